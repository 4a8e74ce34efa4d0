//! A JSON text, parsed.

use crate::cell::{Cell, Inner, NOWHERE, Span, short};
use crate::scan::scan;
use crate::{Members, Node, SyntaxError};
use serde_json::{Number, Value};
use std::fmt;

/// JSON that is about to be read: all its values in one list, in their order. Parsed from a text, it borrows what holds no
/// escapes.
///
/// ```
/// use waxwing_json::Document;
/// let json = Document::parse(r#"{"list": [1, "a"]}"#)?;
/// assert_eq!(json.root().get("list").map(|list| list.items().count()), Some(2));
/// assert_eq!(json.root().to_json(), serde_json::json!({"list": [1, "a"]}));
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
#[derive(Clone)]
pub struct Document<'a> {
    /// What was parsed, where it is at hand.
    text: &'a str,
    /// What another document keeps whose values stand here, too.
    base: &'a str,
    /// The texts that stand in neither, behind those of the base.
    own: String,
    /// Each list and object stands before what is in it.
    cells: Vec<Cell>,
}

/// A value of an object that is put together.
#[derive(Debug, Clone)]
pub enum Part<'a> {
    /// As it stands elsewhere.
    Whole(Node<'a>),
    /// A list of this alone.
    Listed(Node<'a>),
    /// An object of those members that were not taken.
    Rest(Box<Members<'a>>),
}

impl<'a> Document<'a> {
    /// Parses a text.
    ///
    /// What `serde_json` takes for JSON is read with equal values. Besides, half of a surrogate pair is read as U+FFFD,
    /// a byte order mark in front is passed over, and a number may be as large as it likes.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse("\"a\"")?.root().as_text(), Some("a"));
    /// assert_eq!(Document::parse(r#""caf\ud83d""#)?.root().as_text(), Some("caf\u{fffd}"));
    /// assert!(Document::parse("{").is_err());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    ///
    /// # Errors
    /// It is not JSON, nested more than 127 deep, or 4 GiB or longer.
    pub fn parse(json: &'a str) -> Result<Self, SyntaxError> {
        scan(json)
    }

    /// Parses bytes, which must be UTF-8.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::from_bytes(b"\xef\xbb\xbf{}")?.root().entries().next().is_none());
    /// assert!(Document::from_bytes(b"\"\xff\"").is_err());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    ///
    /// # Errors
    /// They are no UTF-8, or for those of [`Document::parse`].
    pub fn from_bytes(json: &'a [u8]) -> Result<Self, SyntaxError> {
        match std::str::from_utf8(json) {
            Ok(text) => Self::parse(text),
            Err(error) => Err(SyntaxError::no_text(json, error.valid_up_to())),
        }
    }

    /// An object put together of parts of others, as if it had come so.
    ///
    /// ```
    /// use waxwing_json::{Document, Part};
    /// let json = Document::parse(r#"{"id": 1, "items": ["a", "b"]}"#)?;
    /// for (item, text) in json.root().items_of("items").zip(["a", "b"]) {
    ///     let id = json.root().get("id").map(|id| ("id", Part::Whole(id)));
    ///     let one = Document::of(id.into_iter().chain([("items", Part::Listed(item))]));
    ///     assert_eq!(one.root().to_json(), serde_json::json!({"id": 1, "items": [text]}));
    /// }
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    ///
    /// # Panics
    /// When it becomes 4 GiB or more.
    pub fn of(members: impl IntoIterator<Item = (&'a str, Part<'a>)>) -> Self {
        let mut document = Self::with_room("", 64);
        let at = document.open();
        for (name, part) in members {
            document.stand_on(&part);
            document.put_text(name);
            document.add(part);
        }
        document.close(at, NOWHERE, NOWHERE, Cell::Object);
        document
    }

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

    pub(crate) fn with_room(text: &'a str, cells: usize) -> Self {
        let (own, cells) = (String::new(), Vec::with_capacity(cells));
        let base = "";
        Self {
            text,
            base,
            own,
            cells,
        }
    }

    #[inline]
    pub(crate) fn cell(&self, at: usize) -> Cell {
        self.cells.get(at).copied().unwrap_or(Cell::Null(NOWHERE))
    }

    /// How many cells a value takes.
    #[inline]
    pub(crate) fn size(&self, at: usize) -> usize {
        self.cells.get(at).map_or(1, Cell::size)
    }

    /// What was parsed.
    pub(crate) fn source(&self) -> &'a str {
        self.text
    }

    /// The name of a member, or any text.
    #[inline]
    pub(crate) fn text(&self, at: usize) -> Option<&str> {
        match self.cells.get(at)? {
            Cell::Text(span) => self.text.get(span.range()),
            Cell::KeptText(_, span) => self.kept(*span),
            _ => None,
        }
    }

    /// The digits of a number that are not counted out.
    pub(crate) fn digits(&self, at: usize) -> Option<&str> {
        match self.cells.get(at)? {
            Cell::Digits(span) => self.text.get(span.range()),
            Cell::KeptDigits(_, span) => self.kept(*span),
            _ => None,
        }
    }

    fn kept(&self, span: Span) -> Option<&str> {
        let range = span.range();
        match range.start.checked_sub(self.base.len()) {
            None => self.base.get(range),
            Some(start) => self.own.get(start..start + range.len()),
        }
    }

    /// The same text, as bytes.
    #[inline]
    pub(crate) fn name(&self, at: usize) -> &[u8] {
        match self.cells.get(at) {
            Some(cell) => self.bytes(cell),
            None => &[],
        }
    }

    #[inline]
    fn bytes(&self, cell: &Cell) -> &[u8] {
        match cell {
            Cell::Text(span) => self.text.as_bytes().get(span.range()).unwrap_or_default(),
            Cell::KeptText(_, span) => self.kept(*span).unwrap_or_default().as_bytes(),
            _ => &[],
        }
    }

    /// The members of an object: the name of each, and how many cells behind the object's own its value stands.
    #[inline]
    pub(crate) fn members(&self, at: usize) -> impl Iterator<Item = (&[u8], usize)> {
        let cells = match self.cell(at) {
            Cell::Object(_) => self.slice(at),
            _ => &[],
        };
        let mut place = 1;
        std::iter::from_fn(move || {
            let [name, value, ..] = cells.get(place..)? else {
                return None;
            };
            let member = (self.bytes(name), place + 1);
            place += 1 + value.size();
            Some(member)
        })
    }

    pub(crate) fn slice(&self, at: usize) -> &[Cell] {
        let cells = self.cells.get(at..at + self.size(at));
        cells.unwrap_or_default()
    }

    /// Keeps a text; the span counts from the beginning of the base.
    pub(crate) fn keep(&mut self, text: &str) -> Span {
        let at = self.base.len() + self.own.len();
        self.own.push_str(text);
        Span::new(at, text.len())
    }

    /// Where kept texts are written to, by the scanner piece by piece.
    pub(crate) fn own(&mut self) -> &mut String {
        &mut self.own
    }

    /// Drops all cells from here on.
    pub(crate) fn cut(&mut self, at: usize) {
        self.cells.truncate(at);
    }

    /// Begins a list or an object, that [`close`](Self::close) ends.
    #[inline]
    pub(crate) fn open(&mut self) -> usize {
        self.cells.push(Cell::Null(NOWHERE));
        self.cells.len() - 1
    }

    #[inline]
    pub(crate) fn put(&mut self, cell: Cell) {
        self.cells.push(cell);
    }

    pub(crate) fn put_number(&mut self, number: &Number) {
        let cell = match (number.as_u64(), number.as_i64()) {
            (Some(whole), _) => Cell::Whole(NOWHERE, whole),
            (_, Some(negative)) => Cell::Negative(NOWHERE, negative),
            _ => Cell::KeptDigits(NOWHERE, self.keep(&number.to_string())),
        };
        self.cells.push(cell);
    }

    /// A text is kept unless it stands in what was parsed.
    #[inline]
    pub(crate) fn put_text(&mut self, text: &str) {
        let start = self.text.as_ptr().addr();
        let at = text.as_ptr().addr().wrapping_sub(start);
        let cell = match at.checked_add(text.len()) {
            Some(end) if end <= self.text.len() => Cell::Text(Span::new(at, text.len())),
            _ => Cell::KeptText(NOWHERE, self.keep(text)),
        };
        self.cells.push(cell);
    }

    /// Makes the cell a list or an object of all that stands behind it.
    #[inline]
    pub(crate) fn close(&mut self, at: usize, start: u32, end: u32, kind: fn(Inner) -> Cell) {
        let cells = short(self.cells.len() - at);
        self.cells[at] = kind(Inner { cells, start, end });
    }

    /// Takes over the texts of the first part, so that they need not be kept.
    fn stand_on(&mut self, part: &Part<'a>) {
        if self.text.is_empty() && self.base.is_empty() && self.own.is_empty() {
            let from = match part {
                Part::Whole(node) | Part::Listed(node) => node.document(),
                Part::Rest(members) => members.document(),
            };
            self.text = from.text;
            self.base = match from.base.is_empty() {
                true => &from.own,
                false => from.base,
            };
        }
    }

    /// Whether the cells of another document mean the same here: all that they point to is in what both stand on.
    fn shares(&self, from: &Document<'a>) -> bool {
        let same = |one: &str, other: &str| std::ptr::eq(one, other);
        let kept = match (from.base.is_empty(), from.own.is_empty()) {
            (true, true) => true,
            (true, false) => same(&from.own, self.base),
            (false, true) => same(from.base, self.base),
            (false, false) => false,
        };
        kept && same(from.text, self.text)
    }

    fn add(&mut self, part: Part<'a>) {
        match part {
            Part::Whole(node) => self.copy(node),
            Part::Listed(node) => {
                let at = self.open();
                self.copy(node);
                self.close(at, NOWHERE, NOWHERE, Cell::List);
            }
            Part::Rest(members) => {
                let at = self.open();
                for (name, node) in members.rest() {
                    self.put_text(name);
                    self.copy(node);
                }
                self.close(at, NOWHERE, NOWHERE, Cell::Object);
            }
        }
    }

    fn copy(&mut self, node: Node<'a>) {
        let (from, start) = (node.document(), node.place());
        let cells = from.slice(start);
        if self.shares(from) {
            return self.cells.extend_from_slice(cells);
        }
        self.cells.reserve(cells.len());
        for (at, cell) in cells.iter().enumerate() {
            match cell {
                Cell::Text(_) | Cell::KeptText(..) => {
                    self.put_text(from.text(start + at).unwrap_or_default());
                }
                Cell::Digits(_) | Cell::KeptDigits(..) => {
                    let digits = self.keep(from.digits(start + at).unwrap_or_default());
                    self.cells.push(Cell::KeptDigits(NOWHERE, digits));
                }
                cell => self.cells.push(cell.elsewhere()),
            }
        }
    }

    fn add_json(&mut self, value: &'a Value) {
        match value {
            Value::Null => self.cells.push(Cell::Null(NOWHERE)),
            Value::Bool(flag) => self.cells.push(Cell::Flag(NOWHERE, *flag)),
            Value::Number(number) => self.put_number(number),
            Value::String(text) => self.put_text(text),
            Value::Array(items) => {
                let at = self.open();
                items.iter().for_each(|item| self.add_json(item));
                self.close(at, NOWHERE, NOWHERE, Cell::List);
            }
            Value::Object(members) => {
                let at = self.open();
                for (name, value) in members {
                    self.put_text(name);
                    self.add_json(value);
                }
                self.close(at, NOWHERE, NOWHERE, Cell::Object);
            }
        }
    }
}

/// Of JSON that was parsed before. Panics when that is 4 GiB or more.
impl<'a> From<&'a Value> for Document<'a> {
    fn from(value: &'a Value) -> Self {
        let mut document = Self::with_room("", 0);
        document.add_json(value);
        document
    }
}

