//! The endpoint of a flow against a client that encrypts as Meta's apps do.

use aes_gcm::AesGcm;
use aes_gcm::aead::consts::U16;
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::aes::Aes128;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use rsa::PrivateKey;
use rsa::pkcs1::EncodeRsaPrivateKey;
use rsa::pkcs8::{EncodePrivateKey, LineEnding};
use rsa::sha2::Sha256;
use serde_json::{Value, json};
use std::sync::OnceLock;
use waxwing_meta::flow_endpoint::{
    DataResponse, Endpoint, EndpointError, FlowAction, PrivateKeyError,
};

const KEY: [u8; 16] = [7; 16];
const VECTOR: [u8; 16] = [0xA5; 16];

/// Short, for the sake of time; Meta wants 2048 bits.
fn private() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::new(&mut SysRng, 1024).unwrap())
}

fn endpoint() -> Endpoint {
    Endpoint::from_pem(&private().to_pkcs8_pem(LineEnding::LF).unwrap()).unwrap()
}

fn cipher() -> AesGcm<Aes128, U16> {
    AesGcm::new_from_slice(&KEY).unwrap()
}

fn request(plain: &[u8]) -> Value {
    let public = private().as_public_key();
    let key = public.oaep_encrypt::<Sha256>(&KEY).unwrap();
    let data = cipher().encrypt(&VECTOR.into(), plain).unwrap();
    json!({
        "encrypted_flow_data": STANDARD.encode(data),
        "encrypted_aes_key": STANDARD.encode(key),
        "initial_vector": STANDARD.encode(VECTOR),
    })
}

fn unsealed(text: &str) -> Value {
    let vector = VECTOR.map(|byte| !byte);
    let plain = cipher()
        .decrypt(&vector.into(), &*STANDARD.decode(text).unwrap())
        .unwrap();
    serde_json::from_slice(&plain).unwrap()
}

#[test]
fn a_request_is_opened_and_its_answer_sealed() {
    let asked = json!({
        "version": "3.0", "action": "data_exchange", "screen": "NAME",
        "data": {"name": "Ana"}, "flow_token": "t-1",
    });
    let body = request(asked.to_string().as_bytes()).to_string();
    let (request, seal) = endpoint().open(body.as_bytes()).unwrap();
    assert_eq!(request.action, FlowAction::DataExchange);
    assert_eq!(request.screen.as_deref(), Some("NAME"));
    assert_eq!(
        request
            .data
            .as_ref()
            .and_then(|d| d.get("name"))
            .and_then(|n| n.as_str()),
        Some("Ana")
    );
    let shown = format!("{request:?} {seal:?} {:?}", endpoint());
    assert!(!shown.contains("Ana") && !shown.contains("t-1"), "{shown}");
    let answer = DataResponse::screen("DAY", json!({"days": ["Monday"]})).with_version("3.0");
    let text = seal.answer(&answer).unwrap();
    let expected = json!({"version": "3.0", "screen": "DAY", "data": {"days": ["Monday"]}});
    assert_eq!(unsealed(&text), expected);
}

#[test]
fn actions_are_read_in_any_case_and_kept_when_unknown() {
    for (text, expected) in [
        ("INIT", FlowAction::Init),
        ("BACK", FlowAction::Back),
        ("DATA_EXCHANGE", FlowAction::DataExchange),
        ("ping", FlowAction::Ping),
        ("wave", FlowAction::Unknown("wave".to_owned())),
    ] {
        let body = request(
            json!({"version": "3.0", "action": text})
                .to_string()
                .as_bytes(),
        );
        let (request, _) = endpoint().open(body.to_string().as_bytes()).unwrap();
        assert_eq!(request.action, expected);
        assert!(!request.is_error_notice());
    }
    let notice = json!({"version": "3.0", "action": "INIT", "data": {"error": "timeout_error", "error_message": "…"}});
    let body = request(notice.to_string().as_bytes()).to_string();
    assert!(
        endpoint()
            .open(body.as_bytes())
            .unwrap()
            .0
            .is_error_notice()
    );
}

