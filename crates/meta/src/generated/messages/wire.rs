// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `messages` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, from_inner, from_one, from_text, open_enum, read_form,
    read_object, string_id, write_form, write_object,
};
use waxwing_json::constraint::{Condition, Constraint, Form};
use waxwing_types::{Bsuid, Checker, MessageId, Validate};

impl SendMessageRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(content: MessageContent) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Default::default(),
            recipient: Default::default(),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            category: Default::default(),
            ttl_seconds: Default::default(),
            direct_send_config: Default::default(),
            messaging_account_id: Default::default(),
            content,
        }
    }
}

impl WriteMembers for SendMessageRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("recipient_type", &self.recipient_type)?;
        object.optional("to", &self.to)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("context", &self.context)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object
            .optional("recipient_identity_key_hash", &self.recipient_identity_key_hash)?;
        object.optional("category", &self.category)?;
        object.optional("ttl_seconds", &self.ttl_seconds)?;
        object.optional("direct_send_config", &self.direct_send_config)?;
        object.optional("messaging_account_id", &self.messaging_account_id)?;
        object.rest(&self.content)?;
        Ok(())
    }
}
write_object!(SendMessageRequest);

impl FromMembers for SendMessageRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            recipient_type: members.take("recipient_type")?,
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            context: members.take("context")?,
            biz_opaque_callback_data: members.take("biz_opaque_callback_data")?,
            recipient_identity_key_hash: members.take("recipient_identity_key_hash")?,
            category: members.take("category")?,
            ttl_seconds: members.take("ttl_seconds")?,
            direct_send_config: members.take("direct_send_config")?,
            messaging_account_id: members.take("messaging_account_id")?,
            content: FromMembers::from_members(members)?,
        })
    }
}
read_object!(SendMessageRequest);

impl Validate for SendMessageRequest {
    fn check(&self, checker: &mut Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.parses::<Bsuid>("recipient", self.recipient.as_ref().map(AsRef::as_ref));
        checker.nested("context", self.context.as_ref());
        checker
            .chars(
                "biz_opaque_callback_data",
                self.biz_opaque_callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.nested("direct_send_config", self.direct_send_config.as_ref());
        checker
            .at_least_one(
                &[("to", self.to.is_some()), ("recipient", self.recipient.is_some())],
            );
        checker
            .rules(
                self,
                &[
                    Constraint::text("/to", Form::NotBlank),
                    Constraint::text("/to", Form::Only("0-9+ ().-"))
                        .when(
                            &[
                                Condition::IsNot {
                                    at: "/recipient_type",
                                    values: &["group"],
                                },
                            ],
                        ),
                ],
            );
        Validate::check(&self.content, checker);
    }
}
open_enum!(
    impl DirectSendCategory { Utility = "utility", Authentication = "authentication",
    Service = "service" }
);

impl WriteMembers for DirectSendConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("template_name", &self.template_name)?;
        Ok(())
    }
}
write_object!(DirectSendConfig);

impl FromMembers for DirectSendConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            template_name: members.need("template_name")?,
        })
    }
}
read_object!(DirectSendConfig);

impl Validate for DirectSendConfig {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars("template_name", Some(self.template_name.as_ref()), None, Some(512));
    }
}
from_one!(DirectSendConfig : String);

impl MessageContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Image(_) => "image",
            Self::Audio(_) => "audio",
            Self::Video(_) => "video",
            Self::Document(_) => "document",
            Self::Sticker(_) => "sticker",
            Self::Location(_) => "location",
            Self::Contacts(_) => "contacts",
            Self::Reaction(_) => "reaction",
            Self::Pin(_) => "pin",
            Self::Interactive(_) => "interactive",
            Self::Template(_) => "template",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TextContent> for MessageContent {
    fn from(value: TextContent) -> Self {
        Self::Text(value)
    }
}

impl From<ImageContent> for MessageContent {
    fn from(value: ImageContent) -> Self {
        Self::Image(value)
    }
}

impl From<AudioContent> for MessageContent {
    fn from(value: AudioContent) -> Self {
        Self::Audio(value)
    }
}

impl From<VideoContent> for MessageContent {
    fn from(value: VideoContent) -> Self {
        Self::Video(value)
    }
}

impl From<DocumentContent> for MessageContent {
    fn from(value: DocumentContent) -> Self {
        Self::Document(value)
    }
}

impl From<StickerContent> for MessageContent {
    fn from(value: StickerContent) -> Self {
        Self::Sticker(value)
    }
}

impl From<LocationContent> for MessageContent {
    fn from(value: LocationContent) -> Self {
        Self::Location(value)
    }
}

impl From<ContactsMessage> for MessageContent {
    fn from(value: ContactsMessage) -> Self {
        Self::Contacts(value)
    }
}

impl From<ReactionContent> for MessageContent {
    fn from(value: ReactionContent) -> Self {
        Self::Reaction(value)
    }
}

impl From<PinContent> for MessageContent {
    fn from(value: PinContent) -> Self {
        Self::Pin(value)
    }
}

impl From<InteractiveContent> for MessageContent {
    fn from(value: InteractiveContent) -> Self {
        Self::Interactive(value)
    }
}

impl From<TemplateContent> for MessageContent {
    fn from(value: TemplateContent) -> Self {
        Self::Template(value)
    }
}
from_inner!(MessageContent : PinSetting, PinContent);
from_inner!(MessageContent : PinRemoval, PinContent);
from_inner!(MessageContent : InteractiveButtons, InteractiveContent);
from_inner!(MessageContent : InteractiveList, InteractiveContent);
from_inner!(MessageContent : InteractiveUrl, InteractiveContent);
from_inner!(MessageContent : InteractiveFlow, InteractiveContent);
from_inner!(MessageContent : InteractiveLocationRequest, InteractiveContent);
from_inner!(MessageContent : InteractiveContactRequest, InteractiveContent);
from_inner!(MessageContent : InteractiveAddress, InteractiveContent);
from_inner!(MessageContent : InteractiveVoiceCall, InteractiveContent);
from_inner!(MessageContent : InteractiveCallPermission, InteractiveContent);
from_inner!(MessageContent : InteractiveProduct, InteractiveContent);
from_inner!(MessageContent : InteractiveProductList, InteractiveContent);
from_inner!(MessageContent : InteractiveCatalog, InteractiveContent);
from_inner!(MessageContent : InteractiveCarousel, InteractiveContent);
from_inner!(MessageContent : InteractiveOrderDetails, InteractiveContent);
from_inner!(MessageContent : InteractiveOrderStatus, InteractiveContent);
from_text!(MessageContent : TextContent);

impl WriteMembers for MessageContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.member("text", value)?;
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)?;
            }
            Self::Audio(value) => {
                object.member("type", "audio")?;
                object.member("audio", value)?;
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)?;
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)?;
            }
            Self::Sticker(value) => {
                object.member("type", "sticker")?;
                object.member("sticker", value)?;
            }
            Self::Location(value) => {
                object.member("type", "location")?;
                object.member("location", value)?;
            }
            Self::Contacts(value) => {
                object.member("type", "contacts")?;
                object.rest(value)?;
            }
            Self::Reaction(value) => {
                object.member("type", "reaction")?;
                object.member("reaction", value)?;
            }
            Self::Pin(value) => {
                object.member("type", "pin")?;
                object.member("pin", value)?;
            }
            Self::Interactive(value) => {
                object.member("type", "interactive")?;
                object.member("interactive", value)?;
            }
            Self::Template(value) => {
                object.member("type", "template")?;
                object.member("template", value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(MessageContent);

impl FromMembers for MessageContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("text") if members.are_only(&["type", "text"]) => {
                members.variant("type", "text").map(Self::Text)
            }
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("audio") if members.are_only(&["type", "audio"]) => {
                members.variant("type", "audio").map(Self::Audio)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            Some("document") if members.are_only(&["type", "document"]) => {
                members.variant("type", "document").map(Self::Document)
            }
            Some("sticker") if members.are_only(&["type", "sticker"]) => {
                members.variant("type", "sticker").map(Self::Sticker)
            }
            Some("location") if members.are_only(&["type", "location"]) => {
                members.variant("type", "location").map(Self::Location)
            }
            Some("contacts") => members.beside("type").map(Self::Contacts),
            Some("reaction") if members.are_only(&["type", "reaction"]) => {
                members.variant("type", "reaction").map(Self::Reaction)
            }
            Some("pin") if members.are_only(&["type", "pin"]) => {
                members.variant("type", "pin").map(Self::Pin)
            }
            Some("interactive") if members.are_only(&["type", "interactive"]) => {
                members.variant("type", "interactive").map(Self::Interactive)
            }
            Some("template") if members.are_only(&["type", "template"]) => {
                members.variant("type", "template").map(Self::Template)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(MessageContent);

impl Validate for MessageContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => checker.nested("text", Some(value)),
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Audio(value) => checker.nested("audio", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Document(value) => checker.nested("document", Some(value)),
            Self::Sticker(value) => checker.nested("sticker", Some(value)),
            Self::Location(value) => checker.nested("location", Some(value)),
            Self::Contacts(value) => Validate::check(value, checker),
            Self::Reaction(value) => checker.nested("reaction", Some(value)),
            Self::Pin(value) => checker.nested("pin", Some(value)),
            Self::Interactive(value) => checker.nested("interactive", Some(value)),
            Self::Template(value) => checker.nested("template", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

impl TextContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: String) -> Self {
        Self {
            body,
            preview_url: Default::default(),
        }
    }
}

impl WriteMembers for TextContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("preview_url", &self.preview_url)?;
        Ok(())
    }
}
write_object!(TextContent);

impl FromMembers for TextContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            preview_url: members.take("preview_url")?,
        })
    }
}
read_object!(TextContent);

impl Validate for TextContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("body", Some(self.body.as_ref()), None, Some(4096));
        checker.rules(self, &[Constraint::given("/body")]);
    }
}
from_one!(TextContent : String);
debug_addresses!(AudioContent { id, link : address, voice });

impl WriteMembers for AudioContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("link", &self.link)?;
        object.optional("voice", &self.voice)?;
        Ok(())
    }
}
write_object!(AudioContent);

impl FromMembers for AudioContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            voice: members.take("voice")?,
        })
    }
}
read_object!(AudioContent);

impl Validate for AudioContent {
    fn check(&self, checker: &mut Checker) {
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}
debug_addresses!(ImageContent { id, link : address, caption });

impl WriteMembers for ImageContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("link", &self.link)?;
        object.optional("caption", &self.caption)?;
        Ok(())
    }
}
write_object!(ImageContent);

impl FromMembers for ImageContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            caption: members.take("caption")?,
        })
    }
}
read_object!(ImageContent);

impl Validate for ImageContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(1024),
            );
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}
debug_addresses!(VideoContent { id, link : address, caption });

impl WriteMembers for VideoContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("link", &self.link)?;
        object.optional("caption", &self.caption)?;
        Ok(())
    }
}
write_object!(VideoContent);

impl FromMembers for VideoContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            caption: members.take("caption")?,
        })
    }
}
read_object!(VideoContent);

impl Validate for VideoContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(1024),
            );
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}
debug_addresses!(DocumentContent { id, link : address, caption, filename });

impl WriteMembers for DocumentContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("link", &self.link)?;
        object.optional("caption", &self.caption)?;
        object.optional("filename", &self.filename)?;
        Ok(())
    }
}
write_object!(DocumentContent);

impl FromMembers for DocumentContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            caption: members.take("caption")?,
            filename: members.take("filename")?,
        })
    }
}
read_object!(DocumentContent);

impl Validate for DocumentContent {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "caption",
                self.caption.as_ref().map(AsRef::as_ref),
                None,
                Some(1024),
            );
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}
debug_addresses!(StickerContent { id, link : address });

impl WriteMembers for StickerContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("link", &self.link)?;
        Ok(())
    }
}
write_object!(StickerContent);

impl FromMembers for StickerContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
        })
    }
}
read_object!(StickerContent);

impl Validate for StickerContent {
    fn check(&self, checker: &mut Checker) {
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
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
    }
}

impl WriteMembers for ContactsMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("contacts", &self.contacts)?;
        Ok(())
    }
}
write_object!(ContactsMessage);

impl FromMembers for ContactsMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            contacts: members.need("contacts")?,
        })
    }
}
read_object!(ContactsMessage);

impl Validate for ContactsMessage {
    fn check(&self, checker: &mut Checker) {
        checker.items("contacts", Some(self.contacts.len()), Some(1), Some(257));
        checker.each("contacts", Some(&self.contacts));
    }
}

impl ContactCard {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: shared::ContactName) -> Self {
        Self {
            name,
            birthday: Default::default(),
            addresses: Default::default(),
            emails: Default::default(),
            org: Default::default(),
            phones: Default::default(),
            urls: Default::default(),
        }
    }
}

impl WriteMembers for ContactCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("birthday", &self.birthday)?;
        object.optional("addresses", &self.addresses)?;
        object.optional("emails", &self.emails)?;
        object.optional("org", &self.org)?;
        object.optional("phones", &self.phones)?;
        object.optional("urls", &self.urls)?;
        Ok(())
    }
}
write_object!(ContactCard);

impl FromMembers for ContactCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            birthday: members.take("birthday")?,
            addresses: members.or_default("addresses")?,
            emails: members.or_default("emails")?,
            org: members.take("org")?,
            phones: members.or_default("phones")?,
            urls: members.or_default("urls")?,
        })
    }
}
read_object!(ContactCard);

