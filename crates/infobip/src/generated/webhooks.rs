// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhooks`.

use super::shared;

/// Any body, as far as it tells its event. There is no common envelope and no name of the event;
/// reports come in batches of up to 2000, and may come twice. Not signed unless set up so; header,
/// encoding and signed bytes of the HMAC are not documented. results with message is inbound, with
/// seenAt a seen report, with status or doneAt a delivery report; content.type is payment or
/// `user_identity_changed`, content.notificationMessagesStatus a marketing update, change a template
/// update, notificationType a click.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Messages or reports, in batches.
    pub results: Option<Vec<waxwing_types::Json>>,
    /// A single notification.
    pub content: Option<waxwing_types::Extra>,
    /// Change of a template.
    pub change: Option<waxwing_types::Extra>,
    /// CLICKED for a click.
    pub notification_type: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl WebhookEnvelope {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[waxwing_types::Json] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for WebhookEnvelope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("results", &self.results)?;
        object.optional("content", &self.content)?;
        object.optional("change", &self.change)?;
        object.optional("notificationType", &self.notification_type)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookEnvelope {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            content: members.lenient("content")?,
            change: members.lenient("change")?,
            notification_type: members.lenient("notificationType")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookEnvelope);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvelope {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvelope".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<waxwing_types::Json>>()),
            ("content", generator.subschema_for::<waxwing_types::Extra>()),
            ("change", generator.subschema_for::<waxwing_types::Extra>()),
            ("notificationType", generator.subschema_for::<String>()),
        ])
    }
}

/// Received messages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundMessages {
    /// The messages.
    pub results: Option<Vec<InboundMessage>>,
    /// How many there are here.
    pub message_count: Option<i32>,
    /// How many are still to come.
    pub pending_message_count: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl InboundMessages {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[InboundMessage] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for InboundMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("results", &self.results)?;
        object.optional("messageCount", &self.message_count)?;
        object.optional("pendingMessageCount", &self.pending_message_count)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundMessages {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            message_count: members.lenient("messageCount")?,
            pending_message_count: members.lenient("pendingMessageCount")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundMessages);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundMessages {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundMessages".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<InboundMessage>>()),
            ("messageCount", generator.subschema_for::<i32>()),
            ("pendingMessageCount", generator.subschema_for::<i32>()),
        ])
    }
}

/// A received message. from may be a business-scoped user id; messageId serves read marks and
/// quotes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundMessage {
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub to: Option<shared::SenderNumber>,
    /// WHATSAPP; further values are not documented.
    pub integration_type: Option<String>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub received_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Keyword found in the text.
    pub keyword: Option<String>,
    /// Id of the message in WhatsApp.
    pub message_id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub paired_message_id: Option<shared::OutboundMessageId>,
    /// Your own text of the paired message.
    pub callback_data: Option<String>,
    /// The content, told apart by type.
    pub message: Option<InboundContent>,
    /// Price of the message.
    pub price: Option<InboundPrice>,
    /// Who wrote. Without phoneNumber the user hides it behind a user name; parentUserId comes for
    /// managed businesses only.
    pub contact: Option<InboundContactProfile>,
    /// State of the user's identity; only with identity checks switched on.
    pub identity: Option<InboundIdentity>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("integrationType", &self.integration_type)?;
        object.optional("receivedAt", &self.received_at)?;
        object.optional("keyword", &self.keyword)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("pairedMessageId", &self.paired_message_id)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("message", &self.message)?;
        object.optional("price", &self.price)?;
        object.optional("contact", &self.contact)?;
        object.optional("identity", &self.identity)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            integration_type: members.lenient("integrationType")?,
            received_at: members.lenient("receivedAt")?,
            keyword: members.lenient("keyword")?,
            message_id: members.lenient("messageId")?,
            paired_message_id: members.lenient("pairedMessageId")?,
            callback_data: members.lenient("callbackData")?,
            message: members.lenient("message")?,
            price: members.lenient("price")?,
            contact: members.lenient("contact")?,
            identity: members.lenient("identity")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("entityId", generator.subschema_for::<shared::EntityId>()),
            ("applicationId", generator.subschema_for::<shared::ApplicationId>()),
            ("from", generator.subschema_for::<shared::Destination>()),
            ("to", generator.subschema_for::<shared::SenderNumber>()),
            ("integrationType", generator.subschema_for::<String>()),
            (
                "receivedAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("keyword", generator.subschema_for::<String>()),
            (
                "messageId",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("pairedMessageId", generator.subschema_for::<shared::OutboundMessageId>()),
            ("callbackData", generator.subschema_for::<String>()),
            ("message", generator.subschema_for::<InboundContent>()),
            ("price", generator.subschema_for::<InboundPrice>()),
            ("contact", generator.subschema_for::<InboundContactProfile>()),
            ("identity", generator.subschema_for::<InboundIdentity>()),
        ])
    }
}

/// Price of the message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPrice {
    /// Amount.
    pub price_per_message: Option<f64>,
    /// Currency code.
    pub currency: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundPrice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("pricePerMessage", &self.price_per_message)?;
        object.optional("currency", &self.currency)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundPrice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            price_per_message: members.lenient("pricePerMessage")?,
            currency: members.lenient("currency")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundPrice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundPrice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundPrice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("pricePerMessage", generator.subschema_for::<f64>()),
            ("currency", generator.subschema_for::<String>()),
        ])
    }
}

/// Who wrote. Without phoneNumber the user hides it behind a user name; parentUserId comes for
/// managed businesses only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContactProfile {
    /// Name that the user shows.
    pub name: Option<ProfileName>,
    /// Phone number of an end user, digits without plus sign.
    pub phone_number: Option<shared::UserNumber>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// The id that a whole portfolio shares.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// User name at Meta.
    pub username: Option<MetaUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundContactProfile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("userId", &self.user_id)?;
        object.optional("parentUserId", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundContactProfile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            phone_number: members.lenient("phoneNumber")?,
            user_id: members.lenient("userId")?,
            parent_user_id: members.lenient("parentUserId")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundContactProfile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundContactProfile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundContactProfile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<ProfileName>()),
            ("phoneNumber", generator.subschema_for::<shared::UserNumber>()),
            (
                "userId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parentUserId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("username", generator.subschema_for::<MetaUsername>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name that the user shows."] pub struct ProfileName;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " User name at Meta."] pub struct MetaUsername;
}

