//! The id of a chat, in whichever of the engines' forms it came.

use crate::groups::CreatedGroup;
use crate::shared::{ChatIdParts, EngineChatId, Group};
use crate::types::{Jid, Lenient};

impl EngineChatId {
    /// The chat to send to: from a text or from the web engine's parts, without the device. None where it is neither.
    ///
    /// ```
    /// use waxwing_wawp::shared::EngineChatId;
    /// let text: EngineChatId = serde_json::from_str(r#""15550001111:7@s.whatsapp.net""#)?;
    /// let parts: EngineChatId = serde_json::from_str(r#"{"server": "c.us", "user": "15550001111"}"#)?;
    /// assert_eq!(text.chat_id(), parts.chat_id());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn chat_id(&self) -> Option<Jid> {
        let id: Jid = match self {
            Self::ChatIdText(text) => text.as_str().parse().ok()?,
            Self::ChatIdParts(parts) => of_parts(parts)?,
            Self::Unknown(_) => return None,
        };
        Some(id.to_chat())
    }
}

impl Group {
    /// The group's id, whichever engine gave it: in `id` (WEBJS, NOWEB, webhooks) or in `JID` (GOWS).
    ///
    /// ```
    /// use waxwing_wawp::shared::Group;
    /// let go: Group = serde_json::from_str(r#"{"JID": "120363000000000000@g.us", "Name": "Tasting"}"#)?;
    /// assert!(go.chat_id().is_some_and(|id| id.is_group()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn chat_id(&self) -> Option<Jid> {
        let id = self.id.as_ref().and_then(EngineChatId::chat_id);
        id.or_else(|| self.jid.as_ref()?.parsed().map(Jid::to_chat))
    }
}

impl CreatedGroup {
    /// The id of the group that was made, whichever engine answered.
    ///
    /// ```
    /// use waxwing_wawp::groups::CreatedGroup;
    /// let web: CreatedGroup = serde_json::from_str(
    ///     r#"{"gid": {"server": "g.us", "user": "120363000000000000"},
    ///         "participants": {"15550001111@c.us": {"statusCode": 403}}}"#,
    /// )?;
    /// assert!(web.chat_id().is_some_and(|id| id.is_group()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn chat_id(&self) -> Option<Jid> {
        match self {
            Self::Group(group) => group.chat_id().or_else(|| {
                // Without people the two forms are alike.
                let gid = serde_json::to_value(group.extra.get("gid")?).ok()?;
                serde_json::from_value::<EngineChatId>(gid).ok()?.chat_id()
            }),
            Self::NewGroup(group) => group.gid.as_ref()?.chat_id(),
            Self::Unknown(_) => None,
        }
    }
}

fn of_parts(parts: &ChatIdParts) -> Option<Jid> {
    let named = parts.serialized.as_ref().and_then(Lenient::parsed);
    let renamed = || parts.renamed_serialized.as_ref().and_then(Lenient::parsed);
    let put_together = || {
        let (user, server) = (parts.user.as_deref()?, parts.server.as_deref()?);
        format!("{user}@{server}").parse().ok()
    };
    named.or_else(renamed).cloned().or_else(put_together)
}
