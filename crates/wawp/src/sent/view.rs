//! One message, whichever of the engines tells of it.

use super::media::{self, SentMedia};
use super::{chat, is_nothing, number, text};
use crate::shared::{AckName, SentMessage};
use crate::types::{Jid, Json, Lenient, MessageId, Timestamp};
use serde_json::Value;
use std::fmt;

/// A message as it was sent, read from any engine's answer. Whatever it does not name is in the [`SentMessage`].
///
/// The web engine keeps the parts at the top and in `_data`, the Go engine in `_data.Info` and `_data.Message`, the engine
/// NOWEB in `key` and `message`. Chat ids come in the form to send to: `15550001111@c.us` also where an engine says
/// `15550001111:13@s.whatsapp.net`.
#[derive(Clone, Copy)]
pub struct SentView<'a> {
    sent: &'a SentMessage,
    /// The engine's own record; null where there is none.
    data: &'a Value,
    /// Key and content of NOWEB's record; null where there is none.
    key: &'a Value,
    message: &'a Value,
}

/// What a message is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageKind {
    /// Text, with or without the preview of a link.
    Text,
    /// A picture.
    Image,
    /// A video, also one that plays by itself or in a circle.
    Video,
    /// A voice note.
    Voice,
    /// Audio that is no voice note.
    Audio,
    /// A file.
    Document,
    /// A sticker.
    Sticker,
    /// A place.
    Location,
    /// One contact card or several.
    Contact,
    /// A poll.
    Poll,
    /// An event to answer to.
    Event,
    /// A list to choose from.
    List,
    /// A reaction.
    Reaction,
    /// The deletion or change of another message.
    Protocol,
    /// Something else, as the engine calls it.
    Other(String),
}

static NOTHING: Value = Value::Null;

impl<'a> SentView<'a> {
    pub(super) fn new(sent: &'a SentMessage) -> Self {
        let or_nothing = |json: &'a Option<Json>| json.as_ref().map_or(&NOTHING, |json| &**json);
        Self {
            sent,
            data: or_nothing(&sent.data),
            key: or_nothing(&sent.key),
            message: or_nothing(&sent.message),
        }
    }

    /// The whole id, as [`SentMessage::message_id`].
    pub fn id(&self) -> Option<MessageId> {
        self.sent.message_id()
    }

