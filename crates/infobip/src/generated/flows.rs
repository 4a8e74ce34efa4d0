// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `flows`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Sender {
    /// List all flows of a sender.
    ///
    /// At most 1000 requests an hour per account; scope whatsapp:manage. 404 (WA-FLOW-SENDER404) when
    /// the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/flows`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn list_flows(&self) -> waxwing_runtime::Call<ListFlowsResponse> {
        self.core.prepare(&LIST_FLOWS).path("sender", &self.id).call()
    }

    /// Create a flow, as a draft.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 (WA-FLOW-SENDER404) when the
    /// sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn create_flow(&self, body: &CreateFlow) -> waxwing_runtime::Call<Flow> {
        self.core.prepare(&CREATE_FLOW).path("sender", &self.id).json(body).call()
    }

    /// Delete a flow that is a draft.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `DELETE /whatsapp/1/senders/{sender}/flows/{flowId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn delete_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&DELETE_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call_unread()
    }

    /// Change name and categories of a flow that is a draft.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `PATCH /whatsapp/1/senders/{sender}/flows/{flowId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn update_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
        body: &UpdateFlow,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&UPDATE_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .json(body)
            .call_unread()
    }

    /// Publish a flow.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows/{flowId}/publish`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn publish_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&PUBLISH_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call_unread()
    }

    /// Get the address of a flow's Flow JSON.
    ///
    /// At most 1000 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/flows/{flowId}/json`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn get_flow_json(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> waxwing_runtime::Call<FlowJsonLink> {
        self.core
            .prepare(&GET_FLOW_JSON)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call()
    }

    /// Upload the Flow JSON of a flow.
    ///
    /// The body is the document itself, at most 10 MB. The answer is 201 also when the document is
    /// faulty; look at validationErrors. At most 100 requests an hour per account; scope
    /// whatsapp:manage. 404 when the sender (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `PUT /whatsapp/1/senders/{sender}/flows/{flowId}/json`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn put_flow_json(
        &self,
        flow_id: impl Into<shared::FlowId>,
        body: &waxwing_types::Extra,
    ) -> waxwing_runtime::Call<PutFlowJsonResponse> {
        self.core
            .prepare(&PUT_FLOW_JSON)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .json(body)
            .call()
    }

    /// Deprecate a flow.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows/{flowId}/deprecate`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn deprecate_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&DEPRECATE_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call_unread()
    }

    /// Get the address of a page that shows a flow.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/flows/{flowId}/preview`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn get_flow_preview(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> waxwing_runtime::Call<FlowPreview> {
        self.core
            .prepare(&GET_FLOW_PREVIEW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call()
    }

    /// Have a Flow JSON written from a description.
    ///
    /// Early access. `put_flow_json` takes the result. At most 100 requests an hour per account; scope
    /// whatsapp:manage. 404 (WA-FLOW-SENDER404) when the sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows/generate`. A repeat may act twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    pub fn generate_flow(
        &self,
        body: &GenerateFlow,
    ) -> waxwing_runtime::Call<GeneratedFlow> {
        self.core.prepare(&GENERATE_FLOW).path("sender", &self.id).json(body).call()
    }
}

#[cfg(feature = "client")]
static LIST_FLOWS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_flows",
    path: "/whatsapp/1/senders/{sender}/flows",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_flow",
    path: "/whatsapp/1/senders/{sender}/flows",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_flow",
    method: "DELETE",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static UPDATE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_flow",
    method: "PATCH",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static PUBLISH_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "publish_flow",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/publish",
    accepts: &[waxwing_runtime::Accept::Empty],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_FLOW_JSON: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_flow_json",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/json",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static PUT_FLOW_JSON: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "put_flow_json",
    method: "PUT",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/json",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DEPRECATE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "deprecate_flow",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/deprecate",
    accepts: &[waxwing_runtime::Accept::Empty],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_FLOW_PREVIEW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_flow_preview",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/preview",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GENERATE_FLOW: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "generate_flow",
    path: "/whatsapp/1/senders/{sender}/flows/generate",
    accepts: &[
        waxwing_runtime::Accept::Filled("/responseId"),
        waxwing_runtime::Accept::Filled("/generatedFlow/version"),
    ],
    ..waxwing_runtime::Operation::POST
};

/// All flows of a sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFlowsResponse {
    /// The flows.
    pub flows: Option<Vec<Flow>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ListFlowsResponse {
    /// `flows`, empty when it was left out.
    pub fn flows(&self) -> &[Flow] {
        self.flows.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ListFlowsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("flows", &self.flows)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListFlowsResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            flows: members.lenient("flows")?,
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
        waxwing_json::schema::object([("flows", generator.subschema_for::<Vec<Flow>>())])
    }
}

