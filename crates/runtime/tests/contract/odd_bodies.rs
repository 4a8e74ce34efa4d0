//! Bodies that nobody should send: they end in a value or an error with the right outcome, never in a panic.

use crate::demo::{SEND, call, client, hello};
use crate::server::{Reply, Server, http};
use std::collections::BTreeMap;
use waxwing_json::{DecodeError, FromMembers, Members};
use waxwing_runtime::{Action, Error, ErrorKind, Outcome, Response};
use waxwing_types::{Jid, Json, Lenient};

/// Held to each of its members, and to at least one.
#[derive(Debug, PartialEq)]
struct Answer {
    size: Option<i64>,
    tags: Option<Vec<String>>,
    map: Option<BTreeMap<String, i64>>,
    chat: Option<Lenient<Jid>>,
    inner: Option<Json>,
}

impl FromMembers for Answer {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        if members.is_empty() {
            return Err(DecodeError::new("no members"));
        }
        Ok(Self {
            size: members.take("size")?,
            tags: members.take("tags")?,
            map: members.take("map")?,
            chat: members.take("chat")?,
            inner: members.take("inner")?,
        })
    }
}

waxwing_json::read_object!(Answer);

/// An answer with this body.
fn ok(body: &[u8]) -> Reply {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    Reply::Bytes([head.as_bytes(), body].concat())
}

