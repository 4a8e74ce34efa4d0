// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `shared` are read, written, converted and checked.

use super::*;
use crate::generated::templates;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    from_one, open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, MessageId, Validate, chat_of, phone_id};
phone_id!(
    impl digits SenderNumber from Destination, UserNumber, ContactPhone, WaId,
    templates::ButtonPhoneNumber
);
chat_of!(SenderNumber);
phone_id!(
    impl digits Destination from SenderNumber, UserNumber, ContactPhone, WaId,
    templates::ButtonPhoneNumber
);
chat_of!(Destination);
string_id!(impl OutboundMessageId);
string_id!(impl EntityId);
string_id!(impl ApplicationId);

impl WriteMembers for Platform {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Platform);

impl FromMembers for Platform {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Platform);

impl Validate for Platform {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
    }
}
phone_id!(
    impl digits UserNumber from SenderNumber, Destination, ContactPhone, WaId,
    templates::ButtonPhoneNumber
);
chat_of!(UserNumber);
string_id!(impl IdentityHash);
string_id!(impl FlowId);
string_id!(impl TemplateId);
string_id!(impl TemplateName);
open_enum!(
    impl TemplateLanguage { Af = "af", Sq = "sq", Ar = "ar", ArEg = "ar_EG", ArAe =
    "ar_AE", ArLb = "ar_LB", ArMa = "ar_MA", ArQa = "ar_QA", Az = "az", Bn = "bn", BnIn =
    "bn_IN", Bg = "bg", Ca = "ca", ZhCn = "zh_CN", ZhHk = "zh_HK", ZhTw = "zh_TW", Hr =
    "hr", Cs = "cs", Da = "da", Nl = "nl", NlBe = "nl_BE", En = "en", EnGb = "en_GB",
    EnUs = "en_US", EnAe = "en_AE", EnAu = "en_AU", EnCa = "en_CA", EnGh = "en_GH", EnIe
    = "en_IE", EnIn = "en_IN", EnJm = "en_JM", EnMy = "en_MY", EnNz = "en_NZ", EnQa =
    "en_QA", EnSg = "en_SG", EnUg = "en_UG", EnZa = "en_ZA", Et = "et", Fil = "fil", Fi =
    "fi", Fr = "fr", FrBe = "fr_BE", FrCa = "fr_CA", FrCh = "fr_CH", FrCi = "fr_CI", FrMa
    = "fr_MA", Ka = "ka", De = "de", DeAt = "de_AT", DeCh = "de_CH", El = "el", Gu =
    "gu", Ha = "ha", He = "he", Hi = "hi", Hu = "hu", Id = "id", Ga = "ga", It = "it", Ja
    = "ja", Kn = "kn", Kk = "kk", RwRw = "rw_RW", Ko = "ko", KyKg = "ky_KG", Lo = "lo",
    Lv = "lv", Lt = "lt", Mk = "mk", Ms = "ms", Ml = "ml", Mr = "mr", Nb = "nb", Fa =
    "fa", Pl = "pl", PtBr = "pt_BR", PtPt = "pt_PT", Pa = "pa", Ro = "ro", Ru = "ru", Sr
    = "sr", SiLk = "si_LK", Sk = "sk", Sl = "sl", Es = "es", EsAr = "es_AR", EsCl =
    "es_CL", EsCo = "es_CO", EsCr = "es_CR", EsDo = "es_DO", EsEc = "es_EC", EsHn =
    "es_HN", EsMx = "es_MX", EsPa = "es_PA", EsPe = "es_PE", EsEs = "es_ES", EsUy =
    "es_UY", Sw = "sw", Sv = "sv", Ta = "ta", Te = "te", Th = "th", Tr = "tr", Uk = "uk",
    Ur = "ur", Uz = "uz", Vi = "vi", Zu = "zu", NotKnown = "unknown" }
);
open_enum!(
    impl TemplateCategory { Marketing = "MARKETING", Authentication = "AUTHENTICATION",
    Utility = "UTILITY" }
);
open_enum!(
    impl TemplateStatus { Approved = "APPROVED", InAppeal = "IN_APPEAL", Pending =
    "PENDING", Rejected = "REJECTED", PendingDeletion = "PENDING_DELETION", Deleted =
    "DELETED", Reinstated = "REINSTATED", Flagged = "FLAGGED", FirstPaused =
    "FIRST_PAUSED", SecondPaused = "SECOND_PAUSED", Disabled = "DISABLED" }
);
open_enum!(
    impl TemplateQuality { High = "HIGH", Medium = "MEDIUM", Low = "LOW", NotKnown =
    "UNKNOWN" }
);
string_id!(impl PaymentId);
string_id!(impl PayuPaymentId);
string_id!(impl PaymentReferenceId);
string_id!(impl PaymentTransactionId);
open_enum!(
    impl PaymentStatus { New = "NEW", Pending = "PENDING", Captured = "CAPTURED",
    Canceled = "CANCELED", Failed = "FAILED", NotKnown = "UNKNOWN" }
);
open_enum!(impl PaymentCurrency { Inr = "INR", Brl = "BRL", NotKnown = "UNKNOWN" });
open_enum!(impl PaymentTransactionType { Upi = "UPI", Br = "BR", NotKnown = "UNKNOWN" });
open_enum!(
    impl PaymentTransactionStatus { Pending = "PENDING", Failed = "FAILED", Success =
    "SUCCESS", Canceled = "CANCELED", NotKnown = "UNKNOWN" }
);

