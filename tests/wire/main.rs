//! Hand-written exchanges against the clients: the request that a client emits, and the answer that it must read whole.

mod raw;

use serde_json::{Map, Value};
use std::path::Path;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use waxwing_meta::runtime::{Call, Error, FilePart, RetryPolicy};
use waxwing_types::tree::Tree;

struct Seen {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    head: String,
    body: Vec<u8>,
}

/// Answers one request and says what it was.
async fn serve(listener: TcpListener, answer: Value) -> Seen {
    let (mut socket, _) = listener.accept().await.expect("a connection");
    let mut bytes = Vec::new();
    let mut buffer = [0; 16384];
    let (head, mut body) = loop {
        let n = socket.read(&mut buffer).await.expect("a request");
        assert!(n > 0, "the client hung up");
        bytes.extend_from_slice(&buffer[..n]);
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break (
                String::from_utf8_lossy(&bytes[..end]).into_owned(),
                bytes[end + 4..].to_vec(),
            );
        }
    };
    let length = head
        .lines()
        .find_map(|l| {
            l.to_lowercase()
                .strip_prefix("content-length:")?
                .trim()
                .parse()
                .ok()
        })
        .unwrap_or(0);
    while body.len() < length {
        let n = socket.read(&mut buffer).await.expect("a body");
        body.extend_from_slice(&buffer[..n]);
    }
    let text = match &answer["json"] {
        Value::Null => answer["text"].as_str().unwrap_or_default().to_owned(),
        json => json.to_string(),
    };
    let reply = format!(
        "HTTP/1.1 {} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}",
        answer["status"],
        text.len()
    );
    socket.write_all(reply.as_bytes()).await.expect("written");
    let mut words = head.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default().to_owned();
    let (path, query) = target
        .split_once('?')
        .map_or((target.as_str(), ""), |(p, q)| (p, q));
    let query = query.split('&').filter(|p| !p.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    });
    Seen {
        method,
        path: path.to_owned(),
        query: query.collect(),
        head,
        body,
    }
}

fn decode(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(b) = bytes.next() {
        out.push(match b {
            b'+' => b' ',
            b'%' => {
                let pair = [bytes.next().unwrap_or(b'0'), bytes.next().unwrap_or(b'0')];
                u8::from_str_radix(&String::from_utf8_lossy(&pair), 16).unwrap_or(b'?')
            }
            b => b,
        });
    }
    String::from_utf8_lossy(&out).into_owned()
}

async fn read<T>(call: Call<T>) -> Result<String, Error>
where
    T: serde::de::DeserializeOwned + serde::Serialize + 'static,
{
    let answer = call.retry(RetryPolicy::never()).await?;
    Ok(serde_json::to_string(&*answer).expect("an answer can be written"))
}

