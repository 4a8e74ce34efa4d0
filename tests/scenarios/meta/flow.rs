//! A flow from its making to the user's answer, with an endpoint that it asks for data.

use super::hook::{Heard, SECRET, serve, started};
use super::{ACCOUNT, ANA, PHONE};
use aes_gcm::AesGcm;
use aes_gcm::aead::consts::U16;
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::aes::Aes128;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use rsa::pkcs8::{DecodePublicKey, EncodePrivateKey, EncodePublicKey, LineEnding};
use rsa::sha2::Sha256;
use rsa::{PrivateKey, PublicKey};
use serde_json::{Value, json};
use std::sync::Arc;
use waxwing_meta::Client;
use waxwing_meta::flow_endpoint::{DataResponse, Endpoint, FlowAction};
use waxwing_meta::flows::{
    CreateFlow, FlowCategory, GetBusinessPublicKeyQuery, SetBusinessPublicKey, UploadFlowJson,
};
use waxwing_meta::messages::{
    FlowMessageAction, FlowMessageParameters, InteractiveBody, InteractiveContent, InteractiveFlow,
    SendMessageRequest,
};
use waxwing_meta::runtime::FilePart;
use waxwing_meta::shared::FlowId;
use waxwing_meta::webhook::http::Request;
use waxwing_meta::webhook::{Bytes, Gate, signature};
use waxwing_meta::webhook_events::{IncomingContent, InteractiveReply};
use waxwing_sandbox::MetaRules;

/// Short, for the sake of time; Meta wants 2048 bits.
const BITS: usize = 1024;

/// The business's endpoint: asks for a day, and closes the flow with it.
#[derive(Clone)]
struct Booking {
    gate: Arc<Gate>,
    endpoint: Endpoint,
}

async fn ask(
    State(booking): State<Booking>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    let mut request = Request::new(body);
    *request.headers_mut() = headers;
    if booking.gate.check(&request).is_err() {
        return (StatusCode::from_u16(432).expect("a status"), String::new());
    }
    let (asked, seal) = match booking.endpoint.open(request.body()) {
        Ok(opened) => opened,
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).expect("a status");
            return (status, error.to_string());
        }
    };
    let entered = asked.data.as_ref().and_then(|data| data.get("day"));
    let day = entered.and_then(|day| day.as_str()).unwrap_or_default();
    let answer = match asked.action {
        FlowAction::Ping => DataResponse::active(),
        FlowAction::DataExchange => {
            DataResponse::close(asked.flow_token.unwrap_or_default(), [("day", day)])
        }
        _ => DataResponse::screen("DAY", json!({"days": ["Monday", "Tuesday"]})),
    };
    (StatusCode::OK, seal.answer(&answer).expect("sealed"))
}

/// What WhatsApp does on the user's side: encrypts for the key that the business gave, as Meta's guide has it.
struct Phone {
    url: String,
    key: PublicKey,
}

impl Phone {
    async fn asks(&self, plain: &Value, secret: &str) -> (u16, Option<Value>) {
        let (key, vector) = ([7_u8; 16], [0xA5_u8; 16]);
        let cipher = AesGcm::<Aes128, U16>::new_from_slice(&key).expect("a key");
        let plain = plain.to_string();
        let data = cipher.encrypt(&vector.into(), plain.as_bytes());
        let sealed = self.key.oaep_encrypt::<Sha256>(&key);
        let body = json!({
            "encrypted_flow_data": STANDARD.encode(data.expect("encrypted")),
            "encrypted_aes_key": STANDARD.encode(sealed.expect("encrypted")),
            "initial_vector": STANDARD.encode(vector),
        });
        let body = Bytes::from(body.to_string());
        let signed = signature().sign(secret, &Request::new(body.clone()));
        let request = reqwest::Client::new().post(&self.url).body(body);
        let request = request.header("x-hub-signature-256", signed.expect("signed"));
        let answer = request.send().await.expect("an answer");
        let (status, text) = (answer.status().as_u16(), answer.text().await);
        let text = text.expect("a text");
        let opened = STANDARD.decode(text).ok().and_then(|sealed| {
            let inverted = vector.map(|byte| !byte);
            cipher.decrypt(&inverted.into(), &*sealed).ok()
        });
        let opened = opened.map(|plain| serde_json::from_slice(&plain).expect("JSON"));
        (status, opened)
    }
}

