//! What the list of a document is made of.

use std::ops::Range;

/// The place of a value that was not parsed from the document's text.
pub(crate) const NOWHERE: u32 = u32::MAX;

/// A value without what is in it: 16 bytes, with the place where the value begins in the text.
#[derive(Clone, Copy)]
pub(crate) enum Cell {
    Null(u32),
    Flag(u32, bool),
    Whole(u32, u64),
    Negative(u32, i64),
    /// A number that is neither of these, as it stands in the text.
    Digits(Span),
    KeptDigits(u32, Span),
    /// A text without escapes.
    Text(Span),
    KeptText(u32, Span),
    List(Inner),
    /// Each member is its name, and then its value.
    Object(Inner),
}

impl Cell {
    /// How many cells it takes with what is in it.
    #[inline]
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::List(inner) | Self::Object(inner) => inner.cells as usize,
            _ => 1,
        }
    }

    /// The same value in a document of another text, where its place means nothing.
    pub(crate) fn elsewhere(self) -> Self {
        match self {
            Self::Null(_) => Self::Null(NOWHERE),
            Self::Flag(_, flag) => Self::Flag(NOWHERE, flag),
            Self::Whole(_, number) => Self::Whole(NOWHERE, number),
            Self::Negative(_, number) => Self::Negative(NOWHERE, number),
            Self::List(inner) => Self::List(inner.elsewhere()),
            Self::Object(inner) => Self::Object(inner.elsewhere()),
            text => text,
        }
    }
}

/// Where a text stands, in bytes: half as large as a slice, for the sake of all the cells that are none.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    at: u32,
    len: u32,
}

impl Span {
    pub(crate) fn new(at: usize, len: usize) -> Self {
        let (at, len) = (short(at), short(len));
        Self { at, len }
    }

    /// In a text that is known to be shorter than 4 GiB.
    #[inline]
    #[allow(clippy::cast_possible_truncation)]
    pub(crate) fn within(range: Range<usize>) -> Self {
        let (at, len) = (range.start as u32, range.len() as u32);
        Self { at, len }
    }

    #[inline]
    pub(crate) fn range(self) -> Range<usize> {
        let at = self.at as usize;
        at..at + self.len as usize
    }
}

/// What is in a list or an object.
#[derive(Clone, Copy)]
pub(crate) struct Inner {
    /// With the list or object itself.
    pub(crate) cells: u32,
    /// Where the text of it stands.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Inner {
    fn elsewhere(self) -> Self {
        Self {
            start: NOWHERE,
            end: NOWHERE,
            ..self
        }
    }
}

pub(crate) fn short(number: usize) -> u32 {
    u32::try_from(number).expect("JSON of less than 4 GiB")
}
