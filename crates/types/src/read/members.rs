//! The members of an object while a type takes its own.

use super::{FromJson, Misfit, Node};
use crate::Extra;
use std::borrow::Cow;

/// The members of an object that is being read. Of a name that stands twice the last value counts.
///
/// ```
/// use waxwing_types::read::Node;
/// let node = Node::parse(r#"{"id": "a", "size": "17", "more": 1}"#)?;
/// let mut members = node.members()?;
/// assert_eq!(members.need::<String>("id")?, "a");
/// assert_eq!((members.take("size")?, members.take::<i64>("pages")?), (Some(17), None));
/// assert_eq!(members.extra().len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Members<'a> {
    members: &'a [(Cow<'a, str>, Node<'a>)],
    taken: Taken,
}

/// Which members were taken. Few objects have more than the bits of a number.
#[derive(Debug, Clone, Default)]
struct Taken {
    first: u64,
    further: Vec<usize>,
}

impl Taken {
    fn holds(&self, index: usize) -> bool {
        match index {
            0..64 => self.first & (1 << index) != 0,
            _ => self.further.contains(&index),
        }
    }

    fn add(&mut self, index: usize) {
        match index {
            0..64 => self.first |= 1 << index,
            _ => self.further.push(index),
        }
    }
}

impl<'a> Members<'a> {
    pub(super) fn new(members: &'a [(Cow<'a, str>, Node<'a>)]) -> Self {
        let taken = Taken::default();
        Self { members, taken }
    }

    /// A member that may be missing; null counts as missing.
    ///
    /// # Errors
    /// It is not what it should be.
    pub fn take<T: FromJson>(&mut self, name: &'static str) -> Result<Option<T>, Misfit> {
        match self.remove(name) {
            None | Some(Node::Null) => Ok(None),
            Some(node) => T::from_json(node)
                .map(Some)
                .map_err(|misfit| misfit.of(name)),
        }
    }

    /// A member that must stand.
    ///
    /// # Errors
    /// It is missing, or not what it should be.
    pub fn need<T: FromJson>(&mut self, name: &'static str) -> Result<T, Misfit> {
        self.take(name)?.ok_or_else(|| Misfit::missing(name))
    }

    /// A member that is empty or a constant where it is missing.
    ///
    /// # Errors
    /// It is not what it should be.
    pub fn or_default<T: FromJson + Default>(&mut self, name: &'static str) -> Result<T, Misfit> {
        Ok(self.take(name)?.unwrap_or_default())
    }

    /// The members without this one.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// let node = Node::parse(r#"{"type": "text", "body": "Hello"}"#)?;
    /// assert_eq!(node.members()?.without("type").to_json(), serde_json::json!({"body": "Hello"}));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        let mut rest = self.clone();
        rest.remove(name);
        rest
    }

    /// A member as it stands there.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// let node = Node::parse(r#"{"type": "text"}"#)?;
    /// assert_eq!(node.members()?.get("type"), Some(&Node::Text("text".into())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn get(&self, name: &str) -> Option<&'a Node<'a>> {
        self.rest()
            .filter(|(key, _)| *key == name)
            .map(|(_, node)| node)
            .last()
    }

    /// A member that is a text.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// let node = Node::parse(r#"{"type": "text"}"#)?;
    /// assert_eq!(node.members()?.text("type"), Some("text"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_text()
    }

    /// How many were not taken.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert_eq!(Node::parse(r#"{"type": "text"}"#)?.members()?.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn len(&self) -> usize {
        self.rest().count()
    }

    /// Whether all were taken.
    ///
    /// ```
    /// use waxwing_types::read::Node;
    /// assert!(Node::parse("{}")?.members()?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn is_empty(&self) -> bool {
        self.rest().next().is_none()
    }

    /// What was not taken, to keep.
    pub fn extra(self) -> Extra {
        if self.is_empty() {
            return Extra::default();
        }
        let kept = self.rest();
        kept.map(|(name, node)| (name.clone().into_owned(), node.to_json().into()))
            .collect()
    }

    /// What was not taken, as JSON to keep.
    pub fn to_json(&self) -> serde_json::Value {
        let kept = self.rest();
        let members = kept.map(|(name, node)| (name.clone().into_owned(), node.to_json()));
        serde_json::Value::Object(members.collect())
    }

    /// What was not taken, as an object again.
    pub fn into_node(self) -> Node<'a> {
        Node::Object(self.rest().cloned().collect())
    }

    fn rest(&self) -> impl Iterator<Item = &'a (Cow<'a, str>, Node<'a>)> {
        let taken = &self.taken;
        let members = self.members.iter().enumerate();
        members.filter_map(|(index, member)| (!taken.holds(index)).then_some(member))
    }

    fn remove(&mut self, name: &str) -> Option<&'a Node<'a>> {
        let mut found = None;
        for (index, (key, node)) in self.members.iter().enumerate() {
            if key == name && !self.taken.holds(index) {
                self.taken.add(index);
                found = Some(node);
            }
        }
        found
    }
}
