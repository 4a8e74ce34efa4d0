// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `senders`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::list_senders_quality`](crate::Client::list_senders_quality): Get quality, state and messaging limit of senders.
- [`Sender::get_sender_business_info`](crate::Sender::get_sender_business_info): Get the business profile of a sender.
- [`Sender::update_sender_business_info`](crate::Sender::update_sender_business_info): Change the business profile of a sender.
- [`Sender::get_sender_business_logo`](crate::Sender::get_sender_business_logo): Download the logo of a sender.
- [`Sender::get_calling_permission`](crate::Sender::get_calling_permission): Ask whether a sender may call an end user.
- [`Sender::get_sender_public_key`](crate::Sender::get_sender_public_key): Get the public key that flows of a sender are encrypted with.
- [`Sender::upload_sender_public_key`](crate::Sender::upload_sender_public_key): Upload the public key that flows of a sender are encrypted with.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListSendersQualityQuery`], [`UpdateBusinessInfo`].
//!
//! Types that you read: [`ListSendersQualityResponse`], [`BusinessInfo`], [`CallingPermission`],
//! [`SenderPublicKey`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Lenient, Timestamp};

/// Query of `list_senders_quality`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSendersQualityQuery {
    /// 1 to 100 senders. Repeated, as the vendor's own client does; values joined by commas are said to
    /// work too.
    pub senders: Vec<shared::SenderNumber>,
}

impl ListSendersQualityQuery {
    /// Creates a value from the required members.
    pub fn new(
        senders: impl IntoIterator<Item = impl Into<shared::SenderNumber>>,
    ) -> Self {
        Self {
            senders: senders.into_iter().map(Into::into).collect(),
        }
    }
}

/// Quality of the senders asked for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSendersQualityResponse {
    /// One entry for each sender.
    pub results: Option<Vec<SenderQuality>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListSendersQualityResponse {
    /// `results`, or an empty slice if the member is missing.
    pub fn results(&self) -> &[SenderQuality] {
        self.results.as_deref().unwrap_or_default()
    }
}

/// Quality, state and limit of a sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SenderQuality {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub sender: Option<shared::SenderNumber>,
    /// Quality rating of a sender.
    pub quality_rating: Option<SenderQualityRating>,
    /// State of a sender.
    pub status: Option<SenderStatus>,
    /// Messaging limit of the business portfolio that the sender belongs to.
    pub current_limit: Option<SenderLimit>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub last_updated: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Quality rating of a sender.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderQualityRating {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of a sender.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderStatus {
    /// `BANNED`.
    Banned,
    /// `CONNECTED`.
    Connected,
    /// `DELETED`.
    Deleted,
    /// `DISCONNECTED`.
    Disconnected,
    /// `FLAGGED`.
    Flagged,
    /// `MIGRATED`.
    Migrated,
    /// `PENDING`.
    Pending,
    /// `RATE_LIMITED`.
    RateLimited,
    /// `RESTRICTED`.
    Restricted,
    /// `UNKNOWN`.
    NotKnown,
    /// `UNVERIFIED`.
    Unverified,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Messaging limit of the business portfolio that the sender belongs to.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderLimit {
    /// `LIMIT_NA`.
    LimitNa,
    /// `LIMIT_250`.
    Limit250,
    /// `LIMIT_2K`.
    Limit2k,
    /// `LIMIT_10K`.
    Limit10k,
    /// `LIMIT_100K`.
    Limit100k,
    /// `UNLIMITED`.
    Unlimited,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A business profile.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessInfo {
    /// The About text.
    pub about: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// What the business does.
    pub description: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Line of business.
    pub vertical: Option<BusinessVertical>,
    /// Addresses of web pages.
    pub websites: Option<Vec<String>>,
    /// Name that users see; `update_sender_business_info` cannot change it.
    pub display_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BusinessInfo {
    /// `websites`, or an empty slice if the member is missing.
    pub fn websites(&self) -> &[String] {
        self.websites.as_deref().unwrap_or_default()
    }
}

/// What is to change; the rest stays.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateBusinessInfo {
    /// The About text, at most 130 characters.
    pub about: Option<String>,
    /// Street address, at most 256 characters.
    pub address: Option<String>,
    /// What the business does, at most 512 characters.
    pub description: Option<String>,
    /// Email address, at most 128 characters.
    pub email: Option<String>,
    /// Line of business.
    pub vertical: Option<BusinessVertical>,
    /// At most 2 addresses of web pages, each at most 256 characters.
    pub websites: Vec<String>,
    /// http(s) address of the logo, at most 2048 characters; JPEG or PNG, 192 by 192 to 640 by 640
    /// pixels.
    pub logo_url: Option<String>,
}

impl UpdateBusinessInfo {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `about`.
    #[must_use]
    pub fn with_about(mut self, about: impl Into<String>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `vertical`.
    #[must_use]
    pub fn with_vertical(mut self, vertical: impl Into<BusinessVertical>) -> Self {
        self.vertical = Some(vertical.into());
        self
    }

    /// Sets `websites`.
    #[must_use]
    pub fn with_websites(
        mut self,
        websites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.websites = websites.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `logoUrl`.
    #[must_use]
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

/// Line of business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessVertical {
    /// `AUTOMOTIVE`.
    Automotive,
    /// `BEAUTY_AND_SPA_AND_SALON`.
    BeautyAndSpaAndSalon,
    /// `CLOTHING_AND_APPAREL`.
    ClothingAndApparel,
    /// `EDUCATION`.
    Education,
    /// `ENTERTAINMENT`.
    Entertainment,
    /// `EVENT_PLANNING_AND_SERVICE`.
    EventPlanningAndService,
    /// `FINANCE_AND_BANKING`.
    FinanceAndBanking,
    /// `FOOD_AND_GROCERY`.
    FoodAndGrocery,
    /// `PUBLIC_SERVICE`.
    PublicService,
    /// `HOTEL_AND_LODGING`.
    HotelAndLodging,
    /// `MEDICAL_AND_HEALTH`.
    MedicalAndHealth,
    /// `NON_PROFIT`.
    NonProfit,
    /// `PROFESSIONAL_SERVICES`.
    ProfessionalServices,
    /// `SHOPPING_AND_RETAIL`.
    ShoppingAndRetail,
    /// `TRAVEL_AND_TRANSPORTATION`.
    TravelAndTransportation,
    /// `RESTAURANT`.
    Restaurant,
    /// `OTHER`.
    Other,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether a sender may call an end user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallingPermission {
    /// The permission. Only a temporary one comes with an expirationTime.
    pub status: CallingPermissionStatus,
    /// What the sender may do now.
    pub actions: Option<Vec<CallingPermissionAction>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub expiration_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallingPermission {
    /// `actions`, or an empty slice if the member is missing.
    pub fn actions(&self) -> &[CallingPermissionAction] {
        self.actions.as_deref().unwrap_or_default()
    }
}

/// The permission. Only a temporary one comes with an expirationTime.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallingPermissionStatus {
    /// `NO_PERMISSION`.
    NoPermission,
    /// `TEMPORARY`.
    Temporary,
    /// `PERMANENT`.
    Permanent,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Something that the sender may do, and how often.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallingPermissionAction {
    /// Call the user, or ask for permission to call.
    pub name: Option<CallingPermissionActionName>,
    /// Whether it may be done now, all limits considered.
    pub can_perform_action: Option<bool>,
    /// The limits.
    pub limits: Option<Vec<CallingPermissionLimit>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallingPermissionAction {
    /// `limits`, or an empty slice if the member is missing.
    pub fn limits(&self) -> &[CallingPermissionLimit] {
        self.limits.as_deref().unwrap_or_default()
    }
}

/// Call the user, or ask for permission to call.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallingPermissionActionName {
    /// `START_CALL`.
    StartCall,
    /// `SEND_CALL_PERMISSION_REQUEST`.
    SendCallPermissionRequest,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How often something may be done in a period.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallingPermissionLimit {
    /// The period, an ISO 8601 duration such as PT24H.
    pub time_period: Option<String>,
    /// How often it is allowed.
    pub max_allowed: Option<i32>,
    /// How often it was done.
    pub current_usage: Option<i32>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub limit_expiration_time: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A public key and whether its signature is good.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SenderPublicKey {
    /// The key as PEM; a single blank after a mismatch.
    pub public_key: Option<String>,
    /// State of the signature. Not documented; VALID and MISMATCH occur in samples.
    pub public_key_signature_status: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
