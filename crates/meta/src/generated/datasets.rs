// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `datasets`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Waba::get_dataset`](crate::Waba::get_dataset): Read the dataset for conversions of an account.
- [`Waba::create_dataset`](crate::Waba::create_dataset): Create the dataset for conversions of an account.
- [`Client::send_conversion_events`](crate::Client::send_conversion_events): Report purchases and the like that came of ads that open a chat.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`GetDatasetQuery`], [`CreateDataset`], [`SendConversionEvents`].
//!
//! Types that you read: [`DatasetCreated`], [`GetDatasetResponse`], [`ConversionEventsReceived`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::Extra;

/// Query of `get_dataset`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDatasetQuery {
    /// Members that the answer should have, separated by commas and nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.
    pub fields: Option<String>,
}

impl GetDatasetQuery {
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

/// Id of a dataset for conversions.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DatasetId(String);

/// A new dataset.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    /// Name of the dataset.
    pub dataset_name: Option<String>,
}

impl CreateDataset {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `dataset_name`.
    #[must_use]
    pub fn with_dataset_name(mut self, dataset_name: impl Into<String>) -> Self {
        self.dataset_name = Some(dataset_name.into());
        self
    }
}

/// The dataset.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DatasetCreated {
    /// Id of a dataset for conversions.
    pub id: DatasetId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The dataset, as one object or as a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDatasetResponse {
    /// Id of a dataset for conversions.
    pub id: Option<DatasetId>,
    /// Name of the dataset.
    pub name: Option<String>,
    /// The datasets.
    pub data: Option<Vec<Dataset>>,
    /// Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses,
    /// which may contain the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GetDatasetResponse {
    /// `data`, or an empty slice if the member is missing.
    pub fn data(&self) -> &[Dataset] {
        self.data.as_deref().unwrap_or_default()
    }
}

/// A dataset for conversions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dataset {
    /// Id of a dataset for conversions.
    pub id: DatasetId,
    /// Name of the dataset.
    pub name: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Events to report.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendConversionEvents {
    /// The events.
    pub data: Vec<ConversionEvent>,
}

impl SendConversionEvents {
    /// Creates a value from the required members.
    pub fn new(data: impl IntoIterator<Item = impl Into<ConversionEvent>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

/// An event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversionEvent {
    /// What happened. The provider's list is longer than what is known here.
    pub event_name: ConversionEventName,
    /// When it happened, Unix seconds.
    pub event_time: i64,
    /// Always `business_messaging`.
    pub action_source: ConversionActionSource,
    /// Always whatsapp.
    pub messaging_channel: ConversionChannel,
    /// Whose chat it was.
    pub user_data: ConversionUser,
    /// What it was worth.
    pub custom_data: Option<ConversionValue>,
}

impl ConversionEvent {
    /// Creates a value from the required members.
    pub fn new(
        event_name: impl Into<ConversionEventName>,
        event_time: i64,
        user_data: impl Into<ConversionUser>,
    ) -> Self {
        Self::from_required(event_name.into(), event_time, user_data.into())
    }

    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(mut self, custom_data: impl Into<ConversionValue>) -> Self {
        self.custom_data = Some(custom_data.into());
        self
    }
}

/// What happened. The provider's list is longer than what is known here.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionEventName {
    /// `Purchase`.
    Purchase,
    /// `LeadSubmitted`.
    LeadSubmitted,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Always `business_messaging`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ConversionActionSource {
    /// `business_messaging`.
    #[default]
    BusinessMessaging,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Always whatsapp.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ConversionChannel {
    /// `whatsapp`.
    #[default]
    Whatsapp,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Whose chat it was.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversionUser {
    /// Id of a WhatsApp business account (WABA).
    pub whatsapp_business_account_id: shared::WabaId,
    /// Click id of the ad, from the referral of the incoming message.
    pub ctwa_clid: String,
}

impl ConversionUser {
    /// Creates a value from the required members.
    pub fn new(
        whatsapp_business_account_id: impl Into<shared::WabaId>,
        ctwa_clid: impl Into<String>,
    ) -> Self {
        Self {
            whatsapp_business_account_id: whatsapp_business_account_id.into(),
            ctwa_clid: ctwa_clid.into(),
        }
    }
}

/// What it was worth.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversionValue {
    /// Currency, ISO 4217.
    pub currency: String,
    /// The amount, in units of the currency.
    pub value: f64,
}

impl ConversionValue {
    /// Creates a value from the required members.
    pub fn new(currency: impl Into<String>, value: f64) -> Self {
        Self {
            currency: currency.into(),
            value,
        }
    }
}

/// What was taken.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConversionEventsReceived {
    /// Number of events taken.
    pub events_received: Option<i64>,
    /// Remarks, in words.
    pub messages: Option<Vec<String>>,
    /// Id of the request. Give it to the provider's support.
    pub fbtrace_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ConversionEventsReceived {
    /// `messages`, or an empty slice if the member is missing.
    pub fn messages(&self) -> &[String] {
        self.messages.as_deref().unwrap_or_default()
    }
}
