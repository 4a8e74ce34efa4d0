//! Canaries: credentials, phone numbers and chat ids of these tests show nowhere, neither in what a program may print
//! (`Debug`, `Display`, errors with all their sources) nor in what it may log, down to the lowest level and including
//! the HTTP libraries beneath.
//!
//! A program of its own: what is logged is settled once for all threads.

#[path = "../../crates/runtime/tests/contract/demo.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod demo;
mod facade;
mod log;
mod providers;
mod runtime;
#[path = "../../crates/runtime/tests/contract/server.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod server;
mod watch;
mod webhooks;

#[tokio::test]
async fn no_canary_shows() {
    log::install();
    runtime::each_credential().await;
    providers::each_client().await;
    providers::what_the_sandbox_remembers().await;
    facade::each_gateway().await;
    facade::wrong_settings();
    webhooks::each_verifier();
    let lines = log::lines();
    // Without these there was nothing to see, and the test would see nothing either.
    for target in ["waxwing_runtime", "hyper_util", "reqwest::connect"] {
        assert!(lines.contains(target), "nothing of {target} was logged");
    }
    assert_eq!(lines.matches("webhook refused").count(), 8);
    watch::text("the log", &lines);
}

#[test]
fn a_canary_that_shows_is_seen() {
    for shown in [
        "token c4nary-bearer",
        "Basic dXNlcjpjNG5hcnktYmFzaWM=",
        "to 15557654321@c.us",
        "+15557654321.",
    ] {
        assert!(watch::spilled(shown).is_some(), "{shown}");
    }
    assert_eq!(watch::spilled("[redacted] 1555…11"), None);
    log::install();
    ::log::trace!("1 {}", "logged");
    tracing::trace!(member = "2 traced");
    let _span = tracing::trace_span!("a span", member = "3 spanned");
    for line in ["1 logged", "2 traced", "3 spanned"] {
        assert!(log::lines().contains(line), "{line}");
    }
}
