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
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
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
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (asks with GET) (as of 2026-04);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// devlikeapro/waha-docs (as of 2026-07); GitHub david1gp/waha-client (as of 2026-07).
    pub fn get_session_info(&self) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&GET_SESSION_INFO).query_param("instance_id", &self.id).call()
    }

    /// Get the linked WhatsApp account.
    ///
    /// GOWS and NOWEB also have jid, the account with its linked device. Not documented; the engine
    /// behind says how many new contacts may still be written to since version 2026.8.
    ///
    /// `GET /v2/session/me`; in v1 `GET /session/me`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/me>; GitHub trekkermoja1/wahamod, WAHA 2025.12.3
    /// (by engine) (as of 2026-02); GitHub devlikeapro/waha-docs, release note of 2026.8 (as of
    /// 2026-09).
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
    /// link is null when there is none. A link is good for 30 minutes; `create_session_temp_link` makes
    /// one.
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
    /// Afterwards there is none, and `get_session_temp_link` answers null.
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
    /// Configuration of a session. Not documented; the members are those of the engine behind, whose
    /// webhooks have other names than WebhookConfig.
    pub config: Option<SessionConfig>,
    /// The linked WhatsApp account.
    pub me: Option<shared::Me>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub qr: Option<shared::QrCode>,
    /// The engine behind the session, with more members by engine.
    pub engine: Option<SessionEngine>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// The process that drives the session. Not documented; the engine behind has it.
    pub assigned_worker: Option<String>,
    /// Whether the account shows as online, or null. Not documented; the engine behind has it.
    pub presence: Option<SessionPresence>,
    /// When something last happened. Not documented; the engine behind has it.
    pub timestamps: Option<SessionTimestamps>,
    /// Programs of the engine that use the session, a list or null. Not documented further.
    pub apps: Option<waxwing_types::Json>,
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
        object.optional("assignedWorker", &self.assigned_worker)?;
        object.optional("presence", &self.presence)?;
        object.optional("timestamps", &self.timestamps)?;
        object.optional("apps", &self.apps)?;
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
            assigned_worker: members.lenient("assignedWorker")?,
            presence: members.lenient("presence")?,
            timestamps: members.lenient("timestamps")?,
            apps: members.lenient("apps")?,
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
            ("config", generator.subschema_for::<SessionConfig>()),
            ("me", generator.subschema_for::<shared::Me>()),
            ("qr", generator.subschema_for::<shared::QrCode>()),
            ("engine", generator.subschema_for::<SessionEngine>()),
            ("instance_id", generator.subschema_for::<shared::InstanceId>()),
            ("assignedWorker", generator.subschema_for::<String>()),
            ("presence", generator.subschema_for::<SessionPresence>()),
            ("timestamps", generator.subschema_for::<SessionTimestamps>()),
            ("apps", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// The engine behind the session, with more members by engine.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionEngine {
    /// Its name, such as GOWS.
    pub engine: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionEngine {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("engine", &self.engine)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionEngine {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            engine: members.lenient("engine")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionEngine, "engine");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionEngine {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionEngine".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("engine", generator.subschema_for::<String>())])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Whether the account shows as online, or null. Not documented; the engine behind has it."]
    pub enum SessionPresence { #[doc = " `online`."] Online = "online", #[doc =
    " `offline`."] Offline = "offline", }
}

