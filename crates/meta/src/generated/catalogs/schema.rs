// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `catalogs`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { ListProductCatalogsQuery, "waxwing_meta::catalogs::ListProductCatalogsQuery", "Query of `list_product_catalogs`.";
    optional "fields": String, "Members to answer with, joined by commas, nested with braces (id,name,phone_numbers.limit(5){id}). Left out, a default choice comes.";
    optional "limit": i64, "Most items on a page. Left out, mostly 25.";
    optional "after": String, "Cursor of the page before, for the next page (error 131059 when it is old).";
    optional "before": String, "Cursor of the page after, for the page before it.";
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
    optional "paging": Option<shared::CursorPaging>, "Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may hold the access token.";
}

object_schema! { ProductCatalog, "waxwing_meta::catalogs::ProductCatalog", "A product catalog.";
    optional "id": ProductCatalogId, "Id of a product catalog.";
    optional "name": Option<String>, "Name of the catalog.";
}

object_schema! { ConnectProductCatalog, "waxwing_meta::catalogs::ConnectProductCatalog", "Which catalog.";
    required "catalog_id": ProductCatalogId, "Id of a product catalog.";
}
