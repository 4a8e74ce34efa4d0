// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `flows`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
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
    ) -> waxwing_runtime::Call<Flow> {
        self.core
            .prepare(&GET_FLOW)
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
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&UPDATE_FLOW_METADATA)
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
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core.prepare(&DELETE_FLOW).id::<shared::FlowId>("flow_id", flow_id).call()
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
    ) -> waxwing_runtime::Call<ListFlowAssetsResponse> {
        self.core
            .prepare(&LIST_FLOW_ASSETS)
            .id::<shared::FlowId>("flow_id", flow_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_flow_assets`], as a stream.
    pub fn list_flow_assets_all(
        &self,
        flow_id: impl Into<shared::FlowId>,
        query: &ListFlowAssetsQuery,
    ) -> waxwing_runtime::Pages<FlowAsset> {
        self.core
            .prepare(&LIST_FLOW_ASSETS)
            .id::<shared::FlowId>("flow_id", flow_id)
            .query(query)
            .pages(&LIST_FLOW_ASSETS_PAGES)
    }

    /// Upload the content of a flow.
    ///
    /// Taken also when it has faults; they stand in the answer.
    ///
    /// `POST /{flow_id}/assets`; a multipart form, rebuilt for each attempt. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn upload_flow_json(
        &self,
        flow_id: impl Into<shared::FlowId>,
        body: &UploadFlowJson,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<UploadFlowJsonResponse> {
        self.core
            .prepare(&UPLOAD_FLOW_JSON)
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
    /// `POST /{flow_id}/publish`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn publish_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core.prepare(&PUBLISH_FLOW).id::<shared::FlowId>("flow_id", flow_id).call()
    }

    /// Take a published flow out of use.
    ///
    /// For published flows; a draft is deleted instead. Has no body. Error 139003 when it fails.
    ///
    /// `POST /{flow_id}/deprecate`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn deprecate_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DEPRECATE_FLOW)
            .id::<shared::FlowId>("flow_id", flow_id)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Phone {
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
    ) -> waxwing_runtime::Call<BusinessPublicKeyResponse> {
        self.core
            .prepare(&GET_BUSINESS_PUBLIC_KEY)
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
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&SET_BUSINESS_PUBLIC_KEY)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
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
    pub fn list_flows(
        &self,
        query: &ListFlowsQuery,
    ) -> waxwing_runtime::Call<ListFlowsResponse> {
        self.core.prepare(&LIST_FLOWS).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_flows`], as a stream.
    pub fn list_flows_all(
        &self,
        query: &ListFlowsQuery,
    ) -> waxwing_runtime::Pages<Flow> {
        self.core
            .prepare(&LIST_FLOWS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_FLOWS_PAGES)
    }

    /// Create a flow.
    ///
    /// A draft, unless publish says otherwise; with `flow_json` it is checked at once. The vendor's
    /// description wants a form; JSON works.
    ///
    /// `POST /{waba_id}/flows`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn create_flow(&self, body: &CreateFlow) -> waxwing_runtime::Call<CreatedFlow> {
        self.core.prepare(&CREATE_FLOW).path("waba_id", &self.id).json(body).call()
    }

    /// Copy flows from another account.
    ///
    /// The account of the path is the destination. At most 100 flows. The members go into the query, as
    /// clients send them; the vendor's description has a form.
    ///
    /// `POST /{waba_id}/migrate_flows`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/flows>; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    pub fn migrate_flows(
        &self,
        query: &MigrateFlowsQuery,
    ) -> waxwing_runtime::Call<MigrateFlowsResponse> {
        self.core
            .prepare(&MIGRATE_FLOWS)
            .path("waba_id", &self.id)
            .query_styled(
                query,
                &[("source_flow_names", waxwing_runtime::ListStyle::Commas)],
            )
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_FLOWS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_flows",
    path: "/{waba_id}/flows",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_FLOWS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_flow",
    path: "/{waba_id}/flows",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static MIGRATE_FLOWS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "migrate_flows",
    path: "/{waba_id}/migrate_flows",
    accepts: &[
        waxwing_runtime::Accept::Filled("/migrated_flows/*/source_id"),
        waxwing_runtime::Accept::Filled("/failed_flows/*/source_id"),
    ],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_flow",
    path: "/{flow_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_FLOW_METADATA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_flow_metadata",
    path: "/{flow_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_flow",
    method: "DELETE",
    path: "/{flow_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_FLOW_ASSETS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_flow_assets",
    path: "/{flow_id}/assets",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_FLOW_ASSETS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static UPLOAD_FLOW_JSON: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upload_flow_json",
    path: "/{flow_id}/assets",
    idempotent: true,
    kind: waxwing_runtime::CallKind::Upload,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static PUBLISH_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "publish_flow",
    path: "/{flow_id}/publish",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DEPRECATE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "deprecate_flow",
    path: "/{flow_id}/deprecate",
    accepts: super::provider::ACCEPTS_SUCCESS,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_BUSINESS_PUBLIC_KEY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_business_public_key",
    path: "/{phone_number_id}/whatsapp_business_encryption",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_BUSINESS_PUBLIC_KEY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_business_public_key",
    path: "/{phone_number_id}/whatsapp_business_encryption",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_flows`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFlowsQuery {
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

impl ListFlowsQuery {
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

impl waxwing_json::FromMembers for ListFlowsQuery {
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

waxwing_json::read_object!(ListFlowsQuery);
impl waxwing_types::Validate for ListFlowsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `migrate_flows`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MigrateFlowsQuery {
    /// Account to copy from.
    pub source_waba_id: shared::WabaId,
    /// Names of the flows, at most 100.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_flow_names: Vec<String>,
}

impl MigrateFlowsQuery {
    /// With the members that are required.
    pub fn new(source_waba_id: impl Into<shared::WabaId>) -> Self {
        Self {
            source_waba_id: source_waba_id.into(),
            source_flow_names: Default::default(),
        }
    }

    /// Sets `source_flow_names`.
    #[must_use]
    pub fn with_source_flow_names(
        mut self,
        source_flow_names: impl Into<Vec<String>>,
    ) -> Self {
        self.source_flow_names = source_flow_names.into();
        self
    }
}

impl waxwing_json::FromMembers for MigrateFlowsQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_waba_id: members.need("source_waba_id")?,
            source_flow_names: members.or_default("source_flow_names")?,
        })
    }
}

waxwing_json::read_object!(MigrateFlowsQuery);
impl waxwing_types::Validate for MigrateFlowsQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .items(
                "source_flow_names",
                Some(self.source_flow_names.len()),
                None,
                Some(100),
            );
    }
}

/// Query of `get_flow`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetFlowQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// How times come, in the letters of PHP's date.
    pub date_format: Option<String>,
}

impl GetFlowQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            date_format: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `date_format`.
    #[must_use]
    pub fn with_date_format(mut self, date_format: impl Into<String>) -> Self {
        self.date_format = Some(date_format.into());
        self
    }
}

impl waxwing_json::FromMembers for GetFlowQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            date_format: members.take("date_format")?,
        })
    }
}

waxwing_json::read_object!(GetFlowQuery);
impl waxwing_types::Validate for GetFlowQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_flow_assets`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFlowAssetsQuery {
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

impl ListFlowAssetsQuery {
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

impl waxwing_json::FromMembers for ListFlowAssetsQuery {
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

waxwing_json::read_object!(ListFlowAssetsQuery);
impl waxwing_types::Validate for ListFlowAssetsQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `get_business_public_key`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetBusinessPublicKeyQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetBusinessPublicKeyQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetBusinessPublicKeyQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetBusinessPublicKeyQuery);
impl waxwing_types::Validate for GetBusinessPublicKeyQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A page of flows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFlowsResponse {
    /// The items.
    pub data: Vec<Flow>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListFlowsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListFlowsResponse {
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

waxwing_json::read_object!(ListFlowsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListFlowsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListFlowsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<Flow>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Flow {
    /// Id of a flow.
    pub id: shared::FlowId,
    /// Name.
    pub name: Option<String>,
    /// State of a flow.
    pub status: Option<FlowStatus>,
    /// What it is for.
    pub categories: Option<Vec<FlowCategory>>,
    /// Faults of its content; not empty, it cannot be published.
    pub validation_errors: Option<Vec<FlowValidationError>>,
    /// Version of its content, 2.1 to 7.3.
    pub json_version: Option<String>,
    /// Version of the data exchange, 3.0 to 4.0.
    pub data_api_version: Option<String>,
    /// Your endpoint. The vendor's description calls it `data_channel_uri`.
    pub endpoint_uri: Option<String>,
    /// A page that shows the flow.
    pub preview: Option<FlowPreview>,
    /// A WhatsApp business account. Without fields only a few members come; analytics have a tag of
    /// their own.
    pub whatsapp_business_account: Option<shared::WhatsappBusinessAccount>,
    /// An app, in short.
    pub application: Option<shared::AppInfo>,
    /// Whether messages can be sent, and what stands in the way.
    pub health_status: Option<shared::HealthStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// One metric over time.
    pub metric: Option<FlowMetric>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Flow {
    /// `categories`, empty when it was left out.
    pub fn categories(&self) -> &[FlowCategory] {
        self.categories.as_deref().unwrap_or_default()
    }

    /// `validation_errors`, empty when it was left out.
    pub fn validation_errors(&self) -> &[FlowValidationError] {
        self.validation_errors.as_deref().unwrap_or_default()
    }
}

waxwing_json::debug_addresses!(
    Flow { id, name, status, categories, validation_errors, json_version,
    data_api_version, endpoint_uri : address, preview, whatsapp_business_account,
    application, health_status, updated_at, metric, extra }
);
impl serde::Serialize for Flow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("categories", &self.categories)?;
        object.optional("validation_errors", &self.validation_errors)?;
        object.optional("json_version", &self.json_version)?;
        object.optional("data_api_version", &self.data_api_version)?;
        object.optional("endpoint_uri", &self.endpoint_uri)?;
        object.optional("preview", &self.preview)?;
        object.optional("whatsapp_business_account", &self.whatsapp_business_account)?;
        object.optional("application", &self.application)?;
        object.optional("health_status", &self.health_status)?;
        object.optional("updated_at", &self.updated_at)?;
        object.optional("metric", &self.metric)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Flow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            categories: members.lenient("categories")?,
            validation_errors: members.lenient("validation_errors")?,
            json_version: members.lenient("json_version")?,
            data_api_version: members.lenient("data_api_version")?,
            endpoint_uri: members.lenient("endpoint_uri")?,
            preview: members.lenient("preview")?,
            whatsapp_business_account: members.lenient("whatsapp_business_account")?,
            application: members.lenient("application")?,
            health_status: members.lenient("health_status")?,
            updated_at: members.lenient("updated_at")?,
            metric: members.lenient("metric")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Flow);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Flow {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Flow".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::FlowId>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<FlowStatus>()),
            ("categories", generator.subschema_for::<Vec<FlowCategory>>()),
            ("validation_errors", generator.subschema_for::<Vec<FlowValidationError>>()),
            ("json_version", generator.subschema_for::<String>()),
            ("data_api_version", generator.subschema_for::<String>()),
            ("endpoint_uri", generator.subschema_for::<String>()),
            ("preview", generator.subschema_for::<FlowPreview>()),
            (
                "whatsapp_business_account",
                generator.subschema_for::<shared::WhatsappBusinessAccount>(),
            ),
            ("application", generator.subschema_for::<shared::AppInfo>()),
            ("health_status", generator.subschema_for::<shared::HealthStatus>()),
            (
                "updated_at",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("metric", generator.subschema_for::<FlowMetric>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of a flow."] pub enum FlowStatus { #[doc = " `DRAFT`."] Draft =
    "DRAFT", #[doc = " `PUBLISHED`."] Published = "PUBLISHED", #[doc = " `DEPRECATED`."]
    Deprecated = "DEPRECATED", #[doc = " `BLOCKED`."] Blocked = "BLOCKED", #[doc =
    " `THROTTLED`."] Throttled = "THROTTLED", }
}

waxwing_json::open_enum! {
    #[doc = " What a flow is for."] pub enum FlowCategory { #[doc = " `SIGN_UP`."] SignUp
    = "SIGN_UP", #[doc = " `SIGN_IN`."] SignIn = "SIGN_IN", #[doc =
    " `APPOINTMENT_BOOKING`."] AppointmentBooking = "APPOINTMENT_BOOKING", #[doc =
    " `LEAD_GENERATION`."] LeadGeneration = "LEAD_GENERATION", #[doc = " `CONTACT_US`."]
    ContactUs = "CONTACT_US", #[doc = " `CUSTOMER_SUPPORT`."] CustomerSupport =
    "CUSTOMER_SUPPORT", #[doc = " `SURVEY`."] Survey = "SURVEY", #[doc = " `SHOPPING`."]
    Shopping = "SHOPPING", #[doc = " `OTHER`."] Other = "OTHER", }
}

/// A page that shows the flow.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowPreview {
    /// Address of the page.
    pub preview_url: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub expires_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(FlowPreview { preview_url : address, expires_at, extra });
impl serde::Serialize for FlowPreview {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("preview_url", &self.preview_url)?;
        object.optional("expires_at", &self.expires_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowPreview {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            preview_url: members.lenient("preview_url")?,
            expires_at: members.lenient("expires_at")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowPreview);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowPreview {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowPreview".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("preview_url", generator.subschema_for::<String>()),
            (
                "expires_at",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// One metric over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowMetric {
    /// What is counted.
    pub name: Option<FlowMetricName>,
    /// Time that a figure is over.
    pub granularity: Option<FlowMetricGranularity>,
    /// The figures.
    pub data_points: Option<Vec<FlowMetricPoint>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FlowMetric {
    /// `data_points`, empty when it was left out.
    pub fn data_points(&self) -> &[FlowMetricPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for FlowMetric {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowMetric {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            granularity: members.lenient("granularity")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowMetric);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowMetric {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowMetric".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<FlowMetricName>()),
            ("granularity", generator.subschema_for::<FlowMetricGranularity>()),
            ("data_points", generator.subschema_for::<Vec<FlowMetricPoint>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What is counted."] pub enum FlowMetricName { #[doc =
    " `ENDPOINT_REQUEST_COUNT`."] EndpointRequestCount = "ENDPOINT_REQUEST_COUNT", #[doc
    = " `ENDPOINT_REQUEST_ERROR`."] EndpointRequestError = "ENDPOINT_REQUEST_ERROR",
    #[doc = " `ENDPOINT_REQUEST_ERROR_RATE`."] EndpointRequestErrorRate =
    "ENDPOINT_REQUEST_ERROR_RATE", #[doc = " `ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL`."]
    EndpointRequestLatencySecondsCeil = "ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL", #[doc =
    " `ENDPOINT_AVAILABILITY`."] EndpointAvailability = "ENDPOINT_AVAILABILITY", }
}

waxwing_json::open_enum! {
    #[doc = " Time that a figure is over."] pub enum FlowMetricGranularity { #[doc =
    " `DAY`."] Day = "DAY", #[doc = " `HOUR`."] Hour = "HOUR", #[doc = " `LIFETIME`."]
    Lifetime = "LIFETIME", }
}

/// The figures of one time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowMetricPoint {
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// The figures.
    pub data: Option<Vec<FlowMetricValue>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FlowMetricPoint {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[FlowMetricValue] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for FlowMetricPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowMetricPoint {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowMetricPoint);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowMetricPoint {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowMetricPoint".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("data", generator.subschema_for::<Vec<FlowMetricValue>>()),
        ])
    }
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowMetricValue {
    /// What it is of.
    pub key: Option<String>,
    /// The figure.
    pub value: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for FlowMetricValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("key", &self.key)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowMetricValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowMetricValue);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowMetricValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowMetricValue".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("key", generator.subschema_for::<String>()),
            ("value", generator.subschema_for::<f64>()),
        ])
    }
}

/// A fault in the content of a flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowValidationError {
    /// Code of the fault.
    pub error: Option<String>,
    /// Kind of fault.
    pub error_type: Option<String>,
    /// What is wrong.
    pub message: Option<String>,
    /// First line.
    pub line_start: Option<i64>,
    /// Last line.
    pub line_end: Option<i64>,
    /// First column.
    pub column_start: Option<i64>,
    /// Last column.
    pub column_end: Option<i64>,
    /// Places of the fault.
    pub pointers: Option<Vec<FlowErrorPointer>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl FlowValidationError {
    /// `pointers`, empty when it was left out.
    pub fn pointers(&self) -> &[FlowErrorPointer] {
        self.pointers.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for FlowValidationError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("error", &self.error)?;
        object.optional("error_type", &self.error_type)?;
        object.optional("message", &self.message)?;
        object.optional("line_start", &self.line_start)?;
        object.optional("line_end", &self.line_end)?;
        object.optional("column_start", &self.column_start)?;
        object.optional("column_end", &self.column_end)?;
        object.optional("pointers", &self.pointers)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowValidationError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            error_type: members.lenient("error_type")?,
            message: members.lenient("message")?,
            line_start: members.lenient("line_start")?,
            line_end: members.lenient("line_end")?,
            column_start: members.lenient("column_start")?,
            column_end: members.lenient("column_end")?,
            pointers: members.lenient("pointers")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowValidationError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowValidationError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowValidationError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("error", generator.subschema_for::<String>()),
            ("error_type", generator.subschema_for::<String>()),
            ("message", generator.subschema_for::<String>()),
            ("line_start", generator.subschema_for::<i64>()),
            ("line_end", generator.subschema_for::<i64>()),
            ("column_start", generator.subschema_for::<i64>()),
            ("column_end", generator.subschema_for::<i64>()),
            ("pointers", generator.subschema_for::<Vec<FlowErrorPointer>>()),
        ])
    }
}

