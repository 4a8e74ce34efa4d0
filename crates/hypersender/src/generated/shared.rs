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
    #[doc =
    " PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of"]
    #[doc = " channels, some receipts)."] pub enum AckName { #[doc = " `ERROR`."] Error =
    "ERROR", #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `SERVER`."] Server =
    "SERVER", #[doc = " `DEVICE`."] Device = "DEVICE", #[doc = " `READ`."] Read = "READ",
    #[doc = " `PLAYED`."] Played = "PLAYED", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN",
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Where a message was written, in the app or by API (the latter not documented; by analogy with"]
    #[doc = " WAHA)."] pub enum MessageSource { #[doc = " `app`."] App = "app", #[doc =
    " `api`."] Api = "api", }
}

/// A message as webhooks have it, and as the result of a poll or a forward.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// Serialised id, true (sent by us) or false, chat and key, joined by underscores.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A moment in Unix seconds, as number, at times with a fraction, or as text.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The chat, also of one's own messages; may be a hidden user id. In a group who wrote it is
    /// participant.
    pub from: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// true for one's own messages.
    pub from_me: Option<bool>,
    /// Where a message was written, in the app or by API (the latter not documented; by analogy with
    /// WAHA).
    pub source: Option<MessageSource>,
    /// null in direct chats.
    pub to: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Author, in a group.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Text; of media the caption, or null and the caption stands in `_data`.
    pub body: Option<String>,
    /// The message holds a file.
    pub has_media: Option<bool>,
    /// The file of a message. Not documented; the members are those of the engine behind. null or an
    /// empty object when there is none.
    pub media: Option<WhatsappMedia>,
    /// The address in media again. The engine behind calls it outdated.
    pub media_url: Option<String>,
    /// A place in a message, else null. Not documented; the members are those of the engine behind. A
    /// live one has live, the degrees, description and thumbnail alone.
    pub location: Option<WhatsappLocation>,
    /// Contact cards as vCard texts; null when there are none.
    pub v_cards: Option<Vec<VcardText>>,
    /// How far it came, from -1 (error) to 4 (played); missing beside UNKNOWN. See AckName.
    pub ack: Option<i64>,
    /// How far a message came, by name: ERROR (-1), PENDING (0), SERVER (1), DEVICE (2), READ (3),
    /// PLAYED (4; a voice note was played), UNKNOWN (no number; messages without a state, posts of
    /// channels, some receipts).
    pub ack_name: Option<AckName>,
    /// The message that it quotes; null when it quotes none. The page says text, the engine behind has
    /// an object.
    pub reply_to: Option<ReplyTo>,
    /// Raw data of the engine behind. Two forms occur: one with key, message, messageTimestamp,
    /// pushName, broadcast and status, one with Info and Message.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl WhatsappMessage {
    /// `vCards`, empty when it was left out.
    pub fn v_cards(&self) -> &[VcardText] {
        self.v_cards.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    WhatsappMessage { id, timestamp, from, from_me, source, to, participant, body,
    has_media, media, media_url : address, location, v_cards, ack, ack_name, reply_to,
    data, extra }
);
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
        object.optional("mediaUrl", &self.media_url)?;
        object.optional("location", &self.location)?;
        object.optional("vCards", &self.v_cards)?;
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
            media_url: members.lenient("mediaUrl")?,
            location: members.lenient("location")?,
            v_cards: members.lenient("vCards")?,
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
            ("media", generator.subschema_for::<WhatsappMedia>()),
            ("mediaUrl", generator.subschema_for::<String>()),
            ("location", generator.subschema_for::<WhatsappLocation>()),
            ("vCards", generator.subschema_for::<Vec<VcardText>>()),
            ("ack", generator.subschema_for::<i64>()),
            ("ackName", generator.subschema_for::<AckName>()),
            ("replyTo", generator.subschema_for::<ReplyTo>()),
            ("_data", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// The file of a message. Not documented; the members are those of the engine behind. null or an
/// empty object when there is none.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhatsappMedia {
    /// Where it lies; null when it was not fetched.
    pub url: Option<String>,
    /// Media type.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// File name.
    pub filename: Option<String>,
    /// Where a file lies in S3 storage, else null.
    pub s3: Option<S3Object>,
    /// Why the file could not be fetched, else null.
    pub error: Option<MediaError>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    WhatsappMedia { url : address, mimetype, filename, s3, error, extra }
);
impl serde::Serialize for WhatsappMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("filename", &self.filename)?;
        object.optional("s3", &self.s3)?;
        object.optional("error", &self.error)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WhatsappMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            mimetype: members.lenient("mimetype")?,
            filename: members.lenient("filename")?,
            s3: members.lenient("s3")?,
            error: members.lenient("error")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WhatsappMedia, "url");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WhatsappMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WhatsappMedia".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<String>()),
            (
                "mimetype",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("filename", generator.subschema_for::<String>()),
            ("s3", generator.subschema_for::<S3Object>()),
            ("error", generator.subschema_for::<MediaError>()),
        ])
    }
}

