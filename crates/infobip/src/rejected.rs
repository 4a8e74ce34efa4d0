//! Answers that say 200 and refuse the message.

use crate::messages::BulkMessageInfo;
use crate::shared::{SingleMessageInfo, SingleMessageStatus};

/// Status group of a refused message.
const REJECTED: i32 = 5;

impl SingleMessageStatus {
    /// Whether the provider refused the message, though it answered 200: status group 5, REJECTED. Nothing was sent and
    /// nothing is charged; the status's name says why, as in `REJECTED_NOT_ENOUGH_CREDITS`.
    ///
    /// ```
    /// use waxwing_infobip::shared::SingleMessageStatus;
    /// let status: SingleMessageStatus =
    ///     serde_json::from_str(r#"{"groupId": 5, "groupName": "REJECTED", "id": 12, "name": "REJECTED_NOT_ENOUGH_CREDITS"}"#)?;
    /// assert!(status.is_rejected());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn is_rejected(&self) -> bool {
        self.group_id == Some(REJECTED)
    }
}

impl SingleMessageInfo {
    /// Whether the provider refused the message, though it answered 200; see [`SingleMessageStatus::is_rejected`].
    ///
    /// ```
    /// use waxwing_infobip::shared::SingleMessageInfo;
    /// let sent: SingleMessageInfo =
    ///     serde_json::from_str(r#"{"messageId": "a28dd97c", "status": {"groupId": 1, "name": "PENDING_ENROUTE"}}"#)?;
    /// assert!(!sent.is_rejected());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn is_rejected(&self) -> bool {
        self.status
            .as_ref()
            .is_some_and(SingleMessageStatus::is_rejected)
    }
}

impl BulkMessageInfo {
    /// The messages that the provider refused, though it answered 200; the others were taken.
    ///
    /// ```
    /// use waxwing_infobip::messages::BulkMessageInfo;
    /// let sent: BulkMessageInfo = serde_json::from_str(
    ///     r#"{"messages": [{"messageId": "a", "status": {"groupId": 1}}, {"messageId": "b", "status": {"groupId": 5}}]}"#,
    /// )?;
    /// assert_eq!(sent.rejected().count(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn rejected(&self) -> impl Iterator<Item = &SingleMessageInfo> {
        self.messages()
            .iter()
            .filter(|message| message.is_rejected())
    }
}
