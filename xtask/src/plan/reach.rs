//! What stands in requests, what in answers, and what a feature must not need.

use super::Plan;
use std::collections::BTreeSet;
use waxwing_dialect::{At, BodyEncoding, reference, references};

impl Plan {
    pub(super) fn directions(&mut self) -> Result<(), String> {
        let mut requests = BTreeSet::new();
        let mut answers = BTreeSet::new();
        for operation in &self.operations {
            if let Some(body) = operation
                .body
                .as_ref()
                .filter(|b| b.encoding != BodyEncoding::Bytes)
            {
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
                let at = At::component(&self.json, name);
                let what = "stands in requests and in answers; say so with x-shared, or split it";
                return Err(at.error(what).into());
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
    pub(super) fn gates(&self) -> Result<(), String> {
        let gate = |module: &str| self.features.get(module);
        for (name, module) in &self.homes {
            let mut names = Vec::new();
            references(self.schema(name), &mut names);
            for other in names {
                let home = self.home(&other);
                if let Some(feature) = gate(home)
                    && gate(module) != Some(feature)
                {
                    let what = format!("needs {other}, which only the feature {feature} has");
                    return Err(At::component(&self.json, name).error(what).into());
                }
            }
        }
        Ok(())
    }

    /// The components that stand inside other components.
    pub fn parts(&self) -> BTreeSet<String> {
        let all = self.json["components"]["schemas"].as_object();
        let mut names = Vec::new();
        for (_, schema) in all.into_iter().flatten() {
            references(schema, &mut names);
        }
        names.into_iter().collect()
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
}
