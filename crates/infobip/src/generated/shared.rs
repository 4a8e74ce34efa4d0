// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
//!
//! Types that you build: [`Platform`], [`MessageContext`], [`UrlOptions`], [`OrderDetails`],
//! [`BrazilPaymentsDetails`], [`PgPayuPaymentDetails`], [`PgRazorpayPaymentDetails`],
//! [`UpiIntentPaymentDetails`], [`UpiLinkPaymentDetails`], [`OrderPaymentStatus`].
//!
//! Types that you read: [`Platform`], [`SingleMessageInfo`], [`ErrorBody`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{Extra, Json, MessageId};

/// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SenderNumber(String);

/// A user, as recipient or as writer: phone number in international format (digits without plus
/// sign) or business-scoped user id; 1 to 150 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Destination(String);

/// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
/// unique: a repeated id is refused later, in the delivery report.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OutboundMessageId(String);

/// Entity tag of the provider's platform, repeated in events; at most 255 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(String);

/// Application tag of the provider's platform, repeated in events; at most 255 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ApplicationId(String);

/// Application and entity of the provider's platform.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Platform {
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<ApplicationId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Platform {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Phone number of an end user, digits without plus sign.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserNumber(String);

/// Hash of an end user's identity; another hash, another identity.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IdentityHash(String);

/// Id of a flow, digits. Only the flow button of a template writes it as a number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FlowId(String);

/// Id of a template, digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateId(String);

/// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateName(String);

/// Language of a template; one name may stand in several languages.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateLanguage {
    /// `af`.
    Af,
    /// `sq`.
    Sq,
    /// `ar`.
    Ar,
    /// `ar_EG`.
    ArEg,
    /// `ar_AE`.
    ArAe,
    /// `ar_LB`.
    ArLb,
    /// `ar_MA`.
    ArMa,
    /// `ar_QA`.
    ArQa,
    /// `az`.
    Az,
    /// `bn`.
    Bn,
    /// `bn_IN`.
    BnIn,
    /// `bg`.
    Bg,
    /// `ca`.
    Ca,
    /// `zh_CN`.
    ZhCn,
    /// `zh_HK`.
    ZhHk,
    /// `zh_TW`.
    ZhTw,
    /// `hr`.
    Hr,
    /// `cs`.
    Cs,
    /// `da`.
    Da,
    /// `nl`.
    Nl,
    /// `nl_BE`.
    NlBe,
    /// `en`.
    En,
    /// `en_GB`.
    EnGb,
    /// `en_US`.
    EnUs,
    /// `en_AE`.
    EnAe,
    /// `en_AU`.
    EnAu,
    /// `en_CA`.
    EnCa,
    /// `en_GH`.
    EnGh,
    /// `en_IE`.
    EnIe,
    /// `en_IN`.
    EnIn,
    /// `en_JM`.
    EnJm,
    /// `en_MY`.
    EnMy,
    /// `en_NZ`.
    EnNz,
    /// `en_QA`.
    EnQa,
    /// `en_SG`.
    EnSg,
    /// `en_UG`.
    EnUg,
    /// `en_ZA`.
    EnZa,
    /// `et`.
    Et,
    /// `fil`.
    Fil,
    /// `fi`.
    Fi,
    /// `fr`.
    Fr,
    /// `fr_BE`.
    FrBe,
    /// `fr_CA`.
    FrCa,
    /// `fr_CH`.
    FrCh,
    /// `fr_CI`.
    FrCi,
    /// `fr_MA`.
    FrMa,
    /// `ka`.
    Ka,
    /// `de`.
    De,
    /// `de_AT`.
    DeAt,
    /// `de_CH`.
    DeCh,
    /// `el`.
    El,
    /// `gu`.
    Gu,
    /// `ha`.
    Ha,
    /// `he`.
    He,
    /// `hi`.
    Hi,
    /// `hu`.
    Hu,
    /// `id`.
    Id,
    /// `ga`.
    Ga,
    /// `it`.
    It,
    /// `ja`.
    Ja,
    /// `kn`.
    Kn,
    /// `kk`.
    Kk,
    /// `rw_RW`.
    RwRw,
    /// `ko`.
    Ko,
    /// `ky_KG`.
    KyKg,
    /// `lo`.
    Lo,
    /// `lv`.
    Lv,
    /// `lt`.
    Lt,
    /// `mk`.
    Mk,
    /// `ms`.
    Ms,
    /// `ml`.
    Ml,
    /// `mr`.
    Mr,
    /// `nb`.
    Nb,
    /// `fa`.
    Fa,
    /// `pl`.
    Pl,
    /// `pt_BR`.
    PtBr,
    /// `pt_PT`.
    PtPt,
    /// `pa`.
    Pa,
    /// `ro`.
    Ro,
    /// `ru`.
    Ru,
    /// `sr`.
    Sr,
    /// `si_LK`.
    SiLk,
    /// `sk`.
    Sk,
    /// `sl`.
    Sl,
    /// `es`.
    Es,
    /// `es_AR`.
    EsAr,
    /// `es_CL`.
    EsCl,
    /// `es_CO`.
    EsCo,
    /// `es_CR`.
    EsCr,
    /// `es_DO`.
    EsDo,
    /// `es_EC`.
    EsEc,
    /// `es_HN`.
    EsHn,
    /// `es_MX`.
    EsMx,
    /// `es_PA`.
    EsPa,
    /// `es_PE`.
    EsPe,
    /// `es_ES`.
    EsEs,
    /// `es_UY`.
    EsUy,
    /// `sw`.
    Sw,
    /// `sv`.
    Sv,
    /// `ta`.
    Ta,
    /// `te`.
    Te,
    /// `th`.
    Th,
    /// `tr`.
    Tr,
    /// `uk`.
    Uk,
    /// `ur`.
    Ur,
    /// `uz`.
    Uz,
    /// `vi`.
    Vi,
    /// `zu`.
    Zu,
    /// `unknown`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Category of a template. Meta may change it by itself.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCategory {
    /// `MARKETING`.
    Marketing,
    /// `AUTHENTICATION`.
    Authentication,
    /// `UTILITY`.
    Utility,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Where a template stands.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateStatus {
    /// `APPROVED`.
    Approved,
    /// `IN_APPEAL`.
    InAppeal,
    /// `PENDING`.
    Pending,
    /// `REJECTED`.
    Rejected,
    /// `PENDING_DELETION`.
    PendingDeletion,
    /// `DELETED`.
    Deleted,
    /// `REINSTATED`.
    Reinstated,
    /// `FLAGGED`.
    Flagged,
    /// `FIRST_PAUSED`.
    FirstPaused,
    /// `SECOND_PAUSED`.
    SecondPaused,
    /// `DISABLED`.
    Disabled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Quality rating of a template.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateQuality {
    /// `HIGH`.
    High,
    /// `MEDIUM`.
    Medium,
    /// `LOW`.
    Low,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentId(String);

/// Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PayuPaymentId(String);

/// Id that the payment service gave to the payment.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentReferenceId(String);

/// Id of one transaction of a payment.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentTransactionId(String);

/// Where a payment stands.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `NEW`.
    New,
    /// `PENDING`.
    Pending,
    /// `CAPTURED`.
    Captured,
    /// `CANCELED`.
    Canceled,
    /// `FAILED`.
    Failed,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Currency of a payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentCurrency {
    /// `INR`.
    Inr,
    /// `BRL`.
    Brl,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payment system of a transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentTransactionType {
    /// `UPI`.
    Upi,
    /// `BR`.
    Br,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Where a transaction stands.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentTransactionStatus {
    /// `PENDING`.
    Pending,
    /// `FAILED`.
    Failed,
    /// `SUCCESS`.
    Success,
    /// `CANCELED`.
    Canceled,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Quotes a received message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageContext {
    /// Id of the received message.
    pub reply_to_message_id: MessageId,
}

impl MessageContext {
    /// Creates a value from the required members.
    pub fn new(reply_to_message_id: impl Into<MessageId>) -> Self {
        Self {
            reply_to_message_id: reply_to_message_id.into(),
        }
    }
}

/// The provider took the message, unless status says rejected; the outcome comes by delivery report.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SingleMessageInfo {
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: Option<Destination>,
    /// Number of messages made of the request.
    pub message_count: Option<i32>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<OutboundMessageId>,
    /// First status of a message, normally PENDING (group 1). Group 5 is REJECTED.
    pub status: Option<SingleMessageStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// First status of a message, normally PENDING (group 1). Group 5 is REJECTED.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SingleMessageStatus {
    /// 1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected.
    pub group_id: Option<i32>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// Id of the status, such as 7 or 26 for pending.
    pub id: Option<i32>,
    /// Name of the status, such as `PENDING_ENROUTE`.
    pub name: Option<String>,
    /// Text for a person.
    pub description: Option<String>,
    /// What to do about it.
    pub action: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of a request with several messages, your own or one given by the provider; at most 100
/// characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BulkId(String);

/// Name of a person.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonName(String);

/// Phone number of a contact card, as its owner wrote it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactPhone(String);

/// Mail address of a contact card.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactEmail(String);

/// WhatsApp account of a contact, the phone number in digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WaId(String);

/// Kind of phone number.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneType {
    /// `CELL`.
    Cell,
    /// `MAIN`.
    Main,
    /// `IPHONE`.
    Iphone,
    /// `HOME`.
    Home,
    /// `WORK`.
    Work,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Id of a Meta product catalogue that is connected to the sender's account.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CatalogId(String);

/// Id of a product in its catalogue, as the shop gave it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductRetailerId(String);

/// Id of the click on an advertisement that opened the chat; comes with the first message, in
/// referral.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CtwaClickId(String);

/// Short links and click reports for addresses in the message.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlOptions {
    /// Shorten addresses. Left out, true; with false no other option works.
    pub shorten_url: Option<bool>,
    /// Count clicks on short links. Default: true.
    pub track_clicks: Option<bool>,
    /// Where click reports go.
    pub tracking_url: Option<String>,
    /// Leave <https://> out of the short link; some phones then show no link. Default: false.
    pub remove_protocol: Option<bool>,
    /// Own short-link domain, set up beforehand.
    pub custom_domain: Option<String>,
}

impl UrlOptions {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `shortenUrl`.
    #[must_use]
    pub fn with_shorten_url(mut self, shorten_url: bool) -> Self {
        self.shorten_url = Some(shorten_url);
        self
    }

    /// Sets `trackClicks`.
    #[must_use]
    pub fn with_track_clicks(mut self, track_clicks: bool) -> Self {
        self.track_clicks = Some(track_clicks);
        self
    }

    /// Sets `trackingUrl`.
    #[must_use]
    pub fn with_tracking_url(mut self, tracking_url: impl Into<String>) -> Self {
        self.tracking_url = Some(tracking_url.into());
        self
    }

    /// Sets `removeProtocol`.
    #[must_use]
    pub fn with_remove_protocol(mut self, remove_protocol: bool) -> Self {
        self.remove_protocol = Some(remove_protocol);
        self
    }

    /// Sets `customDomain`.
    #[must_use]
    pub fn with_custom_domain(mut self, custom_domain: impl Into<String>) -> Self {
        self.custom_domain = Some(custom_domain.into());
        self
    }
}

/// Currency of an order.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCurrency {
    /// `INR`.
    Inr,
    /// `BRL`.
    Brl,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of goods.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `PHYSICAL_GOODS`.
    PhysicalGoods,
    /// `DIGITAL_GOODS`.
    DigitalGoods,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of an order.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `PENDING`.
    Pending,
    /// `PROCESSING`.
    Processing,
    /// `PARTIALLY_SHIPPED`.
    PartiallyShipped,
    /// `SHIPPED`.
    Shipped,
    /// `COMPLETED`.
    Completed,
    /// `CANCELED`.
    Canceled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Quick payment, for `PG_PAYU` and `PG_RAZORPAY` only.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsType {
    /// `QUICK_PAY`.
    QuickPay,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of Pix key.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PixKeyType {
    /// `CPF`.
    Cpf,
    /// `CNPJ`.
    Cnpj,
    /// `EMAIL`.
    Email,
    /// `PHONE`.
    Phone,
    /// `EVP`.
    Evp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What the Pix button does.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PixFlowType {
    /// `REDIRECT`.
    Redirect,
    /// `COPYPASTE`.
    Copypaste,
    /// `APPSWITCH`.
    Appswitch,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Key of a Pix account; a tax number, mail address, phone number or random key.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PixKey(String);

/// Country of a beneficiary.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BeneficiaryCountry {
    /// `INDIA`.
    India,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// An amount.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderAmount {
    /// Amount times 100 for INR and BRL.
    pub value: i32,
}

impl OrderAmount {
    /// Creates a value from the required members.
    pub fn new(value: i32) -> Self {
        Self { value }
    }
}

/// An amount with a note.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribedAmount {
    /// Amount times 100 for INR and BRL.
    pub value: i32,
    /// Note, at most 60 characters.
    pub description: Option<String>,
}

impl DescribedAmount {
    /// Creates a value from the required members.
    pub fn new(value: i32) -> Self {
        Self::from_required(value)
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A discount.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderDiscount {
    /// An amount with a note.
    pub amount: DescribedAmount,
    /// Name of the discount programme, at most 60 characters.
    pub program_name: Option<String>,
}

impl OrderDiscount {
    /// Creates a value from the required members.
    pub fn new(amount: impl Into<DescribedAmount>) -> Self {
        Self::from_required(amount.into())
    }

    /// Sets `programName`.
    #[must_use]
    pub fn with_program_name(mut self, program_name: impl Into<String>) -> Self {
        self.program_name = Some(program_name.into());
        self
    }
}

/// When the order lapses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderExpiration {
    /// Seconds from now, at least 360.
    pub expiration_seconds: i64,
    /// Text about it, at most 120 characters.
    pub description: String,
}

impl OrderExpiration {
    /// Creates a value from the required members.
    pub fn new(expiration_seconds: i64, description: impl Into<String>) -> Self {
        Self {
            expiration_seconds,
            description: description.into(),
        }
    }
}

/// Address of an importer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImporterAddress {
    /// First line.
    pub first_address_line: Option<String>,
    /// Second line.
    pub second_address_line: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Code of the zone.
    pub zone_code: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Code of the country.
    pub country_code: Option<String>,
}

impl ImporterAddress {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `firstAddressLine`.
    #[must_use]
    pub fn with_first_address_line(
        mut self,
        first_address_line: impl Into<String>,
    ) -> Self {
        self.first_address_line = Some(first_address_line.into());
        self
    }

    /// Sets `secondAddressLine`.
    #[must_use]
    pub fn with_second_address_line(
        mut self,
        second_address_line: impl Into<String>,
    ) -> Self {
        self.second_address_line = Some(second_address_line.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `zoneCode`.
    #[must_use]
    pub fn with_zone_code(mut self, zone_code: impl Into<String>) -> Self {
        self.zone_code = Some(zone_code.into());
        self
    }

    /// Sets `postalCode`.
    #[must_use]
    pub fn with_postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

/// A line of an order. saleAmount, when given, must be lower than amount.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// Id of a product in its catalogue, as the shop gave it.
    pub retailer_id: ProductRetailerId,
    /// Name, 1 to 60 characters.
    pub name: String,
    /// An amount.
    pub amount: OrderAmount,
    /// An amount.
    pub sale_amount: Option<OrderAmount>,
    /// Number of pieces.
    pub quantity: i32,
    /// Country of origin; needed for `UPI_PAYU` without catalogId.
    pub origin_country: Option<String>,
    /// Name of the importer; needed for `UPI_PAYU` without catalogId.
    pub importer_name: Option<String>,
    /// Address of an importer.
    pub importer_address: Option<ImporterAddress>,
}

impl OrderItem {
    /// Creates a value from the required members.
    pub fn new(
        retailer_id: impl Into<ProductRetailerId>,
        name: impl Into<String>,
        amount: impl Into<OrderAmount>,
        quantity: i32,
    ) -> Self {
        Self::from_required(retailer_id.into(), name.into(), amount.into(), quantity)
    }

    /// Sets `saleAmount`.
    #[must_use]
    pub fn with_sale_amount(mut self, sale_amount: impl Into<OrderAmount>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }

    /// Sets `originCountry`.
    #[must_use]
    pub fn with_origin_country(mut self, origin_country: impl Into<String>) -> Self {
        self.origin_country = Some(origin_country.into());
        self
    }

    /// Sets `importerName`.
    #[must_use]
    pub fn with_importer_name(mut self, importer_name: impl Into<String>) -> Self {
        self.importer_name = Some(importer_name.into());
        self
    }

    /// Sets `importerAddress`.
    #[must_use]
    pub fn with_importer_address(
        mut self,
        importer_address: impl Into<ImporterAddress>,
    ) -> Self {
        self.importer_address = Some(importer_address.into());
        self
    }
}

/// An order. Without catalogId each item needs origin and importer (`UPI_PAYU` only).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderDetails {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: Option<CatalogId>,
    /// Lines of the order.
    pub items: Vec<OrderItem>,
    /// An amount.
    pub subtotal: OrderAmount,
    /// An amount with a note.
    pub tax: DescribedAmount,
    /// An amount with a note.
    pub shipping: Option<DescribedAmount>,
    /// A discount.
    pub discount: Option<OrderDiscount>,
    /// When the order lapses.
    pub order_expiration: Option<OrderExpiration>,
    /// Quick payment, for `PG_PAYU` and `PG_RAZORPAY` only.
    pub order_details_type: Option<OrderDetailsType>,
}

impl OrderDetails {
    /// Creates a value from the required members.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<OrderItem>>,
        subtotal: impl Into<OrderAmount>,
        tax: impl Into<DescribedAmount>,
    ) -> Self {
        Self::from_required(
            items.into_iter().map(Into::into).collect(),
            subtotal.into(),
            tax.into(),
        )
    }

    /// Sets `catalogId`.
    #[must_use]
    pub fn with_catalog_id(mut self, catalog_id: impl Into<CatalogId>) -> Self {
        self.catalog_id = given(catalog_id.into());
        self
    }

    /// Sets `shipping`.
    #[must_use]
    pub fn with_shipping(mut self, shipping: impl Into<DescribedAmount>) -> Self {
        self.shipping = Some(shipping.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn with_discount(mut self, discount: impl Into<OrderDiscount>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets `orderExpiration`.
    #[must_use]
    pub fn with_order_expiration(
        mut self,
        order_expiration: impl Into<OrderExpiration>,
    ) -> Self {
        self.order_expiration = Some(order_expiration.into());
        self
    }

    /// Sets `orderDetailsType`.
    #[must_use]
    pub fn with_order_details_type(
        mut self,
        order_details_type: impl Into<OrderDetailsType>,
    ) -> Self {
        self.order_details_type = Some(order_details_type.into());
        self
    }
}

/// Name of a beneficiary, at most 200 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BeneficiaryName(String);

/// Who receives the goods.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Beneficiary {
    /// Name of a beneficiary, at most 200 characters.
    pub name: BeneficiaryName,
    /// First line, at most 100 characters.
    pub first_address_line: String,
    /// Second line, at most 100 characters.
    pub second_address_line: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Country of a beneficiary.
    pub country: BeneficiaryCountry,
    /// Six digits.
    pub postal_code: Option<String>,
}

impl Beneficiary {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<BeneficiaryName>,
        first_address_line: impl Into<String>,
        country: impl Into<BeneficiaryCountry>,
    ) -> Self {
        Self::from_required(name.into(), first_address_line.into(), country.into())
    }

    /// Sets `secondAddressLine`.
    #[must_use]
    pub fn with_second_address_line(
        mut self,
        second_address_line: impl Into<String>,
    ) -> Self {
        self.second_address_line = Some(second_address_line.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `postalCode`.
    #[must_use]
    pub fn with_postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

/// How a UPI intent is given, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpiIntentPaymentFormat {
    /// `LINK`.
    Link(UpiIntentPaymentLink),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// UPI intent as a link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiIntentPaymentLink {
    /// Payment link.
    pub payment_link: String,
}

impl UpiIntentPaymentLink {
    /// Creates a value from the required members.
    pub fn new(payment_link: impl Into<String>) -> Self {
        Self {
            payment_link: payment_link.into(),
        }
    }
}

/// Brazil, dynamic Pix code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilPixDcPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Dynamic Pix code that the buyer copies.
    pub code: String,
    /// Name of the Pix account's holder.
    pub merchant_name: String,
    /// Kind of Pix key.
    pub key_type: PixKeyType,
    /// Key of a Pix account; a tax number, mail address, phone number or random key.
    pub key: PixKey,
    /// What the Pix button does.
    pub flow_type: Option<PixFlowType>,
}

impl BrazilPixDcPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(
        id: impl Into<PaymentId>,
        code: impl Into<String>,
        merchant_name: impl Into<String>,
        key_type: impl Into<PixKeyType>,
        key: impl Into<PixKey>,
    ) -> Self {
        Self::from_required(
            id.into(),
            code.into(),
            merchant_name.into(),
            key_type.into(),
            key.into(),
        )
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn with_flow_type(mut self, flow_type: impl Into<PixFlowType>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
}

/// Brazil, Boleto.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilBoletoPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Boleto code that the buyer copies.
    pub code: String,
}

impl BrazilBoletoPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>, code: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            code: code.into(),
        }
    }
}

/// Brazil, payment link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilLinkPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Payment link.
    pub payment_link: String,
}

impl BrazilLinkPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>, payment_link: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            payment_link: payment_link.into(),
        }
    }
}

/// One way to pay in Brazil, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BrazilPaymentOption {
    /// `BRAZIL_PIX_DC`.
    BrazilPixDc(BrazilPixDcPaymentDetails),
    /// `BRAZIL_BOLETO`.
    BrazilBoleto(BrazilBoletoPaymentDetails),
    /// `BRAZIL_LINK`.
    BrazilLink(BrazilLinkPaymentDetails),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Brazil, a choice of ways to pay.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilPaymentsDetails {
    /// 1 or 2 ways; all must have the same id.
    pub payments: Vec<BrazilPaymentOption>,
}

impl BrazilPaymentsDetails {
    /// Creates a value from the required members.
    pub fn new(
        payments: impl IntoIterator<Item = impl Into<BrazilPaymentOption>>,
    ) -> Self {
        Self {
            payments: payments.into_iter().map(Into::into).collect(),
        }
    }
}

/// India, payment gateway PayU.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PgPayuPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Who receives the goods.
    pub beneficiary: Option<Beneficiary>,
    /// Up to 4 texts of 1 to 255 characters, repeated with the payment's state.
    pub callback_data: Vec<String>,
}

