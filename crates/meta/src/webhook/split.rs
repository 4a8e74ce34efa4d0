//! A change with many messages or statuses as many events, each as if it had come alone.

use std::borrow::Cow;
use std::collections::HashMap;
use waxwing_types::read::Node;

/// A part of a change: which item of which list it is, unless it is the whole.
pub(super) struct Piece<'a> {
    pub(super) item: Option<(&'static str, usize)>,
    pub(super) value: Node<'a>,
}

/// Members of an object.
type Members<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

/// What stands around the items and is small: it goes with each of them.
const AROUND: [&str; 2] = ["messaging_product", "metadata"];

/// The lists whose items are events of their own.
fn lists(field: &str) -> &'static [&'static str] {
    match field {
        "messages" => &["messages", "statuses"],
        "calls" => &["calls", "statuses"],
        "group_lifecycle_update"
        | "group_participants_update"
        | "group_participant_update"
        | "group_settings_update"
        | "group_status_update" => &["groups"],
        "message_echoes" | "smb_message_echoes" => &["message_echoes"],
        _ => &[],
    }
}

/// One piece for each item, with the contact that it is about. A change with one item stays as it came.
///
/// Errors beside several items are a piece of their own, and what else stands there goes with them; without errors it
/// goes with the first item, so that nothing is lost and nothing is copied more than once.
pub(super) fn split<'a>(field: &str, mut value: Node<'a>) -> Vec<Piece<'a>> {
    let items_of = |list: &str| value.get(list).map(Node::items).unwrap_or_default().len();
    let counts = lists(field).iter().map(|list| (*list, items_of(list)));
    let counts: Vec<_> = counts.filter(|(_, count)| *count > 0).collect();
    let items: usize = counts.iter().map(|(_, count)| count).sum();
    if items < 2 {
        let item = counts.first().map(|(list, _)| (*list, 0));
        return vec![Piece { item, value }];
    }
    let found: Vec<_> = counts
        .iter()
        .filter_map(|(list, _)| Some((*list, value.remove(list)?)))
        .collect();
    let contacts = Contacts::take(&mut value);
    let around: Members<'a> = AROUND
        .iter()
        .filter_map(|name| Some((Cow::Borrowed(*name), value.get(name)?.clone())))
        .collect();
    let has_errors = !items_of_errors(&value).is_empty();
    let Node::Object(mut rest) = value else {
        return Vec::new();
    };
    let errors = has_errors.then(|| std::mem::take(&mut rest));
    // The first has what stands around from the rest.
    rest.retain(|(name, _)| !AROUND.contains(&&**name));
    let mut pieces = Vec::with_capacity(items + 1);
    for (list, items) in found {
        let Node::List(items) = items else { continue };
        for (index, one) in items.into_iter().enumerate() {
            let mut members = around.clone();
            members.append(&mut rest);
            if let Some(contact) = contacts.of(&one) {
                members.push(("contacts".into(), Node::List(vec![contact.clone()])));
            }
            members.push((list.into(), Node::List(vec![one])));
            let value = Node::Object(members);
            let item = Some((list, index));
            pieces.push(Piece { item, value });
        }
    }
    if let Some(errors) = errors {
        let value = Node::Object(errors);
        pieces.push(Piece { item: None, value });
    }
    pieces
}

fn items_of_errors<'n, 'a>(value: &'n Node<'a>) -> &'n [Node<'a>] {
    value.get("errors").map(Node::items).unwrap_or_default()
}

/// The people of a change, found by number or user id.
struct Contacts<'a> {
    list: Vec<Node<'a>>,
    by_id: HashMap<String, usize>,
}

impl<'a> Contacts<'a> {
    fn take(value: &mut Node<'a>) -> Self {
        let list = match value.remove("contacts") {
            Some(Node::List(list)) => list,
            _ => Vec::new(),
        };
        let mut by_id = HashMap::new();
        for (index, contact) in list.iter().enumerate() {
            for name in ["wa_id", "user_id"] {
                if let Some(id) = contact.at(&[name]).and_then(Node::as_text) {
                    by_id.insert(id.to_owned(), index);
                }
            }
        }
        Self { list, by_id }
    }

    /// Who sent, or was sent to.
    fn of(&self, item: &Node<'a>) -> Option<&Node<'a>> {
        let ids = [
            "from",
            "from_user_id",
            "recipient_id",
            "recipient_user_id",
            "recipient_participant_id",
            "to",
            "to_user_id",
        ];
        let mut ids = ids
            .into_iter()
            .filter_map(|name| item.at(&[name])?.as_text());
        let index = ids.find_map(|id| self.by_id.get(id))?;
        self.list.get(*index)
    }
}
