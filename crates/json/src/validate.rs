//! Limits that are checked before anything is sent; an error lists every violation.

use crate::constraint::Constraint;
pub use crate::violation::{Rule, Violation};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Checks an object against the limits of its specification. Implemented by generated code.
///
/// ```
/// use waxwing_json::{Checker, Validate, validate::validate};
/// struct Text(&'static str);
/// impl Validate for Text {
///     fn check(&self, checker: &mut Checker) {
///         checker.chars("text", Some(self.0), Some(1), Some(4096));
///     }
/// }
/// assert!(validate(&Text("Hello")).is_ok());
/// // A list is checked item by item.
/// assert_eq!(
///     validate(&vec![Text("Hello"), Text("")]).unwrap_err().to_string(),
///     "[1].text: 0 characters, allowed 1 to 4096"
/// );
/// ```
pub trait Validate {
    /// Reports every violation to the checker.
    ///
    /// ```
    /// use waxwing_json::{Checker, Extra, Validate};
    /// let mut checker = Checker::default();
    /// Extra::default().check(&mut checker);
    /// assert!(checker.finish().is_ok());
    /// ```
    fn check(&self, checker: &mut Checker);
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, checker: &mut Checker) {
        checker.each("", Some(self));
    }
}

/// Free members have no limits.
impl<T> Validate for BTreeMap<String, T> {
    fn check(&self, _: &mut Checker) {}
}

/// Checks a value.
///
/// ```
/// use waxwing_json::{Extra, validate::validate};
/// assert!(validate(&Extra::default()).is_ok());
/// ```
///
/// # Errors
/// All violations, each with its JSON path and what is allowed.
pub fn validate<T: Validate + ?Sized>(value: &T) -> Result<(), ValidationError> {
    let mut checker = Checker::default();
    value.check(&mut checker);
    checker.finish()
}

/// Collects violations, and knows where in the object it stands.
///
/// A member left out is `None` in all of its methods, and breaks no limit.
///
/// ```
/// let mut checker = waxwing_json::Checker::default();
/// checker.chars("caption", None, Some(1), None);
/// checker.items("contacts", Some(0), Some(1), Some(10));
/// checker.range("latitude", Some(91.0), Some(-90.0), Some(90.0));
/// let violations = checker.finish().unwrap_err();
/// assert_eq!(violations.to_string(), "contacts: 0 items, allowed 1 to 10; latitude: 91, allowed -90 to 90");
/// ```
#[derive(Debug, Default)]
pub struct Checker {
    path: String,
    violations: Vec<Violation>,
}

impl Checker {
    /// The violations, if there are any.
    ///
    /// ```
    /// assert!(waxwing_json::Checker::default().finish().is_ok());
    /// ```
    ///
    /// # Errors
    /// All violations.
    pub fn finish(self) -> Result<(), ValidationError> {
        if self.violations.is_empty() {
            Ok(())
        } else {
            Err(ValidationError(self.violations))
        }
    }

