//! Message ids.

use crate::{Jid, ParseError, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A message id in one of three forms.
///
/// - serialised, `true_<chat>_<key>[_<participant>]`: `true` was sent by this account, `false` was received; the
///   participant is who wrote it, in groups and in the status (Wawp, Hypersender);
/// - `wamid.…`: Meta's, and what Infobip calls the WhatsApp id; opaque;
/// - bare: the key alone, or a text that the caller chose (Infobip).
///
/// The text is kept as received; accessors parse it. `Display` and serde are the whole id; `Debug` is
/// masked, since two of the forms hold phone numbers.
///
/// ```
/// let id: waxwing_types::MessageId = "false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us".parse()?;
/// assert_eq!(id.from_me(), Some(false));
/// assert_eq!(id.chat(), "120363000000000000@g.us".parse().ok());
/// assert_eq!(id.key(), "3EB0ABCDEF0123456789");
/// assert_eq!(id.participant(), "15550001111@c.us".parse().ok());
/// assert!(waxwing_types::MessageId::from("wamid.HBgLMTU1NTAwMDExMTE") == "wamid.HBgLMTU1NTAwMDExMTE");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
///
/// # Errors
/// Parsing refuses an empty text and one with blanks or control characters. `from` keeps any text, for requests: they are
/// checked before they are sent.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(String);

const WANTED: &str = "a message id: not empty, without blanks";
const WANTED_KEY: &str =
    "the key of a message: not empty, without blanks, `_` and `@`, such as 3EB0ABCDEF0123456789";
const WAMID: &str = "wamid.";

/// The parts of a serialised id.
struct Parts<'a> {
    from_me: bool,
    chat: &'a str,
    key: &'a str,
    /// What follows the key; not always a participant.
    tail: Option<&'a str>,
}

impl MessageId {
    /// The serialised id of a message, from its chat and key.
    ///
    /// The chat is written as it is; what the HTTP services take back has [`Jid::to_chat`].
    ///
    /// ```
    /// use waxwing_types::MessageId;
    /// let chat = "15550001111@c.us".parse()?;
    /// let id = MessageId::serialised(true, &chat, "3EB0ABCDEF0123456789", None)?;
    /// assert_eq!(id.to_string(), "true_15550001111@c.us_3EB0ABCDEF0123456789");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// The key is empty, or has spaces, control characters, `_` or `@`, with which the id could not be parsed.
    pub fn serialised(
        from_me: bool,
        chat: &Jid,
        key: &str,
        participant: Option<&Jid>,
    ) -> Result<Self, ParseError> {
        if key.contains(['_', '@']) || key.parse::<Self>().is_err() {
            return Err(ParseError::new(key, WANTED_KEY));
        }
        let mut text = format!("{from_me}_{chat}_{key}");
        if let Some(participant) = participant {
            text.push_str(&format!("_{participant}"));
        }
        Ok(Self(text))
    }

    /// The whole id.
    ///
    /// ```
    /// assert_eq!("3EB0ABCDEF0123456789".parse::<waxwing_types::MessageId>()?.as_str(), "3EB0ABCDEF0123456789");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is Meta's form.
    ///
    /// ```
    /// assert!("wamid.HBgLMTU1NTAwMDExMTE".parse::<waxwing_types::MessageId>()?.is_wamid());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_wamid(&self) -> bool {
        self.0.starts_with(WAMID)
    }

    /// Whether it is the serialised form.
    ///
    /// ```
    /// use waxwing_types::MessageId;
    /// assert!("true_15550001111@c.us_3EB0ABCDEF0123456789".parse::<MessageId>()?.is_serialised());
    /// assert!(!"3EB0ABCDEF0123456789".parse::<MessageId>()?.is_serialised());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_serialised(&self) -> bool {
        self.parts().is_some()
    }

    /// Of a serialised id: whether this account sent the message.
    ///
    /// ```
    /// use waxwing_types::MessageId;
    /// assert_eq!("true_15550001111@c.us_3EB0ABCDEF".parse::<MessageId>()?.from_me(), Some(true));
    /// assert_eq!("3EB0ABCDEF".parse::<MessageId>()?.from_me(), None);
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn from_me(&self) -> Option<bool> {
        Some(self.parts()?.from_me)
    }

    /// Of a serialised id: the chat.
    ///
    /// ```
    /// let id: waxwing_types::MessageId = "true_status@broadcast_3EB0ABCDEF_15550001111@c.us".parse()?;
    /// assert!(id.chat().is_some_and(|chat| chat.is_status()));
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn chat(&self) -> Option<Jid> {
        self.parts()?.chat.parse().ok()
    }

    /// The key alone, by which the same message is known in all forms but Meta's; of the other forms the whole id.
    ///
    /// ```
    /// let id: waxwing_types::MessageId = "true_15550001111@c.us_3EB0ABCDEF".parse()?;
    /// assert_eq!(id.key(), "3EB0ABCDEF");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn key(&self) -> &str {
        self.parts().map_or(&self.0, |parts| parts.key)
    }

    /// Of a serialised id in a group or the status: who wrote it.
    ///
    /// ```
    /// let id: waxwing_types::MessageId = "true_status@broadcast_3EB0ABCDEF_15550001111@c.us".parse()?;
    /// assert_eq!(id.participant(), "15550001111@c.us".parse().ok());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn participant(&self) -> Option<Jid> {
        self.parts()?.tail?.parse().ok()
    }

    fn parts(&self) -> Option<Parts<'_>> {
        let (from_me, rest) = match self.0.split_once('_')? {
            ("true", rest) => (true, rest),
            ("false", rest) => (false, rest),
            _ => return None,
        };
        // A `_` before the `@` belongs to the chat: it is the agent's.
        let at = rest.find('@')?;
        let end = at + rest[at..].find('_')?;
        let (chat, rest) = (&rest[..end], &rest[end + 1..]);
        let (key, tail) = match rest.split_once('_') {
            Some((key, tail)) => (key, Some(tail)),
            None => (rest, None),
        };
        let sound = !key.is_empty() && chat.parse::<Jid>().is_ok();
        sound.then_some(Parts {
            from_me,
            chat,
            key,
            tail,
        })
    }
}

