//! A value in a document.

use crate::cell::Cell;
use crate::scan;
use crate::{DecodeError, Document, Number};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// A value in a [`Document`]. It is small, and to copy it is cheap.
///
/// ```
/// use waxwing_json::Document;
/// let json = Document::parse(r#"{"user": {"id": "a", "tags": [true]}}"#)?;
/// assert_eq!(json.root().at(&["user", "id"]).and_then(|id| id.as_text()), Some("a"));
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Node<'a> {
    document: &'a Document<'a>,
    at: u32,
    /// What is read of it must be all of it; see [`Node::exact`].
    exact: bool,
}

/// What a value is.
#[derive(Clone)]
pub enum Kind<'a> {
    /// `null`.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(Number<'a>),
    /// A text.
    Text(&'a str),
    /// A list.
    List(Items<'a>),
    /// An object.
    Object(Entries<'a>),
}

impl Document<'_> {
    /// The value itself.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::parse("null")?.root().is_null());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    #[inline]
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0, false)
    }
}

/// The shape only, because what providers send holds phone numbers and chat ids.
impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Document").field(&self.root()).finish()
    }
}

impl DecodeError {
    /// For a value that should be something else.
    ///
    /// ```
    /// use waxwing_json::{DecodeError, Document};
    /// let error = DecodeError::wanted("a list", Document::parse("true")?.root());
    /// assert_eq!(error.to_string(), "invalid type: boolean, expected a list");
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn wanted(wanted: &str, node: Node<'_>) -> Self {
        Self::plain(format!(
            "invalid type: {}, expected {wanted}",
            node.described()
        ))
    }
}

impl<'a> Node<'a> {
    #[inline]
    #[allow(clippy::cast_possible_truncation)] // A document has fewer cells than its text has bytes.
    pub(crate) fn new(document: &'a Document<'a>, at: usize, exact: bool) -> Self {
        let at = at as u32;
        Self {
            document,
            at,
            exact,
        }
    }

    /// The same value, to be read as it stands there: an object with a member that its type does not list, or whose
    /// member does not fit, is then an error.
    pub(crate) fn exact(self) -> Self {
        Self {
            exact: true,
            ..self
        }
    }

    pub(crate) fn is_exact(self) -> bool {
        self.exact
    }

    /// The value in the same way, elsewhere in the document.
    #[inline]
    fn other(self, at: usize) -> Self {
        Self::new(self.document, at, self.exact)
    }