/// State of the user's identity; only with identity checks switched on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundIdentity {
    /// Whether you confirmed it.
    pub acknowledged: Option<bool>,
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: Option<shared::IdentityHash>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundIdentity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("acknowledged", &self.acknowledged)?;
        object.optional("hash", &self.hash)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundIdentity {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            acknowledged: members.lenient("acknowledged")?,
            hash: members.lenient("hash")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundIdentity);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundIdentity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundIdentity".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("acknowledged", generator.subschema_for::<bool>()),
            ("hash", generator.subschema_for::<shared::IdentityHash>()),
            (
                "createdAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// The content, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InboundContent {
    /// `TEXT`.
    Text(InboundTextContent),
    /// `LOCATION`.
    Location(InboundLocationContent),
    /// `IMAGE`.
    Image(InboundImageContent),
    /// `DOCUMENT`.
    Document(InboundDocumentContent),
    /// `AUDIO`.
    Audio(InboundAudioContent),
    /// `VIDEO`.
    Video(InboundVideoContent),
    /// `VOICE`.
    Voice(InboundVoiceContent),
    /// `CONTACT`.
    Contact(InboundContactsContent),
    /// `INFECTED_CONTENT`.
    InfectedContent(InboundInfectedContent),
    /// `BUTTON`.
    Button(InboundQuickReplyContent),
    /// `STICKER`.
    Sticker(InboundStickerContent),
    /// `INTERACTIVE_BUTTON_REPLY`.
    InteractiveButtonReply(InboundButtonReplyContent),
    /// `INTERACTIVE_LIST_REPLY`.
    InteractiveListReply(InboundListReplyContent),
    /// `INTERACTIVE_FLOW_REPLY`.
    InteractiveFlowReply(InboundFlowReplyContent),
    /// `INTERACTIVE_PAYMENT_CONFIRMATION`.
    InteractivePaymentConfirmation(InboundPaymentConfirmationContent),
    /// `INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT`.
    InteractivePaymentAcknowledgement(InboundPaymentAcknowledgementContent),
    /// `INTERACTIVE_CALL_PERMISSION_REPLY`.
    InteractiveCallPermissionReply(InboundCallPermissionReplyContent),
    /// `INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY`.
    InteractiveInThreadAuthenticationReply(InboundInThreadAuthenticationReplyContent),
    /// `ORDER`.
    Order(InboundOrderContent),
    /// `REACTION`.
    Reaction(InboundReactionContent),
    /// `UNSUPPORTED`. Members beside that are not listed come second.
    Unsupported(Option<InboundContext>, waxwing_types::Extra),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InboundContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Location(_) => "LOCATION",
            Self::Image(_) => "IMAGE",
            Self::Document(_) => "DOCUMENT",
            Self::Audio(_) => "AUDIO",
            Self::Video(_) => "VIDEO",
            Self::Voice(_) => "VOICE",
            Self::Contact(_) => "CONTACT",
            Self::InfectedContent(_) => "INFECTED_CONTENT",
            Self::Button(_) => "BUTTON",
            Self::Sticker(_) => "STICKER",
            Self::InteractiveButtonReply(_) => "INTERACTIVE_BUTTON_REPLY",
            Self::InteractiveListReply(_) => "INTERACTIVE_LIST_REPLY",
            Self::InteractiveFlowReply(_) => "INTERACTIVE_FLOW_REPLY",
            Self::InteractivePaymentConfirmation(_) => "INTERACTIVE_PAYMENT_CONFIRMATION",
            Self::InteractivePaymentAcknowledgement(_) => {
                "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT"
            }
            Self::InteractiveCallPermissionReply(_) => {
                "INTERACTIVE_CALL_PERMISSION_REPLY"
            }
            Self::InteractiveInThreadAuthenticationReply(_) => {
                "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY"
            }
            Self::Order(_) => "ORDER",
            Self::Reaction(_) => "REACTION",
            Self::Unsupported(_, _) => "UNSUPPORTED",
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
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Location(value) => {
                object.member("type", "LOCATION")?;
                object.rest(value)
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)
            }
            Self::Audio(value) => {
                object.member("type", "AUDIO")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)
            }
            Self::Voice(value) => {
                object.member("type", "VOICE")?;
                object.rest(value)
            }
            Self::Contact(value) => {
                object.member("type", "CONTACT")?;
                object.rest(value)
            }
            Self::InfectedContent(value) => {
                object.member("type", "INFECTED_CONTENT")?;
                object.rest(value)
            }
            Self::Button(value) => {
                object.member("type", "BUTTON")?;
                object.rest(value)
            }
            Self::Sticker(value) => {
                object.member("type", "STICKER")?;
                object.rest(value)
            }
            Self::InteractiveButtonReply(value) => {
                object.member("type", "INTERACTIVE_BUTTON_REPLY")?;
                object.rest(value)
            }
            Self::InteractiveListReply(value) => {
                object.member("type", "INTERACTIVE_LIST_REPLY")?;
                object.rest(value)
            }
            Self::InteractiveFlowReply(value) => {
                object.member("type", "INTERACTIVE_FLOW_REPLY")?;
                object.rest(value)
            }
            Self::InteractivePaymentConfirmation(value) => {
                object.member("type", "INTERACTIVE_PAYMENT_CONFIRMATION")?;
                object.rest(value)
            }
            Self::InteractivePaymentAcknowledgement(value) => {
                object.member("type", "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT")?;
                object.rest(value)
            }
            Self::InteractiveCallPermissionReply(value) => {
                object.member("type", "INTERACTIVE_CALL_PERMISSION_REPLY")?;
                object.rest(value)
            }
            Self::InteractiveInThreadAuthenticationReply(value) => {
                object.member("type", "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY")?;
                object.rest(value)
            }
            Self::Order(value) => {
                object.member("type", "ORDER")?;
                object.rest(value)
            }
            Self::Reaction(value) => {
                object.member("type", "REACTION")?;
                object.rest(value)
            }
            Self::Unsupported(value, extra) => {
                object.member("type", "UNSUPPORTED")?;
                object.optional("context", value)?;
                object.rest(extra)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InboundTextContent> for InboundContent {
    fn from(value: InboundTextContent) -> Self {
        Self::Text(value)
    }
}

impl From<InboundLocationContent> for InboundContent {
    fn from(value: InboundLocationContent) -> Self {
        Self::Location(value)
    }
}

impl From<InboundImageContent> for InboundContent {
    fn from(value: InboundImageContent) -> Self {
        Self::Image(value)
    }
}

impl From<InboundDocumentContent> for InboundContent {
    fn from(value: InboundDocumentContent) -> Self {
        Self::Document(value)
    }
}

impl From<InboundAudioContent> for InboundContent {
    fn from(value: InboundAudioContent) -> Self {
        Self::Audio(value)
    }
}

impl From<InboundVideoContent> for InboundContent {
    fn from(value: InboundVideoContent) -> Self {
        Self::Video(value)
    }
}

impl From<InboundVoiceContent> for InboundContent {
    fn from(value: InboundVoiceContent) -> Self {
        Self::Voice(value)
    }
}

impl From<InboundContactsContent> for InboundContent {
    fn from(value: InboundContactsContent) -> Self {
        Self::Contact(value)
    }
}

impl From<InboundInfectedContent> for InboundContent {
    fn from(value: InboundInfectedContent) -> Self {
        Self::InfectedContent(value)
    }
}

impl From<InboundQuickReplyContent> for InboundContent {
    fn from(value: InboundQuickReplyContent) -> Self {
        Self::Button(value)
    }
}

impl From<InboundStickerContent> for InboundContent {
    fn from(value: InboundStickerContent) -> Self {
        Self::Sticker(value)
    }
}

impl From<InboundButtonReplyContent> for InboundContent {
    fn from(value: InboundButtonReplyContent) -> Self {
        Self::InteractiveButtonReply(value)
    }
}

impl From<InboundListReplyContent> for InboundContent {
    fn from(value: InboundListReplyContent) -> Self {
        Self::InteractiveListReply(value)
    }
}

impl From<InboundFlowReplyContent> for InboundContent {
    fn from(value: InboundFlowReplyContent) -> Self {
        Self::InteractiveFlowReply(value)
    }
}

impl From<InboundPaymentConfirmationContent> for InboundContent {
    fn from(value: InboundPaymentConfirmationContent) -> Self {
        Self::InteractivePaymentConfirmation(value)
    }
}

impl From<InboundPaymentAcknowledgementContent> for InboundContent {
    fn from(value: InboundPaymentAcknowledgementContent) -> Self {
        Self::InteractivePaymentAcknowledgement(value)
    }
}

impl From<InboundCallPermissionReplyContent> for InboundContent {
    fn from(value: InboundCallPermissionReplyContent) -> Self {
        Self::InteractiveCallPermissionReply(value)
    }
}

impl From<InboundInThreadAuthenticationReplyContent> for InboundContent {
    fn from(value: InboundInThreadAuthenticationReplyContent) -> Self {
        Self::InteractiveInThreadAuthenticationReply(value)
    }
}

impl From<InboundOrderContent> for InboundContent {
    fn from(value: InboundOrderContent) -> Self {
        Self::Order(value)
    }
}

impl From<InboundReactionContent> for InboundContent {
    fn from(value: InboundReactionContent) -> Self {
        Self::Reaction(value)
    }
}

impl From<InboundContext> for InboundContent {
    fn from(value: InboundContext) -> Self {
        Self::Unsupported(Some(value), Default::default())
    }
}

impl serde::Serialize for InboundContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("LOCATION") => members.beside("type").map(Self::Location),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            Some("AUDIO") => members.beside("type").map(Self::Audio),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("VOICE") => members.beside("type").map(Self::Voice),
            Some("CONTACT") => members.beside("type").map(Self::Contact),
            Some("INFECTED_CONTENT") => members.beside("type").map(Self::InfectedContent),
            Some("BUTTON") => members.beside("type").map(Self::Button),
            Some("STICKER") => members.beside("type").map(Self::Sticker),
            Some("INTERACTIVE_BUTTON_REPLY") => {
                members.beside("type").map(Self::InteractiveButtonReply)
            }
            Some("INTERACTIVE_LIST_REPLY") => {
                members.beside("type").map(Self::InteractiveListReply)
            }
            Some("INTERACTIVE_FLOW_REPLY") => {
                members.beside("type").map(Self::InteractiveFlowReply)
            }
            Some("INTERACTIVE_PAYMENT_CONFIRMATION") => {
                members.beside("type").map(Self::InteractivePaymentConfirmation)
            }
            Some("INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT") => {
                members.beside("type").map(Self::InteractivePaymentAcknowledgement)
            }
            Some("INTERACTIVE_CALL_PERMISSION_REPLY") => {
                members.beside("type").map(Self::InteractiveCallPermissionReply)
            }
            Some("INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY") => {
                members.beside("type").map(Self::InteractiveInThreadAuthenticationReply)
            }
            Some("ORDER") => members.beside("type").map(Self::Order),
            Some("REACTION") => members.beside("type").map(Self::Reaction),
            Some("UNSUPPORTED") => {
                match members.optional_variant("type", "context") {
                    Some(value) => Some(Self::Unsupported(value, members.extra()?)),
                    None => None,
                }
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InboundContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(generator.subschema_for::<InboundTextContent>()),
            waxwing_json::schema::kind("type", "LOCATION")
                .beside(generator.subschema_for::<InboundLocationContent>()),
            waxwing_json::schema::kind("type", "IMAGE")
                .beside(generator.subschema_for::<InboundImageContent>()),
            waxwing_json::schema::kind("type", "DOCUMENT")
                .beside(generator.subschema_for::<InboundDocumentContent>()),
            waxwing_json::schema::kind("type", "AUDIO")
                .beside(generator.subschema_for::<InboundAudioContent>()),
            waxwing_json::schema::kind("type", "VIDEO")
                .beside(generator.subschema_for::<InboundVideoContent>()),
            waxwing_json::schema::kind("type", "VOICE")
                .beside(generator.subschema_for::<InboundVoiceContent>()),
            waxwing_json::schema::kind("type", "CONTACT")
                .beside(generator.subschema_for::<InboundContactsContent>()),
            waxwing_json::schema::kind("type", "INFECTED_CONTENT")
                .beside(generator.subschema_for::<InboundInfectedContent>()),
            waxwing_json::schema::kind("type", "BUTTON")
                .beside(generator.subschema_for::<InboundQuickReplyContent>()),
            waxwing_json::schema::kind("type", "STICKER")
                .beside(generator.subschema_for::<InboundStickerContent>()),
            waxwing_json::schema::kind("type", "INTERACTIVE_BUTTON_REPLY")
                .beside(generator.subschema_for::<InboundButtonReplyContent>()),
            waxwing_json::schema::kind("type", "INTERACTIVE_LIST_REPLY")
                .beside(generator.subschema_for::<InboundListReplyContent>()),
            waxwing_json::schema::kind("type", "INTERACTIVE_FLOW_REPLY")
                .beside(generator.subschema_for::<InboundFlowReplyContent>()),
            waxwing_json::schema::kind("type", "INTERACTIVE_PAYMENT_CONFIRMATION")
                .beside(generator.subschema_for::<InboundPaymentConfirmationContent>()),
            waxwing_json::schema::kind("type", "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT")
                .beside(
                    generator.subschema_for::<InboundPaymentAcknowledgementContent>(),
                ),
            waxwing_json::schema::kind("type", "INTERACTIVE_CALL_PERMISSION_REPLY")
                .beside(generator.subschema_for::<InboundCallPermissionReplyContent>()),
            waxwing_json::schema::kind(
                    "type",
                    "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY",
                )
                .beside(
                    generator
                        .subschema_for::<InboundInThreadAuthenticationReplyContent>(),
                ),
            waxwing_json::schema::kind("type", "ORDER")
                .beside(generator.subschema_for::<InboundOrderContent>()),
            waxwing_json::schema::kind("type", "REACTION")
                .beside(generator.subschema_for::<InboundReactionContent>()),
            waxwing_json::schema::kind("type", "UNSUPPORTED")
                .with_optional("context", generator.subschema_for::<InboundContext>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

/// Message or product that the user answers; from is who wrote it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContext {
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Id of the quoted message.
    pub id: Option<waxwing_types::Lenient<waxwing_types::MessageId>>,
    /// Id of a WhatsApp group.
    pub group_id: Option<InboundGroupId>,
    /// Product that the user answers.
    pub referred_product: Option<ReferredProduct>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("from", &self.from)?;
        object.optional("id", &self.id)?;
        object.optional("groupId", &self.group_id)?;
        object.optional("referredProduct", &self.referred_product)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundContext {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            id: members.lenient("id")?,
            group_id: members.lenient("groupId")?,
            referred_product: members.lenient("referredProduct")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundContext);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundContext {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundContext".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("from", generator.subschema_for::<shared::Destination>()),
            (
                "id",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MessageId>>(),
            ),
            ("groupId", generator.subschema_for::<InboundGroupId>()),
            ("referredProduct", generator.subschema_for::<ReferredProduct>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Id of a WhatsApp group."] pub struct InboundGroupId;
}

/// Product that the user answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferredProduct {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: Option<shared::CatalogId>,
    /// Id of a product in its catalogue, as the shop gave it.
    pub product_retailer_id: Option<shared::ProductRetailerId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReferredProduct {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("catalogId", &self.catalog_id)?;
        object.optional("productRetailerId", &self.product_retailer_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReferredProduct {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalogId")?,
            product_retailer_id: members.lenient("productRetailerId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReferredProduct);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReferredProduct {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReferredProduct".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("catalogId", generator.subschema_for::<shared::CatalogId>()),
            ("productRetailerId", generator.subschema_for::<shared::ProductRetailerId>()),
        ])
    }
}

/// Advertisement or post that the user came from. ctwaClickId serves the conversions.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Referral {
    /// Kind of source.
    pub source_type: Option<ReferralSourceType>,
    /// Id of the advertisement or post.
    pub source_id: Option<String>,
    /// Its address.
    pub source_url: Option<String>,
    /// Its headline.
    pub headline: Option<String>,
    /// Its text.
    pub body: Option<String>,
    /// Picture of the source, told apart by type.
    pub referral_media: Option<ReferralMedia>,
    /// Id of the click on an advertisement that opened the chat; comes with the first message, in
    /// referral.
    pub ctwa_click_id: Option<shared::CtwaClickId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    Referral { source_type, source_id, source_url : address, headline, body,
    referral_media, ctwa_click_id, extra }
);
impl serde::Serialize for Referral {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("sourceType", &self.source_type)?;
        object.optional("sourceId", &self.source_id)?;
        object.optional("sourceUrl", &self.source_url)?;
        object.optional("headline", &self.headline)?;
        object.optional("body", &self.body)?;
        object.optional("referralMedia", &self.referral_media)?;
        object.optional("ctwaClickId", &self.ctwa_click_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Referral {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_type: members.lenient("sourceType")?,
            source_id: members.lenient("sourceId")?,
            source_url: members.lenient("sourceUrl")?,
            headline: members.lenient("headline")?,
            body: members.lenient("body")?,
            referral_media: members.lenient("referralMedia")?,
            ctwa_click_id: members.lenient("ctwaClickId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Referral);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Referral {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Referral".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("sourceType", generator.subschema_for::<ReferralSourceType>()),
            ("sourceId", generator.subschema_for::<String>()),
            ("sourceUrl", generator.subschema_for::<String>()),
            ("headline", generator.subschema_for::<String>()),
            ("body", generator.subschema_for::<String>()),
            ("referralMedia", generator.subschema_for::<ReferralMedia>()),
            ("ctwaClickId", generator.subschema_for::<shared::CtwaClickId>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of source."] pub enum ReferralSourceType { #[doc = " `AD`."] Ad =
    "AD", #[doc = " `POST`."] Post = "POST", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN",
    }
}

/// Picture of the source, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReferralMedia {
    /// `IMAGE`.
    Image(ReferralMediaImage),
    /// `VIDEO`.
    Video(ReferralMediaVideo),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl ReferralMedia {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
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
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<ReferralMediaImage> for ReferralMedia {
    fn from(value: ReferralMediaImage) -> Self {
        Self::Image(value)
    }
}

impl From<ReferralMediaVideo> for ReferralMedia {
    fn from(value: ReferralMediaVideo) -> Self {
        Self::Video(value)
    }
}

impl serde::Serialize for ReferralMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReferralMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(ReferralMedia);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReferralMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReferralMedia".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "IMAGE")
                .beside(generator.subschema_for::<ReferralMediaImage>()),
            waxwing_json::schema::kind("type", "VIDEO")
                .beside(generator.subschema_for::<ReferralMediaVideo>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

/// An image.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferralMediaImage {
    /// Address of the image.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(ReferralMediaImage { url : address, extra });
impl serde::Serialize for ReferralMediaImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReferralMediaImage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReferralMediaImage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReferralMediaImage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReferralMediaImage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("url", generator.subschema_for::<String>())])
    }
}

/// A video.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReferralMediaVideo {
    /// Address of the video.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(ReferralMediaVideo { url : address, extra });
impl serde::Serialize for ReferralMediaVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReferralMediaVideo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReferralMediaVideo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReferralMediaVideo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReferralMediaVideo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("url", generator.subschema_for::<String>())])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc =
    " Address of the file, at the provider; fetch it with the credentials of the API. The last segment"]
    #[doc = " is the media id. It may expire."] pub struct InboundMediaUrl;
}

