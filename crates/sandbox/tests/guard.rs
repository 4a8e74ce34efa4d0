//! Attacks by pages of other sites: names that resolve to this machine, and requests that a browser sends for a page.

mod raw;

use raw::{exchange, status};
use serde_json::json;
use waxwing_sandbox::{Provider, Sandbox};

const FAULT: &str = r#"{"kind": "answer", "status": 503}"#;

/// A path of each provider and of the sandbox itself.
const READS: [(Provider, &str); 5] = [
    (Provider::Wawp, "/_sandbox/received"),
    (
        Provider::Wawp,
        "/v2/chats?access_token=sandbox-token&instance_id=3EB0ABCDEF12",
    ),
    (Provider::Hypersender, "/_sandbox/received"),
    (
        Provider::Infobip,
        "/whatsapp/1/senders/15550002222/templates",
    ),
    (
        Provider::Meta,
        "/v25.0/106540352242922?access_token=sandbox-token",
    ),
];

/// Sends a request with these header lines; gives the status of its answer.
fn send(sandbox: &Sandbox, provider: Provider, line: &str, headers: &str, body: &str) -> u16 {
    let url = sandbox.base_url(provider);
    let length = body.len();
    let request = format!(
        "{line}\r\n{headers}connection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    status(&exchange(&url, &request))
}

fn fault(sandbox: &Sandbox, headers: &str) -> u16 {
    let line = "POST /_sandbox/faults HTTP/1.1";
    send(sandbox, Provider::Meta, line, headers, FAULT)
}

/// Sends a text; whether it was taken.
fn text(sandbox: &Sandbox, method: &str, headers: &str) -> bool {
    let before = sandbox.received().len();
    let (members, body) = match method {
        "GET" => ("&chatId=15550001111@c.us&message=Hello", ""),
        _ => ("", r#"{"chatId": "15550001111@c.us", "message": "Hello"}"#),
    };
    let line = format!(
        "{method} /v2/send/text?access_token=sandbox-token&instance_id=3EB0ABCDEF12{members} HTTP/1.1"
    );
    let status = send(sandbox, Provider::Wawp, &line, headers, body);
    let taken = sandbox.received().len() > before;
    assert_eq!(status, if taken { 200 } else { 403 }, "{line} {headers}");
    taken
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_of_this_machine_is_served_and_no_other() {
    let sandbox = Sandbox::start().await.unwrap();
    let own = [
        "127.0.0.1",
        "127.0.0.1:PORT",
        "127.0.0.1:1",
        "127.0.0.1.:PORT",
        "127.8.9.1:PORT",
        "localhost",
        "localhost:PORT",
        "LocalHost:PORT",
        "localhost.:PORT",
        "[::1]",
        "[::1]:PORT",
        "[0:0:0:0:0:0:0:1]:PORT",
        "[::ffff:127.0.0.1]:PORT",
    ];
    let foreign = [
        "",
        "evil.example",
        "evil.example:PORT",
        "EVIL.EXAMPLE.:PORT",
        "localhost.evil.com:PORT",
        "evil.localhost:PORT",
        "127.0.0.1.nip.io:PORT",
        "127.0.0.1.evil.com",
        "evil.com:127.0.0.1",
        "localhost@evil.com",
        "evil.com@localhost",
        "0.0.0.0:PORT",
        "10.0.0.1:PORT",
        "128.0.0.1",
        "[::]:PORT",
        "[2001:db8::1]:PORT",
        "[::ffff:10.0.0.1]",
        "[::1",
        "localhost evil.com",
        "localhost,evil.com",
        "localh\u{f6}st",
    ];
    let all = own.map(|host| (host, true)).into_iter();
    for (host, served) in all.chain(foreign.map(|host| (host, false))) {
        for (provider, path) in READS {
            let url = sandbox.base_url(provider);
            let port = url.split([':', '/']).nth(4).unwrap();
            let headers = format!("host: {}\r\n", host.replace("PORT", port));
            let line = format!("GET {path} HTTP/1.1");
            let refused = send(&sandbox, provider, &line, &headers, "") == 403;
            assert_eq!(refused, !served, "{host} {path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_names_no_host_or_two_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    for (line, headers, served) in [
        ("GET /_sandbox/received HTTP/1.0", "", false),
        ("GET /_sandbox/received HTTP/1.1", "", false),
        (
            "GET /_sandbox/received HTTP/1.0",
            "host: localhost\r\n",
            true,
        ),
        (
            "GET /_sandbox/received HTTP/1.1",
            "host: localhost\r\nhost: evil.example\r\n",
            false,
        ),
        (
            "GET http://evil.example/_sandbox/received HTTP/1.1",
            "host: localhost\r\n",
            false,
        ),
        (
            "GET http://localhost/_sandbox/received HTTP/1.1",
            "host: localhost\r\n",
            true,
        ),
    ] {
        let found = send(&sandbox, Provider::Meta, line, headers, "");
        assert_eq!(found, if served { 200 } else { 403 }, "{line} {headers}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_for_a_foreign_page_is_refused_and_does_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let own = [
        "",
        "origin: http://127.0.0.1:8600\r\n",
        "origin: http://LOCALHOST:3000\r\n",
        "origin: https://localhost\r\n",
        "origin: http://[::1]:8600\r\n",
        "origin: http://localhost:3000\r\nsec-fetch-site: cross-site\r\n",
        "sec-fetch-site: same-origin\r\n",
        "sec-fetch-site: none\r\n",
        "sec-fetch-site: cross-site\r\nreferer: http://localhost:3000/\r\n",
    ];
    let foreign = [
        "origin: null\r\n",
        "origin: \r\n",
        "origin: localhost\r\n",
        "origin: https://evil.example\r\n",
        "origin: http://127.0.0.1.nip.io:8600\r\n",
        "origin: http://localhost.evil.com\r\n",
        "origin: http://localhost@evil.com\r\n",
        "origin: http://0.0.0.0:8600\r\n",
        "origin: file://localhost\r\n",
        "origin: chrome-extension://localhost\r\n",
        // A request of an image, a link or a form says no more than this.
        "sec-fetch-site: cross-site\r\n",
        "sec-fetch-site: cross-site\r\nreferer: https://evil.example/\r\n",
        "sec-fetch-site: cross-site\r\nreferer: http://localhost@evil.example/\r\n",
    ];
    for headers in foreign {
        let headers = format!("host: localhost\r\n{headers}");
        assert_eq!(fault(&sandbox, &headers), 403, "{headers}");
        // Wawp takes sends as GET too, which an image of a page can ask for.
        for method in ["GET", "POST"] {
            assert!(!text(&sandbox, method, &headers), "{headers}");
        }
        for line in [
            "DELETE /_sandbox/received HTTP/1.1",
            "PUT /_sandbox/files/a.html HTTP/1.1",
            "OPTIONS /_sandbox/faults HTTP/1.1",
            "OPTIONS /v2/send/text HTTP/1.1",
        ] {
            let found = send(&sandbox, Provider::Wawp, line, &headers, "");
            assert_eq!(found, 403, "{line} {headers}");
        }
    }
    for headers in own {
        let headers = format!("host: localhost\r\n{headers}");
        for method in ["GET", "POST"] {
            assert!(text(&sandbox, method, &headers), "{headers}");
        }
    }
    // No fault came in: the sends would have shown it.
    assert!(sandbox.received().iter().all(|r| r.status == 200));
    assert_eq!(fault(&sandbox, "host: localhost\r\n"), 204);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_page_may_ask_for_the_list_but_cannot_read_it() {
    let sandbox = Sandbox::start().await.unwrap();
    for origin in ["null", "https://evil.example", "http://localhost:3000"] {
        let request = format!(
            "GET /_sandbox/received HTTP/1.1\r\nhost: localhost\r\norigin: {origin}\r\nconnection: close\r\n\r\n"
        );
        let answer = exchange(&sandbox.base_url(Provider::Meta), &request);
        assert_eq!(status(&answer), 200, "{origin}");
        let answer = answer.to_ascii_lowercase();
        assert!(!answer.contains("access-control"), "{answer}");
        assert!(
            answer.contains("x-content-type-options: nosniff"),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn a_client_with_a_base_url_is_served() {
    let sandbox = Sandbox::start().await.unwrap();
    for host in ["127.0.0.1", "localhost"] {
        let url = sandbox.base_url(Provider::Meta).replace("127.0.0.1", host);
        let body = json!({
            "messaging_product": "whatsapp", "to": "15550001111", "type": "text", "text": {"body": "Hello"},
        });
        let send = reqwest::Client::new().post(format!("{url}/106540352242922/messages"));
        let send = send.bearer_auth("sandbox-token").json(&body);
        assert_eq!(send.send().await.unwrap().status(), 200, "{host}");
    }
}
