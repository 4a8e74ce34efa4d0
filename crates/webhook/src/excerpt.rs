//! The part of a body that an event is about.

use crate::Body;
use std::fmt;
use std::ops::Range;
use waxwing_json::Node;

/// A part of a body as received. It shares the bytes of the body; its place is known from
/// the only parse of the body.
///
/// ```
/// use waxwing_webhook::{Body, Bytes, Excerpt};
/// let bytes = Bytes::from(r#"{ "results": [ 1, {"a" : 2} ] }"#);
/// let (body, json) = Body::read(&bytes)?;
/// let second = json.root().items_of("results").nth(1).expect("two results");
/// assert_eq!(Excerpt::of(&body, second).as_str(), r#"{"a" : 2}"#);
/// # Ok::<(), waxwing_webhook::WebhookError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Excerpt {
    body: Body,
    start: u32,
    end: u32,
}

impl Excerpt {
    /// The text of a value of the body. For a value that is not in the text of the body, this is the whole body.
    pub fn of(body: &Body, node: Node<'_>) -> Self {
        let whole = 0..body.as_bytes().len();
        let range = node.range().unwrap_or(whole);
        // A body has less than 4 GiB.
        let [start, end] = [range.start, range.end].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        Self {
            body: body.clone(),
            start,
            end,
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.body
            .as_str_in(self.range())
            .unwrap_or_else(|| self.body.as_str())
    }

    /// The whole body.
    pub fn body(&self) -> &Body {
        &self.body
    }

    fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The lengths only.
impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Excerpt({} bytes of {:?})",
            self.range().len(),
            self.body
        )
    }
}
