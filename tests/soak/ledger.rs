//! What the server was asked, and what it did.

use crate::plan::{Plan, Step};
use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is known of one send.
#[derive(Debug, Default, Clone, Copy)]
pub struct Entry {
    /// How often the message was sent, or the mark set.
    pub messages: u32,
    /// How often the file was stored.
    pub uploads: u32,
    /// Whole requests for the message.
    pub message_requests: u32,
    /// Whole requests for the file.
    pub upload_requests: u32,
    /// Requests that met the fault.
    pub hits: u32,
}

/// The book of all sends.
#[derive(Default)]
pub struct Ledger {
    plans: Mutex<HashMap<u64, Plan>>,
    entries: Mutex<HashMap<u64, Entry>>,
    /// Connections that the server works for: a request is being read, or answered.
    busy: AtomicUsize,
    /// Connections on which a part of a request has arrived.
    partial: AtomicUsize,
    /// Requests that never came to their end.
    broken_off: AtomicUsize,
}

/// What all sends came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// Messages that were sent.
    pub sent: u64,
    /// Those that were sent more than once.
    pub twice: u64,
    /// Requests that never came to their end.
    pub broken_off: u64,
    /// Connections that the server works for.
    pub busy: u64,
    /// Those on which a part of a request has arrived.
    pub partial: u64,
}

impl Ledger {
    /// Tells the server what a send will meet.
    pub fn expect(&self, plan: &Plan) {
        if plan.fault.is_some() {
            lock(&self.plans).insert(plan.number, plan.clone());
        }
    }

    pub fn plan(&self, number: u64) -> Option<Plan> {
        lock(&self.plans).get(&number).cloned()
    }

    pub fn entry(&self, number: u64) -> Entry {
        lock(&self.entries)
            .get(&number)
            .copied()
            .unwrap_or_default()
    }

    /// A whole request has arrived. Whether it meets the fault, and acts.
    pub fn request(&self, number: u64, step: Step) -> Option<Plan> {
        let plan = self.plan(number);
        let mut entries = lock(&self.entries);
        let entry = entries.entry(number).or_default();
        match step {
            Step::Upload => entry.upload_requests += 1,
            Step::Message => entry.message_requests += 1,
        }
        let met = plan.filter(|plan| {
            let planned = plan.fault.as_ref();
            planned.is_some_and(|f| {
                f.is_of_the_answer() && f.step == step && (f.always || entry.hits == 0)
            })
        });
        if met.is_some() {
            entry.hits += 1;
        }
        let acts = met.as_ref().and_then(|plan| plan.fault.as_ref());
        if acts.is_none_or(|planned| planned.acts) {
            match step {
                Step::Upload => entry.uploads += 1,
                Step::Message => entry.messages += 1,
            }
        }
        met
    }

    /// A request broke off.
    pub fn broke_off(&self) {
        self.broken_off.fetch_add(1, Ordering::SeqCst);
    }

    pub fn totals(&self) -> Totals {
        let entries = lock(&self.entries);
        let more_than = |n| entries.values().filter(|entry| entry.messages > n).count() as u64;
        let count = |counter: &AtomicUsize| counter.load(Ordering::SeqCst) as u64;
        Totals {
            sent: more_than(0),
            twice: more_than(1),
            broken_off: count(&self.broken_off),
            busy: count(&self.busy),
            partial: count(&self.partial),
        }
    }

    pub fn busy(&self) -> Guard<'_> {
        Guard::new(&self.busy)
    }

    pub fn partial(&self) -> Guard<'_> {
        Guard::new(&self.partial)
    }

    /// Whether nobody is being worked for.
    pub fn is_idle(&self) -> bool {
        let totals = self.totals();
        totals.busy == 0 && totals.partial == 0
    }
}

/// Counts while it lives.
pub struct Guard<'a>(&'a AtomicUsize);

impl<'a> Guard<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().expect("no thread panicked with the ledger")
}
