// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `preverified_numbers`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Json, Lenient, Timestamp};

object_schema! { ListPreverifiedNumbersQuery, "waxwing_meta::preverified_numbers::ListPreverifiedNumbersQuery", "Query of `list_preverified_numbers`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
    optional "code_verification_status": shared::CodeVerificationStatus, "Only numbers in this state, by the SDK.";
    optional "phone_number": UnverifiedNumber, "Only this number, by the SDK.";
    optional "verification_status": PreverifiedNumberVerification, "Only numbers in this state, by the vendor's description.";
    optional "availability_status": PreverifiedNumberAvailability, "Only numbers with this availability, by the vendor's description.";
    optional "country_code": String, "Only numbers of this country, ISO 3166 with two letters, by the vendor's description.";
}

object_schema! { UnsharePreverifiedNumberQuery, "waxwing_meta::preverified_numbers::UnsharePreverifiedNumberQuery", "Query of `unshare_preverified_number`.";
    required "preverified_id": shared::PreverifiedNumberId, "The pre-verified number.";
    required "partner_business_id": shared::BusinessId, "The portfolio of the partner.";
}

object_schema! { GetPreverifiedNumberQuery, "waxwing_meta::preverified_numbers::GetPreverifiedNumberQuery", "Query of `get_preverified_number`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { ListPreverifiedNumberPartnersQuery, "waxwing_meta::preverified_numbers::ListPreverifiedNumberPartnersQuery", "Query of `list_preverified_number_partners`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}
text_schema!(
    UnverifiedNumber, "waxwing_meta::preverified_numbers::UnverifiedNumber",
    "A phone number with plus sign and country code."
);

object_schema! { AddPreverifiedNumber, "waxwing_meta::preverified_numbers::AddPreverifiedNumber", "The number to add.";
    required "phone_number": UnverifiedNumber, "A phone number with plus sign and country code.";
}

object_schema! { PreverifiedNumberAdded, "waxwing_meta::preverified_numbers::PreverifiedNumberAdded", "The added number.";
    optional "id": shared::PreverifiedNumberId, "Id of a phone number that a partner verified beforehand (not the number itself).";
}

object_schema! { ListPreverifiedNumbersResponse, "waxwing_meta::preverified_numbers::ListPreverifiedNumbersResponse", "A page of pre-verified numbers.";
    optional "data": Vec<PreverifiedNumber>, "The numbers.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { PreverifiedNumber, "waxwing_meta::preverified_numbers::PreverifiedNumber", "A pre-verified number, with the members of the SDK and those of the vendor's description.";
    optional "id": Option<shared::PreverifiedNumberId>, "Id of a phone number that a partner verified beforehand (not the number itself).";
    optional "phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "code_verification_status": Option<shared::CodeVerificationStatus>, "Whether the number was verified by a code. The provider's own description says UNVERIFIED in place of NOT_VERIFIED.";
    optional "code_verification_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "verification_expiry_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "owner_business": Option<shared::BusinessInfo>, "A business portfolio, in short.";
    optional "display_phone_number": Option<shared::DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "country_prefix": Option<i64>, "Dialling code of the country.";
    optional "verification_status": Option<PreverifiedNumberVerification>, "State of the verification, by the vendor's description.";
    optional "availability_status": Option<PreverifiedNumberAvailability>, "Whether the number can be used, by the vendor's description.";
    optional "created_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "last_updated": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "supported_features": Option<Vec<PreverifiedNumberFeature>>, "What the number can be used for.";
    optional "country_code": Option<String>, "Country of the number, ISO 3166 with two letters.";
    optional "region": Option<String>, "Not documented; region of the number.";
    optional "error_msg": Option<String>, "What is wrong, in words; when one number is read.";
    optional "is_input_id_valid": Option<bool>, "Whether the id names a pre-verified number; when one number is read.";
}
text_schema!(
    open PreverifiedNumberVerification,
    "waxwing_meta::preverified_numbers::PreverifiedNumberVerification",
    "State of the verification, by the vendor's description."
);
text_schema!(
    open PreverifiedNumberAvailability,
    "waxwing_meta::preverified_numbers::PreverifiedNumberAvailability",
    "Whether the number can be used, by the vendor's description."
);
text_schema!(
    open PreverifiedNumberFeature,
    "waxwing_meta::preverified_numbers::PreverifiedNumberFeature",
    "What a number can be used for, by the vendor's description."
);

object_schema! { SharePreverifiedNumber, "waxwing_meta::preverified_numbers::SharePreverifiedNumber", "Which number, with whom.";
    required "preverified_id": shared::PreverifiedNumberId, "Id of a phone number that a partner verified beforehand (not the number itself).";
    required "partner_business_id": shared::BusinessId, "Id of a business portfolio.";
}

object_schema! { ListPreverifiedNumberPartnersResponse, "waxwing_meta::preverified_numbers::ListPreverifiedNumberPartnersResponse", "A page of partners.";
    optional "data": Vec<PreverifiedNumberPartner>, "The partners.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { PreverifiedNumberPartner, "waxwing_meta::preverified_numbers::PreverifiedNumberPartner", "A partner that a number is shared with.";
    optional "id": shared::BusinessId, "Id of a business portfolio.";
    optional "name": Option<String>, "Name of the business.";
    optional "created_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "verification_status": Option<PartnerVerificationStatus>, "State of the verification of a partner.";
    optional "primary_page": Option<Json>, "Not documented; the page of the business.";
    optional "timezone_id": Option<i64>, "Time zone, by the provider's number.";
    optional "two_factor_type": Option<PartnerTwoFactorType>, "Who of a partner must use two factors.";
}
text_schema!(
    open PartnerVerificationStatus,
    "waxwing_meta::preverified_numbers::PartnerVerificationStatus",
    "State of the verification of a partner."
);
text_schema!(
    open PartnerTwoFactorType, "waxwing_meta::preverified_numbers::PartnerTwoFactorType",
    "Who of a partner must use two factors."
);

object_schema! { RequestPreverifiedCode, "waxwing_meta::preverified_numbers::RequestPreverifiedCode", "How the code is to come.";
    required "code_method": PreverifiedCodeMethod, "How the code comes.";
    required "language": String, "Language of the message, en_US or en.";
}
text_schema!(
    open PreverifiedCodeMethod,
    "waxwing_meta::preverified_numbers::PreverifiedCodeMethod", "How the code comes."
);

object_schema! { VerifyPreverifiedCode, "waxwing_meta::preverified_numbers::VerifyPreverifiedCode", "The code, 6 digits; 4 to 8 in another place of the vendor's description.";
    required "code": shared::VerificationCode, "Verification code, with or without hyphen.";
}

object_schema! { PreverifiedCodeVerified, "waxwing_meta::preverified_numbers::PreverifiedCodeVerified", "The verified number.";
    optional "success": bool, "true when verified.";
    optional "id": Option<String>, "Id, by the vendor's description; of what is not documented.";
}
