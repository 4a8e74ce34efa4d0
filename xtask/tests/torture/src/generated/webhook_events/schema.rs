// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `webhook_events`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use waxwing_json::{object_schema, schema};
use waxwing_types::{Json, Lenient, Timestamp};

object_schema! { WebhookEnvelope, "waxwing_torture::webhook_events::WebhookEnvelope", "What is around every event.";
    optional "event": Option<String>, "Its name.";
    optional "payload": Option<Json>, "What it brings.";
}

object_schema! { NewThing, "waxwing_torture::webhook_events::NewThing", "What is new.";
    optional "thing": Option<ThingView>, "The thing.";
    optional "at": Option<Lenient<Timestamp>>, "A moment.";
}

object_schema! { ThingView, "waxwing_torture::webhook_events::ThingView", "The thing.";
    optional "id": Option<shared::ThingId>, "Id of a thing.";
    optional "size": Option<i64>, "Bytes.";
}

object_schema! { GoneThing, "waxwing_torture::webhook_events::GoneThing", "What is gone.";
    optional "id": shared::ThingId, "Id of a thing.";
}

impl JsonSchema for Payload {
    fn schema_name() -> Cow<'static, str> {
        "Payload".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_torture::webhook_events::Payload".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The payload of an event. The event's name decides the variant.",
            schema::one_of([
                generator.subschema_for::<NewThing>(),
                generator.subschema_for::<GoneThing>(),
            ]),
        )
    }
}
