//! What became of a queued request.

use crate::queued_requests::{
    MessageResult, QueuedRequest, ReadChatResult, ShortResult, TypingResult,
};
use crate::request_error::QueuedRequestError;
use crate::shared::{QueuedRequestAccepted, WhatsappMessage};
use crate::types::{Json, MessageId, QueueState, QueuedResponse};
use serde_json::Value;
use waxwing_json::FromJson;

/// The answer of a finished request, by what it holds. Each comes with all members that it brought.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum QueuedResult {
    /// A message was sent, changed or deleted: all sends but polls and forwards, and reactions and deletions.
    Message(Box<MessageResult>),
    /// A poll was sent, or a message forwarded.
    Whatsapp(Box<WhatsappMessage>),
    /// Messages were marked as read.
    Read(ReadChatResult),
    /// Typing was shown or hidden.
    Typing(TypingResult),
    /// The id alone.
    Short(ShortResult),
    /// It was done, and there is nothing to say: stars, contact cards, seen marks.
    Nothing,
    /// Something else.
    Other(Json),
}

impl QueuedRequest {
    /// Where it stands: no status is pending, 200 to 299 finished, everything else failed.
    ///
    /// ```
    /// use waxwing_hypersender::queued_requests::QueuedRequest;
    /// use waxwing_hypersender::types::QueueState;
    /// let record: QueuedRequest = serde_json::from_str(r#"{"uuid": "a0816120", "response_status": null}"#)?;
    /// assert_eq!(record.state(), QueueState::Pending);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn state(&self) -> QueueState {
        QueueState::of_status(self.status())
    }

    /// HTTP status of the run; none while it is pending.
    pub fn status(&self) -> Option<u16> {
        let status = self.response_status?;
        // What is no HTTP status is none of success either.
        Some(u16::try_from(status).unwrap_or(u16::MAX))
    }

    /// The typed answer; none before the request is finished, and none of one that failed.
    ///
    /// ```
    /// use waxwing_hypersender::{QueuedResult, queued_requests::QueuedRequest};
    /// let record: QueuedRequest = serde_json::from_str(
    ///     r#"{"uuid": "a0816120", "response_status": 201, "response_body": {"key": {"id": "3EB0ABCD"}, "status": "PENDING"}}"#,
    /// )?;
    /// assert!(matches!(record.result(), Some(QueuedResult::Message(_))));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn result(&self) -> Option<QueuedResult> {
        if self.state() != QueueState::Finished {
            return None;
        }
        let nothing = Value::Null;
        let body = self.response_body.as_ref().map_or(&nothing, |body| &**body);
        Some(QueuedResult::of(body))
    }

    /// The answer of a finished request as a type of one's choice, such as [`MessageResult`].
    ///
    /// ```
    /// use waxwing_hypersender::queued_requests::{QueuedRequest, ReadChatResult};
    /// let record: QueuedRequest = serde_json::from_str(
    ///     r#"{"uuid": "a0816120", "response_status": 200, "response_body": {"ids": ["3EB0ABCD"]}}"#,
    /// )?;
    /// assert_eq!(record.result_as::<ReadChatResult>().map(|read| read.ids().len()), Some(1));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn result_as<T: FromJson>(&self) -> Option<T> {
        if self.state() != QueueState::Finished {
            return None;
        }
        waxwing_json::from_value(self.response_body.as_ref()?).ok()
    }

    /// The key or the whole id of the message that was sent, once it is finished.
    ///
    /// [`QueuedRequest::whole_message_id`] is what reactions and deletions want.
    pub fn message_id(&self) -> Option<MessageId> {
        if self.state() != QueueState::Finished {
            return None;
        }
        let body = self.response_body.as_ref()?;
        let ids = ["/key/id", "/id", "/message_id"];
        ids.iter()
            .find_map(|p| body.pointer(p)?.as_str()?.parse().ok())
    }

    /// The whole id of the message that was sent: chat, key, and that it is one's own. Put together from the key where
    /// the answer has no more.
    ///
    /// ```
    /// use waxwing_hypersender::queued_requests::QueuedRequest;
    /// let record: QueuedRequest = serde_json::from_str(
    ///     r#"{"uuid": "a0816120", "response_status": 201,
    ///         "response_body": {"key": {"remoteJid": "15550001111@s.whatsapp.net", "fromMe": true, "id": "3EB0ABCD"}}}"#,
    /// )?;
    /// let id = record.whole_message_id().expect("a message was sent");
    /// assert_eq!(id.as_str(), "true_15550001111@c.us_3EB0ABCD");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn whole_message_id(&self) -> Option<MessageId> {
        let id = self.message_id()?;
        if id.is_serialised() {
            return Some(id);
        }
        let key = &self.response_body.as_ref()?["key"];
        let chat: crate::types::Jid = key["remoteJid"].as_str()?.parse().ok()?;
        let from_me = key["fromMe"] != false && key["fromMe"] != "false";
        MessageId::serialised(from_me, &chat.to_chat(), id.key(), None).ok()
    }

    /// Why it failed; none of one that did not.
    pub fn error(&self) -> Option<QueuedRequestError> {
        (self.state() == QueueState::Failed).then(|| QueuedRequestError::of(self.clone()))
    }
}

/// The ticket as any provider's.
///
/// ```
/// use waxwing_hypersender::{shared::QueuedRequestAccepted, types::QueuedResponse};
/// let taken: QueuedRequestAccepted =
///     serde_json::from_str(r#"{"queued": true, "queued_request_uuid": "a0816120"}"#)?;
/// assert_eq!(QueuedResponse::from(&taken), QueuedResponse::new("a0816120"));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl From<&QueuedRequestAccepted> for QueuedResponse {
    fn from(taken: &QueuedRequestAccepted) -> Self {
        let mut ticket = Self::new(taken.queued_request_uuid.as_str());
        ticket.message.clone_from(&taken.message);
        ticket.link.clone_from(&taken.queued_request_link);
        ticket
    }
}

impl QueuedResult {
    fn of(body: &Value) -> Self {
        let has = |member: &str| !body[member].is_null();
        let read = if has("key") || has("message") && body["message"].is_object() {
            waxwing_json::from_value(body).map(|result| Self::Message(Box::new(result)))
        } else if has("ids") {
            waxwing_json::from_value(body).map(Self::Read)
        } else if has("message_id") {
            waxwing_json::from_value(body).map(Self::Short)
        } else if has("id") {
            waxwing_json::from_value(body).map(|message| Self::Whatsapp(Box::new(message)))
        } else if has("result") {
            waxwing_json::from_value(body).map(Self::Typing)
        } else if is_nothing(body) {
            Ok(Self::Nothing)
        } else {
            Ok(Self::Other(body.clone().into()))
        };
        read.unwrap_or_else(|_| Self::Other(body.clone().into()))
    }
}

/// Nothing, in any of the forms that it has here.
fn is_nothing(body: &Value) -> bool {
    match body {
        Value::Null => true,
        Value::String(text) => matches!(text.as_str(), "" | "null"),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
