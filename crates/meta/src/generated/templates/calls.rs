// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `templates`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Waba};
use crate::generated::provider::ACCEPTS_SUCCESS;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, ListStyle, Operation, PageBy, Paging};

impl Client {
    /// Get a template.
    ///
    /// The default members leave out `rejected_reason`, `quality_score` and `optimization_spec`.
    ///
    /// `GET /{template_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::GetTemplateQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetTemplateQuery::new().with_fields("id");
    /// let template = client.get_template("594425479261596", &query).await?;
    /// println!("{:?}", template.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template(
        &self,
        template_id: impl Into<shared::TemplateId>,
        query: &GetTemplateQuery,
    ) -> Call<Template> {
        self.core
            .request(&GET_TEMPLATE)
            .id::<shared::TemplateId>("template_id", template_id)
            .query(query)
            .call()
    }

    /// Change the content, category or lifetime of a template.
    ///
    /// Only in the states APPROVED, REJECTED and PAUSED (error 2388039, such as in review). An approved
    /// one at most once in 24 hours and 10 times in 30 days, and not its category; a max price alone up
    /// to 100 times an hour and 2,400 times a day. Components are replaced as a whole. A template made
    /// by Direct Send cannot be edited (error 2388318).
    ///
    /// `POST /{template_id}`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management>
    /// (as of 2026-04);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing>
    /// (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::{BodyDefinition, EditTemplate};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = EditTemplate::new()
    ///     .with_components([BodyDefinition::new().with_text("It has left our house.")])
    ///     .with_message_send_ttl_seconds(600);
    /// let answer = client.edit_template("594425479261596", &request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit_template(
        &self,
        template_id: impl Into<shared::TemplateId>,
        body: &EditTemplate,
    ) -> Call<shared::Success> {
        self.core
            .request(&EDIT_TEMPLATE)
            .id::<shared::TemplateId>("template_id", template_id)
            .json(body)
            .call()
    }

    /// Take a paused template into use again.
    ///
    /// Has no body. A template that is not paused gives success false with a reason inside the 200.
    ///
    /// `POST /{template_id}/unpause`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.unpause_template("594425479261596").await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unpause_template(
        &self,
        template_id: impl Into<shared::TemplateId>,
    ) -> Call<UnpauseTemplateResponse> {
        self.core
            .request(&UNPAUSE_TEMPLATE)
            .id::<shared::TemplateId>("template_id", template_id)
            .call()
    }

    /// Compare block rate and sends of two templates.
    ///
    /// `template_ids` holds the one template to compare with. `BLOCK_RATE` tells only the order of the
    /// two, not a number. Times are Unix seconds.
    ///
    /// `GET /{template_id}/compare`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-comparison>
    /// (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::CompareTemplatesQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = CompareTemplatesQuery::new(["594425479261597"], 1767225600, 1769904000);
    /// let answer = client.compare_templates("594425479261596", &query).await?;
    /// for item in &answer.data {
    ///     println!("{:?}", item.metric);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn compare_templates(
        &self,
        template_id: impl Into<shared::TemplateId>,
        query: &CompareTemplatesQuery,
    ) -> Call<CompareTemplatesResponse> {
        self.core
            .request(&COMPARE_TEMPLATES)
            .id::<shared::TemplateId>("template_id", template_id)
            .query_styled(query, &[("template_ids", ListStyle::Json)])
            .call()
    }

    /// Search the library of ready templates.
    ///
    /// `create_template` copies one of them by `library_template_name`. Without filters the whole
    /// library comes, page by page.
    ///
    /// `GET /message_template_library`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library>
    /// (as of 2026-04); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::shared::TemplateCategory;
    /// use waxwing_meta::templates::SearchTemplateLibraryQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = SearchTemplateLibraryQuery::new()
    ///     .with_search("delivery")
    ///     .with_topic("ORDER_MANAGEMENT")
    ///     .with_usecase("DELIVERY_UPDATE")
    ///     .with_industry("E_COMMERCE")
    ///     .with_language("en_US")
    ///     .with_category(TemplateCategory::Utility)
    ///     .with_limit(25);
    /// let mut template_library = client.search_template_library_all(&query);
    /// while let Some(item) = template_library.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_template_library(
        &self,
        query: &SearchTemplateLibraryQuery,
    ) -> Call<SearchTemplateLibraryResponse> {
        self.core.request(&SEARCH_TEMPLATE_LIBRARY).query(query).call()
    }

    /// The items of all pages of [`Self::search_template_library`], as a stream.
    pub fn search_template_library_all(
        &self,
        query: &SearchTemplateLibraryQuery,
    ) -> Pages<LibraryTemplate> {
        self.core
            .request(&SEARCH_TEMPLATE_LIBRARY)
            .query(query)
            .pages(&SEARCH_TEMPLATE_LIBRARY_PAGES)
    }
}

