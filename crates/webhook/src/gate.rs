//! Who is let in: the limit first, then the proof, then whether it was let in before.

use crate::proof::Lock;
use crate::secret::Secret;
use crate::{DedupKey, EmptySecretError, Proof, Recent, WebhookError};
use bytes::Bytes;
use http::Request;
use std::fmt;
use std::sync::Arc;

/// Lets a request in that is within the limit and gives a proof of a secret. A clone is cheap.
///
/// There is always a secret and always a proof; with none of them nothing would be verified. More can be added, for the
/// time in which a secret is being changed, or for a provider that proves itself in more than one way.
///
/// ```
/// use waxwing_webhook::{Bytes, Gate, Proof, WebhookError, http};
/// let header = http::header::AUTHORIZATION;
/// let gate = Gate::new("new secret", Proof::header(header.clone()))?.or_secret("old secret")?.limit(1024);
/// let request = |secret: &str| http::Request::builder().header(&header, secret).body(Bytes::new());
/// assert_eq!(gate.check(&request("old secret")?), Ok(()));
/// let error = gate.check(&request("a guess")?).unwrap_err();
/// assert_eq!(error.to_string(), "the header authorization does not match; the secret or the body is another one");
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
    /// The most that a body may have unless [`limit`](Gate::limit) says otherwise, in bytes: 4 MiB, more than any of the
    /// providers documents.
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

    /// Another secret that is taken as well.
    ///
    /// # Errors
    /// The secret is empty or blank.
    pub fn or_secret(mut self, secret: impl AsRef<[u8]>) -> Result<Self, EmptySecretError> {
        self.secrets.push(Secret::new(secret)?);
        Ok(self.locked())
    }

    /// Another proof that is taken as well.
    pub fn or_proof(mut self, proof: impl Into<Proof>) -> Self {
        self.proofs.push(proof.into());
        self.locked()
    }

    /// The most that a body may have, in bytes. What is over it is refused before it is hashed.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Remembers what is taken there, and has what was taken before refused ([`keep_new`](Gate::keep_new)). Clones share
    /// the memory; keep one as well to [`forget`](Recent::forget) an event whose handling failed, and those of its batch
    /// that were not reached, else their next delivery is refused.
    ///
    /// An event counts as taken before it is handled, and a repeat that comes meanwhile is answered 200. So put events
    /// where they cannot be lost, into a queue or a table, before anything that takes long or may break off.
    pub fn refuse_replays(mut self, taken: Arc<Recent>) -> Self {
        self.taken = Some(taken);
        self
    }

    /// Drops those of a delivery's events that were taken before; from now on the others were, too. Without a memory all
    /// of them stay, and no key is made.
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
    /// All of them were taken before ([`WebhookError::Replayed`]); then none is left.
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

    /// The same for a delivery that is one event.
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
    /// It was taken before.
    pub fn refuse_replay(&self, key: impl FnOnce() -> DedupKey) -> Result<(), WebhookError> {
        match &self.taken {
            Some(taken) if !taken.is_new(key()) => Err(WebhookError::Replayed),
            _ => Ok(()),
        }
    }

    /// The most that a body may have, in bytes.
    pub fn max_bytes(&self) -> usize {
        self.limit
    }

    /// Whether the request is let in.
    ///
    /// # Errors
    /// The body is over the limit, or no proof is right; then the error is that of the first proof, or of the first
    /// one that was given at all.
    pub fn check(&self, request: &Request<Bytes>) -> Result<(), WebhookError> {
        if request.body().len() > self.limit {
            return Err(WebhookError::TooLarge { limit: self.limit });
        }
        self.any(|lock| lock.open(request))
    }

    /// Whether the request may be let in once its body is read: its headers are looked at, the body is not. With this
    /// a receiver need not read what cannot be proven.
    ///
    /// # Errors
    /// As for [`check`](Gate::check).
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
