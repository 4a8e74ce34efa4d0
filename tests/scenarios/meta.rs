//! What people do with Meta's API, from end to end: through the client, the sandbox and verified webhooks.

#[path = "meta/flow.rs"]
mod flow;
#[path = "meta/hook.rs"]
mod hook;

use hook::{Heard, started, wire};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use waxwing_meta::business_portfolio::ListOwnedWabasQuery;
use waxwing_meta::groups::CreateGroup;
use waxwing_meta::media::UploadMedia;
use waxwing_meta::messages::{
    AudioContent, BodyParameter, BodyParameters, ComponentParameters, HeaderParameter,
    HeaderParameters, SendMessageRequest, TemplateContent, TemplateLanguage, TextContent,
    TextParameter,
};
use waxwing_meta::runtime::{Action, FilePart, Outcome};
use waxwing_meta::shared::RecipientType;
use waxwing_meta::template_builder::{Template, Text};
use waxwing_meta::templates::{GetTemplateQuery, ListTemplatesQuery};
use waxwing_meta::types::MediaType;
use waxwing_meta::webhook_events::Payload;
use waxwing_sandbox::{Joined, MetaRules, Review, Window};

const PHONE: &str = "106540352242922";
const ACCOUNT: &str = "102290129340398";
const APP: &str = "670843887433847";
const ANA: &str = "15550001111";

/// The next states of one message, until one is this.
async fn states(events: &mut Heard, id: &str, last: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    while found.last().is_none_or(|state| state != last) {
        let event = events.next().await;
        let Some(status) = event.status() else {
            continue;
        };
        assert_eq!(wire(&status.id), id);
        found.push(status.status.as_ref().expect("a state").to_string());
    }
    found
}

#[tokio::test]
async fn a_list_that_nobody_made_ends() {
    let (_sandbox, meta, _events) = started(MetaRules::new()).await;
    let query = ListOwnedWabasQuery::new();
    let mut accounts = meta
        .business("506914307656634")
        .list_owned_wabas_all(&query);
    let mut found = Vec::new();
    while let Some(account) = accounts.next().await {
        found.push(account.expect("an account").id);
    }
    assert_eq!(found.len(), 1, "{found:?}");
}

#[tokio::test]
async fn a_voice_note_is_uploaded_delivered_and_played() {
    let (_sandbox, meta, mut events) = started(MetaRules::new()).await;
    let phone = meta.phone(PHONE);
    let upload = UploadMedia::new(MediaType::ogg());
    let stored = phone
        .upload_media(&upload, waxwing_tests::voice_note())
        .await
        .expect("stored");
    let note = AudioContent::from_id(stored.id.clone()).with_voice(true);
    let message = SendMessageRequest::to("+15550001111", note);
    let message = message.with_biz_opaque_callback_data("job-42");
    let sent = phone.send_message(&message).await.expect("sent");
    let id = wire(&sent.messages[0].id);
    let states = states(&mut events, &id, "played").await;
    assert_eq!(states, ["sent", "delivered", "read", "played"]);
}

#[tokio::test]
async fn a_template_with_a_sample_is_reviewed_and_sent() {
    let (sandbox, meta, mut events) = started(MetaRules::new().review(Review::ByHand)).await;
    let picture = FilePart::bytes(vec![0x89; 4096]).file_name("door.png");
    let png = "image/png".parse().expect("a type");
    sandbox.meta().cut_upload(1000);
    let upload = meta
        .resumable_upload(APP, picture, png)
        .await
        .expect("a session");
    let sample = upload.finish().await.expect("a handle");
    let body = Text::named(
        "Hello {{name}}, see you on {{day}}.",
        [("name", "Ana"), ("day", "Monday")],
    );
    let template = Template::utility("visit", "en_US", body)
        .image_header(sample)
        .quick_reply("Cancel");
    let waba = meta.waba(ACCOUNT);
    let made = waba
        .create_template(&template.build().expect("sound"))
        .await
        .expect("made");
    assert_eq!(
        made.status.as_ref().map(ToString::to_string).as_deref(),
        Some("PENDING")
    );
    let picture = json!({"type": "image", "image": {"link": "https://example.com/visit.jpg"}});
    let picture = serde_json::from_value::<HeaderParameter>(picture).expect("a picture");
    let header = HeaderParameters::new(vec![picture]);
    let value = |name: &str, text: &str| {
        BodyParameter::Text(TextParameter::new(text).with_parameter_name(name))
    };
    let body = BodyParameters::new(vec![value("name", "Ana"), value("day", "Monday")]);
    let message =
        TemplateContent::new("visit", TemplateLanguage::new("en_US")).with_components(vec![
            ComponentParameters::Header(header),
            ComponentParameters::Body(body),
        ]);
    let message = SendMessageRequest::to("+15550001111", message);
    let early = meta
        .phone(PHONE)
        .send_message(&message)
        .await
        .expect_err("not approved");
    assert_eq!(
        (early.code(), early.outcome()),
        (Some("132001"), Outcome::Rejected)
    );
    assert!(sandbox.meta().review(made.id.as_str(), true));
    let event = events.next().await;
    let Payload::MessageTemplateStatusUpdate(update) = event.payload() else {
        panic!("{}", event.raw());
    };
    assert_eq!(update.message_template_name.as_deref(), Some("visit"));
    let node = meta
        .get_template(made.id.clone(), &GetTemplateQuery::new())
        .await
        .expect("there");
    assert_eq!(
        node.status.as_ref().map(ToString::to_string).as_deref(),
        Some("APPROVED")
    );
    let sent = meta.phone(PHONE).send_message(&message).await;
    let id = wire(&sent.expect("sent now").messages[0].id);
    let states = states(&mut events, &id, "read").await;
    assert_eq!(states, ["sent", "delivered", "read"]);
}

