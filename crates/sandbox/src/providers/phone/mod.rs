//! One linked WhatsApp account behind an instance: what it knows, and what was done through it.

mod group;
mod message;
mod phones;
mod progress;
mod seed;

pub(crate) use group::Group;
pub(crate) use message::{Kind, Message};
pub(crate) use phones::Phones;
pub use progress::Progress;

use crate::shared::Clock;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};

/// An account, and the session that it is linked by.
pub(crate) struct Phone {
    pub instance: String,
    pub clock: Clock,
    /// The session's name at the engine, or the user's own name for it.
    pub name: String,
    pub status: Status,
    /// It was made through the API, and so begins without anything; its codes are strict about the status.
    pub fresh: bool,
    /// A phone has scanned the code.
    pub paired: bool,
    /// Chat id of the account.
    pub me: String,
    pub push_name: String,
    pub about: String,
    pub picture: Option<String>,
    pub messages: VecDeque<Message>,
    /// Chats by id, with their flags.
    pub chats: BTreeMap<String, Chat>,
    /// Contacts by chat id, as the provider shows them.
    pub contacts: BTreeMap<String, Value>,
    pub groups: BTreeMap<String, Group>,
    pub labels: BTreeMap<String, Value>,
    pub channels: BTreeMap<String, Value>,
    /// Presence by chat.
    pub presences: BTreeMap<String, String>,
    /// Webhooks as they were configured.
    pub hooks: Vec<Value>,
    /// Whatever else was set, by name.
    pub settings: BTreeMap<&'static str, String>,
    /// Labels and the like are counted, so that an id is never given twice.
    last_id: u64,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Stopped,
    Starting,
    ScanQrCode,
    Working,
    Deleted,
}

/// The flags of a chat.
#[derive(Default)]
pub(crate) struct Chat {
    pub archived: bool,
    pub unread: bool,
    pub labels: Vec<String>,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Stopped => "STOPPED",
            Self::Starting => "STARTING",
            Self::ScanQrCode => "SCAN_QR_CODE",
            Self::Working => "WORKING",
            Self::Deleted => "DELETED",
        }
    }
}

impl Phone {
    /// A session that was just made: no phone is linked, and there is nothing in it.
    pub(crate) fn fresh(instance: &str, name: &str, status: Status, clock: Clock) -> Self {
        Self {
            instance: instance.to_owned(),
            clock,
            name: name.to_owned(),
            status,
            fresh: true,
            paired: false,
            me: "15550002222@c.us".to_owned(),
            push_name: "Shop".to_owned(),
            about: "Open all year".to_owned(),
            picture: None,
            messages: VecDeque::new(),
            chats: BTreeMap::new(),
            contacts: BTreeMap::new(),
            groups: BTreeMap::new(),
            labels: BTreeMap::new(),
            channels: BTreeMap::new(),
            presences: BTreeMap::new(),
            hooks: Vec::new(),
            settings: BTreeMap::new(),
            last_id: 0,
        }
    }

    /// A message that the account sends.
    pub(crate) fn writes(&self, chat: &str, kind: Kind, body: &str) -> Message {
        Message::sent(&self.me, chat, kind, body, self.clock.seconds())
    }

    /// A number that was not given before.
    pub(crate) fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    /// The code was scanned, or the pairing code entered.
    pub(crate) fn pair(&mut self) {
        self.paired = true;
        if self.status != Status::Stopped {
            self.status = Status::Working;
        }
    }

    /// A chat, made when it is new.
    pub(crate) fn chat(&mut self, id: &str) -> &mut Chat {
        self.chats.entry(id.to_owned()).or_default()
    }

    /// Whether there is anything under this id: a chat, a group, a channel or a contact.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.chats.contains_key(id)
            || self.groups.contains_key(id)
            || self.channels.contains_key(id)
            || self.contacts.contains_key(id)
    }

    /// Whether something can be sent there. Of persons every number is on WhatsApp but those that end with `0000`.
    pub(crate) fn reaches(&self, id: &str) -> bool {
        match id.rsplit_once('@') {
            Some((_, "g.us")) => self.groups.contains_key(id),
            Some((_, "newsletter")) => self.channels.contains_key(id),
            Some((user, "c.us" | "s.whatsapp.net")) => !user.ends_with("0000"),
            _ => true,
        }
    }

    /// A message by its whole id, or by its chat and bare key.
    pub(crate) fn message(&mut self, chat: Option<&str>, id: &str) -> Option<&mut Message> {
        let fits = |m: &Message| m.id == id || (m.key == id && chat.is_none_or(|c| c == m.chat));
        self.messages.iter_mut().find(|m| fits(m))
    }

    /// A message that the account sent gets further; gives it as it is now, none where there is no such message.
    pub(crate) fn progress(&mut self, id: &str, progress: Progress) -> Option<Message> {
        let message = self.message(None, id).filter(|message| message.from_me)?;
        message.ack = progress.ack();
        Some(message.clone())
    }

    /// Takes a message into its chat.
    pub(crate) fn keep(&mut self, message: Message) {
        let chat = self.chat(&message.chat);
        chat.unread |= !message.from_me;
        self.messages.push_back(message);
    }

    /// Forgets a message, which is mostly the oldest, and its chat when nothing else is in it.
    pub(crate) fn forget(&mut self, id: &str) {
        let at = self.messages.iter().position(|m| m.id == id);
        let Some(message) = at.and_then(|at| self.messages.remove(at)) else {
            return;
        };
        let id = &message.chat;
        let known = self.groups.contains_key(id)
            || self.channels.contains_key(id)
            || self.contacts.contains_key(id);
        let bare = |chat: &Chat| !chat.archived && chat.labels.is_empty();
        if !known
            && self.chats.get(id).is_some_and(bare)
            && !self.messages.iter().any(|m| m.chat == *id)
        {
            self.chats.remove(id);
        }
    }
}
