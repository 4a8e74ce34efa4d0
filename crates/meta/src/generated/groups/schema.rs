// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `groups`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Bsuid, Json, Lenient, Timestamp};

object_schema! { ListGroupsQuery, "waxwing_meta::groups::ListGroupsQuery", "Query of `list_groups`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Most items on a page, 1 to 1024. Default: 25.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetGroupQuery, "waxwing_meta::groups::GetGroupQuery", "Query of `get_group`.";
    optional "fields": String, "Members to answer with, joined by commas: subject, description, suspended, creation_timestamp, participants, total_participant_count, join_approval_mode.";
}

object_schema! { ListGroupJoinRequestsQuery, "waxwing_meta::groups::ListGroupJoinRequestsQuery", "Query of `list_group_join_requests`.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { CreateGroup, "waxwing_meta::groups::CreateGroup", "A new group.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "subject": String, "Name of the group, at most 128 characters.";
    optional "description": String, "What it is about, at most 2048 characters.";
    optional "join_approval_mode": JoinApprovalMode, "Whether the link lets users in at once or makes a join request.";
}
text_schema!(
    open JoinApprovalMode, "waxwing_meta::groups::JoinApprovalMode",
    "Whether the link lets users in at once or makes a join request."
);

object_schema! { GroupActionResult, "waxwing_meta::groups::GroupActionResult", "A change that was asked for. Sources differ in which members come.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "success": Option<bool>, "true when it was done.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
}

object_schema! { ListGroupsResponse, "waxwing_meta::groups::ListGroupsResponse", "A page of groups; the list lies one level deeper than elsewhere.";
    optional "data": GroupList, "The groups of a page.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { GroupList, "waxwing_meta::groups::GroupList", "The groups of a page.";
    optional "groups": Vec<GroupSummary>, "The groups.";
}

object_schema! { GroupSummary, "waxwing_meta::groups::GroupSummary", "A group, in short.";
    optional "id": shared::GroupId, "Opaque id of a WhatsApp group.";
    optional "subject": Option<String>, "Name of the group.";
    optional "created_at": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { Group, "waxwing_meta::groups::Group", "A group.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "id": shared::GroupId, "Opaque id of a WhatsApp group.";
    optional "subject": Option<String>, "Name of the group.";
    optional "description": Option<String>, "What it is about.";
    optional "suspended": Option<bool>, "Whether the provider suspended it.";
    optional "creation_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "participants": Option<Vec<GroupParticipant>>, "Users in the group, without the business.";
    optional "total_participant_count": Option<i64>, "Number of users, without the business.";
    optional "join_approval_mode": Option<JoinApprovalMode>, "Whether the link lets users in at once or makes a join request.";
}

object_schema! { GroupParticipant, "waxwing_meta::groups::GroupParticipant", "A user in a group.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "parent_user_id": Option<Lenient<Bsuid>>, "Business-scoped user id of the parent portfolio.";
    optional "username": Option<ParticipantUsername>, "Username of a user.";
}
text_schema!(
    ParticipantUsername, "waxwing_meta::groups::ParticipantUsername",
    "Username of a user."
);

object_schema! { UpdateGroup, "waxwing_meta::groups::UpdateGroup", "What to change; members left out stay.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "subject": String, "Name of the group, at most 128 characters.";
    optional "description": String, "What it is about, at most 2048 characters.";
}

object_schema! { UpdateGroupUpload, "waxwing_meta::groups::UpdateGroupUpload", "What to change, with the picture.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "subject": String, "Name of the group, at most 128 characters.";
    optional "description": String, "What it is about, at most 2048 characters.";
}

object_schema! { GroupRequest, "waxwing_meta::groups::GroupRequest", "A request without members of its own.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
}

object_schema! { GroupInviteLink, "waxwing_meta::groups::GroupInviteLink", "The way into a group.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "invite_link": String, "The link.";
}

object_schema! { DeleteGroupInviteLinkResponse, "waxwing_meta::groups::DeleteGroupInviteLinkResponse", "Plain acknowledgement.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "success": Option<Json>, "true when it was deleted; by the vendor's description as text, elsewhere as a boolean.";
}

object_schema! { ListJoinRequestsResponse, "waxwing_meta::groups::ListJoinRequestsResponse", "A page of join requests.";
    optional "data": Vec<JoinRequest>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { JoinRequest, "waxwing_meta::groups::JoinRequest", "A request to join.";
    optional "join_request_id": shared::JoinRequestId, "Id of a user's request to join a group.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
    optional "creation_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { JoinRequestsDecision, "waxwing_meta::groups::JoinRequestsDecision", "Requests to decide.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "join_requests": Vec<shared::JoinRequestId>, "The requests.";
}

object_schema! { ApproveJoinRequestsResponse, "waxwing_meta::groups::ApproveJoinRequestsResponse", "What became of each request.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "approved_join_requests": Option<Vec<shared::JoinRequestId>>, "Requests now approved.";
    optional "failed_join_requests": Option<Vec<FailedJoinRequest>>, "Requests left as they were.";
    optional "errors": Option<Vec<shared::GraphError>>, "What went wrong as a whole.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
}

object_schema! { RejectJoinRequestsResponse, "waxwing_meta::groups::RejectJoinRequestsResponse", "What became of each request.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "rejected_join_requests": Option<Vec<shared::JoinRequestId>>, "Requests now rejected.";
    optional "failed_join_requests": Option<Vec<FailedJoinRequest>>, "Requests left as they were.";
    optional "errors": Option<Vec<shared::GraphError>>, "What went wrong as a whole.";
    optional "request_id": Option<shared::GroupRequestId>, "Id of a change of a group; the webhook with its outcome repeats it.";
}

object_schema! { FailedJoinRequest, "waxwing_meta::groups::FailedJoinRequest", "A request that could not be decided.";
    optional "join_request_id": Option<shared::JoinRequestId>, "Id of a user's request to join a group.";
    optional "errors": Option<Vec<shared::GraphError>>, "Why.";
}

object_schema! { RemoveGroupParticipants, "waxwing_meta::groups::RemoveGroupParticipants", "Users to remove.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "participants": Vec<ParticipantToRemove>, "The users, 1 to 8.";
}

object_schema! { ParticipantToRemove, "waxwing_meta::groups::ParticipantToRemove", "A user, by phone number or by business-scoped user id.";
    optional "user": shared::Destination, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "user_id": Bsuid, "Business-scoped user id.";
}