impl WriteMembers for MessageContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("replyToMessageId", &self.reply_to_message_id)?;
        Ok(())
    }
}
write_object!(MessageContext);

impl FromMembers for MessageContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reply_to_message_id: members.need("replyToMessageId")?,
        })
    }
}
read_object!(MessageContext);

impl Validate for MessageContext {
    fn check(&self, checker: &mut Checker) {
        checker
            .parses::<
                MessageId,
            >("replyToMessageId", Some(self.reply_to_message_id.as_ref()));
    }
}
from_one!(MessageContext : MessageId);

impl WriteMembers for SingleMessageInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("to", &self.to)?;
        object.optional("messageCount", &self.message_count)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SingleMessageInfo);

impl FromMembers for SingleMessageInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            to: members.lenient("to")?,
            message_count: members.lenient("messageCount")?,
            message_id: members.lenient("messageId")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SingleMessageInfo);

impl WriteMembers for SingleMessageStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("groupId", &self.group_id)?;
        object.optional("groupName", &self.group_name)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("action", &self.action)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SingleMessageStatus);

impl FromMembers for SingleMessageStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            group_id: members.lenient("groupId")?,
            group_name: members.lenient("groupName")?,
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            description: members.lenient("description")?,
            action: members.lenient("action")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SingleMessageStatus);
string_id!(impl BulkId);
string_id!(impl sensitive PersonName);
phone_id!(
    impl plus ContactPhone from SenderNumber, Destination, UserNumber, WaId,
    templates::ButtonPhoneNumber
);
chat_of!(ContactPhone);
string_id!(impl sensitive ContactEmail);
phone_id!(
    impl digits WaId from SenderNumber, Destination, UserNumber, ContactPhone,
    templates::ButtonPhoneNumber
);
chat_of!(WaId);
open_enum!(
    impl PhoneType { Cell = "CELL", Main = "MAIN", Iphone = "IPHONE", Home = "HOME", Work
    = "WORK" }
);
string_id!(impl CatalogId);
string_id!(impl ProductRetailerId);
string_id!(impl CtwaClickId);
debug_addresses!(
    UrlOptions { shorten_url, track_clicks, tracking_url : address, remove_protocol,
    custom_domain }
);

impl WriteMembers for UrlOptions {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("shortenUrl", &self.shorten_url)?;
        object.optional("trackClicks", &self.track_clicks)?;
        object.optional("trackingUrl", &self.tracking_url)?;
        object.optional("removeProtocol", &self.remove_protocol)?;
        object.optional("customDomain", &self.custom_domain)?;
        Ok(())
    }
}
write_object!(UrlOptions);

impl FromMembers for UrlOptions {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            shorten_url: members.take("shortenUrl")?,
            track_clicks: members.take("trackClicks")?,
            tracking_url: members.take("trackingUrl")?,
            remove_protocol: members.take("removeProtocol")?,
            custom_domain: members.take("customDomain")?,
        })
    }
}
read_object!(UrlOptions);