/// Calls the operation of a file; none when no specification has it yet.
async fn call(file: &Value, origin: &str) -> Option<Result<String, Error>> {
    let scope = file["client"]["scope"].as_str().unwrap_or_default();
    let body = file["client"]["body"].clone();
    macro_rules! body {
        () => {
            &serde_json::from_value(body).expect("the body fits the type")
        };
    }
    let part = || {
        let file = &file["client"]["file"];
        let text = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
        FilePart::bytes(text("text"))
            .file_name(text("file_name"))
            .media_type(text("media_type"))
    };
    let v1 = file["client"]["v1"] == true;
    let provider = file["provider"].as_str()?;
    let builder = match provider {
        "wawp" => waxwing_wawp::Client::builder()
            .auth(waxwing_wawp::Auth::access_token("secret"))
            .v1(v1),
        "hypersender" => {
            waxwing_hypersender::Client::builder().auth(waxwing_hypersender::Auth::bearer("secret"))
        }
        "infobip" => {
            waxwing_infobip::Client::builder().auth(waxwing_infobip::Auth::api_key("secret"))
        }
        _ => waxwing_meta::Client::builder().auth(waxwing_meta::Auth::bearer("secret")),
    };
    let prefix = match provider {
        "wawp" if v1 => "/wp-json/awp/v1",
        "hypersender" => "/api/whatsapp/v2",
        "meta" => "/v25.0",
        _ => "",
    };
    let core = builder
        .base_url(format!("{origin}{prefix}"))
        .build()
        .expect("a client");
    let id = |name: &str| {
        file["client"]["path"][name]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let operation = file["operation"].as_str()?;
    Some(match provider {
        "wawp" => {
            let instance = waxwing_wawp::Client::from(core).instance(scope);
            match operation {
                "send_voice" => read(instance.send_voice(body!())).await,
                "send_voice_status" => read(instance.send_voice_status(body!())).await,
                "get_session_info" => read(instance.get_session_info()).await,
                _ => return None,
            }
        }
        "hypersender" => {
            let instance = waxwing_hypersender::Client::from(core).instance(scope);
            match operation {
                "send_voice" if !file["client"]["file"].is_null() => {
                    read(instance.send_voice_upload(body!(), part())).await
                }
                "send_voice" => read(instance.send_voice(body!())).await,
                "get_queued_request" => {
                    read(instance.get_queued_request(id("queued_request_uuid"))).await
                }
                _ => return None,
            }
        }
        "infobip" => match operation {
            "send_audio_message" => {
                read(waxwing_infobip::Client::from(core).send_audio_message(body!())).await
            }
            _ => return None,
        },
        _ => {
            let client = waxwing_meta::Client::from(core);
            let given = match &file["client"]["query"] {
                Value::Null => Value::Object(Map::new()),
                given => given.clone(),
            };
            match operation {
                "send_message" => read(client.phone(scope).send_message(body!())).await,
                "mark_message_as_read" => {
                    read(client.phone(scope).mark_message_as_read(body!())).await
                }
                "upload_media" => read(client.phone(scope).upload_media(body!(), part())).await,
                "get_media_url" => {
                    read(client.get_media_url(
                        id("media_id"),
                        &serde_json::from_value(given).expect("a query"),
                    ))
                    .await
                }
                "delete_media" => {
                    read(client.delete_media(
                        id("media_id"),
                        &serde_json::from_value(given).expect("a query"),
                    ))
                    .await
                }
                _ => return None,
            }
        }
    })
}

fn files() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire");
    let mut files = Vec::new();
    for provider in ["wawp", "hypersender", "infobip", "meta"] {
        for entry in std::fs::read_dir(root.join(provider)).expect("a folder") {
            let path = entry.expect("an entry").path();
            let text = std::fs::read_to_string(&path).expect("a file");
            files.push((
                path.display().to_string(),
                serde_json::from_str(&text).expect("JSON"),
            ));
        }
    }
    files
}

fn check_request(name: &str, file: &Value, seen: &Seen) {
    let wanted = &file["request"];
    assert_eq!(seen.method, wanted["method"], "{name}");
    assert_eq!(
        seen.path,
        wanted["path"].as_str().unwrap_or_default(),
        "{name}"
    );
    let mut query = seen.query.clone();
    query.sort();
    let pairs = wanted["query"].as_object().into_iter().flatten();
    let mut expected: Vec<_> = pairs
        .map(|(n, v)| {
            (
                n.clone(),
                v.as_str().unwrap_or_default().replace("{token}", "secret"),
            )
        })
        .collect();
    expected.sort();
    assert_eq!(query, expected, "{name}");
    let head = seen.head.to_lowercase();
    for (header, value) in wanted["headers"].as_object().into_iter().flatten() {
        let value = value
            .as_str()
            .unwrap_or_default()
            .replace("{token}", "secret")
            .to_lowercase();
        assert!(
            head.contains(&format!("{header}: {value}").to_lowercase()),
            "{name}: {header}: {value}\n{head}"
        );
    }
    if !wanted["json"].is_null() {
        let sent = Tree::parse(&String::from_utf8_lossy(&seen.body))
            .unwrap_or_else(|e| panic!("{name}: {e}"));
        let tree = Tree::parse(&wanted["json"].to_string()).expect("JSON");
        tree.same(&sent).unwrap_or_else(|e| panic!("{name}: {e}"));
    }
    for part in wanted["multipart"].as_array().into_iter().flatten() {
        let body = String::from_utf8_lossy(&seen.body);
        let text = |member: &str| part[member].as_str().unwrap_or_default();
        let head = format!("name=\"{}\"", text("name"));
        let at = body
            .find(&head)
            .unwrap_or_else(|| panic!("{name}: no part {head}"));
        assert!(body[at..].contains(text("text")), "{name}: {head}");
        assert!(
            body[at..].contains(text("file_name")) && body[at..].contains(text("media_type")),
            "{name}: {head}"
        );
    }
}