impl Waba {
    /// List the templates of an account.
    ///
    /// The filters status, category, language, `quality_score` and content take one value or a JSON list
    /// of values as text. The default members leave out `rejected_reason` and `quality_score`. The
    /// vendor's description knows only the filter name.
    ///
    /// `GET /{waba_id}/message_templates`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08); GitHub facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::{ListTemplatesQuery, TemplateSource};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListTemplatesQuery::new()
    ///     .with_fields("id")
    ///     .with_name("order_update")
    ///     .with_name_or_content("order")
    ///     .with_status("APPROVED")
    ///     .with_category("UTILITY")
    ///     .with_language("en_US")
    ///     .with_quality_score("GREEN")
    ///     .with_content("order")
    ///     .with_since(1767225600)
    ///     .with_until(1769904000)
    ///     .with_source(TemplateSource::Manual)
    ///     .with_summary("total_count,message_template_limit")
    ///     .with_limit(25);
    /// let mut templates = waba.list_templates_all(&query);
    /// while let Some(template) = templates.next().await {
    ///     println!("{:?}", template?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_templates(
        &self,
        query: &ListTemplatesQuery,
    ) -> Call<ListTemplatesResponse> {
        self.core.request(&LIST_TEMPLATES).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_templates`], as a stream.
    pub fn list_templates_all(&self, query: &ListTemplatesQuery) -> Pages<Template> {
        self.core
            .request(&LIST_TEMPLATES)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_TEMPLATES_PAGES)
    }

    /// Create a template, of one's own or from the library.
    ///
    /// Reviewed before use; the outcome comes by webhook (`message_template_status_update`). Without
    /// components when `library_template_name` is given. At most 100 new ones an hour and 250 in an
    /// account, each language counted, 6,000 when the portfolio is verified and a number has an approved
    /// display name (error 2388019). Content is refused with code 100 and a subcode (2388040, 2388047,
    /// 2388060, 2388072, 2388073, 2388293, 2388299) whose `error_user_msg` says why. The category may be
    /// changed by the provider at any time; `allow_category_change` has had no effect since April 2025.
    ///
    /// `POST /{waba_id}/message_templates`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08); GitHub facebook/facebook-python-business-sdk (2026-06-24);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components>
    /// (as of 2026-05);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing>
    /// (as of 2026-03);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/payment-request-cta>
    /// (as of 2026-05); GitHub facebook/facebook-python-business-sdk 26.0.3 (as of 2026-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::shared::TemplateCategory;
    /// use waxwing_meta::templates::{
    ///     BodyDefinition, ButtonsDefinition, CreateTemplate, FooterDefinition, OtpApp,
    ///     OtpButtonDefinition, OtpType, TemplateComponentDefinition,
    /// };
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateTemplate::new("login_code", "en_US", TemplateCategory::Authentication)
    ///     .with_components([
    ///         TemplateComponentDefinition::from(
    ///             BodyDefinition::new().with_add_security_recommendation(true),
    ///         ),
    ///         TemplateComponentDefinition::from(
    ///             FooterDefinition::new().with_code_expiration_minutes(5),
    ///         ),
    ///         TemplateComponentDefinition::from(ButtonsDefinition::new([
    ///             OtpButtonDefinition::new(OtpType::OneTap)
    ///                 .with_text("Copy code")
    ///                 .with_autofill_text("Autofill")
    ///                 .with_supported_apps([OtpApp::new("com.example.app", "K8a/AINcGX7")]),
    ///         ])),
    ///     ])
    ///     .with_message_send_ttl_seconds(60);
    /// let created = waba.create_template(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template(&self, body: &CreateTemplate) -> Call<CreatedTemplate> {
        self.core.request(&CREATE_TEMPLATE).path("waba_id", &self.id).json(body).call()
    }

    /// Delete a template in all languages, in one, or several templates.
    ///
    /// By name all languages; by name and `hsm_id` one; by `hsm_ids` several. The name of an approved
    /// one is blocked for 30 days. Templates in the state DISABLED and those made by Direct Send cannot
    /// be deleted (error 2388330).
    ///
    /// `DELETE /{waba_id}/message_templates`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management>
    /// (as of 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::DeleteTemplateQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteTemplateQuery::new()
    ///     .with_name("order_update")
    ///     .with_hsm_id("594425479261596")
    ///     .with_hsm_ids(["594425479261596", "594425479261597"]);
    /// let deleted = waba.delete_template(&query).await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_template(&self, query: &DeleteTemplateQuery) -> Call<shared::Success> {
        self.core
            .request(&DELETE_TEMPLATE)
            .path("waba_id", &self.id)
            .query_styled(query, &[("hsm_ids", ListStyle::Json)])
            .call()
    }

    /// Archive templates.
    ///
    /// On a host of its own, with the version in the path or without; the ids come as text or as a list.
    /// Since 2026-06-02 the answer tells each template, before it was a plain acknowledgement. Templates
    /// idle for 12 months are archived without being asked, and deleted 28 days later.
    ///
    /// `POST /{waba_id}/message_templates/archive`. Safe to repeat.
    ///
    /// Source: GitHub david-lev/pywa 4.4.0 (as of 2026-08); "Changelog", Meta developer documentation
    /// for WhatsApp, 2026-06-02.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::ArchiveTemplates;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ArchiveTemplates::new("594425479261596,594425479261597");
    /// let answer = waba.archive_templates(&request).await?;
    /// for archived_template in answer.archived_templates() {
    ///     println!("{archived_template:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_templates(
        &self,
        body: &ArchiveTemplates,
    ) -> Call<ArchiveTemplatesResponse> {
        self.core.request(&ARCHIVE_TEMPLATES).path("waba_id", &self.id).json(body).call()
    }

    /// Bring archived templates back.
    ///
    /// On a host of its own, as `archive_templates`.
    ///
    /// `POST /{waba_id}/message_templates/unarchive`. Safe to repeat.
    ///
    /// Source: GitHub david-lev/pywa 4.4.0 (as of 2026-08); "Changelog", Meta developer documentation
    /// for WhatsApp, 2026-06-02.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::ArchiveTemplates;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ArchiveTemplates::new("594425479261596,594425479261597");
    /// let answer = waba.unarchive_templates(&request).await?;
    /// for unarchived_template in answer.unarchived_templates() {
    ///     println!("{unarchived_template:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive_templates(
        &self,
        body: &ArchiveTemplates,
    ) -> Call<UnarchiveTemplatesResponse> {
        self.core
            .request(&UNARCHIVE_TEMPLATES)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Copy templates from another account.
    ///
    /// The account of the path is the destination. Graph takes the members in the query too.
    ///
    /// `POST /{waba_id}/migrate_message_templates`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-migration>
    /// (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::MigrateTemplates;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MigrateTemplates::new("102290129340399")
    ///     .with_page_number(0)
    ///     .with_count(500);
    /// let answer = waba.migrate_templates(&request).await?;
    /// for migrated_template in answer.migrated_templates() {
    ///     println!("{migrated_template:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn migrate_templates(
        &self,
        body: &MigrateTemplates,
    ) -> Call<MigrateTemplatesResponse> {
        self.core.request(&MIGRATE_TEMPLATES).path("waba_id", &self.id).json(body).call()
    }

    /// Create or change an authentication template in many languages.
    ///
    /// For authentication alone, whose texts are the provider's: one template of this name is made in
    /// each language, or changed where it exists. The answer has one entry for each language.
    ///
    /// `POST /{waba_id}/upsert_message_templates`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates>
    /// (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::shared::TemplateCategory;
    /// use waxwing_meta::templates::{
    ///     BodyDefinition, ButtonsDefinition, FooterDefinition, OtpApp, OtpButtonDefinition,
    ///     OtpType, TemplateComponentDefinition, UpsertTemplates,
    /// };
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpsertTemplates::new(
    ///     "login_code",
    ///     ["en_US", "es_ES", "fr"],
    ///     TemplateCategory::Authentication,
    ///     [
    ///         TemplateComponentDefinition::from(
    ///             BodyDefinition::new().with_add_security_recommendation(true),
    ///         ),
    ///         TemplateComponentDefinition::from(
    ///             FooterDefinition::new().with_code_expiration_minutes(10),
    ///         ),
    ///         TemplateComponentDefinition::from(ButtonsDefinition::new([
    ///             OtpButtonDefinition::new(OtpType::ZeroTap)
    ///                 .with_zero_tap_terms_accepted(true)
    ///                 .with_supported_apps([OtpApp::new("com.example.app", "K8a/AINcGX7")]),
    ///         ])),
    ///     ],
    /// )
    /// .with_message_send_ttl_seconds(60);
    /// let answer = waba.upsert_templates(&request).await?;
    /// for item in &answer.data {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_templates(
        &self,
        body: &UpsertTemplates,
    ) -> Call<UpsertTemplatesResponse> {
        self.core.request(&UPSERT_TEMPLATES).path("waba_id", &self.id).json(body).call()
    }

    /// Get the texts of authentication templates by language.
    ///
    /// Shows what the provider would write, before a template is made. Left out, languages means all.
    ///
    /// `GET /{waba_id}/message_template_previews`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates>
    /// (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08); GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::templates::{PreviewAuthTemplatesQuery, PreviewButtonType};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = PreviewAuthTemplatesQuery::new()
    ///     .with_languages(["en_US", "es_ES"])
    ///     .with_add_security_recommendation(true)
    ///     .with_code_expiration_minutes(10)
    ///     .with_button_types(PreviewButtonType::Otp)
    ///     .with_business_name("Example Shop");
    /// let answer = waba.preview_auth_templates(&query).await?;
    /// for item in &answer.data {
    ///     println!("{:?}", item.body);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn preview_auth_templates(
        &self,
        query: &PreviewAuthTemplatesQuery,
    ) -> Call<PreviewTemplatesResponse> {
        self.core
            .request(&PREVIEW_AUTH_TEMPLATES)
            .path("waba_id", &self.id)
            .query_styled(query, &[("languages", ListStyle::Commas)])
            .call()
    }

    /// Hand in a sample message for the onboarding to Direct Send.
    ///
    /// A message as it would be sent later without a template, so that the provider can classify it. The
    /// answer is not documented.
    ///
    /// `POST /{waba_id}/message_samples`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send>
    /// (as of 2026-07); GitHub facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use waxwing_meta::templates::{MessageSample, TextSample};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MessageSample::Text(
    ///     TextSample::new(json!({"body": "Your order is on its way."})),
    /// );
    /// let created = waba.create_message_samples(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message_samples(
        &self,
        body: &MessageSample,
    ) -> Call<MessageSampleResponse> {
        self.core
            .request(&CREATE_MESSAGE_SAMPLES)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

static LIST_TEMPLATES: Operation = Operation {
    id: "list_templates",
    path: "/{waba_id}/message_templates",
    ..Operation::GET
};

static LIST_TEMPLATES_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_TEMPLATE: Operation = Operation {
    id: "create_template",
    path: "/{waba_id}/message_templates",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static DELETE_TEMPLATE: Operation = Operation {
    id: "delete_template",
    method: "DELETE",
    path: "/{waba_id}/message_templates",
    idempotent: true,
    ..Operation::POST
};

static GET_TEMPLATE: Operation = Operation {
    id: "get_template",
    path: "/{template_id}",
    ..Operation::GET
};

static EDIT_TEMPLATE: Operation = Operation {
    id: "edit_template",
    path: "/{template_id}",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static ARCHIVE_TEMPLATES: Operation = Operation {
    id: "archive_templates",
    path: "/{waba_id}/message_templates/archive",
    idempotent: true,
    server: Some("https://api.facebook.com/v25.0"),
    ..Operation::POST
};

static UNARCHIVE_TEMPLATES: Operation = Operation {
    id: "unarchive_templates",
    path: "/{waba_id}/message_templates/unarchive",
    idempotent: true,
    server: Some("https://api.facebook.com/v25.0"),
    ..Operation::POST
};

static UNPAUSE_TEMPLATE: Operation = Operation {
    id: "unpause_template",
    path: "/{template_id}/unpause",
    accepts: &[Accept::OneOf("/success", &["true", "false"])],
    ..Operation::POST
};

static COMPARE_TEMPLATES: Operation = Operation {
    id: "compare_templates",
    path: "/{template_id}/compare",
    ..Operation::GET
};

static MIGRATE_TEMPLATES: Operation = Operation {
    id: "migrate_templates",
    path: "/{waba_id}/migrate_message_templates",
    accepts: &[
        Accept::Filled("/migrated_templates/*"),
        Accept::Filled("/failed_templates/*"),
    ],
    ..Operation::POST
};

static UPSERT_TEMPLATES: Operation = Operation {
    id: "upsert_templates",
    path: "/{waba_id}/upsert_message_templates",
    idempotent: true,
    ..Operation::POST
};

static PREVIEW_AUTH_TEMPLATES: Operation = Operation {
    id: "preview_auth_templates",
    path: "/{waba_id}/message_template_previews",
    ..Operation::GET
};

static SEARCH_TEMPLATE_LIBRARY: Operation = Operation {
    id: "search_template_library",
    path: "/message_template_library",
    ..Operation::GET
};

static SEARCH_TEMPLATE_LIBRARY_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_MESSAGE_SAMPLES: Operation = Operation {
    id: "create_message_samples",
    path: "/{waba_id}/message_samples",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};
