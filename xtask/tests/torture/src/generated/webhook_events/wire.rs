// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! How the types of `webhook_events` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter, WriteMembers,
    read_object, write_object,
};
use waxwing_types::mask;

impl WriteMembers for WebhookEnvelope {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("event", &self.event)?;
        object.optional("payload", &self.payload)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookEnvelope);

impl FromMembers for WebhookEnvelope {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            payload: members.lenient("payload")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookEnvelope);

impl WriteMembers for NewThing {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("thing", &self.thing)?;
        object.optional("at", &self.at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NewThing);

impl FromMembers for NewThing {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            thing: members.lenient("thing")?,
            at: members.lenient("at")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NewThing);

impl WriteMembers for ThingView {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("size", &self.size)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ThingView);

impl FromMembers for ThingView {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            size: members.lenient("size")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ThingView);

impl WriteMembers for GoneThing {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GoneThing);

impl FromMembers for GoneThing {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GoneThing);

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &["thing.new", "thing.gone"];
    /// Reads a payload. One that cannot be read becomes [`Payload::Unknown`].
    pub fn read(event: &str, payload: Node<'_>) -> Self {
        let read = match event {
            "thing.new" => FromJson::from_json(payload).map(Self::ThingNew),
            "thing.gone" => FromJson::from_json(payload).map(Self::ThingGone),
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
            problem: Some(mask::within(&error.to_string()).to_string()),
        })
    }

    /// The event's name.
    pub fn event(&self) -> &str {
        match self {
            Self::ThingNew(_) => "thing.new",
            Self::ThingGone(_) => "thing.gone",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// Writes only the payload, without the event's name.
impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ThingNew(payload) => payload.serialize(serializer),
            Self::ThingGone(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
