//! The crate of a provider can change a request before it is sent.

use crate::demo::{DEMO, GET, Given, SEND, TOKEN, UPLOAD, hello};
use crate::seen::Seen;
use crate::server::{Server, http};
use serde_json::{Value, json};
use waxwing_runtime::generated::{Draft, Operation, Provider, RequestBuilder};
use waxwing_runtime::{Auth, Client, ClientBuilder, ErrorKind, FilePart, Outcome};

static MOVED: Provider = Provider {
    rewrite: Some(moved),
    ..DEMO
};

/// To another path, which names what is an argument otherwise, with all else in the query.
fn moved(draft: &mut Draft) -> Result<(), String> {
    draft.stays_empty = true;
    match draft.operation.map(|operation| operation.id) {
        None => return Ok(()),
        Some("get") => return Err("not here".to_owned()),
        Some(_) => draft.target = Some(("PUT", "/moved/{text}")),
    }
    let text = draft.take("text").unwrap_or_default();
    draft.path.push(("text", text));
    match draft.members_to_query() {
        true => Ok(()),
        false => Err("no file here".to_owned()),
    }
}

fn client(origin: &str, auth: Auth) -> Client {
    let builder = ClientBuilder::<Client>::new(&MOVED).base_url(origin);
    builder.auth(auth).build().expect("a client")
}

/// Credentials that go into a JSON body if there is one.
fn in_body() -> Auth {
    Auth::body([("token", TOKEN)], ["id"])
}

#[tokio::test]
async fn an_argument_is_taken_from_the_path_the_body_or_the_query() {
    type Fill = fn(RequestBuilder, Given) -> RequestBuilder;
    let fills: [Fill; 5] = [
        |prepare, text| prepare.json(&text),
        |prepare, text| prepare.form(&text),
        |prepare, text| prepare.pairs(&text),
        |prepare, text| prepare.query(&text),
        |prepare, text| prepare.query_param("text", "other").json(&text),
    ];
    for fill in fills {
        let server = Server::start([http("200 OK", "{}")]).await;
        let client = client(&server.origin, in_body());
        let text = Given(json!({"flag": true, "ids": [1, 2], "none": null, "text": "a/b"}));
        let call = fill(client.request(&SEND).query_param("id", "7"), text).call::<Value>();
        call.await.expect("answered");
        // There is no body, so that the credentials are in the query, too.
        let seen = Seen::of(&server.requests()[0]);
        let expected = format!("PUT /moved/a%2Fb?id=7&flag=true&ids=1&ids=2&token={TOKEN}");
        assert_eq!((&*seen.line, &*seen.body), (&*expected, ""));
    }
    let server = Server::start([http("200 OK", "file")]).await;
    let prepare = client(&server.origin, Auth::none()).request(&UPLOAD);
    let prepare = prepare.path("text", "first").json(&hello());
    prepare.download().await.expect("answered");
    let seen = Seen::of(&server.requests()[0]);
    assert_eq!(seen.line, "GET /moved/first");
}

#[tokio::test]
async fn what_the_crate_refuses_is_not_sent() {
    let server = Server::start([]).await;
    let client = client(&server.origin, Auth::none());
    let file = || FilePart::bytes(&b"OggS"[..]);
    let wrong = client.request(&GET).query_param("id", "");
    for (prepare, text) in [
        (client.request(&GET), "not here"),
        (wrong, "not here"),
        (
            client.request(&UPLOAD).form(&hello()).file("a", file()),
            "no file here",
        ),
        (client.request(&UPLOAD).bytes(file()), "no file here"),
        (
            client.request(&UPLOAD).json(&Given(json!([1]))),
            "no file here",
        ),
    ] {
        let error = prepare.call::<Value>().await.expect_err("refused");
        let kind = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(
            kind,
            (ErrorKind::Unsupported, Outcome::NotSent, 0),
            "{error}"
        );
        assert!(error.to_string().contains(text), "{error}");
    }
    let error = client.request(&GET).download().await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Unsupported, "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_free_call_goes_where_it_says() {
    let server = Server::start([http("200 OK", "{}"), http("200 OK", "{}")]).await;
    let client = client(&server.origin, in_body());
    let call = || client.call("POST", ["free"]).query("id", "7");
    call().await.expect("answered");
    call().json(&json!({"a": 1})).await.expect("answered");
    let seen: Vec<_> = server
        .requests()
        .iter()
        .map(|text| Seen::of(text))
        .collect();
    let in_query = format!("POST /free?id=7&token={TOKEN}");
    assert_eq!((&*seen[0].line, &*seen[0].body), (&*in_query, ""));
    assert_eq!(seen[1].line, "POST /free");
    let body: Value = serde_json::from_str(&seen[1].body).expect("JSON");
    assert_eq!(body, json!({"a": 1, "id": "7", "token": TOKEN}));
}

#[tokio::test]
async fn a_secret_of_the_body_is_kept_in_the_query_too() {
    static LOGIN: Operation = Operation {
        id: "login",
        path: "/login",
        secrets: &["/hooks/*/key"],
        ..Operation::POST
    };
    let server = Server::start([http("400 x", r#"{"message":"wrong: v3ry-secret"}"#)]).await;
    let client = client(&server.origin, Auth::none());
    let body = Given(json!({"hooks": [{"key": "v3ry-secret"}], "text": "a"}));
    let call = client.request(&LOGIN).json(&body).call::<Value>();
    let error = call.await.expect_err("refused").to_string();
    assert!(
        !error.contains("v3ry") && error.contains("[redacted]"),
        "{error}"
    );
    assert!(server.requests()[0].contains("v3ry-secret"));
}
