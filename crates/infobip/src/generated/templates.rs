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

impl waxwing_types::read::FromMembers for ListAccountTemplatesQuery {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
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

waxwing_types::read_object!(ListAccountTemplatesQuery);
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "templates", &self.templates)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ListTemplatesResponse {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            templates: members.take("templates")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ListTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "results", &self.results)?;
        waxwing_types::union::put(&mut map, "paging", &self.paging)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ListAccountTemplatesResponse {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            results: members.take("results")?,
            paging: members.take("paging")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ListAccountTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListAccountTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListAccountTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "page", &self.page)?;
        waxwing_types::union::put(&mut map, "size", &self.size)?;
        waxwing_types::union::put(&mut map, "totalPages", &self.total_pages)?;
        waxwing_types::union::put(&mut map, "totalResults", &self.total_results)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for PageInfo {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            page: members.take("page")?,
            size: members.take("size")?,
            total_pages: members.take("totalPages")?,
            total_results: members.take("totalResults")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(PageInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PageInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PageInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(
            &mut map,
            "businessAccountId",
            &self.business_account_id,
        )?;
        waxwing_types::union::put(&mut map, "name", &self.name)?;
        waxwing_types::union::put(&mut map, "language", &self.language)?;
        waxwing_types::union::put(&mut map, "status", &self.status)?;
        waxwing_types::union::put(&mut map, "category", &self.category)?;
        waxwing_types::union::put(&mut map, "structure", &self.structure)?;
        waxwing_types::union::put(&mut map, "quality", &self.quality)?;
        waxwing_types::union::put(&mut map, "platform", &self.platform)?;
        waxwing_types::union::put(&mut map, "createdAt", &self.created_at)?;
        waxwing_types::union::put(&mut map, "lastUpdatedAt", &self.last_updated_at)?;
        waxwing_types::union::put(
            &mut map,
            "libraryTemplateName",
            &self.library_template_name,
        )?;
        waxwing_types::union::put(&mut map, "subCategory", &self.sub_category)?;
        waxwing_types::union::put(&mut map, "validityPeriod", &self.validity_period)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for Template {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            business_account_id: members.take("businessAccountId")?,
            name: members.take("name")?,
            language: members.take("language")?,
            status: members.take("status")?,
            category: members.take("category")?,
            structure: members.take("structure")?,
            quality: members.take("quality")?,
            platform: members.take("platform")?,
            created_at: members.take("createdAt")?,
            last_updated_at: members.take("lastUpdatedAt")?,
            library_template_name: members.take("libraryTemplateName")?,
            sub_category: members.take("subCategory")?,
            validity_period: members.take("validityPeriod")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(Template);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Template {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Template".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::Marketing(value) => {
                map.serialize_entry("category", "MARKETING")?;
                waxwing_types::union::write(map, value)
            }
            Self::Utility(value) => {
                map.serialize_entry("category", "UTILITY")?;
                waxwing_types::union::write(map, value)
            }
            Self::Authentication(value) => {
                map.serialize_entry("category", "AUTHENTICATION")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for CreateTemplate {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("category") {
            Some("MARKETING") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("category"),
                    )
                    .ok()
                    .map(Self::Marketing)
            }
            Some("UTILITY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("category"),
                    )
                    .ok()
                    .map(Self::Utility)
            }
            Some("AUTHENTICATION") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("category"),
                    )
                    .ok()
                    .map(Self::Authentication)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(CreateTemplate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreateTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreateTemplate".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("category", "MARKETING")
                .beside(generator.subschema_for::<CreateMarketingTemplate>()),
            waxwing_types::schema::kind("category", "UTILITY")
                .beside(generator.subschema_for::<CreateUtilityTemplate>()),
            waxwing_types::schema::kind("category", "AUTHENTICATION")
                .beside(generator.subschema_for::<CreateAuthenticationTemplate>()),
        ];
        waxwing_types::schema::union("category", kinds)
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

impl waxwing_types::read::FromMembers for CreateMarketingTemplate {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
        })
    }
}

waxwing_types::read_object!(CreateMarketingTemplate);
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

impl waxwing_types::read::FromMembers for CreateUtilityTemplate {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
            sub_category: members.take("subCategory")?,
        })
    }
}

waxwing_types::read_object!(CreateUtilityTemplate);
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

