// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `payments`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Look up the payment of an order (India, gateways).
    ///
    /// Errors come as `{errors` `[{code`, title, details}]} here, not as `{error}`.
    ///
    /// `GET /{phone_number_id}/payments/{payment_configuration}/{reference_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg>
    /// (as of 2025-12).
    pub fn get_payment_status(
        &self,
        payment_configuration: impl Into<PaymentConfigurationName>,
        reference_id: impl Into<PaymentReferenceId>,
    ) -> waxwing_runtime::Call<PaymentLookup> {
        self.core
            .prepare(&GET_PAYMENT_STATUS)
            .path("phone_number_id", &self.id)
            .id::<
                PaymentConfigurationName,
            >("payment_configuration", payment_configuration)
            .id::<PaymentReferenceId>("reference_id", reference_id)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the payment configurations of an account (India).
    ///
    /// The configurations lie one level deeper than in other lists, in `data[0].payment_configurations`.
    ///
    /// `GET /{waba_id}/payment_configurations`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn list_payment_configurations(
        &self,
    ) -> waxwing_runtime::Call<ListPaymentConfigurationsResponse> {
        self.core.prepare(&LIST_PAYMENT_CONFIGURATIONS).path("waba_id", &self.id).call()
    }

    /// Read a payment configuration (India).
    ///
    /// The answer is a list of one. status is Active once the gateway is connected. The vendor's SDK
    /// puts the name into the query.
    ///
    /// `GET /{waba_id}/payment_configuration/{configuration_name}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn get_payment_configuration(
        &self,
        configuration_name: impl Into<PaymentConfigurationName>,
    ) -> waxwing_runtime::Call<GetPaymentConfigurationResponse> {
        self.core
            .prepare(&GET_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .id::<PaymentConfigurationName>("configuration_name", configuration_name)
            .call()
    }

    /// Change the data endpoint of a payment configuration (India).
    ///
    /// Only `data_endpoint_url` can be changed. By one indirect source.
    ///
    /// `POST /{waba_id}/payment_configuration/{configuration_name}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn update_payment_configuration(
        &self,
        configuration_name: impl Into<PaymentConfigurationName>,
        body: &UpdatePaymentConfiguration,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .id::<PaymentConfigurationName>("configuration_name", configuration_name)
            .json(body)
            .call()
    }

    /// Create a payment configuration (India).
    ///
    /// For a gateway the answer has the address of a page on which the merchant connects it.
    ///
    /// `POST /{waba_id}/payment_configuration`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn create_payment_configuration(
        &self,
        body: &CreatePaymentConfiguration,
    ) -> waxwing_runtime::Call<PaymentConfigurationCreated> {
        self.core
            .prepare(&CREATE_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete a payment configuration (India).
    ///
    /// The guide sends the name in the body, the SDK in the query.
    ///
    /// `DELETE /{waba_id}/payment_configuration`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn delete_payment_configuration(
        &self,
        body: &DeletePaymentConfiguration,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Make a new link for connecting a gateway (India).
    ///
    /// The merchant opens the link in a browser to connect the gateway; it expires at the time in
    /// expiration. `create_payment_configuration` gives the first such link.
    ///
    /// `POST /{waba_id}/generate_payment_configuration_oauth_link`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn generate_payment_oauth_link(
        &self,
        body: &GeneratePaymentOauthLink,
    ) -> waxwing_runtime::Call<PaymentOauthLink> {
        self.core
            .prepare(&GENERATE_PAYMENT_OAUTH_LINK)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_PAYMENT_CONFIGURATIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_payment_configurations",
    path: "/{waba_id}/payment_configurations",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_PAYMENT_CONFIGURATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_payment_configuration",
    path: "/{waba_id}/payment_configuration/{configuration_name}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_PAYMENT_CONFIGURATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_payment_configuration",
    path: "/{waba_id}/payment_configuration/{configuration_name}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static CREATE_PAYMENT_CONFIGURATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_payment_configuration",
    path: "/{waba_id}/payment_configuration",
    accepts: &[
        waxwing_runtime::Accept::Filled("/oauth_url"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_PAYMENT_CONFIGURATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_payment_configuration",
    method: "DELETE",
    path: "/{waba_id}/payment_configuration",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GENERATE_PAYMENT_OAUTH_LINK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "generate_payment_oauth_link",
    path: "/{waba_id}/generate_payment_configuration_oauth_link",
    accepts: &[waxwing_runtime::Accept::Filled("/oauth_url")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_PAYMENT_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_payment_status",
    path: "/{phone_number_id}/payments/{payment_configuration}/{reference_id}",
    ..waxwing_runtime::Operation::GET
};

waxwing_json::string_id! {
    #[doc = " Name of a payment configuration, at most 60 characters."] pub struct
    PaymentConfigurationName;
}

waxwing_json::string_id! {
    #[doc = " Your own id of an order, unique in your business."] pub struct
    PaymentReferenceId;
}

/// The payment configurations of an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentConfigurationsResponse {
    /// The configurations, in one entry.
    pub data: Vec<PaymentConfigurationGroup>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListPaymentConfigurationsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListPaymentConfigurationsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListPaymentConfigurationsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListPaymentConfigurationsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListPaymentConfigurationsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<PaymentConfigurationGroup>>()),
        ])
    }
}

