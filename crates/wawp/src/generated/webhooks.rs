// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhooks`.

use super::shared;

/// What stands around the payload of every event. Comes as POST with JSON; answer 200 or 202 at
/// once, else it is repeated, by default every 2 seconds and 15 times. The same event may come
/// twice: tell by id. With hmac in the configuration there is a header X-Wawp-Signature, see
/// WebhookSecret in `webhook_config.yaml`; the engine behind has X-Webhook-Hmac, hex HMAC-SHA512 of
/// the raw body, with X-Webhook-Hmac-Algorithm, and X-Webhook-Request-Id and X-Webhook-Timestamp in
/// milliseconds. An older form of session.status has no envelope.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Id of an event, `evt_` and a ULID in lower case; the same in every repetition.
    pub id: Option<EventId>,
    /// A moment in Unix milliseconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Name of the session at the engine; not proven to be the instance id.
    pub session: Option<String>,
    /// Texts by name; the configuration of the session has them.
    pub metadata: Option<std::collections::BTreeMap<String, shared::MetadataValue>>,
    /// The engine behind the session; WPP exists since its version 2026.3.1.
    pub engine: Option<EngineName>,
    /// Name of an event that webhooks tell of. The last four are on no page; the engine behind sends
    /// them to those who ask for all events with an asterisk.
    pub event: Option<shared::WebhookEventName>,
    /// What happened, see x-webhooks.
    pub payload: Option<waxwing_types::Json>,
    /// The linked WhatsApp account.
    pub me: Option<shared::Me>,
    /// The software behind the session. Not documented; the engine behind has it.
    pub environment: Option<WebhookEnvironment>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEnvelope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("session", &self.session)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("engine", &self.engine)?;
        object.optional("event", &self.event)?;
        object.optional("payload", &self.payload)?;
        object.optional("me", &self.me)?;
        object.optional("environment", &self.environment)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookEnvelope {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            session: members.lenient("session")?,
            metadata: members.lenient("metadata")?,
            engine: members.lenient("engine")?,
            event: members.lenient("event")?,
            payload: members.lenient("payload")?,
            me: members.lenient("me")?,
            environment: members.lenient("environment")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookEnvelope);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvelope {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvelope".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<EventId>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("session", generator.subschema_for::<String>()),
            (
                "metadata",
                generator
                    .subschema_for::<
                        std::collections::BTreeMap<String, shared::MetadataValue>,
                    >(),
            ),
            ("engine", generator.subschema_for::<EngineName>()),
            ("event", generator.subschema_for::<shared::WebhookEventName>()),
            ("payload", generator.subschema_for::<waxwing_types::Json>()),
            ("me", generator.subschema_for::<shared::Me>()),
            ("environment", generator.subschema_for::<WebhookEnvironment>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc =
    " Id of an event, `evt_` and a ULID in lower case; the same in every repetition."]
    pub struct EventId;
}

waxwing_json::open_enum! {
    #[doc = " The engine behind the session; WPP exists since its version 2026.3.1."] pub
    enum EngineName { #[doc = " `WEBJS`."] Webjs = "WEBJS", #[doc = " `NOWEB`."] Noweb =
    "NOWEB", #[doc = " `GOWS`."] Gows = "GOWS", #[doc = " `WPP`."] Wpp = "WPP", }
}

/// The software behind the session. Not documented; the engine behind has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvironment {
    /// Its version.
    pub version: Option<String>,
    /// The engine behind the session; WPP exists since its version 2026.3.1.
    pub engine: Option<EngineName>,
    /// Its edition.
    pub tier: Option<String>,
    /// The browser it drives, or null.
    pub browser: Option<String>,
    /// Where it runs.
    pub platform: Option<String>,
    /// The process that drives the session. Not documented; the engine behind has it since version
    /// 2026.1.4, and may have it beside environment instead.
    pub worker: Option<WebhookWorker>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("version", &self.version)?;
        object.optional("engine", &self.engine)?;
        object.optional("tier", &self.tier)?;
        object.optional("browser", &self.browser)?;
        object.optional("platform", &self.platform)?;
        object.optional("worker", &self.worker)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookEnvironment {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            version: members.lenient("version")?,
            engine: members.lenient("engine")?,
            tier: members.lenient("tier")?,
            browser: members.lenient("browser")?,
            platform: members.lenient("platform")?,
            worker: members.lenient("worker")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookEnvironment);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvironment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvironment".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("version", generator.subschema_for::<String>()),
            ("engine", generator.subschema_for::<EngineName>()),
            ("tier", generator.subschema_for::<String>()),
            ("browser", generator.subschema_for::<String>()),
            ("platform", generator.subschema_for::<String>()),
            ("worker", generator.subschema_for::<WebhookWorker>()),
        ])
    }
}

/// The process that drives the session. Not documented; the engine behind has it since version
/// 2026.1.4, and may have it beside environment instead.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookWorker {
    /// Its id.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookWorker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookWorker {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookWorker, "id");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookWorker {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookWorker".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<String>())])
    }
}

