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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "results", &self.results)?;
        waxwing_types::union::put(&mut map, "content", &self.content)?;
        waxwing_types::union::put(&mut map, "change", &self.change)?;
        waxwing_types::union::put(
            &mut map,
            "notificationType",
            &self.notification_type,
        )?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for WebhookEnvelope {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            results: members.take("results")?,
            content: members.take("content")?,
            change: members.take("change")?,
            notification_type: members.take("notificationType")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(WebhookEnvelope);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvelope {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvelope".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "results", &self.results)?;
        waxwing_types::union::put(&mut map, "messageCount", &self.message_count)?;
        waxwing_types::union::put(
            &mut map,
            "pendingMessageCount",
            &self.pending_message_count,
        )?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for InboundMessages {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            results: members.take("results")?,
            message_count: members.take("messageCount")?,
            pending_message_count: members.take("pendingMessageCount")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(InboundMessages);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundMessages {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundMessages".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "entityId", &self.entity_id)?;
        waxwing_types::union::put(&mut map, "applicationId", &self.application_id)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "to", &self.to)?;
        waxwing_types::union::put(&mut map, "integrationType", &self.integration_type)?;
        waxwing_types::union::put(&mut map, "receivedAt", &self.received_at)?;
        waxwing_types::union::put(&mut map, "keyword", &self.keyword)?;
        waxwing_types::union::put(&mut map, "messageId", &self.message_id)?;
        waxwing_types::union::put(&mut map, "pairedMessageId", &self.paired_message_id)?;
        waxwing_types::union::put(&mut map, "callbackData", &self.callback_data)?;
        waxwing_types::union::put(&mut map, "message", &self.message)?;
        waxwing_types::union::put(&mut map, "price", &self.price)?;
        waxwing_types::union::put(&mut map, "contact", &self.contact)?;
        waxwing_types::union::put(&mut map, "identity", &self.identity)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for InboundMessage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            from: members.take("from")?,
            to: members.take("to")?,
            integration_type: members.take("integrationType")?,
            received_at: members.take("receivedAt")?,
            keyword: members.take("keyword")?,
            message_id: members.take("messageId")?,
            paired_message_id: members.take("pairedMessageId")?,
            callback_data: members.take("callbackData")?,
            message: members.take("message")?,
            price: members.take("price")?,
            contact: members.take("contact")?,
            identity: members.take("identity")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(InboundMessage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundMessage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundMessage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundPrice {
    /// Amount.
    pub price_per_message: Option<f64>,
    /// Currency code.
    pub currency: Option<String>,
}

impl waxwing_types::read::FromMembers for InboundPrice {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            price_per_message: members.take("pricePerMessage")?,
            currency: members.take("currency")?,
        })
    }
}

waxwing_types::read_object!(InboundPrice);
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "name", &self.name)?;
        waxwing_types::union::put(&mut map, "phoneNumber", &self.phone_number)?;
        waxwing_types::union::put(&mut map, "userId", &self.user_id)?;
        waxwing_types::union::put(&mut map, "parentUserId", &self.parent_user_id)?;
        waxwing_types::union::put(&mut map, "username", &self.username)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for InboundContactProfile {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            name: members.take("name")?,
            phone_number: members.take("phoneNumber")?,
            user_id: members.take("userId")?,
            parent_user_id: members.take("parentUserId")?,
            username: members.take("username")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(InboundContactProfile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundContactProfile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundContactProfile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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

waxwing_types::string_id! {
    #[sensitive] #[doc = " Name that the user shows."] pub struct ProfileName;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " User name at Meta."] pub struct MetaUsername;
}

/// State of the user's identity; only with identity checks switched on.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundIdentity {
    /// Whether you confirmed it.
    pub acknowledged: Option<bool>,
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: Option<shared::IdentityHash>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
}

impl waxwing_types::read::FromMembers for InboundIdentity {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            acknowledged: members.take("acknowledged")?,
            hash: members.take("hash")?,
            created_at: members.take("createdAt")?,
        })
    }
}

