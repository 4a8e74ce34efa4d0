// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `sessions`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Create an instance.
    ///
    /// Not started yet: `start_session` does that. Needs no instance. 403 with `quota_reached` when the
    /// quota of the plan is used up. Of v1 one page says GET. There is no idempotency key, so a repeated
    /// call may create a second instance.
    ///
    /// `POST /v2/session/create`; in v1 `POST /createSession`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/create>.
    pub fn create_session(
        &self,
        query: &CreateSessionQuery,
    ) -> waxwing_runtime::Call<SessionCreateResult> {
        self.core.prepare(&CREATE_SESSION).query(query).call()
    }
}

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Start the engine of an instance.
    ///
    /// From STOPPED to STARTING. Needs no body. 404 for an unknown instance; the 400 comes as JSON, XML
    /// or plain text. The page sends the reader to /v2/status for the code, which is not there: ask
    /// `get_qr_image` or `get_session_info`.
    ///
    /// `POST /v2/session/start`; in v1 `POST /session/start`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/start>.
    pub fn start_session(&self) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&START_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Stop the engine of an instance.
    ///
    /// The pairing stays. Needs no body.
    ///
    /// `POST /v2/session/stop`; in v1 `POST /session/stop`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/category/session-management>.
    pub fn stop_session(&self) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&STOP_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Restart the engine of an instance.
    ///
    /// Needs no body.
    ///
    /// `POST /v2/session/restart`; in v1 `POST /session/restart`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/category/session-management>.
    pub fn restart_session(&self) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&RESTART_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Unlink the phone from an instance.
    ///
    /// The instance stays and waits in `SCAN_QR_CODE`. Needs no body. A v1 client calls it with GET, the
    /// v1 navigation says POST.
    ///
    /// `POST /v2/session/logout`; in v1 `POST /session/logout`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/logout>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1).
    pub fn logout_session(&self) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&LOGOUT_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Delete an instance for good.
    ///
    /// The page lists the credentials as a body; they go into the query here too.
    ///
    /// `DELETE /v2/session/delete`; in v1 `DELETE /session/delete`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/delete>.
    pub fn delete_session(&self) -> waxwing_runtime::Call<SessionDeleteResult> {
        self.core.prepare(&DELETE_SESSION).query_param("instance_id", &self.id).call()
    }

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

    /// Get the linked WhatsApp account.
    ///
    /// `GET /v2/session/me`; in v1 `GET /session/me`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/me>.
    pub fn get_session_me(&self) -> waxwing_runtime::Call<shared::Me> {
        self.core.prepare(&GET_SESSION_ME).query_param("instance_id", &self.id).call()
    }

    /// Get the sending policy of an instance, and those it could have.
    ///
    /// The member that names the current policy is not documented. The numbers of the example are ours.
    ///
    /// `GET /v2/session/rate-limit`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/rate-limit>.
    pub fn get_session_rate_limit(&self) -> waxwing_runtime::Call<RateLimitInfo> {
        self.core
            .prepare(&GET_SESSION_RATE_LIMIT)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// Apply a sending policy to an instance.
    ///
    /// Free accounts may only take slugs of `free_policies`. The page lists `policy_slug` among the
    /// parameters of the address, so the query may work too; no sample was seen.
    ///
    /// `PATCH /v2/session/rate-limit`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/rate-limit>.
    pub fn update_session_rate_limit(
        &self,
        body: &UpdateSessionRateLimit,
    ) -> waxwing_runtime::Call<RateLimitInfo> {
        self.core
            .prepare(&UPDATE_SESSION_RATE_LIMIT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Get the current temporary link to the code.
    ///
    /// `GET /v2/session/temp-link`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/temp-link>.
    pub fn get_session_temp_link(&self) -> waxwing_runtime::Call<TempLink> {
        self.core
            .prepare(&GET_SESSION_TEMP_LINK)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// Create a temporary link to the code.
    ///
    /// Good for 30 minutes; the link before it ends. Needs no body. The answer also names the end of its
    /// life, in a member that is not documented.
    ///
    /// `POST /v2/session/temp-link`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/temp-link>.
    pub fn create_session_temp_link(&self) -> waxwing_runtime::Call<TempLink> {
        self.core
            .prepare(&CREATE_SESSION_TEMP_LINK)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// Revoke all temporary links.
    ///
    /// `DELETE /v2/session/temp-link`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/temp-link>.
    pub fn revoke_session_temp_link(
        &self,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&REVOKE_SESSION_TEMP_LINK)
            .query_param("instance_id", &self.id)
            .call()
    }
}

#[cfg(feature = "client")]
static CREATE_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_session",
    path: "/v2/session/create",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/createSession",
        json: false,
    }),
    accepts: &[
        waxwing_runtime::Accept::Filled("/instance_id"),
        waxwing_runtime::Accept::Filled("/name"),
        waxwing_runtime::Accept::Filled("/session_name"),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static START_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "start_session",
    path: "/v2/session/start",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/session/start",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static STOP_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "stop_session",
    path: "/v2/session/stop",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/session/stop",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static RESTART_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "restart_session",
    path: "/v2/session/restart",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/session/restart",
        json: false,
    }),
    accepts: &[
        waxwing_runtime::Accept::Filled("/name"),
        waxwing_runtime::Accept::Filled("/status"),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LOGOUT_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "logout_session",
    path: "/v2/session/logout",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/session/logout",
        json: false,
    }),
    accepts: &[
        waxwing_runtime::Accept::Filled("/name"),
        waxwing_runtime::Accept::Filled("/status"),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_session",
    method: "DELETE",
    path: "/v2/session/delete",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/session/delete",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_SESSION_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_session_info",
    path: "/v2/session/info",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/session/info",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_SESSION_ME: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_session_me",
    path: "/v2/session/me",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/session/me",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_SESSION_RATE_LIMIT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_session_rate_limit",
    path: "/v2/session/rate-limit",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_SESSION_RATE_LIMIT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_session_rate_limit",
    method: "PATCH",
    path: "/v2/session/rate-limit",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_SESSION_TEMP_LINK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_session_temp_link",
    path: "/v2/session/temp-link",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_SESSION_TEMP_LINK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_session_temp_link",
    path: "/v2/session/temp-link",
    accepts: &[waxwing_runtime::Accept::Filled("/link")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REVOKE_SESSION_TEMP_LINK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "revoke_session_temp_link",
    method: "DELETE",
    path: "/v2/session/temp-link",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `create_session`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct CreateSessionQuery {
    /// Name of the instance. v1 only.
    pub name: Option<String>,
}

impl CreateSessionQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { name: Default::default() }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateSessionQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
        })
    }
}