/// A place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowErrorPointer {
    /// First line.
    pub line_start: Option<i64>,
    /// Last line.
    pub line_end: Option<i64>,
    /// First column.
    pub column_start: Option<i64>,
    /// Last column.
    pub column_end: Option<i64>,
    /// Path inside the content.
    pub path: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for FlowErrorPointer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("line_start", &self.line_start)?;
        object.optional("line_end", &self.line_end)?;
        object.optional("column_start", &self.column_start)?;
        object.optional("column_end", &self.column_end)?;
        object.optional("path", &self.path)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowErrorPointer {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            line_start: members.lenient("line_start")?,
            line_end: members.lenient("line_end")?,
            column_start: members.lenient("column_start")?,
            column_end: members.lenient("column_end")?,
            path: members.lenient("path")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowErrorPointer);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowErrorPointer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowErrorPointer".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("line_start", generator.subschema_for::<i64>()),
            ("line_end", generator.subschema_for::<i64>()),
            ("column_start", generator.subschema_for::<i64>()),
            ("column_end", generator.subschema_for::<i64>()),
            ("path", generator.subschema_for::<String>()),
        ])
    }
}

/// A new flow.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateFlow {
    /// Name.
    pub name: String,
    /// What it is for.
    pub categories: Vec<FlowCategory>,
    /// Id of a flow.
    pub clone_flow_id: Option<shared::FlowId>,
    /// Your endpoint, when screens ask for data.
    pub endpoint_uri: Option<String>,
    /// The content, as JSON text.
    pub flow_json: Option<String>,
    /// true publishes at once.
    pub publish: Option<bool>,
}

