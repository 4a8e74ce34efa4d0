// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `things`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Account {
    /// Send thing.
    ///
    /// `POST /{account_id}/messages`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn send_thing(&self, body: &SendThing) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&SEND_THING).path("account_id", &self.id).json(body).call()
    }

    /// Mark read.
    ///
    /// `POST /{account_id}/messages`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn mark_read(&self, body: &MarkRead) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&MARK_READ).path("account_id", &self.id).json(body).call()
    }
}

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get thing.
    ///
    /// `GET /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn get_thing(
        &self,
        thing_id: impl Into<shared::ThingId>,
        query: &GetThingQuery,
        x_trace: Option<String>,
        file_offset: i64,
    ) -> waxwing_runtime::Call<Thing> {
        self.core
            .prepare(&GET_THING)
            .id::<shared::ThingId>("thingId", thing_id)
            .query_styled(
                query,
                &[
                    ("fields", waxwing_runtime::ListStyle::Commas),
                    ("tasks", waxwing_runtime::ListStyle::Json),
                ],
            )
            .header_param("x-trace", x_trace)
            .header_param("file_offset", Some(file_offset))
            .call()
    }

    /// Put profile.
    ///
    /// `PUT /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn put_profile(
        &self,
        thing_id: impl Into<shared::ThingId>,
        body: &Profile,
    ) -> waxwing_runtime::Call<Profile> {
        self.core
            .prepare(&PUT_PROFILE)
            .id::<shared::ThingId>("thingId", thing_id)
            .json(body)
            .call()
    }

    /// Delete thing.
    ///
    /// `DELETE /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn delete_thing(
        &self,
        thing_id: impl Into<shared::ThingId>,
        body: &Why,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&DELETE_THING)
            .id::<shared::ThingId>("thingId", thing_id)
            .json(body)
            .call_unread()
    }

    /// Head thing.
    ///
    /// `HEAD /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn head_thing(
        &self,
        thing_id: impl Into<shared::ThingId>,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&HEAD_THING)
            .id::<shared::ThingId>("thingId", thing_id)
            .call_unread()
    }

    /// Get number.
    ///
    /// `GET /numbers/{number}/{chatId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn get_number(
        &self,
        number: i64,
        chat_id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::Done> {
        self.core
            .prepare(&GET_NUMBER)
            .path("number", number.to_string())
            .model::<waxwing_types::Jid>("chatId", chat_id)
            .call()
    }

    /// Send odd.
    ///
    /// `POST /odd`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn send_odd(&self, body: &Odd) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&SEND_ODD).json(body).call()
    }

    /// Send forms.
    ///
    /// `POST /forms`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn send_forms(&self, body: &Forms) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&SEND_FORMS).json(body).call()
    }

    /// Send built.
    ///
    /// `POST /built`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn send_built(&self, body: &Built) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&SEND_BUILT).json(body).call()
    }

    /// Upload papers.
    ///
    /// `POST /papers`; a multipart form, rebuilt for each attempt. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn upload_papers(
        &self,
        papers: Vec<waxwing_runtime::FilePart>,
    ) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&UPLOAD_PAPERS).files("papers[]", papers).call()
    }

    /// Upload bytes.
    ///
    /// `POST /{upload_id}`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn upload_bytes(
        &self,
        upload_id: impl Into<UploadId>,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<shared::Done> {
        self.core
            .prepare(&UPLOAD_BYTES)
            .id::<UploadId>("upload_id", upload_id)
            .bytes(file)
            .call()
    }

    /// Get token.
    ///
    /// `POST /token`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn get_token(&self, body: &TokenRequest) -> waxwing_runtime::Call<Token> {
        self.core.prepare(&GET_TOKEN).pairs(body).call()
    }

    /// Get file.
    ///
    /// `GET /files/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn get_file(
        &self,
        thing_id: impl Into<shared::ThingId>,
    ) -> waxwing_runtime::Download {
        self.core
            .prepare(&GET_FILE)
            .id::<shared::ThingId>("thingId", thing_id)
            .download()
    }

    /// Download media.
    ///
    /// The whole URL is the argument; the token goes only to the provider's own hosts. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn download_media(&self, media_url: &str) -> waxwing_runtime::Download {
        self.core.download(&DOWNLOAD_MEDIA, media_url)
    }

    /// Get old.
    ///
    /// `GET /old`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    #[deprecated]
    pub fn get_old(&self) -> waxwing_runtime::Call<shared::Done> {
        self.core.prepare(&GET_OLD).call()
    }
}

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Send voice.
    ///
    /// `POST /voice`; in v1 `POST /chats/{chatId}/voice`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn send_voice(&self, body: &SendVoice) -> waxwing_runtime::Call<shared::Done> {
        self.core
            .prepare(&SEND_VOICE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send it as an upload.
    ///
    /// `POST /voice`; a multipart form, rebuilt for each attempt. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn send_voice_upload(
        &self,
        body: &SendVoiceUpload,
        file: waxwing_runtime::FilePart,
        cover: Option<waxwing_runtime::FilePart>,
    ) -> waxwing_runtime::Call<shared::Done> {
        self.core
            .prepare(&SEND_VOICE_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .digits()
            .file("file", file)
            .optional_file("cover", cover)
            .call()
    }

    /// Set label.
    ///
    /// `POST /label`; in v1 `PUT /labels/{name}`. A repeat may act twice.
    ///
    /// Source: <https://example.com/docs>.
    pub fn set_label(&self, body: &SetLabel) -> waxwing_runtime::Call<shared::Done> {
        self.core
            .prepare(&SET_LABEL)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_THING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_thing",
    path: "/things/{thingId}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static PUT_PROFILE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "put_profile",
    method: "PUT",
    path: "/things/{thingId}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_THING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_thing",
    method: "DELETE",
    path: "/things/{thingId}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static HEAD_THING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "head_thing",
    method: "HEAD",
    path: "/things/{thingId}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_number",
    path: "/numbers/{number}/{chatId}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SEND_THING: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_thing",
    path: "/{account_id}/messages",
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static MARK_READ: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "mark_read",
    path: "/{account_id}/messages",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_ODD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_odd",
    path: "/odd",
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_FORMS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_forms",
    path: "/forms",
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_BUILT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_built",
    path: "/built",
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice",
    path: "/voice",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/chats/{chatId}/voice",
        json: false,
    }),
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_VOICE_UPLOAD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_voice_upload",
    path: "/voice",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_LABEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_label",
    path: "/label",
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/labels/{name}",
        json: true,
    }),
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UPLOAD_PAPERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upload_papers",
    path: "/papers",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UPLOAD_BYTES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upload_bytes",
    path: "/{upload_id}",
    kind: waxwing_runtime::CallKind::Upload,
    verbatim: true,
    accepts: super::provider::ACCEPTS_DONE,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_TOKEN: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_token",
    path: "/token",
    server: Some("https://auth.example.com"),
    anonymous: true,
    accepts: &[
        waxwing_runtime::Accept::Filled("/access_token"),
        waxwing_runtime::Accept::OneOf("/state", &["queued", "true"]),
    ],
    secrets: &["/client_secret"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_FILE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_file",
    path: "/files/{thingId}",
    kind: waxwing_runtime::CallKind::Download,
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static DOWNLOAD_MEDIA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "download_media",
    path: "/{media_url}",
    kind: waxwing_runtime::CallKind::Download,
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_OLD: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_old",
    path: "/old",
    ..waxwing_runtime::Operation::GET
};

