// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhook_subscriptions`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { ListSubscribedAppsQuery, "waxwing_meta::webhook_subscriptions::ListSubscribedAppsQuery", "Query of `list_subscribed_apps`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { SetAppSubscriptionQuery, "waxwing_meta::webhook_subscriptions::SetAppSubscriptionQuery", "Query of `set_app_subscription`.";
    optional "object": SubscriptionObject, "Always whatsapp_business_account.";
    required "callback_url": String, "Address that webhooks go to, https.";
    required "verify_token": shared::VerifyToken, "Text that the provider repeats when it verifies the callback address.";
    required "fields": Vec<String>, "Webhook fields to subscribe to.";
    optional "include_values": bool, "true: webhooks hold the new values, not only the names of what changed.";
}

object_schema! { DeleteAppSubscriptionQuery, "waxwing_meta::webhook_subscriptions::DeleteAppSubscriptionQuery", "Query of `delete_app_subscription`.";
    optional "object": String, "Kind of object.";
    optional "fields": Vec<String>, "Webhook fields to leave.";
}

object_schema! { SubscribeApp, "waxwing_meta::webhook_subscriptions::SubscribeApp", "Where to.";
    optional "override_callback_uri": String, "Address for this account in place of the app's.";
    optional "verify_token": shared::VerifyToken, "Text that the provider repeats when it verifies the callback address.";
}
text_schema!(
    open SubscriptionObject, "waxwing_meta::webhook_subscriptions::SubscriptionObject",
    "Always whatsapp_business_account."
);

object_schema! { ListAppSubscriptionsResponse, "waxwing_meta::webhook_subscriptions::ListAppSubscriptionsResponse", "The subscriptions of an app.";
    optional "data": Vec<AppSubscription>, "One item for each kind of object.";
}

object_schema! { AppSubscription, "waxwing_meta::webhook_subscriptions::AppSubscription", "The webhooks of one kind of object.";
    optional "object": Option<String>, "Kind of object, such as whatsapp_business_account.";
    optional "callback_url": Option<String>, "Address that webhooks go to.";
    optional "active": Option<bool>, "Whether webhooks are sent.";
    optional "fields": Option<Vec<SubscribedField>>, "Fields subscribed to.";
}

object_schema! { SubscribedField, "waxwing_meta::webhook_subscriptions::SubscribedField", "A webhook field.";
    optional "name": Option<String>, "Name, such as messages.";
    optional "version": Option<String>, "Graph version of its payloads.";
}
