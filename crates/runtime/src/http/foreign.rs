//! The connections of downloads from hosts that are not the provider's.

use crate::error::{Error, ErrorKind};
use crate::http::defaults::http_builder;
use crate::http::public_address::Reach;
use std::sync::OnceLock;
use std::time::Duration;

/// An HTTP client that connects to public addresses alone, made when it is first needed.
///
/// It is apart from the client of the calls: a connection that is kept alive is used again for its host's name, so one
/// pool must not hold both connections that were checked and such that were not. It uses no proxy, for that would
/// resolve the name itself.
pub(crate) struct Foreign {
    pub reach: Reach,
    agent: http::HeaderValue,
    connect_timeout: Duration,
    http: OnceLock<Result<reqwest::Client, String>>,
}

impl Foreign {
    /// `local`: the client's base URL is on this machine, so that files may be there too.
    pub(crate) fn new(local: bool, agent: http::HeaderValue, connect_timeout: Duration) -> Self {
        Self {
            reach: Reach { loopback: local },
            agent,
            connect_timeout,
            http: OnceLock::new(),
        }
    }

    pub(crate) fn http(&self) -> Result<&reqwest::Client, Error> {
        let made = self.http.get_or_init(|| {
            http_builder(self.agent.clone(), self.connect_timeout)
                .no_proxy()
                .dns_resolver(self.reach)
                .build()
                .map_err(|error| error.without_url().to_string())
        });
        made.as_ref().map_err(|error| {
            let text = format!("the HTTP client of downloads cannot be set up: {error}");
            Error::before(ErrorKind::Config, text)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::public_address::NotPublic;

    #[tokio::test]
    async fn a_name_of_this_machine_is_not_connected_to() {
        let listener = tokio::net::TcpListener::bind("localhost:0").await;
        let listener = listener.expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let url = format!("http://localhost:{port}/");
        let foreign = |local| {
            let agent = http::HeaderValue::from_static("test");
            Foreign::new(local, agent, Duration::from_secs(10))
        };
        let elsewhere = foreign(false);
        let request = elsewhere.http().expect("set up").get(&url);
        let request = request.timeout(Duration::from_secs(5));
        let error = request.send().await.expect_err("refused");
        assert!(NotPublic::is_cause_of(&error), "{error:?}");
        // Of this machine's own client it is taken, and the listener sees who comes.
        let here = foreign(true);
        let request = here.http().expect("set up").get(&url);
        let task = tokio::spawn(request.send());
        let (_, peer) = listener.accept().await.expect("a connection");
        assert!(peer.ip().is_loopback());
        task.abort();
    }
}
