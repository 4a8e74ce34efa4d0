// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `messages`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Send a text.
    ///
    /// There is no idempotency key, so a repeated call may send a second text. Some public programs send
    /// text in place of message; the vendor's pages and SDK have message.
    ///
    /// `POST /v2/send/text`; in v1 `POST /send`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/text>; GitHub trekkermoja1/wahamod, WAHA 2025.12.3
    /// (by engine) (as of 2026-02); GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05); GitHub
    /// david1gp/waha-client (as of 2026-07).
    pub fn send_text(
        &self,
        body: &SendText,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_TEXT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send an image by URL.
    ///
    /// JPEG or PNG that the provider fetches; a size limit is not documented. As a form it is the upload
    /// of the vendor's client for Python; no page has it. Other forms of a file are left out: that
    /// client also sends url in place of `file[url]`, and client programs send a nested file object,
    /// which says nothing more, or base64 in `file[data]`, which takes a third more than the file and
    /// all of it in memory. There is no idempotency key, so a repeated call may send a second image.
    ///
    /// `POST /v2/send/image`; in v1 `POST /sendImage`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/image>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python (url; upload: `send_local_file`); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub david1gp/waha-client (as
    /// of 2026-07).
    pub fn send_image(
        &self,
        body: &SendImage,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_IMAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send an image as an upload.
    ///
    /// JPEG or PNG that the provider fetches; a size limit is not documented. As a form it is the upload
    /// of the vendor's client for Python; no page has it. Other forms of a file are left out: that
    /// client also sends url in place of `file[url]`, and client programs send a nested file object,
    /// which says nothing more, or base64 in `file[data]`, which takes a third more than the file and
    /// all of it in memory. There is no idempotency key, so a repeated call may send a second image.
    ///
    /// `POST /v2/send/image`; a multipart form, rebuilt for each attempt. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/image>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python (url; upload: `send_local_file`); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03); GitHub david1gp/waha-client (as
    /// of 2026-07).
    pub fn send_image_upload(
        &self,
        body: &SendUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_IMAGE_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a PDF or another document by URL.
    ///
    /// Any kind of document in spite of the name; a size limit is not documented. There is no
    /// idempotency key, so a repeated call may send a second document.
    ///
    /// `POST /v2/send/pdf`; in v1 `POST /sendFile`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/pdf>;
    /// <https://api.wawp.net/en/docs/category/messaging>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (as of 2026-04); GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    pub fn send_pdf(
        &self,
        body: &SendPdf,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_PDF)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a document as an upload.
    ///
    /// Any kind of document in spite of the name; a size limit is not documented. There is no
    /// idempotency key, so a repeated call may send a second document.
    ///
    /// `POST /v2/send/pdf`; a multipart form, rebuilt for each attempt. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/pdf>;
    /// <https://api.wawp.net/en/docs/category/messaging>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (as of 2026-04); GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    pub fn send_pdf_upload(
        &self,
        body: &SendUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_PDF_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a voice note by URL.
    ///
    /// Plays as a voice note when the file is Ogg with Opus, or when convert makes it so. Advice of the
    /// vendor: under 2 minutes. A size limit for audio is not documented. There is no idempotency key,
    /// so a repeated call may send a second note. In v1 `bad_format` for audio that it cannot use and
    /// was not told to convert.
    ///
    /// `POST /v2/send/voice`; in v1 `POST /sendVoice`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/voice>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp (v1) (as of 2026-03); GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03).
    pub fn send_voice(
        &self,
        body: &SendVoice,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_VOICE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a voice note as an upload.
    ///
    /// Plays as a voice note when the file is Ogg with Opus, or when convert makes it so. Advice of the
    /// vendor: under 2 minutes. A size limit for audio is not documented. There is no idempotency key,
    /// so a repeated call may send a second note. In v1 `bad_format` for audio that it cannot use and
    /// was not told to convert.
    ///
    /// `POST /v2/send/voice`; a multipart form, rebuilt for each attempt. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/voice>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp (v1) (as of 2026-03); GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of 2026-03).
    pub fn send_voice_upload(
        &self,
        body: &SendUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_VOICE_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a video or a round video note by URL.
    ///
    /// At most about 16 MB in practice. The page lists no `reply_to`. It demands caption, convert and
    /// asNote; v1 clients leave them out. There is no idempotency key, so a repeated call may send a
    /// second video.
    ///
    /// `POST /v2/send/video`; in v1 `POST /sendVideo`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/video>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    pub fn send_video(
        &self,
        body: &SendVideo,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_VIDEO)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a video as an upload.
    ///
    /// At most about 16 MB in practice. The page lists no `reply_to`. It demands caption, convert and
    /// asNote; v1 clients leave them out. There is no idempotency key, so a repeated call may send a
    /// second video.
    ///
    /// `POST /v2/send/video`; a multipart form, rebuilt for each attempt. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/video>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub Whatsapp-Automation-web-platform/wawp-sdk-python `send_local_file` (upload); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    pub fn send_video_upload(
        &self,
        body: &SendUpload,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_VIDEO_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Send a list menu.
    ///
    /// In v1 the path stands in the navigation only, and message goes into the query as JSON text. There
    /// is no idempotency key, so a repeated call may send a second menu.
    ///
    /// `POST /v2/send/list`; in v1 `POST /sendList`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/list>; public v2 client programs; GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as
    /// of 2026-07).
    pub fn send_list(
        &self,
        body: &SendList,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_LIST)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a calendar event.
    ///
    /// The page names the members with dots (event.name, event.location.name); the engine behind takes
    /// an object, as here. Whether the server reads the flat form is not known. The v1 path stands in
    /// the navigation only. There is no idempotency key, so a repeated call may send a second event.
    ///
    /// `POST /v2/send/event`; in v1 `POST /sendEvent`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/event>; GitHub devlikeapro/waha-docs (nested
    /// object) (as of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn send_event(
        &self,
        body: &SendEvent,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_EVENT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a text with a link card of your own.
    ///
    /// Which of the members the server demands is not confirmed. The v1 path stands in the navigation
    /// only. There is no idempotency key, so a repeated call may send a second message.
    ///
    /// `POST /v2/send/link-preview`; in v1 `POST /sendLinkPreview`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/link-preview>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    pub fn send_link_preview(
        &self,
        body: &SendLinkPreview,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_LINK_PREVIEW)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a location.
    ///
    /// Latitude and longitude go as text. There is no idempotency key, so a repeated call may send a
    /// second location.
    ///
    /// `POST /v2/send/location`; in v1 `POST /sendLocation`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/location>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as
    /// of 2026-03).
    pub fn send_location(
        &self,
        body: &SendLocation,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_LOCATION)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send a poll.
    ///
    /// In v1 the members stand in a JSON body, not in the query. There is no idempotency key, so a
    /// repeated call may send a second poll.
    ///
    /// `POST /v2/send/poll`; in v1 `POST /sendPoll`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/poll>; GitHub trekkermoja1/wahamod, WAHA 2025.12.3
    /// (by engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as of
    /// 2026-03).
    pub fn send_poll(
        &self,
        body: &SendPoll,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_POLL)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Vote on a poll.
    ///
    /// Takes the place of an earlier vote; an empty list takes it back. May answer with the message or
    /// with success and message only.
    ///
    /// `POST /v2/send/poll/vote`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/poll/vote>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub devlikeapro/waha-docs (as of 2026-07).
    pub fn send_poll_vote(
        &self,
        body: &SendPollVote,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_POLL_VOTE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send contact cards.
    ///
    /// In v1 the members stand in a JSON body, not in the query. There is no idempotency key, so a
    /// repeated call may send a second set of cards.
    ///
    /// `POST /v2/send/contact`; in v1 `POST /sendContactVcard`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/contact>; GitHub devlikeapro/waha-docs (vcard) (as
    /// of 2026-07); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// david1gp/waha-client (as of 2026-07).
    pub fn send_contact(
        &self,
        body: &SendContact,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_CONTACT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Mark messages, or a whole chat, as seen.
    ///
    /// Without messageIds the whole chat, as the Python SDK does. v1 repeats `messageIds[]` in the
    /// query.
    ///
    /// `POST /v2/send/seen`; in v1 `POST /sendSeen`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/seen>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub devlikeapro/waha-docs (as of 2026-07);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn mark_messages_seen(
        &self,
        body: &MarkMessagesSeen,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&MARK_MESSAGES_SEEN)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Show that you are typing.
    ///
    /// Fades after 10 to 20 seconds, or with the next message. Not documented; the engine behind answers
    /// result with true.
    ///
    /// `POST /v2/send/start-typing`; in v1 `POST /startTyping`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/start-typing>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    pub fn start_typing(
        &self,
        body: &TypingChat,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&START_TYPING)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Stop showing that you are typing.
    ///
    /// Ends the recording state too. Sending a message does the same. Not documented; the engine behind
    /// answers result with true.
    ///
    /// `POST /v2/send/stop-typing`; in v1 `POST /stopTyping`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/stop-typing>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02).
    pub fn stop_typing(
        &self,
        body: &TypingChat,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&STOP_TYPING)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// React to a message.
    ///
    /// May answer with the message, with success and message only, or with nothing (WEBJS). The id of
    /// the answer is that of the reaction, not of the message. An empty reaction takes it back.
    ///
    /// `PUT /v2/send/reaction`; in v1 `PUT /reaction`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/send/reaction>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub pedroslopez/whatsapp-web.js index.d.ts (WEBJS) (as
    /// of 2026-03).
    pub fn send_reaction(
        &self,
        body: &SendReaction,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&SEND_REACTION)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Get a message by id.
    ///
    /// Changes nothing, in spite of POST. The page prints the generic placeholder as answer; what comes
    /// is a message.
    ///
    /// `POST /v2/messages/get`; in v1 `POST /chats/{chatId}/messages/{messageId}`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/get>; GitHub devlikeapro/waha-docs (shape) (as
    /// of 2026-07).
    pub fn get_message(
        &self,
        body: &GetMessage,
    ) -> waxwing_runtime::Call<shared::WaMessage> {
        self.core
            .prepare(&GET_MESSAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Edit a text that was sent.
    ///
    /// Possible for about 15 minutes. May answer with the message or with success and message only.
    ///
    /// `PUT /v2/messages/edit`; in v1 `PUT /chats/{chatId}/messages/{messageId}`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/edit>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub david1gp/waha-client (as of 2026-07).
    pub fn edit_message(
        &self,
        body: &EditMessage,
    ) -> waxwing_runtime::Call<shared::SentMessage> {
        self.core
            .prepare(&EDIT_MESSAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete a message for everyone.
    ///
    /// Possible for about 48 hours. The page lists the members as a body, its address has them in the
    /// query.
    ///
    /// `DELETE /v2/messages/delete`; in v1 `DELETE /chats/{chatId}/messages/{messageId}`. Safe to
    /// repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/messages/delete>; GitHub trekkermoja1/wahamod, WAHA
    /// 2025.12.3 (by engine) (as of 2026-02); GitHub WhiskeySockets/Baileys (NOWEB) (as of 2026-05).
    pub fn delete_message(
        &self,
        query: &DeleteMessageQuery,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_MESSAGE)
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
    pub fn pin_message(
        &self,
        body: &PinMessage,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&PIN_MESSAGE)
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
    pub fn unpin_message(
        &self,
        body: &UnpinMessage,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&UNPIN_MESSAGE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static SEND_TEXT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_text",
    path: "/v2/send/text",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/send",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_IMAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_image",
    path: "/v2/send/image",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendImage",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_IMAGE_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_image_upload",
    path: "/v2/send/image",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_PDF: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_pdf",
    path: "/v2/send/pdf",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendFile",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_PDF_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_pdf_upload",
    path: "/v2/send/pdf",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice",
    path: "/v2/send/voice",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendVoice",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice_upload",
    path: "/v2/send/voice",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VIDEO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_video",
    path: "/v2/send/video",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendVideo",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VIDEO_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_video_upload",
    path: "/v2/send/video",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_LIST: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_list",
    path: "/v2/send/list",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendList",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_EVENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_event",
    path: "/v2/send/event",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendEvent",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_LINK_PREVIEW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_link_preview",
    path: "/v2/send/link-preview",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendLinkPreview",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_LOCATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_location",
    path: "/v2/send/location",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendLocation",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_POLL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_poll",
    path: "/v2/send/poll",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendPoll",
        json: true,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_POLL_VOTE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_poll_vote",
    path: "/v2/send/poll/vote",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_CONTACT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_contact",
    path: "/v2/send/contact",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendContactVcard",
        json: true,
    }),
    accepts: super::provider::ACCEPTS_SENT_MESSAGE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static MARK_MESSAGES_SEEN: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "mark_messages_seen",
    path: "/v2/send/seen",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/sendSeen",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static START_TYPING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "start_typing",
    path: "/v2/send/start-typing",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/startTyping",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static STOP_TYPING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "stop_typing",
    path: "/v2/send/stop-typing",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/stopTyping",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_REACTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_reaction",
    method: "PUT",
    path: "/v2/send/reaction",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/reaction",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_message",
    path: "/v2/messages/get",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/messages/{messageId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static EDIT_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "edit_message",
    method: "PUT",
    path: "/v2/messages/edit",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/chats/{chatId}/messages/{messageId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_message",
    method: "DELETE",
    path: "/v2/messages/delete",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/chats/{chatId}/messages/{messageId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static PIN_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "pin_message",
    path: "/v2/messages/pin",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/messages/{messageId}/pin",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNPIN_MESSAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unpin_message",
    path: "/v2/messages/unpin",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/messages/{messageId}/unpin",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

/// Query of `delete_message`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteMessageQuery {
    /// The chat.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the message.
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
    /// Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The
    /// server also takes bare digits.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// The text, at most 4096 characters.
    pub message: String,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
    /// Show a card for the first link, true when left out. Not documented; the engine behind has it.
    #[serde(rename = "linkPreview")]
    pub link_preview: Option<bool>,
    /// A large picture on it, false when left out. Not documented; the engine behind has it.
    #[serde(rename = "linkPreviewHighQuality")]
    pub link_preview_high_quality: Option<bool>,
    /// Who is mentioned in the text. Not documented; the engine behind has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<waxwing_types::Jid>,
    /// Key that the message is to have. Not documented; the engine behind has it since version 2026.4.3.
    pub id: Option<OwnMessageKey>,
}

impl SendText {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
            reply_to: Default::default(),
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
            mentions: Default::default(),
            id: Default::default(),
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
        mentions: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.mentions = mentions.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<OwnMessageKey>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl waxwing_json::FromMembers for SendText {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message: members.need("message")?,
            reply_to: members.take("reply_to")?,
            link_preview: members.take("linkPreview")?,
            link_preview_high_quality: members.take("linkPreviewHighQuality")?,
            mentions: members.or_default("mentions")?,
            id: members.take("id")?,
        })
    }
}

waxwing_json::read_object!(SendText);
impl waxwing_types::Validate for SendText {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("message", Some(self.message.as_ref()), None, Some(4096));
    }
}

waxwing_json::string_id! {
    #[doc =
    " Key that the message is to have. Not documented; the engine behind has it since version 2026.4.3."]
    pub struct OwnMessageKey;
}

/// A file of one's own as a form. Not documented; the vendor's client for Python sends these members
/// alone, the credentials in the query.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendUpload {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Text below the file.
    pub caption: Option<String>,
}

impl SendUpload {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            caption: Default::default(),
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

impl waxwing_json::FromMembers for SendUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            caption: members.take("caption")?,
        })
    }
}

