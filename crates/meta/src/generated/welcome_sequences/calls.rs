// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `welcome_sequences`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Waba;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, CallKind, Operation};

impl Waba {
    /// List the welcome messages for ads, or read one.
    ///
    /// The answer is a bare list or a list in data.
    ///
    /// `GET /{waba_id}/welcome_message_sequences`. Safe to repeat.
    ///
    /// Source: "Welcome message sequences", Meta developer documentation, ads that click to WhatsApp (as
    /// of 2025-11); GitHub facebook/facebook-python-business-sdk, state of 2026-06-24.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::welcome_sequences::ListWelcomeMessageSequencesQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListWelcomeMessageSequencesQuery::new()
    ///     .with_sequence_id("5566778899001122")
    ///     .with_app_id("670843887433847");
    /// let answer = waba.list_welcome_message_sequences(&query).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_welcome_message_sequences(
        &self,
        query: &ListWelcomeMessageSequencesQuery,
    ) -> Call<ListWelcomeSequencesResponse> {
        self.core
            .request(&LIST_WELCOME_MESSAGE_SEQUENCES)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Create or replace a welcome message for ads that open a chat.
    ///
    /// With `sequence_id` the sequence is updated (answer success), without it created (answer
    /// `sequence_id`).
    ///
    /// `POST /{waba_id}/welcome_message_sequences`; the body is a multipart form, built anew for each
    /// attempt. Not safe to repeat: the action may happen twice.
    ///
    /// Source: "Welcome message sequences", Meta developer documentation, ads that click to WhatsApp (as
    /// of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::welcome_sequences::{SaveWelcomeSequence, WelcomeMessage};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SaveWelcomeSequence::new(
    ///     "Example welcome",
    ///     WelcomeMessage::new("Hello! How can we help?")
    ///         .with_autofill_message("I would like to know more")
    ///         .with_ice_breakers(["Opening hours?", "Where are you?"]),
    /// );
    /// let created = waba
    ///     .create_or_update_welcome_message_sequence(&request)
    ///     .await?;
    /// println!("{:?}", created.sequence_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_or_update_welcome_message_sequence(
        &self,
        body: &SaveWelcomeSequence,
    ) -> Call<WelcomeSequenceSaved> {
        self.core
            .request(&CREATE_OR_UPDATE_WELCOME_MESSAGE_SEQUENCE)
            .path("waba_id", &self.id)
            .form(body)
            .call()
    }

    /// Delete a welcome message for ads.
    ///
    /// The argument goes into the query.
    ///
    /// `DELETE /{waba_id}/welcome_message_sequences`. Safe to repeat.
    ///
    /// Source: "Welcome message sequences", Meta developer documentation, ads that click to WhatsApp (as
    /// of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::welcome_sequences::DeleteWelcomeMessageSequenceQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteWelcomeMessageSequenceQuery::new("5566778899001122");
    /// let deleted = waba.delete_welcome_message_sequence(&query).await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_welcome_message_sequence(
        &self,
        query: &DeleteWelcomeMessageSequenceQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&DELETE_WELCOME_MESSAGE_SEQUENCE)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }
}

static LIST_WELCOME_MESSAGE_SEQUENCES: Operation = Operation {
    id: "list_welcome_message_sequences",
    path: "/{waba_id}/welcome_message_sequences",
    ..Operation::GET
};

static CREATE_OR_UPDATE_WELCOME_MESSAGE_SEQUENCE: Operation = Operation {
    id: "create_or_update_welcome_message_sequence",
    path: "/{waba_id}/welcome_message_sequences",
    kind: CallKind::Upload,
    accepts: &[Accept::Filled("/sequence_id"), Accept::OneOf("/success", &["true"])],
    ..Operation::POST
};

static DELETE_WELCOME_MESSAGE_SEQUENCE: Operation = Operation {
    id: "delete_welcome_message_sequence",
    method: "DELETE",
    path: "/{waba_id}/welcome_message_sequences",
    idempotent: true,
    ..Operation::POST
};
