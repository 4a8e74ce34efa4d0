//! The members of an object while a type takes its own.

use crate::slots::{Slots, Taken, slot};
use crate::{DecodeError, Document, Extra, FromJson, Json, Node};

/// The members of an object that is being read. If a name stands twice, the last value counts.
///
/// ```
/// use waxwing_json::Document;
/// let json = Document::parse(r#"{"id": "a", "size": "17", "more": 1}"#)?;
/// let mut members = json.root().members()?;
/// assert_eq!(members.need::<String>("id")?, "a");
/// assert_eq!((members.take("size")?, members.take::<i64>("pages")?), (Some(17), None));
/// assert_eq!(members.extra()?.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Members<'a> {
    object: Node<'a>,
    slots: Slots,
    /// By index; for members that have no slots of their own.
    taken: Taken,
    left: usize,
    /// Those that a type lists, and null.
    listed: usize,
}

/// How many there are: some objects name their members by chat id.
impl std::fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Members({})", self.len())
    }
}

/// A type that is read from the members of an object, some of which may be another's.
pub trait FromMembers: Sized {
    /// Reads it.
    ///
    /// ```
    /// use waxwing_json::{Document, Extra, FromMembers};
    /// let json = Document::parse(r#"{"id":"a"}"#)?;
    /// assert_eq!(Extra::from_members(&mut json.root().members()?)?.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A member is missing, or not what it should be.
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError>;
}