impl CreateFlow {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        categories: impl Into<Vec<FlowCategory>>,
    ) -> Self {
        Self {
            name: name.into(),
            categories: categories.into(),
            clone_flow_id: Default::default(),
            endpoint_uri: Default::default(),
            flow_json: Default::default(),
            publish: Default::default(),
        }
    }

    /// Sets `clone_flow_id`.
    #[must_use]
    pub fn with_clone_flow_id(
        mut self,
        clone_flow_id: impl Into<shared::FlowId>,
    ) -> Self {
        self.clone_flow_id = Some(clone_flow_id.into());
        self
    }

    /// Sets `endpoint_uri`.
    #[must_use]
    pub fn with_endpoint_uri(mut self, endpoint_uri: impl Into<String>) -> Self {
        self.endpoint_uri = Some(endpoint_uri.into());
        self
    }

    /// Sets `flow_json`.
    #[must_use]
    pub fn with_flow_json(mut self, flow_json: impl Into<String>) -> Self {
        self.flow_json = Some(flow_json.into());
        self
    }

    /// Sets `publish`.
    #[must_use]
    pub fn with_publish(mut self, publish: bool) -> Self {
        self.publish = Some(publish);
        self
    }
}

waxwing_json::debug_addresses!(
    CreateFlow { name, categories, clone_flow_id, endpoint_uri : address, flow_json,
    publish }
);
impl waxwing_json::FromMembers for CreateFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            categories: members.need("categories")?,
            clone_flow_id: members.take("clone_flow_id")?,
            endpoint_uri: members.take("endpoint_uri")?,
            flow_json: members.take("flow_json")?,
            publish: members.take("publish")?,
        })
    }
}

