//! Other forms of the same, at any depth.

use crate::values::{json, text};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use waxwing_json::{
    DecodeError, Extra, FromJson, FromMembers, IntOrString, Json, Lenient, Members, from_slice,
    from_str, from_value,
};

/// The same from a text and from what was parsed before.
fn read<T: FromJson + PartialEq + std::fmt::Debug>(value: &Value) -> Option<T> {
    let from_text = from_slice(value.to_string().as_bytes()).ok();
    assert_eq!(from_text, from_value(value).ok(), "{value}");
    from_text
}

#[test]
fn the_same_in_another_form_is_read_and_anything_else_is_an_error() {
    for (value, expected) in [
        (json!(17), Some(17)),
        (json!("17"), Some(17)),
        (json!(" 17 "), Some(17)),
        (json!(17.0), Some(17)),
        (json!("17.0"), Some(17)),
        (json!(17.5), None),
        (json!("many"), None),
        (json!(""), None),
        (json!(null), None),
        (json!([17]), None),
        (json!(true), None),
        (json!(1e300), None),
    ] {
        assert_eq!(read::<i64>(&value), expected, "{value}");
    }
    for (value, expected) in [
        (json!(1.5), Some(1.5)),
        (json!("1.5"), Some(1.5)),
        (json!(2), Some(2.0)),
        (json!("2"), Some(2.0)),
        (json!("inf"), None),
        (json!("NaN"), None),
        (json!("1e400"), None),
    ] {
        assert_eq!(read::<f64>(&value), expected, "{value}");
    }
    assert_eq!(read::<u64>(&json!("18446744073709551615")), Some(u64::MAX));
    for (value, expected) in [
        (json!(true), Some(true)),
        (json!("False"), Some(false)),
        (json!(1), Some(true)),
        (json!("0"), Some(false)),
        (json!(2), None),
        (json!("yes"), None),
    ] {
        assert_eq!(read::<bool>(&value), expected, "{value}");
    }
    for (value, expected) in [
        (json!("a"), Some("a")),
        (json!(17), Some("17")),
        (json!(17.0), Some("17")),
        (json!(true), Some("true")),
        (json!({}), None),
        (json!(null), None),
    ] {
        assert_eq!(read::<String>(&value).as_deref(), expected, "{value}");
    }
    // Of a long id as a number no digit is lost.
    let long = "123456789012345678901234567890";
    assert_eq!(from_str::<String>(long).as_deref(), Ok(long));
    assert_eq!(from_str::<String>("1e400").as_deref(), Ok("1e400"));
    assert!(from_str::<f64>("1e400").is_err() && from_str::<i64>("1e400").is_err());
}

#[test]
fn empty_lists_and_maps_may_come_as_each_other() {
    assert_eq!(read::<Vec<i64>>(&json!(["1", 2])), Some(vec![1, 2]));
    assert_eq!(read::<Vec<i64>>(&json!({})), Some(vec![]));
    assert_eq!(read::<Vec<i64>>(&json!({"1": 2, "0": 1})), Some(vec![1, 2]));
    assert_eq!(read::<Vec<i64>>(&json!({"a": 1})), None);
    assert_eq!(read::<Option<Vec<i64>>>(&json!(null)), Some(None));
    type Map = BTreeMap<String, i64>;
    assert_eq!(
        read::<Map>(&json!({"a": "1"})),
        Some([("a".into(), 1)].into())
    );
    assert_eq!(read::<Map>(&json!([])), Some(Map::new()));
    assert_eq!(read::<Map>(&json!([1])), None);
}

