//! `cargo xtask diff OLD NEW`: lists what changed between two documents, and whom each change breaks.
//!
//! A rule has the name of oasdiff's check if oasdiff has one.

mod body;
mod change;
mod differ;
mod document;
mod forms;
mod limits;
mod members;
mod operation;
mod operations;
mod parameter;
mod path;
mod schema;
mod shape;
mod source;
#[cfg(test)]
mod tests;
mod value;
mod whole;

pub use change::{Callers, Change, Users};
pub use differ::Differ;
pub use document::Document;
pub use operation::{Operation, list};
pub use path::JsonPath;
pub use source::{pairs, read};
pub use value::text;

use serde_json::{Value, json};
use std::fmt::Write;

/// Compares the documents that two arguments name, and lists the changes.
pub fn run(old: &str, new: &str, as_json: bool) -> Result<String, String> {
    let pairs = pairs(read(old)?, read(new)?)?;
    let found: Vec<(String, Vec<Change>)> = pairs
        .iter()
        .map(|(old, new)| {
            let name = if old.name == new.name {
                new.name.clone()
            } else {
                format!("{} to {}", old.name, new.name)
            };
            (name, changes(old, new))
        })
        .collect();
    match as_json {
        true => {
            let all = found.iter().map(|(name, changes)| {
                let changes: Vec<Value> = changes.iter().map(Change::to_json).collect();
                json!({"document": name, "changes": changes})
            });
            serde_json::to_string_pretty(&all.collect::<Vec<_>>()).map_err(|e| e.to_string())
        }
        false => Ok(found
            .iter()
            .map(|(name, changes)| page(name, changes))
            .collect::<Vec<_>>()
            .join("\n\n")),
    }
}

/// All changes between two versions of a document, breaking ones first.
pub fn changes(old: &Document, new: &Document) -> Vec<Change> {
    let mut differ = Differ::new(old, new);
    differ.documents();
    let mut changes = differ.changes;
    changes.sort_by(|a, b| {
        let worst = |c: &Change| (c.callers, c.users);
        worst(b).cmp(&worst(a)).then_with(|| a.path().cmp(b.path()))
    });
    changes
}

/// The changes as text.
pub fn page(name: &str, changes: &[Change]) -> String {
    let mut out = format!("{name}: {}", summary(changes));
    if !changes.is_empty() {
        let _ = write!(out, "\n\n{:10}  {:8}  rule", "callers", "users");
    }
    for change in changes {
        let _ = write!(out, "\n{change}");
    }
    out
}

/// Counts the changes by verdict.
pub fn summary(changes: &[Change]) -> String {
    let callers = |verdict| changes.iter().filter(|c| c.callers == verdict).count();
    let users = |verdict| changes.iter().filter(|c| c.users == verdict).count();
    format!(
        "{} changes\n  callers of the API: {} breaking, {} compatible, {} not on the wire\n  \
         users of the crate: {} breaking, {} additions, {} in the docs alone, {} nothing",
        changes.len(),
        callers(Callers::Breaking),
        callers(Callers::Compatible),
        callers(Callers::Nothing),
        users(Users::Breaking),
        users(Users::Addition),
        users(Users::Docs),
        users(Users::Nothing),
    )
}
