// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `presence` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};
use waxwing_types::{Checker, Jid, Validate};

impl SetPresence {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(presence: shared::PresenceStatus) -> Self {
        Self {
            presence,
            chat_id: Default::default(),
        }
    }
}

impl WriteMembers for SetPresence {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("presence", &self.presence)?;
        object.optional("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(SetPresence);

impl FromMembers for SetPresence {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            presence: members.need("presence")?,
            chat_id: members.take("chatId")?,
        })
    }
}
read_object!(SetPresence);

impl Validate for SetPresence {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", self.chat_id.as_ref().map(AsRef::as_ref));
    }
}
