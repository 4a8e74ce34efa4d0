// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters."]
    pub struct SenderNumber;
}

waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Recipient, a phone number in international format (digits without plus sign) or a business-scoped"]
    #[doc = " user id; 1 to 150 characters."] pub struct Destination;
}

waxwing_types::string_id! {
    #[doc =
    " Id of a sent message, your own or one given by the provider; at most 200 characters. Must be"]
    #[doc = " unique: a repeated id is refused later, in the delivery report."] pub
    struct OutboundMessageId;
}

waxwing_types::string_id! {
    #[doc =
    " Entity tag of the provider's platform, repeated in events; at most 255 characters."]
    pub struct EntityId;
}

waxwing_types::string_id! {
    #[doc =
    " Application tag of the provider's platform, repeated in events; at most 255 characters."]
    pub struct ApplicationId;
}

/// Application and entity of the provider's platform.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Platform {
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<ApplicationId>,
}

impl Platform {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            entity_id: Default::default(),
            application_id: Default::default(),
        }
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

impl waxwing_types::Validate for Platform {
    fn check(&self, checker: &mut waxwing_types::Checker) {
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

waxwing_types::string_id! {
    #[sensitive] #[doc = " Phone number of an end user, digits without plus sign."] pub
    struct UserNumber;
}

waxwing_types::string_id! {
    #[doc = " Hash of an end user's identity; another hash, another identity."] pub
    struct IdentityHash;
}

waxwing_types::string_id! {
    #[doc =
    " Id of a flow, digits. Only the flow button of a template writes it as a number."]
    pub struct FlowId;
}

waxwing_types::string_id! {
    #[doc = " Id of a template, digits."] pub struct TemplateId;
}

waxwing_types::string_id! {
    #[doc =
    " Name of a template, lower-case letters, digits and underscores; 1 to 512 characters."]
    pub struct TemplateName;
}

