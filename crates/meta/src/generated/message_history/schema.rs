// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `message_history`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Lenient, MessageId, Timestamp};

object_schema! { GetMessageHistoryQuery, "waxwing_meta::message_history::GetMessageHistoryQuery", "Query of `get_message_history`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "message_id": MessageId, "Only this message.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ListMessageHistoryEventsQuery, "waxwing_meta::message_history::ListMessageHistoryEventsQuery", "Query of `list_message_history_events`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "status_filter": DeliveryStatus, "Only events of this status.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}
text_schema!(
    MessageHistoryId, "waxwing_meta::message_history::MessageHistoryId",
    "Id of an entry of the delivery history."
);

object_schema! { MessageHistoryResponse, "waxwing_meta::message_history::MessageHistoryResponse", "A page of the delivery history.";
    optional "data": Vec<MessageHistoryEntry>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { MessageHistoryEntry, "waxwing_meta::message_history::MessageHistoryEntry", "The history of one message.";
    optional "id": MessageHistoryId, "Id of an entry of the delivery history.";
    optional "message_id": Option<Lenient<MessageId>>, "The message.";
    optional "events": Option<MessageHistoryEvents>, "A page of events.";
}

object_schema! { MessageHistoryEvents, "waxwing_meta::message_history::MessageHistoryEvents", "A page of events.";
    optional "data": Vec<MessageHistoryEvent>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { MessageHistoryEvent, "waxwing_meta::message_history::MessageHistoryEvent", "An event, in node; sources leave it open whether its members come flat.";
    optional "cursor": Option<String>, "Cursor of the event.";
    optional "node": Option<DeliveryEvent>, "An event of a message.";
    optional "id": Option<DeliveryEventId>, "Id of an event.";
    optional "delivery_status": Option<DeliveryStatus>, "What happened. FAILED and DELETED only in the vendor's description, ACCEPTED and ERROR only in the Graph reference.";
    optional "error_description": Option<String>, "What went wrong.";
    optional "occurrence_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "status_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "application": Option<shared::AppInfo>, "An app, in short.";
}
text_schema!(
    DeliveryEventId, "waxwing_meta::message_history::DeliveryEventId", "Id of an event."
);

object_schema! { DeliveryEvent, "waxwing_meta::message_history::DeliveryEvent", "An event of a message.";
    optional "id": Option<DeliveryEventId>, "Id of an event.";
    optional "delivery_status": Option<DeliveryStatus>, "What happened. FAILED and DELETED only in the vendor's description, ACCEPTED and ERROR only in the Graph reference.";
    optional "error_description": Option<String>, "What went wrong.";
    optional "occurrence_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "status_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "application": Option<shared::AppInfo>, "An app, in short.";
}
text_schema!(
    open DeliveryStatus, "waxwing_meta::message_history::DeliveryStatus",
    "What happened. FAILED and DELETED only in the vendor's description, ACCEPTED and ERROR only in the Graph reference."
);
