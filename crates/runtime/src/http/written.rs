//! Whether anything of a request may have left this machine.
//!
//! hyper looks at a request's body only when it has a connection and is about to write the head: it asks whether the
//! body is at its end, and polls it if not. So a body that notes either tells whether the head may have been written,
//! whatever the error says.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

/// A flag that is up once a request may have left.
#[derive(Debug, Clone, Default)]
pub(crate) struct Written(Arc<AtomicBool>);

impl Written {
    pub(crate) fn mark(&self) {
        self.0.store(true, Ordering::Release);
    }

    pub(crate) fn is_marked(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// The body, which raises the flag when a connection first looks at it.
    pub(crate) fn watch(&self, body: Option<reqwest::Body>) -> reqwest::Body {
        reqwest::Body::wrap(Watched {
            body: body.unwrap_or_default(),
            written: self.clone(),
        })
    }
}

struct Watched {
    body: reqwest::Body,
    written: Written,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        self.written.mark();
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.written.mark();
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_at_the_body_counts_as_written() {
        for body in [None, Some(reqwest::Body::from("a"))] {
            let is_empty = body.is_none();
            let written = Written::default();
            let watched = written.watch(body);
            assert_eq!(
                watched.size_hint().exact(),
                Some(if is_empty { 0 } else { 1 })
            );
            assert!(!written.is_marked(), "its size alone is not written");
            assert_eq!(watched.is_end_stream(), is_empty);
            assert!(written.is_marked());
        }
    }
}