#[test]
fn tolerance_reaches_any_depth_and_leaves_free_json_alone() {
    type Deep = BTreeMap<String, Vec<Option<BTreeMap<String, bool>>>>;
    let deep: Option<Deep> = read(&json!({"a": [{"b": "true"}, null, []]}));
    let inner = [("b".to_owned(), true)].into();
    let expected = [("a".to_owned(), vec![Some(inner), None, Some([].into())])];
    assert_eq!(deep, Some(expected.into()));
    let free = json!({"a": [1, "2", [], {}, null, 1.5]});
    assert_eq!(read::<Value>(&free), Some(free));
    assert!(from_slice::<i64>(b"1 2").is_err());
    assert_eq!(
        (read::<()>(&json!(null)), read::<()>(&json!(1))),
        (Some(()), None)
    );
}

#[derive(Debug, PartialEq)]
struct Fault {
    code: Option<i64>,
    extra: Extra,
}

impl FromMembers for Fault {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            extra: members.extra()?,
        })
    }
}
waxwing_json::read_object!(Fault);

#[test]
fn one_object_is_a_list_of_one_where_it_is_an_item() {
    let codes = |value: Value| {
        read::<Vec<Fault>>(&value)
            .map(|list| list.iter().map(|fault| fault.code).collect::<Vec<_>>())
    };
    assert_eq!(
        codes(json!({"code": 131051, "title": "odd"})),
        Some(vec![Some(131_051)])
    );
    assert_eq!(
        codes(json!([{"code": 1}, {"code": "2"}])),
        Some(vec![Some(1), Some(2)])
    );
    // Nothing of it is an item's: a map of something else.
    assert_eq!(codes(json!({"first": {"code": 1}})), None);
    assert_eq!(codes(json!({"code": "odd"})), None);
    assert_eq!(codes(json!({})), Some(vec![]));
}

#[test]
fn what_is_no_json_is_an_error_and_never_a_panic() {
    for bytes in [
        &b""[..],
        b" ",
        b"{",
        b"{\"a\":1",
        b"{\"a\":}",
        b"[1,]",
        b"\"\xff\"",
        b"{\"\xc3\x28\":1}",
        b"<html>",
        b"nul",
        b"{} {}",
    ] {
        let error = from_slice::<Value>(bytes).unwrap_err();
        assert!(error.syntax().is_some(), "{bytes:?}");
        assert!(
            from_slice::<BTreeMap<String, i64>>(bytes).is_err(),
            "{bytes:?}"
        );
    }
}

proptest! {
    #[test]
    fn any_json_for_any_type_is_at_worst_an_error(value in json()) {
        let _ = read::<Vec<BTreeMap<String, i64>>>(&value);
        let _ = read::<Vec<Option<bool>>>(&value);
        let _ = read::<Vec<Fault>>(&value);
        let _ = read::<Lenient<IntOrString>>(&value);
        let kept: Fault = from_value(&json!({"code": value})).expect("lenient");
        prop_assert_eq!(kept.code.is_some() || value.is_null(), kept.extra.is_empty());
        prop_assert_eq!(read::<Json>(&value), Some(Json::from(value.clone())));
        prop_assert_eq!(read::<Value>(&value), Some(value));
    }

    #[test]
    fn a_lenient_model_is_what_it_is_and_goes_back_as_it_came(value in json(), text in text(), number: i64) {
        let lenient: Lenient<IntOrString> = from_value(&value).expect("lenient");
        prop_assert_eq!(serde_json::to_value(&lenient).expect("JSON"), value);
        let parsed = |value: Value| from_value::<Lenient<IntOrString>>(&value).expect("lenient").into_parsed();
        prop_assert_eq!(parsed(text.as_str().into()), Some(IntOrString::from(text)));
        prop_assert_eq!(parsed(number.into()), Some(IntOrString::from(number)));
    }

    #[test]
    fn free_json_is_kept_and_its_debug_is_its_shape(value in json()) {
        let json: Json = serde_json::from_value(value.clone()).expect("free JSON");
        let debug = format!("{json:?}");
        prop_assert!(debug.len() < 40, "{}", debug);
        prop_assert_eq!(serde_json::to_value(&json).expect("writable"), value);
    }
}
