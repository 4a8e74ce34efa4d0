//! A JSON text, parsed.

use super::cell::{Cell, Inner, Span, short};
use super::scan::scan;
use super::writer::Writer;
use super::{Members, Node};
use serde::de::{DeserializeSeed, Error};
use serde_json::{Number, Value};
use std::fmt;

/// JSON that is about to be read: all its values in one list, in their order. Parsed from a text, it borrows what holds no
/// escapes.
///
/// ```
/// use waxwing_types::read::Document;
/// let json = Document::parse(r#"{"list": [1, "a"]}"#)?;
/// assert_eq!(json.root().get("list").map(|list| list.items().len()), Some(2));
/// assert_eq!(json.root().to_json(), serde_json::json!({"list": [1, "a"]}));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Document<'a> {
    /// What was parsed, where it is at hand.
    text: &'a str,
    /// The texts that do not stand there.
    kept: String,
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
    /// ```
    /// use waxwing_types::read::Document;
    /// assert_eq!(Document::parse("\"a\"")?.root().as_text(), Some("a"));
    /// assert!(Document::parse("{").is_err());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// It is not JSON, or nested more than 127 deep.
    pub fn parse(json: &'a str) -> Result<Self, serde_json::Error> {
        if u32::try_from(json.len()).is_err() {
            return Err(serde_json::Error::custom("JSON of 4 GiB or more"));
        }
        // As many cells as webhooks have, and some more.
        if let Some(document) = scan(json, (json.len() / 10).clamp(4, 4096)) {
            return Ok(document);
        }
        let mut document = Self::empty(json);
        let mut reader = serde_json::Deserializer::from_str(json);
        Writer(&mut document).deserialize(&mut reader)?;
        reader.end()?;
        Ok(document)
    }

    /// An object put together of parts of others, as if it had come so.
    ///
    /// ```
    /// use waxwing_types::read::{Document, Part};
    /// let json = Document::parse(r#"{"id": 1, "items": ["a", "b"]}"#)?;
    /// for (item, text) in json.root().items_of("items").zip(["a", "b"]) {
    ///     let id = json.root().get("id").map(|id| ("id", Part::Whole(id)));
    ///     let one = Document::of(id.into_iter().chain([("items", Part::Listed(item))]));
    ///     assert_eq!(one.root().to_json(), serde_json::json!({"id": 1, "items": [text]}));
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Panics
    /// When it becomes 4 GiB or more.
    pub fn of(members: impl IntoIterator<Item = (&'a str, Part<'a>)>) -> Self {
        let mut document = Self::empty("");
        let at = document.open();
        let mut count = 0;
        for (name, part) in members {
            document.stand_on(&part);
            document.put_text(name);
            document.add(part);
            count += 1;
        }
        document.close(at, count, Cell::Object);
        document
    }

    /// The value itself.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert!(Document::parse("null")?.root().is_null());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    pub(super) fn empty(text: &'a str) -> Self {
        Self::with_room(text, 0)
    }

    pub(super) fn with_room(text: &'a str, cells: usize) -> Self {
        let (kept, cells) = (String::new(), Vec::with_capacity(cells));
        Self { text, kept, cells }
    }

    #[inline]
    pub(super) fn cell(&self, at: usize) -> Cell {
        self.cells.get(at).copied().unwrap_or(Cell::Null)
    }

    /// How many cells a value takes.
    #[inline]
    pub(super) fn size(&self, at: usize) -> usize {
        self.cells.get(at).map_or(1, Cell::size)
    }

    /// The name of a member, or any text.
    #[inline]
    pub(super) fn text(&self, at: usize) -> Option<&str> {
        match self.cells.get(at)? {
            Cell::Text(span) => self.text.get(span.range()),
            Cell::KeptText(span) => self.kept.get(span.range()),
            _ => None,
        }
    }

    /// The same, as bytes.
    #[inline]
    pub(super) fn name(&self, at: usize) -> &[u8] {
        match self.cells.get(at) {
            Some(cell) => self.bytes(cell),
            None => &[],
        }
    }

    #[inline]
    fn bytes(&self, cell: &Cell) -> &[u8] {
        let bytes = match cell {
            Cell::Text(span) => self.text.as_bytes().get(span.range()),
            Cell::KeptText(span) => self.kept.as_bytes().get(span.range()),
            _ => None,
        };
        bytes.unwrap_or_default()
    }

    /// The members of an object: the name of each, and how many cells behind the object's own its value stands.
    #[inline]
    pub(super) fn members(&self, at: usize) -> impl Iterator<Item = (&[u8], usize)> {
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

    pub(super) fn digits(&self, span: Span) -> &str {
        self.kept.get(span.range()).unwrap_or_default()
    }

    pub(super) fn slice(&self, at: usize) -> &[Cell] {
        let cells = self.cells.get(at..at + self.size(at));
        cells.unwrap_or_default()
    }

    fn keep(&mut self, text: &str) -> Span {
        let at = self.kept.len();
        self.kept.push_str(text);
        Span::new(at, text.len())
    }

    /// Drops all cells from here on.
    pub(super) fn cut(&mut self, at: usize) {
        self.cells.truncate(at);
    }

    /// Begins a list or an object, that [`close`](Self::close) ends.
    pub(super) fn open(&mut self) -> usize {
        self.cells.push(Cell::Null);
        self.cells.len() - 1
    }

    #[inline]
    pub(super) fn put(&mut self, cell: Cell) {
        self.cells.push(cell);
    }

    /// A number of any kind; nothing when it is none.
    pub(super) fn put_number(&mut self, digits: &str) -> Option<()> {
        let number: Number = serde_json::from_str(digits).ok()?;
        self.add_number(&number);
        Some(())
    }

    fn add_number(&mut self, number: &Number) {
        let cell = match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(whole), ..) => Cell::Whole(whole),
            (_, Some(negative), _) if negative < 0 => Cell::Negative(negative),
            (.., Some(float)) if Number::from_f64(float).as_ref() == Some(number) => {
                Cell::Float(float)
            }
            _ => Cell::Digits(self.keep(&number.to_string())),
        };
        self.cells.push(cell);
    }

    /// A text is kept unless it stands in what was parsed.
    #[inline]
    pub(super) fn put_text(&mut self, text: &str) {
        let start = self.text.as_ptr().addr();
        let at = text.as_ptr().addr().wrapping_sub(start);
        let cell = match at.checked_add(text.len()) {
            Some(end) if end <= self.text.len() => Cell::Text(Span::new(at, text.len())),
            _ => Cell::KeptText(self.keep(text)),
        };
        self.cells.push(cell);
    }

    /// Makes the cell a list or an object of all that stands behind it.
    #[inline]
    pub(super) fn close(&mut self, at: usize, count: usize, kind: fn(Inner) -> Cell) {
        let (count, cells) = (short(count), short(self.cells.len() - at));
        self.cells[at] = kind(Inner { count, cells });
    }

    /// Takes over the text of the first part, so that its texts need not be kept.
    fn stand_on(&mut self, part: &Part<'a>) {
        if self.text.is_empty() {
            self.text = match part {
                Part::Whole(node) | Part::Listed(node) => node.document().text,
                Part::Rest(members) => members.document().text,
            };
        }
    }

    fn add(&mut self, part: Part<'a>) {
        match part {
            Part::Whole(node) => self.copy(node),
            Part::Listed(node) => {
                let at = self.open();
                self.copy(node);
                self.close(at, 1, Cell::List);
            }
            Part::Rest(members) => {
                let at = self.open();
                for (name, node) in members.rest() {
                    self.put_text(name);
                    self.copy(node);
                }
                self.close(at, members.len(), Cell::Object);
            }
        }
    }

    fn copy(&mut self, node: Node<'a>) {
        let (from, start) = (node.document(), node.place());
        let cells = from.slice(start);
        self.cells.reserve(cells.len());
        for (at, cell) in cells.iter().enumerate() {
            match cell {
                Cell::Text(_) | Cell::KeptText(_) => {
                    self.put_text(from.text(start + at).unwrap_or_default());
                }
                Cell::Digits(span) => {
                    let digits = Cell::Digits(self.keep(from.digits(*span)));
                    self.cells.push(digits);
                }
                cell => self.cells.push(*cell),
            }
        }
    }

    fn add_json(&mut self, value: &'a Value) {
        match value {
            Value::Null => self.cells.push(Cell::Null),
            Value::Bool(flag) => self.cells.push(Cell::Flag(*flag)),
            Value::Number(number) => self.add_number(number),
            Value::String(text) => self.put_text(text),
            Value::Array(items) => {
                let at = self.open();
                items.iter().for_each(|item| self.add_json(item));
                self.close(at, items.len(), Cell::List);
            }
            Value::Object(members) => {
                let at = self.open();
                for (name, member) in members {
                    self.put_text(name);
                    self.add_json(member);
                }
                self.close(at, members.len(), Cell::Object);
            }
        }
    }
}

/// Of JSON that was parsed before. Panics when that is 4 GiB or more.
impl<'a> From<&'a Value> for Document<'a> {
    fn from(value: &'a Value) -> Self {
        let mut document = Self::empty("");
        document.add_json(value);
        document
    }
}

/// Of the rest of an object, as an object.
impl<'a> From<Members<'a>> for Document<'a> {
    fn from(members: Members<'a>) -> Self {
        let mut document = Self::empty(members.document().text);
        document.add(Part::Rest(members.into()));
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
        let second = json!({"c": ["d", {"e": "f"}], "big": u64::MAX, "gone": 1});
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
            "rest": {"c": ["d", {"e": "f"}], "big": u64::MAX}, "plain": "a",
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
        let json = Document::parse(r#"{"a":["one","two"],"b":"three"}"#).unwrap();
        let members = json.root().entries();
        let whole = Document::of(members.map(|(name, node)| (name, Part::Whole(node))));
        assert_eq!(whole.kept, "");
    }
}
