//! `cargo xtask lint --fix`: the sections that common.yaml owns, copied into another file as text, so that comments and
//! layout of the rest stay.

use crate::document;
use serde_json::Value;
use std::ops::Range;

/// Sections at the top of a file, in their usual order.
const AT_TOP: [&str; 3] = ["info", "servers", "security"];

/// The text with its own sections replaced by those of common.yaml where they differ, and inserted where they are missing.
/// Nothing else changes.
pub fn fixed(common: &str, text: &str) -> Result<String, String> {
    let (ours, mut own) = (document::parse(common)?, document::parse(text)?);
    let mut out = text.to_owned();
    let mut above = "openapi";
    for name in AT_TOP {
        if own.get(name) != ours.get(name) {
            let block = section(common, name, 0).map(|place| &common[place]);
            out = with_section(&out, name, 0, block, end_of(&out, above, 0)?);
        }
        if section(&out, name, 0).is_some() {
            above = name;
        }
    }
    let schemes = "/components/securitySchemes";
    if own.pointer(schemes) != ours.pointer(schemes) {
        let inner = |text: &str| {
            let outer = section(text, "components", 0)?;
            let first = text[outer.clone()].find('\n')? + 1;
            Some(outer.start + first..outer.end)
        };
        if section(&out, "components", 0).is_none() {
            out.push_str("components:\n");
        }
        let place = inner(&out).ok_or("components must be a block")?;
        let block = inner(common).map(|place| &common[place]);
        let block = block.and_then(|b| section(b, "securitySchemes", 2).map(|place| &b[place]));
        let part = with_section(&out[place.clone()], "securitySchemes", 2, block, 0);
        out.replace_range(place, &part);
    }
    let mut now = document::parse(&out)?;
    let same = AT_TOP.iter().all(|name| now.get(name) == ours.get(name));
    if !same || now.pointer(schemes) != ours.pointer(schemes) {
        return Err("the sections of common.yaml cannot be put in; write them by hand".to_owned());
    }
    for json in [&mut own, &mut now] {
        without_owned(json);
    }
    match own == now {
        true => Ok(out),
        false => Err("more than the sections of common.yaml would change".to_owned()),
    }
}

fn without_owned(json: &mut Value) {
    let Some(members) = json.as_object_mut() else {
        return;
    };
    members.retain(|name, _| !AT_TOP.contains(&name.as_str()));
    if let Some(components) = members.get_mut("components").and_then(Value::as_object_mut) {
        components.remove("securitySchemes");
    }
    if members
        .get("components")
        .is_some_and(|c| c.is_null() || *c == serde_json::json!({}))
    {
        members.remove("components");
    }
}

/// The text with `block` in place of its section, or at `otherwise` where it has none.
fn with_section(
    text: &str,
    name: &str,
    indent: usize,
    block: Option<&str>,
    otherwise: usize,
) -> String {
    let place = section(text, name, indent).unwrap_or(otherwise..otherwise);
    let mut out = text.to_owned();
    out.replace_range(place, block.unwrap_or_default());
    out
}

fn end_of(text: &str, name: &str, indent: usize) -> Result<usize, String> {
    let place = section(text, name, indent).ok_or(format!("no {name}"))?;
    Ok(place.end)
}

/// Where a section stands: the line of its key and those that are indented further, without comments behind it that
/// belong to the next.
fn section(text: &str, name: &str, indent: usize) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let depth = line.len() - line.trim_start_matches(' ').len();
        let content = line.trim();
        let is_blank = content.is_empty() || (content.starts_with('#') && depth <= indent);
        // A list may stand as far left as its key.
        let is_item = depth == indent && (content == "-" || content.starts_with("- "));
        match &mut found {
            None if depth == indent && content.split(':').next() == Some(name) => {
                found = Some(start..at);
            }
            Some(_) if is_blank => {}
            Some(place) if depth > indent || is_item => place.end = at,
            Some(_) => break,
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::fixed;
    use crate::workspace::{PROVIDERS, TORTURE, specs};

    const COMMON: &str = "\
openapi: 3.0.3
info: {title: a}
servers:
- url: https://example.com
security:
  - key: []
paths: {}
components:
  securitySchemes:
    key:
      type: apiKey
  schemas:
    A: {type: string}
x-errors: []
";

    #[test]
    fn only_what_common_owns_is_replaced() {
        let owned =
            "info: {title: a}\nservers:\n- url: https://example.com\nsecurity:\n  - key: []\n";
        let schemes = "  securitySchemes:\n    key:\n      type: apiKey\n";
        let rest = "  schemas:\n    B: {type: string}\nx-webhooks: {}\n";
        let sound = format!(
            "openapi: 3.0.3\nx-feature: partner\n{owned}paths: {{}}\ncomponents:\n{schemes}{rest}"
        );
        for (text, expected) in [
            (sound.clone(), Some(sound.clone())),
            // The same in another layout stays.
            (
                sound.replace(
                    "info: {title: a}",
                    "# Ours.\ninfo:\n  title: a  # so it is called",
                ),
                Some(sound.replace(
                    "info: {title: a}",
                    "# Ours.\ninfo:\n  title: a  # so it is called",
                )),
            ),
            (
                sound.replace("{title: a}", "\n  # Old.\n  title: b"),
                Some(sound.clone()),
            ),
            (
                sound.replace(
                    "info: {title: a}",
                    "info: {title: b}\nx-later: 1 # kept\n\n# About servers.",
                ),
                Some(sound.replace(
                    "info: {title: a}",
                    "info: {title: a}\nx-later: 1 # kept\n\n# About servers.",
                )),
            ),
            (
                sound.replace("- key: []\n", "- other: []\n# About paths.\n"),
                Some(sound.replace("- key: []\n", "- key: []\n# About paths.\n")),
            ),
            (sound.replace(schemes, ""), Some(sound.clone())),
            (
                sound.replace("type: apiKey", "type: http"),
                Some(sound.clone()),
            ),
            (
                format!("openapi: 3.0.3\nx-feature: partner\npaths: {{}}\ncomponents:\n{rest}"),
                Some(
                    sound
                        .replace("openapi: 3.0.3\nx-feature: partner\n", "openapi: 3.0.3\n")
                        .replace("paths:", "x-feature: partner\npaths:"),
                ),
            ),
            (
                format!("openapi: 3.0.3\n{owned}paths: {{}}\n"),
                Some(format!(
                    "openapi: 3.0.3\n{owned}paths: {{}}\ncomponents:\n{schemes}"
                )),
            ),
            (
                format!("openapi: 3.0.3\n{owned}paths: {{}}\ncomponents: {{schemas: {{}}}}\n"),
                None,
            ),
        ] {
            let fixed = fixed(COMMON, &text);
            assert_eq!(
                fixed.as_deref().ok(),
                expected.as_deref(),
                "{text}\n{fixed:?}"
            );
        }
    }

    #[test]
    fn the_documents_here_stay_as_they_are() {
        let mut seen = 0;
        for provider in PROVIDERS.into_iter().chain([TORTURE]) {
            let folder = specs(provider);
            let common = std::fs::read_to_string(folder.join("common.yaml")).unwrap();
            for entry in std::fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                let text = std::fs::read_to_string(&path).unwrap();
                let fixed = fixed(&common, &text).unwrap();
                assert!(fixed == text, "{} would change", path.display());
                seen += 1;
            }
        }
        assert!(seen > 50, "{seen} documents");
    }
}
