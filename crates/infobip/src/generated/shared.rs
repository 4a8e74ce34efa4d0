// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::phone_id! {
    #[digits] #[doc =
    " Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters."]
    pub struct SenderNumber from Destination, UserNumber, ContactPhone, WaId,
    super::templates::ButtonPhoneNumber;
}

waxwing_types::phone_id! {
    #[digits] #[doc =
    " A user, as recipient or as writer: phone number in international format (digits without plus"]
    #[doc = " sign) or business-scoped user id; 1 to 150 characters."] pub struct
    Destination from SenderNumber, UserNumber, ContactPhone, WaId,
    super::templates::ButtonPhoneNumber;
}

waxwing_json::string_id! {
    #[doc =
    " Id of a sent message, your own or one given by the provider; at most 200 characters. Must be"]
    #[doc = " unique: a repeated id is refused later, in the delivery report."] pub
    struct OutboundMessageId;
}

waxwing_json::string_id! {
    #[doc =
    " Entity tag of the provider's platform, repeated in events; at most 255 characters."]
    pub struct EntityId;
}

waxwing_json::string_id! {
    #[doc =
    " Application tag of the provider's platform, repeated in events; at most 255 characters."]
    pub struct ApplicationId;
}

/// Application and entity of the provider's platform.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Platform {
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<ApplicationId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Platform {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            entity_id: Default::default(),
            application_id: Default::default(),
            extra: Default::default(),
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

impl serde::Serialize for Platform {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Platform {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Platform);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Platform {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Platform".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("entityId", generator.subschema_for::<EntityId>()),
            ("applicationId", generator.subschema_for::<ApplicationId>()),
        ])
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

waxwing_types::phone_id! {
    #[digits] #[doc = " Phone number of an end user, digits without plus sign."] pub
    struct UserNumber from SenderNumber, Destination, ContactPhone, WaId,
    super::templates::ButtonPhoneNumber;
}

waxwing_json::string_id! {
    #[doc = " Hash of an end user's identity; another hash, another identity."] pub
    struct IdentityHash;
}

waxwing_json::string_id! {
    #[doc =
    " Id of a flow, digits. Only the flow button of a template writes it as a number."]
    pub struct FlowId;
}

waxwing_json::string_id! {
    #[doc = " Id of a template, digits."] pub struct TemplateId;
}

waxwing_json::string_id! {
    #[doc =
    " Name of a template, lower-case letters, digits and underscores; 1 to 512 characters."]
    pub struct TemplateName;
}

waxwing_json::open_enum! {
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
    NotKnown = "unknown", }
}

waxwing_json::open_enum! {
    #[doc = " Category of a template. Meta may change it by itself."] pub enum
    TemplateCategory { #[doc = " `MARKETING`."] Marketing = "MARKETING", #[doc =
    " `AUTHENTICATION`."] Authentication = "AUTHENTICATION", #[doc = " `UTILITY`."]
    Utility = "UTILITY", }
}

waxwing_json::open_enum! {
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

waxwing_json::open_enum! {
    #[doc = " Quality rating of a template."] pub enum TemplateQuality { #[doc =
    " `HIGH`."] High = "HIGH", #[doc = " `MEDIUM`."] Medium = "MEDIUM", #[doc =
    " `LOW`."] Low = "LOW", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

waxwing_json::string_id! {
    #[doc = " Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots."]
    pub struct PaymentId;
}

waxwing_json::string_id! {
    #[doc =
    " Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots."]
    pub struct PayuPaymentId;
}

waxwing_json::string_id! {
    #[doc = " Id that the payment service gave to the payment."] pub struct
    PaymentReferenceId;
}

waxwing_json::string_id! {
    #[doc = " Id of one transaction of a payment."] pub struct PaymentTransactionId;
}

waxwing_json::open_enum! {
    #[doc = " Where a payment stands."] pub enum PaymentStatus { #[doc = " `NEW`."] New =
    "NEW", #[doc = " `PENDING`."] Pending = "PENDING", #[doc = " `CAPTURED`."] Captured =
    "CAPTURED", #[doc = " `CANCELED`."] Canceled = "CANCELED", #[doc = " `FAILED`."]
    Failed = "FAILED", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

waxwing_json::open_enum! {
    #[doc = " Currency of a payment."] pub enum PaymentCurrency { #[doc = " `INR`."] Inr
    = "INR", #[doc = " `BRL`."] Brl = "BRL", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN",
    }
}

