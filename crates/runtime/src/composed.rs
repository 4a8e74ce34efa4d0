//! Errors of operations that are made of several calls.

use crate::error::{Called, Error, ErrorKind, Outcome};

impl Error {
    /// The error of a composed operation whose own call was not made because an earlier one failed: `called` names
    /// the earlier call, as in `get_media_url: HTTP 404`. Kind, status and code stay those of that call.
    #[doc(hidden)]
    #[must_use]
    pub fn not_sent_because(self, called: &str) -> Self {
        let text = format!("{called}: {}", self.text());
        self.retold(Outcome::NotSent, text)
    }

    /// The error of an operation that was tried more than once, when an earlier try may have been taken.
    #[doc(hidden)]
    #[must_use]
    pub fn after_open_tries(self) -> Self {
        let text = self.text().to_owned();
        self.retold(Outcome::Unknown, text)
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
