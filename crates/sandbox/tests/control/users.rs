//! Users write, and phones scan.

use super::account::USER;
use super::{event, post, told};
use serde_json::{Value, json};
use waxwing_sandbox::Provider;

#[tokio::test]
async fn a_user_writes_to_each_provider() {
    let mut account = told(&Provider::ALL).await;
    for (provider, from, text) in [
        ("wawp", USER, "/payload/body"),
        ("hypersender", USER, "/data/payload/body"),
        ("infobip", USER, "/results/0/message/text"),
        (
            "meta",
            USER,
            "/entry/0/changes/0/value/messages/0/text/body",
        ),
        (
            "meta",
            "US.13491208655302741918",
            "/entry/0/changes/0/value/messages/0/text/body",
        ),
        ("wawp", "123456789012345@lid", "/payload/body"),
    ] {
        let body = json!({"from": from, "text": format!("Hi, {provider}")});
        let (status, answer) = post(&account.sandbox, &format!("{provider}/messages"), body).await;
        assert_eq!(status, 201, "{provider}: {answer}");
        let id = answer["id"].as_str().unwrap().to_owned();
        let (_, event) = event(&mut account, |event| event.to_string().contains(&id)).await;
        assert_eq!(
            event.pointer(text),
            Some(&json!(format!("Hi, {provider}"))),
            "{event}"
        );
    }
    let file = reqwest::Client::new()
        .put(format!("{}/_sandbox/infobip/files", account.base))
        .header("content-type", "audio/ogg")
        .body("OggS");
    let file: Value = file.send().await.unwrap().json().await.unwrap();
    let message = json!({"type": "VOICE", "url": file["url"]});
    let body = json!({"from": USER, "message": message});
    assert_eq!(
        post(&account.sandbox, "infobip/messages", body).await.0,
        201
    );
    let (_, event) = event(&mut account, |event| {
        event["results"][0]["message"]["type"] == "VOICE"
    })
    .await;
    let url = event["results"][0]["message"]["url"].as_str().unwrap();
    let path = url.strip_prefix(&account.base).unwrap();
    let fetched = account.request("GET", path, None).await;
    assert_eq!(fetched.headers()["content-type"], "audio/ogg");
    assert_eq!(fetched.bytes().await.unwrap(), "OggS");
}

#[tokio::test]
async fn an_instance_is_linked_when_its_code_is_scanned() {
    let mut account = told(&[Provider::Wawp]).await;
    let sandbox = &account.sandbox;
    let base = sandbox.base_url(Provider::Wawp);
    let http = reqwest::Client::new();
    let url = format!("{base}/v2/session/create?access_token=sandbox-token");
    let made = http.post(url).json(&json!({"name": "Shop"}));
    let made: Value = made.send().await.unwrap().json().await.unwrap();
    let instance = made["instance_id"].as_str().unwrap();
    let call = |path: &str| {
        format!("{base}/v2/session/{path}?access_token=sandbox-token&instance_id={instance}")
    };
    http.post(call("start")).send().await.unwrap();
    let (status, _) = post(sandbox, "wawp/scan", json!({"instance": instance})).await;
    assert_eq!(status, 204);
    let info = http.get(call("info")).send().await.unwrap();
    assert_eq!(info.json::<Value>().await.unwrap()["status"], "WORKING");
    assert_eq!(post(sandbox, "wawp/scan", json!({})).await.0, 204);
    let (_, event) = account.event().await;
    assert_eq!(event["event"], "session.status");
}

#[tokio::test]
async fn a_message_is_read_played_or_fails() {
    let mut account = told(&[Provider::Wawp, Provider::Hypersender]).await;
    for (provider, path, payload) in [
        (
            "wawp",
            "v2/send/text?instance_id=3EB0ABCDEF12&access_token=sandbox-token",
            "/payload",
        ),
        (
            "hypersender",
            "11111111-1111-4111-8111-111111111111/send-text",
            "/data/payload",
        ),
    ] {
        let base = account.sandbox.base_url(provider.parse().unwrap());
        let body = json!({"chatId": format!("{USER}@c.us"), "message": "Hello", "text": "Hello"});
        let send = reqwest::Client::new().post(format!("{base}/{path}"));
        let send = send.bearer_auth("1|sandbox-token").json(&body);
        // Wawp takes its token once.
        let send = match provider {
            "wawp" => reqwest::Client::new()
                .post(format!("{base}/{path}"))
                .json(&body),
            _ => send,
        };
        assert!(
            send.send().await.unwrap().status().is_success(),
            "{provider}"
        );
        let is_ack = |event: &Value| event["event"] == "message.ack";
        let (_, delivered) = event(&mut account, is_ack).await;
        let id = delivered.pointer(payload).unwrap()["id"].clone();
        for (state, ack, name) in [
            ("read", 3, "READ"),
            ("played", 4, "PLAYED"),
            ("failed", -1, "ERROR"),
        ] {
            let body = json!({"message": id, "state": state});
            let path = format!("{provider}/progress");
            assert_eq!(
                post(&account.sandbox, &path, body).await.0,
                204,
                "{provider} {state}"
            );
            let (_, told) = event(&mut account, is_ack).await;
            let told = told.pointer(payload).unwrap();
            assert_eq!((&told["id"], &told["ack"]), (&id, &json!(ack)), "{told}");
            assert_eq!(told["ackName"], name);
        }
        let body = json!({"message": "unknown", "state": "read"});
        let path = format!("{provider}/progress");
        assert_eq!(post(&account.sandbox, &path, body).await.0, 404);
    }
}
