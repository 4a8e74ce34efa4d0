// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `templates`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_templates`](crate::Waba::list_templates): List the templates of an account.
- [`Waba::create_template`](crate::Waba::create_template): Create a template, of one's own or from the library.
- [`Waba::delete_template`](crate::Waba::delete_template): Delete a template in all languages, in one, or several templates.
- [`Client::get_template`](crate::Client::get_template): Get a template.
- [`Client::edit_template`](crate::Client::edit_template): Change the content, category or lifetime of a template.
- [`Waba::archive_templates`](crate::Waba::archive_templates): Archive templates.
- [`Waba::unarchive_templates`](crate::Waba::unarchive_templates): Bring archived templates back.
- [`Client::unpause_template`](crate::Client::unpause_template): Take a paused template into use again.
- [`Client::compare_templates`](crate::Client::compare_templates): Compare block rate and sends of two templates.
- [`Waba::migrate_templates`](crate::Waba::migrate_templates): Copy templates from another account.
- [`Waba::upsert_templates`](crate::Waba::upsert_templates): Create or change an authentication template in many languages.
- [`Waba::preview_auth_templates`](crate::Waba::preview_auth_templates): Get the texts of authentication templates by language.
- [`Client::search_template_library`](crate::Client::search_template_library): Search the library of ready templates.
- [`Waba::create_message_samples`](crate::Waba::create_message_samples): Hand in a sample message for the onboarding to Direct Send.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListTemplatesQuery`], [`DeleteTemplateQuery`], [`GetTemplateQuery`],
//! [`CompareTemplatesQuery`], [`PreviewAuthTemplatesQuery`], [`SearchTemplateLibraryQuery`],
//! [`CreateTemplate`], [`EditTemplate`], [`ArchiveTemplates`], [`MigrateTemplates`],
//! [`UpsertTemplates`], [`MessageSample`].
//!
//! Types that you read: [`ListTemplatesResponse`], [`Template`], [`CreatedTemplate`],
//! [`ArchiveTemplatesResponse`], [`UnarchiveTemplatesResponse`], [`UnpauseTemplateResponse`],
//! [`CompareTemplatesResponse`], [`MigrateTemplatesResponse`], [`UpsertTemplatesResponse`],
//! [`PreviewTemplatesResponse`], [`SearchTemplateLibraryResponse`], [`MessageSampleResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::given;
use waxwing_types::{Extra, IntOrString, Json, Lenient, Timestamp};

/// Query of `list_templates`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTemplatesQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
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
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListTemplatesQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Query of `delete_template`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteTemplateQuery {
    /// Name of the template.
    pub name: Option<String>,
    /// With name: only this one of its languages.
    pub hsm_id: Option<shared::TemplateId>,
    /// In place of name: several templates, at most 100. By one indirect source.
    pub hsm_ids: Vec<shared::TemplateId>,
}

impl DeleteTemplateQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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
        self.hsm_id = given(hsm_id.into());
        self
    }

    /// Sets `hsm_ids`.
    #[must_use]
    pub fn with_hsm_ids(
        mut self,
        hsm_ids: impl IntoIterator<Item = impl Into<shared::TemplateId>>,
    ) -> Self {
        self.hsm_ids = hsm_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// Query of `get_template`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetTemplateQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetTemplateQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// Query of `compare_templates`.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        template_ids: impl IntoIterator<Item = impl Into<shared::TemplateId>>,
        start: i64,
        end: i64,
    ) -> Self {
        Self {
            template_ids: template_ids.into_iter().map(Into::into).collect(),
            start,
            end,
        }
    }
}

