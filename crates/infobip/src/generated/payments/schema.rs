// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `payments`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;
use waxwing_types::{Json, Lenient, Timestamp};

object_schema! { Payment, "waxwing_infobip::payments::Payment", "A payment and its transactions.";
    optional "referenceId": Option<shared::PaymentReferenceId>, "Id that the payment service gave to the payment.";
    optional "paymentId": Option<shared::PaymentId>, "Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.";
    optional "paymentStatus": shared::PaymentStatus, "Where a payment stands.";
    optional "currency": Option<shared::PaymentCurrency>, "Currency of a payment.";
    optional "totalAmountValue": Option<i32>, "Amount, to be divided by totalAmountOffset.";
    optional "totalAmountOffset": Option<i32>, "What divides the amount, such as 100.";
    optional "transactions": Option<Vec<PaymentTransaction>>, "The transactions.";
    optional "callbackData": Option<Json>, "Your own data, only for PayU and Razorpay. A list or a map in samples, an object in the vendor's schema.";
}

object_schema! { PaymentTransaction, "waxwing_infobip::payments::PaymentTransaction", "A transaction of a payment.";
    optional "id": Option<shared::PaymentTransactionId>, "Id of one transaction of a payment.";
    optional "type": Option<shared::PaymentTransactionType>, "Payment system of a transaction.";
    optional "status": Option<shared::PaymentTransactionStatus>, "Where a transaction stands.";
    optional "createdTimestamp": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "updatedTimestamp": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}
