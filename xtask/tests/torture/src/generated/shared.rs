// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
//!
//! Types that you read: [`Done`], [`ErrorResponse`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_types::{Extra, IntOrString, Lenient};

/// Id of an account.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(String);

/// Id of a thing.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ThingId(String);

/// A number in some form.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneText(String);

/// It is done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Done {
    /// Id of a thing.
    pub id: ThingId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Its parts.
    pub error: Option<ErrorDetail>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Its parts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// A number that may come as text.
    pub code: Option<Lenient<IntOrString>>,
    /// Text for a person.
    pub message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
