//! What the honest document says and the generator must not forget: scopes, queries, forms, unions, limits.

mod operation;
mod rare;
mod reach;
mod secret;

pub use operation::Operation;

use crate::merge::Merged;
use crate::names;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use waxwing_dialect::{Body, BodyEncoding, Event, is_binary};

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
        let operations = waxwing_dialect::operations(&plan.json)?;
        plan.operations = operations.into_iter().flat_map(Operation::of).collect();
        plan.events = waxwing_dialect::events(&plan.json)?;
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
        waxwing_dialect::resolve(&self.json, value)
    }

    /// The members of an object component with those of its `allOf` parts, in order; and the required ones.
    pub fn flat(&self, schema: &Value) -> (Map<String, Value>, Vec<String>) {
        waxwing_dialect::flat(&self.json, schema)
    }

    /// Whether a body has more in it than files.
    pub fn has_members(&self, body: &Body) -> bool {
        body.encoding != BodyEncoding::Bytes && !self.is_only_files(&body.component)
    }

    /// Whether an object is a form of files and nothing else.
    pub fn is_only_files(&self, name: &str) -> bool {
        let (properties, _) = self.flat(self.schema(name));
        !properties.is_empty() && properties.values().all(is_binary)
    }

    /// Name of the struct that holds an operation's query.
    pub fn query_struct(operation: &Operation) -> String {
        format!("{}Query", names::pascal(&operation.id))
    }
}
