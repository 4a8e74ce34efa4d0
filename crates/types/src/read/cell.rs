//! What the list of a document is made of.

use std::ops::Range;

/// A value without what is in it.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    Null,
    Flag(bool),
    Whole(u64),
    Negative(i64),
    Float(f64),
    /// A number that none of these holds, as a kept text.
    Digits(Span),
    Text(Span),
    KeptText(Span),
    List(Inner),
    /// Each member is its name, and then its value.
    Object(Inner),
}

impl Cell {
    /// How many cells it takes with what is in it.
    #[inline]
    pub(super) fn size(&self) -> usize {
        match self {
            Self::List(inner) | Self::Object(inner) => inner.cells as usize,
            _ => 1,
        }
    }
}

/// Where a text stands, in bytes: half as large as a slice, for the sake of all the cells that are none.
#[derive(Clone, Copy)]
pub(super) struct Span {
    at: u32,
    len: u32,
}

impl Span {
    pub(super) fn new(at: usize, len: usize) -> Self {
        let (at, len) = (short(at), short(len));
        Self { at, len }
    }

    /// In a text that is known to be shorter than 4 GiB.
    #[inline]
    #[allow(clippy::cast_possible_truncation)]
    pub(super) fn within(range: Range<usize>) -> Self {
        let (at, len) = (range.start as u32, range.len() as u32);
        Self { at, len }
    }

    #[inline]
    pub(super) fn range(self) -> Range<usize> {
        let at = self.at as usize;
        at..at + self.len as usize
    }
}

/// What is in a list or an object.
#[derive(Clone, Copy)]
pub(super) struct Inner {
    /// Items or members.
    pub(super) count: u32,
    /// With the list or object itself.
    pub(super) cells: u32,
}

pub(super) fn short(number: usize) -> u32 {
    u32::try_from(number).expect("JSON of less than 4 GiB")
}
