// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `settings`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{IntOrString, Lenient, Timestamp};

object_schema! { GetSettingsQuery, "waxwing_meta::settings::GetSettingsQuery", "Query of `get_settings`.";
    optional "include_sip_credentials": bool, "true answers with the passwords of the SIP servers too.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { PhoneNumberSettings, "waxwing_meta::settings::PhoneNumberSettings", "All settings of a number.";
    optional "calling": Option<CallingSettings>, "How calls work.";
    optional "user_identity_change": Option<UserIdentityChange>, "Check of the user's identity.";
    optional "payload_encryption": Option<PayloadEncryption>, "Encryption of payloads; only in the vendor's description, which leaves the case of values open.";
    optional "storage_configuration": Option<StorageConfiguration>, "Where messages are stored.";
}

object_schema! { UpdateSettings, "waxwing_meta::settings::UpdateSettings", "One group of settings.";
    optional "calling": CallingSettings, "How calls work.";
    optional "user_identity_change": UserIdentityChange, "Check of the user's identity.";
    optional "payload_encryption": PayloadEncryption, "Encryption of payloads; only in the vendor's description, which leaves the case of values open.";
    optional "storage_configuration": StorageConfiguration, "Where messages are stored.";
}

object_schema! { CallingSettings, "waxwing_meta::settings::CallingSettings", "How calls work.";
    optional "status": Option<shared::SettingStatus>, "On or off.";
    optional "call_icon_visibility": Option<CallIconVisibility>, "Whether the call button shows.";
    optional "call_icons": Option<CallIcons>, "Where the call button shows.";
    optional "call_hours": Option<shared::CallHours>, "When calls are taken.";
    optional "callback_permission_status": Option<shared::SettingStatus>, "On or off.";
    optional "srtp_key_exchange_protocol": Option<SrtpKeyExchange>, "How media keys are exchanged. The vendor's description says DTLS-SRTP and SDES-SRTP.";
    optional "sip": Option<SipSettings>, "Calls by SIP. webhook_delivery says whether they give calls webhooks too.";
    optional "voicemail": Option<VoicemailSettings>, "A recording of the user's words when a call is not taken; it comes as a message of type audio. Calling must be on and call hours off.";
    optional "audio": Option<CallAudioSettings>, "Audio of calls.";
    optional "video": Option<CallVideoSettings>, "Video of calls; only in the vendor's description.";
    optional "ip_addresses": Option<CallIpAddresses>, "Addresses of the media servers; only in answers, only in the vendor's description.";
    optional "restrictions": Option<CallRestrictions>, "Restrictions in force; only in answers.";
}

object_schema! { VoicemailSettings, "waxwing_meta::settings::VoicemailSettings", "A recording of the user's words when a call is not taken; it comes as a message of type audio. Calling must be on and call hours off.";
    optional "status": Option<shared::SettingStatus>, "On or off.";
    optional "triggers": Option<Vec<VoicemailTrigger>>, "When it begins; at least one when it is on.";
    optional "audio": Option<VoicemailAudio>, "What the user hears.";
}
text_schema!(
    open VoicemailTrigger, "waxwing_meta::settings::VoicemailTrigger",
    "When voicemail begins."
);

object_schema! { VoicemailAudio, "waxwing_meta::settings::VoicemailAudio", "What the user hears.";
    optional "default": Option<VoicemailAnnouncement>, "The announcement.";
}

object_schema! { VoicemailAnnouncement, "waxwing_meta::settings::VoicemailAnnouncement", "The announcement.";
    optional "announcement_media_id": Option<Lenient<IntOrString>>, "Media id of the announcement, uploaded with use_case call_voicemail_announcement; a number, or its digits as text.";
    optional "timeout_seconds": Option<i64>, "Seconds that it rings before, 0 to 30; needed with the trigger TIMEOUT, which is switched off without it.";
}
text_schema!(
    open CallIconVisibility, "waxwing_meta::settings::CallIconVisibility",
    "Whether the call button shows."
);

