//! The parameters of an operation.

use crate::at::{At, ReadError};
use crate::reference::{resolve, resolve_at};
use serde_json::Value;

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Its schema, that inside of JSON text included.
    pub schema: Value,
    /// It must be given.
    pub required: bool,
    /// What it is for; may be empty.
    pub description: String,
    /// The handle that it belongs to (`x-client`).
    pub scope: Option<String>,
    /// Its own example, else that of its schema.
    pub example: Option<Value>,
    /// How a list of it stands in the query.
    pub list: List,
    /// Taken into the URL as it is (`x-verbatim`).
    pub verbatim: bool,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a gap of the path.
    Path,
    /// Behind the question mark.
    Query,
    /// In a header.
    Header,
}

/// How a list stands in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The name once for each item.
    Repeated,
    /// The items joined by commas (`explode: false`).
    Commas,
    /// JSON text (`content` in place of `schema`).
    Json,
}

/// The parameters of an operation, in its order.
pub(crate) fn parameters(
    document: &Value,
    operation: &At<'_>,
) -> Result<Vec<Parameter>, ReadError> {
    let list = operation.key("parameters");
    let read: Result<Vec<_>, _> = list
        .items()
        .map(|at| Parameter::read(document, &resolve_at(document, at)))
        .collect();
    let read = read?;
    let scopes = read.iter().filter(|p| p.scope.is_some());
    let scopes: Vec<&str> = scopes.map(|p| p.name.as_str()).collect();
    match scopes.len() > 1 {
        true => Err(list.error(format!("more than one scope: {}", scopes.join(", ")))),
        false => Ok(read),
    }
}

impl Parameter {
    fn read(document: &Value, at: &At<'_>) -> Result<Self, ReadError> {
        if at.json.get("$ref").is_some() {
            return Err(at.error("the parameter refers to nothing"));
        }
        let name = at.needed("name")?;
        let place = match at.text("in") {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            other => {
                return Err(at.error(format!(
                    "parameter {name} stands in {other}; only path, query and header are carried"
                )));
            }
        };
        let media = at.key("content").key("application/json");
        let inside = media.get("schema");
        let list = match (&inside, at.json["explode"] == false) {
            (Some(_), _) => List::Json,
            (None, true) => List::Commas,
            (None, false) => List::Repeated,
        };
        let schema = inside.or_else(|| at.get("schema"));
        let schema = schema.ok_or_else(|| at.error(format!("parameter {name} has no schema")))?;
        let own = at.json.get("example").or(media.json.get("example"));
        let example = own.or_else(|| resolve(document, schema.json).get("example"));
        Ok(Self {
            place,
            schema: schema.json.clone(),
            required: at.is("required"),
            description: at.text("description").to_owned(),
            scope: at.json["x-client"].as_str().map(str::to_owned),
            example: example.cloned(),
            list,
            verbatim: at.is("x-verbatim"),
            name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(list: Value) -> Result<Vec<Parameter>, String> {
        let operation = json!({"parameters": list});
        parameters(&operation, &At::root(&operation)).map_err(String::from)
    }

    #[test]
    fn a_list_stands_in_one_of_three_ways() {
        let schema = json!({"type": "array", "items": {"type": "string"}});
        for (more, list) in [
            (json!({"schema": schema}), List::Repeated),
            (json!({"schema": schema, "explode": true}), List::Repeated),
            (json!({"schema": schema, "explode": false}), List::Commas),
            (
                json!({"content": {"application/json": {"schema": schema, "example": ["a"]}}}),
                List::Json,
            ),
        ] {
            let mut parameter = json!({"name": "ids", "in": "query"});
            parameter
                .as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            let read = read(json!([parameter])).unwrap().remove(0);
            assert_eq!((read.list, &read.schema), (list, &schema));
            assert_eq!(read.example.is_some(), list == List::Json);
        }
    }

    #[test]
    fn what_no_request_carries_is_refused() {
        for (list, expected) in [
            (
                json!([{"name": "a", "in": "cookie", "schema": {}}]),
                "$.parameters[0]: parameter a stands in cookie; only path, query and header are carried",
            ),
            (
                json!([{"name": "a", "in": "query"}]),
                "$.parameters[0]: parameter a has no schema",
            ),
            (
                json!([{"in": "query", "schema": {}}]),
                "$.parameters[0]: no name",
            ),
            (
                json!([{"$ref": "#/components/parameters/Nowhere"}]),
                "$.parameters[0]: the parameter refers to nothing",
            ),
            (
                json!([
                    {"name": "a", "in": "path", "x-client": "phone", "schema": {}},
                    {"name": "b", "in": "path", "x-client": "waba", "schema": {}},
                ]),
                "$.parameters: more than one scope: a, b",
            ),
        ] {
            assert_eq!(read(list).unwrap_err(), expected);
        }
    }
}
