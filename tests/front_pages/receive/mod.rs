//! The pieces that receive events.

mod hypersender;
mod infobip;
mod meta;
mod wawp;

use serde_json::Value;
use std::sync::Arc;
use waxwing_webhook::http::{HeaderName, Request, header::AUTHORIZATION};
use waxwing_webhook::{Algorithm, Bytes, Recent, Signature, WebhookError};

fn body(file: &str) -> Bytes {
    let file: Value = serde_json::from_str(file).expect("a file of JSON");
    Bytes::from(file["body"].to_string())
}

fn signed(body: Bytes, signature: &Signature, header: &'static str) -> Request<Bytes> {
    let mut request = Request::new(body);
    let signed = signature.sign("secret", &request).expect("signed");
    let signed = signed.parse().expect("a value");
    request.headers_mut().insert(header, signed);
    request
}

#[test]
fn each_piece_reads_a_text_once_and_from_its_provider_alone() {
    let taken = Arc::new(Recent::new(100));
    let text = Ok(Some("Hello".to_owned()));
    let texts = Ok(vec!["Hello".to_owned()]);
    let (replayed, replays) = (Err(WebhookError::Replayed), Err(WebhookError::Replayed));

    let hook = waxwing_wawp::webhook::Verifier::new("secret").expect("a secret");
    let hook = hook.refuse_replays(taken.clone());
    let sent = body(include_str!("../../wire/wawp/webhooks/message.json"));
    let signature = waxwing_wawp::webhook::signature();
    let request = signed(sent.clone(), &signature, "x-wawp-signature");
    assert_eq!(wawp::received_text(&hook, &request), text);
    assert_eq!(wawp::received_text(&hook, &request), replayed);
    assert!(wawp::received_text(&hook, &Request::new(sent)).is_err());

    let hook = waxwing_hypersender::webhook::Verifier::new("secret").expect("a secret");
    let hook = hook.refuse_replays(taken.clone());
    let sent = body(include_str!(
        "../../wire/hypersender/webhooks/message.any.json"
    ));
    let request = Request::builder().header(AUTHORIZATION, "secret");
    let request = request.body(sent.clone()).expect("a request");
    assert_eq!(hypersender::received_text(&hook, &request), text);
    assert_eq!(hypersender::received_text(&hook, &request), replayed);
    assert!(hypersender::received_text(&hook, &Request::new(sent)).is_err());

    let signature = Signature::new(Algorithm::Sha256, HeaderName::from_static("x-signature"));
    let hook = waxwing_infobip::webhook::Verifier::new("secret", signature.clone());
    let hook = hook.expect("a secret").refuse_replays(taken.clone());
    let sent = body(include_str!(
        "../../wire/infobip/webhooks/inbound-text.json"
    ));
    let request = signed(sent.clone(), &signature, "x-signature");
    assert_eq!(infobip::received_texts(&hook, &request), texts);
    assert_eq!(infobip::received_texts(&hook, &request), replays);
    assert!(infobip::received_texts(&hook, &Request::new(sent)).is_err());

    let hook = waxwing_meta::webhook::Verifier::new("secret").expect("a secret");
    let hook = hook.refuse_replays(taken.clone());
    let sent = body(include_str!("../../wire/meta/webhooks/messages.text.json"));
    let signature = waxwing_meta::webhook::signature();
    let request = signed(sent.clone(), &signature, "x-hub-signature-256");
    assert_eq!(meta::received_texts(&hook, &request), texts);
    assert_eq!(meta::received_texts(&hook, &request), replays);
    assert!(meta::received_texts(&hook, &Request::new(sent)).is_err());
}
