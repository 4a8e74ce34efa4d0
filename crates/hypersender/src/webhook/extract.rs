//! An event as an argument of a handler of axum.

use super::{Event, Verifier, WebhookError};
use axum_core::extract::{FromRef, FromRequest, Request};

/// Verified before the handler sees it; the state gives the [`Verifier`]. If that fails, the answer is the status and the text of the [`WebhookError`](super::WebhookError).
impl<S> FromRequest<S> for Event
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = WebhookError;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookError> {
        let verifier = Verifier::from_ref(state);
        let request = waxwing_webhook::buffer(verifier.gate(), request).await?;
        verifier.verify(&request)
    }
}
