//! What happens, as the values of webhooks.

use super::errors;
use super::outbox::Change;
use crate::state::State;
use serde_json::{Value, json};

/// The account of the specification's examples.
pub(super) const ACCOUNT: &str = "102290129340398";
/// What the business's number looks like.
const DISPLAY: &str = "15550002222";

/// Seconds since 1970.
pub(super) fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// Remembers a change and has it posted.
pub(super) fn emit(state: &State, account: &str, field: &str, value: Value) {
    let change = Change {
        account: account.to_owned(),
        field: field.to_owned(),
        value,
    };
    let event = super::outbox::envelope(std::slice::from_ref(&change));
    state.memory().meta.events.push(event);
    state.meta_outbox.post(change);
}

/// The value of the fields that concern one number.
fn of_number(phone: &str, rest: Value) -> Value {
    let mut value = json!({
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": DISPLAY, "phone_number_id": phone},
    });
    if let (Value::Object(value), Value::Object(rest)) = (&mut value, rest) {
        value.extend(rest);
    }
    value
}

/// A contact by number or by business-scoped user id.
fn contact(user: &str) -> Value {
    let key = match is_number(user) {
        true => "wa_id",
        false => "user_id",
    };
    json!({"profile": {"name": "Ana"}, key: user})
}

pub(super) fn is_number(user: &str) -> bool {
    !user.is_empty() && user.bytes().all(|b| b.is_ascii_digit())
}

/// A message of a user.
pub(super) fn inbound(state: &State, phone: &str, user: &str, message: Value) {
    let rest = json!({"contacts": [contact(user)], "messages": [message]});
    emit(state, ACCOUNT, "messages", of_number(phone, rest));
}

/// One message whose states are told.
pub(super) struct Sent<'a> {
    pub phone: &'a str,
    pub id: &'a str,
    /// Digits, or a business-scoped user id.
    pub to: &'a str,
    /// The group and its members.
    pub group: Option<&'a [String]>,
    pub template: bool,
    pub callback_data: Option<&'a str>,
}

/// A state of a message; that of a group has one for each member.
pub(super) fn status(state: &State, sent: &Sent<'_>, name: &str, failure: Option<(u32, &str)>) {
    let mut status = json!({"id": sent.id, "status": name, "timestamp": now().to_string()});
    let key = match is_number(sent.to) || sent.group.is_some() {
        true => "recipient_id",
        false => "recipient_user_id",
    };
    status[key] = sent.to.into();
    if let Some(data) = sent.callback_data {
        status["biz_opaque_callback_data"] = data.into();
    }
    if matches!(name, "sent" | "delivered") {
        let (kind, category) = match sent.template {
            true => ("regular", "utility"),
            false => ("free_customer_service", "service"),
        };
        status["pricing"] = json!({
            "billable": sent.template,
            "pricing_model": "PMP",
            "type": kind,
            "category": category,
        });
    }
    if let Some((code, title)) = failure {
        status["errors"] = json!([errors::in_event(code, title, title)]);
    }
    let rest = match sent.group {
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
        None => json!({"contacts": [contact(sent.to)], "statuses": [status]}),
    };
    emit(state, ACCOUNT, "messages", of_number(sent.phone, rest));
}

/// What happened to a group.
pub(super) fn group(state: &State, phone: &str, field: &str, event: Value) {
    let mut event = event;
    event["timestamp"] = now().to_string().into();
    emit(
        state,
        ACCOUNT,
        field,
        of_number(phone, json!({"groups": [event]})),
    );
}
