//! Errors of operations that are made of several calls.

use crate::error::{Called, Error, ErrorKind, Outcome};
use crate::provider::Action;

/// A call that failed before the one that was meant, so that that was not made.
#[derive(Clone)]
pub(crate) struct Step {
    /// `upload_media`, …; `upload_media: get_token` for a call within a call.
    pub call: String,
    /// `the message was not sent`, …
    pub not_done: &'static str,
    pub action: Action,
    pub is_retryable: bool,
}

impl Error {
    /// The error of a message that takes several calls, when a call before the message's own failed: whatever became of
    /// that call, the message was not sent. `call` names it, as in `upload_media`.
    ///
    /// Kind, status and code stay those of the call that failed, and so does the action, except that
    /// [`Action::CheckBeforeRetry`] becomes [`Action::Wait`]: nothing of the message needs to be checked.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// use waxwing_runtime::{FilePart, Outcome};
    ///
    /// let error = FilePart::path("/no/such/file").length().await.expect_err("no file");
    /// let error = error.before_message("upload_media");
    /// assert_eq!(error.outcome(), Outcome::NotSent);
    /// assert!(error.to_string().starts_with("upload_media: "), "{error}");
    /// assert!(error.to_string().contains("; the message was not sent"), "{error}");
    /// # }
    /// ```
    #[must_use]
    pub fn before_message(self, call: &'static str) -> Self {
        self.before_main_call(call, "the message was not sent")
    }

    /// The same for an operation other than a message; `not_done` says what did not happen.
    #[doc(hidden)]
    #[must_use]
    pub fn before_main_call(self, call: &'static str, not_done: &'static str) -> Self {
        let call = match self.step() {
            Some(inner) => format!("{call}: {}", inner.call),
            None => call.to_owned(),
        };
        let is_open = self.action() == Action::CheckBeforeRetry;
        let step = Step {
            call,
            not_done,
            action: match is_open {
                true => Action::Wait,
                false => self.action(),
            },
            is_retryable: is_open || self.is_retryable(),
        };
        self.with_outcome(Outcome::NotSent).with_step(step)
    }

    /// The error of an operation that was tried more than once, when an earlier try may have been taken.
    #[doc(hidden)]
    #[must_use]
    pub fn after_open_tries(self) -> Self {
        self.with_outcome(Outcome::Unknown)
    }

    /// The error of a call that only reads, and whose answer is about something else than what was asked for.
    #[doc(hidden)]
    #[must_use]
    pub fn misread(provider: &'static str, operation: &'static str, text: String) -> Self {
        let called = Called {
            provider,
            operation: Some(operation),
            idempotent: true,
        };
        let error = Self::new(ErrorKind::Decode, Outcome::Unknown, text);
        error.broken_off().of(called, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(kind: ErrorKind, outcome: Outcome) -> Error {
        let called = Called {
            provider: "demo",
            operation: Some("upload_media"),
            idempotent: false,
        };
        Error::new(kind, outcome, String::new()).of(called, 1)
    }

    #[test]
    fn what_to_do_and_whether_to_repeat_agree() {
        for (kind, outcome, action, retryable) in [
            (ErrorKind::Decode, Outcome::Accepted, Action::Wait, true),
            (ErrorKind::Decode, Outcome::Unknown, Action::Wait, true),
            (ErrorKind::Transport, Outcome::Unknown, Action::Wait, true),
            (ErrorKind::Connect, Outcome::NotSent, Action::Wait, true),
            (ErrorKind::File, Outcome::NotSent, Action::FixRequest, false),
            (ErrorKind::Api, Outcome::Rejected, Action::GiveUp, false),
        ] {
            let error = error(kind, outcome).before_message("upload_media");
            let detail = (error.outcome(), error.action(), error.is_retryable());
            assert_eq!(detail, (Outcome::NotSent, action, retryable), "{error}");
        }
    }

    #[test]
    fn each_call_is_named() {
        let login = error(ErrorKind::Connect, Outcome::NotSent)
            .before_main_call("get_token", "the call was not sent")
            .before_message("upload_media");
        assert!(
            login.to_string().contains("upload_media: get_token: "),
            "{login}"
        );
        assert!(login.to_string().contains("the message was not sent"));
    }
}
