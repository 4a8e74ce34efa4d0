//! Meta's side.

use super::account::USER;
use super::{ask, post, told};
use serde_json::{Value, json};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::test]
async fn meta_reviews_closes_windows_and_tells_anything() {
    let account = told(&[Provider::Meta]).await;
    let sandbox = &account.sandbox;
    let http = reqwest::Client::new();
    let call = |path: &str, body: Value| {
        let url = format!("{}/{path}", sandbox.base_url(Provider::Meta));
        let call = http.post(url).bearer_auth("sandbox-token").json(&body);
        async { call.send().await.unwrap() }
    };
    let template = json!({
        "name": "order_update", "language": "en", "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Your order is on its way"}],
    });
    let made = call("102290129340398/message_templates", template).await;
    let made: Value = made.json().await.unwrap();
    let body = json!({"template": made["id"], "status": "REJECTED"});
    assert_eq!(post(sandbox, "meta/reviews", body.clone()).await.0, 204);
    assert_eq!(post(sandbox, "meta/reviews", body).await.0, 404);
    let text = json!({
        "messaging_product": "whatsapp", "to": USER, "type": "text", "text": {"body": "Hello"},
    });
    let path = "106540352242922/messages";
    assert_eq!(call(path, text.clone()).await.status(), 200);
    assert_eq!(
        post(sandbox, "meta/closed_windows", json!({"user": USER}))
            .await
            .0,
        204
    );
    let refused: Value = call(path, text.clone()).await.json().await.unwrap();
    assert_eq!(refused["error"]["code"], 131_047);
    post(
        sandbox,
        "meta/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    assert_eq!(call(path, text).await.status(), 200);
    let group = json!({"messaging_product": "whatsapp", "subject": "Tasting"});
    assert_eq!(call("106540352242922/groups", group).await.status(), 200);
    let events = ask(sandbox, Provider::Meta, "GET", "meta/events", &Value::Null)
        .await
        .1;
    let created = events.as_array().unwrap().last().unwrap();
    let group = &created["entry"][0]["changes"][0]["value"]["groups"][0]["group_id"];
    let joined = post(sandbox, "meta/joins", json!({"group": group, "user": USER})).await;
    assert_eq!(joined, (200, json!({"outcome": "member"})));
    let joined = post(sandbox, "meta/joins", json!({"group": "x", "user": USER})).await;
    assert_eq!(joined, (200, json!({"outcome": "refused"})));
    let body = json!({"field": "account_update", "value": {"event": "VERIFIED_ACCOUNT"}});
    assert_eq!(post(sandbox, "meta/events", body).await.0, 204);
    let told = sandbox.meta().events();
    let change = &told.last().unwrap()["entry"][0]["changes"][0];
    assert_eq!(change["value"]["event"], "VERIFIED_ACCOUNT");
}

#[tokio::test]
async fn an_upload_is_cut_on_demand() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(
        post(&sandbox, "meta/cut_uploads", json!({"after": 2}))
            .await
            .0,
        204
    );
    let base = sandbox.base_url(Provider::Meta);
    let http = reqwest::Client::new();
    let query = "file_name=a.ogg&file_length=4&file_type=audio/ogg";
    let session = http
        .post(format!("{base}/670843887433847/uploads?{query}"))
        .bearer_auth("sandbox-token");
    let session: Value = session.send().await.unwrap().json().await.unwrap();
    let url = format!("{base}/{}", session["id"].as_str().unwrap());
    let upload = http
        .post(&url)
        .bearer_auth("sandbox-token")
        .header("file_offset", "0")
        .header("content-type", "application/octet-stream")
        .body("OggS");
    assert!(upload.send().await.is_err());
    let state = http.get(&url).bearer_auth("sandbox-token");
    let state: Value = state.send().await.unwrap().json().await.unwrap();
    assert_eq!(state["file_offset"], 2, "{state}");
}

#[tokio::test]
async fn the_rules_change_while_the_sandbox_runs() {
    let sandbox = Sandbox::start().await.unwrap();
    let change = async |rules: Value| {
        let (status, answer) = ask(&sandbox, Provider::Meta, "PATCH", "meta/rules", &rules).await;
        assert_eq!(status, 204, "{rules}: {answer}");
    };
    let http = reqwest::Client::new();
    let call = async |path: &str, body: Value| -> Value {
        let url = format!("{}/{path}", sandbox.base_url(Provider::Meta));
        let call = http.post(url).bearer_auth("sandbox-token").json(&body);
        call.send().await.unwrap().json().await.unwrap()
    };
    let send = async || {
        let text = json!({
            "messaging_product": "whatsapp", "to": USER, "type": "text", "text": {"body": "Hello"},
        });
        call("106540352242922/messages", text).await["error"]["code"].clone()
    };
    change(json!({"window": "refuses"})).await;
    assert_eq!(send().await, 131_047);
    change(json!({"window": "open", "pair_limit": {"messages": 1, "seconds": 60}})).await;
    assert_eq!(send().await, Value::Null);
    assert_eq!(send().await, 131_056);
    change(json!({"pair_limit": null, "number_limit": {"messages": 0, "seconds": 60}})).await;
    assert_eq!(send().await, 130_429);
    change(json!({"number_limit": null, "reach": "undeliverable"})).await;
    assert_eq!(send().await, Value::Null);
    let last = sandbox.meta().events().pop().unwrap();
    let status = &last["entry"][0]["changes"][0]["value"]["statuses"][0];
    assert_eq!(
        (&status["status"], &status["errors"][0]["code"]),
        (&json!("failed"), &json!(131_026))
    );
    change(json!({"review": "by_hand"})).await;
    let template = json!({
        "name": "order_update", "language": "en", "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Your order is on its way"}],
    });
    let made = call("102290129340398/message_templates", template).await;
    let review = json!({"template": made["id"], "status": "APPROVED"});
    assert_eq!(post(&sandbox, "meta/reviews", review).await.0, 204);
    let wrong = json!({"pair_limit": {"messages": 1}});
    let (status, answer) = ask(&sandbox, Provider::Meta, "PATCH", "meta/rules", &wrong).await;
    assert_eq!(
        (status, &answer["problems"][0]["member"]),
        (400, &json!("pair_limit.seconds"))
    );
}
