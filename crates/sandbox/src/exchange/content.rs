//! The body of a request by its Content-Type.

use crate::judging::Problem;
use crate::wire::Incoming;
use crate::wire::form::{self, Form};
use bytes::Bytes;
use serde_json::Value;

pub(super) enum Content {
    Json(Value),
    Form(Form),
    Pairs(Vec<(String, String)>),
    Bytes(Bytes),
}

/// The body by its Content-Type; nothing is null.
pub(super) async fn read(incoming: &Incoming, takes_bytes: bool) -> Result<Content, Problem> {
    let kind = incoming.header("content-type").unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    // The rest of a file whose bytes have all arrived is empty, and a file still.
    if incoming.body.is_empty() && !(takes_bytes && essence.contains('/')) {
        return Ok(Content::Json(Value::Null));
    }
    match essence.as_str() {
        "application/json" => waxwing_json::from_slice(&incoming.body)
            .map(Content::Json)
            .map_err(|e| Problem::new("", &format!("the body is not JSON: {e}"))),
        "multipart/form-data" => form::read(kind, incoming.body.clone())
            .await
            .map(Content::Form)
            .map_err(|e| Problem::new("", &format!("the body is not a form: {e}"))),
        "application/x-www-form-urlencoded" => {
            let pairs = url::form_urlencoded::parse(&incoming.body).into_owned();
            Ok(Content::Pairs(pairs.collect()))
        }
        // Whether the operation takes a file is judged with it.
        _ => Ok(Content::Bytes(incoming.body.clone())),
    }
}
