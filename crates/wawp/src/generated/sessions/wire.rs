// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `sessions` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for CreateSessionQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        Ok(())
    }
}
write_object!(CreateSessionQuery);

impl FromMembers for CreateSessionQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
        })
    }
}
read_object!(CreateSessionQuery);

impl Validate for CreateSessionQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for Session {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("config", &self.config)?;
        object.optional("me", &self.me)?;
        object.optional("qr", &self.qr)?;
        object.optional("engine", &self.engine)?;
        object.optional("instance_id", &self.instance_id)?;
        object.optional("assignedWorker", &self.assigned_worker)?;
        object.optional("presence", &self.presence)?;
        object.optional("timestamps", &self.timestamps)?;
        object.optional("apps", &self.apps)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Session);

impl FromMembers for Session {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            config: members.lenient("config")?,
            me: members.lenient("me")?,
            qr: members.lenient("qr")?,
            engine: members.lenient("engine")?,
            instance_id: members.lenient("instance_id")?,
            assigned_worker: members.lenient("assignedWorker")?,
            presence: members.lenient("presence")?,
            timestamps: members.lenient("timestamps")?,
            apps: members.lenient("apps")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Session);

impl WriteMembers for SessionEngine {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("engine", &self.engine)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionEngine);

impl FromMembers for SessionEngine {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            engine: members.lenient("engine")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionEngine, "engine");
open_enum!(impl SessionPresence { Online = "online", Offline = "offline" });

impl WriteMembers for SessionTimestamps {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("activity", &self.activity)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionTimestamps);

impl FromMembers for SessionTimestamps {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            activity: members.lenient("activity")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionTimestamps);

impl WriteMembers for SessionConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("metadata", &self.metadata)?;
        object.optional("proxy", &self.proxy)?;
        object.optional("debug", &self.debug)?;
        object.optional("ignore", &self.ignore)?;
        object.optional("client", &self.client)?;
        object.optional("noweb", &self.noweb)?;
        object.optional("gows", &self.gows)?;
        object.optional("webjs", &self.webjs)?;
        object.optional("webhooks", &self.webhooks)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionConfig);

impl FromMembers for SessionConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            metadata: members.lenient("metadata")?,
            proxy: members.lenient("proxy")?,
            debug: members.lenient("debug")?,
            ignore: members.lenient("ignore")?,
            client: members.lenient("client")?,
            noweb: members.lenient("noweb")?,
            gows: members.lenient("gows")?,
            webjs: members.lenient("webjs")?,
            webhooks: members.lenient("webhooks")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionConfig);

impl WriteMembers for SessionProxy {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("server", &self.server)?;
        object.optional("username", &self.username)?;
        object.optional("password", &self.password)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionProxy);

impl FromMembers for SessionProxy {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            server: members.lenient("server")?,
            username: members.lenient("username")?,
            password: members.lenient("password")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionProxy, "server");
string_id!(impl secret ProxyPassword);

impl WriteMembers for SessionIgnore {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("groups", &self.groups)?;
        object.optional("channels", &self.channels)?;
        object.optional("broadcast", &self.broadcast)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionIgnore);

impl FromMembers for SessionIgnore {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            groups: members.lenient("groups")?,
            channels: members.lenient("channels")?,
            broadcast: members.lenient("broadcast")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionIgnore);

impl WriteMembers for SessionDevice {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("deviceName", &self.device_name)?;
        object.optional("browserName", &self.browser_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionDevice);

impl FromMembers for SessionDevice {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            device_name: members.lenient("deviceName")?,
            browser_name: members.lenient("browserName")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionDevice);

impl WriteMembers for NowebConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("store", &self.store)?;
        object.optional("markOnline", &self.mark_online)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NowebConfig);

impl FromMembers for NowebConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            store: members.lenient("store")?,
            mark_online: members.lenient("markOnline")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NowebConfig);

impl WriteMembers for NowebStore {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("enabled", &self.enabled)?;
        object.optional("fullSync", &self.full_sync)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NowebStore);

impl FromMembers for NowebStore {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enabled: members.lenient("enabled")?,
            full_sync: members.lenient("fullSync")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NowebStore);

impl WriteMembers for GowsConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("storage", &self.storage)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GowsConfig);

impl FromMembers for GowsConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            storage: members.lenient("storage")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GowsConfig);

impl WriteMembers for GowsStorage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messages", &self.messages)?;
        object.optional("groups", &self.groups)?;
        object.optional("chats", &self.chats)?;
        object.optional("labels", &self.labels)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GowsStorage);

impl FromMembers for GowsStorage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messages: members.lenient("messages")?,
            groups: members.lenient("groups")?,
            chats: members.lenient("chats")?,
            labels: members.lenient("labels")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GowsStorage);

impl WriteMembers for WebjsConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("tagsEventsOn", &self.tags_events_on)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebjsConfig);

