//! Serde and conversions for models whose wire form is one text.

/// Serde through `Display` and `FromStr`, `From` into `String`, and a JSON schema.
macro_rules! text_model {
    ($name:ident, $doc:literal) => {
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

        impl TryFrom<&str> for $name {
            type Error = crate::ParseError;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.to_string()
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> $name {
                value.clone()
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
