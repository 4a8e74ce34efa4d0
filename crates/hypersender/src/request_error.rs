//! Why a queued request failed.

use crate::queued_requests::QueuedRequest;
use crate::shared::ErrorResponse;
use crate::types::mask;
use serde_json::Value;
use std::fmt;

/// What a failed request failed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueuedRequestErrorKind {
    /// 423: WhatsApp lets the number write to no new contacts for a while. Old chats go on; how long it lasts stands
    /// only in the text.
    Restricted,
    /// The recipient is not on WhatsApp.
    NotOnWhatsapp,
    /// 401 or 403: the token is wrong, or of another instance.
    Token,
    /// 404: the instance, the chat or the message is unknown.
    NotFound,
    /// 400 or 422: a member is missing or malformed; [`QueuedRequestError::fields`] names it.
    Invalid,
    /// 429: too many requests for the plan.
    Throttled,
    /// A fault of the provider. It repeated the request itself before it gave up, and one of the runs may have sent the
    /// message.
    Server,
    /// Something else, such as what is no HTTP status of a failure; the message may have been sent.
    Other,
}

/// A queued request that was run and failed. Shows no whole phone numbers.
#[derive(Clone, PartialEq)]
pub struct QueuedRequestError {
    record: QueuedRequest,
    said: ErrorResponse,
}

impl QueuedRequestError {
    pub(crate) fn of(record: QueuedRequest) -> Self {
        let body = record.response_body.as_ref();
        let said = body.map(|body| match &**body {
            Value::String(text) => with_message(text),
            other => waxwing_json::from_value(other).unwrap_or_default(),
        });
        Self {
            said: said.unwrap_or_default(),
            record,
        }
    }

    /// With the provider's texts as a person may read them.
    #[cfg(feature = "client")]
    pub(crate) fn in_words(mut self, shown: impl Fn(&str) -> String) -> Self {
        self.said.message = self.said.message.map(|text| shown(&text));
        if let Some(errors) = self.said.errors.as_mut().and_then(|e| e.as_object_mut()) {
            let texts = errors.iter_mut().filter(|(name, _)| *name != "jid");
            texts.for_each(|(_, value)| in_words(value, &shown));
        }
        self
    }

    /// What it failed for.
    ///
    /// ```
    /// use waxwing_hypersender::{QueuedRequestErrorKind, queued_requests::QueuedRequest};
    /// let record: QueuedRequest = serde_json::from_str(
    ///     r#"{"uuid": "a0816120", "response_status": 423, "response_body": {"message": "New chats are restricted for 2 hours."}}"#,
    /// )?;
    /// let error = record.error().expect("it failed");
    /// assert_eq!(error.kind(), QueuedRequestErrorKind::Restricted);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn kind(&self) -> QueuedRequestErrorKind {
        if self
            .said
            .errors
            .as_ref()
            .is_some_and(|e| e["exists"] == false)
        {
            return QueuedRequestErrorKind::NotOnWhatsapp;
        }
        match self.status() {
            400 | 422 => QueuedRequestErrorKind::Invalid,
            401 | 403 => QueuedRequestErrorKind::Token,
            404 => QueuedRequestErrorKind::NotFound,
            423 => QueuedRequestErrorKind::Restricted,
            429 => QueuedRequestErrorKind::Throttled,
            500..=599 => QueuedRequestErrorKind::Server,
            _ => QueuedRequestErrorKind::Other,
        }
    }

    /// HTTP status of the run.
    pub fn status(&self) -> u16 {
        self.record.status().unwrap_or_default()
    }

    /// Whether the status leaves open that the message was sent: all but the refusals from 400 to 499, of which 408 is
    /// none.
    pub(crate) fn may_be_done(&self) -> bool {
        !matches!(self.status(), 400..=407 | 409..=499)
    }

    /// The provider's text, long numbers masked.
    pub fn message(&self) -> Option<String> {
        let text = self.said.message.as_deref()?;
        Some(mask::within(text).to_string())
    }

    /// The faults by member, long numbers masked: `("chatId", "The chat id field is required.")`.
    pub fn fields(&self) -> Vec<(String, String)> {
        let errors = self.said.errors.as_ref().and_then(|e| e.as_object());
        let mut found = Vec::new();
        for (name, value) in errors.into_iter().flatten() {
            let texts = match value {
                Value::Array(texts) => texts.iter().collect(),
                // The recipient and whether it exists stand beside the texts.
                Value::String(_) if name != "jid" => vec![value],
                _ => Vec::new(),
            };
            let texts = texts.into_iter().filter_map(Value::as_str);
            found.extend(texts.map(|text| (name.clone(), mask::within(text).to_string())));
        }
        found
    }

    /// The provider's answer, typed.
    pub fn said(&self) -> &ErrorResponse {
        &self.said
    }

    /// The whole record.
    pub fn record(&self) -> &QueuedRequest {
        &self.record
    }
}

impl QueuedRequestErrorKind {
    fn advice(self) -> &'static str {
        match self {
            Self::Restricted => "wait, or write to contacts that were written to before",
            Self::NotOnWhatsapp => "this number has no WhatsApp",
            Self::Token => "use the token of this instance",
            Self::NotFound => "check the instance, the chat and the message",
            Self::Invalid => "fix the request",
            Self::Throttled => "send fewer a minute",
            Self::Server | Self::Other => "see what the provider says",
        }
    }
}

impl fmt::Display for QueuedRequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "queued request {} failed with HTTP {}",
            self.record.uuid,
            self.status()
        )?;
        let mut said: Vec<String> = self.message().into_iter().collect();
        said.extend(self.fields().into_iter().map(|(name, text)| match &*name {
            "messages" => text,
            name => format!("{name}: {text}"),
        }));
        if !said.is_empty() {
            write!(f, ": {}", said.join(" "))?;
        }
        match self.may_be_done() {
            true => f.write_str("; it may have been sent; check before sending it again"),
            false => write!(f, "; {}", self.kind().advice()),
        }
    }
}

impl fmt::Debug for QueuedRequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "QueuedRequestError({:?}, {})",
            self.kind(),
            self.status()
        )
    }
}

impl std::error::Error for QueuedRequestError {}

#[cfg(feature = "client")]
fn in_words(value: &mut Value, shown: &impl Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = shown(text),
        Value::Array(items) => items.iter_mut().for_each(|item| in_words(item, shown)),
        _ => {}
    }
}

fn with_message(text: &str) -> ErrorResponse {
    ErrorResponse {
        message: Some(text.to_owned()),
        ..ErrorResponse::default()
    }
}
