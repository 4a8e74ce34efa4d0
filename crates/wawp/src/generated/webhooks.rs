// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhooks`.
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
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// The engine behind the session.
    pub engine: Option<EngineName>,
    /// Name of an event that webhooks tell of.
    pub event: Option<super::shared::WebhookEventName>,
    /// What happened, see x-webhooks.
    pub payload: Option<waxwing_types::Json>,
    /// The linked WhatsApp account.
    pub me: Option<super::shared::Me>,
    /// The software behind the session. Not documented; the engine behind has it.
    pub environment: Option<WebhookEnvironment>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEnvelope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.session {
            map.serialize_entry("session", value)?;
        }
        if let Some(value) = &self.metadata {
            map.serialize_entry("metadata", value)?;
        }
        if let Some(value) = &self.engine {
            map.serialize_entry("engine", value)?;
        }
        if let Some(value) = &self.event {
            map.serialize_entry("event", value)?;
        }
        if let Some(value) = &self.payload {
            map.serialize_entry("payload", value)?;
        }
        if let Some(value) = &self.me {
            map.serialize_entry("me", value)?;
        }
        if let Some(value) = &self.environment {
            map.serialize_entry("environment", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEnvelope {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            session: waxwing_types::union::take(&mut members, "session")
                .map_err(D::Error::custom)?,
            metadata: waxwing_types::union::take(&mut members, "metadata")
                .map_err(D::Error::custom)?,
            engine: waxwing_types::union::take(&mut members, "engine")
                .map_err(D::Error::custom)?,
            event: waxwing_types::union::take(&mut members, "event")
                .map_err(D::Error::custom)?,
            payload: waxwing_types::union::take(&mut members, "payload")
                .map_err(D::Error::custom)?,
            me: waxwing_types::union::take(&mut members, "me")
                .map_err(D::Error::custom)?,
            environment: waxwing_types::union::take(&mut members, "environment")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvelope {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvelope".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            EventId > (), "timestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > (), "session" :
            generator.subschema_for:: < String > (), "metadata" : generator
            .subschema_for:: < std::collections::BTreeMap < String, String > > (),
            "engine" : generator.subschema_for:: < EngineName > (), "event" : generator
            .subschema_for:: < super::shared::WebhookEventName > (), "payload" :
            generator.subschema_for:: < waxwing_types::Json > (), "me" : generator
            .subschema_for:: < super::shared::Me > (), "environment" : generator
            .subschema_for:: < WebhookEnvironment > () } }
        )
    }
}

waxwing_types::string_id! {
    #[doc =
    " Id of an event, `evt_` and a ULID in lower case; the same in every repetition."]
    pub struct EventId;
}

waxwing_types::open_enum! {
    #[doc = " The engine behind the session."] pub enum EngineName { #[doc = " `WEBJS`."]
    Webjs = "WEBJS", #[doc = " `NOWEB`."] Noweb = "NOWEB", #[doc = " `GOWS`."] Gows =
    "GOWS", }
}

