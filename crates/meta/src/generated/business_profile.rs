// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `business_profile`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get a business profile by its own id.
    ///
    /// Only in the vendor's description.
    ///
    /// `GET /{whatsapp_business_profile_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn get_profile_node(
        &self,
        whatsapp_business_profile_id: impl Into<BusinessProfileId>,
        query: &GetProfileNodeQuery,
    ) -> waxwing_runtime::Call<BusinessProfile> {
        self.core
            .prepare(&GET_PROFILE_NODE)
            .id::<
                BusinessProfileId,
            >("whatsapp_business_profile_id", whatsapp_business_profile_id)
            .query(query)
            .call()
    }

    /// Change a business profile by its own id.
    ///
    /// Only in the vendor's description.
    ///
    /// `POST /{whatsapp_business_profile_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn update_profile_node(
        &self,
        whatsapp_business_profile_id: impl Into<BusinessProfileId>,
        body: &UpdateProfileNode,
    ) -> waxwing_runtime::Call<UpdateProfileNodeResponse> {
        self.core
            .prepare(&UPDATE_PROFILE_NODE)
            .id::<
                BusinessProfileId,
            >("whatsapp_business_profile_id", whatsapp_business_profile_id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get the business profile of a number.
    ///
    /// The members come only when fields names them. The vendor's description wraps each item once more;
    /// it does not come so.
    ///
    /// `GET /{phone_number_id}/whatsapp_business_profile`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, business profiles (as of 2025-10); GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn get_business_profile(
        &self,
        query: &GetBusinessProfileQuery,
    ) -> waxwing_runtime::Call<GetBusinessProfileResponse> {
        self.core
            .prepare(&GET_BUSINESS_PROFILE)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Change the business profile of a number.
    ///
    /// Which members a profile has is told by `get_business_profile`. The picture is given by the handle
    /// of a resumable upload (`create_upload_session`), not by a media id.
    ///
    /// `POST /{phone_number_id}/whatsapp_business_profile`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, business profiles (as of 2025-10); GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn update_business_profile(
        &self,
        body: &UpdateBusinessProfile,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_BUSINESS_PROFILE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_BUSINESS_PROFILE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_business_profile",
    path: "/{phone_number_id}/whatsapp_business_profile",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_BUSINESS_PROFILE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_business_profile",
    path: "/{phone_number_id}/whatsapp_business_profile",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_PROFILE_NODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_profile_node",
    path: "/{whatsapp_business_profile_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_PROFILE_NODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_profile_node",
    path: "/{whatsapp_business_profile_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_business_profile`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetBusinessProfileQuery {
    /// Members to answer with, joined by commas: about, address, description, email,
    /// `profile_picture_url`, websites, vertical.
    pub fields: Option<String>,
}

impl GetBusinessProfileQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetBusinessProfileQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetBusinessProfileQuery);
impl waxwing_types::Validate for GetBusinessProfileQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_profile_node`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetProfileNodeQuery {
    /// Members to answer with, joined by commas: about, address, description, email,
    /// `profile_picture_url`, websites, vertical.
    pub fields: Option<String>,
}

impl GetProfileNodeQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetProfileNodeQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetProfileNodeQuery);
impl waxwing_types::Validate for GetProfileNodeQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of a business profile (not of its number)."] pub struct
    BusinessProfileId;
}

/// The profile, in a list of one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessProfileResponse {
    /// One item.
    pub data: Vec<BusinessProfile>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GetBusinessProfileResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GetBusinessProfileResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GetBusinessProfileResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GetBusinessProfileResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GetBusinessProfileResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<BusinessProfile>>()),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

impl BusinessProfile {
    /// `websites`, empty when it was left out.
    pub fn websites(&self) -> &[String] {
        self.websites.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    BusinessProfile { id, account_name, about, address, description, email,
    profile_picture_url : address, websites, vertical, extra }
);
impl serde::Serialize for BusinessProfile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("account_name", &self.account_name)?;
        object.optional("about", &self.about)?;
        object.optional("address", &self.address)?;
        object.optional("description", &self.description)?;
        object.optional("email", &self.email)?;
        object.optional("profile_picture_url", &self.profile_picture_url)?;
        object.optional("websites", &self.websites)?;
        object.optional("vertical", &self.vertical)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessProfile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            account_name: members.lenient("account_name")?,
            about: members.lenient("about")?,
            address: members.lenient("address")?,
            description: members.lenient("description")?,
            email: members.lenient("email")?,
            profile_picture_url: members.lenient("profile_picture_url")?,
            websites: members.lenient("websites")?,
            vertical: members.lenient("vertical")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessProfile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessProfile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessProfile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<BusinessProfileId>()),
            ("account_name", generator.subschema_for::<String>()),
            ("about", generator.subschema_for::<String>()),
            ("address", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("email", generator.subschema_for::<String>()),
            ("profile_picture_url", generator.subschema_for::<String>()),
            ("websites", generator.subschema_for::<Vec<String>>()),
            ("vertical", generator.subschema_for::<BusinessVertical>()),
        ])
    }
}

/// What to change; members left out stay.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub websites: Vec<ProfileWebsite>,
    /// Handle of a file from a resumable upload, for templates and profile pictures.
    pub profile_picture_handle: Option<shared::UploadHandle>,
}

impl UpdateBusinessProfile {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            messaging_product: Default::default(),
            about: Default::default(),
            address: Default::default(),
            description: Default::default(),
            email: Default::default(),
            vertical: Default::default(),
            websites: Default::default(),
            profile_picture_handle: Default::default(),
        }
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
    pub fn with_websites(mut self, websites: impl Into<Vec<ProfileWebsite>>) -> Self {
        self.websites = websites.into();
        self
    }

    /// Sets `profile_picture_handle`.
    #[must_use]
    pub fn with_profile_picture_handle(
        mut self,
        profile_picture_handle: impl Into<shared::UploadHandle>,
    ) -> Self {
        self.profile_picture_handle = Some(profile_picture_handle.into());
        self
    }
}

impl waxwing_json::FromMembers for UpdateBusinessProfile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            about: members.take("about")?,
            address: members.take("address")?,
            description: members.take("description")?,
            email: members.take("email")?,
            vertical: members.take("vertical")?,
            websites: members.or_default("websites")?,
            profile_picture_handle: members.take("profile_picture_handle")?,
        })
    }
}

waxwing_json::read_object!(UpdateBusinessProfile);
impl waxwing_types::Validate for UpdateBusinessProfile {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("about", self.about.as_ref().map(AsRef::as_ref), Some(1), Some(139));
        checker
            .chars("address", self.address.as_ref().map(AsRef::as_ref), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.chars("email", self.email.as_ref().map(AsRef::as_ref), None, Some(128));
        checker.items("websites", Some(self.websites.len()), None, Some(2));
        checker.each_chars("websites", Some(&self.websites), None, Some(256));
    }
}

/// What to change; members left out stay.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub websites: Vec<ProfileWebsite>,
    /// Handle of a file from a resumable upload, for templates and profile pictures.
    pub profile_picture_handle: Option<shared::UploadHandle>,
}

impl UpdateProfileNode {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            messaging_product: Default::default(),
            account_name: Default::default(),
            about: Default::default(),
            address: Default::default(),
            description: Default::default(),
            email: Default::default(),
            vertical: Default::default(),
            websites: Default::default(),
            profile_picture_handle: Default::default(),
        }
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
    pub fn with_websites(mut self, websites: impl Into<Vec<ProfileWebsite>>) -> Self {
        self.websites = websites.into();
        self
    }

    /// Sets `profile_picture_handle`.
    #[must_use]
    pub fn with_profile_picture_handle(
        mut self,
        profile_picture_handle: impl Into<shared::UploadHandle>,
    ) -> Self {
        self.profile_picture_handle = Some(profile_picture_handle.into());
        self
    }
}

impl waxwing_json::FromMembers for UpdateProfileNode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            account_name: members.take("account_name")?,
            about: members.take("about")?,
            address: members.take("address")?,
            description: members.take("description")?,
            email: members.take("email")?,
            vertical: members.take("vertical")?,
            websites: members.or_default("websites")?,
            profile_picture_handle: members.take("profile_picture_handle")?,
        })
    }
}

waxwing_json::read_object!(UpdateProfileNode);
impl waxwing_types::Validate for UpdateProfileNode {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("about", self.about.as_ref().map(AsRef::as_ref), Some(1), Some(139));
        checker
            .chars("address", self.address.as_ref().map(AsRef::as_ref), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.chars("email", self.email.as_ref().map(AsRef::as_ref), None, Some(128));
        checker.items("websites", Some(self.websites.len()), None, Some(2));
        checker.each_chars("websites", Some(&self.websites), None, Some(256));
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UpdateProfileNodeResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpdateProfileNodeResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UpdateProfileNodeResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpdateProfileNodeResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpdateProfileNodeResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<BusinessProfileId>()),
            ("success", generator.subschema_for::<bool>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " A web address with <http://> or <https://>, at most 256 characters."] pub
    struct ProfileWebsite;
}

waxwing_json::open_enum! {
    #[doc = " Line of business."] pub enum BusinessVertical { #[doc = " `ALCOHOL`."]
    Alcohol = "ALCOHOL", #[doc = " `APPAREL`."] Apparel = "APPAREL", #[doc = " `AUTO`."]
    Auto = "AUTO", #[doc = " `BEAUTY`."] Beauty = "BEAUTY", #[doc = " `EDU`."] Edu =
    "EDU", #[doc = " `ENTERTAIN`."] Entertain = "ENTERTAIN", #[doc = " `EVENT_PLAN`."]
    EventPlan = "EVENT_PLAN", #[doc = " `FINANCE`."] Finance = "FINANCE", #[doc =
    " `GOVT`."] Govt = "GOVT", #[doc = " `GROCERY`."] Grocery = "GROCERY", #[doc =
    " `HEALTH`."] Health = "HEALTH", #[doc = " `HOTEL`."] Hotel = "HOTEL", #[doc =
    " `NONPROFIT`."] Nonprofit = "NONPROFIT", #[doc = " `ONLINE_GAMBLING`."]
    OnlineGambling = "ONLINE_GAMBLING", #[doc = " `OTC_DRUGS`."] OtcDrugs = "OTC_DRUGS",
    #[doc = " `OTHER`."] Other = "OTHER", #[doc = " `PHYSICAL_GAMBLING`."]
    PhysicalGambling = "PHYSICAL_GAMBLING", #[doc = " `PROF_SERVICES`."] ProfServices =
    "PROF_SERVICES", #[doc = " `RESTAURANT`."] Restaurant = "RESTAURANT", #[doc =
    " `RETAIL`."] Retail = "RETAIL", #[doc = " `TRAVEL`."] Travel = "TRAVEL", #[doc =
    " `UNDEFINED`."] Undefined = "UNDEFINED", #[doc = " `NOT_A_BIZ`."] NotABiz =
    "NOT_A_BIZ", #[doc = " ``."] Empty = "", }
}
