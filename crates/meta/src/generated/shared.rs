// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
//!
//! Types that you build: [`MessageContext`], [`ContactName`], [`ContactAddress`],
//! [`ContactEmailAddress`], [`ContactOrganization`], [`ContactPhone`], [`ContactUrl`],
//! [`CallHours`], [`SipServer`], [`DegreesOfFreedomSpec`].
//!
//! Types that you read: [`ContactName`], [`ContactAddress`], [`ContactEmailAddress`],
//! [`ContactOrganization`], [`ContactPhone`], [`ContactUrl`], [`Success`], [`PaymentTransaction`],
//! [`SendMessageResponse`], [`CallHours`], [`SipServer`], [`WhatsappBusinessAccount`],
//! [`ErrorResponse`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{Bsuid, Extra, IntOrString, Json, Lenient, MessageId, Timestamp};

/// Id of a business phone number (not the number itself). Digits, kept as text.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneNumberId(String);

/// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MediaId(String);

/// Id of a WhatsApp business account (WABA).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WabaId(String);

/// Id of an app.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(String);

/// Id of a business portfolio.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BusinessId(String);

/// Id of a message template. Webhooks send it as a number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateId(String);

/// Id of a flow.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FlowId(String);

/// Opaque id of a WhatsApp group.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(String);

/// WhatsApp id of a user: the phone number in digits, without a plus sign.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WaId(String);

/// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
/// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
/// country code of the business number in front. In an answer: the recipient as the request named
/// it, which may be a user id.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Destination(String);

/// Always whatsapp.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum MessagingProduct {
    /// `whatsapp`.
    #[default]
    Whatsapp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of recipient. Default: `individual`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `individual`.
    Individual,
    /// `group`.
    Group,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Quotes an earlier message of the same conversation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageContext {
    /// Id of the message to quote.
    pub message_id: MessageId,
}

