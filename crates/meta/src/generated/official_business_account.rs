// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `official_business_account`.

#[cfg(feature = "client")]
use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get how the application for an official business account stands.
    ///
    /// The guide reads the same from the number (fields `official_business_account{oba_status}`).
    ///
    /// `GET /{phone_number_id}/official_business_account`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, official business accounts; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn get_official_business_account(
        &self,
        query: &GetOfficialBusinessAccountQuery,
    ) -> waxwing_runtime::Call<shared::OfficialBusinessAccount> {
        self.core
            .prepare(&GET_OFFICIAL_BUSINESS_ACCOUNT)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Apply for the mark of an official business account.
    ///
    /// The body is that of the guide; the vendor's description has another, which no guide shows.
    ///
    /// `POST /{phone_number_id}/official_business_account`. A repeat may act twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, official business accounts.
    pub fn submit_official_business_account(
        &self,
        body: &SubmitOfficialBusinessAccount,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&SUBMIT_OFFICIAL_BUSINESS_ACCOUNT)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_OFFICIAL_BUSINESS_ACCOUNT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_official_business_account",
    path: "/{phone_number_id}/official_business_account",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SUBMIT_OFFICIAL_BUSINESS_ACCOUNT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "submit_official_business_account",
    path: "/{phone_number_id}/official_business_account",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_official_business_account`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetOfficialBusinessAccountQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetOfficialBusinessAccountQuery {
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

impl waxwing_json::FromMembers for GetOfficialBusinessAccountQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetOfficialBusinessAccountQuery);
impl waxwing_types::Validate for GetOfficialBusinessAccountQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An application.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supporting_links: Vec<String>,
    /// Anything else that speaks for it.
    pub additional_supporting_information: Option<String>,
}

impl SubmitOfficialBusinessAccount {
    /// With the members that are required.
    pub fn new(
        business_website_url: impl Into<String>,
        primary_country_of_operation: impl Into<String>,
    ) -> Self {
        Self {
            business_website_url: business_website_url.into(),
            primary_country_of_operation: primary_country_of_operation.into(),
            primary_language: Default::default(),
            parent_business_or_brand: Default::default(),
            supporting_links: Default::default(),
            additional_supporting_information: Default::default(),
        }
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
        supporting_links: impl Into<Vec<String>>,
    ) -> Self {
        self.supporting_links = supporting_links.into();
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

waxwing_json::debug_addresses!(
    SubmitOfficialBusinessAccount { business_website_url : address,
    primary_country_of_operation, primary_language, parent_business_or_brand,
    supporting_links, additional_supporting_information }
);
impl waxwing_json::FromMembers for SubmitOfficialBusinessAccount {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            business_website_url: members.need("business_website_url")?,
            primary_country_of_operation: members.need("primary_country_of_operation")?,
            primary_language: members.take("primary_language")?,
            parent_business_or_brand: members.take("parent_business_or_brand")?,
            supporting_links: members.or_default("supporting_links")?,
            additional_supporting_information: members
                .take("additional_supporting_information")?,
        })
    }
}

waxwing_json::read_object!(SubmitOfficialBusinessAccount);
impl waxwing_types::Validate for SubmitOfficialBusinessAccount {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .items("supporting_links", Some(self.supporting_links.len()), None, Some(5));
    }
}
