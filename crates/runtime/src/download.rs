//! Downloads from whole URLs: capped, repeated until the first byte, compared with what was described.

pub(crate) mod downloaded;
pub(crate) mod expected;
pub(crate) mod fetch;

use crate::call::Call;
use crate::call::attempts::RetryLoop;
use crate::call::options::{Options, per_call_options};
use crate::call::request_builder::RequestBuilder;
use crate::call::send;
use crate::call::time_limit::TimeLimit;
use crate::connection::Shared;
use crate::download::downloaded::Downloaded;
use crate::download::expected::ExpectedFile;
use crate::download::fetch::{Fetch, refused};
use crate::error::{Called, Error, ErrorKind};
use crate::provider::Operation;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use url::Url;
use waxwing_json::FromJson;

/// A download that is begun by `.await`.
///
/// The credentials go only to the provider's own hosts, and are dropped for good at the first change of origin.
/// Addresses must be https; those of this machine, by http or https, are fetched only by a client whose base URL is on
/// this machine, too. At most 3 redirects are followed.
///
/// A URL that a stranger may have chosen, such as one from an event, leads to public addresses alone: for hosts other
/// than the provider's own, those of its media and the one of the client's base URL, private networks, link-local
/// addresses and all else that is not on the public internet are refused where the name is resolved. These downloads
/// use connections of their own, without a proxy (it would resolve the name itself) and without the settings of
/// [`ClientBuilder::http`](crate::ClientBuilder::http). [`Download::allow_private`] lifts all of this.
///
/// Without [`Download::expecting`] whatever arrives with a 2xx is the file, the page of a login or of a gateway too. Say
/// what you expect, where you know it.
///
/// Until the first byte of the file is there, errors are repeated under the retry policy like those of a call that
/// does no harm twice, and a refused token of a source is renewed once.
#[must_use = "a download is begun by .await"]
pub struct Download {
    client: Arc<Shared>,
    operation: &'static Operation,
    source: Source,
    /// What is wrong with the arguments.
    problem: Option<Error>,
    expected: Option<ExpectedFile>,
    options: Options,
    /// Most bytes to take.
    most: u64,
    allow_private: bool,
}

/// Where the address comes from.
enum Source {
    Url(Result<Url, Error>),
    Call(Box<LookUp>),
}

/// Asks for the address and the description of a file.
type LookUp = dyn Fn(Options) -> LookingUp + Send + Sync;
type LookingUp = Pin<Box<dyn Future<Output = Result<(String, ExpectedFile), Error>> + Send>>;

impl Download {
    pub(crate) fn new(client: Arc<Shared>, operation: &'static Operation, url: &str) -> Self {
        Self::from_source(client, operation, Source::Url(parsed(url)))
    }

    /// Of what an operation answers with.
    pub(crate) fn prepared(mut builder: RequestBuilder) -> Self {
        builder.rewrite();
        let target = send::target(&builder.client, &builder).map(|(_, url)| url);
        let url = match (builder.problem.take(), builder.violations.take(), target) {
            (Some(problem), _, _) => Err(problem),
            (_, Some(violations), _) => Err(Error::invalid(violations)),
            (_, _, Err(text)) => Err(Error::before(ErrorKind::Invalid, text)),
            (_, _, Ok(mut url)) => {
                if !builder.query.is_empty() {
                    url.query_pairs_mut().extend_pairs(&builder.query);
                }
                Ok(url)
            }
        };
        Self::from_source(builder.client, builder.operation, Source::Url(url))
    }

    fn from_source(client: Arc<Shared>, operation: &'static Operation, source: Source) -> Self {
        Self {
            client,
            operation,
            source,
            problem: None,
            expected: None,
            options: Options::default(),
            most: 100 * 1024 * 1024,
            allow_private: false,
        }
    }

