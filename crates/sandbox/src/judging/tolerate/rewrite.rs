//! One value in a form that its schema tolerates, as the documented one.

use serde_json::Value;
use waxwing_dialect::tolerates::{Everywhere, arguments, names};

/// Brings a value into the form of its schema; `schema` is resolved, `named` what names the forms.
pub(super) fn value(schema: &Value, named: &Value, value: &mut Value) {
    for form in names(named) {
        if let Some(rewritten) = by_name(form, schema, value) {
            *value = rewritten;
        }
    }
    for other in arguments(named, "values") {
        let meant = value.as_str().and_then(|text| other.get(text));
        if let Some(meant) = meant {
            *value = meant.clone();
        }
    }
}

/// Brings a value that the provider takes in any operation into the form of its schema.
pub(super) fn everywhere(everywhere: Everywhere, schema: &Value, value: &mut Value) {
    let scalar = everywhere.scalar_text.then(|| scalar(schema, value));
    let chat = (everywhere.number_as_chat && schema["format"] == "jid").then(|| chat(value));
    if let Some(rewritten) = scalar.flatten().or(chat.flatten()) {
        *value = rewritten;
    }
}

/// The chat of the person with a phone number.
fn chat(value: &Value) -> Option<Value> {
    let digits: String = value
        .as_str()?
        .chars()
        .filter(|c| !matches!(c, '+' | ' '))
        .collect();
    let bare = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    bare.then(|| format!("{digits}@c.us").into())
}

fn by_name(form: &str, schema: &Value, value: &Value) -> Option<Value> {
    let kind = schema["type"].as_str();
    match (form, value) {
        ("any_case", Value::String(text)) => {
            let values = schema["enum"].as_array()?;
            let same = |v: &&Value| v.as_str().is_some_and(|v| v.eq_ignore_ascii_case(text));
            values.iter().find(same).cloned()
        }
        ("json_text", Value::String(text)) => json_text(text).filter(|read| match kind {
            Some("array") => read.is_array(),
            Some("object") => read.is_object(),
            _ => false,
        }),
        ("comma_text", Value::String(text)) if !text.starts_with('[') => {
            let items = text.split(',').map(str::trim).filter(|i| !i.is_empty());
            Some(items.map(Value::from).collect())
        }
        ("list", Value::Array(items)) => {
            let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            Some(texts?.join(",").into())
        }
        ("numeric_text", Value::String(_)) => scalar(schema, value),
        ("integer", Value::Number(number)) if number.is_u64() => Some(number.to_string().into()),
        ("number", Value::Number(number)) => Some(number.to_string().into()),
        _ => None,
    }
}

/// JSON in a text; guides write its texts in single quotes too.
fn json_text(text: &str) -> Option<Value> {
    let read = serde_json::from_str(text).ok();
    read.or_else(|| match text.contains('"') {
        true => None,
        false => serde_json::from_str(&text.replace('\'', "\"")).ok(),
    })
}

/// A flag or a number out of a text.
fn scalar(schema: &Value, value: &Value) -> Option<Value> {
    let text = value.as_str()?;
    match schema["type"].as_str()? {
        "boolean" => text.parse::<bool>().ok().map(Value::from),
        "integer" => text.parse::<i64>().ok().map(Value::from),
        "number" => {
            let number = text.parse::<f64>().ok()?;
            serde_json::Number::from_f64(number).map(Value::Number)
        }
        _ => None,
    }
}
