//! How much is kept, and how long is waited.

mod account;
mod process;
mod raw;

use account::{Account, USER, message};
use process::Program;
use serde_json::{Value, json};
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;
use waxwing_sandbox::{Delivery, Provider, QueueRule, Sandbox};

const INSTANCE: &str = "11111111-1111-4111-8111-111111111111";
const PHONE: &str = "106540352242922";

/// Status and JSON of an answer.
async fn ask(request: reqwest::RequestBuilder) -> (u16, Value) {
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.json().await.unwrap_or_default())
}

async fn keeping(requests: usize) -> Sandbox {
    let builder = Sandbox::builder().keep(requests);
    builder.queue(QueueRule::Lookups(0)).start().await.unwrap()
}

/// A call of Wawp's; the path ends with `?` or `&`.
async fn wawp(sandbox: &Sandbox, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let url = format!(
        "{}/v2/{path}access_token=sandbox-token&instance_id=3EB0ABCDEF12",
        sandbox.base_url(Provider::Wawp)
    );
    let request = reqwest::Client::new().request(method.parse().unwrap(), url);
    ask(match body.is_null() {
        true => request,
        false => request.json(body),
    })
    .await
}

async fn wawp_text(sandbox: &Sandbox, to: &str) -> String {
    let body = json!({"chatId": to, "message": "Hello"});
    let (status, answer) = wawp(sandbox, "POST", "send/text?", &body).await;
    assert_eq!(status, 200, "{answer}");
    let sent = sandbox.received().pop().unwrap();
    sent.id.unwrap()
}

async fn meta_text(sandbox: &Sandbox) -> String {
    let url = format!("{}/{PHONE}/messages", sandbox.base_url(Provider::Meta));
    let body = json!({
        "messaging_product": "whatsapp", "to": USER, "type": "text", "text": {"body": "Hello"},
    });
    let send = reqwest::Client::new()
        .post(url)
        .bearer_auth("sandbox-token");
    let (status, answer) = ask(send.json(&body)).await;
    assert_eq!(status, 200, "{answer}");
    answer["messages"][0]["id"].as_str().unwrap().to_owned()
}

fn ids(sandbox: &Sandbox) -> Vec<String> {
    let all = sandbox.received().into_iter();
    all.filter_map(|received| received.id).collect()
}

#[tokio::test]
async fn the_newest_requests_are_kept_and_listed() {
    let sandbox = keeping(3).await;
    let mut sent = Vec::new();
    for _ in 0..5 {
        sent.push(meta_text(&sandbox).await);
    }
    assert_eq!(ids(&sandbox), sent[2..]);
    let url = format!("{}/_sandbox/received", sandbox.base_url(Provider::Infobip));
    let (_, listed) = ask(reqwest::Client::new().get(url)).await;
    let listed: Vec<&str> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["id"].as_str().unwrap())
        .collect();
    assert_eq!(listed, sent[2..]);
}

#[tokio::test]
async fn what_is_kept_comes_back_as_it_arrived() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = format!(
        "{}/{PHONE}/messages?a=b&a=c",
        sandbox.base_url(Provider::Meta)
    );
    let place = json!({"latitude": 0.1_f64 + 0.2_f64, "longitude": -122.425_332_234_567_89, "name": "\u{1f377} \"x\""});
    let body =
        json!({"messaging_product": "whatsapp", "to": USER, "type": "location", "location": place});
    let send = reqwest::Client::new()
        .post(url)
        .bearer_auth("sandbox-token");
    let send = send.header("x-test", "1").json(&body);
    assert_eq!(ask(send).await.0, 200);
    let received = &sandbox.received()[0];
    assert_eq!(received.body, body);
    assert_eq!(received.headers["x-test"], "1");
    assert!(!received.headers.contains_key("authorization"));
    assert_eq!(received.query.len(), 2);
    assert_eq!((received.provider, received.status), (Provider::Meta, 200));
}

#[tokio::test]
async fn a_message_of_wawp_goes_with_its_request() {
    let sandbox = keeping(2).await;
    let first = wawp_text(&sandbox, "15550001119@c.us").await;
    let second = wawp_text(&sandbox, USER).await;
    wawp_text(&sandbox, USER).await;
    let react = async |id: &str| {
        let chat = id.split('_').nth(1).unwrap();
        let body = json!({"chatId": chat, "messageId": id, "reaction": "+1"});
        wawp(&sandbox, "PUT", "send/reaction?", &body).await
    };
    assert_eq!(react(&second).await.0, 200);
    let (status, refusal) = react(&first).await;
    let unknown = first.replace("_3EB0", "_3EB1");
    assert_eq!((status, &refusal), (404, &react(&unknown).await.1));
    assert_eq!(refusal["message"], "Message not found");
    // Nobody else wrote in that chat.
    let (_, chats) = wawp(&sandbox, "GET", "chats?", &Value::Null).await;
    let chats = chats.to_string();
    assert!(!chats.contains("15550001119@c.us"), "{chats}");
    assert!(chats.contains("15550001111@c.us"), "{chats}");
    // What was there before the sandbox started stays.
    let seed = "false_15550001111@c.us_3EB0ABCDEF0123456789";
    assert_eq!(react(seed).await.0, 200);
}

