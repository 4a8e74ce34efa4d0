//! Whether the values of a template message fit the template that a client made.

use super::errors::{error, wrong_value};
use crate::wire::Reply;
use serde_json::Value;
use std::collections::BTreeSet;

/// Most characters of a body once its variables are filled in.
const LONGEST_BODY: usize = 1024;
/// Most characters of a one-time code.
const LONGEST_CODE: usize = 15;

/// The refusal of values that do not fit, if they do not.
pub(super) fn check(template: &Value, message: &Value) -> Result<(), Reply> {
    let given = Given(message);
    let is_code = is(&template["category"], "AUTHENTICATION");
    for part in list(&template["components"]) {
        if is(&part["type"], "BODY") {
            body(part, &given, is_code)?;
        } else if is(&part["type"], "HEADER") {
            header(part, &given)?;
        } else if is(&part["type"], "BUTTONS") {
            for (index, button) in list(&part["buttons"]).enumerate() {
                self::button(button, index, &given)?;
            }
        }
    }
    Ok(())
}

fn body(part: &Value, given: &Given<'_>, is_code: bool) -> Result<(), Reply> {
    let text = part["text"].as_str().unwrap_or_default();
    let values = given.texts("body");
    // Meta writes the text of a code, which has one variable.
    let wanted = match is_code {
        true => 1,
        false => variables(text).len(),
    };
    counted("body", values.len(), wanted)?;
    if is_code
        && let Some(code) = values.first()
        && code.chars().count() > LONGEST_CODE
    {
        return Err(wrong_value(&format!(
            "body: a code has at most {LONGEST_CODE} characters"
        )));
    }
    if filled(text, &given.named("body")).chars().count() > LONGEST_BODY {
        let details = format!("body: more than {LONGEST_BODY} characters with its values");
        return Err(error(
            400,
            132_005,
            "Template hydrated text too long",
            &details,
        ));
    }
    Ok(())
}

fn header(part: &Value, given: &Given<'_>) -> Result<(), Reply> {
    let format = part["format"].as_str().unwrap_or_default();
    if format.eq_ignore_ascii_case("TEXT") {
        let text = part["text"].as_str().unwrap_or_default();
        return counted("header", given.texts("header").len(), variables(text).len());
    }
    let mut parameters = given.parameters("header");
    match parameters.any(|parameter| is(&parameter["type"], format)) {
        true => Ok(()),
        false => Err(missing(&format!(
            "header: wants a parameter of type {}",
            format.to_lowercase()
        ))),
    }
}

fn button(button: &Value, index: usize, given: &Given<'_>) -> Result<(), Reply> {
    let url = button["url"].as_str().unwrap_or_default();
    let wants =
        is(&button["type"], "OTP") || (is(&button["type"], "URL") && !variables(url).is_empty());
    let filled = given
        .button(index)
        .into_iter()
        .flat_map(|button| list(&button["parameters"]));
    let mut filled = filled.filter_map(|parameter| parameter["text"].as_str());
    match !wants || filled.any(|text| !text.trim().is_empty()) {
        true => Ok(()),
        false => Err(missing(&format!(
            "button {index}: its address has a variable without a value"
        ))),
    }
}

fn counted(part: &str, found: usize, wanted: usize) -> Result<(), Reply> {
    let details = format!("{part}: {found} values given, {wanted} expected");
    match found == wanted {
        true => Ok(()),
        false => Err(error(
            400,
            132_000,
            "Number of parameters does not match",
            &details,
        )),
    }
}

fn missing(details: &str) -> Reply {
    error(400, 131_008, "Required parameter is missing", details)
}

/// What a message gives to its template.
struct Given<'a>(&'a Value);

