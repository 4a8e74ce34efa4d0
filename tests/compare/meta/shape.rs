//! What an operation takes and gives, as places of members with the values that they may have.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Places such as `request/text/body`, each with the values of its enum.
pub type Shape = BTreeMap<String, BTreeSet<String>>;

pub struct Operation {
    pub id: String,
    /// Method and path, names of parameters, version, query and fragment left out: `POST /{}/messages`.
    pub path: String,
    pub shape: Shape,
}

/// All operations of a document.
pub fn operations(document: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        let bare = path.split(['#', '?']).next().unwrap_or(path);
        let bare = bare.strip_prefix("/{Version}").unwrap_or(bare);
        let segments = bare
            .split('/')
            .map(|s| if s.starts_with('{') { "{}" } else { s });
        let bare = segments.collect::<Vec<_>>().join("/");
        for (method, operation) in item.as_object().into_iter().flatten() {
            if ["get", "post", "put", "patch", "delete"].contains(&method.as_str()) {
                found.push(Operation {
                    id: operation["operationId"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned(),
                    path: format!("{} {bare}", method.to_uppercase()),
                    shape: shape(document, item, operation),
                });
            }
        }
    }
    found
}

fn shape(document: &Value, item: &Value, operation: &Value) -> Shape {
    let mut shape = Shape::new();
    let parameters = [&operation["parameters"], &item["parameters"]];
    for parameter in parameters.into_iter().filter_map(Value::as_array).flatten() {
        let parameter = resolve(document, parameter);
        let schema = match parameter.get("schema") {
            Some(schema) => schema,
            None => &parameter["content"]["application/json"]["schema"],
        };
        if let ("query", Some(name)) = (
            parameter["in"].as_str().unwrap_or_default(),
            parameter["name"].as_str(),
        ) {
            walk(
                document,
                schema,
                &format!("query/{name}"),
                &mut Vec::new(),
                &mut shape,
            );
        }
    }
    let body = resolve(document, &operation["requestBody"]);
    bodies(document, body, "request", &mut shape);
    for (status, answer) in operation["responses"].as_object().into_iter().flatten() {
        if status.starts_with('2') {
            bodies(document, resolve(document, answer), "response", &mut shape);
        }
    }
    shape
}

fn bodies(document: &Value, body: &Value, at: &str, shape: &mut Shape) {
    for media in body["content"]
        .as_object()
        .into_iter()
        .flat_map(|c| c.values())
    {
        walk(document, &media["schema"], at, &mut Vec::new(), shape);
    }
}

/// Alternatives count as one: what any of them has.
fn walk<'a>(
    document: &'a Value,
    schema: &'a Value,
    at: &str,
    open: &mut Vec<&'a str>,
    shape: &mut Shape,
) {
    let reference = schema["$ref"].as_str();
    if reference.is_some_and(|r| open.contains(&r)) {
        return;
    }
    open.extend(reference);
    let schema = resolve(document, schema);
    let values = shape.entry(at.to_owned()).or_default();
    let listed = schema["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .chain(schema.get("const"));
    values.extend(listed.filter(|v| !v.is_null()).map(|v| match v.as_str() {
        Some(text) => text.to_owned(),
        None => v.to_string(),
    }));
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        walk(document, member, &format!("{at}/{name}"), open, shape);
    }
    if schema["items"].is_object() {
        walk(document, &schema["items"], &format!("{at}/[]"), open, shape);
    }
    let any = &schema["additionalProperties"];
    if any.as_object().is_some_and(|any| !any.is_empty()) {
        walk(document, any, &format!("{at}/*"), open, shape);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in schema[key].as_array().into_iter().flatten() {
            walk(document, part, at, open, shape);
        }
    }
    if reference.is_some() {
        open.pop();
    }
    // Some of theirs have a discriminator and no oneOf.
    if schema.get("oneOf").is_none() {
        let mapping = schema["discriminator"]["mapping"].as_object();
        for target in mapping
            .into_iter()
            .flat_map(|m| m.values())
            .filter_map(Value::as_str)
        {
            if open.contains(&target) {
                continue;
            }
            open.push(target);
            walk(document, pointed(document, target), at, open, shape);
            open.pop();
        }
    }
}

fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..9 {
        match value["$ref"].as_str() {
            Some(reference) => value = pointed(document, reference),
            None => break,
        }
    }
    value
}

fn pointed<'a>(document: &'a Value, reference: &str) -> &'a Value {
    let target = document.pointer(reference.trim_start_matches('#'));
    target.unwrap_or_else(|| panic!("{reference} leads nowhere"))
}
