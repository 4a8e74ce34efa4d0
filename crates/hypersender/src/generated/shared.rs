// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::string_id! {
    #[doc =
    " Id of an instance, one connected number; a UUID from the provider's dashboard."]
    pub struct InstanceId;
}

waxwing_types::string_id! {
    #[doc = " Ticket of a queued request, a UUID."] pub struct QueuedRequestUuid;
}

/// The ticket of a queued send: taken, not yet sent. Some answers hold the ticket's id alone.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueuedRequestAccepted {
    /// true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued: Option<bool>,
    /// Text for a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Ticket of a queued request, a UUID.
    pub queued_request_uuid: QueuedRequestUuid,
    /// Full address of the look-up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued_request_link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}

/// Body of a failed call, and of a failed queued request.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Text for a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Object with a list of texts for each faulty member; for a recipient that does not exist also the
    /// members jid (text) and exists (boolean).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<waxwing_types::Json>,
    /// The HTTP status again; not always there.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}