impl waxwing_types::read::FromMembers for CreateAuthenticationTemplate {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            structure: members.need("structure")?,
            platform: members.take("platform")?,
            validity_period: members.take("validityPeriod")?,
        })
    }
}

waxwing_types::read_object!(CreateAuthenticationTemplate);
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

impl waxwing_types::read::FromMembers for EditTemplate {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            category: members.take("category")?,
            structure: members.take("structure")?,
            validity_period: members.take("validityPeriod")?,
            platform: members.take("platform")?,
            sub_category: members.take("subCategory")?,
        })
    }
}

waxwing_types::read_object!(EditTemplate);
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        waxwing_types::union::write(map, self)
    }
}

impl waxwing_types::read::FromJson for AnyTemplateStructure {
    fn from_json(
        node: waxwing_types::read::Node<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let form = None
            .or_else(|| waxwing_types::union::sound(node).map(Self::TemplateStructure))
            .or_else(|| {
                waxwing_types::union::sound(node)
                    .map(Self::AuthenticationTemplateStructure)
            })
            .or_else(|| waxwing_types::union::whole(node).map(Self::TemplateStructure))
            .or_else(|| {
                waxwing_types::union::whole(node)
                    .map(Self::AuthenticationTemplateStructure)
            })
            .or_else(|| waxwing_types::read::fits(node).map(Self::TemplateStructure))
            .or_else(|| {
                waxwing_types::read::fits(node)
                    .map(Self::AuthenticationTemplateStructure)
            });
        Ok(form.unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_types::read_form!(AnyTemplateStructure);
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

waxwing_types::open_enum! {
    #[doc =
    " Sub-category of a utility template. An edit must repeat it if the template has one."]
    pub enum TemplateSubCategory { #[doc = " `ORDER_STATUS`."] OrderStatus =
    "ORDER_STATUS", }
}

/// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
/// only; in an edit only together with category or structure, as the vendor's document says against
/// its own sample.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateValidityPeriod {
    /// Number of units.
    pub amount: Option<i32>,
    /// Unit of a validity period. Left out, minutes.
    pub time_unit: Option<TemplateValidityTimeUnit>,
}

impl TemplateValidityPeriod {
    /// With the members that are required.
    pub fn new(amount: i32) -> Self {
        Self {
            amount: Some(amount),
            time_unit: Default::default(),
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

impl waxwing_types::read::FromMembers for TemplateValidityPeriod {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            amount: members.take("amount")?,
            time_unit: members.take("timeUnit")?,
        })
    }
}

waxwing_types::read_object!(TemplateValidityPeriod);
impl waxwing_types::Validate for TemplateValidityPeriod {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("amount", self.amount.is_some());
    }
}

waxwing_types::open_enum! {
    #[doc = " Unit of a validity period. Left out, minutes."] pub enum
    TemplateValidityTimeUnit { #[doc = " `SECONDS`."] Seconds = "SECONDS", #[doc =
    " `MINUTES`."] Minutes = "MINUTES", }
}

/// The parts of a template. In answers it also stands for authentication templates: body and footer
/// as text, the button as a URL button.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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

impl waxwing_types::read::FromMembers for TemplateStructure {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            header: members.take("header")?,
            body: members.take("body")?,
            footer: members.take("footer")?,
            buttons: members.take("buttons")?,
            carousel: members.take("carousel")?,
            limited_time_offer: members.take("limitedTimeOffer")?,
            call_permission_request: members.take("callPermissionRequest")?,
            shortening_options: members.take("shorteningOptions")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_types::read_object!(TemplateStructure);
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

waxwing_types::open_enum! {
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                map.serialize_entry("format", "TEXT")?;
                waxwing_types::union::write(map, value)
            }
            Self::Image(value) => {
                map.serialize_entry("format", "IMAGE")?;
                waxwing_types::union::write(map, value)
            }
            Self::Video(value) => {
                map.serialize_entry("format", "VIDEO")?;
                waxwing_types::union::write(map, value)
            }
            Self::Gif(value) => {
                map.serialize_entry("format", "GIF")?;
                waxwing_types::union::write(map, value)
            }
            Self::Document(value) => {
                map.serialize_entry("format", "DOCUMENT")?;
                waxwing_types::union::write(map, value)
            }
            Self::Location(value) => {
                map.serialize_entry("format", "LOCATION")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for HeaderDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("format") {
            Some("TEXT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Text)
            }
            Some("IMAGE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Image)
            }
            Some("VIDEO") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Video)
            }
            Some("GIF") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Gif)
            }
            Some("DOCUMENT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Document)
            }
            Some("LOCATION") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Location)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(HeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HeaderDefinition".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("format", "TEXT")
                .beside(generator.subschema_for::<TextHeaderDefinition>()),
            waxwing_types::schema::kind("format", "IMAGE")
                .beside(generator.subschema_for::<ImageHeaderDefinition>()),
            waxwing_types::schema::kind("format", "VIDEO")
                .beside(generator.subschema_for::<VideoHeaderDefinition>()),
            waxwing_types::schema::kind("format", "GIF")
                .beside(generator.subschema_for::<GifHeaderDefinition>()),
            waxwing_types::schema::kind("format", "DOCUMENT")
                .beside(generator.subschema_for::<DocumentHeaderDefinition>()),
            waxwing_types::schema::kind("format", "LOCATION")
                .beside(generator.subschema_for::<LocationHeaderDefinition>()),
        ];
        waxwing_types::schema::union("format", kinds)
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct TextHeaderDefinition {
    /// The text, at most 60 characters, with at most one placeholder `{{1}}`.
    pub text: Option<String>,
    /// The text with its placeholder filled. For requests only.
    pub example: Option<String>,
}

