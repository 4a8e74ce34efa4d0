//! Spec passes that turn the honest document into one that progenitor and typify understand. In memory only.

use crate::plan::Plan;
use serde_json::{Map, Value, json};
use waxwing_dialect::{
    Answer, BodyEncoding, Place, Shape, is_binary, refer, reference, shape, strings,
};

/// The document for progenitor.
pub fn document(plan: &Plan) -> Value {
    let mut schemas = Map::new();
    for (name, schema) in plan.json["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
    {
        if let Some(normalised) = component(plan, name, schema) {
            schemas.insert(name.clone(), normalised);
        }
    }
    let mut paths = Map::new();
    for operation in &plan.operations {
        if !operation.query.is_empty() {
            schemas.insert(Plan::query_struct(operation), query(plan, operation));
        }
        // Reason for the fragment: the key must be unique, and the twin of a form has the path of its JSON form.
        paths.insert(
            format!("{}#{}", operation.path, operation.id),
            json!({
                operation.method.to_lowercase(): method(plan, operation)
            }),
        );
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": plan.provider, "version": plan.json["info"]["version"]},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn method(plan: &Plan, operation: &crate::plan::Operation) -> Value {
    // Spec pass *scopes*: what a handle holds is not an argument. Spec pass *query structs*: nor are query members.
    let scope = operation.scope.iter().filter(|s| s.place == Place::Path);
    let parameters: Vec<Value> = operation
        .path_parameters
        .iter()
        .chain(scope)
        .map(|p| json!({"name": p.name, "in": "path", "required": true, "schema": property(plan, &p.schema, false)}))
        .collect();
    let ok = match &operation.answer {
        Answer::Json(name) => {
            json!({"description": "", "content": {"application/json": {"schema": property(plan, &refer(name), true)}}})
        }
        Answer::Bytes => {
            json!({"description": "", "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}})
        }
        Answer::Nothing => json!({"description": ""}),
    };
    let mut method = json!({
        "operationId": operation.id,
        "tags": [operation.tag],
        "parameters": parameters,
        "responses": {"2XX": ok},
    });
    if let Some(body) = operation
        .body
        .as_ref()
        .filter(|b| b.encoding != BodyEncoding::Bytes)
    {
        let schema = property(plan, &refer(&body.component), false);
        method["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": schema}}});
    }
    method
}

fn query(plan: &Plan, operation: &crate::plan::Operation) -> Value {
    let mut properties = Map::new();
    for parameter in &operation.query {
        properties.insert(
            parameter.name.clone(),
            property(plan, &parameter.schema, false),
        );
    }
    let required: Vec<&String> = operation
        .query
        .iter()
        .filter(|p| p.required)
        .map(|p| &p.name)
        .collect();
    json!({"type": "object", "properties": properties, "required": required})
}

fn component(plan: &Plan, name: &str, schema: &Value) -> Option<Value> {
    let answer = plan.answers.contains(name);
    match shape(schema) {
        Shape::Shared | Shape::Plain => None,
        Shape::Id => Some(json!({"type": "string"})),
        Shape::Enum => Some(json!({"type": "string", "enum": schema["enum"]})),
        // Spec pass *unions*: emitted from the plan; typify only needs a type of that name to refer to.
        Shape::Tagged | Shape::Untagged | Shape::Envelope => {
            Some(json!({"type": "object", "properties": {"placeholder": {"type": "string"}}}))
        }
        Shape::Object => Some(object(plan, schema, answer)),
    }
}

fn object(plan: &Plan, schema: &Value, answer: bool) -> Value {
    let (members, required) = plan.flat(schema);
    let always = strings(&schema["x-always"]);
    let mut properties = Map::new();
    let mut needed = Vec::new();
    for (name, member) in &members {
        if is_binary(member) {
            continue;
        }
        let mut normalised = property(plan, member, answer);
        // Spec pass *lenient answers*: an answer that lacks a member, or has null there, is still an answer.
        if answer && !always.contains(name) {
            normalised = nullable(normalised);
        } else if answer || required.contains(name) {
            needed.push(name.clone());
        }
        properties.insert(name.clone(), normalised);
    }
    if properties.is_empty() {
        return json!({"type": "object", "properties": {"placeholder": {"type": "string"}}});
    }
    json!({"type": "object", "properties": properties, "required": needed})
}

fn nullable(schema: Value) -> Value {
    match schema {
        Value::Object(map) if map.is_empty() => Value::Object(map),
        Value::Object(mut map) if !map.contains_key("$ref") => {
            map.insert("nullable".into(), true.into());
            Value::Object(map)
        }
        other => json!({"allOf": [other], "nullable": true}),
    }
}

/// Spec pass *constraints out of the types*: limits become `validate()`, so that a string stays a `String`.
fn property(plan: &Plan, schema: &Value, answer: bool) -> Value {
    if let Some(name) = reference(schema) {
        let target = plan.schema(&name);
        return match shape(target).is_named() {
            true => refer(&name),
            false => property(plan, target, answer),
        };
    }
    // A reference with a description beside it is written as an `allOf` of one.
    if let Some([one]) = schema["allOf"].as_array().map(Vec::as_slice)
        && schema.get("properties").is_none()
    {
        return property(plan, one, answer);
    }
    if let Some(format) = schema["format"].as_str()
        && let Some(name) = crate::progenitor::conversion_format(format, answer)
    {
        return json!({"type": "string", "format": name});
    }
    match schema["type"].as_str() {
        Some("array") => {
            let item = property(plan, &schema["items"], answer);
            let item = match schema["items"]["nullable"] == true {
                true => nullable(item),
                false => item,
            };
            json!({"type": "array", "items": item})
        }
        Some("object") if schema.get("additionalProperties").is_some() => {
            json!({"type": "object", "additionalProperties": property(plan, &schema["additionalProperties"], answer)})
        }
        Some("integer") => {
            json!({"type": "integer", "format": schema["format"].as_str().unwrap_or("int64")})
        }
        Some(simple @ ("string" | "boolean" | "number")) => json!({"type": simple}),
        _ => json!({}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nullable_reference_is_wrapped() {
        assert_eq!(
            nullable(refer("A")),
            json!({"allOf": [refer("A")], "nullable": true})
        );
        assert_eq!(
            nullable(json!({"type": "string"})),
            json!({"type": "string", "nullable": true})
        );
    }
}
