//! `x-rules`: what takes more than one member to judge.

mod places;

pub use places::{leads_somewhere, places};

use serde_json::{Map, Value};
use waxwing_json::constraint::{Condition, Constraint, Demand, Form};

/// A rule of a component, and how the provider refuses what breaks it.
#[derive(Debug, Clone)]
pub struct Rule {
    /// What it says.
    pub what: What,
    /// The provider's code, where it has numbers for codes.
    pub code: Option<u64>,
    /// Its finer code.
    pub subcode: Option<u64>,
}

/// What a rule says.
#[derive(Debug, Clone, Copy)]
pub enum What {
    /// Something must be.
    Holds(Constraint),
    /// The limits of the member at this place, which the schema states, have a code of their own.
    Limits(&'static str),
}

/// Reads a component's `x-rules`; none where the key is missing.
///
/// What the rules say is kept for as long as the program runs, as the specification is.
///
/// ```
/// use serde_json::json;
/// use waxwing_dialect::rules::read;
///
/// let rule = json!([{"required": "/sections/*/title", "when": [{"count": "/sections/*", "least": 2}]}]);
/// assert_eq!(read(&rule)?.len(), 1);
/// assert!(read(&json!([{"uniqe": "/id"}])).unwrap_err().contains("uniqe"));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
/// The rule that is none, and why.
pub fn read(json: &Value) -> Result<Vec<Rule>, String> {
    match json {
        Value::Null => Ok(Vec::new()),
        Value::Array(rules) if !rules.is_empty() => rules
            .iter()
            .map(|rule| one(rule).map_err(|why| format!("x-rules {rule}: {why}")))
            .collect(),
        _ => Err("x-rules must be a list of at least one rule".to_owned()),
    }
}

/// The members that every rule may have.
const SHARED: [&str; 3] = ["when", "code", "subcode"];

fn one(json: &Value) -> Result<Rule, String> {
    let members = json.as_object().ok_or("a rule is an object")?;
    let conditions = match &json["when"] {
        Value::Null => Vec::new(),
        Value::Array(list) => list.iter().map(condition).collect::<Result<_, _>>()?,
        _ => return Err("`when` is a list of conditions".to_owned()),
    };
    let what = match members.contains_key("limits") {
        true => What::Limits(limits(json, members)?),
        false => What::Holds(Constraint {
            when: kept(conditions),
            demand: demand(members)?,
        }),
    };
    let rule = Rule {
        what,
        code: whole(json, "code")?,
        subcode: whole(json, "subcode")?,
    };
    Ok(rule)
}

/// `{limits: /text, code: 100}`
fn limits(json: &Value, members: &Map<String, Value>) -> Result<&'static str, String> {
    let known = ["limits", "code", "subcode"];
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(format!("no member {name} is known beside limits")),
        None if !members.contains_key("code") => {
            Err("limits without a code say nothing".to_owned())
        }
        None => pointer(json, "limits"),
    }
}

fn demand(members: &Map<String, Value>) -> Result<Demand, String> {
    let kinds = [
        "count",
        "unique",
        "required",
        "text",
        "together",
        "examples",
        "placeholders",
    ];
    let mut found = kinds.iter().filter(|kind| members.contains_key(**kind));
    let (Some(kind), None) = (found.next(), found.next()) else {
        let names: Vec<_> = members.keys().map(String::as_str).collect();
        return Err(format!(
            "{} has not exactly one of {}",
            names.join(", "),
            kinds.join(", ")
        ));
    };
    let allowed: &[&str] = match *kind {
        "count" => &["of", "least", "most"],
        "text" => &[
            "blank", "without", "only", "among", "media", "least", "most", "minimum", "maximum",
        ],
        "placeholders" => &["most", "at_edges", "in_order"],
        "together" => &["of"],
        "examples" => &["given"],
        _ => &[],
    };
    let known = |name: &str| name == *kind || SHARED.contains(&name) || allowed.contains(&name);
    if let Some(name) = members.keys().find(|name| !known(name)) {
        return Err(format!("no member {name} is known beside {kind}"));
    }
    let json = Value::Object(members.clone());
    let at = pointer(&json, kind)?;
    Ok(match *kind {
        "count" => Demand::Count {
            at,
            of: of(&json["of"])?,
            least: size(&json, "least")?,
            most: size(&json, "most")?,
        },
        "unique" => Demand::Unique { at },
        "required" => Demand::Given { at },
        "together" => Demand::Together {
            at,
            of: of(&json["of"])?.ok_or("`of` names a member and its values")?,
        },
        "examples" => Demand::Examples {
            at,
            given: list(&json, "given")?.ok_or("`given` lists places")?,
        },
        "text" => Demand::Text {
            at,
            form: form(&json)?,
        },
        _ => Demand::Placeholders {
            at,
            most: size(&json, "most")?,
            at_edges: flag(&json, "at_edges")?,
            in_order: json.get("in_order") == Some(&Value::Bool(true)),
        },
    })
}

