//! Downloads: who gets the token, what is repeated, and what lies on disk afterwards.

use crate::demo::{DEMO, FETCH, TOKEN, Tokens, builder, client};
use crate::server::{Reply, Server, http};
use std::error::Error as _;
use std::path::PathBuf;
use waxwing_runtime::{Auth, Client, ClientBuilder, ErrorKind, Outcome, RetryPolicy};

fn moved(to: &str) -> Reply {
    http(&format!("302 x\r\nLocation: {to}"), "")
}

#[tokio::test]
async fn credentials_are_dropped_for_good_at_the_first_change_of_origin() {
    let bind = || tokio::net::TcpListener::bind("127.0.0.1:0");
    let (a, b) = (bind().await.expect("a port"), bind().await.expect("a port"));
    let url = |l: &tokio::net::TcpListener| format!("http://{}", l.local_addr().expect("bound"));
    let (url_a, url_b) = (url(&a), url(&b));
    let a = Server::on(a, [moved("/m1"), moved(&url_b), http("200 OK", "file")]);
    let b = Server::on(b, [moved(&format!("{url_a}/m2"))]);
    let file = client(&url_a).download(&FETCH, &format!("{url_a}/m")).await;
    let file = file.expect("found").bytes().await.expect("arrived");
    assert_eq!(&file[..], b"file");
    let with_token: Vec<bool> = [a.requests(), b.requests()]
        .concat()
        .iter()
        .map(|request| request.contains(TOKEN))
        .collect();
    assert_eq!(with_token, [true, true, false, false]);
}

/// The address is signed as it stands, and may be on another host than the API.
#[tokio::test]
async fn a_download_goes_without_a_proof() {
    let server = Server::start([http("200 OK", "file")]).await;
    let auth = Auth::bearer(TOKEN).with_proof("proof", str::to_owned);
    let client = builder(&server.origin).auth(auth).build();
    let url = format!("{}/m?hash=1", server.origin);
    let file = client.expect("a client").download(&FETCH, &url).await;
    file.expect("found").bytes().await.expect("arrived");
    let request = server.requests().remove(0);
    assert!(request.starts_with("GET /m?hash=1 "), "{request}");
    assert!(request.contains(TOKEN), "{request}");
}

#[tokio::test]
async fn a_redirect_to_another_host_is_followed_without_credentials_too() {
    let foreign = Server::start([http("200 OK", "file")]).await;
    let server = Server::start([moved(&foreign.origin)]).await;
    let download = client(&server.origin).download(&FETCH, &server.origin);
    let file = download.auth(Auth::none()).await.expect("found");
    assert_eq!(file.bytes().await.expect("arrived"), "file");
    for request in [server.requests(), foreign.requests()].concat() {
        let request = request.to_lowercase();
        assert!(!request.contains("authorization") && !request.contains("referer"));
    }
}

