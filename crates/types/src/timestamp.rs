//! Timestamps in the forms that providers write.

use crate::ParseError;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;
use waxwing_json::{DecodeError, FromJson, Kind, Node};

/// A point in time, which is written back in the form in which it was read.
///
/// | form | example | where |
/// |---|---|---|
/// | Unix seconds, number | `1767225600`, `1767225600.25` | Wawp, Hypersender, Meta |
/// | Unix seconds, text | `"1767225600"` | Meta's webhooks, Hypersender's results |
/// | Unix milliseconds, number or text | `1767225600250` | Wawp's webhooks, Infobip's clicks |
/// | RFC 3339 | `"2026-01-01T00:00:00.25Z"` | all |
/// | the same, offset without colon | `"2026-01-01T00:00:00.250+0000"` | Infobip, Meta |
///
/// A number of 100,000,000,000 or more (or below its negative) is in milliseconds: in seconds that would be the year
/// 5138. Fractions are read to nanoseconds. A text without an offset is ambiguous, and is refused.
///
/// Two timestamps are equal if they are the same point in time, whatever their form; order and hash agree with that.
/// `Display` is the wire form without quotes; `Debug` is RFC 3339.
///
/// ```
/// use waxwing_types::Timestamp;
/// let at: Timestamp = serde_json::from_str(r#""2026-01-01T00:00:00.000+0000""#)?;
/// assert_eq!(at.to_jiff().as_second(), 1767225600);
/// assert_eq!(at, serde_json::from_str("1767225600000")?);
/// assert_eq!(serde_json::to_string(&at)?, r#""2026-01-01T00:00:00.000+0000""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Timestamp {
    wire: Wire,
    at: jiff::Timestamp,
}

#[derive(Clone)]
enum Wire {
    Number(Number),
    /// A text of these digits alone, as nearly all are.
    Digits(i64),
    Text(String),
}

impl Wire {
    fn of_text(text: &str) -> Self {
        match plain_digits(text) {
            Some(number) => Self::Digits(number),
            None => Self::Text(text.to_owned()),
        }
    }
}

const WANTED: &str = "a timestamp: Unix seconds, milliseconds or RFC 3339 with its offset";

/// A number from this value on is in milliseconds.
const MILLISECONDS_FROM: i64 = 100_000_000_000;

impl Timestamp {
    /// A timestamp that is written as a number of Unix seconds. `None` from the year 5138 on (and before 1200 BC), as
    /// such a number would be read as milliseconds.
    ///
    /// ```
    /// use waxwing_types::Timestamp;
    /// let at = Timestamp::from_second(1767225600).expect("an ordinary year");
    /// assert_eq!(format!("{at:?} {at}"), "Timestamp(2026-01-01T00:00:00Z) 1767225600");
    /// ```
    pub fn from_second(seconds: i64) -> Option<Self> {
        let fits = seconds.unsigned_abs() < MILLISECONDS_FROM.unsigned_abs();
        let at = jiff::Timestamp::from_second(seconds).ok()?;
        let wire = Wire::Number(seconds.into());
        fits.then_some(Self { wire, at })
    }

    /// A timestamp that is written as a number of Unix milliseconds. `None` within three years of 1970, as such a
    /// number would be read as seconds.
    ///
    /// ```
    /// use waxwing_types::Timestamp;
    /// let at = Timestamp::from_millisecond(1767225600250).expect("an ordinary year");
    /// assert_eq!(format!("{at:?} {at}"), "Timestamp(2026-01-01T00:00:00.25Z) 1767225600250");
    /// assert!(Timestamp::from_millisecond(1000).is_none());
    /// ```
    pub fn from_millisecond(milliseconds: i64) -> Option<Self> {
        let fits = milliseconds.unsigned_abs() >= MILLISECONDS_FROM.unsigned_abs();
        let at = jiff::Timestamp::from_millisecond(milliseconds).ok()?;
        let wire = Wire::Number(milliseconds.into());
        fits.then_some(Self { wire, at })
    }

    /// The point in time as a type of jiff, for calculations.
    ///
    /// ```
    /// let at: waxwing_types::Timestamp = "1767225600".parse()?;
    /// assert_eq!(at.to_jiff().to_string(), "2026-01-01T00:00:00Z");
    /// # Ok::<(), waxwing_types::ParseError>(())
    /// ```
    pub fn to_jiff(&self) -> jiff::Timestamp {
        self.at
    }

    /// The point in time as a [`SystemTime`].
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// let at: waxwing_types::Timestamp = "1767225600".parse()?;
    /// assert_eq!(at.to_system_time()?, SystemTime::UNIX_EPOCH + Duration::from_secs(1767225600));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The system has no such time. On Windows a `SystemTime` begins with the year 1601.
    pub fn to_system_time(&self) -> Result<SystemTime, jiff::Error> {
        self.at.try_into()
    }

