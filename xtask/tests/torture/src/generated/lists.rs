// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `lists`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Client::list_by_cursor`](crate::Client::list_by_cursor): List by cursor.
- [`Client::list_by_offset`](crate::Client::list_by_offset): List by offset.
- [`Client::list_by_page`](crate::Client::list_by_page): List by page.
- [`Client::get_map`](crate::Client::get_map): Get map.
- [`Client::get_either`](crate::Client::get_either): Get either.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListByCursorQuery`], [`ListByOffsetQuery`], [`ListByPageQuery`].
//!
//! Types that you read: [`ItemsOrMap`], [`CursorPage`], [`NumberedPage`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use std::collections::BTreeMap;
use waxwing_types::{Extra, Json};

/// Query of `list_by_cursor`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListByCursorQuery {
    /// Most items of a page.
    pub limit: Option<i64>,
    /// Cursor of the page before.
    pub after: Option<String>,
}

impl ListByCursorQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }
}

/// Query of `list_by_offset`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListByOffsetQuery {
    /// Most items of a page.
    pub limit: Option<i64>,
    /// Items to pass over.
    pub offset: Option<i64>,
}

impl ListByOffsetQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Query of `list_by_page`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListByPageQuery {
    /// Number of the page.
    pub page: Option<i64>,
}

impl ListByPageQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

/// An item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A list, or a map of the same.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ItemsOrMap {
    /// A list.
    ItemList(Vec<Item>),
    /// The alternative `Counts`.
    Counts(BTreeMap<String, i64>),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// A page.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CursorPage {
    /// Its items.
    pub data: Option<Vec<Item>>,
    /// Where it goes on.
    pub paging: Option<Cursors>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CursorPage {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[Item] {
        self.data.as_deref().unwrap_or_default()
    }
}

/// Where it goes on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cursors {
    /// Cursor.
    pub after: Option<String>,
    /// Address of the next page.
    pub next: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A page with a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NumberedPage {
    /// Its items.
    pub results: Option<Vec<Item>>,
    /// How many there are.
    pub paging: Option<PageInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl NumberedPage {
    /// `results`, or an empty slice if the member is missing.
    pub fn results(&self) -> &[Item] {
        self.results.as_deref().unwrap_or_default()
    }
}

/// How many there are.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Pages.
    pub total_pages: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