impl TextHeaderDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            example: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl waxwing_types::read::FromMembers for TextHeaderDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            example: members.take("example")?,
        })
    }
}

waxwing_types::read_object!(TextHeaderDefinition);
impl waxwing_types::Validate for TextHeaderDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// An image as header.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ImageHeaderDefinition {
    /// http(s) address of a sample, JPEG or PNG of at most 16 MB. For requests only.
    pub example: Option<String>,
}

impl ImageHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl waxwing_types::read::FromMembers for ImageHeaderDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            example: members.take("example")?,
        })
    }
}

waxwing_types::read_object!(ImageHeaderDefinition);
impl waxwing_types::Validate for ImageHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video as header.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct VideoHeaderDefinition {
    /// http(s) address of a sample, MP4 of at most 16 MB. For requests only.
    pub example: Option<String>,
}

impl VideoHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl waxwing_types::read::FromMembers for VideoHeaderDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            example: members.take("example")?,
        })
    }
}

waxwing_types::read_object!(VideoHeaderDefinition);
impl waxwing_types::Validate for VideoHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A moving image as header; only for the Marketing Messages API.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GifHeaderDefinition {
    /// http(s) address of a sample, MP4 of at most 3.5 MB. For requests only.
    pub example: Option<String>,
}

impl GifHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl waxwing_types::read::FromMembers for GifHeaderDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            example: members.take("example")?,
        })
    }
}

waxwing_types::read_object!(GifHeaderDefinition);
impl waxwing_types::Validate for GifHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document as header.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct DocumentHeaderDefinition {
    /// http(s) address of a sample, PDF of at most 16 MB. For requests only.
    pub example: Option<String>,
}

impl DocumentHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            example: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl waxwing_types::read::FromMembers for DocumentHeaderDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            example: members.take("example")?,
        })
    }
}

waxwing_types::read_object!(DocumentHeaderDefinition);
impl waxwing_types::Validate for DocumentHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A location as header.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LocationHeaderDefinition {}
impl LocationHeaderDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {}
    }
}

impl waxwing_types::read::FromMembers for LocationHeaderDefinition {
    fn from_members(
        _: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {})
    }
}

waxwing_types::read_object!(LocationHeaderDefinition);
impl waxwing_types::Validate for LocationHeaderDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Body of a template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct BodyDefinition {
    /// The text; placeholders are `{{1}}`, `{{2}}` and so on, in order.
    pub text: Option<String>,
    /// One sample for each placeholder. For requests, though answers may have it.
    pub examples: Option<Vec<String>>,
}

impl BodyDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            examples: Default::default(),
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

impl waxwing_types::read::FromMembers for BodyDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            examples: members.take("examples")?,
        })
    }
}

waxwing_types::read_object!(BodyDefinition);
impl waxwing_types::Validate for BodyDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// Footer of a template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct FooterDefinition {
    /// The text, at most 60 characters, no placeholders.
    pub text: Option<String>,
}