waxwing_json::read_object!(CreateFlow);
impl waxwing_types::Validate for CreateFlow {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A new flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedFlow {
    /// Id of a flow.
    pub id: shared::FlowId,
    /// Whether the content is sound.
    pub success: Option<bool>,
    /// Faults of the content.
    pub validation_errors: Option<Vec<FlowValidationError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl CreatedFlow {
    /// `validation_errors`, empty when it was left out.
    pub fn validation_errors(&self) -> &[FlowValidationError] {
        self.validation_errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for CreatedFlow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("success", &self.success)?;
        object.optional("validation_errors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreatedFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            success: members.lenient("success")?,
            validation_errors: members.lenient("validation_errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreatedFlow);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreatedFlow {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreatedFlow".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::FlowId>()),
            ("success", generator.subschema_for::<bool>()),
            ("validation_errors", generator.subschema_for::<Vec<FlowValidationError>>()),
        ])
    }
}

/// What became of each flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateFlowsResponse {
    /// Flows copied.
    pub migrated_flows: Option<Vec<MigratedFlow>>,
    /// Flows left.
    pub failed_flows: Option<Vec<FailedFlow>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl MigrateFlowsResponse {
    /// `migrated_flows`, empty when it was left out.
    pub fn migrated_flows(&self) -> &[MigratedFlow] {
        self.migrated_flows.as_deref().unwrap_or_default()
    }

    /// `failed_flows`, empty when it was left out.
    pub fn failed_flows(&self) -> &[FailedFlow] {
        self.failed_flows.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for MigrateFlowsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("migrated_flows", &self.migrated_flows)?;
        object.optional("failed_flows", &self.failed_flows)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MigrateFlowsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            migrated_flows: members.lenient("migrated_flows")?,
            failed_flows: members.lenient("failed_flows")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MigrateFlowsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MigrateFlowsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MigrateFlowsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("migrated_flows", generator.subschema_for::<Vec<MigratedFlow>>()),
            ("failed_flows", generator.subschema_for::<Vec<FailedFlow>>()),
        ])
    }
}

