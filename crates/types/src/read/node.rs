//! A value in a document.

use super::cell::Cell;
use super::slots::is_same;
use super::{Document, Members, Misfit};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::fmt;

/// A value in a [`Document`]. It is small, and to copy it is cheap.
///
/// ```
/// use waxwing_types::read::Document;
/// let json = Document::parse(r#"{"user": {"id": "a", "tags": [true]}}"#)?;
/// assert_eq!(json.root().at(&["user", "id"]).and_then(|id| id.as_text()), Some("a"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Node<'a> {
    document: &'a Document<'a>,
    at: usize,
}

/// What a value is.
#[derive(Clone)]
pub enum Form<'a> {
    /// `null`.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(&'a str),
    /// A list.
    List(Items<'a>),
    /// An object.
    Object(Entries<'a>),
}

impl<'a> Node<'a> {
    #[inline]
    pub(super) fn new(document: &'a Document<'a>, at: usize) -> Self {
        Self { document, at }
    }

    /// What it is.
    ///
    /// ```
    /// use waxwing_types::read::{Document, Form};
    /// assert!(matches!(Document::parse("true")?.root().form(), Form::Flag(true)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn form(self) -> Form<'a> {
        match self.document.cell(self.at) {
            Cell::Null => Form::Null,
            Cell::Flag(flag) => Form::Flag(flag),
            Cell::Whole(number) => Form::Number(number.into()),
            Cell::Negative(number) => Form::Number(number.into()),
            Cell::Float(number) => Number::from_f64(number).map_or(Form::Null, Form::Number),
            // It was a number when it was kept.
            Cell::Digits(span) => {
                let number = self.document.digits(span).parse();
                number.map_or(Form::Null, Form::Number)
            }
            Cell::Text(_) | Cell::KeptText(_) => Form::Text(self.as_text().unwrap_or_default()),
            Cell::List(_) => Form::List(self.items()),
            Cell::Object(_) => Form::Object(self.entries()),
        }
    }

    /// The member of an object; the last one where the name stands twice.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"a": "b"}"#)?;
    /// assert_eq!(json.root().get("a").and_then(|a| a.as_text()), Some("b"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn get(self, name: &str) -> Option<Node<'a>> {
        let members = self.document.members(self.at);
        let named = members.filter(|(other, _)| is_same(other, name.as_bytes()));
        let (_, place) = named.last()?;
        Some(Self::new(self.document, self.at + place))
    }

    /// Some members of an object, gone through once; of each the last one where its name stands twice.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"a": "b", "c": 1}"#)?;
    /// let [c, a, d] = json.root().pick(["c", "a", "d"]);
    /// assert!(c.is_some() && a.is_some() && d.is_none());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn pick<const COUNT: usize>(self, names: [&str; COUNT]) -> [Option<Node<'a>>; COUNT] {
        let mut picked = [None; COUNT];
        for (other, place) in self.document.members(self.at) {
            for (name, picked) in names.iter().zip(&mut picked) {
                if is_same(other, name.as_bytes()) {
                    *picked = Some(Self::new(self.document, self.at + place));
                }
            }
        }
        picked
    }

    /// What stands at the end of a path of members, unless it is null.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"a": {"b": true, "c": null}}"#)?;
    /// assert!(json.root().at(&["a", "b"]).is_some());
    /// assert!(json.root().at(&["a", "c"]).is_none() && json.root().at(&["a", "d"]).is_none());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn at(self, path: &[&str]) -> Option<Node<'a>> {
        let mut steps = path.iter();
        let end = steps.try_fold(self, |node, name| node.get(name))?;
        (!end.is_null()).then_some(end)
    }

    /// The items of a list; none of anything else.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert_eq!(Document::parse("[1, [2]]")?.root().items().len(), 2);
    /// assert_eq!(Document::parse("1")?.root().items().len(), 0);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn items(self) -> Items<'a> {
        Items(match self.document.cell(self.at) {
            Cell::List(inner) => self.walk(inner.count as usize),
            _ => self.walk(0),
        })
    }

    /// The items of a member that is a list; none of anything else.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert_eq!(Document::parse(r#"{"a": [1, 2]}"#)?.root().items_of("a").len(), 2);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn items_of(self, name: &str) -> Items<'a> {
        let list = self.get(name).map(Node::items);
        list.unwrap_or(Items(self.walk(0)))
    }

    /// The members of an object with their names; none of anything else.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"a": 1, "b": 2}"#)?;
    /// assert_eq!(json.root().entries().map(|(name, _)| name).collect::<String>(), "ab");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn entries(self) -> Entries<'a> {
        Entries(match self.document.cell(self.at) {
            Cell::Object(inner) => self.walk(inner.count as usize),
            _ => self.walk(0),
        })
    }

    /// Whether it is null.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert!(Document::parse("null")?.root().is_null());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn is_null(self) -> bool {
        matches!(self.document.cell(self.at), Cell::Null)
    }

    /// Whether it is a list.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert!(Document::parse("[]")?.root().is_list());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn is_list(self) -> bool {
        matches!(self.document.cell(self.at), Cell::List(_))
    }

    /// Whether it takes no more than that many bytes, roughly: that of its texts, and some for each value in it.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"name": "Ada"}"#)?;
    /// assert!(json.root().is_within(100) && !json.root().is_within(5));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn is_within(self, bytes: usize) -> bool {
        let cells = self.document.slice(self.at).len();
        let each = (self.at..self.at + cells).map(|at| 16 + self.document.name(at).len());
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
    /// use waxwing_types::read::Document;
    /// assert_eq!(Document::parse(r#""\u0061""#)?.root().as_text(), Some("a"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn as_text(self) -> Option<&'a str> {
        self.document.text(self.at)
    }

    /// The text, or the number or truth value as text.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert_eq!(Document::parse("17")?.root().to_text()?, "17");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// It is no plain value.
    pub fn to_text(self) -> Result<Cow<'a, str>, Misfit> {
        if let Some(text) = self.as_text() {
            return Ok(Cow::Borrowed(text));
        }
        match self.form() {
            Form::Number(number) => Ok(Cow::Owned(super::plain::digits(&number))),
            Form::Flag(flag) => Ok(Cow::Borrowed(if flag { "true" } else { "false" })),
            _ => Err(Misfit::wanted("a string", self)),
        }
    }

    /// The members of an object; null and an empty list are one without any.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert!(Document::parse("[]")?.root().members()?.is_empty());
    /// assert!(Document::parse("[null]")?.root().members().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// It is something else.
    pub fn members(self) -> Result<Members<'a>, Misfit> {
        let mut members = Members::unlisted(self);
        members.list()?;
        Ok(members)
    }

    /// How many members it has, where it is an object or what counts as one.
    pub(super) fn expect_members(self) -> Result<usize, Misfit> {
        match self.document.cell(self.at) {
            Cell::Object(inner) => Ok(inner.count as usize),
            Cell::Null => Ok(0),
            Cell::List(inner) if inner.count == 0 => Ok(0),
            Cell::List(_) => Err(Misfit::told("a list where an object should be")),
            _ => Err(Misfit::wanted("a map", self)),
        }
    }

    /// The value, to keep.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert!(Document::parse("null")?.root().to_json().is_null());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn to_json(self) -> Value {
        match self.form() {
            Form::Null => Value::Null,
            Form::Flag(flag) => Value::Bool(flag),
            Form::Number(number) => Value::Number(number),
            Form::Text(text) => Value::String(text.to_owned()),
            Form::List(items) => items.map(Node::to_json).collect(),
            Form::Object(members) => {
                let mut map = Map::new();
                for (name, node) in members {
                    map.insert(name.to_owned(), node.to_json());
                }
                Value::Object(map)
            }
        }
    }

    /// What it is, in a word.
    pub(super) fn kind(self) -> &'static str {
        match self.form() {
            Form::Null => "null",
            Form::Flag(_) => "boolean",
            Form::Number(number) if number.is_f64() => "floating point",
            Form::Number(_) => "integer",
            Form::Text(_) => "string",
            Form::List(_) => "sequence",
            Form::Object(_) => "map",
        }
    }

    pub(super) fn document(self) -> &'a Document<'a> {
        self.document
    }

    /// Which of the cells it is.
    pub(super) fn place(self) -> usize {
        self.at
    }

    #[inline]
    fn walk(self, left: usize) -> Walk<'a> {
        let (document, at) = (self.document, self.at + 1);
        Walk { document, at, left }
    }
}