/// The software behind the session. Not documented; the engine behind has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvironment {
    /// Its version.
    pub version: Option<String>,
    /// The engine behind the session.
    pub engine: Option<EngineName>,
    /// Its edition.
    pub tier: Option<String>,
    /// The browser it drives, or null.
    pub browser: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.version {
            map.serialize_entry("version", value)?;
        }
        if let Some(value) = &self.engine {
            map.serialize_entry("engine", value)?;
        }
        if let Some(value) = &self.tier {
            map.serialize_entry("tier", value)?;
        }
        if let Some(value) = &self.browser {
            map.serialize_entry("browser", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            version: waxwing_types::union::take(&mut members, "version")
                .map_err(D::Error::custom)?,
            engine: waxwing_types::union::take(&mut members, "engine")
                .map_err(D::Error::custom)?,
            tier: waxwing_types::union::take(&mut members, "tier")
                .map_err(D::Error::custom)?,
            browser: waxwing_types::union::take(&mut members, "browser")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvironment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvironment".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "version" : generator.subschema_for:: <
            String > (), "engine" : generator.subschema_for:: < EngineName > (), "tier" :
            generator.subschema_for:: < String > (), "browser" : generator
            .subschema_for:: < String > () } }
        )
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
    pub status: Option<super::shared::SessionStatus>,
    /// The latest states.
    pub statuses: Option<Vec<SessionStatusEntry>>,
    /// More about the state, or null. Not documented further.
    pub data: Option<waxwing_types::Json>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<super::shared::InstanceId>,
    /// Code to scan. Flat form only.
    pub qr: Option<String>,
    /// A moment in Unix seconds.
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.statuses {
            map.serialize_entry("statuses", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("data", value)?;
        }
        if let Some(value) = &self.instance_id {
            map.serialize_entry("instance_id", value)?;
        }
        if let Some(value) = &self.qr {
            map.serialize_entry("qr", value)?;
        }
        if let Some(value) = &self.ts {
            map.serialize_entry("ts", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SessionStatusPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            name: waxwing_types::union::take(&mut members, "name")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            statuses: waxwing_types::union::take(&mut members, "statuses")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "data")
                .map_err(D::Error::custom)?,
            instance_id: waxwing_types::union::take(&mut members, "instance_id")
                .map_err(D::Error::custom)?,
            qr: waxwing_types::union::take(&mut members, "qr")
                .map_err(D::Error::custom)?,
            ts: waxwing_types::union::take(&mut members, "ts")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionStatusPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionStatusPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "name" : generator.subschema_for:: <
            String > (), "status" : generator.subschema_for:: <
            super::shared::SessionStatus > (), "statuses" : generator.subschema_for:: <
            Vec < SessionStatusEntry > > (), "data" : generator.subschema_for:: <
            waxwing_types::Json > (), "instance_id" : generator.subschema_for:: <
            super::shared::InstanceId > (), "qr" : generator.subschema_for:: < String >
            (), "ts" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > () } }
        )
    }
}

/// A state that a session was in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionStatusEntry {
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<super::shared::SessionStatus>,
    /// A moment in Unix milliseconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SessionStatusEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SessionStatusEntry {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SessionStatusEntry {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SessionStatusEntry".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "status" : generator.subschema_for:: <
            super::shared::SessionStatus > (), "timestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > () } }
        )
    }
}

/// A reaction. The timestamp may hold a fraction of a second.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReactionPayload {
    /// Id of the reaction.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Who reacted, or the group.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// It was this account.
    pub from_me: Option<bool>,
    /// Who reacted within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// To whom.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The reaction itself.
    pub reaction: Option<Reaction>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageReactionPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.reaction {
            map.serialize_entry("reaction", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageReactionPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            reaction: waxwing_types::union::take(&mut members, "reaction")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageReactionPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageReactionPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "from" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (),
            "fromMe" : generator.subschema_for:: < bool > (), "participant" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (), "to" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > >
            (), "timestamp" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > (), "reaction" : generator.subschema_for:: <
            Reaction > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("messageId", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Reaction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            text: waxwing_types::union::take(&mut members, "text")
                .map_err(D::Error::custom)?,
            message_id: waxwing_types::union::take(&mut members, "messageId")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Reaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Reaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "text" : generator.subschema_for:: <
            String > (), "messageId" : generator.subschema_for:: < waxwing_types::Lenient
            < waxwing_types::MessageId > > () } }
        )
    }
}

/// A state of delivery. The page names id, ack, ackName and chatId, the engine behind the rest.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAckPayload {
    /// The message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<super::shared::AckName>,
    /// The chat.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The chat, at the engine behind.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who got or read it within a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageAckPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.ack {
            map.serialize_entry("ack", value)?;
        }
        if let Some(value) = &self.ack_name {
            map.serialize_entry("ackName", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chatId", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageAckPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            ack: waxwing_types::union::take(&mut members, "ack")
                .map_err(D::Error::custom)?,
            ack_name: waxwing_types::union::take(&mut members, "ackName")
                .map_err(D::Error::custom)?,
            chat_id: waxwing_types::union::take(&mut members, "chatId")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageAckPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageAckPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "ack" : generator
            .subschema_for:: < i64 > (), "ackName" : generator.subschema_for:: <
            super::shared::AckName > (), "chatId" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "from" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (),
            "participant" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > (), "fromMe" : generator.subschema_for:: < bool > () }
            }
        )
    }
}

