//! The table of faults: what is done, and what a client has to make of it.

use crate::words::{
    Acts, Body, By, ClientFault, Connect, End, Framing, Outcome, Place, Port, Raw, Shape, Way,
};
use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;
use waxwing_types::Provider;

/// A row of `faults.tsv`.
#[derive(Debug)]
pub struct Fault {
    pub name: &'static str,
    /// Row of the outcome table.
    pub row: u8,
    /// The table's outcome, and then those that a race may give in its place.
    pub outcomes: Vec<Outcome>,
    /// Whether a send is repeated.
    pub repeated: bool,
    pub acts: Acts,
    pub limits: Limits,
    pub how: How,
}

/// What a fault is limited to; an empty list is no limit.
#[derive(Debug, Default)]
pub struct Limits {
    providers: Vec<Provider>,
    ways: Vec<Way>,
    shapes: Vec<Shape>,
}

impl Limits {
    pub fn allow(&self, provider: Provider, way: Way, shape: Shape) -> bool {
        let allowed = |shapes: &[Shape]| shapes.contains(&shape);
        let shape = match self.shapes.is_empty() {
            // A mark is no send: only what names it is done to it.
            true => shape != Shape::Read,
            false => allowed(&self.shapes),
        };
        shape
            && (self.providers.is_empty() || self.providers.contains(&provider))
            && (self.ways.is_empty() || self.ways.contains(&way))
    }
}

/// What is done.
#[derive(Debug, Default)]
pub struct How {
    pub client: Option<ClientFault>,
    pub connect: Option<Connect>,
    pub port: Option<Port>,
    pub by: Option<By>,
    pub answer: Answer,
}

/// An answer with its fault; each list is a choice.
#[derive(Debug, Default)]
pub struct Answer {
    /// Statuses that come before.
    pub first: Vec<u16>,
    pub status: Vec<u16>,
    pub body: Vec<Body>,
    /// A set of `codes.tsv`.
    pub code: Option<&'static str>,
    pub types: Vec<&'static str>,
    /// All of them are sent.
    pub retry_after: Vec<&'static str>,
    pub location: Option<&'static str>,
    pub http10: bool,
    pub framing: Option<Framing>,
    pub cut: Option<Place>,
    pub slow: Option<Place>,
    pub raw: Option<Raw>,
    pub end: Option<End>,
    /// Milliseconds before it begins.
    pub pause: u64,
    pub drip: bool,
}

/// The faults.
pub fn faults() -> &'static [Fault] {
    static FAULTS: LazyLock<Vec<Fault>> = LazyLock::new(|| {
        let lines = include_str!("faults.tsv").lines().enumerate();
        let rows = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        rows.map(|(i, line)| read(line).unwrap_or_else(|e| panic!("faults.tsv:{}: {e}", i + 1)))
            .collect()
    });
    &FAULTS
}

/// The codes of a set that a provider has.
pub fn codes(set: &'static str, provider: Provider) -> &'static [&'static str] {
    type Sets = BTreeMap<(&'static str, &'static str), Vec<&'static str>>;
    static CODES: LazyLock<Sets> = LazyLock::new(|| {
        let lines = include_str!("codes.tsv").lines();
        lines
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let (set, rest) = line.split_once('\t')?;
                let (provider, codes) = rest.split_once('\t')?;
                Some(((set, provider), codes.split(' ').collect()))
            })
            .collect()
    });
    CODES
        .get(&(set, provider.as_str()))
        .map_or(&[], Vec::as_slice)
}

fn read(line: &'static str) -> Result<Fault, String> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [name, row, outcomes, repeated, acts, limits, how] = columns[..] else {
        return Err(format!("{} columns", columns.len()));
    };
    Ok(Fault {
        name,
        row: parse(row)?,
        outcomes: list(outcomes)?,
        repeated: match repeated {
            "yes" => true,
            "no" => false,
            other => return Err(format!("repeated: {other}")),
        },
        acts: acts.parse()?,
        limits: read_limits(limits)?,
        how: read_how(how)?,
    })
}

