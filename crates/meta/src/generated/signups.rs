// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `signups`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Business {
    /// List the customer bases of a portfolio.
    ///
    /// The list has a name of its own in place of data, and comes whole.
    ///
    /// `GET /{business_id}/messaging_customer_base`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    pub fn list_messaging_customer_bases(
        &self,
    ) -> waxwing_runtime::Call<ListCustomerBasesResponse> {
        self.core
            .prepare(&LIST_MESSAGING_CUSTOMER_BASES)
            .path("business_id", &self.id)
            .call()
    }

    /// Create a customer base that in-app signups collect into.
    ///
    /// Needed before `set_default_messaging_customer_base`.
    ///
    /// `POST /{business_id}/messaging_customer_base`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    pub fn create_messaging_customer_base(
        &self,
        body: &CreateCustomerBase,
    ) -> waxwing_runtime::Call<CreatedCustomerBase> {
        self.core
            .prepare(&CREATE_MESSAGING_CUSTOMER_BASE)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Client {
    /// Read an in-app signup.
    ///
    /// Error 2494164 when there is none.
    ///
    /// `GET /signups/{signup_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_signup(
        &self,
        signup_id: impl Into<SignupId>,
    ) -> waxwing_runtime::Call<Signup> {
        self.core.prepare(&GET_SIGNUP).id::<SignupId>("signup_id", signup_id).call()
    }

    /// Change or disable an in-app signup.
    ///
    /// Members left out stay. `privacy_policy_url` cannot be changed. Error 2494164 when there is no
    /// such signup, and those of `create_signup`.
    ///
    /// `POST /signups/{signup_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn update_signup(
        &self,
        signup_id: impl Into<SignupId>,
        body: &UpdateSignup,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_SIGNUP)
            .id::<SignupId>("signup_id", signup_id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the in-app signups of an account.
    ///
    /// status tells open and disabled ones apart.
    ///
    /// `GET /{waba_id}/signups`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn list_signups(
        &self,
        query: &ListSignupsQuery,
    ) -> waxwing_runtime::Call<ListSignupsResponse> {
        self.core.prepare(&LIST_SIGNUPS).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_signups`], as a stream.
    pub fn list_signups_all(
        &self,
        query: &ListSignupsQuery,
    ) -> waxwing_runtime::Pages<Signup> {
        self.core
            .prepare(&LIST_SIGNUPS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_SIGNUPS_PAGES)
    }

    /// Create an in-app signup for marketing messages.
    ///
    /// Wants Graph v22.0 or later. There is no call that deletes a signup; `update_signup` disables it.
    /// Errors: 2494165 not enabled for the account, 2494166 and 2494167 placeholders, 2494168, 2494176
    /// and 2494177 terms, 2494179 `website_url` not https.
    ///
    /// `POST /{waba_id}/signups`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>; GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn create_signup(
        &self,
        body: &CreateSignup,
    ) -> waxwing_runtime::Call<SignupSaved> {
        self.core.prepare(&CREATE_SIGNUP).path("waba_id", &self.id).json(body).call()
    }

    /// Read the customer base that signups of an account collect into.
    ///
    /// Answers as `set_default_messaging_customer_base`. What comes when none was set is not documented.
    ///
    /// `GET /{waba_id}/default_messaging_customer_base`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    pub fn get_default_messaging_customer_base(
        &self,
    ) -> waxwing_runtime::Call<DefaultCustomerBase> {
        self.core
            .prepare(&GET_DEFAULT_MESSAGING_CUSTOMER_BASE)
            .path("waba_id", &self.id)
            .call()
    }

    /// Set the customer base that signups of an account collect into.
    ///
    /// Takes the place of the one set before.
    ///
    /// `POST /{waba_id}/default_messaging_customer_base`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/in-app-signup>.
    pub fn set_default_messaging_customer_base(
        &self,
        body: &SetDefaultCustomerBase,
    ) -> waxwing_runtime::Call<DefaultCustomerBase> {
        self.core
            .prepare(&SET_DEFAULT_MESSAGING_CUSTOMER_BASE)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_SIGNUPS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_signups",
    path: "/{waba_id}/signups",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_SIGNUPS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_SIGNUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_signup",
    path: "/{waba_id}/signups",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_SIGNUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_signup",
    path: "/signups/{signup_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_SIGNUP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_signup",
    path: "/signups/{signup_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_MESSAGING_CUSTOMER_BASES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_messaging_customer_bases",
    path: "/{business_id}/messaging_customer_base",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_MESSAGING_CUSTOMER_BASE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_messaging_customer_base",
    path: "/{business_id}/messaging_customer_base",
    accepts: &[waxwing_runtime::Accept::Filled("/messaging_customer_base_id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_DEFAULT_MESSAGING_CUSTOMER_BASE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_default_messaging_customer_base",
    path: "/{waba_id}/default_messaging_customer_base",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_DEFAULT_MESSAGING_CUSTOMER_BASE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_default_messaging_customer_base",
    path: "/{waba_id}/default_messaging_customer_base",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_signups`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSignupsQuery {
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

impl ListSignupsQuery {
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

impl waxwing_json::FromMembers for ListSignupsQuery {
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

waxwing_json::read_object!(ListSignupsQuery);
impl waxwing_types::Validate for ListSignupsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of an in-app signup; `user_preferences` webhooks repeat it."] pub struct
    SignupId;
}

waxwing_json::string_id! {
    #[doc = " Id of a customer base."] pub struct CustomerBaseId;
}

/// A new customer base.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateCustomerBase {
    /// Its name.
    pub messaging_customer_base_name: String,
}

impl CreateCustomerBase {
    /// With the members that are required.
    pub fn new(messaging_customer_base_name: impl Into<String>) -> Self {
        Self {
            messaging_customer_base_name: messaging_customer_base_name.into(),
        }
    }
}

impl waxwing_json::FromMembers for CreateCustomerBase {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_customer_base_name: members.need("messaging_customer_base_name")?,
        })
    }
}

