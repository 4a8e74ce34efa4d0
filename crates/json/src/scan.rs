//! From a text to the cells of a document, in one go.

use crate::cell::{Cell, NOWHERE, Span};
use crate::error::Problem;
use crate::marks::Marks;
use crate::{Document, SyntaxError};

/// Lists and objects in each other, as many as `serde_json` takes: the stack of a thread is enough for them.
const DEEPEST: usize = 127;

/// Digits that fit into 64 bits whatever they are.
const DIGITS: usize = 18;

/// What stands in front of the texts of some programs, and means nothing.
const BYTE_ORDER_MARK: &str = "\u{feff}";

impl<'a> Document<'a> {
    /// Parses a text.
    ///
    /// What `serde_json` takes for JSON is read with equal values. Besides, half of a surrogate pair is read as U+FFFD,
    /// a byte order mark in front is passed over, and a number may be as large as it likes.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert_eq!(Document::parse("\"a\"")?.root().as_text(), Some("a"));
    /// assert_eq!(Document::parse(r#""caf\ud83d""#)?.root().as_text(), Some("caf\u{fffd}"));
    /// assert!(Document::parse("{").is_err());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    ///
    /// # Errors
    /// It is not JSON, nested more than 127 deep, or 4 GiB or longer.
    pub fn parse(json: &'a str) -> Result<Self, SyntaxError> {
        scan(json)
    }

    /// Parses bytes, which must be UTF-8.
    ///
    /// ```
    /// use waxwing_json::Document;
    /// assert!(Document::from_bytes(b"\xef\xbb\xbf{}")?.root().entries().next().is_none());
    /// assert!(Document::from_bytes(b"\"\xff\"").is_err());
    /// # Ok::<(), waxwing_json::SyntaxError>(())
    /// ```
    ///
    /// # Errors
    /// They are no UTF-8, or for those of [`Document::parse`].
    pub fn from_bytes(json: &'a [u8]) -> Result<Self, SyntaxError> {
        match std::str::from_utf8(json) {
            Ok(text) => Self::parse(text),
            Err(error) => Err(SyntaxError::no_text(json, error.valid_up_to())),
        }
    }
}

/// Reads the text.
pub(crate) fn scan(text: &str) -> Result<Document<'_>, SyntaxError> {
    if u32::try_from(text.len()).is_ok_and(|length| length < NOWHERE) {
        // As many cells as webhooks have, and some more: saves 70 of 500 ns of growing, for a webhook of 667 bytes.
        let mut scanner = Scanner::new(text, (text.len() / 10).clamp(4, 4096));
        match scanner.document() {
            Some(()) => Ok(scanner.document),
            None => Err(scanner.error()),
        }
    } else {
        Err(SyntaxError::at(text, 0, Problem::TooLong))
    }
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    marks: Marks<'a>,
    at: usize,
    too_deep: bool,
    document: Document<'a>,
}

