//! Setting up a client.

use crate::auth::Auth;
use crate::call::budget::Budget;
use crate::call::concurrency::ConcurrencyLimit;
use crate::call::retry::RetryPolicy;
use crate::client::Client;
use crate::connection::Shared;
use crate::error::transport::TransportError;
use crate::error::{Called, Error, ErrorKind};
use crate::http::defaults::{CONNECT_TIMEOUT, USER_AGENT, http_defaults};
use crate::http::foreign::Foreign;
use crate::http::loopback::is_loopback;
use crate::http::transport::Transport;
use crate::provider::Provider;
use bytes::Bytes;
use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Requests in flight, if nothing else is set. Each has a connection, and a process may have no more than 256 files
/// and connections open on some systems.
const CONCURRENCY: usize = 100;

/// Sets up a client: [`Client`], or that of a provider's crate, which is made of it.
#[must_use]
pub struct ClientBuilder<C = Client> {
    provider: &'static Provider,
    base_url: Option<String>,
    auth: Auth,
    transport: Option<Transport>,
    download_transport: Option<Transport>,
    connect_timeout: Duration,
    user_agent: String,
    retry: RetryPolicy,
    timeout: Option<Duration>,
    concurrency: usize,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    #[doc(hidden)]
    pub fn new(provider: &'static Provider) -> Self {
        Self {
            provider,
            base_url: None,
            auth: Auth::none(),
            transport: None,
            download_transport: None,
            connect_timeout: CONNECT_TIMEOUT,
            user_agent: USER_AGENT.to_owned(),
            retry: RetryPolicy::default(),
            timeout: None,
            concurrency: CONCURRENCY,
            client: PhantomData,
        }
    }

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