waxwing_json::read_object!(SendUpload);
impl waxwing_types::Validate for SendUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A voice note that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVoice {
    /// Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The
    /// server also takes bare digits.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public https address of the audio.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as note.ogg.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type; audio/ogg with codecs=opus is recommended.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Convert MP3, AAC, WAV and the like to Ogg with Opus.
    pub convert: bool,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVoice {
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
    SendVoice { chat_id, file_url : address, file_filename, file_mimetype, convert,
    reply_to }
);
impl waxwing_json::FromMembers for SendVoice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            convert: members.need("convert")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendVoice);
impl waxwing_types::Validate for SendVoice {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An image that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendImage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public https address of the image.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as photo.jpg.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type, image/jpeg or image/png.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Text beside it. The page demands it, client programs leave it out; should the server say
    /// `missing_param`, send a blank.
    pub caption: Option<String>,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
    /// Who is mentioned in the text. Not documented; the engine behind has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub mentions: Vec<waxwing_types::Jid>,
}

impl SendImage {
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

    /// Sets `mentions`.
    #[must_use]
    pub fn with_mentions(
        mut self,
        mentions: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.mentions = mentions.into();
        self
    }
}

waxwing_json::debug_addresses!(
    SendImage { chat_id, file_url : address, file_filename, file_mimetype, caption,
    reply_to, mentions }
);
impl waxwing_json::FromMembers for SendImage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
            mentions: members.or_default("mentions")?,
        })
    }
}

