//! Forms that a provider takes beside the documented one: the key `x-tolerates` of the specifications.

mod rewrite;
mod walk;

pub(crate) use walk::documented;

use crate::form::Form;
use crate::schema::resolve;
use serde_json::Value;

/// What a provider takes everywhere: the key at the top of its document.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Everywhere {
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

/// Methods that an operation takes beside its own.
pub(crate) fn methods(operation: &Value) -> Vec<String> {
    let named = with_argument(operation, "method");
    named
        .filter_map(Value::as_str)
        .map(str::to_uppercase)
        .collect()
}

/// Whether a list may come as one text with commas.
pub(crate) fn joins_by_commas(schema: &Value) -> bool {
    names(schema).any(|form| form == "comma_text")
}

/// Gives the files of a form whose parts have another name the documented one.
pub(crate) fn rename_files(document: &Value, schema: &Value, form: &mut Form) {
    for names in with_argument(resolve(document, schema), "names") {
        for file in &mut form.files {
            if let Some(name) = names[&file.name].as_str() {
                name.clone_into(&mut file.name);
            }
        }
    }
}

/// Whether an operation takes its members wherever a request has room for them.
pub(crate) fn anywhere(operation: &Value) -> bool {
    names(operation).any(|form| form == "members_anywhere")
}

/// The forms without an argument that the node names.
fn names(node: &Value) -> impl Iterator<Item = &str> {
    let forms = node["x-tolerates"].as_array().into_iter().flatten();
    forms.filter_map(Value::as_str)
}

/// The arguments of a form that the node names.
fn with_argument<'a>(node: &'a Value, form: &'a str) -> impl Iterator<Item = &'a Value> {
    let forms = node["x-tolerates"].as_array().into_iter().flatten();
    forms.filter_map(move |named| named.get(form))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Spec;
    use std::collections::BTreeSet;
    use waxwing_types::Provider;

    /// What this module reads; a form that the documents name and that is not here would do nothing.
    const FORMS: [&str; 18] = [
        "any_case",
        "comma_text",
        "integer",
        "json_text",
        "list",
        "members_anywhere",
        "method",
        "names",
        "no_version",
        "null_members",
        "null_text",
        "number",
        "number_as_chat",
        "numeric_text",
        "optional",
        "scalar_text",
        "untagged",
        "values",
    ];

    fn named(json: &Value, found: &mut BTreeSet<String>) {
        found.extend(names(json).map(str::to_owned));
        let forms = json["x-tolerates"].as_array().into_iter().flatten();
        let forms = forms.filter_map(Value::as_object);
        found.extend(forms.flat_map(|form| form.keys().cloned()));
        match json {
            Value::Object(members) => members.values().for_each(|m| named(m, found)),
            Value::Array(items) => items.iter().for_each(|item| named(item, found)),
            _ => {}
        }
    }

    #[test]
    fn each_form_that_a_document_names_is_read() {
        let mut found = BTreeSet::new();
        for provider in Provider::ALL {
            named(&Spec::of(provider).document, &mut found);
        }
        let known = FORMS.map(str::to_owned);
        assert_eq!(found, BTreeSet::from(known));
    }
}