/// Query of `preview_auth_templates`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PreviewAuthTemplatesQuery {
    /// Always AUTHENTICATION.
    pub category: PreviewCategory,
    /// Languages. Default: all.
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
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `languages`.
    #[must_use]
    pub fn with_languages(
        mut self,
        languages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.languages = languages.into_iter().map(Into::into).collect();
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

/// Query of `search_template_library`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl SearchTemplateLibraryQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// `AUTO_GENERATED`: made by Direct Send.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateSource {
    /// `AUTO_GENERATED`.
    AutoGenerated,
    /// `MANUAL`.
    Manual,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Always AUTHENTICATION.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum PreviewCategory {
    /// `AUTHENTICATION`.
    #[default]
    Authentication,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Kind of button.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreviewButtonType {
    /// `OTP`.
    Otp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page of templates.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// The templates.
    pub data: Vec<Template>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Figures over all templates; only when asked for.
    pub summary: Option<TemplateSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// A template in one language. All members but id may be missing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// Id of a message template. Webhooks send it as a number.
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
    pub degrees_of_freedom_spec: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Template {
    /// `components`, or an empty slice if the member is missing.
    pub fn components(&self) -> &[TemplateComponentDefinition] {
        self.components.as_deref().unwrap_or_default()
    }
}

/// Whether parameters have numbers or names.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateParameterFormat {
    /// `POSITIONAL`.
    Positional,
    /// `NAMED`.
    Named,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How users judge the template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateQualityScore {
    /// Quality of a template. The values are those of the webhook.
    pub score: Option<TemplateScore>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub date: Option<Lenient<Timestamp>>,
    /// What users found wrong.
    pub reasons: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TemplateQualityScore {
    /// `reasons`, or an empty slice if the member is missing.
    pub fn reasons(&self) -> &[String] {
        self.reasons.as_deref().unwrap_or_default()
    }
}

/// Quality of a template. The values are those of the webhook.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateScore {
    /// `GREEN`.
    Green,
    /// `YELLOW`.
    Yellow,
    /// `RED`.
    Red,
    /// `UNKNOWN`.
    NotRated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Finer category. CUSTOM only in answers.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateSubCategory {
    /// `ORDER_DETAILS`.
    OrderDetails,
    /// `ORDER_STATUS`.
    OrderStatus,
    /// `RICH_ORDER_STATUS`.
    RichOrderStatus,
    /// `CUSTOM`.
    Custom,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Name, at most 512 of a to z, 0 to 9 and underscore.
    pub name: String,
    /// Language, such as `en_US`.
    pub language: String,
    /// Category of a template; it decides price and rules.
    pub category: shared::TemplateCategory,
    /// The parts; needed unless `library_template_name` is given.
    pub components: Vec<TemplateComponentDefinition>,
    /// Whether parameters have names (`{{name}}`) or numbers (`{{1}}`). Default: numbers.
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
    pub library_template_body_param_inputs: Vec<Json>,
    /// An approved template to copy, such as one that is to have another max price. Not documented; the
    /// vendor's SDK has it as a number.
    pub source_template_id: Option<IntOrString>,
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
    pub creative_sourcing_spec: Option<Json>,
    /// Max price of a marketing template; such a template goes through `send_marketing_message`. Left
    /// out, the rate card holds. Until July 2026 it was called `bid_spec`.
    pub optimization_spec: Option<TemplateOptimization>,
}

impl CreateTemplate {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        language: impl Into<String>,
        category: impl Into<shared::TemplateCategory>,
    ) -> Self {
        Self::from_required(name.into(), language.into(), category.into())
    }

    /// Sets `components`.
    #[must_use]
    pub fn with_components(
        mut self,
        components: impl IntoIterator<Item = impl Into<TemplateComponentDefinition>>,
    ) -> Self {
        self.components = components.into_iter().map(Into::into).collect();
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
        library_template_body_param_inputs: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        self.library_template_body_param_inputs = library_template_body_param_inputs
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets `source_template_id`.
    #[must_use]
    pub fn with_source_template_id(
        mut self,
        source_template_id: impl Into<IntOrString>,
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
        creative_sourcing_spec: impl Into<Json>,
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

/// Values for the buttons of a library template: JSON text of a list by the page, the list itself by
/// the vendor's SDK. The provider takes both.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LibraryButtonInputs {
    /// A text.
    Text(String),
    /// The alternative `LibraryButtonInputList`.
    LibraryButtonInputList(Vec<Json>),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// Where answers to the template enter the conversation routing. Not documented; the vendor's SDK
/// has the values alone.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoutingEntrypoint {
    /// `MARKETING_ENTRYPOINT`.
    MarketingEntrypoint,
    /// `SERVICE_ENTRYPOINT`.
    ServiceEntrypoint,
    /// `UTILITY_ENTRYPOINT`.
    UtilityEntrypoint,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub bid_amount: Option<Lenient<IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TemplateOptimization {
    /// Creates a value from the required members.
    pub fn new(
        bid_strategy: impl Into<BidStrategy>,
        bid_amount: impl Into<Lenient<IntOrString>>,
    ) -> Self {
        Self {
            bid_strategy: Some(bid_strategy.into()),
            bid_amount: Some(bid_amount.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Always `LOWEST_COST_WITH_BID_CAP`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum BidStrategy {
    /// `LOWEST_COST_WITH_BID_CAP`.
    #[default]
    LowestCostWithBidCap,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whether parameters have names (`{{name}}`) or numbers (`{{1}}`). Default: numbers.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterFormat {
    /// `named`.
    Named,
    /// `positional`.
    Positional,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Known by name only; the meaning is not documented.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateDisplayFormat {
    /// `ORDER_DETAILS`.
    OrderDetails,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Known by name only; the meaning is not documented.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateSendType {
    /// `CAMPAIGN`.
    Campaign,
    /// `DIRECT`.
    Direct,
    /// `TRIGGER`.
    Trigger,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Optional parts of a library template's body.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// A new template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTemplate {
    /// Id of a message template. Webhooks send it as a number.
    pub id: shared::TemplateId,
    /// State of a template. One page writes Approved.
    pub status: Option<shared::TemplateStatus>,
    /// Category of a template; it decides price and rules.
    pub category: Option<shared::TemplateCategory>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl EditTemplate {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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
        components: impl IntoIterator<Item = impl Into<TemplateComponentDefinition>>,
    ) -> Self {
        self.components = components.into_iter().map(Into::into).collect();
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Templates to archive or to bring back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchiveTemplates {
    /// Ids joined by commas, at most 100. One client sends a list.
    pub hsm_ids: String,
}

impl ArchiveTemplates {
    /// Creates a value from the required members.
    pub fn new(hsm_ids: impl Into<String>) -> Self {
        Self { hsm_ids: hsm_ids.into() }
    }
}

/// What became of each template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ArchiveTemplatesResponse {
    /// Templates now archived.
    pub archived_templates: Option<Vec<shared::TemplateId>>,
    /// Why a template was left, by its id.
    pub failed_templates: Option<BTreeMap<String, String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ArchiveTemplatesResponse {
    /// `archived_templates`, or an empty slice if the member is missing.
    pub fn archived_templates(&self) -> &[shared::TemplateId] {
        self.archived_templates.as_deref().unwrap_or_default()
    }
}

/// What became of each template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnarchiveTemplatesResponse {
    /// Templates now back.
    pub unarchived_templates: Option<Vec<shared::TemplateId>>,
    /// Why a template was left, by its id.
    pub failed_templates: Option<BTreeMap<String, String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UnarchiveTemplatesResponse {
    /// `unarchived_templates`, or an empty slice if the member is missing.
    pub fn unarchived_templates(&self) -> &[shared::TemplateId] {
        self.unarchived_templates.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// The comparison.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompareTemplatesResponse {
    /// One item for each metric.
    pub data: Vec<TemplateComparison>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl TemplateComparison {
    /// `order_by_relative_metric`, or an empty slice if the member is missing.
    pub fn order_by_relative_metric(&self) -> &[shared::TemplateId] {
        self.order_by_relative_metric.as_deref().unwrap_or_default()
    }

    /// `number_values`, or an empty slice if the member is missing.
    pub fn number_values(&self) -> &[NumberValue] {
        self.number_values.as_deref().unwrap_or_default()
    }

    /// `string_values`, or an empty slice if the member is missing.
    pub fn string_values(&self) -> &[StringValue] {
        self.string_values.as_deref().unwrap_or_default()
    }
}

/// What is compared.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonMetric {
    /// `BLOCK_RATE`.
    BlockRate,
    /// `MESSAGE_SENDS`.
    MessageSends,
    /// `TOP_BLOCK_REASON`.
    TopBlockReason,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How it is told.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonType {
    /// `RELATIVE`.
    Relative,
    /// `NUMBER_VALUES`.
    NumberValues,
    /// `STRING_VALUES`.
    StringValues,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A number of one template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NumberValue {
    /// Id of a message template. Webhooks send it as a number.
    pub key: Option<shared::TemplateId>,
    /// The number.
    pub value: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The most frequent reason of blocks of one template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StringValue {
    /// Id of a message template. Webhooks send it as a number.
    pub key: Option<shared::TemplateId>,
    /// Why users blocked the business.
    pub value: Option<BlockReason>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Why users blocked the business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockReason {
    /// `NO_LONGER_NEEDED`.
    NoLongerNeeded,
    /// `NO_REASON`.
    NoReason,
    /// `NO_REASON_GIVEN`.
    NoReasonGiven,
    /// `NO_SIGN_UP`.
    NoSignUp,
    /// `OFFENSIVE_MESSAGES`.
    OffensiveMessages,
    /// `OTHER`.
    Other,
    /// `OTP_DID_NOT_REQUEST`.
    OtpDidNotRequest,
    /// `SPAM`.
    Spam,
    /// `UNKNOWN_BLOCK_REASON`.
    UnknownBlockReason,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Which templates to copy.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateTemplates {
    /// Id of a WhatsApp business account (WABA).
    pub source_waba_id: shared::WabaId,
    /// Page of the templates, from 0.
    pub page_number: Option<i64>,
    /// Templates on a page, at most 500.
    pub count: Option<i64>,
    /// Only these, at most 500.
    pub template_ids: Vec<shared::TemplateId>,
}

impl MigrateTemplates {
    /// Creates a value from the required members.
    pub fn new(source_waba_id: impl Into<shared::WabaId>) -> Self {
        Self::from_required(source_waba_id.into())
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
        template_ids: impl IntoIterator<Item = impl Into<shared::TemplateId>>,
    ) -> Self {
        self.template_ids = template_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// What became of each template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateTemplatesResponse {
    /// Templates copied.
    pub migrated_templates: Option<Vec<shared::TemplateId>>,
    /// Why a template was left, by its id.
    pub failed_templates: Option<BTreeMap<String, String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MigrateTemplatesResponse {
    /// `migrated_templates`, or an empty slice if the member is missing.
    pub fn migrated_templates(&self) -> &[shared::TemplateId] {
        self.migrated_templates.as_deref().unwrap_or_default()
    }
}

/// An authentication template in many languages.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        languages: impl IntoIterator<Item = impl Into<String>>,
        category: impl Into<shared::TemplateCategory>,
        components: impl IntoIterator<Item = impl Into<TemplateComponentDefinition>>,
    ) -> Self {
        Self::from_required(
            name.into(),
            languages.into_iter().map(Into::into).collect(),
            category.into(),
            components.into_iter().map(Into::into).collect(),
        )
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
}

/// One item for each language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpsertTemplatesResponse {
    /// The templates.
    pub data: Vec<UpsertedTemplate>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A template in one language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpsertedTemplate {
    /// Id of a message template. Webhooks send it as a number.
    pub id: shared::TemplateId,
    /// State of a template. One page writes Approved.
    pub status: Option<shared::TemplateStatus>,
    /// Language.
    pub language: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// One item for each language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewTemplatesResponse {
    /// The texts.
    pub data: Vec<TemplatePreview>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl TemplatePreview {
    /// `buttons`, or an empty slice if the member is missing.
    pub fn buttons(&self) -> &[TemplatePreviewButton] {
        self.buttons.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// A page of library templates.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchTemplateLibraryResponse {
    /// The items.
    pub data: Vec<LibraryTemplate>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Id of a library template.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LibraryTemplateId(String);

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
    pub extra: Extra,
}

impl LibraryTemplate {
    /// `industry`, or an empty slice if the member is missing.
    pub fn industry(&self) -> &[String] {
        self.industry.as_deref().unwrap_or_default()
    }

    /// `body_params`, or an empty slice if the member is missing.
    pub fn body_params(&self) -> &[String] {
        self.body_params.as_deref().unwrap_or_default()
    }

    /// `body_param_types`, or an empty slice if the member is missing.
    pub fn body_param_types(&self) -> &[String] {
        self.body_param_types.as_deref().unwrap_or_default()
    }

    /// `buttons`, or an empty slice if the member is missing.
    pub fn buttons(&self) -> &[LibraryTemplateButton] {
        self.buttons.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// A message as it would be sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageSample {
    /// `TEXT`.
    Text(TextSample),
    /// `INTERACTIVE`.
    Interactive(InteractiveSample),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextSample {
    /// The text, as in a message of type text.
    pub text: Json,
}

impl TextSample {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<Json>) -> Self {
        Self { text: text.into() }
    }
}

/// An interactive message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InteractiveSample {
    /// The content, as in a message of type interactive.
    pub interactive: Json,
}

impl InteractiveSample {
    /// Creates a value from the required members.
    pub fn new(interactive: impl Into<Json>) -> Self {
        Self {
            interactive: interactive.into(),
        }
    }
}

/// The answer. Not documented; probably an id.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageSampleResponse {
    /// Id of the sample.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    /// `LIMITED_TIME_OFFER`. The second value: members beside it that the specification does not list.
    LimitedTimeOffer(LimitedTimeOfferText, Extra),
    /// `CALL_PERMISSION_REQUEST`.
    CallPermissionRequest(CallPermissionRequestDefinition),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
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
    pub extra: Extra,
}

impl HeaderDefinition {
    /// Creates a value from the required members.
    pub fn new(format: impl Into<HeaderFormat>) -> Self {
        Self {
            format: Some(format.into()),
            ..Default::default()
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// What the header shows. GIF only for the marketing API.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeaderFormat {
    /// `TEXT`.
    Text,
    /// `IMAGE`.
    Image,
    /// `VIDEO`.
    Video,
    /// `GIF`.
    Gif,
    /// `DOCUMENT`.
    Document,
    /// `LOCATION`.
    Location,
    /// `PRODUCT`.
    Product,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

impl HeaderExample {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `header_text`.
    #[must_use]
    pub fn with_header_text(
        mut self,
        header_text: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.header_text = Some(header_text.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `header_text_named_params`.
    #[must_use]
    pub fn with_header_text_named_params(
        mut self,
        header_text_named_params: impl IntoIterator<
            Item = impl Into<NamedParameterExample>,
        >,
    ) -> Self {
        self.header_text_named_params = Some(
            header_text_named_params.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `header_handle`.
    #[must_use]
    pub fn with_header_handle(
        mut self,
        header_handle: impl IntoIterator<Item = impl Into<shared::UploadHandle>>,
    ) -> Self {
        self.header_handle = Some(header_handle.into_iter().map(Into::into).collect());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `header_text`, or an empty slice if the member is missing.
    pub fn header_text(&self) -> &[String] {
        self.header_text.as_deref().unwrap_or_default()
    }

    /// `header_text_named_params`, or an empty slice if the member is missing.
    pub fn header_text_named_params(&self) -> &[NamedParameterExample] {
        self.header_text_named_params.as_deref().unwrap_or_default()
    }

    /// `header_handle`, or an empty slice if the member is missing.
    pub fn header_handle(&self) -> &[shared::UploadHandle] {
        self.header_handle.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl NamedParameterExample {
    /// Creates a value from the required members.
    pub fn new(param_name: impl Into<String>, example: impl Into<String>) -> Self {
        Self {
            param_name: Some(param_name.into()),
            example: Some(example.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl BodyDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl BodyExample {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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
        body_text_named_params: impl IntoIterator<
            Item = impl Into<NamedParameterExample>,
        >,
    ) -> Self {
        self.body_text_named_params = Some(
            body_text_named_params.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `body_text_named_params`, or an empty slice if the member is missing.
    pub fn body_text_named_params(&self) -> &[NamedParameterExample] {
        self.body_text_named_params.as_deref().unwrap_or_default()
    }
}

/// Values of the numbered parameters: a list with one list of texts. Some samples have a plain list,
/// or one text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BodyTextExample {
    /// The alternative `BodyTextRows`.
    BodyTextRows(Vec<Vec<String>>),
    /// The alternative `BodyTextValues`.
    BodyTextValues(Vec<String>),
    /// A text.
    Text(String),
    /// Any other value, kept as it came.
    Unknown(Json),
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
    pub extra: Extra,
}

impl FooterDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Buttons.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ButtonsDefinition {
    /// At most 10; quick replies stand together.
    pub buttons: Option<Vec<ButtonDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ButtonsDefinition {
    /// Creates a value from the required members.
    pub fn new(buttons: impl IntoIterator<Item = impl Into<ButtonDefinition>>) -> Self {
        Self {
            buttons: Some(buttons.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `buttons`, or an empty slice if the member is missing.
    pub fn buttons(&self) -> &[ButtonDefinition] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

/// Cards side by side.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CarouselDefinition {
    /// 2 to 10 cards of one build.
    pub cards: Option<Vec<CardDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CarouselDefinition {
    /// Creates a value from the required members.
    pub fn new(cards: impl IntoIterator<Item = impl Into<CardDefinition>>) -> Self {
        Self {
            cards: Some(cards.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `cards`, or an empty slice if the member is missing.
    pub fn cards(&self) -> &[CardDefinition] {
        self.cards.as_deref().unwrap_or_default()
    }
}

/// A card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CardDefinition {
    /// Header, body and buttons.
    pub components: Option<Vec<TemplateComponentDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CardDefinition {
    /// Creates a value from the required members.
    pub fn new(
        components: impl IntoIterator<Item = impl Into<TemplateComponentDefinition>>,
    ) -> Self {
        Self {
            components: Some(components.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `components`, or an empty slice if the member is missing.
    pub fn components(&self) -> &[TemplateComponentDefinition] {
        self.components.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl LimitedTimeOfferText {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets `has_expiration`.
    #[must_use]
    pub fn with_has_expiration(mut self, has_expiration: bool) -> Self {
        self.has_expiration = Some(has_expiration);
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Asks the user for permission to call.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallPermissionRequestDefinition {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallPermissionRequestDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
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
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// Answers with a tap.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickReplyButtonDefinition {
    /// Text, at most 25 characters.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl QuickReplyButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl UrlButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: Some(url.into()),
            ..Default::default()
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl AppDeepLink {
    /// Creates a value from the required members.
    pub fn new(meta_app_id: i64, android_deep_link: impl Into<String>) -> Self {
        Self {
            meta_app_id: Some(meta_app_id),
            android_deep_link: Some(android_deep_link.into()),
            ..Default::default()
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl PhoneNumberButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(
        text: impl Into<String>,
        phone_number: impl Into<ButtonPhoneNumber>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            phone_number: given(phone_number.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Phone number of a button, at most 20 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ButtonPhoneNumber(String);

/// Copies a coupon code, at most 20 characters (15 beside an offer). At most one; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyCodeButtonDefinition {
    /// A sample: a list of texts for an address, one text for a coupon code. Either form is read.
    pub example: Option<TextOrTexts>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CopyCodeButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(example: impl Into<TextOrTexts>) -> Self {
        Self {
            example: Some(example.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A sample: a list of texts for an address, one text for a coupon code. Either form is read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TextOrTexts {
    /// A text.
    Text(String),
    /// The alternative `SampleTexts`.
    SampleTexts(Vec<String>),
    /// Any other value, kept as it came.
    Unknown(Json),
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
    pub extra: Extra,
}

impl OtpButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(otp_type: impl Into<OtpType>) -> Self {
        Self {
            otp_type: Some(otp_type.into()),
            ..Default::default()
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
        supported_apps: impl IntoIterator<Item = impl Into<OtpApp>>,
    ) -> Self {
        self.supported_apps = Some(supported_apps.into_iter().map(Into::into).collect());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `supported_apps`, or an empty slice if the member is missing.
    pub fn supported_apps(&self) -> &[OtpApp] {
        self.supported_apps.as_deref().unwrap_or_default()
    }
}

/// How the code gets into the app.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OtpType {
    /// `COPY_CODE`.
    CopyCode,
    /// `ONE_TAP`.
    OneTap,
    /// `ZERO_TAP`.
    ZeroTap,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

impl OtpApp {
    /// Creates a value from the required members.
    pub fn new(
        package_name: impl Into<String>,
        signature_hash: impl Into<String>,
    ) -> Self {
        Self {
            package_name: Some(package_name.into()),
            signature_hash: Some(signature_hash.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Shows several products. The text is fixed, View items; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MultiProductButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MultiProductButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Shows one product, below a product header or card. The text is fixed, View; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SingleProductButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SingleProductButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Opens the catalog. The text is fixed, View catalog; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CatalogButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CatalogButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl FlowButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets `flow_id`.
    #[must_use]
    pub fn with_flow_id(mut self, flow_id: impl Into<shared::FlowId>) -> Self {
        self.flow_id = given(flow_id.into());
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// navigate: open a screen; `data_exchange`: ask your endpoint.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowButtonAction {
    /// `navigate`.
    Navigate,
    /// `data_exchange`.
    DataExchange,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Icon on the button.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowButtonIcon {
    /// `DOCUMENT`.
    Document,
    /// `PROMOTION`.
    Promotion,
    /// `REVIEW`.
    Review,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

impl VoiceCallButtonDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl OrderDetailsButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
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
    pub extra: Extra,
}

impl PaymentRequestButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(
        text: impl Into<String>,
        payment_setting: impl Into<PaymentRequestSample>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            payment_setting: Some(payment_setting.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// How it is paid, with a sample under the name of the kind; `offsite_card_pay` has none.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentRequestSample {
    /// How it is paid.
    pub type_: Option<PaymentRequestKind>,
    /// Sample of a Pix code, as in a message.
    pub pix_dynamic_code: Option<Json>,
    /// Sample of a boleto, as in a message.
    pub boleto: Option<Json>,
    /// Sample of a link, as in a message.
    pub payment_link: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PaymentRequestSample {
    /// Creates a value from the required members.
    pub fn new(type_: impl Into<PaymentRequestKind>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Default::default()
        }
    }

    /// Sets `pix_dynamic_code`.
    #[must_use]
    pub fn with_pix_dynamic_code(mut self, pix_dynamic_code: impl Into<Json>) -> Self {
        self.pix_dynamic_code = Some(pix_dynamic_code.into());
        self
    }

    /// Sets `boleto`.
    #[must_use]
    pub fn with_boleto(mut self, boleto: impl Into<Json>) -> Self {
        self.boleto = Some(boleto.into());
        self
    }

    /// Sets `payment_link`.
    #[must_use]
    pub fn with_payment_link(mut self, payment_link: impl Into<Json>) -> Self {
        self.payment_link = Some(payment_link.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// How it is paid.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentRequestKind {
    /// `pix_dynamic_code`.
    PixDynamicCode,
    /// `boleto`.
    Boleto,
    /// `payment_link`.
    PaymentLink,
    /// `offsite_card_pay`.
    OffsiteCardPay,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Asks for the user's phone number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestContactInfoButtonDefinition {
    /// Left out, or exactly Share Contact Info.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl RequestContactInfoButtonDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Opens an app. Not documented; by name only, further members are kept.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppButtonDefinition {
    /// Text.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AppButtonDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}
