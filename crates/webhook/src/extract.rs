//! A request of axum, read into memory within the limit.

use crate::{Gate, Refusal};
use axum_core::extract::Request;
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// Reads a request that may be let in: its headers first, then its body up to the gate's limit. Verify it after that.
///
/// # Errors
/// The proof is not there, the body is over the limit, or it broke off.
pub async fn buffer(gate: &Gate, request: Request) -> Result<http::Request<Bytes>, Refusal> {
    let (head, body) = request.into_parts();
    let mut request = http::Request::from_parts(head, Bytes::new());
    gate.check_head(&request)?;
    let limit = gate.max_bytes();
    let read = Limited::new(body, limit).collect().await;
    *request.body_mut() = match read {
        Ok(read) => read.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => return Err(Refusal::TooLarge { limit }),
        Err(_) => return Err(Refusal::Interrupted),
    };
    Ok(request)
}

/// The status and one line of text; of a replay the status alone.
impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        if self == Self::Replayed {
            return self.status().into_response();
        }
        (self.status(), self.to_string()).into_response()
    }
}