impl Validate for UrlOptions {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl OrderCurrency { Inr = "INR", Brl = "BRL" });
open_enum!(
    impl OrderType { PhysicalGoods = "PHYSICAL_GOODS", DigitalGoods = "DIGITAL_GOODS" }
);
open_enum!(
    impl OrderStatus { Pending = "PENDING", Processing = "PROCESSING", PartiallyShipped =
    "PARTIALLY_SHIPPED", Shipped = "SHIPPED", Completed = "COMPLETED", Canceled =
    "CANCELED" }
);
open_enum!(impl OrderDetailsType { QuickPay = "QUICK_PAY" });
open_enum!(
    impl PixKeyType { Cpf = "CPF", Cnpj = "CNPJ", Email = "EMAIL", Phone = "PHONE", Evp =
    "EVP" }
);
open_enum!(
    impl PixFlowType { Redirect = "REDIRECT", Copypaste = "COPYPASTE", Appswitch =
    "APPSWITCH" }
);
string_id!(impl sensitive PixKey);
open_enum!(impl BeneficiaryCountry { India = "INDIA" });

impl WriteMembers for OrderAmount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("value", &self.value)?;
        Ok(())
    }
}
write_object!(OrderAmount);

impl FromMembers for OrderAmount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.need("value")?,
        })
    }
}
read_object!(OrderAmount);

impl Validate for OrderAmount {
    fn check(&self, _checker: &mut Checker) {}
}

impl DescribedAmount {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(value: i32) -> Self {
        Self {
            value,
            description: Default::default(),
        }
    }
}

impl WriteMembers for DescribedAmount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("value", &self.value)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(DescribedAmount);

impl FromMembers for DescribedAmount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            description: members.take("description")?,
        })
    }
}
read_object!(DescribedAmount);

impl Validate for DescribedAmount {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(60),
            );
    }
}

impl OrderDiscount {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(amount: DescribedAmount) -> Self {
        Self {
            amount,
            program_name: Default::default(),
        }
    }
}

impl WriteMembers for OrderDiscount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("amount", &self.amount)?;
        object.optional("programName", &self.program_name)?;
        Ok(())
    }
}
write_object!(OrderDiscount);

impl FromMembers for OrderDiscount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            amount: members.need("amount")?,
            program_name: members.take("programName")?,
        })
    }
}
read_object!(OrderDiscount);

impl Validate for OrderDiscount {
    fn check(&self, checker: &mut Checker) {
        checker.nested("amount", Some(&self.amount));
        checker
            .chars(
                "programName",
                self.program_name.as_ref().map(AsRef::as_ref),
                None,
                Some(60),
            );
    }
}
from_one!(OrderDiscount : DescribedAmount);

impl WriteMembers for OrderExpiration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("expirationSeconds", &self.expiration_seconds)?;
        object.member("description", &self.description)?;
        Ok(())
    }
}
write_object!(OrderExpiration);

impl FromMembers for OrderExpiration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            expiration_seconds: members.need("expirationSeconds")?,
            description: members.need("description")?,
        })
    }
}
read_object!(OrderExpiration);

impl Validate for OrderExpiration {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "expirationSeconds",
                Some(self.expiration_seconds as f64),
                Some(360f64),
                None,
            );
        checker.chars("description", Some(self.description.as_ref()), None, Some(120));
    }
}

impl WriteMembers for ImporterAddress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("firstAddressLine", &self.first_address_line)?;
        object.optional("secondAddressLine", &self.second_address_line)?;
        object.optional("city", &self.city)?;
        object.optional("zoneCode", &self.zone_code)?;
        object.optional("postalCode", &self.postal_code)?;
        object.optional("countryCode", &self.country_code)?;
        Ok(())
    }
}
write_object!(ImporterAddress);

impl FromMembers for ImporterAddress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            first_address_line: members.take("firstAddressLine")?,
            second_address_line: members.take("secondAddressLine")?,
            city: members.take("city")?,
            zone_code: members.take("zoneCode")?,
            postal_code: members.take("postalCode")?,
            country_code: members.take("countryCode")?,
        })
    }
}
read_object!(ImporterAddress);

impl Validate for ImporterAddress {
    fn check(&self, _checker: &mut Checker) {}
}

impl OrderItem {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        retailer_id: ProductRetailerId,
        name: String,
        amount: OrderAmount,
        quantity: i32,
    ) -> Self {
        Self {
            retailer_id,
            name,
            amount,
            sale_amount: Default::default(),
            quantity,
            origin_country: Default::default(),
            importer_name: Default::default(),
            importer_address: Default::default(),
        }
    }
}

