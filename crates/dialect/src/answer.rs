//! The success answer of an operation.

use crate::at::{At, ReadError};
use crate::example::{Example, examples};
use crate::reference::{reference, resolve_at};
use serde_json::Value;

/// What a success is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// A component, as JSON.
    Json(String),
    /// Bytes of any media type.
    Bytes,
    /// No body.
    Nothing,
}

impl Answer {
    /// The component of a JSON answer.
    pub fn component(&self) -> Option<&String> {
        match self {
            Answer::Json(name) => Some(name),
            Answer::Bytes | Answer::Nothing => None,
        }
    }
}

/// The success answer of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Success {
    /// Its code, where one is documented; none for `2XX`.
    pub status: Option<u16>,
    /// What it is.
    pub answer: Answer,
    /// The media type of its body, if it has one; `*/*` where bytes may be of any.
    pub media_type: Option<String>,
    /// Examples of a JSON answer.
    pub examples: Vec<Example>,
}

impl Success {
    /// Reads the 2xx answers, which must have one shape.
    pub(crate) fn read(document: &Value, operation: &At<'_>) -> Result<Self, ReadError> {
        let responses = operation.key("responses");
        let mut found: Option<Success> = None;
        for (code, at) in responses.members() {
            if !code.starts_with('2') {
                continue;
            }
            let this = Self::of_code(code, &resolve_at(document, at))?;
            match &mut found {
                Some(first) if first.answer == this.answer => first.examples.extend(this.examples),
                Some(_) => {
                    return Err(responses
                        .error("two 2xx answers of different shape; write them as one oneOf"));
                }
                None => found = Some(this),
            }
        }
        found.ok_or_else(|| responses.error("no 2xx answer"))
    }

    fn of_code(code: &str, at: &At<'_>) -> Result<Self, ReadError> {
        let content = at.key("content");
        let json = content.get("application/json");
        let first = content.members().next().map(|(media, _)| media.to_owned());
        let answer = match (&json, &first) {
            (Some(media), _) => {
                let schema = media.key("schema");
                let component = reference(schema.json);
                Answer::Json(component.ok_or_else(|| {
                    schema.error(format!(
                        "the schema of answer {code} is not a named component"
                    ))
                })?)
            }
            (None, None) => Answer::Nothing,
            (None, Some(_)) => Answer::Bytes,
        };
        Ok(Self {
            status: code.parse().ok(),
            media_type: match &json {
                Some(_) => Some("application/json".to_owned()),
                None => first,
            },
            examples: json.map(|media| examples(&media)).unwrap_or_default(),
            answer,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::refer;
    use serde_json::json;

    fn read(responses: Value) -> Result<Success, String> {
        let operation = json!({"responses": responses});
        Success::read(&operation, &At::root(&operation)).map_err(String::from)
    }

    fn json_of(name: &str) -> Value {
        json!({"content": {"application/json": {"schema": refer(name), "example": {"of": name}}}})
    }

    #[test]
    fn an_answer_is_json_bytes_or_nothing() {
        let bytes = json!({"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}});
        for (responses, status, answer, media_type) in [
            (
                json!({"201": json_of("A"), "4XX": {}}),
                Some(201),
                Answer::Json("A".to_owned()),
                Some("application/json"),
            ),
            (json!({"2XX": bytes}), None, Answer::Bytes, Some("*/*")),
            (json!({"204": {}}), Some(204), Answer::Nothing, None),
        ] {
            let read = read(responses).unwrap();
            assert_eq!(read.status, status);
            assert_eq!(read.answer, answer);
            assert_eq!(read.media_type.as_deref(), media_type);
        }
    }

    #[test]
    fn there_is_one_shape() {
        let two = read(json!({"200": json_of("A"), "202": json_of("A")})).unwrap();
        assert_eq!((two.status, two.examples.len()), (Some(200), 2));
        for (responses, expected) in [
            (
                json!({"200": json_of("A"), "202": {}}),
                "$.responses: two 2xx answers of different shape; write them as one oneOf",
            ),
            (json!({"4XX": {}}), "$.responses: no 2xx answer"),
            (
                json!({"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}),
                "$.responses['200'].content['application/json'].schema: the schema of answer 200 is not a named component",
            ),
        ] {
            assert_eq!(read(responses).unwrap_err(), expected);
        }
    }
}
