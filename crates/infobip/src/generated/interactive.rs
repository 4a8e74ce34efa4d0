// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `interactive`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::send_interactive_buttons_message`](crate::Client::send_interactive_buttons_message): Send a text with 1 to 3 reply buttons.
- [`Client::send_interactive_list_message`](crate::Client::send_interactive_list_message): Send a text with a list to choose from.
- [`Client::send_interactive_media_carousel_message`](crate::Client::send_interactive_media_carousel_message): Send a carousel of 2 to 10 images or videos.
- [`Client::send_interactive_location_request_message`](crate::Client::send_interactive_location_request_message): Ask the user for a place.
- [`Client::send_interactive_product_message`](crate::Client::send_interactive_product_message): Send one product of the catalogue.
- [`Client::send_interactive_multi_product_message`](crate::Client::send_interactive_multi_product_message): Send several products of the catalogue.
- [`Client::send_interactive_order_details_message`](crate::Client::send_interactive_order_details_message): Send an order to pay; India and Brazil only.
- [`Client::send_interactive_order_status_message`](crate::Client::send_interactive_order_status_message): Send the new state of an order; India and Brazil only.
- [`Client::send_interactive_flow_message`](crate::Client::send_interactive_flow_message): Send a text with a button that opens a flow.
- [`Client::send_interactive_url_button_message`](crate::Client::send_interactive_url_button_message): Send a text with a link button.
- [`Client::send_interactive_call_permission_request_message`](crate::Client::send_interactive_call_permission_request_message): Ask the user for the permission to call.
- [`Client::send_interactive_voice_button_message`](crate::Client::send_interactive_voice_button_message): Send a text with a button to call the business.
- [`Client::send_interactive_in_thread_authentication_request_message`](crate::Client::send_interactive_in_thread_authentication_request_message): Ask the user to authenticate in the chat, with a passkey.
- [`Client::send_interactive_request_contact_info_message`](crate::Client::send_interactive_request_contact_info_message): Ask the user to share contact data.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`InteractiveButtonsMessage`], [`InteractiveListMessage`],
//! [`InteractiveMediaCarouselMessage`], [`InteractiveLocationRequestMessage`],
//! [`InteractiveProductMessage`], [`InteractiveMultiProductMessage`],
//! [`InteractiveOrderDetailsMessage`], [`InteractiveOrderStatusMessage`],
//! [`InteractiveFlowMessage`], [`InteractiveUrlButtonMessage`],
//! [`InteractiveCallPermissionRequestMessage`], [`InteractiveVoiceButtonMessage`],
//! [`InteractiveInThreadAuthenticationRequestMessage`], [`InteractiveRequestContactInfoMessage`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json};

/// Text of the message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveBodyContent {
    /// The text, 1 to 1024 characters.
    pub text: String,
}

impl InteractiveBodyContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Text of the message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractivePlainBody {
    /// The text, at most 1024 characters.
    pub text: String,
}

