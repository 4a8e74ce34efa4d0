// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `business_profile`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Phone};
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Client {
    /// Get a business profile by its own id.
    ///
    /// Only in the vendor's description.
    ///
    /// `GET /{whatsapp_business_profile_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_profile::GetProfileNodeQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetProfileNodeQuery::new()
    ///     .with_fields(
    ///         "about,address,description,email,profile_picture_url,websites,vertical",
    ///     );
    /// let profile_node = client.get_profile_node("1234567890123456", &query).await?;
    /// println!("{:?}", profile_node.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile_node(
        &self,
        whatsapp_business_profile_id: impl Into<BusinessProfileId>,
        query: &GetProfileNodeQuery,
    ) -> Call<BusinessProfile> {
        self.core
            .request(&GET_PROFILE_NODE)
            .id::<
                BusinessProfileId,
            >("whatsapp_business_profile_id", whatsapp_business_profile_id)
            .query(query)
            .call()
    }

    /// Change a business profile by its own id.
    ///
    /// Only in the vendor's description.
    ///
    /// `POST /{whatsapp_business_profile_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_profile::UpdateProfileNode;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateProfileNode::new()
    ///     .with_account_name("Example Shop")
    ///     .with_about("Open every day");
    /// let updated = client
    ///     .update_profile_node("1234567890123456", &request)
    ///     .await?;
    /// println!("{:?}", updated.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_profile_node(
        &self,
        whatsapp_business_profile_id: impl Into<BusinessProfileId>,
        body: &UpdateProfileNode,
    ) -> Call<UpdateProfileNodeResponse> {
        self.core
            .request(&UPDATE_PROFILE_NODE)
            .id::<
                BusinessProfileId,
            >("whatsapp_business_profile_id", whatsapp_business_profile_id)
            .json(body)
            .call()
    }
}

impl Phone {
    /// Get the business profile of a number.
    ///
    /// The members come only when fields names them. The vendor's description wraps each item once more;
    /// it does not come so.
    ///
    /// `GET /{phone_number_id}/whatsapp_business_profile`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, business profiles (as of 2025-10); GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_profile::GetBusinessProfileQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetBusinessProfileQuery::new()
    ///     .with_fields(
    ///         "about,address,description,email,profile_picture_url,websites,vertical",
    ///     );
    /// let business_profile = phone.get_business_profile(&query).await?;
    /// for item in &business_profile.data {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_profile(
        &self,
        query: &GetBusinessProfileQuery,
    ) -> Call<GetBusinessProfileResponse> {
        self.core
            .request(&GET_BUSINESS_PROFILE)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Change the business profile of a number.
    ///
    /// Which members a profile has is told by `get_business_profile`. The picture is given by the handle
    /// of a resumable upload (`create_upload_session`), not by a media id.
    ///
    /// `POST /{phone_number_id}/whatsapp_business_profile`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, business profiles (as of 2025-10); GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::business_profile::{BusinessVertical, UpdateBusinessProfile};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateBusinessProfile::new()
    ///     .with_about("Open from Monday to Friday")
    ///     .with_address("1 Example Street")
    ///     .with_description("Things for the house")
    ///     .with_email("shop@example.com")
    ///     .with_vertical(BusinessVertical::Retail)
    ///     .with_websites(["https://example.com/"])
    ///     .with_profile_picture_handle("4::aW1hZ2UvanBlZw==");
    /// let updated = phone.update_business_profile(&request).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_business_profile(
        &self,
        body: &UpdateBusinessProfile,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_BUSINESS_PROFILE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_BUSINESS_PROFILE: Operation = Operation {
    id: "get_business_profile",
    path: "/{phone_number_id}/whatsapp_business_profile",
    ..Operation::GET
};

static UPDATE_BUSINESS_PROFILE: Operation = Operation {
    id: "update_business_profile",
    path: "/{phone_number_id}/whatsapp_business_profile",
    idempotent: true,
    ..Operation::POST
};

static GET_PROFILE_NODE: Operation = Operation {
    id: "get_profile_node",
    path: "/{whatsapp_business_profile_id}",
    ..Operation::GET
};

static UPDATE_PROFILE_NODE: Operation = Operation {
    id: "update_profile_node",
    path: "/{whatsapp_business_profile_id}",
    idempotent: true,
    ..Operation::POST
};
