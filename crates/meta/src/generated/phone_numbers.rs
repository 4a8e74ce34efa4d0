// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `phone_numbers`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get the messaging health of a number, account, template or other node.
    ///
    /// For any node that a message depends on; its `health_status` names each node above it with errors
    /// and possible solutions. Error 141002 in there is a template that is not approved.
    ///
    /// `GET /{node_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/support/health-status>
    /// (as of 2025-10); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_health_status(
        &self,
        node_id: impl Into<NodeId>,
        query: &GetHealthStatusQuery,
    ) -> waxwing_runtime::Call<NodeHealth> {
        self.core
            .prepare(&GET_HEALTH_STATUS)
            .id::<NodeId>("node_id", node_id)
            .query(query)
            .call()
    }

    /// Get a phone number by its account-number node.
    ///
    /// Only in the vendor's description; the answer has part of the members of a business phone number.
    ///
    /// `GET /{whatsapp_account_number_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn get_whatsapp_account_number(
        &self,
        whatsapp_account_number_id: impl Into<AccountNumberId>,
        query: &GetWhatsappAccountNumberQuery,
    ) -> waxwing_runtime::Call<shared::BusinessPhoneNumber> {
        self.core
            .prepare(&GET_WHATSAPP_ACCOUNT_NUMBER)
            .id::<
                AccountNumberId,
            >("whatsapp_account_number_id", whatsapp_account_number_id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get a business phone number.
    ///
    /// What is not asked for in fields does not come.
    ///
    /// `GET /{phone_number_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_phone_number(
        &self,
        query: &GetPhoneNumberQuery,
    ) -> waxwing_runtime::Call<shared::BusinessPhoneNumber> {
        self.core
            .prepare(&GET_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Set the two-step PIN, the display name or the callback address of a number.
    ///
    /// Two-step verification cannot be switched off, and a number cannot be deleted, by the API. Members
    /// that are not listed may exist.
    ///
    /// `POST /{phone_number_id}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, two-step verification;
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn update_phone_number(
        &self,
        body: &UpdatePhoneNumber,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Register a number for the Cloud API.
    ///
    /// Sets the two-step PIN, or proves it when there is one. At most 10 registrations and
    /// deregistrations of a number in 72 hours (error 133016). Other errors: 133005, 133008 and 133009
    /// for the PIN, 133006 for a number to be verified again, 133000, 133004 and 133015 to wait.
    ///
    /// `POST /{phone_number_id}/register`. A repeat may act twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, registration; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn register_phone_number(
        &self,
        body: &RegisterPhoneNumber,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&REGISTER_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Take a number off the Cloud API.
    ///
    /// At most 10 registrations and deregistrations of a number in 72 hours (error 133016).
    ///
    /// `POST /{phone_number_id}/deregister`. A repeat may act twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, registration; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn deregister_phone_number(&self) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DEREGISTER_PHONE_NUMBER)
            .path("phone_number_id", &self.id)
            .call()
    }

    /// Have a verification code sent to the number.
    ///
    /// The guides put both members into the query, the vendor's description into the body; Graph takes
    /// both. Error 136024 when the number is verified already or cannot be verified.
    ///
    /// `POST /{phone_number_id}/request_code`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn request_verification_code(
        &self,
        body: &RequestVerificationCode,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&REQUEST_VERIFICATION_CODE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Prove the number with the code that came.
    ///
    /// The code is the one that `request_verification_code` had sent, with or without hyphen; afterwards
    /// `register_phone_number`. Error 136024 when the number is verified already. The guides put the
    /// code into the query or a form; Graph takes all three.
    ///
    /// `POST /{phone_number_id}/verify_code`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn verify_code(
        &self,
        body: &VerifyCode,
    ) -> waxwing_runtime::Call<VerifyCodeResponse> {
        self.core
            .prepare(&VERIFY_CODE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Start the transfer of contacts or history of a number that stays in the app.
    ///
    /// For coexistence numbers, each kind once and within 24 hours of the onboarding (errors 2593107,
    /// 2593108); the data comes by webhook (`smb_app_state_sync`, history). Error 2593109 when the user
    /// declined.
    ///
    /// `POST /{phone_number_id}/smb_app_data`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup>;
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn sync_smb_app_data(
        &self,
        body: &SyncSmbAppData,
    ) -> waxwing_runtime::Call<SyncSmbAppDataResponse> {
        self.core
            .prepare(&SYNC_SMB_APP_DATA)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the business phone numbers of an account.
    ///
    /// Newest first by the time of onboarding, unless sort says otherwise. What is not asked for in
    /// fields does not come. filtering and sort are JSON text.
    ///
    /// `GET /{waba_id}/phone_numbers`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn list_phone_numbers(
        &self,
        query: &ListPhoneNumbersQuery,
    ) -> waxwing_runtime::Call<shared::ListPhoneNumbersResponse> {
        self.core
            .prepare(&LIST_PHONE_NUMBERS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_phone_numbers`], as a stream.
    pub fn list_phone_numbers_all(
        &self,
        query: &ListPhoneNumbersQuery,
    ) -> waxwing_runtime::Pages<shared::BusinessPhoneNumber> {
        self.core
            .prepare(&LIST_PHONE_NUMBERS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_PHONE_NUMBERS_PAGES)
    }

    /// Add a phone number to an account.
    ///
    /// The number must be verified next (`request_verification_code`, `verify_code`) and then
    /// registered. A number that moves meets the subcodes 2388012, 2388091, 2388093, 2388103 and
    /// 2494100, one of another owner 2593079 and 2593085. Numbers of the new account model cannot move
    /// between accounts since August 2026.
    ///
    /// `POST /{waba_id}/phone_numbers`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn create_phone_number(
        &self,
        body: &CreatePhoneNumber,
    ) -> waxwing_runtime::Call<CreatedPhoneNumber> {
        self.core
            .prepare(&CREATE_PHONE_NUMBER)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_PHONE_NUMBERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_phone_numbers",
    path: "/{waba_id}/phone_numbers",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_PHONE_NUMBERS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_PHONE_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_phone_number",
    path: "/{waba_id}/phone_numbers",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_PHONE_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_phone_number",
    path: "/{phone_number_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_PHONE_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_phone_number",
    path: "/{phone_number_id}",
    idempotent: true,
    secrets: &[
        "/pin",
        "/webhook_configuration/verify_token",
        "/whatsapp_business_api_data/pin",
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REGISTER_PHONE_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "register_phone_number",
    path: "/{phone_number_id}/register",
    accepts: super::provider::ACCEPTS_SUCCESS,
    secrets: &["/backup/password", "/pin"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DEREGISTER_PHONE_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "deregister_phone_number",
    path: "/{phone_number_id}/deregister",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REQUEST_VERIFICATION_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "request_verification_code",
    path: "/{phone_number_id}/request_code",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static VERIFY_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "verify_code",
    path: "/{phone_number_id}/verify_code",
    accepts: &[
        waxwing_runtime::Accept::Filled("/id"),
        waxwing_runtime::Accept::OneOf("/success", &["true"]),
    ],
    secrets: &["/code"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_HEALTH_STATUS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_health_status",
    path: "/{node_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_WHATSAPP_ACCOUNT_NUMBER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_whatsapp_account_number",
    path: "/{whatsapp_account_number_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SYNC_SMB_APP_DATA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "sync_smb_app_data",
    path: "/{phone_number_id}/smb_app_data",
    accepts: &[waxwing_runtime::Accept::Filled("/request_id")],
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_phone_numbers`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListPhoneNumbersQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Conditions, as JSON text of a list of field, operator and value.
    pub filtering: Option<String>,
    /// Order; left out, the latest first. The guide writes `['last_onboarded_time_ascending']`, the
    /// vendor's description `creation_time.asc`, `creation_time.desc`, `last_onboarded_time.asc` and
    /// `last_onboarded_time.desc`.
    pub sort: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListPhoneNumbersQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            filtering: Default::default(),
            sort: Default::default(),
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

    /// Sets `filtering`.
    #[must_use]
    pub fn with_filtering(mut self, filtering: impl Into<String>) -> Self {
        self.filtering = Some(filtering.into());
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
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

impl waxwing_json::FromMembers for ListPhoneNumbersQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            filtering: members.take("filtering")?,
            sort: members.take("sort")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListPhoneNumbersQuery);
impl waxwing_types::Validate for ListPhoneNumbersQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_phone_number`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetPhoneNumberQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetPhoneNumberQuery {
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

impl waxwing_json::FromMembers for GetPhoneNumberQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetPhoneNumberQuery);
impl waxwing_types::Validate for GetPhoneNumberQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_health_status`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetHealthStatusQuery {
    /// The one member to answer with.
    pub fields: HealthFields,
}

impl GetHealthStatusQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }
}

impl waxwing_json::FromMembers for GetHealthStatusQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.or_default("fields")?,
        })
    }
}

