//! A JSON text as a tree that borrows from it.

use super::{Members, Misfit};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::fmt;

/// JSON that is about to be read: texts are borrowed where they hold no escapes, members stand in their order.
///
/// ```
/// use waxwing_types::read::Node;
/// let node = Node::parse(r#"{"list": [1, "a"]}"#)?;
/// assert_eq!(node.get("list").map(|list| list.items().len()), Some(2));
/// assert_eq!(node.to_json(), serde_json::json!({"list": [1, "a"]}));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub enum Node<'a> {
    /// `null`.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// Parses a text.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert_eq!(Node::parse("\"a\"")?, Node::Text("a".into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// It is not JSON, or nested more than 127 deep.
    pub fn parse(json: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The member of an object; the last one where the name stands twice.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert_eq!(Node::parse(r#"{"a": true}"#)?.get("a"), Some(&Node::Flag(true)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        match self {
            Self::Object(members) => {
                let mut members = members.iter().rev();
                members.find(|(key, _)| key == name).map(|(_, node)| node)
            }
            _ => None,
        }
    }

    /// What stands at the end of a path of members, unless it is null.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// let node = Node::parse(r#"{"a": {"b": true, "c": null}}"#)?;
    /// assert_eq!(node.at(&["a", "b"]), Some(&Node::Flag(true)));
    /// assert_eq!((node.at(&["a", "c"]), node.at(&["a", "d"])), (None, None));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn at(&self, path: &[&str]) -> Option<&Node<'a>> {
        let mut steps = path.iter();
        let end = steps.try_fold(self, |node, name| node.get(name))?;
        (*end != Node::Null).then_some(end)
    }

    /// Takes a member out of an object; the last one where the name stands twice.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// let mut node = Node::parse(r#"{"a": 1, "b": true}"#)?;
    /// assert_eq!(node.remove("b"), Some(Node::Flag(true)));
    /// assert_eq!(node.to_json(), serde_json::json!({"a": 1}));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn remove(&mut self, name: &str) -> Option<Node<'a>> {
        let Self::Object(members) = self else {
            return None;
        };
        let mut found = None;
        members.retain_mut(|(key, node)| {
            let stays = key != name;
            if !stays {
                found = Some(std::mem::replace(node, Node::Null));
            }
            stays
        });
        found
    }

    /// The items of a list; none of anything else.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert!(Node::Null.items().is_empty());
    /// ```
    pub fn items(&self) -> &[Node<'a>] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text, where it is one.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert_eq!(Node::Text("a".into()).as_text(), Some("a"));
    /// ```
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text, or the number or truth value as text.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert_eq!(Node::Number(17.into()).to_text()?, "17");
    /// # Ok::<(), waxwing_types::read::Misfit>(())
    /// ```
    ///
    /// # Errors
    /// It is no plain value.
    pub fn to_text(&self) -> Result<Cow<'_, str>, Misfit> {
        match self {
            Self::Text(text) => Ok(Cow::Borrowed(text)),
            Self::Number(number) => Ok(Cow::Owned(super::plain::digits(number))),
            Self::Flag(flag) => Ok(Cow::Borrowed(if *flag { "true" } else { "false" })),
            _ => Err(Misfit::wanted("a string", self)),
        }
    }

    /// The members of an object; null and an empty list are one without any.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert!(Node::List(vec![]).members()?.is_empty());
    /// assert!(Node::List(vec![Node::Null]).members().is_err());
    /// # Ok::<(), waxwing_types::read::Misfit>(())
    /// ```
    ///
    /// # Errors
    /// It is something else.
    pub fn members(&self) -> Result<Members<'_>, Misfit> {
        match self {
            Self::Object(members) => Ok(Members::new(members)),
            Self::Null => Ok(Members::new(&[])),
            Self::List(items) if items.is_empty() => Ok(Members::new(&[])),
            Self::List(_) => Err(Misfit::told("a list where an object should be")),
            _ => Err(Misfit::wanted("a map", self)),
        }
    }

    /// The same, to keep.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert!(Node::Null.to_json().is_null());
    /// ```
    pub fn to_json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Flag(flag) => Value::Bool(*flag),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.clone().into_owned()),
            Self::List(items) => items.iter().map(Node::to_json).collect(),
            Self::Object(members) => {
                let mut map = Map::new();
                for (name, node) in members {
                    map.insert(name.clone().into_owned(), node.to_json());
                }
                Value::Object(map)
            }
        }
    }

    /// What it is, in a word.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag(_) => "boolean",
            Self::Number(number) if number.is_f64() => "floating point",
            Self::Number(_) => "integer",
            Self::Text(_) => "string",
            Self::List(_) => "sequence",
            Self::Object(_) => "map",
        }
    }
}

impl<'a> From<&'a Value> for Node<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(members) => {
                let members = members.iter();
                let named = members.map(|(name, value)| (Cow::Borrowed(&**name), value.into()));
                Self::Object(named.collect())
            }
        }
    }
}

/// The shape only, because what providers send holds phone numbers and chat ids.
impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(items) => write!(f, "Node(list of {})", items.len()),
            Self::Object(members) => write!(f, "Node(object of {})", members.len()),
            _ => write!(f, "Node({})", self.kind()),
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Node<'de>, D::Error> {
        Node::deserialize(inner)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Node<'de>, E> {
        Ok(Node::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Node<'de>, E> {
        Ok(Number::from_f64(number).map_or(Node::Null, Node::Number))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            if members.is_empty() && name == crate::tolerant::NUMBER {
                let digits: String = map.next_value()?;
                return digits.parse().map(Node::Number).map_err(A::Error::custom);
            }
            let value = map.next_value()?;
            if members.is_empty() {
                // Most objects have no more; to grow means to move them.
                members.reserve(8);
            }
            members.push((name, value));
        }
        Ok(Node::Object(members))
    }
}

/// A member's name, borrowed where it can be.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Name<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E: Error>(self, text: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_str(Reader)
    }
}
