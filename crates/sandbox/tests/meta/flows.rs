//! Flows from draft to deprecated.

use super::{ACCOUNT, ANA, PHONE, ask, get, post_json, started};
use reqwest::Method;
use serde_json::{Value, json};
use waxwing_sandbox::{MetaRules, Provider};

#[tokio::test]
async fn flows_go_from_draft_to_deprecated() {
    let sandbox = started(MetaRules::new()).await;
    let made = json!({"name": "Visit", "categories": ["OTHER"], "flow_json": "{\"version\": "});
    let (_, flow) = post_json(&sandbox, &format!("{ACCOUNT}/flows"), made).await;
    assert_eq!(
        flow["validation_errors"][0]["error"], "INVALID_JSON",
        "{flow}"
    );
    let id = flow["id"].as_str().unwrap().to_owned();
    let act = async |action: &str| {
        let (method, path) = match action {
            "delete" => (Method::DELETE, id.clone()),
            _ => (Method::POST, format!("{id}/{action}")),
        };
        let (_, body) = ask(&sandbox, method, &path, Value::Null).await;
        body["error"]["code"].as_i64().unwrap_or_default()
    };
    let fill = async |content: &'static str| {
        let part = reqwest::multipart::Part::text(content).file_name("flow.json");
        let form = reqwest::multipart::Form::new()
            .text("name", "flow.json")
            .text("asset_type", "FLOW_JSON")
            .part("file", part.mime_str("application/json").unwrap());
        let url = format!("{}/{id}/assets", sandbox.base_url(Provider::Meta));
        let request = reqwest::Client::new()
            .post(url)
            .bearer_auth("sandbox-token");
        request
            .multipart(form)
            .send()
            .await
            .unwrap()
            .json::<Value>()
            .await
            .unwrap()
    };
    assert_eq!(act("publish").await, 139_002, "with faults");
    let faults = fill("{\"version\": \"7.3\"}").await;
    assert_eq!(
        faults["validation_errors"][0]["error"],
        "MISSING_REQUIRED_PROPERTY"
    );
    let none = fill("{\"version\": \"7.3\", \"screens\": []}").await;
    assert_eq!(none["validation_errors"], json!([]));
    assert_eq!(act("deprecate").await, 139_003, "a draft");
    let open = json!({
        "messaging_product": "whatsapp", "to": ANA, "type": "interactive",
        "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow",
            "parameters": {"flow_message_version": "3", "flow_id": id, "flow_cta": "Book"}}},
    });
    let messages = format!("{PHONE}/messages");
    assert_eq!(
        post_json(&sandbox, &messages, open.clone()).await.0,
        400,
        "a draft"
    );
    assert_eq!(act("publish").await, 0);
    assert_eq!(post_json(&sandbox, &messages, open).await.0, 200);
    for (action, code) in [
        ("publish", 139_002),
        ("delete", 139_004),
        ("deprecate", 0),
        ("deprecate", 139_003),
    ] {
        assert_eq!(act(action).await, code, "{action}");
    }
    assert_eq!(fill("{}").await["error"]["code"], 139_001);
    assert_eq!(get(&sandbox, &id).await["status"], "DEPRECATED");
    let assets = get(&sandbox, &format!("{id}/assets")).await;
    let url = assets["data"][0]["download_url"].as_str().unwrap();
    let content: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    assert_eq!(content["version"], "7.3");
    let events = sandbox.meta().events();
    let flows = events.iter().map(|e| &e["entry"][0]["changes"][0]);
    let flows = flows.filter(|c| c["field"] == "flows");
    let states: Vec<_> = flows
        .map(|c| c["value"]["new_status"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["DRAFT", "PUBLISHED", "DEPRECATED"]);
}

#[tokio::test]
async fn a_flow_shows_the_figures_that_are_asked_for() {
    let sandbox = started(MetaRules::new()).await;
    let made = json!({"name": "Visit", "categories": ["OTHER"]});
    let (_, flow) = post_json(&sandbox, &format!("{ACCOUNT}/flows"), made).await;
    let id = flow["id"].as_str().unwrap();
    let days = "since(2026-01-01).until(2026-01-31)";
    let fields = format!("metric.name(ENDPOINT_REQUEST_ERROR).granularity(HOUR).{days}");
    let shown = get(&sandbox, &format!("{id}?fields=name,{fields}")).await;
    let metric =
        json!({"name": "ENDPOINT_REQUEST_ERROR", "granularity": "HOUR", "data_points": []});
    assert_eq!(shown, json!({"id": id, "name": "Visit", "metric": metric}));
    for fields in [
        "metric",
        "metric.name(STEPS)",
        "metric.name(ENDPOINT_AVAILABILITY).granularity(YEAR)",
    ] {
        let refused = get(&sandbox, &format!("{id}?fields={fields}")).await;
        assert_eq!(refused["error"]["code"], 100, "{fields}");
    }
    let plain = get(&sandbox, &format!("{id}?fields=name")).await;
    assert_eq!(plain, json!({"id": id, "name": "Visit"}));
}
