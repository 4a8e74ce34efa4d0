// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `lists`.

#[cfg(feature = "client")]
impl super::client::Client {
    /// List by cursor.
    ///
    /// `GET /lists/cursor`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn list_by_cursor(
        &self,
        query: &ListByCursorQuery,
    ) -> waxwing_runtime::Call<CursorPage> {
        self.core.prepare(&LIST_BY_CURSOR).query(query).call()
    }

    /// The items of all pages of [`Self::list_by_cursor`], as a stream.
    pub fn list_by_cursor_all(
        &self,
        query: &ListByCursorQuery,
    ) -> waxwing_runtime::Pages<Item> {
        self.core.prepare(&LIST_BY_CURSOR).query(query).pages(&LIST_BY_CURSOR_PAGES)
    }

    /// List by offset.
    ///
    /// `GET /lists/offset`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn list_by_offset(
        &self,
        query: &ListByOffsetQuery,
    ) -> waxwing_runtime::Call<Vec<Item>> {
        self.core.prepare(&LIST_BY_OFFSET).query(query).call()
    }

    /// The items of all pages of [`Self::list_by_offset`], as a stream.
    pub fn list_by_offset_all(
        &self,
        query: &ListByOffsetQuery,
    ) -> waxwing_runtime::Pages<Item> {
        self.core.prepare(&LIST_BY_OFFSET).query(query).pages(&LIST_BY_OFFSET_PAGES)
    }

    /// List by page.
    ///
    /// `GET /lists/page`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn list_by_page(
        &self,
        query: &ListByPageQuery,
    ) -> waxwing_runtime::Call<NumberedPage> {
        self.core.prepare(&LIST_BY_PAGE).query(query).call()
    }

    /// The items of all pages of [`Self::list_by_page`], as a stream.
    pub fn list_by_page_all(
        &self,
        query: &ListByPageQuery,
    ) -> waxwing_runtime::Pages<Item> {
        self.core.prepare(&LIST_BY_PAGE).query(query).pages(&LIST_BY_PAGE_PAGES)
    }

    /// Get map.
    ///
    /// `GET /lists/map`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn get_map(
        &self,
    ) -> waxwing_runtime::Call<std::collections::BTreeMap<String, i64>> {
        self.core.prepare(&GET_MAP).call()
    }

    /// Get either.
    ///
    /// `GET /lists/either`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    pub fn get_either(&self) -> waxwing_runtime::Call<ItemsOrMap> {
        self.core.prepare(&GET_EITHER).call()
    }
}

#[cfg(feature = "client")]
static LIST_BY_CURSOR: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_by_cursor",
    path: "/lists/cursor",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_BY_CURSOR_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_BY_OFFSET: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_by_offset",
    path: "/lists/offset",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_BY_OFFSET_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "",
    by: waxwing_runtime::PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

#[cfg(feature = "client")]
static LIST_BY_PAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_by_page",
    path: "/lists/page",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_BY_PAGE_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/results",
    by: waxwing_runtime::PageBy::Page {
        page: "page",
        first: 0,
        pages: "/paging/totalPages",
    },
};

#[cfg(feature = "client")]
static GET_MAP: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_map",
    path: "/lists/map",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_EITHER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_either",
    path: "/lists/either",
    ..waxwing_runtime::Operation::GET
};

/// Query of `list_by_cursor`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListByCursorQuery {
    /// Most items of a page.
    pub limit: Option<i64>,
    /// Cursor of the page before.
    pub after: Option<String>,
}

impl ListByCursorQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            after: Default::default(),
        }
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

impl waxwing_types::read::FromMembers for ListByCursorQuery {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            limit: members.take("limit")?,
            after: members.take("after")?,
        })
    }
}

waxwing_types::read_object!(ListByCursorQuery);
impl waxwing_types::Validate for ListByCursorQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(100f64));
    }
}

/// Query of `list_by_offset`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListByOffsetQuery {
    /// Most items of a page.
    pub limit: Option<i64>,
    /// Items to pass over.
    pub offset: Option<i64>,
}

impl ListByOffsetQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            limit: Default::default(),
            offset: Default::default(),
        }
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

impl waxwing_types::read::FromMembers for ListByOffsetQuery {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
        })
    }
}

waxwing_types::read_object!(ListByOffsetQuery);
impl waxwing_types::Validate for ListByOffsetQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(100f64));
    }
}

/// Query of `list_by_page`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListByPageQuery {
    /// Number of the page.
    pub page: Option<i64>,
}

impl ListByPageQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { page: Default::default() }
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl waxwing_types::read::FromMembers for ListByPageQuery {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            page: members.take("page")?,
        })
    }
}

waxwing_types::read_object!(ListByPageQuery);
impl waxwing_types::Validate for ListByPageQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An item.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Item {
    /// Its id.
    pub id: String,
}

impl waxwing_types::read::FromMembers for Item {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_types::read_object!(Item);
/// A list, or a map of the same.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum ItemsOrMap {
    /// A list.
    ItemList(Vec<Item>),
    /// This form.
    Counts(std::collections::BTreeMap<String, i64>),
    /// Any other form, kept as it came.
    Unknown(waxwing_types::Json),
}

impl ItemsOrMap {
    #[allow(dead_code)]
    pub(crate) fn write<M: serde::ser::SerializeMap>(
        &self,
        map: &mut M,
    ) -> Result<(), M::Error> {
        waxwing_types::union::write(map, self)
    }
}

impl waxwing_types::read::FromJson for ItemsOrMap {
    fn from_json(
        node: waxwing_types::read::Node<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        let form = None
            .or_else(|| waxwing_types::union::whole(node).map(Self::ItemList))
            .or_else(|| waxwing_types::union::whole(node).map(Self::Counts));
        Ok(form.unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_types::read_form!(ItemsOrMap);
impl From<Vec<Item>> for ItemsOrMap {
    fn from(value: Vec<Item>) -> Self {
        Self::ItemList(value)
    }
}

impl From<std::collections::BTreeMap<String, i64>> for ItemsOrMap {
    fn from(value: std::collections::BTreeMap<String, i64>) -> Self {
        Self::Counts(value)
    }
}

/// A page.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CursorPage {
    /// Its items.
    pub data: Option<Vec<Item>>,
    /// Where it goes on.
    pub paging: Option<Cursors>,
}

impl CursorPage {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[Item] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl waxwing_types::read::FromMembers for CursorPage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            data: members.take("data")?,
            paging: members.take("paging")?,
        })
    }
}

waxwing_types::read_object!(CursorPage);
/// Where it goes on.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Cursors {
    /// Cursor.
    pub after: Option<String>,
    /// Address of the next page.
    pub next: Option<String>,
}

impl waxwing_types::read::FromMembers for Cursors {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            after: members.take("after")?,
            next: members.take("next")?,
        })
    }
}

waxwing_types::read_object!(Cursors);
/// A page with a number.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumberedPage {
    /// Its items.
    pub results: Option<Vec<Item>>,
    /// How many there are.
    pub paging: Option<PageInfo>,
}

impl NumberedPage {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[Item] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl waxwing_types::read::FromMembers for NumberedPage {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            results: members.take("results")?,
            paging: members.take("paging")?,
        })
    }
}

waxwing_types::read_object!(NumberedPage);
/// How many there are.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Pages.
    #[serde(rename = "totalPages")]
    pub total_pages: Option<i64>,
}

impl waxwing_types::read::FromMembers for PageInfo {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            total_pages: members.take("totalPages")?,
        })
    }
}

waxwing_types::read_object!(PageInfo);
