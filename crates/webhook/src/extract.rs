//! Reads a request of axum into memory, up to the limit.

use crate::{Gate, WebhookError};
use axum_core::extract::Request;
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// Checks the headers of a request, then reads its body up to the gate's limit. Verify the result afterwards.
///
/// # Errors
/// The proof is missing, the body exceeds the limit, or the connection ended early.
pub async fn buffer(gate: &Gate, request: Request) -> Result<http::Request<Bytes>, WebhookError> {
    let (head, body) = request.into_parts();
    let mut request = http::Request::from_parts(head, Bytes::new());
    gate.check_head(&request)?;
    let limit = gate.max_bytes();
    let read = Limited::new(body, limit).collect().await;
    *request.body_mut() = match read {
        Ok(read) => read.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            return Err(WebhookError::TooLarge { limit });
        }
        Err(_) => return Err(WebhookError::Interrupted),
    };
    Ok(request)
}

/// The status and one line of text; for a replay, the status alone.
impl IntoResponse for WebhookError {
    fn into_response(self) -> Response {
        if self == Self::Replayed {
            return self.status().into_response();
        }
        (self.status(), self.to_string()).into_response()
    }
}