waxwing_json::read_object!(SendImage);
impl waxwing_types::Validate for SendImage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendPdf {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public https address of the document.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as invoice.pdf.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type, application/pdf or that of another document.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Text beside it. The page demands it, client programs leave it out; should the server say
    /// `missing_param`, send a blank.
    pub caption: Option<String>,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
    /// Who is mentioned in the text. Not documented; the engine behind has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub mentions: Vec<waxwing_types::Jid>,
}

impl SendPdf {
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

    /// Sets `mentions`.
    #[must_use]
    pub fn with_mentions(
        mut self,
        mentions: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.mentions = mentions.into();
        self
    }
}

waxwing_json::debug_addresses!(
    SendPdf { chat_id, file_url : address, file_filename, file_mimetype, caption,
    reply_to, mentions }
);
impl waxwing_json::FromMembers for SendPdf {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
            mentions: members.or_default("mentions")?,
        })
    }
}

waxwing_json::read_object!(SendPdf);
impl waxwing_types::Validate for SendPdf {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video that the provider fetches.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendVideo {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Public https address of the video.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as tour.mp4.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type, video/mp4.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
    /// Text beside it. The page demands it, client programs leave it out; should the server say
    /// `missing_param`, send a blank.
    pub caption: Option<String>,
    /// Re-encode to an MP4 that WhatsApp plays.
    pub convert: Option<bool>,
    /// Show it as a round video note; not every engine can.
    #[serde(rename = "asNote")]
    pub as_note: Option<bool>,
    /// Who is mentioned in the text. Not documented; the engine behind has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub mentions: Vec<waxwing_types::Jid>,
    /// Whole id of the message to quote. The page does not list it; the engine behind has it.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendVideo {
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
        mentions: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.mentions = mentions.into();
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
    SendVideo { chat_id, file_url : address, file_filename, file_mimetype, caption,
    convert, as_note, mentions, reply_to }
);
impl waxwing_json::FromMembers for SendVideo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            caption: members.take("caption")?,
            convert: members.take("convert")?,
            as_note: members.take("asNote")?,
            mentions: members.or_default("mentions")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendVideo);
