//! Limits of a number and of a pair of numbers.

use super::errors::{self, error};
use super::rules::Behaviour;
use crate::shared::Clock;
use crate::wire::Reply;
use jiff::Timestamp;
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// When messages were taken lately, by number and by pair.
#[derive(Default)]
pub(super) struct Throttle(BTreeMap<(String, Option<String>), VecDeque<Timestamp>>);

impl Throttle {
    /// Takes a message, or says why not.
    pub(super) fn take(
        &mut self,
        rules: &Behaviour,
        phone: &str,
        to: &str,
        clock: &Clock,
    ) -> Result<(), Reply> {
        let number = (phone.to_owned(), None);
        let pair = (phone.to_owned(), Some(to.to_owned()));
        if self.full(&number, rules.number_limit, clock) {
            return Err(errors::throttled());
        }
        if self.full(&pair, rules.pair_limit, clock) {
            let details = "Message failed to send because too many messages went from \
                           this phone number to the same one in a short time.";
            let text = "(Business Account, Consumer Account) pair rate limit hit";
            return Err(error(400, 131_056, text, details));
        }
        for (key, limit) in [(number, rules.number_limit), (pair, rules.pair_limit)] {
            if limit.is_some() {
                self.0.entry(key).or_default().push_back(clock.now());
            }
        }
        Ok(())
    }

    fn full(
        &mut self,
        key: &(String, Option<String>),
        limit: Option<(usize, Duration)>,
        clock: &Clock,
    ) -> bool {
        let Some((most, per)) = limit else {
            return false;
        };
        let Some(taken) = self.0.get_mut(key) else {
            return most == 0;
        };
        while taken.front().is_some_and(|t| clock.since(*t) >= per) {
            taken.pop_front();
        }
        taken.len() >= most
    }
}