waxwing_json::read_object!(CreateSessionQuery);
impl waxwing_types::Validate for CreateSessionQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A session. Every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Session {
    /// Name of the session.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// Configuration, with webhooks, proxy and metadata among others.
    pub config: Option<waxwing_types::Json>,
    /// The linked WhatsApp account.
    pub me: Option<shared::Me>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub qr: Option<shared::QrCode>,
    /// The engine behind the session. Not documented further.
    pub engine: Option<waxwing_types::Json>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Session {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("config", &self.config)?;
        object.optional("me", &self.me)?;
        object.optional("qr", &self.qr)?;
        object.optional("engine", &self.engine)?;
        object.optional("instance_id", &self.instance_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Session {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            config: members.lenient("config")?,
            me: members.lenient("me")?,
            qr: members.lenient("qr")?,
            engine: members.lenient("engine")?,
            instance_id: members.lenient("instance_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Session);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Session {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Session".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<shared::SessionStatus>()),
            ("config", generator.subschema_for::<waxwing_types::Json>()),
            ("me", generator.subschema_for::<shared::Me>()),
            ("qr", generator.subschema_for::<shared::QrCode>()),
            ("engine", generator.subschema_for::<waxwing_types::Json>()),
            ("instance_id", generator.subschema_for::<shared::InstanceId>()),
        ])
    }
}

/// The new instance. The members of v2 are named in text only, its JSON is not shown.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionCreateResult {
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// Name of the session at the engine.
    pub session_name: Option<String>,
    /// The server it runs on.
    pub server_name: Option<String>,
    /// Name of the session. v1 only.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// Configuration. v1 only; metadata in it has `user_id`, `display_name`, `user_email`,
    /// `access_token` and `instance_id`.
    pub config: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionCreateResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("instance_id", &self.instance_id)?;
        object.optional("session_name", &self.session_name)?;
        object.optional("server_name", &self.server_name)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("config", &self.config)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionCreateResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            instance_id: members.lenient("instance_id")?,
            session_name: members.lenient("session_name")?,
            server_name: members.lenient("server_name")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            config: members.lenient("config")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionCreateResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionCreateResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionCreateResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("instance_id", generator.subschema_for::<shared::InstanceId>()),
            ("session_name", generator.subschema_for::<String>()),
            ("server_name", generator.subschema_for::<String>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<shared::SessionStatus>()),
            ("config", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// What was deleted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionDeleteResult {
    /// Name of the session.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionDeleteResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("instance_id", &self.instance_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionDeleteResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            instance_id: members.lenient("instance_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionDeleteResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionDeleteResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionDeleteResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<shared::SessionStatus>()),
            ("instance_id", generator.subschema_for::<shared::InstanceId>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc =
    " Name of a sending policy, such as strict or `standard_policy`; more on paid plans."]
    pub struct PolicySlug;
}

/// The policy to apply.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateSessionRateLimit {
    /// Name of a sending policy, such as strict or `standard_policy`; more on paid plans.
    pub policy_slug: PolicySlug,
}

impl UpdateSessionRateLimit {
    /// With the members that are required.
    pub fn new(policy_slug: impl Into<PolicySlug>) -> Self {
        Self {
            policy_slug: policy_slug.into(),
        }
    }
}

impl waxwing_json::FromMembers for UpdateSessionRateLimit {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            policy_slug: members.need("policy_slug")?,
        })
    }
}

