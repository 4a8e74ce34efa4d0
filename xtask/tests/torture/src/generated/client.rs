// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! The client and its scope handles.

use crate::generated::shared;
use crate::generated::provider::PROVIDER;
use waxwing_runtime::{ClientBuilder, Error};

/// Client of the Torture API: one connection pool and one set of credentials, cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    pub(super) core: waxwing_runtime::Client,
}

impl Client {
    /// A client with the provider's public address and the default policy of retries.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn new(auth: impl Into<waxwing_runtime::Auth>) -> Result<Self, Error> {
        Self::builder().auth(auth).build().map(Self::from)
    }

    /// A client for the provider's first generation (v1): the same operations with other paths, every member in the
    /// query. An operation that v1 lacks is an error of kind `Unsupported`, before anything is sent.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn v1(auth: impl Into<waxwing_runtime::Auth>) -> Result<Self, Error> {
        Self::builder().auth(auth).v1(true).build().map(Self::from)
    }

    /// Address, credentials, retries, timeouts, your own HTTP client; then `build()` and `Client::from`.
    pub fn builder() -> ClientBuilder {
        waxwing_runtime::Client::builder(&PROVIDER)
    }

    /// The operations of one `account_id`. The account that acts.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    pub fn account(&self, id: impl Into<shared::AccountId>) -> Account {
        Account {
            core: self.core.clone(),
            id: id.into(),
        }
    }

    /// The operations of one `business_id`. Who asks.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    #[cfg(feature = "extra")]
    pub fn business(&self, id: impl Into<shared::AccountId>) -> Business {
        Business {
            core: self.core.clone(),
            id: id.into(),
        }
    }

    /// The operations of one `instance_id`. The instance that acts.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    pub fn instance(&self, id: impl Into<shared::AccountId>) -> Instance {
        Instance {
            core: self.core.clone(),
            id: id.into(),
        }
    }
}

impl From<waxwing_runtime::Client> for Client {
    fn from(core: waxwing_runtime::Client) -> Self {
        Self { core }
    }
}

/// The operations of one `account_id`. The account that acts.
///
/// A cheap clone of the client with the id in it.
#[derive(Debug, Clone)]
pub struct Account {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::AccountId,
}

impl Account {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::AccountId {
        &self.id
    }
}

/// The operations of one `business_id`. Who asks.
///
/// A cheap clone of the client with the id in it.
#[cfg(feature = "extra")]
#[derive(Debug, Clone)]
pub struct Business {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::AccountId,
}

#[cfg(feature = "extra")]
impl Business {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::AccountId {
        &self.id
    }
}

/// The operations of one `instance_id`. The instance that acts.
///
/// A cheap clone of the client with the id in it.
#[derive(Debug, Clone)]
pub struct Instance {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::AccountId,
}

impl Instance {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::AccountId {
        &self.id
    }
}

/// Credentials in the forms that this provider takes. `Debug` shows none of them.
#[derive(Debug, Clone)]
pub struct Auth(waxwing_runtime::Auth);

impl Auth {
    /// The usual token.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(waxwing_runtime::Auth::bearer(token))
    }

    /// User and password.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(waxwing_runtime::Auth::basic(user, password))
    }

    /// A key with a word before it.
    pub fn api_key(token: impl Into<String>) -> Self {
        Self(
            waxwing_runtime::Auth::header(
                "Authorization",
                format!("{}{}", "App ", token.into()),
            ),
        )
    }

    /// A token in the query.
    pub fn token(token: impl Into<String>) -> Self {
        Self(waxwing_runtime::Auth::query([("access_token", token)]))
    }
}

impl From<Auth> for waxwing_runtime::Auth {
    fn from(auth: Auth) -> Self {
        auth.0
    }
}