impl Validate for ContactCard {
    fn check(&self, checker: &mut Checker) {
        checker.nested("name", Some(&self.name));
        checker.each("addresses", Some(&self.addresses));
        checker.each("emails", Some(&self.emails));
        checker.nested("org", self.org.as_ref());
        checker.each("phones", Some(&self.phones));
        checker.each("urls", Some(&self.urls));
    }
}
from_one!(ContactCard : shared::ContactName);

impl WriteMembers for ReactionContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("message_id", &self.message_id)?;
        object.member("emoji", &self.emoji)?;
        Ok(())
    }
}
write_object!(ReactionContent);

impl FromMembers for ReactionContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
            emoji: members.need("emoji")?,
        })
    }
}
read_object!(ReactionContent);

impl Validate for ReactionContent {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("message_id", Some(self.message_id.as_ref()));
    }
}

impl PinContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Pin(_) => "pin",
            Self::Unpin(_) => "unpin",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<PinSetting> for PinContent {
    fn from(value: PinSetting) -> Self {
        Self::Pin(value)
    }
}

impl From<PinRemoval> for PinContent {
    fn from(value: PinRemoval) -> Self {
        Self::Unpin(value)
    }
}

impl WriteMembers for PinContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Pin(value) => {
                object.member("type", "pin")?;
                object.rest(value)?;
            }
            Self::Unpin(value) => {
                object.member("type", "unpin")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(PinContent);

impl FromMembers for PinContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("pin") => members.beside("type").map(Self::Pin),
            Some("unpin") => members.beside("type").map(Self::Unpin),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(PinContent);

impl Validate for PinContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Pin(value) => Validate::check(value, checker),
            Self::Unpin(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for PinSetting {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("message_id", &self.message_id)?;
        object.member("expiration_days", &self.expiration_days)?;
        Ok(())
    }
}
write_object!(PinSetting);

impl FromMembers for PinSetting {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
            expiration_days: members.need("expiration_days")?,
        })
    }
}
read_object!(PinSetting);

impl Validate for PinSetting {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("message_id", Some(self.message_id.as_ref()));
        checker
            .range(
                "expiration_days",
                Some(self.expiration_days as f64),
                Some(1f64),
                Some(30f64),
            );
    }
}

impl WriteMembers for PinRemoval {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("message_id", &self.message_id)?;
        Ok(())
    }
}
write_object!(PinRemoval);

impl FromMembers for PinRemoval {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
        })
    }
}
read_object!(PinRemoval);

impl Validate for PinRemoval {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("message_id", Some(self.message_id.as_ref()));
    }
}
from_one!(PinRemoval : MessageId);

impl InteractiveContent {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Button(_) => "button",
            Self::List(_) => "list",
            Self::CtaUrl(_) => "cta_url",
            Self::Flow(_) => "flow",
            Self::LocationRequestMessage(_) => "location_request_message",
            Self::RequestContactInfo(_) => "request_contact_info",
            Self::AddressMessage(_) => "address_message",
            Self::VoiceCall(_) => "voice_call",
            Self::CallPermissionRequest(_) => "call_permission_request",
            Self::Product(_) => "product",
            Self::ProductList(_) => "product_list",
            Self::CatalogMessage(_) => "catalog_message",
            Self::Carousel(_) => "carousel",
            Self::OrderDetails(_) => "order_details",
            Self::OrderStatus(_) => "order_status",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveButtons> for InteractiveContent {
    fn from(value: InteractiveButtons) -> Self {
        Self::Button(value)
    }
}

impl From<InteractiveList> for InteractiveContent {
    fn from(value: InteractiveList) -> Self {
        Self::List(value)
    }
}

impl From<InteractiveUrl> for InteractiveContent {
    fn from(value: InteractiveUrl) -> Self {
        Self::CtaUrl(value)
    }
}

impl From<InteractiveFlow> for InteractiveContent {
    fn from(value: InteractiveFlow) -> Self {
        Self::Flow(value)
    }
}

impl From<InteractiveLocationRequest> for InteractiveContent {
    fn from(value: InteractiveLocationRequest) -> Self {
        Self::LocationRequestMessage(value)
    }
}

impl From<InteractiveContactRequest> for InteractiveContent {
    fn from(value: InteractiveContactRequest) -> Self {
        Self::RequestContactInfo(value)
    }
}

impl From<InteractiveAddress> for InteractiveContent {
    fn from(value: InteractiveAddress) -> Self {
        Self::AddressMessage(value)
    }
}

impl From<InteractiveVoiceCall> for InteractiveContent {
    fn from(value: InteractiveVoiceCall) -> Self {
        Self::VoiceCall(value)
    }
}

impl From<InteractiveCallPermission> for InteractiveContent {
    fn from(value: InteractiveCallPermission) -> Self {
        Self::CallPermissionRequest(value)
    }
}

impl From<InteractiveProduct> for InteractiveContent {
    fn from(value: InteractiveProduct) -> Self {
        Self::Product(value)
    }
}

impl From<InteractiveProductList> for InteractiveContent {
    fn from(value: InteractiveProductList) -> Self {
        Self::ProductList(value)
    }
}

impl From<InteractiveCatalog> for InteractiveContent {
    fn from(value: InteractiveCatalog) -> Self {
        Self::CatalogMessage(value)
    }
}

impl From<InteractiveCarousel> for InteractiveContent {
    fn from(value: InteractiveCarousel) -> Self {
        Self::Carousel(value)
    }
}

impl From<InteractiveOrderDetails> for InteractiveContent {
    fn from(value: InteractiveOrderDetails) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<InteractiveOrderStatus> for InteractiveContent {
    fn from(value: InteractiveOrderStatus) -> Self {
        Self::OrderStatus(value)
    }
}

impl WriteMembers for InteractiveContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Button(value) => {
                object.member("type", "button")?;
                object.rest(value)?;
            }
            Self::List(value) => {
                object.member("type", "list")?;
                object.rest(value)?;
            }
            Self::CtaUrl(value) => {
                object.member("type", "cta_url")?;
                object.rest(value)?;
            }
            Self::Flow(value) => {
                object.member("type", "flow")?;
                object.rest(value)?;
            }
            Self::LocationRequestMessage(value) => {
                object.member("type", "location_request_message")?;
                object.rest(value)?;
            }
            Self::RequestContactInfo(value) => {
                object.member("type", "request_contact_info")?;
                object.rest(value)?;
            }
            Self::AddressMessage(value) => {
                object.member("type", "address_message")?;
                object.rest(value)?;
            }
            Self::VoiceCall(value) => {
                object.member("type", "voice_call")?;
                object.rest(value)?;
            }
            Self::CallPermissionRequest(value) => {
                object.member("type", "call_permission_request")?;
                object.rest(value)?;
            }
            Self::Product(value) => {
                object.member("type", "product")?;
                object.rest(value)?;
            }
            Self::ProductList(value) => {
                object.member("type", "product_list")?;
                object.rest(value)?;
            }
            Self::CatalogMessage(value) => {
                object.member("type", "catalog_message")?;
                object.rest(value)?;
            }
            Self::Carousel(value) => {
                object.member("type", "carousel")?;
                object.rest(value)?;
            }
            Self::OrderDetails(value) => {
                object.member("type", "order_details")?;
                object.rest(value)?;
            }
            Self::OrderStatus(value) => {
                object.member("type", "order_status")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveContent);

impl FromMembers for InteractiveContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("button") => members.beside("type").map(Self::Button),
            Some("list") => members.beside("type").map(Self::List),
            Some("cta_url") => members.beside("type").map(Self::CtaUrl),
            Some("flow") => members.beside("type").map(Self::Flow),
            Some("location_request_message") => {
                members.beside("type").map(Self::LocationRequestMessage)
            }
            Some("request_contact_info") => {
                members.beside("type").map(Self::RequestContactInfo)
            }
            Some("address_message") => members.beside("type").map(Self::AddressMessage),
            Some("voice_call") => members.beside("type").map(Self::VoiceCall),
            Some("call_permission_request") => {
                members.beside("type").map(Self::CallPermissionRequest)
            }
            Some("product") => members.beside("type").map(Self::Product),
            Some("product_list") => members.beside("type").map(Self::ProductList),
            Some("catalog_message") => members.beside("type").map(Self::CatalogMessage),
            Some("carousel") => members.beside("type").map(Self::Carousel),
            Some("order_details") => members.beside("type").map(Self::OrderDetails),
            Some("order_status") => members.beside("type").map(Self::OrderStatus),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveContent);

impl Validate for InteractiveContent {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Button(value) => Validate::check(value, checker),
            Self::List(value) => Validate::check(value, checker),
            Self::CtaUrl(value) => Validate::check(value, checker),
            Self::Flow(value) => Validate::check(value, checker),
            Self::LocationRequestMessage(value) => Validate::check(value, checker),
            Self::RequestContactInfo(value) => Validate::check(value, checker),
            Self::AddressMessage(value) => Validate::check(value, checker),
            Self::VoiceCall(value) => Validate::check(value, checker),
            Self::CallPermissionRequest(value) => Validate::check(value, checker),
            Self::Product(value) => Validate::check(value, checker),
            Self::ProductList(value) => Validate::check(value, checker),
            Self::CatalogMessage(value) => Validate::check(value, checker),
            Self::Carousel(value) => Validate::check(value, checker),
            Self::OrderDetails(value) => Validate::check(value, checker),
            Self::OrderStatus(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl InteractiveHeader {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Image(_) => "image",
            Self::Video(_) => "video",
            Self::Document(_) => "document",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<InteractiveTextHeader> for InteractiveHeader {
    fn from(value: InteractiveTextHeader) -> Self {
        Self::Text(value)
    }
}

impl From<HeaderDocument> for InteractiveHeader {
    fn from(value: HeaderDocument) -> Self {
        Self::Document(value)
    }
}
from_text!(InteractiveHeader : InteractiveTextHeader);

impl WriteMembers for InteractiveHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.rest(value)?;
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)?;
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)?;
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(InteractiveHeader);

impl FromMembers for InteractiveHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.beside("type").map(Self::Text),
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            Some("document") if members.are_only(&["type", "document"]) => {
                members.variant("type", "document").map(Self::Document)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(InteractiveHeader);

impl Validate for InteractiveHeader {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Document(value) => checker.nested("document", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

impl InteractiveTextHeader {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(text: String) -> Self {
        Self {
            text,
            sub_text: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveTextHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        object.optional("sub_text", &self.sub_text)?;
        Ok(())
    }
}
write_object!(InteractiveTextHeader);

impl FromMembers for InteractiveTextHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            sub_text: members.take("sub_text")?,
        })
    }
}
read_object!(InteractiveTextHeader);

impl Validate for InteractiveTextHeader {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(60));
    }
}
from_one!(InteractiveTextHeader : String);
debug_addresses!(HeaderMedia { id, link : address, provider });

impl WriteMembers for HeaderMedia {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("link", &self.link)?;
        object.optional("provider", &self.provider)?;
        Ok(())
    }
}
write_object!(HeaderMedia);

impl FromMembers for HeaderMedia {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            provider: members.take("provider")?,
        })
    }
}
read_object!(HeaderMedia);

impl Validate for HeaderMedia {
    fn check(&self, checker: &mut Checker) {
        checker.nested("provider", self.provider.as_ref());
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

impl WriteMembers for MediaProvider {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        Ok(())
    }
}
write_object!(MediaProvider);

impl FromMembers for MediaProvider {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
        })
    }
}
read_object!(MediaProvider);

impl Validate for MediaProvider {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(MediaProvider : String);
debug_addresses!(HeaderDocument { id, link : address, filename });

impl WriteMembers for HeaderDocument {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("link", &self.link)?;
        object.optional("filename", &self.filename)?;
        Ok(())
    }
}
write_object!(HeaderDocument);

impl FromMembers for HeaderDocument {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.take("id")?,
            link: members.take("link")?,
            filename: members.take("filename")?,
        })
    }
}
read_object!(HeaderDocument);

impl Validate for HeaderDocument {
    fn check(&self, checker: &mut Checker) {
        checker.exactly_one(&[("id", self.id.is_some()), ("link", self.link.is_some())]);
    }
}

impl TextOnlyHeader {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(text: String) -> Self {
        Self {
            type_: Default::default(),
            text,
        }
    }
}

impl WriteMembers for TextOnlyHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(TextOnlyHeader);

impl FromMembers for TextOnlyHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            text: members.need("text")?,
        })
    }
}
read_object!(TextOnlyHeader);

impl Validate for TextOnlyHeader {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(60));
    }
}
from_one!(TextOnlyHeader : String);
open_enum!(impl TextOnlyHeaderType { Text = "text" });

impl WriteMembers for InteractiveBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveBody);

impl FromMembers for InteractiveBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveBody);

impl Validate for InteractiveBody {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(1024));
    }
}
from_one!(InteractiveBody : String);

impl WriteMembers for InteractiveFooter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(InteractiveFooter);

impl FromMembers for InteractiveFooter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(InteractiveFooter);

impl Validate for InteractiveFooter {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(60));
    }
}
from_one!(InteractiveFooter : String);

impl InteractiveButtons {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBody,
        action: ReplyButtonsAction,
    ) -> Self {
        Self {
            header: Default::default(),
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveButtons {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveButtons);

impl FromMembers for InteractiveButtons {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveButtons);

impl Validate for InteractiveButtons {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl WriteMembers for ReplyButtonsAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("buttons", &self.buttons)?;
        Ok(())
    }
}
write_object!(ReplyButtonsAction);

impl FromMembers for ReplyButtonsAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            buttons: members.need("buttons")?,
        })
    }
}
read_object!(ReplyButtonsAction);

