// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhook_config`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// List the webhooks of an instance, with the state of the system webhook.
    ///
    /// Paid plans only; else 403 with `subscription_required`.
    ///
    /// `GET /v2/session/webhook`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/webhook>.
    pub fn list_webhooks(&self) -> waxwing_runtime::Call<WebhookList> {
        self.core.prepare(&LIST_WEBHOOKS).query_param("instance_id", &self.id).call()
    }

    /// Replace all webhooks of an instance.
    ///
    /// Paid plans only; else 403 with `subscription_required`. To change the filters of the system
    /// webhook, name its address among them.
    ///
    /// `POST /v2/session/webhook`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/webhook>.
    pub fn replace_webhooks(
        &self,
        body: &ReplaceWebhooks,
    ) -> waxwing_runtime::Call<WebhookList> {
        self.core
            .prepare(&REPLACE_WEBHOOKS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Create or replace the webhook of one address.
    ///
    /// Paid plans only; else 403 with `subscription_required`. The method is deduced; the answer is not
    /// documented.
    ///
    /// `POST /v2/webhook/set`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/webhook/set>.
    pub fn set_webhook(
        &self,
        body: &SetWebhook,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_WEBHOOK)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Change events, state or retries of one address.
    ///
    /// Paid plans only; else 403 with `subscription_required`. What is left out stays. The answer is not
    /// documented.
    ///
    /// `PATCH /v2/webhook/update`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/webhook/update>.
    pub fn update_webhook(
        &self,
        body: &UpdateWebhook,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&UPDATE_WEBHOOK)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Remove the webhook of one address.
    ///
    /// Paid plans only; else 403 with `subscription_required`. The system webhook,
    /// <https://app.wawp.net/api/webhook/> and a token, stays. The answer is not documented; a body is
    /// taken in place of the query.
    ///
    /// `DELETE /v2/webhook/delete`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/webhook/delete>.
    pub fn delete_webhook(
        &self,
        query: &DeleteWebhookQuery,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_WEBHOOK)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_WEBHOOKS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_webhooks",
    path: "/v2/session/webhook",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static REPLACE_WEBHOOKS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "replace_webhooks",
    path: "/v2/session/webhook",
    idempotent: true,
    secrets: &["/webhooks/*/hmac"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_WEBHOOK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_webhook",
    path: "/v2/webhook/set",
    idempotent: true,
    secrets: &["/hmac"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UPDATE_WEBHOOK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_webhook",
    method: "PATCH",
    path: "/v2/webhook/update",
    idempotent: true,
    secrets: &["/hmac"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_WEBHOOK: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_webhook",
    method: "DELETE",
    path: "/v2/webhook/delete",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `delete_webhook`.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeleteWebhookQuery {
    /// The address.
    pub url: String,
}

impl DeleteWebhookQuery {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

waxwing_json::debug_addresses!(DeleteWebhookQuery { url : address });
impl waxwing_json::FromMembers for DeleteWebhookQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}

waxwing_json::read_object!(DeleteWebhookQuery);
impl waxwing_types::Validate for DeleteWebhookQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// All webhooks.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplaceWebhooks {
    /// The whole list; an address that is missing is removed.
    pub webhooks: Vec<WebhookEntry>,
}

impl ReplaceWebhooks {
    /// With the members that are required.
    pub fn new(webhooks: impl Into<Vec<WebhookEntry>>) -> Self {
        Self { webhooks: webhooks.into() }
    }
}

impl waxwing_json::FromMembers for ReplaceWebhooks {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            webhooks: members.need("webhooks")?,
        })
    }
}

waxwing_json::read_object!(ReplaceWebhooks);
impl waxwing_types::Validate for ReplaceWebhooks {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("webhooks", Some(&self.webhooks));
    }
}

/// A webhook of the list.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookEntry {
    /// Public https address that takes the events.
    pub url: String,
    /// The events to be told of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<shared::WebhookEventName>,
    /// 1 on, 0 off.
    pub is_active: Option<i64>,
    /// Name for people.
    pub name: Option<String>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
}