    /// Of the address that another call gives, with a description of the file: `ask` begins that call, `read` takes the
    /// two from its answer. Where the host refuses the address, it is asked for once more.
    #[doc(hidden)]
    pub fn described_by<T: FromJson + 'static>(
        mut self,
        ask: impl Fn() -> Call<T> + Send + Sync + 'static,
        read: fn(T) -> (String, ExpectedFile),
    ) -> Self {
        self.source = Source::Call(Box::new(move |options| {
            let mut call = ask();
            call.options = options;
            Box::pin(async move {
                let answer = call.await.map_err(|error| {
                    let called = error.called().and_then(|called| called.operation);
                    let called = called.unwrap_or("the look-up");
                    error.before_main_call(called, "the file was not asked for")
                });
                Ok(read(answer?.into_inner()))
            })
        }));
        self
    }

    /// Most bytes to take; 100 MiB if not set.
    pub fn max_bytes(mut self, most: u64) -> Self {
        self.most = most;
        self
    }

    per_call_options!();

    fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    fn refuse(&mut self, error: Error) {
        self.problem.get_or_insert(error);
    }

    /// What the file should be: something else is an error of kind `Download`, at the head of the answer where that
    /// tells it (media type, length), else at the end of what came. What the provider itself describes, as for a
    /// download by an id, is compared without this.
    ///
    /// ```
    /// # use waxwing_runtime::generated::{ErrorBody, Operation, Provider};
    /// # use waxwing_runtime::{Client, ClientBuilder, ErrorKind, ExpectedFile};
    /// # static PROVIDER: Provider = Provider {
    /// #     name: "demo", base_url: "https://api.example.com", media_hosts: &[], errors: &[], rewrite: None,
    /// #     faults_in_success: None,
    /// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
    /// # };
    /// # static FETCH: Operation = Operation { id: "fetch", ..Operation::GET };
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_runtime::Error> {
    /// # let client = ClientBuilder::<Client>::new(&PROVIDER).build()?;
    /// let image = ExpectedFile::new().media_type("image/jpeg").size(5 * 1024 * 1024);
    /// let download = client.download(&FETCH, "https://files.example.com/1").expecting(image);
    /// // It is larger than what is taken, so that nothing is asked for.
    /// let error = download.max_bytes(1024 * 1024).await.expect_err("too large");
    /// assert_eq!(error.kind(), ErrorKind::Download);
    /// # Ok(())
    /// # }
    /// ```
    pub fn expecting(mut self, file: ExpectedFile) -> Self {
        self.expected = Some(file);
        self
    }

    /// Lets the URL and its redirects lead into private networks too, and to this machine; for a host of your own that
    /// has the files. Use it only where nobody else chooses the URL.
    ///
    /// ```
    /// # use waxwing_runtime::generated::{ErrorBody, Operation, Provider};
    /// # use waxwing_runtime::{Client, ClientBuilder, ErrorKind};
    /// # static PROVIDER: Provider = Provider {
    /// #     name: "demo", base_url: "https://api.example.com", media_hosts: &[], errors: &[], rewrite: None,
    /// #     faults_in_success: None,
    /// #     error_body: ErrorBody { code: &[], subcode: &[], message: &[], details: &[], trace_id: &[], transient: &[] },
    /// # };
    /// # static FETCH: Operation = Operation { id: "fetch", ..Operation::GET };
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), waxwing_runtime::Error> {
    /// # let client = ClientBuilder::<Client>::new(&PROVIDER).build()?;
    /// let url = "https://169.254.169.254/latest/meta-data/"; // where clouds keep credentials
    /// let error = client.download(&FETCH, url).await.expect_err("refused");
    /// assert_eq!(error.kind(), ErrorKind::Download);
    /// let download = client.download(&FETCH, "https://192.168.1.20/note.ogg").allow_private();
    /// # let _ = download;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allow_private(mut self) -> Self {
        self.allow_private = true;
        self
    }

    async fn start(mut self) -> Result<Downloaded, Error> {
        let called = Called {
            provider: self.client.provider.name,
            operation: Some(self.operation.id),
            // A GET of a file, whatever its operation says.
            idempotent: true,
        };
        if let Some(problem) = self.problem.take() {
            return Err(problem.of(called, 0));
        }
        let deadline = self.options.deadline.map(TimeLimit::start);
        let expected = self.expected.take();
        let look_up = match &self.source {
            Source::Url(url) => {
                let url = url.clone();
                return self.fetch(called, url, expected, deadline).await;
            }
            Source::Call(look_up) => look_up,
        };
        let mut fresh = false;
        loop {
            let left = deadline.map(|deadline| deadline.left());
            let described = look_up(Options {
                deadline: left,
                ..self.options.clone()
            });
            let (url, described) = described.await.map_err(|e| {
                let attempts = e.attempts();
                e.of(called, attempts)
            })?;
            let expected = expected.clone().unwrap_or_default().or(described);
            let fetched = self.fetch(called, parsed(&url), Some(expected), deadline);
            match fetched.await {
                // Addresses are good for minutes, and a host says in many ways that one is no longer.
                Err(error) if !fresh && matches!(error.status(), Some(401 | 403 | 404 | 410)) => {
                    fresh = true;
                }
                result => return result,
            }
        }
    }

    async fn fetch(
        &self,
        called: Called,
        url: Result<Url, Error>,
        expected: Option<ExpectedFile>,
        deadline: Option<TimeLimit>,
    ) -> Result<Downloaded, Error> {
        let (shared, options) = (&*self.client, &self.options);
        let url = url.map_err(|e| e.of(called, 0))?;
        let auth = options.auth.as_ref().unwrap_or(&shared.auth);
        let headers = options.check_headers(auth);
        headers.map_err(|e| e.of(called, 0))?;
        let by_default = shared.timeout.unwrap_or(Duration::from_secs(300));
        let fetch = Fetch {
            shared,
            auth,
            url,
            headers: &options.headers,
            expected: expected.as_ref(),
            timeout: options.timeout.unwrap_or(by_default),
            private: self.allow_private,
        };
        fetch.permitted(&fetch.url).map_err(|e| e.of(called, 0))?;
        if expected
            .as_ref()
            .is_some_and(|file| file.exceeds(self.most))
        {
            let text = format!("the file is larger than max_bytes, {}", self.most);
            return Err(refused(&text).of(called, 0));
        }
        let retry_loop = RetryLoop {
            called,
            auth,
            policy: options.retry.as_ref().unwrap_or(&shared.retry),
            budget: &shared.budget,
            deadline,
        };
        let (mut arriving, attempts) = retry_loop.run(&fetch).await?;
        arriving.time = arriving.time.or_earlier(deadline);
        Ok(Downloaded::new(arriving, self.most, called, attempts).expecting(expected))
    }
}

fn parsed(url: &str) -> Result<Url, Error> {
    Url::parse(url).map_err(|_| refused("the URL is not one"))
}

impl IntoFuture for Download {
    type Output = Result<Downloaded, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'static>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.start())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download({:?})", self.client)
    }
}
