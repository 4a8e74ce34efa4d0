// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Instance::send_text`](crate::Instance::send_text): Send a text.
- [`Instance::send_image`](crate::Instance::send_image): Send an image by URL.
- [`Instance::send_image_upload`](crate::Instance::send_image_upload): Send an image as an upload.
- [`Instance::send_pdf`](crate::Instance::send_pdf): Send a PDF or another document by URL.
- [`Instance::send_pdf_upload`](crate::Instance::send_pdf_upload): Send a document as an upload.
- [`Instance::send_voice`](crate::Instance::send_voice): Send a voice note by URL.
- [`Instance::send_voice_upload`](crate::Instance::send_voice_upload): Send a voice note as an upload.
- [`Instance::send_video`](crate::Instance::send_video): Send a video or a round video note by URL.
- [`Instance::send_video_upload`](crate::Instance::send_video_upload): Send a video as an upload.
- [`Instance::send_list`](crate::Instance::send_list): Send a list menu.
- [`Instance::send_event`](crate::Instance::send_event): Send a calendar event.
- [`Instance::send_link_preview`](crate::Instance::send_link_preview): Send a text with a link card of your own.
- [`Instance::send_location`](crate::Instance::send_location): Send a location.
- [`Instance::send_poll`](crate::Instance::send_poll): Send a poll.
- [`Instance::send_poll_vote`](crate::Instance::send_poll_vote): Vote on a poll.
- [`Instance::send_contact`](crate::Instance::send_contact): Send contact cards.
- [`Instance::mark_messages_seen`](crate::Instance::mark_messages_seen): Mark messages, or a whole chat, as seen.
- [`Instance::start_typing`](crate::Instance::start_typing): Show that you are typing.
- [`Instance::stop_typing`](crate::Instance::stop_typing): Stop showing that you are typing.
- [`Instance::send_reaction`](crate::Instance::send_reaction): React to a message.
- [`Instance::get_message`](crate::Instance::get_message): Get a message by id.
- [`Instance::edit_message`](crate::Instance::edit_message): Edit a text that was sent.
- [`Instance::delete_message`](crate::Instance::delete_message): Delete a message for everyone.
- [`Instance::pin_message`](crate::Instance::pin_message): Pin a message.
- [`Instance::unpin_message`](crate::Instance::unpin_message): Unpin a message.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`DeleteMessageQuery`], [`SendText`], [`SendUpload`], [`SendVoice`],
//! [`SendImage`], [`SendPdf`], [`SendVideo`], [`SendList`], [`SendEvent`], [`SendLinkPreview`],
//! [`SendLocation`], [`SendPoll`], [`SendPollVote`], [`SendContact`], [`MarkMessagesSeen`],
//! [`TypingChat`], [`SendReaction`], [`GetMessage`], [`EditMessage`], [`PinMessage`],
//! [`UnpinMessage`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{ChatId, MediaType, MessageId};

/// Query of `delete_message`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageQuery {
    /// The chat.
    pub chat_id: ChatId,
    /// Complete id of the message.
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

/// A text message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendText {
    /// Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The
    /// server also takes bare digits.
    pub chat_id: ChatId,
    /// The text, at most 4096 characters.
    pub message: String,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
    /// Whether to show a card for the first link. Default: true. Not documented; the engine behind the
    /// provider has it.
    pub link_preview: Option<bool>,
    /// Whether the card has a large picture. Default: false. Not documented; the engine behind the
    /// provider has it.
    pub link_preview_high_quality: Option<bool>,
    /// Users who are mentioned in the text. Not documented; the engine behind the provider has it.
    pub mentions: Vec<ChatId>,
    /// Key that the message will have. Not documented; the engine behind the provider has it since
    /// version 2026.4.3.
    pub id: Option<OwnMessageKey>,
}

