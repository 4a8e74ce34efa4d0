//! Rules that take more than one member to judge: a count over nested lists, uniqueness, what must be given when.
//!
//! They are data, so that a client and whoever stands in for its provider judge by the same rule; see `x-rules` in
//! `specs/README.md`.

pub use placeholders::variables;

use crate::violation::Rule;
use serde_json::Value;
use std::collections::BTreeSet;

mod placeholders;
mod places;

/// A rule of a request, about the JSON that it is written as.
///
/// Places are JSON pointers, in which `*` is any item of a list or any member of an object.
///
/// ```
/// use serde_json::json;
/// use waxwing_json::constraint::{Constraint, Demand};
///
/// let rows = Constraint {
///     when: &[],
///     demand: Demand::Count { at: "/sections/*/rows/*", of: None, least: Some(1), most: Some(2) },
/// };
/// let menu = json!({"sections": [{"rows": [1, 2]}, {"rows": [3]}]});
/// let broken = rows.broken_by(&menu);
/// assert_eq!(broken.len(), 1);
/// assert_eq!(broken[0].to_string(), "sections.*.rows: 3 items, allowed 1 to 2");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Constraint {
    /// All of these hold, or the rule says nothing.
    pub when: &'static [Condition],
    /// What must be.
    pub demand: Demand,
}

/// What a [`Constraint`] asks for.
#[derive(Debug, Clone, Copy)]
pub enum Demand {
    /// A number of values at a place, over all lists that it goes through.
    Count {
        /// Where.
        at: &'static str,
        /// Counts only objects whose member has one of these values, whatever their case.
        of: Option<(&'static str, &'static [&'static str])>,
        /// Fewest allowed.
        least: Option<usize>,
        /// Most allowed.
        most: Option<usize>,
    },
    /// No value stands twice.
    Unique {
        /// Where.
        at: &'static str,
    },
    /// The member is given, and is no blank text, in each object that the place goes through.
    Given {
        /// Where; the last part is the member's name.
        at: &'static str,
    },
    /// What a text is made of.
    Text {
        /// Where.
        at: &'static str,
        /// What it must be like.
        form: Form,
    },
    /// Items of one kind stand in one block.
    Together {
        /// Where the items are.
        at: &'static str,
        /// The member that tells the kind, and its values, whatever their case.
        of: (&'static str, &'static [&'static str]),
    },
    /// Each variable of a template has an example.
    Examples {
        /// Where the text is.
        at: &'static str,
        /// Where the examples may be; the first place that has some counts.
        given: &'static [&'static str],
    },
    /// Variables of a template, `{{1}}` or `{{name}}`.
    Placeholders {
        /// Where the text is.
        at: &'static str,
        /// Most of them.
        most: Option<usize>,
        /// They may stand at the start and at the end of the text.
        at_edges: bool,
        /// Numbers go from 1 up without a gap.
        in_order: bool,
    },
}

/// What a text must be like.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Form {
    /// Something else than blanks.
    NotBlank,
    /// Without any of these.
    Without(&'static [&'static str]),
    /// Of these characters only, as between the brackets of a regular expression: `a-z0-9_`.
    Only(&'static str),
    /// One of these, whatever its case.
    Among(&'static [&'static str]),
    /// One of these media types, whatever its parameters. Kinds that are not listed (`application/…`) pass.
    Media(&'static [&'static str]),
    /// So many characters.
    Length(Option<usize>, Option<usize>),
    /// A decimal number in this range.
    Number(f64, f64),
}

/// When a [`Constraint`] holds.
#[derive(Debug, Clone, Copy)]
pub enum Condition {
    /// The place has so many values at least.
    Count {
        /// Where.
        at: &'static str,
        /// Fewest.
        least: usize,
    },
    /// The value at the place is one of these, whatever its case.
    Is {
        /// Where.
        at: &'static str,
        /// The values.
        values: &'static [&'static str],
    },
    /// The place is empty, or its value is none of these.
    IsNot {
        /// Where.
        at: &'static str,
        /// The values.
        values: &'static [&'static str],
    },
}

impl Condition {
    fn holds(&self, value: &Value) -> bool {
        let one_of = |at: &str, values: &[&str]| {
            let found = places::find(value, at);
            found.iter().any(|(_, value)| is_among(value, values))
        };
        match *self {
            Self::Count { at, least } => places::find(value, at).len() >= least,
            Self::Is { at, values } => one_of(at, values),
            Self::IsNot { at, values } => !one_of(at, values),
        }
    }
}

