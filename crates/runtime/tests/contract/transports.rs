//! A transport of the user's instead of reqwest: its errors decide, as its contract says.

use crate::demo::{FETCH, GET, SEND, TOKEN, UPLOAD, builder, call};
use http::{Request, Response};
use http_body_util::{BodyExt, StreamBody};
use std::future::pending;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tower::service_fn;
use waxwing_runtime::generated::Operation;
use waxwing_runtime::reqwest::Body;
use waxwing_runtime::{Client, Error, ErrorKind, FilePart, Outcome, RetryPolicy, TransportError};

/// A client whose requests are answered, or not, by a function of their number.
fn client(
    answer: impl Fn(usize) -> Result<Response<Body>, TransportError> + Clone + Send + Sync + 'static,
) -> (Client, Arc<AtomicUsize>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&sent);
    let service = service_fn(move |_: Request<Body>| {
        let answer = answer(counted.fetch_add(1, Ordering::SeqCst));
        async { answer }
    });
    let client = builder("https://api.example.com").transport(service);
    (client.build().expect("a client"), sent)
}

fn ok() -> Result<Response<Body>, TransportError> {
    Ok(Response::new(Body::from("{}")))
}

#[tokio::test]
async fn the_error_of_a_transport_decides_whether_a_send_is_repeated() {
    let not_written = || TransportError::not_written("no route");
    let maybe_written = || TransportError::maybe_written("reset");
    type Case = (
        &'static Operation,
        fn() -> TransportError,
        (ErrorKind, Outcome),
        usize,
    );
    let cases: [Case; 5] = [
        (
            &SEND,
            not_written,
            (ErrorKind::Connect, Outcome::NotSent),
            3,
        ),
        (
            &SEND,
            maybe_written,
            (ErrorKind::Transport, Outcome::Unknown),
            1,
        ),
        (&GET, not_written, (ErrorKind::Connect, Outcome::NotSent), 3),
        (
            &GET,
            maybe_written,
            (ErrorKind::Transport, Outcome::Unknown),
            3,
        ),
        (
            &SEND,
            || TransportError::not_written("slow").timed_out(),
            (ErrorKind::Timeout, Outcome::NotSent),
            3,
        ),
    ];
    for (operation, fails, expected, requests) in cases {
        let (client, sent) = client(move |_| Err(fails()));
        let error = call(&client, operation).await.expect_err("it fails");
        assert_eq!((error.kind(), error.outcome()), expected, "{error}");
        assert_eq!(sent.load(Ordering::SeqCst), requests, "{error}");
    }
    let (client, sent) = client(move |number| match number {
        0 => Err(not_written()),
        _ => ok(),
    });
    call(&client, &SEND).await.expect("the second is answered");
    assert_eq!(sent.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_body_that_nobody_polled_was_not_sent() {
    let soon = Duration::from_millis(50);
    let unpolled = service_fn(|_: Request<Body>| async {
        pending::<Result<Response<Body>, TransportError>>().await
    });
    let polled = service_fn(|request: Request<Body>| async {
        request.into_body().collect().await?;
        pending::<Result<Response<Body>, TransportError>>().await
    });
    let of = |builder: waxwing_runtime::ClientBuilder| {
        let builder = builder.timeout(soon).retry(RetryPolicy::never());
        builder.build().expect("a client")
    };
    let unpolled = of(builder("https://api.example.com").transport(unpolled));
    let polled = of(builder("https://api.example.com").transport(polled));
    for (client, operation, outcome) in [
        (&unpolled, &SEND, Outcome::NotSent),
        (&polled, &SEND, Outcome::Unknown),
        // Nobody has to look at an empty body before the head is written.
        (&unpolled, &GET, Outcome::Unknown),
    ] {
        let error = call(client, operation).await.expect_err("no answer");
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Timeout, outcome)
        );
    }
}

#[tokio::test]
async fn each_attempt_has_a_body_of_its_own() {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&bodies);
    let service = service_fn(move |request: Request<Body>| {
        let seen = Arc::clone(&seen);
        async move {
            let agent = request.headers()["user-agent"].clone();
            assert!(agent.to_str().expect("plain").starts_with("waxwing/"));
            let length = request.headers()["content-length"].clone();
            let body = request.into_body().collect().await?.to_bytes();
            assert_eq!(length.to_str().expect("plain"), body.len().to_string());
            let mut seen = seen.lock().expect("no panic");
            seen.push(body);
            match seen.len() {
                1 => Err(TransportError::not_written("stale connection")),
                _ => ok(),
            }
        }
    });
    let client = builder("https://api.example.com").transport(service);
    let client = client.build().expect("a client");
    let note = FilePart::stream(4, || tokio_util::io::ReaderStream::new(&b"OggS"[..]));
    let upload = client
        .request(&UPLOAD)
        .file("file", note.file_name("note.ogg"));
    upload.call::<serde_json::Value>().await.expect("stored");
    let bodies = bodies.lock().expect("no panic");
    let whole = |body: &[u8]| body.windows(4).any(|part| part == b"OggS");
    assert_eq!(bodies.len(), 2);
    assert!(bodies.iter().all(|body| whole(body)), "{bodies:?}");
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_an_error_shows_no_token() {
    let (redirected, sent) = client(|_| {
        let mut answer = Response::new(Body::default());
        *answer.status_mut() = http::StatusCode::TEMPORARY_REDIRECT;
        let elsewhere = http::HeaderValue::from_static("https://evil.example.com/");
        answer.headers_mut().insert("location", elsewhere);
        Ok(answer)
    });
    let error = call(&redirected, &SEND).await.expect_err("a redirect");
    assert_eq!(
        (error.status(), error.outcome()),
        (Some(307), Outcome::Rejected)
    );
    assert_eq!(sent.load(Ordering::SeqCst), 1);

    let (talkative, _) = client(|_| {
        let text = format!("could not send `Bearer {TOKEN}` to 15550001111");
        Err(TransportError::maybe_written(text))
    });
    let error = call(&talkative, &SEND)
        .await
        .expect_err("an error")
        .to_string();
    assert!(
        !error.contains(TOKEN) && !error.contains("15550001111"),
        "{error}"
    );

    // Nor does one that breaks off a file.
    let (breaks, _) = client(|_| {
        let text = io::Error::other(format!("`Bearer {TOKEN}` of 15550001111 broke off"));
        let stream = futures_util::stream::iter([Err::<http_body::Frame<bytes::Bytes>, _>(text)]);
        Ok(Response::new(Body::wrap(StreamBody::new(stream))))
    });
    let download = breaks.download(&FETCH, "https://api.example.com/1");
    let mut file = download.await.expect("found");
    let error = file.chunk().await.expect_err("broken").to_string();
    assert!(
        !error.contains(TOKEN) && !error.contains("15550001111"),
        "{error}"
    );
}

