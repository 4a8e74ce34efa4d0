// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `catalogs` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListProductCatalogsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListProductCatalogsQuery);

impl FromMembers for ListProductCatalogsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListProductCatalogsQuery);

impl Validate for ListProductCatalogsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DisconnectProductCatalogQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("catalog_id", &self.catalog_id)?;
        Ok(())
    }
}
write_object!(DisconnectProductCatalogQuery);

impl FromMembers for DisconnectProductCatalogQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
        })
    }
}
read_object!(DisconnectProductCatalogQuery);

impl Validate for DisconnectProductCatalogQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl ProductCatalogId);

impl WriteMembers for ListProductCatalogsResponse {
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
write_object!(ListProductCatalogsResponse);

impl FromMembers for ListProductCatalogsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListProductCatalogsResponse);

impl WriteMembers for ProductCatalog {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ProductCatalog);

impl FromMembers for ProductCatalog {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ProductCatalog);

impl WriteMembers for ConnectProductCatalog {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("catalog_id", &self.catalog_id)?;
        Ok(())
    }
}
write_object!(ConnectProductCatalog);

impl FromMembers for ConnectProductCatalog {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
        })
    }
}
read_object!(ConnectProductCatalog);

impl Validate for ConnectProductCatalog {
    fn check(&self, _checker: &mut Checker) {}
}