    /// The chat that it went to; `status@broadcast` for a status.
    ///
    /// ```
    /// use waxwing_wawp::shared::SentMessage;
    /// let go: SentMessage =
    ///     serde_json::from_str(r#"{"_data": {"Info": {"Chat": "15550001111@s.whatsapp.net"}}}"#)?;
    /// let web: SentMessage = serde_json::from_str(r#"{"to": "15550001111@c.us", "fromMe": true}"#)?;
    /// assert_eq!(go.view().chat(), web.view().chat());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn chat(&self) -> Option<Jid> {
        let in_key = || chat(&self.data["id"]["remote"]);
        let sent_to = || Some(self.sent.to.as_ref()?.parsed()?.to_chat());
        chat(&self.data["Info"]["Chat"])
            .or_else(in_key)
            .or_else(|| Some(self.id()?.chat()?.to_chat()))
            .or_else(sent_to)
            .or_else(|| chat(&self.data["to"]))
            .or_else(|| chat(&self.key["remoteJid"]))
    }

    /// Who sent it: the account of the instance.
    pub fn sender(&self) -> Option<Jid> {
        let top = || Some(self.sent.from.as_ref()?.parsed()?.to_chat());
        chat(&self.data["Info"]["Sender"])
            .or_else(|| chat(&self.data["author"]))
            .or_else(top)
            .or_else(|| chat(&self.data["from"]))
            .or_else(|| chat(&self.key["participant"]))
            .or_else(|| Some(self.id()?.participant()?.to_chat()))
    }

    /// When.
    pub fn timestamp(&self) -> Option<Timestamp> {
        let top = self.sent.timestamp.as_ref().and_then(|at| at.parsed());
        let read = |value: &Value| waxwing_json::from_value(value).ok();
        top.cloned()
            .or_else(|| read(&self.data["Info"]["Timestamp"]))
            .or_else(|| read(&self.data["t"]))
            .or_else(|| match self.sent.message_timestamp.as_ref()? {
                Lenient::Parsed(at) => Some(at.clone()),
                // A number of 64 bits in two halves.
                Lenient::Raw(halves) if halves["high"] == 0 => read(&halves["low"]),
                Lenient::Raw(_) => None,
            })
    }

    /// What it is.
    pub fn kind(&self) -> Option<MessageKind> {
        if let Some((name, content)) = self.content() {
            return Some(MessageKind::of_content(name, content));
        }
        if self.conversation().is_some() {
            return Some(MessageKind::Text);
        }
        let named = self.sent.type_.as_deref().filter(|name| !is_nothing(name));
        let named = named.or_else(|| text(&self.data["type"]));
        named.map(MessageKind::of_type).or_else(|| {
            let written = self.sent.body.as_deref().filter(|body| !is_nothing(body));
            written.map(|_| MessageKind::Text)
        })
    }

    /// Text or caption; of a poll its question. The picture that the web engine puts into its own record is none.
    pub fn body(&self) -> Option<&'a str> {
        let top = self.sent.body.as_deref().filter(|body| !is_nothing(body));
        top.or_else(|| {
            self.conversation().or_else(|| {
                let (_, content) = self.content()?;
                ["text", "caption", "name", "title"]
                    .iter()
                    .find_map(|member| text(&content[*member]))
            })
        })
        .or_else(|| text(&self.data["caption"]))
    }

    /// How far it came; [`AckName::Pending`] at first. The Go engine says nothing of it.
    ///
    /// ```
    /// use waxwing_wawp::shared::{AckName, SentMessage};
    /// let noweb: SentMessage = serde_json::from_str(r#"{"key": {"id": "3EB0"}, "status": "SERVER_ACK"}"#)?;
    /// assert_eq!(noweb.view().ack(), Some(AckName::Server));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn ack(&self) -> Option<AckName> {
        let in_data = || match &self.data["ack"] {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        };
        match self.sent.ack.or_else(in_data).or_else(|| self.status())? {
            -1 => Some(AckName::Error),
            0 => Some(AckName::Pending),
            1 => Some(AckName::Server),
            2 => Some(AckName::Device),
            3 => Some(AckName::Read),
            4 => Some(AckName::Played),
            _ => None,
        }
    }

    /// Its file.
    pub fn media(&self) -> Option<SentMedia<'a>> {
        if let Some((_, content)) = self.content() {
            return media::of_go(content);
        }
        let said = self.sent.has_media == Some(true)
            || self.sent.media_key.is_some()
            || number(&self.data["size"]).is_some();
        said.then(|| media::of_web(self.data, self.sent.media_key.as_ref().map(AsRef::as_ref)))
    }

    /// The state in NOWEB's record, as the other engines count: by name, or by a number that is one higher.
    fn status(&self) -> Option<i64> {
        let status = self.sent.status.as_ref().filter(|_| !self.key.is_null())?;
        let names = [
            "ERROR",
            "PENDING",
            "SERVER_ACK",
            "DELIVERY_ACK",
            "READ",
            "PLAYED",
        ];
        let named = || {
            let name = status.as_str()?;
            names.iter().position(|known| *known == name)
        };
        let number = number(status).and_then(|number| usize::try_from(number).ok());
        Some(i64::try_from(number.or_else(named)?).ok()? - 1)
    }

    /// A text without a preview, in the record of the Go engine or of NOWEB.
    fn conversation(&self) -> Option<&'a str> {
        let records = [&self.data["Message"], self.message];
        records
            .into_iter()
            .find_map(|record| text(&record["conversation"]))
    }

    /// The message's content in the record of the Go engine or of NOWEB, under the name that says what it is.
    fn content(&self) -> Option<(&'a str, &'a Value)> {
        let of = |message: &'a Value| {
            let mut members = message.as_object()?.iter();
            members
                .find(|(name, content)| content.is_object() && *name != "messageContextInfo")
                .map(|(name, content)| (name.as_str(), content))
        };
        let mut found = of(&self.data["Message"]).or_else(|| of(self.message))?;
        // Some kinds are wrapped in a message of their own.
        for _ in 0..3 {
            match of(&found.1["message"]) {
                Some(inner) => found = inner,
                None => break,
            }
        }
        Some(found)
    }
}

impl MessageKind {
    /// By the member of WhatsApp's own message.
    fn of_content(name: &str, content: &Value) -> Self {
        match name {
            "conversation" | "extendedTextMessage" => Self::Text,
            "imageMessage" => Self::Image,
            "videoMessage" | "ptvMessage" => Self::Video,
            "audioMessage" if media::is_voice(content) => Self::Voice,
            "audioMessage" => Self::Audio,
            "documentMessage" => Self::Document,
            "stickerMessage" => Self::Sticker,
            "locationMessage" | "liveLocationMessage" => Self::Location,
            "contactMessage" | "contactsArrayMessage" => Self::Contact,
            "pollCreationMessage" | "pollCreationMessageV2" | "pollCreationMessageV3" => Self::Poll,
            "eventMessage" => Self::Event,
            "listMessage" => Self::List,
            "reactionMessage" => Self::Reaction,
            "protocolMessage" => Self::Protocol,
            other => Self::Other(other.to_owned()),
        }
    }

    /// By the web engine's `type`.
    fn of_type(name: &str) -> Self {
        match name {
            "chat" | "text" => Self::Text,
            "image" => Self::Image,
            "video" | "gif" | "ptv" => Self::Video,
            "ptt" => Self::Voice,
            "audio" => Self::Audio,
            "document" => Self::Document,
            "sticker" => Self::Sticker,
            "location" | "live_location" => Self::Location,
            "vcard" | "multi_vcard" => Self::Contact,
            "poll_creation" => Self::Poll,
            "event_creation" => Self::Event,
            "list" => Self::List,
            "reaction" => Self::Reaction,
            "protocol" | "revoked" => Self::Protocol,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl fmt::Debug for SentView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentView")
            .field("id", &self.id())
            .field("chat", &self.chat())
            .field("kind", &self.kind())
            .finish_non_exhaustive()
    }
}
