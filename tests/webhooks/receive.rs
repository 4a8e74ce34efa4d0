//! The four receivers as one, so that a table of cases serves them all.

use serde_json::Value;
use std::fmt::Debug;
use std::sync::Arc;
use waxwing_types::Provider;
use waxwing_webhook::http::{HeaderName, HeaderValue, Request, header::AUTHORIZATION};
use waxwing_webhook::{
    Algorithm, Bytes, DedupKey, EmptySecretError, Recent, Signature, WebhookError,
};

pub const SECRET: &str = "a secret for tests";

/// The secret of Hypersender's dashboard stands in `Authorization`; the others sign.
pub fn signature(provider: Provider) -> Option<Signature> {
    match provider {
        Provider::Wawp => Some(waxwing_wawp::webhook::signature()),
        Provider::Hypersender => None,
        // Where Infobip's signature stands is not documented.
        Provider::Infobip => {
            let header = HeaderName::from_static("x-infobip-signature");
            Some(Signature::new(Algorithm::Sha256, header))
        }
        Provider::Meta => Some(waxwing_meta::webhook::signature()),
    }
}

/// The header that proves.
pub fn header(provider: Provider) -> HeaderName {
    match provider {
        Provider::Wawp => HeaderName::from_static("x-wawp-signature"),
        Provider::Hypersender => AUTHORIZATION,
        Provider::Infobip => HeaderName::from_static("x-infobip-signature"),
        Provider::Meta => HeaderName::from_static("x-hub-signature-256"),
    }
}

/// A request as the provider would send it.
pub fn request(provider: Provider, body: impl Into<Bytes>) -> Request<Bytes> {
    let mut request = Request::post("https://example.com/hook")
        .body(body.into())
        .expect("a request");
    let proof = match signature(provider) {
        Some(signature) => signature.sign(SECRET, &request).expect("a signature"),
        None => SECRET.to_owned(),
    };
    let proof = HeaderValue::from_str(&proof).expect("a header");
    request.headers_mut().insert(header(provider), proof);
    request
}

/// What a test looks at in an event.
#[derive(Debug)]
pub struct Seen {
    pub name: String,
    /// The name that the payload goes by; empty names and unlisted ones are unknown.
    pub payload_event: String,
    pub payload: String,
    pub unknown: bool,
    pub raw: String,
    pub key: DedupKey,
    pub debug: String,
}

macro_rules! seen {
    ($event:expr, $unknown:pat) => {{
        let event = $event;
        Seen {
            name: event.name().to_owned(),
            payload_event: event.payload().event().to_owned(),
            payload: serde_json::to_string(event.payload()).expect("a payload is JSON"),
            unknown: matches!(event.payload(), $unknown),
            raw: event.raw().to_owned(),
            key: event.dedup_key(),
            debug: format!("{event:?}"),
        }
    }};
}

macro_rules! remembers {
    ($verifier:expr, $taken:ident) => {
        match $taken {
            Some(taken) => $verifier.refuse_replays(taken),
            None => $verifier,
        }
    };
}

type Verify = dyn Fn(&Request<Bytes>) -> Result<Vec<Seen>, WebhookError>;

/// A receiver with its provider's own default.
pub struct Receiver {
    pub provider: Provider,
    verify: Box<Verify>,
    pub debug: String,
}

impl Receiver {
    pub fn new(provider: Provider) -> Self {
        Self::with(provider, SECRET, None).expect("a secret")
    }

    pub fn with(
        provider: Provider,
        secret: &str,
        limit: Option<usize>,
    ) -> Result<Self, EmptySecretError> {
        Self::set_up(provider, secret, limit, None)
    }

    /// A receiver that refuses what was taken before.
    pub fn remembering(provider: Provider, taken: Arc<Recent>) -> Self {
        Self::set_up(provider, SECRET, None, Some(taken)).expect("a secret")
    }

