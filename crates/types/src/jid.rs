//! Chat ids.

use crate::{E164, ParseError, Server, mask, text_model::text_model};
use std::fmt;
use std::str::FromStr;

/// A WhatsApp chat id: `user[_agent][:device]@server`, such as `15550001111@c.us` or `15550001111:13@s.whatsapp.net`.
///
/// `Display` and serde are the whole id as received, with the server in lower case; `Debug` is masked. Two ids are
/// equal if their texts are; [`Jid::same_user`] compares the person instead.
///
/// ```
/// use waxwing_types::Jid;
/// let app: Jid = "15550001111:13@s.whatsapp.net".parse()?;
/// let web: Jid = "15550001111@c.us".parse()?;
/// assert!(app != web && app.same_user(&web));
/// assert_eq!(app.device(), Some(13));
/// assert_eq!(format!("{app:?}"), "Jid(1555…11:13@s.whatsapp.net)");
/// # Ok::<(), waxwing_types::ParseError>(())
/// ```
///
/// # Errors
/// Parsing refuses a text without `@`, with blanks, control characters or letters beyond ASCII, with nothing or a plus
/// sign before the `@`, and with `:`, `/`, `_` or a second `@` after it. Digits alone are not a chat id;
/// `<digits>@c.us` is.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Jid {
    user: String,
    agent: Option<Agent>,
    device: Option<u16>,
    server: Server,
}

/// Engines write the agent after `_` or after `.`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Agent {
    mark: char,
    number: u16,
}

/// What a chat id is, for errors.
pub(crate) const WANTED: &str =
    "a chat id: user@server, such as 15550001111@c.us or 120363000000000000@g.us";

impl Jid {
    /// An id from its two parts; `user` may include agent and device.
    ///
    /// ```
    /// use waxwing_types::{Jid, Server};
    /// let device = Jid::new("15550001111:13", Server::WhatsappNet)?;
    /// assert_eq!((device.user(), device.device()), ("15550001111", Some(13)));
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// Those of parsing `user@server`.
    pub fn new(user: &str, server: Server) -> Result<Self, ParseError> {
        if user.contains('@') {
            return Err(ParseError::new(user, WANTED));
        }
        format!("{user}@{server}").parse()
    }

