// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `settings` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetSettingsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("include_sip_credentials", &self.include_sip_credentials)?;
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetSettingsQuery);

impl FromMembers for GetSettingsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            include_sip_credentials: members.take("include_sip_credentials")?,
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetSettingsQuery);

impl Validate for GetSettingsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for PhoneNumberSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("calling", &self.calling)?;
        object.optional("user_identity_change", &self.user_identity_change)?;
        object.optional("payload_encryption", &self.payload_encryption)?;
        object.optional("storage_configuration", &self.storage_configuration)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberSettings);

impl FromMembers for PhoneNumberSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            calling: members.lenient("calling")?,
            user_identity_change: members.lenient("user_identity_change")?,
            payload_encryption: members.lenient("payload_encryption")?,
            storage_configuration: members.lenient("storage_configuration")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberSettings);

impl WriteMembers for UpdateSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("calling", &self.calling)?;
        object.optional("user_identity_change", &self.user_identity_change)?;
        object.optional("payload_encryption", &self.payload_encryption)?;
        object.optional("storage_configuration", &self.storage_configuration)?;
        Ok(())
    }
}
write_object!(UpdateSettings);

impl FromMembers for UpdateSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            calling: members.take("calling")?,
            user_identity_change: members.take("user_identity_change")?,
            payload_encryption: members.take("payload_encryption")?,
            storage_configuration: members.take("storage_configuration")?,
        })
    }
}
read_object!(UpdateSettings);

impl Validate for UpdateSettings {
    fn check(&self, checker: &mut Checker) {
        checker.nested("calling", self.calling.as_ref());
        checker.nested("user_identity_change", self.user_identity_change.as_ref());
        checker.nested("payload_encryption", self.payload_encryption.as_ref());
        checker.nested("storage_configuration", self.storage_configuration.as_ref());
        checker
            .exactly_one(
                &[
                    ("calling", self.calling.is_some()),
                    ("user_identity_change", self.user_identity_change.is_some()),
                    ("payload_encryption", self.payload_encryption.is_some()),
                    ("storage_configuration", self.storage_configuration.is_some()),
                ],
            );
    }
}

impl WriteMembers for CallingSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("call_icon_visibility", &self.call_icon_visibility)?;
        object.optional("call_icons", &self.call_icons)?;
        object.optional("call_hours", &self.call_hours)?;
        object.optional("callback_permission_status", &self.callback_permission_status)?;
        object.optional("srtp_key_exchange_protocol", &self.srtp_key_exchange_protocol)?;
        object.optional("sip", &self.sip)?;
        object.optional("voicemail", &self.voicemail)?;
        object.optional("audio", &self.audio)?;
        object.optional("video", &self.video)?;
        object.optional("ip_addresses", &self.ip_addresses)?;
        object.optional("restrictions", &self.restrictions)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallingSettings);

impl FromMembers for CallingSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            call_icon_visibility: members.lenient("call_icon_visibility")?,
            call_icons: members.lenient("call_icons")?,
            call_hours: members.lenient("call_hours")?,
            callback_permission_status: members.lenient("callback_permission_status")?,
            srtp_key_exchange_protocol: members.lenient("srtp_key_exchange_protocol")?,
            sip: members.lenient("sip")?,
            voicemail: members.lenient("voicemail")?,
            audio: members.lenient("audio")?,
            video: members.lenient("video")?,
            ip_addresses: members.lenient("ip_addresses")?,
            restrictions: members.lenient("restrictions")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallingSettings);

impl Validate for CallingSettings {
    fn check(&self, checker: &mut Checker) {
        checker.nested("call_icons", self.call_icons.as_ref());
        checker.nested("call_hours", self.call_hours.as_ref());
        checker.nested("sip", self.sip.as_ref());
        checker.nested("voicemail", self.voicemail.as_ref());
        checker.nested("audio", self.audio.as_ref());
        checker.nested("video", self.video.as_ref());
        checker.nested("ip_addresses", self.ip_addresses.as_ref());
        checker.nested("restrictions", self.restrictions.as_ref());
    }
}

impl WriteMembers for VoicemailSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("triggers", &self.triggers)?;
        object.optional("audio", &self.audio)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VoicemailSettings);

impl FromMembers for VoicemailSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            triggers: members.lenient("triggers")?,
            audio: members.lenient("audio")?,
            extra: members.extra()?,
        })
    }
}
read_object!(VoicemailSettings);

impl Validate for VoicemailSettings {
    fn check(&self, checker: &mut Checker) {
        checker.present("status", self.status.is_some());
        checker.nested("audio", self.audio.as_ref());
    }
}
open_enum!(impl VoicemailTrigger { Reject = "REJECT", Timeout = "TIMEOUT" });

impl WriteMembers for VoicemailAudio {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("default", &self.default)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VoicemailAudio);

impl FromMembers for VoicemailAudio {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            default: members.lenient("default")?,
            extra: members.extra()?,
        })
    }
}
read_object!(VoicemailAudio);

impl Validate for VoicemailAudio {
    fn check(&self, checker: &mut Checker) {
        checker.nested("default", self.default.as_ref());
    }
}

impl WriteMembers for VoicemailAnnouncement {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("announcement_media_id", &self.announcement_media_id)?;
        object.optional("timeout_seconds", &self.timeout_seconds)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(VoicemailAnnouncement);

impl FromMembers for VoicemailAnnouncement {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            announcement_media_id: members.lenient("announcement_media_id")?,
            timeout_seconds: members.lenient("timeout_seconds")?,
            extra: members.extra()?,
        })
    }
}
read_object!(VoicemailAnnouncement);

