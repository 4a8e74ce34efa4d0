//! Which form of a union is chosen.

use serde::Serialize;
use waxwing_json::{
    Checker, Choice, DecodeError, Document, Extra, FromMembers, Members, ObjectWriter, Validate,
};

/// An object of these members, and of whatever else comes.
macro_rules! object {
    ($name:ident, $($member:ident),+) => {
        #[derive(Debug, PartialEq)]
        struct $name { $($member: Option<i64>,)+ extra: Extra }
        impl FromMembers for $name {
            fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
                Ok(Self { $($member: members.lenient(stringify!($member))?,)+ extra: members.extra()? })
            }
        }
        waxwing_json::read_object!($name);
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = ObjectWriter::new(serializer)?;
                $(object.optional(stringify!($member), &self.$member)?;)+
                object.rest(&self.extra)?;
                object.end()
            }
        }
    };
}

object!(Small, id);
object!(Large, id, size, count);

/// At most one digit.
impl Validate for Small {
    fn check(&self, checker: &mut Checker) {
        checker.range("id", self.id.map(|id| id as f64), None, Some(9.0));
    }
}

fn chosen(text: &str) -> Option<&'static str> {
    let json = Document::parse(text).unwrap();
    let mut choice = Choice::of(json.root());
    choice.limited(|_: Small| "small");
    choice.form(|_: Large| "large");
    choice.form(|_: String| "text");
    choice.form(|_: Vec<Large>| "list");
    choice.made()
}

#[test]
fn the_form_that_lists_what_stands_there_goes_before_one_that_keeps_it() {
    for (text, expected) in [
        (r#"{"id": 1}"#, Some("small")),
        (r#"{"id": 1, "size": 2}"#, Some("large")),
        // Beyond the first one's limit, though it is the first that fits.
        (r#"{"id": 10}"#, Some("small")),
        // Nobody lists `more`, but one lists the rest.
        (r#"{"id": 1, "size": 2, "more": 3}"#, Some("large")),
        (r#"{"id": 1, "more": 3}"#, Some("small")),
        // A number as a text is what it is for either; more is listed by the second.
        (r#"{"id": "1", "size": "2"}"#, Some("large")),
        (r#"{"id": 1, "size": "many"}"#, Some("small")),
        (r#"{"none": 1}"#, Some("small")),
        (r#"{}"#, Some("small")),
        (r#""a""#, Some("text")),
        (r#"[{"id": 1}]"#, Some("list")),
        (r#"[{"id": 1, "more": 2}]"#, Some("list")),
        (r#"17"#, None),
        (r#"[17]"#, None),
    ] {
        assert_eq!(chosen(text), expected, "{text}");
    }
}