waxwing_types::read_object!(InboundIdentity);
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
    /// `UNSUPPORTED`.
    Unsupported(InboundContext),
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
            Self::Unsupported(_) => "UNSUPPORTED",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                map.serialize_entry("type", "TEXT")?;
                waxwing_types::union::write(map, value)
            }
            Self::Location(value) => {
                map.serialize_entry("type", "LOCATION")?;
                waxwing_types::union::write(map, value)
            }
            Self::Image(value) => {
                map.serialize_entry("type", "IMAGE")?;
                waxwing_types::union::write(map, value)
            }
            Self::Document(value) => {
                map.serialize_entry("type", "DOCUMENT")?;
                waxwing_types::union::write(map, value)
            }
            Self::Audio(value) => {
                map.serialize_entry("type", "AUDIO")?;
                waxwing_types::union::write(map, value)
            }
            Self::Video(value) => {
                map.serialize_entry("type", "VIDEO")?;
                waxwing_types::union::write(map, value)
            }
            Self::Voice(value) => {
                map.serialize_entry("type", "VOICE")?;
                waxwing_types::union::write(map, value)
            }
            Self::Contact(value) => {
                map.serialize_entry("type", "CONTACT")?;
                waxwing_types::union::write(map, value)
            }
            Self::InfectedContent(value) => {
                map.serialize_entry("type", "INFECTED_CONTENT")?;
                waxwing_types::union::write(map, value)
            }
            Self::Button(value) => {
                map.serialize_entry("type", "BUTTON")?;
                waxwing_types::union::write(map, value)
            }
            Self::Sticker(value) => {
                map.serialize_entry("type", "STICKER")?;
                waxwing_types::union::write(map, value)
            }
            Self::InteractiveButtonReply(value) => {
                map.serialize_entry("type", "INTERACTIVE_BUTTON_REPLY")?;
                waxwing_types::union::write(map, value)
            }
            Self::InteractiveListReply(value) => {
                map.serialize_entry("type", "INTERACTIVE_LIST_REPLY")?;
                waxwing_types::union::write(map, value)
            }
            Self::InteractiveFlowReply(value) => {
                map.serialize_entry("type", "INTERACTIVE_FLOW_REPLY")?;
                waxwing_types::union::write(map, value)
            }
            Self::InteractivePaymentConfirmation(value) => {
                map.serialize_entry("type", "INTERACTIVE_PAYMENT_CONFIRMATION")?;
                waxwing_types::union::write(map, value)
            }
            Self::InteractivePaymentAcknowledgement(value) => {
                map.serialize_entry("type", "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT")?;
                waxwing_types::union::write(map, value)
            }
            Self::InteractiveCallPermissionReply(value) => {
                map.serialize_entry("type", "INTERACTIVE_CALL_PERMISSION_REPLY")?;
                waxwing_types::union::write(map, value)
            }
            Self::InteractiveInThreadAuthenticationReply(value) => {
                map.serialize_entry(
                    "type",
                    "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY",
                )?;
                waxwing_types::union::write(map, value)
            }
            Self::Order(value) => {
                map.serialize_entry("type", "ORDER")?;
                waxwing_types::union::write(map, value)
            }
            Self::Reaction(value) => {
                map.serialize_entry("type", "REACTION")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unsupported(value) => {
                map.serialize_entry("type", "UNSUPPORTED")?;
                map.serialize_entry("context", value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        Self::Unsupported(value)
    }
}

impl serde::Serialize for InboundContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for InboundContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("type") {
            Some("TEXT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Text)
            }
            Some("LOCATION") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Location)
            }
            Some("IMAGE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Image)
            }
            Some("DOCUMENT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Document)
            }
            Some("AUDIO") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Audio)
            }
            Some("VIDEO") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Video)
            }
            Some("VOICE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Voice)
            }
            Some("CONTACT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Contact)
            }
            Some("INFECTED_CONTENT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InfectedContent)
            }
            Some("BUTTON") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Button)
            }
            Some("STICKER") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Sticker)
            }
            Some("INTERACTIVE_BUTTON_REPLY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InteractiveButtonReply)
            }
            Some("INTERACTIVE_LIST_REPLY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InteractiveListReply)
            }
            Some("INTERACTIVE_FLOW_REPLY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InteractiveFlowReply)
            }
            Some("INTERACTIVE_PAYMENT_CONFIRMATION") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InteractivePaymentConfirmation)
            }
            Some("INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InteractivePaymentAcknowledgement)
            }
            Some("INTERACTIVE_CALL_PERMISSION_REPLY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InteractiveCallPermissionReply)
            }
            Some("INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::InteractiveInThreadAuthenticationReply)
            }
            Some("ORDER") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Order)
            }
            Some("REACTION") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Reaction)
            }
            Some("UNSUPPORTED") => {
                members
                    .get("context")
                    .and_then(waxwing_types::read::fits)
                    .map(Self::Unsupported)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(InboundContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InboundContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InboundContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("type", "TEXT")
                .beside(generator.subschema_for::<InboundTextContent>()),
            waxwing_types::schema::kind("type", "LOCATION")
                .beside(generator.subschema_for::<InboundLocationContent>()),
            waxwing_types::schema::kind("type", "IMAGE")
                .beside(generator.subschema_for::<InboundImageContent>()),
            waxwing_types::schema::kind("type", "DOCUMENT")
                .beside(generator.subschema_for::<InboundDocumentContent>()),
            waxwing_types::schema::kind("type", "AUDIO")
                .beside(generator.subschema_for::<InboundAudioContent>()),
            waxwing_types::schema::kind("type", "VIDEO")
                .beside(generator.subschema_for::<InboundVideoContent>()),
            waxwing_types::schema::kind("type", "VOICE")
                .beside(generator.subschema_for::<InboundVoiceContent>()),
            waxwing_types::schema::kind("type", "CONTACT")
                .beside(generator.subschema_for::<InboundContactsContent>()),
            waxwing_types::schema::kind("type", "INFECTED_CONTENT")
                .beside(generator.subschema_for::<InboundInfectedContent>()),
            waxwing_types::schema::kind("type", "BUTTON")
                .beside(generator.subschema_for::<InboundQuickReplyContent>()),
            waxwing_types::schema::kind("type", "STICKER")
                .beside(generator.subschema_for::<InboundStickerContent>()),
            waxwing_types::schema::kind("type", "INTERACTIVE_BUTTON_REPLY")
                .beside(generator.subschema_for::<InboundButtonReplyContent>()),
            waxwing_types::schema::kind("type", "INTERACTIVE_LIST_REPLY")
                .beside(generator.subschema_for::<InboundListReplyContent>()),
            waxwing_types::schema::kind("type", "INTERACTIVE_FLOW_REPLY")
                .beside(generator.subschema_for::<InboundFlowReplyContent>()),
            waxwing_types::schema::kind("type", "INTERACTIVE_PAYMENT_CONFIRMATION")
                .beside(generator.subschema_for::<InboundPaymentConfirmationContent>()),
            waxwing_types::schema::kind("type", "INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT")
                .beside(
                    generator.subschema_for::<InboundPaymentAcknowledgementContent>(),
                ),
            waxwing_types::schema::kind("type", "INTERACTIVE_CALL_PERMISSION_REPLY")
                .beside(generator.subschema_for::<InboundCallPermissionReplyContent>()),
            waxwing_types::schema::kind(
                    "type",
                    "INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY",
                )
                .beside(
                    generator
                        .subschema_for::<InboundInThreadAuthenticationReplyContent>(),
                ),
            waxwing_types::schema::kind("type", "ORDER")
                .beside(generator.subschema_for::<InboundOrderContent>()),
            waxwing_types::schema::kind("type", "REACTION")
                .beside(generator.subschema_for::<InboundReactionContent>()),
            waxwing_types::schema::kind("type", "UNSUPPORTED")
                .with("context", generator.subschema_for::<InboundContext>()),
        ];
        waxwing_types::schema::union("type", kinds)
    }
}

