// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Send a message.
    ///
    /// An answer 200 means accepted; the outcome comes by webhook, and so do faults of linked media and
    /// of the 24-hour window (outside it only templates may be sent). There is no idempotency key, so a
    /// repeated call sends a second message. Order between messages is not kept. Default throughput 80
    /// messages a second per business number; one message in 6 seconds to one recipient, with short
    /// bursts. Groups take text, media, templates made of text and media, and pins; what else they take
    /// is not documented. Without type the provider reads the body as a text; it is always sent. Direct
    /// Send (category) takes text, `cta_url` and button. A template with a max price goes through
    /// `send_marketing_message` only (error 131061), and while another responder owns the conversation
    /// service messages are refused (error 131070). Errors of a send are above all 131008, 131009,
    /// 131026, 131030, 131047 to 131056, 131061 to 131065, 132000 to 132018 and 130403 to 130497; most
    /// may come by webhook too.
    ///
    /// `POST /{phone_number_id}/messages`. A repeat may act twice.
    ///
    /// Source: "Audio messages", Meta developer documentation for the WhatsApp Cloud API, updated
    /// 2026-02-17;
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages>
    /// (as of 2026-04);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids>
    /// (as of 2026-06);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send> (as of
    /// 2026-07); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/account-model-evolution>
    /// (as of 2026-06);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/payment-request-cta>
    /// (as of 2026-05);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/one-click-payments>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/orderstatustemplate>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/checkout-button-templates>
    /// (as of 2025-12);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/upi-intent/dynamic-vpa>
    /// (as of 2025-11); "Changelog", Meta developer documentation for WhatsApp, 2026-10-08.
    pub fn send_message(
        &self,
        body: &SendMessageRequest,
    ) -> waxwing_runtime::Call<shared::SendMessageResponse> {
        self.core
            .prepare(&SEND_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Mark a received message as read, with a typing indicator if wanted.
    ///
    /// Marks the message and all earlier ones of the conversation; in a group this one alone. Do it
    /// within 30 days. The typing indicator goes away after 25 seconds or with the next message, and
    /// always implies the read mark.
    ///
    /// `POST /{phone_number_id}/messages`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read>
    /// (as of 2025-11);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators> (as
    /// of 2025-10); "Changelog", Meta developer documentation for WhatsApp, 2026-05-14.
    pub fn mark_message_as_read(
        &self,
        body: &MarkReadRequest,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&MARK_MESSAGE_AS_READ)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a marketing template through the Marketing Messages API.
    ///
    /// Takes marketing templates only (errors 131055 and 134100 otherwise; 134101 while the template is
    /// new, up to 10 minutes; 134102 when it cannot be used). Needed where marketing templates are
    /// switched off for `send_message` (error 131063) and for templates with a max price (131061), which
    /// cannot go to a user id (131062) nor to every country (131065). Take this call or `send_message`
    /// by the template's latest category. There is no idempotency key, so a repeated call sends a second
    /// message.
    ///
    /// `POST /{phone_number_id}/marketing_messages`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages>
    /// (as of 2026-05); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing>
    /// (as of 2026-03); "Changelog", Meta developer documentation for WhatsApp, 2026-10-05.
    pub fn send_marketing_message(
        &self,
        body: &MarketingMessageRequest,
    ) -> waxwing_runtime::Call<shared::SendMessageResponse> {
        self.core
            .prepare(&SEND_MARKETING_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a message whose body and answer are encrypted.
    ///
    /// The settings of the number must have payload encryption on. Errors come back unencrypted. The JWE
    /// algorithms are not documented; encrypting and decrypting are up to the caller.
    ///
    /// `POST /{phone_number_id}/messages_encrypted`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn send_encrypted_message(
        &self,
        body: &SendEncryptedMessage,
    ) -> waxwing_runtime::Call<EncryptedMessageResponse> {
        self.core
            .prepare(&SEND_ENCRYPTED_MESSAGE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_message",
    path: "/{phone_number_id}/messages",
    accepts: &[waxwing_runtime::Accept::Filled("/messages/*/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static MARK_MESSAGE_AS_READ: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "mark_message_as_read",
    path: "/{phone_number_id}/messages",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_MARKETING_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_marketing_message",
    path: "/{phone_number_id}/marketing_messages",
    accepts: &[waxwing_runtime::Accept::Filled("/messages/*/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_ENCRYPTED_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_encrypted_message",
    path: "/{phone_number_id}/messages_encrypted",
    accepts: &[waxwing_runtime::Accept::Filled("/encrypted_contents")],
    ..waxwing_runtime::Operation::POST
};

/// A message; the envelope and one kind of content side by side in one object.
///
/// To whom, and how to follow the message up. At least one of to and recipient; with both, to wins.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageRequest {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Kind of recipient. Left out, the provider takes individual.
    pub recipient_type: Option<shared::RecipientType>,
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id, or its parent form. Beside to, to wins and the answer has no `user_id`.
    /// Not for authentication templates with a one-tap, zero-tap or copy-code button, nor for templates
    /// with a max price (error 131062).
    pub recipient: Option<waxwing_types::Bsuid>,
    /// Quotes an earlier message of the same conversation.
    pub context: Option<shared::MessageContext>,
    /// Your own text, repeated in the status webhooks; at most 512 characters.
    pub biz_opaque_callback_data: Option<String>,
    /// Deliver only if this is the user's present identity hash, else error 137000.
    pub recipient_identity_key_hash: Option<String>,
    /// service, as when left out, is a message inside the 24-hour window. The other two are Direct Send:
    /// the provider makes the template out of the message. utility is for portfolios with a limit of
    /// 100,000 users or none, authentication on request and not to a business-scoped user id (errors
    /// 100, 139200). utility takes text, `cta_url`, button, and `voice_call` alone; authentication takes
    /// text. `preview_url` is ignored.
    pub category: Option<DirectSendCategory>,
    /// Direct Send: seconds to keep trying, only with category (else error 100). utility 30 to 43200,
    /// left out 30 days; authentication 30 to 900, left out 600.
    pub ttl_seconds: Option<i64>,
    /// How the template of a Direct Send message is called; only with category utility.
    pub direct_send_config: Option<DirectSendConfig>,
    /// Messaging account that pays and owns the template, where a number has several. Older name
    /// `paid_messaging_account_id`, until the end of 2026.
    pub messaging_account_id: Option<String>,
    /// The content, told apart by type.
    pub content: MessageContent,
}

impl SendMessageRequest {
    /// With `to` and the content.
    pub fn to(
        to: impl Into<shared::Destination>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Some(to.into()),
            recipient: Default::default(),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            category: Default::default(),
            ttl_seconds: Default::default(),
            direct_send_config: Default::default(),
            messaging_account_id: Default::default(),
            content: content.into(),
        }
    }

    /// With `recipient` and the content.
    pub fn to_recipient(
        recipient: impl Into<waxwing_types::Bsuid>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Default::default(),
            recipient: Some(recipient.into()),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            category: Default::default(),
            ttl_seconds: Default::default(),
            direct_send_config: Default::default(),
            messaging_account_id: Default::default(),
            content: content.into(),
        }
    }

    /// Sets `recipient_type`.
    #[must_use]
    pub fn with_recipient_type(
        mut self,
        recipient_type: impl Into<shared::RecipientType>,
    ) -> Self {
        self.recipient_type = Some(recipient_type.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::Destination>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<waxwing_types::Bsuid>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets `biz_opaque_callback_data`.
    #[must_use]
    pub fn with_biz_opaque_callback_data(
        mut self,
        biz_opaque_callback_data: impl Into<String>,
    ) -> Self {
        self.biz_opaque_callback_data = Some(biz_opaque_callback_data.into());
        self
    }

    /// Sets `recipient_identity_key_hash`.
    #[must_use]
    pub fn with_recipient_identity_key_hash(
        mut self,
        recipient_identity_key_hash: impl Into<String>,
    ) -> Self {
        self.recipient_identity_key_hash = Some(recipient_identity_key_hash.into());
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, category: impl Into<DirectSendCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `ttl_seconds`.
    #[must_use]
    pub fn with_ttl_seconds(mut self, ttl_seconds: i64) -> Self {
        self.ttl_seconds = Some(ttl_seconds);
        self
    }

    /// Sets `direct_send_config`.
    #[must_use]
    pub fn with_direct_send_config(
        mut self,
        direct_send_config: impl Into<DirectSendConfig>,
    ) -> Self {
        self.direct_send_config = Some(direct_send_config.into());
        self
    }

    /// Sets `messaging_account_id`.
    #[must_use]
    pub fn with_messaging_account_id(
        mut self,
        messaging_account_id: impl Into<String>,
    ) -> Self {
        self.messaging_account_id = Some(messaging_account_id.into());
        self
    }
}

impl serde::Serialize for SendMessageRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("recipient_type", &self.recipient_type)?;
        object.optional("to", &self.to)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("context", &self.context)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object
            .optional("recipient_identity_key_hash", &self.recipient_identity_key_hash)?;
        object.optional("category", &self.category)?;
        object.optional("ttl_seconds", &self.ttl_seconds)?;
        object.optional("direct_send_config", &self.direct_send_config)?;
        object.optional("messaging_account_id", &self.messaging_account_id)?;
        self.content.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SendMessageRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            recipient_type: members.take("recipient_type")?,
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            context: members.take("context")?,
            biz_opaque_callback_data: members.take("biz_opaque_callback_data")?,
            recipient_identity_key_hash: members.take("recipient_identity_key_hash")?,
            category: members.take("category")?,
            ttl_seconds: members.take("ttl_seconds")?,
            direct_send_config: members.take("direct_send_config")?,
            messaging_account_id: members.take("messaging_account_id")?,
            content: waxwing_json::FromMembers::from_members(members)?,
        })
    }
}

waxwing_json::read_object!(SendMessageRequest);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SendMessageRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SendMessageRequest".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let members = waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<shared::MessagingProduct>()),
            (
                "recipient_type",
                generator.subschema_for::<Option<shared::RecipientType>>(),
            ),
            ("to", generator.subschema_for::<Option<shared::Destination>>()),
            ("recipient", generator.subschema_for::<Option<waxwing_types::Bsuid>>()),
            ("context", generator.subschema_for::<Option<shared::MessageContext>>()),
            ("biz_opaque_callback_data", generator.subschema_for::<Option<String>>()),
            ("recipient_identity_key_hash", generator.subschema_for::<Option<String>>()),
            ("category", generator.subschema_for::<Option<DirectSendCategory>>()),
            ("ttl_seconds", generator.subschema_for::<Option<i64>>()),
            (
                "direct_send_config",
                generator.subschema_for::<Option<DirectSendConfig>>(),
            ),
            ("messaging_account_id", generator.subschema_for::<Option<String>>()),
        ]);
        waxwing_json::schema::both(members, generator.subschema_for::<MessageContent>())
    }
}

impl waxwing_types::Validate for SendMessageRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.nested("context", self.context.as_ref());
        checker
            .chars(
                "biz_opaque_callback_data",
                self.biz_opaque_callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.nested("direct_send_config", self.direct_send_config.as_ref());
        checker
            .at_least_one(
                &[("to", self.to.is_some()), ("recipient", self.recipient.is_some())],
            );
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::text("/to", Form::NotBlank),
                        Constraint::text("/to", Form::Only("0-9+ ().-"))
                            .when(
                                &[
                                    Condition::IsNot {
                                        at: "/recipient_type",
                                        values: &["group"],
                                    },
                                ],
                            ),
                    ],
                );
        }
        waxwing_types::Validate::check(&self.content, checker);
    }
}

waxwing_json::open_enum! {
    #[doc =
    " service, as when left out, is a message inside the 24-hour window. The other two are Direct Send:"]
    #[doc =
    " the provider makes the template out of the message. utility is for portfolios with a limit of"]
    #[doc =
    " 100,000 users or none, authentication on request and not to a business-scoped user id (errors"]
    #[doc =
    " 100, 139200). utility takes text, `cta_url`, button, and `voice_call` alone; authentication takes"]
    #[doc = " text. `preview_url` is ignored."] pub enum DirectSendCategory { #[doc =
    " `utility`."] Utility = "utility", #[doc = " `authentication`."] Authentication =
    "authentication", #[doc = " `service`."] Service = "service", }
}

/// How the template of a Direct Send message is called; only with category utility.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DirectSendConfig {
    /// Name, at most 512 of a to z, 0 to 9 and underscore, unique in the account (error 100).
    pub template_name: String,
}

impl DirectSendConfig {
    /// With the members that are required.
    pub fn new(template_name: impl Into<String>) -> Self {
        Self {
            template_name: template_name.into(),
        }
    }
}

impl waxwing_json::FromMembers for DirectSendConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            template_name: members.need("template_name")?,
        })
    }
}

waxwing_json::read_object!(DirectSendConfig);
impl waxwing_types::Validate for DirectSendConfig {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars("template_name", Some(self.template_name.as_ref()), None, Some(512));
    }
}

/// The content, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageContent {
    /// `text`.
    Text(TextContent),
    /// `image`.
    Image(ImageContent),
    /// `audio`.
    Audio(AudioContent),
    /// `video`.
    Video(VideoContent),
    /// `document`.
    Document(DocumentContent),
    /// `sticker`.
    Sticker(StickerContent),
    /// `location`.
    Location(LocationContent),
    /// `contacts`.
    Contacts(ContactsMessage),
    /// `reaction`.
    Reaction(ReactionContent),
    /// `pin`.
    Pin(PinContent),
    /// `interactive`.
    Interactive(InteractiveContent),
    /// `template`.
    Template(TemplateContent),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl MessageContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Image(_) => "image",
            Self::Audio(_) => "audio",
            Self::Video(_) => "video",
            Self::Document(_) => "document",
            Self::Sticker(_) => "sticker",
            Self::Location(_) => "location",
            Self::Contacts(_) => "contacts",
            Self::Reaction(_) => "reaction",
            Self::Pin(_) => "pin",
            Self::Interactive(_) => "interactive",
            Self::Template(_) => "template",
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
                object.member("type", "text")?;
                object.member("text", value)
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)
            }
            Self::Audio(value) => {
                object.member("type", "audio")?;
                object.member("audio", value)
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)
            }
            Self::Sticker(value) => {
                object.member("type", "sticker")?;
                object.member("sticker", value)
            }
            Self::Location(value) => {
                object.member("type", "location")?;
                object.member("location", value)
            }
            Self::Contacts(value) => {
                object.member("type", "contacts")?;
                object.rest(value)
            }
            Self::Reaction(value) => {
                object.member("type", "reaction")?;
                object.member("reaction", value)
            }
            Self::Pin(value) => {
                object.member("type", "pin")?;
                object.member("pin", value)
            }
            Self::Interactive(value) => {
                object.member("type", "interactive")?;
                object.member("interactive", value)
            }
            Self::Template(value) => {
                object.member("type", "template")?;
                object.member("template", value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TextContent> for MessageContent {
    fn from(value: TextContent) -> Self {
        Self::Text(value)
    }
}

impl From<ImageContent> for MessageContent {
    fn from(value: ImageContent) -> Self {
        Self::Image(value)
    }
}

impl From<AudioContent> for MessageContent {
    fn from(value: AudioContent) -> Self {
        Self::Audio(value)
    }
}

impl From<VideoContent> for MessageContent {
    fn from(value: VideoContent) -> Self {
        Self::Video(value)
    }
}

impl From<DocumentContent> for MessageContent {
    fn from(value: DocumentContent) -> Self {
        Self::Document(value)
    }
}

impl From<StickerContent> for MessageContent {
    fn from(value: StickerContent) -> Self {
        Self::Sticker(value)
    }
}

impl From<LocationContent> for MessageContent {
    fn from(value: LocationContent) -> Self {
        Self::Location(value)
    }
}

impl From<ContactsMessage> for MessageContent {
    fn from(value: ContactsMessage) -> Self {
        Self::Contacts(value)
    }
}

impl From<ReactionContent> for MessageContent {
    fn from(value: ReactionContent) -> Self {
        Self::Reaction(value)
    }
}

impl From<PinContent> for MessageContent {
    fn from(value: PinContent) -> Self {
        Self::Pin(value)
    }
}

impl From<InteractiveContent> for MessageContent {
    fn from(value: InteractiveContent) -> Self {
        Self::Interactive(value)
    }
}

impl From<TemplateContent> for MessageContent {
    fn from(value: TemplateContent) -> Self {
        Self::Template(value)
    }
}

impl serde::Serialize for MessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("text") if members.are_only(&["type", "text"]) => {
                members.variant("type", "text").map(Self::Text)
            }
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("audio") if members.are_only(&["type", "audio"]) => {
                members.variant("type", "audio").map(Self::Audio)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            Some("document") if members.are_only(&["type", "document"]) => {
                members.variant("type", "document").map(Self::Document)
            }
            Some("sticker") if members.are_only(&["type", "sticker"]) => {
                members.variant("type", "sticker").map(Self::Sticker)
            }
            Some("location") if members.are_only(&["type", "location"]) => {
                members.variant("type", "location").map(Self::Location)
            }
            Some("contacts") => members.beside("type").map(Self::Contacts),
            Some("reaction") if members.are_only(&["type", "reaction"]) => {
                members.variant("type", "reaction").map(Self::Reaction)
            }
            Some("pin") if members.are_only(&["type", "pin"]) => {
                members.variant("type", "pin").map(Self::Pin)
            }
            Some("interactive") if members.are_only(&["type", "interactive"]) => {
                members.variant("type", "interactive").map(Self::Interactive)
            }
            Some("template") if members.are_only(&["type", "template"]) => {
                members.variant("type", "template").map(Self::Template)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(MessageContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "text")
                .with("text", generator.subschema_for::<TextContent>()),
            waxwing_json::schema::kind("type", "image")
                .with("image", generator.subschema_for::<ImageContent>()),
            waxwing_json::schema::kind("type", "audio")
                .with("audio", generator.subschema_for::<AudioContent>()),
            waxwing_json::schema::kind("type", "video")
                .with("video", generator.subschema_for::<VideoContent>()),
            waxwing_json::schema::kind("type", "document")
                .with("document", generator.subschema_for::<DocumentContent>()),
            waxwing_json::schema::kind("type", "sticker")
                .with("sticker", generator.subschema_for::<StickerContent>()),
            waxwing_json::schema::kind("type", "location")
                .with("location", generator.subschema_for::<LocationContent>()),
            waxwing_json::schema::kind("type", "contacts")
                .beside(generator.subschema_for::<ContactsMessage>()),
            waxwing_json::schema::kind("type", "reaction")
                .with("reaction", generator.subschema_for::<ReactionContent>()),
            waxwing_json::schema::kind("type", "pin")
                .with("pin", generator.subschema_for::<PinContent>()),
            waxwing_json::schema::kind("type", "interactive")
                .with("interactive", generator.subschema_for::<InteractiveContent>()),
            waxwing_json::schema::kind("type", "template")
                .with("template", generator.subschema_for::<TemplateContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for MessageContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => checker.nested("text", Some(value)),
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Audio(value) => checker.nested("audio", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Document(value) => checker.nested("document", Some(value)),
            Self::Sticker(value) => checker.nested("sticker", Some(value)),
            Self::Location(value) => checker.nested("location", Some(value)),
            Self::Contacts(value) => waxwing_types::Validate::check(value, checker),
            Self::Reaction(value) => checker.nested("reaction", Some(value)),
            Self::Pin(value) => checker.nested("pin", Some(value)),
            Self::Interactive(value) => checker.nested("interactive", Some(value)),
            Self::Template(value) => checker.nested("template", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

/// Text and link preview.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextContent {
    /// The text, at most 4096 characters.
    pub body: String,
    /// Show a preview of the first http(s) address in the text. Left out, false.
    pub preview_url: Option<bool>,
}

impl TextContent {
    /// With the members that are required.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            preview_url: Default::default(),
        }
    }

    /// Sets `preview_url`.
    #[must_use]
    pub fn with_preview_url(mut self, preview_url: bool) -> Self {
        self.preview_url = Some(preview_url);
        self
    }
}

impl waxwing_json::FromMembers for TextContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            preview_url: members.take("preview_url")?,
        })
    }
}

waxwing_json::read_object!(TextContent);
impl waxwing_types::Validate for TextContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("body", Some(self.body.as_ref()), None, Some(4096));
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker.rules(self, &[Constraint::given("/body")]);
        }
    }
}

