// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `conversions`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Report conversions to Meta, by Facebook page.
    ///
    /// Early access. All conversions are taken or none. At most 10 requests a second per account. Needs
    /// the scope whatsapp:conversions. Errors have the newer shape.
    ///
    /// `POST /whatsapp/1/conversions`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn submit_conversions(
        &self,
        body: &SubmitConversionsRequest,
    ) -> waxwing_runtime::Call<()> {
        self.core.prepare(&SUBMIT_CONVERSIONS).json(body).call_unread()
    }

    /// Report conversions to Meta, by sender.
    ///
    /// Early access. All conversions are taken or none. At most 10 requests a second per account. Needs
    /// the scope whatsapp:conversions. Errors have the newer shape. 404 when the sender is unknown.
    ///
    /// `POST /whatsapp/1/conversions/waba`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn submit_waba_conversions(
        &self,
        body: &SubmitWabaConversionsRequest,
    ) -> waxwing_runtime::Call<()> {
        self.core.prepare(&SUBMIT_WABA_CONVERSIONS).json(body).call_unread()
    }
}

#[cfg(feature = "client")]
static SUBMIT_CONVERSIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "submit_conversions",
    path: "/whatsapp/1/conversions",
    accepts: &[waxwing_runtime::Accept::Empty],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SUBMIT_WABA_CONVERSIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "submit_waba_conversions",
    path: "/whatsapp/1/conversions/waba",
    accepts: &[waxwing_runtime::Accept::Empty],
    ..waxwing_runtime::Operation::POST
};

/// Conversions of one Facebook page. All are taken or none.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubmitConversionsRequest {
    /// Id of a Facebook page; may be left out when only one is connected.
    pub source_id: Option<FacebookPageId>,
    /// 1 to 1000 conversions.
    pub conversions: Vec<Conversion>,
}

impl SubmitConversionsRequest {
    /// With the members that are required.
    pub fn new(conversions: impl Into<Vec<Conversion>>) -> Self {
        Self {
            source_id: Default::default(),
            conversions: conversions.into(),
        }
    }

    /// Sets `sourceId`.
    #[must_use]
    pub fn with_source_id(mut self, source_id: impl Into<FacebookPageId>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }
}

impl waxwing_json::FromMembers for SubmitConversionsRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_id: members.take("sourceId")?,
            conversions: members.need("conversions")?,
        })
    }
}

waxwing_json::read_object!(SubmitConversionsRequest);
impl waxwing_types::Validate for SubmitConversionsRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("conversions", Some(self.conversions.len()), Some(1), Some(1000));
        checker.each("conversions", Some(&self.conversions));
    }
}

waxwing_json::string_id! {
    #[doc = " Id of a Facebook page; may be left out when only one is connected."] pub
    struct FacebookPageId;
}

/// What a user did after the click; conversionTime is at most 7 days ago, left out it is now.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Conversion {
    /// Id of the click on an advertisement that opened the chat; comes with the first message, in
    /// referral.
    pub ctwa_click_id: shared::CtwaClickId,
    /// What the user did.
    pub type_: ConversionType,
    /// Value of a conversion.
    pub details: Option<ConversionDetails>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub conversion_time: Option<waxwing_types::Timestamp>,
}

impl Conversion {
    /// With the members that are required.
    pub fn new(
        ctwa_click_id: impl Into<shared::CtwaClickId>,
        type_: impl Into<ConversionType>,
    ) -> Self {
        Self {
            ctwa_click_id: ctwa_click_id.into(),
            type_: type_.into(),
            details: Default::default(),
            conversion_time: Default::default(),
        }
    }

    /// Sets `details`.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<ConversionDetails>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Sets `conversionTime`.
    #[must_use]
    pub fn with_conversion_time(
        mut self,
        conversion_time: impl Into<waxwing_types::Timestamp>,
    ) -> Self {
        self.conversion_time = Some(conversion_time.into());
        self
    }
}

impl waxwing_json::FromMembers for Conversion {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            ctwa_click_id: members.need("ctwaClickId")?,
            type_: members.need("type")?,
            details: members.take("details")?,
            conversion_time: members.take("conversionTime")?,
        })
    }
}

waxwing_json::read_object!(Conversion);
impl waxwing_types::Validate for Conversion {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("ctwaClickId", Some(self.ctwa_click_id.as_ref()), Some(1), None);
        checker.nested("details", self.details.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " What the user did."] pub enum ConversionType { #[doc = " `PURCHASE`."]
    Purchase = "PURCHASE", #[doc = " `LEAD_SUBMITTED`."] LeadSubmitted =
    "LEAD_SUBMITTED", }
}

/// Value of a conversion.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversionDetails {
    /// Currency code, such as EUR.
    pub currency: String,
    /// Amount; may be 0.
    pub value: f64,
}