impl WebhookEntry {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            events: Default::default(),
            is_active: Default::default(),
            name: Default::default(),
            hmac: Default::default(),
            retries: Default::default(),
        }
    }

    /// Sets `events`.
    #[must_use]
    pub fn with_events(
        mut self,
        events: impl Into<Vec<shared::WebhookEventName>>,
    ) -> Self {
        self.events = events.into();
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: i64) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `hmac`.
    #[must_use]
    pub fn with_hmac(mut self, hmac: impl Into<WebhookSecret>) -> Self {
        self.hmac = Some(hmac.into());
        self
    }

    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(mut self, retries: impl Into<WebhookRetries>) -> Self {
        self.retries = Some(retries.into());
        self
    }
}

waxwing_json::debug_addresses!(
    WebhookEntry { url : address, events, is_active, name, hmac, retries }
);
impl waxwing_json::FromMembers for WebhookEntry {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            events: members.or_default("events")?,
            is_active: members.take("is_active")?,
            name: members.take("name")?,
            hmac: members.take("hmac")?,
            retries: members.take("retries")?,
        })
    }
}

waxwing_json::read_object!(WebhookEntry);
impl waxwing_types::Validate for WebhookEntry {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "is_active",
                self.is_active.map(|n| n as f64),
                Some(0f64),
                Some(1f64),
            );
        checker.nested("retries", self.retries.as_ref());
    }
}

/// A webhook.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetWebhook {
    /// Public https address that takes the events.
    pub url: String,
    /// The events to be told of.
    pub events: Vec<shared::WebhookEventName>,
    /// 1 on, 0 off; 1 when left out.
    pub is_active: Option<i64>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// Name for people. Not in the table of the page.
    pub name: Option<String>,
}

impl SetWebhook {
    /// With the members that are required.
    pub fn new(
        url: impl Into<String>,
        events: impl Into<Vec<shared::WebhookEventName>>,
    ) -> Self {
        Self {
            url: url.into(),
            events: events.into(),
            is_active: Default::default(),
            retries: Default::default(),
            hmac: Default::default(),
            name: Default::default(),
        }
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: i64) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(mut self, retries: impl Into<WebhookRetries>) -> Self {
        self.retries = Some(retries.into());
        self
    }

    /// Sets `hmac`.
    #[must_use]
    pub fn with_hmac(mut self, hmac: impl Into<WebhookSecret>) -> Self {
        self.hmac = Some(hmac.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SetWebhook { url : address, events, is_active, retries, hmac, name }
);
impl waxwing_json::FromMembers for SetWebhook {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            events: members.need("events")?,
            is_active: members.take("is_active")?,
            retries: members.take("retries")?,
            hmac: members.take("hmac")?,
            name: members.take("name")?,
        })
    }
}

waxwing_json::read_object!(SetWebhook);
impl waxwing_types::Validate for SetWebhook {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "is_active",
                self.is_active.map(|n| n as f64),
                Some(0f64),
                Some(1f64),
            );
        checker.nested("retries", self.retries.as_ref());
    }
}

/// What to change of a webhook.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// Its address, which must exist.
    pub url: String,
    /// The events to be told of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<shared::WebhookEventName>,
    /// 1 on, 0 off.
    pub is_active: Option<i64>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// Name for people.
    pub name: Option<String>,
}

impl UpdateWebhook {
    /// With the members that are required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            events: Default::default(),
            is_active: Default::default(),
            retries: Default::default(),
            hmac: Default::default(),
            name: Default::default(),
        }
    }

    /// Sets `events`.
    #[must_use]
    pub fn with_events(
        mut self,
        events: impl Into<Vec<shared::WebhookEventName>>,
    ) -> Self {
        self.events = events.into();
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: i64) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `retries`.
    #[must_use]
    pub fn with_retries(mut self, retries: impl Into<WebhookRetries>) -> Self {
        self.retries = Some(retries.into());
        self
    }

    /// Sets `hmac`.
    #[must_use]
    pub fn with_hmac(mut self, hmac: impl Into<WebhookSecret>) -> Self {
        self.hmac = Some(hmac.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UpdateWebhook { url : address, events, is_active, retries, hmac, name }
);
impl waxwing_json::FromMembers for UpdateWebhook {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            events: members.or_default("events")?,
            is_active: members.take("is_active")?,
            retries: members.take("retries")?,
            hmac: members.take("hmac")?,
            name: members.take("name")?,
        })
    }
}

