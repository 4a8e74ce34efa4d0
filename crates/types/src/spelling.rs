//! How a provider writes a phone number.

use crate::{E164, Jid};
use serde_json::Value;

/// A way to write a phone number; [`phone_id`](crate::phone_id) has them by name.
#[derive(Debug, Clone, Copy)]
pub enum Spelling {
    /// `+15550001111`.
    Plus,
    /// `15550001111`.
    Digits,
    /// `15550001111@c.us`.
    Chat,
}

impl Spelling {
    /// Rewrites a text that is a phone number: with plus sign, in digits, or in a person's chat id.
    pub fn of(self, text: &str) -> String {
        let jid: Option<Jid> = text.parse().ok();
        let phone = E164::from_digits(text).or_else(|_| text.parse()).ok();
        let phone = phone.or_else(|| jid.as_ref().and_then(Jid::phone));
        match (self, phone, jid) {
            (Spelling::Plus, Some(phone), _) => phone.to_string(),
            (Spelling::Digits, Some(phone), _) => phone.digits().to_owned(),
            (Spelling::Chat, Some(phone), _) => Jid::from_phone(&phone).to_string(),
            (Spelling::Chat, None, Some(jid)) => jid.to_chat().to_string(),
            (_, None, _) => text.to_owned(),
        }
    }

    /// The same for a text or number; `None` for anything else.
    pub fn of_json(self, json: &Value) -> String {
        match json {
            Value::String(text) => self.of(text),
            Value::Number(number) => self.of(&number.to_string()),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Bsuid, E164, Jid, Lenient, Recipient};

    crate::phone_id! {
        #[digits]
        /// In an event.
        pub struct WaId;
    }
    crate::phone_id! {
        #[plus]
        /// Of Meta.
        pub struct Plus from WaId;
    }
    crate::phone_id! {
        #[digits]
        /// Of Infobip.
        pub struct Digits from WaId, Plus;
    }
    crate::phone_id! {
        #[chat]
        /// Of Wawp.
        pub struct Chat from WaId, Digits;
    }

    /// The given value in all three ways; the same as an option, by reference and as read from an answer.
    macro_rules! all {
        ($given:expr) => {{
            let given = $given;
            let some = Some(given.clone());
            let lenient = Some(Lenient::from(given.clone()));
            let plain = ways!(given.clone());
            assert_eq!(ways!(&given), plain);
            assert_eq!(ways!(some.clone()), plain);
            assert_eq!(ways!(&some), plain);
            assert_eq!(ways!(lenient.clone()), plain);
            assert_eq!(ways!(&lenient), plain);
            plain
        }};
    }

    macro_rules! ways {
        ($given:expr) => {
            [
                Plus::from($given).into_string(),
                Digits::from($given).into_string(),
                Chat::from($given).into_string(),
            ]
        };
    }

    #[test]
    fn a_model_is_written_in_the_providers_way() {
        let number = ["+15550001111", "15550001111", "15550001111@c.us"];
        let id = WaId::from("15550001111");
        assert_eq!(
            (id.as_str(), id.clone().into_string()),
            (number[1], number[1].to_owned())
        );
        assert_eq!(all!(id), number);
        assert_eq!(all!("+1 555 000 1111".parse::<E164>().unwrap()), number);
        for jid in ["15550001111@c.us", "15550001111:13@s.whatsapp.net"] {
            let jid: Jid = jid.parse().unwrap();
            assert_eq!(all!(jid.clone()), number);
            assert_eq!(all!(Recipient::from(jid)), number);
        }
        assert_eq!(all!("+15550001111".parse::<Recipient>().unwrap()), number);
        let user: Bsuid = "US.13491208655302741918".parse().unwrap();
        assert_eq!(all!(user.clone()), ["US.13491208655302741918"; 3]);
        assert_eq!(all!(Recipient::from(user)), ["US.13491208655302741918"; 3]);
        let hidden: Jid = "123456789012345:7@lid".parse().unwrap();
        let whole = "123456789012345:7@lid";
        assert_eq!(all!(hidden), [whole, whole, "123456789012345@lid"]);
        assert_eq!(
            Digits::from(Plus::from("+15550001111")).as_str(),
            "15550001111"
        );
        assert_eq!(
            Chat::from(Digits::from("15550001111")).as_str(),
            "15550001111@c.us"
        );
    }

    #[test]
    fn a_text_stays_and_nothing_is_empty() {
        for text in ["15550001111", "+1 555", "group", ""] {
            assert_eq!(Plus::from(text).as_str(), text);
            assert_eq!(Plus::from(text.to_owned()).as_str(), text);
            assert_eq!(Plus::from(Some(text)).as_str(), text);
        }
        assert_eq!(Plus::from(None::<WaId>).as_str(), "");
    }

    #[test]
    fn what_an_answer_has_instead_of_a_model_is_read_for_a_number() {
        for (json, plus) in [
            ("\"15550001111\"", "+15550001111"),
            ("15550001111", "+15550001111"),
            ("\"group\"", "group"),
            ("[]", ""),
            ("null", ""),
        ] {
            let odd: Lenient<E164> = serde_json::from_str(json).unwrap();
            assert_eq!(Plus::from(odd).as_str(), plus, "{json}");
        }
    }

    #[test]
    fn the_number_is_masked() {
        assert_eq!(format!("{:?}", Plus::from("+15550001111")), "Plus(+155…11)");
    }
}
