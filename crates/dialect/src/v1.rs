//! `x-v1`: an operation in the provider's first generation.

use crate::at::{At, ReadError};

/// An operation in the provider's first generation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct V1 {
    /// In capitals.
    pub method: String,
    /// Its path, which may name members of the body.
    pub path: String,
    /// The body stays a JSON body; else its members go into the query.
    pub json: bool,
    /// The current generation lacks it (`servers` of the operation).
    pub only: bool,
}

impl V1 {
    /// None where the operation is not in that generation.
    pub(crate) fn read(operation: &At<'_>) -> Result<Option<Self>, ReadError> {
        let Some(at) = operation.get("x-v1") else {
            return Ok(None);
        };
        Ok(Some(Self {
            method: at.needed("method")?.to_uppercase(),
            path: at.needed("path")?,
            json: match at.json["body"].as_str() {
                None => false,
                Some("json") => true,
                Some(other) => return Err(at.key("body").error(format!("want json, not {other}"))),
            },
            only: is_only(operation),
        }))
    }
}

/// Whether an operation is in that generation alone.
pub(crate) fn is_only(operation: &At<'_>) -> bool {
    operation.json["servers"][0]["x-generation"] == "v1"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(v1: Value) -> Result<Option<V1>, String> {
        let operation = json!({"x-v1": v1});
        V1::read(&At::root(&operation)).map_err(String::from)
    }

    #[test]
    fn an_operation_may_be_there_alone() {
        let servers = json!([{"url": "https://example.com", "x-generation": "v1"}]);
        let v1 = json!({"method": "get", "path": "/a"});
        for (operation, expected) in [
            (json!({"x-v1": v1, "servers": servers}), true),
            (json!({"x-v1": v1}), false),
        ] {
            let read = V1::read(&At::root(&operation)).map_err(String::from);
            assert_eq!(read.unwrap().map(|v1| v1.only), Some(expected));
        }
    }

    #[test]
    fn a_body_stays_json_where_it_says_so() {
        let v1 = read(json!({"method": "post", "path": "/send"}));
        let v1 = v1.unwrap().unwrap();
        assert_eq!((&*v1.method, &*v1.path, v1.json), ("POST", "/send", false));
        let v1 = read(json!({"method": "put", "path": "/send", "body": "json"}));
        assert!(v1.unwrap().unwrap().json);
        assert_eq!(read(Value::Null), Ok(None));
        for (v1, expected) in [
            (json!({"method": "put"}), "$['x-v1']: no path"),
            (
                json!({"method": "put", "path": "/a", "body": "form"}),
                "$['x-v1'].body: want json, not form",
            ),
        ] {
            assert_eq!(read(v1), Err(expected.to_owned()));
        }
    }
}
