//! Phone numbers in a text of another's making, with blanks, hyphens, dots and parentheses between their digits.

/// What stands where a group of digits begins.
pub(crate) enum Found {
    /// A phone number: its digits, and where it ends.
    Number(String, usize),
    /// A date, a version, an amount: where it ends.
    Plain(usize),
}

/// Digits, and the separator in front of them.
struct Group<'t> {
    digits: &'t str,
    end: usize,
    separator: char,
}

impl Group<'_> {
    fn len(&self) -> usize {
        self.digits.chars().count()
    }

    fn value(&self) -> u32 {
        self.digits.parse().unwrap_or(u32::MAX)
    }

    fn is_year(&self) -> bool {
        self.len() == 4 && (1900..2100).contains(&self.value())
    }
}

/// Fewest digits of a phone number.
const FEWEST: usize = 7;

/// Where more digits follow each other in groups, the rest is looked at by itself.
const MOST: usize = 24;

/// Hyphens, dots and blanks, of which one stands between two groups of digits.
pub(crate) fn is_separator(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '\u{2010}'..='\u{2015}'
    )
}

/// What `text` begins with, if it is more than one group of digits; `before` is what stands in front of it.
pub(crate) fn find(before: &str, text: &str) -> Option<Found> {
    let mut groups = groups(text);
    // The hour of `2026-11-30 18:04` is part of no date.
    if let Some(last) = groups.last()
        && last.len() <= 2
        && is_time(&text[last.end..])
    {
        groups.pop();
    }
    match groups.windows(3).position(is_date) {
        Some(0) => return Some(Found::Plain(groups[2].end)),
        Some(date) => groups.truncate(date),
        None => {}
    }
    let count: usize = groups.iter().map(Group::len).sum();
    let [_, _, ..] = &groups[..] else {
        return None;
    };
    let end = groups.last().filter(|_| count >= FEWEST)?.end;
    let after = &text[end..];
    if is_list(&groups) || is_version(before, &groups) || is_amount(before, &groups, after) {
        return Some(Found::Plain(end));
    }
    let digits = groups.iter().map(|group| group.digits).collect();
    Some(Found::Number(digits, end))
}

/// The groups of digits that the text begins with, one separator between two of them; parentheses may stand around one.
fn groups(text: &str) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut at = 0;
    let mut count = 0;
    while count < MOST {
        let rest = &text[at..];
        let mut start = rest;
        let mut separator = ' ';
        if !groups.is_empty() {
            start = start.strip_prefix(')').unwrap_or(start);
            if let Some(c) = start.chars().next().filter(|c| is_separator(*c)) {
                separator = c;
                start = &start[c.len_utf8()..];
            }
        }
        start = start.strip_prefix('(').unwrap_or(start);
        let length = start.find(|c: char| !c.is_numeric());
        let digits = &start[..length.unwrap_or(start.len())];
        let is_apart = groups.is_empty() || start.len() < rest.len();
        let in_id = !groups.is_empty() && separator.is_whitespace() && is_id(start);
        if digits.is_empty() || !is_apart || in_id {
            break;
        }
        at = text.len() - start.len() + digits.len();
        count += digits.chars().count();
        groups.push(Group {
            digits,
            end: at,
            separator,
        });
    }
    groups
}

/// Whether the first word is one that is masked as a whole.
fn is_id(text: &str) -> bool {
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    super::is_id(word)
}

fn is_time(after: &str) -> bool {
    let digits = after.strip_prefix(':').unwrap_or_default();
    digits.chars().take(2).filter(char::is_ascii_digit).count() == 2
}

/// `2026-11-30`, `30.11.2026`, `11-30-2026`.
fn is_date(groups: &[Group<'_>]) -> bool {
    let [a, b, c] = groups else { return false };
    let day_and_month = |a: &Group<'_>, b: &Group<'_>| {
        let (a, b) = (a.value(), b.value());
        (1..=31).contains(&a) && (1..=31).contains(&b) && a.min(b) <= 12
    };
    let joined = b.separator == c.separator && matches!(b.separator, '-' | '.');
    joined
        && ((a.is_year() && day_and_month(b, c)) || (c.is_year() && day_and_month(a, b)))
        && groups.iter().all(|g| g.is_year() || g.len() <= 2)
}

/// Codes of six digits that begin with 13, years from to, single digits.
fn is_list(groups: &[Group<'_>]) -> bool {
    let single = groups.iter().filter(|g| g.len() == 1).count();
    // Meta's codes begin so.
    let code = |g: &Group<'_>| g.len() == 6 && g.digits.starts_with("13");
    groups.iter().all(code)
        || (groups.len() == 2 && groups.iter().all(Group::is_year))
        || single > 3
}

/// `v25.0.1234`, `10.0.19045.3803`, `192.168.100.200`, `52.520008`.
fn is_version(before: &str, groups: &[Group<'_>]) -> bool {
    let dots = groups.iter().skip(1).all(|g| g.separator == '.');
    let zero = groups.iter().skip(1).any(|g| g.digits == "0");
    let address = groups.len() == 4 && groups.iter().all(|g| g.len() <= 3 && g.value() < 256);
    let fraction = groups.len() == 2 && groups[0].len() <= 3 && !groups[0].digits.starts_with('0');
    dots && (fraction || zero || address || before.ends_with(['v', 'V']))
}

const CURRENCIES: [char; 5] = ['$', '€', '£', '¥', '₹'];
const CODES: [&str; 12] = [
    "AED", "BRL", "CHF", "CNY", "EUR", "GBP", "IDR", "INR", "JPY", "MXN", "SAR", "USD",
];

/// Groups of three with a currency beside them or a fraction behind them, and round numbers.
fn is_amount(before: &str, groups: &[Group<'_>], after: &str) -> bool {
    let (whole, fraction) = match groups {
        [whole @ .., last] if last.separator == '.' && last.len() <= 2 => (whole, true),
        whole => (whole, false),
    };
    let [first, second, ..] = whole else {
        return false;
    };
    let mut later = whole.iter().skip(1);
    let alike = |g: &Group<'_>| g.len() == 3 && g.separator == second.separator;
    if first.len() > 3 || !later.all(alike) {
        return false;
    }
    let round = whole.iter().skip(1).all(|g| g.digits == "000");
    let cents = after.strip_prefix(',').unwrap_or_default();
    let cents = cents.starts_with(|c: char| c.is_ascii_digit());
    let (before, after) = (before.trim_end(), after.trim_start());
    let currency = before.ends_with(CURRENCIES)
        || after.starts_with(CURRENCIES)
        || CODES
            .iter()
            .any(|c| before.ends_with(c) || after.starts_with(c));
    fraction || round || cents || currency
}
