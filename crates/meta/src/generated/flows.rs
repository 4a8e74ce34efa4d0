// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `flows`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::list_flows`](crate::Waba::list_flows): List the flows of an account.
- [`Waba::create_flow`](crate::Waba::create_flow): Create a flow.
- [`Waba::migrate_flows`](crate::Waba::migrate_flows): Copy flows from another account.
- [`Client::get_flow`](crate::Client::get_flow): Get a flow, its preview or its figures.
- [`Client::update_flow_metadata`](crate::Client::update_flow_metadata): Change name, categories, endpoint or app of a flow.
- [`Client::delete_flow`](crate::Client::delete_flow): Delete a flow that is still a draft.
- [`Client::list_flow_assets`](crate::Client::list_flow_assets): List the files of a flow.
- [`Client::upload_flow_json`](crate::Client::upload_flow_json): Upload the content of a flow.
- [`Client::publish_flow`](crate::Client::publish_flow): Publish a flow; it cannot be changed afterwards.
- [`Client::deprecate_flow`](crate::Client::deprecate_flow): Take a published flow out of use.
- [`Phone::get_business_public_key`](crate::Phone::get_business_public_key): Get the public key that flow data is encrypted with.
- [`Phone::set_business_public_key`](crate::Phone::set_business_public_key): Set the public key that flow data is encrypted with.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListFlowsQuery`], [`MigrateFlowsQuery`], [`GetFlowQuery`],
//! [`ListFlowAssetsQuery`], [`GetBusinessPublicKeyQuery`], [`CreateFlow`], [`UpdateFlowMetadata`],
//! [`UploadFlowJson`], [`SetBusinessPublicKey`].
//!
//! Types that you read: [`ListFlowsResponse`], [`Flow`], [`CreatedFlow`], [`MigrateFlowsResponse`],
//! [`ListFlowAssetsResponse`], [`UploadFlowJsonResponse`], [`BusinessPublicKeyResponse`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, IntOrString, Lenient, Timestamp};

/// Query of `list_flows`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFlowsQuery {
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

impl ListFlowsQuery {
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

/// Query of `migrate_flows`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateFlowsQuery {
    /// Account to copy from.
    pub source_waba_id: shared::WabaId,
    /// Names of the flows, at most 100.
    pub source_flow_names: Vec<String>,
}

impl MigrateFlowsQuery {
    /// Creates a value from the required members.
    pub fn new(source_waba_id: impl Into<shared::WabaId>) -> Self {
        Self::from_required(source_waba_id.into())
    }

    /// Sets `source_flow_names`.
    #[must_use]
    pub fn with_source_flow_names(
        mut self,
        source_flow_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_flow_names = source_flow_names.into_iter().map(Into::into).collect();
        self
    }
}

/// Query of `get_flow`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetFlowQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
    /// How times come, in the letters of PHP's date.
    pub date_format: Option<String>,
}

impl GetFlowQuery {
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

    /// Sets `date_format`.
    #[must_use]
    pub fn with_date_format(mut self, date_format: impl Into<String>) -> Self {
        self.date_format = Some(date_format.into());
        self
    }
}

/// Query of `list_flow_assets`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFlowAssetsQuery {
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

impl ListFlowAssetsQuery {
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

/// Query of `get_business_public_key`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetBusinessPublicKeyQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetBusinessPublicKeyQuery {
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
}

/// A page of flows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFlowsResponse {
    /// The items.
    pub data: Vec<Flow>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    /// Whether messages can be sent, and what prevents it.
    pub health_status: Option<shared::HealthStatus>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub updated_at: Option<Lenient<Timestamp>>,
    /// One metric over time.
    pub metric: Option<FlowMetric>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Flow {
    /// `categories`, or an empty slice if the member is missing.
    pub fn categories(&self) -> &[FlowCategory] {
        self.categories.as_deref().unwrap_or_default()
    }

    /// `validation_errors`, or an empty slice if the member is missing.
    pub fn validation_errors(&self) -> &[FlowValidationError] {
        self.validation_errors.as_deref().unwrap_or_default()
    }
}

/// State of a flow.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowStatus {
    /// `DRAFT`.
    Draft,
    /// `PUBLISHED`.
    Published,
    /// `DEPRECATED`.
    Deprecated,
    /// `BLOCKED`.
    Blocked,
    /// `THROTTLED`.
    Throttled,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// What a flow is for.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowCategory {
    /// `SIGN_UP`.
    SignUp,
    /// `SIGN_IN`.
    SignIn,
    /// `APPOINTMENT_BOOKING`.
    AppointmentBooking,
    /// `LEAD_GENERATION`.
    LeadGeneration,
    /// `CONTACT_US`.
    ContactUs,
    /// `CUSTOMER_SUPPORT`.
    CustomerSupport,
    /// `SURVEY`.
    Survey,
    /// `SHOPPING`.
    Shopping,
    /// `OTHER`.
    Other,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A page that shows the flow.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowPreview {
    /// Address of the page.
    pub preview_url: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub expires_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

impl FlowMetric {
    /// `data_points`, or an empty slice if the member is missing.
    pub fn data_points(&self) -> &[FlowMetricPoint] {
        self.data_points.as_deref().unwrap_or_default()
    }
}

/// What is counted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowMetricName {
    /// `ENDPOINT_REQUEST_COUNT`.
    EndpointRequestCount,
    /// `ENDPOINT_REQUEST_ERROR`.
    EndpointRequestError,
    /// `ENDPOINT_REQUEST_ERROR_RATE`.
    EndpointRequestErrorRate,
    /// `ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL`.
    EndpointRequestLatencySecondsCeil,
    /// `ENDPOINT_AVAILABILITY`.
    EndpointAvailability,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Time that a figure is over.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowMetricGranularity {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `LIFETIME`.
    Lifetime,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The figures of one time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowMetricPoint {
    /// A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).
    pub timestamp: Option<Lenient<Timestamp>>,
    /// The figures.
    pub data: Option<Vec<FlowMetricValue>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FlowMetricPoint {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[FlowMetricValue] {
        self.data.as_deref().unwrap_or_default()
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
    pub extra: Extra,
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
    pub extra: Extra,
}

impl FlowValidationError {
    /// `pointers`, or an empty slice if the member is missing.
    pub fn pointers(&self) -> &[FlowErrorPointer] {
        self.pointers.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// A new flow.
#[derive(Clone, PartialEq)]
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
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<String>,
        categories: impl IntoIterator<Item = impl Into<FlowCategory>>,
    ) -> Self {
        Self::from_required(
            name.into(),
            categories.into_iter().map(Into::into).collect(),
        )
    }

    /// Sets `clone_flow_id`.
    #[must_use]
    pub fn with_clone_flow_id(
        mut self,
        clone_flow_id: impl Into<shared::FlowId>,
    ) -> Self {
        self.clone_flow_id = given(clone_flow_id.into());
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
    pub extra: Extra,
}

impl CreatedFlow {
    /// `validation_errors`, or an empty slice if the member is missing.
    pub fn validation_errors(&self) -> &[FlowValidationError] {
        self.validation_errors.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl MigrateFlowsResponse {
    /// `migrated_flows`, or an empty slice if the member is missing.
    pub fn migrated_flows(&self) -> &[MigratedFlow] {
        self.migrated_flows.as_deref().unwrap_or_default()
    }

    /// `failed_flows`, or an empty slice if the member is missing.
    pub fn failed_flows(&self) -> &[FailedFlow] {
        self.failed_flows.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// A flow that was not copied.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedFlow {
    /// Name.
    pub source_name: Option<String>,
    /// An integer. Some answers write it as text.
    pub error_code: Option<Lenient<IntOrString>>,
    /// Why.
    pub error_message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What to change; members left out stay.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateFlowMetadata {
    /// Name.
    pub name: Option<String>,
    /// What it is for.
    pub categories: Vec<FlowCategory>,
    /// Your endpoint.
    pub endpoint_uri: Option<String>,
    /// Id of an app.
    pub application_id: Option<shared::AppId>,
}

impl UpdateFlowMetadata {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `categories`.
    #[must_use]
    pub fn with_categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<FlowCategory>>,
    ) -> Self {
        self.categories = categories.into_iter().map(Into::into).collect();
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
        self.application_id = given(application_id.into());
        self
    }
}

/// A page of files.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFlowAssetsResponse {
    /// The items.
    pub data: Vec<FlowAsset>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// Kind of file, always `FLOW_JSON`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum FlowAssetType {
    /// `FLOW_JSON`.
    #[default]
    FlowJson,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The form of an upload.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadFlowJson {
    /// Always flow.json.
    pub name: FlowAssetName,
    /// Kind of file, always `FLOW_JSON`.
    pub asset_type: FlowAssetType,
}

impl UploadFlowJson {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Always flow.json.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum FlowAssetName {
    /// `flow.json`.
    #[default]
    FlowJson,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
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
    pub extra: Extra,
}

impl UploadFlowJsonResponse {
    /// `validation_errors`, or an empty slice if the member is missing.
    pub fn validation_errors(&self) -> &[FlowValidationError] {
        self.validation_errors.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl BusinessPublicKeyResponse {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[BusinessPublicKey] {
        self.data.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// Whether the stored key is signed rightly; after MISMATCH set it again.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeySignatureStatus {
    /// `VALID`.
    Valid,
    /// `MISMATCH`.
    Mismatch,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A public key.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessPublicKey {
    /// RSA key of 2048 bits, PEM.
    pub business_public_key: String,
}

impl SetBusinessPublicKey {
    /// Creates a value from the required members.
    pub fn new(business_public_key: impl Into<String>) -> Self {
        Self {
            business_public_key: business_public_key.into(),
        }
    }
}