    /// Your own HTTP client, for a proxy, certificates or settings of connections. Begin it with
    /// [`http_defaults`](crate::http_defaults): a client that follows redirects or sends a Referer can carry a token away,
    /// and one that repeats requests can send a message twice. Its `connection_verbose` logs all that goes over the wire,
    /// credentials included. Downloads from hosts that are not the provider's go without it, see
    /// [`Download`](crate::Download).
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.transport = Some(Transport::Reqwest(http));
        self
    }

    /// Another HTTP client than reqwest: any [`tower::Service`] over the types of the crate `http`. It gets one request
    /// for each attempt, with a body made for it. In its turn it
    ///
    /// - says by its error whether anything may have left ([`TransportError`](crate::TransportError)): this decides
    ///   whether a send is repeated;
    /// - looks at a body that is not empty no earlier than it has a connection: a body that nobody has polled when the
    ///   attempt's time ends was not sent;
    /// - follows no redirect and repeats nothing;
    /// - streams the body of the response.
    ///
    /// It may be dropped at any point when the time of an attempt is over. `connect_timeout` is its own affair; the header
    /// `User-Agent` is set by the client. Downloads from hosts that are not the provider's go without it, see
    /// [`ClientBuilder::download_transport`].
    ///
    /// ```
    /// # use waxwing_runtime::generated::{ErrorBody, Provider};
    /// # use waxwing_runtime::{Client, ClientBuilder, ErrorKind, Outcome, TransportError};
    /// # static PROVIDER: Provider = Provider {
    /// #     name: "demo", base_url: "https://api.example.com", media_hosts: &[], errors: &[], rewrite: None,
    /// #     faults_in_success: None,
    /// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
    /// # };
    /// use waxwing_runtime::reqwest::Body;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_runtime::Error> {
    /// // A network that is down.
    /// let down = tower::service_fn(|_request: http::Request<Body>| async {
    ///     Err::<http::Response<Body>, _>(TransportError::not_written("the cable is out"))
    /// });
    /// let client = ClientBuilder::<Client>::new(&PROVIDER).transport(down).build()?;
    /// # let no_pause = waxwing_runtime::RetryPolicy::never();
    /// let error = client.call("POST", ["messages"]).retry(no_pause).await.expect_err("no network");
    /// assert_eq!((error.kind(), error.outcome()), (ErrorKind::Connect, Outcome::NotSent));
    /// # Ok(())
    /// # }
    /// ```
    pub fn transport<S, B>(mut self, service: S) -> Self
    where
        S: tower::Service<http::Request<reqwest::Body>, Response = http::Response<B>>,
        S: Clone + Send + Sync + 'static,
        S::Error: Into<TransportError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + Sync + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.transport = Some(Transport::service(service));
        self
    }

    /// Another HTTP client for downloads from hosts that are not the provider's. A stranger may have chosen their
    /// address: the service must connect to public addresses alone, which waxwing's own does. Addresses that are numbers
    /// are checked before it is called. For the rest see [`ClientBuilder::transport`].
    pub fn download_transport<S, B>(mut self, service: S) -> Self
    where
        S: tower::Service<http::Request<reqwest::Body>, Response = http::Response<B>>,
        S: Clone + Send + Sync + 'static,
        S::Error: Into<TransportError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + Sync + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.download_transport = Some(Transport::service(service));
        self
    }

    /// Longest time to make a connection, 10 s if not set. Ignored when [`ClientBuilder::http`] or
    /// [`ClientBuilder::transport`] gives a client, which has its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// What the `User-Agent` header says, `waxwing/` and the version if not set. Ignored when [`ClientBuilder::http`]
    /// gives a client, which has its own.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// When to repeat. All calls of the client and of its clones share one budget of repeats, see
    /// [`RetryPolicy::without_budget`].
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Longest time for one attempt, instead of 30 s for JSON and 300 s for files; see [`Call::timeout`](crate::Call::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Most calls, and most downloads, that are in flight at a time, 100 if not set; of this client and its clones.
    ///
    /// Those beyond wait for their turn, the first one first, and their time counts: a call whose `timeout` or `deadline`
    /// ends before its turn has the kind `Timeout` and the outcome `NotSent`. Calls that take half a second each get
    /// through at twice this number a second, so that 100 lets 6,000 calls at once through within the 30 s of an attempt.
    ///
    /// A call is in flight from its connection until its answer is read; not while it waits for a token or pauses before
    /// a repeat. A download is in flight until the last byte has been taken from it or it is dropped. Downloads are counted
    /// apart from calls, so that a call can send a file on while it arrives.
    ///
    /// ```
    /// # use waxwing_runtime::generated::{ErrorBody, Provider};
    /// # use waxwing_runtime::{Client, ClientBuilder, ErrorKind};
    /// # static PROVIDER: Provider = Provider {
    /// #     name: "demo", base_url: "https://api.example.com", media_hosts: &[], errors: &[], rewrite: None,
    /// #     faults_in_success: None,
    /// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
    /// # };
    /// let client = ClientBuilder::<Client>::new(&PROVIDER).concurrency(20).build()?;
    /// let error = ClientBuilder::<Client>::new(&PROVIDER).concurrency(0).build().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Config);
    /// # let _ = client;
    /// # Ok::<(), waxwing_runtime::Error>(())
    /// ```
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// Kind `Config`: the address is not one, credentials would go over plain http to another machine, the user agent
    /// holds a character that no header may hold, no request may be in flight, or TLS cannot be set up.
    pub fn build(self) -> Result<C, Error> {
        let called = Called {
            provider: self.provider.name,
            operation: None,
            idempotent: false,
        };
        let client = self.checked().map_err(|e| e.of(called, 0))?;
        Ok(client.into())
    }

    fn checked(self) -> Result<Client, Error> {
        let config = |text: String| Error::before(ErrorKind::Config, text);
        if self.concurrency == 0 {
            return Err(config("the concurrency must be at least 1".into()));
        }
        let text = self.base_url.as_deref().unwrap_or(self.provider.base_url);
        if !text.contains("://") {
            let text = "the base URL must begin with https:// (http:// on this machine)";
            return Err(config(text.into()));
        }
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
        let agent = http::HeaderValue::try_from(&self.user_agent)
            .map_err(|_| config("the user agent does not make a header".into()))?;
        let mut foreign = Foreign::new(local, agent.clone(), self.connect_timeout);
        if let Some(transport) = self.download_transport {
            foreign = foreign.through(transport);
        }
        let (http, agent) = match self.transport {
            Some(Transport::Reqwest(http)) => (Transport::Reqwest(http), None),
            Some(service) => (service, Some(agent)),
            None => {
                let mut http = http_defaults()
                    .user_agent(agent)
                    .connect_timeout(self.connect_timeout);
                if local {
                    http = http.no_proxy();
                }
                let http = http.build().map_err(|e| {
                    let e = e.without_url();
                    config(format!("the HTTP client cannot be set up: {e}")).with_source(e)
                })?;
                (Transport::Reqwest(http), None)
            }
        };
        Ok(Client(Arc::new(Shared {
            provider: self.provider,
            base_url,
            auth: self.auth,
            http,
            agent,
            foreign,
            calls: ConcurrencyLimit::new(self.concurrency),
            downloads: ConcurrencyLimit::new(self.concurrency),
            retry: self.retry,
            budget: Budget::default(),
            timeout: self.timeout,
        })))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientBuilder({}, {:?})", self.provider.name, self.auth)
    }
}
