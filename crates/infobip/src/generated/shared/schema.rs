// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `shared`.

use super::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::MessageId;
text_schema!(
    SenderNumber, "waxwing_infobip::shared::SenderNumber",
    "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters."
);
text_schema!(
    Destination, "waxwing_infobip::shared::Destination",
    "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters."
);
text_schema!(
    OutboundMessageId, "waxwing_infobip::shared::OutboundMessageId",
    "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report."
);
text_schema!(
    EntityId, "waxwing_infobip::shared::EntityId",
    "Entity tag of the provider's platform, repeated in events; at most 255 characters."
);
text_schema!(
    ApplicationId, "waxwing_infobip::shared::ApplicationId",
    "Application tag of the provider's platform, repeated in events; at most 255 characters."
);

object_schema! { Platform, "waxwing_infobip::shared::Platform", "Application and entity of the provider's platform.";
    optional "entityId": Option<EntityId>, "Entity tag of the provider's platform, repeated in events; at most 255 characters.";
    optional "applicationId": Option<ApplicationId>, "Application tag of the provider's platform, repeated in events; at most 255 characters.";
}
text_schema!(
    UserNumber, "waxwing_infobip::shared::UserNumber",
    "Phone number of an end user, digits without plus sign."
);
text_schema!(
    IdentityHash, "waxwing_infobip::shared::IdentityHash",
    "Hash of an end user's identity; another hash, another identity."
);
text_schema!(
    FlowId, "waxwing_infobip::shared::FlowId",
    "Id of a flow, digits. Only the flow button of a template writes it as a number."
);
text_schema!(
    TemplateId, "waxwing_infobip::shared::TemplateId", "Id of a template, digits."
);
text_schema!(
    TemplateName, "waxwing_infobip::shared::TemplateName",
    "Name of a template, lower-case letters, digits and underscores; 1 to 512 characters."
);
text_schema!(
    open TemplateLanguage, "waxwing_infobip::shared::TemplateLanguage",
    "Language of a template; one name may stand in several languages."
);
text_schema!(
    open TemplateCategory, "waxwing_infobip::shared::TemplateCategory",
    "Category of a template. Meta may change it by itself."
);
text_schema!(
    open TemplateStatus, "waxwing_infobip::shared::TemplateStatus",
    "Where a template stands."
);
text_schema!(
    open TemplateQuality, "waxwing_infobip::shared::TemplateQuality",
    "Quality rating of a template."
);
text_schema!(
    PaymentId, "waxwing_infobip::shared::PaymentId",
    "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots."
);
text_schema!(
    PayuPaymentId, "waxwing_infobip::shared::PayuPaymentId",
    "Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots."
);
text_schema!(
    PaymentReferenceId, "waxwing_infobip::shared::PaymentReferenceId",
    "Id that the payment service gave to the payment."
);
text_schema!(
    PaymentTransactionId, "waxwing_infobip::shared::PaymentTransactionId",
    "Id of one transaction of a payment."
);
text_schema!(
    open PaymentStatus, "waxwing_infobip::shared::PaymentStatus",
    "Where a payment stands."
);
text_schema!(
    open PaymentCurrency, "waxwing_infobip::shared::PaymentCurrency",
    "Currency of a payment."
);
text_schema!(
    open PaymentTransactionType, "waxwing_infobip::shared::PaymentTransactionType",
    "Payment system of a transaction."
);
text_schema!(
    open PaymentTransactionStatus, "waxwing_infobip::shared::PaymentTransactionStatus",
    "Where a transaction stands."
);

object_schema! { MessageContext, "waxwing_infobip::shared::MessageContext", "Quotes a received message.";
    required "replyToMessageId": MessageId, "Id of the received message.";
}

object_schema! { SingleMessageInfo, "waxwing_infobip::shared::SingleMessageInfo", "The provider took the message, unless status says rejected; the outcome comes by delivery report.";
    optional "to": Option<Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageCount": Option<i32>, "Number of messages made of the request.";
    optional "messageId": Option<OutboundMessageId>, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "status": Option<SingleMessageStatus>, "First status of a message, normally PENDING (group 1). Group 5 is REJECTED.";
}

