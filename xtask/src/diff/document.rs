//! A document that can be compared: checked to be OpenAPI, its references followed.

use super::path::{At, JsonPath};
use crate::merge;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One OpenAPI document.
pub struct Document {
    /// The provider or the file, for the reader.
    pub name: String,
    pub json: Value,
    /// Written in the dialect of `specs/`: enumerations and unions are open, components are Rust types.
    pub ours: bool,
    /// Component to module, where it is ours.
    pub homes: BTreeMap<String, String>,
    /// What stands in which file, where it is ours.
    files: Vec<(JsonPath, String)>,
    /// Module to the feature that it needs, where it is ours.
    pub features: BTreeMap<String, String>,
}

impl Document {
    /// A provider's files in one.
    pub fn ours(name: &str, parts: &[crate::document::Document]) -> Result<Document, String> {
        let merged = merge::merge(parts)?;
        let document = Document {
            name: name.to_owned(),
            json: merged.json,
            ours: true,
            homes: merged.homes,
            features: merged.features,
            files: files(parts),
        };
        document.check()?;
        Ok(document)
    }

    /// A document of another author.
    pub fn theirs(name: &str, json: Value) -> Result<Document, String> {
        let document = Document {
            name: name.to_owned(),
            json,
            ours: false,
            homes: BTreeMap::new(),
            features: BTreeMap::new(),
            files: Vec::new(),
        };
        document.check()?;
        Ok(document)
    }

    /// The file that has what stands at a path, where it is ours.
    pub fn file(&self, path: &JsonPath) -> Option<&str> {
        let holds = |start: &JsonPath| {
            let rest = path.as_str().strip_prefix(start.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let found = self.files.iter().find(|(start, _)| holds(start));
        found.map(|(_, file)| file.as_str())
    }

    /// The document's top.
    pub fn root(&self) -> At<'_> {
        At {
            json: &self.json,
            path: JsonPath::root(),
        }
    }

    /// Whether it is OpenAPI 3.0 or 3.1 whose references lead somewhere.
    fn check(&self) -> Result<(), String> {
        let at = |path: &str, what: &str| Err(format!("{}: {path}: {what}", self.name));
        let Some(version) = self.json["openapi"].as_str() else {
            return match self.json.get("swagger") {
                Some(version) => at(
                    "$.swagger",
                    &format!(
                        "Swagger {} is not supported; convert it to OpenAPI 3",
                        super::value::text(version)
                    ),
                ),
                None => at("$.openapi", "is missing; this is no OpenAPI document"),
            };
        };
        if !["3.0.", "3.1."]
            .iter()
            .any(|known| version.starts_with(known))
        {
            return at(
                "$.openapi",
                &format!("{version} is not supported; 3.0 and 3.1 are"),
            );
        }
        let optional = ["webhooks", "components"].map(|part| self.json[part].is_object());
        if !self.json["paths"].is_object() && optional == [false, false] {
            return at("$.paths", "is missing; this is no OpenAPI document");
        }
        for (path, item) in self.root().key("paths").members() {
            if !path.starts_with('/') {
                return at(item.path.as_str(), "a path begins with a slash");
            }
            for (method, operation) in methods(&item) {
                if !operation.json["responses"].is_object() {
                    let whole = operation.path.key("responses");
                    return at(whole.as_str(), &format!("{method} has no responses"));
                }
            }
        }
        self.leads(&self.root())
    }

    fn leads(&self, at: &At) -> Result<(), String> {
        if let Some(target) = at.json.get("$ref").and_then(Value::as_str) {
            let known = target.starts_with("#/") && self.json.pointer(&target[1..]).is_some();
            if !known {
                let path = at.path.key("$ref");
                return Err(format!("{}: {path}: {target} refers to nothing", self.name));
            }
        }
        for (name, member) in at.members() {
            if !matches!(name, "example" | "examples" | "default") {
                self.leads(&member)?;
            }
        }
        at.items().try_for_each(|item| self.leads(&item))
    }

    /// Follows references, and names the last component on the way, without the digest that a vendor puts in front.
    pub fn resolve<'a>(&'a self, at: &At<'a>) -> (Option<&'a str>, At<'a>) {
        let (mut name, mut at) = (None, at.clone());
        // A circle of references ends somewhere.
        for _ in 0..16 {
            let Some(target) = at.json.get("$ref").and_then(Value::as_str) else {
                break;
            };
            name = target.rsplit(['/', '.']).next();
            at = self.target(target);
        }
        (name, at)
    }

    /// What a reference's text names.
    pub fn target<'a>(&'a self, reference: &str) -> At<'a> {
        let pointer = reference.trim_start_matches('#');
        At {
            json: self.json.pointer(pointer).unwrap_or(&Value::Null),
            path: JsonPath::of_pointer(reference),
        }
    }

    /// Payloads of the events that are sent to the user, by name.
    pub fn events(&self) -> BTreeMap<&str, (At<'_>, At<'_>)> {
        let own = self.root().key("x-webhooks").members();
        let own = own.map(|(name, event)| (name, (event.clone(), event.key("schema"))));
        let theirs = self.root().key("webhooks").members().map(|(name, event)| {
            let (_, body) = self.resolve(&event.key("post").key("requestBody"));
            let media = body.key("content").members().next();
            let payload =
                media.map_or_else(|| body.key("content"), |(_, media)| media.key("schema"));
            (name, (event.key("post"), payload))
        });
        own.chain(theirs).collect()
    }

    /// Components in any depth below `at`.
    pub fn reach(&self, at: &At, seen: &mut BTreeSet<String>) {
        if let Some(target) = at.json.get("$ref").and_then(Value::as_str)
            && seen.insert(target.to_owned())
        {
            self.reach(&self.target(target), seen);
        }
        for (name, member) in at.members() {
            match name {
                "example" | "examples" => {}
                "mapping" => {
                    for target in member.members().filter_map(|(_, t)| t.json.as_str()) {
                        if seen.insert(target.to_owned()) {
                            self.reach(&self.target(target), seen);
                        }
                    }
                }
                _ => self.reach(&member, seen),
            }
        }
        at.items().for_each(|item| self.reach(&item, seen));
    }
}

/// The file of each path, event and component.
fn files(parts: &[crate::document::Document]) -> Vec<(JsonPath, String)> {
    let mut files = Vec::new();
    for part in parts {
        let root = At {
            json: &part.json,
            path: JsonPath::root(),
        };
        let sections = root.key("components").members().map(|(_, section)| section);
        let sections = sections.chain([root.key("paths"), root.key("x-webhooks")]);
        let named = sections.flat_map(|section| section.members().collect::<Vec<_>>());
        files.extend(named.map(|(_, at)| (at.path, format!("{}.yaml", part.stem))));
    }
    files
}

/// The operations of a path.
pub fn methods<'a>(item: &At<'a>) -> impl Iterator<Item = (&'a str, At<'a>)> + use<'a> {
    let known = [
        "get", "put", "post", "delete", "head", "patch", "options", "trace",
    ];
    item.members().filter(move |(name, _)| known.contains(name))
}
