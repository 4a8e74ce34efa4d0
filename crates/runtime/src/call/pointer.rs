//! JSON pointers into an answer, with `*` for any member of an object or item of a list.

use waxwing_json::{Kind, Node};

/// The first value at a pointer for which `fits` holds; `''` is the document itself.
pub(crate) fn find<'a>(
    node: Node<'a>,
    pointer: &str,
    fits: &impl Fn(Node<'a>) -> bool,
) -> Option<Node<'a>> {
    let Some(rest) = pointer.strip_prefix('/') else {
        return fits(node).then_some(node);
    };
    let (name, end) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let go_on = |next: Node<'a>| find(next, end, fits);
    match node.kind() {
        Kind::Object(mut members) if name == "*" => members.find_map(|(_, next)| go_on(next)),
        Kind::List(mut items) if name == "*" => items.find_map(go_on),
        Kind::Object(_) => go_on(node.get(name)?),
        Kind::List(mut items) => go_on(items.nth(name.parse().ok()?)?),
        _ => None,
    }
}

/// Whether a value is a number, or a text that is not blank. The text "null" stands for an unset member.
pub(crate) fn is_filled(node: Node<'_>) -> bool {
    match node.kind() {
        Kind::Number(_) => true,
        Kind::Text(text) => !matches!(text.trim(), "" | "null"),
        Kind::Null | Kind::Flag(_) | Kind::List(_) | Kind::Object(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waxwing_json::Document;

    #[test]
    fn a_pointer_finds_numbers_and_texts() {
        let text = r#"{"id":"a","none":null,"blank":" ","word":"null","zero":0,"no":false,
            "list":[],"map":{},"items":[{"id":""},{"id":"b"}],"by":{"x":{"code":200}},"$1":"c"}"#;
        let json = Document::parse(text).unwrap();
        for (pointer, expected) in [
            ("", false),
            ("/id", true),
            ("/none", false),
            ("/blank", false),
            ("/word", false),
            ("/zero", true),
            ("/no", false),
            ("/list", false),
            ("/map", false),
            ("/items/0/id", false),
            ("/items/1/id", true),
            ("/items/2/id", false),
            ("/items/*/id", true),
            ("/items/id", false),
            ("/by/*/code", true),
            ("/by/*/id", false),
            ("/id/deeper", false),
            ("/$1", true),
            ("/items", false),
            ("/by", false),
        ] {
            let found = find(json.root(), pointer, &is_filled);
            assert_eq!(found.is_some(), expected, "{pointer}");
        }
    }
}
