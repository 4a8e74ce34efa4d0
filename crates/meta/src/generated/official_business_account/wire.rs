// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `official_business_account` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    read_object, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetOfficialBusinessAccountQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetOfficialBusinessAccountQuery);

impl FromMembers for GetOfficialBusinessAccountQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetOfficialBusinessAccountQuery);

impl Validate for GetOfficialBusinessAccountQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl SubmitOfficialBusinessAccount {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        business_website_url: String,
        primary_country_of_operation: String,
    ) -> Self {
        Self {
            business_website_url,
            primary_country_of_operation,
            primary_language: Default::default(),
            parent_business_or_brand: Default::default(),
            supporting_links: Default::default(),
            additional_supporting_information: Default::default(),
        }
    }
}
debug_addresses!(
    SubmitOfficialBusinessAccount { business_website_url : address,
    primary_country_of_operation, primary_language, parent_business_or_brand,
    supporting_links, additional_supporting_information }
);

impl WriteMembers for SubmitOfficialBusinessAccount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("business_website_url", &self.business_website_url)?;
        object
            .member("primary_country_of_operation", &self.primary_country_of_operation)?;
        object.optional("primary_language", &self.primary_language)?;
        object.optional("parent_business_or_brand", &self.parent_business_or_brand)?;
        object.optional("supporting_links", &self.supporting_links)?;
        object
            .optional(
                "additional_supporting_information",
                &self.additional_supporting_information,
            )?;
        Ok(())
    }
}
write_object!(SubmitOfficialBusinessAccount);

impl FromMembers for SubmitOfficialBusinessAccount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            business_website_url: members.need("business_website_url")?,
            primary_country_of_operation: members.need("primary_country_of_operation")?,
            primary_language: members.take("primary_language")?,
            parent_business_or_brand: members.take("parent_business_or_brand")?,
            supporting_links: members.or_default("supporting_links")?,
            additional_supporting_information: members
                .take("additional_supporting_information")?,
        })
    }
}
read_object!(SubmitOfficialBusinessAccount);

impl Validate for SubmitOfficialBusinessAccount {
    fn check(&self, checker: &mut Checker) {
        checker
            .items("supporting_links", Some(self.supporting_links.len()), None, Some(5));
    }
}
