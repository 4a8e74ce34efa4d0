// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `messages`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use crate::generated::provider::ACCEPTS_SENT_MESSAGE;
use waxwing_runtime::{Call, FilePart};
use waxwing_runtime::generated::{CallKind, Operation};

impl Instance {
    /// Send a text.
    ///
    /// There is no idempotency key, so a repeated call may send a second text. Some public programs send
    /// `text` instead of `message`; the vendor's pages and SDK have `message`.
    ///
    /// `POST /v2/send/text`; in v1 `POST /send`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/text>; GitHub trekkermoja1/wahamod, WAHA 2025.12.3
    /// (by engine) (as of 2026-02); GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05); GitHub
    /// david1gp/waha-client (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendText;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendText::new("15550001111@c.us", "Hello")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_text(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_text(&self, body: &SendText) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_TEXT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send an image by URL.
    ///
    /// JPEG or PNG that the provider downloads. A size limit is not documented. The upload as a
    /// multipart form is that of the vendor's Python client; no page describes it. Other ways to give a
    /// file are left out: that client also sends `url` instead of `file[url]`, and client programs send
    /// a nested `file` object, which adds nothing, or base64 in `file[data]`, which is a third larger
    /// than the file and must be held in memory. There is no idempotency key, so a repeated call may
    /// send a second image.
    ///
    /// `POST /v2/send/image`; in v1 `POST /sendImage`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/image>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python (url; upload: `send_local_file`); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub david1gp/waha-client (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendImage;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendImage::new(
    ///     "15550001111@c.us",
    ///     "https://example.com/photo.jpg",
    ///     "photo.jpg",
    ///     MediaType::try_from("image/jpeg")?,
    /// )
    /// .with_caption("The new shelf")
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_image(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_image(&self, body: &SendImage) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_IMAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send an image as an upload.
    ///
    /// JPEG or PNG that the provider downloads. A size limit is not documented. The upload as a
    /// multipart form is that of the vendor's Python client; no page describes it. Other ways to give a
    /// file are left out: that client also sends `url` instead of `file[url]`, and client programs send
    /// a nested `file` object, which adds nothing, or base64 in `file[data]`, which is a third larger
    /// than the file and must be held in memory. There is no idempotency key, so a repeated call may
    /// send a second image.
    ///
    /// `POST /v2/send/image`; the body is a multipart form, built anew for each attempt. Not safe to
    /// repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/image>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python (url; upload: `send_local_file`); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub david1gp/waha-client (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendUpload;
    /// use waxwing_wawp::runtime::FilePart;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendUpload::new("15550001111@c.us")
    ///     .with_caption("The new shelf");
    /// let sent = instance
    ///     .send_image_upload(&message, FilePart::path("menu.jpg"))
    ///     .await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_image_upload(
        &self,
        body: &SendUpload,
        file: FilePart,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_IMAGE_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a PDF or another document by URL.
    ///
    /// Accepts any kind of document, despite the name. A size limit is not documented. There is no
    /// idempotency key, so a repeated call may send a second document.
    ///
    /// `POST /v2/send/pdf`; in v1 `POST /sendFile`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/pdf>;
    /// <https://api.wawp.net/en/docs/category/messaging>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (as of 2026-04); GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendPdf;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendPdf::new(
    ///     "15550001111@c.us",
    ///     "https://example.com/invoice.pdf",
    ///     "invoice.pdf",
    ///     MediaType::try_from("application/pdf")?,
    /// )
    /// .with_caption("Invoice 1001")
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_pdf(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_pdf(&self, body: &SendPdf) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_PDF)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a document as an upload.
    ///
    /// Accepts any kind of document, despite the name. A size limit is not documented. There is no
    /// idempotency key, so a repeated call may send a second document.
    ///
    /// `POST /v2/send/pdf`; the body is a multipart form, built anew for each attempt. Not safe to
    /// repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/pdf>;
    /// <https://api.wawp.net/en/docs/category/messaging>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (as of 2026-04); GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendUpload;
    /// use waxwing_wawp::runtime::FilePart;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendUpload::new("15550001111@c.us")
    ///     .with_caption("Invoice 1001");
    /// let sent = instance
    ///     .send_pdf_upload(&message, FilePart::path("invoice.pdf"))
    ///     .await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_pdf_upload(
        &self,
        body: &SendUpload,
        file: FilePart,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_PDF_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a voice note by URL.
    ///
    /// The recipient sees a voice note if the file is Ogg with Opus, or if `convert` converts it. The
    /// vendor advises less than 2 minutes. A size limit for audio is not documented. There is no
    /// idempotency key, so a repeated call may send a second note. v1 answers `bad_format` if it cannot
    /// use the audio and `convert` is not set.
    ///
    /// `POST /v2/send/voice`; in v1 `POST /sendVoice`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/voice>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp (v1) (as of 2026-03); GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendVoice;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVoice::new(
    ///     "15550001111@c.us",
    ///     "https://example.com/note.ogg",
    ///     "note.ogg",
    ///     MediaType::try_from("audio/ogg; codecs=opus")?,
    ///     true,
    /// )
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_voice(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice(&self, body: &SendVoice) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_VOICE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a voice note as an upload.
    ///
    /// The recipient sees a voice note if the file is Ogg with Opus, or if `convert` converts it. The
    /// vendor advises less than 2 minutes. A size limit for audio is not documented. There is no
    /// idempotency key, so a repeated call may send a second note. v1 answers `bad_format` if it cannot
    /// use the audio and `convert` is not set.
    ///
    /// `POST /v2/send/voice`; the body is a multipart form, built anew for each attempt. Not safe to
    /// repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/voice>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp (v1) (as of 2026-03); GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendUpload;
    /// use waxwing_wawp::runtime::FilePart;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendUpload::new("15550001111@c.us");
    /// let sent = instance
    ///     .send_voice_upload(&message, FilePart::path("note.ogg"))
    ///     .await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice_upload(
        &self,
        body: &SendUpload,
        file: FilePart,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_VOICE_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a video or a round video note by URL.
    ///
    /// At most about 16 MB in practice. The page does not list `reply_to`. It requires `caption`,
    /// `convert` and `asNote`; v1 clients omit them. There is no idempotency key, so a repeated call may
    /// send a second video.
    ///
    /// `POST /v2/send/video`; in v1 `POST /sendVideo`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/video>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendVideo;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVideo::new(
    ///     "15550001111@c.us",
    ///     "https://example.com/tour.mp4",
    ///     "tour.mp4",
    ///     MediaType::try_from("video/mp4")?,
    /// )
    /// .with_caption("A short tour")
    /// .with_convert(true)
    /// .with_as_note(false);
    /// let sent = instance.send_video(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_video(&self, body: &SendVideo) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_VIDEO)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a video as an upload.
    ///
    /// At most about 16 MB in practice. The page does not list `reply_to`. It requires `caption`,
    /// `convert` and `asNote`; v1 clients omit them. There is no idempotency key, so a repeated call may
    /// send a second video.
    ///
    /// `POST /v2/send/video`; the body is a multipart form, built anew for each attempt. Not safe to
    /// repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/video>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendUpload;
    /// use waxwing_wawp::runtime::FilePart;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendUpload::new("15550001111@c.us")
    ///     .with_caption("A short tour");
    /// let sent = instance
    ///     .send_video_upload(&message, FilePart::path("tour.mp4"))
    ///     .await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_video_upload(
        &self,
        body: &SendUpload,
        file: FilePart,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_VIDEO_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a list menu.
    ///
    /// The v1 path is known only from the navigation of the documentation. In v1 `message` goes into the
    /// query as JSON text. There is no idempotency key, so a repeated call may send a second menu.
    ///
    /// `POST /v2/send/list`; in v1 `POST /sendList`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/list>; public v2 client programs; GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::{ListMessage, ListRow, ListSection, SendList};
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendList::new(
    ///     "15550001111@c.us",
    ///     ListMessage::new(
    ///         "Menu",
    ///         "Choose",
    ///         [
    ///             ListSection::new(
    ///                 "Drinks",
    ///                 [
    ///                     ListRow::new("Tea", "tea")
    ///                         .with_description("Green or black"),
    ///                     ListRow::new("Coffee", "coffee"),
    ///                 ],
    ///             ),
    ///         ],
    ///     )
    ///     .with_description("What would you like?")
    ///     .with_footer("Open until 18:00"),
    /// )
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_list(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_list(&self, body: &SendList) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_LIST)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a calendar event.
    ///
    /// The page names the members with dots (`event.name`, `event.location.name`). The engine behind the
    /// provider takes an object, as here. Whether the server reads the flat names is not known. The v1
    /// path is known only from the navigation of the documentation. There is no idempotency key, so a
    /// repeated call may send a second event.
    ///
    /// `POST /v2/send/event`; in v1 `POST /sendEvent`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/event>; GitHub devlikeapro/waha-docs (nested
    /// object) (as of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::{EventLocation, EventMessage, SendEvent};
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendEvent::new(
    ///     "15550001111@c.us",
    ///     EventMessage::new("Tasting", 1767272400)
    ///         .with_description("Bring a cup")
    ///         .with_end_time(1767276000)
    ///         .with_location(EventLocation::new().with_name("Room A"))
    ///         .with_extra_guests_allowed(true),
    /// )
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_event(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_event(&self, body: &SendEvent) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_EVENT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a text with a link card of your own.
    ///
    /// Which members the server requires is not confirmed. The v1 path is known only from the navigation
    /// of the documentation. There is no idempotency key, so a repeated call may send a second message.
    ///
    /// `POST /v2/send/link-preview`; in v1 `POST /sendLinkPreview`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/link-preview>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendLinkPreview;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendLinkPreview::new(
    ///     "15550001111@c.us",
    ///     "See https://example.com/shop",
    ///     "https://example.com/shop",
    ///     "The shop",
    ///     "Open all year",
    /// )
    /// .with_thumbnail("https://example.com/card.jpg")
    /// .with_link_preview_high_quality(true)
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_link_preview(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_link_preview(
        &self,
        body: &SendLinkPreview,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_LINK_PREVIEW)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a location.
    ///
    /// Latitude and longitude are sent as text. There is no idempotency key, so a repeated call may send
    /// a second location.
    ///
    /// `POST /v2/send/location`; in v1 `POST /sendLocation`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/location>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as
    /// of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendLocation;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendLocation::new("15550001111@c.us", "10.5", "20.25", "Office", "Street 1")
    ///     .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_location(&message).await?;
    /// println!("{:?}", sent.location);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_location(&self, body: &SendLocation) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_LOCATION)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a poll.
    ///
    /// In v1 the members stand in a JSON body, not in the query. There is no idempotency key, so a
    /// repeated call may send a second poll.
    ///
    /// `POST /v2/send/poll`; in v1 `POST /sendPoll`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/poll>; GitHub trekkermoja1/wahamod, WAHA 2025.12.3
    /// (by engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of
    /// 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::{Poll, SendPoll};
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendPoll::new(
    ///     "15550001111@c.us",
    ///     Poll::new("Tea or coffee?", ["Tea", "Coffee"])
    ///         .with_multiple_answers(false),
    /// )
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_poll(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_poll(&self, body: &SendPoll) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_POLL)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Vote on a poll.
    ///
    /// Replaces an earlier vote. An empty list withdraws it. The answer may be the message, or only
    /// `success` and `message`.
    ///
    /// `POST /v2/send/poll/vote`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/poll/vote>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub devlikeapro/waha-docs (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendPollVote;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendPollVote::new(
    ///     "15550001111@c.us",
    ///     "false_15550001111@c.us_3EB0ABCDEF0123456789",
    ///     ["Tea"],
    /// );
    /// let sent = instance.send_poll_vote(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_poll_vote(&self, body: &SendPollVote) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_POLL_VOTE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send contact cards.
    ///
    /// In v1 the members stand in a JSON body, not in the query. There is no idempotency key, so a
    /// repeated call may send a second set of cards.
    ///
    /// `POST /v2/send/contact`; in v1 `POST /sendContactVcard`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/contact>; GitHub devlikeapro/waha-docs (vcard) (as
    /// of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// david1gp/waha-client (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::{ContactCard, SendContact};
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendContact::new(
    ///     "15550001111@c.us",
    ///     [
    ///         ContactCard::from_name("Support", "+15550002222")
    ///             .with_organization("Shop")
    ///             .with_whatsapp_id("15550002222"),
    ///     ],
    /// )
    /// .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    /// let sent = instance.send_contact(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_contact(&self, body: &SendContact) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_CONTACT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Mark messages, or a whole chat, as seen.
    ///
    /// Without `messageIds` the whole chat is marked, as in the Python SDK. v1 repeats `messageIds[]` in
    /// the query.
    ///
    /// `POST /v2/send/seen`; in v1 `POST /sendSeen`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/seen>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub devlikeapro/waha-docs (as of 2026-07);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::MarkMessagesSeen;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MarkMessagesSeen::new("120363000000000000@g.us")
    ///     .with_message_ids([
    ///         "false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us",
    ///     ])
    ///     .with_participant("15550001111@c.us");
    /// let answer = instance.mark_messages_seen(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_messages_seen(
        &self,
        body: &MarkMessagesSeen,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&MARK_MESSAGES_SEEN)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Show that you are typing.
    ///
    /// The indicator disappears after 10 to 20 seconds, or with the next message. The answer is not
    /// documented; the engine behind the provider answers with `result`, which is true.
    ///
    /// `POST /v2/send/start-typing`; in v1 `POST /startTyping`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/start-typing>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::TypingChat;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = TypingChat::new("15550001111@c.us");
    /// let answer = instance.start_typing(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_typing(&self, body: &TypingChat) -> Call<shared::OperationResult> {
        self.core
            .request(&START_TYPING)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Stop showing that you are typing.
    ///
    /// Ends the recording state too. Sending a message does the same. The answer is not documented; the
    /// engine behind the provider answers with `result`, which is true.
    ///
    /// `POST /v2/send/stop-typing`; in v1 `POST /stopTyping`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/stop-typing>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::TypingChat;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = TypingChat::new("15550001111@c.us");
    /// let answer = instance.stop_typing(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_typing(&self, body: &TypingChat) -> Call<shared::OperationResult> {
        self.core
            .request(&STOP_TYPING)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// React to a message.
    ///
    /// The answer may be the message, only `success` and `message`, or empty (engine WEBJS). The id in
    /// the answer is the id of the reaction, not of the message. An empty reaction removes the earlier
    /// one.
    ///
    /// `PUT /v2/send/reaction`; in v1 `PUT /reaction`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/reaction>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as
    /// of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::SendReaction;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendReaction::new(
    ///     "15550001111@c.us",
    ///     "false_15550001111@c.us_3EB0ABCDEF0123456789",
    ///     "👍",
    /// );
    /// let sent = instance.send_reaction(&message).await?;
    /// println!("{:?}", sent.job_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_reaction(&self, body: &SendReaction) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_REACTION)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Get a message by id.
    ///
    /// Changes nothing, although it is a POST. The page shows a placeholder as the answer; the real
    /// answer is a message.
    ///
    /// `POST /v2/messages/get`; in v1 `POST /chats/{chatId}/messages/{messageId}`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/get>; GitHub devlikeapro/waha-docs (shape) (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::GetMessage;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GetMessage::new(
    ///     "15550001111@c.us",
    ///     "false_15550001111@c.us_3EB0ABCDEF0123456789",
    /// )
    /// .with_download_media(true);
    /// let answer = instance.get_message(&request).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message(&self, body: &GetMessage) -> Call<shared::WaMessage> {
        self.core
            .request(&GET_MESSAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Edit a text that was sent.
    ///
    /// Possible for about 15 minutes. The answer may be the message, or only `success` and `message`.
    ///
    /// `PUT /v2/messages/edit`; in v1 `PUT /chats/{chatId}/messages/{messageId}`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/edit>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::EditMessage;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = EditMessage::new(
    ///     "15550001111@c.us",
    ///     "true_15550001111@c.us_3EB0ABCDEF0123456789",
    ///     "Hello again",
    /// )
    /// .with_link_preview(true)
    /// .with_link_preview_high_quality(false);
    /// let answer = instance.edit_message(&request).await?;
    /// println!("{:?}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit_message(&self, body: &EditMessage) -> Call<shared::SentMessage> {
        self.core
            .request(&EDIT_MESSAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete a message for everyone.
    ///
    /// Possible for about 48 hours. The page lists the members as a body; the sample address has them in
    /// the query.
    ///
    /// `DELETE /v2/messages/delete`; in v1 `DELETE /chats/{chatId}/messages/{messageId}`. Safe to
    /// repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/delete>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::DeleteMessageQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteMessageQuery::new(
    ///     "15550001111@c.us",
    ///     "true_15550001111@c.us_3EB0ABCDEF0123456789",
    /// );
    /// let deleted = instance.delete_message(&query).await?;
    /// println!("{:?}", deleted.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_message(
        &self,
        query: &DeleteMessageQuery,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_MESSAGE)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Pin a message.
    ///
    /// Not documented for v2; the path is by analogy with the other paths under /v2/messages and with
    /// v1.
    ///
    /// `POST /v2/messages/pin`; in v1 `POST /chats/{chatId}/messages/{messageId}/pin`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/edit> (by analogy); GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::PinMessage;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = PinMessage::new(
    ///     "15550001111@c.us",
    ///     "false_15550001111@c.us_3EB0ABCDEF0123456789",
    /// )
    /// .with_duration(604800);
    /// let answer = instance.pin_message(&request).await?;
    /// println!("{:?}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pin_message(&self, body: &PinMessage) -> Call<shared::OperationResult> {
        self.core
            .request(&PIN_MESSAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Unpin a message.
    ///
    /// Not documented for v2; the path is by analogy with the other paths under /v2/messages and with
    /// v1.
    ///
    /// `POST /v2/messages/unpin`; in v1 `POST /chats/{chatId}/messages/{messageId}/unpin`. Safe to
    /// repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/edit> (by analogy); GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::messages::UnpinMessage;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UnpinMessage::new(
    ///     "15550001111@c.us",
    ///     "false_15550001111@c.us_3EB0ABCDEF0123456789",
    /// );
    /// let answer = instance.unpin_message(&request).await?;
    /// println!("{:?}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unpin_message(&self, body: &UnpinMessage) -> Call<shared::OperationResult> {
        self.core
            .request(&UNPIN_MESSAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

static SEND_TEXT: Operation = Operation {
    id: "send_text",
    path: "/v2/send/text",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_IMAGE: Operation = Operation {
    id: "send_image",
    path: "/v2/send/image",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_IMAGE_UPLOAD: Operation = Operation {
    id: "send_image_upload",
    path: "/v2/send/image",
    kind: CallKind::Upload,
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_PDF: Operation = Operation {
    id: "send_pdf",
    path: "/v2/send/pdf",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_PDF_UPLOAD: Operation = Operation {
    id: "send_pdf_upload",
    path: "/v2/send/pdf",
    kind: CallKind::Upload,
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_VOICE: Operation = Operation {
    id: "send_voice",
    path: "/v2/send/voice",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_VOICE_UPLOAD: Operation = Operation {
    id: "send_voice_upload",
    path: "/v2/send/voice",
    kind: CallKind::Upload,
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_VIDEO: Operation = Operation {
    id: "send_video",
    path: "/v2/send/video",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_VIDEO_UPLOAD: Operation = Operation {
    id: "send_video_upload",
    path: "/v2/send/video",
    kind: CallKind::Upload,
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_LIST: Operation = Operation {
    id: "send_list",
    path: "/v2/send/list",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_EVENT: Operation = Operation {
    id: "send_event",
    path: "/v2/send/event",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_LINK_PREVIEW: Operation = Operation {
    id: "send_link_preview",
    path: "/v2/send/link-preview",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_LOCATION: Operation = Operation {
    id: "send_location",
    path: "/v2/send/location",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_POLL: Operation = Operation {
    id: "send_poll",
    path: "/v2/send/poll",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_POLL_VOTE: Operation = Operation {
    id: "send_poll_vote",
    path: "/v2/send/poll/vote",
    idempotent: true,
    ..Operation::POST
};

static SEND_CONTACT: Operation = Operation {
    id: "send_contact",
    path: "/v2/send/contact",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static MARK_MESSAGES_SEEN: Operation = Operation {
    id: "mark_messages_seen",
    path: "/v2/send/seen",
    idempotent: true,
    ..Operation::POST
};

static START_TYPING: Operation = Operation {
    id: "start_typing",
    path: "/v2/send/start-typing",
    idempotent: true,
    ..Operation::POST
};

static STOP_TYPING: Operation = Operation {
    id: "stop_typing",
    path: "/v2/send/stop-typing",
    idempotent: true,
    ..Operation::POST
};

static SEND_REACTION: Operation = Operation {
    id: "send_reaction",
    method: "PUT",
    path: "/v2/send/reaction",
    idempotent: true,
    ..Operation::POST
};

static GET_MESSAGE: Operation = Operation {
    id: "get_message",
    path: "/v2/messages/get",
    idempotent: true,
    ..Operation::POST
};

static EDIT_MESSAGE: Operation = Operation {
    id: "edit_message",
    method: "PUT",
    path: "/v2/messages/edit",
    idempotent: true,
    ..Operation::POST
};

static DELETE_MESSAGE: Operation = Operation {
    id: "delete_message",
    method: "DELETE",
    path: "/v2/messages/delete",
    idempotent: true,
    ..Operation::POST
};

static PIN_MESSAGE: Operation = Operation {
    id: "pin_message",
    path: "/v2/messages/pin",
    idempotent: true,
    ..Operation::POST
};

static UNPIN_MESSAGE: Operation = Operation {
    id: "unpin_message",
    path: "/v2/messages/unpin",
    idempotent: true,
    ..Operation::POST
};