/// Query of `get_thing`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetThingQuery {
    /// Repeated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// Joined by commas.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// JSON text.
    pub tasks: Vec<String>,
}

impl GetThingQuery {
    /// With the members that are required.
    pub fn new(tasks: impl Into<Vec<String>>) -> Self {
        Self {
            ids: Default::default(),
            fields: Default::default(),
            tasks: tasks.into(),
        }
    }

    /// Sets `ids`.
    #[must_use]
    pub fn with_ids(mut self, ids: impl Into<Vec<String>>) -> Self {
        self.ids = ids.into();
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<Vec<String>>) -> Self {
        self.fields = fields.into();
        self
    }
}

impl waxwing_json::FromMembers for GetThingQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            ids: members.or_default("ids")?,
            fields: members.or_default("fields")?,
            tasks: members.need("tasks")?,
        })
    }
}

waxwing_json::read_object!(GetThingQuery);
impl waxwing_types::Validate for GetThingQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of an upload."] pub struct UploadId;
}

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
    pub counts: Option<std::collections::BTreeMap<String, i64>>,
    /// Where it came from.
    pub chat: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// A moment.
    pub at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A number that may come as text.
    pub code: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// What state it is in; no further ones exist.
    pub state: Option<State>,
    /// What is sent.
    pub content: Option<Content>,
    /// A number in some form.
    pub phone: Option<shared::PhoneText>,
    /// Whatever.
    pub free: Option<waxwing_types::Json>,
    /// A part that keeps what is not listed.
    pub part: Option<Part>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Thing {
    /// `tags`, empty when it was left out.
    pub fn tags(&self) -> &[String] {
        self.tags.as_deref().unwrap_or_default()
    }

    /// `marks`, empty when it was left out.
    pub fn marks(&self) -> &[Option<String>] {
        self.marks.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
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
        object.end()
    }
}

