// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `conversions`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::submit_conversions`](crate::Client::submit_conversions): Report conversions to Meta, by Facebook page.
- [`Client::submit_waba_conversions`](crate::Client::submit_waba_conversions): Report conversions to Meta, by sender.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`SubmitConversionsRequest`], [`SubmitWabaConversionsRequest`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::Timestamp;

/// Conversions of one Facebook page. All are taken or none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitConversionsRequest {
    /// Id of a Facebook page; may be left out when only one is connected.
    pub source_id: Option<FacebookPageId>,
    /// 1 to 1000 conversions.
    pub conversions: Vec<Conversion>,
}

impl SubmitConversionsRequest {
    /// Creates a value from the required members.
    pub fn new(conversions: impl IntoIterator<Item = impl Into<Conversion>>) -> Self {
        Self::from_required(conversions.into_iter().map(Into::into).collect())
    }

    /// Sets `sourceId`.
    #[must_use]
    pub fn with_source_id(mut self, source_id: impl Into<FacebookPageId>) -> Self {
        self.source_id = given(source_id.into());
        self
    }
}

/// Id of a Facebook page; may be left out when only one is connected.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FacebookPageId(String);

/// What a user did after the click; conversionTime is at most 7 days ago, left out it is now.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversion {
    /// Id of the click on an advertisement that opened the chat; comes with the first message, in
    /// referral.
    pub ctwa_click_id: shared::CtwaClickId,
    /// What the user did.
    pub type_: ConversionType,
    /// Value of a conversion.
    pub details: Option<ConversionDetails>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub conversion_time: Option<Timestamp>,
}

impl Conversion {
    /// Creates a value from the required members.
    pub fn new(
        ctwa_click_id: impl Into<shared::CtwaClickId>,
        type_: impl Into<ConversionType>,
    ) -> Self {
        Self::from_required(ctwa_click_id.into(), type_.into())
    }

    /// Sets `details`.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<ConversionDetails>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Sets `conversionTime`.
    #[must_use]
    pub fn with_conversion_time(
        mut self,
        conversion_time: impl Into<Timestamp>,
    ) -> Self {
        self.conversion_time = Some(conversion_time.into());
        self
    }
}

/// What the user did.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionType {
    /// `PURCHASE`.
    Purchase,
    /// `LEAD_SUBMITTED`.
    LeadSubmitted,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Value of a conversion.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversionDetails {
    /// Currency code, such as EUR.
    pub currency: String,
    /// Amount; may be 0.
    pub value: f64,
}

impl ConversionDetails {
    /// Creates a value from the required members.
    pub fn new(currency: impl Into<String>, value: f64) -> Self {
        Self {
            currency: currency.into(),
            value,
        }
    }
}

/// Conversions of one sender. All are taken or none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitWabaConversionsRequest {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub source_id: shared::SenderNumber,
    /// 1 to 1000 conversions.
    pub conversions: Vec<WabaConversion>,
}

impl SubmitWabaConversionsRequest {
    /// Creates a value from the required members.
    pub fn new(
        source_id: impl Into<shared::SenderNumber>,
        conversions: impl IntoIterator<Item = impl Into<WabaConversion>>,
    ) -> Self {
        Self {
            source_id: source_id.into(),
            conversions: conversions.into_iter().map(Into::into).collect(),
        }
    }
}

/// What a user did after the click; conversionTime is at most 7 days ago, left out it is now.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WabaConversion {
    /// Id of the click on an advertisement that opened the chat; comes with the first message, in
    /// referral.
    pub ctwa_click_id: shared::CtwaClickId,
    /// What the user did. The vendor's text names only the first two.
    pub type_: WabaConversionType,
    /// Value of a conversion.
    pub details: Option<ConversionDetails>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub conversion_time: Option<Timestamp>,
}

impl WabaConversion {
    /// Creates a value from the required members.
    pub fn new(
        ctwa_click_id: impl Into<shared::CtwaClickId>,
        type_: impl Into<WabaConversionType>,
    ) -> Self {
        Self::from_required(ctwa_click_id.into(), type_.into())
    }

    /// Sets `details`.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<ConversionDetails>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Sets `conversionTime`.
    #[must_use]
    pub fn with_conversion_time(
        mut self,
        conversion_time: impl Into<Timestamp>,
    ) -> Self {
        self.conversion_time = Some(conversion_time.into());
        self
    }
}

/// What the user did. The vendor's text names only the first two.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WabaConversionType {
    /// `PURCHASE`.
    Purchase,
    /// `LEAD_SUBMITTED`.
    LeadSubmitted,
    /// `INITIATE_CHECKOUT`.
    InitiateCheckout,
    /// `ADD_TO_CART`.
    AddToCart,
    /// `VIEW_CONTENT`.
    ViewContent,
    /// `ORDER_CREATED`.
    OrderCreated,
    /// `ORDER_SHIPPED`.
    OrderShipped,
    /// `ORDER_DELIVERED`.
    OrderDelivered,
    /// `ORDER_CANCELED`.
    OrderCanceled,
    /// `ORDER_RETURNED`.
    OrderReturned,
    /// `CART_ABANDONED`.
    CartAbandoned,
    /// `QUALIFIED_LEAD`.
    QualifiedLead,
    /// `RATING_PROVIDED`.
    RatingProvided,
    /// `REVIEW_PROVIDED`.
    ReviewProvided,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