impl FooterDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl waxwing_types::read::FromMembers for FooterDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(FooterDefinition);
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::PhoneNumber(value) => {
                map.serialize_entry("type", "PHONE_NUMBER")?;
                waxwing_types::union::write(map, value)
            }
            Self::Url(value) => {
                map.serialize_entry("type", "URL")?;
                waxwing_types::union::write(map, value)
            }
            Self::QuickReply(value) => {
                map.serialize_entry("type", "QUICK_REPLY")?;
                waxwing_types::union::write(map, value)
            }
            Self::CopyCode(value) => {
                map.serialize_entry("type", "COPY_CODE")?;
                waxwing_types::union::write(map, value)
            }
            Self::Flow(value) => {
                map.serialize_entry("type", "FLOW")?;
                waxwing_types::union::write(map, value)
            }
            Self::Catalog(value) => {
                map.serialize_entry("type", "CATALOG")?;
                waxwing_types::union::write(map, value)
            }
            Self::MultiProduct(value) => {
                map.serialize_entry("type", "MULTI_PRODUCT")?;
                waxwing_types::union::write(map, value)
            }
            Self::OrderDetails(value) => {
                map.serialize_entry("type", "ORDER_DETAILS")?;
                waxwing_types::union::write(map, value)
            }
            Self::VoiceCall(value) => {
                map.serialize_entry("type", "VOICE_CALL")?;
                waxwing_types::union::write(map, value)
            }
            Self::RequestContactInfo(value) => {
                map.serialize_entry("type", "REQUEST_CONTACT_INFO")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for ButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("type") {
            Some("PHONE_NUMBER") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::PhoneNumber)
            }
            Some("URL") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Url)
            }
            Some("QUICK_REPLY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::QuickReply)
            }
            Some("COPY_CODE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::CopyCode)
            }
            Some("FLOW") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Flow)
            }
            Some("CATALOG") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Catalog)
            }
            Some("MULTI_PRODUCT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::MultiProduct)
            }
            Some("ORDER_DETAILS") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::OrderDetails)
            }
            Some("VOICE_CALL") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::VoiceCall)
            }
            Some("REQUEST_CONTACT_INFO") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::RequestContactInfo)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(ButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ButtonDefinition".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("type", "PHONE_NUMBER")
                .beside(generator.subschema_for::<PhoneNumberButtonDefinition>()),
            waxwing_types::schema::kind("type", "URL")
                .beside(generator.subschema_for::<UrlButtonDefinition>()),
            waxwing_types::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<QuickReplyButtonDefinition>()),
            waxwing_types::schema::kind("type", "COPY_CODE")
                .beside(generator.subschema_for::<CopyCodeButtonDefinition>()),
            waxwing_types::schema::kind("type", "FLOW")
                .beside(generator.subschema_for::<FlowButtonDefinition>()),
            waxwing_types::schema::kind("type", "CATALOG")
                .beside(generator.subschema_for::<CatalogButtonDefinition>()),
            waxwing_types::schema::kind("type", "MULTI_PRODUCT")
                .beside(generator.subschema_for::<MultiProductButtonDefinition>()),
            waxwing_types::schema::kind("type", "ORDER_DETAILS")
                .beside(generator.subschema_for::<OrderDetailsButtonDefinition>()),
            waxwing_types::schema::kind("type", "VOICE_CALL")
                .beside(generator.subschema_for::<VoiceCallButtonDefinition>()),
            waxwing_types::schema::kind("type", "REQUEST_CONTACT_INFO")
                .beside(generator.subschema_for::<RequestContactInfoButtonDefinition>()),
        ];
        waxwing_types::schema::union("type", kinds)
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhoneNumberButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// The number that a button calls; samples hold short numbers too.
    pub phone_number: Option<ButtonPhoneNumber>,
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
        }
    }
}

impl waxwing_types::read::FromMembers for PhoneNumberButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            phone_number: members.take("phoneNumber")?,
        })
    }
}

waxwing_types::read_object!(PhoneNumberButtonDefinition);
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
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
}

impl UrlButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: Some(url.into()),
            example: Default::default(),
            destination_url: Default::default(),
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

waxwing_types::debug_addresses!(
    UrlButtonDefinition { text, url : address, example, destination_url : address }
);
impl waxwing_types::read::FromMembers for UrlButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            url: members.take("url")?,
            example: members.take("example")?,
            destination_url: members.take("destinationUrl")?,
        })
    }
}

