// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! How the types of `messages` are read, written, converted and checked.

use super::*;
use crate::generated::contacts;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    read_object, string_id, write_object,
};
use waxwing_types::{ChatId, Checker, Jid, MessageId, Validate, chat_of, phone_id};

impl WriteMembers for DeleteMessageQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        Ok(())
    }
}
write_object!(DeleteMessageQuery);

impl FromMembers for DeleteMessageQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
        })
    }
}
read_object!(DeleteMessageQuery);

impl Validate for DeleteMessageQuery {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}

impl SendText {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, text: String) -> Self {
        Self {
            chat_id,
            text,
            reply_to: Default::default(),
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
        }
    }
}

impl WriteMembers for SendText {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("text", &self.text)?;
        object.optional("reply_to", &self.reply_to)?;
        object.optional("link_preview", &self.link_preview)?;
        object.optional("link_preview_high_quality", &self.link_preview_high_quality)?;
        Ok(())
    }
}
write_object!(SendText);

impl FromMembers for SendText {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            text: members.need("text")?,
            reply_to: members.take("reply_to")?,
            link_preview: members.take("link_preview")?,
            link_preview_high_quality: members.take("link_preview_high_quality")?,
        })
    }
}
read_object!(SendText);

impl Validate for SendText {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendLinkCustomPreview {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        text: String,
        preview_title: String,
        preview_description: String,
        preview_url: String,
        preview_image_url: String,
    ) -> Self {
        Self {
            chat_id,
            text,
            preview_title,
            preview_description,
            preview_url,
            preview_image_url,
            high_quality: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(
    SendLinkCustomPreview { chat_id, text, preview_title, preview_description,
    preview_url : address, preview_image_url : address, high_quality, reply_to }
);

impl WriteMembers for SendLinkCustomPreview {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("text", &self.text)?;
        object.member("preview_title", &self.preview_title)?;
        object.member("preview_description", &self.preview_description)?;
        object.member("preview_url", &self.preview_url)?;
        object.member("preview_image_url", &self.preview_image_url)?;
        object.optional("high_quality", &self.high_quality)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendLinkCustomPreview);

impl FromMembers for SendLinkCustomPreview {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendLinkCustomPreview);

impl Validate for SendLinkCustomPreview {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendLinkCustomPreviewUpload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        text: String,
        preview_title: String,
        preview_description: String,
        preview_url: String,
    ) -> Self {
        Self {
            chat_id,
            text,
            preview_title,
            preview_description,
            preview_url,
            high_quality: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(
    SendLinkCustomPreviewUpload { chat_id, text, preview_title, preview_description,
    preview_url : address, high_quality, reply_to }
);

impl WriteMembers for SendLinkCustomPreviewUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("text", &self.text)?;
        object.member("preview_title", &self.preview_title)?;
        object.member("preview_description", &self.preview_description)?;
        object.member("preview_url", &self.preview_url)?;
        object.optional("high_quality", &self.high_quality)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendLinkCustomPreviewUpload);

impl FromMembers for SendLinkCustomPreviewUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendLinkCustomPreviewUpload);

impl Validate for SendLinkCustomPreviewUpload {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendFile {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, url: String) -> Self {
        Self {
            chat_id,
            url,
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(
    SendFile { chat_id, url : address, filename, mimetype, caption, reply_to }
);

impl WriteMembers for SendFile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("url", &self.url)?;
        object.optional("filename", &self.filename)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendFile);

impl FromMembers for SendFile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendFile);

impl Validate for SendFile {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendFileUpload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendFileUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("filename", &self.filename)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendFileUpload);

impl FromMembers for SendFileUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendFileUpload);

impl Validate for SendFileUpload {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendImage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, url: String) -> Self {
        Self {
            chat_id,
            url,
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(
    SendImage { chat_id, url : address, filename, mimetype, caption, reply_to }
);

impl WriteMembers for SendImage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("url", &self.url)?;
        object.optional("filename", &self.filename)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendImage);

impl FromMembers for SendImage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendImage);

impl Validate for SendImage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendImageUpload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            filename: Default::default(),
            mimetype: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendImageUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("filename", &self.filename)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendImageUpload);

impl FromMembers for SendImageUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            filename: members.take("filename")?,
            mimetype: members.take("mimetype")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendImageUpload);

impl Validate for SendImageUpload {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendVideo {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, url: String) -> Self {
        Self {
            chat_id,
            url,
            as_note: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(SendVideo { chat_id, url : address, as_note, caption, reply_to });

impl WriteMembers for SendVideo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("url", &self.url)?;
        object.optional("asNote", &self.as_note)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendVideo);

impl FromMembers for SendVideo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            as_note: members.take("asNote")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendVideo);

impl Validate for SendVideo {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendVideoUpload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            as_note: Default::default(),
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendVideoUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("asNote", &self.as_note)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendVideoUpload);

impl FromMembers for SendVideoUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            as_note: members.take("asNote")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendVideoUpload);

impl Validate for SendVideoUpload {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendVoice {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, url: String) -> Self {
        Self {
            chat_id,
            url,
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(SendVoice { chat_id, url : address, caption, reply_to });

impl WriteMembers for SendVoice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("url", &self.url)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendVoice);

impl FromMembers for SendVoice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendVoice);

impl Validate for SendVoice {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendVoiceUpload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            caption: Default::default(),
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendVoiceUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendVoiceUpload);

impl FromMembers for SendVoiceUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            caption: members.take("caption")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendVoiceUpload);

impl Validate for SendVoiceUpload {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendPoll {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, poll: Poll) -> Self {
        Self {
            chat_id,
            poll,
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendPoll {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("poll", &self.poll)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendPoll);

impl FromMembers for SendPoll {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            poll: members.need("poll")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendPoll);

impl Validate for SendPoll {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.nested("poll", Some(&self.poll));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl Poll {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String, options: Vec<String>) -> Self {
        Self {
            name,
            options,
            multiple_answers: Default::default(),
        }
    }
}

impl WriteMembers for Poll {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("options", &self.options)?;
        object.optional("multipleAnswers", &self.multiple_answers)?;
        Ok(())
    }
}
write_object!(Poll);

impl FromMembers for Poll {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            options: members.need("options")?,
            multiple_answers: members.take("multipleAnswers")?,
        })
    }
}
read_object!(Poll);

