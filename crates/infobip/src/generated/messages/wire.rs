// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `messages` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    from_one, from_text, open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl TextMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: TextContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    TextMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);

impl WriteMembers for TextMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("urlOptions", &self.url_options)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(TextMessage);

impl FromMembers for TextMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(TextMessage);

impl Validate for TextMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl TextContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(text: String) -> Self {
        Self {
            text,
            preview_url: Default::default(),
        }
    }
}

impl WriteMembers for TextContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        object.optional("previewUrl", &self.preview_url)?;
        Ok(())
    }
}
write_object!(TextContent);

impl FromMembers for TextContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            preview_url: members.take("previewUrl")?,
        })
    }
}
read_object!(TextContent);

impl Validate for TextContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(4096));
    }
}
from_one!(TextContent : String);

impl DocumentMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: DocumentContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    DocumentMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);

impl WriteMembers for DocumentMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("urlOptions", &self.url_options)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(DocumentMessage);

impl FromMembers for DocumentMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(DocumentMessage);

impl Validate for DocumentMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl DocumentContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(media_url: String) -> Self {
        Self {
            media_url,
            caption: Default::default(),
            filename: Default::default(),
        }
    }
}
debug_addresses!(DocumentContent { media_url : address, caption, filename });

impl WriteMembers for DocumentContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        object.optional("caption", &self.caption)?;
        object.optional("filename", &self.filename)?;
        Ok(())
    }
}
write_object!(DocumentContent);

impl FromMembers for DocumentContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            caption: members.take("caption")?,
            filename: members.take("filename")?,
        })
    }
}
read_object!(DocumentContent);

impl Validate for DocumentContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
        checker
            .chars(
                "filename",
                self.filename.as_ref().map(AsRef::as_ref),
                None,
                Some(240),
            );
    }
}
from_one!(DocumentContent : String);

impl ImageMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: ImageContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    ImageMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);

impl WriteMembers for ImageMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("urlOptions", &self.url_options)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(ImageMessage);

impl FromMembers for ImageMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(ImageMessage);

impl Validate for ImageMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl ImageContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(media_url: String) -> Self {
        Self {
            media_url,
            caption: Default::default(),
        }
    }
}
debug_addresses!(ImageContent { media_url : address, caption });

impl WriteMembers for ImageContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        object.optional("caption", &self.caption)?;
        Ok(())
    }
}
write_object!(ImageContent);

impl FromMembers for ImageContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            caption: members.take("caption")?,
        })
    }
}
read_object!(ImageContent);

impl Validate for ImageContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
    }
}
from_one!(ImageContent : String);

impl AudioMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: AudioContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    AudioMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);

impl WriteMembers for AudioMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(AudioMessage);

impl FromMembers for AudioMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(AudioMessage);

impl Validate for AudioMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl AudioContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(media_url: String) -> Self {
        Self {
            media_url,
            voice: Default::default(),
        }
    }
}
debug_addresses!(AudioContent { media_url : address, voice });

impl WriteMembers for AudioContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        object.optional("voice", &self.voice)?;
        Ok(())
    }
}
write_object!(AudioContent);

impl FromMembers for AudioContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            voice: members.take("voice")?,
        })
    }
}
read_object!(AudioContent);

impl Validate for AudioContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(AudioContent : String);

impl VideoMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: VideoContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    VideoMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, entity_id, application_id, context }
);

impl WriteMembers for VideoMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("urlOptions", &self.url_options)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(VideoMessage);

impl FromMembers for VideoMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(VideoMessage);

impl Validate for VideoMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl VideoContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(media_url: String) -> Self {
        Self {
            media_url,
            caption: Default::default(),
        }
    }
}
debug_addresses!(VideoContent { media_url : address, caption });

impl WriteMembers for VideoContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        object.optional("caption", &self.caption)?;
        Ok(())
    }
}
write_object!(VideoContent);

impl FromMembers for VideoContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            caption: members.take("caption")?,
        })
    }
}
read_object!(VideoContent);

impl Validate for VideoContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
    }
}
from_one!(VideoContent : String);

impl StickerMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: StickerContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    StickerMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);

impl WriteMembers for StickerMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(StickerMessage);

impl FromMembers for StickerMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(StickerMessage);

impl Validate for StickerMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}
debug_addresses!(StickerContent { media_url : address });

impl WriteMembers for StickerContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(StickerContent);

impl FromMembers for StickerContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(StickerContent);

impl Validate for StickerContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(StickerContent : String);

impl LocationMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: LocationContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    LocationMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);

impl WriteMembers for LocationMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(LocationMessage);

impl FromMembers for LocationMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(LocationMessage);

impl Validate for LocationMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl LocationContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            name: Default::default(),
            address: Default::default(),
        }
    }
}

