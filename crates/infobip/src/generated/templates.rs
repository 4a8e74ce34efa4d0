// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `templates`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// List the templates of the account, filtered and in pages.
    ///
    /// At most 15 requests a second per account; scope whatsapp:manage.
    ///
    /// `GET /whatsapp/1/templates`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn list_account_templates(
        &self,
        query: &ListAccountTemplatesQuery,
    ) -> waxwing_runtime::Call<ListAccountTemplatesResponse> {
        self.core.prepare(&LIST_ACCOUNT_TEMPLATES).query(query).call()
    }

    /// The items of all pages of [`Self::list_account_templates`], as a stream.
    pub fn list_account_templates_all(
        &self,
        query: &ListAccountTemplatesQuery,
    ) -> waxwing_runtime::Pages<Template> {
        self.core
            .prepare(&LIST_ACCOUNT_TEMPLATES)
            .query(query)
            .pages(&LIST_ACCOUNT_TEMPLATES_PAGES)
    }
}

#[cfg(feature = "client")]
impl super::client::Sender {
    /// List all templates of a sender.
    ///
    /// The whole list at once; `list_account_templates` filters and pages. At most 2500 requests a
    /// second per account; scope whatsapp:manage. 404 (`NOT_FOUND`) when the sender is unknown.
    ///
    /// `GET /whatsapp/2/senders/{sender}/templates`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn list_templates(&self) -> waxwing_runtime::Call<ListTemplatesResponse> {
        self.core.prepare(&LIST_TEMPLATES).path("sender", &self.id).call()
    }

    /// Create a template and submit it for approval.
    ///
    /// What may stand in it depends on the category, and Meta may change that category. At most 1000
    /// requests an hour per account; scope whatsapp:manage. 404 (`NOT_FOUND`) when the sender is
    /// unknown.
    ///
    /// `POST /whatsapp/2/senders/{sender}/templates`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn create_template(
        &self,
        body: &CreateTemplate,
    ) -> waxwing_runtime::Call<Template> {
        self.core.prepare(&CREATE_TEMPLATE).path("sender", &self.id).json(body).call()
    }

    /// Delete a template by name, in all its languages.
    ///
    /// Goes for every sender of the same business account. Messages already sent are tried for 30 days
    /// more; the name of an approved template stays blocked for 30 days. At most 200 requests an hour
    /// per account; scope whatsapp:manage. 404 (`NOT_FOUND`) when the sender or the template is unknown.
    ///
    /// `DELETE /whatsapp/2/senders/{sender}/templates/{templateName}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn delete_template(
        &self,
        template_name: impl Into<shared::TemplateName>,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&DELETE_TEMPLATE)
            .path("sender", &self.id)
            .id::<shared::TemplateName>("templateName", template_name)
            .call_unread()
    }

    /// Get one template by id.
    ///
    /// At most 2500 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`) when the
    /// template is unknown.
    ///
    /// `GET /whatsapp/2/senders/{sender}/templates/{id}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_template(
        &self,
        id: impl Into<shared::TemplateId>,
    ) -> waxwing_runtime::Call<Template> {
        self.core
            .prepare(&GET_TEMPLATE)
            .path("sender", &self.id)
            .id::<shared::TemplateId>("id", id)
            .call()
    }

    /// Edit a template by id.
    ///
    /// Only what is approved, rejected or paused; an approved one 10 times in 30 days and once in 24
    /// hours, and not its category. At most 100 requests an hour per account; scope whatsapp:manage. 404
    /// (`NOT_FOUND`) when the sender or the template is unknown.
    ///
    /// `PATCH /whatsapp/2/senders/{sender}/templates/{id}`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn edit_template(
        &self,
        id: impl Into<shared::TemplateId>,
        body: &EditTemplate,
    ) -> waxwing_runtime::Call<Template> {
        self.core
            .prepare(&EDIT_TEMPLATE)
            .path("sender", &self.id)
            .id::<shared::TemplateId>("id", id)
            .json(body)
            .call()
    }

    /// List all templates of a sender, first generation.
    ///
    /// Deprecated since June 2022; use `list_templates`. Not documented; whether it still answers. At
    /// most 15 requests a second per account; scope whatsapp:manage. 404 (`NOT_FOUND`) when the sender
    /// is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/templates`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    #[deprecated]
    pub fn list_templates_v1(&self) -> waxwing_runtime::Call<ListTemplatesV1Response> {
        self.core.prepare(&LIST_TEMPLATES_V1).path("sender", &self.id).call()
    }

    /// Create a template, first generation.
    ///
    /// Deprecated since June 2022; use `create_template`. Not documented; whether it still answers,
    /// since its categories were to end in May 2023. At most 200 requests an hour per account; scope
    /// whatsapp:manage. 404 (`NOT_FOUND`) when the sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/templates`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    #[deprecated]
    pub fn create_template_v1(
        &self,
        body: &CreateTemplateV1,
    ) -> waxwing_runtime::Call<TemplateV1> {
        self.core.prepare(&CREATE_TEMPLATE_V1).path("sender", &self.id).json(body).call()
    }
}

#[cfg(feature = "client")]
static LIST_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_templates",
    path: "/whatsapp/2/senders/{sender}/templates",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_template",
    path: "/whatsapp/2/senders/{sender}/templates",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_template",
    method: "DELETE",
    path: "/whatsapp/2/senders/{sender}/templates/{templateName}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_template",
    path: "/whatsapp/2/senders/{sender}/templates/{id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static EDIT_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "edit_template",
    method: "PATCH",
    path: "/whatsapp/2/senders/{sender}/templates/{id}",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_TEMPLATES_V1: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_templates_v1",
    path: "/whatsapp/1/senders/{sender}/templates",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_TEMPLATE_V1: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_template_v1",
    path: "/whatsapp/1/senders/{sender}/templates",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_ACCOUNT_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_account_templates",
    path: "/whatsapp/1/templates",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_ACCOUNT_TEMPLATES_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/results",
    by: waxwing_runtime::PageBy::Page {
        page: "page",
        first: 0,
        pages: "/paging/totalPages",
    },
};

/// Query of `list_account_templates`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAccountTemplatesQuery {
    /// Only templates of these senders. Repeated; values joined by commas are said to work too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sender: Vec<shared::SenderNumber>,
    /// Only templates in one of these states.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<shared::TemplateStatus>,
    /// Only templates of this name.
    pub name: Option<shared::TemplateName>,
    /// Only templates in one of these languages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub language: Vec<shared::TemplateLanguage>,
    /// Only templates of one of these categories.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub category: Vec<shared::TemplateCategory>,
    /// Only templates with this application tag.
    pub application_id: Option<shared::ApplicationId>,
    /// Only templates with this entity tag.
    pub entity_id: Option<shared::EntityId>,
    /// Number of the page, from 0. Left out, 0.
    pub page: Option<i32>,
    /// Templates on a page, 1 to 100. Left out, 10.
    pub size: Option<i32>,
    /// Order, a property and ASC or DESC with a comma between. The properties are category, language,
    /// name, status and templateId. Left out, templateId,ASC.
    pub order_by: Option<String>,
}

impl ListAccountTemplatesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            sender: Default::default(),
            status: Default::default(),
            name: Default::default(),
            language: Default::default(),
            category: Default::default(),
            application_id: Default::default(),
            entity_id: Default::default(),
            page: Default::default(),
            size: Default::default(),
            order_by: Default::default(),
        }
    }

    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(mut self, sender: impl Into<Vec<shared::SenderNumber>>) -> Self {
        self.sender = sender.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        status: impl Into<Vec<shared::TemplateStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<shared::TemplateName>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(
        mut self,
        language: impl Into<Vec<shared::TemplateLanguage>>,
    ) -> Self {
        self.language = language.into();
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(
        mut self,
        category: impl Into<Vec<shared::TemplateCategory>>,
    ) -> Self {
        self.category = category.into();
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `orderBy`.
    #[must_use]
    pub fn with_order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl waxwing_json::FromMembers for ListAccountTemplatesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            sender: members.or_default("sender")?,
            status: members.or_default("status")?,
            name: members.take("name")?,
            language: members.or_default("language")?,
            category: members.or_default("category")?,
            application_id: members.take("applicationId")?,
            entity_id: members.take("entityId")?,
            page: members.take("page")?,
            size: members.take("size")?,
            order_by: members.take("orderBy")?,
        })
    }
}

waxwing_json::read_object!(ListAccountTemplatesQuery);
impl waxwing_types::Validate for ListAccountTemplatesQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each_chars("sender", Some(&self.sender), Some(1), Some(24));
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), Some(1), Some(512));
        checker
            .chars(
                "applicationId",
                self.application_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker
            .chars(
                "entityId",
                self.entity_id.as_ref().map(AsRef::as_ref),
                None,
                Some(255),
            );
        checker.range("size", self.size.map(|n| n as f64), Some(1f64), Some(100f64));
    }
}

/// All templates of a sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// The templates.
    pub templates: Option<Vec<Template>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListTemplatesResponse {
    /// `templates`, empty when it was left out.
    pub fn templates(&self) -> &[Template] {
        self.templates.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("templates", &self.templates)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            templates: members.lenient("templates")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("templates", generator.subschema_for::<Vec<Template>>()),
        ])
    }
}

/// A page of templates.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAccountTemplatesResponse {
    /// The templates of this page.
    pub results: Option<Vec<Template>>,
    /// Which page of how many.
    pub paging: Option<PageInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListAccountTemplatesResponse {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[Template] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListAccountTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("results", &self.results)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListAccountTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListAccountTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListAccountTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListAccountTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<Template>>()),
            ("paging", generator.subschema_for::<PageInfo>()),
        ])
    }
}