impl WriteMembers for OrderItem {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("retailerId", &self.retailer_id)?;
        object.member("name", &self.name)?;
        object.member("amount", &self.amount)?;
        object.optional("saleAmount", &self.sale_amount)?;
        object.member("quantity", &self.quantity)?;
        object.optional("originCountry", &self.origin_country)?;
        object.optional("importerName", &self.importer_name)?;
        object.optional("importerAddress", &self.importer_address)?;
        Ok(())
    }
}
write_object!(OrderItem);

impl FromMembers for OrderItem {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            retailer_id: members.need("retailerId")?,
            name: members.need("name")?,
            amount: members.need("amount")?,
            sale_amount: members.take("saleAmount")?,
            quantity: members.need("quantity")?,
            origin_country: members.take("originCountry")?,
            importer_name: members.take("importerName")?,
            importer_address: members.take("importerAddress")?,
        })
    }
}
read_object!(OrderItem);

impl Validate for OrderItem {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(60));
        checker.nested("amount", Some(&self.amount));
        checker.nested("saleAmount", self.sale_amount.as_ref());
        checker.nested("importerAddress", self.importer_address.as_ref());
    }
}

impl OrderDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        items: Vec<OrderItem>,
        subtotal: OrderAmount,
        tax: DescribedAmount,
    ) -> Self {
        Self {
            catalog_id: Default::default(),
            items,
            subtotal,
            tax,
            shipping: Default::default(),
            discount: Default::default(),
            order_expiration: Default::default(),
            order_details_type: Default::default(),
        }
    }
}

impl WriteMembers for OrderDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("catalogId", &self.catalog_id)?;
        object.member("items", &self.items)?;
        object.member("subtotal", &self.subtotal)?;
        object.member("tax", &self.tax)?;
        object.optional("shipping", &self.shipping)?;
        object.optional("discount", &self.discount)?;
        object.optional("orderExpiration", &self.order_expiration)?;
        object.optional("orderDetailsType", &self.order_details_type)?;
        Ok(())
    }
}
write_object!(OrderDetails);

impl FromMembers for OrderDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.take("catalogId")?,
            items: members.need("items")?,
            subtotal: members.need("subtotal")?,
            tax: members.need("tax")?,
            shipping: members.take("shipping")?,
            discount: members.take("discount")?,
            order_expiration: members.take("orderExpiration")?,
            order_details_type: members.take("orderDetailsType")?,
        })
    }
}
read_object!(OrderDetails);

impl Validate for OrderDetails {
    fn check(&self, checker: &mut Checker) {
        checker.each("items", Some(&self.items));
        checker.nested("subtotal", Some(&self.subtotal));
        checker.nested("tax", Some(&self.tax));
        checker.nested("shipping", self.shipping.as_ref());
        checker.nested("discount", self.discount.as_ref());
        checker.nested("orderExpiration", self.order_expiration.as_ref());
    }
}
string_id!(impl sensitive BeneficiaryName);

impl Beneficiary {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: BeneficiaryName,
        first_address_line: String,
        country: BeneficiaryCountry,
    ) -> Self {
        Self {
            name,
            first_address_line,
            second_address_line: Default::default(),
            city: Default::default(),
            state: Default::default(),
            country,
            postal_code: Default::default(),
        }
    }
}

impl WriteMembers for Beneficiary {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("firstAddressLine", &self.first_address_line)?;
        object.optional("secondAddressLine", &self.second_address_line)?;
        object.optional("city", &self.city)?;
        object.optional("state", &self.state)?;
        object.member("country", &self.country)?;
        object.optional("postalCode", &self.postal_code)?;
        Ok(())
    }
}
write_object!(Beneficiary);

impl FromMembers for Beneficiary {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            first_address_line: members.need("firstAddressLine")?,
            second_address_line: members.take("secondAddressLine")?,
            city: members.take("city")?,
            state: members.take("state")?,
            country: members.need("country")?,
            postal_code: members.take("postalCode")?,
        })
    }
}
read_object!(Beneficiary);

impl Validate for Beneficiary {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(200));
        checker
            .chars(
                "firstAddressLine",
                Some(self.first_address_line.as_ref()),
                None,
                Some(100),
            );
        checker
            .chars(
                "secondAddressLine",
                self.second_address_line.as_ref().map(AsRef::as_ref),
                None,
                Some(100),
            );
        checker
            .chars(
                "postalCode",
                self.postal_code.as_ref().map(AsRef::as_ref),
                Some(6),
                Some(6),
            );
    }
}

