//! A document is what `serde_json` takes for JSON, and says the same; and in three places more.

use crate::values::{equal, json};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json as value};
use waxwing_json::{Document, Kind};

/// What matters to JSON, to be put where it does not belong.
const JSON_BYTES: &[u8] = b"{}[]\",:\\0129-+.eEtfnu/ \n\t\0\x1f\x7f";

/// What serde_json takes has equal values here; what it refuses is refused, unless it is one of the three.
fn as_serde_json(text: &str) {
    let document = Document::parse(text);
    match serde_json::from_str::<Value>(text) {
        Ok(value) => {
            let document = document.unwrap_or_else(|error| panic!("{text}: {error}"));
            let found = document.root().to_json();
            assert!(equal(&found, &value), "{text}: {found} is not {value}");
            assert_eq!(
                document.root().raw(),
                Some(text.trim_matches([' ', '\n', '\r', '\t'])),
                "{text}"
            );
        }
        Err(error) => {
            let said = error.to_string();
            let more = [
                "number out of range",
                "lone leading surrogate",
                "unexpected end of hex escape",
            ];
            let more =
                more.iter().any(|known| said.starts_with(known)) || text.starts_with('\u{feff}');
            assert!(document.is_err() || more, "{text}: {error}");
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
        "1e+",
        "-",
        "+1",
        ".5",
        "-.5",
        "999999999999999999",
        "1000000000000000000",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "1e-400",
        "0e400",
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
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\t\"",
        "\"a\\n\t\"",
        "\"\u{7f}\"",
        "\"é\\n😀\\/\\b\\f\"",
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
        "\0",
        "1\0",
        "[1]\0",
        "/**/1",
        "NaN",
        "\u{a0}1",
        "1\u{feff}",
    ] {
        as_serde_json(text);
        as_serde_json(&format!("[{text}]"));
        as_serde_json(&format!("{{\"a\" : {text} }}"));
        as_serde_json(&format!(
            "[\"{}\", {text}, \"\\u00e9\"]",
            "long ".repeat(30)
        ));
    }
    for depth in [31, 32, 33, 63, 64, 65] {
        as_serde_json(&deep(depth));
    }
    for depth in [126, 127, 128, 100_000] {
        as_serde_json(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
    }
}

#[test]
fn half_a_surrogate_pair_is_a_replacement_character() {
    for (text, expected) in [
        (r#""caf\ud83d""#, "caf\u{fffd}"),
        (r#""\ude00 caf""#, "\u{fffd} caf"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83dA\ude00""#, "\u{fffd}A\u{fffd}"),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
        (r#""\uD83D\n""#, "\u{fffd}\n"),
        (r#""\ud83d\ude00""#, "😀"),
    ] {
        assert_eq!(
            Document::parse(text).unwrap().root().as_text(),
            Some(expected),
            "{text}"
        );
        let object = format!(r#"{{{text}: [{text}, 1]}}"#);
        let object = Document::parse(&object).unwrap();
        let found: Vec<_> = object
            .root()
            .entries()
            .map(|(name, list)| (name.to_owned(), list.items().count()))
            .collect();
        assert_eq!(found, [(expected.to_owned(), 2)], "{text}");
    }
    for text in [
        r#""\ud83d\u00""#,
        r#""\ud83d\x""#,
        r#""\ud83"#,
        r#""\ud83d"#,
    ] {
        assert!(Document::parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over_in_front_alone() {
    let marked = Document::parse("\u{feff} {\"a\": \"\u{feff}\"}").unwrap();
    assert_eq!(marked.root().to_json(), value!({"a": "\u{feff}"}));
    assert_eq!(marked.root().raw(), Some("{\"a\": \"\u{feff}\"}"));
    for text in [
        "\u{feff}",
        "\u{feff}\u{feff}1",
        " \u{feff}1",
        "[\u{feff}1]",
        "1\u{feff}",
    ] {
        assert!(Document::parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn a_number_that_no_float_holds_is_kept_as_its_text() {
    for (text, expected) in [
        ("1e400", value!("1e400")),
        (
            "-1E+999999999999999999999",
            value!("-1E+999999999999999999999"),
        ),
        ("1e308", value!(1e308)),
        ("1e-400", value!(0.0)),
    ] {
        let in_list = format!("[{text}, 1]");
        let json = Document::parse(&in_list).unwrap();
        let number = json.root().items().next().unwrap();
        assert!(matches!(number.kind(), Kind::Number(_)), "{text}");
        // With arbitrary_precision it stays a number.
        let kept = number.to_json();
        let digits = kept.to_string().replace("e+", "e");
        assert!(
            kept == expected || digits == text.to_lowercase().replace("e+", "e"),
            "{text}: {kept}"
        );
        assert_eq!(number.raw(), Some(text));
    }
}

#[test]
fn a_name_of_serde_jsons_own_is_a_member() {
    let json = Document::parse(r#"{"$serde_json::private::Number": "1"}"#).unwrap();
    assert_eq!(json.root().entries().count(), 1);
}

proptest! {
    /// Blanks anywhere, bytes changed or the end missing.
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
        as_serde_json(&text);
    }

    #[test]
    fn any_bytes_are_at_worst_an_error(bytes: Vec<u8>) {
        let _ = Document::from_bytes(&bytes);
        as_serde_json(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn what_was_parsed_before_is_the_same(value in json()) {
        prop_assert_eq!(Document::from(&value).root().to_json(), value.clone());
        let by_serde: Document<'_> = serde::Deserialize::deserialize(&value).expect("a document");
        prop_assert_eq!(by_serde.root().to_json(), value);
    }
}
