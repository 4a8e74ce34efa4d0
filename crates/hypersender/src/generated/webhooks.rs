// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhooks`.

use super::shared;

waxwing_json::open_enum! {
    #[doc = " The events that the provider lists; more may come."] pub enum
    WebhookEventName { #[doc = " `message.any`."] MessageAny = "message.any", #[doc =
    " `message.reaction`."] MessageReaction = "message.reaction", #[doc =
    " `message.ack`."] MessageAck = "message.ack", #[doc = " `message.waiting`."]
    MessageWaiting = "message.waiting", #[doc = " `message.revoked`."] MessageRevoked =
    "message.revoked", #[doc = " `poll.vote`."] PollVote = "poll.vote", #[doc =
    " `poll.vote.failed`."] PollVoteFailed = "poll.vote.failed", #[doc =
    " `presence.update`."] PresenceUpdate = "presence.update", }
}

waxwing_json::string_id! {
    #[doc = " Id of an event; the same for every delivery of it."] pub struct EventId;
}

waxwing_json::string_id! {
    #[doc = " Id of the account's user, a UUID."] pub struct UserId;
}

/// What is posted as JSON to each URL of the instance (3 at most, 50 in the Enterprise plan).
/// Headers: x-userId and x-instanceId, and Authorization with the secret of the dashboard as its
/// whole value, without Bearer; the body is not signed. Any 2xx takes it; answer 401 to a wrong
/// secret. Answer fast. Automatic repeats and the time allowed are not documented; from the
/// dashboard a failed delivery can be sent again up to 5 times, a successful one up to 3, so drop
/// what repeats data.id.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// The events that the provider lists; more may come.
    pub event: WebhookEventName,
    /// The event and whom it concerns.
    pub data: Option<WebhookData>,
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub instance_id: Option<shared::InstanceId>,
    /// Id of the account's user, a UUID.
    pub user_id: Option<UserId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEnvelope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("event", &self.event)?;
        object.optional("data", &self.data)?;
        object.optional("instanceId", &self.instance_id)?;
        object.optional("userId", &self.user_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookEnvelope {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.always("event")?,
            data: members.lenient("data")?,
            instance_id: members.lenient("instanceId")?,
            user_id: members.lenient("userId")?,
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
            ("event", generator.subschema_for::<WebhookEventName>()),
            ("data", generator.subschema_for::<WebhookData>()),
            ("instanceId", generator.subschema_for::<shared::InstanceId>()),
            ("userId", generator.subschema_for::<UserId>()),
        ])
    }
}

/// The event and whom it concerns.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookData {
    /// Id of an event; the same for every delivery of it.
    pub id: Option<EventId>,
    /// The events that the provider lists; more may come.
    pub event: Option<WebhookEventName>,
    /// A list of objects, or an empty one; an empty object may come as an empty list.
    pub metadata: Option<waxwing_types::Json>,
    /// The connected number.
    pub me: Option<WebhookAccount>,
    /// What the event says; the schema of the event, under x-webhooks.
    pub payload: Option<waxwing_types::Json>,
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub instance_id: Option<shared::InstanceId>,
    /// Id of the account's user, a UUID.
    pub user_id: Option<UserId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("event", &self.event)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("me", &self.me)?;
        object.optional("payload", &self.payload)?;
        object.optional("instanceId", &self.instance_id)?;
        object.optional("userId", &self.user_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookData {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            event: members.lenient("event")?,
            metadata: members.lenient("metadata")?,
            me: members.lenient("me")?,
            payload: members.lenient("payload")?,
            instance_id: members.lenient("instanceId")?,
            user_id: members.lenient("userId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookData);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookData {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookData".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<EventId>()),
            ("event", generator.subschema_for::<WebhookEventName>()),
            ("metadata", generator.subschema_for::<waxwing_types::Json>()),
            ("me", generator.subschema_for::<WebhookAccount>()),
            ("payload", generator.subschema_for::<waxwing_types::Json>()),
            ("instanceId", generator.subschema_for::<shared::InstanceId>()),
            ("userId", generator.subschema_for::<UserId>()),
        ])
    }
}

