// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `auth_adjacent`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::create_oauth2_token`](crate::Client::create_oauth2_token): Get an OAuth 2.0 access token.
- [`Client::create_session`](crate::Client::create_session): Log in with user name and password and get a session token.
- [`Client::destroy_session`](crate::Client::destroy_session): End the session whose token the call is made with.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`CreateOauth2Token`], [`CreateSession`].
//!
//! Types that you read: [`Oauth2Token`], [`Session`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use waxwing_json::given;
use waxwing_types::Extra;

/// What a token is asked for with.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        client_id: impl Into<ClientId>,
        client_secret: impl Into<ClientSecret>,
        grant_type: impl Into<GrantType>,
    ) -> Self {
        Self::from_required(client_id.into(), client_secret.into(), grant_type.into())
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<AuthorizationCode>) -> Self {
        self.code = given(code.into());
        self
    }
}

/// Id of the OAuth 2.0 client, the user name of your account.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClientId(String);

/// Secret of the OAuth 2.0 client, the password of your account.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClientSecret(String);

/// Code of the authorization server; required with `authorization_code`, and only then.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AuthorizationCode(String);

/// By what a token is got. The vendor's document writes the second value with a blank at its end.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrantType {
    /// `client_credentials`.
    ClientCredentials,
    /// `authorization_code`.
    AuthorizationCode,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

/// An OAuth 2.0 access token.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccessToken(String);

/// User name and password.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(username: impl Into<Username>, password: impl Into<Password>) -> Self {
        Self::from_required(username.into(), password.into())
    }

    /// Sets `unsafe`.
    #[must_use]
    pub fn with_unsafe(mut self, unsafe_: bool) -> Self {
        self.unsafe_ = Some(unsafe_);
        self
    }
}

/// Name of a user of the provider's platform.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Username(String);

/// Password of a user of the provider's platform.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Password(String);

/// A session.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// A session token, to be sent after IBSSO.
    pub token: SessionToken,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A session token, to be sent after IBSSO.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SessionToken(String);
