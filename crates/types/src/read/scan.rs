//! The quick way to the cells of a document.
//!
//! What is plain is read here, more quickly than through serde: texts without escapes, whole numbers, and how they stand
//! in each other. Single odd texts and numbers are left to `serde_json`. Where this gives up, `serde_json` reads the whole
//! again and says what is wrong; so nothing is refused here, and a test holds that nothing is taken that it refuses.

use super::Document;
use super::cell::{Cell, Span};

/// Deeper is left to `serde_json`, which has a limit of its own.
const DEPTH: usize = 64;

/// Digits that fit whatever they are.
const DIGITS: usize = 18;

/// Reads the text into the document; nothing when it is better left to `serde_json`.
pub(super) fn scan(text: &str, document: &mut Document<'_>) -> Option<()> {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        document,
    };
    scanner.value(DEPTH)?;
    (scanner.next() == 0 && scanner.at == text.len()).then_some(())
}

struct Scanner<'t, 'd, 'a> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    document: &'d mut Document<'a>,
}

impl Scanner<'_, '_, '_> {
    /// The byte that stands there; zero, which is none of JSON's, at the end.
    #[inline]
    fn byte(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    /// The next byte that is no blank.
    #[inline]
    fn next(&mut self) -> u8 {
        let byte = self.byte();
        match byte > b' ' {
            true => byte,
            false => self.past_blanks(),
        }
    }

    fn past_blanks(&mut self) -> u8 {
        while matches!(self.byte(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        self.byte()
    }

    fn value(&mut self, depth: usize) -> Option<()> {
        match self.next() {
            b'"' => self.string(),
            b'{' => self.object(depth.checked_sub(1)?),
            b'[' => self.list(depth.checked_sub(1)?),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word("true", Cell::Flag(true)),
            b'f' => self.word("false", Cell::Flag(false)),
            b'n' => self.word("null", Cell::Null),
            _ => None,
        }
    }

    fn object(&mut self, depth: usize) -> Option<()> {
        let start = self.document.open();
        self.at += 1;
        let mut count = 0;
        if self.next() != b'}' {
            loop {
                if self.next() != b'"' {
                    return None;
                }
                // A name of serde_json's own, by which it hands on what is no object.
                if count == 0 && self.bytes.get(self.at + 1) == Some(&b'$') {
                    return None;
                }
                self.string()?;
                if self.next() != b':' {
                    return None;
                }
                self.at += 1;
                self.value(depth)?;
                count += 1;
                match self.next() {
                    b',' => self.at += 1,
                    b'}' => break,
                    _ => return None,
                }
            }
        }
        self.at += 1;
        self.document.close(start, count, Cell::Object);
        Some(())
    }

    fn list(&mut self, depth: usize) -> Option<()> {
        let start = self.document.open();
        self.at += 1;
        let mut count = 0;
        if self.next() != b']' {
            loop {
                self.value(depth)?;
                count += 1;
                match self.next() {
                    b',' => self.at += 1,
                    b']' => break,
                    _ => return None,
                }
            }
        }
        self.at += 1;
        self.document.close(start, count, Cell::List);
        Some(())
    }

    #[inline]
    fn string(&mut self) -> Option<()> {
        let start = self.at + 1;
        let end = plain_until(self.bytes, start);
        match self.bytes.get(end)? {
            b'"' => {
                self.at = end + 1;
                self.document.put(Cell::Text(Span::within(start..end)));
                Some(())
            }
            b'\\' => self.escaped(end),
            _ => None,
        }
    }

    /// A text with escapes, the first of them here.
    #[cold]
    fn escaped(&mut self, first: usize) -> Option<()> {
        let mut end = first;
        while self.bytes.get(end)? != &b'"' {
            end += match self.bytes.get(end)? {
                b'\\' => 2,
                _ => 1,
            };
        }
        let quoted = self.text.get(self.at..=end)?;
        let text: String = serde_json::from_str(quoted).ok()?;
        self.document.put_text(&text);
        self.at = end + 1;
        Some(())
    }

    fn number(&mut self) -> Option<()> {
        let rest = self.bytes.get(self.at..)?;
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit());
        let (mut count, mut number) = (0, 0_u64);
        for digit in digits.take(DIGITS + 1) {
            number = number
                .wrapping_mul(10)
                .wrapping_add(u64::from(digit - b'0'));
            count += 1;
        }
        let more = rest.get(count);
        let whole = !matches!(more, Some(b'.' | b'e' | b'E' | b'0'..=b'9'));
        let plain = rest.first() != Some(&b'0') || count == 1;
        if whole && plain && (1..=DIGITS).contains(&count) {
            self.at += count;
            self.document.put(Cell::Whole(number));
            return Some(());
        }
        let is_of_it = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let end = self.at + rest.iter().take_while(is_of_it).count();
        self.document.put_number(self.text.get(self.at..end)?)?;
        self.at = end;
        Some(())
    }

    fn word(&mut self, word: &str, cell: Cell) -> Option<()> {
        let end = self.at + word.len();
        if self.bytes.get(self.at..end)? != word.as_bytes() {
            return None;
        }
        self.at = end;
        self.document.put(cell);
        Some(())
    }
}

/// Where a quote, a backslash or a control character stands, from here on; or the end.
///
/// Eight bytes at a time: one that is zero after what is looked for was taken off borrows from its highest bit.
#[inline]
fn plain_until(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    const fn is_less(word: u64, than: u8) -> u64 {
        word.wrapping_sub(ONES * than as u64) & !word
    }
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let word = u64::from_le_bytes(*chunk);
        // With their second bit turned over, a quote and the control characters are the bytes up to 0x20.
        let quote_or_control = is_less(word ^ (ONES * 2), 0x21);
        let escape = is_less(word ^ (ONES * b'\\' as u64), 1);
        let found = (quote_or_control | escape) & HIGH;
        if found != 0 {
            // The first that is found is one; a borrow reaches only those behind it.
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let is_plain = |byte: &&u8| **byte >= 0x20 && !matches!(byte, b'"' | b'\\');
    at + rest.iter().take_while(is_plain).count()
}

#[cfg(test)]
mod tests {
    use super::{plain_until, scan};
    use crate::read::Document;

    #[test]
    fn the_end_of_a_text_is_found_wherever_it_is() {
        for length in 0..40 {
            for byte in [b'"', b'\\', 0, 0x1f, b'\n'] {
                let mut text = "aé\u{7f} ~!#[]\u{10ffff}".repeat(8).into_bytes();
                text.truncate(length);
                text.push(byte);
                text.extend(*b"\"\\\0 and more");
                assert_eq!(plain_until(&text, 0), length);
            }
        }
        assert_eq!(plain_until(b"abc", 0), 3);
        assert_eq!(plain_until(b"abc", 9), 9);
    }

    #[test]
    fn what_it_gives_up_on_is_read_by_serde_json() {
        let deep = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        for (text, quick) in [
            (deep(64), true),
            (deep(65), false),
            ("[1,]".to_owned(), false),
            // With arbitrary_precision serde_json writes a number so; it is one in either way.
            (format!("{{\"{}\":\"1\"}}", crate::tolerant::NUMBER), false),
            ("1 2".to_owned(), false),
        ] {
            let mut document = Document::empty(&text);
            assert_eq!(scan(&text, &mut document).is_some(), quick, "{text}");
        }
        assert!(Document::parse(&deep(127)).is_ok());
        assert!(Document::parse(&deep(128)).is_err());
    }
}
