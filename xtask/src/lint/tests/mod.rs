//! Documents that keep all rules, and edits of them that break one rule each.

mod documents;
mod keys;
mod operations;
mod schemas;

use super::check;
use crate::document::{Document, parse};

/// The documents of `sound/`, by file.
const SOUND: [(&str, &str); 3] = [
    ("common", include_str!("sound/common.yaml")),
    ("messages", include_str!("sound/messages.yaml")),
    ("webhook_events", include_str!("sound/webhook_events.yaml")),
];

/// What is wrong after a text of one of the files is replaced by another.
fn after(from: &str, to: &str) -> Vec<String> {
    let mut replaced = 0;
    let documents = SOUND.map(|(stem, text)| {
        let (file, from) = from.split_once("> ").unwrap_or(("messages", from));
        let text = match file == stem {
            true => {
                replaced += text.matches(from).count();
                text.replacen(from, to, 1)
            }
            false => text.to_owned(),
        };
        Document {
            stem: stem.to_owned(),
            json: parse(&text).unwrap_or_else(|e| panic!("{from} to {to}: {e}")),
        }
    });
    assert!(replaced > 0, "{from} stands nowhere");
    check("torture", &documents)
}

/// Each edit (`file> text`, messages.yaml where no file is named) brings this problem; what it breaks besides does not
/// matter.
fn each_breaks(cases: &[(&str, &str, &str)]) {
    let missed = cases.iter().filter_map(|(from, to, expected)| {
        let found = after(from, to);
        let is_it = found.iter().any(|problem| problem.contains(expected));
        (!is_it).then(|| format!("{from} to {to}: {expected}\n{}", found.join("\n")))
    });
    let missed: Vec<String> = missed.collect();
    assert!(missed.is_empty(), "{}", missed.join("\n\n"));
}

/// Each edit keeps all rules.
fn each_passes(cases: &[(&str, &str)]) {
    for (from, to) in cases {
        let found = after(from, to);
        assert!(found.is_empty(), "{from} to {to}\n{}", found.join("\n"));
    }
}

#[test]
fn sound_documents_pass() {
    each_passes(&[("openapi: 3.0.3", "openapi: 3.0.3")]);
}