waxwing_types::open_enum! {
    #[doc = " Language of a template; one name may stand in several languages."] pub enum
    TemplateLanguage { #[doc = " `af`."] Af = "af", #[doc = " `sq`."] Sq = "sq", #[doc =
    " `ar`."] Ar = "ar", #[doc = " `ar_EG`."] ArEg = "ar_EG", #[doc = " `ar_AE`."] ArAe =
    "ar_AE", #[doc = " `ar_LB`."] ArLb = "ar_LB", #[doc = " `ar_MA`."] ArMa = "ar_MA",
    #[doc = " `ar_QA`."] ArQa = "ar_QA", #[doc = " `az`."] Az = "az", #[doc = " `bn`."]
    Bn = "bn", #[doc = " `bn_IN`."] BnIn = "bn_IN", #[doc = " `bg`."] Bg = "bg", #[doc =
    " `ca`."] Ca = "ca", #[doc = " `zh_CN`."] ZhCn = "zh_CN", #[doc = " `zh_HK`."] ZhHk =
    "zh_HK", #[doc = " `zh_TW`."] ZhTw = "zh_TW", #[doc = " `hr`."] Hr = "hr", #[doc =
    " `cs`."] Cs = "cs", #[doc = " `da`."] Da = "da", #[doc = " `nl`."] Nl = "nl", #[doc
    = " `nl_BE`."] NlBe = "nl_BE", #[doc = " `en`."] En = "en", #[doc = " `en_GB`."] EnGb
    = "en_GB", #[doc = " `en_US`."] EnUs = "en_US", #[doc = " `en_AE`."] EnAe = "en_AE",
    #[doc = " `en_AU`."] EnAu = "en_AU", #[doc = " `en_CA`."] EnCa = "en_CA", #[doc =
    " `en_GH`."] EnGh = "en_GH", #[doc = " `en_IE`."] EnIe = "en_IE", #[doc =
    " `en_IN`."] EnIn = "en_IN", #[doc = " `en_JM`."] EnJm = "en_JM", #[doc =
    " `en_MY`."] EnMy = "en_MY", #[doc = " `en_NZ`."] EnNz = "en_NZ", #[doc =
    " `en_QA`."] EnQa = "en_QA", #[doc = " `en_SG`."] EnSg = "en_SG", #[doc =
    " `en_UG`."] EnUg = "en_UG", #[doc = " `en_ZA`."] EnZa = "en_ZA", #[doc = " `et`."]
    Et = "et", #[doc = " `fil`."] Fil = "fil", #[doc = " `fi`."] Fi = "fi", #[doc =
    " `fr`."] Fr = "fr", #[doc = " `fr_BE`."] FrBe = "fr_BE", #[doc = " `fr_CA`."] FrCa =
    "fr_CA", #[doc = " `fr_CH`."] FrCh = "fr_CH", #[doc = " `fr_CI`."] FrCi = "fr_CI",
    #[doc = " `fr_MA`."] FrMa = "fr_MA", #[doc = " `ka`."] Ka = "ka", #[doc = " `de`."]
    De = "de", #[doc = " `de_AT`."] DeAt = "de_AT", #[doc = " `de_CH`."] DeCh = "de_CH",
    #[doc = " `el`."] El = "el", #[doc = " `gu`."] Gu = "gu", #[doc = " `ha`."] Ha =
    "ha", #[doc = " `he`."] He = "he", #[doc = " `hi`."] Hi = "hi", #[doc = " `hu`."] Hu
    = "hu", #[doc = " `id`."] Id = "id", #[doc = " `ga`."] Ga = "ga", #[doc = " `it`."]
    It = "it", #[doc = " `ja`."] Ja = "ja", #[doc = " `kn`."] Kn = "kn", #[doc =
    " `kk`."] Kk = "kk", #[doc = " `rw_RW`."] RwRw = "rw_RW", #[doc = " `ko`."] Ko =
    "ko", #[doc = " `ky_KG`."] KyKg = "ky_KG", #[doc = " `lo`."] Lo = "lo", #[doc =
    " `lv`."] Lv = "lv", #[doc = " `lt`."] Lt = "lt", #[doc = " `mk`."] Mk = "mk", #[doc
    = " `ms`."] Ms = "ms", #[doc = " `ml`."] Ml = "ml", #[doc = " `mr`."] Mr = "mr",
    #[doc = " `nb`."] Nb = "nb", #[doc = " `fa`."] Fa = "fa", #[doc = " `pl`."] Pl =
    "pl", #[doc = " `pt_BR`."] PtBr = "pt_BR", #[doc = " `pt_PT`."] PtPt = "pt_PT", #[doc
    = " `pa`."] Pa = "pa", #[doc = " `ro`."] Ro = "ro", #[doc = " `ru`."] Ru = "ru",
    #[doc = " `sr`."] Sr = "sr", #[doc = " `si_LK`."] SiLk = "si_LK", #[doc = " `sk`."]
    Sk = "sk", #[doc = " `sl`."] Sl = "sl", #[doc = " `es`."] Es = "es", #[doc =
    " `es_AR`."] EsAr = "es_AR", #[doc = " `es_CL`."] EsCl = "es_CL", #[doc =
    " `es_CO`."] EsCo = "es_CO", #[doc = " `es_CR`."] EsCr = "es_CR", #[doc =
    " `es_DO`."] EsDo = "es_DO", #[doc = " `es_EC`."] EsEc = "es_EC", #[doc =
    " `es_HN`."] EsHn = "es_HN", #[doc = " `es_MX`."] EsMx = "es_MX", #[doc =
    " `es_PA`."] EsPa = "es_PA", #[doc = " `es_PE`."] EsPe = "es_PE", #[doc =
    " `es_ES`."] EsEs = "es_ES", #[doc = " `es_UY`."] EsUy = "es_UY", #[doc = " `sw`."]
    Sw = "sw", #[doc = " `sv`."] Sv = "sv", #[doc = " `ta`."] Ta = "ta", #[doc =
    " `te`."] Te = "te", #[doc = " `th`."] Th = "th", #[doc = " `tr`."] Tr = "tr", #[doc
    = " `uk`."] Uk = "uk", #[doc = " `ur`."] Ur = "ur", #[doc = " `uz`."] Uz = "uz",
    #[doc = " `vi`."] Vi = "vi", #[doc = " `zu`."] Zu = "zu", #[doc = " `unknown`."]
    Unknown = "unknown", }
}

waxwing_types::open_enum! {
    #[doc = " Category of a template. Meta may change it by itself."] pub enum
    TemplateCategory { #[doc = " `MARKETING`."] Marketing = "MARKETING", #[doc =
    " `AUTHENTICATION`."] Authentication = "AUTHENTICATION", #[doc = " `UTILITY`."]
    Utility = "UTILITY", }
}

waxwing_types::open_enum! {
    #[doc = " Where a template stands."] pub enum TemplateStatus { #[doc =
    " `APPROVED`."] Approved = "APPROVED", #[doc = " `IN_APPEAL`."] InAppeal =
    "IN_APPEAL", #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `REJECTED`."]
    Rejected = "REJECTED", #[doc = " `PENDING_DELETION`."] PendingDeletion =
    "PENDING_DELETION", #[doc = " `DELETED`."] Deleted = "DELETED", #[doc =
    " `REINSTATED`."] Reinstated = "REINSTATED", #[doc = " `FLAGGED`."] Flagged =
    "FLAGGED", #[doc = " `FIRST_PAUSED`."] FirstPaused = "FIRST_PAUSED", #[doc =
    " `SECOND_PAUSED`."] SecondPaused = "SECOND_PAUSED", #[doc = " `DISABLED`."] Disabled
    = "DISABLED", }
}

