//! What goes over the wire beside the body: the query, headers, the path, credentials, the server.

use crate::demo::{DEMO, Given, TOKEN, builder, client};
use crate::seen::{ACT, Seen, arrives, is_refused};
use crate::server::{Server, http};
use serde_json::{Value, json};
use waxwing_runtime::generated::{ErrorBody, ListStyle, Operation, Provider, RequestBuilder};
use waxwing_runtime::{Auth, Client, ClientBuilder, ErrorKind, Outcome};

static ANONYMOUS: Operation = Operation {
    id: "exchange",
    path: "/exchange",
    anonymous: true,
    ..Operation::POST
};
static CONTINUE: Operation = Operation {
    id: "continue",
    path: "/v/{upload_id}",
    verbatim: true,
    ..Operation::POST
};

#[tokio::test]
async fn a_query_is_written_in_the_style_of_each_member() {
    let lists = json!({"a": ["1", 2, true], "b": ["x y", "z"], "c": ["1", "2"]});
    for (given, styles, expected) in [
        (
            lists.clone(),
            vec![],
            "/act?a=1&a=2&a=true&b=x+y&b=z&c=1&c=2",
        ),
        (
            lists,
            vec![
                ("a", ListStyle::Repeated),
                ("b", ListStyle::Commas),
                ("c", ListStyle::Json),
            ],
            "/act?a=1&a=2&a=true&b=x+y%2Cz&c=%5B%221%22%2C%222%22%5D",
        ),
        // What is no list is written alike in each style but the last.
        (
            json!({"a": "x", "b": 7, "c": {"d": null}, "e": {"f": [1]}}),
            vec![("a", ListStyle::Commas), ("c", ListStyle::Json)],
            "/act?a=x&b=7&c=%7B%22d%22%3Anull%7D&e=%7B%22f%22%3A%5B1%5D%7D",
        ),
        // Nothing is left out, in each style.
        (
            json!({"a": null, "b": [], "c": null, "d": [], "e": [null]}),
            vec![("c", ListStyle::Json), ("d", ListStyle::Commas)],
            "/act",
        ),
        (
            json!({"a": [{"b": 1}], "c": [], "ä&=": "+"}),
            vec![("c", ListStyle::Json)],
            "/act?a=%5B%7B%22b%22%3A1%7D%5D&c=%5B%5D&%C3%A4%26%3D=%2B",
        ),
    ] {
        let call = |prepare: RequestBuilder| prepare.query_styled(&Given(given), &styles).call();
        let seen = arrives(&ACT, call).await;
        assert_eq!(seen.line, format!("POST {expected}"));
        assert_eq!(
            (seen.body.as_str(), seen.header("content-type")),
            ("", None)
        );
    }
    let said = is_refused(&ACT, |prepare| prepare.query_param("fields", "").call()).await;
    assert_eq!(said, "demo act: fields is empty; fix the request");
    let said = is_refused(&ACT, |prepare| prepare.query(&Given(json!([1]))).call()).await;
    assert!(said.contains("the arguments must have names"), "{said}");
}

#[tokio::test]
async fn a_header_that_frames_the_request_is_refused() {
    for name in ["Host", "content-length", "Transfer-Encoding", "CONNECTION"] {
        let said = is_refused(&ACT, |prepare| prepare.call().header(name, "1")).await;
        let name = name.to_lowercase();
        let expected = format!("the header `{name}` belongs to the connection and cannot be set");
        assert!(said.contains(&expected), "{said}");
    }
}

#[tokio::test]
async fn a_header_parameter_is_sent_unless_it_is_left_out() {
    let seen = arrives(&ACT, |prepare| {
        let prepare = prepare.header_param("x-offset", Some(17));
        prepare.header_param("x-none", None::<&str>).call()
    })
    .await;
    let found = (seen.header("x-offset"), seen.header("x-none"));
    assert_eq!(found, (Some("17"), None));
    assert_eq!(seen.header("accept"), Some("application/json"));
    let own = |prepare: RequestBuilder| prepare.header_param("accept", Some("text/csv")).call();
    assert_eq!(arrives(&ACT, own).await.header("accept"), Some("text/csv"));
    let odd = |prepare: RequestBuilder| prepare.header_param("x-offset", Some("1\r\nX: 2")).call();
    let said = is_refused(&ACT, odd).await;
    assert!(said.contains("x-offset must not hold"), "{said}");
}

#[tokio::test]
async fn a_verbatim_value_goes_into_the_path_as_it_is() {
    for (value, expected) in [
        ("upload:MTph", "/v/upload:MTph"),
        ("upload:a==?sig=b%3D&x", "/v/upload:a==?sig=b%3D&x"),
    ] {
        let seen = arrives(&CONTINUE, |p| p.path("upload_id", value).call()).await;
        assert_eq!(seen.line, format!("POST {expected}"));
    }
    // Its own query stays in front of ours.
    let server = Server::start([http("200 OK", "{}")]).await;
    let client = builder(&server.origin).auth(Auth::query([("token", TOKEN)]));
    let prepare = client.build().expect("a client").request(&CONTINUE);
    let prepare = prepare
        .path("upload_id", "upload:a?sig=b%3D")
        .query(&Given(json!({"c": 1})));
    prepare.call::<Value>().await.expect("answered");
    let line = Seen::of(&server.requests()[0]).line;
    assert_eq!(line, format!("POST /v/upload:a?sig=b%3D&c=1&token={TOKEN}"));
    for value in ["", "..", "a/b", "a\\b", "a#b", "a b", "a\nb", ".?x"] {
        is_refused(&CONTINUE, |p| p.path("upload_id", value).call()).await;
    }
}

