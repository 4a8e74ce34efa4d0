//! Wawp: a session is made and linked, and everything that is done comes back as a verified event.

use crate::inbox::Inbox;
use std::sync::Arc;
use std::time::Duration;
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_tests::{HELLO, sandbox, voice_note};
use waxwing_wawp::auth::{GetQr, RequestPairingCode};
use waxwing_wawp::chats::ListChatMessagesQuery;
use waxwing_wawp::groups::{CreateGroup, GroupMember, GroupMembers};
use waxwing_wawp::labels::{CreateLabel, LabelRef, SetChatLabels};
use waxwing_wawp::messages::{
    ContactCard, DeleteMessageQuery, EditMessage, Poll, SendContact, SendImage, SendLocation,
    SendPoll, SendReaction, SendText, SendUpload, SendVoice,
};
use waxwing_wawp::sessions::CreateSessionQuery;
use waxwing_wawp::shared::{SentMessage, SessionStatus, WebhookEventName};
use waxwing_wawp::types::{Jid, MediaType, MessageId};
use waxwing_wawp::webhook::{Event, Recent, Verifier, WebhookError};
use waxwing_wawp::webhook_events::Payload;
use waxwing_wawp::webhook_subscriptions::SetWebhook;
use waxwing_wawp::{Instance, MessageKind};

const SECRET: &str = "secret of the webhook";

/// The inbox, behind the check of signatures and of repeats.
struct Events {
    inbox: Inbox,
    verifier: Verifier,
}

impl Events {
    /// The next event; it must be of this name.
    async fn next(&mut self, name: &str) -> Event {
        let request = self.inbox.next().await;
        let event = self.verifier.verify(&request).expect("a signed event");
        let again = self.verifier.verify(&request);
        assert_eq!(again, Err(WebhookError::Replayed));
        assert_eq!(event.name(), name, "{}", event.raw());
        event
    }

    /// What a sent message brings: itself, and that it was delivered.
    async fn sent(&mut self, id: &MessageId, ack: &str) {
        let event = self.next("message.any").await;
        let Payload::MessageAny(message) = event.payload() else {
            panic!("{}", event.raw());
        };
        assert_eq!(message.id.as_ref().and_then(|id| id.parsed()), Some(id));
        assert_eq!(message.from_me, Some(true));
        let event = self.next(ack).await;
        let given = match event.payload() {
            Payload::MessageAck(ack) => ack.id.as_ref(),
            Payload::MessageAckGroup(ack) => ack.id.as_ref(),
            _ => None,
        };
        assert_eq!(given.and_then(|id| id.parsed()), Some(id));
    }
}

fn person() -> Jid {
    "15550001111@c.us".parse().expect("a chat id")
}

fn events() -> Vec<WebhookEventName> {
    let names = [
        "session.status",
        "message",
        "message.any",
        "message.ack",
        "message.ack.group",
        "message.reaction",
        "message.edited",
        "message.revoked",
        "group.v2.join",
        "group.v2.participants",
        "label.upsert",
        "label.chat.added",
    ];
    names.map(WebhookEventName::from).to_vec()
}

/// Makes a session, starts it and links it; gives its handle and where its events come in.
async fn linked(sandbox: &Sandbox) -> (Instance, Events) {
    let client = waxwing_tests::wawp(sandbox);
    let made = client.create_session(&CreateSessionQuery::default()).await;
    let id = made.expect("a session").instance_id.clone();
    let instance = client.instance(id.expect("an id"));

    let inbox = Inbox::open().await;
    let hook = SetWebhook::new(&inbox.url, events()).with_hmac(SECRET);
    instance.set_webhook(&hook).await.expect("a webhook");
    let listed = instance.list_webhooks().await.expect("a list").into_inner();
    let listed = serde_json::to_value(&listed).expect("JSON");
    assert_eq!(listed["webhooks"][0]["url"], inbox.url);
    assert!(!listed.to_string().contains(SECRET));
    let mut events = Events {
        inbox,
        verifier: Verifier::new(SECRET)
            .expect("a secret")
            .refuse_replays(Arc::new(Recent::new(1000)))
            .tolerance(Duration::from_secs(600)),
    };

    let codes = instance.get_qr(&GetQr::default()).await;
    assert_eq!(codes.expect_err("not started").status(), Some(422));
    let started = instance.start_session().await.expect("started");
    assert_eq!(started.status, Some(SessionStatus::Starting));
    for status in [SessionStatus::Starting, SessionStatus::ScanQrCode] {
        let event = events.next("session.status").await;
        assert!(matches!(event.payload(), Payload::SessionStatus(s) if s.status == Some(status)));
    }
    let code = instance.get_qr(&GetQr::default()).await.expect("a code");
    assert!(code.data.is_some());
    let asked = RequestPairingCode::new("15550002222");
    let code = instance.request_pairing_code(&asked).await.expect("a code");
    assert!(code.code.is_some());
    assert!(sandbox.scan(Provider::Wawp, instance.id().as_str()));
    let event = events.next("session.status").await;
    assert!(
        matches!(event.payload(), Payload::SessionStatus(s) if s.status == Some(SessionStatus::Working))
    );
    let info = instance.get_session_info().await.expect("the session");
    assert_eq!(info.status, Some(SessionStatus::Working));
    (instance, events)
}

