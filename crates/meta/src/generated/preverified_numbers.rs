// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `preverified_numbers`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Business {
    /// Add a phone number to be verified beforehand.
    ///
    /// The number is then verified by `request_preverified_code` and `verify_preverified_code`, before
    /// any client uses it. The vendor's description calls the id of the path that of an account; it is
    /// the portfolio's.
    ///
    /// `POST /{business_id}/add_phone_numbers`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn add_preverified_number(
        &self,
        body: &AddPreverifiedNumber,
    ) -> waxwing_runtime::Call<PreverifiedNumberAdded> {
        self.core
            .prepare(&ADD_PREVERIFIED_NUMBER)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }

    /// List the pre-verified numbers of the portfolio.
    ///
    /// The SDK and the vendor's description differ in members and filters; both kinds are described,
    /// those of the SDK are the likelier ones.
    ///
    /// `GET /{business_id}/preverified_numbers`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn list_preverified_numbers(
        &self,
        query: &ListPreverifiedNumbersQuery,
    ) -> waxwing_runtime::Call<ListPreverifiedNumbersResponse> {
        self.core
            .prepare(&LIST_PREVERIFIED_NUMBERS)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_preverified_numbers`], as a stream.
    pub fn list_preverified_numbers_all(
        &self,
        query: &ListPreverifiedNumbersQuery,
    ) -> waxwing_runtime::Pages<PreverifiedNumber> {
        self.core
            .prepare(&LIST_PREVERIFIED_NUMBERS)
            .path("business_id", &self.id)
            .query(query)
            .pages(&LIST_PREVERIFIED_NUMBERS_PAGES)
    }

    /// Share a pre-verified number with a partner.
    ///
    /// The body names the number and the partner's portfolio. `unshare_preverified_number` takes it
    /// back.
    ///
    /// `POST /{business_id}/share_preverified_numbers`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn share_preverified_number(
        &self,
        body: &SharePreverifiedNumber,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&SHARE_PREVERIFIED_NUMBER)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }

    /// Stop sharing a pre-verified number with a partner.
    ///
    /// The arguments go into the query.
    ///
    /// `DELETE /{business_id}/share_preverified_numbers`. Safe to repeat.
    ///
    /// Source: Meta developer documentation for the WhatsApp Cloud API, guides for solution providers;
    /// GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn unshare_preverified_number(
        &self,
        query: &UnsharePreverifiedNumberQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UNSHARE_PREVERIFIED_NUMBER)
            .path("business_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Client {
    /// Read a pre-verified number.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `GET /{preverified_phone_number_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn get_preverified_number(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        query: &GetPreverifiedNumberQuery,
    ) -> waxwing_runtime::Call<PreverifiedNumber> {
        self.core
            .prepare(&GET_PREVERIFIED_NUMBER)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .query(query)
            .call()
    }

    /// Delete a pre-verified number.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `DELETE /{preverified_phone_number_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn delete_preverified_number(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_PREVERIFIED_NUMBER)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .call()
    }

    /// List the partners that a pre-verified number is shared with.
    ///
    /// Known from the vendor's description alone; shape not confirmed.
    ///
    /// `GET /{preverified_phone_number_id}/partners`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn list_preverified_number_partners(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        query: &ListPreverifiedNumberPartnersQuery,
    ) -> waxwing_runtime::Call<ListPreverifiedNumberPartnersResponse> {
        self.core
            .prepare(&LIST_PREVERIFIED_NUMBER_PARTNERS)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_preverified_number_partners`], as a stream.
    pub fn list_preverified_number_partners_all(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        query: &ListPreverifiedNumberPartnersQuery,
    ) -> waxwing_runtime::Pages<PreverifiedNumberPartner> {
        self.core
            .prepare(&LIST_PREVERIFIED_NUMBER_PARTNERS)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .query(query)
            .pages(&LIST_PREVERIFIED_NUMBER_PARTNERS_PAGES)
    }

    /// Have a verification code sent to a pre-verified number.
    ///
    /// As `request_verification_code`, for a number that belongs to no account yet. The code goes into
    /// `verify_preverified_code`.
    ///
    /// `POST /{preverified_phone_number_id}/request_code`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn request_preverified_code(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        body: &RequestPreverifiedCode,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&REQUEST_PREVERIFIED_CODE)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .json(body)
            .call()
    }

    /// Verify a pre-verified number with the code that it got.
    ///
    /// At most 125 calls an hour, by the vendor's description.
    ///
    /// `POST /{preverified_phone_number_id}/verify_code`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); Meta
    /// developer documentation for the WhatsApp Cloud API, guides for solution providers.
    pub fn verify_preverified_code(
        &self,
        preverified_phone_number_id: impl Into<shared::PreverifiedNumberId>,
        body: &VerifyPreverifiedCode,
    ) -> waxwing_runtime::Call<PreverifiedCodeVerified> {
        self.core
            .prepare(&VERIFY_PREVERIFIED_CODE)
            .id::<
                shared::PreverifiedNumberId,
            >("preverified_phone_number_id", preverified_phone_number_id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static ADD_PREVERIFIED_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "add_preverified_number",
    path: "/{business_id}/add_phone_numbers",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_PREVERIFIED_NUMBERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_preverified_numbers",
    path: "/{business_id}/preverified_numbers",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_PREVERIFIED_NUMBERS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static SHARE_PREVERIFIED_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "share_preverified_number",
    path: "/{business_id}/share_preverified_numbers",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UNSHARE_PREVERIFIED_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "unshare_preverified_number",
    method: "DELETE",
    path: "/{business_id}/share_preverified_numbers",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_PREVERIFIED_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_preverified_number",
    path: "/{preverified_phone_number_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static DELETE_PREVERIFIED_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_preverified_number",
    method: "DELETE",
    path: "/{preverified_phone_number_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_PREVERIFIED_NUMBER_PARTNERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_preverified_number_partners",
    path: "/{preverified_phone_number_id}/partners",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_PREVERIFIED_NUMBER_PARTNERS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static REQUEST_PREVERIFIED_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "request_preverified_code",
    path: "/{preverified_phone_number_id}/request_code",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static VERIFY_PREVERIFIED_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "verify_preverified_code",
    path: "/{preverified_phone_number_id}/verify_code",
    accepts: &[
        waxwing_runtime::Accept::Filled("/id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    secrets: &["/code"],
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_preverified_numbers`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListPreverifiedNumbersQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
    /// Only numbers in this state, by the SDK.
    pub code_verification_status: Option<shared::CodeVerificationStatus>,
    /// Only this number, by the SDK.
    pub phone_number: Option<UnverifiedNumber>,
    /// Only numbers in this state, by the vendor's description.
    pub verification_status: Option<PreverifiedNumberVerification>,
    /// Only numbers with this availability, by the vendor's description.
    pub availability_status: Option<PreverifiedNumberAvailability>,
    /// Only numbers of this country, ISO 3166 with two letters, by the vendor's description.
    pub country_code: Option<String>,
}

impl ListPreverifiedNumbersQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
            code_verification_status: Default::default(),
            phone_number: Default::default(),
            verification_status: Default::default(),
            availability_status: Default::default(),
            country_code: Default::default(),
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

    /// Sets `code_verification_status`.
    #[must_use]
    pub fn with_code_verification_status(
        mut self,
        code_verification_status: impl Into<shared::CodeVerificationStatus>,
    ) -> Self {
        self.code_verification_status = Some(code_verification_status.into());
        self
    }

    /// Sets `phone_number`.
    #[must_use]
    pub fn with_phone_number(
        mut self,
        phone_number: impl Into<UnverifiedNumber>,
    ) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `verification_status`.
    #[must_use]
    pub fn with_verification_status(
        mut self,
        verification_status: impl Into<PreverifiedNumberVerification>,
    ) -> Self {
        self.verification_status = Some(verification_status.into());
        self
    }

    /// Sets `availability_status`.
    #[must_use]
    pub fn with_availability_status(
        mut self,
        availability_status: impl Into<PreverifiedNumberAvailability>,
    ) -> Self {
        self.availability_status = Some(availability_status.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

impl waxwing_json::FromMembers for ListPreverifiedNumbersQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
            code_verification_status: members.take("code_verification_status")?,
            phone_number: members.take("phone_number")?,
            verification_status: members.take("verification_status")?,
            availability_status: members.take("availability_status")?,
            country_code: members.take("country_code")?,
        })
    }
}

waxwing_json::read_object!(ListPreverifiedNumbersQuery);
impl waxwing_types::Validate for ListPreverifiedNumbersQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `unshare_preverified_number`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnsharePreverifiedNumberQuery {
    /// The pre-verified number.
    pub preverified_id: shared::PreverifiedNumberId,
    /// The portfolio of the partner.
    pub partner_business_id: shared::BusinessId,
}

impl UnsharePreverifiedNumberQuery {
    /// With the members that are required.
    pub fn new(
        preverified_id: impl Into<shared::PreverifiedNumberId>,
        partner_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        Self {
            preverified_id: preverified_id.into(),
            partner_business_id: partner_business_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for UnsharePreverifiedNumberQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            preverified_id: members.need("preverified_id")?,
            partner_business_id: members.need("partner_business_id")?,
        })
    }
}

