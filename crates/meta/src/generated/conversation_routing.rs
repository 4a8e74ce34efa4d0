// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `conversation_routing`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::control_thread`](crate::Phone::control_thread): Pass, release or take the control of a conversation.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ControlThread`].
//!
//! Types that you read: [`ControlThreadResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Bsuid, Extra};

/// A conversation and what to do with its control. Exactly one of to and recipient.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ControlThread {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id.
    pub recipient: Option<Bsuid>,
    /// What to do.
    pub action: ThreadAction,
    /// Text for the next responder, at most 2000 characters.
    pub metadata: Option<String>,
    /// Who gets control; only with pass.
    pub control_pass: Option<ControlPass>,
}

impl ControlThread {
    /// Creates a value with `to` and the required members.
    pub fn to(
        to: impl Into<shared::Destination>,
        action: impl Into<ThreadAction>,
    ) -> Self {
        Self {
            to: given(to.into()),
            ..Self::from_required(action.into())
        }
    }

    /// Creates a value with `recipient` and the required members.
    pub fn to_recipient(
        recipient: impl Into<Bsuid>,
        action: impl Into<ThreadAction>,
    ) -> Self {
        Self {
            recipient: given(recipient.into()),
            ..Self::from_required(action.into())
        }
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::Destination>) -> Self {
        self.to = given(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<Bsuid>) -> Self {
        self.recipient = given(recipient.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets `control_pass`.
    #[must_use]
    pub fn with_control_pass(mut self, control_pass: impl Into<ControlPass>) -> Self {
        self.control_pass = Some(control_pass.into());
        self
    }
}

/// What to do.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadAction {
    /// `pass`.
    Pass,
    /// `release`.
    Release,
    /// `take`.
    Take,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who gets control; only with pass.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ControlPass {
    /// Who answers a conversation.
    pub target_role: shared::ResponderRole,
}

impl ControlPass {
    /// Creates a value from the required members.
    pub fn new(target_role: impl Into<shared::ResponderRole>) -> Self {
        Self {
            target_role: target_role.into(),
        }
    }
}

/// What was asked for is under way.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ControlThreadResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Id of the request; since 2026-09-25.
    pub request_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
