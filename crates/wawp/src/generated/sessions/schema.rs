// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `sessions`.

use super::*;
use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{IntOrString, Json, Lenient, Timestamp};

object_schema! { CreateSessionQuery, "waxwing_wawp::sessions::CreateSessionQuery", "Query of `create_session`.";
    optional "name": String, "Name of the instance. v1 only.";
}

object_schema! { Session, "waxwing_wawp::sessions::Session", "A session. Every member may be missing.";
    optional "name": Option<String>, "Name of the session.";
    optional "status": Option<shared::SessionStatus>, "State of a session: STOPPED, STARTING, SCAN_QR_CODE waits for a phone to scan, WORKING is ready to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented; newer engines have them.";
    optional "config": Option<SessionConfig>, "Configuration of a session. Not documented; the members are those of the engine behind, whose webhooks have other names than WebhookConfig.";
    optional "me": Option<shared::Me>, "The linked WhatsApp account.";
    optional "qr": Option<shared::QrCode>, "Code to scan with the phone; there is one only while the status is SCAN_QR_CODE.";
    optional "engine": Option<SessionEngine>, "The engine behind the session, with more members by engine.";
    optional "instance_id": Option<shared::InstanceId>, "Id of an instance, one WhatsApp session; 12 letters and digits in v2.";
    optional "assignedWorker": Option<String>, "The process that drives the session. Not documented; the engine behind the provider has it.";
    optional "presence": Option<SessionPresence>, "Whether the account shows as online, or null. Not documented; the engine behind the provider has it.";
    optional "timestamps": Option<SessionTimestamps>, "When something last happened. Not documented; the engine behind the provider has it.";
    optional "apps": Option<Json>, "Programs of the engine that use the session, a list or null. Not documented further.";
}

object_schema! { SessionEngine, "waxwing_wawp::sessions::SessionEngine", "The engine behind the session, with more members by engine.";
    optional "engine": Option<String>, "Its name, such as GOWS.";
}
text_schema!(
    open SessionPresence, "waxwing_wawp::sessions::SessionPresence",
    "Whether the account shows as online, or null. Not documented; the engine behind the provider has it."
);

object_schema! { SessionTimestamps, "waxwing_wawp::sessions::SessionTimestamps", "When something last happened. Not documented; the engine behind the provider has it.";
    optional "activity": Option<Lenient<Timestamp>>, "A moment in Unix time, or null; whether in seconds or milliseconds is not documented.";
}

object_schema! { SessionConfig, "waxwing_wawp::sessions::SessionConfig", "Configuration of a session. Not documented; the members are those of the engine behind, whose webhooks have other names than WebhookConfig.";
    optional "metadata": Option<BTreeMap<String, shared::MetadataValue>>, "Texts by name; in v1 user_id, display_name, user_email, access_token and instance_id.";
    optional "proxy": Option<SessionProxy>, "The proxy that the session goes through, else null.";
    optional "debug": Option<bool>, "The engine writes more to its log.";
    optional "ignore": Option<SessionIgnore>, "What the session takes no notice of.";
    optional "client": Option<SessionDevice>, "How the session is listed among the linked devices of the phone.";
    optional "noweb": Option<NowebConfig>, "Settings of the engine NOWEB.";
    optional "gows": Option<GowsConfig>, "Settings of the engine GOWS.";
    optional "webjs": Option<WebjsConfig>, "Settings of the engine WEBJS.";
    optional "webhooks": Option<Vec<EngineWebhook>>, "Where events go.";
}

object_schema! { SessionProxy, "waxwing_wawp::sessions::SessionProxy", "The proxy that the session goes through, else null.";
    optional "server": Option<String>, "Its host and port.";
    optional "username": Option<String>, "Name to log in with.";
    optional "password": Option<ProxyPassword>, "Password to log in with.";
}
text_schema!(
    ProxyPassword, "waxwing_wawp::sessions::ProxyPassword", "Password to log in with."
);

object_schema! { SessionIgnore, "waxwing_wawp::sessions::SessionIgnore", "What the session takes no notice of.";
    optional "status": Option<bool>, "Status updates.";
    optional "groups": Option<bool>, "Groups.";
    optional "channels": Option<bool>, "Channels.";
    optional "broadcast": Option<bool>, "Broadcast lists.";
}

object_schema! { SessionDevice, "waxwing_wawp::sessions::SessionDevice", "How the session is listed among the linked devices of the phone.";
    optional "deviceName": Option<String>, "Name of the device.";
    optional "browserName": Option<String>, "Name of the browser.";
}

object_schema! { NowebConfig, "waxwing_wawp::sessions::NowebConfig", "Settings of the engine NOWEB.";
    optional "store": Option<NowebStore>, "Whether the engine NOWEB keeps chats, contacts and messages.";
    optional "markOnline": Option<bool>, "Show the account as online.";
}

object_schema! { NowebStore, "waxwing_wawp::sessions::NowebStore", "Whether the engine NOWEB keeps chats, contacts and messages.";
    optional "enabled": Option<bool>, "It keeps them.";
    optional "fullSync": Option<bool>, "Not documented further.";
}

object_schema! { GowsConfig, "waxwing_wawp::sessions::GowsConfig", "Settings of the engine GOWS.";
    optional "storage": Option<GowsStorage>, "What the engine GOWS keeps; each may be null.";
}

object_schema! { GowsStorage, "waxwing_wawp::sessions::GowsStorage", "What the engine GOWS keeps; each may be null.";
    optional "messages": Option<bool>, "Messages.";
    optional "groups": Option<bool>, "Groups.";
    optional "chats": Option<bool>, "Chats.";
    optional "labels": Option<bool>, "Labels.";
}

