// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `commerce`.

#[cfg(feature = "client")]
use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get whether cart and catalog show.
    ///
    /// The answer is a list of one.
    ///
    /// `GET /{phone_number_id}/whatsapp_commerce_settings`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, commerce settings; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn get_commerce_settings(
        &self,
        query: &GetCommerceSettingsQuery,
    ) -> waxwing_runtime::Call<CommerceSettingsResponse> {
        self.core
            .prepare(&GET_COMMERCE_SETTINGS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Show or hide cart and catalog.
    ///
    /// Both settings go into the query; there is no body.
    ///
    /// `POST /{phone_number_id}/whatsapp_commerce_settings`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, commerce settings; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn update_commerce_settings(
        &self,
        query: &UpdateCommerceSettingsQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_COMMERCE_SETTINGS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_COMMERCE_SETTINGS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_commerce_settings",
    path: "/{phone_number_id}/whatsapp_commerce_settings",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_COMMERCE_SETTINGS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_commerce_settings",
    path: "/{phone_number_id}/whatsapp_commerce_settings",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_commerce_settings`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetCommerceSettingsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetCommerceSettingsQuery {
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

impl waxwing_json::FromMembers for GetCommerceSettingsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetCommerceSettingsQuery);
impl waxwing_types::Validate for GetCommerceSettingsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `update_commerce_settings`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateCommerceSettingsQuery {
    /// Whether users can fill a cart.
    pub is_cart_enabled: Option<bool>,
    /// Whether the catalog button shows in the profile and the chat.
    pub is_catalog_visible: Option<bool>,
}

impl UpdateCommerceSettingsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            is_cart_enabled: Default::default(),
            is_catalog_visible: Default::default(),
        }
    }

    /// Sets `is_cart_enabled`.
    #[must_use]
    pub fn with_is_cart_enabled(mut self, is_cart_enabled: bool) -> Self {
        self.is_cart_enabled = Some(is_cart_enabled);
        self
    }

    /// Sets `is_catalog_visible`.
    #[must_use]
    pub fn with_is_catalog_visible(mut self, is_catalog_visible: bool) -> Self {
        self.is_catalog_visible = Some(is_catalog_visible);
        self
    }
}

impl waxwing_json::FromMembers for UpdateCommerceSettingsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            is_cart_enabled: members.take("is_cart_enabled")?,
            is_catalog_visible: members.take("is_catalog_visible")?,
        })
    }
}

waxwing_json::read_object!(UpdateCommerceSettingsQuery);
impl waxwing_types::Validate for UpdateCommerceSettingsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of the commerce settings."] pub struct CommerceSettingsId;
}

/// The settings, in a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommerceSettingsResponse {
    /// Usually one item.
    pub data: Vec<CommerceSettings>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CommerceSettingsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CommerceSettingsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CommerceSettingsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CommerceSettingsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CommerceSettingsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<CommerceSettings>>()),
        ])
    }
}

/// Whether cart and catalog show.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommerceSettings {
    /// Id of the commerce settings.
    pub id: Option<CommerceSettingsId>,
    /// Whether users can fill a cart.
    pub is_cart_enabled: Option<bool>,
    /// Whether the catalog button shows.
    pub is_catalog_visible: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CommerceSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("is_cart_enabled", &self.is_cart_enabled)?;
        object.optional("is_catalog_visible", &self.is_catalog_visible)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CommerceSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            is_cart_enabled: members.lenient("is_cart_enabled")?,
            is_catalog_visible: members.lenient("is_catalog_visible")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CommerceSettings);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CommerceSettings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CommerceSettings".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<CommerceSettingsId>()),
            ("is_cart_enabled", generator.subschema_for::<bool>()),
            ("is_catalog_visible", generator.subschema_for::<bool>()),
        ])
    }
}
