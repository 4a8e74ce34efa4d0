// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `interactive` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    from_one, from_text, open_enum, read_object, string_id, write_object,
};
use waxwing_json::constraint::{Condition, Constraint};
use waxwing_types::{Checker, Validate};

impl WriteMembers for InteractiveBodyContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveBodyContent);

impl FromMembers for InteractiveBodyContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveBodyContent);

impl Validate for InteractiveBodyContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(1024));
    }
}
from_one!(InteractiveBodyContent : String);

impl WriteMembers for InteractivePlainBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractivePlainBody);

impl FromMembers for InteractivePlainBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractivePlainBody);

impl Validate for InteractivePlainBody {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(1024));
    }
}
from_one!(InteractivePlainBody : String);

impl WriteMembers for InteractiveFooterContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveFooterContent);

impl FromMembers for InteractiveFooterContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveFooterContent);

impl Validate for InteractiveFooterContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}
from_one!(InteractiveFooterContent : String);

impl InteractiveButtonsMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveButtonsContent,
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
    InteractiveButtonsMessage { from, to, message_id, content, callback_data, notify_url
    : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveButtonsMessage {
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
write_object!(InteractiveButtonsMessage);

impl FromMembers for InteractiveButtonsMessage {
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
read_object!(InteractiveButtonsMessage);

impl Validate for InteractiveButtonsMessage {
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

impl InteractiveButtonsContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBodyContent,
        action: InteractiveButtonsActionContent,
    ) -> Self {
        Self {
            body,
            action,
            header: Default::default(),
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveButtonsContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.member("action", &self.action)?;
        object.optional("header", &self.header)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveButtonsContent);

impl FromMembers for InteractiveButtonsContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveButtonsContent);

impl Validate for InteractiveButtonsContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

impl WriteMembers for InteractiveButtonsActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("buttons", &self.buttons)?;
        Ok(())
    }
}
write_object!(InteractiveButtonsActionContent);

impl FromMembers for InteractiveButtonsActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            buttons: members.need("buttons")?,
        })
    }
}
read_object!(InteractiveButtonsActionContent);

impl Validate for InteractiveButtonsActionContent {
    fn check(&self, checker: &mut Checker) {
        checker.items("buttons", Some(self.buttons.len()), Some(1), Some(3));
        checker.each("buttons", Some(&self.buttons));
        checker
            .rules(
                self,
                &[
                    Constraint::unique("/buttons/*/id"),
                    Constraint::unique("/buttons/*/title"),
                ],
            );
    }
}

impl InteractiveButtonContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Reply(_) => "REPLY",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveReplyButtonContent> for InteractiveButtonContent {
    fn from(value: InteractiveReplyButtonContent) -> Self {
        Self::Reply(value)
    }
}

impl WriteMembers for InteractiveButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Reply(value) => {
                object.member("type", "REPLY")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveButtonContent);

impl FromMembers for InteractiveButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("REPLY") => members.beside("type").map(Self::Reply),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveButtonContent);

impl Validate for InteractiveButtonContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Reply(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for InteractiveReplyButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("title", &self.title)?;
        Ok(())
    }
}
write_object!(InteractiveReplyButtonContent);

impl FromMembers for InteractiveReplyButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}
read_object!(InteractiveReplyButtonContent);

impl Validate for InteractiveReplyButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(256));
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(20));
    }
}

impl InteractiveButtonsHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Video(_) => "VIDEO",
            Self::Image(_) => "IMAGE",
            Self::Document(_) => "DOCUMENT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveButtonsTextHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl From<InteractiveButtonsVideoHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsVideoHeaderContent) -> Self {
        Self::Video(value)
    }
}

impl From<InteractiveButtonsImageHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl From<InteractiveButtonsDocumentHeaderContent> for InteractiveButtonsHeaderContent {
    fn from(value: InteractiveButtonsDocumentHeaderContent) -> Self {
        Self::Document(value)
    }
}
from_text!(InteractiveButtonsHeaderContent : InteractiveButtonsTextHeaderContent);

impl WriteMembers for InteractiveButtonsHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveButtonsHeaderContent);

impl FromMembers for InteractiveButtonsHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveButtonsHeaderContent);

impl Validate for InteractiveButtonsHeaderContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Video(value) => Validate::check(value, checker),
            Self::Image(value) => Validate::check(value, checker),
            Self::Document(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for InteractiveButtonsTextHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveButtonsTextHeaderContent);

impl FromMembers for InteractiveButtonsTextHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveButtonsTextHeaderContent);

impl Validate for InteractiveButtonsTextHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}
from_one!(InteractiveButtonsTextHeaderContent : String);
debug_addresses!(InteractiveButtonsVideoHeaderContent { media_url : address });

impl WriteMembers for InteractiveButtonsVideoHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(InteractiveButtonsVideoHeaderContent);

impl FromMembers for InteractiveButtonsVideoHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(InteractiveButtonsVideoHeaderContent);

impl Validate for InteractiveButtonsVideoHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(InteractiveButtonsVideoHeaderContent : String);
debug_addresses!(InteractiveButtonsImageHeaderContent { media_url : address });

impl WriteMembers for InteractiveButtonsImageHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(InteractiveButtonsImageHeaderContent);

impl FromMembers for InteractiveButtonsImageHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(InteractiveButtonsImageHeaderContent);

impl Validate for InteractiveButtonsImageHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(InteractiveButtonsImageHeaderContent : String);

impl InteractiveButtonsDocumentHeaderContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(media_url: String) -> Self {
        Self {
            media_url,
            filename: Default::default(),
        }
    }
}
debug_addresses!(
    InteractiveButtonsDocumentHeaderContent { media_url : address, filename }
);

