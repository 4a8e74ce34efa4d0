// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `welcome_sequences`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the welcome messages for ads, or read one.
    ///
    /// The answer is a bare list or a list in data.
    ///
    /// `GET /{waba_id}/welcome_message_sequences`. Safe to repeat.
    ///
    /// Source: "Welcome message sequences", Meta developer documentation, ads that click to WhatsApp (as
    /// of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn list_welcome_message_sequences(
        &self,
        query: &ListWelcomeMessageSequencesQuery,
    ) -> waxwing_runtime::Call<ListWelcomeSequencesResponse> {
        self.core
            .prepare(&LIST_WELCOME_MESSAGE_SEQUENCES)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Create or replace a welcome message for ads that open a chat.
    ///
    /// With `sequence_id` the sequence is updated (answer success), without it created (answer
    /// `sequence_id`).
    ///
    /// `POST /{waba_id}/welcome_message_sequences`; a multipart form, rebuilt for each attempt. A repeat
    /// may act twice.
    ///
    /// Source: "Welcome message sequences", Meta developer documentation, ads that click to WhatsApp (as
    /// of 2025-11).
    pub fn create_or_update_welcome_message_sequence(
        &self,
        body: &SaveWelcomeSequence,
    ) -> waxwing_runtime::Call<WelcomeSequenceSaved> {
        self.core
            .prepare(&CREATE_OR_UPDATE_WELCOME_MESSAGE_SEQUENCE)
            .path("waba_id", &self.id)
            .form(body)
            .call()
    }

    /// Delete a welcome message for ads.
    ///
    /// The argument goes into the query.
    ///
    /// `DELETE /{waba_id}/welcome_message_sequences`. Safe to repeat.
    ///
    /// Source: "Welcome message sequences", Meta developer documentation, ads that click to WhatsApp (as
    /// of 2025-11).
    pub fn delete_welcome_message_sequence(
        &self,
        query: &DeleteWelcomeMessageSequenceQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_WELCOME_MESSAGE_SEQUENCE)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_WELCOME_MESSAGE_SEQUENCES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_welcome_message_sequences",
    path: "/{waba_id}/welcome_message_sequences",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_OR_UPDATE_WELCOME_MESSAGE_SEQUENCE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_or_update_welcome_message_sequence",
    path: "/{waba_id}/welcome_message_sequences",
    kind: waxwing_runtime::CallKind::Upload,
    accepts: &[
        waxwing_runtime::Accept::Filled("/sequence_id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_WELCOME_MESSAGE_SEQUENCE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_welcome_message_sequence",
    method: "DELETE",
    path: "/{waba_id}/welcome_message_sequences",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_welcome_message_sequences`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListWelcomeMessageSequencesQuery {
    /// Only this sequence.
    pub sequence_id: Option<WelcomeSequenceId>,
    /// Only sequences of this app, by the SDK.
    pub app_id: Option<shared::AppId>,
}

impl ListWelcomeMessageSequencesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            sequence_id: Default::default(),
            app_id: Default::default(),
        }
    }

    /// Sets `sequence_id`.
    #[must_use]
    pub fn with_sequence_id(
        mut self,
        sequence_id: impl Into<WelcomeSequenceId>,
    ) -> Self {
        self.sequence_id = Some(sequence_id.into());
        self
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, app_id: impl Into<shared::AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
}

impl waxwing_json::FromMembers for ListWelcomeMessageSequencesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sequence_id: members.take("sequence_id")?,
            app_id: members.take("app_id")?,
        })
    }
}

waxwing_json::read_object!(ListWelcomeMessageSequencesQuery);
impl waxwing_types::Validate for ListWelcomeMessageSequencesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `delete_welcome_message_sequence`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteWelcomeMessageSequenceQuery {
    /// The sequence to delete.
    pub sequence_id: WelcomeSequenceId,
}

impl DeleteWelcomeMessageSequenceQuery {
    /// With the members that are required.
    pub fn new(sequence_id: impl Into<WelcomeSequenceId>) -> Self {
        Self {
            sequence_id: sequence_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for DeleteWelcomeMessageSequenceQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sequence_id: members.need("sequence_id")?,
        })
    }
}

waxwing_json::read_object!(DeleteWelcomeMessageSequenceQuery);
impl waxwing_types::Validate for DeleteWelcomeMessageSequenceQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of a welcome message for ads."] pub struct WelcomeSequenceId;
}

/// The form of a welcome message.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SaveWelcomeSequence {
    /// Name, for yourself.
    pub name: String,
    /// What a user sees who comes from an ad; sent as JSON text. Not documented which members must
    /// stand; text is taken to.
    pub welcome_message_sequence: WelcomeMessage,
    /// Id of a welcome message for ads.
    pub sequence_id: Option<WelcomeSequenceId>,
}

impl SaveWelcomeSequence {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        welcome_message_sequence: impl Into<WelcomeMessage>,
    ) -> Self {
        Self {
            name: name.into(),
            welcome_message_sequence: welcome_message_sequence.into(),
            sequence_id: Default::default(),
        }
    }

    /// Sets `sequence_id`.
    #[must_use]
    pub fn with_sequence_id(
        mut self,
        sequence_id: impl Into<WelcomeSequenceId>,
    ) -> Self {
        self.sequence_id = Some(sequence_id.into());
        self
    }
}

impl waxwing_json::FromMembers for SaveWelcomeSequence {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            welcome_message_sequence: members.need("welcome_message_sequence")?,
            sequence_id: members.take("sequence_id")?,
        })
    }
}

waxwing_json::read_object!(SaveWelcomeSequence);
impl waxwing_types::Validate for SaveWelcomeSequence {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("welcome_message_sequence", Some(&self.welcome_message_sequence));
    }
}

/// What a user sees who comes from an ad; sent as JSON text. Not documented which members must
/// stand; text is taken to.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WelcomeMessage {
    /// The greeting.
    pub text: String,
    /// Text that stands ready in the input field of the user.
    pub autofill_message: Option<WelcomeAutofill>,
    /// Questions that the user can tap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ice_breakers: Vec<WelcomeIceBreaker>,
}

impl WelcomeMessage {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            autofill_message: Default::default(),
            ice_breakers: Default::default(),
        }
    }

    /// Sets `autofill_message`.
    #[must_use]
    pub fn with_autofill_message(
        mut self,
        autofill_message: impl Into<WelcomeAutofill>,
    ) -> Self {
        self.autofill_message = Some(autofill_message.into());
        self
    }

    /// Sets `ice_breakers`.
    #[must_use]
    pub fn with_ice_breakers(
        mut self,
        ice_breakers: impl Into<Vec<WelcomeIceBreaker>>,
    ) -> Self {
        self.ice_breakers = ice_breakers.into();
        self
    }
}

impl waxwing_json::FromMembers for WelcomeMessage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
            autofill_message: members.take("autofill_message")?,
            ice_breakers: members.or_default("ice_breakers")?,
        })
    }
}

waxwing_json::read_object!(WelcomeMessage);
impl waxwing_types::Validate for WelcomeMessage {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("autofill_message", self.autofill_message.as_ref());
        checker.each("ice_breakers", Some(&self.ice_breakers));
    }
}

/// Text that stands ready in the input field of the user.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WelcomeAutofill {
    /// The text.
    pub content: String,
}

impl WelcomeAutofill {
    /// With the members that are required.
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}

impl waxwing_json::FromMembers for WelcomeAutofill {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            content: members.need("content")?,
        })
    }
}

waxwing_json::read_object!(WelcomeAutofill);
impl waxwing_types::Validate for WelcomeAutofill {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A question that the user can tap.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WelcomeIceBreaker {
    /// The question.
    pub title: String,
}

impl WelcomeIceBreaker {
    /// With the members that are required.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

impl waxwing_json::FromMembers for WelcomeIceBreaker {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            title: members.need("title")?,
        })
    }
}

waxwing_json::read_object!(WelcomeIceBreaker);
impl waxwing_types::Validate for WelcomeIceBreaker {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The id when created, success when updated.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WelcomeSequenceSaved {
    /// Id of a welcome message for ads.
    pub sequence_id: Option<WelcomeSequenceId>,
    /// true when updated.
    pub success: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WelcomeSequenceSaved {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("sequence_id", &self.sequence_id)?;
        object.optional("success", &self.success)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WelcomeSequenceSaved {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sequence_id: members.lenient("sequence_id")?,
            success: members.lenient("success")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WelcomeSequenceSaved);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WelcomeSequenceSaved {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WelcomeSequenceSaved".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("sequence_id", generator.subschema_for::<WelcomeSequenceId>()),
            ("success", generator.subschema_for::<bool>()),
        ])
    }
}

/// The welcome messages, in data or as a bare list.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListWelcomeSequencesResponse {
    /// This form.
    WelcomeSequencePage(WelcomeSequencePage),
    /// This form.
    WelcomeSequences(Vec<WelcomeSequence>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ListWelcomeSequencesResponse {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for ListWelcomeSequencesResponse {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::WelcomeSequencePage);
        choice.form(Self::WelcomeSequences);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(ListWelcomeSequencesResponse);
impl From<WelcomeSequencePage> for ListWelcomeSequencesResponse {
    fn from(value: WelcomeSequencePage) -> Self {
        Self::WelcomeSequencePage(value)
    }
}

impl From<Vec<WelcomeSequence>> for ListWelcomeSequencesResponse {
    fn from(value: Vec<WelcomeSequence>) -> Self {
        Self::WelcomeSequences(value)
    }
}

/// Welcome messages in data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WelcomeSequencePage {
    /// The welcome messages.
    pub data: Vec<WelcomeSequence>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WelcomeSequencePage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WelcomeSequencePage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WelcomeSequencePage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WelcomeSequencePage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WelcomeSequencePage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<WelcomeSequence>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A welcome message for ads.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WelcomeSequence {
    /// Id of a welcome message for ads.
    pub sequence_id: WelcomeSequenceId,
    /// Name, for yourself.
    pub name: Option<String>,
    /// The message as JSON text (text, `autofill_message`, `ice_breakers`).
    pub welcome_message_sequence: Option<String>,
    /// Whether an ad uses it.
    pub is_used_in_ad: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WelcomeSequence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("sequence_id", &self.sequence_id)?;
        object.optional("name", &self.name)?;
        object.optional("welcome_message_sequence", &self.welcome_message_sequence)?;
        object.optional("is_used_in_ad", &self.is_used_in_ad)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WelcomeSequence {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sequence_id: members.always("sequence_id")?,
            name: members.lenient("name")?,
            welcome_message_sequence: members.lenient("welcome_message_sequence")?,
            is_used_in_ad: members.lenient("is_used_in_ad")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WelcomeSequence);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WelcomeSequence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WelcomeSequence".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("sequence_id", generator.subschema_for::<WelcomeSequenceId>()),
            ("name", generator.subschema_for::<String>()),
            ("welcome_message_sequence", generator.subschema_for::<String>()),
            ("is_used_in_ad", generator.subschema_for::<bool>()),
        ])
    }
}