/// A text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundTextContent {
    /// The text.
    pub text: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundTextContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundTextContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundTextContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundTextContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundTextContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// A place.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundLocationContent {
    /// Degrees, -90 to 90.
    pub latitude: Option<f64>,
    /// Degrees, -180 to 180.
    pub longitude: Option<f64>,
    /// Address.
    pub address: Option<String>,
    /// Name of the place.
    pub name: Option<String>,
    /// Web page of the place.
    pub url: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    InboundLocationContent { latitude, longitude, address, name, url : address, context,
    referral, extra }
);
impl serde::Serialize for InboundLocationContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("latitude", &self.latitude)?;
        object.optional("longitude", &self.longitude)?;
        object.optional("address", &self.address)?;
        object.optional("name", &self.name)?;
        object.optional("url", &self.url)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundLocationContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            latitude: members.lenient("latitude")?,
            longitude: members.lenient("longitude")?,
            address: members.lenient("address")?,
            name: members.lenient("name")?,
            url: members.lenient("url")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundLocationContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundLocationContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundLocationContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("latitude", generator.subschema_for::<f64>()),
            ("longitude", generator.subschema_for::<f64>()),
            ("address", generator.subschema_for::<String>()),
            ("name", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// An image.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundImageContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundImageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundImageContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundImageContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundImageContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundImageContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<InboundMediaUrl>()),
            ("caption", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// A document.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundDocumentContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundDocumentContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundDocumentContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundDocumentContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundDocumentContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundDocumentContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<InboundMediaUrl>()),
            ("caption", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// An audio file; a voice note comes as VOICE.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundAudioContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundAudioContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundAudioContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundAudioContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundAudioContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundAudioContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<InboundMediaUrl>()),
            ("caption", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// A video.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundVideoContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundVideoContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundVideoContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundVideoContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundVideoContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundVideoContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<InboundMediaUrl>()),
            ("caption", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// A voice note.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundVoiceContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundVoiceContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundVoiceContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            caption: members.lenient("caption")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundVoiceContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundVoiceContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundVoiceContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<InboundMediaUrl>()),
            ("caption", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// Contact cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContactsContent {
    /// The cards.
    pub contacts: Option<Vec<InboundContact>>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl InboundContactsContent {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[InboundContact] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for InboundContactsContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundContactsContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contacts: members.lenient("contacts")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundContactsContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundContactsContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundContactsContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("contacts", generator.subschema_for::<Vec<InboundContact>>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// A contact card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundContact {
    /// Postal addresses.
    pub addresses: Option<Vec<InboundAddress>>,
    /// Date, YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Mail addresses.
    pub emails: Option<Vec<InboundEmail>>,
    /// A name.
    pub name: Option<InboundName>,
    /// Where the person works.
    pub org: Option<InboundOrganization>,
    /// Phone numbers.
    pub phones: Option<Vec<InboundPhone>>,
    /// Web pages.
    pub urls: Option<Vec<InboundUrl>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl InboundContact {
    /// `addresses`, empty when it was left out.
    pub fn addresses(&self) -> &[InboundAddress] {
        self.addresses.as_deref().unwrap_or_default()
    }

    /// `emails`, empty when it was left out.
    pub fn emails(&self) -> &[InboundEmail] {
        self.emails.as_deref().unwrap_or_default()
    }

    /// `phones`, empty when it was left out.
    pub fn phones(&self) -> &[InboundPhone] {
        self.phones.as_deref().unwrap_or_default()
    }

    /// `urls`, empty when it was left out.
    pub fn urls(&self) -> &[InboundUrl] {
        self.urls.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for InboundContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("addresses", &self.addresses)?;
        object.optional("birthday", &self.birthday)?;
        object.optional("emails", &self.emails)?;
        object.optional("name", &self.name)?;
        object.optional("org", &self.org)?;
        object.optional("phones", &self.phones)?;
        object.optional("urls", &self.urls)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            addresses: members.lenient("addresses")?,
            birthday: members.lenient("birthday")?,
            emails: members.lenient("emails")?,
            name: members.lenient("name")?,
            org: members.lenient("org")?,
            phones: members.lenient("phones")?,
            urls: members.lenient("urls")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("addresses", generator.subschema_for::<Vec<InboundAddress>>()),
            ("birthday", generator.subschema_for::<String>()),
            ("emails", generator.subschema_for::<Vec<InboundEmail>>()),
            ("name", generator.subschema_for::<InboundName>()),
            ("org", generator.subschema_for::<InboundOrganization>()),
            ("phones", generator.subschema_for::<Vec<InboundPhone>>()),
            ("urls", generator.subschema_for::<Vec<InboundUrl>>()),
        ])
    }
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundAddress {
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
    /// Two letters of the country.
    pub country_code: Option<String>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("street", &self.street)?;
        object.optional("city", &self.city)?;
        object.optional("state", &self.state)?;
        object.optional("zip", &self.zip)?;
        object.optional("country", &self.country)?;
        object.optional("countryCode", &self.country_code)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundAddress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            street: members.lenient("street")?,
            city: members.lenient("city")?,
            state: members.lenient("state")?,
            zip: members.lenient("zip")?,
            country: members.lenient("country")?,
            country_code: members.lenient("countryCode")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundAddress);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundAddress {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundAddress".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("street", generator.subschema_for::<String>()),
            ("city", generator.subschema_for::<String>()),
            ("state", generator.subschema_for::<String>()),
            ("zip", generator.subschema_for::<String>()),
            ("country", generator.subschema_for::<String>()),
            ("countryCode", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

/// A mail address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundEmail {
    /// Mail address of a contact card.
    pub email: Option<shared::ContactEmail>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundEmail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("email", &self.email)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundEmail {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            email: members.lenient("email")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundEmail);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundEmail {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundEmail".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("email", generator.subschema_for::<shared::ContactEmail>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

/// A name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundName {
    /// Name of a person.
    pub first_name: Option<shared::PersonName>,
    /// Name of a person.
    pub last_name: Option<shared::PersonName>,
    /// Name of a person.
    pub middle_name: Option<shared::PersonName>,
    /// What follows the name.
    pub name_suffix: Option<String>,
    /// What stands before the name.
    pub name_prefix: Option<String>,
    /// Name of a person.
    pub formatted_name: Option<shared::PersonName>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("firstName", &self.first_name)?;
        object.optional("lastName", &self.last_name)?;
        object.optional("middleName", &self.middle_name)?;
        object.optional("nameSuffix", &self.name_suffix)?;
        object.optional("namePrefix", &self.name_prefix)?;
        object.optional("formattedName", &self.formatted_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundName {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            first_name: members.lenient("firstName")?,
            last_name: members.lenient("lastName")?,
            middle_name: members.lenient("middleName")?,
            name_suffix: members.lenient("nameSuffix")?,
            name_prefix: members.lenient("namePrefix")?,
            formatted_name: members.lenient("formattedName")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundName);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundName {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundName".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("firstName", generator.subschema_for::<shared::PersonName>()),
            ("lastName", generator.subschema_for::<shared::PersonName>()),
            ("middleName", generator.subschema_for::<shared::PersonName>()),
            ("nameSuffix", generator.subschema_for::<String>()),
            ("namePrefix", generator.subschema_for::<String>()),
            ("formattedName", generator.subschema_for::<shared::PersonName>()),
        ])
    }
}

/// Where the person works.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundOrganization {
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Job title.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundOrganization {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("company", &self.company)?;
        object.optional("department", &self.department)?;
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundOrganization {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            company: members.lenient("company")?,
            department: members.lenient("department")?,
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundOrganization);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundOrganization {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundOrganization".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("company", generator.subschema_for::<String>()),
            ("department", generator.subschema_for::<String>()),
            ("title", generator.subschema_for::<String>()),
        ])
    }
}

/// A phone number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPhone {
    /// Phone number of a contact card, as its owner wrote it.
    pub phone: Option<shared::ContactPhone>,
    /// Kind of phone number.
    pub type_: Option<shared::PhoneType>,
    /// WhatsApp account of a contact, the phone number in digits.
    pub wa_id: Option<shared::WaId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundPhone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("phone", &self.phone)?;
        object.optional("type", &self.type_)?;
        object.optional("waId", &self.wa_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundPhone {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone: members.lenient("phone")?,
            type_: members.lenient("type")?,
            wa_id: members.lenient("waId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundPhone);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundPhone {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundPhone".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("phone", generator.subschema_for::<shared::ContactPhone>()),
            ("type", generator.subschema_for::<shared::PhoneType>()),
            ("waId", generator.subschema_for::<shared::WaId>()),
        ])
    }
}

/// A web page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundUrl {
    /// Address.
    pub url: Option<String>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(InboundUrl { url : address, type_, extra });
impl serde::Serialize for InboundUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundUrl {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundUrl);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundUrl {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundUrl".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<String>()),
            ("type", generator.subschema_for::<String>()),
        ])
    }
}

/// A file with malware; it is not handed on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundInfectedContent {
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// What was found.
    pub malware: Option<String>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundInfectedContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("context", &self.context)?;
        object.optional("malware", &self.malware)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundInfectedContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            context: members.lenient("context")?,
            malware: members.lenient("malware")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundInfectedContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundInfectedContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundInfectedContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("context", generator.subschema_for::<InboundContext>()),
            ("malware", generator.subschema_for::<String>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// Press of a quick reply of a template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundQuickReplyContent {
    /// Text of the button, at most 128 characters.
    pub text: Option<String>,
    /// Your payload, at most 128 characters.
    pub payload: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundQuickReplyContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("payload", &self.payload)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundQuickReplyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            payload: members.lenient("payload")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundQuickReplyContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundQuickReplyContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundQuickReplyContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("payload", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// A sticker.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundStickerContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundStickerContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("context", &self.context)?;
        object.optional("referral", &self.referral)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundStickerContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            context: members.lenient("context")?,
            referral: members.lenient("referral")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundStickerContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundStickerContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundStickerContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<InboundMediaUrl>()),
            ("context", generator.subschema_for::<InboundContext>()),
            ("referral", generator.subschema_for::<Referral>()),
        ])
    }
}

