// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `sessions`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::create_session`](crate::Client::create_session): Create an instance.
- [`Instance::start_session`](crate::Instance::start_session): Start the engine of an instance.
- [`Instance::stop_session`](crate::Instance::stop_session): Stop the engine of an instance.
- [`Instance::restart_session`](crate::Instance::restart_session): Restart the engine of an instance.
- [`Instance::logout_session`](crate::Instance::logout_session): Unlink the phone from an instance.
- [`Instance::delete_session`](crate::Instance::delete_session): Delete an instance for good.
- [`Instance::get_session_info`](crate::Instance::get_session_info): Get state, configuration and linked account of an instance.
- [`Instance::get_session_me`](crate::Instance::get_session_me): Get the linked WhatsApp account.
- [`Instance::get_session_rate_limit`](crate::Instance::get_session_rate_limit): Get the sending policy of an instance, and those it could have.
- [`Instance::update_session_rate_limit`](crate::Instance::update_session_rate_limit): Apply a sending policy to an instance.
- [`Instance::get_session_temp_link`](crate::Instance::get_session_temp_link): Get the current temporary link to the code.
- [`Instance::create_session_temp_link`](crate::Instance::create_session_temp_link): Create a temporary link to the code.
- [`Instance::revoke_session_temp_link`](crate::Instance::revoke_session_temp_link): Revoke all temporary links.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`CreateSessionQuery`], [`UpdateSessionRateLimit`].
//!
//! Types that you read: [`Session`], [`SessionCreateResult`], [`SessionDeleteResult`],
//! [`RateLimitInfo`], [`TempLink`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use std::collections::BTreeMap;
use waxwing_types::{Extra, IntOrString, Json, Lenient, Timestamp};

/// Query of `create_session`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSessionQuery {
    /// Name of the instance. v1 only.
    pub name: Option<String>,
}