impl MessageContext {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

/// Id of a product catalog.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CatalogId(String);

/// Id of a product in its catalog, given by the business (content id, SKU).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductRetailerId(String);

/// Name of a person, or part of a name.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonName(String);

/// Phone number of a person in any spelling.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonPhoneNumber(String);

/// Name of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactName {
    /// Name of a person, or part of a name.
    pub formatted_name: Option<PersonName>,
    /// Name of a person, or part of a name.
    pub first_name: Option<PersonName>,
    /// Name of a person, or part of a name.
    pub last_name: Option<PersonName>,
    /// Name of a person, or part of a name.
    pub middle_name: Option<PersonName>,
    /// Suffix.
    pub suffix: Option<String>,
    /// Prefix.
    pub prefix: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ContactName {
    /// Creates a value from the required members.
    pub fn new(formatted_name: impl Into<PersonName>) -> Self {
        Self {
            formatted_name: given(formatted_name.into()),
            ..Default::default()
        }
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<PersonName>) -> Self {
        self.first_name = given(first_name.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<PersonName>) -> Self {
        self.last_name = given(last_name.into());
        self
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, middle_name: impl Into<PersonName>) -> Self {
        self.middle_name = given(middle_name.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn with_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Sets `prefix`.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// An address of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactAddress {
    /// Street and number.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Country code of two letters.
    pub country_code: Option<String>,
    /// Kind of address: any word, such as `Home`.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ContactAddress {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `street`.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
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

    /// Sets `zip`.
    #[must_use]
    pub fn with_zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// An e-mail address of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactEmailAddress {
    /// The address.
    pub email: Option<String>,
    /// Kind: any word, such as `Work`.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ContactEmailAddress {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Where a contact works.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactOrganization {
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Position.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ContactOrganization {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `company`.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `department`.
    #[must_use]
    pub fn with_department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A phone number of a contact.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactPhone {
    /// Phone number of a person in any spelling.
    pub phone: Option<PersonPhoneNumber>,
    /// Kind of phone: any word, such as `Mobile`.
    pub type_: Option<String>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<WaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ContactPhone {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<PersonPhoneNumber>) -> Self {
        self.phone = given(phone.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `wa_id`.
    #[must_use]
    pub fn with_wa_id(mut self, wa_id: impl Into<WaId>) -> Self {
        self.wa_id = given(wa_id.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A web address of a contact.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactUrl {
    /// The address.
    pub url: Option<String>,
    /// Kind: any word, such as `Work`.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ContactUrl {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// An acknowledgement without further data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// `true` if the provider carried out the request.
    pub success: bool,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of a multi-partner solution.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SolutionId(String);

/// Id of a phone number that a partner verified beforehand (not the number itself).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PreverifiedNumberId(String);

/// An access token. Treat it as a password.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccessToken(String);

/// Text that the provider repeats when it verifies the callback address.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VerifyToken(String);

/// Verification code, with or without hyphen.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VerificationCode(String);

/// State of a multi-partner solution.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SolutionStatus {
    /// `DRAFT`.
    Draft,
    /// `INITIATED`.
    Initiated,
    /// `ACTIVE`.
    Active,
    /// `REJECTED`.
    Rejected,
    /// `DEACTIVATED`.
    Deactivated,
    /// `PENDING_DEACTIVATION`.
    PendingDeactivation,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What a partner may do with an account. Known from the vendor's description alone.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SolutionPermission {
    /// `MANAGE`.
    Manage,
    /// `DEVELOP`.
    Develop,
    /// `MANAGE_TEMPLATES`.
    ManageTemplates,
    /// `MANAGE_PHONE`.
    ManagePhone,
    /// `VIEW_COST`.
    ViewCost,
    /// `MANAGE_EXTENSIONS`.
    ManageExtensions,
    /// `VIEW_PHONE_ASSETS`.
    ViewPhoneAssets,
    /// `MANAGE_PHONE_ASSETS`.
    ManagePhoneAssets,
    /// `VIEW_TEMPLATES`.
    ViewTemplates,
    /// `VIEW_INSIGHTS`.
    ViewInsights,
    /// `RECEIVE_INCOMING_MESSAGES`.
    ReceiveIncomingMessages,
    /// `MANAGE_BILLING`.
    ManageBilling,
    /// `MANAGE_USERS`.
    ManageUsers,
    /// `MESSAGING`.
    Messaging,
    /// `FULL_CONTROL`.
    FullControl,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of the self-certification of a client.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificationStatus {
    /// `APPROVED`.
    Approved,
    /// `DISCARDED`.
    Discarded,
    /// `FAILED`.
    Failed,
    /// `PENDING`.
    Pending,
    /// `REVOKED`.
    Revoked,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Why a self-certification failed. Webhooks write blanks in place of the underscores.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificationRejectionReason {
    /// `ADDRESS_NOT_MATCHING`.
    AddressNotMatching,
    /// `BUSINESS_NOT_ELIGIBLE`.
    BusinessNotEligible,
    /// `LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS`.
    LegalNameNotFoundInDocuments,
    /// `LEGAL_NAME_NOT_MATCHING`.
    LegalNameNotMatching,
    /// `MALFORMED_DOCUMENTS`.
    MalformedDocuments,
    /// `NONE`.
    NoReason,
    /// `WEBSITE_NOT_MATCHING`.
    WebsiteNotMatching,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// An amount of money: `value` divided by `offset`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentAmount {
    /// The amount multiplied by `offset`.
    pub value: Option<i64>,
    /// Divisor of `value`, such as 100.
    pub offset: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of a payment. The documentation lists `pending` and `captured`; the others are known from
/// third parties.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// `pending`.
    Pending,
    /// `captured`.
    Captured,
    /// `new`.
    Created,
    /// `canceled`.
    Canceled,
    /// `failed`.
    Failed,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Payment gateway of a transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionGateway {
    /// `billdesk`.
    Billdesk,
    /// `razorpay`.
    Razorpay,
    /// `payu`.
    Payu,
    /// `zaakpay`.
    Zaakpay,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// One attempt to pay.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentTransaction {
    /// Order id at the gateway.
    pub id: Option<String>,
    /// Transaction id at the gateway.
    pub pg_transaction_id: Option<String>,
    /// Payment gateway of a transaction.
    pub type_: Option<TransactionGateway>,
    /// State of an attempt to pay, or of a refund.
    pub status: Option<TransactionStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_timestamp: Option<Lenient<Timestamp>>,
    /// An amount of money: `value` divided by `offset`.
    pub amount: Option<PaymentAmount>,
    /// An amount of money: `value` divided by `offset`.
    pub order_amount: Option<PaymentAmount>,
    /// Currency, ISO 4217.
    pub currency: Option<String>,
    /// How the customer paid.
    pub method: Option<TransactionMethod>,
    /// Why an attempt to pay failed.
    pub error: Option<TransactionFault>,
    /// Refunds of this attempt. Present only when you look up a payment; in webhooks they stand beside
    /// the transaction.
    pub refunds: Option<Vec<PaymentRefund>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PaymentTransaction {
    /// `refunds`, or an empty slice if the member is missing.
    pub fn refunds(&self) -> &[PaymentRefund] {
        self.refunds.as_deref().unwrap_or_default()
    }
}

/// State of an attempt to pay, or of a refund.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `pending`.
    Pending,
    /// `success`.
    Success,
    /// `failed`.
    Failed,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How the customer paid.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionMethod {
    /// Kind of payment.
    pub type_: Option<TransactionMethodType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Kind of payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionMethodType {
    /// `upi`.
    Upi,
    /// `card`.
    Card,
    /// `netbanking`.
    Netbanking,
    /// `wallet`.
    Wallet,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Why an attempt to pay failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionFault {
    /// The gateway's code.
    pub code: Option<String>,
    /// The reason, as text.
    pub reason: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A refund.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentRefund {
    /// Id of the refund.
    pub id: Option<String>,
    /// An amount of money: `value` divided by `offset`.
    pub amount: Option<PaymentAmount>,
    /// How fast the refund goes.
    pub speed_processed: Option<RefundSpeed>,
    /// State of an attempt to pay, or of a refund.
    pub status: Option<TransactionStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_timestamp: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_timestamp: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How fast the refund goes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundSpeed {
    /// `instant`.
    Instant,
    /// `normal`.
    Normal,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The provider accepted the message. Webhooks report later whether it was delivered, was read or
/// failed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// One entry per recipient.
    pub contacts: Option<Vec<SentContact>>,
    /// One entry per accepted message.
    pub messages: Vec<SentMessage>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SendMessageResponse {
    /// `contacts`, or an empty slice if the member is missing.
    pub fn contacts(&self) -> &[SentContact] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

/// The recipient, as the provider interpreted it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SentContact {
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub input: Option<Destination>,
    /// WhatsApp id of a user: the phone number in digits, without a plus sign.
    pub wa_id: Option<WaId>,
    /// Business-scoped user id. Present if the message was sent to one, sometimes otherwise too.
    pub user_id: Option<Lenient<Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An accepted message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentMessage {
    /// Message id (wamid). Status webhooks repeat it.
    pub id: Lenient<MessageId>,
    /// Opaque id of a WhatsApp group.
    pub group_id: Option<GroupId>,
    /// Whether the message is sent at once. Only for templates.
    pub message_status: Option<SentMessageStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether the message is sent at once. Only for templates.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SentMessageStatus {
    /// `accepted`.
    Accepted,
    /// `held_for_quality_assessment`.
    HeldForQualityAssessment,
    /// `paused`.
    Paused,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
/// which may contain the access token.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CursorPaging {
    /// Cursors of a page.
    pub cursors: Option<PagingCursors>,
    /// Address of the next or the previous page. Missing on the last or the first page. It may contain
    /// the access token.
    pub next: Option<PageUrl>,
    /// Address of the next or the previous page. Missing on the last or the first page. It may contain
    /// the access token.
    pub previous: Option<PageUrl>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Address of the next or the previous page. Missing on the last or the first page. It may contain
/// the access token.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageUrl(String);

/// Cursors of a page.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PagingCursors {
    /// Value for the parameter `before`, which gets the previous page.
    pub before: Option<String>,
    /// Value for the parameter `after`, which gets the next page.
    pub after: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An app, in short.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppInfo {
    /// Id of an app.
    pub id: Option<AppId>,
    /// Name of the app.
    pub name: Option<String>,
    /// Address of the app.
    pub link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A business portfolio, in short.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessInfo {
    /// Id of a business portfolio.
    pub id: Option<BusinessId>,
    /// Name of the business.
    pub name: Option<String>,
    /// State of the business; only of the business on whose behalf an account is held.
    pub status: Option<String>,
    /// Kind of relation; only of the business on whose behalf an account is held.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Handle of a file from a resumable upload, for templates and profile pictures.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UploadHandle(String);

/// Id of a person or system user of the business (not of a WhatsApp user).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(String);

/// Id of a call (wacid).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(String);

/// Id of a change of a group; the webhook with its outcome repeats it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupRequestId(String);

/// Id of a user's request to join a group.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JoinRequestId(String);

/// Id of a template group.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateGroupId(String);

/// A day of the week.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// `MONDAY`.
    Monday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
    /// `THURSDAY`.
    Thursday,
    /// `FRIDAY`.
    Friday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// On or off.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// When calls are taken.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallHours {
    /// On or off.
    pub status: Option<SettingStatus>,
    /// Time zone, such as America/Manaus.
    pub timezone_id: Option<String>,
    /// Opening hours, at most 2 for each day. Must not be empty.
    pub weekly_operating_hours: Option<Vec<OperatingHours>>,
    /// Exceptions, at most 20. If it is missing, the stored ones are deleted.
    pub holiday_schedule: Option<Vec<HolidayHours>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallHours {
    /// Creates a value from the required members.
    pub fn new(
        status: impl Into<SettingStatus>,
        timezone_id: impl Into<String>,
        weekly_operating_hours: impl IntoIterator<Item = impl Into<OperatingHours>>,
    ) -> Self {
        Self {
            status: Some(status.into()),
            timezone_id: Some(timezone_id.into()),
            weekly_operating_hours: Some(
                weekly_operating_hours.into_iter().map(Into::into).collect(),
            ),
            ..Default::default()
        }
    }

    /// Sets `holiday_schedule`.
    #[must_use]
    pub fn with_holiday_schedule(
        mut self,
        holiday_schedule: impl IntoIterator<Item = impl Into<HolidayHours>>,
    ) -> Self {
        self.holiday_schedule = Some(
            holiday_schedule.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `weekly_operating_hours`, or an empty slice if the member is missing.
    pub fn weekly_operating_hours(&self) -> &[OperatingHours] {
        self.weekly_operating_hours.as_deref().unwrap_or_default()
    }

    /// `holiday_schedule`, or an empty slice if the member is missing.
    pub fn holiday_schedule(&self) -> &[HolidayHours] {
        self.holiday_schedule.as_deref().unwrap_or_default()
    }
}

/// Hours of one day.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperatingHours {
    /// A day of the week.
    pub day_of_week: Option<DayOfWeek>,
    /// Start, as HHMM. Answers have HH:MM or a number in places.
    pub open_time: Option<String>,
    /// End, as HHMM.
    pub close_time: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl OperatingHours {
    /// Creates a value from the required members.
    pub fn new(
        day_of_week: impl Into<DayOfWeek>,
        open_time: impl Into<String>,
        close_time: impl Into<String>,
    ) -> Self {
        Self {
            day_of_week: Some(day_of_week.into()),
            open_time: Some(open_time.into()),
            close_time: Some(close_time.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// An exception.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolidayHours {
    /// The day, as YYYY-MM-DD.
    pub date: Option<String>,
    /// Start, as HHMM. Answers have HH:MM or a number in places.
    pub start_time: Option<String>,
    /// End, as HHMM.
    pub end_time: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl HolidayHours {
    /// Creates a value from the required members.
    pub fn new(
        date: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            date: Some(date.into()),
            start_time: Some(start_time.into()),
            end_time: Some(end_time.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A SIP server.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SipServer {
    /// Host name of the server.
    pub hostname: Option<String>,
    /// Port. Default: 5061.
    pub port: Option<i64>,
    /// Parameters for the user part of the request address, at most 128 characters each.
    pub request_uri_user_params: Option<BTreeMap<String, String>>,
    /// An integer. Some answers write it as text.
    pub app_id: Option<Lenient<IntOrString>>,
    /// Password of the SIP user, made by the provider; only in answers, and only when asked for.
    pub sip_user_password: Option<SipPassword>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SipServer {
    /// Creates a value from the required members.
    pub fn new(hostname: impl Into<String>) -> Self {
        Self {
            hostname: Some(hostname.into()),
            ..Default::default()
        }
    }

    /// Sets `port`.
    #[must_use]
    pub fn with_port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `request_uri_user_params`.
    #[must_use]
    pub fn with_request_uri_user_params(
        mut self,
        request_uri_user_params: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.request_uri_user_params = Some(
            request_uri_user_params
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<Lenient<IntOrString>>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `sip_user_password`.
    #[must_use]
    pub fn with_sip_user_password(
        mut self,
        sip_user_password: impl Into<SipPassword>,
    ) -> Self {
        self.sip_user_password = given(sip_user_password.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Password of the SIP user, made by the provider; only in answers, and only when asked for.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SipPassword(String);

/// Who answers a conversation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponderRole {
    /// `customer_service`.
    CustomerService,
    /// `marketing`.
    Marketing,
    /// `utility`.
    Utility,
    /// `ctwa`.
    Ctwa,
    /// `ai_agent`.
    AiAgent,
    /// `escalation`.
    Escalation,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Category of a template; it decides price and rules.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCategory {
    /// `AUTHENTICATION`.
    Authentication,
    /// `MARKETING`.
    Marketing,
    /// `UTILITY`.
    Utility,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of a template. One page writes Approved.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateStatus {
    /// `APPROVED`.
    Approved,
    /// `ARCHIVED`.
    Archived,
    /// `DELETED`.
    Deleted,
    /// `DISABLED`.
    Disabled,
    /// `IN_APPEAL`.
    InAppeal,
    /// `LIMIT_EXCEEDED`.
    LimitExceeded,
    /// `PAUSED`.
    Paused,
    /// `PENDING`.
    Pending,
    /// `PENDING_DELETION`.
    PendingDeletion,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Country in which messages are stored. As part of a registration up to v20 only.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataLocalizationRegion {
    /// `AU`.
    Australia,
    /// `ID`.
    Indonesia,
    /// `IN`.
    India,
    /// `JP`.
    Japan,
    /// `SG`.
    Singapore,
    /// `KR`.
    SouthKorea,
    /// `DE`.
    Germany,
    /// `CH`.
    Switzerland,
    /// `GB`.
    UnitedKingdom,
    /// `BR`.
    Brazil,
    /// `BH`.
    Bahrain,
    /// `ZA`.
    SouthAfrica,
    /// `AE`.
    UnitedArabEmirates,
    /// `CA`.
    Canada,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Which creative features the provider may apply to marketing templates; all are off since April
/// 2026 unless the account or the template opts in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DegreesOfFreedomSpec {
    /// By feature: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    /// `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    /// `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`,
    /// `hyperlink_formatting`, `image_banner`, `dynamic_cta_text`.
    pub creative_features_spec: BTreeMap<String, CreativeFeature>,
}

impl DegreesOfFreedomSpec {
    /// Creates a value from the required members.
    pub fn new(
        creative_features_spec: impl IntoIterator<
            Item = (impl Into<String>, impl Into<CreativeFeature>),
        >,
    ) -> Self {
        Self {
            creative_features_spec: creative_features_spec
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        }
    }
}

/// Whether a creative feature may be applied.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreativeFeature {
    /// Whether a business takes part in a feature.
    pub enroll_status: EnrollStatus,
}

impl CreativeFeature {
    /// Creates a value from the required members.
    pub fn new(enroll_status: impl Into<EnrollStatus>) -> Self {
        Self {
            enroll_status: enroll_status.into(),
        }
    }
}

/// Whether a business takes part in a feature.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollStatus {
    /// `OPT_IN`.
    OptIn,
    /// `OPT_OUT`.
    OptOut,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether messages can be sent, and what prevents it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    /// Whether sending works, or calls by SIP come through.
    pub can_send_message: Option<HealthState>,
    /// One entry per node that a message depends on.
    pub entities: Option<Vec<HealthEntity>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl HealthStatus {
    /// `entities`, or an empty slice if the member is missing.
    pub fn entities(&self) -> &[HealthEntity] {
        self.entities.as_deref().unwrap_or_default()
    }
}

/// Health of one node.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthEntity {
    /// Kind of node.
    pub entity_type: Option<HealthEntityType>,
    /// Id of the node.
    pub id: Option<String>,
    /// Whether sending works, or calls by SIP come through.
    pub can_send_message: Option<HealthState>,
    /// Whether sending works, or calls by SIP come through.
    pub can_receive_call_sip: Option<HealthState>,
    /// Hints, as text.
    pub additional_info: Option<Vec<String>>,
    /// What is wrong.
    pub errors: Option<Vec<HealthError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl HealthEntity {
    /// `additional_info`, or an empty slice if the member is missing.
    pub fn additional_info(&self) -> &[String] {
        self.additional_info.as_deref().unwrap_or_default()
    }

    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[HealthError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// An error that prevents or limits sending.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthError {
    /// Error code, such as 141002 for a template that is not approved.
    pub error_code: Option<i64>,
    /// What is wrong.
    pub error_description: Option<String>,
    /// What to do.
    pub possible_solution: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether sending works, or calls by SIP come through.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthState {
    /// `AVAILABLE`.
    Available,
    /// `LIMITED`.
    Limited,
    /// `BLOCKED`.
    Blocked,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of node.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthEntityType {
    /// `PHONE_NUMBER`.
    PhoneNumber,
    /// `WABA`.
    Waba,
    /// `BUSINESS`.
    Business,
    /// `APP`.
    App,
    /// `MESSAGE_TEMPLATE`.
    MessageTemplate,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A phone number as it is shown to people, with plus sign and spaces.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DisplayPhoneNumber(String);

/// A business phone number. Without fields only a few members come.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessPhoneNumber {
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: PhoneNumberId,
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub display_phone_number: Option<DisplayPhoneNumber>,
    /// Display name that users see.
    pub verified_name: Option<String>,
    /// State of a business phone number. The provider's list is not complete.
    pub status: Option<PhoneNumberStatus>,
    /// Quality rating of the number, from the users' feedback.
    pub quality_rating: Option<PhoneNumberQuality>,
    /// Quality of a number.
    pub quality_score: Option<PhoneNumberQualityScore>,
    /// Whether the number was verified by a code. The provider's own description says UNVERIFIED in
    /// place of `NOT_VERIFIED`.
    pub code_verification_status: Option<CodeVerificationStatus>,
    /// State of the review of a display name.
    pub name_status: Option<DisplayNameStatus>,
    /// State of the review of a display name.
    pub new_name_status: Option<DisplayNameStatus>,
    /// Display name that was asked for and is in review.
    pub new_display_name: Option<String>,
    /// Where the number is in use, or hosted.
    pub platform_type: Option<PhoneNumberPlatform>,
    /// Throughput of the number.
    pub throughput: Option<PhoneNumberThroughput>,
    /// Whether the number is a real one or one for tests.
    pub account_mode: Option<PhoneNumberAccountMode>,
    /// Certificate of the display name.
    pub certificate: Option<String>,
    /// Certificate of the new display name.
    pub new_certificate: Option<String>,
    /// Whether the number has the mark of an official business account.
    pub is_official_business_account: Option<bool>,
    /// Application for the mark of an official business account.
    pub official_business_account: Option<OfficialBusinessAccount>,
    /// Whether two-step verification is on.
    pub is_pin_enabled: Option<bool>,
    /// Whether a partner verified the number beforehand.
    pub is_preverified_number: Option<bool>,
    /// Whether the number is in use in the WhatsApp Business app as well (coexistence).
    pub is_on_biz_app: Option<bool>,
    /// Whether the number is found by search.
    pub search_visibility: Option<SearchVisibility>,
    /// Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K`
    /// occurs only on numbers, `UNTIERED` only on accounts.
    pub messaging_limit_tier: Option<MessagingLimitTier>,
    /// Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K`
    /// occurs only on numbers, `UNTIERED` only on accounts.
    pub whatsapp_business_manager_messaging_limit: Option<MessagingLimitTier>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub last_onboarded_time: Option<Lenient<Timestamp>>,
    /// Country of the number.
    pub country_code: Option<String>,
    /// Dialling code of the country.
    pub country_dial_code: Option<String>,
    /// Callback addresses. The provider uses the most specific one.
    pub webhook_configuration: Option<WebhookConfiguration>,
    /// Ice breakers and commands of a number.
    pub conversational_automation: Option<ConversationalAutomation>,
    /// Whether messages can be sent, and what prevents it.
    pub health_status: Option<HealthStatus>,
    /// Business username of the number.
    pub username: Option<String>,
    /// Whether global search may show the number. Not documented; no value is known.
    pub eligibility_for_api_business_global_search: Option<String>,
    /// State of the number's certificate.
    pub unified_cert_status: Option<UnifiedCertStatus>,
    /// Where the number is in use, or hosted.
    pub host_platform: Option<PhoneNumberPlatform>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether the number is found by search.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchVisibility {
    /// `VISIBLE`.
    Visible,
    /// `HIDDEN`.
    Hidden,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of the number's certificate.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnifiedCertStatus {
    /// `APPROVED`.
    Approved,
    /// `NAME_PENDING_REVIEW`.
    NamePendingReview,
    /// `NAME_NOT_APPROVED`.
    NameNotApproved,
    /// `ACCOUNT_REVIEW_NOT_STARTED`.
    AccountReviewNotStarted,
    /// `LIMITED_ACCESS`.
    LimitedAccess,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of a business phone number. The provider's list is not complete.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberStatus {
    /// `PENDING`.
    Pending,
    /// `DELETED`.
    Deleted,
    /// `MIGRATED`.
    Migrated,
    /// `BANNED`.
    Banned,
    /// `RESTRICTED`.
    Restricted,
    /// `RATE_LIMITED`.
    RateLimited,
    /// `FLAGGED`.
    Flagged,
    /// `CONNECTED`.
    Connected,
    /// `DISCONNECTED`.
    Disconnected,
    /// `UNKNOWN`.
    UnknownStatus,
    /// `UNVERIFIED`.
    Unverified,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Quality rating of the number, from the users' feedback.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberQuality {
    /// `GREEN`.
    Green,
    /// `YELLOW`.
    Yellow,
    /// `RED`.
    Red,
    /// `NA`.
    NotAvailable,
    /// `UNKNOWN`.
    UnknownQuality,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Quality of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberQualityScore {
    /// Quality rating of the number, from the users' feedback.
    pub score: Option<PhoneNumberQuality>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether the number was verified by a code. The provider's own description says UNVERIFIED in
/// place of `NOT_VERIFIED`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeVerificationStatus {
    /// `VERIFIED`.
    Verified,
    /// `NOT_VERIFIED`.
    NotVerified,
    /// `EXPIRED`.
    Expired,
    /// `UNVERIFIED`.
    Unverified,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of the review of a display name.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayNameStatus {
    /// `APPROVED`.
    Approved,
    /// `AVAILABLE_WITHOUT_REVIEW`.
    AvailableWithoutReview,
    /// `DECLINED`.
    Declined,
    /// `EXPIRED`.
    Expired,
    /// `PENDING_REVIEW`.
    PendingReview,
    /// `NONE`.
    NoReview,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Where the number is in use, or hosted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberPlatform {
    /// `CLOUD_API`.
    CloudApi,
    /// `ON_PREMISE`.
    OnPremise,
    /// `NOT_APPLICABLE`.
    NotApplicable,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Throughput of the number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberThroughput {
    /// STANDARD is 80 messages a second, HIGH is 1000.
    pub level: Option<ThroughputLevel>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// STANDARD is 80 messages a second, HIGH is 1000.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThroughputLevel {
    /// `STANDARD`.
    Standard,
    /// `HIGH`.
    High,
    /// `NOT_APPLICABLE`.
    NotApplicable,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the number is a real one or one for tests.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberAccountMode {
    /// `LIVE`.
    Live,
    /// `SANDBOX`.
    Sandbox,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K`
/// occurs only on numbers, `UNTIERED` only on accounts.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagingLimitTier {
    /// `TIER_50`.
    Tier50,
    /// `TIER_250`.
    Tier250,
    /// `TIER_1K`.
    Tier1k,
    /// `TIER_2K`.
    Tier2k,
    /// `TIER_10K`.
    Tier10k,
    /// `TIER_100K`.
    Tier100k,
    /// `TIER_UNLIMITED`.
    TierUnlimited,
    /// `UNTIERED`.
    Untiered,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Callback addresses. The provider uses the most specific one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookConfiguration {
    /// Address for this number alone.
    pub phone_number: Option<String>,
    /// Address for the account.
    pub whatsapp_business_account: Option<String>,
    /// Address of the app.
    pub application: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Application for the mark of an official business account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OfficialBusinessAccount {
    /// Id of the number or of the application; which one is not documented.
    pub id: Option<String>,
    /// State of the application. The provider's list is not complete.
    pub oba_status: Option<OfficialBusinessAccountStatus>,
    /// Reason, as text.
    pub status_message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the application. The provider's list is not complete.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficialBusinessAccountStatus {
    /// `NOT_STARTED`.
    NotStarted,
    /// `PENDING`.
    Pending,
    /// `APPROVED`.
    Approved,
    /// `REJECTED`.
    Rejected,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Ice breakers and commands of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationalAutomation {
    /// Withdrawn on 2026-03-27, only in older data: whether a `request_welcome` webhook came when a user
    /// opened the chat for the first time.
    pub enable_welcome_message: Option<bool>,
    /// Ice breakers; at most 4 by the guide, 3 by the vendor's description.
    pub prompts: Option<Vec<IceBreaker>>,
    /// Commands, at most 30.
    pub commands: Option<Vec<ConversationalCommand>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ConversationalAutomation {
    /// `prompts`, or an empty slice if the member is missing.
    pub fn prompts(&self) -> &[IceBreaker] {
        self.prompts.as_deref().unwrap_or_default()
    }

    /// `commands`, or an empty slice if the member is missing.
    pub fn commands(&self) -> &[ConversationalCommand] {
        self.commands.as_deref().unwrap_or_default()
    }
}

/// A question that the user can tap, at most 80 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IceBreaker(String);

/// A command that the user finds after a slash.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversationalCommand {
    /// Name without the slash, at most 32 characters.
    pub command_name: Option<String>,
    /// What it does, at most 256 characters.
    pub command_description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ConversationalCommand {
    /// Creates a value from the required members.
    pub fn new(
        command_name: impl Into<String>,
        command_description: impl Into<String>,
    ) -> Self {
        Self {
            command_name: Some(command_name.into()),
            command_description: Some(command_description.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A page of business phone numbers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// The numbers.
    pub data: Vec<BusinessPhoneNumber>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Apps that get the webhooks of an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSubscribedAppsResponse {
    /// The apps.
    pub data: Vec<SubscribedApp>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An app and where its webhooks go.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscribedApp {
    /// An app, in short.
    pub whatsapp_business_api_data: Option<AppInfo>,
    /// Callback address of this account, when it differs from the app's.
    pub override_callback_uri: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A WhatsApp business account. Without fields only a few members come; analytics have a tag of
/// their own.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsappBusinessAccount {
    /// Id of a WhatsApp business account (WABA).
    pub id: WabaId,
    /// Name of the account.
    pub name: Option<String>,
    /// State of the account. The values come from the vendor's OpenAPI document; no guide lists them.
    pub status: Option<WabaStatus>,
    /// Currency of the bills, ISO 4217.
    pub currency: Option<String>,
    /// Country of the business, ISO 3166 with two letters.
    pub country: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<String>,
    /// Namespace of the templates; only the on-premises API needs it.
    pub message_template_namespace: Option<String>,
    /// State of the policy review. The vendor's OpenAPI document has two lists, with `RESTRICTED` in one
    /// and `LIMIT_REACHED` in the other.
    pub account_review_status: Option<AccountReviewStatus>,
    /// State of the verification of the business.
    pub business_verification_status: Option<BusinessVerificationStatus>,
    /// Who owns the account.
    pub ownership_type: Option<WabaOwnership>,
    /// A business portfolio, in short.
    pub on_behalf_of_business_info: Option<BusinessInfo>,
    /// A business portfolio, in short.
    pub owner_business_info: Option<BusinessInfo>,
    /// Country that decides the prices.
    pub primary_business_location: Option<String>,
    /// Order number printed on bills.
    pub purchase_order_number: Option<String>,
    /// Whether template analytics are collected.
    pub is_enabled_for_insights: Option<bool>,
    /// Whether the account is part of the Marketing Messages API.
    pub marketing_messages_lite_api_status: Option<MarketingMessagesStatus>,
    /// Progress of the account's onboarding to the Marketing Messages API.
    pub marketing_messages_onboarding_status: Option<MarketingMessagesOnboardingStatus>,
    /// Whether marketing templates go through `marketing_messages` only (else error 131063).
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K`
    /// occurs only on numbers, `UNTIERED` only on accounts.
    pub whatsapp_business_manager_messaging_limit: Option<MessagingLimitTier>,
    /// Whether messages can be sent, and what prevents it.
    pub health_status: Option<HealthStatus>,
    /// Apps that get the webhooks of an account.
    pub subscribed_apps: Option<ListSubscribedAppsResponse>,
    /// A page of business phone numbers.
    pub phone_numbers: Option<ListPhoneNumbersResponse>,
    /// Creative features of templates that are on or off, free-form.
    pub degrees_of_freedom_spec: Option<Json>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub creation_time: Option<Lenient<Timestamp>>,
    /// Whether the international rate for authentication applies. Its structure is not documented.
    pub auth_international_rate_eligibility: Option<Json>,
    /// Whether partners have access.
    pub is_shared_with_partners: Option<bool>,
    /// The commerce account. Its structure is not documented.
    pub linked_commerce_account: Option<Json>,
    /// The ad account of marketing messages. Its structure is not documented.
    pub marketing_messages_ad_account: Option<Json>,
    /// The business that owns the account. Its structure is not documented.
    pub owner_business: Option<Json>,
    /// Id of the payment method. A credit line is shared correctly if its credential has this id.
    pub primary_funding_id: Option<String>,
    /// Whether templates that are idle for 12 months are archived.
    pub template_auto_archival_enabled: Option<bool>,
    /// Whether a business takes part in a feature.
    pub whatsapp_manager_marketing_messages_max_price_enroll_status: Option<
        EnrollStatus,
    >,
    /// How service messages are charged. Not documented; the name is known only from the vendor's SDK,
    /// and no value is known.
    pub service_pricing_policy: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the account. The values come from the vendor's OpenAPI document; no guide lists them.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WabaStatus {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
    /// `PENDING`.
    Pending,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of the policy review. The vendor's OpenAPI document has two lists, with `RESTRICTED` in one
/// and `LIMIT_REACHED` in the other.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountReviewStatus {
    /// `APPROVED`.
    Approved,
    /// `PENDING`.
    Pending,
    /// `REJECTED`.
    Rejected,
    /// `RESTRICTED`.
    Restricted,
    /// `LIMIT_REACHED`.
    LimitReached,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who owns the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WabaOwnership {
    /// `SELF_OWNED`.
    SelfOwned,
    /// `CLIENT_OWNED`.
    ClientOwned,
    /// `AGENCY_OWNED`.
    AgencyOwned,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of the verification of the business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessVerificationStatus {
    /// `expired`.
    Expired,
    /// `failed`.
    Failed,
    /// `ineligible`.
    Ineligible,
    /// `not_verified`.
    NotVerified,
    /// `pending`.
    Pending,
    /// `pending_need_more_info`.
    PendingNeedMoreInfo,
    /// `pending_submission`.
    PendingSubmission,
    /// `rejected`.
    Rejected,
    /// `revoked`.
    Revoked,
    /// `verified`.
    Verified,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the account is part of the Marketing Messages API.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingMessagesStatus {
    /// `INELIGIBLE`.
    Ineligible,
    /// `ELIGIBLE`.
    Eligible,
    /// `ONBOARDED`.
    Onboarded,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Progress of the account's onboarding to the Marketing Messages API.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingMessagesOnboardingStatus {
    /// `INELIGIBLE_ON_BEHALF_OF_WABA`.
    IneligibleOnBehalfOfWaba,
    /// `INELIGIBLE_INACTIVE_OR_RESTRICTED`.
    IneligibleInactiveOrRestricted,
    /// `INELIGIBLE_COUNTRY_NOT_SUPPORTED`.
    IneligibleCountryNotSupported,
    /// `INELIGIBLE_USING_WHATSAPP_BUSINESS_APP`.
    IneligibleUsingWhatsappBusinessApp,
    /// `ELIGIBLE`.
    Eligible,
    /// `PENDING_VALID_PAYMENT_METHOD`.
    PendingValidPaymentMethod,
    /// `PENDING_INTERNAL_SETUP`.
    PendingInternalSetup,
    /// `ONBOARDED`.
    Onboarded,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Body of a failed call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// What went wrong.
    pub error: Option<GraphError>,
    /// Sent instead of `error`, only when a payment is looked up.
    pub errors: Option<Vec<ListedError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ErrorResponse {
    /// `errors`, or an empty slice if the member is missing.
    pub fn errors(&self) -> &[ListedError] {
        self.errors.as_deref().unwrap_or_default()
    }
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GraphError {
    /// Code and title. The title may change.
    pub message: Option<String>,
    /// Error class, such as OAuthException.
    pub type_: Option<String>,
    /// Error code. It is stable; `x-errors` in the specification lists the known codes.
    pub code: Option<i64>,
    /// More precise code. Deprecated, but still sent.
    pub error_subcode: Option<i64>,
    /// Usually an object; in some answers a text.
    pub error_data: Option<ErrorData>,
    /// Trace id. Give it to the provider's support.
    pub fbtrace_id: Option<String>,
    /// `true` if a retry may help. Not every error has it.
    pub is_transient: Option<bool>,
    /// Title for an end user. Only in template and management calls.
    pub error_user_title: Option<String>,
    /// Text for an end user. Only in template and management calls.
    pub error_user_msg: Option<String>,
    /// Address of a page about the error.
    pub href: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// An error, in the structure that payment look-ups use.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListedError {
    /// Error code.
    pub code: Option<i64>,
    /// The error, as text.
    pub title: Option<String>,
    /// The most precise description. Not documented; assumed to be text.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Usually an object; in some answers a text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorData {
    /// The alternative `ErrorDetails`.
    ErrorDetails(ErrorDetails),
    /// A text.
    Text(String),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// The details of an error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// The most precise description. It names the invalid member.
    pub details: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
