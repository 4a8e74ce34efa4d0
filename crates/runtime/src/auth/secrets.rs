//! What must not be shown of a call, to be blotted out of what a provider says: its credentials, and the members of its
//! request that are secrets.

use bytes::Bytes;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};
use std::borrow::Cow;
use waxwing_types::mask::is_secret_name;

/// Shorter values are no secrets, and blotting them out would spoil codes and words that hold them by chance.
const SHORTEST: usize = 4;

const BLOT: &str = "[redacted]";

/// Values that must not be shown.
#[derive(Default)]
pub(crate) struct Secrets {
    /// The longest first.
    values: Vec<SecretString>,
    /// A JSON body and the pointers to what is secret in it. Few calls have one, and few answers are shown, so it is
    /// read when something is.
    body: Option<(Bytes, &'static [&'static str])>,
}

impl Secrets {
    /// Those of a JSON body, too.
    pub(crate) fn wait(&mut self, body: Bytes, pointers: &'static [&'static str]) {
        self.body = Some((body, pointers));
    }

    /// All values, those of the body among them.
    fn read(&self) -> Cow<'_, [SecretString]> {
        let Some((body, pointers)) = &self.body else {
            return Cow::Borrowed(&self.values);
        };
        let mut all = Self {
            values: self.values.clone(),
            body: None,
        };
        match waxwing_json::from_slice(body) {
            Ok(Value::Object(members)) => all.add_members(&members, pointers),
            Ok(other) => all.add_named(&other),
            // It was written by this crate.
            Err(_) => {}
        }
        Cow::Owned(all.values)
    }

    pub(crate) fn add_members(&mut self, members: &Map<String, Value>, pointers: &[&str]) {
        for pointer in pointers {
            let mut steps = pointer.split('/').skip(1);
            let first = steps.next().unwrap_or_default();
            if let Some(value) = members.get(first) {
                self.add_at(value, &steps.collect::<Vec<_>>());
            }
        }
        for (name, value) in members {
            match is_secret_name(name) {
                true => self.add_at(value, &[]),
                false => self.add_named(value),
            }
        }
    }

    /// A `*` stands for each item of a list and each member of a map.
    fn add_at(&mut self, value: &Value, steps: &[&str]) {
        match (steps.split_first(), value) {
            (None, Value::String(text)) => self.add(text),
            (None, Value::Number(number)) => self.add(&number.to_string()),
            (Some((&"*", rest)), Value::Array(items)) => {
                items.iter().for_each(|item| self.add_at(item, rest));
            }
            (Some((&"*", rest)), Value::Object(members)) => {
                members.values().for_each(|value| self.add_at(value, rest));
            }
            (Some((name, rest)), Value::Object(members)) => {
                if let Some(value) = members.get(*name) {
                    self.add_at(value, rest);
                }
            }
            _ => {}
        }
    }

    pub(crate) fn add_named(&mut self, value: &Value) {
        match value {
            Value::Object(members) => self.add_members(members, &[]),
            Value::Array(items) => items.iter().for_each(|item| self.add_named(item)),
            _ => {}
        }
    }

    /// Adds a value.
    pub(crate) fn add(&mut self, value: &str) {
        let new = self
            .values
            .iter()
            .all(|known| known.expose_secret() != value);
        if value.len() >= SHORTEST && new {
            self.values.push(value.into());
            // A value may hold another: `Basic abc` holds `abc`.
            self.values
                .sort_by_key(|s| std::cmp::Reverse(s.expose_secret().len()));
        }
    }

    /// Adds those of another.
    pub(crate) fn extend(&mut self, other: &Self) {
        other
            .values
            .iter()
            .for_each(|s| self.add(s.expose_secret()));
        if other.body.is_some() {
            self.body.clone_from(&other.body);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.read().is_empty()
    }

    /// The text without them, in whatever form it repeats them: as they are, as in a URL or a form, as in JSON or HTML.
    pub(crate) fn blot(&self, text: &str) -> String {
        self.read().iter().fold(text.to_owned(), |text, secret| {
            without(&text, secret.expose_secret())
        })
    }
}