/// The state of a session; or the whole body of the older, flat form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStatusPayload {
    /// Name of the session.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// The latest states.
    pub statuses: Option<Vec<SessionStatusEntry>>,
    /// More about the state, else null. Not documented; the engine behind has code with
    /// `PASSKEY_CONFIRMATION_REQUIRED`, and the other members with `PASSKEY_REQUIRED`.
    pub data: Option<SessionStatusData>,
    /// How many new contacts WhatsApp lets the account write to in a cycle, else null. Not documented;
    /// the engine behind has it since version 2026.8.
    pub message_capping: Option<shared::MessageCapping>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub qr: Option<shared::QrCode>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub ts: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SessionStatusPayload {
    /// `statuses`, empty when it was left out.
    pub fn statuses(&self) -> &[SessionStatusEntry] {
        self.statuses.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SessionStatusPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("statuses", &self.statuses)?;
        object.optional("data", &self.data)?;
        object.optional("messageCapping", &self.message_capping)?;
        object.optional("instance_id", &self.instance_id)?;
        object.optional("qr", &self.qr)?;
        object.optional("ts", &self.ts)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionStatusPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            statuses: members.lenient("statuses")?,
            data: members.lenient("data")?,
            message_capping: members.lenient("messageCapping")?,
            instance_id: members.lenient("instance_id")?,
            qr: members.lenient("qr")?,
            ts: members.lenient("ts")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionStatusPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionStatusPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionStatusPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<shared::SessionStatus>()),
            ("statuses", generator.subschema_for::<Vec<SessionStatusEntry>>()),
            ("data", generator.subschema_for::<SessionStatusData>()),
            ("messageCapping", generator.subschema_for::<shared::MessageCapping>()),
            ("instance_id", generator.subschema_for::<shared::InstanceId>()),
            ("qr", generator.subschema_for::<shared::QrCode>()),
            (
                "ts",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// More about the state, else null. Not documented; the engine behind has code with
/// `PASSKEY_CONFIRMATION_REQUIRED`, and the other members with `PASSKEY_REQUIRED`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStatusData {
    /// What a passkey has to sign.
    pub challenge: Option<PasskeyChallenge>,
    /// Milliseconds in which to answer.
    pub timeout: Option<i64>,
    /// The site that the passkey is for.
    pub rp_id: Option<String>,
    /// Passkeys that may answer.
    pub allow_credentials: Option<Vec<PasskeyCredential>>,
    /// Whether the person has to be verified.
    pub user_verification: Option<String>,
    /// More for the passkey, an object.
    pub extensions: Option<waxwing_types::Json>,
    /// Code to compare with the phone.
    pub code: Option<PasskeyCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SessionStatusData {
    /// `allowCredentials`, empty when it was left out.
    pub fn allow_credentials(&self) -> &[PasskeyCredential] {
        self.allow_credentials.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SessionStatusData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("challenge", &self.challenge)?;
        object.optional("timeout", &self.timeout)?;
        object.optional("rpId", &self.rp_id)?;
        object.optional("allowCredentials", &self.allow_credentials)?;
        object.optional("userVerification", &self.user_verification)?;
        object.optional("extensions", &self.extensions)?;
        object.optional("code", &self.code)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionStatusData {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            challenge: members.lenient("challenge")?,
            timeout: members.lenient("timeout")?,
            rp_id: members.lenient("rpId")?,
            allow_credentials: members.lenient("allowCredentials")?,
            user_verification: members.lenient("userVerification")?,
            extensions: members.lenient("extensions")?,
            code: members.lenient("code")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionStatusData);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionStatusData {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionStatusData".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("challenge", generator.subschema_for::<PasskeyChallenge>()),
            ("timeout", generator.subschema_for::<i64>()),
            ("rpId", generator.subschema_for::<String>()),
            ("allowCredentials", generator.subschema_for::<Vec<PasskeyCredential>>()),
            ("userVerification", generator.subschema_for::<String>()),
            ("extensions", generator.subschema_for::<waxwing_types::Json>()),
            ("code", generator.subschema_for::<PasskeyCode>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " What a passkey has to sign."] pub struct PasskeyChallenge;
}

waxwing_json::string_id! {
    #[secret] #[doc = " Code to compare with the phone."] pub struct PasskeyCode;
}

/// A passkey.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PasskeyCredential {
    /// Id of a passkey.
    pub id: Option<PasskeyCredentialId>,
    /// Its kind.
    pub type_: Option<String>,
    /// How it may be reached.
    pub transports: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PasskeyCredential {
    /// `transports`, empty when it was left out.
    pub fn transports(&self) -> &[String] {
        self.transports.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PasskeyCredential {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("transports", &self.transports)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PasskeyCredential {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            type_: members.lenient("type")?,
            transports: members.lenient("transports")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PasskeyCredential);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PasskeyCredential {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PasskeyCredential".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<PasskeyCredentialId>()),
            ("type", generator.subschema_for::<String>()),
            ("transports", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Id of a passkey."] pub struct PasskeyCredentialId;
}

/// A state that a session was in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStatusEntry {
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// A moment in Unix milliseconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionStatusEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("timestamp", &self.timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SessionStatusEntry {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            timestamp: members.lenient("timestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SessionStatusEntry);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionStatusEntry {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionStatusEntry".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<shared::SessionStatus>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// A reaction. WEBJS has in from and participant who reacted, in direct chats too, and in to the
/// chat; NOWEB and GOWS have in from the chat, and in direct chats no to. The timestamp may hold a
/// fraction of a second.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReactionPayload {
    /// Id of the reaction.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Who reacted (WEBJS), or the chat (NOWEB, GOWS).
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// It was this account.
    pub from_me: Option<bool>,
    /// Who reacted, within a group; in direct chats null but for WEBJS.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The chat (WEBJS), null in direct chats (NOWEB, GOWS).
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The reaction itself.
    pub reaction: Option<Reaction>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<shared::MessageSource>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageReactionPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("participant", &self.participant)?;
        object.optional("to", &self.to)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("reaction", &self.reaction)?;
        object.optional("source", &self.source)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageReactionPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            participant: members.lenient("participant")?,
            to: members.lenient("to")?,
            timestamp: members.lenient("timestamp")?,
            reaction: members.lenient("reaction")?,
            source: members.lenient("source")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageReactionPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageReactionPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageReactionPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("reaction", generator.subschema_for::<Reaction>()),
            ("source", generator.subschema_for::<shared::MessageSource>()),
        ])
    }
}

/// The reaction itself.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Reaction {
    /// An emoji; empty when it was taken back.
    pub text: Option<String>,
    /// The message reacted to.
    pub message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Reaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("messageId", &self.message_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Reaction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            message_id: members.lenient("messageId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Reaction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Reaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Reaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            (
                "messageId",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
        ])
    }
}

/// A state of delivery. The page names id, ack, ackName and chatId. Of message.ack WEBJS has the
/// whole message; NOWEB and GOWS, and message.ack.group, have id, from, to, participant, fromMe,
/// ack, ackName and `_data`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAckPayload {
    /// Whole id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own
    /// messages, or the group. So the chat is to where fromMe is true and to is there, else from; and
    /// who wrote it is participant, else this account where fromMe is true, else from.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text or caption; null where there is none (NOWEB).
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<shared::MessageMedia>,
    /// The address in media again, or null. The engine calls it outdated.
    pub media_url: Option<String>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name
    /// UNKNOWN.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<shared::AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<shared::MessageLocation>,
    /// List of contact cards as vCard texts, or null; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// The message that is quoted.
    pub reply_to: Option<shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// The chat, by the page.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    MessageAckPayload { id, timestamp, from, to, from_me, source, participant, author,
    body, has_media, media, media_url : address, ack, ack_name, location, v_cards,
    reply_to, data, chat_id, extra }
);
impl serde::Serialize for MessageAckPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("source", &self.source)?;
        object.optional("participant", &self.participant)?;
        object.optional("author", &self.author)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("location", &self.location)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("_data", &self.data)?;
        object.optional("chatId", &self.chat_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageAckPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            from_me: members.lenient("fromMe")?,
            source: members.lenient("source")?,
            participant: members.lenient("participant")?,
            author: members.lenient("author")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            media_url: members.lenient("mediaUrl")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            location: members.lenient("location")?,
            v_cards: members.lenient("vCards")?,
            reply_to: members.lenient("replyTo")?,
            data: members.lenient("_data")?,
            chat_id: members.lenient("chatId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageAckPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageAckPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageAckPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("source", generator.subschema_for::<shared::MessageSource>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "author",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("hasMedia", generator.subschema_for::<bool>()),
            ("media", generator.subschema_for::<shared::MessageMedia>()),
            ("mediaUrl", generator.subschema_for::<String>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<shared::AckName>()),
            ("location", generator.subschema_for::<shared::MessageLocation>()),
            ("vCards", generator.subschema_for::<waxwing_types::Json>()),
            ("replyTo", generator.subschema_for::<shared::RepliedMessage>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
            (
                "chatId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// A deleted message. before is null with NOWEB and GOWS; revokedMessageId may be missing with
/// WEBJS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevokedPayload {
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub after: Option<shared::WaMessage>,
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub before: Option<shared::WaMessage>,
    /// The bare key of a message, without chat.
    pub revoked_message_id: Option<MessageKeyText>,
    /// The engine's own record; NOWEB and GOWS.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageRevokedPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        object.optional("revokedMessageId", &self.revoked_message_id)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageRevokedPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            after: members.lenient("after")?,
            before: members.lenient("before")?,
            revoked_message_id: members.lenient("revokedMessageId")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageRevokedPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageRevokedPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageRevokedPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("after", generator.subschema_for::<shared::WaMessage>()),
            ("before", generator.subschema_for::<shared::WaMessage>()),
            ("revokedMessageId", generator.subschema_for::<MessageKeyText>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " The bare key of a message, without chat."] pub struct MessageKeyText;
}

/// An edited message; body is the new text. id is that of the edit, with WEBJS that of the message;
/// `_data` is an object of message, newBody and prevBody there.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageEditedPayload {
    /// Whole id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own
    /// messages, or the group. So the chat is to where fromMe is true and to is there, else from; and
    /// who wrote it is participant, else this account where fromMe is true, else from.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text or caption; null where there is none (NOWEB).
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<shared::MessageMedia>,
    /// The address in media again, or null. The engine calls it outdated.
    pub media_url: Option<String>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name
    /// UNKNOWN.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<shared::AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<shared::MessageLocation>,
    /// List of contact cards as vCard texts, or null; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// The message that is quoted.
    pub reply_to: Option<shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// The bare key of a message, without chat.
    pub edited_message_id: Option<MessageKeyText>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    MessageEditedPayload { id, timestamp, from, to, from_me, source, participant, author,
    body, has_media, media, media_url : address, ack, ack_name, location, v_cards,
    reply_to, data, edited_message_id, extra }
);
impl serde::Serialize for MessageEditedPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("source", &self.source)?;
        object.optional("participant", &self.participant)?;
        object.optional("author", &self.author)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("location", &self.location)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("_data", &self.data)?;
        object.optional("editedMessageId", &self.edited_message_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageEditedPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            from_me: members.lenient("fromMe")?,
            source: members.lenient("source")?,
            participant: members.lenient("participant")?,
            author: members.lenient("author")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            media_url: members.lenient("mediaUrl")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            location: members.lenient("location")?,
            v_cards: members.lenient("vCards")?,
            reply_to: members.lenient("replyTo")?,
            data: members.lenient("_data")?,
            edited_message_id: members.lenient("editedMessageId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageEditedPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageEditedPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageEditedPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("source", generator.subschema_for::<shared::MessageSource>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "author",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("hasMedia", generator.subschema_for::<bool>()),
            ("media", generator.subschema_for::<shared::MessageMedia>()),
            ("mediaUrl", generator.subschema_for::<String>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<shared::AckName>()),
            ("location", generator.subschema_for::<shared::MessageLocation>()),
            ("vCards", generator.subschema_for::<waxwing_types::Json>()),
            ("replyTo", generator.subschema_for::<shared::RepliedMessage>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
            ("editedMessageId", generator.subschema_for::<MessageKeyText>()),
        ])
    }
}

/// A group and what happened to it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupPayload {
    /// A group. Webhooks have the members from id to newMembersApprovalRequired, with participants;
    /// calls have those of the engine, which is not documented: WEBJS id as an object, name and
    /// groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.
    pub group: Option<shared::Group>,
    /// A moment, in Unix milliseconds with NOWEB and GOWS, in seconds with WEBJS.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("group", &self.group)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            group: members.lenient("group")?,
            timestamp: members.lenient("timestamp")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("group", generator.subschema_for::<shared::Group>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A change among participants: type, timestamp, group and participants from all engines, chatId and
/// action by the page alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsPayload {
    /// What changed.
    pub type_: Option<ParticipantsChange>,
    /// A moment, in Unix milliseconds with NOWEB and GOWS, in seconds with WEBJS.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A group. Webhooks have the members from id to newMembersApprovalRequired, with participants;
    /// calls have those of the engine, which is not documented: WEBJS id as an object, name and
    /// groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.
    pub group: Option<shared::Group>,
    /// Who it is about.
    pub participants: Option<Vec<ChangedParticipant>>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// The group, by the page.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// What changed.
    pub action: Option<ParticipantsChange>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GroupParticipantsPayload {
    /// `participants`, empty when it was left out.
    pub fn participants(&self) -> &[ChangedParticipant] {
        self.participants.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GroupParticipantsPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("group", &self.group)?;
        object.optional("participants", &self.participants)?;
        object.optional("_data", &self.data)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("action", &self.action)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupParticipantsPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            timestamp: members.lenient("timestamp")?,
            group: members.lenient("group")?,
            participants: members.lenient("participants")?,
            data: members.lenient("_data")?,
            chat_id: members.lenient("chatId")?,
            action: members.lenient("action")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupParticipantsPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipantsPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipantsPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<ParticipantsChange>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("group", generator.subschema_for::<shared::Group>()),
            ("participants", generator.subschema_for::<Vec<ChangedParticipant>>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
            (
                "chatId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("action", generator.subschema_for::<ParticipantsChange>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What changed."] pub enum ParticipantsChange { #[doc = " `join`."] Join =
    "join", #[doc = " `leave`."] Leave = "leave", #[doc = " `promote`."] Promote =
    "promote", #[doc = " `demote`."] Demote = "demote", }
}

/// Text by the page, an object from the engine behind.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ChangedParticipant {
    /// This form.
    ChatIdText(shared::ChatIdText),
    /// This form.
    GroupParticipant(shared::GroupParticipant),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ChangedParticipant {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for ChangedParticipant {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::ChatIdText);
        choice.form(Self::GroupParticipant);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(ChangedParticipant);
impl From<shared::ChatIdText> for ChangedParticipant {
    fn from(value: shared::ChatIdText) -> Self {
        Self::ChatIdText(value)
    }
}

impl From<shared::GroupParticipant> for ChangedParticipant {
    fn from(value: shared::GroupParticipant) -> Self {
        Self::GroupParticipant(value)
    }
}

/// A presence: id and presences from all engines, chatId, type and from by the page alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PresenceUpdatePayload {
    /// The chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// One entry a participant.
    pub presences: Option<Vec<shared::ContactPresence>>,
    /// The chat, by the page.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
    /// online, composing, recording, paused and unavailable; the pages also speak of available.
    pub type_: Option<shared::PresenceStatus>,
    /// The contact, by the page.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PresenceUpdatePayload {
    /// `presences`, empty when it was left out.
    pub fn presences(&self) -> &[shared::ContactPresence] {
        self.presences.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PresenceUpdatePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("presences", &self.presences)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("type", &self.type_)?;
        object.optional("from", &self.from)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PresenceUpdatePayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            presences: members.lenient("presences")?,
            chat_id: members.lenient("chatId")?,
            type_: members.lenient("type")?,
            from: members.lenient("from")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PresenceUpdatePayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PresenceUpdatePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PresenceUpdatePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("presences", generator.subschema_for::<Vec<shared::ContactPresence>>()),
            (
                "chatId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("type", generator.subschema_for::<shared::PresenceStatus>()),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// A vote and its poll.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVotePayload {
    /// A vote.
    pub vote: Option<PollVote>,
    /// The message that was answered.
    pub poll: Option<EventTarget>,
    /// The engine's own record; WEBJS and GOWS.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PollVotePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("vote", &self.vote)?;
        object.optional("poll", &self.poll)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PollVotePayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            vote: members.lenient("vote")?,
            poll: members.lenient("poll")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PollVotePayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PollVotePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PollVotePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("vote", generator.subschema_for::<PollVote>()),
            ("poll", generator.subschema_for::<EventTarget>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVote {
    /// Id of the vote.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// To whom; may be the word me.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who voted; may be the word me.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// It was this account.
    pub from_me: Option<bool>,
    /// Texts of the chosen answers; may be null (GOWS).
    pub selected_options: Option<Vec<String>>,
    /// A moment in Unix milliseconds; in seconds in poll.vote.failed from NOWEB.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Who voted within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PollVote {
    /// `selectedOptions`, empty when it was left out.
    pub fn selected_options(&self) -> &[String] {
        self.selected_options.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PollVote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("to", &self.to)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("selectedOptions", &self.selected_options)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("participant", &self.participant)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PollVote {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            to: members.lenient("to")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            selected_options: members.lenient("selectedOptions")?,
            timestamp: members.lenient("timestamp")?,
            participant: members.lenient("participant")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PollVote);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PollVote {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PollVote".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("selectedOptions", generator.subschema_for::<Vec<String>>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// The message that was answered.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventTarget {
    /// Its id.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// To whom; may be the word me.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who sent it; may be the word me.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Who sent it within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EventTarget {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("to", &self.to)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("participant", &self.participant)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EventTarget {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            to: members.lenient("to")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            participant: members.lenient("participant")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EventTarget);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventTarget {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventTarget".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// A chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatArchivePayload {
    /// The chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// It is archived now.
    pub archived: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ChatArchivePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("archived", &self.archived)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ChatArchivePayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            archived: members.lenient("archived")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ChatArchivePayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatArchivePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatArchivePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("archived", generator.subschema_for::<bool>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " Id of a call."] pub struct CallId;
}

/// A call. The page names from and isVideo, the engine behind the rest; from, isVideo and isGroup
/// may be null (NOWEB). The timestamp may hold a fraction of a second.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPayload {
    /// Id of a call.
    pub id: Option<CallId>,
    /// Who calls.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A video call.
    pub is_video: Option<bool>,
    /// A call of a group.
    pub is_group: Option<bool>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("isVideo", &self.is_video)?;
        object.optional("isGroup", &self.is_group)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            from: members.lenient("from")?,
            timestamp: members.lenient("timestamp")?,
            is_video: members.lenient("isVideo")?,
            is_group: members.lenient("isGroup")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<CallId>()),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("isVideo", generator.subschema_for::<bool>()),
            ("isGroup", generator.subschema_for::<bool>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A label and a chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LabelChatPayload {
    /// Id of a label, a small number as text.
    pub label_id: Option<shared::LabelId>,
    /// The chat.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A label.
    pub label: Option<shared::Label>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for LabelChatPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("labelId", &self.label_id)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("label", &self.label)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LabelChatPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            label_id: members.lenient("labelId")?,
            chat_id: members.lenient("chatId")?,
            label: members.lenient("label")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LabelChatPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LabelChatPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LabelChatPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("labelId", generator.subschema_for::<shared::LabelId>()),
            (
                "chatId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("label", generator.subschema_for::<shared::Label>()),
        ])
    }
}

/// An answer to a calendar event: the members of a message and two more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventResponsePayload {
    /// Whole id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// NOWEB and GOWS: always the chat, of own messages too. WEBJS: who wrote it, this account for own
    /// messages, or the group. So the chat is to where fromMe is true and to is there, else from; and
    /// who wrote it is participant, else this account where fromMe is true, else from.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient; of own messages the chat (WEBJS). null in direct chats (NOWEB, GOWS).
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text or caption; null where there is none (NOWEB).
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<shared::MessageMedia>,
    /// The address in media again, or null. The engine calls it outdated.
    pub media_url: Option<String>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside the name
    /// UNKNOWN.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<shared::AckName>,
    /// A place in a message. A live one has live, the degrees, description and thumbnail alone.
    pub location: Option<shared::MessageLocation>,
    /// List of contact cards as vCard texts, or null; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// The message that is quoted.
    pub reply_to: Option<shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// The message that was answered.
    pub event_creation_key: Option<EventTarget>,
    /// The answer.
    pub event_response: Option<EventResponse>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    EventResponsePayload { id, timestamp, from, to, from_me, source, participant, author,
    body, has_media, media, media_url : address, ack, ack_name, location, v_cards,
    reply_to, data, event_creation_key, event_response, extra }
);
impl serde::Serialize for EventResponsePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("source", &self.source)?;
        object.optional("participant", &self.participant)?;
        object.optional("author", &self.author)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("location", &self.location)?;
        object.optional("vCards", &self.v_cards)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("_data", &self.data)?;
        object.optional("eventCreationKey", &self.event_creation_key)?;
        object.optional("eventResponse", &self.event_response)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EventResponsePayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            from_me: members.lenient("fromMe")?,
            source: members.lenient("source")?,
            participant: members.lenient("participant")?,
            author: members.lenient("author")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            media_url: members.lenient("mediaUrl")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            location: members.lenient("location")?,
            v_cards: members.lenient("vCards")?,
            reply_to: members.lenient("replyTo")?,
            data: members.lenient("_data")?,
            event_creation_key: members.lenient("eventCreationKey")?,
            event_response: members.lenient("eventResponse")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EventResponsePayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventResponsePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventResponsePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("source", generator.subschema_for::<shared::MessageSource>()),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "author",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("hasMedia", generator.subschema_for::<bool>()),
            ("media", generator.subschema_for::<shared::MessageMedia>()),
            ("mediaUrl", generator.subschema_for::<String>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<shared::AckName>()),
            ("location", generator.subschema_for::<shared::MessageLocation>()),
            ("vCards", generator.subschema_for::<waxwing_types::Json>()),
            ("replyTo", generator.subschema_for::<shared::RepliedMessage>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
            ("eventCreationKey", generator.subschema_for::<EventTarget>()),
            ("eventResponse", generator.subschema_for::<EventResponse>()),
        ])
    }
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventResponse {
    /// Coming, not coming, perhaps, or an answer that the engine cannot tell.
    pub response: Option<EventResponseKind>,
    /// A moment in Unix milliseconds.
    pub timestamp_ms: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Guests brought along.
    pub extra_guest_count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EventResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("response", &self.response)?;
        object.optional("timestampMs", &self.timestamp_ms)?;
        object.optional("extraGuestCount", &self.extra_guest_count)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EventResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            response: members.lenient("response")?,
            timestamp_ms: members.lenient("timestampMs")?,
            extra_guest_count: members.lenient("extraGuestCount")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EventResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("response", generator.subschema_for::<EventResponseKind>()),
            (
                "timestampMs",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("extraGuestCount", generator.subschema_for::<i64>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Coming, not coming, perhaps, or an answer that the engine cannot tell."]
    pub enum EventResponseKind { #[doc = " `GOING`."] Going = "GOING", #[doc =
    " `NOT_GOING`."] NotGoing = "NOT_GOING", #[doc = " `MAYBE`."] Maybe = "MAYBE", #[doc
    = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

/// An event of the engine.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineEventPayload {
    /// Its name.
    pub event: Option<String>,
    /// Whatever it holds.
    pub data: Option<waxwing_types::Json>,
    /// Name of the session. Not documented; a sample of the engine behind has it.
    pub session: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EngineEventPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("event", &self.event)?;
        object.optional("data", &self.data)?;
        object.optional("session", &self.session)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EngineEventPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            data: members.lenient("data")?,
            session: members.lenient("session")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EngineEventPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EngineEventPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EngineEventPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event", generator.subschema_for::<String>()),
            ("data", generator.subschema_for::<waxwing_types::Json>()),
            ("session", generator.subschema_for::<String>()),
        ])
    }
}

/// A request to join a group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupJoinRequestPayload {
    /// A group. Webhooks have the members from id to newMembersApprovalRequired, with participants;
    /// calls have those of the engine, which is not documented: WEBJS id as an object, name and
    /// groupMetadata, NOWEB id as text, subject and desc, GOWS JID, Name and Topic.
    pub group: Option<shared::Group>,
    /// What became of the request. An approval comes as group.v2.participants with type join.
    pub action: Option<JoinRequestAction>,
    /// Who asks, mostly a hidden id.
    pub requester_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Phone number of who asks, as a chat id, or null.
    pub requester_pn: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// How the request came about, or null.
    pub request_method: Option<JoinRequestMethod>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupJoinRequestPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("group", &self.group)?;
        object.optional("action", &self.action)?;
        object.optional("requesterId", &self.requester_id)?;
        object.optional("requesterPn", &self.requester_pn)?;
        object.optional("requestMethod", &self.request_method)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupJoinRequestPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            group: members.lenient("group")?,
            action: members.lenient("action")?,
            requester_id: members.lenient("requesterId")?,
            requester_pn: members.lenient("requesterPn")?,
            request_method: members.lenient("requestMethod")?,
            timestamp: members.lenient("timestamp")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupJoinRequestPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupJoinRequestPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupJoinRequestPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("group", generator.subschema_for::<shared::Group>()),
            ("action", generator.subschema_for::<JoinRequestAction>()),
            (
                "requesterId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "requesterPn",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("requestMethod", generator.subschema_for::<JoinRequestMethod>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What became of the request. An approval comes as group.v2.participants with type join."]
    pub enum JoinRequestAction { #[doc = " `created`."] Created = "created", #[doc =
    " `rejected`."] Rejected = "rejected", #[doc = " `revoked`."] Revoked = "revoked", }
}

waxwing_json::open_enum! {
    #[doc = " How the request came about, or null."] pub enum JoinRequestMethod { #[doc =
    " `invite_link`."] InviteLink = "invite_link", #[doc = " `linked_group_join`."]
    LinkedGroupJoin = "linked_group_join", #[doc = " `non_admin_add`."] NonAdminAdd =
    "non_admin_add", }
}

waxwing_json::string_id! {
    #[doc = " State of the engine, a bare text; its values are not documented."] pub
    struct EngineState;
}

/// Someone came or went, in an older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OldGroupPayload {
    /// Text from the Go engine, an object from the web engine.
    pub id: Option<shared::SentMessageId>,
    /// A moment in Unix seconds; reactions and calls have a fraction of a second.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The group.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who did it.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text of the notice.
    pub body: Option<String>,
    /// Kind of notice.
    pub type_: Option<String>,
    /// Whom it is about.
    pub recipient_ids: Option<Vec<waxwing_types::Lenient<waxwing_types::Jid>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OldGroupPayload {
    /// `recipientIds`, empty when it was left out.
    pub fn recipient_ids(&self) -> &[waxwing_types::Lenient<waxwing_types::Jid>] {
        self.recipient_ids.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for OldGroupPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("chatId", &self.chat_id)?;
        object.optional("author", &self.author)?;
        object.optional("body", &self.body)?;
        object.optional("type", &self.type_)?;
        object.optional("recipientIds", &self.recipient_ids)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OldGroupPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            chat_id: members.lenient("chatId")?,
            author: members.lenient("author")?,
            body: members.lenient("body")?,
            type_: members.lenient("type")?,
            recipient_ids: members.lenient("recipientIds")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OldGroupPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OldGroupPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OldGroupPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::SentMessageId>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "chatId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "author",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
            (
                "recipientIds",
                generator
                    .subschema_for::<Vec<waxwing_types::Lenient<waxwing_types::Jid>>>(),
            ),
        ])
    }
}

