//! The connection that all calls of a client share.

use crate::auth::Auth;
use crate::download::Download;
use crate::error::{Error, ErrorKind};
use crate::loopback::is_loopback;
use crate::prepare::Prepare;
use crate::provider::{Operation, Provider};
use crate::retry::RetryPolicy;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Connection pool, address, credentials and policy; cheap to clone.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub provider: &'static Provider,
    pub base_url: Url,
    pub v1: bool,
    pub auth: Auth,
    pub http: reqwest::Client,
    pub retry: RetryPolicy,
    pub timeout: Option<Duration>,
}

impl Client {
    /// A client to be set up.
    pub fn builder(provider: &'static Provider) -> ClientBuilder {
        ClientBuilder {
            provider,
            base_url: None,
            v1: false,
            auth: Auth::none(),
            http: None,
            retry: RetryPolicy::default(),
            timeout: None,
        }
    }

    /// Begins a call.
    pub fn prepare(&self, operation: &'static Operation) -> Prepare {
        Prepare::new(self.clone(), operation)
    }

    /// Begins a download from a whole URL.
    pub fn download(&self, operation: &'static Operation, url: &str) -> Download {
        Download::new(self.clone(), operation, url)
    }

    /// The address that paths are put behind.
    pub fn base_url(&self) -> &Url {
        &self.0.base_url
    }

    /// Whether it speaks the first generation of the API.
    pub fn is_v1(&self) -> bool {
        self.0.v1
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Client({}, {})",
            self.0.provider.name,
            self.0.base_url.origin().ascii_serialization()
        )
    }
}

/// Sets up a [`Client`].
#[must_use]
pub struct ClientBuilder {
    provider: &'static Provider,
    base_url: Option<String>,
    v1: bool,
    auth: Auth,
    http: Option<reqwest::Client>,
    retry: RetryPolicy,
    timeout: Option<Duration>,
}

impl ClientBuilder {
    /// Credentials.
    pub fn auth(mut self, auth: impl Into<Auth>) -> Self {
        self.auth = auth.into();
        self
    }

    /// Another address than the provider's public one: https, or http on this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The first generation of the API.
    pub fn v1(mut self, v1: bool) -> Self {
        self.v1 = v1;
        self
    }

    /// Your own HTTP client. Switch its redirects and Referer off: both can carry a token away.
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// When to repeat.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Longest time for one attempt, instead of 30 s for JSON and 300 s for files.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// Kind `Config`: the address is not one, credentials would go over plain http to another machine, or TLS cannot
    /// be set up.
    pub fn build(self) -> Result<Client, Error> {
        let config = |text: String| Error::before(ErrorKind::Config, text);
        let public = match (self.v1, self.provider.v1_base_url) {
            (false, _) => self.provider.base_url,
            (true, Some(url)) => url,
            (true, None) => return Err(config(format!("{} has no v1", self.provider.name))),
        };
        let text = self.base_url.as_deref().unwrap_or(public);
        let base_url =
            Url::parse(text).map_err(|e| config(format!("the base URL is not one: {e}")))?;
        let local = is_loopback(&base_url);
        match base_url.scheme() {
            "https" => {}
            "http" if local || self.auth.is_none() => {}
            "http" => return Err(config(
                "the base URL must be https: credentials go over plain http only to this machine"
                    .into(),
            )),
            other => return Err(config(format!("the base URL must be https, not {other}"))),
        }
        if !base_url.username().is_empty() || base_url.query().is_some() {
            return Err(config(
                "the base URL must hold neither a user nor a query".into(),
            ));
        }
        let http = match self.http {
            Some(http) => http,
            None => http_client(local).map_err(|e| {
                config(format!(
                    "the HTTP client cannot be set up: {}",
                    e.without_url()
                ))
            })?,
        };
        Ok(Client(Arc::new(Shared {
            provider: self.provider,
            base_url,
            v1: self.v1,
            auth: self.auth,
            http,
            retry: self.retry,
            timeout: self.timeout,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientBuilder({}, {:?})", self.provider.name, self.auth)
    }
}

fn http_client(local: bool) -> Result<reqwest::Client, reqwest::Error> {
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("waxwing/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(Duration::from_secs(10))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    if local {
        builder = builder.no_proxy();
    }
    builder.build()
}
