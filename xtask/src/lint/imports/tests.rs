//! Circles in small crates.

use super::*;
use std::path::{Path, PathBuf};

/// Writes a crate's files into a folder of their own and gives the imports between them.
fn imports(name: &str, files: &[(&str, &str)]) -> Vec<Import> {
    let folder = folder(name);
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let modules = modules::read(&[folder.join("lib.rs")]).unwrap();
    let mut imports = names::imports(&modules[0]);
    let short = |file: &str| {
        let file = Path::new(file).strip_prefix(&folder).unwrap();
        file.display().to_string()
    };
    for import in &mut imports {
        (import.from, import.to) = (short(&import.from), short(&import.to));
    }
    std::fs::remove_dir_all(folder).unwrap();
    imports
}

fn folder(name: &str) -> PathBuf {
    let process = std::process::id();
    std::env::temp_dir().join(format!("waxwing-imports-{name}-{process}"))
}

#[test]
fn circles_are_found_however_the_import_is_written() {
    let lib = "mod a; mod b; pub use b::B;";
    for (index, (a, is_circle)) in [
        ("use crate::b::B; pub struct A;", true),
        ("use super::b; pub struct A;", true),
        ("use crate::{b::{self as other}}; pub struct A;", true),
        ("pub struct A(crate::b::B);", true),
        // Through what the root exports again.
        ("use crate::B; pub struct A;", true),
        ("use super::*; pub struct A(B);", true),
        ("pub struct A; fn f() { let _ = vec![crate::b::B]; }", true),
        ("pub struct A; fn f() { let b = 1; let _ = b; }", false),
        (
            "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }",
            false,
        ),
        ("use std::fmt; pub struct A;", false),
    ]
    .into_iter()
    .enumerate()
    {
        let b = "use crate::a::A; pub struct B;";
        let files = [("lib.rs", lib), ("a.rs", a), ("b.rs", b)];
        let found = problems(&imports(&format!("way{index}"), &files));
        assert_eq!(found.len(), usize::from(is_circle), "{a}: {found:?}");
        if is_circle {
            assert!(
                found[0].starts_with("2 files import each other in a circle"),
                "{found:?}"
            );
            assert!(
                found[0].contains("\n  a.rs:1 imports b.rs\n  b.rs:1 imports a.rs"),
                "{found:?}"
            );
        }
    }
}

#[test]
fn a_parent_and_its_children_are_no_circle_but_a_way_round_is() {
    let lib = "mod parent; mod other;";
    let parent = "mod child; pub use child::Child; pub struct Parent;";
    let child = "use super::Parent; use crate::other::Other; pub struct Child(Parent);";
    let files = |other| {
        [
            ("lib.rs", lib),
            ("parent/mod.rs", parent),
            ("parent/child.rs", child),
            ("other.rs", other),
        ]
    };
    let alone = imports("alone", &files("pub struct Other;"));
    assert!(problems(&alone).is_empty(), "{alone:?}");
    let round = imports(
        "round",
        &files("use crate::parent::Parent; pub struct Other;"),
    );
    let found = problems(&round);
    assert!(
        found[0].starts_with("3 files import each other"),
        "{found:?}"
    );
    assert!(
        found[0].contains("other.rs:1 imports parent/mod.rs"),
        "{found:?}"
    );
}

#[test]
fn the_workspace_has_no_circle() {
    let found = check().unwrap();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