waxwing_types::read_object!(UrlButtonDefinition);
impl waxwing_types::Validate for UrlButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that sends a reply.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct QuickReplyButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
}

impl QuickReplyButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl waxwing_types::read::FromMembers for QuickReplyButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(QuickReplyButtonDefinition);
impl waxwing_types::Validate for QuickReplyButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that copies an offer code.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CopyCodeButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
    /// A sample code, 1 to 15 characters. For requests, though answers may have it.
    pub example: Option<String>,
}

impl CopyCodeButtonDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            example: Default::default(),
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

impl waxwing_types::read::FromMembers for CopyCodeButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            example: members.take("example")?,
        })
    }
}

waxwing_types::read_object!(CopyCodeButtonDefinition);
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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
        }
    }

    /// Sets `navigateScreen`.
    #[must_use]
    pub fn with_navigate_screen(mut self, navigate_screen: impl Into<String>) -> Self {
        self.navigate_screen = Some(navigate_screen.into());
        self
    }
}

impl waxwing_types::read::FromMembers for FlowButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            flow_id: members.take("flowId")?,
            flow_action: members.take("flowAction")?,
            navigate_screen: members.take("navigateScreen")?,
        })
    }
}

waxwing_types::read_object!(FlowButtonDefinition);
impl waxwing_types::Validate for FlowButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("flowId", self.flow_id.is_some());
        checker.present("flowAction", self.flow_action.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

waxwing_types::open_enum! {
    #[doc = " What the button does with the flow."] pub enum FlowButtonAction { #[doc =
    " `NAVIGATE`."] Navigate = "NAVIGATE", #[doc = " `DATA_EXCHANGE`."] DataExchange =
    "DATA_EXCHANGE", }
}

/// A button that opens the catalog.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct CatalogButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
}

impl CatalogButtonDefinition {
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

impl waxwing_types::read::FromMembers for CatalogButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(CatalogButtonDefinition);
impl waxwing_types::Validate for CatalogButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that shows several products.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct MultiProductButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
}

impl MultiProductButtonDefinition {
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

impl waxwing_types::read::FromMembers for MultiProductButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(MultiProductButtonDefinition);
impl waxwing_types::Validate for MultiProductButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that opens the details of an order.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct OrderDetailsButtonDefinition {
    /// Country whose payments the order uses.
    pub variant: Option<OrderDetailsVariant>,
}

impl OrderDetailsButtonDefinition {
    /// With the members that are required.
    pub fn new(variant: impl Into<OrderDetailsVariant>) -> Self {
        Self {
            variant: Some(variant.into()),
        }
    }
}

impl waxwing_types::read::FromMembers for OrderDetailsButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            variant: members.take("variant")?,
        })
    }
}

waxwing_types::read_object!(OrderDetailsButtonDefinition);
impl waxwing_types::Validate for OrderDetailsButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("variant", self.variant.is_some());
    }
}

waxwing_types::open_enum! {
    #[doc = " Country whose payments the order uses."] pub enum OrderDetailsVariant {
    #[doc = " `BRAZIL`."] Brazil = "BRAZIL", #[doc = " `INDIA`."] India = "INDIA", }
}

/// A button that calls the business inside WhatsApp.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct VoiceCallButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Minutes that the button works, 1440 (a day) to 43200 (30 days).
    pub call_validity_period: Option<i32>,
}

impl VoiceCallButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            call_validity_period: Default::default(),
        }
    }

    /// Sets `callValidityPeriod`.
    #[must_use]
    pub fn with_call_validity_period(mut self, call_validity_period: i32) -> Self {
        self.call_validity_period = Some(call_validity_period);
        self
    }
}

impl waxwing_types::read::FromMembers for VoiceCallButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            call_validity_period: members.take("callValidityPeriod")?,
        })
    }
}

waxwing_types::read_object!(VoiceCallButtonDefinition);
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct RequestContactInfoButtonDefinition {
    /// The button's text. For answers, though the vendor's samples of requests send it.
    pub text: Option<String>,
}

impl RequestContactInfoButtonDefinition {
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

impl waxwing_types::read::FromMembers for RequestContactInfoButtonDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(RequestContactInfoButtonDefinition);
impl waxwing_types::Validate for RequestContactInfoButtonDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Cards side by side; marketing only.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct CarouselDefinition {
    /// 1 to 10 cards.
    pub cards: Option<Vec<CardDefinition>>,
}

impl CarouselDefinition {
    /// With the members that are required.
    pub fn new(cards: impl Into<Vec<CardDefinition>>) -> Self {
        Self { cards: Some(cards.into()) }
    }

