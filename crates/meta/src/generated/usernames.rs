// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `usernames`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_username`](crate::Phone::get_username): Get the business username of a number.
- [`Phone::set_username`](crate::Phone::set_username): Claim or change the business username of a number.
- [`Phone::delete_username`](crate::Phone::delete_username): Give the business username of a number back.
- [`Phone::get_username_suggestions`](crate::Phone::get_username_suggestions): Get usernames that are reserved for the business or suggested to it.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`SetUsername`].
//!
//! Types that you read: [`SetUsernameResponse`], [`UsernameInfo`], [`UsernameSuggestionsResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_types::Extra;

/// Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either
/// end and no two in a row, neither www in front nor a domain at the end.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Username(String);

/// The name to take.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUsername {
    /// Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either
    /// end and no two in a row, neither www in front nor a domain at the end.
    pub username: Username,
    /// `force_transfer` takes the name from another number of the business (error 147005 asks for it).
    pub transfer_action: Option<UsernameTransfer>,
}

impl SetUsername {
    /// Creates a value from the required members.
    pub fn new(username: impl Into<Username>) -> Self {
        Self::from_required(username.into())
    }

    /// Sets `transfer_action`.
    #[must_use]
    pub fn with_transfer_action(
        mut self,
        transfer_action: impl Into<UsernameTransfer>,
    ) -> Self {
        self.transfer_action = Some(transfer_action.into());
        self
    }
}

/// `force_transfer` takes the name from another number of the business (error 147005 asks for it).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsernameTransfer {
    /// `none`.
    NoTransfer,
    /// `force_transfer`.
    ForceTransfer,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What became of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUsernameResponse {
    /// approved: in use; reserved: kept for you, not visible yet.
    pub status: UsernameStatus,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// approved: in use; reserved: kept for you, not visible yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsernameStatus {
    /// `approved`.
    Approved,
    /// `reserved`.
    Reserved,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The username of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsernameInfo {
    /// Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either
    /// end and no two in a row, neither www in front nor a domain at the end.
    pub username: Option<Username>,
    /// approved: in use; reserved: kept for you, not visible yet.
    pub status: Option<UsernameStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Names to choose from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsernameSuggestionsResponse {
    /// Usually one item.
    pub data: Vec<UsernameSuggestions>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Names to choose from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsernameSuggestions {
    /// The names.
    pub username_suggestions: Option<Vec<Username>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UsernameSuggestions {
    /// `username_suggestions`, or an empty slice if the member is missing.
    pub fn username_suggestions(&self) -> &[Username] {
        self.username_suggestions.as_deref().unwrap_or_default()
    }
}