/// Message or product that the user answers; from is who wrote it.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundContext {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            from: members.take("from")?,
            id: members.take("id")?,
            group_id: members.take("groupId")?,
            referred_product: members.take("referredProduct")?,
        })
    }
}

waxwing_types::read_object!(InboundContext);
waxwing_types::string_id! {
    #[sensitive] #[doc = " Id of a WhatsApp group."] pub struct InboundGroupId;
}

/// Product that the user answers.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReferredProduct {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: Option<shared::CatalogId>,
    /// Id of a product in its catalogue, as the shop gave it.
    pub product_retailer_id: Option<shared::ProductRetailerId>,
}

impl waxwing_types::read::FromMembers for ReferredProduct {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            catalog_id: members.take("catalogId")?,
            product_retailer_id: members.take("productRetailerId")?,
        })
    }
}

waxwing_types::read_object!(ReferredProduct);
/// Advertisement or post that the user came from. ctwaClickId serves the conversions.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

waxwing_types::debug_addresses!(
    Referral { source_type, source_id, source_url : address, headline, body,
    referral_media, ctwa_click_id }
);
impl waxwing_types::read::FromMembers for Referral {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            source_type: members.take("sourceType")?,
            source_id: members.take("sourceId")?,
            source_url: members.take("sourceUrl")?,
            headline: members.take("headline")?,
            body: members.take("body")?,
            referral_media: members.take("referralMedia")?,
            ctwa_click_id: members.take("ctwaClickId")?,
        })
    }
}

waxwing_types::read_object!(Referral);
waxwing_types::open_enum! {
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::Image(value) => {
                map.serialize_entry("type", "IMAGE")?;
                waxwing_types::union::write(map, value)
            }
            Self::Video(value) => {
                map.serialize_entry("type", "VIDEO")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for ReferralMedia {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("type") {
            Some("IMAGE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Image)
            }
            Some("VIDEO") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Video)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(ReferralMedia);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReferralMedia {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReferralMedia".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("type", "IMAGE")
                .beside(generator.subschema_for::<ReferralMediaImage>()),
            waxwing_types::schema::kind("type", "VIDEO")
                .beside(generator.subschema_for::<ReferralMediaVideo>()),
        ];
        waxwing_types::schema::union("type", kinds)
    }
}

/// An image.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ReferralMediaImage {
    /// Address of the image.
    pub url: Option<String>,
}

waxwing_types::debug_addresses!(ReferralMediaImage { url : address });
impl waxwing_types::read::FromMembers for ReferralMediaImage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self { url: members.take("url")? })
    }
}

waxwing_types::read_object!(ReferralMediaImage);
/// A video.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ReferralMediaVideo {
    /// Address of the video.
    pub url: Option<String>,
}

waxwing_types::debug_addresses!(ReferralMediaVideo { url : address });
impl waxwing_types::read::FromMembers for ReferralMediaVideo {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self { url: members.take("url")? })
    }
}

waxwing_types::read_object!(ReferralMediaVideo);
waxwing_types::string_id! {
    #[sensitive] #[doc =
    " Address of the file, at the provider; fetch it with the credentials of the API. The last segment"]
    #[doc = " is the media id. It may expire."] pub struct InboundMediaUrl;
}

/// A text.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundTextContent {
    /// The text.
    pub text: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
}

impl waxwing_types::read::FromMembers for InboundTextContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundTextContent);
/// A place.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

waxwing_types::debug_addresses!(
    InboundLocationContent { latitude, longitude, address, name, url : address, context,
    referral }
);
impl waxwing_types::read::FromMembers for InboundLocationContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            latitude: members.take("latitude")?,
            longitude: members.take("longitude")?,
            address: members.take("address")?,
            name: members.take("name")?,
            url: members.take("url")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundLocationContent);
/// An image.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundImageContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            caption: members.take("caption")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundImageContent);
/// A document.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundDocumentContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            caption: members.take("caption")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundDocumentContent);
/// An audio file; a voice note comes as VOICE.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundAudioContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Caption.
    pub caption: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
}