impl UpiIntentPaymentFormat {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Link(_) => "LINK",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<UpiIntentPaymentLink> for UpiIntentPaymentFormat {
    fn from(value: UpiIntentPaymentLink) -> Self {
        Self::Link(value)
    }
}

impl WriteMembers for UpiIntentPaymentFormat {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Link(value) => {
                object.member("type", "LINK")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(UpiIntentPaymentFormat);

impl FromMembers for UpiIntentPaymentFormat {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("LINK") => members.beside("type").map(Self::Link),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(UpiIntentPaymentFormat);

impl Validate for UpiIntentPaymentFormat {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Link(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}
debug_addresses!(UpiIntentPaymentLink { payment_link : address });

impl WriteMembers for UpiIntentPaymentLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("paymentLink", &self.payment_link)?;
        Ok(())
    }
}
write_object!(UpiIntentPaymentLink);

impl FromMembers for UpiIntentPaymentLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment_link: members.need("paymentLink")?,
        })
    }
}
read_object!(UpiIntentPaymentLink);

impl Validate for UpiIntentPaymentLink {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(UpiIntentPaymentLink : String);

impl BrazilPixDcPaymentDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        id: PaymentId,
        code: String,
        merchant_name: String,
        key_type: PixKeyType,
        key: PixKey,
    ) -> Self {
        Self {
            id,
            code,
            merchant_name,
            key_type,
            key,
            flow_type: Default::default(),
        }
    }
}

impl WriteMembers for BrazilPixDcPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("code", &self.code)?;
        object.member("merchantName", &self.merchant_name)?;
        object.member("keyType", &self.key_type)?;
        object.member("key", &self.key)?;
        object.optional("flowType", &self.flow_type)?;
        Ok(())
    }
}
write_object!(BrazilPixDcPaymentDetails);

impl FromMembers for BrazilPixDcPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            code: members.need("code")?,
            merchant_name: members.need("merchantName")?,
            key_type: members.need("keyType")?,
            key: members.need("key")?,
            flow_type: members.take("flowType")?,
        })
    }
}
read_object!(BrazilPixDcPaymentDetails);

impl Validate for BrazilPixDcPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

impl WriteMembers for BrazilBoletoPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("code", &self.code)?;
        Ok(())
    }
}
write_object!(BrazilBoletoPaymentDetails);

impl FromMembers for BrazilBoletoPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            code: members.need("code")?,
        })
    }
}
read_object!(BrazilBoletoPaymentDetails);

impl Validate for BrazilBoletoPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
debug_addresses!(BrazilLinkPaymentDetails { id, payment_link : address });

impl WriteMembers for BrazilLinkPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("paymentLink", &self.payment_link)?;
        Ok(())
    }
}
write_object!(BrazilLinkPaymentDetails);

impl FromMembers for BrazilLinkPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            payment_link: members.need("paymentLink")?,
        })
    }
}
read_object!(BrazilLinkPaymentDetails);

impl Validate for BrazilLinkPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

impl BrazilPaymentOption {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::BrazilPixDc(_) => "BRAZIL_PIX_DC",
            Self::BrazilBoleto(_) => "BRAZIL_BOLETO",
            Self::BrazilLink(_) => "BRAZIL_LINK",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<BrazilPixDcPaymentDetails> for BrazilPaymentOption {
    fn from(value: BrazilPixDcPaymentDetails) -> Self {
        Self::BrazilPixDc(value)
    }
}

impl From<BrazilBoletoPaymentDetails> for BrazilPaymentOption {
    fn from(value: BrazilBoletoPaymentDetails) -> Self {
        Self::BrazilBoleto(value)
    }
}

impl From<BrazilLinkPaymentDetails> for BrazilPaymentOption {
    fn from(value: BrazilLinkPaymentDetails) -> Self {
        Self::BrazilLink(value)
    }
}

impl WriteMembers for BrazilPaymentOption {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::BrazilPixDc(value) => {
                object.member("type", "BRAZIL_PIX_DC")?;
                object.rest(value)?;
            }
            Self::BrazilBoleto(value) => {
                object.member("type", "BRAZIL_BOLETO")?;
                object.rest(value)?;
            }
            Self::BrazilLink(value) => {
                object.member("type", "BRAZIL_LINK")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(BrazilPaymentOption);

impl FromMembers for BrazilPaymentOption {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("BRAZIL_PIX_DC") => members.beside("type").map(Self::BrazilPixDc),
            Some("BRAZIL_BOLETO") => members.beside("type").map(Self::BrazilBoleto),
            Some("BRAZIL_LINK") => members.beside("type").map(Self::BrazilLink),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(BrazilPaymentOption);

impl Validate for BrazilPaymentOption {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::BrazilPixDc(value) => Validate::check(value, checker),
            Self::BrazilBoleto(value) => Validate::check(value, checker),
            Self::BrazilLink(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for BrazilPaymentsDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("payments", &self.payments)?;
        Ok(())
    }
}
write_object!(BrazilPaymentsDetails);

impl FromMembers for BrazilPaymentsDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payments: members.need("payments")?,
        })
    }
}
read_object!(BrazilPaymentsDetails);