/// A copied flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigratedFlow {
    /// Name.
    pub source_name: Option<String>,
    /// Id of a flow.
    pub source_id: Option<shared::FlowId>,
    /// Id of a flow.
    pub migrated_id: Option<shared::FlowId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MigratedFlow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("source_name", &self.source_name)?;
        object.optional("source_id", &self.source_id)?;
        object.optional("migrated_id", &self.migrated_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MigratedFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_name: members.lenient("source_name")?,
            source_id: members.lenient("source_id")?,
            migrated_id: members.lenient("migrated_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MigratedFlow);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MigratedFlow {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MigratedFlow".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("source_name", generator.subschema_for::<String>()),
            ("source_id", generator.subschema_for::<shared::FlowId>()),
            ("migrated_id", generator.subschema_for::<shared::FlowId>()),
        ])
    }
}

/// A flow that was not copied.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedFlow {
    /// Name.
    pub source_name: Option<String>,
    /// An integer that some answers write as text.
    pub error_code: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Why.
    pub error_message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for FailedFlow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("source_name", &self.source_name)?;
        object.optional("error_code", &self.error_code)?;
        object.optional("error_message", &self.error_message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FailedFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            source_name: members.lenient("source_name")?,
            error_code: members.lenient("error_code")?,
            error_message: members.lenient("error_message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FailedFlow);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FailedFlow {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FailedFlow".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("source_name", generator.subschema_for::<String>()),
            (
                "error_code",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("error_message", generator.subschema_for::<String>()),
        ])
    }
}

