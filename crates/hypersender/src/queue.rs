//! What became of a queued request.

use crate::queued_requests::QueuedRequest;
use crate::types::{MessageId, QueueState};

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
        match self.response_status {
            None => QueueState::Pending,
            Some(200..=299) => QueueState::Finished,
            Some(_) => QueueState::Failed,
        }
    }

    /// The key of the message that was sent, once it is finished.
    pub fn message_id(&self) -> Option<MessageId> {
        let body = self.response_body.as_ref()?;
        let id = body.pointer("/key/id").or_else(|| body.get("id"))?;
        id.as_str()?.parse().ok()
    }

    /// What the provider says about a failure.
    pub fn failure(&self) -> Option<String> {
        if self.state() != QueueState::Failed {
            return None;
        }
        let body = self.response_body.as_ref()?;
        let texts = ["/errors/messages/0", "/message"].map(|p| body.pointer(p)?.as_str());
        let found: Vec<&str> = texts.into_iter().flatten().collect();
        Some(found.join("; "))
    }
}
