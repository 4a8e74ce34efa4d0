//! The parts of a proof that no page tells, as a caller may set them.

use crate::receive::{Receiver, SECRET, request, sample};
use waxwing_types::Provider;
use waxwing_webhook::http::{HeaderName, HeaderValue, Request, header::AUTHORIZATION};
use waxwing_webhook::{
    Algorithm, Bytes, Encoding, Gate, Proof, ProofLocation, Recent, SignError, Signature,
    SignedPart, WebhookError,
};

const HEADER: HeaderName = HeaderName::from_static("x-signature");

fn signed_with(signature: &str, body: &'static str) -> Request<Bytes> {
    let request = Request::post("/hook?a=1").header(HEADER, signature);
    let request = request.header("x-time", "1790000000");
    request.body(Bytes::from(body)).expect("a request")
}

/// The figures are Python's: `hmac.new(b"key", b"The quick brown fox jumps over the lazy dog", name)`.
#[test]
fn each_hash_function_and_encoding_is_the_usual_one() {
    let body = "The quick brown fox jumps over the lazy dog";
    for (algorithm, hex) in [
        (
            Algorithm::Sha224,
            "88ff8b54675d39b8f72322e65ff945c52d96379988ada25639747e69",
        ),
        (
            Algorithm::Sha256,
            "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
        ),
        (
            Algorithm::Sha384,
            "d7f4727e2c0b39ae0f1e40cc96f60242d5b7801841cea6fc592c5d3e1ae50700582a96cf35e1e554995fe4e03381c237",
        ),
        (
            Algorithm::Sha512,
            "b42af09057bac1e2d41708e48a902e09b5ff7f12ab428a4fe86653c73dd248fb82f948a549f7b791a5b41915ee4d1ec3935357e4e2317250d0372afa2ebeeb3a",
        ),
    ] {
        let signature = Signature::new(algorithm, HEADER);
        let request = signed_with(hex, body);
        assert_eq!(signature.sign("key", &request).as_deref(), Ok(hex));
        let gate = Gate::new("key", signature.clone()).expect("a secret");
        assert_eq!(gate.check(&request), Ok(()));
        let upper = signed_with(&hex.to_uppercase(), body);
        assert_eq!(gate.check(&upper), Ok(()));

        let base64 = signature.encoding(Encoding::Base64);
        let text = base64.sign("key", &request).expect("signed");
        let gate = Gate::new("key", base64).expect("a secret");
        for form in [
            text.clone(),
            text.trim_end_matches('=').to_owned(),
            text.replace('+', "-").replace('/', "_"),
        ] {
            assert_eq!(gate.check(&signed_with(&form, body)), Ok(()), "{form}");
        }
        // The other encoding is another text.
        assert!(gate.check(&request).is_err());
    }
    let sha256 = Signature::new(Algorithm::Sha256, HEADER).encoding(Encoding::Base64);
    let text = sha256.sign("key", &signed_with("", body));
    assert_eq!(
        text.as_deref(),
        Ok("97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=")
    );
}

#[test]
fn other_bytes_than_the_body_may_be_signed_with_it() {
    let time = HeaderName::from_static("x-time");
    let parts = [
        SignedPart::Header(time.clone()),
        SignedPart::Text(".".into()),
        SignedPart::PathAndQuery,
        SignedPart::Body,
    ];
    let signature = Signature::new(Algorithm::Sha256, HEADER)
        .signed(parts)
        .expect("the body is among them");
    // `hmac.new(b"key", b"1790000000./hook?a=1{}", "sha256")`.
    let hex = "c323f51140da579193c04abed4ebd2022ddb0a69bb2181f49d49fef51c5fb817";
    let request = signed_with(hex, "{}");
    assert_eq!(signature.sign("key", &request).as_deref(), Ok(hex));
    let gate = Gate::new("key", signature.clone()).expect("a secret");
    assert_eq!(gate.check(&request), Ok(()));

    let mut later = request.clone();
    let value = "1790000001".parse().expect("a value");
    later.headers_mut().insert(time.clone(), value);
    assert!(matches!(
        gate.check(&later),
        Err(WebhookError::Mismatch { .. })
    ));
    let mut timeless = request;
    timeless.headers_mut().remove(&time);
    let location = ProofLocation::Header(time);
    let missing = WebhookError::Missing { location };
    assert_eq!(gate.check(&timeless), Err(missing.clone()));
    let signed = signature.sign("key", &timeless);
    assert_eq!(signed, Err(SignError::Part(missing)));
    assert!(matches!(
        signature.sign(" ", &timeless),
        Err(SignError::EmptySecret(_))
    ));
}

#[test]
fn a_signature_without_the_body_cannot_be_set_up() {
    for parts in [
        vec![],
        vec![SignedPart::PathAndQuery],
        vec![SignedPart::Body, SignedPart::Body],
    ] {
        let signature = Signature::new(Algorithm::Sha256, HEADER);
        assert!(signature.signed(parts).is_err());
    }
}