impl PgPayuPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self::from_required(id.into())
    }

    /// Sets `beneficiary`.
    #[must_use]
    pub fn with_beneficiary(mut self, beneficiary: impl Into<Beneficiary>) -> Self {
        self.beneficiary = Some(beneficiary.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(
        mut self,
        callback_data: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.callback_data = callback_data.into_iter().map(Into::into).collect();
        self
    }
}

/// India, payment gateway Razorpay.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PgRazorpayPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Who receives the goods.
    pub beneficiary: Option<Beneficiary>,
    /// Keys and texts, repeated with the payment's state; not a list as with PayU.
    pub callback_data: BTreeMap<String, String>,
}

impl PgRazorpayPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self::from_required(id.into())
    }

    /// Sets `beneficiary`.
    #[must_use]
    pub fn with_beneficiary(mut self, beneficiary: impl Into<Beneficiary>) -> Self {
        self.beneficiary = Some(beneficiary.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(
        mut self,
        callback_data: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.callback_data = callback_data
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }
}

/// India, UPI intent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiIntentPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Who receives the goods.
    pub beneficiary: Option<Beneficiary>,
    /// How a UPI intent is given, told apart by type.
    pub format: UpiIntentPaymentFormat,
}

impl UpiIntentPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(
        id: impl Into<PaymentId>,
        format: impl Into<UpiIntentPaymentFormat>,
    ) -> Self {
        Self::from_required(id.into(), format.into())
    }

    /// Sets `beneficiary`.
    #[must_use]
    pub fn with_beneficiary(mut self, beneficiary: impl Into<Beneficiary>) -> Self {
        self.beneficiary = Some(beneficiary.into());
        self
    }
}

