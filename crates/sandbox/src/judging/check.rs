//! Judges the members and the parameters of a request.

use super::Problem;
use super::{listed, tolerate};
use crate::spec::{Body, Parameter, Spec};
use crate::wire::form::Form;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value};
use waxwing_dialect::{List, resolve};

/// Judges a body: its members, and whether its files are there.
pub(crate) fn body(body: &Body, value: &Value, form: &Form) -> Vec<Problem> {
    let mut found = problems(body.validator.get(), value, "");
    for documented in &body.files {
        let name = &documented.name;
        if documented.required && !form.files.iter().any(|f| f.name == *name) {
            found.push(Problem::missing(name));
        }
    }
    found
}

/// Judges a parameter and gives its typed value; a list may come in several texts.
pub(crate) fn parameter(
    spec: &Spec,
    parameter: &Parameter,
    texts: &[&str],
) -> Result<Option<Value>, Vec<Problem>> {
    let Parameter {
        documented,
        validator,
    } = parameter;
    let document = &spec.document;
    let Some(text) = texts.first() else {
        return match documented.required {
            true => Err(vec![Problem::missing(&documented.name)]),
            false => Ok(None),
        };
    };
    if text.is_empty() && documented.required {
        return Err(vec![Problem::missing(&documented.name)]);
    }
    let mut value = match documented.list {
        List::Json => nested(text).unwrap_or_else(|| (*text).into()),
        List::Commas if text.starts_with('[') => (*text).into(),
        List::Commas => {
            let items: Vec<&str> = text.split(',').collect();
            several(document, &documented.schema, &items)
        }
        List::Repeated if texts.len() == 1 && tolerate::joins_by_commas(&documented.schema) => {
            let items: Vec<&str> = text.split(',').collect();
            several(document, &documented.schema, &items)
        }
        List::Repeated => several(document, &documented.schema, texts),
    };
    tolerate::documented(document, spec.tolerates, &documented.schema, &mut value);
    match problems(validator.get(), &value, &documented.name) {
        found if found.is_empty() => Ok(Some(value)),
        found => Err(found),
    }
}

/// An object or a list as JSON text; a number or a flag is the text that it is.
fn nested(text: &str) -> Option<Value> {
    let read: Value = serde_json::from_str(text).ok()?;
    (read.is_array() || read.is_object()).then_some(read)
}

/// The texts in the type that the schema names: all of them where it is a list, else the first.
fn several(document: &Value, schema: &Value, texts: &[&str]) -> Value {
    let target = resolve(document, schema);
    // Several texts are the form that is a list, if there is one.
    let forms = target["oneOf"].as_array().into_iter().flatten();
    let mut forms = forms.filter(|form| resolve(document, form)["type"] == "array");
    if let (2.., Some(list)) = (texts.len(), forms.next()) {
        return several(document, list, texts);
    }
    if target["type"] != "array" {
        return typed(document, schema, texts.first().unwrap_or(&""));
    }
    // A list that cannot stand as it is comes as JSON text.
    if let [text] = texts
        && text.starts_with('[')
        && let Ok(list) = waxwing_json::from_str(text)
    {
        return list;
    }
    let items = texts
        .iter()
        .map(|text| typed(document, &target["items"], text));
    items.collect()
}

fn problems(validator: &Validator, value: &Value, prefix: &str) -> Vec<Problem> {
    let found = validator.iter_errors(value);
    found.flat_map(|error| told(&error, prefix)).collect()
}

/// What is wrong, by member. Of several forms without a tag the one that comes nearest is meant.
fn told(error: &ValidationError<'_>, prefix: &str) -> Vec<Problem> {
    if let ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context } =
        error.kind()
    {
        let place = error.instance_path().as_str();
        // A form of another JSON type is none that could be meant.
        let deeper = |form: &&Vec<ValidationError<'static>>| {
            let inside = |e: &ValidationError<'static>| {
                !matches!(e.kind(), ValidationErrorKind::Type { .. })
                    || e.instance_path().as_str() != place
            };
            !form.is_empty() && form.iter().all(inside)
        };
        if let Some(nearest) = context.iter().filter(deeper).min_by_key(|form| form.len()) {
            return nearest.iter().flat_map(|e| told(e, prefix)).collect();
        }
    }
    let mut member = prefix.to_owned();
    for part in error.instance_path().as_str().split('/').skip(1) {
        if !member.is_empty() {
            member.push('.');
        }
        member.push_str(&part.replace("~1", "/").replace("~0", "~"));
    }
    vec![match error.kind() {
        ValidationErrorKind::Required { property } => {
            let property = property.as_str().unwrap_or_default();
            Problem::missing(&match member.as_str() {
                "" => property.to_owned(),
                member => format!("{member}.{property}"),
            })
        }
        ValidationErrorKind::Enum { options } if is_short(options) => {
            let options = options.as_array().into_iter().flatten();
            let options: Vec<String> = options.map(Value::to_string).collect();
            let text = format!("value is not one of {}", options.join(", "));
            Problem::new(&member, &text)
        }
        _ => Problem::new(&member, &error.masked().to_string()),
    }]
}

/// Whether all allowed values are named.
fn is_short(options: &Value) -> bool {
    options
        .as_array()
        .is_some_and(|options| options.len() <= 12)
}

/// The text parts of a form, or the members of a query, in the types that the schema names.
pub(crate) fn object(document: &Value, body: &Body, pairs: &[(String, String)]) -> Value {
    let listed = listed::members(document, &body.schema);
    let mut members = Map::new();
    for (name, _) in pairs {
        if members.contains_key(name) {
            continue;
        }
        let texts = pairs.iter().filter(|(other, _)| other == name);
        let texts: Vec<&str> = texts.map(|(_, text)| text.as_str()).collect();
        let schema = listed.get(name.as_str()).copied().unwrap_or(&Value::Null);
        let word = matches!(texts[..], ["true" | "false"]);
        let value = match body.digits && word {
            true => texts[0].into(),
            false => several(document, schema, &texts),
        };
        members.insert(name.clone(), value);
    }
    Value::Object(members)
}

fn typed(document: &Value, schema: &Value, text: &str) -> Value {
    let parsed = match resolve(document, schema)["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => match text {
            "true" | "1" => Some(true.into()),
            "false" | "0" => Some(false.into()),
            _ => None,
        },
        Some("object") => waxwing_json::from_str(text).ok(),
        // Free JSON, or one of several forms.
        None if text.starts_with(['{', '[']) => waxwing_json::from_str(text).ok(),
        _ => None,
    };
    parsed.unwrap_or_else(|| text.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Spec;
    use serde_json::json;
    use waxwing_types::Provider;

    fn audio(value: Value) -> Vec<(String, bool)> {
        let operations = &Spec::of(Provider::Infobip).operations;
        let mut found = operations.iter();
        let operation = found.find(|o| o.id == "send_audio_message").unwrap();
        let found = body(operation.json.as_ref().unwrap(), &value, &Form::default());
        found.into_iter().map(|p| (p.member, p.missing)).collect()
    }

    #[test]
    fn a_problem_names_its_member() {
        let sound = json!({"from": "1", "to": "2", "content": {"mediaUrl": "https://example.com"}});
        assert_eq!(audio(sound), []);
        let broken = json!({"to": "2", "content": {"mediaUrl": "", "voice": "yes"}});
        let mut found = audio(broken);
        found.sort();
        assert_eq!(
            found,
            [
                ("content.mediaUrl".to_owned(), false),
                ("content.voice".to_owned(), false),
                ("from".to_owned(), true),
            ]
        );
    }
}
