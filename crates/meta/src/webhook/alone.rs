//! A message, status or tap of a batch, with the members that all of them share.

use crate::webhook_events::MessagesValue;
use waxwing_json::{Document, FromJson, Node, Part, fits};

/// Which item of which list a part of a change is.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) list: &'static str,
    pub(super) node: Node<'a>,
}

/// The members around the items of a change of the field `messages`, read once. Building a document for each item and
/// reading that takes 25 % more instructions for 100 texts, without the HMAC (2026-12-01, valgrind).
pub(super) struct Alone(MessagesValue);

impl Alone {
    /// `None` for another field.
    pub(super) fn around(field: &str, members: &[(&'static str, Node<'_>)]) -> Option<Self> {
        if field != "messages" {
            return None;
        }
        let members = members
            .iter()
            .map(|(name, node)| (*name, Part::Whole(*node)));
        MessagesValue::from_json(Document::of(members).root())
            .map(Self)
            .ok()
    }

    /// The value with this item alone and its contact; `None` if a part cannot be read, as that part is then kept in
    /// `extra`.
    pub(super) fn with(
        &self,
        item: Item<'_>,
        contact: Option<Node<'_>>,
    ) -> Option<Box<MessagesValue>> {
        let mut value = Box::new(self.0.clone());
        match item.list {
            "messages" => value.messages = Some(vec![fits(item.node)?]),
            "statuses" => value.statuses = Some(vec![fits(item.node)?]),
            "user_actions" => value.user_actions = Some(vec![fits(item.node)?]),
            _ => return None,
        }
        if let Some(contact) = contact {
            value.contacts = Some(vec![fits(contact)?]);
        }
        Some(value)
    }
}
