// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `templates`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get a template.
    ///
    /// The default members leave out `rejected_reason`, `quality_score` and `optimization_spec`.
    ///
    /// `GET /{template_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_template(
        &self,
        template_id: impl Into<shared::TemplateId>,
        query: &GetTemplateQuery,
    ) -> waxwing_runtime::Call<Template> {
        self.core
            .prepare(&GET_TEMPLATE)
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
    /// `POST /{template_id}`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management>
    /// (as of 2026-04);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing>
    /// (as of 2026-03).
    pub fn edit_template(
        &self,
        template_id: impl Into<shared::TemplateId>,
        body: &EditTemplate,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&EDIT_TEMPLATE)
            .id::<shared::TemplateId>("template_id", template_id)
            .json(body)
            .call()
    }

    /// Take a paused template into use again.
    ///
    /// Has no body. A template that is not paused gives success false with a reason inside the 200.
    ///
    /// `POST /{template_id}/unpause`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates> (as
    /// of 2025-12); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn unpause_template(
        &self,
        template_id: impl Into<shared::TemplateId>,
    ) -> waxwing_runtime::Call<UnpauseTemplateResponse> {
        self.core
            .prepare(&UNPAUSE_TEMPLATE)
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
    pub fn compare_templates(
        &self,
        template_id: impl Into<shared::TemplateId>,
        query: &CompareTemplatesQuery,
    ) -> waxwing_runtime::Call<CompareTemplatesResponse> {
        self.core
            .prepare(&COMPARE_TEMPLATES)
            .id::<shared::TemplateId>("template_id", template_id)
            .query_styled(query, &[("template_ids", waxwing_runtime::ListStyle::Json)])
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
    pub fn search_template_library(
        &self,
        query: &SearchTemplateLibraryQuery,
    ) -> waxwing_runtime::Call<SearchTemplateLibraryResponse> {
        self.core.prepare(&SEARCH_TEMPLATE_LIBRARY).query(query).call()
    }

    /// The items of all pages of [`Self::search_template_library`], as a stream.
    pub fn search_template_library_all(
        &self,
        query: &SearchTemplateLibraryQuery,
    ) -> waxwing_runtime::Pages<LibraryTemplate> {
        self.core
            .prepare(&SEARCH_TEMPLATE_LIBRARY)
            .query(query)
            .pages(&SEARCH_TEMPLATE_LIBRARY_PAGES)
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
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
    pub fn list_templates(
        &self,
        query: &ListTemplatesQuery,
    ) -> waxwing_runtime::Call<ListTemplatesResponse> {
        self.core.prepare(&LIST_TEMPLATES).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_templates`], as a stream.
    pub fn list_templates_all(
        &self,
        query: &ListTemplatesQuery,
    ) -> waxwing_runtime::Pages<Template> {
        self.core
            .prepare(&LIST_TEMPLATES)
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
    /// `POST /{waba_id}/message_templates`. A repeat may act twice.
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
    pub fn create_template(
        &self,
        body: &CreateTemplate,
    ) -> waxwing_runtime::Call<CreatedTemplate> {
        self.core.prepare(&CREATE_TEMPLATE).path("waba_id", &self.id).json(body).call()
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
    pub fn delete_template(
        &self,
        query: &DeleteTemplateQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_TEMPLATE)
            .path("waba_id", &self.id)
            .query_styled(query, &[("hsm_ids", waxwing_runtime::ListStyle::Json)])
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
    pub fn archive_templates(
        &self,
        body: &ArchiveTemplates,
    ) -> waxwing_runtime::Call<ArchiveTemplatesResponse> {
        self.core.prepare(&ARCHIVE_TEMPLATES).path("waba_id", &self.id).json(body).call()
    }

    /// Bring archived templates back.
    ///
    /// On a host of its own, as `archive_templates`.
    ///
    /// `POST /{waba_id}/message_templates/unarchive`. Safe to repeat.
    ///
    /// Source: GitHub david-lev/pywa 4.4.0 (as of 2026-08); "Changelog", Meta developer documentation
    /// for WhatsApp, 2026-06-02.
    pub fn unarchive_templates(
        &self,
        body: &ArchiveTemplates,
    ) -> waxwing_runtime::Call<UnarchiveTemplatesResponse> {
        self.core
            .prepare(&UNARCHIVE_TEMPLATES)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Copy templates from another account.
    ///
    /// The account of the path is the destination. Graph takes the members in the query too.
    ///
    /// `POST /{waba_id}/migrate_message_templates`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-migration>
    /// (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn migrate_templates(
        &self,
        body: &MigrateTemplates,
    ) -> waxwing_runtime::Call<MigrateTemplatesResponse> {
        self.core.prepare(&MIGRATE_TEMPLATES).path("waba_id", &self.id).json(body).call()
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
    pub fn upsert_templates(
        &self,
        body: &UpsertTemplates,
    ) -> waxwing_runtime::Call<UpsertTemplatesResponse> {
        self.core.prepare(&UPSERT_TEMPLATES).path("waba_id", &self.id).json(body).call()
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
    pub fn preview_auth_templates(
        &self,
        query: &PreviewAuthTemplatesQuery,
    ) -> waxwing_runtime::Call<PreviewTemplatesResponse> {
        self.core
            .prepare(&PREVIEW_AUTH_TEMPLATES)
            .path("waba_id", &self.id)
            .query_styled(query, &[("languages", waxwing_runtime::ListStyle::Commas)])
            .call()
    }

    /// Hand in a sample message for the onboarding to Direct Send.
    ///
    /// A message as it would be sent later without a template, so that the provider can classify it. The
    /// answer is not documented.
    ///
    /// `POST /{waba_id}/message_samples`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send>
    /// (as of 2026-07); GitHub facebook/facebook-python-business-sdk (2026-06-24).
    pub fn create_message_samples(
        &self,
        body: &MessageSample,
    ) -> waxwing_runtime::Call<MessageSampleResponse> {
        self.core
            .prepare(&CREATE_MESSAGE_SAMPLES)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_templates",
    path: "/{waba_id}/message_templates",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_TEMPLATES_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_template",
    path: "/{waba_id}/message_templates",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_template",
    method: "DELETE",
    path: "/{waba_id}/message_templates",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_template",
    path: "/{template_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static EDIT_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "edit_template",
    path: "/{template_id}",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static ARCHIVE_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "archive_templates",
    path: "/{waba_id}/message_templates/archive",
    idempotent: true,
    server: Some("https://api.facebook.com/v25.0"),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNARCHIVE_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unarchive_templates",
    path: "/{waba_id}/message_templates/unarchive",
    idempotent: true,
    server: Some("https://api.facebook.com/v25.0"),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNPAUSE_TEMPLATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unpause_template",
    path: "/{template_id}/unpause",
    accepts: &[waxwing_runtime::Accept::OneOf("/success", &["true", "false"])],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static COMPARE_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "compare_templates",
    path: "/{template_id}/compare",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static MIGRATE_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "migrate_templates",
    path: "/{waba_id}/migrate_message_templates",
    accepts: &[
        waxwing_runtime::Accept::Filled("/migrated_templates/*"),
        waxwing_runtime::Accept::Filled("/failed_templates/*"),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UPSERT_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upsert_templates",
    path: "/{waba_id}/upsert_message_templates",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static PREVIEW_AUTH_TEMPLATES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "preview_auth_templates",
    path: "/{waba_id}/message_template_previews",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SEARCH_TEMPLATE_LIBRARY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "search_template_library",
    path: "/message_template_library",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SEARCH_TEMPLATE_LIBRARY_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_MESSAGE_SAMPLES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_message_samples",
    path: "/{waba_id}/message_samples",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_templates`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListTemplatesQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Only templates of this name.
    pub name: Option<String>,
    /// Only templates with this text in name or content.
    pub name_or_content: Option<String>,
    /// State, or a JSON list of states.
    pub status: Option<String>,
    /// Category, or a JSON list of categories.
    pub category: Option<String>,
    /// Language, or a JSON list of languages.
    pub language: Option<String>,
    /// Quality, or a JSON list of qualities.
    pub quality_score: Option<String>,
    /// Text in the content, or a JSON list of texts.
    pub content: Option<String>,
    /// From this time on, Unix seconds.
    pub since: Option<i64>,
    /// Up to this time, Unix seconds.
    pub until: Option<i64>,
    /// Who made them.
    pub source: Option<TemplateSource>,
    /// Members of summary to answer with, joined by commas: `total_count`, `message_template_count`,
    /// `message_template_limit`, `are_translations_complete`.
    pub summary: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListTemplatesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            name: Default::default(),
            name_or_content: Default::default(),
            status: Default::default(),
            category: Default::default(),
            language: Default::default(),
            quality_score: Default::default(),
            content: Default::default(),
            since: Default::default(),
            until: Default::default(),
            source: Default::default(),
            summary: Default::default(),
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

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `name_or_content`.
    #[must_use]
    pub fn with_name_or_content(mut self, name_or_content: impl Into<String>) -> Self {
        self.name_or_content = Some(name_or_content.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `quality_score`.
    #[must_use]
    pub fn with_quality_score(mut self, quality_score: impl Into<String>) -> Self {
        self.quality_score = Some(quality_score.into());
        self
    }

    /// Sets `content`.
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `since`.
    #[must_use]
    pub fn with_since(mut self, since: i64) -> Self {
        self.since = Some(since);
        self
    }

    /// Sets `until`.
    #[must_use]
    pub fn with_until(mut self, until: i64) -> Self {
        self.until = Some(until);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<TemplateSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `summary`.
    #[must_use]
    pub fn with_summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
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

impl waxwing_json::FromMembers for ListTemplatesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            name: members.take("name")?,
            name_or_content: members.take("name_or_content")?,
            status: members.take("status")?,
            category: members.take("category")?,
            language: members.take("language")?,
            quality_score: members.take("quality_score")?,
            content: members.take("content")?,
            since: members.take("since")?,
            until: members.take("until")?,
            source: members.take("source")?,
            summary: members.take("summary")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListTemplatesQuery);
impl waxwing_types::Validate for ListTemplatesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `delete_template`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteTemplateQuery {
    /// Name of the template.
    pub name: Option<String>,
    /// With name: only this one of its languages.
    pub hsm_id: Option<shared::TemplateId>,
    /// In place of name: several templates, at most 100. By one indirect source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hsm_ids: Vec<shared::TemplateId>,
}

impl DeleteTemplateQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            hsm_id: Default::default(),
            hsm_ids: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `hsm_id`.
    #[must_use]
    pub fn with_hsm_id(mut self, hsm_id: impl Into<shared::TemplateId>) -> Self {
        self.hsm_id = Some(hsm_id.into());
        self
    }

    /// Sets `hsm_ids`.
    #[must_use]
    pub fn with_hsm_ids(mut self, hsm_ids: impl Into<Vec<shared::TemplateId>>) -> Self {
        self.hsm_ids = hsm_ids.into();
        self
    }
}

impl waxwing_json::FromMembers for DeleteTemplateQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            hsm_id: members.take("hsm_id")?,
            hsm_ids: members.or_default("hsm_ids")?,
        })
    }
}

waxwing_json::read_object!(DeleteTemplateQuery);
impl waxwing_types::Validate for DeleteTemplateQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.items("hsm_ids", Some(self.hsm_ids.len()), None, Some(100));
    }
}

/// Query of `get_template`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetTemplateQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetTemplateQuery {
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

impl waxwing_json::FromMembers for GetTemplateQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetTemplateQuery);
impl waxwing_types::Validate for GetTemplateQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `compare_templates`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompareTemplatesQuery {
    /// The other template, in a list.
    pub template_ids: Vec<shared::TemplateId>,
    /// Begin, Unix seconds.
    pub start: i64,
    /// End, Unix seconds.
    pub end: i64,
}

impl CompareTemplatesQuery {
    /// With the members that are required.
    pub fn new(
        template_ids: impl Into<Vec<shared::TemplateId>>,
        start: i64,
        end: i64,
    ) -> Self {
        Self {
            template_ids: template_ids.into(),
            start,
            end,
        }
    }
}

impl waxwing_json::FromMembers for CompareTemplatesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            template_ids: members.need("template_ids")?,
            start: members.need("start")?,
            end: members.need("end")?,
        })
    }
}

waxwing_json::read_object!(CompareTemplatesQuery);
impl waxwing_types::Validate for CompareTemplatesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `preview_auth_templates`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct PreviewAuthTemplatesQuery {
    /// Always AUTHENTICATION.
    pub category: PreviewCategory,
    /// Languages. Left out, all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// With the advice not to share the code.
    pub add_security_recommendation: Option<bool>,
    /// Life of the code in minutes, 1 to 90, for the footer.
    pub code_expiration_minutes: Option<i64>,
    /// Kind of button.
    pub button_types: Option<PreviewButtonType>,
    /// Name of the business in the text.
    pub business_name: Option<String>,
}

impl PreviewAuthTemplatesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            languages: Default::default(),
            add_security_recommendation: Default::default(),
            code_expiration_minutes: Default::default(),
            button_types: Default::default(),
            business_name: Default::default(),
        }
    }

    /// Sets `languages`.
    #[must_use]
    pub fn with_languages(mut self, languages: impl Into<Vec<String>>) -> Self {
        self.languages = languages.into();
        self
    }

    /// Sets `add_security_recommendation`.
    #[must_use]
    pub fn with_add_security_recommendation(
        mut self,
        add_security_recommendation: bool,
    ) -> Self {
        self.add_security_recommendation = Some(add_security_recommendation);
        self
    }

    /// Sets `code_expiration_minutes`.
    #[must_use]
    pub fn with_code_expiration_minutes(mut self, code_expiration_minutes: i64) -> Self {
        self.code_expiration_minutes = Some(code_expiration_minutes);
        self
    }

    /// Sets `button_types`.
    #[must_use]
    pub fn with_button_types(
        mut self,
        button_types: impl Into<PreviewButtonType>,
    ) -> Self {
        self.button_types = Some(button_types.into());
        self
    }

    /// Sets `business_name`.
    #[must_use]
    pub fn with_business_name(mut self, business_name: impl Into<String>) -> Self {
        self.business_name = Some(business_name.into());
        self
    }
}

impl waxwing_json::FromMembers for PreviewAuthTemplatesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            category: members.or_default("category")?,
            languages: members.or_default("languages")?,
            add_security_recommendation: members.take("add_security_recommendation")?,
            code_expiration_minutes: members.take("code_expiration_minutes")?,
            button_types: members.take("button_types")?,
            business_name: members.take("business_name")?,
        })
    }
}

waxwing_json::read_object!(PreviewAuthTemplatesQuery);
impl waxwing_types::Validate for PreviewAuthTemplatesQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .range(
                "code_expiration_minutes",
                self.code_expiration_minutes.map(|n| n as f64),
                Some(1f64),
                Some(90f64),
            );
    }
}

