// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `webhook_subscriptions` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListSubscribedAppsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(ListSubscribedAppsQuery);

impl FromMembers for ListSubscribedAppsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(ListSubscribedAppsQuery);

impl Validate for ListSubscribedAppsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl SetAppSubscriptionQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        callback_url: String,
        verify_token: shared::VerifyToken,
        fields: Vec<String>,
    ) -> Self {
        Self {
            object: Default::default(),
            callback_url,
            verify_token,
            fields,
            include_values: Default::default(),
        }
    }
}
debug_addresses!(
    SetAppSubscriptionQuery { object, callback_url : address, verify_token, fields,
    include_values }
);

impl WriteMembers for SetAppSubscriptionQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("object", &self.object)?;
        object.member("callback_url", &self.callback_url)?;
        object.member("verify_token", &self.verify_token)?;
        object.member("fields", &self.fields)?;
        object.optional("include_values", &self.include_values)?;
        Ok(())
    }
}
write_object!(SetAppSubscriptionQuery);

impl FromMembers for SetAppSubscriptionQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            object: members.or_default("object")?,
            callback_url: members.need("callback_url")?,
            verify_token: members.need("verify_token")?,
            fields: members.need("fields")?,
            include_values: members.take("include_values")?,
        })
    }
}
read_object!(SetAppSubscriptionQuery);

impl Validate for SetAppSubscriptionQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DeleteAppSubscriptionQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("object", &self.object)?;
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(DeleteAppSubscriptionQuery);

impl FromMembers for DeleteAppSubscriptionQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            object: members.take("object")?,
            fields: members.or_default("fields")?,
        })
    }
}
read_object!(DeleteAppSubscriptionQuery);

impl Validate for DeleteAppSubscriptionQuery {
    fn check(&self, _checker: &mut Checker) {}
}
debug_addresses!(SubscribeApp { override_callback_uri : address, verify_token });

impl WriteMembers for SubscribeApp {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("override_callback_uri", &self.override_callback_uri)?;
        object.optional("verify_token", &self.verify_token)?;
        Ok(())
    }
}
write_object!(SubscribeApp);

impl FromMembers for SubscribeApp {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            override_callback_uri: members.take("override_callback_uri")?,
            verify_token: members.take("verify_token")?,
        })
    }
}
read_object!(SubscribeApp);

impl Validate for SubscribeApp {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl SubscriptionObject { WhatsappBusinessAccount = "whatsapp_business_account" }
);

impl WriteMembers for ListAppSubscriptionsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListAppSubscriptionsResponse);

impl FromMembers for ListAppSubscriptionsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListAppSubscriptionsResponse);
debug_addresses!(
    AppSubscription { object, callback_url : address, active, fields, extra }
);

impl WriteMembers for AppSubscription {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("object", &self.object)?;
        object.optional("callback_url", &self.callback_url)?;
        object.optional("active", &self.active)?;
        object.optional("fields", &self.fields)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppSubscription);

impl FromMembers for AppSubscription {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            object: members.lenient("object")?,
            callback_url: members.lenient("callback_url")?,
            active: members.lenient("active")?,
            fields: members.lenient("fields")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AppSubscription);

impl WriteMembers for SubscribedField {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("version", &self.version)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SubscribedField);

impl FromMembers for SubscribedField {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            version: members.lenient("version")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SubscribedField);
