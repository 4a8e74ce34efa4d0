// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `oauth`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::exchange_oauth_code`](crate::Client::exchange_oauth_code): Get a business token for the code of an embedded signup, or an app token.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ExchangeOauthCodeQuery`].
//!
//! Types that you read: [`OauthToken`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::Extra;

/// Query of `exchange_oauth_code`.
#[derive(Debug, Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        client_id: impl Into<shared::AppId>,
        client_secret: impl Into<AppSecret>,
    ) -> Self {
        Self::from_required(client_id.into(), client_secret.into())
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<OauthCode>) -> Self {
        self.code = given(code.into());
        self
    }

    /// Sets `grant_type`.
    #[must_use]
    pub fn with_grant_type(mut self, grant_type: impl Into<OauthGrantType>) -> Self {
        self.grant_type = Some(grant_type.into());
        self
    }
}

/// The secret of an app. Treat it as a password.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppSecret(String);

/// Code that an embedded signup returned.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OauthCode(String);

/// What the token is given for.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OauthGrantType {
    /// `client_credentials`.
    ClientCredentials,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}
