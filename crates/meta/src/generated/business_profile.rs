// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `business_profile`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_business_profile`](crate::Phone::get_business_profile): Get the business profile of a number.
- [`Phone::update_business_profile`](crate::Phone::update_business_profile): Change the business profile of a number.
- [`Client::get_profile_node`](crate::Client::get_profile_node): Get a business profile by its own id.
- [`Client::update_profile_node`](crate::Client::update_profile_node): Change a business profile by its own id.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetBusinessProfileQuery`], [`GetProfileNodeQuery`],
//! [`UpdateBusinessProfile`], [`UpdateProfileNode`].
//!
//! Types that you read: [`GetBusinessProfileResponse`], [`BusinessProfile`],
//! [`UpdateProfileNodeResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::Extra;

/// Query of `get_business_profile`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetBusinessProfileQuery {
    /// Members to answer with, joined by commas: about, address, description, email,
    /// `profile_picture_url`, websites, vertical.
    pub fields: Option<String>,
}

impl GetBusinessProfileQuery {
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

/// Query of `get_profile_node`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetProfileNodeQuery {
    /// Members to answer with, joined by commas: about, address, description, email,
    /// `profile_picture_url`, websites, vertical.
    pub fields: Option<String>,
}

impl GetProfileNodeQuery {
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

/// Id of a business profile (not of its number).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BusinessProfileId(String);

/// The profile, in a list of one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessProfileResponse {
    /// One item.
    pub data: Vec<BusinessProfile>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What users see of the business.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessProfile {
    /// Id of a business profile (not of its number).
    pub id: Option<BusinessProfileId>,
    /// Name of the account; only of the profile node.
    pub account_name: Option<String>,
    /// Line under the name.
    pub about: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// What the business does.
    pub description: Option<String>,
    /// E-mail address of the business.
    pub email: Option<String>,
    /// Address of the picture.
    pub profile_picture_url: Option<String>,
    /// At most 2 addresses.
    pub websites: Option<Vec<String>>,
    /// Line of business.
    pub vertical: Option<BusinessVertical>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BusinessProfile {
    /// `websites`, or an empty slice if the member is missing.
    pub fn websites(&self) -> &[String] {
        self.websites.as_deref().unwrap_or_default()
    }
}

/// What to change; members left out stay.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateBusinessProfile {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Line under the name, 1 to 139 characters.
    pub about: Option<String>,
    /// Postal address, at most 256 characters.
    pub address: Option<String>,
    /// What the business does, at most 512 characters (256 in the vendor's description).
    pub description: Option<String>,
    /// E-mail address of the business, at most 128 characters.
    pub email: Option<String>,
    /// Line of business.
    pub vertical: Option<BusinessVertical>,
    /// At most 2 addresses.
    pub websites: Vec<ProfileWebsite>,
    /// Handle of a file from a resumable upload, for templates and profile pictures.
    pub profile_picture_handle: Option<shared::UploadHandle>,
}

impl UpdateBusinessProfile {
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
        websites: impl IntoIterator<Item = impl Into<ProfileWebsite>>,
    ) -> Self {
        self.websites = websites.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `profile_picture_handle`.
    #[must_use]
    pub fn with_profile_picture_handle(
        mut self,
        profile_picture_handle: impl Into<shared::UploadHandle>,
    ) -> Self {
        self.profile_picture_handle = given(profile_picture_handle.into());
        self
    }
}

/// What to change; members left out stay.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateProfileNode {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Line under the name, 1 to 139 characters.
    pub about: Option<String>,
    /// Postal address, at most 256 characters.
    pub address: Option<String>,
    /// What the business does, at most 512 characters (256 in the vendor's description).
    pub description: Option<String>,
    /// E-mail address of the business, at most 128 characters.
    pub email: Option<String>,
    /// Line of business.
    pub vertical: Option<BusinessVertical>,
    /// At most 2 addresses.
    pub websites: Vec<ProfileWebsite>,
    /// Handle of a file from a resumable upload, for templates and profile pictures.
    pub profile_picture_handle: Option<shared::UploadHandle>,
}

impl UpdateProfileNode {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `account_name`.
    #[must_use]
    pub fn with_account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
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
        websites: impl IntoIterator<Item = impl Into<ProfileWebsite>>,
    ) -> Self {
        self.websites = websites.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `profile_picture_handle`.
    #[must_use]
    pub fn with_profile_picture_handle(
        mut self,
        profile_picture_handle: impl Into<shared::UploadHandle>,
    ) -> Self {
        self.profile_picture_handle = given(profile_picture_handle.into());
        self
    }
}

/// Acknowledgement. Not documented which of the two members comes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateProfileNodeResponse {
    /// Id of a business profile (not of its number).
    pub id: Option<BusinessProfileId>,
    /// true when the profile was changed.
    pub success: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A web address with <http://> or <https://>, at most 256 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProfileWebsite(String);

/// Line of business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessVertical {
    /// `ALCOHOL`.
    Alcohol,
    /// `APPAREL`.
    Apparel,
    /// `AUTO`.
    Auto,
    /// `BEAUTY`.
    Beauty,
    /// `EDU`.
    Edu,
    /// `ENTERTAIN`.
    Entertain,
    /// `EVENT_PLAN`.
    EventPlan,
    /// `FINANCE`.
    Finance,
    /// `GOVT`.
    Govt,
    /// `GROCERY`.
    Grocery,
    /// `HEALTH`.
    Health,
    /// `HOTEL`.
    Hotel,
    /// `NONPROFIT`.
    Nonprofit,
    /// `ONLINE_GAMBLING`.
    OnlineGambling,
    /// `OTC_DRUGS`.
    OtcDrugs,
    /// `OTHER`.
    Other,
    /// `PHYSICAL_GAMBLING`.
    PhysicalGambling,
    /// `PROF_SERVICES`.
    ProfServices,
    /// `RESTAURANT`.
    Restaurant,
    /// `RETAIL`.
    Retail,
    /// `TRAVEL`.
    Travel,
    /// `UNDEFINED`.
    Undefined,
    /// `NOT_A_BIZ`.
    NotABiz,
    /// ``.
    Empty,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
