// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `messages` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    read_object, string_id, write_object,
};
use waxwing_json::constraint::{Constraint, Form};
use waxwing_types::{
    ChatId, Checker, Jid, MediaType, MessageId, Validate, chat_of, phone_id,
};

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
    pub(super) fn from_required(chat_id: ChatId, message: String) -> Self {
        Self {
            chat_id,
            message,
            reply_to: Default::default(),
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
            mentions: Default::default(),
            id: Default::default(),
        }
    }
}

impl WriteMembers for SendText {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("message", &self.message)?;
        object.optional("reply_to", &self.reply_to)?;
        object.optional("linkPreview", &self.link_preview)?;
        object.optional("linkPreviewHighQuality", &self.link_preview_high_quality)?;
        object.optional("mentions", &self.mentions)?;
        object.optional("id", &self.id)?;
        Ok(())
    }
}
write_object!(SendText);

impl FromMembers for SendText {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendText);

impl Validate for SendText {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.chars("message", Some(self.message.as_ref()), None, Some(4096));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
        checker.each_parses::<Jid>("mentions", Some(&self.mentions));
    }
}
string_id!(impl OwnMessageKey);

impl SendUpload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            caption: Default::default(),
        }
    }
}

impl WriteMembers for SendUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("caption", &self.caption)?;
        Ok(())
    }
}
write_object!(SendUpload);

impl FromMembers for SendUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            caption: members.take("caption")?,
        })
    }
}
read_object!(SendUpload);

impl Validate for SendUpload {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl SendVoice {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        file_url: String,
        file_filename: String,
        file_mimetype: MediaType,
        convert: bool,
    ) -> Self {
        Self {
            chat_id,
            file_url,
            file_filename,
            file_mimetype,
            convert,
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(
    SendVoice { chat_id, file_url : address, file_filename, file_mimetype, convert,
    reply_to }
);

impl WriteMembers for SendVoice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        object.member("convert", &self.convert)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendVoice);

impl FromMembers for SendVoice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendVoice);

impl Validate for SendVoice {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendImage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        file_url: String,
        file_filename: String,
        file_mimetype: MediaType,
    ) -> Self {
        Self {
            chat_id,
            file_url,
            file_filename,
            file_mimetype,
            caption: Default::default(),
            reply_to: Default::default(),
            mentions: Default::default(),
        }
    }
}
debug_addresses!(
    SendImage { chat_id, file_url : address, file_filename, file_mimetype, caption,
    reply_to, mentions }
);

impl WriteMembers for SendImage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        object.optional("mentions", &self.mentions)?;
        Ok(())
    }
}
write_object!(SendImage);

impl FromMembers for SendImage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendImage);

impl Validate for SendImage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
        checker.each_parses::<Jid>("mentions", Some(&self.mentions));
    }
}

impl SendPdf {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        file_url: String,
        file_filename: String,
        file_mimetype: MediaType,
    ) -> Self {
        Self {
            chat_id,
            file_url,
            file_filename,
            file_mimetype,
            caption: Default::default(),
            reply_to: Default::default(),
            mentions: Default::default(),
        }
    }
}
debug_addresses!(
    SendPdf { chat_id, file_url : address, file_filename, file_mimetype, caption,
    reply_to, mentions }
);

impl WriteMembers for SendPdf {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("reply_to", &self.reply_to)?;
        object.optional("mentions", &self.mentions)?;
        Ok(())
    }
}
write_object!(SendPdf);

impl FromMembers for SendPdf {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendPdf);

impl Validate for SendPdf {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
        checker.each_parses::<Jid>("mentions", Some(&self.mentions));
    }
}

impl SendVideo {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        file_url: String,
        file_filename: String,
        file_mimetype: MediaType,
    ) -> Self {
        Self {
            chat_id,
            file_url,
            file_filename,
            file_mimetype,
            caption: Default::default(),
            convert: Default::default(),
            as_note: Default::default(),
            mentions: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(
    SendVideo { chat_id, file_url : address, file_filename, file_mimetype, caption,
    convert, as_note, mentions, reply_to }
);

impl WriteMembers for SendVideo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("convert", &self.convert)?;
        object.optional("asNote", &self.as_note)?;
        object.optional("mentions", &self.mentions)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendVideo);

impl FromMembers for SendVideo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendVideo);

impl Validate for SendVideo {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.each_parses::<Jid>("mentions", Some(&self.mentions));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendList {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, message: ListMessage) -> Self {
        Self {
            chat_id,
            message,
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendList {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("message", &self.message)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendList);

impl FromMembers for SendList {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message: members.need("message")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendList);

impl Validate for SendList {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.nested("message", Some(&self.message));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl ListMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        title: String,
        button: String,
        sections: Vec<ListSection>,
    ) -> Self {
        Self {
            title,
            description: Default::default(),
            footer: Default::default(),
            button,
            sections,
        }
    }
}

impl WriteMembers for ListMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("title", &self.title)?;
        object.optional("description", &self.description)?;
        object.optional("footer", &self.footer)?;
        object.member("button", &self.button)?;
        object.member("sections", &self.sections)?;
        Ok(())
    }
}
write_object!(ListMessage);

