// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `identity`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Sender::get_identity`](crate::Sender::get_identity): Get an end user's identity and whether you confirmed it.
- [`Sender::confirm_identity`](crate::Sender::confirm_identity): Confirm an end user's identity.
- [`Sender::delete_identity`](crate::Sender::delete_identity): Forget an end user's identity.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ConfirmIdentity`].
//!
//! Types that you read: [`IdentityInfo`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Lenient, Timestamp};

/// An end user's identity.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityInfo {
    /// Whether you confirmed it.
    pub acknowledged: Option<bool>,
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: shared::IdentityHash,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The identity that you confirm.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmIdentity {
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: shared::IdentityHash,
}

impl ConfirmIdentity {
    /// Creates a value from the required members.
    pub fn new(hash: impl Into<shared::IdentityHash>) -> Self {
        Self { hash: hash.into() }
    }
}