impl Validate for ReplyButtonsAction {
    fn check(&self, checker: &mut Checker) {
        checker.items("buttons", Some(self.buttons.len()), Some(1), Some(3));
        checker.each("buttons", Some(&self.buttons));
    }
}

impl ReplyButton {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(reply: ReplyOption) -> Self {
        Self {
            type_: Default::default(),
            reply,
        }
    }
}

impl WriteMembers for ReplyButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        object.member("reply", &self.reply)?;
        Ok(())
    }
}
write_object!(ReplyButton);

impl FromMembers for ReplyButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            reply: members.need("reply")?,
        })
    }
}
read_object!(ReplyButton);

impl Validate for ReplyButton {
    fn check(&self, checker: &mut Checker) {
        checker.nested("reply", Some(&self.reply));
    }
}
from_one!(ReplyButton : ReplyOption);
open_enum!(impl ReplyButtonType { Reply = "reply" });

impl WriteMembers for ReplyOption {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("title", &self.title)?;
        Ok(())
    }
}
write_object!(ReplyOption);

impl FromMembers for ReplyOption {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}
read_object!(ReplyOption);

impl Validate for ReplyOption {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), Some(1), Some(256));
        checker.chars("title", Some(self.title.as_ref()), Some(1), Some(20));
    }
}

impl InteractiveList {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: ListBody, action: ListAction) -> Self {
        Self {
            header: Default::default(),
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveList {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveList);

impl FromMembers for InteractiveList {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveList);

impl Validate for InteractiveList {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl WriteMembers for ListBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(ListBody);

impl FromMembers for ListBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(ListBody);

impl Validate for ListBody {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(4096));
    }
}
from_one!(ListBody : String);

impl WriteMembers for ListAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("button", &self.button)?;
        object.member("sections", &self.sections)?;
        Ok(())
    }
}
write_object!(ListAction);

impl FromMembers for ListAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            button: members.need("button")?,
            sections: members.need("sections")?,
        })
    }
}
read_object!(ListAction);

impl Validate for ListAction {
    fn check(&self, checker: &mut Checker) {
        checker.chars("button", Some(self.button.as_ref()), Some(1), Some(20));
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
        checker.rules(self, &[Constraint::count("/sections/*/rows/*", None, Some(10))]);
    }
}

impl ListSection {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(rows: Vec<ListRow>) -> Self {
        Self {
            title: Default::default(),
            rows,
        }
    }
}

impl WriteMembers for ListSection {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("title", &self.title)?;
        object.member("rows", &self.rows)?;
        Ok(())
    }
}
write_object!(ListSection);

impl FromMembers for ListSection {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            rows: members.need("rows")?,
        })
    }
}
read_object!(ListSection);

impl Validate for ListSection {
    fn check(&self, checker: &mut Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        checker.items("rows", Some(self.rows.len()), Some(1), Some(10));
        checker.each("rows", Some(&self.rows));
    }
}

impl ListRow {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(id: String, title: String) -> Self {
        Self {
            id,
            title,
            description: Default::default(),
        }
    }
}

impl WriteMembers for ListRow {
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
write_object!(ListRow);

impl FromMembers for ListRow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
            description: members.take("description")?,
        })
    }
}
read_object!(ListRow);

impl Validate for ListRow {
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

impl InteractiveUrl {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractiveBody, action: UrlAction) -> Self {
        Self {
            header: Default::default(),
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveUrl {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveUrl);

impl FromMembers for InteractiveUrl {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveUrl);

impl Validate for InteractiveUrl {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl UrlAction {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(parameters: UrlParameters) -> Self {
        Self {
            name: Default::default(),
            parameters,
        }
    }
}

impl WriteMembers for UrlAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(UrlAction);

impl FromMembers for UrlAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(UrlAction);

impl Validate for UrlAction {
    fn check(&self, checker: &mut Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}
from_one!(UrlAction : UrlParameters);
open_enum!(impl UrlActionName { CtaUrl = "cta_url" });
debug_addresses!(UrlParameters { display_text, url : address });

impl WriteMembers for UrlParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("display_text", &self.display_text)?;
        object.member("url", &self.url)?;
        Ok(())
    }
}
write_object!(UrlParameters);

impl FromMembers for UrlParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_text: members.need("display_text")?,
            url: members.need("url")?,
        })
    }
}
read_object!(UrlParameters);

impl Validate for UrlParameters {
    fn check(&self, checker: &mut Checker) {
        checker.chars("display_text", Some(self.display_text.as_ref()), None, Some(20));
    }
}

impl InteractiveFlow {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBody,
        action: FlowMessageAction,
    ) -> Self {
        Self {
            header: Default::default(),
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveFlow);

impl FromMembers for InteractiveFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveFlow);

impl Validate for InteractiveFlow {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl FlowMessageAction {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(parameters: FlowMessageParameters) -> Self {
        Self {
            name: Default::default(),
            parameters,
        }
    }
}

impl WriteMembers for FlowMessageAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(FlowMessageAction);

impl FromMembers for FlowMessageAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(FlowMessageAction);

impl Validate for FlowMessageAction {
    fn check(&self, checker: &mut Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}
from_one!(FlowMessageAction : FlowMessageParameters);
open_enum!(impl FlowMessageActionName { Flow = "flow" });

impl FlowMessageParameters {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(flow_cta: String) -> Self {
        Self {
            flow_message_version: Default::default(),
            flow_id: Default::default(),
            flow_name: Default::default(),
            flow_cta,
            mode: Default::default(),
            flow_token: Default::default(),
            flow_action: Default::default(),
            flow_action_payload: Default::default(),
        }
    }
}

impl WriteMembers for FlowMessageParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("flow_message_version", &self.flow_message_version)?;
        object.optional("flow_id", &self.flow_id)?;
        object.optional("flow_name", &self.flow_name)?;
        object.member("flow_cta", &self.flow_cta)?;
        object.optional("mode", &self.mode)?;
        object.optional("flow_token", &self.flow_token)?;
        object.optional("flow_action", &self.flow_action)?;
        object.optional("flow_action_payload", &self.flow_action_payload)?;
        Ok(())
    }
}
write_object!(FlowMessageParameters);

impl FromMembers for FlowMessageParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            flow_message_version: members.or_default("flow_message_version")?,
            flow_id: members.take("flow_id")?,
            flow_name: members.take("flow_name")?,
            flow_cta: members.need("flow_cta")?,
            mode: members.take("mode")?,
            flow_token: members.take("flow_token")?,
            flow_action: members.take("flow_action")?,
            flow_action_payload: members.take("flow_action_payload")?,
        })
    }
}
read_object!(FlowMessageParameters);

impl Validate for FlowMessageParameters {
    fn check(&self, checker: &mut Checker) {
        checker.nested("flow_action_payload", self.flow_action_payload.as_ref());
        checker
            .exactly_one(
                &[
                    ("flow_id", self.flow_id.is_some()),
                    ("flow_name", self.flow_name.is_some()),
                ],
            );
    }
}
open_enum!(impl FlowMessageVersion { V3 = "3" });
open_enum!(impl FlowMessageMode { Draft = "draft", Published = "published" });
open_enum!(
    impl FlowStartAction { Navigate = "navigate", DataExchange = "data_exchange" }
);

impl WriteMembers for FlowStart {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("screen", &self.screen)?;
        object.optional("data", &self.data)?;
        Ok(())
    }
}
write_object!(FlowStart);

impl FromMembers for FlowStart {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            screen: members.take("screen")?,
            data: members.or_default("data")?,
        })
    }
}
read_object!(FlowStart);

impl Validate for FlowStart {
    fn check(&self, _checker: &mut Checker) {}
}

impl InteractiveLocationRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractiveBody) -> Self {
        Self {
            body,
            footer: Default::default(),
            action: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveLocationRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveLocationRequest);

impl FromMembers for InteractiveLocationRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.or_default("action")?,
        })
    }
}
read_object!(InteractiveLocationRequest);

impl Validate for InteractiveLocationRequest {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}
from_one!(InteractiveLocationRequest : InteractiveBody);

impl WriteMembers for SendLocationAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        Ok(())
    }
}
write_object!(SendLocationAction);

impl FromMembers for SendLocationAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
        })
    }
}
read_object!(SendLocationAction);

impl Validate for SendLocationAction {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl SendLocationActionName { SendLocation = "send_location" });

impl InteractiveContactRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractiveBody) -> Self {
        Self {
            body,
            footer: Default::default(),
            action: Default::default(),
        }
    }
}

impl WriteMembers for InteractiveContactRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveContactRequest);

impl FromMembers for InteractiveContactRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.or_default("action")?,
        })
    }
}
read_object!(InteractiveContactRequest);

impl Validate for InteractiveContactRequest {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}
from_one!(InteractiveContactRequest : InteractiveBody);

impl WriteMembers for RequestContactAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        Ok(())
    }
}
write_object!(RequestContactAction);

impl FromMembers for RequestContactAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
        })
    }
}
read_object!(RequestContactAction);

impl Validate for RequestContactAction {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl RequestContactActionName { RequestContactInfo = "request_contact_info" }
);

impl InteractiveAddress {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractiveBody, action: AddressAction) -> Self {
        Self {
            header: Default::default(),
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveAddress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveAddress);

impl FromMembers for InteractiveAddress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveAddress);

impl Validate for InteractiveAddress {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl AddressAction {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(parameters: AddressParameters) -> Self {
        Self {
            name: Default::default(),
            parameters,
        }
    }
}

impl WriteMembers for AddressAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(AddressAction);

impl FromMembers for AddressAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(AddressAction);

impl Validate for AddressAction {
    fn check(&self, checker: &mut Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}
from_one!(AddressAction : AddressParameters);
open_enum!(impl AddressActionName { AddressMessage = "address_message" });

impl AddressParameters {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(country: String) -> Self {
        Self {
            country,
            values: Default::default(),
            saved_addresses: Default::default(),
            validation_errors: Default::default(),
        }
    }
}

impl WriteMembers for AddressParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("country", &self.country)?;
        object.optional("values", &self.values)?;
        object.optional("saved_addresses", &self.saved_addresses)?;
        object.optional("validation_errors", &self.validation_errors)?;
        Ok(())
    }
}
write_object!(AddressParameters);

impl FromMembers for AddressParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            country: members.need("country")?,
            values: members.take("values")?,
            saved_addresses: members.or_default("saved_addresses")?,
            validation_errors: members.or_default("validation_errors")?,
        })
    }
}
read_object!(AddressParameters);

impl Validate for AddressParameters {
    fn check(&self, checker: &mut Checker) {
        checker.nested("values", self.values.as_ref());
        checker.each("saved_addresses", Some(&self.saved_addresses));
    }
}
from_one!(AddressParameters : String);

impl WriteMembers for SavedAddress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("value", &self.value)?;
        Ok(())
    }
}
write_object!(SavedAddress);

impl FromMembers for SavedAddress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            value: members.need("value")?,
        })
    }
}
read_object!(SavedAddress);

impl Validate for SavedAddress {
    fn check(&self, checker: &mut Checker) {
        checker.nested("value", Some(&self.value));
    }
}

impl WriteMembers for AddressFields {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("in_pin_code", &self.in_pin_code)?;
        object.optional("house_number", &self.house_number)?;
        object.optional("floor_number", &self.floor_number)?;
        object.optional("tower_number", &self.tower_number)?;
        object.optional("building_name", &self.building_name)?;
        object.optional("address", &self.address)?;
        object.optional("landmark_area", &self.landmark_area)?;
        object.optional("city", &self.city)?;
        object.optional("state", &self.state)?;
        Ok(())
    }
}
write_object!(AddressFields);

impl FromMembers for AddressFields {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            phone_number: members.take("phone_number")?,
            in_pin_code: members.take("in_pin_code")?,
            house_number: members.take("house_number")?,
            floor_number: members.take("floor_number")?,
            tower_number: members.take("tower_number")?,
            building_name: members.take("building_name")?,
            address: members.take("address")?,
            landmark_area: members.take("landmark_area")?,
            city: members.take("city")?,
            state: members.take("state")?,
        })
    }
}
read_object!(AddressFields);

impl Validate for AddressFields {
    fn check(&self, _checker: &mut Checker) {}
}

impl InteractiveVoiceCall {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractiveBody, action: VoiceCallAction) -> Self {
        Self {
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveVoiceCall {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveVoiceCall);

impl FromMembers for InteractiveVoiceCall {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveVoiceCall);

impl Validate for InteractiveVoiceCall {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl WriteMembers for VoiceCallAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(VoiceCallAction);

impl FromMembers for VoiceCallAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.take("parameters")?,
        })
    }
}
read_object!(VoiceCallAction);

impl Validate for VoiceCallAction {
    fn check(&self, checker: &mut Checker) {
        checker.nested("parameters", self.parameters.as_ref());
    }
}
open_enum!(impl VoiceCallActionName { VoiceCall = "voice_call" });

impl WriteMembers for VoiceCallParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("display_text", &self.display_text)?;
        object.optional("ttl_minutes", &self.ttl_minutes)?;
        object.optional("payload", &self.payload)?;
        Ok(())
    }
}
write_object!(VoiceCallParameters);

impl FromMembers for VoiceCallParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            display_text: members.take("display_text")?,
            ttl_minutes: members.take("ttl_minutes")?,
            payload: members.take("payload")?,
        })
    }
}
read_object!(VoiceCallParameters);

impl Validate for VoiceCallParameters {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "display_text",
                self.display_text.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
        checker
            .range(
                "ttl_minutes",
                self.ttl_minutes.map(|n| n as f64),
                Some(1f64),
                Some(43200f64),
            );
        checker
            .chars("payload", self.payload.as_ref().map(AsRef::as_ref), None, Some(512));
    }
}