impl FromStr for MessageId {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        // Nearly all ids are plain ASCII; the check for it does not decode characters.
        let plain = text.bytes().fold(true, |all, b| all & b.is_ascii_graphic());
        let fits = !text.is_empty()
            && (plain || !text.contains(|c: char| c.is_whitespace() || c.is_control()));
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(ParseError::new(text, WANTED))
        }
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parts) = self.parts() else {
            // Its first letters are the same in all of them.
            let (prefix, rest) = match self.0.strip_prefix(WAMID) {
                Some(rest) => (WAMID, rest),
                None => ("", self.as_str()),
            };
            return write!(f, "MessageId({prefix}{})", mask::text(rest));
        };
        let (from_me, chat, key) = (parts.from_me, parts.chat, parts.key);
        write!(
            f,
            "MessageId({from_me}_{}_{}",
            mask::text(chat),
            mask::text(key)
        )?;
        if let Some(tail) = parts.tail {
            write!(f, "_{}", mask::text(tail))?;
        }
        f.write_str(")")
    }
}

text_model!(id MessageId, "Message id: wamid, serialised, or the bare key.");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serialised_id_is_taken_apart() {
        for (text, chat, key, participant) in [
            ("true_1@c.us_K", "1@c.us", "K", None),
            ("false_1@g.us_K_2@lid", "1@g.us", "K", Some("2@lid")),
            (
                "true_1_2:3@s.whatsapp.net_K",
                "1_2:3@s.whatsapp.net",
                "K",
                None,
            ),
            (
                "true_1@g.us_K_1_2:3@s.whatsapp.net",
                "1@g.us",
                "K",
                Some("1_2:3@s.whatsapp.net"),
            ),
            // What follows the key and is not a chat id is kept, and is not a participant.
            ("true_1@c.us_K_out", "1@c.us", "K", None),
        ] {
            let id: MessageId = text.parse().unwrap();
            assert!(id.is_serialised() && !id.is_wamid(), "{text}");
            assert_eq!(id.chat().map(|jid| jid.to_string()).as_deref(), Some(chat));
            assert_eq!(id.key(), key);
            assert_eq!(
                id.participant().map(|jid| jid.to_string()).as_deref(),
                participant
            );
            assert_eq!(id.to_string(), text);
        }
    }

    #[test]
    fn any_other_id_is_its_own_key() {
        for text in [
            "K",
            "wamid.A=",
            "order_1",
            "true_1",
            "true_1@c.us",
            "true_1@c.us_",
            "true_@_K",
            "maybe_1@c.us_K",
            "é",
        ] {
            let id: MessageId = text.parse().unwrap();
            assert_eq!(id.key(), text);
            assert!(id.from_me().is_none() && id.chat().is_none() && id.participant().is_none());
        }
        for text in ["", " ", "a b", "a\u{0}", "a\n", "a\u{2003}b"] {
            assert!(text.parse::<MessageId>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_key_that_could_not_be_found_again_is_refused() {
        let chat = "1@c.us".parse().unwrap();
        for key in ["", "a_b", "a@b", "a b", "a\n"] {
            assert!(
                MessageId::serialised(true, &chat, key, None).is_err(),
                "{key:?}"
            );
        }
    }
}
