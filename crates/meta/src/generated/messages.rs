// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::send_message`](crate::Phone::send_message): Send a message.
- [`Phone::mark_message_as_read`](crate::Phone::mark_message_as_read): Mark a received message as read, with an optional typing indicator.
- [`Phone::send_marketing_message`](crate::Phone::send_marketing_message): Send a marketing template through the Marketing Messages API.
- [`Phone::send_encrypted_message`](crate::Phone::send_encrypted_message): Send a message whose body and answer are encrypted.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`SendMessageRequest`], [`MarkReadRequest`], [`MarketingMessageRequest`],
//! [`SendEncryptedMessage`].
//!
//! Types that you read: [`EncryptedMessageResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{Bsuid, Extra, IntOrString, Json, MessageId};

/// A message: the recipient and the options, and the content.
///
/// Give at least one of `to` and `recipient`. If both are present, the provider uses `to`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageRequest {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Kind of recipient. Default: `individual`.
    pub recipient_type: Option<shared::RecipientType>,
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id, or parent business-scoped user id. If `to` is present too, the provider
    /// uses `to` and the answer has no `user_id`. Not possible for authentication templates with a
    /// one-tap, zero-tap or copy-code button, nor for templates with a max price (error 131062).
    pub recipient: Option<Bsuid>,
    /// Quotes an earlier message of the same conversation.
    pub context: Option<shared::MessageContext>,
    /// Your own text, which the status webhooks repeat. At most 512 characters.
    pub biz_opaque_callback_data: Option<String>,
    /// Deliver the message only if this is the user's current identity hash; otherwise error 137000.
    pub recipient_identity_key_hash: Option<String>,
    /// `service`, the default, is a message inside the 24-hour window. The other two are Direct Send:
    /// the provider makes a template from the message. `utility` is for portfolios with a limit of
    /// 100,000 users or without a limit. It accepts text, `cta_url`, `button`, and `voice_call` alone.
    /// `authentication` is available on request, accepts only text, and cannot be sent to a
    /// business-scoped user id (errors 100, 139200). `preview_url` is ignored.
    pub category: Option<DirectSendCategory>,
    /// Direct Send: how long the provider tries to deliver, in seconds. Only with `category` (otherwise
    /// error 100). For `utility` 30 to 43200, default 30 days. For `authentication` 30 to 900, default
    /// 600.
    pub ttl_seconds: Option<i64>,
    /// Name of the template that the provider makes from a Direct Send message. Only with the category
    /// `utility`.
    pub direct_send_config: Option<DirectSendConfig>,
    /// Messaging account that pays and owns the template, if a number has several. The older name
    /// `paid_messaging_account_id` works until the end of 2026.
    pub messaging_account_id: Option<String>,
    /// The content. `type` says which kind it is.
    pub content: MessageContent,
}

impl SendMessageRequest {
    /// Creates a value with `to` and `content`.
    pub fn to(
        to: impl Into<shared::Destination>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self {
            to: given(to.into()),
            ..Self::from_required(content.into())
        }
    }

    /// Creates a value with `recipient` and `content`.
    pub fn to_recipient(
        recipient: impl Into<Bsuid>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self {
            recipient: given(recipient.into()),
            ..Self::from_required(content.into())
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
        self.to = given(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<Bsuid>) -> Self {
        self.recipient = given(recipient.into());
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

/// `service`, the default, is a message inside the 24-hour window. The other two are Direct Send:
/// the provider makes a template from the message. `utility` is for portfolios with a limit of
/// 100,000 users or without a limit. It accepts text, `cta_url`, `button`, and `voice_call` alone.
/// `authentication` is available on request, accepts only text, and cannot be sent to a
/// business-scoped user id (errors 100, 139200). `preview_url` is ignored.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectSendCategory {
    /// `utility`.
    Utility,
    /// `authentication`.
    Authentication,
    /// `service`.
    Service,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Name of the template that the provider makes from a Direct Send message. Only with the category
/// `utility`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DirectSendConfig {
    /// Name: at most 512 characters of `a` to `z`, `0` to `9` and underscore. Must be unique in the
    /// account (otherwise error 100).
    pub template_name: String,
}

impl DirectSendConfig {
    /// Creates a value from the required members.
    pub fn new(template_name: impl Into<String>) -> Self {
        Self {
            template_name: template_name.into(),
        }
    }
}

/// The content. `type` says which kind it is.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// The text, and whether to show a link preview.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextContent {
    /// The text, at most 4096 characters.
    pub body: String,
    /// Whether to show a preview of the first http(s) address in the text. Default: false.
    pub preview_url: Option<bool>,
}

impl TextContent {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<String>) -> Self {
        Self::from_required(body.into())
    }

    /// Sets `preview_url`.
    #[must_use]
    pub fn with_preview_url(mut self, preview_url: bool) -> Self {
        self.preview_url = Some(preview_url);
        self
    }
}

/// An audio file. Give exactly one of `id` and `link`. AAC, AMR, MP3, MP4 audio or Ogg with mono
/// Opus, at most 16 MB. The provider does not convert it. Audio has neither a caption nor a file
/// name.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudioContent {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the correct Content-Type. The provider caches the file
    /// for 10 minutes. The provider recommends `id` instead.
    pub link: Option<String>,
    /// `true` sends a voice message, which must be an Ogg file with mono Opus. The recipient must
    /// download a voice message above 512 KB by hand. Default: false, an ordinary audio file.
    pub voice: Option<bool>,
}

impl AudioContent {
    /// Creates a value with `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: given(id.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = given(id.into());
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

/// A picture. Give exactly one of `id` and `link`. JPEG or PNG with 8 bits per channel, at most 5
/// MB.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageContent {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the correct Content-Type. The provider caches the file
    /// for 10 minutes.
    pub link: Option<String>,
    /// Text below the picture, at most 1024 characters.
    pub caption: Option<String>,
}

impl ImageContent {
    /// Creates a value with `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: given(id.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = given(id.into());
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

/// A video. Give exactly one of `id` and `link`. MP4 or 3GPP with H.264 and AAC, one audio stream or
/// none, at most 16 MB. B-frames of the High profile, or an index (moov) behind the data, may cause
/// errors.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoContent {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the correct Content-Type. The provider caches the file
    /// for 10 minutes.
    pub link: Option<String>,
    /// Text below the video, at most 1024 characters.
    pub caption: Option<String>,
}

impl VideoContent {
    /// Creates a value with `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: given(id.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = given(id.into());
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

/// A document. Give exactly one of `id` and `link`. PDF, plain text or an Office file, at most 100
/// MB. In practice the provider accepts other types too.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentContent {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the correct Content-Type. The provider caches the file
    /// for 10 minutes.
    pub link: Option<String>,
    /// Text below the document, at most 1024 characters.
    pub caption: Option<String>,
    /// File name that the user sees. Its extension decides which icon is shown.
    pub filename: Option<String>,
}

impl DocumentContent {
    /// Creates a value with `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: given(id.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = given(id.into());
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

/// A sticker. Give exactly one of `id` and `link`. WebP, at most 100 KB; animated, at most 500 KB.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StickerContent {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the correct Content-Type. The provider caches the file
    /// for 10 minutes.
    pub link: Option<String>,
}

impl StickerContent {
    /// Creates a value with `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: given(id.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = given(id.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

/// A location. The coordinates are numbers; the provider accepts text too.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self::from_required(latitude, longitude)
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

/// Contact cards.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactsMessage {
    /// The cards, at most 257.
    pub contacts: Vec<ContactCard>,
}

impl ContactsMessage {
    /// Creates a value from the required members.
    pub fn new(contacts: impl IntoIterator<Item = impl Into<ContactCard>>) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
        }
    }
}

/// A contact card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactCard {
    /// Name of a contact.
    pub name: shared::ContactName,
    /// Day of birth, YYYY-MM-DD.
    pub birthday: Option<String>,
    /// Addresses.
    pub addresses: Vec<shared::ContactAddress>,
    /// E-mail addresses.
    pub emails: Vec<shared::ContactEmailAddress>,
    /// Where a contact works.
    pub org: Option<shared::ContactOrganization>,
    /// Phone numbers.
    pub phones: Vec<shared::ContactPhone>,
    /// Web addresses.
    pub urls: Vec<shared::ContactUrl>,
}

