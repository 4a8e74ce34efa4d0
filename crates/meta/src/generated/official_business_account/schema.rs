// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `official_business_account`.

use super::*;
use waxwing_json::object_schema;

object_schema! { GetOfficialBusinessAccountQuery, "waxwing_meta::official_business_account::GetOfficialBusinessAccountQuery", "Query of `get_official_business_account`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { SubmitOfficialBusinessAccount, "waxwing_meta::official_business_account::SubmitOfficialBusinessAccount", "An application.";
    required "business_website_url": String, "Website of the business.";
    required "primary_country_of_operation": String, "Country in which the business mainly works.";
    optional "primary_language": String, "Language of most users.";
    optional "parent_business_or_brand": String, "Business or brand above this one.";
    optional "supporting_links": Vec<String>, "Articles about the business, at most 5 addresses.";
    optional "additional_supporting_information": String, "Anything else that speaks for it.";
}
