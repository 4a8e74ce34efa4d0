//! Flows: drafts with a document, published, deprecated.

use super::InfobipImitation;
use super::example;
use super::refusal::{bare, refusal, unknown_flow};
use crate::judging::Request;
use crate::shared::ids;
use crate::wire::Reply;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The account's flows by id.
pub(super) struct Flows(BTreeMap<String, Entry>);

struct Entry {
    flow: Value,
    document: Option<Value>,
    /// Of the examples: takes whatever they show.
    of_example: bool,
}

impl Entry {
    /// Goes to another state; refused unless it is in the first one.
    fn go(&mut self, operation: &str, from: &str, to: &str) -> Reply {
        if self.flow["status"] != from && !self.of_example {
            let text = format!("The flow is not in the state {from}.");
            return refusal(operation, 400, &text);
        }
        if to == "PUBLISHED" && !self.of_example {
            let Some(document) = &self.document else {
                return refusal(operation, 400, "The flow has no JSON document.");
            };
            if !faults(document).is_empty() {
                return refusal(operation, 400, "The flow's JSON document has faults.");
            }
            let screens = document["screens"].as_array().into_iter().flatten();
            self.flow["initialScreens"] = screens.map(|s| s["id"].clone()).collect();
        }
        self.flow["status"] = to.into();
        bare(204)
    }
}

impl Flows {
    pub(super) fn of_examples() -> Self {
        let flows = example("list_flows");
        let flows = flows["flows"].as_array().cloned().unwrap_or_default();
        let entries = flows.into_iter().map(|flow| {
            let id = flow["id"].as_str().unwrap_or_default().to_owned();
            let document = Some(json!({"version": "5.0", "screens": []}));
            (
                id,
                Entry {
                    flow,
                    document,
                    of_example: true,
                },
            )
        });
        Self(entries.collect())
    }

    fn create(&mut self, body: &Value, told: impl Fn(&str) -> bool) -> Reply {
        let document = match body["cloneFlowId"].as_str() {
            None => None,
            Some(id) => match self.0.get(id) {
                Some(entry) => entry.document.clone(),
                None if told(id) => None,
                None => return unknown_flow("create_flow"),
            },
        };
        let id = ids::graph();
        let flow = json!({
            "id": id,
            "name": body["name"],
            "businessAccountId": 222,
            "categories": body["categories"],
            "status": "DRAFT",
        });
        let entry = Entry {
            flow: flow.clone(),
            document,
            of_example: false,
        };
        self.0.insert(id, entry);
        Reply::json(201, &flow)
    }
}

/// What is wrong with a Flow JSON document, as far as the sandbox looks.
fn faults(document: &Value) -> Vec<Value> {
    let fault = |message: String| {
        json!({
            "error": "INVALID_PROPERTY",
            "errorType": "JSON_SCHEMA_ERROR",
            "message": message,
            "lineStart": 1, "lineEnd": 1, "columnStart": 1, "columnEnd": 1,
        })
    };
    let mut found = Vec::new();
    if !document["version"].is_string() {
        found.push(fault("version must be a text.".to_owned()));
    }
    match document["screens"].as_array() {
        Some(screens) => {
            let nameless = screens
                .iter()
                .enumerate()
                .filter(|(_, s)| !s["id"].is_string());
            found.extend(nameless.map(|(index, _)| fault(format!("screens[{index}] has no id."))));
        }
        None => found.push(fault("screens must be a list.".to_owned())),
    }
    found
}

pub(super) fn answer(infobip: &InfobipImitation, request: &Request) -> Option<Reply> {
    let id = request.segment("flowId").to_owned();
    let operation = request.id.as_str();
    let mut store = infobip.store();
    let flows = &mut store.flows;
    // What the account was told of exists, as the examples show it.
    let told = |id: &str| infobip.account.knows(id);
    match operation {
        "create_flow" => return Some(flows.create(&request.body, told)),
        "list_flows" => {
            let all: Vec<_> = flows.0.values().map(|e| e.flow.clone()).collect();
            return Some(Reply::json(200, &json!({"flows": all})));
        }
        // What a model makes of a prompt is beyond the sandbox.
        "generate_flow" => return None,
        _ => {}
    }
    let Some(entry) = flows.0.get_mut(&id) else {
        return (!told(&id)).then(|| unknown_flow(operation));
    };
    match operation {
        "update_flow" => {
            for (name, value) in request.body.as_object().into_iter().flatten() {
                entry.flow[name] = value.clone();
            }
            Some(bare(204))
        }
        "put_flow_json" => {
            if entry.flow["status"] != "DRAFT" && !entry.of_example {
                return Some(refusal(
                    operation,
                    400,
                    "The flow is not in the state DRAFT.",
                ));
            }
            let found = faults(&request.body);
            entry.document = Some(request.body.clone());
            Some(Reply::json(201, &json!({"validationErrors": found})))
        }
        "get_flow_json" => {
            let document = entry.document.clone();
            drop(store);
            let Some(document) = document else {
                return Some(refusal(operation, 404, "The flow has no JSON document."));
            };
            let url =
                infobip
                    .shared
                    .serve(document.to_string().into(), "application/json", "flow.json");
            Some(Reply::json(200, &json!({"externalDownloadUrl": url})))
        }
        "publish_flow" => Some(entry.go(operation, "DRAFT", "PUBLISHED")),
        "deprecate_flow" => Some(entry.go(operation, "PUBLISHED", "DEPRECATED")),
        "delete_flow" => {
            let reply = entry.go(operation, "DRAFT", "DRAFT");
            if reply.is_success() {
                flows.0.remove(&id);
            }
            Some(reply)
        }
        // The preview is a page of Meta's.
        _ => None,
    }
}
