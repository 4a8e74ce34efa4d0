// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `contacts`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::list_contacts`](crate::Instance::list_contacts): List the contacts of the number.
- [`Instance::get_contact`](crate::Instance::get_contact): Get one contact.
- [`Instance::upsert_contact`](crate::Instance::upsert_contact): Create or change a contact in the address book of the phone.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListContactsQuery`], [`GetContactQuery`], [`UpsertContact`].
//!
//! Types that you read: [`ListContactsResponse`], [`GetContactResponse`], [`UpsertContactResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Jid, Lenient};

/// Query of `list_contacts`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListContactsQuery {
    /// Contacts a page, 1 to 1000. Default: 100.
    pub limit: Option<i64>,
    /// Contacts to skip. Default: 0.
    pub offset: Option<i64>,
    /// What to sort by. Default: name.
    pub sort_by: Option<ContactSortBy>,
    /// Direction. Default: asc.
    pub sort_order: Option<SortOrder>,
}

impl ListContactsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `sort_by`.
    #[must_use]
    pub fn with_sort_by(mut self, sort_by: impl Into<ContactSortBy>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sort_order`.
    #[must_use]
    pub fn with_sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}

/// Query of `get_contact`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactQuery {
    /// The contact. In snake case, unlike chatId elsewhere.
    pub chat_id: ContactChatId,
}

impl GetContactQuery {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ContactChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// A contact: bare international digits, or digits with @c.us, or a hidden user id with @lid.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactChatId(String);

/// What contacts are sorted by.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactSortBy {
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Rising or falling.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Name in the address book; null when there is none.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactName(String);

/// A page of contacts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListContactsResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// The contacts.
    pub data: Option<Vec<Contact>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListContactsResponse {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[Contact] {
        self.data.as_deref().unwrap_or_default()
    }
}

/// A contact with a remark.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetContactResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// A contact.
    pub data: Option<Contact>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Chat id, often a hidden user id with @lid.
    pub id: Option<Lenient<Jid>>,
    /// Name in the address book; null when there is none.
    pub name: Option<ContactName>,
    /// Name that a user has given themselves in WhatsApp.
    pub pushname: Option<shared::PushName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A contact as it shall stand in the address book.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpsertContact {
    /// A contact: bare international digits, or digits with @c.us, or a hidden user id with @lid.
    pub chat_id: ContactChatId,
    /// Name of a person.
    pub first_name: shared::PersonName,
    /// Name of a person.
    pub last_name: Option<shared::PersonName>,
}

impl UpsertContact {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ContactChatId>,
        first_name: impl Into<shared::PersonName>,
    ) -> Self {
        Self::from_required(chat_id.into(), first_name.into())
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<shared::PersonName>) -> Self {
        self.last_name = given(last_name.into());
        self
    }
}

/// Outcome of an upsert, with a remark.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpsertContactResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// Outcome of an upsert.
    pub data: Option<UpsertedContact>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Outcome of an upsert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpsertedContact {
    /// true when the contact was written.
    pub success: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
