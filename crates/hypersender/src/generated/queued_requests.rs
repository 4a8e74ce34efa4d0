// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `queued_requests`.
#[cfg(feature = "client")]
impl super::client::Instance {
    /// Look up what became of a queued request.
    ///
    /// There is no state member. `response_status` null means pending, 200 to 299 finished, 400 and
    /// above failed; the look-up itself answers 200 in all three cases. Finished means that WhatsApp
    /// took the message, not that it was delivered. Back off exponentially between look-ups. How long a
    /// record is kept is not documented.
    ///
    /// `GET /{instance}/queued-requests/{queued_request_uuid}`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/queued-requests/get-queued-request>;
    /// GitHub hypersender/hypersender-laravel 2.1.2.
    pub fn get_queued_request(
        &self,
        queued_request_uuid: impl Into<super::shared::QueuedRequestUuid>,
    ) -> waxwing_runtime::Call<QueuedRequest> {
        self.core
            .prepare(&GET_QUEUED_REQUEST)
            .path("instance", &self.id)
            .path(
                "queued_request_uuid",
                Into::<super::shared::QueuedRequestUuid>::into(queued_request_uuid),
            )
            .call()
    }
}

#[cfg(feature = "client")]
static GET_QUEUED_REQUEST: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_queued_request",
    method: "GET",
    path: "/{instance}/queued-requests/{queued_request_uuid}",
    idempotent: true,
    kind: waxwing_runtime::CallKind::Json,
    v1: None,
};

/// A queued request and, once it has run, its result.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueuedRequest {
    /// Ticket of a queued request, a UUID.
    pub uuid: super::shared::QueuedRequestUuid,
    /// Echo of what was queued, at times under internal names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<waxwing_types::Json>,
    /// HTTP status of the run; null while pending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_status: Option<i64>,
    /// Answer of the run, or its error body; null while pending. An empty object may come as an empty
    /// list. A send gives key (remoteJid, fromMe, id), message, messageTimestamp and status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_body: Option<waxwing_types::Json>,
    /// Headers of the run, each a text or a list of texts; null while pending, an empty list when there
    /// are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_header: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}
