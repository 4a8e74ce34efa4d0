// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `datasets`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// Report purchases and the like that came of ads that open a chat.
    ///
    /// Part of the Conversions API. Wants the permission `whatsapp_business_manage_events`. A repeated
    /// report may count twice.
    ///
    /// `POST /{dataset_id}/events`. A repeat may act twice.
    ///
    /// Source: Meta Conversions API guide, business messaging.
    pub fn send_conversion_events(
        &self,
        dataset_id: impl Into<DatasetId>,
        body: &SendConversionEvents,
    ) -> waxwing_runtime::Call<ConversionEventsReceived> {
        self.core
            .prepare(&SEND_CONVERSION_EVENTS)
            .id::<DatasetId>("dataset_id", dataset_id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// Read the dataset for conversions of an account.
    ///
    /// One object or a list; the sources do not agree, both are read.
    ///
    /// `GET /{waba_id}/dataset`. Safe to repeat.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn get_dataset(
        &self,
        query: &GetDatasetQuery,
    ) -> waxwing_runtime::Call<GetDatasetResponse> {
        self.core.prepare(&GET_DATASET).path("waba_id", &self.id).query(query).call()
    }

    /// Create the dataset for conversions of an account.
    ///
    /// Conversions of click-to-WhatsApp ads are reported to it (`send_conversion_events`). The name may
    /// be left out.
    ///
    /// `POST /{waba_id}/dataset`. A repeat may act twice.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    pub fn create_dataset(
        &self,
        body: &CreateDataset,
    ) -> waxwing_runtime::Call<DatasetCreated> {
        self.core.prepare(&CREATE_DATASET).path("waba_id", &self.id).json(body).call()
    }
}