/// An audio file, by exactly one of id and link. AAC, AMR, MP3, MP4 audio or Ogg with mono Opus, at
/// most 16 MB. Nothing is converted. Neither caption nor file name exist for audio.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct AudioContent {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider. An id is the provider's recommendation.
    pub link: Option<String>,
    /// true makes it a voice message, which must be an Ogg file with mono Opus; above 512 KB the
    /// recipient downloads it by hand. Left out, false, a plain audio file.
    pub voice: Option<bool>,
}

impl AudioContent {
    /// By `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
            voice: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
            voice: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `voice`.
    #[must_use]
    pub fn with_voice(mut self, voice: bool) -> Self {
        self.voice = Some(voice);
        self
    }
}

waxwing_json::debug_addresses!(AudioContent { id, link : address, voice });
impl waxwing_json::FromMembers for AudioContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            voice: members.take("voice")?,
        })
    }
}

waxwing_json::read_object!(AudioContent);
impl waxwing_types::Validate for AudioContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// A picture, by exactly one of id and link. JPEG or PNG with 8 bits a channel, at most 5 MB.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageContent {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider.
    pub link: Option<String>,
    /// Text below the picture, at most 1024 characters.
    pub caption: Option<String>,
}

impl ImageContent {
    /// By `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
            caption: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
            caption: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

waxwing_json::debug_addresses!(ImageContent { id, link : address, caption });
impl waxwing_json::FromMembers for ImageContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            caption: members.take("caption")?,
        })
    }
}

waxwing_json::read_object!(ImageContent);
impl waxwing_types::Validate for ImageContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(1024),
            );
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// A video, by exactly one of id and link. MP4 or 3GPP with H.264 and AAC, one audio stream or none,
/// at most 16 MB. B-frames of the High profile and an index (moov) behind the data make trouble.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VideoContent {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider.
    pub link: Option<String>,
    /// Text below the video, at most 1024 characters.
    pub caption: Option<String>,
}

impl VideoContent {
    /// By `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
            caption: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
            caption: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

waxwing_json::debug_addresses!(VideoContent { id, link : address, caption });
impl waxwing_json::FromMembers for VideoContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            caption: members.take("caption")?,
        })
    }
}

waxwing_json::read_object!(VideoContent);
impl waxwing_types::Validate for VideoContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(1024),
            );
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// A document, by exactly one of id and link. PDF, plain text or an Office file, at most 100 MB;
/// other types are taken in practice.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentContent {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider.
    pub link: Option<String>,
    /// Text below the document, at most 1024 characters.
    pub caption: Option<String>,
    /// File name that the user sees; its extension decides the icon.
    pub filename: Option<String>,
}

impl DocumentContent {
    /// By `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
            caption: Default::default(),
            filename: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
            caption: Default::default(),
            filename: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

waxwing_json::debug_addresses!(
    DocumentContent { id, link : address, caption, filename }
);
impl waxwing_json::FromMembers for DocumentContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            caption: members.take("caption")?,
            filename: members.take("filename")?,
        })
    }
}

waxwing_json::read_object!(DocumentContent);
impl waxwing_types::Validate for DocumentContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(1024),
            );
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// A sticker, by exactly one of id and link. WebP, at most 100 KB, animated at most 500 KB.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct StickerContent {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider.
    pub link: Option<String>,
}

impl StickerContent {
    /// By `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

waxwing_json::debug_addresses!(StickerContent { id, link : address });
impl waxwing_json::FromMembers for StickerContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
        })
    }
}

waxwing_json::read_object!(StickerContent);
impl waxwing_types::Validate for StickerContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// A place. Coordinates are numbers; the provider takes text as well.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocationContent {
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Name of the place.
    pub name: Option<String>,
    /// Address of the place.
    pub address: Option<String>,
}

impl LocationContent {
    /// With the members that are required.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            name: Default::default(),
            address: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

impl waxwing_json::FromMembers for LocationContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
            name: members.take("name")?,
            address: members.take("address")?,
        })
    }
}

waxwing_json::read_object!(LocationContent);
impl waxwing_types::Validate for LocationContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("latitude", Some(self.latitude as f64), Some(-90f64), Some(90f64));
        checker
            .range(
                "longitude",
                Some(self.longitude as f64),
                Some(-180f64),
                Some(180f64),
            );
    }
}

/// Contact cards.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactsMessage {
    /// The cards, at most 257.
    pub contacts: Vec<ContactCard>,
}

impl ContactsMessage {
    /// With the members that are required.
    pub fn new(contacts: impl Into<Vec<ContactCard>>) -> Self {
        Self { contacts: contacts.into() }
    }
}

impl waxwing_json::FromMembers for ContactsMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            contacts: members.need("contacts")?,
        })
    }
}

waxwing_json::read_object!(ContactsMessage);
impl waxwing_types::Validate for ContactsMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("contacts", Some(self.contacts.len()), Some(1), Some(257));
        checker.each("contacts", Some(&self.contacts));
    }
}

/// A contact card.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactCard {
    /// Name of a contact.
    pub name: shared::ContactName,
    /// Day of birth, YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<shared::ContactAddress>,
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<shared::ContactEmailAddress>,
    /// Where a contact works.
    pub org: Option<shared::ContactOrganization>,
    /// Phone numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<shared::ContactPhone>,
    /// Web addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<shared::ContactUrl>,
}

impl ContactCard {
    /// With the members that are required.
    pub fn new(name: impl Into<shared::ContactName>) -> Self {
        Self {
            name: name.into(),
            birthday: Default::default(),
            addresses: Default::default(),
            emails: Default::default(),
            org: Default::default(),
            phones: Default::default(),
            urls: Default::default(),
        }
    }

    /// Sets `birthday`.
    #[must_use]
    pub fn with_birthday(mut self, birthday: impl Into<String>) -> Self {
        self.birthday = Some(birthday.into());
        self
    }

    /// Sets `addresses`.
    #[must_use]
    pub fn with_addresses(
        mut self,
        addresses: impl Into<Vec<shared::ContactAddress>>,
    ) -> Self {
        self.addresses = addresses.into();
        self
    }

    /// Sets `emails`.
    #[must_use]
    pub fn with_emails(
        mut self,
        emails: impl Into<Vec<shared::ContactEmailAddress>>,
    ) -> Self {
        self.emails = emails.into();
        self
    }

    /// Sets `org`.
    #[must_use]
    pub fn with_org(mut self, org: impl Into<shared::ContactOrganization>) -> Self {
        self.org = Some(org.into());
        self
    }

    /// Sets `phones`.
    #[must_use]
    pub fn with_phones(mut self, phones: impl Into<Vec<shared::ContactPhone>>) -> Self {
        self.phones = phones.into();
        self
    }

    /// Sets `urls`.
    #[must_use]
    pub fn with_urls(mut self, urls: impl Into<Vec<shared::ContactUrl>>) -> Self {
        self.urls = urls.into();
        self
    }
}

impl waxwing_json::FromMembers for ContactCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            birthday: members.take("birthday")?,
            addresses: members.or_default("addresses")?,
            emails: members.or_default("emails")?,
            org: members.take("org")?,
            phones: members.or_default("phones")?,
            urls: members.or_default("urls")?,
        })
    }
}

waxwing_json::read_object!(ContactCard);
impl waxwing_types::Validate for ContactCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("name", Some(&self.name));
        checker.each("addresses", Some(&self.addresses));
        checker.each("emails", Some(&self.emails));
        checker.nested("org", self.org.as_ref());
        checker.each("phones", Some(&self.phones));
        checker.each("urls", Some(&self.urls));
    }
}

/// The emoji and the message it belongs to.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReactionContent {
    /// Id of the message to react to.
    pub message_id: waxwing_types::MessageId,
    /// One emoji; the empty text takes the reaction away.
    pub emoji: String,
}

impl ReactionContent {
    /// With the members that are required.
    pub fn new(
        message_id: impl Into<waxwing_types::MessageId>,
        emoji: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            emoji: emoji.into(),
        }
    }
}

impl waxwing_json::FromMembers for ReactionContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
            emoji: members.need("emoji")?,
        })
    }
}

waxwing_json::read_object!(ReactionContent);
impl waxwing_types::Validate for ReactionContent {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What to do with the pin.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PinContent {
    /// `pin`.
    Pin(PinSetting),
    /// `unpin`.
    Unpin(PinRemoval),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl PinContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Pin(_) => "pin",
            Self::Unpin(_) => "unpin",
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
            Self::Pin(value) => {
                object.member("type", "pin")?;
                object.rest(value)
            }
            Self::Unpin(value) => {
                object.member("type", "unpin")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<PinSetting> for PinContent {
    fn from(value: PinSetting) -> Self {
        Self::Pin(value)
    }
}

impl From<PinRemoval> for PinContent {
    fn from(value: PinRemoval) -> Self {
        Self::Unpin(value)
    }
}

impl serde::Serialize for PinContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PinContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("pin") => members.beside("type").map(Self::Pin),
            Some("unpin") => members.beside("type").map(Self::Unpin),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(PinContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PinContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PinContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "pin")
                .beside(generator.subschema_for::<PinSetting>()),
            waxwing_json::schema::kind("type", "unpin")
                .beside(generator.subschema_for::<PinRemoval>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for PinContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Pin(value) => waxwing_types::Validate::check(value, checker),
            Self::Unpin(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Pins a message for some days.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PinSetting {
    /// Id of the message to pin.
    pub message_id: waxwing_types::MessageId,
    /// Days until the pin goes away, 1 to 30.
    pub expiration_days: i64,
}

impl PinSetting {
    /// With the members that are required.
    pub fn new(
        message_id: impl Into<waxwing_types::MessageId>,
        expiration_days: i64,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            expiration_days,
        }
    }
}

impl waxwing_json::FromMembers for PinSetting {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
            expiration_days: members.need("expiration_days")?,
        })
    }
}

waxwing_json::read_object!(PinSetting);
impl waxwing_types::Validate for PinSetting {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "expiration_days",
                Some(self.expiration_days as f64),
                Some(1f64),
                Some(30f64),
            );
    }
}

/// Takes the pin away.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PinRemoval {
    /// Id of the pinned message.
    pub message_id: waxwing_types::MessageId,
}

impl PinRemoval {
    /// With the members that are required.
    pub fn new(message_id: impl Into<waxwing_types::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for PinRemoval {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
        })
    }
}

waxwing_json::read_object!(PinRemoval);
impl waxwing_types::Validate for PinRemoval {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The kinds of interactive message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveContent {
    /// `button`.
    Button(InteractiveButtons),
    /// `list`.
    List(InteractiveList),
    /// `cta_url`.
    CtaUrl(InteractiveUrl),
    /// `flow`.
    Flow(InteractiveFlow),
    /// `location_request_message`.
    LocationRequestMessage(InteractiveLocationRequest),
    /// `request_contact_info`.
    RequestContactInfo(InteractiveContactRequest),
    /// `address_message`.
    AddressMessage(InteractiveAddress),
    /// `voice_call`.
    VoiceCall(InteractiveVoiceCall),
    /// `call_permission_request`.
    CallPermissionRequest(InteractiveCallPermission),
    /// `product`.
    Product(InteractiveProduct),
    /// `product_list`.
    ProductList(InteractiveProductList),
    /// `catalog_message`.
    CatalogMessage(InteractiveCatalog),
    /// `carousel`.
    Carousel(InteractiveCarousel),
    /// `order_details`.
    OrderDetails(InteractiveOrderDetails),
    /// `order_status`.
    OrderStatus(InteractiveOrderStatus),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Button(_) => "button",
            Self::List(_) => "list",
            Self::CtaUrl(_) => "cta_url",
            Self::Flow(_) => "flow",
            Self::LocationRequestMessage(_) => "location_request_message",
            Self::RequestContactInfo(_) => "request_contact_info",
            Self::AddressMessage(_) => "address_message",
            Self::VoiceCall(_) => "voice_call",
            Self::CallPermissionRequest(_) => "call_permission_request",
            Self::Product(_) => "product",
            Self::ProductList(_) => "product_list",
            Self::CatalogMessage(_) => "catalog_message",
            Self::Carousel(_) => "carousel",
            Self::OrderDetails(_) => "order_details",
            Self::OrderStatus(_) => "order_status",
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
            Self::Button(value) => {
                object.member("type", "button")?;
                object.rest(value)
            }
            Self::List(value) => {
                object.member("type", "list")?;
                object.rest(value)
            }
            Self::CtaUrl(value) => {
                object.member("type", "cta_url")?;
                object.rest(value)
            }
            Self::Flow(value) => {
                object.member("type", "flow")?;
                object.rest(value)
            }
            Self::LocationRequestMessage(value) => {
                object.member("type", "location_request_message")?;
                object.rest(value)
            }
            Self::RequestContactInfo(value) => {
                object.member("type", "request_contact_info")?;
                object.rest(value)
            }
            Self::AddressMessage(value) => {
                object.member("type", "address_message")?;
                object.rest(value)
            }
            Self::VoiceCall(value) => {
                object.member("type", "voice_call")?;
                object.rest(value)
            }
            Self::CallPermissionRequest(value) => {
                object.member("type", "call_permission_request")?;
                object.rest(value)
            }
            Self::Product(value) => {
                object.member("type", "product")?;
                object.rest(value)
            }
            Self::ProductList(value) => {
                object.member("type", "product_list")?;
                object.rest(value)
            }
            Self::CatalogMessage(value) => {
                object.member("type", "catalog_message")?;
                object.rest(value)
            }
            Self::Carousel(value) => {
                object.member("type", "carousel")?;
                object.rest(value)
            }
            Self::OrderDetails(value) => {
                object.member("type", "order_details")?;
                object.rest(value)
            }
            Self::OrderStatus(value) => {
                object.member("type", "order_status")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveButtons> for InteractiveContent {
    fn from(value: InteractiveButtons) -> Self {
        Self::Button(value)
    }
}

impl From<InteractiveList> for InteractiveContent {
    fn from(value: InteractiveList) -> Self {
        Self::List(value)
    }
}

impl From<InteractiveUrl> for InteractiveContent {
    fn from(value: InteractiveUrl) -> Self {
        Self::CtaUrl(value)
    }
}

impl From<InteractiveFlow> for InteractiveContent {
    fn from(value: InteractiveFlow) -> Self {
        Self::Flow(value)
    }
}

impl From<InteractiveLocationRequest> for InteractiveContent {
    fn from(value: InteractiveLocationRequest) -> Self {
        Self::LocationRequestMessage(value)
    }
}

impl From<InteractiveContactRequest> for InteractiveContent {
    fn from(value: InteractiveContactRequest) -> Self {
        Self::RequestContactInfo(value)
    }
}

impl From<InteractiveAddress> for InteractiveContent {
    fn from(value: InteractiveAddress) -> Self {
        Self::AddressMessage(value)
    }
}

impl From<InteractiveVoiceCall> for InteractiveContent {
    fn from(value: InteractiveVoiceCall) -> Self {
        Self::VoiceCall(value)
    }
}

impl From<InteractiveCallPermission> for InteractiveContent {
    fn from(value: InteractiveCallPermission) -> Self {
        Self::CallPermissionRequest(value)
    }
}

impl From<InteractiveProduct> for InteractiveContent {
    fn from(value: InteractiveProduct) -> Self {
        Self::Product(value)
    }
}

impl From<InteractiveProductList> for InteractiveContent {
    fn from(value: InteractiveProductList) -> Self {
        Self::ProductList(value)
    }
}

impl From<InteractiveCatalog> for InteractiveContent {
    fn from(value: InteractiveCatalog) -> Self {
        Self::CatalogMessage(value)
    }
}

impl From<InteractiveCarousel> for InteractiveContent {
    fn from(value: InteractiveCarousel) -> Self {
        Self::Carousel(value)
    }
}

impl From<InteractiveOrderDetails> for InteractiveContent {
    fn from(value: InteractiveOrderDetails) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<InteractiveOrderStatus> for InteractiveContent {
    fn from(value: InteractiveOrderStatus) -> Self {
        Self::OrderStatus(value)
    }
}

impl serde::Serialize for InteractiveContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("button") => members.beside("type").map(Self::Button),
            Some("list") => members.beside("type").map(Self::List),
            Some("cta_url") => members.beside("type").map(Self::CtaUrl),
            Some("flow") => members.beside("type").map(Self::Flow),
            Some("location_request_message") => {
                members.beside("type").map(Self::LocationRequestMessage)
            }
            Some("request_contact_info") => {
                members.beside("type").map(Self::RequestContactInfo)
            }
            Some("address_message") => members.beside("type").map(Self::AddressMessage),
            Some("voice_call") => members.beside("type").map(Self::VoiceCall),
            Some("call_permission_request") => {
                members.beside("type").map(Self::CallPermissionRequest)
            }
            Some("product") => members.beside("type").map(Self::Product),
            Some("product_list") => members.beside("type").map(Self::ProductList),
            Some("catalog_message") => members.beside("type").map(Self::CatalogMessage),
            Some("carousel") => members.beside("type").map(Self::Carousel),
            Some("order_details") => members.beside("type").map(Self::OrderDetails),
            Some("order_status") => members.beside("type").map(Self::OrderStatus),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveContent".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "button")
                .beside(generator.subschema_for::<InteractiveButtons>()),
            waxwing_json::schema::kind("type", "list")
                .beside(generator.subschema_for::<InteractiveList>()),
            waxwing_json::schema::kind("type", "cta_url")
                .beside(generator.subschema_for::<InteractiveUrl>()),
            waxwing_json::schema::kind("type", "flow")
                .beside(generator.subschema_for::<InteractiveFlow>()),
            waxwing_json::schema::kind("type", "location_request_message")
                .beside(generator.subschema_for::<InteractiveLocationRequest>()),
            waxwing_json::schema::kind("type", "request_contact_info")
                .beside(generator.subschema_for::<InteractiveContactRequest>()),
            waxwing_json::schema::kind("type", "address_message")
                .beside(generator.subschema_for::<InteractiveAddress>()),
            waxwing_json::schema::kind("type", "voice_call")
                .beside(generator.subschema_for::<InteractiveVoiceCall>()),
            waxwing_json::schema::kind("type", "call_permission_request")
                .beside(generator.subschema_for::<InteractiveCallPermission>()),
            waxwing_json::schema::kind("type", "product")
                .beside(generator.subschema_for::<InteractiveProduct>()),
            waxwing_json::schema::kind("type", "product_list")
                .beside(generator.subschema_for::<InteractiveProductList>()),
            waxwing_json::schema::kind("type", "catalog_message")
                .beside(generator.subschema_for::<InteractiveCatalog>()),
            waxwing_json::schema::kind("type", "carousel")
                .beside(generator.subschema_for::<InteractiveCarousel>()),
            waxwing_json::schema::kind("type", "order_details")
                .beside(generator.subschema_for::<InteractiveOrderDetails>()),
            waxwing_json::schema::kind("type", "order_status")
                .beside(generator.subschema_for::<InteractiveOrderStatus>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Button(value) => waxwing_types::Validate::check(value, checker),
            Self::List(value) => waxwing_types::Validate::check(value, checker),
            Self::CtaUrl(value) => waxwing_types::Validate::check(value, checker),
            Self::Flow(value) => waxwing_types::Validate::check(value, checker),
            Self::LocationRequestMessage(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::RequestContactInfo(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::AddressMessage(value) => waxwing_types::Validate::check(value, checker),
            Self::VoiceCall(value) => waxwing_types::Validate::check(value, checker),
            Self::CallPermissionRequest(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::Product(value) => waxwing_types::Validate::check(value, checker),
            Self::ProductList(value) => waxwing_types::Validate::check(value, checker),
            Self::CatalogMessage(value) => waxwing_types::Validate::check(value, checker),
            Self::Carousel(value) => waxwing_types::Validate::check(value, checker),
            Self::OrderDetails(value) => waxwing_types::Validate::check(value, checker),
            Self::OrderStatus(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// What stands above the body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveHeader {
    /// `text`.
    Text(InteractiveTextHeader),
    /// `image`.
    Image(HeaderMedia),
    /// `video`.
    Video(HeaderMedia),
    /// `document`.
    Document(HeaderDocument),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl InteractiveHeader {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Image(_) => "image",
            Self::Video(_) => "video",
            Self::Document(_) => "document",
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
                object.member("type", "text")?;
                object.rest(value)
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<InteractiveTextHeader> for InteractiveHeader {
    fn from(value: InteractiveTextHeader) -> Self {
        Self::Text(value)
    }
}

impl From<HeaderDocument> for InteractiveHeader {
    fn from(value: HeaderDocument) -> Self {
        Self::Document(value)
    }
}

impl serde::Serialize for InteractiveHeader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InteractiveHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.beside("type").map(Self::Text),
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            Some("document") if members.are_only(&["type", "document"]) => {
                members.variant("type", "document").map(Self::Document)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(InteractiveHeader);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InteractiveHeader {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InteractiveHeader".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "text")
                .beside(generator.subschema_for::<InteractiveTextHeader>()),
            waxwing_json::schema::kind("type", "image")
                .with("image", generator.subschema_for::<HeaderMedia>()),
            waxwing_json::schema::kind("type", "video")
                .with("video", generator.subschema_for::<HeaderMedia>()),
            waxwing_json::schema::kind("type", "document")
                .with("document", generator.subschema_for::<HeaderDocument>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for InteractiveHeader {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Document(value) => checker.nested("document", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

/// A line of text.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveTextHeader {
    /// The line, at most 60 characters.
    pub text: String,
    /// A second line, at most 60 characters. Only in the provider's own description of the API, in no
    /// guide.
    pub sub_text: Option<String>,
}

impl InteractiveTextHeader {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            sub_text: Default::default(),
        }
    }

    /// Sets `sub_text`.
    #[must_use]
    pub fn with_sub_text(mut self, sub_text: impl Into<String>) -> Self {
        self.sub_text = Some(sub_text.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveTextHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            sub_text: members.take("sub_text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveTextHeader);
impl waxwing_types::Validate for InteractiveTextHeader {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(60));
    }
}

/// A media file for a header, by exactly one of id and link. The limits are those of the kind of
/// media (image 5 MB, video 16 MB; the GIF of a template, MP4, 3.5 MB).
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct HeaderMedia {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider.
    pub link: Option<String>,
    /// Where a linked file lies; an older form, seen in headers of order details.
    pub provider: Option<MediaProvider>,
}

impl HeaderMedia {
    /// By `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
            provider: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
            provider: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<MediaProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }
}

waxwing_json::debug_addresses!(HeaderMedia { id, link : address, provider });
impl waxwing_json::FromMembers for HeaderMedia {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            provider: members.take("provider")?,
        })
    }
}

waxwing_json::read_object!(HeaderMedia);
impl waxwing_types::Validate for HeaderMedia {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("provider", self.provider.as_ref());
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// Where a linked file lies; an older form, seen in headers of order details.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaProvider {
    /// Name of the media provider.
    pub name: String,
}

impl MediaProvider {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl waxwing_json::FromMembers for MediaProvider {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
        })
    }
}

waxwing_json::read_object!(MediaProvider);
impl waxwing_types::Validate for MediaProvider {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document for a header, by exactly one of id and link, at most 100 MB; in a template PDF only.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct HeaderDocument {
    /// Id of a media asset. From an upload it lives 30 days, from a webhook 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the right Content-Type; cached for 10 minutes by the
    /// provider.
    pub link: Option<String>,
    /// File name that the user sees.
    pub filename: Option<String>,
}

impl HeaderDocument {
    /// By `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: Some(id.into()),
            link: Default::default(),
            filename: Default::default(),
        }
    }

    /// By `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            link: Some(link.into()),
            filename: Default::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

waxwing_json::debug_addresses!(HeaderDocument { id, link : address, filename });
impl waxwing_json::FromMembers for HeaderDocument {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            filename: members.take("filename")?,
        })
    }
}

waxwing_json::read_object!(HeaderDocument);
impl waxwing_types::Validate for HeaderDocument {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

/// A header for kinds of message that take no other than text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TextOnlyHeader {
    /// Always text.
    #[serde(default)]
    pub type_: TextOnlyHeaderType,
    /// The line, at most 60 characters.
    pub text: String,
}

impl TextOnlyHeader {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            type_: Default::default(),
            text: text.into(),
        }
    }
}

impl waxwing_json::FromMembers for TextOnlyHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(TextOnlyHeader);
impl waxwing_types::Validate for TextOnlyHeader {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(60));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always text."] pub enum TextOnlyHeaderType(default Text) { #[doc =
    " `text`."] Text = "text", }
}

