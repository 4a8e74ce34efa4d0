//! JSON Schemas of what no derive can describe: texts with a type of their own, unions told apart by a member, and
//! objects that keep what is unlisted.

use schemars::{Schema, json_schema};
use serde_json::Value;

/// The JSON Schema of a text that has a type of its own: an id, or an `open` or `closed` enum.
///
/// The second argument tells types of one name apart; the third is the description.
///
/// ```
/// #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// pub struct ChatId(String);
/// waxwing_json::text_schema!(ChatId, "example::ChatId", "Id of a chat.");
/// let schema = schemars::schema_for!(ChatId);
/// assert_eq!(schema.as_value()["description"], "Id of a chat.");
/// ```
#[macro_export]
macro_rules! text_schema {
    (open $name:ident, $id:expr $(, $description:expr)?) => {
        $crate::text_schema!(@ $name, $id, $crate::schema::open($name::KNOWN) $(, $description)?);
    };
    (closed $name:ident, $id:expr $(, $description:expr)?) => {
        $crate::text_schema!(@ $name, $id, $crate::schema::closed($name::KNOWN) $(, $description)?);
    };
    (@ $name:ident, $id:expr, $schema:expr $(, $description:expr)?) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                $id.into()
            }
            fn json_schema(_: &mut $crate::__private::schemars::SchemaGenerator) -> $crate::__private::schemars::Schema {
                let schema = $schema;
                $(let schema = $crate::schema::described($description, schema);)?
                schema
            }
        }
    };
    ($name:ident, $id:expr $(, $description:expr)?) => {
        $crate::text_schema!(@ $name, $id, $crate::schema::text() $(, $description)?);
    };
}

/// The JSON Schema of an object: its name, what tells it from types of the same name, its description, and a line for each
/// member, `required` or `optional`. The members of a union may stand `beside`.
///
/// ```
/// pub struct Chat;
/// waxwing_json::object_schema! { Chat, "example::Chat", "A chat.";
///     required "id": String, "Id of the chat.";
///     optional "size": Option<i64>, "How many are in it.";
/// }
/// let schema = schemars::schema_for!(Chat);
/// assert_eq!(schema.as_value()["required"], serde_json::json!(["id"]));
/// assert_eq!(schema.as_value()["properties"]["size"]["description"], "How many are in it.");
/// ```
#[macro_export]
macro_rules! object_schema {
    ($name:ident, $id:literal, $description:literal; $($kind:ident $wire:literal: $ty:ty, $text:literal;)*) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                $id.into()
            }
            #[allow(unused_variables, reason = "an object may have no members")]
            fn json_schema(generator: &mut $crate::__private::schemars::SchemaGenerator) -> $crate::__private::schemars::Schema {
                let members = [$($crate::object_schema!(@ $kind $wire, $text, generator.subschema_for::<$ty>())),*];
                $crate::schema::described($description, $crate::schema::object(members))
            }
        }
    };
    (@ beside $wire:literal, $text:literal, $schema:expr) => { $crate::schema::beside($schema) };
    (@ $kind:ident $wire:literal, $text:literal, $schema:expr) => { $crate::schema::$kind($wire, $text, $schema) };
}

/// Any text.
///
/// ```
/// assert_eq!(waxwing_json::schema::text().as_value()["type"], "string");
/// ```
pub fn text() -> Schema {
    json_schema!({"type": "string"})
}

/// A text, for example one of these.
///
/// ```
/// assert_eq!(waxwing_json::schema::open(&["a"]).as_value()["examples"][0], "a");
/// ```
pub fn open(known: &[&str]) -> Schema {
    json_schema!({"type": "string", "examples": known})
}

/// One of these texts.
///
/// ```
/// assert_eq!(waxwing_json::schema::closed(&["a"]).as_value()["enum"][0], "a");
/// ```
pub fn closed(values: &[&str]) -> Schema {
    json_schema!({"type": "string", "enum": values})
}

/// A schema with its description.
///
/// ```
/// let schema = waxwing_json::schema::described("A name.", waxwing_json::schema::text());
/// assert_eq!(schema.as_value()["description"], "A name.");
/// ```
pub fn described(description: &str, mut schema: Schema) -> Schema {
    if !description.is_empty() {
        schema.insert("description".to_owned(), description.into());
    }
    schema
}

