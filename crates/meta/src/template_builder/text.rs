//! Texts with parameters, and the samples that review wants of them.

use super::TemplateError;
use crate::templates::NamedParameterExample;
use waxwing_json::constraint::variables;

/// A text of a template with samples for its parameters, `{{1}}` or `{{name}}`. A body neither begins nor ends with one.
///
/// ```
/// use waxwing_meta::template_builder::{Template, Text};
///
/// let plain = Text::plain("All must go");
/// let numbered = Text::numbered("Hello {{1}}, all must go until {{2}}!", ["Ana", "Monday"]);
/// let named = Text::named("All must go until {{day}}!", [("day", "Monday")]);
/// for text in [plain, numbered, named] {
///     Template::marketing("sale", "en_US", text).build()?;
/// }
/// # Ok::<(), waxwing_meta::template_builder::TemplateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub(super) text: String,
    pub(super) samples: Samples,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Samples {
    None,
    Numbered(Vec<String>),
    Named(Vec<(String, String)>),
}

impl Text {
    /// Without parameters.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            samples: Samples::None,
        }
    }

    /// With `{{1}}`, `{{2}}` …, and a sample for each.
    pub fn numbered<T: Into<String>>(
        text: impl Into<String>,
        samples: impl IntoIterator<Item = T>,
    ) -> Self {
        Self {
            text: text.into(),
            samples: Samples::Numbered(samples.into_iter().map(Into::into).collect()),
        }
    }

    /// With `{{name}}`s, and a sample for each.
    pub fn named<N: Into<String>, T: Into<String>>(
        text: impl Into<String>,
        samples: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        let samples = samples
            .into_iter()
            .map(|(name, sample)| (name.into(), sample.into()));
        Self {
            text: text.into(),
            samples: Samples::Named(samples.collect()),
        }
    }

    /// Each parameter of the text has a sample, and the other way round.
    pub(super) fn check(&self, part: &str) -> Result<(), TemplateError> {
        let wanted: Vec<String> = match &self.samples {
            Samples::None => Vec::new(),
            Samples::Numbered(samples) => (1..=samples.len()).map(|n| n.to_string()).collect(),
            Samples::Named(samples) => samples.iter().map(|(name, _)| name.clone()).collect(),
        };
        let found = variables(&self.text);
        if let Some(name) = found.iter().find(|name| !wanted.iter().any(|w| w == *name)) {
            return Err(TemplateError(format!(
                "{part}: {{{{{name}}}}} has no sample"
            )));
        }
        match wanted.iter().find(|name| !found.contains(&name.as_str())) {
            Some(name) => {
                let text =
                    format!("{part}: the sample for {{{{{name}}}}} has no place in the text");
                Err(TemplateError(text))
            }
            None => Ok(()),
        }
    }
}

pub(super) fn examples(named: &[(String, String)]) -> Vec<NamedParameterExample> {
    let examples = named
        .iter()
        .map(|(name, sample)| NamedParameterExample::new(name, sample));
    examples.collect()
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}
