// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `oauth`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get a business token for the code of an embedded signup, or an app token.
    ///
    /// Exactly one of code and `grant_type`. No access token is needed. The secret stands in the
    /// address, so log none.
    ///
    /// `GET /oauth/access_token`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup>;
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn exchange_oauth_code(
        &self,
        query: &ExchangeOauthCodeQuery,
    ) -> waxwing_runtime::Call<OauthToken> {
        self.core.prepare(&EXCHANGE_OAUTH_CODE).query(query).call()
    }
}

#[cfg(feature = "client")]
static EXCHANGE_OAUTH_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "exchange_oauth_code",
    path: "/oauth/access_token",
    anonymous: true,
    secrets: &["/client_secret", "/code"],
    ..waxwing_runtime::Operation::GET
};

/// Query of `exchange_oauth_code`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExchangeOauthCodeQuery {
    /// The app.
    pub client_id: shared::AppId,
    /// The secret of the app.
    pub client_secret: AppSecret,
    /// The code of an embedded signup; in place of `grant_type`.
    pub code: Option<OauthCode>,
    /// For an app token; in place of code.
    pub grant_type: Option<OauthGrantType>,
}

impl ExchangeOauthCodeQuery {
    /// With the members that are required.
    pub fn new(
        client_id: impl Into<shared::AppId>,
        client_secret: impl Into<AppSecret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            code: Default::default(),
            grant_type: Default::default(),
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<OauthCode>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `grant_type`.
    #[must_use]
    pub fn with_grant_type(mut self, grant_type: impl Into<OauthGrantType>) -> Self {
        self.grant_type = Some(grant_type.into());
        self
    }
}

impl waxwing_json::FromMembers for ExchangeOauthCodeQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            client_id: members.need("client_id")?,
            client_secret: members.need("client_secret")?,
            code: members.take("code")?,
            grant_type: members.take("grant_type")?,
        })
    }
}

waxwing_json::read_object!(ExchangeOauthCodeQuery);
impl waxwing_types::Validate for ExchangeOauthCodeQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[secret] #[doc = " The secret of an app. Treat it as a password."] pub struct
    AppSecret;
}

waxwing_json::string_id! {
    #[secret] #[doc = " Code that an embedded signup returned."] pub struct OauthCode;
}

waxwing_json::open_enum! {
    #[doc = " What the token is given for."] pub enum OauthGrantType { #[doc =
    " `client_credentials`."] ClientCredentials = "client_credentials", }
}

/// A token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OauthToken {
    /// An access token. Treat it as a password.
    pub access_token: shared::AccessToken,
    /// Kind of token, such as bearer.
    pub token_type: Option<String>,
    /// Seconds until it expires; may be missing.
    pub expires_in: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for OauthToken {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("access_token", &self.access_token)?;
        object.optional("token_type", &self.token_type)?;
        object.optional("expires_in", &self.expires_in)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for OauthToken {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            token_type: members.lenient("token_type")?,
            expires_in: members.lenient("expires_in")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(OauthToken);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for OauthToken {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OauthToken".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("access_token", generator.subschema_for::<shared::AccessToken>()),
            ("token_type", generator.subschema_for::<String>()),
            ("expires_in", generator.subschema_for::<i64>()),
        ])
    }
}
