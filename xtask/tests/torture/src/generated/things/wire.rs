// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! How the types of `things` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, closed_enum, debug_addresses, from_inner, from_one, from_text,
    open_enum, read_form, read_object, string_id, write_form, write_object,
};
use waxwing_types::{ChatId, Checker, Jid, Validate};

impl GetThingQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(tasks: Vec<String>) -> Self {
        Self {
            ids: Default::default(),
            fields: Default::default(),
            tasks,
        }
    }
}

impl WriteMembers for GetThingQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("ids", &self.ids)?;
        object.optional("fields", &self.fields)?;
        object.member("tasks", &self.tasks)?;
        Ok(())
    }
}
write_object!(GetThingQuery);

impl FromMembers for GetThingQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ids: members.or_default("ids")?,
            fields: members.or_default("fields")?,
            tasks: members.need("tasks")?,
        })
    }
}
read_object!(GetThingQuery);

impl Validate for GetThingQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl UploadId);

impl WriteMembers for Thing {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("size", &self.size)?;
        object.optional("price", &self.price)?;
        object.optional("live", &self.live)?;
        object.optional("name", &self.name)?;
        object.optional("tags", &self.tags)?;
        object.optional("marks", &self.marks)?;
        object.optional("counts", &self.counts)?;
        object.optional("chat", &self.chat)?;
        object.optional("at", &self.at)?;
        object.optional("code", &self.code)?;
        object.optional("state", &self.state)?;
        object.optional("content", &self.content)?;
        object.optional("phone", &self.phone)?;
        object.optional("free", &self.free)?;
        object.optional("part", &self.part)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Thing);

impl FromMembers for Thing {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            size: members.lenient("size")?,
            price: members.lenient("price")?,
            live: members.lenient("live")?,
            name: members.lenient("name")?,
            tags: members.lenient("tags")?,
            marks: members.lenient("marks")?,
            counts: members.lenient("counts")?,
            chat: members.lenient("chat")?,
            at: members.lenient("at")?,
            code: members.lenient("code")?,
            state: members.lenient("state")?,
            content: members.lenient("content")?,
            phone: members.lenient("phone")?,
            free: members.lenient("free")?,
            part: members.lenient("part")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Thing);

impl WriteMembers for Part {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("n", &self.n)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Part);

impl FromMembers for Part {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            n: members.lenient("n")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Part);
closed_enum!(impl State { On = "ON", Off = "OFF" });
open_enum!(impl Colour { Red = "1", Green = "2" });
open_enum!(impl Sort { NotKnown = "UNKNOWN", Known = "known" });

impl WriteMembers for Profile {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("state", &self.state)?;
        object.optional("list", &self.list)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Profile);

impl FromMembers for Profile {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            state: members.lenient("state")?,
            list: members.lenient("list")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Profile);

impl Validate for Profile {
    fn check(&self, checker: &mut Checker) {
        checker.present("name", self.name.is_some());
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), None, Some(9));
        checker.each("list", self.list.as_deref());
    }
}
from_one!(Profile : String);

impl WriteMembers for Why {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("reason", &self.reason)?;
        Ok(())
    }
}
write_object!(Why);

impl FromMembers for Why {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reason: members.need("reason")?,
        })
    }
}
read_object!(Why);

impl Validate for Why {
    fn check(&self, checker: &mut Checker) {
        checker.chars("reason", Some(self.reason.as_ref()), Some(1), None);
    }
}

impl SendThing {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(to: String, content: Content) -> Self {
        Self {
            product: Default::default(),
            to,
            context: Default::default(),
            content,
        }
    }
}

impl WriteMembers for SendThing {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("product", &self.product)?;
        object.member("to", &self.to)?;
        object.optional("context", &self.context)?;
        object.rest(&self.content)?;
        Ok(())
    }
}
write_object!(SendThing);

impl FromMembers for SendThing {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            product: members.or_default("product")?,
            to: members.need("to")?,
            context: members.take("context")?,
            content: FromMembers::from_members(members)?,
        })
    }
}
read_object!(SendThing);

impl Validate for SendThing {
    fn check(&self, checker: &mut Checker) {
        Validate::check(&self.content, checker);
    }
}
open_enum!(impl Product { Torture = "torture" });

