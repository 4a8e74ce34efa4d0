// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `phone_numbers` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    from_one, open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListPhoneNumbersQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("filtering", &self.filtering)?;
        object.optional("sort", &self.sort)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListPhoneNumbersQuery);

impl FromMembers for ListPhoneNumbersQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            filtering: members.take("filtering")?,
            sort: members.take("sort")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListPhoneNumbersQuery);

impl Validate for ListPhoneNumbersQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetPhoneNumberQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetPhoneNumberQuery);

impl FromMembers for GetPhoneNumberQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetPhoneNumberQuery);

impl Validate for GetPhoneNumberQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetHealthStatusQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetHealthStatusQuery);

impl FromMembers for GetHealthStatusQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.or_default("fields")?,
        })
    }
}
read_object!(GetHealthStatusQuery);

impl Validate for GetHealthStatusQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetWhatsappAccountNumberQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetWhatsappAccountNumberQuery);

impl FromMembers for GetWhatsappAccountNumberQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetWhatsappAccountNumberQuery);

impl Validate for GetWhatsappAccountNumberQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl NodeId);
string_id!(impl AccountNumberId);
open_enum!(impl HealthFields { HealthStatus = "health_status" });

impl CreatePhoneNumber {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        cc: String,
        phone_number: NewPhoneNumber,
        verified_name: String,
    ) -> Self {
        Self {
            cc,
            phone_number,
            verified_name,
            migrate_phone_number: Default::default(),
            preverified_id: Default::default(),
        }
    }
}

impl WriteMembers for CreatePhoneNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("cc", &self.cc)?;
        object.member("phone_number", &self.phone_number)?;
        object.member("verified_name", &self.verified_name)?;
        object.optional("migrate_phone_number", &self.migrate_phone_number)?;
        object.optional("preverified_id", &self.preverified_id)?;
        Ok(())
    }
}
write_object!(CreatePhoneNumber);

impl FromMembers for CreatePhoneNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cc: members.need("cc")?,
            phone_number: members.need("phone_number")?,
            verified_name: members.need("verified_name")?,
            migrate_phone_number: members.take("migrate_phone_number")?,
            preverified_id: members.take("preverified_id")?,
        })
    }
}
read_object!(CreatePhoneNumber);

impl Validate for CreatePhoneNumber {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "verified_name",
                Some(self.verified_name.as_ref()),
                Some(2),
                Some(75),
            );
    }
}
string_id!(impl sensitive NewPhoneNumber);

impl WriteMembers for CreatedPhoneNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreatedPhoneNumber);

impl FromMembers for CreatedPhoneNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreatedPhoneNumber);
debug_addresses!(
    UpdatePhoneNumber { messaging_product, pin, new_display_name, webhook_configuration,
    search_visibility, connection_status, webhook_url : address, username,
    whatsapp_business_api_data, extra }
);

impl WriteMembers for UpdatePhoneNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("pin", &self.pin)?;
        object.optional("new_display_name", &self.new_display_name)?;
        object.optional("webhook_configuration", &self.webhook_configuration)?;
        object.optional("search_visibility", &self.search_visibility)?;
        object.optional("connection_status", &self.connection_status)?;
        object.optional("webhook_url", &self.webhook_url)?;
        object.optional("username", &self.username)?;
        object.optional("whatsapp_business_api_data", &self.whatsapp_business_api_data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UpdatePhoneNumber);

impl FromMembers for UpdatePhoneNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.take("messaging_product")?,
            pin: members.take("pin")?,
            new_display_name: members.take("new_display_name")?,
            webhook_configuration: members.take("webhook_configuration")?,
            search_visibility: members.take("search_visibility")?,
            connection_status: members.take("connection_status")?,
            webhook_url: members.take("webhook_url")?,
            username: members.take("username")?,
            whatsapp_business_api_data: members.take("whatsapp_business_api_data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UpdatePhoneNumber);

impl Validate for UpdatePhoneNumber {
    fn check(&self, checker: &mut Checker) {
        checker.chars("pin", self.pin.as_ref().map(AsRef::as_ref), Some(6), Some(6));
        checker.nested("webhook_configuration", self.webhook_configuration.as_ref());
        checker
            .nested(
                "whatsapp_business_api_data",
                self.whatsapp_business_api_data.as_ref(),
            );
    }
}
open_enum!(
    impl ConnectionStatus { Connected = "CONNECTED", Disconnected = "DISCONNECTED",
    Pending = "PENDING", Flagged = "FLAGGED", Restricted = "RESTRICTED", RateLimited =
    "RATE_LIMITED", MessagingLimitTier0 = "MESSAGING_LIMIT_TIER_0", MessagingLimitTier1 =
    "MESSAGING_LIMIT_TIER_1", MessagingLimitTier2 = "MESSAGING_LIMIT_TIER_2",
    MessagingLimitTier3 = "MESSAGING_LIMIT_TIER_3", MessagingLimitTier4 =
    "MESSAGING_LIMIT_TIER_4" }
);

impl WriteMembers for BusinessApiData {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("pin", &self.pin)?;
        object
            .optional("show_security_notifications", &self.show_security_notifications)?;
        object.optional("notify_user_change_number", &self.notify_user_change_number)?;
        Ok(())
    }
}
write_object!(BusinessApiData);