/// The text of an interactive message.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveBody {
    /// The text, at most 1024 characters.
    pub text: String,
}

impl InteractiveBody {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveBody);
impl waxwing_types::Validate for InteractiveBody {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(1024));
    }
}

/// The small text below.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveFooter {
    /// The text, at most 60 characters.
    pub text: String,
}

impl InteractiveFooter {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for InteractiveFooter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFooter);
impl waxwing_types::Validate for InteractiveFooter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(60));
    }
}

/// Up to three buttons that answer with a text of yours; the webhook has `button_reply`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveButtons {
    /// What stands above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The buttons.
    pub action: ReplyButtonsAction,
}

impl InteractiveButtons {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<ReplyButtonsAction>,
    ) -> Self {
        Self {
            header: Default::default(),
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<InteractiveHeader>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveButtons {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveButtons);
impl waxwing_types::Validate for InteractiveButtons {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The buttons.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplyButtonsAction {
    /// 1 to 3 buttons.
    pub buttons: Vec<ReplyButton>,
}

impl ReplyButtonsAction {
    /// With the members that are required.
    pub fn new(buttons: impl Into<Vec<ReplyButton>>) -> Self {
        Self { buttons: buttons.into() }
    }
}

impl waxwing_json::FromMembers for ReplyButtonsAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            buttons: members.need("buttons")?,
        })
    }
}

waxwing_json::read_object!(ReplyButtonsAction);
impl waxwing_types::Validate for ReplyButtonsAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("buttons", Some(self.buttons.len()), Some(1), Some(3));
        checker.each("buttons", Some(&self.buttons));
    }
}

/// A button.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplyButton {
    /// Always reply.
    #[serde(default)]
    pub type_: ReplyButtonType,
    /// What a button shows and what comes back.
    pub reply: ReplyOption,
}

impl ReplyButton {
    /// With the members that are required.
    pub fn new(reply: impl Into<ReplyOption>) -> Self {
        Self {
            type_: Default::default(),
            reply: reply.into(),
        }
    }
}

impl waxwing_json::FromMembers for ReplyButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            reply: members.need("reply")?,
        })
    }
}

waxwing_json::read_object!(ReplyButton);
impl waxwing_types::Validate for ReplyButton {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("reply", Some(&self.reply));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always reply."] pub enum ReplyButtonType(default Reply) { #[doc =
    " `reply`."] Reply = "reply", }
}

/// What a button shows and what comes back.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReplyOption {
    /// Your own id, comes back in the webhook; at most 256 characters.
    pub id: String,
    /// Label, at most 20 characters.
    pub title: String,
}

impl ReplyOption {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

impl waxwing_json::FromMembers for ReplyOption {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}

waxwing_json::read_object!(ReplyOption);
impl waxwing_types::Validate for ReplyOption {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(256));
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(20));
    }
}

/// A button that opens a list to choose one row from; the webhook has `list_reply`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveList {
    /// A header for kinds of message that take no other than text.
    pub header: Option<TextOnlyHeader>,
    /// The text of a list message.
    pub body: ListBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The button and its list.
    pub action: ListAction,
}

impl InteractiveList {
    /// With the members that are required.
    pub fn new(body: impl Into<ListBody>, action: impl Into<ListAction>) -> Self {
        Self {
            header: Default::default(),
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<TextOnlyHeader>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveList {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveList);
impl waxwing_types::Validate for InteractiveList {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The text of a list message.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListBody {
    /// The text, at most 4096 characters.
    pub text: String,
}

impl ListBody {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for ListBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(ListBody);
impl waxwing_types::Validate for ListBody {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(4096));
    }
}

/// The button and its list.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAction {
    /// Label of the button, at most 20 characters.
    pub button: String,
    /// 1 to 10 sections, with at most 10 rows over all of them.
    pub sections: Vec<ListSection>,
}

impl ListAction {
    /// With the members that are required.
    pub fn new(
        button: impl Into<String>,
        sections: impl Into<Vec<ListSection>>,
    ) -> Self {
        Self {
            button: button.into(),
            sections: sections.into(),
        }
    }
}

impl waxwing_json::FromMembers for ListAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            button: members.need("button")?,
            sections: members.need("sections")?,
        })
    }
}

waxwing_json::read_object!(ListAction);
impl waxwing_types::Validate for ListAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("button", Some(self.button.as_ref()), Some(1), Some(20));
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(self, &[Constraint::count("/sections/*/rows/*", None, Some(10))]);
        }
    }
}

/// A part of the list.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSection {
    /// Title, at most 24 characters; required as soon as there are two sections.
    pub title: Option<String>,
    /// The rows.
    pub rows: Vec<ListRow>,
}

impl ListSection {
    /// With the members that are required.
    pub fn new(rows: impl Into<Vec<ListRow>>) -> Self {
        Self {
            title: Default::default(),
            rows: rows.into(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl waxwing_json::FromMembers for ListSection {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            rows: members.need("rows")?,
        })
    }
}

waxwing_json::read_object!(ListSection);
impl waxwing_types::Validate for ListSection {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        checker.items("rows", Some(self.rows.len()), Some(1), Some(10));
        checker.each("rows", Some(&self.rows));
    }
}

/// A row to choose.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListRow {
    /// Your own id, comes back in the webhook; at most 200 characters.
    pub id: String,
    /// Label, at most 24 characters.
    pub title: String,
    /// Text below the label, at most 72 characters.
    pub description: Option<String>,
}

impl ListRow {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
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

impl waxwing_json::FromMembers for ListRow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(ListRow);
impl waxwing_types::Validate for ListRow {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(200));
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(24));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(72),
            );
    }
}

/// A button that opens a web address.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveUrl {
    /// What stands above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: UrlAction,
}

impl InteractiveUrl {
    /// With the members that are required.
    pub fn new(body: impl Into<InteractiveBody>, action: impl Into<UrlAction>) -> Self {
        Self {
            header: Default::default(),
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<InteractiveHeader>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveUrl {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveUrl);
impl waxwing_types::Validate for InteractiveUrl {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlAction {
    /// Always `cta_url`.
    #[serde(default)]
    pub name: UrlActionName,
    /// Label and address of a button.
    pub parameters: UrlParameters,
}

impl UrlAction {
    /// With the members that are required.
    pub fn new(parameters: impl Into<UrlParameters>) -> Self {
        Self {
            name: Default::default(),
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for UrlAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(UrlAction);
impl waxwing_types::Validate for UrlAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `cta_url`."] pub enum UrlActionName(default CtaUrl) { #[doc =
    " `cta_url`."] CtaUrl = "cta_url", }
}

/// Label and address of a button.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UrlParameters {
    /// Label, at most 20 characters.
    pub display_text: String,
    /// Address that the button opens.
    pub url: String,
}

impl UrlParameters {
    /// With the members that are required.
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            url: url.into(),
        }
    }
}

waxwing_json::debug_addresses!(UrlParameters { display_text, url : address });
impl waxwing_json::FromMembers for UrlParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_text: members.need("display_text")?,
            url: members.need("url")?,
        })
    }
}

waxwing_json::read_object!(UrlParameters);
impl waxwing_types::Validate for UrlParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("display_text", Some(self.display_text.as_ref()), None, Some(20));
    }
}

/// A button that opens a flow; the webhook has `nfm_reply`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveFlow {
    /// What stands above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The flow.
    pub action: FlowMessageAction,
}

impl InteractiveFlow {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<FlowMessageAction>,
    ) -> Self {
        Self {
            header: Default::default(),
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<InteractiveHeader>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveFlow);
impl waxwing_types::Validate for InteractiveFlow {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The flow.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlowMessageAction {
    /// Always flow.
    #[serde(default)]
    pub name: FlowMessageActionName,
    /// Which flow, by exactly one of `flow_id` and `flow_name`, and how it starts.
    pub parameters: FlowMessageParameters,
}

impl FlowMessageAction {
    /// With the members that are required.
    pub fn new(parameters: impl Into<FlowMessageParameters>) -> Self {
        Self {
            name: Default::default(),
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for FlowMessageAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(FlowMessageAction);
impl waxwing_types::Validate for FlowMessageAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always flow."] pub enum FlowMessageActionName(default Flow) { #[doc =
    " `flow`."] Flow = "flow", }
}

/// Which flow, by exactly one of `flow_id` and `flow_name`, and how it starts.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FlowMessageParameters {
    /// Always 3.
    #[serde(default)]
    pub flow_message_version: FlowMessageVersion,
    /// Id of a flow.
    pub flow_id: Option<shared::FlowId>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Label of the button; at most 30 characters without emoji are advised.
    pub flow_cta: String,
    /// Which version of the flow opens. Left out, published.
    pub mode: Option<FlowMessageMode>,
    /// Your own token for this run of the flow; comes back with the answer. Left out, "unused".
    pub flow_token: Option<String>,
    /// How the flow starts: with a screen of its own (navigate) or by asking your endpoint
    /// (`data_exchange`). Left out, navigate.
    pub flow_action: Option<FlowStartAction>,
    /// First screen and its data; only with navigate.
    pub flow_action_payload: Option<FlowStart>,
}

impl FlowMessageParameters {
    /// By `flow_id`.
    pub fn from_id(
        flow_id: impl Into<shared::FlowId>,
        flow_cta: impl Into<String>,
    ) -> Self {
        Self {
            flow_message_version: Default::default(),
            flow_id: Some(flow_id.into()),
            flow_name: Default::default(),
            flow_cta: flow_cta.into(),
            mode: Default::default(),
            flow_token: Default::default(),
            flow_action: Default::default(),
            flow_action_payload: Default::default(),
        }
    }

    /// By `flow_name`.
    pub fn from_name(flow_name: impl Into<String>, flow_cta: impl Into<String>) -> Self {
        Self {
            flow_message_version: Default::default(),
            flow_id: Default::default(),
            flow_name: Some(flow_name.into()),
            flow_cta: flow_cta.into(),
            mode: Default::default(),
            flow_token: Default::default(),
            flow_action: Default::default(),
            flow_action_payload: Default::default(),
        }
    }

    /// Sets `flow_id`.
    #[must_use]
    pub fn with_flow_id(mut self, flow_id: impl Into<shared::FlowId>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `flow_name`.
    #[must_use]
    pub fn with_flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<FlowMessageMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `flow_token`.
    #[must_use]
    pub fn with_flow_token(mut self, flow_token: impl Into<String>) -> Self {
        self.flow_token = Some(flow_token.into());
        self
    }

    /// Sets `flow_action`.
    #[must_use]
    pub fn with_flow_action(mut self, flow_action: impl Into<FlowStartAction>) -> Self {
        self.flow_action = Some(flow_action.into());
        self
    }

    /// Sets `flow_action_payload`.
    #[must_use]
    pub fn with_flow_action_payload(
        mut self,
        flow_action_payload: impl Into<FlowStart>,
    ) -> Self {
        self.flow_action_payload = Some(flow_action_payload.into());
        self
    }
}

impl waxwing_json::FromMembers for FlowMessageParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            flow_message_version: members.or_default("flow_message_version")?,
            flow_id: members.take("flow_id")?,
            flow_name: members.take("flow_name")?,
            flow_cta: members.need("flow_cta")?,
            mode: members.take("mode")?,
            flow_token: members.take("flow_token")?,
            flow_action: members.take("flow_action")?,
            flow_action_payload: members.take("flow_action_payload")?,
        })
    }
}

waxwing_json::read_object!(FlowMessageParameters);
impl waxwing_types::Validate for FlowMessageParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("flow_action_payload", self.flow_action_payload.as_ref());
        checker
            .exactly_one(
                &[
                    ("flow_id", self.flow_id.is_some()),
                    ("flow_name", self.flow_name.is_some()),
                ],
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " Always 3."] pub enum FlowMessageVersion(default V3) { #[doc = " `3`."] V3 =
    "3", }
}

waxwing_json::open_enum! {
    #[doc = " Which version of the flow opens. Left out, published."] pub enum
    FlowMessageMode { #[doc = " `draft`."] Draft = "draft", #[doc = " `published`."]
    Published = "published", }
}

waxwing_json::open_enum! {
    #[doc =
    " How the flow starts: with a screen of its own (navigate) or by asking your endpoint"]
    #[doc = " (`data_exchange`). Left out, navigate."] pub enum FlowStartAction { #[doc =
    " `navigate`."] Navigate = "navigate", #[doc = " `data_exchange`."] DataExchange =
    "data_exchange", }
}

/// First screen and its data; only with navigate.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlowStart {
    /// Id of the first screen. Left out, `FIRST_ENTRY_SCREEN`.
    pub screen: Option<String>,
    /// Data for the screen; not empty if it is there.
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub data: waxwing_types::Extra,
}

impl FlowStart {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            screen: Default::default(),
            data: Default::default(),
        }
    }

    /// Sets `screen`.
    #[must_use]
    pub fn with_screen(mut self, screen: impl Into<String>) -> Self {
        self.screen = Some(screen.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, data: impl Into<waxwing_types::Extra>) -> Self {
        self.data = data.into();
        self
    }
}

impl waxwing_json::FromMembers for FlowStart {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            screen: members.take("screen")?,
            data: members.or_default("data")?,
        })
    }
}

waxwing_json::read_object!(FlowStart);
impl waxwing_types::Validate for FlowStart {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Asks for the user's location; it comes as a message of type location.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveLocationRequest {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: SendLocationAction,
}

impl InteractiveLocationRequest {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<SendLocationAction>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveLocationRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveLocationRequest);
impl waxwing_types::Validate for InteractiveLocationRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct SendLocationAction {
    /// Always `send_location`.
    pub name: SendLocationActionName,
}

impl SendLocationAction {
    /// An empty one.
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
}

impl waxwing_json::FromMembers for SendLocationAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
        })
    }
}

waxwing_json::read_object!(SendLocationAction);
impl waxwing_types::Validate for SendLocationAction {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always `send_location`."] pub enum SendLocationActionName(default
    SendLocation) { #[doc = " `send_location`."] SendLocation = "send_location", }
}

/// Asks the user to share the phone number, which comes as a message of type contacts with the
/// origin `contact_request`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveContactRequest {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: RequestContactAction,
}

impl InteractiveContactRequest {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<RequestContactAction>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveContactRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveContactRequest);
impl waxwing_types::Validate for InteractiveContactRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct RequestContactAction {
    /// Always `request_contact_info`.
    pub name: RequestContactActionName,
}

impl RequestContactAction {
    /// An empty one.
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
}

impl waxwing_json::FromMembers for RequestContactAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
        })
    }
}

waxwing_json::read_object!(RequestContactAction);
impl waxwing_types::Validate for RequestContactAction {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always `request_contact_info`."] pub enum RequestContactActionName(default
    RequestContactInfo) { #[doc = " `request_contact_info`."] RequestContactInfo =
    "request_contact_info", }
}

/// Asks for a postal address; the webhook has `nfm_reply`. India only.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveAddress {
    /// What stands above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The form.
    pub action: AddressAction,
}

impl InteractiveAddress {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<AddressAction>,
    ) -> Self {
        Self {
            header: Default::default(),
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<InteractiveHeader>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveAddress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveAddress);
impl waxwing_types::Validate for InteractiveAddress {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The form.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddressAction {
    /// Always `address_message`.
    #[serde(default)]
    pub name: AddressActionName,
    /// Country and what to fill in beforehand.
    pub parameters: AddressParameters,
}

impl AddressAction {
    /// With the members that are required.
    pub fn new(parameters: impl Into<AddressParameters>) -> Self {
        Self {
            name: Default::default(),
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for AddressAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(AddressAction);
impl waxwing_types::Validate for AddressAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `address_message`."] pub enum AddressActionName(default
    AddressMessage) { #[doc = " `address_message`."] AddressMessage = "address_message",
    }
}

/// Country and what to fill in beforehand.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressParameters {
    /// Country as an ISO code; only IN so far.
    pub country: String,
    /// The fields of an address.
    pub values: Option<AddressFields>,
    /// Addresses that the user may choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub saved_addresses: Vec<SavedAddress>,
    /// What is wrong, by the name of the field.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub validation_errors: std::collections::BTreeMap<String, String>,
}

impl AddressParameters {
    /// With the members that are required.
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            values: Default::default(),
            saved_addresses: Default::default(),
            validation_errors: Default::default(),
        }
    }

    /// Sets `values`.
    #[must_use]
    pub fn with_values(mut self, values: impl Into<AddressFields>) -> Self {
        self.values = Some(values.into());
        self
    }

    /// Sets `saved_addresses`.
    #[must_use]
    pub fn with_saved_addresses(
        mut self,
        saved_addresses: impl Into<Vec<SavedAddress>>,
    ) -> Self {
        self.saved_addresses = saved_addresses.into();
        self
    }

    /// Sets `validation_errors`.
    #[must_use]
    pub fn with_validation_errors(
        mut self,
        validation_errors: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.validation_errors = validation_errors.into();
        self
    }
}

