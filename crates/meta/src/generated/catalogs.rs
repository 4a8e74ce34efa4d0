// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `catalogs`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_product_catalogs`](crate::Waba::list_product_catalogs): List the catalogs that are connected to an account.
- [`Waba::connect_product_catalog`](crate::Waba::connect_product_catalog): Connect a catalog to an account.
- [`Waba::disconnect_product_catalog`](crate::Waba::disconnect_product_catalog): Disconnect a catalog from an account.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListProductCatalogsQuery`], [`DisconnectProductCatalogQuery`],
//! [`ConnectProductCatalog`].
//!
//! Types that you read: [`ListProductCatalogsResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::Extra;

/// Query of `list_product_catalogs`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListProductCatalogsQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// Maximum number of items on a page. Default: 25 for most operations.
    pub limit: Option<i64>,
    /// Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.
    pub after: Option<String>,
    /// Cursor of the next page; the answer is the page before it.
    pub before: Option<String>,
}

impl ListProductCatalogsQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
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

/// Query of `disconnect_product_catalog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisconnectProductCatalogQuery {
    /// The catalog to disconnect.
    pub catalog_id: ProductCatalogId,
}

impl DisconnectProductCatalogQuery {
    /// Creates a value from the required members.
    pub fn new(catalog_id: impl Into<ProductCatalogId>) -> Self {
        Self {
            catalog_id: catalog_id.into(),
        }
    }
}

/// Id of a product catalog.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductCatalogId(String);

/// A page of catalogs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListProductCatalogsResponse {
    /// The catalogs.
    pub data: Vec<ProductCatalog>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Which catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectProductCatalog {
    /// Id of a product catalog.
    pub catalog_id: ProductCatalogId,
}

impl ConnectProductCatalog {
    /// Creates a value from the required members.
    pub fn new(catalog_id: impl Into<ProductCatalogId>) -> Self {
        Self {
            catalog_id: catalog_id.into(),
        }
    }
}
