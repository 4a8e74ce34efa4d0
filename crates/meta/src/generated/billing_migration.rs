// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `billing_migration`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::start_billing_migration`](crate::Waba::start_billing_migration): Begin to move an account to another currency or means of payment.
- [`Client::get_billing_migration`](crate::Client::get_billing_migration): Read how far a billing migration is.
- [`Client::complete_billing_migration`](crate::Client::complete_billing_migration): Move the numbers to the new account and finish a billing migration.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`StartBillingMigration`].
//!
//! Types that you read: [`StartedBillingMigration`], [`BillingMigration`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::Extra;

/// Id of a billing migration.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BillingMigrationId(String);

/// Where to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartBillingMigration {
    /// Currency of the new account, ISO 4217.
    pub currency: String,
    /// Credit line to bill to; only with billing by credit line.
    pub extended_credit_id: Option<String>,
}

impl StartBillingMigration {
    /// Creates a value from the required members.
    pub fn new(currency: impl Into<String>) -> Self {
        Self::from_required(currency.into())
    }

    /// Sets `extended_credit_id`.
    #[must_use]
    pub fn with_extended_credit_id(
        mut self,
        extended_credit_id: impl Into<String>,
    ) -> Self {
        self.extended_credit_id = Some(extended_credit_id.into());
        self
    }
}

/// A migration that began.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartedBillingMigration {
    /// Id of a billing migration.
    pub migration_id: BillingMigrationId,
    /// How far a migration is.
    pub migration_status: Option<BillingMigrationStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How far a migration is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMigrationStatus {
    /// `INITIATED`.
    Initiated,
    /// `ACCEPTED`.
    Accepted,
    /// `IN_PROGRESS`.
    InProgress,
    /// `READY_TO_COMPLETE`.
    ReadyToComplete,
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// `FAILED_TO_COMPLETE`.
    FailedToComplete,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A migration.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingMigration {
    /// Id of a billing migration.
    pub id: BillingMigrationId,
    /// How far a migration is.
    pub status: Option<BillingMigrationStatus>,
    /// The new account.
    pub destination_waba: Option<MigrationDestination>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The new account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationDestination {
    /// Id of a WhatsApp business account (WABA).
    pub id: Option<shared::WabaId>,
    /// Name of the account.
    pub name: Option<String>,
    /// Currency of the bills, ISO 4217.
    pub currency: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<String>,
    /// Namespace of its templates.
    pub message_template_namespace: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
