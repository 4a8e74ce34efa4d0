//! Where something stands in a document, and what is wrong there.

use serde_json::Value;
use std::fmt;

/// A JSON path: `$.paths['/send'].post`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JsonPath(String);

impl JsonPath {
    /// The document itself.
    pub fn root() -> JsonPath {
        JsonPath("$".to_owned())
    }

    /// The path that a reference's JSON pointer says.
    pub fn of_pointer(pointer: &str) -> JsonPath {
        let segments = pointer.trim_start_matches('#').split('/').skip(1);
        segments.fold(JsonPath::root(), |path, segment| {
            path.key(&segment.replace("~1", "/").replace("~0", "~"))
        })
    }

    /// A member of what stands there.
    pub fn key(&self, name: &str) -> JsonPath {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        JsonPath(match starts && name.chars().all(plain) {
            true => format!("{}.{name}", self.0),
            false => {
                let escaped = name.replace('\\', "\\\\").replace('\'', "\\'");
                format!("{}['{escaped}']", self.0)
            }
        })
    }

    /// An item of the list that stands there.
    pub fn index(&self, index: usize) -> JsonPath {
        JsonPath(format!("{}[{index}]", self.0))
    }

    /// The item of a list that has a name.
    pub fn named(&self, name: &str) -> JsonPath {
        JsonPath(format!("{}[?@.name=='{name}']", self.0))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What cannot be read, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {what}")]
pub struct ReadError {
    /// Where it stands.
    pub path: JsonPath,
    /// What is wrong with it.
    pub what: String,
}

impl From<ReadError> for String {
    fn from(error: ReadError) -> Self {
        error.to_string()
    }
}

/// A value of a document and its place.
#[derive(Clone, Debug)]
pub struct At<'a> {
    /// The value.
    pub json: &'a Value,
    /// Its place.
    pub path: JsonPath,
}

impl<'a> At<'a> {
    /// The document itself.
    pub fn root(document: &'a Value) -> At<'a> {
        At {
            json: document,
            path: JsonPath::root(),
        }
    }

    /// The schema of a component.
    pub fn component(document: &'a Value, name: &str) -> At<'a> {
        At::root(document)
            .key("components")
            .key("schemas")
            .key(name)
    }

    /// An error about what stands here.
    pub fn error(&self, what: impl Into<String>) -> ReadError {
        ReadError {
            path: self.path.clone(),
            what: what.into(),
        }
    }

    /// A member; null where it is missing.
    pub fn key(&self, name: &str) -> At<'a> {
        At {
            json: &self.json[name],
            path: self.path.key(name),
        }
    }

    /// A member that is there.
    pub fn get(&self, name: &str) -> Option<At<'a>> {
        let member = self.json.get(name).filter(|m| !m.is_null())?;
        Some(At {
            json: member,
            path: self.path.key(name),
        })
    }

    /// All members, in the document's order.
    pub fn members(&self) -> impl Iterator<Item = (&'a str, At<'a>)> + use<'a> {
        let path = self.path.clone();
        let members = self.json.as_object().into_iter().flatten();
        members.map(move |(name, json)| {
            let path = path.key(name);
            (name.as_str(), At { json, path })
        })
    }

    /// All items of a list.
    pub fn items(&self) -> impl Iterator<Item = At<'a>> + use<'a> {
        let path = self.path.clone();
        let items = self.json.as_array().into_iter().flatten().enumerate();
        items.map(move |(index, json)| At {
            json,
            path: path.index(index),
        })
    }

    /// The text of a member, or the empty one.
    pub fn text(&self, name: &str) -> &'a str {
        self.json[name].as_str().unwrap_or_default().trim()
    }

    /// The text of a member that must be there.
    ///
    /// # Errors
    ///
    /// [`ReadError`] if the member is missing, empty or no text.
    pub fn needed(&self, name: &str) -> Result<String, ReadError> {
        match self.text(name) {
            "" => Err(self.error(format!("no {name}"))),
            text => Ok(text.to_owned()),
        }
    }

    /// The texts of a list that stands at a member.
    pub fn strings(&self, name: &str) -> Vec<String> {
        crate::json::strings(&self.json[name])
    }

    /// Whether a member is `true`.
    pub fn is(&self, name: &str) -> bool {
        self.json[name] == true
    }
}

#[cfg(test)]
mod tests {
    use super::{At, JsonPath};
    use serde_json::json;

    #[test]
    fn names_that_are_none_stand_in_brackets() {
        let path = JsonPath::of_pointer("#/paths/~1it's~1{id}/x-paging/items");
        assert_eq!(
            path.index(2).to_string(),
            "$.paths['/it\\'s/{id}']['x-paging'].items[2]"
        );
    }

    #[test]
    fn an_error_names_its_path() {
        let document = json!({"paths": {"/send": {"post": {"tags": []}}}});
        let operation = At::root(&document).key("paths").key("/send").key("post");
        assert_eq!(
            operation.needed("operationId").unwrap_err().to_string(),
            "$.paths['/send'].post: no operationId"
        );
    }
}
