//! Where in a JSON text its parts stand, so that a part can be shown as it came without a copy of it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// A step from a JSON value to a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The member of this name; the last one, where it stands twice.
    Member(&'static str),
    /// The item of a list, from 0 on.
    Item(usize),
}

/// Where the parts stand that these paths lead to. `json` must be JSON; it is gone through once for each step of the
/// longest path, however many paths there are.
pub(crate) fn find(json: &str, paths: &[Vec<Step>]) -> Vec<Option<Range<usize>>> {
    let mut found = vec![None; paths.len()];
    let all = (0..paths.len()).collect();
    descend(json, blank(json, 0), 0, all, paths, &mut found);
    found
}

/// Finds the parts below the value at `at`; `these` are the paths that lead through it with their first `depth` steps.
fn descend(
    json: &str,
    at: usize,
    depth: usize,
    these: Vec<usize>,
    paths: &[Vec<Step>],
    found: &mut [Option<Range<usize>>],
) -> Option<()> {
    let mut next: BTreeMap<Step, Vec<usize>> = BTreeMap::new();
    for path in these {
        match paths[path].get(depth) {
            Some(step) => next.entry(*step).or_default().push(path),
            None => found[path] = Some(at..end(json, at)?),
        }
    }
    let mut children = BTreeMap::new();
    match byte(json, at)? {
        _ if next.is_empty() => {}
        b'{' => members(json, at, |key, value| {
            if let Some((step, _)) = next.iter().find(|(step, _)| is_named(step, &key)) {
                children.insert(*step, value);
            }
        })?,
        b'[' => items(json, at, |index, value| {
            children.insert(Step::Item(index), value);
        })?,
        _ => {}
    }
    for (step, these) in next {
        if let Some(child) = children.get(&step) {
            descend(json, *child, depth + 1, these, paths, found);
        }
    }
    Some(())
}

fn is_named(step: &Step, key: &str) -> bool {
    matches!(step, Step::Member(name) if *name == key)
}

/// Shows each member of an object: its name and where its value begins.
fn members(json: &str, at: usize, mut show: impl FnMut(Cow<'_, str>, usize)) -> Option<()> {
    let mut at = blank(json, at + 1);
    while byte(json, at)? == b'"' {
        let key_end = end(json, at)?;
        let value = blank(json, blank(json, key_end) + 1);
        let inside = json.get(at + 1..key_end - 1)?;
        let key = match inside.contains('\\') {
            true => Cow::from(serde_json::from_str::<String>(json.get(at..key_end)?).ok()?),
            false => Cow::from(inside),
        };
        show(key, value);
        at = next(json, end(json, value)?);
    }
    Some(())
}

/// Shows each item of a list: its index and where it begins.
fn items(json: &str, at: usize, mut show: impl FnMut(usize, usize)) -> Option<()> {
    let mut at = blank(json, at + 1);
    let mut index = 0;
    while byte(json, at)? != b']' {
        show(index, at);
        index += 1;
        at = next(json, end(json, at)?);
    }
    Some(())
}

/// The next member or item after one that ended here, or the bracket that closes.
fn next(json: &str, at: usize) -> usize {
    let at = blank(json, at);
    match byte(json, at) {
        Some(b',') => blank(json, at + 1),
        _ => at,
    }
}

/// Past white space.
fn blank(json: &str, mut at: usize) -> usize {
    while matches!(byte(json, at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
        at += 1;
    }
    at
}

/// Past the value that starts here.
fn end(json: &str, mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match byte(json, at)? {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.checked_sub(1)?,
            b'"' => at = closing_quote(json, at)?,
            b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => {}
            // A number, true, false or null, to its last character.
            _ => {
                let rest = json.as_bytes().get(at..)?;
                let ends = |c: &u8| matches!(c, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r');
                at += rest.iter().position(ends).unwrap_or(rest.len()) - 1;
            }
        }
        at += 1;
        if depth == 0 {
            return Some(at);
        }
    }
}

fn closing_quote(json: &str, mut at: usize) -> Option<usize> {
    loop {
        at += 1;
        match byte(json, at)? {
            b'\\' => at += 1,
            b'"' => return Some(at),
            _ => {}
        }
    }
}

fn byte(json: &str, at: usize) -> Option<u8> {
    json.as_bytes().get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::{Step, find};
    use Step::{Item, Member};

    #[test]
    fn a_part_is_found_as_it_stands_there() {
        let json = r#" {"a" : [ 1 , -2.5e3 , "x]\"}\\" , {} , [ ] , null,true ] , "\u0062": {"c":{ "d" : "é" }},
            "a b":[[],[[7]]], "e":1, "e" : 2 } "#;
        let cases = [
            (vec![Member("a"), Item(0)], Some("1")),
            (vec![Member("a"), Item(1)], Some("-2.5e3")),
            (vec![Member("a"), Item(2)], Some(r#""x]\"}\\""#)),
            (vec![Member("a"), Item(3)], Some("{}")),
            (vec![Member("a"), Item(4)], Some("[ ]")),
            (vec![Member("a"), Item(5)], Some("null")),
            (vec![Member("a"), Item(6)], Some("true")),
            (vec![Member("a"), Item(7)], None),
            (vec![Member("a"), Item(4), Item(0)], None),
            (vec![Member("b"), Member("c"), Member("d")], Some("\"é\"")),
            (vec![Member("b"), Member("d")], None),
            (vec![Member("a b"), Item(1), Item(0), Item(0)], Some("7")),
            (vec![Member("e")], Some("2")),
            (vec![Member("none")], None),
            (vec![Item(0)], None),
            (vec![Member("e"), Member("e")], None),
            (vec![], Some(json.trim())),
        ];
        let (paths, wanted): (Vec<_>, Vec<_>) = cases.into_iter().unzip();
        let text = |span: Option<std::ops::Range<usize>>| span.map(|span| &json[span]);
        let together: Vec<_> = find(json, &paths).into_iter().map(text).collect();
        assert_eq!(together, wanted);
        for (path, wanted) in paths.into_iter().zip(wanted) {
            let alone = find(json, std::slice::from_ref(&path)).remove(0);
            assert_eq!(text(alone), wanted, "{path:?}");
        }
        assert_eq!(find("17", &[vec![]]), [Some(0..2)]);
    }

    #[test]
    fn what_is_no_json_is_not_found_in() {
        for text in [
            "",
            "{",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\"",
            "[1,",
            "\"a",
            "]",
            "{\"a\":\"\\",
            "{\"\\u\":1}",
        ] {
            let paths = [vec![Member("a")], vec![Item(1)], vec![Member("a"), Item(0)]];
            let found = find(text, &paths);
            assert!(
                found[2].is_none() && found[1].is_none(),
                "{text}: {found:?}"
            );
        }
    }
}