/// Which page of how many.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Number of this page, from 0.
    pub page: Option<i32>,
    /// Size of a page.
    pub size: Option<i32>,
    /// Number of pages.
    pub total_pages: Option<i32>,
    /// Number of templates on all pages.
    pub total_results: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PageInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("page", &self.page)?;
        object.optional("size", &self.size)?;
        object.optional("totalPages", &self.total_pages)?;
        object.optional("totalResults", &self.total_results)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PageInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            page: members.lenient("page")?,
            size: members.lenient("size")?,
            total_pages: members.lenient("totalPages")?,
            total_results: members.lenient("totalResults")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PageInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PageInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PageInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("page", generator.subschema_for::<i32>()),
            ("size", generator.subschema_for::<i32>()),
            ("totalPages", generator.subschema_for::<i32>()),
            ("totalResults", generator.subschema_for::<i64>()),
        ])
    }
}

/// A template as it is kept. One shape for all categories; only subCategory and validityPeriod
/// belong to one category each.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Template {
    /// Id of a template, digits.
    pub id: Option<shared::TemplateId>,
    /// Business account that owns it.
    pub business_account_id: Option<i64>,
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: Option<shared::TemplateName>,
    /// Language of a template; one name may stand in several languages.
    pub language: Option<shared::TemplateLanguage>,
    /// Where a template stands.
    pub status: Option<shared::TemplateStatus>,
    /// Category of a template. Meta may change it by itself.
    pub category: Option<shared::TemplateCategory>,
    /// The parts of a template. In answers it also stands for authentication templates: body and footer
    /// as text, the button as a URL button.
    pub structure: Option<TemplateStructure>,
    /// Quality rating of a template.
    pub quality: Option<shared::TemplateQuality>,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub last_updated_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Template of the library that it was made from; only then there.
    pub library_template_name: Option<String>,
    /// Sub-category of a utility template. An edit must repeat it if the template has one.
    pub sub_category: Option<TemplateSubCategory>,
    /// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
    /// only; in an edit only together with category or structure, as the vendor's document says against
    /// its own sample.
    pub validity_period: Option<TemplateValidityPeriod>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Template {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("businessAccountId", &self.business_account_id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("status", &self.status)?;
        object.optional("category", &self.category)?;
        object.optional("structure", &self.structure)?;
        object.optional("quality", &self.quality)?;
        object.optional("platform", &self.platform)?;
        object.optional("createdAt", &self.created_at)?;
        object.optional("lastUpdatedAt", &self.last_updated_at)?;
        object.optional("libraryTemplateName", &self.library_template_name)?;
        object.optional("subCategory", &self.sub_category)?;
        object.optional("validityPeriod", &self.validity_period)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Template {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            business_account_id: members.lenient("businessAccountId")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            status: members.lenient("status")?,
            category: members.lenient("category")?,
            structure: members.lenient("structure")?,
            quality: members.lenient("quality")?,
            platform: members.lenient("platform")?,
            created_at: members.lenient("createdAt")?,
            last_updated_at: members.lenient("lastUpdatedAt")?,
            library_template_name: members.lenient("libraryTemplateName")?,
            sub_category: members.lenient("subCategory")?,
            validity_period: members.lenient("validityPeriod")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Template);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Template {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Template".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::TemplateId>()),
            ("businessAccountId", generator.subschema_for::<i64>()),
            ("name", generator.subschema_for::<shared::TemplateName>()),
            ("language", generator.subschema_for::<shared::TemplateLanguage>()),
            ("status", generator.subschema_for::<shared::TemplateStatus>()),
            ("category", generator.subschema_for::<shared::TemplateCategory>()),
            ("structure", generator.subschema_for::<TemplateStructure>()),
            ("quality", generator.subschema_for::<shared::TemplateQuality>()),
            ("platform", generator.subschema_for::<shared::Platform>()),
            (
                "createdAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "lastUpdatedAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("libraryTemplateName", generator.subschema_for::<String>()),
            ("subCategory", generator.subschema_for::<TemplateSubCategory>()),
            ("validityPeriod", generator.subschema_for::<TemplateValidityPeriod>()),
        ])
    }
}

/// A new template; the category decides what may stand in it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTemplate {
    /// `MARKETING`.
    Marketing(CreateMarketingTemplate),
    /// `UTILITY`.
    Utility(CreateUtilityTemplate),
    /// `AUTHENTICATION`.
    Authentication(CreateAuthenticationTemplate),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl CreateTemplate {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Marketing(_) => "MARKETING",
            Self::Utility(_) => "UTILITY",
            Self::Authentication(_) => "AUTHENTICATION",
            Self::Unknown(members) => {
                members.get("category").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Marketing(value) => {
                object.member("category", "MARKETING")?;
                object.rest(value)
            }
            Self::Utility(value) => {
                object.member("category", "UTILITY")?;
                object.rest(value)
            }
            Self::Authentication(value) => {
                object.member("category", "AUTHENTICATION")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<CreateMarketingTemplate> for CreateTemplate {
    fn from(value: CreateMarketingTemplate) -> Self {
        Self::Marketing(value)
    }
}

impl From<CreateUtilityTemplate> for CreateTemplate {
    fn from(value: CreateUtilityTemplate) -> Self {
        Self::Utility(value)
    }
}

impl From<CreateAuthenticationTemplate> for CreateTemplate {
    fn from(value: CreateAuthenticationTemplate) -> Self {
        Self::Authentication(value)
    }
}

impl serde::Serialize for CreateTemplate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreateTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("category") {
            Some("MARKETING") => members.beside("category").map(Self::Marketing),
            Some("UTILITY") => members.beside("category").map(Self::Utility),
            Some("AUTHENTICATION") => {
                members.beside("category").map(Self::Authentication)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(CreateTemplate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreateTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreateTemplate".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("category", "MARKETING")
                .beside(generator.subschema_for::<CreateMarketingTemplate>()),
            waxwing_json::schema::kind("category", "UTILITY")
                .beside(generator.subschema_for::<CreateUtilityTemplate>()),
            waxwing_json::schema::kind("category", "AUTHENTICATION")
                .beside(generator.subschema_for::<CreateAuthenticationTemplate>()),
        ];
        waxwing_json::schema::union("category", kinds)
    }
}

impl waxwing_types::Validate for CreateTemplate {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Marketing(value) => waxwing_types::Validate::check(value, checker),
            Self::Utility(value) => waxwing_types::Validate::check(value, checker),
            Self::Authentication(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A marketing template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateMarketingTemplate {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// The parts of a template. In answers it also stands for authentication templates: body and footer
    /// as text, the button as a URL button.
    pub structure: TemplateStructure,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
}

impl CreateMarketingTemplate {
    /// With the members that are required.
    pub fn new(
        name: impl Into<shared::TemplateName>,
        language: impl Into<shared::TemplateLanguage>,
        structure: impl Into<TemplateStructure>,
    ) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            structure: structure.into(),
            platform: Default::default(),
        }
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateMarketingTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
        })
    }
}

waxwing_json::read_object!(CreateMarketingTemplate);
impl waxwing_types::Validate for CreateMarketingTemplate {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
        checker.nested("platform", self.platform.as_ref());
    }
}

/// A utility template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateUtilityTemplate {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// The parts of a template. In answers it also stands for authentication templates: body and footer
    /// as text, the button as a URL button.
    pub structure: TemplateStructure,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// Sub-category of a utility template. An edit must repeat it if the template has one.
    pub sub_category: Option<TemplateSubCategory>,
}

impl CreateUtilityTemplate {
    /// With the members that are required.
    pub fn new(
        name: impl Into<shared::TemplateName>,
        language: impl Into<shared::TemplateLanguage>,
        structure: impl Into<TemplateStructure>,
    ) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            structure: structure.into(),
            platform: Default::default(),
            sub_category: Default::default(),
        }
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `subCategory`.
    #[must_use]
    pub fn with_sub_category(
        mut self,
        sub_category: impl Into<TemplateSubCategory>,
    ) -> Self {
        self.sub_category = Some(sub_category.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateUtilityTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
            sub_category: members.take("subCategory")?,
        })
    }
}

waxwing_json::read_object!(CreateUtilityTemplate);
impl waxwing_types::Validate for CreateUtilityTemplate {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
        checker.nested("platform", self.platform.as_ref());
    }
}

/// An authentication template; Meta writes its texts.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAuthenticationTemplate {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// The structure that suits the category: the plain one for marketing and utility, the short one for
    /// authentication. Traffic in India wants the plain one for authentication too. The vendor's
    /// document leaves it open when a template is edited.
    pub structure: AnyTemplateStructure,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
    /// only; in an edit only together with category or structure, as the vendor's document says against
    /// its own sample.
    pub validity_period: Option<TemplateValidityPeriod>,
}

impl CreateAuthenticationTemplate {
    /// With the members that are required.
    pub fn new(
        name: impl Into<shared::TemplateName>,
        language: impl Into<shared::TemplateLanguage>,
        structure: impl Into<AnyTemplateStructure>,
    ) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            structure: structure.into(),
            platform: Default::default(),
            validity_period: Default::default(),
        }
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `validityPeriod`.
    #[must_use]
    pub fn with_validity_period(
        mut self,
        validity_period: impl Into<TemplateValidityPeriod>,
    ) -> Self {
        self.validity_period = Some(validity_period.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateAuthenticationTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
            validity_period: members.take("validityPeriod")?,
        })
    }
}

