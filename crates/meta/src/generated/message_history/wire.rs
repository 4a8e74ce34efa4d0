// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `message_history` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, MessageId, Validate};

impl WriteMembers for GetMessageHistoryQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("message_id", &self.message_id)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(GetMessageHistoryQuery);

impl FromMembers for GetMessageHistoryQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            message_id: members.take("message_id")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(GetMessageHistoryQuery);

impl Validate for GetMessageHistoryQuery {
    fn check(&self, checker: &mut Checker) {
        checker
            .parses::<
                MessageId,
            >("message_id", self.message_id.as_ref().map(AsRef::as_ref));
    }
}

impl WriteMembers for ListMessageHistoryEventsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("status_filter", &self.status_filter)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListMessageHistoryEventsQuery);

impl FromMembers for ListMessageHistoryEventsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            status_filter: members.take("status_filter")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListMessageHistoryEventsQuery);

impl Validate for ListMessageHistoryEventsQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl MessageHistoryId);

impl WriteMembers for MessageHistoryResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageHistoryResponse);

impl FromMembers for MessageHistoryResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageHistoryResponse);

impl WriteMembers for MessageHistoryEntry {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("message_id", &self.message_id)?;
        object.optional("events", &self.events)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageHistoryEntry);

impl FromMembers for MessageHistoryEntry {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            message_id: members.lenient("message_id")?,
            events: members.lenient("events")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageHistoryEntry);

impl WriteMembers for MessageHistoryEvents {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageHistoryEvents);

impl FromMembers for MessageHistoryEvents {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MessageHistoryEvents);

impl WriteMembers for MessageHistoryEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("cursor", &self.cursor)?;
        object.optional("node", &self.node)?;
        object.optional("id", &self.id)?;
        object.optional("delivery_status", &self.delivery_status)?;
        object.optional("error_description", &self.error_description)?;
        object.optional("occurrence_timestamp", &self.occurrence_timestamp)?;
        object.optional("status_timestamp", &self.status_timestamp)?;
        object.optional("application", &self.application)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MessageHistoryEvent);

impl FromMembers for MessageHistoryEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(MessageHistoryEvent);
string_id!(impl DeliveryEventId);

impl WriteMembers for DeliveryEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("delivery_status", &self.delivery_status)?;
        object.optional("error_description", &self.error_description)?;
        object.optional("occurrence_timestamp", &self.occurrence_timestamp)?;
        object.optional("status_timestamp", &self.status_timestamp)?;
        object.optional("application", &self.application)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DeliveryEvent);

impl FromMembers for DeliveryEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(DeliveryEvent);
open_enum!(
    impl DeliveryStatus { Accepted = "ACCEPTED", Sent = "SENT", Delivered = "DELIVERED",
    Read = "READ", Error = "ERROR", Failed = "FAILED", Deleted = "DELETED" }
);