    /// Number of characters (Unicode scalar values) of a member.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.chars("text", Some("né"), Some(3), None);
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "text: 2 characters, allowed 3 or more");
    /// ```
    pub fn chars(
        &mut self,
        field: &str,
        value: Option<&str>,
        least: Option<usize>,
        most: Option<usize>,
    ) {
        let Some(found) = value.map(|v| v.chars().count()) else {
            return;
        };
        if outside(found, least, most) {
            self.report(field, Rule::Characters { found, least, most });
        }
    }

    /// Length of each text of a list, in characters.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.each_chars("sites", Some(&["a", "none"]), None, Some(3));
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "sites[1]: 4 characters, allowed at most 3");
    /// ```
    pub fn each_chars(
        &mut self,
        field: &str,
        values: Option<&[impl AsRef<str>]>,
        least: Option<usize>,
        most: Option<usize>,
    ) {
        for (index, value) in values.unwrap_or_default().iter().enumerate() {
            self.chars(
                &format!("{field}[{index}]"),
                Some(value.as_ref()),
                least,
                most,
            );
        }
    }

    /// A text that must be a model: a chat id, a message id.
    ///
    /// ```
    /// use std::net::Ipv4Addr;
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.parses::<Ipv4Addr>("host", Some("127.0.0"));
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "host: invalid IPv4 address syntax");
    /// ```
    pub fn parses<M: FromStr<Err: fmt::Display>>(&mut self, field: &str, value: Option<&str>) {
        if let Some(Err(error)) = value.map(M::from_str) {
            self.report(field, Rule::Text(error.to_string()));
        }
    }

    /// A list of texts, each of which must be a model.
    ///
    /// ```
    /// use std::net::Ipv4Addr;
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.each_parses::<Ipv4Addr>("hosts", Some(&["127.0.0.1", "1"]));
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "hosts[1]: invalid IPv4 address syntax");
    /// ```
    pub fn each_parses<M: FromStr<Err: fmt::Display>>(
        &mut self,
        field: &str,
        values: Option<&[impl AsRef<str>]>,
    ) {
        for (index, value) in values.unwrap_or_default().iter().enumerate() {
            self.parses::<M>(&format!("{field}[{index}]"), Some(value.as_ref()));
        }
    }

    /// Number of items of a list.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.items("rows", Some(11), None, Some(10));
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "rows: 11 items, allowed at most 10");
    /// ```
    pub fn items(
        &mut self,
        field: &str,
        len: Option<usize>,
        least: Option<usize>,
        most: Option<usize>,
    ) {
        let Some(found) = len else { return };
        if outside(found, least, most) {
            self.report(field, Rule::Items { found, least, most });
        }
    }

    /// Range of a number, which must be finite: JSON has no other.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.range("latitude", Some(90.5), Some(-90.0), Some(90.0));
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "latitude: 90.5, allowed -90 to 90");
    /// ```
    pub fn range(
        &mut self,
        field: &str,
        value: Option<f64>,
        least: Option<f64>,
        most: Option<f64>,
    ) {
        let Some(found) = value else { return };
        if !found.is_finite() {
            self.report(field, Rule::NotFinite);
        } else if outside(found, least, most) {
            self.report(field, Rule::Range { found, least, most });
        }
    }

    /// The limits of an object inside this one.
    ///
    /// ```
    /// use waxwing_json::{Checker, Validate};
    /// struct Text;
    /// impl Validate for Text {
    ///     fn check(&self, checker: &mut Checker) {
    ///         checker.present("body", false);
    ///     }
    /// }
    /// let mut checker = Checker::default();
    /// checker.nested("text", Some(&Text));
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "text.body: must be given");
    /// ```
    pub fn nested<T: Validate + ?Sized>(&mut self, field: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.within(field, value);
        }
    }

    /// The limits of each object of a list.
    ///
    /// ```
    /// use waxwing_json::{Checker, Validate};
    /// struct Row;
    /// impl Validate for Row {
    ///     fn check(&self, checker: &mut Checker) {
    ///         checker.present("title", false);
    ///     }
    /// }
    /// let mut checker = Checker::default();
    /// checker.each("rows", Some(&[Row]));
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "rows[0].title: must be given");
    /// ```
    pub fn each<T: Validate>(&mut self, field: &str, values: Option<&[T]>) {
        for (index, value) in values.unwrap_or_default().iter().enumerate() {
            self.within(&format!("{field}[{index}]"), value);
        }
    }

    /// Rules about the JSON that an object is written as.
    ///
    /// ```
    /// use waxwing_json::Checker;
    /// use waxwing_json::constraint::{Constraint, Demand};
    ///
    /// let once = [Constraint { when: &[], demand: Demand::Unique { at: "/*/id" } }];
    /// let mut checker = Checker::default();
    /// checker.rules(&serde_json::json!([{"id": "yes"}, {"id": "yes"}]), &once);
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "[1].id: repeats [0].id");
    /// ```
    pub fn rules(&mut self, value: &impl serde::Serialize, rules: &[Constraint]) {
        // What cannot be written is an error when it is.
        let Ok(json) = serde_json::to_value(value) else {
            return;
        };
        for broken in rules.iter().flat_map(|rule| rule.broken_by(&json)) {
            self.report(&broken.path, broken.rule);
        }
    }

    /// A member that must stand.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.present("text", false);
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "text: must be given");
    /// ```
    pub fn present(&mut self, field: &str, stands: bool) {
        if !stands {
            self.report(field, Rule::Missing);
        }
    }

    /// Exactly one of the members must stand.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.exactly_one(&[("id", true), ("link", true)]);
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "exactly one of id, link must be given");
    /// ```
    pub fn exactly_one(&mut self, present: &[(&'static str, bool)]) {
        if present.iter().filter(|(_, stands)| *stands).count() != 1 {
            self.report(
                "",
                Rule::ExactlyOne(present.iter().map(|(name, _)| *name).collect()),
            );
        }
    }

    /// At least one of the members must stand.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.at_least_one(&[("id", false), ("link", false)]);
    /// assert_eq!(checker.finish().unwrap_err().to_string(), "at least one of id, link must be given");
    /// ```
    pub fn at_least_one(&mut self, present: &[(&'static str, bool)]) {
        if !present.iter().any(|(_, stands)| *stands) {
            self.report(
                "",
                Rule::AtLeastOne(present.iter().map(|(name, _)| *name).collect()),
            );
        }
    }

    fn within<T: Validate + ?Sized>(&mut self, segment: &str, value: &T) {
        let length = self.path.len();
        self.path = self.join(segment);
        value.check(self);
        self.path.truncate(length);
    }

    fn join(&self, field: &str) -> String {
        match (self.path.is_empty(), field.is_empty()) {
            (true, _) => field.to_owned(),
            (_, true) => self.path.clone(),
            // An item of a list.
            _ if field.starts_with('[') => format!("{}{field}", self.path),
            _ => format!("{}.{field}", self.path),
        }
    }

    fn report(&mut self, field: &str, rule: Rule) {
        self.violations.push(Violation {
            path: self.join(field),
            rule,
        });
    }
}

fn outside<N: PartialOrd>(found: N, least: Option<N>, most: Option<N>) -> bool {
    least.is_some_and(|least| found < least) || most.is_some_and(|most| found > most)
}

/// Every limit that a value breaks. `Display` lists them, without the values themselves.
///
/// ```
/// use waxwing_json::{Checker, Validate, validate::validate};
/// struct Text(String);
/// impl Validate for Text {
///     fn check(&self, checker: &mut Checker) {
///         checker.chars("text", Some(&self.0), Some(1), Some(4096));
///     }
/// }
/// let error = validate(&Text(String::new())).unwrap_err();
/// assert_eq!(error.to_string(), "text: 0 characters, allowed 1 to 4096");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct ValidationError(Vec<Violation>);

impl ValidationError {
    /// Each violation.
    ///
    /// ```
    /// let mut checker = waxwing_json::Checker::default();
    /// checker.present("to", false);
    /// checker.present("text", false);
    /// let violations = checker.finish().unwrap_err();
    /// assert_eq!(violations.iter().map(|v| v.path.as_str()).collect::<Vec<_>>(), ["to", "text"]);
    /// ```
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for ValidationError {}
