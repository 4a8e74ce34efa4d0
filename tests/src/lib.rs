//! What the suites that cross crates share.

pub mod conversions;
pub mod schema;
pub mod tree;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Debug;
use tree::Tree;
use waxwing_runtime::{ClientBuilder, Downloaded, Error, FilePart, Response};
use waxwing_sandbox::{Provider, Sandbox};

/// Decodes a JSON text, encodes it again, and fails on the first difference: nothing lost, no key twice. The text keeps the
/// type's JSON Schema, too.
pub fn round_trip<T: DeserializeOwned + Serialize + JsonSchema>(json: &str) {
    let name = std::any::type_name::<T>();
    schema::keeps::<T>(json);
    let value: T = example(json);
    let again = serde_json::to_string(&value).unwrap_or_else(|e| panic!("{name}: {e}"));
    same(json, &again, name);
}

/// An example of the specification, decoded.
pub fn example<T: DeserializeOwned>(json: &str) -> T {
    let name = std::any::type_name::<T>();
    serde_json::from_str(json).unwrap_or_else(|e| panic!("{name}: {e}\n{json}"))
}

/// Fails on the first difference between two JSON texts.
pub fn same(wanted: &str, found: &str, name: &str) {
    let wanted = Tree::parse(wanted).unwrap_or_else(|e| panic!("{name}: {e}\n{wanted}"));
    let tree = Tree::parse(found).unwrap_or_else(|e| panic!("{name}: {e}\n{found}"));
    wanted
        .same(&tree)
        .unwrap_or_else(|difference| panic!("{name}: {difference}\n{found}"));
}

/// Fails unless a value is written as this JSON.
pub fn writes<T: Serialize>(value: &T, json: &str) {
    let name = std::any::type_name::<T>();
    let written = serde_json::to_string(value).unwrap_or_else(|e| panic!("{name}: {e}"));
    same(json, &written, name);
}

/// A sandbox of one's own.
pub async fn sandbox() -> Sandbox {
    Sandbox::start().await.expect("a sandbox")
}

/// A client of the sandbox.
pub fn wawp(sandbox: &Sandbox) -> waxwing_wawp::Client {
    let auth = waxwing_wawp::Auth::access_token(sandbox.token(Provider::Wawp));
    let builder = waxwing_wawp::Client::builder().auth(auth);
    built(builder.base_url(sandbox.base_url(Provider::Wawp)))
}

/// A client of the sandbox's first generation of Wawp.
pub fn wawp_v1(sandbox: &Sandbox) -> waxwing_wawp::Client {
    let auth = waxwing_wawp::Auth::access_token(sandbox.token(Provider::Wawp));
    let builder = waxwing_wawp::Client::v1_builder().auth(auth);
    built(builder.base_url(sandbox.v1_base_url()))
}

/// A client of the sandbox.
pub fn hypersender(sandbox: &Sandbox) -> waxwing_hypersender::Client {
    let auth = waxwing_hypersender::Auth::bearer(sandbox.token(Provider::Hypersender));
    let builder = waxwing_hypersender::Client::builder().auth(auth);
    built(builder.base_url(sandbox.base_url(Provider::Hypersender)))
}

/// A client of the sandbox.
pub fn infobip(sandbox: &Sandbox) -> waxwing_infobip::Client {
    let auth = waxwing_infobip::Auth::api_key(sandbox.token(Provider::Infobip));
    let builder = waxwing_infobip::Client::builder().auth(auth);
    built(builder.base_url(sandbox.base_url(Provider::Infobip)))
}

/// A client of the sandbox.
pub fn meta(sandbox: &Sandbox) -> waxwing_meta::Client {
    let auth = waxwing_meta::Auth::bearer(sandbox.token(Provider::Meta));
    let builder = waxwing_meta::Client::builder().auth(auth);
    built(builder.base_url(sandbox.base_url(Provider::Meta)))
}

fn built<C: From<waxwing_runtime::Client>>(builder: ClientBuilder<C>) -> C {
    builder.build().expect("a client")
}

/// The recording of `tests/assets`.
pub const HELLO: &[u8] = include_bytes!("../assets/hello.ogg");

/// The recording as a file to upload.
pub fn voice_note() -> FilePart {
    FilePart::bytes(HELLO)
        .file_name("hello.ogg")
        .media_type("audio/ogg")
}

/// As [`answered`], for a file.
pub fn downloaded(
    sandbox: &Sandbox,
    operation: &str,
    answer: Result<Downloaded, Error>,
    _sent: Option<&str>,
) {
    answer.unwrap_or_else(|e| panic!("{operation}: {e}"));
    let received = sandbox.received();
    assert_eq!(received.len(), 1, "{received:?}");
    assert_eq!(received[0].operation, operation);
}

/// Fails unless the call succeeded, the sandbox took it for this operation, and its body arrived whole, with no member
/// that the specification does not list.
pub fn answered<T: Debug>(
    sandbox: &Sandbox,
    operation: &str,
    answer: Result<Response<T>, Error>,
    sent: Option<&str>,
) {
    answer.unwrap_or_else(|e| panic!("{operation}: {e}"));
    let received = sandbox.received();
    assert_eq!(received.len(), 1, "{received:?}");
    assert_eq!(received[0].operation, operation);
    assert_eq!(received[0].unlisted, [""; 0]);
    if let Some(sent) = sent {
        let mut body = received[0].body.clone();
        put_back(&mut body, &serde_json::from_str(sent).expect("JSON"));
        same(sent, &body.to_string(), operation);
    }
}

/// The secrets that the sandbox does not keep, from what was sent.
fn put_back(body: &mut Value, sent: &Value) {
    match (body, sent) {
        (body, Value::String(_)) if *body == "[redacted]" => body.clone_from(sent),
        (Value::Object(members), sent) => {
            for (name, member) in members {
                put_back(member, &sent[name.as_str()]);
            }
        }
        (Value::Array(items), Value::Array(sent)) => {
            for (item, sent) in items.iter_mut().zip(sent) {
                put_back(item, sent);
            }
        }
        _ => {}
    }
}