/// When something last happened. Not documented; the engine behind has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionTimestamps {
    /// A moment in Unix time, or null; whether in seconds or milliseconds is not documented.
    pub activity: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionTimestamps {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("activity", &self.activity)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionTimestamps {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            activity: members.lenient("activity")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionTimestamps);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionTimestamps {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionTimestamps".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "activity",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// Configuration of a session. Not documented; the members are those of the engine behind, whose
/// webhooks have other names than WebhookConfig.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionConfig {
    /// Texts by name; in v1 `user_id`, `display_name`, `user_email`, `access_token` and `instance_id`.
    pub metadata: Option<std::collections::BTreeMap<String, shared::MetadataValue>>,
    /// The proxy that the session goes through, else null.
    pub proxy: Option<SessionProxy>,
    /// The engine writes more to its log.
    pub debug: Option<bool>,
    /// What the session takes no notice of.
    pub ignore: Option<SessionIgnore>,
    /// How the session is listed among the linked devices of the phone.
    pub client: Option<SessionDevice>,
    /// Settings of the engine NOWEB.
    pub noweb: Option<NowebConfig>,
    /// Settings of the engine GOWS.
    pub gows: Option<GowsConfig>,
    /// Settings of the engine WEBJS.
    pub webjs: Option<WebjsConfig>,
    /// Where events go.
    pub webhooks: Option<Vec<EngineWebhook>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SessionConfig {
    /// `webhooks`, empty when it was left out.
    pub fn webhooks(&self) -> &[EngineWebhook] {
        self.webhooks.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SessionConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("proxy", &self.proxy)?;
        object.optional("debug", &self.debug)?;
        object.optional("ignore", &self.ignore)?;
        object.optional("client", &self.client)?;
        object.optional("noweb", &self.noweb)?;
        object.optional("gows", &self.gows)?;
        object.optional("webjs", &self.webjs)?;
        object.optional("webhooks", &self.webhooks)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            metadata: members.lenient("metadata")?,
            proxy: members.lenient("proxy")?,
            debug: members.lenient("debug")?,
            ignore: members.lenient("ignore")?,
            client: members.lenient("client")?,
            noweb: members.lenient("noweb")?,
            gows: members.lenient("gows")?,
            webjs: members.lenient("webjs")?,
            webhooks: members.lenient("webhooks")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionConfig);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionConfig".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "metadata",
                generator
                    .subschema_for::<
                        std::collections::BTreeMap<String, shared::MetadataValue>,
                    >(),
            ),
            ("proxy", generator.subschema_for::<SessionProxy>()),
            ("debug", generator.subschema_for::<bool>()),
            ("ignore", generator.subschema_for::<SessionIgnore>()),
            ("client", generator.subschema_for::<SessionDevice>()),
            ("noweb", generator.subschema_for::<NowebConfig>()),
            ("gows", generator.subschema_for::<GowsConfig>()),
            ("webjs", generator.subschema_for::<WebjsConfig>()),
            ("webhooks", generator.subschema_for::<Vec<EngineWebhook>>()),
        ])
    }
}

/// The proxy that the session goes through, else null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionProxy {
    /// Its host and port.
    pub server: Option<String>,
    /// Name to log in with.
    pub username: Option<String>,
    /// Password to log in with.
    pub password: Option<ProxyPassword>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionProxy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("server", &self.server)?;
        object.optional("username", &self.username)?;
        object.optional("password", &self.password)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionProxy {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            server: members.lenient("server")?,
            username: members.lenient("username")?,
            password: members.lenient("password")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionProxy, "server");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionProxy {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionProxy".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("server", generator.subschema_for::<String>()),
            ("username", generator.subschema_for::<String>()),
            ("password", generator.subschema_for::<ProxyPassword>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Password to log in with."] pub struct ProxyPassword;
}

/// What the session takes no notice of.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionIgnore {
    /// Status updates.
    pub status: Option<bool>,
    /// Groups.
    pub groups: Option<bool>,
    /// Channels.
    pub channels: Option<bool>,
    /// Broadcast lists.
    pub broadcast: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionIgnore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("groups", &self.groups)?;
        object.optional("channels", &self.channels)?;
        object.optional("broadcast", &self.broadcast)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionIgnore {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            groups: members.lenient("groups")?,
            channels: members.lenient("channels")?,
            broadcast: members.lenient("broadcast")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionIgnore);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionIgnore {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionIgnore".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<bool>()),
            ("groups", generator.subschema_for::<bool>()),
            ("channels", generator.subschema_for::<bool>()),
            ("broadcast", generator.subschema_for::<bool>()),
        ])
    }
}

