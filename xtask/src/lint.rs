//! `cargo xtask lint`: checks `specs/` against the rules of `specs/README.md`, and that no two files import each other in a
//! circle.
//!
//! | what the page says about | file |
//! |---|---|
//! | files, references, names that stand once, components that nothing uses | `layout` |
//! | sections that `common.yaml` owns; `--fix` | `layout`, `owned` |
//! | an operation's head, body and answers; two on one path; `x-accepts` | `operations` |
//! | parameters, handles, `x-absolute`, `x-verbatim` | `parameters` |
//! | components, types, formats, limits, enums, required members | `schemas` |
//! | tags, choices between members, envelopes, alternatives that can be confused | `unions` |
//! | `x-sensitive`, `x-phone-number`, names of secrets | `marks` |
//! | where each key stands, and its values; `x-paging` | `keys` |
//! | `x-tolerates`, `x-meant-if` | `tolerates` |
//! | `x-rules` | `rules` |
//! | `x-source` | `sources` |
//! | `x-webhooks` | `events` |
//! | `x-errors`, `x-error-body` | `errors` |
//! | examples that keep their schema | `examples` |
//! | an example in Rust on every operation, with every kind of every union | `usage` |
//! | neutral numbers and hosts, no tokens | `neutral` |
//!
//! No program can check what a provider does: which limits are certain, whether wording is our own, which type a second
//! file will need.

mod documents;
mod errors;
mod events;
mod examples;
mod imports;
mod keys;
mod layout;
mod marks;
mod neutral;
mod operations;
mod owned;
mod parameters;
mod rules;
mod schemas;
mod sources;
mod tolerates;
mod unions;
mod usage;

#[cfg(test)]
pub use usage::check as gaps;

use crate::document::{self, Document};
use crate::workspace::{PROVIDERS, TORTURE, specs};
use documents::{Folder, Report};
use std::fs;

/// Checks the documents of all providers, and the imports of the workspace; with `fix`, first copies the sections that
/// common.yaml owns.
pub fn run(fix: bool) -> Result<String, String> {
    // The two have nothing in common, and take about as long.
    let (imports, documents) = std::thread::scope(|scope| {
        let imports = scope.spawn(imports::check);
        let documents = documents(fix);
        (imports.join(), documents)
    });
    let (operations, mut problems) = documents?;
    problems.extend(imports.map_err(|_| "the imports cannot be read".to_owned())??);
    match problems.is_empty() {
        true => Ok(format!(
            "{operations} operations of {} providers keep the rules, and no two files import each other in a circle",
            PROVIDERS.len()
        )),
        false => Err(format!(
            "{} problems\n{}",
            problems.len(),
            problems.join("\n")
        )),
    }
}

/// How many operations there are, and what is wrong with the documents.
fn documents(fix: bool) -> Result<(usize, Vec<String>), String> {
    let mut folders = Vec::new();
    for provider in PROVIDERS.into_iter().chain([TORTURE]) {
        let mut documents = document::read_folder(&specs(provider))?;
        if fix {
            copy_owned(provider, &documents)?;
            documents = document::read_folder(&specs(provider))?;
        }
        folders.push((provider, documents));
    }
    let found: Vec<Vec<String>> = std::thread::scope(|scope| {
        let running: Vec<_> = folders
            .iter()
            .map(|(provider, documents)| scope.spawn(move || everything(provider, documents)))
            .collect();
        let done = running.into_iter().map(|one| {
            one.join()
                .unwrap_or_else(|_| vec!["a rule panicked; see above".to_owned()])
        });
        done.collect()
    });
    let mut problems = Vec::new();
    let mut operations = 0;
    for ((provider, documents), found) in folders.iter().zip(found) {
        let found = found.iter();
        problems.extend(found.map(|problem| format!("specs/{provider}/{problem}")));
        if *provider != TORTURE {
            let counts = documents
                .iter()
                .map(|d| documents::operations(&d.json).len());
            operations += counts.sum::<usize>();
        }
    }
    Ok((operations, problems))
}

/// What is wrong with a provider's folder, else what its examples leave out.
fn everything(provider: &str, documents: &[Document]) -> Vec<String> {
    match check(provider, documents) {
        found if found.is_empty() => usage::check(provider, documents),
        found => found,
    }
}

/// Everything that is wrong with a provider's folder, as `file.yaml: $.json.path: …`.
fn check(provider: &str, documents: &[Document]) -> Vec<String> {
    let folder = Folder {
        provider,
        documents,
    };
    let mut problems = each_file(folder);
    for check in [
        layout::check_folder,
        operations::check_folder,
        neutral::check,
        examples::check,
    ] {
        check(folder, &mut problems);
    }
    problems
}

/// What is wrong with some files of a folder, the first of which is common.yaml: by the rules that need no other file.
pub fn check_files(documents: &[Document]) -> Vec<String> {
    each_file(Folder {
        provider: "",
        documents,
    })
}

fn each_file(folder: Folder) -> Vec<String> {
    let mut problems = Vec::new();
    for scope in folder.scopes() {
        let mut report = Report {
            file: format!("{}.yaml", scope.own.stem),
            problems: &mut problems,
        };
        for check in [
            layout::check,
            keys::check,
            operations::check,
            parameters::check,
            schemas::check,
            unions::check,
            marks::check,
            rules::check,
            tolerates::check,
            sources::check,
            events::check,
            errors::check,
        ] {
            check(scope, &mut report);
        }
    }
    problems
}

/// Copies the owned sections into each file in which they differ.
fn copy_owned(provider: &str, documents: &[Document]) -> Result<(), String> {
    let folder = specs(provider);
    let read = |stem: &str| {
        fs::read_to_string(folder.join(format!("{stem}.yaml"))).map_err(|e| e.to_string())
    };
    let common = read("common")?;
    for Document { stem, .. } in &documents[1..] {
        let text = read(stem)?;
        let fixed = owned::fixed(&common, &text)
            .map_err(|e| format!("specs/{provider}/{stem}.yaml: {e}"))?;
        if fixed != text {
            fs::write(folder.join(format!("{stem}.yaml")), fixed).map_err(|e| e.to_string())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