/// What an event brings, by the event's name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `session.status`: The state of a session changed.
    ///
    /// An older page shows a flat body, without envelope: its members stand beside those of the payload
    /// here.
    SessionStatus(Box<SessionStatusPayload>),
    /// `message`: A message came in.
    ///
    /// Of a file that was not fetched media has no url; of one that could not be fetched it has error.
    /// What the members from and to hold depends on the engine: see WaMessage.
    Message(Box<shared::WaMessage>),
    /// `message.any`: A message came in or went out.
    ///
    /// Own messages too; source tells those of the API from those of the app.
    MessageAny(Box<shared::WaMessage>),
    /// `message.waiting`: A message came in that cannot be decrypted yet.
    ///
    /// Most members may be missing.
    MessageWaiting(Box<shared::WaMessage>),
    /// `message.reaction`: Someone reacted, or took a reaction back.
    ///
    /// An empty text takes the reaction back. What the members from, to and participant hold depends on
    /// the engine: see MessageReactionPayload.
    MessageReaction(Box<MessageReactionPayload>),
    /// `message.ack`: A message got a new state of delivery.
    ///
    /// Direct chats only: groups and statuses come as message.ack.group. ack is null or missing where
    /// the state is not known, and ackName UNKNOWN.
    MessageAck(Box<MessageAckPayload>),
    /// `message.ack.group`: A participant got or read a message of a group.
    ///
    /// Statuses too. participant is who got it. The envelope has message.ack.group as the name; a sample
    /// of the engine behind with message.ack there is older than the event.
    MessageAckGroup(Box<MessageAckPayload>),
    /// `message.revoked`: A message was deleted for everyone.
    ///
    /// What the message was stands in before, with WEBJS only; revokedMessageId may be missing there.
    MessageRevoked(Box<MessageRevokedPayload>),
    /// `message.edited`: A text was edited.
    ///
    /// editedMessageId is the bare key of the message that was edited; id is another one but for WEBJS.
    MessageEdited(Box<MessageEditedPayload>),
    /// `group.v2.join`: The account joined a group or was added.
    ///
    /// The group comes with it; what invite holds depends on the engine: a link (NOWEB), a code (WEBJS)
    /// or nothing (GOWS).
    GroupV2Join(Box<GroupPayload>),
    /// `group.v2.leave`: The account left a group or was removed.
    ///
    /// The group has its id only, with GOWS as the engine itself has it.
    GroupV2Leave(Box<GroupPayload>),
    /// `group.v2.update`: What a group shows, or a setting, changed.
    ///
    /// The group has its id and what changed; with WEBJS it is the whole group without participants.
    GroupV2Update(Box<GroupPayload>),
    /// `group.v2.participants`: Participants joined, left, or changed their role.
    ///
    /// Page and engine behind disagree on the members; both forms are here. All engines send that of the
    /// engine, none that of the page. The page speaks of changed roles only.
    GroupV2Participants(Box<GroupParticipantsPayload>),
    /// `presence.update`: Someone writes, records, or came or went.
    ///
    /// Page and engine behind disagree on the members; both forms are here. All engines send that of the
    /// engine, none that of the page. lastKnownPresence may be missing (GOWS).
    PresenceUpdate(Box<PresenceUpdatePayload>),
    /// `poll.vote`: Someone voted on a poll.
    ///
    /// The members to and from may hold the word me. The time of the vote is in milliseconds, and
    /// selectedOptions may be null (GOWS).
    PollVote(Box<PollVotePayload>),
    /// `poll.vote.failed`: Someone voted on a poll, and the vote could not be decrypted.
    ///
    /// selectedOptions is empty. The time of the vote is in milliseconds, with NOWEB in seconds.
    PollVoteFailed(Box<PollVotePayload>),
    /// `chat.archive`: A chat was archived or taken out of the archive.
    ///
    /// With WEBJS the time is that of the last message of the chat, not of the change.
    ChatArchive(Box<ChatArchivePayload>),
    /// `call.received`: Someone calls.
    ///
    /// All engines send it. No operation of Wawp that rejects a call is known.
    CallReceived(Box<CallPayload>),
    /// `call.accepted`: A call was accepted, on another device.
    ///
    /// NOWEB and GOWS alone send it.
    CallAccepted(Box<CallPayload>),
    /// `call.rejected`: A call was rejected or ended.
    ///
    /// With WEBJS only for calls that the API rejected.
    CallRejected(Box<CallPayload>),
    /// `label.upsert`: A label was created or changed.
    ///
    /// One event for both. color is an index, colorHex the colour it stands for.
    LabelUpsert(Box<shared::Label>),
    /// `label.deleted`: A label was deleted.
    ///
    /// The name may be empty.
    LabelDeleted(Box<shared::Label>),
    /// `label.chat.added`: A label was put on a chat.
    ///
    /// label may be null right after linking.
    LabelChatAdded(Box<LabelChatPayload>),
    /// `label.chat.deleted`: A label was taken off a chat.
    ///
    /// label may be null, above all right after linking.
    LabelChatDeleted(Box<LabelChatPayload>),
    /// `event.response`: Someone answered a calendar event.
    ///
    /// The members of a message and the answer; response may be UNKNOWN.
    EventResponse(Box<EventResponsePayload>),
    /// `event.response.failed`: Someone answered a calendar event, and the answer could not be
    /// decrypted.
    ///
    /// eventResponse is null.
    EventResponseFailed(Box<EventResponsePayload>),
    /// `engine.event`: An event of the engine itself, for debugging.
    ///
    /// Names and members depend on the engine.
    EngineEvent(Box<EngineEventPayload>),
    /// `group.v2.participants.join-request`: Someone asked to join a group, or such a request ended.
    ///
    /// Not documented; the engine behind has it since version 2026.8 and sends it to those who ask for
    /// all events with an asterisk. An approval comes as group.v2.participants.
    GroupV2ParticipantsJoinRequest(Box<GroupJoinRequestPayload>),
    /// `state.change`: The state of the engine itself changed.
    ///
    /// Not documented; the engine behind sends it to those who ask for all events with an asterisk. The
    /// payload is a bare text. session.status is the event to go by.
    StateChange(Box<EngineState>),
    /// `group.join`: Someone joined a group, in an older form.
    ///
    /// Not documented; the engine behind sends it to those who ask for all events with an asterisk,
    /// beside group.v2.join and group.v2.participants, which took its place.
    GroupJoin(Box<OldGroupPayload>),
    /// `group.leave`: Someone left a group, in an older form.
    ///
    /// Not documented; the engine behind sends it to those who ask for all events with an asterisk,
    /// beside group.v2.leave and group.v2.participants, which took its place.
    GroupLeave(Box<OldGroupPayload>),
    /// An event that the specification does not list, or a listed one of another shape: the whole payload.
    Unknown {
        /// The event's name.
        event: String,
        /// The payload as it came.
        payload: waxwing_types::Json,
        /// Why a listed event could not be read.
        problem: Option<String>,
    },
}

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &[
        "session.status",
        "message",
        "message.any",
        "message.waiting",
        "message.reaction",
        "message.ack",
        "message.ack.group",
        "message.revoked",
        "message.edited",
        "group.v2.join",
        "group.v2.leave",
        "group.v2.update",
        "group.v2.participants",
        "presence.update",
        "poll.vote",
        "poll.vote.failed",
        "chat.archive",
        "call.received",
        "call.accepted",
        "call.rejected",
        "label.upsert",
        "label.deleted",
        "label.chat.added",
        "label.chat.deleted",
        "event.response",
        "event.response.failed",
        "engine.event",
        "group.v2.participants.join-request",
        "state.change",
        "group.join",
        "group.leave",
    ];
    /// Reads a payload; what cannot be read is kept whole.
    pub fn read(event: &str, payload: waxwing_json::Node<'_>) -> Self {
        let read = match event {
            "session.status" => {
                waxwing_json::FromJson::from_json(payload).map(Self::SessionStatus)
            }
            "message" => waxwing_json::FromJson::from_json(payload).map(Self::Message),
            "message.any" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageAny)
            }
            "message.waiting" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageWaiting)
            }
            "message.reaction" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageReaction)
            }
            "message.ack" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageAck)
            }
            "message.ack.group" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageAckGroup)
            }
            "message.revoked" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageRevoked)
            }
            "message.edited" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageEdited)
            }
            "group.v2.join" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupV2Join)
            }
            "group.v2.leave" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupV2Leave)
            }
            "group.v2.update" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupV2Update)
            }
            "group.v2.participants" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupV2Participants)
            }
            "presence.update" => {
                waxwing_json::FromJson::from_json(payload).map(Self::PresenceUpdate)
            }
            "poll.vote" => waxwing_json::FromJson::from_json(payload).map(Self::PollVote),
            "poll.vote.failed" => {
                waxwing_json::FromJson::from_json(payload).map(Self::PollVoteFailed)
            }
            "chat.archive" => {
                waxwing_json::FromJson::from_json(payload).map(Self::ChatArchive)
            }
            "call.received" => {
                waxwing_json::FromJson::from_json(payload).map(Self::CallReceived)
            }
            "call.accepted" => {
                waxwing_json::FromJson::from_json(payload).map(Self::CallAccepted)
            }
            "call.rejected" => {
                waxwing_json::FromJson::from_json(payload).map(Self::CallRejected)
            }
            "label.upsert" => {
                waxwing_json::FromJson::from_json(payload).map(Self::LabelUpsert)
            }
            "label.deleted" => {
                waxwing_json::FromJson::from_json(payload).map(Self::LabelDeleted)
            }
            "label.chat.added" => {
                waxwing_json::FromJson::from_json(payload).map(Self::LabelChatAdded)
            }
            "label.chat.deleted" => {
                waxwing_json::FromJson::from_json(payload).map(Self::LabelChatDeleted)
            }
            "event.response" => {
                waxwing_json::FromJson::from_json(payload).map(Self::EventResponse)
            }
            "event.response.failed" => {
                waxwing_json::FromJson::from_json(payload).map(Self::EventResponseFailed)
            }
            "engine.event" => {
                waxwing_json::FromJson::from_json(payload).map(Self::EngineEvent)
            }
            "group.v2.participants.join-request" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::GroupV2ParticipantsJoinRequest)
            }
            "state.change" => {
                waxwing_json::FromJson::from_json(payload).map(Self::StateChange)
            }
            "group.join" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupJoin)
            }
            "group.leave" => {
                waxwing_json::FromJson::from_json(payload).map(Self::GroupLeave)
            }
            _ => {
                return Self::Unknown {
                    event: event.to_owned(),
                    payload: payload.to_json().into(),
                    problem: None,
                };
            }
        };
        read.unwrap_or_else(|error| Self::Unknown {
            event: event.to_owned(),
            payload: payload.to_json().into(),
            problem: Some(waxwing_types::mask::within(&error.to_string()).to_string()),
        })
    }

    /// The event's name.
    pub fn event(&self) -> &str {
        match self {
            Self::SessionStatus(_) => "session.status",
            Self::Message(_) => "message",
            Self::MessageAny(_) => "message.any",
            Self::MessageWaiting(_) => "message.waiting",
            Self::MessageReaction(_) => "message.reaction",
            Self::MessageAck(_) => "message.ack",
            Self::MessageAckGroup(_) => "message.ack.group",
            Self::MessageRevoked(_) => "message.revoked",
            Self::MessageEdited(_) => "message.edited",
            Self::GroupV2Join(_) => "group.v2.join",
            Self::GroupV2Leave(_) => "group.v2.leave",
            Self::GroupV2Update(_) => "group.v2.update",
            Self::GroupV2Participants(_) => "group.v2.participants",
            Self::PresenceUpdate(_) => "presence.update",
            Self::PollVote(_) => "poll.vote",
            Self::PollVoteFailed(_) => "poll.vote.failed",
            Self::ChatArchive(_) => "chat.archive",
            Self::CallReceived(_) => "call.received",
            Self::CallAccepted(_) => "call.accepted",
            Self::CallRejected(_) => "call.rejected",
            Self::LabelUpsert(_) => "label.upsert",
            Self::LabelDeleted(_) => "label.deleted",
            Self::LabelChatAdded(_) => "label.chat.added",
            Self::LabelChatDeleted(_) => "label.chat.deleted",
            Self::EventResponse(_) => "event.response",
            Self::EventResponseFailed(_) => "event.response.failed",
            Self::EngineEvent(_) => "engine.event",
            Self::GroupV2ParticipantsJoinRequest(_) => {
                "group.v2.participants.join-request"
            }
            Self::StateChange(_) => "state.change",
            Self::GroupJoin(_) => "group.join",
            Self::GroupLeave(_) => "group.leave",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// The payload alone, without the event's name.
impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SessionStatus(payload) => payload.serialize(serializer),
            Self::Message(payload) => payload.serialize(serializer),
            Self::MessageAny(payload) => payload.serialize(serializer),
            Self::MessageWaiting(payload) => payload.serialize(serializer),
            Self::MessageReaction(payload) => payload.serialize(serializer),
            Self::MessageAck(payload) => payload.serialize(serializer),
            Self::MessageAckGroup(payload) => payload.serialize(serializer),
            Self::MessageRevoked(payload) => payload.serialize(serializer),
            Self::MessageEdited(payload) => payload.serialize(serializer),
            Self::GroupV2Join(payload) => payload.serialize(serializer),
            Self::GroupV2Leave(payload) => payload.serialize(serializer),
            Self::GroupV2Update(payload) => payload.serialize(serializer),
            Self::GroupV2Participants(payload) => payload.serialize(serializer),
            Self::PresenceUpdate(payload) => payload.serialize(serializer),
            Self::PollVote(payload) => payload.serialize(serializer),
            Self::PollVoteFailed(payload) => payload.serialize(serializer),
            Self::ChatArchive(payload) => payload.serialize(serializer),
            Self::CallReceived(payload) => payload.serialize(serializer),
            Self::CallAccepted(payload) => payload.serialize(serializer),
            Self::CallRejected(payload) => payload.serialize(serializer),
            Self::LabelUpsert(payload) => payload.serialize(serializer),
            Self::LabelDeleted(payload) => payload.serialize(serializer),
            Self::LabelChatAdded(payload) => payload.serialize(serializer),
            Self::LabelChatDeleted(payload) => payload.serialize(serializer),
            Self::EventResponse(payload) => payload.serialize(serializer),
            Self::EventResponseFailed(payload) => payload.serialize(serializer),
            Self::EngineEvent(payload) => payload.serialize(serializer),
            Self::GroupV2ParticipantsJoinRequest(payload) => {
                payload.serialize(serializer)
            }
            Self::StateChange(payload) => payload.serialize(serializer),
            Self::GroupJoin(payload) => payload.serialize(serializer),
            Self::GroupLeave(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
