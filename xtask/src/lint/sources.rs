//! Where facts come from, and how old the page says that it is.

use serde_json::Value;

/// Checks each entry of each `x-source`, that of events included.
pub(super) fn check(json: &Value, at: &str, report: &mut impl FnMut(String)) {
    match json {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    // What stands in an example is the provider's.
                    ("example" | "examples", _) => {}
                    ("x-source", Value::Array(entries)) => {
                        for entry in entries {
                            age(entry, at, report);
                        }
                    }
                    _ => check(member, key, report),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| check(item, at, report)),
        _ => {}
    }
}

fn age(entry: &Value, at: &str, report: &mut impl FnMut(String)) {
    let source = entry["source"].as_str().unwrap_or_default();
    match entry.get("updated") {
        None => report(format!(
            "{at}: x-source {source}: no updated (how old the page says that it is, or unknown)"
        )),
        Some(updated) if updated == "unknown" || updated.as_str().is_some_and(is_month) => {}
        Some(updated) => report(format!(
            "{at}: x-source {source}: updated is YYYY-MM or unknown, not {updated}"
        )),
    }
}

fn is_month(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else {
        return false;
    };
    let digits =
        |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(year, 4) && digits(month, 2) && ("01"..="12").contains(&month)
}