impl waxwing_types::read::FromMembers for InboundAudioContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            caption: members.take("caption")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundAudioContent);
/// A video.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundVideoContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            caption: members.take("caption")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundVideoContent);
/// A voice note.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundVoiceContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            caption: members.take("caption")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundVoiceContent);
/// Contact cards.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundContactsContent {
    /// The cards.
    pub contacts: Option<Vec<InboundContact>>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
}

impl InboundContactsContent {
    /// `contacts`, empty when it was left out.
    pub fn contacts(&self) -> &[InboundContact] {
        self.contacts.as_deref().unwrap_or_default()
    }
}

impl waxwing_types::read::FromMembers for InboundContactsContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            contacts: members.take("contacts")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundContactsContent);
/// A contact card.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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

impl waxwing_types::read::FromMembers for InboundContact {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            addresses: members.take("addresses")?,
            birthday: members.take("birthday")?,
            emails: members.take("emails")?,
            name: members.take("name")?,
            org: members.take("org")?,
            phones: members.take("phones")?,
            urls: members.take("urls")?,
        })
    }
}

waxwing_types::read_object!(InboundContact);
/// A postal address.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundAddress {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            street: members.take("street")?,
            city: members.take("city")?,
            state: members.take("state")?,
            zip: members.take("zip")?,
            country: members.take("country")?,
            country_code: members.take("countryCode")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_types::read_object!(InboundAddress);
/// A mail address.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundEmail {
    /// Mail address of a contact card.
    pub email: Option<shared::ContactEmail>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
}

impl waxwing_types::read::FromMembers for InboundEmail {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            email: members.take("email")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_types::read_object!(InboundEmail);
/// A name.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundName {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            first_name: members.take("firstName")?,
            last_name: members.take("lastName")?,
            middle_name: members.take("middleName")?,
            name_suffix: members.take("nameSuffix")?,
            name_prefix: members.take("namePrefix")?,
            formatted_name: members.take("formattedName")?,
        })
    }
}

waxwing_types::read_object!(InboundName);
/// Where the person works.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundOrganization {
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Job title.
    pub title: Option<String>,
}

impl waxwing_types::read::FromMembers for InboundOrganization {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            company: members.take("company")?,
            department: members.take("department")?,
            title: members.take("title")?,
        })
    }
}

waxwing_types::read_object!(InboundOrganization);
/// A phone number.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundPhone {
    /// Phone number of a contact card, as its owner wrote it.
    pub phone: Option<shared::ContactPhone>,
    /// Kind of phone number.
    pub type_: Option<shared::PhoneType>,
    /// WhatsApp account of a contact, the phone number in digits.
    pub wa_id: Option<shared::WaId>,
}

impl waxwing_types::read::FromMembers for InboundPhone {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            phone: members.take("phone")?,
            type_: members.take("type")?,
            wa_id: members.take("waId")?,
        })
    }
}

waxwing_types::read_object!(InboundPhone);
/// A web page.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundUrl {
    /// Address.
    pub url: Option<String>,
    /// Kind, such as HOME.
    pub type_: Option<String>,
}

waxwing_types::debug_addresses!(InboundUrl { url : address, type_ });
impl waxwing_types::read::FromMembers for InboundUrl {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_types::read_object!(InboundUrl);
/// A file with malware; it is not handed on.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundInfectedContent {
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// What was found.
    pub malware: Option<String>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
}

impl waxwing_types::read::FromMembers for InboundInfectedContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            context: members.take("context")?,
            malware: members.take("malware")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundInfectedContent);
/// Press of a quick reply of a template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundQuickReplyContent {
    /// Text of the button, at most 128 characters.
    pub text: Option<String>,
    /// Your payload, at most 128 characters.
    pub payload: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
}

impl waxwing_types::read::FromMembers for InboundQuickReplyContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            payload: members.take("payload")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundQuickReplyContent);
/// A sticker.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundStickerContent {
    /// Address of the file, at the provider; fetch it with the credentials of the API. The last segment
    /// is the media id. It may expire.
    pub url: Option<InboundMediaUrl>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
    /// Advertisement or post that the user came from. ctwaClickId serves the conversions.
    pub referral: Option<Referral>,
}

impl waxwing_types::read::FromMembers for InboundStickerContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            url: members.take("url")?,
            context: members.take("context")?,
            referral: members.take("referral")?,
        })
    }
}

waxwing_types::read_object!(InboundStickerContent);
/// Press of a reply button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundButtonReplyContent {
    /// Your id of the button, at most 256 characters.
    pub id: Option<String>,
    /// Text of the button, at most 20 characters.
    pub title: Option<String>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
}

impl waxwing_types::read::FromMembers for InboundButtonReplyContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            title: members.take("title")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundButtonReplyContent);
/// Choice from a list.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundListReplyContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            title: members.take("title")?,
            description: members.take("description")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundListReplyContent);
/// End of a flow.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundFlowReplyContent {
    /// Text of the answer.
    pub text: Option<String>,
    /// What the user entered; its members are those of your flow.
    pub response: Option<waxwing_types::Extra>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
}