impl InteractivePlainBody {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Small text below.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFooterContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveFooterContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Reply buttons and how to follow them up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtonsMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with reply buttons.
    pub content: InteractiveButtonsContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveButtonsMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveButtonsContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text with reply buttons.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtonsContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The buttons.
    pub action: InteractiveButtonsActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveButtonsHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveButtonsContent {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveButtonsActionContent>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveButtonsHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The buttons.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtonsActionContent {
    /// 1 to 3 buttons; no id and no title twice.
    pub buttons: Vec<InteractiveButtonContent>,
}

impl InteractiveButtonsActionContent {
    /// Creates a value from the required members.
    pub fn new(
        buttons: impl IntoIterator<Item = impl Into<InteractiveButtonContent>>,
    ) -> Self {
        Self {
            buttons: buttons.into_iter().map(Into::into).collect(),
        }
    }
}

/// A button, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveButtonContent {
    /// `REPLY`.
    Reply(InteractiveReplyButtonContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A button whose press comes back as `INTERACTIVE_BUTTON_REPLY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveReplyButtonContent {
    /// Your id of the button, 1 to 256 characters, no space at either end.
    pub id: String,
    /// Text of the button, 1 to 20 characters, no emoji, no markdown.
    pub title: String,
}

impl InteractiveReplyButtonContent {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveButtonsHeaderContent {
    /// `TEXT`.
    Text(InteractiveButtonsTextHeaderContent),
    /// `VIDEO`.
    Video(InteractiveButtonsVideoHeaderContent),
    /// `IMAGE`.
    Image(InteractiveButtonsImageHeaderContent),
    /// `DOCUMENT`.
    Document(InteractiveButtonsDocumentHeaderContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Text header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtonsTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveButtonsTextHeaderContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Video header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtonsVideoHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    pub media_url: String,
}

impl InteractiveButtonsVideoHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// Image header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtonsImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub media_url: String,
}

impl InteractiveButtonsImageHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// Document header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveButtonsDocumentHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. PDF, TXT, XLS, XLSX, DOC, DOCX, PPT or PPTX, at
    /// most 100 MB.
    pub media_url: String,
    /// File name that is shown, at most 240 characters.
    pub filename: Option<String>,
}

impl InteractiveButtonsDocumentHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self::from_required(media_url.into())
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

/// A list to choose from and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveListMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a list to choose from.
    pub content: InteractiveListContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveListMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveListContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text with a list to choose from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveListContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The list.
    pub action: InteractiveListActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveListHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveListContent {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveListActionContent>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveListHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveListActionContent {
    /// Text of the button that opens it, 1 to 20 characters, no emoji, no markdown.
    pub title: String,
    /// 1 to 10 sections, 1 to 10 rows in all; no row id twice.
    pub sections: Vec<InteractiveListSectionContent>,
}

impl InteractiveListActionContent {
    /// Creates a value from the required members.
    pub fn new(
        title: impl Into<String>,
        sections: impl IntoIterator<Item = impl Into<InteractiveListSectionContent>>,
    ) -> Self {
        Self {
            title: title.into(),
            sections: sections.into_iter().map(Into::into).collect(),
        }
    }
}

/// A section of the list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveListSectionContent {
    /// Title, at most 24 characters; required with more than one section.
    pub title: Option<String>,
    /// At least 1 row.
    pub rows: Vec<InteractiveRowContent>,
}

impl InteractiveListSectionContent {
    /// Creates a value from the required members.
    pub fn new(
        rows: impl IntoIterator<Item = impl Into<InteractiveRowContent>>,
    ) -> Self {
        Self::from_required(rows.into_iter().map(Into::into).collect())
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A row; its choice comes back as `INTERACTIVE_LIST_REPLY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveRowContent {
    /// Your id of the row, 1 to 200 characters.
    pub id: String,
    /// Title, 1 to 24 characters.
    pub title: String,
    /// Description, at most 72 characters.
    pub description: Option<String>,
}

impl InteractiveRowContent {
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

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveListHeaderContent {
    /// `TEXT`.
    Text(InteractiveListTextHeaderContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Text header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveListTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveListTextHeaderContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// A carousel of images and videos and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveMediaCarouselMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a carousel.
    pub content: InteractiveMediaCarouselContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveMediaCarouselMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveMediaCarouselContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text with a carousel.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveMediaCarouselContent {
    /// Text of the message.
    pub body: InteractivePlainBody,
    /// The cards, by the kind of their buttons.
    pub action: InteractiveMediaCarouselAction,
}

impl InteractiveMediaCarouselContent {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractivePlainBody>,
        action: impl Into<InteractiveMediaCarouselAction>,
    ) -> Self {
        Self {
            body: body.into(),
            action: action.into(),
        }
    }
}

/// The cards, by the kind of their buttons.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveMediaCarouselAction {
    /// `QUICK_REPLY`.
    QuickReply(QuickReplyMediaCarouselAction),
    /// `URL`.
    Url(UrlMediaCarouselAction),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Cards with quick replies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickReplyMediaCarouselAction {
    /// 2 to 10 cards.
    pub cards: Vec<QuickReplyMediaCarouselCard>,
}

impl QuickReplyMediaCarouselAction {
    /// Creates a value from the required members.
    pub fn new(
        cards: impl IntoIterator<Item = impl Into<QuickReplyMediaCarouselCard>>,
    ) -> Self {
        Self {
            cards: cards.into_iter().map(Into::into).collect(),
        }
    }
}

/// A card with quick replies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickReplyMediaCarouselCard {
    /// Picture of a card, told apart by type.
    pub header: MediaCarouselCardHeader,
    /// Text of a card.
    pub body: MediaCarouselCardBody,
    /// The buttons.
    pub buttons: Vec<QuickReplyCardActionButton>,
}

impl QuickReplyMediaCarouselCard {
    /// Creates a value from the required members.
    pub fn new(
        header: impl Into<MediaCarouselCardHeader>,
        body: impl Into<MediaCarouselCardBody>,
        buttons: impl IntoIterator<Item = impl Into<QuickReplyCardActionButton>>,
    ) -> Self {
        Self {
            header: header.into(),
            body: body.into(),
            buttons: buttons.into_iter().map(Into::into).collect(),
        }
    }
}

/// A quick reply.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickReplyCardActionButton {
    /// Your id of the button, at most 20 characters.
    pub id: String,
    /// Text of the button, at most 20 characters.
    pub title: String,
}

impl QuickReplyCardActionButton {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
        }
    }
}

/// Cards with a link.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlMediaCarouselAction {
    /// 2 to 10 cards.
    pub cards: Vec<UrlMediaCarouselCard>,
}