waxwing_json::read_object!(CreateCustomerBase);
impl waxwing_types::Validate for CreateCustomerBase {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The new customer base.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomerBase {
    /// Id of a customer base.
    pub messaging_customer_base_id: CustomerBaseId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreatedCustomerBase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("messaging_customer_base_id", &self.messaging_customer_base_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreatedCustomerBase {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_customer_base_id: members.always("messaging_customer_base_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreatedCustomerBase);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreatedCustomerBase {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreatedCustomerBase".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_customer_base_id", generator.subschema_for::<CustomerBaseId>()),
        ])
    }
}

/// The customer bases of a portfolio.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerBasesResponse {
    /// The customer bases.
    pub messaging_customer_bases: Vec<CustomerBase>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListCustomerBasesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("messaging_customer_bases", &self.messaging_customer_bases)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListCustomerBasesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_customer_bases: members.always("messaging_customer_bases")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListCustomerBasesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListCustomerBasesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListCustomerBasesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("messaging_customer_bases", generator.subschema_for::<Vec<CustomerBase>>()),
        ])
    }
}

/// A customer base.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerBase {
    /// Id of a customer base.
    pub id: Option<CustomerBaseId>,
    /// Its name.
    pub name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CustomerBase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CustomerBase {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CustomerBase);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CustomerBase {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CustomerBase".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<CustomerBaseId>()),
            ("name", generator.subschema_for::<String>()),
        ])
    }
}

/// Which customer base.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetDefaultCustomerBase {
    /// Id of a customer base.
    pub messaging_customer_base_id: CustomerBaseId,
}

impl SetDefaultCustomerBase {
    /// With the members that are required.
    pub fn new(messaging_customer_base_id: impl Into<CustomerBaseId>) -> Self {
        Self {
            messaging_customer_base_id: messaging_customer_base_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for SetDefaultCustomerBase {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            messaging_customer_base_id: members.need("messaging_customer_base_id")?,
        })
    }
}