/// A deleted message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevokedPayload {
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub after: Option<super::shared::WaMessage>,
    /// A message as it was received, listed or looked up. Every member may be missing, above all while
    /// the message still waits for decryption.
    pub before: Option<super::shared::WaMessage>,
    /// The bare key of a message, without chat.
    pub revoked_message_id: Option<MessageKeyText>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageRevokedPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.after {
            map.serialize_entry("after", value)?;
        }
        if let Some(value) = &self.before {
            map.serialize_entry("before", value)?;
        }
        if let Some(value) = &self.revoked_message_id {
            map.serialize_entry("revokedMessageId", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageRevokedPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            after: waxwing_types::union::take(&mut members, "after")
                .map_err(D::Error::custom)?,
            before: waxwing_types::union::take(&mut members, "before")
                .map_err(D::Error::custom)?,
            revoked_message_id: waxwing_types::union::take(
                    &mut members,
                    "revokedMessageId",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageRevokedPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageRevokedPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "after" : generator.subschema_for:: <
            super::shared::WaMessage > (), "before" : generator.subschema_for:: <
            super::shared::WaMessage > (), "revokedMessageId" : generator.subschema_for::
            < MessageKeyText > () } }
        )
    }
}

waxwing_types::string_id! {
    #[doc = " The bare key of a message, without chat."] pub struct MessageKeyText;
}

/// An edited message; body is the new text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageEditedPayload {
    /// Whole id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Sender, or the group.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<super::shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text or caption.
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<super::shared::MessageMedia>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null when unknown.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<super::shared::AckName>,
    /// A place in a message.
    pub location: Option<super::shared::MessageLocation>,
    /// List of contact cards as vCard texts; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// The message that is quoted.
    pub reply_to: Option<super::shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// The bare key of a message, without chat.
    pub edited_message_id: Option<MessageKeyText>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageEditedPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.source {
            map.serialize_entry("source", value)?;
        }
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        if let Some(value) = &self.author {
            map.serialize_entry("author", value)?;
        }
        if let Some(value) = &self.body {
            map.serialize_entry("body", value)?;
        }
        if let Some(value) = &self.has_media {
            map.serialize_entry("hasMedia", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", value)?;
        }
        if let Some(value) = &self.ack {
            map.serialize_entry("ack", value)?;
        }
        if let Some(value) = &self.ack_name {
            map.serialize_entry("ackName", value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", value)?;
        }
        if let Some(value) = &self.v_cards {
            map.serialize_entry("vCards", value)?;
        }
        if let Some(value) = &self.reply_to {
            map.serialize_entry("replyTo", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        if let Some(value) = &self.edited_message_id {
            map.serialize_entry("editedMessageId", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for MessageEditedPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            source: waxwing_types::union::take(&mut members, "source")
                .map_err(D::Error::custom)?,
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            author: waxwing_types::union::take(&mut members, "author")
                .map_err(D::Error::custom)?,
            body: waxwing_types::union::take(&mut members, "body")
                .map_err(D::Error::custom)?,
            has_media: waxwing_types::union::take(&mut members, "hasMedia")
                .map_err(D::Error::custom)?,
            media: waxwing_types::union::take(&mut members, "media")
                .map_err(D::Error::custom)?,
            ack: waxwing_types::union::take(&mut members, "ack")
                .map_err(D::Error::custom)?,
            ack_name: waxwing_types::union::take(&mut members, "ackName")
                .map_err(D::Error::custom)?,
            location: waxwing_types::union::take(&mut members, "location")
                .map_err(D::Error::custom)?,
            v_cards: waxwing_types::union::take(&mut members, "vCards")
                .map_err(D::Error::custom)?,
            reply_to: waxwing_types::union::take(&mut members, "replyTo")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            edited_message_id: waxwing_types::union::take(
                    &mut members,
                    "editedMessageId",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageEditedPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageEditedPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "timestamp" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp
            > > (), "from" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > (), "to" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "fromMe" : generator
            .subschema_for:: < bool > (), "source" : generator.subschema_for:: <
            super::shared::MessageSource > (), "participant" : generator.subschema_for::
            < waxwing_types::Lenient < waxwing_types::Jid > > (), "author" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (), "body"
            : generator.subschema_for:: < String > (), "hasMedia" : generator
            .subschema_for:: < bool > (), "media" : generator.subschema_for:: <
            super::shared::MessageMedia > (), "ack" : generator.subschema_for:: < i64 >
            (), "ackName" : generator.subschema_for:: < super::shared::AckName > (),
            "location" : generator.subschema_for:: < super::shared::MessageLocation > (),
            "vCards" : generator.subschema_for:: < waxwing_types::Json > (), "replyTo" :
            generator.subschema_for:: < super::shared::RepliedMessage > (), "_data" :
            generator.subschema_for:: < waxwing_types::Json > (), "editedMessageId" :
            generator.subschema_for:: < MessageKeyText > () } }
        )
    }
}

/// A group and what happened to it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupPayload {
    /// A group. Not documented for calls, the members are those of the engine behind; the web engine
    /// gives others.
    pub group: Option<super::shared::Group>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.group {
            map.serialize_entry("group", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for GroupPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            group: waxwing_types::union::take(&mut members, "group")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "group" : generator.subschema_for:: <
            super::shared::Group > (), "timestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > (), "_data" : generator
            .subschema_for:: < waxwing_types::Json > () } }
        )
    }
}

