//! Addresses of media: http or https, wherever a body names one.

use crate::judging::Problem;
use serde_json::Value;
use url::Url;

/// The members called `mediaUrl` whose value is no address that a file can be fetched from.
pub(super) fn faults(body: &Value) -> Vec<Problem> {
    let mut found = Vec::new();
    walk(body, "", &mut found);
    found
}

fn walk(value: &Value, at: &str, found: &mut Vec<Problem>) {
    let inside = |name: &str| match at.is_empty() {
        true => name.to_owned(),
        false => format!("{at}.{name}"),
    };
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), member) {
                    ("mediaUrl", Value::String(url)) if !is_fetchable(url) => {
                        let text = "must be a valid http or https URL";
                        found.push(Problem::new(&inside(name), text));
                    }
                    _ => walk(member, &inside(name), found),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &inside(&index.to_string()), found);
            }
        }
        _ => {}
    }
}

fn is_fetchable(text: &str) -> bool {
    let url = Url::parse(text);
    url.is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}
