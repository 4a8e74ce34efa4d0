//! `cargo xtask regenerate PROVIDER`: runs every step after a change of a provider's specs.

mod changelog;

use crate::diff::{self, Change};
use crate::workspace::{PROVIDERS, root, specs};
use crate::{codegen, lint};
use std::process::Command;
use std::time::Instant;

/// Runs lint and codegen, lists what changed since a revision, runs the provider's tests and drafts the changelog.
pub fn run(provider: &str, since: &str) -> Result<String, String> {
    if !PROVIDERS.contains(&provider) {
        return Err(format!(
            "no provider {provider}; there are {}",
            PROVIDERS.join(", ")
        ));
    }
    let start = Instant::now();
    println!("lint: {}", lint::run(false)?);
    println!("codegen: {}", codegen::run(&[provider.to_owned()], false)?);
    let changes = changed(provider, since)?;
    println!(
        "\n{}\n",
        diff::page(&format!("{provider} since {since}"), &changes)
    );
    tests(provider)?;
    let entry = changelog::draft(provider, &changes)?;
    Ok(format!(
        "\n{entry}\nregenerated in {} s. Check\n  \
         the changes above: did the provider change each, or does it correct an error of ours?\n  \
         git diff crates/{provider}/src/generated: the API as its users will see it\n  \
         specs/README.md: the counts under Status, and a row under Quirks for unexpected behaviour",
        start.elapsed().as_secs()
    ))
}

/// What changed in the provider's specs.
fn changed(provider: &str, since: &str) -> Result<Vec<Change>, String> {
    let old = diff::read(&format!("{since}:specs/{provider}"))?;
    let new = diff::read(&specs(provider).display().to_string())?;
    let pairs = diff::pairs(old, new)?;
    Ok(pairs
        .iter()
        .flat_map(|(old, new)| diff::changes(old, new))
        .collect())
}

/// The provider's own tests, its examples, and the exchanges and events of its documentation.
fn tests(provider: &str) -> Result<(), String> {
    let own = format!("waxwing-{provider}");
    for arguments in [
        vec!["test", "-q", "-p", &own],
        vec![
            "test",
            "-q",
            "-p",
            "waxwing-tests",
            "--test",
            "examples",
            "--",
            provider,
        ],
        vec![
            "test",
            "-q",
            "-p",
            "waxwing-tests",
            "--test",
            "wire",
            "--test",
            "webhooks",
        ],
    ] {
        println!("cargo {}", arguments.join(" "));
        let run = Command::new(env!("CARGO"))
            .current_dir(root())
            .args(&arguments)
            .status();
        let status = run.map_err(|e| format!("cargo: {e}"))?;
        if !status.success() {
            let hint = match arguments.contains(&"wire") {
                true => {
                    "; read the vendor's document first: the exchanges in tests/wire were written from it"
                }
                false => "",
            };
            return Err(format!("cargo {} failed{hint}", arguments.join(" ")));
        }
    }
    Ok(())
}
