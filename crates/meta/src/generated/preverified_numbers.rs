// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `preverified_numbers`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Business::add_preverified_number`](crate::Business::add_preverified_number): Add a phone number to be verified beforehand.
- [`Business::list_preverified_numbers`](crate::Business::list_preverified_numbers): List the pre-verified numbers of the portfolio.
- [`Business::share_preverified_number`](crate::Business::share_preverified_number): Share a pre-verified number with a partner.
- [`Business::unshare_preverified_number`](crate::Business::unshare_preverified_number): Stop sharing a pre-verified number with a partner.
- [`Client::get_preverified_number`](crate::Client::get_preverified_number): Read a pre-verified number.
- [`Client::delete_preverified_number`](crate::Client::delete_preverified_number): Delete a pre-verified number.
- [`Client::list_preverified_number_partners`](crate::Client::list_preverified_number_partners): List the partners that a pre-verified number is shared with.
- [`Client::request_preverified_code`](crate::Client::request_preverified_code): Have a verification code sent to a pre-verified number.
- [`Client::verify_preverified_code`](crate::Client::verify_preverified_code): Verify a pre-verified number with the code that it got.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListPreverifiedNumbersQuery`], [`UnsharePreverifiedNumberQuery`],
//! [`GetPreverifiedNumberQuery`], [`ListPreverifiedNumberPartnersQuery`], [`AddPreverifiedNumber`],
//! [`SharePreverifiedNumber`], [`RequestPreverifiedCode`], [`VerifyPreverifiedCode`].
//!
//! Types that you read: [`PreverifiedNumberAdded`], [`ListPreverifiedNumbersResponse`],
//! [`PreverifiedNumber`], [`ListPreverifiedNumberPartnersResponse`], [`PreverifiedCodeVerified`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json, Lenient, Timestamp};

/// Query of `list_preverified_numbers`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPreverifiedNumbersQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
    /// Only numbers in this state, by the SDK.
    pub code_verification_status: Option<shared::CodeVerificationStatus>,
    /// Only this number, by the SDK.
    pub phone_number: Option<UnverifiedNumber>,
    /// Only numbers in this state, by the vendor's description.
    pub verification_status: Option<PreverifiedNumberVerification>,
    /// Only numbers with this availability, by the vendor's description.
    pub availability_status: Option<PreverifiedNumberAvailability>,
    /// Only numbers of this country, ISO 3166 with two letters, by the vendor's description.
    pub country_code: Option<String>,
}

impl ListPreverifiedNumbersQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `code_verification_status`.
    #[must_use]
    pub fn with_code_verification_status(
        mut self,
        code_verification_status: impl Into<shared::CodeVerificationStatus>,
    ) -> Self {
        self.code_verification_status = Some(code_verification_status.into());
        self
    }

    /// Sets `phone_number`.
    #[must_use]
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<UnverifiedNumber>,
    ) -> Self {
        self.phone_number = given(phone_number.into());
        self
    }

    /// Sets `verification_status`.
    #[must_use]
    pub fn with_verification_status(
        mut self,
        verification_status: impl Into<PreverifiedNumberVerification>,
    ) -> Self {
        self.verification_status = Some(verification_status.into());
        self
    }

    /// Sets `availability_status`.
    #[must_use]
    pub fn with_availability_status(
        mut self,
        availability_status: impl Into<PreverifiedNumberAvailability>,
    ) -> Self {
        self.availability_status = Some(availability_status.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

/// Query of `unshare_preverified_number`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnsharePreverifiedNumberQuery {
    /// The pre-verified number.
    pub preverified_id: shared::PreverifiedNumberId,
    /// The portfolio of the partner.
    pub partner_business_id: shared::BusinessId,
}

impl UnsharePreverifiedNumberQuery {
    /// Creates a value from the required members.
    pub fn new(
        preverified_id: impl Into<shared::PreverifiedNumberId>,
        partner_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        Self {
            preverified_id: preverified_id.into(),
            partner_business_id: partner_business_id.into(),
        }
    }
}

/// Query of `get_preverified_number`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPreverifiedNumberQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetPreverifiedNumberQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Query of `list_preverified_number_partners`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPreverifiedNumberPartnersQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListPreverifiedNumberPartnersQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

/// A phone number with plus sign and country code.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnverifiedNumber(String);

/// The number to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPreverifiedNumber {
    /// A phone number with plus sign and country code.
    pub phone_number: UnverifiedNumber,
}

impl AddPreverifiedNumber {
    /// Creates a value from the required members.
    pub fn new(phone_number: impl Into<UnverifiedNumber>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}

/// The added number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreverifiedNumberAdded {
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub id: shared::PreverifiedNumberId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page of pre-verified numbers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPreverifiedNumbersResponse {
    /// The numbers.
    pub data: Vec<PreverifiedNumber>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A pre-verified number, with the members of the SDK and those of the vendor's description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PreverifiedNumber {
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub id: Option<shared::PreverifiedNumberId>,
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub phone_number: Option<shared::DisplayPhoneNumber>,
    /// Whether the number was verified by a code. The provider's own description says UNVERIFIED in
    /// place of `NOT_VERIFIED`.
    pub code_verification_status: Option<shared::CodeVerificationStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub code_verification_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub verification_expiry_time: Option<Lenient<Timestamp>>,
    /// A business portfolio, in short.
    pub owner_business: Option<shared::BusinessInfo>,
    /// A phone number as it is shown to people, with plus sign and spaces.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// Dialling code of the country.
    pub country_prefix: Option<i64>,
    /// State of the verification, by the vendor's description.
    pub verification_status: Option<PreverifiedNumberVerification>,
    /// Whether the number can be used, by the vendor's description.
    pub availability_status: Option<PreverifiedNumberAvailability>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub last_updated: Option<Lenient<Timestamp>>,
    /// What the number can be used for.
    pub supported_features: Option<Vec<PreverifiedNumberFeature>>,
    /// Country of the number, ISO 3166 with two letters.
    pub country_code: Option<String>,
    /// Not documented; region of the number.
    pub region: Option<String>,
    /// What is wrong, in words; when one number is read.
    pub error_msg: Option<String>,
    /// Whether the id names a pre-verified number; when one number is read.
    pub is_input_id_valid: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PreverifiedNumber {
    /// `supported_features`, or an empty slice if the member is missing.
    pub fn supported_features(&self) -> &[PreverifiedNumberFeature] {
        self.supported_features.as_deref().unwrap_or_default()
    }
}

/// State of the verification, by the vendor's description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreverifiedNumberVerification {
    /// `VERIFIED`.
    Verified,
    /// `PENDING`.
    Pending,
    /// `FAILED`.
    Failed,
    /// `EXPIRED`.
    Expired,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether the number can be used, by the vendor's description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreverifiedNumberAvailability {
    /// `AVAILABLE`.
    Available,
    /// `IN_USE`.
    InUse,
    /// `RESERVED`.
    Reserved,
    /// `UNAVAILABLE`.
    Unavailable,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What a number can be used for, by the vendor's description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreverifiedNumberFeature {
    /// `MESSAGING`.
    Messaging,
    /// `BUSINESS_PROFILE`.
    BusinessProfile,
    /// `WEBHOOKS`.
    Webhooks,
    /// `TEMPLATES`.
    Templates,
    /// `ANALYTICS`.
    Analytics,
    /// `COMMERCE`.
    Commerce,
    /// `FLOWS`.
    Flows,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Which number, with whom.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharePreverifiedNumber {
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub preverified_id: shared::PreverifiedNumberId,
    /// Id of a business portfolio.
    pub partner_business_id: shared::BusinessId,
}

impl SharePreverifiedNumber {
    /// Creates a value from the required members.
    pub fn new(
        preverified_id: impl Into<shared::PreverifiedNumberId>,
        partner_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        Self {
            preverified_id: preverified_id.into(),
            partner_business_id: partner_business_id.into(),
        }
    }
}

/// A page of partners.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPreverifiedNumberPartnersResponse {
    /// The partners.
    pub data: Vec<PreverifiedNumberPartner>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A partner that a number is shared with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreverifiedNumberPartner {
    /// Id of a business portfolio.
    pub id: shared::BusinessId,
    /// Name of the business.
    pub name: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub created_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_time: Option<Lenient<Timestamp>>,
    /// State of the verification of a partner.
    pub verification_status: Option<PartnerVerificationStatus>,
    /// Not documented; the page of the business.
    pub primary_page: Option<Json>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<i64>,
    /// Who of a partner must use two factors.
    pub two_factor_type: Option<PartnerTwoFactorType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of the verification of a partner.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerVerificationStatus {
    /// `not_verified`.
    NotVerified,
    /// `pending`.
    Pending,
    /// `verified`.
    Verified,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Who of a partner must use two factors.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartnerTwoFactorType {
    /// `none`.
    Nobody,
    /// `admin_required`.
    AdminRequired,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How the code is to come.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestPreverifiedCode {
    /// How the code comes.
    pub code_method: PreverifiedCodeMethod,
    /// Language of the message, `en_US` or en.
    pub language: String,
}

impl RequestPreverifiedCode {
    /// Creates a value from the required members.
    pub fn new(
        code_method: impl Into<PreverifiedCodeMethod>,
        language: impl Into<String>,
    ) -> Self {
        Self {
            code_method: code_method.into(),
            language: language.into(),
        }
    }
}

/// How the code comes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreverifiedCodeMethod {
    /// `SMS`.
    Sms,
    /// `VOICE`.
    Voice,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The code, 6 digits; 4 to 8 in another place of the vendor's description.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyPreverifiedCode {
    /// Verification code, with or without hyphen.
    pub code: shared::VerificationCode,
}

impl VerifyPreverifiedCode {
    /// Creates a value from the required members.
    pub fn new(code: impl Into<shared::VerificationCode>) -> Self {
        Self { code: code.into() }
    }
}

/// The verified number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreverifiedCodeVerified {
    /// true when verified.
    pub success: bool,
    /// Id, by the vendor's description; of what is not documented.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