object_schema! { SingleMessageStatus, "waxwing_infobip::shared::SingleMessageStatus", "First status of a message, normally PENDING (group 1). Group 5 is REJECTED.";
    optional "groupId": Option<i32>, "1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected.";
    optional "groupName": Option<String>, "Name of the group.";
    optional "id": Option<i32>, "Id of the status, such as 7 or 26 for pending.";
    optional "name": Option<String>, "Name of the status, such as PENDING_ENROUTE.";
    optional "description": Option<String>, "Text for a person.";
    optional "action": Option<String>, "What to do about it.";
}
text_schema!(
    BulkId, "waxwing_infobip::shared::BulkId",
    "Id of a request with several messages, your own or one given by the provider; at most 100 characters."
);
text_schema!(PersonName, "waxwing_infobip::shared::PersonName", "Name of a person.");
text_schema!(
    ContactPhone, "waxwing_infobip::shared::ContactPhone",
    "Phone number of a contact card, as its owner wrote it."
);
text_schema!(
    ContactEmail, "waxwing_infobip::shared::ContactEmail",
    "Mail address of a contact card."
);
text_schema!(
    WaId, "waxwing_infobip::shared::WaId",
    "WhatsApp account of a contact, the phone number in digits."
);
text_schema!(
    open PhoneType, "waxwing_infobip::shared::PhoneType", "Kind of phone number."
);
text_schema!(
    CatalogId, "waxwing_infobip::shared::CatalogId",
    "Id of a Meta product catalogue that is connected to the sender's account."
);
text_schema!(
    ProductRetailerId, "waxwing_infobip::shared::ProductRetailerId",
    "Id of a product in its catalogue, as the shop gave it."
);
text_schema!(
    CtwaClickId, "waxwing_infobip::shared::CtwaClickId",
    "Id of the click on an advertisement that opened the chat; comes with the first message, in referral."
);

object_schema! { UrlOptions, "waxwing_infobip::shared::UrlOptions", "Short links and click reports for addresses in the message.";
    optional "shortenUrl": bool, "Shorten addresses. Left out, true; with false no other option works.";
    optional "trackClicks": bool, "Count clicks on short links. Default: true.";
    optional "trackingUrl": String, "Where click reports go.";
    optional "removeProtocol": bool, "Leave https:// out of the short link; some phones then show no link. Default: false.";
    optional "customDomain": String, "Own short-link domain, set up beforehand.";
}
text_schema!(
    open OrderCurrency, "waxwing_infobip::shared::OrderCurrency", "Currency of an order."
);
text_schema!(open OrderType, "waxwing_infobip::shared::OrderType", "Kind of goods.");
text_schema!(
    open OrderStatus, "waxwing_infobip::shared::OrderStatus", "State of an order."
);
text_schema!(
    open OrderDetailsType, "waxwing_infobip::shared::OrderDetailsType",
    "Quick payment, for PG_PAYU and PG_RAZORPAY only."
);
text_schema!(open PixKeyType, "waxwing_infobip::shared::PixKeyType", "Kind of Pix key.");
text_schema!(
    open PixFlowType, "waxwing_infobip::shared::PixFlowType", "What the Pix button does."
);
text_schema!(
    PixKey, "waxwing_infobip::shared::PixKey",
    "Key of a Pix account; a tax number, mail address, phone number or random key."
);
text_schema!(
    open BeneficiaryCountry, "waxwing_infobip::shared::BeneficiaryCountry",
    "Country of a beneficiary."
);

object_schema! { OrderAmount, "waxwing_infobip::shared::OrderAmount", "An amount.";
    required "value": i32, "Amount times 100 for INR and BRL.";
}