impl Content {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Picture(_) => "picture",
            Self::Film(_) => "film",
            Self::Menu(_) => "menu",
            Self::Open(_) => "open",
            Self::Unknown(members) => {
                members.get("type").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<TextBody> for Content {
    fn from(value: TextBody) -> Self {
        Self::Text(value)
    }
}

impl From<Menu> for Content {
    fn from(value: Menu) -> Self {
        Self::Menu(value)
    }
}

impl From<OpenContent> for Content {
    fn from(value: OpenContent) -> Self {
        Self::Open(value)
    }
}
from_inner!(Content : ListMenu, Menu);
from_inner!(Content : LinkMenu, Menu);
from_text!(Content : TextBody);

impl WriteMembers for Content {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.member("text", value)?;
            }
            Self::Picture(value) => {
                object.member("type", "picture")?;
                object.rest(value)?;
            }
            Self::Film(value) => {
                object.member("type", "film")?;
                object.rest(value)?;
            }
            Self::Menu(value) => {
                object.member("type", "menu")?;
                object.member("menu", value)?;
            }
            Self::Open(value) => {
                object.member("type", "open")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(Content);

impl FromMembers for Content {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("type") {
            Some("text") => members.variant("type", "text").map(Self::Text),
            Some("picture") => members.beside("type").map(Self::Picture),
            Some("film") => members.beside("type").map(Self::Film),
            Some("menu") => members.variant("type", "menu").map(Self::Menu),
            Some("open") => members.beside("type").map(Self::Open),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(Content);

impl Validate for Content {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Text(value) => checker.nested("text", Some(value)),
            Self::Picture(value) => Validate::check(value, checker),
            Self::Film(value) => Validate::check(value, checker),
            Self::Menu(value) => checker.nested("menu", Some(value)),
            Self::Open(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for TextBody {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("body", &self.body)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TextBody);

impl FromMembers for TextBody {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            body: members.lenient("body")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TextBody);

impl Validate for TextBody {
    fn check(&self, checker: &mut Checker) {
        checker.present("body", self.body.is_some());
        checker.chars("body", self.body.as_ref().map(AsRef::as_ref), None, Some(20));
    }
}
from_one!(TextBody : String);
debug_addresses!(MediaContent { link : address, extra });

impl WriteMembers for MediaContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("link", &self.link)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MediaContent);

impl FromMembers for MediaContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            link: members.lenient("link")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MediaContent);

impl Validate for MediaContent {
    fn check(&self, checker: &mut Checker) {
        checker.present("link", self.link.is_some());
    }
}
from_one!(MediaContent : String);

impl Menu {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::List(_) => "list",
            Self::Link(_) => "link",
            Self::Unknown(members) => {
                members.get("kind").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
}

impl From<ListMenu> for Menu {
    fn from(value: ListMenu) -> Self {
        Self::List(value)
    }
}

impl From<LinkMenu> for Menu {
    fn from(value: LinkMenu) -> Self {
        Self::Link(value)
    }
}

impl WriteMembers for Menu {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::List(value) => {
                object.member("kind", "list")?;
                object.rest(value)?;
            }
            Self::Link(value) => {
                object.member("kind", "link")?;
                object.rest(value)?;
            }
            Self::Unknown(members) => object.rest(members)?,
        }
        Ok(())
    }
}
write_object!(Menu);

impl FromMembers for Menu {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let known = match members.text("kind") {
            Some("list") => members.beside("kind").map(Self::List),
            Some("link") => members.beside("kind").map(Self::Link),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}
read_object!(Menu);

impl Validate for Menu {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::List(value) => Validate::check(value, checker),
            Self::Link(value) => Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

impl WriteMembers for ListMenu {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("rows", &self.rows)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListMenu);

impl FromMembers for ListMenu {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            rows: members.lenient("rows")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListMenu);

impl Validate for ListMenu {
    fn check(&self, checker: &mut Checker) {
        checker.present("rows", self.rows.is_some());
        checker.items("rows", self.rows.as_ref().map(Vec::len), None, Some(2));
        checker.each("rows", self.rows.as_deref());
    }
}

impl WriteMembers for Row {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Row);

impl FromMembers for Row {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Row);

impl Validate for Row {
    fn check(&self, checker: &mut Checker) {
        checker.present("title", self.title.is_some());
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(5));
    }
}
from_one!(Row : String);
debug_addresses!(LinkMenu { url : address, extra });

impl WriteMembers for LinkMenu {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(LinkMenu);

impl FromMembers for LinkMenu {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(LinkMenu);

impl Validate for LinkMenu {
    fn check(&self, checker: &mut Checker) {
        checker.present("url", self.url.is_some());
    }
}
from_one!(LinkMenu : String);

impl WriteMembers for OpenContent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("colour", &self.colour)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OpenContent);

impl FromMembers for OpenContent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            colour: members.lenient("colour")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OpenContent);

impl Validate for OpenContent {
    fn check(&self, checker: &mut Checker) {
        checker.present("colour", self.colour.is_some());
    }
}
from_one!(OpenContent : String);

impl MarkRead {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(message_id: shared::ThingId) -> Self {
        Self {
            status: Default::default(),
            message_id,
        }
    }
}

impl WriteMembers for MarkRead {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        object.member("message_id", &self.message_id)?;
        Ok(())
    }
}
write_object!(MarkRead);

impl FromMembers for MarkRead {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.or_default("status")?,
            message_id: members.need("message_id")?,
        })
    }
}
read_object!(MarkRead);

impl Validate for MarkRead {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl ReadStatus { Read = "read" });

impl Odd {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(file_url: String, to: ChatId) -> Self {
        Self {
            file_url,
            a_b: Default::default(),
            type_: Default::default(),
            unsafe_: Default::default(),
            colour: Default::default(),
            unknown: Default::default(),
            to,
            phone: Default::default(),
            code: Default::default(),
        }
    }
}
debug_addresses!(
    Odd { file_url : address, a_b, type_, unsafe_, colour, unknown, to, phone, code }
);

impl WriteMembers for Odd {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("file[url]", &self.file_url)?;
        object.optional("a.b", &self.a_b)?;
        object.optional("type", &self.type_)?;
        object.optional("unsafe", &self.unsafe_)?;
        object.optional("colour", &self.colour)?;
        object.optional("unknown", &self.unknown)?;
        object.member("to", &self.to)?;
        object.optional("phone", &self.phone)?;
        object.optional("code", &self.code)?;
        Ok(())
    }
}
write_object!(Odd);