waxwing_json::read_object!(UnsharePreverifiedNumberQuery);
impl waxwing_types::Validate for UnsharePreverifiedNumberQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_preverified_number`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetPreverifiedNumberQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetPreverifiedNumberQuery {
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

impl waxwing_json::FromMembers for GetPreverifiedNumberQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetPreverifiedNumberQuery);
impl waxwing_types::Validate for GetPreverifiedNumberQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_preverified_number_partners`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListPreverifiedNumberPartnersQuery {
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

impl ListPreverifiedNumberPartnersQuery {
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

impl waxwing_json::FromMembers for ListPreverifiedNumberPartnersQuery {
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

waxwing_json::read_object!(ListPreverifiedNumberPartnersQuery);
impl waxwing_types::Validate for ListPreverifiedNumberPartnersQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_types::phone_id! {
    #[plus] #[doc = " A phone number with plus sign and country code."] pub struct
    UnverifiedNumber from shared::WaId, shared::Destination, shared::PersonPhoneNumber,
    shared::DisplayPhoneNumber, super::analytics::AnalysedPhoneNumber,
    super::compliance::CompliancePhoneNumber, super::templates::ButtonPhoneNumber,
    super::webhooks::StatusRecipientId;
}

/// The number to add.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddPreverifiedNumber {
    /// A phone number with plus sign and country code.
    pub phone_number: UnverifiedNumber,
}

impl AddPreverifiedNumber {
    /// With the members that are required.
    pub fn new(phone_number: impl Into<UnverifiedNumber>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}

impl waxwing_json::FromMembers for AddPreverifiedNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_number: members.need("phone_number")?,
        })
    }
}

waxwing_json::read_object!(AddPreverifiedNumber);
impl waxwing_types::Validate for AddPreverifiedNumber {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The added number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreverifiedNumberAdded {
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub id: shared::PreverifiedNumberId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PreverifiedNumberAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PreverifiedNumberAdded {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PreverifiedNumberAdded);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PreverifiedNumberAdded {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PreverifiedNumberAdded".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::PreverifiedNumberId>()),
        ])
    }
}

