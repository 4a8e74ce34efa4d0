// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `events`.

use super::*;
use crate::generated::client::Client;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Show the user that an answer is being written.
    ///
    /// The provider chooses the message that the indicator belongs to, and probably marks it as read. At
    /// most 2500 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage. Errors have the newer shape.
    ///
    /// `POST /whatsapp/1/events`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::events::{OutboundEvent, SendEventsRequest, TypingIndicatorContent};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendEventsRequest::new([
    ///     OutboundEvent::new(
    ///         "15550002222",
    ///         ["15550001111"],
    ///         TypingIndicatorContent::new(),
    ///     ),
    /// ]);
    /// let sent = client.send_events(&message).await?;
    /// for message in sent.messages() {
    ///     println!("{:?}", message.message_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_events(&self, body: &SendEventsRequest) -> Call<EventResponse> {
        self.core.request(&SEND_EVENTS).json(body).call()
    }
}

static SEND_EVENTS: Operation = Operation {
    id: "send_events",
    path: "/whatsapp/1/events",
    accepts: &[
        Accept::Filled("/messages/*/messageId"),
        Accept::OneOf("/messages/*/status/groupId", &["5"]),
    ],
    ..Operation::POST
};
