//! The changes of a body.

use waxwing_json::{Items, Node};

/// What Meta writes into `object` for this product; an app may be sent others, too.
const OBJECT: &str = "whatsapp_business_account";

/// A change, or the value in its place.
pub(super) struct Found<'a> {
    /// The entry that it belongs to.
    pub(super) index: Option<usize>,
    /// As in the body.
    pub(super) whole: Node<'a>,
    pub(super) entry: Option<Entry<'a>>,
    pub(super) field: &'a str,
    pub(super) value: Node<'a>,
    /// Why it is no change.
    pub(super) problem: Option<&'static str>,
}

/// What an entry says of all its changes.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) id: Option<Node<'a>>,
    pub(super) time: Option<Node<'a>>,
}

/// Shows each change, in their order.
pub(super) fn walk<'a>(json: Node<'a>, mut show: impl FnMut(Found<'a>)) {
    let unread = |value: Node<'a>, problem: &'static str| Found {
        index: None,
        whole: value,
        entry: None,
        field: "",
        value,
        problem: Some(problem),
    };
    let [object, entries] = json.pick(["object", "entry"]);
    let object = object.and_then(Node::as_text);
    let foreign = object.is_some_and(|name| name != OBJECT);
    let Some(entries) = list(entries) else {
        return show(unread(json, "there is no list entry"));
    };
    for (index, node) in entries.enumerate() {
        let [id, time, changes] = node.pick(["id", "time", "changes"]);
        let said = |node: &Node<'_>| !node.is_null();
        let (id, time) = (id.filter(said), time.filter(said));
        let entry = Some(Entry { id, time });
        let Some(changes) = list(changes) else {
            let found = unread(node, "there is no list changes");
            show(Found {
                index: Some(index),
                entry,
                ..found
            });
            continue;
        };
        for change in changes {
            let [field, value] = change.pick(["field", "value"]);
            let field = field.and_then(Node::as_text);
            let (value, problem) = match value {
                None => (change, Some("there is no value")),
                Some(value) if foreign => (value, Some("object is not whatsapp_business_account")),
                Some(value) => (value, None),
            };
            show(Found {
                index: Some(index),
                whole: change,
                entry,
                field: field.unwrap_or_default(),
                value,
                problem,
            });
        }
    }
}

/// The items, where it is a list.
fn list(json: Option<Node<'_>>) -> Option<Items<'_>> {
    let list = json.filter(|json| json.is_list())?;
    Some(list.items())
}

#[cfg(test)]
mod tests {
    use super::walk;
    use waxwing_json::Document;

    #[test]
    fn null_says_nothing_of_an_entry() {
        for (entry, said) in [
            (r#""id": "1", "time": 2"#, [true, true]),
            (r#""id": null, "time": null"#, [false, false]),
            (
                r#""id": "1", "id": null, "time": null, "time": 2"#,
                [false, true],
            ),
            (r#""more": 1"#, [false, false]),
        ] {
            let changes = r#""changes": [{"field": "x", "value": null}]"#;
            let body = format!(r#"{{"entry": [{{{entry}, {changes}}}]}}"#);
            let json = Document::parse(&body).unwrap();
            let mut found = Vec::new();
            walk(json.root(), |change| {
                let entry = change.entry.unwrap();
                assert!(change.problem.is_none() && change.value.is_null());
                found.push([entry.id.is_some(), entry.time.is_some()]);
            });
            assert_eq!(found, [said], "{body}");
        }
    }
}
