// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `sessions`.
#[cfg(feature = "client")]
impl super::client::Instance {
    /// Get state, configuration and linked account of an instance.
    ///
    /// Changes nothing. While a phone is to scan the code, ask every 3 to 5 seconds. Needs no body.
    ///
    /// `POST /v2/session/info`; in v1 `GET /session/info`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/info>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (asks with GET).
    pub fn get_session_info(&self) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&GET_SESSION_INFO).query_param("instance_id", &self.id).call()
    }
}

#[cfg(feature = "client")]
static GET_SESSION_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_session_info",
    method: "POST",
    path: "/v2/session/info",
    idempotent: true,
    kind: waxwing_runtime::CallKind::Json,
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/session/info",
    }),
};

/// A session. Every member may be missing.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Session {
    /// Name of the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<super::shared::SessionStatus>,
    /// Configuration, with webhooks, proxy and metadata among others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<waxwing_types::Json>,
    /// The linked WhatsApp account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub me: Option<super::shared::Me>,
    /// Code to scan; at most while status is `SCAN_QR_CODE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qr: Option<String>,
    /// The engine behind the session. Not documented further.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engine: Option<waxwing_types::Json>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<super::shared::InstanceId>,
    /// Members that the specification does not list, kept as they came.
    #[serde(flatten)]
    pub extra: waxwing_types::Extra,
}
