//! JSON Schemas of what no derive can describe: unions told apart by a member, and objects that keep what is unlisted.

use schemars::{Schema, json_schema};
use serde_json::Value;

/// An object with these members, and any others.
///
/// ```
/// use schemars::json_schema;
/// let schema = waxwing_json::schema::object([("id", json_schema!({"type": "string"}))]);
/// assert_eq!(schema.as_value()["properties"]["id"]["type"], "string");
/// ```
pub fn object<const COUNT: usize>(members: [(&str, Schema); COUNT]) -> Schema {
    let mut schema = json_schema!({"type": "object", "properties": {}});
    for (name, member) in members {
        insert(&mut schema, name, member);
    }
    schema
}

/// What keeps both.
///
/// ```
/// use schemars::json_schema;
/// let schema = waxwing_json::schema::both(json_schema!({}), json_schema!(true));
/// assert_eq!(schema.as_value()["allOf"].as_array().map(Vec::len), Some(2));
/// ```
pub fn both(one: Schema, other: Schema) -> Schema {
    json_schema!({"allOf": [one, other]})
}

/// One kind of a union: the member that tells has this value.
///
/// ```
/// let schema: schemars::Schema = waxwing_json::schema::kind("type", "text").into();
/// assert_eq!(schema.as_value()["properties"]["type"]["const"], "text");
/// ```
pub fn kind(tag: &str, value: &str) -> Kind {
    Kind(json_schema!({
        "type": "object",
        "required": [tag],
        "properties": {tag: {"const": value}},
    }))
}

/// A kind of a union that is being described.
///
/// ```
/// use schemars::json_schema;
/// let schema = waxwing_json::schema::kind("type", "text").with("text", json_schema!({}));
/// assert_eq!(schema.as_value()["required"], serde_json::json!(["type", "text"]));
/// ```
pub struct Kind(Schema);

impl Kind {
    /// With one member beside.
    ///
    /// ```
    /// use schemars::json_schema;
    /// let schema = waxwing_json::schema::kind("type", "text").with("text", json_schema!({"type": "string"}));
    /// assert_eq!(schema.as_value()["properties"]["text"]["type"], "string");
    /// ```
    pub fn with(mut self, name: &str, member: Schema) -> Schema {
        insert(&mut self.0, name, member);
        if let Some(required) = self.0.get_mut("required").and_then(Value::as_array_mut) {
            required.push(name.into());
        }
        self.0
    }

    /// With one member beside that may be missing.
    ///
    /// ```
    /// use schemars::json_schema;
    /// let schema = waxwing_json::schema::kind("type", "text").with_optional("text", json_schema!({}));
    /// assert_eq!(schema.as_value()["required"], serde_json::json!(["type"]));
    /// ```
    pub fn with_optional(mut self, name: &str, member: Schema) -> Schema {
        insert(&mut self.0, name, member);
        self.0
    }

    /// With the members of an object beside.
    ///
    /// ```
    /// use schemars::json_schema;
    /// let schema = waxwing_json::schema::kind("type", "text").beside(json_schema!({}));
    /// assert_eq!(schema.as_value()["allOf"].as_array().map(Vec::len), Some(2));
    /// ```
    pub fn beside(self, members: Schema) -> Schema {
        both(self.0, members)
    }
}

impl From<Kind> for Schema {
    fn from(kind: Kind) -> Schema {
        kind.0
    }
}

/// One of the kinds, or one that is not known so far.
///
/// ```
/// use waxwing_json::schema::{kind, union};
/// let schema = union("type", [kind("type", "text").into()]);
/// assert_eq!(schema.as_value()["anyOf"].as_array().map(Vec::len), Some(2));
/// ```
pub fn union<const COUNT: usize>(tag: &str, kinds: [Schema; COUNT]) -> Schema {
    let mut forms = Vec::from(kinds);
    forms.push(json_schema!({"type": "object", "required": [tag]}));
    json_schema!({"anyOf": forms})
}

fn insert(schema: &mut Schema, name: &str, member: Schema) {
    if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        members.insert(name.to_owned(), member.into());
    }
}