#[tokio::test]
async fn an_anonymous_operation_goes_without_credentials_unless_the_call_has_its_own() {
    let by_header = |seen: &Seen| seen.header("authorization").map(str::to_owned);
    let plain = arrives(&ANONYMOUS, |p| p.call()).await;
    assert_eq!(
        (by_header(&plain), plain.line.as_str()),
        (None, "POST /exchange")
    );
    let own = arrives(&ANONYMOUS, |p| p.call().auth(Auth::bearer("another"))).await;
    assert_eq!(by_header(&own).as_deref(), Some("Bearer another"));
    let usual = arrives(&ACT, |p| p.call()).await;
    assert_eq!(by_header(&usual), Some(format!("Bearer {TOKEN}")));
}

/// A provider whose public address is a server of this test.
fn provider(base_url: &str) -> &'static Provider {
    Box::leak(Box::new(Provider {
        name: "near",
        base_url: base_url.to_owned().leak(),
        rewrite: None,
        media_hosts: &[],
        error_body: ErrorBody { ..DEMO.error_body },
        faults_in_success: None,
        errors: &[],
    }))
}

#[tokio::test]
async fn an_operation_may_live_on_another_server_unless_the_client_has_its_own() {
    let ok = || http("200 OK", "{}");
    let home = Server::start([ok()]).await;
    let other = Server::start([ok()]).await;
    let own = Server::start([ok(), ok()]).await;
    let near = provider(&home.origin);
    let elsewhere = |server: String| -> &'static Operation {
        Box::leak(Box::new(Operation {
            id: "elsewhere",
            path: "/{id}",
            server: Some(server.leak()),
            ..Operation::POST
        }))
    };
    let operation = elsewhere(format!("{}/deep", other.origin));
    let client = |base: Option<&str>| {
        let builder = ClientBuilder::<Client>::new(near).auth(Auth::bearer(TOKEN));
        let builder = base.into_iter().fold(builder, |b, url| b.base_url(url));
        builder.build().expect("a client")
    };
    for (client, operation) in [
        (client(None), operation),
        (client(None), &ACT),
        (client(Some(&own.origin)), operation),
        (client(Some(&own.origin)), &ACT),
    ] {
        let call = client.request(operation).path("id", "a b").call::<Value>();
        call.await.expect("answered");
    }
    let lines = |server: &Server| -> Vec<String> {
        let requests = server.requests();
        let token = format!("Bearer {TOKEN}");
        let line = |request: &String| {
            let seen = Seen::of(request);
            assert_eq!(seen.header("authorization"), Some(token.as_str()));
            seen.line
        };
        requests.iter().map(line).collect()
    };
    assert_eq!(lines(&home), ["POST /act"]);
    assert_eq!(lines(&other), ["POST /deep/a%20b"]);
    assert_eq!(lines(&own), ["POST /a%20b", "POST /act"]);
    // Credentials keep to https there, too.
    let open = elsewhere("http://192.0.2.1".to_owned());
    let call = client(None).request(open).path("id", "1").call::<Value>();
    let error = call.await.expect_err("plain http");
    let kind = (error.kind(), error.outcome(), error.attempts());
    assert_eq!(kind, (ErrorKind::Config, Outcome::NotSent, 0));
}

#[tokio::test]
async fn an_answer_that_says_nothing_is_not_read() {
    for body in ["", "{]", "<html>", "[1]"] {
        let server = Server::start([http("200 OK", body)]).await;
        let call = client(&server.origin).request(&ACT).call_unread();
        let answer = call.await.expect("whatever it holds");
        assert_eq!(
            (answer.http_status().as_u16(), &answer.raw_body()[..]),
            (200, body.as_bytes())
        );
    }
}

#[tokio::test]
async fn what_an_operation_answers_with_may_be_downloaded() {
    static EXPORT: Operation = Operation {
        id: "export",
        path: "/{id}/export",
        ..Operation::GET
    };
    let server = Server::start([http("200 OK", "file")]).await;
    let prepare = client(&server.origin).request(&EXPORT).path("id", "a/b");
    let download = prepare
        .query(&Given(json!({"fields": ["x", "y"]})))
        .download();
    let file = download.await.expect("found");
    assert_eq!(file.bytes().await.expect("arrived"), "file");
    let seen = Seen::of(&server.requests()[0]);
    assert_eq!(seen.line, "GET /a%2Fb/export?fields=x&fields=y");
    let bearer = format!("Bearer {TOKEN}");
    assert_eq!(seen.header("authorization"), Some(bearer.as_str()));
    for id in ["..", ""] {
        let download = client(&server.origin).request(&EXPORT).path("id", id);
        let error = download.download().await.expect_err("no id");
        let kind = (error.kind(), error.outcome(), error.operation());
        assert_eq!(kind, (ErrorKind::Invalid, Outcome::NotSent, Some("export")));
    }
}