impl waxwing_json::FromMembers for Thing {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(Thing);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Thing {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Thing".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::ThingId>()),
            ("size", generator.subschema_for::<i64>()),
            ("price", generator.subschema_for::<f64>()),
            ("live", generator.subschema_for::<bool>()),
            ("name", generator.subschema_for::<String>()),
            ("tags", generator.subschema_for::<Vec<String>>()),
            ("marks", generator.subschema_for::<Vec<Option<String>>>()),
            (
                "counts",
                generator.subschema_for::<std::collections::BTreeMap<String, i64>>(),
            ),
            (
                "chat",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            (
                "at",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "code",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("state", generator.subschema_for::<State>()),
            ("content", generator.subschema_for::<Content>()),
            ("phone", generator.subschema_for::<shared::PhoneText>()),
            ("free", generator.subschema_for::<waxwing_types::Json>()),
            ("part", generator.subschema_for::<Part>()),
        ])
    }
}

/// A part that keeps what is not listed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    /// A number.
    pub n: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Part {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("n", &self.n)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Part {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            n: members.lenient("n")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Part);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Part {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Part".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("n", generator.subschema_for::<i64>())])
    }
}

waxwing_json::closed_enum! {
    #[doc = " What state it is in; no further ones exist."] pub enum State { #[doc =
    " `ON`."] On = "ON", #[doc = " `OFF`."] Off = "OFF", }
}

waxwing_json::open_enum! {
    #[doc = " A colour by number."] pub enum Colour { #[doc = " `1`."] Red = "1", #[doc =
    " `2`."] Green = "2", }
}

waxwing_json::open_enum! {
    #[doc = " A kind."] pub enum Sort { #[doc = " `UNKNOWN`."] NotKnown = "UNKNOWN",
    #[doc = " `known`."] Known = "known", }
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
    pub extra: waxwing_types::Extra,
}

impl Profile {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            state: Default::default(),
            list: Default::default(),
            extra: Default::default(),
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
    pub fn with_list(mut self, list: impl Into<Vec<Profile>>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// `list`, empty when it was left out.
    pub fn list(&self) -> &[Profile] {
        self.list.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Profile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("state", &self.state)?;
        object.optional("list", &self.list)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Profile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            state: members.lenient("state")?,
            list: members.lenient("list")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Profile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Profile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Profile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("state", generator.subschema_for::<State>()),
            ("list", generator.subschema_for::<Vec<Profile>>()),
        ])
    }
}

impl waxwing_types::Validate for Profile {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("name", self.name.is_some());
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), None, Some(9));
        checker.each("list", self.list.as_deref());
    }
}

/// Why it goes.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Why {
    /// At least 1 character.
    pub reason: String,
}

impl Why {
    /// With the members that are required.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

impl waxwing_json::FromMembers for Why {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            reason: members.need("reason")?,
        })
    }
}

