// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `block_users`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;
use waxwing_types::{Bsuid, Lenient};

object_schema! { ListBlockedUsersQuery, "waxwing_meta::block_users::ListBlockedUsersQuery", "Query of `list_blocked_users`.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ListBlockedUsersResponse, "waxwing_meta::block_users::ListBlockedUsersResponse", "A page of the block list.";
    optional "data": Vec<BlockedUser>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { BlockedUser, "waxwing_meta::block_users::BlockedUser", "A blocked user.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
}

object_schema! { BlockUsersRequest, "waxwing_meta::block_users::BlockUsersRequest", "Whom to block or unblock.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "block_users": Vec<UserToBlock>, "The users, at most 1000.";
}

object_schema! { UserToBlock, "waxwing_meta::block_users::UserToBlock", "A user, by phone number or by business-scoped user id.";
    optional "user": shared::Destination, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "user_id": Bsuid, "Business-scoped user id.";
}

object_schema! { BlockUsersResponse, "waxwing_meta::block_users::BlockUsersResponse", "What became of each user.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "block_users": Option<BlockOutcome>, "What became of each user.";
}

object_schema! { BlockOutcome, "waxwing_meta::block_users::BlockOutcome", "What became of each user.";
    optional "added_users": Option<Vec<BlockedInput>>, "Users now blocked.";
    optional "failed_users": Option<Vec<FailedBlock>>, "Users left as they were.";
}

object_schema! { UnblockUsersResponse, "waxwing_meta::block_users::UnblockUsersResponse", "What became of each user.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "block_users": Option<UnblockOutcome>, "What became of each user.";
}

object_schema! { UnblockOutcome, "waxwing_meta::block_users::UnblockOutcome", "What became of each user.";
    optional "removed_users": Option<Vec<BlockedInput>>, "Users no longer blocked.";
    optional "failed_users": Option<Vec<FailedBlock>>, "Users left as they were.";
}

object_schema! { BlockedInput, "waxwing_meta::block_users::BlockedInput", "A user that the call changed.";
    optional "input": Option<shared::Destination>, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id.";
}

object_schema! { FailedBlock, "waxwing_meta::block_users::FailedBlock", "A user that the call could not change.";
    optional "input": Option<shared::Destination>, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "wa_id": Option<shared::WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "errors": Option<Vec<shared::GraphError>>, "Why.";
}
