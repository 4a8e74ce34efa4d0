// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `payments`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Sender::get_upi_payu_payment_status`](crate::Sender::get_upi_payu_payment_status): Get the state of an Indian payment by UPI and PayU.
- [`Sender::get_brazil_payment_status`](crate::Sender::get_brazil_payment_status): Get the state of a Brazilian payment.
- [`Sender::get_upi_payment_status`](crate::Sender::get_upi_payment_status): Get the state of an Indian payment by the gateways of PayU or Razorpay.
"#
)]
//!
//! # Types
//!
//! Types that you read: [`Payment`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Json, Lenient, Timestamp};

/// A payment and its transactions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// Id that the payment service gave to the payment.
    pub reference_id: Option<shared::PaymentReferenceId>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<shared::PaymentId>,
    /// Where a payment stands.
    pub payment_status: shared::PaymentStatus,
    /// Currency of a payment.
    pub currency: Option<shared::PaymentCurrency>,
    /// Amount, to be divided by totalAmountOffset.
    pub total_amount_value: Option<i32>,
    /// What divides the amount, such as 100.
    pub total_amount_offset: Option<i32>,
    /// The transactions.
    pub transactions: Option<Vec<PaymentTransaction>>,
    /// Your own data, only for PayU and Razorpay. A list or a map in samples, an object in the vendor's
    /// schema.
    pub callback_data: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Payment {
    /// `transactions`, or an empty slice if the member is missing.
    pub fn transactions(&self) -> &[PaymentTransaction] {
        self.transactions.as_deref().unwrap_or_default()
    }
}

/// A transaction of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentTransaction {
    /// Id of one transaction of a payment.
    pub id: Option<shared::PaymentTransactionId>,
    /// Payment system of a transaction.
    pub type_: Option<shared::PaymentTransactionType>,
    /// Where a transaction stands.
    pub status: Option<shared::PaymentTransactionStatus>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub updated_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
