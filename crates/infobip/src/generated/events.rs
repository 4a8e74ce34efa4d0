// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `events`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::send_events`](crate::Client::send_events): Show the user that an answer is being written.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`SendEventsRequest`].
//!
//! Types that you read: [`EventResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json, Timestamp};

/// Events to send.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEventsRequest {
    /// The events.
    pub events: Vec<OutboundEvent>,
    /// Options of the whole request.
    pub options: Option<EventRequestOptions>,
}

impl SendEventsRequest {
    /// Creates a value from the required members.
    pub fn new(events: impl IntoIterator<Item = impl Into<OutboundEvent>>) -> Self {
        Self::from_required(events.into_iter().map(Into::into).collect())
    }

    /// Sets `options`.
    #[must_use]
    pub fn with_options(mut self, options: impl Into<EventRequestOptions>) -> Self {
        self.options = Some(options.into());
        self
    }
}

/// An event for one user.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        sender: impl Into<shared::SenderNumber>,
        destinations: impl IntoIterator<Item = impl Into<EventDestination>>,
        content: impl Into<OutboundEventContent>,
    ) -> Self {
        Self::from_required(
            sender.into(),
            destinations.into_iter().map(Into::into).collect(),
            content.into(),
        )
    }

    /// Sets `options`.
    #[must_use]
    pub fn with_options(mut self, options: impl Into<OutboundEventOptions>) -> Self {
        self.options = Some(options.into());
        self
    }
}

/// Whom the event is for.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(to: impl Into<shared::Destination>) -> Self {
        Self::from_required(to.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }
}

/// The event, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OutboundEventContent {
    /// `TYPING_INDICATOR`.
    TypingIndicator(TypingIndicatorContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Shows that an answer is being written.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TypingIndicatorContent {
    /// Without effect; the provider takes the message itself.
    pub message_id: Option<String>,
}

impl TypingIndicatorContent {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
}

/// Options of one event.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OutboundEventOptions {
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// How long to try.
    pub validity_period: Option<EventValidityPeriod>,
}

impl OutboundEventOptions {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// How long to try.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventValidityPeriod {
    /// Length; more than 48 hours becomes 48 hours.
    pub amount: i32,
    /// Unit of a validity period. Default: MINUTES.
    pub time_unit: Option<EventValidityTimeUnit>,
}

impl EventValidityPeriod {
    /// Creates a value from the required members.
    pub fn new(amount: i32) -> Self {
        Self::from_required(amount)
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

/// Unit of a validity period. Default: MINUTES.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventValidityTimeUnit {
    /// `SECONDS`.
    Seconds,
    /// `MINUTES`.
    Minutes,
    /// `HOURS`.
    Hours,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Options of the whole request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventRequestOptions {
    /// When and how fast to send; sendAt is at most 180 days ahead.
    pub schedule: Option<RequestSchedulingSettings>,
}

impl EventRequestOptions {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// When and how fast to send; sendAt is at most 180 days ahead.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestSchedulingSettings {
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub send_at: Option<Timestamp>,
    /// Largest rate.
    pub sending_speed_limit: Option<SendingSpeedLimit>,
}

impl RequestSchedulingSettings {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `bulkId`.
    #[must_use]
    pub fn with_bulk_id(mut self, bulk_id: impl Into<shared::BulkId>) -> Self {
        self.bulk_id = given(bulk_id.into());
        self
    }

    /// Sets `sendAt`.
    #[must_use]
    pub fn with_send_at(mut self, send_at: impl Into<Timestamp>) -> Self {
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

/// Largest rate.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendingSpeedLimit {
    /// Messages in one unit of time.
    pub amount: i32,
    /// Unit of time. Default: MINUTE.
    pub time_unit: Option<SpeedLimitTimeUnit>,
}

impl SendingSpeedLimit {
    /// Creates a value from the required members.
    pub fn new(amount: i32) -> Self {
        Self::from_required(amount)
    }

    /// Sets `timeUnit`.
    #[must_use]
    pub fn with_time_unit(mut self, time_unit: impl Into<SpeedLimitTimeUnit>) -> Self {
        self.time_unit = Some(time_unit.into());
        self
    }
}

/// Unit of time. Default: MINUTE.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeedLimitTimeUnit {
    /// `MINUTE`.
    Minute,
    /// `HOUR`.
    Hour,
    /// `DAY`.
    Day,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

impl EventResponse {
    /// `messages`, or an empty slice if the member is missing.
    pub fn messages(&self) -> &[EventMessageResult] {
        self.messages.as_deref().unwrap_or_default()
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
    pub details: Option<Extra>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Group of a status.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatusGroup {
    /// `ACCEPTED`.
    Accepted,
    /// `PENDING`.
    Pending,
    /// `UNDELIVERABLE`.
    Undeliverable,
    /// `DELIVERED`.
    Delivered,
    /// `EXPIRED`.
    Expired,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
