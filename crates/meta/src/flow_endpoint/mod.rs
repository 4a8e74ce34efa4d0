//! The endpoint that a flow asks for data: opens what Meta encrypted for it, and seals the answer.
//!
//! The request is signed like a webhook, with `X-Hub-Signature-256` over the body: let a [`Gate`](crate::webhook::Gate)
//! with [`signature`](crate::webhook::signature) check that first, and answer 432 when it is wrong. The answer's body
//! is the sealed text, with the status that [`DataResponse::status`] says.
//!
//! ```
//! # use aes_gcm::{AesGcm, aead::{Aead, KeyInit, consts::U16}, aes::Aes128};
//! # use base64::{Engine, engine::general_purpose::STANDARD};
//! # use getrandom::SysRng;
//! # use rsa::{PrivateKey, pkcs8::{EncodePrivateKey, LineEnding}, sha2::Sha256};
//! use waxwing_meta::flow_endpoint::{FlowAction, DataResponse, Endpoint};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let private = PrivateKey::new(&mut SysRng, 1024).expect("a key"); // short, for the sake of time
//! # let pem = private.to_pkcs8_pem(LineEnding::LF).expect("PEM");
//! # let data = AesGcm::<Aes128, U16>::new_from_slice(&[7; 16])?
//! #     .encrypt(&[9; 16].into(), &br#"{"version": "3.0", "action": "INIT"}"#[..])
//! #     .map_err(|_| "encrypted")?;
//! # let key = private.as_public_key().oaep_encrypt::<Sha256>(&[7; 16]).expect("encrypted");
//! # let body = serde_json::json!({"encrypted_flow_data": STANDARD.encode(data),
//! #     "encrypted_aes_key": STANDARD.encode(key), "initial_vector": STANDARD.encode([9; 16])}).to_string();
//! # let body = body.as_bytes();
//! let endpoint = Endpoint::from_pem(&pem)?; // made once
//! let (request, seal) = match endpoint.open(body) {
//!     Ok(opened) => opened,
//!     Err(error) => return Err(error.into()), // answer error.status()
//! };
//! let answer = match request.action {
//!     FlowAction::Ping => DataResponse::active(),
//!     _ if request.is_error_notice() => DataResponse::acknowledged(),
//!     _ => DataResponse::screen("DAY", serde_json::json!({"days": ["Monday"]})),
//! };
//! let sealed: String = seal.answer(&answer)?;
//! # let sealed = STANDARD.decode(sealed)?;
//! # let vector = [!9_u8; 16];
//! # let plain = AesGcm::<Aes128, U16>::new_from_slice(&[7; 16])?.decrypt(&vector.into(), &*sealed);
//! # assert!(String::from_utf8(plain.map_err(|_| "decrypted")?)?.contains("Monday"));
//! # Ok(()) }
//! ```
//!
//! RSA-OAEP with SHA-256 brings the AES-128 key, AES-GCM the data; the answer takes the same key with every bit of the
//! initial vector inverted. Source: Meta's guide to flow endpoints.

mod crypt;
mod error;
mod private_key;
mod request;
mod response;

pub use crypt::{Endpoint, Seal};
pub use error::{EndpointError, PrivateKeyError};
pub use request::{DataRequest, FlowAction};
pub use response::DataResponse;
