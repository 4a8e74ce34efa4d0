//! Time and memory of a large batch of Meta: 200,000 messages beside 4 KB of metadata in one signed body.
//!
//! `cargo run --release --example memory` in this folder, for messages that have an id alone, and with the argument
//! `texts` for those that have everything. Prints the peak of memory of this process (Linux only).

use std::time::Instant;
use waxwing_meta::webhook::http::Request;
use waxwing_meta::webhook::{Bytes, Gate, Verifier, signature};

const SECRET: &str = "the app's secret";
const COUNT: usize = 200_000;

fn body(message: impl Fn(usize) -> String) -> String {
    let more = "x".repeat(4000);
    let head = format!(
        r#"{{"object":"whatsapp_business_account","entry":[{{"id":"1000","changes":[{{"field":"messages","value":{{"messaging_product":"whatsapp","metadata":{{"display_phone_number":"15550002222","phone_number_id":"2000","more":"{more}"}},"messages":["#
    );
    let mut body = head;
    for n in 0..COUNT {
        if n > 0 {
            body.push(',');
        }
        body.push_str(&message(n));
    }
    body.push_str("]}}]}]}");
    body.shrink_to_fit();
    body
}

fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("VmHWM");
    line.trim()
        .trim_end_matches(" kB")
        .parse::<f64>()
        .expect("a number")
        / 1000.0
}

fn main() {
    let texts = std::env::args().nth(1).as_deref() == Some("texts");
    let body = match texts {
        false => body(|n| format!(r#"{{"id":"wamid.{n}"}}"#)),
        true => body(|n| {
            format!(
                r#"{{"from":"1555{n:07}","id":"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0{n:06}","timestamp":"1790000000","type":"text","text":{{"body":"Hello, is the shop open today?"}}}}"#
            )
        }),
    };
    println!(
        "body {:.1} MB, peak before {:.1} MB",
        body.len() as f64 / 1e6,
        peak_mb()
    );
    let mut request = Request::new(Bytes::from(body));
    let signed = signature().sign(SECRET, &request).expect("a signature");
    request
        .headers_mut()
        .insert("x-hub-signature-256", signed.parse().expect("a header"));
    let gate = Gate::new(SECRET, signature())
        .expect("a secret")
        .limit(1 << 30);
    let start = Instant::now();
    let events = Verifier::from(gate).verify(&request).expect("verified");
    println!(
        "{} events, {:.2} s, peak {:.1} MB",
        events.len(),
        start.elapsed().as_secs_f64(),
        peak_mb()
    );
}
