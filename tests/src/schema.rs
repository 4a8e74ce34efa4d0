//! JSON texts held against the JSON Schemas of the types that read them.

use jsonschema::Validator;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;
use std::any::type_name;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// By the type's name, since large ones take long to prepare.
static VALIDATORS: LazyLock<Mutex<HashMap<&str, Arc<Validator>>>> = LazyLock::new(Mutex::default);

/// Fails unless the text keeps the schema of the type.
pub fn keeps<T: JsonSchema>(json: &str) {
    let name = type_name::<T>();
    let value = serde_json::from_str(json).unwrap_or_else(|e| panic!("{name}: {e}\n{json}"));
    let breaches = breaches::<T>(&value);
    assert!(
        breaches.is_empty(),
        "{name}: its example breaks its schema: {}\n{json}",
        breaches.join("; ")
    );
}

/// Where a value breaks the schema of a type, and how.
pub fn breaches<T: JsonSchema>(value: &Value) -> Vec<String> {
    let validator = validator::<T>();
    let errors = validator.iter_errors(value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn validator<T: JsonSchema>() -> Arc<Validator> {
    let name = type_name::<T>();
    let known = VALIDATORS.lock().expect("a lock").get(name).cloned();
    known.unwrap_or_else(|| {
        let schema = SchemaGenerator::default().into_root_schema_for::<T>();
        let validator = jsonschema::validator_for(schema.as_value());
        let validator = Arc::new(validator.unwrap_or_else(|e| panic!("{name}: {e}")));
        let mut validators = VALIDATORS.lock().expect("a lock");
        validators.insert(name, Arc::clone(&validator));
        validator
    })
}
