//! Events as an extractor of axum.

use super::{Events, Verifier, WebhookError};
use axum_core::extract::{FromRef, FromRequest, Request};

/// Takes the [`Verifier`] from the state and verifies the request before the handler runs. If that fails, the answer
/// has the status and the text of the [`WebhookError`](super::WebhookError).
impl<S> FromRequest<S> for Events
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = WebhookError;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookError> {
        let verifier = Verifier::from_ref(state);
        let request = waxwing_webhook::buffer(verifier.gate(), request).await;
        let request = request.inspect_err(|error| error.trace("infobip"))?;
        verifier.verify(&request)
    }
}