/// Payment configurations.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentConfigurationGroup {
    /// The configurations.
    pub payment_configurations: Option<Vec<PaymentConfiguration>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PaymentConfigurationGroup {
    /// `payment_configurations`, empty when it was left out.
    pub fn payment_configurations(&self) -> &[PaymentConfiguration] {
        self.payment_configurations.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PaymentConfigurationGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("payment_configurations", &self.payment_configurations)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentConfigurationGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment_configurations: members.lenient("payment_configurations")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentConfigurationGroup);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentConfigurationGroup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentConfigurationGroup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "payment_configurations",
                generator.subschema_for::<Vec<PaymentConfiguration>>(),
            ),
        ])
    }
}

/// A payment configuration, in a list of one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentConfigurationResponse {
    /// The configuration.
    pub data: Vec<PaymentConfiguration>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GetPaymentConfigurationResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GetPaymentConfigurationResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GetPaymentConfigurationResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GetPaymentConfigurationResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GetPaymentConfigurationResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<PaymentConfiguration>>()),
        ])
    }
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentConfiguration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("configuration_name", &self.configuration_name)?;
        object.optional("merchant_category_code", &self.merchant_category_code)?;
        object.optional("purpose_code", &self.purpose_code)?;
        object.optional("status", &self.status)?;
        object.optional("provider_mid", &self.provider_mid)?;
        object.optional("provider_name", &self.provider_name)?;
        object.optional("merchant_vpa", &self.merchant_vpa)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentConfiguration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            configuration_name: members.lenient("configuration_name")?,
            merchant_category_code: members.lenient("merchant_category_code")?,
            purpose_code: members.lenient("purpose_code")?,
            status: members.lenient("status")?,
            provider_mid: members.lenient("provider_mid")?,
            provider_name: members.lenient("provider_name")?,
            merchant_vpa: members.lenient("merchant_vpa")?,
            created_timestamp: members.lenient("created_timestamp")?,
            updated_timestamp: members.lenient("updated_timestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentConfiguration);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentConfiguration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentConfiguration".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "configuration_name",
                generator.subschema_for::<PaymentConfigurationName>(),
            ),
            ("merchant_category_code", generator.subschema_for::<PaymentCode>()),
            ("purpose_code", generator.subschema_for::<PaymentCode>()),
            ("status", generator.subschema_for::<PaymentConfigurationStatus>()),
            ("provider_mid", generator.subschema_for::<String>()),
            ("provider_name", generator.subschema_for::<String>()),
            ("merchant_vpa", generator.subschema_for::<MerchantVpa>()),
            (
                "created_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updated_timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("code", &self.code)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentCode);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentCode".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("code", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc =
    " State of a payment configuration. Webhooks write blanks in place of the underscores."]
    pub enum PaymentConfigurationStatus { #[doc = " `Active`."] Active = "Active", #[doc
    = " `Needs_Connecting`."] NeedsConnecting = "Needs_Connecting", #[doc =
    " `Needs_Testing`."] NeedsTesting = "Needs_Testing", }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " UPI address of the merchant (virtual payment address)."] pub
    struct MerchantVpa;
}

waxwing_json::open_enum! {
    #[doc = " Gateway, or `upi_vpa` for a UPI address."] pub enum PaymentProvider { #[doc
    = " `razorpay`."] Razorpay = "razorpay", #[doc = " `payu`."] Payu = "payu", #[doc =
    " `zaakpay`."] Zaakpay = "zaakpay", #[doc = " `billdesk`."] Billdesk = "billdesk",
    #[doc = " `upi_vpa`."] UpiVpa = "upi_vpa", }
}

