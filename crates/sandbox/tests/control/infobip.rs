//! Infobip's side.

use super::account::{USER, message};
use super::{ask, post, told};
use serde_json::{Value, json};
use waxwing_sandbox::{Delivery, Provider};

#[tokio::test]
async fn infobip_reviews_fails_forgets_and_has_new_devices() {
    let mut account = told(&[Provider::Infobip]).await;
    let body = json!({"to": USER, "outcome": "failed", "code": 7010});
    assert_eq!(
        post(&account.sandbox, "infobip/deliveries", body).await.0,
        204
    );
    let send = message(USER, "m-1");
    assert_eq!(account.post("/whatsapp/1/message/text", &send).await.0, 200);
    let (_, report) = account.event().await;
    assert_eq!(report["results"][0]["error"]["id"], 7010);
    let body = json!({"user": USER, "hash": "3EB0"});
    assert_eq!(
        post(&account.sandbox, "infobip/identities", body).await.0,
        204
    );
    let (_, changed) = account.event().await;
    assert_eq!(changed["content"]["hash"], "3EB0");
    let listed = account
        .get("/whatsapp/2/senders/15550002222/templates")
        .await
        .1;
    let name = &listed["templates"][0]["name"];
    let body = json!({"template": name, "status": "REJECTED"});
    assert_eq!(post(&account.sandbox, "infobip/reviews", body).await.0, 204);
    let (_, reviewed) = account.event().await;
    assert_eq!(reviewed["change"]["newStatus"], "REJECTED");
    let session = json!({"username": "a", "password": "b"});
    let token = account.post("/auth/1/session", &session).await.1["token"].clone();
    let call = || {
        let token = token.as_str().unwrap();
        let url = format!("{}/whatsapp/2/senders/15550002222/templates", account.base);
        let call = reqwest::Client::new().get(url);
        call.header("authorization", format!("IBSSO {token}"))
            .send()
    };
    assert_eq!(call().await.unwrap().status(), 200);
    let ended = ask(
        &account.sandbox,
        Provider::Meta,
        "DELETE",
        "infobip/tokens",
        &Value::Null,
    )
    .await;
    assert_eq!(ended.0, 204);
    assert_eq!(call().await.unwrap().status(), 401);
    account.sandbox.infobip().deliver(USER, Delivery::Silent);
}
