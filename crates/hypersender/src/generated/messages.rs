// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Send a text, with a link preview if wanted.
    ///
    /// The answer is a ticket; see `get_queued_request`, which then holds a MessageResult with
    /// extendedTextMessage. The provider advises `send_text_safe` for normal traffic. There is no
    /// idempotency key, so a repeated call sends a second message.
    ///
    /// `POST /{instance}/send-text`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-text>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_text(
        &self,
        body: &SendText,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_TEXT).path("instance", &self.id).json(body).call()
    }

    /// Send a text the way a person would, with typing and a pause first.
    ///
    /// As `send_text`, but the provider shows typing and waits, the longer the text the longer, which
    /// lowers the risk that WhatsApp blocks the number. The call itself answers at once with the ticket;
    /// only the record takes longer to finish.
    ///
    /// `POST /{instance}/send-text-safe`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-text-safe>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_text_safe(
        &self,
        body: &SendText,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_TEXT_SAFE).path("instance", &self.id).json(body).call()
    }

    /// Send a link with a card of your own, its picture by URL.
    ///
    /// WhatsApp shows the card only if text contains `preview_url`. Subscribed accounts only. The answer
    /// is a ticket; the finished record holds a MessageResult with extendedTextMessage and its thumbnail
    /// members. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-link-custom-preview`. A repeat may act twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-custom-preview>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_link_custom_preview(
        &self,
        body: &SendLinkCustomPreview,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_LINK_CUSTOM_PREVIEW)
            .path("instance", &self.id)
            .json(body)
            .call()
    }

    /// Send a link with a card of your own, its picture as an upload.
    ///
    /// WhatsApp shows the card only if text contains `preview_url`. Subscribed accounts only. The answer
    /// is a ticket; the finished record holds a MessageResult with extendedTextMessage and its thumbnail
    /// members. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-link-custom-preview`; a multipart form, rebuilt for each attempt. A repeat
    /// may act twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-custom-preview>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_link_custom_preview_upload(
        &self,
        body: &SendLinkCustomPreviewUpload,
        preview_image_file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_LINK_CUSTOM_PREVIEW_UPLOAD)
            .path("instance", &self.id)
            .form(body)
            .digits()
            .file("preview_image_file", preview_image_file)
            .call()
    }

    /// Send a file as a document by URL.
    ///
    /// Allowed: png jpg jpeg gif mp3 mp4 avi mkv mov flv wav ogg webm 3gp flac aac wma m4a opus pdf doc
    /// docx xls xlsx ppt pptx txt zip. The limit of size is not documented. By URL it may be refused on
    /// trial accounts where the upload works (not documented; seen in public client code). The answer is
    /// a ticket; the finished record holds a MessageResult with documentMessage. A repeated call sends a
    /// second message.
    ///
    /// `POST /{instance}/send-file`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/api-reference/whatsapp/send-messages/send-file>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_file(
        &self,
        body: &SendFile,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_FILE).path("instance", &self.id).json(body).call()
    }

    /// Send a file as a document, as an upload.
    ///
    /// Allowed: png jpg jpeg gif mp3 mp4 avi mkv mov flv wav ogg webm 3gp flac aac wma m4a opus pdf doc
    /// docx xls xlsx ppt pptx txt zip. The limit of size is not documented. By URL it may be refused on
    /// trial accounts where the upload works (not documented; seen in public client code). The answer is
    /// a ticket; the finished record holds a MessageResult with documentMessage. A repeated call sends a
    /// second message.
    ///
    /// `POST /{instance}/send-file`; a multipart form, rebuilt for each attempt. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/api-reference/whatsapp/send-messages/send-file>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_file_upload(
        &self,
        body: &SendFileUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_FILE_UPLOAD)
            .path("instance", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a picture by URL.
    ///
    /// Formats and limit of size are not documented. By URL it may be refused on trial accounts where
    /// the upload works (not documented; seen in public client code). The answer is a ticket; the
    /// finished record holds a MessageResult with imageMessage. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-image`. A repeat may act twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); public v2 client code on
    /// GitHub.
    pub fn send_image(
        &self,
        body: &SendImage,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_IMAGE).path("instance", &self.id).json(body).call()
    }

    /// Send a picture as an upload.
    ///
    /// Formats and limit of size are not documented. By URL it may be refused on trial accounts where
    /// the upload works (not documented; seen in public client code). The answer is a ticket; the
    /// finished record holds a MessageResult with imageMessage. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-image`; a multipart form, rebuilt for each attempt. A repeat may act
    /// twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); public v2 client code on
    /// GitHub.
    pub fn send_image_upload(
        &self,
        body: &SendImageUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_IMAGE_UPLOAD)
            .path("instance", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a video, or a round video note, by URL.
    ///
    /// Formats and limits of size and length are not documented. By URL it may be refused on trial
    /// accounts where the upload works (not documented; seen in public client code). The answer is a
    /// ticket; the finished record holds a MessageResult with videoMessage, or ptvMessage for a video
    /// note (not documented; the engine behind has them). A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-video`. A repeat may act twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub
    /// WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    pub fn send_video(
        &self,
        body: &SendVideo,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_VIDEO).path("instance", &self.id).json(body).call()
    }

    /// Send a video, or a round video note, as an upload.
    ///
    /// Formats and limits of size and length are not documented. By URL it may be refused on trial
    /// accounts where the upload works (not documented; seen in public client code). The answer is a
    /// ticket; the finished record holds a MessageResult with videoMessage, or ptvMessage for a video
    /// note (not documented; the engine behind has them). A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-video`; a multipart form, rebuilt for each attempt. A repeat may act
    /// twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub
    /// WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    pub fn send_video_upload(
        &self,
        body: &SendVideoUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_VIDEO_UPLOAD)
            .path("instance", &self.id)
            .form(body)
            .digits()
            .file("file", file)
            .call()
    }

    /// Send a voice note by URL.
    ///
    /// The recipient sees it as if it had been recorded in the app. Ogg with mono Opus is advised; no
    /// conversion is documented, so other formats may not play. Limits of size and length are not
    /// documented; there is no endpoint for plain audio, which can go as a document (`send_file`). The
    /// docs' page asks for multipart even beside its JSON sample; the provider's own client sends JSON
    /// with url. The answer is a ticket; see `get_queued_request`, which then holds a MessageResult with
    /// audioMessage. There is no idempotency key, so a repeated call sends a second note.
    ///
    /// `POST /{instance}/send-voice`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_voice(
        &self,
        body: &SendVoice,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_VOICE).path("instance", &self.id).json(body).call()
    }

    /// Send a voice note as an upload.
    ///
    /// The recipient sees it as if it had been recorded in the app. Ogg with mono Opus is advised; no
    /// conversion is documented, so other formats may not play. Limits of size and length are not
    /// documented; there is no endpoint for plain audio, which can go as a document (`send_file`). The
    /// docs' page asks for multipart even beside its JSON sample; the provider's own client sends JSON
    /// with url. The answer is a ticket; see `get_queued_request`, which then holds a MessageResult with
    /// audioMessage. There is no idempotency key, so a repeated call sends a second note.
    ///
    /// `POST /{instance}/send-voice`; a multipart form, rebuilt for each attempt. A repeat may act
    /// twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_voice_upload(
        &self,
        body: &SendVoiceUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_VOICE_UPLOAD)
            .path("instance", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a poll.
    ///
    /// The answer is a ticket; the finished record holds a WhatsappMessage, not a MessageResult. Votes
    /// come by the webhooks poll.vote and poll.vote.failed. A repeated call sends a second poll.
    ///
    /// `POST /{instance}/send-poll`. A repeat may act twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn send_poll(
        &self,
        body: &SendPoll,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_POLL).path("instance", &self.id).json(body).call()
    }

    /// Send a location.
    ///
    /// The answer is a ticket; the finished record holds a MessageResult with locationMessage, whose
    /// name is the title. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-location`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-location>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    pub fn send_location(
        &self,
        body: &SendLocation,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&SEND_LOCATION).path("instance", &self.id).json(body).call()
    }

    /// Send one or more contact cards.
    ///
    /// Each card is a vCard text or single members. The answer is a ticket; the docs show the result in
    /// the finished record empty, the engine behind has a MessageResult with contactMessage or
    /// contactsArrayMessage. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-contact-card`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-contact-card>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub WhiskeySockets/Baileys
    /// (NOWEB) (as of 2026-05).
    pub fn send_contact_card(
        &self,
        body: &SendContactCard,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core
            .prepare(&SEND_CONTACT_CARD)
            .path("instance", &self.id)
            .json(body)
            .call()
    }

    /// Forward a message to a chat.
    ///
    /// Works for chats used before, may fail for others. The answer is a ticket; the finished record
    /// holds a WhatsappMessage, not a MessageResult. A repeated call forwards it again.
    ///
    /// `POST /{instance}/forward-message`. A repeat may act twice.
    ///
    /// Source: <https://docs.hypersender.com/api-reference/whatsapp/send-messages/forward-message>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn forward_message(
        &self,
        body: &ForwardMessage,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&FORWARD_MESSAGE).path("instance", &self.id).json(body).call()
    }

    /// React to a message with an emoji.
    ///
    /// The answer is a ticket; the finished record holds a MessageResult with reactionMessage. To react
    /// to a message that you sent, compose its id as true, chat and key, joined by underscores.
    ///
    /// `PUT /{instance}/react-to-message`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/react-to-message>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn react_to_message(
        &self,
        body: &ReactToMessage,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&REACT_TO_MESSAGE).path("instance", &self.id).json(body).call()
    }

    /// Star or unstar a message.
    ///
    /// The answer is a ticket; the result in the finished record is empty: null, an object or a list.
    ///
    /// `PUT /{instance}/star-message`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/star-message>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    pub fn star_message(
        &self,
        body: &StarMessage,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&STAR_MESSAGE).path("instance", &self.id).json(body).call()
    }

    /// Delete a message for everyone.
    ///
    /// Both ids stand in the query; there is no body. The answer is a ticket; the finished record holds
    /// a MessageResult with protocolMessage of type REVOKE.
    ///
    /// `DELETE /{instance}/delete-message`. Safe to repeat.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/delete-message>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    pub fn delete_message(
        &self,
        query: &DeleteMessageQuery,
    ) -> waxwing_runtime::Call<shared::QueuedRequestAccepted> {
        self.core.prepare(&DELETE_MESSAGE).path("instance", &self.id).query(query).call()
    }
}

