// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `conversions`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::Timestamp;

object_schema! { SubmitConversionsRequest, "waxwing_infobip::conversions::SubmitConversionsRequest", "Conversions of one Facebook page. All are taken or none.";
    optional "sourceId": FacebookPageId, "Id of a Facebook page; may be left out when only one is connected.";
    required "conversions": Vec<Conversion>, "1 to 1000 conversions.";
}
text_schema!(
    FacebookPageId, "waxwing_infobip::conversions::FacebookPageId",
    "Id of a Facebook page; may be left out when only one is connected."
);

object_schema! { Conversion, "waxwing_infobip::conversions::Conversion", "What a user did after the click; conversionTime is at most 7 days ago, left out it is now.";
    required "ctwaClickId": shared::CtwaClickId, "Id of the click on an advertisement that opened the chat; comes with the first message, in referral.";
    required "type": ConversionType, "What the user did.";
    optional "details": ConversionDetails, "Value of a conversion.";
    optional "conversionTime": Timestamp, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}
text_schema!(
    open ConversionType, "waxwing_infobip::conversions::ConversionType",
    "What the user did."
);

object_schema! { ConversionDetails, "waxwing_infobip::conversions::ConversionDetails", "Value of a conversion.";
    required "currency": String, "Currency code, such as EUR.";
    required "value": f64, "Amount; may be 0.";
}

object_schema! { SubmitWabaConversionsRequest, "waxwing_infobip::conversions::SubmitWabaConversionsRequest", "Conversions of one sender. All are taken or none.";
    required "sourceId": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "conversions": Vec<WabaConversion>, "1 to 1000 conversions.";
}

object_schema! { WabaConversion, "waxwing_infobip::conversions::WabaConversion", "What a user did after the click; conversionTime is at most 7 days ago, left out it is now.";
    required "ctwaClickId": shared::CtwaClickId, "Id of the click on an advertisement that opened the chat; comes with the first message, in referral.";
    required "type": WabaConversionType, "What the user did. The vendor's text names only the first two.";
    optional "details": ConversionDetails, "Value of a conversion.";
    optional "conversionTime": Timestamp, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}
text_schema!(
    open WabaConversionType, "waxwing_infobip::conversions::WabaConversionType",
    "What the user did. The vendor's text names only the first two."
);
