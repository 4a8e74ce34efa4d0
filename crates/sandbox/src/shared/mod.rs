//! What the imitations share: the time, what arrived, faults, files that are served, events on their way, ids.

mod account;
mod clock;
pub(crate) mod fault;
pub(crate) mod ids;
mod kept;
pub(crate) mod newest;
pub(crate) mod outbox;
pub(crate) mod packed;
pub(crate) mod received;
mod trace;
pub(crate) mod watch;

pub(crate) use account::Account;
pub(crate) use clock::Clock;
pub(crate) use received::Received;
pub(crate) use trace::{Forget, Trace};

use crate::wire::Media;
use bytes::Bytes;
use fault::{Fault, Kind};
use kept::Kept;
use newest::Newest;
use outbox::Outbox;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use watch::{Happening, Watchers};
use waxwing_types::Provider;

pub(crate) struct Shared {
    /// `http://127.0.0.1:<port>`.
    pub origins: BTreeMap<Provider, String>,
    pub clock: Clock,
    /// Events that go out.
    pub outbox: Outbox,
    /// Who is told what happens.
    pub watchers: Watchers,
    kept: Mutex<Kept>,
    faults: Mutex<Vec<Fault>>,
    files: Mutex<Files>,
    /// Who forgets what goes with the oldest requests.
    forget: OnceLock<Weak<dyn Forget>>,
}

/// Files that are served, by number.
struct Files {
    items: Newest<u64, Media>,
    next: u64,
}

/// Locks what nobody leaves half done.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    /// Nothing has happened yet. `keep` is how many messages, other requests and served files are kept.
    pub(crate) fn new(origins: BTreeMap<Provider, String>, outbox: Outbox, keep: usize) -> Self {
        let mut items = Newest::default();
        items.bound(keep);
        Self {
            origins,
            clock: Clock::default(),
            outbox,
            watchers: Watchers::new(),
            kept: Mutex::new(Kept::new(keep)),
            faults: Mutex::default(),
            files: Mutex::new(Files { items, next: 0 }),
            forget: OnceLock::new(),
        }
    }

    /// Sets who forgets what goes with the oldest requests; the first call counts.
    pub(crate) fn forget_with(&self, forget: Weak<dyn Forget>) {
        let _ = self.forget.set(forget);
    }

    /// What arrived. Held for a moment only, and never while requests are taken in.
    pub(crate) fn kept(&self) -> MutexGuard<'_, Kept> {
        lock(&self.kept)
    }

    /// Takes in a request that was answered. No imitation may be locked meanwhile: it forgets what goes for it.
    pub(crate) fn remember(&self, received: Received) {
        self.watchers.tell(|| Happening::request(&received));
        let gone = self.kept().request(received);
        self.forget(gone);
    }

    /// Takes in what happened without a request; as [`remember`](Self::remember).
    pub(crate) fn happened(&self, trace: Trace) {
        let gone = self.kept().event(trace);
        self.forget(gone);
    }

    fn forget(&self, gone: Vec<Trace>) {
        let Some(forget) = self.forget.get().and_then(Weak::upgrade) else {
            return;
        };
        for trace in gone {
            forget.forget(&trace);
        }
    }

    /// Something that goes wrong with the next requests.
    pub(crate) fn add_fault(&self, fault: Fault) {
        lock(&self.faults).push(fault);
    }

    /// Nothing goes wrong any more.
    pub(crate) fn clear_faults(&self) {
        lock(&self.faults).clear();
    }

    /// Takes the first fault that concerns the operation.
    pub(crate) fn fault(&self, provider: Provider, operation: &str) -> Option<Kind> {
        let mut faults = lock(&self.faults);
        let fault = faults
            .iter_mut()
            .find(|f| f.concerns(provider, operation))?;
        fault.times = fault.times.saturating_sub(1);
        Some(fault.kind.clone())
    }

    /// Serves a file on this machine.
    pub(crate) fn serve(&self, bytes: Bytes, media_type: &str, name: &str) -> String {
        let number = {
            let mut files = lock(&self.files);
            let number = files.next;
            files.next += 1;
            let size = bytes.len();
            let file = Media::new(bytes, Some(media_type.to_owned()), Some(name.to_owned()));
            files.items.insert(number, file, size);
            number
        };
        let mut url =
            url::Url::parse(&self.origins[&Provider::Wawp]).expect("an origin of our own is a URL");
        if let Ok(mut path) = url.path_segments_mut() {
            path.extend(["_sandbox", "files", &number.to_string(), name]);
        }
        url.into()
    }

    /// A file that is served.
    pub(crate) fn file(&self, number: u64) -> Option<Media> {
        lock(&self.files).items.get(&number).cloned()
    }
}
