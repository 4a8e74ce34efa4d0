//! The connection that all calls of a client share.

use crate::auth::Auth;
use crate::budget::Budget;
use crate::download::Download;
use crate::error::{Called, Error, ErrorKind};
use crate::foreign::Foreign;
use crate::free_call::FreeCall;
use crate::loopback::is_loopback;
use crate::prepare::Prepare;
use crate::provider::{Operation, Provider};
use crate::retry::RetryPolicy;
use crate::room::Room;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Connection pool, address, credentials and policy; cheap to clone.
///
/// A client belongs to one tokio runtime. Each connection is driven by a task of the runtime that opened it, and the next
/// call may get it from the pool: if that runtime has ended or is not polled, a send over the connection ends as
/// [`Outcome::Unknown`](crate::Outcome::Unknown). Build a client for each runtime; each `#[tokio::test]` has one of its
/// own.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub provider: &'static Provider,
    pub base_url: Url,
    pub v1: bool,
    pub auth: Auth,
    pub http: reqwest::Client,
    pub foreign: Foreign,
    /// Calls that are in flight.
    pub calls: Room,
    /// Downloads that are in flight: apart, so that a call can pass on a file that is arriving.
    pub downloads: Room,
    pub retry: RetryPolicy,
    pub budget: Budget,
    pub timeout: Option<Duration>,
}

impl Shared {
    /// Whether it speaks to the provider itself, not to a stand-in for it.
    pub(crate) fn is_public(&self) -> bool {
        let public = [Some(self.provider.base_url), self.provider.v1_base_url];
        public
            .into_iter()
            .flatten()
            .any(|url| Url::parse(url).is_ok_and(|url| url.origin() == self.base_url.origin()))
    }
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
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!("waxwing/", env!("CARGO_PKG_VERSION")).to_owned(),
            retry: RetryPolicy::default(),
            timeout: None,
            concurrency: CONCURRENCY,
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

    /// Begins a call of something that has no method of its own here: the HTTP method, and the path behind the base
    /// URL, segment by segment. A segment is encoded as a whole, so `a/b` is one segment with `%2F` in it.
    ///
    /// On a client of the API's first generation it goes to that generation's address, as it is given.
    ///
    /// # Errors
    /// When awaited those of every call; kind `Invalid` for a segment that is empty, `.` or `..` or holds control
    /// characters, and for a method that is none.
    ///
    /// ```
    /// # use waxwing_runtime::{Client, ErrorBody, ErrorKind, Provider};
    /// # static PROVIDER: Provider = Provider {
    /// #     name: "demo", base_url: "https://api.example.com", v1_base_url: None, media_hosts: &[], errors: &[],
    /// #     faults_in_success: None,
    /// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
    /// # };
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_runtime::Error> {
    /// let client = Client::builder(&PROVIDER).build()?;
    /// let call = client.call("GET", ["106540352242922", ".."]).query("fields", "name").idempotent(true);
    /// let error = call.await.expect_err("nothing is sent");
    /// assert_eq!(error.kind(), ErrorKind::Invalid);
    /// assert_eq!(error.to_string(), "demo call: path segment 2 must not be `.` or `..`; fix the request");
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<S: Into<String>>(
        &self,
        method: &str,
        segments: impl IntoIterator<Item = S>,
    ) -> FreeCall {
        FreeCall::new(self.clone(), method, segments)
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

/// Requests in flight, if nothing else is said. Each has a connection, and a process may have no more than 256 files
/// and connections open on some systems.
const CONCURRENCY: usize = 100;

/// Sets up a [`Client`].
#[must_use]
pub struct ClientBuilder {
    provider: &'static Provider,
    base_url: Option<String>,
    v1: bool,
    auth: Auth,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    user_agent: String,
    retry: RetryPolicy,
    timeout: Option<Duration>,
    concurrency: usize,
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

    /// Your own HTTP client. Switch its redirects and Referer off: both can carry a token away. Its
    /// `connection_verbose` logs all that goes over the wire, credentials included. Downloads from hosts that are not
    /// the provider's go without it, see [`Download`].
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Longest time to make a connection, 10 s if not set. Ignored when [`ClientBuilder::http`] gives a client, which
    /// has its own.
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
    /// # use waxwing_runtime::{Client, ErrorBody, ErrorKind, Provider};
    /// # static PROVIDER: Provider = Provider {
    /// #     name: "demo", base_url: "https://api.example.com", v1_base_url: None, media_hosts: &[], errors: &[],
    /// #     faults_in_success: None,
    /// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
    /// # };
    /// let client = Client::builder(&PROVIDER).concurrency(20).build()?;
    /// let error = Client::builder(&PROVIDER).concurrency(0).build().unwrap_err();
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
    pub fn build(self) -> Result<Client, Error> {
        let called = Called {
            provider: self.provider.name,
            operation: None,
            idempotent: false,
        };
        self.checked().map_err(|e| e.of(called, 0))
    }

    fn checked(self) -> Result<Client, Error> {
        let config = |text: String| Error::before(ErrorKind::Config, text);
        let public = match (self.v1, self.provider.v1_base_url) {
            (false, _) => self.provider.base_url,
            (true, Some(url)) => url,
            (true, None) => return Err(config("the provider has no v1".into())),
        };
        if self.concurrency == 0 {
            return Err(config("the concurrency must be at least 1".into()));
        }
        let text = self.base_url.as_deref().unwrap_or(public);
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
        let foreign = Foreign::new(local, agent.clone(), self.connect_timeout);
        let http = match self.http {
            Some(http) => http,
            None => http_client(local, agent, self.connect_timeout).map_err(|e| {
                let e = e.without_url();
                config(format!("the HTTP client cannot be set up: {e}")).with_source(e)
            })?,
        };
        Ok(Client(Arc::new(Shared {
            provider: self.provider,
            base_url,
            v1: self.v1,
            auth: self.auth,
            http,
            foreign,
            calls: Room::new(self.concurrency),
            downloads: Room::new(self.concurrency),
            retry: self.retry,
            budget: Budget::default(),
            timeout: self.timeout,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientBuilder({}, {:?})", self.provider.name, self.auth)
    }
}

fn http_client(
    local: bool,
    agent: http::HeaderValue,
    connect_timeout: Duration,
) -> Result<reqwest::Client, reqwest::Error> {
    let mut builder = http_builder(agent, connect_timeout);
    if local {
        builder = builder.no_proxy();
    }
    builder.build()
}

/// What all HTTP clients made here have in common: one request each, and nothing told to another host.
pub(crate) fn http_builder(
    agent: http::HeaderValue,
    connect_timeout: Duration,
) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .user_agent(agent)
        .connect_timeout(connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
}
