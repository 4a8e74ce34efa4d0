//! What the honest document says and the generator must not forget: scopes, queries, forms, unions, limits.

use crate::merge::Merged;
use crate::names;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that code is emitted from, besides the Rust types that progenitor finds.
pub struct Plan {
    /// `meta`, …
    pub provider: String,
    /// The merged honest document.
    pub json: Value,
    /// Component schema to module.
    pub homes: BTreeMap<String, String>,
    /// Operations in document order.
    pub operations: Vec<Operation>,
    /// Components reachable from answers and not from requests.
    pub answers: BTreeSet<String>,
}

/// One method of the generated client.
#[derive(Clone)]
pub struct Operation {
    pub id: String,
    pub tag: String,
    pub method: String,
    /// Path without its fragment.
    pub path: String,
    pub summary: String,
    pub description: String,
    pub sources: Vec<String>,
    /// Scope handle and the parameter that it holds.
    pub scope: Option<Parameter>,
    pub path_parameters: Vec<Parameter>,
    pub query: Vec<Parameter>,
    pub body: Option<Body>,
    /// Component of the 2xx answer; none for binary answers.
    pub answer: Option<String>,
    pub answer_examples: Vec<Value>,
    pub idempotent: bool,
    /// Set when the whole URL is the argument of that name.
    pub absolute: Option<String>,
    /// Method and path in the provider's first generation.
    pub v1: Option<(String, String)>,
    pub deprecated: bool,
}

/// A parameter of an operation.
#[derive(Clone)]
pub struct Parameter {
    pub name: String,
    pub schema: Value,
    pub required: bool,
    pub description: String,
    pub scope: Option<String>,
    pub place: String,
    pub example: Option<Value>,
}

/// A request body: a JSON object, or a form with files.
#[derive(Clone)]
pub struct Body {
    pub component: String,
    pub form: bool,
    /// Binary members of a form: name, required.
    pub files: Vec<(String, bool)>,
    pub examples: Vec<Value>,
}

impl Plan {
    /// Reads the plan out of a merged document.
    pub fn new(provider: &str, merged: Merged) -> Result<Plan, String> {
        let mut plan = Plan {
            provider: provider.to_owned(),
            json: merged.json,
            homes: merged.homes,
            operations: Vec::new(),
            answers: BTreeSet::new(),
        };
        let paths = plan.json["paths"].as_object().cloned().unwrap_or_default();
        for (key, item) in &paths {
            for method in ["get", "put", "post", "delete", "head", "patch"] {
                if let Some(operation) = item.get(method) {
                    plan.add(key, method, operation)?;
                }
            }
        }
        plan.answers = plan.only_in_answers()?;
        Ok(plan)
    }

    /// The schema of a component.
    pub fn schema(&self, name: &str) -> &Value {
        &self.json["components"]["schemas"][name]
    }

    /// The module of a component, as written in the generated code.
    pub fn home(&self, name: &str) -> &str {
        self.homes.get(name).map_or("shared", String::as_str)
    }

    /// Tags that have operations or components, in the order of their names.
    pub fn modules(&self) -> BTreeSet<String> {
        self.homes
            .values()
            .cloned()
            .chain(self.operations.iter().map(|o| o.tag.clone()))
            .collect()
    }

