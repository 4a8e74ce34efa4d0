//! Chat ids.

use crate::{E164, ParseError, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// The part of a JID after the `@`; an unknown one is kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Server {
    /// `s.whatsapp.net`: a person, as engines write it.
    WhatsappNet,
    /// `c.us`: a person, as the HTTP services write it.
    CUs,
    /// `g.us`: a group.
    GUs,
    /// `newsletter`: a channel.
    Newsletter,
    /// `lid`: a person by a hidden id.
    Lid,
    /// `broadcast`: a broadcast list, or `status@broadcast`.
    Broadcast,
    /// `hosted`.
    Hosted,
    /// `hosted.lid`.
    HostedLid,
    /// `bot`.
    Bot,
    /// `msgr`.
    Msgr,
    /// `interop`.
    Interop,
    /// `call`.
    Call,
    /// Any other.
    Unknown(String),
}

const SERVERS: [(&str, Server); 12] = [
    ("s.whatsapp.net", Server::WhatsappNet),
    ("c.us", Server::CUs),
    ("g.us", Server::GUs),
    ("newsletter", Server::Newsletter),
    ("lid", Server::Lid),
    ("broadcast", Server::Broadcast),
    ("hosted", Server::Hosted),
    ("hosted.lid", Server::HostedLid),
    ("bot", Server::Bot),
    ("msgr", Server::Msgr),
    ("interop", Server::Interop),
    ("call", Server::Call),
];

impl Server {
    /// The text after the `@`.
    pub fn as_str(&self) -> &str {
        match self {
            Server::Unknown(text) => text,
            known => SERVERS
                .iter()
                .find(|(_, s)| s == known)
                .map_or("", |(text, _)| text),
        }
    }
}

impl From<&str> for Server {
    fn from(text: &str) -> Self {
        SERVERS
            .iter()
            .find(|(name, _)| *name == text)
            .map_or_else(|| Server::Unknown(text.to_owned()), |(_, s)| s.clone())
    }
}

/// A WhatsApp chat id: `user[_agent][:device]@server`, such as `15550001111@c.us` or `15550001111:13@s.whatsapp.net`.
///
/// `Display` and serde are the whole id; `Debug` is masked.
///
/// ```
/// use waxwing_types::Jid;
/// let app: Jid = "15550001111:13@s.whatsapp.net".parse()?;
/// let web: Jid = "15550001111@c.us".parse()?;
/// assert!(app.same_user(&web));
/// assert_eq!(app.device(), Some(13));
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Jid {
    user: String,
    agent: Option<u16>,
    device: Option<u16>,
    server: Server,
}

const WANTED: &str = "a chat id: user@server, such as 15550001111@c.us or 120363000000000000@g.us";

impl Jid {
    /// The person with this phone number, `<digits>@c.us`.
    pub fn from_phone(phone: &E164) -> Self {
        Self {
            user: phone.digits().to_owned(),
            agent: None,
            device: None,
            server: Server::CUs,
        }
    }

    /// `status@broadcast`: the account's status.
    pub fn status_broadcast() -> Self {
        Self {
            user: "status".to_owned(),
            agent: None,
            device: None,
            server: Server::Broadcast,
        }
    }

    /// The part before the `@`, without agent and device.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The agent, after `_`.
    pub fn agent(&self) -> Option<u16> {
        self.agent
    }

    /// The linked device, after `:`.
    pub fn device(&self) -> Option<u16> {
        self.device
    }

    /// The part after the `@`.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// A person by phone number.
    pub fn is_user(&self) -> bool {
        matches!(self.server, Server::CUs | Server::WhatsappNet)
    }

    /// A group.
    pub fn is_group(&self) -> bool {
        self.server == Server::GUs
    }

    /// A channel.
    pub fn is_channel(&self) -> bool {
        self.server == Server::Newsletter
    }

    /// A person by hidden id.
    pub fn is_lid(&self) -> bool {
        self.server == Server::Lid
    }

    /// The account's status.
    pub fn is_status(&self) -> bool {
        self.server == Server::Broadcast && self.user == "status"
    }

    /// The phone number of a person.
    pub fn phone(&self) -> Option<E164> {
        if self.is_user() {
            E164::from_digits(&self.user)
        } else {
            None
        }
    }

    /// Whether both are the same person or chat, whatever the device and whichever of `c.us` and `s.whatsapp.net`.
    pub fn same_user(&self, other: &Jid) -> bool {
        self.user == other.user
            && (self.server == other.server || (self.is_user() && other.is_user()))
    }
}

impl FromStr for Jid {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = || ParseError::new(text, WANTED);
        let (left, server) = text.split_once('@').ok_or_else(wrong)?;
        let printable =
            |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_graphic() && b != b'@');
        if !printable(left) || !printable(server) || server.contains([':', '/', '_']) {
            return Err(wrong());
        }
        let (left, device) = number_after(left, ':');
        let (user, agent) = number_after(left, '_');
        if user.is_empty() {
            return Err(wrong());
        }
        Ok(Self {
            user: user.to_owned(),
            agent,
            device,
            server: server.into(),
        })
    }
}

/// `user:13` as `user` and 13; a text of another form as it is, so that it prints as it came.
fn number_after(text: &str, mark: char) -> (&str, Option<u16>) {
    match text.rsplit_once(mark) {
        Some((head, tail)) => match tail.parse::<u16>() {
            Ok(number) if !head.is_empty() && number.to_string() == tail => (head, Some(number)),
            _ => (text, None),
        },
        None => (text, None),
    }
}

impl fmt::Display for Jid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.user)?;
        if let Some(agent) = self.agent {
            write!(f, "_{agent}")?;
        }
        if let Some(device) = self.device {
            write!(f, ":{device}")?;
        }
        write!(f, "@{}", self.server.as_str())
    }
}

impl fmt::Debug for Jid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Jid({}@{})",
            mask::text(&self.user),
            self.server.as_str()
        )
    }
}

text_model!(Jid, "WhatsApp chat id, user@server.");