/// India, UPI payment link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiLinkPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Who receives the goods.
    pub beneficiary: Option<Beneficiary>,
    /// Payment link.
    pub payment_link: String,
}

impl UpiLinkPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>, payment_link: impl Into<String>) -> Self {
        Self::from_required(id.into(), payment_link.into())
    }

    /// Sets `beneficiary`.
    #[must_use]
    pub fn with_beneficiary(mut self, beneficiary: impl Into<Beneficiary>) -> Self {
        self.beneficiary = Some(beneficiary.into());
        self
    }
}

/// The payment that a status is about, told apart by type. There is no `BRAZIL_PAYMENTS` here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderPaymentStatus {
    /// `UPI_PAYU`.
    UpiPayu(UpiPayuPaymentStatus),
    /// `BRAZIL`.
    Brazil(BrazilPaymentStatus),
    /// `BRAZIL_PIX_DC`.
    BrazilPixDc(BrazilPixDcPaymentStatus),
    /// `PG_PAYU`.
    PgPayu(PgPayuPaymentStatus),
    /// `PG_RAZORPAY`.
    PgRazorpay(PgRazorpayPaymentStatus),
    /// `BRAZIL_LINK`.
    BrazilLink(BrazilLinkPaymentStatus),
    /// `BRAZIL_BOLETO`.
    BrazilBoleto(BrazilBoletoPaymentStatus),
    /// `UPI_INTENT`.
    UpiIntent(UpiIntentPaymentStatus),
    /// `UPI_LINK`.
    UpiLink(UpiLinkPaymentStatus),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// India, UPI by PayU.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiPayuPaymentStatus {
    /// Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots.
    pub id: PayuPaymentId,
}

