//! Operations and events as the document says them; what a method would not carry is an error.

use super::{
    Accepts, Answer, Body, Event, File, Form, List, Operation, Parameter, Plan, V1, is_binary,
    reference, text,
};
use serde_json::{Map, Value};

/// A source with the month of its last change, where that is known and its title does not say it.
fn aged(source: String, updated: &str) -> String {
    match updated {
        "" | "unknown" => source,
        month if source.contains(month) => source,
        month => format!("{source} (as of {month})"),
    }
}

impl Plan {
    pub(super) fn add(&mut self, key: &str, method: &str, json: &Value) -> Result<(), String> {
        let id = text(json, "operationId");
        let at = |what: &str| format!("{} {key} ({id}): {what}", method.to_uppercase());
        let tag = json["tags"][0]
            .as_str()
            .ok_or_else(|| at("no tag"))?
            .to_owned();
        let parameters: Result<Vec<Parameter>, String> = json["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|p| self.parameter(p))
            .collect();
        let parameters = parameters.map_err(|e| at(&e))?;
        carried(&parameters).map_err(|e| at(&e))?;
        let path = key.split(['#', '?']).next().unwrap_or(key).to_owned();
        let mut operation = Operation {
            tag,
            method: method.to_uppercase(),
            summary: text(json, "summary"),
            description: text(json, "description"),
            sources: json["x-source"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|s| aged(text(s, "source"), &text(s, "updated")))
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
            headers: parameters
                .iter()
                .filter(|p| p.place == "header")
                .cloned()
                .collect(),
            body: None,
            answer: Answer::Nothing,
            answer_examples: Vec::new(),
            paging: None,
            anonymous: json["security"].as_array().is_some_and(Vec::is_empty),
            server: json["servers"][0]["url"].as_str().map(str::to_owned),
            idempotent: json["x-idempotent"]
                .as_bool()
                .unwrap_or(matches!(method, "get" | "head" | "put" | "delete")),
            absolute: json["x-absolute"].as_str().map(str::to_owned),
            v1: json
                .get("x-v1")
                .map(|v| V1::new(v).map_err(|e| at(&e)))
                .transpose()?,
            deprecated: json["deprecated"].as_bool().unwrap_or(false),
            accepts: Accepts::Own(Vec::new()),
            path,
            id: id.clone(),
        };
        let (answer, examples) = self.answer(json).map_err(|e| at(&e))?;
        operation.answer = answer;
        operation.answer_examples = examples;
        operation.accepts = self.accepts(json, &operation).map_err(|e| at(&e))?;
        operation.paging = self.paging(json, &operation).map_err(|e| at(&e))?;
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
            if several && body.form != Form::Json {
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

    fn parameter(&self, json: &Value) -> Result<Parameter, String> {
        let json = self.resolve(json);
        let name = text(json, "name");
        let inside = &json["content"]["application/json"]["schema"];
        let list = match (inside.is_null(), json["explode"].as_bool()) {
            (false, _) => List::Json,
            (true, Some(false)) => List::Commas,
            (true, _) => List::Repeated,
        };
        let schema = if inside.is_null() {
            &json["schema"]
        } else {
            inside
        };
        if schema.is_null() {
            return Err(format!("parameter {name} has no schema"));
        }
        Ok(Parameter {
            schema: schema.clone(),
            list,
            verbatim: json["x-verbatim"] == true,
            required: json["required"].as_bool().unwrap_or(false),
            description: text(json, "description"),
            scope: json["x-client"].as_str().map(str::to_owned),
            place: text(json, "in"),
            example: json
                .get("example")
                .or(json["content"]["application/json"].get("example"))
                .cloned(),
            name,
        })
    }

    /// Spec pass *one answer*: one 2xx shape; errors are read by the runtime, whatever their form.
    fn answer(&self, json: &Value) -> Result<(Answer, Vec<Value>), String> {
        let mut found: Option<(Answer, Vec<Value>)> = None;
        for (code, answer) in json["responses"].as_object().into_iter().flatten() {
            if !code.starts_with('2') {
                continue;
            }
            let content = self.resolve(answer)["content"].as_object();
            let media = content.and_then(|c| c.get("application/json"));
            let this = match (media, content.is_none_or(Map::is_empty)) {
                (Some(media), _) => Answer::Json(reference(&media["schema"]).ok_or_else(|| {
                    format!("the schema of answer {code} is not a named component")
                })?),
                (None, true) => Answer::Nothing,
                (None, false) => Answer::Bytes,
            };
            let examples = media.map(examples).unwrap_or_default();
            match &mut found {
                Some((first, all)) if *first == this => all.extend(examples),
                Some(_) => {
                    return Err(
                        "two 2xx answers of different shape; write them as one oneOf".to_owned(),
                    );
                }
                None => found = Some((this, examples)),
            }
        }
        found.ok_or_else(|| "no 2xx answer".to_owned())
    }

    fn body(&self, media: &str, json: &Value) -> Result<Body, String> {
        let form = match media {
            "application/json" => Form::Json,
            "multipart/form-data" => Form::Multipart,
            "application/x-www-form-urlencoded" => Form::Pairs,
            "application/octet-stream" => Form::Bytes,
            other => return Err(format!("media type {other} is not supported")),
        };
        let digits = match json["x-form-booleans"].as_str() {
            None => false,
            Some("digits") => true,
            Some(other) => return Err(format!("x-form-booleans {other} is not known")),
        };
        if form == Form::Bytes {
            return Ok(Body {
                component: String::new(),
                form,
                files: Vec::new(),
                digits,
                examples: Vec::new(),
            });
        }
        let component = reference(&json["schema"])
            .ok_or_else(|| format!("the {media} body is not a named component"))?;
        let (properties, required) = crate::normalise::flat(self, self.schema(&component));
        let files = properties.iter().filter(|(_, p)| is_binary(p));
        let files: Vec<File> = files
            .map(|(name, property)| File {
                name: name.clone(),
                required: required.contains(name),
                many: property["type"] == "array",
            })
            .collect();
        if form != Form::Multipart && !files.is_empty() {
            return Err(format!("a file stands in a {media} body"));
        }
        Ok(Body {
            component,
            form,
            files,
            digits,
            examples: examples(json),
        })
    }
    pub(super) fn events(&self) -> Result<Vec<Event>, String> {
        let events = self.json["x-webhooks"].as_object().into_iter().flatten();
        events
            .map(|(name, json)| {
                let at = |what: &str| format!("x-webhooks {name}: {what}");
                let payload = reference(&json["schema"]);
                Ok(Event {
                    name: name.clone(),
                    summary: text(json, "summary"),
                    description: text(json, "description"),
                    payload: payload.ok_or_else(|| at("its schema is not a named component"))?,
                    examples: examples(json),
                })
            })
            .collect()
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
            "path" | "query" | "header" => {}
            "" => return Err("a parameter refers to nothing".to_owned()),
            other => {
                return Err(format!(
                    "parameter {name} stands in {other}; only path, query and header are carried"
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
