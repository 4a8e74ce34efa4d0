//! Converts names from a provider's spelling to Rust's.

/// `send_voice`, `sendVoice`, `send-voice` to `SendVoice`.
pub fn pascal(name: &str) -> String {
    words(name).iter().map(|w| capitalised(w)).collect()
}

/// `chatId`, `file[url]`, `_data` to `chat_id`, `file_url`, `data`. A Rust keyword gets an underscore behind it, a name that
/// begins with a digit an `n` in front.
pub fn snake(name: &str) -> String {
    let snake = words(name).join("_").to_lowercase();
    match snake.as_str() {
        "self" | "super" | "crate" => format!("{snake}_"),
        "type" | "match" | "ref" | "move" | "use" | "in" | "for" | "loop" | "where" | "fn"
        | "as" | "enum" | "struct" | "async" | "await" | "dyn" | "static" | "const" | "extern"
        | "mod" | "pub" | "return" | "trait" | "true" | "false" | "impl" | "let" | "else"
        | "if" | "while" | "break" | "continue" | "box" | "do" | "final" | "macro" | "override"
        | "priv" | "try" | "typeof" | "unsized" | "virtual" | "yield" | "abstract" | "become"
        | "gen" | "unsafe" => format!("{snake}_"),
        _ if snake.starts_with(|c: char| c.is_ascii_digit()) => format!("n{snake}"),
        _ => snake,
    }
}

/// `send_voice` to `SEND_VOICE`.
pub fn screaming(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous: Option<char> = None;
    let letters: Vec<char> = name.chars().collect();
    for (index, &c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            previous = None;
            continue;
        }
        let next_is_lower = letters
            .get(index + 1)
            .is_some_and(|n| n.is_ascii_lowercase());
        let starts = match previous {
            None => true,
            Some(p) => {
                (c.is_ascii_uppercase() && !p.is_ascii_uppercase())
                    || (c.is_ascii_uppercase() && p.is_ascii_uppercase() && next_is_lower)
            }
        };
        match words.last_mut() {
            Some(word) if !starts => word.push(c),
            _ => words.push(c.to_string()),
        }
        previous = Some(c);
    }
    words
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => {
            first.to_ascii_uppercase().to_string() + &letters.as_str().to_ascii_lowercase()
        }
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_rust_names() {
        for (wire, rust) in [
            ("chatId", "chat_id"),
            ("file[url]", "file_url"),
            ("_data", "data"),
            ("_serialized", "serialized"),
            ("type", "type_"),
            ("hasQuotedMsg", "has_quoted_msg"),
            ("vCards", "v_cards"),
            ("PTT", "ptt"),
            ("fileSHA256", "file_sha256"),
        ] {
            assert_eq!(snake(wire), rust, "{wire}");
        }
        assert_eq!(pascal("SCAN_QR_CODE"), "ScanQrCode");
        assert_eq!(pascal("send_voice"), "SendVoice");
        assert_eq!(screaming("get_media_url"), "GET_MEDIA_URL");
    }
}
