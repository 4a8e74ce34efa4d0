//! What an event is called.

use super::split::Piece;
use super::walk::Found;
use waxwing_json::Node;

/// The field, with the kind behind it where the field has kinds; then it is put together in the buffer.
pub(super) fn of<'b, 'a: 'b>(
    found: &Found<'a>,
    piece: &Piece<'a>,
    buffer: &'b mut String,
) -> &'b str {
    let field = found.field;
    let text = |path: &[&str]| piece.item?.node.at(path)?.as_text();
    let list = piece.item.map(|item| item.list);
    let (head, kind, inner) = match (field, list) {
        _ if found.problem.is_some() => (field, None, None),
        ("messages", Some("statuses")) => {
            let payment = text(&["type"]) == Some("payment");
            let kind = if payment { "type" } else { "status" };
            ("statuses", text(&[kind]), None)
        }
        ("messages", Some("user_actions")) => (field, Some("user_actions"), text(&["action_type"])),
        ("messages", Some(_)) => {
            let kind = text(&["type"]);
            let inner = match kind {
                Some(tag @ ("interactive" | "system")) => text(&[tag, "type"]),
                _ => None,
            };
            (field, kind, inner)
        }
        ("messages", None) => {
            let mut errors = piece.value.node().map(|value| value.items_of("errors"));
            let error = errors.as_mut().and_then(Iterator::next);
            let error = error.is_some_and(|error| !error.is_null());
            (field, error.then_some("errors"), None)
        }
        ("calls", Some("statuses")) => (field, Some("status"), None),
        ("calls", Some(_)) => (field, text(&["event"]), None),
        (_, Some("groups")) => (field, text(&["type"]).filter(|kind| *kind != field), None),
        ("account_update" | "flows", _) => {
            let kind = piece.value.node().and_then(|value| value.at(&["event"]));
            (field, kind.and_then(Node::as_text), None)
        }
        _ => (field, None, None),
    };
    let mut kinds = [kind, inner].into_iter().flatten().peekable();
    if kinds.peek().is_none() {
        return head;
    }
    buffer.clear();
    buffer.push_str(head);
    for kind in kinds {
        buffer.push('.');
        buffer.push_str(kind);
    }
    buffer
}
