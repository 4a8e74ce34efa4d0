//! What a running sandbox remembers.

use crate::account::Account;
use crate::fault::{Fault, Kind};
use crate::kept::Kept;
use crate::newest::Newest;
use crate::outbox::Outbox;
use crate::phone::{Phone, Status};
use crate::providers::hypersender::Queue;
use crate::providers::{infobip, meta};
use crate::received::{Media, Received};
use crate::trace::Trace;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use waxwing_types::Provider;

pub(crate) struct State {
    pub accounts: BTreeMap<Provider, Account>,
    /// `http://127.0.0.1:<port>`.
    pub origins: BTreeMap<Provider, String>,
    /// How Meta's side behaves.
    pub meta: meta::MetaRules,
    /// Meta's events on their way.
    pub meta_outbox: Outbox<meta::Change>,
    /// Events that go out.
    pub outbox: Outbox,
    /// How long a client may pause within a body.
    pub body_pause: Duration,
    memory: Mutex<Memory>,
}

pub(crate) struct Memory {
    pub kept: Kept,
    pub faults: Vec<Fault>,
    /// Files that are served, by number.
    pub files: Newest<u64, Media>,
    next_file: u64,
    pub meta: meta::Store,
    pub queue: Queue,
    pub infobip: infobip::Account,
    /// Accounts by instance, from their first use.
    phones: BTreeMap<(Provider, String), Phone>,
}

impl Memory {
    /// Nothing has happened yet. `keep` is how many messages, other requests and files of each kind are kept.
    pub(crate) fn new(queue: Queue, infobip: infobip::Account, keep: usize) -> Self {
        let mut memory = Self {
            kept: Kept::new(keep),
            faults: Vec::new(),
            files: Newest::default(),
            next_file: 0,
            meta: meta::Store::default(),
            queue,
            infobip,
            phones: BTreeMap::new(),
        };
        memory.files.bound(keep);
        memory.meta.bound_files(keep);
        memory.infobip.media.bound(keep);
        memory
    }

    /// Takes in a request that was answered.
    pub(crate) fn remember(&mut self, received: Received) {
        let gone = self.kept.request(received);
        self.forget(gone);
    }

    /// Takes in what happened without a request.
    pub(crate) fn happened(&mut self, trace: Trace) {
        let gone = self.kept.event(trace);
        self.forget(gone);
    }

    fn forget(&mut self, gone: Vec<Trace>) {
        for trace in gone {
            match trace {
                Trace::Message {
                    provider,
                    instance,
                    id,
                } => {
                    if let Some(phone) = self.phones.get_mut(&(provider, instance.into())) {
                        phone.forget(&id);
                    }
                }
                Trace::Ticket(uuid) => self.queue.forget(&uuid),
                Trace::SentId(id) => self.infobip.sent.forget(&id),
                Trace::Events(number) => self.meta.told.forget(number),
            }
        }
    }
}

impl State {
    pub(crate) fn new(
        accounts: BTreeMap<Provider, Account>,
        origins: BTreeMap<Provider, String>,
        meta: meta::MetaRules,
        meta_outbox: Outbox<meta::Change>,
        outbox: Outbox,
        body_pause: Duration,
        memory: Memory,
    ) -> Self {
        Self {
            accounts,
            origins,
            meta,
            meta_outbox,
            outbox,
            body_pause,
            memory: Mutex::new(memory),
        }
    }

    /// Locks the memory; never held across an await.
    pub(crate) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn account(&self, provider: Provider) -> &Account {
        &self.accounts[&provider]
    }

    /// Whether there is such an instance: one of the account's, or one that was made through the API.
    pub(crate) fn has_instance(&self, provider: Provider, instance: &str) -> bool {
        self.with_phone(provider, instance, |_| ()).is_some()
    }

    /// Does something with the account behind an instance; none where there is no such instance.
    pub(crate) fn with_phone<T>(
        &self,
        provider: Provider,
        instance: &str,
        act: impl FnOnce(&mut Phone) -> T,
    ) -> Option<T> {
        let account = self.account(provider);
        let mut memory = self.memory();
        let key = (provider, instance.to_owned());
        if !memory.phones.contains_key(&key) && account.knows(instance) {
            let me = match provider {
                Provider::Hypersender => "15550009999@c.us",
                _ => "15550002222@c.us",
            };
            let phone = Phone::in_use(instance, me, &account.ids);
            memory.phones.insert(key.clone(), phone);
        }
        let phone = memory.phones.get_mut(&key)?;
        (phone.status != Status::Deleted).then(|| act(phone))
    }

    /// Takes in an account that was made through the API.
    pub(crate) fn add_phone(&self, provider: Provider, phone: Phone) {
        let key = (provider, phone.instance.clone());
        self.memory().phones.insert(key, phone);
    }

    /// Instances that were made through the API or used, those that were deleted apart.
    pub(crate) fn instances(&self, provider: Provider) -> Vec<String> {
        let mut found = self.account(provider).ids[..1].to_vec();
        let memory = self.memory();
        let used = memory.phones.iter().filter(|((p, _), _)| *p == provider);
        for ((_, instance), phone) in used {
            match (phone.status, found.iter().position(|id| id == instance)) {
                (Status::Deleted, Some(at)) => drop(found.remove(at)),
                (Status::Deleted, None) | (_, Some(_)) => {}
                (_, None) => found.push(instance.clone()),
            }
        }
        found
    }

    /// Takes the first fault that concerns the operation.
    pub(crate) fn fault(&self, provider: Provider, operation: &str) -> Option<Kind> {
        let mut memory = self.memory();
        let fault = memory
            .faults
            .iter_mut()
            .find(|f| f.concerns(provider, operation))?;
        fault.times -= 1;
        Some(fault.kind.clone())
    }

    /// Serves a file on this machine.
    pub(crate) fn serve(&self, bytes: Bytes, media_type: &str, name: &str) -> String {
        let mut memory = self.memory();
        let number = memory.next_file;
        memory.next_file += 1;
        let size = bytes.len();
        let file = Media::new(bytes, Some(media_type.to_owned()), Some(name.to_owned()));
        memory.files.insert(number, file, size);
        let mut url =
            url::Url::parse(&self.origins[&Provider::Wawp]).expect("an origin of our own is a URL");
        if let Ok(mut path) = url.path_segments_mut() {
            path.extend(["_sandbox", "files", &number.to_string(), name]);
        }
        url.into()
    }
}