impl waxwing_json::FromMembers for AddressParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            country: members.need("country")?,
            values: members.take("values")?,
            saved_addresses: members.or_default("saved_addresses")?,
            validation_errors: members.or_default("validation_errors")?,
        })
    }
}

waxwing_json::read_object!(AddressParameters);
impl waxwing_types::Validate for AddressParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("values", self.values.as_ref());
        checker.each("saved_addresses", Some(&self.saved_addresses));
    }
}

/// An address that you know already.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SavedAddress {
    /// Your own id; comes back as `saved_address_id` when the user chooses it.
    pub id: String,
    /// The fields of an address.
    pub value: AddressFields,
}

impl SavedAddress {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, value: impl Into<AddressFields>) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
        }
    }
}

impl waxwing_json::FromMembers for SavedAddress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            value: members.need("value")?,
        })
    }
}

waxwing_json::read_object!(SavedAddress);
impl waxwing_types::Validate for SavedAddress {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("value", Some(&self.value));
    }
}

/// The fields of an address.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct AddressFields {
    /// Name of a person, or a part of it.
    pub name: Option<shared::PersonName>,
    /// Phone number of a person in any spelling.
    pub phone_number: Option<shared::PersonPhoneNumber>,
    /// Indian postal code.
    pub in_pin_code: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// Floor.
    pub floor_number: Option<String>,
    /// Tower.
    pub tower_number: Option<String>,
    /// Building.
    pub building_name: Option<String>,
    /// Street and the like.
    pub address: Option<String>,
    /// Landmark or area.
    pub landmark_area: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
}

impl AddressFields {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            phone_number: Default::default(),
            in_pin_code: Default::default(),
            house_number: Default::default(),
            floor_number: Default::default(),
            tower_number: Default::default(),
            building_name: Default::default(),
            address: Default::default(),
            landmark_area: Default::default(),
            city: Default::default(),
            state: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<shared::PersonName>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `phone_number`.
    #[must_use]
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<shared::PersonPhoneNumber>,
    ) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `in_pin_code`.
    #[must_use]
    pub fn with_in_pin_code(mut self, in_pin_code: impl Into<String>) -> Self {
        self.in_pin_code = Some(in_pin_code.into());
        self
    }

    /// Sets `house_number`.
    #[must_use]
    pub fn with_house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Sets `floor_number`.
    #[must_use]
    pub fn with_floor_number(mut self, floor_number: impl Into<String>) -> Self {
        self.floor_number = Some(floor_number.into());
        self
    }

    /// Sets `tower_number`.
    #[must_use]
    pub fn with_tower_number(mut self, tower_number: impl Into<String>) -> Self {
        self.tower_number = Some(tower_number.into());
        self
    }

    /// Sets `building_name`.
    #[must_use]
    pub fn with_building_name(mut self, building_name: impl Into<String>) -> Self {
        self.building_name = Some(building_name.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `landmark_area`.
    #[must_use]
    pub fn with_landmark_area(mut self, landmark_area: impl Into<String>) -> Self {
        self.landmark_area = Some(landmark_area.into());
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
}

impl waxwing_json::FromMembers for AddressFields {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            phone_number: members.take("phone_number")?,
            in_pin_code: members.take("in_pin_code")?,
            house_number: members.take("house_number")?,
            floor_number: members.take("floor_number")?,
            tower_number: members.take("tower_number")?,
            building_name: members.take("building_name")?,
            address: members.take("address")?,
            landmark_area: members.take("landmark_area")?,
            city: members.take("city")?,
            state: members.take("state")?,
        })
    }
}

waxwing_json::read_object!(AddressFields);
impl waxwing_types::Validate for AddressFields {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A button that calls the business on WhatsApp. Error 138000 while calling is off.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveVoiceCall {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: VoiceCallAction,
}

impl InteractiveVoiceCall {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<VoiceCallAction>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveVoiceCall {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveVoiceCall);
impl waxwing_types::Validate for InteractiveVoiceCall {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VoiceCallAction {
    /// Always `voice_call`.
    pub name: VoiceCallActionName,
    /// Label and life of a call button.
    pub parameters: Option<VoiceCallParameters>,
}

impl VoiceCallAction {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            parameters: Default::default(),
        }
    }

    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl Into<VoiceCallParameters>,
    ) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
}

impl waxwing_json::FromMembers for VoiceCallAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.take("parameters")?,
        })
    }
}

waxwing_json::read_object!(VoiceCallAction);
impl waxwing_types::Validate for VoiceCallAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("parameters", self.parameters.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `voice_call`."] pub enum VoiceCallActionName(default VoiceCall) {
    #[doc = " `voice_call`."] VoiceCall = "voice_call", }
}

/// Label and life of a call button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct VoiceCallParameters {
    /// Label, at most 20 characters. Left out, one of the provider's; pages differ on which.
    pub display_text: Option<String>,
    /// Minutes that the button works, 1 to 43200. Left out, 10080.
    pub ttl_minutes: Option<i64>,
    /// Your own text, comes back as `cta_payload` in the webhook calls; at most 512 characters.
    pub payload: Option<String>,
}

impl VoiceCallParameters {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            display_text: Default::default(),
            ttl_minutes: Default::default(),
            payload: Default::default(),
        }
    }

    /// Sets `display_text`.
    #[must_use]
    pub fn with_display_text(mut self, display_text: impl Into<String>) -> Self {
        self.display_text = Some(display_text.into());
        self
    }

    /// Sets `ttl_minutes`.
    #[must_use]
    pub fn with_ttl_minutes(mut self, ttl_minutes: i64) -> Self {
        self.ttl_minutes = Some(ttl_minutes);
        self
    }

    /// Sets `payload`.
    #[must_use]
    pub fn with_payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
        self
    }
}

impl waxwing_json::FromMembers for VoiceCallParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            display_text: members.take("display_text")?,
            ttl_minutes: members.take("ttl_minutes")?,
            payload: members.take("payload")?,
        })
    }
}

waxwing_json::read_object!(VoiceCallParameters);
impl waxwing_types::Validate for VoiceCallParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "display_text",
                self.display_text.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
        checker
            .range(
                "ttl_minutes",
                self.ttl_minutes.map(|n| n as f64),
                Some(1f64),
                Some(43200f64),
            );
        checker
            .chars("payload", self.payload.as_ref().map(AsRef::as_ref), None, Some(512));
    }
}

/// Asks for the permission to call the user; the webhook has `call_permission_reply`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveCallPermission {
    /// The text of an interactive message.
    pub body: Option<InteractiveBody>,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The request.
    pub action: CallPermissionAction,
}

impl InteractiveCallPermission {
    /// With the members that are required.
    pub fn new(action: impl Into<CallPermissionAction>) -> Self {
        Self {
            body: Default::default(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<InteractiveBody>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveCallPermission {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.take("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveCallPermission);
impl waxwing_types::Validate for InteractiveCallPermission {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The request.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct CallPermissionAction {
    /// Always `call_permission_request`.
    pub name: CallPermissionActionName,
}

impl CallPermissionAction {
    /// An empty one.
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
}

impl waxwing_json::FromMembers for CallPermissionAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
        })
    }
}

waxwing_json::read_object!(CallPermissionAction);
impl waxwing_types::Validate for CallPermissionAction {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always `call_permission_request`."] pub enum
    CallPermissionActionName(default CallPermissionRequest) { #[doc =
    " `call_permission_request`."] CallPermissionRequest = "call_permission_request", }
}

/// One product of a catalog.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveProduct {
    /// The text of an interactive message.
    pub body: Option<InteractiveBody>,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// A product.
    pub action: ProductAction,
}

impl InteractiveProduct {
    /// With the members that are required.
    pub fn new(action: impl Into<ProductAction>) -> Self {
        Self {
            body: Default::default(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<InteractiveBody>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveProduct {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.take("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveProduct);
impl waxwing_types::Validate for InteractiveProduct {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// A product.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductAction {
    /// Id of a product catalog.
    pub catalog_id: shared::CatalogId,
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: shared::ProductRetailerId,
}

impl ProductAction {
    /// With the members that are required.
    pub fn new(
        catalog_id: impl Into<shared::CatalogId>,
        product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            product_retailer_id: product_retailer_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ProductAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
            product_retailer_id: members.need("product_retailer_id")?,
        })
    }
}

waxwing_json::read_object!(ProductAction);
impl waxwing_types::Validate for ProductAction {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Up to 30 products of a catalog.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveProductList {
    /// A header for kinds of message that take no other than text.
    pub header: TextOnlyHeader,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The products.
    pub action: ProductListAction,
}

impl InteractiveProductList {
    /// With the members that are required.
    pub fn new(
        header: impl Into<TextOnlyHeader>,
        body: impl Into<InteractiveBody>,
        action: impl Into<ProductListAction>,
    ) -> Self {
        Self {
            header: header.into(),
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveProductList {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveProductList);
impl waxwing_types::Validate for InteractiveProductList {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The products.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductListAction {
    /// Id of a product catalog.
    pub catalog_id: shared::CatalogId,
    /// 1 to 10 sections, with at most 30 products over all of them.
    pub sections: Vec<ProductSection>,
}

impl ProductListAction {
    /// With the members that are required.
    pub fn new(
        catalog_id: impl Into<shared::CatalogId>,
        sections: impl Into<Vec<ProductSection>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            sections: sections.into(),
        }
    }
}

impl waxwing_json::FromMembers for ProductListAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
            sections: members.need("sections")?,
        })
    }
}

waxwing_json::read_object!(ProductListAction);
impl waxwing_types::Validate for ProductListAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
    }
}

/// A part of a list of products.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductSection {
    /// Title, at most 24 characters; required as soon as there are two sections.
    pub title: Option<String>,
    /// 1 to 30 products.
    pub product_items: Vec<ProductItem>,
}

impl ProductSection {
    /// With the members that are required.
    pub fn new(product_items: impl Into<Vec<ProductItem>>) -> Self {
        Self {
            title: Default::default(),
            product_items: product_items.into(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl waxwing_json::FromMembers for ProductSection {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            product_items: members.need("product_items")?,
        })
    }
}

waxwing_json::read_object!(ProductSection);
impl waxwing_types::Validate for ProductSection {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        checker
            .items("product_items", Some(self.product_items.len()), Some(1), Some(30));
        checker.each("product_items", Some(&self.product_items));
    }
}

/// A product of the catalog.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductItem {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: shared::ProductRetailerId,
}

impl ProductItem {
    /// With the members that are required.
    pub fn new(product_retailer_id: impl Into<shared::ProductRetailerId>) -> Self {
        Self {
            product_retailer_id: product_retailer_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ProductItem {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            product_retailer_id: members.need("product_retailer_id")?,
        })
    }
}

waxwing_json::read_object!(ProductItem);
impl waxwing_types::Validate for ProductItem {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A button that opens the catalog.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveCatalog {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: CatalogAction,
}

impl InteractiveCatalog {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<CatalogAction>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveCatalog {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveCatalog);
impl waxwing_types::Validate for InteractiveCatalog {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogAction {
    /// Always `catalog_message`.
    pub name: CatalogActionName,
    /// How the catalog shows.
    pub parameters: Option<CatalogParameters>,
}

impl CatalogAction {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            parameters: Default::default(),
        }
    }

    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(mut self, parameters: impl Into<CatalogParameters>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
}

impl waxwing_json::FromMembers for CatalogAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.take("parameters")?,
        })
    }
}

waxwing_json::read_object!(CatalogAction);
impl waxwing_types::Validate for CatalogAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("parameters", self.parameters.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `catalog_message`."] pub enum CatalogActionName(default
    CatalogMessage) { #[doc = " `catalog_message`."] CatalogMessage = "catalog_message",
    }
}

/// How the catalog shows.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogParameters {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub thumbnail_product_retailer_id: shared::ProductRetailerId,
}

impl CatalogParameters {
    /// With the members that are required.
    pub fn new(
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        Self {
            thumbnail_product_retailer_id: thumbnail_product_retailer_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for CatalogParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members.need("thumbnail_product_retailer_id")?,
        })
    }
}

waxwing_json::read_object!(CatalogParameters);
impl waxwing_types::Validate for CatalogParameters {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Cards side by side: either media cards, all with the same kind and number of buttons, or product
/// cards, all of one catalog.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveCarousel {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The cards.
    pub action: CarouselAction,
}

impl InteractiveCarousel {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<CarouselAction>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveCarousel {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveCarousel);
impl waxwing_types::Validate for InteractiveCarousel {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The cards.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CarouselAction {
    /// 2 to 10 cards.
    pub cards: Vec<InteractiveCard>,
}

impl CarouselAction {
    /// With the members that are required.
    pub fn new(cards: impl Into<Vec<InteractiveCard>>) -> Self {
        Self { cards: cards.into() }
    }
}

impl waxwing_json::FromMembers for CarouselAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}

waxwing_json::read_object!(CarouselAction);
impl waxwing_types::Validate for CarouselAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("cards", Some(self.cards.len()), Some(2), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

/// A card; its action says which kind.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum InteractiveCard {
    /// This form.
    ProductCard(ProductCard),
    /// This form.
    UrlCard(UrlCard),
    /// This form.
    ReplyCard(ReplyCard),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl InteractiveCard {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for InteractiveCard {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.limited(Self::ProductCard);
        choice.limited(Self::UrlCard);
        choice.limited(Self::ReplyCard);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(InteractiveCard);
impl From<ProductCard> for InteractiveCard {
    fn from(value: ProductCard) -> Self {
        Self::ProductCard(value)
    }
}

impl From<UrlCard> for InteractiveCard {
    fn from(value: UrlCard) -> Self {
        Self::UrlCard(value)
    }
}

impl From<ReplyCard> for InteractiveCard {
    fn from(value: ReplyCard) -> Self {
        Self::ReplyCard(value)
    }
}

impl waxwing_types::Validate for InteractiveCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::ProductCard(value) => waxwing_types::Validate::check(value, checker),
            Self::UrlCard(value) => waxwing_types::Validate::check(value, checker),
            Self::ReplyCard(value) => waxwing_types::Validate::check(value, checker),
            _ => {}
        }
    }
}

/// A product.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductCard {
    /// Place of the card, from 0.
    pub card_index: i64,
    /// Always product.
    #[serde(rename = "type", default)]
    pub type_: ProductCardType,
    /// A product.
    pub action: ProductAction,
}

impl ProductCard {
    /// With the members that are required.
    pub fn new(card_index: i64, action: impl Into<ProductAction>) -> Self {
        Self {
            card_index,
            type_: Default::default(),
            action: action.into(),
        }
    }
}

impl waxwing_json::FromMembers for ProductCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            type_: members.or_default("type")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(ProductCard);
impl waxwing_types::Validate for ProductCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range("card_index", Some(self.card_index as f64), Some(0f64), Some(9f64));
        checker.nested("action", Some(&self.action));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always product."] pub enum ProductCardType(default Product) { #[doc =
    " `product`."] Product = "product", }
}

/// A picture or video with a button that opens a web address.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UrlCard {
    /// Place of the card, from 0.
    pub card_index: i64,
    /// Always `cta_url`.
    #[serde(rename = "type", default)]
    pub type_: UrlActionName,
    /// The picture or video of a card.
    pub header: CardHeader,
    /// The text of a card.
    pub body: Option<CardBody>,
    /// The button.
    pub action: UrlAction,
}

impl UrlCard {
    /// With the members that are required.
    pub fn new(
        card_index: i64,
        header: impl Into<CardHeader>,
        action: impl Into<UrlAction>,
    ) -> Self {
        Self {
            card_index,
            type_: Default::default(),
            header: header.into(),
            body: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<CardBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl waxwing_json::FromMembers for UrlCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            type_: members.or_default("type")?,
            header: members.need("header")?,
            body: members.take("body")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(UrlCard);
impl waxwing_types::Validate for UrlCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("card_index", Some(self.card_index as f64), Some(0f64), None);
        checker.nested("header", Some(&self.header));
        checker.nested("body", self.body.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// A picture or video with quick replies; the webhook has `button_reply`. The documented sample has
/// no type here.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplyCard {
    /// Place of the card, from 0.
    pub card_index: i64,
    /// The picture or video of a card.
    pub header: CardHeader,
    /// The text of a card.
    pub body: Option<CardBody>,
    /// The buttons of a card.
    pub action: CardReplyAction,
}

impl ReplyCard {
    /// With the members that are required.
    pub fn new(
        card_index: i64,
        header: impl Into<CardHeader>,
        action: impl Into<CardReplyAction>,
    ) -> Self {
        Self {
            card_index,
            header: header.into(),
            body: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<CardBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl waxwing_json::FromMembers for ReplyCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            header: members.need("header")?,
            body: members.take("body")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(ReplyCard);
impl waxwing_types::Validate for ReplyCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("card_index", Some(self.card_index as f64), Some(0f64), None);
        checker.nested("header", Some(&self.header));
        checker.nested("body", self.body.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The picture or video of a card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CardHeader {
    /// `image`.
    Image(HeaderMedia),
    /// `video`.
    Video(HeaderMedia),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl CardHeader {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "image",
            Self::Video(_) => "video",
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
                object.member("type", "image")?;
                object.member("image", value)
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl serde::Serialize for CardHeader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CardHeader {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(CardHeader);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CardHeader {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CardHeader".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "image")
                .with("image", generator.subschema_for::<HeaderMedia>()),
            waxwing_json::schema::kind("type", "video")
                .with("video", generator.subschema_for::<HeaderMedia>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for CardHeader {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

/// The text of a card.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CardBody {
    /// The text, at most 160 characters with at most 2 line breaks.
    pub text: String,
}

impl CardBody {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for CardBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(CardBody);
impl waxwing_types::Validate for CardBody {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(160));
    }
}

/// The buttons of a card.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CardReplyAction {
    /// The buttons; as many on each card.
    pub buttons: Vec<CardReplyButton>,
}

impl CardReplyAction {
    /// With the members that are required.
    pub fn new(buttons: impl Into<Vec<CardReplyButton>>) -> Self {
        Self { buttons: buttons.into() }
    }
}

impl waxwing_json::FromMembers for CardReplyAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            buttons: members.need("buttons")?,
        })
    }
}

waxwing_json::read_object!(CardReplyAction);
impl waxwing_types::Validate for CardReplyAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("buttons", Some(&self.buttons));
    }
}

/// A button of a card.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CardReplyButton {
    /// Always `quick_reply`.
    #[serde(rename = "type", default)]
    pub type_: CardReplyButtonType,
    /// What a button of a card shows and what comes back.
    pub quick_reply: CardReplyOption,
}

impl CardReplyButton {
    /// With the members that are required.
    pub fn new(quick_reply: impl Into<CardReplyOption>) -> Self {
        Self {
            type_: Default::default(),
            quick_reply: quick_reply.into(),
        }
    }
}

impl waxwing_json::FromMembers for CardReplyButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            quick_reply: members.need("quick_reply")?,
        })
    }
}

waxwing_json::read_object!(CardReplyButton);
impl waxwing_types::Validate for CardReplyButton {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("quick_reply", Some(&self.quick_reply));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `quick_reply`."] pub enum CardReplyButtonType(default QuickReply) {
    #[doc = " `quick_reply`."] QuickReply = "quick_reply", }
}

/// What a button of a card shows and what comes back.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardReplyOption {
    /// Your own id, comes back in the webhook; at most 20 characters.
    pub id: String,
    /// Label, at most 20 characters.
    pub title: String,
}

impl CardReplyOption {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

impl waxwing_json::FromMembers for CardReplyOption {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}

waxwing_json::read_object!(CardReplyOption);
impl waxwing_types::Validate for CardReplyOption {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("id", Some(self.id.as_ref()), None, Some(20));
        checker.chars("title", Some(self.title.as_ref()), None, Some(20));
    }
}

/// An order to be paid in WhatsApp. India and Brazil.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderDetails {
    /// What stands above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The order.
    pub action: OrderDetailsAction,
}