fn nested(depth: usize) -> String {
    format!(r#"{{"inner":{}1{}}}"#, "[".repeat(depth), "]".repeat(depth))
}

async fn answer(body: &[u8]) -> Result<Answer, Error> {
    let server = Server::start([ok(body)]).await;
    let call = client(&server.origin).request(&SEND).json(&hello());
    let result = call.call().await.map(Response::into_inner);
    assert_eq!(server.requests().len(), 1, "a send is not repeated");
    result
}

#[tokio::test]
async fn what_is_odd_but_clear_is_read() {
    for (body, size, tags, map, chat) in [
        (
            r#"{"size":"17","tags":null,"map":[]}"#,
            Some(17),
            None,
            Some(0),
            None,
        ),
        (
            r#"{"size":17.0,"tags":{},"map":null}"#,
            Some(17),
            Some(0),
            None,
            None,
        ),
        (
            r#"{"tags":[1,true],"map":{"a":"1"},"later":{"x":[]}}"#,
            None,
            Some(2),
            Some(1),
            None,
        ),
        (r#"{"chat":""}"#, None, None, None, Some(false)),
        (r#"{"chat":"no chat"}"#, None, None, None, Some(false)),
        (r#"{"chat":"caf\ud83d"}"#, None, None, None, Some(false)),
        ("\u{feff}{\"size\":1}", Some(1), None, None, None),
        (
            r#"{"size":1,"size":2,"later":1e400}"#,
            Some(2),
            None,
            None,
            None,
        ),
        (
            r#"{"chat":"15550001111@c.us"}"#,
            None,
            None,
            None,
            Some(true),
        ),
    ] {
        let found = answer(body.as_bytes()).await;
        let found = found.unwrap_or_else(|e| panic!("{body}: {e}"));
        assert_eq!(found.size, size, "{body}");
        assert_eq!(found.tags.map(|t| t.len()), tags, "{body}");
        assert_eq!(found.map.map(|m| m.len()), map, "{body}");
        assert_eq!(found.chat.map(|c| c.parsed().is_some()), chat, "{body}");
    }
}

#[tokio::test]
async fn nesting_is_read_to_a_depth_that_harms_nobody() {
    for (depth, readable) in [(1, true), (100, true), (1000, false), (100_000, false)] {
        let found = answer(nested(depth).as_bytes()).await;
        assert_eq!(found.is_ok(), readable, "{depth}");
        if let Err(error) = found {
            assert_eq!(error.outcome(), Outcome::Unknown, "{depth}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_read_was_taken_where_it_is_json() {
    for body in [
        "",
        " \r\n",
        "{",
        r#"{"size":"#,
        r#"{"size":1}}"#,
        "{]",
        "<html></html>",
        "null",
        "\u{feff}{",
        r#"{"size":99999999999999999999}"#,
        r#"{"tags":"one"}"#,
        r#"{"map":["one"]}"#,
        r#"{"chat":"\ud8"}"#,
        "{\"chat\":\"\u{0}\"}",
    ]
    .map(str::as_bytes)
    .into_iter()
    .chain([
        &b"{\"chat\":\"\xff\"}"[..],
        b"\xff\xfe{\0}\0",
        b"\x1f\x8b\x08",
    ]) {
        let shown = String::from_utf8_lossy(body);
        let error = answer(body).await.expect_err(&shown);
        let kind = (error.kind(), error.outcome(), error.status());
        let outcome = match serde_json::from_slice::<serde_json::Value>(body) {
            Ok(_) => Outcome::Accepted,
            Err(_) => Outcome::Unknown,
        };
        assert_eq!(kind, (ErrorKind::Decode, outcome, Some(200)), "{shown}");
        let next = (error.is_retryable(), error.action());
        assert_eq!(next, (false, Action::CheckBeforeRetry), "{shown}");
        assert_eq!(error.body(), body);
    }
}

#[tokio::test]
async fn an_error_is_told_whatever_its_body_is() {
    let deep = nested(100_000);
    let long = format!(r#"{{"code":"final","message":"{}"}}"#, "ä".repeat(40_000));
    for (body, code, message) in [
        (
            &br#"{"code":"final","message":"no","code":"quota"}"#[..],
            Some("quota"),
            Some("no"),
        ),
        (br#"{"code":["final"],"message":{"a":1}}"#, None, None),
        (br#"{"code":"","message":""}"#, None, None),
        (br#"{"code":131056}"#, Some("131056"), None),
        (br#"["final"]"#, None, None),
        (br#""gone""#, None, None),
        (b"gone \xff away", None, Some("gone \u{fffd} away")),
        // JSON that was cut: what it held is no reason, and may be a token.
        (b"{\"code\":\"final\"", None, None),
        (b"\xef\xbb\xbf [{\"token\":\"fresh", None, None),
        (br#""fresh"#, None, None),
        (b"<error><code>4</code> no </error>", None, Some("4 no")),
        (b"<<<<", None, None),
        (b"", None, None),
        (b"\0\0", None, None),
        (deep.as_bytes(), None, None),
        (long.as_bytes(), Some("final"), Some(&*"ä".repeat(300))),
    ] {
        let head = format!(
            "HTTP/1.1 400 x\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let server = Server::start([Reply::Bytes([head.as_bytes(), body].concat())]).await;
        let error = call(&client(&server.origin), &SEND)
            .await
            .expect_err("refused");
        let shown = String::from_utf8_lossy(&body[..body.len().min(80)]);
        let kind = (error.kind(), error.outcome(), error.status());
        assert_eq!(
            kind,
            (ErrorKind::Api, Outcome::Rejected, Some(400)),
            "{shown}"
        );
        assert_eq!((error.code(), error.message()), (code, message), "{shown}");
    }
    // A head that is none.
    let server = Server::start([Reply::Bytes(b"\xff\xfe\r\n\r\n".to_vec())]).await;
    let error = call(&client(&server.origin), &SEND)
        .await
        .expect_err("no HTTP");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::Unknown)
    );
    // Headers that are no text.
    let odd =
        b"HTTP/1.1 429 x\r\nRetry-After: \xff\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let server = Server::start([Reply::Bytes(odd.to_vec()), http("200 OK", "{}")]).await;
    call(&client(&server.origin), &SEND)
        .await
        .expect("taken at the second attempt");
}

/// Read as generated types are.
#[derive(Debug)]
struct Sent {
    messages: Vec<Message>,
}

#[derive(Debug)]
struct Message {
    id: String,
}

impl FromMembers for Sent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let messages = members.need("messages")?;
        Ok(Sent { messages })
    }
}

impl FromMembers for Message {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let id = members.need("id")?;
        Ok(Message { id })
    }
}

waxwing_json::read_object!(Sent);
waxwing_json::read_object!(Message);

#[tokio::test]
async fn an_answer_that_does_not_fit_is_told_by_its_member() {
    for (body, expected) in [
        (r#"{"a":1}"#, "(missing field `messages`)"),
        (
            r#"{"messages":[{"to":"15550001111"}]}"#,
            "(messages: missing field `id`)",
        ),
        (
            r#"{"messages":[{"id":{"15550001111":1}}]}"#,
            "(messages: id: invalid type: map, expected a string)",
        ),
        (r#"{"messages":[}"#, "(line 1, column 14)"),
    ] {
        let server = Server::start([ok(body.as_bytes())]).await;
        let prepare = client(&server.origin).request(&SEND).json(&hello());
        let result = prepare.call::<Sent>().await;
        let ids = result.map(|sent| sent.messages.iter().map(|m| m.id.len()).sum::<usize>());
        let error = ids.expect_err("no id");
        let expected = format!("a body that cannot be read {expected};");
        assert!(error.to_string().contains(&expected), "{error}");
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}
