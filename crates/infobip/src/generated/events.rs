// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `events`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Show the user that an answer is being written.
    ///
    /// The provider chooses the message that the indicator belongs to, and probably marks it as read. At
    /// most 2500 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage. Errors have the newer shape.
    ///
    /// `POST /whatsapp/1/events`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn send_events(
        &self,
        body: &SendEventsRequest,
    ) -> waxwing_runtime::Call<EventResponse> {
        self.core.prepare(&SEND_EVENTS).json(body).call()
    }
}

#[cfg(feature = "client")]
static SEND_EVENTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_events",
    path: "/whatsapp/1/events",
    accepts: &[
        waxwing_runtime::Accept::Filled("/messages/*/messageId"),
        waxwing_runtime::Accept::OneOf("/messages/*/status/groupId", &["5"]),
    ],
    ..waxwing_runtime::Operation::POST
};

/// Events to send.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendEventsRequest {
    /// The events.
    pub events: Vec<OutboundEvent>,
    /// Options of the whole request.
    pub options: Option<EventRequestOptions>,
}

impl SendEventsRequest {
    /// With the members that are required.
    pub fn new(events: impl Into<Vec<OutboundEvent>>) -> Self {
        Self {
            events: events.into(),
            options: Default::default(),
        }
    }

    /// Sets `options`.
    #[must_use]
    pub fn with_options(mut self, options: impl Into<EventRequestOptions>) -> Self {
        self.options = Some(options.into());
        self
    }
}

impl waxwing_json::FromMembers for SendEventsRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            events: members.need("events")?,
            options: members.take("options")?,
        })
    }
}

waxwing_json::read_object!(SendEventsRequest);
impl waxwing_types::Validate for SendEventsRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("events", Some(&self.events));
        checker.nested("options", self.options.as_ref());
    }
}

/// An event for one user.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OutboundEvent {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub sender: shared::SenderNumber,
    /// Exactly 1.
    pub destinations: Vec<EventDestination>,
    /// The event, told apart by type.
    pub content: OutboundEventContent,
    /// Options of one event.
    pub options: Option<OutboundEventOptions>,
}

impl OutboundEvent {
    /// With the members that are required.
    pub fn new(
        sender: impl Into<shared::SenderNumber>,
        destinations: impl Into<Vec<EventDestination>>,
        content: impl Into<OutboundEventContent>,
    ) -> Self {
        Self {
            sender: sender.into(),
            destinations: destinations.into(),
            content: content.into(),
            options: Default::default(),
        }
    }

    /// Sets `options`.
    #[must_use]
    pub fn with_options(mut self, options: impl Into<OutboundEventOptions>) -> Self {
        self.options = Some(options.into());
        self
    }
}

impl waxwing_json::FromMembers for OutboundEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sender: members.need("sender")?,
            destinations: members.need("destinations")?,
            content: members.need("content")?,
            options: members.take("options")?,
        })
    }
}

waxwing_json::read_object!(OutboundEvent);
impl waxwing_types::Validate for OutboundEvent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("sender", Some(self.sender.as_ref()), Some(1), Some(24));
        checker.items("destinations", Some(self.destinations.len()), Some(1), Some(1));
        checker.each("destinations", Some(&self.destinations));
        checker.nested("content", Some(&self.content));
        checker.nested("options", self.options.as_ref());
    }
}

/// Whom the event is for.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDestination {
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
}

impl EventDestination {
    /// With the members that are required.
    pub fn new(to: impl Into<shared::Destination>) -> Self {
        Self {
            to: to.into(),
            message_id: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
}

impl waxwing_json::FromMembers for EventDestination {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            to: members.need("to")?,
            message_id: members.take("messageId")?,
        })
    }
}

waxwing_json::read_object!(EventDestination);
impl waxwing_types::Validate for EventDestination {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
    }
}

/// The event, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OutboundEventContent {
    /// `TYPING_INDICATOR`.
    TypingIndicator(TypingIndicatorContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl OutboundEventContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::TypingIndicator(_) => "TYPING_INDICATOR",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::TypingIndicator(value) => {
                object.member("type", "TYPING_INDICATOR")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TypingIndicatorContent> for OutboundEventContent {
    fn from(value: TypingIndicatorContent) -> Self {
        Self::TypingIndicator(value)
    }
}

impl serde::Serialize for OutboundEventContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OutboundEventContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TYPING_INDICATOR") => members.beside("type").map(Self::TypingIndicator),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(OutboundEventContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OutboundEventContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OutboundEventContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TYPING_INDICATOR")
                .beside(generator.subschema_for::<TypingIndicatorContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for OutboundEventContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::TypingIndicator(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::Unknown(_) => {}
        }
    }
}