waxwing_json::read_object!(Why);
impl waxwing_types::Validate for Why {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("reason", Some(self.reason.as_ref()), Some(1), None);
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
    /// With the members that are required and the content.
    pub fn new(to: impl Into<String>, content: impl Into<Content>) -> Self {
        Self {
            product: Default::default(),
            to: to.into(),
            context: Default::default(),
            content: content.into(),
        }
    }

    /// Sets `context`.
    #[must_use]
    pub fn with_context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }
}

impl serde::Serialize for SendThing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("product", &self.product)?;
        object.member("to", &self.to)?;
        object.optional("context", &self.context)?;
        self.content.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SendThing {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            product: members.or_default("product")?,
            to: members.need("to")?,
            context: members.take("context")?,
            content: waxwing_json::FromMembers::from_members(members)?,
        })
    }
}

waxwing_json::read_object!(SendThing);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SendThing {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SendThing".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let members = waxwing_json::schema::object([
            ("product", generator.subschema_for::<Product>()),
            ("to", generator.subschema_for::<String>()),
            ("context", generator.subschema_for::<Option<String>>()),
        ]);
        waxwing_json::schema::both(members, generator.subschema_for::<Content>())
    }
}

impl waxwing_types::Validate for SendThing {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        waxwing_types::Validate::check(&self.content, checker);
    }
}

