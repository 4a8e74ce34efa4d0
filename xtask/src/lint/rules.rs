//! `x-rules`: each is one, and speaks of members that its component has.

use super::documents::{Report, Scope, Stand, schemas};
use waxwing_dialect::rules;

/// Rules of the `x-rules` of one file.
pub fn check(scope: Scope, report: &mut Report) {
    let resolve = |schema| scope.resolve(schema).1;
    for schema in schemas(scope.json()) {
        let (json, at) = (schema.json, schema.at.key("x-rules"));
        let Some(rules) = json.get("x-rules") else {
            continue;
        };
        let is_object = json["properties"].is_object() || json["allOf"].is_array();
        if schema.stand != Stand::Component || !is_object {
            report.at(&at, "x-rules belong to a named object");
        }
        let read = match rules::read(rules) {
            Ok(read) => read,
            Err(why) => {
                report.at(&at, why);
                continue;
            }
        };
        for place in read.iter().flat_map(|rule| rules::places(rule)) {
            if !rules::leads_somewhere(json, place, &resolve) {
                report.at(&at, format!("{place} leads to no member"));
            }
        }
    }
}
