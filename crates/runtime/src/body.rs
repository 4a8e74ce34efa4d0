//! What an error's body says, whatever its form.

use crate::provider::Provider;
use serde_json::Value;
use waxwing_types::mask;

/// What could be read of an error.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub code: Option<String>,
    pub subcode: Option<String>,
    pub message: Option<String>,
    pub details: Option<String>,
    pub trace_id: Option<String>,
    pub transient: bool,
}

/// Reads a body as JSON by the provider's pointers, else as text.
pub(crate) fn read(provider: &Provider, body: &[u8]) -> Said {
    let Ok(json) = serde_json::from_slice::<Value>(body) else {
        return Said {
            message: summary(body),
            ..Said::default()
        };
    };
    let find = |pointers: &[&str]| {
        pointers
            .iter()
            .filter_map(|p| json.pointer(p))
            .find_map(plain)
    };
    let shown = |pointers: &[&str]| find(pointers).map(|text| masked(&text));
    let spoken = &provider.error_body;
    Said {
        code: find(spoken.code),
        subcode: find(spoken.subcode),
        message: shown(spoken.message),
        details: shown(spoken.details).or_else(|| {
            let found = spoken
                .details
                .iter()
                .find_map(|p| json.pointer(p))
                .filter(|v| !v.is_null());
            found.map(|v| masked(&v.to_string()))
        }),
        trace_id: find(spoken.trace_id),
        transient: spoken
            .transient
            .iter()
            .any(|p| json.pointer(p) == Some(&Value::Bool(true))),
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The text of an HTML or XML page without its tags, or a plain text.
fn summary(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    let mut out = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => {
                inside = true;
                out.push(' ');
            }
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then(|| masked(&words))
}

fn masked(text: &str) -> String {
    let clean: String = text.chars().filter(|c| !c.is_control()).take(300).collect();
    mask::within(&clean).to_string()
}
