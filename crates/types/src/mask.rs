//! Masking: how a phone number or chat id looks where a person may read it.
//!
//! `Display` and serde of every model are the whole value, since that is what goes over the wire; `Debug`, errors and
//! spans show this much:
//!
#![doc = include_str!("masks.md")]

use std::fmt;

/// A text of which at most the first four and the last two characters are shown.
///
/// Of 11 characters and more that many; of 9 or 10 the first and the last two; of fewer none. Control characters go.
///
/// ```
/// use waxwing_types::mask;
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
/// seven digits or more, numbers with a plus sign and blanks between their digits, and whole words with an `@` or
/// `wamid.` in them (the latter holds the number in base64).
///
/// Line breaks become blanks; other control characters go.
///
/// ```
/// use waxwing_types::mask;
/// assert_eq!(
///     mask::within("no user 15550001111@c.us or +1 (555) 000-2222.").to_string(),
///     "no user 1555…us or +1555…22."
/// );
/// ```
pub fn within(message: &str) -> impl fmt::Display + use<> {
    let mut out = String::new();
    let mut rest = message;
    while let Some(first) = rest.chars().next() {
        if let Some((digits, end)) = spaced_number(rest) {
            out.push('+');
            out.push_str(&text(&digits).to_string());
            rest = &rest[end..];
        } else if first.is_whitespace() {
            out.push(if first.is_control() { ' ' } else { first });
            rest = &rest[first.len_utf8()..];
        } else {
            let end = word(rest);
            masked_word(&rest[..end], &mut out);
            rest = &rest[end..];
        }
    }
    out
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
            ' ' | '\u{a0}' | '-' | '.' if separators == 0 => separators = 1,
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

fn masked_word(word: &str, out: &mut String) {
    if word.contains('@') || word.contains("wamid.") {
        out.push_str(&text(word).to_string());
        return;
    }
    let mut run = String::new();
    for c in word.chars().chain(std::iter::once('\0')) {
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
