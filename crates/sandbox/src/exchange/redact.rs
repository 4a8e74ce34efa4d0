//! What is kept of a request, without the members that its specification marks as secrets.

use crate::shared::Received;
use crate::shared::received::BLOT;
use crate::spec::{Operation, Spec};
use serde_json::{Map, Value};
use waxwing_dialect::{is_secret, resolve};
use waxwing_types::mask::is_secret_name;

/// Takes the secrets out of the path, the query and the body.
pub(crate) fn secrets(
    received: &mut Received,
    spec: &Spec,
    operation: &Operation,
    path: &Map<String, Value>,
) {
    let document = &spec.document;
    let bodies = [&operation.json, &operation.form, &operation.pairs];
    let bodies = bodies.map(|body| body.as_ref().map(|body| &body.schema));
    for schema in bodies.into_iter().flatten() {
        blot(document, schema, &mut received.body);
        // The first generation has the members in the query.
        for (name, value) in &mut received.query {
            blot_member(document, schema, name, value);
        }
    }
    let parameters = operation.parameters.iter().map(|p| &p.documented);
    for parameter in parameters {
        if !is_secret(resolve(document, &parameter.schema)) {
            continue;
        }
        for (name, value) in &mut received.query {
            if *name == parameter.name || parameter.verbatim {
                BLOT.clone_into(value);
            }
        }
        if let Some(value) = path.get(&parameter.name).and_then(Value::as_str) {
            let segments = received.path.split('/').map(|segment| {
                let read = percent_encoding::percent_decode_str(segment).decode_utf8_lossy();
                if read == value { BLOT } else { segment }
            });
            received.path = segments.collect::<Vec<_>>().join("/");
        }
    }
}

fn blot_member(document: &Value, schema: &Value, name: &str, value: &mut String) {
    // An object or a list is JSON text there.
    let inside = serde_json::from_str(value).ok();
    let inside = inside.filter(|v: &Value| v.is_object() || v.is_array());
    let given = inside.unwrap_or_else(|| value.as_str().into());
    let mut members = Value::Object(Map::new());
    members[name] = given.clone();
    blot(document, schema, &mut members);
    match &members[name] {
        Value::String(_) if members[name] == BLOT => BLOT.clone_into(value),
        blotted if *blotted != given => *value = blotted.to_string(),
        _ => {}
    }
}

fn blot(document: &Value, schema: &Value, value: &mut Value) {
    let schema = resolve(document, schema);
    if is_secret(schema) && value.is_string() {
        *value = BLOT.into();
    }
    for part in ["allOf", "oneOf"] {
        for part in schema[part].as_array().into_iter().flatten() {
            blot(document, part, value);
        }
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let listed = schema["properties"].get(name);
                match listed.or_else(|| schema.get("additionalProperties")) {
                    Some(inner) => blot(document, inner, member),
                    // Free-form, or listed by another part of the union.
                    None if is_secret_name(name) && member.is_string() => *member = BLOT.into(),
                    None => {}
                }
            }
        }
        Value::Array(items) => {
            items
                .iter_mut()
                .for_each(|item| blot(document, &schema["items"], item));
        }
        _ => {}
    }
}
