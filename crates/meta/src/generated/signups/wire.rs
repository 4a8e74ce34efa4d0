// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `signups` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListSignupsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListSignupsQuery);

impl FromMembers for ListSignupsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListSignupsQuery);

impl Validate for ListSignupsQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl SignupId);
string_id!(impl CustomerBaseId);

impl WriteMembers for CreateCustomerBase {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .member("messaging_customer_base_name", &self.messaging_customer_base_name)?;
        Ok(())
    }
}
write_object!(CreateCustomerBase);

impl FromMembers for CreateCustomerBase {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_customer_base_name: members.need("messaging_customer_base_name")?,
        })
    }
}
read_object!(CreateCustomerBase);

impl Validate for CreateCustomerBase {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CreatedCustomerBase {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_customer_base_id", &self.messaging_customer_base_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreatedCustomerBase);

impl FromMembers for CreatedCustomerBase {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_customer_base_id: members.always("messaging_customer_base_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreatedCustomerBase);

impl WriteMembers for ListCustomerBasesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_customer_bases", &self.messaging_customer_bases)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListCustomerBasesResponse);

impl FromMembers for ListCustomerBasesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_customer_bases: members.always("messaging_customer_bases")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListCustomerBasesResponse);

impl WriteMembers for CustomerBase {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CustomerBase);

impl FromMembers for CustomerBase {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CustomerBase);

impl WriteMembers for SetDefaultCustomerBase {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_customer_base_id", &self.messaging_customer_base_id)?;
        Ok(())
    }
}
write_object!(SetDefaultCustomerBase);

impl FromMembers for SetDefaultCustomerBase {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_customer_base_id: members.need("messaging_customer_base_id")?,
        })
    }
}
read_object!(SetDefaultCustomerBase);

impl Validate for SetDefaultCustomerBase {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DefaultCustomerBase {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .optional(
                "default_messaging_customer_base_id",
                &self.default_messaging_customer_base_id,
            )?;
        object.optional("updated_time", &self.updated_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DefaultCustomerBase);

impl FromMembers for DefaultCustomerBase {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            default_messaging_customer_base_id: members
                .lenient("default_messaging_customer_base_id")?,
            updated_time: members.lenient("updated_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(DefaultCustomerBase);
open_enum!(impl SignupStatus { Active = "ACTIVE", Disabled = "DISABLED" });

impl CreateSignup {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        signup_message: String,
        confirmation_message: String,
        privacy_policy_url: String,
    ) -> Self {
        Self {
            signup_message,
            confirmation_message,
            privacy_policy_url,
            website_url: Default::default(),
            promo_code: Default::default(),
            display_name: Default::default(),
            policy: Default::default(),
        }
    }
}
debug_addresses!(
    CreateSignup { signup_message, confirmation_message, privacy_policy_url : address,
    website_url : address, promo_code, display_name, policy }
);

impl WriteMembers for CreateSignup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("signup_message", &self.signup_message)?;
        object.member("confirmation_message", &self.confirmation_message)?;
        object.member("privacy_policy_url", &self.privacy_policy_url)?;
        object.optional("website_url", &self.website_url)?;
        object.optional("promo_code", &self.promo_code)?;
        object.optional("display_name", &self.display_name)?;
        object.optional("policy", &self.policy)?;
        Ok(())
    }
}
write_object!(CreateSignup);

impl FromMembers for CreateSignup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            signup_message: members.need("signup_message")?,
            confirmation_message: members.need("confirmation_message")?,
            privacy_policy_url: members.need("privacy_policy_url")?,
            website_url: members.take("website_url")?,
            promo_code: members.take("promo_code")?,
            display_name: members.take("display_name")?,
            policy: members.take("policy")?,
        })
    }
}
read_object!(CreateSignup);

impl Validate for CreateSignup {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "signup_message",
                Some(self.signup_message.as_ref()),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "confirmation_message",
                Some(self.confirmation_message.as_ref()),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "promo_code",
                self.promo_code.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(50),
            );
        checker
            .chars(
                "display_name",
                self.display_name.as_ref().map(AsRef::as_ref),
                None,
                Some(256),
            );
        checker.nested("policy", self.policy.as_ref());
    }
}

impl WriteMembers for SignupPolicy {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("tos", &self.tos)?;
        object.member("accepted", &self.accepted)?;
        Ok(())
    }
}
write_object!(SignupPolicy);

impl FromMembers for SignupPolicy {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            tos: members.need("tos")?,
            accepted: members.need("accepted")?,
        })
    }
}
read_object!(SignupPolicy);

impl Validate for SignupPolicy {
    fn check(&self, _checker: &mut Checker) {}
}
debug_addresses!(
    UpdateSignup { status, signup_message, confirmation_message, website_url : address,
    promo_code, display_name }
);

impl WriteMembers for UpdateSignup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("signup_message", &self.signup_message)?;
        object.optional("confirmation_message", &self.confirmation_message)?;
        object.optional("website_url", &self.website_url)?;
        object.optional("promo_code", &self.promo_code)?;
        object.optional("display_name", &self.display_name)?;
        Ok(())
    }
}
write_object!(UpdateSignup);

impl FromMembers for UpdateSignup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.take("status")?,
            signup_message: members.take("signup_message")?,
            confirmation_message: members.take("confirmation_message")?,
            website_url: members.take("website_url")?,
            promo_code: members.take("promo_code")?,
            display_name: members.take("display_name")?,
        })
    }
}
read_object!(UpdateSignup);

impl Validate for UpdateSignup {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "signup_message",
                self.signup_message.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "confirmation_message",
                self.confirmation_message.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(300),
            );
        checker
            .chars(
                "promo_code",
                self.promo_code.as_ref().map(AsRef::as_ref),
                Some(1),
                Some(50),
            );
        checker
            .chars(
                "display_name",
                self.display_name.as_ref().map(AsRef::as_ref),
                None,
                Some(256),
            );
    }
}

impl WriteMembers for ListSignupsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListSignupsResponse);

impl FromMembers for ListSignupsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListSignupsResponse);
debug_addresses!(
    Signup { id, waba_id, status, signup_message, confirmation_message,
    privacy_policy_url : address, promo_code, display_name, website_url : address, extra
    }
);

impl WriteMembers for Signup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("waba_id", &self.waba_id)?;
        object.optional("status", &self.status)?;
        object.optional("signup_message", &self.signup_message)?;
        object.optional("confirmation_message", &self.confirmation_message)?;
        object.optional("privacy_policy_url", &self.privacy_policy_url)?;
        object.optional("promo_code", &self.promo_code)?;
        object.optional("display_name", &self.display_name)?;
        object.optional("website_url", &self.website_url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Signup);

impl FromMembers for Signup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            waba_id: members.lenient("waba_id")?,
            status: members.lenient("status")?,
            signup_message: members.lenient("signup_message")?,
            confirmation_message: members.lenient("confirmation_message")?,
            privacy_policy_url: members.lenient("privacy_policy_url")?,
            promo_code: members.lenient("promo_code")?,
            display_name: members.lenient("display_name")?,
            website_url: members.lenient("website_url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Signup);

impl WriteMembers for SignupSaved {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SignupSaved);

impl FromMembers for SignupSaved {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SignupSaved);