/// Press of a reply button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundButtonReplyContent {
    /// Your id of the button, at most 256 characters.
    pub id: Option<String>,
    /// Text of the button, at most 20 characters.
    pub title: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundButtonReplyContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundButtonReplyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundButtonReplyContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundButtonReplyContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundButtonReplyContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("title", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// Choice from a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundListReplyContent {
    /// Your id of the row, at most 200 characters.
    pub id: Option<String>,
    /// Title of the row, at most 24 characters.
    pub title: Option<String>,
    /// Description of the row, at most 72 characters.
    pub description: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundListReplyContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundListReplyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            title: members.lenient("title")?,
            description: members.lenient("description")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundListReplyContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundListReplyContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundListReplyContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<String>()),
            ("title", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// End of a flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundFlowReplyContent {
    /// Text of the answer.
    pub text: Option<String>,
    /// What the user entered; its members are those of your flow.
    pub response: Option<waxwing_types::Extra>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundFlowReplyContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("response", &self.response)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundFlowReplyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            response: members.lenient("response")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundFlowReplyContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundFlowReplyContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundFlowReplyContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("response", generator.subschema_for::<waxwing_types::Extra>()),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// A payment was made.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPaymentConfirmationContent {
    /// Id that the payment service gave to the payment.
    pub reference_id: Option<shared::PaymentReferenceId>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<shared::PaymentId>,
    /// Where a transaction stands.
    pub status: Option<shared::PaymentTransactionStatus>,
    /// Currency of a payment.
    pub currency: Option<shared::PaymentCurrency>,
    /// An amount, value divided by offset.
    pub total_amount: Option<PaymentAmount>,
    /// Id of one transaction of a payment.
    pub transaction_id: Option<shared::PaymentTransactionId>,
    /// Payment system of a transaction.
    pub transaction_type: Option<shared::PaymentTransactionType>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundPaymentConfirmationContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("referenceId", &self.reference_id)?;
        object.optional("paymentId", &self.payment_id)?;
        object.optional("status", &self.status)?;
        object.optional("currency", &self.currency)?;
        object.optional("totalAmount", &self.total_amount)?;
        object.optional("transactionId", &self.transaction_id)?;
        object.optional("transactionType", &self.transaction_type)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundPaymentConfirmationContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reference_id: members.lenient("referenceId")?,
            payment_id: members.lenient("paymentId")?,
            status: members.lenient("status")?,
            currency: members.lenient("currency")?,
            total_amount: members.lenient("totalAmount")?,
            transaction_id: members.lenient("transactionId")?,
            transaction_type: members.lenient("transactionType")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundPaymentConfirmationContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundPaymentConfirmationContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundPaymentConfirmationContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("referenceId", generator.subschema_for::<shared::PaymentReferenceId>()),
            ("paymentId", generator.subschema_for::<shared::PaymentId>()),
            ("status", generator.subschema_for::<shared::PaymentTransactionStatus>()),
            ("currency", generator.subschema_for::<shared::PaymentCurrency>()),
            ("totalAmount", generator.subschema_for::<PaymentAmount>()),
            ("transactionId", generator.subschema_for::<shared::PaymentTransactionId>()),
            (
                "transactionType",
                generator.subschema_for::<shared::PaymentTransactionType>(),
            ),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// An amount, value divided by offset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentAmount {
    /// Amount times offset.
    pub value: Option<i32>,
    /// Divisor, such as 100.
    pub offset: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentAmount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("value", &self.value)?;
        object.optional("offset", &self.offset)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentAmount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.lenient("value")?,
            offset: members.lenient("offset")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentAmount);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentAmount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentAmount".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("value", generator.subschema_for::<i32>()),
            ("offset", generator.subschema_for::<i32>()),
        ])
    }
}

