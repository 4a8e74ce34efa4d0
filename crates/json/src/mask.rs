//! Masking: how a phone number or chat id looks where a person may read it.
//!
//! `Display` and serde of every model are the whole value, since that is what goes over the wire; `Debug`, errors and
//! spans show this much. Texts that people write to each other (bodies, captions, names of files) are not masked in
//! `Debug` of the models that hold them, so log ids instead of whole requests and events.
//!
#![doc = include_str!("masks.md")]

use number_in_text::Found;
use std::fmt;

mod number_in_text;

/// A text of which at most the first four and the last two characters are shown.
///
/// Of 11 characters and more that many; of 9 or 10 the first and the last two; of fewer none. Control characters go.
///
/// ```
/// use waxwing_json::mask;
/// assert_eq!(mask::text("+15550001111").to_string(), "+155…11");
/// assert_eq!(mask::text("+29012345").to_string(), "+2…45");
/// assert_eq!(mask::text("12345").to_string(), "…");
/// ```
pub fn text(text: &str) -> impl fmt::Display + use<> {
    let letters = || text.chars().filter(|c| !c.is_control());
    let (head, tail) = match letters().count() {
        0 => return String::new(),
        1..=8 => (0, 0),
        9..=10 => (2, 2),
        _ => (4, 2),
    };
    let mut end: Vec<char> = letters().rev().take(tail).collect();
    end.reverse();
    letters().take(head).chain(['…']).chain(end).collect()
}

/// A text of another's making with everything masked that looks like a phone number or an id with one in it: runs of
/// seven digits or more, as many with blanks, hyphens, dots or parentheses between them, and whole words with an `@` or
/// `wamid.` in them (the latter holds the number in base64).
///
/// Dates, times, versions, addresses of machines, amounts with their currency and lists of six-digit codes (13…) stay, where
/// they can be told from a phone number. Line breaks become blanks; other control characters go.
///
/// ```
/// use waxwing_json::mask;
/// assert_eq!(
///     mask::within("no user 15550001111@c.us or +1 (555) 000-2222.").to_string(),
///     "no user 1555…us or +1555…22."
/// );
/// assert_eq!(
///     mask::within("2026-11-30 18:04: 1 555 000-1111 is unknown").to_string(),
///     "2026-11-30 18:04: 1555…11 is unknown"
/// );
/// ```
pub fn within(message: &str) -> impl fmt::Display + use<> {
    let mut out = String::new();
    let mut at = 0;
    while let Some(first) = message[at..].chars().next() {
        let rest = &message[at..];
        if let Some((digits, end)) = spaced_number(rest) {
            out.push('+');
            out.push_str(&text(&digits).to_string());
            at += end;
        } else if first.is_whitespace() {
            out.push(if first.is_control() { ' ' } else { first });
            at += first.len_utf8();
        } else {
            let end = at + word(rest);
            if is_id(&message[at..end]) {
                out.push_str(&text(&message[at..end]).to_string());
                at = end;
            } else {
                at = masked_word(message, at, end, &mut out);
            }
        }
    }
    out
}

/// A text in which no address shows its user, its password or the values of its query, where signatures stand.
///
/// ```
/// use waxwing_json::mask;
/// assert_eq!(
///     mask::addresses("at https://ada:pass@example.com/a.ogg?id=1&sig=AR#b, later").to_string(),
///     "at https://…@example.com/a.ogg?id=…&sig=…, later"
/// );
/// ```
pub fn addresses(text: &str) -> impl fmt::Display + use<> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        out.push_str(before);
        out.push_str("://");
        let (address, further) = after.split_at(address_end(after));
        let (place, query) = match address.find(['?', '#']) {
            Some(at) => address.split_at(at),
            None => (address, ""),
        };
        let host = place.find('/').unwrap_or(place.len());
        match place[..host].rfind('@') {
            Some(at) => {
                out.push('…');
                out.push_str(&place[at..]);
            }
            None => out.push_str(place),
        }
        let query = query.split('#').next().unwrap_or_default();
        for (index, pair) in query.trim_start_matches('?').split('&').enumerate() {
            out.push_str(match (index, query.is_empty()) {
                (0, true) => "",
                (0, false) => "?",
                _ => "&",
            });
            let name = pair.split_once('=').map(|(name, _)| name);
            match name {
                Some(name) => {
                    out.push_str(name);
                    out.push_str("=…");
                }
                None if pair.is_empty() => {}
                None => out.push('…'),
            }
        }
        rest = further;
    }
    out.push_str(rest);
    out
}