impl WriteMembers for LocationContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("latitude", &self.latitude)?;
        object.member("longitude", &self.longitude)?;
        object.optional("name", &self.name)?;
        object.optional("address", &self.address)?;
        Ok(())
    }
}
write_object!(LocationContent);

impl FromMembers for LocationContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
            name: members.take("name")?,
            address: members.take("address")?,
        })
    }
}
read_object!(LocationContent);

impl Validate for LocationContent {
    fn check(&self, checker: &mut Checker) {
        checker.range("latitude", Some(self.latitude), Some(-90f64), Some(90f64));
        checker.range("longitude", Some(self.longitude), Some(-180f64), Some(180f64));
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), None, Some(1000));
        checker
            .chars(
                "address",
                self.address.as_ref().map(AsRef::as_ref),
                None,
                Some(1000),
            );
    }
}

impl ContactsMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: ContactsContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    ContactsMessage { from, to, message_id, content, callback_data, notify_url : address,
    entity_id, application_id, context }
);

impl WriteMembers for ContactsMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(ContactsMessage);

impl FromMembers for ContactsMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(ContactsMessage);

impl Validate for ContactsMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl WriteMembers for ContactsContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("contacts", &self.contacts)?;
        Ok(())
    }
}
write_object!(ContactsContent);

impl FromMembers for ContactsContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contacts: members.need("contacts")?,
        })
    }
}
read_object!(ContactsContent);

impl Validate for ContactsContent {
    fn check(&self, checker: &mut Checker) {
        checker.each("contacts", Some(&self.contacts));
    }
}

impl ContactContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: NameContent) -> Self {
        Self {
            addresses: Default::default(),
            birthday: Default::default(),
            emails: Default::default(),
            name,
            org: Default::default(),
            phones: Default::default(),
            urls: Default::default(),
        }
    }
}

impl WriteMembers for ContactContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("addresses", &self.addresses)?;
        object.optional("birthday", &self.birthday)?;
        object.optional("emails", &self.emails)?;
        object.member("name", &self.name)?;
        object.optional("org", &self.org)?;
        object.optional("phones", &self.phones)?;
        object.optional("urls", &self.urls)?;
        Ok(())
    }
}
write_object!(ContactContent);

impl FromMembers for ContactContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            addresses: members.or_default("addresses")?,
            birthday: members.take("birthday")?,
            emails: members.or_default("emails")?,
            name: members.need("name")?,
            org: members.take("org")?,
            phones: members.or_default("phones")?,
            urls: members.or_default("urls")?,
        })
    }
}
read_object!(ContactContent);

impl Validate for ContactContent {
    fn check(&self, checker: &mut Checker) {
        checker.each("addresses", Some(&self.addresses));
        checker.each("emails", Some(&self.emails));
        checker.nested("name", Some(&self.name));
        checker.nested("org", self.org.as_ref());
        checker.each("phones", Some(&self.phones));
        checker.each("urls", Some(&self.urls));
    }
}
from_one!(ContactContent : NameContent);

impl WriteMembers for AddressContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("street", &self.street)?;
        object.optional("city", &self.city)?;
        object.optional("state", &self.state)?;
        object.optional("zip", &self.zip)?;
        object.optional("country", &self.country)?;
        object.optional("countryCode", &self.country_code)?;
        object.optional("type", &self.type_)?;
        Ok(())
    }
}
write_object!(AddressContent);

impl FromMembers for AddressContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            street: members.take("street")?,
            city: members.take("city")?,
            state: members.take("state")?,
            zip: members.take("zip")?,
            country: members.take("country")?,
            country_code: members.take("countryCode")?,
            type_: members.take("type")?,
        })
    }
}
read_object!(AddressContent);

impl Validate for AddressContent {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl AddressType { Home = "HOME", Work = "WORK" });

impl WriteMembers for EmailContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("email", &self.email)?;
        object.optional("type", &self.type_)?;
        Ok(())
    }
}
write_object!(EmailContent);

impl FromMembers for EmailContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: members.take("email")?,
            type_: members.take("type")?,
        })
    }
}
read_object!(EmailContent);

impl Validate for EmailContent {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(EmailContent : shared::ContactEmail, with_email);
open_enum!(impl EmailType { Home = "HOME", Work = "WORK" });

impl NameContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        first_name: shared::PersonName,
        formatted_name: shared::PersonName,
    ) -> Self {
        Self {
            first_name,
            last_name: Default::default(),
            middle_name: Default::default(),
            name_suffix: Default::default(),
            name_prefix: Default::default(),
            formatted_name,
        }
    }
}

impl WriteMembers for NameContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("firstName", &self.first_name)?;
        object.optional("lastName", &self.last_name)?;
        object.optional("middleName", &self.middle_name)?;
        object.optional("nameSuffix", &self.name_suffix)?;
        object.optional("namePrefix", &self.name_prefix)?;
        object.member("formattedName", &self.formatted_name)?;
        Ok(())
    }
}
write_object!(NameContent);

