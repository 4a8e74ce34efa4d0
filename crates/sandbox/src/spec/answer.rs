//! What an operation answers: whether an answer of ours fits, and the examples.

use super::Operation;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};
use waxwing_dialect::PageBy;

impl Operation {
    /// What the specification says against an answer of ours; empty when it fits.
    pub(crate) fn faults_of_answer(&self, answer: &Value) -> Vec<String> {
        let Some(validator) = &self.answer else {
            return Vec::new();
        };
        // An answer may have null wherever it may have nothing.
        let as_it_is = validator.get().iter_errors(answer);
        let faults: Vec<String> = as_it_is
            .filter(|e| !e.instance().is_null())
            .map(|e| e.to_string())
            .collect();
        let bare = without_nulls(answer);
        let mut bare = validator.get().iter_errors(&bare);
        match bare.all(|e| matches!(e.kind(), ValidationErrorKind::Required { .. })) {
            true => Vec::new(),
            false => faults,
        }
    }

    /// The first example of the answer.
    pub(crate) fn example(&self) -> Value {
        self.examples.values().next().cloned().unwrap_or_default()
    }

    /// The example as the answer to a query: what follows its page is an empty page, the last one.
    pub(crate) fn example_for(&self, query: &Map<String, Value>) -> Value {
        let mut example = self.example();
        let Some(Cursor {
            items,
            more,
            parameter,
        }) = self.cursor()
        else {
            return example;
        };
        if query.contains_key(parameter) {
            if let Some(items) = example.pointer_mut(items) {
                *items = json!([]);
            }
            if let Some((parent, name)) = more.rsplit_once('/')
                && let Some(Value::Object(parent)) = example.pointer_mut(parent)
            {
                parent.remove(name);
            }
        }
        example
    }

    /// How its list goes on, where it does so by cursor.
    fn cursor(&self) -> Option<Cursor<'_>> {
        let paging = self.paging.as_ref()?;
        match &paging.by {
            PageBy::Cursor {
                cursor,
                parameter,
                more,
            } => Some(Cursor {
                items: &paging.items,
                more: more.as_ref().unwrap_or(cursor),
                parameter,
            }),
            PageBy::Offset { .. } | PageBy::Page { .. } => None,
        }
    }
}

/// Where a list with cursors has its items and the sign that more follow, as JSON pointers, and the parameter of the
/// cursor.
struct Cursor<'a> {
    items: &'a str,
    more: &'a str,
    parameter: &'a str,
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, member)| !member.is_null());
            let members = members.map(|(name, member)| (name.clone(), without_nulls(member)));
            Value::Object(members.collect())
        }
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null());
            Value::Array(items.map(without_nulls).collect())
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Spec;
    use waxwing_types::Provider;

    #[test]
    fn a_list_that_is_answered_by_its_example_ends_with_the_next_page() {
        let mut lists = 0;
        for provider in Provider::ALL {
            for operation in &Spec::of(provider).operations {
                let Some(cursor) = operation.cursor() else {
                    continue;
                };
                let query = Map::from_iter([(cursor.parameter.to_owned(), "next".into())]);
                let last = operation.example_for(&query);
                assert_eq!(
                    last.pointer(cursor.items),
                    Some(&json!([])),
                    "{}",
                    operation.id
                );
                assert_eq!(last.pointer(cursor.more), None, "{}", operation.id);
                let faults = operation.faults_of_answer(&last);
                assert!(faults.is_empty(), "{}: {faults:?}", operation.id);
                lists += 1;
            }
        }
        assert!(lists > 30, "{lists}");
    }

    #[test]
    fn the_examples_of_all_answers_fit_their_schemas() {
        for provider in Provider::ALL {
            for operation in &Spec::of(provider).operations {
                for (name, example) in &operation.examples {
                    let faults = operation.faults_of_answer(example);
                    assert!(faults.is_empty(), "{} {name}: {faults:?}", operation.id);
                }
            }
        }
    }
}