#[cfg(feature = "client")]
static SEND_TEXT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_text",
    path: "/{instance}/send-text",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_TEXT_SAFE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_text_safe",
    path: "/{instance}/send-text-safe",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_LINK_CUSTOM_PREVIEW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_link_custom_preview",
    path: "/{instance}/send-link-custom-preview",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_LINK_CUSTOM_PREVIEW_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_link_custom_preview_upload",
    path: "/{instance}/send-link-custom-preview",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_FILE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_file",
    path: "/{instance}/send-file",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_FILE_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_file_upload",
    path: "/{instance}/send-file",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_IMAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_image",
    path: "/{instance}/send-image",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_IMAGE_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_image_upload",
    path: "/{instance}/send-image",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VIDEO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_video",
    path: "/{instance}/send-video",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VIDEO_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_video_upload",
    path: "/{instance}/send-video",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice",
    path: "/{instance}/send-voice",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice_upload",
    path: "/{instance}/send-voice",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_POLL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_poll",
    path: "/{instance}/send-poll",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_LOCATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_location",
    path: "/{instance}/send-location",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_CONTACT_CARD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_contact_card",
    path: "/{instance}/send-contact-card",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static FORWARD_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "forward_message",
    path: "/{instance}/forward-message",
    accepts: super::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REACT_TO_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "react_to_message",
    method: "PUT",
    path: "/{instance}/react-to-message",
    idempotent: true,
    accepts: &[waxwing_runtime::Accept::Filled("/queued_request_uuid")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static STAR_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "star_message",
    method: "PUT",
    path: "/{instance}/star-message",
    idempotent: true,
    accepts: &[waxwing_runtime::Accept::Filled("/queued_request_uuid")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_message",
    method: "DELETE",
    path: "/{instance}/delete-message",
    idempotent: true,
    accepts: &[waxwing_runtime::Accept::Filled("/queued_request_uuid")],
    ..waxwing_runtime::Operation::POST
};

/// Query of `delete_message`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteMessageQuery {
    /// Chat that the message stands in.
    pub chat_id: waxwing_types::Jid,
    /// Serialised id of the message, of the form true, chat and key, joined by underscores.
    pub message_id: waxwing_types::MessageId,
}