/// The body of an answer that gives its pieces and then waits for ever.
fn endless(pieces: [&'static str; 2]) -> Response<Body> {
    use futures_util::StreamExt;
    let pieces = pieces.map(|piece| {
        Ok::<_, io::Error>(http_body::Frame::data(bytes::Bytes::from_static(
            piece.as_bytes(),
        )))
    });
    let stream = futures_util::stream::iter(pieces).chain(futures_util::stream::pending());
    Response::new(Body::wrap(StreamBody::new(stream)))
}

#[tokio::test]
async fn a_file_arrives_piece_by_piece_within_its_time() {
    let service =
        service_fn(|_: Request<Body>| async { Ok::<_, TransportError>(endless(["Ogg", "S"])) });
    let client = builder("https://api.example.com").transport(service);
    let client = client.build().expect("a client");
    for download in [
        client
            .download(&FETCH, "https://api.example.com/1")
            .timeout(Duration::from_millis(200)),
        client
            .download(&FETCH, "https://api.example.com/1")
            .deadline(Duration::from_millis(200)),
    ] {
        let mut file = download.await.expect("found");
        assert_eq!(
            file.chunk().await.expect("a piece").expect("not over"),
            "Ogg"
        );
        assert_eq!(file.chunk().await.expect("a piece").expect("not over"), "S");
        let error = file.chunk().await.expect_err("no more comes");
        assert_eq!(error.kind(), ErrorKind::Timeout);
    }
}

#[tokio::test]
async fn files_of_strangers_go_by_the_transport_that_is_named_for_them() {
    let (calls, downloads) = (Arc::default(), Arc::default());
    let service = |count: &Arc<AtomicUsize>| {
        let count = Arc::clone(count);
        service_fn(move |request: Request<Body>| {
            count.fetch_add(1, Ordering::SeqCst);
            let secret = request.headers().get("x-tenant").is_some();
            async move { Ok::<_, TransportError>(Response::new(Body::from(secret.to_string()))) }
        })
    };
    let client = builder("https://api.example.com")
        .transport(service(&calls))
        .download_transport(service(&downloads))
        .build()
        .expect("a client");
    let fetch = |url: &str| client.download(&FETCH, url).header("x-tenant", "7");
    let file = fetch("https://api.example.com/1").await.expect("found");
    assert_eq!(file.bytes().await.expect("whole"), "true");
    let file = fetch("https://files.example.org/1").await.expect("found");
    assert_eq!(file.bytes().await.expect("whole"), "true");
    let private: Error = fetch("https://10.0.0.1/1").await.expect_err("private");
    assert_eq!(private.kind(), ErrorKind::Download);
    let counts = [&calls, &downloads].map(|count: &Arc<AtomicUsize>| count.load(Ordering::SeqCst));
    assert_eq!(counts, [1, 1]);
}

#[tokio::test]
async fn each_option_of_a_call_is_one_of_pages_and_downloads_too() {
    let (client, sent) = client(|_| ok());
    let framing = ["Host", "Content-Length", "Authorization"];
    static LIST: waxwing_runtime::generated::Paging = waxwing_runtime::generated::Paging {
        items: "/data",
        by: waxwing_runtime::generated::PageBy::Offset {
            offset: "offset",
            limit: "limit",
        },
    };
    for name in framing {
        let call = client
            .request(&GET)
            .call::<serde_json::Value>()
            .header(name, "x");
        let pages = client
            .request(&GET)
            .pages::<serde_json::Value>(&LIST)
            .header(name, "x");
        let free = client.call("GET", ["get"]).header(name, "x");
        let file = client.request(&GET).download().header(name, "x");
        for error in [
            call.await.expect_err("a header of the connection"),
            pages
                .collect()
                .await
                .expect_err("a header of the connection"),
            free.await.expect_err("a header of the connection"),
            file.await.expect_err("a header of the connection"),
        ] {
            assert_eq!(error.kind(), ErrorKind::Invalid, "{name}: {error}");
        }
    }
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}