fn form(json: &Value) -> Result<Form, String> {
    let mut forms = Vec::new();
    if json.get("blank") == Some(&Value::Bool(false)) {
        forms.push(Form::NotBlank);
    }
    if let Some(parts) = list(json, "without")? {
        forms.push(Form::Without(parts));
    }
    if let Some(class) = json["only"].as_str() {
        forms.push(Form::Only(leaked(class)));
    }
    if let Some(values) = list(json, "among")? {
        forms.push(Form::Among(values));
    }
    if let Some(types) = list(json, "media")? {
        forms.push(Form::Media(types));
    }
    if let (Some(least), Some(most)) = (json["minimum"].as_f64(), json["maximum"].as_f64()) {
        forms.push(Form::Number(least, most));
    }
    let (least, most) = (size(json, "least")?, size(json, "most")?);
    if least.is_some() || most.is_some() {
        forms.push(Form::Length(least, most));
    }
    match *forms {
        [form] => Ok(form),
        _ => Err(
            "want one of blank: false, without, only, among, media, least and most, minimum with maximum"
                .to_owned(),
        ),
    }
}

fn condition(json: &Value) -> Result<Condition, String> {
    let wrong = || format!("condition {json}: want {{count, least}}, {{at, is}} or {{at, is_not}}");
    let members = json
        .as_object()
        .filter(|members| members.len() == 2)
        .ok_or_else(wrong)?;
    if members.contains_key("count") {
        let least = size(json, "least")?.ok_or_else(wrong)?;
        return Ok(Condition::Count {
            at: pointer(json, "count")?,
            least,
        });
    }
    let at = pointer(json, "at")?;
    match (list(json, "is")?, list(json, "is_not")?) {
        (Some(values), None) => Ok(Condition::Is { at, values }),
        (None, Some(values)) => Ok(Condition::IsNot { at, values }),
        _ => Err(wrong()),
    }
}

type Of = Option<(&'static str, &'static [&'static str])>;

/// `{type: [BODY, HEADER]}`
fn of(json: &Value) -> Result<Of, String> {
    let Some(members) = json.as_object() else {
        return Ok(None);
    };
    match members.iter().next() {
        Some((name, _)) if members.len() == 1 => {
            let values = list(json, name)?.ok_or("`of` names a member and its values")?;
            Ok(Some((leaked(name), values)))
        }
        _ => Err("`of` has one member".to_owned()),
    }
}

fn pointer(json: &Value, name: &str) -> Result<&'static str, String> {
    match json[name].as_str() {
        Some(at) if at.is_empty() || at.starts_with('/') => Ok(leaked(at)),
        _ => Err(format!("`{name}` is a JSON pointer")),
    }
}

fn list(json: &Value, name: &str) -> Result<Option<&'static [&'static str]>, String> {
    let Some(value) = json.get(name) else {
        return Ok(None);
    };
    let texts = value.as_array().filter(|items| !items.is_empty());
    let texts: Option<Vec<&'static str>> =
        texts.and_then(|items| items.iter().map(|item| item.as_str().map(leaked)).collect());
    match texts {
        Some(texts) => Ok(Some(kept(texts))),
        None => Err(format!("`{name}` is a list of texts")),
    }
}

fn size(json: &Value, name: &str) -> Result<Option<usize>, String> {
    Ok(whole(json, name)?.and_then(|n| usize::try_from(n).ok()))
}

fn whole(json: &Value, name: &str) -> Result<Option<u64>, String> {
    match json.get(name) {
        None => Ok(None),
        Some(value) => match value.as_u64() {
            Some(number) => Ok(Some(number)),
            None => Err(format!("`{name}` is a whole number")),
        },
    }
}

/// True unless it says otherwise.
fn flag(json: &Value, name: &str) -> Result<bool, String> {
    match json.get(name) {
        None => Ok(true),
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(_) => Err(format!("`{name}` is true or false")),
    }
}