/// Query of `search_template_library`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchTemplateLibraryQuery {
    /// Text to look for.
    pub search: Option<String>,
    /// Only of this topic.
    pub topic: Option<String>,
    /// Only of this use.
    pub usecase: Option<String>,
    /// Only of this industry.
    pub industry: Option<String>,
    /// Only in this language.
    pub language: Option<String>,
    /// Only of this category.
    pub category: Option<shared::TemplateCategory>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl SearchTemplateLibraryQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            search: Default::default(),
            topic: Default::default(),
            usecase: Default::default(),
            industry: Default::default(),
            language: Default::default(),
            category: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `search`.
    #[must_use]
    pub fn with_search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Sets `topic`.
    #[must_use]
    pub fn with_topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = Some(topic.into());
        self
    }

    /// Sets `usecase`.
    #[must_use]
    pub fn with_usecase(mut self, usecase: impl Into<String>) -> Self {
        self.usecase = Some(usecase.into());
        self
    }

    /// Sets `industry`.
    #[must_use]
    pub fn with_industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
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

impl waxwing_json::FromMembers for SearchTemplateLibraryQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            search: members.take("search")?,
            topic: members.take("topic")?,
            usecase: members.take("usecase")?,
            industry: members.take("industry")?,
            language: members.take("language")?,
            category: members.take("category")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(SearchTemplateLibraryQuery);
impl waxwing_types::Validate for SearchTemplateLibraryQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " `AUTO_GENERATED`: made by Direct Send."] pub enum TemplateSource { #[doc =
    " `AUTO_GENERATED`."] AutoGenerated = "AUTO_GENERATED", #[doc = " `MANUAL`."] Manual
    = "MANUAL", }
}

waxwing_json::open_enum! {
    #[doc = " Always AUTHENTICATION."] pub enum PreviewCategory(default Authentication) {
    #[doc = " `AUTHENTICATION`."] Authentication = "AUTHENTICATION", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of button."] pub enum PreviewButtonType { #[doc = " `OTP`."] Otp =
    "OTP", }
}

/// A page of templates.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// The templates.
    pub data: Vec<Template>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Figures over all templates; only when asked for.
    pub summary: Option<TemplateSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.optional("summary", &self.summary)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            summary: members.lenient("summary")?,
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
            ("data", generator.subschema_for::<Vec<Template>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
            ("summary", generator.subschema_for::<TemplateSummary>()),
        ])
    }
}

/// Figures over all templates; only when asked for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateSummary {
    /// Templates that the filters let through.
    pub total_count: Option<i64>,
    /// Templates of the account.
    pub message_template_count: Option<i64>,
    /// Most templates the account may have.
    pub message_template_limit: Option<i64>,
    /// Whether every template is there in every language.
    pub are_translations_complete: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplateSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("total_count", &self.total_count)?;
        object.optional("message_template_count", &self.message_template_count)?;
        object.optional("message_template_limit", &self.message_template_limit)?;
        object.optional("are_translations_complete", &self.are_translations_complete)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateSummary {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            total_count: members.lenient("total_count")?,
            message_template_count: members.lenient("message_template_count")?,
            message_template_limit: members.lenient("message_template_limit")?,
            are_translations_complete: members.lenient("are_translations_complete")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateSummary);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateSummary {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateSummary".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("total_count", generator.subschema_for::<i64>()),
            ("message_template_count", generator.subschema_for::<i64>()),
            ("message_template_limit", generator.subschema_for::<i64>()),
            ("are_translations_complete", generator.subschema_for::<bool>()),
        ])
    }
}

/// A template in one language. All members but id may be missing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// Id of a message template. In webhooks it comes as a number.
    pub id: shared::TemplateId,
    /// Name, the same in all languages.
    pub name: Option<String>,
    /// Language, such as `en_US`.
    pub language: Option<String>,
    /// Category of a template; it decides price and rules.
    pub category: Option<shared::TemplateCategory>,
    /// State of a template. One page writes Approved.
    pub status: Option<shared::TemplateStatus>,
    /// The parts.
    pub components: Option<Vec<TemplateComponentDefinition>>,
    /// Whether parameters have numbers or names.
    pub parameter_format: Option<TemplateParameterFormat>,
    /// Seconds that an undelivered message is kept.
    pub message_send_ttl_seconds: Option<i64>,
    /// Category of a template; it decides price and rules.
    pub correct_category: Option<shared::TemplateCategory>,
    /// Category of a template; it decides price and rules.
    pub previous_category: Option<shared::TemplateCategory>,
    /// Finer category. CUSTOM only in answers.
    pub sub_category: Option<TemplateSubCategory>,
    /// Why it was rejected; only when asked for.
    pub rejected_reason: Option<String>,
    /// How users judge the template.
    pub quality_score: Option<TemplateQualityScore>,
    /// Library template that it was made from.
    pub library_template_name: Option<String>,
    /// Whether clicks on links are not counted.
    pub cta_url_link_tracking_opted_out: Option<bool>,
    /// Max price of a marketing template; such a template goes through `send_marketing_message`. Left
    /// out, the rate card holds. Until July 2026 it was called `bid_spec`.
    pub optimization_spec: Option<TemplateOptimization>,
    /// Creative features, in the reading form (a list of key and value), free-form.
    pub degrees_of_freedom_spec: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Template {
    /// `components`, empty when it was left out.
    pub fn components(&self) -> &[TemplateComponentDefinition] {
        self.components.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Template {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("status", &self.status)?;
        object.optional("components", &self.components)?;
        object.optional("parameter_format", &self.parameter_format)?;
        object.optional("message_send_ttl_seconds", &self.message_send_ttl_seconds)?;
        object.optional("correct_category", &self.correct_category)?;
        object.optional("previous_category", &self.previous_category)?;
        object.optional("sub_category", &self.sub_category)?;
        object.optional("rejected_reason", &self.rejected_reason)?;
        object.optional("quality_score", &self.quality_score)?;
        object.optional("library_template_name", &self.library_template_name)?;
        object
            .optional(
                "cta_url_link_tracking_opted_out",
                &self.cta_url_link_tracking_opted_out,
            )?;
        object.optional("optimization_spec", &self.optimization_spec)?;
        object.optional("degrees_of_freedom_spec", &self.degrees_of_freedom_spec)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Template {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            category: members.lenient("category")?,
            status: members.lenient("status")?,
            components: members.lenient("components")?,
            parameter_format: members.lenient("parameter_format")?,
            message_send_ttl_seconds: members.lenient("message_send_ttl_seconds")?,
            correct_category: members.lenient("correct_category")?,
            previous_category: members.lenient("previous_category")?,
            sub_category: members.lenient("sub_category")?,
            rejected_reason: members.lenient("rejected_reason")?,
            quality_score: members.lenient("quality_score")?,
            library_template_name: members.lenient("library_template_name")?,
            cta_url_link_tracking_opted_out: members
                .lenient("cta_url_link_tracking_opted_out")?,
            optimization_spec: members.lenient("optimization_spec")?,
            degrees_of_freedom_spec: members.lenient("degrees_of_freedom_spec")?,
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
            ("name", generator.subschema_for::<String>()),
            ("language", generator.subschema_for::<String>()),
            ("category", generator.subschema_for::<shared::TemplateCategory>()),
            ("status", generator.subschema_for::<shared::TemplateStatus>()),
            (
                "components",
                generator.subschema_for::<Vec<TemplateComponentDefinition>>(),
            ),
            ("parameter_format", generator.subschema_for::<TemplateParameterFormat>()),
            ("message_send_ttl_seconds", generator.subschema_for::<i64>()),
            ("correct_category", generator.subschema_for::<shared::TemplateCategory>()),
            ("previous_category", generator.subschema_for::<shared::TemplateCategory>()),
            ("sub_category", generator.subschema_for::<TemplateSubCategory>()),
            ("rejected_reason", generator.subschema_for::<String>()),
            ("quality_score", generator.subschema_for::<TemplateQualityScore>()),
            ("library_template_name", generator.subschema_for::<String>()),
            ("cta_url_link_tracking_opted_out", generator.subschema_for::<bool>()),
            ("optimization_spec", generator.subschema_for::<TemplateOptimization>()),
            ("degrees_of_freedom_spec", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether parameters have numbers or names."] pub enum
    TemplateParameterFormat { #[doc = " `POSITIONAL`."] Positional = "POSITIONAL", #[doc
    = " `NAMED`."] Named = "NAMED", }
}

/// How users judge the template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateQualityScore {
    /// Quality of a template. The values are those of the webhook.
    pub score: Option<TemplateScore>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub date: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What users found wrong.
    pub reasons: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateQualityScore {
    /// `reasons`, empty when it was left out.
    pub fn reasons(&self) -> &[String] {
        self.reasons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateQualityScore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("score", &self.score)?;
        object.optional("date", &self.date)?;
        object.optional("reasons", &self.reasons)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateQualityScore {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            score: members.lenient("score")?,
            date: members.lenient("date")?,
            reasons: members.lenient("reasons")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateQualityScore);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateQualityScore {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateQualityScore".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("score", generator.subschema_for::<TemplateScore>()),
            (
                "date",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("reasons", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Quality of a template. The values are those of the webhook."] pub enum
    TemplateScore { #[doc = " `GREEN`."] Green = "GREEN", #[doc = " `YELLOW`."] Yellow =
    "YELLOW", #[doc = " `RED`."] Red = "RED", #[doc = " `UNKNOWN`."] NotRated =
    "UNKNOWN", }
}

waxwing_json::open_enum! {
    #[doc = " Finer category. CUSTOM only in answers."] pub enum TemplateSubCategory {
    #[doc = " `ORDER_DETAILS`."] OrderDetails = "ORDER_DETAILS", #[doc =
    " `ORDER_STATUS`."] OrderStatus = "ORDER_STATUS", #[doc = " `RICH_ORDER_STATUS`."]
    RichOrderStatus = "RICH_ORDER_STATUS", #[doc = " `CUSTOM`."] Custom = "CUSTOM", }
}

/// A template.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Name, at most 512 of a to z, 0 to 9 and underscore.
    pub name: String,
    /// Language, such as `en_US`.
    pub language: String,
    /// Category of a template; it decides price and rules.
    pub category: shared::TemplateCategory,
    /// The parts; needed unless `library_template_name` is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<TemplateComponentDefinition>,
    /// Whether parameters have names (`{{name}}`) or numbers (`{{1}}`). Left out, numbers.
    pub parameter_format: Option<ParameterFormat>,
    /// Seconds that an undelivered message is kept: authentication 30 to 900, utility 30 to 43200,
    /// marketing 43200 to 2592000; -1 is 30 days for the first two.
    pub message_send_ttl_seconds: Option<i64>,
    /// No effect since April 2025.
    pub allow_category_change: Option<bool>,
    /// true: clicks on links are not counted.
    pub cta_url_link_tracking_opted_out: Option<bool>,
    /// Which creative features the provider may apply to marketing templates; all are off since April
    /// 2026 unless the account or the template opts in.
    pub degrees_of_freedom_spec: Option<shared::DegreesOfFreedomSpec>,
    /// Library template to copy.
    pub library_template_name: Option<String>,
    /// Values for the buttons of a library template: JSON text of a list by the page, the list itself by
    /// the vendor's SDK. The provider takes both.
    pub library_template_button_inputs: Option<LibraryButtonInputs>,
    /// Optional parts of a library template's body.
    pub library_template_body_inputs: Option<LibraryBodyInputs>,
    /// Values for the body of a library template. Not documented; the vendor's SDK has the name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub library_template_body_param_inputs: Vec<waxwing_types::Json>,
    /// An approved template to copy, such as one that is to have another max price. Not documented; the
    /// vendor's SDK has it as a number.
    pub source_template_id: Option<waxwing_types::IntOrString>,
    /// Where answers to the template enter the conversation routing. Not documented; the vendor's SDK
    /// has the values alone.
    pub routing_entrypoint: Option<RoutingEntrypoint>,
    /// Finer category. CUSTOM only in answers.
    pub sub_category: Option<TemplateSubCategory>,
    /// Known by name only; the meaning is not documented.
    pub display_format: Option<TemplateDisplayFormat>,
    /// Known by name only; the meaning is not documented.
    pub send_type: Option<TemplateSendType>,
    /// Known by name only; the meaning is not documented.
    pub is_primary_device_delivery_only: Option<bool>,
    /// Known by name only; the meaning is not documented.
    pub product_set_id: Option<String>,
    /// Known by name only; free-form.
    pub creative_sourcing_spec: Option<waxwing_types::Json>,
    /// Max price of a marketing template; such a template goes through `send_marketing_message`. Left
    /// out, the rate card holds. Until July 2026 it was called `bid_spec`.
    pub optimization_spec: Option<TemplateOptimization>,
}

impl CreateTemplate {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        language: impl Into<String>,
        category: impl Into<shared::TemplateCategory>,
    ) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            category: category.into(),
            components: Default::default(),
            parameter_format: Default::default(),
            message_send_ttl_seconds: Default::default(),
            allow_category_change: Default::default(),
            cta_url_link_tracking_opted_out: Default::default(),
            degrees_of_freedom_spec: Default::default(),
            library_template_name: Default::default(),
            library_template_button_inputs: Default::default(),
            library_template_body_inputs: Default::default(),
            library_template_body_param_inputs: Default::default(),
            source_template_id: Default::default(),
            routing_entrypoint: Default::default(),
            sub_category: Default::default(),
            display_format: Default::default(),
            send_type: Default::default(),
            is_primary_device_delivery_only: Default::default(),
            product_set_id: Default::default(),
            creative_sourcing_spec: Default::default(),
            optimization_spec: Default::default(),
        }
    }

    /// Sets `components`.
    #[must_use]
    pub fn with_components(
        mut self,
        components: impl Into<Vec<TemplateComponentDefinition>>,
    ) -> Self {
        self.components = components.into();
        self
    }

    /// Sets `parameter_format`.
    #[must_use]
    pub fn with_parameter_format(
        mut self,
        parameter_format: impl Into<ParameterFormat>,
    ) -> Self {
        self.parameter_format = Some(parameter_format.into());
        self
    }

    /// Sets `message_send_ttl_seconds`.
    #[must_use]
    pub fn with_message_send_ttl_seconds(
        mut self,
        message_send_ttl_seconds: i64,
    ) -> Self {
        self.message_send_ttl_seconds = Some(message_send_ttl_seconds);
        self
    }

    /// Sets `allow_category_change`.
    #[must_use]
    pub fn with_allow_category_change(mut self, allow_category_change: bool) -> Self {
        self.allow_category_change = Some(allow_category_change);
        self
    }

    /// Sets `cta_url_link_tracking_opted_out`.
    #[must_use]
    pub fn with_cta_url_link_tracking_opted_out(
        mut self,
        cta_url_link_tracking_opted_out: bool,
    ) -> Self {
        self.cta_url_link_tracking_opted_out = Some(cta_url_link_tracking_opted_out);
        self
    }

    /// Sets `degrees_of_freedom_spec`.
    #[must_use]
    pub fn with_degrees_of_freedom_spec(
        mut self,
        degrees_of_freedom_spec: impl Into<shared::DegreesOfFreedomSpec>,
    ) -> Self {
        self.degrees_of_freedom_spec = Some(degrees_of_freedom_spec.into());
        self
    }

    /// Sets `library_template_name`.
    #[must_use]
    pub fn with_library_template_name(
        mut self,
        library_template_name: impl Into<String>,
    ) -> Self {
        self.library_template_name = Some(library_template_name.into());
        self
    }

    /// Sets `library_template_button_inputs`.
    #[must_use]
    pub fn with_library_template_button_inputs(
        mut self,
        library_template_button_inputs: impl Into<LibraryButtonInputs>,
    ) -> Self {
        self.library_template_button_inputs = Some(
            library_template_button_inputs.into(),
        );
        self
    }

    /// Sets `library_template_body_inputs`.
    #[must_use]
    pub fn with_library_template_body_inputs(
        mut self,
        library_template_body_inputs: impl Into<LibraryBodyInputs>,
    ) -> Self {
        self.library_template_body_inputs = Some(library_template_body_inputs.into());
        self
    }

    /// Sets `library_template_body_param_inputs`.
    #[must_use]
    pub fn with_library_template_body_param_inputs(
        mut self,
        library_template_body_param_inputs: impl Into<Vec<waxwing_types::Json>>,
    ) -> Self {
        self.library_template_body_param_inputs = library_template_body_param_inputs
            .into();
        self
    }

    /// Sets `source_template_id`.
    #[must_use]
    pub fn with_source_template_id(
        mut self,
        source_template_id: impl Into<waxwing_types::IntOrString>,
    ) -> Self {
        self.source_template_id = Some(source_template_id.into());
        self
    }

    /// Sets `routing_entrypoint`.
    #[must_use]
    pub fn with_routing_entrypoint(
        mut self,
        routing_entrypoint: impl Into<RoutingEntrypoint>,
    ) -> Self {
        self.routing_entrypoint = Some(routing_entrypoint.into());
        self
    }

    /// Sets `sub_category`.
    #[must_use]
    pub fn with_sub_category(
        mut self,
        sub_category: impl Into<TemplateSubCategory>,
    ) -> Self {
        self.sub_category = Some(sub_category.into());
        self
    }

    /// Sets `display_format`.
    #[must_use]
    pub fn with_display_format(
        mut self,
        display_format: impl Into<TemplateDisplayFormat>,
    ) -> Self {
        self.display_format = Some(display_format.into());
        self
    }

    /// Sets `send_type`.
    #[must_use]
    pub fn with_send_type(mut self, send_type: impl Into<TemplateSendType>) -> Self {
        self.send_type = Some(send_type.into());
        self
    }

    /// Sets `is_primary_device_delivery_only`.
    #[must_use]
    pub fn with_is_primary_device_delivery_only(
        mut self,
        is_primary_device_delivery_only: bool,
    ) -> Self {
        self.is_primary_device_delivery_only = Some(is_primary_device_delivery_only);
        self
    }

    /// Sets `product_set_id`.
    #[must_use]
    pub fn with_product_set_id(mut self, product_set_id: impl Into<String>) -> Self {
        self.product_set_id = Some(product_set_id.into());
        self
    }

    /// Sets `creative_sourcing_spec`.
    #[must_use]
    pub fn with_creative_sourcing_spec(
        mut self,
        creative_sourcing_spec: impl Into<waxwing_types::Json>,
    ) -> Self {
        self.creative_sourcing_spec = Some(creative_sourcing_spec.into());
        self
    }

    /// Sets `optimization_spec`.
    #[must_use]
    pub fn with_optimization_spec(
        mut self,
        optimization_spec: impl Into<TemplateOptimization>,
    ) -> Self {
        self.optimization_spec = Some(optimization_spec.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            language: members.need("language")?,
            category: members.need("category")?,
            components: members.or_default("components")?,
            parameter_format: members.take("parameter_format")?,
            message_send_ttl_seconds: members.take("message_send_ttl_seconds")?,
            allow_category_change: members.take("allow_category_change")?,
            cta_url_link_tracking_opted_out: members
                .take("cta_url_link_tracking_opted_out")?,
            degrees_of_freedom_spec: members.take("degrees_of_freedom_spec")?,
            library_template_name: members.take("library_template_name")?,
            library_template_button_inputs: members
                .take("library_template_button_inputs")?,
            library_template_body_inputs: members.take("library_template_body_inputs")?,
            library_template_body_param_inputs: members
                .or_default("library_template_body_param_inputs")?,
            source_template_id: members.take("source_template_id")?,
            routing_entrypoint: members.take("routing_entrypoint")?,
            sub_category: members.take("sub_category")?,
            display_format: members.take("display_format")?,
            send_type: members.take("send_type")?,
            is_primary_device_delivery_only: members
                .take("is_primary_device_delivery_only")?,
            product_set_id: members.take("product_set_id")?,
            creative_sourcing_spec: members.take("creative_sourcing_spec")?,
            optimization_spec: members.take("optimization_spec")?,
        })
    }
}

waxwing_json::read_object!(CreateTemplate);
impl waxwing_types::Validate for CreateTemplate {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(512));
        checker.each("components", Some(&self.components));
        checker.nested("degrees_of_freedom_spec", self.degrees_of_freedom_spec.as_ref());
        checker
            .nested(
                "library_template_button_inputs",
                self.library_template_button_inputs.as_ref(),
            );
        checker
            .nested(
                "library_template_body_inputs",
                self.library_template_body_inputs.as_ref(),
            );
        checker.nested("optimization_spec", self.optimization_spec.as_ref());
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::given("/name"),
                        Constraint::text("/name", Form::Only("a-z0-9_")),
                        Constraint::new(Demand::Count {
                                at: "/components/*",
                                of: Some(("type", &["BODY"])),
                                least: Some(1),
                                most: Some(1),
                            })
                            .when(
                                &[
                                    Condition::Count {
                                        at: "/components/*",
                                        least: 1usize,
                                    },
                                ],
                            ),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["HEADER"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["FOOTER"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["BUTTONS"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["CAROUSEL"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["LIMITED_TIME_OFFER"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["CALL_PERMISSION_REQUEST"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                                at: "/components/*/buttons/*",
                                of: Some(("type", &["COPY_CODE"])),
                                least: None,
                                most: Some(0),
                            })
                            .when(
                                &[
                                    Condition::IsNot {
                                        at: "/category",
                                        values: &["MARKETING"],
                                    },
                                ],
                            ),
                    ],
                );
        }
    }
}

