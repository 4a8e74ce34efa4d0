//! Splits a change with many messages or statuses into events with one each.

use super::alone::{Alone, Item};
use crate::webhook_events::MessagesValue;
use std::cell::OnceCell;
use std::collections::HashMap;
use waxwing_json::{Document, Items, Node, Part};

/// Members around the items that each item gets, unless they are large.
const AROUND: [&str; 2] = ["messaging_product", "metadata"];

/// A larger member, in bytes, goes to the first item only.
const LIGHT: usize = 4096;

/// As little as this is given to each item, however many there are; Meta's own metadata is half of it.
const FEATHER: usize = 300;

/// What all items together are given: there may be hundreds of thousands.
const ALL: usize = 32 << 20;

/// How large may be what is given to each of so many items.
fn light(items: usize) -> usize {
    (ALL / items.max(1)).clamp(FEATHER, LIGHT)
}

/// The lists whose items are events of their own.
fn lists(field: &str) -> &'static [&'static str] {
    match field {
        "messages" => &["messages", "statuses", "user_actions"],
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

/// The part of a change that is an event.
pub(super) struct Piece<'a> {
    /// The message, status or the like that it is.
    pub(super) item: Option<Item<'a>>,
    pub(super) value: Value<'a>,
}

/// The value of a change that has one item.
pub(super) enum Value<'a> {
    /// Not read yet.
    Node(Node<'a>),
    Read(Box<MessagesValue>),
}

impl<'a> Value<'a> {
    pub(super) fn node(&self) -> Option<Node<'a>> {
        match self {
            Self::Node(node) => Some(*node),
            Self::Read(_) => None,
        }
    }
}

/// A change, and the lists in it whose items are events.
pub(super) struct Change<'a> {
    field: &'a str,
    value: Node<'a>,
    /// By the last of a name: that is the one that counts.
    lists: [Option<(&'static str, Node<'a>)>; 3],
    /// How many items there are.
    items: usize,
    /// Whether what stands beside them is an event, too: where there are none, and of several where it tells errors.
    beside: bool,
}

impl<'a> Change<'a> {
    pub(super) fn of(field: &'a str, value: Node<'a>) -> Self {
        let names = lists(field);
        let mut lists = [None; 3];
        for (name, node) in value.entries() {
            if let Some(place) = names.iter().position(|list| *list == name) {
                lists[place] = Some((names[place], node));
            }
        }
        let mut change = Self {
            field,
            value,
            lists,
            items: 0,
            beside: false,
        };
        change.items = change.items().count();
        change.beside = match change.items {
            0 => true,
            1 => false,
            _ => !value.items_of("errors").is_empty(),
        };
        change
    }

    fn items(&self) -> impl Iterator<Item = Item<'a>> + Clone + use<'a> {
        let lists = self.lists.into_iter().flatten();
        lists.flat_map(|(list, node)| node.items().map(move |node| Item { list, node }))
    }

    /// How many events it is.
    pub(super) fn events(&self) -> usize {
        self.items + usize::from(self.beside)
    }
}

