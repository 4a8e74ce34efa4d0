//! Answers made from the specification's examples, with what is true of this request put in.

use serde_json::Value;

/// Puts values where the pointers say; a pointer that finds nothing is a fault of the sandbox, seen by its tests.
pub(crate) fn patched<const N: usize>(mut example: Value, values: [(&str, Value); N]) -> Value {
    for (pointer, value) in values {
        match example.pointer_mut(pointer) {
            Some(place) => *place = value,
            None => debug_assert!(false, "the example has no {pointer}"),
        }
    }
    example
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