/// A page of pre-verified numbers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPreverifiedNumbersResponse {
    /// The numbers.
    pub data: Vec<PreverifiedNumber>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListPreverifiedNumbersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListPreverifiedNumbersResponse {
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

waxwing_json::read_object!(ListPreverifiedNumbersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListPreverifiedNumbersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListPreverifiedNumbersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<PreverifiedNumber>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A pre-verified number, with the members of the SDK and those of the vendor's description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PreverifiedNumber {
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub id: Option<shared::PreverifiedNumberId>,
    /// A phone number as people read it, with plus sign and blanks.
    pub phone_number: Option<shared::DisplayPhoneNumber>,
    /// Whether the number was verified by a code. The provider's own description says UNVERIFIED in
    /// place of `NOT_VERIFIED`.
    pub code_verification_status: Option<shared::CodeVerificationStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub code_verification_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub verification_expiry_time: Option<
        waxwing_types::Lenient<waxwing_types::Timestamp>,
    >,
    /// A business portfolio, in short.
    pub owner_business: Option<shared::BusinessInfo>,
    /// A phone number as people read it, with plus sign and blanks.
    pub display_phone_number: Option<shared::DisplayPhoneNumber>,
    /// Dialling code of the country.
    pub country_prefix: Option<i64>,
    /// State of the verification, by the vendor's description.
    pub verification_status: Option<PreverifiedNumberVerification>,
    /// Whether the number can be used, by the vendor's description.
    pub availability_status: Option<PreverifiedNumberAvailability>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub last_updated: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// What the number can be used for.
    pub supported_features: Option<Vec<PreverifiedNumberFeature>>,
    /// Country of the number, ISO 3166 with two letters.
    pub country_code: Option<String>,
    /// Not documented; region of the number.
    pub region: Option<String>,
    /// What is wrong, in words; when one number is read.
    pub error_msg: Option<String>,
    /// Whether the id names a pre-verified number; when one number is read.
    pub is_input_id_valid: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PreverifiedNumber {
    /// `supported_features`, empty when it was left out.
    pub fn supported_features(&self) -> &[PreverifiedNumberFeature] {
        self.supported_features.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PreverifiedNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("phone_number", &self.phone_number)?;
        object.optional("code_verification_status", &self.code_verification_status)?;
        object.optional("code_verification_time", &self.code_verification_time)?;
        object.optional("verification_expiry_time", &self.verification_expiry_time)?;
        object.optional("owner_business", &self.owner_business)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("country_prefix", &self.country_prefix)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("availability_status", &self.availability_status)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("last_updated", &self.last_updated)?;
        object.optional("supported_features", &self.supported_features)?;
        object.optional("country_code", &self.country_code)?;
        object.optional("region", &self.region)?;
        object.optional("error_msg", &self.error_msg)?;
        object.optional("is_input_id_valid", &self.is_input_id_valid)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PreverifiedNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            phone_number: members.lenient("phone_number")?,
            code_verification_status: members.lenient("code_verification_status")?,
            code_verification_time: members.lenient("code_verification_time")?,
            verification_expiry_time: members.lenient("verification_expiry_time")?,
            owner_business: members.lenient("owner_business")?,
            display_phone_number: members.lenient("display_phone_number")?,
            country_prefix: members.lenient("country_prefix")?,
            verification_status: members.lenient("verification_status")?,
            availability_status: members.lenient("availability_status")?,
            created_time: members.lenient("created_time")?,
            last_updated: members.lenient("last_updated")?,
            supported_features: members.lenient("supported_features")?,
            country_code: members.lenient("country_code")?,
            region: members.lenient("region")?,
            error_msg: members.lenient("error_msg")?,
            is_input_id_valid: members.lenient("is_input_id_valid")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PreverifiedNumber);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PreverifiedNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PreverifiedNumber".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::PreverifiedNumberId>()),
            ("phone_number", generator.subschema_for::<shared::DisplayPhoneNumber>()),
            (
                "code_verification_status",
                generator.subschema_for::<shared::CodeVerificationStatus>(),
            ),
            (
                "code_verification_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "verification_expiry_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("owner_business", generator.subschema_for::<shared::BusinessInfo>()),
            (
                "display_phone_number",
                generator.subschema_for::<shared::DisplayPhoneNumber>(),
            ),
            ("country_prefix", generator.subschema_for::<i64>()),
            (
                "verification_status",
                generator.subschema_for::<PreverifiedNumberVerification>(),
            ),
            (
                "availability_status",
                generator.subschema_for::<PreverifiedNumberAvailability>(),
            ),
            (
                "created_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "last_updated",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "supported_features",
                generator.subschema_for::<Vec<PreverifiedNumberFeature>>(),
            ),
            ("country_code", generator.subschema_for::<String>()),
            ("region", generator.subschema_for::<String>()),
            ("error_msg", generator.subschema_for::<String>()),
            ("is_input_id_valid", generator.subschema_for::<bool>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of the verification, by the vendor's description."] pub enum
    PreverifiedNumberVerification { #[doc = " `VERIFIED`."] Verified = "VERIFIED", #[doc
    = " `PENDING`."] Pending = "PENDING", #[doc = " `FAILED`."] Failed = "FAILED", #[doc
    = " `EXPIRED`."] Expired = "EXPIRED", }
}

waxwing_json::open_enum! {
    #[doc = " Whether the number can be used, by the vendor's description."] pub enum
    PreverifiedNumberAvailability { #[doc = " `AVAILABLE`."] Available = "AVAILABLE",
    #[doc = " `IN_USE`."] InUse = "IN_USE", #[doc = " `RESERVED`."] Reserved =
    "RESERVED", #[doc = " `UNAVAILABLE`."] Unavailable = "UNAVAILABLE", }
}

waxwing_json::open_enum! {
    #[doc = " What a number can be used for, by the vendor's description."] pub enum
    PreverifiedNumberFeature { #[doc = " `MESSAGING`."] Messaging = "MESSAGING", #[doc =
    " `BUSINESS_PROFILE`."] BusinessProfile = "BUSINESS_PROFILE", #[doc = " `WEBHOOKS`."]
    Webhooks = "WEBHOOKS", #[doc = " `TEMPLATES`."] Templates = "TEMPLATES", #[doc =
    " `ANALYTICS`."] Analytics = "ANALYTICS", #[doc = " `COMMERCE`."] Commerce =
    "COMMERCE", #[doc = " `FLOWS`."] Flows = "FLOWS", }
}

/// Which number, with whom.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SharePreverifiedNumber {
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub preverified_id: shared::PreverifiedNumberId,
    /// Id of a business portfolio.
    pub partner_business_id: shared::BusinessId,
}

impl SharePreverifiedNumber {
    /// With the members that are required.
    pub fn new(
        preverified_id: impl Into<shared::PreverifiedNumberId>,
        partner_business_id: impl Into<shared::BusinessId>,
    ) -> Self {
        Self {
            preverified_id: preverified_id.into(),
            partner_business_id: partner_business_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for SharePreverifiedNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            preverified_id: members.need("preverified_id")?,
            partner_business_id: members.need("partner_business_id")?,
        })
    }
}

