//! An event as an argument of a handler of axum.

use super::{Event, Refusal, Verifier};
use axum_core::extract::{FromRef, FromRequest, Request};

/// Verified before the handler sees it; the state gives the [`Verifier`]. A refusal answers by itself.
impl<S> FromRequest<S> for Event
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let verifier = Verifier::from_ref(state);
        let request = waxwing_webhook::buffer(verifier.gate(), request).await?;
        verifier.verify(&request)
    }
}