impl FromMembers for WebjsConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            tags_events_on: members.lenient("tagsEventsOn")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebjsConfig);
debug_addresses!(
    EngineWebhook { url : address, events, hmac, retries, custom_headers, extra }
);

impl WriteMembers for EngineWebhook {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("events", &self.events)?;
        object.optional("hmac", &self.hmac)?;
        object.optional("retries", &self.retries)?;
        object.optional("customHeaders", &self.custom_headers)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EngineWebhook);

impl FromMembers for EngineWebhook {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            events: members.lenient("events")?,
            hmac: members.lenient("hmac")?,
            retries: members.lenient("retries")?,
            custom_headers: members.lenient("customHeaders")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EngineWebhook);

impl WriteMembers for EngineWebhookHmac {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("key", &self.key)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EngineWebhookHmac);

impl FromMembers for EngineWebhookHmac {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EngineWebhookHmac, "key");
string_id!(impl secret EngineWebhookKey);

impl WriteMembers for EngineWebhookRetries {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("policy", &self.policy)?;
        object.optional("delaySeconds", &self.delay_seconds)?;
        object.optional("attempts", &self.attempts)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EngineWebhookRetries);

impl FromMembers for EngineWebhookRetries {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            policy: members.lenient("policy")?,
            delay_seconds: members.lenient("delaySeconds")?,
            attempts: members.lenient("attempts")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EngineWebhookRetries);
open_enum!(
    impl EngineRetryPolicy { Linear = "linear", Exponential = "exponential", Constant =
    "constant" }
);

impl WriteMembers for EngineWebhookHeader {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(EngineWebhookHeader);

impl FromMembers for EngineWebhookHeader {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(EngineWebhookHeader);
string_id!(impl secret EngineWebhookHeaderValue);

impl WriteMembers for SessionCreateResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("instance_id", &self.instance_id)?;
        object.optional("session_name", &self.session_name)?;
        object.optional("server_name", &self.server_name)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("config", &self.config)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionCreateResult);

impl FromMembers for SessionCreateResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: members.lenient("instance_id")?,
            session_name: members.lenient("session_name")?,
            server_name: members.lenient("server_name")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            config: members.lenient("config")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionCreateResult);

impl WriteMembers for SessionDeleteResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("instance_id", &self.instance_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SessionDeleteResult);

impl FromMembers for SessionDeleteResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            instance_id: members.lenient("instance_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SessionDeleteResult);
string_id!(impl PolicySlug);

impl WriteMembers for UpdateSessionRateLimit {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("policy_slug", &self.policy_slug)?;
        Ok(())
    }
}
write_object!(UpdateSessionRateLimit);

impl FromMembers for UpdateSessionRateLimit {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            policy_slug: members.need("policy_slug")?,
        })
    }
}
read_object!(UpdateSessionRateLimit);

impl Validate for UpdateSessionRateLimit {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for RateLimitInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("policies", &self.policies)?;
        object.optional("free_policies", &self.free_policies)?;
        object.optional("has_active_plan", &self.has_active_plan)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RateLimitInfo);

impl FromMembers for RateLimitInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            policies: members.lenient("policies")?,
            free_policies: members.lenient("free_policies")?,
            has_active_plan: members.lenient("has_active_plan")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RateLimitInfo);

impl WriteMembers for RateLimitPolicy {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("slug", &self.slug)?;
        object.optional("available", &self.available)?;
        object.optional("limits", &self.limits)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RateLimitPolicy);

impl FromMembers for RateLimitPolicy {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            slug: members.lenient("slug")?,
            available: members.lenient("available")?,
            limits: members.lenient("limits")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RateLimitPolicy);

impl WriteMembers for RateLimits {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("send_message_per_minute", &self.send_message_per_minute)?;
        object.optional("send_message_daily_cap", &self.send_message_daily_cap)?;
        object.optional("account_protection_seconds", &self.account_protection_seconds)?;
        object.optional("concurrent_limit", &self.concurrent_limit)?;
        object.optional("group_req_per_minute", &self.group_req_per_minute)?;
        object.optional("group_daily_cap", &self.group_daily_cap)?;
        object.optional("check_req_per_minute", &self.check_req_per_minute)?;
        object.optional("check_daily_cap", &self.check_daily_cap)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RateLimits);

impl FromMembers for RateLimits {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            send_message_per_minute: members.lenient("send_message_per_minute")?,
            send_message_daily_cap: members.lenient("send_message_daily_cap")?,
            account_protection_seconds: members.lenient("account_protection_seconds")?,
            concurrent_limit: members.lenient("concurrent_limit")?,
            group_req_per_minute: members.lenient("group_req_per_minute")?,
            group_daily_cap: members.lenient("group_daily_cap")?,
            check_req_per_minute: members.lenient("check_req_per_minute")?,
            check_daily_cap: members.lenient("check_daily_cap")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RateLimits);

impl WriteMembers for TempLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("link", &self.link)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TempLink);

impl FromMembers for TempLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            link: members.lenient("link")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TempLink);
string_id!(impl secret TempLinkUrl);
