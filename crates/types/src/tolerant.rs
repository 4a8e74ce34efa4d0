//! Reading answers that come in another form than documented: a number as text, a text as number, an empty map as `[]`,
//! an empty list as `{}`.
//!
//! ```
//! #[derive(serde::Deserialize)]
//! struct Answer {
//!     size: Option<i64>,
//!     name: String,
//!     tags: Vec<String>,
//! }
//! let answer: Answer = waxwing_types::tolerant::from_slice(br#"{"size":"17","name":4,"tags":{}}"#)?;
//! assert_eq!((answer.size, &*answer.name, answer.tags.len()), (Some(17), "4", 0));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Only what says the same in another way is read: a text that is no number, or a list where one thing should be, stays
//! an error.

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess,
    SeqAccess, Visitor,
};
use serde_json::Value;
use std::fmt;

/// Reads JSON text.
///
/// # Errors
/// The text is not JSON, or does not fit the type.
pub fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let value = T::deserialize(Tolerant(&mut reader))?;
    reader.end()?;
    Ok(value)
}

/// Reads JSON that was parsed before.
///
/// # Errors
/// It does not fit the type.
pub fn from_value<T: DeserializeOwned>(json: &Value) -> Result<T, serde_json::Error> {
    T::deserialize(Tolerant(json))
}

/// A deserializer that reads other forms of the same, too, in any depth.
pub struct Tolerant<D>(pub D);

/// What the type being read asks for.
#[derive(Clone, Copy, PartialEq)]
enum Wanted {
    Anything,
    Number,
    Text,
    Flag,
    List,
    Map,
}

macro_rules! ask {
    ($($wanted:ident: $($method:ident)+;)+) => { $($(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.deserialize_any(Reading { visitor, wanted: Wanted::$wanted })
        }
    )+)+ };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Tolerant<D> {
    type Error = D::Error;

    ask! {
        Anything: deserialize_any deserialize_char deserialize_bytes deserialize_byte_buf deserialize_unit
            deserialize_identifier;
        Number: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16
            deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64;
        Text: deserialize_str deserialize_string;
        Flag: deserialize_bool;
        List: deserialize_seq;
        Map: deserialize_map;
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let wanted = Wanted::Anything;
        self.0.deserialize_option(Reading { visitor, wanted })
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let wanted = Wanted::Anything;
        let reading = Reading { visitor, wanted };
        self.0.deserialize_newtype_struct(name, reading)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_ignored_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

/// A visitor that is shown what it wants.
struct Reading<V> {
    visitor: V,
    wanted: Wanted,
}

impl<'de, V: Visitor<'de>> Reading<V> {
    /// A text where something else may be wanted.
    fn text<E: Error>(
        self,
        text: &str,
        plain: impl FnOnce(V) -> Result<V::Value, E>,
    ) -> Result<V::Value, E> {
        match self.wanted {
            Wanted::Number => {
                let text = text.trim();
                if let Ok(number) = text.parse() {
                    self.visitor.visit_i64(number)
                } else if let Ok(number) = text.parse() {
                    self.visitor.visit_u64(number)
                } else if let Ok(number) = text.parse() {
                    Reading { ..self }.visit_f64(number)
                } else {
                    plain(self.visitor)
                }
            }
            Wanted::Flag => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "1" => self.visitor.visit_bool(true),
                "false" | "0" => self.visitor.visit_bool(false),
                _ => plain(self.visitor),
            },
            _ => plain(self.visitor),
        }
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Reading<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        match self.wanted {
            Wanted::Text => self.visitor.visit_string(value.to_string()),
            _ => self.visitor.visit_bool(value),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        match self.wanted {
            Wanted::Text => self.visitor.visit_string(value.to_string()),
            _ => self.visitor.visit_i64(value),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        match (self.wanted, value) {
            (Wanted::Text, _) => self.visitor.visit_string(value.to_string()),
            (Wanted::Flag, 0 | 1) => self.visitor.visit_bool(value == 1),
            _ => self.visitor.visit_u64(value),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        // Whole numbers up to here are exact.
        let whole = value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0;
        match self.wanted {
            Wanted::Text => self.visitor.visit_string(value.to_string()),
            #[allow(clippy::cast_possible_truncation)]
            Wanted::Number if whole => self.visitor.visit_i64(value as i64),
            _ => self.visitor.visit_f64(value),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        self.text(value, |visitor| visitor.visit_str(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<V::Value, E> {
        self.text(value, |visitor| visitor.visit_borrowed_str(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<V::Value, E> {
        match self.wanted {
            Wanted::Number | Wanted::Flag => self.visit_str(&value),
            _ => self.visitor.visit_string(value),
        }
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_some(Tolerant(inner))
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_unit()
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_newtype_struct(Tolerant(inner))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<V::Value, A::Error> {
        if self.wanted != Wanted::Map {
            return self.visitor.visit_seq(Inner(items));
        }
        match items.next_element::<IgnoredAny>()? {
            None => self.visitor.visit_map(Nothing(std::marker::PhantomData)),
            Some(_) => Err(A::Error::custom("a list where an object should be")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<V::Value, A::Error> {
        if self.wanted != Wanted::List {
            return self.visitor.visit_map(Inner(members));
        }
        match members.next_entry::<IgnoredAny, IgnoredAny>()? {
            None => self.visitor.visit_seq(Nothing(std::marker::PhantomData)),
            Some(_) => Err(A::Error::custom("an object where a list should be")),
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_enum(variant)
    }
}

/// Hands the tolerance on to what is inside.
struct Inner<A>(A);

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Inner<A> {
    type Error = A::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, A::Error> {
        self.0.next_element_seed(Inner(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Inner<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.0.next_value_seed(Inner(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, T: DeserializeSeed<'de>> DeserializeSeed<'de> for Inner<T> {
    type Value = T::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<T::Value, D::Error> {
        self.0.deserialize(Tolerant(inner))
    }
}

/// A list or map with nothing in it.
struct Nothing<E>(std::marker::PhantomData<E>);

impl<'de, E: Error> SeqAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, _: T) -> Result<Option<T::Value>, E> {
        Ok(None)
    }
}

impl<'de, E: Error> MapAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, _: T) -> Result<T::Value, E> {
        Err(E::custom("no value without a key"))
    }
}

#[cfg(test)]
mod tests {
    use super::{from_slice, from_value};
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

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
}
