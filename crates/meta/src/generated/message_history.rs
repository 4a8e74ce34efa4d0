// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `message_history`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// List the events of one entry of the delivery history.
    ///
    /// Only in the vendor's description.
    ///
    /// `GET /{message_history_id}/events`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn list_message_history_events(
        &self,
        message_history_id: impl Into<MessageHistoryId>,
        query: &ListMessageHistoryEventsQuery,
    ) -> waxwing_runtime::Call<MessageHistoryEvents> {
        self.core
            .prepare(&LIST_MESSAGE_HISTORY_EVENTS)
            .id::<MessageHistoryId>("message_history_id", message_history_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_message_history_events`], as a stream.
    pub fn list_message_history_events_all(
        &self,
        message_history_id: impl Into<MessageHistoryId>,
        query: &ListMessageHistoryEventsQuery,
    ) -> waxwing_runtime::Pages<MessageHistoryEvent> {
        self.core
            .prepare(&LIST_MESSAGE_HISTORY_EVENTS)
            .id::<MessageHistoryId>("message_history_id", message_history_id)
            .query(query)
            .pages(&LIST_MESSAGE_HISTORY_EVENTS_PAGES)
    }
}

#[cfg(feature = "client")]
impl super::client::Phone {
    /// List the delivery history of the messages of a number.
    ///
    /// The edge is real, its shape only in the vendor's description.
    ///
    /// `GET /{phone_number_id}/message_history`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn get_message_history(
        &self,
        query: &GetMessageHistoryQuery,
    ) -> waxwing_runtime::Call<MessageHistoryResponse> {
        self.core
            .prepare(&GET_MESSAGE_HISTORY)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::get_message_history`], as a stream.
    pub fn get_message_history_all(
        &self,
        query: &GetMessageHistoryQuery,
    ) -> waxwing_runtime::Pages<MessageHistoryEntry> {
        self.core
            .prepare(&GET_MESSAGE_HISTORY)
            .path("phone_number_id", &self.id)
            .query(query)
            .pages(&GET_MESSAGE_HISTORY_PAGES)
    }
}

#[cfg(feature = "client")]
static GET_MESSAGE_HISTORY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_message_history",
    path: "/{phone_number_id}/message_history",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_MESSAGE_HISTORY_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_MESSAGE_HISTORY_EVENTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_message_history_events",
    path: "/{message_history_id}/events",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_MESSAGE_HISTORY_EVENTS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

/// Query of `get_message_history`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetMessageHistoryQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Only this message.
    pub message_id: Option<waxwing_types::MessageId>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl GetMessageHistoryQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            message_id: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `message_id`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.message_id = Some(message_id.into());
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

impl waxwing_json::FromMembers for GetMessageHistoryQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            message_id: members.take("message_id")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(GetMessageHistoryQuery);
impl waxwing_types::Validate for GetMessageHistoryQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_message_history_events`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListMessageHistoryEventsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Only events of this status.
    pub status_filter: Option<DeliveryStatus>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListMessageHistoryEventsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            status_filter: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
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

impl waxwing_json::FromMembers for ListMessageHistoryEventsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            status_filter: members.take("status_filter")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListMessageHistoryEventsQuery);
impl waxwing_types::Validate for ListMessageHistoryEventsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of an entry of the delivery history."] pub struct MessageHistoryId;
}

/// A page of the delivery history.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageHistoryResponse {
    /// The items.
    pub data: Vec<MessageHistoryEntry>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageHistoryResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageHistoryResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageHistoryResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageHistoryResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageHistoryResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<MessageHistoryEntry>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// The history of one message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageHistoryEntry {
    /// Id of an entry of the delivery history.
    pub id: MessageHistoryId,
    /// The message.
    pub message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// A page of events.
    pub events: Option<MessageHistoryEvents>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageHistoryEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("message_id", &self.message_id)?;
        object.optional("events", &self.events)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageHistoryEntry {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            message_id: members.lenient("message_id")?,
            events: members.lenient("events")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageHistoryEntry);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageHistoryEntry {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageHistoryEntry".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<MessageHistoryId>()),
            (
                "message_id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("events", generator.subschema_for::<MessageHistoryEvents>()),
        ])
    }
}

/// A page of events.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageHistoryEvents {
    /// The items.
    pub data: Vec<MessageHistoryEvent>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageHistoryEvents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageHistoryEvents {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageHistoryEvents);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageHistoryEvents {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageHistoryEvents".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<MessageHistoryEvent>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub occurrence_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub status_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// An app, in short.
    pub application: Option<shared::AppInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageHistoryEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("cursor", &self.cursor)?;
        object.optional("node", &self.node)?;
        object.optional("id", &self.id)?;
        object.optional("delivery_status", &self.delivery_status)?;
        object.optional("error_description", &self.error_description)?;
        object.optional("occurrence_timestamp", &self.occurrence_timestamp)?;
        object.optional("status_timestamp", &self.status_timestamp)?;
        object.optional("application", &self.application)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageHistoryEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cursor: members.lenient("cursor")?,
            node: members.lenient("node")?,
            id: members.lenient("id")?,
            delivery_status: members.lenient("delivery_status")?,
            error_description: members.lenient("error_description")?,
            occurrence_timestamp: members.lenient("occurrence_timestamp")?,
            status_timestamp: members.lenient("status_timestamp")?,
            application: members.lenient("application")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageHistoryEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageHistoryEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageHistoryEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("cursor", generator.subschema_for::<String>()),
            ("node", generator.subschema_for::<DeliveryEvent>()),
            ("id", generator.subschema_for::<DeliveryEventId>()),
            ("delivery_status", generator.subschema_for::<DeliveryStatus>()),
            ("error_description", generator.subschema_for::<String>()),
            (
                "occurrence_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "status_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("application", generator.subschema_for::<shared::AppInfo>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " Id of an event."] pub struct DeliveryEventId;
}

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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub occurrence_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub status_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// An app, in short.
    pub application: Option<shared::AppInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for DeliveryEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("delivery_status", &self.delivery_status)?;
        object.optional("error_description", &self.error_description)?;
        object.optional("occurrence_timestamp", &self.occurrence_timestamp)?;
        object.optional("status_timestamp", &self.status_timestamp)?;
        object.optional("application", &self.application)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DeliveryEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            delivery_status: members.lenient("delivery_status")?,
            error_description: members.lenient("error_description")?,
            occurrence_timestamp: members.lenient("occurrence_timestamp")?,
            status_timestamp: members.lenient("status_timestamp")?,
            application: members.lenient("application")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DeliveryEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DeliveryEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DeliveryEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<DeliveryEventId>()),
            ("delivery_status", generator.subschema_for::<DeliveryStatus>()),
            ("error_description", generator.subschema_for::<String>()),
            (
                "occurrence_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "status_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("application", generator.subschema_for::<shared::AppInfo>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " What happened. FAILED and DELETED only in the vendor's description, ACCEPTED and ERROR only in"]
    #[doc = " the Graph reference."] pub enum DeliveryStatus { #[doc = " `ACCEPTED`."]
    Accepted = "ACCEPTED", #[doc = " `SENT`."] Sent = "SENT", #[doc = " `DELIVERED`."]
    Delivered = "DELIVERED", #[doc = " `READ`."] Read = "READ", #[doc = " `ERROR`."]
    Error = "ERROR", #[doc = " `FAILED`."] Failed = "FAILED", #[doc = " `DELETED`."]
    Deleted = "DELETED", }
}