    /// Follows a `$ref` into the document.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.json.pointer(&reference[1..]).unwrap_or(value),
            None => value,
        }
    }

    fn add(&mut self, key: &str, method: &str, json: &Value) -> Result<(), String> {
        let id = text(json, "operationId");
        let at = |what: &str| format!("{} {key} ({id}): {what}", method.to_uppercase());
        let tag = json["tags"][0]
            .as_str()
            .ok_or_else(|| at("no tag"))?
            .to_owned();
        let parameters: Vec<Parameter> = json["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|p| self.parameter(p))
            .collect();
        carried(&parameters).map_err(|e| at(&e))?;
        let path = key.split('#').next().unwrap_or(key).to_owned();
        let mut operation = Operation {
            tag,
            method: method.to_uppercase(),
            summary: text(json, "summary"),
            description: text(json, "description"),
            sources: json["x-source"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|s| text(s, "source"))
                .collect(),
            scope: parameters.iter().find(|p| p.scope.is_some()).cloned(),
            path_parameters: parameters
                .iter()
                .filter(|p| p.place == "path" && p.scope.is_none())
                .cloned()
                .collect(),
            query: parameters
                .iter()
                .filter(|p| p.place == "query" && p.scope.is_none())
                .cloned()
                .collect(),
            body: None,
            answer: None,
            answer_examples: Vec::new(),
            idempotent: json["x-idempotent"]
                .as_bool()
                .unwrap_or(matches!(method, "get" | "head" | "put" | "delete")),
            absolute: json["x-absolute"].as_str().map(str::to_owned),
            v1: json
                .get("x-v1")
                .map(|v| (text(v, "method").to_uppercase(), text(v, "path"))),
            deprecated: json["deprecated"].as_bool().unwrap_or(false),
            path,
            id: id.clone(),
        };
        let (answer, examples) = self.answer(json).map_err(|e| at(&e))?;
        operation.answer = answer;
        operation.answer_examples = examples;
        let content = self.resolve(&json["requestBody"])["content"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        let mut bodies = Vec::new();
        for (media, entry) in &content {
            bodies.push((entry.clone(), self.body(media, entry).map_err(|e| at(&e))?));
        }
        if bodies.is_empty() {
            self.operations.push(operation);
            return Ok(());
        }
        let several = bodies.len() > 1;
        for (entry, body) in bodies {
            let mut one = operation.clone();
            // Spec pass *multipart twins*: progenitor takes one media type an operation, and no forms.
            if several && body.form {
                let twin = entry
                    .get("x-multipart")
                    .ok_or_else(|| at("a second media type needs x-multipart"))?;
                one.id = text(twin, "operationId");
                one.summary = text(twin, "summary");
                one.v1 = None;
            }
            one.body = Some(body);
            self.operations.push(one);
        }
        Ok(())
    }

    fn parameter(&self, json: &Value) -> Parameter {
        let json = self.resolve(json);
        Parameter {
            name: text(json, "name"),
            schema: json["schema"].clone(),
            required: json["required"].as_bool().unwrap_or(false),
            description: text(json, "description"),
            scope: json["x-client"].as_str().map(str::to_owned),
            place: text(json, "in"),
            example: json.get("example").cloned(),
        }
    }

    /// Spec pass *one answer*: one 2xx shape; errors are read by the runtime, whatever their form.
    fn answer(&self, json: &Value) -> Result<(Option<String>, Vec<Value>), String> {
        let mut found: Option<(Option<String>, Vec<Value>)> = None;
        for (code, answer) in json["responses"].as_object().into_iter().flatten() {
            if !code.starts_with('2') {
                continue;
            }
            let answer = self.resolve(answer);
            let media = answer["content"].get("application/json");
            let component = media.and_then(|m| reference(&m["schema"]));
            if media.is_some() && component.is_none() {
                return Err(format!(
                    "the schema of answer {code} is not a named component"
                ));
            }
            let examples = media.map(examples).unwrap_or_default();
            match &found {
                Some((first, _)) if *first != component => {
                    return Err(
                        "two 2xx answers of different shape; write them as one oneOf".to_owned(),
                    );
                }
                _ => found = Some((component, examples)),
            }
        }
        found.ok_or_else(|| "no 2xx answer".to_owned())
    }

    fn body(&self, media: &str, json: &Value) -> Result<Body, String> {
        let component = reference(&json["schema"])
            .ok_or_else(|| format!("the {media} body is not a named component"))?;
        let form = match media {
            "application/json" => false,
            "multipart/form-data" => true,
            other => return Err(format!("media type {other} is not supported")),
        };
        let schema = self.schema(&component);
        let required = strings(&schema["required"]);
        let files = schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(_, p)| p["format"] == "binary")
            .map(|(name, _)| (name.clone(), required.contains(name)))
            .collect();
        Ok(Body {
            component,
            form,
            files,
            examples: examples(json),
        })
    }

    fn only_in_answers(&self) -> Result<BTreeSet<String>, String> {
        let mut requests = BTreeSet::new();
        let mut answers = BTreeSet::new();
        for operation in &self.operations {
            if let Some(body) = &operation.body {
                self.reach(&body.component, &mut requests);
            }
            if let Some(answer) = &operation.answer {
                self.reach(answer, &mut answers);
            }
        }
        for response in self.json["components"]["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, r)| r)
        {
            if let Some(name) = reference(&response["content"]["application/json"]["schema"]) {
                self.reach(&name, &mut answers);
            }
        }
        for name in requests.intersection(&answers) {
            let schema = self.schema(name);
            if schema["properties"].is_object() && schema["x-shared"] != true {
                return Err(format!(
                    "{name} stands in requests and in answers: say so with x-shared, or split it"
                ));
            }
        }
        Ok(answers.difference(&requests).cloned().collect())
    }

    fn reach(&self, name: &str, seen: &mut BTreeSet<String>) {
        if !seen.insert(name.to_owned()) {
            return;
        }
        let mut names = Vec::new();
        references(self.schema(name), &mut names);
        for name in names {
            self.reach(&name, seen);
        }
    }

    /// Name of the struct that holds an operation's query.
    pub fn query_struct(operation: &Operation) -> String {
        format!("{}Query", names::pascal(&operation.id))
    }
}

/// The text of a member, or the empty string.
pub fn text(json: &Value, name: &str) -> String {
    json[name].as_str().unwrap_or_default().trim().to_owned()
}

/// The strings of a list.
pub fn strings(json: &Value) -> Vec<String> {
    json.as_array()
        .into_iter()
        .flatten()
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect()
}

/// The component that a `$ref` names.
pub fn reference(schema: &Value) -> Option<String> {
    schema["$ref"]
        .as_str()?
        .strip_prefix("#/components/schemas/")
        .map(str::to_owned)
}

/// All components that a schema refers to, in any depth.
pub fn references(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            names.extend(reference(schema));
            for (key, member) in map {
                match (key.as_str(), member) {
                    // Names of members, which may be called as the keywords below are.
                    ("properties", Value::Object(members)) => {
                        members.values().for_each(|m| references(m, names));
                    }
                    ("mapping" | "example", _) => {}
                    _ => references(member, names),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|v| references(v, names)),
        _ => {}
    }
}

/// Whether a method carries all of the parameters: what it does not carry would be lost without a word.
fn carried(parameters: &[Parameter]) -> Result<(), String> {
    let scopes: Vec<&str> = parameters
        .iter()
        .filter(|p| p.scope.is_some())
        .map(|p| p.name.as_str())
        .collect();
    if scopes.len() > 1 {
        return Err(format!("more than one scope: {}", scopes.join(", ")));
    }
    for Parameter { name, place, .. } in parameters {
        match place.as_str() {
            "path" | "query" => {}
            "" => return Err("a parameter refers to nothing".to_owned()),
            other => {
                return Err(format!(
                    "parameter {name} stands in {other}; only path and query are carried"
                ));
            }
        }
    }
    Ok(())
}

fn examples(media: &Value) -> Vec<Value> {
    let named = media["examples"]
        .as_object()
        .map(Map::values)
        .into_iter()
        .flatten()
        .map(|e| e["value"].clone());
    media
        .get("example")
        .cloned()
        .into_iter()
        .chain(named)
        .collect()
}
