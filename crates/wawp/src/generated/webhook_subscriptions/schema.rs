// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhook_subscriptions`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::Json;

object_schema! { DeleteWebhookQuery, "waxwing_wawp::webhook_subscriptions::DeleteWebhookQuery", "Query of `delete_webhook`.";
    required "url": String, "The address.";
}

object_schema! { ReplaceWebhooks, "waxwing_wawp::webhook_subscriptions::ReplaceWebhooks", "All webhooks.";
    required "webhooks": Vec<WebhookEntry>, "The whole list; an address that is missing is removed.";
}

object_schema! { WebhookEntry, "waxwing_wawp::webhook_subscriptions::WebhookEntry", "A webhook of the list.";
    required "url": String, "Public https address that takes the events.";
    optional "events": Vec<shared::WebhookEventName>, "The events to be told of.";
    optional "is_active": i64, "1 on, 0 off.";
    optional "name": String, "Name for people.";
    optional "hmac": WebhookSecret, "Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.";
    optional "retries": WebhookRetries, "What happens when the address does not answer.";
}

object_schema! { SetWebhook, "waxwing_wawp::webhook_subscriptions::SetWebhook", "A webhook.";
    required "url": String, "Public https address that takes the events.";
    required "events": Vec<shared::WebhookEventName>, "The events to be told of.";
    optional "is_active": i64, "1 on, 0 off; 1 when left out.";
    optional "retries": WebhookRetries, "What happens when the address does not answer.";
    optional "hmac": WebhookSecret, "Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.";
    optional "name": String, "Name for people. Not in the table of the page.";
}

object_schema! { UpdateWebhook, "waxwing_wawp::webhook_subscriptions::UpdateWebhook", "What to change of a webhook.";
    required "url": String, "Its address, which must exist.";
    optional "events": Vec<shared::WebhookEventName>, "The events to be told of.";
    optional "is_active": i64, "1 on, 0 off.";
    optional "retries": WebhookRetries, "What happens when the address does not answer.";
    optional "hmac": WebhookSecret, "Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.";
    optional "name": String, "Name for people.";
}
text_schema!(
    WebhookSecret, "waxwing_wawp::webhook_subscriptions::WebhookSecret",
    "Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body."
);

object_schema! { WebhookRetries, "waxwing_wawp::webhook_subscriptions::WebhookRetries", "What happens when the address does not answer.";
    optional "delay": Option<i64>, "Seconds between attempts, 2 when left out.";
    optional "attempts": Option<i64>, "How many attempts, 15 when left out.";
}

object_schema! { WebhookList, "waxwing_wawp::webhook_subscriptions::WebhookList", "The webhooks of an instance.";
    optional "webhooks": Option<Vec<WebhookConfig>>, "Your own.";
    optional "systemConfig": Option<Json>, "State of the system webhook. Not documented further.";
}

object_schema! { WebhookConfig, "waxwing_wawp::webhook_subscriptions::WebhookConfig", "A webhook as it is kept.";
    optional "url": Option<String>, "The address.";
    optional "events": Option<Vec<shared::WebhookEventName>>, "The events to be told of.";
    optional "is_active": Option<Json>, "On or off, as 1 and 0 or as true and false.";
    optional "name": Option<String>, "Name for people.";
    optional "hmac": Option<WebhookSecret>, "Secret for the header X-Wawp-Signature. Whether that holds the secret itself or a digest is not clear from the page; the Python SDK checks lower-case hex HMAC-SHA256 of the raw body.";
    optional "retries": Option<WebhookRetries>, "What happens when the address does not answer.";
}
