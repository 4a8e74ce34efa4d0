//! A document from any deserializer of serde: the door by which `Deserialize` of generated types leads to this reader.

use crate::Document;
use crate::cell::{Cell, NOWHERE};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::Number;
use std::fmt;

/// Where a crate anywhere in a program turns on `arbitrary_precision` of serde_json, a number comes as a map of this
/// key and its text.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Document<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut document = Self::with_room("", 0);
        Writer(&mut document).deserialize(deserializer)?;
        Ok(document)
    }
}

/// Writes what is parsed into the cells.
pub(crate) struct Writer<'d, 'a>(pub(crate) &'d mut Document<'a>);

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
        self.0.put(Cell::Null(NOWHERE));
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        self.deserialize(inner)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.0.put(Cell::Flag(NOWHERE, flag));
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.0.put_number(&number.into());
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.0.put_number(&number.into());
        Ok(())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        match Number::from_f64(number) {
            Some(number) => self.0.put_number(&number),
            None => self.0.put(Cell::Null(NOWHERE)),
        }
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
        while items.next_element_seed(Writer(self.0))?.is_some() {}
        self.0.close(at, NOWHERE, NOWHERE, Cell::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let at = self.0.open();
        let mut first = true;
        while members.next_key_seed(Name(self.0))?.is_some() {
            if first && self.0.text(at + 1) == Some(NUMBER) {
                return self.number(at, members);
            }
            members.next_value_seed(Writer(self.0))?;
            first = false;
        }
        self.0.close(at, NOWHERE, NOWHERE, Cell::Object);
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
        let number = digits.parse::<Number>().map_err(A::Error::custom)?;
        self.0.put_number(&number);
        Ok(())
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
