//! What people do with Meta's API, from end to end: through the client, the sandbox and verified webhooks.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use serde_json::json;
use std::collections::BTreeSet;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use waxwing_meta::Client;
use waxwing_meta::flows::{CreateFlow, FlowCategory, UploadFlowJson};
use waxwing_meta::groups::CreateGroup;
use waxwing_meta::media::UploadMedia;
use waxwing_meta::messages::{
    AudioContent, FlowMessageAction, FlowMessageParameters, InteractiveBody, InteractiveContent,
    InteractiveFlow, SendMessageRequest, TemplateContent, TemplateLanguage, TextContent,
};
use waxwing_meta::runtime::{Action, FilePart, Outcome};
use waxwing_meta::shared::RecipientType;
use waxwing_meta::template_builder::{Template, Text};
use waxwing_meta::templates::{GetTemplateQuery, ListTemplatesQuery};
use waxwing_meta::types::{Lenient, MediaType, MessageId};
use waxwing_meta::webhook::{Event, Events, Verifier};
use waxwing_meta::webhooks::{IncomingContent, InteractiveReply, Payload};
use waxwing_sandbox::{Joined, MetaRules, Review, Sandbox, Window};

const PHONE: &str = "106540352242922";
const ACCOUNT: &str = "102290129340398";
const APP: &str = "670843887433847";
const ANA: &str = "15550001111";

/// Where events arrive that were verified.
#[derive(Clone)]
struct Hook {
    verifier: Verifier,
    heard: UnboundedSender<Event>,
}

impl FromRef<Hook> for Verifier {
    fn from_ref(hook: &Hook) -> Self {
        hook.verifier.clone()
    }
}

/// A sandbox that posts to a webhook of its own, and what is heard there.
async fn started(rules: MetaRules) -> (Sandbox, Client, UnboundedReceiver<Event>) {
    let (heard, events) = unbounded_channel();
    let verifier = Verifier::new("the app's secret").expect("a secret");
    let take = async |State(hook): State<Hook>, events: Events| {
        for event in events {
            hook.heard.send(event).expect("a listener");
        }
    };
    let router = Router::new().route("/hook", post(take));
    let router = router.with_state(Hook { verifier, heard });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    tokio::spawn(axum::serve(listener, router).into_future());
    let rules = rules.webhook(url).app_secret("the app's secret");
    let sandbox = Sandbox::builder()
        .meta(rules)
        .start()
        .await
        .expect("a sandbox");
    let client = waxwing_tests::meta(&sandbox);
    (sandbox, client, events)
}

/// An id as it goes over the wire.
fn wire(id: &Lenient<MessageId>) -> String {
    let text = serde_json::to_value(id).expect("JSON");
    text.as_str().expect("a text").to_owned()
}

/// The next states of one message, until one is this.
async fn states(events: &mut UnboundedReceiver<Event>, id: &str, last: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    while found.last().is_none_or(|state| state != last) {
        let event = events.recv().await.expect("an event");
        let Some(status) = event.status() else {
            continue;
        };
        assert_eq!(wire(&status.id), id);
        found.push(status.status.as_ref().expect("a state").to_string());
    }
    found
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
    let message = TemplateContent::new("visit", TemplateLanguage::new("en_US"));
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
    let event = events.recv().await.expect("an event");
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
    meta.phone(PHONE)
        .send_message(&message)
        .await
        .expect("sent now");
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
    let event = events.recv().await.expect("an event");
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
    let event = events.recv().await.expect("an event");
    let Payload::GroupLifecycleUpdateGroupCreate(made) = event.payload() else {
        panic!("{}", event.raw());
    };
    let group = &made.groups()[0];
    assert_eq!(group.request_id, asked.request_id);
    let id = group.group_id.clone().expect("an id");
    assert_eq!(sandbox.meta().join(id.as_str(), ANA), Joined::Member);
    let event = events.recv().await.expect("an event");
    assert_eq!(event.field(), "group_participants_update");
    let message = SendMessageRequest::to(id.as_str(), TextContent::new("It is on its way."));
    let message = message.with_recipient_type(RecipientType::Group);
    let sent = phone.send_message(&message).await.expect("sent");
    assert_eq!(sent.messages[0].group_id.as_ref(), Some(&id));
    let event = events.recv().await.expect("an event");
    let status = event.status().expect("a state");
    assert_eq!(
        status.recipient_participant_id.as_ref().map(|m| m.as_str()),
        Some(ANA)
    );
}

#[tokio::test]
async fn a_flow_is_made_published_sent_and_answered() {
    let (sandbox, meta, mut events) = started(MetaRules::new()).await;
    let flow = CreateFlow::new("Book a visit", vec![FlowCategory::AppointmentBooking]);
    let made = meta.waba(ACCOUNT).create_flow(&flow).await.expect("made");
    let broken = meta
        .publish_flow(made.id.clone())
        .await
        .expect_err("it is empty");
    assert_eq!(broken.code(), Some("139002"));
    let content = FilePart::bytes(&br#"{"version": "7.3", "screens": []}"#[..]);
    let content = content
        .file_name("flow.json")
        .media_type("application/json");
    let stored = meta
        .upload_flow_json(made.id.clone(), &UploadFlowJson::new(), content)
        .await;
    assert!(stored.expect("stored").validation_errors().is_empty());
    meta.publish_flow(made.id.clone()).await.expect("published");
    let parameters = FlowMessageParameters::from_id(made.id.clone(), "Book").with_flow_token("t-1");
    let message = InteractiveFlow::new(
        InteractiveBody::new("When?"),
        FlowMessageAction::new(parameters),
    );
    let message = SendMessageRequest::to("+15550001111", InteractiveContent::Flow(message));
    meta.phone(PHONE)
        .send_message(&message)
        .await
        .expect("sent");
    let entered = json!({"flow_token": "t-1", "day": "Monday"}).to_string();
    sandbox.meta().receive(
        ANA,
        json!({"type": "interactive", "interactive": {"type": "nfm_reply",
            "nfm_reply": {"name": "flow", "body": "Sent", "response_json": entered}}}),
    );
    let mut states = Vec::new();
    let answer = loop {
        let event = events.recv().await.expect("an event");
        if event.field() == "flows" {
            states.push(event.raw().to_owned());
        }
        let content = event.message().map(|message| &message.content);
        if let Some(IncomingContent::Interactive(InteractiveReply::NfmReply(reply))) = content {
            break reply.response_json.clone();
        }
    };
    assert_eq!(states.len(), 2, "draft, published: {states:?}");
    assert_eq!(answer.as_deref(), Some(entered.as_str()));
}

#[tokio::test]
async fn the_states_of_ten_thousand_messages_are_read_from_batches() {
    let (sandbox, _, mut events) = started(MetaRules::new()).await;
    for number in 0..10_000 {
        let status = json!({"id": format!("wamid.{number:05}"), "status": "delivered",
            "timestamp": "1790000000", "recipient_id": ANA});
        let value = json!({"messaging_product": "whatsapp", "statuses": [status],
            "metadata": {"display_phone_number": "15550002222", "phone_number_id": PHONE}});
        sandbox.meta().emit("messages", value);
    }
    let mut keys = BTreeSet::new();
    for number in 0..10_000 {
        let event = events.recv().await.expect("an event");
        let status = event.status().expect("a state");
        assert_eq!(wire(&status.id), format!("wamid.{number:05}"));
        assert!(keys.insert(event.dedup_key().to_string()));
    }
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
