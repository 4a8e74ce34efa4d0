//! Which form of a union without a tag JSON is in.

use crate::validate::{Validate, validate};
use crate::{FromJson, Kind, Node, Number};
use serde::Serialize;
use serde_json::Value;

/// How well a form fits, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// An object, of which so many members are listed; some do not fit, or have another form.
    Object(usize),
    /// Nothing is lost, but for an object some members are not listed. So many are.
    Complete(usize),
    /// Each member is listed, and as it stands there.
    Exact,
    /// Besides, the limits are kept.
    Valid,
}

/// Looks for the form that fits best; of equal ones the first is taken. The form is chosen before anything is tolerated,
/// because what a type keeps though it does not know it would let the first object fit every object.
///
/// ```
/// use waxwing_json::{Choice, Document, Json};
/// #[derive(Debug, PartialEq)]
/// enum Size {
///     Number(i64),
///     Text(String),
/// }
/// let read = |text: &str| {
///     let json = Document::parse(text)?;
///     let mut choice = Choice::of(json.root());
///     choice.form(Size::Number);
///     choice.form(Size::Text);
///     Ok::<_, waxwing_json::SyntaxError>(choice.made())
/// };
/// assert_eq!(read("17")?, Some(Size::Number(17)));
/// assert_eq!(read("\"17\"")?, Some(Size::Text("17".to_owned())));
/// assert_eq!(read("[]")?, None);
/// // A fraction is no text, though it can be read as one; thirty digits are more than any number holds.
/// let degrees = Document::parse("10.5")?;
/// let mut choice = Choice::of(degrees.root());
/// choice.form(|text: String| text.len().to_string());
/// choice.form(|number: f64| format!("{number} degrees"));
/// assert_eq!(choice.made().as_deref(), Some("10.5 degrees"));
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
#[derive(Debug)]
pub struct Choice<'a, U> {
    node: Node<'a>,
    best: Option<(Fit, U)>,
}

impl<'a, U> Choice<'a, U> {
    /// Of this value's forms.
    pub fn of(node: Node<'a>) -> Self {
        Self { node, best: None }
    }

    /// Tries a form without limits.
    pub fn form<T: FromJson + Serialize>(&mut self, wrap: impl FnOnce(T) -> U) {
        self.offer(
            |node| decode_exact(node).map(|form| (Fit::Exact, form)),
            wrap,
        );
    }

    /// Tries a form with limits.
    pub fn limited<T: FromJson + Serialize + Validate>(&mut self, wrap: impl FnOnce(T) -> U) {
        let exact = |node: Node<'_>| {
            let form: T = decode_exact(node)?;
            let fit = if validate(&form).is_ok() {
                Fit::Valid
            } else {
                Fit::Exact
            };
            Some((fit, form))
        };
        self.offer(exact, wrap);
    }

    /// The best of the forms that were tried.
    pub fn made(self) -> Option<U> {
        self.best.map(|(_, form)| form)
    }

    fn offer<T: FromJson + Serialize>(
        &mut self,
        exact: impl FnOnce(Node<'_>) -> Option<(Fit, T)>,
        wrap: impl FnOnce(T) -> U,
    ) {
        let best = self.best.as_ref().map(|(fit, _)| *fit);
        if best == Some(Fit::Valid) {
            return;
        }
        let found = exact(self.node).or_else(|| match best >= Some(Fit::Exact) {
            true => None,
            false => tolerant(self.node),
        });
        if let Some((fit, form)) = found
            && best.is_none_or(|best| best < fit)
        {
            self.best = Some((fit, wrap(form)));
        }
    }
}

fn tolerant<T: FromJson + Serialize>(node: Node<'_>) -> Option<(Fit, T)> {
    if node.is_exact() {
        return None;
    }
    match T::from_object(node) {
        Some((form, listed)) if is_complete(&form, node) => Some((Fit::Complete(listed), form)),
        Some((form, listed)) => Some((Fit::Object(listed), form)),
        None => {
            let form = T::from_json(node).ok()?;
            match is_complete(&form, node) {
                true => Some((Fit::Complete(0), form)),
                // What is no object, but can be read as one, is one at last.
                false => T::is_object().then_some((Fit::Object(0), form)),
            }
        }
    }
}

/// Reads a value as it stands there: each member is listed and has the documented form.
///
/// ```
/// use waxwing_json::{Document, decode_exact};
/// assert!(decode_exact::<Vec<i64>>(Document::parse("[17]")?.root()).is_some());
/// // A text is no number, though it can be read as one.
/// assert!(decode_exact::<Vec<i64>>(Document::parse(r#"["17"]"#)?.root()).is_none());
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
pub fn decode_exact<T: FromJson + Serialize>(node: Node<'_>) -> Option<T> {
    let form = T::from_json(node.exact()).ok()?;
    is_complete(&form, node).then_some(form)
}

/// Reads a value as it stands there, if it keeps its limits.
///
/// ```
/// use waxwing_json::{Document, Extra, decode_valid};
/// // Free members have no limits.
/// assert!(decode_valid::<Extra>(Document::parse(r#"{"id": "a"}"#)?.root()).is_some());
/// assert!(decode_valid::<Extra>(Document::parse("true")?.root()).is_none());
/// # Ok::<(), waxwing_json::SyntaxError>(())
/// ```
pub fn decode_valid<T: FromJson + Serialize + Validate>(node: Node<'_>) -> Option<T> {
    decode_exact(node).filter(|form: &T| validate(form).is_ok())
}

/// Whether what was read says all that stands there.
fn is_complete<T: Serialize>(form: &T, node: Node<'_>) -> bool {
    serde_json::to_value(form).is_ok_and(|written| contains(&written, node))
}

/// Whether all that the JSON says stands in the other, too.
fn contains(written: &Value, node: Node<'_>) -> bool {
    match (written, node.kind()) {
        (_, Kind::Null) => true,
        (Value::Bool(written), Kind::Flag(flag)) => *written == flag,
        (Value::String(written), Kind::Text(text)) => written == text,
        (Value::Number(written), Kind::Number(number)) => {
            written.as_f64().is_some() && written.as_f64() == number.as_f64()
        }
        // A number that no other form holds is kept as its text.
        (Value::String(written), Kind::Number(number @ Number::Digits(digits))) => {
            let is_fraction = digits.contains(['.', 'e', 'E']) && number.as_f64().is_some();
            written == digits && !is_fraction
        }
        (Value::Array(written), Kind::List(items)) => {
            written.len() == items.clone().count()
                && written
                    .iter()
                    .zip(items)
                    .all(|(written, item)| contains(written, item))
        }
        (Value::Object(written), Kind::Object(mut members)) => members.all(|(name, member)| {
            let written = written.get(name);
            member.is_null() || written.is_some_and(|written| contains(written, member))
        }),
        _ => false,
    }
}
