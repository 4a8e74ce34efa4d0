//! One view of a sent message over the forms that the engines give.

use crate::shared::{MessageKey, SentMessage, SentMessageId};
use crate::types::MessageId;
use serde_json::Value;

impl SentMessage {
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
        match &self.id {
            Some(SentMessageId::SerializedMessageId(id)) => id.as_ref().parse().ok(),
            Some(SentMessageId::MessageKey(key)) => of_key(key),
            // Another engine's answer has the key beside the message.
            Some(SentMessageId::Unknown(_)) | None => {
                self.key.as_ref()?["id"].as_str()?.parse().ok()
            }
        }
    }

    /// Whether a sending policy delayed the send: there is a ticket or a state, and no message yet.
    pub fn is_delayed(&self) -> bool {
        let states = ["queued", "accepted", "pending", "scheduled"];
        let state = self.status.as_ref().and_then(|s| s.as_str());
        self.message_id().is_none()
            && (self.job_id.is_some() || state.is_some_and(|s| states.contains(&s)))
    }

    /// A fault of the engine behind the API, which may stand in an answer that says success.
    pub fn upstream_error(&self) -> Option<&Value> {
        self.extra.get("wawp_upstream_error").map(|json| &**json)
    }
}

fn of_key(key: &MessageKey) -> Option<MessageId> {
    if let Some(whole) = key.serialized.as_ref().and_then(|id| id.parsed()) {
        return Some(whole.clone());
    }
    let id = key.id.as_deref()?;
    match (
        key.remote.as_ref().and_then(|chat| chat.parsed()),
        key.from_me,
    ) {
        (Some(chat), Some(from_me)) => {
            let participant = key.participant.as_ref().and_then(|jid| jid.parsed());
            let whole = MessageId::serialised(from_me, chat, id, participant);
            whole.or_else(|_| id.parse()).ok()
        }
        _ => id.parse().ok(),
    }
}
