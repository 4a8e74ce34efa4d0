//! What the READMEs claim: `claims.tsv` names the test of each claim.

use std::path::{Path, PathBuf};

/// A line of the table: the words of a page, and the file that checks them with a text that it contains.
struct Claim<'a> {
    page: &'a str,
    words: &'a str,
    file: &'a str,
    test: &'a str,
}

fn claims(table: &str) -> Vec<Claim<'_>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let claims = lines.map(|line| {
        let columns: Vec<_> = line.split('\t').collect();
        let [page, words, file, test] = columns[..] else {
            panic!("four columns: {line}");
        };
        Claim {
            page,
            words,
            file,
            test,
        }
    });
    claims.collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A text without line ends, so that a paragraph may be wrapped anew.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paragraphs, list items and tables of a page; no headings, no code.
fn blocks(page: &str) -> Vec<String> {
    let mut prose = String::new();
    for (index, part) in page.split("```").enumerate() {
        if index % 2 == 0 {
            prose.push_str(part);
        }
        prose.push_str("\n\n");
    }
    let prose = prose.replace("\n- ", "\n\n- ");
    let blocks = prose.split("\n\n").map(joined);
    blocks
        .filter(|block| !block.is_empty() && !block.starts_with('#') && !block.starts_with('!'))
        .collect()
}

fn pages() -> Vec<String> {
    let crates = std::fs::read_dir(root().join("crates")).expect("crates");
    let mut pages: Vec<_> = crates
        .map(|entry| {
            format!(
                "crates/{}/README.md",
                entry.expect("an entry").file_name().display()
            )
        })
        .collect();
    pages.push("README.md".to_owned());
    pages.sort();
    pages
}

#[test]
fn blocks_are_paragraphs_items_and_tables() {
    let page = "# A\n\none\ntwo\n\n- a\n  b\n- c\n\n```sh\n- no\n```\nafter\n\n| t |\n|---|\n";
    assert_eq!(
        blocks(page),
        ["one two", "- a b", "- c", "after", "| t | |---|"]
    );
}

#[test]
fn each_claim_stands_in_its_page_and_its_test_is_there() {
    let table = read("tests/front_pages/claims.tsv");
    let mut faults = Vec::new();
    for Claim {
        page,
        words,
        file,
        test,
    } in claims(&table)
    {
        if !joined(&read(page)).contains(words) {
            faults.push(format!("{page} does not say: {words}"));
        }
        if file == "-" {
            continue;
        }
        let text = read(file);
        let found = match file.ends_with(".rs") {
            true => text.contains(&format!("fn {test}(")),
            false => text.contains(test),
        };
        if !found {
            faults.push(format!("{file} has no {test}, for: {words}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_paragraph_has_a_line_in_the_table() {
    let table = read("tests/front_pages/claims.tsv");
    let claims = claims(&table);
    let mut faults = Vec::new();
    for page in pages() {
        let own: Vec<_> = claims.iter().filter(|claim| claim.page == page).collect();
        for block in blocks(&read(&page)) {
            if !own.iter().any(|claim| block.contains(claim.words)) {
                faults.push(format!("{page}: {block}"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "no line in tests/front_pages/claims.tsv:\n{}",
        faults.join("\n")
    );
}
