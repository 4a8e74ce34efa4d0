//! Infobip as its user has it: a template, a hundred messages, their reports, and a conversation by voice.

use super::inbox::Inbox;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use waxwing_infobip::messages::{
    AudioContent, AudioMessage, BulkMessage, TemplateBodyContent, TemplateContent,
    TemplateDataContent, TemplateMessage,
};
use waxwing_infobip::shared::{TemplateLanguage, TemplateStatus};
use waxwing_infobip::templates::{
    BodyDefinition, CreateTemplate, CreateUtilityTemplate, ListAccountTemplatesQuery,
    TemplateStructure,
};
use waxwing_infobip::webhook::http::HeaderName;
use waxwing_infobip::webhook::{Algorithm, Event, Recent, Signature, Verifier, WebhookError};
use waxwing_infobip::webhook_events::InboundContent;
use waxwing_sandbox::{Delivery, Provider, Sandbox};
use waxwing_tests::HELLO;

const SENDER: &str = "15550002222";
const HEADER: &str = "x-signature";
const SECRET: &str = "secret of the webhook";

/// Where events come in, verified, one by one.
struct Hook {
    inbox: Inbox,
    verifier: Verifier,
    waiting: VecDeque<Event>,
}

impl Hook {
    async fn open() -> Self {
        let signature = Signature::new(Algorithm::Sha256, HeaderName::from_static(HEADER));
        Self {
            inbox: Inbox::open().await,
            verifier: Verifier::new(SECRET, signature)
                .expect("a secret")
                .refuse_replays(Arc::new(Recent::new(1000))),
            waiting: VecDeque::new(),
        }
    }

    fn url(&self) -> String {
        self.inbox.url.clone()
    }

    async fn next(&mut self) -> Event {
        while self.waiting.is_empty() {
            let request = self.inbox.next().await;
            self.waiting
                .extend(self.verifier.verify(&request).expect("signed"));
            let again = self.verifier.verify(&request);
            assert_eq!(again, Err(WebhookError::Replayed));
        }
        self.waiting.pop_front().expect("an event")
    }
}

#[tokio::test]
async fn a_template_goes_to_a_hundred_people_and_each_is_seen() {
    let sandbox = Sandbox::builder().infobip_signature(HEADER, SECRET);
    let sandbox = sandbox.start().await.expect("a sandbox");
    let mut webhook = Hook::open().await;
    let infobip = waxwing_tests::infobip(&sandbox);
    let sender = infobip.sender(SENDER);

    let body = BodyDefinition::new("Hello {{1}}, your order is on its way.")
        .with_examples(vec!["Sam".to_owned()]);
    let structure = TemplateStructure::new(body);
    let template = CreateUtilityTemplate::new("order_on_its_way", TemplateLanguage::En, structure);
    let created = sender
        .create_template(&CreateTemplate::from(template))
        .await
        .expect("created");
    assert_eq!(created.status, Some(TemplateStatus::Pending));
    let id = created.id.clone().expect("an id");
    let mut status = None;
    for _ in 0..2 {
        status = sender
            .get_template(id.clone())
            .await
            .expect("found")
            .status
            .clone();
    }
    assert_eq!(status, Some(TemplateStatus::Approved));

    // A hundred, and one whose message is not delivered.
    let lost = "15550001100";
    sandbox.infobip().deliver(lost, Delivery::Failed(7002));
    let messages: Vec<_> = (0..=100)
        .map(|index| {
            let values =
                TemplateDataContent::new(TemplateBodyContent::new(vec![format!("No. {index}")]));
            let content = TemplateContent::new("order_on_its_way", values, "en");
            TemplateMessage::new(SENDER, format!("15550001{index:03}"), content)
                .with_notify_url(webhook.url())
        })
        .collect();
    let sent = infobip
        .send_template_message(&BulkMessage::new(messages))
        .await
        .expect("sent");
    assert!(sent.bulk_id.is_some());
    let accepted = sent.messages.as_deref().unwrap_or_default().iter();
    let mut open: BTreeMap<String, String> = accepted
        .map(|message| {
            let id = message.message_id.as_ref().expect("an id").to_string();
            (id, message.to.as_ref().expect("a recipient").to_string())
        })
        .collect();
    assert_eq!(open.len(), 101);

    let (mut delivered, mut failed, mut seen) = (BTreeSet::new(), 0, BTreeSet::new());
    while delivered.len() < 100 || seen.len() < 100 || failed < 1 {
        let event = webhook.next().await;
        if let Some(report) = event.delivery_report() {
            let id = report.message_id.as_ref().expect("an id").to_string();
            let to = report.to.as_ref().expect("a recipient").to_string();
            assert_eq!(open.get(&id), Some(&to));
            let error = report.error.as_ref().and_then(|error| error.id);
            if to == lost {
                assert_eq!(error, Some(7002));
                failed += 1;
            } else {
                assert_eq!(error, Some(0));
                assert!(delivered.insert(id), "reported once");
            }
        } else {
            let report = event.seen_report().expect("a report");
            let id = report.message_id.as_ref().expect("an id").to_string();
            assert!(delivered.contains(&id) && open.contains_key(&id));
            assert!(seen.insert(id), "seen once");
        }
    }
    assert_eq!((delivered.len(), seen.len(), failed), (100, 100, 1));
    open.retain(|id, _| !seen.contains(id));
    assert_eq!(open.into_values().collect::<Vec<_>>(), [lost]);
}