waxwing_json::read_object!(SetDefaultCustomerBase);
impl waxwing_types::Validate for SetDefaultCustomerBase {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The customer base of an account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultCustomerBase {
    /// Id of a customer base.
    pub default_messaging_customer_base_id: Option<CustomerBaseId>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for DefaultCustomerBase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object
            .optional(
                "default_messaging_customer_base_id",
                &self.default_messaging_customer_base_id,
            )?;
        object.optional("updated_time", &self.updated_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DefaultCustomerBase {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            default_messaging_customer_base_id: members
                .lenient("default_messaging_customer_base_id")?,
            updated_time: members.lenient("updated_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DefaultCustomerBase);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DefaultCustomerBase {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DefaultCustomerBase".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "default_messaging_customer_base_id",
                generator.subschema_for::<CustomerBaseId>(),
            ),
            (
                "updated_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether the signup is open."] pub enum SignupStatus { #[doc = " `ACTIVE`."]
    Active = "ACTIVE", #[doc = " `DISABLED`."] Disabled = "DISABLED", }
}

/// A new signup.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSignup {
    /// Text that invites, 1 to 300 characters.
    pub signup_message: String,
    /// Text that confirms, 1 to 300 characters. May hold `{{promo_code}}`.
    pub confirmation_message: String,
    /// Address of your privacy policy.
    pub privacy_policy_url: String,
    /// Address of your website, https.
    pub website_url: Option<String>,
    /// Promotion code, 1 to 50 letters and digits.
    pub promo_code: Option<String>,
    /// Name of the signup, at most 256 characters.
    pub display_name: Option<String>,
    /// Consent to the terms. To be left out once they are accepted (error 2494176).
    pub policy: Option<SignupPolicy>,
}

impl CreateSignup {
    /// With the members that are required.
    pub fn new(
        signup_message: impl Into<String>,
        confirmation_message: impl Into<String>,
        privacy_policy_url: impl Into<String>,
    ) -> Self {
        Self {
            signup_message: signup_message.into(),
            confirmation_message: confirmation_message.into(),
            privacy_policy_url: privacy_policy_url.into(),
            website_url: Default::default(),
            promo_code: Default::default(),
            display_name: Default::default(),
            policy: Default::default(),
        }
    }

    /// Sets `website_url`.
    #[must_use]
    pub fn with_website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
        self
    }

    /// Sets `promo_code`.
    #[must_use]
    pub fn with_promo_code(mut self, promo_code: impl Into<String>) -> Self {
        self.promo_code = Some(promo_code.into());
        self
    }

    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn with_policy(mut self, policy: impl Into<SignupPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }
}

waxwing_json::debug_addresses!(
    CreateSignup { signup_message, confirmation_message, privacy_policy_url : address,
    website_url : address, promo_code, display_name, policy }
);
impl waxwing_json::FromMembers for CreateSignup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            signup_message: members.need("signup_message")?,
            confirmation_message: members.need("confirmation_message")?,
            privacy_policy_url: members.need("privacy_policy_url")?,
            website_url: members.take("website_url")?,
            promo_code: members.take("promo_code")?,
            display_name: members.take("display_name")?,
            policy: members.take("policy")?,
        })
    }
}

waxwing_json::read_object!(CreateSignup);
impl waxwing_types::Validate for CreateSignup {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "signup_message",
                Some(self.signup_message.as_ref()),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "confirmation_message",
                Some(self.confirmation_message.as_ref()),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "promo_code",
                self.promo_code.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(50),
            );
        checker
            .chars(
                "display_name",
                self.display_name.as_ref().map(AsRef::as_ref),
                None,
                Some(256),
            );
        checker.nested("policy", self.policy.as_ref());
    }
}

/// Consent to the terms. To be left out once they are accepted (error 2494176).
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignupPolicy {
    /// Address of the terms; only an allowed one (error 2494177).
    pub tos: String,
    /// true: the terms are accepted.
    pub accepted: bool,
}

impl SignupPolicy {
    /// With the members that are required.
    pub fn new(tos: impl Into<String>, accepted: bool) -> Self {
        Self { tos: tos.into(), accepted }
    }
}

impl waxwing_json::FromMembers for SignupPolicy {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            tos: members.need("tos")?,
            accepted: members.need("accepted")?,
        })
    }
}

waxwing_json::read_object!(SignupPolicy);
impl waxwing_types::Validate for SignupPolicy {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What is to change.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateSignup {
    /// Whether the signup is open.
    pub status: Option<SignupStatus>,
    /// Text that invites, 1 to 300 characters.
    pub signup_message: Option<String>,
    /// Text that confirms, 1 to 300 characters. May hold `{{promo_code}}`.
    pub confirmation_message: Option<String>,
    /// Address of your website, https.
    pub website_url: Option<String>,
    /// Promotion code, 1 to 50 letters and digits.
    pub promo_code: Option<String>,
    /// Name of the signup, at most 256 characters.
    pub display_name: Option<String>,
}

impl UpdateSignup {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            status: Default::default(),
            signup_message: Default::default(),
            confirmation_message: Default::default(),
            website_url: Default::default(),
            promo_code: Default::default(),
            display_name: Default::default(),
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<SignupStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `signup_message`.
    #[must_use]
    pub fn with_signup_message(mut self, signup_message: impl Into<String>) -> Self {
        self.signup_message = Some(signup_message.into());
        self
    }

