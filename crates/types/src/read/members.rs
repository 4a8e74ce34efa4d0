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
#[derive(Clone)]
pub struct Members<'a> {
    members: &'a [(Cow<'a, str>, Node<'a>)],
    taken: Taken,
}

/// Which members were taken. Few objects have more than the bits of a number.
#[derive(Clone, Default)]
struct Taken {
    first: u64,
    further: Vec<u64>,
}

impl Taken {
    fn holds(&self, index: usize) -> bool {
        match index {
            0..64 => self.first & (1 << index) != 0,
            _ => {
                let bits = self.further.get(index / 64 - 1);
                bits.is_some_and(|bits| bits & (1 << (index % 64)) != 0)
            }
        }
    }

    fn add(&mut self, index: usize) {
        match index {
            0..64 => self.first |= 1 << index,
            _ => {
                let place = index / 64 - 1;
                if self.further.len() <= place {
                    self.further.resize(place + 1, 0);
                }
                self.further[place] |= 1 << (index % 64);
            }
        }
    }
}

/// How many there are: some objects name their members by chat id.
impl std::fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Members({})", self.len())
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

#[cfg(test)]
mod tests {
    use crate::read::Node;

    #[test]
    fn of_many_members_each_is_taken_once() {
        let names = (0..300).map(|n| format!(r#""m{n}":{n}"#));
        let text = format!("{{{}}}", names.collect::<Vec<_>>().join(","));
        let node = Node::parse(&text).unwrap();
        let mut members = node.members().unwrap();
        for name in ["m0", "m63", "m64", "m127", "m128", "m299"] {
            let rest = members.without(name);
            assert_eq!(rest.len(), members.len() - 1, "{name}");
            assert_eq!(rest.get(name), None, "{name}");
        }
        assert_eq!(members.need("m63"), Ok(63));
        assert_eq!(members.need("m64"), Ok(64));
        assert_eq!(members.need("m299"), Ok(299));
        assert_eq!(members.take::<i64>("m299"), Ok(None));
        assert_eq!(format!("{members:?}"), "Members(297)");
        assert_eq!(members.extra().len(), 297);
    }

    #[test]
    fn a_name_that_stands_often_is_gone_through_once() {
        let text = format!("{{{}\"id\":2}}", "\"id\":1,".repeat(200_000));
        let node = Node::parse(&text).unwrap();
        let mut members = node.members().unwrap();
        assert_eq!(members.need("id"), Ok(2));
        assert!(members.is_empty());
    }
}