impl FromMembers for Odd {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            a_b: members.take("a.b")?,
            type_: members.take("type")?,
            unsafe_: members.take("unsafe")?,
            colour: members.take("colour")?,
            unknown: members.take("unknown")?,
            to: members.need("to")?,
            phone: members.take("phone")?,
            code: members.take("code")?,
        })
    }
}
read_object!(Odd);

impl Validate for Odd {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("to", Some(self.to.as_ref()));
    }
}

impl WriteMembers for Forms {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("amount", &self.amount)?;
        object.optional("either", &self.either)?;
        object.optional("extra", &self.extra)?;
        Ok(())
    }
}
write_object!(Forms);

impl FromMembers for Forms {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            amount: members.take("amount")?,
            either: members.take("either")?,
            extra: members.or_default("extra")?,
        })
    }
}
read_object!(Forms);

impl Validate for Forms {
    fn check(&self, checker: &mut Checker) {
        checker.nested("amount", self.amount.as_ref());
        checker.nested("either", self.either.as_ref());
        checker
            .at_least_one(
                &[("amount", self.amount.is_some()), ("either", self.either.is_some())],
            );
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Money(value) => value.serialize(serializer),
            Self::Weight(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(Amount);

impl FromJson for Amount {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::Integer);
        choice.form(Self::Text);
        choice.limited(Self::Money);
        choice.limited(Self::Weight);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(Amount);

impl From<i64> for Amount {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Amount {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Amount {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Money> for Amount {
    fn from(value: Money) -> Self {
        Self::Money(value)
    }
}

impl From<Weight> for Amount {
    fn from(value: Weight) -> Self {
        Self::Weight(value)
    }
}

impl Validate for Amount {
    fn check(&self, checker: &mut Checker) {
        match self {
            Self::Money(value) => Validate::check(value, checker),
            Self::Weight(value) => Validate::check(value, checker),
            _ => {}
        }
    }
}

impl WriteMembers for Money {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("value", &self.value)?;
        object.member("currency", &self.currency)?;
        Ok(())
    }
}
write_object!(Money);

impl FromMembers for Money {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            currency: members.need("currency")?,
        })
    }
}
read_object!(Money);

impl Validate for Money {
    fn check(&self, checker: &mut Checker) {
        checker.range("value", Some(self.value), Some(0f64), None);
    }
}

impl Weight {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(value: f64) -> Self {
        Self {
            value,
            unit: Default::default(),
        }
    }
}

impl WriteMembers for Weight {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("value", &self.value)?;
        object.optional("unit", &self.unit)?;
        Ok(())
    }
}
write_object!(Weight);

impl FromMembers for Weight {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            unit: members.take("unit")?,
        })
    }
}
read_object!(Weight);

impl Validate for Weight {
    fn check(&self, checker: &mut Checker) {
        checker.range("value", Some(self.value), None, None);
    }
}

