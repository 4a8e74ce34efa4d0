// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `business_portfolio`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Json, Lenient, Timestamp};

object_schema! { GetBusinessQuery, "waxwing_meta::business_portfolio::GetBusinessQuery", "Query of `get_business`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { ListSystemUsersQuery, "waxwing_meta::business_portfolio::ListSystemUsersQuery", "Query of `list_system_users`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ListOwnedWabasQuery, "waxwing_meta::business_portfolio::ListOwnedWabasQuery", "Query of `list_owned_wabas`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
    optional "business_type": String, "Only accounts of these kinds of business, joined by commas; ENTERPRISE and SMB by the vendor's description.";
    optional "find": shared::WabaId, "Only the account with this id.";
}

object_schema! { ListClientWabasQuery, "waxwing_meta::business_portfolio::ListClientWabasQuery", "Query of `list_client_wabas`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
    optional "find": shared::WabaId, "Only the account with this id.";
    optional "filtering": String, "JSON text of a list of conditions, in the form of list_phone_numbers. Which fields are possible is not documented.";
}

object_schema! { ShareAndAttachCreditLineQuery, "waxwing_meta::business_portfolio::ShareAndAttachCreditLineQuery", "Query of `share_and_attach_credit_line`.";
    required "waba_currency": WabaCurrency, "Currency in which the account is billed.";
    required "waba_id": shared::WabaId, "The client account that gets the credit line.";
}

object_schema! { ShareCreditLineQuery, "waxwing_meta::business_portfolio::ShareCreditLineQuery", "Query of `share_credit_line`.";
    required "receiving_business_id": shared::BusinessId, "The client business that gets the credit line.";
}

object_schema! { AttachCreditLineQuery, "waxwing_meta::business_portfolio::AttachCreditLineQuery", "Query of `attach_credit_line`.";
    required "waba_currency": WabaCurrency, "Currency in which the account is billed.";
    required "waba_id": shared::WabaId, "The client account that gets the credit line.";
}