/// What to change; members left out stay.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateFlowMetadata {
    /// Name.
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<FlowCategory>,
    /// Your endpoint.
    pub endpoint_uri: Option<String>,
    /// Id of an app.
    pub application_id: Option<shared::AppId>,
}

impl UpdateFlowMetadata {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            categories: Default::default(),
            endpoint_uri: Default::default(),
            application_id: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(mut self, categories: impl Into<Vec<FlowCategory>>) -> Self {
        self.categories = categories.into();
        self
    }

    /// Sets `endpoint_uri`.
    #[must_use]
    pub fn with_endpoint_uri(mut self, endpoint_uri: impl Into<String>) -> Self {
        self.endpoint_uri = Some(endpoint_uri.into());
        self
    }

    /// Sets `application_id`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::AppId>,
    ) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

waxwing_json::debug_addresses!(
    UpdateFlowMetadata { name, categories, endpoint_uri : address, application_id }
);
impl waxwing_json::FromMembers for UpdateFlowMetadata {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            categories: members.or_default("categories")?,
            endpoint_uri: members.take("endpoint_uri")?,
            application_id: members.take("application_id")?,
        })
    }
}

waxwing_json::read_object!(UpdateFlowMetadata);
impl waxwing_types::Validate for UpdateFlowMetadata {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A page of files.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFlowAssetsResponse {
    /// The items.
    pub data: Vec<FlowAsset>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListFlowAssetsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListFlowAssetsResponse {
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

waxwing_json::read_object!(ListFlowAssetsResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListFlowAssetsResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListFlowAssetsResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<FlowAsset>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// A file of a flow.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowAsset {
    /// Name of the file.
    pub name: Option<String>,
    /// Kind of file, always `FLOW_JSON`.
    pub asset_type: Option<FlowAssetType>,
    /// Address of the file.
    pub download_url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    FlowAsset { name, asset_type, download_url : address, extra }
);
impl serde::Serialize for FlowAsset {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("name", &self.name)?;
        object.optional("asset_type", &self.asset_type)?;
        object.optional("download_url", &self.download_url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowAsset {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            asset_type: members.lenient("asset_type")?,
            download_url: members.lenient("download_url")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowAsset);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowAsset {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowAsset".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("name", generator.subschema_for::<String>()),
            ("asset_type", generator.subschema_for::<FlowAssetType>()),
            ("download_url", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Kind of file, always `FLOW_JSON`."] pub enum FlowAssetType(default
    FlowJson) { #[doc = " `FLOW_JSON`."] FlowJson = "FLOW_JSON", }
}

/// The form of an upload.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UploadFlowJson {
    /// Always flow.json.
    pub name: FlowAssetName,
    /// Kind of file, always `FLOW_JSON`.
    pub asset_type: FlowAssetType,
}

impl UploadFlowJson {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            asset_type: Default::default(),
        }
    }
}

impl waxwing_json::FromMembers for UploadFlowJson {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            asset_type: members.or_default("asset_type")?,
        })
    }
}

