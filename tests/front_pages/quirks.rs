//! The table of quirks: what a row says stands at one of its places.

use super::links;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A row: what it says, and its places.
struct Row {
    text: String,
    places: Vec<(String, PathBuf)>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rows() -> Vec<Row> {
    let page = std::fs::read_to_string(root().join("specs/README.md")).expect("the page");
    let (_, quirks) = page.split_once("\n## Quirks").expect("the quirks");
    let (quirks, _) = quirks.split_once("\n## ").expect("what follows");
    let rows = quirks.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.split(" | ");
        let (text, handled) = (cells.next()?, cells.next()?);
        let places = links::of(handled).into_iter().map(|(shown, target)| {
            let name = shown.trim_matches('`').to_owned();
            (name, root().join("specs").join(target))
        });
        let places: Vec<_> = places.collect();
        let text = text.to_owned();
        (!places.is_empty()).then_some(Row { text, places })
    });
    rows.collect()
}

/// What stands at a place: the whole of a source file, or of a document the part that has the name.
fn at(name: &str, file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    match file.extension().is_some_and(|e| e == "yaml") {
        true => parts(name, &text),
        false => text,
    }
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Components, members, operations, keys and rows of codes with a name, each with what belongs to it.
fn parts(name: &str, text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = String::new();
    for (at, line) in lines.iter().enumerate() {
        let bare = line.trim_start();
        let operation = bare == format!("operationId: {name}");
        let key = bare
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with(':'));
        let code =
            bare.contains(&format!("code: '{name}'")) || bare.contains(&format!(": {name},"));
        if !(operation || key || code) {
            continue;
        }
        found.push_str(line);
        // An operation's name is one of its members.
        let floor = depth(line) - if operation { 1 } else { 0 };
        let inner = lines[at + 1..]
            .iter()
            .take_while(|l| l.trim().is_empty() || depth(l) > floor);
        for line in inner {
            found.push('\n');
            found.push_str(line);
        }
        found.push('\n');
    }
    found
}

/// How many values or variants the component of a document has.
fn count(name: &str, file: &Path) -> usize {
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
    let bundle = format!(
        "crates/sandbox/src/generated/{}.json",
        folder.to_string_lossy()
    );
    let bundle = std::fs::read_to_string(root().join(bundle)).unwrap_or_default();
    let bundle: Value = serde_json::from_str(&bundle).unwrap_or_default();
    let schema = &bundle["components"]["schemas"][name];
    let lists = [&schema["enum"], &schema["oneOf"]];
    let sizes = lists.map(|list| list.as_array().map_or(0, Vec::len));
    sizes.into_iter().max().unwrap_or_default()
}

/// Numbers that stand alone: those of `v2` and `#13` are none.
fn numbers(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '/' | '.' | '{'));
    let words = words.map(|word| word.trim_end_matches('.'));
    let digits = |word: &&str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    words.filter(digits).collect()
}

#[test]
fn numbers_of_a_text_are_found() {
    assert_eq!(
        numbers("206: 7 days, v2, `/{id}`, 24-hour, 3.0.x"),
        ["206", "7", "24"]
    );
}

#[test]
fn each_place_is_there() {
    let mut lost = Vec::new();
    let rows = rows();
    for row in &rows {
        for (name, file) in &row.places {
            if at(name, file).is_empty() && !file.is_dir() {
                lost.push(format!("{}: {name} in {}", row.text, file.display()));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(rows.len() > 150, "{}", rows.len());
}

#[test]
fn each_number_of_a_row_stands_at_one_of_its_places() {
    let mut untrue = Vec::new();
    let mut checked = 0;
    for row in rows() {
        for number in numbers(&row.text) {
            checked += 1;
            let stands = |(name, file): &(String, PathBuf)| {
                numbers(&at(name, file)).contains(&number)
                    || number
                        .parse()
                        .is_ok_and(|number: usize| count(name, file) == number)
            };
            if !row.places.iter().any(stands) {
                untrue.push(format!("{number}: {}", row.text));
            }
        }
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
    assert!(checked > 15, "{checked}");
}

/// Rows that were not true once: what must stand at which place.
#[test]
fn these_rows_say_what_their_places_say() {
    let rows = rows();
    for (row, name, text) in [
        ("206: done in part", "131201", "http: 206"),
        (
            "206: done in part",
            "approve_group_join_requests",
            "Status 206 with errors",
        ),
        (
            "206: done in part",
            "runtime/call/success.rs",
            "the error of a 2xx that reports one",
        ),
        ("Webhooks repeated", "WebhookEnvelope", "up to 7 days"),
        ("Contacts: up to 257", "ContactsMessage", "maxItems: 257"),
        (
            "Interactive kinds: 15",
            "InteractiveContent",
            "InteractiveOrderStatus",
        ),
        (
            "`index` as number or text",
            "ButtonParameters",
            "IntOrString",
        ),
    ] {
        let found = rows.iter().find(|r| r.text.starts_with(row));
        let found = found.unwrap_or_else(|| panic!("no row {row}"));
        let place = found.places.iter().find(|(n, _)| n == name);
        let (name, file) = place.unwrap_or_else(|| panic!("{row}: no place {name}"));
        assert!(
            at(name, file).contains(text),
            "{row}: {name} does not say {text}"
        );
    }
    let kinds = root().join("specs/meta/messages.yaml");
    assert_eq!(count("InteractiveContent", &kinds), 15);
}
