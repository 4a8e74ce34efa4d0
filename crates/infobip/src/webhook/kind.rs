//! Which event a body is: no member names it, so it is told by the members that only one event has.

use serde_json::Value;

const INBOUND: &str = "receive-inbound-whatsapp-messages";
const DELIVERY: &str = "receive-whatsapp-delivery-reports";
const SEEN: &str = "receive-whatsapp-seen-reports";
const PAYMENT: &str = "receive-whatsapp-payment-notification";
const MARKETING: &str = "receive-whatsapp-marketing-update-notification";
const TEMPLATE: &str = "receive-whatsapp-message-template-update-events";
const IDENTITY: &str = "receive-whatsapp-identity-change-notification";
const CLICK: &str = "url-click-report";
const NOT_TOLD: &str = "";

/// The event of an item of `results`.
pub(super) fn of_result(result: &Value) -> &'static str {
    let has = |name: &str| !result[name].is_null();
    if has("message") {
        INBOUND
    } else if has("seenAt") {
        SEEN
    } else if has("status") || has("doneAt") {
        DELIVERY
    } else {
        NOT_TOLD
    }
}

/// The event of a body without `results`.
pub(super) fn of_notification(json: &Value) -> &'static str {
    let content = &json["content"];
    match content["type"].as_str() {
        Some("payment") => PAYMENT,
        Some("user_identity_changed") => IDENTITY,
        _ if !content["notificationMessagesStatus"].is_null() => MARKETING,
        _ if !json["change"].is_null() => TEMPLATE,
        _ if !json["notificationType"].is_null() => CLICK,
        _ => NOT_TOLD,
    }
}