object_schema! { WebjsConfig, "waxwing_wawp::sessions::WebjsConfig", "Settings of the engine WEBJS.";
    optional "tagsEventsOn": Option<bool>, "Not documented further.";
}

object_schema! { EngineWebhook, "waxwing_wawp::sessions::EngineWebhook", "A webhook as the engine behind the provider keeps it.";
    optional "url": Option<String>, "The address.";
    optional "events": Option<Vec<shared::WebhookEventName>>, "The events to be told of; an asterisk stands for all.";
    optional "hmac": Option<EngineWebhookHmac>, "How deliveries are signed, or null.";
    optional "retries": Option<EngineWebhookRetries>, "What happens when the address does not answer, or null.";
    optional "customHeaders": Option<Vec<EngineWebhookHeader>>, "Headers that each delivery has, or null.";
}

object_schema! { EngineWebhookHmac, "waxwing_wawp::sessions::EngineWebhookHmac", "How deliveries are signed, or null.";
    optional "key": Option<EngineWebhookKey>, "Secret that deliveries are signed with.";
}
text_schema!(
    EngineWebhookKey, "waxwing_wawp::sessions::EngineWebhookKey",
    "Secret that deliveries are signed with."
);

object_schema! { EngineWebhookRetries, "waxwing_wawp::sessions::EngineWebhookRetries", "What happens when the address does not answer, or null.";
    optional "policy": Option<EngineRetryPolicy>, "How the wait between attempts grows.";
    optional "delaySeconds": Option<i64>, "Seconds between attempts.";
    optional "attempts": Option<i64>, "How many attempts.";
}
text_schema!(
    open EngineRetryPolicy, "waxwing_wawp::sessions::EngineRetryPolicy",
    "How the wait between attempts grows."
);

object_schema! { EngineWebhookHeader, "waxwing_wawp::sessions::EngineWebhookHeader", "A header of deliveries.";
    optional "name": Option<String>, "Its name.";
    optional "value": Option<EngineWebhookHeaderValue>, "Its value, which may be a secret.";
}
text_schema!(
    EngineWebhookHeaderValue, "waxwing_wawp::sessions::EngineWebhookHeaderValue",
    "Its value, which may be a secret."
);

object_schema! { SessionCreateResult, "waxwing_wawp::sessions::SessionCreateResult", "The new instance. The members of v2 are named in text only, its JSON is not shown.";
    optional "instance_id": Option<shared::InstanceId>, "Id of an instance, one WhatsApp session; 12 letters and digits in v2.";
    optional "session_name": Option<String>, "Name of the session at the engine.";
    optional "server_name": Option<String>, "The server it runs on.";
    optional "name": Option<String>, "Name of the session. v1 only.";
    optional "status": Option<shared::SessionStatus>, "State of a session: STOPPED, STARTING, SCAN_QR_CODE waits for a phone to scan, WORKING is ready to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented; newer engines have them.";
    optional "config": Option<SessionConfig>, "Configuration of a session. Not documented; the members are those of the engine behind, whose webhooks have other names than WebhookConfig.";
}

object_schema! { SessionDeleteResult, "waxwing_wawp::sessions::SessionDeleteResult", "What was deleted.";
    optional "name": Option<String>, "Name of the session.";
    optional "status": Option<shared::SessionStatus>, "State of a session: STOPPED, STARTING, SCAN_QR_CODE waits for a phone to scan, WORKING is ready to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented; newer engines have them.";
    optional "instance_id": Option<shared::InstanceId>, "Id of an instance, one WhatsApp session; 12 letters and digits in v2.";
}
text_schema!(
    PolicySlug, "waxwing_wawp::sessions::PolicySlug",
    "Name of a sending policy, such as strict or standard_policy; more on paid plans."
);

object_schema! { UpdateSessionRateLimit, "waxwing_wawp::sessions::UpdateSessionRateLimit", "The policy to apply.";
    required "policy_slug": PolicySlug, "Name of a sending policy, such as strict or standard_policy; more on paid plans.";
}

object_schema! { RateLimitInfo, "waxwing_wawp::sessions::RateLimitInfo", "Sending policies. The members are known by name, the whole answer is not documented.";
    optional "policies": Option<Vec<RateLimitPolicy>>, "All policies.";
    optional "free_policies": Option<Json>, "The policies that need no plan; by the text a list of slugs.";
    optional "has_active_plan": Option<bool>, "The account has a paid plan.";
}

object_schema! { RateLimitPolicy, "waxwing_wawp::sessions::RateLimitPolicy", "A sending policy.";
    optional "slug": Option<PolicySlug>, "Name of a sending policy, such as strict or standard_policy; more on paid plans.";
    optional "available": Option<bool>, "The account may take it.";
    optional "limits": Option<RateLimits>, "What a policy allows.";
}

object_schema! { RateLimits, "waxwing_wawp::sessions::RateLimits", "What a policy allows.";
    optional "send_message_per_minute": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
    optional "send_message_daily_cap": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
    optional "account_protection_seconds": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
    optional "concurrent_limit": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
    optional "group_req_per_minute": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
    optional "group_daily_cap": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
    optional "check_req_per_minute": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
    optional "check_daily_cap": Option<Lenient<IntOrString>>, "A limit. Its values are not documented.";
}

object_schema! { TempLink, "waxwing_wawp::sessions::TempLink", "A temporary link to the code.";
    optional "link": Option<TempLinkUrl>, "Address of a page that shows the code, https://app.wawp.net/temp-qr/ and a token of 64 characters; null when there is none.";
}
text_schema!(
    TempLinkUrl, "waxwing_wawp::sessions::TempLinkUrl",
    "Address of a page that shows the code, https://app.wawp.net/temp-qr/ and a token of 64 characters; null when there is none."
);
