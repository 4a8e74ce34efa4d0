// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `auth`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Lenient, MediaType};

object_schema! { GetQr, "waxwing_wawp::auth::GetQr", "In which form.";
    optional "format": String, "raw, also when left out.";
}

object_schema! { QrRaw, "waxwing_wawp::auth::QrRaw", "The code to scan, as base64 in data or as its text in value, which is not documented; the engine behind the provider has it. Every member may be missing.";
    optional "mimetype": Option<Lenient<MediaType>>, "Media type of data.";
    optional "data": Option<shared::QrCode>, "Code to scan with the phone; there is one only while the status is SCAN_QR_CODE.";
    optional "value": Option<shared::QrCode>, "Code to scan with the phone; there is one only while the status is SCAN_QR_CODE.";
}

object_schema! { QrImage, "waxwing_wawp::auth::QrImage", "The picture of the code: qr is a data URI, data:image/png;base64 and the picture. Not documented; the engine behind the provider has mimetype and data, the picture as base64, in its place.";
    optional "qr": Option<shared::QrCode>, "Code to scan with the phone; there is one only while the status is SCAN_QR_CODE.";
    optional "mimetype": Option<Lenient<MediaType>>, "Media type of data. Not documented; the engine behind the provider has it.";
    optional "data": Option<shared::QrCode>, "Code to scan with the phone; there is one only while the status is SCAN_QR_CODE.";
}

object_schema! { RequestPairingCode, "waxwing_wawp::auth::RequestPairingCode", "For which phone.";
    required "phone_number": shared::PhoneDigits, "Country code and number, digits only: no plus sign, no 00 in front.";
}

object_schema! { PairingCode, "waxwing_wawp::auth::PairingCode", "A pairing code. The member is not documented; it is that of the engine behind.";
    optional "code": Option<PairingCodeText>, "Code to type on the phone, 8 characters.";
}
text_schema!(
    PairingCodeText, "waxwing_wawp::auth::PairingCodeText",
    "Code to type on the phone, 8 characters."
);
