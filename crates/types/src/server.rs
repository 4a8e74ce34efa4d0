//! The kinds of chat ids.

use std::fmt;
use waxwing_json::mask;

/// The part of a chat id after the `@`, in lower case. Unknown servers are kept.
///
/// ```
/// use waxwing_types::Server;
/// assert_eq!(Server::from("g.us"), Server::GUs);
/// assert_eq!(Server::from("G.US"), Server::GUs);
/// assert_eq!(Server::from("example").as_str(), "example");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Server {
    /// `s.whatsapp.net`: a person by phone number, as engines write it.
    WhatsappNet,
    /// `c.us`: a person by phone number, as the HTTP services write it.
    CUs,
    /// `g.us`: a group.
    GUs,
    /// `newsletter`: a channel.
    Newsletter,
    /// `lid`: a person by hidden id.
    Lid,
    /// `broadcast`: a broadcast list, or `status@broadcast`.
    Broadcast,
    /// `hosted`: a device that the business has hosted, by phone number.
    Hosted,
    /// `hosted.lid`: a device that the business has hosted, by hidden id.
    HostedLid,
    /// `bot`: an assistant.
    Bot,
    /// `msgr`: a person of Messenger.
    Msgr,
    /// `interop`: a person of another service.
    Interop,
    /// `call`: a call.
    Call,
    /// Any other. Read it with [`Server::from`], which knows the ones above.
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
    ///
    /// ```
    /// assert_eq!(waxwing_types::Server::HostedLid.as_str(), "hosted.lid");
    /// ```
    pub fn as_str(&self) -> &str {
        match self {
            Server::Unknown(text) => text,
            known => SERVERS
                .iter()
                .find(|(_, s)| s == known)
                .map_or("", |(text, _)| text),
        }
    }

    /// Whether ids there may have an agent and a device: those of persons, and unknown ones.
    pub(crate) fn has_devices(&self) -> bool {
        !matches!(
            self,
            Server::GUs | Server::Newsletter | Server::Broadcast | Server::Call
        )
    }

    /// The one server for those that differ only in who writes the id, or in the device.
    pub(crate) fn merged(&self) -> &Self {
        match self {
            Server::WhatsappNet | Server::Hosted => &Server::CUs,
            Server::HostedLid => &Server::Lid,
            other => other,
        }
    }
}

impl From<&str> for Server {
    fn from(text: &str) -> Self {
        SERVERS
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(text))
            .map_or_else(
                || Server::Unknown(text.to_ascii_lowercase()),
                |(_, s)| s.clone(),
            )
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An unknown server is an arbitrary text, so it may contain a number.
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Server({})", mask::within(self.as_str()))
    }
}