/// The flow's content and the flow itself, published.
async fn published(meta: &Client, endpoint: &str) -> FlowId {
    let flow = CreateFlow::new("Book a visit", vec![FlowCategory::AppointmentBooking]);
    let flow = flow.with_endpoint_uri(endpoint);
    let made = meta.waba(ACCOUNT).create_flow(&flow).await.expect("made");
    let broken = meta
        .publish_flow(made.id.clone())
        .await
        .expect_err("it is empty");
    assert_eq!(broken.code(), Some("139002"));
    let content = FilePart::bytes(&br#"{"version": "7.3", "screens": []}"#[..])
        .file_name("flow.json")
        .media_type("application/json");
    let stored = meta
        .upload_flow_json(made.id.clone(), &UploadFlowJson::new(), content)
        .await;
    assert!(stored.expect("stored").validation_errors().is_empty());
    meta.publish_flow(made.id.clone()).await.expect("published");
    made.id.clone()
}

/// The state changes of flows that came before the user's answer, and the answer.
async fn answered(events: &mut Heard) -> (usize, Value) {
    let mut changes = 0;
    loop {
        let event = events.next().await;
        changes += usize::from(event.field() == "flows");
        let content = event.message().map(|message| &message.content);
        if let Some(IncomingContent::Interactive(InteractiveReply::NfmReply(reply, _))) = content {
            let text = reply.response_json.as_deref().expect("an answer");
            return (changes, serde_json::from_str(text).expect("JSON"));
        }
    }
}

#[tokio::test]
async fn a_flow_is_made_published_sent_and_answered() {
    let (sandbox, meta, mut events) = started(MetaRules::new()).await;
    let number = meta.phone(PHONE);
    let private = PrivateKey::new(&mut SysRng, BITS).expect("a key");
    let pem = private.to_public_key().to_public_key_pem(LineEnding::LF);
    number
        .set_business_public_key(&SetBusinessPublicKey::new(pem.expect("PEM")))
        .await
        .expect("set");
    let pem = private.to_pkcs8_pem(LineEnding::LF).expect("PEM");
    let booking = Booking {
        gate: Arc::new(Gate::new(SECRET, signature()).expect("a secret")),
        endpoint: Endpoint::from_pem(&pem).expect("a key"),
    };
    let router = Router::new().route("/flow", post(ask)).with_state(booking);
    let url = format!("{}/flow", serve(router).await);

    let flow = published(&meta, &url).await;
    let parameters = FlowMessageParameters::from_id(flow, "Book").with_flow_token("t-1");
    let message = InteractiveFlow::new(
        InteractiveBody::new("When?"),
        FlowMessageAction::new(parameters),
    );
    let message = SendMessageRequest::to("+15550001111", InteractiveContent::Flow(message));
    number.send_message(&message).await.expect("sent");

    let query = GetBusinessPublicKeyQuery::new();
    let keys = number.get_business_public_key(&query).await.expect("keys");
    let key = keys.data()[0].business_public_key.as_deref();
    let key = PublicKey::from_public_key_pem(key.expect("a key")).expect("a key");
    let mut phone = Phone { url, key };
    let ping = json!({"version": "3.0", "action": "ping"});
    let (status, alive) = phone.asks(&ping, SECRET).await;
    assert_eq!(
        (status, alive),
        (200, Some(json!({"data": {"status": "active"}})))
    );
    assert_eq!(phone.asks(&ping, "another secret").await, (432, None));
    let opened = json!({"version": "3.0", "action": "INIT", "flow_token": "t-1"});
    let (_, screen) = phone.asks(&opened, SECRET).await;
    let screen = screen.expect("a screen");
    assert_eq!(screen["data"]["days"][0], "Monday");
    let sent = json!({"version": "3.0", "action": "data_exchange", "screen": screen["screen"],
        "data": {"day": screen["data"]["days"][0]}, "flow_token": "t-1"});
    let (_, closed) = phone.asks(&sent, SECRET).await;
    let entered = closed.expect("an answer")["data"]["extension_message_response"]["params"].take();
    phone.key = PrivateKey::new(&mut SysRng, BITS).expect("a key").into();
    assert_eq!(phone.asks(&ping, SECRET).await, (421, None));

    sandbox.meta().receive(
        ANA,
        json!({"type": "interactive", "interactive": {"type": "nfm_reply",
            "nfm_reply": {"name": "flow", "body": "Sent", "response_json": entered.to_string()}}}),
    );
    let (changes, answer) = answered(&mut events).await;
    assert_eq!(changes, 2, "draft, published");
    assert_eq!(answer, json!({"flow_token": "t-1", "day": "Monday"}));
}