impl waxwing_types::read::FromMembers for InboundFlowReplyContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            response: members.take("response")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundFlowReplyContent);
/// A payment was made.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundPaymentConfirmationContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            reference_id: members.take("referenceId")?,
            payment_id: members.take("paymentId")?,
            status: members.take("status")?,
            currency: members.take("currency")?,
            total_amount: members.take("totalAmount")?,
            transaction_id: members.take("transactionId")?,
            transaction_type: members.take("transactionType")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundPaymentConfirmationContent);
/// An amount, value divided by offset.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentAmount {
    /// Amount times offset.
    pub value: Option<i32>,
    /// Divisor, such as 100.
    pub offset: Option<i32>,
}

impl waxwing_types::read::FromMembers for PaymentAmount {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            value: members.take("value")?,
            offset: members.take("offset")?,
        })
    }
}

waxwing_types::read_object!(PaymentAmount);
/// The user confirms a payment. Not in the vendor's schema; known from an example only.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for InboundPaymentAcknowledgementContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            payment_acknowledgement_type: members.take("paymentAcknowledgementType")?,
            timestamp: members.take("timestamp")?,
            payment_id: members.take("paymentId")?,
            reference_id: members.take("referenceId")?,
        })
    }
}

waxwing_types::read_object!(InboundPaymentAcknowledgementContent);
/// Answer to the question for the permission to call.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundCallPermissionReplyContent {
    /// The answer, and until when it holds.
    pub call_permission_reply: Option<CallPermissionReply>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
}

impl waxwing_types::read::FromMembers for InboundCallPermissionReplyContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            call_permission_reply: members.take("callPermissionReply")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundCallPermissionReplyContent);
/// The answer, and until when it holds.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallPermissionReply {
    /// Whether you may call.
    pub response: Option<CallPermissionAnswer>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub expiration_timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
}

impl waxwing_types::read::FromMembers for CallPermissionReply {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            response: members.take("response")?,
            expiration_timestamp: members.take("expirationTimestamp")?,
        })
    }
}

waxwing_types::read_object!(CallPermissionReply);
waxwing_types::open_enum! {
    #[doc = " Whether you may call."] pub enum CallPermissionAnswer { #[doc =
    " `ACCEPT`."] Accept = "ACCEPT", #[doc = " `REJECT`."] Reject = "REJECT", }
}

/// Outcome of an authentication in the chat.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundInThreadAuthenticationReplyContent {
    /// The outcome.
    pub in_thread_authentication_reply: Option<InThreadAuthenticationReply>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
}

impl waxwing_types::read::FromMembers for InboundInThreadAuthenticationReplyContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            in_thread_authentication_reply: members.take("inThreadAuthenticationReply")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundInThreadAuthenticationReplyContent);
/// The outcome.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InThreadAuthenticationReply {
    /// Outcome of an authentication.
    pub status: Option<InThreadAuthenticationStatus>,
    /// Hash of the user's passkey for this business.
    pub business_scoped_passkey_hash: Option<String>,
}

impl waxwing_types::read::FromMembers for InThreadAuthenticationReply {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            status: members.take("status")?,
            business_scoped_passkey_hash: members.take("businessScopedPasskeyHash")?,
        })
    }
}

waxwing_types::read_object!(InThreadAuthenticationReply);
waxwing_types::open_enum! {
    #[doc = " Outcome of an authentication."] pub enum InThreadAuthenticationStatus {
    #[doc = " `UNSUPPORTED`."] Unsupported = "UNSUPPORTED", #[doc = " `VERIFIED`."]
    Verified = "VERIFIED", #[doc = " `INTERACTION_CANCELED`."] InteractionCanceled =
    "INTERACTION_CANCELED", #[doc = " `VERIFICATION_FAILED`."] VerificationFailed =
    "VERIFICATION_FAILED", #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

/// An order from the catalogue.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundOrderContent {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: Option<shared::CatalogId>,
    /// What was ordered.
    pub product_items: Option<Vec<ProductItem>>,
    /// Note of the user.
    pub text: Option<String>,
}

impl InboundOrderContent {
    /// `productItems`, empty when it was left out.
    pub fn product_items(&self) -> &[ProductItem] {
        self.product_items.as_deref().unwrap_or_default()
    }
}

impl waxwing_types::read::FromMembers for InboundOrderContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            catalog_id: members.take("catalogId")?,
            product_items: members.take("productItems")?,
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(InboundOrderContent);
/// A line of an order.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for ProductItem {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            currency: members.take("currency")?,
            item_price: members.take("itemPrice")?,
            product_retailer_id: members.take("productRetailerId")?,
            quantity: members.take("quantity")?,
        })
    }
}

waxwing_types::read_object!(ProductItem);
/// A reaction to the message in context, added or taken back.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct InboundReactionContent {
    /// The emoji.
    pub emoji: Option<String>,
    /// What happened to the reaction.
    pub action: Option<ReactionAction>,
    /// Message or product that the user answers; from is who wrote it.
    pub context: Option<InboundContext>,
}

impl waxwing_types::read::FromMembers for InboundReactionContent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            emoji: members.take("emoji")?,
            action: members.take("action")?,
            context: members.take("context")?,
        })
    }
}