object_schema! { CallIcons, "waxwing_meta::settings::CallIcons", "Where the call button shows.";
    optional "restrict_to_user_countries": Option<Vec<String>>, "Countries of users who see it, ISO 3166 with two letters.";
}
text_schema!(
    open SrtpKeyExchange, "waxwing_meta::settings::SrtpKeyExchange",
    "How media keys are exchanged. The vendor's description says DTLS-SRTP and SDES-SRTP."
);

object_schema! { SipSettings, "waxwing_meta::settings::SipSettings", "Calls by SIP. webhook_delivery says whether they give calls webhooks too.";
    optional "status": Option<shared::SettingStatus>, "On or off.";
    optional "servers": Option<Vec<shared::SipServer>>, "One server for each app; an empty list deletes them.";
    optional "webhook_delivery": Option<shared::SettingStatus>, "On or off.";
}

object_schema! { CallAudioSettings, "waxwing_meta::settings::CallAudioSettings", "Audio of calls.";
    optional "additional_codecs": Option<Vec<CallCodec>>, "Codecs beside Opus; an empty list means none.";
    optional "status": Option<shared::SettingStatus>, "On or off.";
}
text_schema!(open CallCodec, "waxwing_meta::settings::CallCodec", "A codec of G.711.");

object_schema! { CallVideoSettings, "waxwing_meta::settings::CallVideoSettings", "Video of calls; only in the vendor's description.";
    optional "status": Option<shared::SettingStatus>, "On or off.";
}

object_schema! { CallIpAddresses, "waxwing_meta::settings::CallIpAddresses", "Addresses of the media servers; only in answers, only in the vendor's description.";
    optional "default": Option<Vec<String>>, "The addresses.";
}

object_schema! { CallRestrictions, "waxwing_meta::settings::CallRestrictions", "Restrictions in force; only in answers.";
    optional "restrictions_list": Option<Vec<CallRestriction>>, "The restrictions.";
    optional "restriction_list": Option<Vec<CallRestriction>>, "The restrictions, under a name that the same page writes as well.";
}

object_schema! { CallRestriction, "waxwing_meta::settings::CallRestriction", "A restriction.";
    optional "type": Option<CallRestrictionType>, "Which calls are restricted.";
    optional "reason": Option<String>, "Why.";
    optional "expiration": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open CallRestrictionType, "waxwing_meta::settings::CallRestrictionType",
    "Which calls are restricted."
);

object_schema! { UserIdentityChange, "waxwing_meta::settings::UserIdentityChange", "Check of the user's identity.";
    optional "enable_identity_key_check": Option<bool>, "true: messages carry the user's identity hash, and can be made to depend on it.";
}

object_schema! { PayloadEncryption, "waxwing_meta::settings::PayloadEncryption", "Encryption of payloads; only in the vendor's description, which leaves the case of values open.";
    optional "status": Option<shared::SettingStatus>, "On or off.";
    optional "client_encryption_key": Option<String>, "Your public key, base64.";
    optional "client_encryption_key_fingerprint": Option<String>, "Fingerprint of your key; only in answers.";
    optional "cloud_encryption_key": Option<String>, "The provider's public key; only in answers.";
}

object_schema! { StorageConfiguration, "waxwing_meta::settings::StorageConfiguration", "Where messages are stored.";
    optional "status": Option<StorageStatus>, "Kind of storage; DEFAULT only in answers.";
    optional "data_localization_region": Option<shared::DataLocalizationRegion>, "Country in which messages are stored. As part of a registration up to v20 only.";
    optional "retention_minutes": Option<i64>, "Minutes that messages stay in the provider's own storage, 60.";
}
text_schema!(
    open StorageStatus, "waxwing_meta::settings::StorageStatus",
    "Kind of storage; DEFAULT only in answers."
);
