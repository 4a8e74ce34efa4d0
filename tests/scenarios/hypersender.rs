//! Hypersender: an instance is made with its webhook and linked; what is queued is waited for and comes back as a
//! verified event. Its API makes no groups, sets no labels and edits nothing.

use crate::inbox::Inbox;
use std::sync::Arc;
use std::time::Duration;
use waxwing_hypersender::instances::{CreateInstance, InstanceStatus, ListInstancesQuery};
use waxwing_hypersender::messages::{
    ContactCard, DeleteMessageQuery, Poll, ReactToMessage, SendContactCard, SendImage,
    SendLocation, SendPoll, SendText, SendVoice, SendVoiceUpload, StarMessage,
};
use waxwing_hypersender::runtime::{Error, Response};
use waxwing_hypersender::shared::QueuedRequestAccepted;
use waxwing_hypersender::types::{E164, Jid, MessageId};
use waxwing_hypersender::webhook::{Event, Recent, Verifier, WebhookError};
use waxwing_hypersender::webhook_events::Payload;
use waxwing_hypersender::{Instance, Pace, QueuedResult};
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_tests::{HELLO, sandbox, voice_note};

const PACE: Pace = Pace {
    first: Duration::from_millis(5),
    factor: 1.5,
    cap: Duration::from_millis(100),
    spread: 0.2,
};

struct Events {
    inbox: Inbox,
    verifier: Verifier,
}

impl Events {
    async fn next(&mut self, name: &str) -> Event {
        let request = self.inbox.next().await;
        let event = self.verifier.verify(&request).expect("a known secret");
        let again = self.verifier.verify(&request);
        assert_eq!(again, Err(WebhookError::Replayed));
        assert_eq!(event.name(), name, "{}", event.raw());
        event
    }

    async fn sent(&mut self, id: &MessageId) {
        let event = self.next("message.any").await;
        let Payload::MessageAny(message) = event.payload() else {
            panic!("{}", event.raw());
        };
        assert_eq!(message.id.as_ref().and_then(|id| id.parsed()), Some(id));
        let event = self.next("message.ack").await;
        let Payload::MessageAck(ack) = event.payload() else {
            panic!("{}", event.raw());
        };
        assert_eq!(ack.id.as_ref().and_then(|id| id.parsed()), Some(id));
    }
}

fn person() -> Jid {
    "15550001111@c.us".parse().expect("a chat id")
}

/// Makes an instance with its webhook and links it.
async fn linked(sandbox: &Sandbox) -> (Instance, Events) {
    let client = waxwing_tests::hypersender(sandbox);
    let inbox = Inbox::open().await;
    let phone: E164 = "+15550009999".parse().expect("a number");
    let wanted = CreateInstance::new(phone, "Branch").with_webhook_url(&inbox.url);
    let made = client.create_instance(&wanted).await.expect("an instance");
    assert_eq!(made.status, Some(InstanceStatus::ScanQrCode));
    assert!(made.qr_code.is_some() && made.access_token.is_none());
    let twice = client.create_instance(&wanted).await;
    assert_eq!(twice.expect_err("the name is taken").status(), Some(422));
    let id = made.id.clone().expect("an id");
    let instance = client.instance(id.clone());
    let code = instance.request_new_qr_code().await.expect("a code");
    assert!(code.qr_code.is_some());
    assert!(sandbox.scan(Provider::Hypersender, id.as_str()));
    let health = instance.get_instance_health().await.expect("health");
    assert_eq!(health.status, Some(InstanceStatus::Working));
    let query = ListInstancesQuery::default().with_filter_name("Bran");
    let listed = client.list_instances(&query).await.expect("a list");
    assert_eq!(listed.len(), 1);
    let verifier = Verifier::new(sandbox.webhook_secret()).expect("a secret");
    let verifier = verifier.refuse_replays(Arc::new(Recent::new(1000)));
    let events = Events { inbox, verifier };
    (instance, events)
}

type Ticket = Result<Response<QueuedRequestAccepted>, Error>;

async fn finished(instance: &Instance, ticket: Ticket) -> (QueuedResult, Option<MessageId>) {
    let uuid = ticket.expect("a ticket").queued_request_uuid.clone();
    let record = instance.wait_at(&uuid, Duration::from_secs(60), PACE).await;
    let record = record.expect("finished");
    let id = record.whole_message_id();
    (record.result().expect("a result"), id)
}

