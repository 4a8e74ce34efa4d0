//! Unions: told apart by a tag or by their JSON type, choices between members, envelopes.

use super::documents::{Report, Schema, Scope, Stand, is_snake, items, members, schemas};
use crate::plan::strings;
use serde_json::Value;
use std::collections::BTreeSet;

/// Rules of the unions of one file.
pub fn check(scope: Scope, report: &mut Report) {
    for schema in schemas(scope.json()) {
        let is_choice = schema.json["properties"].is_object();
        if schema.json.get("discriminator").is_some() {
            tagged(scope, &schema, report);
        } else if schema.json.get("oneOf").is_some() && !is_choice {
            untagged(scope, &schema, report);
        }
        for key in ["oneOf", "anyOf"] {
            if schema.json.get(key).is_some() && (is_choice || key == "anyOf") {
                choice(&schema, key, report);
            }
        }
        if schema.json.get("allOf").is_some() || schema.json.get("x-flatten").is_some() {
            envelope(scope, &schema, report);
        }
    }
}

/// Each variant is a component that requires the tag with its own value, and the mapping names all of them.
fn tagged(scope: Scope, schema: &Schema, report: &mut Report) {
    let Schema { at, json, .. } = schema;
    let tag = json["discriminator"]["propertyName"]
        .as_str()
        .unwrap_or_default();
    let listed: BTreeSet<&str> = items(&json["oneOf"])
        .filter_map(|v| v["$ref"].as_str())
        .collect();
    let mapping = &json["discriminator"]["mapping"];
    let mapped: BTreeSet<&str> = members(mapping).filter_map(|(_, v)| v.as_str()).collect();
    if tag.is_empty()
        || listed.is_empty()
        || listed != mapped
        || items(&json["oneOf"]).count() != listed.len()
    {
        let only: Vec<&str> = listed.symmetric_difference(&mapped).copied().collect();
        report.at(
            &at.key("discriminator"),
            format!(
                "a union has propertyName, and its mapping names each variant of oneOf, which are components{}{}",
                if only.is_empty() { "" } else { "; not in both: " },
                only.join(", ")
            ),
        );
    }
    for (value, target) in members(mapping) {
        let (inner, Some(variant)) = scope.target(target.as_str().unwrap_or_default()) else {
            continue;
        };
        if !requires(inner, variant, tag, value) {
            report.at(
                &at.key("discriminator").key("mapping").key(value),
                format!("the variant is an object that requires {tag}; where that is an enum, {value} is in it"),
            );
        }
    }
}

/// Whether an object, or its envelope, requires the tag and lists the value.
fn requires<'a>(scope: Scope<'a>, variant: &'a Value, tag: &str, value: &str) -> bool {
    let (scope, variant) = scope.resolve(variant);
    let required = strings(&variant["required"]).iter().any(|name| name == tag);
    let (_, member) = scope.resolve(&variant["properties"][tag]);
    let listed = member.get("enum").is_none()
        || items(&member["enum"]).any(|listed| crate::diff::text(listed) == value);
    (required && listed)
        || items(&variant["allOf"]).any(|part| requires(scope, part, tag, value))
        // A union of its own with the same tag.
        || (items(&variant["oneOf"]).next().is_some()
            && items(&variant["oneOf"]).all(|part| requires(scope, part, tag, value)))
}

/// Without a tag no two alternatives may have one JSON type.
fn untagged(scope: Scope, schema: &Schema, report: &mut Report) {
    let mut kinds = Vec::new();
    for alternative in items(&schema.json["oneOf"]) {
        let (_, alternative) = scope.resolve(alternative);
        let kind = match alternative["type"].as_str() {
            Some("integer") => "number",
            Some(kind) => kind,
            None if alternative.get("discriminator").is_some() => "object",
            None if alternative.get("allOf").is_some() => "object",
            None if alternative.get("properties").is_some() => "object",
            None => continue,
        };
        kinds.push((kind, alternative));
    }
    for (index, (kind, one)) in kinds.iter().enumerate() {
        for (_, other) in kinds[..index].iter().filter(|(other, _)| other == kind) {
            if *kind != "object" && *kind != "array" || !differ(one, other) {
                report.at(
                    &schema.at,
                    format!("two alternatives of type {kind} can be confused; give the union a discriminator"),
                );
            }
        }
    }
}

/// Whether one of two objects lists a member that the other lacks, or one of them is a map; lists differ by their items.
fn differ(one: &Value, other: &Value) -> bool {
    let lists = |a: &Value, b: &Value| {
        members(&a["properties"]).any(|(name, _)| b["properties"].get(name).is_none())
    };
    let is_map = |a: &Value| !a["properties"].is_object() && a["additionalProperties"].is_object();
    lists(one, other)
        || lists(other, one)
        || is_map(one) != is_map(other)
        || one["items"] != other["items"]
}

/// Exactly one of several members, or at least one.
fn choice(schema: &Schema, key: &str, report: &mut Report) {
    let Schema { at, json, .. } = schema;
    let mut constructors = BTreeSet::new();
    for (index, way) in items(&json[key]).enumerate() {
        let at = at.key(key).index(index);
        let required = strings(&way["required"]);
        let known = |name: &str| json["properties"].get(name).is_some();
        let only = members(way).all(|(key, _)| ["required", "x-constructor"].contains(&key));
        if required.is_empty() {
            let text = match key {
                "anyOf" => {
                    "anyOf is only for members of which at least one must stand: {required: [member]}"
                }
                _ => "oneOf beside properties says which one member stands: {required: [member]}",
            };
            report.at(&at, text);
            continue;
        }
        if !only || !required.iter().all(|name| known(name)) {
            report.at(
                &at,
                "it has required, with members of the object, and x-constructor",
            );
        }
        if let Some(constructor) = way["x-constructor"].as_str()
            && !(is_snake(constructor) && constructors.insert(constructor))
        {
            report.at(
                &at.key("x-constructor"),
                "a constructor's name is snake_case and stands once",
            );
        }
    }
}

/// `allOf` of an envelope and a union, or of one object that gets further members.
fn envelope(scope: Scope, schema: &Schema, report: &mut Report) {
    let Schema {
        at, json, stand, ..
    } = schema;
    let parts: Vec<&Value> = items(&json["allOf"]).collect();
    let components = parts.iter().all(|part| part.get("$ref").is_some());
    let is_union = |part: &Value| scope.resolve(part).1.get("discriminator").is_some();
    let fits = *stand == Stand::Component
        && components
        && match (&parts[..], json.get("x-flatten")) {
            ([envelope, union], Some(name)) => {
                is_union(union) && !is_union(envelope) && name.as_str().is_some_and(is_snake)
            }
            ([_], None) => json["properties"].is_object(),
            _ => false,
        };
    if !fits {
        report.at(
            at,
            "allOf is an envelope and a union with x-flatten (the union's field in code), or one object beside properties that it gets in addition",
        );
    }
}
