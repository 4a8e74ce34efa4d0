//! What the account of a sandbox has from the start: what the specifications' examples speak of.

use super::{Group, Kind, Message, Phone, Status};
use crate::shared::Clock;
use serde_json::json;

/// The key of every example's message.
const KEY: &str = "3EB0ABCDEF0123456789";
/// The person of the examples.
const PERSON: &str = "15550001111@c.us";

impl Phone {
    /// An account that has been in use: linked, with chats, messages, groups, labels and a channel. Further ids that
    /// the account knows are groups, channels and messages when they look so.
    pub(crate) fn in_use(instance: &str, me: &str, further: &[String], clock: Clock) -> Self {
        let mut phone = Self::fresh(instance, "wawp-00000001", Status::Working, clock);
        phone.fresh = false;
        phone.paired = true;
        phone.me = me.to_owned();
        phone.last_id = 10;
        for (id, name, push_name) in [
            (PERSON, "Support", "Ada"),
            ("15550003333@c.us", "Guest", "Guest"),
        ] {
            let number = id.trim_end_matches("@c.us");
            let contact = json!({
                "id": id, "number": number, "name": name, "pushname": push_name, "shortName": name,
                "isMe": false, "isGroup": false, "isWAContact": true, "isMyContact": true, "isBlocked": false,
                "isBusiness": false, "isEnterprise": false,
            });
            phone.contacts.insert(id.to_owned(), contact);
            phone.chat(id);
        }
        for (id, name, color, hex) in [("3", "Urgent", 0, "#ff9485"), ("5", "Later", 1, "#64c4ff")]
        {
            let label = json!({"id": id, "name": name, "color": color, "colorHex": hex});
            phone.labels.insert(id.to_owned(), label);
        }
        phone.chat(PERSON).labels = vec!["3".to_owned()];
        let groups = ["120363000000000000@g.us", "120363000000000001@g.us"];
        let channels = ["120363111111111111@newsletter"];
        for id in groups
            .iter()
            .copied()
            .chain(further.iter().map(String::as_str))
        {
            if id.ends_with("@g.us") {
                phone.seed_group(id);
            }
        }
        for id in channels
            .iter()
            .copied()
            .chain(further.iter().map(String::as_str))
        {
            if id.ends_with("@newsletter") {
                phone.seed_channel(id);
            }
        }
        for id in [
            PERSON,
            "123456789012345@lid",
            groups[0],
            groups[1],
            channels[0],
        ] {
            phone.seed_messages(id);
        }
        for id in further {
            phone.seed_message(id);
        }
        let mut status = phone.writes("status@broadcast", Kind::Text, "Open today");
        status.id = format!("true_status@broadcast_{KEY}_15550002222@c.us");
        status.key = KEY.to_owned();
        phone.messages.push_back(status);
        phone.hooks = vec![json!({
            "url": "https://example.com/hook", "events": ["message", "message.ack"], "is_active": 1, "name": "Shop",
            "retries": {"delay": 2, "attempts": 15},
        })];
        phone
    }

    fn seed_group(&mut self, id: &str) {
        let others = [PERSON, "15550003333@c.us"].map(str::to_owned);
        let mut group = Group::made(id, "Tasting", &self.me, others);
        group.description = "Every Friday".to_owned();
        group.picture = Some("https://example.com/picture.jpg".to_owned());
        group.code = match self.groups.is_empty() {
            true => "AbCdEf0123456789".to_owned(),
            false => group.code,
        };
        self.groups.insert(id.to_owned(), group);
        self.chat(id);
    }

    fn seed_channel(&mut self, id: &str) {
        let channel = json!({
            "id": id, "name": "Shop news", "description": "What is new",
            "invite": "https://whatsapp.com/channel/0000", "preview": null, "picture": null, "verified": false,
            "role": "OWNER", "subscribersCount": 12,
        });
        self.channels.insert(id.to_owned(), channel);
    }

    /// One message that came and one that went, in the forms that the examples give their ids.
    fn seed_messages(&mut self, chat: &str) {
        let mut came = Message::received(PERSON, chat, "Hello", self.clock.seconds());
        let mut went = self.writes(chat, Kind::Text, "Welcome");
        (came.key, went.key) = (KEY.to_owned(), KEY.to_owned());
        (came.id, went.id) = (format!("false_{chat}_{KEY}"), format!("true_{chat}_{KEY}"));
        self.messages.extend([came, went]);
        self.chat(chat).unread = true;
    }

    /// A message by its whole id: `true_` or `false_`, chat, key.
    fn seed_message(&mut self, id: &str) {
        let parts: Vec<&str> = id.splitn(4, '_').collect();
        let [from_me @ ("true" | "false"), chat, key, ..] = parts[..] else {
            return;
        };
        let mut message = self.writes(chat, Kind::Text, "Hello");
        message.from_me = from_me == "true";
        message.id = id.to_owned();
        message.key = key.to_owned();
        self.keep(message);
    }
}