    /// The person with this phone number, `<digits>@c.us`.
    ///
    /// ```
    /// use waxwing_types::Jid;
    /// assert_eq!(Jid::from_phone(&"+15550001111".parse()?).to_string(), "15550001111@c.us");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn from_phone(phone: &E164) -> Self {
        Self::plain(phone.digits(), Server::CUs)
    }

    /// The person with this hidden id, `<user>@lid`.
    ///
    /// ```
    /// assert_eq!(waxwing_types::Jid::lid("123456789012345")?.to_string(), "123456789012345@lid");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// Those of parsing.
    pub fn lid(user: &str) -> Result<Self, ParseError> {
        Self::new(user, Server::Lid)
    }

    /// The group with this id, `<id>@g.us`.
    ///
    /// ```
    /// assert!(waxwing_types::Jid::group("120363000000000000")?.is_group());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// Those of parsing.
    pub fn group(id: &str) -> Result<Self, ParseError> {
        Self::new(id, Server::GUs)
    }

    /// The channel with this id, `<id>@newsletter`.
    ///
    /// ```
    /// assert!(waxwing_types::Jid::channel("120363000000000000")?.is_channel());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    ///
    /// # Errors
    /// Those of parsing.
    pub fn channel(id: &str) -> Result<Self, ParseError> {
        Self::new(id, Server::Newsletter)
    }

    /// `status@broadcast`: the account's status.
    ///
    /// ```
    /// assert!(waxwing_types::Jid::status_broadcast().is_status());
    /// ```
    pub fn status_broadcast() -> Self {
        Self::plain("status", Server::Broadcast)
    }

    fn plain(user: &str, server: Server) -> Self {
        Self {
            user: user.to_owned(),
            agent: None,
            device: None,
            server,
        }
    }

    /// The part before the `@`, without agent and device.
    ///
    /// ```
    /// let jid: waxwing_types::Jid = "15550001111_1:13@s.whatsapp.net".parse()?;
    /// assert_eq!(jid.user(), "15550001111");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The agent, after `_` or `.`; only persons have one.
    ///
    /// ```
    /// let jid: waxwing_types::Jid = "15550001111.1:13@s.whatsapp.net".parse()?;
    /// assert_eq!((jid.agent(), jid.device()), (Some(1), Some(13)));
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn agent(&self) -> Option<u16> {
        self.agent.as_ref().map(|agent| agent.number)
    }

    /// The linked device, after `:`; only persons have one, and 0 is their phone.
    ///
    /// ```
    /// let jid: waxwing_types::Jid = "123456789012345:7@lid".parse()?;
    /// assert_eq!(jid.device(), Some(7));
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn device(&self) -> Option<u16> {
        self.device
    }

    /// The part after the `@`.
    ///
    /// ```
    /// use waxwing_types::{Jid, Server};
    /// assert_eq!(*"15550001111@c.us".parse::<Jid>()?.server(), Server::CUs);
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// A person by phone number: `c.us`, `s.whatsapp.net` or `hosted`.
    ///
    /// ```
    /// assert!("15550001111@c.us".parse::<waxwing_types::Jid>()?.is_user());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_user(&self) -> bool {
        *self.server.merged() == Server::CUs
    }

    /// A person by hidden id: `lid` or `hosted.lid`.
    ///
    /// ```
    /// assert!("123456789012345@lid".parse::<waxwing_types::Jid>()?.is_lid());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_lid(&self) -> bool {
        *self.server.merged() == Server::Lid
    }

    /// A group.
    ///
    /// ```
    /// assert!("15550001111-1400000000@g.us".parse::<waxwing_types::Jid>()?.is_group());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_group(&self) -> bool {
        self.server == Server::GUs
    }

    /// A channel.
    ///
    /// ```
    /// assert!("120363000000000000@newsletter".parse::<waxwing_types::Jid>()?.is_channel());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_channel(&self) -> bool {
        self.server == Server::Newsletter
    }

    /// The account's status.
    ///
    /// ```
    /// assert!("status@broadcast".parse::<waxwing_types::Jid>()?.is_status());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_status(&self) -> bool {
        self.server == Server::Broadcast && self.user == "status"
    }

    /// A broadcast list.
    ///
    /// ```
    /// assert!("1400000000@broadcast".parse::<waxwing_types::Jid>()?.is_broadcast_list());
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn is_broadcast_list(&self) -> bool {
        self.server == Server::Broadcast && !self.is_status()
    }

    /// The phone number of a person who goes by it.
    ///
    /// ```
    /// use waxwing_types::Jid;
    /// let jid: Jid = "15550001111:13@s.whatsapp.net".parse()?;
    /// assert_eq!(jid.phone(), Some("+15550001111".parse()?));
    /// // The digits of a hidden id are not a phone number.
    /// assert_eq!("123456789012345@lid".parse::<Jid>()?.phone(), None);
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn phone(&self) -> Option<E164> {
        if self.is_user() {
            E164::from_digits(&self.user).ok()
        } else {
            None
        }
    }

    /// The chat to send to, as the HTTP services write it: without agent and device, `c.us` for `s.whatsapp.net` and
    /// `hosted`, `lid` for `hosted.lid`. A hidden id stays one.
    ///
    /// ```
    /// let sender: waxwing_types::Jid = "15550001111:13@s.whatsapp.net".parse()?;
    /// assert_eq!(sender.to_chat().to_string(), "15550001111@c.us");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    #[must_use]
    pub fn to_chat(&self) -> Self {
        Self::plain(&self.user, self.server.merged().clone())
    }

    /// Whether both are the same person or chat: whatever the agent and device, whichever of `c.us`, `s.whatsapp.net`
    /// and `hosted`, and whichever of `lid` and `hosted.lid`.
    ///
    /// A phone number and a hidden id never compare as equal, even if they are one person: only the provider knows
    /// that.
    ///
    /// ```
    /// use waxwing_types::Jid;
    /// let phone: Jid = "15550001111:13@s.whatsapp.net".parse()?;
    /// assert!(phone.same_user(&"15550001111@c.us".parse()?));
    /// assert!(!phone.same_user(&"15550001111@lid".parse()?));
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn same_user(&self, other: &Jid) -> bool {
        self.user == other.user && self.server.merged() == other.server.merged()
    }
}

impl FromStr for Jid {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = || ParseError::new(text, WANTED);
        let (left, server) = text.split_once('@').ok_or_else(wrong)?;
        let printable =
            |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_graphic() && b != b'@');
        // The plus sign of a phone number is not part of its chat id.
        if !printable(left) || left.contains('+') {
            return Err(wrong());
        }
        if !printable(server) || server.contains([':', '/', '_']) {
            return Err(wrong());
        }
        let server = Server::from(server);
        if !server.has_devices() {
            return Ok(Self::plain(left, server));
        }
        let (left, device) = number_after(left, ':');
        let mark = if left.contains('_') { '_' } else { '.' };
        let (user, agent) = number_after(left, mark);
        Ok(Self {
            user: user.to_owned(),
            agent: agent.map(|number| Agent { mark, number }),
            device,
            server,
        })
    }
}

impl From<E164> for Jid {
    fn from(phone: E164) -> Self {
        Self::from_phone(&phone)
    }
}

impl From<&E164> for Jid {
    fn from(phone: &E164) -> Self {
        Self::from_phone(phone)
    }
}

/// `user:13` as `user` and 13; a text of another form unchanged, so that it prints as received.
fn number_after(text: &str, mark: char) -> (&str, Option<u16>) {
    match text.rsplit_once(mark) {
        Some((head, tail)) => match tail.parse::<u16>() {
            Ok(number) if !head.is_empty() && number.to_string() == tail => (head, Some(number)),
            _ => (text, None),
        },
        None => (text, None),
    }
}