waxwing_json::open_enum! {
    #[doc = " Payment system of a transaction."] pub enum PaymentTransactionType { #[doc
    = " `UPI`."] Upi = "UPI", #[doc = " `BR`."] Br = "BR", #[doc = " `UNKNOWN`."]
    NotKnown = "UNKNOWN", }
}

waxwing_json::open_enum! {
    #[doc = " Where a transaction stands."] pub enum PaymentTransactionStatus { #[doc =
    " `PENDING`."] Pending = "PENDING", #[doc = " `FAILED`."] Failed = "FAILED", #[doc =
    " `SUCCESS`."] Success = "SUCCESS", #[doc = " `CANCELED`."] Canceled = "CANCELED",
    #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

/// Quotes a received message.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
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

impl waxwing_json::FromMembers for MessageContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reply_to_message_id: members.need("replyToMessageId")?,
        })
    }
}

waxwing_json::read_object!(MessageContext);
impl waxwing_types::Validate for MessageContext {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SingleMessageInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("to", &self.to)?;
        object.optional("messageCount", &self.message_count)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SingleMessageInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            to: members.lenient("to")?,
            message_count: members.lenient("messageCount")?,
            message_id: members.lenient("messageId")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SingleMessageInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SingleMessageInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SingleMessageInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("to", generator.subschema_for::<Destination>()),
            ("messageCount", generator.subschema_for::<i32>()),
            ("messageId", generator.subschema_for::<OutboundMessageId>()),
            ("status", generator.subschema_for::<SingleMessageStatus>()),
        ])
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("groupId", &self.group_id)?;
        object.optional("groupName", &self.group_name)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("action", &self.action)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SingleMessageStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(SingleMessageStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SingleMessageStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SingleMessageStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("groupId", generator.subschema_for::<i32>()),
            ("groupName", generator.subschema_for::<String>()),
            ("id", generator.subschema_for::<i32>()),
            ("name", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("action", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc =
    " Id of a request with several messages, your own or one given by the provider; at most 100"]
    #[doc = " characters."] pub struct BulkId;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a person."] pub struct PersonName;
}

waxwing_types::phone_id! {
    #[plus] #[doc = " Phone number of a contact card, as its owner wrote it."] pub struct
    ContactPhone from SenderNumber, Destination, UserNumber, WaId,
    super::templates::ButtonPhoneNumber;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Mail address of a contact card."] pub struct ContactEmail;
}

waxwing_types::phone_id! {
    #[digits] #[doc = " WhatsApp account of a contact, the phone number in digits."] pub
    struct WaId from SenderNumber, Destination, UserNumber, ContactPhone,
    super::templates::ButtonPhoneNumber;
}

waxwing_json::open_enum! {
    #[doc = " Kind of phone number."] pub enum PhoneType { #[doc = " `CELL`."] Cell =
    "CELL", #[doc = " `MAIN`."] Main = "MAIN", #[doc = " `IPHONE`."] Iphone = "IPHONE",
    #[doc = " `HOME`."] Home = "HOME", #[doc = " `WORK`."] Work = "WORK", }
}

waxwing_json::string_id! {
    #[doc = " Id of a Meta product catalogue that is connected to the sender's account."]
    pub struct CatalogId;
}

waxwing_json::string_id! {
    #[doc = " Id of a product in its catalogue, as the shop gave it."] pub struct
    ProductRetailerId;
}

waxwing_json::string_id! {
    #[doc =
    " Id of the click on an advertisement that opened the chat; comes with the first message, in"]
    #[doc = " referral."] pub struct CtwaClickId;
}

