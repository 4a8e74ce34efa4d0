//! The runtime, with each kind of credentials, and a provider that repeats all it is told.

use crate::demo::{DEMO, builder, hello};
use crate::server::{Reply, Server, http};
use crate::watch::{self, CHAT, PHONE};
use serde_json::{Value, json};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use waxwing_json::{DecodeError, FromMembers, Members};
use waxwing_runtime::generated::{CallKind, Operation, PageBy, Paging, RequestBuilder};
use waxwing_runtime::{
    Auth, Client, ClientBuilder, Error, FilePart, RefusedToken, Response, RetryPolicy, TokenError,
    TokenSource,
};

static SEND: Operation = Operation {
    id: "send",
    path: "/{chat}/send",
    ..Operation::POST
};
static LIST: Operation = Operation {
    id: "list",
    path: "/{chat}/list",
    ..Operation::GET
};
static FETCH: Operation = Operation {
    id: "fetch",
    kind: CallKind::Download,
    ..Operation::GET
};
static PAGING: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

struct Fixed;

impl TokenSource for Fixed {
    fn token(
        &self,
        _: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        Box::pin(async { Ok("c4nary-source".to_owned()) })
    }
}

/// Each kind of credentials, with the values that are secret.
fn kinds() -> Vec<(Auth, &'static [&'static str])> {
    let basic = &["c4nary-basic", "dXNlcjpjNG5hcnktYmFzaWM="];
    let query = [
        ("instance", "c4nary-instance"),
        ("token", "c4nary/a+b&c\"d"),
    ];
    vec![
        (Auth::bearer("c4nary-bearer"), &["c4nary-bearer"]),
        (Auth::header("X-Api-Key", "c4nary-key"), &["c4nary-key"]),
        (
            Auth::header("Authorization", "App c4nary-app"),
            &["App c4nary-app", "c4nary-app"],
        ),
        (Auth::basic("user", "c4nary-basic"), basic),
        (Auth::query(query), &["c4nary-instance", "c4nary/a+b&c\"d"]),
        (
            Auth::body([("token", "c4nary-body\"")], ["to"]),
            &["c4nary-body\""],
        ),
        (Auth::source(Fixed), &["c4nary-source"]),
        (
            Auth::source_with_prefix("IBSSO ", Fixed),
            &["c4nary-source"],
        ),
    ]
}

/// Texts that repeat the credentials, the number and the chat.
fn echoes(secrets: &[&str]) -> Vec<String> {
    let plain = format!("no {} for {PHONE} in {CHAT}", secrets.join(" or "));
    let mut url = url::Url::parse("https://example.com/next").expect("a URL");
    url.query_pairs_mut()
        .extend_pairs(secrets.iter().map(|s| ("t", s)));
    vec![
        plain.clone(),
        format!("{}{plain}", "x".repeat(280)),
        format!("\u{7}{plain}\r\n{plain}"),
        url.to_string(),
    ]
}

/// Answers that hold a text in every place where one may be.
fn answers(echo: &str) -> Vec<Reply> {
    let code =
        json!({"code": echo, "subcode": echo, "trace": echo, "message": echo, "details": echo});
    let inside = json!({"code": "final", "details": {"given": [echo], echo: 1}});
    let mut broken = code.to_string();
    broken.pop();
    let bodies = [
        code.to_string(),
        inside.to_string(),
        broken,
        format!("<html><body title='x'><p>{echo}</p></body></html>"),
        echo.to_owned(),
    ];
    let heads = [
        "400 x",
        "401 x",
        "500 x",
        "503 x\r\nRetry-After: 9",
        "302 x\r\nLocation: /else",
    ];
    let refusals = bodies
        .iter()
        .flat_map(|body| heads.map(|head| http(head, body)));
    // What fits no number, in a 2xx.
    let unread = [
        json!(echo),
        json!([echo]),
        json!({"number": echo}),
        json!({echo: echo}),
    ];
    let unread = unread.map(|body| http("200 OK", &body.to_string()));
    let cut = format!("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{echo}");
    refusals
        .chain(unread)
        .chain([Reply::Says(cut), Reply::Breaks])
        .collect()
}

#[derive(Debug)]
struct Answer {
    #[expect(dead_code, reason = "it is what cannot be read")]
    number: i64,
}

impl FromMembers for Answer {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        members.always("number").map(|number| Self { number })
    }
}

