//! `x-accepts`: what in a 2xx proves that the provider took a call.

use crate::answer::Answer;
use crate::at::{At, ReadError};
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
    fn read(at: &At<'_>) -> Result<Self, ReadError> {
        let json = at.json;
        let wrong = || {
            Err(at.error(format!(
                "want a JSON pointer, {{at: pointer, values: […]}}, {{at: pointer, begins: […]}}, or empty, not {json}"
            )))
        };
        let pointer = |text: &str| text.is_empty() || text.starts_with('/');
        match json {
            Value::String(text) if text == "empty" => Ok(Self::Empty),
            Value::String(text) if pointer(text) => Ok(Self::Filled(text.clone())),
            Value::Object(members) if members.len() == 2 => {
                let place = json["at"].as_str().filter(|at| pointer(at));
                let plain = |value: &Value| match value {
                    Value::String(text) => Some(text.clone()),
                    Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
                    _ => None,
                };
                let listed = |name: &str| -> Option<Vec<String>> {
                    let values = json[name].as_array().filter(|v| !v.is_empty())?;
                    values.iter().map(plain).collect()
                };
                match (place, listed("values"), listed("begins")) {
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

impl Accepts {
    /// An operation's own ways, else, where a repeat may do harm, those of its answer's component.
    pub(crate) fn read(
        document: &Value,
        operation: &At<'_>,
        answer: &Answer,
        idempotent: bool,
    ) -> Result<Self, ReadError> {
        let own = ways(operation)?;
        match answer {
            Answer::Json(component) if own.is_empty() && !idempotent => {
                match ways(&At::component(document, component))?.is_empty() {
                    true => Ok(Self::Own(own)),
                    false => Ok(Self::Component(component.clone())),
                }
            }
            _ => Ok(Self::Own(own)),
        }
    }
}

/// The ways that an operation or a component lists; none where it has no such key.
///
/// # Errors
/// What is no list of ways.
pub fn ways(at: &At<'_>) -> Result<Vec<Accept>, ReadError> {
    let Some(key) = at.get("x-accepts") else {
        return Ok(Vec::new());
    };
    match key.json {
        Value::Array(ways) if !ways.is_empty() => {
            key.items().map(|way| Accept::read(&way)).collect()
        }
        _ => Err(key.error("want a list of at least one way")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_proof_is_read_in_each_of_its_forms() {
        let text = |text: &str| text.to_owned();
        for (key, expected) in [
            (json!(["/id"]), Ok(Accept::Filled(text("/id")))),
            (json!([""]), Ok(Accept::Filled(text("")))),
            (json!(["empty"]), Ok(Accept::Empty)),
            (
                json!([{"at": "/ok", "values": [true, 1, "done"]}]),
                Ok(Accept::OneOf(
                    text("/ok"),
                    ["true", "1", "done"].map(text).to_vec(),
                )),
            ),
            (
                json!([{"at": "", "begins": ["true_"]}]),
                Ok(Accept::Begins(text(""), vec![text("true_")])),
            ),
            (
                json!([]),
                Err("$['x-accepts']: want a list of at least one way"),
            ),
            (
                json!("/id"),
                Err("$['x-accepts']: want a list of at least one way"),
            ),
            (json!(["id"]), Err("$['x-accepts'][0]: want a JSON pointer")),
            (
                json!([{"at": "/ok"}]),
                Err("$['x-accepts'][0]: want a JSON pointer"),
            ),
            (
                json!([{"at": "/ok", "values": []}]),
                Err("$['x-accepts'][0]: want a JSON pointer"),
            ),
            (
                json!([{"at": "ok", "values": [true]}]),
                Err("$['x-accepts'][0]: want a JSON pointer"),
            ),
            (
                json!([{"at": "/ok", "values": [{"a": 1}]}]),
                Err("$['x-accepts'][0]: want a JSON pointer"),
            ),
        ] {
            let operation = json!({"x-accepts": key});
            match (ways(&At::root(&operation)), expected) {
                (Ok(found), Ok(way)) => assert_eq!(found, [way]),
                (Err(error), Err(begin)) => {
                    assert!(error.to_string().starts_with(begin), "{error}");
                }
                (found, _) => panic!("{key}: {found:?}"),
            }
        }
    }

    #[test]
    fn a_component_proves_where_a_repeat_may_do_harm() {
        let document =
            json!({"components": {"schemas": {"Sent": {"x-accepts": ["/id"]}, "Read": {}}}});
        let of = |operation: &Value, answer: &str, idempotent: bool| {
            let answer = Answer::Json(answer.to_owned());
            Accepts::read(&document, &At::root(operation), &answer, idempotent).unwrap()
        };
        let (plain, own) = (json!({}), json!({"x-accepts": ["empty"]}));
        assert_eq!(
            of(&plain, "Sent", false),
            Accepts::Component("Sent".to_owned())
        );
        assert_eq!(of(&plain, "Sent", true), Accepts::Own(Vec::new()));
        assert_eq!(of(&plain, "Read", false), Accepts::Own(Vec::new()));
        assert_eq!(of(&own, "Sent", false), Accepts::Own(vec![Accept::Empty]));
    }
}
