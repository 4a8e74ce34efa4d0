//! A JSON text, parsed.

pub(crate) mod parts;

use crate::cell::{Cell, Inner, NOWHERE, Span, short};
use serde_json::{Number, Value};

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

impl<'a> Document<'a> {
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
