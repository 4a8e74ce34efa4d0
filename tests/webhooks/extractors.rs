//! Events as arguments of axum's handlers.

use crate::receive::{SECRET, header, request, sample, signature};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::routing::{get, post};
use hyper::body::{Body as HttpBody, Frame};
use std::pin::Pin;
use std::task::{Context, Poll};
use tower_service::Service;
use waxwing_types::Provider;
use waxwing_webhook::Bytes;
use waxwing_webhook::http::Request;

const LIMIT: usize = 64 * 1024;

fn app(provider: Provider) -> Router {
    match provider {
        Provider::Wawp => {
            use waxwing_wawp::webhook::{Event, Verifier};
            let verifier = Verifier::new(SECRET).expect("a secret").limit(LIMIT);
            let hook = async |event: Event| event.name().to_owned();
            Router::new()
                .route("/hook", post(hook))
                .with_state(verifier)
        }
        Provider::Hypersender => {
            use waxwing_hypersender::webhook::{Event, Verifier};
            let verifier = Verifier::new(SECRET).expect("a secret").limit(LIMIT);
            let hook = async |event: Event| event.name().to_owned();
            Router::new()
                .route("/hook", post(hook))
                .with_state(verifier)
        }
        Provider::Infobip => {
            use waxwing_infobip::webhook::{Events, Verifier};
            let signature = signature(provider).expect("a signature");
            let verifier = Verifier::new(SECRET, signature)
                .expect("a secret")
                .limit(LIMIT);
            let hook = async |events: Events| events[0].name().to_owned();
            Router::new()
                .route("/hook", post(hook))
                .with_state(verifier)
        }
        Provider::Meta => {
            use waxwing_meta::webhook::{Challenge, Events, Verifier};
            let verifier = Verifier::new(SECRET).and_then(|v| v.verify_token("my token"));
            let verifier = verifier.expect("a secret").limit(LIMIT);
            let hook = async |events: Events| events[0].name().to_owned();
            let confirm = async |Challenge(text): Challenge| text;
            let route = post(hook).merge(get(confirm));
            Router::new().route("/hook", route).with_state(verifier)
        }
    }
}

async fn answer(provider: Provider, request: Request<Body>) -> (u16, String) {
    let answer = app(provider).call(request).await.expect("an answer");
    let status = answer.status().as_u16();
    let body = to_bytes(answer.into_body(), LIMIT).await.expect("a body");
    (status, String::from_utf8_lossy(&body).into_owned())
}

/// A body that a test decides frame by frame.
struct Frames(fn() -> Option<Result<Bytes, &'static str>>);

impl HttpBody for Frames {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        Poll::Ready((self.0)().map(|frame| frame.map(Frame::data)))
    }
}

#[tokio::test]
async fn a_handler_sees_verified_events_alone() {
    for provider in Provider::ALL {
        let (body, name) = sample(provider);
        let right = request(provider, body.to_string()).map(Body::from);
        assert_eq!(answer(provider, right).await, (200, name.to_owned()));

        let mut unsigned = request(provider, body.to_string()).map(Body::from);
        unsigned.headers_mut().clear();
        let missing = format!("the header {} is missing", header(provider));
        assert_eq!(answer(provider, unsigned).await, (401, missing));

        let broken = request(provider, "no JSON").map(Body::from);
        assert_eq!(answer(provider, broken).await.0, 400);
    }
}

#[tokio::test]
async fn a_body_is_read_within_the_limit_and_only_for_who_gives_a_proof() {
    for provider in Provider::ALL {
        let with = |frames: fn() -> Option<Result<Bytes, &'static str>>| {
            request(provider, "{}").map(|_| Body::new(Frames(frames)))
        };
        // It never ends; only the limit does.
        let endless = with(|| Some(Ok(Bytes::from_static(&[b' '; 4096]))));
        let over = format!("the body is over the limit of {LIMIT} bytes");
        assert_eq!(answer(provider, endless).await, (413, over));

        let broken = with(|| Some(Err("reset")));
        let told = "the body could not be read to its end".to_owned();
        assert_eq!(answer(provider, broken).await, (400, told));

        let mut unsigned = with(|| panic!("the body was read"));
        unsigned.headers_mut().clear();
        assert_eq!(answer(provider, unsigned).await.0, 401);
    }
}

#[tokio::test]
async fn meta_s_question_is_answered() {
    let ask = |token: &str| {
        let uri = format!("/hook?hub.mode=subscribe&hub.challenge=42&hub.verify_token={token}");
        Request::get(uri).body(Body::empty()).expect("a request")
    };
    let provider = Provider::Meta;
    assert_eq!(
        answer(provider, ask("my+token")).await,
        (200, "42".to_owned())
    );
    assert_eq!(answer(provider, ask("guess")).await.0, 401);
}