impl WriteMembers for InteractiveButtonsDocumentHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        object.optional("filename", &self.filename)?;
        Ok(())
    }
}
write_object!(InteractiveButtonsDocumentHeaderContent);

impl FromMembers for InteractiveButtonsDocumentHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            filename: members.take("filename")?,
        })
    }
}
read_object!(InteractiveButtonsDocumentHeaderContent);

impl Validate for InteractiveButtonsDocumentHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "filename",
                self.filename.as_ref().map(AsRef::as_ref),
                None,
                Some(240),
            );
    }
}
from_one!(InteractiveButtonsDocumentHeaderContent : String);

impl InteractiveListMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveListContent,
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
    InteractiveListMessage { from, to, message_id, content, callback_data, notify_url :
    address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveListMessage {
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
write_object!(InteractiveListMessage);

impl FromMembers for InteractiveListMessage {
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
read_object!(InteractiveListMessage);

impl Validate for InteractiveListMessage {
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

impl InteractiveListContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBodyContent,
        action: InteractiveListActionContent,
    ) -> Self {
        Self {
            body,
            action,
            header: Default::default(),
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveListContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.member("action", &self.action)?;
        object.optional("header", &self.header)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveListContent);

impl FromMembers for InteractiveListContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveListContent);

impl Validate for InteractiveListContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

impl WriteMembers for InteractiveListActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("title", &self.title)?;
        object.member("sections", &self.sections)?;
        Ok(())
    }
}
write_object!(InteractiveListActionContent);

impl FromMembers for InteractiveListActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.need("title")?,
            sections: members.need("sections")?,
        })
    }
}
read_object!(InteractiveListActionContent);

impl Validate for InteractiveListActionContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(20));
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
        checker
            .rules(
                self,
                &[
                    Constraint::count("/sections/*/rows/*", Some(1), Some(10)),
                    Constraint::unique("/sections/*/rows/*/id"),
                    Constraint::given("/sections/*/title")
                        .when(
                            &[
                                Condition::Count {
                                    at: "/sections/*",
                                    least: 2usize,
                                },
                            ],
                        ),
                ],
            );
    }
}

impl InteractiveListSectionContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(rows: Vec<InteractiveRowContent>) -> Self {
        Self {
            title: Default::default(),
            rows,
        }
    }
}

impl WriteMembers for InteractiveListSectionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("title", &self.title)?;
        object.member("rows", &self.rows)?;
        Ok(())
    }
}
write_object!(InteractiveListSectionContent);

impl FromMembers for InteractiveListSectionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            rows: members.need("rows")?,
        })
    }
}
read_object!(InteractiveListSectionContent);

impl Validate for InteractiveListSectionContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        checker.each("rows", Some(&self.rows));
    }
}

impl InteractiveRowContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(id: String, title: String) -> Self {
        Self {
            id,
            title,
            description: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveRowContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("title", &self.title)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(InteractiveRowContent);

impl FromMembers for InteractiveRowContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
            description: members.take("description")?,
        })
    }
}
read_object!(InteractiveRowContent);

impl Validate for InteractiveRowContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(200));
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(24));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(72),
            );
    }
}

impl InteractiveListHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveListTextHeaderContent> for InteractiveListHeaderContent {
    fn from(value: InteractiveListTextHeaderContent) -> Self {
        Self::Text(value)
    }
}
from_text!(InteractiveListHeaderContent : InteractiveListTextHeaderContent);

impl WriteMembers for InteractiveListHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveListHeaderContent);

impl FromMembers for InteractiveListHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveListHeaderContent);

impl Validate for InteractiveListHeaderContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for InteractiveListTextHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveListTextHeaderContent);

impl FromMembers for InteractiveListTextHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveListTextHeaderContent);

impl Validate for InteractiveListTextHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}
from_one!(InteractiveListTextHeaderContent : String);

impl InteractiveMediaCarouselMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveMediaCarouselContent,
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
    InteractiveMediaCarouselMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveMediaCarouselMessage {
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
write_object!(InteractiveMediaCarouselMessage);

impl FromMembers for InteractiveMediaCarouselMessage {
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
read_object!(InteractiveMediaCarouselMessage);

impl Validate for InteractiveMediaCarouselMessage {
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

impl WriteMembers for InteractiveMediaCarouselContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveMediaCarouselContent);

impl FromMembers for InteractiveMediaCarouselContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveMediaCarouselContent);

impl Validate for InteractiveMediaCarouselContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
    }
}

impl InteractiveMediaCarouselAction {
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

impl From<QuickReplyMediaCarouselAction> for InteractiveMediaCarouselAction {
    fn from(value: QuickReplyMediaCarouselAction) -> Self {
        Self::QuickReply(value)
    }
}

impl From<UrlMediaCarouselAction> for InteractiveMediaCarouselAction {
    fn from(value: UrlMediaCarouselAction) -> Self {
        Self::Url(value)
    }
}

impl WriteMembers for InteractiveMediaCarouselAction {
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
write_object!(InteractiveMediaCarouselAction);

impl FromMembers for InteractiveMediaCarouselAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveMediaCarouselAction);

impl Validate for InteractiveMediaCarouselAction {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::QuickReply(value) => Validate::check(value, checker),
            Self::Url(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for QuickReplyMediaCarouselAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("cards", &self.cards)?;
        Ok(())
    }
}
write_object!(QuickReplyMediaCarouselAction);

impl FromMembers for QuickReplyMediaCarouselAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}
read_object!(QuickReplyMediaCarouselAction);

