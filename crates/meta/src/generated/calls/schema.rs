// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `calls`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Bsuid, Lenient, Timestamp};

object_schema! { GetCallPermissionsQuery, "waxwing_meta::calls::GetCallPermissionsQuery", "Query of `get_call_permissions`.";
    optional "user_wa_id": shared::WaId, "The user, by phone number in digits.";
    optional "recipient": Bsuid, "The user, by business-scoped user id.";
}

object_schema! { CallPermissions, "waxwing_meta::calls::CallPermissions", "Permission of a user and what may be done.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "permission": Option<CallPermission>, "Permission of a user.";
    optional "actions": Option<Vec<CallActionLimits>>, "What may be done.";
}

object_schema! { CallPermission, "waxwing_meta::calls::CallPermission", "Permission of a user.";
    optional "status": Option<CallPermissionStatus>, "Kind of permission.";
    optional "expiration_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open CallPermissionStatus, "waxwing_meta::calls::CallPermissionStatus",
    "Kind of permission."
);

object_schema! { CallActionLimits, "waxwing_meta::calls::CallActionLimits", "Whether one action is possible.";
    optional "action_name": Option<CallActionName>, "An action.";
    optional "can_perform_action": Option<bool>, "Whether it is possible now.";
    optional "limits": Option<Vec<CallLimit>>, "Its limits.";
}
text_schema!(open CallActionName, "waxwing_meta::calls::CallActionName", "An action.");

object_schema! { CallLimit, "waxwing_meta::calls::CallLimit", "A limit over a time.";
    optional "time_period": Option<String>, "Length of the time, ISO 8601 (PT24H, P7D).";
    optional "max_allowed": Option<i64>, "Most uses in that time.";
    optional "current_usage": Option<i64>, "Uses so far.";
    optional "limit_expiration_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { ManageCall, "waxwing_meta::calls::ManageCall", "A call and what to do with it; the envelope and one action side by side in one object. What all actions have.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "biz_opaque_callback_data": String, "Your own text, repeated in the webhooks; at most 512 characters.";
    beside "": CallAction, "";
}

impl JsonSchema for CallAction {
    fn schema_name() -> Cow<'static, str> {
        "CallAction".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::calls::CallAction".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "What to do, told apart by action.",
            schema::union(
                "action",
                [
                    schema::kind("action", "connect")
                        .beside(generator.subschema_for::<ConnectCall>()),
                    schema::kind("action", "pre_accept")
                        .beside(generator.subschema_for::<PreAcceptCall>()),
                    schema::kind("action", "accept")
                        .beside(generator.subschema_for::<AcceptCall>()),
                    schema::kind("action", "reject")
                        .beside(generator.subschema_for::<RejectCall>()),
                    schema::kind("action", "terminate")
                        .beside(generator.subschema_for::<TerminateCall>()),
                ],
            ),
        )
    }
}

object_schema! { ConnectCall, "waxwing_meta::calls::ConnectCall", "Start a call; to or recipient, which may stand together.";
    optional "to": shared::Destination, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "recipient": Bsuid, "Business-scoped user id.";
    optional "session": CallSession, "Media description of one side.";
    optional "recording": CallCapture, "Records or transcribes the call, after an announcement to the user. Where both are on there is one announcement, with the words of recording. Default: DISABLED.";
    optional "transcription": CallCapture, "Records or transcribes the call, after an announcement to the user. Where both are on there is one announcement, with the words of recording. Default: DISABLED.";
}

object_schema! { PreAcceptCall, "waxwing_meta::calls::PreAcceptCall", "Set up the media of a call before it is accepted.";
    required "call_id": shared::CallId, "Id of a call (wacid).";
    optional "session": CallSession, "Media description of one side.";
}

object_schema! { AcceptCall, "waxwing_meta::calls::AcceptCall", "Accept a call.";
    required "call_id": shared::CallId, "Id of a call (wacid).";
    optional "session": CallSession, "Media description of one side.";
    optional "recording": CallCapture, "Records or transcribes the call, after an announcement to the user. Where both are on there is one announcement, with the words of recording. Default: DISABLED.";
    optional "transcription": CallCapture, "Records or transcribes the call, after an announcement to the user. Where both are on there is one announcement, with the words of recording. Default: DISABLED.";
}

object_schema! { RejectCall, "waxwing_meta::calls::RejectCall", "Reject a call.";
    required "call_id": shared::CallId, "Id of a call (wacid).";
}

object_schema! { TerminateCall, "waxwing_meta::calls::TerminateCall", "End a call.";
    required "call_id": shared::CallId, "Id of a call (wacid).";
}

object_schema! { CallCapture, "waxwing_meta::calls::CallCapture", "Records or transcribes the call, after an announcement to the user. Where both are on there is one announcement, with the words of recording. Default: DISABLED.";
    required "status": shared::SettingStatus, "On or off.";
    optional "purpose": String, "What it is for, told to the user, 1 to 250 characters; required with ENABLED.";
    optional "announcement_language": AnnouncementLanguage, "Language of the announcement; required with ENABLED. nl and es_ES are taken but spoken in English.";
}
text_schema!(
    open AnnouncementLanguage, "waxwing_meta::calls::AnnouncementLanguage",
    "Language of the announcement; required with ENABLED. nl and es_ES are taken but spoken in English."
);

object_schema! { CallSession, "waxwing_meta::calls::CallSession", "Media description of one side.";
    required "sdp_type": SdpType, "Whose turn it is.";
    required "sdp": String, "The description, by RFC 8866.";
}
text_schema!(open SdpType, "waxwing_meta::calls::SdpType", "Whose turn it is.");

object_schema! { ManageCallResponse, "waxwing_meta::calls::ManageCallResponse", "calls for connect, success for the other actions.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "calls": Option<Vec<StartedCall>>, "The started call.";
    optional "success": Option<bool>, "true when it was done.";
}

object_schema! { StartedCall, "waxwing_meta::calls::StartedCall", "A started call.";
    optional "id": shared::CallId, "Id of a call (wacid).";
}
