//! Members of answers that come in another form than documented: a number as text, a text as number, a map as `[]`, a
//! list as `{}` or `null`.
//!
//! Each function is for `#[serde(deserialize_with = "…")]` on an optional member:
//!
//! ```
//! #[derive(serde::Deserialize)]
//! struct Answer {
//!     #[serde(default, deserialize_with = "waxwing_types::tolerant::number")]
//!     size: Option<i64>,
//!     #[serde(default, deserialize_with = "waxwing_types::tolerant::list")]
//!     tags: Option<Vec<String>>,
//! }
//! let answer: Answer = serde_json::from_str(r#"{"size":"17","tags":{}}"#)?;
//! assert_eq!((answer.size, answer.tags), (Some(17), Some(vec![])));
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::de::{
    Deserialize, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// A number, also when it comes as text.
///
/// # Errors
/// What stands there is neither, or does not fit.
pub fn number<'de, D, N>(deserializer: D) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: Deserialize<'de> + FromStr,
{
    struct Number<N>(PhantomData<N>);
    impl<'de, N: Deserialize<'de> + FromStr> Visitor<'de> for Number<N> {
        type Value = Option<N>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number")
        }
        fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
            N::deserialize(value.into_deserializer()).map(Some)
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
            N::deserialize(value.into_deserializer()).map(Some)
        }
        fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
            // `3.0` where a whole number is meant.
            let whole = value.fract() == 0.0;
            let text = if whole {
                format!("{value:.0}")
            } else {
                value.to_string()
            };
            text.parse()
                .map(Some)
                .map_err(|_| E::custom("a number of another kind"))
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            match text.trim() {
                "" | "null" => Ok(None),
                text => text
                    .parse()
                    .map(Some)
                    .map_err(|_| E::custom("a text that is no number")),
            }
        }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
    }
    deserializer.deserialize_any(Number(PhantomData))
}

/// True or false, also as text or as 1 and 0.
///
/// # Errors
/// What stands there is none of these.
pub fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    struct Flag;
    impl Visitor<'_> for Flag {
        type Value = Option<bool>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("true or false")
        }
        fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Some(value))
        }
        fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
            match value {
                0 => Ok(Some(false)),
                1 => Ok(Some(true)),
                _ => Err(E::custom("a number other than 0 and 1")),
            }
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
            self.visit_i64(i64::try_from(value).unwrap_or(-1))
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            match text.trim().to_ascii_lowercase().as_str() {
                "true" | "1" => Ok(Some(true)),
                "false" | "0" => Ok(Some(false)),
                "" | "null" => Ok(None),
                _ => Err(E::custom("a text other than true and false")),
            }
        }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
    }
    deserializer.deserialize_any(Flag)
}

/// A text, also when it comes as a number or as true or false.
///
/// # Errors
/// What stands there is a list or an object.
pub fn text<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    struct Text<T>(PhantomData<T>);
    impl<T: From<String>> Visitor<'_> for Text<T> {
        type Value = Option<T>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Some(text.to_owned().into()))
        }
        fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
            Ok(Some(text.into()))
        }
        fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
            Ok(Some(value.to_string().into()))
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
            Ok(Some(value.to_string().into()))
        }
        fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
            Ok(Some(value.to_string().into()))
        }
        fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Some(value.to_string().into()))
        }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
    }
    deserializer.deserialize_any(Text(PhantomData))
}

/// A list, also when an empty one comes as `{}`.
///
/// # Errors
/// What stands there is something else, or an item does not fit.
pub fn list<'de, D, T>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct List<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
        type Value = Option<Vec<T>>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
            let mut list = Vec::new();
            while let Some(item) = items.next_element()? {
                list.push(item);
            }
            Ok(Some(list))
        }
        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
            match members.next_entry::<IgnoredAny, IgnoredAny>()? {
                None => Ok(Some(Vec::new())),
                Some(_) => Err(A::Error::custom("an object where a list should be")),
            }
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            match text {
                "" | "null" => Ok(None),
                _ => Err(E::custom("a text where a list should be")),
            }
        }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
    }
    deserializer.deserialize_any(List(PhantomData))
}

/// A map, also when an empty one comes as `[]`.
///
/// # Errors
/// What stands there is something else, or a value does not fit.
pub fn map<'de, D, T>(deserializer: D) -> Result<Option<BTreeMap<String, T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Entries<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
        type Value = Option<BTreeMap<String, T>>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some((name, value)) = members.next_entry()? {
                map.insert(name, value);
            }
            Ok(Some(map))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
            match items.next_element::<IgnoredAny>()? {
                None => Ok(Some(BTreeMap::new())),
                Some(_) => Err(A::Error::custom("a list where a map should be")),
            }
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            match text {
                "" | "null" => Ok(None),
                _ => Err(E::custom("a text where a map should be")),
            }
        }
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
    }
    deserializer.deserialize_any(Entries(PhantomData))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    #[test]
    fn what_comes_in_another_form_is_read_and_what_is_no_such_thing_is_an_error() {
        for (value, expected) in [
            (json!(17), Some(Some(17))),
            (json!("17"), Some(Some(17))),
            (json!(17.0), Some(Some(17))),
            (json!(null), Some(None)),
            (json!("null"), Some(None)),
            (json!(17.5), None),
            (json!("many"), None),
            (json!([17]), None),
        ] {
            let read: Result<Option<i64>, _> = super::number(&value);
            assert_eq!(read.ok(), expected, "{value}");
        }
        for (value, expected) in [
            (json!(true), Some(Some(true))),
            (json!("False"), Some(Some(false))),
            (json!(1), Some(Some(true))),
            (json!(""), Some(None)),
            (json!(2), None),
            (json!("yes"), None),
        ] {
            assert_eq!(super::flag(&value).ok(), expected, "{value}");
        }
        for (value, expected) in [
            (json!("a"), Some(Some("a"))),
            (json!(17), Some(Some("17"))),
            (json!(true), Some(Some("true"))),
            (json!(null), Some(None)),
            (json!({}), None),
        ] {
            let read: Result<Option<String>, _> = super::text(&value);
            assert_eq!(read.ok(), expected.map(|o| o.map(str::to_owned)), "{value}");
        }
    }

    #[test]
    fn lists_and_maps_that_are_empty_may_come_as_each_other() {
        let list = |value: &Value| super::list::<_, i64>(value).ok();
        let map = |value: &Value| super::map::<_, i64>(value).ok();
        assert_eq!(list(&json!([1])), Some(Some(vec![1])));
        assert_eq!(list(&json!({})), Some(Some(vec![])));
        assert_eq!(list(&json!(null)), Some(None));
        assert_eq!(list(&json!({"a": 1})), None);
        assert_eq!(
            map(&json!({"a": 1})),
            Some(Some([("a".to_owned(), 1)].into()))
        );
        assert_eq!(map(&json!([])), Some(Some([].into())));
        assert_eq!(map(&json!([1])), None);
    }
}
