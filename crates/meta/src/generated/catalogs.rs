// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `catalogs`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Waba {
    /// List the catalogs that are connected to an account.
    ///
    /// Only id and name of each come by default.
    ///
    /// `GET /{waba_id}/product_catalogs`. Safe to repeat.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn list_product_catalogs(
        &self,
        query: &ListProductCatalogsQuery,
    ) -> waxwing_runtime::Call<ListProductCatalogsResponse> {
        self.core
            .prepare(&LIST_PRODUCT_CATALOGS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_product_catalogs`], as a stream.
    pub fn list_product_catalogs_all(
        &self,
        query: &ListProductCatalogsQuery,
    ) -> waxwing_runtime::Pages<ProductCatalog> {
        self.core
            .prepare(&LIST_PRODUCT_CATALOGS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_PRODUCT_CATALOGS_PAGES)
    }

    /// Connect a catalog to an account.
    ///
    /// The body holds the catalog's id; `disconnect_product_catalog` takes it in the query.
    ///
    /// `POST /{waba_id}/product_catalogs`. A repeat may act twice.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn connect_product_catalog(
        &self,
        body: &ConnectProductCatalog,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&CONNECT_PRODUCT_CATALOG)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }

    /// Disconnect a catalog from an account.
    ///
    /// The argument goes into the query.
    ///
    /// `DELETE /{waba_id}/product_catalogs`. Safe to repeat.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn disconnect_product_catalog(
        &self,
        query: &DisconnectProductCatalogQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DISCONNECT_PRODUCT_CATALOG)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_PRODUCT_CATALOGS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_product_catalogs",
    path: "/{waba_id}/product_catalogs",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_PRODUCT_CATALOGS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CONNECT_PRODUCT_CATALOG: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "connect_product_catalog",
    path: "/{waba_id}/product_catalogs",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DISCONNECT_PRODUCT_CATALOG: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "disconnect_product_catalog",
    method: "DELETE",
    path: "/{waba_id}/product_catalogs",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_product_catalogs`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListProductCatalogsQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListProductCatalogsQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
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

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListProductCatalogsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListProductCatalogsQuery);
impl waxwing_types::Validate for ListProductCatalogsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `disconnect_product_catalog`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DisconnectProductCatalogQuery {
    /// The catalog to disconnect.
    pub catalog_id: ProductCatalogId,
}

impl DisconnectProductCatalogQuery {
    /// With the members that are required.
    pub fn new(catalog_id: impl Into<ProductCatalogId>) -> Self {
        Self {
            catalog_id: catalog_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for DisconnectProductCatalogQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
        })
    }
}

waxwing_json::read_object!(DisconnectProductCatalogQuery);
impl waxwing_types::Validate for DisconnectProductCatalogQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of a product catalog."] pub struct ProductCatalogId;
}

/// A page of catalogs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListProductCatalogsResponse {
    /// The catalogs.
    pub data: Vec<ProductCatalog>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListProductCatalogsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListProductCatalogsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListProductCatalogsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListProductCatalogsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListProductCatalogsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<ProductCatalog>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A product catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCatalog {
    /// Id of a product catalog.
    pub id: ProductCatalogId,
    /// Name of the catalog.
    pub name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ProductCatalog {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ProductCatalog {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ProductCatalog);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ProductCatalog {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ProductCatalog".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<ProductCatalogId>()),
            ("name", generator.subschema_for::<String>()),
        ])
    }
}

/// Which catalog.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectProductCatalog {
    /// Id of a product catalog.
    pub catalog_id: ProductCatalogId,
}

impl ConnectProductCatalog {
    /// With the members that are required.
    pub fn new(catalog_id: impl Into<ProductCatalogId>) -> Self {
        Self {
            catalog_id: catalog_id.into(),
        }
    }
}

impl waxwing_json::FromMembers for ConnectProductCatalog {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            catalog_id: members.need("catalog_id")?,
        })
    }
}

waxwing_json::read_object!(ConnectProductCatalog);
impl waxwing_types::Validate for ConnectProductCatalog {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