waxwing_json::read_object!(CreateAuthenticationTemplate);
impl waxwing_types::Validate for CreateAuthenticationTemplate {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
        checker.nested("platform", self.platform.as_ref());
        checker.nested("validityPeriod", self.validity_period.as_ref());
    }
}

/// What is to change; the rest stays.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct EditTemplate {
    /// Category of a template. Meta may change it by itself.
    pub category: Option<shared::TemplateCategory>,
    /// The structure that suits the category: the plain one for marketing and utility, the short one for
    /// authentication. Traffic in India wants the plain one for authentication too. The vendor's
    /// document leaves it open when a template is edited.
    pub structure: Option<AnyTemplateStructure>,
    /// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
    /// only; in an edit only together with category or structure, as the vendor's document says against
    /// its own sample.
    pub validity_period: Option<TemplateValidityPeriod>,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// Sub-category of a utility template. An edit must repeat it if the template has one.
    pub sub_category: Option<TemplateSubCategory>,
}

impl EditTemplate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            structure: Default::default(),
            validity_period: Default::default(),
            platform: Default::default(),
            sub_category: Default::default(),
        }
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(
        mut self,
        category: impl Into<shared::TemplateCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `structure`.
    #[must_use]
    pub fn with_structure(mut self, structure: impl Into<AnyTemplateStructure>) -> Self {
        self.structure = Some(structure.into());
        self
    }

    /// Sets `validityPeriod`.
    #[must_use]
    pub fn with_validity_period(
        mut self,
        validity_period: impl Into<TemplateValidityPeriod>,
    ) -> Self {
        self.validity_period = Some(validity_period.into());
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `subCategory`.
    #[must_use]
    pub fn with_sub_category(
        mut self,
        sub_category: impl Into<TemplateSubCategory>,
    ) -> Self {
        self.sub_category = Some(sub_category.into());
        self
    }
}

impl waxwing_json::FromMembers for EditTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            category: members.take("category")?,
            structure: members.take("structure")?,
            validity_period: members.take("validityPeriod")?,
            platform: members.take("platform")?,
            sub_category: members.take("subCategory")?,
        })
    }
}

waxwing_json::read_object!(EditTemplate);
impl waxwing_types::Validate for EditTemplate {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("structure", self.structure.as_ref());
        checker.nested("validityPeriod", self.validity_period.as_ref());
        checker.nested("platform", self.platform.as_ref());
    }
}

/// The structure that suits the category: the plain one for marketing and utility, the short one for
/// authentication. Traffic in India wants the plain one for authentication too. The vendor's
/// document leaves it open when a template is edited.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum AnyTemplateStructure {
    /// This form.
    TemplateStructure(TemplateStructure),
    /// This form.
    AuthenticationTemplateStructure(AuthenticationTemplateStructure),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl AnyTemplateStructure {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for AnyTemplateStructure {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.limited(Self::TemplateStructure);
        choice.limited(Self::AuthenticationTemplateStructure);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(AnyTemplateStructure);
impl From<TemplateStructure> for AnyTemplateStructure {
    fn from(value: TemplateStructure) -> Self {
        Self::TemplateStructure(value)
    }
}

impl From<AuthenticationTemplateStructure> for AnyTemplateStructure {
    fn from(value: AuthenticationTemplateStructure) -> Self {
        Self::AuthenticationTemplateStructure(value)
    }
}

impl waxwing_types::Validate for AnyTemplateStructure {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::TemplateStructure(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::AuthenticationTemplateStructure(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            _ => {}
        }
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Sub-category of a utility template. An edit must repeat it if the template has one."]
    pub enum TemplateSubCategory { #[doc = " `ORDER_STATUS`."] OrderStatus =
    "ORDER_STATUS", }
}

/// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
/// only; in an edit only together with category or structure, as the vendor's document says against
/// its own sample.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateValidityPeriod {
    /// Number of units.
    pub amount: Option<i32>,
    /// Unit of a validity period. Left out, minutes.
    pub time_unit: Option<TemplateValidityTimeUnit>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateValidityPeriod {
    /// With the members that are required.
    pub fn new(amount: i32) -> Self {
        Self {
            amount: Some(amount),
            time_unit: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `timeUnit`.
    #[must_use]
    pub fn with_time_unit(
        mut self,
        time_unit: impl Into<TemplateValidityTimeUnit>,
    ) -> Self {
        self.time_unit = Some(time_unit.into());
        self
    }
}

impl serde::Serialize for TemplateValidityPeriod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("amount", &self.amount)?;
        object.optional("timeUnit", &self.time_unit)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateValidityPeriod {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            amount: members.lenient("amount")?,
            time_unit: members.lenient("timeUnit")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateValidityPeriod);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateValidityPeriod {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateValidityPeriod".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("amount", generator.subschema_for::<i32>()),
            ("timeUnit", generator.subschema_for::<TemplateValidityTimeUnit>()),
        ])
    }
}

impl waxwing_types::Validate for TemplateValidityPeriod {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("amount", self.amount.is_some());
    }
}

waxwing_json::open_enum! {
    #[doc = " Unit of a validity period. Left out, minutes."] pub enum
    TemplateValidityTimeUnit { #[doc = " `SECONDS`."] Seconds = "SECONDS", #[doc =
    " `MINUTES`."] Minutes = "MINUTES", }
}

