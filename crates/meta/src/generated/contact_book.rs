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

impl waxwing_json::FromMembers for DeleteContactBookEntryQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            bsuid: members.need("bsuid")?,
        })
    }
}

waxwing_json::read_object!(DeleteContactBookEntryQuery);
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.member("success", &self.success)?;
        object.optional("deleted", &self.deleted)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ContactBookDeletion {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            success: members.always("success")?,
            deleted: members.lenient("deleted")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ContactBookDeletion);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ContactBookDeletion {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ContactBookDeletion".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("success", generator.subschema_for::<bool>()),
            ("deleted", generator.subschema_for::<bool>()),
        ])
    }
}
