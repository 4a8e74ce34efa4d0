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
    /// Components that are read tolerantly: those of answers and webhooks.
    pub answers: BTreeSet<String>,
    /// Components that a caller builds.
    pub requests: BTreeSet<String>,
    /// Module to the feature that it needs.
    pub features: BTreeMap<String, String>,
    /// What the provider sends, in document order.
    pub events: Vec<Event>,
}

/// An event that the provider sends.
#[derive(Clone)]
pub struct Event {
    pub name: String,
    pub summary: String,
    pub description: String,
    /// Component of the payload.
    pub payload: String,
    pub examples: Vec<Value>,
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
    pub headers: Vec<Parameter>,
    pub body: Option<Body>,
    pub answer: Answer,
    pub answer_examples: Vec<Value>,
    pub paging: Option<Paging>,
    /// `security: []`.
    pub anonymous: bool,
    /// Another host than the provider's other operations have.
    pub server: Option<String>,
    pub idempotent: bool,
    /// Set when the whole URL is the argument of that name.
    pub absolute: Option<String>,
    /// Method and path in the provider's first generation.
    pub v1: Option<V1>,
    pub deprecated: bool,
}

/// An operation in the provider's first generation.
#[derive(Clone)]
pub struct V1 {
    pub method: String,
    pub path: String,
    /// The body stays a JSON body.
    pub json: bool,
}

impl V1 {
    fn new(json: &Value) -> Result<V1, String> {
        Ok(V1 {
            method: text(json, "method").to_uppercase(),
            path: text(json, "path"),
            json: match json["body"].as_str() {
                None => false,
                Some("json") => true,
                Some(other) => return Err(format!("x-v1: no body {other}")),
            },
        })
    }
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
    pub list: List,
    /// Taken into the URL as it is.
    pub verbatim: bool,
}

/// How a list stands in a query.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum List {
    Repeated,
    Commas,
    Json,
}

/// A request body.
#[derive(Clone)]
pub struct Body {
    /// Component; empty where the bytes of a file are the body.
    pub component: String,
    pub form: Form,
    /// Binary members of a form.
    pub files: Vec<File>,
    /// The form wants 1 and 0 for true and false.
    pub digits: bool,
    pub examples: Vec<Value>,
}

/// What a body is written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Json,
    Multipart,
    Pairs,
    Bytes,
}

/// A file in a form.
#[derive(Clone)]
pub struct File {
    pub name: String,
    pub required: bool,
    pub many: bool,
}

/// What a 2xx answer is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// A component, as JSON.
    Json(String),
    Bytes,
    Nothing,
}

impl Answer {
    /// The component of a JSON answer.
    pub fn component(&self) -> Option<&String> {
        match self {
            Answer::Json(name) => Some(name),
            Answer::Bytes | Answer::Nothing => None,
        }
    }
}

/// How a list goes on.
#[derive(Clone)]
pub struct Paging {
    pub items: String,
    pub by: PageBy,
    /// Schema of an item.
    pub item: Value,
}