#[tokio::test]
async fn what_must_not_be_fetched_is_refused() {
    let server = Server::start([]).await;
    let port = server.origin.rsplit(':').next().expect("a port");
    let public = ClientBuilder::<Client>::new(&DEMO)
        .auth(Auth::bearer(TOKEN))
        .build();
    let public = public.expect("a client");
    let local = client(&server.origin);
    for (client, url) in [
        (&public, format!("{}/admin", server.origin)),
        (&public, format!("https://127.0.0.1:{port}/admin")),
        (&public, format!("https://localhost:{port}/admin")),
        (&public, format!("https://localhost.:{port}/admin")),
        (&public, format!("https://0.0.0.0:{port}/admin")),
        (&public, format!("https://[::ffff:127.0.0.1]:{port}/admin")),
        (&public, "http://192.0.2.1/file".to_owned()),
        (&local, "http://192.0.2.1/file".to_owned()),
        (&local, format!("http://0.0.0.0:{port}/admin")),
        (&local, "file:///etc/hosts".to_owned()),
        (&public, "https://10.0.0.1/file".to_owned()),
        (
            &public,
            "https://169.254.169.254/latest/meta-data/".to_owned(),
        ),
        (&public, "https://100.64.0.1/file".to_owned()),
        (&public, "https://[fd00::1]/file".to_owned()),
        (&public, "https://[::ffff:a00:1]/file".to_owned()),
        (&public, "https://[64:ff9b::a00:1]/file".to_owned()),
        (&public, "https://167772161/file".to_owned()),
        (&local, "https://10.0.0.1/file".to_owned()),
        (
            &local,
            "https://169.254.169.254/latest/meta-data/".to_owned(),
        ),
        (&local, "no url".to_owned()),
    ] {
        let error = client.download(&FETCH, &url).await.expect_err("refused");
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::Download, 0),
            "{url}"
        );
    }
    assert!(server.requests().is_empty());
    let server = Server::start(vec![moved("/again"); 4]).await;
    let url = format!("{}/m", server.origin);
    let error = client(&server.origin).download(&FETCH, &url).await;
    assert_eq!(error.expect_err("in circles").kind(), ErrorKind::Download);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_redirect_leads_to_public_addresses_alone() {
    for to in [
        "https://10.0.0.1/file",
        "https://169.254.169.254/latest/meta-data/",
        "https://[fe80::1]/file",
        "http://192.168.1.1/file",
    ] {
        let server = Server::start([moved(to)]).await;
        let url = format!("{}/m", server.origin);
        let error = client(&server.origin).download(&FETCH, &url).await;
        let error = error.expect_err(to);
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Download, Outcome::NotSent)
        );
        assert_eq!(server.requests().len(), 1, "{to}");
    }
}

#[tokio::test]
async fn a_caller_may_allow_this_machine_and_keeps_the_token() {
    let server = Server::start([http("200 OK", "file")]).await;
    let public = ClientBuilder::<Client>::new(&DEMO)
        .auth(Auth::bearer(TOKEN))
        .build();
    let download = public.expect("a client").download(&FETCH, &server.origin);
    let file = download.allow_private().await.expect("allowed");
    assert_eq!(file.bytes().await.expect("arrived"), "file");
    let request = server.requests().remove(0);
    assert!(!request.contains(TOKEN), "{request}");
}

