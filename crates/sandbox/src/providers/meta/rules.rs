//! How Meta's side of a sandbox behaves.

use std::fmt;
use std::time::Duration;

/// How Meta's side of a sandbox behaves; given to [`Builder::meta`](crate::Builder::meta).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), waxwing_sandbox::StartError> {
/// use std::time::Duration;
/// use waxwing_sandbox::{MetaRules, Sandbox, Window};
/// let rules = MetaRules::new()
///     .webhook("http://127.0.0.1:9000/webhooks")
///     .window(Window::Refuses)
///     .pair_limit(45, Duration::from_secs(6));
/// let sandbox = Sandbox::builder().meta(rules).start().await?;
/// assert_eq!(sandbox.meta().app_secret(), "sandbox-app-secret");
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use]
pub struct MetaRules {
    pub(crate) webhook: Option<String>,
    pub(crate) app_secret: String,
    pub(crate) verify_token: Option<String>,
    pub(crate) proof_demanded: bool,
    pub(super) behaviour: Behaviour,
    pub(crate) media_life: Duration,
    pub(crate) url_life: Duration,
}

/// What of the rules can change while the sandbox runs.
#[derive(Clone, Copy)]
pub(super) struct Behaviour {
    pub window: Window,
    pub reach: Reach,
    pub review: Review,
    pub pair_limit: Option<Limit>,
    pub number_limit: Option<Limit>,
}

/// So many messages in such a time.
pub(super) type Limit = (usize, Duration);

/// What the 24-hour window does to messages that are no templates. A message of the user opens it, also where it is
/// not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Window {
    /// It is open, unless [`Meta::close_window`](crate::Meta::close_window) closed it.
    Open,
    /// Closed until the user writes: the send is refused with 131047.
    Refuses,
    /// Closed until the user writes: the send is taken, and fails with 131047 by webhook.
    Fails,
}

/// How far messages get; each step is a webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reach {
    /// `sent` alone.
    Sent,
    /// `sent`, `delivered`.
    Delivered,
    /// `sent`, `delivered`, `read`, and `played` for voice messages.
    Read,
    /// `failed` with 131026.
    Undeliverable,
}

/// What becomes of a new or changed template, which is PENDING in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Review {
    /// It is approved at once.
    Approves,
    /// It is rejected at once.
    Rejects,
    /// It waits for [`Meta::review`](crate::Meta::review).
    ByHand,
}

impl MetaRules {
    /// No webhook, an open window, messages that are read, templates that are approved, no limits, files for 30 days
    /// behind addresses for 5 minutes.
    pub fn new() -> Self {
        Self {
            webhook: None,
            app_secret: "sandbox-app-secret".to_owned(),
            verify_token: None,
            proof_demanded: false,
            behaviour: Behaviour {
                window: Window::Open,
                reach: Reach::Read,
                review: Review::Approves,
                pair_limit: None,
                number_limit: None,
            },
            media_life: Duration::from_secs(30 * 24 * 3600),
            url_life: Duration::from_secs(300),
        }
    }

    /// Where events are posted, signed: an `http` address on this machine. Anything but 200 brings them again, up to
    /// five times. A callback address that a client sets takes its place.
    pub fn webhook(mut self, url: impl Into<String>) -> Self {
        self.webhook = Some(url.into());
        self
    }

    /// The key of the signatures, and of the proofs that calls may bring in `appsecret_proof`.
    pub fn app_secret(mut self, secret: impl Into<String>) -> Self {
        self.app_secret = secret.into();
        self
    }

    /// Asks the webhook before the first event, as the provider does when it is configured: a GET with this token and a
    /// challenge, which the answer must repeat. Until it does, nothing is posted. It is not asked if not set.
    pub fn verify_token(mut self, token: impl Into<String>) -> Self {
        self.verify_token = Some(token.into());
        self
    }

    /// Refuses calls without `appsecret_proof`, with 100. A wrong one is refused in any case.
    pub fn demand_proof(mut self) -> Self {
        self.proof_demanded = true;
        self
    }

    /// What the 24-hour window does.
    pub fn window(mut self, window: Window) -> Self {
        self.behaviour.window = window;
        self
    }

    /// How far messages get.
    pub fn reach(mut self, reach: Reach) -> Self {
        self.behaviour.reach = reach;
        self
    }

    /// What becomes of new templates.
    pub fn review(mut self, review: Review) -> Self {
        self.behaviour.review = review;
        self
    }

    /// So many messages to one recipient in such a time; more are refused with 131056.
    pub fn pair_limit(mut self, messages: usize, per: Duration) -> Self {
        self.behaviour.pair_limit = Some((messages, per));
        self
    }

    /// So many messages of one number in such a time; more are refused with 130429.
    pub fn number_limit(mut self, messages: usize, per: Duration) -> Self {
        self.behaviour.number_limit = Some((messages, per));
        self
    }

    /// How long uploaded files are kept.
    pub fn media_life(mut self, life: Duration) -> Self {
        self.media_life = life;
        self
    }

    /// How long the address of a file is good; rounded down to seconds.
    pub fn url_life(mut self, life: Duration) -> Self {
        self.url_life = life;
        self
    }
}

impl Default for MetaRules {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MetaRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetaRules")
            .field("window", &self.behaviour.window)
            .field("reach", &self.behaviour.reach)
            .field("review", &self.behaviour.review)
            .finish_non_exhaustive()
    }
}