impl DeleteMessageQuery {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for DeleteMessageQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
        })
    }
}

waxwing_json::read_object!(DeleteMessageQuery);
impl waxwing_types::Validate for DeleteMessageQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A text.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendText {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// The text. The greatest length is not documented; a client package of v1 splits at 4096
    /// characters.
    pub text: String,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
    /// Preview of a link in the text. Set it: the docs read as if left out meant true, the provider's
    /// own client takes false.
    pub link_preview: Option<bool>,
    /// Larger picture in the preview.
    pub link_preview_high_quality: Option<bool>,
}

impl SendText {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, text: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            text: text.into(),
            reply_to: Default::default(),
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
        }
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
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

impl waxwing_json::FromMembers for SendText {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            text: members.need("text")?,
            reply_to: members.take("reply_to")?,
            link_preview: members.take("link_preview")?,
            link_preview_high_quality: members.take("link_preview_high_quality")?,
        })
    }
}

waxwing_json::read_object!(SendText);
impl waxwing_types::Validate for SendText {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A link with a card whose picture the provider fetches. That the texts of the card are required is
/// known from the provider's own client.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendLinkCustomPreview {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
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
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendLinkCustomPreview {
    /// Sets `high_quality`.
    #[must_use]
    pub fn with_high_quality(mut self, high_quality: bool) -> Self {
        self.high_quality = Some(high_quality);
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendLinkCustomPreview { chat_id, text, preview_title, preview_description,
    preview_url : address, preview_image_url : address, high_quality, reply_to }
);
impl waxwing_json::FromMembers for SendLinkCustomPreview {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            text: members.need("text")?,
            preview_title: members.need("preview_title")?,
            preview_description: members.need("preview_description")?,
            preview_url: members.need("preview_url")?,
            preview_image_url: members.need("preview_image_url")?,
            high_quality: members.take("high_quality")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendLinkCustomPreview);
impl waxwing_types::Validate for SendLinkCustomPreview {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A link with a card, as a form with the picture in it.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendLinkCustomPreviewUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
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
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendLinkCustomPreviewUpload {
    /// Sets `high_quality`.
    #[must_use]
    pub fn with_high_quality(mut self, high_quality: bool) -> Self {
        self.high_quality = Some(high_quality);
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendLinkCustomPreviewUpload { chat_id, text, preview_title, preview_description,
    preview_url : address, high_quality, reply_to }
);
impl waxwing_json::FromMembers for SendLinkCustomPreviewUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            text: members.need("text")?,
            preview_title: members.need("preview_title")?,
            preview_description: members.need("preview_description")?,
            preview_url: members.need("preview_url")?,
            high_quality: members.take("high_quality")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendLinkCustomPreviewUpload);
impl waxwing_types::Validate for SendLinkCustomPreviewUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendFile {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public address of the file, without login or special headers.
    pub url: String,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendFile {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, url: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            url: url.into(),
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
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
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendFile { chat_id, url : address, filename, mimetype, caption, reply_to }
);
impl waxwing_json::FromMembers for SendFile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendFile);
impl waxwing_types::Validate for SendFile {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document as a form with the file in it.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendFileUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendFileUpload {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
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
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_json::FromMembers for SendFileUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendFileUpload);
impl waxwing_types::Validate for SendFileUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A picture that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendImage {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public address of the picture, without login or special headers.
    pub url: String,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendImage {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, url: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            url: url.into(),
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
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
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendImage { chat_id, url : address, filename, mimetype, caption, reply_to }
);
impl waxwing_json::FromMembers for SendImage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendImage);
impl waxwing_types::Validate for SendImage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A picture as a form with the file in it.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendImageUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Name to show. All lower case: fileName, as v1 had it, is another member.
    pub filename: Option<String>,
    /// Media type. Free text: a sample of the docs has the bare word image.
    pub mimetype: Option<String>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendImageUpload {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
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
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_json::FromMembers for SendImageUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendImageUpload);
impl waxwing_types::Validate for SendImageUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video that the provider fetches. It takes neither filename nor mimetype.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVideo {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public address of the video, without login or special headers.
    pub url: String,
    /// true shows a round video note. Whether it may be left out is not documented; the provider's own
    /// client always sends it, false by default.
    #[serde(rename = "asNote")]
    pub as_note: Option<bool>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVideo {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, url: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            url: url.into(),
            as_note: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
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
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendVideo { chat_id, url : address, as_note, caption, reply_to }
);
impl waxwing_json::FromMembers for SendVideo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            as_note: members.take("asNote")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendVideo);
impl waxwing_types::Validate for SendVideo {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video as a form with the file in it. It takes neither filename nor mimetype.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVideoUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// true shows a round video note. Whether it may be left out is not documented; the provider's own
    /// client always sends it, false by default. As 1 or 0 in the form (not documented; Laravel, which
    /// the provider runs on, takes no words).
    #[serde(rename = "asNote")]
    pub as_note: Option<bool>,
    /// Text under it.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVideoUpload {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            as_note: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
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
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_json::FromMembers for SendVideoUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            as_note: members.take("asNote")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendVideoUpload);
impl waxwing_types::Validate for SendVideoUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A voice note that the provider fetches. It takes neither media type nor length nor waveform.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoice {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public address of the audio, without login or special headers.
    pub url: String,
    /// Accepted; whether a voice note shows it is not documented.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVoice {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, url: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            url: url.into(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

waxwing_json::debug_addresses!(SendVoice { chat_id, url : address, caption, reply_to });
impl waxwing_json::FromMembers for SendVoice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendVoice);
impl waxwing_types::Validate for SendVoice {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A voice note as a form with the file in it.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoiceUpload {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Accepted; whether a voice note shows it is not documented.
    pub caption: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVoiceUpload {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_json::FromMembers for SendVoiceUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendVoiceUpload);
impl waxwing_types::Validate for SendVoiceUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A poll and where it goes.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendPoll {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// A question with answers to choose from.
    pub poll: Poll,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendPoll {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, poll: impl Into<Poll>) -> Self {
        Self {
            chat_id: chat_id.into(),
            poll: poll.into(),
            reply_to: Default::default(),
        }
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_json::FromMembers for SendPoll {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            poll: members.need("poll")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendPoll);
impl waxwing_types::Validate for SendPoll {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("poll", Some(&self.poll));
    }
}

/// A question with answers to choose from.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Poll {
    /// The question.
    pub name: String,
    /// The answers. How many are allowed is not documented; WhatsApp's apps take 2 to 12.
    pub options: Vec<String>,
    /// Several answers may be chosen. Left out, false.
    pub multiple_answers: Option<bool>,
}

impl Poll {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, options: impl Into<Vec<String>>) -> Self {
        Self {
            name: name.into(),
            options: options.into(),
            multiple_answers: Default::default(),
        }
    }

    /// Sets `multipleAnswers`.
    #[must_use]
    pub fn with_multiple_answers(mut self, multiple_answers: bool) -> Self {
        self.multiple_answers = Some(multiple_answers);
        self
    }
}

impl waxwing_json::FromMembers for Poll {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            options: members.need("options")?,
            multiple_answers: members.take("multipleAnswers")?,
        })
    }
}

waxwing_json::read_object!(Poll);
impl waxwing_types::Validate for Poll {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A point on the map.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendLocation {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Name of the place.
    pub title: Option<String>,
    /// Serialised id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendLocation {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        latitude: f64,
        longitude: f64,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            latitude,
            longitude,
            title: Default::default(),
            reply_to: Default::default(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `reply_to`.
    #[must_use]
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

impl waxwing_json::FromMembers for SendLocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
            title: members.take("title")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendLocation);
impl waxwing_types::Validate for SendLocation {
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

/// Contact cards and where they go.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendContactCard {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: waxwing_types::Jid,
    /// The cards. Always a list, though a test of the provider passes a single object.
    pub contacts: Vec<ContactCard>,
}

impl SendContactCard {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        contacts: impl Into<Vec<ContactCard>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            contacts: contacts.into(),
        }
    }
}

impl waxwing_json::FromMembers for SendContactCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            contacts: members.need("contacts")?,
        })
    }
}

