//! The documents of one provider, and the places in them that the rules speak of.

use crate::diff::JsonPath;
use crate::document::Document;
use serde_json::Value;

/// A provider's folder; the first document is common.yaml.
#[derive(Clone, Copy)]
pub struct Folder<'a> {
    pub provider: &'a str,
    pub documents: &'a [Document],
}

/// One document beside the common.yaml of its folder, to which its references lead.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub provider: &'a str,
    pub own: &'a Document,
    pub common: &'a Document,
}

/// What is wrong, as `file.yaml: $.json.path: …`.
pub struct Report<'p> {
    pub file: String,
    pub problems: &'p mut Vec<String>,
}

impl Report<'_> {
    /// Adds a problem at a place of the file.
    pub fn at(&mut self, at: &JsonPath, text: impl std::fmt::Display) {
        self.problems.push(format!("{}: {at}: {text}", self.file));
    }
}

impl<'a> Folder<'a> {
    /// Each document with its scope.
    pub fn scopes(self) -> impl Iterator<Item = Scope<'a>> {
        self.documents.iter().map(move |own| Scope {
            provider: self.provider,
            own,
            common: &self.documents[0],
        })
    }
}

impl<'a> Scope<'a> {
    pub fn json(self) -> &'a Value {
        &self.own.json
    }

    pub fn is_common(self) -> bool {
        self.own.stem == "common"
    }

    /// What a reference leads to, and the document that it stands in; other values are themselves.
    pub fn resolve(self, json: &'a Value) -> (Scope<'a>, &'a Value) {
        let (mut scope, mut json) = (self, json);
        // No chain of references is longer; one in a circle ends here.
        for _ in 0..8 {
            let Some(target) = json["$ref"].as_str() else {
                break;
            };
            let (to, found) = scope.target(target);
            let Some(found) = found else {
                break;
            };
            (scope, json) = (to, found);
        }
        (scope, json)
    }

    /// What stands where `#/…` or `common.yaml#/…` points.
    pub fn target(self, target: &str) -> (Scope<'a>, Option<&'a Value>) {
        match target.strip_prefix("common.yaml#") {
            Some(pointer) => {
                let scope = Scope {
                    own: self.common,
                    ..self
                };
                (scope, scope.json().pointer(pointer))
            }
            None => {
                let pointer = target.strip_prefix('#');
                (
                    self,
                    pointer.and_then(|pointer| self.json().pointer(pointer)),
                )
            }
        }
    }
}

/// The members of an object, none of anything else.
pub fn members(json: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let members = json.as_object().into_iter().flatten();
    members.map(|(name, member)| (name.as_str(), member))
}

/// The items of a list, none of anything else.
pub fn items(json: &Value) -> impl Iterator<Item = &Value> {
    json.as_array().into_iter().flatten()
}

/// One operation.
pub struct Operation<'a> {
    pub at: JsonPath,
    pub path: &'a str,
    pub method: &'a str,
    pub json: &'a Value,
}

/// All operations of a document.
pub fn operations(json: &Value) -> Vec<Operation<'_>> {
    let methods = members(&json["paths"]).flat_map(|(path, item)| {
        let methods = members(item).filter(|(method, _)| *method != "parameters");
        methods.map(move |(method, json)| Operation {
            at: JsonPath::root().key("paths").key(path).key(method),
            path,
            method,
            json,
        })
    });
    methods.collect()
}

/// The components of a kind (`schemas`, `parameters`, `responses`), with their places.
pub fn components<'a>(json: &'a Value, kind: &str) -> Vec<(JsonPath, &'a str, &'a Value)> {
    let at = JsonPath::root().key("components").key(kind);
    let found = members(&json["components"][kind]);
    found
        .map(|(name, json)| (at.key(name), name, json))
        .collect()
}

/// Where a schema stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Component,
    Member,
    Item,
    MapValue,
    /// One of `oneOf`, `anyOf` or `allOf`.
    Alternative,
    Parameter,
    Body,
    Answer,
    Event,
}

/// A schema of a document.
#[derive(Clone)]
pub struct Schema<'a> {
    pub at: JsonPath,
    pub json: &'a Value,
    pub stand: Stand,
    /// The name of the component or the member; empty elsewhere.
    pub name: &'a str,
}

/// All schemas of a document, in any depth.
pub fn schemas(json: &Value) -> Vec<Schema<'_>> {
    let mut found = Vec::new();
    for (at, name, schema) in components(json, "schemas") {
        add(&mut found, at, schema, Stand::Component, name);
    }
    let own = operations(json).into_iter().flat_map(|operation| {
        let at = operation.at.key("parameters");
        let own = items(&operation.json["parameters"]).enumerate();
        own.map(move |(index, parameter)| (at.index(index), parameter))
            .collect::<Vec<_>>()
    });
    let shared = components(json, "parameters").into_iter();
    for (at, parameter) in shared.map(|(at, _, parameter)| (at, parameter)).chain(own) {
        if let Some(schema) = parameter.get("schema") {
            add(&mut found, at.key("schema"), schema, Stand::Parameter, "");
        }
        media(&mut found, &at, parameter, Stand::Parameter);
    }
    for operation in operations(json) {
        let at = operation.at.key("requestBody");
        media(&mut found, &at, &operation.json["requestBody"], Stand::Body);
        for (code, answer) in members(&operation.json["responses"]) {
            let at = operation.at.key("responses").key(code);
            media(&mut found, &at, answer, Stand::Answer);
        }
    }
    for (at, _, answer) in components(json, "responses") {
        media(&mut found, &at, answer, Stand::Answer);
    }
    for (name, event) in members(&json["x-webhooks"]) {
        let at = JsonPath::root().key("x-webhooks").key(name).key("schema");
        if let Some(schema) = event.get("schema") {
            add(&mut found, at, schema, Stand::Event, "");
        }
    }
    found
}

fn media<'a>(found: &mut Vec<Schema<'a>>, at: &JsonPath, owner: &'a Value, stand: Stand) {
    for (name, media) in members(&owner["content"]) {
        if let Some(schema) = media.get("schema") {
            let at = at.key("content").key(name).key("schema");
            add(found, at, schema, stand, "");
        }
    }
}

fn add<'a>(
    found: &mut Vec<Schema<'a>>,
    at: JsonPath,
    json: &'a Value,
    stand: Stand,
    name: &'a str,
) {
    for (member, schema) in members(&json["properties"]) {
        let at = at.key("properties").key(member);
        add(found, at, schema, Stand::Member, member);
    }
    for (key, stand) in [
        ("items", Stand::Item),
        ("additionalProperties", Stand::MapValue),
    ] {
        if json[key].is_object() {
            add(found, at.key(key), &json[key], stand, "");
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        for (index, schema) in items(&json[key]).enumerate() {
            let at = at.key(key).index(index);
            add(found, at, schema, Stand::Alternative, "");
        }
    }
    found.push(Schema {
        at,
        json,
        stand,
        name,
    });
}

/// Whether a text is like `send_voice`.
pub fn is_snake(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(plain)
}

/// Whether a text is a JSON pointer: empty, or with a slash in front.
pub fn is_pointer(json: &Value) -> bool {
    json.as_str()
        .is_some_and(|text| text.is_empty() || text.starts_with('/'))
}

/// A text that says something, in one line.
pub fn is_line(json: &Value) -> bool {
    let text = json.as_str().unwrap_or_default().trim();
    !text.is_empty() && !text.contains('\n')
}
