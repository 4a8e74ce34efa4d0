//! The table of outcomes in the crate's documentation, read as text: each row is acted out, for a send and for a call
//! that does no harm twice, and must come out as the row says.

use crate::demo::{DEMO, TOKEN, Text, builder, hello};
use crate::server::{Reply, Server, http};
use reqwest::dns::{Name, Resolve, Resolving};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use waxwing_runtime::{
    Auth, Client, ClientBuilder, Error, ErrorBody, FilePart, Operation, Provider, RetryPolicy,
    TokenSource,
};
use waxwing_types::{Checker, Validate};

const DOCUMENTATION: &str = include_str!("../../src/lib.rs");

/// A row: the situation, the outcome, whether a send and whether an idempotent call is repeated.
fn rows() -> Vec<[&'static str; 4]> {
    let lines = DOCUMENTATION.lines();
    let table = lines.filter_map(|line| line.strip_prefix("//! |")?.strip_suffix('|'));
    let rows = table.skip(2).map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        cells.try_into().expect("four cells")
    });
    rows.collect()
}

/// What happens.
#[derive(Clone, Debug)]
enum Happens {
    BadArgument,
    BrokenLimit,
    PlainHttp,
    NoFile,
    ShortFile,
    Refused,
    UnknownName,
    NoTls,
    /// An answer of the provider that says its failures in a success.
    Admits(Reply),
    /// An answer, and what a cell must name for it to be repeated where the cell says neither yes nor no.
    Answers(String, Reply),
}
use Happens::{Admits, Answers};

fn answers(replies: impl IntoIterator<Item = Reply>) -> Vec<Happens> {
    let scene = |reply| Answers(String::new(), reply);
    replies.into_iter().map(scene).collect()
}

fn code(head: &str, code: &str) -> Reply {
    http(head, &format!(r#"{{"code":"{code}"}}"#))
}

fn admits<const N: usize>(codes: [&str; N]) -> Vec<Happens> {
    let body = |code| format!(r#"{{"success":false,"code":"{code}"}}"#);
    codes.map(|code| Admits(http("200 OK", &body(code)))).into()
}

/// Each status for itself, with a body that says nothing.
fn statuses(numbers: impl IntoIterator<Item = u16>) -> Vec<Happens> {
    let scene = |number: u16| Answers(number.to_string(), http(&format!("{number} x"), "{}"));
    numbers.into_iter().map(scene).collect()
}

fn scenes() -> Vec<(&'static str, Vec<Happens>)> {
    const SOON: &str = "503 x\r\nRetry-After: 0";
    let passing = |number: u16| {
        let reply = http(&format!("{number} x"), r#"{"transient":true}"#);
        Answers("transient".to_owned(), reply)
    };
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".to_owned();
    let mut faults = statuses((500..=505).chain([507, 520, 599]));
    faults.extend([500, 501, 503, 511].map(passing));
    vec![
        (
            "bad argument, broken limit, credentials over plain http",
            vec![
                Happens::BadArgument,
                Happens::BrokenLimit,
                Happens::PlainHttp,
            ],
        ),
        (
            "a file cannot be read, or has not the length it announced",
            vec![Happens::NoFile, Happens::ShortFile],
        ),
        (
            "connection refused, name unknown, TLS refused",
            vec![Happens::Refused, Happens::UnknownName, Happens::NoTls],
        ),
        (
            "time-out or reset after connecting",
            answers([Reply::Holds(String::new()), Reply::Breaks, Reply::Resets]),
        ),
        (
            "a code whose table says `Yes`, at 4xx or 503 with Retry-After",
            answers(["400 x", "404 x", "429 x", SOON].map(|head| code(head, "passing"))),
        ),
        (
            "`Yes` at another 5xx",
            answers(["500 x", "501 x", "503 x"].map(|head| code(head, "passing"))),
        ),
        (
            "a code whose table says `No`, at any status",
            answers(["302 x", "400 x", "429 x", "500 x", SOON].map(|head| code(head, "final"))),
        ),
        (
            "a code whose table says `Later`, at 4xx or 503 with Retry-After",
            answers(["400 x", "429 x", SOON].map(|head| code(head, "quota"))),
        ),
        (
            "`Later` at another 5xx",
            answers(["500 x", "502 x", "503 x"].map(|head| code(head, "quota"))),
        ),
        (
            "4xx without a known code, called transient by the provider",
            [400, 404, 429].map(passing).into(),
        ),
        (
            "other 4xx",
            statuses((400..=410).chain([413, 422, 423, 425, 429, 499])),
        ),
        ("503 with Retry-After", answers([http(SOON, "{}")])),
        ("other 5xx", faults),
        (
            "3xx (never followed)",
            answers(
                [300, 301, 302, 303, 304, 307, 308]
                    .map(|number| http(&format!("{number} x\r\nLocation: /else"), "")),
            ),
        ),
        ("2xx whose body breaks off", answers([Reply::Says(cut)])),
        (
            "2xx with a body that cannot be read",
            answers(["{]", "<html>", "7 8", r#"{"text":[]}"#].map(|body| http("200 OK", body))),
        ),
        (
            "2xx of Wawp that says a failure, with a code whose table says `No`",
            admits(["final", "window"]),
        ),
        (
            "the same, with a code whose table says `Yes`",
            admits(["passing"]),
        ),
        ("the same, with any other code or none", {
            let own = http("200 OK", r#"{"upstream":{"message":"broken"}}"#);
            let mut scenes = admits(["quota", "new", ""]);
            scenes.push(Admits(own));
            scenes
        }),
    ]
}

/// The demo as a provider that says failures in a success.
fn candid() -> &'static Provider {
    Box::leak(Box::new(Provider {
        faults_in_success: Some(&["upstream"]),
        error_body: ErrorBody { ..DEMO.error_body },
        ..DEMO
    }))
}

/// A send of a JSON body, and the same where twice does no harm.
static OPERATIONS: [Operation; 2] = [
    Operation {
        id: "send",
        path: "/{id}",
        ..Operation::POST
    },
    Operation {
        id: "set",
        method: "PUT",
        path: "/{id}",
        idempotent: true,
        ..Operation::POST
    },
];

/// Breaks a limit.
#[derive(serde::Serialize)]
struct Broken {
    text: &'static str,
}

impl Validate for Broken {
    fn check(&self, checker: &mut Checker) {
        checker.chars("text", Some(self.text), Some(1), None);
    }
}

/// Knows no name.
struct Nobody;

impl Resolve for Nobody {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(async { Err("no such name".into()) })
    }
}

/// A token for each attempt; the clock, which a server that holds its answer back has stopped, goes on for the next.
struct Clock(AtomicBool);

impl TokenSource for Clock {
    fn token(&self, _: bool) -> Pin<Box<dyn Future<Output = Result<String, String>> + Send + '_>> {
        if self.0.swap(true, Ordering::SeqCst) {
            tokio::time::resume();
        }
        Box::pin(async { Ok(TOKEN.to_owned()) })
    }
}

/// A port where nobody listens.
async fn nobody_there() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    format!("http://{}", listener.local_addr().expect("an address"))
}

/// A port where nobody speaks TLS.
async fn no_tls() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.write_all(b"no TLS here\r\n").await;
        }
    });
    format!("https://127.0.0.1:{port}")
}

