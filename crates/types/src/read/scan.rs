//! The quick way to the cells of a document.
//!
//! What is plain is read here, more quickly than through serde: texts without escapes, whole numbers, and how they stand
//! in each other. Single odd texts and numbers are left to `serde_json`. Where this gives up, `serde_json` reads the whole
//! again and says what is wrong; so nothing is refused here, and a test holds that nothing is taken that it refuses.

use super::Document;
use super::cell::{Cell, Span};
use super::marks::Marks;

/// Deeper is left to `serde_json`, which has a limit of its own.
const DEPTH: usize = 64;

/// Digits that fit whatever they are.
const DIGITS: usize = 18;

/// Reads the text, into room for so many cells; nothing when it is better left to `serde_json`.
pub(super) fn scan(text: &str, cells: usize) -> Option<Document<'_>> {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        marks: Marks::new(text.as_bytes()),
        at: 0,
        document: Document::with_room(text, cells),
    };
    scanner.value(DEPTH)?;
    (scanner.next() == 0 && scanner.at == text.len()).then_some(scanner.document)
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    marks: Marks<'a>,
    at: usize,
    document: Document<'a>,
}

impl Scanner<'_> {
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
        match self.marks.near(start) {
            Some(end) if self.bytes.get(end) == Some(&b'"') => self.plain(start, end),
            _ => self.further(start),
        }
    }

    #[inline]
    fn plain(&mut self, start: usize, end: usize) -> Option<()> {
        self.at = end + 1;
        self.document.put(Cell::Text(Span::within(start..end)));
        Some(())
    }

    /// A text that ends further on, or has escapes.
    #[inline(never)]
    fn further(&mut self, start: usize) -> Option<()> {
        let end = self.marks.next(start);
        match self.bytes.get(end)? {
            b'"' => self.plain(start, end),
            b'\\' => self.escaped(end),
            _ => None,
        }
    }

    /// A text with escapes, the first of them here.
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

#[cfg(test)]
mod tests {
    use super::scan;
    use crate::read::Document;

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
            assert_eq!(scan(&text, 4).is_some(), quick, "{text}");
        }
        assert!(Document::parse(&deep(127)).is_ok());
        assert!(Document::parse(&deep(128)).is_err());
    }
}
