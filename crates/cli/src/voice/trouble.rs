//! Why a task did not get to its end.

use super::exit;
use crate::exit::Exit;
use std::fmt;
use std::io;
use waxwing_voice::Error;

/// What went wrong, and where.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// With the recording.
    Recording(Error),
    /// With what is written: its name, and why.
    Output(String, io::Error),
    /// Something else, in words.
    Text(String),
    /// A signal ended it before anything was written.
    Signal(u8),
    /// A signal ended it while it wrote to what has this name.
    Stopped(u8, String),
}

impl Trouble {
    /// The code to end with.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Recording(_) | Self::Text(_) => exit(false),
            Self::Output(..) => Exit::Unwritten,
            Self::Signal(number) | Self::Stopped(number, _) => Exit::Signal(*number),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recording(error) => error.fmt(f),
            Self::Output(name, error) => write!(f, "{name}: {error}"),
            Self::Text(text) => f.write_str(text),
            Self::Stopped(_, name) => {
                write!(
                    f,
                    "stopped while writing to {name}; what is there may be incomplete"
                )
            }
            Self::Signal(_) => f.write_str("stopped; nothing was written"),
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Recording(error)
    }
}
