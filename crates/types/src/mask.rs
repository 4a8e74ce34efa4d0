//! Masking: how a phone number or chat id looks where a person may read it.

use std::fmt;

/// A text of which at most the first four and the last two characters are shown.
///
/// ```
/// assert_eq!(waxwing_types::mask::text("+15550001111").to_string(), "+155…11");
/// assert_eq!(waxwing_types::mask::text("12345").to_string(), "…");
/// ```
pub fn text(text: &str) -> impl fmt::Display + use<> {
    let letters: Vec<char> = text.chars().filter(|c| !c.is_control()).collect();
    match letters.len() {
        0 => String::new(),
        1..=8 => "…".to_owned(),
        n => {
            let head: String = letters[..4].iter().collect();
            let tail: String = letters[n - 2..].iter().collect();
            format!("{head}…{tail}")
        }
    }
}

/// A text of another's making with everything masked that looks like a phone number or chat id: runs of seven
/// digits or more, and whole words with an `@` in them.
///
/// ```
/// assert_eq!(
///     waxwing_types::mask::within("no user 15550001111@c.us or +15550002222.").to_string(),
///     "no user 1555…us or +1555…22."
/// );
/// ```
pub fn within(message: &str) -> impl fmt::Display + use<> {
    let mut out = String::new();
    for (index, word) in message.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if word.contains('@') {
            out.push_str(&text(word).to_string());
        } else {
            digits(word, &mut out);
        }
    }
    out
}

fn digits(word: &str, out: &mut String) {
    let mut run = String::new();
    for c in word.chars().chain(std::iter::once('\0')) {
        if c.is_ascii_digit() {
            run.push(c);
            continue;
        }
        if run.len() >= 7 {
            let shown = text(&run).to_string();
            out.push_str(&shown);
        } else {
            out.push_str(&run);
        }
        run.clear();
        if !c.is_control() {
            out.push(c);
        }
    }
}
