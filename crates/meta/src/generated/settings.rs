// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `settings`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// Get the calling, identity, encryption and storage settings of a number.
    ///
    /// Groups that were never set are left out. Passwords of SIP servers come only when asked for by
    /// `include_sip_credentials`.
    ///
    /// `GET /{phone_number_id}/settings`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings>
    /// (as of 2026-07); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_settings(
        &self,
        query: &GetSettingsQuery,
    ) -> waxwing_runtime::Call<PhoneNumberSettings> {
        self.core
            .prepare(&GET_SETTINGS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Change one group of the settings of a number.
    ///
    /// Exactly one group in a call. Lower-case values of the vendor's own description contradict the
    /// guides, whose values these are. Calling needs a messaging limit of 2000 and either SIP or an app
    /// that is subscribed to calls (errors 138015, 138018; 138024 where SIP is needed and off). The
    /// provider honours a change at once; users' apps may show it up to 7 days later.
    ///
    /// `POST /{phone_number_id}/settings`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings>
    /// (as of 2026-07);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling> (as of
    /// 2026-03);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn update_settings(
        &self,
        body: &UpdateSettings,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_SETTINGS)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_SETTINGS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_settings",
    path: "/{phone_number_id}/settings",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_SETTINGS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_settings",
    path: "/{phone_number_id}/settings",
    idempotent: true,
    secrets: &["/calling/sip/servers/*/sip_user_password"],
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_settings`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetSettingsQuery {
    /// true answers with the passwords of the SIP servers too.
    pub include_sip_credentials: Option<bool>,
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetSettingsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            include_sip_credentials: Default::default(),
            fields: Default::default(),
        }
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

impl waxwing_json::FromMembers for GetSettingsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            include_sip_credentials: members.take("include_sip_credentials")?,
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetSettingsQuery);
impl waxwing_types::Validate for GetSettingsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PhoneNumberSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("calling", &self.calling)?;
        object.optional("user_identity_change", &self.user_identity_change)?;
        object.optional("payload_encryption", &self.payload_encryption)?;
        object.optional("storage_configuration", &self.storage_configuration)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PhoneNumberSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            calling: members.lenient("calling")?,
            user_identity_change: members.lenient("user_identity_change")?,
            payload_encryption: members.lenient("payload_encryption")?,
            storage_configuration: members.lenient("storage_configuration")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PhoneNumberSettings);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PhoneNumberSettings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PhoneNumberSettings".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("calling", generator.subschema_for::<CallingSettings>()),
            ("user_identity_change", generator.subschema_for::<UserIdentityChange>()),
            ("payload_encryption", generator.subschema_for::<PayloadEncryption>()),
            ("storage_configuration", generator.subschema_for::<StorageConfiguration>()),
        ])
    }
}

/// One group of settings.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
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
    /// By `calling`.
    pub fn calling(calling: impl Into<CallingSettings>) -> Self {
        Self {
            calling: Some(calling.into()),
            user_identity_change: Default::default(),
            payload_encryption: Default::default(),
            storage_configuration: Default::default(),
        }
    }

    /// By `user_identity_change`.
    pub fn user_identity_change(
        user_identity_change: impl Into<UserIdentityChange>,
    ) -> Self {
        Self {
            calling: Default::default(),
            user_identity_change: Some(user_identity_change.into()),
            payload_encryption: Default::default(),
            storage_configuration: Default::default(),
        }
    }

    /// By `payload_encryption`.
    pub fn payload_encryption(payload_encryption: impl Into<PayloadEncryption>) -> Self {
        Self {
            calling: Default::default(),
            user_identity_change: Default::default(),
            payload_encryption: Some(payload_encryption.into()),
            storage_configuration: Default::default(),
        }
    }

    /// By `storage_configuration`.
    pub fn storage_configuration(
        storage_configuration: impl Into<StorageConfiguration>,
    ) -> Self {
        Self {
            calling: Default::default(),
            user_identity_change: Default::default(),
            payload_encryption: Default::default(),
            storage_configuration: Some(storage_configuration.into()),
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

impl waxwing_json::FromMembers for UpdateSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            calling: members.take("calling")?,
            user_identity_change: members.take("user_identity_change")?,
            payload_encryption: members.take("payload_encryption")?,
            storage_configuration: members.take("storage_configuration")?,
        })
    }
}

waxwing_json::read_object!(UpdateSettings);
impl waxwing_types::Validate for UpdateSettings {
    fn check(&self, checker: &mut waxwing_types::Checker) {
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
    pub extra: waxwing_types::Extra,
}

impl CallingSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            status: Default::default(),
            call_icon_visibility: Default::default(),
            call_icons: Default::default(),
            call_hours: Default::default(),
            callback_permission_status: Default::default(),
            srtp_key_exchange_protocol: Default::default(),
            sip: Default::default(),
            voicemail: Default::default(),
            audio: Default::default(),
            video: Default::default(),
            ip_addresses: Default::default(),
            restrictions: Default::default(),
            extra: Default::default(),
        }
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
}

impl serde::Serialize for CallingSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
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
        object.end()
    }
}

impl waxwing_json::FromMembers for CallingSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(CallingSettings);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallingSettings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallingSettings".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<shared::SettingStatus>()),
            ("call_icon_visibility", generator.subschema_for::<CallIconVisibility>()),
            ("call_icons", generator.subschema_for::<CallIcons>()),
            ("call_hours", generator.subschema_for::<shared::CallHours>()),
            (
                "callback_permission_status",
                generator.subschema_for::<shared::SettingStatus>(),
            ),
            ("srtp_key_exchange_protocol", generator.subschema_for::<SrtpKeyExchange>()),
            ("sip", generator.subschema_for::<SipSettings>()),
            ("voicemail", generator.subschema_for::<VoicemailSettings>()),
            ("audio", generator.subschema_for::<CallAudioSettings>()),
            ("video", generator.subschema_for::<CallVideoSettings>()),
            ("ip_addresses", generator.subschema_for::<CallIpAddresses>()),
            ("restrictions", generator.subschema_for::<CallRestrictions>()),
        ])
    }
}

impl waxwing_types::Validate for CallingSettings {
    fn check(&self, checker: &mut waxwing_types::Checker) {
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
    pub extra: waxwing_types::Extra,
}

impl VoicemailSettings {
    /// With the members that are required.
    pub fn new(status: impl Into<shared::SettingStatus>) -> Self {
        Self {
            status: Some(status.into()),
            triggers: Default::default(),
            audio: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `triggers`.
    #[must_use]
    pub fn with_triggers(mut self, triggers: impl Into<Vec<VoicemailTrigger>>) -> Self {
        self.triggers = Some(triggers.into());
        self
    }

    /// Sets `audio`.
    #[must_use]
    pub fn with_audio(mut self, audio: impl Into<VoicemailAudio>) -> Self {
        self.audio = Some(audio.into());
        self
    }

    /// `triggers`, empty when it was left out.
    pub fn triggers(&self) -> &[VoicemailTrigger] {
        self.triggers.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for VoicemailSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("triggers", &self.triggers)?;
        object.optional("audio", &self.audio)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for VoicemailSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            triggers: members.lenient("triggers")?,
            audio: members.lenient("audio")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(VoicemailSettings);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VoicemailSettings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VoicemailSettings".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<shared::SettingStatus>()),
            ("triggers", generator.subschema_for::<Vec<VoicemailTrigger>>()),
            ("audio", generator.subschema_for::<VoicemailAudio>()),
        ])
    }
}

impl waxwing_types::Validate for VoicemailSettings {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("status", self.status.is_some());
        checker.nested("audio", self.audio.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " When voicemail begins."] pub enum VoicemailTrigger { #[doc = " `REJECT`."]
    Reject = "REJECT", #[doc = " `TIMEOUT`."] Timeout = "TIMEOUT", }
}

/// What the user hears.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoicemailAudio {
    /// The announcement.
    pub default: Option<VoicemailAnnouncement>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl VoicemailAudio {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            default: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, default: impl Into<VoicemailAnnouncement>) -> Self {
        self.default = Some(default.into());
        self
    }
}

impl serde::Serialize for VoicemailAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("default", &self.default)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for VoicemailAudio {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            default: members.lenient("default")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(VoicemailAudio);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VoicemailAudio {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VoicemailAudio".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("default", generator.subschema_for::<VoicemailAnnouncement>()),
        ])
    }
}

impl waxwing_types::Validate for VoicemailAudio {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("default", self.default.as_ref());
    }
}

/// The announcement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoicemailAnnouncement {
    /// Media id of the announcement, uploaded with `use_case` `call_voicemail_announcement`; a number,
    /// or its digits as text.
    pub announcement_media_id: Option<
        waxwing_types::Lenient<waxwing_types::IntOrString>,
    >,
    /// Seconds that it rings before, 0 to 30; needed with the trigger TIMEOUT, which is switched off
    /// without it.
    pub timeout_seconds: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl VoicemailAnnouncement {
    /// With the members that are required.
    pub fn new(
        announcement_media_id: impl Into<
            waxwing_types::Lenient<waxwing_types::IntOrString>,
        >,
    ) -> Self {
        Self {
            announcement_media_id: Some(announcement_media_id.into()),
            timeout_seconds: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `timeout_seconds`.
    #[must_use]
    pub fn with_timeout_seconds(mut self, timeout_seconds: i64) -> Self {
        self.timeout_seconds = Some(timeout_seconds);
        self
    }
}

impl serde::Serialize for VoicemailAnnouncement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("announcement_media_id", &self.announcement_media_id)?;
        object.optional("timeout_seconds", &self.timeout_seconds)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for VoicemailAnnouncement {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            announcement_media_id: members.lenient("announcement_media_id")?,
            timeout_seconds: members.lenient("timeout_seconds")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(VoicemailAnnouncement);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for VoicemailAnnouncement {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VoicemailAnnouncement".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "announcement_media_id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("timeout_seconds", generator.subschema_for::<i64>()),
        ])
    }
}

impl waxwing_types::Validate for VoicemailAnnouncement {
    fn check(&self, checker: &mut waxwing_types::Checker) {
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

waxwing_json::open_enum! {
    #[doc = " Whether the call button shows."] pub enum CallIconVisibility { #[doc =
    " `DEFAULT`."] Default = "DEFAULT", #[doc = " `DISABLE_ALL`."] DisableAll =
    "DISABLE_ALL", }
}

/// Where the call button shows.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallIcons {
    /// Countries of users who see it, ISO 3166 with two letters.
    pub restrict_to_user_countries: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallIcons {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            restrict_to_user_countries: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `restrict_to_user_countries`.
    #[must_use]
    pub fn with_restrict_to_user_countries(
        mut self,
        restrict_to_user_countries: impl Into<Vec<String>>,
    ) -> Self {
        self.restrict_to_user_countries = Some(restrict_to_user_countries.into());
        self
    }

    /// `restrict_to_user_countries`, empty when it was left out.
    pub fn restrict_to_user_countries(&self) -> &[String] {
        self.restrict_to_user_countries.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallIcons {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("restrict_to_user_countries", &self.restrict_to_user_countries)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallIcons {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            restrict_to_user_countries: members.lenient("restrict_to_user_countries")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallIcons);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallIcons {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallIcons".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("restrict_to_user_countries", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

impl waxwing_types::Validate for CallIcons {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc =
    " How media keys are exchanged. The vendor's description says DTLS-SRTP and SDES-SRTP."]
    pub enum SrtpKeyExchange { #[doc = " `DTLS`."] Dtls = "DTLS", #[doc = " `SDES`."]
    Sdes = "SDES", }
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
    pub extra: waxwing_types::Extra,
}

impl SipSettings {
    /// With the members that are required.
    pub fn new(
        status: impl Into<shared::SettingStatus>,
        servers: impl Into<Vec<shared::SipServer>>,
    ) -> Self {
        Self {
            status: Some(status.into()),
            servers: Some(servers.into()),
            webhook_delivery: Default::default(),
            extra: Default::default(),
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

    /// `servers`, empty when it was left out.
    pub fn servers(&self) -> &[shared::SipServer] {
        self.servers.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for SipSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("servers", &self.servers)?;
        object.optional("webhook_delivery", &self.webhook_delivery)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for SipSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            servers: members.lenient("servers")?,
            webhook_delivery: members.lenient("webhook_delivery")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(SipSettings);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for SipSettings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SipSettings".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<shared::SettingStatus>()),
            ("servers", generator.subschema_for::<Vec<shared::SipServer>>()),
            ("webhook_delivery", generator.subschema_for::<shared::SettingStatus>()),
        ])
    }
}

impl waxwing_types::Validate for SipSettings {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("status", self.status.is_some());
        checker.present("servers", self.servers.is_some());
        checker.each("servers", self.servers.as_deref());
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
    pub extra: waxwing_types::Extra,
}

impl CallAudioSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            additional_codecs: Default::default(),
            status: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `additional_codecs`.
    #[must_use]
    pub fn with_additional_codecs(
        mut self,
        additional_codecs: impl Into<Vec<CallCodec>>,
    ) -> Self {
        self.additional_codecs = Some(additional_codecs.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<shared::SettingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// `additional_codecs`, empty when it was left out.
    pub fn additional_codecs(&self) -> &[CallCodec] {
        self.additional_codecs.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallAudioSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("additional_codecs", &self.additional_codecs)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallAudioSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            additional_codecs: members.lenient("additional_codecs")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallAudioSettings);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallAudioSettings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallAudioSettings".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("additional_codecs", generator.subschema_for::<Vec<CallCodec>>()),
            ("status", generator.subschema_for::<shared::SettingStatus>()),
        ])
    }
}

impl waxwing_types::Validate for CallAudioSettings {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " A codec of G.711."] pub enum CallCodec { #[doc = " `PCMA`."] Pcma = "PCMA",
    #[doc = " `PCMU`."] Pcmu = "PCMU", }
}

/// Video of calls; only in the vendor's description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallVideoSettings {
    /// On or off.
    pub status: Option<shared::SettingStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallVideoSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            status: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, status: impl Into<shared::SettingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl serde::Serialize for CallVideoSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallVideoSettings {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallVideoSettings);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallVideoSettings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallVideoSettings".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<shared::SettingStatus>()),
        ])
    }
}

impl waxwing_types::Validate for CallVideoSettings {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Addresses of the media servers; only in answers, only in the vendor's description.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallIpAddresses {
    /// The addresses.
    pub default: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallIpAddresses {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            default: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, default: impl Into<Vec<String>>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// `default`, empty when it was left out.
    pub fn default(&self) -> &[String] {
        self.default.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallIpAddresses {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("default", &self.default)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallIpAddresses {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            default: members.lenient("default")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallIpAddresses);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallIpAddresses {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallIpAddresses".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("default", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

impl waxwing_types::Validate for CallIpAddresses {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
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
    pub extra: waxwing_types::Extra,
}

impl CallRestrictions {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            restrictions_list: Default::default(),
            restriction_list: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `restrictions_list`.
    #[must_use]
    pub fn with_restrictions_list(
        mut self,
        restrictions_list: impl Into<Vec<CallRestriction>>,
    ) -> Self {
        self.restrictions_list = Some(restrictions_list.into());
        self
    }

    /// Sets `restriction_list`.
    #[must_use]
    pub fn with_restriction_list(
        mut self,
        restriction_list: impl Into<Vec<CallRestriction>>,
    ) -> Self {
        self.restriction_list = Some(restriction_list.into());
        self
    }

    /// `restrictions_list`, empty when it was left out.
    pub fn restrictions_list(&self) -> &[CallRestriction] {
        self.restrictions_list.as_deref().unwrap_or_default()
    }

    /// `restriction_list`, empty when it was left out.
    pub fn restriction_list(&self) -> &[CallRestriction] {
        self.restriction_list.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CallRestrictions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("restrictions_list", &self.restrictions_list)?;
        object.optional("restriction_list", &self.restriction_list)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallRestrictions {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            restrictions_list: members.lenient("restrictions_list")?,
            restriction_list: members.lenient("restriction_list")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallRestrictions);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallRestrictions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallRestrictions".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("restrictions_list", generator.subschema_for::<Vec<CallRestriction>>()),
            ("restriction_list", generator.subschema_for::<Vec<CallRestriction>>()),
        ])
    }
}

impl waxwing_types::Validate for CallRestrictions {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("restrictions_list", self.restrictions_list.as_deref());
        checker.each("restriction_list", self.restriction_list.as_deref());
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
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expiration: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CallRestriction {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            type_: Default::default(),
            reason: Default::default(),
            expiration: Default::default(),
            extra: Default::default(),
        }
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
    pub fn with_expiration(
        mut self,
        expiration: impl Into<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    ) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

impl serde::Serialize for CallRestriction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("type", &self.type_)?;
        object.optional("reason", &self.reason)?;
        object.optional("expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CallRestriction {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            reason: members.lenient("reason")?,
            expiration: members.lenient("expiration")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CallRestriction);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CallRestriction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CallRestriction".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("type", generator.subschema_for::<CallRestrictionType>()),
            ("reason", generator.subschema_for::<String>()),
            (
                "expiration",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

impl waxwing_types::Validate for CallRestriction {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Which calls are restricted."] pub enum CallRestrictionType { #[doc =
    " `RESTRICTED_BUSINESS_INITIATED_CALLING`."] BusinessInitiated =
    "RESTRICTED_BUSINESS_INITIATED_CALLING", #[doc =
    " `RESTRICTED_USER_INITIATED_CALLING`."] UserInitiated =
    "RESTRICTED_USER_INITIATED_CALLING", }
}

/// Check of the user's identity.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserIdentityChange {
    /// true: messages carry the user's identity hash, and can be made to depend on it.
    pub enable_identity_key_check: Option<bool>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UserIdentityChange {
    /// With the members that are required.
    pub fn new(enable_identity_key_check: bool) -> Self {
        Self {
            enable_identity_key_check: Some(enable_identity_key_check),
            extra: Default::default(),
        }
    }
}

impl serde::Serialize for UserIdentityChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("enable_identity_key_check", &self.enable_identity_key_check)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UserIdentityChange {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            enable_identity_key_check: members.lenient("enable_identity_key_check")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UserIdentityChange);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UserIdentityChange {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UserIdentityChange".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("enable_identity_key_check", generator.subschema_for::<bool>()),
        ])
    }
}

impl waxwing_types::Validate for UserIdentityChange {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .present(
                "enable_identity_key_check",
                self.enable_identity_key_check.is_some(),
            );
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
    pub extra: waxwing_types::Extra,
}

impl PayloadEncryption {
    /// With the members that are required.
    pub fn new(status: impl Into<shared::SettingStatus>) -> Self {
        Self {
            status: Some(status.into()),
            client_encryption_key: Default::default(),
            client_encryption_key_fingerprint: Default::default(),
            cloud_encryption_key: Default::default(),
            extra: Default::default(),
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
}

impl serde::Serialize for PayloadEncryption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("client_encryption_key", &self.client_encryption_key)?;
        object
            .optional(
                "client_encryption_key_fingerprint",
                &self.client_encryption_key_fingerprint,
            )?;
        object.optional("cloud_encryption_key", &self.cloud_encryption_key)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PayloadEncryption {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
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

waxwing_json::read_object!(PayloadEncryption);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PayloadEncryption {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PayloadEncryption".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<shared::SettingStatus>()),
            ("client_encryption_key", generator.subschema_for::<String>()),
            ("client_encryption_key_fingerprint", generator.subschema_for::<String>()),
            ("cloud_encryption_key", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for PayloadEncryption {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("status", self.status.is_some());
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
    pub extra: waxwing_types::Extra,
}

impl StorageConfiguration {
    /// With the members that are required.
    pub fn new(status: impl Into<StorageStatus>) -> Self {
        Self {
            status: Some(status.into()),
            data_localization_region: Default::default(),
            retention_minutes: Default::default(),
            extra: Default::default(),
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
}

impl serde::Serialize for StorageConfiguration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("data_localization_region", &self.data_localization_region)?;
        object.optional("retention_minutes", &self.retention_minutes)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for StorageConfiguration {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            data_localization_region: members.lenient("data_localization_region")?,
            retention_minutes: members.lenient("retention_minutes")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(StorageConfiguration);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for StorageConfiguration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StorageConfiguration".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<StorageStatus>()),
            (
                "data_localization_region",
                generator.subschema_for::<shared::DataLocalizationRegion>(),
            ),
            ("retention_minutes", generator.subschema_for::<i64>()),
        ])
    }
}

impl waxwing_types::Validate for StorageConfiguration {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.present("status", self.status.is_some());
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of storage; DEFAULT only in answers."] pub enum StorageStatus { #[doc
    = " `IN_COUNTRY_STORAGE_ENABLED`."] InCountryEnabled = "IN_COUNTRY_STORAGE_ENABLED",
    #[doc = " `IN_COUNTRY_STORAGE_DISABLED`."] InCountryDisabled =
    "IN_COUNTRY_STORAGE_DISABLED", #[doc = " `NO_STORAGE_ENABLED`."] NoStorageEnabled =
    "NO_STORAGE_ENABLED", #[doc = " `DEFAULT`."] Default = "DEFAULT", }
}
