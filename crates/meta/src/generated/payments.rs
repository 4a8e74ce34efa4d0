// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `payments`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_payment_configurations`](crate::Waba::list_payment_configurations): List the payment configurations of an account (India).
- [`Waba::get_payment_configuration`](crate::Waba::get_payment_configuration): Read a payment configuration (India).
- [`Waba::update_payment_configuration`](crate::Waba::update_payment_configuration): Change the data endpoint of a payment configuration (India).
- [`Waba::create_payment_configuration`](crate::Waba::create_payment_configuration): Create a payment configuration (India).
- [`Waba::delete_payment_configuration`](crate::Waba::delete_payment_configuration): Delete a payment configuration (India).
- [`Waba::generate_payment_oauth_link`](crate::Waba::generate_payment_oauth_link): Make a new link for connecting a gateway (India).
- [`Phone::get_payment_status`](crate::Phone::get_payment_status): Look up the payment of an order (India, gateways).
"#
)]
//!
//! # Types
//!
//! Types that you build: [`CreatePaymentConfiguration`], [`UpdatePaymentConfiguration`],
//! [`DeletePaymentConfiguration`], [`GeneratePaymentOauthLink`].
//!
//! Types that you read: [`ListPaymentConfigurationsResponse`], [`GetPaymentConfigurationResponse`],
//! [`PaymentConfigurationCreated`], [`PaymentOauthLink`], [`PaymentLookup`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{Extra, Lenient, Timestamp};

/// Name of a payment configuration, at most 60 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentConfigurationName(String);

/// Your own id of an order, unique in your business.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentReferenceId(String);