fn id(sent: &SentMessage, chat: &Jid, kind: Option<MessageKind>) -> MessageId {
    let view = sent.view();
    assert_eq!(view.chat().as_ref(), Some(chat));
    if let Some(kind) = kind {
        assert_eq!(view.kind(), Some(kind));
    }
    view.id().expect("an id")
}

#[tokio::test]
async fn a_session_from_its_making_to_its_events() {
    let sandbox = sandbox().await;
    let (instance, mut events) = linked(&sandbox).await;
    let to = person();
    let note = sandbox.serve(HELLO, "audio/ogg; codecs=opus", "note.ogg");

    // Every kind of message.
    let text = SendText::new(to.clone(), "Hello");
    let sent = instance.send_text(&text).await.expect("a text");
    let first = id(&sent, &to, Some(MessageKind::Text));
    events.sent(&first, "message.ack").await;

    let jpeg: MediaType = "image/jpeg".parse().expect("a type");
    let link = "https://example.com/photo.jpg";
    let image = SendImage::new(to.clone(), link, "photo.jpg", jpeg).with_caption("The new shelf");
    let sent = instance.send_image(&image).await.expect("an image");
    let image = id(&sent, &to, Some(MessageKind::Image));
    assert_eq!(sent.view().body(), Some("The new shelf"));
    events.sent(&image, "message.ack").await;

    let voice = SendVoice::new(to.clone(), &note, "note.ogg", MediaType::ogg_opus(), false);
    let sent = instance.send_voice(&voice).await.expect("a voice note");
    let voice = id(&sent, &to, Some(MessageKind::Voice));
    let media = sent.view().media().expect("a file");
    assert_eq!(media.size(), Some(HELLO.len() as u64));
    events.sent(&voice, "message.ack").await;

    let upload = SendUpload::new(to.clone());
    let sent = instance.send_voice_upload(&upload, voice_note()).await;
    let sent = sent.expect("a voice note");
    let voice = id(&sent, &to, Some(MessageKind::Voice));
    let media = sent.view().media().expect("a file");
    assert_eq!(media.size(), Some(HELLO.len() as u64));
    assert!(media.is_voice());
    events.sent(&voice, "message.ack").await;

    let poll = Poll::new("Tea or coffee?", ["Tea", "Coffee"]);
    let sent = instance.send_poll(&SendPoll::new(to.clone(), poll)).await;
    let poll = id(&sent.expect("a poll"), &to, Some(MessageKind::Poll));
    events.sent(&poll, "message.ack").await;

    let place = SendLocation::new(to.clone(), "10.5", "20.25", "Office", "Street 1");
    let sent = instance.send_location(&place).await.expect("a location");
    let place = id(&sent, &to, Some(MessageKind::Location));
    events.sent(&place, "message.ack").await;

    let card = ContactCard::from_name("Support", "+15550002222");
    let contact = SendContact::new(to.clone(), vec![card]);
    let sent = instance.send_contact(&contact).await.expect("a contact");
    let contact = id(&sent, &to, Some(MessageKind::Contact));
    events.sent(&contact, "message.ack").await;

    // Changed: each tells of the message that it is about.
    let reaction = SendReaction::new(to.clone(), first.clone(), "👍");
    instance.send_reaction(&reaction).await.expect("a reaction");
    let event = events.next("message.reaction").await;
    let Payload::MessageReaction(reaction) = event.payload() else {
        panic!("{}", event.raw());
    };
    let about = reaction
        .reaction
        .as_ref()
        .and_then(|r| r.message_id.as_ref());
    assert_eq!(about.and_then(|id| id.parsed()), Some(&first));

    let edit = EditMessage::new(to.clone(), first.clone(), "Hello again");
    instance.edit_message(&edit).await.expect("an edit");
    let event = events.next("message.edited").await;
    let Payload::MessageEdited(edited) = event.payload() else {
        panic!("{}", event.raw());
    };
    assert_eq!(edited.body.as_deref(), Some("Hello again"));
    let key = edited.edited_message_id.as_ref().map(|key| key.as_str());
    assert_eq!(key, Some(first.key()));

    let delete = DeleteMessageQuery::new(to.clone(), first.clone());
    instance.delete_message(&delete).await.expect("a deletion");
    let event = events.next("message.revoked").await;
    let Payload::MessageRevoked(revoked) = event.payload() else {
        panic!("{}", event.raw());
    };
    let key = revoked.revoked_message_id.as_ref();
    assert_eq!(key.map(|key| key.as_str()), Some(first.key()));
    let again = instance.delete_message(&delete).await;
    assert_eq!(again.expect_err("it is gone").status(), Some(404));
    let query = ListChatMessagesQuery::new(to.clone(), 100, 0);
    let listed = instance.list_chat_messages(&query).await.expect("a list");
    assert_eq!(listed.len(), 6);

    groups_and_labels(&instance, &mut events).await;

    // Someone writes.
    let wrote = sandbox.write_to(
        Provider::Wawp,
        instance.id().as_str(),
        "15550001111@c.us",
        "Thank you",
    );
    let event = events.next("message").await;
    let Payload::Message(message) = event.payload() else {
        panic!("{}", event.raw());
    };
    assert_eq!(message.body.as_deref(), Some("Thank you"));
    let given = message.id.as_ref().and_then(|id| id.parsed());
    assert_eq!(given.map(ToString::to_string), wrote);
    events.next("message.any").await;

    // Stopped, nothing is sent.
    instance.stop_session().await.expect("stopped");
    events.next("session.status").await;
    let refused = instance.send_text(&text).await.expect_err("stopped");
    assert_eq!(refused.status(), Some(422));
    instance.delete_session().await.expect("deleted");
    events.next("session.status").await;
    let gone = instance.get_session_info().await.expect_err("deleted");
    assert_eq!(
        (gone.status(), gone.code()),
        (Some(404), Some("invalid_session"))
    );
    assert!(events.inbox.is_empty());
}