waxwing_json::read_object!(SendContactCard);
impl waxwing_types::Validate for SendContactCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("contacts", Some(&self.contacts));
    }
}

/// A contact, as vCard or as members.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
    /// By `vcard`.
    pub fn from_vcard(vcard: impl Into<Vcard>) -> Self {
        Self {
            vcard: Some(vcard.into()),
            full_name: Default::default(),
            organization: Default::default(),
            phone_number: Default::default(),
            whatsapp_id: Default::default(),
        }
    }

    /// By `fullName`, `phoneNumber`.
    pub fn from_name(
        full_name: impl Into<shared::PersonName>,
        phone_number: impl Into<CardPhoneNumber>,
    ) -> Self {
        Self {
            vcard: Default::default(),
            full_name: Some(full_name.into()),
            organization: Default::default(),
            phone_number: Some(phone_number.into()),
            whatsapp_id: Default::default(),
        }
    }

    /// Sets `vcard`.
    #[must_use]
    pub fn with_vcard(mut self, vcard: impl Into<Vcard>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }

    /// Sets `fullName`.
    #[must_use]
    pub fn with_full_name(mut self, full_name: impl Into<shared::PersonName>) -> Self {
        self.full_name = Some(full_name.into());
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
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `whatsappId`.
    #[must_use]
    pub fn with_whatsapp_id(mut self, whatsapp_id: impl Into<WhatsappId>) -> Self {
        self.whatsapp_id = Some(whatsapp_id.into());
        self
    }
}

