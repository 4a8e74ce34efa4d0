//! What happens, as the values of webhooks.

use super::MetaImitation;
use super::outbox::Change;
use crate::shared::Trace;
use serde_json::{Value, json};

/// The account of the specification's examples.
pub(super) const ACCOUNT: &str = "102290129340398";
/// What the business's number looks like.
const DISPLAY: &str = "15550002222";

/// Remembers a change and has it posted.
pub(super) fn emit(meta: &MetaImitation, account: &str, field: &str, value: Value) {
    let change = Change {
        account: account.to_owned(),
        field: field.to_owned(),
        value,
    };
    let number = meta.store().told.event(&change, meta.now());
    meta.shared.happened(Trace::Events(number));
    meta.outbox.post(change);
}

/// The value of the fields that concern one number.
pub(super) fn of_number(phone: &str, rest: Value) -> Value {
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
pub(super) fn contact(user: &str) -> Value {
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
pub(super) fn inbound(meta: &MetaImitation, phone: &str, user: &str, message: Value) {
    let rest = json!({"contacts": [contact(user)], "messages": [message]});
    emit(meta, ACCOUNT, "messages", of_number(phone, rest));
}

/// What happened to a group.
pub(super) fn group(meta: &MetaImitation, phone: &str, field: &str, event: Value) {
    let mut event = event;
    event["timestamp"] = meta.now().to_string().into();
    emit(
        meta,
        ACCOUNT,
        field,
        of_number(phone, json!({"groups": [event]})),
    );
}
