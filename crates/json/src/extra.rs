//! Members that a specification does not list.

use crate::{Checker, Json, Validate, mask};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::btree_map::{IntoIter, Iter};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};

/// Members that a specification does not list, or all of a free-form object. Reads as the map in it.
///
/// `Debug` shows the shape of the values and masks the names, because some maps are by chat id.
///
/// ```
/// use waxwing_json::Extra;
/// let extra: Extra = serde_json::from_str(r#"{"15550001111@c.us": {"role": "admin"}, "size": 3}"#)?;
/// assert_eq!(*extra["size"], 3);
/// assert_eq!(format!("{extra:?}"), "{1555…us: Json(object, 1 member), size: Json(number)}");
/// # Ok::<(), serde_json::Error>(())
/// ```
// In a box, as nearly every type has one, hardly one has anything in it, and a map is three words.
#[allow(clippy::box_collection)]
#[derive(Clone, Default)]
pub struct Extra(Option<Box<BTreeMap<String, Json>>>);

static NONE: BTreeMap<String, Json> = BTreeMap::new();

impl Extra {
    /// The map itself.
    ///
    /// ```
    /// let extra: waxwing_json::Extra = serde_json::from_str(r#"{"size": 3}"#)?;
    /// assert_eq!(extra.into_inner().into_keys().collect::<Vec<_>>(), ["size"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn into_inner(self) -> BTreeMap<String, Json> {
        self.0.map_or_else(BTreeMap::new, |members| *members)
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Extra {}

impl Hash for Extra {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl Deref for Extra {
    type Target = BTreeMap<String, Json>;
    fn deref(&self) -> &BTreeMap<String, Json> {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut BTreeMap<String, Json> {
        self.0.get_or_insert_default()
    }
}

impl<N: Into<String>, V: Into<Json>, const COUNT: usize> From<[(N, V); COUNT]> for Extra {
    fn from(members: [(N, V); COUNT]) -> Self {
        let members = members.into_iter();
        members
            .map(|(name, value)| (name.into(), value.into()))
            .collect()
    }
}

/// Of these items only, so that a value's `into()` knows what it becomes.
impl FromIterator<(String, Json)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(members: I) -> Self {
        BTreeMap::from_iter(members).into()
    }
}

impl From<BTreeMap<String, Json>> for Extra {
    fn from(members: BTreeMap<String, Json>) -> Self {
        Self((!members.is_empty()).then(|| Box::new(members)))
    }
}

impl From<serde_json::Map<String, Value>> for Extra {
    fn from(members: serde_json::Map<String, Value>) -> Self {
        let members = members.into_iter();
        members.map(|(name, value)| (name, value.into())).collect()
    }
}

impl Extend<(String, Json)> for Extra {
    fn extend<I: IntoIterator<Item = (String, Json)>>(&mut self, members: I) {
        (**self).extend(members);
    }
}

impl IntoIterator for Extra {
    type Item = (String, Json);
    type IntoIter = IntoIter<String, Json>;
    fn into_iter(self) -> Self::IntoIter {
        self.into_inner().into_iter()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Json);
    type IntoIter = Iter<'a, String, Json>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Extra {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extra".into()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Extra").into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = BTreeMap::<String, Json>::json_schema(generator);
        schema.insert(
            "description".to_owned(),
            "Members that a specification does not list, or all of a free-form object.".into(),
        );
        schema
    }
}

/// Free members have no limits.
impl Validate for Extra {
    fn check(&self, _: &mut Checker) {}
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self {
            map.key(&Plain(mask::within(name))).value(value);
        }
        map.finish()
    }
}

/// A text whose `Debug` is its `Display`.
struct Plain<T>(T);

impl<T: fmt::Display> fmt::Debug for Plain<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::DefaultHasher;

    #[test]
    fn what_was_emptied_is_empty() {
        let mut emptied = Extra::from([("size", Value::from(3))]);
        emptied.remove("size");
        let hash = |extra: &Extra| {
            let mut hasher = DefaultHasher::new();
            extra.hash(&mut hasher);
            hasher.finish()
        };
        for empty in [emptied, Extra::from([("a", Value::Null); 0])] {
            assert_eq!(empty, Extra::default());
            assert_eq!(hash(&empty), hash(&Extra::default()));
            assert_eq!(serde_json::to_string(&empty).unwrap(), "{}");
            assert_eq!(format!("{empty:?}"), "{}");
            assert!(empty.into_inner().is_empty());
        }
    }
}