/// A member of an object, or all members of a union that stand beside.
///
/// ```
/// use waxwing_json::schema::{object, optional, required, text};
/// let schema = object([required("id", "Id.", text()), optional("name", "Name.", text())]);
/// assert_eq!(schema.as_value()["required"], serde_json::json!(["id"]));
/// assert_eq!(schema.as_value()["properties"]["name"]["description"], "Name.");
/// ```
#[derive(Debug)]
pub struct Member<'a> {
    /// None of a union.
    name: Option<&'a str>,
    schema: Schema,
    required: bool,
}

/// A member that must stand.
///
/// ```
/// # use waxwing_json::schema::{object, required, text};
/// assert_eq!(object([required("id", "", text())]).as_value()["required"][0], "id");
/// ```
pub fn required<'a>(name: &'a str, description: &str, schema: Schema) -> Member<'a> {
    Member {
        name: Some(name),
        schema: described(description, schema),
        required: true,
    }
}

/// A member that may be left out.
///
/// ```
/// # use waxwing_json::schema::{object, optional, text};
/// assert!(object([optional("id", "", text())]).get("required").is_none());
/// ```
pub fn optional<'a>(name: &'a str, description: &str, schema: Schema) -> Member<'a> {
    Member {
        name: Some(name),
        schema: described(description, schema),
        required: false,
    }
}

/// The members of a union.
///
/// ```
/// # use waxwing_json::schema::{beside, kind, object, union};
/// let schema = object([beside(union("type", [kind("type", "text").into()]))]);
/// assert!(schema.as_value()["allOf"][0]["anyOf"].is_array());
/// ```
pub fn beside(union: Schema) -> Member<'static> {
    Member {
        name: None,
        schema: union,
        required: false,
    }
}

/// An object with these members, and any others.
///
/// ```
/// use waxwing_json::schema::{object, optional, text};
/// let schema = object([optional("id", "", text())]);
/// assert_eq!(schema.as_value()["properties"]["id"]["type"], "string");
/// ```
pub fn object<const COUNT: usize>(members: [Member<'_>; COUNT]) -> Schema {
    let mut schema = json_schema!({"type": "object", "properties": {}});
    let (mut needed, mut unions) = (Vec::new(), Vec::new());
    for member in members {
        match member.name {
            Some(name) => {
                if member.required {
                    needed.push(Value::from(name));
                }
                insert(&mut schema, name, member.schema);
            }
            None => unions.push(Value::from(member.schema)),
        }
    }
    for (key, values) in [("required", needed), ("allOf", unions)] {
        if !values.is_empty() {
            schema.insert(key.to_owned(), values.into());
        }
    }
    schema
}

/// One of these forms, or any other.
///
/// ```
/// use waxwing_json::schema::{forms, text};
/// assert_eq!(forms([text()]).as_value()["anyOf"].as_array().map(Vec::len), Some(2));
/// ```
pub fn forms<const COUNT: usize>(forms: [Schema; COUNT]) -> Schema {
    let mut forms = Vec::from(forms);
    forms.push(json_schema!(true));
    json_schema!({"anyOf": forms})
}

/// One of these forms.
///
/// ```
/// use waxwing_json::schema::{one_of, text};
/// assert_eq!(one_of([text()]).as_value()["anyOf"].as_array().map(Vec::len), Some(1));
/// ```
pub fn one_of<const COUNT: usize>(forms: [Schema; COUNT]) -> Schema {
    json_schema!({"anyOf": Vec::from(forms)})
}

/// One kind of a union: the member that tells has this value.
///
/// ```
/// let schema: schemars::Schema = waxwing_json::schema::kind("type", "text").into();
/// assert_eq!(schema.as_value()["properties"]["type"]["const"], "text");
/// ```
pub fn kind(tag: &str, value: &str) -> KindSchema {
    KindSchema(json_schema!({
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
#[derive(Debug)]
pub struct KindSchema(Schema);

impl KindSchema {
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
        json_schema!({"allOf": [self.0, members]})
    }
}

impl From<KindSchema> for Schema {
    fn from(kind: KindSchema) -> Schema {
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
