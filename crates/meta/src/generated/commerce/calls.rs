// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `commerce`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Phone {
    /// Get whether cart and catalog show.
    ///
    /// The answer is a list of one.
    ///
    /// `GET /{phone_number_id}/whatsapp_commerce_settings`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, commerce settings; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::commerce::GetCommerceSettingsQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetCommerceSettingsQuery::new().with_fields("id");
    /// let commerce_settings = phone.get_commerce_settings(&query).await?;
    /// for item in &commerce_settings.data {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_commerce_settings(
        &self,
        query: &GetCommerceSettingsQuery,
    ) -> Call<CommerceSettingsResponse> {
        self.core
            .request(&GET_COMMERCE_SETTINGS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Show or hide cart and catalog.
    ///
    /// Both settings go into the query; there is no body.
    ///
    /// `POST /{phone_number_id}/whatsapp_commerce_settings`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, commerce settings; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::commerce::UpdateCommerceSettingsQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = UpdateCommerceSettingsQuery::new()
    ///     .with_is_cart_enabled(true)
    ///     .with_is_catalog_visible(true);
    /// let updated = phone.update_commerce_settings(&query).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_commerce_settings(
        &self,
        query: &UpdateCommerceSettingsQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_COMMERCE_SETTINGS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }
}

static GET_COMMERCE_SETTINGS: Operation = Operation {
    id: "get_commerce_settings",
    path: "/{phone_number_id}/whatsapp_commerce_settings",
    ..Operation::GET
};

static UPDATE_COMMERCE_SETTINGS: Operation = Operation {
    id: "update_commerce_settings",
    path: "/{phone_number_id}/whatsapp_commerce_settings",
    idempotent: true,
    ..Operation::POST
};
