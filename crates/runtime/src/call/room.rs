//! What an attempt waits for before its request goes out: a token, and room among the requests in flight.
//!
//! The token comes first, so that nobody who waits for one takes up room: a source may use the same client.

use crate::auth::Auth;
use crate::auth::token_error::TokenError;
use crate::auth::token_source::Token;
use crate::call::attempts::{Signs, Stage};
use crate::call::time_limit::TimeLimit;
use crate::error::{Error, ErrorKind};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Room for so many requests at a time. Who waits longest is let in first.
pub(crate) struct Room {
    places: Arc<Semaphore>,
    size: usize,
}

/// A place among the requests in flight, until it is dropped.
pub(crate) type Place = OwnedSemaphorePermit;

impl Room {
    pub(crate) fn new(size: usize) -> Self {
        let size = size.min(Semaphore::MAX_PERMITS);
        Self {
            places: Arc::new(Semaphore::new(size)),
            size,
        }
    }
}

impl TimeLimit {
    /// A token, where there is a source, and a place: what a request needs to go out. Without `auth` a place alone.
    pub(crate) async fn turn(
        &self,
        auth: Option<&Auth>,
        room: &Room,
        signs: &Signs,
    ) -> Result<(Option<Token>, Place), Error> {
        let Some(auth) = auth else {
            return Ok((None, self.place(room, signs).await?));
        };
        loop {
            let token = self.token(auth, signs.refused.as_ref(), signs).await?;
            let place = self.place(room, signs).await?;
            let Some(token) = token else {
                return Ok((None, place));
            };
            // Otherwise others are asking for another token by now. Nobody waits for it in a place.
            if let Some(token) = auth.newest(token) {
                return Ok((Some(token), place));
            }
        }
    }

    /// The source's token, where there is a source.
    pub(crate) async fn token(
        &self,
        auth: &Auth,
        refused: Option<&Token>,
        signs: &Signs,
    ) -> Result<Option<Token>, Error> {
        signs.reaches(Stage::Token);
        let obtained = match self.cover(auth.token(refused)).await {
            Some(obtained) => obtained?,
            None => return Err(TokenError::late(self.limit).into_error()),
        };
        signs.reaches(Stage::Request);
        Ok(obtained.map(|obtained| {
            signs.was_renewed(obtained.is_renewal);
            obtained.token
        }))
    }

    async fn place(&self, room: &Room, signs: &Signs) -> Result<Place, Error> {
        signs.reaches(Stage::Room);
        let place = self.cover(Arc::clone(&room.places).acquire_owned()).await;
        signs.reaches(Stage::Request);
        match place {
            Some(Ok(place)) => Ok(place),
            Some(Err(_)) | None => {
                let (size, limit) = (room.size, self.limit);
                let text = format!(
                    "{size} requests of this client are in flight, and none ended within {limit:?}"
                );
                Err(Error::before(ErrorKind::Timeout, text))
            }
        }
    }
}
