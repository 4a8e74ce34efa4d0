//! A body, with what its members are validated by.

use super::LazyValidator;
use serde_json::Value;
use std::sync::Arc;
use waxwing_dialect::{File, refer, resolve};

pub(crate) struct Body {
    /// The operation's own name for this kind of body.
    pub id: String,
    pub schema: Value,
    pub validator: LazyValidator,
    /// Members that are files.
    pub files: Vec<File>,
    /// Its flags are 1 and 0; words are refused.
    pub digits: bool,
}

impl Body {
    pub(super) fn new(
        document: &Value,
        components: &Arc<Value>,
        operation: &str,
        documented: &waxwing_dialect::Body,
    ) -> Self {
        let schema = refer(&documented.component);
        let files = &documented.files;
        // The files of a form are judged apart from its texts.
        let mut texts = resolve(document, &schema).clone();
        if let Some(required) = texts["required"].as_array_mut() {
            required.retain(|name| !files.iter().any(|file| *name == file.name));
        }
        let judged = if files.is_empty() { &schema } else { &texts };
        let twin = documented.twin.as_ref();
        Self {
            id: twin.map_or(operation, |twin| &twin.id).to_owned(),
            validator: LazyValidator::new(components, judged),
            files: files.clone(),
            digits: documented.digits,
            schema,
        }
    }
}
