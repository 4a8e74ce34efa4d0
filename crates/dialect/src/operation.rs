//! An operation: all that its document says of it.

use crate::accept::Accepts;
use crate::answer::Success;
use crate::at::{At, JsonPath, ReadError};
use crate::body::{Body, BodyEncoding, bodies};
use crate::meant_if::MeantIf;
use crate::paging::Paging;
use crate::parameter::{Parameter, parameters};
use crate::source::{Source, sources};
use crate::template::Template;
use crate::tolerates;
use crate::v1::{V1, is_only};
use serde_json::Value;

/// The methods that an operation may have.
const METHODS: [&str; 6] = ["get", "put", "post", "delete", "head", "patch"];

/// An operation of a provider.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where it stands.
    pub at: JsonPath,
    /// Its name.
    pub id: String,
    /// The file that it belongs to.
    pub tag: String,
    /// In capitals.
    pub method: String,
    /// Its path, and what tells it from its neighbours.
    pub template: Template,
    /// One line about it.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// In the document's order.
    pub parameters: Vec<Parameter>,
    /// What it takes, in each encoding; empty where it takes nothing.
    pub bodies: Vec<Body>,
    /// What it answers.
    pub success: Success,
    /// How its list goes on.
    pub paging: Option<Paging>,
    /// It goes without credentials (`security: []`).
    pub anonymous: bool,
    /// Another host than the provider's other operations have; not that of its first generation.
    pub server: Option<String>,
    /// A repeat does no harm.
    pub idempotent: bool,
    /// The argument that is the whole URL (`x-absolute`).
    pub absolute: Option<String>,
    /// The operation in the provider's first generation.
    pub v1: Option<V1>,
    /// It should not be used any more.
    pub deprecated: bool,
    /// What in a 2xx proves that the provider took it.
    pub accepts: Accepts,
    /// What tells it from its neighbours by the members of its body.
    pub meant_if: Option<MeantIf>,
    /// What it takes beside what is documented.
    pub tolerates: tolerates::OfOperation,
}

/// The operations of a document, in its order.
///
/// # Errors
/// The first operation that breaks the dialect.
pub fn operations(document: &Value) -> Result<Vec<Operation>, ReadError> {
    let mut operations = Vec::new();
    for (key, item) in At::root(document).key("paths").members() {
        for method in METHODS {
            if let Some(at) = item.get(method) {
                operations.push(Operation::read(document, key, method, at)?);
            }
        }
    }
    Ok(operations)
}

impl Operation {
    fn read(document: &Value, key: &str, method: &str, at: At<'_>) -> Result<Self, ReadError> {
        let tag = at.json["tags"][0].as_str();
        let tag = tag.ok_or_else(|| at.error("no tag"))?.to_owned();
        let parameters = parameters(document, &at)?;
        let success = Success::read(document, &at)?;
        let by_method = matches!(method, "get" | "head" | "put" | "delete");
        let idempotent = at.json["x-idempotent"].as_bool().unwrap_or(by_method);
        Ok(Self {
            id: at.needed("operationId")?,
            tag,
            method: method.to_uppercase(),
            template: Template::read(key),
            summary: at.text("summary").to_owned(),
            description: at.text("description").to_owned(),
            sources: sources(&at),
            bodies: bodies(document, &at)?,
            paging: Paging::read(document, &at, &success.answer, &parameters)?,
            accepts: Accepts::read(document, &at, &success.answer, idempotent)?,
            anonymous: at.json["security"].as_array().is_some_and(Vec::is_empty),
            server: (at.json["servers"][0]["url"].as_str())
                .filter(|_| !is_only(&at))
                .map(str::to_owned),
            absolute: at.json["x-absolute"].as_str().map(str::to_owned),
            v1: V1::read(&at)?,
            deprecated: at.is("deprecated"),
            meant_if: MeantIf::read(&at),
            tolerates: tolerates::OfOperation::read(at.json),
            at: at.path,
            parameters,
            success,
            idempotent,
        })
    }

    /// What it takes in one encoding.
    pub fn body(&self, encoding: BodyEncoding) -> Option<&Body> {
        self.bodies.iter().find(|body| body.encoding == encoding)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(key: &str, method: &str, more: Value) -> Result<Vec<Operation>, String> {
        let mut operation = json!({"operationId": "a", "tags": ["t"], "responses": {"204": {}}});
        for (name, value) in more.as_object().unwrap() {
            operation[name] = value.clone();
        }
        let document = json!({"paths": {key: {method: operation}}});
        operations(&document).map_err(String::from)
    }

    fn one(method: &str, more: Value) -> Operation {
        read("/a", method, more).unwrap().remove(0)
    }

    #[test]
    fn a_repeat_does_harm_by_the_method_unless_the_document_says_otherwise() {
        for (method, more, expected) in [
            ("get", json!({}), true),
            ("head", json!({}), true),
            ("put", json!({}), true),
            ("delete", json!({}), true),
            ("post", json!({}), false),
            ("patch", json!({}), false),
            ("post", json!({"x-idempotent": true}), true),
            ("delete", json!({"x-idempotent": false}), false),
        ] {
            assert_eq!(one(method, more).idempotent, expected, "{method}");
        }
    }

    #[test]
    fn keys_of_an_operation_are_read() {
        let operation = one(
            "post",
            json!({
                "security": [],
                "servers": [{"url": "https://example.com"}],
                "x-absolute": "url",
                "x-v1": {"method": "get", "path": "/b"},
                "x-tolerates": [{"method": "get"}],
                "x-meant-if": {"has": ["status"]},
                "deprecated": true,
            }),
        );
        assert!(operation.anonymous && operation.deprecated);
        assert_eq!(operation.server.as_deref(), Some("https://example.com"));
        assert_eq!(operation.absolute.as_deref(), Some("url"));
        assert_eq!(operation.v1.map(|v1| v1.method).as_deref(), Some("GET"));
        assert_eq!(operation.tolerates.methods, ["GET"]);
        assert!(operation.meant_if.is_some());
        let plain = one("post", json!({"security": [{"token": []}]}));
        assert!(!plain.anonymous && plain.server.is_none() && plain.v1.is_none());
    }

    #[test]
    fn an_error_names_its_operation() {
        for (more, expected) in [
            (json!({"tags": []}), "$.paths['/{a}#b'].post: no tag"),
            (
                json!({"operationId": " "}),
                "$.paths['/{a}#b'].post: no operationId",
            ),
            (
                json!({"responses": {}}),
                "$.paths['/{a}#b'].post.responses: no 2xx answer",
            ),
        ] {
            assert_eq!(read("/{a}#b", "post", more).unwrap_err(), expected);
        }
    }
}