/// A new payment configuration.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    /// With the members that are required.
    pub fn new(
        configuration_name: impl Into<PaymentConfigurationName>,
        provider_name: impl Into<PaymentProvider>,
    ) -> Self {
        Self {
            configuration_name: configuration_name.into(),
            provider_name: provider_name.into(),
            purpose_code: Default::default(),
            merchant_category_code: Default::default(),
            merchant_vpa: Default::default(),
            redirect_url: Default::default(),
            data_endpoint_url: Default::default(),
        }
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
        self.merchant_vpa = Some(merchant_vpa.into());
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

waxwing_json::debug_addresses!(
    CreatePaymentConfiguration { configuration_name, provider_name, purpose_code,
    merchant_category_code, merchant_vpa, redirect_url : address, data_endpoint_url :
    address }
);
impl waxwing_json::FromMembers for CreatePaymentConfiguration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            configuration_name: members.need("configuration_name")?,
            provider_name: members.need("provider_name")?,
            purpose_code: members.take("purpose_code")?,
            merchant_category_code: members.take("merchant_category_code")?,
            merchant_vpa: members.take("merchant_vpa")?,
            redirect_url: members.take("redirect_url")?,
            data_endpoint_url: members.take("data_endpoint_url")?,
        })
    }
}

waxwing_json::read_object!(CreatePaymentConfiguration);
impl waxwing_types::Validate for CreatePaymentConfiguration {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "configuration_name",
                Some(self.configuration_name.as_ref()),
                None,
                Some(60),
            );
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    PaymentConfigurationCreated { success, oauth_url : address, expiration, extra }
);
impl serde::Serialize for PaymentConfigurationCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("oauth_url", &self.oauth_url)?;
        object.optional("expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentConfigurationCreated {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            oauth_url: members.lenient("oauth_url")?,
            expiration: members.lenient("expiration")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentConfigurationCreated);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentConfigurationCreated {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentConfigurationCreated".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("oauth_url", generator.subschema_for::<String>()),
            (
                "expiration",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// What is to change.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePaymentConfiguration {
    /// Address of your own data endpoint. That it is the only member is not certain.
    pub data_endpoint_url: String,
}

impl UpdatePaymentConfiguration {
    /// With the members that are required.
    pub fn new(data_endpoint_url: impl Into<String>) -> Self {
        Self {
            data_endpoint_url: data_endpoint_url.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    UpdatePaymentConfiguration { data_endpoint_url : address }
);
impl waxwing_json::FromMembers for UpdatePaymentConfiguration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data_endpoint_url: members.need("data_endpoint_url")?,
        })
    }
}

waxwing_json::read_object!(UpdatePaymentConfiguration);
impl waxwing_types::Validate for UpdatePaymentConfiguration {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Which configuration.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletePaymentConfiguration {
    /// Name of a payment configuration, at most 60 characters.
    pub configuration_name: PaymentConfigurationName,
}

impl DeletePaymentConfiguration {
    /// With the members that are required.
    pub fn new(configuration_name: impl Into<PaymentConfigurationName>) -> Self {
        Self {
            configuration_name: configuration_name.into(),
        }
    }
}

impl waxwing_json::FromMembers for DeletePaymentConfiguration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            configuration_name: members.need("configuration_name")?,
        })
    }
}

waxwing_json::read_object!(DeletePaymentConfiguration);
impl waxwing_types::Validate for DeletePaymentConfiguration {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "configuration_name",
                Some(self.configuration_name.as_ref()),
                None,
                Some(60),
            );
    }
}

/// For which configuration.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GeneratePaymentOauthLink {
    /// Name of a payment configuration, at most 60 characters.
    pub configuration_name: PaymentConfigurationName,
    /// Where the merchant goes after connecting.
    pub redirect_url: String,
}

impl GeneratePaymentOauthLink {
    /// With the members that are required.
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

waxwing_json::debug_addresses!(
    GeneratePaymentOauthLink { configuration_name, redirect_url : address }
);
impl waxwing_json::FromMembers for GeneratePaymentOauthLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            configuration_name: members.need("configuration_name")?,
            redirect_url: members.need("redirect_url")?,
        })
    }
}

waxwing_json::read_object!(GeneratePaymentOauthLink);
impl waxwing_types::Validate for GeneratePaymentOauthLink {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "configuration_name",
                Some(self.configuration_name.as_ref()),
                None,
                Some(60),
            );
    }
}

/// A link for connecting a gateway.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentOauthLink {
    /// Page on which the merchant connects the gateway.
    pub oauth_url: String,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    PaymentOauthLink { oauth_url : address, expiration, extra }
);
impl serde::Serialize for PaymentOauthLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("oauth_url", &self.oauth_url)?;
        object.optional("expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentOauthLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            oauth_url: members.always("oauth_url")?,
            expiration: members.lenient("expiration")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentOauthLink);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentOauthLink {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentOauthLink".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("oauth_url", generator.subschema_for::<String>()),
            (
                "expiration",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// The payments of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentLookup {
    /// The payments.
    pub payments: Vec<Payment>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentLookup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("payments", &self.payments)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentLookup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payments: members.always("payments")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentLookup);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentLookup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentLookup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("payments", generator.subschema_for::<Vec<Payment>>()),
        ])
    }
}

