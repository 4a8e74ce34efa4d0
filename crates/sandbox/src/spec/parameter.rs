//! A parameter, with what its value is judged by.

use super::Judge;
use serde_json::Value;
use std::sync::Arc;

pub(crate) struct Parameter {
    pub documented: waxwing_dialect::Parameter,
    pub judge: Judge,
}

impl Parameter {
    pub(super) fn new(components: &Arc<Value>, documented: waxwing_dialect::Parameter) -> Self {
        Self {
            judge: Judge::new(components, &documented.schema),
            documented,
        }
    }
}