impl SendText {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message: impl Into<String>) -> Self {
        Self::from_required(chat_id.into(), message.into())
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }

    /// Sets `linkPreview`.
    #[must_use]
    pub fn with_link_preview(mut self, link_preview: bool) -> Self {
        self.link_preview = Some(link_preview);
        self
    }

    /// Sets `linkPreviewHighQuality`.
    #[must_use]
    pub fn with_link_preview_high_quality(
        mut self,
        link_preview_high_quality: bool,
    ) -> Self {
        self.link_preview_high_quality = Some(link_preview_high_quality);
        self
    }

    /// Sets `mentions`.
    #[must_use]
    pub fn with_mentions(
        mut self,
        mentions: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.mentions = mentions.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnMessageKey>) -> Self {
        self.id = given(id.into());
        self
    }
}

/// Key that the message will have. Not documented; the engine behind the provider has it since
/// version 2026.4.3.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnMessageKey(String);

/// Upload of a file as a multipart form. Not documented; the vendor's Python client sends only these
/// members, and the credentials in the query.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendUpload {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Text below the file.
    pub caption: Option<String>,
}

impl SendUpload {
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
}

/// A voice note that the provider downloads.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoice {
    /// Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The
    /// server also takes bare digits.
    pub chat_id: ChatId,
    /// Public https address of the audio.
    pub file_url: String,
    /// File name, such as note.ogg.
    pub file_filename: String,
    /// Media type; audio/ogg with codecs=opus is recommended.
    pub file_mimetype: MediaType,
    /// Whether to convert other formats, such as MP3, AAC and WAV, to Ogg with Opus.
    pub convert: bool,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendVoice {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
        convert: bool,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            file_url.into(),
            file_filename.into(),
            file_mimetype.into(),
            convert,
        )
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// An image that the provider downloads.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendImage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Public https address of the image.
    pub file_url: String,
    /// File name, such as photo.jpg.
    pub file_filename: String,
    /// Media type, image/jpeg or image/png.
    pub file_mimetype: MediaType,
    /// Caption. The page requires it; client programs omit it. If the server answers `missing_param`,
    /// send a space.
    pub caption: Option<String>,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
    /// Users who are mentioned in the text. Not documented; the engine behind the provider has it.
    pub mentions: Vec<ChatId>,
}

impl SendImage {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            file_url.into(),
            file_filename.into(),
            file_mimetype.into(),
        )
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

    /// Sets `mentions`.
    #[must_use]
    pub fn with_mentions(
        mut self,
        mentions: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.mentions = mentions.into_iter().map(Into::into).collect();
        self
    }
}

/// A document that the provider downloads.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPdf {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Public https address of the document.
    pub file_url: String,
    /// File name, such as invoice.pdf.
    pub file_filename: String,
    /// Media type, application/pdf or that of another document.
    pub file_mimetype: MediaType,
    /// Caption. The page requires it; client programs omit it. If the server answers `missing_param`,
    /// send a space.
    pub caption: Option<String>,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
    /// Users who are mentioned in the text. Not documented; the engine behind the provider has it.
    pub mentions: Vec<ChatId>,
}

impl SendPdf {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            file_url.into(),
            file_filename.into(),
            file_mimetype.into(),
        )
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

    /// Sets `mentions`.
    #[must_use]
    pub fn with_mentions(
        mut self,
        mentions: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.mentions = mentions.into_iter().map(Into::into).collect();
        self
    }
}

/// A video that the provider downloads.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVideo {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Public https address of the video.
    pub file_url: String,
    /// File name, such as tour.mp4.
    pub file_filename: String,
    /// Media type, video/mp4.
    pub file_mimetype: MediaType,
    /// Caption. The page requires it; client programs omit it. If the server answers `missing_param`,
    /// send a space.
    pub caption: Option<String>,
    /// Whether to re-encode the video to an MP4 that WhatsApp plays.
    pub convert: Option<bool>,
    /// Whether to show the video as a round video note. Not every engine supports it.
    pub as_note: Option<bool>,
    /// Users who are mentioned in the text. Not documented; the engine behind the provider has it.
    pub mentions: Vec<ChatId>,
    /// Complete id of the message to quote. The page does not list it; the engine behind the provider
    /// has it.
    pub reply_to: Option<MessageId>,
}

