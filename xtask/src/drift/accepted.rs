//! Reads `specs/differences/<provider>.yaml`: the accepted differences, each with its reason.

use crate::diff::Change;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The accepted differences of one provider.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// A prefix that the vendor's paths have and ours lack.
    #[serde(default)]
    pub prefix: String,
    /// The vendor's operationId to ours, if several operations share a method and a path.
    #[serde(default)]
    operations: BTreeMap<String, String>,
    /// Operations that only the vendor has, by method and path.
    #[serde(default)]
    theirs_only: Vec<Only>,
    /// Operations that only we have, by operationId.
    #[serde(default)]
    ours_only: Vec<Only>,
    /// The vendor's document describes a part of the API: operations that only we have are ignored.
    #[serde(default)]
    pub ours_has_more: bool,
    #[serde(default)]
    differences: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Only {
    operation: String,
    reason: String,
}

/// Differences that have one reason. In patterns `*` stands for anything.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Names of rules, with ours as the old document; all rules if empty.
    #[serde(default)]
    rules: Vec<String>,
    /// File and JSON path of ours (`messages.yaml: $.paths…`), ` = detail` behind where several differences have one path.
    at: Vec<String>,
    /// How many differences the entry explains, those of earlier entries apart; as many as there are paths by default.
    covers: Option<usize>,
    reason: String,
}

impl Entry {
    /// The patterns of this entry that match the difference.
    fn covering<'e>(&'e self, change: &Change) -> Vec<&'e str> {
        if !self.rules.is_empty() && !self.rules.iter().any(|rule| fits(rule, &change.rule)) {
            return Vec::new();
        }
        let (place, full) = (place(change), full(change));
        let matching = self.at.iter().filter(|p| fits(p, &place) || fits(p, &full));
        matching.map(String::as_str).collect()
    }
}

impl Accepted {
    /// Reads the file. Every entry must have a reason.
    pub fn read(path: &Path) -> Result<Accepted, String> {
        let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Accepted::parse(&text).map_err(|e| format!("{}: {e}", path.display()))
    }

    /// Reads the text of a file.
    pub fn parse(text: &str) -> Result<Accepted, String> {
        let read: Accepted = serde_norway::from_str(text).map_err(|e| e.to_string())?;
        let only = |list: &str, entries: &[Only]| -> Vec<(String, String)> {
            let entries = entries.iter().enumerate();
            entries
                .map(|(index, entry)| (format!("$.{list}[{index}]"), entry.reason.clone()))
                .collect()
        };
        let differences = read.differences.iter().enumerate();
        let differences = differences
            .map(|(index, entry)| (format!("$.differences[{index}]"), entry.reason.clone()));
        let reasons = only("theirs_only", &read.theirs_only)
            .into_iter()
            .chain(only("ours_only", &read.ours_only))
            .chain(differences);
        for (at, reason) in reasons {
            if reason.trim().len() < 10 {
                return Err(format!("{at}: reason must be a sentence that says why"));
            }
        }
        Ok(read)
    }

    /// The vendor's operationId to ours.
    pub fn named(&self) -> BTreeMap<&str, &str> {
        self.operations
            .iter()
            .map(|(theirs, ours)| (&**theirs, &**ours))
            .collect()
    }

    /// Operations that only the vendor has.
    pub fn theirs_only(&self) -> BTreeSet<&str> {
        self.theirs_only
            .iter()
            .map(|only| &*only.operation)
            .collect()
    }

    /// Operations that only we have.
    pub fn ours_only(&self) -> BTreeSet<&str> {
        self.ours_only.iter().map(|only| &*only.operation).collect()
    }

    /// Differences that no entry covers, and entries that cover another number than they say, or nothing.
    pub fn faults(&self, differences: &[Change]) -> Vec<String> {
        let mut covered: Vec<Vec<&Change>> = self.differences.iter().map(|_| Vec::new()).collect();
        let mut faults = Vec::new();
        for change in differences {
            let entry = self
                .differences
                .iter()
                .position(|entry| !entry.covering(change).is_empty());
            match entry {
                Some(index) => covered[index].push(change),
                None => faults.push(format!("not accepted: {}", line(change))),
            }
        }
        for (index, (entry, covered)) in self.differences.iter().zip(covered).enumerate() {
            let (expected, found) = (entry.covers.unwrap_or(entry.at.len()), covered.len());
            if expected != found {
                let lines: Vec<String> = covered
                    .iter()
                    .map(|change| format!("\n    {}", line(change)))
                    .collect();
                faults.push(format!(
                    "no longer applies: $.differences[{index}] ({}): {expected} listed, {found} found{}",
                    entry.reason,
                    lines.concat()
                ));
            }
            let used: BTreeSet<&str> = covered
                .iter()
                .flat_map(|change| entry.covering(change))
                .collect();
            let unused = entry
                .at
                .iter()
                .filter(|pattern| !used.contains(&***pattern));
            faults
                .extend(unused.map(|p| format!("no longer applies: $.differences[{index}]: {p}")));
            let rules = entry.rules.iter();
            let idle = rules.filter(|rule| !covered.iter().any(|change| fits(rule, &change.rule)));
            faults.extend(
                idle.map(|rule| format!("no longer applies: $.differences[{index}]: {rule}")),
            );
        }
        faults
    }
}

/// A difference in a line; the rule is that of a change from ours to theirs.
fn line(change: &Change) -> String {
    format!("{}  {}", change.rule, full(change))
}

/// Where it is in ours: `messages.yaml: $.components.schemas.Note`.
fn place(change: &Change) -> String {
    match &change.file {
        Some(file) => format!("{file}: {}", change.old),
        None => change.old.to_string(),
    }
}

fn full(change: &Change) -> String {
    format!("{} = {}", place(change), change.detail)
}

/// `*` in a pattern stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            let cuts = text.char_indices().map(|(cut, _)| cut).chain([text.len()]);
            cuts.into_iter().any(|cut| fits(rest, &text[cut..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, expected) in [
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("a*c*", "abc", true),
            ("*b", "abc", false),
            ("abc", "abcd", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern}");
        }
    }
}
