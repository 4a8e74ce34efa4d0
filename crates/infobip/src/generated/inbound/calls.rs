// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `inbound`.

use crate::generated::client::Sender;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;
use waxwing_types::MessageId;

impl Sender {
    /// Mark a received message as read.
    ///
    /// There is no body. A 400 has a body of its own, with the text in error. At most 10 requests a
    /// second per account. Needs the scope whatsapp:manage. 404 (`NOT_FOUND`) when the sender or the
    /// message is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/message/{messageId}/read`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// sender
    ///     .mark_message_as_read(
    ///         "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_message_as_read(&self, message_id: impl Into<MessageId>) -> Call<()> {
        self.core
            .request(&MARK_MESSAGE_AS_READ)
            .path("sender", &self.id)
            .parsed::<MessageId, MessageId>("messageId", message_id)
            .call_unread()
    }
}

static MARK_MESSAGE_AS_READ: Operation = Operation {
    id: "mark_message_as_read",
    path: "/whatsapp/1/senders/{sender}/message/{messageId}/read",
    idempotent: true,
    ..Operation::POST
};