impl CreateSessionQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A session. Every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Session {
    /// Name of the session.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// Configuration of a session. Not documented; the members are those of the engine behind, whose
    /// webhooks have other names than WebhookConfig.
    pub config: Option<SessionConfig>,
    /// The linked WhatsApp account.
    pub me: Option<shared::Me>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub qr: Option<shared::QrCode>,
    /// The engine behind the session, with more members by engine.
    pub engine: Option<SessionEngine>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// The process that drives the session. Not documented; the engine behind the provider has it.
    pub assigned_worker: Option<String>,
    /// Whether the account shows as online, or null. Not documented; the engine behind the provider has
    /// it.
    pub presence: Option<SessionPresence>,
    /// When something last happened. Not documented; the engine behind the provider has it.
    pub timestamps: Option<SessionTimestamps>,
    /// Programs of the engine that use the session, a list or null. Not documented further.
    pub apps: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The engine behind the session, with more members by engine.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionEngine {
    /// Its name, such as GOWS.
    pub engine: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether the account shows as online, or null. Not documented; the engine behind the provider has
/// it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionPresence {
    /// `online`.
    Online,
    /// `offline`.
    Offline,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// When something last happened. Not documented; the engine behind the provider has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionTimestamps {
    /// A moment in Unix time, or null; whether in seconds or milliseconds is not documented.
    pub activity: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Configuration of a session. Not documented; the members are those of the engine behind, whose
/// webhooks have other names than WebhookConfig.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionConfig {
    /// Texts by name; in v1 `user_id`, `display_name`, `user_email`, `access_token` and `instance_id`.
    pub metadata: Option<BTreeMap<String, shared::MetadataValue>>,
    /// The proxy that the session goes through, else null.
    pub proxy: Option<SessionProxy>,
    /// The engine writes more to its log.
    pub debug: Option<bool>,
    /// What the session takes no notice of.
    pub ignore: Option<SessionIgnore>,
    /// How the session is listed among the linked devices of the phone.
    pub client: Option<SessionDevice>,
    /// Settings of the engine NOWEB.
    pub noweb: Option<NowebConfig>,
    /// Settings of the engine GOWS.
    pub gows: Option<GowsConfig>,
    /// Settings of the engine WEBJS.
    pub webjs: Option<WebjsConfig>,
    /// Where events go.
    pub webhooks: Option<Vec<EngineWebhook>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SessionConfig {
    /// `webhooks`, or an empty slice if the member is missing.
    pub fn webhooks(&self) -> &[EngineWebhook] {
        self.webhooks.as_deref().unwrap_or_default()
    }
}

/// The proxy that the session goes through, else null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionProxy {
    /// Its host and port.
    pub server: Option<String>,
    /// Name to log in with.
    pub username: Option<String>,
    /// Password to log in with.
    pub password: Option<ProxyPassword>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Password to log in with.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProxyPassword(String);

/// What the session takes no notice of.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionIgnore {
    /// Status updates.
    pub status: Option<bool>,
    /// Groups.
    pub groups: Option<bool>,
    /// Channels.
    pub channels: Option<bool>,
    /// Broadcast lists.
    pub broadcast: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How the session is listed among the linked devices of the phone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionDevice {
    /// Name of the device.
    pub device_name: Option<String>,
    /// Name of the browser.
    pub browser_name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Settings of the engine NOWEB.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NowebConfig {
    /// Whether the engine NOWEB keeps chats, contacts and messages.
    pub store: Option<NowebStore>,
    /// Show the account as online.
    pub mark_online: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Whether the engine NOWEB keeps chats, contacts and messages.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NowebStore {
    /// It keeps them.
    pub enabled: Option<bool>,
    /// Not documented further.
    pub full_sync: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Settings of the engine GOWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GowsConfig {
    /// What the engine GOWS keeps; each may be null.
    pub storage: Option<GowsStorage>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What the engine GOWS keeps; each may be null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GowsStorage {
    /// Messages.
    pub messages: Option<bool>,
    /// Groups.
    pub groups: Option<bool>,
    /// Chats.
    pub chats: Option<bool>,
    /// Labels.
    pub labels: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Settings of the engine WEBJS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebjsConfig {
    /// Not documented further.
    pub tags_events_on: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A webhook as the engine behind the provider keeps it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhook {
    /// The address.
    pub url: Option<String>,
    /// The events to be told of; an asterisk stands for all.
    pub events: Option<Vec<shared::WebhookEventName>>,
    /// How deliveries are signed, or null.
    pub hmac: Option<EngineWebhookHmac>,
    /// What happens when the address does not answer, or null.
    pub retries: Option<EngineWebhookRetries>,
    /// Headers that each delivery has, or null.
    pub custom_headers: Option<Vec<EngineWebhookHeader>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl EngineWebhook {
    /// `events`, or an empty slice if the member is missing.
    pub fn events(&self) -> &[shared::WebhookEventName] {
        self.events.as_deref().unwrap_or_default()
    }

    /// `customHeaders`, or an empty slice if the member is missing.
    pub fn custom_headers(&self) -> &[EngineWebhookHeader] {
        self.custom_headers.as_deref().unwrap_or_default()
    }
}

/// How deliveries are signed, or null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhookHmac {
    /// Secret that deliveries are signed with.
    pub key: Option<EngineWebhookKey>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Secret that deliveries are signed with.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EngineWebhookKey(String);

/// What happens when the address does not answer, or null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhookRetries {
    /// How the wait between attempts grows.
    pub policy: Option<EngineRetryPolicy>,
    /// Seconds between attempts.
    pub delay_seconds: Option<i64>,
    /// How many attempts.
    pub attempts: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How the wait between attempts grows.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngineRetryPolicy {
    /// `linear`.
    Linear,
    /// `exponential`.
    Exponential,
    /// `constant`.
    Constant,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A header of deliveries.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineWebhookHeader {
    /// Its name.
    pub name: Option<String>,
    /// Its value, which may be a secret.
    pub value: Option<EngineWebhookHeaderValue>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Its value, which may be a secret.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EngineWebhookHeaderValue(String);

/// The new instance. The members of v2 are named in text only, its JSON is not shown.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionCreateResult {
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// Name of the session at the engine.
    pub session_name: Option<String>,
    /// The server it runs on.
    pub server_name: Option<String>,
    /// Name of the session. v1 only.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// Configuration of a session. Not documented; the members are those of the engine behind, whose
    /// webhooks have other names than WebhookConfig.
    pub config: Option<SessionConfig>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What was deleted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SessionDeleteResult {
    /// Name of the session.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion. The two with PASSKEY are not documented;
    /// newer engines have them.
    pub status: Option<shared::SessionStatus>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<shared::InstanceId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Name of a sending policy, such as strict or `standard_policy`; more on paid plans.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PolicySlug(String);

/// The policy to apply.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSessionRateLimit {
    /// Name of a sending policy, such as strict or `standard_policy`; more on paid plans.
    pub policy_slug: PolicySlug,
}

impl UpdateSessionRateLimit {
    /// Creates a value from the required members.
    pub fn new(policy_slug: impl Into<PolicySlug>) -> Self {
        Self {
            policy_slug: policy_slug.into(),
        }
    }
}

/// Sending policies. The members are known by name, the whole answer is not documented.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitInfo {
    /// All policies.
    pub policies: Option<Vec<RateLimitPolicy>>,
    /// The policies that need no plan; by the text a list of slugs.
    pub free_policies: Option<Json>,
    /// The account has a paid plan.
    pub has_active_plan: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl RateLimitInfo {
    /// `policies`, or an empty slice if the member is missing.
    pub fn policies(&self) -> &[RateLimitPolicy] {
        self.policies.as_deref().unwrap_or_default()
    }
}

/// A sending policy.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitPolicy {
    /// Name of a sending policy, such as strict or `standard_policy`; more on paid plans.
    pub slug: Option<PolicySlug>,
    /// The account may take it.
    pub available: Option<bool>,
    /// What a policy allows.
    pub limits: Option<RateLimits>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What a policy allows.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimits {
    /// A limit. Its values are not documented.
    pub send_message_per_minute: Option<Lenient<IntOrString>>,
    /// A limit. Its values are not documented.
    pub send_message_daily_cap: Option<Lenient<IntOrString>>,
    /// A limit. Its values are not documented.
    pub account_protection_seconds: Option<Lenient<IntOrString>>,
    /// A limit. Its values are not documented.
    pub concurrent_limit: Option<Lenient<IntOrString>>,
    /// A limit. Its values are not documented.
    pub group_req_per_minute: Option<Lenient<IntOrString>>,
    /// A limit. Its values are not documented.
    pub group_daily_cap: Option<Lenient<IntOrString>>,
    /// A limit. Its values are not documented.
    pub check_req_per_minute: Option<Lenient<IntOrString>>,
    /// A limit. Its values are not documented.
    pub check_daily_cap: Option<Lenient<IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A temporary link to the code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TempLink {
    /// Address of a page that shows the code, <https://app.wawp.net/temp-qr/> and a token of 64
    /// characters; null when there is none.
    pub link: Option<TempLinkUrl>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Address of a page that shows the code, <https://app.wawp.net/temp-qr/> and a token of 64
/// characters; null when there is none.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TempLinkUrl(String);
