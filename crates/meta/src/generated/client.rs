// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The client and its scope handles.

use crate::generated::shared;
use crate::generated::provider::PROVIDER;
use waxwing_runtime::{ClientBuilder, Error, FreeCall};

/// Client of the WhatsApp Cloud API (Meta): one connection pool and one set of credentials, cheap to clone.
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
    /// # async fn main() -> Result<(), waxwing_meta::runtime::Error> {
    /// use waxwing_meta::{Client, runtime::{Auth, ErrorKind}};
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

    /// The operations of one `app_id`. The app that is meant.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    pub fn app(&self, id: impl Into<shared::AppId>) -> App {
        App {
            core: self.core.clone(),
            id: id.into(),
        }
    }

    /// The operations of one `business_id`. The business portfolio that is meant.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    #[cfg(feature = "partner")]
    pub fn business(&self, id: impl Into<shared::BusinessId>) -> Business {
        Business {
            core: self.core.clone(),
            id: id.into(),
        }
    }

    /// The operations of one `phone_number_id`. The business phone number that acts.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    pub fn phone(&self, id: impl Into<shared::PhoneNumberId>) -> Phone {
        Phone {
            core: self.core.clone(),
            id: id.into(),
        }
    }

    /// The operations of one `waba_id`. The WhatsApp business account that is meant.
    ///
    /// An empty id, `.` and `..` are refused by the first call, before anything is sent.
    pub fn waba(&self, id: impl Into<shared::WabaId>) -> Waba {
        Waba {
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

/// The operations of one `app_id`. The app that is meant.
///
/// A cheap clone of the client with the id in it.
#[derive(Debug, Clone)]
pub struct App {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::AppId,
}

impl App {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::AppId {
        &self.id
    }

    /// Begins a call of something that has no method here, as [`Client::call`] does. The id is not added
    /// by itself: give it where the API takes `app_id`.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
    /// characters, and when the method is not an HTTP method.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_meta::runtime::Error> {
    /// use waxwing_meta::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let app = client.app("670843887433847");
    /// let call = app.call("GET", [app.id().as_str(), ".."]);
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

/// The operations of one `business_id`. The business portfolio that is meant.
///
/// A cheap clone of the client with the id in it.
#[cfg(feature = "partner")]
#[derive(Debug, Clone)]
pub struct Business {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::BusinessId,
}

#[cfg(feature = "partner")]
impl Business {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::BusinessId {
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
    /// # async fn main() -> Result<(), waxwing_meta::runtime::Error> {
    /// use waxwing_meta::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let business = client.business("506914307656634");
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

/// The operations of one `phone_number_id`. The business phone number that acts.
///
/// A cheap clone of the client with the id in it.
#[derive(Debug, Clone)]
pub struct Phone {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::PhoneNumberId,
}

impl Phone {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::PhoneNumberId {
        &self.id
    }

    /// Begins a call of something that has no method here, as [`Client::call`] does. The id is not added
    /// by itself: give it where the API takes `phone_number_id`.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
    /// characters, and when the method is not an HTTP method.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_meta::runtime::Error> {
    /// use waxwing_meta::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let phone = client.phone("106540352242922");
    /// let call = phone.call("GET", [phone.id().as_str(), ".."]);
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

/// The operations of one `waba_id`. The WhatsApp business account that is meant.
///
/// A cheap clone of the client with the id in it.
#[derive(Debug, Clone)]
pub struct Waba {
    pub(super) core: waxwing_runtime::Client,
    pub(super) id: shared::WabaId,
}

impl Waba {
    /// The id that this handle holds.
    pub fn id(&self) -> &shared::WabaId {
        &self.id
    }

    /// Begins a call of something that has no method here, as [`Client::call`] does. The id is not added
    /// by itself: give it where the API takes `waba_id`.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` when a segment is empty, `.` or `..` or has control
    /// characters, and when the method is not an HTTP method.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_meta::runtime::Error> {
    /// use waxwing_meta::{Client, runtime::{Auth, ErrorKind}};
    ///
    /// let client = Client::new(Auth::none())?;
    /// let waba = client.waba("102290129340398");
    /// let call = waba.call("GET", [waba.id().as_str(), ".."]);
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
    /// System-user, business or user access token (opaque). Sending and media need the permission
    /// `whatsapp_business_messaging`. The token is never put in the query, where it would land in logs.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(waxwing_runtime::Auth::bearer(token))
    }
}

impl From<Auth> for waxwing_runtime::Auth {
    fn from(auth: Auth) -> Self {
        auth.0
    }
}