/// The user confirms a payment. Not in the vendor's schema; known from an example only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundPaymentAcknowledgementContent {
    /// PIX; further values are not documented.
    pub payment_acknowledgement_type: Option<String>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<shared::PaymentId>,
    /// Id that the payment service gave to the payment.
    pub reference_id: Option<shared::PaymentReferenceId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundPaymentAcknowledgementContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object
            .optional("paymentAcknowledgementType", &self.payment_acknowledgement_type)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("paymentId", &self.payment_id)?;
        object.optional("referenceId", &self.reference_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundPaymentAcknowledgementContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment_acknowledgement_type: members.lenient("paymentAcknowledgementType")?,
            timestamp: members.lenient("timestamp")?,
            payment_id: members.lenient("paymentId")?,
            reference_id: members.lenient("referenceId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundPaymentAcknowledgementContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundPaymentAcknowledgementContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundPaymentAcknowledgementContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("paymentAcknowledgementType", generator.subschema_for::<String>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("paymentId", generator.subschema_for::<shared::PaymentId>()),
            ("referenceId", generator.subschema_for::<shared::PaymentReferenceId>()),
        ])
    }
}

/// Answer to the question for the permission to call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundCallPermissionReplyContent {
    /// The answer, and until when it holds.
    pub call_permission_reply: Option<CallPermissionReply>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundCallPermissionReplyContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("callPermissionReply", &self.call_permission_reply)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundCallPermissionReplyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            call_permission_reply: members.lenient("callPermissionReply")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundCallPermissionReplyContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundCallPermissionReplyContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundCallPermissionReplyContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("callPermissionReply", generator.subschema_for::<CallPermissionReply>()),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// The answer, and until when it holds.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionReply {
    /// Whether you may call.
    pub response: Option<CallPermissionAnswer>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub expiration_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CallPermissionReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("response", &self.response)?;
        object.optional("expirationTimestamp", &self.expiration_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallPermissionReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            response: members.lenient("response")?,
            expiration_timestamp: members.lenient("expirationTimestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallPermissionReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallPermissionReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallPermissionReply".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("response", generator.subschema_for::<CallPermissionAnswer>()),
            (
                "expirationTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether you may call."] pub enum CallPermissionAnswer { #[doc =
    " `ACCEPT`."] Accept = "ACCEPT", #[doc = " `REJECT`."] Reject = "REJECT", }
}

/// Outcome of an authentication in the chat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundInThreadAuthenticationReplyContent {
    /// The outcome.
    pub in_thread_authentication_reply: Option<InThreadAuthenticationReply>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundInThreadAuthenticationReplyContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object
            .optional(
                "inThreadAuthenticationReply",
                &self.in_thread_authentication_reply,
            )?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundInThreadAuthenticationReplyContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            in_thread_authentication_reply: members
                .lenient("inThreadAuthenticationReply")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundInThreadAuthenticationReplyContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundInThreadAuthenticationReplyContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundInThreadAuthenticationReplyContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "inThreadAuthenticationReply",
                generator.subschema_for::<InThreadAuthenticationReply>(),
            ),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

/// The outcome.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InThreadAuthenticationReply {
    /// Outcome of an authentication.
    pub status: Option<InThreadAuthenticationStatus>,
    /// Hash of the user's passkey for this business.
    pub business_scoped_passkey_hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InThreadAuthenticationReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object
            .optional("businessScopedPasskeyHash", &self.business_scoped_passkey_hash)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InThreadAuthenticationReply {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            business_scoped_passkey_hash: members.lenient("businessScopedPasskeyHash")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InThreadAuthenticationReply);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InThreadAuthenticationReply {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InThreadAuthenticationReply".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<InThreadAuthenticationStatus>()),
            ("businessScopedPasskeyHash", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Outcome of an authentication."] pub enum InThreadAuthenticationStatus {
    #[doc = " `UNSUPPORTED`."] Unsupported = "UNSUPPORTED", #[doc = " `VERIFIED`."]
    Verified = "VERIFIED", #[doc = " `INTERACTION_CANCELED`."] InteractionCanceled =
    "INTERACTION_CANCELED", #[doc = " `VERIFICATION_FAILED`."] VerificationFailed =
    "VERIFICATION_FAILED", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

/// An order from the catalogue.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundOrderContent {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: Option<shared::CatalogId>,
    /// What was ordered.
    pub product_items: Option<Vec<ProductItem>>,
    /// Note of the user.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl InboundOrderContent {
    /// `productItems`, empty when it was left out.
    pub fn product_items(&self) -> &[ProductItem] {
        self.product_items.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for InboundOrderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("catalogId", &self.catalog_id)?;
        object.optional("productItems", &self.product_items)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundOrderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.lenient("catalogId")?,
            product_items: members.lenient("productItems")?,
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundOrderContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundOrderContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundOrderContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("catalogId", generator.subschema_for::<shared::CatalogId>()),
            ("productItems", generator.subschema_for::<Vec<ProductItem>>()),
            ("text", generator.subschema_for::<String>()),
        ])
    }
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductItem {
    /// Currency code.
    pub currency: Option<String>,
    /// Price of one piece.
    pub item_price: Option<f64>,
    /// Id of a product in its catalogue, as the shop gave it.
    pub product_retailer_id: Option<shared::ProductRetailerId>,
    /// Number of pieces, at least 1.
    pub quantity: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ProductItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("currency", &self.currency)?;
        object.optional("itemPrice", &self.item_price)?;
        object.optional("productRetailerId", &self.product_retailer_id)?;
        object.optional("quantity", &self.quantity)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ProductItem {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            currency: members.lenient("currency")?,
            item_price: members.lenient("itemPrice")?,
            product_retailer_id: members.lenient("productRetailerId")?,
            quantity: members.lenient("quantity")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ProductItem);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ProductItem {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ProductItem".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("currency", generator.subschema_for::<String>()),
            ("itemPrice", generator.subschema_for::<f64>()),
            (
                "productRetailerId",
                generator.subschema_for::<shared::ProductRetailerId>(),
            ),
            ("quantity", generator.subschema_for::<i32>()),
        ])
    }
}

/// A reaction to the message in context, added or taken back.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundReactionContent {
    /// The emoji.
    pub emoji: Option<String>,
    /// What happened to the reaction.
    pub action: Option<ReactionAction>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InboundReactionContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("emoji", &self.emoji)?;
        object.optional("action", &self.action)?;
        object.optional("context", &self.context)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InboundReactionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            emoji: members.lenient("emoji")?,
            action: members.lenient("action")?,
            context: members.lenient("context")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InboundReactionContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundReactionContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundReactionContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("emoji", generator.subschema_for::<String>()),
            ("action", generator.subschema_for::<ReactionAction>()),
            ("context", generator.subschema_for::<InboundContext>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What happened to the reaction."] pub enum ReactionAction { #[doc =
    " `ADDED`."] Added = "ADDED", #[doc = " `REMOVED`."] Removed = "REMOVED", }
}

/// Delivery reports.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeliveryReports {
    /// The reports.
    pub results: Option<Vec<DeliveryReport>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl DeliveryReports {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[DeliveryReport] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for DeliveryReports {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("results", &self.results)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DeliveryReports {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DeliveryReports);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DeliveryReports {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DeliveryReports".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<DeliveryReport>>()),
        ])
    }
}

/// What became of a message. A message may get several; tell repeats by messageId and status.id.
/// callbackData, entityId, applicationId and from are not documented here; the sends promise the
/// first three.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeliveryReport {
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// Price of the message.
    pub price: Option<ReportPrice>,
    /// State of the message. Pending states pass; `DELIVERED_TO_OPERATOR` (2) may be followed by
    /// another.
    pub status: Option<ReportStatus>,
    /// Why a message failed; `NO_ERROR` (0) when it did not.
    pub error: Option<ReportError>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub done_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Number of messages made of the request.
    pub message_count: Option<i32>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub sent_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: Option<shared::Destination>,
    /// The user. Without phoneNumber the user hides it behind a user name.
    pub contact: Option<ReportContact>,
    /// Your own text of the message.
    pub callback_data: Option<String>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for DeliveryReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("bulkId", &self.bulk_id)?;
        object.optional("price", &self.price)?;
        object.optional("status", &self.status)?;
        object.optional("error", &self.error)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("doneAt", &self.done_at)?;
        object.optional("messageCount", &self.message_count)?;
        object.optional("sentAt", &self.sent_at)?;
        object.optional("to", &self.to)?;
        object.optional("contact", &self.contact)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("from", &self.from)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DeliveryReport {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            bulk_id: members.lenient("bulkId")?,
            price: members.lenient("price")?,
            status: members.lenient("status")?,
            error: members.lenient("error")?,
            message_id: members.lenient("messageId")?,
            done_at: members.lenient("doneAt")?,
            message_count: members.lenient("messageCount")?,
            sent_at: members.lenient("sentAt")?,
            to: members.lenient("to")?,
            contact: members.lenient("contact")?,
            callback_data: members.lenient("callbackData")?,
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            from: members.lenient("from")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DeliveryReport);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DeliveryReport {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DeliveryReport".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("bulkId", generator.subschema_for::<shared::BulkId>()),
            ("price", generator.subschema_for::<ReportPrice>()),
            ("status", generator.subschema_for::<ReportStatus>()),
            ("error", generator.subschema_for::<ReportError>()),
            ("messageId", generator.subschema_for::<shared::OutboundMessageId>()),
            (
                "doneAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("messageCount", generator.subschema_for::<i32>()),
            (
                "sentAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("to", generator.subschema_for::<shared::Destination>()),
            ("contact", generator.subschema_for::<ReportContact>()),
            ("callbackData", generator.subschema_for::<String>()),
            ("entityId", generator.subschema_for::<shared::EntityId>()),
            ("applicationId", generator.subschema_for::<shared::ApplicationId>()),
            ("from", generator.subschema_for::<shared::SenderNumber>()),
        ])
    }
}