/// Values for the buttons of a library template: JSON text of a list by the page, the list itself by
/// the vendor's SDK. The provider takes both.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum LibraryButtonInputs {
    /// A text.
    Text(String),
    /// This form.
    LibraryButtonInputList(Vec<waxwing_types::Json>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl LibraryButtonInputs {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for LibraryButtonInputs {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::LibraryButtonInputList);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(LibraryButtonInputs);
impl From<String> for LibraryButtonInputs {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LibraryButtonInputs {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<waxwing_types::Json>> for LibraryButtonInputs {
    fn from(value: Vec<waxwing_types::Json>) -> Self {
        Self::LibraryButtonInputList(value)
    }
}

impl waxwing_types::Validate for LibraryButtonInputs {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc =
    " Where answers to the template enter the conversation routing. Not documented; the vendor's SDK"]
    #[doc = " has the values alone."] pub enum RoutingEntrypoint { #[doc =
    " `MARKETING_ENTRYPOINT`."] MarketingEntrypoint = "MARKETING_ENTRYPOINT", #[doc =
    " `SERVICE_ENTRYPOINT`."] ServiceEntrypoint = "SERVICE_ENTRYPOINT", #[doc =
    " `UTILITY_ENTRYPOINT`."] UtilityEntrypoint = "UTILITY_ENTRYPOINT", }
}

/// Max price of a marketing template; such a template goes through `send_marketing_message`. Left
/// out, the rate card holds. Until July 2026 it was called `bid_spec`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateOptimization {
    /// Always `LOWEST_COST_WITH_BID_CAP`.
    pub bid_strategy: Option<BidStrategy>,
    /// Max price of 1,000 deliveries, in the smallest unit of the account's currency (5000 is 0.05 USD
    /// each). Pages write it as a number and as text.
    pub bid_amount: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateOptimization {
    /// With the members that are required.
    pub fn new(
        bid_strategy: impl Into<BidStrategy>,
        bid_amount: impl Into<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    ) -> Self {
        Self {
            bid_strategy: Some(bid_strategy.into()),
            bid_amount: Some(bid_amount.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for TemplateOptimization {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("bid_strategy", &self.bid_strategy)?;
        object.optional("bid_amount", &self.bid_amount)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateOptimization {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            bid_strategy: members.lenient("bid_strategy")?,
            bid_amount: members.lenient("bid_amount")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateOptimization);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateOptimization {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateOptimization".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("bid_strategy", generator.subschema_for::<BidStrategy>()),
            (
                "bid_amount",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
        ])
    }
}

impl waxwing_types::Validate for TemplateOptimization {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("bid_strategy", self.bid_strategy.is_some());
        checker.present("bid_amount", self.bid_amount.is_some());
    }
}

waxwing_json::open_enum! {
    #[doc = " Always `LOWEST_COST_WITH_BID_CAP`."] pub enum BidStrategy(default
    LowestCostWithBidCap) { #[doc = " `LOWEST_COST_WITH_BID_CAP`."] LowestCostWithBidCap
    = "LOWEST_COST_WITH_BID_CAP", }
}

waxwing_json::open_enum! {
    #[doc =
    " Whether parameters have names (`{{name}}`) or numbers (`{{1}}`). Left out, numbers."]
    pub enum ParameterFormat { #[doc = " `named`."] Named = "named", #[doc =
    " `positional`."] Positional = "positional", }
}

waxwing_json::open_enum! {
    #[doc = " Known by name only; the meaning is not documented."] pub enum
    TemplateDisplayFormat { #[doc = " `ORDER_DETAILS`."] OrderDetails = "ORDER_DETAILS",
    }
}

waxwing_json::open_enum! {
    #[doc = " Known by name only; the meaning is not documented."] pub enum
    TemplateSendType { #[doc = " `CAMPAIGN`."] Campaign = "CAMPAIGN", #[doc =
    " `DIRECT`."] Direct = "DIRECT", #[doc = " `TRIGGER`."] Trigger = "TRIGGER", }
}

/// Optional parts of a library template's body.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct LibraryBodyInputs {
    /// With the phone number of the business.
    pub add_contact_number: Option<bool>,
    /// With a link to more.
    pub add_learn_more_link: Option<bool>,
    /// With the advice not to share the code.
    pub add_security_recommendation: Option<bool>,
    /// With a link that follows the parcel.
    pub add_track_package_link: Option<bool>,
    /// Life of the code in minutes.
    pub code_expiration_minutes: Option<i64>,
}

impl LibraryBodyInputs {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            add_contact_number: Default::default(),
            add_learn_more_link: Default::default(),
            add_security_recommendation: Default::default(),
            add_track_package_link: Default::default(),
            code_expiration_minutes: Default::default(),
        }
    }

    /// Sets `add_contact_number`.
    #[must_use]
    pub fn with_add_contact_number(mut self, add_contact_number: bool) -> Self {
        self.add_contact_number = Some(add_contact_number);
        self
    }

    /// Sets `add_learn_more_link`.
    #[must_use]
    pub fn with_add_learn_more_link(mut self, add_learn_more_link: bool) -> Self {
        self.add_learn_more_link = Some(add_learn_more_link);
        self
    }

    /// Sets `add_security_recommendation`.
    #[must_use]
    pub fn with_add_security_recommendation(
        mut self,
        add_security_recommendation: bool,
    ) -> Self {
        self.add_security_recommendation = Some(add_security_recommendation);
        self
    }

    /// Sets `add_track_package_link`.
    #[must_use]
    pub fn with_add_track_package_link(mut self, add_track_package_link: bool) -> Self {
        self.add_track_package_link = Some(add_track_package_link);
        self
    }

    /// Sets `code_expiration_minutes`.
    #[must_use]
    pub fn with_code_expiration_minutes(mut self, code_expiration_minutes: i64) -> Self {
        self.code_expiration_minutes = Some(code_expiration_minutes);
        self
    }
}

impl waxwing_json::FromMembers for LibraryBodyInputs {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            add_contact_number: members.take("add_contact_number")?,
            add_learn_more_link: members.take("add_learn_more_link")?,
            add_security_recommendation: members.take("add_security_recommendation")?,
            add_track_package_link: members.take("add_track_package_link")?,
            code_expiration_minutes: members.take("code_expiration_minutes")?,
        })
    }
}

waxwing_json::read_object!(LibraryBodyInputs);
impl waxwing_types::Validate for LibraryBodyInputs {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A new template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTemplate {
    /// Id of a message template. In webhooks it comes as a number.
    pub id: shared::TemplateId,
    /// State of a template. One page writes Approved.
    pub status: Option<shared::TemplateStatus>,
    /// Category of a template; it decides price and rules.
    pub category: Option<shared::TemplateCategory>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreatedTemplate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("category", &self.category)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreatedTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            category: members.lenient("category")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreatedTemplate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreatedTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreatedTemplate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::TemplateId>()),
            ("status", generator.subschema_for::<shared::TemplateStatus>()),
            ("category", generator.subschema_for::<shared::TemplateCategory>()),
        ])
    }
}

/// What to change; members left out stay. Other members of a new template may work too.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EditTemplate {
    /// Category of a template; it decides price and rules.
    pub category: Option<shared::TemplateCategory>,
    /// All parts, also those that stay.
    pub components: Vec<TemplateComponentDefinition>,
    /// Seconds that an undelivered message is kept, as for a new template.
    pub message_send_ttl_seconds: Option<i64>,
    /// Max price of a marketing template; such a template goes through `send_marketing_message`. Left
    /// out, the rate card holds. Until July 2026 it was called `bid_spec`.
    pub optimization_spec: Option<TemplateOptimization>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl EditTemplate {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            components: Default::default(),
            message_send_ttl_seconds: Default::default(),
            optimization_spec: Default::default(),
            extra: Default::default(),
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

    /// Sets `components`.
    #[must_use]
    pub fn with_components(
        mut self,
        components: impl Into<Vec<TemplateComponentDefinition>>,
    ) -> Self {
        self.components = components.into();
        self
    }

    /// Sets `message_send_ttl_seconds`.
    #[must_use]
    pub fn with_message_send_ttl_seconds(
        mut self,
        message_send_ttl_seconds: i64,
    ) -> Self {
        self.message_send_ttl_seconds = Some(message_send_ttl_seconds);
        self
    }

    /// Sets `optimization_spec`.
    #[must_use]
    pub fn with_optimization_spec(
        mut self,
        optimization_spec: impl Into<TemplateOptimization>,
    ) -> Self {
        self.optimization_spec = Some(optimization_spec.into());
        self
    }
}

