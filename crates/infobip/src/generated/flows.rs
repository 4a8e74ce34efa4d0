// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `flows`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Sender::list_flows`](crate::Sender::list_flows): List all flows of a sender.
- [`Sender::create_flow`](crate::Sender::create_flow): Create a flow, as a draft.
- [`Sender::delete_flow`](crate::Sender::delete_flow): Delete a flow that is a draft.
- [`Sender::update_flow`](crate::Sender::update_flow): Change name and categories of a flow that is a draft.
- [`Sender::publish_flow`](crate::Sender::publish_flow): Publish a flow.
- [`Sender::get_flow_json`](crate::Sender::get_flow_json): Get the address of a flow's Flow JSON.
- [`Sender::put_flow_json`](crate::Sender::put_flow_json): Upload the Flow JSON of a flow.
- [`Sender::deprecate_flow`](crate::Sender::deprecate_flow): Deprecate a flow.
- [`Sender::get_flow_preview`](crate::Sender::get_flow_preview): Get the address of a page that shows a flow.
- [`Sender::generate_flow`](crate::Sender::generate_flow): Have a Flow JSON written from a description.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`CreateFlow`], [`UpdateFlow`], [`GenerateFlow`].
//!
//! Types that you read: [`ListFlowsResponse`], [`Flow`], [`FlowJsonLink`], [`PutFlowJsonResponse`],
//! [`FlowPreview`], [`GeneratedFlow`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Lenient, Timestamp};

/// All flows of a sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFlowsResponse {
    /// The flows.
    pub flows: Option<Vec<Flow>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListFlowsResponse {
    /// `flows`, or an empty slice if the member is missing.
    pub fn flows(&self) -> &[Flow] {
        self.flows.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

impl Flow {
    /// `categories`, or an empty slice if the member is missing.
    pub fn categories(&self) -> &[FlowCategory] {
        self.categories.as_deref().unwrap_or_default()
    }

    /// `initialScreens`, or an empty slice if the member is missing.
    pub fn initial_screens(&self) -> &[String] {
        self.initial_screens.as_deref().unwrap_or_default()
    }
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
    /// `OTHER`.
    Other,
    /// `SHOPPING`.
    Shopping,
    /// `UNKNOWN`.
    NotKnown,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// State of a flow. Only a draft can be changed or deleted.
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

/// A new flow; with cloneFlowId it starts with the Flow JSON of that flow.
#[derive(Debug, Clone, PartialEq)]
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

    /// Sets `cloneFlowId`.
    #[must_use]
    pub fn with_clone_flow_id(
        mut self,
        clone_flow_id: impl Into<shared::FlowId>,
    ) -> Self {
        self.clone_flow_id = given(clone_flow_id.into());
        self
    }
}

/// What is to change; the rest stays.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    /// Name, 1 to 200 characters.
    pub name: Option<String>,
    /// What it is for.
    pub categories: Vec<FlowCategory>,
}

impl UpdateFlow {
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
}

/// Where the Flow JSON lies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowJsonLink {
    /// Address of the file, on another host.
    pub external_download_url: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What is wrong with the Flow JSON, if anything.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutFlowJsonResponse {
    /// The faults; empty when there are none.
    pub validation_errors: Option<Vec<FlowJsonError>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PutFlowJsonResponse {
    /// `validationErrors`, or an empty slice if the member is missing.
    pub fn validation_errors(&self) -> &[FlowJsonError] {
        self.validation_errors.as_deref().unwrap_or_default()
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
    pub extra: Extra,
}

/// A page that shows a flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowPreview {
    /// Address of the page; works for 30 days.
    pub preview_url: String,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub expires_at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What flow to write.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateFlow {
    /// The flow in words.
    pub prompt: String,
    /// Id of a generated flow; given again, that flow is refined.
    pub response_id: Option<GenerationId>,
}

impl GenerateFlow {
    /// Creates a value from the required members.
    pub fn new(prompt: impl Into<String>) -> Self {
        Self::from_required(prompt.into())
    }

    /// Sets `responseId`.
    #[must_use]
    pub fn with_response_id(mut self, response_id: impl Into<GenerationId>) -> Self {
        self.response_id = given(response_id.into());
        self
    }
}

/// Id of a generated flow; given again, that flow is refined.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GenerationId(String);

/// A flow that was written.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeneratedFlow {
    /// The words that it was written from.
    pub original_prompt: Option<String>,
    /// Id of a generated flow; given again, that flow is refined.
    pub response_id: Option<GenerationId>,
    /// A Flow JSON document, as Meta defines it; any members.
    pub generated_flow: Option<Extra>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
