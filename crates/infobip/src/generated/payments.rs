// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `payments`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Sender {
    /// Get the state of an Indian payment by UPI and PayU.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/upi/payu/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_upi_payu_payment_status(
        &self,
        payment_id: impl Into<shared::PayuPaymentId>,
    ) -> waxwing_runtime::Call<Payment> {
        self.core
            .prepare(&GET_UPI_PAYU_PAYMENT_STATUS)
            .path("sender", &self.id)
            .id::<shared::PayuPaymentId>("paymentId", payment_id)
            .call()
    }

    /// Get the state of a Brazilian payment.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/br/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_brazil_payment_status(
        &self,
        payment_id: impl Into<shared::PaymentId>,
    ) -> waxwing_runtime::Call<Payment> {
        self.core
            .prepare(&GET_BRAZIL_PAYMENT_STATUS)
            .path("sender", &self.id)
            .id::<shared::PaymentId>("paymentId", payment_id)
            .call()
    }

    /// Get the state of an Indian payment by the gateways of PayU or Razorpay.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/upi/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_upi_payment_status(
        &self,
        payment_id: impl Into<shared::PaymentId>,
    ) -> waxwing_runtime::Call<Payment> {
        self.core
            .prepare(&GET_UPI_PAYMENT_STATUS)
            .path("sender", &self.id)
            .id::<shared::PaymentId>("paymentId", payment_id)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_UPI_PAYU_PAYMENT_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_upi_payu_payment_status",
    path: "/whatsapp/1/senders/{sender}/payments/upi/payu/{paymentId}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_BRAZIL_PAYMENT_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_brazil_payment_status",
    path: "/whatsapp/1/senders/{sender}/payments/br/{paymentId}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_UPI_PAYMENT_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_upi_payment_status",
    path: "/whatsapp/1/senders/{sender}/payments/upi/{paymentId}",
    ..waxwing_runtime::Operation::GET
};

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
    pub callback_data: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Payment {
    /// `transactions`, empty when it was left out.
    pub fn transactions(&self) -> &[PaymentTransaction] {
        self.transactions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Payment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("referenceId", &self.reference_id)?;
        object.optional("paymentId", &self.payment_id)?;
        object.member("paymentStatus", &self.payment_status)?;
        object.optional("currency", &self.currency)?;
        object.optional("totalAmountValue", &self.total_amount_value)?;
        object.optional("totalAmountOffset", &self.total_amount_offset)?;
        object.optional("transactions", &self.transactions)?;
        object.optional("callbackData", &self.callback_data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Payment {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reference_id: members.lenient("referenceId")?,
            payment_id: members.lenient("paymentId")?,
            payment_status: members.always("paymentStatus")?,
            currency: members.lenient("currency")?,
            total_amount_value: members.lenient("totalAmountValue")?,
            total_amount_offset: members.lenient("totalAmountOffset")?,
            transactions: members.lenient("transactions")?,
            callback_data: members.lenient("callbackData")?,
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
            ("referenceId", generator.subschema_for::<shared::PaymentReferenceId>()),
            ("paymentId", generator.subschema_for::<shared::PaymentId>()),
            ("paymentStatus", generator.subschema_for::<shared::PaymentStatus>()),
            ("currency", generator.subschema_for::<shared::PaymentCurrency>()),
            ("totalAmountValue", generator.subschema_for::<i32>()),
            ("totalAmountOffset", generator.subschema_for::<i32>()),
            ("transactions", generator.subschema_for::<Vec<PaymentTransaction>>()),
            ("callbackData", generator.subschema_for::<waxwing_types::Json>()),
        ])
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
    pub created_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub updated_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentTransaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("createdTimestamp", &self.created_timestamp)?;
        object.optional("updatedTimestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentTransaction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            type_: members.lenient("type")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("createdTimestamp")?,
            updated_timestamp: members.lenient("updatedTimestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentTransaction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentTransaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentTransaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::PaymentTransactionId>()),
            ("type", generator.subschema_for::<shared::PaymentTransactionType>()),
            ("status", generator.subschema_for::<shared::PaymentTransactionStatus>()),
            (
                "createdTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updatedTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}