impl waxwing_types::Validate for SendVideo {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A list menu and where it goes.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendList {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// A list menu.
    pub message: ListMessage,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendList {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message: impl Into<ListMessage>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message: message.into(),
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

impl waxwing_json::FromMembers for SendList {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message: members.need("message")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendList);
impl waxwing_types::Validate for SendList {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("message", Some(&self.message));
    }
}

/// A list menu.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMessage {
    /// Headline.
    pub title: String,
    /// Text under it. The page demands it, the engine behind does not.
    pub description: Option<String>,
    /// Small text at the end.
    pub footer: Option<String>,
    /// Text of the button that opens the list.
    pub button: String,
    /// The parts of the list.
    pub sections: Vec<ListSection>,
}

impl ListMessage {
    /// With the members that are required.
    pub fn new(
        title: impl Into<String>,
        button: impl Into<String>,
        sections: impl Into<Vec<ListSection>>,
    ) -> Self {
        Self {
            title: title.into(),
            description: Default::default(),
            footer: Default::default(),
            button: button.into(),
            sections: sections.into(),
        }
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

impl waxwing_json::FromMembers for ListMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            description: members.take("description")?,
            footer: members.take("footer")?,
            button: members.need("button")?,
            sections: members.need("sections")?,
        })
    }
}

waxwing_json::read_object!(ListMessage);
impl waxwing_types::Validate for ListMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("sections", Some(&self.sections));
    }
}