    fn read(wire: Wire) -> Option<Self> {
        let at = match &wire {
            // Its text is exact, its value as f64 is not.
            Wire::Number(number) => from_number(&number.to_string()),
            Wire::Digits(number) => from_whole(*number, 1),
            Wire::Text(text) => from_number(text).or_else(|| from_text(text)),
        }?;
        Some(Self { wire, at })
    }
}

/// Digits that are written in this way alone.
fn plain_digits(text: &str) -> Option<i64> {
    if !(1..=18).contains(&text.len()) || text.starts_with('0') {
        return None;
    }
    text.bytes().try_fold(0, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        Some(number * 10 + digit)
    })
}

fn from_whole(number: i64, sign: i64) -> Option<jiff::Timestamp> {
    match number < MILLISECONDS_FROM {
        true => jiff::Timestamp::from_second(number * sign).ok(),
        false => jiff::Timestamp::from_millisecond(number * sign).ok(),
    }
}

/// `[-]digits[.digits]`, in seconds or milliseconds.
fn from_number(text: &str) -> Option<jiff::Timestamp> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || digits.len() != whole.len() && !all_digits(fraction) {
        return None;
    }
    let sign: i64 = if negative { -1 } else { 1 };
    let whole: i64 = whole.parse().ok()?;
    if fraction.is_empty() {
        return from_whole(whole, sign);
    }
    let unit: i128 = match whole < MILLISECONDS_FROM {
        true => 1_000_000_000,
        false => 1_000_000,
    };
    // Nine digits of the fraction, as billionths of the unit.
    let billionths: i128 = format!("{fraction:0<9}")[..9].parse().ok()?;
    let nanoseconds = i128::from(whole) * unit + billionths * unit / 1_000_000_000;
    jiff::Timestamp::from_nanosecond(i128::from(sign) * nanoseconds).ok()
}

fn from_text(text: &str) -> Option<jiff::Timestamp> {
    // No provider writes the other forms that jiff reads (names of zones, shortened dates and times).
    let (date, time) = text.split_once('T')?;
    let whole = date.len() >= "2026-01-01".len() && time.len() >= "00:00:00Z".len();
    let plain = !text.contains(['[', ',']);
    (whole && plain).then(|| text.parse().ok()).flatten()
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.at.cmp(&other.at)
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

/// In RFC 3339, with `Z`.
impl From<jiff::Timestamp> for Timestamp {
    fn from(at: jiff::Timestamp) -> Self {
        Self {
            wire: Wire::Text(at.to_string()),
            at,
        }
    }
}

/// In RFC 3339, with `Z`. Fails before the year -9999 and after 9999.
impl TryFrom<SystemTime> for Timestamp {
    type Error = jiff::Error;
    fn try_from(at: SystemTime) -> Result<Self, jiff::Error> {
        jiff::Timestamp::try_from(at).map(Self::from)
    }
}

impl From<Timestamp> for jiff::Timestamp {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.at
    }
}

/// Fails if the system has no such time: [`Timestamp::to_system_time`].
impl TryFrom<Timestamp> for SystemTime {
    type Error = jiff::Error;
    fn try_from(timestamp: Timestamp) -> Result<Self, jiff::Error> {
        timestamp.to_system_time()
    }
}

impl From<&Timestamp> for Timestamp {
    fn from(timestamp: &Timestamp) -> Self {
        timestamp.clone()
    }
}

/// Accepts each form; the timestamp is written as text.
impl FromStr for Timestamp {
    type Err = ParseError;
    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::read(Wire::of_text(text)).ok_or_else(|| ParseError::new(text, WANTED))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.wire {
            Wire::Number(number) => number.fmt(f),
            Wire::Digits(number) => write!(f, "{number}"),
            Wire::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({})", self.at)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.wire {
            Wire::Number(number) => number.serialize(serializer),
            Wire::Digits(number) => serializer.collect_str(number),
            Wire::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = match Value::deserialize(deserializer)? {
            Value::Number(number) => Wire::Number(number),
            Value::String(text) => Wire::of_text(&text),
            _ => return Err(D::Error::custom("a timestamp is a number or a text")),
        };
        Self::read(wire).ok_or_else(|| D::Error::custom(format_args!("not {WANTED}")))
    }
}

