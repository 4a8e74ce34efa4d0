//! Downloads from whole URLs: capped, repeated until the first byte, redirected with care.

use crate::attempts::{Attempt, Course, Signs};
use crate::auth::{Auth, Carrier};
use crate::client::{Client, Shared};
use crate::downloaded::Downloaded;
use crate::error::{Called, Error, ErrorKind};
use crate::fault;
use crate::loopback::{is_loopback, may_be_loopback};
use crate::prepare::Prepare;
use crate::provider::Operation;
use crate::retry::RetryPolicy;
use crate::send;
use http::StatusCode;
use http::header::LOCATION;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;
use url::Url;

/// Most redirects that are followed.
const REDIRECTS: usize = 3;

/// Most bytes of an error's body that are read.
const LONGEST_ERROR: usize = 64 * 1024;

/// A download that is begun by `.await`.
///
/// The credentials go only to the provider's own hosts, and are dropped for good at the first change of origin.
/// Addresses must be https; those of this machine, by http or https, are fetched only by a client whose base URL is on
/// this machine, too. At most 3 redirects are followed.
///
/// Until the first byte of the file is there, faults are repeated under the retry policy like those of a call that
/// does no harm twice, and a refused token of a source is renewed once.
#[must_use = "a download is begun by .await"]
pub struct Download {
    client: Client,
    operation: &'static Operation,
    url: Result<Url, Error>,
    most: u64,
    timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    auth: Option<Auth>,
}

impl Download {
    pub(crate) fn new(client: Client, operation: &'static Operation, url: &str) -> Self {
        let url = Url::parse(url).map_err(|_| refused("the URL is not one"));
        Self::from_url(client, operation, url)
    }

    /// Of what an operation answers with.
    pub(crate) fn prepared(mut prepare: Prepare) -> Self {
        let target = send::target(&prepare.client.0, &prepare).map(|(_, url)| url);
        let url = match (prepare.problem.take(), prepare.violations.take(), target) {
            (Some(problem), _, _) => Err(problem),
            (_, Some(violations), _) => Err(Error::invalid(violations)),
            (_, _, Err(text)) => Err(Error::before(ErrorKind::Invalid, text)),
            (_, _, Ok(mut url)) => {
                if !prepare.query.is_empty() {
                    url.query_pairs_mut().extend_pairs(&prepare.query);
                }
                Ok(url)
            }
        };
        Self::from_url(prepare.client, prepare.operation, url)
    }

    fn from_url(client: Client, operation: &'static Operation, url: Result<Url, Error>) -> Self {
        Self {
            client,
            operation,
            url,
            most: 100 * 1024 * 1024,
            timeout: None,
            retry: None,
            auth: None,
        }
    }

    /// Most bytes to take; 100 MiB if not set.
    pub fn max_bytes(mut self, most: u64) -> Self {
        self.most = most;
        self
    }

    /// Longest time for one attempt, the file included; 300 s if neither this nor the client says otherwise.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Another policy of repeats than the client's.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Other credentials than the client's; they go to the same hosts only.
    pub fn auth(mut self, auth: impl Into<Auth>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    async fn start(self) -> Result<Downloaded, Error> {
        let shared = &self.client.0;
        let called = Called {
            provider: shared.provider.name,
            operation: Some(self.operation.id),
            // A GET of a file, whatever its operation says.
            idempotent: true,
        };
        let url = self.url.map_err(|e| e.of(called, 0))?;
        permitted(&url, &shared.base_url).map_err(|e| e.of(called, 0))?;
        let by_default = shared.timeout.unwrap_or(Duration::from_secs(300));
        let auth = self.auth.as_ref().unwrap_or(&shared.auth);
        let fetch = Fetch {
            shared,
            auth,
            url,
            timeout: self.timeout.unwrap_or(by_default),
        };
        let course = Course {
            called,
            auth,
            policy: self.retry.as_ref().unwrap_or(&shared.retry),
            budget: &shared.budget,
            deadline: None,
        };
        let (answer, attempts) = course.run(&fetch).await?;
        Ok(Downloaded::new(answer, self.most, called, attempts))
    }
}

fn refused(text: &str) -> Error {
    Error::before(ErrorKind::Download, text.to_owned())
}

fn permitted(url: &Url, base: &Url) -> Result<(), Error> {
    let local = is_loopback(base);
    if may_be_loopback(url) && !(local && is_loopback(url)) {
        return Err(refused("the URL must not be on this machine"));
    }
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_loopback(url) => Ok(()),
        _ => Err(refused("the URL must be https")),
    }
}

