//! How much memory the events of a large batch take. One test, because the allocator counts for the whole program.

use peak_alloc::PeakAlloc;
use waxwing_meta::webhook::http::Request;
use waxwing_meta::webhook::{Bytes, Verifier, signature};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// A hundred megabytes for 100,000 messages; the cost is the same for each, however many there are.
#[test]
fn a_message_of_a_batch_takes_less_than_a_kilobyte() -> Result<(), Box<dyn std::error::Error>> {
    const COUNT: usize = 20_000;
    let messages: Vec<_> = (0..COUNT)
        .map(|n| format!(r#"{{"id":"wamid.{n}"}}"#))
        .collect();
    let more = "x".repeat(4000);
    let body = format!(
        r#"{{"entry":[{{"changes":[{{"field":"messages","value":{{"messaging_product":"whatsapp","metadata":{{"more":"{more}"}},"messages":[{}]}}}}]}}]}}"#,
        messages.join(",")
    );
    let mut request = Request::new(Bytes::from(body));
    let signed = signature().sign("secret", &request)?;
    request
        .headers_mut()
        .insert("x-hub-signature-256", signed.parse()?);
    let verifier = Verifier::new("secret")?;
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let events = verifier.verify(&request)?;
    let each = (MEMORY.peak_usage() - before) / COUNT;
    assert_eq!(events.len(), COUNT);
    assert!(each < 1000, "{each} bytes");
    Ok(())
}