impl FromMembers for NameContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            first_name: members.need("firstName")?,
            last_name: members.take("lastName")?,
            middle_name: members.take("middleName")?,
            name_suffix: members.take("nameSuffix")?,
            name_prefix: members.take("namePrefix")?,
            formatted_name: members.need("formattedName")?,
        })
    }
}
read_object!(NameContent);

impl Validate for NameContent {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for OrganizationContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("company", &self.company)?;
        object.optional("department", &self.department)?;
        object.optional("title", &self.title)?;
        Ok(())
    }
}
write_object!(OrganizationContent);

impl FromMembers for OrganizationContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            company: members.take("company")?,
            department: members.take("department")?,
            title: members.take("title")?,
        })
    }
}
read_object!(OrganizationContent);

impl Validate for OrganizationContent {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for PhoneContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone", &self.phone)?;
        object.optional("type", &self.type_)?;
        object.optional("waId", &self.wa_id)?;
        Ok(())
    }
}
write_object!(PhoneContent);

impl FromMembers for PhoneContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone: members.take("phone")?,
            type_: members.take("type")?,
            wa_id: members.take("waId")?,
        })
    }
}
read_object!(PhoneContent);

impl Validate for PhoneContent {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(PhoneContent : shared::ContactPhone, with_phone);
debug_addresses!(UrlContent { url : address, type_ });

impl WriteMembers for UrlContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("type", &self.type_)?;
        Ok(())
    }
}
write_object!(UrlContent);

impl FromMembers for UrlContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.take("url")?,
            type_: members.take("type")?,
        })
    }
}
read_object!(UrlContent);

impl Validate for UrlContent {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(UrlContent : String, with_url);
open_enum!(impl UrlType { Home = "HOME", Work = "WORK" });

impl BulkMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(messages: Vec<TemplateMessage>) -> Self {
        Self {
            messages,
            bulk_id: Default::default(),
        }
    }
}

impl WriteMembers for BulkMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messages", &self.messages)?;
        object.optional("bulkId", &self.bulk_id)?;
        Ok(())
    }
}
write_object!(BulkMessage);

impl FromMembers for BulkMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messages: members.need("messages")?,
            bulk_id: members.take("bulkId")?,
        })
    }
}
read_object!(BulkMessage);

impl Validate for BulkMessage {
    fn check(&self, checker: &mut Checker) {
        checker.each("messages", Some(&self.messages));
        checker
            .chars("bulkId", self.bulk_id.as_ref().map(AsRef::as_ref), None, Some(100));
    }
}

impl TemplateMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: TemplateContent,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
            content,
            callback_data: Default::default(),
            notify_url: Default::default(),
            url_options: Default::default(),
            sms_failover: Default::default(),
            entity_id: Default::default(),
            application_id: Default::default(),
            context: Default::default(),
        }
    }
}
debug_addresses!(
    TemplateMessage { from, to, message_id, content, callback_data, notify_url : address,
    url_options, sms_failover, entity_id, application_id, context }
);

impl WriteMembers for TemplateMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.member("content", &self.content)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("urlOptions", &self.url_options)?;
        object.optional("smsFailover", &self.sms_failover)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(TemplateMessage);

impl FromMembers for TemplateMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            content: members.need("content")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            sms_failover: members.take("smsFailover")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(TemplateMessage);

impl Validate for TemplateMessage {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("to", Some(self.to.as_ref()), Some(1), Some(150));
        checker
            .chars(
                "messageId",
                self.message_id.as_ref().map(AsRef::as_ref),
                None,
                Some(200),
            );
        checker.nested("content", Some(&self.content));
        checker
            .chars(
                "callbackData",
                self.callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(4000),
            );
        checker
            .chars(
                "notifyUrl",
                self.notify_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
        checker.nested("urlOptions", self.url_options.as_ref());
        checker.nested("smsFailover", self.sms_failover.as_ref());
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.nested("context", self.context.as_ref());
    }
}

impl WriteMembers for SmsFailover {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(SmsFailover);

impl FromMembers for SmsFailover {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            text: members.need("text")?,
        })
    }
}
read_object!(SmsFailover);

impl Validate for SmsFailover {
    fn check(&self, checker: &mut Checker) {
        checker.chars("from", Some(self.from.as_ref()), Some(1), Some(24));
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(4096));
    }
}
string_id!(impl SmsSender);

impl WriteMembers for BulkMessageInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messages", &self.messages)?;
        object.optional("bulkId", &self.bulk_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BulkMessageInfo);

impl FromMembers for BulkMessageInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messages: members.lenient("messages")?,
            bulk_id: members.lenient("bulkId")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BulkMessageInfo);

impl WriteMembers for TemplateContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("templateName", &self.template_name)?;
        object.member("templateData", &self.template_data)?;
        object.member("language", &self.language)?;
        Ok(())
    }
}
write_object!(TemplateContent);

