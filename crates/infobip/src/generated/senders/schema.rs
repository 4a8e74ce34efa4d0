// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `senders`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Lenient, Timestamp};

object_schema! { ListSendersQualityQuery, "waxwing_infobip::senders::ListSendersQualityQuery", "Query of `list_senders_quality`.";
    required "senders": Vec<shared::SenderNumber>, "1 to 100 senders. Repeated, as the vendor's own client does; values joined by commas are said to work too.";
}

object_schema! { ListSendersQualityResponse, "waxwing_infobip::senders::ListSendersQualityResponse", "Quality of the senders asked for.";
    optional "results": Option<Vec<SenderQuality>>, "One entry for each sender.";
}

object_schema! { SenderQuality, "waxwing_infobip::senders::SenderQuality", "Quality, state and limit of a sender.";
    optional "sender": Option<shared::SenderNumber>, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    optional "qualityRating": Option<SenderQualityRating>, "Quality rating of a sender.";
    optional "status": Option<SenderStatus>, "State of a sender.";
    optional "currentLimit": Option<SenderLimit>, "Messaging limit of the business portfolio that the sender belongs to.";
    optional "lastUpdated": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}
text_schema!(
    open SenderQualityRating, "waxwing_infobip::senders::SenderQualityRating",
    "Quality rating of a sender."
);
text_schema!(
    open SenderStatus, "waxwing_infobip::senders::SenderStatus", "State of a sender."
);
text_schema!(
    open SenderLimit, "waxwing_infobip::senders::SenderLimit",
    "Messaging limit of the business portfolio that the sender belongs to."
);

object_schema! { BusinessInfo, "waxwing_infobip::senders::BusinessInfo", "A business profile.";
    optional "about": Option<String>, "The About text.";
    optional "address": Option<String>, "Street address.";
    optional "description": Option<String>, "What the business does.";
    optional "email": Option<String>, "Email address.";
    optional "vertical": Option<BusinessVertical>, "Line of business.";
    optional "websites": Option<Vec<String>>, "Addresses of web pages.";
    optional "displayName": Option<String>, "Name that users see; update_sender_business_info cannot change it.";
}

object_schema! { UpdateBusinessInfo, "waxwing_infobip::senders::UpdateBusinessInfo", "What is to change; the rest stays.";
    optional "about": String, "The About text, at most 130 characters.";
    optional "address": String, "Street address, at most 256 characters.";
    optional "description": String, "What the business does, at most 512 characters.";
    optional "email": String, "Email address, at most 128 characters.";
    optional "vertical": BusinessVertical, "Line of business.";
    optional "websites": Vec<String>, "At most 2 addresses of web pages, each at most 256 characters.";
    optional "logoUrl": String, "http(s) address of the logo, at most 2048 characters; JPEG or PNG, 192 by 192 to 640 by 640 pixels.";
}
text_schema!(
    open BusinessVertical, "waxwing_infobip::senders::BusinessVertical",
    "Line of business."
);

object_schema! { CallingPermission, "waxwing_infobip::senders::CallingPermission", "Whether a sender may call an end user.";
    optional "status": CallingPermissionStatus, "The permission. Only a temporary one comes with an expirationTime.";
    optional "actions": Option<Vec<CallingPermissionAction>>, "What the sender may do now.";
    optional "expirationTime": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}
text_schema!(
    open CallingPermissionStatus, "waxwing_infobip::senders::CallingPermissionStatus",
    "The permission. Only a temporary one comes with an expirationTime."
);

object_schema! { CallingPermissionAction, "waxwing_infobip::senders::CallingPermissionAction", "Something that the sender may do, and how often.";
    optional "name": Option<CallingPermissionActionName>, "Call the user, or ask for permission to call.";
    optional "canPerformAction": Option<bool>, "Whether it may be done now, all limits considered.";
    optional "limits": Option<Vec<CallingPermissionLimit>>, "The limits.";
}
text_schema!(
    open CallingPermissionActionName,
    "waxwing_infobip::senders::CallingPermissionActionName",
    "Call the user, or ask for permission to call."
);

object_schema! { CallingPermissionLimit, "waxwing_infobip::senders::CallingPermissionLimit", "How often something may be done in a period.";
    optional "timePeriod": Option<String>, "The period, an ISO 8601 duration such as PT24H.";
    optional "maxAllowed": Option<i32>, "How often it is allowed.";
    optional "currentUsage": Option<i32>, "How often it was done.";
    optional "limitExpirationTime": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { SenderPublicKey, "waxwing_infobip::senders::SenderPublicKey", "A public key and whether its signature is good.";
    optional "publicKey": Option<String>, "The key as PEM; a single blank after a mismatch.";
    optional "publicKeySignatureStatus": Option<String>, "State of the signature. Not documented; VALID and MISMATCH occur in samples.";
}
