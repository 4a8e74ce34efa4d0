//! Spec pass *rare members*: which large members seldom stand, so that code keeps them in a box.
//!
//! Reason: room for such a member is taken up in each item of a batch of thousands; with the boxes a status of Meta takes
//! less than half of it. A row may name the one member of a union's variant, too. How often a member stands is in no document, and the layout of a Rust type belongs in none.

use super::Plan;
use waxwing_dialect::{Shape, reference, shape};

/// Provider, component and member. Only what comes in batches is worth a row.
const ROWS: [(&str, &str, &str); 13] = [
    ("meta", "IncomingMessageEnvelope", "context"),
    ("meta", "IncomingMessageEnvelope", "referral"),
    ("meta", "IncomingMessageEnvelope", "identity"),
    // The largest of all kinds of content, twice as large as the next.
    ("meta", "IncomingSystemMessage", "system"),
    ("meta", "MessagesValue", "conversation_context"),
    ("meta", "HistoryMessageEnvelope", "context"),
    ("meta", "HistoryMessageEnvelope", "referral"),
    ("meta", "HistoryMessageEnvelope", "identity"),
    ("meta", "MessageEdit", "message"),
    ("meta", "MessageStatus", "conversation"),
    ("meta", "MessageStatus", "payment"),
    ("meta", "CallEvent", "call_recording"),
    ("meta", "CallEvent", "call_transcript"),
];

impl Plan {
    /// Takes over the provider's rows.
    pub(super) fn rows(&mut self) -> Result<(), String> {
        for (provider, component, member) in ROWS {
            if provider == self.provider {
                self.keep_boxed(component, member)?;
            }
        }
        Ok(())
    }

    /// Has a member kept in a box; an error where it does not exist or is nothing large.
    pub fn keep_boxed(&mut self, component: &str, member: &str) -> Result<(), String> {
        let target = reference(&self.schema(component)["properties"][member]);
        let shape = target.map(|name| shape(self.schema(&name)));
        match shape {
            Some(Shape::Object | Shape::Envelope) => {
                self.rare.insert((component.to_owned(), member.to_owned()));
                Ok(())
            }
            _ => Err(format!(
                "$.components.schemas.{component}.properties.{member}: xtask/src/plan/rare.rs keeps it in a box, but it \
                 is no member that is an object; change or remove the row"
            )),
        }
    }
}
