//! `cargo xtask codegen`: from `specs/` to the provider crates, the sandbox's bundles and the example tests.

use crate::document::Document;
use crate::workspace::{PROVIDERS, TORTURE, crate_of, root, specs};
use crate::{document, emit, merge, normalise, plan, progenitor};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes or compares the generated files of the named providers, or of all.
pub fn run(named: &[String], check: bool) -> Result<String, String> {
    let known: Vec<&str> = PROVIDERS.into_iter().chain([TORTURE]).collect();
    if let Some(unknown) = named.iter().find(|n| !known.contains(&n.as_str())) {
        return Err(format!(
            "no provider {unknown}; there are {}",
            known.join(", ")
        ));
    }
    let providers: Vec<&str> = known
        .into_iter()
        .filter(|p| named.is_empty() || named.iter().any(|n| n == p))
        .collect();
    let mut differing = Vec::new();
    let mut written = 0;
    for (provider, files) in providers.iter().zip(all(&providers)) {
        let files = files?;
        for (path, text) in &files {
            if fs::read_to_string(path).is_ok_and(|old| old == *text) {
                continue;
            }
            differing.push(path.clone());
            if !check {
                write(path, text)?;
                written += 1;
            }
        }
        for stale in stale(folder(provider), &files)? {
            differing.push(stale.clone());
            if !check {
                fs::remove_file(&stale).map_err(|e| format!("{}: {e}", stale.display()))?;
            }
        }
    }
    if check && !differing.is_empty() {
        let names: Vec<String> = differing
            .iter()
            .map(|p| format!("  {}", relative(p)))
            .collect();
        return Err(format!(
            "generated code is not up to date; run `cargo xtask codegen`\n{}",
            names.join("\n")
        ));
    }
    let what = if check {
        "is up to date".to_owned()
    } else {
        format!("written, {written} files changed")
    };
    Ok(format!("generated code of {} {what}", providers.join(", ")))
}

/// The files of several providers, made side by side.
fn all(providers: &[&str]) -> Vec<Result<BTreeMap<PathBuf, String>, String>> {
    std::thread::scope(|scope| {
        let running: Vec<_> = providers
            .iter()
            .map(|provider| scope.spawn(|| generate(provider)))
            .collect();
        let done = running.into_iter().map(|one| {
            one.join()
                .unwrap_or_else(|_| Err("the generator panicked; see above".to_owned()))
        });
        done.collect()
    })
}

/// All generated files of a provider.
pub fn generate(provider: &str) -> Result<BTreeMap<PathBuf, String>, String> {
    let documents = document::read_folder(&specs(provider));
    let documents = documents.map_err(|e| format!("{provider}: {e}"))?;
    generate_from(provider, &documents)
}

/// All generated files of a provider whose documents are these.
pub fn generate_from(
    provider: &str,
    documents: &[Document],
) -> Result<BTreeMap<PathBuf, String>, String> {
    let named = |e: String| format!("{provider}: {e}");
    let merged = merge::merge(documents).map_err(named)?;
    let mut bundle = serde_json::to_string_pretty(&merged.json).map_err(|e| e.to_string())?;
    bundle.push('\n');
    let plan = plan::Plan::new(provider, merged).map_err(named)?;
    let found = progenitor::run(&normalise::document(&plan)).map_err(named)?;
    let context = emit::Context::new(&plan, &found);
    let mut files = BTreeMap::new();
    for (name, text) in emit::files(&context).map_err(named)? {
        files.insert(folder(provider).join(name), text);
    }
    // The sandbox and its tests are about providers that exist.
    if provider == TORTURE {
        return Ok(files);
    }
    files.insert(
        root().join(format!("crates/sandbox/src/generated/{provider}.json")),
        bundle,
    );
    files.insert(
        root().join(format!("tests/generated/{provider}.rs")),
        emit::tests(&context).map_err(named)?,
    );
    files.insert(
        root().join(format!("tests/wire/generated/{provider}.rs")),
        emit::wire(&context).map_err(named)?,
    );
    Ok(files)
}

fn folder(provider: &str) -> PathBuf {
    crate_of(provider).join("src/generated")
}

/// Files of the generated folder, and of the folders in it, that are no longer made.
fn stale(folder: PathBuf, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.map_err(|e| e.to_string())?.path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.retain(|path| !files.contains_key(path));
    found.sort();
    Ok(found)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let at = |e: std::io::Error| format!("{}: {e}", path.display());
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(at)?;
    }
    fs::write(path, text).map_err(at)
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_runs_give_the_same_bytes() {
        for provider in PROVIDERS.into_iter().chain([TORTURE]) {
            assert_eq!(
                generate(provider).unwrap(),
                generate(provider).unwrap(),
                "{provider}"
            );
        }
    }

    #[test]
    fn a_file_that_is_no_longer_made_is_found_in_any_folder() {
        let folder = std::env::temp_dir().join(format!("waxwing-stale-{}", std::process::id()));
        let made = folder.join("messages.rs");
        let left = [folder.join("messages/calls.rs"), folder.join("old.rs")];
        for path in left.iter().chain([&made]) {
            write(path, "").unwrap();
        }
        let files = BTreeMap::from([(made, String::new())]);
        let found = stale(folder.clone(), &files);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.unwrap(), left);
    }
}