impl ContactCard {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<shared::ContactName>) -> Self {
        Self::from_required(name.into())
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
        addresses: impl IntoIterator<Item = impl Into<shared::ContactAddress>>,
    ) -> Self {
        self.addresses = addresses.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `emails`.
    #[must_use]
    pub fn with_emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<shared::ContactEmailAddress>>,
    ) -> Self {
        self.emails = emails.into_iter().map(Into::into).collect();
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
    pub fn with_phones(
        mut self,
        phones: impl IntoIterator<Item = impl Into<shared::ContactPhone>>,
    ) -> Self {
        self.phones = phones.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `urls`.
    #[must_use]
    pub fn with_urls(
        mut self,
        urls: impl IntoIterator<Item = impl Into<shared::ContactUrl>>,
    ) -> Self {
        self.urls = urls.into_iter().map(Into::into).collect();
        self
    }
}

/// The emoji and the id of the message that it belongs to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactionContent {
    /// Id of the message to react to.
    pub message_id: MessageId,
    /// One emoji. The empty text removes the reaction.
    pub emoji: String,
}

impl ReactionContent {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<MessageId>, emoji: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
            emoji: emoji.into(),
        }
    }
}

/// Whether to pin or unpin the message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PinContent {
    /// `pin`.
    Pin(PinSetting),
    /// `unpin`.
    Unpin(PinRemoval),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Pins a message for a number of days.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PinSetting {
    /// Id of the message to pin.
    pub message_id: MessageId,
    /// Days until the pin is removed, 1 to 30.
    pub expiration_days: i64,
}

impl PinSetting {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<MessageId>, expiration_days: i64) -> Self {
        Self {
            message_id: message_id.into(),
            expiration_days,
        }
    }
}

/// Unpins a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PinRemoval {
    /// Id of the pinned message.
    pub message_id: MessageId,
}

impl PinRemoval {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

/// The content of an interactive message.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// The header, shown above the body.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A line of text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveTextHeader {
    /// The line, at most 60 characters.
    pub text: String,
    /// A second line, at most 60 characters. Known only from the vendor's OpenAPI document; no guide
    /// mentions it.
    pub sub_text: Option<String>,
}

impl InteractiveTextHeader {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self::from_required(text.into())
    }

    /// Sets `sub_text`.
    #[must_use]
    pub fn with_sub_text(mut self, sub_text: impl Into<String>) -> Self {
        self.sub_text = Some(sub_text.into());
        self
    }
}

/// A media file for a header. Give exactly one of `id` and `link`. Limits: image 5 MB, video 16 MB,
/// the GIF of a template (as MP4) 3.5 MB.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HeaderMedia {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the correct Content-Type. The provider caches the file
    /// for 10 minutes.
    pub link: Option<String>,
    /// Where a linked file is stored. An older member, used in headers of order details.
    pub provider: Option<MediaProvider>,
}

impl HeaderMedia {
    /// Creates a value with `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: given(id.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = given(id.into());
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

/// Where a linked file is stored. An older member, used in headers of order details.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MediaProvider {
    /// Name of the media provider.
    pub name: String,
}

impl MediaProvider {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// A document for a header. Give exactly one of `id` and `link`. At most 100 MB; in a template only
/// PDF.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HeaderDocument {
    /// Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.
    pub id: Option<shared::MediaId>,
    /// Public http(s) address that answers with the correct Content-Type. The provider caches the file
    /// for 10 minutes.
    pub link: Option<String>,
    /// File name that the user sees.
    pub filename: Option<String>,
}

