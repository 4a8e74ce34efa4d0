//! JSON pointers into a value, in which `*` is any item or member.

use serde_json::Value;

/// The values at a place that are there and not null, each with its path as errors show it: `sections[0].rows[1].id`.
pub(super) fn find<'a>(value: &'a Value, pointer: &str) -> Vec<(String, &'a Value)> {
    let mut found = Vec::new();
    go(value, pointer, String::new(), &mut found);
    found
}

fn go<'a>(value: &'a Value, pointer: &str, path: String, found: &mut Vec<(String, &'a Value)>) {
    let Some(rest) = pointer.strip_prefix('/') else {
        if !value.is_null() {
            found.push((path, value));
        }
        return;
    };
    let (name, end) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match value {
        Value::Array(items) if name == "*" => {
            for (index, item) in items.iter().enumerate() {
                go(item, end, format!("{path}[{index}]"), found);
            }
        }
        Value::Array(items) => {
            if let Some(item) = name.parse().ok().and_then(|index: usize| items.get(index)) {
                go(item, end, format!("{path}[{name}]"), found);
            }
        }
        Value::Object(members) if name == "*" => {
            for (name, member) in members {
                go(member, end, join(&path, name), found);
            }
        }
        Value::Object(members) => {
            if let Some(member) = members.get(name) {
                go(member, end, join(&path, name), found);
            }
        }
        _ => {}
    }
}

pub(super) fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    }
}

/// A pointer as a path: `sections.*.rows`.
pub(super) fn dotted(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}