    /// `cards`, empty when it was left out.
    pub fn cards(&self) -> &[CardDefinition] {
        self.cards.as_deref().unwrap_or_default()
    }
}

impl waxwing_types::read::FromMembers for CarouselDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            cards: members.take("cards")?,
        })
    }
}

waxwing_types::read_object!(CarouselDefinition);
impl waxwing_types::Validate for CarouselDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("cards", self.cards.is_some());
        checker.items("cards", self.cards.as_ref().map(Vec::len), Some(1), Some(10));
        checker.each("cards", self.cards.as_deref());
    }
}

/// A card of a carousel.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CardDefinition {
    /// Header of a template.
    pub header: Option<HeaderDefinition>,
    /// Body of a template.
    pub body: Option<BodyDefinition>,
    /// 1 or 2 buttons.
    pub buttons: Option<Vec<ButtonDefinition>>,
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
        }
    }

    /// `buttons`, empty when it was left out.
    pub fn buttons(&self) -> &[ButtonDefinition] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

impl waxwing_types::read::FromMembers for CardDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            header: members.take("header")?,
            body: members.take("body")?,
            buttons: members.take("buttons")?,
        })
    }
}

waxwing_types::read_object!(CardDefinition);
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct LimitedTimeOfferDefinition {
    /// Show when the offer ends; then a `COPY_CODE` button must stand first. Left out, false.
    pub has_expiration: Option<bool>,
    /// The offer, 1 to 16 characters.
    pub text: Option<String>,
}

impl LimitedTimeOfferDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            has_expiration: Default::default(),
            text: Some(text.into()),
        }
    }

    /// Sets `hasExpiration`.
    #[must_use]
    pub fn with_has_expiration(mut self, has_expiration: bool) -> Self {
        self.has_expiration = Some(has_expiration);
        self
    }
}

impl waxwing_types::read::FromMembers for LimitedTimeOfferDefinition {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            has_expiration: members.take("hasExpiration")?,
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(LimitedTimeOfferDefinition);
impl waxwing_types::Validate for LimitedTimeOfferDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(16));
    }
}

/// Shortening of links; needs a URL button with a placeholder.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ShorteningOptions {
    /// Domain of the short links.
    #[serde(rename = "customDomain")]
    pub custom_domain: Option<String>,
}

impl ShorteningOptions {
    /// With the members that are required.
    pub fn new(custom_domain: impl Into<String>) -> Self {
        Self {
            custom_domain: Some(custom_domain.into()),
        }
    }
}

impl waxwing_types::read::FromMembers for ShorteningOptions {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            custom_domain: members.take("customDomain")?,
        })
    }
}

waxwing_types::read_object!(ShorteningOptions);
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

impl waxwing_types::read::FromMembers for AuthenticationTemplateStructure {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            body: members.need("body")?,
            footer: members.need("footer")?,
            buttons: members.need("buttons")?,
        })
    }
}

waxwing_types::read_object!(AuthenticationTemplateStructure);
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

impl waxwing_types::read::FromMembers for AuthenticationBody {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            add_security_recommendation: members.take("addSecurityRecommendation")?,
        })
    }
}

waxwing_types::read_object!(AuthenticationBody);
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

impl waxwing_types::read::FromMembers for AuthenticationFooter {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            code_expiration_minutes: members.take("codeExpirationMinutes")?,
        })
    }
}

waxwing_types::read_object!(AuthenticationFooter);
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::CopyCode(value) => {
                map.serialize_entry("otpType", "COPY_CODE")?;
                waxwing_types::union::write(map, value)
            }
            Self::OneTap(value) => {
                map.serialize_entry("otpType", "ONE_TAP")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for AuthenticationButton {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("otpType") {
            Some("COPY_CODE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("otpType"),
                    )
                    .ok()
                    .map(Self::CopyCode)
            }
            Some("ONE_TAP") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("otpType"),
                    )
                    .ok()
                    .map(Self::OneTap)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(AuthenticationButton);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AuthenticationButton {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AuthenticationButton".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("otpType", "COPY_CODE")
                .beside(generator.subschema_for::<CopyCodeAuthenticationButton>()),
            waxwing_types::schema::kind("otpType", "ONE_TAP")
                .beside(generator.subschema_for::<OneTapAuthenticationButton>()),
        ];
        waxwing_types::schema::union("otpType", kinds)
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

impl waxwing_types::read::FromMembers for CopyCodeAuthenticationButton {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(CopyCodeAuthenticationButton);
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

impl waxwing_types::read::FromMembers for OneTapAuthenticationButton {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            autofill_text: members.take("autofillText")?,
            package_name: members.need("packageName")?,
            signature_hash: members.need("signatureHash")?,
        })
    }
}