/// The parts of a template. In answers it also stands for authentication templates: body and footer
/// as text, the button as a URL button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStructure {
    /// Header of a template.
    pub header: Option<HeaderDefinition>,
    /// Body of a template.
    pub body: Option<BodyDefinition>,
    /// Footer of a template.
    pub footer: Option<FooterDefinition>,
    /// 1 to 10 buttons, of these at most 2 URL buttons and one each that calls, copies a code or opens a
    /// flow. Quick replies stand together.
    pub buttons: Option<Vec<ButtonDefinition>>,
    /// Cards side by side; marketing only.
    pub carousel: Option<CarouselDefinition>,
    /// An offer that ends.
    pub limited_time_offer: Option<LimitedTimeOfferDefinition>,
    /// Asks for permission to call, by being there; it has no members. Users do not see it under a media
    /// header.
    pub call_permission_request: Option<waxwing_types::Extra>,
    /// Shortening of links; needs a URL button with a placeholder.
    pub shortening_options: Option<ShorteningOptions>,
    /// Kind of structure; for answers, though the vendor's samples of an edit send it.
    pub type_: Option<TemplateStructureType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateStructure {
    /// With the members that are required.
    pub fn new(body: impl Into<BodyDefinition>) -> Self {
        Self {
            header: Default::default(),
            body: Some(body.into()),
            footer: Default::default(),
            buttons: Default::default(),
            carousel: Default::default(),
            limited_time_offer: Default::default(),
            call_permission_request: Default::default(),
            shortening_options: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<HeaderDefinition>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<FooterDefinition>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Sets `buttons`.
    #[must_use]
    pub fn with_buttons(mut self, buttons: impl Into<Vec<ButtonDefinition>>) -> Self {
        self.buttons = Some(buttons.into());
        self
    }

    /// Sets `carousel`.
    #[must_use]
    pub fn with_carousel(mut self, carousel: impl Into<CarouselDefinition>) -> Self {
        self.carousel = Some(carousel.into());
        self
    }

    /// Sets `limitedTimeOffer`.
    #[must_use]
    pub fn with_limited_time_offer(
        mut self,
        limited_time_offer: impl Into<LimitedTimeOfferDefinition>,
    ) -> Self {
        self.limited_time_offer = Some(limited_time_offer.into());
        self
    }

    /// Sets `callPermissionRequest`.
    #[must_use]
    pub fn with_call_permission_request(
        mut self,
        call_permission_request: impl Into<waxwing_types::Extra>,
    ) -> Self {
        self.call_permission_request = Some(call_permission_request.into());
        self
    }

    /// Sets `shorteningOptions`.
    #[must_use]
    pub fn with_shortening_options(
        mut self,
        shortening_options: impl Into<ShorteningOptions>,
    ) -> Self {
        self.shortening_options = Some(shortening_options.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<TemplateStructureType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// `buttons`, empty when it was left out.
    pub fn buttons(&self) -> &[ButtonDefinition] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateStructure {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.optional("buttons", &self.buttons)?;
        object.optional("carousel", &self.carousel)?;
        object.optional("limitedTimeOffer", &self.limited_time_offer)?;
        object.optional("callPermissionRequest", &self.call_permission_request)?;
        object.optional("shorteningOptions", &self.shortening_options)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateStructure {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            footer: members.lenient("footer")?,
            buttons: members.lenient("buttons")?,
            carousel: members.lenient("carousel")?,
            limited_time_offer: members.lenient("limitedTimeOffer")?,
            call_permission_request: members.lenient("callPermissionRequest")?,
            shortening_options: members.lenient("shorteningOptions")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateStructure);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateStructure {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateStructure".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("header", generator.subschema_for::<HeaderDefinition>()),
            ("body", generator.subschema_for::<BodyDefinition>()),
            ("footer", generator.subschema_for::<FooterDefinition>()),
            ("buttons", generator.subschema_for::<Vec<ButtonDefinition>>()),
            ("carousel", generator.subschema_for::<CarouselDefinition>()),
            (
                "limitedTimeOffer",
                generator.subschema_for::<LimitedTimeOfferDefinition>(),
            ),
            ("callPermissionRequest", generator.subschema_for::<waxwing_types::Extra>()),
            ("shorteningOptions", generator.subschema_for::<ShorteningOptions>()),
            ("type", generator.subschema_for::<TemplateStructureType>()),
        ])
    }
}

impl waxwing_types::Validate for TemplateStructure {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("body", self.body.is_some());
        checker.nested("header", self.header.as_ref());
        checker.nested("body", self.body.as_ref());
        checker.nested("footer", self.footer.as_ref());
        checker.each("buttons", self.buttons.as_deref());
        checker.nested("carousel", self.carousel.as_ref());
        checker.nested("limitedTimeOffer", self.limited_time_offer.as_ref());
        checker.nested("shorteningOptions", self.shortening_options.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Kind of structure; for answers, though the vendor's samples of an edit send it."]
    pub enum TemplateStructureType { #[doc = " `TEXT`."] Text = "TEXT", #[doc =
    " `MEDIA`."] Media = "MEDIA", #[doc = " `UNSUPPORTED`."] Unsupported = "UNSUPPORTED",
    }
}

/// Header of a template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HeaderDefinition {
    /// `TEXT`.
    Text(TextHeaderDefinition),
    /// `IMAGE`.
    Image(ImageHeaderDefinition),
    /// `VIDEO`.
    Video(VideoHeaderDefinition),
    /// `GIF`.
    Gif(GifHeaderDefinition),
    /// `DOCUMENT`.
    Document(DocumentHeaderDefinition),
    /// `LOCATION`.
    Location(LocationHeaderDefinition),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl HeaderDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Gif(_) => "GIF",
            Self::Document(_) => "DOCUMENT",
            Self::Location(_) => "LOCATION",
            Self::Unknown(members) => {
                members.get("format").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("format", "TEXT")?;
                object.rest(value)
            }
            Self::Image(value) => {
                object.member("format", "IMAGE")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("format", "VIDEO")?;
                object.rest(value)
            }
            Self::Gif(value) => {
                object.member("format", "GIF")?;
                object.rest(value)
            }
            Self::Document(value) => {
                object.member("format", "DOCUMENT")?;
                object.rest(value)
            }
            Self::Location(value) => {
                object.member("format", "LOCATION")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TextHeaderDefinition> for HeaderDefinition {
    fn from(value: TextHeaderDefinition) -> Self {
        Self::Text(value)
    }
}

impl From<ImageHeaderDefinition> for HeaderDefinition {
    fn from(value: ImageHeaderDefinition) -> Self {
        Self::Image(value)
    }
}

impl From<VideoHeaderDefinition> for HeaderDefinition {
    fn from(value: VideoHeaderDefinition) -> Self {
        Self::Video(value)
    }
}

impl From<GifHeaderDefinition> for HeaderDefinition {
    fn from(value: GifHeaderDefinition) -> Self {
        Self::Gif(value)
    }
}

impl From<DocumentHeaderDefinition> for HeaderDefinition {
    fn from(value: DocumentHeaderDefinition) -> Self {
        Self::Document(value)
    }
}

impl From<LocationHeaderDefinition> for HeaderDefinition {
    fn from(value: LocationHeaderDefinition) -> Self {
        Self::Location(value)
    }
}

impl serde::Serialize for HeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("format") {
            Some("TEXT") => members.beside("format").map(Self::Text),
            Some("IMAGE") => members.beside("format").map(Self::Image),
            Some("VIDEO") => members.beside("format").map(Self::Video),
            Some("GIF") => members.beside("format").map(Self::Gif),
            Some("DOCUMENT") => members.beside("format").map(Self::Document),
            Some("LOCATION") => members.beside("format").map(Self::Location),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(HeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HeaderDefinition".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("format", "TEXT")
                .beside(generator.subschema_for::<TextHeaderDefinition>()),
            waxwing_json::schema::kind("format", "IMAGE")
                .beside(generator.subschema_for::<ImageHeaderDefinition>()),
            waxwing_json::schema::kind("format", "VIDEO")
                .beside(generator.subschema_for::<VideoHeaderDefinition>()),
            waxwing_json::schema::kind("format", "GIF")
                .beside(generator.subschema_for::<GifHeaderDefinition>()),
            waxwing_json::schema::kind("format", "DOCUMENT")
                .beside(generator.subschema_for::<DocumentHeaderDefinition>()),
            waxwing_json::schema::kind("format", "LOCATION")
                .beside(generator.subschema_for::<LocationHeaderDefinition>()),
        ];
        waxwing_json::schema::union("format", kinds)
    }
}

impl waxwing_types::Validate for HeaderDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Image(value) => waxwing_types::Validate::check(value, checker),
            Self::Video(value) => waxwing_types::Validate::check(value, checker),
            Self::Gif(value) => waxwing_types::Validate::check(value, checker),
            Self::Document(value) => waxwing_types::Validate::check(value, checker),
            Self::Location(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A text as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextHeaderDefinition {
    /// The text, at most 60 characters, with at most one placeholder `{{1}}`.
    pub text: Option<String>,
    /// The text with its placeholder filled. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TextHeaderDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            example: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl serde::Serialize for TextHeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TextHeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TextHeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TextHeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TextHeaderDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("example", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for TextHeaderDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// An image as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageHeaderDefinition {
    /// http(s) address of a sample, JPEG or PNG of at most 16 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ImageHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl serde::Serialize for ImageHeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ImageHeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ImageHeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ImageHeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ImageHeaderDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("example", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for ImageHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoHeaderDefinition {
    /// http(s) address of a sample, MP4 of at most 16 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl VideoHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl serde::Serialize for VideoHeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for VideoHeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(VideoHeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VideoHeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VideoHeaderDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("example", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for VideoHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A moving image as header; only for the Marketing Messages API.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GifHeaderDefinition {
    /// http(s) address of a sample, MP4 of at most 3.5 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GifHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl serde::Serialize for GifHeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GifHeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GifHeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GifHeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GifHeaderDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("example", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for GifHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentHeaderDefinition {
    /// http(s) address of a sample, PDF of at most 16 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl DocumentHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl serde::Serialize for DocumentHeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DocumentHeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DocumentHeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DocumentHeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DocumentHeaderDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("example", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for DocumentHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A location as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LocationHeaderDefinition {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl LocationHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self { extra: Default::default() }
    }
}

impl serde::Serialize for LocationHeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for LocationHeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(LocationHeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LocationHeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocationHeaderDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

impl waxwing_types::Validate for LocationHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Body of a template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BodyDefinition {
    /// The text; placeholders are `{{1}}`, `{{2}}` and so on, in order.
    pub text: Option<String>,
    /// One sample for each placeholder. For requests, though answers may have it.
    pub examples: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl BodyDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            examples: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `examples`.
    #[must_use]
    pub fn with_examples(mut self, examples: impl Into<Vec<String>>) -> Self {
        self.examples = Some(examples.into());
        self
    }

    /// `examples`, empty when it was left out.
    pub fn examples(&self) -> &[String] {
        self.examples.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for BodyDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("examples", &self.examples)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BodyDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            examples: members.lenient("examples")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BodyDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BodyDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BodyDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("examples", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

impl waxwing_types::Validate for BodyDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// Footer of a template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FooterDefinition {
    /// The text, at most 60 characters, no placeholders.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FooterDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for FooterDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FooterDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FooterDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FooterDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FooterDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for FooterDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(60));
    }
}

/// A button of a template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ButtonDefinition {
    /// `PHONE_NUMBER`.
    PhoneNumber(PhoneNumberButtonDefinition),
    /// `URL`.
    Url(UrlButtonDefinition),
    /// `QUICK_REPLY`.
    QuickReply(QuickReplyButtonDefinition),
    /// `COPY_CODE`.
    CopyCode(CopyCodeButtonDefinition),
    /// `FLOW`.
    Flow(FlowButtonDefinition),
    /// `CATALOG`.
    Catalog(CatalogButtonDefinition),
    /// `MULTI_PRODUCT`.
    MultiProduct(MultiProductButtonDefinition),
    /// `ORDER_DETAILS`.
    OrderDetails(OrderDetailsButtonDefinition),
    /// `VOICE_CALL`.
    VoiceCall(VoiceCallButtonDefinition),
    /// `REQUEST_CONTACT_INFO`.
    RequestContactInfo(RequestContactInfoButtonDefinition),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl ButtonDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PhoneNumber(_) => "PHONE_NUMBER",
            Self::Url(_) => "URL",
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::CopyCode(_) => "COPY_CODE",
            Self::Flow(_) => "FLOW",
            Self::Catalog(_) => "CATALOG",
            Self::MultiProduct(_) => "MULTI_PRODUCT",
            Self::OrderDetails(_) => "ORDER_DETAILS",
            Self::VoiceCall(_) => "VOICE_CALL",
            Self::RequestContactInfo(_) => "REQUEST_CONTACT_INFO",
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
            Self::PhoneNumber(value) => {
                object.member("type", "PHONE_NUMBER")?;
                object.rest(value)
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)
            }
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)
            }
            Self::CopyCode(value) => {
                object.member("type", "COPY_CODE")?;
                object.rest(value)
            }
            Self::Flow(value) => {
                object.member("type", "FLOW")?;
                object.rest(value)
            }
            Self::Catalog(value) => {
                object.member("type", "CATALOG")?;
                object.rest(value)
            }
            Self::MultiProduct(value) => {
                object.member("type", "MULTI_PRODUCT")?;
                object.rest(value)
            }
            Self::OrderDetails(value) => {
                object.member("type", "ORDER_DETAILS")?;
                object.rest(value)
            }
            Self::VoiceCall(value) => {
                object.member("type", "VOICE_CALL")?;
                object.rest(value)
            }
            Self::RequestContactInfo(value) => {
                object.member("type", "REQUEST_CONTACT_INFO")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<PhoneNumberButtonDefinition> for ButtonDefinition {
    fn from(value: PhoneNumberButtonDefinition) -> Self {
        Self::PhoneNumber(value)
    }
}

impl From<UrlButtonDefinition> for ButtonDefinition {
    fn from(value: UrlButtonDefinition) -> Self {
        Self::Url(value)
    }
}

impl From<QuickReplyButtonDefinition> for ButtonDefinition {
    fn from(value: QuickReplyButtonDefinition) -> Self {
        Self::QuickReply(value)
    }
}

impl From<CopyCodeButtonDefinition> for ButtonDefinition {
    fn from(value: CopyCodeButtonDefinition) -> Self {
        Self::CopyCode(value)
    }
}

impl From<FlowButtonDefinition> for ButtonDefinition {
    fn from(value: FlowButtonDefinition) -> Self {
        Self::Flow(value)
    }
}

impl From<CatalogButtonDefinition> for ButtonDefinition {
    fn from(value: CatalogButtonDefinition) -> Self {
        Self::Catalog(value)
    }
}

impl From<MultiProductButtonDefinition> for ButtonDefinition {
    fn from(value: MultiProductButtonDefinition) -> Self {
        Self::MultiProduct(value)
    }
}

impl From<OrderDetailsButtonDefinition> for ButtonDefinition {
    fn from(value: OrderDetailsButtonDefinition) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<VoiceCallButtonDefinition> for ButtonDefinition {
    fn from(value: VoiceCallButtonDefinition) -> Self {
        Self::VoiceCall(value)
    }
}

impl From<RequestContactInfoButtonDefinition> for ButtonDefinition {
    fn from(value: RequestContactInfoButtonDefinition) -> Self {
        Self::RequestContactInfo(value)
    }
}

impl serde::Serialize for ButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("PHONE_NUMBER") => members.beside("type").map(Self::PhoneNumber),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("COPY_CODE") => members.beside("type").map(Self::CopyCode),
            Some("FLOW") => members.beside("type").map(Self::Flow),
            Some("CATALOG") => members.beside("type").map(Self::Catalog),
            Some("MULTI_PRODUCT") => members.beside("type").map(Self::MultiProduct),
            Some("ORDER_DETAILS") => members.beside("type").map(Self::OrderDetails),
            Some("VOICE_CALL") => members.beside("type").map(Self::VoiceCall),
            Some("REQUEST_CONTACT_INFO") => {
                members.beside("type").map(Self::RequestContactInfo)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(ButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ButtonDefinition".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "PHONE_NUMBER")
                .beside(generator.subschema_for::<PhoneNumberButtonDefinition>()),
            waxwing_json::schema::kind("type", "URL")
                .beside(generator.subschema_for::<UrlButtonDefinition>()),
            waxwing_json::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<QuickReplyButtonDefinition>()),
            waxwing_json::schema::kind("type", "COPY_CODE")
                .beside(generator.subschema_for::<CopyCodeButtonDefinition>()),
            waxwing_json::schema::kind("type", "FLOW")
                .beside(generator.subschema_for::<FlowButtonDefinition>()),
            waxwing_json::schema::kind("type", "CATALOG")
                .beside(generator.subschema_for::<CatalogButtonDefinition>()),
            waxwing_json::schema::kind("type", "MULTI_PRODUCT")
                .beside(generator.subschema_for::<MultiProductButtonDefinition>()),
            waxwing_json::schema::kind("type", "ORDER_DETAILS")
                .beside(generator.subschema_for::<OrderDetailsButtonDefinition>()),
            waxwing_json::schema::kind("type", "VOICE_CALL")
                .beside(generator.subschema_for::<VoiceCallButtonDefinition>()),
            waxwing_json::schema::kind("type", "REQUEST_CONTACT_INFO")
                .beside(generator.subschema_for::<RequestContactInfoButtonDefinition>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for ButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::PhoneNumber(value) => waxwing_types::Validate::check(value, checker),
            Self::Url(value) => waxwing_types::Validate::check(value, checker),
            Self::QuickReply(value) => waxwing_types::Validate::check(value, checker),
            Self::CopyCode(value) => waxwing_types::Validate::check(value, checker),
            Self::Flow(value) => waxwing_types::Validate::check(value, checker),
            Self::Catalog(value) => waxwing_types::Validate::check(value, checker),
            Self::MultiProduct(value) => waxwing_types::Validate::check(value, checker),
            Self::OrderDetails(value) => waxwing_types::Validate::check(value, checker),
            Self::VoiceCall(value) => waxwing_types::Validate::check(value, checker),
            Self::RequestContactInfo(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::Unknown(_) => {}
        }
    }
}

/// A button that calls a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// The number that a button calls; samples hold short numbers too.
    pub phone_number: Option<ButtonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PhoneNumberButtonDefinition {
    /// With the members that are required.
    pub fn new(
        text: impl Into<String>,
        phone_number: impl Into<ButtonPhoneNumber>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            phone_number: Some(phone_number.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for PhoneNumberButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            phone_number: members.lenient("phoneNumber")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("phoneNumber", generator.subschema_for::<ButtonPhoneNumber>()),
        ])
    }
}

impl waxwing_types::Validate for PhoneNumberButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("phoneNumber", self.phone_number.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

waxwing_types::phone_id! {
    #[plus] #[doc = " The number that a button calls; samples hold short numbers too."]
    pub struct ButtonPhoneNumber from shared::SenderNumber, shared::Destination,
    shared::UserNumber, shared::ContactPhone, shared::WaId;
}

/// A button that opens an address.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// http(s) address, fixed or with `{{1}}` at its end.
    pub url: Option<String>,
    /// The address with its placeholder filled. For requests only.
    pub example: Option<String>,
    /// Where a shortened address leads; only in answers, and only with a custom domain.
    pub destination_url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UrlButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: Some(url.into()),
            example: Default::default(),
            destination_url: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets `destinationUrl`.
    #[must_use]
    pub fn with_destination_url(mut self, destination_url: impl Into<String>) -> Self {
        self.destination_url = Some(destination_url.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UrlButtonDefinition { text, url : address, example, destination_url : address, extra
    }
);
impl serde::Serialize for UrlButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.optional("example", &self.example)?;
        object.optional("destinationUrl", &self.destination_url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UrlButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            url: members.lenient("url")?,
            example: members.lenient("example")?,
            destination_url: members.lenient("destinationUrl")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UrlButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UrlButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UrlButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            ("example", generator.subschema_for::<String>()),
            ("destinationUrl", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for UrlButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that sends a reply.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickReplyButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl QuickReplyButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for QuickReplyButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QuickReplyButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QuickReplyButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QuickReplyButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QuickReplyButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for QuickReplyButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that copies an offer code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyCodeButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
    /// A sample code, 1 to 15 characters. For requests, though answers may have it.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CopyCodeButtonDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            example: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl serde::Serialize for CopyCodeButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CopyCodeButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CopyCodeButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CopyCodeButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CopyCodeButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("example", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for CopyCodeButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
        checker
            .chars(
                "example",
                self.example.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(15),
            );
    }
}

/// A button that opens a flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Id of the flow, here a number; everywhere else it is text.
    pub flow_id: Option<i64>,
    /// What the button does with the flow.
    pub flow_action: Option<FlowButtonAction>,
    /// First screen; required with NAVIGATE.
    pub navigate_screen: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FlowButtonDefinition {
    /// With the members that are required.
    pub fn new(
        text: impl Into<String>,
        flow_id: i64,
        flow_action: impl Into<FlowButtonAction>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            flow_id: Some(flow_id),
            flow_action: Some(flow_action.into()),
            navigate_screen: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `navigateScreen`.
    #[must_use]
    pub fn with_navigate_screen(mut self, navigate_screen: impl Into<String>) -> Self {
        self.navigate_screen = Some(navigate_screen.into());
        self
    }
}

impl serde::Serialize for FlowButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("flowId", &self.flow_id)?;
        object.optional("flowAction", &self.flow_action)?;
        object.optional("navigateScreen", &self.navigate_screen)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            flow_id: members.lenient("flowId")?,
            flow_action: members.lenient("flowAction")?,
            navigate_screen: members.lenient("navigateScreen")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("flowId", generator.subschema_for::<i64>()),
            ("flowAction", generator.subschema_for::<FlowButtonAction>()),
            ("navigateScreen", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for FlowButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("flowId", self.flow_id.is_some());
        checker.present("flowAction", self.flow_action.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

waxwing_json::open_enum! {
    #[doc = " What the button does with the flow."] pub enum FlowButtonAction { #[doc =
    " `NAVIGATE`."] Navigate = "NAVIGATE", #[doc = " `DATA_EXCHANGE`."] DataExchange =
    "DATA_EXCHANGE", }
}

/// A button that opens the catalog.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CatalogButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CatalogButtonDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl serde::Serialize for CatalogButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CatalogButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CatalogButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CatalogButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CatalogButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for CatalogButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that shows several products.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MultiProductButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MultiProductButtonDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl serde::Serialize for MultiProductButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MultiProductButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MultiProductButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MultiProductButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MultiProductButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for MultiProductButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that opens the details of an order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderDetailsButtonDefinition {
    /// Country whose payments the order uses.
    pub variant: Option<OrderDetailsVariant>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OrderDetailsButtonDefinition {
    /// With the members that are required.
    pub fn new(variant: impl Into<OrderDetailsVariant>) -> Self {
        Self {
            variant: Some(variant.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for OrderDetailsButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("variant", &self.variant)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OrderDetailsButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            variant: members.lenient("variant")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OrderDetailsButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OrderDetailsButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OrderDetailsButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("variant", generator.subschema_for::<OrderDetailsVariant>()),
        ])
    }
}

impl waxwing_types::Validate for OrderDetailsButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("variant", self.variant.is_some());
    }
}

waxwing_json::open_enum! {
    #[doc = " Country whose payments the order uses."] pub enum OrderDetailsVariant {
    #[doc = " `BRAZIL`."] Brazil = "BRAZIL", #[doc = " `INDIA`."] India = "INDIA", }
}

/// A button that calls the business inside WhatsApp.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoiceCallButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Minutes that the button works, 1440 (a day) to 43200 (30 days).
    pub call_validity_period: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl VoiceCallButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            call_validity_period: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `callValidityPeriod`.
    #[must_use]
    pub fn with_call_validity_period(mut self, call_validity_period: i32) -> Self {
        self.call_validity_period = Some(call_validity_period);
        self
    }
}

impl serde::Serialize for VoiceCallButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("callValidityPeriod", &self.call_validity_period)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for VoiceCallButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            call_validity_period: members.lenient("callValidityPeriod")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(VoiceCallButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VoiceCallButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VoiceCallButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("callValidityPeriod", generator.subschema_for::<i32>()),
        ])
    }
}

