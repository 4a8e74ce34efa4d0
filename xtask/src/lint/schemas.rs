//! Schemas: what is a component, types and formats, limits, enums, required members.

use super::documents::{Report, Schema, Scope, Stand, components, items, members, schemas};
use crate::plan::strings;
use serde_json::Value;
use std::collections::BTreeSet;

/// Formats of a text.
const TEXTS: [&str; 7] = [
    "jid",
    "e164",
    "bsuid",
    "recipient",
    "message-id",
    "media-type",
    "binary",
];

/// Formats of what comes as a number or as text.
const SEVERAL: [&str; 2] = ["timestamp", "int-or-string"];

/// Types, the formats that each has, and the limits that mean something there.
const TYPES: [(&str, &[&str], &[&str]); 6] = [
    ("string", &TEXTS, &["minLength", "maxLength"]),
    ("integer", &["int32", "int64"], &["minimum", "maximum"]),
    ("number", &["double"], &["minimum", "maximum"]),
    ("boolean", &[], &[]),
    ("array", &[], &["minItems", "maxItems"]),
    ("object", &[], &[]),
];

/// Rules of the schemas of one file.
pub fn check(scope: Scope, report: &mut Report) {
    let tags = tags(scope);
    for schema in schemas(scope.json()) {
        if schema.stand == Stand::Component {
            component(&schema, report);
        }
        inline(&schema, &tags, report);
        type_and_format(&schema, report);
        limits(&schema, report);
        values(&schema, report);
        named_members(&schema, report);
        match &schema.json["additionalProperties"] {
            Value::Bool(false) => report.at(
                &schema.at,
                "additionalProperties false breaks on the provider's next member",
            ),
            Value::Bool(true) => report.at(
                &schema.at,
                "write additionalProperties {} to keep unlisted members",
            ),
            _ => {}
        }
    }
}

/// The members that tell the variants of the unions of a file, and of common.yaml, apart.
fn tags<'a>(scope: Scope<'a>) -> BTreeSet<&'a str> {
    let documents = [scope.own, scope.common].into_iter();
    let schemas = documents.flat_map(|document| components(&document.json, "schemas"));
    let tags = schemas.filter_map(|(_, _, s)| s["discriminator"]["propertyName"].as_str());
    tags.collect()
}

fn component(schema: &Schema, report: &mut Report) {
    let Schema { at, json, name, .. } = schema;
    let upper = name.starts_with(|c: char| c.is_ascii_uppercase());
    if !upper || name.contains(|c: char| !c.is_ascii_alphanumeric()) {
        report.at(at, "a component is called LikeThis");
    }
    let is_empty = json["properties"]
        .as_object()
        .is_some_and(serde_json::Map::is_empty);
    if crate::plan::text(json, "description").trim().is_empty() && !is_empty {
        report.at(at, "no description");
    }
}

/// What must be a component: every object, enum and union.
fn inline(schema: &Schema, tags: &BTreeSet<&str>, report: &mut Report) {
    let Schema {
        at,
        json,
        stand,
        name,
    } = schema;
    if *stand == Stand::Component {
        return;
    }
    let is_way = *stand == Stand::Alternative && json.get("required").is_some();
    let is_map = json["additionalProperties"].is_object();
    let is_object = json["properties"].is_object() || (json["type"] == "object" && !is_map);
    let is_union = ["oneOf", "anyOf", "allOf"]
        .iter()
        .any(|key| json.get(key).is_some());
    if !is_way && (is_object || is_union) {
        report.at(at, "an inline object or oneOf must be a named component");
    }
    let Some(values) = json["enum"].as_array() else {
        return;
    };
    let is_tag = *stand == Stand::Member && tags.contains(name);
    if values.len() != 1 {
        report.at(at, "an enum must be a named component");
    } else if !is_tag {
        report.at(
            at,
            "an enum of one value is inline for the tag of a union alone; make it a named component with a default",
        );
    }
}

