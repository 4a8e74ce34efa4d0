//! Answers made from the specification's examples, with what is true of this request put in.

use serde_json::Value;

/// Puts a value where the pointer says; an example that lacks the place goes without.
pub(crate) fn put(example: &mut Value, pointer: &str, value: impl Into<Value>) {
    if let Some(place) = example.pointer_mut(pointer) {
        *place = value.into();
    }
}

/// Adds the members of another value that this one lacks, in any depth.
pub(crate) fn completed(mut example: Value, rest: &Value) -> Value {
    let (Value::Object(members), Value::Object(rest)) = (&mut example, rest) else {
        return example;
    };
    for (name, more) in rest {
        let own = members.remove(name);
        let whole = own.map_or_else(|| more.clone(), |own| completed(own, more));
        members.insert(name.clone(), whole);
    }
    example
}
