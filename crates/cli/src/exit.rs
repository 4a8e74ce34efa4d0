//! Exit codes.

use std::process::ExitCode;
use waxwing::Outcome;

/// How the program ends; the worst of several providers counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Everything was sent.
    Done,
    /// 3: refused before sending.
    NotSent,
    /// 4: refused by the provider.
    Refused,
    /// 5: it may have been sent, or what arrived differs.
    Unknown,
    /// 1: what was done could not be told.
    Unwritten,
    /// 128 and the number of the signal that ended it, while nothing was under way: 130 for Ctrl-C.
    Signal(u8),
}

impl From<Outcome> for Exit {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::NotSent => Self::NotSent,
            Outcome::Rejected => Self::Refused,
            Outcome::Accepted | Outcome::Unknown => Self::Unknown,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::NotSent => 3,
            Exit::Refused => 4,
            Exit::Unknown => 5,
            Exit::Unwritten => 1,
            Exit::Signal(number) => 128 + number,
        })
    }
}
