//! Checks a request: the body limit first, then the proof, then whether it is a replay.

use crate::proof::Lock;
use crate::secret::Secret;
use crate::{DedupKey, EmptySecretError, Proof, Recent, WebhookError};
use bytes::Bytes;
use http::Request;
use std::fmt;
use std::sync::Arc;

/// Accepts requests that are within the body limit and prove a secret. A clone is cheap.
///
/// A gate always has a secret and a proof; without them nothing would be verified. Add more while you change a secret,
/// or for a provider that proves itself in more than one way.
///
/// ```
/// use waxwing_webhook::{Bytes, Gate, Proof, WebhookError, http};
/// let header = http::header::AUTHORIZATION;
/// let gate = Gate::new("new secret", Proof::header(header.clone()))?.or_secret("old secret")?.limit(1024);
/// let request = |secret: &str| http::Request::builder().header(&header, secret).body(Bytes::new());
/// assert_eq!(gate.check(&request("old secret")?), Ok(()));
/// let error = gate.check(&request("a guess")?).unwrap_err();
/// assert_eq!(error.to_string(), "the header authorization does not match; the secret or the body is different");
/// assert_eq!(error.status(), 401);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Gate {
    proofs: Vec<Proof>,
    secrets: Vec<Secret>,
    locks: Arc<[Lock]>,
    limit: usize,
    taken: Option<Arc<Recent>>,
}

impl Gate {
    /// The default of [`limit`](Gate::limit), in bytes: 4 MiB, more than any of the providers documents.
    pub const LIMIT: usize = 4 * 1024 * 1024;

    /// A gate for one proof of one secret.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn new(
        secret: impl AsRef<[u8]>,
        proof: impl Into<Proof>,
    ) -> Result<Self, EmptySecretError> {
        let gate = Self {
            proofs: vec![proof.into()],
            secrets: vec![Secret::new(secret)?],
            locks: Arc::new([]),
            limit: Self::LIMIT,
            taken: None,
        };
        Ok(gate.locked())
    }

    /// Accepts another secret, too.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(mut self, secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        self.secrets.push(Secret::new(secret)?);
        Ok(self.locked())
    }

    /// Accepts another proof, too.
    pub fn or_proof(mut self, proof: impl Into<Proof>) -> Self {
        self.proofs.push(proof.into());
        self.locked()
    }

    /// Sets the largest body, in bytes. A larger one is refused before it is hashed.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Remembers accepted events in `taken` and refuses them when they are sent again ([`keep_new`](Gate::keep_new)).
    /// Clones share the memory. Keep a clone of `taken` to [`forget`](Recent::forget) an event whose handling failed,
    /// and the events of its batch that you did not reach; otherwise their next delivery is refused.
    ///
    /// An event counts as accepted before it is handled, and a repetition that arrives meanwhile is answered with 200.
    /// So store events in a queue or a table before you do anything that takes long or can fail.
    pub fn refuse_replays(mut self, taken: Arc<Recent>) -> Self {
        self.taken = Some(taken);
        self
    }

    /// Removes the events that were accepted before and remembers the others. Without a memory
    /// ([`refuse_replays`](Gate::refuse_replays)) all events stay, and `key` is not called.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use waxwing_types::Provider;
    /// use waxwing_webhook::{DedupKey, Gate, Proof, Recent, WebhookError, http::header::AUTHORIZATION};
    /// let gate = Gate::new("secret", Proof::header(AUTHORIZATION))?.refuse_replays(Arc::new(Recent::new(1000)));
    /// let key = |id: &&str| DedupKey::of(Provider::Wawp, &["message", id]);
    /// let (mut first, mut second) = (vec!["evt_1", "evt_2"], vec!["evt_2", "evt_3"]);
    /// gate.keep_new(&mut first, key)?;
    /// gate.keep_new(&mut second, key)?;
    /// assert_eq!((&*first, &*second), (&["evt_1", "evt_2"][..], &["evt_3"][..]));
    /// assert_eq!(gate.keep_new(&mut vec!["evt_1", "evt_3"], key), Err(WebhookError::Replayed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// All events were accepted before ([`WebhookError::Replayed`]); `events` is then empty.
    pub fn keep_new<E>(
        &self,
        events: &mut Vec<E>,
        key: impl Fn(&E) -> DedupKey,
    ) -> Result<(), WebhookError> {
        let Some(taken) = self.taken.as_ref().filter(|_| !events.is_empty()) else {
            return Ok(());
        };
        events.retain(|event| taken.is_new(key(event)));
        match events.is_empty() {
            true => Err(WebhookError::Replayed),
            false => Ok(()),
        }
    }

    /// Like [`keep_new`](Gate::keep_new), for a request with one event.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use waxwing_types::Provider;
    /// use waxwing_webhook::{DedupKey, Gate, Proof, Recent, WebhookError, http::header::AUTHORIZATION};
    /// let gate = Gate::new("secret", Proof::header(AUTHORIZATION))?.refuse_replays(Arc::new(Recent::new(1000)));
    /// let key = || DedupKey::of(Provider::Wawp, &["message", "evt_1"]);
    /// assert_eq!(gate.refuse_replay(key), Ok(()));
    /// assert_eq!(gate.refuse_replay(key), Err(WebhookError::Replayed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The event was accepted before ([`WebhookError::Replayed`]).
    pub fn refuse_replay(&self, key: impl FnOnce() -> DedupKey) -> Result<(), WebhookError> {
        match &self.taken {
            Some(taken) if !taken.is_new(key()) => Err(WebhookError::Replayed),
            _ => Ok(()),
        }
    }

    /// The largest body that is accepted, in bytes.
    pub fn max_bytes(&self) -> usize {
        self.limit
    }

    /// Checks the limit and the proof.
    ///
    /// # Errors
    /// The body exceeds the limit, or no proof is right; the error is then that of the first proof that the request
    /// has, or of the first proof if it has none.
    pub fn check(&self, request: &Request<Bytes>) -> Result<(), WebhookError> {
        if request.body().len() > self.limit {
            return Err(WebhookError::TooLarge { limit: self.limit });
        }
        self.any(|lock| lock.open(request))
    }

    /// Checks what can be checked without the body. Call it before you read the body, so that a request without a proof
    /// costs nothing.
    ///
    /// # Errors
    /// Those of [`check`](Gate::check).
    pub fn check_head(&self, request: &Request<Bytes>) -> Result<(), WebhookError> {
        self.any(|lock| lock.look(request))
    }

    fn any(
        &self,
        mut open: impl FnMut(&Lock) -> Result<(), WebhookError>,
    ) -> Result<(), WebhookError> {
        let mut first: Option<WebhookError> = None;
        for lock in self.locks.iter() {
            match open(lock) {
                Ok(()) => return Ok(()),
                // That a second proof was not even given says less than that the first one was wrong.
                Err(WebhookError::Missing { .. }) if first.is_some() => {}
                Err(error) => match &first {
                    None | Some(WebhookError::Missing { .. }) => first = Some(error),
                    Some(_) => {}
                },
            }
        }
        Err(first.unwrap_or(WebhookError::NotSetUp { wanted: "a secret" }))
    }

    fn locked(mut self) -> Self {
        let locks = self.proofs.iter();
        self.locks = locks.map(|proof| Lock::new(proof, &self.secrets)).collect();
        self
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate")
            .field("proofs", &self.proofs)
            .field("secrets", &self.secrets)
            .field("limit", &self.limit)
            .field("taken", &self.taken)
            .finish_non_exhaustive()
    }
}
