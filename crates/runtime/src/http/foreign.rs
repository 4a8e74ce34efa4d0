//! The connections of downloads from hosts that are not the provider's.

use crate::error::{Error, ErrorKind};
use crate::http::defaults::http_defaults;
use crate::http::public_address::Reach;
use crate::http::transport::Transport;
use std::sync::OnceLock;
use std::time::Duration;

/// What fetches files from public addresses alone: a transport of the user's, or an HTTP client made when it is first
/// needed.
///
/// It is apart from the transport of the calls: a connection that is kept alive is used again for its host's name, so one
/// pool must not hold both connections that were checked and such that were not. It uses no proxy, for that would
/// resolve the name itself.
pub(crate) struct Foreign {
    pub reach: Reach,
    agent: http::HeaderValue,
    connect_timeout: Duration,
    transport: OnceLock<Result<Transport, String>>,
}

impl Foreign {
    /// `local`: the client's base URL is on this machine, so that files may be there too.
    pub(crate) fn new(local: bool, agent: http::HeaderValue, connect_timeout: Duration) -> Self {
        Self {
            reach: Reach { loopback: local },
            agent,
            connect_timeout,
            transport: OnceLock::new(),
        }
    }

    /// By a transport that looks after the addresses itself.
    pub(crate) fn through(self, transport: Transport) -> Self {
        Self {
            transport: Ok(transport).into(),
            ..self
        }
    }

    pub(crate) fn transport(&self) -> Result<&Transport, Error> {
        let made = self.transport.get_or_init(|| {
            http_defaults()
                .user_agent(self.agent.clone())
                .connect_timeout(self.connect_timeout)
                .no_proxy()
                .dns_resolver(self.reach)
                .build()
                .map(Transport::Reqwest)
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
        let get = |foreign: &Foreign| match foreign.transport().expect("set up") {
            Transport::Reqwest(client) => client.get(&url),
            Transport::Service(..) => unreachable!("none was given"),
        };
        let elsewhere = foreign(false);
        let request = get(&elsewhere);
        let request = request.timeout(Duration::from_secs(5));
        let error = request.send().await.expect_err("refused");
        assert!(NotPublic::is_cause_of(&error), "{error:?}");
        // Of this machine's own client it is taken, and the listener sees who comes.
        let here = foreign(true);
        let request = get(&here);
        let task = tokio::spawn(request.send());
        let (_, peer) = listener.accept().await.expect("a connection");
        assert!(peer.ip().is_loopback());
        task.abort();
    }
}
