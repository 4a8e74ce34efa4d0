//! `x-webhooks`: the events that a provider sends.

use crate::at::{At, ReadError};
use crate::example::values;
use crate::reference::reference;
use serde_json::Value;

/// An event that the provider sends.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its name on the wire, or one of ours.
    pub name: String,
    /// One line about it.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// Component of the payload.
    pub payload: String,
    /// Payloads.
    pub examples: Vec<Value>,
}

/// The events of a document, in its order.
///
/// # Errors
/// An event whose payload is not a named component.
pub fn events(document: &Value) -> Result<Vec<Event>, ReadError> {
    let events = At::root(document).key("x-webhooks").members();
    let events = events.map(|(name, at)| {
        let schema = at.key("schema");
        let payload = reference(schema.json)
            .ok_or_else(|| schema.error("the schema of an event is a named component"))?;
        Ok(Event {
            name: name.to_owned(),
            summary: at.text("summary").to_owned(),
            description: at.text("description").to_owned(),
            payload,
            examples: values(&at),
        })
    });
    events.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_event_has_a_named_payload() {
        let of = |schema: Value| json!({"x-webhooks": {"message.any": {"summary": "One.", "schema": schema}}});
        let found = events(&of(crate::reference::refer("Message"))).unwrap();
        assert_eq!(
            (&*found[0].name, &*found[0].payload),
            ("message.any", "Message")
        );
        assert_eq!(
            events(&of(json!({"type": "object"})))
                .unwrap_err()
                .to_string(),
            "$['x-webhooks']['message.any'].schema: the schema of an event is a named component"
        );
    }
}
