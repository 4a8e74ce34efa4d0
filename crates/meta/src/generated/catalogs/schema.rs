// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `catalogs`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { ListProductCatalogsQuery, "waxwing_meta::catalogs::ListProductCatalogsQuery", "Query of `list_product_catalogs`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { DisconnectProductCatalogQuery, "waxwing_meta::catalogs::DisconnectProductCatalogQuery", "Query of `disconnect_product_catalog`.";
    required "catalog_id": ProductCatalogId, "The catalog to disconnect.";
}
text_schema!(
    ProductCatalogId, "waxwing_meta::catalogs::ProductCatalogId",
    "Id of a product catalog."
);

object_schema! { ListProductCatalogsResponse, "waxwing_meta::catalogs::ListProductCatalogsResponse", "A page of catalogs.";
    optional "data": Vec<ProductCatalog>, "The catalogs.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { ProductCatalog, "waxwing_meta::catalogs::ProductCatalog", "A product catalog.";
    optional "id": ProductCatalogId, "Id of a product catalog.";
    optional "name": Option<String>, "Name of the catalog.";
}

object_schema! { ConnectProductCatalog, "waxwing_meta::catalogs::ConnectProductCatalog", "Which catalog.";
    required "catalog_id": ProductCatalogId, "Id of a product catalog.";
}