waxwing_types::read_object!(InboundReactionContent);
waxwing_types::open_enum! {
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "results", &self.results)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for DeliveryReports {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            results: members.take("results")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(DeliveryReports);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DeliveryReports {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DeliveryReports".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "bulkId", &self.bulk_id)?;
        waxwing_types::union::put(&mut map, "price", &self.price)?;
        waxwing_types::union::put(&mut map, "status", &self.status)?;
        waxwing_types::union::put(&mut map, "error", &self.error)?;
        waxwing_types::union::put(&mut map, "messageId", &self.message_id)?;
        waxwing_types::union::put(&mut map, "doneAt", &self.done_at)?;
        waxwing_types::union::put(&mut map, "messageCount", &self.message_count)?;
        waxwing_types::union::put(&mut map, "sentAt", &self.sent_at)?;
        waxwing_types::union::put(&mut map, "to", &self.to)?;
        waxwing_types::union::put(&mut map, "contact", &self.contact)?;
        waxwing_types::union::put(&mut map, "callbackData", &self.callback_data)?;
        waxwing_types::union::put(&mut map, "entityId", &self.entity_id)?;
        waxwing_types::union::put(&mut map, "applicationId", &self.application_id)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for DeliveryReport {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            bulk_id: members.take("bulkId")?,
            price: members.take("price")?,
            status: members.take("status")?,
            error: members.take("error")?,
            message_id: members.take("messageId")?,
            done_at: members.take("doneAt")?,
            message_count: members.take("messageCount")?,
            sent_at: members.take("sentAt")?,
            to: members.take("to")?,
            contact: members.take("contact")?,
            callback_data: members.take("callbackData")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            from: members.take("from")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(DeliveryReport);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DeliveryReport {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DeliveryReport".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportPrice {
    /// Currency code.
    pub currency: Option<String>,
    /// Amount.
    pub price_per_message: Option<f64>,
}

impl waxwing_types::read::FromMembers for ReportPrice {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            currency: members.take("currency")?,
            price_per_message: members.take("pricePerMessage")?,
        })
    }
}

waxwing_types::read_object!(ReportPrice);
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "groupName", &self.group_name)?;
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "groupId", &self.group_id)?;
        waxwing_types::union::put(&mut map, "name", &self.name)?;
        waxwing_types::union::put(&mut map, "action", &self.action)?;
        waxwing_types::union::put(&mut map, "description", &self.description)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ReportStatus {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            group_name: members.take("groupName")?,
            id: members.take("id")?,
            group_id: members.take("groupId")?,
            name: members.take("name")?,
            action: members.take("action")?,
            description: members.take("description")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ReportStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReportStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "description", &self.description)?;
        waxwing_types::union::put(&mut map, "permanent", &self.permanent)?;
        waxwing_types::union::put(&mut map, "name", &self.name)?;
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(&mut map, "groupName", &self.group_name)?;
        waxwing_types::union::put(&mut map, "groupId", &self.group_id)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ReportError {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            description: members.take("description")?,
            permanent: members.take("permanent")?,
            name: members.take("name")?,
            id: members.take("id")?,
            group_name: members.take("groupName")?,
            group_id: members.take("groupId")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ReportError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReportError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "name", &self.name)?;
        waxwing_types::union::put(&mut map, "phoneNumber", &self.phone_number)?;
        waxwing_types::union::put(&mut map, "userId", &self.user_id)?;
        waxwing_types::union::put(&mut map, "parentUserId", &self.parent_user_id)?;
        waxwing_types::union::put(&mut map, "username", &self.username)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ReportContact {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            name: members.take("name")?,
            phone_number: members.take("phoneNumber")?,
            user_id: members.take("userId")?,
            parent_user_id: members.take("parentUserId")?,
            username: members.take("username")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ReportContact);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReportContact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportContact".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "results", &self.results)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for SeenReports {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            results: members.take("results")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(SeenReports);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SeenReports {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SeenReports".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "messageId", &self.message_id)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "to", &self.to)?;
        waxwing_types::union::put(&mut map, "sentAt", &self.sent_at)?;
        waxwing_types::union::put(&mut map, "seenAt", &self.seen_at)?;
        waxwing_types::union::put(&mut map, "applicationId", &self.application_id)?;
        waxwing_types::union::put(&mut map, "entityId", &self.entity_id)?;
        waxwing_types::union::put(&mut map, "contact", &self.contact)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for SeenReport {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            message_id: members.take("messageId")?,
            from: members.take("from")?,
            to: members.take("to")?,
            sent_at: members.take("sentAt")?,
            seen_at: members.take("seenAt")?,
            application_id: members.take("applicationId")?,
            entity_id: members.take("entityId")?,
            contact: members.take("contact")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(SeenReport);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SeenReport {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SeenReport".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "content", &self.content)?;
        waxwing_types::union::put(&mut map, "createdAt", &self.created_at)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for PaymentEvent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            from: members.take("from")?,
            content: members.take("content")?,
            created_at: members.take("createdAt")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(PaymentEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "type", &self.type_)?;
        waxwing_types::union::put(&mut map, "referenceId", &self.reference_id)?;
        waxwing_types::union::put(&mut map, "paymentId", &self.payment_id)?;
        waxwing_types::union::put(&mut map, "paymentStatus", &self.payment_status)?;
        waxwing_types::union::put(&mut map, "currency", &self.currency)?;
        waxwing_types::union::put(
            &mut map,
            "totalAmountValue",
            &self.total_amount_value,
        )?;
        waxwing_types::union::put(
            &mut map,
            "totalAmountOffset",
            &self.total_amount_offset,
        )?;
        waxwing_types::union::put(&mut map, "callbackData", &self.callback_data)?;
        waxwing_types::union::put(&mut map, "transactions", &self.transactions)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for PaymentNotification {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            from: members.take("from")?,
            type_: members.take("type")?,
            reference_id: members.take("referenceId")?,
            payment_id: members.take("paymentId")?,
            payment_status: members.take("paymentStatus")?,
            currency: members.take("currency")?,
            total_amount_value: members.take("totalAmountValue")?,
            total_amount_offset: members.take("totalAmountOffset")?,
            callback_data: members.take("callbackData")?,
            transactions: members.take("transactions")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(PaymentNotification);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentNotification {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentNotification".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl waxwing_types::read::FromMembers for PaymentTransactionNotification {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            type_: members.take("type")?,
            status: members.take("status")?,
            created_timestamp: members.take("createdTimestamp")?,
            updated_timestamp: members.take("updatedTimestamp")?,
        })
    }
}

