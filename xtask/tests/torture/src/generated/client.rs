// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! The client and its scope handles.

use crate::generated::shared;
use crate::generated::provider::PROVIDER;
use waxwing_runtime::{ClientBuilder, Error, FreeCall};

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
        Self::builder().auth(auth).build()
    }

    /// Address, credentials, retries, timeouts, your own HTTP client; then `build()`.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&PROVIDER)
    }

    /// Begins a call of something that has no method here: the HTTP method, and the path behind the base
    /// URL, segment by segment. A segment is encoded as a whole, so `a/b` is one segment with `%2F` in
    /// it.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
    /// characters, and when the method is not an HTTP method.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_torture::runtime::Error> {
    /// use waxwing_torture::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let call = client.call("GET", ["..", "new"]).query("fields", "name").idempotent(true);
    /// let error = call.await.expect_err("nothing is sent");
    /// assert_eq!(error.kind(), ErrorKind::Invalid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<S: Into<String>>(
        &self,
        method: &str,
        segments: impl IntoIterator<Item = S>,
    ) -> FreeCall {
        self.core.call(method, segments)
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

    /// Begins a call of something that has no method here, as [`Client::call`] does. The id is not added
    /// by itself: give it where the API takes `account_id`.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
    /// characters, and when the method is not an HTTP method.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_torture::runtime::Error> {
    /// use waxwing_torture::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let account = client.account("acc-1");
    /// let call = account.call("GET", [account.id().as_str(), ".."]);
    /// let error = call.await.expect_err("nothing is sent");
    /// assert_eq!(error.kind(), ErrorKind::Invalid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<S: Into<String>>(
        &self,
        method: &str,
        segments: impl IntoIterator<Item = S>,
    ) -> FreeCall {
        self.core.call(method, segments)
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

    /// Begins a call of something that has no method here, as [`Client::call`] does. The id is not added
    /// by itself: give it where the API takes `business_id`.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
    /// characters, and when the method is not an HTTP method.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_torture::runtime::Error> {
    /// use waxwing_torture::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let business = client.business("acc-1");
    /// let call = business.call("GET", [business.id().as_str(), ".."]);
    /// let error = call.await.expect_err("nothing is sent");
    /// assert_eq!(error.kind(), ErrorKind::Invalid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<S: Into<String>>(
        &self,
        method: &str,
        segments: impl IntoIterator<Item = S>,
    ) -> FreeCall {
        self.core.call(method, segments)
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

    /// Begins a call of something that has no method here, as [`Client::call`] does. The id is not added
    /// by itself: give it where the API takes `instance_id`.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
    /// characters, and when the method is not an HTTP method.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_torture::runtime::Error> {
    /// use waxwing_torture::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let instance = client.instance("acc-1");
    /// let call = instance.call("GET", ["..", "new"]).query("instance_id", instance.id().as_str());
    /// let error = call.await.expect_err("nothing is sent");
    /// assert_eq!(error.kind(), ErrorKind::Invalid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<S: Into<String>>(
        &self,
        method: &str,
        segments: impl IntoIterator<Item = S>,
    ) -> FreeCall {
        self.core.call(method, segments)
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
