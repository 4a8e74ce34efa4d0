// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `phone_numbers`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { ListPhoneNumbersQuery, "waxwing_meta::phone_numbers::ListPhoneNumbersQuery", "Query of `list_phone_numbers`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "filtering": String, "Conditions, as JSON text of a list of field, operator and value.";
    optional "sort": String, "Order; left out, the latest first. The guide writes ['last_onboarded_time_ascending'], the vendor's description creation_time.asc, creation_time.desc, last_onboarded_time.asc and last_onboarded_time.desc.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetPhoneNumberQuery, "waxwing_meta::phone_numbers::GetPhoneNumberQuery", "Query of `get_phone_number`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { GetHealthStatusQuery, "waxwing_meta::phone_numbers::GetHealthStatusQuery", "Query of `get_health_status`.";
    optional "fields": HealthFields, "The one member to answer with.";
}

object_schema! { GetWhatsappAccountNumberQuery, "waxwing_meta::phone_numbers::GetWhatsappAccountNumberQuery", "Query of `get_whatsapp_account_number`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}
text_schema!(
    NodeId, "waxwing_meta::phone_numbers::NodeId", "Id of any node of the graph."
);
text_schema!(
    AccountNumberId, "waxwing_meta::phone_numbers::AccountNumberId",
    "Id of an account-number node."
);
text_schema!(
    open HealthFields, "waxwing_meta::phone_numbers::HealthFields",
    "Always health_status."
);

object_schema! { CreatePhoneNumber, "waxwing_meta::phone_numbers::CreatePhoneNumber", "A number to add.";
    required "cc": String, "Dialling code of the country. Some clients send it as country_code.";
    required "phone_number": NewPhoneNumber, "A phone number without the dialling code of its country.";
    required "verified_name": String, "Display name, 2 to 75 characters.";
    optional "migrate_phone_number": bool, "true moves the number from another account.";
    optional "preverified_id": shared::PreverifiedNumberId, "Id of a phone number that a partner verified beforehand (not the number itself).";
}
text_schema!(
    NewPhoneNumber, "waxwing_meta::phone_numbers::NewPhoneNumber",
    "A phone number without the dialling code of its country."
);

object_schema! { CreatedPhoneNumber, "waxwing_meta::phone_numbers::CreatedPhoneNumber", "The added number.";
    optional "id": shared::PhoneNumberId, "Id of a business phone number (not the number itself). Digits, kept as text.";
}

object_schema! { UpdatePhoneNumber, "waxwing_meta::phone_numbers::UpdatePhoneNumber", "What to change; one thing at a time is the documented way.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "pin": TwoStepPin, "Two-step verification PIN, 6 digits.";
    optional "new_display_name": String, "Display name to ask for; it is reviewed.";
    optional "webhook_configuration": CallbackOverride, "A callback address for this number alone.";
    optional "search_visibility": shared::SearchVisibility, "Whether the number is found by search.";
    optional "connection_status": ConnectionStatus, "State of the connection; only in the vendor's description.";
    optional "webhook_url": String, "Callback address; only in the vendor's description.";
    optional "username": String, "Business username; only in the vendor's description, the guide has set_username.";
    optional "whatsapp_business_api_data": BusinessApiData, "Security of the number; only in the vendor's description.";
}
text_schema!(
    open ConnectionStatus, "waxwing_meta::phone_numbers::ConnectionStatus",
    "State of the connection; only in the vendor's description."
);

object_schema! { BusinessApiData, "waxwing_meta::phone_numbers::BusinessApiData", "Security of the number; only in the vendor's description.";
    optional "pin": TwoStepPin, "Two-step verification PIN, 6 digits.";
    optional "show_security_notifications": bool, "Whether security notices show.";
    optional "notify_user_change_number": bool, "Whether users hear of a change of the number.";
}
text_schema!(
    TwoStepPin, "waxwing_meta::phone_numbers::TwoStepPin",
    "Two-step verification PIN, 6 digits."
);

object_schema! { CallbackOverride, "waxwing_meta::phone_numbers::CallbackOverride", "A callback address for this number alone.";
    required "override_callback_uri": String, "The address; an empty text removes it.";
    optional "verify_token": shared::VerifyToken, "Text that the provider repeats when it verifies the callback address.";
}

object_schema! { RegisterPhoneNumber, "waxwing_meta::phone_numbers::RegisterPhoneNumber", "How to register.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "pin": TwoStepPin, "Two-step verification PIN, 6 digits.";
    optional "data_localization_region": shared::DataLocalizationRegion, "Country in which messages are stored. As part of a registration up to v20 only.";
    optional "meta_store_retention_minutes": i64, "Minutes that messages stay in the provider's own storage, 60. Up to v20 only.";
    optional "tier": RegistrationTier, "Whether the number is a real one or one for tests; only in the vendor's description.";
    optional "backup": RegistrationBackup, "Backup of an on-premises number that moves.";
}
text_schema!(
    open RegistrationTier, "waxwing_meta::phone_numbers::RegistrationTier",
    "Whether the number is a real one or one for tests; only in the vendor's description."
);

object_schema! { RegistrationBackup, "waxwing_meta::phone_numbers::RegistrationBackup", "Backup of an on-premises number that moves.";
    required "password": BackupPassword, "Password of the backup.";
    required "data": String, "The backup, base64.";
}
text_schema!(
    BackupPassword, "waxwing_meta::phone_numbers::BackupPassword",
    "Password of the backup."
);
text_schema!(
    open VerificationCodeMethod, "waxwing_meta::phone_numbers::VerificationCodeMethod",
    "How the code comes."
);

object_schema! { RequestVerificationCode, "waxwing_meta::phone_numbers::RequestVerificationCode", "How and in which language.";
    required "code_method": VerificationCodeMethod, "How the code comes.";
    required "language": String, "Language, such as en_US or en.";
}

object_schema! { VerifyCode, "waxwing_meta::phone_numbers::VerifyCode", "The code that came.";
    required "code": shared::VerificationCode, "Verification code, with or without hyphen.";
}

object_schema! { VerifyCodeResponse, "waxwing_meta::phone_numbers::VerifyCodeResponse", "Plain acknowledgement.";
    optional "success": bool, "true when the number is verified.";
    optional "id": Option<shared::PhoneNumberId>, "Id of a business phone number (not the number itself). Digits, kept as text.";
}

object_schema! { NodeHealth, "waxwing_meta::phone_numbers::NodeHealth", "Health of a node.";
    optional "id": Option<NodeId>, "Id of any node of the graph.";
    optional "health_status": Option<shared::HealthStatus>, "Whether messages can be sent, and what prevents it.";
}

object_schema! { SyncSmbAppData, "waxwing_meta::phone_numbers::SyncSmbAppData", "What to transfer.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "sync_type": SmbSyncType, "smb_app_state_sync: contacts; history: earlier messages.";
}
text_schema!(
    open SmbSyncType, "waxwing_meta::phone_numbers::SmbSyncType",
    "smb_app_state_sync: contacts; history: earlier messages."
);

object_schema! { SyncSmbAppDataResponse, "waxwing_meta::phone_numbers::SyncSmbAppDataResponse", "The transfer has been asked for. Not documented; by third parties.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "request_id": Option<String>, "Id of the request.";
}