waxwing_json::open_enum! {
    #[doc = " Always the same."] pub enum Product(default Torture) { #[doc =
    " `torture`."] Torture = "torture", }
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
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

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
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("type", "text")?;
                object.member("text", value)
            }
            Self::Picture(value) => {
                object.member("type", "picture")?;
                object.rest(value)
            }
            Self::Film(value) => {
                object.member("type", "film")?;
                object.rest(value)
            }
            Self::Menu(value) => {
                object.member("type", "menu")?;
                object.member("menu", value)
            }
            Self::Open(value) => {
                object.member("type", "open")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
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

impl serde::Serialize for Content {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Content {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(Content);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Content {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Content".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "text")
                .with("text", generator.subschema_for::<TextBody>()),
            waxwing_json::schema::kind("type", "picture")
                .beside(generator.subschema_for::<MediaContent>()),
            waxwing_json::schema::kind("type", "film")
                .beside(generator.subschema_for::<MediaContent>()),
            waxwing_json::schema::kind("type", "menu")
                .with("menu", generator.subschema_for::<Menu>()),
            waxwing_json::schema::kind("type", "open")
                .beside(generator.subschema_for::<OpenContent>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for Content {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => checker.nested("text", Some(value)),
            Self::Picture(value) => waxwing_types::Validate::check(value, checker),
            Self::Film(value) => waxwing_types::Validate::check(value, checker),
            Self::Menu(value) => checker.nested("menu", Some(value)),
            Self::Open(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// The text itself.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextBody {
    /// At most 20 characters.
    pub body: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TextBody {
    /// With the members that are required.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for TextBody {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("body", &self.body)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TextBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.lenient("body")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TextBody);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TextBody {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TextBody".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("body", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for TextBody {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("body", self.body.is_some());
        checker.chars("body", self.body.as_ref().map(AsRef::as_ref), None, Some(20));
    }
}

/// A picture or film.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MediaContent {
    /// Where it lies.
    pub link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MediaContent {
    /// With the members that are required.
    pub fn new(link: impl Into<String>) -> Self {
        Self {
            link: Some(link.into()),
            extra: Default::default(),
        }
    }
}

waxwing_json::debug_addresses!(MediaContent { link : address, extra });
impl serde::Serialize for MediaContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("link", &self.link)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MediaContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            link: members.lenient("link")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MediaContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MediaContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MediaContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("link", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for MediaContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("link", self.link.is_some());
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
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

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
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::List(value) => {
                object.member("kind", "list")?;
                object.rest(value)
            }
            Self::Link(value) => {
                object.member("kind", "link")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
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

impl serde::Serialize for Menu {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Menu {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("kind") {
            Some("list") => members.beside("kind").map(Self::List),
            Some("link") => members.beside("kind").map(Self::Link),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(Menu);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Menu {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Menu".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("kind", "list")
                .beside(generator.subschema_for::<ListMenu>()),
            waxwing_json::schema::kind("kind", "link")
                .beside(generator.subschema_for::<LinkMenu>()),
        ];
        waxwing_json::schema::union("kind", kinds)
    }
}

impl waxwing_types::Validate for Menu {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::List(value) => waxwing_types::Validate::check(value, checker),
            Self::Link(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Rows.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMenu {
    /// At most 2.
    pub rows: Option<Vec<Row>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListMenu {
    /// With the members that are required.
    pub fn new(rows: impl Into<Vec<Row>>) -> Self {
        Self {
            rows: Some(rows.into()),
            extra: Default::default(),
        }
    }

    /// `rows`, empty when it was left out.
    pub fn rows(&self) -> &[Row] {
        self.rows.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListMenu {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("rows", &self.rows)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListMenu {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            rows: members.lenient("rows")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListMenu);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListMenu {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListMenu".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("rows", generator.subschema_for::<Vec<Row>>())])
    }
}

impl waxwing_types::Validate for ListMenu {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("rows", self.rows.is_some());
        checker.items("rows", self.rows.as_ref().map(Vec::len), None, Some(2));
        checker.each("rows", self.rows.as_deref());
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Row {
    /// At most 5 characters.
    pub title: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Row {
    /// With the members that are required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for Row {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Row {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Row);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Row {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Row".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("title", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for Row {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("title", self.title.is_some());
        checker.chars("title", self.title.as_ref().map(AsRef::as_ref), None, Some(5));
    }
}

/// A link.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkMenu {
    /// Where to.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl LinkMenu {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            extra: Default::default(),
        }
    }
}

waxwing_json::debug_addresses!(LinkMenu { url : address, extra });
impl serde::Serialize for LinkMenu {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LinkMenu {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LinkMenu);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LinkMenu {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LinkMenu".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("url", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for LinkMenu {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("url", self.url.is_some());
    }
}

/// Keeps what is not listed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenContent {
    /// Which.
    pub colour: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OpenContent {
    /// With the members that are required.
    pub fn new(colour: impl Into<String>) -> Self {
        Self {
            colour: Some(colour.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for OpenContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("colour", &self.colour)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OpenContent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            colour: members.lenient("colour")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OpenContent);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OpenContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OpenContent".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("colour", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for OpenContent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("colour", self.colour.is_some());
    }
}

/// Read until here.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MarkRead {
    /// Always read.
    #[serde(default)]
    pub status: ReadStatus,
    /// Id of a thing.
    pub message_id: shared::ThingId,
}

impl MarkRead {
    /// With the members that are required.
    pub fn new(message_id: impl Into<shared::ThingId>) -> Self {
        Self {
            status: Default::default(),
            message_id: message_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for MarkRead {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.or_default("status")?,
            message_id: members.need("message_id")?,
        })
    }
}

waxwing_json::read_object!(MarkRead);
impl waxwing_types::Validate for MarkRead {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always read."] pub enum ReadStatus(default Read) { #[doc = " `read`."] Read
    = "read", }
}

/// Names that are no Rust names.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Odd {
    /// Brackets.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// A dot.
    #[serde(rename = "a.b")]
    pub a_b: Option<i64>,
    /// A keyword.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// Another one.
    #[serde(rename = "unsafe")]
    pub unsafe_: Option<bool>,
    /// A colour by number.
    pub colour: Option<Colour>,
    /// A kind.
    pub unknown: Option<Sort>,
    /// A chat.
    pub to: waxwing_types::Jid,
    /// A number in some form.
    pub phone: Option<shared::PhoneText>,
    /// A number that may come as text.
    pub code: Option<waxwing_types::IntOrString>,
}

impl Odd {
    /// With the members that are required.
    pub fn new(file_url: impl Into<String>, to: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            file_url: file_url.into(),
            a_b: Default::default(),
            type_: Default::default(),
            unsafe_: Default::default(),
            colour: Default::default(),
            unknown: Default::default(),
            to: to.into(),
            phone: Default::default(),
            code: Default::default(),
        }
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
        self.phone = Some(phone.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<waxwing_types::IntOrString>) -> Self {
        self.code = Some(code.into());
        self
    }
}

waxwing_json::debug_addresses!(
    Odd { file_url : address, a_b, type_, unsafe_, colour, unknown, to, phone, code }
);
impl waxwing_json::FromMembers for Odd {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(Odd);
impl waxwing_types::Validate for Odd {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// One thing in several forms.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Forms {
    /// A number, a text or an object.
    pub amount: Option<Amount>,
    /// One text or several.
    pub either: Option<Either>,
    /// Whatever.
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub extra: waxwing_types::Extra,
}

impl Forms {
    /// By `amount`.
    pub fn of_amount(amount: impl Into<Amount>) -> Self {
        Self {
            amount: Some(amount.into()),
            either: Default::default(),
            extra: Default::default(),
        }
    }

    /// By `either`.
    pub fn of_either(either: impl Into<Either>) -> Self {
        Self {
            amount: Default::default(),
            either: Some(either.into()),
            extra: Default::default(),
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
    pub fn with_extra(mut self, extra: impl Into<waxwing_types::Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

impl waxwing_json::FromMembers for Forms {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            amount: members.take("amount")?,
            either: members.take("either")?,
            extra: members.or_default("extra")?,
        })
    }
}

waxwing_json::read_object!(Forms);
impl waxwing_types::Validate for Forms {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("amount", self.amount.as_ref());
        checker.nested("either", self.either.as_ref());
        checker
            .at_least_one(
                &[("amount", self.amount.is_some()), ("either", self.either.is_some())],
            );
    }
}

/// A number, a text or an object.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Amount {
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// This form.
    Money(Money),
    /// This form.
    Weight(Weight),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl Amount {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for Amount {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Integer);
        choice.form(Self::Text);
        choice.limited(Self::Money);
        choice.limited(Self::Weight);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(Amount);
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
        Self::Text(value.to_owned())
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

impl waxwing_types::Validate for Amount {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Money(value) => waxwing_types::Validate::check(value, checker),
            Self::Weight(value) => waxwing_types::Validate::check(value, checker),
            _ => {}
        }
    }
}

/// Money.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Money {
    /// Not negative.
    pub value: f64,
    /// Which.
    pub currency: String,
}

impl Money {
    /// With the members that are required.
    pub fn new(value: f64, currency: impl Into<String>) -> Self {
        Self {
            value,
            currency: currency.into(),
        }
    }
}

impl waxwing_json::FromMembers for Money {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            currency: members.need("currency")?,
        })
    }
}

waxwing_json::read_object!(Money);
impl waxwing_types::Validate for Money {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("value", Some(self.value as f64), Some(0f64), None);
    }
}

/// A weight.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Weight {
    /// How much.
    pub value: f64,
    /// Which.
    pub unit: Option<String>,
}

impl Weight {
    /// With the members that are required.
    pub fn new(value: f64) -> Self {
        Self {
            value,
            unit: Default::default(),
        }
    }

    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

impl waxwing_json::FromMembers for Weight {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            value: members.need("value")?,
            unit: members.take("unit")?,
        })
    }
}

waxwing_json::read_object!(Weight);
impl waxwing_types::Validate for Weight {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("value", Some(self.value as f64), None, None);
    }
}

/// One text or several.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Either {
    /// A text.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl Either {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for Either {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::TextList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(Either);
impl From<String> for Either {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Either {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for Either {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl waxwing_types::Validate for Either {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// More than three must be given.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub e: Vec<String>,
}

impl Built {
    /// Sets `e`.
    #[must_use]
    pub fn with_e(mut self, e: impl Into<Vec<String>>) -> Self {
        self.e = e.into();
        self
    }
}

impl waxwing_json::FromMembers for Built {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            a: members.need("a")?,
            b: members.need("b")?,
            c: members.need("c")?,
            d: members.need("d")?,
            e: members.or_default("e")?,
        })
    }
}

waxwing_json::read_object!(Built);
impl waxwing_types::Validate for Built {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("e", Some(self.e.len()).filter(|len| *len > 0), Some(1), None);
    }
}