impl waxwing_types::Validate for VoiceCallButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
        checker
            .range(
                "callValidityPeriod",
                self.call_validity_period.map(|n| n as f64),
                Some(1440f64),
                Some(43200f64),
            );
    }
}

/// A button that asks for contact data. Since version 3.210.0 of the vendor's document.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestContactInfoButtonDefinition {
    /// The button's text. For answers, though the vendor's samples of requests send it.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl RequestContactInfoButtonDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl serde::Serialize for RequestContactInfoButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RequestContactInfoButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RequestContactInfoButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RequestContactInfoButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RequestContactInfoButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for RequestContactInfoButtonDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Cards side by side; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CarouselDefinition {
    /// 1 to 10 cards.
    pub cards: Option<Vec<CardDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CarouselDefinition {
    /// With the members that are required.
    pub fn new(cards: impl Into<Vec<CardDefinition>>) -> Self {
        Self {
            cards: Some(cards.into()),
            extra: Default::default(),
        }
    }

    /// `cards`, empty when it was left out.
    pub fn cards(&self) -> &[CardDefinition] {
        self.cards.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CarouselDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("cards", &self.cards)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CarouselDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cards: members.lenient("cards")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CarouselDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CarouselDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CarouselDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("cards", generator.subschema_for::<Vec<CardDefinition>>()),
        ])
    }
}

