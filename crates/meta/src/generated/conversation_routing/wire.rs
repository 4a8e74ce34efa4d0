// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `conversation_routing` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, write_object,
};
use waxwing_types::{Bsuid, Checker, Validate};

impl ControlThread {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(action: ThreadAction) -> Self {
        Self {
            messaging_product: Default::default(),
            to: Default::default(),
            recipient: Default::default(),
            action,
            metadata: Default::default(),
            control_pass: Default::default(),
        }
    }
}

impl WriteMembers for ControlThread {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("to", &self.to)?;
        object.optional("recipient", &self.recipient)?;
        object.member("action", &self.action)?;
        object.optional("metadata", &self.metadata)?;
        object.optional("control_pass", &self.control_pass)?;
        Ok(())
    }
}
write_object!(ControlThread);

impl FromMembers for ControlThread {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            action: members.need("action")?,
            metadata: members.take("metadata")?,
            control_pass: members.take("control_pass")?,
        })
    }
}
read_object!(ControlThread);

impl Validate for ControlThread {
    fn check(&self, checker: &mut Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.parses::<Bsuid>("recipient", self.recipient.as_ref().map(AsRef::as_ref));
        checker
            .chars(
                "metadata",
                self.metadata.as_ref().map(AsRef::as_ref),
                None,
                Some(2000),
            );
        checker.nested("control_pass", self.control_pass.as_ref());
        checker
            .exactly_one(
                &[("to", self.to.is_some()), ("recipient", self.recipient.is_some())],
            );
    }
}
open_enum!(impl ThreadAction { Pass = "pass", Release = "release", Take = "take" });

impl WriteMembers for ControlPass {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("target_role", &self.target_role)?;
        Ok(())
    }
}
write_object!(ControlPass);

impl FromMembers for ControlPass {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            target_role: members.need("target_role")?,
        })
    }
}
read_object!(ControlPass);

impl Validate for ControlPass {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ControlThreadResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ControlThreadResponse);

impl FromMembers for ControlThreadResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ControlThreadResponse);
