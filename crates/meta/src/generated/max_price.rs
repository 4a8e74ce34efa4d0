// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `max_price`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::get_reach_estimate`](crate::Waba::get_reach_estimate): Estimate deliveries and costs of marketing messages at several max prices.
- [`Business::get_max_price_agreement`](crate::Business::get_max_price_agreement): Read how far the agreement on max prices is.
- [`Business::create_max_price_agreement`](crate::Business::create_max_price_agreement): Have the agreement on max prices sent to be signed.
- [`Business::list_max_price_end_businesses`](crate::Business::list_max_price_end_businesses): List the clients of a partner that may use max prices.
- [`Business::add_max_price_end_businesses`](crate::Business::add_max_price_end_businesses): Allow clients of a partner to use max prices.
- [`Business::remove_max_price_end_businesses`](crate::Business::remove_max_price_end_businesses): Take clients of a partner off the list for max prices.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetReachEstimateQuery`], [`TargetingSpec`], [`CreateMaxPriceAgreement`],
//! [`MaxPriceEndBusinesses`].
//!
//! Types that you read: [`ReachEstimates`], [`MaxPriceAgreementRequested`], [`MaxPriceAgreement`],
//! [`MaxPriceEndBusinessResults`], [`ListMaxPriceEndBusinessesResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, IntOrString, Lenient, Timestamp};

/// Query of `get_reach_estimate`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReachEstimateQuery {
    /// To whom the messages would go, as JSON text.
    pub targeting_spec: TargetingSpec,
    /// Days of the past that the estimate rests on.
    pub date_interval: ReachInterval,
}

impl GetReachEstimateQuery {
    /// Creates a value from the required members.
    pub fn new(
        targeting_spec: impl Into<TargetingSpec>,
        date_interval: impl Into<ReachInterval>,
    ) -> Self {
        Self {
            targeting_spec: targeting_spec.into(),
            date_interval: date_interval.into(),
        }
    }
}

/// To whom messages would go.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetingSpec {
    /// Where recipients are.
    pub geo_locations: TargetedPlaces,
}

impl TargetingSpec {
    /// Creates a value from the required members.
    pub fn new(geo_locations: impl Into<TargetedPlaces>) -> Self {
        Self {
            geo_locations: geo_locations.into(),
        }
    }
}

/// Where recipients are.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetedPlaces {
    /// Countries, ISO 3166 with two letters.
    pub countries: Vec<String>,
}

impl TargetedPlaces {
    /// Creates a value from the required members.
    pub fn new(countries: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            countries: countries.into_iter().map(Into::into).collect(),
        }
    }
}

/// The last 1, 7, 14 or 28 days.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReachInterval {
    /// `L1D`.
    LastDay,
    /// `L7D`.
    Last7Days,
    /// `L14D`.
    Last14Days,
    /// `L28D`.
    Last28Days,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// One estimate for each max price.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReachEstimates {
    /// Currency of the account, ISO 4217.
    pub waba_currency: Option<String>,
    /// The estimates.
    pub estimates: Vec<ReachEstimate>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What a max price is likely to reach.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReachEstimate {
    /// Max price of 1,000 deliveries, in the smallest unit of the account's currency (5000 is 0.05 USD
    /// each). Pages write it as a number and as text.
    pub bid_amount: Option<Lenient<IntOrString>>,
    /// Recipients that the figures are for; 1,000 in the beta.
    pub users: Option<i64>,
    /// Fewest deliveries.
    pub lower_bound_deliveries: Option<i64>,
    /// Most deliveries.
    pub upper_bound_deliveries: Option<i64>,
    /// Lowest cost.
    pub cost_lower_bound: Option<f64>,
    /// Highest cost.
    pub cost_upper_bound: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Name of who signs.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SignerName(String);

/// Mail address of who signs.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SignerEmail(String);

/// Who signs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMaxPriceAgreement {
    /// Name of who signs.
    pub signer_name: SignerName,
    /// Mail address of who signs.
    pub signer_email: SignerEmail,
}

impl CreateMaxPriceAgreement {
    /// Creates a value from the required members.
    pub fn new(
        signer_name: impl Into<SignerName>,
        signer_email: impl Into<SignerEmail>,
    ) -> Self {
        Self {
            signer_name: signer_name.into(),
            signer_email: signer_email.into(),
        }
    }
}

/// How far the agreement is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaxPriceAgreementStatus {
    /// `none`.
    NotRequested,
    /// `pending`.
    Pending,
    /// `accepted`.
    Accepted,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The agreement that was sent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceAgreementRequested {
    /// How far the agreement is.
    pub status: Option<MaxPriceAgreementStatus>,
    /// Name of who signs.
    pub signer_name: Option<SignerName>,
    /// Mail address of who signs.
    pub signer_email: Option<SignerEmail>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The agreement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceAgreement {
    /// How far the agreement is.
    pub status: Option<MaxPriceAgreementStatus>,
    /// Name of who signs.
    pub signer_name: Option<SignerName>,
    /// Mail address of who signs.
    pub signer_email: Option<SignerEmail>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Clients of a partner.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MaxPriceEndBusinesses {
    /// Their portfolios, 1 to 15.
    pub end_business_ids: Vec<shared::BusinessId>,
}

impl MaxPriceEndBusinesses {
    /// Creates a value from the required members.
    pub fn new(
        end_business_ids: impl IntoIterator<Item = impl Into<shared::BusinessId>>,
    ) -> Self {
        Self {
            end_business_ids: end_business_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// What became of each client.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MaxPriceEndBusinessResults {
    /// One entry per client.
    pub results: Vec<MaxPriceEndBusinessResult>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of a client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceEndBusinessResult {
    /// Id of a business portfolio.
    pub end_business_id: Option<shared::BusinessId>,
    /// What became of a client.
    pub status: Option<MaxPriceEndBusinessStatus>,
    /// Why not.
    pub reason: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What became of a client.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaxPriceEndBusinessStatus {
    /// `enrolled`.
    Enrolled,
    /// `rejected`.
    Rejected,
    /// `removed`.
    Removed,
    /// `not_found`.
    NotFound,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The clients.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMaxPriceEndBusinessesResponse {
    /// The clients.
    pub data: Vec<MaxPriceEndBusiness>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A client that may use max prices.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceEndBusiness {
    /// Id of a business portfolio.
    pub end_business_id: Option<shared::BusinessId>,
    /// Its name.
    pub end_business_name: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub enrolled_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
