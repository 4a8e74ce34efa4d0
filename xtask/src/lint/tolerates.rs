//! The rules of `x-tolerates` and `x-meant-if`: which forms there are, where each may stand, what it names.

use super::each_operation;
use crate::document::Document;
use crate::plan::strings;
use serde_json::Value;

/// Forms of a whole provider.
const EVERYWHERE: [&str; 6] = [
    "null_members",
    "null_text",
    "scalar_text",
    "number_as_chat",
    "members_anywhere",
    "no_version",
];

/// Methods that may be taken in place of an operation's own.
const METHODS: [&str; 2] = ["get", "post"];

/// Reports what is wrong with the two keys in one document.
pub(super) fn check(document: &Document, common: &Document, report: &mut impl FnMut(String)) {
    let places = Places { document, common };
    let json = &document.json;
    for form in forms(json) {
        let known = form.as_str().is_some_and(|f| EVERYWHERE.contains(&f));
        if document.stem != "common" || !known {
            report(format!(
                "x-tolerates: {form} is no form of a provider, in common.yaml"
            ));
        }
    }
    for (name, operation) in each_operation(json) {
        for form in forms(operation) {
            let method = form["method"].as_str().unwrap_or_default();
            if !METHODS.contains(&method) && form != "members_anywhere" {
                report(format!(
                    "{name}: x-tolerates: {form} is no form of an operation"
                ));
            }
        }
        if let Some(meant) = operation.get("x-meant-if") {
            let has = strings(&meant["has"]);
            if has.is_empty() || operation.get("requestBody").is_none() {
                report(format!(
                    "{name}: x-meant-if names members that the body has, and those that it lacks"
                ));
            }
        }
    }
    let schemas = json.pointer("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        places.schema(name, schema, report);
    }
    for (name, parameter) in parameters(json) {
        let inside = &parameter["content"]["application/json"]["schema"];
        for schema in [&parameter["schema"], inside] {
            places.schema(&name, schema, report);
        }
    }
}

fn parameters(json: &Value) -> Vec<(String, &Value)> {
    let shared = json.pointer("/components/parameters");
    let shared = shared.and_then(Value::as_object).into_iter().flatten();
    let shared = shared.map(|(name, parameter)| (name.clone(), parameter));
    let own = each_operation(json)
        .into_iter()
        .flat_map(|(name, operation)| {
            let own = operation["parameters"].as_array().into_iter().flatten();
            own.map(move |parameter| (name.clone(), parameter))
        });
    shared.chain(own).collect()
}

fn forms(json: &Value) -> Vec<&Value> {
    match json.get("x-tolerates") {
        None => Vec::new(),
        Some(Value::Array(forms)) if !forms.is_empty() => forms.iter().collect(),
        // Shown as it stands, as no form at all.
        Some(other) => vec![other],
    }
}

struct Places<'a> {
    document: &'a Document,
    common: &'a Document,
}

impl<'a> Places<'a> {
    fn schema(&self, at: &str, schema: &'a Value, report: &mut impl FnMut(String)) {
        let target = self.resolve(schema);
        for form in forms(schema) {
            if !self.fits(form, schema, target) {
                report(format!(
                    "{at}: x-tolerates: {form} is no form of this schema"
                ));
            }
        }
        let members = schema["properties"].as_object().into_iter().flatten();
        for (name, member) in members {
            self.schema(&format!("{at}.{name}"), member, report);
        }
        if let Some(items) = schema.get("items") {
            self.schema(&format!("{at}[]"), items, report);
        }
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let Some(target) = schema["$ref"].as_str() else {
            return schema;
        };
        let (own, pointer) = match target.strip_prefix("common.yaml#") {
            Some(pointer) => (self.common, pointer),
            None => (self.document, target.trim_start_matches('#')),
        };
        own.json.pointer(pointer).unwrap_or(schema)
    }

    /// Whether the form means something at the schema, and what it names is there.
    fn fits(&self, form: &Value, schema: &Value, target: &Value) -> bool {
        let kind = target["type"].as_str().unwrap_or_default();
        let is_union = target.get("discriminator").is_some();
        let values = strings(&target["enum"]);
        if let Some(name) = form.as_str() {
            return match name {
                "any_case" => is_union || !values.is_empty(),
                "json_text" => matches!(kind, "array" | "object"),
                "comma_text" => kind == "array",
                "list" => kind == "string" && values.is_empty(),
                "integer" | "number" => kind == "string" && values.is_empty(),
                "numeric_text" => matches!(kind, "integer" | "number"),
                _ => false,
            };
        }
        let Some((name, argument)) = form.as_object().and_then(|f| f.iter().next()) else {
            return false;
        };
        let named = argument.as_object();
        let member = |name: &str| schema["properties"].get(name).is_some();
        match name.as_str() {
            "values" => named.is_some_and(|named| {
                let meant = |(_, meant): (_, &Value)| {
                    meant
                        .as_str()
                        .is_some_and(|m| values.iter().any(|v| v == m))
                };
                named.iter().all(meant)
            }),
            "names" => named.is_some_and(|named| {
                named
                    .iter()
                    .all(|(other, name)| !member(other) && name.as_str().is_some_and(member))
            }),
            "optional" => named.is_some_and(|named| {
                named.iter().all(|(name, condition)| {
                    let mut others = condition.as_object().into_iter().flatten();
                    let required = strings(&schema["required"]).iter().any(|r| r == name);
                    required && others.all(|(other, values)| member(other) && values.is_array())
                })
            }),
            "untagged" => {
                let mapping = &target["discriminator"]["mapping"];
                let kinds = strings(argument);
                !kinds.is_empty() && kinds.iter().all(|kind| mapping.get(kind).is_some())
            }
            _ => false,
        }
    }
}
