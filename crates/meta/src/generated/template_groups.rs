// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `template_groups`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_template_groups`](crate::Waba::list_template_groups): List the template groups of an account.
- [`Waba::create_template_group`](crate::Waba::create_template_group): Create a template group.
- [`Client::get_template_group`](crate::Client::get_template_group): Get a template group.
- [`Client::update_template_group`](crate::Client::update_template_group): Change a template group, add or remove templates.
- [`Client::delete_template_group`](crate::Client::delete_template_group): Delete a template group; its templates stay.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListTemplateGroupsQuery`], [`GetTemplateGroupQuery`],
//! [`CreateTemplateGroup`], [`UpdateTemplateGroup`].
//!
//! Types that you read: [`ListTemplateGroupsResponse`], [`CreatedTemplateGroup`], [`TemplateGroup`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Lenient, Timestamp};

/// Query of `list_template_groups`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTemplateGroupsQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListTemplateGroupsQuery {
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

/// Query of `get_template_group`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetTemplateGroupQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetTemplateGroupQuery {
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

/// A page of template groups.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTemplateGroupsResponse {
    /// The items.
    pub data: Vec<TemplateGroup>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A new group.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        whatsapp_business_templates: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self::from_required(
            name.into(),
            whatsapp_business_templates.into_iter().collect(),
        )
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The new group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTemplateGroup {
    /// Id of a template group.
    pub id: shared::TemplateGroupId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub creation_time: Option<Lenient<Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub update_time: Option<Lenient<Timestamp>>,
    /// A WhatsApp business account. Without fields only a few members come; analytics have a tag of
    /// their own.
    pub whatsapp_business_account: Option<shared::WhatsappBusinessAccount>,
    /// Templates of the group.
    pub whatsapp_business_templates: Option<GroupedTemplates>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Templates of the group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupedTemplates {
    /// The items.
    pub data: Vec<GroupedTemplate>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A template, in short; whatever else fields asks for is kept.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupedTemplate {
    /// Id of a message template. Webhooks send it as a number.
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
    pub extra: Extra,
}

/// What to change; members left out stay.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateTemplateGroup {
    /// Name, at most 256 characters.
    pub name: Option<String>,
    /// What it is for, at most 512 characters.
    pub description: Option<String>,
    /// Ids of templates to add, as numbers.
    pub add_templates: Vec<i64>,
    /// Ids of templates to remove, as numbers.
    pub remove_templates: Vec<i64>,
}

impl UpdateTemplateGroup {
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

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `add_templates`.
    #[must_use]
    pub fn with_add_templates(
        mut self,
        add_templates: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.add_templates = add_templates.into_iter().collect();
        self
    }

    /// Sets `remove_templates`.
    #[must_use]
    pub fn with_remove_templates(
        mut self,
        remove_templates: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.remove_templates = remove_templates.into_iter().collect();
        self
    }
}