impl UrlMediaCarouselAction {
    /// Creates a value from the required members.
    pub fn new(
        cards: impl IntoIterator<Item = impl Into<UrlMediaCarouselCard>>,
    ) -> Self {
        Self {
            cards: cards.into_iter().map(Into::into).collect(),
        }
    }
}

/// A card with a link.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlMediaCarouselCard {
    /// Picture of a card, told apart by type.
    pub header: MediaCarouselCardHeader,
    /// Text of a card.
    pub body: MediaCarouselCardBody,
    /// A link.
    pub button: UrlCardActionButton,
}

impl UrlMediaCarouselCard {
    /// Creates a value from the required members.
    pub fn new(
        header: impl Into<MediaCarouselCardHeader>,
        body: impl Into<MediaCarouselCardBody>,
        button: impl Into<UrlCardActionButton>,
    ) -> Self {
        Self {
            header: header.into(),
            body: body.into(),
            button: button.into(),
        }
    }
}

/// A link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UrlCardActionButton {
    /// Text of the button, at most 20 characters.
    pub display_text: String,
    /// Address, at most 2048 characters.
    pub url: String,
}

impl UrlCardActionButton {
    /// Creates a value from the required members.
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            url: url.into(),
        }
    }
}

/// Text of a card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MediaCarouselCardBody {
    /// The text, at most 160 characters.
    pub text: String,
}

impl MediaCarouselCardBody {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Picture of a card, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MediaCarouselCardHeader {
    /// `IMAGE`.
    Image(ImageMediaCarouselCardHeader),
    /// `VIDEO`.
    Video(VideoMediaCarouselCardHeader),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// An image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageMediaCarouselCardHeader {
    /// Public http(s) address, at most 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub url: String,
}

impl ImageMediaCarouselCardHeader {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// A video.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoMediaCarouselCardHeader {
    /// Public http(s) address, at most 2048 characters. MP4 or 3GPP, at most 16 MB.
    pub url: String,
}

impl VideoMediaCarouselCardHeader {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// Question for a place and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveLocationRequestMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button to send a place.
    pub content: InteractiveLocationRequestContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveLocationRequestMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveLocationRequestContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text with a button to send a place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveLocationRequestContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
}

impl InteractiveLocationRequestContent {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<InteractiveBodyContent>) -> Self {
        Self { body: body.into() }
    }
}

