//! What goes in a request's body.

use crate::call::json_body::JsonBody;
use crate::upload::FilePart;
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

impl Body {
    /// Members by name, to be changed.
    pub(crate) fn members_mut(&mut self) -> Option<&mut Map<String, Value>> {
        match self {
            Self::Json(json) => json.members_mut(),
            Self::Form(members, _) | Self::Pairs(members) => Some(members),
            Self::None | Self::File(_) => None,
        }
    }
}
