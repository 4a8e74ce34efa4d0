// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `block_users`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::list_blocked_users`](crate::Phone::list_blocked_users): List the users that a number has blocked.
- [`Phone::block_users`](crate::Phone::block_users): Block users.
- [`Phone::unblock_users`](crate::Phone::unblock_users): Unblock users.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListBlockedUsersQuery`], [`BlockUsersRequest`].
//!
//! Types that you read: [`ListBlockedUsersResponse`], [`BlockUsersResponse`],
//! [`UnblockUsersResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Bsuid, Extra, Lenient};

/// Query of `list_blocked_users`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBlockedUsersQuery {
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListBlockedUsersQuery {
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

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

/// A page of the block list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBlockedUsersResponse {
    /// The items.
    pub data: Vec<BlockedUser>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A blocked user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockedUser {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whom to block or unblock.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockUsersRequest {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// The users, at most 1000.
    pub block_users: Vec<UserToBlock>,
}

impl BlockUsersRequest {
    /// Creates a value from the required members.
    pub fn new(block_users: impl IntoIterator<Item = impl Into<UserToBlock>>) -> Self {
        Self::from_required(block_users.into_iter().map(Into::into).collect())
    }
}

/// A user, by phone number or by business-scoped user id.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserToBlock {
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub user: Option<shared::Destination>,
    /// Business-scoped user id.
    pub user_id: Option<Bsuid>,
}

impl UserToBlock {
    /// Creates a value with `user`.
    pub fn from_user(user: impl Into<shared::Destination>) -> Self {
        Self {
            user: given(user.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `user_id`.
    pub fn from_user_id(user_id: impl Into<Bsuid>) -> Self {
        Self {
            user_id: given(user_id.into()),
            ..Default::default()
        }
    }

    /// Sets `user`.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<shared::Destination>) -> Self {
        self.user = given(user.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<Bsuid>) -> Self {
        self.user_id = given(user_id.into());
        self
    }
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockUsersResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// What became of each user.
    pub block_users: Option<BlockOutcome>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockOutcome {
    /// Users now blocked.
    pub added_users: Option<Vec<BlockedInput>>,
    /// Users left as they were.
    pub failed_users: Option<Vec<FailedBlock>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BlockOutcome {
    /// `added_users`, or an empty slice if the member is missing.
    pub fn added_users(&self) -> &[BlockedInput] {
        self.added_users.as_deref().unwrap_or_default()
    }

    /// `failed_users`, or an empty slice if the member is missing.
    pub fn failed_users(&self) -> &[FailedBlock] {
        self.failed_users.as_deref().unwrap_or_default()
    }
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnblockUsersResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// What became of each user.
    pub block_users: Option<UnblockOutcome>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of each user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnblockOutcome {
    /// Users no longer blocked.
    pub removed_users: Option<Vec<BlockedInput>>,
    /// Users left as they were.
    pub failed_users: Option<Vec<FailedBlock>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UnblockOutcome {
    /// `removed_users`, or an empty slice if the member is missing.
    pub fn removed_users(&self) -> &[BlockedInput] {
        self.removed_users.as_deref().unwrap_or_default()
    }

    /// `failed_users`, or an empty slice if the member is missing.
    pub fn failed_users(&self) -> &[FailedBlock] {
        self.failed_users.as_deref().unwrap_or_default()
    }
}

/// A user that the call changed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BlockedInput {
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub input: Option<shared::Destination>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Business-scoped user id.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A user that the call could not change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedBlock {
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub input: Option<shared::Destination>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<shared::WaId>,
    /// Why.
    pub errors: Option<Vec<shared::GraphError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FailedBlock {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[shared::GraphError] {
        self.errors.as_deref().unwrap_or_default()
    }
}