/// A change among participants, in one of two forms.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupParticipantsPayload {
    /// What changed.
    pub type_: Option<ParticipantsChange>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A group. Not documented for calls, the members are those of the engine behind; the web engine
    /// gives others.
    pub group: Option<super::shared::Group>,
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.group {
            map.serialize_entry("group", value)?;
        }
        if let Some(value) = &self.participants {
            map.serialize_entry("participants", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chatId", value)?;
        }
        if let Some(value) = &self.action {
            map.serialize_entry("action", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for GroupParticipantsPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            group: waxwing_types::union::take(&mut members, "group")
                .map_err(D::Error::custom)?,
            participants: waxwing_types::union::take(&mut members, "participants")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            chat_id: waxwing_types::union::take(&mut members, "chatId")
                .map_err(D::Error::custom)?,
            action: waxwing_types::union::take(&mut members, "action")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupParticipantsPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupParticipantsPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "type" : generator.subschema_for:: <
            ParticipantsChange > (), "timestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > (), "group" : generator
            .subschema_for:: < super::shared::Group > (), "participants" : generator
            .subschema_for:: < Vec < ChangedParticipant > > (), "_data" : generator
            .subschema_for:: < waxwing_types::Json > (), "chatId" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (),
            "action" : generator.subschema_for:: < ParticipantsChange > () } }
        )
    }
}

waxwing_types::open_enum! {
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
    ChatIdText(super::shared::ChatIdText),
    /// This form.
    GroupParticipant(super::shared::GroupParticipant),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ChangedParticipant {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        waxwing_types::union::write(map, self)
    }
    pub(crate) fn read(members: serde_json::Value) -> Self {
        let form = None
            .or_else(|| waxwing_types::union::whole(&members).map(Self::ChatIdText))
            .or_else(|| {
                waxwing_types::union::whole(&members).map(Self::GroupParticipant)
            })
            .or_else(|| {
                waxwing_types::union::read(&members).map(Self::GroupParticipant)
            });
        form.unwrap_or_else(|| Self::Unknown(members.into()))
    }
}

impl<'de> serde::Deserialize<'de> for ChangedParticipant {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::read)
    }
}

impl From<super::shared::ChatIdText> for ChangedParticipant {
    fn from(value: super::shared::ChatIdText) -> Self {
        Self::ChatIdText(value)
    }
}

impl From<super::shared::GroupParticipant> for ChangedParticipant {
    fn from(value: super::shared::GroupParticipant) -> Self {
        Self::GroupParticipant(value)
    }
}

