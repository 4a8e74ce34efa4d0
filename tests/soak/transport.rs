//! How requests leave: by waxwing's own HTTP client, or by a transport of these tests.

use reqwest::Body;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use waxwing_runtime::{ClientBuilder, TransportError};

type Hyper =
    hyper_util::client::legacy::Client<hyper_util::client::legacy::connect::HttpConnector, Body>;

words! {
    /// How requests leave.
    Via {
        Reqwest = "reqwest",
        Service = "service",
    }
}

impl Via {
    /// Sets a builder up; `http` is what the connection needs beyond a plain one.
    pub fn set<C: From<waxwing_runtime::Client>>(
        self,
        builder: ClientBuilder<C>,
        http: Option<reqwest::ClientBuilder>,
        connect_timeout: Option<Duration>,
    ) -> ClientBuilder<C> {
        let http = http.map(|http| match connect_timeout {
            Some(timeout) => http.connect_timeout(timeout),
            None => http,
        });
        let http = http.map(|http| http.build().expect("an HTTP client"));
        match (self, http, connect_timeout) {
            (Self::Reqwest, Some(http), _) => builder.http(http),
            (Self::Reqwest, None, Some(timeout)) => builder.connect_timeout(timeout),
            (Self::Reqwest, None, None) => builder,
            (Self::Service, Some(http), _) => builder.transport(Transport::Reqwest(http)),
            (Self::Service, None, timeout) => builder.transport(Transport::plain(timeout)),
        }
    }
}

/// hyper alone; reqwest as a service where a connection has a proxy, a resolver or TLS.
#[derive(Clone)]
enum Transport {
    Hyper(Hyper),
    Reqwest(reqwest::Client),
}

impl Transport {
    fn plain(connect_timeout: Option<Duration>) -> Self {
        let mut connector = hyper_util::client::legacy::connect::HttpConnector::new();
        connector.set_connect_timeout(connect_timeout);
        let executor = hyper_util::rt::TokioExecutor::new();
        let builder = hyper_util::client::legacy::Client::builder(executor);
        Self::Hyper(builder.build(connector))
    }
}

type Answer = Result<http::Response<Body>, TransportError>;

impl tower_service::Service<http::Request<Body>> for Transport {
    type Response = http::Response<Body>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Answer> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let transport = self.clone();
        Box::pin(async move {
            match transport {
                Self::Hyper(client) => {
                    let answer = client.request(request).await;
                    let answer = answer.map_err(|error| match error.is_connect() {
                        true => TransportError::not_written(error),
                        false => TransportError::maybe_written(error),
                    });
                    Ok(answer?.map(Body::wrap))
                }
                Self::Reqwest(client) => {
                    let answer = client.execute(request.try_into()?).await?;
                    Ok(answer.into())
                }
            }
        })
    }
}
