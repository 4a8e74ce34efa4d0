//! The program: its options, what it prints, and where it posts.

mod process;

use axum::Router;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use process::Program;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

const USER: &str = "15550001111";

/// A webhook that answers so many posts with 500, and knows the token `word`; its address, and what is posted to it.
async fn webhook(refusals: u32) -> (String, UnboundedReceiver<(HeaderMap, String)>) {
    let (tell, told) = unbounded_channel();
    let left = Arc::new(AtomicU32::new(refusals));
    let take = move |headers: HeaderMap, body: String| {
        let (tell, left) = (tell.clone(), left.clone());
        async move {
            let refused =
                left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1));
            if refused.is_ok() {
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
            tell.send((headers, body)).unwrap();
            StatusCode::OK
        }
    };
    let shake = |RawQuery(query): RawQuery| async move {
        let query = query.unwrap_or_default();
        let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
        let query: BTreeMap<String, String> = pairs.collect();
        match query["hub.verify_token"].as_str() {
            "word" => query["hub.challenge"].clone(),
            _ => "no".to_owned(),
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let router = Router::new().route("/hook", post(take).get(shake));
    tokio::spawn(axum::serve(listener, router).into_future());
    (url, told)
}

/// Sends a text to Meta's side; the status of the answer.
async fn meta_text(program: &Program, token: &str) -> u16 {
    let url = format!("{}/106540352242922/messages", program.urls[3]);
    let body = json!({
        "messaging_product": "whatsapp", "to": USER, "type": "text", "text": {"body": "Hello"},
    });
    let send = reqwest::Client::new()
        .post(url)
        .bearer_auth(token)
        .json(&body);
    send.send().await.unwrap().status().as_u16()
}

async fn wawp_text(program: &Program) -> u16 {
    let url = format!(
        "{}/v2/send/text?instance_id=3EB0ABCDEF12&access_token=sandbox-token",
        program.url
    );
    let body = json!({"chatId": format!("{USER}@c.us"), "message": "Hello"});
    let send = reqwest::Client::new().post(url).json(&body);
    send.send().await.unwrap().status().as_u16()
}

#[test]
fn a_wrong_option_ends_the_program_with_2_and_is_named() {
    for (arguments, error) in [
        (&["--keep", "0"][..], "at least 1 is kept"),
        (&["--keep", "many"], "a whole number is expected"),
        (&["--port", "65533"], "port 65533 is too high"),
        (&["--port", "70000"], "70000"),
        (&["--token", "secret-1"], "PROVIDER=TOKEN is expected"),
        (
            &["--token", "meat=secret-1"],
            "one of wawp, hypersender, infobip, meta",
        ),
        (&["--token", "meta="], "the token must not be empty"),
        (&["--app-secret", ""], "it must not be empty"),
        (
            &["--webhook-url", "meat=http://127.0.0.1:9"],
            "one of wawp, hypersender, infobip, meta",
        ),
        (
            &["--webhook-url", "https://example.com/hook"],
            "an http address on this machine",
        ),
        (
            &["--webhook-url", "infobip=hook"],
            "the webhook of infobip must be",
        ),
        (&["--verify-token", "word"], "--webhook-url"),
        (
            &[
                "--verify-token",
                "word",
                "--webhook-url",
                "wawp=http://127.0.0.1:9",
            ],
            "--webhook-url does not name",
        ),
    ] {
        let program = Program::run(arguments);
        assert_eq!(program.status.code(), Some(2), "{arguments:?}");
        let text = String::from_utf8(program.stderr).unwrap();
        assert!(
            text.contains(error) && text.contains(arguments[0]),
            "{text}"
        );
        assert!(!text.contains("secret-1"), "{text}");
    }
}

#[test]
fn a_port_that_is_taken_is_named_with_the_option() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().min(65532);
    let program = Program::run(&["--port", &port.to_string()]);
    assert_eq!(program.status.code(), Some(2));
    let text = String::from_utf8(program.stderr).unwrap();
    assert!(
        text.contains("is taken") && text.contains("--port"),
        "{text}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_a_line_without_its_number() {
    let program = Program::start("", &["--port", "0"]);
    assert_eq!(wawp_text(&program).await, 200);
    let line = program.line_with("->");
    assert_eq!(line, "wawp         -> send_text, text to 1555…us: HTTP 200");
    assert_eq!(meta_text(&program, "wrong").await, 401);
    let line = program.line_with("->");
    assert_eq!(line, "meta         -> send_message: HTTP 401");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_goes_on_when_nobody_reads_what_it_prints() {
    let errors = std::env::temp_dir().join(format!("waxwing-sandbox-{}", std::process::id()));
    let before = format!("exec 2>'{}';", errors.display());
    let mut program = Program::start(&before, &["--port", "0"]);
    program.stop_reading();
    for _ in 0..20 {
        assert_eq!(wawp_text(&program).await, 200);
    }
    assert!(program.is_running());
    drop(program);
    let printed = std::fs::read_to_string(&errors).unwrap();
    std::fs::remove_file(&errors).unwrap();
    assert_eq!(printed, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_is_gone_is_told_of_and_tried_again() {
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", gone.local_addr().unwrap());
    drop(gone);
    let program = Program::start("", &["--port", "0", "--webhook-url", &url]);
    assert_eq!(wawp_text(&program).await, 200);
    let line = program.line_with("attempt");
    assert!(
        line.starts_with(&format!("wawp         webhook {url}: ")),
        "{line}"
    );
    assert!(line.ends_with("attempt 1 of 15, again in 2s"), "{line}");
    program.line_with("attempt 2 of 15");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_answers_500_is_told_of_and_gets_the_event_again() {
    let (url, mut told) = webhook(2).await;
    let named = format!("meta={url}");
    let options = [
        "--port",
        "0",
        "--app-secret",
        "own",
        "--verify-token",
        "word",
        "--webhook-url",
    ];
    let program = Program::start("", &[&options[..], &[&named]].concat());
    assert_eq!(meta_text(&program, "sandbox-token").await, 200);
    for attempt in [
        "HTTP 500, attempt 1 of 5, again in",
        "HTTP 500, attempt 2 of 5",
        "HTTP 200, attempt 3 of 5",
    ] {
        program.line_with(attempt);
    }
    let (headers, body) = told.recv().await.unwrap();
    let mut mac = <hmac::Hmac<sha2::Sha256> as hmac::KeyInit>::new_from_slice(b"own").unwrap();
    hmac::Mac::update(&mut mac, body.as_bytes());
    let signature = hmac::Mac::finalize(mac).into_bytes();
    let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(headers["x-hub-signature-256"], format!("sha256={hex}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_does_not_know_the_token_gets_nothing() {
    let (url, mut told) = webhook(0).await;
    let named = format!("meta={url}");
    let program = Program::start(
        "",
        &[
            "--port",
            "0",
            "--verify-token",
            "other",
            "--webhook-url",
            &named,
        ],
    );
    assert_eq!(meta_text(&program, "sandbox-token").await, 200);
    let line = program.line_with("given up");
    assert!(
        line.contains("it is not verified: The answer is not the challenge"),
        "{line}"
    );
    assert!(told.try_recv().is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn events_of_all_providers_go_to_one_webhook() {
    let (url, mut told) = webhook(0).await;
    let program = Program::start("", &["--port", "0", "--webhook-url", &url]);
    let client = reqwest::Client::new();
    assert_eq!(wawp_text(&program).await, 200);
    let hypersender = format!(
        "{}/11111111-1111-4111-8111-111111111111/send-text",
        program.urls[1]
    );
    let body = json!({"chatId": format!("{USER}@c.us"), "text": "Hello"});
    let send = client
        .post(hypersender)
        .bearer_auth("1|sandbox-token")
        .json(&body);
    assert_eq!(send.send().await.unwrap().status(), 200);
    let infobip = format!("{}/whatsapp/1/message/text", program.urls[2]);
    let body = json!({"from": "15550002222", "to": USER, "content": {"text": "Hello"}});
    let send = client
        .post(infobip)
        .header("authorization", "App sandbox-key")
        .json(&body);
    assert_eq!(send.send().await.unwrap().status(), 200);
    assert_eq!(meta_text(&program, "sandbox-token").await, 200);
    let mut missing: Vec<fn(&Value) -> bool> = vec![
        |event| event["event"] == "message.any" && event["engine"] == "WEBJS",
        |event| event["event"] == "message.any" && event["data"]["instanceId"].is_string(),
        |event| event["results"][0]["status"]["groupName"] == "DELIVERED",
        |event| event["results"][0]["seenAt"].is_string(),
        |event| event["object"] == "whatsapp_business_account",
    ];
    while !missing.is_empty() {
        let event = tokio::time::timeout(Duration::from_secs(20), told.recv()).await;
        let (_, body) = event.expect("all events").unwrap();
        let event: Value = serde_json::from_str(&body).unwrap();
        missing.retain(|is| !is(&event));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_given_is_the_only_one_and_is_not_printed() {
    let program = Program::start("", &["--port", "0", "--token", "meta=own-token"]);
    assert_eq!(meta_text(&program, "sandbox-token").await, 401);
    assert_eq!(meta_text(&program, "own-token").await, 200);
    let again = Program::start("", &["--port", "0", "--token", "wawp=own-token"]);
    let line = again.line_with("wawp v1");
    assert!(!line.contains("own-token"), "{line}");
}