impl Validate for QuickReplyMediaCarouselAction {
    fn check(&self, checker: &mut Checker) {
        checker.items("cards", Some(self.cards.len()), Some(2), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

impl WriteMembers for QuickReplyMediaCarouselCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("header", &self.header)?;
        object.member("body", &self.body)?;
        object.member("buttons", &self.buttons)?;
        Ok(())
    }
}
write_object!(QuickReplyMediaCarouselCard);

impl FromMembers for QuickReplyMediaCarouselCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            buttons: members.need("buttons")?,
        })
    }
}
read_object!(QuickReplyMediaCarouselCard);

impl Validate for QuickReplyMediaCarouselCard {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.each("buttons", Some(&self.buttons));
    }
}

impl WriteMembers for QuickReplyCardActionButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("title", &self.title)?;
        Ok(())
    }
}
write_object!(QuickReplyCardActionButton);

impl FromMembers for QuickReplyCardActionButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}
read_object!(QuickReplyCardActionButton);

impl Validate for QuickReplyCardActionButton {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), None, Some(20));
        checker.chars("title", Some(self.title.as_ref()), None, Some(20));
    }
}

impl WriteMembers for UrlMediaCarouselAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("cards", &self.cards)?;
        Ok(())
    }
}
write_object!(UrlMediaCarouselAction);

impl FromMembers for UrlMediaCarouselAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}
read_object!(UrlMediaCarouselAction);

impl Validate for UrlMediaCarouselAction {
    fn check(&self, checker: &mut Checker) {
        checker.items("cards", Some(self.cards.len()), Some(2), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

impl WriteMembers for UrlMediaCarouselCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("header", &self.header)?;
        object.member("body", &self.body)?;
        object.member("button", &self.button)?;
        Ok(())
    }
}
write_object!(UrlMediaCarouselCard);

impl FromMembers for UrlMediaCarouselCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            button: members.need("button")?,
        })
    }
}
read_object!(UrlMediaCarouselCard);

impl Validate for UrlMediaCarouselCard {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.nested("button", Some(&self.button));
    }
}
debug_addresses!(UrlCardActionButton { display_text, url : address });

impl WriteMembers for UrlCardActionButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("displayText", &self.display_text)?;
        object.member("url", &self.url)?;
        Ok(())
    }
}
write_object!(UrlCardActionButton);

impl FromMembers for UrlCardActionButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_text: members.need("displayText")?,
            url: members.need("url")?,
        })
    }
}
read_object!(UrlCardActionButton);

impl Validate for UrlCardActionButton {
    fn check(&self, checker: &mut Checker) {
        checker.chars("displayText", Some(self.display_text.as_ref()), None, Some(20));
        checker.chars("url", Some(self.url.as_ref()), None, Some(2048));
    }
}

impl WriteMembers for MediaCarouselCardBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(MediaCarouselCardBody);

impl FromMembers for MediaCarouselCardBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(MediaCarouselCardBody);

impl Validate for MediaCarouselCardBody {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(160));
    }
}
from_one!(MediaCarouselCardBody : String);

impl MediaCarouselCardHeader {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<ImageMediaCarouselCardHeader> for MediaCarouselCardHeader {
    fn from(value: ImageMediaCarouselCardHeader) -> Self {
        Self::Image(value)
    }
}

impl From<VideoMediaCarouselCardHeader> for MediaCarouselCardHeader {
    fn from(value: VideoMediaCarouselCardHeader) -> Self {
        Self::Video(value)
    }
}

impl WriteMembers for MediaCarouselCardHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(MediaCarouselCardHeader);

impl FromMembers for MediaCarouselCardHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(MediaCarouselCardHeader);

impl Validate for MediaCarouselCardHeader {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Image(value) => Validate::check(value, checker),
            Self::Video(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}
debug_addresses!(ImageMediaCarouselCardHeader { url : address });

impl WriteMembers for ImageMediaCarouselCardHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        Ok(())
    }
}
write_object!(ImageMediaCarouselCardHeader);

impl FromMembers for ImageMediaCarouselCardHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}
read_object!(ImageMediaCarouselCardHeader);

impl Validate for ImageMediaCarouselCardHeader {
    fn check(&self, checker: &mut Checker) {
        checker.chars("url", Some(self.url.as_ref()), None, Some(2048));
    }
}
from_one!(ImageMediaCarouselCardHeader : String);
debug_addresses!(VideoMediaCarouselCardHeader { url : address });

impl WriteMembers for VideoMediaCarouselCardHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        Ok(())
    }
}
write_object!(VideoMediaCarouselCardHeader);

impl FromMembers for VideoMediaCarouselCardHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}
read_object!(VideoMediaCarouselCardHeader);

impl Validate for VideoMediaCarouselCardHeader {
    fn check(&self, checker: &mut Checker) {
        checker.chars("url", Some(self.url.as_ref()), None, Some(2048));
    }
}
from_one!(VideoMediaCarouselCardHeader : String);

impl InteractiveLocationRequestMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveLocationRequestContent,
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
    InteractiveLocationRequestMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveLocationRequestMessage {
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
write_object!(InteractiveLocationRequestMessage);

impl FromMembers for InteractiveLocationRequestMessage {
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
read_object!(InteractiveLocationRequestMessage);

impl Validate for InteractiveLocationRequestMessage {
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

impl WriteMembers for InteractiveLocationRequestContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        Ok(())
    }
}
write_object!(InteractiveLocationRequestContent);

impl FromMembers for InteractiveLocationRequestContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
        })
    }
}
read_object!(InteractiveLocationRequestContent);

impl Validate for InteractiveLocationRequestContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
    }
}
from_one!(InteractiveLocationRequestContent : InteractiveBodyContent);

