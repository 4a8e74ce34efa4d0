//! Examples keep their own schema.
//!
//! A checker of the dialect and not a library for JSON Schema: the schemas would have to be rewritten for it, and `jsonschema`
//! takes 3 s in a debug build to prepare them, which is more than all other rules together.

use super::documents::{
    Folder, Report, Schema, Scope, Stand, components, items, members, operations, schemas,
};
use super::neutral;
use crate::diff::{JsonPath, text};
use crate::plan::strings;
use serde_json::Value;

/// Examples of a folder that break their schema.
pub fn check(folder: Folder, problems: &mut Vec<String>) {
    for scope in folder.scopes() {
        let mut report = Report {
            file: format!("{}.yaml", scope.own.stem),
            problems,
        };
        for place in places(scope) {
            for (at, value) in neutral::own_examples(place.owner, &place.at) {
                let mut found = Judge::new(&place).all(scope, place.schema, value, &at);
                found.dedup();
                for (at, what) in found {
                    report.at(&at, format!("the example breaks its schema: {what}"));
                }
            }
        }
    }
}

/// Something with examples, and the schema that they shall keep.
struct Place<'a> {
    at: JsonPath,
    owner: &'a Value,
    schema: &'a Value,
    /// It stands in an answer or event, of which each member may be `null`.
    reads: bool,
    /// It is a form, whose example leaves out the file.
    is_form: bool,
}

fn places(scope: Scope<'_>) -> Vec<Place<'_>> {
    let json = scope.json();
    let mut found = Vec::new();
    for operation in operations(json) {
        let body = &operation.json["requestBody"];
        found.extend(media(&operation.at.key("requestBody"), body, false));
        for (code, answer) in members(&operation.json["responses"]) {
            found.extend(media(
                &operation.at.key("responses").key(code),
                answer,
                true,
            ));
        }
    }
    for (at, _, answer) in components(json, "responses") {
        found.extend(media(&at, answer, true));
    }
    for (at, _, parameter) in components(json, "parameters") {
        found.extend(media(&at, parameter, false));
        found.push(place(at, parameter, &parameter["schema"], false));
    }
    for (name, event) in members(&json["x-webhooks"]) {
        let at = JsonPath::root().key("x-webhooks").key(name);
        found.push(place(at, event, &event["schema"], true));
    }
    for Schema {
        at, json, stand, ..
    } in schemas(json)
    {
        let has_owner = matches!(
            stand,
            Stand::Body | Stand::Answer | Stand::Parameter | Stand::Event
        );
        if !has_owner {
            found.push(place(at, json, json, false));
        }
    }
    found
}

fn place<'a>(at: JsonPath, owner: &'a Value, schema: &'a Value, reads: bool) -> Place<'a> {
    Place {
        at,
        owner,
        schema,
        reads,
        is_form: false,
    }
}

fn media<'a>(at: &JsonPath, owner: &'a Value, reads: bool) -> Vec<Place<'a>> {
    let media = members(&owner["content"]).map(|(media, body)| Place {
        is_form: media == "multipart/form-data",
        ..place(at.key("content").key(media), body, &body["schema"], reads)
    });
    media.collect()
}

/// What is wrong, and where in the example.
type Found = Vec<(JsonPath, String)>;

#[derive(Clone, Copy)]
struct Judge {
    reads: bool,
    is_form: bool,
}

impl Judge {
    fn new(place: &Place) -> Judge {
        Judge {
            reads: place.reads,
            is_form: place.is_form,
        }
    }

