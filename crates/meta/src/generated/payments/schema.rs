// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `payments`.

use super::*;
use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Lenient, Timestamp};
text_schema!(
    PaymentConfigurationName, "waxwing_meta::payments::PaymentConfigurationName",
    "Name of a payment configuration, at most 60 characters."
);
text_schema!(
    PaymentReferenceId, "waxwing_meta::payments::PaymentReferenceId",
    "Your own id of an order, unique in your business."
);

object_schema! { ListPaymentConfigurationsResponse, "waxwing_meta::payments::ListPaymentConfigurationsResponse", "The payment configurations of an account.";
    optional "data": Vec<PaymentConfigurationGroup>, "The configurations, in one entry.";
}

object_schema! { PaymentConfigurationGroup, "waxwing_meta::payments::PaymentConfigurationGroup", "Payment configurations.";
    optional "payment_configurations": Option<Vec<PaymentConfiguration>>, "The configurations.";
}

object_schema! { GetPaymentConfigurationResponse, "waxwing_meta::payments::GetPaymentConfigurationResponse", "A payment configuration, in a list of one.";
    optional "data": Vec<PaymentConfiguration>, "The configuration.";
}

object_schema! { PaymentConfiguration, "waxwing_meta::payments::PaymentConfiguration", "How an account is paid.";
    optional "configuration_name": Option<PaymentConfigurationName>, "Name of a payment configuration, at most 60 characters.";
    optional "merchant_category_code": Option<PaymentCode>, "A code and what it means.";
    optional "purpose_code": Option<PaymentCode>, "A code and what it means.";
    optional "status": Option<PaymentConfigurationStatus>, "State of a payment configuration. Webhooks write blanks in place of the underscores.";
    optional "provider_mid": Option<String>, "Merchant id at the gateway.";
    optional "provider_name": Option<String>, "The gateway, such as razorpay; the vendor's SDK writes it in upper case.";
    optional "merchant_vpa": Option<MerchantVpa>, "UPI address of the merchant (virtual payment address).";
    optional "created_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { PaymentCode, "waxwing_meta::payments::PaymentCode", "A code and what it means.";
    optional "code": Option<String>, "The code.";
    optional "description": Option<String>, "What it means.";
}
text_schema!(
    open PaymentConfigurationStatus,
    "waxwing_meta::payments::PaymentConfigurationStatus",
    "State of a payment configuration. Webhooks write blanks in place of the underscores."
);
text_schema!(
    MerchantVpa, "waxwing_meta::payments::MerchantVpa",
    "UPI address of the merchant (virtual payment address)."
);
text_schema!(
    open PaymentProvider, "waxwing_meta::payments::PaymentProvider",
    "Gateway, or upi_vpa for a UPI address."
);

object_schema! { CreatePaymentConfiguration, "waxwing_meta::payments::CreatePaymentConfiguration", "A new payment configuration.";
    required "configuration_name": PaymentConfigurationName, "Name of a payment configuration, at most 60 characters.";
    required "provider_name": PaymentProvider, "Gateway, or upi_vpa for a UPI address.";
    optional "purpose_code": String, "Purpose code of the payments.";
    optional "merchant_category_code": String, "Merchant category code.";
    optional "merchant_vpa": MerchantVpa, "UPI address of the merchant (virtual payment address).";
    optional "redirect_url": String, "Gateways only: where the merchant goes after connecting.";
    optional "data_endpoint_url": String, "Address of your own data endpoint.";
}

object_schema! { PaymentConfigurationCreated, "waxwing_meta::payments::PaymentConfigurationCreated", "The new configuration.";
    optional "success": Option<bool>, "true when created.";
    optional "oauth_url": Option<String>, "Page on which the merchant connects the gateway.";
    optional "expiration": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { UpdatePaymentConfiguration, "waxwing_meta::payments::UpdatePaymentConfiguration", "What is to change.";
    required "data_endpoint_url": String, "Address of your own data endpoint. That it is the only member is not certain.";
}

object_schema! { DeletePaymentConfiguration, "waxwing_meta::payments::DeletePaymentConfiguration", "Which configuration.";
    required "configuration_name": PaymentConfigurationName, "Name of a payment configuration, at most 60 characters.";
}

object_schema! { GeneratePaymentOauthLink, "waxwing_meta::payments::GeneratePaymentOauthLink", "For which configuration.";
    required "configuration_name": PaymentConfigurationName, "Name of a payment configuration, at most 60 characters.";
    required "redirect_url": String, "Where the merchant goes after connecting.";
}

object_schema! { PaymentOauthLink, "waxwing_meta::payments::PaymentOauthLink", "A link for connecting a gateway.";
    optional "oauth_url": String, "Page on which the merchant connects the gateway.";
    optional "expiration": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { PaymentLookup, "waxwing_meta::payments::PaymentLookup", "The payments of an order.";
    optional "payments": Vec<Payment>, "The payments.";
}

object_schema! { Payment, "waxwing_meta::payments::Payment", "The payment of an order.";
    optional "reference_id": Option<PaymentReferenceId>, "Your own id of an order, unique in your business.";
    optional "status": shared::PaymentState, "State of a payment. The documentation lists `pending` and `captured`; the others are known from third parties.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
    optional "amount": Option<shared::PaymentAmount>, "An amount of money: `value` divided by `offset`.";
    optional "transactions": Option<Vec<shared::PaymentTransaction>>, "Attempts to pay; missing before the first.";
    optional "receipt": Option<String>, "Repeats what the order was sent with (razorpay).";
    optional "notes": Option<BTreeMap<String, String>>, "Repeats what the order was sent with (razorpay).";
    optional "udf1": Option<String>, "Repeats what the order was sent with (payu).";
    optional "udf2": Option<String>, "Repeats what the order was sent with (payu).";
    optional "udf3": Option<String>, "Repeats what the order was sent with (payu).";
    optional "udf4": Option<String>, "Repeats what the order was sent with (payu).";
    optional "additional_info1": Option<String>, "Repeats what the order was sent with (billdesk).";
    optional "additional_info2": Option<String>, "Repeats what the order was sent with (billdesk).";
    optional "additional_info3": Option<String>, "Repeats what the order was sent with (billdesk).";
    optional "additional_info4": Option<String>, "Repeats what the order was sent with (billdesk).";
    optional "additional_info5": Option<String>, "Repeats what the order was sent with (billdesk).";
    optional "additional_info6": Option<String>, "Repeats what the order was sent with (billdesk).";
    optional "additional_info7": Option<String>, "Repeats what the order was sent with (billdesk).";
    optional "extra1": Option<String>, "Repeats what the order was sent with (zaakpay).";
    optional "extra2": Option<String>, "Repeats what the order was sent with (zaakpay).";
}
