// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `datasets`.

use super::*;
use crate::generated::client::{Client, Waba};
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Report purchases and the like that came of ads that open a chat.
    ///
    /// Part of the Conversions API. Wants the permission `whatsapp_business_manage_events`. A repeated
    /// report may count twice.
    ///
    /// `POST /{dataset_id}/events`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: Meta Conversions API guide, business messaging.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::datasets::{
    ///     ConversionEvent, ConversionEventName, ConversionUser, ConversionValue,
    ///     SendConversionEvents,
    /// };
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendConversionEvents::new([
    ///     ConversionEvent::new(
    ///         ConversionEventName::Purchase,
    ///         1767225600,
    ///         ConversionUser::new("102290129340398", "ARAAexample00clickid"),
    ///     )
    ///     .with_custom_data(ConversionValue::new("USD", 12.5)),
    /// ]);
    /// let sent = client
    ///     .send_conversion_events("8812345678901234", &message)
    ///     .await?;
    /// println!("{:?}", sent.events_received);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_conversion_events(
        &self,
        dataset_id: impl Into<DatasetId>,
        body: &SendConversionEvents,
    ) -> Call<ConversionEventsReceived> {
        self.core
            .request(&SEND_CONVERSION_EVENTS)
            .id::<DatasetId>("dataset_id", dataset_id)
            .json(body)
            .call()
    }
}

impl Waba {
    /// Read the dataset for conversions of an account.
    ///
    /// One object or a list; the sources do not agree, both are read.
    ///
    /// `GET /{waba_id}/dataset`. Safe to repeat.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::datasets::GetDatasetQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetDatasetQuery::new().with_fields("id");
    /// let dataset = waba.get_dataset(&query).await?;
    /// println!("{:?}", dataset.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dataset(&self, query: &GetDatasetQuery) -> Call<GetDatasetResponse> {
        self.core.request(&GET_DATASET).path("waba_id", &self.id).query(query).call()
    }

    /// Create the dataset for conversions of an account.
    ///
    /// Conversions of click-to-WhatsApp ads are reported to it (`send_conversion_events`). The name may
    /// be left out.
    ///
    /// `POST /{waba_id}/dataset`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: Meta Graph API reference, WhatsApp Business Account; GitHub
    /// facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::datasets::CreateDataset;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateDataset::new().with_dataset_name("Example dataset");
    /// let created = waba.create_dataset(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_dataset(&self, body: &CreateDataset) -> Call<DatasetCreated> {
        self.core.request(&CREATE_DATASET).path("waba_id", &self.id).json(body).call()
    }
}

static GET_DATASET: Operation = Operation {
    id: "get_dataset",
    path: "/{waba_id}/dataset",
    ..Operation::GET
};

static CREATE_DATASET: Operation = Operation {
    id: "create_dataset",
    path: "/{waba_id}/dataset",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static SEND_CONVERSION_EVENTS: Operation = Operation {
    id: "send_conversion_events",
    path: "/{dataset_id}/events",
    accepts: &[Accept::Filled("/events_received")],
    ..Operation::POST
};
