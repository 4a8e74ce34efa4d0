// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `flows`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Phone, Waba};
use crate::generated::provider::ACCEPTS_SUCCESS;
use waxwing_runtime::{Call, FilePart, Pages};
use waxwing_runtime::generated::{Accept, CallKind, ListStyle, Operation, PageBy, Paging};

impl Client {
    /// Get a flow, its preview or its figures.
    ///
    /// fields may hold preview.invalidate(false) and
    /// `metric.name(ENDPOINT_REQUEST_COUNT).granularity(DAY).since(2026-01-01).until(2026-01-31`).
    /// Metrics: `ENDPOINT_REQUEST_COUNT`, `ENDPOINT_REQUEST_ERROR`, `ENDPOINT_REQUEST_ERROR_RATE`,
    /// `ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL`, `ENDPOINT_AVAILABILITY`.
    ///
    /// `GET /{flow_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::GetFlowQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetFlowQuery::new().with_fields("id").with_date_format("U");
    /// let flow = client.get_flow("123456789012345", &query).await?;
    /// println!("{:?}", flow.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
        query: &GetFlowQuery,
    ) -> Call<Flow> {
        self.core
            .request(&GET_FLOW)
            .id::<shared::FlowId>("flow_id", flow_id)
            .query(query)
            .call()
    }

    /// Change name, categories, endpoint or app of a flow.
    ///
    /// The content of the flow is changed by `upload_flow_json`. Errors 139000 for a blocked flow,
    /// 139001 when the change fails.
    ///
    /// `POST /{flow_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::{FlowCategory, UpdateFlowMetadata};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateFlowMetadata::new()
    ///     .with_name("Book a visit")
    ///     .with_categories([FlowCategory::AppointmentBooking])
    ///     .with_endpoint_uri("https://example.com/flow")
    ///     .with_application_id("670843887433847");
    /// let updated = client
    ///     .update_flow_metadata("123456789012345", &request)
    ///     .await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_flow_metadata(
        &self,
        flow_id: impl Into<shared::FlowId>,
        body: &UpdateFlowMetadata,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_FLOW_METADATA)
            .id::<shared::FlowId>("flow_id", flow_id)
            .json(body)
            .call()
    }

    /// Delete a flow that is still a draft.
    ///
    /// Drafts only; a published flow can be deprecated instead (error 139004).
    ///
    /// `DELETE /{flow_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = client.delete_flow("123456789012345").await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> Call<shared::Success> {
        self.core.request(&DELETE_FLOW).id::<shared::FlowId>("flow_id", flow_id).call()
    }

    /// List the files of a flow.
    ///
    /// `download_url` gives the Flow JSON itself. The vendor's description puts a form into the body of
    /// this GET; the guides have none.
    ///
    /// `GET /{flow_id}/assets`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::ListFlowAssetsQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListFlowAssetsQuery::new().with_fields("id").with_limit(25);
    /// let mut flow_assets = client.list_flow_assets_all("123456789012345", &query);
    /// while let Some(flow_asset) = flow_assets.next().await {
    ///     println!("{:?}", flow_asset?.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_flow_assets(
        &self,
        flow_id: impl Into<shared::FlowId>,
        query: &ListFlowAssetsQuery,
    ) -> Call<ListFlowAssetsResponse> {
        self.core
            .request(&LIST_FLOW_ASSETS)
            .id::<shared::FlowId>("flow_id", flow_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_flow_assets`], as a stream.
    pub fn list_flow_assets_all(
        &self,
        flow_id: impl Into<shared::FlowId>,
        query: &ListFlowAssetsQuery,
    ) -> Pages<FlowAsset> {
        self.core
            .request(&LIST_FLOW_ASSETS)
            .id::<shared::FlowId>("flow_id", flow_id)
            .query(query)
            .pages(&LIST_FLOW_ASSETS_PAGES)
    }

    /// Upload the content of a flow.
    ///
    /// Taken also when it has faults; they stand in the answer.
    ///
    /// `POST /{flow_id}/assets`; the body is a multipart form, built anew for each attempt. Safe to
    /// repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::UploadFlowJson;
    /// use waxwing_meta::runtime::FilePart;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UploadFlowJson::new();
    /// let uploaded = client
    ///     .upload_flow_json("123456789012345", &request, FilePart::path("flow.json"))
    ///     .await?;
    /// println!("{:?}", uploaded.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_flow_json(
        &self,
        flow_id: impl Into<shared::FlowId>,
        body: &UploadFlowJson,
        file: FilePart,
    ) -> Call<UploadFlowJsonResponse> {
        self.core
            .request(&UPLOAD_FLOW_JSON)
            .id::<shared::FlowId>("flow_id", flow_id)
            .form(body)
            .file("file", file)
            .call()
    }

    /// Publish a flow; it cannot be changed afterwards.
    ///
    /// Cannot be taken back: a published flow is no longer edited, only deprecated; `create_flow` can
    /// begin a new one as its clone. Has no body. Error 139002 when it fails.
    ///
    /// `POST /{flow_id}/publish`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.publish_flow("123456789012345").await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> Call<shared::Success> {
        self.core.request(&PUBLISH_FLOW).id::<shared::FlowId>("flow_id", flow_id).call()
    }

    /// Take a published flow out of use.
    ///
    /// For published flows; a draft is deleted instead. Has no body. Error 139003 when it fails.
    ///
    /// `POST /{flow_id}/deprecate`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.deprecate_flow("123456789012345").await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn deprecate_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> Call<shared::Success> {
        self.core
            .request(&DEPRECATE_FLOW)
            .id::<shared::FlowId>("flow_id", flow_id)
            .call()
    }
}

impl Phone {
    /// Get the public key that flow data is encrypted with.
    ///
    /// Flow endpoints decrypt with the private half of it. With MISMATCH it must be set again, as after
    /// a new registration. The answer is a list of one, in some texts flat.
    ///
    /// `GET /{phone_number_id}/whatsapp_business_encryption`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/implementingyourflowendpoint>;
    /// GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::GetBusinessPublicKeyQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetBusinessPublicKeyQuery::new().with_fields("id");
    /// let business_public_key = phone.get_business_public_key(&query).await?;
    /// println!("{:?}", business_public_key.business_public_key);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_public_key(
        &self,
        query: &GetBusinessPublicKeyQuery,
    ) -> Call<BusinessPublicKeyResponse> {
        self.core
            .request(&GET_BUSINESS_PUBLIC_KEY)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Set the public key that flow data is encrypted with.
    ///
    /// To be set again after a new registration. Form and multipart are taken too.
    ///
    /// `POST /{phone_number_id}/whatsapp_business_encryption`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/implementingyourflowendpoint>;
    /// GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::SetBusinessPublicKey;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetBusinessPublicKey::new(
    ///     "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
    /// );
    /// let answer = phone.set_business_public_key(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_business_public_key(
        &self,
        body: &SetBusinessPublicKey,
    ) -> Call<shared::Success> {
        self.core
            .request(&SET_BUSINESS_PUBLIC_KEY)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

impl Waba {
    /// List the flows of an account.
    ///
    /// status tells drafts, published and deprecated flows apart. What fields can ask for is told at
    /// `get_flow`.
    ///
    /// `GET /{waba_id}/flows`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::ListFlowsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListFlowsQuery::new().with_fields("id").with_limit(25);
    /// let mut flows = waba.list_flows_all(&query);
    /// while let Some(flow) = flows.next().await {
    ///     println!("{:?}", flow?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_flows(&self, query: &ListFlowsQuery) -> Call<ListFlowsResponse> {
        self.core.request(&LIST_FLOWS).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_flows`], as a stream.
    pub fn list_flows_all(&self, query: &ListFlowsQuery) -> Pages<Flow> {
        self.core
            .request(&LIST_FLOWS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_FLOWS_PAGES)
    }

    /// Create a flow.
    ///
    /// A draft, unless publish says otherwise; with `flow_json` it is checked at once. The vendor's
    /// description wants a form; JSON works.
    ///
    /// `POST /{waba_id}/flows`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::{CreateFlow, FlowCategory};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateFlow::new("Book a visit", [FlowCategory::AppointmentBooking])
    ///     .with_endpoint_uri("https://example.com/flow")
    ///     .with_flow_json(r#"{"version":"7.3","screens":[]}"#)
    ///     .with_publish(false);
    /// let created = waba.create_flow(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow(&self, body: &CreateFlow) -> Call<CreatedFlow> {
        self.core.request(&CREATE_FLOW).path("waba_id", &self.id).json(body).call()
    }

    /// Copy flows from another account.
    ///
    /// The account of the path is the destination. At most 100 flows. The members go into the query, as
    /// clients send them; the vendor's description has a form.
    ///
    /// `POST /{waba_id}/migrate_flows`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::flows::MigrateFlowsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = MigrateFlowsQuery::new("102290129340399")
    ///     .with_source_flow_names(["book_visit", "order"]);
    /// let answer = waba.migrate_flows(&query).await?;
    /// for migrated_flow in answer.migrated_flows() {
    ///     println!("{:?}", migrated_flow.source_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn migrate_flows(
        &self,
        query: &MigrateFlowsQuery,
    ) -> Call<MigrateFlowsResponse> {
        self.core
            .request(&MIGRATE_FLOWS)
            .path("waba_id", &self.id)
            .query_styled(query, &[("source_flow_names", ListStyle::Commas)])
            .call()
    }
}

