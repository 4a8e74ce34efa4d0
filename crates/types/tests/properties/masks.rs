//! What a person may read holds no number.

use crate::texts::State;
use crate::values::{bsuid, digits, key, text};
use proptest::prelude::*;
use waxwing_types::{
    E164, Extra, Jid, Json, Lenient, MessageId, QueuedResponse, Recipient, Server, mask,
};

waxwing_json::string_id! {
    #[sensitive]
    /// A number in digits.
    pub struct WaId;
}

waxwing_json::string_id! {
    #[secret]
    /// A token.
    pub struct AccessToken;
}

/// Numbers that errors name as examples of what is wanted.
const EXAMPLES: [&str; 3] = ["15550001111", "13491208655302741918", "120363000000000000"];

/// More of the digits in a row than a mask shows.
fn tells(shown: &str, digits: &str) -> bool {
    let shown = EXAMPLES
        .iter()
        .fold(shown.to_owned(), |text, example| text.replace(example, ""));
    (0..digits.len() - 4).any(|at| shown.contains(&digits[at..at + 5]))
}

proptest! {
    #[test]
    fn no_model_tells_the_number(digits in digits(), key in "[A-F]{20}", device in prop::option::of(0..99_u16)) {
        let phone = E164::from_digits(&digits).expect("a number");
        let device = device.map(|device| format!(":{device}")).unwrap_or_default();
        let jids = ["c.us", "s.whatsapp.net", "lid", "g.us", "example", &digits]
            .map(|server| Jid::new(&format!("{digits}{device}"), Server::from(server)).expect("a chat id"));
        for jid in &jids {
            let id = MessageId::serialised(true, jid, &key, Some(jid)).expect("an id");
            let debug = format!("{jid:?} {:?} {:?} {id:?}", jid.server(), Recipient::from(jid.clone()));
            prop_assert!(!tells(&debug, &digits), "{}", debug);
        }
        let extra: Extra = serde_json::from_value(serde_json::json!({ &*digits: &*digits, "a": [&*digits] })).expect("a map");
        let mut ticket = QueuedResponse::new("t");
        ticket.message = Some(format!("to {phone}"));
        let lenient = [Lenient::Parsed(phone.clone()), Lenient::Raw(Json::from(serde_json::json!(&*digits)))];
        let wrong = (digits.parse::<E164>(), digits.parse::<Recipient>(), format!("{digits}@@").parse::<Jid>());
        let bare: MessageId = digits.parse().expect("an id");
        let debug = format!("{phone:?} {:?} {:?} {extra:?} {ticket:?} {lenient:?} {wrong:?} {bare:?} {:?}", Recipient::from(phone.clone()), WaId::from(&*digits), State::from(format!("to {digits}")));
        prop_assert!(!tells(&debug, &digits), "{}", debug);
        for error in [wrong.0.unwrap_err(), wrong.1.unwrap_err(), wrong.2.unwrap_err()] {
            prop_assert!(!tells(&error.to_string(), &digits), "{}", error);
        }
    }

    #[test]
    fn a_user_id_shows_four_characters_and_two(user in bsuid()) {
        let debug = format!("{user:?}");
        prop_assert!(debug.len() <= "Bsuid(US.1…18)".len());
        prop_assert!(user.key().len() < 5 || !tells(&debug, user.key()), "{}", debug);
    }

    #[test]
    fn a_secret_shows_nothing_at_all(token in text()) {
        let id = AccessToken::from(&*token);
        prop_assert_eq!(format!("{id:?} {:#?}", Some(&id)), "AccessToken([redacted]) Some(\n    AccessToken([redacted]),\n)");
        prop_assert_eq!(id.to_string(), token);
    }

    #[test]
    fn no_message_tells_a_number(digits in digits(), before in "[^0-9+@vV$€£¥₹]{0,12}", after in "[^0-9+@$€£¥₹]{0,12}") {
        let (a, b, c) = (&digits[..1], &digits[1..4], &digits[4..]);
        // That would be an amount.
        prop_assume!((b, c) != ("000", "000"));
        for number in [
            digits.clone(),
            format!("+{digits}"),
            format!("+{a} {b} {c}"),
            format!("+{a} ({b}) {c}"),
            format!("+{a}-{b}-{c}"),
            format!("+{a}.{b}\u{a0}{c}"),
            format!("{a} {b} {c}"),
            format!("{a}-{b}-{c}"),
            format!("{a} ({b}) {c}"),
            format!("({b}) {a}{c}"),
            format!("{a}.{b}.{c}"),
            format!("{a}\u{2011}{b}\u{a0}{c}"),
            format!("{digits}@c.us"),
            format!("\"{digits}@s.whatsapp.net\","),
            format!("true_{digits}@c.us_3EB0"),
            format!("US.{digits}"),
            format!("wamid.{digits}"),
            format!("https://example.com/{digits}%40c.us/x"),
        ] {
            let shown = mask::within(&format!("{before}{number}{after}")).to_string();
            let plain: String = shown.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}')).collect();
            prop_assert!(!tells(&shown, &digits) && !tells(&plain, &digits), "{number:?} became {shown:?}");
        }
    }

    #[test]
    fn a_mask_is_short_and_harmless(text in text()) {
        let shown = mask::text(&text).to_string();
        prop_assert!(shown.chars().count() <= 7);
        prop_assert!(!shown.contains(char::is_control));
        prop_assert!(shown != text || text.is_empty() || text == "…");
        prop_assert!(!mask::within(&text).to_string().contains(char::is_control));
    }

    #[test]
    fn a_message_without_long_numbers_stays_as_it_is(words in proptest::collection::vec("[a-zA-Z(){}:;'\"/-]{1,9}", 0..6), number in "[0-9]{1,6}", key in key()) {
        let message = format!("{number} {} {number}", words.join(" "));
        prop_assert_eq!(mask::within(&message).to_string(), message);
        let _ = mask::within(&key);
    }
}

