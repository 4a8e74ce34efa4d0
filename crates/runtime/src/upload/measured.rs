//! A file on its way out, measured: a form whose length was announced must be as long as it said.

use crate::error::{Error, ErrorKind};
use crate::upload::Pieces;
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The pieces of a file; an error where they are not as many bytes as announced.
pub(crate) struct Measured {
    pieces: Pieces,
    left: u64,
    name: String,
}

impl Measured {
    pub(crate) fn new(pieces: Pieces, length: u64, name: String) -> Self {
        Self {
            pieces,
            left: length,
            name,
        }
    }

    fn unread(&self, error: io::Error) -> Poll<Option<Result<Bytes, Unread>>> {
        Poll::Ready(Some(Err(Unread {
            name: self.name.clone(),
            error,
        })))
    }
}

impl Stream for Measured {
    type Item = Result<Bytes, Unread>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.pieces.as_mut().poll_next(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(None) if self.left == 0 => Poll::Ready(None),
            Poll::Ready(None) => {
                let text = format!("{} bytes fewer than announced", self.left);
                self.unread(io::Error::new(io::ErrorKind::UnexpectedEof, text))
            }
            Poll::Ready(Some(Err(error))) => self.unread(error),
            Poll::Ready(Some(Ok(piece))) => match self.left.checked_sub(piece.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Poll::Ready(Some(Ok(piece)))
                }
                None => {
                    let text = "more bytes than announced";
                    self.unread(io::Error::new(io::ErrorKind::InvalidData, text))
                }
            },
        }
    }
}

/// A file could not be read while the form was on its way.
#[derive(Debug)]
pub(crate) struct Unread {
    name: String,
    error: io::Error,
}

impl Unread {
    /// The call's error. A form that breaks off is no request, so nothing was sent.
    pub(crate) fn error(&self) -> Error {
        let text = format!("{}: {}", self.name, self.error);
        // An `io::Error` cannot be cloned, and this one belongs to the connection's fault.
        let again = match self.error.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => io::Error::new(self.error.kind(), self.error.to_string()),
        };
        Error::before(ErrorKind::File, text).with_source(again)
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.error)
    }
}

impl std::error::Error for Unread {}
