//! Flows: made, filled, published, deprecated, deleted.

use super::MetaImitation;
use super::errors::{error, wrong_value};
use super::events;
use super::{flow_metric, paging};
use crate::judging::Request;
use crate::shared::ids;
use crate::wire::Reply;
use bytes::Bytes;
use serde_json::{Value, json};

/// The flows that clients made, in their order.
#[derive(Default)]
pub(super) struct Flows {
    items: Vec<Flow>,
    used: bool,
}

struct Flow {
    account: String,
    node: Value,
    content: Option<Bytes>,
}

impl Flow {
    fn text(&self, member: &str) -> &str {
        self.node[member].as_str().unwrap_or_default()
    }

    fn fill(&mut self, content: Bytes) {
        self.node["validation_errors"] = faults(&content);
        let parsed: Value = waxwing_json::from_slice(&content).unwrap_or_default();
        self.node["json_version"] = parsed["version"].clone();
        self.content = Some(content);
    }

    /// Why it cannot be published.
    fn unfit(&self) -> Option<&'static str> {
        let sound = self.node["validation_errors"]
            .as_array()
            .is_none_or(Vec::is_empty);
        match (self.text("status"), &self.content) {
            (status, _) if status != "DRAFT" => Some("Only a draft can be published."),
            (_, None) => Some("The flow has no content."),
            _ if !sound => Some("The flow has validation errors."),
            _ => None,
        }
    }
}

impl Flows {
    pub(super) fn has(&self, id: &str) -> bool {
        self.items.iter().any(|f| f.text("id") == id)
    }

    fn get(&mut self, id: &str) -> Option<&mut Flow> {
        self.items.iter_mut().find(|f| f.text("id") == id)
    }

    /// Whether an interactive message may open the flow that it names: a draft only in its own mode.
    pub(super) fn sendable(&self, content: &Value) -> Result<(), Reply> {
        let parameters = &content["action"]["parameters"];
        let id = parameters["flow_id"].as_str().unwrap_or_default();
        let Some(flow) = self.items.iter().find(|f| f.text("id") == id) else {
            return Ok(());
        };
        match (flow.text("status"), parameters["mode"].as_str()) {
            ("PUBLISHED", None | Some("published")) | ("DRAFT", Some("draft")) => Ok(()),
            ("BLOCKED", _) => Err(error(400, 132_068, "Flow is blocked", id)),
            (status, _) => Err(wrong_value(&format!("flow_id: the flow is {status}"))),
        }
    }
}

/// What the check of a flow's content says.
fn faults(content: &[u8]) -> Value {
    let fault = |error: &str, message: String, line: usize, column: usize| {
        json!([{
            "error": error,
            "error_type": "FLOW_JSON_ERROR",
            "message": message,
            "line_start": line,
            "line_end": line,
            "column_start": column,
            "column_end": column,
        }])
    };
    match waxwing_json::Document::from_bytes(content).map(|json| json.root().to_json()) {
        Err(e) => fault("INVALID_JSON", e.to_string(), e.line(), e.column()),
        Ok(parsed) => match ["version", "screens"]
            .iter()
            .find(|m| parsed.get(*m).is_none())
        {
            Some(member) => {
                let message = format!("Property '{member}' is required.");
                fault("MISSING_REQUIRED_PROPERTY", message, 1, 1)
            }
            None => json!([]),
        },
    }
}

fn changed(meta: &MetaImitation, account: &str, id: &str, old: Option<&str>, new: &str) {
    let mut value = json!({
        "event": "FLOW_STATUS_CHANGE",
        "message": format!("The flow is {new} now."),
        "flow_id": id,
        "new_status": new,
    });
    if let Some(old) = old {
        value["old_status"] = old.into();
    }
    events::emit(meta, account, "flows", value);
}

