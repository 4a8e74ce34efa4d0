// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `qr_codes`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Lenient, Timestamp};

object_schema! { ListQrCodesQuery, "waxwing_meta::qr_codes::ListQrCodesQuery", "Query of `list_qr_codes`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "code": QrCodeId, "Only this QR code.";
    optional "limit": i64, "Most items on a page, at most 25.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetQrCodeQuery, "waxwing_meta::qr_codes::GetQrCodeQuery", "Query of `get_qr_code`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}
text_schema!(
    QrCodeId, "waxwing_meta::qr_codes::QrCodeId",
    "Code of a QR code, the end of its short link."
);

object_schema! { ListQrCodesResponse, "waxwing_meta::qr_codes::ListQrCodesResponse", "A page of QR codes.";
    optional "data": Vec<QrCode>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { GetQrCodeResponse, "waxwing_meta::qr_codes::GetQrCodeResponse", "One QR code, in a list.";
    optional "data": Vec<QrCode>, "The items.";
}

object_schema! { QrCode, "waxwing_meta::qr_codes::QrCode", "A QR code that opens a chat with a text.";
    optional "code": QrCodeId, "Code of a QR code, the end of its short link.";
    optional "prefilled_message": Option<String>, "Text that stands in the user's input.";
    optional "deep_link_url": Option<String>, "Short link that does the same.";
    optional "qr_image_url": Option<String>, "Address of the image; only when asked for.";
    optional "creation_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { CreateOrUpdateQrCode, "waxwing_meta::qr_codes::CreateOrUpdateQrCode", "A new QR code or a new text.";
    required "prefilled_message": String, "Text that stands in the user's input, at most 140 characters.";
    optional "code": QrCodeId, "Code of a QR code, the end of its short link.";
    optional "generate_qr_image": QrImageFormat, "Make an image of the QR code in this format; only for a new one.";
}
text_schema!(
    open QrImageFormat, "waxwing_meta::qr_codes::QrImageFormat",
    "Make an image of the QR code in this format; only for a new one."
);
