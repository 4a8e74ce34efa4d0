//! Starting, asking and stopping a sandbox.

use crate::account::Account;
use crate::fault::Fault;
use crate::providers::hypersender::{Queue, QueueRule};
use crate::providers::meta::{self, Meta, MetaRules};
use crate::received::Received;
use crate::server;
use crate::state::State;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::fmt;
use std::net::Ipv4Addr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use waxwing_types::Provider;

/// A running sandbox; it stops when it is dropped.
pub struct Sandbox {
    state: Arc<State>,
    servers: JoinSet<()>,
}

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Something else listens there.
    #[error("port {port} is taken; free it, or choose another first port (four in a row are used)")]
    PortTaken {
        /// The port.
        port: u16,
    },
    /// The system does not let us listen.
    #[error("cannot listen on 127.0.0.1:{port}: {error}")]
    Listen {
        /// The port; 0 for any.
        port: u16,
        /// What the system says.
        #[source]
        error: std::io::Error,
    },
    /// Four ports from there do not exist.
    #[error("port {port} is too high: four ports in a row are used, so at most 65532")]
    PortTooHigh {
        /// The port.
        port: u16,
    },
}

/// Sets a sandbox up.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), waxwing_sandbox::StartError> {
/// use waxwing_sandbox::{Provider, QueueRule, Sandbox};
/// let sandbox = Sandbox::builder()
///     .token(Provider::Meta, "another-token")
///     .id(Provider::Meta, "100000000000001")
///     .queue(QueueRule::Never)
///     .start()
///     .await?;
/// assert_eq!(sandbox.token(Provider::Meta), "another-token");
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Builder {
    port: Option<u16>,
    accounts: BTreeMap<Provider, Account>,
    queue: QueueRule,
    meta: MetaRules,
}

impl Builder {
    /// The first of four ports in a row, in the order of [`Provider::ALL`]; free ones if not set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// The token or key of a provider.
    pub fn token(mut self, provider: Provider, token: impl Into<String>) -> Self {
        if let Some(account) = self.accounts.get_mut(&provider) {
            account.token = token.into();
        }
        self
    }

    /// One more instance, phone number id or sender that the provider knows.
    pub fn id(mut self, provider: Provider, id: impl Into<String>) -> Self {
        if let Some(account) = self.accounts.get_mut(&provider) {
            account.add(id.into());
        }
        self
    }

    /// When Hypersender's queued requests are done; after one look-up that says pending if not set.
    pub fn queue(mut self, rule: QueueRule) -> Self {
        self.queue = rule;
        self
    }

    /// How Meta's side behaves: webhooks, the 24-hour window, limits, reviews.
    pub fn meta(mut self, rules: MetaRules) -> Self {
        self.meta = rules;
        self
    }

    /// Starts listening.
    ///
    /// # Errors
    /// A port is taken or cannot be had.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let mut listeners = Vec::new();
        let mut origins = BTreeMap::new();
        for (index, provider) in (0u16..).zip(Provider::ALL) {
            let port = match self.port {
                None => 0,
                Some(first) => first
                    .checked_add(index)
                    .ok_or(StartError::PortTooHigh { port: first })?,
            };
            let failed = |error: std::io::Error| match error.kind() {
                std::io::ErrorKind::AddrInUse => StartError::PortTaken { port },
                _ => StartError::Listen { port, error },
            };
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
                .await
                .map_err(failed)?;
            let address = listener.local_addr().map_err(failed)?;
            origins.insert(provider, format!("http://{address}"));
            listeners.push((provider, listener));
        }
        let (outbox, changes) = meta::outbox();
        let queue = Queue::new(self.queue);
        let state = Arc::new(State::new(self.accounts, origins, queue, self.meta, outbox));
        let mut servers = JoinSet::new();
        servers.spawn(meta::post(state.clone(), changes));
        for (provider, listener) in listeners {
            servers.spawn(server::serve(listener, provider, state.clone()));
        }
        Ok(Sandbox { state, servers })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Builder(port {:?}, {:?})", self.port, self.queue)
    }
}

impl Sandbox {
    /// Starts one on free ports.
    ///
    /// # Errors
    /// When the system does not let it listen.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// A sandbox to be set up.
    pub fn builder() -> Builder {
        Builder {
            port: None,
            accounts: Provider::ALL.map(|p| (p, Account::of(p))).into(),
            queue: QueueRule::Lookups(1),
            meta: MetaRules::new(),
        }
    }

    /// What a client takes as base URL, with the path of production behind it.
    pub fn base_url(&self, provider: Provider) -> String {
        let path = match provider {
            Provider::Wawp | Provider::Infobip => "",
            Provider::Hypersender => "/api/whatsapp/v2",
            Provider::Meta => "/v25.0",
        };
        format!("{}{path}", self.state.origins[&provider])
    }

    /// The base URL of Wawp's first generation.
    pub fn v1_base_url(&self) -> String {
        format!("{}/wp-json/awp/v1", self.state.origins[&Provider::Wawp])
    }

    /// The token or key that the provider takes.
    pub fn token(&self, provider: Provider) -> &str {
        &self.state.account(provider).token
    }

    /// The instance (Wawp, Hypersender), sender (Infobip) or phone number id (Meta) that the provider knows.
    pub fn id(&self, provider: Provider) -> &str {
        &self.state.account(provider).ids[0]
    }

    /// All that arrived, in its order.
    pub fn received(&self) -> Vec<Received> {
        self.state.memory().received.clone()
    }

    /// What arrived at one provider.
    pub fn received_by(&self, provider: Provider) -> Vec<Received> {
        let mut all = self.received();
        all.retain(|r| r.provider == provider);
        all
    }

    /// Forgets what arrived.
    pub fn clear(&self) {
        self.state.memory().received.clear();
    }

    /// Serves bytes on this machine, for providers that take a URL; gives the URL.
    pub fn serve(&self, bytes: impl Into<Bytes>, media_type: &str, name: &str) -> String {
        self.state.serve(bytes.into(), media_type, name)
    }

    /// Meta's users and staff, for tests to act in their place.
    pub fn meta(&self) -> Meta<'_> {
        Meta { state: &self.state }
    }

    /// Something that goes wrong with the next requests.
    pub fn fault(&self, fault: Fault) {
        self.state.memory().faults.push(fault);
    }

    /// Stops listening and closes all connections; returns when the ports are free.
    pub async fn shutdown(mut self) {
        self.servers.shutdown().await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sandbox({:?})", self.state.origins)
    }
}