/// A part of a list menu.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSection {
    /// Headline of the part.
    pub title: String,
    /// The choices, at least one.
    pub rows: Vec<ListRow>,
}

impl ListSection {
    /// With the members that are required.
    pub fn new(title: impl Into<String>, rows: impl Into<Vec<ListRow>>) -> Self {
        Self {
            title: title.into(),
            rows: rows.into(),
        }
    }
}

impl waxwing_json::FromMembers for ListSection {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            rows: members.need("rows")?,
        })
    }
}

waxwing_json::read_object!(ListSection);
impl waxwing_types::Validate for ListSection {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("rows", Some(&self.rows));
    }
}

/// A choice in a list menu.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListRow {
    /// Text of the choice.
    pub title: String,
    /// Your own id for it.
    pub row_id: String,
    /// Text under it.
    pub description: Option<String>,
}

impl ListRow {
    /// With the members that are required.
    pub fn new(title: impl Into<String>, row_id: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            row_id: row_id.into(),
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
            title: members.need("title")?,
            row_id: members.need("rowId")?,
            description: members.take("description")?,
        })
    }
}

waxwing_json::read_object!(ListRow);
impl waxwing_types::Validate for ListRow {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A calendar event and where it goes.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendEvent {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// A calendar event.
    pub event: EventMessage,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendEvent {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        event: impl Into<EventMessage>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            event: event.into(),
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

impl waxwing_json::FromMembers for SendEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            event: members.need("event")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendEvent);
impl waxwing_types::Validate for SendEvent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("event", Some(&self.event));
    }
}

