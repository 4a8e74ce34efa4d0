//! Spec pass *merge*: the files of a provider become one document with local references.
//!
//! Reason: the documents are split by tag for their readers; the generator and the sandbox want one.

use crate::document::Document;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A provider's documents as one, and which file each component came from.
pub struct Merged {
    /// The one document; every `$ref` is local.
    pub json: Value,
    /// Component schema name to the module it lives in (`shared` for common.yaml).
    pub homes: BTreeMap<String, String>,
    /// Module to the feature that a crate must be built with to have it.
    pub features: BTreeMap<String, String>,
}

/// Merges a folder. A name, path or component defined twice is an error.
pub fn merge(documents: &[Document]) -> Result<Merged, String> {
    let mut json = documents.first().ok_or("no documents")?.json.clone();
    let mut homes = BTreeMap::new();
    let mut features = BTreeMap::new();
    note_homes(&mut homes, &documents[0], "shared")?;
    for document in &documents[1..] {
        note_homes(&mut homes, document, &document.stem)?;
        add_paths(&mut json, document)?;
        add_components(&mut json, document)?;
        add_webhooks(&mut json, document)?;
        if let Some(feature) = document.json["x-feature"].as_str() {
            features.insert(document.stem.clone(), feature.to_owned());
        }
    }
    localise(&mut json);
    Ok(Merged {
        json,
        homes,
        features,
    })
}

fn note_homes(
    homes: &mut BTreeMap<String, String>,
    document: &Document,
    home: &str,
) -> Result<(), String> {
    for name in members(&document.json, "/components/schemas").keys() {
        if let Some(other) = homes.insert(name.clone(), home.to_owned()) {
            return Err(format!("schema {name} is defined in {other} and in {home}"));
        }
    }
    Ok(())
}

fn add_paths(json: &mut Value, document: &Document) -> Result<(), String> {
    for (path, item) in members(&document.json, "/paths") {
        let paths = json["paths"]
            .as_object_mut()
            .ok_or("common.yaml has no paths")?;
        if paths.insert(path.clone(), item).is_some() {
            return Err(format!(
                "path {path} stands in two files; give the second a fragment"
            ));
        }
    }
    Ok(())
}

fn add_webhooks(json: &mut Value, document: &Document) -> Result<(), String> {
    let events = members(&document.json, "/x-webhooks");
    if !events.is_empty() && document.stem != "webhook_events" {
        return Err(format!(
            "x-webhooks stands in webhook_events.yaml, not in {}.yaml",
            document.stem
        ));
    }
    if !events.is_empty() {
        json["x-webhooks"] = events.into();
    }
    Ok(())
}

fn add_components(json: &mut Value, document: &Document) -> Result<(), String> {
    for (section, entries) in members(&document.json, "/components") {
        if section == "securitySchemes" {
            continue;
        }
        let target = json["components"]
            .as_object_mut()
            .ok_or("common.yaml has no components")?
            .entry(section.clone())
            .or_insert_with(|| Value::Object(Map::new()))
            .as_object_mut()
            .ok_or_else(|| format!("common.yaml: {section} is not an object"))?;
        for (name, entry) in entries.as_object().cloned().unwrap_or_default() {
            if target.insert(name.clone(), entry).is_some() {
                return Err(format!("{section} {name} is defined twice"));
            }
        }
    }
    Ok(())
}

fn members(json: &Value, pointer: &str) -> Map<String, Value> {
    json.pointer(pointer)
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

/// References, and the targets of a discriminator's mapping.
fn localise(value: &mut Value) {
    match value {
        Value::Object(map) => map.values_mut().for_each(localise),
        Value::Array(items) => items.iter_mut().for_each(localise),
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix("common.yaml#/components/") {
                *text = format!("#/components/{rest}");
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;

    fn folder(second: &str) -> Vec<Document> {
        let common = "paths: {}\ncomponents: {schemas: {A: {type: string}}}\n";
        [("common", common), ("messages", second)]
            .map(|(stem, text)| Document {
                stem: stem.into(),
                json: parse(text).unwrap(),
            })
            .into()
    }

    #[test]
    fn references_to_common_become_local() {
        let merged = merge(&folder(
            "paths: {/a: {x: {$ref: 'common.yaml#/components/schemas/A'}}}\n",
        ))
        .unwrap();
        assert_eq!(
            merged.json["paths"]["/a"]["x"]["$ref"],
            "#/components/schemas/A"
        );
        assert_eq!(merged.homes["A"], "shared");
    }

    #[test]
    fn a_schema_defined_twice_is_an_error_that_names_both_files() {
        let error = merge(&folder("components: {schemas: {A: {type: object}}}\n"))
            .err()
            .unwrap();
        assert_eq!(error, "schema A is defined in shared and in messages");
    }
}
