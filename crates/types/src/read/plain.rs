//! Numbers, truth values, texts, lists and maps.

use super::{Document, Entries, Form, FromJson, FromMembers, Members, Misfit, Node};
use serde_json::{Number, Value};
use std::collections::BTreeMap;

/// Whole numbers up to here are exact as floating point.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A number as text: without a fraction where it has none.
pub(crate) fn digits(number: &Number) -> String {
    match number.as_f64().filter(|_| number.is_f64()) {
        Some(float) => float.to_string(),
        None => number.to_string(),
    }
}

#[allow(clippy::cast_possible_truncation)]
fn whole(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() < EXACT).then_some(float as i64)
}

macro_rules! whole {
    ($($type:ident)+) => { $(
        impl FromJson for $type {
            fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
                let number = match node.form() {
                    Form::Number(number) => number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
                        .or_else(|| number.as_f64().and_then(whole).map(i128::from)),
                    Form::Text(text) => {
                        let text = text.trim();
                        let float = || text.parse().ok().and_then(whole).map(i128::from);
                        text.parse().ok().or_else(float)
                    }
                    _ => None,
                };
                number
                    .and_then(|number| $type::try_from(number).ok())
                    .ok_or_else(|| Misfit::wanted(stringify!($type), node))
            }
        }
    )+ };
}

whole!(u8 u16 u32 u64 i8 i16 i32 i64);

impl FromJson for f64 {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        match node.form() {
            Form::Number(number) => number.as_f64(),
            Form::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
        .ok_or_else(|| Misfit::wanted("f64", node))
    }
}

impl FromJson for bool {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        let text = match node.form() {
            Form::Flag(flag) => return Ok(flag),
            Form::Number(number) if !number.is_f64() => number.to_string(),
            Form::Text(text) => text.trim().to_ascii_lowercase(),
            _ => return Err(Misfit::wanted("a boolean", node)),
        };
        match text.as_str() {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(Misfit::wanted("a boolean", node)),
        }
    }
}

impl FromJson for String {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        match node.as_text() {
            Some(text) => Ok(text.to_owned()),
            None => node.to_text().map(Self::from),
        }
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        match node.is_null() {
            true => Ok(None),
            false => T::from_json(node).map(Some),
        }
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        T::from_json(node).map(Self::new)
    }
}

impl<T: FromMembers> FromMembers for Box<T> {
    fn from_members(members: &mut Members<'_>) -> Result<Self, Misfit> {
        T::from_members(members).map(Self::new)
    }
}

/// In room for all of them: what a list grows by is four, and some items are large. Not for more than a mebibyte, before
/// the first of them was read.
fn all<'a, T: FromJson>(items: impl ExactSizeIterator<Item = Node<'a>>) -> Result<Vec<T>, Misfit> {
    let most = (1 << 20) / size_of::<T>().max(1);
    let mut list = Vec::with_capacity(items.len().min(most));
    for item in items {
        list.push(T::from_json(item)?);
    }
    Ok(list)
}

/// The items of an object whose names are all chat ids, as in `15550001111@c.us`; each has its name as `id`, unless it
/// has one of its own.
#[cold]
fn by_chat_id<'a, T: FromJson>(members: Entries<'a>) -> Option<Result<Vec<T>, Misfit>> {
    let mut members = members.peekable();
    members.peek()?;
    let mut list = Vec::new();
    for (name, item) in members {
        let Value::Object(mut item) = item.to_json() else {
            return None;
        };
        if !name.contains('@') {
            return None;
        }
        item.entry("id").or_insert_with(|| name.into());
        let item = Value::Object(item);
        match T::from_json(Document::from(&item).root()) {
            Ok(item) => list.push(item),
            Err(misfit) => return Some(Err(misfit)),
        }
    }
    Some(Ok(list))
}

/// An object with the names 0, 1, 2 … is a list, too, and so is one whose names are chat ids.
impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        match node.form() {
            Form::List(items) => all(items),
            Form::Object(members) => {
                let count = members.len();
                let named = members.clone();
                let mut items = members
                    .map(|(name, item)| Some((name.parse::<usize>().ok()?, item)))
                    .collect::<Option<Vec<_>>>()
                    .unwrap_or_default();
                items.sort_by_key(|(place, _)| *place);
                let numbered = items.iter().enumerate().all(|(n, (place, _))| n == *place);
                match numbered && items.len() == count {
                    true => all(items.into_iter().map(|(_, item)| item)),
                    false => by_chat_id(named)
                        .unwrap_or_else(|| Err(Misfit::told("an object where a list should be"))),
                }
            }
            _ => Err(Misfit::wanted("a sequence", node)),
        }
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        match node.form() {
            Form::Object(members) => members
                .map(|(name, node)| Ok((name.to_owned(), T::from_json(node)?)))
                .collect(),
            Form::Null => Err(Misfit::wanted("a map", node)),
            _ => node.members().map(|_| Self::new()),
        }
    }
}
