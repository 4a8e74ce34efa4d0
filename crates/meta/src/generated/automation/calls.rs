// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `automation`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Phone};
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Client {
    /// Get ice breakers and commands by the bot's node.
    ///
    /// Only in the vendor's description.
    ///
    /// `GET /{waba_bot_id}`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::automation::GetBusinessBotQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetBusinessBotQuery::new().with_fields("id");
    /// let business_bot = client.get_business_bot("1122334455667788", &query).await?;
    /// println!("{:?}", business_bot.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_bot(
        &self,
        waba_bot_id: impl Into<BusinessBotId>,
        query: &GetBusinessBotQuery,
    ) -> Call<BusinessBot> {
        self.core
            .request(&GET_BUSINESS_BOT)
            .id::<BusinessBotId>("waba_bot_id", waba_bot_id)
            .query(query)
            .call()
    }
}

impl Phone {
    /// Get ice breakers and commands of a number.
    ///
    /// The same comes from the number itself (`fields=conversational_automation`).
    ///
    /// `GET /{phone_number_id}/conversational_automation`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components>
    /// (as of 2026-03); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::automation::GetConversationalAutomationQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetConversationalAutomationQuery::new().with_fields("id");
    /// let answer = phone.get_conversational_automation(&query).await?;
    /// println!("{:?}", answer.conversational_automation);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversational_automation(
        &self,
        query: &GetConversationalAutomationQuery,
    ) -> Call<GetConversationalAutomationResponse> {
        self.core
            .request(&GET_CONVERSATIONAL_AUTOMATION)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Set ice breakers and commands of a number.
    ///
    /// Ice breakers are questions that a new chat offers; commands are found after a slash. The welcome
    /// message that could be set here too was withdrawn on 2026-03-27.
    ///
    /// `POST /{phone_number_id}/conversational_automation`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components>
    /// (as of 2026-03); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::automation::UpdateConversationalAutomation;
    /// use waxwing_meta::shared::ConversationalCommand;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateConversationalAutomation::new()
    ///     .with_prompts(["Where is my order?", "When are you open?"])
    ///     .with_commands([ConversationalCommand::new("order", "Follow an order")]);
    /// let updated = phone.update_conversational_automation(&request).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_conversational_automation(
        &self,
        body: &UpdateConversationalAutomation,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_CONVERSATIONAL_AUTOMATION)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_CONVERSATIONAL_AUTOMATION: Operation = Operation {
    id: "get_conversational_automation",
    path: "/{phone_number_id}/conversational_automation",
    ..Operation::GET
};

static UPDATE_CONVERSATIONAL_AUTOMATION: Operation = Operation {
    id: "update_conversational_automation",
    path: "/{phone_number_id}/conversational_automation",
    idempotent: true,
    ..Operation::POST
};

static GET_BUSINESS_BOT: Operation = Operation {
    id: "get_business_bot",
    path: "/{waba_bot_id}",
    ..Operation::GET
};
