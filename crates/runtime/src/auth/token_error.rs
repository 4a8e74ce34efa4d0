//! Why there is no token.

use crate::error::detail;
use crate::error::{Error, ErrorKind};
use std::fmt;
use std::time::Duration;

/// Why a [`TokenSource`](crate::TokenSource) has no token: a text, or the error of the call that asked for it.
///
/// From a text comes an error of kind `Auth`. From the error of a call comes one that keeps its kind, status, code and
/// action, so that a login that is throttled says when to try again. Either way the call that needed the token was not
/// sent.
///
/// ```
/// use waxwing_runtime::TokenError;
///
/// let locked = TokenError::from("the vault is locked");
/// assert_eq!(locked.to_string(), "the vault is locked");
/// ```
#[derive(Clone)]
pub struct TokenError(Reason);

#[derive(Clone)]
enum Reason {
    Text(String),
    Call(Box<Error>),
    /// The source was waited for as long as this.
    Late(Duration),
}

/// What did not happen for want of a token.
const NOT_DONE: &str = "the call that needed the token was not sent";

impl TokenError {
    /// The source gave no answer in time.
    pub(crate) fn timed_out(limit: Duration) -> Self {
        Self(Reason::Late(limit))
    }

    /// The error of the call that needed the token.
    pub(crate) fn into_error(self) -> Error {
        match self.0 {
            Reason::Text(text) => {
                let text = format!("no token: {}", detail::masked(&text));
                Error::before(ErrorKind::Auth, text)
            }
            Reason::Call(error) => {
                let call = error.called().and_then(|called| called.operation);
                let call = call.unwrap_or("the token's call");
                error.before_main_call(call, NOT_DONE)
            }
            Reason::Late(_) => {
                let text = self.to_string();
                Error::before(ErrorKind::Timeout, text).before_main_call("token", NOT_DONE)
            }
        }
    }
}

/// For a person, without secrets: it is shown in the call's error.
impl From<String> for TokenError {
    fn from(text: String) -> Self {
        Self(Reason::Text(text))
    }
}

impl From<&str> for TokenError {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Error> for TokenError {
    fn from(error: Error) -> Self {
        Self(Reason::Call(Box::new(error)))
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Text(text) => f.write_str(&detail::masked(text)),
            Reason::Call(error) => error.fmt(f),
            Reason::Late(limit) => write!(f, "the token source gave no token within {limit:?}"),
        }
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenError({self})")
    }
}

impl std::error::Error for TokenError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_shows_no_number_and_no_signature() {
        let text = "no +15550001111 at https://example.com/t?sig=AR1";
        let error = TokenError::from(text);
        for text in [
            error.to_string(),
            format!("{error:?}"),
            error.into_error().to_string(),
        ] {
            assert!(text.contains("+1555…11"), "{text}");
            assert!(text.contains("sig=…"), "{text}");
        }
    }
}