object_schema! { DescribedAmount, "waxwing_infobip::shared::DescribedAmount", "An amount with a note.";
    required "value": i32, "Amount times 100 for INR and BRL.";
    optional "description": String, "Note, at most 60 characters.";
}

object_schema! { OrderDiscount, "waxwing_infobip::shared::OrderDiscount", "A discount.";
    required "amount": DescribedAmount, "An amount with a note.";
    optional "programName": String, "Name of the discount programme, at most 60 characters.";
}

object_schema! { OrderExpiration, "waxwing_infobip::shared::OrderExpiration", "When the order lapses.";
    required "expirationSeconds": i64, "Seconds from now, at least 360.";
    required "description": String, "Text about it, at most 120 characters.";
}

object_schema! { ImporterAddress, "waxwing_infobip::shared::ImporterAddress", "Address of an importer.";
    optional "firstAddressLine": String, "First line.";
    optional "secondAddressLine": String, "Second line.";
    optional "city": String, "City.";
    optional "zoneCode": String, "Code of the zone.";
    optional "postalCode": String, "Postal code.";
    optional "countryCode": String, "Code of the country.";
}

object_schema! { OrderItem, "waxwing_infobip::shared::OrderItem", "A line of an order. saleAmount, when given, must be lower than amount.";
    required "retailerId": ProductRetailerId, "Id of a product in its catalogue, as the shop gave it.";
    required "name": String, "Name, 1 to 60 characters.";
    required "amount": OrderAmount, "An amount.";
    optional "saleAmount": OrderAmount, "An amount.";
    required "quantity": i32, "Number of pieces.";
    optional "originCountry": String, "Country of origin; needed for UPI_PAYU without catalogId.";
    optional "importerName": String, "Name of the importer; needed for UPI_PAYU without catalogId.";
    optional "importerAddress": ImporterAddress, "Address of an importer.";
}

object_schema! { OrderDetails, "waxwing_infobip::shared::OrderDetails", "An order. Without catalogId each item needs origin and importer (UPI_PAYU only).";
    optional "catalogId": CatalogId, "Id of a Meta product catalogue that is connected to the sender's account.";
    required "items": Vec<OrderItem>, "Lines of the order.";
    required "subtotal": OrderAmount, "An amount.";
    required "tax": DescribedAmount, "An amount with a note.";
    optional "shipping": DescribedAmount, "An amount with a note.";
    optional "discount": OrderDiscount, "A discount.";
    optional "orderExpiration": OrderExpiration, "When the order lapses.";
    optional "orderDetailsType": OrderDetailsType, "Quick payment, for PG_PAYU and PG_RAZORPAY only.";
}
text_schema!(
    BeneficiaryName, "waxwing_infobip::shared::BeneficiaryName",
    "Name of a beneficiary, at most 200 characters."
);

object_schema! { Beneficiary, "waxwing_infobip::shared::Beneficiary", "Who receives the goods.";
    required "name": BeneficiaryName, "Name of a beneficiary, at most 200 characters.";
    required "firstAddressLine": String, "First line, at most 100 characters.";
    optional "secondAddressLine": String, "Second line, at most 100 characters.";
    optional "city": String, "City.";
    optional "state": String, "State.";
    required "country": BeneficiaryCountry, "Country of a beneficiary.";
    optional "postalCode": String, "Six digits.";
}

impl JsonSchema for UpiIntentPaymentFormat {
    fn schema_name() -> Cow<'static, str> {
        "UpiIntentPaymentFormat".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::shared::UpiIntentPaymentFormat".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "How a UPI intent is given, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "LINK")
                        .beside(generator.subschema_for::<UpiIntentPaymentLink>()),
                ],
            ),
        )
    }
}

object_schema! { UpiIntentPaymentLink, "waxwing_infobip::shared::UpiIntentPaymentLink", "UPI intent as a link.";
    required "paymentLink": String, "Payment link.";
}