/// A presence, in one of two forms.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PresenceUpdatePayload {
    /// The chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// One entry a participant.
    pub presences: Option<Vec<super::shared::ContactPresence>>,
    /// The chat, by the page.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
    /// online, composing, recording, paused and unavailable; the pages also speak of available.
    pub type_: Option<super::shared::PresenceStatus>,
    /// The contact, by the page.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PresenceUpdatePayload {
    /// `presences`, empty when it was left out.
    pub fn presences(&self) -> &[super::shared::ContactPresence] {
        self.presences.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PresenceUpdatePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.presences {
            map.serialize_entry("presences", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chatId", value)?;
        }
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PresenceUpdatePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            presences: waxwing_types::union::take(&mut members, "presences")
                .map_err(D::Error::custom)?,
            chat_id: waxwing_types::union::take(&mut members, "chatId")
                .map_err(D::Error::custom)?,
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PresenceUpdatePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PresenceUpdatePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "presences" : generator
            .subschema_for:: < Vec < super::shared::ContactPresence > > (), "chatId" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > >
            (), "type" : generator.subschema_for:: < super::shared::PresenceStatus > (),
            "from" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > () } }
        )
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PollVotePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.vote {
            map.serialize_entry("vote", value)?;
        }
        if let Some(value) = &self.poll {
            map.serialize_entry("poll", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PollVotePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            vote: waxwing_types::union::take(&mut members, "vote")
                .map_err(D::Error::custom)?,
            poll: waxwing_types::union::take(&mut members, "poll")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PollVotePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PollVotePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "vote" : generator.subschema_for:: <
            PollVote > (), "poll" : generator.subschema_for:: < EventTarget > () } }
        )
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
    /// Texts of the chosen answers.
    pub selected_options: Option<Vec<String>>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.selected_options {
            map.serialize_entry("selectedOptions", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PollVote {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            selected_options: waxwing_types::union::take(&mut members, "selectedOptions")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PollVote {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PollVote".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "to" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (), "from"
            : generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > >
            (), "fromMe" : generator.subschema_for:: < bool > (), "selectedOptions" :
            generator.subschema_for:: < Vec < String > > (), "timestamp" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp > > () }
            }
        )
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EventTarget {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventTarget {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventTarget {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventTarget".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "to" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (), "from"
            : generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > >
            (), "fromMe" : generator.subschema_for:: < bool > () } }
        )
    }
}

/// A chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatArchivePayload {
    /// The chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// It is archived now.
    pub archived: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ChatArchivePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.archived {
            map.serialize_entry("archived", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ChatArchivePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            archived: waxwing_types::union::take(&mut members, "archived")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ChatArchivePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ChatArchivePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "timestamp" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp > > (),
            "archived" : generator.subschema_for:: < bool > () } }
        )
    }
}

waxwing_types::string_id! {
    #[doc = " Id of a call."] pub struct CallId;
}

/// A call. The page names from and isVideo, the engine behind the rest.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPayload {
    /// Id of a call.
    pub id: Option<CallId>,
    /// Who calls.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment in Unix seconds.
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.is_video {
            map.serialize_entry("isVideo", value)?;
        }
        if let Some(value) = &self.is_group {
            map.serialize_entry("isGroup", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for CallPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            is_video: waxwing_types::union::take(&mut members, "isVideo")
                .map_err(D::Error::custom)?,
            is_group: waxwing_types::union::take(&mut members, "isGroup")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            CallId > (), "from" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > (), "timestamp" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > (), "isVideo" :
            generator.subschema_for:: < bool > (), "isGroup" : generator.subschema_for::
            < bool > (), "_data" : generator.subschema_for:: < waxwing_types::Json > () }
            }
        )
    }
}

/// A label and a chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LabelChatPayload {
    /// Id of a label, a small number as text.
    pub label_id: Option<super::shared::LabelId>,
    /// The chat.
    pub chat_id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A label.
    pub label: Option<super::shared::Label>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for LabelChatPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.label_id {
            map.serialize_entry("labelId", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chatId", value)?;
        }
        if let Some(value) = &self.label {
            map.serialize_entry("label", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for LabelChatPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            label_id: waxwing_types::union::take(&mut members, "labelId")
                .map_err(D::Error::custom)?,
            chat_id: waxwing_types::union::take(&mut members, "chatId")
                .map_err(D::Error::custom)?,
            label: waxwing_types::union::take(&mut members, "label")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LabelChatPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LabelChatPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "labelId" : generator.subschema_for:: <
            super::shared::LabelId > (), "chatId" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "label" : generator
            .subschema_for:: < super::shared::Label > () } }
        )
    }
}

