// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `signups`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Lenient, Timestamp};

object_schema! { ListSignupsQuery, "waxwing_meta::signups::ListSignupsQuery", "Query of `list_signups`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}
text_schema!(
    SignupId, "waxwing_meta::signups::SignupId",
    "Id of an in-app signup; user_preferences webhooks repeat it."
);
text_schema!(
    CustomerBaseId, "waxwing_meta::signups::CustomerBaseId", "Id of a customer base."
);

object_schema! { CreateCustomerBase, "waxwing_meta::signups::CreateCustomerBase", "A new customer base.";
    required "messaging_customer_base_name": String, "Its name.";
}

object_schema! { CreatedCustomerBase, "waxwing_meta::signups::CreatedCustomerBase", "The new customer base.";
    optional "messaging_customer_base_id": CustomerBaseId, "Id of a customer base.";
}

object_schema! { ListCustomerBasesResponse, "waxwing_meta::signups::ListCustomerBasesResponse", "The customer bases of a portfolio.";
    optional "messaging_customer_bases": Vec<CustomerBase>, "The customer bases.";
}

object_schema! { CustomerBase, "waxwing_meta::signups::CustomerBase", "A customer base.";
    optional "id": Option<CustomerBaseId>, "Id of a customer base.";
    optional "name": Option<String>, "Its name.";
}

object_schema! { SetDefaultCustomerBase, "waxwing_meta::signups::SetDefaultCustomerBase", "Which customer base.";
    required "messaging_customer_base_id": CustomerBaseId, "Id of a customer base.";
}

object_schema! { DefaultCustomerBase, "waxwing_meta::signups::DefaultCustomerBase", "The customer base of an account.";
    optional "default_messaging_customer_base_id": Option<CustomerBaseId>, "Id of a customer base.";
    optional "updated_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open SignupStatus, "waxwing_meta::signups::SignupStatus",
    "Whether the signup is open."
);

object_schema! { CreateSignup, "waxwing_meta::signups::CreateSignup", "A new signup.";
    required "signup_message": String, "Text that invites, 1 to 300 characters.";
    required "confirmation_message": String, "Text that confirms, 1 to 300 characters. May hold {{promo_code}}.";
    required "privacy_policy_url": String, "Address of your privacy policy.";
    optional "website_url": String, "Address of your website, https.";
    optional "promo_code": String, "Promotion code, 1 to 50 letters and digits.";
    optional "display_name": String, "Name of the signup, at most 256 characters.";
    optional "policy": SignupPolicy, "Consent to the terms. To be left out once they are accepted (error 2494176).";
}

object_schema! { SignupPolicy, "waxwing_meta::signups::SignupPolicy", "Consent to the terms. To be left out once they are accepted (error 2494176).";
    required "tos": String, "Address of the terms; only an allowed one (error 2494177).";
    required "accepted": bool, "true: the terms are accepted.";
}

object_schema! { UpdateSignup, "waxwing_meta::signups::UpdateSignup", "What is to change.";
    optional "status": SignupStatus, "Whether the signup is open.";
    optional "signup_message": String, "Text that invites, 1 to 300 characters.";
    optional "confirmation_message": String, "Text that confirms, 1 to 300 characters. May hold {{promo_code}}.";
    optional "website_url": String, "Address of your website, https.";
    optional "promo_code": String, "Promotion code, 1 to 50 letters and digits.";
    optional "display_name": String, "Name of the signup, at most 256 characters.";
}

object_schema! { ListSignupsResponse, "waxwing_meta::signups::ListSignupsResponse", "A page of signups.";
    optional "data": Vec<Signup>, "The signups.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { Signup, "waxwing_meta::signups::Signup", "An in-app signup for marketing messages.";
    optional "id": SignupId, "Id of an in-app signup; user_preferences webhooks repeat it.";
    optional "waba_id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
    optional "status": Option<SignupStatus>, "Whether the signup is open.";
    optional "signup_message": Option<String>, "Text that invites.";
    optional "confirmation_message": Option<String>, "Text that confirms.";
    optional "privacy_policy_url": Option<String>, "Address of your privacy policy.";
    optional "promo_code": Option<String>, "Promotion code.";
    optional "display_name": Option<String>, "Name of the signup.";
    optional "website_url": Option<String>, "Address of your website.";
}

object_schema! { SignupSaved, "waxwing_meta::signups::SignupSaved", "The created signup.";
    optional "id": SignupId, "Id of an in-app signup; user_preferences webhooks repeat it.";
}
