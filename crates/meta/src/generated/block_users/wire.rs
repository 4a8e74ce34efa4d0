// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `block_users` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};
use waxwing_types::{Bsuid, Checker, Validate};

impl WriteMembers for ListBlockedUsersQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListBlockedUsersQuery);

impl FromMembers for ListBlockedUsersQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListBlockedUsersQuery);

impl Validate for ListBlockedUsersQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListBlockedUsersResponse {
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
write_object!(ListBlockedUsersResponse);

impl FromMembers for ListBlockedUsersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListBlockedUsersResponse);

impl WriteMembers for BlockedUser {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BlockedUser);

impl FromMembers for BlockedUser {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BlockedUser);

impl BlockUsersRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(block_users: Vec<UserToBlock>) -> Self {
        Self {
            messaging_product: Default::default(),
            block_users,
        }
    }
}

impl WriteMembers for BlockUsersRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("block_users", &self.block_users)?;
        Ok(())
    }
}
write_object!(BlockUsersRequest);

impl FromMembers for BlockUsersRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            block_users: members.need("block_users")?,
        })
    }
}
read_object!(BlockUsersRequest);

impl Validate for BlockUsersRequest {
    fn check(&self, checker: &mut Checker) {
        checker.items("block_users", Some(self.block_users.len()), None, Some(1000));
        checker.each("block_users", Some(&self.block_users));
    }
}

impl WriteMembers for UserToBlock {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("user", &self.user)?;
        object.optional("user_id", &self.user_id)?;
        Ok(())
    }
}
write_object!(UserToBlock);

impl FromMembers for UserToBlock {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            user: members.take("user")?,
            user_id: members.take("user_id")?,
        })
    }
}
read_object!(UserToBlock);

impl Validate for UserToBlock {
    fn check(&self, checker: &mut Checker) {
        checker.chars("user", self.user.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.parses::<Bsuid>("user_id", self.user_id.as_ref().map(AsRef::as_ref));
        checker
            .at_least_one(
                &[("user", self.user.is_some()), ("user_id", self.user_id.is_some())],
            );
    }
}

impl WriteMembers for BlockUsersResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("block_users", &self.block_users)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BlockUsersResponse);

impl FromMembers for BlockUsersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            block_users: members.lenient("block_users")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BlockUsersResponse);

impl WriteMembers for BlockOutcome {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("added_users", &self.added_users)?;
        object.optional("failed_users", &self.failed_users)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BlockOutcome);

impl FromMembers for BlockOutcome {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            added_users: members.lenient("added_users")?,
            failed_users: members.lenient("failed_users")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BlockOutcome);

impl WriteMembers for UnblockUsersResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("block_users", &self.block_users)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UnblockUsersResponse);

impl FromMembers for UnblockUsersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            block_users: members.lenient("block_users")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UnblockUsersResponse);

impl WriteMembers for UnblockOutcome {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("removed_users", &self.removed_users)?;
        object.optional("failed_users", &self.failed_users)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UnblockOutcome);

impl FromMembers for UnblockOutcome {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            removed_users: members.lenient("removed_users")?,
            failed_users: members.lenient("failed_users")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UnblockOutcome);

impl WriteMembers for BlockedInput {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("input", &self.input)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BlockedInput);

impl FromMembers for BlockedInput {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BlockedInput);

impl WriteMembers for FailedBlock {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("input", &self.input)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FailedBlock);

impl FromMembers for FailedBlock {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            wa_id: members.lenient("wa_id")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FailedBlock);