/// A flow.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Flow {
    /// Id of a flow, digits. Only the flow button of a template writes it as a number.
    pub id: shared::FlowId,
    /// Name.
    pub name: Option<String>,
    /// Business account that owns it.
    pub business_account_id: Option<i64>,
    /// What it is for.
    pub categories: Option<Vec<FlowCategory>>,
    /// State of a flow. Only a draft can be changed or deleted.
    pub status: Option<FlowStatus>,
    /// Screens that a flow message with NAVIGATE may start with; there once it is published.
    pub initial_screens: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Flow {
    /// `categories`, empty when it was left out.
    pub fn categories(&self) -> &[FlowCategory] {
        self.categories.as_deref().unwrap_or_default()
    }

    /// `initialScreens`, empty when it was left out.
    pub fn initial_screens(&self) -> &[String] {
        self.initial_screens.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Flow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("businessAccountId", &self.business_account_id)?;
        object.optional("categories", &self.categories)?;
        object.optional("status", &self.status)?;
        object.optional("initialScreens", &self.initial_screens)?;
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
            business_account_id: members.lenient("businessAccountId")?,
            categories: members.lenient("categories")?,
            status: members.lenient("status")?,
            initial_screens: members.lenient("initialScreens")?,
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
            ("businessAccountId", generator.subschema_for::<i64>()),
            ("categories", generator.subschema_for::<Vec<FlowCategory>>()),
            ("status", generator.subschema_for::<FlowStatus>()),
            ("initialScreens", generator.subschema_for::<Vec<String>>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What a flow is for."] pub enum FlowCategory { #[doc = " `SIGN_UP`."] SignUp
    = "SIGN_UP", #[doc = " `SIGN_IN`."] SignIn = "SIGN_IN", #[doc =
    " `APPOINTMENT_BOOKING`."] AppointmentBooking = "APPOINTMENT_BOOKING", #[doc =
    " `LEAD_GENERATION`."] LeadGeneration = "LEAD_GENERATION", #[doc = " `CONTACT_US`."]
    ContactUs = "CONTACT_US", #[doc = " `CUSTOMER_SUPPORT`."] CustomerSupport =
    "CUSTOMER_SUPPORT", #[doc = " `SURVEY`."] Survey = "SURVEY", #[doc = " `OTHER`."]
    Other = "OTHER", #[doc = " `SHOPPING`."] Shopping = "SHOPPING", #[doc =
    " `UNKNOWN`."] NotKnown = "UNKNOWN", }
}

waxwing_json::open_enum! {
    #[doc = " State of a flow. Only a draft can be changed or deleted."] pub enum
    FlowStatus { #[doc = " `DRAFT`."] Draft = "DRAFT", #[doc = " `PUBLISHED`."] Published
    = "PUBLISHED", #[doc = " `DEPRECATED`."] Deprecated = "DEPRECATED", #[doc =
    " `BLOCKED`."] Blocked = "BLOCKED", #[doc = " `THROTTLED`."] Throttled = "THROTTLED",
    }
}

/// A new flow; with cloneFlowId it starts with the Flow JSON of that flow.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateFlow {
    /// Name, 1 to 200 characters.
    pub name: String,
    /// What it is for.
    pub categories: Vec<FlowCategory>,
    /// Id of a flow, digits. Only the flow button of a template writes it as a number.
    pub clone_flow_id: Option<shared::FlowId>,
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
        }
    }

    /// Sets `cloneFlowId`.
    #[must_use]
    pub fn with_clone_flow_id(
        mut self,
        clone_flow_id: impl Into<shared::FlowId>,
    ) -> Self {
        self.clone_flow_id = Some(clone_flow_id.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            categories: members.need("categories")?,
            clone_flow_id: members.take("cloneFlowId")?,
        })
    }
}

waxwing_json::read_object!(CreateFlow);
impl waxwing_types::Validate for CreateFlow {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), Some(1), Some(200));
    }
}

/// What is to change; the rest stays.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateFlow {
    /// Name, 1 to 200 characters.
    pub name: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<FlowCategory>,
}

impl UpdateFlow {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            categories: Default::default(),
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
}

impl waxwing_json::FromMembers for UpdateFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            categories: members.or_default("categories")?,
        })
    }
}

waxwing_json::read_object!(UpdateFlow);
impl waxwing_types::Validate for UpdateFlow {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", self.name.as_ref().map(AsRef::as_ref), Some(1), Some(200));
    }
}

/// Where the Flow JSON lies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowJsonLink {
    /// Address of the file, on another host.
    pub external_download_url: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(FlowJsonLink { external_download_url : address, extra });
impl serde::Serialize for FlowJsonLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("externalDownloadUrl", &self.external_download_url)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowJsonLink {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            external_download_url: members.always("externalDownloadUrl")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowJsonLink);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowJsonLink {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowJsonLink".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("externalDownloadUrl", generator.subschema_for::<String>()),
        ])
    }
}

