//! `x-tolerates`: forms that a provider takes beside the documented one.

use serde_json::Value;

/// What a provider takes everywhere: the key at the top of its document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Everywhere {
    /// `null` for a member, as if it were left out.
    pub null_members: bool,
    /// The text "null" for an optional member that is no free text, likewise.
    pub null_text: bool,
    /// Flags and numbers of a JSON body as text.
    pub scalar_text: bool,
    /// A phone number for the id of a person's chat.
    pub number_as_chat: bool,
    /// Members in the query, in a form or in a JSON body, wherever the document has them.
    pub members_anywhere: bool,
    /// Paths without the version of the API.
    pub no_version: bool,
}

impl Everywhere {
    /// What the top of a document names.
    pub fn read(document: &Value) -> Self {
        let has = |name: &str| names(document).any(|n| n == name);
        Self {
            null_members: has("null_members"),
            null_text: has("null_text"),
            scalar_text: has("scalar_text"),
            number_as_chat: has("number_as_chat"),
            members_anywhere: has("members_anywhere"),
            no_version: has("no_version"),
        }
    }
}

/// What an operation takes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfOperation {
    /// Methods in place of its own, in capitals; the members are in the query then.
    pub methods: Vec<String>,
    /// Its members may stand wherever a request has room for them.
    pub members_anywhere: bool,
}

impl OfOperation {
    pub(crate) fn read(operation: &Value) -> Self {
        let methods = arguments(operation, "method").filter_map(Value::as_str);
        Self {
            methods: methods.map(str::to_uppercase).collect(),
            members_anywhere: names(operation).any(|form| form == "members_anywhere"),
        }
    }
}

/// The forms without an argument that a node names.
pub fn names(node: &Value) -> impl Iterator<Item = &str> {
    forms(node).filter_map(Value::as_str)
}

/// The arguments of a form that a node names.
pub fn arguments<'a>(node: &'a Value, form: &'a str) -> impl Iterator<Item = &'a Value> {
    forms(node).filter_map(move |named| named.get(form))
}

fn forms(node: &Value) -> impl Iterator<Item = &Value> {
    node["x-tolerates"].as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_form_stands_alone_or_with_an_argument() {
        let node = json!({"x-tolerates": ["any_case", {"values": {"a": "b"}}, {"method": "get"}, "members_anywhere"]});
        assert_eq!(
            names(&node).collect::<Vec<_>>(),
            ["any_case", "members_anywhere"]
        );
        assert_eq!(
            arguments(&node, "values").collect::<Vec<_>>(),
            [&json!({"a": "b"})]
        );
        let read = OfOperation::read(&node);
        assert_eq!(read.methods, ["GET"]);
        assert!(read.members_anywhere && Everywhere::read(&node).members_anywhere);
        assert_eq!(Everywhere::read(&json!({})), Everywhere::default());
    }
}