impl<'a> Given<'a> {
    fn parts(&self, kind: &'a str) -> impl Iterator<Item = &'a Value> {
        list(&self.0["components"]).filter(move |part| is(&part["type"], kind))
    }

    fn parameters(&self, kind: &'a str) -> impl Iterator<Item = &'a Value> {
        self.parts(kind).flat_map(|part| list(&part["parameters"]))
    }

    /// Values that fill variables; a currency and a date show their fallback.
    fn texts(&self, kind: &'a str) -> Vec<&'a str> {
        let named = self.named(kind).into_iter();
        named.map(|(_, text)| text).collect()
    }

    /// The same, each with the name of its variable where it has one.
    fn named(&self, kind: &'a str) -> Vec<(Option<&'a str>, &'a str)> {
        let shown = |parameter: &'a Value| {
            let inner =
                ["currency", "date_time"].map(|name| parameter[name]["fallback_value"].as_str());
            let text = parameter["text"].as_str().or(inner[0]).or(inner[1])?;
            Some((parameter["parameter_name"].as_str(), text))
        };
        self.parameters(kind).filter_map(shown).collect()
    }

    fn button(&self, index: usize) -> Option<&'a Value> {
        let at = index.to_string();
        self.parts("button").find(|part| match &part["index"] {
            Value::String(text) => *text == at,
            Value::Number(number) => number.to_string() == at,
            _ => false,
        })
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn is(value: &Value, name: &str) -> bool {
    value
        .as_str()
        .is_some_and(|text| text.eq_ignore_ascii_case(name))
}

/// A text with its variables filled in, by name or by number.
fn filled(text: &str, values: &[(Option<&str>, &str)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    for variable in waxwing_json::constraint::variables(text) {
        let Some((before, after)) = rest.split_once("{{") else {
            break;
        };
        let numbered = variable
            .parse::<usize>()
            .ok()
            .and_then(|n| values.get(n.checked_sub(1)?));
        let named = values.iter().find(|(name, _)| *name == Some(variable));
        out += before;
        out += named.or(numbered).map_or("", |(_, value)| value);
        rest = after.split_once("}}").map_or("", |(_, rest)| rest);
    }
    out + rest
}

/// The different variables of a text.
fn variables(text: &str) -> BTreeSet<&str> {
    waxwing_json::constraint::variables(text)
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn code(template: &Value, components: Value) -> Option<u64> {
        let refused = check(template, &json!({"components": components})).err()?;
        refused.value()["error"]["code"].as_u64()
    }

    #[test]
    fn values_fit_their_template() {
        let order = json!({"category": "UTILITY", "components": [
            {"type": "HEADER", "format": "IMAGE"},
            {"type": "BODY", "text": "Order {{1}} comes {{2}}, {{ 1 }}."},
            {"type": "BUTTONS", "buttons": [{"type": "URL", "url": "https://example.com/{{1}}"}]},
        ]});
        let header =
            json!({"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]});
        let text = |text: &str| json!({"type": "text", "text": text});
        let body = json!({"type": "BODY", "parameters": [text("4711"), text("today")]});
        let button = |value: &str| json!({"type": "button", "sub_type": "url", "index": "0", "parameters": [text(value)]});
        let long = json!({"type": "body", "parameters": [text("4711"), text(&"x".repeat(1001))]});
        let fits = json!({"type": "body", "parameters": [text("4711"), text(&"x".repeat(1000))]});
        for (components, expected) in [
            (json!([header, body, button("a")]), None),
            (json!([header, fits, button("a")]), None),
            (json!([body, button("a")]), Some(131_008)),
            (
                json!([header, {"type": "body", "parameters": [text("4711")]}, button("a")]),
                Some(132_000),
            ),
            (json!([header, button("a")]), Some(132_000)),
            (json!([header, body]), Some(131_008)),
            (json!([header, body, button(" ")]), Some(131_008)),
            (json!([header, long, button("a")]), Some(132_005)),
        ] {
            assert_eq!(code(&order, components.clone()), expected, "{components}");
        }
        let login = json!({"category": "AUTHENTICATION", "components": [
            {"type": "BODY"},
            {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]},
        ]});
        let of =
            |value: &str| json!([{"type": "body", "parameters": [text(value)]}, button(value)]);
        assert_eq!(code(&login, of("123456789012345")), None);
        assert_eq!(code(&login, of("1234567890123456")), Some(131_009));
        assert_eq!(
            code(&login, json!([{"type": "body", "parameters": [text("1")]}])),
            Some(131_008)
        );
    }
}
