// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! The client and its scope handles.

use crate::generated::shared;
use crate::generated::provider::PROVIDER;
use waxwing_runtime::{ClientBuilder, Error};

/// Client of the Hypersender WhatsApp API: one connection pool and one set of credentials, cheap to clone.
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

    /// Address, credentials, retries, timeouts, your own HTTP client; then `build()` and `Client::from`.
    pub fn builder() -> ClientBuilder {
        waxwing_runtime::Client::builder(&PROVIDER)
    }

    /// The operations of one `instance`. The connected number that acts.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    pub fn instance(&self, id: impl Into<shared::InstanceId>) -> Instance {
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

/// The operations of one `instance`. The connected number that acts.
///
/// A cheap clone of the client with the id in it.
#[derive(Debug, Clone)]
pub struct Instance {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::InstanceId,
}

impl Instance {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::InstanceId {
        &self.id
    }
}

/// Credentials in the forms that this provider takes. `Debug` shows none of them.
#[derive(Debug, Clone)]
pub struct Auth(waxwing_runtime::Auth);

impl Auth {
    /// Opaque token of the form number, vertical bar, random text.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(waxwing_runtime::Auth::bearer(token))
    }
}

impl From<Auth> for waxwing_runtime::Auth {
    fn from(auth: Auth) -> Self {
        auth.0
    }
}