impl waxwing_types::Validate for CarouselDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("cards", self.cards.is_some());
        checker.items("cards", self.cards.as_ref().map(Vec::len), Some(1), Some(10));
        checker.each("cards", self.cards.as_deref());
    }
}

/// A card of a carousel.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CardDefinition {
    /// Header of a template.
    pub header: Option<HeaderDefinition>,
    /// Body of a template.
    pub body: Option<BodyDefinition>,
    /// 1 or 2 buttons.
    pub buttons: Option<Vec<ButtonDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CardDefinition {
    /// With the members that are required.
    pub fn new(
        header: impl Into<HeaderDefinition>,
        body: impl Into<BodyDefinition>,
        buttons: impl Into<Vec<ButtonDefinition>>,
    ) -> Self {
        Self {
            header: Some(header.into()),
            body: Some(body.into()),
            buttons: Some(buttons.into()),
            extra: Default::default(),
        }
    }

    /// `buttons`, empty when it was left out.
    pub fn buttons(&self) -> &[ButtonDefinition] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CardDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("buttons", &self.buttons)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CardDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            buttons: members.lenient("buttons")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CardDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CardDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CardDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("header", generator.subschema_for::<HeaderDefinition>()),
            ("body", generator.subschema_for::<BodyDefinition>()),
            ("buttons", generator.subschema_for::<Vec<ButtonDefinition>>()),
        ])
    }
}

impl waxwing_types::Validate for CardDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("header", self.header.is_some());
        checker.present("body", self.body.is_some());
        checker.present("buttons", self.buttons.is_some());
        checker.nested("header", self.header.as_ref());
        checker.nested("body", self.body.as_ref());
        checker.items("buttons", self.buttons.as_ref().map(Vec::len), Some(1), Some(2));
        checker.each("buttons", self.buttons.as_deref());
    }
}

/// An offer that ends.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LimitedTimeOfferDefinition {
    /// Show when the offer ends; then a `COPY_CODE` button must stand first. Left out, false.
    pub has_expiration: Option<bool>,
    /// The offer, 1 to 16 characters.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl LimitedTimeOfferDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            has_expiration: Default::default(),
            text: Some(text.into()),
            extra: Default::default(),
        }
    }

    /// Sets `hasExpiration`.
    #[must_use]
    pub fn with_has_expiration(mut self, has_expiration: bool) -> Self {
        self.has_expiration = Some(has_expiration);
        self
    }
}

impl serde::Serialize for LimitedTimeOfferDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("hasExpiration", &self.has_expiration)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LimitedTimeOfferDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            has_expiration: members.lenient("hasExpiration")?,
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LimitedTimeOfferDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LimitedTimeOfferDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LimitedTimeOfferDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("hasExpiration", generator.subschema_for::<bool>()),
            ("text", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for LimitedTimeOfferDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(16));
    }
}

/// Shortening of links; needs a URL button with a placeholder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShorteningOptions {
    /// Domain of the short links.
    pub custom_domain: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ShorteningOptions {
    /// With the members that are required.
    pub fn new(custom_domain: impl Into<String>) -> Self {
        Self {
            custom_domain: Some(custom_domain.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for ShorteningOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("customDomain", &self.custom_domain)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ShorteningOptions {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            custom_domain: members.lenient("customDomain")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ShorteningOptions);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ShorteningOptions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ShorteningOptions".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("customDomain", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for ShorteningOptions {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("customDomain", self.custom_domain.is_some());
    }
}

/// The parts of an authentication template.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthenticationTemplateStructure {
    /// What to add to the stock text.
    pub body: AuthenticationBody,
    /// Footer of an authentication template.
    pub footer: AuthenticationFooter,
    /// Exactly one button.
    pub buttons: Vec<AuthenticationButton>,
}

impl AuthenticationTemplateStructure {
    /// With the members that are required.
    pub fn new(
        body: impl Into<AuthenticationBody>,
        footer: impl Into<AuthenticationFooter>,
        buttons: impl Into<Vec<AuthenticationButton>>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: footer.into(),
            buttons: buttons.into(),
        }
    }
}

impl waxwing_json::FromMembers for AuthenticationTemplateStructure {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.need("footer")?,
            buttons: members.need("buttons")?,
        })
    }
}

waxwing_json::read_object!(AuthenticationTemplateStructure);
impl waxwing_types::Validate for AuthenticationTemplateStructure {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body", Some(&self.body));
        checker.nested("footer", Some(&self.footer));
        checker.items("buttons", Some(self.buttons.len()), Some(1), Some(1));
        checker.each("buttons", Some(&self.buttons));
    }
}

/// What to add to the stock text.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct AuthenticationBody {
    /// Add the stock advice not to share the code.
    #[serde(rename = "addSecurityRecommendation")]
    pub add_security_recommendation: Option<bool>,
}

impl AuthenticationBody {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            add_security_recommendation: Default::default(),
        }
    }

    /// Sets `addSecurityRecommendation`.
    #[must_use]
    pub fn with_add_security_recommendation(
        mut self,
        add_security_recommendation: bool,
    ) -> Self {
        self.add_security_recommendation = Some(add_security_recommendation);
        self
    }
}

impl waxwing_json::FromMembers for AuthenticationBody {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            add_security_recommendation: members.take("addSecurityRecommendation")?,
        })
    }
}

waxwing_json::read_object!(AuthenticationBody);
impl waxwing_types::Validate for AuthenticationBody {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Footer of an authentication template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct AuthenticationFooter {
    /// Minutes that the code is good for, 1 to 90. Left out, the footer does not say.
    #[serde(rename = "codeExpirationMinutes")]
    pub code_expiration_minutes: Option<i32>,
}

impl AuthenticationFooter {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            code_expiration_minutes: Default::default(),
        }
    }

    /// Sets `codeExpirationMinutes`.
    #[must_use]
    pub fn with_code_expiration_minutes(mut self, code_expiration_minutes: i32) -> Self {
        self.code_expiration_minutes = Some(code_expiration_minutes);
        self
    }
}

impl waxwing_json::FromMembers for AuthenticationFooter {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code_expiration_minutes: members.take("codeExpirationMinutes")?,
        })
    }
}

waxwing_json::read_object!(AuthenticationFooter);
impl waxwing_types::Validate for AuthenticationFooter {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "codeExpirationMinutes",
                self.code_expiration_minutes.map(|n| n as f64),
                Some(1f64),
                Some(90f64),
            );
    }
}