object_schema! { ListCreditAllocationsQuery, "waxwing_meta::business_portfolio::ListCreditAllocationsQuery", "Query of `list_credit_allocations`.";
    optional "receiving_business_id": shared::BusinessId, "Only sharings with this client business.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { GetCreditAllocationQuery, "waxwing_meta::business_portfolio::GetCreditAllocationQuery", "Query of `get_credit_allocation`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { OnboardPartnersToMmLiteQuery, "waxwing_meta::business_portfolio::OnboardPartnersToMmLiteQuery", "Query of `onboard_partners_to_mm_lite`.";
    optional "solution_id": shared::SolutionId, "The multi-partner solution to onboard through.";
}

object_schema! { ListConnectedClientBusinessesQuery, "waxwing_meta::business_portfolio::ListConnectedClientBusinessesQuery", "Query of `list_connected_client_businesses`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ListUserAssignedWabasQuery, "waxwing_meta::business_portfolio::ListUserAssignedWabasQuery", "Query of `list_user_assigned_wabas`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ListSelfCertifiedSubmissionsQuery, "waxwing_meta::business_portfolio::ListSelfCertifiedSubmissionsQuery", "Query of `list_self_certified_submissions`.";
    optional "end_business_id": shared::BusinessId, "Only submissions for this client business.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ParentBsuidAccount, "waxwing_meta::business_portfolio::ParentBsuidAccount", "A parent account of user ids.";
    optional "parent_bsuid_account_id": String, "Id of the parent account.";
    optional "enrolled_business_portfolios": Option<Vec<shared::BusinessId>>, "The portfolios in it.";
}

object_schema! { ListSystemUsersResponse, "waxwing_meta::business_portfolio::ListSystemUsersResponse", "A page of system users.";
    optional "data": Vec<SystemUser>, "The system users.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { SystemUser, "waxwing_meta::business_portfolio::SystemUser", "A system user.";
    optional "id": shared::UserId, "Id of a person or system user of the business (not of a WhatsApp user).";
    optional "name": Option<String>, "Name.";
    optional "role": Option<SystemUserRole>, "What the system user may do.";
}
text_schema!(
    open SystemUserRole, "waxwing_meta::business_portfolio::SystemUserRole",
    "What the system user may do."
);
text_schema!(
    CreditLineId, "waxwing_meta::business_portfolio::CreditLineId",
    "Id of a credit line (extended credit)."
);
text_schema!(
    AllocationConfigId, "waxwing_meta::business_portfolio::AllocationConfigId",
    "Id of the sharing of a credit line."
);
text_schema!(
    PortfolioUserId, "waxwing_meta::business_portfolio::PortfolioUserId",
    "Id of a user or system user of a portfolio."
);
text_schema!(
    AppSecretProof, "waxwing_meta::business_portfolio::AppSecretProof",
    "HMAC-SHA256 of the access token with the app secret as key, in hexadecimal digits."
);
text_schema!(
    open WabaCurrency, "waxwing_meta::business_portfolio::WabaCurrency",
    "Currency of bills, ISO 4217."
);

object_schema! { BusinessPortfolio, "waxwing_meta::business_portfolio::BusinessPortfolio", "A business portfolio. Without fields only a few members come.";
    optional "id": shared::BusinessId, "Id of a business portfolio.";
    optional "name": Option<String>, "Name of the business.";
    optional "timezone_id": Option<i64>, "Time zone, by the provider's number.";
    optional "whatsapp_business_manager_messaging_limit": Option<shared::MessagingLimitTier>, "Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K` occurs only on numbers, `UNTIERED` only on accounts.";
    optional "marketing_messages_onboarding_status": Option<shared::MarketingMessagesOnboardingStatus>, "Progress of the account's onboarding to the Marketing Messages API.";
}

object_schema! { ListWabasResponse, "waxwing_meta::business_portfolio::ListWabasResponse", "A page of accounts.";
    optional "data": Vec<shared::WhatsappBusinessAccount>, "The accounts.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { ListCreditLinesResponse, "waxwing_meta::business_portfolio::ListCreditLinesResponse", "The credit lines of a portfolio.";
    optional "data": Vec<CreditLine>, "The credit lines.";
}

object_schema! { CreditLine, "waxwing_meta::business_portfolio::CreditLine", "A credit line.";
    optional "id": CreditLineId, "Id of a credit line (extended credit).";
    optional "legal_entity_name": Option<String>, "Whose credit line it is.";
}

object_schema! { CreditAllocation, "waxwing_meta::business_portfolio::CreditAllocation", "A sharing that was made or attached.";
    optional "success": Option<bool>, "true when it is done.";
    optional "allocation_config_id": Option<AllocationConfigId>, "Id of the sharing of a credit line.";
    optional "waba_id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
}

object_schema! { ListCreditAllocationsResponse, "waxwing_meta::business_portfolio::ListCreditAllocationsResponse", "The sharings of a credit line, as a list or as one bare object.";
    optional "data": Option<Vec<CreditAllocationConfig>>, "The sharings.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
    optional "id": Option<AllocationConfigId>, "Id of the sharing of a credit line.";
    optional "receiving_business": Option<shared::BusinessInfo>, "A business portfolio, in short.";
    optional "receiving_credential": Option<ReceivingCredential>, "Means of payment on the side of the client.";
    optional "request_status": Option<String>, "State of the sharing, such as DELETED. Other values are not documented.";
}

object_schema! { CreditAllocationConfig, "waxwing_meta::business_portfolio::CreditAllocationConfig", "A sharing of a credit line.";
    optional "id": Option<AllocationConfigId>, "Id of the sharing of a credit line.";
    optional "receiving_business": Option<shared::BusinessInfo>, "A business portfolio, in short.";
    optional "receiving_credential": Option<ReceivingCredential>, "Means of payment on the side of the client.";
    optional "request_status": Option<String>, "State of the sharing, such as DELETED. Other values are not documented.";
}

object_schema! { ReceivingCredential, "waxwing_meta::business_portfolio::ReceivingCredential", "Means of payment on the side of the client.";
    optional "id": Option<String>, "Its id; compare with the account's primary_funding_id.";
}

object_schema! { OnboardingRequested, "waxwing_meta::business_portfolio::OnboardingRequested", "The request for onboarding.";
    optional "request_id": String, "Id of the request.";
}

object_schema! { ListClientBusinessesResponse, "waxwing_meta::business_portfolio::ListClientBusinessesResponse", "A page of client businesses.";
    optional "data": Vec<ClientBusiness>, "The businesses.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { ClientBusiness, "waxwing_meta::business_portfolio::ClientBusiness", "A client business of an app.";
    optional "id": shared::BusinessId, "Id of a business portfolio.";
    optional "name": Option<String>, "Name of the business.";
    optional "verification_status": Option<ClientVerificationStatus>, "State of the verification of a client business.";
    optional "business_status": Option<ClientBusinessStatus>, "State of a client business.";
    optional "created_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open ClientVerificationStatus,
    "waxwing_meta::business_portfolio::ClientVerificationStatus",
    "State of the verification of a client business."
);
text_schema!(
    open ClientBusinessStatus, "waxwing_meta::business_portfolio::ClientBusinessStatus",
    "State of a client business."
);

object_schema! { ListAssignedWabasResponse, "waxwing_meta::business_portfolio::ListAssignedWabasResponse", "A page of assigned accounts.";
    optional "data": Vec<AssignedWaba>, "The accounts.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { AssignedWaba, "waxwing_meta::business_portfolio::AssignedWaba", "An account that is assigned to a user.";
    optional "id": shared::WabaId, "Id of a WhatsApp business account (WABA).";
    optional "name": Option<String>, "Name of the account.";
    optional "status": Option<AssignedWabaStatus>, "State of an assigned account.";
    optional "assignment_date": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "permissions": Option<Vec<shared::SolutionPermission>>, "What the user may do.";
    optional "business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "phone_numbers": Option<Json>, "Numbers of the account. A list by the vendor's description; free-form, since accounts have a page of numbers elsewhere.";
}
text_schema!(
    open AssignedWabaStatus, "waxwing_meta::business_portfolio::AssignedWabaStatus",
    "State of an assigned account."
);

object_schema! { SelfCertifyBusiness, "waxwing_meta::business_portfolio::SelfCertifyBusiness", "The form of a self-certification.";
    required "end_business_id": shared::BusinessId, "Id of a business portfolio.";
    optional "end_business_legal_name": String, "Legal name of the client.";
    optional "end_business_trade_names": String, "Not documented further; trade names of the client, one or JSON text of a list.";
    optional "end_business_website": String, "Website of the client.";
    optional "end_business_address": String, "Not documented further; address of the client, text or JSON text.";
    optional "business_vertical": String, "Line of business. Values are not documented.";
    optional "average_monthly_revenue_spend_with_partner": String, "Not documented further; what the client spends with you in a month, text or JSON text.";
    optional "num_billing_cycles_with_partner": i64, "For how many billing cycles the client has been with you.";
}

object_schema! { SelfCertification, "waxwing_meta::business_portfolio::SelfCertification", "A submitted self-certification.";
    optional "success": Option<bool>, "true when it was taken.";
    optional "message": Option<String>, "Remark, in words.";
    optional "verification_attempts": Option<i64>, "Submissions so far, of at most 3.";
}

object_schema! { ListSelfCertificationsResponse, "waxwing_meta::business_portfolio::ListSelfCertificationsResponse", "A page of self-certifications.";
    optional "data": Vec<SelfCertificationSubmission>, "The submissions.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { SelfCertificationSubmission, "waxwing_meta::business_portfolio::SelfCertificationSubmission", "A self-certification and what came of it.";
    optional "id": Option<String>, "Id of the submission.";
    optional "client_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "verification_status": Option<shared::CertificationStatus>, "State of the self-certification of a client.";
    optional "rejection_reasons": Option<Vec<shared::CertificationRejectionReason>>, "Why it failed.";
    optional "submitted_info": Option<Json>, "What was submitted, free-form.";
    optional "submitted_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "update_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { CreateSystemUserToken, "waxwing_meta::business_portfolio::CreateSystemUserToken", "Which token is wanted.";
    required "appsecret_proof": AppSecretProof, "HMAC-SHA256 of the access token with the app secret as key, in hexadecimal digits.";
    required "fetch_only": bool, "Send true, the only documented value.";
    optional "system_user_id": PortfolioUserId, "Id of a user or system user of a portfolio.";
    optional "asset": Json, "Not documented; assets that the token is for.";
    optional "scope": Json, "Not documented; permissions of the token, such as whatsapp_business_messaging.";
    optional "set_token_expires_in_60_days": bool, "true: the token ends after 60 days.";
}

object_schema! { SystemUserToken, "waxwing_meta::business_portfolio::SystemUserToken", "The token of a system user.";
    optional "access_token": shared::AccessToken, "An access token. Treat it as a password.";
}