/// An event's payload as it came.
fn payload(event: &Event) -> serde_json::Value {
    serde_json::from_str::<serde_json::Value>(event.raw()).expect("JSON")["payload"].take()
}

async fn groups_and_labels(instance: &Instance, events: &mut Events) {
    let member = |id: &str| GroupMember::new(id.parse::<Jid>().expect("a chat id"));
    let made = CreateGroup::new("Tasting", vec![member("15550001111@c.us")]);
    let group = instance.create_group(&made).await.expect("a group");
    let chat = group.chat_id().expect("an id");
    assert!(chat.is_group());
    let event = events.next("group.v2.join").await;
    assert_eq!(payload(&event)["group"]["id"], chat.to_string());

    let more = GroupMembers::new(vec![member("15550003333@c.us")]);
    let added = instance.add_group_participants(chat.clone(), &more).await;
    added.expect("added");
    let promoted = instance
        .promote_group_participants(chat.clone(), &more)
        .await;
    promoted.expect("promoted");
    for kind in ["join", "promote"] {
        let event = events.next("group.v2.participants").await;
        let payload = payload(&event);
        assert_eq!(payload["type"], kind);
        assert_eq!(payload["group"]["id"], chat.to_string());
        assert_eq!(payload["participants"][0]["id"], "15550003333@c.us");
    }
    let inside = instance.list_group_participants(chat.clone()).await;
    let inside = inside.expect("a list");
    assert_eq!(inside.len(), 3);
    let admins = inside.iter().filter(|p| p.is_admin == Some(true));
    assert_eq!(admins.count(), 2);

    let text = SendText::new(chat.clone(), "Hello all");
    let sent = instance.send_text(&text).await.expect("a text");
    let sent = id(&sent, &chat, Some(MessageKind::Text));
    assert!(sent.participant().is_some());
    events.sent(&sent, "message.ack.group").await;

    let label = CreateLabel::new("Urgent").with_color(3);
    let label = instance.create_label(&label).await.expect("a label");
    let label = label.id.clone().expect("an id");
    let event = events.next("label.upsert").await;
    assert!(
        matches!(event.payload(), Payload::LabelUpsert(new) if new.id.as_ref() == Some(&label))
    );
    let labels = SetChatLabels::new(vec![LabelRef::new(label.clone())]);
    let set = instance.set_chat_labels(person(), &labels).await;
    set.expect("labelled");
    let event = events.next("label.chat.added").await;
    let Payload::LabelChatAdded(added) = event.payload() else {
        panic!("{}", event.raw());
    };
    let labelled = added.chat_id.as_ref().and_then(|chat| chat.parsed());
    assert_eq!(
        (labelled, &added.label_id),
        (Some(&person()), &Some(label.clone()))
    );
    let chats = instance.list_label_chats(label.clone()).await;
    assert_eq!(chats.expect("a list").len(), 1);
    instance.delete_label(label.clone()).await.expect("deleted");
    let left = instance.list_chat_labels(person()).await.expect("a list");
    assert!(left.is_empty());
    let gone = instance.get_label(label).await.expect_err("deleted");
    assert_eq!(gone.status(), Some(404));
}