/// Short links and click reports for addresses in the message.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlOptions {
    /// Shorten addresses. Left out, true; with false no other option works.
    pub shorten_url: Option<bool>,
    /// Count clicks on short links. Left out, true.
    pub track_clicks: Option<bool>,
    /// Where click reports go.
    pub tracking_url: Option<String>,
    /// Leave <https://> out of the short link; some phones then show no link. Left out, false.
    pub remove_protocol: Option<bool>,
    /// Own short-link domain, set up beforehand.
    pub custom_domain: Option<String>,
}

impl UrlOptions {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            shorten_url: Default::default(),
            track_clicks: Default::default(),
            tracking_url: Default::default(),
            remove_protocol: Default::default(),
            custom_domain: Default::default(),
        }
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

waxwing_json::debug_addresses!(
    UrlOptions { shorten_url, track_clicks, tracking_url : address, remove_protocol,
    custom_domain }
);
impl waxwing_json::FromMembers for UrlOptions {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            shorten_url: members.take("shortenUrl")?,
            track_clicks: members.take("trackClicks")?,
            tracking_url: members.take("trackingUrl")?,
            remove_protocol: members.take("removeProtocol")?,
            custom_domain: members.take("customDomain")?,
        })
    }
}

waxwing_json::read_object!(UrlOptions);
impl waxwing_types::Validate for UrlOptions {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Currency of an order."] pub enum OrderCurrency { #[doc = " `INR`."] Inr =
    "INR", #[doc = " `BRL`."] Brl = "BRL", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of goods."] pub enum OrderType { #[doc = " `PHYSICAL_GOODS`."]
    PhysicalGoods = "PHYSICAL_GOODS", #[doc = " `DIGITAL_GOODS`."] DigitalGoods =
    "DIGITAL_GOODS", }
}

waxwing_json::open_enum! {
    #[doc = " State of an order."] pub enum OrderStatus { #[doc = " `PENDING`."] Pending
    = "PENDING", #[doc = " `PROCESSING`."] Processing = "PROCESSING", #[doc =
    " `PARTIALLY_SHIPPED`."] PartiallyShipped = "PARTIALLY_SHIPPED", #[doc =
    " `SHIPPED`."] Shipped = "SHIPPED", #[doc = " `COMPLETED`."] Completed = "COMPLETED",
    #[doc = " `CANCELED`."] Canceled = "CANCELED", }
}

waxwing_json::open_enum! {
    #[doc = " Quick payment, for `PG_PAYU` and `PG_RAZORPAY` only."] pub enum
    OrderDetailsType { #[doc = " `QUICK_PAY`."] QuickPay = "QUICK_PAY", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of Pix key."] pub enum PixKeyType { #[doc = " `CPF`."] Cpf = "CPF",
    #[doc = " `CNPJ`."] Cnpj = "CNPJ", #[doc = " `EMAIL`."] Email = "EMAIL", #[doc =
    " `PHONE`."] Phone = "PHONE", #[doc = " `EVP`."] Evp = "EVP", }
}

waxwing_json::open_enum! {
    #[doc = " What the Pix button does."] pub enum PixFlowType { #[doc = " `REDIRECT`."]
    Redirect = "REDIRECT", #[doc = " `COPYPASTE`."] Copypaste = "COPYPASTE", #[doc =
    " `APPSWITCH`."] Appswitch = "APPSWITCH", }
}

waxwing_json::string_id! {
    #[sensitive] #[doc =
    " Key of a Pix account; a tax number, mail address, phone number or random key."] pub
    struct PixKey;
}

waxwing_json::open_enum! {
    #[doc = " Country of a beneficiary."] pub enum BeneficiaryCountry { #[doc =
    " `INDIA`."] India = "INDIA", }
}

/// An amount.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderAmount {
    /// Amount times 100 for INR and BRL.
    pub value: i32,
}

impl OrderAmount {
    /// With the members that are required.
    pub fn new(value: i32) -> Self {
        Self { value }
    }
}

impl waxwing_json::FromMembers for OrderAmount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.need("value")?,
        })
    }
}

