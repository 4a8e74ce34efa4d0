//! What must not be shown: secrets, what was given for one, and numbers of people.

use crate::receive::{Receiver, header, request, sample, signature};
use waxwing_types::Provider;
use waxwing_webhook::http::{HeaderValue, Request};
use waxwing_webhook::{Bytes, Gate, Proof, Recent};

const CANARY: &str = "canary-secret-7f3a";
/// The same as a list of bytes, as a derived `Debug` would show it.
const CANARY_BYTES: &str = "99, 97, 110, 97, 114, 121";

fn silent(what: &str, shown: &str) {
    for canary in [CANARY, CANARY_BYTES, "canary", "Y2FuYXJ5"] {
        assert!(!shown.contains(canary), "{what}: {shown}");
    }
}

#[test]
fn no_debug_or_display_shows_a_secret() {
    for provider in Provider::ALL {
        let receiver = Receiver::with(provider, CANARY, None).expect("a secret");
        silent("a verifier", &receiver.debug);
        let body = sample(provider).0.to_string();
        let mut right = Request::new(Bytes::from(body.clone()));
        let proof = match signature(provider) {
            Some(signature) => signature.sign(CANARY, &right).expect("signed"),
            None => CANARY.to_owned(),
        };
        let value = HeaderValue::from_str(&proof).expect("a value");
        right.headers_mut().insert(header(provider), value);
        for event in receiver.verify(&right).expect("let in") {
            silent("an event", &event.debug);
        }
        // The secret, given where it does not belong.
        let mut refused = vec![request(provider, body.clone()), Request::new(Bytes::new())];
        for given in [
            CANARY.to_owned(),
            format!("sha256={CANARY}"),
            format!("Bearer {CANARY}x"),
        ] {
            let mut request = request(provider, format!("{CANARY} is no JSON"));
            let value = HeaderValue::from_str(&given).expect("a value");
            request.headers_mut().insert(header(provider), value);
            refused.push(request);
        }
        for request in refused {
            let Err(error) = receiver.verify(&request) else {
                panic!("{provider}: it must not be let in");
            };
            silent("an error", &format!("{error} {error:?} {error:#?}"));
        }
    }
    let gate = Gate::new(CANARY, Proof::query("token")).and_then(|gate| gate.or_secret(CANARY));
    silent("a gate", &format!("{:?}", gate.expect("a secret")));
    let meta = waxwing_meta::webhook::Verifier::new("other").and_then(|v| v.verify_token(CANARY));
    let meta = meta.expect("a token");
    silent("a verify token", &format!("{meta:?} {meta:#?}"));
    let ask = "/hook?hub.mode=subscribe&hub.challenge=1&hub.verify_token=canary-guess";
    let ask = Request::get(ask).body(()).expect("a request");
    let error = meta.confirm(&ask).expect_err("a guess");
    silent("a handshake", &format!("{error} {error:?}"));
    let basic = waxwing_infobip::webhook::Verifier::basic("user", CANARY).expect("a password");
    silent("a password", &format!("{basic:?}"));
    silent("a set of keys", &format!("{:?}", Recent::new(1)));
}

#[test]
fn no_debug_of_an_event_shows_a_number() {
    for provider in Provider::ALL {
        for event in Receiver::new(provider).read(sample(provider).0.to_string()) {
            assert!(event.raw.contains("15550001111"));
            for number in ["15550001111", "15550002222"] {
                assert!(!event.debug.contains(number), "{provider}: {}", event.debug);
            }
        }
    }
}
