//! Setting a sandbox up and starting it.

use super::Sandbox;
use crate::providers::Providers;
use crate::providers::hypersender::{self, HypersenderImitation, QueueRule};
use crate::providers::infobip::{self, Delivery, InfobipImitation, InfobipRules};
use crate::providers::meta::{self, MetaImitation, MetaRules};
use crate::providers::wawp::{self, WawpImitation};
use crate::server::{self, Running};
use crate::shared::outbox::{self, Outbox};
use crate::shared::{Account, Forget, Shared, newest};
use crate::wire::fetch;
use crate::wire::post::Seal;
use std::collections::BTreeMap;
use std::fmt;
use std::net::Ipv4Addr;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use waxwing_types::Provider;

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
    /// The address of a webhook cannot be posted to.
    #[error("the webhook of {provider} must be an http address on this machine, not {url:?}")]
    Webhook {
        /// Whose.
        provider: Provider,
        /// The address.
        url: String,
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
    infobip: InfobipRules,
    webhooks: BTreeMap<Provider, String>,
    keep: usize,
    body_pause: Duration,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            port: None,
            accounts: BTreeMap::from([
                (Provider::Wawp, wawp::account()),
                (Provider::Hypersender, hypersender::account()),
                (Provider::Infobip, infobip::account()),
                (Provider::Meta, meta::account()),
            ]),
            queue: QueueRule::Lookups(1),
            meta: MetaRules::new(),
            infobip: InfobipRules {
                delivery: Delivery::default(),
                review: Some(1),
                webhook: None,
                seal: None,
            },
            webhooks: BTreeMap::new(),
            keep: newest::MOST,
            body_pause: Duration::from_secs(30),
        }
    }

    /// The first of four ports in a row, in the order of [`Provider::ALL`]; any free ones if not set, or 0.
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

    /// One more instance, phone number id or sender that the provider knows. For Wawp and Hypersender also a group, a
    /// channel or a message (by its whole id) that the account has.
    pub fn id(mut self, provider: Provider, id: impl Into<String>) -> Self {
        if let Some(account) = self.accounts.get_mut(&provider) {
            account.add(id.into());
        }
        self
    }

    /// Where a provider posts its events: an `http` address on this machine. For Wawp and Hypersender those of the
    /// instances that are there from the start; for Infobip also the reports about messages without `notifyUrl`; for
    /// Meta as [`MetaRules::webhook`].
    pub fn webhook(mut self, provider: Provider, url: impl Into<String>) -> Self {
        self.webhooks.insert(provider, url.into());
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

    /// What becomes of messages to Infobip: delivered and seen if not set.
    pub fn delivery(mut self, delivery: Delivery) -> Self {
        self.infobip.delivery = delivery;
        self
    }

    /// After how many look-ups that say PENDING a new template of Infobip is approved: 1 if not set. With none it waits
    /// for [`Infobip::review`](crate::Infobip::review).
    pub fn template_review(mut self, lookups: impl Into<Option<u32>>) -> Self {
        self.infobip.review = lookups.into();
        self
    }

    /// Signs Infobip's events and reports: HMAC-SHA256 of the body in hexadecimal digits, in this header. They are not
    /// signed if not set.
    ///
    /// # Panics
    /// When the name does not make a header.
    pub fn infobip_signature(mut self, header: &str, secret: impl Into<String>) -> Self {
        let header = header.parse().expect("the name of a header");
        let secret = secret.into();
        self.infobip.seal = Some(Seal { header, secret });
        self
    }

    /// How many messages are kept, the newest ones: 10,000 if not set, at least 1. A message is what a client sends,
    /// what a user writes and an event of Meta's; other requests are counted apart, with the same limit. With the
    /// oldest message goes everything that belongs to it: request, file, chat, ticket and events. Files that were
    /// uploaded or are served are counted apart too. Requests take 512 MiB at most, and so do files of each kind.
    pub fn keep(mut self, messages: usize) -> Self {
        self.keep = messages;
        self
    }

    /// How long a client may send nothing in the middle of a body before it is answered with 408: 30 s if not set.
    pub fn body_pause(mut self, longest: Duration) -> Self {
        self.body_pause = longest;
        self
    }

    /// Starts listening.
    ///
    /// # Errors
    /// A port is taken or cannot be had, or a webhook is not on this machine.
    pub async fn start(mut self) -> Result<Sandbox, StartError> {
        let foreign = |(_, url): &(&Provider, &String)| fetch::loopback(url).is_none();
        if let Some((provider, url)) = self.webhooks.iter().find(foreign) {
            return Err(StartError::Webhook {
                provider: *provider,
                url: url.clone(),
            });
        }
        if let Some(url) = self.webhooks.remove(&Provider::Meta) {
            self.meta = self.meta.webhook(url);
        }
        self.infobip.webhook = self.webhooks.remove(&Provider::Infobip);
        let mut listeners = Vec::new();
        let mut origins = BTreeMap::new();
        for (index, provider) in (0u16..).zip(Provider::ALL) {
            let port = match self.port {
                None | Some(0) => 0,
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
        let (outbox, events) = Outbox::new();
        let (meta_outbox, changes) = Outbox::new();
        let shared = Arc::new(Shared::new(origins, outbox, self.keep));
        let account = |provider| self.accounts[&provider].clone();
        let webhook = |provider| self.webhooks.get(&provider).map(String::as_str);
        let (queue, keep) = (self.queue, self.keep);
        let meta = MetaImitation::new(
            account(Provider::Meta),
            self.meta,
            keep,
            meta_outbox,
            shared.clone(),
        );
        let meta = Arc::new(meta);
        let providers = Arc::new(Providers {
            wawp: WawpImitation::new(
                account(Provider::Wawp),
                webhook(Provider::Wawp),
                shared.clone(),
            ),
            hypersender: HypersenderImitation::new(
                account(Provider::Hypersender),
                queue,
                webhook(Provider::Hypersender),
                shared.clone(),
            ),
            infobip: InfobipImitation::new(
                account(Provider::Infobip),
                self.infobip,
                keep,
                shared.clone(),
            ),
            meta: meta.clone(),
        });
        let forget: Weak<dyn Forget> = Arc::<Providers>::downgrade(&providers);
        shared.forget_with(forget);
        let running = Arc::new(Running {
            shared,
            providers,
            body_pause: self.body_pause,
        });
        let mut servers = JoinSet::new();
        servers.spawn(outbox::deliver(events, running.shared.watchers.clone()));
        servers.spawn(meta::post(meta, changes));
        for (provider, listener) in listeners {
            servers.spawn(server::serve(listener, provider, running.clone()));
        }
        Ok(Sandbox { running, servers })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Builder(port {:?}, {:?})", self.port, self.queue)
    }
}
