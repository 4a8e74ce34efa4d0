//! Models in answers: parsed where they are one, else kept, and given back as they came.

use crate::values::{json, text};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::fmt::Debug;
use waxwing_json::{FromJson, from_value};
use waxwing_types::{
    Bsuid, E164, Extra, IntOrString, Jid, Json, Lenient, MediaType, MessageId, Recipient, Timestamp,
};

/// A lenient model takes any JSON, by serde too, and gives it back.
fn never_fails<T>(value: &Value) -> Lenient<T>
where
    T: Serialize + FromJson + DeserializeOwned + Debug + PartialEq,
{
    let lenient: Lenient<T> = from_value(value).expect("lenient");
    let by_serde: Lenient<T> = serde_json::from_value(value.clone()).expect("lenient");
    assert_eq!(lenient, by_serde);
    // A model is the same for serde alone.
    assert_eq!(T::deserialize(value).ok().as_ref(), lenient.parsed());
    let back = serde_json::to_value(&lenient).expect("writable");
    match (&lenient, value) {
        // Only the capitals of a chat id's server may become small, and blanks and the like between the digits of a phone
        // number may go.
        (Lenient::Parsed(_), Value::String(text)) if is_server_in_capitals(text, &back) => {}
        (Lenient::Parsed(_), Value::String(text)) if back != *value => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(back, format!("+{digits}"));
        }
        _ => assert_eq!(back, *value),
    }
    lenient
}

fn is_server_in_capitals(text: &str, back: &Value) -> bool {
    let small = |text: &str| {
        let (user, server) = text.rsplit_once('@')?;
        Some(format!("{user}@{}", server.to_lowercase()))
    };
    small(text).is_some_and(|small| back == small.as_str())
}

proptest! {
    #[test]
    fn a_lenient_model_takes_any_json(value in json()) {
        never_fails::<Jid>(&value);
        never_fails::<E164>(&value);
        never_fails::<Bsuid>(&value);
        never_fails::<Recipient>(&value);
        never_fails::<MessageId>(&value);
        never_fails::<MediaType>(&value);
        never_fails::<Timestamp>(&value);
        never_fails::<IntOrString>(&value);
        never_fails::<Json>(&value);
    }

    #[test]
    fn free_members_are_kept(value in json()) {
        let extra: Lenient<Extra> = from_value(&value).expect("lenient");
        let back = serde_json::to_value(&extra).expect("writable");
        // An empty list is an object without members.
        prop_assert!(back == value || value == serde_json::json!([]));
    }

    #[test]
    fn a_lenient_model_is_parsed_where_it_is_one(text in text(), number: i64) {
        let value = Value::from(text.as_str());
        prop_assert_eq!(never_fails::<Jid>(&value).into_parsed(), text.parse().ok());
        let capitals = Value::from("15550001111@C.US");
        prop_assert_eq!(never_fails::<Jid>(&capitals).into_parsed(), "15550001111@c.us".parse().ok());
        prop_assert_eq!(never_fails::<Timestamp>(&value).into_parsed(), text.parse().ok());
        prop_assert_eq!(never_fails::<IntOrString>(&value).into_parsed(), Some(IntOrString::from(text)));
        prop_assert_eq!(never_fails::<IntOrString>(&number.into()).into_parsed(), Some(IntOrString::from(number)));
    }
}
