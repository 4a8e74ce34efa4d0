//! What must not show, and looking for it.

use std::error::Error;
use std::fmt::Debug;

/// Phone number of all messages.
pub const PHONE: &str = "+15557654321";
/// Chat id of all messages.
pub const CHAT: &str = "15557654321@c.us";

/// Pieces of the credentials (all of them are canaries), of a basic pair, and of the phone number.
const SECRETS: [&str; 3] = ["c4nary", "dXNlcjpjNG5hcnktYmFzaWM", "15557654321"];

/// The first of them that a text shows.
pub fn spilled(text: &str) -> Option<&'static str> {
    SECRETS.into_iter().find(|secret| text.contains(secret))
}

/// Fails if a text shows one.
pub fn text(what: &str, text: &str) {
    if let Some(secret) = spilled(text) {
        let lines: Vec<_> = text.lines().filter(|line| line.contains(secret)).collect();
        panic!("{what} shows {secret}:\n{}", lines.join("\n"));
    }
}

/// Fails if `Debug` shows one.
pub fn debug(what: &str, value: &impl Debug) {
    text(what, &format!("{value:?}\n{value:#?}"));
}

/// Fails if an error or one of its sources shows one.
pub fn error(what: &str, error: &(dyn Error + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        text(what, &format!("{error}\n{error:?}\n{error:#?}"));
        next = error.source();
    }
}