/// A calendar event.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventMessage {
    /// What happens.
    pub name: String,
    /// More about it.
    pub description: Option<String>,
    /// Begin, in Unix seconds.
    pub start_time: i64,
    /// End, in Unix seconds; after the begin.
    pub end_time: Option<i64>,
    /// Where an event takes place.
    pub location: Option<EventLocation>,
    /// Guests may bring guests.
    pub extra_guests_allowed: Option<bool>,
}

impl EventMessage {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, start_time: i64) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            start_time,
            end_time: Default::default(),
            location: Default::default(),
            extra_guests_allowed: Default::default(),
        }
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

impl waxwing_json::FromMembers for EventMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            description: members.take("description")?,
            start_time: members.need("startTime")?,
            end_time: members.take("endTime")?,
            location: members.take("location")?,
            extra_guests_allowed: members.take("extraGuestsAllowed")?,
        })
    }
}

waxwing_json::read_object!(EventMessage);
impl waxwing_types::Validate for EventMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("location", self.location.as_ref());
    }
}

/// Where an event takes place.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct EventLocation {
    /// Name of the place.
    pub name: Option<String>,
}

impl EventLocation {
    /// An empty one.
    pub fn new() -> Self {
        Self { name: Default::default() }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl waxwing_json::FromMembers for EventLocation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
        })
    }
}

waxwing_json::read_object!(EventLocation);
impl waxwing_types::Validate for EventLocation {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A text and the card of its link.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendLinkPreview {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// The text.
    pub text: String,
    /// Address the card leads to.
    pub url: String,
    /// Headline of the card.
    pub title: String,
    /// Text of the card.
    pub description: String,
    /// Address of the picture, JPEG or PNG.
    pub thumbnail: Option<String>,
    /// A large picture.
    #[serde(rename = "linkPreviewHighQuality")]
    pub link_preview_high_quality: Option<bool>,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendLinkPreview {
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
    pub fn with_reply_to(
        mut self,
        reply_to: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SendLinkPreview { chat_id, text, url : address, title, description, thumbnail,
    link_preview_high_quality, reply_to }
);
impl waxwing_json::FromMembers for SendLinkPreview {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            text: members.need("text")?,
            url: members.need("url")?,
            title: members.need("title")?,
            description: members.need("description")?,
            thumbnail: members.take("thumbnail")?,
            link_preview_high_quality: members.take("linkPreviewHighQuality")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendLinkPreview);
impl waxwing_types::Validate for SendLinkPreview {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A place and where to send it.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendLocation {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// Degrees as decimal text, -90 to 90.
    pub latitude: String,
    /// Degrees as decimal text, -180 to 180.
    pub longitude: String,
    /// Name of the place.
    pub title: String,
    /// Address of the place.
    pub message: String,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendLocation {
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
            title: members.need("title")?,
            message: members.need("message")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendLocation);
impl waxwing_types::Validate for SendLocation {
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

/// A poll and where it goes.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendPoll {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// A poll.
    pub poll: Poll,
    /// Whole id of the message to quote.
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

/// A poll.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Poll {
    /// The question.
    pub name: String,
    /// The answers, 2 to 12, each under 255 characters.
    pub options: Vec<String>,
    /// Several answers may be chosen.
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
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("options", Some(self.options.len()), Some(2), Some(12));
    }
}

/// A vote.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendPollVote {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the poll.
    pub message_id: waxwing_types::MessageId,
    /// Texts of the chosen answers; numbers from 0, as text, are taken too. Empty takes the vote back.
    pub votes: Vec<String>,
    /// The poll's number, in a channel. Not documented; the engine behind has it, and calls messageId
    /// pollMessageId.
    pub poll_server_id: Option<i64>,
}

impl SendPollVote {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
        votes: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            votes: votes.into(),
            poll_server_id: Default::default(),
        }
    }

