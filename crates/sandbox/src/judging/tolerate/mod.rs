//! Forms that a provider takes beside the documented one: the key `x-tolerates` of the specifications.

mod rewrite;
mod walk;

pub(crate) use walk::documented;

use crate::wire::form::Form;
use serde_json::Value;
use waxwing_dialect::resolve;
use waxwing_dialect::tolerates::{arguments, names};

/// Whether a list may come as one text with commas.
pub(crate) fn joins_by_commas(schema: &Value) -> bool {
    names(schema).any(|form| form == "comma_text")
}

/// Gives the files of a form whose parts have another name the documented one.
pub(crate) fn rename_files(document: &Value, schema: &Value, form: &mut Form) {
    for other in arguments(resolve(document, schema), "names") {
        for file in &mut form.files {
            if let Some(name) = other[&file.name].as_str() {
                name.clone_into(&mut file.name);
            }
        }
    }
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
