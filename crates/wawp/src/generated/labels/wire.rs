// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `labels` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, from_one, read_object,
    write_object,
};
use waxwing_types::{Checker, Validate};

impl CreateLabel {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String) -> Self {
        Self {
            name,
            color: Default::default(),
            color_hex: Default::default(),
        }
    }
}

impl WriteMembers for CreateLabel {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("color", &self.color)?;
        object.optional("colorHex", &self.color_hex)?;
        Ok(())
    }
}
write_object!(CreateLabel);

impl FromMembers for CreateLabel {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            color: members.take("color")?,
            color_hex: members.take("colorHex")?,
        })
    }
}
read_object!(CreateLabel);

impl Validate for CreateLabel {
    fn check(&self, checker: &mut Checker) {
        checker.range("color", self.color.map(|n| n as f64), Some(0f64), Some(19f64));
    }
}

impl WriteMembers for UpdateLabel {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("color", &self.color)?;
        object.optional("colorHex", &self.color_hex)?;
        Ok(())
    }
}
write_object!(UpdateLabel);

impl FromMembers for UpdateLabel {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            color: members.take("color")?,
            color_hex: members.take("colorHex")?,
        })
    }
}
read_object!(UpdateLabel);

impl Validate for UpdateLabel {
    fn check(&self, checker: &mut Checker) {
        checker.range("color", self.color.map(|n| n as f64), Some(0f64), Some(19f64));
    }
}

impl WriteMembers for SetChatLabels {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("labels", &self.labels)?;
        Ok(())
    }
}
write_object!(SetChatLabels);

impl FromMembers for SetChatLabels {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            labels: members.need("labels")?,
        })
    }
}
read_object!(SetChatLabels);

impl Validate for SetChatLabels {
    fn check(&self, checker: &mut Checker) {
        checker.each("labels", Some(&self.labels));
    }
}

impl WriteMembers for LabelRef {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(LabelRef);

impl FromMembers for LabelRef {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(LabelRef);

impl Validate for LabelRef {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(LabelRef : shared::LabelId);

impl WriteMembers for LabelChat {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LabelChat);

impl FromMembers for LabelChat {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LabelChat);
