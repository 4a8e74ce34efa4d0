//! Small changes of a small API: each with its rule, its place and both verdicts; what users see is compared with the code
//! that is generated before and after.

mod base;
mod cases;
mod semver;
mod sources;
mod surface;

use super::{Users, changes};
use base::{code, document};
use surface::Surface;

#[test]
fn nothing_changes_where_nothing_changed() {
    assert!(changes(&document("{}"), &document("{}")).is_empty());
}

#[test]
fn each_change_of_an_operation_has_its_rule_its_place_and_both_verdicts() {
    each(cases::OPERATIONS);
}

#[test]
fn each_change_of_a_schema_has_its_rule_its_place_and_both_verdicts() {
    each(cases::SCHEMAS);
}

fn each(cases: &[cases::Case]) {
    let (old, before) = (document("{}"), Surface::of(&code("{}")));
    let mut wrong = Vec::new();
    for (patch, expected) in cases {
        let found = changes(&old, &document(patch));
        let told: Vec<String> = found
            .iter()
            .map(|c| format!("{} {} {} {}", c.rule, c.callers, c.users, c.path()))
            .collect();
        if told != *expected {
            wrong.push(format!(
                "{patch}\n  expected {expected:#?}\n  found {told:#?}"
            ));
        }
        let users = found
            .iter()
            .map(|c| c.users)
            .max()
            .unwrap_or(Users::Nothing);
        let seen = before.verdict(&Surface::of(&code(patch)));
        if users != seen {
            wrong.push(format!("{patch}\n  the rules say {users}, the code {seen}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
