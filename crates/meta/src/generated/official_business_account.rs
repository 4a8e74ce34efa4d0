// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `official_business_account`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_official_business_account`](crate::Phone::get_official_business_account): Get how the application for an official business account stands.
- [`Phone::submit_official_business_account`](crate::Phone::submit_official_business_account): Apply for the mark of an official business account.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetOfficialBusinessAccountQuery`], [`SubmitOfficialBusinessAccount`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

/// Query of `get_official_business_account`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetOfficialBusinessAccountQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetOfficialBusinessAccountQuery {
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

/// An application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitOfficialBusinessAccount {
    /// Website of the business.
    pub business_website_url: String,
    /// Country in which the business mainly works.
    pub primary_country_of_operation: String,
    /// Language of most users.
    pub primary_language: Option<String>,
    /// Business or brand above this one.
    pub parent_business_or_brand: Option<String>,
    /// Articles about the business, at most 5 addresses.
    pub supporting_links: Vec<String>,
    /// Anything else that speaks for it.
    pub additional_supporting_information: Option<String>,
}

impl SubmitOfficialBusinessAccount {
    /// Creates a value from the required members.
    pub fn new(
        business_website_url: impl Into<String>,
        primary_country_of_operation: impl Into<String>,
    ) -> Self {
        Self::from_required(
            business_website_url.into(),
            primary_country_of_operation.into(),
        )
    }

    /// Sets `primary_language`.
    #[must_use]
    pub fn with_primary_language(mut self, primary_language: impl Into<String>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }

    /// Sets `parent_business_or_brand`.
    #[must_use]
    pub fn with_parent_business_or_brand(
        mut self,
        parent_business_or_brand: impl Into<String>,
    ) -> Self {
        self.parent_business_or_brand = Some(parent_business_or_brand.into());
        self
    }

    /// Sets `supporting_links`.
    #[must_use]
    pub fn with_supporting_links(
        mut self,
        supporting_links: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supporting_links = supporting_links.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `additional_supporting_information`.
    #[must_use]
    pub fn with_additional_supporting_information(
        mut self,
        additional_supporting_information: impl Into<String>,
    ) -> Self {
        self.additional_supporting_information = Some(
            additional_supporting_information.into(),
        );
        self
    }
}