impl SendVideo {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<MediaType>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            file_url.into(),
            file_filename.into(),
            file_mimetype.into(),
        )
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `convert`.
    #[must_use]
    pub fn with_convert(mut self, convert: bool) -> Self {
        self.convert = Some(convert);
        self
    }

    /// Sets `asNote`.
    #[must_use]
    pub fn with_as_note(mut self, as_note: bool) -> Self {
        self.as_note = Some(as_note);
        self
    }

    /// Sets `mentions`.
    #[must_use]
    pub fn with_mentions(
        mut self,
        mentions: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.mentions = mentions.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A list menu and its recipient.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendList {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// A list menu.
    pub message: ListMessage,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendList {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message: impl Into<ListMessage>) -> Self {
        Self::from_required(chat_id.into(), message.into())
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A list menu.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMessage {
    /// Headline.
    pub title: String,
    /// Text below the headline. The page requires it; the engine behind the provider does not.
    pub description: Option<String>,
    /// Small text at the end.
    pub footer: Option<String>,
    /// Text of the button that opens the list.
    pub button: String,
    /// The parts of the list.
    pub sections: Vec<ListSection>,
}

impl ListMessage {
    /// Creates a value from the required members.
    pub fn new(
        title: impl Into<String>,
        button: impl Into<String>,
        sections: impl IntoIterator<Item = impl Into<ListSection>>,
    ) -> Self {
        Self::from_required(
            title.into(),
            button.into(),
            sections.into_iter().map(Into::into).collect(),
        )
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }
}

/// A part of a list menu.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSection {
    /// Headline of the part.
    pub title: String,
    /// The choices, at least one.
    pub rows: Vec<ListRow>,
}

impl ListSection {
    /// Creates a value from the required members.
    pub fn new(
        title: impl Into<String>,
        rows: impl IntoIterator<Item = impl Into<ListRow>>,
    ) -> Self {
        Self {
            title: title.into(),
            rows: rows.into_iter().map(Into::into).collect(),
        }
    }
}

/// A choice in a list menu.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRow {
    /// Text of the choice.
    pub title: String,
    /// Your own id of the choice.
    pub row_id: String,
    /// Text below the choice.
    pub description: Option<String>,
}

impl ListRow {
    /// Creates a value from the required members.
    pub fn new(title: impl Into<String>, row_id: impl Into<String>) -> Self {
        Self::from_required(title.into(), row_id.into())
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A calendar event and its recipient.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEvent {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// A calendar event.
    pub event: EventMessage,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendEvent {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, event: impl Into<EventMessage>) -> Self {
        Self::from_required(chat_id.into(), event.into())
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A calendar event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventMessage {
    /// Name of the event.
    pub name: String,
    /// Description of the event.
    pub description: Option<String>,
    /// Start, in Unix seconds.
    pub start_time: i64,
    /// End, in Unix seconds. Must be after the start.
    pub end_time: Option<i64>,
    /// Where an event takes place.
    pub location: Option<EventLocation>,
    /// Whether guests may bring other guests.
    pub extra_guests_allowed: Option<bool>,
}

impl EventMessage {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<String>, start_time: i64) -> Self {
        Self::from_required(name.into(), start_time)
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `endTime`.
    #[must_use]
    pub fn with_end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `location`.
    #[must_use]
    pub fn with_location(mut self, location: impl Into<EventLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `extraGuestsAllowed`.
    #[must_use]
    pub fn with_extra_guests_allowed(mut self, extra_guests_allowed: bool) -> Self {
        self.extra_guests_allowed = Some(extra_guests_allowed);
        self
    }
}

/// Where an event takes place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventLocation {
    /// Name of the place.
    pub name: Option<String>,
}

impl EventLocation {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A text and the card for its link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLinkPreview {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// The text.
    pub text: String,
    /// Address that the card opens.
    pub url: String,
    /// Headline of the card.
    pub title: String,
    /// Text of the card.
    pub description: String,
    /// Address of the picture, JPEG or PNG.
    pub thumbnail: Option<String>,
    /// Whether the card has a large picture.
    pub link_preview_high_quality: Option<bool>,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendLinkPreview {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        text: impl Into<String>,
        url: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            text.into(),
            url.into(),
            title.into(),
            description.into(),
        )
    }

    /// Sets `thumbnail`.
    #[must_use]
    pub fn with_thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Sets `linkPreviewHighQuality`.
    #[must_use]
    pub fn with_link_preview_high_quality(
        mut self,
        link_preview_high_quality: bool,
    ) -> Self {
        self.link_preview_high_quality = Some(link_preview_high_quality);
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A location and its recipient.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLocation {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Degrees as decimal text, -90 to 90.
    pub latitude: String,
    /// Degrees as decimal text, -180 to 180.
    pub longitude: String,
    /// Name of the place.
    pub title: String,
    /// Address of the place.
    pub message: String,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendLocation {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        latitude: impl Into<String>,
        longitude: impl Into<String>,
        title: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            latitude.into(),
            longitude.into(),
            title.into(),
            message.into(),
        )
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A poll and its recipient.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPoll {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// A poll.
    pub poll: Poll,
    /// Complete id of the message to quote.
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

/// A poll.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// The question.
    pub name: String,
    /// The answers, 2 to 12, each under 255 characters.
    pub options: Vec<String>,
    /// Whether a user may choose several answers.
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

/// A vote.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPollVote {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Complete id of the poll message.
    pub message_id: MessageId,
    /// Texts of the chosen answers. The provider also accepts their numbers, from 0, as text. An empty
    /// list withdraws the vote.
    pub votes: Vec<String>,
    /// The poll's number in a channel. Not documented; the engine behind the provider has it, and calls
    /// `messageId` `pollMessageId`.
    pub poll_server_id: Option<i64>,
}

impl SendPollVote {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
        votes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            message_id.into(),
            votes.into_iter().map(Into::into).collect(),
        )
    }

    /// Sets `pollServerId`.
    #[must_use]
    pub fn with_poll_server_id(mut self, poll_server_id: i64) -> Self {
        self.poll_server_id = Some(poll_server_id);
        self
    }
}

/// Contact cards and their recipient.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendContact {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// One or more cards.
    pub contacts: Vec<ContactCard>,
    /// Complete id of the message to quote.
    pub reply_to: Option<MessageId>,
}

impl SendContact {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        contacts: impl IntoIterator<Item = impl Into<ContactCard>>,
    ) -> Self {
        Self::from_required(
            chat_id.into(),
            contacts.into_iter().map(Into::into).collect(),
        )
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(mut self, reply_to: impl Into<MessageId>) -> Self {
        self.reply_to = given(reply_to.into());
        self
    }
}

/// A contact card, either as members or as a complete vCard.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactCard {
    /// Name of a person or chat.
    pub full_name: Option<shared::PersonName>,
    /// Company.
    pub organization: Option<String>,
    /// Phone number as the card shows it.
    pub phone_number: Option<CardPhoneNumber>,
    /// Country code and number, digits only: no plus sign, no 00 in front.
    pub whatsapp_id: Option<shared::PhoneDigits>,
    /// Complete text of a vCard. Not documented; the engine behind the provider accepts it instead of
    /// the other members.
    pub vcard: Option<Vcard>,
}

impl ContactCard {
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

    /// Creates a value with `vcard`.
    pub fn from_vcard(vcard: impl Into<Vcard>) -> Self {
        Self {
            vcard: given(vcard.into()),
            ..Default::default()
        }
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
    pub fn with_whatsapp_id(
        mut self,
        whatsapp_id: impl Into<shared::PhoneDigits>,
    ) -> Self {
        self.whatsapp_id = given(whatsapp_id.into());
        self
    }

    /// Sets `vcard`.
    #[must_use]
    pub fn with_vcard(mut self, vcard: impl Into<Vcard>) -> Self {
        self.vcard = given(vcard.into());
        self
    }
}

/// Complete text of a vCard. Not documented; the engine behind the provider accepts it instead of
/// the other members.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Vcard(String);

/// Phone number as the card shows it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CardPhoneNumber(String);

/// The messages, or the chat, to mark as seen.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkMessagesSeen {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Complete ids of the messages.
    pub message_ids: Vec<MessageId>,
    /// Who sent them. Only in groups.
    pub participant: Option<ChatId>,
}

impl MarkMessagesSeen {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `messageIds`.
    #[must_use]
    pub fn with_message_ids(
        mut self,
        message_ids: impl IntoIterator<Item = impl Into<MessageId>>,
    ) -> Self {
        self.message_ids = message_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `participant`.
    #[must_use]
    pub fn with_participant(mut self, participant: impl Into<ChatId>) -> Self {
        self.participant = given(participant.into());
        self
    }
}

/// The chat in which the indicator is shown.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TypingChat {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
}

impl TypingChat {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// A reaction.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendReaction {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Complete id of the message.
    pub message_id: MessageId,
    /// An emoji. The empty text removes the reaction.
    pub reaction: String,
}

impl SendReaction {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
        reaction: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            reaction: reaction.into(),
        }
    }
}

/// The message to get.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Complete id of the message.
    pub message_id: MessageId,
    /// Whether to return the file too, as an address or as base64.
    pub download_media: Option<bool>,
}

impl GetMessage {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self::from_required(chat_id.into(), message_id.into())
    }

    /// Sets `downloadMedia`.
    #[must_use]
    pub fn with_download_media(mut self, download_media: bool) -> Self {
        self.download_media = Some(download_media);
        self
    }
}