/// The connected number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookAccount {
    /// Its chat id.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Name that a user has given themselves in WhatsApp.
    pub push_name: Option<shared::PushName>,
    /// Its hidden user id.
    pub lid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The account with its linked device. Not documented; the engine behind has it.
    pub jid: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("pushName", &self.push_name)?;
        object.optional("lid", &self.lid)?;
        object.optional("jid", &self.jid)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookAccount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            push_name: members.lenient("pushName")?,
            lid: members.lenient("lid")?,
            jid: members.lenient("jid")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookAccount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookAccount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookAccount".into()
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
            ("pushName", generator.subschema_for::<shared::PushName>()),
            (
                "lid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "jid",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// A reaction that was set or removed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReactionPayload {
    /// Serialised id of the reaction itself.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds, as number, at times with a fraction, or as text.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The chat; in a group who reacted is participant.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// The reaction.
    pub reaction: Option<MessageReaction>,
    /// Where a message was written, in the app or by API (the latter not documented; by analogy with
    /// WAHA).
    pub source: Option<shared::MessageSource>,
    /// null in direct chats.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who reacted, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageReactionPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("reaction", &self.reaction)?;
        object.optional("source", &self.source)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
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
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            reaction: members.lenient("reaction")?,
            source: members.lenient("source")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
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
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("reaction", generator.subschema_for::<MessageReaction>()),
            ("source", generator.subschema_for::<shared::MessageSource>()),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
        ])
    }
}

/// The reaction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReaction {
    /// The emoji; empty when it was removed.
    pub text: Option<String>,
    /// Serialised id of the message reacted to.
    pub message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("messageId", &self.message_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageReaction {
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

waxwing_json::read_object!(MessageReaction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageReaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageReaction".into()
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

/// How far a message came.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageAckPayload {
    /// Serialised id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Chat or sender.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The member concerned, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside UNKNOWN.
    pub ack: Option<i64>,
    /// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
    /// PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of
    /// channels, some receipts).
    pub ack_name: Option<shared::AckName>,
    /// Raw data of the engine behind; in a group.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageAckPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("_data", &self.data)?;
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
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
            from_me: members.lenient("fromMe")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            data: members.lenient("_data")?,
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
                "from",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<shared::AckName>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A message that WhatsApp waits for. The members are those of message.ack, as a test of the
/// provider's own client has them; the engine behind would have those of a message, which are kept
/// where they come.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageWaitingPayload {
    /// Serialised id of the message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Chat or sender.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// The member concerned, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// -1 error, 0 pending, 1 server, 2 device, 3 read, 4 played; null or missing beside UNKNOWN.
    pub ack: Option<i64>,
    /// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
    /// PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of
    /// channels, some receipts).
    pub ack_name: Option<shared::AckName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageWaitingPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageWaitingPayload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
            from_me: members.lenient("fromMe")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageWaitingPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageWaitingPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageWaitingPayload".into()
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
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("fromMe", generator.subschema_for::<bool>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<shared::AckName>()),
        ])
    }
}