impl FromMembers for BusinessApiData {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            pin: members.take("pin")?,
            show_security_notifications: members.take("show_security_notifications")?,
            notify_user_change_number: members.take("notify_user_change_number")?,
        })
    }
}
read_object!(BusinessApiData);

impl Validate for BusinessApiData {
    fn check(&self, checker: &mut Checker) {
        checker.chars("pin", self.pin.as_ref().map(AsRef::as_ref), Some(6), Some(6));
    }
}
string_id!(impl secret TwoStepPin);

impl CallbackOverride {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(override_callback_uri: String) -> Self {
        Self {
            override_callback_uri,
            verify_token: Default::default(),
        }
    }
}
debug_addresses!(CallbackOverride { override_callback_uri : address, verify_token });

impl WriteMembers for CallbackOverride {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("override_callback_uri", &self.override_callback_uri)?;
        object.optional("verify_token", &self.verify_token)?;
        Ok(())
    }
}
write_object!(CallbackOverride);

impl FromMembers for CallbackOverride {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            override_callback_uri: members.need("override_callback_uri")?,
            verify_token: members.take("verify_token")?,
        })
    }
}
read_object!(CallbackOverride);

impl Validate for CallbackOverride {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(CallbackOverride : String);

impl RegisterPhoneNumber {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(pin: TwoStepPin) -> Self {
        Self {
            messaging_product: Default::default(),
            pin,
            data_localization_region: Default::default(),
            meta_store_retention_minutes: Default::default(),
            tier: Default::default(),
            backup: Default::default(),
        }
    }
}

impl WriteMembers for RegisterPhoneNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("pin", &self.pin)?;
        object.optional("data_localization_region", &self.data_localization_region)?;
        object
            .optional(
                "meta_store_retention_minutes",
                &self.meta_store_retention_minutes,
            )?;
        object.optional("tier", &self.tier)?;
        object.optional("backup", &self.backup)?;
        Ok(())
    }
}
write_object!(RegisterPhoneNumber);

impl FromMembers for RegisterPhoneNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            pin: members.need("pin")?,
            data_localization_region: members.take("data_localization_region")?,
            meta_store_retention_minutes: members.take("meta_store_retention_minutes")?,
            tier: members.take("tier")?,
            backup: members.take("backup")?,
        })
    }
}
read_object!(RegisterPhoneNumber);

impl Validate for RegisterPhoneNumber {
    fn check(&self, checker: &mut Checker) {
        checker.chars("pin", Some(self.pin.as_ref()), Some(6), Some(6));
        checker.nested("backup", self.backup.as_ref());
    }
}
open_enum!(impl RegistrationTier { Prod = "PROD", Sandbox = "SANDBOX" });

impl WriteMembers for RegistrationBackup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("password", &self.password)?;
        object.member("data", &self.data)?;
        Ok(())
    }
}
write_object!(RegistrationBackup);

impl FromMembers for RegistrationBackup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            password: members.need("password")?,
            data: members.need("data")?,
        })
    }
}
read_object!(RegistrationBackup);

impl Validate for RegistrationBackup {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl secret BackupPassword);
open_enum!(impl VerificationCodeMethod { Sms = "SMS", Voice = "VOICE" });

impl WriteMembers for RequestVerificationCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code_method", &self.code_method)?;
        object.member("language", &self.language)?;
        Ok(())
    }
}
write_object!(RequestVerificationCode);

impl FromMembers for RequestVerificationCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code_method: members.need("code_method")?,
            language: members.need("language")?,
        })
    }
}
read_object!(RequestVerificationCode);

impl Validate for RequestVerificationCode {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for VerifyCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("code", &self.code)?;
        Ok(())
    }
}
write_object!(VerifyCode);

impl FromMembers for VerifyCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.need("code")?,
        })
    }
}
read_object!(VerifyCode);

impl Validate for VerifyCode {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for VerifyCodeResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VerifyCodeResponse);

impl FromMembers for VerifyCodeResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(VerifyCodeResponse);

impl WriteMembers for NodeHealth {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("health_status", &self.health_status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(NodeHealth);

impl FromMembers for NodeHealth {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            health_status: members.lenient("health_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(NodeHealth);

impl SyncSmbAppData {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(sync_type: SmbSyncType) -> Self {
        Self {
            messaging_product: Default::default(),
            sync_type,
        }
    }
}

impl WriteMembers for SyncSmbAppData {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("messaging_product", &self.messaging_product)?;
        object.member("sync_type", &self.sync_type)?;
        Ok(())
    }
}
write_object!(SyncSmbAppData);

impl FromMembers for SyncSmbAppData {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.or_default("messaging_product")?,
            sync_type: members.need("sync_type")?,
        })
    }
}
read_object!(SyncSmbAppData);

impl Validate for SyncSmbAppData {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl SmbSyncType { Contacts = "smb_app_state_sync", History = "history" });

impl WriteMembers for SyncSmbAppDataResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("request_id", &self.request_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SyncSmbAppDataResponse);

impl FromMembers for SyncSmbAppDataResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            request_id: members.lenient("request_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SyncSmbAppDataResponse);
