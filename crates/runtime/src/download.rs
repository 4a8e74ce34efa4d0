//! Downloads from whole URLs: streamed, capped, redirected with care.

use crate::client::Client;
use crate::error::{Error, ErrorKind, Outcome};
use crate::loopback::is_loopback;
use crate::provider::Operation;
use crate::{body, send};
use bytes::Bytes;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;
use url::Url;

/// Most redirects that are followed.
const REDIRECTS: usize = 3;

/// A download that is begun by `.await`. The token goes only to the provider's own hosts, and is dropped at the first
/// change of origin; addresses must be https, or on this machine.
#[must_use = "a download is begun by .await"]
pub struct Download {
    client: Client,
    operation: &'static Operation,
    url: String,
    most: u64,
    timeout: Duration,
}

impl Download {
    pub(crate) fn new(client: Client, operation: &'static Operation, url: &str) -> Self {
        Self {
            client,
            operation,
            url: url.to_owned(),
            most: 100 * 1024 * 1024,
            timeout: Duration::from_secs(300),
        }
    }

    /// Most bytes to take; 100 MiB if not set.
    pub fn max_bytes(mut self, most: u64) -> Self {
        self.most = most;
        self
    }

    /// Longest time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    async fn start(self) -> Result<Downloaded, Error> {
        let shared = &self.client.0;
        let refused = |text: &str| Error::before(ErrorKind::Download, text.to_owned());
        let mut url = Url::parse(&self.url).map_err(|_| refused("the URL is not one"))?;
        let origin = url.origin();
        for _ in 0..=REDIRECTS {
            if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback(&url)) {
                return Err(refused("the URL must be https"));
            }
            let host = url.host_str().unwrap_or_default();
            let ours = url.origin() == shared.base_url.origin()
                || (is_loopback(&url) && is_loopback(&shared.base_url))
                || (url.scheme() == "https" && shared.provider.media_hosts.contains(&host));
            let mut target = url.clone();
            let mut headers = http::HeaderMap::new();
            if ours && url.origin() == origin {
                shared.auth.apply(&mut target, &mut headers, false).await?;
            }
            let request = shared
                .http
                .get(target)
                .headers(headers)
                .timeout(self.timeout);
            let answer = request.send().await.map_err(send::transport)?;
            let status = answer.status();
            if status.is_redirection()
                && let Some(next) = answer
                    .headers()
                    .get(http::header::LOCATION)
                    .and_then(|l| l.to_str().ok())
            {
                url = url
                    .join(next)
                    .map_err(|_| refused("the provider redirects to something that is no URL"))?;
                continue;
            }
            if !status.is_success() {
                let bytes = answer.bytes().await.unwrap_or_default();
                let said = body::read(shared.provider, &bytes);
                let known = said.code.as_deref().and_then(|c| shared.provider.known(c));
                return Err(Error::api(
                    Outcome::Rejected,
                    status.as_u16(),
                    said,
                    known,
                    None,
                    &bytes,
                ));
            }
            return Ok(Downloaded {
                answer,
                left: self.most,
            });
        }
        Err(refused("more than 3 redirects"))
    }
}

impl IntoFuture for Download {
    type Output = Result<Downloaded, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'static>>;
    fn into_future(self) -> Self::IntoFuture {
        let id = self.operation.id;
        Box::pin(async move { self.start().await.map_err(|e| e.of(id, 1)) })
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download({:?})", self.client)
    }
}

/// A file that is arriving.
pub struct Downloaded {
    answer: reqwest::Response,
    left: u64,
}

impl Downloaded {
    /// Its Content-Type.
    pub fn media_type(&self) -> Option<&str> {
        self.answer
            .headers()
            .get(http::header::CONTENT_TYPE)?
            .to_str()
            .ok()
    }

    /// Its size in bytes, where the server says it.
    pub fn content_length(&self) -> Option<u64> {
        self.answer.content_length()
    }

    /// The next piece.
    ///
    /// # Errors
    /// Kind `Download` beyond the cap; `Transport` when the connection breaks.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.answer.chunk().await.map_err(send::transport)?;
        if let Some(bytes) = &chunk {
            let size = bytes.len() as u64;
            self.left = self.left.checked_sub(size).ok_or_else(|| {
                Error::new(
                    ErrorKind::Download,
                    Outcome::Rejected,
                    "the file is larger than max_bytes".to_owned(),
                )
            })?;
        }
        Ok(chunk)
    }

    /// All of it.
    ///
    /// # Errors
    /// Those of [`Downloaded::chunk`].
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.into())
    }
}

impl fmt::Debug for Downloaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Downloaded({:?} bytes)", self.content_length())
    }
}
