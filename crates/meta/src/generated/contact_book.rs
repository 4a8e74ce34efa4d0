// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `contact_book`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Delete a user from the contact book.
    ///
    /// Forgets the pair of phone number and business-scoped user id of a user. deleted is false when
    /// there was no such entry, which is no error. Parent user ids are refused, and the id must be one
    /// of the portfolio that owns the number.
    ///
    /// `DELETE /{phone_number_id}/contact_book`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06); GitHub froggy1014/meta-cloud-api.
    pub fn delete_contact_book_entry(
        &self,
        query: &DeleteContactBookEntryQuery,
    ) -> waxwing_runtime::Call<ContactBookDeletion> {
        self.core
            .prepare(&DELETE_CONTACT_BOOK_ENTRY)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
static DELETE_CONTACT_BOOK_ENTRY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_contact_book_entry",
    method: "DELETE",
    path: "/{phone_number_id}/contact_book",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `delete_contact_book_entry`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteContactBookEntryQuery {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// The user, by business-scoped user id; no parent id.
    pub bsuid: waxwing_types::Bsuid,
}

impl DeleteContactBookEntryQuery {
    /// With the members that are required.
    pub fn new(bsuid: impl Into<waxwing_types::Bsuid>) -> Self {
        Self {
            messaging_product: Default::default(),
            bsuid: bsuid.into(),
        }
    }
}

impl waxwing_types::read::FromMembers for DeleteContactBookEntryQuery {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            bsuid: members.need("bsuid")?,
        })
    }
}

waxwing_types::read_object!(DeleteContactBookEntryQuery);
impl waxwing_types::Validate for DeleteContactBookEntryQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Whether there was something to delete.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactBookDeletion {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// true when the provider did what was asked.
    pub success: bool,
    /// false when there was no such entry.
    pub deleted: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ContactBookDeletion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(
            &mut map,
            "messaging_product",
            &self.messaging_product,
        )?;
        map.serialize_entry("success", &self.success)?;
        waxwing_types::union::put(&mut map, "deleted", &self.deleted)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ContactBookDeletion {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            messaging_product: members.take("messaging_product")?,
            success: members.need("success")?,
            deleted: members.take("deleted")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ContactBookDeletion);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactBookDeletion {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactBookDeletion".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("success", generator.subschema_for::<bool>()),
            ("deleted", generator.subschema_for::<bool>()),
        ])
    }
}
