// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `official_business_account`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use crate::generated::provider::ACCEPTS_SUCCESS;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Phone {
    /// Get how the application for an official business account stands.
    ///
    /// The guide reads the same from the number (fields `official_business_account{oba_status}`).
    ///
    /// `GET /{phone_number_id}/official_business_account`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, official business accounts; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::official_business_account::GetOfficialBusinessAccountQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetOfficialBusinessAccountQuery::new().with_fields("id");
    /// let answer = phone.get_official_business_account(&query).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_official_business_account(
        &self,
        query: &GetOfficialBusinessAccountQuery,
    ) -> Call<shared::OfficialBusinessAccount> {
        self.core
            .request(&GET_OFFICIAL_BUSINESS_ACCOUNT)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Apply for the mark of an official business account.
    ///
    /// The body is that of the guide; the vendor's description has another, which no guide shows.
    ///
    /// `POST /{phone_number_id}/official_business_account`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, official business accounts.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::official_business_account::SubmitOfficialBusinessAccount;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SubmitOfficialBusinessAccount::new("https://example.com/", "United States")
    ///     .with_primary_language("English")
    ///     .with_parent_business_or_brand("Example Group")
    ///     .with_supporting_links(
    ///         ["https://example.com/press/1", "https://example.com/press/2"],
    ///     )
    ///     .with_additional_supporting_information("Known for things for the house.");
    /// let answer = phone.submit_official_business_account(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_official_business_account(
        &self,
        body: &SubmitOfficialBusinessAccount,
    ) -> Call<shared::Success> {
        self.core
            .request(&SUBMIT_OFFICIAL_BUSINESS_ACCOUNT)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_OFFICIAL_BUSINESS_ACCOUNT: Operation = Operation {
    id: "get_official_business_account",
    path: "/{phone_number_id}/official_business_account",
    ..Operation::GET
};

static SUBMIT_OFFICIAL_BUSINESS_ACCOUNT: Operation = Operation {
    id: "submit_official_business_account",
    path: "/{phone_number_id}/official_business_account",
    accepts: ACCEPTS_SUCCESS,
    ..Operation::POST
};