/// How the code gets into the app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthenticationButton {
    /// `COPY_CODE`.
    CopyCode(CopyCodeAuthenticationButton),
    /// `ONE_TAP`.
    OneTap(OneTapAuthenticationButton),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl AuthenticationButton {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::CopyCode(_) => "COPY_CODE",
            Self::OneTap(_) => "ONE_TAP",
            Self::Unknown(members) => {
                members.get("otpType").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::CopyCode(value) => {
                object.member("otpType", "COPY_CODE")?;
                object.rest(value)
            }
            Self::OneTap(value) => {
                object.member("otpType", "ONE_TAP")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<CopyCodeAuthenticationButton> for AuthenticationButton {
    fn from(value: CopyCodeAuthenticationButton) -> Self {
        Self::CopyCode(value)
    }
}

impl From<OneTapAuthenticationButton> for AuthenticationButton {
    fn from(value: OneTapAuthenticationButton) -> Self {
        Self::OneTap(value)
    }
}

impl serde::Serialize for AuthenticationButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AuthenticationButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("otpType") {
            Some("COPY_CODE") => members.beside("otpType").map(Self::CopyCode),
            Some("ONE_TAP") => members.beside("otpType").map(Self::OneTap),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(AuthenticationButton);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AuthenticationButton {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AuthenticationButton".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("otpType", "COPY_CODE")
                .beside(generator.subschema_for::<CopyCodeAuthenticationButton>()),
            waxwing_json::schema::kind("otpType", "ONE_TAP")
                .beside(generator.subschema_for::<OneTapAuthenticationButton>()),
        ];
        waxwing_json::schema::union("otpType", kinds)
    }
}

impl waxwing_types::Validate for AuthenticationButton {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::CopyCode(value) => waxwing_types::Validate::check(value, checker),
            Self::OneTap(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// The user copies the code.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct CopyCodeAuthenticationButton {
    /// The button's text, at most 25 characters. Left out, WhatsApp's own.
    pub text: Option<String>,
}

impl CopyCodeAuthenticationButton {
    /// An empty one.
    pub fn new() -> Self {
        Self { text: Default::default() }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl waxwing_json::FromMembers for CopyCodeAuthenticationButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_json::read_object!(CopyCodeAuthenticationButton);
impl waxwing_types::Validate for CopyCodeAuthenticationButton {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// The code is filled into an Android app.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OneTapAuthenticationButton {
    /// Text of the copy button that stands in when the app cannot be reached, at most 25 characters.
    /// Left out, WhatsApp's own.
    pub text: Option<String>,
    /// The button's text, at most 25 characters. Left out, WhatsApp's own.
    pub autofill_text: Option<String>,
    /// Package name of the Android app.
    pub package_name: String,
    /// Hash of the app's signing key; 11 characters, though the vendor's own sample is longer.
    pub signature_hash: String,
}

impl OneTapAuthenticationButton {
    /// With the members that are required.
    pub fn new(
        package_name: impl Into<String>,
        signature_hash: impl Into<String>,
    ) -> Self {
        Self {
            text: Default::default(),
            autofill_text: Default::default(),
            package_name: package_name.into(),
            signature_hash: signature_hash.into(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `autofillText`.
    #[must_use]
    pub fn with_autofill_text(mut self, autofill_text: impl Into<String>) -> Self {
        self.autofill_text = Some(autofill_text.into());
        self
    }
}

impl waxwing_json::FromMembers for OneTapAuthenticationButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.take("text")?,
            autofill_text: members.take("autofillText")?,
            package_name: members.need("packageName")?,
            signature_hash: members.need("signatureHash")?,
        })
    }
}

waxwing_json::read_object!(OneTapAuthenticationButton);
impl waxwing_types::Validate for OneTapAuthenticationButton {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
        checker
            .chars(
                "autofillText",
                self.autofill_text.as_ref().map(AsRef::as_ref),
                None,
                Some(25),
            );
    }
}

/// All templates of a sender, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTemplatesV1Response {
    /// The templates.
    pub templates: Option<Vec<TemplateV1>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListTemplatesV1Response {
    /// `templates`, empty when it was left out.
    pub fn templates(&self) -> &[TemplateV1] {
        self.templates.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListTemplatesV1Response {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("templates", &self.templates)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListTemplatesV1Response {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            templates: members.lenient("templates")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListTemplatesV1Response);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListTemplatesV1Response {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListTemplatesV1Response".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("templates", generator.subschema_for::<Vec<TemplateV1>>()),
        ])
    }
}

/// A template, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateV1 {
    /// Id of a template, digits.
    pub id: Option<shared::TemplateId>,
    /// Business account that owns it.
    pub business_account_id: Option<i64>,
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: Option<shared::TemplateName>,
    /// Language of a template; one name may stand in several languages.
    pub language: Option<shared::TemplateLanguage>,
    /// Where a template stands.
    pub status: Option<shared::TemplateStatus>,
    /// Category of a template, first generation, as answers have it.
    pub category: Option<TemplateCategoryV1>,
    /// The parts of a template, first generation.
    pub structure: Option<TemplateStructureV1>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("businessAccountId", &self.business_account_id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("status", &self.status)?;
        object.optional("category", &self.category)?;
        object.optional("structure", &self.structure)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            business_account_id: members.lenient("businessAccountId")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            status: members.lenient("status")?,
            category: members.lenient("category")?,
            structure: members.lenient("structure")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::TemplateId>()),
            ("businessAccountId", generator.subschema_for::<i64>()),
            ("name", generator.subschema_for::<shared::TemplateName>()),
            ("language", generator.subschema_for::<shared::TemplateLanguage>()),
            ("status", generator.subschema_for::<shared::TemplateStatus>()),
            ("category", generator.subschema_for::<TemplateCategoryV1>()),
            ("structure", generator.subschema_for::<TemplateStructureV1>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Category of a template, first generation, as answers have it."] pub enum
    TemplateCategoryV1 { #[doc = " `ACCOUNT_UPDATE`."] AccountUpdate = "ACCOUNT_UPDATE",
    #[doc = " `PAYMENT_UPDATE`."] PaymentUpdate = "PAYMENT_UPDATE", #[doc =
    " `PERSONAL_FINANCE_UPDATE`."] PersonalFinanceUpdate = "PERSONAL_FINANCE_UPDATE",
    #[doc = " `SHIPPING_UPDATE`."] ShippingUpdate = "SHIPPING_UPDATE", #[doc =
    " `RESERVATION_UPDATE`."] ReservationUpdate = "RESERVATION_UPDATE", #[doc =
    " `ISSUE_RESOLUTION`."] IssueResolution = "ISSUE_RESOLUTION", #[doc =
    " `APPOINTMENT_UPDATE`."] AppointmentUpdate = "APPOINTMENT_UPDATE", #[doc =
    " `TRANSPORTATION_UPDATE`."] TransportationUpdate = "TRANSPORTATION_UPDATE", #[doc =
    " `TICKET_UPDATE`."] TicketUpdate = "TICKET_UPDATE", #[doc = " `ALERT_UPDATE`."]
    AlertUpdate = "ALERT_UPDATE", #[doc = " `AUTO_REPLY`."] AutoReply = "AUTO_REPLY",
    #[doc = " `TRANSACTIONAL`."] Transactional = "TRANSACTIONAL", #[doc = " `OTP`."] Otp
    = "OTP", #[doc = " `MARKETING`."] Marketing = "MARKETING", #[doc =
    " `AUTHENTICATION`."] Authentication = "AUTHENTICATION", #[doc = " `UTILITY`."]
    Utility = "UTILITY", }
}

/// A new template, first generation.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateTemplateV1 {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// Category of a new template, first generation; they were to end in May 2023.
    pub category: CreateTemplateCategoryV1,
    /// The parts of a template, first generation.
    pub structure: TemplateStructureV1,
}

impl waxwing_json::FromMembers for CreateTemplateV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            category: members.need("category")?,
            structure: members.need("structure")?,
        })
    }
}

waxwing_json::read_object!(CreateTemplateV1);
impl waxwing_types::Validate for CreateTemplateV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Category of a new template, first generation; they were to end in May 2023."] pub
    enum CreateTemplateCategoryV1 { #[doc = " `ACCOUNT_UPDATE`."] AccountUpdate =
    "ACCOUNT_UPDATE", #[doc = " `PAYMENT_UPDATE`."] PaymentUpdate = "PAYMENT_UPDATE",
    #[doc = " `PERSONAL_FINANCE_UPDATE`."] PersonalFinanceUpdate =
    "PERSONAL_FINANCE_UPDATE", #[doc = " `SHIPPING_UPDATE`."] ShippingUpdate =
    "SHIPPING_UPDATE", #[doc = " `RESERVATION_UPDATE`."] ReservationUpdate =
    "RESERVATION_UPDATE", #[doc = " `ISSUE_RESOLUTION`."] IssueResolution =
    "ISSUE_RESOLUTION", #[doc = " `APPOINTMENT_UPDATE`."] AppointmentUpdate =
    "APPOINTMENT_UPDATE", #[doc = " `TRANSPORTATION_UPDATE`."] TransportationUpdate =
    "TRANSPORTATION_UPDATE", #[doc = " `TICKET_UPDATE`."] TicketUpdate = "TICKET_UPDATE",
    #[doc = " `ALERT_UPDATE`."] AlertUpdate = "ALERT_UPDATE", #[doc = " `AUTO_REPLY`."]
    AutoReply = "AUTO_REPLY", }
}

