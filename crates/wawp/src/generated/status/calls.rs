// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `status`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use crate::generated::provider::ACCEPTS_SENT_MESSAGE;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Instance {
    /// Post a text as a 24-hour status.
    ///
    /// There is no idempotency key, so a repeated call may post twice.
    ///
    /// `POST /v2/status/text`; in v1 `POST /status/text`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/status/text>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub devlikeapro/waha-docs (as of 2026-07); GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::status::SendTextStatus;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendTextStatus::new("Open today", "#38B42F", 0)
    ///     .with_link_preview(true)
    ///     .with_link_preview_high_quality(false)
    ///     .with_contacts("15550001111@c.us,15550003333@c.us");
    /// let sent = instance.send_text_status(&message).await?;
    /// println!("{:?}", sent.status);
    ///
    /// // Other kinds:
    /// let message = SendTextStatus::new("Open today", "#38B42F", 0)
    ///     .with_contacts(["15550001111@c.us", "15550003333@c.us"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_text_status(&self, body: &SendTextStatus) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_TEXT_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Post an image as a 24-hour status.
    ///
    /// A size limit is not documented. There is no idempotency key, so a repeated call may post twice.
    ///
    /// `POST /v2/status/image`; in v1 `POST /status/image`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://docs.wawp.net/image-status-21324412e0>;
    /// <https://api.wawp.net/en/docs/v2/status/voice> (sibling page); GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::status::SendImageStatus;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendImageStatus::new(
    ///     "https://example.com/photo.jpg",
    ///     "photo.jpg",
    ///     MediaType::try_from("image/jpeg")?,
    /// )
    /// .with_caption("Good morning");
    /// let sent = instance.send_image_status(&message).await?;
    /// println!("{:?}", sent.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_image_status(
        &self,
        body: &SendImageStatus,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_IMAGE_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Post a voice note as a 24-hour status.
    ///
    /// Plays as a voice note when the file is Ogg with Opus, or when convert makes it so. A size limit
    /// for audio is not documented. There is no idempotency key, so a repeated call may post twice. In
    /// v1 `bad_format` for audio that it cannot use and was not told to convert.
    ///
    /// `POST /v2/status/voice`; in v1 `POST /status/voice`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/status/voice>; <https://docs.wawp.net/> (v1), "Voice
    /// status" (as of 2026-01); GitHub devlikeapro/n8n-nodes-waha nodes/WAHA/v202602/openapi.json (as of
    /// 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::status::SendVoiceStatus;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVoiceStatus::new(
    ///     "https://example.com/note.ogg",
    ///     "note.ogg",
    ///     MediaType::try_from("audio/ogg; codecs=opus")?,
    /// )
    /// .with_convert(true)
    /// .with_caption("Good morning");
    /// let sent = instance.send_voice_status(&message).await?;
    /// println!("{:?}", sent.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice_status(
        &self,
        body: &SendVoiceStatus,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_VOICE_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Post a video as a 24-hour status.
    ///
    /// A size limit is not documented here; `send_video` has about 16 MB. There is no idempotency key,
    /// so a repeated call may post twice.
    ///
    /// `POST /v2/status/video`; in v1 `POST /status/video`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://api.wawp.net/en/docs/v2/status/voice> (sibling page); GitHub
    /// devlikeapro/n8n-nodes-waha nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub
    /// trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::status::SendVideoStatus;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVideoStatus::new(
    ///     "https://example.com/tour.mp4",
    ///     "tour.mp4",
    ///     MediaType::try_from("video/mp4")?,
    /// )
    /// .with_convert(true)
    /// .with_as_note(false)
    /// .with_caption("A short tour");
    /// let sent = instance.send_video_status(&message).await?;
    /// println!("{:?}", sent.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_video_status(
        &self,
        body: &SendVideoStatus,
    ) -> Call<shared::SentMessage> {
        self.core
            .request(&SEND_VIDEO_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Delete a 24-hour status.
    ///
    /// Takes the id that came back when it was posted. Not documented; the engine behind the provider
    /// answers as to a deleted message, GOWS id and `_data`, NOWEB its raw record.
    ///
    /// `POST /v2/status/delete`; in v1 `POST /status/delete`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); <https://docs.wawp.net/> (v1), navigation; GitHub devlikeapro/n8n-nodes-waha
    /// nodes/WAHA/v202602/openapi.json (as of 2026-02); GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by
    /// engine) (as of 2026-02).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::status::DeleteStatus;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = DeleteStatus::new(
    ///     "true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us",
    /// );
    /// let deleted = instance.delete_status(&request).await?;
    /// println!("{:?}", deleted.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_status(&self, body: &DeleteStatus) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_STATUS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

static SEND_TEXT_STATUS: Operation = Operation {
    id: "send_text_status",
    path: "/v2/status/text",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_IMAGE_STATUS: Operation = Operation {
    id: "send_image_status",
    path: "/v2/status/image",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_VOICE_STATUS: Operation = Operation {
    id: "send_voice_status",
    path: "/v2/status/voice",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static SEND_VIDEO_STATUS: Operation = Operation {
    id: "send_video_status",
    path: "/v2/status/video",
    accepts: ACCEPTS_SENT_MESSAGE,
    ..Operation::POST
};

static DELETE_STATUS: Operation = Operation {
    id: "delete_status",
    path: "/v2/status/delete",
    idempotent: true,
    ..Operation::POST
};
