//! Whom a message goes to.

use crate::{Bsuid, E164, Jid, ParseError, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A recipient in any of the forms that providers accept.
///
/// `parse` and `from` choose the variant of a chat id; prefer them to the variants. `Debug` is masked.
///
/// ```
/// use waxwing_types::{Jid, Recipient};
/// assert!(matches!("+15550001111".parse()?, Recipient::Phone(_)));
/// assert!(matches!("US.13491208655302741918".parse()?, Recipient::Bsuid(_)));
/// assert!(matches!("120363000000000000@g.us".parse()?, Recipient::Group(_)));
/// assert!(matches!(Jid::lid("123456789012345")?.into(), Recipient::Lid(_)));
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
///
/// # Errors
/// Parsing refuses digits alone: they may be a phone number or the start of a chat id, and a message to the wrong one
/// cannot be undone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Recipient {
    /// A phone number.
    Phone(E164),
    /// A business-scoped user id.
    Bsuid(Bsuid),
    /// A person by chat id, or another chat that is none of the following.
    User(Jid),
    /// A person by hidden id.
    Lid(Jid),
    /// A group.
    Group(Jid),
    /// A channel.
    Channel(Jid),
    /// The account's own status.
    Status,
}

const WANTED: &str = "a recipient: a phone number (+15550001111), a business-scoped user id \
(US.13491208655302741918) or a chat id (15550001111@c.us)";

impl Recipient {
    /// The phone number of a recipient that is a phone number or a person's chat id.
    ///
    /// ```
    /// use waxwing_types::Recipient;
    /// let user: Recipient = "15550001111:13@s.whatsapp.net".parse()?;
    /// assert_eq!(user.phone(), "+15550001111".parse().ok());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn phone(&self) -> Option<E164> {
        match self {
            Recipient::Phone(phone) => Some(phone.clone()),
            Recipient::User(jid) => jid.phone(),
            _ => None,
        }
    }

    /// The chat id to send to (see [`Jid::to_chat`]); only a business-scoped user id has none.
    ///
    /// ```
    /// use waxwing_types::Recipient;
    /// let phone: Recipient = "+15550001111".parse()?;
    /// assert_eq!(phone.to_chat(), "15550001111@c.us".parse().ok());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn to_chat(&self) -> Option<Jid> {
        match self {
            Recipient::Phone(phone) => Some(Jid::from_phone(phone)),
            Recipient::Bsuid(_) => None,
            Recipient::User(jid)
            | Recipient::Lid(jid)
            | Recipient::Group(jid)
            | Recipient::Channel(jid) => Some(jid.to_chat()),
            Recipient::Status => Some(Jid::status_broadcast()),
        }
    }
}

impl FromStr for Recipient {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = |_| ParseError::new(text, WANTED);
        if text.contains('@') {
            text.parse::<Jid>().map(Recipient::from)
        } else if text.contains('+') {
            text.parse().map(Recipient::Phone)
        } else {
            text.parse().map(Recipient::Bsuid).map_err(wrong)
        }
    }
}

impl From<Jid> for Recipient {
    fn from(jid: Jid) -> Self {
        match () {
            () if jid.is_status() => Recipient::Status,
            () if jid.is_group() => Recipient::Group(jid),
            () if jid.is_channel() => Recipient::Channel(jid),
            () if jid.is_lid() => Recipient::Lid(jid),
            () => Recipient::User(jid),
        }
    }
}

/// A business-scoped user id has no chat id.
impl TryFrom<Recipient> for Jid {
    type Error = ParseError;
    fn try_from(recipient: Recipient) -> Result<Self, ParseError> {
        let chat = recipient.to_chat();
        chat.ok_or_else(|| ParseError::new(&recipient.to_string(), crate::jid::WANTED))
    }
}

impl From<E164> for Recipient {
    fn from(phone: E164) -> Self {
        Recipient::Phone(phone)
    }
}

impl From<Bsuid> for Recipient {
    fn from(user: Bsuid) -> Self {
        Recipient::Bsuid(user)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Recipient::Phone(phone) => phone.fmt(f),
            Recipient::Bsuid(user) => user.fmt(f),
            Recipient::User(jid)
            | Recipient::Lid(jid)
            | Recipient::Group(jid)
            | Recipient::Channel(jid) => jid.fmt(f),
            Recipient::Status => f.write_str("status@broadcast"),
        }
    }
}

text_model!(
    checked Recipient,
    "Phone number, business-scoped user id or chat id."
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_its_kind() {
        for (text, kind) in [
            (" +1 555 000 1111", "Phone"),
            ("\u{202a}+15550001111\u{202c}", "Phone"),
            ("US.ENT.1", "Bsuid"),
            ("15550001111@c.us", "User"),
            ("15550001111:2@s.whatsapp.net", "User"),
            ("15550001111:99@hosted", "User"),
            ("1@bot", "User"),
            ("1400000000@broadcast", "User"),
            ("1@example", "User"),
            ("123456789012345@lid", "Lid"),
            ("123456789012345:99@hosted.lid", "Lid"),
            ("120363000000000000@g.us", "Group"),
            ("120363000000000000@newsletter", "Channel"),
            ("status@broadcast", "Status"),
        ] {
            let recipient: Recipient = text.parse().unwrap();
            assert!(
                format!("{recipient:?}").starts_with(kind),
                "{text}: {recipient:?}"
            );
        }
        for text in ["", "15550001111", "+1555", "Ada", "@c.us", "us.1"] {
            assert!(text.parse::<Recipient>().is_err(), "{text}");
        }
    }
}