waxwing_json::read_object!(OrderAmount);
impl waxwing_types::Validate for OrderAmount {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An amount with a note.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DescribedAmount {
    /// Amount times 100 for INR and BRL.
    pub value: i32,
    /// Note, at most 60 characters.
    pub description: Option<String>,
}

impl DescribedAmount {
    /// With the members that are required.
    pub fn new(value: i32) -> Self {
        Self {
            value,
            description: Default::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl waxwing_json::FromMembers for DescribedAmount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(DescribedAmount);
impl waxwing_types::Validate for DescribedAmount {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(60),
            );
    }
}

/// A discount.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderDiscount {
    /// An amount with a note.
    pub amount: DescribedAmount,
    /// Name of the discount programme, at most 60 characters.
    pub program_name: Option<String>,
}

impl OrderDiscount {
    /// With the members that are required.
    pub fn new(amount: impl Into<DescribedAmount>) -> Self {
        Self {
            amount: amount.into(),
            program_name: Default::default(),
        }
    }

    /// Sets `programName`.
    #[must_use]
    pub fn with_program_name(mut self, program_name: impl Into<String>) -> Self {
        self.program_name = Some(program_name.into());
        self
    }
}

impl waxwing_json::FromMembers for OrderDiscount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            amount: members.need("amount")?,
            program_name: members.take("programName")?,
        })
    }
}

waxwing_json::read_object!(OrderDiscount);
impl waxwing_types::Validate for OrderDiscount {
    fn check(&self, checker: &mut waxwing_types::Checker) {
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

/// When the order lapses.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderExpiration {
    /// Seconds from now, at least 360.
    pub expiration_seconds: i64,
    /// Text about it, at most 120 characters.
    pub description: String,
}

impl OrderExpiration {
    /// With the members that are required.
    pub fn new(expiration_seconds: i64, description: impl Into<String>) -> Self {
        Self {
            expiration_seconds,
            description: description.into(),
        }
    }
}

impl waxwing_json::FromMembers for OrderExpiration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            expiration_seconds: members.need("expirationSeconds")?,
            description: members.need("description")?,
        })
    }
}

