//! JSON Schemas of the generated types, beyond what the examples of the specifications show.

use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};
use waxwing_tests::schema::breaches;

/// The schema of the type of a struct's member.
fn member<'a>(schema: &'a Value, name: &str) -> &'a Value {
    let reference = schema["properties"][name]["$ref"].as_str().expect("a $ref");
    schema.pointer(&reference[1..]).expect("a definition")
}

#[test]
fn types_of_one_name_stand_side_by_side() {
    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only its schema is used")]
    struct Both {
        meta: waxwing_meta::messages::ImageContent,
        infobip: waxwing_infobip::messages::ImageContent,
    }
    let schema = schema_for!(Both).to_value();
    let members = ["meta", "infobip"].map(|name| &member(&schema, name)["properties"]);
    assert!(members[0]["link"].is_object(), "{schema}");
    assert!(members[1]["mediaUrl"].is_object(), "{schema}");
}

#[test]
fn ids_of_one_name_stand_side_by_side() {
    #[derive(JsonSchema)]
    #[allow(dead_code, reason = "only its schema is used")]
    struct Both {
        meta: waxwing_meta::shared::MediaId,
        infobip: waxwing_infobip::media::MediaId,
    }
    let schema = schema_for!(Both).to_value();
    let texts = ["meta", "infobip"].map(|name| &member(&schema, name)["description"]);
    assert_ne!(texts[0], texts[1], "{schema}");
}

#[test]
fn null_stands_where_the_specification_allows_it() {
    use waxwing_hypersender::messages::SendText;
    let body = |name: &str| {
        let mut body = json!({"chatId": "15550001111@c.us", "text": "Hello"});
        body[name] = Value::Null;
        breaches::<SendText>(&body)
    };
    assert_eq!(body("reply_to"), [""; 0]);
    assert_eq!(body("text").len(), 1);
}

#[test]
fn in_an_answer_null_is_as_if_it_were_left_out() {
    use waxwing_meta::webhook_events::IncomingMessage;
    let mut message =
        json!({"id": "wamid.A", "type": "text", "text": {"body": "Hello"}, "context": null});
    assert_eq!(breaches::<IncomingMessage>(&message), [""; 0]);
    message["context"] = json!("none");
    assert_eq!(breaches::<IncomingMessage>(&message).len(), 1);
}

#[test]
fn what_a_request_must_have_is_required() {
    let schema = schema_for!(waxwing_infobip::messages::ImageContent).to_value();
    assert_eq!(schema["required"], json!(["mediaUrl"]));
    let schema = schema_for!(waxwing_meta::webhook_events::WebhookEnvelope).to_value();
    // An event is taken without it, too.
    assert_eq!(schema["required"], Value::Null);
}

#[test]
fn the_payloads_of_each_provider_have_a_schema() {
    fn kinds<T: JsonSchema>() -> usize {
        let schema = schema_for!(T).to_value();
        assert_eq!(schema["title"], "Payload");
        schema["anyOf"].as_array().map_or(0, Vec::len)
    }
    assert!(kinds::<waxwing_meta::webhook_events::Payload>() > 20);
    assert!(kinds::<waxwing_wawp::webhook_events::Payload>() > 5);
    assert!(kinds::<waxwing_hypersender::webhook_events::Payload>() > 5);
    assert!(kinds::<waxwing_infobip::webhook_events::Payload>() > 2);
    assert_eq!(
        breaches::<waxwing_infobip::webhook_events::Payload>(&json!("no event")).len(),
        1
    );
}