#[tokio::test]
async fn a_message_that_a_user_wrote_counts_as_well() {
    let sandbox = keeping(2).await;
    let mut written = Vec::new();
    for text in ["a", "b", "c"] {
        let id = sandbox.write_to(Provider::Wawp, "3EB0ABCDEF12", USER, text);
        written.push(id.unwrap());
    }
    let (_, messages) = wawp(
        &sandbox,
        "GET",
        "chats/messages?chatId=15550001111@c.us&limit=50&offset=0&",
        &Value::Null,
    )
    .await;
    let messages = messages.to_string();
    assert!(!messages.contains(&written[0]), "{messages}");
    assert!(
        messages.contains(&written[1]) && messages.contains(&written[2]),
        "{messages}"
    );
}

#[tokio::test]
async fn a_ticket_of_hypersender_goes_with_its_request() {
    let sandbox = keeping(2).await;
    let base = format!("{}/{INSTANCE}", sandbox.base_url(Provider::Hypersender));
    let http = reqwest::Client::new();
    let mut links = Vec::new();
    for _ in 0..3 {
        let body = json!({"chatId": "15550001111@c.us", "text": "Hello"});
        let send = http.post(format!("{base}/send-text"));
        let (_, ticket) = ask(send.bearer_auth("1|sandbox-token").json(&body)).await;
        links.push(ticket["queued_request_link"].as_str().unwrap().to_owned());
    }
    let look = async |link: &str| ask(http.get(link).bearer_auth("1|sandbox-token")).await;
    let (status, record) = look(&links[2]).await;
    assert_eq!((status, &record["response_status"]), (200, &json!(201)));
    assert_eq!(record["request"]["text"], "Hello");
    let unknown = format!("{base}/queued-requests/22222222-2222-4222-8222-222222222222");
    assert_eq!(look(&links[0]).await, look(&unknown).await);
    assert_eq!(look(&links[0]).await.0, 404);
}

#[tokio::test]
async fn a_message_id_of_infobip_may_come_again_when_its_request_has_gone() {
    let mut account = Account::of(Sandbox::builder().keep(2).delivery(Delivery::Delivered)).await;
    for (id, status) in [
        ("first", "DELIVERED_TO_HANDSET"),
        ("first", "REJECTED_DUPLICATE_MESSAGE_ID"),
        ("second", "DELIVERED_TO_HANDSET"),
        ("third", "DELIVERED_TO_HANDSET"),
        ("first", "DELIVERED_TO_HANDSET"),
        ("first", "REJECTED_DUPLICATE_MESSAGE_ID"),
    ] {
        let mut body = message(USER, id);
        body["notifyUrl"] = account.webhook.clone().into();
        account.post("/whatsapp/1/message/text", &body).await;
        let (_, report) = account.event().await;
        assert_eq!(report["results"][0]["status"]["name"], status, "{id}");
    }
}

#[tokio::test]
async fn events_of_meta_go_with_their_message() {
    let sandbox = keeping(2).await;
    let mut sent = vec![meta_text(&sandbox).await];
    sent.push(sandbox.meta().receive_text(USER, "Is it open today?"));
    assert_eq!(sandbox.meta().events().len(), 4);
    sent.push(meta_text(&sandbox).await);
    let events = sandbox.meta().events();
    let of = |id: &String| {
        let events = events.iter().map(Value::to_string);
        events.filter(|event| event.contains(id)).count()
    };
    let counts: Vec<_> = sent.iter().map(of).collect();
    assert_eq!(counts, [0, 1, 3]);
}

#[tokio::test]
async fn a_cleared_list_is_empty_and_the_messages_are_still_known() {
    let sandbox = keeping(10).await;
    let id = wawp_text(&sandbox, USER).await;
    meta_text(&sandbox).await;
    sandbox.clear();
    assert!(sandbox.received().is_empty());
    assert_eq!(sandbox.meta().events().len(), 3);
    let body = json!({"chatId": USER, "messageId": id, "reaction": "+1"});
    assert_eq!(wawp(&sandbox, "PUT", "send/reaction?", &body).await.0, 200);
    assert_eq!(sandbox.received().len(), 1);
}

#[tokio::test]
async fn the_newest_files_are_served() {
    let sandbox = keeping(2).await;
    let urls = ["a", "b", "c"].map(|name| sandbox.serve(name, "audio/ogg", name));
    for (url, status) in urls.iter().zip([404, 200, 200]) {
        assert_eq!(reqwest::get(url).await.unwrap().status(), status, "{url}");
    }
    let infobip = sandbox.infobip();
    let urls = ["a", "b", "c"].map(|text| infobip.received_file(text, "audio/ogg"));
    for (url, status) in urls.iter().zip([404, 200, 200]) {
        let get = reqwest::Client::new().get(url);
        assert_eq!(
            ask(get.header("authorization", "App sandbox-key")).await.0,
            status,
            "{url}"
        );
    }
}

