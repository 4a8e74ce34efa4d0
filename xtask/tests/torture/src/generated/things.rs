// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `things`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::get_thing`](crate::Client::get_thing): Get thing.
- [`Client::put_profile`](crate::Client::put_profile): Put profile.
- [`Client::delete_thing`](crate::Client::delete_thing): Delete thing.
- [`Client::head_thing`](crate::Client::head_thing): Head thing.
- [`Client::get_number`](crate::Client::get_number): Get number.
- [`Account::send_thing`](crate::Account::send_thing): Send thing.
- [`Account::mark_read`](crate::Account::mark_read): Mark read.
- [`Client::send_odd`](crate::Client::send_odd): Send odd.
- [`Client::send_forms`](crate::Client::send_forms): Send forms.
- [`Client::send_built`](crate::Client::send_built): Send built.
- [`Instance::send_voice`](crate::Instance::send_voice): Send voice.
- [`Instance::send_voice_upload`](crate::Instance::send_voice_upload): Send it as an upload.
- [`Instance::set_label`](crate::Instance::set_label): Set label.
- [`Client::get_state`](crate::Client::get_state): Get state.
- [`Client::upload_papers`](crate::Client::upload_papers): Upload papers.
- [`Client::upload_bytes`](crate::Client::upload_bytes): Upload bytes.
- [`Client::get_token`](crate::Client::get_token): Get token.
- [`Client::get_file`](crate::Client::get_file): Get file.
- [`Client::download_media`](crate::Client::download_media): Download media.
- [`Client::get_old`](crate::Client::get_old): Get old.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetThingQuery`], [`Profile`], [`Why`], [`SendThing`], [`MarkRead`],
//! [`Odd`], [`Forms`], [`Built`], [`SendVoice`], [`SendVoiceUpload`], [`SetLabel`],
//! [`TokenRequest`].
//!
//! Types that you read: [`Thing`], [`Profile`], [`Token`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{ChatId, Extra, IntOrString, Jid, Json, Lenient, Timestamp};

/// Query of `get_thing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThingQuery {
    /// Repeated.
    pub ids: Vec<String>,
    /// Joined by commas.
    pub fields: Vec<String>,
    /// JSON text.
    pub tasks: Vec<String>,
}

impl GetThingQuery {
    /// Creates a value from the required members.
    pub fn new(tasks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::from_required(tasks.into_iter().map(Into::into).collect())
    }

    /// Sets `ids`.
    #[must_use]
    pub fn with_ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = fields.into_iter().map(Into::into).collect();
        self
    }
}

/// Id of an upload.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UploadId(String);

/// A thing, as it is read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Id of a thing.
    pub id: shared::ThingId,
    /// Bytes.
    pub size: Option<i64>,
    /// Euro.
    pub price: Option<f64>,
    /// Whether it is there.
    pub live: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    /// Words.
    pub tags: Option<Vec<String>>,
    /// Words with gaps.
    pub marks: Option<Vec<Option<String>>>,
    /// Numbers by name.
    pub counts: Option<BTreeMap<String, i64>>,
    /// Where it came from.
    pub chat: Option<Lenient<Jid>>,
    /// A moment.
    pub at: Option<Lenient<Timestamp>>,
    /// A number that may come as text.
    pub code: Option<Lenient<IntOrString>>,
    /// What state it is in; no further ones exist.
    pub state: Option<State>,
    /// What is sent.
    pub content: Option<Content>,
    /// A number in some form.
    pub phone: Option<shared::PhoneText>,
    /// Whatever.
    pub free: Option<Json>,
    /// A part that keeps what is not listed.
    pub part: Option<Part>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// `tags`, or an empty slice if the member is missing.
    pub fn tags(&self) -> &[String] {
        self.tags.as_deref().unwrap_or_default()
    }

    /// `marks`, or an empty slice if the member is missing.
    pub fn marks(&self) -> &[Option<String>] {
        self.marks.as_deref().unwrap_or_default()
    }
}

/// A part that keeps what is not listed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    /// A number.
    pub n: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What state it is in; no further ones exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// `ON`.
    On,
    /// `OFF`.
    Off,
}

