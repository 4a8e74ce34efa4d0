// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhook_config`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::App {
    /// List the webhook subscriptions of an app.
    ///
    /// Wants the app token (app id, bar, app secret).
    ///
    /// `GET /{app_id}/subscriptions`. Safe to repeat.
    ///
    /// Source: Graph API reference of Meta, subscriptions of an application; GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    pub fn list_app_subscriptions(
        &self,
    ) -> waxwing_runtime::Call<ListAppSubscriptionsResponse> {
        self.core.prepare(&LIST_APP_SUBSCRIPTIONS).path("app_id", &self.id).call()
    }

    /// Set callback address, verify token and fields of an app.
    ///
    /// Wants the app token (app id, bar, app secret). The address is called for verification before the
    /// answer comes. All members go into the query.
    ///
    /// `POST /{app_id}/subscriptions`. Safe to repeat.
    ///
    /// Source: Graph API guide of Meta to webhooks; GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn set_app_subscription(
        &self,
        query: &SetAppSubscriptionQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&SET_APP_SUBSCRIPTION)
            .path("app_id", &self.id)
            .query_styled(query, &[("fields", waxwing_runtime::ListStyle::Commas)])
            .call()
    }

    /// Remove webhook subscriptions of an app.
    ///
    /// Wants the app token (app id, bar, app secret). Left out, object and fields mean all.
    ///
    /// `DELETE /{app_id}/subscriptions`. Safe to repeat.
    ///
    /// Source: Graph API reference of Meta, subscriptions of an application; GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    pub fn delete_app_subscription(
        &self,
        query: &DeleteAppSubscriptionQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_APP_SUBSCRIPTION)
            .path("app_id", &self.id)
            .query_styled(query, &[("fields", waxwing_runtime::ListStyle::Commas)])
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the apps that get the webhooks of an account.
    ///
    /// One entry for each app, with the callback address where it differs from the app's.
    ///
    /// `GET /{waba_id}/subscribed_apps`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks> (as
    /// of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn list_subscribed_apps(
        &self,
        query: &ListSubscribedAppsQuery,
    ) -> waxwing_runtime::Call<shared::ListSubscribedAppsResponse> {
        self.core
            .prepare(&LIST_SUBSCRIBED_APPS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Have the webhooks of an account sent to the app of the token.
    ///
    /// An empty body goes back to the callback address of the app.
    ///
    /// `POST /{waba_id}/subscribed_apps`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks> (as
    /// of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn subscribe_app(
        &self,
        body: &SubscribeApp,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core.prepare(&SUBSCRIBE_APP).path("waba_id", &self.id).json(body).call()
    }

    /// Stop the webhooks of an account to the app of the token.
    ///
    /// The app is that of the token; others stay subscribed. Has no body.
    ///
    /// `DELETE /{waba_id}/subscribed_apps`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks> (as
    /// of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn unsubscribe_app(&self) -> waxwing_runtime::Call<shared::Success> {
        self.core.prepare(&UNSUBSCRIBE_APP).path("waba_id", &self.id).call()
    }
}