impl WriteMembers for InteractiveCallPermission {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveCallPermission);

impl FromMembers for InteractiveCallPermission {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.take("body")?,
            footer: members.take("footer")?,
            action: members.or_default("action")?,
        })
    }
}
read_object!(InteractiveCallPermission);

impl Validate for InteractiveCallPermission {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl WriteMembers for CallPermissionAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        Ok(())
    }
}
write_object!(CallPermissionAction);

impl FromMembers for CallPermissionAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
        })
    }
}
read_object!(CallPermissionAction);

impl Validate for CallPermissionAction {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl CallPermissionActionName { CallPermissionRequest = "call_permission_request" }
);

impl InteractiveProduct {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(action: ProductAction) -> Self {
        Self {
            body: Default::default(),
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveProduct {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveProduct);

impl FromMembers for InteractiveProduct {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.take("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveProduct);

impl Validate for InteractiveProduct {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}
from_one!(InteractiveProduct : ProductAction);

impl WriteMembers for ProductAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("catalog_id", &self.catalog_id)?;
        object.member("product_retailer_id", &self.product_retailer_id)?;
        Ok(())
    }
}
write_object!(ProductAction);

impl FromMembers for ProductAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
            product_retailer_id: members.need("product_retailer_id")?,
        })
    }
}
read_object!(ProductAction);

impl Validate for ProductAction {
    fn check(&self, _checker: &mut Checker) {}
}

impl InteractiveProductList {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        header: TextOnlyHeader,
        body: InteractiveBody,
        action: ProductListAction,
    ) -> Self {
        Self {
            header,
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveProductList {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("header", &self.header)?;
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveProductList);

impl FromMembers for InteractiveProductList {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.need("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveProductList);

impl Validate for InteractiveProductList {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", Some(&self.header));
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl WriteMembers for ProductListAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("catalog_id", &self.catalog_id)?;
        object.member("sections", &self.sections)?;
        Ok(())
    }
}
write_object!(ProductListAction);

impl FromMembers for ProductListAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
            sections: members.need("sections")?,
        })
    }
}
read_object!(ProductListAction);

impl Validate for ProductListAction {
    fn check(&self, checker: &mut Checker) {
        checker.items("sections", Some(self.sections.len()), Some(1), Some(10));
        checker.each("sections", Some(&self.sections));
    }
}

impl ProductSection {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(product_items: Vec<ProductItem>) -> Self {
        Self {
            title: Default::default(),
            product_items,
        }
    }
}

impl WriteMembers for ProductSection {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("title", &self.title)?;
        object.member("product_items", &self.product_items)?;
        Ok(())
    }
}
write_object!(ProductSection);

impl FromMembers for ProductSection {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.take("title")?,
            product_items: members.need("product_items")?,
        })
    }
}
read_object!(ProductSection);

impl Validate for ProductSection {
    fn check(&self, checker: &mut Checker) {
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(24));
        checker
            .items("product_items", Some(self.product_items.len()), Some(1), Some(30));
        checker.each("product_items", Some(&self.product_items));
    }
}

impl WriteMembers for ProductItem {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("product_retailer_id", &self.product_retailer_id)?;
        Ok(())
    }
}
write_object!(ProductItem);

impl FromMembers for ProductItem {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            product_retailer_id: members.need("product_retailer_id")?,
        })
    }
}
read_object!(ProductItem);

impl Validate for ProductItem {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(ProductItem : shared::ProductRetailerId);

impl InteractiveCatalog {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractiveBody, action: CatalogAction) -> Self {
        Self {
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveCatalog {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveCatalog);

impl FromMembers for InteractiveCatalog {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveCatalog);

impl Validate for InteractiveCatalog {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl WriteMembers for CatalogAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(CatalogAction);

impl FromMembers for CatalogAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.take("parameters")?,
        })
    }
}
read_object!(CatalogAction);

impl Validate for CatalogAction {
    fn check(&self, checker: &mut Checker) {
        checker.nested("parameters", self.parameters.as_ref());
    }
}
open_enum!(impl CatalogActionName { CatalogMessage = "catalog_message" });

impl WriteMembers for CatalogParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .member(
                "thumbnail_product_retailer_id",
                &self.thumbnail_product_retailer_id,
            )?;
        Ok(())
    }
}
write_object!(CatalogParameters);

impl FromMembers for CatalogParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members.need("thumbnail_product_retailer_id")?,
        })
    }
}
read_object!(CatalogParameters);

impl Validate for CatalogParameters {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(CatalogParameters : shared::ProductRetailerId);

impl InteractiveCarousel {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(body: InteractiveBody, action: CarouselAction) -> Self {
        Self {
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveCarousel {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveCarousel);

impl FromMembers for InteractiveCarousel {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveCarousel);

impl Validate for InteractiveCarousel {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl WriteMembers for CarouselAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("cards", &self.cards)?;
        Ok(())
    }
}
write_object!(CarouselAction);

impl FromMembers for CarouselAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}
read_object!(CarouselAction);

impl Validate for CarouselAction {
    fn check(&self, checker: &mut Checker) {
        checker.items("cards", Some(self.cards.len()), Some(2), Some(10));
        checker.each("cards", Some(&self.cards));
    }
}

impl Serialize for InteractiveCard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ProductCard(value) => value.serialize(serializer),
            Self::UrlCard(value) => value.serialize(serializer),
            Self::ReplyCard(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(InteractiveCard);

impl FromJson for InteractiveCard {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.limited(Self::ProductCard);
        choice.limited(Self::UrlCard);
        choice.limited(Self::ReplyCard);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(InteractiveCard);

impl From<ProductCard> for InteractiveCard {
    fn from(value: ProductCard) -> Self {
        Self::ProductCard(value)
    }
}

impl From<UrlCard> for InteractiveCard {
    fn from(value: UrlCard) -> Self {
        Self::UrlCard(value)
    }
}

impl From<ReplyCard> for InteractiveCard {
    fn from(value: ReplyCard) -> Self {
        Self::ReplyCard(value)
    }
}

impl Validate for InteractiveCard {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::ProductCard(value) => Validate::check(value, checker),
            Self::UrlCard(value) => Validate::check(value, checker),
            Self::ReplyCard(value) => Validate::check(value, checker),
            _ => {}
        }
    }
}

impl ProductCard {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(card_index: i64, action: ProductAction) -> Self {
        Self {
            card_index,
            type_: Default::default(),
            action,
        }
    }
}

impl WriteMembers for ProductCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("card_index", &self.card_index)?;
        object.member("type", &self.type_)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(ProductCard);

impl FromMembers for ProductCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            type_: members.or_default("type")?,
            action: members.need("action")?,
        })
    }
}
read_object!(ProductCard);

impl Validate for ProductCard {
    fn check(&self, checker: &mut Checker) {
        checker
            .range("card_index", Some(self.card_index as f64), Some(0f64), Some(9f64));
        checker.nested("action", Some(&self.action));
    }
}
open_enum!(impl ProductCardType { Product = "product" });

impl UrlCard {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        card_index: i64,
        header: CardHeader,
        action: UrlAction,
    ) -> Self {
        Self {
            card_index,
            type_: Default::default(),
            header,
            body: Default::default(),
            action,
        }
    }
}

impl WriteMembers for UrlCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("card_index", &self.card_index)?;
        object.member("type", &self.type_)?;
        object.member("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(UrlCard);

impl FromMembers for UrlCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            type_: members.or_default("type")?,
            header: members.need("header")?,
            body: members.take("body")?,
            action: members.need("action")?,
        })
    }
}
read_object!(UrlCard);

impl Validate for UrlCard {
    fn check(&self, checker: &mut Checker) {
        checker.range("card_index", Some(self.card_index as f64), Some(0f64), None);
        checker.nested("header", Some(&self.header));
        checker.nested("body", self.body.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl ReplyCard {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        card_index: i64,
        header: CardHeader,
        action: CardReplyAction,
    ) -> Self {
        Self {
            card_index,
            header,
            body: Default::default(),
            action,
        }
    }
}

impl WriteMembers for ReplyCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("card_index", &self.card_index)?;
        object.member("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(ReplyCard);

impl FromMembers for ReplyCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            header: members.need("header")?,
            body: members.take("body")?,
            action: members.need("action")?,
        })
    }
}
read_object!(ReplyCard);

impl Validate for ReplyCard {
    fn check(&self, checker: &mut Checker) {
        checker.range("card_index", Some(self.card_index as f64), Some(0f64), None);
        checker.nested("header", Some(&self.header));
        checker.nested("body", self.body.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl CardHeader {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Image(_) => "image",
            Self::Video(_) => "video",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl WriteMembers for CardHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)?;
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(CardHeader);

impl FromMembers for CardHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(CardHeader);

impl Validate for CardHeader {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for CardBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        Ok(())
    }
}
write_object!(CardBody);

impl FromMembers for CardBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}
read_object!(CardBody);

impl Validate for CardBody {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text.as_ref()), None, Some(160));
    }
}
from_one!(CardBody : String);

impl WriteMembers for CardReplyAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("buttons", &self.buttons)?;
        Ok(())
    }
}
write_object!(CardReplyAction);

impl FromMembers for CardReplyAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            buttons: members.need("buttons")?,
        })
    }
}
read_object!(CardReplyAction);

impl Validate for CardReplyAction {
    fn check(&self, checker: &mut Checker) {
        checker.each("buttons", Some(&self.buttons));
    }
}

impl CardReplyButton {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(quick_reply: CardReplyOption) -> Self {
        Self {
            type_: Default::default(),
            quick_reply,
        }
    }
}

impl WriteMembers for CardReplyButton {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        object.member("quick_reply", &self.quick_reply)?;
        Ok(())
    }
}
write_object!(CardReplyButton);

impl FromMembers for CardReplyButton {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            quick_reply: members.need("quick_reply")?,
        })
    }
}
read_object!(CardReplyButton);

impl Validate for CardReplyButton {
    fn check(&self, checker: &mut Checker) {
        checker.nested("quick_reply", Some(&self.quick_reply));
    }
}
from_one!(CardReplyButton : CardReplyOption);
open_enum!(impl CardReplyButtonType { QuickReply = "quick_reply" });

impl WriteMembers for CardReplyOption {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.member("title", &self.title)?;
        Ok(())
    }
}
write_object!(CardReplyOption);

impl FromMembers for CardReplyOption {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.need("id")?,
            title: members.need("title")?,
        })
    }
}
read_object!(CardReplyOption);

impl Validate for CardReplyOption {
    fn check(&self, checker: &mut Checker) {
        checker.chars("id", Some(self.id.as_ref()), None, Some(20));
        checker.chars("title", Some(self.title.as_ref()), None, Some(20));
    }
}

impl InteractiveOrderDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBody,
        action: OrderDetailsAction,
    ) -> Self {
        Self {
            header: Default::default(),
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveOrderDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("header", &self.header)?;
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveOrderDetails);

impl FromMembers for InteractiveOrderDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            header: members.take("header")?,
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveOrderDetails);

impl Validate for InteractiveOrderDetails {
    fn check(&self, checker: &mut Checker) {
        checker.nested("header", self.header.as_ref());
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl OrderDetailsAction {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(parameters: OrderDetails) -> Self {
        Self {
            name: Default::default(),
            parameters,
        }
    }
}

impl WriteMembers for OrderDetailsAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(OrderDetailsAction);

impl FromMembers for OrderDetailsAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(OrderDetailsAction);

impl Validate for OrderDetailsAction {
    fn check(&self, checker: &mut Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}
from_one!(OrderDetailsAction : OrderDetails);
open_enum!(impl OrderDetailsActionName { ReviewAndPay = "review_and_pay" });

impl OrderDetails {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        reference_id: String,
        type_: OrderGoodsType,
        currency: OrderCurrency,
        total_amount: OrderAmount,
        order: OrderContent,
    ) -> Self {
        Self {
            reference_id,
            type_,
            payment_type: Default::default(),
            payment_configuration: Default::default(),
            beneficiaries: Default::default(),
            preferred_payment_methods: Default::default(),
            payment_settings: Default::default(),
            currency,
            total_amount,
            order,
            shipping_info: Default::default(),
        }
    }
}

impl WriteMembers for OrderDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("reference_id", &self.reference_id)?;
        object.member("type", &self.type_)?;
        object.optional("payment_type", &self.payment_type)?;
        object.optional("payment_configuration", &self.payment_configuration)?;
        object.optional("beneficiaries", &self.beneficiaries)?;
        object.optional("preferred_payment_methods", &self.preferred_payment_methods)?;
        object.optional("payment_settings", &self.payment_settings)?;
        object.member("currency", &self.currency)?;
        object.member("total_amount", &self.total_amount)?;
        object.member("order", &self.order)?;
        object.optional("shipping_info", &self.shipping_info)?;
        Ok(())
    }
}
write_object!(OrderDetails);

impl FromMembers for OrderDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reference_id: members.need("reference_id")?,
            type_: members.need("type")?,
            payment_type: members.take("payment_type")?,
            payment_configuration: members.take("payment_configuration")?,
            beneficiaries: members.or_default("beneficiaries")?,
            preferred_payment_methods: members.or_default("preferred_payment_methods")?,
            payment_settings: members.or_default("payment_settings")?,
            currency: members.need("currency")?,
            total_amount: members.need("total_amount")?,
            order: members.need("order")?,
            shipping_info: members.take("shipping_info")?,
        })
    }
}
read_object!(OrderDetails);

