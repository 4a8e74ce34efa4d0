//! Doc comments of generated items.

use crate::plan::Operation;
use proc_macro2::TokenStream;
use quote::quote;
use waxwing_dialect::{BodyEncoding, V1};

/// `///` lines, wrapped at 100 columns.
pub fn lines(text: &str) -> TokenStream {
    let lines = wrap(text)
        .into_iter()
        .filter(|_| !text.trim().is_empty())
        .map(|line| {
            if line.is_empty() {
                line
            } else {
                format!(" {line}")
            }
        });
    quote!(#(#[doc = #lines])*)
}

/// A description as one line of text, for a JSON Schema.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as one line of docs.
pub fn line(text: &str) -> String {
    let text = plain(text);
    match text.contains('`') {
        true => text,
        false => escape(&text),
    }
}

/// A component's description, or its name in words.
pub fn described(name: &str, schema: &serde_json::Value) -> String {
    match waxwing_dialect::text(schema, "description") {
        own if own.is_empty() => {
            let words = crate::names::snake(name).replace('_', " ");
            words[..1].to_uppercase() + &words[1..] + "."
        }
        own => own,
    }
}

/// The doc comment of an operation's method.
pub fn operation(operation: &Operation) -> String {
    let mut text = operation.summary.clone();
    if !operation.description.is_empty() {
        text += &format!("\n\n{}", operation.description);
    }
    text += &match &operation.absolute {
        Some(_) => {
            "\n\nThe argument is a complete URL; the token is sent only to the provider's own hosts"
                .to_owned()
        }
        None => format!("\n\n`{} {}`", operation.method, operation.path),
    };
    match &operation.v1 {
        Some(V1 { only: true, .. }) => text += ", in v1 alone",
        Some(V1 { method, path, .. }) => text += &format!("; in v1 `{method} {path}`"),
        None => {}
    }
    if operation
        .body
        .as_ref()
        .is_some_and(|b| b.encoding == BodyEncoding::Multipart)
    {
        text += "; the body is a multipart form, built anew for each attempt";
    }
    let again = if operation.idempotent {
        "safe to repeat"
    } else {
        "not safe to repeat: the action may happen twice"
    };
    text += &format!(". {}.", again[..1].to_uppercase() + &again[1..]);
    match operation.sources.is_empty() {
        true => text,
        false => text + &format!("\n\nSource: {}.", operation.sources.join("; ")),
    }
}

/// Escapes what rustdoc would take for links or tags.
fn escape(text: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    for word in text.split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        let bare = word.trim_matches(|c: char| "(),.;:'\"".contains(c));
        if word.contains('`') {
            code = false;
            out.push_str(word);
        } else if bare.starts_with("http://") || bare.starts_with("https://") {
            out.push_str(&word.replace(
                bare,
                &if bare.contains(['{', '[']) {
                    format!("`{bare}`")
                } else {
                    format!("<{bare}>")
                },
            ));
        } else if !code && (bare.contains(['[', '<', '_', '{']) && !bare.is_empty()) {
            out.push_str(&word.replace(bare, &format!("`{bare}`")));
        } else {
            out.push_str(word);
        }
    }
    out
}

fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.trim().split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        let escaped = if paragraph.contains('`') {
            paragraph.to_owned()
        } else {
            escape(&paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        for word in escaped.split_whitespace() {
            if !line.is_empty() && line.len() + word.len() > 96 {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_are_printed_as_code_and_addresses_as_links() {
        assert_eq!(
            wrap("Set chat_id, see https://example.com/a."),
            ["Set `chat_id`, see <https://example.com/a>."]
        );
        assert_eq!(
            wrap("At https://{personal}.example.com now"),
            ["At `https://{personal}.example.com` now"]
        );
    }
}
