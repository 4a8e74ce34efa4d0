//! What a run came to, as a table and counts.

use crate::answer::Choice;
use crate::bodies::Asked;
use crate::judge::{Judged, Wrong};
use crate::plan::Step;
use crate::words::{Outcome, Way};
use std::collections::BTreeMap;
use std::fmt::Write;
use waxwing_types::Provider;

/// How many results that are wrong are shown.
const SHOWN: usize = 10;

const OUTCOMES: [Outcome; 5] = [
    Outcome::Ok,
    Outcome::Accepted,
    Outcome::NotSent,
    Outcome::Rejected,
    Outcome::Unknown,
];

/// The counts of a run.
#[derive(Default)]
pub struct Report {
    sends: usize,
    faulted: usize,
    missed: usize,
    /// By row and name of the fault.
    by_fault: BTreeMap<(u8, &'static str), Line>,
    by_way: BTreeMap<(Provider, Way), Line>,
    wrong: BTreeMap<Wrong, usize>,
    /// The first ones of each fault, since ten of a kind say no more than one.
    shown: Vec<(String, String)>,
}

#[derive(Default, Clone)]
struct Line {
    outcomes: BTreeMap<Outcome, usize>,
    wrong: usize,
}

impl Line {
    fn add(&mut self, judged: &Judged) {
        *self.outcomes.entry(judged.sent.outcome).or_default() += 1;
        self.wrong += usize::from(!judged.wrong.is_empty());
    }

    fn columns(&self) -> String {
        let count = |outcome| self.outcomes.get(outcome).copied().unwrap_or(0);
        let sends: usize = self.outcomes.values().sum();
        let mut text = format!("{sends:>7}");
        for outcome in &OUTCOMES {
            let _ = write!(text, "{:>9}", dash(count(outcome)));
        }
        let _ = write!(text, "{:>7}", dash(self.wrong));
        text
    }
}

fn dash(count: usize) -> String {
    match count {
        0 => "-".to_owned(),
        count => count.to_string(),
    }
}

impl Report {
    pub fn add(&mut self, judged: &Judged) {
        self.sends += 1;
        self.missed += usize::from(judged.missed);
        let way = (judged.plan.provider, judged.plan.way);
        self.by_way.entry(way).or_default().add(judged);
        let mut fault = (0, "none");
        if let Some(planned) = &judged.plan.fault {
            self.faulted += 1;
            fault = (planned.fault.row, planned.fault.name);
        }
        self.by_fault.entry(fault).or_default().add(judged);
        for (wrong, _) in &judged.wrong {
            *self.wrong.entry(*wrong).or_default() += 1;
        }
        if !judged.wrong.is_empty() {
            let kind = format!("{} {} {}", fault.1, way.0, judged.sent.outcome);
            self.shown.push((kind, described(judged)));
        }
    }

    fn count(&self, wrong: Wrong) -> usize {
        self.wrong.get(&wrong).copied().unwrap_or(0)
    }

    /// Whether all is as it should be.
    pub fn is_well(&self) -> bool {
        Wrong::ALL.iter().all(|wrong| self.count(*wrong) == 0)
    }

    /// The whole report; `all` shows one wrong result of each kind instead of the first ten.
    pub fn text(&self, seed: u64, all: bool) -> String {
        let mut text = String::new();
        let head: String = OUTCOMES.iter().map(|o| format!("{o:>9}")).collect();
        let _ = writeln!(text, "row fault{:>33}{head}  wrong", "sends");
        for ((row, name), line) in &self.by_fault {
            let _ = writeln!(text, "{row:>3} {name:<31}{}", line.columns());
        }
        let _ = writeln!(text, "\n    provider and way{:>18}{head}  wrong", "sends");
        for ((provider, way), line) in &self.by_way {
            let _ = writeln!(
                text,
                "    {:<31}{}",
                format!("{provider} {way}"),
                line.columns()
            );
        }
        let mut kinds = std::collections::BTreeSet::new();
        let shown = self.shown.iter().filter(|(kind, _)| kinds.insert(kind));
        let most = if all { usize::MAX } else { SHOWN };
        for (_, described) in shown.take(most) {
            let _ = write!(text, "\n{described}");
        }
        let _ = writeln!(
            text,
            "\n{} sends, {} with one of {} faults, seed {seed}; {} were over before their fault",
            self.sends,
            self.faulted,
            self.by_fault.keys().filter(|(row, _)| *row > 0).count(),
            self.missed
        );
        for wrong in Wrong::ALL {
            let count = self.count(wrong);
            let _ = writeln!(text, "{:<14}{count:>6}   {}", wrong, wrong.meaning());
        }
        text
    }
}

fn described(judged: &Judged) -> String {
    let plan = &judged.plan;
    let mut text = String::new();
    let _ = write!(text, "{} {} {}", plan.provider, plan.way, plan.shape);
    match &plan.fault {
        None => text.push_str(", no fault"),
        Some(planned) => {
            let step = match planned.step {
                Step::Upload => " at the upload",
                Step::Message => "",
            };
            let fault = planned.fault;
            let choice = Choice::new(planned, Asked::of(plan, planned.step));
            let acts = if planned.acts { "acts" } else { "does not act" };
            let times = if planned.always { "always" } else { "once" };
            let (name, row) = (fault.name, fault.row);
            let _ = write!(
                text,
                ", fault {name} (row {row}){step}, {choice}, {acts}, {times}"
            );
        }
    }
    let entry = &judged.entry;
    let requests = entry.message_requests + entry.upload_requests;
    let _ = writeln!(
        text,
        "\n  got {} after {requests} requests, {} in the ledger",
        judged.sent.outcome, entry.messages
    );
    for (wrong, detail) in &judged.wrong {
        let _ = writeln!(text, "  {wrong} {detail}");
    }
    if !judged.sent.text.is_empty() {
        let _ = writeln!(text, "  {}", judged.sent.text);
    }
    text
}