impl HeaderDocument {
    /// Creates a value with `id`.
    pub fn from_id(id: impl Into<shared::MediaId>) -> Self {
        Self {
            id: given(id.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `link`.
    pub fn from_link(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<shared::MediaId>) -> Self {
        self.id = given(id.into());
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

/// A header for kinds of message that accept only text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextOnlyHeader {
    /// Always text.
    pub type_: TextOnlyHeaderType,
    /// The line, at most 60 characters.
    pub text: String,
}

impl TextOnlyHeader {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self::from_required(text.into())
    }
}

/// Always text.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum TextOnlyHeaderType {
    /// `text`.
    #[default]
    Text,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The text of an interactive message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveBody {
    /// The text, at most 1024 characters.
    pub text: String,
}

impl InteractiveBody {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// The small text below the body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFooter {
    /// The text, at most 60 characters.
    pub text: String,
}

impl InteractiveFooter {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Up to three reply buttons. The answer is a `button_reply` in the webhook.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtons {
    /// The header, shown above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The buttons.
    pub action: ReplyButtonsAction,
}

impl InteractiveButtons {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<ReplyButtonsAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
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

/// The buttons.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyButtonsAction {
    /// 1 to 3 buttons.
    pub buttons: Vec<ReplyButton>,
}

impl ReplyButtonsAction {
    /// Creates a value from the required members.
    pub fn new(buttons: impl IntoIterator<Item = impl Into<ReplyButton>>) -> Self {
        Self {
            buttons: buttons.into_iter().map(Into::into).collect(),
        }
    }
}

/// A button.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyButton {
    /// Always reply.
    pub type_: ReplyButtonType,
    /// Label of a button, and the id that the webhook repeats.
    pub reply: ReplyOption,
}

impl ReplyButton {
    /// Creates a value from the required members.
    pub fn new(reply: impl Into<ReplyOption>) -> Self {
        Self::from_required(reply.into())
    }
}

/// Always reply.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ReplyButtonType {
    /// `reply`.
    #[default]
    Reply,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Label of a button, and the id that the webhook repeats.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyOption {
    /// Your own id, which the webhook repeats. At most 256 characters.
    pub id: String,
    /// Label, at most 20 characters.
    pub title: String,
}

impl ReplyOption {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

/// A button that opens a list, from which the user chooses one row. The answer is a `list_reply` in
/// the webhook.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveList {
    /// A header for kinds of message that accept only text.
    pub header: Option<TextOnlyHeader>,
    /// The text of a list message.
    pub body: ListBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The button and its list.
    pub action: ListAction,
}

impl InteractiveList {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<ListBody>, action: impl Into<ListAction>) -> Self {
        Self::from_required(body.into(), action.into())
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

/// The text of a list message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBody {
    /// The text, at most 4096 characters.
    pub text: String,
}

impl ListBody {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// The button and its list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAction {
    /// Label of the button, at most 20 characters.
    pub button: String,
    /// 1 to 10 sections, with at most 10 rows in total.
    pub sections: Vec<ListSection>,
}

impl ListAction {
    /// Creates a value from the required members.
    pub fn new(
        button: impl Into<String>,
        sections: impl IntoIterator<Item = impl Into<ListSection>>,
    ) -> Self {
        Self {
            button: button.into(),
            sections: sections.into_iter().map(Into::into).collect(),
        }
    }
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSection {
    /// Title, at most 24 characters. Required if there are two or more sections.
    pub title: Option<String>,
    /// The rows.
    pub rows: Vec<ListRow>,
}

impl ListSection {
    /// Creates a value from the required members.
    pub fn new(rows: impl IntoIterator<Item = impl Into<ListRow>>) -> Self {
        Self::from_required(rows.into_iter().map(Into::into).collect())
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A row that the user can choose.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRow {
    /// Your own id, which the webhook repeats. At most 200 characters.
    pub id: String,
    /// Label, at most 24 characters.
    pub title: String,
    /// Text below the label, at most 72 characters.
    pub description: Option<String>,
}

impl ListRow {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::from_required(id.into(), title.into())
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A button that opens a web address.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrl {
    /// The header, shown above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: UrlAction,
}

impl InteractiveUrl {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<InteractiveBody>, action: impl Into<UrlAction>) -> Self {
        Self::from_required(body.into(), action.into())
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

/// The button.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlAction {
    /// Always `cta_url`.
    pub name: UrlActionName,
    /// Label and address of a button.
    pub parameters: UrlParameters,
}

impl UrlAction {
    /// Creates a value from the required members.
    pub fn new(parameters: impl Into<UrlParameters>) -> Self {
        Self::from_required(parameters.into())
    }
}

/// Always `cta_url`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum UrlActionName {
    /// `cta_url`.
    #[default]
    CtaUrl,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Label and address of a button.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlParameters {
    /// Label, at most 20 characters.
    pub display_text: String,
    /// Address that the button opens.
    pub url: String,
}

impl UrlParameters {
    /// Creates a value from the required members.
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            url: url.into(),
        }
    }
}

/// A button that opens a flow. The answer is an `nfm_reply` in the webhook.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFlow {
    /// The header, shown above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The flow.
    pub action: FlowMessageAction,
}

impl InteractiveFlow {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<FlowMessageAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
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

/// The flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowMessageAction {
    /// Always flow.
    pub name: FlowMessageActionName,
    /// Which flow to open, and how it starts. Give exactly one of `flow_id` and `flow_name`.
    pub parameters: FlowMessageParameters,
}

impl FlowMessageAction {
    /// Creates a value from the required members.
    pub fn new(parameters: impl Into<FlowMessageParameters>) -> Self {
        Self::from_required(parameters.into())
    }
}

/// Always flow.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum FlowMessageActionName {
    /// `flow`.
    #[default]
    Flow,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Which flow to open, and how it starts. Give exactly one of `flow_id` and `flow_name`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowMessageParameters {
    /// Always 3.
    pub flow_message_version: FlowMessageVersion,
    /// Id of a flow.
    pub flow_id: Option<shared::FlowId>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Label of the button. The provider advises at most 30 characters and no emoji.
    pub flow_cta: String,
    /// Which version of the flow opens. Default: `published`.
    pub mode: Option<FlowMessageMode>,
    /// Your own token for this run of the flow, which the answer repeats. Default: `unused`.
    pub flow_token: Option<String>,
    /// How the flow starts: with one of its screens (`navigate`) or with a request to your endpoint
    /// (`data_exchange`). Default: `navigate`.
    pub flow_action: Option<FlowStartAction>,
    /// First screen and its data. Only with `navigate`.
    pub flow_action_payload: Option<FlowStart>,
}

impl FlowMessageParameters {
    /// Creates a value with `flow_id` and the required members.
    pub fn from_id(
        flow_id: impl Into<shared::FlowId>,
        flow_cta: impl Into<String>,
    ) -> Self {
        Self {
            flow_id: given(flow_id.into()),
            ..Self::from_required(flow_cta.into())
        }
    }

    /// Creates a value with `flow_name` and the required members.
    pub fn from_name(flow_name: impl Into<String>, flow_cta: impl Into<String>) -> Self {
        Self {
            flow_name: Some(flow_name.into()),
            ..Self::from_required(flow_cta.into())
        }
    }

    /// Sets `flow_id`.
    #[must_use]
    pub fn with_flow_id(mut self, flow_id: impl Into<shared::FlowId>) -> Self {
        self.flow_id = given(flow_id.into());
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

/// Always 3.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum FlowMessageVersion {
    /// `3`.
    #[default]
    V3,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Which version of the flow opens. Default: `published`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowMessageMode {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How the flow starts: with one of its screens (`navigate`) or with a request to your endpoint
/// (`data_exchange`). Default: `navigate`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowStartAction {
    /// `navigate`.
    Navigate,
    /// `data_exchange`.
    DataExchange,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// First screen and its data. Only with `navigate`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowStart {
    /// Id of the first screen. Default: `FIRST_ENTRY_SCREEN`.
    pub screen: Option<String>,
    /// Data for the screen. Must not be empty if it is present.
    pub data: Extra,
}

impl FlowStart {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `screen`.
    #[must_use]
    pub fn with_screen(mut self, screen: impl Into<String>) -> Self {
        self.screen = Some(screen.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, data: impl Into<Extra>) -> Self {
        self.data = data.into();
        self
    }
}

/// Asks for the user's location. The answer is a message of type `location`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveLocationRequest {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: SendLocationAction,
}

impl InteractiveLocationRequest {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<InteractiveBody>) -> Self {
        Self::from_required(body.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendLocationAction {
    /// Always `send_location`.
    pub name: SendLocationActionName,
}

impl SendLocationAction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Always `send_location`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum SendLocationActionName {
    /// `send_location`.
    #[default]
    SendLocation,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Asks the user to share the phone number. The answer is a message of type `contacts` with the
/// origin `contact_request`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveContactRequest {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: RequestContactAction,
}

impl InteractiveContactRequest {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<InteractiveBody>) -> Self {
        Self::from_required(body.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestContactAction {
    /// Always `request_contact_info`.
    pub name: RequestContactActionName,
}

impl RequestContactAction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Always `request_contact_info`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum RequestContactActionName {
    /// `request_contact_info`.
    #[default]
    RequestContactInfo,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Asks for a postal address. The answer is an `nfm_reply` in the webhook. India only.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveAddress {
    /// The header, shown above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The form.
    pub action: AddressAction,
}

impl InteractiveAddress {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<AddressAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
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

/// The form.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressAction {
    /// Always `address_message`.
    pub name: AddressActionName,
    /// Country, and values that are already filled in.
    pub parameters: AddressParameters,
}

impl AddressAction {
    /// Creates a value from the required members.
    pub fn new(parameters: impl Into<AddressParameters>) -> Self {
        Self::from_required(parameters.into())
    }
}

/// Always `address_message`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum AddressActionName {
    /// `address_message`.
    #[default]
    AddressMessage,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Country, and values that are already filled in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressParameters {
    /// Country as an ISO code. Only `IN` so far.
    pub country: String,
    /// The fields of an address.
    pub values: Option<AddressFields>,
    /// Addresses that the user may choose from.
    pub saved_addresses: Vec<SavedAddress>,
    /// Error texts for the fields of the form, by field name.
    pub validation_errors: BTreeMap<String, String>,
}

impl AddressParameters {
    /// Creates a value from the required members.
    pub fn new(country: impl Into<String>) -> Self {
        Self::from_required(country.into())
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
        saved_addresses: impl IntoIterator<Item = impl Into<SavedAddress>>,
    ) -> Self {
        self.saved_addresses = saved_addresses.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `validation_errors`.
    #[must_use]
    pub fn with_validation_errors(
        mut self,
        validation_errors: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.validation_errors = validation_errors
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }
}

/// An address of the user that you already know.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SavedAddress {
    /// Your own id. The answer repeats it as `saved_address_id` if the user chooses this address.
    pub id: String,
    /// The fields of an address.
    pub value: AddressFields,
}

impl SavedAddress {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<String>, value: impl Into<AddressFields>) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
        }
    }
}

/// The fields of an address.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressFields {
    /// Name of a person, or part of a name.
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
    /// Street and further details.
    pub address: Option<String>,
    /// Landmark or area.
    pub landmark_area: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
}

impl AddressFields {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<shared::PersonName>) -> Self {
        self.name = given(name.into());
        self
    }

    /// Sets `phone_number`.
    #[must_use]
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<shared::PersonPhoneNumber>,
    ) -> Self {
        self.phone_number = given(phone_number.into());
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

/// A button that calls the business on WhatsApp. Error 138000 if calling is off.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveVoiceCall {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: VoiceCallAction,
}

impl InteractiveVoiceCall {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<VoiceCallAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoiceCallAction {
    /// Always `voice_call`.
    pub name: VoiceCallActionName,
    /// Label and lifetime of a call button.
    pub parameters: Option<VoiceCallParameters>,
}

impl VoiceCallAction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Always `voice_call`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum VoiceCallActionName {
    /// `voice_call`.
    #[default]
    VoiceCall,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Label and lifetime of a call button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoiceCallParameters {
    /// Label, at most 20 characters. By default the provider chooses one; its pages disagree on which.
    pub display_text: Option<String>,
    /// Minutes for which the button works, 1 to 43200. Default: 10080.
    pub ttl_minutes: Option<i64>,
    /// Your own text, which the webhook `calls` repeats as `cta_payload`. At most 512 characters.
    pub payload: Option<String>,
}

impl VoiceCallParameters {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Asks for permission to call the user. The answer is a `call_permission_reply` in the webhook.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractiveCallPermission {
    /// The text of an interactive message.
    pub body: Option<InteractiveBody>,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The request.
    pub action: CallPermissionAction,
}

impl InteractiveCallPermission {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// The request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionAction {
    /// Always `call_permission_request`.
    pub name: CallPermissionActionName,
}

impl CallPermissionAction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Always `call_permission_request`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum CallPermissionActionName {
    /// `call_permission_request`.
    #[default]
    CallPermissionRequest,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// One product of a catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveProduct {
    /// The text of an interactive message.
    pub body: Option<InteractiveBody>,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// A product.
    pub action: ProductAction,
}

impl InteractiveProduct {
    /// Creates a value from the required members.
    pub fn new(action: impl Into<ProductAction>) -> Self {
        Self::from_required(action.into())
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

/// A product.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductAction {
    /// Id of a product catalog.
    pub catalog_id: shared::CatalogId,
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: shared::ProductRetailerId,
}

impl ProductAction {
    /// Creates a value from the required members.
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

/// Up to 30 products of a catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveProductList {
    /// A header for kinds of message that accept only text.
    pub header: TextOnlyHeader,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The products.
    pub action: ProductListAction,
}

impl InteractiveProductList {
    /// Creates a value from the required members.
    pub fn new(
        header: impl Into<TextOnlyHeader>,
        body: impl Into<InteractiveBody>,
        action: impl Into<ProductListAction>,
    ) -> Self {
        Self::from_required(header.into(), body.into(), action.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The products.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductListAction {
    /// Id of a product catalog.
    pub catalog_id: shared::CatalogId,
    /// 1 to 10 sections, with at most 30 products in total.
    pub sections: Vec<ProductSection>,
}

impl ProductListAction {
    /// Creates a value from the required members.
    pub fn new(
        catalog_id: impl Into<shared::CatalogId>,
        sections: impl IntoIterator<Item = impl Into<ProductSection>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            sections: sections.into_iter().map(Into::into).collect(),
        }
    }
}

/// A part of a list of products.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductSection {
    /// Title, at most 24 characters. Required if there are two or more sections.
    pub title: Option<String>,
    /// 1 to 30 products.
    pub product_items: Vec<ProductItem>,
}

impl ProductSection {
    /// Creates a value from the required members.
    pub fn new(product_items: impl IntoIterator<Item = impl Into<ProductItem>>) -> Self {
        Self::from_required(product_items.into_iter().map(Into::into).collect())
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A product of the catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductItem {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: shared::ProductRetailerId,
}

impl ProductItem {
    /// Creates a value from the required members.
    pub fn new(product_retailer_id: impl Into<shared::ProductRetailerId>) -> Self {
        Self {
            product_retailer_id: product_retailer_id.into(),
        }
    }
}

/// A button that opens the catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveCatalog {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The button.
    pub action: CatalogAction,
}

impl InteractiveCatalog {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<CatalogAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CatalogAction {
    /// Always `catalog_message`.
    pub name: CatalogActionName,
    /// How the catalog is shown.
    pub parameters: Option<CatalogParameters>,
}

impl CatalogAction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(mut self, parameters: impl Into<CatalogParameters>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
}

/// Always `catalog_message`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum CatalogActionName {
    /// `catalog_message`.
    #[default]
    CatalogMessage,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How the catalog is shown.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogParameters {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub thumbnail_product_retailer_id: shared::ProductRetailerId,
}

impl CatalogParameters {
    /// Creates a value from the required members.
    pub fn new(
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        Self {
            thumbnail_product_retailer_id: thumbnail_product_retailer_id.into(),
        }
    }
}

/// Cards side by side. Either media cards, all with the same kind and number of buttons, or product
/// cards, all from one catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveCarousel {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The cards.
    pub action: CarouselAction,
}

impl InteractiveCarousel {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<CarouselAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The cards.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CarouselAction {
    /// 2 to 10 cards.
    pub cards: Vec<InteractiveCard>,
}

impl CarouselAction {
    /// Creates a value from the required members.
    pub fn new(cards: impl IntoIterator<Item = impl Into<InteractiveCard>>) -> Self {
        Self {
            cards: cards.into_iter().map(Into::into).collect(),
        }
    }
}

/// A card. Its `action` decides the kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveCard {
    /// The alternative `ProductCard`.
    ProductCard(ProductCard),
    /// The alternative `UrlCard`.
    UrlCard(UrlCard),
    /// The alternative `ReplyCard`.
    ReplyCard(ReplyCard),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// A product.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCard {
    /// Position of the card, from 0.
    pub card_index: i64,
    /// Always product.
    pub type_: ProductCardType,
    /// A product.
    pub action: ProductAction,
}

impl ProductCard {
    /// Creates a value from the required members.
    pub fn new(card_index: i64, action: impl Into<ProductAction>) -> Self {
        Self::from_required(card_index, action.into())
    }
}

/// Always product.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ProductCardType {
    /// `product`.
    #[default]
    Product,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A picture or video with a button that opens a web address.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlCard {
    /// Position of the card, from 0.
    pub card_index: i64,
    /// Always `cta_url`.
    pub type_: UrlActionName,
    /// The picture or video of a card.
    pub header: CardHeader,
    /// The text of a card.
    pub body: Option<CardBody>,
    /// The button.
    pub action: UrlAction,
}

impl UrlCard {
    /// Creates a value from the required members.
    pub fn new(
        card_index: i64,
        header: impl Into<CardHeader>,
        action: impl Into<UrlAction>,
    ) -> Self {
        Self::from_required(card_index, header.into(), action.into())
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<CardBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// A picture or video with quick reply buttons. The answer is a `button_reply` in the webhook. The
/// documented sample has no `type` here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyCard {
    /// Position of the card, from 0.
    pub card_index: i64,
    /// The picture or video of a card.
    pub header: CardHeader,
    /// The text of a card.
    pub body: Option<CardBody>,
    /// The buttons of a card.
    pub action: CardReplyAction,
}

impl ReplyCard {
    /// Creates a value from the required members.
    pub fn new(
        card_index: i64,
        header: impl Into<CardHeader>,
        action: impl Into<CardReplyAction>,
    ) -> Self {
        Self::from_required(card_index, header.into(), action.into())
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<CardBody>) -> Self {
        self.body = Some(body.into());
        self
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// The text of a card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardBody {
    /// The text, at most 160 characters with at most 2 line breaks.
    pub text: String,
}

impl CardBody {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// The buttons of a card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardReplyAction {
    /// The buttons. Every card must have the same number.
    pub buttons: Vec<CardReplyButton>,
}

impl CardReplyAction {
    /// Creates a value from the required members.
    pub fn new(buttons: impl IntoIterator<Item = impl Into<CardReplyButton>>) -> Self {
        Self {
            buttons: buttons.into_iter().map(Into::into).collect(),
        }
    }
}

/// A button of a card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardReplyButton {
    /// Always `quick_reply`.
    pub type_: CardReplyButtonType,
    /// Label of a card's button, and the id that the webhook repeats.
    pub quick_reply: CardReplyOption,
}

impl CardReplyButton {
    /// Creates a value from the required members.
    pub fn new(quick_reply: impl Into<CardReplyOption>) -> Self {
        Self::from_required(quick_reply.into())
    }
}

/// Always `quick_reply`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum CardReplyButtonType {
    /// `quick_reply`.
    #[default]
    QuickReply,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Label of a card's button, and the id that the webhook repeats.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardReplyOption {
    /// Your own id, which the webhook repeats. At most 20 characters.
    pub id: String,
    /// Label, at most 20 characters.
    pub title: String,
}

impl CardReplyOption {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

/// An order that the user can pay in WhatsApp. India and Brazil only.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderDetails {
    /// The header, shown above the body.
    pub header: Option<InteractiveHeader>,
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The order.
    pub action: OrderDetailsAction,
}

impl InteractiveOrderDetails {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<OrderDetailsAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
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

/// The order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailsAction {
    /// Always `review_and_pay`.
    pub name: OrderDetailsActionName,
    /// An order and how it is paid.
    pub parameters: OrderDetails,
}

impl OrderDetailsAction {
    /// Creates a value from the required members.
    pub fn new(parameters: impl Into<OrderDetails>) -> Self {
        Self::from_required(parameters.into())
    }
}

/// Always `review_and_pay`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OrderDetailsActionName {
    /// `review_and_pay`.
    #[default]
    ReviewAndPay,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// An order and how it is paid.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderDetails {
    /// Your own id of the order, unique in the business. At most 35 characters: letters, digits, `_`,
    /// `-` and `.`.
    pub reference_id: String,
    /// Kind of goods.
    pub type_: OrderGoodsType,
    /// Payment method: `upi` in India, `br` in Brazil. Omit it elsewhere.
    pub payment_type: Option<OrderPaymentType>,
    /// Name of the payment configuration, at most 60 characters.
    pub payment_configuration: Option<String>,
    /// Recipients of the goods. For physical goods that are shipped.
    pub beneficiaries: Vec<Beneficiary>,
    /// The payment app to offer first. At most one.
    pub preferred_payment_methods: Vec<PreferredPaymentMethod>,
    /// Settings of the payment method.
    pub payment_settings: Vec<PaymentSetting>,
    /// Currency; India and Brazil.
    pub currency: OrderCurrency,
    /// An amount of money: `value` divided by `offset`.
    pub total_amount: OrderAmount,
    /// The items and the amounts. Give `tax` too; only the samples of checkout buttons omit it.
    pub order: OrderContent,
    /// Addresses from which the user may choose. Required for physical goods in a template with a
    /// checkout button, where the list may be empty.
    pub shipping_info: Option<OrderShipping>,
}

impl OrderDetails {
    /// Creates a value from the required members.
    pub fn new(
        reference_id: impl Into<String>,
        type_: impl Into<OrderGoodsType>,
        currency: impl Into<OrderCurrency>,
        total_amount: impl Into<OrderAmount>,
        order: impl Into<OrderContent>,
    ) -> Self {
        Self::from_required(
            reference_id.into(),
            type_.into(),
            currency.into(),
            total_amount.into(),
            order.into(),
        )
    }

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
        beneficiaries: impl IntoIterator<Item = impl Into<Beneficiary>>,
    ) -> Self {
        self.beneficiaries = beneficiaries.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `preferred_payment_methods`.
    #[must_use]
    pub fn with_preferred_payment_methods(
        mut self,
        preferred_payment_methods: impl IntoIterator<
            Item = impl Into<PreferredPaymentMethod>,
        >,
    ) -> Self {
        self.preferred_payment_methods = preferred_payment_methods
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets `payment_settings`.
    #[must_use]
    pub fn with_payment_settings(
        mut self,
        payment_settings: impl IntoIterator<Item = impl Into<PaymentSetting>>,
    ) -> Self {
        self.payment_settings = payment_settings.into_iter().map(Into::into).collect();
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

/// Payment method: `upi` in India, `br` in Brazil. Omit it elsewhere.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderPaymentType {
    /// `upi`.
    Upi,
    /// `br`.
    Br,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Addresses from which the user may choose. Required for physical goods in a template with a
/// checkout button, where the list may be empty.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderShipping {
    /// Country as an ISO code. Only `IN`.
    pub country: String,
    /// The addresses; may be empty.
    pub addresses: Vec<AddressFields>,
}

impl OrderShipping {
    /// Creates a value from the required members.
    pub fn new(
        country: impl Into<String>,
        addresses: impl IntoIterator<Item = impl Into<AddressFields>>,
    ) -> Self {
        Self {
            country: country.into(),
            addresses: addresses.into_iter().map(Into::into).collect(),
        }
    }
}

/// Kind of goods.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderGoodsType {
    /// `digital-goods`.
    DigitalGoods,
    /// `physical-goods`.
    PhysicalGoods,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Currency; India and Brazil.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCurrency {
    /// `INR`.
    Inr,
    /// `BRL`.
    Brl,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// An amount of money: `value` divided by `offset`.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(value: i64, offset: i64) -> Self {
        Self::from_required(value, offset)
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A recipient of goods.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Beneficiary {
    /// Name of a recipient of goods, at most 200 characters.
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
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<BeneficiaryName>,
        address_line1: impl Into<String>,
        city: impl Into<String>,
        state: impl Into<String>,
        country: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self::from_required(
            name.into(),
            address_line1.into(),
            city.into(),
            state.into(),
            country.into(),
            postal_code.into(),
        )
    }

    /// Sets `address_line2`.
    #[must_use]
    pub fn with_address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }
}

/// A payment app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreferredPaymentMethod {
    /// Payment apps of India.
    pub method: PaymentMethod,
}

impl PreferredPaymentMethod {
    /// Creates a value from the required members.
    pub fn new(method: impl Into<PaymentMethod>) -> Self {
        Self { method: method.into() }
    }
}

/// Name of a recipient of goods, at most 200 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BeneficiaryName(String);

/// Payment apps of India.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// `gpay`.
    Gpay,
    /// `phonepe`.
    Phonepe,
    /// `paytm`.
    Paytm,
    /// `amazonpay`.
    Amazonpay,
    /// `cred`.
    Cred,
    /// `mobikwik`.
    Mobikwik,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Settings of one payment method.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Payment through a gateway (`billdesk`, `razorpay`, `payu`, `zaakpay`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentGatewaySetting {
    /// Free-form settings of the gateway. `razorpay` accepts `receipt` and `notes`, `payu` accepts
    /// `udf1` to `udf4`.
    pub payment_gateway: Json,
}

impl PaymentGatewaySetting {
    /// Creates a value from the required members.
    pub fn new(payment_gateway: impl Into<Json>) -> Self {
        Self {
            payment_gateway: payment_gateway.into(),
        }
    }
}

/// A web page on which the user pays.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentLink {
    /// Address of the page.
    pub uri: String,
}

impl PaymentLink {
    /// Creates a value from the required members.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

/// A Pix code and its payee.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PixDynamicCode {
    /// The code to copy.
    pub code: String,
    /// Name of the business at the bank.
    pub merchant_name: String,
    /// The Pix key.
    pub key: String,
    /// Kind of Pix key. `EVP` is a random key.
    pub key_type: PixKeyType,
}

impl PixDynamicCode {
    /// Creates a value from the required members.
    pub fn new(
        code: impl Into<String>,
        merchant_name: impl Into<String>,
        key: impl Into<String>,
        key_type: impl Into<PixKeyType>,
    ) -> Self {
        Self {
            code: code.into(),
            merchant_name: merchant_name.into(),
            key: key.into(),
            key_type: key_type.into(),
        }
    }
}

/// Kind of Pix key. `EVP` is a random key.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PixKeyType {
    /// `CPF`.
    Cpf,
    /// `CNPJ`.
    Cnpj,
    /// `EMAIL`.
    Email,
    /// `PHONE`.
    Phone,
    /// `EVP`.
    Evp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A boleto.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Boleto {
    /// The line to copy.
    pub digitable_line: String,
}

impl Boleto {
    /// Creates a value from the required members.
    pub fn new(digitable_line: impl Into<String>) -> Self {
        Self {
            digitable_line: digitable_line.into(),
        }
    }
}

/// A UPI address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiIntentLink {
    /// The address: `upi://pay` with its parameters.
    pub link: String,
}

impl UpiIntentLink {
    /// Creates a value from the required members.
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
}

/// A stored card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OffsiteCardPay {
    /// Last four digits of the card, shown to the user.
    pub last_four_digits: String,
    /// Your own id of the card, which the webhook repeats.
    pub credential_id: String,
}

impl OffsiteCardPay {
    /// Creates a value from the required members.
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

/// The items and the amounts. Give `tax` too; only the samples of checkout buttons omit it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderContent {
    /// Always pending.
    pub status: OrderContentStatus,
    /// With `quick_pay` the user sees only the pay button.
    pub type_: Option<OrderContentType>,
    /// Id of a product catalog.
    pub catalog_id: Option<shared::CatalogId>,
    /// When the order can no longer be paid.
    pub expiration: Option<OrderExpiration>,
    /// The items.
    pub items: Vec<OrderItem>,
    /// An amount of money: `value` divided by `offset`.
    pub subtotal: OrderAmount,
    /// An amount of money: `value` divided by `offset`.
    pub tax: Option<OrderAmount>,
    /// An amount of money: `value` divided by `offset`.
    pub shipping: Option<OrderAmount>,
    /// A discount: `value` divided by `offset`.
    pub discount: Option<OrderDiscount>,
}

impl OrderContent {
    /// Creates a value from the required members.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<OrderItem>>,
        subtotal: impl Into<OrderAmount>,
    ) -> Self {
        Self::from_required(items.into_iter().map(Into::into).collect(), subtotal.into())
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
        self.catalog_id = given(catalog_id.into());
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

/// Always pending.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OrderContentStatus {
    /// `pending`.
    #[default]
    Pending,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// With `quick_pay` the user sees only the pay button.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderContentType {
    /// `quick_pay`.
    QuickPay,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// When the order can no longer be paid.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderExpiration {
    /// Unix seconds as text, at least 300 seconds ahead.
    pub timestamp: String,
    /// Text that the user sees, at most 120 characters. The samples of checkout buttons omit it.
    pub description: Option<String>,
}

impl OrderExpiration {
    /// Creates a value from the required members.
    pub fn new(timestamp: impl Into<String>) -> Self {
        Self::from_required(timestamp.into())
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// An item of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub retailer_id: Option<shared::ProductRetailerId>,
    /// Name, at most 60 characters.
    pub name: String,
    /// An amount of money: `value` divided by `offset`.
    pub amount: OrderAmount,
    /// An amount of money: `value` divided by `offset`.
    pub sale_amount: Option<OrderAmount>,
    /// Number of pieces.
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
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        amount: impl Into<OrderAmount>,
        quantity: i64,
    ) -> Self {
        Self::from_required(name.into(), amount.into(), quantity)
    }

    /// Sets `retailer_id`.
    #[must_use]
    pub fn with_retailer_id(
        mut self,
        retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.retailer_id = given(retailer_id.into());
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

/// Picture of an item.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemImage {
    /// Public address of the picture.
    pub link: String,
}

impl OrderItemImage {
    /// Creates a value from the required members.
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
}

/// Address of the importer.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        address_line1: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self::from_required(address_line1.into(), city.into(), country_code.into())
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

/// A discount: `value` divided by `offset`.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(value: i64, offset: i64) -> Self {
        Self::from_required(value, offset)
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

/// A status update of an order that was sent as order details.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderStatus {
    /// The text of an interactive message.
    pub body: InteractiveBody,
    /// The small text below the body.
    pub footer: Option<InteractiveFooter>,
    /// The status update.
    pub action: OrderStatusAction,
}

impl InteractiveOrderStatus {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBody>,
        action: impl Into<OrderStatusAction>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooter>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The status update.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusAction {
    /// Always `review_order`.
    pub name: OrderStatusActionName,
    /// The order and its state.
    pub parameters: OrderStatusParameters,
}

impl OrderStatusAction {
    /// Creates a value from the required members.
    pub fn new(parameters: impl Into<OrderStatusParameters>) -> Self {
        Self::from_required(parameters.into())
    }
}

/// Always `review_order`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OrderStatusActionName {
    /// `review_order`.
    #[default]
    ReviewOrder,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The order and its state.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusParameters {
    /// Your own id of the order.
    pub reference_id: String,
    /// Progress of the order.
    pub order: OrderProgress,
    /// Progress of the payment.
    pub payment: Option<OrderPayment>,
}

impl OrderStatusParameters {
    /// Creates a value from the required members.
    pub fn new(
        reference_id: impl Into<String>,
        order: impl Into<OrderProgress>,
    ) -> Self {
        Self::from_required(reference_id.into(), order.into())
    }

    /// Sets `payment`.
    #[must_use]
    pub fn with_payment(mut self, payment: impl Into<OrderPayment>) -> Self {
        self.payment = Some(payment.into());
        self
    }
}

/// Progress of the order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderProgress {
    /// State of an order.
    pub status: OrderProgressStatus,
    /// Text that the user sees, at most 120 characters.
    pub description: Option<String>,
}

impl OrderProgress {
    /// Creates a value from the required members.
    pub fn new(status: impl Into<OrderProgressStatus>) -> Self {
        Self::from_required(status.into())
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// State of an order.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderProgressStatus {
    /// `pending`.
    Pending,
    /// `processing`.
    Processing,
    /// `partially_shipped`.
    PartiallyShipped,
    /// `shipped`.
    Shipped,
    /// `completed`.
    Completed,
    /// `canceled`.
    Canceled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Progress of the payment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPayment {
    /// State of the payment. There may be more values.
    pub status: OrderPaymentStatus,
    /// Unix seconds.
    pub timestamp: i64,
}

impl OrderPayment {
    /// Creates a value from the required members.
    pub fn new(status: impl Into<OrderPaymentStatus>, timestamp: i64) -> Self {
        Self {
            status: status.into(),
            timestamp,
        }
    }
}

/// State of the payment. There may be more values.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderPaymentStatus {
    /// `captured`.
    Captured,
    /// `failed`.
    Failed,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Which template, in which language, and the values of its variables.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateContent {
    /// Name of the template, at most 512 characters.
    pub name: String,
    /// Language of the template.
    pub language: TemplateLanguage,
    /// Values for each component, in any order. Omit it for a template without variables.
    pub components: Vec<ComponentParameters>,
}

impl TemplateContent {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<String>, language: impl Into<TemplateLanguage>) -> Self {
        Self::from_required(name.into(), language.into())
    }

    /// Sets `components`.
    #[must_use]
    pub fn with_components(
        mut self,
        components: impl IntoIterator<Item = impl Into<ComponentParameters>>,
    ) -> Self {
        self.components = components.into_iter().map(Into::into).collect();
        self
    }
}

/// Language of the template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateLanguage {
    /// Language code, such as `en_US`.
    pub code: String,
    /// How the language is chosen. Not needed.
    pub policy: Option<TemplateLanguagePolicy>,
}

impl TemplateLanguage {
    /// Creates a value from the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self::from_required(code.into())
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, policy: impl Into<TemplateLanguagePolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }
}

/// How the language is chosen. Not needed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateLanguagePolicy {
    /// `deterministic`.
    Deterministic,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The values for one component of the template. The provider accepts `type` in upper or lower case.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Values for the header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HeaderParameters {
    /// The values, in order.
    pub parameters: Vec<HeaderParameter>,
}

impl HeaderParameters {
    /// Creates a value from the required members.
    pub fn new(
        parameters: impl IntoIterator<Item = impl Into<HeaderParameter>>,
    ) -> Self {
        Self {
            parameters: parameters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Values for the body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BodyParameters {
    /// The values, in order or by name.
    pub parameters: Vec<BodyParameter>,
}

impl BodyParameters {
    /// Creates a value from the required members.
    pub fn new(parameters: impl IntoIterator<Item = impl Into<BodyParameter>>) -> Self {
        Self {
            parameters: parameters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Values for one button. Give `index`, the position of the button from 0, for all kinds except
/// `voice_call`, whose page has none. Give `parameters` if the button has any.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ButtonParameters {
    /// Kind of button. The provider accepts upper case too.
    pub sub_type: TemplateButtonKind,
    /// An integer. Some answers write it as text.
    pub index: Option<IntOrString>,
    /// The values.
    pub parameters: Vec<ButtonParameter>,
}

impl ButtonParameters {
    /// Creates a value from the required members.
    pub fn new(sub_type: impl Into<TemplateButtonKind>) -> Self {
        Self::from_required(sub_type.into())
    }

    /// Sets `index`.
    #[must_use]
    pub fn with_index(mut self, index: impl Into<IntOrString>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// Sets `parameters`.
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl IntoIterator<Item = impl Into<ButtonParameter>>,
    ) -> Self {
        self.parameters = parameters.into_iter().map(Into::into).collect();
        self
    }
}

/// Kind of button. The provider accepts upper case too.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateButtonKind {
    /// `quick_reply`.
    QuickReply,
    /// `url`.
    Url,
    /// `copy_code`.
    CopyCode,
    /// `catalog`.
    Catalog,
    /// `mpm`.
    Mpm,
    /// `flow`.
    Flow,
    /// `voice_call`.
    VoiceCall,
    /// `order_details`.
    OrderDetails,
    /// `payment_request`.
    PaymentRequest,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// When a limited-time offer ends.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LimitedTimeOfferParameters {
    /// The value.
    pub parameters: Vec<LimitedTimeOfferParameter>,
}

impl LimitedTimeOfferParameters {
    /// Creates a value from the required members.
    pub fn new(
        parameters: impl IntoIterator<Item = impl Into<LimitedTimeOfferParameter>>,
    ) -> Self {
        Self {
            parameters: parameters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Values for the cards.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CarouselParameters {
    /// The cards.
    pub cards: Vec<TemplateCard>,
}

impl CarouselParameters {
    /// Creates a value from the required members.
    pub fn new(cards: impl IntoIterator<Item = impl Into<TemplateCard>>) -> Self {
        Self {
            cards: cards.into_iter().map(Into::into).collect(),
        }
    }
}

/// Values for one card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateCard {
    /// Position of the card, from 0.
    pub card_index: i64,
    /// Values for each component of the card.
    pub components: Vec<ComponentParameters>,
}

impl TemplateCard {
    /// Creates a value from the required members.
    pub fn new(
        card_index: i64,
        components: impl IntoIterator<Item = impl Into<ComponentParameters>>,
    ) -> Self {
        Self {
            card_index,
            components: components.into_iter().map(Into::into).collect(),
        }
    }
}

/// Where a tap on the message leads.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TapTargetParameters {
    /// The value.
    pub parameters: Vec<TapTargetParameter>,
}

impl TapTargetParameters {
    /// Creates a value from the required members.
    pub fn new(
        parameters: impl IntoIterator<Item = impl Into<TapTargetParameter>>,
    ) -> Self {
        Self {
            parameters: parameters.into_iter().map(Into::into).collect(),
        }
    }
}

/// A status update of an order, for templates of the subcategory `ORDER_STATUS`. If the change of
/// state is not allowed, a webhook reports errors 2046 or 2047.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateOrderStatusParameters {
    /// The value. Exactly one.
    pub parameters: Vec<OrderStatusParameter>,
}

impl TemplateOrderStatusParameters {
    /// Creates a value from the required members.
    pub fn new(
        parameters: impl IntoIterator<Item = impl Into<OrderStatusParameter>>,
    ) -> Self {
        Self {
            parameters: parameters.into_iter().map(Into::into).collect(),
        }
    }
}

/// A status update of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusParameter {
    /// Always `order_status`.
    pub type_: OrderStatusParameterType,
    /// The order and its state.
    pub order_status: OrderStatusParameters,
}

impl OrderStatusParameter {
    /// Creates a value from the required members.
    pub fn new(order_status: impl Into<OrderStatusParameters>) -> Self {
        Self::from_required(order_status.into())
    }
}

/// Always `order_status`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OrderStatusParameterType {
    /// `order_status`.
    #[default]
    OrderStatus,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A text message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextParameter {
    /// The text. At most 1024 characters in a body and 60 in a header. A one-time code has at most 15
    /// and is given twice: in the body and in the `url` button with index 0. The vendor's OpenAPI
    /// document allows 32768.
    pub text: String,
    /// Name of the variable, for templates with named variables.
    pub parameter_name: Option<String>,
}

impl TextParameter {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self::from_required(text.into())
    }

    /// Sets `parameter_name`.
    #[must_use]
    pub fn with_parameter_name(mut self, parameter_name: impl Into<String>) -> Self {
        self.parameter_name = Some(parameter_name.into());
        self
    }
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyValue {
    /// Text that is shown if the amount cannot be formatted.
    pub fallback_value: String,
    /// Currency, ISO 4217.
    pub code: String,
    /// The amount multiplied by 1000.
    pub amount_1000: i64,
}

impl CurrencyValue {
    /// Creates a value from the required members.
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

/// A date and time, as text. The provider ignores other members.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DateTimeValue {
    /// The text to show.
    pub fallback_value: String,
}

impl DateTimeValue {
    /// Creates a value from the required members.
    pub fn new(fallback_value: impl Into<String>) -> Self {
        Self {
            fallback_value: fallback_value.into(),
        }
    }
}

/// A location. Here the coordinates are text.
#[derive(Debug, Clone, PartialEq)]
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

impl TemplateLocation {
    /// Creates a value from the required members.
    pub fn new(
        latitude: impl Into<String>,
        longitude: impl Into<String>,
        name: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
            name: name.into(),
            address: address.into(),
        }
    }
}

/// A product of a catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductReference {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub product_retailer_id: shared::ProductRetailerId,
    /// Id of a product catalog.
    pub catalog_id: shared::CatalogId,
}

impl ProductReference {
    /// Creates a value from the required members.
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

/// A group to which the user is invited. It is shown as a link.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupIdParameter {
    /// Opaque id of a WhatsApp group.
    pub group_id: shared::GroupId,
}

impl GroupIdParameter {
    /// Creates a value from the required members.
    pub fn new(group_id: impl Into<shared::GroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

/// Text that the webhook repeats when the user taps the button (`quick_reply`, `voice_call`).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PayloadParameter {
    /// Your own text, at most 512 characters.
    pub payload: String,
}

impl PayloadParameter {
    /// Creates a value from the required members.
    pub fn new(payload: impl Into<String>) -> Self {
        Self { payload: payload.into() }
    }
}

/// The code that a `copy_code` button copies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponCodeParameter {
    /// The code, at most 20 characters; at most 15 in a template with a limited-time offer.
    pub coupon_code: String,
}

impl CouponCodeParameter {
    /// Creates a value from the required members.
    pub fn new(coupon_code: impl Into<String>) -> Self {
        Self {
            coupon_code: coupon_code.into(),
        }
    }
}

/// What the button does. Which members are needed depends on the kind of button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateButtonAction {
    /// Id of a product in its catalog, given by the business (content id, SKU).
    pub thumbnail_product_retailer_id: Option<shared::ProductRetailerId>,
    /// For `mpm`: the products. Every section needs a title.
    pub sections: Vec<ProductSection>,
    /// For `flow`: your own token for this run of the flow.
    pub flow_token: Option<String>,
    /// For `flow`: data for the first screen.
    pub flow_action_data: Extra,
    /// An order and how it is paid.
    pub order_details: Option<OrderDetails>,
    /// What a `payment_request` button asks for (Brazil). The button stays active after the code has
    /// expired; you decide when the request ends.
    pub payment_request: Option<PaymentRequest>,
}

impl TemplateButtonAction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `thumbnail_product_retailer_id`.
    #[must_use]
    pub fn with_thumbnail_product_retailer_id(
        mut self,
        thumbnail_product_retailer_id: impl Into<shared::ProductRetailerId>,
    ) -> Self {
        self.thumbnail_product_retailer_id = given(thumbnail_product_retailer_id.into());
        self
    }

    /// Sets `sections`.
    #[must_use]
    pub fn with_sections(
        mut self,
        sections: impl IntoIterator<Item = impl Into<ProductSection>>,
    ) -> Self {
        self.sections = sections.into_iter().map(Into::into).collect();
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
    pub fn with_flow_action_data(mut self, flow_action_data: impl Into<Extra>) -> Self {
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

/// What a `payment_request` button asks for (Brazil). The button stays active after the code has
/// expired; you decide when the request ends.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequest {
    /// Payment method. `offsite_card_pay` requires `currency` (BRL) and `total_amount`;
    /// `pix_dynamic_code` shows them; the others do not use them.
    pub payment_setting: PaymentRequestSetting,
    /// Currency; India and Brazil.
    pub currency: Option<OrderCurrency>,
    /// An amount of money: `value` divided by `offset`.
    pub total_amount: Option<OrderAmount>,
}

impl PaymentRequest {
    /// Creates a value from the required members.
    pub fn new(payment_setting: impl Into<PaymentRequestSetting>) -> Self {
        Self::from_required(payment_setting.into())
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

/// Payment method. `offsite_card_pay` requires `currency` (BRL) and `total_amount`;
/// `pix_dynamic_code` shows them; the others do not use them.
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A Pix code. Unlike in order details, it has no other members.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestedPixCode {
    /// The code to copy.
    pub code: String,
}

impl RequestedPixCode {
    /// Creates a value from the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

/// A stored card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestedCard {
    /// Last four digits of the card, shown to the user.
    pub last_four_digits: String,
    /// Your own id of the card, which the webhook repeats.
    pub credential_id: Option<String>,
}

impl RequestedCard {
    /// Creates a value from the required members.
    pub fn new(last_four_digits: impl Into<String>) -> Self {
        Self::from_required(last_four_digits.into())
    }

    /// Sets `credential_id`.
    #[must_use]
    pub fn with_credential_id(mut self, credential_id: impl Into<String>) -> Self {
        self.credential_id = Some(credential_id.into());
        self
    }
}

/// How long a `voice_call` button works.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TtlMinutesParameter {
    /// Lifetime in minutes, 1 to 43200.
    pub ttl_minutes: i64,
}

impl TtlMinutesParameter {
    /// Creates a value from the required members.
    pub fn new(ttl_minutes: i64) -> Self {
        Self { ttl_minutes }
    }
}

/// The end of an offer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LimitedTimeOfferParameter {
    /// Always `limited_time_offer`.
    pub type_: LimitedTimeOfferParameterType,
    /// When an offer ends.
    pub limited_time_offer: LimitedTimeOffer,
}

impl LimitedTimeOfferParameter {
    /// Creates a value from the required members.
    pub fn new(limited_time_offer: impl Into<LimitedTimeOffer>) -> Self {
        Self::from_required(limited_time_offer.into())
    }
}

/// Always `limited_time_offer`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum LimitedTimeOfferParameterType {
    /// `limited_time_offer`.
    #[default]
    LimitedTimeOffer,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// When an offer ends.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LimitedTimeOffer {
    /// Unix time in milliseconds. One public client sends seconds.
    pub expiration_time_ms: i64,
}

impl LimitedTimeOffer {
    /// Creates a value from the required members.
    pub fn new(expiration_time_ms: i64) -> Self {
        Self { expiration_time_ms }
    }
}

/// Web addresses that a tap on the message opens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TapTargetParameter {
    /// Always `tap_target_configuration`.
    pub type_: TapTargetParameterType,
    /// The addresses.
    pub tap_target_configuration: Vec<TapTarget>,
}

impl TapTargetParameter {
    /// Creates a value from the required members.
    pub fn new(
        tap_target_configuration: impl IntoIterator<Item = impl Into<TapTarget>>,
    ) -> Self {
        Self::from_required(
            tap_target_configuration.into_iter().map(Into::into).collect(),
        )
    }
}

/// Always `tap_target_configuration`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum TapTargetParameterType {
    /// `tap_target_configuration`.
    #[default]
    TapTargetConfiguration,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A web address with its title.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TapTarget {
    /// The address.
    pub url: String,
    /// The title.
    pub title: String,
}

impl TapTarget {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
        }
    }
}

/// Marks a message as read, with or without a typing indicator.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkReadRequest {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Always read.
    pub status: ReadStatus,
    /// Id of the received message.
    pub message_id: MessageId,
    /// Shows the user that you are typing.
    pub typing_indicator: Option<TypingIndicator>,
}

impl MarkReadRequest {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self::from_required(message_id.into())
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

/// Always read.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ReadStatus {
    /// `read`.
    #[default]
    Read,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Shows the user that you are typing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TypingIndicator {
    /// Always text.
    pub type_: TypingIndicatorType,
}

impl TypingIndicator {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Always text.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum TypingIndicatorType {
    /// `text`.
    #[default]
    Text,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A marketing template and its recipient. Give at least one of `to` and `recipient`. If both are
/// present, the provider uses `to`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarketingMessageRequest {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// Kind of recipient. Default: `individual`.
    pub recipient_type: Option<shared::RecipientType>,
    /// Phone number of a user with plus sign and country code, or a group id if `recipient_type` is
    /// `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the
    /// country code of the business number in front. In an answer: the recipient as the request named
    /// it, which may be a user id.
    pub to: Option<shared::Destination>,
    /// Business-scoped user id, or parent business-scoped user id. Possible since August 2026, but not
    /// for templates with a max price (error 131062).
    pub recipient: Option<Bsuid>,
    /// Quotes an earlier message of the same conversation.
    pub context: Option<shared::MessageContext>,
    /// Your own text, which the status webhooks repeat. At most 512 characters.
    pub biz_opaque_callback_data: Option<String>,
    /// Deliver the message only if this is the user's current identity hash; otherwise error 137000.
    pub recipient_identity_key_hash: Option<String>,
    /// Always template.
    pub type_: MarketingMessageType,
    /// Which template, in which language, and the values of its variables.
    pub template: TemplateContent,
    /// What happens if the Marketing Messages API cannot deliver: send through the Cloud API (the
    /// default), or fail (`STRICT`).
    pub product_policy: Option<ProductPolicy>,
    /// Whether the user's activity on this message is shared with the provider. Overrides the setting of
    /// the account.
    pub message_activity_sharing: Option<bool>,
    /// How this send differs from the template's max price. Beta, may change.
    pub bid_spec: Option<MessageBid>,
}

impl MarketingMessageRequest {
    /// Creates a value with `to` and the required members.
    pub fn to(
        to: impl Into<shared::Destination>,
        template: impl Into<TemplateContent>,
    ) -> Self {
        Self {
            to: given(to.into()),
            ..Self::from_required(template.into())
        }
    }

    /// Creates a value with `recipient` and the required members.
    pub fn to_recipient(
        recipient: impl Into<Bsuid>,
        template: impl Into<TemplateContent>,
    ) -> Self {
        Self {
            recipient: given(recipient.into()),
            ..Self::from_required(template.into())
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
        self.to = given(to.into());
        self
    }

    /// Sets `recipient`.
    #[must_use]
    pub fn with_recipient(mut self, recipient: impl Into<Bsuid>) -> Self {
        self.recipient = given(recipient.into());
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

/// How this send differs from the template's max price. Beta, may change.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageBid {
    /// Factor for the template's `bid_amount` in this send. Above 0; default 1. The provider accepts
    /// text too.
    pub per_message_bid_multiplier: Option<f64>,
}

impl MessageBid {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Always template.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum MarketingMessageType {
    /// `template`.
    #[default]
    Template,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What happens if the Marketing Messages API cannot deliver: send through the Cloud API (the
/// default), or fail (`STRICT`).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductPolicy {
    /// `CLOUD_API_FALLBACK`.
    CloudApiFallback,
    /// `STRICT`.
    Strict,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// An encrypted `send_message` request (JWE).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEncryptedMessage {
    /// Always whatsapp.
    pub messaging_product: shared::MessagingProduct,
    /// JWE of a body for `send_message`. The algorithms are not documented.
    pub encrypted_contents: String,
}

impl SendEncryptedMessage {
    /// Creates a value from the required members.
    pub fn new(encrypted_contents: impl Into<String>) -> Self {
        Self::from_required(encrypted_contents.into())
    }
}

/// An encrypted answer of `send_message` (JWE).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptedMessageResponse {
    /// JWE of an answer of `send_message`.
    pub encrypted_contents: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