/// A note.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendVoice {
    /// To whom.
    pub chat_id: waxwing_types::Jid,
    /// Where it lies.
    pub url: String,
    /// Louder.
    pub loud: Option<bool>,
}

impl SendVoice {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>, url: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            url: url.into(),
            loud: Default::default(),
        }
    }

    /// Sets `loud`.
    #[must_use]
    pub fn with_loud(mut self, loud: bool) -> Self {
        self.loud = Some(loud);
        self
    }
}

waxwing_json::debug_addresses!(SendVoice { chat_id, url : address, loud });
impl waxwing_json::FromMembers for SendVoice {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            url: members.need("url")?,
            loud: members.take("loud")?,
        })
    }
}

waxwing_json::read_object!(SendVoice);
impl waxwing_types::Validate for SendVoice {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A note as a form.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendVoiceUpload {
    /// To whom.
    pub chat_id: waxwing_types::Jid,
    /// Louder.
    pub loud: Option<bool>,
    /// JSON text in the form.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub more: waxwing_types::Extra,
}

impl SendVoiceUpload {
    /// With the members that are required.
    pub fn new(chat_id: impl Into<waxwing_types::Jid>) -> Self {
        Self {
            chat_id: chat_id.into(),
            loud: Default::default(),
            more: Default::default(),
        }
    }