/// The payment of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// Your own id of an order, unique in your business.
    pub reference_id: Option<PaymentReferenceId>,
    /// State of a payment. Documented are pending and captured; third parties also saw the others.
    pub status: shared::PaymentState,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// An amount of money: value divided by offset.
    pub amount: Option<shared::PaymentAmount>,
    /// Attempts to pay; missing before the first.
    pub transactions: Option<Vec<shared::PaymentTransaction>>,
    /// Repeats what the order was sent with (razorpay).
    pub receipt: Option<String>,
    /// Repeats what the order was sent with (razorpay).
    pub notes: Option<std::collections::BTreeMap<String, String>>,
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
    pub extra: waxwing_types::Extra,
}

impl Payment {
    /// `transactions`, empty when it was left out.
    pub fn transactions(&self) -> &[shared::PaymentTransaction] {
        self.transactions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Payment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("reference_id", &self.reference_id)?;
        object.member("status", &self.status)?;
        object.optional("currency", &self.currency)?;
        object.optional("amount", &self.amount)?;
        object.optional("transactions", &self.transactions)?;
        object.optional("receipt", &self.receipt)?;
        object.optional("notes", &self.notes)?;
        object.optional("udf1", &self.udf1)?;
        object.optional("udf2", &self.udf2)?;
        object.optional("udf3", &self.udf3)?;
        object.optional("udf4", &self.udf4)?;
        object.optional("additional_info1", &self.additional_info1)?;
        object.optional("additional_info2", &self.additional_info2)?;
        object.optional("additional_info3", &self.additional_info3)?;
        object.optional("additional_info4", &self.additional_info4)?;
        object.optional("additional_info5", &self.additional_info5)?;
        object.optional("additional_info6", &self.additional_info6)?;
        object.optional("additional_info7", &self.additional_info7)?;
        object.optional("extra1", &self.extra1)?;
        object.optional("extra2", &self.extra2)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Payment {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reference_id: members.lenient("reference_id")?,
            status: members.always("status")?,
            currency: members.lenient("currency")?,
            amount: members.lenient("amount")?,
            transactions: members.lenient("transactions")?,
            receipt: members.lenient("receipt")?,
            notes: members.lenient("notes")?,
            udf1: members.lenient("udf1")?,
            udf2: members.lenient("udf2")?,
            udf3: members.lenient("udf3")?,
            udf4: members.lenient("udf4")?,
            additional_info1: members.lenient("additional_info1")?,
            additional_info2: members.lenient("additional_info2")?,
            additional_info3: members.lenient("additional_info3")?,
            additional_info4: members.lenient("additional_info4")?,
            additional_info5: members.lenient("additional_info5")?,
            additional_info6: members.lenient("additional_info6")?,
            additional_info7: members.lenient("additional_info7")?,
            extra1: members.lenient("extra1")?,
            extra2: members.lenient("extra2")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Payment);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Payment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Payment".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("reference_id", generator.subschema_for::<PaymentReferenceId>()),
            ("status", generator.subschema_for::<shared::PaymentState>()),
            ("currency", generator.subschema_for::<String>()),
            ("amount", generator.subschema_for::<shared::PaymentAmount>()),
            (
                "transactions",
                generator.subschema_for::<Vec<shared::PaymentTransaction>>(),
            ),
            ("receipt", generator.subschema_for::<String>()),
            (
                "notes",
                generator.subschema_for::<std::collections::BTreeMap<String, String>>(),
            ),
            ("udf1", generator.subschema_for::<String>()),
            ("udf2", generator.subschema_for::<String>()),
            ("udf3", generator.subschema_for::<String>()),
            ("udf4", generator.subschema_for::<String>()),
            ("additional_info1", generator.subschema_for::<String>()),
            ("additional_info2", generator.subschema_for::<String>()),
            ("additional_info3", generator.subschema_for::<String>()),
            ("additional_info4", generator.subschema_for::<String>()),
            ("additional_info5", generator.subschema_for::<String>()),
            ("additional_info6", generator.subschema_for::<String>()),
            ("additional_info7", generator.subschema_for::<String>()),
            ("extra1", generator.subschema_for::<String>()),
            ("extra2", generator.subschema_for::<String>()),
        ])
    }
}