object_schema! { BrazilPixDcPaymentDetails, "waxwing_infobip::shared::BrazilPixDcPaymentDetails", "Brazil, dynamic Pix code.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    required "code": String, "Dynamic Pix code that the buyer copies.";
    required "merchantName": String, "Name of the Pix account's holder.";
    required "keyType": PixKeyType, "Kind of Pix key.";
    required "key": PixKey, "Key of a Pix account; a tax number, mail address, phone number or random key.";
    optional "flowType": PixFlowType, "What the Pix button does.";
}

object_schema! { BrazilBoletoPaymentDetails, "waxwing_infobip::shared::BrazilBoletoPaymentDetails", "Brazil, Boleto.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    required "code": String, "Boleto code that the buyer copies.";
}

object_schema! { BrazilLinkPaymentDetails, "waxwing_infobip::shared::BrazilLinkPaymentDetails", "Brazil, payment link.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    required "paymentLink": String, "Payment link.";
}

impl JsonSchema for BrazilPaymentOption {
    fn schema_name() -> Cow<'static, str> {
        "BrazilPaymentOption".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::shared::BrazilPaymentOption".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "One way to pay in Brazil, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "BRAZIL_PIX_DC")
                        .beside(generator.subschema_for::<BrazilPixDcPaymentDetails>()),
                    schema::kind("type", "BRAZIL_BOLETO")
                        .beside(generator.subschema_for::<BrazilBoletoPaymentDetails>()),
                    schema::kind("type", "BRAZIL_LINK")
                        .beside(generator.subschema_for::<BrazilLinkPaymentDetails>()),
                ],
            ),
        )
    }
}

object_schema! { BrazilPaymentsDetails, "waxwing_infobip::shared::BrazilPaymentsDetails", "Brazil, a choice of ways to pay.";
    required "payments": Vec<BrazilPaymentOption>, "1 or 2 ways; all must have the same id.";
}

object_schema! { PgPayuPaymentDetails, "waxwing_infobip::shared::PgPayuPaymentDetails", "India, payment gateway PayU.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "beneficiary": Beneficiary, "Who receives the goods.";
    optional "callbackData": Vec<String>, "Up to 4 texts of 1 to 255 characters, repeated with the payment's state.";
}

object_schema! { PgRazorpayPaymentDetails, "waxwing_infobip::shared::PgRazorpayPaymentDetails", "India, payment gateway Razorpay.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "beneficiary": Beneficiary, "Who receives the goods.";
    optional "callbackData": BTreeMap<String, String>, "Keys and texts, repeated with the payment's state; not a list as with PayU.";
}

object_schema! { UpiIntentPaymentDetails, "waxwing_infobip::shared::UpiIntentPaymentDetails", "India, UPI intent.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "beneficiary": Beneficiary, "Who receives the goods.";
    required "format": UpiIntentPaymentFormat, "How a UPI intent is given, told apart by type.";
}

object_schema! { UpiLinkPaymentDetails, "waxwing_infobip::shared::UpiLinkPaymentDetails", "India, UPI payment link.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "beneficiary": Beneficiary, "Who receives the goods.";
    required "paymentLink": String, "Payment link.";
}

impl JsonSchema for OrderPaymentStatus {
    fn schema_name() -> Cow<'static, str> {
        "OrderPaymentStatus".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::shared::OrderPaymentStatus".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The payment that a status is about, told apart by type. There is no BRAZIL_PAYMENTS here.",
            schema::union(
                "type",
                [
                    schema::kind("type", "UPI_PAYU")
                        .beside(generator.subschema_for::<UpiPayuPaymentStatus>()),
                    schema::kind("type", "BRAZIL")
                        .beside(generator.subschema_for::<BrazilPaymentStatus>()),
                    schema::kind("type", "BRAZIL_PIX_DC")
                        .beside(generator.subschema_for::<BrazilPixDcPaymentStatus>()),
                    schema::kind("type", "PG_PAYU")
                        .beside(generator.subschema_for::<PgPayuPaymentStatus>()),
                    schema::kind("type", "PG_RAZORPAY")
                        .beside(generator.subschema_for::<PgRazorpayPaymentStatus>()),
                    schema::kind("type", "BRAZIL_LINK")
                        .beside(generator.subschema_for::<BrazilLinkPaymentStatus>()),
                    schema::kind("type", "BRAZIL_BOLETO")
                        .beside(generator.subschema_for::<BrazilBoletoPaymentStatus>()),
                    schema::kind("type", "UPI_INTENT")
                        .beside(generator.subschema_for::<UpiIntentPaymentStatus>()),
                    schema::kind("type", "UPI_LINK")
                        .beside(generator.subschema_for::<UpiLinkPaymentStatus>()),
                ],
            ),
        )
    }
}

