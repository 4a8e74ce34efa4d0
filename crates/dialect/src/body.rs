//! The bodies that an operation takes.

use crate::at::{At, ReadError};
use crate::example::values;
use crate::reference::{reference, resolve_at};
use crate::schema::{flat, is_binary};
use serde_json::Value;

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// What it is written as.
    pub encoding: BodyEncoding,
    /// Component; empty where the bytes of a file are the body.
    pub component: String,
    /// Binary members of a form.
    pub files: Vec<File>,
    /// The form wants 1 and 0 for true and false (`x-form-booleans: digits`).
    pub digits: bool,
    /// Bodies; a form leaves out its files.
    pub examples: Vec<Value>,
    /// The name of its own, beside JSON.
    pub twin: Option<Twin>,
}

/// What a body is written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BodyEncoding {
    /// `application/json`.
    Json,
    /// `multipart/form-data`.
    Multipart,
    /// `application/x-www-form-urlencoded`.
    Pairs,
    /// `application/octet-stream`: the bytes of a file.
    Bytes,
}

/// A file in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The name of its part.
    pub name: String,
    /// It must be given.
    pub required: bool,
    /// Several may be given.
    pub many: bool,
}

/// `x-multipart`: the form of an operation that takes JSON, as an operation of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// Its name.
    pub id: String,
    /// One line about it.
    pub summary: String,
}

/// The bodies of an operation, in its order; none where it takes none.
pub(crate) fn bodies(document: &Value, operation: &At<'_>) -> Result<Vec<Body>, ReadError> {
    let content = resolve_at(document, operation.key("requestBody")).key("content");
    let several = content.members().nth(1).is_some();
    let read = content.members().map(|(media, at)| {
        let body = Body::read(document, media, &at)?;
        match several && body.encoding != BodyEncoding::Json && body.twin.is_none() {
            true => Err(at.error("a second media type needs x-multipart")),
            false => Ok(body),
        }
    });
    read.collect()
}

impl Body {
    fn read(document: &Value, media: &str, at: &At<'_>) -> Result<Self, ReadError> {
        let encoding = match media {
            "application/json" => BodyEncoding::Json,
            "multipart/form-data" => BodyEncoding::Multipart,
            "application/x-www-form-urlencoded" => BodyEncoding::Pairs,
            "application/octet-stream" => BodyEncoding::Bytes,
            other => return Err(at.error(format!("media type {other} is not supported"))),
        };
        let digits = match at.json["x-form-booleans"].as_str() {
            None => false,
            Some("digits") => true,
            Some(other) => {
                return Err(at.error(format!("x-form-booleans {other} is not known")));
            }
        };
        let twin = at.get("x-multipart").map(|twin| {
            Ok(Twin {
                id: twin.needed("operationId")?,
                summary: twin.text("summary").to_owned(),
            })
        });
        let twin = twin.transpose()?;
        if encoding == BodyEncoding::Bytes {
            return Ok(Self {
                encoding,
                component: String::new(),
                files: Vec::new(),
                digits,
                examples: Vec::new(),
                twin,
            });
        }
        let schema = at.key("schema");
        let component = reference(schema.json)
            .ok_or_else(|| schema.error(format!("the {media} body is not a named component")))?;
        let (members, required) = flat(document, resolve_at(document, schema.clone()).json);
        let files = members.iter().filter(|(_, member)| is_binary(member));
        let files: Vec<File> = files
            .map(|(name, member)| File {
                name: name.clone(),
                required: required.contains(name),
                many: member["type"] == "array",
            })
            .collect();
        if encoding != BodyEncoding::Multipart && !files.is_empty() {
            return Err(schema.error(format!("a file stands in a {media} body")));
        }
        Ok(Self {
            encoding,
            component,
            files,
            digits,
            examples: values(at),
            twin,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::refer;
    use serde_json::json;

    fn read(content: Value) -> Result<Vec<Body>, String> {
        let operation = json!({
            "requestBody": {"content": content},
            "components": {"schemas": {
                "Voice": {"properties": {"url": {"type": "string"}}},
                "Upload": {"required": ["file"], "properties": {
                    "file": {"type": "string", "format": "binary"},
                    "more[]": {"type": "array", "items": {"type": "string", "format": "binary"}},
                    "caption": {"type": "string"},
                }},
            }},
        });
        bodies(&operation, &At::root(&operation)).map_err(String::from)
    }

    #[test]
    fn a_form_beside_json_has_a_name_and_files() {
        let twin = json!({"operationId": "send_upload", "summary": "As an upload."});
        let found = read(json!({
            "application/json": {"schema": refer("Voice"), "example": {"url": "https://example.com"}},
            "multipart/form-data": {"schema": refer("Upload"), "x-multipart": twin, "x-form-booleans": "digits"},
        }));
        let found = found.unwrap();
        assert_eq!(
            (found[0].encoding, &*found[0].component),
            (BodyEncoding::Json, "Voice")
        );
        assert_eq!(found[0].examples.len(), 1);
        assert_eq!(
            (found[1].encoding, found[1].digits),
            (BodyEncoding::Multipart, true)
        );
        assert_eq!(found[1].twin.as_ref().map(|t| &*t.id), Some("send_upload"));
        let files = found[1].files.iter();
        let files: Vec<_> = files.map(|f| (&*f.name, f.required, f.many)).collect();
        assert_eq!(files, [("file", true, false), ("more[]", false, true)]);
    }

    #[test]
    fn bytes_have_no_component() {
        let found = read(json!({"application/octet-stream": {"schema": {"format": "binary"}}}));
        assert_eq!(found.unwrap()[0].encoding, BodyEncoding::Bytes);
        assert_eq!(read(json!({})), Ok(Vec::new()));
    }

    #[test]
    fn what_cannot_be_written_is_refused() {
        for (content, expected) in [
            (
                json!({"text/plain": {"schema": refer("Voice")}}),
                "$.requestBody.content['text/plain']: media type text/plain is not supported",
            ),
            (
                json!({"application/json": {"schema": {"type": "object"}}}),
                "$.requestBody.content['application/json'].schema: the application/json body is not a named component",
            ),
            (
                json!({"application/json": {"schema": refer("Upload")}}),
                "$.requestBody.content['application/json'].schema: a file stands in a application/json body",
            ),
            (
                json!({"application/json": {"schema": refer("Voice")}, "multipart/form-data": {"schema": refer("Upload")}}),
                "$.requestBody.content['multipart/form-data']: a second media type needs x-multipart",
            ),
            (
                json!({"multipart/form-data": {"schema": refer("Upload"), "x-form-booleans": "words"}}),
                "$.requestBody.content['multipart/form-data']: x-form-booleans words is not known",
            ),
        ] {
            assert_eq!(read(content).unwrap_err(), expected);
        }
    }
}