impl Validate for OrderDetails {
    fn check(&self, checker: &mut Checker) {
        checker.chars("reference_id", Some(self.reference_id.as_ref()), None, Some(35));
        checker
            .chars(
                "payment_configuration",
                self.payment_configuration.as_ref().map(AsRef::as_ref),
                None,
                Some(60),
            );
        checker.each("beneficiaries", Some(&self.beneficiaries));
        checker
            .items(
                "preferred_payment_methods",
                Some(self.preferred_payment_methods.len()),
                None,
                Some(1),
            );
        checker.each("preferred_payment_methods", Some(&self.preferred_payment_methods));
        checker.each("payment_settings", Some(&self.payment_settings));
        checker.nested("total_amount", Some(&self.total_amount));
        checker.nested("order", Some(&self.order));
        checker.nested("shipping_info", self.shipping_info.as_ref());
    }
}
open_enum!(impl OrderPaymentType { Upi = "upi", Br = "br" });

impl WriteMembers for OrderShipping {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("country", &self.country)?;
        object.member("addresses", &self.addresses)?;
        Ok(())
    }
}
write_object!(OrderShipping);

impl FromMembers for OrderShipping {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            country: members.need("country")?,
            addresses: members.need("addresses")?,
        })
    }
}
read_object!(OrderShipping);

impl Validate for OrderShipping {
    fn check(&self, checker: &mut Checker) {
        checker.each("addresses", Some(&self.addresses));
    }
}
open_enum!(
    impl OrderGoodsType { DigitalGoods = "digital-goods", PhysicalGoods =
    "physical-goods" }
);
open_enum!(impl OrderCurrency { Inr = "INR", Brl = "BRL" });

impl OrderAmount {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(value: i64, offset: i64) -> Self {
        Self {
            value,
            offset,
            description: Default::default(),
        }
    }
}

impl WriteMembers for OrderAmount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("value", &self.value)?;
        object.member("offset", &self.offset)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(OrderAmount);

impl FromMembers for OrderAmount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            offset: members.need("offset")?,
            description: members.take("description")?,
        })
    }
}
read_object!(OrderAmount);

impl Validate for OrderAmount {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(60),
            );
    }
}

impl Beneficiary {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: BeneficiaryName,
        address_line1: String,
        city: String,
        state: String,
        country: String,
        postal_code: String,
    ) -> Self {
        Self {
            name,
            address_line1,
            address_line2: Default::default(),
            city,
            state,
            country,
            postal_code,
        }
    }
}

impl WriteMembers for Beneficiary {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("address_line1", &self.address_line1)?;
        object.optional("address_line2", &self.address_line2)?;
        object.member("city", &self.city)?;
        object.member("state", &self.state)?;
        object.member("country", &self.country)?;
        object.member("postal_code", &self.postal_code)?;
        Ok(())
    }
}
write_object!(Beneficiary);

impl FromMembers for Beneficiary {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            address_line1: members.need("address_line1")?,
            address_line2: members.take("address_line2")?,
            city: members.need("city")?,
            state: members.need("state")?,
            country: members.need("country")?,
            postal_code: members.need("postal_code")?,
        })
    }
}
read_object!(Beneficiary);

impl Validate for Beneficiary {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(200));
        checker
            .chars("address_line1", Some(self.address_line1.as_ref()), None, Some(100));
    }
}

impl WriteMembers for PreferredPaymentMethod {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("method", &self.method)?;
        Ok(())
    }
}
write_object!(PreferredPaymentMethod);

impl FromMembers for PreferredPaymentMethod {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            method: members.need("method")?,
        })
    }
}
read_object!(PreferredPaymentMethod);

impl Validate for PreferredPaymentMethod {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl sensitive BeneficiaryName);
open_enum!(
    impl PaymentMethod { Gpay = "gpay", Phonepe = "phonepe", Paytm = "paytm", Amazonpay =
    "amazonpay", Cred = "cred", Mobikwik = "mobikwik" }
);

impl PaymentSetting {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PaymentGateway(_) => "payment_gateway",
            Self::PaymentLink(_) => "payment_link",
            Self::PixDynamicCode(_) => "pix_dynamic_code",
            Self::Boleto(_) => "boleto",
            Self::UpiIntentLink(_) => "upi_intent_link",
            Self::OffsiteCardPay(_) => "offsite_card_pay",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<PaymentGatewaySetting> for PaymentSetting {
    fn from(value: PaymentGatewaySetting) -> Self {
        Self::PaymentGateway(value)
    }
}

impl From<PaymentLink> for PaymentSetting {
    fn from(value: PaymentLink) -> Self {
        Self::PaymentLink(value)
    }
}

impl From<PixDynamicCode> for PaymentSetting {
    fn from(value: PixDynamicCode) -> Self {
        Self::PixDynamicCode(value)
    }
}

impl From<Boleto> for PaymentSetting {
    fn from(value: Boleto) -> Self {
        Self::Boleto(value)
    }
}

impl From<UpiIntentLink> for PaymentSetting {
    fn from(value: UpiIntentLink) -> Self {
        Self::UpiIntentLink(value)
    }
}

impl From<OffsiteCardPay> for PaymentSetting {
    fn from(value: OffsiteCardPay) -> Self {
        Self::OffsiteCardPay(value)
    }
}

impl WriteMembers for PaymentSetting {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::PaymentGateway(value) => {
                object.member("type", "payment_gateway")?;
                object.rest(value)?;
            }
            Self::PaymentLink(value) => {
                object.member("type", "payment_link")?;
                object.member("payment_link", value)?;
            }
            Self::PixDynamicCode(value) => {
                object.member("type", "pix_dynamic_code")?;
                object.member("pix_dynamic_code", value)?;
            }
            Self::Boleto(value) => {
                object.member("type", "boleto")?;
                object.member("boleto", value)?;
            }
            Self::UpiIntentLink(value) => {
                object.member("type", "upi_intent_link")?;
                object.member("upi_intent_link", value)?;
            }
            Self::OffsiteCardPay(value) => {
                object.member("type", "offsite_card_pay")?;
                object.member("offsite_card_pay", value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(PaymentSetting);

impl FromMembers for PaymentSetting {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("payment_gateway") => members.beside("type").map(Self::PaymentGateway),
            Some("payment_link") if members.are_only(&["type", "payment_link"]) => {
                members.variant("type", "payment_link").map(Self::PaymentLink)
            }
            Some(
                "pix_dynamic_code",
            ) if members.are_only(&["type", "pix_dynamic_code"]) => {
                members.variant("type", "pix_dynamic_code").map(Self::PixDynamicCode)
            }
            Some("boleto") if members.are_only(&["type", "boleto"]) => {
                members.variant("type", "boleto").map(Self::Boleto)
            }
            Some("upi_intent_link") if members.are_only(&["type", "upi_intent_link"]) => {
                members.variant("type", "upi_intent_link").map(Self::UpiIntentLink)
            }
            Some(
                "offsite_card_pay",
            ) if members.are_only(&["type", "offsite_card_pay"]) => {
                members.variant("type", "offsite_card_pay").map(Self::OffsiteCardPay)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(PaymentSetting);

impl Validate for PaymentSetting {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::PaymentGateway(value) => Validate::check(value, checker),
            Self::PaymentLink(value) => checker.nested("payment_link", Some(value)),
            Self::PixDynamicCode(value) => {
                checker.nested("pix_dynamic_code", Some(value))
            }
            Self::Boleto(value) => checker.nested("boleto", Some(value)),
            Self::UpiIntentLink(value) => checker.nested("upi_intent_link", Some(value)),
            Self::OffsiteCardPay(value) => {
                checker.nested("offsite_card_pay", Some(value))
            }
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for PaymentGatewaySetting {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("payment_gateway", &self.payment_gateway)?;
        Ok(())
    }
}
write_object!(PaymentGatewaySetting);

impl FromMembers for PaymentGatewaySetting {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment_gateway: members.need("payment_gateway")?,
        })
    }
}
read_object!(PaymentGatewaySetting);

impl Validate for PaymentGatewaySetting {
    fn check(&self, _checker: &mut Checker) {}
}
debug_addresses!(PaymentLink { uri : address });

impl WriteMembers for PaymentLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("uri", &self.uri)?;
        Ok(())
    }
}
write_object!(PaymentLink);

impl FromMembers for PaymentLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { uri: members.need("uri")? })
    }
}
read_object!(PaymentLink);

impl Validate for PaymentLink {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(PaymentLink : String);

impl WriteMembers for PixDynamicCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        object.member("merchant_name", &self.merchant_name)?;
        object.member("key", &self.key)?;
        object.member("key_type", &self.key_type)?;
        Ok(())
    }
}
write_object!(PixDynamicCode);

impl FromMembers for PixDynamicCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
            merchant_name: members.need("merchant_name")?,
            key: members.need("key")?,
            key_type: members.need("key_type")?,
        })
    }
}
read_object!(PixDynamicCode);

impl Validate for PixDynamicCode {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl PixKeyType { Cpf = "CPF", Cnpj = "CNPJ", Email = "EMAIL", Phone = "PHONE", Evp =
    "EVP" }
);

impl WriteMembers for Boleto {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("digitable_line", &self.digitable_line)?;
        Ok(())
    }
}
write_object!(Boleto);

impl FromMembers for Boleto {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            digitable_line: members.need("digitable_line")?,
        })
    }
}
read_object!(Boleto);

impl Validate for Boleto {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(Boleto : String);
debug_addresses!(UpiIntentLink { link : address });

impl WriteMembers for UpiIntentLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("link", &self.link)?;
        Ok(())
    }
}
write_object!(UpiIntentLink);

impl FromMembers for UpiIntentLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            link: members.need("link")?,
        })
    }
}
read_object!(UpiIntentLink);

impl Validate for UpiIntentLink {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(UpiIntentLink : String);

impl WriteMembers for OffsiteCardPay {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("last_four_digits", &self.last_four_digits)?;
        object.member("credential_id", &self.credential_id)?;
        Ok(())
    }
}
write_object!(OffsiteCardPay);

impl FromMembers for OffsiteCardPay {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            last_four_digits: members.need("last_four_digits")?,
            credential_id: members.need("credential_id")?,
        })
    }
}
read_object!(OffsiteCardPay);

impl Validate for OffsiteCardPay {
    fn check(&self, _checker: &mut Checker) {}
}

impl OrderContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(items: Vec<OrderItem>, subtotal: OrderAmount) -> Self {
        Self {
            status: Default::default(),
            type_: Default::default(),
            catalog_id: Default::default(),
            expiration: Default::default(),
            items,
            subtotal,
            tax: Default::default(),
            shipping: Default::default(),
            discount: Default::default(),
        }
    }
}

impl WriteMembers for OrderContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        object.optional("type", &self.type_)?;
        object.optional("catalog_id", &self.catalog_id)?;
        object.optional("expiration", &self.expiration)?;
        object.member("items", &self.items)?;
        object.member("subtotal", &self.subtotal)?;
        object.optional("tax", &self.tax)?;
        object.optional("shipping", &self.shipping)?;
        object.optional("discount", &self.discount)?;
        Ok(())
    }
}
write_object!(OrderContent);

impl FromMembers for OrderContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.or_default("status")?,
            type_: members.take("type")?,
            catalog_id: members.take("catalog_id")?,
            expiration: members.take("expiration")?,
            items: members.need("items")?,
            subtotal: members.need("subtotal")?,
            tax: members.take("tax")?,
            shipping: members.take("shipping")?,
            discount: members.take("discount")?,
        })
    }
}
read_object!(OrderContent);

impl Validate for OrderContent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("expiration", self.expiration.as_ref());
        checker.each("items", Some(&self.items));
        checker.nested("subtotal", Some(&self.subtotal));
        checker.nested("tax", self.tax.as_ref());
        checker.nested("shipping", self.shipping.as_ref());
        checker.nested("discount", self.discount.as_ref());
    }
}
open_enum!(impl OrderContentStatus { Pending = "pending" });
open_enum!(impl OrderContentType { QuickPay = "quick_pay" });

impl OrderExpiration {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(timestamp: String) -> Self {
        Self {
            timestamp,
            description: Default::default(),
        }
    }
}

impl WriteMembers for OrderExpiration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("timestamp", &self.timestamp)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(OrderExpiration);

impl FromMembers for OrderExpiration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            timestamp: members.need("timestamp")?,
            description: members.take("description")?,
        })
    }
}
read_object!(OrderExpiration);

impl Validate for OrderExpiration {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(120),
            );
    }
}
from_one!(OrderExpiration : String);

impl OrderItem {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        name: String,
        amount: OrderAmount,
        quantity: i64,
    ) -> Self {
        Self {
            retailer_id: Default::default(),
            name,
            amount,
            sale_amount: Default::default(),
            quantity,
            image: Default::default(),
            country_of_origin: Default::default(),
            importer_name: Default::default(),
            importer_address: Default::default(),
        }
    }
}

impl WriteMembers for OrderItem {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("retailer_id", &self.retailer_id)?;
        object.member("name", &self.name)?;
        object.member("amount", &self.amount)?;
        object.optional("sale_amount", &self.sale_amount)?;
        object.member("quantity", &self.quantity)?;
        object.optional("image", &self.image)?;
        object.optional("country_of_origin", &self.country_of_origin)?;
        object.optional("importer_name", &self.importer_name)?;
        object.optional("importer_address", &self.importer_address)?;
        Ok(())
    }
}
write_object!(OrderItem);

impl FromMembers for OrderItem {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            retailer_id: members.take("retailer_id")?,
            name: members.need("name")?,
            amount: members.need("amount")?,
            sale_amount: members.take("sale_amount")?,
            quantity: members.need("quantity")?,
            image: members.take("image")?,
            country_of_origin: members.take("country_of_origin")?,
            importer_name: members.take("importer_name")?,
            importer_address: members.take("importer_address")?,
        })
    }
}
read_object!(OrderItem);