waxwing_types::read_object!(PaymentTransactionNotification);
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "content", &self.content)?;
        waxwing_types::union::put(&mut map, "createdAt", &self.created_at)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for MarketingUpdateEvent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            from: members.take("from")?,
            content: members.take("content")?,
            created_at: members.take("createdAt")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(MarketingUpdateEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MarketingUpdateEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MarketingUpdateEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "sender", &self.sender)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(
            &mut map,
            "notificationMessagesStatus",
            &self.notification_messages_status,
        )?;
        waxwing_types::union::put(&mut map, "description", &self.description)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for MarketingUpdate {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            sender: members.take("sender")?,
            from: members.take("from")?,
            notification_messages_status: members.take("notificationMessagesStatus")?,
            description: members.take("description")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(MarketingUpdate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MarketingUpdate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MarketingUpdate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(
            &mut map,
            "messageTemplateId",
            &self.message_template_id,
        )?;
        waxwing_types::union::put(
            &mut map,
            "messageTemplateName",
            &self.message_template_name,
        )?;
        waxwing_types::union::put(
            &mut map,
            "messageTemplateLanguage",
            &self.message_template_language,
        )?;
        waxwing_types::union::put(&mut map, "timestamp", &self.timestamp)?;
        waxwing_types::union::put(&mut map, "change", &self.change)?;
        waxwing_types::union::put(&mut map, "entityId", &self.entity_id)?;
        waxwing_types::union::put(&mut map, "applicationId", &self.application_id)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for TemplateUpdateEvent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            message_template_id: members.take("messageTemplateId")?,
            message_template_name: members.take("messageTemplateName")?,
            message_template_language: members.take("messageTemplateLanguage")?,
            timestamp: members.take("timestamp")?,
            change: members.take("change")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(TemplateUpdateEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateUpdateEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateUpdateEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::TemplateStatusUpdate(value) => {
                map.serialize_entry("type", "TEMPLATE_STATUS_UPDATE")?;
                waxwing_types::union::write(map, value)
            }
            Self::TemplateCategoryUpdate(value) => {
                map.serialize_entry("type", "TEMPLATE_CATEGORY_UPDATE")?;
                waxwing_types::union::write(map, value)
            }
            Self::TemplateQualityUpdate(value) => {
                map.serialize_entry("type", "TEMPLATE_QUALITY_UPDATE")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for TemplateChange {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("type") {
            Some("TEMPLATE_STATUS_UPDATE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::TemplateStatusUpdate)
            }
            Some("TEMPLATE_CATEGORY_UPDATE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::TemplateCategoryUpdate)
            }
            Some("TEMPLATE_QUALITY_UPDATE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::TemplateQualityUpdate)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(TemplateChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateChange".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("type", "TEMPLATE_STATUS_UPDATE")
                .beside(generator.subschema_for::<TemplateStatusChange>()),
            waxwing_types::schema::kind("type", "TEMPLATE_CATEGORY_UPDATE")
                .beside(generator.subschema_for::<TemplateCategoryChange>()),
            waxwing_types::schema::kind("type", "TEMPLATE_QUALITY_UPDATE")
                .beside(generator.subschema_for::<TemplateQualityChange>()),
        ];
        waxwing_types::schema::union("type", kinds)
    }
}

/// New state.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateStatusChange {
    /// Where a template stands.
    pub new_status: Option<shared::TemplateStatus>,
    /// Why a template was refused.
    pub reason: Option<TemplateRejectionReason>,
}

impl waxwing_types::read::FromMembers for TemplateStatusChange {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            new_status: members.take("newStatus")?,
            reason: members.take("reason")?,
        })
    }
}

waxwing_types::read_object!(TemplateStatusChange);
waxwing_types::open_enum! {
    #[doc = " Why a template was refused."] pub enum TemplateRejectionReason { #[doc =
    " `ABUSIVE_CONTENT`."] AbusiveContent = "ABUSIVE_CONTENT", #[doc =
    " `INCORRECT_CATEGORY`."] IncorrectCategory = "INCORRECT_CATEGORY", #[doc =
    " `INVALID_FORMAT`."] InvalidFormat = "INVALID_FORMAT", #[doc = " `NONE`."] None =
    "NONE", #[doc = " `SCAM`."] Scam = "SCAM", #[doc = " `UNKNOWN`."] NotKnown =
    "UNKNOWN", }
}