    /// Sets `pollServerId`.
    #[must_use]
    pub fn with_poll_server_id(mut self, poll_server_id: i64) -> Self {
        self.poll_server_id = Some(poll_server_id);
        self
    }
}

impl waxwing_json::FromMembers for SendPollVote {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            votes: members.need("votes")?,
            poll_server_id: members.take("pollServerId")?,
        })
    }
}

waxwing_json::read_object!(SendPollVote);
impl waxwing_types::Validate for SendPollVote {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Contact cards and where they go.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendContact {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
    /// One or more cards.
    pub contacts: Vec<ContactCard>,
    /// Whole id of the message to quote.
    pub reply_to: Option<waxwing_types::MessageId>,
}

impl SendContact {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        contacts: impl Into<Vec<ContactCard>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            contacts: contacts.into(),
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

impl waxwing_json::FromMembers for SendContact {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            contacts: members.need("contacts")?,
            reply_to: members.take("reply_to")?,
        })
    }
}

waxwing_json::read_object!(SendContact);
impl waxwing_types::Validate for SendContact {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("contacts", Some(&self.contacts));
    }
}

/// A contact card, as members or as a whole vCard.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
    /// Whole text of a vCard. Not documented; the engine behind takes it in place of the other members.
    pub vcard: Option<Vcard>,
}

impl ContactCard {
    /// By `fullName`, `phoneNumber`.
    pub fn from_name(
        full_name: impl Into<shared::PersonName>,
        phone_number: impl Into<CardPhoneNumber>,
    ) -> Self {
        Self {
            full_name: Some(full_name.into()),
            organization: Default::default(),
            phone_number: Some(phone_number.into()),
            whatsapp_id: Default::default(),
            vcard: Default::default(),
        }
    }

    /// By `vcard`.
    pub fn from_vcard(vcard: impl Into<Vcard>) -> Self {
        Self {
            full_name: Default::default(),
            organization: Default::default(),
            phone_number: Default::default(),
            whatsapp_id: Default::default(),
            vcard: Some(vcard.into()),
        }
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
    pub fn with_whatsapp_id(
        mut self,
        whatsapp_id: impl Into<shared::PhoneDigits>,
    ) -> Self {
        self.whatsapp_id = Some(whatsapp_id.into());
        self
    }

    /// Sets `vcard`.
    #[must_use]
    pub fn with_vcard(mut self, vcard: impl Into<Vcard>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }
}

impl waxwing_json::FromMembers for ContactCard {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            full_name: members.take("fullName")?,
            organization: members.take("organization")?,
            phone_number: members.take("phoneNumber")?,
            whatsapp_id: members.take("whatsappId")?,
            vcard: members.take("vcard")?,
        })
    }
}

waxwing_json::read_object!(ContactCard);
impl waxwing_types::Validate for ContactCard {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "whatsappId",
                self.whatsapp_id.as_ref().map(AsRef::as_ref),
                Some(1),
                None,
            );
        checker
            .at_least_one(
                &[
                    ("fullName", self.full_name.is_some()),
                    ("phoneNumber", self.phone_number.is_some()),
                    ("vcard", self.vcard.is_some()),
                ],
            );
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc =
    " Whole text of a vCard. Not documented; the engine behind takes it in place of the other members."]
    pub struct Vcard;
}

waxwing_types::phone_id! {
    #[plus] #[doc = " Phone number as the card shows it."] pub struct CardPhoneNumber
    from shared::ChatIdText, shared::PhoneDigits;
}

/// What was seen.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarkMessagesSeen {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Whole ids of the messages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub message_ids: Vec<waxwing_types::MessageId>,
    /// Who wrote them; groups only.
    pub participant: Option<waxwing_types::Jid>,
}

