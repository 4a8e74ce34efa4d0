//! `x-webhooks`: events stand in webhook_events.yaml, each with a summary, a schema, an example and its sources.

use super::documents::{Report, Scope, is_line, members};
use waxwing_dialect::JsonPath;

/// Members of an event.
const MEMBERS: [&str; 6] = [
    "summary",
    "description",
    "schema",
    "example",
    "examples",
    "x-source",
];

/// Rules of the events of one file.
pub fn check(scope: Scope, report: &mut Report) {
    let json = scope.json();
    let at = JsonPath::root().key("x-webhooks");
    let Some(events) = json.get("x-webhooks") else {
        return;
    };
    if scope.own.stem != "webhook_events" {
        report.at(&at, "events stand in webhook_events.yaml");
        return;
    }
    if json["components"]["schemas"]["WebhookEnvelope"].is_null() {
        report.at(
            &at,
            "the component WebhookEnvelope of this file describes what is around each event",
        );
    }
    for (name, event) in members(events) {
        let at = at.key(name);
        if !is_line(&event["summary"]) {
            report.at(&at.key("summary"), "an event has a summary in one line");
        }
        if event["schema"]["$ref"].as_str().is_none() {
            report.at(
                &at.key("schema"),
                "the schema of an event is a component, by $ref",
            );
        }
        if event.get("example").is_none() == event.get("examples").is_none() {
            report.at(
                &at,
                "an event has an example, or examples with names in its place",
            );
        }
        if event.get("x-source").is_none() {
            report.at(&at, "no x-source");
        }
        if let Some((other, _)) = members(event).find(|(key, _)| !MEMBERS.contains(key)) {
            report.at(
                &at.key(other),
                format!("unknown member {other}; allowed are {}", MEMBERS.join(", ")),
            );
        }
        // Elsewhere the names on the wire have dots of their own.
        let is_kind = scope.provider == "meta";
        let field = name
            .split_once('.')
            .filter(|_| is_kind)
            .map(|(field, _)| field);
        if let Some(whole) = field.and_then(|field| events.get(field))
            && whole["schema"] != event["schema"]
        {
            report.at(
                &at.key("schema"),
                "a kind of an event has the schema of the event",
            );
        }
    }
}