/// Shows that an answer is being written.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct TypingIndicatorContent {
    /// Without effect; the provider takes the message itself.
    #[serde(rename = "messageId")]
    pub message_id: Option<String>,
}

impl TypingIndicatorContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            message_id: Default::default(),
        }
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
}

impl waxwing_json::FromMembers for TypingIndicatorContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.take("messageId")?,
        })
    }
}

waxwing_json::read_object!(TypingIndicatorContent);
impl waxwing_types::Validate for TypingIndicatorContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Options of one event.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct OutboundEventOptions {
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// How long to try.
    pub validity_period: Option<EventValidityPeriod>,
}

impl OutboundEventOptions {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            platform: Default::default(),
            validity_period: Default::default(),
        }
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `validityPeriod`.
    #[must_use]
    pub fn with_validity_period(
        mut self,
        validity_period: impl Into<EventValidityPeriod>,
    ) -> Self {
        self.validity_period = Some(validity_period.into());
        self
    }
}

impl waxwing_json::FromMembers for OutboundEventOptions {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            platform: members.take("platform")?,
            validity_period: members.take("validityPeriod")?,
        })
    }
}

waxwing_json::read_object!(OutboundEventOptions);
impl waxwing_types::Validate for OutboundEventOptions {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("platform", self.platform.as_ref());
        checker.nested("validityPeriod", self.validity_period.as_ref());
    }
}

/// How long to try.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventValidityPeriod {
    /// Length; more than 48 hours becomes 48 hours.
    pub amount: i32,
    /// Unit of a validity period. Left out, MINUTES.
    pub time_unit: Option<EventValidityTimeUnit>,
}

impl EventValidityPeriod {
    /// With the members that are required.
    pub fn new(amount: i32) -> Self {
        Self {
            amount,
            time_unit: Default::default(),
        }
    }

    /// Sets `timeUnit`.
    #[must_use]
    pub fn with_time_unit(
        mut self,
        time_unit: impl Into<EventValidityTimeUnit>,
    ) -> Self {
        self.time_unit = Some(time_unit.into());
        self
    }
}

impl waxwing_json::FromMembers for EventValidityPeriod {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            amount: members.need("amount")?,
            time_unit: members.take("timeUnit")?,
        })
    }
}

waxwing_json::read_object!(EventValidityPeriod);
impl waxwing_types::Validate for EventValidityPeriod {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Unit of a validity period. Left out, MINUTES."] pub enum
    EventValidityTimeUnit { #[doc = " `SECONDS`."] Seconds = "SECONDS", #[doc =
    " `MINUTES`."] Minutes = "MINUTES", #[doc = " `HOURS`."] Hours = "HOURS", }
}

/// Options of the whole request.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct EventRequestOptions {
    /// When and how fast to send; sendAt is at most 180 days ahead.
    pub schedule: Option<RequestSchedulingSettings>,
}

impl EventRequestOptions {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            schedule: Default::default(),
        }
    }

    /// Sets `schedule`.
    #[must_use]
    pub fn with_schedule(
        mut self,
        schedule: impl Into<RequestSchedulingSettings>,
    ) -> Self {
        self.schedule = Some(schedule.into());
        self
    }
}

impl waxwing_json::FromMembers for EventRequestOptions {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            schedule: members.take("schedule")?,
        })
    }
}

waxwing_json::read_object!(EventRequestOptions);
impl waxwing_types::Validate for EventRequestOptions {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("schedule", self.schedule.as_ref());
    }
}

/// When and how fast to send; sendAt is at most 180 days ahead.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestSchedulingSettings {
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub send_at: Option<waxwing_types::Timestamp>,
    /// Largest rate.
    pub sending_speed_limit: Option<SendingSpeedLimit>,
}

impl RequestSchedulingSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            bulk_id: Default::default(),
            send_at: Default::default(),
            sending_speed_limit: Default::default(),
        }
    }

    /// Sets `bulkId`.
    #[must_use]
    pub fn with_bulk_id(mut self, bulk_id: impl Into<shared::BulkId>) -> Self {
        self.bulk_id = Some(bulk_id.into());
        self
    }

    /// Sets `sendAt`.
    #[must_use]
    pub fn with_send_at(mut self, send_at: impl Into<waxwing_types::Timestamp>) -> Self {
        self.send_at = Some(send_at.into());
        self
    }

    /// Sets `sendingSpeedLimit`.
    #[must_use]
    pub fn with_sending_speed_limit(
        mut self,
        sending_speed_limit: impl Into<SendingSpeedLimit>,
    ) -> Self {
        self.sending_speed_limit = Some(sending_speed_limit.into());
        self
    }
}