impl waxwing_json::FromMembers for ContactCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            vcard: members.take("vcard")?,
            full_name: members.take("fullName")?,
            organization: members.take("organization")?,
            phone_number: members.take("phoneNumber")?,
            whatsapp_id: members.take("whatsappId")?,
        })
    }
}

waxwing_json::read_object!(ContactCard);
impl waxwing_types::Validate for ContactCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .at_least_one(
                &[
                    ("vcard", self.vcard.is_some()),
                    ("fullName", self.full_name.is_some()),
                    ("phoneNumber", self.phone_number.is_some()),
                ],
            );
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Whole text of a vCard 3.0, with real line breaks."] pub struct
    Vcard;
}

waxwing_types::phone_id! {
    #[plus] #[doc = " Phone number to show, with plus sign in the samples."] pub struct
    CardPhoneNumber from super::contacts::ContactChatId, WhatsappId;
}

waxwing_types::phone_id! {
    #[digits] #[doc =
    " WhatsApp account of the contact, the digits alone, without plus sign and @c.us. Text, though one"]
    #[doc = " sample has a number."] pub struct WhatsappId from
    super::contacts::ContactChatId, CardPhoneNumber;
}

/// A message to pass on.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ForwardMessage {
    /// Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is),
    /// @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for
    /// a channel too; whether the provider lets it through is not known.
    pub chat_id: waxwing_types::Jid,
    /// Serialised id of the message to pass on.
    pub message_id: waxwing_types::MessageId,
}