#[test]
fn what_cannot_be_opened_says_which_status_to_answer() {
    let sound = request(br#"{"version": "3.0", "action": "ping"}"#);
    let with = |member: &str, text: &str| {
        let mut body = sound.clone();
        body[member] = text.into();
        body.to_string()
    };
    let mut data = STANDARD
        .decode(sound["encrypted_flow_data"].as_str().unwrap())
        .unwrap();
    data[0] ^= 1;
    for (body, expected, status) in [
        ("no JSON".to_owned(), EndpointError::Malformed, 400),
        ("{}".to_owned(), EndpointError::Malformed, 400),
        (with("initial_vector", "%"), EndpointError::Malformed, 400),
        (
            with("initial_vector", "AAAA"),
            EndpointError::CannotDecrypt,
            421,
        ),
        (
            with("encrypted_aes_key", "AAAA"),
            EndpointError::CannotDecrypt,
            421,
        ),
        (
            with("encrypted_flow_data", ""),
            EndpointError::CannotDecrypt,
            421,
        ),
        (
            with("encrypted_flow_data", &STANDARD.encode(data)),
            EndpointError::CannotDecrypt,
            421,
        ),
        (
            request(b"no JSON").to_string(),
            EndpointError::Unreadable,
            400,
        ),
    ] {
        let error = endpoint().open(body.as_bytes()).unwrap_err();
        assert_eq!((error, error.status()), (expected, status), "{body}");
    }
}

#[test]
fn answers_have_the_forms_of_the_guide() {
    for (answer, expected) in [
        (
            DataResponse::active(),
            json!({"data": {"status": "active"}}),
        ),
        (
            DataResponse::acknowledged(),
            json!({"data": {"acknowledged": true}}),
        ),
        (
            DataResponse::error("NAME", "Who?"),
            json!({"screen": "NAME", "data": {"error_message": "Who?"}}),
        ),
        (
            DataResponse::close("t-1", [("day", "Monday")]),
            json!({"screen": "SUCCESS", "data": {"extension_message_response": {
                "params": {"flow_token": "t-1", "day": "Monday"}}}}),
        ),
        (
            DataResponse::token_expired("Open it again."),
            json!({"error_msg": "Open it again."}),
        ),
    ] {
        let body = request(br#"{"version": "3.0", "action": "ping"}"#).to_string();
        let (_, seal) = endpoint().open(body.as_bytes()).unwrap();
        assert_eq!(unsealed(&seal.answer(&answer).unwrap()), expected);
    }
}

#[test]
fn keys_are_taken_as_pkcs_8_and_pkcs_1() {
    let pem = private().to_pkcs1_pem(LineEnding::LF).unwrap();
    assert!(Endpoint::from_pem(&pem).is_ok());
    for text in ["-----BEGIN PUBLIC KEY-----", "", "MIIC"] {
        let error = Endpoint::from_pem(text).unwrap_err();
        assert_eq!(error, PrivateKeyError::NotAnRsaKey);
        assert!(error.to_string().contains("not PEM of an RSA private key"));
    }
}

#[test]
fn a_key_may_come_out_of_the_environment() {
    let pem = private().to_pkcs8_pem(LineEnding::LF).unwrap();
    for kept in [
        format!("  {}\n\n", pem.replace('\n', "\n    ")),
        format!("\"{}\"", pem.replace('\n', "\\n")),
        pem.replace('\n', "\\r\\n"),
        pem.replace('\n', "\r\n"),
        pem.replace('\n', " "),
    ] {
        assert!(Endpoint::from_pem(&kept).is_ok(), "{kept}");
        // A pass phrase that is not needed does no harm.
        assert!(Endpoint::from_encrypted_pem(&kept, "secret").is_ok());
    }
}

#[test]
fn a_pass_phrase_opens_the_key() {
    // openssl genrsa -des3 -passout pass:secret 1024
    let pem = include_str!("assets/flow_key.pem");
    assert!(Endpoint::from_encrypted_pem(pem, "secret").is_ok());
    assert!(Endpoint::from_encrypted_pem(&pem.replace('\n', "\\n"), "secret").is_ok());
    for (found, expected) in [
        (Endpoint::from_pem(pem), PrivateKeyError::Encrypted),
        (
            Endpoint::from_encrypted_pem(pem, "guess"),
            PrivateKeyError::WrongPassPhrase,
        ),
        (
            Endpoint::from_encrypted_pem(
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC,B4A1\n\nAAAA\n-----END RSA PRIVATE KEY-----",
                "secret",
            ),
            PrivateKeyError::OldEncryption,
        ),
    ] {
        let error = found.unwrap_err();
        assert_eq!(error, expected);
        assert!(!error.to_string().contains("secret"));
    }
}

#[test]
fn members_of_a_request_that_are_not_listed_are_kept() {
    let body = request(br#"{"version": "3.0", "action": "INIT", "new_member": [1]}"#).to_string();
    let (request, _) = endpoint().open(body.as_bytes()).unwrap();
    let kept = request.extra.get("new_member").expect("it is kept");
    assert_eq!(serde_json::to_value(kept).unwrap(), json!([1]));
}