/// Price of the message.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportPrice {
    /// Currency code.
    pub currency: Option<String>,
    /// Amount.
    pub price_per_message: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReportPrice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("currency", &self.currency)?;
        object.optional("pricePerMessage", &self.price_per_message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReportPrice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            currency: members.lenient("currency")?,
            price_per_message: members.lenient("pricePerMessage")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReportPrice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReportPrice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportPrice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("currency", generator.subschema_for::<String>()),
            ("pricePerMessage", generator.subschema_for::<f64>()),
        ])
    }
}

/// State of the message. Pending states pass; `DELIVERED_TO_OPERATOR` (2) may be followed by
/// another.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportStatus {
    /// PENDING, UNDELIVERABLE, DELIVERED, EXPIRED or REJECTED.
    pub group_name: Option<String>,
    /// Id of the status; 5 is delivered to the phone. Id 87 stands in two groups.
    pub id: Option<i32>,
    /// 1 pending, 2 undeliverable, 3 delivered, 4 expired, 5 rejected.
    pub group_id: Option<i32>,
    /// Name of the status, such as `DELIVERED_TO_HANDSET`; may differ with age.
    pub name: Option<String>,
    /// What to do about it.
    pub action: Option<String>,
    /// Text for a person.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReportStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("groupName", &self.group_name)?;
        object.optional("id", &self.id)?;
        object.optional("groupId", &self.group_id)?;
        object.optional("name", &self.name)?;
        object.optional("action", &self.action)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReportStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            group_name: members.lenient("groupName")?,
            id: members.lenient("id")?,
            group_id: members.lenient("groupId")?,
            name: members.lenient("name")?,
            action: members.lenient("action")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReportStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReportStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("groupName", generator.subschema_for::<String>()),
            ("id", generator.subschema_for::<i32>()),
            ("groupId", generator.subschema_for::<i32>()),
            ("name", generator.subschema_for::<String>()),
            ("action", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
        ])
    }
}

/// Why a message failed; `NO_ERROR` (0) when it did not.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportError {
    /// Text for a person.
    pub description: Option<String>,
    /// true means that a retry is useless.
    pub permanent: Option<bool>,
    /// Name of the fault, such as `EC_NO_SESSION`.
    pub name: Option<String>,
    /// Code of the fault, such as 7010.
    pub id: Option<i32>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// 0 none, 1 client, 2 provider, 3 system; for text messages handset, user, operator.
    pub group_id: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReportError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("description", &self.description)?;
        object.optional("permanent", &self.permanent)?;
        object.optional("name", &self.name)?;
        object.optional("id", &self.id)?;
        object.optional("groupName", &self.group_name)?;
        object.optional("groupId", &self.group_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReportError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            description: members.lenient("description")?,
            permanent: members.lenient("permanent")?,
            name: members.lenient("name")?,
            id: members.lenient("id")?,
            group_name: members.lenient("groupName")?,
            group_id: members.lenient("groupId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReportError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReportError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("description", generator.subschema_for::<String>()),
            ("permanent", generator.subschema_for::<bool>()),
            ("name", generator.subschema_for::<String>()),
            ("id", generator.subschema_for::<i32>()),
            ("groupName", generator.subschema_for::<String>()),
            ("groupId", generator.subschema_for::<i32>()),
        ])
    }
}

/// The user. Without phoneNumber the user hides it behind a user name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReportContact {
    /// Name that the user shows.
    pub name: Option<ProfileName>,
    /// Phone number of an end user, digits without plus sign.
    pub phone_number: Option<shared::UserNumber>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// The id that a whole portfolio shares.
    pub parent_user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// User name at Meta.
    pub username: Option<MetaUsername>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReportContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("userId", &self.user_id)?;
        object.optional("parentUserId", &self.parent_user_id)?;
        object.optional("username", &self.username)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReportContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            phone_number: members.lenient("phoneNumber")?,
            user_id: members.lenient("userId")?,
            parent_user_id: members.lenient("parentUserId")?,
            username: members.lenient("username")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReportContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReportContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<ProfileName>()),
            ("phoneNumber", generator.subschema_for::<shared::UserNumber>()),
            (
                "userId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            (
                "parentUserId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
            ("username", generator.subschema_for::<MetaUsername>()),
        ])
    }
}

/// Seen reports.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SeenReports {
    /// The reports.
    pub results: Option<Vec<SeenReport>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SeenReports {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[SeenReport] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SeenReports {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("results", &self.results)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SeenReports {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SeenReports);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SeenReports {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SeenReports".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<SeenReport>>()),
        ])
    }
}

/// A message was read. from is the reader and to your sender, the other way round than in the
/// delivery report.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SeenReport {
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub to: Option<shared::SenderNumber>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub sent_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub seen_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// The user. Without phoneNumber the user hides it behind a user name.
    pub contact: Option<ReportContact>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SeenReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("from", &self.from)?;
        object.optional("to", &self.to)?;
        object.optional("sentAt", &self.sent_at)?;
        object.optional("seenAt", &self.seen_at)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("contact", &self.contact)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SeenReport {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.lenient("messageId")?,
            from: members.lenient("from")?,
            to: members.lenient("to")?,
            sent_at: members.lenient("sentAt")?,
            seen_at: members.lenient("seenAt")?,
            application_id: members.lenient("applicationId")?,
            entity_id: members.lenient("entityId")?,
            contact: members.lenient("contact")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SeenReport);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SeenReport {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SeenReport".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messageId", generator.subschema_for::<shared::OutboundMessageId>()),
            ("from", generator.subschema_for::<shared::Destination>()),
            ("to", generator.subschema_for::<shared::SenderNumber>()),
            (
                "sentAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "seenAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("applicationId", generator.subschema_for::<shared::ApplicationId>()),
            ("entityId", generator.subschema_for::<shared::EntityId>()),
            ("contact", generator.subschema_for::<ReportContact>()),
        ])
    }
}

/// News of a payment; from is your sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentEvent {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// A payment; from is the payer.
    pub content: Option<PaymentNotification>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("from", &self.from)?;
        object.optional("content", &self.content)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            content: members.lenient("content")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("from", generator.subschema_for::<shared::SenderNumber>()),
            ("content", generator.subschema_for::<PaymentNotification>()),
            (
                "createdAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// A payment; from is the payer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentNotification {
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// Always payment.
    pub type_: Option<String>,
    /// Id that the payment service gave to the payment.
    pub reference_id: Option<shared::PaymentReferenceId>,
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub payment_id: Option<shared::PaymentId>,
    /// Where a payment stands.
    pub payment_status: Option<shared::PaymentStatus>,
    /// Currency of a payment.
    pub currency: Option<shared::PaymentCurrency>,
    /// Amount times totalAmountOffset.
    pub total_amount_value: Option<i64>,
    /// Divisor, such as 100.
    pub total_amount_offset: Option<i64>,
    /// Your own data of the order, a list of texts (PayU) or an object of texts (Razorpay).
    pub callback_data: Option<waxwing_types::Json>,
    /// Its transactions.
    pub transactions: Option<Vec<PaymentTransactionNotification>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PaymentNotification {
    /// `transactions`, empty when it was left out.
    pub fn transactions(&self) -> &[PaymentTransactionNotification] {
        self.transactions.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PaymentNotification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("from", &self.from)?;
        object.optional("type", &self.type_)?;
        object.optional("referenceId", &self.reference_id)?;
        object.optional("paymentId", &self.payment_id)?;
        object.optional("paymentStatus", &self.payment_status)?;
        object.optional("currency", &self.currency)?;
        object.optional("totalAmountValue", &self.total_amount_value)?;
        object.optional("totalAmountOffset", &self.total_amount_offset)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("transactions", &self.transactions)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentNotification {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            type_: members.lenient("type")?,
            reference_id: members.lenient("referenceId")?,
            payment_id: members.lenient("paymentId")?,
            payment_status: members.lenient("paymentStatus")?,
            currency: members.lenient("currency")?,
            total_amount_value: members.lenient("totalAmountValue")?,
            total_amount_offset: members.lenient("totalAmountOffset")?,
            callback_data: members.lenient("callbackData")?,
            transactions: members.lenient("transactions")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentNotification);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentNotification {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentNotification".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("from", generator.subschema_for::<shared::Destination>()),
            ("type", generator.subschema_for::<String>()),
            ("referenceId", generator.subschema_for::<shared::PaymentReferenceId>()),
            ("paymentId", generator.subschema_for::<shared::PaymentId>()),
            ("paymentStatus", generator.subschema_for::<shared::PaymentStatus>()),
            ("currency", generator.subschema_for::<shared::PaymentCurrency>()),
            ("totalAmountValue", generator.subschema_for::<i64>()),
            ("totalAmountOffset", generator.subschema_for::<i64>()),
            ("callbackData", generator.subschema_for::<waxwing_types::Json>()),
            (
                "transactions",
                generator.subschema_for::<Vec<PaymentTransactionNotification>>(),
            ),
        ])
    }
}