    /// Sets `loud`.
    #[must_use]
    pub fn with_loud(mut self, loud: bool) -> Self {
        self.loud = Some(loud);
        self
    }

    /// Sets `more`.
    #[must_use]
    pub fn with_more(mut self, more: impl Into<waxwing_types::Extra>) -> Self {
        self.more = more.into();
        self
    }
}

impl waxwing_json::FromMembers for SendVoiceUpload {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            loud: members.take("loud")?,
            more: members.or_default("more")?,
        })
    }
}

waxwing_json::read_object!(SendVoiceUpload);
impl waxwing_types::Validate for SendVoiceUpload {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A label.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetLabel {
    /// What it is called.
    pub name: String,
    /// Which.
    pub colour: Option<String>,
}

impl SetLabel {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            colour: Default::default(),
        }
    }

    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

impl waxwing_json::FromMembers for SetLabel {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            colour: members.take("colour")?,
        })
    }
}

waxwing_json::read_object!(SetLabel);
impl waxwing_types::Validate for SetLabel {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// How a token is asked for.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TokenRequest {
    /// Always the same.
    #[serde(default)]
    pub grant_type: GrantType,
    /// The secret.
    pub client_secret: ClientSecret,
}

impl TokenRequest {
    /// With the members that are required.
    pub fn new(client_secret: impl Into<ClientSecret>) -> Self {
        Self {
            grant_type: Default::default(),
            client_secret: client_secret.into(),
        }
    }
}

impl waxwing_json::FromMembers for TokenRequest {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            grant_type: members.or_default("grant_type")?,
            client_secret: members.need("client_secret")?,
        })
    }
}

waxwing_json::read_object!(TokenRequest);
impl waxwing_types::Validate for TokenRequest {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always the same."] pub enum GrantType(default ClientCredentials) { #[doc =
    " `client_credentials`."] ClientCredentials = "client_credentials", }
}

waxwing_json::string_id! {
    #[secret] #[doc = " The secret."] pub struct ClientSecret;
}

waxwing_json::string_id! {
    #[secret] #[doc = " A token."] pub struct AccessToken;
}

/// A token and how long it lasts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Token {
    /// A token.
    pub access_token: Option<AccessToken>,
    /// Seconds.
    pub expires_in: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Token {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("access_token", &self.access_token)?;
        object.optional("expires_in", &self.expires_in)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Token {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            access_token: members.lenient("access_token")?,
            expires_in: members.lenient("expires_in")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Token);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Token {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Token".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("access_token", generator.subschema_for::<AccessToken>()),
            ("expires_in", generator.subschema_for::<i64>()),
        ])
    }
}
