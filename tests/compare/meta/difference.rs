//! What only one of two operations has.

use crate::shape::{Operation, Shape};
use std::collections::BTreeSet;
use std::fmt;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Theirs,
    Ours,
}

pub struct Difference {
    pub only: Side,
    /// `operation  place`, ` = value` behind it for a value of an enum.
    pub at: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = match self.only {
            Side::Theirs => "theirs",
            Side::Ours => "ours",
        };
        write!(f, "{side}: {}", self.at)
    }
}

/// The differences in the order of their places; of a member that is missing whole, only itself.
pub fn differences(theirs: &Operation, ours: &Operation) -> Vec<Difference> {
    let mut found = Vec::new();
    let places: BTreeSet<&String> = theirs.shape.keys().chain(ours.shape.keys()).collect();
    for place in places {
        let mut add = |only, value: &str| {
            let at = format!("{}  {place}{value}", ours.id);
            found.push(Difference { only, at });
        };
        match (theirs.shape.get(place), ours.shape.get(place)) {
            (Some(_), None) if topmost(place, &theirs.shape, &ours.shape) => add(Side::Theirs, ""),
            (None, Some(_)) if topmost(place, &ours.shape, &theirs.shape) => add(Side::Ours, ""),
            (Some(theirs), Some(ours)) => match (theirs.is_empty(), ours.is_empty()) {
                (false, true) => add(Side::Theirs, " = …"),
                (true, false) => add(Side::Ours, " = …"),
                _ => {
                    theirs
                        .difference(ours)
                        .for_each(|v| add(Side::Theirs, &format!(" = {v}")));
                    ours.difference(theirs)
                        .for_each(|v| add(Side::Ours, &format!(" = {v}")));
                }
            },
            _ => {}
        }
    }
    found
}

/// Whether no place around this one is missing already.
fn topmost(place: &str, has: &Shape, lacks: &Shape) -> bool {
    let around = place.match_indices('/').map(|(cut, _)| &place[..cut]);
    around
        .into_iter()
        .all(|outer| !has.contains_key(outer) || lacks.contains_key(outer))
}
