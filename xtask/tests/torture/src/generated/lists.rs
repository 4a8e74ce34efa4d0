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

impl waxwing_json::FromMembers for ListByCursorQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            after: members.take("after")?,
        })
    }
}

waxwing_json::read_object!(ListByCursorQuery);
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

impl waxwing_json::FromMembers for ListByOffsetQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            limit: members.take("limit")?,
            offset: members.take("offset")?,
        })
    }
}

waxwing_json::read_object!(ListByOffsetQuery);
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

impl waxwing_json::FromMembers for ListByPageQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            page: members.take("page")?,
        })
    }
}

waxwing_json::read_object!(ListByPageQuery);
impl waxwing_types::Validate for ListByPageQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// An item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Item {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Item {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Item);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Item {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Item".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<String>())])
    }
}

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
        object: &mut waxwing_json::ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.rest(self)
    }
}

impl waxwing_json::FromJson for ItemsOrMap {
    fn from_json(
        node: waxwing_json::Node<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        let mut choice = waxwing_json::Choice::of(node);
        choice.form(Self::ItemList);
        choice.form(Self::Counts);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}

waxwing_json::read_form!(ItemsOrMap);
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
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CursorPage {
    /// Its items.
    pub data: Option<Vec<Item>>,
    /// Where it goes on.
    pub paging: Option<Cursors>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CursorPage {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[Item] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CursorPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CursorPage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CursorPage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CursorPage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CursorPage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<Item>>()),
            ("paging", generator.subschema_for::<Cursors>()),
        ])
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Cursors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("after", &self.after)?;
        object.optional("next", &self.next)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Cursors {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            after: members.lenient("after")?,
            next: members.lenient("next")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Cursors);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Cursors {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cursors".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("after", generator.subschema_for::<String>()),
            ("next", generator.subschema_for::<String>()),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

impl NumberedPage {
    /// `results`, empty when it was left out.
    pub fn results(&self) -> &[Item] {
        self.results.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for NumberedPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("results", &self.results)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NumberedPage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NumberedPage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NumberedPage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NumberedPage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<Item>>()),
            ("paging", generator.subschema_for::<PageInfo>()),
        ])
    }
}

/// How many there are.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Pages.
    pub total_pages: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PageInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("totalPages", &self.total_pages)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PageInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            total_pages: members.lenient("totalPages")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PageInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PageInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PageInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("totalPages", generator.subschema_for::<i64>())])
    }
}