waxwing_json::read_object!(UploadFlowJson);
impl waxwing_types::Validate for UploadFlowJson {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Always flow.json."] pub enum FlowAssetName(default FlowJson) { #[doc =
    " `flow.json`."] FlowJson = "flow.json", }
}

/// What the check says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadFlowJsonResponse {
    /// true when it was stored.
    pub success: bool,
    /// Faults of the content.
    pub validation_errors: Option<Vec<FlowValidationError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl UploadFlowJsonResponse {
    /// `validation_errors`, empty when it was left out.
    pub fn validation_errors(&self) -> &[FlowValidationError] {
        self.validation_errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for UploadFlowJsonResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("success", &self.success)?;
        object.optional("validation_errors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UploadFlowJsonResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            validation_errors: members.lenient("validation_errors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UploadFlowJsonResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UploadFlowJsonResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UploadFlowJsonResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            ("validation_errors", generator.subschema_for::<Vec<FlowValidationError>>()),
        ])
    }
}

/// The key, in a list or flat.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessPublicKeyResponse {
    /// The key, in a list of one.
    pub data: Option<Vec<BusinessPublicKey>>,
    /// The key, PEM.
    pub business_public_key: Option<String>,
    /// Whether the stored key is signed rightly; after MISMATCH set it again.
    pub business_public_key_signature_status: Option<KeySignatureStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl BusinessPublicKeyResponse {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[BusinessPublicKey] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for BusinessPublicKeyResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("data", &self.data)?;
        object.optional("business_public_key", &self.business_public_key)?;
        object
            .optional(
                "business_public_key_signature_status",
                &self.business_public_key_signature_status,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessPublicKeyResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            business_public_key: members.lenient("business_public_key")?,
            business_public_key_signature_status: members
                .lenient("business_public_key_signature_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessPublicKeyResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessPublicKeyResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessPublicKeyResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<BusinessPublicKey>>()),
            ("business_public_key", generator.subschema_for::<String>()),
            (
                "business_public_key_signature_status",
                generator.subschema_for::<KeySignatureStatus>(),
            ),
        ])
    }
}

