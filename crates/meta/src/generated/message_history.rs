// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `message_history`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_message_history`](crate::Phone::get_message_history): List the delivery history of the messages of a number.
- [`Client::list_message_history_events`](crate::Client::list_message_history_events): List the events of one entry of the delivery history.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetMessageHistoryQuery`], [`ListMessageHistoryEventsQuery`].
//!
//! Types that you read: [`MessageHistoryResponse`], [`MessageHistoryEvents`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Lenient, MessageId, Timestamp};

/// Query of `get_message_history`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMessageHistoryQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Only this message.
    pub message_id: Option<MessageId>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl GetMessageHistoryQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `message_id`.
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

/// Query of `list_message_history_events`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMessageHistoryEventsQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Only events of this status.
    pub status_filter: Option<DeliveryStatus>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListMessageHistoryEventsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `status_filter`.
    #[must_use]
    pub fn with_status_filter(
        mut self,
        status_filter: impl Into<DeliveryStatus>,
    ) -> Self {
        self.status_filter = Some(status_filter.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

/// Id of an entry of the delivery history.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageHistoryId(String);

/// A page of the delivery history.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageHistoryResponse {
    /// The items.
    pub data: Vec<MessageHistoryEntry>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The history of one message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageHistoryEntry {
    /// Id of an entry of the delivery history.
    pub id: MessageHistoryId,
    /// The message.
    pub message_id: Option<Lenient<MessageId>>,
    /// A page of events.
    pub events: Option<MessageHistoryEvents>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of events.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageHistoryEvents {
    /// The items.
    pub data: Vec<MessageHistoryEvent>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An event, in node; sources leave it open whether its members come flat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageHistoryEvent {
    /// Cursor of the event.
    pub cursor: Option<String>,
    /// An event of a message.
    pub node: Option<DeliveryEvent>,
    /// Id of an event.
    pub id: Option<DeliveryEventId>,
    /// What happened. FAILED and DELETED only in the vendor's description, ACCEPTED and ERROR only in
    /// the Graph reference.
    pub delivery_status: Option<DeliveryStatus>,
    /// What went wrong.
    pub error_description: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub occurrence_timestamp: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub status_timestamp: Option<Lenient<Timestamp>>,
    /// An app, in short.
    pub application: Option<shared::AppInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of an event.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeliveryEventId(String);

/// An event of a message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeliveryEvent {
    /// Id of an event.
    pub id: Option<DeliveryEventId>,
    /// What happened. FAILED and DELETED only in the vendor's description, ACCEPTED and ERROR only in
    /// the Graph reference.
    pub delivery_status: Option<DeliveryStatus>,
    /// What went wrong.
    pub error_description: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub occurrence_timestamp: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub status_timestamp: Option<Lenient<Timestamp>>,
    /// An app, in short.
    pub application: Option<shared::AppInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What happened. FAILED and DELETED only in the vendor's description, ACCEPTED and ERROR only in
/// the Graph reference.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// `ACCEPTED`.
    Accepted,
    /// `SENT`.
    Sent,
    /// `DELIVERED`.
    Delivered,
    /// `READ`.
    Read,
    /// `ERROR`.
    Error,
    /// `FAILED`.
    Failed,
    /// `DELETED`.
    Deleted,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
