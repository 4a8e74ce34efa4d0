//! Who is not let in.

use crate::receive::{Receiver, SECRET, header, request, sample, signature};
use serde_json::Value;
use waxwing_types::Provider;
use waxwing_webhook::http::{HeaderValue, Request};
use waxwing_webhook::{Bytes, EmptySecretError, ProofLocation, WebhookError};

fn location(provider: Provider) -> ProofLocation {
    ProofLocation::Header(header(provider))
}

fn refused(provider: Provider, request: &Request<Bytes>) -> WebhookError {
    Receiver::new(provider)
        .verify(request)
        .expect_err("it must not be let in")
}

fn body(provider: Provider) -> Bytes {
    Bytes::from(sample(provider).0.to_string())
}

#[test]
fn the_right_proof_lets_in() {
    for provider in Provider::ALL {
        let events = Receiver::new(provider).read(body(provider));
        assert_eq!(events.len(), 1, "{provider}");
        assert_eq!(events[0].name, sample(provider).1, "{provider}");
    }
}

#[test]
fn without_a_header_nobody_is_let_in() {
    for provider in Provider::ALL {
        let mut unsigned = request(provider, body(provider));
        unsigned.headers_mut().clear();
        let error = refused(provider, &unsigned);
        let location = location(provider);
        assert_eq!(error, WebhookError::Missing { location }, "{provider}");
        assert_eq!(error.status(), 401);
    }
}

#[test]
fn a_header_that_stands_twice_is_refused_even_if_both_are_right() {
    for provider in Provider::ALL {
        let mut twice = request(provider, body(provider));
        let proof = twice.headers()[header(provider)].clone();
        twice.headers_mut().append(header(provider), proof);
        let location = location(provider);
        assert_eq!(
            refused(provider, &twice),
            WebhookError::Repeated { location }
        );
    }
}

#[test]
fn a_forged_proof_is_refused() {
    for provider in Provider::ALL {
        let right = request(provider, body(provider));
        let right = right.headers()[header(provider)].to_str().expect("a text");
        let flipped = |text: &str| {
            let last = if text.ends_with('0') { "1" } else { "0" };
            format!("{}{last}", &text[..text.len() - 1])
        };
        for forged in [
            flipped(right),
            right[..right.len() - 2].to_owned(),
            format!("{right}00"),
            format!(" {right}"),
            String::new(),
            "sha256=".to_owned(),
            "sha1=0beec7b5ea3f0fdbc95d0dd47f3c5bc275da8a33".to_owned(),
            SECRET.to_uppercase(),
            "not a proof".to_owned(),
        ] {
            let mut request = request(provider, body(provider));
            let value = HeaderValue::from_str(&forged).expect("a header");
            request.headers_mut().insert(header(provider), value);
            let error = refused(provider, &request);
            let told = matches!(
                error,
                WebhookError::Mismatch { .. } | WebhookError::Malformed { .. }
            );
            assert!(told, "{provider} {forged}: {error:?}");
            assert_eq!(error.status(), 401);
        }
        let mut request = request(provider, body(provider));
        let value = HeaderValue::from_bytes(b"\xff\xfe").expect("a header");
        request.headers_mut().insert(header(provider), value);
        assert_eq!(refused(provider, &request).status(), 401);
    }
}

/// A provider that signs proves the body, too; the plain secret itself is no signature.
#[test]
fn another_body_or_secret_does_not_match() {
    for provider in Provider::ALL {
        let Some(signature) = signature(provider) else {
            continue;
        };
        let right = request(provider, body(provider));
        let wrong = WebhookError::Mismatch {
            location: location(provider),
        };
        let mut changed = right.clone();
        *changed.body_mut() = body(provider).iter().rev().copied().collect();
        assert_eq!(refused(provider, &changed), wrong, "{provider}");
        // The same JSON, read and written again.
        let mut rewritten = right.clone();
        let json: Value = serde_json::from_slice(right.body()).expect("JSON");
        let pretty = serde_json::to_vec_pretty(&json).expect("JSON");
        *rewritten.body_mut() = pretty.into();
        assert_eq!(refused(provider, &rewritten), wrong, "{provider}");

        let mut other = right.clone();
        let signed = signature.sign("another secret", &right).expect("signed");
        let signed = HeaderValue::from_str(&signed).expect("a header");
        other.headers_mut().insert(header(provider), signed);
        assert_eq!(refused(provider, &other), wrong, "{provider}");

        let mut plain = right.clone();
        plain
            .headers_mut()
            .insert(header(provider), HeaderValue::from_static(SECRET));
        assert!(matches!(
            refused(provider, &plain),
            WebhookError::Malformed { .. }
        ));
    }
}

#[test]
fn an_empty_secret_makes_no_verifier() {
    for provider in Provider::ALL {
        for empty in ["", " ", "\n", "\t \r\n"] {
            let made = Receiver::with(provider, empty, None);
            let error: EmptySecretError = made.err().expect("no verifier");
            assert!(error.to_string().contains("empty"), "{error}");
        }
    }
    let one = waxwing_meta::webhook::Verifier::new(SECRET).expect("a secret");
    assert!(one.clone().or_secret("").is_err());
    assert!(one.verify_token("").is_err());
    assert!(waxwing_infobip::webhook::Verifier::basic("user", "").is_err());
}

/// A body over the limit is refused although its proof is right; so the limit is looked at first.
#[test]
fn a_body_over_the_limit_is_refused_before_its_proof_is_looked_at() {
    for provider in Provider::ALL {
        let body = body(provider);
        let size = body.len();
        for (limit, taken) in [(size, true), (size - 1, false), (0, false)] {
            let receiver = Receiver::with(provider, SECRET, Some(limit)).expect("a secret");
            let mut request = request(provider, body.clone());
            assert_eq!(receiver.verify(&request).is_ok(), taken, "{provider}");
            request.headers_mut().clear();
            let error = receiver.verify(&request).expect_err("no proof");
            let over = error == WebhookError::TooLarge { limit };
            assert_eq!(over, !taken, "{provider}: {error:?}");
            if over {
                assert_eq!(error.status(), 413);
            }
        }
    }
}