    /// Sets `confirmation_message`.
    #[must_use]
    pub fn with_confirmation_message(
        mut self,
        confirmation_message: impl Into<String>,
    ) -> Self {
        self.confirmation_message = Some(confirmation_message.into());
        self
    }

    /// Sets `website_url`.
    #[must_use]
    pub fn with_website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
        self
    }

    /// Sets `promo_code`.
    #[must_use]
    pub fn with_promo_code(mut self, promo_code: impl Into<String>) -> Self {
        self.promo_code = Some(promo_code.into());
        self
    }

    /// Sets `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UpdateSignup { status, signup_message, confirmation_message, website_url : address,
    promo_code, display_name }
);
impl waxwing_json::FromMembers for UpdateSignup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.take("status")?,
            signup_message: members.take("signup_message")?,
            confirmation_message: members.take("confirmation_message")?,
            website_url: members.take("website_url")?,
            promo_code: members.take("promo_code")?,
            display_name: members.take("display_name")?,
        })
    }
}

waxwing_json::read_object!(UpdateSignup);
impl waxwing_types::Validate for UpdateSignup {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "signup_message",
                self.signup_message.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "confirmation_message",
                self.confirmation_message.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "promo_code",
                self.promo_code.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(50),
            );
        checker
            .chars(
                "display_name",
                self.display_name.as_ref().map(AsRef::as_ref),
                None,
                Some(256),
            );
    }
}

/// A page of signups.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSignupsResponse {
    /// The signups.
    pub data: Vec<Signup>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListSignupsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListSignupsResponse {
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

waxwing_json::read_object!(ListSignupsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSignupsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSignupsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<Signup>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// An in-app signup for marketing messages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Signup {
    /// Id of an in-app signup; `user_preferences` webhooks repeat it.
    pub id: SignupId,
    /// Id of a WhatsApp business account (WABA).
    pub waba_id: Option<shared::WabaId>,
    /// Whether the signup is open.
    pub status: Option<SignupStatus>,
    /// Text that invites.
    pub signup_message: Option<String>,
    /// Text that confirms.
    pub confirmation_message: Option<String>,
    /// Address of your privacy policy.
    pub privacy_policy_url: Option<String>,
    /// Promotion code.
    pub promo_code: Option<String>,
    /// Name of the signup.
    pub display_name: Option<String>,
    /// Address of your website.
    pub website_url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    Signup { id, waba_id, status, signup_message, confirmation_message,
    privacy_policy_url : address, promo_code, display_name, website_url : address, extra
    }
);
impl serde::Serialize for Signup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("waba_id", &self.waba_id)?;
        object.optional("status", &self.status)?;
        object.optional("signup_message", &self.signup_message)?;
        object.optional("confirmation_message", &self.confirmation_message)?;
        object.optional("privacy_policy_url", &self.privacy_policy_url)?;
        object.optional("promo_code", &self.promo_code)?;
        object.optional("display_name", &self.display_name)?;
        object.optional("website_url", &self.website_url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Signup {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            waba_id: members.lenient("waba_id")?,
            status: members.lenient("status")?,
            signup_message: members.lenient("signup_message")?,
            confirmation_message: members.lenient("confirmation_message")?,
            privacy_policy_url: members.lenient("privacy_policy_url")?,
            promo_code: members.lenient("promo_code")?,
            display_name: members.lenient("display_name")?,
            website_url: members.lenient("website_url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Signup);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Signup {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Signup".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<SignupId>()),
            ("waba_id", generator.subschema_for::<shared::WabaId>()),
            ("status", generator.subschema_for::<SignupStatus>()),
            ("signup_message", generator.subschema_for::<String>()),
            ("confirmation_message", generator.subschema_for::<String>()),
            ("privacy_policy_url", generator.subschema_for::<String>()),
            ("promo_code", generator.subschema_for::<String>()),
            ("display_name", generator.subschema_for::<String>()),
            ("website_url", generator.subschema_for::<String>()),
        ])
    }
}

/// The created signup.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SignupSaved {
    /// Id of an in-app signup; `user_preferences` webhooks repeat it.
    pub id: SignupId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for SignupSaved {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SignupSaved {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SignupSaved);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SignupSaved {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SignupSaved".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<SignupId>())])
    }
}
