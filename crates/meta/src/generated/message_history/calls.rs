// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `message_history`.

use super::*;
use crate::generated::client::{Client, Phone};
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Operation, PageBy, Paging};

impl Client {
    /// List the events of one entry of the delivery history.
    ///
    /// Only in the vendor's description.
    ///
    /// `GET /{message_history_id}/events`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::message_history::{DeliveryStatus, ListMessageHistoryEventsQuery};
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListMessageHistoryEventsQuery::new()
    ///     .with_fields("id")
    ///     .with_status_filter(DeliveryStatus::Delivered)
    ///     .with_limit(25);
    /// let mut message_history_events = client
    ///     .list_message_history_events_all("7700012345", &query);
    /// while let Some(message_history_event) = message_history_events.next().await {
    ///     println!("{:?}", message_history_event?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_message_history_events(
        &self,
        message_history_id: impl Into<MessageHistoryId>,
        query: &ListMessageHistoryEventsQuery,
    ) -> Call<MessageHistoryEvents> {
        self.core
            .request(&LIST_MESSAGE_HISTORY_EVENTS)
            .id::<MessageHistoryId>("message_history_id", message_history_id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_message_history_events`], as a stream.
    pub fn list_message_history_events_all(
        &self,
        message_history_id: impl Into<MessageHistoryId>,
        query: &ListMessageHistoryEventsQuery,
    ) -> Pages<MessageHistoryEvent> {
        self.core
            .request(&LIST_MESSAGE_HISTORY_EVENTS)
            .id::<MessageHistoryId>("message_history_id", message_history_id)
            .query(query)
            .pages(&LIST_MESSAGE_HISTORY_EVENTS_PAGES)
    }
}

impl Phone {
    /// List the delivery history of the messages of a number.
    ///
    /// The edge is real, its shape only in the vendor's description.
    ///
    /// `GET /{phone_number_id}/message_history`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::message_history::GetMessageHistoryQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetMessageHistoryQuery::new()
    ///     .with_fields("id")
    ///     .with_message_id("wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA")
    ///     .with_limit(25);
    /// let mut message_history = phone.get_message_history_all(&query);
    /// while let Some(item) = message_history.next().await {
    ///     println!("{:?}", item?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_message_history(
        &self,
        query: &GetMessageHistoryQuery,
    ) -> Call<MessageHistoryResponse> {
        self.core
            .request(&GET_MESSAGE_HISTORY)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::get_message_history`], as a stream.
    pub fn get_message_history_all(
        &self,
        query: &GetMessageHistoryQuery,
    ) -> Pages<MessageHistoryEntry> {
        self.core
            .request(&GET_MESSAGE_HISTORY)
            .path("phone_number_id", &self.id)
            .query(query)
            .pages(&GET_MESSAGE_HISTORY_PAGES)
    }
}

static GET_MESSAGE_HISTORY: Operation = Operation {
    id: "get_message_history",
    path: "/{phone_number_id}/message_history",
    ..Operation::GET
};

static GET_MESSAGE_HISTORY_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_MESSAGE_HISTORY_EVENTS: Operation = Operation {
    id: "list_message_history_events",
    path: "/{message_history_id}/events",
    ..Operation::GET
};

static LIST_MESSAGE_HISTORY_EVENTS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};