/// Where the address ends that stands in front of the text: at a blank or a quotation mark that is not escaped. A comma
/// or an apostrophe may belong to it, as RFC 3986 has them, but not at its end.
fn address_end(text: &str) -> usize {
    let mut end = text.len();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if !escaped && (c.is_whitespace() || matches!(c, '"' | '<' | '>')) {
            end = at;
            break;
        }
        escaped = c == '\\' && !escaped;
    }
    text[..end].trim_end_matches([',', '\'']).len()
}

/// The `Debug` of a member that holds addresses, by [`addresses`]; for generated code.
#[doc(hidden)]
pub struct Addresses<'a, T>(pub &'a T);

impl<T: fmt::Debug> fmt::Debug for Addresses<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match f.alternate() {
            true => format!("{:#?}", self.0),
            false => format!("{:?}", self.0),
        };
        write!(f, "{}", addresses(&text))
    }
}

/// Whether a member of this name lets its holder in, such as a token or a password. Where a specification marks its
/// secrets, it says more; this is for what none describes.
///
/// ```
/// use waxwing_json::mask;
/// assert!(["client_secret", "newPassword", "access_token", "PIN"].iter().all(|name| mask::is_secret_name(name)));
/// assert!(!mask::is_secret_name("flow_token"));
/// ```
pub fn is_secret_name(name: &str) -> bool {
    let name = name.replace(['_', '-'], "").to_lowercase();
    let ends = [
        "accesstoken",
        "sessiontoken",
        "verifytoken",
        "secret",
        "password",
    ];
    name == "pin" || ends.iter().any(|end| name.ends_with(end))
}

/// The digits of a phone number with its plus sign at the start of the text, and where it ends.
fn spaced_number(text: &str) -> Option<(String, usize)> {
    let mut digits = String::new();
    let mut end = 0;
    let mut separators = 0;
    for (at, c) in text.strip_prefix('+')?.char_indices() {
        match c {
            _ if c.is_numeric() => {
                digits.push(c);
                separators = 0;
                end = 1 + at + c.len_utf8();
            }
            '(' | ')' => {}
            // Two in a row are the end of a sentence, not a number.
            c if number_in_text::is_separator(c) && separators == 0 => separators = 1,
            _ => break,
        }
    }
    (digits.chars().count() >= 7).then_some((digits, end))
}

/// Where the word ends that the text begins with: at a blank, or where a phone number begins.
fn word(text: &str) -> usize {
    text.char_indices()
        .skip(1)
        .find(|(at, c)| c.is_whitespace() || (*c == '+' && spaced_number(&text[*at..]).is_some()))
        .map_or(text.len(), |(at, _)| at)
}

/// Whether a word is masked as a whole.
fn is_id(word: &str) -> bool {
    word.contains('@') || word.contains("wamid.")
}

/// Writes the word from `start` to `end`, and gives the place after it; a phone number may reach beyond the word.
fn masked_word(message: &str, start: usize, end: usize, out: &mut String) -> usize {
    let mut previous = ' ';
    for (place, c) in message[start..end].char_indices() {
        let at = start + place;
        let opens = c == '(' && message[at + 1..].starts_with(char::is_numeric);
        if (c.is_numeric() && !previous.is_numeric()) || opens {
            match number_in_text::find(&message[..at], &message[at..]) {
                Some(Found::Number(digits, length)) => {
                    masked_runs(&message[start..at], out);
                    out.push_str(&text(&digits).to_string());
                    return at + length;
                }
                Some(Found::Plain(length)) => {
                    masked_runs(&message[start..at + length], out);
                    return at + length;
                }
                None => {}
            }
        }
        previous = c;
    }
    masked_runs(&message[start..end], out);
    end
}