fn without(text: &str, secret: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        match repeated(rest, secret) {
            Some(end) => {
                out.push_str(BLOT);
                rest = &rest[end..];
            }
            None => {
                out.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    out
}

/// Where the secret ends that the text begins with, in any of its forms.
fn repeated(text: &str, secret: &str) -> Option<usize> {
    // All places that can be reached: a backslash may be one of the secret's own, or one that escapes.
    let mut ends = vec![0];
    for wanted in secret.chars() {
        let mut next = Vec::new();
        for end in ends {
            one(text, end, wanted, &mut next);
        }
        next.sort_unstable();
        next.dedup();
        ends = next;
        if ends.is_empty() {
            return None;
        }
    }
    ends.into_iter().max().filter(|end| *end > 0)
}

/// The places after the one character `wanted`, in each form in which it stands at `at`.
fn one(text: &str, at: usize, wanted: char, ends: &mut Vec<usize>) {
    let rest = &text[at..];
    if rest.starts_with(wanted) {
        ends.push(at + wanted.len_utf8());
    }
    if wanted == ' ' && rest.starts_with('+') {
        ends.push(at + 1);
    }
    // Texts are shown without control characters.
    if wanted.is_control() {
        ends.push(at);
    }
    match rest.as_bytes().first() {
        Some(b'%') => ends.extend(percent(rest, wanted).map(|length| at + length)),
        Some(b'\\') => ends.extend(backslash(rest, wanted).map(|length| at + length)),
        Some(b'&') => ends.extend(entity(rest, wanted).map(|length| at + length)),
        _ => {}
    }
}

/// `%2F`, in capitals or not, and encoded twice (`%252F`).
fn percent(text: &str, wanted: char) -> Option<usize> {
    let mut buffer = [0; 4];
    let mut rest = text;
    for byte in wanted.encode_utf8(&mut buffer).bytes() {
        rest = rest.strip_prefix('%')?;
        while let Some(inner) = rest.strip_prefix("25").filter(|r| starts_with_hex(r, byte)) {
            rest = inner;
        }
        rest = rest.get(2..).filter(|_| starts_with_hex(rest, byte))?;
    }
    Some(text.len() - rest.len())
}

fn starts_with_hex(text: &str, byte: u8) -> bool {
    let digits = text.get(..2).unwrap_or_default();
    u8::from_str_radix(digits, 16).is_ok_and(|b| b == byte)
}

/// `\/`, `\"`, `\u002f`; more than one backslash where JSON stands in a text of JSON.
fn backslash(text: &str, wanted: char) -> Option<usize> {
    let rest = text.trim_start_matches('\\');
    let slashes = text.len() - rest.len();
    let plain = match wanted {
        '"' | '/' => rest.strip_prefix(wanted),
        '\n' => rest.strip_prefix('n'),
        '\r' => rest.strip_prefix('r'),
        '\t' => rest.strip_prefix('t'),
        '\u{8}' => rest.strip_prefix('b'),
        '\u{c}' => rest.strip_prefix('f'),
        // Two for one, and again.
        '\\' if slashes > 1 => return Some(1 << slashes.ilog2()),
        _ => None,
    };
    let rest = match plain {
        Some(rest) => rest,
        None => {
            let mut units = [0; 2];
            let mut rest = rest;
            for (index, unit) in wanted.encode_utf16(&mut units).iter().enumerate() {
                if index > 0 {
                    rest = rest.strip_prefix('\\')?.trim_start_matches('\\');
                }
                let digits = rest.strip_prefix('u')?.get(..4)?;
                let same = u16::from_str_radix(digits, 16).is_ok_and(|u| u == *unit);
                rest = rest.get(5..).filter(|_| same)?;
            }
            rest
        }
    };
    Some(text.len() - rest.len())
}

/// `&amp;`, `&#38;`, `&#x26;`.
fn entity(text: &str, wanted: char) -> Option<usize> {
    let end = text.bytes().take(10).position(|b| b == b';')?;
    let name = &text[1..end];
    let code = match (name.strip_prefix("#x").or(name.strip_prefix("#X")), name) {
        (Some(hex), _) => u32::from_str_radix(hex, 16).ok()?,
        (None, "amp") => '&'.into(),
        (None, "lt") => '<'.into(),
        (None, "gt") => '>'.into(),
        (None, "quot") => '"'.into(),
        (None, "apos") => '\''.into(),
        (None, name) => name.strip_prefix('#')?.parse().ok()?,
    };
    (code == u32::from(wanted)).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::Secrets;

    #[test]
    fn each_form_of_a_value_is_blotted_out() {
        let mut secrets = Secrets::default();
        for value in ["App key-1", "key-1", "a+b/c\"d", "42", "p w&é🎧\\x\ny"] {
            secrets.add(value);
        }
        for (text, expected) in [
            ("sent `App key-1`", "sent `[redacted]`"),
            ("bad key-1.", "bad [redacted]."),
            ("key-1key-1", "[redacted][redacted]"),
            ("?t=a%2Bb%2Fc%22d&x=1", "?t=[redacted]&x=1"),
            ("?t=a%2bb%2fc%22d&x=1", "?t=[redacted]&x=1"),
            ("?t=a%252Bb%252Fc%2522d", "?t=[redacted]"),
            ("?t=%61%2Bb/c%22d", "?t=[redacted]"),
            (r#"{"t":"a+b/c\"d"}"#, r#"{"t":"[redacted]"}"#),
            (r#"{"t":"a+b\/c\"d"}"#, r#"{"t":"[redacted]"}"#),
            (r#"{"t":"a\u002bb\u002Fc\u0022d"}"#, r#"{"t":"[redacted]"}"#),
            (
                r#""{\"t\":\"a+b\\/c\\\"d\"}""#,
                r#""{\"t\":\"[redacted]\"}""#,
            ),
            ("a+b/c&quot;d", "[redacted]"),
            ("a&#43;b/c&#x22;d", "[redacted]"),
            ("p w&é🎧\\xy", "[redacted]"),
            ("p+w%26%C3%A9%F0%9F%8E%A7%5Cx%0Ay", "[redacted]"),
            ("p%20w%26%c3%a9%f0%9f%8e%a7%5cx%0ay", "[redacted]"),
            (r"p w&\u00e9\uD83C\udfa7\\x\ny!", "[redacted]!"),
            ("p w&amp;é🎧\\xy", "[redacted]"),
            (
                "key-2, App key, %, \\, &, %2",
                "key-2, App key, %, \\, &, %2",
            ),
            ("code 1421", "code 1421"),
        ] {
            assert_eq!(secrets.blot(text), expected, "{text}");
        }
    }
}
