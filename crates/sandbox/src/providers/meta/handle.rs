//! What a test does in place of users and of Meta's staff.

use super::MetaImitation;
use super::events;
use super::groups::{self, Joined};
use super::rules::{Reach, Review, Window};
use super::{outbox, templates};
use crate::shared::watch::Happening;
use crate::shared::{ids, lock};
use serde_json::{Value, json};
use std::fmt;
use std::time::Duration;
use waxwing_types::Provider;

/// Meta's side of a running sandbox: users who write, groups that they join, reviews, uploads that are cut.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), waxwing_sandbox::StartError> {
/// use waxwing_sandbox::Sandbox;
/// let sandbox = Sandbox::start().await?;
/// let id = sandbox.meta().receive_text("15550001111", "Is it open today?");
/// let event = &sandbox.meta().events()[0]["entry"][0]["changes"][0]["value"];
/// assert_eq!(event["messages"][0]["id"], id);
/// # Ok(()) }
/// ```
#[derive(Clone, Copy)]
pub struct Meta<'a> {
    meta: &'a MetaImitation,
}

impl fmt::Debug for Meta<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta").finish_non_exhaustive()
    }
}

impl<'a> Meta<'a> {
    pub(crate) fn new(meta: &'a MetaImitation) -> Self {
        Self { meta }
    }

    fn phone(&self) -> &str {
        &self.meta.account.ids[0]
    }

    /// The key of the webhooks' signatures.
    pub fn app_secret(&self) -> &str {
        &self.meta.rules.app_secret
    }

    /// What the 24-hour window does from now on, as [`MetaRules::window`](crate::MetaRules::window).
    pub fn set_window(&self, window: Window) {
        lock(&self.meta.behaviour).window = window;
    }

    /// How far messages get from now on, as [`MetaRules::reach`](crate::MetaRules::reach).
    pub fn set_reach(&self, reach: Reach) {
        lock(&self.meta.behaviour).reach = reach;
    }

    /// What becomes of templates from now on, as [`MetaRules::review`](crate::MetaRules::review).
    pub fn set_review(&self, review: Review) {
        lock(&self.meta.behaviour).review = review;
    }

    /// So many messages to one recipient in such a time from now on, as
    /// [`MetaRules::pair_limit`](crate::MetaRules::pair_limit); any number with none.
    pub fn set_pair_limit(&self, limit: Option<(usize, Duration)>) {
        lock(&self.meta.behaviour).pair_limit = limit;
    }

    /// So many messages of one number in such a time from now on, as
    /// [`MetaRules::number_limit`](crate::MetaRules::number_limit); any number with none.
    pub fn set_number_limit(&self, limit: Option<(usize, Duration)>) {
        lock(&self.meta.behaviour).number_limit = limit;
    }

    /// Asks the webhook as before the first event, where [`MetaRules::verify_token`](crate::MetaRules::verify_token) is
    /// set.
    ///
    /// # Errors
    /// A text for a person: it does not answer, or does not repeat the challenge.
    pub async fn verify_webhook(&self) -> Result<(), String> {
        outbox::verify(self.meta).await
    }

    /// A text of a user (digits, or a business-scoped user id) to the first number; opens the 24-hour window. Gives the
    /// message's id.
    pub fn receive_text(&self, from: &str, text: &str) -> String {
        self.receive(from, json!({"type": "text", "text": {"body": text}}))
    }

    /// A message of a user, given as its `type` and what belongs to it; id, sender and time are added. A blocked user's
    /// message goes nowhere.
    pub fn receive(&self, from: &str, message: Value) -> String {
        let id = ids::wamid(from);
        let mut message = message;
        message["id"] = id.clone().into();
        message["timestamp"] = self.meta.now().to_string().into();
        let key = match events::is_number(from) {
            true => "from",
            false => "from_user_id",
        };
        message[key] = from.into();
        {
            let mut store = self.meta.store();
            if store.blocked.has(self.phone(), from) {
                return id;
            }
            store
                .windows
                .opened(self.phone(), from, self.meta.shared.clock.now());
        }
        self.meta.shared.watchers.tell(|| Happening::Inbound {
            provider: Provider::Meta,
            from: from.to_owned(),
            kind: message["type"].as_str().unwrap_or_default().to_owned(),
            id: id.clone(),
        });
        events::inbound(self.meta, self.phone(), from, message);
        id
    }

    /// Lets 24 hours pass since a user's last message.
    pub fn close_window(&self, user: &str) {
        let phone = self.phone().to_owned();
        self.meta.store().windows.close(&phone, user);
    }

    /// Decides about a template that waits; false when there is none.
    pub fn review(&self, template_id: &str, approved: bool) -> bool {
        templates::review(self.meta, template_id, approved)
    }

    /// A user follows a group's invite link.
    pub fn join(&self, group_id: &str, user: &str) -> Joined {
        groups::join(self.meta, group_id, user)
    }

    /// Closes the connection of the next resumable upload after so many bytes; called again, of the one after it.
    pub fn cut_upload(&self, after: usize) {
        self.meta.store().uploads.cuts.push(after);
    }

    /// Tells webhooks anything: a field, such as `messages`, and its value.
    pub fn emit(&self, field: &str, value: Value) {
        events::emit(self.meta, events::ACCOUNT, field, value);
    }

    /// All that webhooks were told, in its order, each in an envelope of its own, whether or not an address was set.
    pub fn events(&self) -> Vec<Value> {
        self.meta.store().told.envelopes()
    }
}