/// What the next page is asked for by.
#[derive(Clone)]
pub enum PageBy {
    Cursor {
        cursor: String,
        parameter: String,
        more: Option<String>,
    },
    Offset {
        offset: String,
        limit: String,
    },
    Page {
        page: String,
        first: u64,
        pages: String,
    },
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
            requests: BTreeSet::new(),
            features: merged.features,
            events: Vec::new(),
        };
        let paths = plan.json["paths"].as_object().cloned().unwrap_or_default();
        for (key, item) in &paths {
            for method in ["get", "put", "post", "delete", "head", "patch"] {
                if let Some(operation) = item.get(method) {
                    plan.add(key, method, operation)?;
                }
            }
        }
        plan.events = plan.events()?;
        plan.directions()?;
        plan.gates()?;
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
            path,
            id: id.clone(),
        };
        let (answer, examples) = self.answer(json).map_err(|e| at(&e))?;
        operation.answer = answer;
        operation.answer_examples = examples;
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

    /// Spec pass *paging*: where the items are and how the next page is asked for.
    fn paging(&self, json: &Value, operation: &Operation) -> Result<Option<Paging>, String> {
        let Some(keys) = json.get("x-paging") else {
            return Ok(None);
        };
        let answer = operation.answer.component();
        let answer = answer.ok_or("x-paging needs a JSON answer")?;
        let items = keys["items"].as_str().ok_or("x-paging: no items")?;
        let mut list = self.schema(answer).clone();
        for step in items.split('/').skip(1) {
            list = self
                .member(&list, step)
                .ok_or_else(|| format!("x-paging: the answer {answer} has no {items}"))?;
        }
        if list["type"] != "array" {
            return Err(format!("x-paging: {items} of {answer} is not a list"));
        }
        let given = |key: &str| keys[key].as_str().map(str::to_owned);
        let parameter = |key: &str| {
            let name = given(key).ok_or_else(|| format!("x-paging: no {key}"))?;
            match operation.query.iter().any(|p| p.name == name) {
                true => Ok(name),
                false => Err(format!("x-paging: no query parameter {name}")),
            }
        };
        let by = if let Some(cursor) = given("cursor") {
            PageBy::Cursor {
                cursor,
                parameter: parameter("parameter")?,
                more: given("more"),
            }
        } else if keys.get("offset").is_some() {
            PageBy::Offset {
                offset: parameter("offset")?,
                limit: parameter("limit")?,
            }
        } else {
            PageBy::Page {
                page: parameter("page")?,
                first: keys["first"].as_u64().ok_or("x-paging: no first")?,
                pages: given("pages").ok_or("x-paging: no pages")?,
            }
        };
        Ok(Some(Paging {
            items: items.to_owned(),
            by,
            item: list["items"].clone(),
        }))
    }

    /// The schema of a member, behind references and `allOf`.
    fn member(&self, schema: &Value, name: &str) -> Option<Value> {
        let schema = self.resolve(schema);
        let own = schema["properties"]
            .get(name)
            .map(|m| self.resolve(m).clone());
        own.or_else(|| {
            let parts = schema["allOf"].as_array().into_iter().flatten();
            parts.filter_map(|part| self.member(part, name)).next()
        })
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

    fn events(&self) -> Result<Vec<Event>, String> {
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

    fn directions(&mut self) -> Result<(), String> {
        let mut requests = BTreeSet::new();
        let mut answers = BTreeSet::new();
        for operation in &self.operations {
            if let Some(body) = operation.body.as_ref().filter(|b| b.form != Form::Bytes) {
                self.reach(&body.component, &mut requests);
            }
            if let Some(answer) = operation.answer.component() {
                self.reach(answer, &mut answers);
            }
            let parameters = operation.query.iter().chain(&operation.headers);
            for parameter in parameters.chain(&operation.path_parameters) {
                let mut names = Vec::new();
                references(&parameter.schema, &mut names);
                names
                    .iter()
                    .for_each(|name| self.reach(name, &mut requests));
            }
        }
        for event in &self.events {
            self.reach(&event.payload, &mut answers);
        }
        if self.json["components"]["schemas"]
            .get("WebhookEnvelope")
            .is_some()
        {
            self.reach("WebhookEnvelope", &mut answers);
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
            let has_members = schema["properties"].is_object() || schema["allOf"].is_array();
            if has_members && schema["x-shared"] != true {
                return Err(format!(
                    "{name} stands in requests and in answers: say so with x-shared, or split it"
                ));
            }
        }
        // What nobody builds for a request is read: views on parts that are free-form where they stand.
        let all = self.json["components"]["schemas"].as_object();
        let unbuilt = all.into_iter().flatten().map(|(name, _)| name.clone());
        answers.extend(unbuilt.filter(|name| !requests.contains(name)));
        self.requests = requests;
        self.answers = answers;
        Ok(())
    }

    /// Spec pass *features*: what everybody has must not need what a feature adds.
    fn gates(&self) -> Result<(), String> {
        let gate = |module: &str| self.features.get(module);
        for (name, module) in &self.homes {
            let mut names = Vec::new();
            references(self.schema(name), &mut names);
            for other in names {
                let home = self.home(&other);
                if let Some(feature) = gate(home)
                    && gate(module) != Some(feature)
                {
                    return Err(format!(
                        "{name} of {module} needs {other} of {home}, which only the feature {feature} has"
                    ));
                }
            }
        }
        Ok(())
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

    /// Whether a body has more in it than files.
    pub fn has_members(&self, body: &Body) -> bool {
        body.form != Form::Bytes && !self.is_only_files(&body.component)
    }

    /// Whether an object is a form of files and nothing else.
    pub fn is_only_files(&self, name: &str) -> bool {
        let (properties, _) = crate::normalise::flat(self, self.schema(name));
        !properties.is_empty() && properties.values().all(is_binary)
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

/// Whether a property is a file, or a list of files.
pub fn is_binary(property: &Value) -> bool {
    property["format"] == "binary" || property["items"]["format"] == "binary"
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