impl Validate for VoicemailAnnouncement {
    fn check(&self, checker: &mut Checker) {
        checker.present("announcement_media_id", self.announcement_media_id.is_some());
        checker
            .range(
                "timeout_seconds",
                self.timeout_seconds.map(|n| n as f64),
                Some(0f64),
                Some(30f64),
            );
    }
}
open_enum!(impl CallIconVisibility { Default = "DEFAULT", DisableAll = "DISABLE_ALL" });

impl WriteMembers for CallIcons {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("restrict_to_user_countries", &self.restrict_to_user_countries)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallIcons);

impl FromMembers for CallIcons {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            restrict_to_user_countries: members.lenient("restrict_to_user_countries")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallIcons);

impl Validate for CallIcons {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl SrtpKeyExchange { Dtls = "DTLS", Sdes = "SDES" });

impl WriteMembers for SipSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("servers", &self.servers)?;
        object.optional("webhook_delivery", &self.webhook_delivery)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SipSettings);

impl FromMembers for SipSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            servers: members.lenient("servers")?,
            webhook_delivery: members.lenient("webhook_delivery")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SipSettings);

impl Validate for SipSettings {
    fn check(&self, checker: &mut Checker) {
        checker.present("status", self.status.is_some());
        checker.present("servers", self.servers.is_some());
        checker.each("servers", self.servers.as_deref());
    }
}

impl WriteMembers for CallAudioSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("additional_codecs", &self.additional_codecs)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallAudioSettings);

impl FromMembers for CallAudioSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            additional_codecs: members.lenient("additional_codecs")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallAudioSettings);

impl Validate for CallAudioSettings {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl CallCodec { Pcma = "PCMA", Pcmu = "PCMU" });

impl WriteMembers for CallVideoSettings {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallVideoSettings);

impl FromMembers for CallVideoSettings {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallVideoSettings);

impl Validate for CallVideoSettings {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CallIpAddresses {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("default", &self.default)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallIpAddresses);

impl FromMembers for CallIpAddresses {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            default: members.lenient("default")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallIpAddresses);

impl Validate for CallIpAddresses {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CallRestrictions {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("restrictions_list", &self.restrictions_list)?;
        object.optional("restriction_list", &self.restriction_list)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallRestrictions);

impl FromMembers for CallRestrictions {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            restrictions_list: members.lenient("restrictions_list")?,
            restriction_list: members.lenient("restriction_list")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallRestrictions);

impl Validate for CallRestrictions {
    fn check(&self, checker: &mut Checker) {
        checker.each("restrictions_list", self.restrictions_list.as_deref());
        checker.each("restriction_list", self.restriction_list.as_deref());
    }
}

impl WriteMembers for CallRestriction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.optional("reason", &self.reason)?;
        object.optional("expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallRestriction);

impl FromMembers for CallRestriction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            reason: members.lenient("reason")?,
            expiration: members.lenient("expiration")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallRestriction);

impl Validate for CallRestriction {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl CallRestrictionType { BusinessInitiated =
    "RESTRICTED_BUSINESS_INITIATED_CALLING", UserInitiated =
    "RESTRICTED_USER_INITIATED_CALLING" }
);

impl WriteMembers for UserIdentityChange {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("enable_identity_key_check", &self.enable_identity_key_check)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UserIdentityChange);

impl FromMembers for UserIdentityChange {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enable_identity_key_check: members.lenient("enable_identity_key_check")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UserIdentityChange);

impl Validate for UserIdentityChange {
    fn check(&self, checker: &mut Checker) {
        checker
            .present(
                "enable_identity_key_check",
                self.enable_identity_key_check.is_some(),
            );
    }
}

impl WriteMembers for PayloadEncryption {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("client_encryption_key", &self.client_encryption_key)?;
        object
            .optional(
                "client_encryption_key_fingerprint",
                &self.client_encryption_key_fingerprint,
            )?;
        object.optional("cloud_encryption_key", &self.cloud_encryption_key)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PayloadEncryption);

impl FromMembers for PayloadEncryption {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            client_encryption_key: members.lenient("client_encryption_key")?,
            client_encryption_key_fingerprint: members
                .lenient("client_encryption_key_fingerprint")?,
            cloud_encryption_key: members.lenient("cloud_encryption_key")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PayloadEncryption);

impl Validate for PayloadEncryption {
    fn check(&self, checker: &mut Checker) {
        checker.present("status", self.status.is_some());
    }
}

impl WriteMembers for StorageConfiguration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("data_localization_region", &self.data_localization_region)?;
        object.optional("retention_minutes", &self.retention_minutes)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(StorageConfiguration);

impl FromMembers for StorageConfiguration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            data_localization_region: members.lenient("data_localization_region")?,
            retention_minutes: members.lenient("retention_minutes")?,
            extra: members.extra()?,
        })
    }
}
read_object!(StorageConfiguration);

impl Validate for StorageConfiguration {
    fn check(&self, checker: &mut Checker) {
        checker.present("status", self.status.is_some());
    }
}
open_enum!(
    impl StorageStatus { InCountryEnabled = "IN_COUNTRY_STORAGE_ENABLED",
    InCountryDisabled = "IN_COUNTRY_STORAGE_DISABLED", NoStorageEnabled =
    "NO_STORAGE_ENABLED", Default = "DEFAULT" }
);