impl InteractiveOrderDetails {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<OrderDetailsAction>,
    ) -> Self {
        Self {
            header: Default::default(),
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<InteractiveHeader>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveOrderDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderDetails);
impl waxwing_types::Validate for InteractiveOrderDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The order.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderDetailsAction {
    /// Always `review_and_pay`.
    #[serde(default)]
    pub name: OrderDetailsActionName,
    /// An order and how it is paid.
    pub parameters: OrderDetails,
}

impl OrderDetailsAction {
    /// With the members that are required.
    pub fn new(parameters: impl Into<OrderDetails>) -> Self {
        Self {
            name: Default::default(),
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for OrderDetailsAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(OrderDetailsAction);
impl waxwing_types::Validate for OrderDetailsAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `review_and_pay`."] pub enum OrderDetailsActionName(default
    ReviewAndPay) { #[doc = " `review_and_pay`."] ReviewAndPay = "review_and_pay", }
}

/// An order and how it is paid.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderDetails {
    /// Your own id of the order, unique in the business: letters, digits, `_` - and dot, at most 35
    /// characters.
    pub reference_id: String,
    /// Kind of goods.
    #[serde(rename = "type")]
    pub type_: OrderGoodsType,
    /// Way of payment: upi in India, br in Brazil. Left out elsewhere.
    pub payment_type: Option<OrderPaymentType>,
    /// Name of the payment configuration, at most 60 characters.
    pub payment_configuration: Option<String>,
    /// To whom the goods go; for physical goods that are shipped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub beneficiaries: Vec<Beneficiary>,
    /// The app to offer first, at most one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub preferred_payment_methods: Vec<PreferredPaymentMethod>,
    /// Settings of the way of payment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub payment_settings: Vec<PaymentSetting>,
    /// Currency; India and Brazil.
    pub currency: OrderCurrency,
    /// An amount of money: value divided by offset.
    pub total_amount: OrderAmount,
    /// The items and the sums. Give tax as well; only samples of checkout buttons leave it out.
    pub order: OrderContent,
    /// Addresses to choose from. Required for physical goods in a template with a checkout button, where
    /// the list may be empty.
    pub shipping_info: Option<OrderShipping>,
}

impl OrderDetails {
    /// Sets `payment_type`.
    #[must_use]
    pub fn with_payment_type(
        mut self,
        payment_type: impl Into<OrderPaymentType>,
    ) -> Self {
        self.payment_type = Some(payment_type.into());
        self
    }

    /// Sets `payment_configuration`.
    #[must_use]
    pub fn with_payment_configuration(
        mut self,
        payment_configuration: impl Into<String>,
    ) -> Self {
        self.payment_configuration = Some(payment_configuration.into());
        self
    }

    /// Sets `beneficiaries`.
    #[must_use]
    pub fn with_beneficiaries(
        mut self,
        beneficiaries: impl Into<Vec<Beneficiary>>,
    ) -> Self {
        self.beneficiaries = beneficiaries.into();
        self
    }

    /// Sets `preferred_payment_methods`.
    #[must_use]
    pub fn with_preferred_payment_methods(
        mut self,
        preferred_payment_methods: impl Into<Vec<PreferredPaymentMethod>>,
    ) -> Self {
        self.preferred_payment_methods = preferred_payment_methods.into();
        self
    }

    /// Sets `payment_settings`.
    #[must_use]
    pub fn with_payment_settings(
        mut self,
        payment_settings: impl Into<Vec<PaymentSetting>>,
    ) -> Self {
        self.payment_settings = payment_settings.into();
        self
    }

    /// Sets `shipping_info`.
    #[must_use]
    pub fn with_shipping_info(
        mut self,
        shipping_info: impl Into<OrderShipping>,
    ) -> Self {
        self.shipping_info = Some(shipping_info.into());
        self
    }
}

impl waxwing_json::FromMembers for OrderDetails {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reference_id: members.need("reference_id")?,
            type_: members.need("type")?,
            payment_type: members.take("payment_type")?,
            payment_configuration: members.take("payment_configuration")?,
            beneficiaries: members.or_default("beneficiaries")?,
            preferred_payment_methods: members.or_default("preferred_payment_methods")?,
            payment_settings: members.or_default("payment_settings")?,
            currency: members.need("currency")?,
            total_amount: members.need("total_amount")?,
            order: members.need("order")?,
            shipping_info: members.take("shipping_info")?,
        })
    }
}

waxwing_json::read_object!(OrderDetails);
impl waxwing_types::Validate for OrderDetails {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("reference_id", Some(self.reference_id.as_ref()), None, Some(35));
        checker
            .chars(
                "payment_configuration",
                self.payment_configuration.as_ref().map(AsRef::as_ref),
                None,
                Some(60),
            );
        checker.each("beneficiaries", Some(&self.beneficiaries));
        checker
            .items(
                "preferred_payment_methods",
                Some(self.preferred_payment_methods.len()),
                None,
                Some(1),
            );
        checker.each("preferred_payment_methods", Some(&self.preferred_payment_methods));
        checker.each("payment_settings", Some(&self.payment_settings));
        checker.nested("total_amount", Some(&self.total_amount));
        checker.nested("order", Some(&self.order));
        checker.nested("shipping_info", self.shipping_info.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " Way of payment: upi in India, br in Brazil. Left out elsewhere."] pub enum
    OrderPaymentType { #[doc = " `upi`."] Upi = "upi", #[doc = " `br`."] Br = "br", }
}

/// Addresses to choose from. Required for physical goods in a template with a checkout button, where
/// the list may be empty.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderShipping {
    /// Country as an ISO code; only IN.
    pub country: String,
    /// The addresses; may be empty.
    pub addresses: Vec<AddressFields>,
}

impl OrderShipping {
    /// With the members that are required.
    pub fn new(
        country: impl Into<String>,
        addresses: impl Into<Vec<AddressFields>>,
    ) -> Self {
        Self {
            country: country.into(),
            addresses: addresses.into(),
        }
    }
}

impl waxwing_json::FromMembers for OrderShipping {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            country: members.need("country")?,
            addresses: members.need("addresses")?,
        })
    }
}

waxwing_json::read_object!(OrderShipping);
impl waxwing_types::Validate for OrderShipping {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("addresses", Some(&self.addresses));
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of goods."] pub enum OrderGoodsType { #[doc = " `digital-goods`."]
    DigitalGoods = "digital-goods", #[doc = " `physical-goods`."] PhysicalGoods =
    "physical-goods", }
}

waxwing_json::open_enum! {
    #[doc = " Currency; India and Brazil."] pub enum OrderCurrency { #[doc = " `INR`."]
    Inr = "INR", #[doc = " `BRL`."] Brl = "BRL", }
}

/// An amount of money: value divided by offset.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderAmount {
    /// The amount in hundredths.
    pub value: i64,
    /// Always 100.
    pub offset: i64,
    /// What the amount is, at most 60 characters.
    pub description: Option<String>,
}

impl OrderAmount {
    /// With the members that are required.
    pub fn new(value: i64, offset: i64) -> Self {
        Self {
            value,
            offset,
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

impl waxwing_json::FromMembers for OrderAmount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            offset: members.need("offset")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(OrderAmount);
impl waxwing_types::Validate for OrderAmount {
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

/// Someone who gets goods.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Beneficiary {
    /// Name of someone who gets goods, at most 200 characters.
    pub name: BeneficiaryName,
    /// Street and number, at most 100 characters.
    pub address_line1: String,
    /// Second line.
    pub address_line2: Option<String>,
    /// City.
    pub city: String,
    /// State.
    pub state: String,
    /// Country; only India.
    pub country: String,
    /// Postal code.
    pub postal_code: String,
}

impl Beneficiary {
    /// Sets `address_line2`.
    #[must_use]
    pub fn with_address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }
}

impl waxwing_json::FromMembers for Beneficiary {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            address_line1: members.need("address_line1")?,
            address_line2: members.take("address_line2")?,
            city: members.need("city")?,
            state: members.need("state")?,
            country: members.need("country")?,
            postal_code: members.need("postal_code")?,
        })
    }
}

waxwing_json::read_object!(Beneficiary);
impl waxwing_types::Validate for Beneficiary {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(200));
        checker
            .chars("address_line1", Some(self.address_line1.as_ref()), None, Some(100));
    }
}

/// A payment app.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PreferredPaymentMethod {
    /// Payment apps of India.
    pub method: PaymentMethod,
}

impl PreferredPaymentMethod {
    /// With the members that are required.
    pub fn new(method: impl Into<PaymentMethod>) -> Self {
        Self { method: method.into() }
    }
}

impl waxwing_json::FromMembers for PreferredPaymentMethod {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            method: members.need("method")?,
        })
    }
}

waxwing_json::read_object!(PreferredPaymentMethod);
impl waxwing_types::Validate for PreferredPaymentMethod {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of someone who gets goods, at most 200 characters."] pub
    struct BeneficiaryName;
}

waxwing_json::open_enum! {
    #[doc = " Payment apps of India."] pub enum PaymentMethod { #[doc = " `gpay`."] Gpay
    = "gpay", #[doc = " `phonepe`."] Phonepe = "phonepe", #[doc = " `paytm`."] Paytm =
    "paytm", #[doc = " `amazonpay`."] Amazonpay = "amazonpay", #[doc = " `cred`."] Cred =
    "cred", #[doc = " `mobikwik`."] Mobikwik = "mobikwik", }
}

/// Settings of one way of payment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentSetting {
    /// `payment_gateway`.
    PaymentGateway(PaymentGatewaySetting),
    /// `payment_link`.
    PaymentLink(PaymentLink),
    /// `pix_dynamic_code`.
    PixDynamicCode(PixDynamicCode),
    /// `boleto`.
    Boleto(Boleto),
    /// `upi_intent_link`.
    UpiIntentLink(UpiIntentLink),
    /// `offsite_card_pay`.
    OffsiteCardPay(OffsiteCardPay),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl PaymentSetting {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PaymentGateway(_) => "payment_gateway",
            Self::PaymentLink(_) => "payment_link",
            Self::PixDynamicCode(_) => "pix_dynamic_code",
            Self::Boleto(_) => "boleto",
            Self::UpiIntentLink(_) => "upi_intent_link",
            Self::OffsiteCardPay(_) => "offsite_card_pay",
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
            Self::PaymentGateway(value) => {
                object.member("type", "payment_gateway")?;
                object.rest(value)
            }
            Self::PaymentLink(value) => {
                object.member("type", "payment_link")?;
                object.member("payment_link", value)
            }
            Self::PixDynamicCode(value) => {
                object.member("type", "pix_dynamic_code")?;
                object.member("pix_dynamic_code", value)
            }
            Self::Boleto(value) => {
                object.member("type", "boleto")?;
                object.member("boleto", value)
            }
            Self::UpiIntentLink(value) => {
                object.member("type", "upi_intent_link")?;
                object.member("upi_intent_link", value)
            }
            Self::OffsiteCardPay(value) => {
                object.member("type", "offsite_card_pay")?;
                object.member("offsite_card_pay", value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<PaymentGatewaySetting> for PaymentSetting {
    fn from(value: PaymentGatewaySetting) -> Self {
        Self::PaymentGateway(value)
    }
}

impl From<PaymentLink> for PaymentSetting {
    fn from(value: PaymentLink) -> Self {
        Self::PaymentLink(value)
    }
}

impl From<PixDynamicCode> for PaymentSetting {
    fn from(value: PixDynamicCode) -> Self {
        Self::PixDynamicCode(value)
    }
}

impl From<Boleto> for PaymentSetting {
    fn from(value: Boleto) -> Self {
        Self::Boleto(value)
    }
}

impl From<UpiIntentLink> for PaymentSetting {
    fn from(value: UpiIntentLink) -> Self {
        Self::UpiIntentLink(value)
    }
}

impl From<OffsiteCardPay> for PaymentSetting {
    fn from(value: OffsiteCardPay) -> Self {
        Self::OffsiteCardPay(value)
    }
}

impl serde::Serialize for PaymentSetting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentSetting {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("payment_gateway") => members.beside("type").map(Self::PaymentGateway),
            Some("payment_link") if members.are_only(&["type", "payment_link"]) => {
                members.variant("type", "payment_link").map(Self::PaymentLink)
            }
            Some(
                "pix_dynamic_code",
            ) if members.are_only(&["type", "pix_dynamic_code"]) => {
                members.variant("type", "pix_dynamic_code").map(Self::PixDynamicCode)
            }
            Some("boleto") if members.are_only(&["type", "boleto"]) => {
                members.variant("type", "boleto").map(Self::Boleto)
            }
            Some("upi_intent_link") if members.are_only(&["type", "upi_intent_link"]) => {
                members.variant("type", "upi_intent_link").map(Self::UpiIntentLink)
            }
            Some(
                "offsite_card_pay",
            ) if members.are_only(&["type", "offsite_card_pay"]) => {
                members.variant("type", "offsite_card_pay").map(Self::OffsiteCardPay)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(PaymentSetting);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentSetting {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentSetting".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "payment_gateway")
                .beside(generator.subschema_for::<PaymentGatewaySetting>()),
            waxwing_json::schema::kind("type", "payment_link")
                .with("payment_link", generator.subschema_for::<PaymentLink>()),
            waxwing_json::schema::kind("type", "pix_dynamic_code")
                .with("pix_dynamic_code", generator.subschema_for::<PixDynamicCode>()),
            waxwing_json::schema::kind("type", "boleto")
                .with("boleto", generator.subschema_for::<Boleto>()),
            waxwing_json::schema::kind("type", "upi_intent_link")
                .with("upi_intent_link", generator.subschema_for::<UpiIntentLink>()),
            waxwing_json::schema::kind("type", "offsite_card_pay")
                .with("offsite_card_pay", generator.subschema_for::<OffsiteCardPay>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for PaymentSetting {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::PaymentGateway(value) => waxwing_types::Validate::check(value, checker),
            Self::PaymentLink(value) => checker.nested("payment_link", Some(value)),
            Self::PixDynamicCode(value) => {
                checker.nested("pix_dynamic_code", Some(value))
            }
            Self::Boleto(value) => checker.nested("boleto", Some(value)),
            Self::UpiIntentLink(value) => checker.nested("upi_intent_link", Some(value)),
            Self::OffsiteCardPay(value) => {
                checker.nested("offsite_card_pay", Some(value))
            }
            Self::Unknown(_) => {}
        }
    }
}

/// Through a payment gateway (billdesk, razorpay, payu, zaakpay).
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentGatewaySetting {
    /// Free-form; razorpay takes receipt and notes, payu udf1 to udf4.
    pub payment_gateway: waxwing_types::Json,
}

impl PaymentGatewaySetting {
    /// With the members that are required.
    pub fn new(payment_gateway: impl Into<waxwing_types::Json>) -> Self {
        Self {
            payment_gateway: payment_gateway.into(),
        }
    }
}

impl waxwing_json::FromMembers for PaymentGatewaySetting {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment_gateway: members.need("payment_gateway")?,
        })
    }
}

waxwing_json::read_object!(PaymentGatewaySetting);
impl waxwing_types::Validate for PaymentGatewaySetting {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A page to pay on.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentLink {
    /// Address of the page.
    pub uri: String,
}

impl PaymentLink {
    /// With the members that are required.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

waxwing_json::debug_addresses!(PaymentLink { uri : address });
impl waxwing_json::FromMembers for PaymentLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { uri: members.need("uri")? })
    }
}

waxwing_json::read_object!(PaymentLink);
impl waxwing_types::Validate for PaymentLink {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A Pix code and whom it pays.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PixDynamicCode {
    /// The code to copy.
    pub code: String,
    /// Name of the business at the bank.
    pub merchant_name: String,
    /// The Pix key.
    pub key: String,
    /// Kind of Pix key; EVP is a random one.
    pub key_type: PixKeyType,
}

impl waxwing_json::FromMembers for PixDynamicCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
            merchant_name: members.need("merchant_name")?,
            key: members.need("key")?,
            key_type: members.need("key_type")?,
        })
    }
}

waxwing_json::read_object!(PixDynamicCode);
impl waxwing_types::Validate for PixDynamicCode {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Kind of Pix key; EVP is a random one."] pub enum PixKeyType { #[doc =
    " `CPF`."] Cpf = "CPF", #[doc = " `CNPJ`."] Cnpj = "CNPJ", #[doc = " `EMAIL`."] Email
    = "EMAIL", #[doc = " `PHONE`."] Phone = "PHONE", #[doc = " `EVP`."] Evp = "EVP", }
}

/// A boleto.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Boleto {
    /// The line to copy.
    pub digitable_line: String,
}

impl Boleto {
    /// With the members that are required.
    pub fn new(digitable_line: impl Into<String>) -> Self {
        Self {
            digitable_line: digitable_line.into(),
        }
    }
}

impl waxwing_json::FromMembers for Boleto {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            digitable_line: members.need("digitable_line")?,
        })
    }
}

waxwing_json::read_object!(Boleto);
impl waxwing_types::Validate for Boleto {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A UPI address.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpiIntentLink {
    /// The address, upi://pay with its parameters.
    pub link: String,
}

impl UpiIntentLink {
    /// With the members that are required.
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
}

waxwing_json::debug_addresses!(UpiIntentLink { link : address });
impl waxwing_json::FromMembers for UpiIntentLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            link: members.need("link")?,
        })
    }
}

waxwing_json::read_object!(UpiIntentLink);
impl waxwing_types::Validate for UpiIntentLink {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A stored card.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OffsiteCardPay {
    /// Last four digits, shown to the user.
    pub last_four_digits: String,
    /// Your own id of the card, comes back in the webhook.
    pub credential_id: String,
}

impl OffsiteCardPay {
    /// With the members that are required.
    pub fn new(
        last_four_digits: impl Into<String>,
        credential_id: impl Into<String>,
    ) -> Self {
        Self {
            last_four_digits: last_four_digits.into(),
            credential_id: credential_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for OffsiteCardPay {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            last_four_digits: members.need("last_four_digits")?,
            credential_id: members.need("credential_id")?,
        })
    }
}

waxwing_json::read_object!(OffsiteCardPay);
impl waxwing_types::Validate for OffsiteCardPay {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The items and the sums. Give tax as well; only samples of checkout buttons leave it out.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderContent {
    /// Always pending.
    #[serde(default)]
    pub status: OrderContentStatus,
    /// `quick_pay` shows the pay button alone.
    #[serde(rename = "type")]
    pub type_: Option<OrderContentType>,
    /// Id of a product catalog.
    pub catalog_id: Option<shared::CatalogId>,
    /// When the order can no longer be paid.
    pub expiration: Option<OrderExpiration>,
    /// The items.
    pub items: Vec<OrderItem>,
    /// An amount of money: value divided by offset.
    pub subtotal: OrderAmount,
    /// An amount of money: value divided by offset.
    pub tax: Option<OrderAmount>,
    /// An amount of money: value divided by offset.
    pub shipping: Option<OrderAmount>,
    /// A discount: value divided by offset.
    pub discount: Option<OrderDiscount>,
}

impl OrderContent {
    /// With the members that are required.
    pub fn new(
        items: impl Into<Vec<OrderItem>>,
        subtotal: impl Into<OrderAmount>,
    ) -> Self {
        Self {
            status: Default::default(),
            type_: Default::default(),
            catalog_id: Default::default(),
            expiration: Default::default(),
            items: items.into(),
            subtotal: subtotal.into(),
            tax: Default::default(),
            shipping: Default::default(),
            discount: Default::default(),
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<OrderContentType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `catalog_id`.
    #[must_use]
    pub fn with_catalog_id(mut self, catalog_id: impl Into<shared::CatalogId>) -> Self {
        self.catalog_id = Some(catalog_id.into());
        self
    }

    /// Sets `expiration`.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<OrderExpiration>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `tax`.
    #[must_use]
    pub fn with_tax(mut self, tax: impl Into<OrderAmount>) -> Self {
        self.tax = Some(tax.into());
        self
    }

    /// Sets `shipping`.
    #[must_use]
    pub fn with_shipping(mut self, shipping: impl Into<OrderAmount>) -> Self {
        self.shipping = Some(shipping.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn with_discount(mut self, discount: impl Into<OrderDiscount>) -> Self {
        self.discount = Some(discount.into());
        self
    }
}

impl waxwing_json::FromMembers for OrderContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.or_default("status")?,
            type_: members.take("type")?,
            catalog_id: members.take("catalog_id")?,
            expiration: members.take("expiration")?,
            items: members.need("items")?,
            subtotal: members.need("subtotal")?,
            tax: members.take("tax")?,
            shipping: members.take("shipping")?,
            discount: members.take("discount")?,
        })
    }
}

waxwing_json::read_object!(OrderContent);
impl waxwing_types::Validate for OrderContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("expiration", self.expiration.as_ref());
        checker.each("items", Some(&self.items));
        checker.nested("subtotal", Some(&self.subtotal));
        checker.nested("tax", self.tax.as_ref());
        checker.nested("shipping", self.shipping.as_ref());
        checker.nested("discount", self.discount.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " Always pending."] pub enum OrderContentStatus(default Pending) { #[doc =
    " `pending`."] Pending = "pending", }
}

