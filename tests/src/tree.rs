//! A JSON text as a tree that notices a key that stands twice; for tests of what is read and written.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// JSON with its members in order; a repeated key is an error. Its texts show whole, in `Debug` and in differences.
///
/// ```
/// use waxwing_tests::tree::Tree;
/// assert!(Tree::parse(r#"{"a": 1, "a": 2}"#).is_err());
/// let left = Tree::parse(r#"{"a": null, "b": [1]}"#)?;
/// assert!(left.same(&Tree::parse(r#"{"b": [1]}"#)?).is_ok());
/// assert_eq!(left.same(&Tree::parse(r#"{"b": [2]}"#)?), Err("b[0]: 1 became 2".to_owned()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// `null`.
    Null,
    /// A number or truth value, as text.
    Scalar(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a JSON text.
    ///
    /// ```
    /// use waxwing_tests::tree::Tree;
    /// assert_eq!(Tree::parse(r#"["a"]"#)?, Tree::List(vec![Tree::Text("a".to_owned())]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// When it is not JSON, or a key stands twice.
    pub fn parse(text: &str) -> Result<Tree, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Whether `other` says the same: key order does not count, and a null member may have gone.
    ///
    /// ```
    /// use waxwing_tests::tree::Tree;
    /// let (sent, kept) = (Tree::parse(r#"{"a": [{"b": 1}]}"#)?, Tree::parse(r#"{"a": [{}]}"#)?);
    /// assert_eq!(sent.same(&kept), Err("a[0].b is lost".to_owned()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// The path of the first difference.
    pub fn same(&self, other: &Tree) -> Result<(), String> {
        compare(self, other, String::new())
    }
}

fn compare(left: &Tree, right: &Tree, at: String) -> Result<(), String> {
    match (left, right) {
        (Tree::List(a), Tree::List(b)) if a.len() == b.len() => a
            .iter()
            .zip(b)
            .enumerate()
            .try_for_each(|(i, (a, b))| compare(a, b, format!("{at}[{i}]"))),
        (Tree::Object(a), Tree::Object(b)) => {
            let path = |key: &str| {
                if at.is_empty() {
                    key.to_owned()
                } else {
                    format!("{at}.{key}")
                }
            };
            for (key, member) in a {
                match b.iter().find(|(k, _)| k == key) {
                    Some((_, found)) => compare(member, found, path(key))?,
                    None if *member == Tree::Null => {}
                    None => return Err(format!("{} is lost", path(key))),
                }
            }
            match b.iter().find(|(key, _)| !a.iter().any(|(k, _)| k == key)) {
                Some((key, _)) => Err(format!("{} is new", path(key))),
                None => Ok(()),
            }
        }
        (a, b) if a == b => Ok(()),
        // 10 and 10.0 are one number.
        (Tree::Scalar(a), Tree::Scalar(b)) if number(a).is_some() && number(a) == number(b) => {
            Ok(())
        }
        // An empty map as some print it.
        (Tree::List(a), Tree::Object(b)) if a.is_empty() && b.is_empty() => Ok(()),
        (a, b) => Err(format!("{at}: {a} became {b}")),
    }
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Tree::Null => f.write_str("null"),
            Tree::Scalar(text) => f.write_str(text),
            Tree::Text(text) => write!(f, "{text:?}"),
            Tree::List(items) => write!(f, "a list of {}", items.len()),
            Tree::Object(members) => write!(f, "an object of {}", members.len()),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Scalar(format!("{value:?}")))
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut members: Vec<(String, Tree)> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if members.iter().any(|(k, _)| *k == key) {
                return Err(A::Error::custom(format!("key {key} stands twice")));
            }
            let member = map.next_value()?;
            members.push((key, member));
        }
        Ok(Tree::Object(members))
    }
}
