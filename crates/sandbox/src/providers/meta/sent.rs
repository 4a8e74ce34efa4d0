//! The states of one message, as the values of webhooks.

use super::MetaImitation;
use super::errors;
use super::events::{ACCOUNT, contact, is_number, of_number};
use super::outbox::Change;
use crate::shared::Received;
use crate::shared::Trace;
use serde_json::{Value, json};

/// One message whose states are told.
pub(super) struct Sent {
    pub phone: Box<str>,
    pub id: Box<str>,
    /// Digits, or a business-scoped user id.
    pub to: Box<str>,
    /// The members of the group.
    pub group: Option<Box<[String]>>,
    pub template: bool,
    pub callback_data: Option<Box<str>>,
    /// When it was sent, in seconds since 1970.
    pub at: i64,
    /// Names of the states, in their order.
    pub states: &'static [&'static str],
    /// Code and title of the error of `failed`.
    pub failure: Option<(u32, &'static str)>,
}

/// Remembers the states with the request that sent the message, and has them posted.
pub(super) fn tell(meta: &MetaImitation, sent: Sent, received: &mut Received) {
    let changes = sent.changes();
    let number = meta.store().told.states(sent);
    received.traces.push(Trace::Events(number));
    for change in changes {
        meta.outbox.post(change);
    }
}

impl Sent {
    /// A change for each state.
    pub(super) fn changes(&self) -> Vec<Change> {
        let changes = self.states.iter().map(|name| Change {
            account: ACCOUNT.to_owned(),
            field: "messages".to_owned(),
            value: of_number(&self.phone, self.state(name)),
        });
        changes.collect()
    }

    /// One state; that of a group has one for each member.
    fn state(&self, name: &str) -> Value {
        let mut status = json!({"id": self.id, "status": name, "timestamp": self.at.to_string()});
        let key = match is_number(&self.to) || self.group.is_some() {
            true => "recipient_id",
            false => "recipient_user_id",
        };
        status[key] = (*self.to).into();
        if let Some(data) = &self.callback_data {
            status["biz_opaque_callback_data"] = (**data).into();
        }
        if matches!(name, "sent" | "delivered") {
            let (kind, category) = match self.template {
                true => ("regular", "utility"),
                false => ("free_customer_service", "service"),
            };
            status["pricing"] = json!({
                "billable": self.template,
                "pricing_model": "PMP",
                "type": kind,
                "category": category,
            });
        }
        if let Some((code, title)) = self.failure {
            status["errors"] = json!([errors::in_event(code, title, title)]);
        }
        match &self.group {
            Some(members) => {
                status["recipient_type"] = "group".into();
                let each = members.iter().map(|member| {
                    let mut status = status.clone();
                    status["recipient_participant_id"] = member.as_str().into();
                    status
                });
                let statuses: Vec<_> = each.collect();
                json!({"statuses": statuses})
            }
            None => json!({"contacts": [contact(&self.to)], "statuses": [status]}),
        }
    }
}