impl Validate for OrderItem {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(60));
        checker.nested("amount", Some(&self.amount));
        checker.nested("sale_amount", self.sale_amount.as_ref());
        checker.nested("image", self.image.as_ref());
        checker.nested("importer_address", self.importer_address.as_ref());
    }
}
debug_addresses!(OrderItemImage { link : address });

impl WriteMembers for OrderItemImage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("link", &self.link)?;
        Ok(())
    }
}
write_object!(OrderItemImage);

impl FromMembers for OrderItemImage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            link: members.need("link")?,
        })
    }
}
read_object!(OrderItemImage);

impl Validate for OrderItemImage {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(OrderItemImage : String);

impl ImporterAddress {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        address_line1: String,
        city: String,
        country_code: String,
    ) -> Self {
        Self {
            address_line1,
            address_line2: Default::default(),
            city,
            zone_code: Default::default(),
            postal_code: Default::default(),
            country_code,
        }
    }
}

impl WriteMembers for ImporterAddress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("address_line1", &self.address_line1)?;
        object.optional("address_line2", &self.address_line2)?;
        object.member("city", &self.city)?;
        object.optional("zone_code", &self.zone_code)?;
        object.optional("postal_code", &self.postal_code)?;
        object.member("country_code", &self.country_code)?;
        Ok(())
    }
}
write_object!(ImporterAddress);

impl FromMembers for ImporterAddress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            address_line1: members.need("address_line1")?,
            address_line2: members.take("address_line2")?,
            city: members.need("city")?,
            zone_code: members.take("zone_code")?,
            postal_code: members.take("postal_code")?,
            country_code: members.need("country_code")?,
        })
    }
}
read_object!(ImporterAddress);

impl Validate for ImporterAddress {
    fn check(&self, _checker: &mut Checker) {}
}

impl OrderDiscount {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(value: i64, offset: i64) -> Self {
        Self {
            value,
            offset,
            description: Default::default(),
            discount_program_name: Default::default(),
        }
    }
}

impl WriteMembers for OrderDiscount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("value", &self.value)?;
        object.member("offset", &self.offset)?;
        object.optional("description", &self.description)?;
        object.optional("discount_program_name", &self.discount_program_name)?;
        Ok(())
    }
}
write_object!(OrderDiscount);

impl FromMembers for OrderDiscount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            offset: members.need("offset")?,
            description: members.take("description")?,
            discount_program_name: members.take("discount_program_name")?,
        })
    }
}
read_object!(OrderDiscount);

impl Validate for OrderDiscount {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(60),
            );
    }
}

impl InteractiveOrderStatus {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        body: InteractiveBody,
        action: OrderStatusAction,
    ) -> Self {
        Self {
            body,
            footer: Default::default(),
            action,
        }
    }
}

impl WriteMembers for InteractiveOrderStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.member("action", &self.action)?;
        Ok(())
    }
}
write_object!(InteractiveOrderStatus);

impl FromMembers for InteractiveOrderStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.take("footer")?,
            action: members.need("action")?,
        })
    }
}
read_object!(InteractiveOrderStatus);

impl Validate for InteractiveOrderStatus {
    fn check(&self, checker: &mut Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", self.footer.as_ref());
        checker.nested("action", Some(&self.action));
    }
}

impl OrderStatusAction {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(parameters: OrderStatusParameters) -> Self {
        Self {
            name: Default::default(),
            parameters,
        }
    }
}

impl WriteMembers for OrderStatusAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(OrderStatusAction);

impl FromMembers for OrderStatusAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(OrderStatusAction);

impl Validate for OrderStatusAction {
    fn check(&self, checker: &mut Checker) {
        checker.nested("parameters", Some(&self.parameters));
    }
}
from_one!(OrderStatusAction : OrderStatusParameters);
open_enum!(impl OrderStatusActionName { ReviewOrder = "review_order" });

impl OrderStatusParameters {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(reference_id: String, order: OrderProgress) -> Self {
        Self {
            reference_id,
            order,
            payment: Default::default(),
        }
    }
}

impl WriteMembers for OrderStatusParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("reference_id", &self.reference_id)?;
        object.member("order", &self.order)?;
        object.optional("payment", &self.payment)?;
        Ok(())
    }
}
write_object!(OrderStatusParameters);

impl FromMembers for OrderStatusParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reference_id: members.need("reference_id")?,
            order: members.need("order")?,
            payment: members.take("payment")?,
        })
    }
}
read_object!(OrderStatusParameters);

impl Validate for OrderStatusParameters {
    fn check(&self, checker: &mut Checker) {
        checker.chars("reference_id", Some(self.reference_id.as_ref()), None, Some(35));
        checker.nested("order", Some(&self.order));
        checker.nested("payment", self.payment.as_ref());
    }
}

impl OrderProgress {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(status: OrderProgressStatus) -> Self {
        Self {
            status,
            description: Default::default(),
        }
    }
}

impl WriteMembers for OrderProgress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        object.optional("description", &self.description)?;
        Ok(())
    }
}
write_object!(OrderProgress);

impl FromMembers for OrderProgress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.need("status")?,
            description: members.take("description")?,
        })
    }
}
read_object!(OrderProgress);

impl Validate for OrderProgress {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(120),
            );
    }
}
open_enum!(
    impl OrderProgressStatus { Pending = "pending", Processing = "processing",
    PartiallyShipped = "partially_shipped", Shipped = "shipped", Completed = "completed",
    Canceled = "canceled" }
);

impl WriteMembers for OrderPayment {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        object.member("timestamp", &self.timestamp)?;
        Ok(())
    }
}
write_object!(OrderPayment);

impl FromMembers for OrderPayment {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.need("status")?,
            timestamp: members.need("timestamp")?,
        })
    }
}
read_object!(OrderPayment);

impl Validate for OrderPayment {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl OrderPaymentStatus { Captured = "captured", Failed = "failed" });

impl TemplateContent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String, language: TemplateLanguage) -> Self {
        Self {
            name,
            language,
            components: Default::default(),
        }
    }
}

impl WriteMembers for TemplateContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("language", &self.language)?;
        object.optional("components", &self.components)?;
        Ok(())
    }
}
write_object!(TemplateContent);

impl FromMembers for TemplateContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            components: members.or_default("components")?,
        })
    }
}
read_object!(TemplateContent);

impl Validate for TemplateContent {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(512));
        checker.nested("language", Some(&self.language));
        checker.each("components", Some(&self.components));
    }
}

impl TemplateLanguage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(code: String) -> Self {
        Self {
            code,
            policy: Default::default(),
        }
    }
}

impl WriteMembers for TemplateLanguage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        object.optional("policy", &self.policy)?;
        Ok(())
    }
}
write_object!(TemplateLanguage);

impl FromMembers for TemplateLanguage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
            policy: members.take("policy")?,
        })
    }
}
read_object!(TemplateLanguage);

impl Validate for TemplateLanguage {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(TemplateLanguage : String);
open_enum!(impl TemplateLanguagePolicy { Deterministic = "deterministic" });

impl ComponentParameters {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Header(_) => "header",
            Self::Body(_) => "body",
            Self::Button(_) => "button",
            Self::LimitedTimeOffer(_) => "limited_time_offer",
            Self::Carousel(_) => "carousel",
            Self::TapTargetConfiguration(_) => "tap_target_configuration",
            Self::OrderStatus(_) => "order_status",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<HeaderParameters> for ComponentParameters {
    fn from(value: HeaderParameters) -> Self {
        Self::Header(value)
    }
}

impl From<BodyParameters> for ComponentParameters {
    fn from(value: BodyParameters) -> Self {
        Self::Body(value)
    }
}

impl From<ButtonParameters> for ComponentParameters {
    fn from(value: ButtonParameters) -> Self {
        Self::Button(value)
    }
}

impl From<LimitedTimeOfferParameters> for ComponentParameters {
    fn from(value: LimitedTimeOfferParameters) -> Self {
        Self::LimitedTimeOffer(value)
    }
}

impl From<CarouselParameters> for ComponentParameters {
    fn from(value: CarouselParameters) -> Self {
        Self::Carousel(value)
    }
}

impl From<TapTargetParameters> for ComponentParameters {
    fn from(value: TapTargetParameters) -> Self {
        Self::TapTargetConfiguration(value)
    }
}

impl From<TemplateOrderStatusParameters> for ComponentParameters {
    fn from(value: TemplateOrderStatusParameters) -> Self {
        Self::OrderStatus(value)
    }
}

impl WriteMembers for ComponentParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Header(value) => {
                object.member("type", "header")?;
                object.rest(value)?;
            }
            Self::Body(value) => {
                object.member("type", "body")?;
                object.rest(value)?;
            }
            Self::Button(value) => {
                object.member("type", "button")?;
                object.rest(value)?;
            }
            Self::LimitedTimeOffer(value) => {
                object.member("type", "limited_time_offer")?;
                object.rest(value)?;
            }
            Self::Carousel(value) => {
                object.member("type", "carousel")?;
                object.rest(value)?;
            }
            Self::TapTargetConfiguration(value) => {
                object.member("type", "tap_target_configuration")?;
                object.rest(value)?;
            }
            Self::OrderStatus(value) => {
                object.member("type", "order_status")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(ComponentParameters);

impl FromMembers for ComponentParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("header") => members.beside("type").map(Self::Header),
            Some("body") => members.beside("type").map(Self::Body),
            Some("button") => members.beside("type").map(Self::Button),
            Some("limited_time_offer") => {
                members.beside("type").map(Self::LimitedTimeOffer)
            }
            Some("carousel") => members.beside("type").map(Self::Carousel),
            Some("tap_target_configuration") => {
                members.beside("type").map(Self::TapTargetConfiguration)
            }
            Some("order_status") => members.beside("type").map(Self::OrderStatus),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(ComponentParameters);

impl Validate for ComponentParameters {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Header(value) => Validate::check(value, checker),
            Self::Body(value) => Validate::check(value, checker),
            Self::Button(value) => Validate::check(value, checker),
            Self::LimitedTimeOffer(value) => Validate::check(value, checker),
            Self::Carousel(value) => Validate::check(value, checker),
            Self::TapTargetConfiguration(value) => Validate::check(value, checker),
            Self::OrderStatus(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for HeaderParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(HeaderParameters);

impl FromMembers for HeaderParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(HeaderParameters);

impl Validate for HeaderParameters {
    fn check(&self, checker: &mut Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

impl WriteMembers for BodyParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(BodyParameters);

impl FromMembers for BodyParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(BodyParameters);

impl Validate for BodyParameters {
    fn check(&self, checker: &mut Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

impl ButtonParameters {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(sub_type: TemplateButtonKind) -> Self {
        Self {
            sub_type,
            index: Default::default(),
            parameters: Default::default(),
        }
    }
}

impl WriteMembers for ButtonParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("sub_type", &self.sub_type)?;
        object.optional("index", &self.index)?;
        object.optional("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(ButtonParameters);

impl FromMembers for ButtonParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sub_type: members.need("sub_type")?,
            index: members.take("index")?,
            parameters: members.or_default("parameters")?,
        })
    }
}
read_object!(ButtonParameters);

impl Validate for ButtonParameters {
    fn check(&self, checker: &mut Checker) {
        checker.each("parameters", Some(&self.parameters));
        checker
            .rules(
                self,
                &[
                    Constraint::given("/index")
                        .when(
                            &[
                                Condition::IsNot {
                                    at: "/sub_type",
                                    values: &["voice_call"],
                                },
                            ],
                        ),
                    Constraint::given("/parameters")
                        .when(
                            &[
                                Condition::Is {
                                    at: "/sub_type",
                                    values: &[
                                        "copy_code",
                                        "mpm",
                                        "order_details",
                                        "payment_request",
                                    ],
                                },
                            ],
                        ),
                ],
            );
    }
}
open_enum!(
    impl TemplateButtonKind { QuickReply = "quick_reply", Url = "url", CopyCode =
    "copy_code", Catalog = "catalog", Mpm = "mpm", Flow = "flow", VoiceCall =
    "voice_call", OrderDetails = "order_details", PaymentRequest = "payment_request" }
);

impl WriteMembers for LimitedTimeOfferParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(LimitedTimeOfferParameters);

impl FromMembers for LimitedTimeOfferParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(LimitedTimeOfferParameters);

impl Validate for LimitedTimeOfferParameters {
    fn check(&self, checker: &mut Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

impl WriteMembers for CarouselParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("cards", &self.cards)?;
        Ok(())
    }
}
write_object!(CarouselParameters);

impl FromMembers for CarouselParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cards: members.need("cards")?,
        })
    }
}
read_object!(CarouselParameters);

impl Validate for CarouselParameters {
    fn check(&self, checker: &mut Checker) {
        checker.each("cards", Some(&self.cards));
    }
}

impl WriteMembers for TemplateCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("card_index", &self.card_index)?;
        object.member("components", &self.components)?;
        Ok(())
    }
}
write_object!(TemplateCard);

impl FromMembers for TemplateCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            card_index: members.need("card_index")?,
            components: members.need("components")?,
        })
    }
}
read_object!(TemplateCard);

impl Validate for TemplateCard {
    fn check(&self, checker: &mut Checker) {
        checker.range("card_index", Some(self.card_index as f64), Some(0f64), None);
        checker.each("components", Some(&self.components));
    }
}

impl WriteMembers for TapTargetParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(TapTargetParameters);

impl FromMembers for TapTargetParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(TapTargetParameters);

impl Validate for TapTargetParameters {
    fn check(&self, checker: &mut Checker) {
        checker.each("parameters", Some(&self.parameters));
    }
}