impl MarkMessagesSeen {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_ids: Default::default(),
            participant: Default::default(),
        }
    }

    /// Sets `messageIds`.
    #[must_use]
    pub fn with_message_ids(
        mut self,
        message_ids: impl Into<Vec<waxwing_types::MessageId>>,
    ) -> Self {
        self.message_ids = message_ids.into();
        self
    }

    /// Sets `participant`.
    #[must_use]
    pub fn with_participant(
        mut self,
        participant: impl Into<waxwing_types::Jid>,
    ) -> Self {
        self.participant = Some(participant.into());
        self
    }
}

impl waxwing_json::FromMembers for MarkMessagesSeen {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_ids: members.or_default("messageIds")?,
            participant: members.take("participant")?,
        })
    }
}

waxwing_json::read_object!(MarkMessagesSeen);
impl waxwing_types::Validate for MarkMessagesSeen {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The chat that sees it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TypingChat {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    #[serde(rename = "chatId")]
    pub chat_id: waxwing_types::Jid,
}

impl TypingChat {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl waxwing_json::FromMembers for TypingChat {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}

waxwing_json::read_object!(TypingChat);
impl waxwing_types::Validate for TypingChat {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A reaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendReaction {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the message.
    pub message_id: waxwing_types::MessageId,
    /// An emoji; empty takes the reaction back.
    pub reaction: String,
}

impl SendReaction {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
        reaction: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            reaction: reaction.into(),
        }
    }
}

impl waxwing_json::FromMembers for SendReaction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            reaction: members.need("reaction")?,
        })
    }
}

waxwing_json::read_object!(SendReaction);
impl waxwing_types::Validate for SendReaction {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Which message.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the message.
    pub message_id: waxwing_types::MessageId,
    /// Give the file too, as address or base64.
    pub download_media: Option<bool>,
}

impl GetMessage {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            download_media: Default::default(),
        }
    }

    /// Sets `downloadMedia`.
    #[must_use]
    pub fn with_download_media(mut self, download_media: bool) -> Self {
        self.download_media = Some(download_media);
        self
    }
}

impl waxwing_json::FromMembers for GetMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            download_media: members.take("downloadMedia")?,
        })
    }
}

waxwing_json::read_object!(GetMessage);
impl waxwing_types::Validate for GetMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A new text for a message.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EditMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the message.
    pub message_id: waxwing_types::MessageId,
    /// The new text.
    pub text: String,
    /// Show a card for the first link. v1 only, true when left out.
    pub link_preview: Option<bool>,
    /// A large picture on it. v1 only, false when left out.
    pub link_preview_high_quality: Option<bool>,
    /// Who is mentioned in the text. Not documented; the engine behind has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<waxwing_types::Jid>,
}

impl EditMessage {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            text: text.into(),
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
            mentions: Default::default(),
        }
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
        mentions: impl Into<Vec<waxwing_types::Jid>>,
    ) -> Self {
        self.mentions = mentions.into();
        self
    }
}

impl waxwing_json::FromMembers for EditMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            text: members.need("text")?,
            link_preview: members.take("linkPreview")?,
            link_preview_high_quality: members.take("linkPreviewHighQuality")?,
            mentions: members.or_default("mentions")?,
        })
    }
}

waxwing_json::read_object!(EditMessage);
impl waxwing_types::Validate for EditMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What to pin, and for how long.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PinMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the message.
    pub message_id: waxwing_types::MessageId,
    /// Seconds: 86400, 604800 or 2592000. v1 takes 86400 when left out; the engine behind demands it.
    pub duration: Option<i64>,
}

impl PinMessage {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            duration: Default::default(),
        }
    }

    /// Sets `duration`.
    #[must_use]
    pub fn with_duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
}

impl waxwing_json::FromMembers for PinMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            duration: members.take("duration")?,
        })
    }
}

waxwing_json::read_object!(PinMessage);
impl waxwing_types::Validate for PinMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What to unpin.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnpinMessage {
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the message.
    pub message_id: waxwing_types::MessageId,
}

impl UnpinMessage {
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

impl waxwing_json::FromMembers for UnpinMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
        })
    }
}

waxwing_json::read_object!(UnpinMessage);
impl waxwing_types::Validate for UnpinMessage {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
