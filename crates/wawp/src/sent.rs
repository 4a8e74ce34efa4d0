//! What a send answered: a message, a ticket, or a fault in spite of the 2xx.

mod media;
mod view;

pub use media::SentMedia;
pub use view::{MessageKind, SentView};

use crate::shared::{EngineChatId, MessageKey, SentMessage, SentMessageId};
use crate::types::{Jid, Lenient, MessageId};
use serde_json::Value;

/// A send that a policy of the account delays: taken, and not yet sent. No look-up for it is known; the webhook
/// `message.any` tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueuedSend<'a> {
    /// The ticket, where there is one.
    pub job_id: Option<&'a str>,
    /// `queued`, `accepted`, `pending` or `scheduled`, where it is said.
    pub state: Option<&'a str>,
    /// Text for a person.
    pub message: Option<&'a str>,
}

/// What the provider says of a send that waits.
const WAITING: [&str; 4] = ["queued", "accepted", "pending", "scheduled"];

impl SentMessage {
    /// The message in one form, whichever engine answered.
    ///
    /// ```
    /// use waxwing_wawp::{MessageKind, shared::SentMessage};
    /// let go: SentMessage = serde_json::from_str(
    ///     r#"{"id": "true_15550001111@c.us_3EB0ABCD", "_data": {"Message": {"audioMessage": {"PTT": true, "seconds": 4}}}}"#,
    /// )?;
    /// assert_eq!(go.view().kind(), Some(MessageKind::Voice));
    /// assert_eq!(go.view().media().and_then(|media| media.seconds()), Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn view(&self) -> SentView<'_> {
        SentView::new(self)
    }

    /// The message's whole id, whichever engine gave it; none for a delayed send.
    ///
    /// ```
    /// use waxwing_wawp::shared::SentMessage;
    /// let go: SentMessage = serde_json::from_str(r#"{"id": "true_15550001111@c.us_3EB0ABCD"}"#)?;
    /// let web: SentMessage =
    ///     serde_json::from_str(r#"{"id": {"fromMe": true, "remote": "15550001111@c.us", "id": "3EB0ABCD"}}"#)?;
    /// assert_eq!(go.message_id(), web.message_id());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn message_id(&self) -> Option<MessageId> {
        let given = match &self.id {
            Some(SentMessageId::SerializedMessageId(id)) => id.as_ref().parse().ok(),
            Some(SentMessageId::MessageKey(key)) => of_key(key),
            Some(SentMessageId::Unknown(_)) | None => None,
        };
        let named = || self.message_id.as_ref()?.parsed().cloned();
        // Another engine's answer is its record, with the key beside the message; an older envelope has either inside.
        let key = || of_record_key(self.key.as_deref()?);
        let data = || of_record(self.data.as_deref()?);
        let result = || of_record(self.result.as_deref()?);
        given
            .or_else(key)
            .or_else(named)
            .or_else(data)
            .or_else(result)
    }

    /// Whether a sending policy delayed the send: there is a ticket or a state, and no message yet.
    pub fn is_delayed(&self) -> bool {
        self.queued().is_some()
    }

    /// The ticket of a delayed send; none once there is a message.
    ///
    /// ```
    /// use waxwing_wawp::shared::SentMessage;
    /// let delayed: SentMessage =
    ///     serde_json::from_str(r#"{"code": "success", "status": "queued", "job_id": "job-0001"}"#)?;
    /// assert_eq!(delayed.queued().and_then(|queued| queued.job_id), Some("job-0001"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn queued(&self) -> Option<QueuedSend<'_>> {
        if self.message_id().is_some() {
            return None;
        }
        let state = self.status.as_ref().and_then(|status| status.as_str());
        let state = state.filter(|state| WAITING.contains(state));
        let job_id = self.job_id.as_ref().map(|id| id.as_str());
        let queued = QueuedSend {
            job_id: job_id.filter(|id| !is_nothing(id)),
            state,
            message: self.message.as_ref().and_then(|message| message.as_str()),
        };
        (queued.job_id.is_some() || state.is_some()).then_some(queued)
    }

    /// A fault of the engine behind the API, which may stand in an answer that says success.
    ///
    /// An answer that comes by a call of the client has none: there the call is the error.
    pub fn upstream_error(&self) -> Option<&Value> {
        let found = self.extra.get("wawp_upstream_error").map(|json| &**json);
        found.filter(|value| !value.is_null())
    }
}

