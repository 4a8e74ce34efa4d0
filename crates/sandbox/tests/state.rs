//! What the providers remember: queue, media, files; and the program.

use serde_json::{Value, json};
use std::time::Duration;
use waxwing_sandbox::{Provider, QueueRule, Sandbox};

const NOTE: &[u8] = include_bytes!("../../../tests/assets/hello.ogg");
const INSTANCE: &str = "11111111-1111-4111-8111-111111111111";

async fn states(sandbox: &Sandbox, url: &str, lookups: usize) -> Vec<Value> {
    let base = format!("{}/{INSTANCE}", sandbox.base_url(Provider::Hypersender));
    let http = reqwest::Client::new();
    let body = json!({"chatId": "15550001111@c.us", "url": url});
    let send = http
        .post(format!("{base}/send-voice"))
        .bearer_auth("1|sandbox-token")
        .json(&body);
    let ticket: Value = send.send().await.unwrap().json().await.unwrap();
    let link = ticket["queued_request_link"].as_str().unwrap();
    let mut found = Vec::new();
    for _ in 0..lookups {
        let look = http
            .get(link)
            .bearer_auth("1|sandbox-token")
            .send()
            .await
            .unwrap();
        assert_eq!(look.status(), 200);
        found.push(look.json::<Value>().await.unwrap()["response_status"].clone());
    }
    found
}

#[tokio::test]
async fn a_queued_request_follows_the_rule() {
    let null = || Value::Null;
    for (rule, expected) in [
        (QueueRule::Lookups(0), vec![json!(201), json!(201)]),
        (
            QueueRule::Lookups(2),
            vec![null(), null(), json!(201), json!(201)],
        ),
        (QueueRule::After(Duration::ZERO), vec![json!(201)]),
        (
            QueueRule::After(Duration::from_secs(3600)),
            vec![null(), null()],
        ),
        (QueueRule::Never, vec![null(), null(), null()]),
        (QueueRule::Fails, vec![json!(422)]),
    ] {
        let sandbox = Sandbox::builder()
            .queue(rule.clone())
            .start()
            .await
            .unwrap();
        let found = states(&sandbox, "https://example.com/a.ogg", expected.len()).await;
        assert_eq!(found, expected, "{rule:?}");
    }
    let sandbox = Sandbox::builder()
        .queue(QueueRule::Lookups(0))
        .start()
        .await
        .unwrap();
    let gone = "http://127.0.0.1:9/gone.ogg";
    assert_eq!(states(&sandbox, gone, 1).await, [json!(422)]);
}

#[tokio::test]
async fn a_file_is_uploaded_found_fetched_and_deleted() {
    let sandbox = Sandbox::start().await.unwrap();
    let base = sandbox.base_url(Provider::Meta);
    let http = reqwest::Client::new();
    let part = reqwest::multipart::Part::bytes(NOTE)
        .file_name("hello.ogg")
        .mime_str("audio/ogg")
        .unwrap();
    let form = reqwest::multipart::Form::new()
        .text("messaging_product", "whatsapp")
        .text("type", "audio/ogg")
        .part("file", part);
    let upload = http
        .post(format!("{base}/106540352242922/media"))
        .bearer_auth("sandbox-token")
        .multipart(form);
    let stored: Value = upload.send().await.unwrap().json().await.unwrap();
    let node = format!("{base}/{}", stored["id"].as_str().unwrap());
    let get = |url: &str, token: &str| http.get(url).bearer_auth(token).send();
    let info: Value = get(&node, "sandbox-token")
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(info["file_size"], NOTE.len());
    let url = info["url"].as_str().unwrap();
    assert_eq!(get(url, "other").await.unwrap().status(), 401);
    let expired = url.replace("ext=", "ext=1");
    assert_eq!(
        get(&expired.replace("hash=", "hash=0"), "sandbox-token")
            .await
            .unwrap()
            .status(),
        404
    );
    let file = get(url, "sandbox-token").await.unwrap();
    assert_eq!(file.headers()["content-type"], "audio/ogg");
    assert_eq!(file.bytes().await.unwrap(), NOTE);
    let delete = http
        .delete(&node)
        .bearer_auth("sandbox-token")
        .send()
        .await
        .unwrap();
    assert_eq!(
        delete.json::<Value>().await.unwrap(),
        json!({"success": true})
    );
    assert_eq!(get(&node, "sandbox-token").await.unwrap().status(), 400);
    assert_eq!(get(url, "sandbox-token").await.unwrap().status(), 404);
}