impl FromMembers for TemplateContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            template_name: members.need("templateName")?,
            template_data: members.need("templateData")?,
            language: members.need("language")?,
        })
    }
}
read_object!(TemplateContent);

impl Validate for TemplateContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "templateName",
                Some(self.template_name.as_ref()),
                Some(1),
                Some(512),
            );
        checker.nested("templateData", Some(&self.template_data));
    }
}

impl TemplateDataContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: TemplateBodyContent) -> Self {
        Self {
            body,
            header: Default::default(),
            buttons: Default::default(),
            carousel: Default::default(),
            limited_time_offer: Default::default(),
            order_status: Default::default(),
        }
    }
}

impl WriteMembers for TemplateDataContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("header", &self.header)?;
        object.optional("buttons", &self.buttons)?;
        object.optional("carousel", &self.carousel)?;
        object.optional("limitedTimeOffer", &self.limited_time_offer)?;
        object.optional("orderStatus", &self.order_status)?;
        Ok(())
    }
}
write_object!(TemplateDataContent);

impl FromMembers for TemplateDataContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            header: members.take("header")?,
            buttons: members.or_default("buttons")?,
            carousel: members.take("carousel")?,
            limited_time_offer: members.take("limitedTimeOffer")?,
            order_status: members.take("orderStatus")?,
        })
    }
}
read_object!(TemplateDataContent);

impl Validate for TemplateDataContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("header", self.header.as_ref());
        checker.each("buttons", Some(&self.buttons));
        checker.nested("carousel", self.carousel.as_ref());
        checker.nested("limitedTimeOffer", self.limited_time_offer.as_ref());
        checker.nested("orderStatus", self.order_status.as_ref());
    }
}
from_one!(TemplateDataContent : TemplateBodyContent);

impl WriteMembers for TemplateBodyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("placeholders", &self.placeholders)?;
        Ok(())
    }
}
write_object!(TemplateBodyContent);

impl FromMembers for TemplateBodyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            placeholders: members.need("placeholders")?,
        })
    }
}
read_object!(TemplateBodyContent);

impl Validate for TemplateBodyContent {
    fn check(&self, _checker: &mut Checker) {}
}

impl TemplateHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Document(_) => "DOCUMENT",
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Gif(_) => "GIF",
            Self::Location(_) => "LOCATION",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TemplateTextHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl From<TemplateDocumentHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateDocumentHeaderContent) -> Self {
        Self::Document(value)
    }
}

impl From<TemplateImageHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl From<TemplateVideoHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateVideoHeaderContent) -> Self {
        Self::Video(value)
    }
}

impl From<TemplateGifHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateGifHeaderContent) -> Self {
        Self::Gif(value)
    }
}

impl From<TemplateLocationHeaderContent> for TemplateHeaderContent {
    fn from(value: TemplateLocationHeaderContent) -> Self {
        Self::Location(value)
    }
}
from_text!(TemplateHeaderContent : TemplateTextHeaderContent);

impl WriteMembers for TemplateHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)?;
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Gif(value) => {
                object.member("type", "GIF")?;
                object.rest(value)?;
            }
            Self::Location(value) => {
                object.member("type", "LOCATION")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(TemplateHeaderContent);

impl FromMembers for TemplateHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("GIF") => members.beside("type").map(Self::Gif),
            Some("LOCATION") => members.beside("type").map(Self::Location),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(TemplateHeaderContent);

impl Validate for TemplateHeaderContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Document(value) => Validate::check(value, checker),
            Self::Image(value) => Validate::check(value, checker),
            Self::Video(value) => Validate::check(value, checker),
            Self::Gif(value) => Validate::check(value, checker),
            Self::Location(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TemplateTextHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("placeholder", &self.placeholder)?;
        Ok(())
    }
}
write_object!(TemplateTextHeaderContent);

impl FromMembers for TemplateTextHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            placeholder: members.need("placeholder")?,
        })
    }
}
read_object!(TemplateTextHeaderContent);

impl Validate for TemplateTextHeaderContent {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(TemplateTextHeaderContent : String);
debug_addresses!(TemplateDocumentHeaderContent { media_url : address, filename });

impl WriteMembers for TemplateDocumentHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        object.member("filename", &self.filename)?;
        Ok(())
    }
}
write_object!(TemplateDocumentHeaderContent);

impl FromMembers for TemplateDocumentHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            filename: members.need("filename")?,
        })
    }
}
read_object!(TemplateDocumentHeaderContent);

impl Validate for TemplateDocumentHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker.chars("filename", Some(self.filename.as_ref()), Some(1), Some(240));
    }
}
debug_addresses!(TemplateImageHeaderContent { media_url : address });

impl WriteMembers for TemplateImageHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(TemplateImageHeaderContent);

impl FromMembers for TemplateImageHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(TemplateImageHeaderContent);