#[tokio::test]
async fn an_instance_from_its_making_to_its_events() {
    let sandbox = sandbox().await;
    let (instance, mut events) = linked(&sandbox).await;
    let to = person();
    let note = sandbox.serve(HELLO, "audio/ogg; codecs=opus", "note.ogg");

    let mut ids = Vec::new();
    let text = SendText::new(to.clone(), "Hello");
    let image = SendImage::new(to.clone(), "https://example.com/photo.jpg");
    let voice = SendVoice::new(to.clone(), &note);
    let upload = SendVoiceUpload::new(to.clone());
    let place = SendLocation::new(to.clone(), 52.516_275, 13.377_704);
    for ticket in [
        instance.send_text(&text).await,
        instance.send_image(&image).await,
        instance.send_voice(&voice).await,
        instance.send_voice_upload(&upload, voice_note()).await,
        instance.send_location(&place).await,
    ] {
        let (result, id) = finished(&instance, ticket).await;
        let QueuedResult::Message(message) = result else {
            panic!("{result:?}");
        };
        if let Some(audio) = message.message.and_then(|m| m.audio_message) {
            let size = audio.file_length.expect("a size");
            let size = size.parsed().and_then(|size| size.as_i64());
            assert_eq!(size, i64::try_from(HELLO.len()).ok());
            assert_eq!(audio.ptt, Some(true));
        }
        let id = id.expect("an id");
        events.sent(&id).await;
        ids.push(id);
    }
    let poll = Poll::new("Tea or coffee?", ["Tea", "Coffee"].map(str::to_owned));
    let ticket = instance.send_poll(&SendPoll::new(to.clone(), poll)).await;
    let (result, id) = finished(&instance, ticket).await;
    assert!(matches!(result, QueuedResult::Whatsapp(_)));
    events.sent(&id.expect("an id")).await;

    let card = ContactCard::from_name("Support", "+15550002222");
    let ticket = SendContactCard::new(to.clone(), vec![card]);
    let ticket = instance.send_contact_card(&ticket).await;
    let (result, _) = finished(&instance, ticket).await;
    assert_eq!(result, QueuedResult::Nothing);
    // The result has no id, so what came of it is known by its chat; the ack is the same message's.
    let event = events.next("message.any").await;
    let Payload::MessageAny(card) = event.payload() else {
        panic!("{}", event.raw());
    };
    assert_eq!(card.from_me, Some(true));
    let card_id = card.id.as_ref().and_then(|id| id.parsed());
    assert_eq!(card_id.and_then(MessageId::chat), Some(to.clone()));
    let event = events.next("message.ack").await;
    let Payload::MessageAck(ack) = event.payload() else {
        panic!("{}", event.raw());
    };
    assert_eq!(ack.id.as_ref().and_then(|id| id.parsed()), card_id);

    // Changed: each tells of the message that it is about.
    let first = ids.remove(0);
    let reaction = ReactToMessage::new(first.clone(), "👍").with_chat_id(to.clone());
    let ticket = instance.react_to_message(&reaction).await;
    let (result, _) = finished(&instance, ticket).await;
    assert!(matches!(result, QueuedResult::Message(_)));
    let event = events.next("message.reaction").await;
    let Payload::MessageReaction(reaction) = event.payload() else {
        panic!("{}", event.raw());
    };
    let about = reaction
        .reaction
        .as_ref()
        .and_then(|r| r.message_id.as_ref());
    assert_eq!(about.and_then(|id| id.parsed()), Some(&first));
    let star = StarMessage::new(first.clone(), true);
    let (result, _) = finished(&instance, instance.star_message(&star).await).await;
    assert_eq!(result, QueuedResult::Nothing);
    let delete = DeleteMessageQuery::new(to.clone(), first.clone());
    let (result, _) = finished(&instance, instance.delete_message(&delete).await).await;
    let QueuedResult::Message(deleted) = result else {
        panic!("{result:?}");
    };
    assert!(
        deleted
            .message
            .is_some_and(|m| m.protocol_message.is_some())
    );
    let event = events.next("message.revoked").await;
    let Payload::MessageRevoked(revoked) = event.payload() else {
        panic!("{}", event.raw());
    };
    // What is gone is named by its bare key; the message after it has an id of its own.
    let gone = revoked.revoked_message_id.as_ref();
    let gone = gone.and_then(|id| id.parsed()).expect("a key");
    assert_eq!(gone.key(), first.key());
    assert!(revoked.after.is_some());

    // Someone writes.
    let wrote = sandbox.write_to(
        Provider::Hypersender,
        instance.id().as_str(),
        "15550001111@c.us",
        "Thank you",
    );
    let event = events.next("message.any").await;
    let Payload::MessageAny(message) = event.payload() else {
        panic!("{}", event.raw());
    };
    assert_eq!(message.body.as_deref(), Some("Thank you"));
    assert_eq!(message.from_me, Some(false));
    let given = message.id.as_ref().and_then(|id| id.parsed());
    assert_eq!(given.map(ToString::to_string), wrote);
    assert!(events.inbox.is_empty());
}