waxwing_json::read_object!(OrderExpiration);
impl waxwing_types::Validate for OrderExpiration {
    fn check(&self, checker: &mut waxwing_types::Checker) {
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

/// Address of an importer.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
    /// An empty one.
    pub fn new() -> Self {
        Self {
            first_address_line: Default::default(),
            second_address_line: Default::default(),
            city: Default::default(),
            zone_code: Default::default(),
            postal_code: Default::default(),
            country_code: Default::default(),
        }
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

impl waxwing_json::FromMembers for ImporterAddress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(ImporterAddress);
impl waxwing_types::Validate for ImporterAddress {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A line of an order. saleAmount, when given, must be lower than amount.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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

impl waxwing_json::FromMembers for OrderItem {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(OrderItem);
impl waxwing_types::Validate for OrderItem {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(60));
        checker.nested("amount", Some(&self.amount));
        checker.nested("saleAmount", self.sale_amount.as_ref());
        checker.nested("importerAddress", self.importer_address.as_ref());
    }
}

/// An order. Without catalogId each item needs origin and importer (`UPI_PAYU` only).
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
    /// With the members that are required.
    pub fn new(
        items: impl Into<Vec<OrderItem>>,
        subtotal: impl Into<OrderAmount>,
        tax: impl Into<DescribedAmount>,
    ) -> Self {
        Self {
            catalog_id: Default::default(),
            items: items.into(),
            subtotal: subtotal.into(),
            tax: tax.into(),
            shipping: Default::default(),
            discount: Default::default(),
            order_expiration: Default::default(),
            order_details_type: Default::default(),
        }
    }

    /// Sets `catalogId`.
    #[must_use]
    pub fn with_catalog_id(mut self, catalog_id: impl Into<CatalogId>) -> Self {
        self.catalog_id = Some(catalog_id.into());
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

impl waxwing_json::FromMembers for OrderDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(OrderDetails);
impl waxwing_types::Validate for OrderDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("items", Some(&self.items));
        checker.nested("subtotal", Some(&self.subtotal));
        checker.nested("tax", Some(&self.tax));
        checker.nested("shipping", self.shipping.as_ref());
        checker.nested("discount", self.discount.as_ref());
        checker.nested("orderExpiration", self.order_expiration.as_ref());
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a beneficiary, at most 200 characters."] pub struct
    BeneficiaryName;
}

/// Who receives the goods.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
    /// With the members that are required.
    pub fn new(
        name: impl Into<BeneficiaryName>,
        first_address_line: impl Into<String>,
        country: impl Into<BeneficiaryCountry>,
    ) -> Self {
        Self {
            name: name.into(),
            first_address_line: first_address_line.into(),
            second_address_line: Default::default(),
            city: Default::default(),
            state: Default::default(),
            country: country.into(),
            postal_code: Default::default(),
        }
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

impl waxwing_json::FromMembers for Beneficiary {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(Beneficiary);
impl waxwing_types::Validate for Beneficiary {
    fn check(&self, checker: &mut waxwing_types::Checker) {
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

/// How a UPI intent is given, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpiIntentPaymentFormat {
    /// `LINK`.
    Link(UpiIntentPaymentLink),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
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
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Link(value) => {
                object.member("type", "LINK")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<UpiIntentPaymentLink> for UpiIntentPaymentFormat {
    fn from(value: UpiIntentPaymentLink) -> Self {
        Self::Link(value)
    }
}

impl serde::Serialize for UpiIntentPaymentFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpiIntentPaymentFormat {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("LINK") => members.beside("type").map(Self::Link),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(UpiIntentPaymentFormat);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpiIntentPaymentFormat {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpiIntentPaymentFormat".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "LINK")
                .beside(generator.subschema_for::<UpiIntentPaymentLink>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for UpiIntentPaymentFormat {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Link(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// UPI intent as a link.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpiIntentPaymentLink {
    /// Payment link.
    #[serde(rename = "paymentLink")]
    pub payment_link: String,
}

impl UpiIntentPaymentLink {
    /// With the members that are required.
    pub fn new(payment_link: impl Into<String>) -> Self {
        Self {
            payment_link: payment_link.into(),
        }
    }
}

waxwing_json::debug_addresses!(UpiIntentPaymentLink { payment_link : address });
impl waxwing_json::FromMembers for UpiIntentPaymentLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment_link: members.need("paymentLink")?,
        })
    }
}

waxwing_json::read_object!(UpiIntentPaymentLink);
impl waxwing_types::Validate for UpiIntentPaymentLink {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Brazil, dynamic Pix code.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
    /// Sets `flowType`.
    #[must_use]
    pub fn with_flow_type(mut self, flow_type: impl Into<PixFlowType>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
}

impl waxwing_json::FromMembers for BrazilPixDcPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(BrazilPixDcPaymentDetails);
impl waxwing_types::Validate for BrazilPixDcPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// Brazil, Boleto.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrazilBoletoPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Boleto code that the buyer copies.
    pub code: String,
}

impl BrazilBoletoPaymentDetails {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>, code: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            code: code.into(),
        }
    }
}

impl waxwing_json::FromMembers for BrazilBoletoPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            code: members.need("code")?,
        })
    }
}

waxwing_json::read_object!(BrazilBoletoPaymentDetails);
impl waxwing_types::Validate for BrazilBoletoPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// Brazil, payment link.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrazilLinkPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Payment link.
    pub payment_link: String,
}

impl BrazilLinkPaymentDetails {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>, payment_link: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            payment_link: payment_link.into(),
        }
    }
}

waxwing_json::debug_addresses!(BrazilLinkPaymentDetails { id, payment_link : address });
impl waxwing_json::FromMembers for BrazilLinkPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            payment_link: members.need("paymentLink")?,
        })
    }
}