waxwing_json::read_object!(SharePreverifiedNumber);
impl waxwing_types::Validate for SharePreverifiedNumber {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A page of partners.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPreverifiedNumberPartnersResponse {
    /// The partners.
    pub data: Vec<PreverifiedNumberPartner>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListPreverifiedNumberPartnersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListPreverifiedNumberPartnersResponse {
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

waxwing_json::read_object!(ListPreverifiedNumberPartnersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListPreverifiedNumberPartnersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListPreverifiedNumberPartnersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<PreverifiedNumberPartner>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A partner that a number is shared with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreverifiedNumberPartner {
    /// Id of a business portfolio.
    pub id: shared::BusinessId,
    /// Name of the business.
    pub name: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// State of the verification of a partner.
    pub verification_status: Option<PartnerVerificationStatus>,
    /// Not documented; the page of the business.
    pub primary_page: Option<waxwing_types::Json>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<i64>,
    /// Who of a partner must use two factors.
    pub two_factor_type: Option<PartnerTwoFactorType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PreverifiedNumberPartner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.optional("verification_status", &self.verification_status)?;
        object.optional("primary_page", &self.primary_page)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("two_factor_type", &self.two_factor_type)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PreverifiedNumberPartner {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            verification_status: members.lenient("verification_status")?,
            primary_page: members.lenient("primary_page")?,
            timezone_id: members.lenient("timezone_id")?,
            two_factor_type: members.lenient("two_factor_type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PreverifiedNumberPartner);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PreverifiedNumberPartner {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PreverifiedNumberPartner".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::BusinessId>()),
            ("name", generator.subschema_for::<String>()),
            (
                "created_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updated_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "verification_status",
                generator.subschema_for::<PartnerVerificationStatus>(),
            ),
            ("primary_page", generator.subschema_for::<waxwing_types::Json>()),
            ("timezone_id", generator.subschema_for::<i64>()),
            ("two_factor_type", generator.subschema_for::<PartnerTwoFactorType>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of the verification of a partner."] pub enum
    PartnerVerificationStatus { #[doc = " `not_verified`."] NotVerified = "not_verified",
    #[doc = " `pending`."] Pending = "pending", #[doc = " `verified`."] Verified =
    "verified", }
}

waxwing_json::open_enum! {
    #[doc = " Who of a partner must use two factors."] pub enum PartnerTwoFactorType {
    #[doc = " `none`."] Nobody = "none", #[doc = " `admin_required`."] AdminRequired =
    "admin_required", }
}

/// How the code is to come.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestPreverifiedCode {
    /// How the code comes.
    pub code_method: PreverifiedCodeMethod,
    /// Language of the message, `en_US` or en.
    pub language: String,
}

impl RequestPreverifiedCode {
    /// With the members that are required.
    pub fn new(
        code_method: impl Into<PreverifiedCodeMethod>,
        language: impl Into<String>,
    ) -> Self {
        Self {
            code_method: code_method.into(),
            language: language.into(),
        }
    }
}

impl waxwing_json::FromMembers for RequestPreverifiedCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code_method: members.need("code_method")?,
            language: members.need("language")?,
        })
    }
}

waxwing_json::read_object!(RequestPreverifiedCode);
impl waxwing_types::Validate for RequestPreverifiedCode {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " How the code comes."] pub enum PreverifiedCodeMethod { #[doc = " `SMS`."]
    Sms = "SMS", #[doc = " `VOICE`."] Voice = "VOICE", }
}

/// The code, 6 digits; 4 to 8 in another place of the vendor's description.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifyPreverifiedCode {
    /// Verification code, with or without hyphen.
    pub code: shared::VerificationCode,
}

impl VerifyPreverifiedCode {
    /// With the members that are required.
    pub fn new(code: impl Into<shared::VerificationCode>) -> Self {
        Self { code: code.into() }
    }
}

impl waxwing_json::FromMembers for VerifyPreverifiedCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}

waxwing_json::read_object!(VerifyPreverifiedCode);
impl waxwing_types::Validate for VerifyPreverifiedCode {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The verified number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreverifiedCodeVerified {
    /// true when verified.
    pub success: bool,
    /// Id, by the vendor's description; of what is not documented.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PreverifiedCodeVerified {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PreverifiedCodeVerified {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PreverifiedCodeVerified);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PreverifiedCodeVerified {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PreverifiedCodeVerified".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("id", generator.subschema_for::<String>()),
        ])
    }
}
