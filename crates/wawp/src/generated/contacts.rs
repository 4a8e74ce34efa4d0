// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `contacts`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::list_contacts`](crate::Instance::list_contacts): List all contacts.
- [`Instance::get_contact`](crate::Instance::get_contact): Get a contact.
- [`Instance::check_contact_exists`](crate::Instance::check_contact_exists): Ask whether a number is on WhatsApp.
- [`Instance::get_contact_about`](crate::Instance::get_contact_about): Get the about text of a contact.
- [`Instance::get_contact_profile_picture`](crate::Instance::get_contact_profile_picture): Get the picture of a contact.
- [`Instance::block_contact`](crate::Instance::block_contact): Block a contact.
- [`Instance::unblock_contact`](crate::Instance::unblock_contact): Unblock a contact.
- [`Instance::upsert_contact`](crate::Instance::upsert_contact): Create or change an entry of the address book.
- [`Instance::list_lids`](crate::Instance::list_lids): List the hidden ids that are known, with their phone numbers.
- [`Instance::count_lids`](crate::Instance::count_lids): Count the hidden ids that are known.
- [`Instance::get_lid_by_phone`](crate::Instance::get_lid_by_phone): Get the hidden id of a phone number.
- [`Instance::get_phone_by_lid`](crate::Instance::get_phone_by_lid): Get the phone number of a hidden id.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListContactsQuery`], [`GetContactQuery`], [`CheckContactExistsQuery`],
//! [`GetContactAboutQuery`], [`GetContactProfilePictureQuery`], [`ListLidsQuery`],
//! [`ContactRequest`], [`UpsertContact`].
//!
//! Types that you read: [`Contact`], [`ContactExists`], [`ContactAbout`], [`ContactPicture`],
//! [`LidMapping`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{ChatId, Extra, Jid, Json, Lenient};

/// Query of `list_contacts`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListContactsQuery {
    /// At most so many contacts, 1000 at most.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
    /// What to sort by.
    pub sort_by: Option<ContactSortKey>,
    /// Direction of the sort.
    pub sort_order: Option<shared::SortOrder>,
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

    /// Sets `sortBy`.
    #[must_use]
    pub fn with_sort_by(mut self, sort_by: impl Into<ContactSortKey>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn with_sort_order(mut self, sort_order: impl Into<shared::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}

/// Query of `get_contact`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactQuery {
    /// The contact.
    pub contact_id: ChatId,
}

impl GetContactQuery {
    /// Creates a value from the required members.
    pub fn new(contact_id: impl Into<ChatId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// Query of `check_contact_exists`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckContactExistsQuery {
    /// Country code and number; a plus sign in front is cut off, 00 is not.
    pub phone: shared::PhoneDigits,
}

impl CheckContactExistsQuery {
    /// Creates a value from the required members.
    pub fn new(phone: impl Into<shared::PhoneDigits>) -> Self {
        Self { phone: phone.into() }
    }
}

/// Query of `get_contact_about`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactAboutQuery {
    /// The contact.
    pub contact_id: ChatId,
}

impl GetContactAboutQuery {
    /// Creates a value from the required members.
    pub fn new(contact_id: impl Into<ChatId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// Query of `get_contact_profile_picture`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactProfilePictureQuery {
    /// The contact.
    pub contact_id: ChatId,
    /// true asks WhatsApp anew in place of the 24-hour cache.
    pub refresh: Option<bool>,
}

impl GetContactProfilePictureQuery {
    /// Creates a value from the required members.
    pub fn new(contact_id: impl Into<ChatId>) -> Self {
        Self::from_required(contact_id.into())
    }

    /// Sets `refresh`.
    #[must_use]
    pub fn with_refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

/// Query of `list_lids`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListLidsQuery {
    /// At most so many items.
    pub limit: Option<i64>,
    /// Items to leave out at the front.
    pub offset: Option<i64>,
}

impl ListLidsQuery {
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
}

/// What contacts are sorted by.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactSortKey {
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A contact. Every member may be missing.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Country code and number, digits only: no plus sign, no 00 in front.
    pub number: Option<shared::PhoneDigits>,
    /// Name of a person or chat.
    pub name: Option<shared::PersonName>,
    /// Name of a person or chat.
    pub pushname: Option<shared::PersonName>,
    /// Name of a person or chat.
    pub short_name: Option<shared::PersonName>,
    /// The account itself.
    pub is_me: Option<bool>,
    /// A group.
    pub is_group: Option<bool>,
    /// On WhatsApp.
    pub is_wa_contact: Option<bool>,
    /// In the address book.
    pub is_my_contact: Option<bool>,
    /// Blocked.
    pub is_blocked: Option<bool>,
    /// A business account.
    pub is_business: Option<bool>,
    /// A large business account.
    pub is_enterprise: Option<bool>,
    /// A person; WEBJS.
    pub is_user: Option<bool>,
    /// Its status updates are muted; WEBJS.
    pub status_mute: Option<bool>,
    /// Kind of contact; WEBJS.
    pub type_: Option<String>,
    /// Ids of its labels; WEBJS.
    pub labels: Option<Vec<shared::LabelId>>,
    /// Not documented further; WEBJS.
    pub section_header: Option<String>,
    /// Name that WhatsApp verified; WEBJS and NOWEB.
    pub verified_name: Option<String>,
    /// How far WhatsApp verified it; WEBJS.
    pub verified_level: Option<Json>,
    /// Hidden id; NOWEB.
    pub lid: Option<Lenient<Jid>>,
    /// Phone number as a chat id; NOWEB.
    pub phone_number: Option<Lenient<Jid>>,
    /// Name of a person or chat.
    pub username: Option<shared::PersonName>,
    /// Address of the picture, or null; NOWEB.
    pub img_url: Option<String>,
    /// About text; NOWEB.
    pub status: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Contact {
    /// `labels`, or an empty slice if the member is missing.
    pub fn labels(&self) -> &[shared::LabelId] {
        self.labels.as_deref().unwrap_or_default()
    }
}

/// Whether a number is on WhatsApp. The members are those of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactExists {
    /// It is on WhatsApp.
    pub number_exists: Option<bool>,
    /// Its chat id, where it is.
    pub chat_id: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An about text. The member is that of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactAbout {
    /// The text; null when privacy settings hide it.
    pub about: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Where the picture of a contact lies, in one of two members.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactPicture {
    /// Address of the picture, at the engine behind; null without one.
    pub profile_picture_url: Option<String>,
    /// Address of the picture, in client programs; null without one.
    pub url: Option<String>,
    /// The contact.
    pub id: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The contact.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactRequest {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub contact_id: ChatId,
}

impl ContactRequest {
    /// Creates a value from the required members.
    pub fn new(contact_id: impl Into<ChatId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

/// A name for a contact.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpsertContact {
    /// Name of a person or chat.
    pub first_name: shared::PersonName,
    /// Name of a person or chat.
    pub last_name: shared::PersonName,
}

impl UpsertContact {
    /// Creates a value from the required members.
    pub fn new(
        first_name: impl Into<shared::PersonName>,
        last_name: impl Into<shared::PersonName>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
        }
    }
}

/// A hidden id and its phone number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LidMapping {
    /// The hidden id; null when it is not known.
    pub lid: Option<Lenient<Jid>>,
    /// Country code and number, digits only: no plus sign, no 00 in front.
    pub number: Option<shared::PhoneDigits>,
    /// The phone number as a chat id, at the engine behind; null when it is not known.
    pub pn: Option<Lenient<Jid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
