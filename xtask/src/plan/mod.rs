//! What the honest document says and the generator must not forget: scopes, queries, forms, unions, limits.

mod accept;
mod json;
mod operation;
mod paging;
mod rare;
mod reach;
mod read;
mod secret;

pub use accept::{Accept, Accepts, ways};
pub use json::{is_binary, reference, references, strings, text};
pub use operation::{
    Answer, Body, Event, File, Form, List, Operation, PageBy, Paging, Parameter, V1,
};

use crate::merge::Merged;
use crate::names;
use serde_json::Value;
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
    /// Component and member: large ones that seldom stand.
    pub rare: BTreeSet<(String, String)>,
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
            rare: BTreeSet::new(),
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
        plan.rows()?;
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