waxwing_json::read_object!(BrazilLinkPaymentDetails);
impl waxwing_types::Validate for BrazilLinkPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
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
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
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
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::BrazilPixDc(value) => {
                object.member("type", "BRAZIL_PIX_DC")?;
                object.rest(value)
            }
            Self::BrazilBoleto(value) => {
                object.member("type", "BRAZIL_BOLETO")?;
                object.rest(value)
            }
            Self::BrazilLink(value) => {
                object.member("type", "BRAZIL_LINK")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
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

impl serde::Serialize for BrazilPaymentOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BrazilPaymentOption {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("BRAZIL_PIX_DC") => members.beside("type").map(Self::BrazilPixDc),
            Some("BRAZIL_BOLETO") => members.beside("type").map(Self::BrazilBoleto),
            Some("BRAZIL_LINK") => members.beside("type").map(Self::BrazilLink),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(BrazilPaymentOption);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BrazilPaymentOption {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BrazilPaymentOption".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "BRAZIL_PIX_DC")
                .beside(generator.subschema_for::<BrazilPixDcPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_BOLETO")
                .beside(generator.subschema_for::<BrazilBoletoPaymentDetails>()),
            waxwing_json::schema::kind("type", "BRAZIL_LINK")
                .beside(generator.subschema_for::<BrazilLinkPaymentDetails>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for BrazilPaymentOption {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::BrazilPixDc(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilBoleto(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilLink(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Brazil, a choice of ways to pay.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BrazilPaymentsDetails {
    /// 1 or 2 ways; all must have the same id.
    pub payments: Vec<BrazilPaymentOption>,
}

impl BrazilPaymentsDetails {
    /// With the members that are required.
    pub fn new(payments: impl Into<Vec<BrazilPaymentOption>>) -> Self {
        Self { payments: payments.into() }
    }
}

impl waxwing_json::FromMembers for BrazilPaymentsDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payments: members.need("payments")?,
        })
    }
}

waxwing_json::read_object!(BrazilPaymentsDetails);
impl waxwing_types::Validate for BrazilPaymentsDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("payments", Some(self.payments.len()), Some(1), Some(2));
        checker.each("payments", Some(&self.payments));
    }
}

/// India, payment gateway PayU.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PgPayuPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Who receives the goods.
    pub beneficiary: Option<Beneficiary>,
    /// Up to 4 texts of 1 to 255 characters, repeated with the payment's state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub callback_data: Vec<String>,
}

impl PgPayuPaymentDetails {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self {
            id: id.into(),
            beneficiary: Default::default(),
            callback_data: Default::default(),
        }
    }

    /// Sets `beneficiary`.
    #[must_use]
    pub fn with_beneficiary(mut self, beneficiary: impl Into<Beneficiary>) -> Self {
        self.beneficiary = Some(beneficiary.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<Vec<String>>) -> Self {
        self.callback_data = callback_data.into();
        self
    }
}

impl waxwing_json::FromMembers for PgPayuPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            callback_data: members.or_default("callbackData")?,
        })
    }
}

waxwing_json::read_object!(PgPayuPaymentDetails);
impl waxwing_types::Validate for PgPayuPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
        checker.items("callbackData", Some(self.callback_data.len()), None, Some(4));
        checker
            .each_chars("callbackData", Some(&self.callback_data), Some(1), Some(255));
    }
}

/// India, payment gateway Razorpay.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PgRazorpayPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
    /// Who receives the goods.
    pub beneficiary: Option<Beneficiary>,
    /// Keys and texts, repeated with the payment's state; not a list as with PayU.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub callback_data: std::collections::BTreeMap<String, String>,
}

impl PgRazorpayPaymentDetails {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self {
            id: id.into(),
            beneficiary: Default::default(),
            callback_data: Default::default(),
        }
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
        callback_data: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.callback_data = callback_data.into();
        self
    }
}

impl waxwing_json::FromMembers for PgRazorpayPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            callback_data: members.or_default("callbackData")?,
        })
    }
}

waxwing_json::read_object!(PgRazorpayPaymentDetails);
impl waxwing_types::Validate for PgRazorpayPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
    }
}

/// India, UPI intent.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
    /// With the members that are required.
    pub fn new(
        id: impl Into<PaymentId>,
        format: impl Into<UpiIntentPaymentFormat>,
    ) -> Self {
        Self {
            id: id.into(),
            beneficiary: Default::default(),
            format: format.into(),
        }
    }

    /// Sets `beneficiary`.
    #[must_use]
    pub fn with_beneficiary(mut self, beneficiary: impl Into<Beneficiary>) -> Self {
        self.beneficiary = Some(beneficiary.into());
        self
    }
}