impl Constraint {
    /// A rule that always holds.
    pub const fn new(demand: Demand) -> Self {
        Self { when: &[], demand }
    }

    /// About a text; see [`Demand::Text`].
    pub const fn text(at: &'static str, form: Form) -> Self {
        Self::new(Demand::Text { at, form })
    }

    /// About the number of values; see [`Demand::Count`].
    pub const fn count(at: &'static str, least: Option<usize>, most: Option<usize>) -> Self {
        let of = None;
        Self::new(Demand::Count {
            at,
            of,
            least,
            most,
        })
    }

    /// About what stands once; see [`Demand::Unique`].
    pub const fn unique(at: &'static str) -> Self {
        Self::new(Demand::Unique { at })
    }

    /// About what must be given; see [`Demand::Given`].
    pub const fn given(at: &'static str) -> Self {
        Self::new(Demand::Given { at })
    }

    /// The same rule, only where all conditions hold.
    ///
    /// ```
    /// use serde_json::json;
    /// use waxwing_json::constraint::{Condition, Constraint};
    ///
    /// let several = &[Condition::Count { at: "/sections/*", least: 2 }];
    /// let titles = Constraint::given("/sections/*/title").when(several);
    /// assert!(titles.broken_by(&json!({"sections": [{}]})).is_empty());
    /// assert_eq!(titles.broken_by(&json!({"sections": [{"title": "A"}, {}]})).len(), 1);
    /// ```
    #[must_use]
    pub const fn when(mut self, conditions: &'static [Condition]) -> Self {
        self.when = conditions;
        self
    }

    /// Where and how a value breaks the rule; empty if it keeps it.
    #[must_use]
    pub fn broken_by(&self, value: &Value) -> Vec<crate::Violation> {
        if !self.when.iter().all(|condition| condition.holds(value)) {
            return Vec::new();
        }
        let at = |path: String, rule: Rule| crate::Violation { path, rule };
        match self.demand {
            Demand::Count {
                at: place,
                of,
                least,
                most,
            } => {
                let found = places::find(value, place);
                let counts = |value: &Value| {
                    of.is_none_or(|(member, values)| is_among(&value[member], values))
                };
                let found = found.iter().filter(|(_, value)| counts(value)).count();
                let fits = least.is_none_or(|least| found >= least)
                    && most.is_none_or(|most| found <= most);
                let path = places::dotted(place.trim_end_matches("/*"));
                let rule = match of {
                    None => Rule::Items { found, least, most },
                    Some((member, values)) => {
                        let of = format!("{member} {}", values.join(" or "));
                        Rule::Kinds {
                            of,
                            found,
                            least,
                            most,
                        }
                    }
                };
                if fits {
                    Vec::new()
                } else {
                    vec![at(path, rule)]
                }
            }
            Demand::Unique { at: place } => {
                let found = places::find(value, place);
                let mut broken = Vec::new();
                for (index, (path, value)) in found.iter().enumerate() {
                    if let Some((first, _)) =
                        found[..index].iter().find(|(_, other)| *other == *value)
                    {
                        broken.push(at(
                            path.clone(),
                            Rule::Repeated {
                                first: first.clone(),
                            },
                        ));
                    }
                }
                broken
            }
            Demand::Given { at: place } => {
                let (parents, name) = place.rsplit_once('/').unwrap_or(("", place));
                let found = places::find(value, parents).into_iter();
                let lacking = found.filter(|(_, parent)| match &parent[name] {
                    Value::Null => true,
                    Value::String(text) => text.trim().is_empty(),
                    _ => false,
                });
                lacking
                    .map(|(path, _)| at(places::join(&path, name), Rule::Missing))
                    .collect()
            }
            Demand::Text { at: place, form } => {
                let found = places::find(value, place).into_iter();
                let broken = found.filter_map(|(path, value)| {
                    let rule = form.broken_by(value.as_str()?)?;
                    Some(at(path, rule))
                });
                broken.collect()
            }
            Demand::Together { at: place, of } => {
                let found = places::find(value, place);
                let kinds = found.iter().map(|(_, item)| is_among(&item[of.0], of.1));
                let mut kinds: Vec<bool> = kinds.collect();
                kinds.dedup();
                let path = places::dotted(place.trim_end_matches("/*"));
                let text = format!(
                    "those of {} {} must stand together",
                    of.0,
                    of.1.join(" or ")
                );
                match kinds.iter().filter(|kind| **kind).count() {
                    0 | 1 => Vec::new(),
                    _ => vec![at(path, Rule::Text(text))],
                }
            }
            Demand::Examples { at: place, given } => {
                let Some((path, Value::String(text))) =
                    places::find(value, place).into_iter().next()
                else {
                    return Vec::new();
                };
                let wanted = variables(text).into_iter().collect::<BTreeSet<_>>().len();
                let mut counts = given.iter().map(|place| places::find(value, place).len());
                let found = counts.find(|count| *count > 0).unwrap_or_default();
                match found == wanted {
                    true => Vec::new(),
                    false => vec![at(
                        path,
                        Rule::Text(format!(
                            "{wanted} variables with {found} examples, each needs one"
                        )),
                    )],
                }
            }
            Demand::Placeholders {
                at: place,
                most,
                at_edges,
                in_order,
            } => {
                let found = places::find(value, place).into_iter();
                let broken = found.filter_map(|(path, value)| {
                    let rule = placeholders::broken(value.as_str()?, most, at_edges, in_order)?;
                    Some(at(path, rule))
                });
                broken.collect()
            }
        }
    }
}

