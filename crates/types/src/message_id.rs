//! Message ids.

use crate::{Jid, ParseError, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A message id in one of its three forms: `wamid.…`, serialised (`true_15550001111@c.us_3EB0ABCDEF0123456789`, with
/// the participant at the end in groups), or the bare key. The text is kept as it came; `Debug` masks it.
///
/// ```
/// let id: waxwing_types::MessageId = "true_15550001111@c.us_3EB0ABCDEF0123456789".parse()?;
/// assert_eq!(id.from_me(), Some(true));
/// assert_eq!(id.key(), "3EB0ABCDEF0123456789");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(String);

const WANTED: &str = "a message id: not empty, without blanks";

impl MessageId {
    /// The whole id.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is Meta's form.
    pub fn is_wamid(&self) -> bool {
        self.0.starts_with("wamid.")
    }

    /// Of a serialised id: whether this account sent the message.
    pub fn from_me(&self) -> Option<bool> {
        self.parts().map(|(from_me, ..)| from_me)
    }

    /// Of a serialised id: the chat.
    pub fn chat(&self) -> Option<Jid> {
        self.parts()?.1.parse().ok()
    }

    /// The key alone; of the other forms the whole id.
    pub fn key(&self) -> &str {
        self.parts().map_or(&self.0, |(_, _, key, _)| key)
    }

    /// Of a serialised id in a group: who wrote it.
    pub fn participant(&self) -> Option<Jid> {
        self.parts()?.3?.parse().ok()
    }

    fn parts(&self) -> Option<(bool, &str, &str, Option<&str>)> {
        let (from_me, rest) = match self.0.split_once('_')? {
            ("true", rest) => (true, rest),
            ("false", rest) => (false, rest),
            _ => return None,
        };
        let (chat, rest) = rest
            .split_once('_')
            .filter(|(chat, _)| chat.contains('@'))?;
        Some(match rest.split_once('_') {
            Some((key, participant)) => (from_me, chat, key, Some(participant)),
            None => (from_me, chat, rest, None),
        })
    }
}

impl FromStr for MessageId {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let fits =
            !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control());
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
        write!(f, "MessageId({})", mask::text(&self.0))
    }
}

text_model!(MessageId, "Message id: wamid, serialised, or the bare key.");
