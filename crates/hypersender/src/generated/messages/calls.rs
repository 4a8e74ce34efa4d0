// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! The operations of the tag `messages`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use crate::generated::provider::ACCEPTS_QUEUED_REQUEST_ACCEPTED;
use waxwing_runtime::{Call, FilePart};
use waxwing_runtime::generated::{Accept, CallKind, Operation};

impl Instance {
    /// Send a text, with a link preview if wanted.
    ///
    /// The answer is a ticket; see `get_queued_request`, which then holds a MessageResult with
    /// extendedTextMessage. The provider advises `send_text_safe` for normal traffic. There is no
    /// idempotency key, so a repeated call sends a second message.
    ///
    /// `POST /{instance}/send-text`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-text>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendText;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendText::new("15550001111@c.us", "Hello https://example.com")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789")
    ///     .with_link_preview(true)
    ///     .with_link_preview_high_quality(false);
    /// let sent = instance.send_text(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_text(&self, body: &SendText) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_TEXT).path("instance", &self.id).json(body).call()
    }

    /// Send a text the way a person would, with typing and a pause first.
    ///
    /// As `send_text`, but the provider shows typing and waits, the longer the text the longer, which
    /// lowers the risk that WhatsApp blocks the number. The call itself answers at once with the ticket;
    /// only the record takes longer to finish.
    ///
    /// `POST /{instance}/send-text-safe`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-text-safe>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendText;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendText::new("15550001111@c.us", "Your order is on its way.");
    /// let sent = instance.send_text_safe(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_text_safe(
        &self,
        body: &SendText,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_TEXT_SAFE).path("instance", &self.id).json(body).call()
    }

    /// Send a link with a card of your own, its picture by URL.
    ///
    /// WhatsApp shows the card only if text contains `preview_url`. Subscribed accounts only. The answer
    /// is a ticket; the finished record holds a MessageResult with extendedTextMessage and its thumbnail
    /// members. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-link-custom-preview`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-custom-preview>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendLinkCustomPreview;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendLinkCustomPreview::new(
    ///     "15550001111@c.us",
    ///     "See https://example.com/offer",
    ///     "Offer of the week",
    ///     "Ten percent off until Sunday",
    ///     "https://example.com/offer",
    ///     "https://example.com/offer.jpg",
    /// )
    /// .with_high_quality(true)
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_link_custom_preview(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_link_custom_preview(
        &self,
        body: &SendLinkCustomPreview,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&SEND_LINK_CUSTOM_PREVIEW)
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
    /// `POST /{instance}/send-link-custom-preview`; the body is a multipart form, built anew for each
    /// attempt. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-custom-preview>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendLinkCustomPreviewUpload;
    /// use waxwing_hypersender::runtime::FilePart;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendLinkCustomPreviewUpload::new(
    ///     "15550001111@c.us",
    ///     "See https://example.com/offer",
    ///     "Offer of the week",
    ///     "Ten percent off until Sunday",
    ///     "https://example.com/offer",
    /// )
    /// .with_high_quality(true)
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance
    ///     .send_link_custom_preview_upload(&message, FilePart::path("menu.jpg"))
    ///     .await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_link_custom_preview_upload(
        &self,
        body: &SendLinkCustomPreviewUpload,
        preview_image_file: FilePart,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&SEND_LINK_CUSTOM_PREVIEW_UPLOAD)
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
    /// `POST /{instance}/send-file`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/api-reference/whatsapp/send-messages/send-file>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendFile;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendFile::new("15550001111@c.us", "https://example.com/invoice.pdf")
    ///     .with_filename("invoice.pdf")
    ///     .with_mimetype("application/pdf")
    ///     .with_caption("Invoice")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_file(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_file(&self, body: &SendFile) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_FILE).path("instance", &self.id).json(body).call()
    }

    /// Send a file as a document, as an upload.
    ///
    /// Allowed: png jpg jpeg gif mp3 mp4 avi mkv mov flv wav ogg webm 3gp flac aac wma m4a opus pdf doc
    /// docx xls xlsx ppt pptx txt zip. The limit of size is not documented. By URL it may be refused on
    /// trial accounts where the upload works (not documented; seen in public client code). The answer is
    /// a ticket; the finished record holds a MessageResult with documentMessage. A repeated call sends a
    /// second message.
    ///
    /// `POST /{instance}/send-file`; the body is a multipart form, built anew for each attempt. Not safe
    /// to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/api-reference/whatsapp/send-messages/send-file>; GitHub
    /// hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendFileUpload;
    /// use waxwing_hypersender::runtime::FilePart;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendFileUpload::new("15550001111@c.us")
    ///     .with_filename("invoice.pdf")
    ///     .with_mimetype("application/pdf")
    ///     .with_caption("Invoice")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance
    ///     .send_file_upload(&message, FilePart::path("invoice.pdf"))
    ///     .await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_file_upload(
        &self,
        body: &SendFileUpload,
        file: FilePart,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&SEND_FILE_UPLOAD)
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
    /// `POST /{instance}/send-image`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); public v2 client code on
    /// GitHub.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendImage;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendImage::new("15550001111@c.us", "https://example.com/photo.jpg")
    ///     .with_filename("photo.jpg")
    ///     .with_mimetype("image/jpeg")
    ///     .with_caption("The view")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_image(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_image(&self, body: &SendImage) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_IMAGE).path("instance", &self.id).json(body).call()
    }

    /// Send a picture as an upload.
    ///
    /// Formats and limit of size are not documented. By URL it may be refused on trial accounts where
    /// the upload works (not documented; seen in public client code). The answer is a ticket; the
    /// finished record holds a MessageResult with imageMessage. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-image`; the body is a multipart form, built anew for each attempt. Not
    /// safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); public v2 client code on
    /// GitHub.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendImageUpload;
    /// use waxwing_hypersender::runtime::FilePart;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendImageUpload::new("15550001111@c.us")
    ///     .with_filename("photo.jpg")
    ///     .with_mimetype("image/jpeg")
    ///     .with_caption("The view")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance
    ///     .send_image_upload(&message, FilePart::path("menu.jpg"))
    ///     .await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_image_upload(
        &self,
        body: &SendImageUpload,
        file: FilePart,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&SEND_IMAGE_UPLOAD)
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
    /// `POST /{instance}/send-video`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub
    /// WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendVideo;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVideo::new("15550001111@c.us", "https://example.com/tour.mp4")
    ///     .with_as_note(false)
    ///     .with_caption("A tour of the office")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_video(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_video(&self, body: &SendVideo) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_VIDEO).path("instance", &self.id).json(body).call()
    }

    /// Send a video, or a round video note, as an upload.
    ///
    /// Formats and limits of size and length are not documented. By URL it may be refused on trial
    /// accounts where the upload works (not documented; seen in public client code). The answer is a
    /// ticket; the finished record holds a MessageResult with videoMessage, or ptvMessage for a video
    /// note (not documented; the engine behind has them). A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-video`; the body is a multipart form, built anew for each attempt. Not
    /// safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub
    /// WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendVideoUpload;
    /// use waxwing_hypersender::runtime::FilePart;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVideoUpload::new("15550001111@c.us")
    ///     .with_as_note(false)
    ///     .with_caption("A tour of the office")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance
    ///     .send_video_upload(&message, FilePart::path("tour.mp4"))
    ///     .await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_video_upload(
        &self,
        body: &SendVideoUpload,
        file: FilePart,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&SEND_VIDEO_UPLOAD)
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
    /// `POST /{instance}/send-voice`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendVoice;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVoice::new("15550001111@c.us", "https://example.com/note.ogg")
    ///     .with_caption("Directions")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_voice(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice(&self, body: &SendVoice) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_VOICE).path("instance", &self.id).json(body).call()
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
    /// `POST /{instance}/send-voice`; the body is a multipart form, built anew for each attempt. Not
    /// safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-link-audio>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendVoiceUpload;
    /// use waxwing_hypersender::runtime::FilePart;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVoiceUpload::new("15550001111@c.us")
    ///     .with_caption("Directions")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance
    ///     .send_voice_upload(&message, FilePart::path("note.ogg"))
    ///     .await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice_upload(
        &self,
        body: &SendVoiceUpload,
        file: FilePart,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&SEND_VOICE_UPLOAD)
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
    /// `POST /{instance}/send-poll`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::{Poll, SendPoll};
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendPoll::new(
    ///     "15550001111@c.us",
    ///     Poll::new("Which day suits you?", ["Monday", "Tuesday", "Friday"])
    ///         .with_multiple_answers(true),
    /// )
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_poll(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_poll(&self, body: &SendPoll) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_POLL).path("instance", &self.id).json(body).call()
    }

    /// Send a location.
    ///
    /// The answer is a ticket; the finished record holds a MessageResult with locationMessage, whose
    /// name is the title. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-location`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-location>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::SendLocation;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendLocation::new("15550001111@c.us", 52.516275, 13.377704)
    ///     .with_title("Brandenburg Gate")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_location(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_location(
        &self,
        body: &SendLocation,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&SEND_LOCATION).path("instance", &self.id).json(body).call()
    }

    /// Send one or more contact cards.
    ///
    /// Each card is a vCard text or single members. The answer is a ticket; the docs show the result in
    /// the finished record empty, the engine behind has a MessageResult with contactMessage or
    /// contactsArrayMessage. A repeated call sends a second message.
    ///
    /// `POST /{instance}/send-contact-card`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/v2/api-reference/whatsapp/send-messages/send-contact-card>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03); GitHub WhiskeySockets/Baileys
    /// (NOWEB) (as of 2026-05).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::{ContactCard, SendContactCard};
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendContactCard::new(
    ///     "15550001111@c.us",
    ///     [
    ///         ContactCard::from_name("Ada Example", "+15550002222")
    ///             .with_organization("Example Ltd")
    ///             .with_whatsapp_id("15550002222"),
    ///     ],
    /// );
    /// let sent = instance.send_contact_card(&message).await?;
    /// println!("{:?}", sent.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_contact_card(
        &self,
        body: &SendContactCard,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core
            .request(&SEND_CONTACT_CARD)
            .path("instance", &self.id)
            .json(body)
            .call()
    }

    /// Forward a message to a chat.
    ///
    /// Works for chats used before, may fail for others. The answer is a ticket; the finished record
    /// holds a WhatsappMessage, not a MessageResult. A repeated call forwards it again.
    ///
    /// `POST /{instance}/forward-message`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://docs.hypersender.com/api-reference/whatsapp/send-messages/forward-message>;
    /// GitHub hypersender/hypersender-laravel 2.1.2 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::ForwardMessage;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ForwardMessage::new(
    ///     "15550002222@c.us",
    ///     "false_15550001111@c.us_3EB0ABCDEF0123456789",
    /// );
    /// let answer = instance.forward_message(&request).await?;
    /// println!("{:?}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn forward_message(
        &self,
        body: &ForwardMessage,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&FORWARD_MESSAGE).path("instance", &self.id).json(body).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::ReactToMessage;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ReactToMessage::new("false_15550001111@c.us_3EB0ABCDEF0123456789", "👍")
    ///     .with_chat_id("15550001111@c.us");
    /// let answer = instance.react_to_message(&request).await?;
    /// println!("{:?}", answer.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn react_to_message(
        &self,
        body: &ReactToMessage,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&REACT_TO_MESSAGE).path("instance", &self.id).json(body).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::StarMessage;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = StarMessage::new("false_15550001111@c.us_3EB0ABCDEF0123456789", true)
    ///     .with_chat_id("15550001111@c.us");
    /// let answer = instance.star_message(&request).await?;
    /// println!("{:?}", answer.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn star_message(
        &self,
        body: &StarMessage,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&STAR_MESSAGE).path("instance", &self.id).json(body).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::messages::DeleteMessageQuery;
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteMessageQuery::new(
    ///     "15550001111@c.us",
    ///     "true_15550001111@c.us_3EB0ABCDEF0123456789",
    /// );
    /// let deleted = instance.delete_message(&query).await?;
    /// println!("{:?}", deleted.queued_request_uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_message(
        &self,
        query: &DeleteMessageQuery,
    ) -> Call<shared::QueuedRequestAccepted> {
        self.core.request(&DELETE_MESSAGE).path("instance", &self.id).query(query).call()
    }
}

