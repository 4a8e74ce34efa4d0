//! What is sent, and with which fault: everything is decided here, by the seed alone.

use crate::table::{Fault, faults};
use crate::words::{Acts, Connect, Shape, Way};
use fastrand::Rng;
use waxwing_types::Provider;

/// A send.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Its mark: no other send of a run has it.
    pub number: u64,
    pub provider: Provider,
    pub way: Way,
    pub shape: Shape,
    /// Its file comes in pieces, so that the send can be dropped between them.
    pub in_pieces: bool,
    pub fault: Option<Planned>,
}

/// A fault of a send.
#[derive(Debug, Clone)]
pub struct Planned {
    pub fault: &'static Fault,
    /// Which of the send's calls it meets.
    pub step: Step,
    /// It meets each attempt, not the first one alone.
    pub always: bool,
    /// The server does what it is asked all the same.
    pub acts: bool,
    /// What the fault's own choices depend on.
    pub roll: u64,
}

impl Planned {
    /// Whether the server knows the send when it does it.
    pub fn is_of_the_answer(&self) -> bool {
        let how = &self.fault.how;
        how.client.is_none() && how.connect.is_none() && how.port.is_none()
    }
}

/// A call of a send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The file, where that is a call of its own.
    Upload,
    /// The message.
    Message,
}

impl Plan {
    /// A send as it should be.
    pub fn plain(number: u64, provider: Provider, way: Way, shape: Shape) -> Self {
        Self {
            number,
            provider,
            way,
            shape,
            in_pieces: false,
            fault: None,
        }
    }

    /// The text that a send carries, which its answer repeats as an id.
    pub fn mark(&self) -> String {
        mark(self.number)
    }

    /// Whether the file has a call of its own.
    pub fn has_upload_step(&self) -> bool {
        self.provider == Provider::Meta && self.shape == Shape::Upload
    }
}

/// The text of a number.
pub fn mark(number: u64) -> String {
    format!("soak-{number}")
}

/// The number in a text.
pub fn number(text: &[u8]) -> Option<u64> {
    const START: &[u8] = b"soak-";
    let at = text.windows(START.len()).position(|w| w == START)? + START.len();
    let digits = text[at..].iter().take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(&text[at..at + digits])
        .ok()?
        .parse()
        .ok()
}

/// What a provider can be sent in a way.
pub fn shapes(provider: Provider, way: Way) -> Vec<Shape> {
    let mut shapes = vec![Shape::Url];
    if way == Way::Direct {
        shapes.push(Shape::Text);
    }
    if provider != Provider::Infobip && (way == Way::Direct || provider != Provider::Wawp) {
        shapes.push(Shape::Upload);
    }
    if provider == Provider::Meta {
        shapes.push(Shape::Id);
    }
    shapes
}

/// The sends of a provider in a way, a fault in each fifth: any of them, or the one that is named.
pub fn plans(
    seed: u64,
    provider: Provider,
    way: Way,
    sends: usize,
    only: Option<&str>,
) -> Vec<Plan> {
    let place = provider as u64 * 2 + way as u64;
    let mut rng = Rng::with_seed(seed ^ (place + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let shapes = shapes(provider, way);
    let first = (place + 1) * 10_000_000;
    let mut plans: Vec<Plan> = (first..)
        .take(sends)
        .map(|number| Plan::plain(number, provider, way, shapes[rng.usize(..shapes.len())]))
        .collect();
    let mut all_shapes = shapes;
    if way == Way::Direct && provider != Provider::Hypersender {
        all_shapes.push(Shape::Read);
    }
    let mut usable: Vec<(&Fault, Vec<Shape>)> = faults()
        .iter()
        .filter(|fault| only.is_none_or(|name| fault.name == name))
        .map(|fault| {
            let allowed = |shape: &&Shape| fault.limits.allow(provider, way, **shape);
            (fault, all_shapes.iter().filter(allowed).copied().collect())
        })
        .filter(|(_, shapes): &(_, Vec<_>)| !shapes.is_empty())
        .collect();
    rng.shuffle(&mut usable);
    let mut order: Vec<usize> = (0..sends).collect();
    rng.shuffle(&mut order);
    let faulted = order.iter().take(sends / 5);
    for (place, (fault, shapes)) in faulted.zip(usable.iter().cycle()) {
        let plan = &mut plans[*place];
        plan.shape = shapes[rng.usize(..shapes.len())];
        plan.fault = Some(planned(fault, plan, &mut rng));
    }
    plans
}

fn planned(fault: &'static Fault, plan: &Plan, rng: &mut Rng) -> Planned {
    // What happens to a connection, or to a file, happens at the first call.
    let first =
        fault.how.port.is_some() || fault.how.connect.is_some() || fault.how.client.is_some();
    let step = match plan.has_upload_step() && (first || rng.bool()) {
        true => Step::Upload,
        false => Step::Message,
    };
    let once = matches!(
        fault.how.connect,
        Some(Connect::RefusedOnce | Connect::UnresolvedOnce)
    );
    Planned {
        fault,
        step,
        // What must not be repeated meets a server that would take the repeat.
        always: fault.repeated && !once && (fault.how.connect.is_some() || rng.bool()),
        acts: match fault.acts {
            Acts::Yes => true,
            Acts::No => false,
            Acts::Either => rng.bool(),
        },
        roll: rng.u64(..),
    }
}