impl Validate for BrazilPaymentsDetails {
    fn check(&self, checker: &mut Checker) {
        checker.items("payments", Some(self.payments.len()), Some(1), Some(2));
        checker.each("payments", Some(&self.payments));
    }
}

impl PgPayuPaymentDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(id: PaymentId) -> Self {
        Self {
            id,
            beneficiary: Default::default(),
            callback_data: Default::default(),
        }
    }
}

impl WriteMembers for PgPayuPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("beneficiary", &self.beneficiary)?;
        object.optional("callbackData", &self.callback_data)?;
        Ok(())
    }
}
write_object!(PgPayuPaymentDetails);

impl FromMembers for PgPayuPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            callback_data: members.or_default("callbackData")?,
        })
    }
}
read_object!(PgPayuPaymentDetails);

impl Validate for PgPayuPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
        checker.items("callbackData", Some(self.callback_data.len()), None, Some(4));
        checker
            .each_chars("callbackData", Some(&self.callback_data), Some(1), Some(255));
    }
}
from_one!(PgPayuPaymentDetails : PaymentId);

impl PgRazorpayPaymentDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(id: PaymentId) -> Self {
        Self {
            id,
            beneficiary: Default::default(),
            callback_data: Default::default(),
        }
    }
}

impl WriteMembers for PgRazorpayPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("beneficiary", &self.beneficiary)?;
        object.optional("callbackData", &self.callback_data)?;
        Ok(())
    }
}
write_object!(PgRazorpayPaymentDetails);

impl FromMembers for PgRazorpayPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            callback_data: members.or_default("callbackData")?,
        })
    }
}
read_object!(PgRazorpayPaymentDetails);

impl Validate for PgRazorpayPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
    }
}
from_one!(PgRazorpayPaymentDetails : PaymentId);

impl UpiIntentPaymentDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(id: PaymentId, format: UpiIntentPaymentFormat) -> Self {
        Self {
            id,
            beneficiary: Default::default(),
            format,
        }
    }
}

impl WriteMembers for UpiIntentPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("beneficiary", &self.beneficiary)?;
        object.member("format", &self.format)?;
        Ok(())
    }
}
write_object!(UpiIntentPaymentDetails);

impl FromMembers for UpiIntentPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            format: members.need("format")?,
        })
    }
}
read_object!(UpiIntentPaymentDetails);

impl Validate for UpiIntentPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
        checker.nested("format", Some(&self.format));
    }
}

impl UpiLinkPaymentDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(id: PaymentId, payment_link: String) -> Self {
        Self {
            id,
            beneficiary: Default::default(),
            payment_link,
        }
    }
}
debug_addresses!(UpiLinkPaymentDetails { id, beneficiary, payment_link : address });

impl WriteMembers for UpiLinkPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("beneficiary", &self.beneficiary)?;
        object.member("paymentLink", &self.payment_link)?;
        Ok(())
    }
}
write_object!(UpiLinkPaymentDetails);

impl FromMembers for UpiLinkPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            payment_link: members.need("paymentLink")?,
        })
    }
}
read_object!(UpiLinkPaymentDetails);

impl Validate for UpiLinkPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
    }
}

