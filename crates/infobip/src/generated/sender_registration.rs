// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `sender_registration`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::add_sender`](crate::Client::add_sender): Add a sender to a business account and start its verification.
- [`Sender::retry_sender_verification`](crate::Sender::retry_sender_verification): Have another verification code sent.
- [`Sender::verify_sender`](crate::Sender::verify_sender): Hand in the verification code of a sender.
- [`Client::share_waba`](crate::Client::share_waba): Share an existing WhatsApp business account with the provider.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`AddSender`], [`RetrySenderVerification`], [`VerifySender`],
//! [`ShareWaba`].
//!
//! Types that you read: [`AddSenderResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_types::Extra;

/// Id of a WhatsApp business account in a path, digits; in bodies it is a number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BusinessAccountId(String);

/// A new sender and how to verify it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddSender {
    /// Country code of the number, digits.
    pub country_code: String,
    /// Phone number without its country code, digits.
    pub phone_number: NationalNumber,
    /// Name that users see.
    pub display_name: String,
    /// How the verification code is sent, by SMS or by call.
    pub type_: NumberType,
    /// Language of the verification, such as `en_US`.
    pub locale: String,
}

impl AddSender {
    /// Creates a value from the required members.
    pub fn new(
        country_code: impl Into<String>,
        phone_number: impl Into<NationalNumber>,
        display_name: impl Into<String>,
        type_: impl Into<NumberType>,
        locale: impl Into<String>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            phone_number: phone_number.into(),
            display_name: display_name.into(),
            type_: type_.into(),
            locale: locale.into(),
        }
    }
}

/// Phone number without its country code, digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NationalNumber(String);

/// How the verification code is sent, by SMS or by call.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberType {
    /// `EXTERNAL_SMS`.
    ExternalSms,
    /// `EXTERNAL_VOICE`.
    ExternalVoice,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How far the registration is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddSenderResponse {
    /// State of a registration; after `OTP_REQUESTED` a verification code is on its way.
    pub status: Option<SenderRegistrationStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// State of a registration; after `OTP_REQUESTED` a verification code is on its way.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderRegistrationStatus {
    /// `SUBMITTED_FOR_REGISTRATION`.
    SubmittedForRegistration,
    /// `OTP_REQUESTED`.
    OtpRequested,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How to send the code this time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrySenderVerification {
    /// How the verification code is sent, by SMS or by call.
    pub type_: NumberType,
    /// Language of the verification, such as `en_US`.
    pub locale: String,
}

impl RetrySenderVerification {
    /// Creates a value from the required members.
    pub fn new(type_: impl Into<NumberType>, locale: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            locale: locale.into(),
        }
    }
}

/// The verification code.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifySender {
    /// Code that came by SMS or by call.
    pub code: VerificationCode,
}

impl VerifySender {
    /// Creates a value from the required members.
    pub fn new(code: impl Into<VerificationCode>) -> Self {
        Self { code: code.into() }
    }
}

/// Code that came by SMS or by call.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VerificationCode(String);

/// The account to share.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareWaba {
    /// Id of the WhatsApp business account.
    pub business_account_id: i64,
}

impl ShareWaba {
    /// Creates a value from the required members.
    pub fn new(business_account_id: i64) -> Self {
        Self { business_account_id }
    }
}