    /// Everything that is wrong with a value.
    fn all<'a>(self, scope: Scope<'a>, schema: &'a Value, value: &Value, at: &JsonPath) -> Found {
        let (inner, target) = scope.resolve(schema);
        if value.is_null() && (schema["nullable"] == true || target["nullable"] == true) {
            return Vec::new();
        }
        if self.reads && target.get("x-bare").is_some() && !value.is_object() {
            return Vec::new();
        }
        if let Some(tag) = target["discriminator"]["propertyName"].as_str() {
            return self.variant(inner, target, tag, value, at);
        }
        if target.get("oneOf").is_some() && target.get("properties").is_none() {
            let forms = items(&target["oneOf"]).map(|form| self.all(inner, form, value, at));
            // The form that comes nearest is meant; one of another type is not.
            let far = |found: &Found| (found.iter().any(|(place, _)| place == at), found.len());
            return forms.min_by_key(far).unwrap_or_default();
        }
        let mut found = Vec::new();
        for part in items(&target["allOf"]) {
            found.extend(self.all(inner, part, value, at));
        }
        if let Some(wrong) = self.plain(target, value) {
            found.push((at.clone(), wrong));
            return found;
        }
        for (index, item) in items(value).enumerate() {
            found.extend(self.all(inner, &target["items"], item, &at.index(index)));
        }
        if value.is_object() {
            found.extend(self.members(inner, target, value, at));
        }
        found
    }

    /// The variant that the tag names.
    fn variant<'a>(
        self,
        scope: Scope<'a>,
        union: &'a Value,
        tag: &str,
        value: &Value,
        at: &JsonPath,
    ) -> Found {
        let mapping = &union["discriminator"]["mapping"];
        let kind = text(&value[tag]);
        let target = mapping[&kind].as_str();
        match target.map(|target| scope.target(target)) {
            Some((inner, Some(variant))) => self.all(inner, variant, value, at),
            _ => {
                let kinds: Vec<&str> = members(mapping).map(|(kind, _)| kind).collect();
                let text = format!("{tag} is one of {}, not {kind}", kinds.join(", "));
                vec![(at.clone(), text)]
            }
        }
    }

    /// What is wrong with the value itself, its members and items apart.
    fn plain(self, schema: &Value, value: &Value) -> Option<String> {
        let number = value.as_f64();
        let (fits, size) = match schema["type"].as_str() {
            Some("string") => (
                value.is_string(),
                value.as_str().map(|text| text.chars().count()),
            ),
            Some("array") => (value.is_array(), value.as_array().map(Vec::len)),
            Some("integer") => (number.is_some_and(|n| n.fract() == 0.0), None),
            Some("number") => (number.is_some(), None),
            Some("boolean") => (value.is_boolean(), None),
            Some("object") => {
                // An empty map of PHP is a list.
                let is_map = !schema["properties"].is_object();
                let is_empty = value.as_array().is_some_and(Vec::is_empty);
                (value.is_object() || self.reads && is_map && is_empty, None)
            }
            _ => (true, None),
        };
        if !fits {
            return Some(format!("{} is no {}", brief(value), text(&schema["type"])));
        }
        if schema["enum"].is_array() && !items(&schema["enum"]).any(|listed| listed == value) {
            return Some(format!("{} is none of the enum's values", brief(value)));
        }
        let limit = |key: &str| schema[key].as_f64();
        let size = size.map(|size| size as f64);
        for (least, most, measured) in [
            ("minLength", "maxLength", size),
            ("minItems", "maxItems", size),
            ("minimum", "maximum", number),
        ] {
            let Some(measured) = measured else { continue };
            if limit(least).is_some_and(|least| measured < least) {
                return Some(format!("{} is below {least}", brief(value)));
            }
            if limit(most).is_some_and(|most| measured > most) {
                return Some(format!("{} is above {most}", brief(value)));
            }
        }
        None
    }

    fn members<'a>(
        self,
        scope: Scope<'a>,
        schema: &'a Value,
        value: &Value,
        at: &JsonPath,
    ) -> Found {
        let mut found = Vec::new();
        let is_file = |name: &str| {
            let (_, part) = scope.resolve(&schema["properties"][name]);
            self.is_form && (part["format"] == "binary" || part["items"]["format"] == "binary")
        };
        let is_there = |name: &String| value.get(name).is_some() || is_file(name);
        for name in strings(&schema["required"])
            .iter()
            .filter(|name| !is_there(name))
        {
            found.push((at.clone(), format!("{name} is required")));
        }
        for (key, is_right) in [
            ("oneOf", (|count| count == 1) as fn(usize) -> bool),
            ("anyOf", |count| count > 0),
        ] {
            let ways: Vec<Vec<String>> = items(&schema[key])
                .map(|way| strings(&way["required"]))
                .collect();
            let given = ways.iter().filter(|way| way.iter().all(is_there)).count();
            if !ways.is_empty() && !is_right(given) {
                let names: Vec<String> = ways.concat();
                found.push((
                    at.clone(),
                    format!("{given} of {} stand there", names.join(", ")),
                ));
            }
        }
        let always = strings(&schema["x-always"]);
        for (name, member) in members(value) {
            let listed = schema["properties"].get(name);
            let Some(schema) = listed.or(schema.get("additionalProperties")) else {
                continue;
            };
            let may_be_null = self.reads && !always.iter().any(|other| other == name);
            if !(member.is_null() && may_be_null) {
                found.extend(self.all(scope, schema, member, &at.key(name)));
            }
        }
        found
    }
}

/// A value, cut where it is long.
fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text,
    }
}