fn read_limits(text: &str) -> Result<Limits, String> {
    let mut limits = Limits::default();
    for word in text.split(',').filter(|word| *word != "-") {
        let provider = Provider::ALL.into_iter().find(|p| p.as_str() == word);
        if let Some(provider) = provider {
            limits.providers.push(provider);
        } else if let Ok(way) = word.parse() {
            limits.ways.push(way);
        } else {
            limits.shapes.push(word.parse()?);
        }
    }
    Ok(limits)
}

fn read_how(text: &'static str) -> Result<How, String> {
    let mut how = How::default();
    let answer = &mut how.answer;
    for word in text.split(' ') {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        match key {
            "client" => how.client = Some(value.parse()?),
            "connect" => how.connect = Some(value.parse()?),
            "port" => how.port = Some(value.parse()?),
            "by" => how.by = Some(value.parse()?),
            "first" => answer.first = list(value)?,
            "status" => answer.status = list(value)?,
            "body" => answer.body = list(value)?,
            "code" => answer.code = Some(value),
            "type" => answer.types = value.split(',').collect(),
            "retry-after" => answer.retry_after.push(value),
            "location" => answer.location = Some(value),
            "version" => answer.http10 = value == "1.0",
            "framing" => answer.framing = Some(value.parse()?),
            "cut" => answer.cut = Some(value.parse()?),
            "slow" => answer.slow = Some(value.parse()?),
            "raw" => answer.raw = Some(value.parse()?),
            "end" => answer.end = Some(value.parse()?),
            "pause" => answer.pause = parse(value)?,
            "drip" => answer.drip = true,
            other => return Err(format!("there is no `{other}`")),
        }
    }
    Ok(how)
}

fn parse<T: FromStr<Err: ToString>>(text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|e: T::Err| format!("{text}: {}", e.to_string()))
}

fn list<T: FromStr<Err: ToString>>(text: &str) -> Result<Vec<T>, String> {
    text.split(',').map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::{codes, faults};
    use crate::words::{Acts, Outcome, Shape, Way};
    use std::collections::BTreeSet;
    use waxwing_types::Provider;

    #[test]
    fn each_row_has_at_least_two_faults_and_no_name_stands_twice() {
        let faults = faults();
        assert!(faults.len() >= 50, "{}", faults.len());
        let names: BTreeSet<_> = faults.iter().map(|fault| fault.name).collect();
        assert_eq!(names.len(), faults.len());
        for row in 1..=13 {
            let count = faults.iter().filter(|fault| fault.row == row).count();
            assert!(count >= 2, "row {row} has {count} faults");
        }
    }

    #[test]
    fn no_fault_asks_a_client_for_what_it_cannot_know() {
        for fault in faults() {
            let acts = match fault.outcomes[0] {
                Outcome::Ok | Outcome::Accepted => Acts::Yes,
                Outcome::NotSent | Outcome::Rejected => Acts::No,
                Outcome::Unknown => fault.acts,
            };
            assert_eq!(fault.acts, acts, "{}", fault.name);
            let refusing = [Outcome::NotSent, Outcome::Rejected];
            let may_refuse = fault.outcomes.iter().any(|o| refusing.contains(o));
            assert!(!may_refuse || fault.acts == Acts::No, "{}", fault.name);
        }
    }

    #[test]
    fn each_fault_is_for_somebody_and_has_its_codes() {
        for fault in faults() {
            let shapes = [
                Shape::Text,
                Shape::Url,
                Shape::Id,
                Shape::Upload,
                Shape::Read,
            ];
            let mut users = 0;
            for provider in Provider::ALL {
                let ways = [Way::Direct, Way::Facade];
                let allow = |s| ways.iter().any(|way| fault.limits.allow(provider, *way, s));
                if !shapes.into_iter().any(allow) {
                    continue;
                }
                users += 1;
                if let Some(set) = fault.how.answer.code
                    && provider != Provider::Hypersender
                {
                    let codes = codes(set, provider);
                    assert!(!codes.is_empty(), "{} {provider} {set}", fault.name);
                }
            }
            assert!(users > 0, "{}", fault.name);
        }
    }
}
