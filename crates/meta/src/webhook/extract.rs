//! Events as an argument of a handler of axum.

use super::{Events, Verifier, WebhookError};
use axum_core::extract::{FromRef, FromRequest, FromRequestParts, Request};
use waxwing_webhook::http::request::Parts;

/// Verified before the handler sees them; the state gives the [`Verifier`]. If that fails, the answer is the status and the text of the [`WebhookError`](super::WebhookError).
impl<S> FromRequest<S> for Events
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

/// The answer to Meta's question whose address it is, see [`Verifier::confirm`]; answer with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge(pub String);

impl<S> FromRequestParts<S> for Challenge
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = WebhookError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebhookError> {
        let verifier = Verifier::from_ref(state);
        verifier.challenge(&parts.headers, &parts.uri).map(Self)
    }
}