/// A product and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveProductMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// A product of the catalogue.
    pub content: InteractiveProductContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveProductMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveProductContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// A product of the catalogue.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveProductContent {
    /// The product.
    pub action: InteractiveProductActionContent,
    /// Text of the message.
    pub body: Option<InteractiveBodyContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveProductContent {
    /// Creates a value from the required members.
    pub fn new(action: impl Into<InteractiveProductActionContent>) -> Self {
        Self::from_required(action.into())
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<InteractiveBodyContent>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The product.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveProductActionContent {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: shared::CatalogId,
    /// Id of a product in its catalogue, as the shop gave it.
    pub product_retailer_id: shared::ProductRetailerId,
}

impl InteractiveProductActionContent {
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

/// Several products and how to follow them up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveMultiProductMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Products of the catalogue.
    pub content: InteractiveMultiProductContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveMultiProductMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveMultiProductContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Products of the catalogue.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveMultiProductContent {
    /// Header, told apart by type.
    pub header: InteractiveMultiProductHeaderContent,
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The products.
    pub action: InteractiveMultiProductActionContent,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveMultiProductContent {
    /// Creates a value from the required members.
    pub fn new(
        header: impl Into<InteractiveMultiProductHeaderContent>,
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveMultiProductActionContent>,
    ) -> Self {
        Self::from_required(header.into(), body.into(), action.into())
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The products.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveMultiProductActionContent {
    /// Id of a Meta product catalogue that is connected to the sender's account.
    pub catalog_id: shared::CatalogId,
    /// 1 to 10 sections, 1 to 30 products in all.
    pub sections: Vec<InteractiveMultiProductSectionContent>,
}

impl InteractiveMultiProductActionContent {
    /// Creates a value from the required members.
    pub fn new(
        catalog_id: impl Into<shared::CatalogId>,
        sections: impl IntoIterator<
            Item = impl Into<InteractiveMultiProductSectionContent>,
        >,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            sections: sections.into_iter().map(Into::into).collect(),
        }
    }
}

/// A section of products.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveMultiProductSectionContent {
    /// Title, at most 24 characters; required with more than one section.
    pub title: Option<String>,
    /// The products, none twice; unknown ones are left out without notice.
    pub product_retailer_ids: Vec<shared::ProductRetailerId>,
}

impl InteractiveMultiProductSectionContent {
    /// Creates a value from the required members.
    pub fn new(
        product_retailer_ids: impl IntoIterator<
            Item = impl Into<shared::ProductRetailerId>,
        >,
    ) -> Self {
        Self::from_required(product_retailer_ids.into_iter().map(Into::into).collect())
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveMultiProductHeaderContent {
    /// `TEXT`.
    Text(InteractiveMultiProductTextHeaderContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Text header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveMultiProductTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveMultiProductTextHeaderContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// An order to pay and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderDetailsMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// An order with a way to pay.
    pub content: InteractiveOrderDetailsContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveOrderDetailsMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveOrderDetailsContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// An order with a way to pay.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderDetailsContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// Order and payment. totalAmount is subtotal, tax and shipping less discount.
    pub action: InteractiveOrderDetailsActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveOrderDetailsHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveOrderDetailsContent {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveOrderDetailsActionContent>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveOrderDetailsHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// Order and payment. totalAmount is subtotal, tax and shipping less discount.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderDetailsActionContent {
    /// Way to pay, told apart by type.
    pub payment: OrderPaymentDetails,
    /// Name of the payment configuration, 1 to 60 characters. May be left out with `BRAZIL_PIX_DC` and
    /// `UPI_LINK`, must be with `BRAZIL_LINK`, `BRAZIL_BOLETO`, `BRAZIL_PAYMENTS` and `UPI_INTENT`.
    pub payment_configuration: Option<String>,
    /// Currency of an order.
    pub order_currency: shared::OrderCurrency,
    /// Kind of goods.
    pub order_type: shared::OrderType,
    /// An amount.
    pub total_amount: shared::OrderAmount,
    /// An order. Without catalogId each item needs origin and importer (`UPI_PAYU` only).
    pub order: shared::OrderDetails,
}

impl InteractiveOrderDetailsActionContent {
    /// Creates a value from the required members.
    pub fn new(
        payment: impl Into<OrderPaymentDetails>,
        order_currency: impl Into<shared::OrderCurrency>,
        order_type: impl Into<shared::OrderType>,
        total_amount: impl Into<shared::OrderAmount>,
        order: impl Into<shared::OrderDetails>,
    ) -> Self {
        Self::from_required(
            payment.into(),
            order_currency.into(),
            order_type.into(),
            total_amount.into(),
            order.into(),
        )
    }

    /// Sets `paymentConfiguration`.
    #[must_use]
    pub fn with_payment_configuration(
        mut self,
        payment_configuration: impl Into<String>,
    ) -> Self {
        self.payment_configuration = Some(payment_configuration.into());
        self
    }
}

/// Way to pay, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderPaymentDetails {
    /// `UPI_PAYU`.
    UpiPayu(UpiPayuPaymentDetails),
    /// `BRAZIL`.
    Brazil(BrazilPaymentDetails),
    /// `BRAZIL_PIX_DC`.
    BrazilPixDc(shared::BrazilPixDcPaymentDetails),
    /// `BRAZIL_LINK`.
    BrazilLink(shared::BrazilLinkPaymentDetails),
    /// `BRAZIL_BOLETO`.
    BrazilBoleto(shared::BrazilBoletoPaymentDetails),
    /// `BRAZIL_PAYMENTS`.
    BrazilPayments(shared::BrazilPaymentsDetails),
    /// `PG_PAYU`.
    PgPayu(shared::PgPayuPaymentDetails),
    /// `PG_RAZORPAY`.
    PgRazorpay(shared::PgRazorpayPaymentDetails),
    /// `UPI_INTENT`.
    UpiIntent(shared::UpiIntentPaymentDetails),
    /// `UPI_LINK`.
    UpiLink(shared::UpiLinkPaymentDetails),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// India, UPI by PayU. Its id has at most 25 characters.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpiPayuPaymentDetails {
    /// Id of a payment by UPI PayU; 1 to 25 letters, digits, hyphens, underscores and dots.
    pub id: shared::PayuPaymentId,
    /// What is sold, 1 to 100 characters.
    pub product_description: String,
    /// First name of the buyer, 1 to 60 characters.
    pub customer_first_name: CustomerFirstName,
    /// Last name of the buyer, at most 20 characters.
    pub customer_last_name: Option<CustomerLastName>,
    /// Mail address of the buyer, 1 to 50 characters.
    pub customer_email: CustomerEmail,
    /// Up to 5 texts of at most 255 characters, repeated with the payment's state.
    pub callback_data: Vec<String>,
}

impl UpiPayuPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(
        id: impl Into<shared::PayuPaymentId>,
        product_description: impl Into<String>,
        customer_first_name: impl Into<CustomerFirstName>,
        customer_email: impl Into<CustomerEmail>,
    ) -> Self {
        Self::from_required(
            id.into(),
            product_description.into(),
            customer_first_name.into(),
            customer_email.into(),
        )
    }

    /// Sets `customerLastName`.
    #[must_use]
    pub fn with_customer_last_name(
        mut self,
        customer_last_name: impl Into<CustomerLastName>,
    ) -> Self {
        self.customer_last_name = given(customer_last_name.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(
        mut self,
        callback_data: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.callback_data = callback_data.into_iter().map(Into::into).collect();
        self
    }
}

/// First name of the buyer, 1 to 60 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CustomerFirstName(String);

/// Last name of the buyer, at most 20 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CustomerLastName(String);

/// Mail address of the buyer, 1 to 50 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CustomerEmail(String);

/// Brazil, without further data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrazilPaymentDetails {
    /// Id of a payment; 1 to 35 letters, digits, hyphens, underscores and dots.
    pub id: shared::PaymentId,
}

impl BrazilPaymentDetails {
    /// Creates a value from the required members.
    pub fn new(id: impl Into<shared::PaymentId>) -> Self {
        Self { id: id.into() }
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveOrderDetailsHeaderContent {
    /// `IMAGE`.
    Image(InteractiveOrderDetailsImageHeaderContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Image header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderDetailsImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub media_url: String,
}

impl InteractiveOrderDetailsImageHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// News of an order and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderStatusMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// News of an order.
    pub content: InteractiveOrderStatusContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveOrderStatusMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveOrderStatusContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// News of an order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderStatusContent {
    /// State of the order.
    pub action: InteractiveOrderStatusActionContent,
    /// Text of the message.
    pub body: Option<InteractiveBodyContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveOrderStatusContent {
    /// Creates a value from the required members.
    pub fn new(action: impl Into<InteractiveOrderStatusActionContent>) -> Self {
        Self::from_required(action.into())
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<InteractiveBodyContent>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// State of the order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveOrderStatusActionContent {
    /// The payment that a status is about, told apart by type. There is no `BRAZIL_PAYMENTS` here.
    pub payment: shared::OrderPaymentStatus,
    /// State of an order.
    pub status: shared::OrderStatus,
    /// Note, at most 120 characters.
    pub description: Option<String>,
}

impl InteractiveOrderStatusActionContent {
    /// Creates a value from the required members.
    pub fn new(
        payment: impl Into<shared::OrderPaymentStatus>,
        status: impl Into<shared::OrderStatus>,
    ) -> Self {
        Self::from_required(payment.into(), status.into())
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A flow and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFlowMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button that opens a flow.
    pub content: InteractiveFlowContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveFlowMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveFlowContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text with a button that opens a flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFlowContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The flow. The payload is required with NAVIGATE and left out with `DATA_EXCHANGE`.
    pub action: InteractiveFlowActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveFlowHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveFlowContent {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveFlowActionContent>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveFlowHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The flow. The payload is required with NAVIGATE and left out with `DATA_EXCHANGE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFlowActionContent {
    /// State of the flow that is sent; a DRAFT shows neither header, text, footer nor button to the
    /// user. Default: PUBLISHED.
    pub mode: Option<InteractiveFlowActionMode>,
    /// Version of flow messages, such as 3.
    pub flow_message_version: Option<i32>,
    /// Your own id of this flow message.
    pub flow_token: String,
    /// Id of a flow, digits. Only the flow button of a template writes it as a number.
    pub flow_id: shared::FlowId,
    /// Text of the button, 1 to 20 characters.
    pub call_to_action_button: String,
    /// What the button does. Default: NAVIGATE.
    pub flow_action: Option<InteractiveFlowAction>,
    /// First screen.
    pub flow_action_payload: Option<InteractiveFlowActionPayload>,
}

impl InteractiveFlowActionContent {
    /// Creates a value from the required members.
    pub fn new(
        flow_token: impl Into<String>,
        flow_id: impl Into<shared::FlowId>,
        call_to_action_button: impl Into<String>,
    ) -> Self {
        Self::from_required(
            flow_token.into(),
            flow_id.into(),
            call_to_action_button.into(),
        )
    }

    /// Sets `mode`.
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<InteractiveFlowActionMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `flowMessageVersion`.
    #[must_use]
    pub fn with_flow_message_version(mut self, flow_message_version: i32) -> Self {
        self.flow_message_version = Some(flow_message_version);
        self
    }

    /// Sets `flowAction`.
    #[must_use]
    pub fn with_flow_action(
        mut self,
        flow_action: impl Into<InteractiveFlowAction>,
    ) -> Self {
        self.flow_action = Some(flow_action.into());
        self
    }

    /// Sets `flowActionPayload`.
    #[must_use]
    pub fn with_flow_action_payload(
        mut self,
        flow_action_payload: impl Into<InteractiveFlowActionPayload>,
    ) -> Self {
        self.flow_action_payload = Some(flow_action_payload.into());
        self
    }
}

/// State of the flow that is sent; a DRAFT shows neither header, text, footer nor button to the
/// user. Default: PUBLISHED.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InteractiveFlowActionMode {
    /// `DRAFT`.
    Draft,
    /// `PUBLISHED`.
    Published,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What the button does. Default: NAVIGATE.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InteractiveFlowAction {
    /// `NAVIGATE`.
    Navigate,
    /// `DATA_EXCHANGE`.
    DataExchange,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// First screen.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFlowActionPayload {
    /// Id of the screen.
    pub screen: String,
    /// Input of the screen; not empty if there.
    pub data: Extra,
}

impl InteractiveFlowActionPayload {
    /// Creates a value from the required members.
    pub fn new(screen: impl Into<String>) -> Self {
        Self::from_required(screen.into())
    }

    /// Sets `data`.
    #[must_use]
    pub fn with_data(mut self, data: impl Into<Extra>) -> Self {
        self.data = data.into();
        self
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveFlowHeaderContent {
    /// `TEXT`.
    Text(InteractiveFlowTextHeaderContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Text header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveFlowTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveFlowTextHeaderContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// A link button and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrlButtonMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a link button.
    pub content: InteractiveUrlButtonContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveUrlButtonMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveUrlButtonContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text with a link button.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrlButtonContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
    /// The button.
    pub action: InteractiveUrlButtonActionContent,
    /// Header, told apart by type.
    pub header: Option<InteractiveUrlButtonHeaderContent>,
    /// Small text below.
    pub footer: Option<InteractiveFooterContent>,
}

impl InteractiveUrlButtonContent {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<InteractiveBodyContent>,
        action: impl Into<InteractiveUrlButtonActionContent>,
    ) -> Self {
        Self::from_required(body.into(), action.into())
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(
        mut self,
        header: impl Into<InteractiveUrlButtonHeaderContent>,
    ) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<InteractiveFooterContent>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// The button.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrlButtonActionContent {
    /// Text of the button, 1 to 20 characters.
    pub display_text: String,
    /// Address, 1 to 2048 characters; opens in the phone's browser.
    pub url: String,
}

impl InteractiveUrlButtonActionContent {
    /// Creates a value from the required members.
    pub fn new(display_text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_text: display_text.into(),
            url: url.into(),
        }
    }
}

/// Header, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InteractiveUrlButtonHeaderContent {
    /// `TEXT`.
    Text(InteractiveUrlButtonTextHeaderContent),
    /// `VIDEO`.
    Video(InteractiveUrlButtonVideoHeaderContent),
    /// `IMAGE`.
    Image(InteractiveUrlButtonImageHeaderContent),
    /// `DOCUMENT`.
    Document(InteractiveUrlButtonDocumentHeaderContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Text header.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrlButtonTextHeaderContent {
    /// The text, 1 to 60 characters.
    pub text: String,
}

impl InteractiveUrlButtonTextHeaderContent {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Video header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrlButtonVideoHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. MP4 or 3GPP, at most 16 MB.
    pub media_url: String,
}

impl InteractiveUrlButtonVideoHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// Image header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrlButtonImageHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. JPG, JPEG or PNG, at most 5 MB.
    pub media_url: String,
}

impl InteractiveUrlButtonImageHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
        }
    }
}

/// Document header.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveUrlButtonDocumentHeaderContent {
    /// Public http(s) address, 1 to 2048 characters. PDF, TXT, XLS, XLSX, DOC, DOCX, PPT or PPTX, at
    /// most 100 MB.
    pub media_url: String,
    /// File name that is shown, at most 240 characters.
    pub filename: Option<String>,
}

impl InteractiveUrlButtonDocumentHeaderContent {
    /// Creates a value from the required members.
    pub fn new(media_url: impl Into<String>) -> Self {
        Self::from_required(media_url.into())
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

/// Question for the permission to call and how to follow it up. It has no content.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveCallPermissionRequestMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveCallPermissionRequestMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
    ) -> Self {
        Self::from_required(from.into(), to.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// A call button and how to follow it up. It cannot quote a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveVoiceButtonMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button to call the business.
    pub content: InteractiveVoiceButtonContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
}

impl InteractiveVoiceButtonMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveVoiceButtonContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }
}

/// Text with a button to call the business.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveVoiceButtonContent {
    /// Text of the message.
    pub body: InteractivePlainBody,
    /// The button.
    pub action: Option<InteractiveVoiceButtonAction>,
}

impl InteractiveVoiceButtonContent {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<InteractivePlainBody>) -> Self {
        Self::from_required(body.into())
    }

    /// Sets `action`.
    #[must_use]
    pub fn with_action(
        mut self,
        action: impl Into<InteractiveVoiceButtonAction>,
    ) -> Self {
        self.action = Some(action.into());
        self
    }
}

/// The button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractiveVoiceButtonAction {
    /// Text of the button, at most 20 characters.
    pub button_display_text: Option<String>,
    /// Minutes that the button works, 1 to 43200. Default: 10080 (7 days).
    pub call_validity_period: Option<i32>,
    /// Your own text, 1 to 512 characters; comes with the call.
    pub call_context_payload: Option<String>,
}

impl InteractiveVoiceButtonAction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `buttonDisplayText`.
    #[must_use]
    pub fn with_button_display_text(
        mut self,
        button_display_text: impl Into<String>,
    ) -> Self {
        self.button_display_text = Some(button_display_text.into());
        self
    }

    /// Sets `callValidityPeriod`.
    #[must_use]
    pub fn with_call_validity_period(mut self, call_validity_period: i32) -> Self {
        self.call_validity_period = Some(call_validity_period);
        self
    }

    /// Sets `callContextPayload`.
    #[must_use]
    pub fn with_call_context_payload(
        mut self,
        call_context_payload: impl Into<String>,
    ) -> Self {
        self.call_context_payload = Some(call_context_payload.into());
        self
    }
}

/// Question for an authentication in the chat and how to follow it up. It has no content.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveInThreadAuthenticationRequestMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveInThreadAuthenticationRequestMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
    ) -> Self {
        Self::from_required(from.into(), to.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Question for contact data and how to follow it up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveRequestContactInfoMessage {
    /// Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.
    pub from: shared::SenderNumber,
    /// A user, as recipient or as writer: phone number in international format (digits without plus
    /// sign) or business-scoped user id; 1 to 150 characters.
    pub to: shared::Destination,
    /// Id of a sent message, your own or one given by the provider; at most 200 characters. Must be
    /// unique: a repeated id is refused later, in the delivery report.
    pub message_id: Option<shared::OutboundMessageId>,
    /// Text with a button to share contact data.
    pub content: InteractiveRequestContactInfoContent,
    /// Your own text, repeated in the delivery report; at most 4000 characters.
    pub callback_data: Option<String>,
    /// Where delivery and seen reports of this message go; at most 2048 characters.
    pub notify_url: Option<String>,
    /// Short links and click reports for addresses in the message.
    pub url_options: Option<shared::UrlOptions>,
    /// Entity tag of the provider's platform, repeated in events; at most 255 characters.
    pub entity_id: Option<shared::EntityId>,
    /// Application tag of the provider's platform, repeated in events; at most 255 characters.
    pub application_id: Option<shared::ApplicationId>,
    /// Quotes a received message.
    pub context: Option<shared::MessageContext>,
}

impl InteractiveRequestContactInfoMessage {
    /// Creates a value from the required members.
    pub fn new(
        from: impl Into<shared::SenderNumber>,
        to: impl Into<shared::Destination>,
        content: impl Into<InteractiveRequestContactInfoContent>,
    ) -> Self {
        Self::from_required(from.into(), to.into(), content.into())
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn with_message_id(
        mut self,
        message_id: impl Into<shared::OutboundMessageId>,
    ) -> Self {
        self.message_id = given(message_id.into());
        self
    }

    /// Sets `callbackData`.
    #[must_use]
    pub fn with_callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Sets `notifyUrl`.
    #[must_use]
    pub fn with_notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets `urlOptions`.
    #[must_use]
    pub fn with_url_options(
        mut self,
        url_options: impl Into<shared::UrlOptions>,
    ) -> Self {
        self.url_options = Some(url_options.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<shared::MessageContext>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Text with a button to share contact data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveRequestContactInfoContent {
    /// Text of the message.
    pub body: InteractiveBodyContent,
}

impl InteractiveRequestContactInfoContent {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<InteractiveBodyContent>) -> Self {
        Self { body: body.into() }
    }
}