fn masked_runs(part: &str, out: &mut String) {
    let mut run = String::new();
    for c in part.chars().chain(std::iter::once('\0')) {
        if c.is_numeric() {
            run.push(c);
            continue;
        }
        match run.chars().count() {
            7.. => out.push_str(&text(&run).to_string()),
            _ => out.push_str(&run),
        }
        run.clear();
        if !c.is_control() {
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Addresses, addresses, within};

    #[test]
    fn an_address_shows_where_it_leads_and_nothing_that_lets_in() {
        for (text, expected) in [
            ("https://example.com/a.ogg", "https://example.com/a.ogg"),
            ("https://u:p@example.com", "https://…@example.com"),
            ("https://u:p@ss@example.com/@x", "https://…@example.com/@x"),
            (
                "https://example.com/a?x=1&y=2&z",
                "https://example.com/a?x=…&y=…&…",
            ),
            ("https://example.com/a?AR1234", "https://example.com/a?…"),
            ("https://example.com/?", "https://example.com/?"),
            ("https://example.com/#token=1", "https://example.com/"),
            ("ftp://a:b@h/x <http://c@h/y>", "ftp://…@h/x <http://…@h/y>"),
            (
                "https://ada:p,s's@example.com/a?sig=AB,CD'EF, then",
                "https://…@example.com/a?sig=…, then",
            ),
            ("no address?a=b", "no address?a=b"),
            ("", ""),
        ] {
            assert_eq!(addresses(text).to_string(), expected);
        }
        let quoted = Some("https://u:p\"q@h/a?sig=A\"R".to_owned());
        assert_eq!(
            format!("{:?}", Addresses(&quoted)),
            r#"Some("https://…@h/a?sig=…")"#
        );
        let some = Some("https://u:p@h/a?sig=AR".to_owned());
        assert_eq!(
            format!("{:?}", Addresses(&some)),
            r#"Some("https://…@h/a?sig=…")"#
        );
        assert_eq!(
            format!("{:#?}", Addresses(&some)),
            "Some(\n    \"https://…@h/a?sig=…\",\n)"
        );
    }

    #[test]
    fn numbers_in_any_spelling_are_masked_and_what_is_none_stays() {
        for (text, expected) in [
            ("no user 1-555-000-1111.", "no user 1555…11."),
            ("no user 1 555 000 1111!", "no user 1555…11!"),
            ("to:1.555.000.1111,", "to:1555…11,"),
            ("(555) 000-1111", "55…11"),
            ("call (555)000-1111 now", "call 55…11 now"),
            ("1 (555) 000-1111", "1555…11"),
            ("1\u{2011}555\u{a0}0001111", "1555…11"),
            ("0044 20 7946 0958", "0044…58"),
            ("06 12 34 56 78", "06…78"),
            ("98765 43210", "98…10"),
            ("07700 900123", "0770…23"),
            ("07700.900123", "0770…23"),
            ("155500 011112", "1555…12"),
            ("612 345 678", "61…78"),
            ("49 151 234 567", "4915…67"),
            ("4111 1111 1111 1111", "4111…11"),
            ("+1 555 000 1111 and 1 555 000 2222", "+1555…11 and 1555…22"),
            ("1 555 000 1111 15550002222@c.us", "1555…11 1555…us"),
            ("555 000-1111 on 2026-11-30", "55…11 on 2026-11-30"),
            ("555-000-1111 2026-11-30", "55…11 2026-11-30"),
            ("15550001111", "1555…11"),
            ("at 2026-11-30 18:04:05", "at 2026-11-30 18:04:05"),
            ("2026-11-30T18:04:05Z", "2026-11-30T18:04:05Z"),
            ("30.11.2026 18.04.05", "30.11.2026 18.04.05"),
            ("11-30-2026", "11-30-2026"),
            ("2025-2026", "2025-2026"),
            ("use v25.0.1234.5678 of it", "use v25.0.1234.5678 of it"),
            ("Windows 10.0.19045.3803", "Windows 10.0.19045.3803"),
            ("from 192.168.100.200:8080", "from 192.168.100.200:8080"),
            ("at 52.520008, 13.404954", "at 52.520008, 13.404954"),
            ("at most 16 000 000 bytes", "at most 16 000 000 bytes"),
            ("1.000.000 messages", "1.000.000 messages"),
            ("1 234 567.89 left", "1 234 567.89 left"),
            ("1.234.567,89 left", "1.234.567,89 left"),
            ("EUR 1 234 567", "EUR 1 234 567"),
            ("€1.234.567", "€1.234.567"),
            ("1 234 567 USD", "1 234 567 USD"),
            ("1,234,567", "1,234,567"),
            ("codes 131056 131057", "codes 131056 131057"),
            ("131000-131056", "131000-131056"),
            ("1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8"),
            ("200-299, 400", "200-299, 400"),
            ("52.5200080000001", "52.5200…01"),
        ] {
            assert_eq!(within(text).to_string(), expected, "{text}");
        }
    }
}