impl Jid {
    fn write(&self, user: &dyn fmt::Display, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{user}")?;
        if let Some(Agent { mark, number }) = &self.agent {
            write!(f, "{mark}{number}")?;
        }
        if let Some(device) = self.device {
            write!(f, ":{device}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Jid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(&self.user, f)?;
        write!(f, "@{}", self.server)
    }
}

impl fmt::Debug for Jid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Jid(")?;
        match self.is_status() {
            true => f.write_str("status")?,
            false => self.write(&mask::text(&self.user), f)?,
        }
        write!(f, "@{})", mask::within(self.server.as_str()))
    }
}

text_model!(checked Jid, "WhatsApp chat id, user@server.");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Recipient;

    #[test]
    fn the_forms_that_occur() {
        for (text, user, agent, device, server) in [
            ("15550001111@c.us", "15550001111", None, None, Server::CUs),
            (
                "15550001111:0@s.whatsapp.net",
                "15550001111",
                None,
                Some(0),
                Server::WhatsappNet,
            ),
            (
                "15550001111.1:13@s.whatsapp.net",
                "15550001111",
                Some(1),
                Some(13),
                Server::WhatsappNet,
            ),
            (
                "15550001111_1@s.whatsapp.net",
                "15550001111",
                Some(1),
                None,
                Server::WhatsappNet,
            ),
            (
                "15550001111:99@hosted",
                "15550001111",
                None,
                Some(99),
                Server::Hosted,
            ),
            (
                "12345:99@hosted.lid",
                "12345",
                None,
                Some(99),
                Server::HostedLid,
            ),
            // A group has no devices, and a number that is none stays with the user.
            ("12345_1:2@g.us", "12345_1:2", None, None, Server::GUs),
            (
                "status:1@broadcast",
                "status:1",
                None,
                None,
                Server::Broadcast,
            ),
            ("1:070@lid", "1:070", None, None, Server::Lid),
            ("1:70000@lid", "1:70000", None, None, Server::Lid),
            (":1@lid", ":1", None, None, Server::Lid),
            ("7-99@interop", "7-99", None, None, Server::Interop),
            (
                "1@new.example",
                "1",
                None,
                None,
                Server::Unknown("new.example".into()),
            ),
        ] {
            let jid: Jid = text.parse().unwrap();
            assert_eq!(
                (jid.user(), jid.agent(), jid.device()),
                (user, agent, device),
                "{text}"
            );
            assert_eq!(*jid.server(), server);
            assert_eq!(jid.to_string(), text);
            let (front, back) = text.split_once('@').unwrap();
            let capitals = format!("{front}@{}", back.to_ascii_uppercase());
            assert_eq!(capitals.parse::<Jid>().as_ref(), Ok(&jid));
        }
    }

    #[test]
    fn what_is_no_chat_id_is_refused() {
        for text in [
            "",
            "@",
            "15550001111",
            "@c.us",
            "@s.whatsapp.net",
            "15550001111@",
            "1@c.us@c.us",
            "1 2@c.us",
            "1\u{0}@c.us",
            "１@c.us",
            "1@c.us/x",
            "1@c_us",
            "+15550001111@c.us",
        ] {
            assert!(text.parse::<Jid>().is_err(), "{text:?}");
        }
        assert!(Jid::new("1@c.us", Server::CUs).is_err());
        assert!(Jid::group("").is_err());
    }

    #[test]
    fn a_number_and_a_recipient_become_a_chat() {
        let phone: E164 = "+15550001111".parse().unwrap();
        for chat in [Jid::from(&phone), Jid::from(phone.clone())] {
            assert_eq!(chat.to_string(), "15550001111@c.us");
        }
        for (recipient, chat) in [
            ("+15550001111", Some("15550001111@c.us")),
            ("15550001111:13@s.whatsapp.net", Some("15550001111@c.us")),
            ("1@hosted.lid", Some("1@lid")),
            ("US.13491208655302741918", None),
        ] {
            let recipient: Recipient = recipient.parse().unwrap();
            let found = Jid::try_from(recipient).map(|jid| jid.to_string());
            assert_eq!(found.as_deref().ok(), chat);
        }
    }

    #[test]
    fn the_same_person_under_other_ids() {
        let people = [
            [
                "15550001111@c.us",
                "15550001111:3@s.whatsapp.net",
                "15550001111:99@hosted",
            ],
            [
                "15550001111@lid",
                "15550001111_1:3@lid",
                "15550001111:99@hosted.lid",
            ],
            ["15550001111@g.us"; 3],
            ["15550001111@bot", "15550001111:1@bot", "15550001111@bot"],
            ["15550002222@c.us"; 3],
        ];
        let parsed = people.map(|ids| ids.map(|id| id.parse::<Jid>().unwrap()));
        for (i, left) in parsed.iter().enumerate() {
            for (j, right) in parsed.iter().enumerate() {
                for (a, b) in left.iter().zip(right) {
                    assert_eq!(left[0].same_user(b), i == j, "{a} {b}");
                    assert_eq!(a.same_user(&right[0]), i == j, "{a} {b}");
                }
            }
            assert!(left.iter().all(|jid| jid.to_chat() == left[0]));
        }
    }
}
