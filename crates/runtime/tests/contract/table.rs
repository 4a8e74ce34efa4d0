//! The table of outcomes in the crate's documentation, read as text: each row is acted out, for a send and for a call
//! that does no harm twice, and must come out as the row says.

use crate::demo::{DEMO, TOKEN, Text, builder, hello};
use crate::server::{Reply, Server, http, silent_tls};
use reqwest::dns::{Name, Resolve, Resolving};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use waxwing_runtime::generated::{Accept, ErrorBody, Operation, Provider};
use waxwing_runtime::{
    Action, Auth, Client, ClientBuilder, Error, FilePart, Outcome, RefusedToken, RetryPolicy,
    TokenError, TokenSource,
};
use waxwing_types::{Checker, Validate};

const DOCUMENTATION: &str = include_str!("../../src/lib.rs");

/// A row: its number, the situation, the outcome, whether a send and whether an idempotent call is repeated.
fn rows() -> Vec<[&'static str; 5]> {
    let lines = DOCUMENTATION.lines();
    let table = lines.filter_map(|line| line.strip_prefix("//! |")?.strip_suffix('|'));
    let rows = table.skip(2).map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        cells.try_into().expect("five cells")
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
    NoToken,
    /// A source that gives no token before the attempt's time is over.
    LateToken,
    Refused,
    UnknownName,
    NoTls,
    /// A TLS handshake that never ends, until the attempt's time or the call's deadline does.
    Hangs {
        by_deadline: bool,
    },
    /// An answer of the provider that says its failures in a success.
    Admits(Reply),
    /// An answer to a call that must prove that it was taken.
    Proves(Reply),
    /// An answer, and what a cell must name for it to be repeated where the cell says neither yes nor no.
    Answers(String, Reply),
}
use Happens::{Admits, Answers, Proves};

fn answers(replies: impl IntoIterator<Item = Reply>) -> Vec<Happens> {
    let scene = |reply| Answers(String::new(), reply);
    replies.into_iter().map(scene).collect()
}

