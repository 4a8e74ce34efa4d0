//! One attempt of a download: where it may lead, who gets the credentials, which answer may be the file.

use crate::auth::secrets::Secrets;
use crate::auth::{Auth, Carrier};
use crate::call::attempts::{Attempt, AttemptState};
use crate::call::time_limit::TimeLimit;
use crate::connection::Shared;
use crate::download::downloaded::Arriving;
use crate::download::expected::{ExpectedFile, differs};
use crate::error::classify;
use crate::error::transport::TransportError;
use crate::error::{Error, ErrorKind};
use crate::http::loopback::{is_loopback, may_be_loopback};
use crate::http::public_address::NotPublic;
use crate::http::written::Written;
use http::StatusCode;
use http::header::{CONTENT_TYPE, LOCATION, USER_AGENT};
use std::time::Duration;
use url::Url;

/// Most redirects that are followed.
const REDIRECTS: usize = 3;

/// Most bytes of an error's body that are read.
const LONGEST_ERROR: usize = 64 * 1024;

/// A file at a URL, with the redirects that lead to it.
pub(crate) struct Fetch<'a> {
    pub shared: &'a Shared,
    pub auth: &'a Auth,
    pub url: Url,
    /// More headers, for the first host alone.
    pub headers: &'a http::HeaderMap,
    pub expected: Option<&'a ExpectedFile>,
    pub timeout: Duration,
    pub private: bool,
}

impl Fetch<'_> {
    pub(crate) fn permitted(&self, url: &Url) -> Result<(), Error> {
        let local = is_loopback(url) && (self.private || is_loopback(&self.shared.base_url));
        if !self.private && may_be_loopback(url) && !local {
            return Err(refused("the URL must not be on this machine"));
        }
        if !self.is_unchecked(url) {
            let checked = self.shared.foreign.reach.check(url);
            checked.map_err(|error| refused(&error.to_string()))?;
        }
        match url.scheme() {
            "https" => Ok(()),
            "http" if local => Ok(()),
            _ => Err(refused("the URL must be https")),
        }
    }

    /// Whether a URL is the caller's own choice or the provider's, so that it may lead anywhere.
    fn is_unchecked(&self, url: &Url) -> bool {
        self.private || self.is_ours(url)
    }

    async fn request(
        &self,
        url: &Url,
        target: Url,
        headers: http::HeaderMap,
        secrets: &Secrets,
        written: &Written,
    ) -> Result<reqwest::Response, Error> {
        let http = match self.is_unchecked(url) {
            true => &self.shared.http,
            false => self.shared.foreign.transport()?,
        };
        let failed = |error: TransportError| match NotPublic::is_cause_of(&error) {
            true => refused(&NotPublic.to_string()),
            false => classify::transport(error, true, secrets),
        };
        let request = http.request(reqwest::Method::GET, target);
        let request = request.and_then(|request| request.headers(headers).build());
        let request = request.map_err(|error| failed(error.into()))?;
        http.send(request, written).await.map_err(failed)
    }

    /// Whether the head of an answer may be that of the file.
    fn fits(&self, answer: &reqwest::Response) -> Result<(), Error> {
        let Some(expected) = self.expected else {
            return Ok(());
        };
        let media_type = answer.headers().get(CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        let fits = expected.check_head(media_type, answer.content_length());
        fits.map_err(differs)
    }

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
    type Answer = Arriving;

    fn status(arriving: &Arriving) -> StatusCode {
        arriving.answer.status()
    }

    fn method(&self) -> &http::Method {
        &http::Method::GET
    }

    fn url(&self) -> &Url {
        &self.url
    }

    async fn make(&self, state: &AttemptState) -> Result<Arriving, Error> {
        let mut url = self.url.clone();
        let mut trusted = !self.auth.is_none();
        let mut permit = None;
        let time = TimeLimit::start(self.timeout);
        let mut secrets = Secrets::default();
        for _ in 0..=REDIRECTS {
            self.permitted(&url)?;
            // Not to be won back: whoever redirects back chooses what is fetched with them.
            trusted &= url.origin() == self.url.origin() && self.is_ours(&url);
            let mut target = url.clone();
            let mut headers = match url.origin() == self.url.origin() {
                true => self.headers.clone(),
                false => http::HeaderMap::new(),
            };
            let auth = trusted.then_some(self.auth);
            let (token, here) = match (permit.take(), auth) {
                (None, auth) => time.turn(auth, &self.shared.downloads, state).await?,
                (Some(permit), Some(auth)) => (time.token(auth, None, state).await?, permit),
                (Some(permit), None) => (None, permit),
            };
            if let Some(auth) = auth {
                let token = token.as_ref();
                secrets = auth.apply(&mut target, &mut headers, token, Carrier::Download)?;
            }
            state.carries_credentials(trusted);
            state.carries_token(token.as_ref());
            state.written.mark();
            if let Some(agent) = &self.shared.agent {
                headers.entry(USER_AGENT).or_insert(agent.clone());
            }
            let answer = self.request(&url, target, headers, &secrets, &state.written);
            let answer = time.cover(answer).await;
            let mut answer = answer.ok_or_else(|| classify::timed_out(self.timeout, true))??;
            let status = answer.status();
            if let Some(next) = answer.headers().get(LOCATION)
                && status.is_redirection()
            {
                let joined = next.to_str().ok().and_then(|next| url.join(next).ok());
                url = joined
                    .ok_or_else(|| refused("the provider redirects to something that is no URL"))?;
                permit = Some(here);
                continue;
            }
            if status.is_success() {
                self.fits(&answer)?;
                let permit = here;
                return Ok(Arriving {
                    answer,
                    permit,
                    time,
                    secrets,
                });
            }
            let (bytes, _) = classify::read(&mut answer, LONGEST_ERROR, &time).await;
            let (provider, headers) = (self.shared.provider, answer.headers());
            return Err(classify::refusal(
                provider, status, headers, &bytes, &secrets,
            ));
        }
        Err(refused("more than 3 redirects"))
    }
}

pub(crate) fn refused(text: &str) -> Error {
    Error::before(ErrorKind::Download, text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Client;
    use crate::client::builder::ClientBuilder;
    use crate::provider::{ErrorBody, Provider};

    static META: Provider = Provider {
        name: "meta",
        base_url: "https://graph.facebook.com/v25.0",
        rewrite: None,
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
        let client = ClientBuilder::<Client>::new(&META)
            .auth(Auth::bearer("secret"))
            .build();
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
                headers: &http::HeaderMap::new(),
                expected: None,
                timeout,
                private: false,
            };
            assert_eq!(fetch.is_ours(&url), ours, "{url}");
        }
    }
}
