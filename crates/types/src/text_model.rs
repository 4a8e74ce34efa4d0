//! Serde and conversions for models whose wire form is one text.

/// Serde through `Display` and `FromStr`, `From` into `String` and ids, comparison with text, and a JSON schema.
///
/// `checked` makes a model of a text by `try_from` alone; `id` by `from` too, and then a request is checked before it is
/// sent.
macro_rules! text_model {
    (checked $name:ident, $doc:literal) => {
        crate::text_model::text_model!(@ $name, $doc);

        impl TryFrom<&str> for $name {
            type Error = crate::ParseError;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> $name {
                value.clone()
            }
        }
    };
    (id $name:ident, $doc:literal) => {
        crate::text_model::text_model!(@ $name, $doc);

        /// Keeps any text; a request with one that is no such id is refused before it is sent.
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        /// As from `&str`.
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        /// Nothing becomes an empty text, which is refused before it is sent.
        impl<T> From<Option<T>> for $name
        where
            $name: From<T>,
        {
            fn from(given: Option<T>) -> Self {
                given.map_or_else(|| Self(String::new()), Self::from)
            }
        }

        impl<T> From<waxwing_json::Lenient<T>> for $name
        where
            $name: From<T>,
        {
            fn from(given: waxwing_json::Lenient<T>) -> Self {
                match given {
                    waxwing_json::Lenient::Parsed(model) => Self::from(model),
                    waxwing_json::Lenient::Raw(json) => Self(waxwing_json::__private::raw_id(&json)),
                }
            }
        }

        impl<T: Clone> From<&T> for $name
        where
            $name: From<T>,
        {
            fn from(given: &T) -> Self {
                Self::from(given.clone())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
    (@ $name:ident, $doc:literal) => {
        waxwing_json::compare_text!(impl [] $name);

        impl<Id> waxwing_json::IntoId<Id> for $name {
            fn into_id(self) -> String {
                self.into()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        /// Refuses a number, as a text model could not write it back as a number.
        impl waxwing_json::FromJson for $name {
            fn from_json(node: waxwing_json::Node<'_>) -> Result<Self, waxwing_json::DecodeError> {
                use waxwing_json::DecodeError;
                let text = node.as_text();
                let text = text.ok_or_else(|| DecodeError::wanted("a string", node))?;
                text.parse().map_err(DecodeError::new)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.to_string()
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "description": $doc })
            }
        }
    };
}
pub(crate) use text_model;