impl Validate for Poll {
    fn check(&self, _checker: &mut Checker) {}
}

impl SendLocation {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, latitude: f64, longitude: f64) -> Self {
        Self {
            chat_id,
            latitude,
            longitude,
            title: Default::default(),
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendLocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("latitude", &self.latitude)?;
        object.member("longitude", &self.longitude)?;
        object.optional("title", &self.title)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendLocation);

impl FromMembers for SendLocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
            title: members.take("title")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendLocation);

impl Validate for SendLocation {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.range("latitude", Some(self.latitude), Some(-90f64), Some(90f64));
        checker.range("longitude", Some(self.longitude), Some(-180f64), Some(180f64));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl WriteMembers for SendContactCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("contacts", &self.contacts)?;
        Ok(())
    }
}
write_object!(SendContactCard);

impl FromMembers for SendContactCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            contacts: members.need("contacts")?,
        })
    }
}
read_object!(SendContactCard);

impl Validate for SendContactCard {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.each("contacts", Some(&self.contacts));
    }
}

impl WriteMembers for ContactCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("vcard", &self.vcard)?;
        object.optional("fullName", &self.full_name)?;
        object.optional("organization", &self.organization)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("whatsappId", &self.whatsapp_id)?;
        Ok(())
    }
}
write_object!(ContactCard);

impl FromMembers for ContactCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            vcard: members.take("vcard")?,
            full_name: members.take("fullName")?,
            organization: members.take("organization")?,
            phone_number: members.take("phoneNumber")?,
            whatsapp_id: members.take("whatsappId")?,
        })
    }
}
read_object!(ContactCard);

impl Validate for ContactCard {
    fn check(&self, checker: &mut Checker) {
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
string_id!(impl sensitive Vcard);
phone_id!(impl plus CardPhoneNumber from contacts::ContactChatId, WhatsappId);
chat_of!(CardPhoneNumber);
phone_id!(impl digits WhatsappId from contacts::ContactChatId, CardPhoneNumber);
chat_of!(WhatsappId);

impl WriteMembers for ForwardMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        Ok(())
    }
}
write_object!(ForwardMessage);

impl FromMembers for ForwardMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
        })
    }
}
read_object!(ForwardMessage);

impl Validate for ForwardMessage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}

impl ReactToMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(message_id: MessageId, reaction: String) -> Self {
        Self {
            message_id,
            reaction,
            chat_id: Default::default(),
        }
    }
}

impl WriteMembers for ReactToMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messageId", &self.message_id)?;
        object.member("reaction", &self.reaction)?;
        object.optional("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(ReactToMessage);

impl FromMembers for ReactToMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.need("messageId")?,
            reaction: members.need("reaction")?,
            chat_id: members.take("chatId")?,
        })
    }
}
read_object!(ReactToMessage);

impl Validate for ReactToMessage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
        checker.parses::<Jid>("chatId", self.chat_id.as_ref().map(AsRef::as_ref));
    }
}

impl StarMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(message_id: MessageId, star: bool) -> Self {
        Self {
            message_id,
            star,
            chat_id: Default::default(),
        }
    }
}

impl WriteMembers for StarMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messageId", &self.message_id)?;
        object.member("star", &self.star)?;
        object.optional("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(StarMessage);

impl FromMembers for StarMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.need("messageId")?,
            star: members.need("star")?,
            chat_id: members.take("chatId")?,
        })
    }
}
read_object!(StarMessage);

impl Validate for StarMessage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
        checker.parses::<Jid>("chatId", self.chat_id.as_ref().map(AsRef::as_ref));
    }
}