struct Fetch<'a> {
    shared: &'a Shared,
    auth: &'a Auth,
    url: Url,
    timeout: Duration,
}

impl Fetch<'_> {
    /// Whether a URL is one of the provider's own, or like the base URL on this machine.
    fn is_ours(&self, url: &Url) -> bool {
        let base = &self.shared.base_url;
        let host = url.host_str().unwrap_or_default();
        url.origin() == base.origin()
            || (is_loopback(url) && is_loopback(base))
            || (url.scheme() == "https"
                && url.port_or_known_default() == Some(443)
                && self.shared.provider.media_hosts.contains(&host))
    }
}

impl Attempt for Fetch<'_> {
    type Answer = reqwest::Response;

    fn status(answer: &reqwest::Response) -> StatusCode {
        answer.status()
    }

    async fn make(&self, signs: &Signs) -> Result<reqwest::Response, Error> {
        let mut url = self.url.clone();
        let mut trusted = !self.auth.is_none();
        let mut renew = signs.renew;
        let mut secrets = crate::secrets::Secrets::default();
        for _ in 0..=REDIRECTS {
            permitted(&url, &self.shared.base_url)?;
            // Not to be won back: whoever redirects back chooses what is fetched with them.
            trusted &= url.origin() == self.url.origin() && self.is_ours(&url);
            let mut target = url.clone();
            let mut headers = http::HeaderMap::new();
            if trusted {
                secrets = self
                    .auth
                    .apply(&mut target, &mut headers, renew, Carrier::Download)
                    .await?;
                renew = false;
            }
            let http = &self.shared.http;
            let request = http.get(target).headers(headers).timeout(self.timeout);
            signs.carries_credentials(trusted);
            signs.written.mark();
            let answer = request.send().await;
            let mut answer = answer.map_err(|e| fault::transport(e, true))?;
            let status = answer.status();
            if let Some(next) = answer.headers().get(LOCATION)
                && status.is_redirection()
            {
                let joined = next.to_str().ok().and_then(|next| url.join(next).ok());
                url = joined
                    .ok_or_else(|| refused("the provider redirects to something that is no URL"))?;
                continue;
            }
            if status.is_success() {
                return Ok(answer);
            }
            let (bytes, _) = fault::read(&mut answer, LONGEST_ERROR).await;
            let (provider, headers) = (self.shared.provider, answer.headers());
            return Err(fault::refusal(provider, status, headers, &bytes, &secrets));
        }
        Err(refused("more than 3 redirects"))
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::{ErrorBody, Provider};

    static META: Provider = Provider {
        name: "meta",
        base_url: "https://graph.facebook.com/v25.0",
        v1_base_url: None,
        media_hosts: &["lookaside.fbsbx.com"],
        error_body: ErrorBody {
            code: &[],
            subcode: &[],
            message: &[],
            details: &[],
            trace_id: &[],
            transient: &[],
        },
        faults_in_success: None,
        errors: &[],
    };

    #[test]
    fn a_token_goes_to_the_providers_own_hosts_alone() {
        let client = Client::builder(&META).auth(Auth::bearer("secret")).build();
        let client = client.expect("a client");
        for (url, ours) in [
            ("https://graph.facebook.com/v25.0/1", true),
            ("https://lookaside.fbsbx.com/attachments/?mid=1", true),
            ("https://LOOKASIDE.fbsbx.com:443/attachments/", true),
            ("http://lookaside.fbsbx.com/attachments/", false),
            ("https://lookaside.fbsbx.com:8443/attachments/", false),
            ("https://lookaside.fbsbx.com.example.com/", false),
            ("https://lookaside.fbsbx.com@example.com/", false),
            ("https://evil-lookaside.fbsbx.com/", false),
            ("https://fbsbx.com/", false),
            ("https://example.com/lookaside.fbsbx.com/", false),
            ("http://127.0.0.1/attachments/", false),
        ] {
            let url: Url = url.parse().expect("a URL");
            let (shared, auth) = (&client.0, &client.0.auth);
            let timeout = Duration::from_secs(1);
            let fetch = Fetch {
                shared,
                auth,
                url: url.clone(),
                timeout,
            };
            assert_eq!(fetch.is_ours(&url), ours, "{url}");
        }
    }
}
