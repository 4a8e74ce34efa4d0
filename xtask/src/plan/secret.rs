//! Spec pass *secrets*: which members of an operation's request are marked `x-sensitive: secret`.
//!
//! Reason: a provider may repeat them in an error, so that the runtime must know them.

use super::{Operation, Plan};
use serde_json::Value;
use std::collections::BTreeSet;
use waxwing_dialect::{Parameter, is_secret, reference};

impl Plan {
    /// JSON pointers to the secrets of a request, a `*` for each item of a list and each member of a map; a parameter
    /// stands at the top.
    pub fn secrets(&self, operation: &Operation) -> Vec<String> {
        let mut found = BTreeSet::new();
        let parameters = operation.path_parameters.iter().chain(&operation.query);
        let parameters = parameters.chain(&operation.headers).chain(&operation.scope);
        for Parameter { name, schema, .. } in parameters {
            self.secrets_in(schema, &format!("/{name}"), &mut Vec::new(), &mut found);
        }
        let body = operation
            .body
            .as_ref()
            .filter(|body| self.has_members(body));
        if let Some(body) = body {
            self.secrets_of(&body.component, "", &mut Vec::new(), &mut found);
        }
        found.into_iter().collect()
    }

    fn secrets_of(
        &self,
        name: &str,
        at: &str,
        above: &mut Vec<String>,
        found: &mut BTreeSet<String>,
    ) {
        // What holds itself is gone through once.
        if above.iter().any(|other| other == name) {
            return;
        }
        above.push(name.to_owned());
        self.secrets_in(self.schema(name), at, above, found);
        above.pop();
    }

    fn secrets_in(
        &self,
        schema: &Value,
        at: &str,
        above: &mut Vec<String>,
        found: &mut BTreeSet<String>,
    ) {
        if let Some(name) = reference(schema) {
            return self.secrets_of(&name, at, above, found);
        }
        if is_secret(schema) {
            found.insert(at.to_owned());
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            self.secrets_in(member, &format!("{at}/{name}"), above, found);
        }
        for item in ["items", "additionalProperties"] {
            if schema[item].is_object() {
                self.secrets_in(&schema[item], &format!("{at}/*"), above, found);
            }
        }
        for parts in ["allOf", "oneOf"] {
            for part in schema[parts].as_array().into_iter().flatten() {
                self.secrets_in(part, at, above, found);
            }
        }
    }
}
