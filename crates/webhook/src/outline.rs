//! The parts of a body that are events of their own.

use crate::Body;
use crate::span::{self, Step};
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;
use waxwing_types::read::{Document, Node};

/// A body and the parts of it that its events are about, each found by its path. They are looked for when the first is
/// asked for, all at once, so that a batch of thousands is gone through a few times and not once for each.
///
/// ```
/// use waxwing_webhook::{Body, Bytes, Outline, Step};
/// let bytes = Bytes::from(r#"{ "results": [ 1, {"a" : 2} ] }"#);
/// let (body, _) = Body::read(&bytes)?;
/// let outline = Outline::new(body, |_| vec![vec![], vec![Step::Member("results"), Step::Item(1)]]);
/// assert_eq!(outline.part(1), r#"{"a" : 2}"#);
/// assert_eq!(outline.part(0), outline.body().as_str());
/// # Ok::<(), waxwing_webhook::Refusal>(())
/// ```
#[derive(Clone)]
pub struct Outline {
    body: Body,
    paths: Paths,
    spans: OnceLock<Vec<Option<Range<usize>>>>,
}

/// Tells the way to each part.
type Paths = fn(Node<'_>) -> Vec<Vec<Step>>;

impl Outline {
    /// A body with what tells the paths to its parts.
    pub fn new(body: Body, paths: Paths) -> Self {
        let spans = OnceLock::new();
        Self { body, paths, spans }
    }

    /// The whole body.
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The text of a part as it came; the whole where the path leads nowhere.
    pub fn part(&self, index: usize) -> &str {
        let span = self.spans.get_or_init(|| self.find()).get(index);
        // Only the part is looked through again, not the whole for each part.
        let part = span.cloned().flatten();
        let part = part.and_then(|span| self.body.bytes().get(span));
        part.and_then(|part| std::str::from_utf8(part).ok())
            .unwrap_or_else(|| self.body.as_str())
    }

    fn find(&self) -> Vec<Option<Range<usize>>> {
        let text = self.body.as_str();
        // It was JSON when the body was read.
        let json = Document::parse(text);
        json.map_or(Vec::new(), |json| {
            span::find(text, &(self.paths)(json.root()))
        })
    }
}

/// The length of the body only.
impl fmt::Debug for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Outline").field(&self.body).finish()
    }
}

/// Parts of one body.
impl PartialEq for Outline {
    fn eq(&self, other: &Self) -> bool {
        self.body == other.body
    }
}
