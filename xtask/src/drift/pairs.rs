//! Pairs the operations of the vendor's document with ours.

use super::accepted::Accepted;
use crate::diff::{Document, Operation, list};
use std::collections::BTreeSet;

/// Pairs, ours first. An operation without a partner that is not listed is a fault, and so is an entry that no longer applies.
pub fn paired<'a>(
    ours: &'a Document,
    theirs: &'a Document,
    accepted: &Accepted,
    faults: &mut Vec<String>,
) -> Vec<(Operation<'a>, Operation<'a>)> {
    let own = list(ours);
    let mut unpaired: BTreeSet<usize> = (0..own.len()).collect();
    let mut theirs_only = accepted.theirs_only();
    let mut ours_only = accepted.ours_only();
    let mut named = accepted.named();
    let mut pairs = Vec::new();
    for operation in list(theirs) {
        let key = key(&operation, &accepted.prefix);
        let same = |index: &usize| self::key(&own[*index], "") == key;
        let mut candidates: Vec<usize> = (0..own.len()).filter(same).collect();
        if let Some(id) = named.remove(operation.id()) {
            candidates.retain(|index| own[*index].id() == id);
        }
        match candidates[..] {
            [index] => {
                unpaired.remove(&index);
                pairs.push((own[index].clone(), operation));
            }
            [] if theirs_only.remove(&*key) => {}
            [] => faults.push(format!("{key}: only the vendor's document has it; add the operation, or list it under theirs_only")),
            _ => faults.push(format!(
                "{key}: several of our operations have this method and path; list under operations which of them is {}",
                operation.id()
            )),
        }
    }
    for operation in unpaired.into_iter().map(|index| &own[index]) {
        let listed = ours_only.remove(operation.id());
        if !listed && !accepted.ours_has_more {
            faults.push(format!(
                "{} ({}): only our spec has it; list it under ours_only with the reason",
                operation.title(),
                operation.id()
            ));
        }
    }
    let stale = named.into_keys().chain(theirs_only).chain(ours_only);
    faults.extend(stale.map(|what| format!("{what}: no longer applies")));
    pairs
}

/// Method and path without the version in front, names of parameters, and what is never sent.
fn key(operation: &Operation, prefix: &str) -> String {
    let key = operation.key();
    let (method, path) = key.split_once(' ').unwrap_or_default();
    let path = path.split(['#', '?']).next().unwrap_or(path);
    let prefix = prefix
        .split('/')
        .map(|s| if s.starts_with('{') { "{}" } else { s });
    let prefix = prefix.collect::<Vec<_>>().join("/");
    let path = path
        .strip_prefix(&prefix)
        .filter(|rest| rest.starts_with('/'))
        .unwrap_or(path);
    format!("{method} {path}")
}