fn code(head: &str, code: &str) -> Reply {
    http(head, &format!(r#"{{"code":"{code}"}}"#))
}

fn codes(heads: &[&str], codes: &[&str]) -> Vec<Happens> {
    let all = heads.iter().flat_map(|h| codes.iter().map(|c| code(h, c)));
    answers(all)
}

fn admits<const N: usize>(codes: [&str; N]) -> Vec<Happens> {
    let body = |code| format!(r#"{{"success":false,"code":"{code}"}}"#);
    codes.map(|code| Admits(http("200 OK", &body(code)))).into()
}

fn proves<const N: usize>(bodies: [&str; N]) -> Vec<Happens> {
    bodies.map(|body| Proves(http("200 OK", body))).into()
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
    let any = ["302 x", "400 x", "429 x", "500 x", SOON];
    let open = &any[1..];
    let proven = &any[3..];
    let mut faults = statuses((500..=505).chain([507, 520, 599]));
    faults.extend([500, 501, 503, 511].map(passing));
    let late = |head: &str, name: &str| Answers("Yes".to_owned(), code(head, name));
    faults.extend([late("500 x", "passing"), late(SOON, "passing")]);
    faults.push(Answers("503".to_owned(), http(SOON, "<html>busy</html>")));
    let cut = |body: &str| {
        Reply::Says(format!(
            "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{body}"
        ))
    };
    let redirects = |numbers: &[u16], name: &str| {
        let reply = |number: &u16| {
            let body = format!(r#"{{"code":"{name}"}}"#);
            http(&format!("{number} x\r\nLocation: /else"), &body)
        };
        answers(numbers.iter().map(reply).collect::<Vec<_>>())
    };
    let mut found = redirects(&[300, 302, 303, 304, 305, 399], "");
    found.extend(redirects(&[302, 303], "passing"));
    found.extend(answers([Reply::Says(
        "HTTP/1.1 101 x\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n".to_owned(),
    )]));
    let mut refused = codes(&["400 x", "404 x", "429 x"], &["passing"]);
    refused.extend([400, 404, 422].map(passing));
    refused.extend(answers([http("429 x", "{}"), http("429 x", "<html>")]));
    let others = (400..=407).chain([409, 410, 413, 421, 422, 423, 425, 499]);
    let mut final_ones = statuses(others);
    final_ones.extend(codes(&["400 x"], &["final", "quota"]));
    vec![
        (
            "an argument, a limit, a file or the token source failed, or the source gave no token in time",
            vec![
                Happens::BadArgument,
                Happens::BrokenLimit,
                Happens::PlainHttp,
                Happens::NoFile,
                Happens::ShortFile,
                Happens::NoToken,
                Happens::LateToken,
            ],
        ),
        (
            "the name, connection, TLS or proxy failed, or the attempt's time ended, before the head was written",
            vec![
                Happens::Refused,
                Happens::UnknownName,
                Happens::NoTls,
                Happens::Hangs { by_deadline: false },
            ],
        ),
        (
            "the call's deadline ended before the head was written",
            vec![Happens::Hangs { by_deadline: true }],
        ),
        (
            "no complete head of an answer",
            answers([
                Reply::Holds(String::new()),
                Reply::Holds("HTTP/1.1 200 OK\r\nContent-".to_owned()),
                Reply::Breaks,
                Reply::Says("HTTP/1.1 200".to_owned()),
                Reply::Says("SSH-2.0-x\r\n\r\n".to_owned()),
            ]),
        ),
        (
            "301, 307, 308; never followed",
            redirects(&[301, 307, 308], "passing"),
        ),
        ("302, 303, any other 3xx, a final 1xx", found),
        (
            "408",
            answers([http("408 x", "{}"), code("408 x", "passing")]),
        ),
        (
            "a code whose row says `proof: false` and `Yes`, at any status",
            codes(open, &["open"]),
        ),
        (
            "the same with `Later` or `No`",
            codes(open, &["open-final", "open-quota"]),
        ),
        (
            "any other 4xx, if the row says `Yes`, the provider says transient, or 429",
            refused,
        ),
        ("any other 4xx", final_ones),
        (
            "5xx in the provider's own JSON, whose row says `proof: true` and `Yes`",
            codes(proven, &["certain"]),
        ),
        (
            "the same with `Later` or `No`",
            codes(proven, &["certain-final", "certain-quota"]),
        ),
        ("any other 5xx, with or without Retry-After", faults),
        (
            "2xx that reports an error, whose row says `proof: true`",
            admits(["certain-final", "certain-quota"]),
        ),
        ("2xx that reports any other error", {
            let own = http("200 OK", r#"{"upstream":{"message":"broken"}}"#);
            let mut scenes = admits(["quota", "final", "new", ""]);
            scenes.push(Admits(own));
            scenes.extend(answers([code("200 OK", "final"), code("206 x", "quota")]));
            scenes
        }),
        (
            "2xx that does not prove that the call was taken",
            proves([
                "",
                "null",
                "[]",
                "{}",
                "<html>",
                r#"{"id":""}"#,
                r#"{"text":"a"}"#,
            ]),
        ),
        (
            "2xx that was cut",
            vec![Proves(cut(r#"{"id":"a""#)), Proves(cut(""))],
        ),
        (
            "2xx that proves it, and the rest cannot be read",
            proves([r#"{"id":"a","text":[]}"#, r#"{"id":"a"}"#]),
        ),
        (
            "2xx of a call that needs no proof, whose JSON cannot be read",
            answers(["7", r#"{"text":[]}"#].map(|body| http("200 OK", body))),
        ),
        (
            "2xx of a call that needs no proof, that is not JSON",
            answers(["{]", "<html>", "7 8", ""].map(|body| http("200 OK", body))),
        ),
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

/// The same as [`OPERATIONS`] for calls that must prove that they were taken.
static PROVEN: [Operation; 2] = [
    Operation {
        id: "send",
        path: "/{id}",
        accepts: &[Accept::Filled("/id")],
        ..Operation::POST
    },
    Operation {
        id: "set",
        method: "PUT",
        path: "/{id}",
        idempotent: true,
        accepts: &[Accept::Filled("/id")],
        ..Operation::POST
    },
];

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

/// Has no token.
struct NoToken;

impl TokenSource for NoToken {
    fn token(
        &self,
        _: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        Box::pin(async { Err("the vault is closed".into()) })
    }
}

/// Never has a token; the clock stands still from then on, so that the next timer fires.
struct LateToken;

impl TokenSource for LateToken {
    fn token(
        &self,
        _: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
        tokio::time::pause();
        Box::pin(std::future::pending())
    }
}

/// A token for each attempt; the clock, which a server that holds its answer back has stopped, goes on for the next.
struct Clock(AtomicBool);

impl TokenSource for Clock {
    fn token(
        &self,
        _: Option<RefusedToken>,
    ) -> Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + '_>> {
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
        Happens::NoToken => builder(&server.origin).auth(Auth::source(NoToken)),
        Happens::LateToken => builder(&server.origin).auth(Auth::source(LateToken)),
        Happens::Hangs { .. } => builder(&silent_tls().await),
        Admits(_) => ClientBuilder::<Client>::new(candid()).base_url(&server.origin),
        Answers(_, Reply::Holds(_)) => {
            builder(&server.origin).auth(Auth::source(Clock(AtomicBool::new(false))))
        }
        _ => builder(&server.origin),
    }
}

/// The error that comes of it, with at most two attempts.
async fn fail(happens: &Happens, operation: &'static Operation) -> Error {
    let replies = match happens {
        Answers(_, reply) | Admits(reply) | Proves(reply) => vec![reply.clone(); 2],
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
    let prepare = client.request(operation).path("id", id);
    let short = || FilePart::stream(9, || tokio_util::io::ReaderStream::new(&b"OggS"[..]));
    let prepare = match happens {
        Happens::BrokenLimit => prepare.json(&Broken { text: "" }),
        Happens::NoFile => prepare.file("file", FilePart::path("/nowhere/note.ogg")),
        Happens::ShortFile => prepare.file("file", short()),
        _ => prepare.json(&hello()),
    };
    let call = prepare.call::<Text>();
    // Shorter than the client's own time for a connection.
    let long = Duration::from_secs(5);
    let result = match happens {
        Happens::PlainHttp => call.auth(Auth::bearer(TOKEN)).await,
        Happens::Hangs { by_deadline: true } => call.deadline(long).await,
        Happens::Hangs { by_deadline: false } | Happens::LateToken => call.timeout(long).await,
        _ => call.await,
    };
    if let Answers(_, Reply::Holds(_)) | Happens::Hangs { .. } | Happens::LateToken = happens {
        tokio::time::resume();
    }
    let error = result.expect_err("a fault");
    if let Answers(..) | Admits(_) | Proves(_) = happens {
        let asked = server.requests().len();
        assert_eq!(asked, error.attempts() as usize, "{happens:?}: {error}");
    }
    error
}

/// What holds for each error of a call that is not idempotent, whatever happened.
fn consistent(error: &Error, operation: &Operation) {
    let open = matches!(error.outcome(), Outcome::Unknown | Outcome::Accepted);
    if open && !operation.idempotent {
        assert!(!error.is_retryable(), "{error}");
        assert_eq!(error.action(), Action::CheckBeforeRetry, "{error}");
    }
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
    let documented: Vec<_> = rows().iter().map(|row| row[1]).collect();
    assert_eq!(
        documented, situations,
        "each row is acted out, and is there"
    );
    let mut untrue = Vec::new();
    for ([row, situation, outcome, send, set], (_, scenes)) in rows().into_iter().zip(scenes) {
        for happens in scenes {
            let operations = match happens {
                Proves(_) => &PROVEN,
                _ => &OPERATIONS,
            };
            for (operation, cell) in operations.iter().zip([send, set]) {
                let error = fail(&happens, operation).await;
                consistent(&error, operation);
                let found = (format!("`{:?}`", error.outcome()), error.attempts() > 1);
                let said = (outcome.to_owned(), says_repeated(cell, &happens));
                if found != said {
                    let id = operation.id;
                    untrue.push(format!(
                        "{row}: {situation}, {id}, {happens:?}: {found:?}, {error}"
                    ));
                }
            }
        }
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
}
