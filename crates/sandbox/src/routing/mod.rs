//! Which operations a request can mean by its method and its path.

mod candidate;

pub(crate) use candidate::Candidate;

use crate::spec::Spec;
use serde_json::{Map, Value};

/// Why no operation fits.
pub(crate) enum NoMatch {
    Path,
    Method,
}

/// The operations that a method and path can mean.
pub(crate) fn candidates<'a>(
    spec: &'a Spec,
    method: &str,
    path: &[String],
) -> Result<Vec<Candidate<'a>>, NoMatch> {
    let v1 = spec.base_v1.as_ref().is_some_and(|b| starts(path, b));
    let named = path.first().is_some_and(|first| names_a_version(first));
    let base: &[String] = match (&spec.base_v1, v1) {
        (Some(base), true) => base,
        _ if starts(path, &spec.base) => &spec.base,
        // Without its version, a path is that of the oldest one.
        _ if spec.tolerates.no_version && !named => &[],
        _ => return Err(NoMatch::Path),
    };
    let path = &path[base.len()..];
    let mut found: Vec<Candidate<'a>> = Vec::new();
    let mut known = false;
    for operation in &spec.operations {
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
            let anywhere = tolerates.members_anywhere || spec.tolerates.members_anywhere;
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
    use super::*;
    use crate::spec::segments;
    use waxwing_types::Provider;

    fn find(provider: Provider, method: &str, path: &str) -> Vec<String> {
        let found = candidates(Spec::of(provider), method, &segments(path));
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