impl FromMembers for ListMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            description: members.take("description")?,
            footer: members.take("footer")?,
            button: members.need("button")?,
            sections: members.need("sections")?,
        })
    }
}
read_object!(ListMessage);

impl Validate for ListMessage {
    fn check(&self, checker: &mut Checker) {
        checker.each("sections", Some(&self.sections));
    }
}

impl WriteMembers for ListSection {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("title", &self.title)?;
        object.member("rows", &self.rows)?;
        Ok(())
    }
}
write_object!(ListSection);

impl FromMembers for ListSection {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            rows: members.need("rows")?,
        })
    }
}
read_object!(ListSection);

impl Validate for ListSection {
    fn check(&self, checker: &mut Checker) {
        checker.each("rows", Some(&self.rows));
    }
}

impl ListRow {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(title: String, row_id: String) -> Self {
        Self {
            title,
            row_id,
            description: Default::default(),
        }
    }
}

impl WriteMembers for ListRow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("title", &self.title)?;
        object.member("rowId", &self.row_id)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(ListRow);

impl FromMembers for ListRow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            row_id: members.need("rowId")?,
            description: members.take("description")?,
        })
    }
}
read_object!(ListRow);

impl Validate for ListRow {
    fn check(&self, _checker: &mut Checker) {}
}

impl SendEvent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, event: EventMessage) -> Self {
        Self {
            chat_id,
            event,
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("event", &self.event)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendEvent);

impl FromMembers for SendEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            event: members.need("event")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendEvent);

impl Validate for SendEvent {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.nested("event", Some(&self.event));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl EventMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String, start_time: i64) -> Self {
        Self {
            name,
            description: Default::default(),
            start_time,
            end_time: Default::default(),
            location: Default::default(),
            extra_guests_allowed: Default::default(),
        }
    }
}

impl WriteMembers for EventMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.member("startTime", &self.start_time)?;
        object.optional("endTime", &self.end_time)?;
        object.optional("location", &self.location)?;
        object.optional("extraGuestsAllowed", &self.extra_guests_allowed)?;
        Ok(())
    }
}
write_object!(EventMessage);

impl FromMembers for EventMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(EventMessage);

impl Validate for EventMessage {
    fn check(&self, checker: &mut Checker) {
        checker.nested("location", self.location.as_ref());
    }
}

impl WriteMembers for EventLocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        Ok(())
    }
}
write_object!(EventLocation);

impl FromMembers for EventLocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
        })
    }
}
read_object!(EventLocation);

impl Validate for EventLocation {
    fn check(&self, _checker: &mut Checker) {}
}

impl SendLinkPreview {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        text: String,
        url: String,
        title: String,
        description: String,
    ) -> Self {
        Self {
            chat_id,
            text,
            url,
            title,
            description,
            thumbnail: Default::default(),
            link_preview_high_quality: Default::default(),
            reply_to: Default::default(),
        }
    }
}
debug_addresses!(
    SendLinkPreview { chat_id, text, url : address, title, description, thumbnail,
    link_preview_high_quality, reply_to }
);

impl WriteMembers for SendLinkPreview {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("text", &self.text)?;
        object.member("url", &self.url)?;
        object.member("title", &self.title)?;
        object.member("description", &self.description)?;
        object.optional("thumbnail", &self.thumbnail)?;
        object.optional("linkPreviewHighQuality", &self.link_preview_high_quality)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendLinkPreview);

impl FromMembers for SendLinkPreview {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(SendLinkPreview);

impl Validate for SendLinkPreview {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl SendLocation {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        latitude: String,
        longitude: String,
        title: String,
        message: String,
    ) -> Self {
        Self {
            chat_id,
            latitude,
            longitude,
            title,
            message,
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
        object.member("title", &self.title)?;
        object.member("message", &self.message)?;
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
            title: members.need("title")?,
            message: members.need("message")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendLocation);

impl Validate for SendLocation {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
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
    fn check(&self, checker: &mut Checker) {
        checker.items("options", Some(self.options.len()), Some(2), Some(12));
    }
}

impl SendPollVote {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        message_id: MessageId,
        votes: Vec<String>,
    ) -> Self {
        Self {
            chat_id,
            message_id,
            votes,
            poll_server_id: Default::default(),
        }
    }
}

impl WriteMembers for SendPollVote {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        object.member("votes", &self.votes)?;
        object.optional("pollServerId", &self.poll_server_id)?;
        Ok(())
    }
}
write_object!(SendPollVote);

impl FromMembers for SendPollVote {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            votes: members.need("votes")?,
            poll_server_id: members.take("pollServerId")?,
        })
    }
}
read_object!(SendPollVote);