/// The payment configurations of an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentConfigurationsResponse {
    /// The configurations, in one entry.
    pub data: Vec<PaymentConfigurationGroup>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Payment configurations.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentConfigurationGroup {
    /// The configurations.
    pub payment_configurations: Option<Vec<PaymentConfiguration>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PaymentConfigurationGroup {
    /// `payment_configurations`, or an empty slice if the member is missing.
    pub fn payment_configurations(&self) -> &[PaymentConfiguration] {
        self.payment_configurations.as_deref().unwrap_or_default()
    }
}

/// A payment configuration, in a list of one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentConfigurationResponse {
    /// The configuration.
    pub data: Vec<PaymentConfiguration>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How an account is paid.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentConfiguration {
    /// Name of a payment configuration, at most 60 characters.
    pub configuration_name: Option<PaymentConfigurationName>,
    /// A code and what it means.
    pub merchant_category_code: Option<PaymentCode>,
    /// A code and what it means.
    pub purpose_code: Option<PaymentCode>,
    /// State of a payment configuration. Webhooks write blanks in place of the underscores.
    pub status: Option<PaymentConfigurationStatus>,
    /// Merchant id at the gateway.
    pub provider_mid: Option<String>,
    /// The gateway, such as razorpay; the vendor's SDK writes it in upper case.
    pub provider_name: Option<String>,
    /// UPI address of the merchant (virtual payment address).
    pub merchant_vpa: Option<MerchantVpa>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A code and what it means.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentCode {
    /// The code.
    pub code: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of a payment configuration. Webhooks write blanks in place of the underscores.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentConfigurationStatus {
    /// `Active`.
    Active,
    /// `Needs_Connecting`.
    NeedsConnecting,
    /// `Needs_Testing`.
    NeedsTesting,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// UPI address of the merchant (virtual payment address).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MerchantVpa(String);

/// Gateway, or `upi_vpa` for a UPI address.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentProvider {
    /// `razorpay`.
    Razorpay,
    /// `payu`.
    Payu,
    /// `zaakpay`.
    Zaakpay,
    /// `billdesk`.
    Billdesk,
    /// `upi_vpa`.
    UpiVpa,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A new payment configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentConfiguration {
    /// Name of a payment configuration, at most 60 characters.
    pub configuration_name: PaymentConfigurationName,
    /// Gateway, or `upi_vpa` for a UPI address.
    pub provider_name: PaymentProvider,
    /// Purpose code of the payments.
    pub purpose_code: Option<String>,
    /// Merchant category code.
    pub merchant_category_code: Option<String>,
    /// UPI address of the merchant (virtual payment address).
    pub merchant_vpa: Option<MerchantVpa>,
    /// Gateways only: where the merchant goes after connecting.
    pub redirect_url: Option<String>,
    /// Address of your own data endpoint.
    pub data_endpoint_url: Option<String>,
}

impl CreatePaymentConfiguration {
    /// Creates a value from the required members.
    pub fn new(
        configuration_name: impl Into<PaymentConfigurationName>,
        provider_name: impl Into<PaymentProvider>,
    ) -> Self {
        Self::from_required(configuration_name.into(), provider_name.into())
    }

    /// Sets `purpose_code`.
    #[must_use]
    pub fn with_purpose_code(mut self, purpose_code: impl Into<String>) -> Self {
        self.purpose_code = Some(purpose_code.into());
        self
    }

    /// Sets `merchant_category_code`.
    #[must_use]
    pub fn with_merchant_category_code(
        mut self,
        merchant_category_code: impl Into<String>,
    ) -> Self {
        self.merchant_category_code = Some(merchant_category_code.into());
        self
    }

    /// Sets `merchant_vpa`.
    #[must_use]
    pub fn with_merchant_vpa(mut self, merchant_vpa: impl Into<MerchantVpa>) -> Self {
        self.merchant_vpa = given(merchant_vpa.into());
        self
    }

    /// Sets `redirect_url`.
    #[must_use]
    pub fn with_redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }

    /// Sets `data_endpoint_url`.
    #[must_use]
    pub fn with_data_endpoint_url(
        mut self,
        data_endpoint_url: impl Into<String>,
    ) -> Self {
        self.data_endpoint_url = Some(data_endpoint_url.into());
        self
    }
}

/// The new configuration.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentConfigurationCreated {
    /// true when created.
    pub success: Option<bool>,
    /// Page on which the merchant connects the gateway.
    pub oauth_url: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expiration: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What is to change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentConfiguration {
    /// Address of your own data endpoint. That it is the only member is not certain.
    pub data_endpoint_url: String,
}

impl UpdatePaymentConfiguration {
    /// Creates a value from the required members.
    pub fn new(data_endpoint_url: impl Into<String>) -> Self {
        Self {
            data_endpoint_url: data_endpoint_url.into(),
        }
    }
}

/// Which configuration.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePaymentConfiguration {
    /// Name of a payment configuration, at most 60 characters.
    pub configuration_name: PaymentConfigurationName,
}

impl DeletePaymentConfiguration {
    /// Creates a value from the required members.
    pub fn new(configuration_name: impl Into<PaymentConfigurationName>) -> Self {
        Self {
            configuration_name: configuration_name.into(),
        }
    }
}

/// For which configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeneratePaymentOauthLink {
    /// Name of a payment configuration, at most 60 characters.
    pub configuration_name: PaymentConfigurationName,
    /// Where the merchant goes after connecting.
    pub redirect_url: String,
}

impl GeneratePaymentOauthLink {
    /// Creates a value from the required members.
    pub fn new(
        configuration_name: impl Into<PaymentConfigurationName>,
        redirect_url: impl Into<String>,
    ) -> Self {
        Self {
            configuration_name: configuration_name.into(),
            redirect_url: redirect_url.into(),
        }
    }
}

/// A link for connecting a gateway.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentOauthLink {
    /// Page on which the merchant connects the gateway.
    pub oauth_url: String,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expiration: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The payments of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentLookup {
    /// The payments.
    pub payments: Vec<Payment>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The payment of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// Your own id of an order, unique in your business.
    pub reference_id: Option<PaymentReferenceId>,
    /// State of a payment. The documentation lists `pending` and `captured`; the others are known from
    /// third parties.
    pub status: shared::PaymentState,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// An amount of money: `value` divided by `offset`.
    pub amount: Option<shared::PaymentAmount>,
    /// Attempts to pay; missing before the first.
    pub transactions: Option<Vec<shared::PaymentTransaction>>,
    /// Repeats what the order was sent with (razorpay).
    pub receipt: Option<String>,
    /// Repeats what the order was sent with (razorpay).
    pub notes: Option<BTreeMap<String, String>>,
    /// Repeats what the order was sent with (payu).
    pub udf1: Option<String>,
    /// Repeats what the order was sent with (payu).
    pub udf2: Option<String>,
    /// Repeats what the order was sent with (payu).
    pub udf3: Option<String>,
    /// Repeats what the order was sent with (payu).
    pub udf4: Option<String>,
    /// Repeats what the order was sent with (billdesk).
    pub additional_info1: Option<String>,
    /// Repeats what the order was sent with (billdesk).
    pub additional_info2: Option<String>,
    /// Repeats what the order was sent with (billdesk).
    pub additional_info3: Option<String>,
    /// Repeats what the order was sent with (billdesk).
    pub additional_info4: Option<String>,
    /// Repeats what the order was sent with (billdesk).
    pub additional_info5: Option<String>,
    /// Repeats what the order was sent with (billdesk).
    pub additional_info6: Option<String>,
    /// Repeats what the order was sent with (billdesk).
    pub additional_info7: Option<String>,
    /// Repeats what the order was sent with (zaakpay).
    pub extra1: Option<String>,
    /// Repeats what the order was sent with (zaakpay).
    pub extra2: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Payment {
    /// `transactions`, or an empty slice if the member is missing.
    pub fn transactions(&self) -> &[shared::PaymentTransaction] {
        self.transactions.as_deref().unwrap_or_default()
    }
}