async fn client(happens: &Happens, server: &Server) -> ClientBuilder {
    let named = "https://api.example.com";
    let http = reqwest::Client::builder().dns_resolver(Nobody);
    match happens {
        Happens::PlainHttp => builder("http://192.0.2.1:9").auth(Auth::none()),
        Happens::Refused => builder(&nobody_there().await),
        Happens::UnknownName => builder(named).http(http.build().expect("a client")),
        Happens::NoTls => builder(&no_tls().await),
        Admits(_) => Client::builder(candid()).base_url(&server.origin),
        Answers(_, Reply::Holds(_)) => {
            builder(&server.origin).auth(Auth::source(Clock(AtomicBool::new(false))))
        }
        _ => builder(&server.origin),
    }
}

/// The error that comes of it, with at most two attempts.
async fn fail(happens: &Happens, operation: &'static Operation) -> Error {
    let replies = match happens {
        Answers(_, reply) | Admits(reply) => vec![reply.clone(); 2],
        _ => vec![],
    };
    let server = Server::start(replies).await;
    let policy = RetryPolicy::default().attempts(2).base(Duration::ZERO);
    let client = client(happens, &server).await.retry(policy);
    let client = client.build().expect("a client");
    let id = match happens {
        Happens::BadArgument => "..",
        _ => "1",
    };
    let prepare = client.prepare(operation).path("id", id);
    let short = || FilePart::stream(9, || tokio_util::io::ReaderStream::new(&b"OggS"[..]));
    let prepare = match happens {
        Happens::BrokenLimit => prepare.json(&Broken { text: "" }),
        Happens::NoFile => prepare.file("file", FilePart::path("/nowhere/note.ogg")),
        Happens::ShortFile => prepare.file("file", short()),
        _ => prepare.json(&hello()),
    };
    let call = prepare.call::<Text>();
    let result = match happens {
        Happens::PlainHttp => call.auth(Auth::bearer(TOKEN)).await,
        _ => call.await,
    };
    if matches!(happens, Answers(_, Reply::Holds(_))) {
        tokio::time::resume();
    }
    let error = result.expect_err("a fault");
    if let Answers(..) | Admits(_) = happens {
        let asked = server.requests().len();
        assert_eq!(asked, error.attempts() as usize, "{happens:?}: {error}");
    }
    error
}

/// Whether a cell says that it is repeated: always, never, or what it lists.
fn says_repeated(cell: &str, happens: &Happens) -> bool {
    match (cell, happens) {
        ("yes", _) => true,
        ("no", _) => false,
        (list, Answers(name, _)) if !name.is_empty() => {
            let mut listed = list.split([',', ' ']);
            listed.any(|word| word == name)
        }
        _ => panic!("{cell} says nothing of {happens:?}"),
    }
}

#[tokio::test]
async fn the_table_of_the_documentation_is_true() {
    let scenes = scenes();
    let situations: Vec<_> = scenes.iter().map(|(situation, _)| *situation).collect();
    let documented: Vec<_> = rows().iter().map(|row| row[0]).collect();
    assert_eq!(
        documented, situations,
        "each row is acted out, and is there"
    );
    let mut untrue = Vec::new();
    for ([situation, outcome, send, set], (_, scenes)) in rows().into_iter().zip(scenes) {
        for happens in scenes {
            for (operation, cell) in OPERATIONS.iter().zip([send, set]) {
                let error = fail(&happens, operation).await;
                let found = (format!("`{:?}`", error.outcome()), error.attempts() > 1);
                let said = (outcome.to_owned(), says_repeated(cell, &happens));
                if found != said {
                    let id = operation.id;
                    untrue.push(format!(
                        "{situation}, {id}, {happens:?}: {found:?}, {error}"
                    ));
                }
            }
        }
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
}