pub(super) fn create(meta: &MetaImitation, request: &Request) -> Reply {
    let id = ids::graph();
    let mut flow = Flow {
        account: request.segment("waba_id").to_owned(),
        node: json!({
            "id": id,
            "name": request.body["name"],
            "status": "DRAFT",
            "categories": request.body["categories"],
            "validation_errors": [],
            "updated_at": jiff::Timestamp::from_second(meta.now()).unwrap_or_default().to_string(),
        }),
        content: None,
    };
    if let Some(uri) = request.text("endpoint_uri") {
        flow.node["endpoint_uri"] = uri.into();
    }
    let mut published = false;
    let errors;
    {
        let mut store = meta.store();
        let flows = &mut store.flows;
        let twin = |f: &Flow| f.account == flow.account && f.node["name"] == flow.node["name"];
        if flows.items.iter().any(twin) {
            let details = "A flow of this name exists already.";
            return error(400, 100, "Invalid parameter", details);
        }
        let original = request.text("clone_flow_id").and_then(|id| flows.get(id));
        if let Some(content) = original.and_then(|f| f.content.clone()) {
            flow.fill(content);
        }
        if let Some(text) = request.text("flow_json") {
            flow.fill(Bytes::copy_from_slice(text.as_bytes()));
        }
        errors = flow.node["validation_errors"].clone();
        if request.body["publish"] == true && flow.unfit().is_none() {
            flow.node["status"] = "PUBLISHED".into();
            published = true;
        }
        flows.used = true;
        flows.items.push(flow);
    }
    let account = request.segment("waba_id");
    changed(meta, account, &id, None, "DRAFT");
    if published {
        changed(meta, account, &id, Some("DRAFT"), "PUBLISHED");
    }
    let success = request.body["publish"] != true || published;
    Reply::json(
        200,
        &json!({"id": id, "success": success, "validation_errors": errors}),
    )
}

pub(super) fn list(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let account = request.segment("waba_id");
    let items = {
        let store = meta.store();
        let flows = &store.flows;
        if !flows.used {
            return None;
        }
        let own = flows.items.iter().filter(|f| f.account == account);
        own.map(|f| f.node.clone()).collect()
    };
    Some(paging::answer(
        meta,
        request,
        &format!("{account}/flows"),
        items,
    ))
}

/// The operations of one flow; none for one that nobody made here.
pub(super) fn node(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let id = request.segment("flow_id").to_owned();
    let done = Reply::json(200, &json!({"success": true}));
    let mut store = meta.store();
    let flow = store.flows.get(&id)?;
    let status = flow.text("status").to_owned();
    let account = flow.account.clone();
    let new = match request.id.as_str() {
        "get_flow" => {
            let fields = request.query.get("fields").and_then(Value::as_str);
            return Some(match flow_metric::asked(fields.unwrap_or_default()) {
                Err(reply) => reply,
                Ok(metric) => {
                    let mut node = paging::selected(&flow.node, request);
                    if let Some(metric) = metric {
                        node["metric"] = metric;
                    }
                    Reply::json(200, &node)
                }
            });
        }
        "update_flow_metadata" => {
            if status == "DEPRECATED" {
                return Some(error(
                    400,
                    139_001,
                    "Updating attempt failed",
                    "It is deprecated.",
                ));
            }
            for member in ["name", "categories", "endpoint_uri"] {
                if let Some(value) = request.body.get(member) {
                    flow.node[member] = value.clone();
                }
            }
            return Some(done);
        }
        "upload_flow_json" => {
            let file = request.form.files.iter().find(|f| f.name == "file")?;
            if status != "DRAFT" {
                let details = "Only the content of a draft can be changed.";
                return Some(error(400, 139_001, "Updating attempt failed", details));
            }
            flow.fill(file.bytes.clone());
            let errors = &flow.node["validation_errors"];
            let body = json!({"success": true, "validation_errors": errors});
            return Some(Reply::json(200, &body));
        }
        "list_flow_assets" => {
            let content = flow.content.clone();
            drop(store);
            let assets = content.map(|content| {
                let url = meta.shared.serve(content, "application/json", "flow.json");
                json!({"name": "flow.json", "asset_type": "FLOW_JSON", "download_url": url})
            });
            let edge = format!("{id}/assets");
            return Some(paging::answer(
                meta,
                request,
                &edge,
                assets.into_iter().collect(),
            ));
        }
        "publish_flow" => match flow.unfit() {
            Some(why) => return Some(error(400, 139_002, "Publishing attempt failed", why)),
            None => "PUBLISHED",
        },
        "deprecate_flow" if status == "PUBLISHED" => "DEPRECATED",
        "deprecate_flow" => {
            let details = "Only a published flow can be deprecated.";
            return Some(error(400, 139_003, "Deprecating attempt failed", details));
        }
        "delete_flow" if status == "DRAFT" => {
            store.flows.items.retain(|f| f.text("id") != id);
            return Some(done);
        }
        "delete_flow" => {
            let details = "Only a draft can be deleted.";
            return Some(error(400, 139_004, "Deleting attempt failed", details));
        }
        _ => return None,
    };
    flow.node["status"] = new.into();
    drop(store);
    changed(meta, &account, &id, Some(&status), new);
    Some(done)
}
