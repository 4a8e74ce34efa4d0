//! The members of an object while a type takes its own.

use super::slots::{Slots, Taken, is_same, slot};
use super::{Document, Form, FromJson, Misfit, Node};
use crate::Extra;

/// The members of an object that is being read. Of a name that stands twice the last value counts.
///
/// ```
/// use waxwing_types::read::Document;
/// let json = Document::parse(r#"{"id": "a", "size": "17", "more": 1}"#)?;
/// let mut members = json.root().members()?;
/// assert_eq!(members.need::<String>("id")?, "a");
/// assert_eq!((members.take("size")?, members.take::<i64>("pages")?), (Some(17), None));
/// assert_eq!(members.extra().len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Members<'a> {
    object: Node<'a>,
    slots: Slots,
    /// By index; for members that have no slots of their own.
    taken: Taken,
    left: usize,
}

/// How many there are: some objects name their members by chat id.
impl std::fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Members({})", self.len())
    }
}

impl<'a> Members<'a> {
    /// Before they are gone through: none, until [`list`](Self::list) has done it.
    #[doc(hidden)]
    #[inline]
    pub fn unlisted(object: Node<'a>) -> Self {
        Self {
            object,
            slots: Slots::default(),
            taken: Taken::default(),
            left: 0,
        }
    }

    /// Goes through them, once. They stay where they are: to move them right after they were written takes longer than
    /// this.
    ///
    /// # Errors
    /// It is no object.
    #[doc(hidden)]
    pub fn list(&mut self) -> Result<(), Misfit> {
        self.left = self.object.expect_members()?;
        self.slots.fill(self.object);
        Ok(())
    }

    /// A member that may be missing; null counts as missing.
    ///
    /// # Errors
    /// It is not what it should be.
    #[inline]
    pub fn take<T: FromJson>(&mut self, name: &'static str) -> Result<Option<T>, Misfit> {
        // Told without a call.
        let slot = slot(name.as_bytes());
        if !self.slots.is_filled(slot) {
            return Ok(None);
        }
        match self.remove(slot, name) {
            None => Ok(None),
            Some(node) if node.is_null() => Ok(None),
            Some(node) => T::from_json(node)
                .map(Some)
                .map_err(|misfit| misfit.of(name)),
        }
    }

    /// A member that must stand.
    ///
    /// # Errors
    /// It is missing, or not what it should be.
    #[inline]
    pub fn need<T: FromJson>(&mut self, name: &'static str) -> Result<T, Misfit> {
        self.take(name)?.ok_or_else(|| Misfit::missing(name))
    }

    /// A member that is empty or a constant where it is missing.
    ///
    /// # Errors
    /// It is not what it should be.
    #[inline]
    pub fn or_default<T: FromJson + Default>(&mut self, name: &'static str) -> Result<T, Misfit> {
        Ok(self.take(name)?.unwrap_or_default())
    }

