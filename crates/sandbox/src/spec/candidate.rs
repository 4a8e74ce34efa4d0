//! Which operations a request can mean by its method and its path.

use super::{Operation, Spec};
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

/// Why no operation fits.
pub(crate) enum NoMatch {
    Path,
    Method,
}

impl Spec {
    /// The operations that a method and path can mean.
    pub(crate) fn candidates(
        &self,
        method: &str,
        path: &[String],
    ) -> Result<Vec<Candidate<'_>>, NoMatch> {
        let v1 = self.base_v1.as_ref().is_some_and(|b| starts(path, b));
        let named = path.first().is_some_and(|first| names_a_version(first));
        let base: &[String] = match (&self.base_v1, v1) {
            (Some(base), true) => base,
            _ if starts(path, &self.base) => &self.base,
            // Without its version, a path is that of the oldest one.
            _ if self.tolerates.no_version && !named => &[],
            _ => return Err(NoMatch::Path),
        };
        let path = &path[base.len()..];
        let mut found: Vec<Candidate<'_>> = Vec::new();
        let mut known = false;
        for operation in &self.operations {
            let (wanted, template) = match (v1, &operation.v1) {
                (false, _) => (&operation.method, &operation.segments),
                (true, Some(v1)) => (&v1.method, &v1.segments),
                (true, None) => continue,
            };
            let Some(values) = fit(template, path) else {
                continue;
            };
            known = true;
            let tolerates = &operation.tolerates;
            let other = !v1 && tolerates.methods.iter().any(|m| m == method);
            if wanted == method || other {
                let anywhere = tolerates.members_anywhere || self.tolerates.members_anywhere;
                found.push(Candidate {
                    operation,
                    path: values,
                    v1,
                    anywhere: other || anywhere,
                });
            }
        }
        // What a template spells out goes before what it leaves open.
        let spelled = |c: &Candidate<'_>| path.len() - c.path.len();
        let most = found.iter().map(spelled).max().unwrap_or_default();
        found.retain(|c| spelled(c) == most);
        match (found.is_empty(), known) {
            (false, _) => Ok(found),
            (true, true) => Err(NoMatch::Method),
            (true, false) => Err(NoMatch::Path),
        }
    }
}

/// Whether a segment is a version of the API, right or wrong.
fn names_a_version(segment: &str) -> bool {
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    segment.strip_prefix('v').is_some_and(digit)
}

/// Whether the path begins with the base; a version such as `v25.0` stands for any version.
fn starts(path: &[String], base: &[String]) -> bool {
    fn version(text: &str) -> bool {
        let number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        text.strip_prefix('v')
            .and_then(|t| t.split_once('.'))
            .is_some_and(|(a, b)| number(a) && number(b))
    }
    path.len() >= base.len()
        && path
            .iter()
            .zip(base)
            .all(|(have, want)| have == want || (version(want) && version(have)))
}

fn fit(template: &[String], path: &[String]) -> Option<Map<String, Value>> {
    if template.len() != path.len() {
        return None;
    }
    let mut values = Map::new();
    for (want, have) in template.iter().zip(path) {
        match want.strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
            Some(name) => {
                values.insert(name.to_owned(), have.clone().into());
            }
            None if want == have => {}
            None => return None,
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::super::segments;
    use super::*;
    use waxwing_types::Provider;

    fn find(provider: Provider, method: &str, path: &str) -> Vec<String> {
        let found = Spec::of(provider).candidates(method, &segments(path));
        let found = found.unwrap_or_default();
        found.iter().map(|c| c.operation.id.clone()).collect()
    }

    #[test]
    fn a_path_means_its_operations() {
        for (provider, method, path, expected) in [
            (
                Provider::Wawp,
                "POST",
                "/v2/send/voice",
                &["send_voice"][..],
            ),
            (
                Provider::Wawp,
                "POST",
                "/wp-json/awp/v1/sendVoice",
                &["send_voice"],
            ),
            (Provider::Wawp, "GET", "/v2/send/voice", &["send_voice"]),
            (Provider::Wawp, "GET", "/v2/send/poll", &[]),
            (
                Provider::Hypersender,
                "POST",
                "/api/whatsapp/v2/i/send-voice",
                &["send_voice"],
            ),
            (Provider::Hypersender, "POST", "/i/send-voice", &[]),
            (
                Provider::Meta,
                "POST",
                "/v19.0/1/messages",
                &["send_message", "mark_message_as_read"],
            ),
            (
                Provider::Meta,
                "POST",
                "/1/messages",
                &["send_message", "mark_message_as_read"],
            ),
            (Provider::Meta, "POST", "/v25/1/messages", &[]),
            (Provider::Meta, "DELETE", "/v25.0/1/users", &[]),
            (
                Provider::Infobip,
                "POST",
                "/whatsapp/1/message/audio",
                &["send_audio_message"],
            ),
        ] {
            assert_eq!(find(provider, method, path), expected, "{method} {path}");
        }
    }
}