static SEND_TEXT: Operation = Operation {
    id: "send_text",
    path: "/{instance}/send-text",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_TEXT_SAFE: Operation = Operation {
    id: "send_text_safe",
    path: "/{instance}/send-text-safe",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_LINK_CUSTOM_PREVIEW: Operation = Operation {
    id: "send_link_custom_preview",
    path: "/{instance}/send-link-custom-preview",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_LINK_CUSTOM_PREVIEW_UPLOAD: Operation = Operation {
    id: "send_link_custom_preview_upload",
    path: "/{instance}/send-link-custom-preview",
    kind: CallKind::Upload,
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_FILE: Operation = Operation {
    id: "send_file",
    path: "/{instance}/send-file",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_FILE_UPLOAD: Operation = Operation {
    id: "send_file_upload",
    path: "/{instance}/send-file",
    kind: CallKind::Upload,
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_IMAGE: Operation = Operation {
    id: "send_image",
    path: "/{instance}/send-image",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_IMAGE_UPLOAD: Operation = Operation {
    id: "send_image_upload",
    path: "/{instance}/send-image",
    kind: CallKind::Upload,
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_VIDEO: Operation = Operation {
    id: "send_video",
    path: "/{instance}/send-video",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_VIDEO_UPLOAD: Operation = Operation {
    id: "send_video_upload",
    path: "/{instance}/send-video",
    kind: CallKind::Upload,
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_VOICE: Operation = Operation {
    id: "send_voice",
    path: "/{instance}/send-voice",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_VOICE_UPLOAD: Operation = Operation {
    id: "send_voice_upload",
    path: "/{instance}/send-voice",
    kind: CallKind::Upload,
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_POLL: Operation = Operation {
    id: "send_poll",
    path: "/{instance}/send-poll",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_LOCATION: Operation = Operation {
    id: "send_location",
    path: "/{instance}/send-location",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static SEND_CONTACT_CARD: Operation = Operation {
    id: "send_contact_card",
    path: "/{instance}/send-contact-card",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static FORWARD_MESSAGE: Operation = Operation {
    id: "forward_message",
    path: "/{instance}/forward-message",
    accepts: ACCEPTS_QUEUED_REQUEST_ACCEPTED,
    ..Operation::POST
};

static REACT_TO_MESSAGE: Operation = Operation {
    id: "react_to_message",
    method: "PUT",
    path: "/{instance}/react-to-message",
    idempotent: true,
    accepts: &[Accept::Filled("/queued_request_uuid")],
    ..Operation::POST
};

static STAR_MESSAGE: Operation = Operation {
    id: "star_message",
    method: "PUT",
    path: "/{instance}/star-message",
    idempotent: true,
    accepts: &[Accept::Filled("/queued_request_uuid")],
    ..Operation::POST
};

static DELETE_MESSAGE: Operation = Operation {
    id: "delete_message",
    method: "DELETE",
    path: "/{instance}/delete-message",
    idempotent: true,
    accepts: &[Accept::Filled("/queued_request_uuid")],
    ..Operation::POST
};
