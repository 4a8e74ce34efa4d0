//! The rest of a stream whose beginning has arrived already.

use crate::upload::Pieces;
use bytes::{Buf, Bytes};
use futures_core::Stream;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The pieces behind so many bytes.
pub(crate) struct Skipped {
    pieces: Pieces,
    left: u64,
}

impl Skipped {
    pub(crate) fn new(pieces: Pieces, bytes: u64) -> Self {
        Self {
            pieces,
            left: bytes,
        }
    }
}

impl Stream for Skipped {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.pieces.as_mut().poll_next(cx) {
                Poll::Ready(Some(Ok(mut piece))) => {
                    let dropped = self.left.min(piece.len() as u64);
                    self.left -= dropped;
                    piece.advance(usize::try_from(dropped).unwrap_or(piece.len()));
                    if !piece.is_empty() {
                        return Poll::Ready(Some(Ok(piece)));
                    }
                }
                other => return other,
            }
        }
    }
}