/// How the session is listed among the linked devices of the phone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionDevice {
    /// Name of the device.
    pub device_name: Option<String>,
    /// Name of the browser.
    pub browser_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionDevice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("deviceName", &self.device_name)?;
        object.optional("browserName", &self.browser_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionDevice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            device_name: members.lenient("deviceName")?,
            browser_name: members.lenient("browserName")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionDevice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionDevice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionDevice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("deviceName", generator.subschema_for::<String>()),
            ("browserName", generator.subschema_for::<String>()),
        ])
    }
}

/// Settings of the engine NOWEB.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NowebConfig {
    /// Whether the engine NOWEB keeps chats, contacts and messages.
    pub store: Option<NowebStore>,
    /// Show the account as online.
    pub mark_online: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for NowebConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("store", &self.store)?;
        object.optional("markOnline", &self.mark_online)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NowebConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            store: members.lenient("store")?,
            mark_online: members.lenient("markOnline")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NowebConfig);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NowebConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NowebConfig".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("store", generator.subschema_for::<NowebStore>()),
            ("markOnline", generator.subschema_for::<bool>()),
        ])
    }
}

/// Whether the engine NOWEB keeps chats, contacts and messages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NowebStore {
    /// It keeps them.
    pub enabled: Option<bool>,
    /// Not documented further.
    pub full_sync: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for NowebStore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("enabled", &self.enabled)?;
        object.optional("fullSync", &self.full_sync)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NowebStore {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            enabled: members.lenient("enabled")?,
            full_sync: members.lenient("fullSync")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NowebStore);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NowebStore {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NowebStore".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("enabled", generator.subschema_for::<bool>()),
            ("fullSync", generator.subschema_for::<bool>()),
        ])
    }
}

/// Settings of the engine GOWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GowsConfig {
    /// What the engine GOWS keeps; each may be null.
    pub storage: Option<GowsStorage>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GowsConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("storage", &self.storage)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GowsConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            storage: members.lenient("storage")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GowsConfig);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GowsConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GowsConfig".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("storage", generator.subschema_for::<GowsStorage>()),
        ])
    }
}

/// What the engine GOWS keeps; each may be null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GowsStorage {
    /// Messages.
    pub messages: Option<bool>,
    /// Groups.
    pub groups: Option<bool>,
    /// Chats.
    pub chats: Option<bool>,
    /// Labels.
    pub labels: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GowsStorage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messages", &self.messages)?;
        object.optional("groups", &self.groups)?;
        object.optional("chats", &self.chats)?;
        object.optional("labels", &self.labels)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GowsStorage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messages: members.lenient("messages")?,
            groups: members.lenient("groups")?,
            chats: members.lenient("chats")?,
            labels: members.lenient("labels")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GowsStorage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GowsStorage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GowsStorage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messages", generator.subschema_for::<bool>()),
            ("groups", generator.subschema_for::<bool>()),
            ("chats", generator.subschema_for::<bool>()),
            ("labels", generator.subschema_for::<bool>()),
        ])
    }
}

/// Settings of the engine WEBJS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebjsConfig {
    /// Not documented further.
    pub tags_events_on: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebjsConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("tagsEventsOn", &self.tags_events_on)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebjsConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            tags_events_on: members.lenient("tagsEventsOn")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebjsConfig);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebjsConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebjsConfig".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("tagsEventsOn", generator.subschema_for::<bool>()),
        ])
    }
}