/// Each step gives nothing where something else should stand, at that place.
impl<'a> Scanner<'a> {
    fn new(text: &'a str, cells: usize) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            marks: Marks::new(text.as_bytes()),
            at: if text.starts_with(BYTE_ORDER_MARK) {
                BYTE_ORDER_MARK.len()
            } else {
                0
            },
            too_deep: false,
            document: Document::with_room(text, cells),
        }
    }

    fn document(&mut self) -> Option<()> {
        self.value(DEEPEST)?;
        self.next();
        (self.at == self.bytes.len()).then_some(())
    }

    fn error(&self) -> SyntaxError {
        let problem = match self.at < self.bytes.len() {
            true if self.too_deep => Problem::TooDeep,
            true => Problem::Unexpected,
            false => Problem::BrokenOff,
        };
        SyntaxError::at(self.text, self.at, problem)
    }

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

    /// The place, in a text that is known to be short enough.
    #[inline]
    #[allow(clippy::cast_possible_truncation)]
    fn here(&self) -> u32 {
        self.at as u32
    }

    fn value(&mut self, depth: usize) -> Option<()> {
        match self.next() {
            b'"' => self.string(),
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word("true", Cell::Flag(self.here(), true)),
            b'f' => self.word("false", Cell::Flag(self.here(), false)),
            b'n' => self.word("null", Cell::Null(self.here())),
            _ => None,
        }
    }

    #[inline]
    fn deeper(&mut self, depth: usize) -> Option<usize> {
        let less = depth.checked_sub(1);
        self.too_deep = less.is_none();
        less
    }

    fn object(&mut self, depth: usize) -> Option<()> {
        let depth = self.deeper(depth)?;
        let (cell, start) = (self.document.open(), self.here());
        self.at += 1;
        if self.next() != b'}' {
            loop {
                if self.next() != b'"' {
                    return None;
                }
                self.string()?;
                if self.next() != b':' {
                    return None;
                }
                self.at += 1;
                self.value(depth)?;
                match self.next() {
                    b',' => self.at += 1,
                    b'}' => break,
                    _ => return None,
                }
            }
        }
        self.at += 1;
        self.document.close(cell, start, self.here(), Cell::Object);
        Some(())
    }

    fn list(&mut self, depth: usize) -> Option<()> {
        let depth = self.deeper(depth)?;
        let (cell, start) = (self.document.open(), self.here());
        self.at += 1;
        if self.next() != b']' {
            loop {
                self.value(depth)?;
                match self.next() {
                    b',' => self.at += 1,
                    b']' => break,
                    _ => return None,
                }
            }
        }
        self.at += 1;
        self.document.close(cell, start, self.here(), Cell::List);
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
        match self.bytes.get(end) {
            Some(b'"') => self.plain(start, end),
            Some(b'\\') => self.escaped(start, end),
            _ => self.stop(end),
        }
    }

    /// Something else should stand there.
    fn stop(&mut self, at: usize) -> Option<()> {
        self.at = at;
        None
    }

    /// A text with escapes, the first of them at `mark`.
    fn escaped(&mut self, start: usize, mut mark: usize) -> Option<()> {
        let quote = self.here();
        let (mut plain, first) = (start, self.document.keep(""));
        let kept_before = self.document.own().len();
        loop {
            let text = self.text.get(plain..mark)?;
            self.document.own().push_str(text);
            match self.bytes.get(mark) {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at = mark + 1;
                    let letter = self.escape()?;
                    self.document.own().push(letter);
                    plain = self.at;
                    mark = self.marks.next(plain);
                }
                _ => return self.stop(mark),
            }
        }
        self.at = mark + 1;
        let length = self.document.own().len() - kept_before;
        let span = Span::new(first.range().start, length);
        self.document.put(Cell::KeptText(quote, span));
        Some(())
    }

    /// What an escape stands for, behind its backslash.
    fn escape(&mut self) -> Option<char> {
        let byte = *self.bytes.get(self.at)?;
        let letter = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.code_unit().map(|unit| self.letter(unit));
            }
            _ => return None,
        };
        self.at += 1;
        Some(letter)
    }

    /// The letter that begins with this unit of UTF-16. Half of a pair is what JavaScript writes of an emoji that was
    /// cut; it stands for U+FFFD, and what follows it stands for itself.
    fn letter(&mut self, unit: u16) -> char {
        let before = self.at;
        if matches!(unit, 0xd800..0xdc00) && self.bytes.get(before..before + 2) == Some(b"\\u") {
            self.at += 2;
            if let Some(low) = self.code_unit()
                && let Some(Ok(letter)) = char::decode_utf16([unit, low]).next()
            {
                return letter;
            }
            self.at = before;
        }
        char::from_u32(unit.into()).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// Four hexadecimal digits.
    fn code_unit(&mut self) -> Option<u16> {
        let digits = self.bytes.get(self.at..self.at + 4);
        let digits = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let Some(digits) = digits.and_then(|digits| std::str::from_utf8(digits).ok()) else {
            let rest = self.bytes.iter().skip(self.at);
            self.at += rest.take_while(|byte| byte.is_ascii_hexdigit()).count();
            return None;
        };
        self.at += 4;
        u16::from_str_radix(digits, 16).ok()
    }

    fn number(&mut self) -> Option<()> {
        let start = self.here();
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
            self.document.put(Cell::Whole(start, number));
            return Some(());
        }
        self.odd_number()
    }

    /// A number that has a sign, a fraction or an exponent, or is long.
    fn odd_number(&mut self) -> Option<()> {
        let (start, place) = (self.at, self.here());
        let negative = self.byte() == b'-';
        self.at += usize::from(negative);
        match self.byte() {
            b'0' => self.at += 1,
            _ => self.digits()?,
        }
        let mut whole = true;
        if self.byte() == b'.' {
            whole = false;
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            whole = false;
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), b'+' | b'-'));
            self.digits()?;
        }
        let digits = self.text.get(start..self.at)?;
        let cell = match (whole, negative) {
            (true, false) => digits.parse().ok().map(|number| Cell::Whole(place, number)),
            // Minus zero is no whole number.
            (true, true) if digits != "-0" => digits
                .parse()
                .ok()
                .map(|number| Cell::Negative(place, number)),
            _ => None,
        };
        let span = Span::within(start..self.at);
        self.document.put(cell.unwrap_or(Cell::Digits(span)));
        Some(())
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        let rest = self.bytes.get(self.at..)?;
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        (count > 0).then_some(())
    }

    fn word(&mut self, word: &str, cell: Cell) -> Option<()> {
        for byte in word.bytes() {
            if self.byte() != byte {
                return None;
            }
            self.at += 1;
        }
        self.document.put(cell);
        Some(())
    }
}

/// How long the value is that this text begins with; what is behind it does not matter.
pub(crate) fn length(text: &str) -> Option<usize> {
    let mut scanner = Scanner::new(text, 1);
    scanner.value(DEEPEST)?;
    Some(scanner.at)
}
