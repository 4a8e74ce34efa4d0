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

waxwing_types::string_id! {
    #[sensitive] #[doc = " Name of a person."] pub struct PersonName;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " Name that a user has given themselves in WhatsApp."] pub
    struct PushName;
}

waxwing_types::open_enum! {
    #[doc =
    " How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),"]
    #[doc = " PLAYED (4; a voice note was played)."] pub enum AckName { #[doc =
    " `ERROR`."] Error = "ERROR", #[doc = " `PENDING`."] Pending = "PENDING", #[doc =
    " `SERVER`."] Server = "SERVER", #[doc = " `DEVICE`."] Device = "DEVICE", #[doc =
    " `READ`."] Read = "READ", #[doc = " `PLAYED`."] Played = "PLAYED", }
}

waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "timestamp", &self.timestamp)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "fromMe", &self.from_me)?;
        waxwing_types::union::put(&mut map, "source", &self.source)?;
        waxwing_types::union::put(&mut map, "to", &self.to)?;
        waxwing_types::union::put(&mut map, "participant", &self.participant)?;
        waxwing_types::union::put(&mut map, "body", &self.body)?;
        waxwing_types::union::put(&mut map, "hasMedia", &self.has_media)?;
        waxwing_types::union::put(&mut map, "media", &self.media)?;
        waxwing_types::union::put(&mut map, "ack", &self.ack)?;
        waxwing_types::union::put(&mut map, "ackName", &self.ack_name)?;
        waxwing_types::union::put(&mut map, "replyTo", &self.reply_to)?;
        waxwing_types::union::put(&mut map, "_data", &self.data)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for WhatsappMessage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            timestamp: members.take("timestamp")?,
            from: members.take("from")?,
            from_me: members.take("fromMe")?,
            source: members.take("source")?,
            to: members.take("to")?,
            participant: members.take("participant")?,
            body: members.take("body")?,
            has_media: members.take("hasMedia")?,
            media: members.take("media")?,
            ack: members.take("ack")?,
            ack_name: members.take("ackName")?,
            reply_to: members.take("replyTo")?,
            data: members.take("_data")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(WhatsappMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WhatsappMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WhatsappMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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

waxwing_types::debug_addresses!(
    QueuedRequestAccepted { queued, message, queued_request_uuid, queued_request_link :
    address, extra }
);
impl serde::Serialize for QueuedRequestAccepted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "queued", &self.queued)?;
        waxwing_types::union::put(&mut map, "message", &self.message)?;
        map.serialize_entry("queued_request_uuid", &self.queued_request_uuid)?;
        waxwing_types::union::put(
            &mut map,
            "queued_request_link",
            &self.queued_request_link,
        )?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for QueuedRequestAccepted {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            queued: members.take("queued")?,
            message: members.take("message")?,
            queued_request_uuid: members.need("queued_request_uuid")?,
            queued_request_link: members.take("queued_request_link")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(QueuedRequestAccepted);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QueuedRequestAccepted {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QueuedRequestAccepted".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "message", &self.message)?;
        waxwing_types::union::put(&mut map, "errors", &self.errors)?;
        waxwing_types::union::put(&mut map, "statusCode", &self.status_code)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ErrorResponse {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            message: members.take("message")?,
            errors: members.take("errors")?,
            status_code: members.take("statusCode")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ErrorResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("message", generator.subschema_for::<String>()),
            ("errors", generator.subschema_for::<waxwing_types::Json>()),
            ("statusCode", generator.subschema_for::<i64>()),
        ])
    }
}