impl Validate for TemplateImageHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(TemplateImageHeaderContent : String);
debug_addresses!(TemplateVideoHeaderContent { media_url : address });

impl WriteMembers for TemplateVideoHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(TemplateVideoHeaderContent);

impl FromMembers for TemplateVideoHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(TemplateVideoHeaderContent);

impl Validate for TemplateVideoHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(TemplateVideoHeaderContent : String);
debug_addresses!(TemplateGifHeaderContent { media_url : address });

impl WriteMembers for TemplateGifHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(TemplateGifHeaderContent);

impl FromMembers for TemplateGifHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(TemplateGifHeaderContent);

impl Validate for TemplateGifHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(TemplateGifHeaderContent : String);

impl WriteMembers for TemplateLocationHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("latitude", &self.latitude)?;
        object.member("longitude", &self.longitude)?;
        Ok(())
    }
}
write_object!(TemplateLocationHeaderContent);

impl FromMembers for TemplateLocationHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
        })
    }
}
read_object!(TemplateLocationHeaderContent);

impl Validate for TemplateLocationHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.range("latitude", Some(self.latitude), Some(-90f64), Some(90f64));
        checker.range("longitude", Some(self.longitude), Some(-180f64), Some(180f64));
    }
}

impl TemplateButtonContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Url(_) => "URL",
            Self::CopyCode(_) => "COPY_CODE",
            Self::Flow(_) => "FLOW",
            Self::Catalog(_) => "CATALOG",
            Self::MultiProduct(_) => "MULTI_PRODUCT",
            Self::OrderDetails(_) => "ORDER_DETAILS",
            Self::VoiceCall(_) => "VOICE_CALL",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TemplateQuickReplyButtonContent> for TemplateButtonContent {
    fn from(value: TemplateQuickReplyButtonContent) -> Self {
        Self::QuickReply(value)
    }
}

impl From<TemplateUrlButtonContent> for TemplateButtonContent {
    fn from(value: TemplateUrlButtonContent) -> Self {
        Self::Url(value)
    }
}

impl From<TemplateCopyCodeButtonContent> for TemplateButtonContent {
    fn from(value: TemplateCopyCodeButtonContent) -> Self {
        Self::CopyCode(value)
    }
}

impl From<TemplateFlowButtonContent> for TemplateButtonContent {
    fn from(value: TemplateFlowButtonContent) -> Self {
        Self::Flow(value)
    }
}

impl From<TemplateCatalogButtonContent> for TemplateButtonContent {
    fn from(value: TemplateCatalogButtonContent) -> Self {
        Self::Catalog(value)
    }
}

impl From<TemplateMultiProductButtonContent> for TemplateButtonContent {
    fn from(value: TemplateMultiProductButtonContent) -> Self {
        Self::MultiProduct(value)
    }
}

impl From<TemplateOrderDetailsActionContent> for TemplateButtonContent {
    fn from(value: TemplateOrderDetailsActionContent) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<TemplateVoiceCallButtonContent> for TemplateButtonContent {
    fn from(value: TemplateVoiceCallButtonContent) -> Self {
        Self::VoiceCall(value)
    }
}

impl WriteMembers for TemplateButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)?;
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)?;
            }
            Self::CopyCode(value) => {
                object.member("type", "COPY_CODE")?;
                object.rest(value)?;
            }
            Self::Flow(value) => {
                object.member("type", "FLOW")?;
                object.rest(value)?;
            }
            Self::Catalog(value) => {
                object.member("type", "CATALOG")?;
                object.rest(value)?;
            }
            Self::MultiProduct(value) => {
                object.member("type", "MULTI_PRODUCT")?;
                object.rest(value)?;
            }
            Self::OrderDetails(value) => {
                object.member("type", "ORDER_DETAILS")?;
                object.member("action", value)?;
            }
            Self::VoiceCall(value) => {
                object.member("type", "VOICE_CALL")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(TemplateButtonContent);

impl FromMembers for TemplateButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("COPY_CODE") => members.beside("type").map(Self::CopyCode),
            Some("FLOW") => members.beside("type").map(Self::Flow),
            Some("CATALOG") => members.beside("type").map(Self::Catalog),
            Some("MULTI_PRODUCT") => members.beside("type").map(Self::MultiProduct),
            Some("ORDER_DETAILS") if members.are_only(&["type", "action"]) => {
                members.variant("type", "action").map(Self::OrderDetails)
            }
            Some("VOICE_CALL") => members.beside("type").map(Self::VoiceCall),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(TemplateButtonContent);

impl Validate for TemplateButtonContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::QuickReply(value) => Validate::check(value, checker),
            Self::Url(value) => Validate::check(value, checker),
            Self::CopyCode(value) => Validate::check(value, checker),
            Self::Flow(value) => Validate::check(value, checker),
            Self::Catalog(value) => Validate::check(value, checker),
            Self::MultiProduct(value) => Validate::check(value, checker),
            Self::OrderDetails(value) => checker.nested("action", Some(value)),
            Self::VoiceCall(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TemplateQuickReplyButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameter", &self.parameter)?;
        Ok(())
    }
}
write_object!(TemplateQuickReplyButtonContent);

