//! What sends a request: reqwest, or a service of the user's.

use crate::error::transport::TransportError;
use crate::http::defaults::http_defaults;
use crate::http::written::Written;
use bytes::Bytes;
use std::error::Error as StdError;
use std::sync::{Arc, OnceLock};
use tower::util::{BoxCloneSyncService, ServiceExt};

type Boxed = BoxCloneSyncService<
    http::Request<reqwest::Body>,
    http::Response<reqwest::Body>,
    TransportError,
>;

/// The seam between a call and the network. Clones share connections.
#[derive(Clone)]
pub(crate) enum Transport {
    Reqwest(reqwest::Client),
    /// The client puts requests together and sends none of them.
    Service(Boxed, Arc<OnceLock<reqwest::Client>>),
}

impl Transport {
    pub(crate) fn service<S, B>(service: S) -> Self
    where
        S: tower::Service<http::Request<reqwest::Body>, Response = http::Response<B>>,
        S: Clone + Send + Sync + 'static,
        S::Error: Into<TransportError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + Sync + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let service = service
            .map_err(Into::into)
            .map_response(|response: http::Response<B>| response.map(reqwest::Body::wrap));
        Self::Service(BoxCloneSyncService::new(service), Arc::default())
    }

    /// A request to be put together.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn request(
        &self,
        method: reqwest::Method,
        url: url::Url,
    ) -> Result<reqwest::RequestBuilder, reqwest::Error> {
        match self {
            Self::Reqwest(client) => Ok(client.request(method, url)),
            Self::Service(_, maker) => {
                let client = match maker.get() {
                    Some(client) => client,
                    None => {
                        let made = http_defaults().build()?;
                        maker.get_or_init(|| made)
                    }
                };
                Ok(client.request(method, url))
            }
        }
    }

    /// Sends a request; its answer's body has still to be read. `written` is marked once the request may have left.
    pub(crate) async fn send(
        &self,
        mut request: reqwest::Request,
        written: &Written,
    ) -> Result<reqwest::Response, TransportError> {
        let body = request.body_mut().take();
        *request.body_mut() = Some(written.watch(body));
        match self {
            Self::Reqwest(client) => Ok(client.execute(request).await?),
            Self::Service(service, _) => {
                let request = http::Request::try_from(request)?;
                // Nobody has to look at an empty body before the head is written.
                if http_body::Body::size_hint(request.body()).exact() == Some(0) {
                    written.mark();
                }
                let answer = service.clone().oneshot(request).await?;
                Ok(answer.into())
            }
        }
    }
}