/// Of the rest of an object, as an object.
impl<'a> From<Members<'a>> for Document<'a> {
    fn from(members: Members<'a>) -> Self {
        let mut document = Self::with_room("", 0);
        let part = Part::Rest(members.into());
        document.stand_on(&part);
        document.add(part);
        document
    }
}

/// The shape only, because what providers send holds phone numbers and chat ids.
impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Document").field(&self.root()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Part};
    use serde_json::json;

    #[test]
    fn an_object_is_put_together_of_parts_of_several() {
        let first =
            Document::parse(r#"{"plain":"a","escaped\n":"b\t","list":[1,-2,3.5,{"x":null}]}"#);
        let first = first.unwrap();
        let second = json!({"c": ["d", {"e": "f"}], "big": u64::MAX, "more": 1.5, "gone": 1});
        let second = Document::from(&second);
        let of = |name| first.root().get(name).unwrap();
        let rest = second.root().members().unwrap().without("gone");
        let whole = Document::of([
            ("list", Part::Whole(of("list"))),
            ("listed", Part::Listed(of("escaped\n"))),
            ("rest", Part::Rest(rest.into())),
            ("plain", Part::Whole(of("plain"))),
        ]);
        let expected = json!({
            "list": [1, -2, 3.5, {"x": null}], "listed": ["b\t"],
            "rest": {"c": ["d", {"e": "f"}], "big": u64::MAX, "more": 1.5}, "plain": "a",
        });
        assert_eq!(whole.root().to_json(), expected);
        // And again of what was put together.
        let members = whole.root().entries();
        let again = Document::of(members.map(|(name, node)| (name, Part::Whole(node))));
        assert_eq!(again.root().to_json(), expected);
        assert_eq!(Document::of([]).root().to_json(), json!({}));
    }

    #[test]
    fn a_part_of_a_batch_does_not_hold_its_text_again() {
        let json = Document::parse(r#"{"a":["one","t\u0077o"],"b":"three"}"#).unwrap();
        let members = json.root().entries();
        let whole = Document::of(members.map(|(name, node)| (name, Part::Whole(node))));
        assert_eq!(whole.own, "");
        assert_eq!(whole.root().to_json(), json.root().to_json());
    }

    #[test]
    fn a_value_knows_its_text_and_what_is_put_together_has_none() {
        let text = r#" {"a" : [ 1 , -2.5e3 , "x]\"}\\" , {} , [ ] , null,true, false, "é" ], "b":{ "c": "d" } } "#;
        let json = Document::parse(text).unwrap();
        let list = json.root().get("a").unwrap();
        let expected = [
            "1",
            "-2.5e3",
            r#""x]\"}\\""#,
            "{}",
            "[ ]",
            "null",
            "true",
            "false",
            "\"é\"",
        ];
        let found: Vec<_> = list.items().map(|item| item.raw()).collect();
        assert_eq!(found, expected.map(Some));
        assert_eq!(json.root().raw(), Some(text.trim()));
        let whole = Document::of([("b", Part::Whole(json.root().get("b").unwrap()))]);
        assert_eq!(whole.root().raw(), None);
        let value = json.root().to_json();
        assert_eq!(Document::from(&value).root().get("a").unwrap().raw(), None);
        assert_eq!(
            Document::parse("\u{feff} 17 ").unwrap().root().raw(),
            Some("17")
        );
    }
}
