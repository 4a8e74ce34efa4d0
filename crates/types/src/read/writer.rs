//! A document from any deserializer of serde.

use super::Document;
use super::cell::Cell;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use std::fmt;

impl<'de> Deserialize<'de> for Document<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut document = Self::empty("");
        Writer(&mut document).deserialize(deserializer)?;
        Ok(document)
    }
}

/// Writes what is parsed into the cells.
pub(super) struct Writer<'d, 'a>(pub(super) &'d mut Document<'a>);

impl<'de> DeserializeSeed<'de> for Writer<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.put(Cell::Null);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        self.deserialize(inner)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.0.put(Cell::Flag(flag));
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.0
            .put(u64::try_from(number).map_or(Cell::Negative(number), Cell::Whole));
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.0.put(Cell::Whole(number));
        Ok(())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        let finite = number.is_finite();
        self.0.put(if finite {
            Cell::Float(number)
        } else {
            Cell::Null
        });
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.0.put_text(text);
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.put_text(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let at = self.0.open();
        let mut count = 0;
        while items.next_element_seed(Writer(self.0))?.is_some() {
            count += 1;
        }
        self.0.close(at, count, Cell::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let at = self.0.open();
        let mut count = 0;
        while members.next_key_seed(Name(self.0))?.is_some() {
            if count == 0 && self.0.text(at + 1) == Some(crate::tolerant::NUMBER) {
                return self.number(at, members);
            }
            members.next_value_seed(Writer(self.0))?;
            count += 1;
        }
        self.0.close(at, count, Cell::Object);
        Ok(())
    }
}

impl<'de> Writer<'_, 'de> {
    /// With `arbitrary_precision` a number comes as an object of one member, its text.
    #[cold]
    fn number<A: MapAccess<'de>>(self, at: usize, mut members: A) -> Result<(), A::Error> {
        let digits: String = members.next_value()?;
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.0.cut(at);
        let put = self.0.put_number(&digits);
        put.ok_or_else(|| A::Error::custom("a number that is none"))
    }
}

/// Writes a member's name.
struct Name<'d, 'a>(&'d mut Document<'a>);

impl<'de> DeserializeSeed<'de> for Name<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(Writer(self.0))
    }
}
