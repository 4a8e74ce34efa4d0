// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `sender_registration`.

use super::*;
use waxwing_json::{object_schema, text_schema};
text_schema!(
    BusinessAccountId, "waxwing_infobip::sender_registration::BusinessAccountId",
    "Id of a WhatsApp business account in a path, digits; in bodies it is a number."
);

object_schema! { AddSender, "waxwing_infobip::sender_registration::AddSender", "A new sender and how to verify it.";
    required "countryCode": String, "Country code of the number, digits.";
    required "phoneNumber": NationalNumber, "Phone number without its country code, digits.";
    required "displayName": String, "Name that users see.";
    required "type": NumberType, "How the verification code is sent, by SMS or by call.";
    required "locale": String, "Language of the verification, such as en_US.";
}
text_schema!(
    NationalNumber, "waxwing_infobip::sender_registration::NationalNumber",
    "Phone number without its country code, digits."
);
text_schema!(
    open NumberType, "waxwing_infobip::sender_registration::NumberType",
    "How the verification code is sent, by SMS or by call."
);

object_schema! { AddSenderResponse, "waxwing_infobip::sender_registration::AddSenderResponse", "How far the registration is.";
    optional "status": Option<SenderRegistrationStatus>, "State of a registration; after OTP_REQUESTED a verification code is on its way.";
}
text_schema!(
    open SenderRegistrationStatus,
    "waxwing_infobip::sender_registration::SenderRegistrationStatus",
    "State of a registration; after OTP_REQUESTED a verification code is on its way."
);

object_schema! { RetrySenderVerification, "waxwing_infobip::sender_registration::RetrySenderVerification", "How to send the code this time.";
    required "type": NumberType, "How the verification code is sent, by SMS or by call.";
    required "locale": String, "Language of the verification, such as en_US.";
}

object_schema! { VerifySender, "waxwing_infobip::sender_registration::VerifySender", "The verification code.";
    required "code": VerificationCode, "Code that came by SMS or by call.";
}
text_schema!(
    VerificationCode, "waxwing_infobip::sender_registration::VerificationCode",
    "Code that came by SMS or by call."
);

object_schema! { ShareWaba, "waxwing_infobip::sender_registration::ShareWaba", "The account to share.";
    required "businessAccountId": i64, "Id of the WhatsApp business account.";
}
