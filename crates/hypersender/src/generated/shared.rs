// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_json::string_id! {
    #[doc =
    " Id of an instance, one connected number; a UUID from the provider's dashboard."]
    pub struct InstanceId;
}

waxwing_json::string_id! {
    #[doc = " Ticket of a queued request, a UUID."] pub struct QueuedRequestUuid;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a person."] pub struct PersonName;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name that a user has given themselves in WhatsApp."] pub
    struct PushName;
}

waxwing_json::open_enum! {
    #[doc =
    " How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),"]
    #[doc = " PLAYED (4; a voice note was played)."] pub enum AckName { #[doc =
    " `ERROR`."] Error = "ERROR", #[doc = " `PENDING`."] Pending = "PENDING", #[doc =
    " `SERVER`."] Server = "SERVER", #[doc = " `DEVICE`."] Device = "DEVICE", #[doc =
    " `READ`."] Read = "READ", #[doc = " `PLAYED`."] Played = "PLAYED", }
}

waxwing_json::open_enum! {
    #[doc =
    " Where a message was written, in the app or by API (the latter not documented; by analogy with"]
    #[doc = " WAHA)."] pub enum MessageSource { #[doc = " `app`."] App = "app", #[doc =
    " `api`."] Api = "api", }
}

/// A message as webhooks have it, and as the result of a poll or a forward.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// Serialised id, true (sent by us) or false, chat and key, joined by underscores.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds, as number or text.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Chat or sender; may be a hidden user id.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own messages.
    pub from_me: Option<bool>,
    /// Where a message was written, in the app or by API (the latter not documented; by analogy with
    /// WAHA).
    pub source: Option<MessageSource>,
    /// Recipient.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Author, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text; of media the caption, or null and the caption stands in `_data`.
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file. Shape not documented; by analogy with WAHA an object with url, mimetype, filename, s3
    /// and error. null or an empty object when there is none.
    pub media: Option<waxwing_types::Json>,
    /// How far it came, from -1 (error) to 4 (played); see AckName.
    pub ack: Option<i64>,
    /// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
    /// PLAYED (4; a voice note was played).
    pub ack_name: Option<AckName>,
    /// The message that it quotes, as text or object; null when it quotes none.
    pub reply_to: Option<waxwing_types::Json>,
    /// Raw data of the engine behind. Two forms occur: one with key, message, messageTimestamp,
    /// pushName, broadcast and status, one with Info and Message.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WhatsappMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("from", &self.from)?;
        object.optional("fromMe", &self.from_me)?;
        object.optional("source", &self.source)?;
        object.optional("to", &self.to)?;
        object.optional("participant", &self.participant)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("ack", &self.ack)?;
        object.optional("ackName", &self.ack_name)?;
        object.optional("replyTo", &self.reply_to)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WhatsappMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            timestamp: members.lenient("timestamp")?,
            from: members.lenient("from")?,
            from_me: members.lenient("fromMe")?,
            source: members.lenient("source")?,
            to: members.lenient("to")?,
            participant: members.lenient("participant")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            ack: members.lenient("ack")?,
            ack_name: members.lenient("ackName")?,
            reply_to: members.lenient("replyTo")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WhatsappMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WhatsappMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WhatsappMessage".into()
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
            ("source", generator.subschema_for::<MessageSource>()),
            (
                "to",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("hasMedia", generator.subschema_for::<bool>()),
            ("media", generator.subschema_for::<waxwing_types::Json>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<AckName>()),
            ("replyTo", generator.subschema_for::<waxwing_types::Json>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// The ticket of a queued send: taken, not yet sent. Some answers hold the ticket's id alone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedRequestAccepted {
    /// true.
    pub queued: Option<bool>,
    /// Text for a person.
    pub message: Option<String>,
    /// Ticket of a queued request, a UUID.
    pub queued_request_uuid: QueuedRequestUuid,
    /// Full address of the look-up.
    pub queued_request_link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    QueuedRequestAccepted { queued, message, queued_request_uuid, queued_request_link :
    address, extra }
);
impl serde::Serialize for QueuedRequestAccepted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("queued", &self.queued)?;
        object.optional("message", &self.message)?;
        object.member("queued_request_uuid", &self.queued_request_uuid)?;
        object.optional("queued_request_link", &self.queued_request_link)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QueuedRequestAccepted {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            queued: members.lenient("queued")?,
            message: members.lenient("message")?,
            queued_request_uuid: members.always("queued_request_uuid")?,
            queued_request_link: members.lenient("queued_request_link")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QueuedRequestAccepted);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QueuedRequestAccepted {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QueuedRequestAccepted".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("queued", generator.subschema_for::<bool>()),
            ("message", generator.subschema_for::<String>()),
            ("queued_request_uuid", generator.subschema_for::<QueuedRequestUuid>()),
            ("queued_request_link", generator.subschema_for::<String>()),
        ])
    }
}

/// Body of a failed call, and of a failed queued request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// Object with a list of texts for each faulty member; for a recipient that does not exist also the
    /// members jid (text) and exists (boolean).
    pub errors: Option<waxwing_types::Json>,
    /// The HTTP status again; not always there.
    pub status_code: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ErrorResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message", &self.message)?;
        object.optional("errors", &self.errors)?;
        object.optional("statusCode", &self.status_code)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ErrorResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            errors: members.lenient("errors")?,
            status_code: members.lenient("statusCode")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ErrorResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("message", generator.subschema_for::<String>()),
            ("errors", generator.subschema_for::<waxwing_types::Json>()),
            ("statusCode", generator.subschema_for::<i64>()),
        ])
    }
}
