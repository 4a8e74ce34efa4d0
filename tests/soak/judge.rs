//! Judges what a caller was told, beside the table and the ledger.

use crate::ledger::Entry;
use crate::plan::{Plan, Planned, Step, number};
use crate::sent::Sent;
use crate::words::{Outcome, Port, Shape, Way};

words! {
    /// What is wrong with a result.
    Wrong {
        Lost = "lost",
        Doubled = "doubled",
        Misreported = "misreported",
        Vague = "vague",
        Contradictory = "contradictory",
        Different = "different",
    }
}

impl Wrong {
    pub const ALL: [Self; 6] = [
        Self::Lost,
        Self::Doubled,
        Self::Misreported,
        Self::Vague,
        Self::Contradictory,
        Self::Different,
    ];

    /// In words.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Lost => "Ok or Accepted, and not in the ledger",
            Self::Doubled => "in the ledger more than once",
            Self::Misreported => "NotSent or Rejected, and in the ledger",
            Self::Vague => "Unknown, where the table names another outcome",
            Self::Contradictory => "what it says of repeats does not go with its outcome",
            Self::Different => "otherwise not as the table has it",
        }
    }
}

/// A send with what became of it.
pub struct Judged {
    pub plan: Plan,
    pub sent: Sent,
    pub entry: Entry,
    /// The request never came to where the fault is.
    pub missed: bool,
    pub wrong: Vec<(Wrong, String)>,
}

impl Judged {
    pub fn new(plan: Plan, sent: Sent, entry: Entry) -> Self {
        let missed = plan.fault.as_ref().is_some_and(Planned::is_of_the_answer) && entry.hits == 0;
        let mut judged = Self {
            plan,
            sent,
            entry,
            missed,
            wrong: Vec::new(),
        };
        judged.by_ledger();
        if !missed {
            judged.by_table();
        }
        judged
    }

    fn add(&mut self, wrong: Wrong, text: impl Into<String>) {
        self.wrong.push((wrong, text.into()));
    }

    fn fault(&self) -> Option<&Planned> {
        self.plan.fault.as_ref()
    }

    fn fails_at_upload(&self) -> bool {
        self.fault()
            .is_some_and(|planned| planned.step == Step::Upload)
    }

    fn by_ledger(&mut self) {
        let own_upload = self.plan.way == Way::Direct && self.fails_at_upload();
        let count = match own_upload && self.sent.outcome != Outcome::Ok {
            true => self.entry.uploads,
            false => self.entry.messages,
        };
        let claims = matches!(self.sent.outcome, Outcome::Ok | Outcome::Accepted);
        let denies = matches!(self.sent.outcome, Outcome::NotSent | Outcome::Rejected);
        if claims && count == 0 {
            self.add(Wrong::Lost, "");
        }
        if denies && count > 0 {
            self.add(Wrong::Misreported, "");
        }
        if self.entry.messages > 1 && self.plan.shape != Shape::Read {
            self.add(Wrong::Doubled, "");
        }
        if let Some(text) = self.sent.contradicts {
            self.add(Wrong::Contradictory, text);
        }
    }

    fn by_table(&mut self) {
        let expected = self.expected();
        let found = self.sent.outcome;
        if !expected.contains(&found) {
            let wrong = match found {
                Outcome::Unknown => Wrong::Vague,
                _ => Wrong::Different,
            };
            self.add(wrong, format!("expected {}", expected[0]));
        }
        let idempotent = self.fails_at_upload() || self.plan.shape == Shape::Read;
        let again = self.fault().is_some_and(|planned| {
            planned.is_of_the_answer() && !planned.fault.repeated && !idempotent
        });
        if again && self.entry.message_requests > 1 {
            let text = format!("requested {} times", self.entry.message_requests);
            self.add(Wrong::Different, text);
        }
        let taken = matches!(found, Outcome::Ok | Outcome::Accepted);
        if taken && self.plan.shape != Shape::Read {
            match &self.sent.id {
                None => self.add(Wrong::Different, "without an id"),
                Some(id) if number(id.as_bytes()) != Some(self.plan.number) => {
                    let text = format!("with the id of another send: {id}");
                    self.add(Wrong::Different, text);
                }
                Some(_) => {}
            }
        }
    }

    /// The outcomes that are right, the table's first.
    pub fn expected(&self) -> Vec<Outcome> {
        let Some(planned) = self.fault() else {
            return vec![Outcome::Ok];
        };
        let mut outcomes = match planned.fault.repeated && !planned.always {
            true => vec![Outcome::Ok],
            false => planned.fault.outcomes.clone(),
        };
        if planned.step == Step::Upload {
            // The call of the message meets what is done to everybody, too.
            if matches!(
                planned.fault.how.port,
                Some(Port::IdleClose | Port::Leftover)
            ) {
                outcomes.push(Outcome::NotSent);
                return outcomes;
            }
            if self.plan.way == Way::Facade {
                // What comes before the message's own call leaves it unsent.
                let before = outcomes.iter().map(|outcome| match outcome {
                    Outcome::Ok => Outcome::Ok,
                    _ => Outcome::NotSent,
                });
                outcomes = before.collect();
            }
            // A file may be stored twice, so its call may be repeated after any fault.
            if !planned.always {
                outcomes.push(Outcome::Ok);
            }
        }
        outcomes
    }
}