/// Where a file lies in S3 storage, else null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct S3Object {
    /// Name of the bucket.
    pub bucket: Option<String>,
    /// Key of the file.
    pub key: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for S3Object {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("Bucket", &self.bucket)?;
        object.optional("Key", &self.key)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for S3Object {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            bucket: members.lenient("Bucket")?,
            key: members.lenient("Key")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(S3Object);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for S3Object {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "S3Object".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("Bucket", generator.subschema_for::<String>()),
            ("Key", generator.subschema_for::<String>()),
        ])
    }
}

/// Why the file could not be fetched, else null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MediaError {
    /// Text for a person.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MediaError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MediaError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MediaError, "details");
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MediaError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MediaError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("details", generator.subschema_for::<String>())])
    }
}

/// A place in a message, else null. Not documented; the members are those of the engine behind. A
/// live one has live, the degrees, description and thumbnail alone.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhatsappLocation {
    /// It moves with the person.
    pub live: Option<bool>,
    /// Degrees north, as text.
    pub latitude: Option<String>,
    /// Degrees east, as text.
    pub longitude: Option<String>,
    /// Name of the place.
    pub name: Option<String>,
    /// Address of the place.
    pub address: Option<String>,
    /// Web page of the place.
    pub url: Option<String>,
    /// Text about it.
    pub description: Option<String>,
    /// Small picture, base64.
    pub thumbnail: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    WhatsappLocation { live, latitude, longitude, name, address, url : address,
    description, thumbnail, extra }
);
impl serde::Serialize for WhatsappLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("live", &self.live)?;
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        object.optional("url", &self.url)?;
        object.optional("description", &self.description)?;
        object.optional("thumbnail", &self.thumbnail)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WhatsappLocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            live: members.lenient("live")?,
            latitude: members.lenient("latitude")?,
            longitude: members.lenient("longitude")?,
            name: members.lenient("name")?,
            address: members.lenient("address")?,
            url: members.lenient("url")?,
            description: members.lenient("description")?,
            thumbnail: members.lenient("thumbnail")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WhatsappLocation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WhatsappLocation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WhatsappLocation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("live", generator.subschema_for::<bool>()),
            ("latitude", generator.subschema_for::<String>()),
            ("longitude", generator.subschema_for::<String>()),
            ("name", generator.subschema_for::<String>()),
            ("address", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("thumbnail", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Whole text of a vCard."] pub struct VcardText;
}

/// The message that it quotes; null when it quotes none. The page says text, the engine behind has
/// an object.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ReplyTo {
    /// A text.
    Text(String),
    /// This form.
    QuotedMessage(QuotedMessage),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ReplyTo {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for ReplyTo {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::QuotedMessage);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(ReplyTo);
impl From<String> for ReplyTo {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ReplyTo {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<QuotedMessage> for ReplyTo {
    fn from(value: QuotedMessage) -> Self {
        Self::QuotedMessage(value)
    }
}

/// A message that is quoted. Not documented; the members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuotedMessage {
    /// Its bare key, without chat.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Who wrote it.
    pub participant: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Its text.
    pub body: Option<String>,
    /// It holds a file.
    pub has_media: Option<bool>,
    /// The file of a message. Not documented; the members are those of the engine behind. null or an
    /// empty object when there is none.
    pub media: Option<WhatsappMedia>,
    /// Raw data of the engine behind.
    pub data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for QuotedMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("participant", &self.participant)?;
        object.optional("body", &self.body)?;
        object.optional("hasMedia", &self.has_media)?;
        object.optional("media", &self.media)?;
        object.optional("_data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QuotedMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            participant: members.lenient("participant")?,
            body: members.lenient("body")?,
            has_media: members.lenient("hasMedia")?,
            media: members.lenient("media")?,
            data: members.lenient("_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QuotedMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QuotedMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QuotedMessage".into()
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
                "participant",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("body", generator.subschema_for::<String>()),
            ("hasMedia", generator.subschema_for::<bool>()),
            ("media", generator.subschema_for::<WhatsappMedia>()),
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
