// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `events` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, from_one, open_enum,
    read_object, write_object,
};
use waxwing_types::{Checker, Validate};

impl SendEventsRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(events: Vec<OutboundEvent>) -> Self {
        Self {
            events,
            options: Default::default(),
        }
    }
}

impl WriteMembers for SendEventsRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("events", &self.events)?;
        object.optional("options", &self.options)?;
        Ok(())
    }
}
write_object!(SendEventsRequest);

impl FromMembers for SendEventsRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            events: members.need("events")?,
            options: members.take("options")?,
        })
    }
}
read_object!(SendEventsRequest);

impl Validate for SendEventsRequest {
    fn check(&self, checker: &mut Checker) {
        checker.each("events", Some(&self.events));
        checker.nested("options", self.options.as_ref());
    }
}

impl OutboundEvent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        sender: shared::SenderNumber,
        destinations: Vec<EventDestination>,
        content: OutboundEventContent,
    ) -> Self {
        Self {
            sender,
            destinations,
            content,
            options: Default::default(),
        }
    }
}

impl WriteMembers for OutboundEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("sender", &self.sender)?;
        object.member("destinations", &self.destinations)?;
        object.member("content", &self.content)?;
        object.optional("options", &self.options)?;
        Ok(())
    }
}
write_object!(OutboundEvent);

impl FromMembers for OutboundEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sender: members.need("sender")?,
            destinations: members.need("destinations")?,
            content: members.need("content")?,
            options: members.take("options")?,
        })
    }
}
read_object!(OutboundEvent);

impl Validate for OutboundEvent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("sender", Some(self.sender.as_ref()), Some(1), Some(24));
        checker.items("destinations", Some(self.destinations.len()), Some(1), Some(1));
        checker.each("destinations", Some(&self.destinations));
        checker.nested("content", Some(&self.content));
        checker.nested("options", self.options.as_ref());
    }
}

impl EventDestination {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(to: shared::Destination) -> Self {
        Self {
            to,
            message_id: Default::default(),
        }
    }
}

impl WriteMembers for EventDestination {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        Ok(())
    }
}
write_object!(EventDestination);

impl FromMembers for EventDestination {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            to: members.need("to")?,
            message_id: members.take("messageId")?,
        })
    }
}
read_object!(EventDestination);

impl Validate for EventDestination {
    fn check(&self, checker: &mut Checker) {
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
from_one!(EventDestination : shared::Destination);

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
}

impl From<TypingIndicatorContent> for OutboundEventContent {
    fn from(value: TypingIndicatorContent) -> Self {
        Self::TypingIndicator(value)
    }
}

impl WriteMembers for OutboundEventContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::TypingIndicator(value) => {
                object.member("type", "TYPING_INDICATOR")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(OutboundEventContent);

impl FromMembers for OutboundEventContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TYPING_INDICATOR") => members.beside("type").map(Self::TypingIndicator),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(OutboundEventContent);

impl Validate for OutboundEventContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::TypingIndicator(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TypingIndicatorContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messageId", &self.message_id)?;
        Ok(())
    }
}
write_object!(TypingIndicatorContent);

impl FromMembers for TypingIndicatorContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.take("messageId")?,
        })
    }
}
read_object!(TypingIndicatorContent);

impl Validate for TypingIndicatorContent {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for OutboundEventOptions {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("platform", &self.platform)?;
        object.optional("validityPeriod", &self.validity_period)?;
        Ok(())
    }
}
write_object!(OutboundEventOptions);

impl FromMembers for OutboundEventOptions {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            platform: members.take("platform")?,
            validity_period: members.take("validityPeriod")?,
        })
    }
}
read_object!(OutboundEventOptions);

impl Validate for OutboundEventOptions {
    fn check(&self, checker: &mut Checker) {
        checker.nested("platform", self.platform.as_ref());
        checker.nested("validityPeriod", self.validity_period.as_ref());
    }
}