    /// What it is.
    ///
    /// ```
    /// use waxwing_json::{Document, Kind};
    /// assert!(matches!(Document::parse("true")?.root().kind(), Kind::Flag(true)));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    #[inline]
    pub fn kind(self) -> Kind<'a> {
        match self.document.cell(self.place()) {
            Cell::Null(_) => Kind::Null,
            Cell::Flag(_, flag) => Kind::Flag(flag),
            Cell::Whole(_, number) => Kind::Number(Number::Whole(number)),
            Cell::Negative(_, number) => Kind::Number(Number::Negative(number)),
            Cell::Digits(_) | Cell::KeptDigits(..) => {
                let digits = self.document.digits(self.place());
                Kind::Number(Number::Digits(digits.unwrap_or_default()))
            }
            Cell::Text(_) | Cell::KeptText(..) => Kind::Text(self.as_text().unwrap_or_default()),
            Cell::List(_) => Kind::List(self.items()),
            Cell::Object(_) => Kind::Object(self.entries()),
        }
    }

    /// The member of an object; the last one where the name stands twice.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"a": "b"}"#)?;
    /// assert_eq!(json.root().get("a").and_then(|a| a.as_text()), Some("b"));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn get(self, name: &str) -> Option<Node<'a>> {
        let members = self.document.members(self.place());
        let named = members.filter(|(other, _)| *other == name.as_bytes());
        let (_, place) = named.last()?;
        Some(self.other(self.place() + place))
    }

    /// Some members of an object, gone through once; of each the last one where its name stands twice.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"a": "b", "c": 1}"#)?;
    /// let [c, a, d] = json.root().pick(["c", "a", "d"]);
    /// assert!(c.is_some() && a.is_some() && d.is_none());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn pick<const COUNT: usize>(self, names: [&str; COUNT]) -> [Option<Node<'a>>; COUNT] {
        let mut picked = [None; COUNT];
        for (other, place) in self.document.members(self.place()) {
            for (name, picked) in names.iter().zip(&mut picked) {
                if other == name.as_bytes() {
                    *picked = Some(self.other(self.place() + place));
                }
            }
        }
        picked
    }

    /// What stands at the end of a path of members, unless it is null.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"a": {"b": true, "c": null}}"#)?;
    /// assert!(json.root().at(&["a", "b"]).is_some());
    /// assert!(json.root().at(&["a", "c"]).is_none() && json.root().at(&["a", "d"]).is_none());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn at(self, path: &[&str]) -> Option<Node<'a>> {
        let mut steps = path.iter();
        let end = steps.try_fold(self, |node, name| node.get(name))?;
        (!end.is_null()).then_some(end)
    }

    /// The items of a list; none of anything else.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse("[1, [2]]")?.root().items().count(), 2);
    /// assert_eq!(Document::parse("1")?.root().items().count(), 0);
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    #[inline]
    pub fn items(self) -> Items<'a> {
        Items(match self.document.cell(self.place()) {
            Cell::List(inner) => self.walk(inner.cells as usize),
            _ => self.walk(1),
        })
    }

    /// The items of a member that is a list; none of anything else.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse(r#"{"a": [1, 2]}"#)?.root().items_of("a").count(), 2);
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn items_of(self, name: &str) -> Items<'a> {
        let list = self.get(name).map(Node::items);
        list.unwrap_or(Items(self.walk(1)))
    }

    /// The members of an object with their names; none of anything else.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"a": 1, "b": 2}"#)?;
    /// assert_eq!(json.root().entries().map(|(name, _)| name).collect::<String>(), "ab");
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    #[inline]
    pub fn entries(self) -> Entries<'a> {
        Entries(match self.document.cell(self.place()) {
            Cell::Object(inner) => self.walk(inner.cells as usize),
            _ => self.walk(1),
        })
    }

    /// Whether it is null.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::parse("null")?.root().is_null());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    #[inline]
    pub fn is_null(self) -> bool {
        matches!(self.document.cell(self.place()), Cell::Null(_))
    }

    /// Whether it is a list.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::parse("[]")?.root().is_list());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    #[inline]
    pub fn is_list(self) -> bool {
        matches!(self.document.cell(self.place()), Cell::List(_))
    }

    /// Whether it takes no more than that many bytes, roughly: that of its texts, and some for each value in it.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"name": "Ada"}"#)?;
    /// assert!(json.root().is_within(100) && !json.root().is_within(5));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn is_within(self, bytes: usize) -> bool {
        let (at, cells) = (self.place(), self.document.size(self.place()));
        let each = (at..at + cells).map(|at| 16 + self.document.name(at).len());
        let mut left = bytes;
        each.into_iter().all(|size| match left.checked_sub(size) {
            Some(less) => {
                left = less;
                true
            }
            None => false,
        })
    }

    /// The text, where it is one.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse(r#""\u0061""#)?.root().as_text(), Some("a"));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    #[inline]
    pub fn as_text(self) -> Option<&'a str> {
        self.document.text(self.place())
    }

    /// The text, or the number or truth value as text.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse("17")?.root().to_text()?, "17");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// It is no plain value.
    pub fn to_text(self) -> Result<Cow<'a, str>, DecodeError> {
        if let Some(text) = self.as_text() {
            return Ok(Cow::Borrowed(text));
        }
        match self.kind() {
            Kind::Number(number) => Ok(Cow::Owned(number.to_string())),
            Kind::Flag(flag) => Ok(Cow::Borrowed(if flag { "true" } else { "false" })),
            _ => Err(DecodeError::wanted("a string", self)),
        }
    }

    /// The number, where it is one.
    ///
    /// ```
    /// use waxwing_json::{Document, Number};
    /// assert_eq!(Document::parse("17")?.root().as_number(), Some(Number::Whole(17)));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn as_number(self) -> Option<Number<'a>> {
        match self.kind() {
            Kind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The value at a JSON pointer, of an object or a list.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"a": [{"b": "c"}]}"#)?;
    /// assert_eq!(json.root().pointer("/a/0/b").and_then(|b| b.as_text()), Some("c"));
    /// assert!(json.root().pointer("/a/1").is_none());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn pointer(self, pointer: &str) -> Option<Node<'a>> {
        if pointer.is_empty() {
            return Some(self);
        }
        let mut steps = pointer.strip_prefix('/')?.split('/');
        steps.try_fold(self, |node, step| match node.is_list() {
            true => node.items().nth(step.parse().ok()?),
            false => node.get(&step.replace("~1", "/").replace("~0", "~")),
        })
    }

    /// Where it stands in the text that was parsed, in bytes; none of a value that was put together or parsed elsewhere.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"a": [ 1 ]}"#)?;
    /// assert_eq!(json.root().get("a").and_then(|a| a.range()), Some(6..11));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn range(self) -> Option<Range<usize>> {
        let text = self.document.source();
        let range = match self.document.cell(self.place()) {
            Cell::List(inner) | Cell::Object(inner) => inner.start as usize..inner.end as usize,
            Cell::Digits(span) => span.range(),
            Cell::Text(span) => span.range().start.checked_sub(1)?..span.range().end + 1,
            Cell::Null(start)
            | Cell::Flag(start, _)
            | Cell::Whole(start, _)
            | Cell::Negative(start, _)
            | Cell::KeptText(start, _)
            | Cell::KeptDigits(start, _) => {
                let start = start as usize;
                start..start + scan::length(text.get(start..)?)?
            }
        };
        text.get(range.clone()).map(|_| range)
    }

    /// Its text as it came, where it knows it; see [`Node::range`].
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"a": [ 1 ]}"#)?;
    /// assert_eq!(json.root().get("a").and_then(|a| a.raw()), Some("[ 1 ]"));
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn raw(self) -> Option<&'a str> {
        self.document.source().get(self.range()?)
    }

    /// Whether it is an object or what counts as one.
    pub(crate) fn expect_members(self) -> Result<(), DecodeError> {
        match self.document.cell(self.place()) {
            Cell::Object(_) | Cell::Null(_) => Ok(()),
            Cell::List(inner) if inner.cells == 1 => Ok(()),
            Cell::List(_) => Err(DecodeError::new("a list where an object should be")),
            _ => Err(DecodeError::wanted("a map", self)),
        }
    }

    /// The value, to keep.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::parse("null")?.root().to_json().is_null());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn to_json(self) -> Value {
        match self.kind() {
            Kind::Null => Value::Null,
            Kind::Flag(flag) => Value::Bool(flag),
            Kind::Number(number) => number.to_json(),
            Kind::Text(text) => Value::String(text.to_owned()),
            Kind::List(items) => items.map(Node::to_json).collect(),
            Kind::Object(members) => {
                let mut map = Map::new();
                for (name, node) in members {
                    map.insert(name.to_owned(), node.to_json());
                }
                Value::Object(map)
            }
        }
    }

    /// What it is, in a word.
    pub(crate) fn described(self) -> &'static str {
        match self.kind() {
            Kind::Null => "null",
            Kind::Flag(_) => "boolean",
            Kind::Number(Number::Digits(_)) => "floating point",
            Kind::Number(_) => "integer",
            Kind::Text(_) => "string",
            Kind::List(_) => "sequence",
            Kind::Object(_) => "map",
        }
    }

    pub(crate) fn document(self) -> &'a Document<'a> {
        self.document
    }

    /// Which of the cells it is.
    pub(crate) fn place(self) -> usize {
        self.at as usize
    }

    /// Through what is in a list or an object of so many cells.
    #[inline]
    fn walk(self, cells: usize) -> Walk<'a> {
        let (at, end) = (self.place() + 1, self.place() + cells);
        Walk {
            node: self,
            at,
            end,
        }
    }
}

