// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `senders`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get quality, state and messaging limit of senders.
    ///
    /// At most 10 requests a second per account; scope whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/quality`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn list_senders_quality(
        &self,
        query: &ListSendersQualityQuery,
    ) -> waxwing_runtime::Call<ListSendersQualityResponse> {
        self.core.prepare(&LIST_SENDERS_QUALITY).query(query).call()
    }
}

#[cfg(feature = "client")]
impl super::client::Sender {
    /// Get the business profile of a sender.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/business-info`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_sender_business_info(&self) -> waxwing_runtime::Call<BusinessInfo> {
        self.core.prepare(&GET_SENDER_BUSINESS_INFO).path("sender", &self.id).call()
    }

    /// Change the business profile of a sender.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `PATCH /whatsapp/1/senders/{sender}/business-info`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn update_sender_business_info(
        &self,
        body: &UpdateBusinessInfo,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&UPDATE_SENDER_BUSINESS_INFO)
            .path("sender", &self.id)
            .json(body)
            .call_unread()
    }

    /// Download the logo of a sender.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/business-info/logo`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_sender_business_logo(&self) -> waxwing_runtime::Download {
        self.core.prepare(&GET_SENDER_BUSINESS_LOGO).path("sender", &self.id).download()
    }

    /// Ask whether a sender may call an end user.
    ///
    /// Here both numbers have 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/calls/{userNumber}/permissions`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_calling_permission(
        &self,
        user_number: impl Into<shared::UserNumber>,
    ) -> waxwing_runtime::Call<CallingPermission> {
        self.core
            .prepare(&GET_CALLING_PERMISSION)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .call()
    }

    /// Get the public key that flows of a sender are encrypted with.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/public-key`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_sender_public_key(&self) -> waxwing_runtime::Call<SenderPublicKey> {
        self.core.prepare(&GET_SENDER_PUBLIC_KEY).path("sender", &self.id).call()
    }

    /// Upload the public key that flows of a sender are encrypted with.
    ///
    /// Here a sender has 1 to 15 digits. At most 10 requests a second per account; scope
    /// whatsapp:manage. 404 (E404) when the sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/public-key`; a multipart form, rebuilt for each attempt. Safe
    /// to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn upload_sender_public_key(
        &self,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&UPLOAD_SENDER_PUBLIC_KEY)
            .path("sender", &self.id)
            .file("file", file)
            .call_unread()
    }
}

