// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `templates`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Sender};
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};

impl Client {
    /// List the templates of the account, filtered and in pages.
    ///
    /// At most 15 requests a second per account; scope whatsapp:manage.
    ///
    /// `GET /whatsapp/1/templates`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::shared::{TemplateCategory, TemplateLanguage, TemplateStatus};
    /// use waxwing_infobip::templates::ListAccountTemplatesQuery;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListAccountTemplatesQuery::new()
    ///     .with_sender(["15550002222"])
    ///     .with_status([TemplateStatus::Approved])
    ///     .with_name("order_update")
    ///     .with_language([TemplateLanguage::En, TemplateLanguage::EnGb])
    ///     .with_category([TemplateCategory::Utility])
    ///     .with_application_id("application-1")
    ///     .with_entity_id("entity-1")
    ///     .with_size(10)
    ///     .with_order_by("name,ASC");
    /// let mut account_templates = client.list_account_templates_all(&query);
    /// while let Some(account_template) = account_templates.next().await {
    ///     println!("{:?}", account_template?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_account_templates(
        &self,
        query: &ListAccountTemplatesQuery,
    ) -> Call<ListAccountTemplatesResponse> {
        self.core.request(&LIST_ACCOUNT_TEMPLATES).query(query).call()
    }

    /// The items of all pages of [`Self::list_account_templates`], as a stream.
    pub fn list_account_templates_all(
        &self,
        query: &ListAccountTemplatesQuery,
    ) -> Pages<Template> {
        self.core
            .request(&LIST_ACCOUNT_TEMPLATES)
            .query(query)
            .pages(&LIST_ACCOUNT_TEMPLATES_PAGES)
    }
}

