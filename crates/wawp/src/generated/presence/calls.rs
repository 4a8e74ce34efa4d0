// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `presence`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;
use waxwing_types::{ChatId, Jid};

impl Instance {
    /// Set the own presence, for all or for one chat.
    ///
    /// The overview page names the operation without its path, which is as in v1.
    ///
    /// `POST /v2/presence`; in v1 `POST /presence`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/presence-overview>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::presence::SetPresence;
    /// use waxwing_wawp::shared::PresenceStatus;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetPresence::new(PresenceStatus::Typing)
    ///     .with_chat_id("15550001111@c.us");
    /// let answer = instance.set_presence(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_presence(&self, body: &SetPresence) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_PRESENCE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Get the presence of a chat.
    ///
    /// Not seen on a page of v2; as in v1, the members are those of the engine behind, where the call
    /// also subscribes.
    ///
    /// `GET /v2/presence/{chatId}`; in v1 `GET /presence/{chatId}`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); `https://api.wawp.net/en/docs/v2/presence/{chatId}/subscribe` (sibling page); GitHub
    /// devlikeapro/waha-docs (shape) (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let chat_presence = instance.get_chat_presence("15550001111@c.us").await?;
    /// println!("{:?}", chat_presence.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_presence(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<shared::ChatPresence> {
        self.core
            .request(&GET_CHAT_PRESENCE)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("chatId", chat_id)
            .call()
    }

    /// Subscribe to the presence of a contact.
    ///
    /// The presence then comes as webhook presence.update.
    ///
    /// `POST /v2/presence/{chatId}/subscribe`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/presence/{chatId}/subscribe`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.subscribe_chat_presence("15550001111@c.us").await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe_chat_presence(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SUBSCRIBE_CHAT_PRESENCE)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("chatId", chat_id)
            .call()
    }
}

static SET_PRESENCE: Operation = Operation {
    id: "set_presence",
    path: "/v2/presence",
    idempotent: true,
    ..Operation::POST
};

static GET_CHAT_PRESENCE: Operation = Operation {
    id: "get_chat_presence",
    path: "/v2/presence/{chatId}",
    ..Operation::GET
};

static SUBSCRIBE_CHAT_PRESENCE: Operation = Operation {
    id: "subscribe_chat_presence",
    path: "/v2/presence/{chatId}/subscribe",
    idempotent: true,
    ..Operation::POST
};