#[tokio::test]
async fn clients_emit_and_read_what_the_providers_document() {
    let mut called = 0;
    for (name, file) in files() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let server = tokio::spawn(serve(listener, file["answer"].clone()));
        let Some(result) = call(&file, &origin).await else {
            continue;
        };
        called += 1;
        check_request(&name, &file, &server.await.expect("the server"));
        match (&file["expect"]["error"], result) {
            (Value::Null, Ok(text)) => {
                let again = Tree::parse(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
                let answer = Tree::parse(&file["answer"]["json"].to_string()).expect("JSON");
                answer
                    .same(&again)
                    .unwrap_or_else(|e| panic!("{name}: {e}"));
            }
            (expected, Err(error)) if !expected.is_null() => {
                assert_eq!(
                    error.status().map(u64::from),
                    expected["status"].as_u64(),
                    "{name}: {error}"
                );
                if let Some(code) = expected["code"].as_str() {
                    assert_eq!(error.code(), Some(code), "{name}");
                }
                assert!(!format!("{error} {error:?}").contains("secret"), "{name}");
            }
            (_, Ok(_)) => panic!("{name}: an error was expected"),
            (_, Err(error)) => panic!("{name}: {error}"),
        }
    }
    assert!(called >= 39, "only {called} exchanges have a client");
}

#[tokio::test]
async fn a_send_that_broke_off_is_not_repeated_and_an_empty_answer_is_accepted() {
    use waxwing_meta::messages::{SendMessageRequest, TextContent};
    use waxwing_meta::runtime::{ErrorKind, Outcome};
    let message = SendMessageRequest::to("+15550001111", TextContent::new("hello"));
    let phone = |origin: &str| {
        let builder = waxwing_meta::Client::builder()
            .auth(waxwing_meta::Auth::bearer("secret"))
            .base_url(origin);
        waxwing_meta::Client::from(builder.build().expect("a client")).phone("106540352242922")
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move {
        let mut connections = 0;
        while let Ok(Ok((mut socket, _))) =
            tokio::time::timeout(std::time::Duration::from_secs(2), listener.accept()).await
        {
            connections += 1;
            let _ = socket.read(&mut [0; 4096]).await;
        }
        connections
    });
    let error = phone(&origin)
        .send_message(&message)
        .await
        .expect_err("no answer");
    assert_eq!(
        (error.outcome(), error.attempts()),
        (Outcome::Unknown, 1),
        "{error}"
    );
    assert_eq!(server.await.expect("the server"), 1);

    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(serve(
        listener,
        serde_json::json!({"status": 200, "text": ""}),
    ));
    let error = phone(&origin)
        .send_message(&message)
        .await
        .expect_err("an empty body");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Decode, Outcome::Accepted),
        "{error}"
    );
    server.await.expect("the server");

    let error = phone("http://127.0.0.1:1")
        .send_message(&message)
        .retry(RetryPolicy::never())
        .await
        .expect_err("nobody");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Connect, Outcome::NotSent),
        "{error}"
    );
    let client = waxwing_meta::Client::new(waxwing_meta::Auth::bearer("secret")).expect("a client");
    let error = client
        .phone("..")
        .send_message(&message)
        .await
        .expect_err("not an id");
    assert_eq!(
        error.to_string(),
        "meta send_message: phone_number_id must not be `.` or `..`; fix the request"
    );
}
