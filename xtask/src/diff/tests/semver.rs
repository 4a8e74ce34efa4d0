//! The verdict for users beside that of cargo-semver-checks, on the crates that are generated.

use super::base::code;
use super::cases;
use crate::workspace::root;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Rules whose first case is judged, and whether it breaks. (Types of fields and arguments that change are not seen by
/// cargo-semver-checks 0.51.)
const RULES: [(&str, bool); 14] = [
    ("endpoint-added", false),
    ("endpoint-deprecated", false),
    ("webhook-added", false),
    ("description-changed", false),
    ("new-optional-request-property", false),
    ("response-optional-property-added", false),
    ("request-property-enum-value-added", false),
    ("api-removed-without-deprecation", true),
    ("api-operation-id-removed", true),
    ("webhook-removed", true),
    ("new-required-request-property", true),
    ("request-property-became-optional", true),
    ("response-property-enum-value-removed", true),
    ("response-optional-property-removed", true),
];

#[test]
#[ignore = "needs cargo-semver-checks, and minutes to build what the crates depend on"]
fn cargo_semver_checks_agrees() {
    let folder = root().join("target/semver");
    let old = rustdoc(&folder, "old", "{}");
    let mut wrong = Vec::new();
    for (rule, breaks) in RULES {
        let first = |(_, expected): &&cases::Case| expected[0].split(' ').next() == Some(rule);
        let mut all = cases::OPERATIONS.iter().chain(cases::SCHEMAS);
        let (patch, expected) = all
            .find(first)
            .unwrap_or_else(|| panic!("no case of {rule}"));
        let told = expected
            .iter()
            .any(|line| line.split(' ').nth(2) == Some("breaking"));
        assert_eq!(told, breaks, "{rule}");
        let new = rustdoc(&folder, rule, patch);
        let mut judge = Command::new("cargo");
        judge.args([
            "semver-checks",
            "--release-type",
            "minor",
            "--baseline-rustdoc",
        ]);
        let output = judge
            .arg(&old)
            .arg("--current-rustdoc")
            .arg(&new)
            .output()
            .unwrap();
        let words =
            [output.stdout, output.stderr].map(|w| String::from_utf8_lossy(&w).into_owned());
        let words = words.concat();
        println!(
            "{rule}: {}",
            if output.status.success() {
                "minor"
            } else {
                "major"
            }
        );
        let said = words.contains("semver requires new major version");
        // What fails without that line judged nothing.
        if said != breaks || said == output.status.success() {
            wrong.push(format!("{rule}: {words}"));
        }
    }
    let _ = std::fs::remove_dir_all(&folder);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A crate of the generated code, and what rustdoc says of it, as JSON.
fn rustdoc(folder: &Path, name: &str, patch: &str) -> PathBuf {
    let home = folder.join(name);
    let source = home.join("src/generated");
    std::fs::create_dir_all(&source).unwrap();
    for (file, text) in code(patch) {
        let file = source.join(file);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let here = root().canonicalize().unwrap();
    let crates = here.join("crates").display().to_string();
    let manifest = format!(
        "[package]\nname = \"small\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n[features]\ndefault = \
         [\"client\"]\nclient = []\nschemars = []\n[dependencies]\nbon = \"3\"\nserde = {{ version = \"1\", features = \
         [\"derive\"] }}\nserde_json = \"1\"\nwaxwing-json = {{ path = \"{crates}/json\" }}\nwaxwing-runtime = {{ path = \"{crates}/runtime\", \
         default-features = false }}\nwaxwing-types = {{ path = \"{crates}/types\" }}\n"
    );
    std::fs::write(home.join("Cargo.toml"), manifest).unwrap();
    std::fs::copy(here.join("Cargo.lock"), home.join("Cargo.lock")).unwrap();
    let root = "#![allow(missing_docs)]\nmod generated;\npub use generated::*;\npub use generated::client::*;\n";
    std::fs::write(home.join("src/lib.rs"), root).unwrap();
    let target = folder.join("build");
    let mut run = Command::new("cargo");
    run.args([
        "rustdoc",
        "-q",
        "--",
        "-Zunstable-options",
        "--output-format",
        "json",
    ]);
    // The form of rustdoc's JSON is not stable, and cargo-semver-checks reads what this compiler writes.
    run.env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        .current_dir(&home);
    let output = run.output().unwrap();
    assert!(
        output.status.success(),
        "{name}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let told = home.join("small.json");
    std::fs::rename(target.join("doc/small.json"), &told).unwrap();
    told
}