#[tokio::test]
async fn a_voice_note_is_answered_by_a_voice_note() {
    let sandbox = Sandbox::builder().infobip_signature(HEADER, SECRET);
    let sandbox = sandbox.start().await.expect("a sandbox");
    let mut webhook = Hook::open().await;
    let infobip = waxwing_tests::infobip(&sandbox);
    let user = "15550001111";

    let note = sandbox.serve(HELLO, "audio/ogg", "hello.ogg");
    let note = AudioContent::new(note).with_voice(true);
    let message = AudioMessage::new(SENDER, user, note).with_notify_url(webhook.url());
    let sent = infobip.send_audio_message(&message).await.expect("sent");
    let received = sandbox.received_by(Provider::Infobip);
    let media = received[0]
        .media
        .as_ref()
        .expect("the sandbox fetched the file");
    assert_eq!(
        (received[0].kind.as_deref(), &media.bytes[..]),
        (Some("voice"), HELLO)
    );
    let event = webhook.next().await;
    let report = event
        .delivery_report()
        .expect("a delivery report comes first");
    assert_eq!(report.message_id, sent.message_id);
    let event = webhook.next().await;
    let report = event.seen_report().expect("then a seen report");
    assert_eq!(report.message_id, sent.message_id);

    let url = sandbox.infobip().received_file(HELLO, "audio/ogg");
    let content = serde_json::json!({"type": "VOICE", "url": url});
    let event = sandbox.infobip().inbound(user, content);
    let posted = sandbox.infobip().post(&webhook.url(), &event).await;
    assert_eq!(posted, Ok(200));
    let event = webhook.next().await;
    let reply = event.inbound_message().expect("a message");
    assert_eq!(
        reply.from.as_ref().map(ToString::to_string).as_deref(),
        Some(user)
    );
    let Some(InboundContent::Voice(voice)) = &reply.message else {
        panic!("a voice note: {reply:?}");
    };
    let (sender, id) = voice
        .url
        .as_ref()
        .and_then(|url| url.file())
        .expect("an address");
    let sender = infobip.sender(sender);
    let path = std::env::temp_dir().join(format!("waxwing-reply-{}.ogg", std::process::id()));
    let file = sender
        .download_inbound_media(id.clone())
        .await
        .expect("the file");
    assert_eq!(file.media_type(), Some("audio/ogg"));
    let size = file.save(path.clone()).await.expect("saved");
    assert_eq!(size, HELLO.len() as u64);
    assert_eq!(std::fs::read(&path).expect("a file"), HELLO);
    std::fs::remove_file(path).expect("removed");
}

#[tokio::test]
async fn a_list_is_followed_to_its_last_page() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let infobip = waxwing_tests::infobip(&sandbox);
    let sender = infobip.sender(SENDER);
    let names: BTreeSet<_> = (0..7).map(|number| format!("offer_{number}")).collect();
    for name in &names {
        let structure = TemplateStructure::new(BodyDefinition::new("All must go."));
        let template = CreateUtilityTemplate::new(name.clone(), TemplateLanguage::En, structure);
        let made = sender
            .create_template(&CreateTemplate::from(template))
            .await;
        made.expect("made");
    }
    sandbox.clear();
    let query = ListAccountTemplatesQuery::new().with_size(3);
    let mut pages = infobip.list_account_templates_all(&query);
    let mut found = Vec::new();
    while let Some(template) = pages.next().await {
        let name = template.expect("a template").name;
        found.push(name.expect("a name").to_string());
    }
    // Two more are there from the start.
    assert_eq!(found.len(), 9, "{found:?}");
    assert!(names.is_subset(&found.into_iter().collect()));
    assert_eq!(sandbox.received().len(), 3);
}