waxwing_types::open_enum! {
    #[doc = " Quality rating of a template."] pub enum TemplateQuality { #[doc =
    " `HIGH`."] High = "HIGH", #[doc = " `MEDIUM`."] Medium = "MEDIUM", #[doc =
    " `LOW`."] Low = "LOW", #[doc = " `UNKNOWN`."] Unknown = "UNKNOWN", }
}

waxwing_types::string_id! {
    #[doc = " Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots."]
    pub struct PaymentId;
}

waxwing_types::string_id! {
    #[doc = " Id that the payment service gave to the payment."] pub struct
    PaymentReferenceId;
}

waxwing_types::string_id! {
    #[doc = " Id of one transaction of a payment."] pub struct PaymentTransactionId;
}

waxwing_types::open_enum! {
    #[doc = " Where a payment stands."] pub enum PaymentStatus { #[doc = " `NEW`."] New =
    "NEW", #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `CAPTURED`."] Captured =
    "CAPTURED", #[doc = " `CANCELED`."] Canceled = "CANCELED", #[doc = " `FAILED`."]
    Failed = "FAILED", #[doc = " `UNKNOWN`."] Unknown = "UNKNOWN", }
}

waxwing_types::open_enum! {
    #[doc = " Currency of a payment."] pub enum PaymentCurrency { #[doc = " `INR`."] Inr
    = "INR", #[doc = " `BRL`."] Brl = "BRL", #[doc = " `UNKNOWN`."] Unknown = "UNKNOWN",
    }
}

waxwing_types::open_enum! {
    #[doc = " Payment system of a transaction."] pub enum PaymentTransactionType { #[doc
    = " `UPI`."] Upi = "UPI", #[doc = " `BR`."] Br = "BR", #[doc = " `UNKNOWN`."] Unknown
    = "UNKNOWN", }
}

waxwing_types::open_enum! {
    #[doc = " Where a transaction stands."] pub enum PaymentTransactionStatus { #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `FAILED`."] Failed = "FAILED", #[doc =
    " `SUCCESS`."] Success = "SUCCESS", #[doc = " `CANCELED`."] Canceled = "CANCELED",
    #[doc = " `UNKNOWN`."] Unknown = "UNKNOWN", }
}

/// Quotes a received message.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageContext {
    /// Id of the received message.
    #[serde(rename = "replyToMessageId")]
    pub reply_to_message_id: waxwing_types::MessageId,
}

impl MessageContext {
    /// With the members that are required.
    pub fn new(reply_to_message_id: impl Into<waxwing_types::MessageId>) -> Self {
        Self {
            reply_to_message_id: reply_to_message_id.into(),
        }
    }
}

impl waxwing_types::Validate for MessageContext {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The provider took the message, unless status says rejected; the outcome comes by delivery report.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SingleMessageInfo {
    /// Recipient, a phone number in international format (digits without plus sign) or a business-scoped
    /// user id; 1 to 150 characters.
    pub to: Option<Destination>,
    /// Number of messages made of the request.
    pub message_count: Option<i32>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<OutboundMessageId>,
    /// First status of a message, normally PENDING (group 1). Group 5 is REJECTED.
    pub status: Option<SingleMessageStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SingleMessageInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let Some(value) = &self.message_count {
            map.serialize_entry("messageCount", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("messageId", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SingleMessageInfo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            to: waxwing_types::union::take(&mut members, "to")
                .map_err(D::Error::custom)?,
            message_count: waxwing_types::union::take(&mut members, "messageCount")
                .map_err(D::Error::custom)?,
            message_id: waxwing_types::union::take(&mut members, "messageId")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SingleMessageInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SingleMessageInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "to" : generator.subschema_for:: <
            Destination > (), "messageCount" : generator.subschema_for:: < i32 > (),
            "messageId" : generator.subschema_for:: < OutboundMessageId > (), "status" :
            generator.subschema_for:: < SingleMessageStatus > () } }
        )
    }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SingleMessageStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.group_id {
            map.serialize_entry("groupId", value)?;
        }
        if let Some(value) = &self.group_name {
            map.serialize_entry("groupName", value)?;
        }
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.action {
            map.serialize_entry("action", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for SingleMessageStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            group_id: waxwing_types::union::take(&mut members, "groupId")
                .map_err(D::Error::custom)?,
            group_name: waxwing_types::union::take(&mut members, "groupName")
                .map_err(D::Error::custom)?,
            id: waxwing_types::union::take(&mut members, "id")
                .map_err(D::Error::custom)?,
            name: waxwing_types::union::take(&mut members, "name")
                .map_err(D::Error::custom)?,
            description: waxwing_types::union::take(&mut members, "description")
                .map_err(D::Error::custom)?,
            action: waxwing_types::union::take(&mut members, "action")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SingleMessageStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SingleMessageStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "groupId" : generator.subschema_for:: <
            i32 > (), "groupName" : generator.subschema_for:: < String > (), "id" :
            generator.subschema_for:: < i32 > (), "name" : generator.subschema_for:: <
            String > (), "description" : generator.subschema_for:: < String > (),
            "action" : generator.subschema_for:: < String > () } }
        )
    }
}

