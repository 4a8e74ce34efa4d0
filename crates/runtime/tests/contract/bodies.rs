//! What goes over the wire as a body, in each form that it may have.

use crate::demo::{Given, client};
use crate::seen::{ACT, arrives};
use crate::server::Server;
use serde_json::{Value, json};
use waxwing_runtime::generated::RequestBuilder;
use waxwing_runtime::{Call, ErrorKind, FilePart, Outcome};

#[tokio::test]
async fn a_body_has_the_form_that_it_is_given() {
    let file = || FilePart::bytes(&b"OggS"[..]).file_name("note.ogg");
    let plain = || FilePart::bytes(&b"OggS"[..]);
    type Fill = Box<dyn FnOnce(RequestBuilder) -> RequestBuilder>;
    let given = |value: Value| Given(value);
    let cases: Vec<(Fill, Option<&str>, &str)> = vec![
        (
            Box::new(move |p| p.json(&given(json!({"a": [1], "b": null})))),
            Some("application/json"),
            r#"{"a":[1],"b":null}"#,
        ),
        (
            Box::new(move |p| p.json(&given(json!([{"a": 1}])))),
            Some("application/json"),
            r#"[{"a":1}]"#,
        ),
        (
            Box::new(move |p| p.json(&given(Value::Null))),
            Some("application/json"),
            "{}",
        ),
        (
            Box::new(move |p| {
                let members =
                    json!({"a": "x y", "b": ["1", 2], "c": null, "d": {"e": 1}, "f": true});
                p.pairs(&given(members))
            }),
            Some("application/x-www-form-urlencoded"),
            "a=x+y&b=1&b=2&d=%7B%22e%22%3A1%7D&f=true",
        ),
        (
            Box::new(move |p| p.bytes(file())),
            Some("audio/ogg"),
            "OggS",
        ),
        (
            Box::new(move |p| p.bytes(plain())),
            Some("application/octet-stream"),
            "OggS",
        ),
        (Box::new(|p| p), None, ""),
    ];
    for (fill, content_type, body) in cases {
        let seen = arrives(&ACT, |prepare| fill(prepare).call()).await;
        assert_eq!(seen.header("content-type"), content_type);
        assert_eq!(seen.body, body);
        if !body.is_empty() {
            let length = body.len().to_string();
            assert_eq!(seen.header("content-length"), Some(length.as_str()));
        }
    }
}

#[tokio::test]
async fn a_form_holds_texts_and_files_in_their_order() {
    let note = |name: &str| FilePart::bytes(&b"OggS"[..]).file_name(name);
    let members =
        json!({"flag": true, "off": false, "list": ["a", "b"], "object": {"x": [1]}, "no": null});
    let seen = arrives(&ACT, |prepare| {
        let prepare = prepare.form(&Given(members)).digits();
        let prepare = prepare.files("files[]", [note("1.ogg"), note("2.bin")]);
        let prepare = prepare.optional_file("thumb", None);
        prepare.optional_file("more", Some(note("3.mp3"))).call()
    })
    .await;
    let content_type = seen.header("content-type").expect("a form");
    let (kind, boundary) = content_type.split_once("; boundary=").expect("a boundary");
    assert_eq!(kind, "multipart/form-data");
    let part = |part: &str| {
        let (head, body) = part.split_once("\r\n\r\n").expect("a part");
        let named = head.split("name=\"").nth(1).expect("a name");
        let name = named.split('"').next().unwrap_or_default();
        let file = head.split("filename=\"").nth(1);
        let file = file.and_then(|f| f.split('"').next()).unwrap_or_default();
        format!("{name}={file}:{}", body.trim_end_matches("\r\n"))
    };
    let line = format!("--{boundary}");
    let parts = seen.body.split(&line);
    let parts: Vec<_> = parts.filter(|p| p.contains("name=")).map(part).collect();
    let expected = [
        "flag=:1",
        "list=:a",
        "list=:b",
        r#"object=:{"x":[1]}"#,
        "off=:0",
        "files[]=1.ogg:OggS",
        "files[]=2.bin:OggS",
        "more=3.mp3:OggS",
    ];
    let mut sorted = parts.clone();
    sorted[..5].sort();
    assert_eq!(sorted, expected, "{parts:?}");
}

#[tokio::test]
async fn what_has_no_place_in_the_body_is_refused() {
    let file = || FilePart::bytes(&b"OggS"[..]);
    type Fill = Box<dyn FnOnce(RequestBuilder) -> Call<Value>>;
    let cases: Vec<(Fill, &str)> = vec![
        (
            Box::new(move |p| p.json(&Given(json!({}))).file("note", file()).call()),
            "the file note goes only into a form",
        ),
        (
            Box::new(move |p| p.bytes(file()).call().extra_field("a", 1)),
            "no place for an extra field",
        ),
        (
            Box::new(|p| p.json(&Given(json!([1]))).call().extra_field("a", 1)),
            "no place for an extra field",
        ),
        (
            Box::new(|p| p.call().extra_field("a", 1)),
            "no place for an extra field",
        ),
        (
            Box::new(|p| p.form(&Given(json!([1]))).call()),
            "the arguments must have names",
        ),
        (
            Box::new(move |p| p.file("f", file().media_type("no type")).call()),
            "`no type` is not a media type",
        ),
    ];
    for (fill, expected) in cases {
        let server = Server::start([]).await;
        let error = fill(client(&server.origin).request(&ACT)).await;
        let error = error.expect_err("refused");
        let kind = (error.kind(), error.outcome());
        assert_eq!(kind, (ErrorKind::Invalid, Outcome::NotSent), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(server.requests().is_empty());
    }
}

#[tokio::test]
async fn an_extra_field_goes_where_the_others_go() {
    let body = || Given(json!({"a": 1}));
    let extra = |call: Call<Value>| call.extra_field("b", "x y").extra_field("a", 2);
    let seen = arrives(&ACT, |p| extra(p.json(&body()).call())).await;
    assert_eq!(seen.body, r#"{"a":2,"b":"x y"}"#);
    let seen = arrives(&ACT, |p| extra(p.pairs(&body()).call())).await;
    assert_eq!(seen.body, "a=2&b=x+y");
    let seen = arrives(&ACT, |p| extra(p.form(&body()).call())).await;
    assert!(
        seen.body.contains("name=\"b\"\r\n\r\nx y\r\n"),
        "{}",
        seen.body
    );
}