/// A webhook as the engine behind keeps it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhook {
    /// The address.
    pub url: Option<String>,
    /// The events to be told of; an asterisk stands for all.
    pub events: Option<Vec<shared::WebhookEventName>>,
    /// How deliveries are signed, or null.
    pub hmac: Option<EngineWebhookHmac>,
    /// What happens when the address does not answer, or null.
    pub retries: Option<EngineWebhookRetries>,
    /// Headers that each delivery has, or null.
    pub custom_headers: Option<Vec<EngineWebhookHeader>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl EngineWebhook {
    /// `events`, empty when it was left out.
    pub fn events(&self) -> &[shared::WebhookEventName] {
        self.events.as_deref().unwrap_or_default()
    }

    /// `customHeaders`, empty when it was left out.
    pub fn custom_headers(&self) -> &[EngineWebhookHeader] {
        self.custom_headers.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    EngineWebhook { url : address, events, hmac, retries, custom_headers, extra }
);
impl serde::Serialize for EngineWebhook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("events", &self.events)?;
        object.optional("hmac", &self.hmac)?;
        object.optional("retries", &self.retries)?;
        object.optional("customHeaders", &self.custom_headers)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EngineWebhook {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            events: members.lenient("events")?,
            hmac: members.lenient("hmac")?,
            retries: members.lenient("retries")?,
            custom_headers: members.lenient("customHeaders")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EngineWebhook);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EngineWebhook {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EngineWebhook".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<String>()),
            ("events", generator.subschema_for::<Vec<shared::WebhookEventName>>()),
            ("hmac", generator.subschema_for::<EngineWebhookHmac>()),
            ("retries", generator.subschema_for::<EngineWebhookRetries>()),
            ("customHeaders", generator.subschema_for::<Vec<EngineWebhookHeader>>()),
        ])
    }
}

/// How deliveries are signed, or null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhookHmac {
    /// Secret that deliveries are signed with.
    pub key: Option<EngineWebhookKey>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EngineWebhookHmac {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EngineWebhookHmac {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EngineWebhookHmac, "key");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EngineWebhookHmac {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EngineWebhookHmac".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("key", generator.subschema_for::<EngineWebhookKey>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Secret that deliveries are signed with."] pub struct
    EngineWebhookKey;
}

/// What happens when the address does not answer, or null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhookRetries {
    /// How the wait between attempts grows.
    pub policy: Option<EngineRetryPolicy>,
    /// Seconds between attempts.
    pub delay_seconds: Option<i64>,
    /// How many attempts.
    pub attempts: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EngineWebhookRetries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("policy", &self.policy)?;
        object.optional("delaySeconds", &self.delay_seconds)?;
        object.optional("attempts", &self.attempts)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EngineWebhookRetries {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            policy: members.lenient("policy")?,
            delay_seconds: members.lenient("delaySeconds")?,
            attempts: members.lenient("attempts")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EngineWebhookRetries);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EngineWebhookRetries {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EngineWebhookRetries".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("policy", generator.subschema_for::<EngineRetryPolicy>()),
            ("delaySeconds", generator.subschema_for::<i64>()),
            ("attempts", generator.subschema_for::<i64>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " How the wait between attempts grows."] pub enum EngineRetryPolicy { #[doc =
    " `linear`."] Linear = "linear", #[doc = " `exponential`."] Exponential =
    "exponential", #[doc = " `constant`."] Constant = "constant", }
}

/// A header of deliveries.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhookHeader {
    /// Its name.
    pub name: Option<String>,
    /// Its value, which may be a secret.
    pub value: Option<EngineWebhookHeaderValue>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EngineWebhookHeader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EngineWebhookHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EngineWebhookHeader);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EngineWebhookHeader {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EngineWebhookHeader".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("value", generator.subschema_for::<EngineWebhookHeaderValue>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Its value, which may be a secret."] pub struct
    EngineWebhookHeaderValue;
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
    /// Configuration of a session. Not documented; the members are those of the engine behind, whose
    /// webhooks have other names than WebhookConfig.
    pub config: Option<SessionConfig>,
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
            ("config", generator.subschema_for::<SessionConfig>()),
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