impl ConversionDetails {
    /// With the members that are required.
    pub fn new(currency: impl Into<String>, value: f64) -> Self {
        Self {
            currency: currency.into(),
            value,
        }
    }
}

impl waxwing_json::FromMembers for ConversionDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            currency: members.need("currency")?,
            value: members.need("value")?,
        })
    }
}

waxwing_json::read_object!(ConversionDetails);
impl waxwing_types::Validate for ConversionDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("value", Some(self.value as f64), None, None);
    }
}

/// Conversions of one sender. All are taken or none.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubmitWabaConversionsRequest {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub source_id: shared::SenderNumber,
    /// 1 to 1000 conversions.
    pub conversions: Vec<WabaConversion>,
}

impl SubmitWabaConversionsRequest {
    /// With the members that are required.
    pub fn new(
        source_id: impl Into<shared::SenderNumber>,
        conversions: impl Into<Vec<WabaConversion>>,
    ) -> Self {
        Self {
            source_id: source_id.into(),
            conversions: conversions.into(),
        }
    }
}

impl waxwing_json::FromMembers for SubmitWabaConversionsRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_id: members.need("sourceId")?,
            conversions: members.need("conversions")?,
        })
    }
}

waxwing_json::read_object!(SubmitWabaConversionsRequest);
impl waxwing_types::Validate for SubmitWabaConversionsRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("sourceId", Some(self.source_id.as_ref()), Some(1), Some(24));
        checker.items("conversions", Some(self.conversions.len()), Some(1), Some(1000));
        checker.each("conversions", Some(&self.conversions));
    }
}

/// What a user did after the click; conversionTime is at most 7 days ago, left out it is now.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WabaConversion {
    /// Id of the click on an advertisement that opened the chat; comes with the first message, in
    /// referral.
    pub ctwa_click_id: shared::CtwaClickId,
    /// What the user did. The vendor's text names only the first two.
    pub type_: WabaConversionType,
    /// Value of a conversion.
    pub details: Option<ConversionDetails>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub conversion_time: Option<waxwing_types::Timestamp>,
}

impl WabaConversion {
    /// With the members that are required.
    pub fn new(
        ctwa_click_id: impl Into<shared::CtwaClickId>,
        type_: impl Into<WabaConversionType>,
    ) -> Self {
        Self {
            ctwa_click_id: ctwa_click_id.into(),
            type_: type_.into(),
            details: Default::default(),
            conversion_time: Default::default(),
        }
    }

    /// Sets `details`.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<ConversionDetails>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Sets `conversionTime`.
    #[must_use]
    pub fn with_conversion_time(
        mut self,
        conversion_time: impl Into<waxwing_types::Timestamp>,
    ) -> Self {
        self.conversion_time = Some(conversion_time.into());
        self
    }
}

impl waxwing_json::FromMembers for WabaConversion {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            ctwa_click_id: members.need("ctwaClickId")?,
            type_: members.need("type")?,
            details: members.take("details")?,
            conversion_time: members.take("conversionTime")?,
        })
    }
}

waxwing_json::read_object!(WabaConversion);
impl waxwing_types::Validate for WabaConversion {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("ctwaClickId", Some(self.ctwa_click_id.as_ref()), Some(1), None);
        checker.nested("details", self.details.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " What the user did. The vendor's text names only the first two."] pub enum
    WabaConversionType { #[doc = " `PURCHASE`."] Purchase = "PURCHASE", #[doc =
    " `LEAD_SUBMITTED`."] LeadSubmitted = "LEAD_SUBMITTED", #[doc =
    " `INITIATE_CHECKOUT`."] InitiateCheckout = "INITIATE_CHECKOUT", #[doc =
    " `ADD_TO_CART`."] AddToCart = "ADD_TO_CART", #[doc = " `VIEW_CONTENT`."] ViewContent
    = "VIEW_CONTENT", #[doc = " `ORDER_CREATED`."] OrderCreated = "ORDER_CREATED", #[doc
    = " `ORDER_SHIPPED`."] OrderShipped = "ORDER_SHIPPED", #[doc = " `ORDER_DELIVERED`."]
    OrderDelivered = "ORDER_DELIVERED", #[doc = " `ORDER_CANCELED`."] OrderCanceled =
    "ORDER_CANCELED", #[doc = " `ORDER_RETURNED`."] OrderReturned = "ORDER_RETURNED",
    #[doc = " `CART_ABANDONED`."] CartAbandoned = "CART_ABANDONED", #[doc =
    " `QUALIFIED_LEAD`."] QualifiedLead = "QUALIFIED_LEAD", #[doc =
    " `RATING_PROVIDED`."] RatingProvided = "RATING_PROVIDED", #[doc =
    " `REVIEW_PROVIDED`."] ReviewProvided = "REVIEW_PROVIDED", }
}
