//! No error shows a value, which may be a name or a token.

use crate::values::text;
use proptest::prelude::*;
use serde_json::json;
use waxwing_json::{DecodeError, FromMembers, Members, from_str, from_value};

#[derive(Debug)]
struct Held;

impl FromMembers for Held {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        members.always::<u8>("a").map(|_| Held)
    }
}
waxwing_json::read_object!(Held);

proptest! {
    #[test]
    fn no_error_shows_the_value(around in text(), number in 1_000_000_i64..) {
        let name = format!("{around}Ada Example{around}");
        for value in [json!(name), json!([name]), json!([name, name]), json!(number)] {
            let errors = [
                from_value::<u8>(&value).err(),
                from_value::<bool>(&value).err(),
                from_value::<Vec<u8>>(&value).err(),
                from_value::<Held>(&json!({ "a": value })).err(),
                from_str::<Held>(&format!("{value}}}")).err(),
            ];
            for error in errors.into_iter().flatten() {
                let error = format!("{error} {error:?}");
                prop_assert!(!error.contains("Example") && !error.contains(&number.to_string()), "{}", error);
            }
        }
    }
}

#[test]
fn a_member_that_must_stand_is_named() {
    for (text, expected) in [
        ("{}", "missing field `a`"),
        (r#"{"a": null}"#, "missing field `a`"),
        (r#"{"a": "x"}"#, "a: invalid type: string, expected u8"),
        (r#"{"a": 300}"#, "a: invalid type: integer, expected u8"),
        (r#"[1]"#, "a list where an object should be"),
        ("17", "invalid type: integer, expected a map"),
        (
            "{\n  \"a\": }",
            "not JSON: something else should stand there at line 2 column 8",
        ),
    ] {
        assert_eq!(
            from_str::<Held>(text).unwrap_err().to_string(),
            expected,
            "{text}"
        );
    }
}
