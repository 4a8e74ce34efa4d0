//! The places that a rule speaks of, and whether its component has them.

use super::{Rule, What};
use serde_json::Value;
use waxwing_json::constraint::{Condition, Demand};

/// Whether a pointer leads to something that a component of the document declares.
///
/// `resolve` follows a reference. Members of variants count; what is free JSON takes any pointer.
pub fn leads_somewhere<'a>(
    schema: &'a Value,
    pointer: &str,
    resolve: &impl Fn(&'a Value) -> &'a Value,
) -> bool {
    let schema = resolve(schema);
    let Some(rest) = pointer.strip_prefix('/') else {
        return true;
    };
    let (name, end) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let parts = ["allOf", "oneOf"]
        .iter()
        .flat_map(|key| schema[*key].as_array().into_iter().flatten());
    let mut parts =
        parts.filter(|part| part.get("required").is_none() || part.get("properties").is_some());
    let own = match (name, schema["type"].as_str()) {
        (_, Some("array")) if name == "*" || name.parse::<usize>().is_ok() => {
            leads_somewhere(&schema["items"], end, resolve)
        }
        ("*", _) => schema["additionalProperties"].is_object(),
        _ => {
            let member = schema["properties"].get(name);
            member.is_some_and(|member| leads_somewhere(member, end, resolve))
        }
    };
    let free = schema.get("type").is_none()
        && schema.get("oneOf").is_none()
        && schema.get("allOf").is_none();
    own || free || parts.any(|part| leads_somewhere(part, pointer, resolve))
}

/// The places of a rule, to be looked up in its component.
pub fn places(rule: &Rule) -> Vec<&'static str> {
    let constraint = match rule.what {
        What::Holds(constraint) => constraint,
        What::Limits(at) => return vec![at],
    };
    let mut places: Vec<_> = constraint
        .when
        .iter()
        .map(|condition| match *condition {
            Condition::Count { at, .. }
            | Condition::Is { at, .. }
            | Condition::IsNot { at, .. } => at,
        })
        .collect();
    if let Demand::Examples { given, .. } = constraint.demand {
        // The forms of the examples are told apart by what leads to nothing.
        places.extend(given.first());
    }
    places.push(match constraint.demand {
        Demand::Count { at, .. }
        | Demand::Unique { at }
        | Demand::Given { at }
        | Demand::Together { at, .. }
        | Demand::Examples { at, .. }
        | Demand::Text { at, .. }
        | Demand::Placeholders { at, .. } => at,
    });
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::read;
    use serde_json::json;

    #[test]
    fn a_place_leads_to_a_member() {
        let schema = json!({
            "type": "object",
            "properties": {
                "rows": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
                "free": {},
            },
            "oneOf": [{"type": "object", "properties": {"kind": {"type": "string"}}}],
        });
        for (place, leads) in [
            ("/rows/*/id", true),
            ("/rows/0/id", true),
            ("/kind", true),
            ("/free/any/thing", true),
            ("", true),
            ("/rows/id", false),
            ("/rows/*/name", false),
            ("/other", false),
        ] {
            assert_eq!(
                leads_somewhere(&schema, place, &|schema| schema),
                leads,
                "{place}"
            );
        }
    }

    #[test]
    fn conditions_have_places_too() {
        let rules = json!([
            {"required": "/a", "when": [{"count": "/b/*", "least": 1}, {"at": "/c", "is": ["x"]}]},
            {"limits": "/d", "code": 1},
        ]);
        let rules = read(&rules).unwrap();
        assert_eq!(places(&rules[0]), ["/b/*", "/c", "/a"]);
        assert_eq!(places(&rules[1]), ["/d"]);
    }
}