#[tokio::test]
async fn the_newest_uploads_can_be_sent() {
    let sandbox = keeping(2).await;
    let base = sandbox.base_url(Provider::Meta);
    let http = reqwest::Client::new();
    let mut ids = Vec::new();
    for _ in 0..3 {
        let part = reqwest::multipart::Part::bytes(b"%PDF-1.7".as_slice());
        let part = part.file_name("a.pdf").mime_str("application/pdf").unwrap();
        let form = reqwest::multipart::Form::new()
            .text("messaging_product", "whatsapp")
            .text("type", "application/pdf")
            .part("file", part);
        let upload = http.post(format!("{base}/{PHONE}/media"));
        let (_, stored) = ask(upload.bearer_auth("sandbox-token").multipart(form)).await;
        ids.push(stored["id"].as_str().unwrap().to_owned());
    }
    for (id, expected) in ids.iter().zip([400, 200, 200]) {
        let body = json!({"messaging_product": "whatsapp", "to": USER, "type": "document", "document": {"id": id}});
        let send = http.post(format!("{base}/{PHONE}/messages"));
        let (status, answer) = ask(send.bearer_auth("sandbox-token").json(&body)).await;
        assert_eq!(status, expected, "{answer}");
    }
    let received = sandbox.received();
    let sent = received.last().unwrap().media.as_ref();
    assert_eq!(sent.unwrap().bytes, b"%PDF-1.7"[..]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_sent_body_is_closed() {
    let builder = Sandbox::builder().body_pause(Duration::from_millis(50));
    let sandbox = builder.start().await.unwrap();
    let head = "POST /_sandbox/faults HTTP/1.1\r\nhost: localhost\r\n";
    for body in [
        "content-length: 100\r\n\r\n{\"kind\"",
        "content-length: 1\r\n\r\n",
        "transfer-encoding: chunked\r\n\r\n7\r\n{\"kind\"\r\n",
    ] {
        let url = sandbox.base_url(Provider::Meta);
        let answer = raw::exchange(&url, &format!("{head}{body}"));
        assert_eq!(raw::status(&answer), 408, "{body} {answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_over_the_limit_is_refused_by_its_announced_length() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.base_url(Provider::Meta);
    for length in ["115343361", "1099511627776"] {
        for expect in ["", "expect: 100-continue\r\n"] {
            let request = format!(
                "POST /v25.0/{PHONE}/media HTTP/1.1\r\nhost: localhost\r\n{expect}content-length: {length}\r\n\r\n"
            );
            // Nothing of the body is sent, and the connection ends well before the pause is too long.
            let answer = raw::exchange(&url, &request);
            assert_eq!(raw::status(&answer), 413, "{answer}");
        }
    }
}

/// Processor time of a process so far.
#[cfg(target_os = "linux")]
fn worked(id: u32) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap();
    let fields = stat.rsplit(')').next().unwrap().split_whitespace();
    let ticks = fields.skip(11).take(2).map(|n| n.parse::<u64>().unwrap());
    Duration::from_millis(ticks.sum::<u64>() * 10)
}

#[cfg(target_os = "linux")]
#[test]
fn without_file_descriptors_the_program_waits_and_then_goes_on() {
    let program = Program::start("ulimit -n 64;", &["--port", "0"]);
    let mut open: Vec<TcpStream> = (0..100).map(|_| raw::connect(&program.url)).collect();
    let mut last = open.pop().unwrap();
    last.write_all(
        b"GET /_sandbox/received HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n",
    )
    .unwrap();
    // The system took the connection, the program cannot: no answer comes.
    let window = Duration::from_millis(800);
    let before = worked(program.id());
    last.set_read_timeout(Some(window)).unwrap();
    let mut byte = [0];
    let none = std::io::Read::read(&mut last, &mut byte);
    assert!(none.is_err(), "{none:?}");
    let spent = worked(program.id()) - before;
    assert!(spent < window / 4, "{spent:?} of {window:?}");
    drop(open);
    last.set_read_timeout(Some(raw::PATIENCE)).unwrap();
    assert_eq!(std::io::Read::read(&mut last, &mut byte).unwrap(), 1);
    assert_eq!(&byte, b"H");
}

#[test]
fn the_program_keeps_as_many_as_it_is_told() {
    let program = Program::start("", &["--port", "0", "--keep", "2"]);
    let request = "GET /v2/session/info?instance_id=3EB0ABCDEF12&access_token=sandbox-token HTTP/1.1\r\n\
                   host: localhost\r\nconnection: close\r\n\r\n";
    for _ in 0..3 {
        assert_eq!(raw::status(&raw::exchange(&program.url, request)), 200);
    }
    let list = "GET /_sandbox/received HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    let listed = raw::exchange(&program.url, list);
    assert_eq!(
        listed.matches("\"get_session_info\"").count(),
        2,
        "{listed}"
    );
}