/// Shows each piece of a change: a value with one item, and the contact that it is about. A change with one item stays
/// as it came.
///
/// What else stands there goes with the errors where they are a piece of their own, else with the first item. So do
/// contacts that belong to no item, but with an item that has a contact where there is one, behind its own: the first
/// of the list is whom an event is about.
pub(super) fn split(change: &Change<'_>, mut show: impl FnMut(Piece<'_>)) {
    let Change { value, beside, .. } = *change;
    if change.items < 2 {
        let item = change.items().next();
        let value = Value::Node(value);
        return show(Piece { item, value });
    }
    let light = light(change.items);
    let contacts = Contacts::new(value.items_of("contacts"), light);
    let pieces = change.items().map(Some).chain(beside.then_some(None));
    let own = pieces.clone().enumerate();
    let own: Vec<_> = own
        .map(|(index, item)| contacts.of(item?.node, index))
        .collect();
    let others = contacts.others(&own);
    let keeper = match beside {
        true => own.len() - 1,
        false => own.iter().position(Option::is_some).unwrap_or(0),
    };
    // What is no list stays among the rest.
    let lists = change.lists.iter().flatten();
    let lists: Vec<_> = lists
        .filter(|(_, node)| !node.items().is_empty())
        .map(|(list, _)| *list)
        .collect();
    let rest = value.entries();
    let rest = rest.filter(|(name, _)| *name != "contacts" && !lists.contains(name));
    let around: Vec<_> = AROUND
        .iter()
        .filter_map(|name| Some((*name, value.get(name)?)))
        .filter(|(_, node)| node.is_within(light))
        .collect();
    let is_around = |name: &str| around.iter().any(|(other, _)| *other == name);
    let mut before: Vec<_> = match beside {
        true => Vec::new(),
        false => rest.clone().filter(|(name, _)| !is_around(name)).collect(),
    };
    let read = Alone::around(change.field, &around);
    for (index, item) in pieces.enumerate() {
        let own = own[index].map(|place| contacts.list[place]);
        let is_plain = index != keeper || before.is_empty() && others.is_empty();
        if let (Some(one), Some(read), true) = (item, &read, is_plain)
            && let Some(value) = read.with(one, own)
        {
            let value = Value::Read(value);
            show(Piece { item, value });
            continue;
        }
        let several = (index == keeper && !others.is_empty()).then(|| {
            let all = own.iter().chain(&others);
            serde_json::Value::from_iter(all.map(|contact| contact.to_json()))
        });
        let several = several.as_ref().map(Document::from);
        let contact = match &several {
            Some(list) => Some(Part::Whole(list.root())),
            None => own.map(Part::Listed),
        };
        let contact = contact.map(|part| ("contacts", part));
        let alone = match item {
            Some(one) => {
                let beside = around.iter().copied().chain(std::mem::take(&mut before));
                let beside = beside.map(|(name, node)| (name, Part::Whole(node)));
                let one = (one.list, Part::Listed(one.node));
                Document::of(beside.chain(contact).chain([one]))
            }
            None => {
                let rest = rest.clone().map(|(name, node)| (name, Part::Whole(node)));
                Document::of(rest.chain(contact))
            }
        };
        let value = Value::Node(alone.root());
        show(Piece { item, value });
    }
}

/// The people of a change, found by number or user id.
struct Contacts<'a> {
    list: Vec<Node<'a>>,
    light: usize,
    /// Places in the list; made when the first contact does not stand where its item does.
    by_id: OnceCell<HashMap<&'a str, usize>>,
}

/// The ids of a contact.
const IDS: [&str; 2] = ["wa_id", "user_id"];

impl<'a> Contacts<'a> {
    fn new(list: Items<'a>, light: usize) -> Self {
        let list = list.collect();
        let by_id = OnceCell::new();
        Self { list, light, by_id }
    }

    /// What is large is not found, so that it is not given to each item.
    fn by_id(&self) -> &HashMap<&'a str, usize> {
        self.by_id.get_or_init(|| {
            let mut by_id = HashMap::new();
            for (place, contact) in self.list.iter().enumerate() {
                if contact.is_within(self.light) {
                    let ids = contact.pick(IDS).into_iter().flatten();
                    by_id.extend(ids.filter_map(Node::as_text).map(|id| (id, place)));
                }
            }
            by_id
        })
    }

    /// Who sent, or was sent to. Contacts mostly stand in the order of their items. To look them up in the map takes 9
    /// % more instructions for 100 texts, the HMAC aside (2026-12-01, valgrind).
    fn of(&self, item: Node<'a>, index: usize) -> Option<usize> {
        // Statuses come without contacts.
        if self.list.is_empty() {
            return None;
        }
        let ids = [
            "from",
            "from_user_id",
            "recipient_id",
            "recipient_user_id",
            "recipient_participant_id",
            "participant_recipient_id",
            "recipient_participant_user_id",
            "to",
            "to_user_id",
        ];
        let mut ids = ids
            .into_iter()
            .filter_map(|name| item.at(&[name])?.as_text());
        let first = ids.next()?;
        let opposite = self.list.get(index).filter(|contact| {
            let ids = contact.pick(IDS).into_iter().flatten();
            contact.is_within(self.light) && ids.filter_map(Node::as_text).any(|id| id == first)
        });
        if opposite.is_some() {
            return Some(index);
        }
        let mut all = std::iter::once(first).chain(ids);
        all.find_map(|id| self.by_id().get(id)).copied()
    }

    /// Those that belong to no item.
    fn others(&self, own: &[Option<usize>]) -> Vec<Node<'a>> {
        let mut taken = vec![false; self.list.len()];
        for place in own.iter().flatten() {
            taken[*place] = true;
        }
        let others = self.list.iter().zip(taken);
        others
            .filter(|(_, taken)| !taken)
            .map(|(contact, _)| *contact)
            .collect()
    }
}
