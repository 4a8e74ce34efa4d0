// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `payments`.
#[cfg(feature = "client")]
impl super::client::Phone {
    /// Look up the payment of an order (India, gateways).
    ///
    /// Errors come as `{errors` `[{code`, title, details}]} here, not as `{error}`.
    ///
    /// `GET /{phone_number_id}/payments/{payment_configuration}/{reference_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg>.
    pub fn get_payment_status(
        &self,
        payment_configuration: impl Into<PaymentConfigurationName>,
        reference_id: impl Into<PaymentReferenceId>,
    ) -> waxwing_runtime::Call<PaymentLookup> {
        self.core
            .prepare(&GET_PAYMENT_STATUS)
            .path("phone_number_id", &self.id)
            .path(
                "payment_configuration",
                Into::<PaymentConfigurationName>::into(payment_configuration),
            )
            .path("reference_id", Into::<PaymentReferenceId>::into(reference_id))
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the payment configurations of an account (India).
    ///
    /// `GET /{waba_id}/payment_configurations`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn list_payment_configurations(
        &self,
    ) -> waxwing_runtime::Call<ListPaymentConfigurationsResponse> {
        self.core.prepare(&LIST_PAYMENT_CONFIGURATIONS).path("waba_id", &self.id).call()
    }

    /// Read a payment configuration (India).
    ///
    /// `GET /{waba_id}/payment_configuration/{configuration_name}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn get_payment_configuration(
        &self,
        configuration_name: impl Into<PaymentConfigurationName>,
    ) -> waxwing_runtime::Call<GetPaymentConfigurationResponse> {
        self.core
            .prepare(&GET_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .path(
                "configuration_name",
                Into::<PaymentConfigurationName>::into(configuration_name),
            )
            .call()
    }

    /// Change the data endpoint of a payment configuration (India).
    ///
    /// `POST /{waba_id}/payment_configuration/{configuration_name}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn update_payment_configuration(
        &self,
        configuration_name: impl Into<PaymentConfigurationName>,
        body: &UpdatePaymentConfiguration,
    ) -> waxwing_runtime::Call<super::shared::Success> {
        self.core
            .prepare(&UPDATE_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .path(
                "configuration_name",
                Into::<PaymentConfigurationName>::into(configuration_name),
            )
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
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
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
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn delete_payment_configuration(
        &self,
        body: &DeletePaymentConfiguration,
    ) -> waxwing_runtime::Call<super::shared::Success> {
        self.core
            .prepare(&DELETE_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Make a new link for connecting a gateway (India).
    ///
    /// `POST /{waba_id}/generate_payment_configuration_oauth_link`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
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
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_PAYMENT_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_payment_status",
    path: "/{phone_number_id}/payments/{payment_configuration}/{reference_id}",
    ..waxwing_runtime::Operation::GET
};

waxwing_types::string_id! {
    #[doc = " Name of a payment configuration, at most 60 characters."] pub struct
    PaymentConfigurationName;
}

waxwing_types::string_id! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListPaymentConfigurationsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            data: waxwing_types::union::take(&mut members, "data")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("data"))?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListPaymentConfigurationsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListPaymentConfigurationsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "data" : generator.subschema_for:: <
            Vec < PaymentConfigurationGroup > > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.payment_configurations {
            map.serialize_entry("payment_configurations", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentConfigurationGroup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            payment_configurations: waxwing_types::union::take(
                    &mut members,
                    "payment_configurations",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentConfigurationGroup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentConfigurationGroup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "payment_configurations" : generator
            .subschema_for:: < Vec < PaymentConfiguration > > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for GetPaymentConfigurationResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            data: waxwing_types::union::take(&mut members, "data")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("data"))?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GetPaymentConfigurationResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GetPaymentConfigurationResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "data" : generator.subschema_for:: <
            Vec < PaymentConfiguration > > () } }
        )
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
    /// The gateway, such as razorpay.
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.configuration_name {
            map.serialize_entry("configuration_name", value)?;
        }
        if let Some(value) = &self.merchant_category_code {
            map.serialize_entry("merchant_category_code", value)?;
        }
        if let Some(value) = &self.purpose_code {
            map.serialize_entry("purpose_code", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.provider_mid {
            map.serialize_entry("provider_mid", value)?;
        }
        if let Some(value) = &self.provider_name {
            map.serialize_entry("provider_name", value)?;
        }
        if let Some(value) = &self.merchant_vpa {
            map.serialize_entry("merchant_vpa", value)?;
        }
        if let Some(value) = &self.created_timestamp {
            map.serialize_entry("created_timestamp", value)?;
        }
        if let Some(value) = &self.updated_timestamp {
            map.serialize_entry("updated_timestamp", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentConfiguration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            configuration_name: waxwing_types::union::take(
                    &mut members,
                    "configuration_name",
                )
                .map_err(D::Error::custom)?,
            merchant_category_code: waxwing_types::union::take(
                    &mut members,
                    "merchant_category_code",
                )
                .map_err(D::Error::custom)?,
            purpose_code: waxwing_types::union::take(&mut members, "purpose_code")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            provider_mid: waxwing_types::union::take(&mut members, "provider_mid")
                .map_err(D::Error::custom)?,
            provider_name: waxwing_types::union::take(&mut members, "provider_name")
                .map_err(D::Error::custom)?,
            merchant_vpa: waxwing_types::union::take(&mut members, "merchant_vpa")
                .map_err(D::Error::custom)?,
            created_timestamp: waxwing_types::union::take(
                    &mut members,
                    "created_timestamp",
                )
                .map_err(D::Error::custom)?,
            updated_timestamp: waxwing_types::union::take(
                    &mut members,
                    "updated_timestamp",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentConfiguration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentConfiguration".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "configuration_name" : generator
            .subschema_for:: < PaymentConfigurationName > (), "merchant_category_code" :
            generator.subschema_for:: < PaymentCode > (), "purpose_code" : generator
            .subschema_for:: < PaymentCode > (), "status" : generator.subschema_for:: <
            PaymentConfigurationStatus > (), "provider_mid" : generator.subschema_for:: <
            String > (), "provider_name" : generator.subschema_for:: < String > (),
            "merchant_vpa" : generator.subschema_for:: < MerchantVpa > (),
            "created_timestamp" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > (), "updated_timestamp" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp > > () }
            }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            code: waxwing_types::union::take(&mut members, "code")
                .map_err(D::Error::custom)?,
            description: waxwing_types::union::take(&mut members, "description")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentCode".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "code" : generator.subschema_for:: <
            String > (), "description" : generator.subschema_for:: < String > () } }
        )
    }
}