/// A message that was deleted for everyone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageRevokedPayload {
    /// A message as webhooks have it, and as the result of a poll or a forward.
    pub after: Option<shared::WhatsappMessage>,
    /// null, or an empty object or list; never the message as it was.
    pub before: Option<waxwing_types::Json>,
    /// Bare key of the message that was deleted. Where it is missing, the key is
    /// message.protocolMessage.key.id in `_data`.
    pub revoked_message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Raw data of the engine behind.
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
            ("after", generator.subschema_for::<shared::WhatsappMessage>()),
            ("before", generator.subschema_for::<waxwing_types::Json>()),
            (
                "revokedMessageId",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A vote on a poll.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVotePayload {
    /// The vote.
    pub vote: Option<PollVote>,
    /// The poll that was voted on.
    pub poll: Option<PollReference>,
    /// Raw data of the engine behind. Not documented; other engines of its kind have it.
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
            ("poll", generator.subschema_for::<PollReference>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// The vote.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVote {
    /// Serialised id of the vote itself.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Chat or recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who voted.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// The options that now are chosen, by their text.
    pub selected_options: Option<Vec<String>>,
    /// A moment in Unix milliseconds; a test of the provider's own client has seconds.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Who voted, in a group.
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

/// The poll that was voted on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollReference {
    /// Serialised id of the poll.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Chat or recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who asked.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// Who asked, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PollReference {
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

impl waxwing_json::FromMembers for PollReference {
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

waxwing_json::read_object!(PollReference);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PollReference {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PollReference".into()
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

/// A vote that could not be decrypted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollVoteFailedPayload {
    /// The vote, without what was chosen.
    pub vote: Option<FailedPollVote>,
    /// The poll that was voted on.
    pub poll: Option<PollReference>,
    /// Raw data of the engine behind. Not documented; other engines of its kind have it.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PollVoteFailedPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("vote", &self.vote)?;
        object.optional("poll", &self.poll)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PollVoteFailedPayload {
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

waxwing_json::read_object!(PollVoteFailedPayload);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PollVoteFailedPayload {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PollVoteFailedPayload".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("vote", generator.subschema_for::<FailedPollVote>()),
            ("poll", generator.subschema_for::<PollReference>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// The vote, without what was chosen.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedPollVote {
    /// Serialised id of the vote itself.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Chat or recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Who voted.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own.
    pub from_me: Option<bool>,
    /// Empty, or holding null.
    pub selected_options: Option<Vec<Option<String>>>,
    /// A moment in Unix seconds, as number, at times with a fraction, or as text.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Who voted, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FailedPollVote {
    /// `selectedOptions`, empty when it was left out.
    pub fn selected_options(&self) -> &[Option<String>] {
        self.selected_options.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for FailedPollVote {
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

impl waxwing_json::FromMembers for FailedPollVote {
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

waxwing_json::read_object!(FailedPollVote);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FailedPollVote {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FailedPollVote".into()
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
            ("selectedOptions", generator.subschema_for::<Vec<Option<String>>>()),
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

/// Who does what in a chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PresenceUpdatePayload {
    /// The chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// One entry per person.
    pub presences: Option<Vec<Presence>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PresenceUpdatePayload {
    /// `presences`, empty when it was left out.
    pub fn presences(&self) -> &[Presence] {
        self.presences.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PresenceUpdatePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("presences", &self.presences)?;
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
            ("presences", generator.subschema_for::<Vec<Presence>>()),
        ])
    }
}

/// What a person does.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Presence {
    /// The person.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// What a person does. Only typing is documented; the others are those of the engine behind, which
    /// hands a state that it cannot translate through as it is.
    pub last_known_presence: Option<PresenceState>,
    /// When a person was last seen, as number or text; null when that is not known.
    pub last_seen: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Presence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("participant", &self.participant)?;
        object.optional("lastKnownPresence", &self.last_known_presence)?;
        object.optional("lastSeen", &self.last_seen)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Presence {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            participant: members.lenient("participant")?,
            last_known_presence: members.lenient("lastKnownPresence")?,
            last_seen: members.lenient("lastSeen")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Presence);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Presence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Presence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("lastKnownPresence", generator.subschema_for::<PresenceState>()),
            (
                "lastSeen",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What a person does. Only typing is documented; the others are those of the engine behind, which"]
    #[doc = " hands a state that it cannot translate through as it is."] pub enum
    PresenceState { #[doc = " `offline`."] Offline = "offline", #[doc = " `online`."]
    Online = "online", #[doc = " `typing`."] Typing = "typing", #[doc = " `recording`."]
    Recording = "recording", #[doc = " `paused`."] Paused = "paused", }
}

/// What an event brings, by the event's name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `message.any`: A new message came, or was sent by the number itself.
    ///
    /// Look at fromMe. The shape of media is not documented.
    MessageAny(Box<shared::WhatsappMessage>),
    /// `message.reaction`: A reaction was set or removed.
    ///
    /// In a sample of the provider the envelope of this event lacks data.event.
    MessageReaction(Box<MessageReactionPayload>),
    /// `message.ack`: The state of a sent message changed.
    ///
    /// Comes again for each state. In a group participant is who got or read it. ackName is UNKNOWN
    /// where the state is not known.
    MessageAck(Box<MessageAckPayload>),
    /// `message.waiting`: WhatsApp shows that it waits for a message.
    ///
    /// The engine behind does not send it as far as known, and its kin send a message; the provider's
    /// own client has the members of message.ack.
    MessageWaiting(Box<MessageWaitingPayload>),
    /// `message.revoked`: A message was deleted for everyone.
    ///
    /// In a sample of the provider instanceId and userId stand beside data, not in it.
    MessageRevoked(Box<MessageRevokedPayload>),
    /// `poll.vote`: Someone voted on a poll.
    ///
    /// selectedOptions holds what is chosen now, by its text. The time of the vote is in milliseconds,
    /// those of other events in seconds.
    PollVote(Box<PollVotePayload>),
    /// `poll.vote.failed`: A vote on a poll could not be decrypted.
    ///
    /// That there was a vote is known, what it was is not.
    PollVoteFailed(Box<PollVoteFailedPayload>),
    /// `presence.update`: Someone types, records or comes online in a chat.
    ///
    /// id is the chat, participant the person. lastSeen is null where it is not known.
    PresenceUpdate(Box<PresenceUpdatePayload>),
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
        "message.any",
        "message.reaction",
        "message.ack",
        "message.waiting",
        "message.revoked",
        "poll.vote",
        "poll.vote.failed",
        "presence.update",
    ];
    /// Reads a payload; what cannot be read is kept whole.
    pub fn read(event: &str, payload: waxwing_json::Node<'_>) -> Self {
        let read = match event {
            "message.any" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageAny)
            }
            "message.reaction" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageReaction)
            }
            "message.ack" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageAck)
            }
            "message.waiting" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageWaiting)
            }
            "message.revoked" => {
                waxwing_json::FromJson::from_json(payload).map(Self::MessageRevoked)
            }
            "poll.vote" => waxwing_json::FromJson::from_json(payload).map(Self::PollVote),
            "poll.vote.failed" => {
                waxwing_json::FromJson::from_json(payload).map(Self::PollVoteFailed)
            }
            "presence.update" => {
                waxwing_json::FromJson::from_json(payload).map(Self::PresenceUpdate)
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
            Self::MessageAny(_) => "message.any",
            Self::MessageReaction(_) => "message.reaction",
            Self::MessageAck(_) => "message.ack",
            Self::MessageWaiting(_) => "message.waiting",
            Self::MessageRevoked(_) => "message.revoked",
            Self::PollVote(_) => "poll.vote",
            Self::PollVoteFailed(_) => "poll.vote.failed",
            Self::PresenceUpdate(_) => "presence.update",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// The payload alone, without the event's name.
impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MessageAny(payload) => payload.serialize(serializer),
            Self::MessageReaction(payload) => payload.serialize(serializer),
            Self::MessageAck(payload) => payload.serialize(serializer),
            Self::MessageWaiting(payload) => payload.serialize(serializer),
            Self::MessageRevoked(payload) => payload.serialize(serializer),
            Self::PollVote(payload) => payload.serialize(serializer),
            Self::PollVoteFailed(payload) => payload.serialize(serializer),
            Self::PresenceUpdate(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