#[tokio::test]
async fn faults_before_the_first_byte_are_repeated() {
    let ok = || http("200 OK", "file");
    for (replies, expected) in [
        (vec![http("429 x\r\nRetry-After: 0", ""), ok()], Ok(2)),
        (vec![http("503 x\r\nRetry-After: 0", ""), ok()], Ok(2)),
        (vec![Reply::Breaks, Reply::Breaks, ok()], Ok(3)),
        (
            vec![http("404 x", "")],
            Err((ErrorKind::Api, Outcome::Rejected, 1)),
        ),
        (
            vec![http("401 x", "")],
            Err((ErrorKind::Api, Outcome::Rejected, 1)),
        ),
    ] {
        let server = Server::start(replies.clone()).await;
        let url = format!("{}/m", server.origin);
        let result = client(&server.origin).download(&FETCH, &url).await;
        let result = result.map(|_| server.requests().len());
        let result = result.map_err(|e| (e.kind(), e.outcome(), e.attempts()));
        assert_eq!(result, expected, "{replies:?}");
    }
    let server = Server::start([http("503 x\r\nRetry-After: 0", ""), ok()]).await;
    let url = format!("{}/m", server.origin);
    let download = client(&server.origin).download(&FETCH, &url);
    let error = download
        .retry(RetryPolicy::never())
        .await
        .expect_err("once");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_refused_token_of_a_source_is_renewed_once() {
    let refused = || http("401 x", "");
    for (replies, found) in [
        (vec![refused(), http("200 OK", "file")], true),
        (vec![refused(), refused()], false),
    ] {
        let server = Server::start(replies).await;
        let tokens = Tokens::default();
        let url = format!("{}/m", server.origin);
        let download = client(&server.origin).download(&FETCH, &url);
        let result = download.auth(Auth::source(tokens.clone())).await;
        assert_eq!(result.is_ok(), found, "{result:?}");
        assert_eq!((tokens.renewals(), server.requests().len()), (1, 2));
    }
}

#[tokio::test]
async fn who_never_got_the_token_cannot_have_it_renewed() {
    let foreign = Server::start([http("401 x", "")]).await;
    let server = Server::start([moved(&foreign.origin)]).await;
    let tokens = Tokens::default();
    let client = builder(&server.origin).auth(Auth::source(tokens.clone()));
    let url = format!("{}/m", server.origin);
    let error = client
        .build()
        .expect("a client")
        .download(&FETCH, &url)
        .await;
    assert_eq!(error.expect_err("refused").status(), Some(401));
    assert_eq!((tokens.renewals(), foreign.requests().len()), (0, 1));
}

#[tokio::test]
async fn at_most_64_kib_of_an_error_are_read() {
    let head = "HTTP/1.1 404 x\r\nContent-Length: 99999999\r\n\r\n";
    let server = Server::start([Reply::Holds(format!("{head}{}", "x".repeat(70_000)))]).await;
    let url = format!("{}/m", server.origin);
    let error = client(&server.origin).download(&FETCH, &url).await;
    let error = error.expect_err("not found");
    // A wait for the rest would end in a time-out, and keep what had arrived by then: more than this.
    assert_eq!((error.status(), error.body().len()), (Some(404), 64 * 1024));
}

/// A folder of its own, removed at the end.
pub(crate) struct Folder(pub PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    pub(crate) fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("a folder");
        entries
            .map(|e| {
                e.expect("a file")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_download_is_saved_whole_or_not_at_all() {
    let cut = Reply::Says("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nfi".to_owned());
    for (reply, most, expected) in [
        (http("200 OK", "file"), 4, Ok(4)),
        (http("200 OK", "file"), 3, Err(ErrorKind::Download)),
        (cut, 99, Err(ErrorKind::Transport)),
    ] {
        let folder = Folder::new("saved");
        let path = folder.0.join("note.ogg");
        std::fs::write(&path, "before").expect("written");
        let server = Server::start([reply]).await;
        let url = format!("{}/m", server.origin);
        let download = client(&server.origin).download(&FETCH, &url);
        let download = download.max_bytes(most).await.expect("found");
        let saved = download.save(&path).await;
        if let Err(error) = &saved {
            assert!(error.to_string().starts_with("demo fetch: "), "{error}");
        }
        let content = if expected.is_ok() { "file" } else { "before" };
        assert_eq!(saved.map_err(|e| e.kind()), expected);
        assert_eq!(std::fs::read_to_string(&path).expect("there"), content);
        assert_eq!(folder.files(), ["note.ogg"]);
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_an_error_of_the_file() {
    let server = Server::start([http("200 OK", "file")]).await;
    let url = format!("{}/m", server.origin);
    let download = client(&server.origin).download(&FETCH, &url).await;
    let saved = download.expect("found").save("/nowhere/note.ogg").await;
    let error = saved.expect_err("no such folder");
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.source().is_some_and(|e| e.is::<std::io::Error>()));
}

#[tokio::test]
async fn a_save_that_is_given_up_leaves_nothing() {
    let begun = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nfi";
    let server = Server::start([Reply::Holds(begun.to_owned())]).await;
    let folder = Folder::new("given-up");
    let url = format!("{}/m", server.origin);
    let download = client(&server.origin).download(&FETCH, &url).await;
    let save = download.expect("found").save(folder.0.join("note.ogg"));
    let soon = std::time::Duration::from_secs(1);
    tokio::time::timeout(soon, save)
        .await
        .expect_err("for ever");
    assert_eq!(folder.files(), Vec::<String>::new());
}