impl OrderPaymentStatus {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::UpiPayu(_) => "UPI_PAYU",
            Self::Brazil(_) => "BRAZIL",
            Self::BrazilPixDc(_) => "BRAZIL_PIX_DC",
            Self::PgPayu(_) => "PG_PAYU",
            Self::PgRazorpay(_) => "PG_RAZORPAY",
            Self::BrazilLink(_) => "BRAZIL_LINK",
            Self::BrazilBoleto(_) => "BRAZIL_BOLETO",
            Self::UpiIntent(_) => "UPI_INTENT",
            Self::UpiLink(_) => "UPI_LINK",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<UpiPayuPaymentStatus> for OrderPaymentStatus {
    fn from(value: UpiPayuPaymentStatus) -> Self {
        Self::UpiPayu(value)
    }
}

impl From<BrazilPaymentStatus> for OrderPaymentStatus {
    fn from(value: BrazilPaymentStatus) -> Self {
        Self::Brazil(value)
    }
}

impl From<BrazilPixDcPaymentStatus> for OrderPaymentStatus {
    fn from(value: BrazilPixDcPaymentStatus) -> Self {
        Self::BrazilPixDc(value)
    }
}

impl From<PgPayuPaymentStatus> for OrderPaymentStatus {
    fn from(value: PgPayuPaymentStatus) -> Self {
        Self::PgPayu(value)
    }
}

impl From<PgRazorpayPaymentStatus> for OrderPaymentStatus {
    fn from(value: PgRazorpayPaymentStatus) -> Self {
        Self::PgRazorpay(value)
    }
}

impl From<BrazilLinkPaymentStatus> for OrderPaymentStatus {
    fn from(value: BrazilLinkPaymentStatus) -> Self {
        Self::BrazilLink(value)
    }
}

impl From<BrazilBoletoPaymentStatus> for OrderPaymentStatus {
    fn from(value: BrazilBoletoPaymentStatus) -> Self {
        Self::BrazilBoleto(value)
    }
}

impl From<UpiIntentPaymentStatus> for OrderPaymentStatus {
    fn from(value: UpiIntentPaymentStatus) -> Self {
        Self::UpiIntent(value)
    }
}

impl From<UpiLinkPaymentStatus> for OrderPaymentStatus {
    fn from(value: UpiLinkPaymentStatus) -> Self {
        Self::UpiLink(value)
    }
}

impl WriteMembers for OrderPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::UpiPayu(value) => {
                object.member("type", "UPI_PAYU")?;
                object.rest(value)?;
            }
            Self::Brazil(value) => {
                object.member("type", "BRAZIL")?;
                object.rest(value)?;
            }
            Self::BrazilPixDc(value) => {
                object.member("type", "BRAZIL_PIX_DC")?;
                object.rest(value)?;
            }
            Self::PgPayu(value) => {
                object.member("type", "PG_PAYU")?;
                object.rest(value)?;
            }
            Self::PgRazorpay(value) => {
                object.member("type", "PG_RAZORPAY")?;
                object.rest(value)?;
            }
            Self::BrazilLink(value) => {
                object.member("type", "BRAZIL_LINK")?;
                object.rest(value)?;
            }
            Self::BrazilBoleto(value) => {
                object.member("type", "BRAZIL_BOLETO")?;
                object.rest(value)?;
            }
            Self::UpiIntent(value) => {
                object.member("type", "UPI_INTENT")?;
                object.rest(value)?;
            }
            Self::UpiLink(value) => {
                object.member("type", "UPI_LINK")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(OrderPaymentStatus);

impl FromMembers for OrderPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("UPI_PAYU") => members.beside("type").map(Self::UpiPayu),
            Some("BRAZIL") => members.beside("type").map(Self::Brazil),
            Some("BRAZIL_PIX_DC") => members.beside("type").map(Self::BrazilPixDc),
            Some("PG_PAYU") => members.beside("type").map(Self::PgPayu),
            Some("PG_RAZORPAY") => members.beside("type").map(Self::PgRazorpay),
            Some("BRAZIL_LINK") => members.beside("type").map(Self::BrazilLink),
            Some("BRAZIL_BOLETO") => members.beside("type").map(Self::BrazilBoleto),
            Some("UPI_INTENT") => members.beside("type").map(Self::UpiIntent),
            Some("UPI_LINK") => members.beside("type").map(Self::UpiLink),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(OrderPaymentStatus);

impl Validate for OrderPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::UpiPayu(value) => Validate::check(value, checker),
            Self::Brazil(value) => Validate::check(value, checker),
            Self::BrazilPixDc(value) => Validate::check(value, checker),
            Self::PgPayu(value) => Validate::check(value, checker),
            Self::PgRazorpay(value) => Validate::check(value, checker),
            Self::BrazilLink(value) => Validate::check(value, checker),
            Self::BrazilBoleto(value) => Validate::check(value, checker),
            Self::UpiIntent(value) => Validate::check(value, checker),
            Self::UpiLink(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for UpiPayuPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(UpiPayuPaymentStatus);

impl FromMembers for UpiPayuPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(UpiPayuPaymentStatus);

impl Validate for UpiPayuPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(25));
    }
}
from_one!(UpiPayuPaymentStatus : PayuPaymentId);