/// New category.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateCategoryChange {
    /// Category of a template. Meta may change it by itself.
    pub previous_category: Option<shared::TemplateCategory>,
    /// Category of a template. Meta may change it by itself.
    pub new_category: Option<shared::TemplateCategory>,
}

impl waxwing_types::read::FromMembers for TemplateCategoryChange {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            previous_category: members.take("previousCategory")?,
            new_category: members.take("newCategory")?,
        })
    }
}

waxwing_types::read_object!(TemplateCategoryChange);
/// New quality.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateQualityChange {
    /// Quality rating of a template.
    pub previous_quality_score: Option<shared::TemplateQuality>,
    /// Quality rating of a template.
    pub new_quality_score: Option<shared::TemplateQuality>,
}

impl waxwing_types::read::FromMembers for TemplateQualityChange {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            previous_quality_score: members.take("previousQualityScore")?,
            new_quality_score: members.take("newQualityScore")?,
        })
    }
}

waxwing_types::read_object!(TemplateQualityChange);
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "from", &self.from)?;
        waxwing_types::union::put(&mut map, "content", &self.content)?;
        waxwing_types::union::put(&mut map, "createdAt", &self.created_at)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for IdentityChangeEvent {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            from: members.take("from")?,
            content: members.take("content")?,
            created_at: members.take("createdAt")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(IdentityChangeEvent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IdentityChangeEvent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IdentityChangeEvent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "description", &self.description)?;
        waxwing_types::union::put(&mut map, "hash", &self.hash)?;
        waxwing_types::union::put(&mut map, "type", &self.type_)?;
        waxwing_types::union::put(&mut map, "userNumber", &self.user_number)?;
        waxwing_types::union::put(&mut map, "userId", &self.user_id)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for IdentityChange {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            description: members.take("description")?,
            hash: members.take("hash")?,
            type_: members.take("type")?,
            user_number: members.take("userNumber")?,
            user_id: members.take("userId")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(IdentityChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IdentityChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IdentityChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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

waxwing_types::open_enum! {
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

waxwing_types::debug_addresses!(
    UrlClickReport { notification_type, recipient, url : address, send_date_time,
    message_id, bulk_id, callback_data, recipient_info, geo_location_info,
    application_id, entity_id, extra }
);
impl serde::Serialize for UrlClickReport {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(
            &mut map,
            "notificationType",
            &self.notification_type,
        )?;
        waxwing_types::union::put(&mut map, "recipient", &self.recipient)?;
        waxwing_types::union::put(&mut map, "url", &self.url)?;
        waxwing_types::union::put(&mut map, "sendDateTime", &self.send_date_time)?;
        waxwing_types::union::put(&mut map, "messageId", &self.message_id)?;
        waxwing_types::union::put(&mut map, "bulkId", &self.bulk_id)?;
        waxwing_types::union::put(&mut map, "callbackData", &self.callback_data)?;
        waxwing_types::union::put(&mut map, "recipientInfo", &self.recipient_info)?;
        waxwing_types::union::put(&mut map, "geoLocationInfo", &self.geo_location_info)?;
        waxwing_types::union::put(&mut map, "applicationId", &self.application_id)?;
        waxwing_types::union::put(&mut map, "entityId", &self.entity_id)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for UrlClickReport {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            notification_type: members.take("notificationType")?,
            recipient: members.take("recipient")?,
            url: members.take("url")?,
            send_date_time: members.take("sendDateTime")?,
            message_id: members.take("messageId")?,
            bulk_id: members.take("bulkId")?,
            callback_data: members.take("callbackData")?,
            recipient_info: members.take("recipientInfo")?,
            geo_location_info: members.take("geoLocationInfo")?,
            application_id: members.take("applicationId")?,
            entity_id: members.take("entityId")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(UrlClickReport);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UrlClickReport {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UrlClickReport".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlClickDevice {
    /// Kind of device.
    pub device_type: Option<String>,
    /// Operating system.
    pub os: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
}

impl waxwing_types::read::FromMembers for UrlClickDevice {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            device_type: members.take("deviceType")?,
            os: members.take("os")?,
            device_name: members.take("deviceName")?,
        })
    }
}

waxwing_types::read_object!(UrlClickDevice);
/// Where the user is.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlClickPlace {
    /// Country.
    pub country_name: Option<String>,
    /// City.
    pub city: Option<String>,
}

impl waxwing_types::read::FromMembers for UrlClickPlace {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            country_name: members.take("countryName")?,
            city: members.take("city")?,
        })
    }
}

waxwing_types::read_object!(UrlClickPlace);
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
    pub fn read(event: &str, payload: waxwing_types::read::Node<'_>) -> Self {
        let read = match event {
            "receive-inbound-whatsapp-messages" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::ReceiveInboundWhatsappMessages)
            }
            "receive-whatsapp-delivery-reports" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappDeliveryReports)
            }
            "receive-whatsapp-seen-reports" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappSeenReports)
            }
            "receive-whatsapp-payment-notification" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappPaymentNotification)
            }
            "receive-whatsapp-marketing-update-notification" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappMarketingUpdateNotification)
            }
            "receive-whatsapp-message-template-update-events" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappMessageTemplateUpdateEvents)
            }
            "receive-whatsapp-identity-change-notification" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::ReceiveWhatsappIdentityChangeNotification)
            }
            "url-click-report" => {
                waxwing_types::read::FromJson::from_json(payload)
                    .map(Self::UrlClickReport)
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