impl FromJson for Timestamp {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let wire = match node.kind() {
            Kind::Number(number) => match number.to_json() {
                Value::Number(number) => Wire::Number(number),
                _ => return Err(DecodeError::new(format_args!("not {WANTED}"))),
            },
            Kind::Text(text) => Wire::of_text(text),
            _ => return Err(DecodeError::wanted(WANTED, node)),
        };
        Self::read(wire).ok_or_else(|| DecodeError::new(format_args!("not {WANTED}")))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Timestamp").into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["integer", "number", "string"], "description": "Unix seconds, milliseconds or RFC 3339." })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_form_is_the_same_moment_and_goes_back_as_it_came() {
        for (wire, expected) in [
            (json!(1767225600), "2026-01-01T00:00:00Z"),
            (json!("1767225600"), "2026-01-01T00:00:00Z"),
            (json!(1767225600.25), "2026-01-01T00:00:00.25Z"),
            (
                json!("1767225600.123456789"),
                "2026-01-01T00:00:00.123456789Z",
            ),
            (
                json!("1767225600.1234567899"),
                "2026-01-01T00:00:00.123456789Z",
            ),
            (json!(1767225600250_i64), "2026-01-01T00:00:00.25Z"),
            (json!("1767225600250"), "2026-01-01T00:00:00.25Z"),
            (json!("01767225600"), "2026-01-01T00:00:00Z"),
            (json!("99999999999"), "5138-11-16T09:46:39Z"),
            (json!("100000000000"), "1973-03-03T09:46:40Z"),
            (json!("00000000001767225600"), "2026-01-01T00:00:00Z"),
            (json!("0"), "1970-01-01T00:00:00Z"),
            (json!("-0"), "1970-01-01T00:00:00Z"),
            (json!("1767225600250.5"), "2026-01-01T00:00:00.2505Z"),
            (json!(0), "1970-01-01T00:00:00Z"),
            (json!(-1), "1969-12-31T23:59:59Z"),
            (json!("-0.5"), "1969-12-31T23:59:59.5Z"),
            (json!(99_999_999_999_i64), "5138-11-16T09:46:39Z"),
            (json!(100_000_000_000_i64), "1973-03-03T09:46:40Z"),
            (json!("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z"),
            (json!("2026-01-01T02:00:00+02:00"), "2026-01-01T00:00:00Z"),
            (json!("2026-01-01T00:00:00+0000"), "2026-01-01T00:00:00Z"),
            (
                json!("2025-12-31T18:30:00.000-0530"),
                "2026-01-01T00:00:00Z",
            ),
            (
                json!("2026-01-01T00:00:00.250+0000"),
                "2026-01-01T00:00:00.25Z",
            ),
            (
                json!("2026-01-01T00:00:00.123456789Z"),
                "2026-01-01T00:00:00.123456789Z",
            ),
        ] {
            let at: Timestamp =
                serde_json::from_value(wire.clone()).unwrap_or_else(|e| panic!("{wire}: {e}"));
            assert_eq!(at.to_jiff().to_string(), expected, "{wire}");
            assert_eq!(serde_json::to_value(&at).unwrap(), wire);
            assert_eq!(at.to_string().parse::<Timestamp>().unwrap(), at);
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for wire in [
            json!(""),
            json!("null"),
            json!("now"),
            json!("+1767225600"),
            json!(" 1767225600"),
            json!("1e9"),
            json!("1."),
            json!(".5"),
            json!("inf"),
            json!("NaN"),
            json!("9".repeat(18)),
            json!("9".repeat(19)),
            json!("9".repeat(40)),
            json!(u64::MAX),
            json!(1e300),
            json!(i64::MIN),
            json!("2026-01-01"),
            // Ambiguous without an offset.
            json!("2026-01-01T10:00:00"),
            json!("2026-01-01T10:00:00.000"),
            json!("2026-13-01T10:00:00Z"),
            json!("2026-01-01T10:00:00Zé"),
            json!(null),
            json!(true),
            json!([1767225600]),
            json!({}),
        ] {
            let read: Result<Timestamp, _> = serde_json::from_value(wire.clone());
            assert!(read.is_err(), "{wire}: {read:?}");
        }
    }

    #[test]
    fn a_number_never_changes_its_unit() {
        for seconds in [
            0,
            -1,
            MILLISECONDS_FROM - 1,
            MILLISECONDS_FROM,
            1 - MILLISECONDS_FROM,
            i64::MIN,
            i64::MAX,
        ] {
            for made in [
                Timestamp::from_second(seconds),
                Timestamp::from_millisecond(seconds),
            ] {
                let Some(made) = made else { continue };
                let json = serde_json::to_string(&made).unwrap();
                assert_eq!(serde_json::from_str::<Timestamp>(&json).unwrap(), made);
            }
        }
    }

    #[test]
    fn times_of_the_standard_library_come_and_go() {
        let at = SystemTime::UNIX_EPOCH + std::time::Duration::new(1767225600, 250_000_000);
        let timestamp = Timestamp::try_from(at).unwrap();
        assert_eq!(timestamp.to_string(), "2026-01-01T00:00:00.25Z");
        assert_eq!(SystemTime::try_from(timestamp).unwrap(), at);
    }
}
