//! An operation that a request may mean.

use crate::spec::Operation;
use serde_json::{Map, Value};
use waxwing_dialect::Place;

/// An operation that a request may mean, with the values of its path.
pub(crate) struct Candidate<'a> {
    pub operation: &'a Operation,
    pub path: Map<String, Value>,
    pub v1: bool,
    /// Members may stand wherever a request has room for them.
    pub anywhere: bool,
}

impl Candidate<'_> {
    /// The only value of a path that is nothing but an id.
    pub(crate) fn bare_id(&self) -> Option<&str> {
        let only = self.operation.segments.len() == 1 && self.path.len() == 1;
        only.then(|| self.path.values().next()?.as_str()).flatten()
    }

    /// Whether the path's value is the one of the specification's example.
    pub(crate) fn is_example(&self) -> bool {
        let parameters = self.operation.parameters.iter();
        let mut parameters = parameters.map(|parameter| &parameter.documented);
        parameters.any(|p| {
            p.place == Place::Path
                && p.example.is_some()
                && self.path.get(&p.name) == p.example.as_ref()
        })
    }

    /// How many parameters have another value than their examples: tells operations apart that share a template and
    /// fit equally well, such as those of bare node ids.
    pub(crate) fn strangers(&self, query: &[(String, String)]) -> usize {
        if let Some(told_by) = &self.operation.told_by {
            let mut pairs = query.iter();
            let meant = pairs.any(|(name, value)| {
                *name == told_by.parameter && value.starts_with(&told_by.begins)
            });
            return match meant {
                true => 0,
                false => usize::MAX,
            };
        }
        let parameters = self.operation.parameters.iter();
        let parameters = parameters.map(|parameter| &parameter.documented);
        let parameters = parameters.filter(|p| matches!(p.place, Place::Path | Place::Query));
        let strange = parameters.filter(|p| {
            let in_query = query.iter().find(|(name, _)| *name == p.name);
            let given = match self.path.get(&p.name).and_then(Value::as_str) {
                Some(value) => Some(value),
                None => in_query.map(|(_, value)| value.as_str()),
            };
            let example = p.example.as_ref().map(|example| match example {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            example.is_none() || given != example.as_deref()
        });
        strange.count()
    }
}
