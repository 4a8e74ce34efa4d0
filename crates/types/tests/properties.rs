//! Parse and display agree for any text: what parses prints and parses again to the same, and nothing panics.

use proptest::prelude::*;
use std::fmt::{Debug, Display};
use std::str::FromStr;
use waxwing_types::{Bsuid, E164, Jid, MediaType, MessageId, Recipient, Timestamp};

fn agrees<
    T: FromStr + Display + Debug + PartialEq + serde::Serialize + serde::de::DeserializeOwned,
>(
    text: &str,
) {
    let json = serde_json::to_string(text).expect("a text is JSON");
    let Ok(value) = text.parse::<T>() else {
        assert!(
            serde_json::from_str::<T>(&json).is_err(),
            "serde takes what parse refuses"
        );
        return;
    };
    let shown = value.to_string();
    let again = shown
        .parse::<T>()
        .unwrap_or_else(|_| panic!("{shown} does not parse again"));
    assert_eq!(again, value);
    assert_eq!(
        serde_json::to_string(&value).expect("writable"),
        serde_json::to_string(&shown).expect("a text")
    );
    assert_eq!(serde_json::from_str::<T>(&json).expect("readable"), value);
}

fn all(text: &str) {
    agrees::<Jid>(text);
    agrees::<E164>(text);
    agrees::<Bsuid>(text);
    agrees::<Recipient>(text);
    agrees::<MessageId>(text);
    agrees::<MediaType>(text);
}

proptest! {
    #[test]
    fn any_text(text in ".{0,40}") {
        all(&text);
        let _ = serde_json::from_value::<Timestamp>(text.into());
    }

    #[test]
    fn texts_that_look_right(text in "(\\+?[0-9 ()-]{0,18}|[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{0,20}|[0-9a-z_:-]{0,12}@[a-z.]{0,14}|(true|false)_[0-9]{1,5}@c.us_[A-Z0-9]{0,8}|audio/[a-z0-9]{1,5};? ?codecs=[a-z]{0,5})") {
        all(&text);
    }

    #[test]
    fn a_number_goes_back_as_it_came(number in any::<i64>()) {
        if let Ok(at) = serde_json::from_value::<Timestamp>(number.into()) {
            prop_assert_eq!(serde_json::to_value(&at).expect("writable"), serde_json::Value::from(number));
        }
    }

    #[test]
    fn debug_never_shows_a_whole_number(digits in "[1-9][0-9]{8,14}") {
        let phone: E164 = format!("+{digits}").parse().expect("a number");
        let shown = format!("{phone:?} {:?} {:?}", Jid::from_phone(&phone), Recipient::Phone(phone.clone()));
        prop_assert!(!shown.contains(&digits), "{}", shown);
    }
}
