//! The instances of a provider, each with the account behind it.

use super::{Phone, Status};
use crate::shared::{Account, Clock, Trace, lock};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Mutex;

pub(crate) struct Phones {
    /// The account that a client has with the provider.
    pub account: Account,
    /// Chat id of the accounts that are there from the start.
    me: &'static str,
    /// A webhook that these accounts have, as it would be configured.
    hook: Option<Value>,
    clock: Clock,
    /// By instance, from the first use.
    phones: Mutex<BTreeMap<String, Phone>>,
}

impl Phones {
    pub(crate) fn new(
        account: Account,
        me: &'static str,
        hook: Option<Value>,
        clock: Clock,
    ) -> Self {
        Self {
            account,
            me,
            hook,
            clock,
            phones: Mutex::default(),
        }
    }

    /// Whether there is such an instance: one of the account's, or one that was made through the API.
    pub(crate) fn has(&self, instance: &str) -> bool {
        self.with(instance, |_| ()).is_some()
    }

    /// Does something with the account behind an instance; none where there is no such instance.
    pub(crate) fn with<T>(&self, instance: &str, act: impl FnOnce(&mut Phone) -> T) -> Option<T> {
        let mut phones = lock(&self.phones);
        if !phones.contains_key(instance) && self.account.knows(instance) {
            let mut phone = Phone::in_use(instance, self.me, &self.account.ids, self.clock.clone());
            phone.hooks.splice(..0, self.hook.clone());
            phones.insert(instance.to_owned(), phone);
        }
        let phone = phones.get_mut(instance)?;
        (phone.status != Status::Deleted).then(|| act(phone))
    }

    /// An account for [`add`](Self::add): no phone is linked, and there is nothing in it.
    pub(crate) fn fresh(&self, instance: &str, name: &str, status: Status) -> Phone {
        Phone::fresh(instance, name, status, self.clock.clone())
    }

    /// Takes in an account that was made through the API.
    pub(crate) fn add(&self, phone: Phone) {
        lock(&self.phones).insert(phone.instance.clone(), phone);
    }

    /// Instances that were made through the API or used, those that were deleted apart.
    pub(crate) fn instances(&self) -> Vec<String> {
        let mut found = self.account.ids[..1].to_vec();
        for (instance, phone) in &*lock(&self.phones) {
            match (phone.status, found.iter().position(|id| id == instance)) {
                (Status::Deleted, Some(at)) => drop(found.remove(at)),
                (Status::Deleted, None) | (_, Some(_)) => {}
                (_, None) => found.push(instance.clone()),
            }
        }
        found
    }

    /// Forgets the message that left the trace.
    pub(crate) fn forget(&self, trace: &Trace) {
        if let Trace::Message { instance, id, .. } = trace
            && let Some(phone) = lock(&self.phones).get_mut(&**instance)
        {
            phone.forget(id);
        }
    }
}
