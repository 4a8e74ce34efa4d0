// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `profile`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::get_profile`](crate::Instance::get_profile): Get the own profile.
- [`Instance::set_profile_name`](crate::Instance::set_profile_name): Set the own display name.
- [`Instance::set_profile_about`](crate::Instance::set_profile_about): Set the own about text.
- [`Instance::set_profile_picture`](crate::Instance::set_profile_picture): Set the own picture.
- [`Instance::delete_profile_picture`](crate::Instance::delete_profile_picture): Remove the own picture.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`SetProfileName`], [`SetProfileAbout`], [`SetProfilePicture`].
//!
//! Types that you read: [`Profile`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Jid, Lenient, MediaType};

/// The own profile.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Profile {
    /// Chat id of the account.
    pub id: Option<Lenient<Jid>>,
    /// Name of a person or chat.
    pub name: Option<shared::PersonName>,
    /// Address of the picture; null when there is none.
    pub picture: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A new name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetProfileName {
    /// Name of a person or chat.
    pub name: shared::PersonName,
}

impl SetProfileName {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<shared::PersonName>) -> Self {
        Self { name: name.into() }
    }
}

/// A new about text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetProfileAbout {
    /// The text.
    pub status: String,
}

impl SetProfileAbout {
    /// Creates a value from the required members.
    pub fn new(status: impl Into<String>) -> Self {
        Self { status: status.into() }
    }
}

/// A picture that the provider fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetProfilePicture {
    /// Public https address of the image.
    pub file_url: String,
    /// File name, such as logo.jpg.
    pub file_filename: String,
    /// Media type, image/jpeg.
    pub file_mimetype: MediaType,
}

impl SetProfilePicture {
    /// Creates a value from the required members.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
    ) -> Self {
        Self {
            file_url: file_url.into(),
            file_filename: file_filename.into(),
            file_mimetype: file_mimetype.into(),
        }
    }
}
