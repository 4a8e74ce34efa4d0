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