waxwing_json::read_object!(GetHealthStatusQuery);
impl waxwing_types::Validate for GetHealthStatusQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_whatsapp_account_number`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetWhatsappAccountNumberQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetWhatsappAccountNumberQuery {
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

impl waxwing_json::FromMembers for GetWhatsappAccountNumberQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetWhatsappAccountNumberQuery);
impl waxwing_types::Validate for GetWhatsappAccountNumberQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of any node of the graph."] pub struct NodeId;
}

waxwing_json::string_id! {
    #[doc = " Id of an account-number node."] pub struct AccountNumberId;
}

waxwing_json::open_enum! {
    #[doc = " Always `health_status`."] pub enum HealthFields(default HealthStatus) {
    #[doc = " `health_status`."] HealthStatus = "health_status", }
}

/// A number to add.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePhoneNumber {
    /// Dialling code of the country. Some clients send it as `country_code`.
    pub cc: String,
    /// A phone number without the dialling code of its country.
    pub phone_number: NewPhoneNumber,
    /// Display name, 2 to 75 characters.
    pub verified_name: String,
    /// true moves the number from another account.
    pub migrate_phone_number: Option<bool>,
    /// Id of a phone number that a partner verified beforehand (not the number itself).
    pub preverified_id: Option<shared::PreverifiedNumberId>,
}

impl CreatePhoneNumber {
    /// With the members that are required.
    pub fn new(
        cc: impl Into<String>,
        phone_number: impl Into<NewPhoneNumber>,
        verified_name: impl Into<String>,
    ) -> Self {
        Self {
            cc: cc.into(),
            phone_number: phone_number.into(),
            verified_name: verified_name.into(),
            migrate_phone_number: Default::default(),
            preverified_id: Default::default(),
        }
    }

    /// Sets `migrate_phone_number`.
    #[must_use]
    pub fn with_migrate_phone_number(mut self, migrate_phone_number: bool) -> Self {
        self.migrate_phone_number = Some(migrate_phone_number);
        self
    }

    /// Sets `preverified_id`.
    #[must_use]
    pub fn with_preverified_id(
        mut self,
        preverified_id: impl Into<shared::PreverifiedNumberId>,
    ) -> Self {
        self.preverified_id = Some(preverified_id.into());
        self
    }
}

impl waxwing_json::FromMembers for CreatePhoneNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            cc: members.need("cc")?,
            phone_number: members.need("phone_number")?,
            verified_name: members.need("verified_name")?,
            migrate_phone_number: members.take("migrate_phone_number")?,
            preverified_id: members.take("preverified_id")?,
        })
    }
}

waxwing_json::read_object!(CreatePhoneNumber);
impl waxwing_types::Validate for CreatePhoneNumber {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "verified_name",
                Some(self.verified_name.as_ref()),
                Some(2),
                Some(75),
            );
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " A phone number without the dialling code of its country."] pub
    struct NewPhoneNumber;
}

/// The added number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedPhoneNumber {
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: shared::PhoneNumberId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreatedPhoneNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreatedPhoneNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreatedPhoneNumber);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreatedPhoneNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreatedPhoneNumber".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::PhoneNumberId>()),
        ])
    }
}

/// What to change; one thing at a time is the documented way.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Always whatsapp.
    pub messaging_product: Option<shared::MessagingProduct>,
    /// Two-step verification PIN, 6 digits.
    pub pin: Option<TwoStepPin>,
    /// Display name to ask for; it is reviewed.
    pub new_display_name: Option<String>,
    /// A callback address for this number alone.
    pub webhook_configuration: Option<CallbackOverride>,
    /// Whether the number is found by search.
    pub search_visibility: Option<shared::SearchVisibility>,
    /// State of the connection; only in the vendor's description.
    pub connection_status: Option<ConnectionStatus>,
    /// Callback address; only in the vendor's description.
    pub webhook_url: Option<String>,
    /// Business username; only in the vendor's description, the guide has `set_username`.
    pub username: Option<String>,
    /// Security of the number; only in the vendor's description.
    pub whatsapp_business_api_data: Option<BusinessApiData>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UpdatePhoneNumber {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            messaging_product: Default::default(),
            pin: Default::default(),
            new_display_name: Default::default(),
            webhook_configuration: Default::default(),
            search_visibility: Default::default(),
            connection_status: Default::default(),
            webhook_url: Default::default(),
            username: Default::default(),
            whatsapp_business_api_data: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `messaging_product`.
    #[must_use]
    pub fn with_messaging_product(
        mut self,
        messaging_product: impl Into<shared::MessagingProduct>,
    ) -> Self {
        self.messaging_product = Some(messaging_product.into());
        self
    }

    /// Sets `pin`.
    #[must_use]
    pub fn with_pin(mut self, pin: impl Into<TwoStepPin>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    /// Sets `new_display_name`.
    #[must_use]
    pub fn with_new_display_name(mut self, new_display_name: impl Into<String>) -> Self {
        self.new_display_name = Some(new_display_name.into());
        self
    }

    /// Sets `webhook_configuration`.
    #[must_use]
    pub fn with_webhook_configuration(
        mut self,
        webhook_configuration: impl Into<CallbackOverride>,
    ) -> Self {
        self.webhook_configuration = Some(webhook_configuration.into());
        self
    }

    /// Sets `search_visibility`.
    #[must_use]
    pub fn with_search_visibility(
        mut self,
        search_visibility: impl Into<shared::SearchVisibility>,
    ) -> Self {
        self.search_visibility = Some(search_visibility.into());
        self
    }

    /// Sets `connection_status`.
    #[must_use]
    pub fn with_connection_status(
        mut self,
        connection_status: impl Into<ConnectionStatus>,
    ) -> Self {
        self.connection_status = Some(connection_status.into());
        self
    }

    /// Sets `webhook_url`.
    #[must_use]
    pub fn with_webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `whatsapp_business_api_data`.
    #[must_use]
    pub fn with_whatsapp_business_api_data(
        mut self,
        whatsapp_business_api_data: impl Into<BusinessApiData>,
    ) -> Self {
        self.whatsapp_business_api_data = Some(whatsapp_business_api_data.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UpdatePhoneNumber { messaging_product, pin, new_display_name, webhook_configuration,
    search_visibility, connection_status, webhook_url : address, username,
    whatsapp_business_api_data, extra }
);
impl serde::Serialize for UpdatePhoneNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("pin", &self.pin)?;
        object.optional("new_display_name", &self.new_display_name)?;
        object.optional("webhook_configuration", &self.webhook_configuration)?;
        object.optional("search_visibility", &self.search_visibility)?;
        object.optional("connection_status", &self.connection_status)?;
        object.optional("webhook_url", &self.webhook_url)?;
        object.optional("username", &self.username)?;
        object.optional("whatsapp_business_api_data", &self.whatsapp_business_api_data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpdatePhoneNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.take("messaging_product")?,
            pin: members.take("pin")?,
            new_display_name: members.take("new_display_name")?,
            webhook_configuration: members.take("webhook_configuration")?,
            search_visibility: members.take("search_visibility")?,
            connection_status: members.take("connection_status")?,
            webhook_url: members.take("webhook_url")?,
            username: members.take("username")?,
            whatsapp_business_api_data: members.take("whatsapp_business_api_data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UpdatePhoneNumber);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpdatePhoneNumber {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpdatePhoneNumber".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<shared::MessagingProduct>()),
            ("pin", generator.subschema_for::<TwoStepPin>()),
            ("new_display_name", generator.subschema_for::<String>()),
            ("webhook_configuration", generator.subschema_for::<CallbackOverride>()),
            ("search_visibility", generator.subschema_for::<shared::SearchVisibility>()),
            ("connection_status", generator.subschema_for::<ConnectionStatus>()),
            ("webhook_url", generator.subschema_for::<String>()),
            ("username", generator.subschema_for::<String>()),
            ("whatsapp_business_api_data", generator.subschema_for::<BusinessApiData>()),
        ])
    }
}

impl waxwing_types::Validate for UpdatePhoneNumber {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("pin", self.pin.as_ref().map(AsRef::as_ref), Some(6), Some(6));
        checker.nested("webhook_configuration", self.webhook_configuration.as_ref());
        checker
            .nested(
                "whatsapp_business_api_data",
                self.whatsapp_business_api_data.as_ref(),
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " State of the connection; only in the vendor's description."] pub enum
    ConnectionStatus { #[doc = " `CONNECTED`."] Connected = "CONNECTED", #[doc =
    " `DISCONNECTED`."] Disconnected = "DISCONNECTED", #[doc = " `PENDING`."] Pending =
    "PENDING", #[doc = " `FLAGGED`."] Flagged = "FLAGGED", #[doc = " `RESTRICTED`."]
    Restricted = "RESTRICTED", #[doc = " `RATE_LIMITED`."] RateLimited = "RATE_LIMITED",
    #[doc = " `MESSAGING_LIMIT_TIER_0`."] MessagingLimitTier0 = "MESSAGING_LIMIT_TIER_0",
    #[doc = " `MESSAGING_LIMIT_TIER_1`."] MessagingLimitTier1 = "MESSAGING_LIMIT_TIER_1",
    #[doc = " `MESSAGING_LIMIT_TIER_2`."] MessagingLimitTier2 = "MESSAGING_LIMIT_TIER_2",
    #[doc = " `MESSAGING_LIMIT_TIER_3`."] MessagingLimitTier3 = "MESSAGING_LIMIT_TIER_3",
    #[doc = " `MESSAGING_LIMIT_TIER_4`."] MessagingLimitTier4 = "MESSAGING_LIMIT_TIER_4",
    }
}

/// Security of the number; only in the vendor's description.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct BusinessApiData {
    /// Two-step verification PIN, 6 digits.
    pub pin: Option<TwoStepPin>,
    /// Whether security notices show.
    pub show_security_notifications: Option<bool>,
    /// Whether users hear of a change of the number.
    pub notify_user_change_number: Option<bool>,
}

impl BusinessApiData {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            pin: Default::default(),
            show_security_notifications: Default::default(),
            notify_user_change_number: Default::default(),
        }
    }

    /// Sets `pin`.
    #[must_use]
    pub fn with_pin(mut self, pin: impl Into<TwoStepPin>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    /// Sets `show_security_notifications`.
    #[must_use]
    pub fn with_show_security_notifications(
        mut self,
        show_security_notifications: bool,
    ) -> Self {
        self.show_security_notifications = Some(show_security_notifications);
        self
    }

    /// Sets `notify_user_change_number`.
    #[must_use]
    pub fn with_notify_user_change_number(
        mut self,
        notify_user_change_number: bool,
    ) -> Self {
        self.notify_user_change_number = Some(notify_user_change_number);
        self
    }
}

impl waxwing_json::FromMembers for BusinessApiData {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            pin: members.take("pin")?,
            show_security_notifications: members.take("show_security_notifications")?,
            notify_user_change_number: members.take("notify_user_change_number")?,
        })
    }
}

waxwing_json::read_object!(BusinessApiData);
impl waxwing_types::Validate for BusinessApiData {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("pin", self.pin.as_ref().map(AsRef::as_ref), Some(6), Some(6));
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Two-step verification PIN, 6 digits."] pub struct TwoStepPin;
}

/// A callback address for this number alone.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CallbackOverride {
    /// The address; an empty text removes it.
    pub override_callback_uri: String,
    /// Word that the verification call repeats.
    pub verify_token: Option<shared::VerifyToken>,
}

impl CallbackOverride {
    /// With the members that are required.
    pub fn new(override_callback_uri: impl Into<String>) -> Self {
        Self {
            override_callback_uri: override_callback_uri.into(),
            verify_token: Default::default(),
        }
    }

    /// Sets `verify_token`.
    #[must_use]
    pub fn with_verify_token(
        mut self,
        verify_token: impl Into<shared::VerifyToken>,
    ) -> Self {
        self.verify_token = Some(verify_token.into());
        self
    }
}

waxwing_json::debug_addresses!(
    CallbackOverride { override_callback_uri : address, verify_token }
);
impl waxwing_json::FromMembers for CallbackOverride {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            override_callback_uri: members.need("override_callback_uri")?,
            verify_token: members.take("verify_token")?,
        })
    }
}

waxwing_json::read_object!(CallbackOverride);
impl waxwing_types::Validate for CallbackOverride {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// How to register.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegisterPhoneNumber {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// Two-step verification PIN, 6 digits.
    pub pin: TwoStepPin,
    /// Country in which messages are stored. As part of a registration up to v20 only.
    pub data_localization_region: Option<shared::DataLocalizationRegion>,
    /// Minutes that messages stay in the provider's own storage, 60. Up to v20 only.
    pub meta_store_retention_minutes: Option<i64>,
    /// Whether the number is a real one or one for tests; only in the vendor's description.
    pub tier: Option<RegistrationTier>,
    /// Backup of an on-premises number that moves.
    pub backup: Option<RegistrationBackup>,
}

impl RegisterPhoneNumber {
    /// With the members that are required.
    pub fn new(pin: impl Into<TwoStepPin>) -> Self {
        Self {
            messaging_product: Default::default(),
            pin: pin.into(),
            data_localization_region: Default::default(),
            meta_store_retention_minutes: Default::default(),
            tier: Default::default(),
            backup: Default::default(),
        }
    }

    /// Sets `data_localization_region`.
    #[must_use]
    pub fn with_data_localization_region(
        mut self,
        data_localization_region: impl Into<shared::DataLocalizationRegion>,
    ) -> Self {
        self.data_localization_region = Some(data_localization_region.into());
        self
    }

    /// Sets `meta_store_retention_minutes`.
    #[must_use]
    pub fn with_meta_store_retention_minutes(
        mut self,
        meta_store_retention_minutes: i64,
    ) -> Self {
        self.meta_store_retention_minutes = Some(meta_store_retention_minutes);
        self
    }

    /// Sets `tier`.
    #[must_use]
    pub fn with_tier(mut self, tier: impl Into<RegistrationTier>) -> Self {
        self.tier = Some(tier.into());
        self
    }

    /// Sets `backup`.
    #[must_use]
    pub fn with_backup(mut self, backup: impl Into<RegistrationBackup>) -> Self {
        self.backup = Some(backup.into());
        self
    }
}

impl waxwing_json::FromMembers for RegisterPhoneNumber {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            pin: members.need("pin")?,
            data_localization_region: members.take("data_localization_region")?,
            meta_store_retention_minutes: members.take("meta_store_retention_minutes")?,
            tier: members.take("tier")?,
            backup: members.take("backup")?,
        })
    }
}

waxwing_json::read_object!(RegisterPhoneNumber);
impl waxwing_types::Validate for RegisterPhoneNumber {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("pin", Some(self.pin.as_ref()), Some(6), Some(6));
        checker.nested("backup", self.backup.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc =
    " Whether the number is a real one or one for tests; only in the vendor's description."]
    pub enum RegistrationTier { #[doc = " `PROD`."] Prod = "PROD", #[doc = " `SANDBOX`."]
    Sandbox = "SANDBOX", }
}

/// Backup of an on-premises number that moves.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegistrationBackup {
    /// Password of the backup.
    pub password: BackupPassword,
    /// The backup, base64.
    pub data: String,
}

impl RegistrationBackup {
    /// With the members that are required.
    pub fn new(password: impl Into<BackupPassword>, data: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            data: data.into(),
        }
    }
}

impl waxwing_json::FromMembers for RegistrationBackup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            password: members.need("password")?,
            data: members.need("data")?,
        })
    }
}

waxwing_json::read_object!(RegistrationBackup);
impl waxwing_types::Validate for RegistrationBackup {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[secret] #[doc = " Password of the backup."] pub struct BackupPassword;
}

waxwing_json::open_enum! {
    #[doc = " How the code comes."] pub enum VerificationCodeMethod { #[doc = " `SMS`."]
    Sms = "SMS", #[doc = " `VOICE`."] Voice = "VOICE", }
}

/// How and in which language.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestVerificationCode {
    /// How the code comes.
    pub code_method: VerificationCodeMethod,
    /// Language, such as `en_US` or en.
    pub language: String,
}

impl RequestVerificationCode {
    /// With the members that are required.
    pub fn new(
        code_method: impl Into<VerificationCodeMethod>,
        language: impl Into<String>,
    ) -> Self {
        Self {
            code_method: code_method.into(),
            language: language.into(),
        }
    }
}

impl waxwing_json::FromMembers for RequestVerificationCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code_method: members.need("code_method")?,
            language: members.need("language")?,
        })
    }
}

waxwing_json::read_object!(RequestVerificationCode);
impl waxwing_types::Validate for RequestVerificationCode {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The code that came.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VerifyCode {
    /// Verification code, with or without hyphen.
    pub code: shared::VerificationCode,
}

impl VerifyCode {
    /// With the members that are required.
    pub fn new(code: impl Into<shared::VerificationCode>) -> Self {
        Self { code: code.into() }
    }
}

impl waxwing_json::FromMembers for VerifyCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}

waxwing_json::read_object!(VerifyCode);
impl waxwing_types::Validate for VerifyCode {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Plain acknowledgement.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyCodeResponse {
    /// true when the number is verified.
    pub success: bool,
    /// Id of a business phone number (not the number itself). Digits, kept as text.
    pub id: Option<shared::PhoneNumberId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for VerifyCodeResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for VerifyCodeResponse {
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

waxwing_json::read_object!(VerifyCodeResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VerifyCodeResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VerifyCodeResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("id", generator.subschema_for::<shared::PhoneNumberId>()),
        ])
    }
}

/// Health of a node.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealth {
    /// Id of any node of the graph.
    pub id: Option<NodeId>,
    /// Whether messages can be sent, and what stands in the way.
    pub health_status: Option<shared::HealthStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for NodeHealth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("health_status", &self.health_status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NodeHealth {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            health_status: members.lenient("health_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NodeHealth);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NodeHealth {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NodeHealth".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<NodeId>()),
            ("health_status", generator.subschema_for::<shared::HealthStatus>()),
        ])
    }
}

/// What to transfer.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SyncSmbAppData {
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_product: shared::MessagingProduct,
    /// `smb_app_state_sync`: contacts; history: earlier messages.
    pub sync_type: SmbSyncType,
}

impl SyncSmbAppData {
    /// With the members that are required.
    pub fn new(sync_type: impl Into<SmbSyncType>) -> Self {
        Self {
            messaging_product: Default::default(),
            sync_type: sync_type.into(),
        }
    }
}

impl waxwing_json::FromMembers for SyncSmbAppData {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            sync_type: members.need("sync_type")?,
        })
    }
}

waxwing_json::read_object!(SyncSmbAppData);
impl waxwing_types::Validate for SyncSmbAppData {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " `smb_app_state_sync`: contacts; history: earlier messages."] pub enum
    SmbSyncType { #[doc = " `smb_app_state_sync`."] Contacts = "smb_app_state_sync",
    #[doc = " `history`."] History = "history", }
}

/// The transfer has been asked for. Not documented; by third parties.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncSmbAppDataResponse {
    /// Always whatsapp.
    pub messaging_product: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SyncSmbAppDataResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SyncSmbAppDataResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SyncSmbAppDataResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SyncSmbAppDataResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SyncSmbAppDataResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_product", generator.subschema_for::<String>()),
            ("request_id", generator.subschema_for::<String>()),
        ])
    }
}
