// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `auth_adjacent`.

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get an OAuth 2.0 access token.
    ///
    /// Needs no credential but those in the form. The vendor names the shared host for it,
    /// <https://api.infobip.com>. Repeating it only makes another token. At most 10 requests a second.
    ///
    /// `POST /auth/1/oauth2/token`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-account-management-openapi.json, version
    /// 3.210.0 (as of 2026-07).
    pub fn create_oauth2_token(
        &self,
        body: &CreateOauth2Token,
    ) -> waxwing_runtime::Call<Oauth2Token> {
        self.core.prepare(&CREATE_OAUTH2_TOKEN).pairs(body).call()
    }

    /// Log in with user name and password and get a session token.
    ///
    /// Needs no credential but those in the body. The session ends by itself after 60 minutes; before
    /// that, destroy it to get a new token. At most 10 requests a second.
    ///
    /// `POST /auth/1/session`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-account-management-openapi.json, version
    /// 3.210.0 (as of 2026-07).
    pub fn create_session(
        &self,
        body: &CreateSession,
    ) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&CREATE_SESSION).json(body).call()
    }

    /// End the session whose token the call is made with.
    ///
    /// Works with a session token only. At most 10 requests a second.
    ///
    /// `DELETE /auth/1/session`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-account-management-openapi.json, version
    /// 3.210.0 (as of 2026-07).
    pub fn destroy_session(&self) -> waxwing_runtime::Call<()> {
        self.core.prepare(&DESTROY_SESSION).call_unread()
    }
}

#[cfg(feature = "client")]
static CREATE_OAUTH2_TOKEN: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_oauth2_token",
    path: "/auth/1/oauth2/token",
    idempotent: true,
    anonymous: true,
    secrets: &["/client_secret", "/code"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static CREATE_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_session",
    path: "/auth/1/session",
    anonymous: true,
    accepts: &[waxwing_runtime::Accept::Filled("/token")],
    secrets: &["/password"],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DESTROY_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "destroy_session",
    method: "DELETE",
    path: "/auth/1/session",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// What a token is asked for with.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateOauth2Token {
    /// Id of the OAuth 2.0 client, the user name of your account.
    pub client_id: ClientId,
    /// Secret of the OAuth 2.0 client, the password of your account.
    pub client_secret: ClientSecret,
    /// By what a token is got. The vendor's document writes the second value with a blank at its end.
    pub grant_type: GrantType,
    /// Code of the authorization server; required with `authorization_code`, and only then.
    pub code: Option<AuthorizationCode>,
}

impl CreateOauth2Token {
    /// With the members that are required.
    pub fn new(
        client_id: impl Into<ClientId>,
        client_secret: impl Into<ClientSecret>,
        grant_type: impl Into<GrantType>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            grant_type: grant_type.into(),
            code: Default::default(),
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<AuthorizationCode>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateOauth2Token {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            client_id: members.need("client_id")?,
            client_secret: members.need("client_secret")?,
            grant_type: members.need("grant_type")?,
            code: members.take("code")?,
        })
    }
}

waxwing_json::read_object!(CreateOauth2Token);
impl waxwing_types::Validate for CreateOauth2Token {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Id of the OAuth 2.0 client, the user name of your account."]
    pub struct ClientId;
}

waxwing_json::string_id! {
    #[secret] #[doc = " Secret of the OAuth 2.0 client, the password of your account."]
    pub struct ClientSecret;
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " Code of the authorization server; required with `authorization_code`, and only then."]
    pub struct AuthorizationCode;
}

waxwing_json::open_enum! {
    #[doc =
    " By what a token is got. The vendor's document writes the second value with a blank at its end."]
    pub enum GrantType { #[doc = " `client_credentials`."] ClientCredentials =
    "client_credentials", #[doc = " `authorization_code`."] AuthorizationCode =
    "authorization_code", }
}

/// An access token, to be sent as bearer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Oauth2Token {
    /// An OAuth 2.0 access token.
    pub access_token: AccessToken,
    /// Seconds that the token lives.
    pub expires_in: Option<i32>,
    /// Kind of token.
    pub token_type: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Oauth2Token {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("access_token", &self.access_token)?;
        object.optional("expires_in", &self.expires_in)?;
        object.optional("token_type", &self.token_type)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Oauth2Token {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            access_token: members.always("access_token")?,
            expires_in: members.lenient("expires_in")?,
            token_type: members.lenient("token_type")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Oauth2Token);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Oauth2Token {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Oauth2Token".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("access_token", generator.subschema_for::<AccessToken>()),
            ("expires_in", generator.subschema_for::<i32>()),
            ("token_type", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " An OAuth 2.0 access token."] pub struct AccessToken;
}

/// User name and password.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateSession {
    /// Name of a user of the provider's platform.
    pub username: Username,
    /// Password of a user of the provider's platform.
    pub password: Password,
    /// true does not tie the session to your IP address.
    pub unsafe_: Option<bool>,
}

impl CreateSession {
    /// With the members that are required.
    pub fn new(username: impl Into<Username>, password: impl Into<Password>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            unsafe_: Default::default(),
        }
    }

    /// Sets `unsafe`.
    #[must_use]
    pub fn with_unsafe(mut self, unsafe_: bool) -> Self {
        self.unsafe_ = Some(unsafe_);
        self
    }
}

impl waxwing_json::FromMembers for CreateSession {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            username: members.need("username")?,
            password: members.need("password")?,
            unsafe_: members.take("unsafe")?,
        })
    }
}

waxwing_json::read_object!(CreateSession);
impl waxwing_types::Validate for CreateSession {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a user of the provider's platform."] pub struct
    Username;
}

waxwing_json::string_id! {
    #[secret] #[doc = " Password of a user of the provider's platform."] pub struct
    Password;
}

/// A session.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// A session token, to be sent after IBSSO.
    pub token: SessionToken,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Session {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("token", &self.token)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Session {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            token: members.always("token")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Session);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Session {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Session".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("token", generator.subschema_for::<SessionToken>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " A session token, to be sent after IBSSO."] pub struct
    SessionToken;
}