/// The table in the documentation of [`mask`] is true.
#[test]
fn the_table_of_masks_is_what_is_shown() {
    let table = include_str!("../../../json/src/masks.md");
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains('`'))
        .skip(1)
        .map(|line| {
            line.trim_matches('|')
                .split(" | ")
                .map(|cell| cell.trim())
                .collect()
        })
        .collect();
    assert!(rows.len() > 20);
    for row in rows {
        let [model, wire, debug] = row[..] else {
            panic!("{row:?}")
        };
        let (wire, debug) = (wire.trim_matches('`'), debug.trim_matches('`'));
        assert_eq!(shown(model, wire), debug, "{model} {wire}");
    }
}

fn shown(model: &str, wire: &str) -> String {
    fn debug<T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug>(wire: &str) -> String {
        format!("{:?}", wire.parse::<T>().expect("a wire form"))
    }
    waxwing_json::string_id! {
        /// An id.
        pub struct MediaId;
    }
    match model {
        "`E164`" => debug::<E164>(wire),
        "`Jid`" => debug::<Jid>(wire),
        "`Server`" => format!("{:?}", Server::from(wire)),
        "`Bsuid`" => debug::<waxwing_types::Bsuid>(wire),
        "`Recipient`" => debug::<Recipient>(wire),
        "`MessageId`" => debug::<MessageId>(wire),
        "`MediaType`" => debug::<waxwing_types::MediaType>(wire),
        "`Timestamp`" => debug::<waxwing_types::Timestamp>(wire),
        "`IntOrString`" => format!("{:?}", waxwing_types::IntOrString::from(wire)),
        "`Json`" => format!("{:?}", serde_json::from_str::<Json>(wire).expect("JSON")),
        "`Extra`" => format!("{:?}", serde_json::from_str::<Extra>(wire).expect("JSON")),
        "open enum" => format!("{:?}", State::from(wire)),
        "id" => format!("{:?}", MediaId::from(wire)),
        "id, `x-sensitive: true`" => format!("{:?}", WaId::from(wire)),
        "id, `x-sensitive: secret`" => format!("{:?}", AccessToken::from(wire)),
        other => panic!("the table names {other}"),
    }
}