impl ForwardMessage {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ForwardMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
        })
    }
}

waxwing_json::read_object!(ForwardMessage);
impl waxwing_types::Validate for ForwardMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A reaction.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReactToMessage {
    /// Serialised id of the message to react to.
    pub message_id: waxwing_types::MessageId,
    /// The emoji. Empty removes the reaction (not documented; the webhook of a removed one has an empty
    /// text).
    pub reaction: String,
    /// Chat of the message. The docs require it, the provider's own client never sends it; give it where
    /// it is known.
    pub chat_id: Option<waxwing_types::Jid>,
}

impl ReactToMessage {
    /// With the members that are required.
    pub fn new(
        message_id: impl Into<waxwing_types::MessageId>,
        reaction: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            reaction: reaction.into(),
            chat_id: Default::default(),
        }
    }

    /// Sets `chatId`.
    #[must_use]
    pub fn with_chat_id(mut self, chat_id: impl Into<waxwing_types::Jid>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
}

impl waxwing_json::FromMembers for ReactToMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.need("messageId")?,
            reaction: members.need("reaction")?,
            chat_id: members.take("chatId")?,
        })
    }
}

waxwing_json::read_object!(ReactToMessage);
impl waxwing_types::Validate for ReactToMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A star to set or to take.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StarMessage {
    /// Serialised id of the message.
    pub message_id: waxwing_types::MessageId,
    /// true stars, false unstars.
    pub star: bool,
    /// Chat of the message. The provider's own client always sends it.
    pub chat_id: Option<waxwing_types::Jid>,
}

impl StarMessage {
    /// With the members that are required.
    pub fn new(message_id: impl Into<waxwing_types::MessageId>, star: bool) -> Self {
        Self {
            message_id: message_id.into(),
            star,
            chat_id: Default::default(),
        }
    }

    /// Sets `chatId`.
    #[must_use]
    pub fn with_chat_id(mut self, chat_id: impl Into<waxwing_types::Jid>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
}

impl waxwing_json::FromMembers for StarMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message_id: members.need("messageId")?,
            star: members.need("star")?,
            chat_id: members.take("chatId")?,
        })
    }
}

waxwing_json::read_object!(StarMessage);
impl waxwing_types::Validate for StarMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