/// A transaction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentTransactionNotification {
    /// Id of one transaction of a payment.
    pub id: Option<shared::PaymentTransactionId>,
    /// Payment system of a transaction.
    pub type_: Option<shared::PaymentTransactionType>,
    /// Where a transaction stands.
    pub status: Option<shared::PaymentTransactionStatus>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub updated_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PaymentTransactionNotification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("createdTimestamp", &self.created_timestamp)?;
        object.optional("updatedTimestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentTransactionNotification {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            type_: members.lenient("type")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("createdTimestamp")?,
            updated_timestamp: members.lenient("updatedTimestamp")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentTransactionNotification);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentTransactionNotification {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentTransactionNotification".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::PaymentTransactionId>()),
            ("type", generator.subschema_for::<shared::PaymentTransactionType>()),
            ("status", generator.subschema_for::<shared::PaymentTransactionStatus>()),
            (
                "createdTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updatedTimestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// A user takes or refuses marketing; from is your sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MarketingUpdateEvent {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// The user's wish; from is the user.
    pub content: Option<MarketingUpdate>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MarketingUpdateEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("from", &self.from)?;
        object.optional("content", &self.content)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MarketingUpdateEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            content: members.lenient("content")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MarketingUpdateEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MarketingUpdateEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MarketingUpdateEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("from", generator.subschema_for::<shared::SenderNumber>()),
            ("content", generator.subschema_for::<MarketingUpdate>()),
            (
                "createdAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// The user's wish; from is the user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MarketingUpdate {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub sender: Option<shared::SenderNumber>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub from: Option<shared::Destination>,
    /// stop or resume; further values are not documented.
    pub notification_messages_status: Option<String>,
    /// Text for a person.
    pub description: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MarketingUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("sender", &self.sender)?;
        object.optional("from", &self.from)?;
        object
            .optional("notificationMessagesStatus", &self.notification_messages_status)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MarketingUpdate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sender: members.lenient("sender")?,
            from: members.lenient("from")?,
            notification_messages_status: members.lenient("notificationMessagesStatus")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MarketingUpdate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MarketingUpdate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MarketingUpdate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("sender", generator.subschema_for::<shared::SenderNumber>()),
            ("from", generator.subschema_for::<shared::Destination>()),
            ("notificationMessagesStatus", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
        ])
    }
}

/// A template changed. messageTemplateId is text since version 3.210.0 and a number before; entityId
/// and applicationId are numbers here, text elsewhere.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateUpdateEvent {
    /// A number that comes as text from some versions.
    pub message_template_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub message_template_name: Option<shared::TemplateName>,
    /// Language of a template; one name may stand in several languages.
    pub message_template_language: Option<shared::TemplateLanguage>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What changed, told apart by type.
    pub change: Option<TemplateChange>,
    /// A number that comes as text from some versions.
    pub entity_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// A number that comes as text from some versions.
    pub application_id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateUpdateEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messageTemplateId", &self.message_template_id)?;
        object.optional("messageTemplateName", &self.message_template_name)?;
        object.optional("messageTemplateLanguage", &self.message_template_language)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("change", &self.change)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateUpdateEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_template_id: members.lenient("messageTemplateId")?,
            message_template_name: members.lenient("messageTemplateName")?,
            message_template_language: members.lenient("messageTemplateLanguage")?,
            timestamp: members.lenient("timestamp")?,
            change: members.lenient("change")?,
            entity_id: members.lenient("entityId")?,
            application_id: members.lenient("applicationId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateUpdateEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateUpdateEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateUpdateEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "messageTemplateId",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("messageTemplateName", generator.subschema_for::<shared::TemplateName>()),
            (
                "messageTemplateLanguage",
                generator.subschema_for::<shared::TemplateLanguage>(),
            ),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("change", generator.subschema_for::<TemplateChange>()),
            (
                "entityId",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            (
                "applicationId",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
        ])
    }
}

/// What changed, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateChange {
    /// `TEMPLATE_STATUS_UPDATE`.
    TemplateStatusUpdate(TemplateStatusChange),
    /// `TEMPLATE_CATEGORY_UPDATE`.
    TemplateCategoryUpdate(TemplateCategoryChange),
    /// `TEMPLATE_QUALITY_UPDATE`.
    TemplateQualityUpdate(TemplateQualityChange),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl TemplateChange {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::TemplateStatusUpdate(_) => "TEMPLATE_STATUS_UPDATE",
            Self::TemplateCategoryUpdate(_) => "TEMPLATE_CATEGORY_UPDATE",
            Self::TemplateQualityUpdate(_) => "TEMPLATE_QUALITY_UPDATE",
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
            Self::TemplateStatusUpdate(value) => {
                object.member("type", "TEMPLATE_STATUS_UPDATE")?;
                object.rest(value)
            }
            Self::TemplateCategoryUpdate(value) => {
                object.member("type", "TEMPLATE_CATEGORY_UPDATE")?;
                object.rest(value)
            }
            Self::TemplateQualityUpdate(value) => {
                object.member("type", "TEMPLATE_QUALITY_UPDATE")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TemplateStatusChange> for TemplateChange {
    fn from(value: TemplateStatusChange) -> Self {
        Self::TemplateStatusUpdate(value)
    }
}

impl From<TemplateCategoryChange> for TemplateChange {
    fn from(value: TemplateCategoryChange) -> Self {
        Self::TemplateCategoryUpdate(value)
    }
}

impl From<TemplateQualityChange> for TemplateChange {
    fn from(value: TemplateQualityChange) -> Self {
        Self::TemplateQualityUpdate(value)
    }
}

impl serde::Serialize for TemplateChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEMPLATE_STATUS_UPDATE") => {
                members.beside("type").map(Self::TemplateStatusUpdate)
            }
            Some("TEMPLATE_CATEGORY_UPDATE") => {
                members.beside("type").map(Self::TemplateCategoryUpdate)
            }
            Some("TEMPLATE_QUALITY_UPDATE") => {
                members.beside("type").map(Self::TemplateQualityUpdate)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(TemplateChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateChange".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEMPLATE_STATUS_UPDATE")
                .beside(generator.subschema_for::<TemplateStatusChange>()),
            waxwing_json::schema::kind("type", "TEMPLATE_CATEGORY_UPDATE")
                .beside(generator.subschema_for::<TemplateCategoryChange>()),
            waxwing_json::schema::kind("type", "TEMPLATE_QUALITY_UPDATE")
                .beside(generator.subschema_for::<TemplateQualityChange>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

/// New state.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStatusChange {
    /// Where a template stands.
    pub new_status: Option<shared::TemplateStatus>,
    /// Why a template was refused.
    pub reason: Option<TemplateRejectionReason>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateStatusChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("newStatus", &self.new_status)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateStatusChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            new_status: members.lenient("newStatus")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateStatusChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateStatusChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateStatusChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("newStatus", generator.subschema_for::<shared::TemplateStatus>()),
            ("reason", generator.subschema_for::<TemplateRejectionReason>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Why a template was refused."] pub enum TemplateRejectionReason { #[doc =
    " `ABUSIVE_CONTENT`."] AbusiveContent = "ABUSIVE_CONTENT", #[doc =
    " `INCORRECT_CATEGORY`."] IncorrectCategory = "INCORRECT_CATEGORY", #[doc =
    " `INVALID_FORMAT`."] InvalidFormat = "INVALID_FORMAT", #[doc = " `NONE`."] None =
    "NONE", #[doc = " `SCAM`."] Scam = "SCAM", #[doc = " `UNKNOWN`."] NotKnown =
    "UNKNOWN", }
}

/// New category.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateCategoryChange {
    /// Category of a template. Meta may change it by itself.
    pub previous_category: Option<shared::TemplateCategory>,
    /// Category of a template. Meta may change it by itself.
    pub new_category: Option<shared::TemplateCategory>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateCategoryChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("previousCategory", &self.previous_category)?;
        object.optional("newCategory", &self.new_category)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateCategoryChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            previous_category: members.lenient("previousCategory")?,
            new_category: members.lenient("newCategory")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateCategoryChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateCategoryChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateCategoryChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("previousCategory", generator.subschema_for::<shared::TemplateCategory>()),
            ("newCategory", generator.subschema_for::<shared::TemplateCategory>()),
        ])
    }
}

/// New quality.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateQualityChange {
    /// Quality rating of a template.
    pub previous_quality_score: Option<shared::TemplateQuality>,
    /// Quality rating of a template.
    pub new_quality_score: Option<shared::TemplateQuality>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateQualityChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("previousQualityScore", &self.previous_quality_score)?;
        object.optional("newQualityScore", &self.new_quality_score)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateQualityChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            previous_quality_score: members.lenient("previousQualityScore")?,
            new_quality_score: members.lenient("newQualityScore")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateQualityChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateQualityChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateQualityChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "previousQualityScore",
                generator.subschema_for::<shared::TemplateQuality>(),
            ),
            ("newQualityScore", generator.subschema_for::<shared::TemplateQuality>()),
        ])
    }
}

