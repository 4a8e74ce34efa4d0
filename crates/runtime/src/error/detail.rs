//! What an error's body says, whatever its form.

use crate::auth::secrets::Secrets;
use crate::provider::Provider;
use waxwing_json::{Document, Kind, Node, mask};

/// What could be read of an error.
#[derive(Debug, Default, Clone)]
pub(crate) struct ErrorDetail {
    pub code: Option<String>,
    pub subcode: Option<String>,
    pub message: Option<String>,
    pub details: Option<String>,
    pub trace_id: Option<String>,
    pub transient: bool,
}

/// Most characters that are kept of a text for a person.
const LONGEST_TEXT: usize = 300;

/// Most characters that are kept of a code or trace id.
const LONGEST_CODE: usize = 100;

/// Reads a body as JSON by the provider's pointers, else as text. Credentials that it repeats are left out.
pub(crate) fn read(provider: &Provider, body: &[u8], secrets: &Secrets) -> ErrorDetail {
    let Ok(json) = Document::from_bytes(body) else {
        return ErrorDetail {
            message: summary(body).and_then(|text| filled(redacted(&text, secrets))),
            ..ErrorDetail::default()
        };
    };
    let at = |pointers: &'static [&str]| pointers.iter().filter_map(|p| json.root().pointer(p));
    let find = |pointers: &'static [&str]| at(pointers).find_map(plain);
    let code = |pointers| find(pointers).and_then(|text| filled(code(&text, secrets)));
    let text = |pointers| find(pointers).and_then(|text| filled(redacted(&text, secrets)));
    let spoken = &provider.error_body;
    ErrorDetail {
        code: code(spoken.code),
        subcode: code(spoken.subcode),
        message: text(spoken.message),
        details: text(spoken.details).or_else(|| {
            let found = at(spoken.details).next().filter(|node| !node.is_null());
            found.map(|node| redacted(&node.to_json().to_string(), secrets))
        }),
        trace_id: code(spoken.trace_id),
        transient: at(spoken.transient).any(|node| matches!(node.kind(), Kind::Flag(true))),
    }
}

/// A text of which something is left.
fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn plain(node: Node<'_>) -> Option<String> {
    match node.kind() {
        Kind::Text(text) if !text.is_empty() => Some(text.to_owned()),
        Kind::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The text of an HTML or XML page without its tags, or a plain text. None for JSON that was cut: what it held is the
/// provider's answer, with tokens and texts in it, and not a reason.
fn summary(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if start.starts_with(['{', '[', '"']) {
        return None;
    }
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
    (!words.is_empty()).then_some(words)
}

/// A code as it is, for some are long numbers; one that is a sentence or an address is a text like any other.
fn code(text: &str, secrets: &Secrets) -> String {
    let code = clean(text, secrets);
    let is_text = code.contains(|c: char| c.is_whitespace() || matches!(c, '@' | '+' | '/'));
    let code = match is_text {
        true => masked(&code),
        false => code,
    };
    code.chars().take(LONGEST_CODE).collect()
}

/// A text as a person may read it: no credentials, no whole phone numbers, not long.
pub(crate) fn redacted(text: &str, secrets: &Secrets) -> String {
    let clean = clean(text, secrets);
    // Masked before it is cut: what is left of a number after a cut may be too short to be known for one.
    masked(&clean).chars().take(LONGEST_TEXT).collect()
}

/// Without whole phone numbers, and without what lets in at an address: a password, a signature.
pub(crate) fn masked(text: &str) -> String {
    mask::within(&mask::addresses(text).to_string()).to_string()
}

/// Control characters first: one in the midst of a credential would hide it from the search.
fn clean(text: &str, secrets: &Secrets) -> String {
    let plain: String = text.chars().filter(|c| !c.is_control()).collect();
    secrets.blot(&plain)
}
