//! The shared models.

use super::{Form, FromJson, FromMembers, Members, Misfit, Node};
use crate::{Extra, IntOrString, Json, Lenient};

impl FromJson for Json {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        Ok(node.to_json().into())
    }
}

impl FromJson for Extra {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        match node.is_null() {
            true => Err(Misfit::wanted("a map", node)),
            false => node.members().map(|members| members.extra()),
        }
    }
}

impl FromMembers for Extra {
    fn from_members(members: &mut Members<'_>) -> Result<Self, Misfit> {
        Ok(members.extra())
    }
}

impl<T: FromJson> FromJson for Lenient<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        Ok(T::from_json(node).map_or_else(|_| Self::Raw(node.to_json().into()), Self::Parsed))
    }
}

/// As it came, so that it goes back as it came.
impl FromJson for IntOrString {
    fn from_json(node: Node<'_>) -> Result<Self, Misfit> {
        match node.form() {
            Form::Text(text) => Some(Self::Text(text.to_owned())),
            Form::Number(number) => number.as_i64().map(Self::Int),
            _ => None,
        }
        .ok_or_else(|| Misfit::told("neither a 64-bit integer nor a text"))
    }
}
