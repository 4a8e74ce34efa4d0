//! What is kept as it came.

use crate::{
    DecodeError, Extra, FromJson, FromMembers, IntOrString, Json, Kind, Lenient, Members, Node,
    Number,
};
use serde_json::Value;

impl FromJson for Json {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(node.to_json().into())
    }
}

impl FromJson for Value {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(node.to_json())
    }
}

/// Nothing is null.
impl FromJson for () {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.is_null() {
            true => Ok(()),
            false => Err(DecodeError::wanted("unit", node)),
        }
    }
}

impl FromJson for Extra {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.is_null() {
            true => Err(DecodeError::wanted("a map", node)),
            false => Ok(node.members()?.rest_of_all()),
        }
    }
}

impl FromMembers for Extra {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(members.rest_of_all())
    }
}

impl<T: FromJson> FromJson for Lenient<T> {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        Ok(T::from_json(node).map_or_else(|_| Self::Raw(node.to_json().into()), Self::Parsed))
    }
}

/// As it came, so that it goes back as it came.
impl FromJson for IntOrString {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        match node.kind() {
            Kind::Text(text) => Some(Self::Text(text.to_owned())),
            Kind::Number(number) => Number::as_i64(number).map(Self::Int),
            _ => None,
        }
        .ok_or_else(|| DecodeError::new("neither a 64-bit integer nor a text"))
    }
}
