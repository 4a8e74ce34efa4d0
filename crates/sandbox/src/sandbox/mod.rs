//! A running sandbox: what a test asks it and does to it.

mod builder;

pub use builder::{Builder, StartError};

use crate::providers::Progress;
use crate::providers::hypersender;
use crate::providers::infobip::Infobip;
use crate::providers::meta::Meta;
use crate::server::Running;
use crate::server::control::faults;
use crate::shared::Received;
use crate::shared::fault::Fault;
use crate::shared::watch::Watch;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use waxwing_types::Provider;

/// A running sandbox; it stops when it is dropped.
pub struct Sandbox {
    running: Arc<Running>,
    servers: JoinSet<()>,
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
        Builder::new()
    }

    /// What a client takes as base URL, with the path of production behind it.
    pub fn base_url(&self, provider: Provider) -> String {
        let path = self.running.providers.of(provider).base_path();
        format!("{}{path}", self.running.shared.origins[&provider])
    }

    /// The base URL of Wawp's first generation.
    pub fn v1_base_url(&self) -> String {
        format!(
            "{}/wp-json/awp/v1",
            self.running.shared.origins[&Provider::Wawp]
        )
    }

    /// The token or key that the provider takes.
    pub fn token(&self, provider: Provider) -> &str {
        &self.running.providers.of(provider).account().token
    }

    /// The instance (Wawp, Hypersender), sender (Infobip) or phone number id (Meta) that the provider knows.
    pub fn id(&self, provider: Provider) -> &str {
        &self.running.providers.of(provider).account().ids[0]
    }

    /// All that arrived, in its order.
    pub fn received(&self) -> Vec<Received> {
        self.running.shared.kept().received()
    }

    /// What arrived at one provider.
    pub fn received_by(&self, provider: Provider) -> Vec<Received> {
        let mut all = self.received();
        all.retain(|r| r.provider == provider);
        all
    }

    /// Forgets what arrived. The providers still know the messages.
    pub fn clear(&self) {
        self.running.shared.kept().clear();
    }

    /// Serves bytes on this machine, for providers that take a URL; gives the URL.
    pub fn serve(&self, bytes: impl Into<Bytes>, media_type: &str, name: &str) -> String {
        self.running.shared.serve(bytes.into(), media_type, name)
    }

    /// Meta's users and staff, for tests to act in their place.
    pub fn meta(&self) -> Meta<'_> {
        Meta::new(&self.running.providers.meta)
    }

    /// The other side of the Infobip account: users who write, reviews, failures.
    pub fn infobip(&self) -> Infobip<'_> {
        Infobip::new(&self.running.providers.infobip)
    }

    /// Something that goes wrong with the next requests.
    ///
    /// # Panics
    /// When the fault could never come: its operation does not exist, one of its headers is none, or its percentage is not
    /// from 1 to 100.
    pub fn fault(&self, fault: Fault) {
        if let Err(problem) = faults::add(&self.running, fault) {
            panic!("{}: {}", problem.member, problem.text);
        }
    }

    /// Nothing goes wrong any more.
    pub fn clear_faults(&self) {
        self.running.shared.clear_faults();
    }

    /// Lets time pass: windows close, tokens and files end, limits are over, and what happens later has a later time.
    pub fn put_clock_forward(&self, by: Duration) {
        self.running.shared.clock.put_forward(by);
    }

    /// A phone scans the code of an instance, or its owner enters the pairing code: from now on it is linked. False for
    /// an instance that does not exist. For Wawp and Hypersender.
    pub fn scan(&self, provider: Provider, instance: &str) -> bool {
        self.running.providers.of(provider).scan(instance)
    }

    /// A message that an instance sent gets further, and its webhooks are told. False where there is no such message; it
    /// is named by its whole id or by the key in it. For Wawp and Hypersender; how far a message of Infobip or Meta gets
    /// is said by [`Builder::delivery`] and [`MetaRules::reach`](crate::MetaRules::reach).
    pub fn progress(
        &self,
        provider: Provider,
        instance: &str,
        message: &str,
        progress: Progress,
    ) -> bool {
        let imitation = self.running.providers.of(provider);
        imitation.progress(instance, message, progress)
    }

    /// Someone writes to the account of an instance: a text in the chat with them. Its event goes to the webhooks of the
    /// instance. Gives the message's id; none for an instance that does not exist or is not linked. For Wawp and
    /// Hypersender.
    pub fn write_to(
        &self,
        provider: Provider,
        instance: &str,
        from: &str,
        text: &str,
    ) -> Option<String> {
        self.running
            .providers
            .of(provider)
            .write_to(instance, from, text)
    }

    /// What Hypersender puts into `Authorization` of its webhooks; in production it is set in the dashboard.
    pub fn webhook_secret(&self) -> &'static str {
        hypersender::WEBHOOK_SECRET
    }

    /// Gives what happens from now on: requests, messages of users, events that are posted.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), waxwing_sandbox::StartError> {
    /// use waxwing_sandbox::{Provider, Sandbox};
    /// let sandbox = Sandbox::start().await?;
    /// let mut watch = sandbox.watch();
    /// sandbox.write_to(Provider::Wawp, sandbox.id(Provider::Wawp), "15550001111", "Hello");
    /// let line = watch.next().await.expect("the sandbox runs").to_string();
    /// assert_eq!(line, "wawp         <- text from 1555…11");
    /// # Ok(()) }
    /// ```
    pub fn watch(&self) -> Watch {
        self.running.shared.watchers.watch()
    }

    /// Stops listening and closes all connections; returns when the ports are free.
    pub async fn shutdown(mut self) {
        self.servers.shutdown().await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sandbox({:?})", self.running.shared.origins)
    }
}
