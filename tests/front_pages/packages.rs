//! What each crate brings to crates.io and docs.rs: its metadata, its README and the licences.

use std::path::Path;

#[test]
fn each_crate_has_its_metadata_its_readme_and_the_licences() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut faults = Vec::new();
    for entry in std::fs::read_dir(root.join("crates")).expect("crates") {
        let folder = entry.expect("an entry").path();
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        let name = folder.file_name().expect("a name").display().to_string();
        for line in [
            "description = \"",
            "version.workspace = true",
            "license.workspace = true",
            "repository.workspace = true",
            "exclude.workspace = true",
            "keywords",
            "categories",
            "documentation = \"https://docs.rs/",
        ] {
            if !manifest.lines().any(|own| own.starts_with(line)) {
                faults.push(format!("{name}: no {line}"));
            }
        }
        let library = folder.join("src/lib.rs").exists();
        if library && !manifest.contains("[package.metadata.docs.rs]") {
            faults.push(format!("{name}: no features for docs.rs"));
        }
        for (file, of_root) in [
            ("README.md", None),
            ("LICENSE-MIT", Some("LICENSE-MIT")),
            ("LICENSE-APACHE", Some("LICENSE-APACHE")),
        ] {
            let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
            let fits = of_root.is_none_or(|path| {
                std::fs::read_to_string(root.join(path)).is_ok_and(|expected| expected == text)
            });
            if text.is_empty() || !fits {
                faults.push(format!("{name}: {file}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