impl Form {
    fn broken_by(&self, text: &str) -> Option<Rule> {
        match *self {
            Self::NotBlank => text
                .trim()
                .is_empty()
                .then(|| Rule::Text("must not be blank".to_owned())),
            Self::Without(parts) => {
                let part = parts.iter().find(|part| text.contains(**part))?;
                Some(Rule::Text(format!("must be without {}", in_words(part))))
            }
            Self::Only(class) => {
                let bad = text.chars().any(|c| !is_in(class, c));
                bad.then(|| Rule::Text(format!("only the characters {class} are allowed")))
            }
            Self::Among(values) => {
                let fits = values.iter().any(|value| value.eq_ignore_ascii_case(text));
                (!fits).then(|| Rule::Text(format!("allowed are {}", values.join(", "))))
            }
            Self::Media(types) => {
                let kind = text.split(';').next().unwrap_or_default().trim();
                let group = |text: &str| {
                    text.split('/')
                        .next()
                        .unwrap_or_default()
                        .to_ascii_lowercase()
                };
                let listed = types.iter().any(|one| group(one) == group(kind));
                let fits = types.iter().any(|one| one.eq_ignore_ascii_case(kind));
                (listed && !fits).then(|| {
                    Rule::Text(format!("the media types allowed are {}", types.join(", ")))
                })
            }
            Self::Number(least, most) => {
                let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
                match number {
                    None => Some(Rule::Text("must be a decimal number".to_owned())),
                    Some(found) if (least..=most).contains(&found) => None,
                    Some(found) => Some(Rule::Range {
                        found,
                        least: Some(least),
                        most: Some(most),
                    }),
                }
            }
            Self::Length(least, most) => {
                let found = text.chars().count();
                let fits = least.is_none_or(|least| found >= least)
                    && most.is_none_or(|most| found <= most);
                (!fits).then_some(Rule::Characters { found, least, most })
            }
        }
    }
}

/// A part of a text that is not allowed, for a person.
fn in_words(part: &str) -> String {
    match part {
        "\n" | "\r" => "line breaks".to_owned(),
        "\t" => "tabs".to_owned(),
        blanks if blanks.chars().all(|c| c == ' ') => {
            format!("more than {} blanks in a row", blanks.len() - 1)
        }
        other => format!("`{other}`"),
    }
}

/// Whether a character is in a class such as `a-z0-9_`; a hyphen at either end is one of them.
fn is_in(class: &str, c: char) -> bool {
    let class: Vec<char> = class.chars().collect();
    let mut at = 0;
    while at < class.len() {
        match class.get(at + 1..at + 3) {
            Some(&['-', last]) => {
                if (class[at]..=last).contains(&c) {
                    return true;
                }
                at += 3;
            }
            _ => {
                if class[at] == c {
                    return true;
                }
                at += 1;
            }
        }
    }
    false
}

fn is_among(value: &Value, values: &[&str]) -> bool {
    let fits = |text: &str| values.iter().any(|value| value.eq_ignore_ascii_case(text));
    match value {
        Value::String(text) => fits(text),
        Value::Number(number) => fits(&number.to_string()),
        Value::Bool(flag) => fits(&flag.to_string()),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