impl<'a> Node<'a> {
    /// The members of an object; null and an empty list are one without any.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::parse("[]")?.root().members()?.is_empty());
    /// assert!(Document::parse("[null]")?.root().members().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// It is something else.
    pub fn members(self) -> Result<Members<'a>, DecodeError> {
        let mut members = Members::unlisted(self);
        members.list()?;
        Ok(members)
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
            listed: 0,
        }
    }

    /// Goes through them, once. They stay where they are: to move them right after they were written takes 230 ns more of
    /// 2,000, for a webhook of 667 bytes (2026-11-30).
    ///
    /// # Errors
    /// It is no object.
    #[doc(hidden)]
    pub fn list(&mut self) -> Result<(), DecodeError> {
        self.object.expect_members()?;
        self.left = self.slots.fill(self.object);
        Ok(())
    }

    /// A member that may be missing; null counts as missing.
    ///
    /// # Errors
    /// It is not what it should be.
    #[inline]
    pub fn take<T: FromJson>(&mut self, name: &'static str) -> Result<Option<T>, DecodeError> {
        // Computed at compile time.
        let slot = slot(name.as_bytes());
        if !self.slots.is_filled(slot) {
            return Ok(None);
        }
        match self.remove(slot, name) {
            None => Ok(None),
            Some(node) if node.is_null() => Ok(None),
            Some(node) => T::from_json(node).map(Some).map_err(|error| error.of(name)),
        }
    }

    /// A member of an answer or event: none where it does not fit, and then it stays among the rest, so that it costs
    /// nothing else. Of a list, or a map, those items that fit are read, and the whole of it stays among the rest.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"ack": "SERVER", "sizes": [1, "two"]}"#)?;
    /// let mut members = json.root().members()?;
    /// assert_eq!(members.lenient::<i64>("ack")?, None);
    /// assert_eq!(members.lenient("sizes")?, Some(vec![1]));
    /// assert_eq!(members.extra()?["ack"].as_str(), Some("SERVER"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// It does not fit, while the form of a union is looked for that fits exactly.
    #[inline]
    pub fn lenient<T: FromJson>(&mut self, name: &'static str) -> Result<Option<T>, DecodeError> {
        // Computed at compile time.
        let slot = slot(name.as_bytes());
        if !self.slots.is_filled(slot) {
            return Ok(None);
        }
        let Some(node) = self.find(slot, name) else {
            return Ok(None);
        };
        let read = match node.is_null() {
            true => None,
            false => match T::from_json(node) {
                Ok(value) => Some(value),
                Err(error) => return self.misfit(node, error.of(name)),
            },
        };
        self.took(slot, name);
        Ok(read)
    }

    #[cold]
    fn misfit<T: FromJson>(
        &mut self,
        node: Node<'a>,
        error: DecodeError,
    ) -> Result<Option<T>, DecodeError> {
        match node.is_exact() {
            true => Err(error),
            false => {
                let partial = T::partial(node);
                self.listed += usize::from(partial.is_some());
                Ok(partial)
            }
        }
    }

    /// A member of an answer or event that must stand. Of a list or map those items that fit are enough, and the whole of
    /// it stays among the rest.
    ///
    /// # Errors
    /// It is missing, or none of it is what it should be.
    #[inline]
    pub fn always<T: FromJson>(&mut self, name: &'static str) -> Result<T, DecodeError> {
        let node = self.get(name).filter(|node| !node.is_null());
        let node = node.ok_or_else(|| DecodeError::missing(name))?;
        match T::from_json(node) {
            Ok(value) => {
                self.remove(slot(name.as_bytes()), name);
                Ok(value)
            }
            Err(error) => {
                let error = error.of(name);
                self.misfit(node, error.clone())?.ok_or(error)
            }
        }
    }

    /// A member that must stand.
    ///
    /// # Errors
    /// It is missing, or not what it should be.
    #[inline]
    pub fn need<T: FromJson>(&mut self, name: &'static str) -> Result<T, DecodeError> {
        self.take(name)?.ok_or_else(|| DecodeError::missing(name))
    }

    /// A member that is empty or a constant where it is missing.
    ///
    /// # Errors
    /// It is not what it should be.
    #[inline]
    pub fn or_default<T: FromJson + Default>(
        &mut self,
        name: &'static str,
    ) -> Result<T, DecodeError> {
        Ok(self.take(name)?.unwrap_or_default())
    }

    /// The payload of a union's variant beside its tag; both are taken where it fits.
    pub fn variant<T: FromJson>(&mut self, tag: &'static str, name: &'static str) -> Option<T> {
        let payload = self.get(name).filter(|node| !node.is_null())?;
        let read = T::from_json(payload).ok()?;
        self.take_both(tag, name);
        Some(read)
    }

    /// The same of a variant whose payload may be missing.
    pub fn optional_variant<T: FromJson>(
        &mut self,
        tag: &'static str,
        name: &'static str,
    ) -> Option<Option<T>> {
        match self.get(name).filter(|node| !node.is_null()) {
            Some(_) => self.variant(tag, name).map(Some),
            None => {
                self.take_both(tag, name);
                Some(None)
            }
        }
    }

    /// A variant with members of its own beside the tag; they are taken where they fit.
    pub fn beside<T: FromMembers>(&mut self, tag: &'static str) -> Option<T> {
        let mut rest = self.without(tag);
        let read = T::from_members(&mut rest).ok()?;
        rest.listed += 1;
        *self = rest;
        Some(read)
    }

    fn take_both(&mut self, tag: &'static str, name: &'static str) {
        for name in [tag, name] {
            let slot = slot(name.as_bytes());
            if self.slots.is_filled(slot) {
                self.remove(slot, name);
            }
        }
    }

    /// Whether there are no others than these.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"type": "text", "body": "Hello"}"#)?;
    /// let members = json.root().members()?;
    /// assert!(members.are_only(&["type", "body", "more"]) && !members.are_only(&["type"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn are_only(&self, names: &[&str]) -> bool {
        self.rest().all(|(name, _)| names.contains(&name))
    }

    /// The members without this one.
    ///
    /// ```
    /// use waxwing_json::Document;
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
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"type": null}"#)?;
    /// assert!(json.root().members()?.get("type").is_some_and(|node| node.is_null()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn get(&self, name: &str) -> Option<Node<'a>> {
        let slot = slot(name.as_bytes());
        match self.slots.is_filled(slot) {
            true => self.find(slot, name),
            false => None,
        }
    }

    /// In a filled slot.
    #[inline]
    fn find(&self, slot: usize, name: &str) -> Option<Node<'a>> {
        match self.slots.distinct {
            true => self.in_slot(slot, name),
            false => self.by_index(name).map(|(_, node)| node),
        }
    }

    /// A member that is a text.
    ///
    /// ```
    /// use waxwing_json::Document;
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
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse(r#"{"type": "text"}"#)?.root().members()?.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn len(&self) -> usize {
        self.left
    }

    /// Whether all were taken.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::parse("{}")?.root().members()?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// What was not taken, to keep; then nothing is left.
    ///
    /// # Errors
    /// There is something, while the form of a union is looked for that fits exactly.
    #[inline]
    pub fn extra(&mut self) -> Result<Extra, DecodeError> {
        match self.is_empty() {
            true => Ok(Extra::default()),
            false => self.keep(),
        }
    }

    #[cold]
    fn keep(&mut self) -> Result<Extra, DecodeError> {
        if self.object.is_exact() {
            return Err(DecodeError::new("a member that is not listed"));
        }
        Ok(self.rest_of_all())
    }

    /// All that was not taken, whatever is looked for; then nothing is left.
    pub fn rest_of_all(&mut self) -> Extra {
        let kept = self.rest();
        let kept = kept.map(|(name, node)| (name.to_owned(), node.to_json().into()));
        let kept = kept.collect();
        self.clear();
        kept
    }

    /// What was not taken, as JSON to keep; then nothing is left.
    pub fn take_rest(&mut self) -> Json {
        let kept = self.to_json();
        self.clear();
        kept.into()
    }

    fn clear(&mut self) {
        self.slots.clear();
        self.left = 0;
    }

    /// What was not taken, as JSON.
    pub fn to_json(&self) -> serde_json::Value {
        let kept = self.rest();
        let members = kept.map(|(name, node)| (name.to_owned(), node.to_json()));
        serde_json::Value::Object(members.collect())
    }

    /// How many of them its type lists, of those that fit.
    #[doc(hidden)]
    pub fn listed(&self) -> usize {
        self.listed
    }

    /// Reads what was not taken as an object of its own.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// let json = Document::parse(r#"{"type": "text", "body": "Hello"}"#)?;
    /// let rest = json.root().members()?.without("type");
    /// assert_eq!(rest.read(|object| object.entries().count()), 1);
    /// let none = Document::parse("null")?.root().members()?.read(|object| object.to_json());
    /// assert_eq!(none, serde_json::json!({}));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read<T>(&self, read: impl FnOnce(Node<'_>) -> T) -> T {
        let whole = self.listed == 0 && self.left > 0 && self.object.entries().count() == self.left;
        match whole {
            true => read(self.object),
            false => {
                let json = Document::from(self.clone());
                let root = json.root();
                read(if self.object.is_exact() {
                    root.exact()
                } else {
                    root
                })
            }
        }
    }

    pub(crate) fn rest(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let all = match self.left {
            0 => 0,
            _ => usize::MAX,
        };
        let members = self.object.entries().take(all).enumerate();
        members
            .filter(|(index, (name, _))| match self.slots.distinct {
                true => self.slots.is_filled(slot(name.as_bytes())),
                false => !self.taken.holds(*index),
            })
            .map(|(_, member)| member)
    }

    pub(crate) fn document(&self) -> &'a Document<'a> {
        self.object.document()
    }

    /// Of a filled slot.
    fn remove(&mut self, slot: usize, name: &str) -> Option<Node<'a>> {
        if !self.slots.distinct {
            return self.remove_by_index(name);
        }
        let node = self.in_slot(slot, name)?;
        self.took(slot, name);
        Some(node)
    }

    /// A member of a filled slot was read.
    #[inline]
    fn took(&mut self, slot: usize, name: &str) {
        if self.slots.distinct {
            self.slots.empty(slot);
            (self.left, self.listed) = (self.left - 1, self.listed + 1);
        } else {
            self.remove_by_index(name);
        }
    }

    #[cold]
    fn remove_by_index(&mut self, name: &str) -> Option<Node<'a>> {
        let (last, node) = self.by_index(name)?;
        self.listed += 1;
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
        let found = self.document().name(at - 1) == name.as_bytes();
        found.then(|| Node::new(self.document(), at, self.object.is_exact()))
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
    use crate::Document;

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
        assert_eq!(members.extra().map(|extra| extra.len()), Ok(297));
        assert!(members.is_empty() && members.extra().is_ok_and(|extra| extra.is_empty()));
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