impl waxwing_json::FromMembers for UpiIntentPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            format: members.need("format")?,
        })
    }
}

waxwing_json::read_object!(UpiIntentPaymentDetails);
impl waxwing_types::Validate for UpiIntentPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
        checker.nested("format", Some(&self.format));
    }
}

/// India, UPI payment link.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>, payment_link: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            beneficiary: Default::default(),
            payment_link: payment_link.into(),
        }
    }

    /// Sets `beneficiary`.
    #[must_use]
    pub fn with_beneficiary(mut self, beneficiary: impl Into<Beneficiary>) -> Self {
        self.beneficiary = Some(beneficiary.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UpiLinkPaymentDetails { id, beneficiary, payment_link : address }
);
impl waxwing_json::FromMembers for UpiLinkPaymentDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            beneficiary: members.take("beneficiary")?,
            payment_link: members.need("paymentLink")?,
        })
    }
}

waxwing_json::read_object!(UpiLinkPaymentDetails);
impl waxwing_types::Validate for UpiLinkPaymentDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
        checker.nested("beneficiary", self.beneficiary.as_ref());
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
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
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
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::UpiPayu(value) => {
                object.member("type", "UPI_PAYU")?;
                object.rest(value)
            }
            Self::Brazil(value) => {
                object.member("type", "BRAZIL")?;
                object.rest(value)
            }
            Self::BrazilPixDc(value) => {
                object.member("type", "BRAZIL_PIX_DC")?;
                object.rest(value)
            }
            Self::PgPayu(value) => {
                object.member("type", "PG_PAYU")?;
                object.rest(value)
            }
            Self::PgRazorpay(value) => {
                object.member("type", "PG_RAZORPAY")?;
                object.rest(value)
            }
            Self::BrazilLink(value) => {
                object.member("type", "BRAZIL_LINK")?;
                object.rest(value)
            }
            Self::BrazilBoleto(value) => {
                object.member("type", "BRAZIL_BOLETO")?;
                object.rest(value)
            }
            Self::UpiIntent(value) => {
                object.member("type", "UPI_INTENT")?;
                object.rest(value)
            }
            Self::UpiLink(value) => {
                object.member("type", "UPI_LINK")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
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

impl serde::Serialize for OrderPaymentStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OrderPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(OrderPaymentStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OrderPaymentStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OrderPaymentStatus".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "UPI_PAYU")
                .beside(generator.subschema_for::<UpiPayuPaymentStatus>()),
            waxwing_json::schema::kind("type", "BRAZIL")
                .beside(generator.subschema_for::<BrazilPaymentStatus>()),
            waxwing_json::schema::kind("type", "BRAZIL_PIX_DC")
                .beside(generator.subschema_for::<BrazilPixDcPaymentStatus>()),
            waxwing_json::schema::kind("type", "PG_PAYU")
                .beside(generator.subschema_for::<PgPayuPaymentStatus>()),
            waxwing_json::schema::kind("type", "PG_RAZORPAY")
                .beside(generator.subschema_for::<PgRazorpayPaymentStatus>()),
            waxwing_json::schema::kind("type", "BRAZIL_LINK")
                .beside(generator.subschema_for::<BrazilLinkPaymentStatus>()),
            waxwing_json::schema::kind("type", "BRAZIL_BOLETO")
                .beside(generator.subschema_for::<BrazilBoletoPaymentStatus>()),
            waxwing_json::schema::kind("type", "UPI_INTENT")
                .beside(generator.subschema_for::<UpiIntentPaymentStatus>()),
            waxwing_json::schema::kind("type", "UPI_LINK")
                .beside(generator.subschema_for::<UpiLinkPaymentStatus>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for OrderPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::UpiPayu(value) => waxwing_types::Validate::check(value, checker),
            Self::Brazil(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilPixDc(value) => waxwing_types::Validate::check(value, checker),
            Self::PgPayu(value) => waxwing_types::Validate::check(value, checker),
            Self::PgRazorpay(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilLink(value) => waxwing_types::Validate::check(value, checker),
            Self::BrazilBoleto(value) => waxwing_types::Validate::check(value, checker),
            Self::UpiIntent(value) => waxwing_types::Validate::check(value, checker),
            Self::UpiLink(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// India, UPI by PayU.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpiPayuPaymentStatus {
    /// Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots.
    pub id: PayuPaymentId,
}

impl UpiPayuPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PayuPaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for UpiPayuPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(UpiPayuPaymentStatus);
impl waxwing_types::Validate for UpiPayuPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(25));
    }
}

/// Brazil.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BrazilPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for BrazilPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(BrazilPaymentStatus);
impl waxwing_types::Validate for BrazilPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// Brazil, dynamic Pix code.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BrazilPixDcPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilPixDcPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for BrazilPixDcPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(BrazilPixDcPaymentStatus);
impl waxwing_types::Validate for BrazilPixDcPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// India, payment gateway PayU.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PgPayuPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl PgPayuPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for PgPayuPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(PgPayuPaymentStatus);
impl waxwing_types::Validate for PgPayuPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// India, payment gateway Razorpay.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PgRazorpayPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl PgRazorpayPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for PgRazorpayPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(PgRazorpayPaymentStatus);
impl waxwing_types::Validate for PgRazorpayPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// Brazil, payment link.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BrazilLinkPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilLinkPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for BrazilLinkPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(BrazilLinkPaymentStatus);
impl waxwing_types::Validate for BrazilLinkPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// Brazil, Boleto.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BrazilBoletoPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl BrazilBoletoPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for BrazilBoletoPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(BrazilBoletoPaymentStatus);
impl waxwing_types::Validate for BrazilBoletoPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// India, UPI intent.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpiIntentPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl UpiIntentPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for UpiIntentPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(UpiIntentPaymentStatus);
impl waxwing_types::Validate for UpiIntentPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}

/// India, UPI payment link.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpiLinkPaymentStatus {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: PaymentId,
}