impl serde::Serialize for EditTemplate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("category", &self.category)?;
        object.optional("components", &self.components)?;
        object.optional("message_send_ttl_seconds", &self.message_send_ttl_seconds)?;
        object.optional("optimization_spec", &self.optimization_spec)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for EditTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            category: members.take("category")?,
            components: members.or_default("components")?,
            message_send_ttl_seconds: members.take("message_send_ttl_seconds")?,
            optimization_spec: members.take("optimization_spec")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(EditTemplate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EditTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EditTemplate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("category", generator.subschema_for::<shared::TemplateCategory>()),
            (
                "components",
                generator.subschema_for::<Vec<TemplateComponentDefinition>>(),
            ),
            ("message_send_ttl_seconds", generator.subschema_for::<i64>()),
            ("optimization_spec", generator.subschema_for::<TemplateOptimization>()),
        ])
    }
}

impl waxwing_types::Validate for EditTemplate {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("components", Some(&self.components));
        checker.nested("optimization_spec", self.optimization_spec.as_ref());
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::new(Demand::Count {
                                at: "/components/*",
                                of: Some(("type", &["BODY"])),
                                least: Some(1),
                                most: Some(1),
                            })
                            .when(
                                &[
                                    Condition::Count {
                                        at: "/components/*",
                                        least: 1usize,
                                    },
                                ],
                            ),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["HEADER"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["FOOTER"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["BUTTONS"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["CAROUSEL"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["LIMITED_TIME_OFFER"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/components/*",
                            of: Some(("type", &["CALL_PERMISSION_REQUEST"])),
                            least: None,
                            most: Some(1),
                        }),
                    ],
                );
        }
    }
}

/// Templates to archive or to bring back.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArchiveTemplates {
    /// Ids joined by commas, at most 100. One client sends a list.
    pub hsm_ids: String,
}

impl ArchiveTemplates {
    /// With the members that are required.
    pub fn new(hsm_ids: impl Into<String>) -> Self {
        Self { hsm_ids: hsm_ids.into() }
    }
}

impl waxwing_json::FromMembers for ArchiveTemplates {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            hsm_ids: members.need("hsm_ids")?,
        })
    }
}

waxwing_json::read_object!(ArchiveTemplates);
impl waxwing_types::Validate for ArchiveTemplates {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What became of each template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ArchiveTemplatesResponse {
    /// Templates now archived.
    pub archived_templates: Option<Vec<shared::TemplateId>>,
    /// Why a template was left, by its id.
    pub failed_templates: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ArchiveTemplatesResponse {
    /// `archived_templates`, empty when it was left out.
    pub fn archived_templates(&self) -> &[shared::TemplateId] {
        self.archived_templates.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ArchiveTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("archived_templates", &self.archived_templates)?;
        object.optional("failed_templates", &self.failed_templates)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ArchiveTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            archived_templates: members.lenient("archived_templates")?,
            failed_templates: members.lenient("failed_templates")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ArchiveTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ArchiveTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ArchiveTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("archived_templates", generator.subschema_for::<Vec<shared::TemplateId>>()),
            (
                "failed_templates",
                generator.subschema_for::<std::collections::BTreeMap<String, String>>(),
            ),
        ])
    }
}

/// What became of each template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnarchiveTemplatesResponse {
    /// Templates now back.
    pub unarchived_templates: Option<Vec<shared::TemplateId>>,
    /// Why a template was left, by its id.
    pub failed_templates: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UnarchiveTemplatesResponse {
    /// `unarchived_templates`, empty when it was left out.
    pub fn unarchived_templates(&self) -> &[shared::TemplateId] {
        self.unarchived_templates.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for UnarchiveTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("unarchived_templates", &self.unarchived_templates)?;
        object.optional("failed_templates", &self.failed_templates)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UnarchiveTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            unarchived_templates: members.lenient("unarchived_templates")?,
            failed_templates: members.lenient("failed_templates")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UnarchiveTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UnarchiveTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UnarchiveTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "unarchived_templates",
                generator.subschema_for::<Vec<shared::TemplateId>>(),
            ),
            (
                "failed_templates",
                generator.subschema_for::<std::collections::BTreeMap<String, String>>(),
            ),
        ])
    }
}

/// Whether it is in use again.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnpauseTemplateResponse {
    /// true when it is.
    pub success: bool,
    /// Why not.
    pub reason: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UnpauseTemplateResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("success", &self.success)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UnpauseTemplateResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UnpauseTemplateResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UnpauseTemplateResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UnpauseTemplateResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("reason", generator.subschema_for::<String>()),
        ])
    }
}

/// The comparison.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompareTemplatesResponse {
    /// One item for each metric.
    pub data: Vec<TemplateComparison>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CompareTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CompareTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CompareTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CompareTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CompareTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<TemplateComparison>>()),
        ])
    }
}

/// One metric; which list it has is told by type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateComparison {
    /// What is compared.
    pub metric: Option<ComparisonMetric>,
    /// How it is told.
    pub type_: Option<ComparisonType>,
    /// RELATIVE: the templates, lowest first.
    pub order_by_relative_metric: Option<Vec<shared::TemplateId>>,
    /// `NUMBER_VALUES`: a number for each template.
    pub number_values: Option<Vec<NumberValue>>,
    /// `STRING_VALUES`: a text for each template.
    pub string_values: Option<Vec<StringValue>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplateComparison {
    /// `order_by_relative_metric`, empty when it was left out.
    pub fn order_by_relative_metric(&self) -> &[shared::TemplateId] {
        self.order_by_relative_metric.as_deref().unwrap_or_default()
    }

    /// `number_values`, empty when it was left out.
    pub fn number_values(&self) -> &[NumberValue] {
        self.number_values.as_deref().unwrap_or_default()
    }

    /// `string_values`, empty when it was left out.
    pub fn string_values(&self) -> &[StringValue] {
        self.string_values.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplateComparison {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("metric", &self.metric)?;
        object.optional("type", &self.type_)?;
        object.optional("order_by_relative_metric", &self.order_by_relative_metric)?;
        object.optional("number_values", &self.number_values)?;
        object.optional("string_values", &self.string_values)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateComparison {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            metric: members.lenient("metric")?,
            type_: members.lenient("type")?,
            order_by_relative_metric: members.lenient("order_by_relative_metric")?,
            number_values: members.lenient("number_values")?,
            string_values: members.lenient("string_values")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplateComparison);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateComparison {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateComparison".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("metric", generator.subschema_for::<ComparisonMetric>()),
            ("type", generator.subschema_for::<ComparisonType>()),
            (
                "order_by_relative_metric",
                generator.subschema_for::<Vec<shared::TemplateId>>(),
            ),
            ("number_values", generator.subschema_for::<Vec<NumberValue>>()),
            ("string_values", generator.subschema_for::<Vec<StringValue>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What is compared."] pub enum ComparisonMetric { #[doc = " `BLOCK_RATE`."]
    BlockRate = "BLOCK_RATE", #[doc = " `MESSAGE_SENDS`."] MessageSends =
    "MESSAGE_SENDS", #[doc = " `TOP_BLOCK_REASON`."] TopBlockReason = "TOP_BLOCK_REASON",
    }
}

waxwing_json::open_enum! {
    #[doc = " How it is told."] pub enum ComparisonType { #[doc = " `RELATIVE`."]
    Relative = "RELATIVE", #[doc = " `NUMBER_VALUES`."] NumberValues = "NUMBER_VALUES",
    #[doc = " `STRING_VALUES`."] StringValues = "STRING_VALUES", }
}

/// A number of one template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NumberValue {
    /// Id of a message template. In webhooks it comes as a number.
    pub key: Option<shared::TemplateId>,
    /// The number.
    pub value: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for NumberValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NumberValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NumberValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NumberValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NumberValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("key", generator.subschema_for::<shared::TemplateId>()),
            ("value", generator.subschema_for::<i64>()),
        ])
    }
}

/// The most frequent reason of blocks of one template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StringValue {
    /// Id of a message template. In webhooks it comes as a number.
    pub key: Option<shared::TemplateId>,
    /// Why users blocked the business.
    pub value: Option<BlockReason>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for StringValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StringValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StringValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StringValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StringValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("key", generator.subschema_for::<shared::TemplateId>()),
            ("value", generator.subschema_for::<BlockReason>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Why users blocked the business."] pub enum BlockReason { #[doc =
    " `NO_LONGER_NEEDED`."] NoLongerNeeded = "NO_LONGER_NEEDED", #[doc = " `NO_REASON`."]
    NoReason = "NO_REASON", #[doc = " `NO_REASON_GIVEN`."] NoReasonGiven =
    "NO_REASON_GIVEN", #[doc = " `NO_SIGN_UP`."] NoSignUp = "NO_SIGN_UP", #[doc =
    " `OFFENSIVE_MESSAGES`."] OffensiveMessages = "OFFENSIVE_MESSAGES", #[doc =
    " `OTHER`."] Other = "OTHER", #[doc = " `OTP_DID_NOT_REQUEST`."] OtpDidNotRequest =
    "OTP_DID_NOT_REQUEST", #[doc = " `SPAM`."] Spam = "SPAM", #[doc =
    " `UNKNOWN_BLOCK_REASON`."] UnknownBlockReason = "UNKNOWN_BLOCK_REASON", }
}

/// Which templates to copy.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MigrateTemplates {
    /// Id of a WhatsApp business account (WABA).
    pub source_waba_id: shared::WabaId,
    /// Page of the templates, from 0.
    pub page_number: Option<i64>,
    /// Templates on a page, at most 500.
    pub count: Option<i64>,
    /// Only these, at most 500.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub template_ids: Vec<shared::TemplateId>,
}

impl MigrateTemplates {
    /// With the members that are required.
    pub fn new(source_waba_id: impl Into<shared::WabaId>) -> Self {
        Self {
            source_waba_id: source_waba_id.into(),
            page_number: Default::default(),
            count: Default::default(),
            template_ids: Default::default(),
        }
    }

    /// Sets `page_number`.
    #[must_use]
    pub fn with_page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `template_ids`.
    #[must_use]
    pub fn with_template_ids(
        mut self,
        template_ids: impl Into<Vec<shared::TemplateId>>,
    ) -> Self {
        self.template_ids = template_ids.into();
        self
    }
}

impl waxwing_json::FromMembers for MigrateTemplates {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_waba_id: members.need("source_waba_id")?,
            page_number: members.take("page_number")?,
            count: members.take("count")?,
            template_ids: members.or_default("template_ids")?,
        })
    }
}

waxwing_json::read_object!(MigrateTemplates);
impl waxwing_types::Validate for MigrateTemplates {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("count", self.count.map(|n| n as f64), None, Some(500f64));
        checker.items("template_ids", Some(self.template_ids.len()), None, Some(500));
    }
}

/// What became of each template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateTemplatesResponse {
    /// Templates copied.
    pub migrated_templates: Option<Vec<shared::TemplateId>>,
    /// Why a template was left, by its id.
    pub failed_templates: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MigrateTemplatesResponse {
    /// `migrated_templates`, empty when it was left out.
    pub fn migrated_templates(&self) -> &[shared::TemplateId] {
        self.migrated_templates.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for MigrateTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("migrated_templates", &self.migrated_templates)?;
        object.optional("failed_templates", &self.failed_templates)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MigrateTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            migrated_templates: members.lenient("migrated_templates")?,
            failed_templates: members.lenient("failed_templates")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MigrateTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MigrateTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MigrateTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("migrated_templates", generator.subschema_for::<Vec<shared::TemplateId>>()),
            (
                "failed_templates",
                generator.subschema_for::<std::collections::BTreeMap<String, String>>(),
            ),
        ])
    }
}

/// An authentication template in many languages.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpsertTemplates {
    /// Name, at most 512 of a to z, 0 to 9 and underscore.
    pub name: String,
    /// Languages, such as `en_US`.
    pub languages: Vec<String>,
    /// Category of a template; it decides price and rules.
    pub category: shared::TemplateCategory,
    /// The parts; their texts are the provider's own, by language.
    pub components: Vec<TemplateComponentDefinition>,
    /// Seconds that an undelivered message is kept, 30 to 900.
    pub message_send_ttl_seconds: Option<i64>,
}

impl UpsertTemplates {
    /// Sets `message_send_ttl_seconds`.
    #[must_use]
    pub fn with_message_send_ttl_seconds(
        mut self,
        message_send_ttl_seconds: i64,
    ) -> Self {
        self.message_send_ttl_seconds = Some(message_send_ttl_seconds);
        self
    }
}

impl waxwing_json::FromMembers for UpsertTemplates {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            languages: members.need("languages")?,
            category: members.need("category")?,
            components: members.need("components")?,
            message_send_ttl_seconds: members.take("message_send_ttl_seconds")?,
        })
    }
}

waxwing_json::read_object!(UpsertTemplates);
impl waxwing_types::Validate for UpsertTemplates {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(512));
        checker.each("components", Some(&self.components));
    }
}

/// One item for each language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpsertTemplatesResponse {
    /// The templates.
    pub data: Vec<UpsertedTemplate>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UpsertTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpsertTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UpsertTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpsertTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpsertTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<UpsertedTemplate>>()),
        ])
    }
}

/// A template in one language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpsertedTemplate {
    /// Id of a message template. In webhooks it comes as a number.
    pub id: shared::TemplateId,
    /// State of a template. One page writes Approved.
    pub status: Option<shared::TemplateStatus>,
    /// Language.
    pub language: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UpsertedTemplate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("language", &self.language)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpsertedTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            status: members.lenient("status")?,
            language: members.lenient("language")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UpsertedTemplate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpsertedTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpsertedTemplate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::TemplateId>()),
            ("status", generator.subschema_for::<shared::TemplateStatus>()),
            ("language", generator.subschema_for::<String>()),
        ])
    }
}

/// One item for each language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewTemplatesResponse {
    /// The texts.
    pub data: Vec<TemplatePreview>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PreviewTemplatesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PreviewTemplatesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PreviewTemplatesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PreviewTemplatesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PreviewTemplatesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<TemplatePreview>>()),
        ])
    }
}

/// Texts of one language.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplatePreview {
    /// Text of the body.
    pub body: Option<String>,
    /// Texts of the buttons.
    pub buttons: Option<Vec<TemplatePreviewButton>>,
    /// Text of the footer.
    pub footer: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl TemplatePreview {
    /// `buttons`, empty when it was left out.
    pub fn buttons(&self) -> &[TemplatePreviewButton] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for TemplatePreview {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("body", &self.body)?;
        object.optional("buttons", &self.buttons)?;
        object.optional("footer", &self.footer)?;
        object.optional("language", &self.language)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplatePreview {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body: members.lenient("body")?,
            buttons: members.lenient("buttons")?,
            footer: members.lenient("footer")?,
            language: members.lenient("language")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplatePreview);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplatePreview {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplatePreview".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("body", generator.subschema_for::<String>()),
            ("buttons", generator.subschema_for::<Vec<TemplatePreviewButton>>()),
            ("footer", generator.subschema_for::<String>()),
            ("language", generator.subschema_for::<String>()),
        ])
    }
}

/// Texts of a button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplatePreviewButton {
    /// Text of the copy button.
    pub text: Option<String>,
    /// Text of the one-tap button.
    pub autofill_text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for TemplatePreviewButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("autofill_text", &self.autofill_text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplatePreviewButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            autofill_text: members.lenient("autofill_text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(TemplatePreviewButton);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplatePreviewButton {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplatePreviewButton".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("autofill_text", generator.subschema_for::<String>()),
        ])
    }
}

/// A page of library templates.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchTemplateLibraryResponse {
    /// The items.
    pub data: Vec<LibraryTemplate>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SearchTemplateLibraryResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SearchTemplateLibraryResponse {
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

waxwing_json::read_object!(SearchTemplateLibraryResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SearchTemplateLibraryResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SearchTemplateLibraryResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<LibraryTemplate>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " Id of a library template."] pub struct LibraryTemplateId;
}

/// A ready template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LibraryTemplate {
    /// Id of a library template.
    pub id: Option<LibraryTemplateId>,
    /// Name; goes into `library_template_name`.
    pub name: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Category of a template; it decides price and rules.
    pub category: Option<shared::TemplateCategory>,
    /// What it is about.
    pub topic: Option<String>,
    /// What it is for.
    pub usecase: Option<String>,
    /// Industries it is made for.
    pub industry: Option<Vec<String>>,
    /// Text of the header.
    pub header: Option<String>,
    /// Text of the body.
    pub body: Option<String>,
    /// Samples of the parameters.
    pub body_params: Option<Vec<String>>,
    /// Kinds of the parameters.
    pub body_param_types: Option<Vec<String>>,
    /// The buttons.
    pub buttons: Option<Vec<LibraryTemplateButton>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl LibraryTemplate {
    /// `industry`, empty when it was left out.
    pub fn industry(&self) -> &[String] {
        self.industry.as_deref().unwrap_or_default()
    }

    /// `body_params`, empty when it was left out.
    pub fn body_params(&self) -> &[String] {
        self.body_params.as_deref().unwrap_or_default()
    }

    /// `body_param_types`, empty when it was left out.
    pub fn body_param_types(&self) -> &[String] {
        self.body_param_types.as_deref().unwrap_or_default()
    }

    /// `buttons`, empty when it was left out.
    pub fn buttons(&self) -> &[LibraryTemplateButton] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for LibraryTemplate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("language", &self.language)?;
        object.optional("category", &self.category)?;
        object.optional("topic", &self.topic)?;
        object.optional("usecase", &self.usecase)?;
        object.optional("industry", &self.industry)?;
        object.optional("header", &self.header)?;
        object.optional("body", &self.body)?;
        object.optional("body_params", &self.body_params)?;
        object.optional("body_param_types", &self.body_param_types)?;
        object.optional("buttons", &self.buttons)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LibraryTemplate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            language: members.lenient("language")?,
            category: members.lenient("category")?,
            topic: members.lenient("topic")?,
            usecase: members.lenient("usecase")?,
            industry: members.lenient("industry")?,
            header: members.lenient("header")?,
            body: members.lenient("body")?,
            body_params: members.lenient("body_params")?,
            body_param_types: members.lenient("body_param_types")?,
            buttons: members.lenient("buttons")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LibraryTemplate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LibraryTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LibraryTemplate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<LibraryTemplateId>()),
            ("name", generator.subschema_for::<String>()),
            ("language", generator.subschema_for::<String>()),
            ("category", generator.subschema_for::<shared::TemplateCategory>()),
            ("topic", generator.subschema_for::<String>()),
            ("usecase", generator.subschema_for::<String>()),
            ("industry", generator.subschema_for::<Vec<String>>()),
            ("header", generator.subschema_for::<String>()),
            ("body", generator.subschema_for::<String>()),
            ("body_params", generator.subschema_for::<Vec<String>>()),
            ("body_param_types", generator.subschema_for::<Vec<String>>()),
            ("buttons", generator.subschema_for::<Vec<LibraryTemplateButton>>()),
        ])
    }
}

/// A button of a library template.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LibraryTemplateButton {
    /// Kind, such as URL.
    pub type_: Option<String>,
    /// Text of the button.
    pub text: Option<String>,
    /// Address that it opens.
    pub url: Option<String>,
    /// Phone number of a button, at most 20 characters.
    pub phone_number: Option<ButtonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    LibraryTemplateButton { type_, text, url : address, phone_number, extra }
);
impl serde::Serialize for LibraryTemplateButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.optional("phone_number", &self.phone_number)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LibraryTemplateButton {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            text: members.lenient("text")?,
            url: members.lenient("url")?,
            phone_number: members.lenient("phone_number")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LibraryTemplateButton);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LibraryTemplateButton {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LibraryTemplateButton".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<String>()),
            ("text", generator.subschema_for::<String>()),
            ("url", generator.subschema_for::<String>()),
            ("phone_number", generator.subschema_for::<ButtonPhoneNumber>()),
        ])
    }
}

/// A message as it would be sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageSample {
    /// `TEXT`.
    Text(TextSample),
    /// `INTERACTIVE`.
    Interactive(InteractiveSample),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl MessageSample {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Text(_) => "TEXT",
            Self::Interactive(_) => "INTERACTIVE",
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
            Self::Text(value) => {
                object.member("type", "TEXT")?;
                object.rest(value)
            }
            Self::Interactive(value) => {
                object.member("type", "INTERACTIVE")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<TextSample> for MessageSample {
    fn from(value: TextSample) -> Self {
        Self::Text(value)
    }
}

impl From<InteractiveSample> for MessageSample {
    fn from(value: InteractiveSample) -> Self {
        Self::Interactive(value)
    }
}

impl serde::Serialize for MessageSample {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageSample {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("TEXT") => members.beside("type").map(Self::Text),
            Some("INTERACTIVE") => members.beside("type").map(Self::Interactive),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(MessageSample);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageSample {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageSample".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "TEXT")
                .beside(generator.subschema_for::<TextSample>()),
            waxwing_json::schema::kind("type", "INTERACTIVE")
                .beside(generator.subschema_for::<InteractiveSample>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for MessageSample {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Text(value) => waxwing_types::Validate::check(value, checker),
            Self::Interactive(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// A text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextSample {
    /// The text, as in a message of type text.
    pub text: waxwing_types::Json,
}

impl TextSample {
    /// With the members that are required.
    pub fn new(text: impl Into<waxwing_types::Json>) -> Self {
        Self { text: text.into() }
    }
}

impl waxwing_json::FromMembers for TextSample {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.need("text")?,
        })
    }
}

waxwing_json::read_object!(TextSample);
impl waxwing_types::Validate for TextSample {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An interactive message.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractiveSample {
    /// The content, as in a message of type interactive.
    pub interactive: waxwing_types::Json,
}

impl InteractiveSample {
    /// With the members that are required.
    pub fn new(interactive: impl Into<waxwing_types::Json>) -> Self {
        Self {
            interactive: interactive.into(),
        }
    }
}

impl waxwing_json::FromMembers for InteractiveSample {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            interactive: members.need("interactive")?,
        })
    }
}

waxwing_json::read_object!(InteractiveSample);
impl waxwing_types::Validate for InteractiveSample {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The answer. Not documented; probably an id.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageSampleResponse {
    /// Id of the sample.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MessageSampleResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MessageSampleResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MessageSampleResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MessageSampleResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MessageSampleResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<String>())])
    }
}

/// A part of a template, told apart by type. The provider takes lower case as well; upper case comes
/// back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TemplateComponentDefinition {
    /// `HEADER`.
    Header(HeaderDefinition),
    /// `BODY`.
    Body(BodyDefinition),
    /// `FOOTER`.
    Footer(FooterDefinition),
    /// `BUTTONS`.
    Buttons(ButtonsDefinition),
    /// `CAROUSEL`.
    Carousel(CarouselDefinition),
    /// `LIMITED_TIME_OFFER`. Members beside that are not listed come second.
    LimitedTimeOffer(LimitedTimeOfferText, waxwing_types::Extra),
    /// `CALL_PERMISSION_REQUEST`.
    CallPermissionRequest(CallPermissionRequestDefinition),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl TemplateComponentDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::Header(_) => "HEADER",
            Self::Body(_) => "BODY",
            Self::Footer(_) => "FOOTER",
            Self::Buttons(_) => "BUTTONS",
            Self::Carousel(_) => "CAROUSEL",
            Self::LimitedTimeOffer(_, _) => "LIMITED_TIME_OFFER",
            Self::CallPermissionRequest(_) => "CALL_PERMISSION_REQUEST",
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
            Self::Header(value) => {
                object.member("type", "HEADER")?;
                object.rest(value)
            }
            Self::Body(value) => {
                object.member("type", "BODY")?;
                object.rest(value)
            }
            Self::Footer(value) => {
                object.member("type", "FOOTER")?;
                object.rest(value)
            }
            Self::Buttons(value) => {
                object.member("type", "BUTTONS")?;
                object.rest(value)
            }
            Self::Carousel(value) => {
                object.member("type", "CAROUSEL")?;
                object.rest(value)
            }
            Self::LimitedTimeOffer(value, extra) => {
                object.member("type", "LIMITED_TIME_OFFER")?;
                object.member("limited_time_offer", value)?;
                object.rest(extra)
            }
            Self::CallPermissionRequest(value) => {
                object.member("type", "CALL_PERMISSION_REQUEST")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<HeaderDefinition> for TemplateComponentDefinition {
    fn from(value: HeaderDefinition) -> Self {
        Self::Header(value)
    }
}

impl From<BodyDefinition> for TemplateComponentDefinition {
    fn from(value: BodyDefinition) -> Self {
        Self::Body(value)
    }
}

impl From<FooterDefinition> for TemplateComponentDefinition {
    fn from(value: FooterDefinition) -> Self {
        Self::Footer(value)
    }
}

impl From<ButtonsDefinition> for TemplateComponentDefinition {
    fn from(value: ButtonsDefinition) -> Self {
        Self::Buttons(value)
    }
}

impl From<CarouselDefinition> for TemplateComponentDefinition {
    fn from(value: CarouselDefinition) -> Self {
        Self::Carousel(value)
    }
}

impl From<LimitedTimeOfferText> for TemplateComponentDefinition {
    fn from(value: LimitedTimeOfferText) -> Self {
        Self::LimitedTimeOffer(value, Default::default())
    }
}

impl From<CallPermissionRequestDefinition> for TemplateComponentDefinition {
    fn from(value: CallPermissionRequestDefinition) -> Self {
        Self::CallPermissionRequest(value)
    }
}

impl serde::Serialize for TemplateComponentDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        self.write(&mut object)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for TemplateComponentDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let known = match members.text("type") {
            Some("HEADER") => members.beside("type").map(Self::Header),
            Some("BODY") => members.beside("type").map(Self::Body),
            Some("FOOTER") => members.beside("type").map(Self::Footer),
            Some("BUTTONS") => members.beside("type").map(Self::Buttons),
            Some("CAROUSEL") => members.beside("type").map(Self::Carousel),
            Some("LIMITED_TIME_OFFER") => {
                match members.variant("type", "limited_time_offer") {
                    Some(value) => Some(Self::LimitedTimeOffer(value, members.extra()?)),
                    None => None,
                }
            }
            Some("CALL_PERMISSION_REQUEST") => {
                members.beside("type").map(Self::CallPermissionRequest)
            }
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Self::Unknown(members.take_rest())))
    }
}

waxwing_json::read_object!(TemplateComponentDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for TemplateComponentDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TemplateComponentDefinition".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let kinds = [
            waxwing_json::schema::kind("type", "HEADER")
                .beside(generator.subschema_for::<HeaderDefinition>()),
            waxwing_json::schema::kind("type", "BODY")
                .beside(generator.subschema_for::<BodyDefinition>()),
            waxwing_json::schema::kind("type", "FOOTER")
                .beside(generator.subschema_for::<FooterDefinition>()),
            waxwing_json::schema::kind("type", "BUTTONS")
                .beside(generator.subschema_for::<ButtonsDefinition>()),
            waxwing_json::schema::kind("type", "CAROUSEL")
                .beside(generator.subschema_for::<CarouselDefinition>()),
            waxwing_json::schema::kind("type", "LIMITED_TIME_OFFER")
                .with(
                    "limited_time_offer",
                    generator.subschema_for::<LimitedTimeOfferText>(),
                ),
            waxwing_json::schema::kind("type", "CALL_PERMISSION_REQUEST")
                .beside(generator.subschema_for::<CallPermissionRequestDefinition>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for TemplateComponentDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::Header(value) => waxwing_types::Validate::check(value, checker),
            Self::Body(value) => waxwing_types::Validate::check(value, checker),
            Self::Footer(value) => waxwing_types::Validate::check(value, checker),
            Self::Buttons(value) => waxwing_types::Validate::check(value, checker),
            Self::Carousel(value) => waxwing_types::Validate::check(value, checker),
            Self::LimitedTimeOffer(value, _) => {
                checker.nested("limited_time_offer", Some(value))
            }
            Self::CallPermissionRequest(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::Unknown(_) => {}
        }
    }
}

/// Header: a text, or a sample of what is shown.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HeaderDefinition {
    /// What the header shows. GIF only for the marketing API.
    pub format: Option<HeaderFormat>,
    /// TEXT: the text, at most 60 characters.
    pub text: Option<String>,
    /// Samples for the review.
    pub example: Option<HeaderExample>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HeaderDefinition {
    /// With the members that are required.
    pub fn new(format: impl Into<HeaderFormat>) -> Self {
        Self {
            format: Some(format.into()),
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
    pub fn with_example(mut self, example: impl Into<HeaderExample>) -> Self {
        self.example = Some(example.into());
        self
    }
}

impl serde::Serialize for HeaderDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("format", &self.format)?;
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HeaderDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            format: members.lenient("format")?,
            text: members.lenient("text")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HeaderDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HeaderDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HeaderDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("format", generator.subschema_for::<HeaderFormat>()),
            ("text", generator.subschema_for::<String>()),
            ("example", generator.subschema_for::<HeaderExample>()),
        ])
    }
}

impl waxwing_types::Validate for HeaderDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("format", self.format.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(60));
        checker.nested("example", self.example.as_ref());
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::new(Demand::Placeholders {
                            at: "/text",
                            most: Some(1),
                            at_edges: true,
                            in_order: false,
                        }),
                        Constraint::new(Demand::Examples {
                            at: "/text",
                            given: &[
                                "/example/header_text/*",
                                "/example/header_text_named_params/*",
                            ],
                        }),
                    ],
                );
        }
    }
}

waxwing_json::open_enum! {
    #[doc = " What the header shows. GIF only for the marketing API."] pub enum
    HeaderFormat { #[doc = " `TEXT`."] Text = "TEXT", #[doc = " `IMAGE`."] Image =
    "IMAGE", #[doc = " `VIDEO`."] Video = "VIDEO", #[doc = " `GIF`."] Gif = "GIF", #[doc
    = " `DOCUMENT`."] Document = "DOCUMENT", #[doc = " `LOCATION`."] Location =
    "LOCATION", #[doc = " `PRODUCT`."] Product = "PRODUCT", }
}

/// Samples for the review.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HeaderExample {
    /// Value of the numbered parameter.
    pub header_text: Option<Vec<String>>,
    /// Value of the named parameter.
    pub header_text_named_params: Option<Vec<NamedParameterExample>>,
    /// Handle of a sample file; in answers its address.
    pub header_handle: Option<Vec<shared::UploadHandle>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl HeaderExample {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            header_text: Default::default(),
            header_text_named_params: Default::default(),
            header_handle: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `header_text`.
    #[must_use]
    pub fn with_header_text(mut self, header_text: impl Into<Vec<String>>) -> Self {
        self.header_text = Some(header_text.into());
        self
    }

    /// Sets `header_text_named_params`.
    #[must_use]
    pub fn with_header_text_named_params(
        mut self,
        header_text_named_params: impl Into<Vec<NamedParameterExample>>,
    ) -> Self {
        self.header_text_named_params = Some(header_text_named_params.into());
        self
    }

    /// Sets `header_handle`.
    #[must_use]
    pub fn with_header_handle(
        mut self,
        header_handle: impl Into<Vec<shared::UploadHandle>>,
    ) -> Self {
        self.header_handle = Some(header_handle.into());
        self
    }

    /// `header_text`, empty when it was left out.
    pub fn header_text(&self) -> &[String] {
        self.header_text.as_deref().unwrap_or_default()
    }

    /// `header_text_named_params`, empty when it was left out.
    pub fn header_text_named_params(&self) -> &[NamedParameterExample] {
        self.header_text_named_params.as_deref().unwrap_or_default()
    }

    /// `header_handle`, empty when it was left out.
    pub fn header_handle(&self) -> &[shared::UploadHandle] {
        self.header_handle.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for HeaderExample {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("header_text", &self.header_text)?;
        object.optional("header_text_named_params", &self.header_text_named_params)?;
        object.optional("header_handle", &self.header_handle)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for HeaderExample {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            header_text: members.lenient("header_text")?,
            header_text_named_params: members.lenient("header_text_named_params")?,
            header_handle: members.lenient("header_handle")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(HeaderExample);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for HeaderExample {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "HeaderExample".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("header_text", generator.subschema_for::<Vec<String>>()),
            (
                "header_text_named_params",
                generator.subschema_for::<Vec<NamedParameterExample>>(),
            ),
            ("header_handle", generator.subschema_for::<Vec<shared::UploadHandle>>()),
        ])
    }
}

impl waxwing_types::Validate for HeaderExample {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .each("header_text_named_params", self.header_text_named_params.as_deref());
    }
}

/// Sample of a named parameter.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NamedParameterExample {
    /// Name of the parameter.
    pub param_name: Option<String>,
    /// A value.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl NamedParameterExample {
    /// With the members that are required.
    pub fn new(param_name: impl Into<String>, example: impl Into<String>) -> Self {
        Self {
            param_name: Some(param_name.into()),
            example: Some(example.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for NamedParameterExample {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("param_name", &self.param_name)?;
        object.optional("example", &self.example)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NamedParameterExample {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            param_name: members.lenient("param_name")?,
            example: members.lenient("example")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NamedParameterExample);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NamedParameterExample {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NamedParameterExample".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("param_name", generator.subschema_for::<String>()),
            ("example", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for NamedParameterExample {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("param_name", self.param_name.is_some());
        checker.present("example", self.example.is_some());
    }
}

/// Body.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BodyDefinition {
    /// The text, at most 1024 characters (600 beside an offer, 160 under a product and on a card, there
    /// with at most 2 line breaks). None for authentication.
    pub text: Option<String>,
    /// Samples for the review.
    pub example: Option<BodyExample>,
    /// Authentication: with the advice not to share the code.
    pub add_security_recommendation: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl BodyDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            example: Default::default(),
            add_security_recommendation: Default::default(),
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
    pub fn with_example(mut self, example: impl Into<BodyExample>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets `add_security_recommendation`.
    #[must_use]
    pub fn with_add_security_recommendation(
        mut self,
        add_security_recommendation: bool,
    ) -> Self {
        self.add_security_recommendation = Some(add_security_recommendation);
        self
    }
}

impl serde::Serialize for BodyDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("example", &self.example)?;
        object
            .optional("add_security_recommendation", &self.add_security_recommendation)?;
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
            example: members.lenient("example")?,
            add_security_recommendation: members.lenient("add_security_recommendation")?,
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
            ("example", generator.subschema_for::<BodyExample>()),
            ("add_security_recommendation", generator.subschema_for::<bool>()),
        ])
    }
}

impl waxwing_types::Validate for BodyDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(1024));
        checker.nested("example", self.example.as_ref());
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::text("/text", Form::NotBlank),
                        Constraint::new(Demand::Placeholders {
                            at: "/text",
                            most: None,
                            at_edges: false,
                            in_order: false,
                        }),
                        Constraint::new(Demand::Placeholders {
                            at: "/text",
                            most: None,
                            at_edges: true,
                            in_order: true,
                        }),
                        Constraint::new(Demand::Examples {
                            at: "/text",
                            given: &[
                                "/example/body_text/0/*",
                                "/example/body_text/*",
                                "/example/body_text",
                                "/example/body_text_named_params/*",
                            ],
                        }),
                    ],
                );
        }
    }
}

/// Samples for the review.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BodyExample {
    /// Values of the numbered parameters: a list with one list of texts. Some samples have a plain list,
    /// or one text.
    pub body_text: Option<BodyTextExample>,
    /// Values of the named parameters.
    pub body_text_named_params: Option<Vec<NamedParameterExample>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl BodyExample {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            body_text: Default::default(),
            body_text_named_params: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `body_text`.
    #[must_use]
    pub fn with_body_text(mut self, body_text: impl Into<BodyTextExample>) -> Self {
        self.body_text = Some(body_text.into());
        self
    }

    /// Sets `body_text_named_params`.
    #[must_use]
    pub fn with_body_text_named_params(
        mut self,
        body_text_named_params: impl Into<Vec<NamedParameterExample>>,
    ) -> Self {
        self.body_text_named_params = Some(body_text_named_params.into());
        self
    }

    /// `body_text_named_params`, empty when it was left out.
    pub fn body_text_named_params(&self) -> &[NamedParameterExample] {
        self.body_text_named_params.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for BodyExample {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("body_text", &self.body_text)?;
        object.optional("body_text_named_params", &self.body_text_named_params)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BodyExample {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            body_text: members.lenient("body_text")?,
            body_text_named_params: members.lenient("body_text_named_params")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BodyExample);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BodyExample {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BodyExample".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("body_text", generator.subschema_for::<BodyTextExample>()),
            (
                "body_text_named_params",
                generator.subschema_for::<Vec<NamedParameterExample>>(),
            ),
        ])
    }
}

impl waxwing_types::Validate for BodyExample {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("body_text", self.body_text.as_ref());
        checker.each("body_text_named_params", self.body_text_named_params.as_deref());
    }
}

/// Values of the numbered parameters: a list with one list of texts. Some samples have a plain list,
/// or one text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum BodyTextExample {
    /// This form.
    BodyTextRows(Vec<Vec<String>>),
    /// This form.
    BodyTextValues(Vec<String>),
    /// A text.
    Text(String),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl BodyTextExample {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for BodyTextExample {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::BodyTextRows);
        choice.form(Self::BodyTextValues);
        choice.form(Self::Text);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(BodyTextExample);
impl From<Vec<Vec<String>>> for BodyTextExample {
    fn from(value: Vec<Vec<String>>) -> Self {
        Self::BodyTextRows(value)
    }
}

impl From<Vec<String>> for BodyTextExample {
    fn from(value: Vec<String>) -> Self {
        Self::BodyTextValues(value)
    }
}

impl From<String> for BodyTextExample {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for BodyTextExample {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl waxwing_types::Validate for BodyTextExample {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Footer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FooterDefinition {
    /// The text, at most 60 characters. None for authentication.
    pub text: Option<String>,
    /// Authentication: life of the code in minutes, 1 to 90.
    pub code_expiration_minutes: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FooterDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            code_expiration_minutes: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `code_expiration_minutes`.
    #[must_use]
    pub fn with_code_expiration_minutes(mut self, code_expiration_minutes: i64) -> Self {
        self.code_expiration_minutes = Some(code_expiration_minutes);
        self
    }
}

impl serde::Serialize for FooterDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("code_expiration_minutes", &self.code_expiration_minutes)?;
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
            code_expiration_minutes: members.lenient("code_expiration_minutes")?,
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
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("code_expiration_minutes", generator.subschema_for::<i64>()),
        ])
    }
}

impl waxwing_types::Validate for FooterDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(60));
        checker
            .range(
                "code_expiration_minutes",
                self.code_expiration_minutes.map(|n| n as f64),
                Some(1f64),
                Some(90f64),
            );
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::new(Demand::Placeholders {
                            at: "/text",
                            most: Some(0),
                            at_edges: true,
                            in_order: false,
                        }),
                    ],
                );
        }
    }
}

/// Buttons.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ButtonsDefinition {
    /// At most 10; quick replies stand together.
    pub buttons: Option<Vec<ButtonDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ButtonsDefinition {
    /// With the members that are required.
    pub fn new(buttons: impl Into<Vec<ButtonDefinition>>) -> Self {
        Self {
            buttons: Some(buttons.into()),
            extra: Default::default(),
        }
    }

    /// `buttons`, empty when it was left out.
    pub fn buttons(&self) -> &[ButtonDefinition] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ButtonsDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("buttons", &self.buttons)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ButtonsDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            buttons: members.lenient("buttons")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ButtonsDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ButtonsDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ButtonsDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("buttons", generator.subschema_for::<Vec<ButtonDefinition>>()),
        ])
    }
}

impl waxwing_types::Validate for ButtonsDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("buttons", self.buttons.is_some());
        checker.items("buttons", self.buttons.as_ref().map(Vec::len), Some(1), Some(10));
        checker.each("buttons", self.buttons.as_deref());
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::new(Demand::Count {
                            at: "/buttons/*",
                            of: Some(("type", &["URL"])),
                            least: None,
                            most: Some(2),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/buttons/*",
                            of: Some(("type", &["PHONE_NUMBER"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/buttons/*",
                            of: Some(("type", &["COPY_CODE"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Count {
                            at: "/buttons/*",
                            of: Some(("type", &["FLOW"])),
                            least: None,
                            most: Some(1),
                        }),
                        Constraint::new(Demand::Together {
                            at: "/buttons/*",
                            of: ("type", &["QUICK_REPLY"]),
                        }),
                    ],
                );
        }
    }
}

/// Cards side by side.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CarouselDefinition {
    /// 2 to 10 cards of one build.
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
        checker.items("cards", self.cards.as_ref().map(Vec::len), Some(2), Some(10));
        checker.each("cards", self.cards.as_deref());
    }
}

/// A card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CardDefinition {
    /// Header, body and buttons.
    pub components: Option<Vec<TemplateComponentDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CardDefinition {
    /// With the members that are required.
    pub fn new(components: impl Into<Vec<TemplateComponentDefinition>>) -> Self {
        Self {
            components: Some(components.into()),
            extra: Default::default(),
        }
    }

    /// `components`, empty when it was left out.
    pub fn components(&self) -> &[TemplateComponentDefinition] {
        self.components.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CardDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("components", &self.components)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CardDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            components: members.lenient("components")?,
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
            ("components", generator.subschema_for::<Vec<TemplateComponentDefinition>>()),
        ])
    }
}

impl waxwing_types::Validate for CardDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("components", self.components.is_some());
        checker.each("components", self.components.as_deref());
    }
}

/// The offer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LimitedTimeOfferText {
    /// The text, at most 16 characters.
    pub text: Option<String>,
    /// Whether a countdown shows.
    pub has_expiration: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl LimitedTimeOfferText {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            has_expiration: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `has_expiration`.
    #[must_use]
    pub fn with_has_expiration(mut self, has_expiration: bool) -> Self {
        self.has_expiration = Some(has_expiration);
        self
    }
}

impl serde::Serialize for LimitedTimeOfferText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("has_expiration", &self.has_expiration)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LimitedTimeOfferText {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            has_expiration: members.lenient("has_expiration")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LimitedTimeOfferText);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LimitedTimeOfferText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LimitedTimeOfferText".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("has_expiration", generator.subschema_for::<bool>()),
        ])
    }
}

impl waxwing_types::Validate for LimitedTimeOfferText {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(16));
    }
}

/// Asks the user for permission to call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionRequestDefinition {
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallPermissionRequestDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self { extra: Default::default() }
    }
}

impl serde::Serialize for CallPermissionRequestDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.extra.serialize(serializer)
    }
}

impl waxwing_json::FromMembers for CallPermissionRequestDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { extra: members.extra()? })
    }
}

waxwing_json::read_object!(CallPermissionRequestDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallPermissionRequestDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallPermissionRequestDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([])
    }
}

impl waxwing_types::Validate for CallPermissionRequestDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A button, told apart by type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ButtonDefinition {
    /// `QUICK_REPLY`.
    QuickReply(QuickReplyButtonDefinition),
    /// `URL`.
    Url(UrlButtonDefinition),
    /// `PHONE_NUMBER`.
    PhoneNumber(PhoneNumberButtonDefinition),
    /// `COPY_CODE`.
    CopyCode(CopyCodeButtonDefinition),
    /// `OTP`.
    Otp(OtpButtonDefinition),
    /// `MPM`.
    Mpm(MultiProductButtonDefinition),
    /// `SPM`.
    Spm(SingleProductButtonDefinition),
    /// `CATALOG`.
    Catalog(CatalogButtonDefinition),
    /// `FLOW`.
    Flow(FlowButtonDefinition),
    /// `VOICE_CALL`.
    VoiceCall(VoiceCallButtonDefinition),
    /// `ORDER_DETAILS`.
    OrderDetails(OrderDetailsButtonDefinition),
    /// `PAYMENT_REQUEST`.
    PaymentRequest(PaymentRequestButtonDefinition),
    /// `REQUEST_CONTACT_INFO`.
    RequestContactInfo(RequestContactInfoButtonDefinition),
    /// `APP`.
    App(AppButtonDefinition),
    /// A kind that the specification does not list, or a listed one of another shape: all its members.
    Unknown(waxwing_types::Json),
}

impl ButtonDefinition {
    /// The value of the member that tells the kinds apart.
    pub fn tag(&self) -> &str {
        match self {
            Self::QuickReply(_) => "QUICK_REPLY",
            Self::Url(_) => "URL",
            Self::PhoneNumber(_) => "PHONE_NUMBER",
            Self::CopyCode(_) => "COPY_CODE",
            Self::Otp(_) => "OTP",
            Self::Mpm(_) => "MPM",
            Self::Spm(_) => "SPM",
            Self::Catalog(_) => "CATALOG",
            Self::Flow(_) => "FLOW",
            Self::VoiceCall(_) => "VOICE_CALL",
            Self::OrderDetails(_) => "ORDER_DETAILS",
            Self::PaymentRequest(_) => "PAYMENT_REQUEST",
            Self::RequestContactInfo(_) => "REQUEST_CONTACT_INFO",
            Self::App(_) => "APP",
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
            Self::QuickReply(value) => {
                object.member("type", "QUICK_REPLY")?;
                object.rest(value)
            }
            Self::Url(value) => {
                object.member("type", "URL")?;
                object.rest(value)
            }
            Self::PhoneNumber(value) => {
                object.member("type", "PHONE_NUMBER")?;
                object.rest(value)
            }
            Self::CopyCode(value) => {
                object.member("type", "COPY_CODE")?;
                object.rest(value)
            }
            Self::Otp(value) => {
                object.member("type", "OTP")?;
                object.rest(value)
            }
            Self::Mpm(value) => {
                object.member("type", "MPM")?;
                object.rest(value)
            }
            Self::Spm(value) => {
                object.member("type", "SPM")?;
                object.rest(value)
            }
            Self::Catalog(value) => {
                object.member("type", "CATALOG")?;
                object.rest(value)
            }
            Self::Flow(value) => {
                object.member("type", "FLOW")?;
                object.rest(value)
            }
            Self::VoiceCall(value) => {
                object.member("type", "VOICE_CALL")?;
                object.rest(value)
            }
            Self::OrderDetails(value) => {
                object.member("type", "ORDER_DETAILS")?;
                object.rest(value)
            }
            Self::PaymentRequest(value) => {
                object.member("type", "PAYMENT_REQUEST")?;
                object.rest(value)
            }
            Self::RequestContactInfo(value) => {
                object.member("type", "REQUEST_CONTACT_INFO")?;
                object.rest(value)
            }
            Self::App(value) => {
                object.member("type", "APP")?;
                object.rest(value)
            }
            Self::Unknown(members) => object.rest(members),
        }
    }
}

impl From<QuickReplyButtonDefinition> for ButtonDefinition {
    fn from(value: QuickReplyButtonDefinition) -> Self {
        Self::QuickReply(value)
    }
}

impl From<UrlButtonDefinition> for ButtonDefinition {
    fn from(value: UrlButtonDefinition) -> Self {
        Self::Url(value)
    }
}

impl From<PhoneNumberButtonDefinition> for ButtonDefinition {
    fn from(value: PhoneNumberButtonDefinition) -> Self {
        Self::PhoneNumber(value)
    }
}

impl From<CopyCodeButtonDefinition> for ButtonDefinition {
    fn from(value: CopyCodeButtonDefinition) -> Self {
        Self::CopyCode(value)
    }
}

impl From<OtpButtonDefinition> for ButtonDefinition {
    fn from(value: OtpButtonDefinition) -> Self {
        Self::Otp(value)
    }
}

impl From<MultiProductButtonDefinition> for ButtonDefinition {
    fn from(value: MultiProductButtonDefinition) -> Self {
        Self::Mpm(value)
    }
}

impl From<SingleProductButtonDefinition> for ButtonDefinition {
    fn from(value: SingleProductButtonDefinition) -> Self {
        Self::Spm(value)
    }
}

impl From<CatalogButtonDefinition> for ButtonDefinition {
    fn from(value: CatalogButtonDefinition) -> Self {
        Self::Catalog(value)
    }
}

impl From<FlowButtonDefinition> for ButtonDefinition {
    fn from(value: FlowButtonDefinition) -> Self {
        Self::Flow(value)
    }
}

impl From<VoiceCallButtonDefinition> for ButtonDefinition {
    fn from(value: VoiceCallButtonDefinition) -> Self {
        Self::VoiceCall(value)
    }
}

impl From<OrderDetailsButtonDefinition> for ButtonDefinition {
    fn from(value: OrderDetailsButtonDefinition) -> Self {
        Self::OrderDetails(value)
    }
}

impl From<PaymentRequestButtonDefinition> for ButtonDefinition {
    fn from(value: PaymentRequestButtonDefinition) -> Self {
        Self::PaymentRequest(value)
    }
}

impl From<RequestContactInfoButtonDefinition> for ButtonDefinition {
    fn from(value: RequestContactInfoButtonDefinition) -> Self {
        Self::RequestContactInfo(value)
    }
}

impl From<AppButtonDefinition> for ButtonDefinition {
    fn from(value: AppButtonDefinition) -> Self {
        Self::App(value)
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
            Some("QUICK_REPLY") => members.beside("type").map(Self::QuickReply),
            Some("URL") => members.beside("type").map(Self::Url),
            Some("PHONE_NUMBER") => members.beside("type").map(Self::PhoneNumber),
            Some("COPY_CODE") => members.beside("type").map(Self::CopyCode),
            Some("OTP") => members.beside("type").map(Self::Otp),
            Some("MPM") => members.beside("type").map(Self::Mpm),
            Some("SPM") => members.beside("type").map(Self::Spm),
            Some("CATALOG") => members.beside("type").map(Self::Catalog),
            Some("FLOW") => members.beside("type").map(Self::Flow),
            Some("VOICE_CALL") => members.beside("type").map(Self::VoiceCall),
            Some("ORDER_DETAILS") => members.beside("type").map(Self::OrderDetails),
            Some("PAYMENT_REQUEST") => members.beside("type").map(Self::PaymentRequest),
            Some("REQUEST_CONTACT_INFO") => {
                members.beside("type").map(Self::RequestContactInfo)
            }
            Some("APP") => members.beside("type").map(Self::App),
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
            waxwing_json::schema::kind("type", "QUICK_REPLY")
                .beside(generator.subschema_for::<QuickReplyButtonDefinition>()),
            waxwing_json::schema::kind("type", "URL")
                .beside(generator.subschema_for::<UrlButtonDefinition>()),
            waxwing_json::schema::kind("type", "PHONE_NUMBER")
                .beside(generator.subschema_for::<PhoneNumberButtonDefinition>()),
            waxwing_json::schema::kind("type", "COPY_CODE")
                .beside(generator.subschema_for::<CopyCodeButtonDefinition>()),
            waxwing_json::schema::kind("type", "OTP")
                .beside(generator.subschema_for::<OtpButtonDefinition>()),
            waxwing_json::schema::kind("type", "MPM")
                .beside(generator.subschema_for::<MultiProductButtonDefinition>()),
            waxwing_json::schema::kind("type", "SPM")
                .beside(generator.subschema_for::<SingleProductButtonDefinition>()),
            waxwing_json::schema::kind("type", "CATALOG")
                .beside(generator.subschema_for::<CatalogButtonDefinition>()),
            waxwing_json::schema::kind("type", "FLOW")
                .beside(generator.subschema_for::<FlowButtonDefinition>()),
            waxwing_json::schema::kind("type", "VOICE_CALL")
                .beside(generator.subschema_for::<VoiceCallButtonDefinition>()),
            waxwing_json::schema::kind("type", "ORDER_DETAILS")
                .beside(generator.subschema_for::<OrderDetailsButtonDefinition>()),
            waxwing_json::schema::kind("type", "PAYMENT_REQUEST")
                .beside(generator.subschema_for::<PaymentRequestButtonDefinition>()),
            waxwing_json::schema::kind("type", "REQUEST_CONTACT_INFO")
                .beside(generator.subschema_for::<RequestContactInfoButtonDefinition>()),
            waxwing_json::schema::kind("type", "APP")
                .beside(generator.subschema_for::<AppButtonDefinition>()),
        ];
        waxwing_json::schema::union("type", kinds)
    }
}

impl waxwing_types::Validate for ButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        match self {
            Self::QuickReply(value) => waxwing_types::Validate::check(value, checker),
            Self::Url(value) => waxwing_types::Validate::check(value, checker),
            Self::PhoneNumber(value) => waxwing_types::Validate::check(value, checker),
            Self::CopyCode(value) => waxwing_types::Validate::check(value, checker),
            Self::Otp(value) => waxwing_types::Validate::check(value, checker),
            Self::Mpm(value) => waxwing_types::Validate::check(value, checker),
            Self::Spm(value) => waxwing_types::Validate::check(value, checker),
            Self::Catalog(value) => waxwing_types::Validate::check(value, checker),
            Self::Flow(value) => waxwing_types::Validate::check(value, checker),
            Self::VoiceCall(value) => waxwing_types::Validate::check(value, checker),
            Self::OrderDetails(value) => waxwing_types::Validate::check(value, checker),
            Self::PaymentRequest(value) => waxwing_types::Validate::check(value, checker),
            Self::RequestContactInfo(value) => {
                waxwing_types::Validate::check(value, checker)
            }
            Self::App(value) => waxwing_types::Validate::check(value, checker),
            Self::Unknown(_) => {}
        }
    }
}

/// Answers with a tap.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickReplyButtonDefinition {
    /// Text, at most 25 characters.
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
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(25));
    }
}

/// Opens an address. At most two. OTP buttons read back as this.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// The address, at most 2000 characters, with at most one variable at its end (`{{1}}`, or a named
    /// one).
    pub url: Option<String>,
    /// A sample: a list of texts for an address, one text for a coupon code. Either form is read.
    pub example: Option<TextOrTexts>,
    /// Opens an app instead.
    pub app_deep_link: Option<AppDeepLink>,
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
            app_deep_link: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<TextOrTexts>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets `app_deep_link`.
    #[must_use]
    pub fn with_app_deep_link(mut self, app_deep_link: impl Into<AppDeepLink>) -> Self {
        self.app_deep_link = Some(app_deep_link.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UrlButtonDefinition { text, url : address, example, app_deep_link, extra }
);
impl serde::Serialize for UrlButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("url", &self.url)?;
        object.optional("example", &self.example)?;
        object.optional("app_deep_link", &self.app_deep_link)?;
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
            app_deep_link: members.lenient("app_deep_link")?,
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
            ("example", generator.subschema_for::<TextOrTexts>()),
            ("app_deep_link", generator.subschema_for::<AppDeepLink>()),
        ])
    }
}

impl waxwing_types::Validate for UrlButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("url", self.url.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(25));
        checker.chars("url", self.url.as_ref().map(AsRef::as_ref), None, Some(2000));
        checker.nested("example", self.example.as_ref());
        checker.nested("app_deep_link", self.app_deep_link.as_ref());
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::new(Demand::Placeholders {
                            at: "/url",
                            most: Some(1),
                            at_edges: true,
                            in_order: false,
                        }),
                        Constraint::new(Demand::Examples {
                            at: "/url",
                            given: &["/example/*", "/example"],
                        }),
                    ],
                );
        }
    }
}

/// Opens an app instead.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppDeepLink {
    /// Id of the app, as a number.
    pub meta_app_id: Option<i64>,
    /// Address inside the Android app.
    pub android_deep_link: Option<String>,
    /// Where to get the app.
    pub android_fallback_playstore_url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AppDeepLink {
    /// With the members that are required.
    pub fn new(meta_app_id: i64, android_deep_link: impl Into<String>) -> Self {
        Self {
            meta_app_id: Some(meta_app_id),
            android_deep_link: Some(android_deep_link.into()),
            android_fallback_playstore_url: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `android_fallback_playstore_url`.
    #[must_use]
    pub fn with_android_fallback_playstore_url(
        mut self,
        android_fallback_playstore_url: impl Into<String>,
    ) -> Self {
        self.android_fallback_playstore_url = Some(
            android_fallback_playstore_url.into(),
        );
        self
    }
}

waxwing_json::debug_addresses!(
    AppDeepLink { meta_app_id, android_deep_link : address,
    android_fallback_playstore_url : address, extra }
);
impl serde::Serialize for AppDeepLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("meta_app_id", &self.meta_app_id)?;
        object.optional("android_deep_link", &self.android_deep_link)?;
        object
            .optional(
                "android_fallback_playstore_url",
                &self.android_fallback_playstore_url,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppDeepLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            meta_app_id: members.lenient("meta_app_id")?,
            android_deep_link: members.lenient("android_deep_link")?,
            android_fallback_playstore_url: members
                .lenient("android_fallback_playstore_url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppDeepLink);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppDeepLink {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppDeepLink".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("meta_app_id", generator.subschema_for::<i64>()),
            ("android_deep_link", generator.subschema_for::<String>()),
            ("android_fallback_playstore_url", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for AppDeepLink {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("meta_app_id", self.meta_app_id.is_some());
        checker.present("android_deep_link", self.android_deep_link.is_some());
    }
}

/// Calls a phone number. At most one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Phone number of a button, at most 20 characters.
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
        object.optional("phone_number", &self.phone_number)?;
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
            phone_number: members.lenient("phone_number")?,
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
            ("phone_number", generator.subschema_for::<ButtonPhoneNumber>()),
        ])
    }
}

impl waxwing_types::Validate for PhoneNumberButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("phone_number", self.phone_number.is_some());
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), Some(1), Some(25));
        checker
            .chars(
                "phone_number",
                self.phone_number.as_ref().map(AsRef::as_ref),
                None,
                Some(20),
            );
    }
}

waxwing_types::phone_id! {
    #[plus] #[doc = " Phone number of a button, at most 20 characters."] pub struct
    ButtonPhoneNumber from shared::WaId, shared::Destination, shared::PersonPhoneNumber,
    shared::DisplayPhoneNumber, super::analytics::AnalysedPhoneNumber,
    super::compliance::CompliancePhoneNumber, super::webhooks::StatusRecipientId;
}

/// Copies a coupon code, at most 20 characters (15 beside an offer). At most one; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyCodeButtonDefinition {
    /// A sample: a list of texts for an address, one text for a coupon code. Either form is read.
    pub example: Option<TextOrTexts>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CopyCodeButtonDefinition {
    /// With the members that are required.
    pub fn new(example: impl Into<TextOrTexts>) -> Self {
        Self {
            example: Some(example.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for CopyCodeButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
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
            ("example", generator.subschema_for::<TextOrTexts>()),
        ])
    }
}

impl waxwing_types::Validate for CopyCodeButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("example", self.example.is_some());
        checker.nested("example", self.example.as_ref());
    }
}

/// A sample: a list of texts for an address, one text for a coupon code. Either form is read.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrTexts {
    /// A text.
    Text(String),
    /// This form.
    SampleTexts(Vec<String>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl TextOrTexts {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for TextOrTexts {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::Text);
        choice.form(Self::SampleTexts);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(TextOrTexts);
impl From<String> for TextOrTexts {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrTexts {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for TextOrTexts {
    fn from(value: Vec<String>) -> Self {
        Self::SampleTexts(value)
    }
}

impl waxwing_types::Validate for TextOrTexts {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Hands over an authentication code; the only button, and only of authentication. Reads back as
/// URL.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OtpButtonDefinition {
    /// How the code gets into the app.
    pub otp_type: Option<OtpType>,
    /// Text of the copy button.
    pub text: Option<String>,
    /// Text of the one-tap button.
    pub autofill_text: Option<String>,
    /// `ZERO_TAP`: the terms are accepted.
    pub zero_tap_terms_accepted: Option<bool>,
    /// Android apps that may take the code, 1 to 5; for `ONE_TAP` and `ZERO_TAP`.
    pub supported_apps: Option<Vec<OtpApp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OtpButtonDefinition {
    /// With the members that are required.
    pub fn new(otp_type: impl Into<OtpType>) -> Self {
        Self {
            otp_type: Some(otp_type.into()),
            text: Default::default(),
            autofill_text: Default::default(),
            zero_tap_terms_accepted: Default::default(),
            supported_apps: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `autofill_text`.
    #[must_use]
    pub fn with_autofill_text(mut self, autofill_text: impl Into<String>) -> Self {
        self.autofill_text = Some(autofill_text.into());
        self
    }

    /// Sets `zero_tap_terms_accepted`.
    #[must_use]
    pub fn with_zero_tap_terms_accepted(
        mut self,
        zero_tap_terms_accepted: bool,
    ) -> Self {
        self.zero_tap_terms_accepted = Some(zero_tap_terms_accepted);
        self
    }

    /// Sets `supported_apps`.
    #[must_use]
    pub fn with_supported_apps(
        mut self,
        supported_apps: impl Into<Vec<OtpApp>>,
    ) -> Self {
        self.supported_apps = Some(supported_apps.into());
        self
    }

    /// `supported_apps`, empty when it was left out.
    pub fn supported_apps(&self) -> &[OtpApp] {
        self.supported_apps.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for OtpButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("otp_type", &self.otp_type)?;
        object.optional("text", &self.text)?;
        object.optional("autofill_text", &self.autofill_text)?;
        object.optional("zero_tap_terms_accepted", &self.zero_tap_terms_accepted)?;
        object.optional("supported_apps", &self.supported_apps)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OtpButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            otp_type: members.lenient("otp_type")?,
            text: members.lenient("text")?,
            autofill_text: members.lenient("autofill_text")?,
            zero_tap_terms_accepted: members.lenient("zero_tap_terms_accepted")?,
            supported_apps: members.lenient("supported_apps")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OtpButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OtpButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OtpButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("otp_type", generator.subschema_for::<OtpType>()),
            ("text", generator.subschema_for::<String>()),
            ("autofill_text", generator.subschema_for::<String>()),
            ("zero_tap_terms_accepted", generator.subschema_for::<bool>()),
            ("supported_apps", generator.subschema_for::<Vec<OtpApp>>()),
        ])
    }
}

impl waxwing_types::Validate for OtpButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("otp_type", self.otp_type.is_some());
        checker.each("supported_apps", self.supported_apps.as_deref());
        {
            #[allow(unused_imports, reason = "not every rule needs all of them")]
            use waxwing_json::constraint::{Condition, Constraint, Demand, Form};
            checker
                .rules(
                    self,
                    &[
                        Constraint::count("/supported_apps/*", Some(1), Some(5))
                            .when(
                                &[
                                    Condition::Is {
                                        at: "/otp_type",
                                        values: &["ONE_TAP", "ZERO_TAP"],
                                    },
                                ],
                            ),
                    ],
                );
        }
    }
}

waxwing_json::open_enum! {
    #[doc = " How the code gets into the app."] pub enum OtpType { #[doc =
    " `COPY_CODE`."] CopyCode = "COPY_CODE", #[doc = " `ONE_TAP`."] OneTap = "ONE_TAP",
    #[doc = " `ZERO_TAP`."] ZeroTap = "ZERO_TAP", }
}

/// An Android app.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OtpApp {
    /// Package, at most 224 characters.
    pub package_name: Option<String>,
    /// Hash of its signing key, 11 characters.
    pub signature_hash: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OtpApp {
    /// With the members that are required.
    pub fn new(
        package_name: impl Into<String>,
        signature_hash: impl Into<String>,
    ) -> Self {
        Self {
            package_name: Some(package_name.into()),
            signature_hash: Some(signature_hash.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for OtpApp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("package_name", &self.package_name)?;
        object.optional("signature_hash", &self.signature_hash)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OtpApp {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            package_name: members.lenient("package_name")?,
            signature_hash: members.lenient("signature_hash")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OtpApp);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OtpApp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OtpApp".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("package_name", generator.subschema_for::<String>()),
            ("signature_hash", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for OtpApp {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("package_name", self.package_name.is_some());
        checker.present("signature_hash", self.signature_hash.is_some());
        checker
            .chars(
                "package_name",
                self.package_name.as_ref().map(AsRef::as_ref),
                None,
                Some(224),
            );
        checker
            .chars(
                "signature_hash",
                self.signature_hash.as_ref().map(AsRef::as_ref),
                Some(11),
                Some(11),
            );
    }
}

/// Shows several products. The text is fixed, View items; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MultiProductButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MultiProductButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
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
        checker.present("text", self.text.is_some());
    }
}

/// Shows one product, below a product header or card. The text is fixed, View; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SingleProductButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl SingleProductButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for SingleProductButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SingleProductButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SingleProductButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SingleProductButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SingleProductButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for SingleProductButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// Opens the catalog. The text is fixed, View catalog; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CatalogButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CatalogButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
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
        checker.present("text", self.text.is_some());
    }
}

/// Opens a flow, by one of `flow_id`, `flow_name` and `flow_json`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Id of a flow.
    pub flow_id: Option<shared::FlowId>,
    /// Name of a flow.
    pub flow_name: Option<String>,
    /// The flow itself, as JSON text.
    pub flow_json: Option<String>,
    /// navigate: open a screen; `data_exchange`: ask your endpoint.
    pub flow_action: Option<FlowButtonAction>,
    /// First screen; required where `flow_action` is navigate.
    pub navigate_screen: Option<String>,
    /// Icon on the button.
    pub icon: Option<FlowButtonIcon>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FlowButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            flow_id: Default::default(),
            flow_name: Default::default(),
            flow_json: Default::default(),
            flow_action: Default::default(),
            navigate_screen: Default::default(),
            icon: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `flow_id`.
    #[must_use]
    pub fn with_flow_id(mut self, flow_id: impl Into<shared::FlowId>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `flow_name`.
    #[must_use]
    pub fn with_flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }

    /// Sets `flow_json`.
    #[must_use]
    pub fn with_flow_json(mut self, flow_json: impl Into<String>) -> Self {
        self.flow_json = Some(flow_json.into());
        self
    }

    /// Sets `flow_action`.
    #[must_use]
    pub fn with_flow_action(mut self, flow_action: impl Into<FlowButtonAction>) -> Self {
        self.flow_action = Some(flow_action.into());
        self
    }

    /// Sets `navigate_screen`.
    #[must_use]
    pub fn with_navigate_screen(mut self, navigate_screen: impl Into<String>) -> Self {
        self.navigate_screen = Some(navigate_screen.into());
        self
    }

    /// Sets `icon`.
    #[must_use]
    pub fn with_icon(mut self, icon: impl Into<FlowButtonIcon>) -> Self {
        self.icon = Some(icon.into());
        self
    }
}

impl serde::Serialize for FlowButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("flow_id", &self.flow_id)?;
        object.optional("flow_name", &self.flow_name)?;
        object.optional("flow_json", &self.flow_json)?;
        object.optional("flow_action", &self.flow_action)?;
        object.optional("navigate_screen", &self.navigate_screen)?;
        object.optional("icon", &self.icon)?;
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
            flow_id: members.lenient("flow_id")?,
            flow_name: members.lenient("flow_name")?,
            flow_json: members.lenient("flow_json")?,
            flow_action: members.lenient("flow_action")?,
            navigate_screen: members.lenient("navigate_screen")?,
            icon: members.lenient("icon")?,
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
            ("flow_id", generator.subschema_for::<shared::FlowId>()),
            ("flow_name", generator.subschema_for::<String>()),
            ("flow_json", generator.subschema_for::<String>()),
            ("flow_action", generator.subschema_for::<FlowButtonAction>()),
            ("navigate_screen", generator.subschema_for::<String>()),
            ("icon", generator.subschema_for::<FlowButtonIcon>()),
        ])
    }
}

impl waxwing_types::Validate for FlowButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

waxwing_json::open_enum! {
    #[doc = " navigate: open a screen; `data_exchange`: ask your endpoint."] pub enum
    FlowButtonAction { #[doc = " `navigate`."] Navigate = "navigate", #[doc =
    " `data_exchange`."] DataExchange = "data_exchange", }
}

waxwing_json::open_enum! {
    #[doc = " Icon on the button."] pub enum FlowButtonIcon { #[doc = " `DOCUMENT`."]
    Document = "DOCUMENT", #[doc = " `PROMOTION`."] Promotion = "PROMOTION", #[doc =
    " `REVIEW`."] Review = "REVIEW", }
}

/// Starts a call to the business. May stand beside a URL button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoiceCallButtonDefinition {
    /// Text, at most 20 characters. Left out, the provider's own.
    pub text: Option<String>,
    /// Minutes that the button works, 1440 to 43200.
    pub ttl_minutes: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl VoiceCallButtonDefinition {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            ttl_minutes: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `ttl_minutes`.
    #[must_use]
    pub fn with_ttl_minutes(mut self, ttl_minutes: i64) -> Self {
        self.ttl_minutes = Some(ttl_minutes);
        self
    }
}

impl serde::Serialize for VoiceCallButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("ttl_minutes", &self.ttl_minutes)?;
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
            ttl_minutes: members.lenient("ttl_minutes")?,
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
            ("ttl_minutes", generator.subschema_for::<i64>()),
        ])
    }
}

impl waxwing_types::Validate for VoiceCallButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("text", self.text.as_ref().map(AsRef::as_ref), None, Some(20));
        checker
            .range(
                "ttl_minutes",
                self.ttl_minutes.map(|n| n as f64),
                Some(1440f64),
                Some(43200f64),
            );
    }
}

/// Opens an order with its payment. The first button, also of a card, with at most 9 quick replies
/// behind it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderDetailsButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl OrderDetailsButtonDefinition {
    /// With the members that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for OrderDetailsButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OrderDetailsButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
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
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for OrderDetailsButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
    }
}

/// Asks for a payment (Brazil). At most 3, beside other buttons.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentRequestButtonDefinition {
    /// Fixed by the kind: Copy Pix code, Copy Boleto code, Open payment link or Review payment.
    pub text: Option<String>,
    /// How it is paid, with a sample under the name of the kind; `offsite_card_pay` has none.
    pub payment_setting: Option<PaymentRequestSample>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PaymentRequestButtonDefinition {
    /// With the members that are required.
    pub fn new(
        text: impl Into<String>,
        payment_setting: impl Into<PaymentRequestSample>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            payment_setting: Some(payment_setting.into()),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for PaymentRequestButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.optional("payment_setting", &self.payment_setting)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentRequestButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            payment_setting: members.lenient("payment_setting")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentRequestButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentRequestButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentRequestButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("text", generator.subschema_for::<String>()),
            ("payment_setting", generator.subschema_for::<PaymentRequestSample>()),
        ])
    }
}

impl waxwing_types::Validate for PaymentRequestButtonDefinition {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("text", self.text.is_some());
        checker.present("payment_setting", self.payment_setting.is_some());
        checker.nested("payment_setting", self.payment_setting.as_ref());
    }
}

/// How it is paid, with a sample under the name of the kind; `offsite_card_pay` has none.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentRequestSample {
    /// How it is paid.
    pub type_: Option<PaymentRequestKind>,
    /// Sample of a Pix code, as in a message.
    pub pix_dynamic_code: Option<waxwing_types::Json>,
    /// Sample of a boleto, as in a message.
    pub boleto: Option<waxwing_types::Json>,
    /// Sample of a link, as in a message.
    pub payment_link: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PaymentRequestSample {
    /// With the members that are required.
    pub fn new(type_: impl Into<PaymentRequestKind>) -> Self {
        Self {
            type_: Some(type_.into()),
            pix_dynamic_code: Default::default(),
            boleto: Default::default(),
            payment_link: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `pix_dynamic_code`.
    #[must_use]
    pub fn with_pix_dynamic_code(
        mut self,
        pix_dynamic_code: impl Into<waxwing_types::Json>,
    ) -> Self {
        self.pix_dynamic_code = Some(pix_dynamic_code.into());
        self
    }

    /// Sets `boleto`.
    #[must_use]
    pub fn with_boleto(mut self, boleto: impl Into<waxwing_types::Json>) -> Self {
        self.boleto = Some(boleto.into());
        self
    }

    /// Sets `payment_link`.
    #[must_use]
    pub fn with_payment_link(
        mut self,
        payment_link: impl Into<waxwing_types::Json>,
    ) -> Self {
        self.payment_link = Some(payment_link.into());
        self
    }
}

impl serde::Serialize for PaymentRequestSample {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("pix_dynamic_code", &self.pix_dynamic_code)?;
        object.optional("boleto", &self.boleto)?;
        object.optional("payment_link", &self.payment_link)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PaymentRequestSample {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            pix_dynamic_code: members.lenient("pix_dynamic_code")?,
            boleto: members.lenient("boleto")?,
            payment_link: members.lenient("payment_link")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PaymentRequestSample);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PaymentRequestSample {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PaymentRequestSample".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<PaymentRequestKind>()),
            ("pix_dynamic_code", generator.subschema_for::<waxwing_types::Json>()),
            ("boleto", generator.subschema_for::<waxwing_types::Json>()),
            ("payment_link", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

impl waxwing_types::Validate for PaymentRequestSample {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("type", self.type_.is_some());
    }
}

waxwing_json::open_enum! {
    #[doc = " How it is paid."] pub enum PaymentRequestKind { #[doc =
    " `pix_dynamic_code`."] PixDynamicCode = "pix_dynamic_code", #[doc = " `boleto`."]
    Boleto = "boleto", #[doc = " `payment_link`."] PaymentLink = "payment_link", #[doc =
    " `offsite_card_pay`."] OffsiteCardPay = "offsite_card_pay", }
}

/// Asks for the user's phone number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestContactInfoButtonDefinition {
    /// Left out, or exactly Share Contact Info.
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

/// Opens an app. Not documented; by name only, further members are kept.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AppButtonDefinition {
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

impl serde::Serialize for AppButtonDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("text", &self.text)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AppButtonDefinition {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            text: members.lenient("text")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AppButtonDefinition);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AppButtonDefinition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AppButtonDefinition".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("text", generator.subschema_for::<String>())])
    }
}

impl waxwing_types::Validate for AppButtonDefinition {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
