//! A JSON body, and its members.

use bytes::Bytes;
use serde_json::{Map, Value};

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