waxwing_json::read_object!(Answer);

fn prepare(client: &Client, operation: &'static Operation) -> RequestBuilder {
    let prepare = client.request(operation).path("chat", CHAT);
    prepare.query_param("to", PHONE)
}

fn failed<T>(what: &str, result: Result<T, Error>) -> Error {
    let error = result.err().unwrap_or_else(|| panic!("{what}: no error"));
    let parts = [
        error.code(),
        error.subcode(),
        error.message(),
        error.details(),
        error.trace_id(),
    ];
    watch::debug(what, &parts);
    watch::error(what, &error);
    error
}

pub async fn each_credential() {
    for (auth, secrets) in kinds() {
        let kind = format!("{auth:?}");
        watch::debug(&kind, &auth);
        refusals(&kind, &auth, secrets).await;
        successes(&kind, &auth).await;
        files(&kind, &auth, secrets).await;
        pages(&kind, &auth, secrets).await;
        lost(&kind, &auth).await;
    }
    before_anything_is_sent().await;
}

fn client(server: &Server, auth: &Auth, retry: RetryPolicy) -> Client {
    let builder = builder(&server.origin).auth(auth.clone()).retry(retry);
    watch::debug("the builder", &builder);
    let client = builder.build().expect("a client");
    watch::debug("the client", &client);
    client
}

async fn refusals(kind: &str, auth: &Auth, secrets: &[&str]) {
    let replies: Vec<Reply> = echoes(secrets).iter().flat_map(|e| answers(e)).collect();
    let server = Server::start(replies.clone()).await;
    let client = client(&server, auth, RetryPolicy::never());
    for reply in replies {
        let call = prepare(&client, &SEND).json(&hello()).call::<Answer>();
        let error = failed(&format!("{kind} {reply:?}"), call.await);
        if error.message().is_some_and(|m| m.starts_with("no ")) {
            assert!(error.to_string().contains("[redacted]"), "{error}");
        }
    }
}

async fn successes(kind: &str, auth: &Auth) {
    let body = json!({"number": 7, "to": PHONE}).to_string();
    let busy = || http("429 x\r\nRetry-After: 0", &body);
    let ok = || http("200 OK", &body);
    let server = Server::start([busy(), busy(), ok(), ok()]).await;
    let client = client(&server, auth, RetryPolicy::default());
    let prepared = prepare(&client, &SEND).json(&hello());
    watch::debug(kind, &prepared);
    let call = prepared.call::<Answer>().deadline(Duration::from_secs(9));
    watch::debug(kind, &call);
    let answer: Response<Answer> = call.await.expect("taken at the third attempt");
    watch::debug(kind, &answer);
    watch::text(kind, &answer.redacted(&format!("{PHONE} {CHAT}")));
    let call = client
        .call("POST", [CHAT, "send"])
        .query("to", PHONE)
        .json(&json!({"to": PHONE}));
    watch::debug(kind, &call);
    watch::debug(kind, &call.await.expect("answered"));
}

async fn files(kind: &str, auth: &Auth, secrets: &[&str]) {
    let echo = &echoes(secrets)[0];
    let bind = || tokio::net::TcpListener::bind("127.0.0.1:0");
    let elsewhere = bind().await.expect("a port");
    let address = format!("http://{}/f?x=1", elsewhere.local_addr().expect("bound"));
    let elsewhere = Server::on(elsewhere, [http("200 OK", "file"), http("404 x", echo)]);
    let moved = || http(&format!("302 x\r\nLocation: {address}"), echo);
    let nowhere = http("302 x\r\nLocation: http://192.0.2.1/?t=c4nary", "");
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nfi".to_owned();
    let file = || http("200 OK", "file");
    let refused = || http("404 x", echo);
    let replies = [
        moved(),
        moved(),
        nowhere,
        refused(),
        file(),
        Reply::Says(cut),
        file(),
    ];
    let server = Server::start(replies).await;
    let client = client(&server, auth, RetryPolicy::never());
    let url = format!("{}/{CHAT}?to=15557654321&t=c4nary", server.origin);
    let download = || client.download(&FETCH, &url);
    watch::debug(kind, &download());
    let file = download().await.expect("found elsewhere");
    watch::debug(kind, &file);
    file.bytes().await.expect("arrived");
    failed(kind, download().await);
    failed(kind, download().await);
    failed(kind, download().await);
    let file = download().max_bytes(3).await.expect("found");
    failed(kind, file.bytes().await);
    failed(kind, download().await.expect("found").bytes().await);
    let file = download().await.expect("found");
    failed(kind, file.save("/nowhere/note.ogg").await);
    failed(kind, client.download(&FETCH, "no url c4nary").await);
    // What another host was told.
    for request in elsewhere.requests() {
        watch::text(kind, &request);
        assert!(!request.to_lowercase().contains("referer"), "{request}");
    }

    let server = Server::start([http("400 x", echo)]).await;
    let client = self::client(&server, auth, RetryPolicy::never());
    let note = FilePart::bytes(&b"OggS"[..]).file_name("note.ogg");
    watch::debug(kind, &note);
    for note in [note, FilePart::path("/nowhere/note.ogg")] {
        let call = prepare(&client, &SEND).form(&hello()).file("file", note);
        failed(kind, call.call::<Value>().await);
    }
}

