//! The chats that requests name.

use crate::spelling::Spelling;

crate::phone_id! {
    #[chat]
    /// The chat that a request names: digits with `@c.us` for a person, `@g.us` for a group, `@newsletter` for a channel,
    /// `@lid` for a hidden id.
    ///
    /// A phone number and a chat id of any form convert into the form that the providers take; so does each of them as an
    /// `Option`, by reference or as [`Lenient`](crate::Lenient). A text stays as it is. The request is checked before it is
    /// sent: a text that is no [`Jid`](crate::Jid) is refused, and so is nothing.
    ///
    /// ```
    /// use waxwing_types::{ChatId, E164, Jid, Lenient};
    /// assert_eq!(ChatId::from("15550001111@c.us"), "15550001111@c.us");
    /// assert_eq!(ChatId::from("+15550001111".parse::<E164>()?), "15550001111@c.us");
    /// let from: Option<Lenient<Jid>> = Some("15550001111:13@s.whatsapp.net".parse::<Jid>()?.into());
    /// assert_eq!(ChatId::from(&from), "15550001111@c.us");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub struct ChatId;
}

impl ChatId {
    /// From a phone number of any spelling, or another id; not part of the public API.
    #[doc(hidden)]
    pub fn of_number(text: &str) -> Self {
        Self(Spelling::Chat.of(text))
    }
}

/// Converts a provider's own phone number, as [`phone_id`](crate::phone_id) makes it, into a [`ChatId`].
///
/// ```
/// waxwing_types::phone_id! {
///     #[digits]
///     /// An account, as events name it.
///     pub struct WaId;
/// }
/// waxwing_types::chat_of!(WaId);
/// assert_eq!(waxwing_types::ChatId::from(WaId::from("15550001111")), "15550001111@c.us");
/// ```
#[macro_export]
macro_rules! chat_of {
    ($name:ident) => {
        impl ::std::convert::From<$name> for $crate::ChatId {
            fn from(number: $name) -> Self {
                Self::of_number(number.as_str())
            }
        }
    };
}