impl EventValidityPeriod {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(amount: i32) -> Self {
        Self {
            amount,
            time_unit: Default::default(),
        }
    }
}

impl WriteMembers for EventValidityPeriod {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("amount", &self.amount)?;
        object.optional("timeUnit", &self.time_unit)?;
        Ok(())
    }
}
write_object!(EventValidityPeriod);

impl FromMembers for EventValidityPeriod {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            amount: members.need("amount")?,
            time_unit: members.take("timeUnit")?,
        })
    }
}
read_object!(EventValidityPeriod);

impl Validate for EventValidityPeriod {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl EventValidityTimeUnit { Seconds = "SECONDS", Minutes = "MINUTES", Hours =
    "HOURS" }
);

impl WriteMembers for EventRequestOptions {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("schedule", &self.schedule)?;
        Ok(())
    }
}
write_object!(EventRequestOptions);

impl FromMembers for EventRequestOptions {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            schedule: members.take("schedule")?,
        })
    }
}
read_object!(EventRequestOptions);

impl Validate for EventRequestOptions {
    fn check(&self, checker: &mut Checker) {
        checker.nested("schedule", self.schedule.as_ref());
    }
}

impl WriteMembers for RequestSchedulingSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("bulkId", &self.bulk_id)?;
        object.optional("sendAt", &self.send_at)?;
        object.optional("sendingSpeedLimit", &self.sending_speed_limit)?;
        Ok(())
    }
}
write_object!(RequestSchedulingSettings);

impl FromMembers for RequestSchedulingSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bulk_id: members.take("bulkId")?,
            send_at: members.take("sendAt")?,
            sending_speed_limit: members.take("sendingSpeedLimit")?,
        })
    }
}
read_object!(RequestSchedulingSettings);

impl Validate for RequestSchedulingSettings {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars("bulkId", self.bulk_id.as_ref().map(AsRef::as_ref), None, Some(100));
        checker.nested("sendingSpeedLimit", self.sending_speed_limit.as_ref());
    }
}

impl SendingSpeedLimit {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(amount: i32) -> Self {
        Self {
            amount,
            time_unit: Default::default(),
        }
    }
}

impl WriteMembers for SendingSpeedLimit {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("amount", &self.amount)?;
        object.optional("timeUnit", &self.time_unit)?;
        Ok(())
    }
}
write_object!(SendingSpeedLimit);

impl FromMembers for SendingSpeedLimit {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            amount: members.need("amount")?,
            time_unit: members.take("timeUnit")?,
        })
    }
}
read_object!(SendingSpeedLimit);

impl Validate for SendingSpeedLimit {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl SpeedLimitTimeUnit { Minute = "MINUTE", Hour = "HOUR", Day = "DAY" });

impl WriteMembers for EventResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("bulkId", &self.bulk_id)?;
        object.optional("messages", &self.messages)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EventResponse);

impl FromMembers for EventResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            bulk_id: members.lenient("bulkId")?,
            messages: members.lenient("messages")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EventResponse);

impl WriteMembers for EventMessageResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messageId", &self.message_id)?;
        object.optional("status", &self.status)?;
        object.optional("destination", &self.destination)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EventMessageResult);

impl FromMembers for EventMessageResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.lenient("messageId")?,
            status: members.lenient("status")?,
            destination: members.lenient("destination")?,
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EventMessageResult);

impl WriteMembers for EventMessageStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("groupId", &self.group_id)?;
        object.optional("groupName", &self.group_name)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("action", &self.action)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EventMessageStatus);

impl FromMembers for EventMessageStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(EventMessageStatus);
open_enum!(
    impl MessageStatusGroup { Accepted = "ACCEPTED", Pending = "PENDING", Undeliverable =
    "UNDELIVERABLE", Delivered = "DELIVERED", Expired = "EXPIRED", Rejected = "REJECTED"
    }
);
