// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `payments`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Phone, Waba};
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Phone {
    /// Look up the payment of an order (India, gateways).
    ///
    /// Errors come as `{errors` `[{code`, title, details}]} here, not as `{error}`.
    ///
    /// `GET /{phone_number_id}/payments/{payment_configuration}/{reference_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg>
    /// (as of 2025-12).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_status = phone
    ///     .get_payment_status("example-gateway", "order-42")
    ///     .await?;
    /// for payment in &payment_status.payments {
    ///     println!("{:?}", payment.reference_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment_status(
        &self,
        payment_configuration: impl Into<PaymentConfigurationName>,
        reference_id: impl Into<PaymentReferenceId>,
    ) -> Call<PaymentLookup> {
        self.core
            .request(&GET_PAYMENT_STATUS)
            .path("phone_number_id", &self.id)
            .id::<
                PaymentConfigurationName,
            >("payment_configuration", payment_configuration)
            .id::<PaymentReferenceId>("reference_id", reference_id)
            .call()
    }
}

impl Waba {
    /// List the payment configurations of an account (India).
    ///
    /// The configurations lie one level deeper than in other lists, in `data[0].payment_configurations`.
    ///
    /// `GET /{waba_id}/payment_configurations`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_configurations = waba.list_payment_configurations().await?;
    /// for item in &payment_configurations.data {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_payment_configurations(
        &self,
    ) -> Call<ListPaymentConfigurationsResponse> {
        self.core.request(&LIST_PAYMENT_CONFIGURATIONS).path("waba_id", &self.id).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    /// let payment_configuration = waba.get_payment_configuration("example-gateway").await?;
    /// for item in &payment_configuration.data {
    ///     println!("{:?}", item.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment_configuration(
        &self,
        configuration_name: impl Into<PaymentConfigurationName>,
    ) -> Call<GetPaymentConfigurationResponse> {
        self.core
            .request(&GET_PAYMENT_CONFIGURATION)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::payments::UpdatePaymentConfiguration;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdatePaymentConfiguration::new("https://example.com/payments");
    /// let updated = waba
    ///     .update_payment_configuration("example-gateway", &request)
    ///     .await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_payment_configuration(
        &self,
        configuration_name: impl Into<PaymentConfigurationName>,
        body: &UpdatePaymentConfiguration,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .id::<PaymentConfigurationName>("configuration_name", configuration_name)
            .json(body)
            .call()
    }

    /// Create a payment configuration (India).
    ///
    /// For a gateway the answer has the address of a page on which the merchant connects it.
    ///
    /// `POST /{waba_id}/payment_configuration`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::payments::{CreatePaymentConfiguration, PaymentProvider};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreatePaymentConfiguration::new("example-gateway", PaymentProvider::Razorpay)
    ///     .with_purpose_code("03")
    ///     .with_merchant_category_code("5411")
    ///     .with_redirect_url("https://example.com/connected")
    ///     .with_data_endpoint_url("https://example.com/payments");
    /// let created = waba.create_payment_configuration(&request).await?;
    /// println!("{:?}", created.oauth_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment_configuration(
        &self,
        body: &CreatePaymentConfiguration,
    ) -> Call<PaymentConfigurationCreated> {
        self.core
            .request(&CREATE_PAYMENT_CONFIGURATION)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::payments::DeletePaymentConfiguration;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = DeletePaymentConfiguration::new("example-gateway");
    /// let deleted = waba.delete_payment_configuration(&request).await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_payment_configuration(
        &self,
        body: &DeletePaymentConfiguration,
    ) -> Call<shared::Success> {
        self.core
            .request(&DELETE_PAYMENT_CONFIGURATION)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Make a new link for connecting a gateway (India).
    ///
    /// The merchant opens the link in a browser to connect the gateway; it expires at the time in
    /// expiration. `create_payment_configuration` gives the first such link.
    ///
    /// `POST /{waba_id}/generate_payment_configuration_oauth_link`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis>
    /// (as of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::payments::GeneratePaymentOauthLink;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GeneratePaymentOauthLink::new(
    ///     "example-gateway",
    ///     "https://example.com/connected",
    /// );
    /// let generated = waba.generate_payment_oauth_link(&request).await?;
    /// println!("{:?}", generated.oauth_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_payment_oauth_link(
        &self,
        body: &GeneratePaymentOauthLink,
    ) -> Call<PaymentOauthLink> {
        self.core
            .request(&GENERATE_PAYMENT_OAUTH_LINK)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

static LIST_PAYMENT_CONFIGURATIONS: Operation = Operation {
    id: "list_payment_configurations",
    path: "/{waba_id}/payment_configurations",
    ..Operation::GET
};

static GET_PAYMENT_CONFIGURATION: Operation = Operation {
    id: "get_payment_configuration",
    path: "/{waba_id}/payment_configuration/{configuration_name}",
    ..Operation::GET
};

static UPDATE_PAYMENT_CONFIGURATION: Operation = Operation {
    id: "update_payment_configuration",
    path: "/{waba_id}/payment_configuration/{configuration_name}",
    idempotent: true,
    ..Operation::POST
};

static CREATE_PAYMENT_CONFIGURATION: Operation = Operation {
    id: "create_payment_configuration",
    path: "/{waba_id}/payment_configuration",
    accepts: &[Accept::Filled("/oauth_url"), Accept::OneOf("/success", &["true"])],
    ..Operation::POST
};

static DELETE_PAYMENT_CONFIGURATION: Operation = Operation {
    id: "delete_payment_configuration",
    method: "DELETE",
    path: "/{waba_id}/payment_configuration",
    idempotent: true,
    ..Operation::POST
};

static GENERATE_PAYMENT_OAUTH_LINK: Operation = Operation {
    id: "generate_payment_oauth_link",
    path: "/{waba_id}/generate_payment_configuration_oauth_link",
    accepts: &[Accept::Filled("/oauth_url")],
    ..Operation::POST
};

static GET_PAYMENT_STATUS: Operation = Operation {
    id: "get_payment_status",
    path: "/{phone_number_id}/payments/{payment_configuration}/{reference_id}",
    ..Operation::GET
};
