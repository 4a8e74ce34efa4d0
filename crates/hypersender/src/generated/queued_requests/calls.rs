// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! The operations of the tag `queued_requests`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Instance {
    /// Look up what became of a queued request.
    ///
    /// There is no state member. `response_status` null means pending, 200 to 299 finished, 400 and
    /// above failed; the look-up itself answers 200 in all three cases. Finished means that WhatsApp
    /// took the message, not that it was delivered; that comes by the webhook message.ack. Requests run
    /// in order and are repeated by the provider. Back off exponentially between look-ups; the sample of
    /// the provider's own client gives up after 10, other clients begin after 1 second. How long a
    /// record is kept, and the answer to an unknown ticket (probably 404), is not documented.
    ///
    /// `GET /{instance}/queued-requests/{queued_request_uuid}`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/queued-requests/get-queued-request>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub WhiskeySockets/Baileys
    /// (NOWEB) (as of 2026-05).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let queued_request = instance
    ///     .get_queued_request("a0816120-7e37-4e8b-8cf3-92deb2cdc133")
    ///     .await?;
    /// println!("{:?}", queued_request.request);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_queued_request(
        &self,
        queued_request_uuid: impl Into<shared::QueuedRequestUuid>,
    ) -> Call<QueuedRequest> {
        self.core
            .request(&GET_QUEUED_REQUEST)
            .path("instance", &self.id)
            .id::<shared::QueuedRequestUuid>("queued_request_uuid", queued_request_uuid)
            .call()
    }
}

static GET_QUEUED_REQUEST: Operation = Operation {
    id: "get_queued_request",
    path: "/{instance}/queued-requests/{queued_request_uuid}",
    ..Operation::GET
};