waxwing_types::open_enum! {
    #[doc =
    " State of a payment configuration. Webhooks write blanks in place of the underscores."]
    pub enum PaymentConfigurationStatus { #[doc = " `Active`."] Active = "Active", #[doc
    = " `Needs_Connecting`."] NeedsConnecting = "Needs_Connecting", #[doc =
    " `Needs_Testing`."] NeedsTesting = "Needs_Testing", }
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " UPI address of the merchant (virtual payment address)."] pub
    struct MerchantVpa;
}

waxwing_types::open_enum! {
    #[doc = " Gateway, or `upi_vpa` for a UPI address."] pub enum PaymentProvider { #[doc
    = " `razorpay`."] Razorpay = "razorpay", #[doc = " `payu`."] Payu = "payu", #[doc =
    " `zaakpay`."] Zaakpay = "zaakpay", #[doc = " `billdesk`."] Billdesk = "billdesk",
    #[doc = " `upi_vpa`."] UpiVpa = "upi_vpa", }
}

/// A new payment configuration.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Default)]
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

impl serde::Serialize for PaymentConfigurationCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.success {
            map.serialize_entry("success", value)?;
        }
        if let Some(value) = &self.oauth_url {
            map.serialize_entry("oauth_url", value)?;
        }
        if let Some(value) = &self.expiration {
            map.serialize_entry("expiration", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentConfigurationCreated {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            success: waxwing_types::union::take(&mut members, "success")
                .map_err(D::Error::custom)?,
            oauth_url: waxwing_types::union::take(&mut members, "oauth_url")
                .map_err(D::Error::custom)?,
            expiration: waxwing_types::union::take(&mut members, "expiration")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentConfigurationCreated {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentConfigurationCreated".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "success" : generator.subschema_for:: <
            bool > (), "oauth_url" : generator.subschema_for:: < String > (),
            "expiration" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > () } }
        )
    }
}

