//! `cargo xtask lint`: the rules of the dialect that a person is likely to break.

mod owned;
mod rules;
mod sources;
mod tolerates;

use crate::diff::JsonPath;
use crate::document::{self, Document};
use crate::workspace::{PROVIDERS, TORTURE, specs};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// Sections that common.yaml owns and every tag file repeats.
const OWNED: [&str; 4] = [
    "/info",
    "/servers",
    "/security",
    "/components/securitySchemes",
];

/// Checks all providers; with `fix`, first copies the sections that common.yaml owns.
pub fn run(fix: bool) -> Result<String, String> {
    let mut problems = Vec::new();
    let mut operations = 0;
    for provider in PROVIDERS.into_iter().chain([TORTURE]) {
        let documents = document::read_folder(&specs(provider))?;
        if fix {
            copy_owned(provider, &documents)?;
        }
        let documents = document::read_folder(&specs(provider))?;
        for problem in check(&documents) {
            problems.push(format!("specs/{provider}/{problem}"));
        }
        if provider == TORTURE {
            continue;
        }
        operations += documents
            .iter()
            .map(|d| each_operation(&d.json).len())
            .sum::<usize>();
    }
    match problems.is_empty() {
        true => Ok(format!(
            "{operations} operations of {} providers keep the rules",
            PROVIDERS.len()
        )),
        false => Err(format!(
            "{} problems\n{}",
            problems.len(),
            problems.join("\n")
        )),
    }
}

/// Everything that is wrong with a provider's folder, as `file.yaml: $.json.path: …`.
pub fn check(documents: &[Document]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    for document in documents {
        let file = format!("{}.yaml", document.stem);
        let mut report = |text: String| problems.push(format!("{file}: {text}"));
        if document.json["openapi"] != "3.0.3" {
            report("openapi must be 3.0.3".into());
        }
        keys(&document.json, &JsonPath::root(), &mut report);
        sources::check(&document.json, "", &mut report);
        tolerates::check(document, &documents[0], &mut report);
        let faults = &document.json["x-faults-in-success"];
        let texts = |list: &Vec<Value>| list.iter().all(Value::is_string);
        let sound = document.stem == "common" && faults.as_array().is_some_and(texts);
        if !faults.is_null() && !sound {
            report("x-faults-in-success must be a list of texts, in common.yaml".into());
        }
        for pointer in OWNED {
            if document.json.pointer(pointer) != documents[0].json.pointer(pointer) {
                report(format!(
                    "{pointer} differs from common.yaml; run `cargo xtask lint --fix`"
                ));
            }
        }
        for (name, operation) in each_operation(&document.json) {
            operation_rules(&document.stem, &name, operation, &mut report);
            if !is_repeatable(&name, operation) && lacks_accepts(operation, document, &documents[0])
            {
                report(format!(
                    "{name}: no x-accepts, neither here nor at its answer's component, and a repeat may do harm"
                ));
            }
            if !ids.insert(operation["operationId"].to_string()) {
                report(format!(
                    "{name}: operationId {} stands twice",
                    operation["operationId"]
                ));
            }
        }
        for (name, schema) in document
            .json
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let at = JsonPath::root().key("components").key("schemas").key(name);
            schema_rules(at.as_str(), schema, true, &mut report);
            component_rules(name, schema, &mut report);
        }
        for problem in rules::check(document, &documents[0]) {
            report(problem);
        }
        let mut targets = Vec::new();
        refers(&document.json, &JsonPath::root(), &mut targets);
        for (at, target) in targets {
            let (own, pointer) = match target.strip_prefix("common.yaml#") {
                Some(pointer) => (&documents[0].json, pointer),
                None => (&document.json, target.trim_start_matches('#')),
            };
            if own.pointer(pointer).is_none() {
                report(format!("{at}: {target} refers to nothing"));
            }
        }
    }
    problems
}

/// The keys of our own; any other one would be passed over without a word.
const KEYS: [&str; 33] = [
    "x-absolute",
    "x-accepts",
    "x-always",
    "x-bare",
    "x-builder",
    "x-client",
    "x-closed",
    "x-constructor",
    "x-enum-varnames",
    "x-error-body",
    "x-errors",
    "x-faults-in-success",
    "x-feature",
    "x-flatten",
    "x-form-booleans",
    "x-generation",
    "x-idempotent",
    "x-meant-if",
    "x-media-hosts",
    "x-multipart",
    "x-omitted",
    "x-paging",
    "x-phone-number",
    "x-prefix",
    "x-rules",
    "x-sensitive",
    "x-shared",
    "x-source",
    "x-tolerates",
    "x-v1",
    "x-varname",
    "x-verbatim",
    "x-webhooks",
];