impl WriteMembers for BrazilPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(BrazilPaymentStatus);

impl FromMembers for BrazilPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(BrazilPaymentStatus);

impl Validate for BrazilPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(BrazilPaymentStatus : PaymentId);

impl WriteMembers for BrazilPixDcPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(BrazilPixDcPaymentStatus);

impl FromMembers for BrazilPixDcPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(BrazilPixDcPaymentStatus);

impl Validate for BrazilPixDcPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(BrazilPixDcPaymentStatus : PaymentId);

impl WriteMembers for PgPayuPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(PgPayuPaymentStatus);

impl FromMembers for PgPayuPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(PgPayuPaymentStatus);

impl Validate for PgPayuPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(PgPayuPaymentStatus : PaymentId);

impl WriteMembers for PgRazorpayPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(PgRazorpayPaymentStatus);

impl FromMembers for PgRazorpayPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(PgRazorpayPaymentStatus);

impl Validate for PgRazorpayPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(PgRazorpayPaymentStatus : PaymentId);

impl WriteMembers for BrazilLinkPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(BrazilLinkPaymentStatus);

impl FromMembers for BrazilLinkPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(BrazilLinkPaymentStatus);

impl Validate for BrazilLinkPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(BrazilLinkPaymentStatus : PaymentId);

impl WriteMembers for BrazilBoletoPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(BrazilBoletoPaymentStatus);

impl FromMembers for BrazilBoletoPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(BrazilBoletoPaymentStatus);

impl Validate for BrazilBoletoPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(BrazilBoletoPaymentStatus : PaymentId);

impl WriteMembers for UpiIntentPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(UpiIntentPaymentStatus);

impl FromMembers for UpiIntentPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(UpiIntentPaymentStatus);

impl Validate for UpiIntentPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(UpiIntentPaymentStatus : PaymentId);

impl WriteMembers for UpiLinkPaymentStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(UpiLinkPaymentStatus);

impl FromMembers for UpiLinkPaymentStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(UpiLinkPaymentStatus);

impl Validate for UpiLinkPaymentStatus {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(UpiLinkPaymentStatus : PaymentId);

impl WriteMembers for ErrorBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("requestError", &self.request_error)?;
        object.optional("errorCode", &self.error_code)?;
        object.optional("description", &self.description)?;
        object.optional("action", &self.action)?;
        object.optional("violations", &self.violations)?;
        object.optional("resources", &self.resources)?;
        object.optional("error", &self.error)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ErrorBody);

impl FromMembers for ErrorBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            request_error: members.lenient("requestError")?,
            error_code: members.lenient("errorCode")?,
            description: members.lenient("description")?,
            action: members.lenient("action")?,
            violations: members.lenient("violations")?,
            resources: members.lenient("resources")?,
            error: members.lenient("error")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ErrorBody);

impl WriteMembers for ApiRequestError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("serviceException", &self.service_exception)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ApiRequestError);

impl FromMembers for ApiRequestError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            service_exception: members.lenient("serviceException")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ApiRequestError);

impl WriteMembers for ApiRequestErrorDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messageId", &self.message_id)?;
        object.optional("text", &self.text)?;
        object.optional("validationErrors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ApiRequestErrorDetails);

impl FromMembers for ApiRequestErrorDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.lenient("messageId")?,
            text: members.lenient("text")?,
            validation_errors: members.lenient("validationErrors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ApiRequestErrorDetails);

impl WriteMembers for ApiErrorViolation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("property", &self.property)?;
        object.optional("violation", &self.violation)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ApiErrorViolation);

impl FromMembers for ApiErrorViolation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            property: members.lenient("property")?,
            violation: members.lenient("violation")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ApiErrorViolation);
debug_addresses!(ApiErrorResource { name, url : address, extra });

impl WriteMembers for ApiErrorResource {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ApiErrorResource);

impl FromMembers for ApiErrorResource {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ApiErrorResource);