/// What is to change.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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

impl waxwing_types::Validate for UpdatePaymentConfiguration {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Which configuration.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentOauthLink {
    /// Page on which the merchant connects the gateway.
    pub oauth_url: String,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentOauthLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("oauth_url", &self.oauth_url)?;
        if let Some(value) = &self.expiration {
            map.serialize_entry("expiration", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentOauthLink {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            oauth_url: waxwing_types::union::take(&mut members, "oauth_url")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("oauth_url"))?,
            expiration: waxwing_types::union::take(&mut members, "expiration")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentOauthLink {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentOauthLink".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "oauth_url" : generator.subschema_for::
            < String > (), "expiration" : generator.subschema_for:: <
            waxwing_types::Lenient < waxwing_types::Timestamp > > () } }
        )
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("payments", &self.payments)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentLookup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            payments: waxwing_types::union::take(&mut members, "payments")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("payments"))?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentLookup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentLookup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "payments" : generator.subschema_for::
            < Vec < Payment > > () } }
        )
    }
}

/// The payment of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// Your own id of an order, unique in your business.
    pub reference_id: Option<PaymentReferenceId>,
    /// State of a payment. Documented are pending and captured; third parties also saw the others.
    pub status: super::shared::PaymentState,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// An amount of money: value divided by offset.
    pub amount: Option<super::shared::PaymentAmount>,
    /// Attempts to pay; missing before the first.
    pub transactions: Option<Vec<super::shared::PaymentTransaction>>,
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
    pub fn transactions(&self) -> &[super::shared::PaymentTransaction] {
        self.transactions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Payment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.reference_id {
            map.serialize_entry("reference_id", value)?;
        }
        map.serialize_entry("status", &self.status)?;
        if let Some(value) = &self.currency {
            map.serialize_entry("currency", value)?;
        }
        if let Some(value) = &self.amount {
            map.serialize_entry("amount", value)?;
        }
        if let Some(value) = &self.transactions {
            map.serialize_entry("transactions", value)?;
        }
        if let Some(value) = &self.receipt {
            map.serialize_entry("receipt", value)?;
        }
        if let Some(value) = &self.notes {
            map.serialize_entry("notes", value)?;
        }
        if let Some(value) = &self.udf1 {
            map.serialize_entry("udf1", value)?;
        }
        if let Some(value) = &self.udf2 {
            map.serialize_entry("udf2", value)?;
        }
        if let Some(value) = &self.udf3 {
            map.serialize_entry("udf3", value)?;
        }
        if let Some(value) = &self.udf4 {
            map.serialize_entry("udf4", value)?;
        }
        if let Some(value) = &self.additional_info1 {
            map.serialize_entry("additional_info1", value)?;
        }
        if let Some(value) = &self.additional_info2 {
            map.serialize_entry("additional_info2", value)?;
        }
        if let Some(value) = &self.additional_info3 {
            map.serialize_entry("additional_info3", value)?;
        }
        if let Some(value) = &self.additional_info4 {
            map.serialize_entry("additional_info4", value)?;
        }
        if let Some(value) = &self.additional_info5 {
            map.serialize_entry("additional_info5", value)?;
        }
        if let Some(value) = &self.additional_info6 {
            map.serialize_entry("additional_info6", value)?;
        }
        if let Some(value) = &self.additional_info7 {
            map.serialize_entry("additional_info7", value)?;
        }
        if let Some(value) = &self.extra1 {
            map.serialize_entry("extra1", value)?;
        }
        if let Some(value) = &self.extra2 {
            map.serialize_entry("extra2", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Payment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            reference_id: waxwing_types::union::take(&mut members, "reference_id")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("status"))?,
            currency: waxwing_types::union::take(&mut members, "currency")
                .map_err(D::Error::custom)?,
            amount: waxwing_types::union::take(&mut members, "amount")
                .map_err(D::Error::custom)?,
            transactions: waxwing_types::union::take(&mut members, "transactions")
                .map_err(D::Error::custom)?,
            receipt: waxwing_types::union::take(&mut members, "receipt")
                .map_err(D::Error::custom)?,
            notes: waxwing_types::union::take(&mut members, "notes")
                .map_err(D::Error::custom)?,
            udf1: waxwing_types::union::take(&mut members, "udf1")
                .map_err(D::Error::custom)?,
            udf2: waxwing_types::union::take(&mut members, "udf2")
                .map_err(D::Error::custom)?,
            udf3: waxwing_types::union::take(&mut members, "udf3")
                .map_err(D::Error::custom)?,
            udf4: waxwing_types::union::take(&mut members, "udf4")
                .map_err(D::Error::custom)?,
            additional_info1: waxwing_types::union::take(
                    &mut members,
                    "additional_info1",
                )
                .map_err(D::Error::custom)?,
            additional_info2: waxwing_types::union::take(
                    &mut members,
                    "additional_info2",
                )
                .map_err(D::Error::custom)?,
            additional_info3: waxwing_types::union::take(
                    &mut members,
                    "additional_info3",
                )
                .map_err(D::Error::custom)?,
            additional_info4: waxwing_types::union::take(
                    &mut members,
                    "additional_info4",
                )
                .map_err(D::Error::custom)?,
            additional_info5: waxwing_types::union::take(
                    &mut members,
                    "additional_info5",
                )
                .map_err(D::Error::custom)?,
            additional_info6: waxwing_types::union::take(
                    &mut members,
                    "additional_info6",
                )
                .map_err(D::Error::custom)?,
            additional_info7: waxwing_types::union::take(
                    &mut members,
                    "additional_info7",
                )
                .map_err(D::Error::custom)?,
            extra1: waxwing_types::union::take(&mut members, "extra1")
                .map_err(D::Error::custom)?,
            extra2: waxwing_types::union::take(&mut members, "extra2")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Payment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Payment".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "reference_id" : generator
            .subschema_for:: < PaymentReferenceId > (), "status" : generator
            .subschema_for:: < super::shared::PaymentState > (), "currency" : generator
            .subschema_for:: < String > (), "amount" : generator.subschema_for:: <
            super::shared::PaymentAmount > (), "transactions" : generator.subschema_for::
            < Vec < super::shared::PaymentTransaction > > (), "receipt" : generator
            .subschema_for:: < String > (), "notes" : generator.subschema_for:: <
            std::collections::BTreeMap < String, String > > (), "udf1" : generator
            .subschema_for:: < String > (), "udf2" : generator.subschema_for:: < String >
            (), "udf3" : generator.subschema_for:: < String > (), "udf4" : generator
            .subschema_for:: < String > (), "additional_info1" : generator
            .subschema_for:: < String > (), "additional_info2" : generator
            .subschema_for:: < String > (), "additional_info3" : generator
            .subschema_for:: < String > (), "additional_info4" : generator
            .subschema_for:: < String > (), "additional_info5" : generator
            .subschema_for:: < String > (), "additional_info6" : generator
            .subschema_for:: < String > (), "additional_info7" : generator
            .subschema_for:: < String > (), "extra1" : generator.subschema_for:: < String
            > (), "extra2" : generator.subschema_for:: < String > () } }
        )
    }
}
