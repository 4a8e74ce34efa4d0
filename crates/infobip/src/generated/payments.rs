// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `payments`.
#[cfg(feature = "client")]
impl super::client::Sender {
    /// Get the state of an Indian payment by UPI and PayU.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/upi/payu/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0;
    /// GitHub infobip/infobip-api-java-client 6.4.0.
    pub fn get_upi_payu_payment_status(
        &self,
        payment_id: impl Into<super::shared::PayuPaymentId>,
    ) -> waxwing_runtime::Call<Payment> {
        self.core
            .prepare(&GET_UPI_PAYU_PAYMENT_STATUS)
            .path("sender", &self.id)
            .path("paymentId", Into::<super::shared::PayuPaymentId>::into(payment_id))
            .call()
    }

    /// Get the state of a Brazilian payment.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/br/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0;
    /// GitHub infobip/infobip-api-java-client 6.4.0.
    pub fn get_brazil_payment_status(
        &self,
        payment_id: impl Into<super::shared::PaymentId>,
    ) -> waxwing_runtime::Call<Payment> {
        self.core
            .prepare(&GET_BRAZIL_PAYMENT_STATUS)
            .path("sender", &self.id)
            .path("paymentId", Into::<super::shared::PaymentId>::into(payment_id))
            .call()
    }

    /// Get the state of an Indian payment by the gateways of PayU or Razorpay.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/upi/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0;
    /// GitHub infobip/infobip-api-java-client 6.4.0.
    pub fn get_upi_payment_status(
        &self,
        payment_id: impl Into<super::shared::PaymentId>,
    ) -> waxwing_runtime::Call<Payment> {
        self.core
            .prepare(&GET_UPI_PAYMENT_STATUS)
            .path("sender", &self.id)
            .path("paymentId", Into::<super::shared::PaymentId>::into(payment_id))
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
    pub reference_id: Option<super::shared::PaymentReferenceId>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<super::shared::PaymentId>,
    /// Where a payment stands.
    pub payment_status: super::shared::PaymentStatus,
    /// Currency of a payment.
    pub currency: Option<super::shared::PaymentCurrency>,
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.reference_id {
            map.serialize_entry("referenceId", value)?;
        }
        if let Some(value) = &self.payment_id {
            map.serialize_entry("paymentId", value)?;
        }
        map.serialize_entry("paymentStatus", &self.payment_status)?;
        if let Some(value) = &self.currency {
            map.serialize_entry("currency", value)?;
        }
        if let Some(value) = &self.total_amount_value {
            map.serialize_entry("totalAmountValue", value)?;
        }
        if let Some(value) = &self.total_amount_offset {
            map.serialize_entry("totalAmountOffset", value)?;
        }
        if let Some(value) = &self.transactions {
            map.serialize_entry("transactions", value)?;
        }
        if let Some(value) = &self.callback_data {
            map.serialize_entry("callbackData", value)?;
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
            reference_id: waxwing_types::union::take(&mut members, "referenceId")
                .map_err(D::Error::custom)?,
            payment_id: waxwing_types::union::take(&mut members, "paymentId")
                .map_err(D::Error::custom)?,
            payment_status: waxwing_types::union::take(&mut members, "paymentStatus")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("paymentStatus"))?,
            currency: waxwing_types::union::take(&mut members, "currency")
                .map_err(D::Error::custom)?,
            total_amount_value: waxwing_types::union::take(
                    &mut members,
                    "totalAmountValue",
                )
                .map_err(D::Error::custom)?,
            total_amount_offset: waxwing_types::union::take(
                    &mut members,
                    "totalAmountOffset",
                )
                .map_err(D::Error::custom)?,
            transactions: waxwing_types::union::take(&mut members, "transactions")
                .map_err(D::Error::custom)?,
            callback_data: waxwing_types::union::take(&mut members, "callbackData")
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
            { "type" : "object", "properties" : { "referenceId" : generator
            .subschema_for:: < super::shared::PaymentReferenceId > (), "paymentId" :
            generator.subschema_for:: < super::shared::PaymentId > (), "paymentStatus" :
            generator.subschema_for:: < super::shared::PaymentStatus > (), "currency" :
            generator.subschema_for:: < super::shared::PaymentCurrency > (),
            "totalAmountValue" : generator.subschema_for:: < i32 > (),
            "totalAmountOffset" : generator.subschema_for:: < i32 > (), "transactions" :
            generator.subschema_for:: < Vec < PaymentTransaction > > (), "callbackData" :
            generator.subschema_for:: < waxwing_types::Json > () } }
        )
    }
}

/// A transaction of a payment.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentTransaction {
    /// Id of one transaction of a payment.
    pub id: Option<super::shared::PaymentTransactionId>,
    /// Payment system of a transaction.
    pub type_: Option<super::shared::PaymentTransactionType>,
    /// Where a transaction stands.
    pub status: Option<super::shared::PaymentTransactionStatus>,
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.created_timestamp {
            map.serialize_entry("createdTimestamp", value)?;
        }
        if let Some(value) = &self.updated_timestamp {
            map.serialize_entry("updatedTimestamp", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaymentTransaction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            type_: waxwing_types::union::take(&mut members, "type")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            created_timestamp: waxwing_types::union::take(
                    &mut members,
                    "createdTimestamp",
                )
                .map_err(D::Error::custom)?,
            updated_timestamp: waxwing_types::union::take(
                    &mut members,
                    "updatedTimestamp",
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
impl schemars::JsonSchema for PaymentTransaction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentTransaction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "id" : generator.subschema_for:: <
            super::shared::PaymentTransactionId > (), "type" : generator.subschema_for::
            < super::shared::PaymentTransactionType > (), "status" : generator
            .subschema_for:: < super::shared::PaymentTransactionStatus > (),
            "createdTimestamp" : generator.subschema_for:: < waxwing_types::Lenient <
            waxwing_types::Timestamp > > (), "updatedTimestamp" : generator
            .subschema_for:: < waxwing_types::Lenient < waxwing_types::Timestamp > > () }
            }
        )
    }
}
