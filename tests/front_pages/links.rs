//! Where the pages point to: each file is there, and what the specifications' page names stands in it.

use std::path::{Path, PathBuf};

/// The pages of the repository.
fn pages(root: &Path) -> Vec<PathBuf> {
    let mut pages: Vec<_> = [
        "README.md",
        "CONTRIBUTING.md",
        "specs/README.md",
        "tests/wire/README.md",
    ]
    .map(|page| root.join(page))
    .into();
    for entry in std::fs::read_dir(root.join("crates")).expect("crates") {
        let page = entry.expect("an entry").path().join("README.md");
        if page.exists() {
            pages.push(page);
        }
    }
    pages
}

/// The links of a page into the repository: what is shown, and where it leads.
pub fn of(text: &str) -> Vec<(&str, &str)> {
    let ends = text.match_indices("](");
    let links = ends.filter_map(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + 2..]);
        let shown = &before[before.rfind('[')? + 1..];
        let target = &after[..after.find(')')?];
        let target = target.split('#').next().unwrap_or_default();
        (!target.is_empty() && !target.contains("://")).then_some((shown, target))
    });
    links.collect()
}

#[test]
fn links_of_a_text_are_found() {
    let text =
        "[a](b.md) [`C`](d/e.yaml#f), [web](https://example.com/x), [below](#here) and [x] (y)";
    assert_eq!(of(text), [("a", "b.md"), ("`C`", "d/e.yaml")]);
}

#[test]
fn each_link_leads_to_what_it_names() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut dead = Vec::new();
    let mut followed = 0;
    for page in pages(&root) {
        let text = std::fs::read_to_string(&page).expect("a page");
        for (shown, target) in of(&text) {
            followed += 1;
            let file = page.parent().expect("a folder").join(target);
            let name = shown.trim_matches('`');
            let named = target.ends_with(".yaml");
            let found = match file.exists() && named {
                true => std::fs::read_to_string(&file).is_ok_and(|text| text.contains(name)),
                false => file.exists(),
            };
            if !found {
                dead.push(format!("{}: [{shown}]({target})", page.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
    assert!(followed > 500, "{followed}");
}
