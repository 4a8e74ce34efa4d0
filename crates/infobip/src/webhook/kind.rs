//! Which event a body is: no member names it, so the members that only one event has decide.

use waxwing_json::Node;

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
pub(super) fn of_result(result: Node<'_>) -> &'static str {
    let has = |name: &str| result.at(&[name]).is_some();
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
pub(super) fn of_notification(json: Node<'_>) -> &'static str {
    let has = |path: &[&str]| json.at(path).is_some();
    match json.at(&["content", "type"]).and_then(Node::as_text) {
        Some("payment") => PAYMENT,
        Some("user_identity_changed") => IDENTITY,
        _ if has(&["content", "notificationMessagesStatus"]) => MARKETING,
        _ if has(&["change"]) => TEMPLATE,
        _ if has(&["notificationType"]) => CLICK,
        _ => NOT_TOLD,
    }
}
