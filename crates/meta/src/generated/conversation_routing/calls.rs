// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `conversation_routing`.

use super::*;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Phone {
    /// Pass, release or take the control of a conversation.
    ///
    /// take is only for the responder that escalations go to (error 2494191), whose service messages
    /// take the conversation too. pass without `control_pass` goes to that responder; release of an idle
    /// conversation succeeds and no webhook follows. There is no call that reads who has control, nor
    /// one that sets the routing up, which is done in the business suite.
    ///
    /// `POST /{phone_number_id}/thread_control`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: "Thread control", WhatsApp conversation routing documentation, through third parties (as
    /// of 2026-09);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing>
    /// (as of 2026-09); "Changelog", Meta developer documentation for WhatsApp, 2026-09-25.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::conversation_routing::{ControlPass, ControlThread, ThreadAction};
    /// use waxwing_meta::shared::ResponderRole;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ControlThread::to("+15550001111", ThreadAction::Pass)
    ///     .with_metadata("order 42")
    ///     .with_control_pass(ControlPass::new(ResponderRole::AiAgent));
    /// let answer = phone.control_thread(&request).await?;
    /// println!("{:?}", answer.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn control_thread(&self, body: &ControlThread) -> Call<ControlThreadResponse> {
        self.core
            .request(&CONTROL_THREAD)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static CONTROL_THREAD: Operation = Operation {
    id: "control_thread",
    path: "/{phone_number_id}/thread_control",
    accepts: &[
        Accept::Filled("/request_id"),
        Accept::Filled("/messaging_product"),
        Accept::OneOf("/success", &["true"]),
    ],
    ..Operation::POST
};
