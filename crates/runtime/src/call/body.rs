//! What goes in a request's body.

use crate::upload::FilePart;
use bytes::Bytes;
use serde_json::{Map, Value};

/// A request's body before its credentials.
#[derive(Default, Clone)]
pub(crate) enum Body {
    #[default]
    None,
    Json(JsonBody),
    Form(Map<String, Value>, Vec<(&'static str, FilePart)>),
    /// `a=1&b=2`.
    Pairs(Map<String, Value>),
    /// The bytes of a file, with nothing around them.
    File(FilePart),
}

/// JSON: written already, or members that others join before it is written.
#[derive(Clone)]
pub(crate) enum JsonBody {
    Written(Bytes),
    Members(Map<String, Value>),
}

impl JsonBody {
    /// The members, to be read.
    pub(crate) fn members(&self) -> Option<Map<String, Value>> {
        match self {
            Self::Members(members) => Some(members.clone()),
            Self::Written(text) => match waxwing_json::from_slice(text) {
                Ok(Value::Object(members)) => Some(members),
                _ => None,
            },
        }
    }

    /// The members, to be changed; none of a list or a text.
    pub(crate) fn members_mut(&mut self) -> Option<&mut Map<String, Value>> {
        if let Self::Written(_) = self {
            *self = Self::Members(self.members()?);
        }
        match self {
            Self::Members(members) => Some(members),
            Self::Written(_) => None,
        }
    }

    pub(crate) fn write(&self) -> Result<Bytes, serde_json::Error> {
        match self {
            Self::Written(text) => Ok(text.clone()),
            Self::Members(members) => serde_json::to_vec(members).map(Bytes::from),
        }
    }
}

impl Body {
    /// Members by name, to be read: of JSON, a form or pairs.
    pub(crate) fn members(&self) -> Option<Map<String, Value>> {
        match self {
            Self::Json(json) => json.members(),
            Self::Form(members, _) | Self::Pairs(members) => Some(members.clone()),
            Self::None | Self::File(_) => None,
        }
    }

    /// Members by name, to be changed.
    pub(crate) fn members_mut(&mut self) -> Option<&mut Map<String, Value>> {
        match self {
            Self::Json(json) => json.members_mut(),
            Self::Form(members, _) | Self::Pairs(members) => Some(members),
            Self::None | Self::File(_) => None,
        }
    }
}
