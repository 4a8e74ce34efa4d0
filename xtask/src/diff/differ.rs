//! Walks two documents side by side and writes down what changed.

use super::change::{Callers, Change, Users};
use super::document::Document;
use super::path::{At, JsonPath};
use serde_json::Value;
use std::collections::BTreeSet;

/// Two documents, and what has been found so far.
#[derive(Clone)]
pub struct Differ<'a> {
    pub old: &'a Document,
    pub new: &'a Document,
    /// Only what two authors of the same API must agree about: no texts, names, limits that ours has tighter.
    pub drift: bool,
    /// Components that have been compared, in requests and in answers.
    pub(super) seen: BTreeSet<(Direction, JsonPath, JsonPath)>,
    known: BTreeSet<(String, JsonPath, String)>,
    pub changes: Vec<Change>,
    pub(super) reach: Reach,
}

/// Components that a caller builds, or reads, in either document.
#[derive(Clone, Default)]
pub(super) struct Reach {
    requests: BTreeSet<String>,
    answers: BTreeSet<String>,
}

/// Which way something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    Request,
    Answer,
}

/// What is being compared, for the rule's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Parameter,
    ParameterProperty,
    Body,
    Property,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub direction: Direction,
    pub part: Part,
}

impl Place {
    pub const fn new(direction: Direction, part: Part) -> Place {
        Place { direction, part }
    }

    /// `request-property-max-length-set`.
    pub fn rule(self, what: &str) -> String {
        let whose = match (self.direction, self.part) {
            (Direction::Answer, Part::Body) => "response-body",
            (Direction::Answer, _) => "response-property",
            (Direction::Request, Part::Parameter) => "request-parameter",
            (Direction::Request, Part::ParameterProperty) => "request-parameter-property",
            (Direction::Request, Part::Body) => "request-body",
            (Direction::Request, Part::Property) => "request-property",
        };
        format!("{whose}-{what}")
    }

    /// What stands in it.
    pub fn inside(self) -> Place {
        let part = match self.part {
            Part::Parameter | Part::ParameterProperty => Part::ParameterProperty,
            Part::Body | Part::Property => Part::Property,
        };
        Place::new(self.direction, part)
    }

    /// A change that lets the sender send less, or more.
    pub fn narrowed(self) -> Callers {
        match self.direction {
            Direction::Request => Callers::Breaking,
            Direction::Answer => Callers::Compatible,
        }
    }

    pub fn widened(self) -> Callers {
        match self.direction {
            Direction::Request => Callers::Compatible,
            Direction::Answer => Callers::Breaking,
        }
    }
}

/// The same thing in both documents.
#[derive(Clone)]
pub(super) struct Pair<'a> {
    pub old: At<'a>,
    pub new: At<'a>,
}

impl<'a> Pair<'a> {
    pub fn key(&self, name: &str) -> Pair<'a> {
        Pair {
            old: self.old.key(name),
            new: self.new.key(name),
        }
    }

    pub fn differs(&self) -> bool {
        self.old.json != self.new.json
    }

    /// `old to new`, for the detail.
    pub fn values(&self) -> String {
        format!("{} to {}", brief(self.old.json), brief(self.new.json))
    }
}

/// A value, cut where it is long.
fn brief(value: &Value) -> String {
    let text = if value.is_null() {
        "nothing".to_owned()
    } else {
        super::value::text(value)
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text,
    }
}

/// What a verdict is made of.
pub(super) type Verdict = (Callers, Users);

impl<'a> Differ<'a> {
    /// Nothing is compared yet.
    pub fn new(old: &'a Document, new: &'a Document) -> Differ<'a> {
        let mut reach = Reach::default();
        for document in [old, new] {
            for operation in super::operation::list(document) {
                for name in ["parameters", "requestBody"] {
                    document.reach(&operation.at.key(name), &mut reach.requests);
                }
                document.reach(&operation.at.key("responses"), &mut reach.answers);
            }
            for (_, payload) in document.events().into_values() {
                document.reach(&payload, &mut reach.answers);
            }
        }
        Differ {
            old,
            new,
            drift: false,
            seen: BTreeSet::new(),
            known: BTreeSet::new(),
            changes: Vec::new(),
            reach,
        }
    }

    /// Both documents are written in our dialect.
    pub(super) fn ours(&self) -> bool {
        self.old.ours && self.new.ours
    }

    /// Whether a component stands in requests and in answers, so that code has one type for both.
    pub(super) fn is_shared(&self, name: Option<&str>) -> bool {
        let reference = name.map(|name| format!("#/components/schemas/{name}"));
        reference
            .is_some_and(|r| self.reach.requests.contains(&r) && self.reach.answers.contains(&r))
    }

    pub(super) fn changed(
        &mut self,
        rule: impl Into<String>,
        at: &Pair,
        detail: impl Into<String>,
        verdict: Verdict,
    ) {
        self.report(rule.into(), at, false, detail.into(), verdict);
    }

    pub(super) fn added(
        &mut self,
        rule: impl Into<String>,
        at: &Pair,
        detail: impl Into<String>,
        verdict: Verdict,
    ) {
        self.report(rule.into(), at, false, detail.into(), verdict);
    }

    pub(super) fn removed(
        &mut self,
        rule: impl Into<String>,
        at: &Pair,
        detail: impl Into<String>,
        verdict: Verdict,
    ) {
        self.report(rule.into(), at, true, detail.into(), verdict);
    }

    fn report(
        &mut self,
        rule: String,
        at: &Pair,
        gone: bool,
        detail: String,
        (callers, users): Verdict,
    ) {
        let (old, new) = (at.old.path.clone(), at.new.path.clone());
        // What is no matter of direction is found in both, and a part of several objects in each of them.
        let there = if gone || self.drift { &old } else { &new };
        if self
            .known
            .insert((rule.clone(), there.clone(), detail.clone()))
        {
            let file = match gone || self.drift {
                true => self.old.file(&old),
                false => self.new.file(&new),
            };
            self.changes.push(Change {
                file: file.map(str::to_owned),
                rule,
                old,
                new,
                gone,
                detail,
                callers,
                users,
            });
        }
    }

    /// A text for readers.
    pub(super) fn text(&mut self, rule: &str, at: &Pair<'a>, key: &str, users: Users) {
        let pair = at.key(key);
        let words = |text: &'a Value| text.as_str().unwrap_or_default().split_whitespace();
        if !self.drift && !words(pair.old.json).eq(words(pair.new.json)) {
            self.changed(rule, &pair, "", (Callers::Nothing, users));
        }
    }
}
