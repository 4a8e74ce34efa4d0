//! What an attempt waits for before its request goes out: a token, and a permit of the limit of requests in flight.
//!
//! The token comes first, so that nobody who waits for one takes a permit: a source may use the same client.

use crate::auth::Auth;
use crate::auth::token_error::TokenError;
use crate::auth::token_source::Token;
use crate::call::attempts::{AttemptState, Stage};
use crate::call::time_limit::TimeLimit;
use crate::error::{Error, ErrorKind};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A limit of so many requests at a time. Who waits longest is let in first.
pub(crate) struct ConcurrencyLimit {
    permits: Arc<Semaphore>,
    size: usize,
}

/// A place among the requests in flight, until it is dropped.
pub(crate) type Permit = OwnedSemaphorePermit;

impl ConcurrencyLimit {
    pub(crate) fn new(size: usize) -> Self {
        let size = size.min(Semaphore::MAX_PERMITS);
        Self {
            permits: Arc::new(Semaphore::new(size)),
            size,
        }
    }

    /// A permit, where one is free for certain.
    #[cfg(feature = "testing")]
    pub(crate) fn free_permit(&self) -> Permit {
        let permit = Arc::clone(&self.permits).try_acquire_owned();
        permit.expect("a permit is free")
    }
}

impl TimeLimit {
    /// A token, where there is a source, and a permit: what a request needs to go out. Without `auth` a permit alone.
    pub(crate) async fn turn(
        &self,
        auth: Option<&Auth>,
        limit: &ConcurrencyLimit,
        state: &AttemptState,
    ) -> Result<(Option<Token>, Permit), Error> {
        let Some(auth) = auth else {
            return Ok((None, self.permit(limit, state).await?));
        };
        loop {
            let token = self.token(auth, state.refused.as_ref(), state).await?;
            let permit = self.permit(limit, state).await?;
            let Some(token) = token else {
                return Ok((None, permit));
            };
            // Otherwise others are asking for another token by now. Nobody waits for it with a permit.
            if let Some(token) = auth.newest(token) {
                return Ok((Some(token), permit));
            }
        }
    }

    /// The source's token, where there is a source.
    pub(crate) async fn token(
        &self,
        auth: &Auth,
        refused: Option<&Token>,
        state: &AttemptState,
    ) -> Result<Option<Token>, Error> {
        state.reaches(Stage::Token);
        let obtained = match self.cover(auth.token(refused)).await {
            Some(obtained) => obtained?,
            None => return Err(TokenError::timed_out(self.limit).into_error()),
        };
        state.reaches(Stage::Request);
        Ok(obtained.map(|obtained| {
            state.was_renewed(obtained.is_renewal);
            obtained.token
        }))
    }

    async fn permit(
        &self,
        limit: &ConcurrencyLimit,
        state: &AttemptState,
    ) -> Result<Permit, Error> {
        state.reaches(Stage::ConcurrencyLimit);
        let permit = self.cover(Arc::clone(&limit.permits).acquire_owned()).await;
        state.reaches(Stage::Request);
        match permit {
            Some(Ok(permit)) => Ok(permit),
            Some(Err(_)) | None => {
                let (size, time) = (limit.size, self.limit);
                let text = format!(
                    "{size} requests of this client are in flight, and none ended within {time:?}"
                );
                Err(Error::before(ErrorKind::Timeout, text))
            }
        }
    }
}
