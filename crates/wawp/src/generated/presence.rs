// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `presence`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Set the own presence, for all or for one chat.
    ///
    /// The overview page names the operation without its path, which is as in v1.
    ///
    /// `POST /v2/presence`; in v1 `POST /presence`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/presence-overview>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    pub fn set_presence(
        &self,
        body: &SetPresence,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_PRESENCE)
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
    pub fn get_chat_presence(
        &self,
        chat_id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::ChatPresence> {
        self.core
            .prepare(&GET_CHAT_PRESENCE)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("chatId", chat_id)
            .call()
    }

    /// Subscribe to the presence of a contact.
    ///
    /// The presence then comes as webhook presence.update.
    ///
    /// `POST /v2/presence/{chatId}/subscribe`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/presence/{chatId}/subscribe`.
    pub fn subscribe_chat_presence(
        &self,
        chat_id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SUBSCRIBE_CHAT_PRESENCE)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("chatId", chat_id)
            .call()
    }
}

#[cfg(feature = "client")]
static SET_PRESENCE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_presence",
    path: "/v2/presence",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/presence",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_CHAT_PRESENCE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_chat_presence",
    path: "/v2/presence/{chatId}",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/presence/{chatId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SUBSCRIBE_CHAT_PRESENCE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "subscribe_chat_presence",
    path: "/v2/presence/{chatId}/subscribe",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// The own presence.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetPresence {
    /// Presence. The engine behind has online, offline, typing, recording and paused; a v1 client has
    /// online, composing, recording, paused and unavailable; the pages also speak of available.
    pub presence: shared::PresenceStatus,
    /// A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a
    /// hidden id. The server also takes bare digits of a person, without plus sign.
    pub chat_id: Option<waxwing_types::Jid>,
}

impl SetPresence {
    /// With the members that are required.
    pub fn new(presence: impl Into<shared::PresenceStatus>) -> Self {
        Self {
            presence: presence.into(),
            chat_id: Default::default(),
        }
    }

    /// Sets `chatId`.
    #[must_use]
    pub fn with_chat_id(mut self, chat_id: impl Into<waxwing_types::Jid>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
}

impl waxwing_json::FromMembers for SetPresence {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            presence: members.need("presence")?,
            chat_id: members.take("chatId")?,
        })
    }
}

waxwing_json::read_object!(SetPresence);
impl waxwing_types::Validate for SetPresence {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
