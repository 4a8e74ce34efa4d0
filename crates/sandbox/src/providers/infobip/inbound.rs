//! What users send: messages for your webhook, and their files, which are fetched and deleted.

use super::InfobipImitation;
use super::refusal::bare;
use crate::judging::Request;
use crate::shared::Received;
use crate::shared::ids;
use crate::shared::newest::Newest;
use crate::wire::Media;
use crate::wire::Reply;
use crate::wire::harmless;
use bytes::Bytes;
use serde_json::{Value, json};

/// The file of the specification's examples.
const EXAMPLE: (&str, &str) = ("15550002222", "media-1");

/// Received files by sender and id.
pub(super) struct Store(Newest<(String, String), Media>);

impl Store {
    pub(super) fn of_examples() -> Self {
        let (sender, id) = EXAMPLE;
        let mut files = Newest::default();
        files.fix((sender.to_owned(), id.to_owned()), sample());
        Self(files)
    }

    pub(super) fn bound(&mut self, most: usize) {
        self.0.bound(most);
    }

    /// Keeps a file; gives its id.
    pub(super) fn keep(&mut self, sender: &str, bytes: Bytes, media_type: &str) -> String {
        let id = ids::uuid();
        let media = Media::new(bytes, Some(media_type.to_owned()), None);
        let size = media.size;
        self.0.insert((sender.to_owned(), id.clone()), media, size);
        id
    }
}

fn sample() -> Media {
    let bytes = Bytes::from_static(b"OggS, stands for a file in the sandbox");
    Media::new(bytes, Some("audio/ogg".into()), None)
}

/// The event of a received message.
pub(super) fn message(from: &str, to: &str, content: Value, now: &str) -> Value {
    let message = json!({
        "from": from,
        "to": to,
        "integrationType": "WHATSAPP",
        "receivedAt": now,
        "messageId": ids::wamid(from),
        "message": content,
        "price": {"pricePerMessage": 0, "currency": "EUR"},
        "contact": {"name": "Example Person", "phoneNumber": from},
    });
    json!({"results": [message], "messageCount": 1, "pendingMessageCount": 0})
}

pub(super) fn answer(
    infobip: &InfobipImitation,
    request: &Request,
    received: &mut Received,
) -> Option<Reply> {
    let sender = request.segment("sender").to_owned();
    let id = match request.text("url") {
        Some(url) => url.rsplit('/').next().unwrap_or_default(),
        None => request.segment("mediaId"),
    };
    received.id = Some(id.to_owned());
    let key = (sender, id.to_owned());
    let store = &mut infobip.store().media.0;
    // What the account was told of exists.
    let told = infobip.account.knows(id);
    if request.id == "delete_media" {
        let gone = store.remove(&key).is_some();
        return Some(bare(if gone || told { 204 } else { 404 }));
    }
    let Some(media) = store.get(&key).cloned().or_else(|| told.then(sample)) else {
        return Some(bare(404));
    };
    let reply = harmless::file(&media);
    received.media = Some(media);
    Some(reply)
}
