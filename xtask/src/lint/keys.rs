//! The extension keys: which there are, where each may stand, and what its value may be.
//!
//! A key in a place where nobody looks for it would be passed over without a word.

mod table;

use super::documents::{
    Report, Schema, Scope, Stand, components, items, members, operations, schemas,
};
use crate::diff::JsonPath;
use serde_json::Value;
use table::{KEYS, Place, Shape};

/// Rules of the keys of one file.
pub fn check(scope: Scope, report: &mut Report) {
    for (at, place, json) in places(scope) {
        for (name, value) in members(json).filter(|(name, _)| name.starts_with("x-")) {
            let at = at.key(name);
            let Some(key) = KEYS.iter().find(|key| key.name == name) else {
                report.at(&at, format!("unknown key {name}"));
                continue;
            };
            if !key.places.contains(&place) {
                let places: Vec<String> = key.places.iter().map(|place| shown(*place)).collect();
                report.at(
                    &at,
                    format!("{name} stands at {}, not here", places.join(", ")),
                );
            } else if !fits(key.shape, value) {
                report.at(&at, format!("{name} is {}", key.says));
            }
        }
    }
    for operation in operations(scope.json()) {
        paging(scope, &operation, report);
    }
}

fn shown(place: Place) -> String {
    match place {
        Place::Common => "the top of common.yaml",
        Place::Tag => "the top of a tag file",
        Place::Server => "a server",
        Place::Scheme => "a security scheme",
        Place::Operation => "an operation",
        Place::Parameter => "a parameter",
        Place::Multipart => "content.multipart/form-data of a body",
        Place::Component => "a component of schemas",
        Place::Member => "a member",
        Place::Item => "the items of a list",
        Place::Branch => "a branch of oneOf or anyOf",
        Place::Event => "an event",
        Place::Elsewhere => "nowhere",
    }
    .to_owned()
}

fn fits(shape: Shape, value: &Value) -> bool {
    let is_text = |value: &Value| value.as_str().is_some_and(|text| !text.trim().is_empty());
    match shape {
        Shape::True => *value == true,
        Shape::Flag => value.is_boolean(),
        Shape::Text => is_text(value),
        Shape::Texts => value
            .as_array()
            .is_some_and(|list| list.iter().all(is_text)),
        Shape::Own(is) => is(value),
        Shape::Checked => true,
    }
}

/// Each object of a document that may have keys.
fn places<'a>(scope: Scope<'a>) -> Vec<(JsonPath, Place, &'a Value)> {
    let json = scope.json();
    let root = JsonPath::root();
    let top = if scope.is_common() {
        Place::Common
    } else {
        Place::Tag
    };
    let mut found = vec![
        (root.clone(), top, json),
        (root.key("info"), Place::Elsewhere, &json["info"]),
        (
            root.key("components"),
            Place::Elsewhere,
            &json["components"],
        ),
    ];
    let servers = |at: &JsonPath, owner: &'a Value, found: &mut Vec<_>| {
        for (index, server) in items(&owner["servers"]).enumerate() {
            found.push((at.key("servers").index(index), Place::Server, server));
        }
    };
    servers(&root, json, &mut found);
    for (at, _, scheme) in components(json, "securitySchemes") {
        found.push((at, Place::Scheme, scheme));
    }
    for (at, _, parameter) in components(json, "parameters") {
        found.push((at, Place::Parameter, parameter));
    }
    for (at, _, answer) in components(json, "responses") {
        found.push((at, Place::Elsewhere, answer));
    }
    for (path, item) in members(&json["paths"]) {
        found.push((root.key("paths").key(path), Place::Elsewhere, item));
    }
    for operation in operations(json) {
        let (at, json) = (operation.at, operation.json);
        servers(&at, json, &mut found);
        for (index, parameter) in items(&json["parameters"]).enumerate() {
            found.push((
                at.key("parameters").index(index),
                Place::Parameter,
                parameter,
            ));
        }
        let body = at.key("requestBody");
        found.push((body.clone(), Place::Elsewhere, &json["requestBody"]));
        for (media, content) in members(&json["requestBody"]["content"]) {
            let place = match media {
                "multipart/form-data" => Place::Multipart,
                _ => Place::Elsewhere,
            };
            found.push((body.key("content").key(media), place, content));
        }
        for (code, answer) in members(&json["responses"]) {
            let at = at.key("responses").key(code);
            found.push((at.clone(), Place::Elsewhere, answer));
            for (media, content) in members(&answer["content"]) {
                found.push((at.key("content").key(media), Place::Elsewhere, content));
            }
        }
        found.push((at, Place::Operation, json));
    }
    for (name, event) in members(&json["x-webhooks"]) {
        found.push((root.key("x-webhooks").key(name), Place::Event, event));
    }
    for Schema {
        at, json, stand, ..
    } in schemas(json)
    {
        let place = match stand {
            Stand::Component => Place::Component,
            Stand::Member => Place::Member,
            Stand::Item => Place::Item,
            Stand::Alternative => Place::Branch,
            Stand::Parameter => Place::Parameter,
            Stand::MapValue | Stand::Body | Stand::Answer | Stand::Event => Place::Elsewhere,
        };
        found.push((at, place, json));
    }
    found
}

/// The parameters that go on with a list are parameters of the operation.
fn paging(scope: Scope, operation: &super::documents::Operation, report: &mut Report) {
    let paging = &operation.json["x-paging"];
    let listed = super::operations::parameters(scope, operation.json);
    for name in ["parameter", "offset", "limit", "page"] {
        if let Some(parameter) = paging[name].as_str()
            && !listed.contains(&("query", parameter))
        {
            let at = operation.at.key("x-paging").key(name);
            report.at(
                &at,
                format!("{parameter} is not a query parameter of the operation"),
            );
        }
    }
}
