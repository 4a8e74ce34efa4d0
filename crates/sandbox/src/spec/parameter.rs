//! A parameter, with what its value is validated by.

use super::LazyValidator;
use serde_json::Value;
use std::sync::Arc;

pub(crate) struct Parameter {
    pub documented: waxwing_dialect::Parameter,
    pub validator: LazyValidator,
}

impl Parameter {
    pub(super) fn new(components: &Arc<Value>, documented: waxwing_dialect::Parameter) -> Self {
        Self {
            validator: LazyValidator::new(components, &documented.schema),
            documented,
        }
    }
}
