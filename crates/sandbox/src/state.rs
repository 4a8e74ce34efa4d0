//! What a running sandbox remembers.

use crate::account::Account;
use crate::fault::{Fault, Kind};
use crate::providers::hypersender::Queue;
use crate::providers::meta;
use crate::received::{Media, Received};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use waxwing_types::Provider;

pub(crate) struct State {
    pub accounts: BTreeMap<Provider, Account>,
    /// `http://127.0.0.1:<port>`.
    pub origins: BTreeMap<Provider, String>,
    /// How Meta's side behaves.
    pub meta: meta::MetaRules,
    /// Meta's events on their way.
    pub outbox: meta::Outbox,
    memory: Mutex<Memory>,
}

#[derive(Default)]
pub(crate) struct Memory {
    pub received: Vec<Received>,
    pub faults: Vec<Fault>,
    /// Files that are served, by number.
    pub files: Vec<Media>,
    pub meta: meta::Store,
    pub queue: Queue,
}

impl State {
    pub fn new(
        accounts: BTreeMap<Provider, Account>,
        origins: BTreeMap<Provider, String>,
        queue: Queue,
        meta: meta::MetaRules,
        outbox: meta::Outbox,
    ) -> Self {
        let memory = Memory {
            queue,
            ..Memory::default()
        };
        Self {
            accounts,
            origins,
            meta,
            outbox,
            memory: Mutex::new(memory),
        }
    }

    /// Locks the memory; never held across an await.
    pub fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn account(&self, provider: Provider) -> &Account {
        &self.accounts[&provider]
    }

    /// Takes the first fault that concerns the operation.
    pub fn fault(&self, provider: Provider, operation: &str) -> Option<Kind> {
        let mut memory = self.memory();
        let fault = memory
            .faults
            .iter_mut()
            .find(|f| f.concerns(provider, operation))?;
        fault.times -= 1;
        Some(fault.kind.clone())
    }

    /// Serves a file on this machine.
    pub fn serve(&self, bytes: Bytes, media_type: &str, name: &str) -> String {
        let mut memory = self.memory();
        let number = memory.files.len();
        let file = Media::new(bytes, Some(media_type.to_owned()), Some(name.to_owned()));
        memory.files.push(file);
        let mut url =
            url::Url::parse(&self.origins[&Provider::Wawp]).expect("an origin of our own is a URL");
        if let Ok(mut path) = url.path_segments_mut() {
            path.extend(["_sandbox", "files", &number.to_string(), name]);
        }
        url.into()
    }
}
