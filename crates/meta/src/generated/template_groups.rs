// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `template_groups`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get a template group.
    ///
    /// Templates come as a list of their own. Times are ISO 8601 texts.
    ///
    /// `GET /{template_group_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>.
    pub fn get_template_group(
        &self,
        template_group_id: impl Into<shared::TemplateGroupId>,
        query: &GetTemplateGroupQuery,
    ) -> waxwing_runtime::Call<TemplateGroup> {
        self.core
            .prepare(&GET_TEMPLATE_GROUP)
            .id::<shared::TemplateGroupId>("template_group_id", template_group_id)
            .query(query)
            .call()
    }

    /// Change a template group, add or remove templates.
    ///
    /// Templates are added and removed by `add_templates` and `remove_templates`; those that neither
    /// names stay. Ids are numbers here.
    ///
    /// `POST /{template_group_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>.
    pub fn update_template_group(
        &self,
        template_group_id: impl Into<shared::TemplateGroupId>,
        body: &UpdateTemplateGroup,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_TEMPLATE_GROUP)
            .id::<shared::TemplateGroupId>("template_group_id", template_group_id)
            .json(body)
            .call()
    }

    /// Delete a template group; its templates stay.
    ///
    /// Only the group goes; its templates stay in use.
    ///
    /// `DELETE /{template_group_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>.
    pub fn delete_template_group(
        &self,
        template_group_id: impl Into<shared::TemplateGroupId>,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_TEMPLATE_GROUP)
            .id::<shared::TemplateGroupId>("template_group_id", template_group_id)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the template groups of an account.
    ///
    /// The list is known from the vendor's SDK alone; its items are those of `get_template_group`.
    ///
    /// `GET /{waba_id}/template_groups`. Safe to repeat.
    ///
    /// Source: GitHub facebook/facebook-python-business-sdk (2026-06-24).
    pub fn list_template_groups(
        &self,
        query: &ListTemplateGroupsQuery,
    ) -> waxwing_runtime::Call<ListTemplateGroupsResponse> {
        self.core
            .prepare(&LIST_TEMPLATE_GROUPS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_template_groups`], as a stream.
    pub fn list_template_groups_all(
        &self,
        query: &ListTemplateGroupsQuery,
    ) -> waxwing_runtime::Pages<TemplateGroup> {
        self.core
            .prepare(&LIST_TEMPLATE_GROUPS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_TEMPLATE_GROUPS_PAGES)
    }

    /// Create a template group.
    ///
    /// Figures of its templates can then be asked for together (`get_template_group_analytics`). Ids of
    /// templates are numbers here.
    ///
    /// `POST /{waba_id}/template_groups`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>;
    /// GitHub facebook/facebook-python-business-sdk (2026-06-24).
    pub fn create_template_group(
        &self,
        body: &CreateTemplateGroup,
    ) -> waxwing_runtime::Call<CreatedTemplateGroup> {
        self.core
            .prepare(&CREATE_TEMPLATE_GROUP)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_TEMPLATE_GROUPS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_template_groups",
    path: "/{waba_id}/template_groups",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_TEMPLATE_GROUPS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_TEMPLATE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_template_group",
    path: "/{waba_id}/template_groups",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_TEMPLATE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_template_group",
    path: "/{template_group_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_TEMPLATE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_template_group",
    path: "/{template_group_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_TEMPLATE_GROUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_template_group",
    method: "DELETE",
    path: "/{template_group_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_template_groups`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListTemplateGroupsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListTemplateGroupsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListTemplateGroupsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListTemplateGroupsQuery);
impl waxwing_types::Validate for ListTemplateGroupsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_template_group`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetTemplateGroupQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetTemplateGroupQuery {
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

impl waxwing_json::FromMembers for GetTemplateGroupQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetTemplateGroupQuery);
impl waxwing_types::Validate for GetTemplateGroupQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A page of template groups.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTemplateGroupsResponse {
    /// The items.
    pub data: Vec<TemplateGroup>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListTemplateGroupsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListTemplateGroupsResponse {
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

waxwing_json::read_object!(ListTemplateGroupsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListTemplateGroupsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListTemplateGroupsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<TemplateGroup>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A new group.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTemplateGroup {
    /// Name, at most 256 characters.
    pub name: String,
    /// What it is for, at most 512 characters.
    pub description: Option<String>,
    /// Ids of its templates, as numbers.
    pub whatsapp_business_templates: Vec<i64>,
}

impl CreateTemplateGroup {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        whatsapp_business_templates: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: Default::default(),
            whatsapp_business_templates: whatsapp_business_templates.into(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateTemplateGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            description: members.take("description")?,
            whatsapp_business_templates: members.need("whatsapp_business_templates")?,
        })
    }
}

waxwing_json::read_object!(CreateTemplateGroup);
impl waxwing_types::Validate for CreateTemplateGroup {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
    }
}

/// The new group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTemplateGroup {
    /// Id of a template group.
    pub id: shared::TemplateGroupId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreatedTemplateGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreatedTemplateGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreatedTemplateGroup);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreatedTemplateGroup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreatedTemplateGroup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::TemplateGroupId>()),
        ])
    }
}

/// A group of templates whose figures are read together.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateGroup {
    /// Id of a template group.
    pub id: shared::TemplateGroupId,
    /// Name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub creation_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub update_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A WhatsApp business account. Without fields only a few members come; analytics have a tag of
    /// their own.
    pub whatsapp_business_account: Option<shared::WhatsappBusinessAccount>,
    /// Templates of the group.
    pub whatsapp_business_templates: Option<GroupedTemplates>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("description", &self.description)?;
        object.optional("creation_time", &self.creation_time)?;
        object.optional("update_time", &self.update_time)?;
        object.optional("whatsapp_business_account", &self.whatsapp_business_account)?;
        object
            .optional("whatsapp_business_templates", &self.whatsapp_business_templates)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            description: members.lenient("description")?,
            creation_time: members.lenient("creation_time")?,
            update_time: members.lenient("update_time")?,
            whatsapp_business_account: members.lenient("whatsapp_business_account")?,
            whatsapp_business_templates: members.lenient("whatsapp_business_templates")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateGroup);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateGroup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateGroup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::TemplateGroupId>()),
            ("name", generator.subschema_for::<String>()),
            ("description", generator.subschema_for::<String>()),
            (
                "creation_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "update_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "whatsapp_business_account",
                generator.subschema_for::<shared::WhatsappBusinessAccount>(),
            ),
            (
                "whatsapp_business_templates",
                generator.subschema_for::<GroupedTemplates>(),
            ),
        ])
    }
}

/// Templates of the group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupedTemplates {
    /// The items.
    pub data: Vec<GroupedTemplate>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupedTemplates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupedTemplates {
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

waxwing_json::read_object!(GroupedTemplates);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupedTemplates {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupedTemplates".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<GroupedTemplate>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A template, in short; whatever else fields asks for is kept.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupedTemplate {
    /// Id of a message template. In webhooks it comes as a number.
    pub id: shared::TemplateId,
    /// Name.
    pub name: Option<String>,
    /// Language, such as `en_US`.
    pub language: Option<String>,
    /// Category of a template; it decides price and rules.
    pub category: Option<shared::TemplateCategory>,
    /// State of a template. One page writes Approved.
    pub status: Option<shared::TemplateStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GroupedTemplate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GroupedTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            category: members.lenient("category")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GroupedTemplate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GroupedTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GroupedTemplate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::TemplateId>()),
            ("name", generator.subschema_for::<String>()),
            ("language", generator.subschema_for::<String>()),
            ("category", generator.subschema_for::<shared::TemplateCategory>()),
            ("status", generator.subschema_for::<shared::TemplateStatus>()),
        ])
    }
}

/// What to change; members left out stay.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateTemplateGroup {
    /// Name, at most 256 characters.
    pub name: Option<String>,
    /// What it is for, at most 512 characters.
    pub description: Option<String>,
    /// Ids of templates to add, as numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub add_templates: Vec<i64>,
    /// Ids of templates to remove, as numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remove_templates: Vec<i64>,
}

impl UpdateTemplateGroup {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            description: Default::default(),
            add_templates: Default::default(),
            remove_templates: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `add_templates`.
    #[must_use]
    pub fn with_add_templates(mut self, add_templates: impl Into<Vec<i64>>) -> Self {
        self.add_templates = add_templates.into();
        self
    }

    /// Sets `remove_templates`.
    #[must_use]
    pub fn with_remove_templates(
        mut self,
        remove_templates: impl Into<Vec<i64>>,
    ) -> Self {
        self.remove_templates = remove_templates.into();
        self
    }
}

impl waxwing_json::FromMembers for UpdateTemplateGroup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            description: members.take("description")?,
            add_templates: members.or_default("add_templates")?,
            remove_templates: members.or_default("remove_templates")?,
        })
    }
}

waxwing_json::read_object!(UpdateTemplateGroup);
impl waxwing_types::Validate for UpdateTemplateGroup {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
    }
}
