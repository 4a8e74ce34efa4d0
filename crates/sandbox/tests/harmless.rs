//! Files, names and texts of strangers, as a browser gets them.

use reqwest::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap};
use serde_json::Value;
use waxwing_sandbox::{Fault, Provider, Sandbox};

const SCRIPT: &str = "<html><body><script>fetch('/_sandbox/received')</script></body></html>";
const DRAWING: &str = r#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).map(|value| value.to_str().unwrap());
    value.unwrap_or_default()
}

/// No script runs in it, and no browser takes it for another type than it says.
#[track_caller]
fn runs_nothing(headers: &HeaderMap) {
    assert_eq!(text(headers, "x-content-type-options"), "nosniff");
    let policy = text(headers, CONTENT_SECURITY_POLICY.as_str());
    let mut directives = policy.split("; ");
    assert!(directives.any(|d| d == "default-src 'none'"), "{policy}");
    assert!(directives.any(|d| d == "sandbox"), "{policy}");
    assert!(!policy.contains("script"), "{policy}");
}

#[tokio::test]
async fn only_pixels_and_sound_are_shown_in_place() {
    let sandbox = Sandbox::start().await.unwrap();
    for (kind, served, disposition) in [
        ("audio/ogg; codecs=opus", "", "inline"),
        ("VIDEO/mp4", "", "inline"),
        ("image/png", "", "inline"),
        ("image/svg+xml", "", "attachment"),
        (" image/svg+xml", "", "attachment"),
        ("text/html", "", "attachment"),
        ("text/html; x=audio/ogg", "", "attachment"),
        ("text/plain", "", "attachment"),
        ("application/pdf", "", "attachment"),
        ("application/xhtml+xml", "", "attachment"),
        ("", "application/octet-stream", "attachment"),
        (
            "audio/ogg\r\nset-cookie: a=b",
            "application/octet-stream",
            "attachment",
        ),
        ("audio\u{0}/ogg", "application/octet-stream", "attachment"),
    ] {
        let url = sandbox.serve(SCRIPT, kind, "a");
        let answer = reqwest::get(url).await.unwrap();
        assert_eq!(answer.status(), 200);
        runs_nothing(answer.headers());
        assert!(answer.headers().get("set-cookie").is_none());
        let wanted = if served.is_empty() { kind } else { served };
        assert_eq!(text(answer.headers(), CONTENT_TYPE.as_str()), wanted.trim());
        let found = text(answer.headers(), CONTENT_DISPOSITION.as_str());
        assert_eq!(found.split(';').next(), Some(disposition), "{kind}");
        assert_eq!(answer.bytes().await.unwrap(), SCRIPT);
    }
}

#[tokio::test]
async fn a_file_name_stays_a_name() {
    let sandbox = Sandbox::start().await.unwrap();
    for (name, expected) in [
        ("a b-1.ogg", r#"attachment; filename="a b-1.ogg""#),
        (
            r#"a".html; x="b"#,
            r#"attachment; filename="a_.html_ x__b"; filename*=UTF-8''a%22.html%3B%20x%3D%22b"#,
        ),
        (
            "a\r\nset-cookie: b=c",
            "attachment; filename=\"a__set-cookie_ b_c\"; filename*=UTF-8''a__set-cookie%3A%20b%3Dc",
        ),
        (
            "<script>alert(1)</script>.html",
            "attachment; filename=\"_script_alert_1___script_.html\"; \
             filename*=UTF-8''%3Cscript%3Ealert%281%29%3C_script%3E.html",
        ),
        ("../../b\\c", "attachment; filename=\".._.._b_c\""),
        (
            "\u{fc}.html",
            "attachment; filename=\"_.html\"; filename*=UTF-8''%C3%BC.html",
        ),
    ] {
        let url = sandbox.serve(SCRIPT, "text/html", name);
        let answer = reqwest::get(url).await.unwrap();
        assert_eq!(answer.status(), 200, "{name}");
        assert!(answer.headers().get("set-cookie").is_none());
        let found = text(answer.headers(), CONTENT_DISPOSITION.as_str());
        assert_eq!(found, expected);
    }
    let long = sandbox.serve(SCRIPT, "text/html", &"x".repeat(10_000));
    let answer = reqwest::get(long).await.unwrap();
    let found = text(answer.headers(), CONTENT_DISPOSITION.as_str());
    assert!(found.len() < 200, "{}", found.len());
}

#[tokio::test]
async fn files_from_outside_run_nothing_wherever_they_are_fetched() {
    let sandbox = Sandbox::start().await.unwrap();
    let http = reqwest::Client::new();
    // Put by a client in another language.
    let put = http
        .put(format!(
            "{}/_sandbox/files/a.svg",
            sandbox.base_url(Provider::Wawp)
        ))
        .header(CONTENT_TYPE, "image/svg+xml")
        .body(DRAWING);
    let put: Value = put.send().await.unwrap().json().await.unwrap();
    // Sent by a user of Infobip.
    let sent = sandbox.infobip().received_file(SCRIPT, "text/html");
    // Uploaded to Meta, as a type that it takes.
    let part = reqwest::multipart::Part::bytes(SCRIPT.as_bytes())
        .file_name("a.html")
        .mime_str("text/plain")
        .unwrap();
    let form = reqwest::multipart::Form::new()
        .text("messaging_product", "whatsapp")
        .text("type", "text/plain")
        .part("file", part);
    let base = sandbox.base_url(Provider::Meta);
    let upload = http
        .post(format!("{base}/106540352242922/media"))
        .bearer_auth("sandbox-token")
        .multipart(form);
    let stored: Value = upload.send().await.unwrap().json().await.unwrap();
    let node = format!("{base}/{}", stored["id"].as_str().unwrap());
    let node = http.get(node).bearer_auth("sandbox-token");
    let node: Value = node.send().await.unwrap().json().await.unwrap();
    for (url, authorization) in [
        (put["url"].as_str().unwrap(), ""),
        (&*sent, "App sandbox-key"),
        (node["url"].as_str().unwrap(), "Bearer sandbox-token"),
    ] {
        let get = http.get(url).header("authorization", authorization);
        let answer = get.send().await.unwrap();
        assert_eq!(answer.status(), 200, "{url}");
        runs_nothing(answer.headers());
        let found = text(answer.headers(), CONTENT_DISPOSITION.as_str());
        assert!(found.starts_with("attachment"), "{url} {found}");
    }
}

#[tokio::test]
async fn every_answer_runs_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let http = reqwest::Client::new();
    let wawp = sandbox.base_url(Provider::Wawp);
    let meta = sandbox.base_url(Provider::Meta);
    for (url, status) in [
        (format!("{wawp}//_sandbox/received/"), 200),
        (format!("{wawp}/_sandbox/files/9/a.html"), 404),
        (format!("{wawp}/<script>alert(1)</script>"), 404),
        (format!("{meta}/<script>alert(1)</script>"), 400),
    ] {
        let answer = http.get(&url).send().await.unwrap();
        assert_eq!(answer.status(), status, "{url}");
        runs_nothing(answer.headers());
        let kind = text(answer.headers(), CONTENT_TYPE.as_str());
        assert!(matches!(kind, "application/json" | "text/plain"), "{kind}");
    }
    // A page that a fault puts in the answer's place, with a header of its own.
    sandbox.fault(Fault::answer(502, "text/html", SCRIPT));
    let url = format!("{wawp}/v2/session/info?access_token=sandbox-token&instance_id=3EB0ABCDEF12");
    let answer = http.get(url).send().await.unwrap();
    assert_eq!(answer.status(), 502);
    runs_nothing(answer.headers());
}
