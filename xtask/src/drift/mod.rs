//! `cargo xtask drift PROVIDER DOCUMENT`: where our spec and the vendor's document differ, and which of the differences are
//! accepted.
//!
//! They are compared like two versions of one document, ours as the old one. `specs/differences/<provider>.yaml` lists the
//! accepted differences with their reasons; an entry that no longer applies is an error.

mod accepted;
mod pairs;
#[cfg(test)]
mod tests;

use crate::diff::{Change, Differ, Document, read};
use crate::workspace::{PROVIDERS, differences, specs};
use accepted::Accepted;
use std::path::Path;

/// Compares a provider's spec with a vendor's document.
pub fn run(provider: &str, document: &Path) -> Result<String, String> {
    if !PROVIDERS.contains(&provider) {
        return Err(format!(
            "no provider {provider}; there are {}",
            PROVIDERS.join(", ")
        ));
    }
    let ours = one(&specs(provider))?;
    let theirs = one(document)?;
    let path = differences(provider);
    let accepted = match path.exists() {
        true => Accepted::read(&path)?,
        false => Accepted::default(),
    };
    let outcome = compare(&ours, &theirs, &accepted);
    match outcome.faults.is_empty() {
        true => Ok(format!(
            "{provider}: {} operations and {} events compared, {} differences, all accepted",
            outcome.operations, outcome.events, outcome.differences
        )),
        false => Err(format!(
            "{provider}: {} differences, {} of them not accepted or no longer there; list what is right in {}\n{}",
            outcome.differences,
            outcome.faults.len(),
            path.display(),
            outcome.faults.join("\n")
        )),
    }
}

fn one(path: &Path) -> Result<Document, String> {
    let mut read = read(&path.display().to_string())?;
    match (read.pop(), read.pop()) {
        (Some(document), None) => Ok(document),
        _ => Err(format!("{}: expected one document", path.display())),
    }
}

/// How much was compared, and what is wrong.
struct Outcome {
    operations: usize,
    events: usize,
    differences: usize,
    /// Differences that nobody accepted, and entries that no longer apply.
    faults: Vec<String>,
}

fn compare(ours: &Document, theirs: &Document, accepted: &Accepted) -> Outcome {
    let mut faults = Vec::new();
    let pairs = pairs::paired(ours, theirs, accepted, &mut faults);
    let mut differ = Differ::new(ours, theirs);
    differ.drift = true;
    for (operation, other) in &pairs {
        differ.operation(operation, other);
    }
    let events = match theirs.events().is_empty() {
        true => 0,
        false => differ.drifted_events(),
    };
    let differences: Vec<Change> = differ.changes;
    faults.extend(accepted.faults(&differences));
    Outcome {
        operations: pairs.len(),
        events,
        differences: differences.len(),
        faults,
    }
}