impl Sender {
    /// List all templates of a sender.
    ///
    /// The whole list at once; `list_account_templates` filters and pages. At most 2500 requests a
    /// second per account; scope whatsapp:manage. 404 (`NOT_FOUND`) when the sender is unknown.
    ///
    /// `GET /whatsapp/2/senders/{sender}/templates`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let templates = sender.list_templates().await?;
    /// for template in templates.templates() {
    ///     println!("{:?}", template.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_templates(&self) -> Call<ListTemplatesResponse> {
        self.core.request(&LIST_TEMPLATES).path("sender", &self.id).call()
    }

    /// Create a template and submit it for approval.
    ///
    /// What may stand in it depends on the category, and Meta may change that category. At most 1000
    /// requests an hour per account; scope whatsapp:manage. 404 (`NOT_FOUND`) when the sender is
    /// unknown.
    ///
    /// `POST /whatsapp/2/senders/{sender}/templates`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::shared::TemplateLanguage;
    /// use waxwing_infobip::templates::{
    ///     CardDefinition, CarouselDefinition, CreateMarketingTemplate, CreateTemplate,
    ///     ImageHeaderDefinition, QuickReplyButtonDefinition, TemplateStructure,
    ///     VideoHeaderDefinition,
    /// };
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateTemplate::Marketing(CreateMarketingTemplate::new(
    ///     "spring_carousel",
    ///     TemplateLanguage::En,
    ///     TemplateStructure::new("Our new things")
    ///         .with_carousel(CarouselDefinition::new([
    ///             CardDefinition::new(
    ///                 ImageHeaderDefinition::new()
    ///                     .with_example("https://example.com/1.png"),
    ///                 "The first",
    ///                 [QuickReplyButtonDefinition::new("More")],
    ///             ),
    ///             CardDefinition::new(
    ///                 VideoHeaderDefinition::new()
    ///                     .with_example("https://example.com/2.mp4"),
    ///                 "The second",
    ///                 [QuickReplyButtonDefinition::new("More")],
    ///             ),
    ///         ])),
    /// ));
    /// let created = sender.create_template(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template(&self, body: &CreateTemplate) -> Call<Template> {
        self.core.request(&CREATE_TEMPLATE).path("sender", &self.id).json(body).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// sender.delete_template("order_update").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_template(
        &self,
        template_name: impl Into<shared::TemplateName>,
    ) -> Call<()> {
        self.core
            .request(&DELETE_TEMPLATE)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let template = sender.get_template("111").await?;
    /// println!("{:?}", template.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template(&self, id: impl Into<shared::TemplateId>) -> Call<Template> {
        self.core
            .request(&GET_TEMPLATE)
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
    /// `PATCH /whatsapp/2/senders/{sender}/templates/{id}`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::shared::{Platform, TemplateCategory};
    /// use waxwing_infobip::templates::{
    ///     BodyDefinition, EditTemplate, TemplateStructure, TemplateStructureType,
    /// };
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = EditTemplate::new()
    ///     .with_category(TemplateCategory::Marketing)
    ///     .with_structure(
    ///         TemplateStructure::new(BodyDefinition::new("Hello {{1}}").with_examples(["Sam"]))
    ///             .with_type(TemplateStructureType::Text),
    ///     )
    ///     .with_platform(
    ///         Platform::new()
    ///             .with_entity_id("entity-1")
    ///             .with_application_id("application-1"),
    ///     );
    /// let answer = sender.edit_template("111", &request).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit_template(
        &self,
        id: impl Into<shared::TemplateId>,
        body: &EditTemplate,
    ) -> Call<Template> {
        self.core
            .request(&EDIT_TEMPLATE)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let templates_v1 = sender.list_templates_v1().await?;
    /// for template in templates_v1.templates() {
    ///     println!("{:?}", template.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn list_templates_v1(&self) -> Call<ListTemplatesV1Response> {
        self.core.request(&LIST_TEMPLATES_V1).path("sender", &self.id).call()
    }

    /// Create a template, first generation.
    ///
    /// Deprecated since June 2022; use `create_template`. Not documented; whether it still answers,
    /// since its categories were to end in May 2023. At most 200 requests an hour per account; scope
    /// whatsapp:manage. 404 (`NOT_FOUND`) when the sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/templates`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::shared::TemplateLanguage;
    /// use waxwing_infobip::templates::{
    ///     CreateTemplateCategoryV1, CreateTemplateV1, QuickReplyButtonV1, TemplateStructureV1,
    /// };
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateTemplateV1::new(
    ///     "alert",
    ///     TemplateLanguage::En,
    ///     CreateTemplateCategoryV1::AlertUpdate,
    ///     TemplateStructureV1::new("Hello {{1}}")
    ///         .with_header("Alert")
    ///         .with_footer("Thank you")
    ///         .with_buttons([QuickReplyButtonV1::new("OK")]),
    /// );
    /// let created = sender.create_template_v1(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn create_template_v1(&self, body: &CreateTemplateV1) -> Call<TemplateV1> {
        self.core.request(&CREATE_TEMPLATE_V1).path("sender", &self.id).json(body).call()
    }
}

static LIST_TEMPLATES: Operation = Operation {
    id: "list_templates",
    path: "/whatsapp/2/senders/{sender}/templates",
    ..Operation::GET
};

static CREATE_TEMPLATE: Operation = Operation {
    id: "create_template",
    path: "/whatsapp/2/senders/{sender}/templates",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static DELETE_TEMPLATE: Operation = Operation {
    id: "delete_template",
    method: "DELETE",
    path: "/whatsapp/2/senders/{sender}/templates/{templateName}",
    idempotent: true,
    ..Operation::POST
};

static GET_TEMPLATE: Operation = Operation {
    id: "get_template",
    path: "/whatsapp/2/senders/{sender}/templates/{id}",
    ..Operation::GET
};

static EDIT_TEMPLATE: Operation = Operation {
    id: "edit_template",
    method: "PATCH",
    path: "/whatsapp/2/senders/{sender}/templates/{id}",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static LIST_TEMPLATES_V1: Operation = Operation {
    id: "list_templates_v1",
    path: "/whatsapp/1/senders/{sender}/templates",
    ..Operation::GET
};

static CREATE_TEMPLATE_V1: Operation = Operation {
    id: "create_template_v1",
    path: "/whatsapp/1/senders/{sender}/templates",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static LIST_ACCOUNT_TEMPLATES: Operation = Operation {
    id: "list_account_templates",
    path: "/whatsapp/1/templates",
    ..Operation::GET
};

static LIST_ACCOUNT_TEMPLATES_PAGES: Paging = Paging {
    items: "/results",
    by: PageBy::Page {
        page: "page",
        first: 0,
        pages: "/paging/totalPages",
    },
};
