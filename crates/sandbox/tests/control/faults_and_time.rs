//! Faults, and time that passes.

use super::account::USER;
use super::{ask, post, told};
use serde_json::{Value, json};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::test]
async fn faults_come_always_or_by_chance_until_they_are_cleared() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = format!(
        "{}/v2/session/info?instance_id=3EB0ABCDEF12&access_token=sandbox-token",
        sandbox.base_url(Provider::Wawp)
    );
    let faulty = async |calls: u32| {
        let mut faulty = 0;
        for _ in 0..calls {
            faulty += u32::from(reqwest::get(&url).await.unwrap().status() == 503);
        }
        faulty
    };
    let fault = json!({"kind": "answer", "status": 503, "provider": "wawp", "always": true});
    assert_eq!(post(&sandbox, "faults", fault.clone()).await.0, 204);
    assert_eq!(faulty(5).await, 5);
    let clear = async || {
        ask(&sandbox, Provider::Meta, "DELETE", "faults", &Value::Null)
            .await
            .0
    };
    assert_eq!(clear().await, 204);
    assert_eq!(faulty(1).await, 0);
    let mut by_chance = fault;
    by_chance["percent"] = 50.into();
    post(&sandbox, "faults", by_chance).await;
    // Of 100, fewer than 10 or more than 90 come once in 10^16 runs.
    let came = faulty(100).await;
    assert!((10..=90).contains(&came), "{came}");
}

#[tokio::test]
async fn time_passes_on_demand() {
    let mut account = told(&[Provider::Wawp]).await;
    let session = json!({"username": "a", "password": "b"});
    let token = account.post("/auth/1/session", &session).await.1["token"].clone();
    let sandbox = &account.sandbox;
    let http = reqwest::Client::new();
    let infobip = || {
        let token = token.as_str().unwrap();
        let url = format!("{}/whatsapp/2/senders/15550002222/templates", account.base);
        let call = http.get(url);
        call.header("authorization", format!("IBSSO {token}"))
            .send()
    };
    let text = json!({
        "messaging_product": "whatsapp", "to": USER, "type": "text", "text": {"body": "Hello"},
    });
    let meta = || {
        let url = format!(
            "{}/106540352242922/messages",
            sandbox.base_url(Provider::Meta)
        );
        http.post(url)
            .bearer_auth("sandbox-token")
            .json(&text)
            .send()
    };
    post(
        sandbox,
        "meta/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    assert_eq!(meta().await.unwrap().status(), 200);
    assert_eq!(infobip().await.unwrap().status(), 200);
    let wrong = post(sandbox, "clock", json!({"seconds": 0})).await;
    assert_eq!(
        (wrong.0, &wrong.1["problems"][0]["member"]),
        (400, &json!("seconds"))
    );
    assert_eq!(
        post(sandbox, "clock", json!({"seconds": 90_000})).await.0,
        204
    );
    let refused: Value = meta().await.unwrap().json().await.unwrap();
    assert_eq!(refused["error"]["code"], 131_047);
    assert_eq!(infobip().await.unwrap().status(), 401);
    let before = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    post(
        sandbox,
        "wawp/messages",
        json!({"from": USER, "text": "Hi"}),
    )
    .await;
    let (_, event) = account.event().await;
    let sent = event["payload"]["timestamp"].as_u64().unwrap();
    assert!(sent >= before.unwrap().as_secs() + 90_000, "{event}");
}