#[cfg(feature = "client")]
static LIST_SENDERS_QUALITY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_senders_quality",
    path: "/whatsapp/1/senders/quality",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_SENDER_BUSINESS_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_sender_business_info",
    path: "/whatsapp/1/senders/{sender}/business-info",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_SENDER_BUSINESS_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_sender_business_info",
    method: "PATCH",
    path: "/whatsapp/1/senders/{sender}/business-info",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_SENDER_BUSINESS_LOGO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_sender_business_logo",
    path: "/whatsapp/1/senders/{sender}/business-info/logo",
    kind: waxwing_runtime::CallKind::Download,
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_CALLING_PERMISSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_calling_permission",
    path: "/whatsapp/1/senders/{sender}/calls/{userNumber}/permissions",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_SENDER_PUBLIC_KEY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_sender_public_key",
    path: "/whatsapp/1/senders/{sender}/public-key",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPLOAD_SENDER_PUBLIC_KEY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upload_sender_public_key",
    path: "/whatsapp/1/senders/{sender}/public-key",
    idempotent: true,
    kind: waxwing_runtime::CallKind::Upload,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_senders_quality`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListSendersQualityQuery {
    /// 1 to 100 senders. Repeated, as the vendor's own client does; values joined by commas are said to
    /// work too.
    pub senders: Vec<shared::SenderNumber>,
}

impl ListSendersQualityQuery {
    /// With the members that are required.
    pub fn new(senders: impl Into<Vec<shared::SenderNumber>>) -> Self {
        Self { senders: senders.into() }
    }
}

impl waxwing_json::FromMembers for ListSendersQualityQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            senders: members.need("senders")?,
        })
    }
}

waxwing_json::read_object!(ListSendersQualityQuery);
impl waxwing_types::Validate for ListSendersQualityQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("senders", Some(self.senders.len()), Some(1), Some(100));
        checker.each_chars("senders", Some(&self.senders), Some(1), Some(24));
    }
}

/// Quality of the senders asked for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSendersQualityResponse {
    /// One entry for each sender.
    pub results: Option<Vec<SenderQuality>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListSendersQualityResponse {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[SenderQuality] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListSendersQualityResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("results", &self.results)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListSendersQualityResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListSendersQualityResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSendersQualityResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSendersQualityResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<SenderQuality>>()),
        ])
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
    pub last_updated: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SenderQuality {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("sender", &self.sender)?;
        object.optional("qualityRating", &self.quality_rating)?;
        object.optional("status", &self.status)?;
        object.optional("currentLimit", &self.current_limit)?;
        object.optional("lastUpdated", &self.last_updated)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SenderQuality {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sender: members.lenient("sender")?,
            quality_rating: members.lenient("qualityRating")?,
            status: members.lenient("status")?,
            current_limit: members.lenient("currentLimit")?,
            last_updated: members.lenient("lastUpdated")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SenderQuality);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SenderQuality {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SenderQuality".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("sender", generator.subschema_for::<shared::SenderNumber>()),
            ("qualityRating", generator.subschema_for::<SenderQualityRating>()),
            ("status", generator.subschema_for::<SenderStatus>()),
            ("currentLimit", generator.subschema_for::<SenderLimit>()),
            (
                "lastUpdated",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Quality rating of a sender."] pub enum SenderQualityRating { #[doc =
    " `HIGH`."] High = "HIGH", #[doc = " `LOW`."] Low = "LOW", #[doc = " `MEDIUM`."]
    Medium = "MEDIUM", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

waxwing_json::open_enum! {
    #[doc = " State of a sender."] pub enum SenderStatus { #[doc = " `BANNED`."] Banned =
    "BANNED", #[doc = " `CONNECTED`."] Connected = "CONNECTED", #[doc = " `DELETED`."]
    Deleted = "DELETED", #[doc = " `DISCONNECTED`."] Disconnected = "DISCONNECTED", #[doc
    = " `FLAGGED`."] Flagged = "FLAGGED", #[doc = " `MIGRATED`."] Migrated = "MIGRATED",
    #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `RATE_LIMITED`."] RateLimited =
    "RATE_LIMITED", #[doc = " `RESTRICTED`."] Restricted = "RESTRICTED", #[doc =
    " `UNKNOWN`."] NotKnown = "UNKNOWN", #[doc = " `UNVERIFIED`."] Unverified =
    "UNVERIFIED", }
}

waxwing_json::open_enum! {
    #[doc = " Messaging limit of the business portfolio that the sender belongs to."] pub
    enum SenderLimit { #[doc = " `LIMIT_NA`."] LimitNa = "LIMIT_NA", #[doc =
    " `LIMIT_250`."] Limit250 = "LIMIT_250", #[doc = " `LIMIT_2K`."] Limit2k =
    "LIMIT_2K", #[doc = " `LIMIT_10K`."] Limit10k = "LIMIT_10K", #[doc =
    " `LIMIT_100K`."] Limit100k = "LIMIT_100K", #[doc = " `UNLIMITED`."] Unlimited =
    "UNLIMITED", }
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
    pub extra: waxwing_types::Extra,
}

impl BusinessInfo {
    /// `websites`, empty when it was left out.
    pub fn websites(&self) -> &[String] {
        self.websites.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for BusinessInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("about", &self.about)?;
        object.optional("address", &self.address)?;
        object.optional("description", &self.description)?;
        object.optional("email", &self.email)?;
        object.optional("vertical", &self.vertical)?;
        object.optional("websites", &self.websites)?;
        object.optional("displayName", &self.display_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            about: members.lenient("about")?,
            address: members.lenient("address")?,
            description: members.lenient("description")?,
            email: members.lenient("email")?,
            vertical: members.lenient("vertical")?,
            websites: members.lenient("websites")?,
            display_name: members.lenient("displayName")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("about", generator.subschema_for::<String>()),
            ("address", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("email", generator.subschema_for::<String>()),
            ("vertical", generator.subschema_for::<BusinessVertical>()),
            ("websites", generator.subschema_for::<Vec<String>>()),
            ("displayName", generator.subschema_for::<String>()),
        ])
    }
}

/// What is to change; the rest stays.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub websites: Vec<String>,
    /// http(s) address of the logo, at most 2048 characters; JPEG or PNG, 192 by 192 to 640 by 640
    /// pixels.
    pub logo_url: Option<String>,
}

impl UpdateBusinessInfo {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            about: Default::default(),
            address: Default::default(),
            description: Default::default(),
            email: Default::default(),
            vertical: Default::default(),
            websites: Default::default(),
            logo_url: Default::default(),
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
    pub fn with_websites(mut self, websites: impl Into<Vec<String>>) -> Self {
        self.websites = websites.into();
        self
    }

    /// Sets `logoUrl`.
    #[must_use]
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UpdateBusinessInfo { about, address, description, email, vertical, websites, logo_url
    : address }
);
impl waxwing_json::FromMembers for UpdateBusinessInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            about: members.take("about")?,
            address: members.take("address")?,
            description: members.take("description")?,
            email: members.take("email")?,
            vertical: members.take("vertical")?,
            websites: members.or_default("websites")?,
            logo_url: members.take("logoUrl")?,
        })
    }
}

waxwing_json::read_object!(UpdateBusinessInfo);
impl waxwing_types::Validate for UpdateBusinessInfo {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("about", self.about.as_ref().map(AsRef::as_ref), None, Some(130));
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
        checker
            .chars(
                "logoUrl",
                self.logo_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " Line of business."] pub enum BusinessVertical { #[doc = " `AUTOMOTIVE`."]
    Automotive = "AUTOMOTIVE", #[doc = " `BEAUTY_AND_SPA_AND_SALON`."]
    BeautyAndSpaAndSalon = "BEAUTY_AND_SPA_AND_SALON", #[doc =
    " `CLOTHING_AND_APPAREL`."] ClothingAndApparel = "CLOTHING_AND_APPAREL", #[doc =
    " `EDUCATION`."] Education = "EDUCATION", #[doc = " `ENTERTAINMENT`."] Entertainment
    = "ENTERTAINMENT", #[doc = " `EVENT_PLANNING_AND_SERVICE`."] EventPlanningAndService
    = "EVENT_PLANNING_AND_SERVICE", #[doc = " `FINANCE_AND_BANKING`."] FinanceAndBanking
    = "FINANCE_AND_BANKING", #[doc = " `FOOD_AND_GROCERY`."] FoodAndGrocery =
    "FOOD_AND_GROCERY", #[doc = " `PUBLIC_SERVICE`."] PublicService = "PUBLIC_SERVICE",
    #[doc = " `HOTEL_AND_LODGING`."] HotelAndLodging = "HOTEL_AND_LODGING", #[doc =
    " `MEDICAL_AND_HEALTH`."] MedicalAndHealth = "MEDICAL_AND_HEALTH", #[doc =
    " `NON_PROFIT`."] NonProfit = "NON_PROFIT", #[doc = " `PROFESSIONAL_SERVICES`."]
    ProfessionalServices = "PROFESSIONAL_SERVICES", #[doc = " `SHOPPING_AND_RETAIL`."]
    ShoppingAndRetail = "SHOPPING_AND_RETAIL", #[doc = " `TRAVEL_AND_TRANSPORTATION`."]
    TravelAndTransportation = "TRAVEL_AND_TRANSPORTATION", #[doc = " `RESTAURANT`."]
    Restaurant = "RESTAURANT", #[doc = " `OTHER`."] Other = "OTHER", #[doc =
    " `UNKNOWN`."] NotKnown = "UNKNOWN", }
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
    pub expiration_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallingPermission {
    /// `actions`, empty when it was left out.
    pub fn actions(&self) -> &[CallingPermissionAction] {
        self.actions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallingPermission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("status", &self.status)?;
        object.optional("actions", &self.actions)?;
        object.optional("expirationTime", &self.expiration_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallingPermission {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.always("status")?,
            actions: members.lenient("actions")?,
            expiration_time: members.lenient("expirationTime")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallingPermission);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallingPermission {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallingPermission".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<CallingPermissionStatus>()),
            ("actions", generator.subschema_for::<Vec<CallingPermissionAction>>()),
            (
                "expirationTime",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " The permission. Only a temporary one comes with an expirationTime."] pub
    enum CallingPermissionStatus { #[doc = " `NO_PERMISSION`."] NoPermission =
    "NO_PERMISSION", #[doc = " `TEMPORARY`."] Temporary = "TEMPORARY", #[doc =
    " `PERMANENT`."] Permanent = "PERMANENT", }
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
    pub extra: waxwing_types::Extra,
}

impl CallingPermissionAction {
    /// `limits`, empty when it was left out.
    pub fn limits(&self) -> &[CallingPermissionLimit] {
        self.limits.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallingPermissionAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("canPerformAction", &self.can_perform_action)?;
        object.optional("limits", &self.limits)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallingPermissionAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            can_perform_action: members.lenient("canPerformAction")?,
            limits: members.lenient("limits")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallingPermissionAction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallingPermissionAction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallingPermissionAction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<CallingPermissionActionName>()),
            ("canPerformAction", generator.subschema_for::<bool>()),
            ("limits", generator.subschema_for::<Vec<CallingPermissionLimit>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Call the user, or ask for permission to call."] pub enum
    CallingPermissionActionName { #[doc = " `START_CALL`."] StartCall = "START_CALL",
    #[doc = " `SEND_CALL_PERMISSION_REQUEST`."] SendCallPermissionRequest =
    "SEND_CALL_PERMISSION_REQUEST", }
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
    pub limit_expiration_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallingPermissionLimit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("timePeriod", &self.time_period)?;
        object.optional("maxAllowed", &self.max_allowed)?;
        object.optional("currentUsage", &self.current_usage)?;
        object.optional("limitExpirationTime", &self.limit_expiration_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallingPermissionLimit {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            time_period: members.lenient("timePeriod")?,
            max_allowed: members.lenient("maxAllowed")?,
            current_usage: members.lenient("currentUsage")?,
            limit_expiration_time: members.lenient("limitExpirationTime")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallingPermissionLimit);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallingPermissionLimit {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallingPermissionLimit".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("timePeriod", generator.subschema_for::<String>()),
            ("maxAllowed", generator.subschema_for::<i32>()),
            ("currentUsage", generator.subschema_for::<i32>()),
            (
                "limitExpirationTime",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SenderPublicKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("publicKey", &self.public_key)?;
        object.optional("publicKeySignatureStatus", &self.public_key_signature_status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SenderPublicKey {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            public_key: members.lenient("publicKey")?,
            public_key_signature_status: members.lenient("publicKeySignatureStatus")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SenderPublicKey);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SenderPublicKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SenderPublicKey".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("publicKey", generator.subschema_for::<String>()),
            ("publicKeySignatureStatus", generator.subschema_for::<String>()),
        ])
    }
}
