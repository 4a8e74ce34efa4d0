// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `events`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Extra, Timestamp};

object_schema! { SendEventsRequest, "waxwing_infobip::events::SendEventsRequest", "Events to send.";
    required "events": Vec<OutboundEvent>, "The events.";
    optional "options": EventRequestOptions, "Options of the whole request.";
}

object_schema! { OutboundEvent, "waxwing_infobip::events::OutboundEvent", "An event for one user.";
    required "sender": shared::SenderNumber, "Registered WhatsApp sender, international format, digits without plus sign; 1 to 24 characters.";
    required "destinations": Vec<EventDestination>, "Exactly 1.";
    required "content": OutboundEventContent, "The event, told apart by type.";
    optional "options": OutboundEventOptions, "Options of one event.";
}

object_schema! { EventDestination, "waxwing_infobip::events::EventDestination", "Whom the event is for.";
    required "to": shared::Destination, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "messageId": shared::OutboundMessageId, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
}

impl JsonSchema for OutboundEventContent {
    fn schema_name() -> Cow<'static, str> {
        "OutboundEventContent".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_infobip::events::OutboundEventContent".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The event, told apart by type.",
            schema::union(
                "type",
                [
                    schema::kind("type", "TYPING_INDICATOR")
                        .beside(generator.subschema_for::<TypingIndicatorContent>()),
                ],
            ),
        )
    }
}

object_schema! { TypingIndicatorContent, "waxwing_infobip::events::TypingIndicatorContent", "Shows that an answer is being written.";
    optional "messageId": String, "Without effect; the provider takes the message itself.";
}

object_schema! { OutboundEventOptions, "waxwing_infobip::events::OutboundEventOptions", "Options of one event.";
    optional "platform": shared::Platform, "Application and entity of the provider's platform.";
    optional "validityPeriod": EventValidityPeriod, "How long to try.";
}

object_schema! { EventValidityPeriod, "waxwing_infobip::events::EventValidityPeriod", "How long to try.";
    required "amount": i32, "Length; more than 48 hours becomes 48 hours.";
    optional "timeUnit": EventValidityTimeUnit, "Unit of a validity period. Default: MINUTES.";
}
text_schema!(
    open EventValidityTimeUnit, "waxwing_infobip::events::EventValidityTimeUnit",
    "Unit of a validity period. Default: MINUTES."
);

object_schema! { EventRequestOptions, "waxwing_infobip::events::EventRequestOptions", "Options of the whole request.";
    optional "schedule": RequestSchedulingSettings, "When and how fast to send; sendAt is at most 180 days ahead.";
}

object_schema! { RequestSchedulingSettings, "waxwing_infobip::events::RequestSchedulingSettings", "When and how fast to send; sendAt is at most 180 days ahead.";
    optional "bulkId": shared::BulkId, "Id of a request with several messages, your own or one given by the provider; at most 100 characters.";
    optional "sendAt": Timestamp, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
    optional "sendingSpeedLimit": SendingSpeedLimit, "Largest rate.";
}

object_schema! { SendingSpeedLimit, "waxwing_infobip::events::SendingSpeedLimit", "Largest rate.";
    required "amount": i32, "Messages in one unit of time.";
    optional "timeUnit": SpeedLimitTimeUnit, "Unit of time. Default: MINUTE.";
}
text_schema!(
    open SpeedLimitTimeUnit, "waxwing_infobip::events::SpeedLimitTimeUnit",
    "Unit of time. Default: MINUTE."
);

object_schema! { EventResponse, "waxwing_infobip::events::EventResponse", "The events that were taken.";
    optional "bulkId": Option<shared::BulkId>, "Id of a request with several messages, your own or one given by the provider; at most 100 characters.";
    optional "messages": Option<Vec<EventMessageResult>>, "One for each destination.";
}

object_schema! { EventMessageResult, "waxwing_infobip::events::EventMessageResult", "An event that was taken.";
    optional "messageId": Option<shared::OutboundMessageId>, "Id of a sent message, your own or one given by the provider; at most 200 characters. Must be unique: a repeated id is refused later, in the delivery report.";
    optional "status": Option<EventMessageStatus>, "First status of an event.";
    optional "destination": Option<shared::Destination>, "A user, as recipient or as writer: phone number in international format (digits without plus sign) or business-scoped user id; 1 to 150 characters.";
    optional "details": Option<Extra>, "Not documented; the vendor declares an object without members.";
}

object_schema! { EventMessageStatus, "waxwing_infobip::events::EventMessageStatus", "First status of an event.";
    optional "groupId": Option<i32>, "Id of the group.";
    optional "groupName": Option<MessageStatusGroup>, "Group of a status.";
    optional "id": Option<i32>, "Id of the status, such as 26.";
    optional "name": Option<String>, "Name of the status, such as PENDING_ACCEPTED.";
    optional "description": Option<String>, "Text for a person.";
    optional "action": Option<String>, "What to do about it.";
}
text_schema!(
    open MessageStatusGroup, "waxwing_infobip::events::MessageStatusGroup",
    "Group of a status."
);
