//! JSON of any shape.

use crate::values::{json, text};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Debug;
use waxwing_types::read::{Document, FromJson, FromMembers, Members, Misfit};
use waxwing_types::tolerant::{from_slice, from_value};
use waxwing_types::tree::Tree;
use waxwing_types::{
    Bsuid, E164, Extra, IntOrString, Jid, Json, Lenient, MediaType, MessageId, Recipient, Timestamp,
};

/// A lenient model takes any JSON, tolerantly or not, and gives it back.
fn never_fails<T: Serialize + DeserializeOwned + Debug + PartialEq>(value: &Value) -> Lenient<T> {
    let lenient: Lenient<T> = serde_json::from_value(value.clone()).expect("lenient");
    let tolerant: Lenient<T> = from_value(value).expect("lenient");
    assert_eq!(lenient, tolerant);
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

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Typed {
    whole: i64,
    size: Option<u64>,
    ratio: f64,
    flag: bool,
    text: String,
    letter: char,
    kind: Kind,
    pair: (i8, String),
    list: Vec<Option<i32>>,
    map: BTreeMap<String, Vec<bool>>,
    numbered: BTreeMap<u32, String>,
    jid: Lenient<Jid>,
    free: Json,
    inner: Option<Box<Typed>>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Kind {
    Plain,
    With(i64),
    Members { text: String },
}

/// As generated code reads an object that keeps what is not listed.
#[derive(Debug)]
struct Held;

impl FromMembers for Held {
    fn from_members(members: &mut Members<'_>) -> Result<Self, Misfit> {
        members.need::<u8>("a").map(|_| Held)
    }
}
waxwing_types::read_object!(Held);

/// Whether serde, made tolerant, reads the same from the value as the readers of generated types.
fn both_read<T: FromJson + DeserializeOwned + PartialEq + Debug>(value: &Value) {
    let by_serde = from_value::<T>(value).ok();
    let json = Document::from(value);
    assert_eq!(T::from_json(json.root()).ok(), by_serde, "{value}");
    let text = value.to_string();
    let json = Document::parse(&text).expect("JSON");
    let by_serde = from_slice::<T>(text.as_bytes()).ok();
    assert_eq!(T::from_json(json.root()).ok(), by_serde, "{text}");
}

fn typed() -> impl Strategy<Value = Typed> {
    let kind = prop_oneof![
        Just(Kind::Plain),
        any::<i64>().prop_map(Kind::With),
        text().prop_map(|text| Kind::Members { text }),
    ];
    let first = (
        any::<i64>(),
        any::<Option<u64>>(),
        any::<i32>(),
        any::<bool>(),
        text(),
        any::<char>(),
        kind,
    );
    let second = (
        any::<(i8, String)>(),
        vec(any::<Option<i32>>(), 0..4),
        btree_map(text(), vec(any::<bool>(), 0..3), 0..4),
        btree_map(any::<u32>(), text(), 0..4),
        json(),
        json(),
    );
    let one = (first, second).prop_map(
        |(
            (whole, size, ratio, flag, text, letter, kind),
            (pair, list, map, numbered, free, other),
        )| Typed {
            whole,
            size,
            ratio: f64::from(ratio) / 8.0,
            flag,
            text,
            letter,
            kind,
            pair,
            list,
            map,
            numbered,
            jid: serde_json::from_value(other.clone()).expect("lenient"),
            free: free.into(),
            inner: None,
            extra: Extra::from_iter([("unlisted".to_owned(), other.into())]),
        },
    );
    let one = one.boxed();
    (one.clone(), prop::option::of(one)).prop_map(|(outer, inner)| Typed {
        inner: inner.map(Box::new),
        ..outer
    })
}

/// What matters to JSON, to be put where it does not belong.
const JSON_BYTES: &[u8] = b"{}[]\",:\\0129-+.eEtfnu/ \n\t\0\x1f\x7f";

fn same_as_serde_json(text: &str) {
    let document = Document::parse(text);
    match serde_json::from_str::<Value>(text) {
        Ok(value) => assert_eq!(document.expect(text).root().to_json(), value, "{text}"),
        Err(error) => {
            let said = document.err().map(|error| error.to_string());
            assert_eq!(said, Some(error.to_string()), "{text}");
        }
    }
}

#[test]
fn odd_documents_are_read_as_serde_json_reads_them() {
    let deep = |depth: usize| format!("{}1{}", "[{\"a\":".repeat(depth), "}]".repeat(depth));
    for text in [
        "",
        " ",
        "1",
        "-1",
        "-0",
        "0",
        "00",
        "01",
        "-01",
        "1.",
        "1.5",
        "1e5",
        "1E+5",
        "1e",
        "-",
        "+1",
        ".5",
        "999999999999999999",
        "1000000000000000000",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "1e400",
        "1e-400",
        "0.1e1",
        "1 1",
        "1,",
        "tru",
        "true1",
        "nulll",
        "nul",
        "\"",
        "\"\\",
        "\"\\\"",
        "\"\\\"\"",
        "\"\\u00e9\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\x\"",
        "\"\t\"",
        "\"\u{7f}\"",
        "\"é\\n😀\"",
        "[,]",
        "[1,]",
        "[1 2]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "{\"\\u0061\":1,\"a\":null}",
        "[1}",
        "{]",
        " \r\n\t[ ]\r\n\t ",
        "\u{feff}1",
        "\0",
        "1\0",
        "[1]\0",
        "/**/1",
        "NaN",
        "\u{a0}1",
    ] {
        same_as_serde_json(text);
        same_as_serde_json(&format!("[{text}]"));
        same_as_serde_json(&format!("{{\"a\" : {text} }}"));
    }
    for depth in [31, 32, 33, 63, 64, 65] {
        same_as_serde_json(&deep(depth));
    }
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
        never_fails::<Extra>(&value);
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

    #[test]
    fn what_is_typed_as_documented_is_read_as_serde_json_reads_it(typed in typed()) {
        let json = serde_json::to_string(&typed).expect("writable");
        let plain: Typed = serde_json::from_str(&json).expect("readable");
        let tolerant: Typed = from_slice(json.as_bytes()).expect("readable");
        prop_assert_eq!(&tolerant, &plain);
        let value: Value = serde_json::from_str(&json).expect("readable");
        prop_assert_eq!(from_value::<Typed>(&value).expect("readable"), plain);
    }

    /// A byte changed or the end missing: still no panic, and nothing is refused that serde_json would take.
    #[test]
    fn a_broken_answer_is_at_worst_an_error(typed in typed(), at: prop::sample::Index, byte: u8, cut: bool) {
        let mut json = serde_json::to_vec(&typed).expect("writable");
        let at = at.index(json.len());
        match cut {
            true => json.truncate(at),
            false => json[at] = byte,
        }
        if let Ok(plain) = serde_json::from_slice::<Typed>(&json) {
            prop_assert_eq!(from_slice::<Typed>(&json).expect("readable"), plain);
        } else {
            let _ = from_slice::<Typed>(&json);
        }
        let _ = String::from_utf8(json).map(|text| Tree::parse(&text));
    }

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
        let whole: Value = serde_json::from_str(&text).expect("JSON");
        let mut left = whole[1].as_object().expect("an object").clone();
        let mut read = json.root().items().nth(1).expect("an object").members().expect("members");
        for index in taken {
            let name: &'static str = match members.get(index) {
                Some((name, _)) => Box::leak(name.clone().into_boxed_str()),
                None => "not there",
            };
            prop_assert_eq!(read.get(name).map(|node| node.to_json()), left.get(name).cloned());
            prop_assert_eq!(read.without(name).get(name).is_none(), true);
            let expected = left.remove(name).filter(|value| !value.is_null());
            prop_assert_eq!(read.take::<Json>(name), Ok(expected.map(Json::from)));
        }
        prop_assert_eq!(read.is_empty(), left.is_empty());
        prop_assert_eq!(read.read(|object| object.to_json()), Value::Object(left.clone()));
        prop_assert_eq!(read.extra(), Extra::from(left));
    }

    /// Blanks anywhere, bytes changed or the end missing: a document is what serde_json takes for JSON, and says the same.
    #[test]
    fn a_document_is_what_serde_json_reads(
        value in json(),
        pretty: bool,
        changes in vec((any::<prop::sample::Index>(), 0..JSON_BYTES.len()), 0..3),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut text = match pretty {
            true => serde_json::to_vec_pretty(&value).expect("JSON"),
            false => value.to_string().into_bytes(),
        };
        for (at, byte) in changes {
            let at = at.index(text.len());
            text[at] = JSON_BYTES[byte];
        }
        if let Some(cut) = cut {
            text.truncate(cut.index(text.len()));
        }
        // Half a letter is no text.
        let text = String::from_utf8_lossy(&text);
        same_as_serde_json(&text);
    }

    #[test]
    fn any_bytes_are_at_worst_an_error(bytes: Vec<u8>) {
        let _ = from_slice::<Typed>(&bytes);
        prop_assert_eq!(from_slice::<Value>(&bytes).ok(), serde_json::from_slice::<Value>(&bytes).ok());
    }

    #[test]
    fn any_json_for_any_type_is_at_worst_an_error(value in json()) {
        let _ = from_value::<Typed>(&value);
        let _ = from_value::<Vec<BTreeMap<String, i64>>>(&value);
        let _ = from_value::<Vec<(bool, f32)>>(&value);
        prop_assert_eq!(from_value::<Value>(&value).expect("free JSON"), value);
    }

    #[test]
    fn both_readers_read_the_same(value in json()) {
        both_read::<i64>(&value);
        both_read::<u8>(&value);
        both_read::<f64>(&value);
        both_read::<bool>(&value);
        both_read::<String>(&value);
        both_read::<Option<i32>>(&value);
        both_read::<Vec<String>>(&value);
        both_read::<Vec<Option<bool>>>(&value);
        both_read::<Lenient<Jid>>(&value);
        both_read::<Lenient<Timestamp>>(&value);
        both_read::<Lenient<IntOrString>>(&value);
        both_read::<Json>(&value);
        // With arbitrary_precision serde takes a number for a map.
        if !value.is_number() {
            both_read::<BTreeMap<String, i64>>(&value);
            both_read::<BTreeMap<String, Vec<String>>>(&value);
            both_read::<Extra>(&value);
        }
        let json = Document::from(&value);
        prop_assert_eq!(json.root().to_json(), value);
    }

    #[test]
    fn no_error_tells_the_value(around in text(), number in 1_000_000_i64..) {
        let name = format!("{around}Ada Example{around}");
        for value in [serde_json::json!(name), serde_json::json!([name]), serde_json::json!([name, name]), serde_json::json!(number)] {
            let text = value.to_string();
            let errors = [
                from_value::<u8>(&value).err(),
                from_value::<bool>(&value).err(),
                from_value::<Vec<u8>>(&value).err(),
                from_value::<Kind>(&value).err(),
                from_value::<Typed>(&value).err(),
                from_slice::<(u8, bool)>(text.as_bytes()).err(),
                from_slice::<Option<Jid>>(text.as_bytes()).err(),
                from_value::<Held>(&serde_json::json!({ "a": value })).err(),
            ];
            for error in errors.into_iter().flatten() {
                let error = format!("{error} {error:?}");
                prop_assert!(!error.contains("Example") && !error.contains(&number.to_string()), "{}", error);
            }
        }
    }

    #[test]
    fn a_tree_says_the_same_as_itself_and_not_as_another(left in json(), right in json()) {
        let tree = |value: &Value| Tree::parse(&value.to_string()).expect("JSON");
        prop_assert_eq!(tree(&left).same(&tree(&left)), Ok(()));
        let lists = (serde_json::json!([left]), serde_json::json!([right, null]));
        prop_assert!(tree(&lists.0).same(&tree(&lists.1)).is_err());
    }

    #[test]
    fn free_json_is_kept_and_its_debug_is_its_shape(value in json()) {
        let json: Json = serde_json::from_value(value.clone()).expect("free JSON");
        let debug = format!("{json:?}");
        prop_assert!(debug.len() < 40, "{}", debug);
        prop_assert_eq!(serde_json::to_value(&json).expect("writable"), value);
    }
}