/// A public key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessPublicKey {
    /// The key, PEM.
    pub business_public_key: Option<String>,
    /// Whether the stored key is signed rightly; after MISMATCH set it again.
    pub business_public_key_signature_status: Option<KeySignatureStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for BusinessPublicKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("business_public_key", &self.business_public_key)?;
        object
            .optional(
                "business_public_key_signature_status",
                &self.business_public_key_signature_status,
            )?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for BusinessPublicKey {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            business_public_key: members.lenient("business_public_key")?,
            business_public_key_signature_status: members
                .lenient("business_public_key_signature_status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(BusinessPublicKey);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for BusinessPublicKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BusinessPublicKey".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("business_public_key", generator.subschema_for::<String>()),
            (
                "business_public_key_signature_status",
                generator.subschema_for::<KeySignatureStatus>(),
            ),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " Whether the stored key is signed rightly; after MISMATCH set it again."]
    pub enum KeySignatureStatus { #[doc = " `VALID`."] Valid = "VALID", #[doc =
    " `MISMATCH`."] Mismatch = "MISMATCH", }
}

/// A public key.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetBusinessPublicKey {
    /// RSA key of 2048 bits, PEM.
    pub business_public_key: String,
}

impl SetBusinessPublicKey {
    /// With the members that are required.
    pub fn new(business_public_key: impl Into<String>) -> Self {
        Self {
            business_public_key: business_public_key.into(),
        }
    }
}

impl waxwing_json::FromMembers for SetBusinessPublicKey {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            business_public_key: members.need("business_public_key")?,
        })
    }
}

waxwing_json::read_object!(SetBusinessPublicKey);
impl waxwing_types::Validate for SetBusinessPublicKey {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