impl UpiPayuPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PayuPaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// Brazil.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// Brazil, dynamic Pix code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilPixDcPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilPixDcPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// India, payment gateway PayU.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PgPayuPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl PgPayuPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// India, payment gateway Razorpay.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PgRazorpayPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl PgRazorpayPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// Brazil, payment link.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilLinkPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilLinkPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// Brazil, Boleto.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilBoletoPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilBoletoPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// India, UPI intent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiIntentPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl UpiIntentPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// India, UPI payment link.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiLinkPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl UpiLinkPaymentStatus {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// All error shapes in one; only the members of one of them are there.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Classic shape.
    pub request_error: Option<ApiRequestError>,
    /// Newer shape, the code.
    pub error_code: Option<String>,
    /// Newer shape, text for a person.
    pub description: Option<String>,
    /// Newer shape, what to do.
    pub action: Option<String>,
    /// Newer shape, the faulty members.
    pub violations: Option<Vec<ApiErrorViolation>>,
    /// Newer shape, pages to read.
    pub resources: Option<Vec<ApiErrorResource>>,
    /// Text for a person; 400 of `mark_message_as_read` and errors of the token endpoint.
    pub error: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ErrorBody {
    /// `violations`, or an empty slice if the member is missing.
    pub fn violations(&self) -> &[ApiErrorViolation] {
        self.violations.as_deref().unwrap_or_default()
    }

    /// `resources`, or an empty slice if the member is missing.
    pub fn resources(&self) -> &[ApiErrorResource] {
        self.resources.as_deref().unwrap_or_default()
    }
}

/// Classic shape.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiRequestError {
    /// Classic shape, the fault.
    pub service_exception: Option<ApiRequestErrorDetails>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Classic shape, the fault.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiRequestErrorDetails {
    /// The code, such as `BAD_REQUEST`; not the id of a message.
    pub message_id: Option<String>,
    /// Text for a person.
    pub text: Option<String>,
    /// For each faulty member (dotted path with indexes) the texts about it.
    pub validation_errors: Option<BTreeMap<String, Vec<String>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A faulty member.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiErrorViolation {
    /// Path of the member.
    pub property: Option<String>,
    /// What is wrong with it.
    pub violation: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page to read.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiErrorResource {
    /// Title.
    pub name: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