/// What is wrong with the Flow JSON, if anything.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutFlowJsonResponse {
    /// The faults; empty when there are none.
    pub validation_errors: Option<Vec<FlowJsonError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl PutFlowJsonResponse {
    /// `validationErrors`, empty when it was left out.
    pub fn validation_errors(&self) -> &[FlowJsonError] {
        self.validation_errors.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for PutFlowJsonResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("validationErrors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PutFlowJsonResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            validation_errors: members.lenient("validationErrors")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PutFlowJsonResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PutFlowJsonResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PutFlowJsonResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("validationErrors", generator.subschema_for::<Vec<FlowJsonError>>()),
        ])
    }
}

/// A fault in a Flow JSON.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowJsonError {
    /// The fault, such as `INVALID_PROPERTY`.
    pub error: Option<String>,
    /// Kind of fault, such as `JSON_SCHEMA_ERROR`.
    pub error_type: Option<String>,
    /// Text for a person.
    pub message: Option<String>,
    /// First line.
    pub line_start: Option<i32>,
    /// Last line.
    pub line_end: Option<i32>,
    /// First column.
    pub column_start: Option<i32>,
    /// Last column.
    pub column_end: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for FlowJsonError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("error", &self.error)?;
        object.optional("errorType", &self.error_type)?;
        object.optional("message", &self.message)?;
        object.optional("lineStart", &self.line_start)?;
        object.optional("lineEnd", &self.line_end)?;
        object.optional("columnStart", &self.column_start)?;
        object.optional("columnEnd", &self.column_end)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowJsonError {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            error_type: members.lenient("errorType")?,
            message: members.lenient("message")?,
            line_start: members.lenient("lineStart")?,
            line_end: members.lenient("lineEnd")?,
            column_start: members.lenient("columnStart")?,
            column_end: members.lenient("columnEnd")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(FlowJsonError);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FlowJsonError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FlowJsonError".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("error", generator.subschema_for::<String>()),
            ("errorType", generator.subschema_for::<String>()),
            ("message", generator.subschema_for::<String>()),
            ("lineStart", generator.subschema_for::<i32>()),
            ("lineEnd", generator.subschema_for::<i32>()),
            ("columnStart", generator.subschema_for::<i32>()),
            ("columnEnd", generator.subschema_for::<i32>()),
        ])
    }
}

/// A page that shows a flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowPreview {
    /// Address of the page; works for 30 days.
    pub preview_url: String,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub expires_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(FlowPreview { preview_url : address, expires_at, extra });
impl serde::Serialize for FlowPreview {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("previewUrl", &self.preview_url)?;
        object.optional("expiresAt", &self.expires_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for FlowPreview {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            preview_url: members.always("previewUrl")?,
            expires_at: members.lenient("expiresAt")?,
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
            ("previewUrl", generator.subschema_for::<String>()),
            (
                "expiresAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// What flow to write.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateFlow {
    /// The flow in words.
    pub prompt: String,
    /// Id of a generated flow; given again, that flow is refined.
    pub response_id: Option<GenerationId>,
}

impl GenerateFlow {
    /// With the members that are required.
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            response_id: Default::default(),
        }
    }

    /// Sets `responseId`.
    #[must_use]
    pub fn with_response_id(mut self, response_id: impl Into<GenerationId>) -> Self {
        self.response_id = Some(response_id.into());
        self
    }
}

impl waxwing_json::FromMembers for GenerateFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            prompt: members.need("prompt")?,
            response_id: members.take("responseId")?,
        })
    }
}

waxwing_json::read_object!(GenerateFlow);
impl waxwing_types::Validate for GenerateFlow {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of a generated flow; given again, that flow is refined."] pub struct
    GenerationId;
}

/// A flow that was written.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeneratedFlow {
    /// The words that it was written from.
    pub original_prompt: Option<String>,
    /// Id of a generated flow; given again, that flow is refined.
    pub response_id: Option<GenerationId>,
    /// A Flow JSON document, as Meta defines it; any members.
    pub generated_flow: Option<waxwing_types::Extra>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GeneratedFlow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("originalPrompt", &self.original_prompt)?;
        object.optional("responseId", &self.response_id)?;
        object.optional("generatedFlow", &self.generated_flow)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GeneratedFlow {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            original_prompt: members.lenient("originalPrompt")?,
            response_id: members.lenient("responseId")?,
            generated_flow: members.lenient("generatedFlow")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GeneratedFlow);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GeneratedFlow {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GeneratedFlow".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("originalPrompt", generator.subschema_for::<String>()),
            ("responseId", generator.subschema_for::<GenerationId>()),
            ("generatedFlow", generator.subschema_for::<waxwing_types::Extra>()),
        ])
    }
}
