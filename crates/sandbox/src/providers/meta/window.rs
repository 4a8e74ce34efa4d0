//! The 24 hours after a message of the user in which anything may be sent.

use super::rules::Window;
use crate::shared::Clock;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// When a user last wrote to a number; none where the window was closed by hand.
#[derive(Default)]
pub(super) struct Windows(BTreeMap<(String, String), Option<Timestamp>>);

impl Windows {
    pub(super) fn opened(&mut self, phone: &str, user: &str, now: Timestamp) {
        self.0
            .insert((phone.to_owned(), user.to_owned()), Some(now));
    }

    pub(super) fn close(&mut self, phone: &str, user: &str) {
        self.0.insert((phone.to_owned(), user.to_owned()), None);
    }

    pub(super) fn is_open(&self, rule: Window, phone: &str, user: &str, clock: &Clock) -> bool {
        let last = self.0.get(&(phone.to_owned(), user.to_owned()));
        match (last, rule) {
            (Some(Some(last)), _) => clock.since(*last) < DAY,
            (Some(None), _) => false,
            (None, Window::Open) => true,
            (None, Window::Refuses | Window::Fails) => false,
        }
    }
}
