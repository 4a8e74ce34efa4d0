// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! How the types of `webhook_subscriptions` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    from_one, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};
debug_addresses!(DeleteWebhookQuery { url : address });

impl WriteMembers for DeleteWebhookQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        Ok(())
    }
}
write_object!(DeleteWebhookQuery);

impl FromMembers for DeleteWebhookQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { url: members.need("url")? })
    }
}
read_object!(DeleteWebhookQuery);

impl Validate for DeleteWebhookQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ReplaceWebhooks {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("webhooks", &self.webhooks)?;
        Ok(())
    }
}
write_object!(ReplaceWebhooks);

impl FromMembers for ReplaceWebhooks {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            webhooks: members.need("webhooks")?,
        })
    }
}
read_object!(ReplaceWebhooks);

impl Validate for ReplaceWebhooks {
    fn check(&self, checker: &mut Checker) {
        checker.each("webhooks", Some(&self.webhooks));
    }
}

impl WebhookEntry {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(url: String) -> Self {
        Self {
            url,
            events: Default::default(),
            is_active: Default::default(),
            name: Default::default(),
            hmac: Default::default(),
            retries: Default::default(),
        }
    }
}
debug_addresses!(WebhookEntry { url : address, events, is_active, name, hmac, retries });

impl WriteMembers for WebhookEntry {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        object.optional("events", &self.events)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("name", &self.name)?;
        object.optional("hmac", &self.hmac)?;
        object.optional("retries", &self.retries)?;
        Ok(())
    }
}
write_object!(WebhookEntry);

impl FromMembers for WebhookEntry {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            events: members.or_default("events")?,
            is_active: members.take("is_active")?,
            name: members.take("name")?,
            hmac: members.take("hmac")?,
            retries: members.take("retries")?,
        })
    }
}
read_object!(WebhookEntry);

impl Validate for WebhookEntry {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "is_active",
                self.is_active.map(|n| n as f64),
                Some(0f64),
                Some(1f64),
            );
        checker.nested("retries", self.retries.as_ref());
    }
}
from_one!(WebhookEntry : String);

impl SetWebhook {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        url: String,
        events: Vec<shared::WebhookEventName>,
    ) -> Self {
        Self {
            url,
            events,
            is_active: Default::default(),
            retries: Default::default(),
            hmac: Default::default(),
            name: Default::default(),
        }
    }
}
debug_addresses!(SetWebhook { url : address, events, is_active, retries, hmac, name });

impl WriteMembers for SetWebhook {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        object.member("events", &self.events)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("retries", &self.retries)?;
        object.optional("hmac", &self.hmac)?;
        object.optional("name", &self.name)?;
        Ok(())
    }
}
write_object!(SetWebhook);

impl FromMembers for SetWebhook {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            events: members.need("events")?,
            is_active: members.take("is_active")?,
            retries: members.take("retries")?,
            hmac: members.take("hmac")?,
            name: members.take("name")?,
        })
    }
}
read_object!(SetWebhook);

impl Validate for SetWebhook {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "is_active",
                self.is_active.map(|n| n as f64),
                Some(0f64),
                Some(1f64),
            );
        checker.nested("retries", self.retries.as_ref());
    }
}

impl UpdateWebhook {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(url: String) -> Self {
        Self {
            url,
            events: Default::default(),
            is_active: Default::default(),
            retries: Default::default(),
            hmac: Default::default(),
            name: Default::default(),
        }
    }
}
debug_addresses!(
    UpdateWebhook { url : address, events, is_active, retries, hmac, name }
);

impl WriteMembers for UpdateWebhook {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("url", &self.url)?;
        object.optional("events", &self.events)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("retries", &self.retries)?;
        object.optional("hmac", &self.hmac)?;
        object.optional("name", &self.name)?;
        Ok(())
    }
}
write_object!(UpdateWebhook);

impl FromMembers for UpdateWebhook {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.need("url")?,
            events: members.or_default("events")?,
            is_active: members.take("is_active")?,
            retries: members.take("retries")?,
            hmac: members.take("hmac")?,
            name: members.take("name")?,
        })
    }
}
read_object!(UpdateWebhook);

impl Validate for UpdateWebhook {
    fn check(&self, checker: &mut Checker) {
        checker
            .range(
                "is_active",
                self.is_active.map(|n| n as f64),
                Some(0f64),
                Some(1f64),
            );
        checker.nested("retries", self.retries.as_ref());
    }
}
string_id!(impl secret WebhookSecret);

impl WriteMembers for WebhookRetries {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("delay", &self.delay)?;
        object.optional("attempts", &self.attempts)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookRetries);

impl FromMembers for WebhookRetries {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            delay: members.lenient("delay")?,
            attempts: members.lenient("attempts")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookRetries);

impl Validate for WebhookRetries {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for WebhookList {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("webhooks", &self.webhooks)?;
        object.optional("systemConfig", &self.system_config)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookList);

impl FromMembers for WebhookList {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            webhooks: members.lenient("webhooks")?,
            system_config: members.lenient("systemConfig")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookList);
debug_addresses!(
    WebhookConfig { url : address, events, is_active, name, hmac, retries, extra }
);

impl WriteMembers for WebhookConfig {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("events", &self.events)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("name", &self.name)?;
        object.optional("hmac", &self.hmac)?;
        object.optional("retries", &self.retries)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookConfig);

impl FromMembers for WebhookConfig {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            events: members.lenient("events")?,
            is_active: members.lenient("is_active")?,
            name: members.lenient("name")?,
            hmac: members.lenient("hmac")?,
            retries: members.lenient("retries")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookConfig);
