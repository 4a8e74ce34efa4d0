//! `example` and `examples`.

use crate::at::At;
use serde_json::Value;

/// An example of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Its name among `examples`; `example` where it stands alone.
    pub name: String,
    /// What it shows.
    pub value: Value,
}

/// The examples of a media type or an event: the one that stands alone, then those with names.
pub(crate) fn examples(at: &At<'_>) -> Vec<Example> {
    let alone = at.json.get("example").map(|value| Example {
        name: "example".to_owned(),
        value: value.clone(),
    });
    let named = at.key("examples");
    let named = named.members().map(|(name, example)| Example {
        name: name.to_owned(),
        value: example.json["value"].clone(),
    });
    alone.into_iter().chain(named).collect()
}

/// The same without their names.
pub(crate) fn values(at: &At<'_>) -> Vec<Value> {
    let examples = examples(at).into_iter();
    examples.map(|example| example.value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_spellings_are_read_in_order() {
        let media =
            json!({"example": 1, "examples": {"two": {"value": 2}, "one": {"value": null}}});
        let found = examples(&At::root(&media));
        let found: Vec<_> = found.iter().map(|e| (&*e.name, &e.value)).collect();
        assert_eq!(
            found,
            [
                ("example", &json!(1)),
                ("two", &json!(2)),
                ("one", &Value::Null)
            ]
        );
    }
}