impl WriteMembers for TemplateOrderStatusParameters {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("parameters", &self.parameters)?;
        Ok(())
    }
}
write_object!(TemplateOrderStatusParameters);

impl FromMembers for TemplateOrderStatusParameters {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            parameters: members.need("parameters")?,
        })
    }
}
read_object!(TemplateOrderStatusParameters);

impl Validate for TemplateOrderStatusParameters {
    fn check(&self, checker: &mut Checker) {
        checker.items("parameters", Some(self.parameters.len()), Some(1), Some(1));
        checker.each("parameters", Some(&self.parameters));
    }
}

impl OrderStatusParameter {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(order_status: OrderStatusParameters) -> Self {
        Self {
            type_: Default::default(),
            order_status,
        }
    }
}

impl WriteMembers for OrderStatusParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        object.member("order_status", &self.order_status)?;
        Ok(())
    }
}
write_object!(OrderStatusParameter);

impl FromMembers for OrderStatusParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            order_status: members.need("order_status")?,
        })
    }
}
read_object!(OrderStatusParameter);

impl Validate for OrderStatusParameter {
    fn check(&self, checker: &mut Checker) {
        checker.nested("order_status", Some(&self.order_status));
    }
}
from_one!(OrderStatusParameter : OrderStatusParameters);
open_enum!(impl OrderStatusParameterType { OrderStatus = "order_status" });

impl HeaderParameter {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Currency(_) => "currency",
            Self::DateTime(_) => "date_time",
            Self::Image(_) => "image",
            Self::Video(_) => "video",
            Self::Gif(_) => "gif",
            Self::Document(_) => "document",
            Self::Location(_) => "location",
            Self::Product(_) => "product",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TextParameter> for HeaderParameter {
    fn from(value: TextParameter) -> Self {
        Self::Text(value)
    }
}

impl From<CurrencyValue> for HeaderParameter {
    fn from(value: CurrencyValue) -> Self {
        Self::Currency(value)
    }
}

impl From<DateTimeValue> for HeaderParameter {
    fn from(value: DateTimeValue) -> Self {
        Self::DateTime(value)
    }
}

impl From<HeaderDocument> for HeaderParameter {
    fn from(value: HeaderDocument) -> Self {
        Self::Document(value)
    }
}

impl From<TemplateLocation> for HeaderParameter {
    fn from(value: TemplateLocation) -> Self {
        Self::Location(value)
    }
}

impl From<ProductReference> for HeaderParameter {
    fn from(value: ProductReference) -> Self {
        Self::Product(value)
    }
}
from_text!(HeaderParameter : TextParameter);

impl WriteMembers for HeaderParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.rest(value)?;
            }
            Self::Currency(value) => {
                object.member("type", "currency")?;
                object.member("currency", value)?;
            }
            Self::DateTime(value) => {
                object.member("type", "date_time")?;
                object.member("date_time", value)?;
            }
            Self::Image(value) => {
                object.member("type", "image")?;
                object.member("image", value)?;
            }
            Self::Video(value) => {
                object.member("type", "video")?;
                object.member("video", value)?;
            }
            Self::Gif(value) => {
                object.member("type", "gif")?;
                object.member("gif", value)?;
            }
            Self::Document(value) => {
                object.member("type", "document")?;
                object.member("document", value)?;
            }
            Self::Location(value) => {
                object.member("type", "location")?;
                object.member("location", value)?;
            }
            Self::Product(value) => {
                object.member("type", "product")?;
                object.member("product", value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(HeaderParameter);

impl FromMembers for HeaderParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.beside("type").map(Self::Text),
            Some("currency") if members.are_only(&["type", "currency"]) => {
                members.variant("type", "currency").map(Self::Currency)
            }
            Some("date_time") if members.are_only(&["type", "date_time"]) => {
                members.variant("type", "date_time").map(Self::DateTime)
            }
            Some("image") if members.are_only(&["type", "image"]) => {
                members.variant("type", "image").map(Self::Image)
            }
            Some("video") if members.are_only(&["type", "video"]) => {
                members.variant("type", "video").map(Self::Video)
            }
            Some("gif") if members.are_only(&["type", "gif"]) => {
                members.variant("type", "gif").map(Self::Gif)
            }
            Some("document") if members.are_only(&["type", "document"]) => {
                members.variant("type", "document").map(Self::Document)
            }
            Some("location") if members.are_only(&["type", "location"]) => {
                members.variant("type", "location").map(Self::Location)
            }
            Some("product") if members.are_only(&["type", "product"]) => {
                members.variant("type", "product").map(Self::Product)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(HeaderParameter);

impl Validate for HeaderParameter {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Currency(value) => checker.nested("currency", Some(value)),
            Self::DateTime(value) => checker.nested("date_time", Some(value)),
            Self::Image(value) => checker.nested("image", Some(value)),
            Self::Video(value) => checker.nested("video", Some(value)),
            Self::Gif(value) => checker.nested("gif", Some(value)),
            Self::Document(value) => checker.nested("document", Some(value)),
            Self::Location(value) => checker.nested("location", Some(value)),
            Self::Product(value) => checker.nested("product", Some(value)),
            Self::Unknown(_) => {}
        }
    }
}

impl BodyParameter {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Currency(_) => "currency",
            Self::DateTime(_) => "date_time",
            Self::GroupId(_) => "group_id",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TextParameter> for BodyParameter {
    fn from(value: TextParameter) -> Self {
        Self::Text(value)
    }
}

impl From<CurrencyValue> for BodyParameter {
    fn from(value: CurrencyValue) -> Self {
        Self::Currency(value)
    }
}

impl From<DateTimeValue> for BodyParameter {
    fn from(value: DateTimeValue) -> Self {
        Self::DateTime(value)
    }
}

impl From<GroupIdParameter> for BodyParameter {
    fn from(value: GroupIdParameter) -> Self {
        Self::GroupId(value)
    }
}
from_text!(BodyParameter : TextParameter);

impl WriteMembers for BodyParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.rest(value)?;
            }
            Self::Currency(value) => {
                object.member("type", "currency")?;
                object.member("currency", value)?;
            }
            Self::DateTime(value) => {
                object.member("type", "date_time")?;
                object.member("date_time", value)?;
            }
            Self::GroupId(value) => {
                object.member("type", "group_id")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(BodyParameter);

impl FromMembers for BodyParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.beside("type").map(Self::Text),
            Some("currency") if members.are_only(&["type", "currency"]) => {
                members.variant("type", "currency").map(Self::Currency)
            }
            Some("date_time") if members.are_only(&["type", "date_time"]) => {
                members.variant("type", "date_time").map(Self::DateTime)
            }
            Some("group_id") => members.beside("type").map(Self::GroupId),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(BodyParameter);

impl Validate for BodyParameter {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => Validate::check(value, checker),
            Self::Currency(value) => checker.nested("currency", Some(value)),
            Self::DateTime(value) => checker.nested("date_time", Some(value)),
            Self::GroupId(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl ButtonParameter {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Payload(_) => "payload",
            Self::Text(_) => "text",
            Self::CouponCode(_) => "coupon_code",
            Self::Action(_) => "action",
            Self::TtlMinutes(_) => "ttl_minutes",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<PayloadParameter> for ButtonParameter {
    fn from(value: PayloadParameter) -> Self {
        Self::Payload(value)
    }
}

impl From<TextParameter> for ButtonParameter {
    fn from(value: TextParameter) -> Self {
        Self::Text(value)
    }
}

impl From<CouponCodeParameter> for ButtonParameter {
    fn from(value: CouponCodeParameter) -> Self {
        Self::CouponCode(value)
    }
}

impl From<TemplateButtonAction> for ButtonParameter {
    fn from(value: TemplateButtonAction) -> Self {
        Self::Action(value)
    }
}

impl From<TtlMinutesParameter> for ButtonParameter {
    fn from(value: TtlMinutesParameter) -> Self {
        Self::TtlMinutes(value)
    }
}
from_text!(ButtonParameter : TextParameter);

impl WriteMembers for ButtonParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Payload(value) => {
                object.member("type", "payload")?;
                object.rest(value)?;
            }
            Self::Text(value) => {
                object.member("type", "text")?;
                object.rest(value)?;
            }
            Self::CouponCode(value) => {
                object.member("type", "coupon_code")?;
                object.rest(value)?;
            }
            Self::Action(value) => {
                object.member("type", "action")?;
                object.member("action", value)?;
            }
            Self::TtlMinutes(value) => {
                object.member("type", "ttl_minutes")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(ButtonParameter);

impl FromMembers for ButtonParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("payload") => members.beside("type").map(Self::Payload),
            Some("text") => members.beside("type").map(Self::Text),
            Some("coupon_code") => members.beside("type").map(Self::CouponCode),
            Some("action") if members.are_only(&["type", "action"]) => {
                members.variant("type", "action").map(Self::Action)
            }
            Some("ttl_minutes") => members.beside("type").map(Self::TtlMinutes),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(ButtonParameter);

impl Validate for ButtonParameter {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Payload(value) => Validate::check(value, checker),
            Self::Text(value) => Validate::check(value, checker),
            Self::CouponCode(value) => Validate::check(value, checker),
            Self::Action(value) => checker.nested("action", Some(value)),
            Self::TtlMinutes(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl TextParameter {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(text: String) -> Self {
        Self {
            text,
            parameter_name: Default::default(),
        }
    }
}

impl WriteMembers for TextParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("text", &self.text)?;
        object.optional("parameter_name", &self.parameter_name)?;
        Ok(())
    }
}
write_object!(TextParameter);

impl FromMembers for TextParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            parameter_name: members.take("parameter_name")?,
        })
    }
}
read_object!(TextParameter);

impl Validate for TextParameter {
    fn check(&self, checker: &mut Checker) {
        checker
            .rules(
                self,
                &[
                    Constraint::text("/text", Form::NotBlank),
                    Constraint::text(
                        "/text",
                        Form::Without(&["\n", "\r", "\t", "     "]),
                    ),
                ],
            );
    }
}
from_one!(TextParameter : String);

impl WriteMembers for CurrencyValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("fallback_value", &self.fallback_value)?;
        object.member("code", &self.code)?;
        object.member("amount_1000", &self.amount_1000)?;
        Ok(())
    }
}
write_object!(CurrencyValue);

impl FromMembers for CurrencyValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fallback_value: members.need("fallback_value")?,
            code: members.need("code")?,
            amount_1000: members.need("amount_1000")?,
        })
    }
}
read_object!(CurrencyValue);

impl Validate for CurrencyValue {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DateTimeValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("fallback_value", &self.fallback_value)?;
        Ok(())
    }
}
write_object!(DateTimeValue);

impl FromMembers for DateTimeValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fallback_value: members.need("fallback_value")?,
        })
    }
}
read_object!(DateTimeValue);

impl Validate for DateTimeValue {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(DateTimeValue : String);

impl WriteMembers for TemplateLocation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("latitude", &self.latitude)?;
        object.member("longitude", &self.longitude)?;
        object.member("name", &self.name)?;
        object.member("address", &self.address)?;
        Ok(())
    }
}
write_object!(TemplateLocation);

impl FromMembers for TemplateLocation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            latitude: members.need("latitude")?,
            longitude: members.need("longitude")?,
            name: members.need("name")?,
            address: members.need("address")?,
        })
    }
}
read_object!(TemplateLocation);

impl Validate for TemplateLocation {
    fn check(&self, checker: &mut Checker) {
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

impl WriteMembers for ProductReference {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("product_retailer_id", &self.product_retailer_id)?;
        object.member("catalog_id", &self.catalog_id)?;
        Ok(())
    }
}
write_object!(ProductReference);

impl FromMembers for ProductReference {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            product_retailer_id: members.need("product_retailer_id")?,
            catalog_id: members.need("catalog_id")?,
        })
    }
}
read_object!(ProductReference);

impl Validate for ProductReference {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GroupIdParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("group_id", &self.group_id)?;
        Ok(())
    }
}
write_object!(GroupIdParameter);

impl FromMembers for GroupIdParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            group_id: members.need("group_id")?,
        })
    }
}
read_object!(GroupIdParameter);

impl Validate for GroupIdParameter {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(GroupIdParameter : shared::GroupId);

impl WriteMembers for PayloadParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("payload", &self.payload)?;
        Ok(())
    }
}
write_object!(PayloadParameter);

impl FromMembers for PayloadParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payload: members.need("payload")?,
        })
    }
}
read_object!(PayloadParameter);

impl Validate for PayloadParameter {
    fn check(&self, checker: &mut Checker) {
        checker.chars("payload", Some(self.payload.as_ref()), None, Some(512));
    }
}
from_one!(PayloadParameter : String);

impl WriteMembers for CouponCodeParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("coupon_code", &self.coupon_code)?;
        Ok(())
    }
}
write_object!(CouponCodeParameter);

impl FromMembers for CouponCodeParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            coupon_code: members.need("coupon_code")?,
        })
    }
}
read_object!(CouponCodeParameter);

impl Validate for CouponCodeParameter {
    fn check(&self, checker: &mut Checker) {
        checker.chars("coupon_code", Some(self.coupon_code.as_ref()), None, Some(20));
    }
}
from_one!(CouponCodeParameter : String);

impl WriteMembers for TemplateButtonAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .optional(
                "thumbnail_product_retailer_id",
                &self.thumbnail_product_retailer_id,
            )?;
        object.optional("sections", &self.sections)?;
        object.optional("flow_token", &self.flow_token)?;
        object.optional("flow_action_data", &self.flow_action_data)?;
        object.optional("order_details", &self.order_details)?;
        object.optional("payment_request", &self.payment_request)?;
        Ok(())
    }
}
write_object!(TemplateButtonAction);