/// An answer to a calendar event: the members of a message and two more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventResponsePayload {
    /// Whole id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Sender, or the group.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Sent by this account.
    pub from_me: Option<bool>,
    /// Where a message of this account was written: over the API or in the app.
    pub source: Option<super::shared::MessageSource>,
    /// Sender within a group, else null.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who wrote it. Not documented further.
    pub author: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text or caption.
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message.
    pub media: Option<super::shared::MessageMedia>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null when unknown.
    pub ack: Option<i64>,
    /// Name of the state of delivery: ERROR -1, PENDING 0, SERVER 1, DEVICE 2, READ 3, PLAYED 4, UNKNOWN
    /// without number. A sample of the vendor has -1 beside PENDING, so do not check one against the
    /// other.
    pub ack_name: Option<super::shared::AckName>,
    /// A place in a message.
    pub location: Option<super::shared::MessageLocation>,
    /// List of contact cards as vCard texts; printed as an empty object when empty.
    pub v_cards: Option<waxwing_types::Json>,
    /// The message that is quoted.
    pub reply_to: Option<super::shared::RepliedMessage>,
    /// The engine's own record.
    pub data: Option<waxwing_types::Json>,
    /// The message that was answered.
    pub event_creation_key: Option<EventTarget>,
    /// The answer.
    pub event_response: Option<EventResponse>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EventResponsePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.from_me {
            map.serialize_entry("fromMe", value)?;
        }
        if let Some(value) = &self.source {
            map.serialize_entry("source", value)?;
        }
        if let Some(value) = &self.participant {
            map.serialize_entry("participant", value)?;
        }
        if let Some(value) = &self.author {
            map.serialize_entry("author", value)?;
        }
        if let Some(value) = &self.body {
            map.serialize_entry("body", value)?;
        }
        if let Some(value) = &self.has_media {
            map.serialize_entry("hasMedia", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", value)?;
        }
        if let Some(value) = &self.ack {
            map.serialize_entry("ack", value)?;
        }
        if let Some(value) = &self.ack_name {
            map.serialize_entry("ackName", value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", value)?;
        }
        if let Some(value) = &self.v_cards {
            map.serialize_entry("vCards", value)?;
        }
        if let Some(value) = &self.reply_to {
            map.serialize_entry("replyTo", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("_data", value)?;
        }
        if let Some(value) = &self.event_creation_key {
            map.serialize_entry("eventCreationKey", value)?;
        }
        if let Some(value) = &self.event_response {
            map.serialize_entry("eventResponse", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventResponsePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            timestamp: waxwing_types::union::take(&mut members, "timestamp")
                .map_err(D::Error::custom)?,
            from: waxwing_types::union::take(&mut members, "from")
                .map_err(D::Error::custom)?,
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            from_me: waxwing_types::union::take(&mut members, "fromMe")
                .map_err(D::Error::custom)?,
            source: waxwing_types::union::take(&mut members, "source")
                .map_err(D::Error::custom)?,
            participant: waxwing_types::union::take(&mut members, "participant")
                .map_err(D::Error::custom)?,
            author: waxwing_types::union::take(&mut members, "author")
                .map_err(D::Error::custom)?,
            body: waxwing_types::union::take(&mut members, "body")
                .map_err(D::Error::custom)?,
            has_media: waxwing_types::union::take(&mut members, "hasMedia")
                .map_err(D::Error::custom)?,
            media: waxwing_types::union::take(&mut members, "media")
                .map_err(D::Error::custom)?,
            ack: waxwing_types::union::take(&mut members, "ack")
                .map_err(D::Error::custom)?,
            ack_name: waxwing_types::union::take(&mut members, "ackName")
                .map_err(D::Error::custom)?,
            location: waxwing_types::union::take(&mut members, "location")
                .map_err(D::Error::custom)?,
            v_cards: waxwing_types::union::take(&mut members, "vCards")
                .map_err(D::Error::custom)?,
            reply_to: waxwing_types::union::take(&mut members, "replyTo")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "_data")
                .map_err(D::Error::custom)?,
            event_creation_key: waxwing_types::union::take(
                    &mut members,
                    "eventCreationKey",
                )
                .map_err(D::Error::custom)?,
            event_response: waxwing_types::union::take(&mut members, "eventResponse")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventResponsePayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventResponsePayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::MessageId > > (), "timestamp" :
            generator.subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp
            > > (), "from" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Jid > > (), "to" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Jid > > (), "fromMe" : generator
            .subschema_for:: < bool > (), "source" : generator.subschema_for:: <
            super::shared::MessageSource > (), "participant" : generator.subschema_for::
            < waxwing_types::Lenient < waxwing_types::Jid > > (), "author" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Jid > > (), "body"
            : generator.subschema_for:: < String > (), "hasMedia" : generator
            .subschema_for:: < bool > (), "media" : generator.subschema_for:: <
            super::shared::MessageMedia > (), "ack" : generator.subschema_for:: < i64 >
            (), "ackName" : generator.subschema_for:: < super::shared::AckName > (),
            "location" : generator.subschema_for:: < super::shared::MessageLocation > (),
            "vCards" : generator.subschema_for:: < waxwing_types::Json > (), "replyTo" :
            generator.subschema_for:: < super::shared::RepliedMessage > (), "_data" :
            generator.subschema_for:: < waxwing_types::Json > (), "eventCreationKey" :
            generator.subschema_for:: < EventTarget > (), "eventResponse" : generator
            .subschema_for:: < EventResponse > () } }
        )
    }
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventResponse {
    /// Coming, not coming, perhaps.
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.response {
            map.serialize_entry("response", value)?;
        }
        if let Some(value) = &self.timestamp_ms {
            map.serialize_entry("timestampMs", value)?;
        }
        if let Some(value) = &self.extra_guest_count {
            map.serialize_entry("extraGuestCount", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            response: waxwing_types::union::take(&mut members, "response")
                .map_err(D::Error::custom)?,
            timestamp_ms: waxwing_types::union::take(&mut members, "timestampMs")
                .map_err(D::Error::custom)?,
            extra_guest_count: waxwing_types::union::take(
                    &mut members,
                    "extraGuestCount",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "response" : generator.subschema_for::
            < EventResponseKind > (), "timestampMs" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > (), "extraGuestCount" :
            generator.subschema_for:: < i64 > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc = " Coming, not coming, perhaps."] pub enum EventResponseKind { #[doc =
    " `GOING`."] Going = "GOING", #[doc = " `NOT_GOING`."] NotGoing = "NOT_GOING", #[doc
    = " `MAYBE`."] Maybe = "MAYBE", }
}