impl Serialize for Either {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::TextList(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(Either);

impl FromJson for Either {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::TextList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(Either);

impl From<String> for Either {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Either {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<String>> for Either {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for Either {
    fn from(value: [T; N]) -> Self {
        Self::TextList(value.into_iter().map(Into::into).collect())
    }
}

impl Validate for Either {
    fn check(&self, _checker: &mut Checker) {}
}

impl Built {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(a: String, b: String, c: String, d: String) -> Self {
        Self {
            a,
            b,
            c,
            d,
            e: Default::default(),
            chats: Default::default(),
            tags: Default::default(),
        }
    }
}

impl WriteMembers for Built {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("a", &self.a)?;
        object.member("b", &self.b)?;
        object.member("c", &self.c)?;
        object.member("d", &self.d)?;
        object.optional("e", &self.e)?;
        object.optional("chats", &self.chats)?;
        object.optional("tags", &self.tags)?;
        Ok(())
    }
}
write_object!(Built);

impl FromMembers for Built {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            a: members.need("a")?,
            b: members.need("b")?,
            c: members.need("c")?,
            d: members.need("d")?,
            e: members.or_default("e")?,
            chats: members.or_default("chats")?,
            tags: members.or_default("tags")?,
        })
    }
}
read_object!(Built);

impl Validate for Built {
    fn check(&self, checker: &mut Checker) {
        checker.items("e", Some(self.e.len()).filter(|len| *len > 0), Some(1), None);
        checker.each_parses::<Jid>("chats", Some(&self.chats));
        checker.each("tags", Some(&self.tags));
    }
}

impl WriteMembers for Tag {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("label", &self.label)?;
        object.optional("colour", &self.colour)?;
        Ok(())
    }
}
write_object!(Tag);

impl FromMembers for Tag {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            label: members.take("label")?,
            colour: members.take("colour")?,
        })
    }
}
read_object!(Tag);

impl Validate for Tag {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(Tag : String, with_label);

impl SendVoice {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId, url: String) -> Self {
        Self {
            chat_id,
            url,
            loud: Default::default(),
        }
    }
}
debug_addresses!(SendVoice { chat_id, url : address, loud });

impl WriteMembers for SendVoice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.member("url", &self.url)?;
        object.optional("loud", &self.loud)?;
        Ok(())
    }
}
write_object!(SendVoice);

impl FromMembers for SendVoice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            loud: members.take("loud")?,
        })
    }
}
read_object!(SendVoice);

impl Validate for SendVoice {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl SendVoiceUpload {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(chat_id: ChatId) -> Self {
        Self {
            chat_id,
            loud: Default::default(),
            more: Default::default(),
        }
    }
}

impl WriteMembers for SendVoiceUpload {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("chatId", &self.chat_id)?;
        object.optional("loud", &self.loud)?;
        object.optional("more", &self.more)?;
        Ok(())
    }
}
write_object!(SendVoiceUpload);

impl FromMembers for SendVoiceUpload {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            loud: members.take("loud")?,
            more: members.or_default("more")?,
        })
    }
}
read_object!(SendVoiceUpload);

impl Validate for SendVoiceUpload {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<Jid>("chatId", Some(self.chat_id.as_ref()));
    }
}

impl SetLabel {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String) -> Self {
        Self {
            name,
            colour: Default::default(),
        }
    }
}

impl WriteMembers for SetLabel {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.optional("colour", &self.colour)?;
        Ok(())
    }
}
write_object!(SetLabel);

impl FromMembers for SetLabel {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            colour: members.take("colour")?,
        })
    }
}
read_object!(SetLabel);

impl Validate for SetLabel {
    fn check(&self, _checker: &mut Checker) {}
}

impl TokenRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(client_secret: ClientSecret) -> Self {
        Self {
            grant_type: Default::default(),
            client_secret,
        }
    }
}

impl WriteMembers for TokenRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("grant_type", &self.grant_type)?;
        object.member("client_secret", &self.client_secret)?;
        Ok(())
    }
}
write_object!(TokenRequest);

impl FromMembers for TokenRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            grant_type: members.or_default("grant_type")?,
            client_secret: members.need("client_secret")?,
        })
    }
}
read_object!(TokenRequest);

impl Validate for TokenRequest {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl GrantType { ClientCredentials = "client_credentials" });
string_id!(impl secret ClientSecret);
string_id!(impl secret AccessToken);

impl WriteMembers for Token {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("access_token", &self.access_token)?;
        object.optional("expires_in", &self.expires_in)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Token);

impl FromMembers for Token {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            access_token: members.lenient("access_token")?,
            expires_in: members.lenient("expires_in")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Token);