async fn pages(kind: &str, auth: &Auth, secrets: &[&str]) {
    let echo = &echoes(secrets)[0];
    let items = json!([{"number": echo}, echo, {"number": 1}]);
    let server = Server::start([
        http("200 OK", &items.to_string()),
        http("400 x", echo),
        http("200 OK", &json!({"items": echo}).to_string()),
    ])
    .await;
    let client = client(&server, auth, RetryPolicy::never());
    let mut pages = prepare(&client, &LIST).pages::<Answer>(&PAGING);
    watch::debug(kind, &pages);
    for readable in [false, false, true, false] {
        match pages.next().await.expect("an item") {
            Ok(_) => assert!(readable),
            Err(error) => {
                assert!(!readable, "{error}");
                failed(kind, Err::<(), _>(error));
            }
        }
    }
    failed(
        kind,
        prepare(&client, &LIST)
            .pages::<Answer>(&PAGING)
            .collect()
            .await,
    );
}

/// Time-outs and deadlines: the clock stands still once the server holds its answer back.
async fn lost(kind: &str, auth: &Auth) {
    for deadline in [None, Some(Duration::from_secs(9))] {
        let begun = format!("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{PHONE}");
        for held in [String::new(), begun] {
            let server = Server::start([Reply::Holds(held)]).await;
            let client = client(&server, auth, RetryPolicy::never());
            let call = prepare(&client, &SEND).json(&hello()).call::<Answer>();
            let result = match deadline {
                Some(deadline) => call.deadline(deadline).await,
                None => call.await,
            };
            tokio::time::resume();
            failed(kind, result);
        }
    }
}

async fn before_anything_is_sent() {
    for base in [
        "https://user:c4nary@example.com",
        "https://example.com/?token=c4nary",
        "http://c4nary.example.com",
        "c4nary",
        "https://c4nary:c4nary",
    ] {
        let builder = ClientBuilder::<Client>::new(&DEMO).auth(Auth::bearer("c4nary-bearer"));
        failed(base, builder.base_url(base).build());
    }
    let server = Server::start([]).await;
    for auth in [
        Auth::bearer("c4nary\n"),
        Auth::header("X-Api-Key", "c4nary\u{7}"),
        Auth::header("not a name", "c4nary"),
    ] {
        let client = client(&server, &auth, RetryPolicy::never());
        let call = prepare(&client, &SEND).json(&hello());
        failed("a wrong header", call.call::<Value>().await);
    }
    let client = client(
        &server,
        &Auth::bearer("c4nary-bearer"),
        RetryPolicy::never(),
    );
    for chat in ["15557654321\n@c.us", "..", ""] {
        let call = client.request(&SEND).path("chat", chat).json(&hello());
        failed("a wrong path", call.call::<Value>().await);
    }
    let call = prepare(&client, &SEND).json(&hello()).call::<Value>();
    let call = call.header("Authorization", "Bearer c4nary");
    failed("a credential as a header", call.await);
    let call = prepare(&client, &SEND).json(&hello()).call::<Value>();
    failed("no header", call.header("X", "c4nary\n15557654321").await);
    let nobody = ClientBuilder::<Client>::new(&DEMO).base_url("http://127.0.0.1:1");
    let nobody = nobody
        .auth(Auth::query([("t", "c4nary")]))
        .retry(RetryPolicy::never());
    let nobody = nobody.build().expect("a client");
    failed(
        "nobody there",
        prepare(&nobody, &SEND).call::<Value>().await,
    );
}
