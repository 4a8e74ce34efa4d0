//! The rules of `x-tolerates` and `x-meant-if`: which forms there are, where each may stand, what it names.

use super::documents::{Report, Scope, items, members, operations, schemas};
use crate::diff::JsonPath;
use crate::plan::strings;
use serde_json::Value;

/// Forms of a whole provider.
const EVERYWHERE: [&str; 6] = [
    "null_members",
    "null_text",
    "scalar_text",
    "number_as_chat",
    "members_anywhere",
    "no_version",
];

/// Methods that may be taken in place of an operation's own.
const METHODS: [&str; 2] = ["get", "post"];

/// Rules of the two keys in one file.
pub fn check(scope: Scope, report: &mut Report) {
    let json = scope.json();
    let at = JsonPath::root().key("x-tolerates");
    for form in forms(json) {
        if !form.as_str().is_some_and(|f| EVERYWHERE.contains(&f)) {
            let known = EVERYWHERE.join(", ");
            report.at(
                &at,
                format!("{form} is not a form of a provider; there are {known}"),
            );
        }
    }
    for operation in operations(json) {
        let at = operation.at.key("x-tolerates");
        for form in forms(operation.json) {
            let method = form["method"].as_str().unwrap_or_default();
            if !METHODS.contains(&method) && form != "members_anywhere" {
                report.at(&at, format!("{form} is not a form of an operation; there are {{method: get}}, {{method: post}} and members_anywhere"));
            }
        }
        if let Some(meant) = operation.json.get("x-meant-if") {
            let at = operation.at.key("x-meant-if");
            if strings(&meant["has"]).is_empty() || operation.json.get("requestBody").is_none() {
                report.at(&at, "it names members that the body has, and those that it lacks: {has: […], lacks: […]}");
            }
            if let Some((other, _)) =
                members(meant).find(|(key, _)| !["has", "lacks"].contains(key))
            {
                report.at(
                    &at,
                    format!("unknown member {other}; allowed are has and lacks"),
                );
            }
        }
    }
    for schema in schemas(json) {
        for form in forms(schema.json) {
            if !fits(form, schema.json, scope.resolve(schema.json).1) {
                report.at(
                    &schema.at.key("x-tolerates"),
                    format!("{form} is not a form of this schema, or names what is not there; specs/README.md lists the forms"),
                );
            }
        }
    }
}

fn forms(json: &Value) -> Vec<&Value> {
    items(&json["x-tolerates"]).collect()
}

/// Whether the form means something at the schema, and what it names is there.
fn fits(form: &Value, schema: &Value, target: &Value) -> bool {
    let kind = target["type"].as_str().unwrap_or_default();
    let is_union = target.get("discriminator").is_some();
    let values = strings(&target["enum"]);
    if let Some(name) = form.as_str() {
        return match name {
            "any_case" => is_union || !values.is_empty(),
            "json_text" => matches!(kind, "array" | "object"),
            "comma_text" => kind == "array",
            "list" => kind == "string" && values.is_empty(),
            "integer" | "number" => kind == "string" && values.is_empty(),
            "numeric_text" => matches!(kind, "integer" | "number"),
            _ => false,
        };
    }
    let Some((name, argument)) = form.as_object().and_then(|f| f.iter().next()) else {
        return false;
    };
    let named = argument.as_object();
    let member = |name: &str| schema["properties"].get(name).is_some();
    match name.as_str() {
        "values" => named.is_some_and(|named| {
            let meant = |(_, meant): (_, &Value)| {
                meant
                    .as_str()
                    .is_some_and(|m| values.iter().any(|v| v == m))
            };
            named.iter().all(meant)
        }),
        "names" => named.is_some_and(|named| {
            named
                .iter()
                .all(|(other, name)| !member(other) && name.as_str().is_some_and(member))
        }),
        "optional" => named.is_some_and(|named| {
            named.iter().all(|(name, condition)| {
                let mut others = condition.as_object().into_iter().flatten();
                let required = strings(&schema["required"]).iter().any(|r| r == name);
                required && others.all(|(other, values)| member(other) && values.is_array())
            })
        }),
        "untagged" => {
            let mapping = &target["discriminator"]["mapping"];
            let kinds = strings(argument);
            !kinds.is_empty() && kinds.iter().all(|kind| mapping.get(kind).is_some())
        }
        _ => false,
    }
}
