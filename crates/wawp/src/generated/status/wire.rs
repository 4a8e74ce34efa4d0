// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `status` are read, written, converted and checked.

use super::*;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, read_form, read_object, string_id, write_form,
    write_object,
};
use waxwing_types::{ChatId, Checker, Jid, MediaType, MessageId, Validate};

impl SendVoiceStatus {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        file_url: String,
        file_filename: String,
        file_mimetype: MediaType,
    ) -> Self {
        Self {
            file_url,
            file_filename,
            file_mimetype,
            convert: Default::default(),
            caption: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
            background_color: Default::default(),
        }
    }
}
debug_addresses!(
    SendVoiceStatus { file_url : address, file_filename, file_mimetype, convert, caption,
    contacts, id, background_color }
);

impl WriteMembers for SendVoiceStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        object.optional("convert", &self.convert)?;
        object.optional("caption", &self.caption)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("id", &self.id)?;
        object.optional("backgroundColor", &self.background_color)?;
        Ok(())
    }
}
write_object!(SendVoiceStatus);

impl FromMembers for SendVoiceStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            convert: members.take("convert")?,
            caption: members.take("caption")?,
            contacts: members.or_default("contacts")?,
            id: members.take("id")?,
            background_color: members.take("backgroundColor")?,
        })
    }
}
read_object!(SendVoiceStatus);

impl Validate for SendVoiceStatus {
    fn check(&self, checker: &mut Checker) {
        checker.each_parses::<Jid>("contacts", Some(&self.contacts));
    }
}

impl SendTextStatus {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        text: String,
        background_color: String,
        font: i64,
    ) -> Self {
        Self {
            text,
            background_color,
            font,
            link_preview: Default::default(),
            link_preview_high_quality: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
        }
    }
}

impl WriteMembers for SendTextStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        object.member("backgroundColor", &self.background_color)?;
        object.member("font", &self.font)?;
        object.optional("linkPreview", &self.link_preview)?;
        object.optional("linkPreviewHighQuality", &self.link_preview_high_quality)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("id", &self.id)?;
        Ok(())
    }
}
write_object!(SendTextStatus);

impl FromMembers for SendTextStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            background_color: members.need("backgroundColor")?,
            font: members.need("font")?,
            link_preview: members.take("linkPreview")?,
            link_preview_high_quality: members.take("linkPreviewHighQuality")?,
            contacts: members.take("contacts")?,
            id: members.take("id")?,
        })
    }
}
read_object!(SendTextStatus);

impl Validate for SendTextStatus {
    fn check(&self, checker: &mut Checker) {
        checker.nested("contacts", self.contacts.as_ref());
    }
}
string_id!(impl OwnStatusId);

impl Serialize for StatusContacts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::StatusContactsText(value) => value.serialize(serializer),
            Self::StatusContactsList(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(StatusContacts);

impl FromJson for StatusContacts {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::StatusContactsText);
        choice.form(Self::StatusContactsList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(StatusContacts);

impl From<StatusContactsText> for StatusContacts {
    fn from(value: StatusContactsText) -> Self {
        Self::StatusContactsText(value)
    }
}

impl From<&str> for StatusContacts {
    fn from(value: &str) -> Self {
        Self::StatusContactsText(value.into())
    }
}

impl From<String> for StatusContacts {
    fn from(value: String) -> Self {
        Self::StatusContactsText(value.into())
    }
}

impl From<Vec<ChatId>> for StatusContacts {
    fn from(value: Vec<ChatId>) -> Self {
        Self::StatusContactsList(value)
    }
}

impl<T: Into<ChatId>, const N: usize> From<[T; N]> for StatusContacts {
    fn from(value: [T; N]) -> Self {
        Self::StatusContactsList(value.into_iter().map(Into::into).collect())
    }
}

impl Validate for StatusContacts {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl sensitive StatusContactsText);

impl SendImageStatus {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        file_url: String,
        file_filename: String,
        file_mimetype: MediaType,
    ) -> Self {
        Self {
            file_url,
            file_filename,
            file_mimetype,
            caption: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
        }
    }
}
debug_addresses!(
    SendImageStatus { file_url : address, file_filename, file_mimetype, caption,
    contacts, id }
);

impl WriteMembers for SendImageStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        object.optional("caption", &self.caption)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("id", &self.id)?;
        Ok(())
    }
}
write_object!(SendImageStatus);

impl FromMembers for SendImageStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            caption: members.take("caption")?,
            contacts: members.or_default("contacts")?,
            id: members.take("id")?,
        })
    }
}
read_object!(SendImageStatus);

impl Validate for SendImageStatus {
    fn check(&self, checker: &mut Checker) {
        checker.each_parses::<Jid>("contacts", Some(&self.contacts));
    }
}

impl SendVideoStatus {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        file_url: String,
        file_filename: String,
        file_mimetype: MediaType,
    ) -> Self {
        Self {
            file_url,
            file_filename,
            file_mimetype,
            convert: Default::default(),
            as_note: Default::default(),
            caption: Default::default(),
            contacts: Default::default(),
            id: Default::default(),
        }
    }
}
debug_addresses!(
    SendVideoStatus { file_url : address, file_filename, file_mimetype, convert, as_note,
    caption, contacts, id }
);

impl WriteMembers for SendVideoStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("file[url]", &self.file_url)?;
        object.member("file[filename]", &self.file_filename)?;
        object.member("file[mimetype]", &self.file_mimetype)?;
        object.optional("convert", &self.convert)?;
        object.optional("asNote", &self.as_note)?;
        object.optional("caption", &self.caption)?;
        object.optional("contacts", &self.contacts)?;
        object.optional("id", &self.id)?;
        Ok(())
    }
}
write_object!(SendVideoStatus);

impl FromMembers for SendVideoStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
            convert: members.take("convert")?,
            as_note: members.take("asNote")?,
            caption: members.take("caption")?,
            contacts: members.or_default("contacts")?,
            id: members.take("id")?,
        })
    }
}
read_object!(SendVideoStatus);

impl Validate for SendVideoStatus {
    fn check(&self, checker: &mut Checker) {
        checker.each_parses::<Jid>("contacts", Some(&self.contacts));
    }
}

impl DeleteStatus {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(id: MessageId) -> Self {
        Self {
            id,
            contacts: Default::default(),
        }
    }
}

impl WriteMembers for DeleteStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("contacts", &self.contacts)?;
        Ok(())
    }
}
write_object!(DeleteStatus);

impl FromMembers for DeleteStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            contacts: members.or_default("contacts")?,
        })
    }
}
read_object!(DeleteStatus);

impl Validate for DeleteStatus {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("id", Some(self.id.as_ref()));
        checker.each_parses::<Jid>("contacts", Some(&self.contacts));
    }
}
