//! Why a template would be refused.

use std::fmt;

/// Why a template would be refused: which part, and what it must be.
///
/// ```
/// use waxwing_meta::template_builder::Template;
/// let fault = Template::marketing("sale", "en_US", "Hello {{name}}").build().unwrap_err();
/// assert_eq!(fault.to_string(), "body: {{name}} has no sample");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError(pub(super) String);

impl From<waxwing_types::ValidationError> for TemplateError {
    fn from(violations: waxwing_types::ValidationError) -> Self {
        Self(violations.to_string())
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TemplateError {}
