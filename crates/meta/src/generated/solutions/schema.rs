// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `solutions`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Json, Lenient, Timestamp};

object_schema! { ListAppSolutionsQuery, "waxwing_meta::solutions::ListAppSolutionsQuery", "Query of `list_app_solutions`.";
    optional "role": SolutionRole, "Only solutions in which the app has this role.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ListWabaSolutionsQuery, "waxwing_meta::solutions::ListWabaSolutionsQuery", "Query of `list_waba_solutions`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetSolutionQuery, "waxwing_meta::solutions::GetSolutionQuery", "Query of `get_solution`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { GetSolutionAccessTokenQuery, "waxwing_meta::solutions::GetSolutionAccessTokenQuery", "Query of `get_solution_access_token`.";
    required "business_id": shared::BusinessId, "The client business that the token is for.";
}

object_schema! { AcceptDeactivationRequestQuery, "waxwing_meta::solutions::AcceptDeactivationRequestQuery", "Query of `accept_deactivation_request`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { RejectDeactivationRequestQuery, "waxwing_meta::solutions::RejectDeactivationRequestQuery", "Query of `reject_deactivation_request`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { GetMigrationIntentQuery, "waxwing_meta::solutions::GetMigrationIntentQuery", "Query of `get_migration_intent`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { GetOboMobilityIntentQuery, "waxwing_meta::solutions::GetOboMobilityIntentQuery", "Query of `get_obo_mobility_intent`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { ListInProgressOnbehalfRequestsQuery, "waxwing_meta::solutions::ListInProgressOnbehalfRequestsQuery", "Query of `list_in_progress_onbehalf_requests`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}
text_schema!(
    MigrationIntentId, "waxwing_meta::solutions::MigrationIntentId",
    "Id of an announced migration to another solution."
);
text_schema!(
    OboMobilityIntentId, "waxwing_meta::solutions::OboMobilityIntentId",
    "Id of a move out of the on-behalf-of model."
);
text_schema!(
    open SolutionRole, "waxwing_meta::solutions::SolutionRole",
    "Role of an app in a solution."
);
text_schema!(
    open SolutionGrant, "waxwing_meta::solutions::SolutionGrant",
    "What a side of a solution is allowed to do."
);

object_schema! { CreateSolution, "waxwing_meta::solutions::CreateSolution", "A new multi-partner solution.";
    required "solution_name": String, "Name, 2 to 75 characters.";
    required "partner_app_id": shared::AppId, "Id of an app.";
    required "owner_permissions": Vec<SolutionGrant>, "What the owner may do.";
    required "partner_permissions": Vec<SolutionGrant>, "What the partner may do.";
}

object_schema! { SolutionCreated, "waxwing_meta::solutions::SolutionCreated", "The new solution.";
    optional "solution_id": shared::SolutionId, "Id of a multi-partner solution.";
}

object_schema! { ListSolutionsResponse, "waxwing_meta::solutions::ListSolutionsResponse", "A page of multi-partner solutions.";
    optional "data": Vec<Solution>, "The solutions.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { Solution, "waxwing_meta::solutions::Solution", "A multi-partner solution.";
    optional "id": shared::SolutionId, "Id of a multi-partner solution.";
    optional "name": Option<String>, "Name of the solution.";
    optional "status": Option<shared::SolutionStatus>, "State of a multi-partner solution.";
    optional "status_for_pending_request": Option<SolutionPendingRequest>, "The request that waits for an answer.";
    optional "owner_app": Option<shared::AppInfo>, "An app, in short.";
    optional "owner_permissions": Option<Vec<shared::SolutionPermission>>, "What the owner may do.";
}
text_schema!(
    open SolutionPendingRequest, "waxwing_meta::solutions::SolutionPendingRequest",
    "The request that waits for an answer."
);

object_schema! { SolutionAccessToken, "waxwing_meta::solutions::SolutionAccessToken", "A business token.";
    optional "access_token": shared::AccessToken, "An access token. Treat it as a password.";
    optional "expires_at": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { AcceptSolution, "waxwing_meta::solutions::AcceptSolution", "Who accepts.";
    required "partner_app_id": shared::AppId, "Id of an app.";
    optional "log_session_id": String, "Not documented; your own id of the session.";
}

object_schema! { SolutionAccepted, "waxwing_meta::solutions::SolutionAccepted", "What came of accepting.";
    optional "solution_id": Option<shared::SolutionId>, "Id of a multi-partner solution.";
    optional "partner_status": Option<SolutionPartnerStatus>, "State of the partner in a solution.";
    optional "success": Option<bool>, "true when accepted.";
    optional "message": Option<String>, "Remark, in words.";
    optional "update_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open SolutionPartnerStatus, "waxwing_meta::solutions::SolutionPartnerStatus",
    "State of the partner in a solution."
);

object_schema! { RejectSolution, "waxwing_meta::solutions::RejectSolution", "What is rejected.";
    required "request_type": SolutionRequestType, "Kind of request between the partners.";
    optional "rejection_reason": String, "Reason, in words.";
    optional "partner_app_id": shared::AppId, "Id of an app.";
}
text_schema!(
    open SolutionRequestType, "waxwing_meta::solutions::SolutionRequestType",
    "Kind of request between the partners."
);

object_schema! { SolutionRejected, "waxwing_meta::solutions::SolutionRejected", "What came of rejecting.";
    optional "success": Option<bool>, "true when rejected.";
    optional "solution_id": Option<shared::SolutionId>, "Id of a multi-partner solution.";
    optional "rejected_request_type": Option<SolutionRequestType>, "Kind of request between the partners.";
    optional "rejection_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "partner_app_id": Option<shared::AppId>, "Id of an app.";
}

object_schema! { RequestDeactivation, "waxwing_meta::solutions::RequestDeactivation", "Why a solution should end.";
    optional "reason": String, "Reason, in words.";
}

object_schema! { DeactivationRequested, "waxwing_meta::solutions::DeactivationRequested", "The request for deactivation.";
    optional "success": Option<bool>, "true when sent.";
    optional "message": Option<String>, "Remark, in words.";
    optional "request_id": Option<String>, "Id of the request.";
}

object_schema! { RejectDeactivation, "waxwing_meta::solutions::RejectDeactivation", "The rejection of a deactivation.";
    required "reject_deactivation_request": bool, "Send true.";
}

object_schema! { SetMigrationIntent, "waxwing_meta::solutions::SetMigrationIntent", "Where an account moves.";
    required "solution_id": shared::SolutionId, "Id of a multi-partner solution.";
    optional "app_id": shared::AppId, "Id of an app.";
    optional "migration_intent": MigrationIntentAction, "Step of a migration.";
    optional "target_solution_id": shared::SolutionId, "Id of a multi-partner solution.";
    optional "migration_reason": String, "Reason, in words.";
    optional "scheduled_migration_time": String, "When, ISO 8601.";
}
text_schema!(
    open MigrationIntentAction, "waxwing_meta::solutions::MigrationIntentAction",
    "Step of a migration."
);

object_schema! { MigrationIntentSet, "waxwing_meta::solutions::MigrationIntentSet", "The announced migration; its id stands in one of two members.";
    optional "success": Option<bool>, "true when announced.";
    optional "id": Option<MigrationIntentId>, "Id of an announced migration to another solution.";
    optional "migration_intent_id": Option<MigrationIntentId>, "Id of an announced migration to another solution.";
    optional "status": Option<MigrationRequestStatus>, "State of the announcement.";
    optional "estimated_completion_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open MigrationRequestStatus, "waxwing_meta::solutions::MigrationRequestStatus",
    "State of the announcement."
);

object_schema! { MigrationIntent, "waxwing_meta::solutions::MigrationIntent", "A migration to another solution.";
    optional "id": MigrationIntentId, "Id of an announced migration to another solution.";
    optional "status": Option<MigrationStatus>, "How far the migration is.";
}
text_schema!(
    open MigrationStatus, "waxwing_meta::solutions::MigrationStatus",
    "How far the migration is."
);

object_schema! { CreateOboMobilityIntent, "waxwing_meta::solutions::CreateOboMobilityIntent", "A move out of the on-behalf-of model.";
    required "solution_id": shared::SolutionId, "Id of a multi-partner solution.";
    required "intent_type": OboIntentType, "Step of the move.";
    optional "target_solution_id": shared::SolutionId, "Id of a multi-partner solution.";
    optional "mobility_reason": String, "Reason, in words.";
    optional "scheduled_execution_time": String, "When, ISO 8601.";
    optional "metadata": Json, "Your own data, an object.";
}
text_schema!(
    open OboIntentType, "waxwing_meta::solutions::OboIntentType", "Step of the move."
);

object_schema! { OboMobilityIntentCreated, "waxwing_meta::solutions::OboMobilityIntentCreated", "The move that was started.";
    optional "success": Option<bool>, "true when started.";
    optional "mobility_intent_id": Option<OboMobilityIntentId>, "Id of a move out of the on-behalf-of model.";
    optional "status": Option<OboIntentProgress>, "How far the move is, when it is started.";
    optional "estimated_completion_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "approval_required": Option<bool>, "Whether someone must approve.";
    optional "next_steps": Option<Vec<String>>, "What to do next, in words.";
}
text_schema!(
    open OboIntentProgress, "waxwing_meta::solutions::OboIntentProgress",
    "How far the move is, when it is started."
);

object_schema! { SetOboMobilityIntent, "waxwing_meta::solutions::SetOboMobilityIntent", "The intent to leave the on-behalf-of model.";
    required "waba_id": shared::WabaId, "Id of a WhatsApp business account (WABA).";
    optional "solution_id": shared::SolutionId, "Id of a multi-partner solution.";
    optional "app_id": shared::AppId, "Id of an app.";
    optional "actor_id": String, "Not documented; id of who acts.";
    optional "client_mutation_id": String, "Not documented; your own id, repeated in the answer.";
}

object_schema! { OboMobilityIntentSet, "waxwing_meta::solutions::OboMobilityIntentSet", "The recorded intent.";
    optional "success": Option<bool>, "true when recorded.";
    optional "intent_id": Option<OboMobilityIntentId>, "Id of a move out of the on-behalf-of model.";
    optional "client_mutation_id": Option<String>, "Your own id.";
    optional "error_msg": Option<String>, "What went wrong, in words.";
}

object_schema! { OboMobilityIntent, "waxwing_meta::solutions::OboMobilityIntent", "A move out of the on-behalf-of model.";
    optional "id": OboMobilityIntentId, "Id of a move out of the on-behalf-of model.";
    optional "waba": Option<OboWaba>, "The account that moves; further members of an account are kept as they come.";
    optional "solution": Option<Solution>, "A multi-partner solution.";
    optional "status": Option<OboMobilityStatus>, "How far the move is.";
    optional "created_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open OboMobilityStatus, "waxwing_meta::solutions::OboMobilityStatus",
    "How far the move is."
);

object_schema! { OboWaba, "waxwing_meta::solutions::OboWaba", "The account that moves; further members of an account are kept as they come.";
    optional "id": Option<shared::WabaId>, "Id of a WhatsApp business account (WABA).";
    optional "name": Option<String>, "Name of the account.";
    optional "audiences": Option<Vec<String>>, "Audiences of the account.";
    optional "schedules": Option<Vec<OboOpeningHours>>, "Opening hours.";
    optional "dcc_config": Option<OboDccConfig>, "Not documented; a switch and the address of a policy.";
}

object_schema! { OboOpeningHours, "waxwing_meta::solutions::OboOpeningHours", "Opening hours of a day.";
    optional "day_of_week": Option<OboDay>, "Day of the week.";
    optional "open_time": Option<String>, "Opening time, HH:MM.";
    optional "close_time": Option<String>, "Closing time, HH:MM.";
}
text_schema!(open OboDay, "waxwing_meta::solutions::OboDay", "Day of the week.");

object_schema! { OboDccConfig, "waxwing_meta::solutions::OboDccConfig", "Not documented; a switch and the address of a policy.";
    optional "enabled": Option<bool>, "Whether it is on.";
    optional "policy_url": Option<String>, "Address of the policy.";
}

object_schema! { ListOnBehalfRequestsResponse, "waxwing_meta::solutions::ListOnBehalfRequestsResponse", "A page of requests of the on-behalf-of model.";
    optional "data": Vec<OnBehalfRequest>, "The requests.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { OnBehalfRequest, "waxwing_meta::solutions::OnBehalfRequest", "A request of the on-behalf-of model.";
    optional "id": Option<String>, "Id of the request.";
    optional "status": Option<OnBehalfRequestStatus>, "State of the request.";
    optional "business_owned_object": Option<String>, "Id of what is asked for.";
    optional "receiving_business": Option<shared::BusinessInfo>, "A business portfolio, in short.";
    optional "requesting_business": Option<shared::BusinessInfo>, "A business portfolio, in short.";
}
text_schema!(
    open OnBehalfRequestStatus, "waxwing_meta::solutions::OnBehalfRequestStatus",
    "State of the request."
);
