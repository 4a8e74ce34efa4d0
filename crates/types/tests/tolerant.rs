//! Answers in another form than documented, and bytes that are no answer at all.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use waxwing_types::tolerant::{from_slice, from_value};

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Option<T> {
    let from_text = from_slice(value.to_string().as_bytes()).ok();
    let parsed: Option<T> = from_value(value).ok();
    assert_eq!(from_text.is_some(), parsed.is_some(), "{value}");
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
    ] {
        assert_eq!(read::<i64>(&value), expected, "{value}");
    }
    for (value, expected) in [
        (json!(1.5), Some(1.5)),
        (json!("1.5"), Some(1.5)),
        (json!(2), Some(2.0)),
        (json!("2"), Some(2.0)),
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
        (json!(true), Some("true")),
        (json!({}), None),
        (json!(null), None),
    ] {
        assert_eq!(read::<String>(&value).as_deref(), expected, "{value}");
    }
}

#[test]
fn empty_lists_and_maps_may_come_as_each_other() {
    assert_eq!(read::<Vec<i64>>(&json!(["1", 2])), Some(vec![1, 2]));
    assert_eq!(read::<Vec<i64>>(&json!({})), Some(vec![]));
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
    let trailing: Result<i64, _> = from_slice(b"1 2");
    assert!(trailing.is_err());
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
        b"\"\\ud800\"",
        b"\"\xff\"",
        b"{\"\xc3\x28\":1}",
        b"\xef\xbb\xbf{}",
        b"<html>",
        b"nul",
        b"{} {}",
    ] {
        assert!(from_slice::<Value>(bytes).is_err(), "{bytes:?}");
        assert!(
            from_slice::<BTreeMap<String, i64>>(bytes).is_err(),
            "{bytes:?}"
        );
    }
}

#[test]
fn a_key_that_stands_twice_is_what_serde_json_makes_of_it() {
    #[derive(Debug, serde::Deserialize)]
    struct Answer {
        #[allow(dead_code)]
        a: i64,
    }
    let twice = br#"{"a":1,"a":2}"#;
    let error = from_slice::<Answer>(twice).unwrap_err();
    assert!(
        error.to_string().starts_with("duplicate field `a`"),
        "{error}"
    );
    let map: BTreeMap<String, i64> = from_slice(twice).unwrap();
    assert_eq!(map["a"], 2);
}

#[test]
fn nesting_is_read_a_hundredfold_and_refused_before_the_stack_ends() {
    #[derive(serde::Deserialize)]
    struct Nest {
        inner: Option<Box<Nest>>,
    }
    let nested = |depth: usize| format!("{}null{}", "{\"inner\":".repeat(depth), "}".repeat(depth));
    let mut nest: Nest = from_slice(nested(100).as_bytes()).unwrap();
    let mut depth = 1;
    while let Some(inner) = nest.inner {
        nest = *inner;
        depth += 1;
    }
    assert_eq!(depth, 100);
    let lists = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(from_slice::<Value>(lists.as_bytes()).is_ok());
    for depth in [128, 100_000] {
        assert!(from_slice::<Nest>(nested(depth).as_bytes()).is_err());
        assert!(from_slice::<Value>("[".repeat(depth).as_bytes()).is_err());
    }
}

/// With serde_json's `arbitrary_precision` a number comes in this disguise; seen from here it is one.
#[test]
fn a_number_is_one_whatever_the_features_of_serde_json() {
    let number = |text: &str| json!({"$serde_json::private::Number": text});
    assert_eq!(read::<i64>(&number("17")), Some(17));
    assert_eq!(read::<u64>(&number("18446744073709551615")), Some(u64::MAX));
    assert_eq!(read::<f64>(&number("1.5")), Some(1.5));
    assert_eq!(read::<String>(&number("17")).as_deref(), Some("17"));
    assert_eq!(read::<bool>(&number("1")), Some(true));
    assert_eq!(read::<i64>(&json!({"n": 17})), None);
    assert_eq!(read::<i64>(&json!({})), None);
    assert_eq!(read::<i128>(&json!(17)), Some(17));
}
