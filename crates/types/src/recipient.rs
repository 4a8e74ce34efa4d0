//! Whom a message goes to.

use crate::{Bsuid, E164, Jid, ParseError, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A recipient in any of the forms that providers take.
///
/// ```
/// use waxwing_types::Recipient;
/// assert!(matches!("+15550001111".parse()?, Recipient::Phone(_)));
/// assert!(matches!("120363000000000000@g.us".parse()?, Recipient::Group(_)));
/// assert!("15550001111".parse::<Recipient>().is_err());
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Recipient {
    /// A phone number.
    Phone(E164),
    /// A business-scoped user id.
    Bsuid(Bsuid),
    /// A person, or another chat that is none of the following.
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

impl FromStr for Recipient {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        if text.trim_start().starts_with('+') {
            return text.parse().map(Recipient::Phone);
        }
        if text.contains('@') {
            return text.parse::<Jid>().map(Recipient::from);
        }
        text.parse()
            .map(Recipient::Bsuid)
            .map_err(|_| ParseError::new(text, WANTED))
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
    Recipient,
    "Phone number, business-scoped user id or chat id."
);
