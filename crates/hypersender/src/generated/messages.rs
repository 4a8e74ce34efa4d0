// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::send_text`](crate::Instance::send_text): Send a text, with a link preview if wanted.
- [`Instance::send_text_safe`](crate::Instance::send_text_safe): Send a text the way a person would, with typing and a pause first.
- [`Instance::send_link_custom_preview`](crate::Instance::send_link_custom_preview): Send a link with a card of your own, its picture by URL.
- [`Instance::send_link_custom_preview_upload`](crate::Instance::send_link_custom_preview_upload): Send a link with a card of your own, its picture as an upload.
- [`Instance::send_file`](crate::Instance::send_file): Send a file as a document by URL.
- [`Instance::send_file_upload`](crate::Instance::send_file_upload): Send a file as a document, as an upload.
- [`Instance::send_image`](crate::Instance::send_image): Send a picture by URL.
- [`Instance::send_image_upload`](crate::Instance::send_image_upload): Send a picture as an upload.
- [`Instance::send_video`](crate::Instance::send_video): Send a video, or a round video note, by URL.
- [`Instance::send_video_upload`](crate::Instance::send_video_upload): Send a video, or a round video note, as an upload.
- [`Instance::send_voice`](crate::Instance::send_voice): Send a voice note by URL.
- [`Instance::send_voice_upload`](crate::Instance::send_voice_upload): Send a voice note as an upload.
- [`Instance::send_poll`](crate::Instance::send_poll): Send a poll.
- [`Instance::send_location`](crate::Instance::send_location): Send a location.
- [`Instance::send_contact_card`](crate::Instance::send_contact_card): Send one or more contact cards.
- [`Instance::forward_message`](crate::Instance::forward_message): Forward a message to a chat.
- [`Instance::react_to_message`](crate::Instance::react_to_message): React to a message with an emoji.
- [`Instance::star_message`](crate::Instance::star_message): Star or unstar a message.
- [`Instance::delete_message`](crate::Instance::delete_message): Delete a message for everyone.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`DeleteMessageQuery`], [`SendText`], [`SendLinkCustomPreview`],
//! [`SendLinkCustomPreviewUpload`], [`SendFile`], [`SendFileUpload`], [`SendImage`],
//! [`SendImageUpload`], [`SendVideo`], [`SendVideoUpload`], [`SendVoice`], [`SendVoiceUpload`],
//! [`SendPoll`], [`SendLocation`], [`SendContactCard`], [`ForwardMessage`], [`ReactToMessage`],
//! [`StarMessage`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{ChatId, MessageId};

/// Query of `delete_message`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageQuery {
    /// Chat that the message stands in.
    pub chat_id: ChatId,
    /// Serialised id of the message, of the form true, chat and key, joined by underscores.
    pub message_id: MessageId,
}

impl DeleteMessageQuery {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
        }
    }
}

/// A text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendText {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// The text. The greatest length is not documented; a client package of v1 splits at 4096
    /// characters.
    pub text: String,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
    /// Preview of a link in the text. Set it: the docs read as if left out meant true, the provider's
    /// own client takes false.
    pub link_preview: Option<bool>,
    /// Larger picture in the preview.
    pub link_preview_high_quality: Option<bool>,
}

impl SendText {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, text: impl Into<String>) -> Self {
        Self::from_required(chat_id.into(), text.into())
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }

    /// Sets `link_preview`.
    #[must_use]
    pub fn with_link_preview(mut self, link_preview: bool) -> Self {
        self.link_preview = Some(link_preview);
        self
    }

    /// Sets `link_preview_high_quality`.
    #[must_use]
    pub fn with_link_preview_high_quality(
        mut self,
        link_preview_high_quality: bool,
    ) -> Self {
        self.link_preview_high_quality = Some(link_preview_high_quality);
        self
    }
}