/// A new text for a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Complete id of the message.
    pub message_id: MessageId,
    /// The new text.
    pub text: String,
    /// Whether to show a card for the first link. v1 only. Default: true.
    pub link_preview: Option<bool>,
    /// Whether the card has a large picture. v1 only. Default: false.
    pub link_preview_high_quality: Option<bool>,
    /// Users who are mentioned in the text. Not documented; the engine behind the provider has it.
    pub mentions: Vec<ChatId>,
}

impl EditMessage {
    /// Creates a value from the required members.
    pub fn new(
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
        text: impl Into<String>,
    ) -> Self {
        Self::from_required(chat_id.into(), message_id.into(), text.into())
    }

    /// Sets `linkPreview`.
    #[must_use]
    pub fn with_link_preview(mut self, link_preview: bool) -> Self {
        self.link_preview = Some(link_preview);
        self
    }

    /// Sets `linkPreviewHighQuality`.
    #[must_use]
    pub fn with_link_preview_high_quality(
        mut self,
        link_preview_high_quality: bool,
    ) -> Self {
        self.link_preview_high_quality = Some(link_preview_high_quality);
        self
    }

    /// Sets `mentions`.
    #[must_use]
    pub fn with_mentions(
        mut self,
        mentions: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.mentions = mentions.into_iter().map(Into::into).collect();
        self
    }
}

/// The message to pin, and for how long.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PinMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Complete id of the message.
    pub message_id: MessageId,
    /// Duration in seconds: 86400, 604800 or 2592000. v1 uses 86400 by default; the engine behind the
    /// provider requires it.
    pub duration: Option<i64>,
}

impl PinMessage {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self::from_required(chat_id.into(), message_id.into())
    }

    /// Sets `duration`.
    #[must_use]
    pub fn with_duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
}

/// The message to unpin.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnpinMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: ChatId,
    /// Complete id of the message.
    pub message_id: MessageId,
}

impl UnpinMessage {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
        }
    }
}