impl FromMembers for TemplateButtonAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            thumbnail_product_retailer_id: members
                .take("thumbnail_product_retailer_id")?,
            sections: members.or_default("sections")?,
            flow_token: members.take("flow_token")?,
            flow_action_data: members.or_default("flow_action_data")?,
            order_details: members.take("order_details")?,
            payment_request: members.take("payment_request")?,
        })
    }
}
read_object!(TemplateButtonAction);

impl Validate for TemplateButtonAction {
    fn check(&self, checker: &mut Checker) {
        checker.each("sections", Some(&self.sections));
        checker.nested("order_details", self.order_details.as_ref());
        checker.nested("payment_request", self.payment_request.as_ref());
    }
}

impl PaymentRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(payment_setting: PaymentRequestSetting) -> Self {
        Self {
            payment_setting,
            currency: Default::default(),
            total_amount: Default::default(),
        }
    }
}

impl WriteMembers for PaymentRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("payment_setting", &self.payment_setting)?;
        object.optional("currency", &self.currency)?;
        object.optional("total_amount", &self.total_amount)?;
        Ok(())
    }
}
write_object!(PaymentRequest);

impl FromMembers for PaymentRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment_setting: members.need("payment_setting")?,
            currency: members.take("currency")?,
            total_amount: members.take("total_amount")?,
        })
    }
}
read_object!(PaymentRequest);

impl Validate for PaymentRequest {
    fn check(&self, checker: &mut Checker) {
        checker.nested("payment_setting", Some(&self.payment_setting));
        checker.nested("total_amount", self.total_amount.as_ref());
    }
}

impl PaymentRequestSetting {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PixDynamicCode(_) => "pix_dynamic_code",
            Self::Boleto(_) => "boleto",
            Self::PaymentLink(_) => "payment_link",
            Self::OffsiteCardPay(_) => "offsite_card_pay",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<RequestedPixCode> for PaymentRequestSetting {
    fn from(value: RequestedPixCode) -> Self {
        Self::PixDynamicCode(value)
    }
}

impl From<Boleto> for PaymentRequestSetting {
    fn from(value: Boleto) -> Self {
        Self::Boleto(value)
    }
}

impl From<PaymentLink> for PaymentRequestSetting {
    fn from(value: PaymentLink) -> Self {
        Self::PaymentLink(value)
    }
}

impl From<RequestedCard> for PaymentRequestSetting {
    fn from(value: RequestedCard) -> Self {
        Self::OffsiteCardPay(value)
    }
}

impl WriteMembers for PaymentRequestSetting {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::PixDynamicCode(value) => {
                object.member("type", "pix_dynamic_code")?;
                object.member("pix_dynamic_code", value)?;
            }
            Self::Boleto(value) => {
                object.member("type", "boleto")?;
                object.member("boleto", value)?;
            }
            Self::PaymentLink(value) => {
                object.member("type", "payment_link")?;
                object.member("payment_link", value)?;
            }
            Self::OffsiteCardPay(value) => {
                object.member("type", "offsite_card_pay")?;
                object.member("offsite_card_pay", value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(PaymentRequestSetting);

impl FromMembers for PaymentRequestSetting {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some(
                "pix_dynamic_code",
            ) if members.are_only(&["type", "pix_dynamic_code"]) => {
                members.variant("type", "pix_dynamic_code").map(Self::PixDynamicCode)
            }
            Some("boleto") if members.are_only(&["type", "boleto"]) => {
                members.variant("type", "boleto").map(Self::Boleto)
            }
            Some("payment_link") if members.are_only(&["type", "payment_link"]) => {
                members.variant("type", "payment_link").map(Self::PaymentLink)
            }
            Some(
                "offsite_card_pay",
            ) if members.are_only(&["type", "offsite_card_pay"]) => {
                members.variant("type", "offsite_card_pay").map(Self::OffsiteCardPay)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(PaymentRequestSetting);

impl Validate for PaymentRequestSetting {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::PixDynamicCode(value) => {
                checker.nested("pix_dynamic_code", Some(value))
            }
            Self::Boleto(value) => checker.nested("boleto", Some(value)),
            Self::PaymentLink(value) => checker.nested("payment_link", Some(value)),
            Self::OffsiteCardPay(value) => {
                checker.nested("offsite_card_pay", Some(value))
            }
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for RequestedPixCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        Ok(())
    }
}
write_object!(RequestedPixCode);

impl FromMembers for RequestedPixCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}
read_object!(RequestedPixCode);

impl Validate for RequestedPixCode {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(RequestedPixCode : String);

impl RequestedCard {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(last_four_digits: String) -> Self {
        Self {
            last_four_digits,
            credential_id: Default::default(),
        }
    }
}

impl WriteMembers for RequestedCard {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("last_four_digits", &self.last_four_digits)?;
        object.optional("credential_id", &self.credential_id)?;
        Ok(())
    }
}
write_object!(RequestedCard);

impl FromMembers for RequestedCard {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            last_four_digits: members.need("last_four_digits")?,
            credential_id: members.take("credential_id")?,
        })
    }
}
read_object!(RequestedCard);

impl Validate for RequestedCard {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(RequestedCard : String);

impl WriteMembers for TtlMinutesParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("ttl_minutes", &self.ttl_minutes)?;
        Ok(())
    }
}
write_object!(TtlMinutesParameter);

impl FromMembers for TtlMinutesParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ttl_minutes: members.need("ttl_minutes")?,
        })
    }
}
read_object!(TtlMinutesParameter);

impl Validate for TtlMinutesParameter {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "ttl_minutes",
                Some(self.ttl_minutes as f64),
                Some(1f64),
                Some(43200f64),
            );
    }
}

impl LimitedTimeOfferParameter {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(limited_time_offer: LimitedTimeOffer) -> Self {
        Self {
            type_: Default::default(),
            limited_time_offer,
        }
    }
}

impl WriteMembers for LimitedTimeOfferParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        object.member("limited_time_offer", &self.limited_time_offer)?;
        Ok(())
    }
}
write_object!(LimitedTimeOfferParameter);

impl FromMembers for LimitedTimeOfferParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            limited_time_offer: members.need("limited_time_offer")?,
        })
    }
}
read_object!(LimitedTimeOfferParameter);

impl Validate for LimitedTimeOfferParameter {
    fn check(&self, checker: &mut Checker) {
        checker.nested("limited_time_offer", Some(&self.limited_time_offer));
    }
}
from_one!(LimitedTimeOfferParameter : LimitedTimeOffer);
open_enum!(
    impl LimitedTimeOfferParameterType { LimitedTimeOffer = "limited_time_offer" }
);

impl WriteMembers for LimitedTimeOffer {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("expiration_time_ms", &self.expiration_time_ms)?;
        Ok(())
    }
}
write_object!(LimitedTimeOffer);

impl FromMembers for LimitedTimeOffer {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            expiration_time_ms: members.need("expiration_time_ms")?,
        })
    }
}
read_object!(LimitedTimeOffer);

impl Validate for LimitedTimeOffer {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "expiration_time_ms",
                Some(self.expiration_time_ms as f64),
                Some(1000000000000f64),
                None,
            );
    }
}

impl TapTargetParameter {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(tap_target_configuration: Vec<TapTarget>) -> Self {
        Self {
            type_: Default::default(),
            tap_target_configuration,
        }
    }
}

impl WriteMembers for TapTargetParameter {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        object.member("tap_target_configuration", &self.tap_target_configuration)?;
        Ok(())
    }
}
write_object!(TapTargetParameter);

impl FromMembers for TapTargetParameter {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
            tap_target_configuration: members.need("tap_target_configuration")?,
        })
    }
}
read_object!(TapTargetParameter);

impl Validate for TapTargetParameter {
    fn check(&self, checker: &mut Checker) {
        checker.each("tap_target_configuration", Some(&self.tap_target_configuration));
    }
}
open_enum!(
    impl TapTargetParameterType { TapTargetConfiguration = "tap_target_configuration" }
);
debug_addresses!(TapTarget { url : address, title });

impl WriteMembers for TapTarget {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        object.member("title", &self.title)?;
        Ok(())
    }
}
write_object!(TapTarget);

impl FromMembers for TapTarget {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            title: members.need("title")?,
        })
    }
}
read_object!(TapTarget);

impl Validate for TapTarget {
    fn check(&self, _checker: &mut Checker) {}
}

impl MarkReadRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(message_id: MessageId) -> Self {
        Self {
            messaging_product: Default::default(),
            status: Default::default(),
            message_id,
            typing_indicator: Default::default(),
        }
    }
}

impl WriteMembers for MarkReadRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("status", &self.status)?;
        object.member("message_id", &self.message_id)?;
        object.optional("typing_indicator", &self.typing_indicator)?;
        Ok(())
    }
}
write_object!(MarkReadRequest);

impl FromMembers for MarkReadRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            status: members.or_default("status")?,
            message_id: members.need("message_id")?,
            typing_indicator: members.take("typing_indicator")?,
        })
    }
}
read_object!(MarkReadRequest);

impl Validate for MarkReadRequest {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("message_id", Some(self.message_id.as_ref()));
        checker.nested("typing_indicator", self.typing_indicator.as_ref());
    }
}
open_enum!(impl ReadStatus { Read = "read" });

impl WriteMembers for TypingIndicator {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("type", &self.type_)?;
        Ok(())
    }
}
write_object!(TypingIndicator);

impl FromMembers for TypingIndicator {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.or_default("type")?,
        })
    }
}
read_object!(TypingIndicator);

impl Validate for TypingIndicator {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl TypingIndicatorType { Text = "text" });

impl MarketingMessageRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(template: TemplateContent) -> Self {
        Self {
            messaging_product: Default::default(),
            recipient_type: Default::default(),
            to: Default::default(),
            recipient: Default::default(),
            context: Default::default(),
            biz_opaque_callback_data: Default::default(),
            recipient_identity_key_hash: Default::default(),
            type_: Default::default(),
            template,
            product_policy: Default::default(),
            message_activity_sharing: Default::default(),
            bid_spec: Default::default(),
        }
    }
}

impl WriteMembers for MarketingMessageRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.optional("recipient_type", &self.recipient_type)?;
        object.optional("to", &self.to)?;
        object.optional("recipient", &self.recipient)?;
        object.optional("context", &self.context)?;
        object.optional("biz_opaque_callback_data", &self.biz_opaque_callback_data)?;
        object
            .optional("recipient_identity_key_hash", &self.recipient_identity_key_hash)?;
        object.member("type", &self.type_)?;
        object.member("template", &self.template)?;
        object.optional("product_policy", &self.product_policy)?;
        object.optional("message_activity_sharing", &self.message_activity_sharing)?;
        object.optional("bid_spec", &self.bid_spec)?;
        Ok(())
    }
}
write_object!(MarketingMessageRequest);

impl FromMembers for MarketingMessageRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            recipient_type: members.take("recipient_type")?,
            to: members.take("to")?,
            recipient: members.take("recipient")?,
            context: members.take("context")?,
            biz_opaque_callback_data: members.take("biz_opaque_callback_data")?,
            recipient_identity_key_hash: members.take("recipient_identity_key_hash")?,
            type_: members.or_default("type")?,
            template: members.need("template")?,
            product_policy: members.take("product_policy")?,
            message_activity_sharing: members.take("message_activity_sharing")?,
            bid_spec: members.take("bid_spec")?,
        })
    }
}
read_object!(MarketingMessageRequest);

impl Validate for MarketingMessageRequest {
    fn check(&self, checker: &mut Checker) {
        checker.chars("to", self.to.as_ref().map(AsRef::as_ref), Some(1), None);
        checker.parses::<Bsuid>("recipient", self.recipient.as_ref().map(AsRef::as_ref));
        checker.nested("context", self.context.as_ref());
        checker
            .chars(
                "biz_opaque_callback_data",
                self.biz_opaque_callback_data.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.nested("template", Some(&self.template));
        checker.nested("bid_spec", self.bid_spec.as_ref());
        checker
            .at_least_one(
                &[("to", self.to.is_some()), ("recipient", self.recipient.is_some())],
            );
    }
}

impl WriteMembers for MessageBid {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("per_message_bid_multiplier", &self.per_message_bid_multiplier)?;
        Ok(())
    }
}
write_object!(MessageBid);

impl FromMembers for MessageBid {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            per_message_bid_multiplier: members.take("per_message_bid_multiplier")?,
        })
    }
}
read_object!(MessageBid);

impl Validate for MessageBid {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "per_message_bid_multiplier",
                self.per_message_bid_multiplier,
                None,
                None,
            );
    }
}
open_enum!(impl MarketingMessageType { Template = "template" });
open_enum!(
    impl ProductPolicy { CloudApiFallback = "CLOUD_API_FALLBACK", Strict = "STRICT" }
);

impl SendEncryptedMessage {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(encrypted_contents: String) -> Self {
        Self {
            messaging_product: Default::default(),
            encrypted_contents,
        }
    }
}

impl WriteMembers for SendEncryptedMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("encrypted_contents", &self.encrypted_contents)?;
        Ok(())
    }
}
write_object!(SendEncryptedMessage);

impl FromMembers for SendEncryptedMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            encrypted_contents: members.need("encrypted_contents")?,
        })
    }
}
read_object!(SendEncryptedMessage);

impl Validate for SendEncryptedMessage {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for EncryptedMessageResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("encrypted_contents", &self.encrypted_contents)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EncryptedMessageResponse);

impl FromMembers for EncryptedMessageResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            encrypted_contents: members.always("encrypted_contents")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EncryptedMessageResponse);
