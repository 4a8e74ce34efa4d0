// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `catalogs`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Waba;
use crate::generated::provider::ACCEPTS_SUCCESS;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Operation, PageBy, Paging};

impl Waba {
    /// List the catalogs that are connected to an account.
    ///
    /// Only id and name of each come by default.
    ///
    /// `GET /{waba_id}/product_catalogs`. Safe to repeat.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::catalogs::ListProductCatalogsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListProductCatalogsQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut product_catalogs = waba.list_product_catalogs_all(&query);
    /// while let Some(product_catalog) = product_catalogs.next().await {
    ///     println!("{:?}", product_catalog?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_product_catalogs(
        &self,
        query: &ListProductCatalogsQuery,
    ) -> Call<ListProductCatalogsResponse> {
        self.core
            .request(&LIST_PRODUCT_CATALOGS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_product_catalogs`], as a stream.
    pub fn list_product_catalogs_all(
        &self,
        query: &ListProductCatalogsQuery,
    ) -> Pages<ProductCatalog> {
        self.core
            .request(&LIST_PRODUCT_CATALOGS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_PRODUCT_CATALOGS_PAGES)
    }

    /// Connect a catalog to an account.
    ///
    /// The body holds the catalog's id; `disconnect_product_catalog` takes it in the query.
    ///
    /// `POST /{waba_id}/product_catalogs`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::catalogs::ConnectProductCatalog;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ConnectProductCatalog::new("194836987003835");
    /// let answer = waba.connect_product_catalog(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn connect_product_catalog(
        &self,
        body: &ConnectProductCatalog,
    ) -> Call<shared::Success> {
        self.core
            .request(&CONNECT_PRODUCT_CATALOG)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::catalogs::DisconnectProductCatalogQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DisconnectProductCatalogQuery::new("194836987003835");
    /// let answer = waba.disconnect_product_catalog(&query).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn disconnect_product_catalog(
        &self,
        query: &DisconnectProductCatalogQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&DISCONNECT_PRODUCT_CATALOG)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }
}

static LIST_PRODUCT_CATALOGS: Operation = Operation {
    id: "list_product_catalogs",
    path: "/{waba_id}/product_catalogs",
    ..Operation::GET
};

static LIST_PRODUCT_CATALOGS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CONNECT_PRODUCT_CATALOG: Operation = Operation {
    id: "connect_product_catalog",
    path: "/{waba_id}/product_catalogs",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static DISCONNECT_PRODUCT_CATALOG: Operation = Operation {
    id: "disconnect_product_catalog",
    method: "DELETE",
    path: "/{waba_id}/product_catalogs",
    idempotent: true,
    ..Operation::POST
};