impl FromMembers for TemplateQuickReplyButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameter: members.need("parameter")?,
        })
    }
}
read_object!(TemplateQuickReplyButtonContent);

impl Validate for TemplateQuickReplyButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("parameter", Some(self.parameter.as_ref()), Some(1), Some(128));
    }
}
from_one!(TemplateQuickReplyButtonContent : String);

impl WriteMembers for TemplateUrlButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameter", &self.parameter)?;
        Ok(())
    }
}
write_object!(TemplateUrlButtonContent);

impl FromMembers for TemplateUrlButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameter: members.need("parameter")?,
        })
    }
}
read_object!(TemplateUrlButtonContent);

impl Validate for TemplateUrlButtonContent {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(TemplateUrlButtonContent : String);

impl WriteMembers for TemplateCopyCodeButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameter", &self.parameter)?;
        Ok(())
    }
}
write_object!(TemplateCopyCodeButtonContent);

impl FromMembers for TemplateCopyCodeButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameter: members.need("parameter")?,
        })
    }
}
read_object!(TemplateCopyCodeButtonContent);

impl Validate for TemplateCopyCodeButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("parameter", Some(self.parameter.as_ref()), Some(1), Some(15));
    }
}
from_one!(TemplateCopyCodeButtonContent : String);

impl WriteMembers for TemplateFlowButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("flowToken", &self.flow_token)?;
        object.optional("data", &self.data)?;
        Ok(())
    }
}
write_object!(TemplateFlowButtonContent);

impl FromMembers for TemplateFlowButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            flow_token: members.take("flowToken")?,
            data: members.or_default("data")?,
        })
    }
}
read_object!(TemplateFlowButtonContent);

impl Validate for TemplateFlowButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "flowToken",
                self.flow_token.as_ref().map(AsRef::as_ref),
                None,
                Some(3000),
            );
    }
}

impl WriteMembers for TemplateCatalogButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .optional(
                "thumbnailProductRetailerId",
                &self.thumbnail_product_retailer_id,
            )?;
        Ok(())
    }
}
write_object!(TemplateCatalogButtonContent);

impl FromMembers for TemplateCatalogButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members.take("thumbnailProductRetailerId")?,
        })
    }
}
read_object!(TemplateCatalogButtonContent);

impl Validate for TemplateCatalogButtonContent {
    fn check(&self, _checker: &mut Checker) {}
}

impl TemplateMultiProductButtonContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(sections: Vec<MultiProductSectionContent>) -> Self {
        Self {
            thumbnail_product_retailer_id: Default::default(),
            sections,
        }
    }
}

impl WriteMembers for TemplateMultiProductButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .optional(
                "thumbnailProductRetailerId",
                &self.thumbnail_product_retailer_id,
            )?;
        object.member("sections", &self.sections)?;
        Ok(())
    }
}
write_object!(TemplateMultiProductButtonContent);

impl FromMembers for TemplateMultiProductButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members.take("thumbnailProductRetailerId")?,
            sections: members.need("sections")?,
        })
    }
}
read_object!(TemplateMultiProductButtonContent);

impl Validate for TemplateMultiProductButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
    }
}

impl WriteMembers for MultiProductSectionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("title", &self.title)?;
        object.member("productRetailerIds", &self.product_retailer_ids)?;
        Ok(())
    }
}
write_object!(MultiProductSectionContent);

impl FromMembers for MultiProductSectionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            product_retailer_ids: members.need("productRetailerIds")?,
        })
    }
}
read_object!(MultiProductSectionContent);

impl Validate for MultiProductSectionContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("title", Some(self.title.as_ref()), None, Some(24));
    }
}

impl WriteMembers for TemplateVoiceCallButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("callValidityPeriod", &self.call_validity_period)?;
        object.optional("callContextPayload", &self.call_context_payload)?;
        Ok(())
    }
}
write_object!(TemplateVoiceCallButtonContent);

impl FromMembers for TemplateVoiceCallButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_validity_period: members.take("callValidityPeriod")?,
            call_context_payload: members.take("callContextPayload")?,
        })
    }
}
read_object!(TemplateVoiceCallButtonContent);

impl Validate for TemplateVoiceCallButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "callValidityPeriod",
                self.call_validity_period.map(|n| n as f64),
                Some(1f64),
                Some(43200f64),
            );
        checker
            .chars(
                "callContextPayload",
                self.call_context_payload.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(512),
            );
    }
}

impl TemplateOrderDetailsActionContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        payment: TemplateOrderPaymentDetails,
        order_currency: shared::OrderCurrency,
        order_type: shared::OrderType,
        total_amount: shared::OrderAmount,
        order: shared::OrderDetails,
    ) -> Self {
        Self {
            payment,
            payment_configuration: Default::default(),
            order_currency,
            order_type,
            total_amount,
            order,
        }
    }
}

impl WriteMembers for TemplateOrderDetailsActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("payment", &self.payment)?;
        object.optional("paymentConfiguration", &self.payment_configuration)?;
        object.member("orderCurrency", &self.order_currency)?;
        object.member("orderType", &self.order_type)?;
        object.member("totalAmount", &self.total_amount)?;
        object.member("order", &self.order)?;
        Ok(())
    }
}
write_object!(TemplateOrderDetailsActionContent);

impl FromMembers for TemplateOrderDetailsActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment: members.need("payment")?,
            payment_configuration: members.take("paymentConfiguration")?,
            order_currency: members.need("orderCurrency")?,
            order_type: members.need("orderType")?,
            total_amount: members.need("totalAmount")?,
            order: members.need("order")?,
        })
    }
}
read_object!(TemplateOrderDetailsActionContent);

impl Validate for TemplateOrderDetailsActionContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("payment", Some(&self.payment));
        checker
            .chars(
                "paymentConfiguration",
                self.payment_configuration.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(60),
            );
        checker.nested("totalAmount", Some(&self.total_amount));
        checker.nested("order", Some(&self.order));
    }
}

impl TemplateOrderPaymentDetails {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::BrazilPixDc(_) => "BRAZIL_PIX_DC",
            Self::BrazilLink(_) => "BRAZIL_LINK",
            Self::BrazilBoleto(_) => "BRAZIL_BOLETO",
            Self::BrazilPayments(_) => "BRAZIL_PAYMENTS",
            Self::PgPayu(_) => "PG_PAYU",
            Self::PgRazorpay(_) => "PG_RAZORPAY",
            Self::UpiIntent(_) => "UPI_INTENT",
            Self::UpiLink(_) => "UPI_LINK",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<shared::BrazilPixDcPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilPixDcPaymentDetails) -> Self {
        Self::BrazilPixDc(value)
    }
}

impl From<shared::BrazilLinkPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilLinkPaymentDetails) -> Self {
        Self::BrazilLink(value)
    }
}

impl From<shared::BrazilBoletoPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilBoletoPaymentDetails) -> Self {
        Self::BrazilBoleto(value)
    }
}

impl From<shared::BrazilPaymentsDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::BrazilPaymentsDetails) -> Self {
        Self::BrazilPayments(value)
    }
}

impl From<shared::PgPayuPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::PgPayuPaymentDetails) -> Self {
        Self::PgPayu(value)
    }
}

impl From<shared::PgRazorpayPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::PgRazorpayPaymentDetails) -> Self {
        Self::PgRazorpay(value)
    }
}

impl From<shared::UpiIntentPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::UpiIntentPaymentDetails) -> Self {
        Self::UpiIntent(value)
    }
}

impl From<shared::UpiLinkPaymentDetails> for TemplateOrderPaymentDetails {
    fn from(value: shared::UpiLinkPaymentDetails) -> Self {
        Self::UpiLink(value)
    }
}

impl WriteMembers for TemplateOrderPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::BrazilPixDc(value) => {
                object.member("type", "BRAZIL_PIX_DC")?;
                object.rest(value)?;
            }
            Self::BrazilLink(value) => {
                object.member("type", "BRAZIL_LINK")?;
                object.rest(value)?;
            }
            Self::BrazilBoleto(value) => {
                object.member("type", "BRAZIL_BOLETO")?;
                object.rest(value)?;
            }
            Self::BrazilPayments(value) => {
                object.member("type", "BRAZIL_PAYMENTS")?;
                object.rest(value)?;
            }
            Self::PgPayu(value) => {
                object.member("type", "PG_PAYU")?;
                object.rest(value)?;
            }
            Self::PgRazorpay(value) => {
                object.member("type", "PG_RAZORPAY")?;
                object.rest(value)?;
            }
            Self::UpiIntent(value) => {
                object.member("type", "UPI_INTENT")?;
                object.rest(value)?;
            }
            Self::UpiLink(value) => {
                object.member("type", "UPI_LINK")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(TemplateOrderPaymentDetails);

impl FromMembers for TemplateOrderPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("BRAZIL_PIX_DC") => members.beside("type").map(Self::BrazilPixDc),
            Some("BRAZIL_LINK") => members.beside("type").map(Self::BrazilLink),
            Some("BRAZIL_BOLETO") => members.beside("type").map(Self::BrazilBoleto),
            Some("BRAZIL_PAYMENTS") => members.beside("type").map(Self::BrazilPayments),
            Some("PG_PAYU") => members.beside("type").map(Self::PgPayu),
            Some("PG_RAZORPAY") => members.beside("type").map(Self::PgRazorpay),
            Some("UPI_INTENT") => members.beside("type").map(Self::UpiIntent),
            Some("UPI_LINK") => members.beside("type").map(Self::UpiLink),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(TemplateOrderPaymentDetails);

impl Validate for TemplateOrderPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::BrazilPixDc(value) => Validate::check(value, checker),
            Self::BrazilLink(value) => Validate::check(value, checker),
            Self::BrazilBoleto(value) => Validate::check(value, checker),
            Self::BrazilPayments(value) => Validate::check(value, checker),
            Self::PgPayu(value) => Validate::check(value, checker),
            Self::PgRazorpay(value) => Validate::check(value, checker),
            Self::UpiIntent(value) => Validate::check(value, checker),
            Self::UpiLink(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TemplateCarouselContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("cards", &self.cards)?;
        Ok(())
    }
}
write_object!(TemplateCarouselContent);

