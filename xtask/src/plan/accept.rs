//! `x-accepts`: what in a 2xx proves that the provider took a call.

use super::{Answer, Operation, Plan};
use serde_json::Value;

/// One way of a proof.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Accept {
    /// A JSON pointer to a number, or to a text that is not blank; `*` stands for any member or item.
    Filled(String),
    /// A JSON pointer to a text that begins with one of these.
    Begins(String, Vec<String>),
    /// A JSON pointer to one of these values.
    OneOf(String, Vec<String>),
    /// An empty body.
    Empty,
}

impl Accept {
    fn new(json: &Value) -> Result<Self, String> {
        let wrong = || {
            Err(format!(
                "x-accepts {json}: want a JSON pointer, {{at: pointer, values: […]}}, {{at: pointer, begins: […]}}, or empty"
            ))
        };
        let pointer = |text: &str| text.is_empty() || text.starts_with('/');
        match json {
            Value::String(text) if text == "empty" => Ok(Self::Empty),
            Value::String(text) if pointer(text) => Ok(Self::Filled(text.clone())),
            Value::Object(members) if members.len() == 2 => {
                let at = json["at"].as_str().filter(|at| pointer(at));
                let plain = |value: &Value| match value {
                    Value::String(text) => Some(text.clone()),
                    Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
                    _ => None,
                };
                let listed = |name: &str| -> Option<Vec<String>> {
                    let values = json[name].as_array().filter(|v| !v.is_empty())?;
                    values.iter().map(plain).collect()
                };
                match (at, listed("values"), listed("begins")) {
                    (Some(at), Some(values), None) => Ok(Self::OneOf(at.to_owned(), values)),
                    (Some(at), None, Some(texts)) => Ok(Self::Begins(at.to_owned(), texts)),
                    _ => wrong(),
                }
            }
            _ => wrong(),
        }
    }
}

/// The ways of an operation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Accepts {
    /// Its own; none where a 2xx is what its type reads.
    Own(Vec<Accept>),
    /// Those of its answer's component.
    Component(String),
}

/// The ways that a key lists.
pub fn ways(json: &Value) -> Result<Vec<Accept>, String> {
    match json {
        Value::Null => Ok(Vec::new()),
        Value::Array(ways) if !ways.is_empty() => ways.iter().map(Accept::new).collect(),
        _ => Err("x-accepts must be a list of at least one way".to_owned()),
    }
}

impl Plan {
    /// Those of an operation: its own, else, where a repeat may do harm, those of its answer's component.
    pub(super) fn accepts(&self, json: &Value, operation: &Operation) -> Result<Accepts, String> {
        let own = ways(&json["x-accepts"])?;
        match &operation.answer {
            Answer::Json(component) if own.is_empty() && !operation.idempotent => {
                let of_component = ways(&self.schema(component)["x-accepts"]);
                let of_component = of_component.map_err(|e| format!("{component}: {e}"))?;
                Ok(match of_component.is_empty() {
                    true => Accepts::Own(own),
                    false => Accepts::Component(component.clone()),
                })
            }
            _ => Ok(Accepts::Own(own)),
        }
    }
}