waxwing_json::open_enum! {
    #[doc = " `quick_pay` shows the pay button alone."] pub enum OrderContentType { #[doc
    = " `quick_pay`."] QuickPay = "quick_pay", }
}

/// When the order can no longer be paid.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderExpiration {
    /// Unix seconds as text, at least 300 seconds ahead.
    pub timestamp: String,
    /// What the user sees, at most 120 characters; samples of checkout buttons leave it out.
    pub description: Option<String>,
}

impl OrderExpiration {
    /// With the members that are required.
    pub fn new(timestamp: impl Into<String>) -> Self {
        Self {
            timestamp: timestamp.into(),
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

impl waxwing_json::FromMembers for OrderExpiration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            timestamp: members.need("timestamp")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(OrderExpiration);
impl waxwing_types::Validate for OrderExpiration {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(120),
            );
    }
}

/// An item of an order.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderItem {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub retailer_id: Option<shared::ProductRetailerId>,
    /// Name, at most 60 characters.
    pub name: String,
    /// An amount of money: value divided by offset.
    pub amount: OrderAmount,
    /// An amount of money: value divided by offset.
    pub sale_amount: Option<OrderAmount>,
    /// How many.
    pub quantity: i64,
    /// Picture of an item.
    pub image: Option<OrderItemImage>,
    /// Country of origin.
    pub country_of_origin: Option<String>,
    /// Name of the importer.
    pub importer_name: Option<String>,
    /// Address of the importer.
    pub importer_address: Option<ImporterAddress>,
}

impl OrderItem {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        amount: impl Into<OrderAmount>,
        quantity: i64,
    ) -> Self {
        Self {
            retailer_id: Default::default(),
            name: name.into(),
            amount: amount.into(),
            sale_amount: Default::default(),
            quantity,
            image: Default::default(),
            country_of_origin: Default::default(),
            importer_name: Default::default(),
            importer_address: Default::default(),
        }
    }

    /// Sets `retailer_id`.
    #[must_use]
    pub fn with_retailer_id(
        mut self,
        retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.retailer_id = Some(retailer_id.into());
        self
    }

    /// Sets `sale_amount`.
    #[must_use]
    pub fn with_sale_amount(mut self, sale_amount: impl Into<OrderAmount>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn with_image(mut self, image: impl Into<OrderItemImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `country_of_origin`.
    #[must_use]
    pub fn with_country_of_origin(
        mut self,
        country_of_origin: impl Into<String>,
    ) -> Self {
        self.country_of_origin = Some(country_of_origin.into());
        self
    }

    /// Sets `importer_name`.
    #[must_use]
    pub fn with_importer_name(mut self, importer_name: impl Into<String>) -> Self {
        self.importer_name = Some(importer_name.into());
        self
    }

    /// Sets `importer_address`.
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
            retailer_id: members.take("retailer_id")?,
            name: members.need("name")?,
            amount: members.need("amount")?,
            sale_amount: members.take("sale_amount")?,
            quantity: members.need("quantity")?,
            image: members.take("image")?,
            country_of_origin: members.take("country_of_origin")?,
            importer_name: members.take("importer_name")?,
            importer_address: members.take("importer_address")?,
        })
    }
}

waxwing_json::read_object!(OrderItem);
impl waxwing_types::Validate for OrderItem {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(60));
        checker.nested("amount", Some(&self.amount));
        checker.nested("sale_amount", self.sale_amount.as_ref());
        checker.nested("image", self.image.as_ref());
        checker.nested("importer_address", self.importer_address.as_ref());
    }
}

/// Picture of an item.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderItemImage {
    /// Public address of the picture.
    pub link: String,
}

impl OrderItemImage {
    /// With the members that are required.
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
}

waxwing_json::debug_addresses!(OrderItemImage { link : address });
impl waxwing_json::FromMembers for OrderItemImage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            link: members.need("link")?,
        })
    }
}

waxwing_json::read_object!(OrderItemImage);
impl waxwing_types::Validate for OrderItemImage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Address of the importer.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImporterAddress {
    /// Street and number.
    pub address_line1: String,
    /// Second line.
    pub address_line2: Option<String>,
    /// City.
    pub city: String,
    /// State or zone.
    pub zone_code: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country code.
    pub country_code: String,
}

impl ImporterAddress {
    /// With the members that are required.
    pub fn new(
        address_line1: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            address_line1: address_line1.into(),
            address_line2: Default::default(),
            city: city.into(),
            zone_code: Default::default(),
            postal_code: Default::default(),
            country_code: country_code.into(),
        }
    }

    /// Sets `address_line2`.
    #[must_use]
    pub fn with_address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// Sets `zone_code`.
    #[must_use]
    pub fn with_zone_code(mut self, zone_code: impl Into<String>) -> Self {
        self.zone_code = Some(zone_code.into());
        self
    }

    /// Sets `postal_code`.
    #[must_use]
    pub fn with_postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
}

impl waxwing_json::FromMembers for ImporterAddress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            address_line1: members.need("address_line1")?,
            address_line2: members.take("address_line2")?,
            city: members.need("city")?,
            zone_code: members.take("zone_code")?,
            postal_code: members.take("postal_code")?,
            country_code: members.need("country_code")?,
        })
    }
}

waxwing_json::read_object!(ImporterAddress);
impl waxwing_types::Validate for ImporterAddress {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A discount: value divided by offset.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderDiscount {
    /// The amount in hundredths.
    pub value: i64,
    /// Always 100.
    pub offset: i64,
    /// What the discount is, at most 60 characters.
    pub description: Option<String>,
    /// Name of the programme.
    pub discount_program_name: Option<String>,
}

impl OrderDiscount {
    /// With the members that are required.
    pub fn new(value: i64, offset: i64) -> Self {
        Self {
            value,
            offset,
            description: Default::default(),
            discount_program_name: Default::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `discount_program_name`.
    #[must_use]
    pub fn with_discount_program_name(
        mut self,
        discount_program_name: impl Into<String>,
    ) -> Self {
        self.discount_program_name = Some(discount_program_name.into());
        self
    }
}

impl waxwing_json::FromMembers for OrderDiscount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            offset: members.need("offset")?,
            description: members.take("description")?,
            discount_program_name: members.take("discount_program_name")?,
        })
    }
}

waxwing_json::read_object!(OrderDiscount);
impl waxwing_types::Validate for OrderDiscount {
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

/// News of an order that was sent as order details.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InteractiveOrderStatus {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below.
    pub footer: Option<InteractiveFooter>,
    /// The news.
    pub action: OrderStatusAction,
}

impl InteractiveOrderStatus {
    /// With the members that are required.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<OrderStatusAction>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: Default::default(),
            action: action.into(),
        }
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

impl waxwing_json::FromMembers for InteractiveOrderStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}

waxwing_json::read_object!(InteractiveOrderStatus);
impl waxwing_types::Validate for InteractiveOrderStatus {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

/// The news.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderStatusAction {
    /// Always `review_order`.
    #[serde(default)]
    pub name: OrderStatusActionName,
    /// Which order, and its state.
    pub parameters: OrderStatusParameters,
}

impl OrderStatusAction {
    /// With the members that are required.
    pub fn new(parameters: impl Into<OrderStatusParameters>) -> Self {
        Self {
            name: Default::default(),
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for OrderStatusAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(OrderStatusAction);
impl waxwing_types::Validate for OrderStatusAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `review_order`."] pub enum OrderStatusActionName(default
    ReviewOrder) { #[doc = " `review_order`."] ReviewOrder = "review_order", }
}

/// Which order, and its state.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusParameters {
    /// Your own id of the order.
    pub reference_id: String,
    /// How far the order is.
    pub order: OrderProgress,
    /// How far the payment is.
    pub payment: Option<OrderPayment>,
}

impl OrderStatusParameters {
    /// With the members that are required.
    pub fn new(
        reference_id: impl Into<String>,
        order: impl Into<OrderProgress>,
    ) -> Self {
        Self {
            reference_id: reference_id.into(),
            order: order.into(),
            payment: Default::default(),
        }
    }

    /// Sets `payment`.
    #[must_use]
    pub fn with_payment(mut self, payment: impl Into<OrderPayment>) -> Self {
        self.payment = Some(payment.into());
        self
    }
}

impl waxwing_json::FromMembers for OrderStatusParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reference_id: members.need("reference_id")?,
            order: members.need("order")?,
            payment: members.take("payment")?,
        })
    }
}

waxwing_json::read_object!(OrderStatusParameters);
impl waxwing_types::Validate for OrderStatusParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("reference_id", Some(self.reference_id.as_ref()), None, Some(35));
        checker.nested("order", Some(&self.order));
        checker.nested("payment", self.payment.as_ref());
    }
}

/// How far the order is.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderProgress {
    /// State of an order.
    pub status: OrderProgressStatus,
    /// What the user sees, at most 120 characters.
    pub description: Option<String>,
}

impl OrderProgress {
    /// With the members that are required.
    pub fn new(status: impl Into<OrderProgressStatus>) -> Self {
        Self {
            status: status.into(),
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

impl waxwing_json::FromMembers for OrderProgress {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.need("status")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(OrderProgress);
impl waxwing_types::Validate for OrderProgress {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(120),
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " State of an order."] pub enum OrderProgressStatus { #[doc = " `pending`."]
    Pending = "pending", #[doc = " `processing`."] Processing = "processing", #[doc =
    " `partially_shipped`."] PartiallyShipped = "partially_shipped", #[doc =
    " `shipped`."] Shipped = "shipped", #[doc = " `completed`."] Completed = "completed",
    #[doc = " `canceled`."] Canceled = "canceled", }
}

/// How far the payment is.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderPayment {
    /// State of the payment. There may be more values.
    pub status: OrderPaymentStatus,
    /// Unix seconds.
    pub timestamp: i64,
}

impl OrderPayment {
    /// With the members that are required.
    pub fn new(status: impl Into<OrderPaymentStatus>, timestamp: i64) -> Self {
        Self {
            status: status.into(),
            timestamp,
        }
    }
}

impl waxwing_json::FromMembers for OrderPayment {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.need("status")?,
            timestamp: members.need("timestamp")?,
        })
    }
}

waxwing_json::read_object!(OrderPayment);
impl waxwing_types::Validate for OrderPayment {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " State of the payment. There may be more values."] pub enum
    OrderPaymentStatus { #[doc = " `captured`."] Captured = "captured", #[doc =
    " `failed`."] Failed = "failed", }
}

/// Which template, in which language, and the values of its variables.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateContent {
    /// Name of the template, at most 512 characters.
    pub name: String,
    /// Language of the template.
    pub language: TemplateLanguage,
    /// Values by component, in any order. Left out for a template without variables.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<ComponentParameters>,
}

impl TemplateContent {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, language: impl Into<TemplateLanguage>) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            components: Default::default(),
        }
    }

    /// Sets `components`.
    #[must_use]
    pub fn with_components(
        mut self,
        components: impl Into<Vec<ComponentParameters>>,
    ) -> Self {
        self.components = components.into();
        self
    }
}

impl waxwing_json::FromMembers for TemplateContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            components: members.or_default("components")?,
        })
    }
}

waxwing_json::read_object!(TemplateContent);
impl waxwing_types::Validate for TemplateContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(512));
        checker.nested("language", Some(&self.language));
        checker.each("components", Some(&self.components));
    }
}

/// Language of the template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateLanguage {
    /// Language code, such as `en_US`.
    pub code: String,
    /// How the language is chosen; needless.
    pub policy: Option<TemplateLanguagePolicy>,
}

impl TemplateLanguage {
    /// With the members that are required.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            policy: Default::default(),
        }
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, policy: impl Into<TemplateLanguagePolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateLanguage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
            policy: members.take("policy")?,
        })
    }
}

waxwing_json::read_object!(TemplateLanguage);
impl waxwing_types::Validate for TemplateLanguage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " How the language is chosen; needless."] pub enum TemplateLanguagePolicy {
    #[doc = " `deterministic`."] Deterministic = "deterministic", }
}

/// The values for one component of the template. The provider takes type in any case.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ComponentParameters {
    /// `header`.
    Header(HeaderParameters),
    /// `body`.
    Body(BodyParameters),
    /// `button`.
    Button(ButtonParameters),
    /// `limited_time_offer`.
    LimitedTimeOffer(LimitedTimeOfferParameters),
    /// `carousel`.
    Carousel(CarouselParameters),
    /// `tap_target_configuration`.
    TapTargetConfiguration(TapTargetParameters),
    /// `order_status`.
    OrderStatus(TemplateOrderStatusParameters),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl ComponentParameters {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Header(_) => "header",
            Self::Body(_) => "body",
            Self::Button(_) => "button",
            Self::LimitedTimeOffer(_) => "limited_time_offer",
            Self::Carousel(_) => "carousel",
            Self::TapTargetConfiguration(_) => "tap_target_configuration",
            Self::OrderStatus(_) => "order_status",
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
            Self::Header(value) => {
                object.member("type", "header")?;
                object.rest(value)
            }
            Self::Body(value) => {
                object.member("type", "body")?;
                object.rest(value)
            }
            Self::Button(value) => {
                object.member("type", "button")?;
                object.rest(value)
            }
            Self::LimitedTimeOffer(value) => {
                object.member("type", "limited_time_offer")?;
                object.rest(value)
            }
            Self::Carousel(value) => {
                object.member("type", "carousel")?;
                object.rest(value)
            }
            Self::TapTargetConfiguration(value) => {
                object.member("type", "tap_target_configuration")?;
                object.rest(value)
            }
            Self::OrderStatus(value) => {
                object.member("type", "order_status")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<HeaderParameters> for ComponentParameters {
    fn from(value: HeaderParameters) -> Self {
        Self::Header(value)
    }
}

impl From<BodyParameters> for ComponentParameters {
    fn from(value: BodyParameters) -> Self {
        Self::Body(value)
    }
}

impl From<ButtonParameters> for ComponentParameters {
    fn from(value: ButtonParameters) -> Self {
        Self::Button(value)
    }
}

impl From<LimitedTimeOfferParameters> for ComponentParameters {
    fn from(value: LimitedTimeOfferParameters) -> Self {
        Self::LimitedTimeOffer(value)
    }
}

impl From<CarouselParameters> for ComponentParameters {
    fn from(value: CarouselParameters) -> Self {
        Self::Carousel(value)
    }
}

impl From<TapTargetParameters> for ComponentParameters {
    fn from(value: TapTargetParameters) -> Self {
        Self::TapTargetConfiguration(value)
    }
}

impl From<TemplateOrderStatusParameters> for ComponentParameters {
    fn from(value: TemplateOrderStatusParameters) -> Self {
        Self::OrderStatus(value)
    }
}

impl serde::Serialize for ComponentParameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ComponentParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("header") => members.beside("type").map(Self::Header),
            Some("body") => members.beside("type").map(Self::Body),
            Some("button") => members.beside("type").map(Self::Button),
            Some("limited_time_offer") => {
                members.beside("type").map(Self::LimitedTimeOffer)
            }
            Some("carousel") => members.beside("type").map(Self::Carousel),
            Some("tap_target_configuration") => {
                members.beside("type").map(Self::TapTargetConfiguration)
            }
            Some("order_status") => members.beside("type").map(Self::OrderStatus),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(ComponentParameters);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ComponentParameters {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ComponentParameters".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "header")
                .beside(generator.subschema_for::<HeaderParameters>()),
            waxwing_json::schema::kind("type", "body")
                .beside(generator.subschema_for::<BodyParameters>()),
            waxwing_json::schema::kind("type", "button")
                .beside(generator.subschema_for::<ButtonParameters>()),
            waxwing_json::schema::kind("type", "limited_time_offer")
                .beside(generator.subschema_for::<LimitedTimeOfferParameters>()),
            waxwing_json::schema::kind("type", "carousel")
                .beside(generator.subschema_for::<CarouselParameters>()),
            waxwing_json::schema::kind("type", "tap_target_configuration")
                .beside(generator.subschema_for::<TapTargetParameters>()),
            waxwing_json::schema::kind("type", "order_status")
                .beside(generator.subschema_for::<TemplateOrderStatusParameters>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for ComponentParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Header(value) => waxwing_types::Validate::check(value, checker),
            Self::Body(value) => waxwing_types::Validate::check(value, checker),
            Self::Button(value) => waxwing_types::Validate::check(value, checker),
            Self::LimitedTimeOffer(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::Carousel(value) => waxwing_types::Validate::check(value, checker),
            Self::TapTargetConfiguration(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::OrderStatus(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Values for the header.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HeaderParameters {
    /// The values, in order.
    pub parameters: Vec<HeaderParameter>,
}

impl HeaderParameters {
    /// With the members that are required.
    pub fn new(parameters: impl Into<Vec<HeaderParameter>>) -> Self {
        Self {
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for HeaderParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(HeaderParameters);
impl waxwing_types::Validate for HeaderParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

/// Values for the body.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyParameters {
    /// The values, in order or by name.
    pub parameters: Vec<BodyParameter>,
}

impl BodyParameters {
    /// With the members that are required.
    pub fn new(parameters: impl Into<Vec<BodyParameter>>) -> Self {
        Self {
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for BodyParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(BodyParameters);
impl waxwing_types::Validate for BodyParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

/// Values for one button. Give index, the place of the button from 0, for all kinds but
/// `voice_call`, whose page has none; parameters where the button takes any.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonParameters {
    /// Kind of button. Upper case is taken as well.
    pub sub_type: TemplateButtonKind,
    /// An integer that some answers write as text.
    pub index: Option<waxwing_types::IntOrString>,
    /// The values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<ButtonParameter>,
}

impl ButtonParameters {
    /// With the members that are required.
    pub fn new(sub_type: impl Into<TemplateButtonKind>) -> Self {
        Self {
            sub_type: sub_type.into(),
            index: Default::default(),
            parameters: Default::default(),
        }
    }

    /// Sets `index`.
    #[must_use]
    pub fn with_index(mut self, index: impl Into<waxwing_types::IntOrString>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl Into<Vec<ButtonParameter>>,
    ) -> Self {
        self.parameters = parameters.into();
        self
    }
}

impl waxwing_json::FromMembers for ButtonParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sub_type: members.need("sub_type")?,
            index: members.take("index")?,
            parameters: members.or_default("parameters")?,
        })
    }
}

waxwing_json::read_object!(ButtonParameters);
impl waxwing_types::Validate for ButtonParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("parameters", Some(&self.parameters));
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::given("/index")
                            .when(
                                &[
                                    Condition::IsNot {
                                        at: "/sub_type",
                                        values: &["voice_call"],
                                    },
                                ],
                            ),
                        Constraint::given("/parameters")
                            .when(
                                &[
                                    Condition::Is {
                                        at: "/sub_type",
                                        values: &[
                                            "copy_code",
                                            "mpm",
                                            "order_details",
                                            "payment_request",
                                        ],
                                    },
                                ],
                            ),
                    ],
                );
        }
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of button. Upper case is taken as well."] pub enum TemplateButtonKind
    { #[doc = " `quick_reply`."] QuickReply = "quick_reply", #[doc = " `url`."] Url =
    "url", #[doc = " `copy_code`."] CopyCode = "copy_code", #[doc = " `catalog`."]
    Catalog = "catalog", #[doc = " `mpm`."] Mpm = "mpm", #[doc = " `flow`."] Flow =
    "flow", #[doc = " `voice_call`."] VoiceCall = "voice_call", #[doc =
    " `order_details`."] OrderDetails = "order_details", #[doc = " `payment_request`."]
    PaymentRequest = "payment_request", }
}

/// When a limited-time offer ends.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LimitedTimeOfferParameters {
    /// The value.
    pub parameters: Vec<LimitedTimeOfferParameter>,
}

impl LimitedTimeOfferParameters {
    /// With the members that are required.
    pub fn new(parameters: impl Into<Vec<LimitedTimeOfferParameter>>) -> Self {
        Self {
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for LimitedTimeOfferParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(LimitedTimeOfferParameters);
impl waxwing_types::Validate for LimitedTimeOfferParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

/// Values for the cards.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CarouselParameters {
    /// The cards.
    pub cards: Vec<TemplateCard>,
}

impl CarouselParameters {
    /// With the members that are required.
    pub fn new(cards: impl Into<Vec<TemplateCard>>) -> Self {
        Self { cards: cards.into() }
    }
}

impl waxwing_json::FromMembers for CarouselParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}

waxwing_json::read_object!(CarouselParameters);
impl waxwing_types::Validate for CarouselParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("cards", Some(&self.cards));
    }
}