/// The shape only, because what providers send holds phone numbers and chat ids.
impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.document.cell(self.place()) {
            Cell::List(_) => write!(f, "Node(list of {})", self.items().count()),
            Cell::Object(_) => write!(f, "Node(object of {})", self.entries().count()),
            _ => write!(f, "Node({})", self.described()),
        }
    }
}

/// The kind only, as of a [`Node`].
impl fmt::Debug for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Flag(_) => "Flag",
            Self::Number(_) => "Number",
            Self::Text(_) => "Text",
            Self::List(_) => "List",
            Self::Object(_) => "Object",
        })
    }
}

/// Goes through what is in a list or an object.
#[derive(Clone)]
pub(crate) struct Walk<'a> {
    node: Node<'a>,
    at: usize,
    end: usize,
}

impl<'a> Walk<'a> {
    /// The next value, `names` cells further on, and its place.
    #[inline]
    fn next(&mut self, names: usize) -> Option<(usize, Node<'a>)> {
        if self.at >= self.end {
            return None;
        }
        let value = self.at + names;
        self.at = value + self.node.document.size(value);
        Some((value, self.node.other(value)))
    }
}

/// The items of a list.
#[derive(Clone)]
pub struct Items<'a>(Walk<'a>);

impl Items<'_> {
    /// Whether there is none left.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::parse("[]")?.root().items().is_empty());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    pub fn is_empty(&self) -> bool {
        self.0.at >= self.0.end
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = Node<'a>;

    #[inline]
    fn next(&mut self) -> Option<Node<'a>> {
        self.0.next(0).map(|(_, item)| item)
    }
}

/// How many there are.
impl fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({})", self.clone().count())
    }
}

/// The members of an object, each with its name.
#[derive(Clone)]
pub struct Entries<'a>(Walk<'a>);

impl<'a> Iterator for Entries<'a> {
    type Item = (&'a str, Node<'a>);

    #[inline]
    fn next(&mut self) -> Option<(&'a str, Node<'a>)> {
        let (at, node) = self.0.next(1)?;
        let name = node.document.text(at - 1).unwrap_or_default();
        Some((name, node))
    }
}

/// How many there are.
impl fmt::Debug for Entries<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entries({})", self.clone().count())
    }
}