impl FromMembers for TemplateCarouselContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}
read_object!(TemplateCarouselContent);

impl Validate for TemplateCarouselContent {
    fn check(&self, checker: &mut Checker) {
        checker.items("cards", Some(self.cards.len()), Some(1), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

impl TemplateCardContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(header: TemplateHeaderContent) -> Self {
        Self {
            header,
            body: Default::default(),
            buttons: Default::default(),
        }
    }
}

impl WriteMembers for TemplateCardContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("buttons", &self.buttons)?;
        Ok(())
    }
}
write_object!(TemplateCardContent);

impl FromMembers for TemplateCardContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.take("body")?,
            buttons: members.or_default("buttons")?,
        })
    }
}
read_object!(TemplateCardContent);

impl Validate for TemplateCardContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", self.body.as_ref());
        checker
            .items(
                "buttons",
                Some(self.buttons.len()).filter(|len| *len > 0),
                Some(1),
                Some(2),
            );
        checker.each("buttons", Some(&self.buttons));
    }
}

impl TemplateCardButtonContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Url(_) => "URL",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TemplateQuickReplyButtonContent> for TemplateCardButtonContent {
    fn from(value: TemplateQuickReplyButtonContent) -> Self {
        Self::QuickReply(value)
    }
}

impl From<TemplateUrlButtonContent> for TemplateCardButtonContent {
    fn from(value: TemplateUrlButtonContent) -> Self {
        Self::Url(value)
    }
}

impl WriteMembers for TemplateCardButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)?;
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(TemplateCardButtonContent);

impl FromMembers for TemplateCardButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(TemplateCardButtonContent);

impl Validate for TemplateCardButtonContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::QuickReply(value) => Validate::check(value, checker),
            Self::Url(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TemplateLimitedTimeOfferContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("expirationTime", &self.expiration_time)?;
        Ok(())
    }
}
write_object!(TemplateLimitedTimeOfferContent);

impl FromMembers for TemplateLimitedTimeOfferContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            expiration_time: members.need("expirationTime")?,
        })
    }
}
read_object!(TemplateLimitedTimeOfferContent);

impl Validate for TemplateLimitedTimeOfferContent {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for TemplateOrderStatusContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("orderStatuses", &self.order_statuses)?;
        Ok(())
    }
}
write_object!(TemplateOrderStatusContent);

impl FromMembers for TemplateOrderStatusContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_statuses: members.need("orderStatuses")?,
        })
    }
}
read_object!(TemplateOrderStatusContent);

impl Validate for TemplateOrderStatusContent {
    fn check(&self, checker: &mut Checker) {
        checker.each("orderStatuses", Some(&self.order_statuses));
    }
}

impl OrderStatusContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::OrderStatus(_) => "ORDER_STATUS",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TemplateOrderStatusActionContent> for OrderStatusContent {
    fn from(value: TemplateOrderStatusActionContent) -> Self {
        Self::OrderStatus(value)
    }
}

impl WriteMembers for OrderStatusContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::OrderStatus(value) => {
                object.member("type", "ORDER_STATUS")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(OrderStatusContent);

impl FromMembers for OrderStatusContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("ORDER_STATUS") => members.beside("type").map(Self::OrderStatus),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(OrderStatusContent);

impl Validate for OrderStatusContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::OrderStatus(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl TemplateOrderStatusActionContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        payment: shared::OrderPaymentStatus,
        status: shared::OrderStatus,
    ) -> Self {
        Self {
            payment,
            status,
            description: Default::default(),
        }
    }
}

impl WriteMembers for TemplateOrderStatusActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("payment", &self.payment)?;
        object.member("status", &self.status)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(TemplateOrderStatusActionContent);

impl FromMembers for TemplateOrderStatusActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment: members.need("payment")?,
            status: members.need("status")?,
            description: members.take("description")?,
        })
    }
}
read_object!(TemplateOrderStatusActionContent);

impl Validate for TemplateOrderStatusActionContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("payment", Some(&self.payment));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(120),
            );
    }
}
