//! A schema as a validator.

use super::convert::convert;
use jsonschema::Validator;
use serde_json::{Map, Value, json};
use std::sync::{Arc, OnceLock};
use waxwing_dialect::reference;

/// A schema that is compiled when it is first used: one request needs few of them.
pub(crate) struct LazyValidator {
    components: Arc<Value>,
    schema: Value,
    compiled: OnceLock<Validator>,
}

impl LazyValidator {
    pub(super) fn new(components: &Arc<Value>, schema: &Value) -> Self {
        Self {
            components: components.clone(),
            schema: schema.clone(),
            compiled: OnceLock::new(),
        }
    }

    pub(crate) fn get(&self) -> &Validator {
        self.compiled
            .get_or_init(|| validator(&self.components, &self.schema))
    }
}

fn validator(components: &Value, schema: &Value) -> Validator {
    let schema = convert(schema);
    let needed = reachable(components, &schema);
    let schema = json!({"allOf": [schema], "components": {"schemas": needed}});
    fn parses<T: std::str::FromStr>(text: &str) -> bool {
        text.parse::<T>().is_ok()
    }
    jsonschema::options()
        .should_validate_formats(true)
        .with_format("jid", parses::<waxwing_types::Jid>)
        .with_format("e164", parses::<waxwing_types::E164>)
        .with_format("bsuid", parses::<waxwing_types::Bsuid>)
        .with_format("recipient", parses::<waxwing_types::Recipient>)
        .with_format("message-id", parses::<waxwing_types::MessageId>)
        .with_format("media-type", parses::<waxwing_types::MediaType>)
        .build(&schema)
        .expect("a bundled schema is sound")
}

/// The component schemas that a schema needs, in any depth.
fn reachable(components: &Value, schema: &Value) -> Map<String, Value> {
    let mut found = Map::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                if let Some(name) = reference(value)
                    && !found.contains_key(&name)
                {
                    let schema = &components["schemas"][&name];
                    found.insert(name, schema.clone());
                    open.push(schema);
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}