/// A link with a card whose picture the provider fetches. That the texts of the card are required is
/// known from the provider's own client.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLinkCustomPreview {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// The text; must contain `preview_url`, else there is no card.
    pub text: String,
    /// Title of the card.
    pub preview_title: String,
    /// Text of the card.
    pub preview_description: String,
    /// Address that the card leads to.
    pub preview_url: String,
    /// Public address of the picture, without login or special headers.
    pub preview_image_url: String,
    /// Larger picture. Not called `link_preview_high_quality` here.
    pub high_quality: Option<bool>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendLinkCustomPreview {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        text: impl Into<String>,
        preview_title: impl Into<String>,
        preview_description: impl Into<String>,
        preview_url: impl Into<String>,
        preview_image_url: impl Into<String>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            text.into(),
            preview_title.into(),
            preview_description.into(),
            preview_url.into(),
            preview_image_url.into(),
        )
    }

    /// Sets `high_quality`.
    #[must_use]
    pub fn with_high_quality(mut self, high_quality: bool) -> Self {
        self.high_quality = Some(high_quality);
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A link with a card, as a form with the picture in it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLinkCustomPreviewUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// The text; must contain `preview_url`, else there is no card.
    pub text: String,
    /// Title of the card.
    pub preview_title: String,
    /// Text of the card.
    pub preview_description: String,
    /// Address that the card leads to.
    pub preview_url: String,
    /// Larger picture. As 1 or 0 in the form (not documented; Laravel, which the provider runs on, takes
    /// no words).
    pub high_quality: Option<bool>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendLinkCustomPreviewUpload {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        text: impl Into<String>,
        preview_title: impl Into<String>,
        preview_description: impl Into<String>,
        preview_url: impl Into<String>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            text.into(),
            preview_title.into(),
            preview_description.into(),
            preview_url.into(),
        )
    }

    /// Sets `high_quality`.
    #[must_use]
    pub fn with_high_quality(mut self, high_quality: bool) -> Self {
        self.high_quality = Some(high_quality);
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A document that the provider fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFile {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Public address of the file, without login or special headers.
    pub url: String,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendFile {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, url: impl Into<String>) -> Self {
        Self::from_required(chat_id.into(), url.into())
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets `mimetype`.
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A document as a form with the file in it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFileUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendFileUpload {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets `mimetype`.
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A picture that the provider fetches.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendImage {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Public address of the picture, without login or special headers.
    pub url: String,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendImage {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, url: impl Into<String>) -> Self {
        Self::from_required(chat_id.into(), url.into())
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets `mimetype`.
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A picture as a form with the file in it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendImageUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendImageUpload {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets `mimetype`.
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A video that the provider fetches. It takes neither filename nor mimetype.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVideo {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Public address of the video, without login or special headers.
    pub url: String,
    /// true shows a round video note. Whether it may be left out is not documented; the provider's own
    /// client always sends it, false by default.
    pub as_note: Option<bool>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendVideo {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, url: impl Into<String>) -> Self {
        Self::from_required(chat_id.into(), url.into())
    }

    /// Sets `asNote`.
    #[must_use]
    pub fn with_as_note(mut self, as_note: bool) -> Self {
        self.as_note = Some(as_note);
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A video as a form with the file in it. It takes neither filename nor mimetype.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVideoUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// true shows a round video note. Whether it may be left out is not documented; the provider's own
    /// client always sends it, false by default. As 1 or 0 in the form (not documented; Laravel, which
    /// the provider runs on, takes no words).
    pub as_note: Option<bool>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendVideoUpload {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `asNote`.
    #[must_use]
    pub fn with_as_note(mut self, as_note: bool) -> Self {
        self.as_note = Some(as_note);
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A voice note that the provider fetches. It takes neither media type nor length nor waveform.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoice {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Public address of the audio, without login or special headers.
    pub url: String,
    /// Accepted; whether a voice note shows it is not documented.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendVoice {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, url: impl Into<String>) -> Self {
        Self::from_required(chat_id.into(), url.into())
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A voice note as a form with the file in it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoiceUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Accepted; whether a voice note shows it is not documented.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendVoiceUpload {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A poll and where it goes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPoll {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// A question with answers to choose from.
    pub poll: Poll,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendPoll {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, poll: impl Into<Poll>) -> Self {
        Self::from_required(chat_id.into(), poll.into())
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A question with answers to choose from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// The question.
    pub name: String,
    /// The answers. How many are allowed is not documented; WhatsApp's apps take 2 to 12.
    pub options: Vec<String>,
    /// Several answers may be chosen. Default: false.
    pub multiple_answers: Option<bool>,
}

impl Poll {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::from_required(name.into(), options.into_iter().map(Into::into).collect())
    }

    /// Sets `multipleAnswers`.
    #[must_use]
    pub fn with_multiple_answers(mut self, multiple_answers: bool) -> Self {
        self.multiple_answers = Some(multiple_answers);
        self
    }
}

/// A point on the map.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLocation {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Name of the place.
    pub title: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendLocation {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, latitude: f64, longitude: f64) -> Self {
        Self::from_required(chat_id.into(), latitude, longitude)
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// Contact cards and where they go.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendContactCard {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// The cards. Always a list, though a test of the provider passes a single object.
    pub contacts: Vec<ContactCard>,
}

impl SendContactCard {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        contacts: impl IntoIterator<Item = impl Into<ContactCard>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            contacts: contacts.into_iter().map(Into::into).collect(),
        }
    }
}

/// A contact, as vCard or as members.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactCard {
    /// Whole text of a vCard 3.0, with real line breaks.
    pub vcard: Option<Vcard>,
    /// Name of a person.
    pub full_name: Option<shared::PersonName>,
    /// Company.
    pub organization: Option<String>,
    /// Phone number to show, with plus sign in the samples.
    pub phone_number: Option<CardPhoneNumber>,
    /// WhatsApp account of the contact, the digits alone, without plus sign and @c.us. Text, though one
    /// sample has a number.
    pub whatsapp_id: Option<WhatsappId>,
}

impl ContactCard {
    /// Creates a value with `vcard`.
    pub fn from_vcard(vcard: impl Into<Vcard>) -> Self {
        Self {
            vcard: given(vcard.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `fullName`, `phoneNumber`.
    pub fn from_name(
        full_name: impl Into<shared::PersonName>,
        phone_number: impl Into<CardPhoneNumber>,
    ) -> Self {
        Self {
            full_name: given(full_name.into()),
            phone_number: given(phone_number.into()),
            ..Default::default()
        }
    }

    /// Sets `vcard`.
    #[must_use]
    pub fn with_vcard(mut self, vcard: impl Into<Vcard>) -> Self {
        self.vcard = given(vcard.into());
        self
    }

    /// Sets `fullName`.
    #[must_use]
    pub fn with_full_name(mut self, full_name: impl Into<shared::PersonName>) -> Self {
        self.full_name = given(full_name.into());
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn with_organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<CardPhoneNumber>,
    ) -> Self {
        self.phone_number = given(phone_number.into());
        self
    }

    /// Sets `whatsappId`.
    #[must_use]
    pub fn with_whatsapp_id(mut self, whatsapp_id: impl Into<WhatsappId>) -> Self {
        self.whatsapp_id = given(whatsapp_id.into());
        self
    }
}

/// Whole text of a vCard 3.0, with real line breaks.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Vcard(String);

/// Phone number to show, with plus sign in the samples.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CardPhoneNumber(String);

/// WhatsApp account of the contact, the digits alone, without plus sign and @c.us. Text, though one
/// sample has a number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WhatsappId(String);

/// A message to pass on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardMessage {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: ChatId,
    /// Serialised id of the message to pass on.
    pub message_id: MessageId,
}

impl ForwardMessage {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
        }
    }
}

/// A reaction.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactToMessage {
    /// Serialised id of the message to react to.
    pub message_id: MessageId,
    /// The emoji. Empty removes the reaction (not documented; the webhook of a removed one has an empty
    /// text).
    pub reaction: String,
    /// Chat of the message. The docs require it, the provider's own client never sends it; give it where
    /// it is known.
    pub chat_id: Option<ChatId>,
}

impl ReactToMessage {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<MessageId>, reaction: impl Into<String>) -> Self {
        Self::from_required(message_id.into(), reaction.into())
    }

    /// Sets `chatId`.
    #[must_use]
    pub fn with_chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.chat_id = given(chat_id.into());
        self
    }
}

/// A star to set or to take.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarMessage {
    /// Serialised id of the message.
    pub message_id: MessageId,
    /// true stars, false unstars.
    pub star: bool,
    /// Chat of the message. The provider's own client always sends it.
    pub chat_id: Option<ChatId>,
}

impl StarMessage {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<MessageId>, star: bool) -> Self {
        Self::from_required(message_id.into(), star)
    }

    /// Sets `chatId`.
    #[must_use]
    pub fn with_chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.chat_id = given(chat_id.into());
        self
    }
}
