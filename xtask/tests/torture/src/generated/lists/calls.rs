// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! The operations of the tag `lists`.

use super::*;
use crate::generated::client::Client;
use std::collections::BTreeMap;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Operation, PageBy, Paging};

impl Client {
    /// List by cursor.
    ///
    /// `GET /lists/cursor`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::lists::ListByCursorQuery;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListByCursorQuery::new().with_limit(2);
    /// let mut by_cursor = client.list_by_cursor_all(&query);
    /// while let Some(item) = by_cursor.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_cursor(&self, query: &ListByCursorQuery) -> Call<CursorPage> {
        self.core.request(&LIST_BY_CURSOR).query(query).call()
    }

    /// The items of all pages of [`Self::list_by_cursor`], as a stream.
    pub fn list_by_cursor_all(&self, query: &ListByCursorQuery) -> Pages<Item> {
        self.core.request(&LIST_BY_CURSOR).query(query).pages(&LIST_BY_CURSOR_PAGES)
    }

    /// List by offset.
    ///
    /// `GET /lists/offset`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::lists::ListByOffsetQuery;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListByOffsetQuery::new().with_limit(2);
    /// let mut by_offset = client.list_by_offset_all(&query);
    /// while let Some(item) = by_offset.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_offset(&self, query: &ListByOffsetQuery) -> Call<Vec<Item>> {
        self.core.request(&LIST_BY_OFFSET).query(query).call()
    }

    /// The items of all pages of [`Self::list_by_offset`], as a stream.
    pub fn list_by_offset_all(&self, query: &ListByOffsetQuery) -> Pages<Item> {
        self.core.request(&LIST_BY_OFFSET).query(query).pages(&LIST_BY_OFFSET_PAGES)
    }

    /// List by page.
    ///
    /// `GET /lists/page`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::lists::ListByPageQuery;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListByPageQuery::new();
    /// let mut by_page = client.list_by_page_all(&query);
    /// while let Some(item) = by_page.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_page(&self, query: &ListByPageQuery) -> Call<NumberedPage> {
        self.core.request(&LIST_BY_PAGE).query(query).call()
    }

    /// The items of all pages of [`Self::list_by_page`], as a stream.
    pub fn list_by_page_all(&self, query: &ListByPageQuery) -> Pages<Item> {
        self.core.request(&LIST_BY_PAGE).query(query).pages(&LIST_BY_PAGE_PAGES)
    }

    /// Get map.
    ///
    /// `GET /lists/map`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let map = client.get_map().await?;
    /// println!("{map:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_map(&self) -> Call<BTreeMap<String, i64>> {
        self.core.request(&GET_MAP).call()
    }

    /// Get either.
    ///
    /// `GET /lists/either`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let either = client.get_either().await?;
    /// println!("{either:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_either(&self) -> Call<ItemsOrMap> {
        self.core.request(&GET_EITHER).call()
    }
}

static LIST_BY_CURSOR: Operation = Operation {
    id: "list_by_cursor",
    path: "/lists/cursor",
    ..Operation::GET
};

static LIST_BY_CURSOR_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_BY_OFFSET: Operation = Operation {
    id: "list_by_offset",
    path: "/lists/offset",
    ..Operation::GET
};

static LIST_BY_OFFSET_PAGES: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

static LIST_BY_PAGE: Operation = Operation {
    id: "list_by_page",
    path: "/lists/page",
    ..Operation::GET
};

static LIST_BY_PAGE_PAGES: Paging = Paging {
    items: "/results",
    by: PageBy::Page {
        page: "page",
        first: 0,
        pages: "/paging/totalPages",
    },
};

static GET_MAP: Operation = Operation {
    id: "get_map",
    path: "/lists/map",
    ..Operation::GET
};

static GET_EITHER: Operation = Operation {
    id: "get_either",
    path: "/lists/either",
    ..Operation::GET
};