#[tokio::test]
async fn a_text_outside_the_window_gives_way_to_a_template() {
    let (sandbox, meta, mut events) = started(MetaRules::new().window(Window::Refuses)).await;
    let phone = meta.phone(PHONE);
    let text = SendMessageRequest::to("+15550001111", TextContent::new("Still there?"));
    let refused = phone.send_message(&text).await.expect_err("closed");
    assert_eq!(refused.code(), Some("131047"));
    assert_eq!(refused.action(), Action::UserMustWriteFirst);
    assert_eq!(refused.outcome(), Outcome::Rejected);
    let hello = TemplateContent::new("hello_world", TemplateLanguage::new("en_US"));
    let sent = phone
        .send_message(&SendMessageRequest::to("+15550001111", hello))
        .await;
    let id = wire(&sent.expect("a template may go").messages[0].id);
    states(&mut events, &id, "read").await;
    let reply = sandbox.meta().receive_text(ANA, "Yes!");
    let event = events.next().await;
    let message = event.message().expect("a message");
    assert_eq!(wire(&message.id), reply);
    phone.send_message(&text).await.expect("the window is open");
}

#[tokio::test]
async fn a_group_is_made_joined_and_written_to() {
    let (sandbox, meta, mut events) = started(MetaRules::new()).await;
    let phone = meta.phone(PHONE);
    let asked = phone
        .create_group(&CreateGroup::new("Order 42"))
        .await
        .expect("asked for");
    let event = events.next().await;
    let Payload::GroupLifecycleUpdateGroupCreate(made) = event.payload() else {
        panic!("{}", event.raw());
    };
    let group = &made.groups()[0];
    assert_eq!(group.request_id, asked.request_id);
    let id = group.group_id.clone().expect("an id");
    assert_eq!(sandbox.meta().join(id.as_str(), ANA), Joined::Member);
    let event = events.next().await;
    assert_eq!(
        event.name(),
        "group_participants_update.group_participants_add"
    );
    let raw: Value = serde_json::from_str(event.raw()).expect("JSON");
    assert_eq!(raw["added_participants"][0]["wa_id"], ANA);
    let message = SendMessageRequest::to(id.as_str(), TextContent::new("It is on its way."));
    let message = message.with_recipient_type(RecipientType::Group);
    let sent = phone.send_message(&message).await.expect("sent");
    assert_eq!(sent.messages[0].group_id.as_ref(), Some(&id));
    let event = events.next().await;
    let status = event.status().expect("a state");
    assert_eq!(
        status.recipient_participant_id.as_ref().map(|m| m.as_str()),
        Some(ANA)
    );
}

#[tokio::test]
async fn the_states_of_ten_thousand_messages_are_read_from_batches() {
    let (sandbox, _, mut events) = started(MetaRules::new()).await;
    let metadata = json!({"display_phone_number": "15550002222", "phone_number_id": PHONE});
    let tell = |numbers: std::ops::Range<u32>| {
        let status = |number| {
            json!({"id": format!("wamid.{number:05}"), "status": "delivered",
            "timestamp": "1790000000", "recipient_id": ANA})
        };
        let statuses: Vec<_> = numbers.map(status).collect();
        let value =
            json!({"messaging_product": "whatsapp", "metadata": metadata, "statuses": statuses});
        sandbox.meta().emit("messages", value);
    };
    // Both ways in which they come together: many changes, and many statuses in a change.
    (0..5_000).for_each(|number| tell(number..number + 1));
    (5_000..10_000)
        .step_by(50)
        .for_each(|number| tell(number..number + 50));
    let mut keys = BTreeSet::new();
    for number in 0..10_000 {
        let event = events.next().await;
        let status = event.status().expect("a state");
        assert_eq!(wire(&status.id), format!("wamid.{number:05}"));
        assert_eq!(event.phone_number_id().map(|id| id.as_str()), Some(PHONE));
        assert!(keys.insert(event.dedup_key().to_string()));
    }
    let requests = events.requests();
    assert!((1..100).contains(&requests), "{requests} requests");
}

#[tokio::test]
async fn a_list_is_followed_to_its_end() {
    let (_sandbox, meta, _events) = started(MetaRules::new()).await;
    let waba = meta.waba(ACCOUNT);
    for number in 0..7 {
        let template = Template::marketing(format!("sale_{number}"), "en_US", "All must go");
        waba.create_template(&template.build().expect("sound"))
            .await
            .expect("made");
    }
    let mut pages = waba.list_templates_all(&ListTemplatesQuery::new().with_limit(3));
    let mut names = Vec::new();
    while let Some(template) = pages.next().await {
        names.extend(template.expect("a template").name);
    }
    assert_eq!(names.len(), 7, "{names:?}");
}