/// Values for one card.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateCard {
    /// Place of the card, from 0.
    pub card_index: i64,
    /// Values by component of the card.
    pub components: Vec<ComponentParameters>,
}

impl TemplateCard {
    /// With the members that are required.
    pub fn new(
        card_index: i64,
        components: impl Into<Vec<ComponentParameters>>,
    ) -> Self {
        Self {
            card_index,
            components: components.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            components: members.need("components")?,
        })
    }
}

waxwing_json::read_object!(TemplateCard);
impl waxwing_types::Validate for TemplateCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("card_index", Some(self.card_index as f64), Some(0f64), None);
        checker.each("components", Some(&self.components));
    }
}

/// Where a tap on the message leads.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TapTargetParameters {
    /// The value.
    pub parameters: Vec<TapTargetParameter>,
}

impl TapTargetParameters {
    /// With the members that are required.
    pub fn new(parameters: impl Into<Vec<TapTargetParameter>>) -> Self {
        Self {
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for TapTargetParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(TapTargetParameters);
impl waxwing_types::Validate for TapTargetParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

/// News of an order, for templates of the sub category `ORDER_STATUS`. A change that is not allowed
/// comes back by webhook (errors 2046, 2047).
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateOrderStatusParameters {
    /// The value, one.
    pub parameters: Vec<OrderStatusParameter>,
}

impl TemplateOrderStatusParameters {
    /// With the members that are required.
    pub fn new(parameters: impl Into<Vec<OrderStatusParameter>>) -> Self {
        Self {
            parameters: parameters.into(),
        }
    }
}

impl waxwing_json::FromMembers for TemplateOrderStatusParameters {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}

waxwing_json::read_object!(TemplateOrderStatusParameters);
impl waxwing_types::Validate for TemplateOrderStatusParameters {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("parameters", Some(self.parameters.len()), Some(1), Some(1));
        checker.each("parameters", Some(&self.parameters));
    }
}

/// News of an order.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderStatusParameter {
    /// Always `order_status`.
    #[serde(rename = "type", default)]
    pub type_: OrderStatusParameterType,
    /// Which order, and its state.
    pub order_status: OrderStatusParameters,
}

impl OrderStatusParameter {
    /// With the members that are required.
    pub fn new(order_status: impl Into<OrderStatusParameters>) -> Self {
        Self {
            type_: Default::default(),
            order_status: order_status.into(),
        }
    }
}

impl waxwing_json::FromMembers for OrderStatusParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            order_status: members.need("order_status")?,
        })
    }
}

waxwing_json::read_object!(OrderStatusParameter);
impl waxwing_types::Validate for OrderStatusParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("order_status", Some(&self.order_status));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `order_status`."] pub enum OrderStatusParameterType(default
    OrderStatus) { #[doc = " `order_status`."] OrderStatus = "order_status", }
}

/// A value in a header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HeaderParameter {
    /// `text`.
    Text(TextParameter),
    /// `currency`.
    Currency(CurrencyValue),
    /// `date_time`.
    DateTime(DateTimeValue),
    /// `image`.
    Image(HeaderMedia),
    /// `video`.
    Video(HeaderMedia),
    /// `gif`.
    Gif(HeaderMedia),
    /// `document`.
    Document(HeaderDocument),
    /// `location`.
    Location(TemplateLocation),
    /// `product`.
    Product(ProductReference),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl HeaderParameter {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Currency(_) => "currency",
            Self::DateTime(_) => "date_time",
            Self::Image(_) => "image",
            Self::Video(_) => "video",
            Self::Gif(_) => "gif",
            Self::Document(_) => "document",
            Self::Location(_) => "location",
            Self::Product(_) => "product",
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
                object.member("type", "text")?;
                object.rest(value)
            }
            Self::Currency(value) => {
                object.member("type", "currency")?;
                object.member("currency", value)
            }
            Self::DateTime(value) => {
                object.member("type", "date_time")?;
                object.member("date_time", value)
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)
            }
            Self::Gif(value) => {
                object.member("type", "gif")?;
                object.member("gif", value)
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)
            }
            Self::Location(value) => {
                object.member("type", "location")?;
                object.member("location", value)
            }
            Self::Product(value) => {
                object.member("type", "product")?;
                object.member("product", value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TextParameter> for HeaderParameter {
    fn from(value: TextParameter) -> Self {
        Self::Text(value)
    }
}

impl From<CurrencyValue> for HeaderParameter {
    fn from(value: CurrencyValue) -> Self {
        Self::Currency(value)
    }
}

impl From<DateTimeValue> for HeaderParameter {
    fn from(value: DateTimeValue) -> Self {
        Self::DateTime(value)
    }
}

impl From<HeaderDocument> for HeaderParameter {
    fn from(value: HeaderDocument) -> Self {
        Self::Document(value)
    }
}

impl From<TemplateLocation> for HeaderParameter {
    fn from(value: TemplateLocation) -> Self {
        Self::Location(value)
    }
}

impl From<ProductReference> for HeaderParameter {
    fn from(value: ProductReference) -> Self {
        Self::Product(value)
    }
}

impl serde::Serialize for HeaderParameter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HeaderParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.beside("type").map(Self::Text),
            Some("currency") if members.are_only(&["type", "currency"]) => {
                members.variant("type", "currency").map(Self::Currency)
            }
            Some("date_time") if members.are_only(&["type", "date_time"]) => {
                members.variant("type", "date_time").map(Self::DateTime)
            }
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            Some("gif") if members.are_only(&["type", "gif"]) => {
                members.variant("type", "gif").map(Self::Gif)
            }
            Some("document") if members.are_only(&["type", "document"]) => {
                members.variant("type", "document").map(Self::Document)
            }
            Some("location") if members.are_only(&["type", "location"]) => {
                members.variant("type", "location").map(Self::Location)
            }
            Some("product") if members.are_only(&["type", "product"]) => {
                members.variant("type", "product").map(Self::Product)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(HeaderParameter);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HeaderParameter {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HeaderParameter".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "text")
                .beside(generator.subschema_for::<TextParameter>()),
            waxwing_json::schema::kind("type", "currency")
                .with("currency", generator.subschema_for::<CurrencyValue>()),
            waxwing_json::schema::kind("type", "date_time")
                .with("date_time", generator.subschema_for::<DateTimeValue>()),
            waxwing_json::schema::kind("type", "image")
                .with("image", generator.subschema_for::<HeaderMedia>()),
            waxwing_json::schema::kind("type", "video")
                .with("video", generator.subschema_for::<HeaderMedia>()),
            waxwing_json::schema::kind("type", "gif")
                .with("gif", generator.subschema_for::<HeaderMedia>()),
            waxwing_json::schema::kind("type", "document")
                .with("document", generator.subschema_for::<HeaderDocument>()),
            waxwing_json::schema::kind("type", "location")
                .with("location", generator.subschema_for::<TemplateLocation>()),
            waxwing_json::schema::kind("type", "product")
                .with("product", generator.subschema_for::<ProductReference>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for HeaderParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Currency(value) => checker.nested("currency", Some(value)),
            Self::DateTime(value) => checker.nested("date_time", Some(value)),
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Gif(value) => checker.nested("gif", Some(value)),
            Self::Document(value) => checker.nested("document", Some(value)),
            Self::Location(value) => checker.nested("location", Some(value)),
            Self::Product(value) => checker.nested("product", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

/// A value in a body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BodyParameter {
    /// `text`.
    Text(TextParameter),
    /// `currency`.
    Currency(CurrencyValue),
    /// `date_time`.
    DateTime(DateTimeValue),
    /// `group_id`.
    GroupId(GroupIdParameter),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl BodyParameter {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Currency(_) => "currency",
            Self::DateTime(_) => "date_time",
            Self::GroupId(_) => "group_id",
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
                object.member("type", "text")?;
                object.rest(value)
            }
            Self::Currency(value) => {
                object.member("type", "currency")?;
                object.member("currency", value)
            }
            Self::DateTime(value) => {
                object.member("type", "date_time")?;
                object.member("date_time", value)
            }
            Self::GroupId(value) => {
                object.member("type", "group_id")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TextParameter> for BodyParameter {
    fn from(value: TextParameter) -> Self {
        Self::Text(value)
    }
}

impl From<CurrencyValue> for BodyParameter {
    fn from(value: CurrencyValue) -> Self {
        Self::Currency(value)
    }
}

impl From<DateTimeValue> for BodyParameter {
    fn from(value: DateTimeValue) -> Self {
        Self::DateTime(value)
    }
}

impl From<GroupIdParameter> for BodyParameter {
    fn from(value: GroupIdParameter) -> Self {
        Self::GroupId(value)
    }
}

impl serde::Serialize for BodyParameter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BodyParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.beside("type").map(Self::Text),
            Some("currency") if members.are_only(&["type", "currency"]) => {
                members.variant("type", "currency").map(Self::Currency)
            }
            Some("date_time") if members.are_only(&["type", "date_time"]) => {
                members.variant("type", "date_time").map(Self::DateTime)
            }
            Some("group_id") => members.beside("type").map(Self::GroupId),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(BodyParameter);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BodyParameter {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BodyParameter".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "text")
                .beside(generator.subschema_for::<TextParameter>()),
            waxwing_json::schema::kind("type", "currency")
                .with("currency", generator.subschema_for::<CurrencyValue>()),
            waxwing_json::schema::kind("type", "date_time")
                .with("date_time", generator.subschema_for::<DateTimeValue>()),
            waxwing_json::schema::kind("type", "group_id")
                .beside(generator.subschema_for::<GroupIdParameter>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for BodyParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Currency(value) => checker.nested("currency", Some(value)),
            Self::DateTime(value) => checker.nested("date_time", Some(value)),
            Self::GroupId(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A value of a button.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ButtonParameter {
    /// `payload`.
    Payload(PayloadParameter),
    /// `text`.
    Text(TextParameter),
    /// `coupon_code`.
    CouponCode(CouponCodeParameter),
    /// `action`.
    Action(TemplateButtonAction),
    /// `ttl_minutes`.
    TtlMinutes(TtlMinutesParameter),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl ButtonParameter {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Payload(_) => "payload",
            Self::Text(_) => "text",
            Self::CouponCode(_) => "coupon_code",
            Self::Action(_) => "action",
            Self::TtlMinutes(_) => "ttl_minutes",
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
            Self::Payload(value) => {
                object.member("type", "payload")?;
                object.rest(value)
            }
            Self::Text(value) => {
                object.member("type", "text")?;
                object.rest(value)
            }
            Self::CouponCode(value) => {
                object.member("type", "coupon_code")?;
                object.rest(value)
            }
            Self::Action(value) => {
                object.member("type", "action")?;
                object.member("action", value)
            }
            Self::TtlMinutes(value) => {
                object.member("type", "ttl_minutes")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<PayloadParameter> for ButtonParameter {
    fn from(value: PayloadParameter) -> Self {
        Self::Payload(value)
    }
}

impl From<TextParameter> for ButtonParameter {
    fn from(value: TextParameter) -> Self {
        Self::Text(value)
    }
}

impl From<CouponCodeParameter> for ButtonParameter {
    fn from(value: CouponCodeParameter) -> Self {
        Self::CouponCode(value)
    }
}

impl From<TemplateButtonAction> for ButtonParameter {
    fn from(value: TemplateButtonAction) -> Self {
        Self::Action(value)
    }
}

impl From<TtlMinutesParameter> for ButtonParameter {
    fn from(value: TtlMinutesParameter) -> Self {
        Self::TtlMinutes(value)
    }
}

impl serde::Serialize for ButtonParameter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ButtonParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("payload") => members.beside("type").map(Self::Payload),
            Some("text") => members.beside("type").map(Self::Text),
            Some("coupon_code") => members.beside("type").map(Self::CouponCode),
            Some("action") if members.are_only(&["type", "action"]) => {
                members.variant("type", "action").map(Self::Action)
            }
            Some("ttl_minutes") => members.beside("type").map(Self::TtlMinutes),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(ButtonParameter);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ButtonParameter {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ButtonParameter".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "payload")
                .beside(generator.subschema_for::<PayloadParameter>()),
            waxwing_json::schema::kind("type", "text")
                .beside(generator.subschema_for::<TextParameter>()),
            waxwing_json::schema::kind("type", "coupon_code")
                .beside(generator.subschema_for::<CouponCodeParameter>()),
            waxwing_json::schema::kind("type", "action")
                .with("action", generator.subschema_for::<TemplateButtonAction>()),
            waxwing_json::schema::kind("type", "ttl_minutes")
                .beside(generator.subschema_for::<TtlMinutesParameter>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for ButtonParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Payload(value) => waxwing_types::Validate::check(value, checker),
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::CouponCode(value) => waxwing_types::Validate::check(value, checker),
            Self::Action(value) => checker.nested("action", Some(value)),
            Self::TtlMinutes(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A text.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextParameter {
    /// The text. At most 1024 characters in a body, 60 in a header; a one-time code, 15, stands in the
    /// body and in the url button with index 0. The provider's own description allows 32768.
    pub text: String,
    /// Name of the variable, for templates with named variables.
    pub parameter_name: Option<String>,
}

impl TextParameter {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            parameter_name: Default::default(),
        }
    }

    /// Sets `parameter_name`.
    #[must_use]
    pub fn with_parameter_name(mut self, parameter_name: impl Into<String>) -> Self {
        self.parameter_name = Some(parameter_name.into());
        self
    }
}

impl waxwing_json::FromMembers for TextParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            parameter_name: members.take("parameter_name")?,
        })
    }
}

waxwing_json::read_object!(TextParameter);
impl waxwing_types::Validate for TextParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::text("/text", Form::NotBlank),
                        Constraint::text(
                            "/text",
                            Form::Without(&["\n", "\r", "\t", "     "]),
                        ),
                    ],
                );
        }
    }
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CurrencyValue {
    /// Text to show where the amount cannot be formatted.
    pub fallback_value: String,
    /// Currency, ISO 4217.
    pub code: String,
    /// The amount times 1000.
    pub amount_1000: i64,
}

impl CurrencyValue {
    /// With the members that are required.
    pub fn new(
        fallback_value: impl Into<String>,
        code: impl Into<String>,
        amount_1000: i64,
    ) -> Self {
        Self {
            fallback_value: fallback_value.into(),
            code: code.into(),
            amount_1000,
        }
    }
}

impl waxwing_json::FromMembers for CurrencyValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fallback_value: members.need("fallback_value")?,
            code: members.need("code")?,
            amount_1000: members.need("amount_1000")?,
        })
    }
}

waxwing_json::read_object!(CurrencyValue);
impl waxwing_types::Validate for CurrencyValue {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A date and time, as text; other members are ignored by the provider.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DateTimeValue {
    /// The text to show.
    pub fallback_value: String,
}

impl DateTimeValue {
    /// With the members that are required.
    pub fn new(fallback_value: impl Into<String>) -> Self {
        Self {
            fallback_value: fallback_value.into(),
        }
    }
}

impl waxwing_json::FromMembers for DateTimeValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fallback_value: members.need("fallback_value")?,
        })
    }
}

waxwing_json::read_object!(DateTimeValue);
impl waxwing_types::Validate for DateTimeValue {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A place; here the coordinates are text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateLocation {
    /// Latitude in degrees.
    pub latitude: String,
    /// Longitude in degrees.
    pub longitude: String,
    /// Name of the place.
    pub name: String,
    /// Address of the place.
    pub address: String,
}

impl waxwing_json::FromMembers for TemplateLocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
            name: members.need("name")?,
            address: members.need("address")?,
        })
    }
}

waxwing_json::read_object!(TemplateLocation);
impl waxwing_types::Validate for TemplateLocation {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::text("/latitude", Form::Number(-90f64, 90f64)),
                        Constraint::text("/longitude", Form::Number(-180f64, 180f64)),
                    ],
                );
        }
    }
}

/// A product of a catalog.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProductReference {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: shared::ProductRetailerId,
    /// Id of a product catalog.
    pub catalog_id: shared::CatalogId,
}

impl ProductReference {
    /// With the members that are required.
    pub fn new(
        product_retailer_id: impl Into<shared::ProductRetailerId>,
        catalog_id: impl Into<shared::CatalogId>,
    ) -> Self {
        Self {
            product_retailer_id: product_retailer_id.into(),
            catalog_id: catalog_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ProductReference {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            product_retailer_id: members.need("product_retailer_id")?,
            catalog_id: members.need("catalog_id")?,
        })
    }
}

waxwing_json::read_object!(ProductReference);
impl waxwing_types::Validate for ProductReference {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A group to invite to; shows as a link.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupIdParameter {
    /// Opaque id of a WhatsApp group.
    pub group_id: shared::GroupId,
}

impl GroupIdParameter {
    /// With the members that are required.
    pub fn new(group_id: impl Into<shared::GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl waxwing_json::FromMembers for GroupIdParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            group_id: members.need("group_id")?,
        })
    }
}

waxwing_json::read_object!(GroupIdParameter);
impl waxwing_types::Validate for GroupIdParameter {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Text that comes back when the button is tapped (`quick_reply`, `voice_call`).
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PayloadParameter {
    /// Your own text, at most 512 characters.
    pub payload: String,
}

impl PayloadParameter {
    /// With the members that are required.
    pub fn new(payload: impl Into<String>) -> Self {
        Self { payload: payload.into() }
    }
}

impl waxwing_json::FromMembers for PayloadParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payload: members.need("payload")?,
        })
    }
}

waxwing_json::read_object!(PayloadParameter);
impl waxwing_types::Validate for PayloadParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("payload", Some(self.payload.as_ref()), None, Some(512));
    }
}

/// The code that a `copy_code` button copies.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CouponCodeParameter {
    /// The code, at most 20 characters; 15 beside a limited-time offer.
    pub coupon_code: String,
}

impl CouponCodeParameter {
    /// With the members that are required.
    pub fn new(coupon_code: impl Into<String>) -> Self {
        Self {
            coupon_code: coupon_code.into(),
        }
    }
}

impl waxwing_json::FromMembers for CouponCodeParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            coupon_code: members.need("coupon_code")?,
        })
    }
}

waxwing_json::read_object!(CouponCodeParameter);
impl waxwing_types::Validate for CouponCodeParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("coupon_code", Some(self.coupon_code.as_ref()), None, Some(20));
    }
}

/// The members depend on the kind of button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct TemplateButtonAction {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub thumbnail_product_retailer_id: Option<shared::ProductRetailerId>,
    /// mpm: the products; a title on every section.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<ProductSection>,
    /// flow: your own token for this run of the flow.
    pub flow_token: Option<String>,
    /// flow: data for the first screen.
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub flow_action_data: waxwing_types::Extra,
    /// An order and how it is paid.
    pub order_details: Option<OrderDetails>,
    /// What a `payment_request` button asks for (Brazil). The button stays active after the code has
    /// expired; its end is up to you.
    pub payment_request: Option<PaymentRequest>,
}

impl TemplateButtonAction {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            thumbnail_product_retailer_id: Default::default(),
            sections: Default::default(),
            flow_token: Default::default(),
            flow_action_data: Default::default(),
            order_details: Default::default(),
            payment_request: Default::default(),
        }
    }

    /// Sets `thumbnail_product_retailer_id`.
    #[must_use]
    pub fn with_thumbnail_product_retailer_id(
        mut self,
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.thumbnail_product_retailer_id = Some(thumbnail_product_retailer_id.into());
        self
    }

    /// Sets `sections`.
    #[must_use]
    pub fn with_sections(mut self, sections: impl Into<Vec<ProductSection>>) -> Self {
        self.sections = sections.into();
        self
    }

    /// Sets `flow_token`.
    #[must_use]
    pub fn with_flow_token(mut self, flow_token: impl Into<String>) -> Self {
        self.flow_token = Some(flow_token.into());
        self
    }

    /// Sets `flow_action_data`.
    #[must_use]
    pub fn with_flow_action_data(
        mut self,
        flow_action_data: impl Into<waxwing_types::Extra>,
    ) -> Self {
        self.flow_action_data = flow_action_data.into();
        self
    }

    /// Sets `order_details`.
    #[must_use]
    pub fn with_order_details(mut self, order_details: impl Into<OrderDetails>) -> Self {
        self.order_details = Some(order_details.into());
        self
    }

    /// Sets `payment_request`.
    #[must_use]
    pub fn with_payment_request(
        mut self,
        payment_request: impl Into<PaymentRequest>,
    ) -> Self {
        self.payment_request = Some(payment_request.into());
        self
    }
}