waxwing_types::read_object!(OneTapAuthenticationButton);
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "templates", &self.templates)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for ListTemplatesV1Response {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            templates: members.take("templates")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(ListTemplatesV1Response);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListTemplatesV1Response {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListTemplatesV1Response".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        waxwing_types::union::put(&mut map, "id", &self.id)?;
        waxwing_types::union::put(
            &mut map,
            "businessAccountId",
            &self.business_account_id,
        )?;
        waxwing_types::union::put(&mut map, "name", &self.name)?;
        waxwing_types::union::put(&mut map, "language", &self.language)?;
        waxwing_types::union::put(&mut map, "status", &self.status)?;
        waxwing_types::union::put(&mut map, "category", &self.category)?;
        waxwing_types::union::put(&mut map, "structure", &self.structure)?;
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl waxwing_types::read::FromMembers for TemplateV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            business_account_id: members.take("businessAccountId")?,
            name: members.take("name")?,
            language: members.take("language")?,
            status: members.take("status")?,
            category: members.take("category")?,
            structure: members.take("structure")?,
            extra: members.extra(),
        })
    }
}

waxwing_types::read_object!(TemplateV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateV1".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_types::schema::object([
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

waxwing_types::open_enum! {
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

impl waxwing_types::read::FromMembers for CreateTemplateV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            category: members.need("category")?,
            structure: members.need("structure")?,
        })
    }
}

waxwing_types::read_object!(CreateTemplateV1);
impl waxwing_types::Validate for CreateTemplateV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(512));
        checker.nested("structure", Some(&self.structure));
    }
}

waxwing_types::open_enum! {
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
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

impl waxwing_types::read::FromMembers for TemplateStructureV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            header: members.take("header")?,
            body: members.take("body")?,
            footer: members.take("footer")?,
            buttons: members.take("buttons")?,
            type_: members.take("type")?,
        })
    }
}

waxwing_types::read_object!(TemplateStructureV1);
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::Text(value) => {
                map.serialize_entry("format", "TEXT")?;
                waxwing_types::union::write(map, value)
            }
            Self::Image(value) => {
                map.serialize_entry("format", "IMAGE")?;
                waxwing_types::union::write(map, value)
            }
            Self::Video(value) => {
                map.serialize_entry("format", "VIDEO")?;
                waxwing_types::union::write(map, value)
            }
            Self::Document(value) => {
                map.serialize_entry("format", "DOCUMENT")?;
                waxwing_types::union::write(map, value)
            }
            Self::Location(value) => {
                map.serialize_entry("format", "LOCATION")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for HeaderV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("format") {
            Some("TEXT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Text)
            }
            Some("IMAGE") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Image)
            }
            Some("VIDEO") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Video)
            }
            Some("DOCUMENT") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Document)
            }
            Some("LOCATION") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("format"),
                    )
                    .ok()
                    .map(Self::Location)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(HeaderV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HeaderV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HeaderV1".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("format", "TEXT")
                .beside(generator.subschema_for::<TextHeaderV1>()),
            waxwing_types::schema::kind("format", "IMAGE")
                .beside(generator.subschema_for::<ImageHeaderV1>()),
            waxwing_types::schema::kind("format", "VIDEO")
                .beside(generator.subschema_for::<VideoHeaderV1>()),
            waxwing_types::schema::kind("format", "DOCUMENT")
                .beside(generator.subschema_for::<DocumentHeaderV1>()),
            waxwing_types::schema::kind("format", "LOCATION")
                .beside(generator.subschema_for::<LocationHeaderV1>()),
        ];
        waxwing_types::schema::union("format", kinds)
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct TextHeaderV1 {
    /// The text, at most 60 characters, with at most one placeholder `{{1}}`.
    pub text: Option<String>,
}