    fn set_up(
        provider: Provider,
        secret: &str,
        limit: Option<usize>,
        taken: Option<Arc<Recent>>,
    ) -> Result<Self, EmptySecretError> {
        let limit = limit.unwrap_or(waxwing_webhook::Gate::LIMIT);
        fn built<V: Debug + 'static>(
            provider: Provider,
            verifier: V,
            verify: impl Fn(&V, &Request<Bytes>) -> Result<Vec<Seen>, WebhookError> + 'static,
        ) -> Receiver {
            Receiver {
                provider,
                debug: format!("{verifier:?} {verifier:#?}"),
                verify: Box::new(move |request| verify(&verifier, request)),
            }
        }
        Ok(match provider {
            Provider::Wawp => {
                use waxwing_wawp::{webhook::Verifier, webhook_events::Payload};
                let verifier = remembers!(Verifier::new(secret)?.limit(limit), taken);
                built(provider, verifier, |v, request| {
                    Ok(vec![seen!(v.verify(request)?, Payload::Unknown { .. })])
                })
            }
            Provider::Hypersender => {
                use waxwing_hypersender::{webhook::Verifier, webhook_events::Payload};
                let verifier = remembers!(Verifier::new(secret)?.limit(limit), taken);
                built(provider, verifier, |v, request| {
                    Ok(vec![seen!(v.verify(request)?, Payload::Unknown { .. })])
                })
            }
            Provider::Infobip => {
                use waxwing_infobip::{webhook::Verifier, webhook_events::Payload};
                let signature = signature(provider).expect("a signature");
                let verifier = remembers!(Verifier::new(secret, signature)?.limit(limit), taken);
                built(provider, verifier, |v, request| {
                    let events = v.verify(request)?;
                    let seen = events.iter().map(|e| seen!(e, Payload::Unknown { .. }));
                    Ok(seen.collect())
                })
            }
            Provider::Meta => {
                use waxwing_meta::{webhook::Verifier, webhook_events::Payload};
                let verifier = remembers!(Verifier::new(secret)?.limit(limit), taken);
                built(provider, verifier, |v, request| {
                    let events = v.verify(request)?;
                    let seen = events.iter().map(|e| seen!(e, Payload::Unknown { .. }));
                    Ok(seen.collect())
                })
            }
        })
    }

    pub fn verify(&self, request: &Request<Bytes>) -> Result<Vec<Seen>, WebhookError> {
        (self.verify)(request)
    }

    /// What a body holds that the provider sends.
    pub fn read(&self, body: impl Into<Bytes>) -> Vec<Seen> {
        let request = request(self.provider, body);
        self.verify(&request)
            .unwrap_or_else(|error| panic!("{}: {error}", self.provider))
    }
}

/// A body with one message from a person, and the event's name.
pub fn sample(provider: Provider) -> (Value, &'static str) {
    let (body, name) = match provider {
        Provider::Wawp => (
            include_str!("../wire/wawp/webhooks/message.json"),
            "message",
        ),
        Provider::Hypersender => (
            include_str!("../wire/hypersender/webhooks/message.any.json"),
            "message.any",
        ),
        Provider::Infobip => (
            include_str!("../wire/infobip/webhooks/inbound-text.json"),
            "receive-inbound-whatsapp-messages",
        ),
        Provider::Meta => (
            include_str!("../wire/meta/webhooks/messages.text.json"),
            "messages.text",
        ),
    };
    let file: Value = serde_json::from_str(body).expect("a file of JSON");
    (file["body"].clone(), name)
}

/// Where in a body the event's payload stands, as a JSON pointer.
pub fn payload_pointer(provider: Provider, body: &Value) -> &'static str {
    match provider {
        Provider::Hypersender => "/data/payload",
        Provider::Meta => "/entry/0/changes/0/value",
        Provider::Wawp if body.get("payload").is_some() => "/payload",
        Provider::Wawp | Provider::Infobip => "",
    }
}