impl waxwing_json::FromMembers for TemplateButtonAction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members
                .take("thumbnail_product_retailer_id")?,
            sections: members.or_default("sections")?,
            flow_token: members.take("flow_token")?,
            flow_action_data: members.or_default("flow_action_data")?,
            order_details: members.take("order_details")?,
            payment_request: members.take("payment_request")?,
        })
    }
}

waxwing_json::read_object!(TemplateButtonAction);
impl waxwing_types::Validate for TemplateButtonAction {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("sections", Some(&self.sections));
        checker.nested("order_details", self.order_details.as_ref());
        checker.nested("payment_request", self.payment_request.as_ref());
    }
}

/// What a `payment_request` button asks for (Brazil). The button stays active after the code has
/// expired; its end is up to you.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentRequest {
    /// How it is paid. `offsite_card_pay` demands currency BRL and `total_amount`; `pix_dynamic_code`
    /// shows them; the others do not use them.
    pub payment_setting: PaymentRequestSetting,
    /// Currency; India and Brazil.
    pub currency: Option<OrderCurrency>,
    /// An amount of money: value divided by offset.
    pub total_amount: Option<OrderAmount>,
}

impl PaymentRequest {
    /// With the members that are required.
    pub fn new(payment_setting: impl Into<PaymentRequestSetting>) -> Self {
        Self {
            payment_setting: payment_setting.into(),
            currency: Default::default(),
            total_amount: Default::default(),
        }
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, currency: impl Into<OrderCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `total_amount`.
    #[must_use]
    pub fn with_total_amount(mut self, total_amount: impl Into<OrderAmount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }
}

impl waxwing_json::FromMembers for PaymentRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            payment_setting: members.need("payment_setting")?,
            currency: members.take("currency")?,
            total_amount: members.take("total_amount")?,
        })
    }
}

waxwing_json::read_object!(PaymentRequest);
impl waxwing_types::Validate for PaymentRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("payment_setting", Some(&self.payment_setting));
        checker.nested("total_amount", self.total_amount.as_ref());
    }
}

/// How it is paid. `offsite_card_pay` demands currency BRL and `total_amount`; `pix_dynamic_code`
/// shows them; the others do not use them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentRequestSetting {
    /// `pix_dynamic_code`.
    PixDynamicCode(RequestedPixCode),
    /// `boleto`.
    Boleto(Boleto),
    /// `payment_link`.
    PaymentLink(PaymentLink),
    /// `offsite_card_pay`.
    OffsiteCardPay(RequestedCard),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl PaymentRequestSetting {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PixDynamicCode(_) => "pix_dynamic_code",
            Self::Boleto(_) => "boleto",
            Self::PaymentLink(_) => "payment_link",
            Self::OffsiteCardPay(_) => "offsite_card_pay",
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
            Self::PixDynamicCode(value) => {
                object.member("type", "pix_dynamic_code")?;
                object.member("pix_dynamic_code", value)
            }
            Self::Boleto(value) => {
                object.member("type", "boleto")?;
                object.member("boleto", value)
            }
            Self::PaymentLink(value) => {
                object.member("type", "payment_link")?;
                object.member("payment_link", value)
            }
            Self::OffsiteCardPay(value) => {
                object.member("type", "offsite_card_pay")?;
                object.member("offsite_card_pay", value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<RequestedPixCode> for PaymentRequestSetting {
    fn from(value: RequestedPixCode) -> Self {
        Self::PixDynamicCode(value)
    }
}

impl From<Boleto> for PaymentRequestSetting {
    fn from(value: Boleto) -> Self {
        Self::Boleto(value)
    }
}

impl From<PaymentLink> for PaymentRequestSetting {
    fn from(value: PaymentLink) -> Self {
        Self::PaymentLink(value)
    }
}

impl From<RequestedCard> for PaymentRequestSetting {
    fn from(value: RequestedCard) -> Self {
        Self::OffsiteCardPay(value)
    }
}

impl serde::Serialize for PaymentRequestSetting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentRequestSetting {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some(
                "pix_dynamic_code",
            ) if members.are_only(&["type", "pix_dynamic_code"]) => {
                members.variant("type", "pix_dynamic_code").map(Self::PixDynamicCode)
            }
            Some("boleto") if members.are_only(&["type", "boleto"]) => {
                members.variant("type", "boleto").map(Self::Boleto)
            }
            Some("payment_link") if members.are_only(&["type", "payment_link"]) => {
                members.variant("type", "payment_link").map(Self::PaymentLink)
            }
            Some(
                "offsite_card_pay",
            ) if members.are_only(&["type", "offsite_card_pay"]) => {
                members.variant("type", "offsite_card_pay").map(Self::OffsiteCardPay)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(PaymentRequestSetting);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentRequestSetting {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentRequestSetting".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "pix_dynamic_code")
                .with("pix_dynamic_code", generator.subschema_for::<RequestedPixCode>()),
            waxwing_json::schema::kind("type", "boleto")
                .with("boleto", generator.subschema_for::<Boleto>()),
            waxwing_json::schema::kind("type", "payment_link")
                .with("payment_link", generator.subschema_for::<PaymentLink>()),
            waxwing_json::schema::kind("type", "offsite_card_pay")
                .with("offsite_card_pay", generator.subschema_for::<RequestedCard>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for PaymentRequestSetting {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::PixDynamicCode(value) => {
                checker.nested("pix_dynamic_code", Some(value))
            }
            Self::Boleto(value) => checker.nested("boleto", Some(value)),
            Self::PaymentLink(value) => checker.nested("payment_link", Some(value)),
            Self::OffsiteCardPay(value) => {
                checker.nested("offsite_card_pay", Some(value))
            }
            Self::Unknown(_) => {}
        }
    }
}

/// A Pix code; the code alone, unlike in order details.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestedPixCode {
    /// The code to copy.
    pub code: String,
}

impl RequestedPixCode {
    /// With the members that are required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl waxwing_json::FromMembers for RequestedPixCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}

waxwing_json::read_object!(RequestedPixCode);
impl waxwing_types::Validate for RequestedPixCode {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A stored card.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestedCard {
    /// Last four digits, shown to the user.
    pub last_four_digits: String,
    /// Your own id of the card, comes back in the webhook.
    pub credential_id: Option<String>,
}

impl RequestedCard {
    /// With the members that are required.
    pub fn new(last_four_digits: impl Into<String>) -> Self {
        Self {
            last_four_digits: last_four_digits.into(),
            credential_id: Default::default(),
        }
    }

    /// Sets `credential_id`.
    #[must_use]
    pub fn with_credential_id(mut self, credential_id: impl Into<String>) -> Self {
        self.credential_id = Some(credential_id.into());
        self
    }
}

impl waxwing_json::FromMembers for RequestedCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            last_four_digits: members.need("last_four_digits")?,
            credential_id: members.take("credential_id")?,
        })
    }
}

waxwing_json::read_object!(RequestedCard);
impl waxwing_types::Validate for RequestedCard {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// How long a `voice_call` button works.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TtlMinutesParameter {
    /// Minutes, 1 to 43200.
    pub ttl_minutes: i64,
}

impl TtlMinutesParameter {
    /// With the members that are required.
    pub fn new(ttl_minutes: i64) -> Self {
        Self { ttl_minutes }
    }
}

impl waxwing_json::FromMembers for TtlMinutesParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            ttl_minutes: members.need("ttl_minutes")?,
        })
    }
}

waxwing_json::read_object!(TtlMinutesParameter);
impl waxwing_types::Validate for TtlMinutesParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "ttl_minutes",
                Some(self.ttl_minutes as f64),
                Some(1f64),
                Some(43200f64),
            );
    }
}

/// The end of an offer.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LimitedTimeOfferParameter {
    /// Always `limited_time_offer`.
    #[serde(rename = "type", default)]
    pub type_: LimitedTimeOfferParameterType,
    /// When an offer ends.
    pub limited_time_offer: LimitedTimeOffer,
}

impl LimitedTimeOfferParameter {
    /// With the members that are required.
    pub fn new(limited_time_offer: impl Into<LimitedTimeOffer>) -> Self {
        Self {
            type_: Default::default(),
            limited_time_offer: limited_time_offer.into(),
        }
    }
}

impl waxwing_json::FromMembers for LimitedTimeOfferParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            limited_time_offer: members.need("limited_time_offer")?,
        })
    }
}

waxwing_json::read_object!(LimitedTimeOfferParameter);
impl waxwing_types::Validate for LimitedTimeOfferParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("limited_time_offer", Some(&self.limited_time_offer));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `limited_time_offer`."] pub enum
    LimitedTimeOfferParameterType(default LimitedTimeOffer) { #[doc =
    " `limited_time_offer`."] LimitedTimeOffer = "limited_time_offer", }
}

/// When an offer ends.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LimitedTimeOffer {
    /// Unix time in milliseconds, as the name says; one public client sends seconds.
    pub expiration_time_ms: i64,
}

impl LimitedTimeOffer {
    /// With the members that are required.
    pub fn new(expiration_time_ms: i64) -> Self {
        Self { expiration_time_ms }
    }
}

impl waxwing_json::FromMembers for LimitedTimeOffer {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            expiration_time_ms: members.need("expiration_time_ms")?,
        })
    }
}

waxwing_json::read_object!(LimitedTimeOffer);
impl waxwing_types::Validate for LimitedTimeOffer {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "expiration_time_ms",
                Some(self.expiration_time_ms as f64),
                Some(1000000000000f64),
                None,
            );
    }
}

/// Web addresses behind the message.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TapTargetParameter {
    /// Always `tap_target_configuration`.
    #[serde(rename = "type", default)]
    pub type_: TapTargetParameterType,
    /// The addresses.
    pub tap_target_configuration: Vec<TapTarget>,
}

impl TapTargetParameter {
    /// With the members that are required.
    pub fn new(tap_target_configuration: impl Into<Vec<TapTarget>>) -> Self {
        Self {
            type_: Default::default(),
            tap_target_configuration: tap_target_configuration.into(),
        }
    }
}

impl waxwing_json::FromMembers for TapTargetParameter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            tap_target_configuration: members.need("tap_target_configuration")?,
        })
    }
}

waxwing_json::read_object!(TapTargetParameter);
impl waxwing_types::Validate for TapTargetParameter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("tap_target_configuration", Some(&self.tap_target_configuration));
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `tap_target_configuration`."] pub enum
    TapTargetParameterType(default TapTargetConfiguration) { #[doc =
    " `tap_target_configuration`."] TapTargetConfiguration = "tap_target_configuration",
    }
}

/// A web address with its title.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TapTarget {
    /// The address.
    pub url: String,
    /// The title.
    pub title: String,
}

impl TapTarget {
    /// With the members that are required.
    pub fn new(url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
        }
    }
}

waxwing_json::debug_addresses!(TapTarget { url : address, title });
impl waxwing_json::FromMembers for TapTarget {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            title: members.need("title")?,
        })
    }
}

waxwing_json::read_object!(TapTarget);
impl waxwing_types::Validate for TapTarget {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Read mark, with or without typing indicator.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarkReadRequest {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// Always read.
    #[serde(default)]
    pub status: ReadStatus,
    /// Id of the received message.
    pub message_id: waxwing_types::MessageId,
    /// Shows the user that an answer is being written.
    pub typing_indicator: Option<TypingIndicator>,
}

impl MarkReadRequest {
    /// With the members that are required.
    pub fn new(message_id: impl Into<waxwing_types::MessageId>) -> Self {
        Self {
            messaging_product: Default::default(),
            status: Default::default(),
            message_id: message_id.into(),
            typing_indicator: Default::default(),
        }
    }

    /// Sets `typing_indicator`.
    #[must_use]
    pub fn with_typing_indicator(
        mut self,
        typing_indicator: impl Into<TypingIndicator>,
    ) -> Self {
        self.typing_indicator = Some(typing_indicator.into());
        self
    }
}

impl waxwing_json::FromMembers for MarkReadRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            status: members.or_default("status")?,
            message_id: members.need("message_id")?,
            typing_indicator: members.take("typing_indicator")?,
        })
    }
}

waxwing_json::read_object!(MarkReadRequest);
impl waxwing_types::Validate for MarkReadRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("typing_indicator", self.typing_indicator.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " Always read."] pub enum ReadStatus(default Read) { #[doc = " `read`."] Read
    = "read", }
}

/// Shows the user that an answer is being written.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct TypingIndicator {
    /// Always text.
    #[serde(rename = "type")]
    pub type_: TypingIndicatorType,
}

impl TypingIndicator {
    /// An empty one.
    pub fn new() -> Self {
        Self { type_: Default::default() }
    }
}

impl waxwing_json::FromMembers for TypingIndicator {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
        })
    }
}

waxwing_json::read_object!(TypingIndicator);
impl waxwing_types::Validate for TypingIndicator {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always text."] pub enum TypingIndicatorType(default Text) { #[doc =
    " `text`."] Text = "text", }
}

/// A marketing template and to whom it goes. At least one of to and recipient; with both, to wins.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarketingMessageRequest {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// Kind of recipient. Left out, the provider takes individual.
    pub recipient_type: Option<shared::RecipientType>,
    /// Phone number of a user with plus sign and country code, or a group id when `recipient_type` is
    /// group. Blanks, hyphens and parentheses are tolerated. Without the plus sign the country code of
    /// the business number is put in front. An answer repeats here what was addressed, a user id
    /// included.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id, or its parent form; since August 2026. Not for templates with a max
    /// price (error 131062).
    pub recipient: Option<waxwing_types::Bsuid>,
    /// Quotes an earlier message of the same conversation.
    pub context: Option<shared::MessageContext>,
    /// Your own text, repeated in the status webhooks; at most 512 characters.
    pub biz_opaque_callback_data: Option<String>,
    /// Deliver only if this is the user's present identity hash, else error 137000.
    pub recipient_identity_key_hash: Option<String>,
    /// Always template.
    #[serde(rename = "type", default)]
    pub type_: MarketingMessageType,
    /// Which template, in which language, and the values of its variables.
    pub template: TemplateContent,
    /// What happens where the Marketing Messages API cannot deliver: fall back to the Cloud API, which
    /// is the default, or fail (STRICT).
    pub product_policy: Option<ProductPolicy>,
    /// Whether the user's activity on this message is shared with the provider; overrides the setting of
    /// the account.
    pub message_activity_sharing: Option<bool>,
    /// How this send differs from the template's max price. Beta, may change.
    pub bid_spec: Option<MessageBid>,
}

impl MarketingMessageRequest {
    /// By `to`.
    pub fn to(
        to: impl Into<shared::Destination>,
        template: impl Into<TemplateContent>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Some(to.into()),
            recipient: Default::default(),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            type_: Default::default(),
            template: template.into(),
            product_policy: Default::default(),
            message_activity_sharing: Default::default(),
            bid_spec: Default::default(),
        }
    }

    /// By `recipient`.
    pub fn to_recipient(
        recipient: impl Into<waxwing_types::Bsuid>,
        template: impl Into<TemplateContent>,
    ) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Default::default(),
            recipient: Some(recipient.into()),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            type_: Default::default(),
            template: template.into(),
            product_policy: Default::default(),
            message_activity_sharing: Default::default(),
            bid_spec: Default::default(),
        }
    }

    /// Sets `recipient_type`.
    #[must_use]
    pub fn with_recipient_type(
        mut self,
        recipient_type: impl Into<shared::RecipientType>,
    ) -> Self {
        self.recipient_type = Some(recipient_type.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<shared::Destination>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<waxwing_types::Bsuid>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets `biz_opaque_callback_data`.
    #[must_use]
    pub fn with_biz_opaque_callback_data(
        mut self,
        biz_opaque_callback_data: impl Into<String>,
    ) -> Self {
        self.biz_opaque_callback_data = Some(biz_opaque_callback_data.into());
        self
    }

    /// Sets `recipient_identity_key_hash`.
    #[must_use]
    pub fn with_recipient_identity_key_hash(
        mut self,
        recipient_identity_key_hash: impl Into<String>,
    ) -> Self {
        self.recipient_identity_key_hash = Some(recipient_identity_key_hash.into());
        self
    }

    /// Sets `product_policy`.
    #[must_use]
    pub fn with_product_policy(
        mut self,
        product_policy: impl Into<ProductPolicy>,
    ) -> Self {
        self.product_policy = Some(product_policy.into());
        self
    }

    /// Sets `message_activity_sharing`.
    #[must_use]
    pub fn with_message_activity_sharing(
        mut self,
        message_activity_sharing: bool,
    ) -> Self {
        self.message_activity_sharing = Some(message_activity_sharing);
        self
    }

    /// Sets `bid_spec`.
    #[must_use]
    pub fn with_bid_spec(mut self, bid_spec: impl Into<MessageBid>) -> Self {
        self.bid_spec = Some(bid_spec.into());
        self
    }
}

impl waxwing_json::FromMembers for MarketingMessageRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            recipient_type: members.take("recipient_type")?,
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            context: members.take("context")?,
            biz_opaque_callback_data: members.take("biz_opaque_callback_data")?,
            recipient_identity_key_hash: members.take("recipient_identity_key_hash")?,
            type_: members.or_default("type")?,
            template: members.need("template")?,
            product_policy: members.take("product_policy")?,
            message_activity_sharing: members.take("message_activity_sharing")?,
            bid_spec: members.take("bid_spec")?,
        })
    }
}

waxwing_json::read_object!(MarketingMessageRequest);
impl waxwing_types::Validate for MarketingMessageRequest {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.nested("context", self.context.as_ref());
        checker
            .chars(
                "biz_opaque_callback_data",
                self.biz_opaque_callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.nested("template", Some(&self.template));
        checker.nested("bid_spec", self.bid_spec.as_ref());
        checker
            .at_least_one(
                &[("to", self.to.is_some()), ("recipient", self.recipient.is_some())],
            );
    }
}

/// How this send differs from the template's max price. Beta, may change.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct MessageBid {
    /// Multiplies the template's `bid_amount` for this send; above 0, left out 1. The provider takes
    /// text as well.
    pub per_message_bid_multiplier: Option<f64>,
}

impl MessageBid {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            per_message_bid_multiplier: Default::default(),
        }
    }

    /// Sets `per_message_bid_multiplier`.
    #[must_use]
    pub fn with_per_message_bid_multiplier(
        mut self,
        per_message_bid_multiplier: f64,
    ) -> Self {
        self.per_message_bid_multiplier = Some(per_message_bid_multiplier);
        self
    }
}

impl waxwing_json::FromMembers for MessageBid {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            per_message_bid_multiplier: members.take("per_message_bid_multiplier")?,
        })
    }
}

waxwing_json::read_object!(MessageBid);
impl waxwing_types::Validate for MessageBid {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "per_message_bid_multiplier",
                self.per_message_bid_multiplier.map(|n| n as f64),
                None,
                None,
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " Always template."] pub enum MarketingMessageType(default Template) { #[doc
    = " `template`."] Template = "template", }
}

waxwing_json::open_enum! {
    #[doc =
    " What happens where the Marketing Messages API cannot deliver: fall back to the Cloud API, which"]
    #[doc = " is the default, or fail (STRICT)."] pub enum ProductPolicy { #[doc =
    " `CLOUD_API_FALLBACK`."] CloudApiFallback = "CLOUD_API_FALLBACK", #[doc =
    " `STRICT`."] Strict = "STRICT", }
}

/// A send in a JWE envelope.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendEncryptedMessage {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// JWE of the body that `send_message` would take. Its algorithms are not documented.
    pub encrypted_contents: String,
}

impl SendEncryptedMessage {
    /// With the members that are required.
    pub fn new(encrypted_contents: impl Into<String>) -> Self {
        Self {
            messaging_product: Default::default(),
            encrypted_contents: encrypted_contents.into(),
        }
    }
}

impl waxwing_json::FromMembers for SendEncryptedMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            encrypted_contents: members.need("encrypted_contents")?,
        })
    }
}

waxwing_json::read_object!(SendEncryptedMessage);
impl waxwing_types::Validate for SendEncryptedMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An answer in a JWE envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptedMessageResponse {
    /// JWE of the answer that `send_message` would give.
    pub encrypted_contents: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for EncryptedMessageResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("encrypted_contents", &self.encrypted_contents)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EncryptedMessageResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            encrypted_contents: members.always("encrypted_contents")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EncryptedMessageResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EncryptedMessageResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EncryptedMessageResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("encrypted_contents", generator.subschema_for::<String>()),
        ])
    }
}