/// An event of the engine.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineEventPayload {
    /// Its name.
    pub event: Option<String>,
    /// Whatever it holds.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EngineEventPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.event {
            map.serialize_entry("event", value)?;
        }
        if let Some(value) = &self.data {
            map.serialize_entry("data", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for EngineEventPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            event: waxwing_types::union::take(&mut members, "event")
                .map_err(D::Error::custom)?,
            data: waxwing_types::union::take(&mut members, "data")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EngineEventPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EngineEventPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "event" : generator.subschema_for:: <
            String > (), "data" : generator.subschema_for:: < waxwing_types::Json > () }
            }
        )
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
    Message(Box<super::shared::WaMessage>),
    /// `message.any`: A message came in or went out.
    ///
    /// Own messages too; source tells those of the API from those of the app.
    MessageAny(Box<super::shared::WaMessage>),
    /// `message.waiting`: A message came in that cannot be decrypted yet.
    ///
    /// Most members may be missing.
    MessageWaiting(Box<super::shared::WaMessage>),
    /// `message.reaction`: Someone reacted, or took a reaction back.
    MessageReaction(Box<MessageReactionPayload>),
    /// `message.ack`: A message got a new state of delivery.
    MessageAck(Box<MessageAckPayload>),
    /// `message.ack.group`: A participant got or read a message of a group.
    ///
    /// A sample of the engine behind has message.ack as the name of the event inside the envelope.
    MessageAckGroup(Box<MessageAckPayload>),
    /// `message.revoked`: A message was deleted for everyone.
    MessageRevoked(Box<MessageRevokedPayload>),
    /// `message.edited`: A text was edited.
    MessageEdited(Box<MessageEditedPayload>),
    /// `group.v2.join`: The account joined a group or was added.
    GroupV2Join(Box<GroupPayload>),
    /// `group.v2.leave`: The account left a group or was removed.
    ///
    /// The group has its id only.
    GroupV2Leave(Box<GroupPayload>),
    /// `group.v2.update`: What a group shows, or a setting, changed.
    ///
    /// The group has its id and what changed.
    GroupV2Update(Box<GroupPayload>),
    /// `group.v2.participants`: Participants joined, left, or changed their role.
    ///
    /// Page and engine behind disagree on the members; both forms are here, that of the engine is the
    /// likelier one. The page speaks of changed roles only.
    GroupV2Participants(Box<GroupParticipantsPayload>),
    /// `presence.update`: Someone writes, records, or came or went.
    ///
    /// Page and engine behind disagree on the members; both forms are here, that of the engine is the
    /// likelier one.
    PresenceUpdate(Box<PresenceUpdatePayload>),
    /// `poll.vote`: Someone voted on a poll.
    PollVote(Box<PollVotePayload>),
    /// `poll.vote.failed`: Someone voted on a poll, and the vote could not be decrypted.
    ///
    /// selectedOptions is empty.
    PollVoteFailed(Box<PollVotePayload>),
    /// `chat.archive`: A chat was archived or taken out of the archive.
    ChatArchive(Box<ChatArchivePayload>),
    /// `call.received`: Someone calls.
    CallReceived(Box<CallPayload>),
    /// `call.accepted`: A call was accepted, on another device.
    CallAccepted(Box<CallPayload>),
    /// `call.rejected`: A call was rejected or ended.
    CallRejected(Box<CallPayload>),
    /// `label.upsert`: A label was created or changed.
    LabelUpsert(Box<super::shared::Label>),
    /// `label.deleted`: A label was deleted.
    ///
    /// The name may be empty.
    LabelDeleted(Box<super::shared::Label>),
    /// `label.chat.added`: A label was put on a chat.
    LabelChatAdded(Box<LabelChatPayload>),
    /// `label.chat.deleted`: A label was taken off a chat.
    ///
    /// label may be null.
    LabelChatDeleted(Box<LabelChatPayload>),
    /// `event.response`: Someone answered a calendar event.
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
    ];
    /// Reads a payload; what cannot be read is kept whole.
    pub fn read(event: &str, payload: serde_json::Value) -> Self {
        let read = match event {
            "session.status" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::SessionStatus(Box::new(read)))
            }
            "message" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::Message(Box::new(read)))
            }
            "message.any" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::MessageAny(Box::new(read)))
            }
            "message.waiting" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::MessageWaiting(Box::new(read)))
            }
            "message.reaction" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::MessageReaction(Box::new(read)))
            }
            "message.ack" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::MessageAck(Box::new(read)))
            }
            "message.ack.group" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::MessageAckGroup(Box::new(read)))
            }
            "message.revoked" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::MessageRevoked(Box::new(read)))
            }
            "message.edited" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::MessageEdited(Box::new(read)))
            }
            "group.v2.join" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::GroupV2Join(Box::new(read)))
            }
            "group.v2.leave" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::GroupV2Leave(Box::new(read)))
            }
            "group.v2.update" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::GroupV2Update(Box::new(read)))
            }
            "group.v2.participants" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::GroupV2Participants(Box::new(read)))
            }
            "presence.update" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::PresenceUpdate(Box::new(read)))
            }
            "poll.vote" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::PollVote(Box::new(read)))
            }
            "poll.vote.failed" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::PollVoteFailed(Box::new(read)))
            }
            "chat.archive" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::ChatArchive(Box::new(read)))
            }
            "call.received" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::CallReceived(Box::new(read)))
            }
            "call.accepted" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::CallAccepted(Box::new(read)))
            }
            "call.rejected" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::CallRejected(Box::new(read)))
            }
            "label.upsert" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::LabelUpsert(Box::new(read)))
            }
            "label.deleted" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::LabelDeleted(Box::new(read)))
            }
            "label.chat.added" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::LabelChatAdded(Box::new(read)))
            }
            "label.chat.deleted" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::LabelChatDeleted(Box::new(read)))
            }
            "event.response" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::EventResponse(Box::new(read)))
            }
            "event.response.failed" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::EventResponseFailed(Box::new(read)))
            }
            "engine.event" => {
                waxwing_types::tolerant::from_value(&payload)
                    .map(|read| Self::EngineEvent(Box::new(read)))
            }
            _ => {
                return Self::Unknown {
                    event: event.to_owned(),
                    payload: payload.into(),
                    problem: None,
                };
            }
        };
        read.unwrap_or_else(|error| Self::Unknown {
            event: event.to_owned(),
            payload: payload.into(),
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
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
