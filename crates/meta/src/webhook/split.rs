//! A change with many messages or statuses as many events, each as if it had come alone.

use serde_json::{Map, Value};
use std::collections::HashMap;

/// A part of a change: which item of which list it is, unless it is the whole.
pub(super) struct Piece {
    pub(super) item: Option<(&'static str, usize)>,
    pub(super) value: Value,
}

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
/// Errors beside several items are a piece of their own; other members go with the first, so that none is lost and none
/// is copied more than once.
pub(super) fn split(field: &str, mut value: Value) -> Vec<Piece> {
    let mut found: Vec<(&'static str, Vec<Value>)> = Vec::new();
    let mut items = 0;
    if let Value::Object(members) = &mut value {
        for list in lists(field) {
            if let Some(Value::Array(list_items)) = members.get_mut(*list) {
                items += list_items.len();
                found.push((list, std::mem::take(list_items)));
            }
        }
    }
    let Value::Object(mut rest) = value else {
        return vec![Piece { item: None, value }];
    };
    if items < 2 {
        let only = found.iter().find(|(_, items)| !items.is_empty());
        let item = only.map(|(list, _)| (*list, 0));
        for (list, items) in found {
            rest.insert(list.to_owned(), Value::Array(items));
        }
        let value = Value::Object(rest);
        return vec![Piece { item, value }];
    }
    for (list, _) in &found {
        rest.remove(*list);
    }
    let contacts = Contacts::take(&mut rest);
    let around: Map<String, Value> = AROUND
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), rest.get(*name)?.clone())))
        .collect();
    let has_errors = rest
        .get("errors")
        .and_then(Value::as_array)
        .is_some_and(|errors| !errors.is_empty());
    let errors = has_errors.then(|| std::mem::take(&mut rest));
    let mut pieces = Vec::with_capacity(items + 1);
    for (list, items) in found {
        for (index, one) in items.into_iter().enumerate() {
            let mut members = around.clone();
            members.extend(std::mem::take(&mut rest));
            if let Some(contact) = contacts.of(&one) {
                members.insert("contacts".to_owned(), Value::Array(vec![contact.clone()]));
            }
            members.insert(list.to_owned(), Value::Array(vec![one]));
            let value = Value::Object(members);
            let item = Some((list, index));
            pieces.push(Piece { item, value });
        }
    }
    if let Some(errors) = errors {
        let value = Value::Object(errors);
        pieces.push(Piece { item: None, value });
    }
    pieces
}

/// The people of a change, found by number or user id.
struct Contacts {
    list: Vec<Value>,
    by_id: HashMap<String, usize>,
}

impl Contacts {
    fn take(members: &mut Map<String, Value>) -> Self {
        let list = match members.remove("contacts") {
            Some(Value::Array(list)) => list,
            _ => Vec::new(),
        };
        let mut by_id = HashMap::new();
        for (index, contact) in list.iter().enumerate() {
            for name in ["wa_id", "user_id"] {
                if let Some(id) = contact[name].as_str() {
                    by_id.insert(id.to_owned(), index);
                }
            }
        }
        Self { list, by_id }
    }

    /// Who sent, or was sent to.
    fn of(&self, item: &Value) -> Option<&Value> {
        let ids = [
            "from",
            "from_user_id",
            "recipient_id",
            "recipient_user_id",
            "recipient_participant_id",
            "to",
            "to_user_id",
        ];
        let mut ids = ids.into_iter().filter_map(|name| item[name].as_str());
        let index = ids.find_map(|id| self.by_id.get(id))?;
        self.list.get(*index)
    }
}