impl TextHeaderV1 {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl waxwing_types::read::FromMembers for TextHeaderV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(TextHeaderV1);
impl waxwing_types::Validate for TextHeaderV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// An image as header, first generation.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImageHeaderV1 {}
impl ImageHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self {}
    }
}

impl waxwing_types::read::FromMembers for ImageHeaderV1 {
    fn from_members(
        _: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {})
    }
}

waxwing_types::read_object!(ImageHeaderV1);
impl waxwing_types::Validate for ImageHeaderV1 {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A video as header, first generation.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoHeaderV1 {}
impl VideoHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self {}
    }
}

impl waxwing_types::read::FromMembers for VideoHeaderV1 {
    fn from_members(
        _: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {})
    }
}

waxwing_types::read_object!(VideoHeaderV1);
impl waxwing_types::Validate for VideoHeaderV1 {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A document as header, first generation.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DocumentHeaderV1 {}
impl DocumentHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self {}
    }
}

impl waxwing_types::read::FromMembers for DocumentHeaderV1 {
    fn from_members(
        _: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {})
    }
}

waxwing_types::read_object!(DocumentHeaderV1);
impl waxwing_types::Validate for DocumentHeaderV1 {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A location as header, first generation.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LocationHeaderV1 {}
impl LocationHeaderV1 {
    /// An empty one.
    pub fn new() -> Self {
        Self {}
    }
}

impl waxwing_types::read::FromMembers for LocationHeaderV1 {
    fn from_members(
        _: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {})
    }
}

waxwing_types::read_object!(LocationHeaderV1);
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
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Self::PhoneNumber(value) => {
                map.serialize_entry("type", "PHONE_NUMBER")?;
                waxwing_types::union::write(map, value)
            }
            Self::Url(value) => {
                map.serialize_entry("type", "URL")?;
                waxwing_types::union::write(map, value)
            }
            Self::QuickReply(value) => {
                map.serialize_entry("type", "QUICK_REPLY")?;
                waxwing_types::union::write(map, value)
            }
            Self::Unknown(members) => waxwing_types::union::write(map, members),
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
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

impl waxwing_types::read::FromMembers for ButtonV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let known = match members.text("type") {
            Some("PHONE_NUMBER") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::PhoneNumber)
            }
            Some("URL") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::Url)
            }
            Some("QUICK_REPLY") => {
                waxwing_types::read::FromMembers::from_members(
                        &mut members.without("type"),
                    )
                    .ok()
                    .map(Self::QuickReply)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.to_json().into())))
    }
}

waxwing_types::read_object!(ButtonV1);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ButtonV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ButtonV1".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_types::schema::kind("type", "PHONE_NUMBER")
                .beside(generator.subschema_for::<PhoneNumberButtonV1>()),
            waxwing_types::schema::kind("type", "URL")
                .beside(generator.subschema_for::<UrlButtonV1>()),
            waxwing_types::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<QuickReplyButtonV1>()),
        ];
        waxwing_types::schema::union("type", kinds)
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
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhoneNumberButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// The number that a button calls; samples hold short numbers too.
    pub phone_number: Option<ButtonPhoneNumber>,
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
        }
    }
}

impl waxwing_types::read::FromMembers for PhoneNumberButtonV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            phone_number: members.take("phoneNumber")?,
        })
    }
}

waxwing_types::read_object!(PhoneNumberButtonV1);
impl waxwing_types::Validate for PhoneNumberButtonV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("phoneNumber", self.phone_number.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that opens an address, first generation.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// http(s) address, fixed or with `{{1}}` at its end.
    pub url: Option<String>,
}

impl UrlButtonV1 {
    /// With the members that are required.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: Some(url.into()),
        }
    }
}

waxwing_types::debug_addresses!(UrlButtonV1 { text, url : address });
impl waxwing_types::read::FromMembers for UrlButtonV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
            url: members.take("url")?,
        })
    }
}

waxwing_types::read_object!(UrlButtonV1);
impl waxwing_types::Validate for UrlButtonV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}

/// A button that sends a reply, first generation.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct QuickReplyButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
}

impl QuickReplyButtonV1 {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }
}

impl waxwing_types::read::FromMembers for QuickReplyButtonV1 {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            text: members.take("text")?,
        })
    }
}

waxwing_types::read_object!(QuickReplyButtonV1);
impl waxwing_types::Validate for QuickReplyButtonV1 {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(25));
    }
}