impl Validate for SendPollVote {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}

impl SendContact {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, contacts: Vec<ContactCard>) -> Self {
        Self {
            chat_id,
            contacts,
            reply_to: Default::default(),
        }
    }
}

impl WriteMembers for SendContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("contacts", &self.contacts)?;
        object.optional("reply_to", &self.reply_to)?;
        Ok(())
    }
}
write_object!(SendContact);

impl FromMembers for SendContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            contacts: members.need("contacts")?,
            reply_to: members.take("reply_to")?,
        })
    }
}
read_object!(SendContact);

impl Validate for SendContact {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.each("contacts", Some(&self.contacts));
        checker
            .parses::<MessageId>("reply_to", self.reply_to.as_ref().map(AsRef::as_ref));
    }
}

impl WriteMembers for ContactCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fullName", &self.full_name)?;
        object.optional("organization", &self.organization)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.optional("whatsappId", &self.whatsapp_id)?;
        object.optional("vcard", &self.vcard)?;
        Ok(())
    }
}
write_object!(ContactCard);

impl FromMembers for ContactCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            full_name: members.take("fullName")?,
            organization: members.take("organization")?,
            phone_number: members.take("phoneNumber")?,
            whatsapp_id: members.take("whatsappId")?,
            vcard: members.take("vcard")?,
        })
    }
}
read_object!(ContactCard);

impl Validate for ContactCard {
    fn check(&self, checker: &mut Checker) {
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
string_id!(impl sensitive Vcard);
phone_id!(impl plus CardPhoneNumber from shared::ChatIdText, shared::PhoneDigits);
chat_of!(CardPhoneNumber);

impl MarkMessagesSeen {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            message_ids: Default::default(),
            participant: Default::default(),
        }
    }
}

impl WriteMembers for MarkMessagesSeen {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("messageIds", &self.message_ids)?;
        object.optional("participant", &self.participant)?;
        Ok(())
    }
}
write_object!(MarkMessagesSeen);

impl FromMembers for MarkMessagesSeen {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_ids: members.or_default("messageIds")?,
            participant: members.take("participant")?,
        })
    }
}
read_object!(MarkMessagesSeen);

impl Validate for MarkMessagesSeen {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.each_parses::<MessageId>("messageIds", Some(&self.message_ids));
        checker
            .parses::<Jid>("participant", self.participant.as_ref().map(AsRef::as_ref));
    }
}

impl WriteMembers for TypingChat {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        Ok(())
    }
}
write_object!(TypingChat);

impl FromMembers for TypingChat {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
        })
    }
}
read_object!(TypingChat);

impl Validate for TypingChat {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl WriteMembers for SendReaction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        object.member("reaction", &self.reaction)?;
        Ok(())
    }
}
write_object!(SendReaction);

impl FromMembers for SendReaction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            reaction: members.need("reaction")?,
        })
    }
}
read_object!(SendReaction);

impl Validate for SendReaction {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}

impl GetMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, message_id: MessageId) -> Self {
        Self {
            chat_id,
            message_id,
            download_media: Default::default(),
        }
    }
}

impl WriteMembers for GetMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        object.optional("downloadMedia", &self.download_media)?;
        Ok(())
    }
}
write_object!(GetMessage);

impl FromMembers for GetMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            download_media: members.take("downloadMedia")?,
        })
    }
}
read_object!(GetMessage);

impl Validate for GetMessage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}

impl EditMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        chat_id: ChatId,
        message_id: MessageId,
        text: String,
    ) -> Self {
        Self {
            chat_id,
            message_id,
            text,
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
            mentions: Default::default(),
        }
    }
}

impl WriteMembers for EditMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        object.member("text", &self.text)?;
        object.optional("linkPreview", &self.link_preview)?;
        object.optional("linkPreviewHighQuality", &self.link_preview_high_quality)?;
        object.optional("mentions", &self.mentions)?;
        Ok(())
    }
}
write_object!(EditMessage);

impl FromMembers for EditMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(EditMessage);

impl Validate for EditMessage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
        checker.each_parses::<Jid>("mentions", Some(&self.mentions));
    }
}

impl PinMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, message_id: MessageId) -> Self {
        Self {
            chat_id,
            message_id,
            duration: Default::default(),
        }
    }
}

impl WriteMembers for PinMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        object.optional("duration", &self.duration)?;
        Ok(())
    }
}
write_object!(PinMessage);

impl FromMembers for PinMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            duration: members.take("duration")?,
        })
    }
}
read_object!(PinMessage);

impl Validate for PinMessage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}

impl WriteMembers for UnpinMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("messageId", &self.message_id)?;
        Ok(())
    }
}
write_object!(UnpinMessage);

impl FromMembers for UnpinMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
        })
    }
}
read_object!(UnpinMessage);

impl Validate for UnpinMessage {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
        checker.parses::<MessageId>("messageId", Some(self.message_id.as_ref()));
    }
}