/// Both error shapes in one; only the members of one of them are there.
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
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ErrorBody {
    /// `violations`, empty when it was left out.
    pub fn violations(&self) -> &[ApiErrorViolation] {
        self.violations.as_deref().unwrap_or_default()
    }

    /// `resources`, empty when it was left out.
    pub fn resources(&self) -> &[ApiErrorResource] {
        self.resources.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ErrorBody {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.request_error {
            map.serialize_entry("requestError", value)?;
        }
        if let Some(value) = &self.error_code {
            map.serialize_entry("errorCode", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.action {
            map.serialize_entry("action", value)?;
        }
        if let Some(value) = &self.violations {
            map.serialize_entry("violations", value)?;
        }
        if let Some(value) = &self.resources {
            map.serialize_entry("resources", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ErrorBody {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            request_error: waxwing_types::union::take(&mut members, "requestError")
                .map_err(D::Error::custom)?,
            error_code: waxwing_types::union::take(&mut members, "errorCode")
                .map_err(D::Error::custom)?,
            description: waxwing_types::union::take(&mut members, "description")
                .map_err(D::Error::custom)?,
            action: waxwing_types::union::take(&mut members, "action")
                .map_err(D::Error::custom)?,
            violations: waxwing_types::union::take(&mut members, "violations")
                .map_err(D::Error::custom)?,
            resources: waxwing_types::union::take(&mut members, "resources")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorBody {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorBody".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "requestError" : generator
            .subschema_for:: < ApiRequestError > (), "errorCode" : generator
            .subschema_for:: < String > (), "description" : generator.subschema_for:: <
            String > (), "action" : generator.subschema_for:: < String > (), "violations"
            : generator.subschema_for:: < Vec < ApiErrorViolation > > (), "resources" :
            generator.subschema_for:: < Vec < ApiErrorResource > > () } }
        )
    }
}

/// Classic shape.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiRequestError {
    /// Classic shape, the fault.
    pub service_exception: Option<ApiRequestErrorDetails>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ApiRequestError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.service_exception {
            map.serialize_entry("serviceException", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiRequestError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            service_exception: waxwing_types::union::take(
                    &mut members,
                    "serviceException",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiRequestError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiRequestError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "serviceException" : generator
            .subschema_for:: < ApiRequestErrorDetails > () } }
        )
    }
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
    pub validation_errors: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ApiRequestErrorDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.message_id {
            map.serialize_entry("messageId", value)?;
        }
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.validation_errors {
            map.serialize_entry("validationErrors", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiRequestErrorDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            message_id: waxwing_types::union::take(&mut members, "messageId")
                .map_err(D::Error::custom)?,
            text: waxwing_types::union::take(&mut members, "text")
                .map_err(D::Error::custom)?,
            validation_errors: waxwing_types::union::take(
                    &mut members,
                    "validationErrors",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiRequestErrorDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiRequestErrorDetails".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "messageId" : generator.subschema_for::
            < String > (), "text" : generator.subschema_for:: < String > (),
            "validationErrors" : generator.subschema_for:: < std::collections::BTreeMap <
            String, Vec < String > > > () } }
        )
    }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ApiErrorViolation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.property {
            map.serialize_entry("property", value)?;
        }
        if let Some(value) = &self.violation {
            map.serialize_entry("violation", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiErrorViolation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            property: waxwing_types::union::take(&mut members, "property")
                .map_err(D::Error::custom)?,
            violation: waxwing_types::union::take(&mut members, "violation")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiErrorViolation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiErrorViolation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "property" : generator.subschema_for::
            < String > (), "violation" : generator.subschema_for:: < String > () } }
        )
    }
}

/// A page to read.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiErrorResource {
    /// Title.
    pub name: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ApiErrorResource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiErrorResource {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            name: waxwing_types::union::take(&mut members, "name")
                .map_err(D::Error::custom)?,
            url: waxwing_types::union::take(&mut members, "url")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiErrorResource {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiErrorResource".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "name" : generator.subschema_for:: <
            String > (), "url" : generator.subschema_for:: < String > () } }
        )
    }
}