#[tokio::test]
async fn an_upload_of_another_type_than_it_says_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let part = reqwest::multipart::Part::bytes(NOTE)
        .file_name("a.ogg")
        .mime_str("audio/mpeg")
        .unwrap();
    let form = reqwest::multipart::Form::new()
        .text("messaging_product", "whatsapp")
        .text("type", "audio/ogg")
        .part("file", part);
    let url = format!("{}/106540352242922/media", sandbox.base_url(Provider::Meta));
    let answer = reqwest::Client::new()
        .post(url)
        .bearer_auth("sandbox-token")
        .multipart(form)
        .send()
        .await
        .unwrap();
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["error"]["code"], 131_053);
}

#[tokio::test]
async fn files_on_this_machine_are_fetched_and_others_are_not() {
    let sandbox = Sandbox::start().await.unwrap();
    let served = sandbox.serve(NOTE, "audio/ogg; codecs=opus", "hello note.ogg");
    let base = sandbox.base_url(Provider::Infobip);
    for url in [
        &served,
        "https://example.com/a.ogg",
        "http://127.0.0.1:9/a.ogg",
    ] {
        let body = json!({"from": "1", "to": "2", "content": {"mediaUrl": url, "voice": true}, "colour": 1});
        let send = reqwest::Client::new().post(format!("{base}/whatsapp/1/message/audio"));
        let answer = send
            .header("authorization", "App sandbox-key")
            .json(&body)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200);
    }
    let received = sandbox.received_by(Provider::Infobip);
    let media = received[0].media.as_ref().unwrap();
    assert_eq!(
        (&media.bytes[..], media.media_type.as_deref()),
        (NOTE, Some("audio/ogg; codecs=opus"))
    );
    assert_eq!(received[0].kind.as_deref(), Some("voice"));
    assert_eq!(received[0].unlisted, ["/colour"]);
    assert!(received[1].media.is_none() && received[1].media_error.is_none());
    assert!(received[2].media.is_none() && received[2].media_error.is_some());
    assert!(!format!("{received:?}").contains("example.com"));
}

#[tokio::test]
async fn a_third_party_can_look_serve_and_spoil() {
    let sandbox = Sandbox::start().await.unwrap();
    let own = format!("{}/_sandbox", sandbox.base_url(Provider::Wawp));
    let http = reqwest::Client::new();
    let put = http
        .put(format!("{own}/files/a.ogg"))
        .header("content-type", "audio/ogg")
        .body(NOTE);
    let served: Value = put.send().await.unwrap().json().await.unwrap();
    let file = http
        .get(served["url"].as_str().unwrap())
        .send()
        .await
        .unwrap();
    assert_eq!(file.bytes().await.unwrap(), NOTE);
    let fault = json!({"kind": "answer", "status": 503, "headers": {"retry-after": "7"}});
    assert_eq!(
        http.post(format!("{own}/faults"))
            .json(&fault)
            .send()
            .await
            .unwrap()
            .status(),
        204
    );
    let wrong = http
        .post(format!("{own}/faults"))
        .json(&json!({"kind": "rain"}))
        .send()
        .await
        .unwrap();
    assert_eq!(wrong.status(), 400);
    let info = format!(
        "{}/v2/session/info?instance_id=3EB0ABCDEF12&access_token=sandbox-token",
        sandbox.base_url(Provider::Wawp)
    );
    let spoilt = http.post(&info).send().await.unwrap();
    assert_eq!(
        (spoilt.status().as_u16(), &spoilt.headers()["retry-after"]),
        (503, &"7".parse().unwrap())
    );
    let received: Value = http
        .get(format!("{own}/received"))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(received[0]["operation"], "get_session_info");
    http.delete(format!("{own}/received")).send().await.unwrap();
    assert!(sandbox.received().is_empty());
}

#[tokio::test]
async fn ports_are_free_again_after_a_shutdown() {
    let sandbox = Sandbox::start().await.unwrap();
    let origin = url::Url::parse(&sandbox.base_url(Provider::Wawp)).unwrap();
    let port = origin.port().unwrap();
    sandbox.shutdown().await;
    let refused = tokio::net::TcpStream::connect(("127.0.0.1", port)).await;
    assert!(refused.is_err());
}

#[test]
fn a_taken_port_ends_the_program_with_2_and_says_what_to_do() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_waxwing-sandbox"))
        .args(["--port", &port])
        .output()
        .unwrap();
    assert_eq!(program.status.code(), Some(2));
    let error = String::from_utf8(program.stderr).unwrap();
    assert!(
        error.contains(&format!("port {port} is taken")) && error.contains("--port"),
        "{error}"
    );
}