waxwing_json::read_object!(UpdateSessionRateLimit);
impl waxwing_types::Validate for UpdateSessionRateLimit {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Sending policies. The members are known by name, the whole answer is not documented.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitInfo {
    /// All policies.
    pub policies: Option<Vec<RateLimitPolicy>>,
    /// The policies that need no plan; by the text a list of slugs.
    pub free_policies: Option<waxwing_types::Json>,
    /// The account has a paid plan.
    pub has_active_plan: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl RateLimitInfo {
    /// `policies`, empty when it was left out.
    pub fn policies(&self) -> &[RateLimitPolicy] {
        self.policies.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for RateLimitInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("policies", &self.policies)?;
        object.optional("free_policies", &self.free_policies)?;
        object.optional("has_active_plan", &self.has_active_plan)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RateLimitInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            policies: members.lenient("policies")?,
            free_policies: members.lenient("free_policies")?,
            has_active_plan: members.lenient("has_active_plan")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RateLimitInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RateLimitInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RateLimitInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("policies", generator.subschema_for::<Vec<RateLimitPolicy>>()),
            ("free_policies", generator.subschema_for::<waxwing_types::Json>()),
            ("has_active_plan", generator.subschema_for::<bool>()),
        ])
    }
}

/// A sending policy.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitPolicy {
    /// Name of a sending policy, such as strict or `standard_policy`; more on paid plans.
    pub slug: Option<PolicySlug>,
    /// The account may take it.
    pub available: Option<bool>,
    /// What a policy allows.
    pub limits: Option<RateLimits>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for RateLimitPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("slug", &self.slug)?;
        object.optional("available", &self.available)?;
        object.optional("limits", &self.limits)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RateLimitPolicy {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            slug: members.lenient("slug")?,
            available: members.lenient("available")?,
            limits: members.lenient("limits")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RateLimitPolicy);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RateLimitPolicy {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RateLimitPolicy".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("slug", generator.subschema_for::<PolicySlug>()),
            ("available", generator.subschema_for::<bool>()),
            ("limits", generator.subschema_for::<RateLimits>()),
        ])
    }
}

/// What a policy allows.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimits {
    /// A limit. Its values are not documented.
    pub send_message_per_minute: Option<
        waxwing_types::Lenient<waxwing_types::IntOrString>,
    >,
    /// A limit. Its values are not documented.
    pub send_message_daily_cap: Option<
        waxwing_types::Lenient<waxwing_types::IntOrString>,
    >,
    /// A limit. Its values are not documented.
    pub account_protection_seconds: Option<
        waxwing_types::Lenient<waxwing_types::IntOrString>,
    >,
    /// A limit. Its values are not documented.
    pub concurrent_limit: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// A limit. Its values are not documented.
    pub group_req_per_minute: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// A limit. Its values are not documented.
    pub group_daily_cap: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// A limit. Its values are not documented.
    pub check_req_per_minute: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// A limit. Its values are not documented.
    pub check_daily_cap: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for RateLimits {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("send_message_per_minute", &self.send_message_per_minute)?;
        object.optional("send_message_daily_cap", &self.send_message_daily_cap)?;
        object.optional("account_protection_seconds", &self.account_protection_seconds)?;
        object.optional("concurrent_limit", &self.concurrent_limit)?;
        object.optional("group_req_per_minute", &self.group_req_per_minute)?;
        object.optional("group_daily_cap", &self.group_daily_cap)?;
        object.optional("check_req_per_minute", &self.check_req_per_minute)?;
        object.optional("check_daily_cap", &self.check_daily_cap)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RateLimits {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            send_message_per_minute: members.lenient("send_message_per_minute")?,
            send_message_daily_cap: members.lenient("send_message_daily_cap")?,
            account_protection_seconds: members.lenient("account_protection_seconds")?,
            concurrent_limit: members.lenient("concurrent_limit")?,
            group_req_per_minute: members.lenient("group_req_per_minute")?,
            group_daily_cap: members.lenient("group_daily_cap")?,
            check_req_per_minute: members.lenient("check_req_per_minute")?,
            check_daily_cap: members.lenient("check_daily_cap")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RateLimits);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RateLimits {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RateLimits".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "send_message_per_minute",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "send_message_daily_cap",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "account_protection_seconds",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "concurrent_limit",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "group_req_per_minute",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "group_daily_cap",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "check_req_per_minute",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "check_daily_cap",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
        ])
    }
}

/// A temporary link to the code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TempLink {
    /// Address of a page that shows the code, <https://app.wawp.net/temp-qr/> and a token of 64
    /// characters; null when there is none.
    pub link: Option<TempLinkUrl>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TempLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("link", &self.link)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TempLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            link: members.lenient("link")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TempLink);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TempLink {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TempLink".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("link", generator.subschema_for::<TempLinkUrl>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " Address of a page that shows the code, <https://app.wawp.net/temp-qr/> and a token of 64"]
    #[doc = " characters; null when there is none."] pub struct TempLinkUrl;
}
