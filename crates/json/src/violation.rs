//! A limit that is broken, and how it is said.

use std::fmt;

/// One limit that is broken. `Display` is path and rule.
///
/// ```
/// use waxwing_json::{Checker, Rule};
/// let mut checker = Checker::default();
/// checker.present("text", false);
/// let violations = checker.finish().unwrap_err();
/// let [violation] = violations.iter().as_slice() else { unreachable!() };
/// assert_eq!((violation.path.as_str(), &violation.rule), ("text", &Rule::Missing));
/// assert_eq!(violation.to_string(), "text: must be given");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// Where: `content.mediaUrl`, `content.contacts[0].birthday`.
    pub path: String,
    /// What is allowed.
    pub rule: Rule,
}

/// A limit, and what was found instead; never the value itself.
///
/// ```
/// use waxwing_json::{Checker, Rule};
/// let mut checker = Checker::default();
/// checker.chars("text", Some("Hello"), None, Some(4));
/// let violations = checker.finish().unwrap_err();
/// let found = violations.iter().find_map(|violation| match violation.rule {
///     Rule::Characters { found, most, .. } => Some((found, most)),
///     _ => None,
/// });
/// assert_eq!(found, Some((5, Some(4))));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// Number of characters (Unicode scalar values).
    Characters {
        /// How many there are.
        found: usize,
        /// Fewest allowed.
        least: Option<usize>,
        /// Most allowed.
        most: Option<usize>,
    },
    /// Number of list items.
    Items {
        /// How many there are.
        found: usize,
        /// Fewest allowed.
        least: Option<usize>,
        /// Most allowed.
        most: Option<usize>,
    },
    /// A number's range.
    Range {
        /// The number.
        found: f64,
        /// Smallest allowed.
        least: Option<f64>,
        /// Largest allowed.
        most: Option<f64>,
    },
    /// Exactly one of these members must stand.
    ExactlyOne(Vec<&'static str>),
    /// At least one of these members must stand.
    AtLeastOne(Vec<&'static str>),
    /// The member must stand.
    Missing,
    /// Number of list items of one kind.
    Kinds {
        /// The kind: `type BODY`.
        of: String,
        /// How many there are.
        found: usize,
        /// Fewest allowed.
        least: Option<usize>,
        /// Most allowed.
        most: Option<usize>,
    },
    /// The value stands at another place already.
    Repeated {
        /// Where it stands first.
        first: String,
    },
    /// What the text must be like, in words.
    Text(String),
    /// The number is infinite or none.
    NotFinite,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        self.rule.fmt(f)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rule::Characters { found, least, most } => {
                write!(f, "{found} characters, allowed {}", allowed(least, most))
            }
            Rule::Items { found, least, most } => {
                write!(f, "{found} items, allowed {}", allowed(least, most))
            }
            Rule::Range { found, least, most } => {
                write!(f, "{found}, allowed {}", allowed(least, most))
            }
            Rule::Kinds {
                of,
                found,
                least,
                most,
            } => {
                write!(f, "{found} of {of}, allowed {}", allowed(least, most))
            }
            Rule::Repeated { first } => write!(f, "repeats {first}"),
            Rule::Text(text) => f.write_str(text),
            Rule::NotFinite => f.write_str("must be a finite number"),
            Rule::Missing => f.write_str("must be given"),
            Rule::ExactlyOne(names) => {
                write!(f, "exactly one of {} must be given", names.join(", "))
            }
            Rule::AtLeastOne(names) => {
                write!(f, "at least one of {} must be given", names.join(", "))
            }
        }
    }
}

fn allowed<N: fmt::Display>(least: &Option<N>, most: &Option<N>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "any".to_owned(),
    }
}