#[cfg(feature = "client")]
static LIST_SUBSCRIBED_APPS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_subscribed_apps",
    path: "/{waba_id}/subscribed_apps",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SUBSCRIBE_APP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "subscribe_app",
    path: "/{waba_id}/subscribed_apps",
    idempotent: true,
    secrets: &["/verify_token"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNSUBSCRIBE_APP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unsubscribe_app",
    method: "DELETE",
    path: "/{waba_id}/subscribed_apps",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_APP_SUBSCRIPTIONS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_app_subscriptions",
    path: "/{app_id}/subscriptions",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_APP_SUBSCRIPTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_app_subscription",
    path: "/{app_id}/subscriptions",
    idempotent: true,
    secrets: &["/verify_token"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_APP_SUBSCRIPTION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_app_subscription",
    method: "DELETE",
    path: "/{app_id}/subscriptions",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_subscribed_apps`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListSubscribedAppsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl ListSubscribedAppsQuery {
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

impl waxwing_json::FromMembers for ListSubscribedAppsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(ListSubscribedAppsQuery);
impl waxwing_types::Validate for ListSubscribedAppsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `set_app_subscription`.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetAppSubscriptionQuery {
    /// Always `whatsapp_business_account`.
    #[serde(default)]
    pub object: SubscriptionObject,
    /// Address that webhooks go to, https.
    pub callback_url: String,
    /// Word that the verification call repeats.
    pub verify_token: shared::VerifyToken,
    /// Webhook fields to subscribe to.
    pub fields: Vec<String>,
    /// true: webhooks hold the new values, not only the names of what changed.
    pub include_values: Option<bool>,
}

impl SetAppSubscriptionQuery {
    /// With the members that are required.
    pub fn new(
        callback_url: impl Into<String>,
        verify_token: impl Into<shared::VerifyToken>,
        fields: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            object: Default::default(),
            callback_url: callback_url.into(),
            verify_token: verify_token.into(),
            fields: fields.into(),
            include_values: Default::default(),
        }
    }

    /// Sets `include_values`.
    #[must_use]
    pub fn with_include_values(mut self, include_values: bool) -> Self {
        self.include_values = Some(include_values);
        self
    }
}

waxwing_json::debug_addresses!(
    SetAppSubscriptionQuery { object, callback_url : address, verify_token, fields,
    include_values }
);
impl waxwing_json::FromMembers for SetAppSubscriptionQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            object: members.or_default("object")?,
            callback_url: members.need("callback_url")?,
            verify_token: members.need("verify_token")?,
            fields: members.need("fields")?,
            include_values: members.take("include_values")?,
        })
    }
}

waxwing_json::read_object!(SetAppSubscriptionQuery);
impl waxwing_types::Validate for SetAppSubscriptionQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `delete_app_subscription`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeleteAppSubscriptionQuery {
    /// Kind of object.
    pub object: Option<String>,
    /// Webhook fields to leave.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

impl DeleteAppSubscriptionQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            object: Default::default(),
            fields: Default::default(),
        }
    }

    /// Sets `object`.
    #[must_use]
    pub fn with_object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<Vec<String>>) -> Self {
        self.fields = fields.into();
        self
    }
}

impl waxwing_json::FromMembers for DeleteAppSubscriptionQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            object: members.take("object")?,
            fields: members.or_default("fields")?,
        })
    }
}

waxwing_json::read_object!(DeleteAppSubscriptionQuery);
impl waxwing_types::Validate for DeleteAppSubscriptionQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Where to.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct SubscribeApp {
    /// Address for this account in place of the app's.
    pub override_callback_uri: Option<String>,
    /// Word that the verification call repeats.
    pub verify_token: Option<shared::VerifyToken>,
}

impl SubscribeApp {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            override_callback_uri: Default::default(),
            verify_token: Default::default(),
        }
    }

    /// Sets `override_callback_uri`.
    #[must_use]
    pub fn with_override_callback_uri(
        mut self,
        override_callback_uri: impl Into<String>,
    ) -> Self {
        self.override_callback_uri = Some(override_callback_uri.into());
        self
    }

    /// Sets `verify_token`.
    #[must_use]
    pub fn with_verify_token(
        mut self,
        verify_token: impl Into<shared::VerifyToken>,
    ) -> Self {
        self.verify_token = Some(verify_token.into());
        self
    }
}

waxwing_json::debug_addresses!(
    SubscribeApp { override_callback_uri : address, verify_token }
);
impl waxwing_json::FromMembers for SubscribeApp {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            override_callback_uri: members.take("override_callback_uri")?,
            verify_token: members.take("verify_token")?,
        })
    }
}

waxwing_json::read_object!(SubscribeApp);
impl waxwing_types::Validate for SubscribeApp {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always `whatsapp_business_account`."] pub enum SubscriptionObject(default
    WhatsappBusinessAccount) { #[doc = " `whatsapp_business_account`."]
    WhatsappBusinessAccount = "whatsapp_business_account", }
}

/// The subscriptions of an app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAppSubscriptionsResponse {
    /// One item for each kind of object.
    pub data: Vec<AppSubscription>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListAppSubscriptionsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListAppSubscriptionsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListAppSubscriptionsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListAppSubscriptionsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListAppSubscriptionsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<AppSubscription>>()),
        ])
    }
}

/// The webhooks of one kind of object.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppSubscription {
    /// Kind of object, such as `whatsapp_business_account`.
    pub object: Option<String>,
    /// Address that webhooks go to.
    pub callback_url: Option<String>,
    /// Whether webhooks are sent.
    pub active: Option<bool>,
    /// Fields subscribed to.
    pub fields: Option<Vec<SubscribedField>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AppSubscription {
    /// `fields`, empty when it was left out.
    pub fn fields(&self) -> &[SubscribedField] {
        self.fields.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    AppSubscription { object, callback_url : address, active, fields, extra }
);
impl serde::Serialize for AppSubscription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("object", &self.object)?;
        object.optional("callback_url", &self.callback_url)?;
        object.optional("active", &self.active)?;
        object.optional("fields", &self.fields)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppSubscription {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            object: members.lenient("object")?,
            callback_url: members.lenient("callback_url")?,
            active: members.lenient("active")?,
            fields: members.lenient("fields")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppSubscription);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppSubscription {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppSubscription".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("object", generator.subschema_for::<String>()),
            ("callback_url", generator.subschema_for::<String>()),
            ("active", generator.subschema_for::<bool>()),
            ("fields", generator.subschema_for::<Vec<SubscribedField>>()),
        ])
    }
}

/// A webhook field.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubscribedField {
    /// Name, such as messages.
    pub name: Option<String>,
    /// Graph version of its payloads.
    pub version: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SubscribedField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("version", &self.version)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SubscribedField {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            version: members.lenient("version")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SubscribedField);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SubscribedField {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SubscribedField".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("version", generator.subschema_for::<String>()),
        ])
    }
}