object_schema! { UpiPayuPaymentStatus, "waxwing_infobip::shared::UpiPayuPaymentStatus", "India, UPI by PayU.";
    required "id": PayuPaymentId, "Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots.";
}

object_schema! { BrazilPaymentStatus, "waxwing_infobip::shared::BrazilPaymentStatus", "Brazil.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { BrazilPixDcPaymentStatus, "waxwing_infobip::shared::BrazilPixDcPaymentStatus", "Brazil, dynamic Pix code.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { PgPayuPaymentStatus, "waxwing_infobip::shared::PgPayuPaymentStatus", "India, payment gateway PayU.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { PgRazorpayPaymentStatus, "waxwing_infobip::shared::PgRazorpayPaymentStatus", "India, payment gateway Razorpay.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { BrazilLinkPaymentStatus, "waxwing_infobip::shared::BrazilLinkPaymentStatus", "Brazil, payment link.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { BrazilBoletoPaymentStatus, "waxwing_infobip::shared::BrazilBoletoPaymentStatus", "Brazil, Boleto.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { UpiIntentPaymentStatus, "waxwing_infobip::shared::UpiIntentPaymentStatus", "India, UPI intent.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { UpiLinkPaymentStatus, "waxwing_infobip::shared::UpiLinkPaymentStatus", "India, UPI payment link.";
    required "id": PaymentId, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
}

object_schema! { ErrorBody, "waxwing_infobip::shared::ErrorBody", "All error shapes in one; only the members of one of them are there.";
    optional "requestError": Option<ApiRequestError>, "Classic shape.";
    optional "errorCode": Option<String>, "Newer shape, the code.";
    optional "description": Option<String>, "Newer shape, text for a person.";
    optional "action": Option<String>, "Newer shape, what to do.";
    optional "violations": Option<Vec<ApiErrorViolation>>, "Newer shape, the faulty members.";
    optional "resources": Option<Vec<ApiErrorResource>>, "Newer shape, pages to read.";
    optional "error": Option<String>, "Text for a person; 400 of mark_message_as_read and errors of the token endpoint.";
}

object_schema! { ApiRequestError, "waxwing_infobip::shared::ApiRequestError", "Classic shape.";
    optional "serviceException": Option<ApiRequestErrorDetails>, "Classic shape, the fault.";
}

object_schema! { ApiRequestErrorDetails, "waxwing_infobip::shared::ApiRequestErrorDetails", "Classic shape, the fault.";
    optional "messageId": Option<String>, "The code, such as BAD_REQUEST; not the id of a message.";
    optional "text": Option<String>, "Text for a person.";
    optional "validationErrors": Option<BTreeMap<String, Vec<String>>>, "For each faulty member (dotted path with indexes) the texts about it.";
}

object_schema! { ApiErrorViolation, "waxwing_infobip::shared::ApiErrorViolation", "A faulty member.";
    optional "property": Option<String>, "Path of the member.";
    optional "violation": Option<String>, "What is wrong with it.";
}

object_schema! { ApiErrorResource, "waxwing_infobip::shared::ApiErrorResource", "A page to read.";
    optional "name": Option<String>, "Title.";
    optional "url": Option<String>, "Address.";
}