fn keys(json: &Value, at: &JsonPath, report: &mut impl FnMut(String)) {
    match json {
        Value::Object(members) => {
            for (key, member) in members {
                // What stands in an example is the provider's.
                if matches!(
                    key.as_str(),
                    "example" | "examples" | "properties" | "mapping"
                ) {
                    if key == "properties" {
                        let schemas = member.as_object().into_iter().flatten();
                        schemas.for_each(|(name, schema)| {
                            keys(schema, &at.key(key).key(name), report)
                        });
                    }
                    continue;
                }
                if key.starts_with("x-") && !KEYS.contains(&key.as_str()) {
                    report(format!("{}: no key {key} is known", at.key(key)));
                }
                keys(member, &at.key(key), report);
            }
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, item)| keys(item, &at.index(index), report)),
        _ => {}
    }
}

/// All targets of references, those of mappings included.
fn refers<'a>(json: &'a Value, at: &JsonPath, targets: &mut Vec<(JsonPath, &'a str)>) {
    match json {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("example" | "examples", _) => {}
                    ("$ref", Value::String(target)) => targets.push((at.key(key), target)),
                    ("mapping", Value::Object(mapping)) => {
                        let named = mapping
                            .iter()
                            .filter_map(|(n, target)| Some((n, target.as_str()?)));
                        targets.extend(named.map(|(name, target)| (at.key(key).key(name), target)));
                    }
                    _ => refers(member, &at.key(key), targets),
                }
            }
        }
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, item)| refers(item, &at.index(index), targets)),
        _ => {}
    }
}

fn component_rules(name: &str, schema: &Value, report: &mut impl FnMut(String)) {
    let at = JsonPath::root().key("components").key("schemas").key(name);
    let upper = name.starts_with(|c: char| c.is_ascii_uppercase());
    if !upper || name.contains(|c: char| !c.is_ascii_alphanumeric()) {
        report(format!("{at}: a component is called LikeThis"));
    }
    let members = schema["properties"].as_object();
    let described = crate::plan::text(schema, "description");
    if described.is_empty() && !members.is_some_and(serde_json::Map::is_empty) {
        report(format!("{at}: no description"));
    }
    let values = crate::plan::strings(&schema["enum"]);
    for (index, value) in values.iter().enumerate() {
        if values[..index].contains(value) {
            report(format!("{at}: the value {value} stands twice"));
        }
    }
}

fn each_operation(json: &Value) -> Vec<(String, &Value)> {
    let paths = json["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            let methods = item
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(m, _)| *m != "parameters");
            methods.map(move |(method, operation)| {
                let at = JsonPath::root().key("paths").key(path).key(method);
                (at.to_string(), operation)
            })
        })
        .collect()
}

fn operation_rules(stem: &str, name: &str, operation: &Value, report: &mut impl FnMut(String)) {
    for member in ["operationId", "summary", "x-source", "responses"] {
        if operation.get(member).is_none() {
            report(format!("{name}: no {member}"));
        }
    }
    if operation["tags"] != serde_json::json!([stem]) {
        report(format!(
            "{name}: tags must be [{stem}], the name of the file"
        ));
    }
    let id = operation["operationId"].as_str().unwrap_or_default();
    if id != id.to_lowercase() || id.contains('-') {
        report(format!("{name}: operationId {id} must be snake_case"));
    }
    let content = operation["requestBody"]["content"]
        .as_object()
        .into_iter()
        .flatten();
    for (media, body) in content {
        let bytes = media == "application/octet-stream";
        if !bytes && body.get("example").is_none() && body.get("examples").is_none() {
            report(format!("{name}: {media} has no example"));
        }
    }
    let answers = operation["responses"].as_object();
    for range in ["4XX", "5XX"] {
        if answers.is_some_and(|a| !a.contains_key(range)) {
            report(format!("{name}: no answer {range}"));
        }
    }
    for (code, answer) in operation["responses"].as_object().into_iter().flatten() {
        let media = &answer["content"]["application/json"];
        if code.starts_with('2')
            && media.is_object()
            && media.get("example").is_none()
            && media.get("examples").is_none()
        {
            report(format!("{name}: answer {code} has no example"));
        }
    }
}

fn is_repeatable(name: &str, operation: &Value) -> bool {
    let safe = [".get", ".head", ".put", ".delete"];
    let by_method = safe.iter().any(|method| name.ends_with(method));
    operation["x-idempotent"].as_bool().unwrap_or(by_method)
}

