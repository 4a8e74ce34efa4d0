//! Each provider as a gateway: mapping, and no HTTP of its own.

#[cfg(feature = "hypersender")]
pub(crate) mod hypersender;
#[cfg(feature = "infobip")]
pub(crate) mod infobip;
#[cfg(feature = "meta")]
pub(crate) mod meta;
#[cfg(feature = "wawp")]
pub(crate) mod wawp;

#[cfg(any(
    feature = "wawp",
    feature = "hypersender",
    feature = "infobip",
    feature = "meta"
))]
use crate::{Capabilities, Feature, UnsupportedError};
#[cfg(any(feature = "wawp", feature = "hypersender"))]
use waxwing_types::Jid;
#[cfg(any(
    feature = "wawp",
    feature = "hypersender",
    feature = "infobip",
    feature = "meta"
))]
use waxwing_types::Recipient;

/// Refuses a recipient that the provider cannot address.
#[cfg(any(
    feature = "wawp",
    feature = "hypersender",
    feature = "infobip",
    feature = "meta"
))]
fn addressable(can: &Capabilities, to: &Recipient) -> Result<(), UnsupportedError> {
    can.need(Feature::of_recipient(to))
}

/// The chat id of a recipient that has one.
#[cfg(any(feature = "wawp", feature = "hypersender"))]
fn chat(to: &Recipient) -> Option<Jid> {
    match to {
        Recipient::Phone(phone) => Some(Jid::from_phone(phone)),
        // A chat is a person's, not one of their devices'.
        Recipient::User(jid) => jid.phone().map(|phone| Jid::from_phone(&phone)),
        Recipient::Lid(jid) | Recipient::Group(jid) | Recipient::Channel(jid) => {
            Some(jid.to_chat())
        }
        _ => None,
    }
}

/// The phone number of a recipient that has one.
#[cfg(any(feature = "infobip", feature = "meta"))]
fn phone(to: &Recipient) -> Option<waxwing_types::E164> {
    match to {
        Recipient::Phone(phone) => Some(phone.clone()),
        Recipient::User(jid) => jid.phone(),
        _ => None,
    }
}

#[cfg(all(test, any(feature = "wawp", feature = "hypersender")))]
mod tests {
    #[test]
    fn a_chat_is_a_persons_and_not_one_of_their_devices() {
        for (to, expected) in [
            ("+15550001111", Some("15550001111@c.us")),
            ("15550001111:13@s.whatsapp.net", Some("15550001111@c.us")),
            ("123456789012345:13@lid", Some("123456789012345@lid")),
            ("120363000000000000@g.us", Some("120363000000000000@g.us")),
            ("US.13491208655302741918", None),
        ] {
            let chat = super::chat(&to.parse().unwrap()).map(|chat| chat.to_string());
            assert_eq!(chat.as_deref(), expected, "{to}");
        }
    }
}
