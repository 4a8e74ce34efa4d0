//! A message that was sent or received.

use crate::shared::ids;
use serde_json::{Value, json};

/// A message of a chat.
#[derive(Clone)]
pub(crate) struct Message {
    /// The whole id.
    pub id: String,
    pub key: String,
    pub chat: String,
    pub from_me: bool,
    /// Chat id of who wrote it.
    pub author: String,
    /// Unix seconds.
    pub at: i64,
    pub kind: Kind,
    /// Text, caption, or the question of a poll.
    pub body: String,
    /// Media type of the file.
    pub media_type: Option<String>,
    pub reply_to: Option<String>,
    /// Options of a poll.
    pub options: Vec<String>,
    pub ack: i64,
    pub starred: bool,
    pub pinned: bool,
    /// What the account reacted with.
    pub reaction: Option<String>,
    pub deleted: bool,
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Image,
    Document,
    Voice,
    Video,
    List,
    Event,
    Link,
    Location,
    Poll,
    Contact,
    Forward,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Document => "document",
            Self::Voice => "voice",
            Self::Video => "video",
            Self::List => "list",
            Self::Event => "event",
            Self::Link => "link",
            Self::Location => "location",
            Self::Poll => "poll",
            Self::Contact => "contact",
            Self::Forward => "forward",
        }
    }

    pub(crate) fn has_media(self) -> bool {
        matches!(
            self,
            Self::Image | Self::Document | Self::Voice | Self::Video
        )
    }
}

impl Message {
    /// A message that the account sends, at a time in Unix seconds.
    pub(crate) fn sent(me: &str, chat: &str, kind: Kind, body: &str, at: i64) -> Self {
        let key = ids::message_key();
        let mut id = ids::serialised(chat, &key);
        // Where several write, the id says who.
        if chat.ends_with("@g.us") || chat == "status@broadcast" {
            id.push_str(&format!("_{me}"));
        }
        Self {
            id,
            key,
            chat: chat.to_owned(),
            from_me: true,
            author: me.to_owned(),
            at,
            kind,
            body: body.to_owned(),
            media_type: None,
            reply_to: None,
            options: Vec::new(),
            ack: 1,
            starred: false,
            pinned: false,
            reaction: None,
            deleted: false,
        }
    }

    /// A message that someone wrote to the account.
    pub(crate) fn received(author: &str, chat: &str, body: &str, at: i64) -> Self {
        let mut message = Self::sent(author, chat, Kind::Text, body, at);
        message.from_me = false;
        message.id = message.id.replacen("true", "false", 1);
        message
    }

    /// Name of how far it came.
    pub(crate) fn ack_name(&self) -> &'static str {
        match self.ack {
            -1 => "ERROR",
            0 => "PENDING",
            1 => "SERVER",
            2 => "DEVICE",
            3 => "READ",
            _ => "PLAYED",
        }
    }

    /// As lists, look-ups and webhooks of the engine WEBJS show it.
    pub(crate) fn shown(&self, me: &str) -> Value {
        let group = self.chat.ends_with("@g.us");
        let to = match self.from_me || group {
            true => &self.chat,
            false => me,
        };
        let from = match self.from_me || !group {
            true => &self.author,
            false => &self.chat,
        };
        let media = self.media_type.as_ref().map(|media_type| {
            json!({
                "url": format!("https://api.wawp.net/api/files/{}", self.key),
                "mimetype": media_type,
                "filename": null,
                "s3": null,
                "error": null,
            })
        });
        json!({
            "id": self.id,
            "timestamp": self.at,
            "from": from,
            "fromMe": self.from_me,
            "source": if self.from_me { "api" } else { "app" },
            "to": to,
            "participant": group.then_some(&self.author),
            "body": if self.deleted { "" } else { &self.body },
            "hasMedia": self.kind.has_media(),
            "mediaUrl": media.as_ref().map(|media| &media["url"]),
            "media": media,
            "ack": self.ack,
            "ackName": self.ack_name(),
            "vCards": [],
            "_data": {},
            "replyTo": self.reply_to.as_ref().map(|id| json!({"id": bare_key(id)})),
        })
    }

    /// As the engine NOWEB shows it: `from` is always the chat, `to` is null in direct chats, and nothing is empty.
    pub(crate) fn shown_by_noweb(&self, me: &str) -> Value {
        let mut shown = self.shown(me);
        shown["from"] = self.chat.clone().into();
        if !self.chat.ends_with("@g.us") {
            shown["to"] = Value::Null;
        }
        if shown["body"] == "" {
            shown["body"] = Value::Null;
        }
        shown["vCards"] = Value::Null;
        shown["location"] = Value::Null;
        shown
    }
}

/// What of a whole id a quotation has.
fn bare_key(id: &str) -> &str {
    id.split('_').nth(2).unwrap_or(id)
}