/// The shape only, because what providers send holds phone numbers and chat ids.
impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.document.cell(self.at) {
            Cell::List(inner) => write!(f, "Node(list of {})", inner.count),
            Cell::Object(inner) => write!(f, "Node(object of {})", inner.count),
            _ => write!(f, "Node({})", self.kind()),
        }
    }
}

/// The kind only, as of a [`Node`].
impl fmt::Debug for Form<'_> {
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

/// How many there are.
impl fmt::Debug for Walk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.left.fmt(f)
    }
}

/// Goes through what is in a list or an object.
#[derive(Clone)]
pub(super) struct Walk<'a> {
    document: &'a Document<'a>,
    at: usize,
    left: usize,
}

impl<'a> Walk<'a> {
    /// The place of the next value, `names` cells further on.
    #[inline]
    pub(super) fn next(&mut self, names: usize) -> Option<usize> {
        self.left = self.left.checked_sub(1)?;
        let value = self.at + names;
        self.at = value + self.document.size(value);
        Some(value)
    }
}

/// The items of a list.
#[derive(Debug, Clone)]
pub struct Items<'a>(Walk<'a>);

impl<'a> Iterator for Items<'a> {
    type Item = Node<'a>;

    #[inline]
    fn next(&mut self) -> Option<Node<'a>> {
        let at = self.0.next(0)?;
        Some(Node::new(self.0.document, at))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left, Some(self.0.left))
    }
}

impl ExactSizeIterator for Items<'_> {}

/// The members of an object, each with its name.
#[derive(Debug, Clone)]
pub struct Entries<'a>(pub(super) Walk<'a>);

impl<'a> Iterator for Entries<'a> {
    type Item = (&'a str, Node<'a>);

    #[inline]
    fn next(&mut self) -> Option<(&'a str, Node<'a>)> {
        let at = self.0.next(1)?;
        let document = self.0.document;
        let name = document.text(at - 1).unwrap_or_default();
        Some((name, Node::new(document, at)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left, Some(self.0.left))
    }
}

impl ExactSizeIterator for Entries<'_> {}