waxwing_json::read_object!(UpdateWebhook);
impl waxwing_types::Validate for UpdateWebhook {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "is_active",
                self.is_active.map(|n| n as f64),
                Some(0f64),
                Some(1f64),
            );
        checker.nested("retries", self.retries.as_ref());
    }
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not"]
    #[doc =
    " clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body."]
    pub struct WebhookSecret;
}

/// What happens when the address does not answer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookRetries {
    /// Seconds between attempts, 2 when left out.
    pub delay: Option<i64>,
    /// How many attempts, 15 when left out.
    pub attempts: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl WebhookRetries {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            delay: Default::default(),
            attempts: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `delay`.
    #[must_use]
    pub fn with_delay(mut self, delay: i64) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Sets `attempts`.
    #[must_use]
    pub fn with_attempts(mut self, attempts: i64) -> Self {
        self.attempts = Some(attempts);
        self
    }
}

impl serde::Serialize for WebhookRetries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("delay", &self.delay)?;
        object.optional("attempts", &self.attempts)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookRetries {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            delay: members.lenient("delay")?,
            attempts: members.lenient("attempts")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookRetries);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookRetries {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookRetries".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("delay", generator.subschema_for::<i64>()),
            ("attempts", generator.subschema_for::<i64>()),
        ])
    }
}

impl waxwing_types::Validate for WebhookRetries {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The webhooks of an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookList {
    /// Your own.
    pub webhooks: Option<Vec<WebhookConfig>>,
    /// State of the system webhook. Not documented further.
    pub system_config: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl WebhookList {
    /// `webhooks`, empty when it was left out.
    pub fn webhooks(&self) -> &[WebhookConfig] {
        self.webhooks.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for WebhookList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("webhooks", &self.webhooks)?;
        object.optional("systemConfig", &self.system_config)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookList {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            webhooks: members.lenient("webhooks")?,
            system_config: members.lenient("systemConfig")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookList);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookList {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookList".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("webhooks", generator.subschema_for::<Vec<WebhookConfig>>()),
            ("systemConfig", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// A webhook as it is kept.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookConfig {
    /// The address.
    pub url: Option<String>,
    /// The events to be told of.
    pub events: Option<Vec<shared::WebhookEventName>>,
    /// On or off, as 1 and 0 or as true and false.
    pub is_active: Option<waxwing_types::Json>,
    /// Name for people.
    pub name: Option<String>,
    /// Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not
    /// clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.
    pub hmac: Option<WebhookSecret>,
    /// What happens when the address does not answer.
    pub retries: Option<WebhookRetries>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl WebhookConfig {
    /// `events`, empty when it was left out.
    pub fn events(&self) -> &[shared::WebhookEventName] {
        self.events.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    WebhookConfig { url : address, events, is_active, name, hmac, retries, extra }
);
impl serde::Serialize for WebhookConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("url", &self.url)?;
        object.optional("events", &self.events)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("name", &self.name)?;
        object.optional("hmac", &self.hmac)?;
        object.optional("retries", &self.retries)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookConfig {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            events: members.lenient("events")?,
            is_active: members.lenient("is_active")?,
            name: members.lenient("name")?,
            hmac: members.lenient("hmac")?,
            retries: members.lenient("retries")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookConfig);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookConfig".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("url", generator.subschema_for::<String>()),
            ("events", generator.subschema_for::<Vec<shared::WebhookEventName>>()),
            ("is_active", generator.subschema_for::<waxwing_types::Json>()),
            ("name", generator.subschema_for::<String>()),
            ("hmac", generator.subschema_for::<WebhookSecret>()),
            ("retries", generator.subschema_for::<WebhookRetries>()),
        ])
    }
}
