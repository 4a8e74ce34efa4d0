//! Variables in the text of a template.

use crate::violation::Rule;

pub(super) fn broken(
    text: &str,
    most: Option<usize>,
    at_edges: bool,
    in_order: bool,
) -> Option<Rule> {
    let names = variables(text);
    if let Some(most) = most
        && names.len() > most
    {
        return Some(Rule::Text(match most {
            0 => "no variables are allowed".to_owned(),
            most => format!("{} variables, allowed at most {most}", names.len()),
        }));
    }
    let trimmed = text.trim();
    let at_edge = trimmed.starts_with("{{") || trimmed.ends_with("}}");
    if !at_edges && !names.is_empty() && at_edge {
        return Some(Rule::Text(
            "must not begin or end with a variable".to_owned(),
        ));
    }
    let mut numbers: Vec<usize> = names.iter().filter_map(|name| name.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let gaps = numbers
        .iter()
        .zip(1..)
        .any(|(number, expected)| *number != expected);
    (in_order && gaps)
        .then(|| Rule::Text("variables must be numbered {{1}}, {{2}} … without a gap".to_owned()))
}

/// The variables in the text of a template, in their order and as often as they stand there.
///
/// ```
/// use waxwing_json::constraint::variables;
/// assert_eq!(variables("Hello {{name}}, {{ 1 }} and {{name}}"), ["name", "1", "name"]);
/// assert!(variables("Hello {{name").is_empty());
/// ```
#[must_use]
pub fn variables(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("{{") {
        let Some((name, further)) = after.split_once("}}") else {
            break;
        };
        names.push(name.trim());
        rest = further;
    }
    names
}