fn type_and_format(schema: &Schema, report: &mut Report) {
    let Schema {
        at, json, stand, ..
    } = schema;
    let format = json["format"].as_str();
    let kind = json["type"].as_str();
    let found = TYPES.iter().find(|(name, ..)| Some(*name) == kind);
    if json.get("type").is_some() && found.is_none() {
        let names: Vec<&str> = TYPES.iter().map(|(name, ..)| *name).collect();
        report.at(
            &at.key("type"),
            format!("a type is one of {}", names.join(", ")),
        );
    }
    if kind == Some("array") && !json["items"].is_object() {
        report.at(at, "a list says what its items are");
    }
    let Some(format) = format else {
        return;
    };
    if SEVERAL.contains(&format) {
        let kinds = strings_of(&json["oneOf"], "type");
        let numbers = ["integer", "number"].contains(&kinds.first().map_or("", |kind| kind));
        let third = matches!(&kinds[..], [_, "string"] | [_, "string", ""]);
        if *stand != Stand::Component || kind.is_some() || !numbers || !third {
            report.at(
                &at.key("format"),
                format!("{format} stands on a named component without type: oneOf an integer or number, a string, and perhaps an object by $ref"),
            );
        }
    } else if !found.is_some_and(|(_, formats, _)| formats.contains(&format)) {
        let known: Vec<&str> = TYPES
            .iter()
            .flat_map(|(_, formats, _)| *formats)
            .chain(&SEVERAL)
            .copied()
            .collect();
        report.at(
            &at.key("format"),
            format!(
                "unknown format {format} of this type; allowed are {}",
                known.join(", ")
            ),
        );
    }
}

fn strings_of<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    items(list)
        .map(|item| item[key].as_str().unwrap_or_default())
        .collect()
}

fn limits(schema: &Schema, report: &mut Report) {
    let Schema { at, json, .. } = schema;
    for (kind, _, own) in TYPES {
        for limit in own {
            let foreign = json["type"] != kind && json.get(limit).is_some();
            // Both kinds of number have the same limits.
            let shared = TYPES
                .iter()
                .any(|(k, _, l)| json["type"] == *k && l.contains(limit));
            if foreign && !shared && kind != "integer" {
                report.at(at, format!("{limit} belongs to type: {kind}"));
            }
        }
        if let [least, most] = own
            && let (Some(least), Some(most)) = (json[least].as_f64(), json[most].as_f64())
            && least > most
            && json["type"] == kind
        {
            report.at(
                at,
                format!("no value is at least {least} and at most {most}"),
            );
        }
    }
}

fn values(schema: &Schema, report: &mut Report) {
    let Schema { at, json, .. } = schema;
    let values = items(&json["enum"]).collect::<Vec<_>>();
    for (index, value) in values.iter().enumerate() {
        if values[..index].contains(value) {
            let shown = crate::diff::text(value);
            report.at(at, format!("the value {shown} stands twice"));
        }
    }
    if let (Some(default), [_, ..]) = (json.get("default"), &values[..])
        && !values.contains(&default)
    {
        report.at(
            &at.key("default"),
            "the default is none of the enum's values",
        );
    }
    if let Some(names) = json.get("x-enum-varnames") {
        let names = strings(names);
        let distinct: BTreeSet<_> = names.iter().collect();
        if names.len() != values.len() || distinct.len() != names.len() {
            report.at(
                &at.key("x-enum-varnames"),
                format!(
                    "there are {} values and as many different names; found {}",
                    values.len(),
                    distinct.len()
                ),
            );
        }
    }
    if json.get("x-closed").is_some() && values.is_empty() {
        report.at(&at.key("x-closed"), "x-closed belongs to an enum");
    }
}

fn named_members(schema: &Schema, report: &mut Report) {
    let Schema { at, json, .. } = schema;
    if !json["properties"].is_object() {
        return;
    }
    for key in ["required", "x-always"] {
        let names = strings(&json[key]);
        for (index, name) in names.iter().enumerate() {
            if json["properties"].get(name).is_none() {
                report.at(
                    at,
                    format!("{name} is required but not among the properties"),
                );
            }
            if names[..index].contains(name) {
                report.at(&at.key(key), format!("{name} stands twice"));
            }
        }
    }
    if let Some(bare) = json.get("x-bare") {
        let member = bare.as_str().unwrap_or_default();
        if json["properties"].get(member).is_none() {
            report.at(at, "x-bare names a member of a named object");
        }
    }
    let names: Vec<&str> = members(&json["properties"])
        .map(|(name, member)| member["x-varname"].as_str().unwrap_or(name))
        .collect();
    for (index, name) in names.iter().enumerate() {
        let same = |other: &&str| crate::names::snake(other) == crate::names::snake(name);
        if names[..index].iter().any(same) {
            report.at(
                &at.key("properties"),
                format!(
                    "two members are called {} in code; name one with x-varname",
                    crate::names::snake(name)
                ),
            );
        }
    }
}
