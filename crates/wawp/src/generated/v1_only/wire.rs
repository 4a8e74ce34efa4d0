// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `v1_only` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};
use waxwing_types::{Checker, Jid, MessageId, Validate};

impl WriteMembers for StarMessageV1Query {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        object.member("star", &self.star)?;
        Ok(())
    }
}
write_object!(StarMessageV1Query);

impl FromMembers for StarMessageV1Query {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            star: members.need("star")?,
        })
    }
}
read_object!(StarMessageV1Query);

impl Validate for StarMessageV1Query {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}

impl WriteMembers for Screenshot {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("mimetype", &self.mimetype)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Screenshot);

impl FromMembers for Screenshot {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mimetype: members.lenient("mimetype")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Screenshot);

impl WriteMembers for InstanceStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InstanceStatus);

impl FromMembers for InstanceStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InstanceStatus);