static LIST_FLOWS: Operation = Operation {
    id: "list_flows",
    path: "/{waba_id}/flows",
    ..Operation::GET
};

static LIST_FLOWS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_FLOW: Operation = Operation {
    id: "create_flow",
    path: "/{waba_id}/flows",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static MIGRATE_FLOWS: Operation = Operation {
    id: "migrate_flows",
    path: "/{waba_id}/migrate_flows",
    accepts: &[
        Accept::Filled("/migrated_flows/*/source_id"),
        Accept::Filled("/failed_flows/*/source_id"),
    ],
    ..Operation::POST
};

static GET_FLOW: Operation = Operation {
    id: "get_flow",
    path: "/{flow_id}",
    ..Operation::GET
};

static UPDATE_FLOW_METADATA: Operation = Operation {
    id: "update_flow_metadata",
    path: "/{flow_id}",
    idempotent: true,
    ..Operation::POST
};

static DELETE_FLOW: Operation = Operation {
    id: "delete_flow",
    method: "DELETE",
    path: "/{flow_id}",
    idempotent: true,
    ..Operation::POST
};

static LIST_FLOW_ASSETS: Operation = Operation {
    id: "list_flow_assets",
    path: "/{flow_id}/assets",
    ..Operation::GET
};

static LIST_FLOW_ASSETS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static UPLOAD_FLOW_JSON: Operation = Operation {
    id: "upload_flow_json",
    path: "/{flow_id}/assets",
    idempotent: true,
    kind: CallKind::Upload,
    ..Operation::POST
};

static PUBLISH_FLOW: Operation = Operation {
    id: "publish_flow",
    path: "/{flow_id}/publish",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static DEPRECATE_FLOW: Operation = Operation {
    id: "deprecate_flow",
    path: "/{flow_id}/deprecate",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};

static GET_BUSINESS_PUBLIC_KEY: Operation = Operation {
    id: "get_business_public_key",
    path: "/{phone_number_id}/whatsapp_business_encryption",
    ..Operation::GET
};

static SET_BUSINESS_PUBLIC_KEY: Operation = Operation {
    id: "set_business_public_key",
    path: "/{phone_number_id}/whatsapp_business_encryption",
    idempotent: true,
    ..Operation::POST
};
