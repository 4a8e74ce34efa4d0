// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `messages`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Client;
use crate::generated::provider::ACCEPTS_SINGLE_MESSAGE_INFO;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Send template messages, the only kind outside the 24 hours, and the only sends in bulk.
    ///
    /// Each message has a template, sender and recipient of its own, and may fall back to a text
    /// message. An answer 200 can hold a message with status group REJECTED. At most 4000 requests a
    /// second per account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/template`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{
    ///     BulkMessage, TemplateBodyContent, TemplateCatalogButtonContent, TemplateContent,
    ///     TemplateDataContent, TemplateDocumentHeaderContent, TemplateMessage,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = BulkMessage::new([
    ///     TemplateMessage::new(
    ///         "15550002222",
    ///         "15550001111",
    ///         TemplateContent::new(
    ///             "order_update",
    ///             TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
    ///                 .with_header(TemplateDocumentHeaderContent::new(
    ///                     "https://example.com/bill.pdf",
    ///                     "bill.pdf",
    ///                 ))
    ///                 .with_buttons([
    ///                     TemplateCatalogButtonContent::new()
    ///                         .with_thumbnail_product_retailer_id("sku-1"),
    ///                 ]),
    ///             "en",
    ///         ),
    ///     ),
    /// ]);
    /// let sent = client.send_template_message(&message).await?;
    /// for message in sent.messages() {
    ///     println!("{:?}", message.message_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_template_message(&self, body: &BulkMessage) -> Call<BulkMessageInfo> {
        self.core.request(&SEND_TEMPLATE_MESSAGE).json(body).call()
    }

    /// Send a text.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/text`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{TextContent, TextMessage};
    /// use waxwing_infobip::shared::UrlOptions;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = TextMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     TextContent::new("Your order: https://example.com/orders/42")
    ///         .with_preview_url(true),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
    /// .with_callback_data("ref-1")
    /// .with_notify_url("https://example.com/reports")
    /// .with_url_options(
    ///     UrlOptions::new()
    ///         .with_shorten_url(true)
    ///         .with_track_clicks(true)
    ///         .with_tracking_url("https://example.com/clicks")
    ///         .with_remove_protocol(false)
    ///         .with_custom_domain("go.example.com"),
    /// )
    /// .with_entity_id("entity-1")
    /// .with_application_id("application-1")
    /// .with_context(
    ///     "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
    /// );
    /// let sent = client.send_text_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_text_message(
        &self,
        body: &TextMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_TEXT_MESSAGE).json(body).call()
    }

    /// Send a document by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/document`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{DocumentContent, DocumentMessage};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = DocumentMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     DocumentContent::new("https://example.com/bill.pdf")
    ///         .with_caption("Your bill")
    ///         .with_filename("bill.pdf"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_document_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_document_message(
        &self,
        body: &DocumentMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_DOCUMENT_MESSAGE).json(body).call()
    }

    /// Send an image by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/image`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{ImageContent, ImageMessage};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = ImageMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     ImageContent::new("https://example.com/box.png")
    ///         .with_caption("Your box"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_image_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_image_message(
        &self,
        body: &ImageMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_IMAGE_MESSAGE).json(body).call()
    }

    /// Send an audio file or a voice note by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report,
    /// as do faults of the media. Unlike other kinds of message, audio has no urlOptions (links are
    /// neither shortened nor tracked); the vendor's document lists none. There is no idempotency key; a
    /// unique messageId is the only guard. At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/audio`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07);
    /// <https://www.infobip.com/docs/api/channels/whatsapp/whatsapp-outbound-messages/send-whatsapp-audio-message>;
    /// GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{AudioContent, AudioMessage};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = AudioMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     AudioContent::new("https://example.com/note.ogg")
    ///         .with_voice(true),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
    /// .with_callback_data("ref-1")
    /// .with_notify_url("https://example.com/reports")
    /// .with_entity_id("entity-1")
    /// .with_application_id("application-1")
    /// .with_context(
    ///     "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
    /// );
    /// let sent = client.send_audio_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_audio_message(
        &self,
        body: &AudioMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_AUDIO_MESSAGE).json(body).call()
    }

    /// Send a video by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/video`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{VideoContent, VideoMessage};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = VideoMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     VideoContent::new("https://example.com/clip.mp4")
    ///         .with_caption("How it works"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_video_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_video_message(
        &self,
        body: &VideoMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_VIDEO_MESSAGE).json(body).call()
    }

    /// Send a sticker by URL.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Faults of the file show in the delivery report too. There are no urlOptions. At most 4000
    /// requests a second per account. Needs one of the scopes message:send, whatsapp:message:send,
    /// whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/sticker`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::StickerMessage;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = StickerMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     "https://example.com/hello.webp",
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_sticker_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_sticker_message(
        &self,
        body: &StickerMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_STICKER_MESSAGE).json(body).call()
    }

    /// Send a place.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There are no urlOptions. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/location`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{LocationContent, LocationMessage};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = LocationMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     LocationContent::new(45.8, 15.9)
    ///         .with_name("Office")
    ///         .with_address("Example Street 1"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_location_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_location_message(
        &self,
        body: &LocationMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_LOCATION_MESSAGE).json(body).call()
    }

    /// Send contact cards.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There are no urlOptions. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/contact`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::messages::{
    ///     AddressContent, ContactContent, ContactsContent, ContactsMessage, NameContent,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = ContactsMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     ContactsContent::new([
    ///         ContactContent::new(
    ///             NameContent::new("Example", "Example Person")
    ///                 .with_last_name("Person"),
    ///         )
    ///         .with_addresses([
    ///             AddressContent::new()
    ///                 .with_street("Example Street 1")
    ///                 .with_city("Example City"),
    ///         ])
    ///         .with_birthday("1990-01-31"),
    ///     ]),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_contact_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_contact_message(
        &self,
        body: &ContactsMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_CONTACT_MESSAGE).json(body).call()
    }
}

static SEND_TEMPLATE_MESSAGE: Operation = Operation {
    id: "send_template_message",
    path: "/whatsapp/1/message/template",
    accepts: &[
        Accept::Filled("/messages/*/messageId"),
        Accept::OneOf("/messages/*/status/groupId", &["5"]),
    ],
    ..Operation::POST
};

static SEND_TEXT_MESSAGE: Operation = Operation {
    id: "send_text_message",
    path: "/whatsapp/1/message/text",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_DOCUMENT_MESSAGE: Operation = Operation {
    id: "send_document_message",
    path: "/whatsapp/1/message/document",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_IMAGE_MESSAGE: Operation = Operation {
    id: "send_image_message",
    path: "/whatsapp/1/message/image",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_AUDIO_MESSAGE: Operation = Operation {
    id: "send_audio_message",
    path: "/whatsapp/1/message/audio",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_VIDEO_MESSAGE: Operation = Operation {
    id: "send_video_message",
    path: "/whatsapp/1/message/video",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_STICKER_MESSAGE: Operation = Operation {
    id: "send_sticker_message",
    path: "/whatsapp/1/message/sticker",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_LOCATION_MESSAGE: Operation = Operation {
    id: "send_location_message",
    path: "/whatsapp/1/message/location",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_CONTACT_MESSAGE: Operation = Operation {
    id: "send_contact_message",
    path: "/whatsapp/1/message/contact",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};
