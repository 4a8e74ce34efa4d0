//! The list of what arrived as a body that is sent in parts, so that it is never in memory as a whole.

use axum::body::Body;
use axum::response::Response;
use bytes::{Bytes, BytesMut};
use http::header::CONTENT_TYPE;
use hyper::body::{Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// About so many bytes are one part.
const PART: usize = 64 * 1024;

/// A JSON list of these texts.
pub(crate) fn response(texts: Vec<Bytes>) -> Response {
    let inside: usize = texts.iter().map(|text| text.len()).sum();
    let left = inside + texts.len().saturating_sub(1) + 2;
    let body = Body::new(Listing {
        texts: texts.into_iter(),
        begun: false,
        left,
    });
    let mut response = Response::new(body);
    let kind = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

struct Listing {
    texts: std::vec::IntoIter<Bytes>,
    begun: bool,
    /// Bytes that are still to be sent.
    left: usize,
}

impl Listing {
    fn part(&mut self) -> Bytes {
        let mut part = BytesMut::with_capacity(PART.min(self.left));
        while part.len() < PART {
            let Some(text) = self.texts.next() else {
                part.extend_from_slice(if self.begun { b"]" } else { b"[]" });
                break;
            };
            part.extend_from_slice(if self.begun { b"," } else { b"[" });
            part.extend_from_slice(&text);
            self.begun = true;
        }
        self.left -= part.len();
        part.freeze()
    }
}

impl hyper::body::Body for Listing {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready((self.left > 0).then(|| Ok(Frame::data(self.part()))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt;
    use hyper::body::Body as _;

    #[tokio::test]
    async fn the_parts_are_one_list_of_the_announced_length() {
        let long = format!("\"{}\"", "x".repeat(PART));
        for texts in [vec![], vec!["1"], vec!["1", "2"], vec![&*long, "2", &*long]] {
            let expected = format!("[{}]", texts.join(","));
            let texts = texts
                .iter()
                .map(|text| Bytes::copy_from_slice(text.as_bytes()));
            let body = response(texts.collect()).into_body();
            assert_eq!(body.size_hint().exact(), Some(expected.len() as u64));
            let found = body.collect().await.unwrap().to_bytes();
            assert!(found == expected, "{} bytes", found.len());
        }
    }
}
