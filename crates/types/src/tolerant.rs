//! Reading answers that come in another form than documented: a number as text, a text as number, an empty map as `[]`,
//! an empty list as `{}`, a list as an object with the keys `0`, `1` …
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
//! let numbered: Vec<String> = waxwing_types::tolerant::from_slice(br#"{"0":"a","1":"b"}"#)?;
//! assert_eq!(numbered, ["a", "b"]);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Only what says the same in another way is read: a text that is no number, or a list where one thing should be, stays
//! an error. It names the kind of what stands there, and not the value.

use crate::misfit::without_value;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess,
    SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;
use std::fmt;

/// Reads JSON text.
///
/// ```
/// assert_eq!(waxwing_types::tolerant::from_slice::<Vec<i64>>(br#"["1", 2, 3.0]"#)?, [1, 2, 3]);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// The text is not JSON (or not UTF-8, or nested more than 127 deep), or does not fit the type.
pub fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let value = T::deserialize(Tolerant(&mut reader)).map_err(without_value)?;
    reader.end()?;
    Ok(value)
}

/// Reads JSON that was parsed before.
///
/// ```
/// assert!(waxwing_types::tolerant::from_value::<bool>(&serde_json::json!("true"))?);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// It does not fit the type.
pub fn from_value<T: DeserializeOwned>(json: &Value) -> Result<T, serde_json::Error> {
    T::deserialize(Tolerant(json)).map_err(without_value)
}

/// A deserializer that reads other forms of the same, too, in any depth; free-form JSON stays as it is.
///
/// ```
/// use serde::Deserialize;
/// let mut json = serde_json::Deserializer::from_str("\"17\"");
/// assert_eq!(u8::deserialize(waxwing_types::tolerant::Tolerant(&mut json))?, 17);
/// # Ok::<(), serde_json::Error>(())
/// ```
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

    // No provider writes such numbers; they are read as they stand.
    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_i128(visitor)
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_u128(visitor)
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

/// Where a crate anywhere in a program turns on `arbitrary_precision` of serde_json, a number comes as a map of this
/// key and its text.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

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
        match self.wanted {
            Wanted::Anything | Wanted::Map => self.visitor.visit_map(Inner(members)),
            Wanted::List => {
                let mut items: Vec<(usize, Value)> = Vec::new();
                while let Some(key) = members.next_key::<String>()? {
                    let not_a_list = || A::Error::custom("an object where a list should be");
                    let place = key.parse().map_err(|_| not_a_list())?;
                    items.push((place, members.next_value()?));
                }
                items.sort_by_key(|(place, _)| *place);
                if items.iter().enumerate().any(|(n, (place, _))| n != *place) {
                    return Err(A::Error::custom("an object where a list should be"));
                }
                self.visitor.visit_seq(Numbered {
                    items: items.into_iter(),
                    error: std::marker::PhantomData,
                })
            }
            Wanted::Number | Wanted::Text | Wanted::Flag => {
                let number = match members.next_key::<String>()? {
                    Some(key) if key == NUMBER => members.next_value::<String>()?,
                    _ => return Err(A::Error::invalid_type(Unexpected::Map, &self.visitor)),
                };
                // As text it is what it is without the feature.
                let text = match number.parse() {
                    Ok(parsed) if self.wanted == Wanted::Text => crate::read::digits(&parsed),
                    _ => number,
                };
                self.text(&text, |visitor| visitor.visit_str(&text))
            }
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

/// A list that came as an object with the keys 0, 1, 2 …
struct Numbered<E> {
    items: std::vec::IntoIter<(usize, Value)>,
    error: std::marker::PhantomData<E>,
}

impl<'de, E: Error> SeqAccess<'de> for Numbered<E> {
    type Error = E;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, E> {
        let Some((_, item)) = self.items.next() else {
            return Ok(None);
        };
        let read = seed.deserialize(Tolerant(item));
        read.map(Some).map_err(E::custom)
    }
}

/// A map with nothing in it.
struct Nothing<E>(std::marker::PhantomData<E>);

impl<'de, E: Error> MapAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, _: T) -> Result<T::Value, E> {
        Err(E::custom("no value without a key"))
    }
}