/// The parts of a template, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStructureV1 {
    /// Header of a template, first generation.
    pub header: Option<HeaderV1>,
    /// The text; placeholders are `{{1}}`, `{{2}}` and so on, in order.
    pub body: Option<String>,
    /// The footer, at most 60 characters.
    pub footer: Option<String>,
    /// Up to 3 quick replies, or up to 2 other buttons of different kinds.
    pub buttons: Option<Vec<ButtonV1>>,
    /// Kind of structure; for answers, though the vendor's samples of an edit send it.
    pub type_: Option<TemplateStructureType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateStructureV1 {
    /// With the members that are required.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            header: Default::default(),
            body: Some(body.into()),
            footer: Default::default(),
            buttons: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<HeaderV1>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Sets `buttons`.
    #[must_use]
    pub fn with_buttons(mut self, buttons: impl Into<Vec<ButtonV1>>) -> Self {
        self.buttons = Some(buttons.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<TemplateStructureType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// `buttons`, empty when it was left out.
    pub fn buttons(&self) -> &[ButtonV1] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateStructureV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("footer", &self.footer)?;
        object.optional("buttons", &self.buttons)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateStructureV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            footer: members.lenient("footer")?,
            buttons: members.lenient("buttons")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateStructureV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateStructureV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateStructureV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("header", generator.subschema_for::<HeaderV1>()),
            ("body", generator.subschema_for::<String>()),
            ("footer", generator.subschema_for::<String>()),
            ("buttons", generator.subschema_for::<Vec<ButtonV1>>()),
            ("type", generator.subschema_for::<TemplateStructureType>()),
        ])
    }
}

impl waxwing_types::Validate for TemplateStructureV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("body", self.body.is_some());
        checker.nested("header", self.header.as_ref());
        checker.chars("footer", self.footer.as_ref().map(AsRef::as_ref), None, Some(60));
        checker.items("buttons", self.buttons.as_ref().map(Vec::len), Some(1), Some(3));
        checker.each("buttons", self.buttons.as_deref());
    }
}

/// Header of a template, first generation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HeaderV1 {
    /// `TEXT`.
    Text(TextHeaderV1),
    /// `IMAGE`.
    Image(ImageHeaderV1),
    /// `VIDEO`.
    Video(VideoHeaderV1),
    /// `DOCUMENT`.
    Document(DocumentHeaderV1),
    /// `LOCATION`.
    Location(LocationHeaderV1),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl HeaderV1 {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Image(_) => "IMAGE",
            Self::Video(_) => "VIDEO",
            Self::Document(_) => "DOCUMENT",
            Self::Location(_) => "LOCATION",
            Self::Unknown(members) => {
                members.get("format").and_then(|tag| tag.as_str()).unwrap_or_default()
            }
        }
    }
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                object.member("format", "TEXT")?;
                object.rest(value)
            }
            Self::Image(value) => {
                object.member("format", "IMAGE")?;
                object.rest(value)
            }
            Self::Video(value) => {
                object.member("format", "VIDEO")?;
                object.rest(value)
            }
            Self::Document(value) => {
                object.member("format", "DOCUMENT")?;
                object.rest(value)
            }
            Self::Location(value) => {
                object.member("format", "LOCATION")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TextHeaderV1> for HeaderV1 {
    fn from(value: TextHeaderV1) -> Self {
        Self::Text(value)
    }
}

impl From<ImageHeaderV1> for HeaderV1 {
    fn from(value: ImageHeaderV1) -> Self {
        Self::Image(value)
    }
}

impl From<VideoHeaderV1> for HeaderV1 {
    fn from(value: VideoHeaderV1) -> Self {
        Self::Video(value)
    }
}

impl From<DocumentHeaderV1> for HeaderV1 {
    fn from(value: DocumentHeaderV1) -> Self {
        Self::Document(value)
    }
}

impl From<LocationHeaderV1> for HeaderV1 {
    fn from(value: LocationHeaderV1) -> Self {
        Self::Location(value)
    }
}

impl serde::Serialize for HeaderV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HeaderV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("format") {
            Some("TEXT") => members.beside("format").map(Self::Text),
            Some("IMAGE") => members.beside("format").map(Self::Image),
            Some("VIDEO") => members.beside("format").map(Self::Video),
            Some("DOCUMENT") => members.beside("format").map(Self::Document),
            Some("LOCATION") => members.beside("format").map(Self::Location),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(HeaderV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HeaderV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HeaderV1".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("format", "TEXT")
                .beside(generator.subschema_for::<TextHeaderV1>()),
            waxwing_json::schema::kind("format", "IMAGE")
                .beside(generator.subschema_for::<ImageHeaderV1>()),
            waxwing_json::schema::kind("format", "VIDEO")
                .beside(generator.subschema_for::<VideoHeaderV1>()),
            waxwing_json::schema::kind("format", "DOCUMENT")
                .beside(generator.subschema_for::<DocumentHeaderV1>()),
            waxwing_json::schema::kind("format", "LOCATION")
                .beside(generator.subschema_for::<LocationHeaderV1>()),
        ];
        waxwing_json::schema::union("format", kinds)
    }
}

impl waxwing_types::Validate for HeaderV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Image(value) => waxwing_types::Validate::check(value, checker),
            Self::Video(value) => waxwing_types::Validate::check(value, checker),
            Self::Document(value) => waxwing_types::Validate::check(value, checker),
            Self::Location(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A text as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextHeaderV1 {
    /// The text, at most 60 characters, with at most one placeholder `{{1}}`.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TextHeaderV1 {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for TextHeaderV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TextHeaderV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TextHeaderV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TextHeaderV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TextHeaderV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for TextHeaderV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// An image as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ImageHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self { extra: Default::default() }
    }
}

impl serde::Serialize for ImageHeaderV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for ImageHeaderV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(ImageHeaderV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ImageHeaderV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ImageHeaderV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

impl waxwing_types::Validate for ImageHeaderV1 {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl VideoHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self { extra: Default::default() }
    }
}

impl serde::Serialize for VideoHeaderV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for VideoHeaderV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(VideoHeaderV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VideoHeaderV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VideoHeaderV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

impl waxwing_types::Validate for VideoHeaderV1 {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl DocumentHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self { extra: Default::default() }
    }
}

impl serde::Serialize for DocumentHeaderV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for DocumentHeaderV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(DocumentHeaderV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DocumentHeaderV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DocumentHeaderV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

impl waxwing_types::Validate for DocumentHeaderV1 {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A location as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LocationHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl LocationHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self { extra: Default::default() }
    }
}

impl serde::Serialize for LocationHeaderV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for LocationHeaderV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(LocationHeaderV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LocationHeaderV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocationHeaderV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

impl waxwing_types::Validate for LocationHeaderV1 {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A button of a template, first generation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ButtonV1 {
    /// `PHONE_NUMBER`.
    PhoneNumber(PhoneNumberButtonV1),
    /// `URL`.
    Url(UrlButtonV1),
    /// `QUICK_REPLY`.
    QuickReply(QuickReplyButtonV1),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl ButtonV1 {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::PhoneNumber(_) => "PHONE_NUMBER",
            Self::Url(_) => "URL",
            Self::QuickReply(_) => "QUICK_REPLY",
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
            Self::PhoneNumber(value) => {
                object.member("type", "PHONE_NUMBER")?;
                object.rest(value)
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)
            }
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<PhoneNumberButtonV1> for ButtonV1 {
    fn from(value: PhoneNumberButtonV1) -> Self {
        Self::PhoneNumber(value)
    }
}

impl From<UrlButtonV1> for ButtonV1 {
    fn from(value: UrlButtonV1) -> Self {
        Self::Url(value)
    }
}

impl From<QuickReplyButtonV1> for ButtonV1 {
    fn from(value: QuickReplyButtonV1) -> Self {
        Self::QuickReply(value)
    }
}

impl serde::Serialize for ButtonV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ButtonV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("PHONE_NUMBER") => members.beside("type").map(Self::PhoneNumber),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(ButtonV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ButtonV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ButtonV1".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "PHONE_NUMBER")
                .beside(generator.subschema_for::<PhoneNumberButtonV1>()),
            waxwing_json::schema::kind("type", "URL")
                .beside(generator.subschema_for::<UrlButtonV1>()),
            waxwing_json::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<QuickReplyButtonV1>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for ButtonV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::PhoneNumber(value) => waxwing_types::Validate::check(value, checker),
            Self::Url(value) => waxwing_types::Validate::check(value, checker),
            Self::QuickReply(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A button that calls a number, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// The number that a button calls; samples hold short numbers too.
    pub phone_number: Option<ButtonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PhoneNumberButtonV1 {
    /// With the members that are required.
    pub fn new(
        text: impl Into<String>,
        phone_number: impl Into<ButtonPhoneNumber>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            phone_number: Some(phone_number.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for PhoneNumberButtonV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("phoneNumber", &self.phone_number)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberButtonV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            phone_number: members.lenient("phoneNumber")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberButtonV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberButtonV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberButtonV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("phoneNumber", generator.subschema_for::<ButtonPhoneNumber>()),
        ])
    }
}

impl waxwing_types::Validate for PhoneNumberButtonV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("phoneNumber", self.phone_number.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that opens an address, first generation.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// http(s) address, fixed or with `{{1}}` at its end.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UrlButtonV1 {
    /// With the members that are required.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: Some(url.into()),
            extra: Default::default(),
        }
    }
}

waxwing_json::debug_addresses!(UrlButtonV1 { text, url : address, extra });
impl serde::Serialize for UrlButtonV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UrlButtonV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            url: members.lenient("url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UrlButtonV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UrlButtonV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UrlButtonV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for UrlButtonV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that sends a reply, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickReplyButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl QuickReplyButtonV1 {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for QuickReplyButtonV1 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QuickReplyButtonV1 {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QuickReplyButtonV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QuickReplyButtonV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QuickReplyButtonV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for QuickReplyButtonV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}