#[test]
fn a_prefix_is_required_or_may_be_there() {
    let plain = Signature::new(Algorithm::Sha256, HEADER);
    let digits = plain.sign("key", &signed_with("", "{}")).expect("signed");
    let with = format!("sha256={digits}");
    for (signature, bare_taken, prefixed_taken) in [
        (plain.clone(), true, false),
        (plain.clone().optional_prefix("sha256="), true, true),
        (plain.prefix("sha256="), false, true),
    ] {
        let gate = Gate::new("key", signature).expect("a secret");
        let taken = |text: &str| gate.check(&signed_with(text, "{}")).is_ok();
        assert_eq!(taken(&digits), bare_taken);
        assert_eq!(taken(&with), prefixed_taken);
        assert!(!taken(&format!("sha1={digits}")));
    }
}

#[test]
fn wawp_takes_other_proofs_only_when_told_to() {
    use waxwing_wawp::webhook::{Verifier, engine_signature};
    let body = Bytes::from(sample(Provider::Wawp).0.to_string());
    let mut engine = Request::new(body.clone());
    let signed = engine_signature().sign(SECRET, &engine).expect("signed");
    let signed = signed.parse().expect("a value");
    engine.headers_mut().insert("x-webhook-hmac", signed);
    let mut plain = Request::new(body.clone());
    let secret = SECRET.parse().expect("a value");
    plain.headers_mut().insert("x-wawp-signature", secret);
    let query = Request::get("/hook?key=a%20secret+for%20tests").body(body.clone());
    let query = query.expect("a request");
    let twice = Request::get("/hook?key=a+secret+for+tests&key=a+secret+for+tests").body(body);
    let twice = twice.expect("a request");

    let strict = Verifier::new(SECRET).expect("a secret");
    for request in [&engine, &plain, &query] {
        assert!(strict.verify(request).is_err());
    }
    let with_engine = strict.clone().or_engine_signature();
    assert!(with_engine.verify(&engine).is_ok());
    assert!(with_engine.verify(&plain).is_err());
    let header = HeaderName::from_static("x-wawp-signature");
    let lenient = strict
        .or_proof(Proof::header(header))
        .or_proof(Proof::query("key"));
    for (request, taken) in [
        (&engine, false),
        (&plain, true),
        (&query, true),
        (&twice, false),
    ] {
        assert_eq!(lenient.verify(request).is_ok(), taken);
    }
    // What is wrong with the proof that was given says more than that another is not there.
    let forged = Request::get("/hook?key=guess").body(Bytes::from("{}"));
    let error = lenient
        .verify(&forged.expect("a request"))
        .expect_err("a guess");
    let location = ProofLocation::Query("key".to_owned());
    assert_eq!(error, WebhookError::Mismatch { location });
}

#[test]
fn hypersender_compares_the_whole_value() {
    use waxwing_hypersender::webhook::Verifier;
    let strict = Verifier::new(SECRET).expect("a secret");
    let lenient = strict.clone().or_bearer();
    for (value, taken, taken_leniently) in [
        (SECRET.to_owned(), true, true),
        (format!("Bearer {SECRET}"), false, true),
        (format!("bearer {SECRET}"), false, false),
        (format!("{SECRET} and more"), false, false),
        (SECRET[..8].to_owned(), false, false),
        ("Bearer ".to_owned(), false, false),
    ] {
        let request = Request::builder().header(AUTHORIZATION, &value);
        let request = request.body(Bytes::from("{}")).expect("a request");
        assert_eq!(strict.verify(&request).is_ok(), taken, "{value}");
        assert_eq!(lenient.verify(&request).is_ok(), taken_leniently, "{value}");
    }
}

#[test]
fn a_secret_may_be_of_any_letters() {
    let secret = "pässwörd 🔑";
    let verifier = waxwing_hypersender::webhook::Verifier::new(secret).expect("a secret");
    for (given, taken) in [(secret, true), ("passw\u{f6}rd", false)] {
        let value = HeaderValue::from_bytes(given.as_bytes()).expect("a value");
        let request = Request::builder().header(AUTHORIZATION, value);
        let request = request.body(Bytes::from("{}")).expect("a request");
        assert_eq!(verifier.verify(&request).is_ok(), taken);
    }
}

#[test]
fn while_a_secret_is_changed_both_are_taken() {
    let new = waxwing_meta::webhook::Verifier::new("the new one").expect("a secret");
    let both = new.clone().or_secret(SECRET).expect("a secret");
    let request = request(Provider::Meta, sample(Provider::Meta).0.to_string());
    assert!(new.verify(&request).is_err());
    assert!(both.verify(&request).is_ok());
}

#[test]
fn a_replay_has_the_key_of_the_first_delivery() {
    for provider in Provider::ALL {
        let receiver = Receiver::new(provider);
        let recent = Recent::new(100);
        let request = request(provider, sample(provider).0.to_string());
        let keys = || {
            let events = receiver.verify(&request).expect("let in");
            events
                .into_iter()
                .map(|event| event.key)
                .collect::<Vec<_>>()
        };
        assert!(keys().into_iter().all(|key| recent.is_new(key)));
        assert!(!keys().into_iter().any(|key| recent.is_new(key)));
    }
}
