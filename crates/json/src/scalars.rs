//! Numbers, truth values, texts, lists and maps.

use crate::{
    DecodeError, Document, Entries, FromJson, FromMembers, Items, Kind, Members, Node, Number,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Whole numbers up to here are exact as floating point.
const EXACT: f64 = 9_007_199_254_740_992.0;

#[allow(clippy::cast_possible_truncation)]
fn whole(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() < EXACT).then_some(float as i64)
}

macro_rules! whole {
    ($($type:ident)+) => { $(
        impl FromJson for $type {
            fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
                let number = match node.kind() {
                    Kind::Number(Number::Whole(number)) => Some(i128::from(number)),
                    Kind::Number(Number::Negative(number)) => Some(i128::from(number)),
                    Kind::Number(number) => number.as_f64().and_then(whole).map(i128::from),
                    Kind::Text(text) => {
                        let text = text.trim();
                        let float = || text.parse().ok().and_then(whole).map(i128::from);
                        text.parse().ok().or_else(float)
                    }
                    _ => None,
                };
                number
                    .and_then(|number| $type::try_from(number).ok())
                    .ok_or_else(|| DecodeError::wanted(stringify!($type), node))
            }
        }
    )+ };
}

whole!(u8 u16 u32 u64 i8 i16 i32 i64);

impl FromJson for f64 {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.kind() {
            Kind::Number(number) => number.as_f64(),
            // `inf` and `NaN` are no numbers of JSON.
            Kind::Text(text) => text
                .trim()
                .parse()
                .ok()
                .filter(|float: &f64| float.is_finite()),
            _ => None,
        }
        .ok_or_else(|| DecodeError::wanted("f64", node))
    }
}

impl FromJson for bool {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let text = match node.kind() {
            Kind::Flag(flag) => return Ok(flag),
            Kind::Number(number @ Number::Whole(_)) => number.to_string(),
            Kind::Text(text) => text.trim().to_ascii_lowercase(),
            _ => return Err(DecodeError::wanted("a boolean", node)),
        };
        match text.as_str() {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(DecodeError::wanted("a boolean", node)),
        }
    }
}

impl FromJson for String {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.as_text() {
            Some(text) => Ok(text.to_owned()),
            None => node.to_text().map(Self::from),
        }
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.is_null() {
            true => Ok(None),
            false => T::from_json(node).map(Some),
        }
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        T::from_json(node).map(Self::new)
    }

    fn partial(node: Node<'_>) -> Option<Self> {
        T::partial(node).map(Self::new)
    }

    fn from_object(node: Node<'_>) -> Option<(Self, usize)> {
        T::from_object(node).map(|(value, listed)| (Self::new(value), listed))
    }
}

impl<T: FromMembers> FromMembers for Box<T> {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        T::from_members(members).map(Self::new)
    }
}

/// In room for all of them: what a list grows by is four, and some items are large. Not for more than a mebibyte, before
/// the first of them was read.
fn all<'a, T: FromJson>(
    items: impl Iterator<Item = Node<'a>> + Clone,
) -> Result<Vec<T>, DecodeError> {
    let most = (1 << 20) / size_of::<T>().max(1);
    let mut list = Vec::with_capacity(items.clone().take(most).count());
    for item in items {
        list.push(T::from_json(item)?);
    }
    Ok(list)
}

/// The items of an object whose names are all chat ids, as in `15550001111@c.us`; each has its name as `id`, unless it
/// has one of its own.
#[cold]
fn by_chat_id<'a, T: FromJson>(members: Entries<'a>) -> Option<Result<Vec<T>, DecodeError>> {
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
            Err(error) => return Some(Err(error)),
        }
    }
    Some(Ok(list))
}

/// The items of an object with the names 0, 1, 2 …
fn numbered(members: Entries<'_>) -> Option<Vec<Node<'_>>> {
    let items = members.map(|(name, item)| Some((name.parse::<usize>().ok()?, item)));
    let mut items = items.collect::<Option<Vec<_>>>()?;
    items.sort_by_key(|(place, _)| *place);
    let in_order = items.iter().enumerate().all(|(n, (place, _))| n == *place);
    in_order.then(|| items.into_iter().map(|(_, item)| item).collect())
}

/// One object where a list of one is meant: some of what it holds must be what an item lists.
fn alone<T: FromJson>(node: Node<'_>) -> Option<Vec<T>> {
    match T::from_object(node)? {
        (item, 1..) if !node.is_exact() => Some(vec![item]),
        _ => None,
    }
}

/// An object with the names 0, 1, 2 … is a list, too, and so is one whose names are chat ids, or one that is an item.
impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.kind() {
            Kind::List(items) => all(items),
            Kind::Object(members) => match numbered(members.clone()) {
                Some(items) => all(items.into_iter()),
                None => by_chat_id(members)
                    .or_else(|| alone(node).map(Ok))
                    .unwrap_or_else(|| Err(DecodeError::new("an object where a list should be"))),
            },
            _ => Err(DecodeError::wanted("a sequence", node)),
        }
    }

    fn partial(node: Node<'_>) -> Option<Self> {
        let items: Items<'_> = node.items();
        let fitting: Self = items.filter_map(|item| T::from_json(item).ok()).collect();
        (!fitting.is_empty()).then_some(fitting)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.kind() {
            Kind::Object(members) => members
                .map(|(name, node)| Ok((name.to_owned(), T::from_json(node)?)))
                .collect(),
            Kind::Null => Err(DecodeError::wanted("a map", node)),
            _ => node.members().map(|_| Self::new()),
        }
    }

    fn partial(node: Node<'_>) -> Option<Self> {
        let entries = node.entries();
        let fitting =
            entries.filter_map(|(name, node)| Some((name.to_owned(), T::from_json(node).ok()?)));
        let fitting: Self = fitting.collect();
        (!fitting.is_empty()).then_some(fitting)
    }
}