fn leaked(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn kept<T>(list: Vec<T>) -> &'static [T] {
    Vec::leak(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_kind_is_read_and_holds() {
        for (rule, good, bad) in [
            (
                json!({"count": "/a/*", "most": 1}),
                json!({"a": [1]}),
                json!({"a": [1, 2]}),
            ),
            (
                json!({"count": "/a/*", "of": {"type": ["X"]}, "least": 1}),
                json!({"a": [{"type": "x"}]}),
                json!({"a": [{"type": "y"}]}),
            ),
            (
                json!({"unique": "/a/*"}),
                json!({"a": [1, 2]}),
                json!({"a": [1, 1]}),
            ),
            (json!({"required": "/a"}), json!({"a": 1}), json!({})),
            (
                json!({"text": "/a", "blank": false}),
                json!({"a": "x"}),
                json!({"a": " "}),
            ),
            (
                json!({"text": "/a", "without": ["\n"]}),
                json!({"a": "x"}),
                json!({"a": "\n"}),
            ),
            (
                json!({"text": "/a", "only": "a-z"}),
                json!({"a": "x"}),
                json!({"a": "X"}),
            ),
            (
                json!({"text": "/a", "among": ["x"]}),
                json!({"a": "X"}),
                json!({"a": "y"}),
            ),
            (
                json!({"text": "/a", "most": 1}),
                json!({"a": "x"}),
                json!({"a": "xy"}),
            ),
            (
                json!({"text": "/a", "media": ["a/b"]}),
                json!({"a": "a/b; c=d"}),
                json!({"a": "a/c"}),
            ),
            (
                json!({"text": "/a", "minimum": -90, "maximum": 90}),
                json!({"a": "90"}),
                json!({"a": "91"}),
            ),
            (
                json!({"together": "/a/*", "of": {"type": ["x"]}}),
                json!({"a": [{"type": "X"}, {"type": "x"}, {"type": "y"}]}),
                json!({"a": [{"type": "x"}, {"type": "y"}, {"type": "x"}]}),
            ),
            (
                json!({"examples": "/a", "given": ["/b/0/*", "/b/*", "/b"]}),
                json!({"a": "{{1}} {{2}} {{1}}", "b": [["x", "y"]]}),
                json!({"a": "{{1}} {{2}}", "b": ["x"]}),
            ),
            (
                json!({"placeholders": "/a", "most": 0}),
                json!({"a": "x"}),
                json!({"a": "{{1}}"}),
            ),
            (
                json!({"placeholders": "/a", "at_edges": false}),
                json!({"a": "x {{1}} y"}),
                json!({"a": "{{1}} y"}),
            ),
            (
                json!({"placeholders": "/a", "in_order": true}),
                json!({"a": "{{1}}"}),
                json!({"a": "{{2}}"}),
            ),
            (
                json!({"required": "/a", "when": [{"at": "/b", "is": ["x"]}]}),
                json!({"b": "y"}),
                json!({"b": "x"}),
            ),
            (
                json!({"required": "/a", "when": [{"count": "/b/*", "least": 1}, {"at": "/c", "is_not": ["x"]}]}),
                json!({"b": [1], "c": "x"}),
                json!({"b": [1], "c": "y"}),
            ),
        ] {
            let read = read(&json!([rule])).expect("a rule");
            let What::Holds(constraint) = read[0].what else {
                panic!("{rule}");
            };
            assert!(constraint.broken_by(&good).is_empty(), "{rule}");
            assert_eq!(constraint.broken_by(&bad).len(), 1, "{rule}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused_with_its_reason() {
        for (rule, why) in [
            (json!({"cuont": "/a"}), "has not exactly one of"),
            (
                json!({"count": "/a", "unique": "/b"}),
                "has not exactly one of",
            ),
            (json!({"count": "a"}), "JSON pointer"),
            (json!({"count": "/a", "mots": 1}), "no member mots"),
            (json!({"count": "/a", "most": "1"}), "whole number"),
            (json!({"text": "/a"}), "want one of"),
            (
                json!({"text": "/a", "only": "a", "blank": false}),
                "want one of",
            ),
            (json!({"text": "/a", "without": [1]}), "list of texts"),
            (
                json!({"required": "/a", "when": [{"at": "/b"}]}),
                "condition",
            ),
            (json!({"required": "/a", "when": {}}), "list of conditions"),
            (json!("unique"), "an object"),
            (json!({"limits": "/a"}), "without a code"),
            (json!({"limits": "/a", "most": 1}), "no member most"),
        ] {
            let error = read(&json!([rule])).expect_err("no rule");
            assert!(error.contains(why), "{rule}: {error}");
        }
        assert!(read(&json!([])).is_err());
    }
}
