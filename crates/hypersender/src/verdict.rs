//! Whether what a queued request was for has happened, and what to do.

use crate::request_error::QueuedRequestError;
use crate::shared::QueuedRequestUuid;
use crate::wait_error::WaitError;
use waxwing_runtime::{Action, Outcome};

impl QueuedRequestError {
    /// Whether the request was done all the same: `Rejected` for a status of 400 to 499 but 408, `Unknown` for any
    /// other. A fault of the server, or what is no status of a failure (0, 100, 302), may come after WhatsApp took the
    /// message.
    ///
    /// ```
    /// use waxwing_hypersender::{queued_requests::QueuedRequest, runtime::Outcome};
    /// for (status, outcome) in [(422, Outcome::Rejected), (502, Outcome::Unknown), (302, Outcome::Unknown)] {
    ///     let record = format!(r#"{{"uuid": "a0816120", "response_status": {status}}}"#);
    ///     let record: QueuedRequest = serde_json::from_str(&record)?;
    ///     assert_eq!(record.error().expect("it failed").outcome(), outcome);
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn outcome(&self) -> Outcome {
        match self.may_be_done() {
            true => Outcome::Unknown,
            false => Outcome::Rejected,
        }
    }

    /// What to do: check before it is sent again where the outcome is open, wait after 423 and 429, use
    /// another token after 401 and 403, change the request after any other 4xx.
    pub fn action(&self) -> Action {
        match (self.outcome(), self.status()) {
            (Outcome::Unknown, _) => Action::CheckBeforeRetry,
            (_, 401 | 403) => Action::RenewToken,
            (_, 423 | 429) => Action::Wait,
            _ => Action::FixRequest,
        }
    }

    /// Whether the same request may be sent again later without a change: after 423 and 429. Never where it may have
    /// been done.
    ///
    /// ```
    /// use waxwing_hypersender::queued_requests::QueuedRequest;
    /// for (status, retryable) in [(429, true), (422, false), (500, false)] {
    ///     let record = format!(r#"{{"uuid": "a0816120", "response_status": {status}}}"#);
    ///     let record: QueuedRequest = serde_json::from_str(&record)?;
    ///     assert_eq!(record.error().expect("it failed").is_retryable(), retryable);
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn is_retryable(&self) -> bool {
        self.action() == Action::Wait
    }
}

impl WaitError {
    /// Whether the request was done: that of the [`QueuedRequestError`] where it failed, else `Accepted`, for it was
    /// queued.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Failed(error) => error.outcome(),
            Self::StillPending { .. } | Self::LookUp { .. } => Outcome::Accepted,
        }
    }

    /// What to do: that of the [`QueuedRequestError`] where it failed, else look the ticket up again before anything is
    /// sent.
    pub fn action(&self) -> Action {
        match self {
            Self::Failed(error) => error.action(),
            Self::StillPending { .. } | Self::LookUp { .. } => Action::CheckBeforeRetry,
        }
    }

    /// Whether the same request may be sent again later without a change; never while it is queued.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Failed(error) => error.is_retryable(),
            Self::StillPending { .. } | Self::LookUp { .. } => false,
        }
    }

    /// The ticket that was waited for.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Hypersender;
    /// use std::time::Duration;
    /// use waxwing_hypersender::{Auth, Client, runtime::Outcome, shared::QueuedRequestUuid};
    ///
    /// # let builder = Client::builder().base_url(sandbox.base_url(provider));
    /// # let client = builder.auth(Auth::bearer("expired")).build()?;
    /// # let instance = client.instance(sandbox.id(provider));
    /// let ticket = QueuedRequestUuid::from("00000000-0000-4000-8000-000000000001");
    /// let error = instance.wait(&ticket, Duration::ZERO).await.expect_err("a token that expired");
    /// assert_eq!(error.outcome(), Outcome::Accepted); // the send itself was taken
    /// assert_eq!(error.ticket(), &ticket); // to be looked up with another token
    /// # Ok(()) }
    /// ```
    pub fn ticket(&self) -> &QueuedRequestUuid {
        match self {
            Self::StillPending { ticket, .. } | Self::LookUp { ticket, .. } => ticket,
            Self::Failed(error) => &error.record().uuid,
        }
    }
}