/// The identity of a user changed; from is your sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityChangeEvent {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: Option<shared::SenderNumber>,
    /// The change.
    pub content: Option<IdentityChange>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IdentityChangeEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("from", &self.from)?;
        object.optional("content", &self.content)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IdentityChangeEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            from: members.lenient("from")?,
            content: members.lenient("content")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IdentityChangeEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IdentityChangeEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IdentityChangeEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("from", generator.subschema_for::<shared::SenderNumber>()),
            ("content", generator.subschema_for::<IdentityChange>()),
            (
                "createdAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// The change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityChange {
    /// Text for a person.
    pub description: Option<String>,
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: Option<shared::IdentityHash>,
    /// Kind of change.
    pub type_: Option<IdentityChangeType>,
    /// Phone number of an end user, digits without plus sign.
    pub user_number: Option<shared::UserNumber>,
    /// Business-scoped user id.
    pub user_id: Option<waxwing_types::Lenient<waxwing_types::Bsuid>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IdentityChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("description", &self.description)?;
        object.optional("hash", &self.hash)?;
        object.optional("type", &self.type_)?;
        object.optional("userNumber", &self.user_number)?;
        object.optional("userId", &self.user_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IdentityChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            description: members.lenient("description")?,
            hash: members.lenient("hash")?,
            type_: members.lenient("type")?,
            user_number: members.lenient("userNumber")?,
            user_id: members.lenient("userId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IdentityChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IdentityChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IdentityChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("description", generator.subschema_for::<String>()),
            ("hash", generator.subschema_for::<shared::IdentityHash>()),
            ("type", generator.subschema_for::<IdentityChangeType>()),
            ("userNumber", generator.subschema_for::<shared::UserNumber>()),
            (
                "userId",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Bsuid>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of change."] pub enum IdentityChangeType { #[doc =
    " `user_identity_changed`."] UserIdentityChanged = "user_identity_changed", }
}

/// A click on a short link. By analogy with the click report of text messages.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlClickReport {
    /// CLICKED.
    pub notification_type: Option<String>,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub recipient: Option<shared::Destination>,
    /// Address that was opened.
    pub url: Option<String>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub send_date_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Id of a request with several messages, your own or one given by the provider; at most 100
    /// characters.
    pub bulk_id: Option<shared::BulkId>,
    /// Your own text of the message.
    pub callback_data: Option<String>,
    /// Device of the user.
    pub recipient_info: Option<UrlClickDevice>,
    /// Where the user is.
    pub geo_location_info: Option<UrlClickPlace>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    UrlClickReport { notification_type, recipient, url : address, send_date_time,
    message_id, bulk_id, callback_data, recipient_info, geo_location_info,
    application_id, entity_id, extra }
);
impl serde::Serialize for UrlClickReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("notificationType", &self.notification_type)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("url", &self.url)?;
        object.optional("sendDateTime", &self.send_date_time)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("bulkId", &self.bulk_id)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("recipientInfo", &self.recipient_info)?;
        object.optional("geoLocationInfo", &self.geo_location_info)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("entityId", &self.entity_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UrlClickReport {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            notification_type: members.lenient("notificationType")?,
            recipient: members.lenient("recipient")?,
            url: members.lenient("url")?,
            send_date_time: members.lenient("sendDateTime")?,
            message_id: members.lenient("messageId")?,
            bulk_id: members.lenient("bulkId")?,
            callback_data: members.lenient("callbackData")?,
            recipient_info: members.lenient("recipientInfo")?,
            geo_location_info: members.lenient("geoLocationInfo")?,
            application_id: members.lenient("applicationId")?,
            entity_id: members.lenient("entityId")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UrlClickReport);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UrlClickReport {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UrlClickReport".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("notificationType", generator.subschema_for::<String>()),
            ("recipient", generator.subschema_for::<shared::Destination>()),
            ("url", generator.subschema_for::<String>()),
            (
                "sendDateTime",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("messageId", generator.subschema_for::<shared::OutboundMessageId>()),
            ("bulkId", generator.subschema_for::<shared::BulkId>()),
            ("callbackData", generator.subschema_for::<String>()),
            ("recipientInfo", generator.subschema_for::<UrlClickDevice>()),
            ("geoLocationInfo", generator.subschema_for::<UrlClickPlace>()),
            ("applicationId", generator.subschema_for::<shared::ApplicationId>()),
            ("entityId", generator.subschema_for::<shared::EntityId>()),
        ])
    }
}

/// Device of the user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlClickDevice {
    /// Kind of device.
    pub device_type: Option<String>,
    /// Operating system.
    pub os: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UrlClickDevice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("deviceType", &self.device_type)?;
        object.optional("os", &self.os)?;
        object.optional("deviceName", &self.device_name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UrlClickDevice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            device_type: members.lenient("deviceType")?,
            os: members.lenient("os")?,
            device_name: members.lenient("deviceName")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UrlClickDevice);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UrlClickDevice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UrlClickDevice".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("deviceType", generator.subschema_for::<String>()),
            ("os", generator.subschema_for::<String>()),
            ("deviceName", generator.subschema_for::<String>()),
        ])
    }
}

/// Where the user is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlClickPlace {
    /// Country.
    pub country_name: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UrlClickPlace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("countryName", &self.country_name)?;
        object.optional("city", &self.city)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UrlClickPlace {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            country_name: members.lenient("countryName")?,
            city: members.lenient("city")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UrlClickPlace);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UrlClickPlace {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UrlClickPlace".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("countryName", generator.subschema_for::<String>()),
            ("city", generator.subschema_for::<String>()),
        ])
    }
}

/// What an event brings, by the event's name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `receive-inbound-whatsapp-messages`: Received messages of all kinds.
    ///
    /// The body is schema itself. Answer 200; deliveries are retried, on an unknown schedule, so tell
    /// repeats by messageId. No event tells that a voice note was played.
    ReceiveInboundWhatsappMessages(Box<InboundMessages>),
    /// `receive-whatsapp-delivery-reports`: Delivery reports.
    ///
    /// The body is schema itself. May go to the same address as seen reports; a report with seenAt is
    /// one of those. Codes are in x-errors of common.yaml, those of error by id, those of status by
    /// name.
    ReceiveWhatsappDeliveryReports(Box<DeliveryReports>),
    /// `receive-whatsapp-seen-reports`: Seen (read) reports.
    ///
    /// The body is schema itself. Goes to the address of delivery reports.
    ReceiveWhatsappSeenReports(Box<SeenReports>),
    /// `receive-whatsapp-payment-notification`: News of a payment.
    ///
    /// The body is schema itself.
    ReceiveWhatsappPaymentNotification(Box<PaymentEvent>),
    /// `receive-whatsapp-marketing-update-notification`: A user refuses or takes marketing messages.
    ///
    /// The body is schema itself.
    ReceiveWhatsappMarketingUpdateNotification(Box<MarketingUpdateEvent>),
    /// `receive-whatsapp-message-template-update-events`: State, category or quality of a template
    /// changed.
    ///
    /// The body is schema itself.
    ReceiveWhatsappMessageTemplateUpdateEvents(Box<TemplateUpdateEvent>),
    /// `receive-whatsapp-identity-change-notification`: The identity of a user changed.
    ///
    /// The body is schema itself. Off until the provider switches it on.
    ReceiveWhatsappIdentityChangeNotification(Box<IdentityChangeEvent>),
    /// `url-click-report`: A short link was opened.
    ///
    /// The body is schema itself; goes to urlOptions.trackingUrl. Not documented for WhatsApp; by
    /// analogy with the click report of text messages, which has the same urlOptions.
    UrlClickReport(Box<UrlClickReport>),
    /// An event that the specification does not list, or a listed one of another shape: the whole payload.
    Unknown {
        /// The event's name.
        event: String,
        /// The payload as it came.
        payload: waxwing_types::Json,
        /// Why a listed event could not be read.
        problem: Option<String>,
    },
}

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &[
        "receive-inbound-whatsapp-messages",
        "receive-whatsapp-delivery-reports",
        "receive-whatsapp-seen-reports",
        "receive-whatsapp-payment-notification",
        "receive-whatsapp-marketing-update-notification",
        "receive-whatsapp-message-template-update-events",
        "receive-whatsapp-identity-change-notification",
        "url-click-report",
    ];
    /// Reads a payload; what cannot be read is kept whole.
    pub fn read(event: &str, payload: waxwing_json::Node<'_>) -> Self {
        let read = match event {
            "receive-inbound-whatsapp-messages" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::ReceiveInboundWhatsappMessages)
            }
            "receive-whatsapp-delivery-reports" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappDeliveryReports)
            }
            "receive-whatsapp-seen-reports" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappSeenReports)
            }
            "receive-whatsapp-payment-notification" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappPaymentNotification)
            }
            "receive-whatsapp-marketing-update-notification" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappMarketingUpdateNotification)
            }
            "receive-whatsapp-message-template-update-events" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappMessageTemplateUpdateEvents)
            }
            "receive-whatsapp-identity-change-notification" => {
                waxwing_json::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappIdentityChangeNotification)
            }
            "url-click-report" => {
                waxwing_json::FromJson::from_json(payload).map(Self::UrlClickReport)
            }
            _ => {
                return Self::Unknown {
                    event: event.to_owned(),
                    payload: payload.to_json().into(),
                    problem: None,
                };
            }
        };
        read.unwrap_or_else(|error| Self::Unknown {
            event: event.to_owned(),
            payload: payload.to_json().into(),
            problem: Some(waxwing_types::mask::within(&error.to_string()).to_string()),
        })
    }

    /// The event's name.
    pub fn event(&self) -> &str {
        match self {
            Self::ReceiveInboundWhatsappMessages(_) => {
                "receive-inbound-whatsapp-messages"
            }
            Self::ReceiveWhatsappDeliveryReports(_) => {
                "receive-whatsapp-delivery-reports"
            }
            Self::ReceiveWhatsappSeenReports(_) => "receive-whatsapp-seen-reports",
            Self::ReceiveWhatsappPaymentNotification(_) => {
                "receive-whatsapp-payment-notification"
            }
            Self::ReceiveWhatsappMarketingUpdateNotification(_) => {
                "receive-whatsapp-marketing-update-notification"
            }
            Self::ReceiveWhatsappMessageTemplateUpdateEvents(_) => {
                "receive-whatsapp-message-template-update-events"
            }
            Self::ReceiveWhatsappIdentityChangeNotification(_) => {
                "receive-whatsapp-identity-change-notification"
            }
            Self::UrlClickReport(_) => "url-click-report",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// The payload alone, without the event's name.
impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ReceiveInboundWhatsappMessages(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappDeliveryReports(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappSeenReports(payload) => payload.serialize(serializer),
            Self::ReceiveWhatsappPaymentNotification(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappMarketingUpdateNotification(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappMessageTemplateUpdateEvents(payload) => {
                payload.serialize(serializer)
            }
            Self::ReceiveWhatsappIdentityChangeNotification(payload) => {
                payload.serialize(serializer)
            }
            Self::UrlClickReport(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