impl waxwing_json::FromMembers for RequestSchedulingSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            bulk_id: members.take("bulkId")?,
            send_at: members.take("sendAt")?,
            sending_speed_limit: members.take("sendingSpeedLimit")?,
        })
    }
}

waxwing_json::read_object!(RequestSchedulingSettings);
impl waxwing_types::Validate for RequestSchedulingSettings {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("bulkId", self.bulk_id.as_ref().map(AsRef::as_ref), None, Some(100));
        checker.nested("sendingSpeedLimit", self.sending_speed_limit.as_ref());
    }
}

/// Largest rate.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendingSpeedLimit {
    /// Messages in one unit of time.
    pub amount: i32,
    /// Unit of time. Left out, MINUTE.
    pub time_unit: Option<SpeedLimitTimeUnit>,
}

impl SendingSpeedLimit {
    /// With the members that are required.
    pub fn new(amount: i32) -> Self {
        Self {
            amount,
            time_unit: Default::default(),
        }
    }

    /// Sets `timeUnit`.
    #[must_use]
    pub fn with_time_unit(mut self, time_unit: impl Into<SpeedLimitTimeUnit>) -> Self {
        self.time_unit = Some(time_unit.into());
        self
    }
}

impl waxwing_json::FromMembers for SendingSpeedLimit {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            amount: members.need("amount")?,
            time_unit: members.take("timeUnit")?,
        })
    }
}

waxwing_json::read_object!(SendingSpeedLimit);
impl waxwing_types::Validate for SendingSpeedLimit {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Unit of time. Left out, MINUTE."] pub enum SpeedLimitTimeUnit { #[doc =
    " `MINUTE`."] Minute = "MINUTE", #[doc = " `HOUR`."] Hour = "HOUR", #[doc =
    " `DAY`."] Day = "DAY", }
}

/// The events that were taken.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventResponse {
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// One for each destination.
    pub messages: Option<Vec<EventMessageResult>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl EventResponse {
    /// `messages`, empty when it was left out.
    pub fn messages(&self) -> &[EventMessageResult] {
        self.messages.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for EventResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("bulkId", &self.bulk_id)?;
        object.optional("messages", &self.messages)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EventResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            bulk_id: members.lenient("bulkId")?,
            messages: members.lenient("messages")?,
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
            ("bulkId", generator.subschema_for::<shared::BulkId>()),
            ("messages", generator.subschema_for::<Vec<EventMessageResult>>()),
        ])
    }
}

/// An event that was taken.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventMessageResult {
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// First status of an event.
    pub status: Option<EventMessageStatus>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub destination: Option<shared::Destination>,
    /// Not documented; the vendor declares an object without members.
    pub details: Option<waxwing_types::Extra>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EventMessageResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("status", &self.status)?;
        object.optional("destination", &self.destination)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EventMessageResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.lenient("messageId")?,
            status: members.lenient("status")?,
            destination: members.lenient("destination")?,
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EventMessageResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventMessageResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventMessageResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messageId", generator.subschema_for::<shared::OutboundMessageId>()),
            ("status", generator.subschema_for::<EventMessageStatus>()),
            ("destination", generator.subschema_for::<shared::Destination>()),
            ("details", generator.subschema_for::<waxwing_types::Extra>()),
        ])
    }
}

/// First status of an event.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventMessageStatus {
    /// Id of the group.
    pub group_id: Option<i32>,
    /// Group of a status.
    pub group_name: Option<MessageStatusGroup>,
    /// Id of the status, such as 26.
    pub id: Option<i32>,
    /// Name of the status, such as `PENDING_ACCEPTED`.
    pub name: Option<String>,
    /// Text for a person.
    pub description: Option<String>,
    /// What to do about it.
    pub action: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EventMessageStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("groupId", &self.group_id)?;
        object.optional("groupName", &self.group_name)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("action", &self.action)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EventMessageStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            group_id: members.lenient("groupId")?,
            group_name: members.lenient("groupName")?,
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            description: members.lenient("description")?,
            action: members.lenient("action")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EventMessageStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventMessageStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventMessageStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("groupId", generator.subschema_for::<i32>()),
            ("groupName", generator.subschema_for::<MessageStatusGroup>()),
            ("id", generator.subschema_for::<i32>()),
            ("name", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("action", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Group of a status."] pub enum MessageStatusGroup { #[doc = " `ACCEPTED`."]
    Accepted = "ACCEPTED", #[doc = " `PENDING`."] Pending = "PENDING", #[doc =
    " `UNDELIVERABLE`."] Undeliverable = "UNDELIVERABLE", #[doc = " `DELIVERED`."]
    Delivered = "DELIVERED", #[doc = " `EXPIRED`."] Expired = "EXPIRED", #[doc =
    " `REJECTED`."] Rejected = "REJECTED", }
}
