// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `contact_book`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::delete_contact_book_entry`](crate::Phone::delete_contact_book_entry): Delete a user from the contact book.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`DeleteContactBookEntryQuery`].
//!
//! Types that you read: [`ContactBookDeletion`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Bsuid, Extra};

/// Query of `delete_contact_book_entry`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactBookEntryQuery {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// The user, by business-scoped user id; no parent id.
    pub bsuid: Bsuid,
}

impl DeleteContactBookEntryQuery {
    /// Creates a value from the required members.
    pub fn new(bsuid: impl Into<Bsuid>) -> Self {
        Self::from_required(bsuid.into())
    }
}

/// Whether there was something to delete.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactBookDeletion {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// `true` if the provider carried out the request.
    pub success: bool,
    /// false when there was no such entry.
    pub deleted: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
