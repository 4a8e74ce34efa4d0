// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `compliance`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Phone {
    /// Get the compliance information of a number (India).
    ///
    /// The answer is a list of one. The call is known from the vendor's description alone.
    ///
    /// `GET /{phone_number_id}/business_compliance_info`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::compliance::GetBusinessComplianceInfoQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetBusinessComplianceInfoQuery::new().with_fields("id");
    /// let business_compliance_info = phone.get_business_compliance_info(&query).await?;
    /// for item in &business_compliance_info.data {
    ///     println!("{:?}", item.messaging_product);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_compliance_info(
        &self,
        query: &GetBusinessComplianceInfoQuery,
    ) -> Call<BusinessComplianceResponse> {
        self.core
            .request(&GET_BUSINESS_COMPLIANCE_INFO)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Set the compliance information of a number (India).
    ///
    /// For businesses in India, which must name a grievance officer and a customer care contact.
    /// `entity_type_custom` goes with the type OTHER. The vendor's patterns for phone numbers match
    /// nothing, so they are not checked here.
    ///
    /// `POST /{phone_number_id}/business_compliance_info`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::compliance::{
    ///     CustomerCareDetails, EntityType, GrievanceOfficerDetails, UpdateBusinessCompliance,
    /// };
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateBusinessCompliance::new(
    ///     "Example Shop",
    ///     EntityType::Other,
    ///     GrievanceOfficerDetails::new("Example Officer", "officer@example.com")
    ///         .with_mobile_number("+15550001111"),
    ///     CustomerCareDetails::new("care@example.com")
    ///         .with_landline_number("+15550001112"),
    /// )
    /// .with_entity_type_custom("Cooperative")
    /// .with_is_registered(true);
    /// let updated = phone.update_business_compliance_info(&request).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_business_compliance_info(
        &self,
        body: &UpdateBusinessCompliance,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_BUSINESS_COMPLIANCE_INFO)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_BUSINESS_COMPLIANCE_INFO: Operation = Operation {
    id: "get_business_compliance_info",
    path: "/{phone_number_id}/business_compliance_info",
    ..Operation::GET
};

static UPDATE_BUSINESS_COMPLIANCE_INFO: Operation = Operation {
    id: "update_business_compliance_info",
    path: "/{phone_number_id}/business_compliance_info",
    idempotent: true,
    ..Operation::POST
};