impl UpiLinkPaymentStatus {
    /// With the members that are required.
    pub fn new(id: impl Into<PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for UpiLinkPaymentStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(UpiLinkPaymentStatus);
impl waxwing_types::Validate for UpiLinkPaymentStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("requestError", &self.request_error)?;
        object.optional("errorCode", &self.error_code)?;
        object.optional("description", &self.description)?;
        object.optional("action", &self.action)?;
        object.optional("violations", &self.violations)?;
        object.optional("resources", &self.resources)?;
        object.optional("error", &self.error)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ErrorBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(ErrorBody);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorBody {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorBody".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("requestError", generator.subschema_for::<ApiRequestError>()),
            ("errorCode", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("action", generator.subschema_for::<String>()),
            ("violations", generator.subschema_for::<Vec<ApiErrorViolation>>()),
            ("resources", generator.subschema_for::<Vec<ApiErrorResource>>()),
            ("error", generator.subschema_for::<String>()),
        ])
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("serviceException", &self.service_exception)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ApiRequestError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            service_exception: members.lenient("serviceException")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ApiRequestError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiRequestError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiRequestError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("serviceException", generator.subschema_for::<ApiRequestErrorDetails>()),
        ])
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("text", &self.text)?;
        object.optional("validationErrors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ApiRequestErrorDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.lenient("messageId")?,
            text: members.lenient("text")?,
            validation_errors: members.lenient("validationErrors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ApiRequestErrorDetails);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiRequestErrorDetails {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiRequestErrorDetails".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messageId", generator.subschema_for::<String>()),
            ("text", generator.subschema_for::<String>()),
            (
                "validationErrors",
                generator
                    .subschema_for::<std::collections::BTreeMap<String, Vec<String>>>(),
            ),
        ])
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
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("property", &self.property)?;
        object.optional("violation", &self.violation)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ApiErrorViolation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            property: members.lenient("property")?,
            violation: members.lenient("violation")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ApiErrorViolation);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiErrorViolation {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiErrorViolation".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("property", generator.subschema_for::<String>()),
            ("violation", generator.subschema_for::<String>()),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(ApiErrorResource { name, url : address, extra });
impl serde::Serialize for ApiErrorResource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ApiErrorResource {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ApiErrorResource);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ApiErrorResource {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ApiErrorResource".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}
