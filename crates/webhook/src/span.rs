//! Where in a JSON text a part of it stands, so that a part can be shown as it came without a copy of the whole.

/// A step from a JSON value to a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The member of this name; the last one, where it stands twice.
    Member(&'static str),
    /// The item of a list, from 0 on.
    Item(usize),
}

/// The text of a part of `json`, which must be JSON.
pub(crate) fn find<'a>(json: &'a str, path: &[Step]) -> Option<&'a str> {
    let mut at = blank(json, 0);
    for step in path {
        at = match step {
            Step::Member(name) => member(json, at, name)?,
            Step::Item(index) => item(json, at, *index)?,
        };
    }
    json.get(at..end(json, at)?)
}

fn member(json: &str, at: usize, name: &str) -> Option<usize> {
    let mut found = None;
    let mut at = opened(json, at, b'{')?;
    while byte(json, at)? == b'"' {
        let key_end = end(json, at)?;
        let value = blank(json, blank(json, key_end) + 1);
        // A key may be written with escapes.
        let key: String = serde_json::from_str(json.get(at..key_end)?).ok()?;
        if key == name {
            found = Some(value);
        }
        at = next(json, end(json, value)?);
    }
    found
}

fn item(json: &str, at: usize, index: usize) -> Option<usize> {
    let mut at = opened(json, at, b'[')?;
    for _ in 0..index {
        if byte(json, at)? == b']' {
            return None;
        }
        at = next(json, end(json, at)?);
    }
    (byte(json, at)? != b']').then_some(at)
}

/// Past the bracket that opens, if it is the one.
fn opened(json: &str, at: usize, bracket: u8) -> Option<usize> {
    (byte(json, at)? == bracket).then(|| blank(json, at + 1))
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
        for (path, part) in [
            (&[Member("a"), Item(0)][..], Some("1")),
            (&[Member("a"), Item(1)], Some("-2.5e3")),
            (&[Member("a"), Item(2)], Some(r#""x]\"}\\""#)),
            (&[Member("a"), Item(3)], Some("{}")),
            (&[Member("a"), Item(4)], Some("[ ]")),
            (&[Member("a"), Item(5)], Some("null")),
            (&[Member("a"), Item(6)], Some("true")),
            (&[Member("a"), Item(7)], None),
            (&[Member("a"), Item(4), Item(0)], None),
            (&[Member("b"), Member("c"), Member("d")], Some("\"é\"")),
            (&[Member("b"), Member("d")], None),
            (&[Member("a b"), Item(1), Item(0), Item(0)], Some("7")),
            (&[Member("e")], Some("2")),
            (&[Member("none")], None),
            (&[Item(0)], None),
            (&[Member("e"), Member("e")], None),
            (&[], Some(json.trim())),
        ] {
            assert_eq!(find(json, path), part, "{path:?}");
        }
        assert_eq!(find("17", &[]), Some("17"));
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
        ] {
            assert_eq!(find(text, &[Member("a")]), None, "{text}");
            assert_eq!(find(text, &[Item(1)]), None, "{text}");
        }
    }
}