impl InteractiveProductMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveProductContent,
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
    InteractiveProductMessage { from, to, message_id, content, callback_data, notify_url
    : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveProductMessage {
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
write_object!(InteractiveProductMessage);

impl FromMembers for InteractiveProductMessage {
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
read_object!(InteractiveProductMessage);

impl Validate for InteractiveProductMessage {
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

impl InteractiveProductContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(action: InteractiveProductActionContent) -> Self {
        Self {
            action,
            body: Default::default(),
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveProductContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("action", &self.action)?;
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveProductContent);

impl FromMembers for InteractiveProductContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action: members.need("action")?,
            body: members.take("body")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveProductContent);

impl Validate for InteractiveProductContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("action", Some(&self.action));
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}
from_one!(InteractiveProductContent : InteractiveProductActionContent);

impl WriteMembers for InteractiveProductActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("catalogId", &self.catalog_id)?;
        object.member("productRetailerId", &self.product_retailer_id)?;
        Ok(())
    }
}
write_object!(InteractiveProductActionContent);

impl FromMembers for InteractiveProductActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalogId")?,
            product_retailer_id: members.need("productRetailerId")?,
        })
    }
}
read_object!(InteractiveProductActionContent);

impl Validate for InteractiveProductActionContent {
    fn check(&self, _checker: &mut Checker) {}
}

impl InteractiveMultiProductMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveMultiProductContent,
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
    InteractiveMultiProductMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveMultiProductMessage {
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
write_object!(InteractiveMultiProductMessage);

impl FromMembers for InteractiveMultiProductMessage {
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
read_object!(InteractiveMultiProductMessage);

impl Validate for InteractiveMultiProductMessage {
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

impl InteractiveMultiProductContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        header: InteractiveMultiProductHeaderContent,
        body: InteractiveBodyContent,
        action: InteractiveMultiProductActionContent,
    ) -> Self {
        Self {
            header,
            body,
            action,
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveMultiProductContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("header", &self.header)?;
        object.member("body", &self.body)?;
        object.member("action", &self.action)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveMultiProductContent);

impl FromMembers for InteractiveMultiProductContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            action: members.need("action")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveMultiProductContent);

impl Validate for InteractiveMultiProductContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("footer", self.footer.as_ref());
    }
}

impl WriteMembers for InteractiveMultiProductActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("catalogId", &self.catalog_id)?;
        object.member("sections", &self.sections)?;
        Ok(())
    }
}
write_object!(InteractiveMultiProductActionContent);

impl FromMembers for InteractiveMultiProductActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalogId")?,
            sections: members.need("sections")?,
        })
    }
}
read_object!(InteractiveMultiProductActionContent);

impl Validate for InteractiveMultiProductActionContent {
    fn check(&self, checker: &mut Checker) {
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
        checker
            .rules(
                self,
                &[
                    Constraint::count(
                        "/sections/*/productRetailerIds/*",
                        Some(1),
                        Some(30),
                    ),
                    Constraint::given("/sections/*/title")
                        .when(
                            &[
                                Condition::Count {
                                    at: "/sections/*",
                                    least: 2usize,
                                },
                            ],
                        ),
                ],
            );
    }
}

impl InteractiveMultiProductSectionContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        product_retailer_ids: Vec<shared::ProductRetailerId>,
    ) -> Self {
        Self {
            title: Default::default(),
            product_retailer_ids,
        }
    }
}

impl WriteMembers for InteractiveMultiProductSectionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("title", &self.title)?;
        object.member("productRetailerIds", &self.product_retailer_ids)?;
        Ok(())
    }
}
write_object!(InteractiveMultiProductSectionContent);

impl FromMembers for InteractiveMultiProductSectionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            product_retailer_ids: members.need("productRetailerIds")?,
        })
    }
}
read_object!(InteractiveMultiProductSectionContent);

impl Validate for InteractiveMultiProductSectionContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        checker.rules(self, &[Constraint::unique("/productRetailerIds/*")]);
    }
}

impl InteractiveMultiProductHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveMultiProductTextHeaderContent>
for InteractiveMultiProductHeaderContent {
    fn from(value: InteractiveMultiProductTextHeaderContent) -> Self {
        Self::Text(value)
    }
}
from_text!(
    InteractiveMultiProductHeaderContent : InteractiveMultiProductTextHeaderContent
);

impl WriteMembers for InteractiveMultiProductHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveMultiProductHeaderContent);

impl FromMembers for InteractiveMultiProductHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveMultiProductHeaderContent);

impl Validate for InteractiveMultiProductHeaderContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for InteractiveMultiProductTextHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveMultiProductTextHeaderContent);

impl FromMembers for InteractiveMultiProductTextHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveMultiProductTextHeaderContent);

impl Validate for InteractiveMultiProductTextHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}
from_one!(InteractiveMultiProductTextHeaderContent : String);

impl InteractiveOrderDetailsMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveOrderDetailsContent,
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
    InteractiveOrderDetailsMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveOrderDetailsMessage {
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
write_object!(InteractiveOrderDetailsMessage);

impl FromMembers for InteractiveOrderDetailsMessage {
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
read_object!(InteractiveOrderDetailsMessage);

impl Validate for InteractiveOrderDetailsMessage {
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

impl InteractiveOrderDetailsContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBodyContent,
        action: InteractiveOrderDetailsActionContent,
    ) -> Self {
        Self {
            body,
            action,
            header: Default::default(),
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveOrderDetailsContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.member("action", &self.action)?;
        object.optional("header", &self.header)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveOrderDetailsContent);

impl FromMembers for InteractiveOrderDetailsContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveOrderDetailsContent);

impl Validate for InteractiveOrderDetailsContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

impl InteractiveOrderDetailsActionContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        payment: OrderPaymentDetails,
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

impl WriteMembers for InteractiveOrderDetailsActionContent {
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
write_object!(InteractiveOrderDetailsActionContent);

impl FromMembers for InteractiveOrderDetailsActionContent {
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
read_object!(InteractiveOrderDetailsActionContent);

impl Validate for InteractiveOrderDetailsActionContent {
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

impl OrderPaymentDetails {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::UpiPayu(_) => "UPI_PAYU",
            Self::Brazil(_) => "BRAZIL",
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

impl From<UpiPayuPaymentDetails> for OrderPaymentDetails {
    fn from(value: UpiPayuPaymentDetails) -> Self {
        Self::UpiPayu(value)
    }
}

impl From<BrazilPaymentDetails> for OrderPaymentDetails {
    fn from(value: BrazilPaymentDetails) -> Self {
        Self::Brazil(value)
    }
}

impl From<shared::BrazilPixDcPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilPixDcPaymentDetails) -> Self {
        Self::BrazilPixDc(value)
    }
}

impl From<shared::BrazilLinkPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilLinkPaymentDetails) -> Self {
        Self::BrazilLink(value)
    }
}

impl From<shared::BrazilBoletoPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilBoletoPaymentDetails) -> Self {
        Self::BrazilBoleto(value)
    }
}

impl From<shared::BrazilPaymentsDetails> for OrderPaymentDetails {
    fn from(value: shared::BrazilPaymentsDetails) -> Self {
        Self::BrazilPayments(value)
    }
}

impl From<shared::PgPayuPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::PgPayuPaymentDetails) -> Self {
        Self::PgPayu(value)
    }
}

impl From<shared::PgRazorpayPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::PgRazorpayPaymentDetails) -> Self {
        Self::PgRazorpay(value)
    }
}

impl From<shared::UpiIntentPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::UpiIntentPaymentDetails) -> Self {
        Self::UpiIntent(value)
    }
}

impl From<shared::UpiLinkPaymentDetails> for OrderPaymentDetails {
    fn from(value: shared::UpiLinkPaymentDetails) -> Self {
        Self::UpiLink(value)
    }
}

impl WriteMembers for OrderPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::UpiPayu(value) => {
                object.member("type", "UPI_PAYU")?;
                object.rest(value)?;
            }
            Self::Brazil(value) => {
                object.member("type", "BRAZIL")?;
                object.rest(value)?;
            }
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
write_object!(OrderPaymentDetails);

impl FromMembers for OrderPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("UPI_PAYU") => members.beside("type").map(Self::UpiPayu),
            Some("BRAZIL") => members.beside("type").map(Self::Brazil),
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
read_object!(OrderPaymentDetails);

impl Validate for OrderPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::UpiPayu(value) => Validate::check(value, checker),
            Self::Brazil(value) => Validate::check(value, checker),
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

impl UpiPayuPaymentDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        id: shared::PayuPaymentId,
        product_description: String,
        customer_first_name: CustomerFirstName,
        customer_email: CustomerEmail,
    ) -> Self {
        Self {
            id,
            product_description,
            customer_first_name,
            customer_last_name: Default::default(),
            customer_email,
            callback_data: Default::default(),
        }
    }
}

impl WriteMembers for UpiPayuPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("productDescription", &self.product_description)?;
        object.member("customerFirstName", &self.customer_first_name)?;
        object.optional("customerLastName", &self.customer_last_name)?;
        object.member("customerEmail", &self.customer_email)?;
        object.optional("callbackData", &self.callback_data)?;
        Ok(())
    }
}
write_object!(UpiPayuPaymentDetails);

impl FromMembers for UpiPayuPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            product_description: members.need("productDescription")?,
            customer_first_name: members.need("customerFirstName")?,
            customer_last_name: members.take("customerLastName")?,
            customer_email: members.need("customerEmail")?,
            callback_data: members.or_default("callbackData")?,
        })
    }
}
read_object!(UpiPayuPaymentDetails);

impl Validate for UpiPayuPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(25));
        checker
            .chars(
                "productDescription",
                Some(self.product_description.as_ref()),
                Some(1),
                Some(100),
            );
        checker
            .chars(
                "customerFirstName",
                Some(self.customer_first_name.as_ref()),
                Some(1),
                Some(60),
            );
        checker
            .chars(
                "customerLastName",
                self.customer_last_name.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
        checker
            .chars(
                "customerEmail",
                Some(self.customer_email.as_ref()),
                Some(1),
                Some(50),
            );
        checker.items("callbackData", Some(self.callback_data.len()), None, Some(5));
        checker.each_chars("callbackData", Some(&self.callback_data), None, Some(255));
    }
}
string_id!(impl sensitive CustomerFirstName);
string_id!(impl sensitive CustomerLastName);
string_id!(impl sensitive CustomerEmail);

impl WriteMembers for BrazilPaymentDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        Ok(())
    }
}
write_object!(BrazilPaymentDetails);

impl FromMembers for BrazilPaymentDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}
read_object!(BrazilPaymentDetails);

impl Validate for BrazilPaymentDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(35));
    }
}
from_one!(BrazilPaymentDetails : shared::PaymentId);

impl InteractiveOrderDetailsHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "IMAGE",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveOrderDetailsImageHeaderContent>
for InteractiveOrderDetailsHeaderContent {
    fn from(value: InteractiveOrderDetailsImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl WriteMembers for InteractiveOrderDetailsHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveOrderDetailsHeaderContent);

impl FromMembers for InteractiveOrderDetailsHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("IMAGE") => members.beside("type").map(Self::Image),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveOrderDetailsHeaderContent);

impl Validate for InteractiveOrderDetailsHeaderContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Image(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}
debug_addresses!(InteractiveOrderDetailsImageHeaderContent { media_url : address });

impl WriteMembers for InteractiveOrderDetailsImageHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(InteractiveOrderDetailsImageHeaderContent);

impl FromMembers for InteractiveOrderDetailsImageHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(InteractiveOrderDetailsImageHeaderContent);

impl Validate for InteractiveOrderDetailsImageHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(InteractiveOrderDetailsImageHeaderContent : String);

impl InteractiveOrderStatusMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveOrderStatusContent,
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
    InteractiveOrderStatusMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveOrderStatusMessage {
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
write_object!(InteractiveOrderStatusMessage);

impl FromMembers for InteractiveOrderStatusMessage {
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
read_object!(InteractiveOrderStatusMessage);

impl Validate for InteractiveOrderStatusMessage {
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

impl InteractiveOrderStatusContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(action: InteractiveOrderStatusActionContent) -> Self {
        Self {
            action,
            body: Default::default(),
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveOrderStatusContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("action", &self.action)?;
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveOrderStatusContent);

impl FromMembers for InteractiveOrderStatusContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            action: members.need("action")?,
            body: members.take("body")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveOrderStatusContent);

impl Validate for InteractiveOrderStatusContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("action", Some(&self.action));
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}
from_one!(InteractiveOrderStatusContent : InteractiveOrderStatusActionContent);

impl InteractiveOrderStatusActionContent {
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

impl WriteMembers for InteractiveOrderStatusActionContent {
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
write_object!(InteractiveOrderStatusActionContent);

impl FromMembers for InteractiveOrderStatusActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment: members.need("payment")?,
            status: members.need("status")?,
            description: members.take("description")?,
        })
    }
}
read_object!(InteractiveOrderStatusActionContent);

impl Validate for InteractiveOrderStatusActionContent {
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

impl InteractiveFlowMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveFlowContent,
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
    InteractiveFlowMessage { from, to, message_id, content, callback_data, notify_url :
    address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveFlowMessage {
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
write_object!(InteractiveFlowMessage);

impl FromMembers for InteractiveFlowMessage {
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
read_object!(InteractiveFlowMessage);

impl Validate for InteractiveFlowMessage {
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

impl InteractiveFlowContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBodyContent,
        action: InteractiveFlowActionContent,
    ) -> Self {
        Self {
            body,
            action,
            header: Default::default(),
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveFlowContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.member("action", &self.action)?;
        object.optional("header", &self.header)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveFlowContent);

impl FromMembers for InteractiveFlowContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveFlowContent);

impl Validate for InteractiveFlowContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}

impl InteractiveFlowActionContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        flow_token: String,
        flow_id: shared::FlowId,
        call_to_action_button: String,
    ) -> Self {
        Self {
            mode: Default::default(),
            flow_message_version: Default::default(),
            flow_token,
            flow_id,
            call_to_action_button,
            flow_action: Default::default(),
            flow_action_payload: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveFlowActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("mode", &self.mode)?;
        object.optional("flowMessageVersion", &self.flow_message_version)?;
        object.member("flowToken", &self.flow_token)?;
        object.member("flowId", &self.flow_id)?;
        object.member("callToActionButton", &self.call_to_action_button)?;
        object.optional("flowAction", &self.flow_action)?;
        object.optional("flowActionPayload", &self.flow_action_payload)?;
        Ok(())
    }
}
write_object!(InteractiveFlowActionContent);

impl FromMembers for InteractiveFlowActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mode: members.take("mode")?,
            flow_message_version: members.take("flowMessageVersion")?,
            flow_token: members.need("flowToken")?,
            flow_id: members.need("flowId")?,
            call_to_action_button: members.need("callToActionButton")?,
            flow_action: members.take("flowAction")?,
            flow_action_payload: members.take("flowActionPayload")?,
        })
    }
}
read_object!(InteractiveFlowActionContent);

impl Validate for InteractiveFlowActionContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "callToActionButton",
                Some(self.call_to_action_button.as_ref()),
                Some(1),
                Some(20),
            );
        checker.nested("flowActionPayload", self.flow_action_payload.as_ref());
    }
}
open_enum!(impl InteractiveFlowActionMode { Draft = "DRAFT", Published = "PUBLISHED" });
open_enum!(
    impl InteractiveFlowAction { Navigate = "NAVIGATE", DataExchange = "DATA_EXCHANGE" }
);

impl InteractiveFlowActionPayload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(screen: String) -> Self {
        Self {
            screen,
            data: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveFlowActionPayload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("screen", &self.screen)?;
        object.optional("data", &self.data)?;
        Ok(())
    }
}
write_object!(InteractiveFlowActionPayload);

impl FromMembers for InteractiveFlowActionPayload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            screen: members.need("screen")?,
            data: members.or_default("data")?,
        })
    }
}
read_object!(InteractiveFlowActionPayload);

impl Validate for InteractiveFlowActionPayload {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(InteractiveFlowActionPayload : String);

impl InteractiveFlowHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveFlowTextHeaderContent> for InteractiveFlowHeaderContent {
    fn from(value: InteractiveFlowTextHeaderContent) -> Self {
        Self::Text(value)
    }
}
from_text!(InteractiveFlowHeaderContent : InteractiveFlowTextHeaderContent);

impl WriteMembers for InteractiveFlowHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveFlowHeaderContent);

impl FromMembers for InteractiveFlowHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveFlowHeaderContent);

impl Validate for InteractiveFlowHeaderContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for InteractiveFlowTextHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveFlowTextHeaderContent);

impl FromMembers for InteractiveFlowTextHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveFlowTextHeaderContent);

impl Validate for InteractiveFlowTextHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}
from_one!(InteractiveFlowTextHeaderContent : String);

impl InteractiveUrlButtonMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveUrlButtonContent,
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
    InteractiveUrlButtonMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveUrlButtonMessage {
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
write_object!(InteractiveUrlButtonMessage);

impl FromMembers for InteractiveUrlButtonMessage {
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
read_object!(InteractiveUrlButtonMessage);

impl Validate for InteractiveUrlButtonMessage {
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

impl InteractiveUrlButtonContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBodyContent,
        action: InteractiveUrlButtonActionContent,
    ) -> Self {
        Self {
            body,
            action,
            header: Default::default(),
            footer: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveUrlButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.member("action", &self.action)?;
        object.optional("header", &self.header)?;
        object.optional("footer", &self.footer)?;
        Ok(())
    }
}
write_object!(InteractiveUrlButtonContent);

impl FromMembers for InteractiveUrlButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.need("action")?,
            header: members.take("header")?,
            footer: members.take("footer")?,
        })
    }
}
read_object!(InteractiveUrlButtonContent);

impl Validate for InteractiveUrlButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", Some(&self.action));
        checker.nested("header", self.header.as_ref());
        checker.nested("footer", self.footer.as_ref());
    }
}
debug_addresses!(InteractiveUrlButtonActionContent { display_text, url : address });

impl WriteMembers for InteractiveUrlButtonActionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("displayText", &self.display_text)?;
        object.member("url", &self.url)?;
        Ok(())
    }
}
write_object!(InteractiveUrlButtonActionContent);

impl FromMembers for InteractiveUrlButtonActionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_text: members.need("displayText")?,
            url: members.need("url")?,
        })
    }
}
read_object!(InteractiveUrlButtonActionContent);

impl Validate for InteractiveUrlButtonActionContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars("displayText", Some(self.display_text.as_ref()), Some(1), Some(20));
        checker.chars("url", Some(self.url.as_ref()), Some(1), Some(2048));
    }
}

impl InteractiveUrlButtonHeaderContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Video(_) => "VIDEO",
            Self::Image(_) => "IMAGE",
            Self::Document(_) => "DOCUMENT",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveUrlButtonTextHeaderContent> for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonTextHeaderContent) -> Self {
        Self::Text(value)
    }
}

impl From<InteractiveUrlButtonVideoHeaderContent> for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonVideoHeaderContent) -> Self {
        Self::Video(value)
    }
}

impl From<InteractiveUrlButtonImageHeaderContent> for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonImageHeaderContent) -> Self {
        Self::Image(value)
    }
}

impl From<InteractiveUrlButtonDocumentHeaderContent>
for InteractiveUrlButtonHeaderContent {
    fn from(value: InteractiveUrlButtonDocumentHeaderContent) -> Self {
        Self::Document(value)
    }
}
from_text!(InteractiveUrlButtonHeaderContent : InteractiveUrlButtonTextHeaderContent);

impl WriteMembers for InteractiveUrlButtonHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)?;
            }
            Self::Video(value) => {
                object.member("type", "VIDEO")?;
                object.rest(value)?;
            }
            Self::Image(value) => {
                object.member("type", "IMAGE")?;
                object.rest(value)?;
            }
            Self::Document(value) => {
                object.member("type", "DOCUMENT")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveUrlButtonHeaderContent);

impl FromMembers for InteractiveUrlButtonHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("VIDEO") => members.beside("type").map(Self::Video),
            Some("IMAGE") => members.beside("type").map(Self::Image),
            Some("DOCUMENT") => members.beside("type").map(Self::Document),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveUrlButtonHeaderContent);

impl Validate for InteractiveUrlButtonHeaderContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Video(value) => Validate::check(value, checker),
            Self::Image(value) => Validate::check(value, checker),
            Self::Document(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for InteractiveUrlButtonTextHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveUrlButtonTextHeaderContent);

impl FromMembers for InteractiveUrlButtonTextHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveUrlButtonTextHeaderContent);

impl Validate for InteractiveUrlButtonTextHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), Some(1), Some(60));
    }
}
from_one!(InteractiveUrlButtonTextHeaderContent : String);
debug_addresses!(InteractiveUrlButtonVideoHeaderContent { media_url : address });

impl WriteMembers for InteractiveUrlButtonVideoHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(InteractiveUrlButtonVideoHeaderContent);

impl FromMembers for InteractiveUrlButtonVideoHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(InteractiveUrlButtonVideoHeaderContent);

impl Validate for InteractiveUrlButtonVideoHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(InteractiveUrlButtonVideoHeaderContent : String);
debug_addresses!(InteractiveUrlButtonImageHeaderContent { media_url : address });

impl WriteMembers for InteractiveUrlButtonImageHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        Ok(())
    }
}
write_object!(InteractiveUrlButtonImageHeaderContent);

impl FromMembers for InteractiveUrlButtonImageHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
        })
    }
}
read_object!(InteractiveUrlButtonImageHeaderContent);

impl Validate for InteractiveUrlButtonImageHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
    }
}
from_one!(InteractiveUrlButtonImageHeaderContent : String);

impl InteractiveUrlButtonDocumentHeaderContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(media_url: String) -> Self {
        Self {
            media_url,
            filename: Default::default(),
        }
    }
}
debug_addresses!(
    InteractiveUrlButtonDocumentHeaderContent { media_url : address, filename }
);