/// A colour by number.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `1`.
    Red,
    /// `2`.
    Green,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A kind.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `UNKNOWN`.
    NotKnown,
    /// `known`.
    Known,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Read and written.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Profile {
    /// At most 9 characters.
    pub name: Option<String>,
    /// What state it is in; no further ones exist.
    pub state: Option<State>,
    /// Others.
    pub list: Option<Vec<Profile>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Profile {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        list: impl IntoIterator<Item = impl Into<Profile>>,
    ) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `list`, or an empty slice if the member is missing.
    pub fn list(&self) -> &[Profile] {
        self.list.as_deref().unwrap_or_default()
    }
}

/// Why it goes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Why {
    /// At least 1 character.
    pub reason: String,
}

impl Why {
    /// Creates a value from the required members.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

/// Something to somebody.
///
/// To whom.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendThing {
    /// Always the same.
    pub product: Product,
    /// Whom.
    pub to: String,
    /// What it answers.
    pub context: Option<String>,
    /// What is sent.
    pub content: Content,
}

impl SendThing {
    /// Creates a value from the required members and `content`.
    pub fn new(to: impl Into<String>, content: impl Into<Content>) -> Self {
        Self::from_required(to.into(), content.into())
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Always the same.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Product {
    /// `torture`.
    #[default]
    Torture,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What is sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// `text`.
    Text(TextBody),
    /// `picture`.
    Picture(MediaContent),
    /// `film`.
    Film(MediaContent),
    /// `menu`.
    Menu(Menu),
    /// `open`.
    Open(OpenContent),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// The text itself.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextBody {
    /// At most 20 characters.
    pub body: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TextBody {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A picture or film.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MediaContent {
    /// Where it lies.
    pub link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MediaContent {
    /// Creates a value from the required members.
    pub fn new(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A union inside a union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Menu {
    /// `list`.
    List(ListMenu),
    /// `link`.
    Link(LinkMenu),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Rows.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMenu {
    /// At most 2.
    pub rows: Option<Vec<Row>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListMenu {
    /// Creates a value from the required members.
    pub fn new(rows: impl IntoIterator<Item = impl Into<Row>>) -> Self {
        Self {
            rows: Some(rows.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `rows`, or an empty slice if the member is missing.
    pub fn rows(&self) -> &[Row] {
        self.rows.as_deref().unwrap_or_default()
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Row {
    /// At most 5 characters.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Row {
    /// Creates a value from the required members.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A link.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkMenu {
    /// Where to.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl LinkMenu {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Keeps what is not listed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenContent {
    /// Which.
    pub colour: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl OpenContent {
    /// Creates a value from the required members.
    pub fn new(colour: impl Into<String>) -> Self {
        Self {
            colour: Some(colour.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Read until here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkRead {
    /// Always read.
    pub status: ReadStatus,
    /// Id of a thing.
    pub message_id: shared::ThingId,
}

impl MarkRead {
    /// Creates a value from the required members.
    pub fn new(message_id: impl Into<shared::ThingId>) -> Self {
        Self::from_required(message_id.into())
    }
}

/// Always read.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ReadStatus {
    /// `read`.
    #[default]
    Read,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Names that are no Rust names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Odd {
    /// Brackets.
    pub file_url: String,
    /// A dot.
    pub a_b: Option<i64>,
    /// A keyword.
    pub type_: Option<String>,
    /// Another one.
    pub unsafe_: Option<bool>,
    /// A colour by number.
    pub colour: Option<Colour>,
    /// A kind.
    pub unknown: Option<Sort>,
    /// A chat.
    pub to: ChatId,
    /// A number in some form.
    pub phone: Option<shared::PhoneText>,
    /// A number that may come as text.
    pub code: Option<IntOrString>,
}

impl Odd {
    /// Creates a value from the required members.
    pub fn new(file_url: impl Into<String>, to: impl Into<ChatId>) -> Self {
        Self::from_required(file_url.into(), to.into())
    }

    /// Sets `a.b`.
    #[must_use]
    pub fn with_a_b(mut self, a_b: i64) -> Self {
        self.a_b = Some(a_b);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `unsafe`.
    #[must_use]
    pub fn with_unsafe(mut self, unsafe_: bool) -> Self {
        self.unsafe_ = Some(unsafe_);
        self
    }

    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<Colour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    /// Sets `unknown`.
    #[must_use]
    pub fn with_unknown(mut self, unknown: impl Into<Sort>) -> Self {
        self.unknown = Some(unknown.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<shared::PhoneText>) -> Self {
        self.phone = given(phone.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<IntOrString>) -> Self {
        self.code = Some(code.into());
        self
    }
}

/// One thing in several forms.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Forms {
    /// A number, a text or an object.
    pub amount: Option<Amount>,
    /// One text or several.
    pub either: Option<Either>,
    /// Whatever.
    pub extra: Extra,
}

impl Forms {
    /// Creates a value with `amount`.
    pub fn of_amount(amount: impl Into<Amount>) -> Self {
        Self {
            amount: Some(amount.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `either`.
    pub fn of_either(either: impl Into<Either>) -> Self {
        Self {
            either: Some(either.into()),
            ..Default::default()
        }
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: impl Into<Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets `either`.
    #[must_use]
    pub fn with_either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets `extra`.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A number, a text or an object.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Amount {
    /// An integer.
    Integer(i64),
    /// A text.
    Text(String),
    /// The alternative `Money`.
    Money(Money),
    /// The alternative `Weight`.
    Weight(Weight),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// Money.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// Not negative.
    pub value: f64,
    /// Which.
    pub currency: String,
}

impl Money {
    /// Creates a value from the required members.
    pub fn new(value: f64, currency: impl Into<String>) -> Self {
        Self {
            value,
            currency: currency.into(),
        }
    }
}

/// A weight.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// How much.
    pub value: f64,
    /// Which.
    pub unit: Option<String>,
}

impl Weight {
    /// Creates a value from the required members.
    pub fn new(value: f64) -> Self {
        Self::from_required(value)
    }

    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

/// One text or several.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// A text.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// More than three must be given.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Built {
    /// First.
    pub a: String,
    /// Second.
    pub b: String,
    /// Third.
    pub c: String,
    /// Fourth.
    pub d: String,
    /// May be left out.
    pub e: Vec<String>,
    /// Chats.
    pub chats: Vec<ChatId>,
    /// Made of texts.
    pub tags: Vec<Tag>,
}

impl Built {
    /// Creates a value from the required members.
    pub fn new(
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
    ) -> Self {
        Self::from_required(a.into(), b.into(), c.into(), d.into())
    }

    /// Sets `e`.
    #[must_use]
    pub fn with_e(mut self, e: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.e = e.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `chats`.
    #[must_use]
    pub fn with_chats(
        mut self,
        chats: impl IntoIterator<Item = impl Into<ChatId>>,
    ) -> Self {
        self.chats = chats.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tag {
    /// What it says.
    pub label: Option<String>,
    /// Which.
    pub colour: Option<String>,
}

impl Tag {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

/// A note.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoice {
    /// To whom.
    pub chat_id: ChatId,
    /// Where it lies.
    pub url: String,
    /// Louder.
    pub loud: Option<bool>,
}

impl SendVoice {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>, url: impl Into<String>) -> Self {
        Self::from_required(chat_id.into(), url.into())
    }

    /// Sets `loud`.
    #[must_use]
    pub fn with_loud(mut self, loud: bool) -> Self {
        self.loud = Some(loud);
        self
    }
}

/// A note as a form.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoiceUpload {
    /// To whom.
    pub chat_id: ChatId,
    /// Louder.
    pub loud: Option<bool>,
    /// JSON text in the form.
    pub more: Extra,
}

impl SendVoiceUpload {
    /// Creates a value from the required members.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self::from_required(chat_id.into())
    }

    /// Sets `loud`.
    #[must_use]
    pub fn with_loud(mut self, loud: bool) -> Self {
        self.loud = Some(loud);
        self
    }

    /// Sets `more`.
    #[must_use]
    pub fn with_more(mut self, more: impl Into<Extra>) -> Self {
        self.more = more.into();
        self
    }
}

/// A label.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetLabel {
    /// What it is called.
    pub name: String,
    /// Which.
    pub colour: Option<String>,
}

impl SetLabel {
    /// Creates a value from the required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self::from_required(name.into())
    }

    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

/// How a token is asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// Always the same.
    pub grant_type: GrantType,
    /// The secret.
    pub client_secret: ClientSecret,
}

impl TokenRequest {
    /// Creates a value from the required members.
    pub fn new(client_secret: impl Into<ClientSecret>) -> Self {
        Self::from_required(client_secret.into())
    }
}

/// Always the same.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum GrantType {
    /// `client_credentials`.
    #[default]
    ClientCredentials,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The secret.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClientSecret(String);

/// A token.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccessToken(String);

/// A token and how long it lasts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Token {
    /// A token.
    pub access_token: Option<AccessToken>,
    /// Seconds.
    pub expires_in: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
