// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! How the types of `lists` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use std::collections::BTreeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, read_form, read_object, write_form, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListByCursorQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        Ok(())
    }
}
write_object!(ListByCursorQuery);

impl FromMembers for ListByCursorQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            after: members.take("after")?,
        })
    }
}
read_object!(ListByCursorQuery);

impl Validate for ListByCursorQuery {
    fn check(&self, checker: &mut Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(100f64));
    }
}

impl WriteMembers for ListByOffsetQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("limit", &self.limit)?;
        object.optional("offset", &self.offset)?;
        Ok(())
    }
}
write_object!(ListByOffsetQuery);

impl FromMembers for ListByOffsetQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
        })
    }
}
read_object!(ListByOffsetQuery);

impl Validate for ListByOffsetQuery {
    fn check(&self, checker: &mut Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(100f64));
    }
}

impl WriteMembers for ListByPageQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("page", &self.page)?;
        Ok(())
    }
}
write_object!(ListByPageQuery);

impl FromMembers for ListByPageQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page: members.take("page")?,
        })
    }
}
read_object!(ListByPageQuery);

impl Validate for ListByPageQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for Item {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Item);

impl FromMembers for Item {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Item);

impl Serialize for ItemsOrMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ItemList(value) => value.serialize(serializer),
            Self::Counts(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(ItemsOrMap);

impl FromJson for ItemsOrMap {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::ItemList);
        choice.form(Self::Counts);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(ItemsOrMap);

impl From<Vec<Item>> for ItemsOrMap {
    fn from(value: Vec<Item>) -> Self {
        Self::ItemList(value)
    }
}

impl From<BTreeMap<String, i64>> for ItemsOrMap {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::Counts(value)
    }
}

impl WriteMembers for CursorPage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CursorPage);

impl FromMembers for CursorPage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CursorPage);

impl WriteMembers for Cursors {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("after", &self.after)?;
        object.optional("next", &self.next)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Cursors);

impl FromMembers for Cursors {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            after: members.lenient("after")?,
            next: members.lenient("next")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Cursors);

impl WriteMembers for NumberedPage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("results", &self.results)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NumberedPage);

impl FromMembers for NumberedPage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NumberedPage);

impl WriteMembers for PageInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("totalPages", &self.total_pages)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PageInfo);

impl FromMembers for PageInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_pages: members.lenient("totalPages")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PageInfo);