/// Whether nothing says what in a 2xx proves that the call was taken.
fn lacks_accepts(operation: &Value, own: &Document, common: &Document) -> bool {
    let resolve = |json: &Value| -> Value {
        let Some(target) = json["$ref"].as_str() else {
            return json.clone();
        };
        // What common.yaml refers to stands there, too.
        let pointer = target
            .trim_start_matches("common.yaml")
            .trim_start_matches('#');
        let found = own.json.pointer(pointer).or(common.json.pointer(pointer));
        found.cloned().unwrap_or_default()
    };
    let answers = operation["responses"].as_object().into_iter().flatten();
    let mut good = answers.filter(|(code, _)| code.starts_with('2'));
    operation["x-accepts"].is_null()
        && good.all(|(_, answer)| {
            let answer = resolve(answer);
            resolve(&answer["content"]["application/json"]["schema"])["x-accepts"].is_null()
        })
}

fn schema_rules(at: &str, schema: &Value, top: bool, report: &mut impl FnMut(String)) {
    match &schema["additionalProperties"] {
        Value::Bool(false) => report(format!(
            "{at}: additionalProperties false breaks on the provider's next member"
        )),
        Value::Bool(true) => report(format!(
            "{at}: write additionalProperties {{}} to keep unlisted members"
        )),
        _ => {}
    }
    let inline_object = schema["properties"].is_object() || schema.get("oneOf").is_some();
    if !top && inline_object {
        report(format!(
            "{at}: an inline object or oneOf must be a named component"
        ));
    }
    if schema
        .get("x-varname")
        .is_some_and(|called| called.as_str().is_none_or(str::is_empty) || top || at.ends_with(']'))
    {
        report(format!("{at}: x-varname is the name of a member in code"));
    }
    if let Some(bare) = schema.get("x-bare") {
        let member = bare.as_str().unwrap_or_default();
        if !top || schema["properties"].get(member).is_none() {
            report(format!("{at}: x-bare names a member of a named object"));
        }
    }
    if schema.get("x-sensitive").is_some() {
        // Elsewhere nothing would be masked, and a reader would think that it is.
        if !top || schema["type"] != "string" || schema.get("enum").is_some() {
            report(format!("{at}: x-sensitive belongs on a named string"));
        }
    }
    if let Some(way) = schema.get("x-phone-number") {
        let known = ["plus", "digits", "chat"].map(Value::from).contains(way);
        if !known || schema["x-sensitive"] != true {
            report(format!(
                "{at}: x-phone-number is plus, digits or chat, beside x-sensitive: true"
            ));
        }
    }
    if schema["type"] == "string" && schema["x-sensitive"] != "secret" && is_secret(at) {
        report(format!(
            "{at}: by its name it is a secret; make it a named string with x-sensitive: secret"
        ));
    }
    for way in schema["anyOf"].as_array().into_iter().flatten() {
        if way.get("required").is_none() {
            report(format!(
                "{at}: anyOf is only for members of which at least one must stand"
            ));
        }
    }
    for name in crate::plan::strings(&schema["required"])
        .iter()
        .chain(&crate::plan::strings(&schema["x-always"]))
    {
        if schema["properties"].is_object() && schema["properties"].get(name).is_none() {
            report(format!(
                "{at}: {name} is required but not among the properties"
            ));
        }
    }
    let tag = schema["properties"].as_object().into_iter().flatten();
    for (name, member) in tag {
        let constant = member["enum"].as_array().is_some_and(|e| e.len() == 1);
        if member.get("enum").is_some() && !constant {
            report(format!(
                "{at}.properties.{name}: an enum must be a named component"
            ));
        }
        schema_rules(&format!("{at}.properties.{name}"), member, false, report);
    }
    if schema.get("items").is_some() {
        schema_rules(&format!("{at}.items"), &schema["items"], false, report);
    }
}

/// Whether the last name of the path is one for what lets its holder in. (A flow's token is only a name for it.)
fn is_secret(at: &str) -> bool {
    let name = at.rsplit('.').next().unwrap_or_default();
    let name = name.replace(['_', '-'], "").to_lowercase();
    let ends = [
        "accesstoken",
        "sessiontoken",
        "verifytoken",
        "secret",
        "password",
    ];
    name == "pin" || ends.iter().any(|end| name.ends_with(end))
}

/// Copies the owned sections into each file in which they differ.
fn copy_owned(provider: &str, documents: &[Document]) -> Result<(), String> {
    let folder = specs(provider);
    let read = |stem: &str| {
        fs::read_to_string(folder.join(format!("{stem}.yaml"))).map_err(|e| e.to_string())
    };
    let common = read("common")?;
    for Document { stem, .. } in &documents[1..] {
        let text = read(stem)?;
        let fixed = owned::fixed(&common, &text)
            .map_err(|e| format!("specs/{provider}/{stem}.yaml: {e}"))?;
        if fixed != text {
            fs::write(folder.join(format!("{stem}.yaml")), fixed).map_err(|e| e.to_string())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
