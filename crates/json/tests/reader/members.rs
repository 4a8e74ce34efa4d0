//! The members of an object, whatever their names.

use crate::values::{equal, json};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json as value};
use waxwing_json::{Document, Extra, Json};

proptest! {
    /// Names that stand twice, and so many that they share what tells them apart: the last of a name counts.
    #[test]
    fn members_are_those_of_serde_json(
        members in vec(("[a-c]{0,3}|\\PC{1,2}", json()), 0..90),
        taken in vec(0..100_usize, 0..40),
        before in json(),
    ) {
        let written: Vec<_> = members.iter().map(|(name, value)| format!("{}:{value}", Value::from(&**name))).collect();
        let text = format!("[{before},{{{}}}]", written.join(","));
        let json = Document::parse(&text).expect("JSON");
        let whole = json.root().to_json();
        prop_assert!(equal(&whole, &serde_json::from_str(&text).expect("JSON")));
        let mut left = whole[1].as_object().expect("an object").clone();
        let mut read = json.root().items().nth(1).expect("an object").members().expect("members");
        for index in taken {
            let name: &'static str = match members.get(index) {
                Some((name, _)) => Box::leak(name.clone().into_boxed_str()),
                None => "not there",
            };
            prop_assert_eq!(read.get(name).map(|node| node.to_json()), left.get(name).cloned());
            prop_assert_eq!(read.without(name).get(name).is_none(), true);
            // What does not fit stays, whatever it is.
            if left.get(name).is_some_and(|value| value.is_object()) {
                prop_assert_eq!(read.lenient::<i64>(name), Ok(None));
                prop_assert_eq!(read.get(name).map(|node| node.to_json()), left.get(name).cloned());
            }
            let expected = left.remove(name).filter(|value| !value.is_null());
            prop_assert_eq!(read.take::<Json>(name), Ok(expected.map(Json::from)));
        }
        prop_assert_eq!(read.is_empty(), left.is_empty());
        prop_assert_eq!(read.read(|object| object.to_json()), Value::Object(left.clone()));
        prop_assert_eq!(read.extra(), Ok(Extra::from(left)));
        prop_assert!(read.is_empty());
        prop_assert_eq!(read.to_json(), value!({}));
    }
}

#[test]
fn one_odd_member_costs_no_other() {
    let text = r#"{"ack": "SERVER", "count": 1.5, "sizes": [1, "two", "3"], "by": {"a": 1, "b": []}, "all": ["x"], "id": "a"}"#;
    let json = Document::parse(text).unwrap();
    let mut members = json.root().members().unwrap();
    assert_eq!(members.lenient::<i64>("ack"), Ok(None));
    assert_eq!(members.lenient::<i64>("count"), Ok(None));
    assert_eq!(members.lenient("sizes"), Ok(Some(vec![1, 3])));
    let by = members
        .lenient::<std::collections::BTreeMap<String, i64>>("by")
        .unwrap()
        .unwrap();
    assert_eq!(by.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 1)]);
    assert_eq!(members.lenient::<Vec<i64>>("all"), Ok(None));
    assert_eq!(members.always("id"), Ok("a".to_owned()));
    let extra = members.extra().unwrap();
    let kept: Value = serde_json::to_value(&extra).unwrap();
    let mut whole = json.root().to_json();
    whole.as_object_mut().unwrap().remove("id");
    assert_eq!(kept, whole);
}
