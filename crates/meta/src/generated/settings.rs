// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `settings`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Phone::get_settings`](crate::Phone::get_settings): Get the calling, identity, encryption and storage settings of a number.
- [`Phone::update_settings`](crate::Phone::update_settings): Change one group of the settings of a number.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetSettingsQuery`], [`UpdateSettings`].
//!
//! Types that you read: [`PhoneNumberSettings`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, IntOrString, Lenient, Timestamp};

/// Query of `get_settings`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetSettingsQuery {
    /// true answers with the passwords of the SIP servers too.
    pub include_sip_credentials: Option<bool>,
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetSettingsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `include_sip_credentials`.
    #[must_use]
    pub fn with_include_sip_credentials(
        mut self,
        include_sip_credentials: bool,
    ) -> Self {
        self.include_sip_credentials = Some(include_sip_credentials);
        self
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// All settings of a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberSettings {
    /// How calls work.
    pub calling: Option<CallingSettings>,
    /// Check of the user's identity.
    pub user_identity_change: Option<UserIdentityChange>,
    /// Encryption of payloads; only in the vendor's description, which leaves the case of values open.
    pub payload_encryption: Option<PayloadEncryption>,
    /// Where messages are stored.
    pub storage_configuration: Option<StorageConfiguration>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// One group of settings.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSettings {
    /// How calls work.
    pub calling: Option<CallingSettings>,
    /// Check of the user's identity.
    pub user_identity_change: Option<UserIdentityChange>,
    /// Encryption of payloads; only in the vendor's description, which leaves the case of values open.
    pub payload_encryption: Option<PayloadEncryption>,
    /// Where messages are stored.
    pub storage_configuration: Option<StorageConfiguration>,
}

impl UpdateSettings {
    /// Creates a value with `calling`.
    pub fn calling(calling: impl Into<CallingSettings>) -> Self {
        Self {
            calling: Some(calling.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `user_identity_change`.
    pub fn user_identity_change(
        user_identity_change: impl Into<UserIdentityChange>,
    ) -> Self {
        Self {
            user_identity_change: Some(user_identity_change.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `payload_encryption`.
    pub fn payload_encryption(payload_encryption: impl Into<PayloadEncryption>) -> Self {
        Self {
            payload_encryption: Some(payload_encryption.into()),
            ..Default::default()
        }
    }

    /// Creates a value with `storage_configuration`.
    pub fn storage_configuration(
        storage_configuration: impl Into<StorageConfiguration>,
    ) -> Self {
        Self {
            storage_configuration: Some(storage_configuration.into()),
            ..Default::default()
        }
    }

    /// Sets `calling`.
    #[must_use]
    pub fn with_calling(mut self, calling: impl Into<CallingSettings>) -> Self {
        self.calling = Some(calling.into());
        self
    }

    /// Sets `user_identity_change`.
    #[must_use]
    pub fn with_user_identity_change(
        mut self,
        user_identity_change: impl Into<UserIdentityChange>,
    ) -> Self {
        self.user_identity_change = Some(user_identity_change.into());
        self
    }

    /// Sets `payload_encryption`.
    #[must_use]
    pub fn with_payload_encryption(
        mut self,
        payload_encryption: impl Into<PayloadEncryption>,
    ) -> Self {
        self.payload_encryption = Some(payload_encryption.into());
        self
    }

    /// Sets `storage_configuration`.
    #[must_use]
    pub fn with_storage_configuration(
        mut self,
        storage_configuration: impl Into<StorageConfiguration>,
    ) -> Self {
        self.storage_configuration = Some(storage_configuration.into());
        self
    }
}

/// How calls work.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallingSettings {
    /// On or off.
    pub status: Option<shared::SettingStatus>,
    /// Whether the call button shows.
    pub call_icon_visibility: Option<CallIconVisibility>,
    /// Where the call button shows.
    pub call_icons: Option<CallIcons>,
    /// When calls are taken.
    pub call_hours: Option<shared::CallHours>,
    /// On or off.
    pub callback_permission_status: Option<shared::SettingStatus>,
    /// How media keys are exchanged. The vendor's description says DTLS-SRTP and SDES-SRTP.
    pub srtp_key_exchange_protocol: Option<SrtpKeyExchange>,
    /// Calls by SIP. `webhook_delivery` says whether they give calls webhooks too.
    pub sip: Option<SipSettings>,
    /// A recording of the user's words when a call is not taken; it comes as a message of type audio.
    /// Calling must be on and call hours off.
    pub voicemail: Option<VoicemailSettings>,
    /// Audio of calls.
    pub audio: Option<CallAudioSettings>,
    /// Video of calls; only in the vendor's description.
    pub video: Option<CallVideoSettings>,
    /// Addresses of the media servers; only in answers, only in the vendor's description.
    pub ip_addresses: Option<CallIpAddresses>,
    /// Restrictions in force; only in answers.
    pub restrictions: Option<CallRestrictions>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallingSettings {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<shared::SettingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `call_icon_visibility`.
    #[must_use]
    pub fn with_call_icon_visibility(
        mut self,
        call_icon_visibility: impl Into<CallIconVisibility>,
    ) -> Self {
        self.call_icon_visibility = Some(call_icon_visibility.into());
        self
    }

    /// Sets `call_icons`.
    #[must_use]
    pub fn with_call_icons(mut self, call_icons: impl Into<CallIcons>) -> Self {
        self.call_icons = Some(call_icons.into());
        self
    }

    /// Sets `call_hours`.
    #[must_use]
    pub fn with_call_hours(mut self, call_hours: impl Into<shared::CallHours>) -> Self {
        self.call_hours = Some(call_hours.into());
        self
    }

    /// Sets `callback_permission_status`.
    #[must_use]
    pub fn with_callback_permission_status(
        mut self,
        callback_permission_status: impl Into<shared::SettingStatus>,
    ) -> Self {
        self.callback_permission_status = Some(callback_permission_status.into());
        self
    }

    /// Sets `srtp_key_exchange_protocol`.
    #[must_use]
    pub fn with_srtp_key_exchange_protocol(
        mut self,
        srtp_key_exchange_protocol: impl Into<SrtpKeyExchange>,
    ) -> Self {
        self.srtp_key_exchange_protocol = Some(srtp_key_exchange_protocol.into());
        self
    }

    /// Sets `sip`.
    #[must_use]
    pub fn with_sip(mut self, sip: impl Into<SipSettings>) -> Self {
        self.sip = Some(sip.into());
        self
    }

    /// Sets `voicemail`.
    #[must_use]
    pub fn with_voicemail(mut self, voicemail: impl Into<VoicemailSettings>) -> Self {
        self.voicemail = Some(voicemail.into());
        self
    }

    /// Sets `audio`.
    #[must_use]
    pub fn with_audio(mut self, audio: impl Into<CallAudioSettings>) -> Self {
        self.audio = Some(audio.into());
        self
    }

    /// Sets `video`.
    #[must_use]
    pub fn with_video(mut self, video: impl Into<CallVideoSettings>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Sets `ip_addresses`.
    #[must_use]
    pub fn with_ip_addresses(
        mut self,
        ip_addresses: impl Into<CallIpAddresses>,
    ) -> Self {
        self.ip_addresses = Some(ip_addresses.into());
        self
    }

    /// Sets `restrictions`.
    #[must_use]
    pub fn with_restrictions(
        mut self,
        restrictions: impl Into<CallRestrictions>,
    ) -> Self {
        self.restrictions = Some(restrictions.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A recording of the user's words when a call is not taken; it comes as a message of type audio.
/// Calling must be on and call hours off.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoicemailSettings {
    /// On or off.
    pub status: Option<shared::SettingStatus>,
    /// When it begins; at least one when it is on.
    pub triggers: Option<Vec<VoicemailTrigger>>,
    /// What the user hears.
    pub audio: Option<VoicemailAudio>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VoicemailSettings {
    /// Creates a value from the required members.
    pub fn new(status: impl Into<shared::SettingStatus>) -> Self {
        Self {
            status: Some(status.into()),
            ..Default::default()
        }
    }

    /// Sets `triggers`.
    #[must_use]
    pub fn with_triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<VoicemailTrigger>>,
    ) -> Self {
        self.triggers = Some(triggers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `audio`.
    #[must_use]
    pub fn with_audio(mut self, audio: impl Into<VoicemailAudio>) -> Self {
        self.audio = Some(audio.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `triggers`, or an empty slice if the member is missing.
    pub fn triggers(&self) -> &[VoicemailTrigger] {
        self.triggers.as_deref().unwrap_or_default()
    }
}

/// When voicemail begins.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoicemailTrigger {
    /// `REJECT`.
    Reject,
    /// `TIMEOUT`.
    Timeout,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What the user hears.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoicemailAudio {
    /// The announcement.
    pub default: Option<VoicemailAnnouncement>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VoicemailAudio {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, default: impl Into<VoicemailAnnouncement>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// The announcement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoicemailAnnouncement {
    /// Media id of the announcement, uploaded with `use_case` `call_voicemail_announcement`; a number,
    /// or its digits as text.
    pub announcement_media_id: Option<Lenient<IntOrString>>,
    /// Seconds that it rings before, 0 to 30; needed with the trigger TIMEOUT, which is switched off
    /// without it.
    pub timeout_seconds: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VoicemailAnnouncement {
    /// Creates a value from the required members.
    pub fn new(announcement_media_id: impl Into<Lenient<IntOrString>>) -> Self {
        Self {
            announcement_media_id: Some(announcement_media_id.into()),
            ..Default::default()
        }
    }

    /// Sets `timeout_seconds`.
    #[must_use]
    pub fn with_timeout_seconds(mut self, timeout_seconds: i64) -> Self {
        self.timeout_seconds = Some(timeout_seconds);
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Whether the call button shows.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallIconVisibility {
    /// `DEFAULT`.
    Default,
    /// `DISABLE_ALL`.
    DisableAll,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Where the call button shows.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallIcons {
    /// Countries of users who see it, ISO 3166 with two letters.
    pub restrict_to_user_countries: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallIcons {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `restrict_to_user_countries`.
    #[must_use]
    pub fn with_restrict_to_user_countries(
        mut self,
        restrict_to_user_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.restrict_to_user_countries = Some(
            restrict_to_user_countries.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `restrict_to_user_countries`, or an empty slice if the member is missing.
    pub fn restrict_to_user_countries(&self) -> &[String] {
        self.restrict_to_user_countries.as_deref().unwrap_or_default()
    }
}

/// How media keys are exchanged. The vendor's description says DTLS-SRTP and SDES-SRTP.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SrtpKeyExchange {
    /// `DTLS`.
    Dtls,
    /// `SDES`.
    Sdes,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Calls by SIP. `webhook_delivery` says whether they give calls webhooks too.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SipSettings {
    /// On or off.
    pub status: Option<shared::SettingStatus>,
    /// One server for each app; an empty list deletes them.
    pub servers: Option<Vec<shared::SipServer>>,
    /// On or off.
    pub webhook_delivery: Option<shared::SettingStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SipSettings {
    /// Creates a value from the required members.
    pub fn new(
        status: impl Into<shared::SettingStatus>,
        servers: impl IntoIterator<Item = impl Into<shared::SipServer>>,
    ) -> Self {
        Self {
            status: Some(status.into()),
            servers: Some(servers.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }

    /// Sets `webhook_delivery`.
    #[must_use]
    pub fn with_webhook_delivery(
        mut self,
        webhook_delivery: impl Into<shared::SettingStatus>,
    ) -> Self {
        self.webhook_delivery = Some(webhook_delivery.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `servers`, or an empty slice if the member is missing.
    pub fn servers(&self) -> &[shared::SipServer] {
        self.servers.as_deref().unwrap_or_default()
    }
}

/// Audio of calls.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallAudioSettings {
    /// Codecs beside Opus; an empty list means none.
    pub additional_codecs: Option<Vec<CallCodec>>,
    /// On or off.
    pub status: Option<shared::SettingStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallAudioSettings {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `additional_codecs`.
    #[must_use]
    pub fn with_additional_codecs(
        mut self,
        additional_codecs: impl IntoIterator<Item = impl Into<CallCodec>>,
    ) -> Self {
        self.additional_codecs = Some(
            additional_codecs.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<shared::SettingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `additional_codecs`, or an empty slice if the member is missing.
    pub fn additional_codecs(&self) -> &[CallCodec] {
        self.additional_codecs.as_deref().unwrap_or_default()
    }
}

/// A codec of G.711.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallCodec {
    /// `PCMA`.
    Pcma,
    /// `PCMU`.
    Pcmu,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Video of calls; only in the vendor's description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallVideoSettings {
    /// On or off.
    pub status: Option<shared::SettingStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallVideoSettings {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<shared::SettingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Addresses of the media servers; only in answers, only in the vendor's description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallIpAddresses {
    /// The addresses.
    pub default: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallIpAddresses {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `default`.
    #[must_use]
    pub fn with_default(
        mut self,
        default: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default = Some(default.into_iter().map(Into::into).collect());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `default`, or an empty slice if the member is missing.
    pub fn default(&self) -> &[String] {
        self.default.as_deref().unwrap_or_default()
    }
}

/// Restrictions in force; only in answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallRestrictions {
    /// The restrictions.
    pub restrictions_list: Option<Vec<CallRestriction>>,
    /// The restrictions, under a name that the same page writes as well.
    pub restriction_list: Option<Vec<CallRestriction>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallRestrictions {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `restrictions_list`.
    #[must_use]
    pub fn with_restrictions_list(
        mut self,
        restrictions_list: impl IntoIterator<Item = impl Into<CallRestriction>>,
    ) -> Self {
        self.restrictions_list = Some(
            restrictions_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `restriction_list`.
    #[must_use]
    pub fn with_restriction_list(
        mut self,
        restriction_list: impl IntoIterator<Item = impl Into<CallRestriction>>,
    ) -> Self {
        self.restriction_list = Some(
            restriction_list.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `restrictions_list`, or an empty slice if the member is missing.
    pub fn restrictions_list(&self) -> &[CallRestriction] {
        self.restrictions_list.as_deref().unwrap_or_default()
    }

    /// `restriction_list`, or an empty slice if the member is missing.
    pub fn restriction_list(&self) -> &[CallRestriction] {
        self.restriction_list.as_deref().unwrap_or_default()
    }
}

/// A restriction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallRestriction {
    /// Which calls are restricted.
    pub type_: Option<CallRestrictionType>,
    /// Why.
    pub reason: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expiration: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CallRestriction {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<CallRestrictionType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `expiration`.
    #[must_use]
    pub fn with_expiration(mut self, expiration: impl Into<Lenient<Timestamp>>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Which calls are restricted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallRestrictionType {
    /// `RESTRICTED_BUSINESS_INITIATED_CALLING`.
    BusinessInitiated,
    /// `RESTRICTED_USER_INITIATED_CALLING`.
    UserInitiated,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Check of the user's identity.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserIdentityChange {
    /// true: messages carry the user's identity hash, and can be made to depend on it.
    pub enable_identity_key_check: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UserIdentityChange {
    /// Creates a value from the required members.
    pub fn new(enable_identity_key_check: bool) -> Self {
        Self {
            enable_identity_key_check: Some(enable_identity_key_check),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Encryption of payloads; only in the vendor's description, which leaves the case of values open.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PayloadEncryption {
    /// On or off.
    pub status: Option<shared::SettingStatus>,
    /// Your public key, base64.
    pub client_encryption_key: Option<String>,
    /// Fingerprint of your key; only in answers.
    pub client_encryption_key_fingerprint: Option<String>,
    /// The provider's public key; only in answers.
    pub cloud_encryption_key: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PayloadEncryption {
    /// Creates a value from the required members.
    pub fn new(status: impl Into<shared::SettingStatus>) -> Self {
        Self {
            status: Some(status.into()),
            ..Default::default()
        }
    }

    /// Sets `client_encryption_key`.
    #[must_use]
    pub fn with_client_encryption_key(
        mut self,
        client_encryption_key: impl Into<String>,
    ) -> Self {
        self.client_encryption_key = Some(client_encryption_key.into());
        self
    }

    /// Sets `client_encryption_key_fingerprint`.
    #[must_use]
    pub fn with_client_encryption_key_fingerprint(
        mut self,
        client_encryption_key_fingerprint: impl Into<String>,
    ) -> Self {
        self.client_encryption_key_fingerprint = Some(
            client_encryption_key_fingerprint.into(),
        );
        self
    }

    /// Sets `cloud_encryption_key`.
    #[must_use]
    pub fn with_cloud_encryption_key(
        mut self,
        cloud_encryption_key: impl Into<String>,
    ) -> Self {
        self.cloud_encryption_key = Some(cloud_encryption_key.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Where messages are stored.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StorageConfiguration {
    /// Kind of storage; DEFAULT only in answers.
    pub status: Option<StorageStatus>,
    /// Country in which messages are stored. As part of a registration up to v20 only.
    pub data_localization_region: Option<shared::DataLocalizationRegion>,
    /// Minutes that messages stay in the provider's own storage, 60.
    pub retention_minutes: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl StorageConfiguration {
    /// Creates a value from the required members.
    pub fn new(status: impl Into<StorageStatus>) -> Self {
        Self {
            status: Some(status.into()),
            ..Default::default()
        }
    }

    /// Sets `data_localization_region`.
    #[must_use]
    pub fn with_data_localization_region(
        mut self,
        data_localization_region: impl Into<shared::DataLocalizationRegion>,
    ) -> Self {
        self.data_localization_region = Some(data_localization_region.into());
        self
    }

    /// Sets `retention_minutes`.
    #[must_use]
    pub fn with_retention_minutes(mut self, retention_minutes: i64) -> Self {
        self.retention_minutes = Some(retention_minutes);
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Kind of storage; DEFAULT only in answers.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageStatus {
    /// `IN_COUNTRY_STORAGE_ENABLED`.
    InCountryEnabled,
    /// `IN_COUNTRY_STORAGE_DISABLED`.
    InCountryDisabled,
    /// `NO_STORAGE_ENABLED`.
    NoStorageEnabled,
    /// `DEFAULT`.
    Default,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}