/// The id of an engine's record, in whichever form.
fn of_record(record: &Value) -> Option<MessageId> {
    let id = match record {
        Value::String(_) => record,
        _ => &record["id"],
    };
    let whole = text(id).or_else(|| whole(id)).filter(|id| is_whole(id));
    let whole = whole.and_then(|id| id.parse().ok());
    let parts = || {
        let author = chat(&id["participant"]).map(|author| author.to_string());
        put_together(
            id["fromMe"].as_bool()?,
            &chat(&id["remote"])?,
            text(&id["id"])?,
            author.as_deref(),
        )
    };
    whole
        .or_else(parts)
        .or_else(|| of_record_key(&record["key"]))
        .or_else(|| of_info(&record["Info"]))
}

/// The id in the head of a record of the Go engine: `{Chat, IsFromMe, ID, Sender}`.
fn of_info(info: &Value) -> Option<MessageId> {
    let (chat, id) = (chat(&info["Chat"])?, text(&info["ID"])?);
    let author = self::chat(&info["Sender"]).filter(|_| chat.is_group());
    let author = author.map(|author| author.to_string());
    put_together(info["IsFromMe"].as_bool()?, &chat, id, author.as_deref())
}

/// The id in the key of a record of the engine NOWEB: `{remoteJid, fromMe, id, participant}`.
fn of_record_key(key: &Value) -> Option<MessageId> {
    let id = text(&key["id"])?;
    let author = chat(&key["participant"]).map(|author| author.to_string());
    let chat = chat(&key["remoteJid"]);
    // In a group the whole id ends with the author.
    let chat = chat.filter(|chat| !chat.is_group() || author.is_some());
    let put = |chat| put_together(key["fromMe"].as_bool()?, &chat, id, author.as_deref());
    chat.and_then(put).or_else(|| id.parse().ok())
}

fn of_key(key: &MessageKey) -> Option<MessageId> {
    let named = key.serialized.as_ref().and_then(Lenient::parsed);
    let renamed = || key.renamed_serialized.as_ref().and_then(Lenient::parsed);
    if let Some(whole) = named.or_else(renamed) {
        return Some(whole.clone());
    }
    let id = key.id.as_deref()?;
    let author = key.participant.as_ref().and_then(|given| {
        let parsed = given.parsed().cloned();
        parsed.or_else(|| chat(given.raw()?))
    });
    let author = author.map(|author| author.to_string());
    let remote = key.remote.as_ref().and_then(EngineChatId::chat_id);
    match (remote, key.from_me) {
        (Some(chat), Some(from_me)) => put_together(from_me, &chat, id, author.as_deref()),
        _ => id.parse().ok(),
    }
}

/// Put together as text: the vendor's own sample has a key with underscores.
fn put_together(from_me: bool, chat: &Jid, id: &str, author: Option<&str>) -> Option<MessageId> {
    let author = author.map(|author| format!("_{author}"));
    let whole = format!("{from_me}_{chat}_{id}{}", author.unwrap_or_default());
    whole.parse().ok()
}

/// Whether a text is a whole id, and not a word of the engine.
fn is_whole(id: &str) -> bool {
    id.starts_with("true_") || id.starts_with("false_")
}

/// Whether a text says nothing: empty, or the word that stands for an unset member.
fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "null")
}

/// A text that says something.
fn text(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !is_nothing(text))
}

/// A whole number, also where it stands as text.
fn number(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_u64(),
    }
}

/// The whole of an id of the web engine, which called it `_serialized` until the middle of 2026 and `$1` since.
fn whole(parts: &Value) -> Option<&str> {
    text(&parts["_serialized"]).or_else(|| text(&parts["$1"]))
}

/// A chat id as text, or as the object that the web engine gives, without device and in the form to send to.
fn chat(value: &Value) -> Option<Jid> {
    let parsed = match text(value).or_else(|| whole(value)) {
        Some(whole) => whole.parse::<Jid>().ok()?,
        None => {
            let (user, server) = (text(&value["user"])?, text(&value["server"])?);
            format!("{user}@{server}").parse().ok()?
        }
    };
    Some(parsed.to_chat())
}
