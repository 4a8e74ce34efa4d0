// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `automation`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get ice breakers and commands by the bot's node.
    ///
    /// Only in the vendor's description.
    ///
    /// `GET /{waba_bot_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn get_business_bot(
        &self,
        waba_bot_id: impl Into<BusinessBotId>,
        query: &GetBusinessBotQuery,
    ) -> waxwing_runtime::Call<BusinessBot> {
        self.core
            .prepare(&GET_BUSINESS_BOT)
            .id::<BusinessBotId>("waba_bot_id", waba_bot_id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get ice breakers and commands of a number.
    ///
    /// The same comes from the number itself (`fields=conversational_automation`).
    ///
    /// `GET /{phone_number_id}/conversational_automation`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components>
    /// (as of 2026-03); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_conversational_automation(
        &self,
        query: &GetConversationalAutomationQuery,
    ) -> waxwing_runtime::Call<GetConversationalAutomationResponse> {
        self.core
            .prepare(&GET_CONVERSATIONAL_AUTOMATION)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Set ice breakers and commands of a number.
    ///
    /// Ice breakers are questions that a new chat offers; commands are found after a slash. The welcome
    /// message that could be set here too was withdrawn on 2026-03-27.
    ///
    /// `POST /{phone_number_id}/conversational_automation`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components>
    /// (as of 2026-03); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn update_conversational_automation(
        &self,
        body: &UpdateConversationalAutomation,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_CONVERSATIONAL_AUTOMATION)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_CONVERSATIONAL_AUTOMATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_conversational_automation",
    path: "/{phone_number_id}/conversational_automation",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_CONVERSATIONAL_AUTOMATION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_conversational_automation",
    path: "/{phone_number_id}/conversational_automation",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_BUSINESS_BOT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_business_bot",
    path: "/{waba_bot_id}",
    ..waxwing_runtime::Operation::GET
};

/// Query of `get_conversational_automation`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetConversationalAutomationQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetConversationalAutomationQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetConversationalAutomationQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetConversationalAutomationQuery);
impl waxwing_types::Validate for GetConversationalAutomationQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_business_bot`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetBusinessBotQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetBusinessBotQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetBusinessBotQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetBusinessBotQuery);
impl waxwing_types::Validate for GetBusinessBotQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of a bot node."] pub struct BusinessBotId;
}

/// Ice breakers and commands to set.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateConversationalAutomation {
    /// Ice breakers; at most 4 by the guide, 3 by the vendor's description.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<shared::IceBreaker>,
    /// Commands, at most 30.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<shared::ConversationalCommand>,
}

impl UpdateConversationalAutomation {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            prompts: Default::default(),
            commands: Default::default(),
        }
    }

    /// Sets `prompts`.
    #[must_use]
    pub fn with_prompts(mut self, prompts: impl Into<Vec<shared::IceBreaker>>) -> Self {
        self.prompts = prompts.into();
        self
    }

    /// Sets `commands`.
    #[must_use]
    pub fn with_commands(
        mut self,
        commands: impl Into<Vec<shared::ConversationalCommand>>,
    ) -> Self {
        self.commands = commands.into();
        self
    }
}

impl waxwing_json::FromMembers for UpdateConversationalAutomation {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            prompts: members.or_default("prompts")?,
            commands: members.or_default("commands")?,
        })
    }
}

waxwing_json::read_object!(UpdateConversationalAutomation);
impl waxwing_types::Validate for UpdateConversationalAutomation {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each_chars("prompts", Some(&self.prompts), None, Some(80));
        checker.items("commands", Some(self.commands.len()), None, Some(30));
        checker.each("commands", Some(&self.commands));
    }
}

/// The settings. The shape is that of the number's own member; that of this path is not documented.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetConversationalAutomationResponse {
    /// Ice breakers and commands of a number.
    pub conversational_automation: Option<shared::ConversationalAutomation>,
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: Option<shared::PhoneNumberId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GetConversationalAutomationResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("conversational_automation", &self.conversational_automation)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GetConversationalAutomationResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            conversational_automation: members.lenient("conversational_automation")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GetConversationalAutomationResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GetConversationalAutomationResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GetConversationalAutomationResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "conversational_automation",
                generator.subschema_for::<shared::ConversationalAutomation>(),
            ),
            ("id", generator.subschema_for::<shared::PhoneNumberId>()),
        ])
    }
}

/// Ice breakers and commands.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessBot {
    /// Id of a bot node.
    pub id: BusinessBotId,
    /// Ice breakers.
    pub prompts: Option<Vec<String>>,
    /// Commands.
    pub commands: Option<Vec<shared::ConversationalCommand>>,
    /// Withdrawn on 2026-03-27, only in older data: whether a first contact was announced by webhook.
    pub enable_welcome_message: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl BusinessBot {
    /// `prompts`, empty when it was left out.
    pub fn prompts(&self) -> &[String] {
        self.prompts.as_deref().unwrap_or_default()
    }

    /// `commands`, empty when it was left out.
    pub fn commands(&self) -> &[shared::ConversationalCommand] {
        self.commands.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for BusinessBot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("prompts", &self.prompts)?;
        object.optional("commands", &self.commands)?;
        object.optional("enable_welcome_message", &self.enable_welcome_message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessBot {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            prompts: members.lenient("prompts")?,
            commands: members.lenient("commands")?,
            enable_welcome_message: members.lenient("enable_welcome_message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessBot);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessBot {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessBot".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<BusinessBotId>()),
            ("prompts", generator.subschema_for::<Vec<String>>()),
            (
                "commands",
                generator.subschema_for::<Vec<shared::ConversationalCommand>>(),
            ),
            ("enable_welcome_message", generator.subschema_for::<bool>()),
        ])
    }
}