#[cfg(feature = "client")]
static GET_DATASET: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_dataset",
    path: "/{waba_id}/dataset",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_DATASET: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_dataset",
    path: "/{waba_id}/dataset",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SEND_CONVERSION_EVENTS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "send_conversion_events",
    path: "/{dataset_id}/events",
    accepts: &[waxwing_runtime::Accept::Filled("/events_received")],
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_dataset`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetDatasetQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetDatasetQuery {
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

impl waxwing_json::FromMembers for GetDatasetQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetDatasetQuery);
impl waxwing_types::Validate for GetDatasetQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Id of a dataset for conversions."] pub struct DatasetId;
}

/// A new dataset.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct CreateDataset {
    /// Name of the dataset.
    pub dataset_name: Option<String>,
}

impl CreateDataset {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            dataset_name: Default::default(),
        }
    }

    /// Sets `dataset_name`.
    #[must_use]
    pub fn with_dataset_name(mut self, dataset_name: impl Into<String>) -> Self {
        self.dataset_name = Some(dataset_name.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateDataset {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            dataset_name: members.take("dataset_name")?,
        })
    }
}

waxwing_json::read_object!(CreateDataset);
impl waxwing_types::Validate for CreateDataset {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The dataset.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DatasetCreated {
    /// Id of a dataset for conversions.
    pub id: DatasetId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for DatasetCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for DatasetCreated {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(DatasetCreated);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for DatasetCreated {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DatasetCreated".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<DatasetId>())])
    }
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
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl GetDatasetResponse {
    /// `data`, empty when it was left out.
    pub fn data(&self) -> &[Dataset] {
        self.data.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for GetDatasetResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GetDatasetResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            data: members.lenient("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GetDatasetResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GetDatasetResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GetDatasetResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<DatasetId>()),
            ("name", generator.subschema_for::<String>()),
            ("data", generator.subschema_for::<Vec<Dataset>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Dataset {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Dataset {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Dataset);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Dataset {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Dataset".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<DatasetId>()),
            ("name", generator.subschema_for::<String>()),
        ])
    }
}

/// Events to report.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SendConversionEvents {
    /// The events.
    pub data: Vec<ConversionEvent>,
}

impl SendConversionEvents {
    /// With the members that are required.
    pub fn new(data: impl Into<Vec<ConversionEvent>>) -> Self {
        Self { data: data.into() }
    }
}

impl waxwing_json::FromMembers for SendConversionEvents {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.need("data")?,
        })
    }
}

waxwing_json::read_object!(SendConversionEvents);
impl waxwing_types::Validate for SendConversionEvents {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("data", Some(&self.data));
    }
}

/// An event.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversionEvent {
    /// What happened. The provider's list is longer than what is known here.
    pub event_name: ConversionEventName,
    /// When it happened, Unix seconds.
    pub event_time: i64,
    /// Always `business_messaging`.
    #[serde(default)]
    pub action_source: ConversionActionSource,
    /// Always whatsapp.
    #[serde(default)]
    pub messaging_channel: ConversionChannel,
    /// Whose chat it was.
    pub user_data: ConversionUser,
    /// What it was worth.
    pub custom_data: Option<ConversionValue>,
}

impl ConversionEvent {
    /// With the members that are required.
    pub fn new(
        event_name: impl Into<ConversionEventName>,
        event_time: i64,
        user_data: impl Into<ConversionUser>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            event_time,
            action_source: Default::default(),
            messaging_channel: Default::default(),
            user_data: user_data.into(),
            custom_data: Default::default(),
        }
    }

    /// Sets `custom_data`.
    #[must_use]
    pub fn with_custom_data(mut self, custom_data: impl Into<ConversionValue>) -> Self {
        self.custom_data = Some(custom_data.into());
        self
    }
}

impl waxwing_json::FromMembers for ConversionEvent {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event_name: members.need("event_name")?,
            event_time: members.need("event_time")?,
            action_source: members.or_default("action_source")?,
            messaging_channel: members.or_default("messaging_channel")?,
            user_data: members.need("user_data")?,
            custom_data: members.take("custom_data")?,
        })
    }
}

waxwing_json::read_object!(ConversionEvent);
impl waxwing_types::Validate for ConversionEvent {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("user_data", Some(&self.user_data));
        checker.nested("custom_data", self.custom_data.as_ref());
    }
}

waxwing_json::open_enum! {
    #[doc = " What happened. The provider's list is longer than what is known here."] pub
    enum ConversionEventName { #[doc = " `Purchase`."] Purchase = "Purchase", #[doc =
    " `LeadSubmitted`."] LeadSubmitted = "LeadSubmitted", }
}

waxwing_json::open_enum! {
    #[doc = " Always `business_messaging`."] pub enum ConversionActionSource(default
    BusinessMessaging) { #[doc = " `business_messaging`."] BusinessMessaging =
    "business_messaging", }
}

waxwing_json::open_enum! {
    #[doc = " Always whatsapp."] pub enum ConversionChannel(default Whatsapp) { #[doc =
    " `whatsapp`."] Whatsapp = "whatsapp", }
}

/// Whose chat it was.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversionUser {
    /// Id of a WhatsApp business account (WABA).
    pub whatsapp_business_account_id: shared::WabaId,
    /// Click id of the ad, from the referral of the incoming message.
    pub ctwa_clid: String,
}

impl ConversionUser {
    /// With the members that are required.
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

impl waxwing_json::FromMembers for ConversionUser {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            whatsapp_business_account_id: members.need("whatsapp_business_account_id")?,
            ctwa_clid: members.need("ctwa_clid")?,
        })
    }
}

waxwing_json::read_object!(ConversionUser);
impl waxwing_types::Validate for ConversionUser {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// What it was worth.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversionValue {
    /// Currency, ISO 4217.
    pub currency: String,
    /// The amount, in units of the currency.
    pub value: f64,
}

impl ConversionValue {
    /// With the members that are required.
    pub fn new(currency: impl Into<String>, value: f64) -> Self {
        Self {
            currency: currency.into(),
            value,
        }
    }
}

impl waxwing_json::FromMembers for ConversionValue {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            currency: members.need("currency")?,
            value: members.need("value")?,
        })
    }
}

waxwing_json::read_object!(ConversionValue);
impl waxwing_types::Validate for ConversionValue {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("value", Some(self.value as f64), None, None);
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
    /// Quote it to the provider's support.
    pub fbtrace_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl ConversionEventsReceived {
    /// `messages`, empty when it was left out.
    pub fn messages(&self) -> &[String] {
        self.messages.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for ConversionEventsReceived {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("events_received", &self.events_received)?;
        object.optional("messages", &self.messages)?;
        object.optional("fbtrace_id", &self.fbtrace_id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ConversionEventsReceived {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            events_received: members.lenient("events_received")?,
            messages: members.lenient("messages")?,
            fbtrace_id: members.lenient("fbtrace_id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ConversionEventsReceived);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ConversionEventsReceived {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ConversionEventsReceived".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("events_received", generator.subschema_for::<i64>()),
            ("messages", generator.subschema_for::<Vec<String>>()),
            ("fbtrace_id", generator.subschema_for::<String>()),
        ])
    }
}
