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
