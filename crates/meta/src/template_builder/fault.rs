//! Why a template would be refused.

use std::fmt;

/// Why a template would be refused: which part, and what it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault(pub(super) String);

impl fmt::Display for TemplateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TemplateFault {}