impl WriteMembers for InteractiveUrlButtonDocumentHeaderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("mediaUrl", &self.media_url)?;
        object.optional("filename", &self.filename)?;
        Ok(())
    }
}
write_object!(InteractiveUrlButtonDocumentHeaderContent);

impl FromMembers for InteractiveUrlButtonDocumentHeaderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            media_url: members.need("mediaUrl")?,
            filename: members.take("filename")?,
        })
    }
}
read_object!(InteractiveUrlButtonDocumentHeaderContent);

impl Validate for InteractiveUrlButtonDocumentHeaderContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("mediaUrl", Some(self.media_url.as_ref()), Some(1), Some(2048));
        checker
            .chars(
                "filename",
                self.filename.as_ref().map(AsRef::as_ref),
                None,
                Some(240),
            );
    }
}
from_one!(InteractiveUrlButtonDocumentHeaderContent : String);

impl InteractiveCallPermissionRequestMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
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
    InteractiveCallPermissionRequestMessage { from, to, message_id, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveCallPermissionRequestMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("urlOptions", &self.url_options)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(InteractiveCallPermissionRequestMessage);

impl FromMembers for InteractiveCallPermissionRequestMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(InteractiveCallPermissionRequestMessage);

impl Validate for InteractiveCallPermissionRequestMessage {
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

impl InteractiveVoiceButtonMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveVoiceButtonContent,
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
        }
    }
}
debug_addresses!(
    InteractiveVoiceButtonMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id }
);

impl WriteMembers for InteractiveVoiceButtonMessage {
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
        Ok(())
    }
}
write_object!(InteractiveVoiceButtonMessage);

impl FromMembers for InteractiveVoiceButtonMessage {
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
        })
    }
}
read_object!(InteractiveVoiceButtonMessage);

impl Validate for InteractiveVoiceButtonMessage {
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
    }
}

impl InteractiveVoiceButtonContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractivePlainBody) -> Self {
        Self {
            body,
            action: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveVoiceButtonContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveVoiceButtonContent);

impl FromMembers for InteractiveVoiceButtonContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            action: members.take("action")?,
        })
    }
}
read_object!(InteractiveVoiceButtonContent);

impl Validate for InteractiveVoiceButtonContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("action", self.action.as_ref());
    }
}
from_one!(InteractiveVoiceButtonContent : InteractivePlainBody);

impl WriteMembers for InteractiveVoiceButtonAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("buttonDisplayText", &self.button_display_text)?;
        object.optional("callValidityPeriod", &self.call_validity_period)?;
        object.optional("callContextPayload", &self.call_context_payload)?;
        Ok(())
    }
}
write_object!(InteractiveVoiceButtonAction);

impl FromMembers for InteractiveVoiceButtonAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            button_display_text: members.take("buttonDisplayText")?,
            call_validity_period: members.take("callValidityPeriod")?,
            call_context_payload: members.take("callContextPayload")?,
        })
    }
}
read_object!(InteractiveVoiceButtonAction);

impl Validate for InteractiveVoiceButtonAction {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "buttonDisplayText",
                self.button_display_text.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
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

impl InteractiveInThreadAuthenticationRequestMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
    ) -> Self {
        Self {
            from,
            to,
            message_id: Default::default(),
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
    InteractiveInThreadAuthenticationRequestMessage { from, to, message_id,
    callback_data, notify_url : address, url_options, entity_id, application_id, context
    }
);

impl WriteMembers for InteractiveInThreadAuthenticationRequestMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("from", &self.from)?;
        object.member("to", &self.to)?;
        object.optional("messageId", &self.message_id)?;
        object.optional("callbackData", &self.callback_data)?;
        object.optional("notifyUrl", &self.notify_url)?;
        object.optional("urlOptions", &self.url_options)?;
        object.optional("entityId", &self.entity_id)?;
        object.optional("applicationId", &self.application_id)?;
        object.optional("context", &self.context)?;
        Ok(())
    }
}
write_object!(InteractiveInThreadAuthenticationRequestMessage);

impl FromMembers for InteractiveInThreadAuthenticationRequestMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            from: members.need("from")?,
            to: members.need("to")?,
            message_id: members.take("messageId")?,
            callback_data: members.take("callbackData")?,
            notify_url: members.take("notifyUrl")?,
            url_options: members.take("urlOptions")?,
            entity_id: members.take("entityId")?,
            application_id: members.take("applicationId")?,
            context: members.take("context")?,
        })
    }
}
read_object!(InteractiveInThreadAuthenticationRequestMessage);

impl Validate for InteractiveInThreadAuthenticationRequestMessage {
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

impl InteractiveRequestContactInfoMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        from: shared::SenderNumber,
        to: shared::Destination,
        content: InteractiveRequestContactInfoContent,
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
    InteractiveRequestContactInfoMessage { from, to, message_id, content, callback_data,
    notify_url : address, url_options, entity_id, application_id, context }
);

impl WriteMembers for InteractiveRequestContactInfoMessage {
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
write_object!(InteractiveRequestContactInfoMessage);

impl FromMembers for InteractiveRequestContactInfoMessage {
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
read_object!(InteractiveRequestContactInfoMessage);

impl Validate for InteractiveRequestContactInfoMessage {
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

impl WriteMembers for InteractiveRequestContactInfoContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        Ok(())
    }
}
write_object!(InteractiveRequestContactInfoContent);

impl FromMembers for InteractiveRequestContactInfoContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
        })
    }
}
read_object!(InteractiveRequestContactInfoContent);

impl Validate for InteractiveRequestContactInfoContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
    }
}
from_one!(InteractiveRequestContactInfoContent : InteractiveBodyContent);
