// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `usernames` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};
string_id!(impl Username);

impl SetUsername {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(username: Username) -> Self {
        Self {
            username,
            transfer_action: Default::default(),
        }
    }
}

impl WriteMembers for SetUsername {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("username", &self.username)?;
        object.optional("transfer_action", &self.transfer_action)?;
        Ok(())
    }
}
write_object!(SetUsername);

impl FromMembers for SetUsername {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username: members.need("username")?,
            transfer_action: members.take("transfer_action")?,
        })
    }
}
read_object!(SetUsername);

impl Validate for SetUsername {
    fn check(&self, checker: &mut Checker) {
        checker.chars("username", Some(self.username.as_ref()), Some(3), Some(35));
    }
}
open_enum!(
    impl UsernameTransfer { NoTransfer = "none", ForceTransfer = "force_transfer" }
);

impl WriteMembers for SetUsernameResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SetUsernameResponse);

impl FromMembers for SetUsernameResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.always("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SetUsernameResponse);
open_enum!(impl UsernameStatus { Approved = "approved", Reserved = "reserved" });

impl WriteMembers for UsernameInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("username", &self.username)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UsernameInfo);

impl FromMembers for UsernameInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username: members.lenient("username")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UsernameInfo);

impl WriteMembers for UsernameSuggestionsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UsernameSuggestionsResponse);

impl FromMembers for UsernameSuggestionsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UsernameSuggestionsResponse);

impl WriteMembers for UsernameSuggestions {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("username_suggestions", &self.username_suggestions)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UsernameSuggestions);

impl FromMembers for UsernameSuggestions {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            username_suggestions: members.lenient("username_suggestions")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UsernameSuggestions);
