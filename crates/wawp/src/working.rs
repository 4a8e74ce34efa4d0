//! Waiting until a session is linked.

use crate::Instance;
use crate::sessions::Session;
use crate::shared::SessionStatus;
use std::fmt;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};
use waxwing_runtime::Error;

/// Between two look-ups.
const PAUSE: Duration = Duration::from_secs(2);

impl Instance {
    /// Asks for the session every 2 seconds until it works, which is when a phone has scanned the code or its owner has
    /// typed the pairing code. A look-up that fails for a while is repeated.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Wawp;
    /// # let builder = waxwing_wawp::Client::builder().base_url(sandbox.base_url(provider));
    /// # let wawp = builder.auth(waxwing_wawp::Auth::access_token(sandbox.token(provider))).build()?;
    /// # let instance = wawp.instance(sandbox.id(provider));
    /// use std::time::Duration;
    ///
    /// let session = instance.wait_until_working(Duration::from_secs(120)).await?;
    /// println!("linked to {:?}", session.me);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// See [`SessionError`].
    pub async fn wait_until_working(&self, deadline: Duration) -> Result<Session, SessionError> {
        let end = Instant::now() + deadline;
        let mut last = None;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.get_session_info().deadline(left).await {
                Ok(session) => match session.status {
                    Some(SessionStatus::Working) => return Ok(session.into_inner()),
                    Some(SessionStatus::Failed | SessionStatus::Deleted) => {
                        let status = session.into_inner().status;
                        return Err(SessionError::Ended { status });
                    }
                    _ => last = session.into_inner().status,
                },
                Err(error) if error.is_retryable() => {}
                // The deadline cut the last look-up off.
                Err(_) if Instant::now() >= end => {}
                Err(error) => return Err(SessionError::LookUp(Box::new(error))),
            }
            let next = Instant::now() + PAUSE;
            if next >= end {
                return Err(SessionError::NotWorking {
                    status: last,
                    deadline,
                });
            }
            sleep_until(next).await;
        }
    }
}

/// Why a session does not work.
#[derive(Debug)]
#[non_exhaustive]
pub enum SessionError {
    /// It did not work before the deadline; it may do so later.
    NotWorking {
        /// What it was last, if a look-up was answered.
        status: Option<SessionStatus>,
        /// The deadline.
        deadline: Duration,
    },
    /// It has failed or was deleted: start or create it again.
    Ended {
        /// `FAILED` or `DELETED`.
        status: Option<SessionStatus>,
    },
    /// The look-up was refused.
    LookUp(Box<Error>),
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWorking { status, deadline } => {
                write!(f, "the session did not work after {deadline:?}")?;
                match status {
                    Some(SessionStatus::ScanQrCode) => {
                        f.write_str("; nobody has scanned its QR code")
                    }
                    Some(SessionStatus::Stopped) => f.write_str("; it is stopped, start it first"),
                    Some(status) => write!(f, "; its status is {status}"),
                    None => Ok(()),
                }
            }
            Self::Ended { status } => {
                f.write_str("the session has ended")?;
                match status {
                    Some(status) => write!(f, "; its status is {status}"),
                    None => Ok(()),
                }
            }
            Self::LookUp(error) => write!(f, "the session cannot be looked up: {error}"),
        }
    }
}

impl std::error::Error for SessionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::LookUp(error) => Some(error),
            Self::NotWorking { .. } | Self::Ended { .. } => None,
        }
    }
}
