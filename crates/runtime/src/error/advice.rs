//! How an error reads: who, what, why, and what to do next, on one line.

use crate::error::{Error, ErrorKind, Outcome};
use crate::provider::Action;
use std::fmt::{self, Write};
use std::time::Duration;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = OneLine(f);
        let called = self.called();
        if let Some(called) = called {
            line.write_str(called.provider)?;
            if let Some(operation) = called.operation {
                write!(line, " {operation}")?;
            }
            line.write_str(": ")?;
        }
        // Of an operation that is made of several calls.
        let operation = called.and_then(|called| called.operation);
        if let Some(step) = self.step().filter(|step| operation != Some(&*step.call)) {
            write!(line, "{}: ", step.call)?;
        }
        line.write_str(self.text())?;
        if let Some(known) = self.known() {
            write!(line, "; {}", known.meaning)?;
        }
        if let Some(step) = self.step() {
            write!(line, "; {}", step.not_done)?;
        }
        match self.outcome() {
            Outcome::Unknown if !self.is_idempotent() => {
                line.write_str("; it may have happened")?
            }
            Outcome::Accepted => line.write_str("; the provider took the request")?,
            _ => {}
        }
        line.write_str("; ")?;
        advise(self, &mut line)
    }
}

fn advise(error: &Error, line: &mut OneLine<'_, '_>) -> fmt::Result {
    let wait = error.retry_after().map(seconds);
    match (error.action(), wait) {
        (Action::Wait, Some(seconds)) => write!(line, "wait {seconds} s"),
        (Action::Wait, None) => line.write_str("wait, then repeat"),
        (Action::BackOffRecipient, Some(seconds)) => {
            write!(line, "back off this recipient for {seconds} s")
        }
        (Action::BackOffRecipient, None) => line.write_str("back off this recipient"),
        (Action::RenewToken, _) => line.write_str("renew the token"),
        (Action::FixRequest, _) => line.write_str(match error.kind() {
            ErrorKind::Config => "fix the client's settings",
            ErrorKind::File => "check the file",
            _ => "fix the request",
        }),
        (Action::UserMustWriteFirst, _) => line.write_str("the user must write first"),
        (Action::CheckBeforeRetry, _) => line.write_str(match error.outcome() {
            Outcome::Accepted => "do not send it again",
            _ => "check before you repeat",
        }),
        (Action::GiveUp, _) => line.write_str("do not repeat it"),
    }
}

/// Whole seconds, rounded up: a wait that is too short is refused again.
fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

/// A text of another's making must not begin a line of its own in a log, nor turn the direction of what follows.
struct OneLine<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for piece in text.split_inclusive(breaks) {
            match piece.strip_suffix(breaks) {
                Some(plain) => {
                    self.0.write_str(plain)?;
                    self.0.write_str(" ")?;
                }
                None => self.0.write_str(piece)?,
            }
        }
        Ok(())
    }
}

fn breaks(c: char) -> bool {
    let turns =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}')
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("outcome", &self.outcome())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("text", &self.to_string())
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}