    /// The members without this one.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"type": "text", "body": "Hello"}"#)?;
    /// let rest = json.root().members()?.without("type");
    /// assert_eq!(rest.to_json(), serde_json::json!({"body": "Hello"}));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        let mut rest = self.clone();
        let slot = slot(name.as_bytes());
        if rest.slots.is_filled(slot) {
            rest.remove(slot, name);
        }
        rest
    }

    /// A member as it stands there.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"type": null}"#)?;
    /// assert!(json.root().members()?.get("type").is_some_and(|node| node.is_null()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn get(&self, name: &str) -> Option<Node<'a>> {
        let slot = slot(name.as_bytes());
        match self.slots.is_filled(slot) {
            true if self.slots.distinct => self.in_slot(slot, name),
            true => self.by_index(name).map(|(_, node)| node),
            false => None,
        }
    }

    /// A member that is a text.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"type": "text"}"#)?;
    /// assert_eq!(json.root().members()?.text("type"), Some("text"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_text()
    }

    /// How many were not taken; each time that a name stands there counts.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert_eq!(Document::parse(r#"{"type": "text"}"#)?.root().members()?.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn len(&self) -> usize {
        self.left
    }

    /// Whether all were taken.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// assert!(Document::parse("{}")?.root().members()?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// What was not taken, to keep.
    pub fn extra(&self) -> Extra {
        if self.is_empty() {
            return Extra::default();
        }
        let kept = self.rest();
        kept.map(|(name, node)| (name.to_owned(), node.to_json().into()))
            .collect()
    }

    /// What was not taken, as JSON to keep.
    pub fn to_json(&self) -> serde_json::Value {
        let kept = self.rest();
        let members = kept.map(|(name, node)| (name.to_owned(), node.to_json()));
        serde_json::Value::Object(members.collect())
    }

    /// Reads what was not taken as an object of its own.
    ///
    /// ```
    /// use waxwing_types::read::Document;
    /// let json = Document::parse(r#"{"type": "text", "body": "Hello"}"#)?;
    /// let rest = json.root().members()?.without("type");
    /// assert_eq!(rest.read(|object| object.entries().len()), 1);
    /// let none = Document::parse("null")?.root().members()?.read(|object| object.to_json());
    /// assert_eq!(none, serde_json::json!({}));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read<T>(&self, read: impl FnOnce(Node<'_>) -> T) -> T {
        match self.object.form() {
            Form::Object(all) if all.len() == self.left => read(self.object),
            _ => read(Document::from(self.clone()).root()),
        }
    }

    pub(super) fn rest(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let members = self.object.entries().enumerate();
        members
            .filter(|(index, (name, _))| match self.slots.distinct {
                true => self.slots.is_filled(slot(name.as_bytes())),
                false => !self.taken.holds(*index),
            })
            .map(|(_, member)| member)
    }

    pub(super) fn document(&self) -> &'a Document<'a> {
        self.object.document()
    }

    /// Of a filled slot.
    fn remove(&mut self, slot: usize, name: &str) -> Option<Node<'a>> {
        if !self.slots.distinct {
            return self.remove_by_index(name);
        }
        let node = self.in_slot(slot, name)?;
        self.slots.empty(slot);
        self.left -= 1;
        Some(node)
    }

    #[cold]
    fn remove_by_index(&mut self, name: &str) -> Option<Node<'a>> {
        let (last, node) = self.by_index(name)?;
        // The last is the one that counts; those before it have been read, too.
        let named = self.object.entries().take(last + 1).enumerate();
        for (index, _) in named.filter(|(_, (other, _))| *other == name) {
            if !self.taken.holds(index) {
                self.taken.add(index);
                self.left -= 1;
            }
        }
        Some(node)
    }

    /// Where the slots are distinct, of a filled one: the member in it, if it has this name.
    #[inline]
    fn in_slot(&self, slot: usize, name: &str) -> Option<Node<'a>> {
        let at = self.object.place() + self.slots.place(slot);
        let found = is_same(self.document().name(at - 1), name.as_bytes());
        found.then(|| Node::new(self.document(), at))
    }

    /// Where they are not: the last member of a name that was not taken, and its index.
    fn by_index(&self, name: &str) -> Option<(usize, Node<'a>)> {
        let members = self.object.entries().enumerate();
        members
            .filter(|(index, (other, _))| *other == name && !self.taken.holds(*index))
            .map(|(index, (_, node))| (index, node))
            .last()
    }
}

#[cfg(test)]
mod tests {
    use crate::read::Document;

    #[test]
    fn of_many_members_each_is_taken_once() {
        let names = (0..300).map(|n| format!(r#""m{n}":{n}"#));
        let text = format!("{{{}}}", names.collect::<Vec<_>>().join(","));
        let json = Document::parse(&text).unwrap();
        let mut members = json.root().members().unwrap();
        for name in ["m0", "m63", "m64", "m127", "m128", "m299"] {
            let rest = members.without(name);
            assert_eq!(rest.len(), members.len() - 1, "{name}");
            assert!(rest.get(name).is_none(), "{name}");
        }
        assert_eq!(members.need("m63"), Ok(63));
        assert_eq!(members.need("m64"), Ok(64));
        assert_eq!(members.need("m299"), Ok(299));
        assert_eq!(members.take::<i64>("m299"), Ok(None));
        assert_eq!(format!("{members:?}"), "Members(297)");
        assert_eq!(members.extra().len(), 297);
    }

    #[test]
    fn what_is_not_there_is_not_taken() {
        for text in ["{}", "null", r#"{"":1}"#, r#"{"a":1}"#, r#"{"a":1,"a":2}"#] {
            let json = Document::parse(text).unwrap();
            let mut members = json.root().members().unwrap();
            let all = members.len();
            for name in ["b", "id", "a_", "display_phone_number"] {
                assert!(members.get(name).is_none(), "{text}, {name}");
                assert_eq!(members.without(name).len(), all, "{text}, {name}");
                assert_eq!(members.take::<i64>(name), Ok(None), "{text}, {name}");
            }
            assert_eq!(members.len(), all, "{text}");
        }
    }

    #[test]
    fn a_name_that_stands_often_is_gone_through_once() {
        let text = format!("{{{}\"id\":2}}", "\"id\":1,".repeat(200_000));
        let json = Document::parse(&text).unwrap();
        let mut members = json.root().members().unwrap();
        assert_eq!(members.need("id"), Ok(2));
        assert!(members.is_empty());
    }
}
