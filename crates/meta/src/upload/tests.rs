//! Uploads that are cut, by a clock that stands still until all wait.

use super::*;
use std::sync::Mutex;
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

/// What a call brings.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// It breaks after so many bytes more have arrived.
    Cut(u64),
    /// No connection.
    Away,
    /// Meta refuses it.
    Refused,
    Works,
}

use Step::{Away, Cut, Refused, Works};

/// A session that answers as it is told, first the one step and so on, and works from then on.
struct Told {
    begun: bool,
    since: Instant,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    sends: Vec<Step>,
    looks: Vec<Step>,
    arrived: u64,
    /// Seconds from the start, and from where.
    sent: Vec<(u64, u64)>,
}

impl Told {
    fn new(sends: &[Step], looks: &[Step]) -> Self {
        let reversed = |steps: &[Step]| steps.iter().rev().copied().collect();
        let state = State {
            sends: reversed(sends),
            looks: reversed(looks),
            ..State::default()
        };
        Self {
            begun: false,
            since: Instant::now(),
            state: Mutex::new(state),
        }
    }
}

fn cut() -> Error {
    Error::misread("meta", "upload_file", "cut".to_owned())
}

fn fault(step: Step) -> Option<Error> {
    match step {
        Cut(_) => Some(cut()),
        Away => Some(cut().before_main_call("away", "nothing was sent")),
        // Made without a server, and as little to be repeated as what one refuses.
        Refused => Client::builder().base_url("none").build().err(),
        Works => None,
    }
}

impl Session for Told {
    async fn send(&self, offset: u64) -> Result<UploadHandle, Error> {
        let mut state = self.state.lock().expect("no panic");
        state.sent.push((self.since.elapsed().as_secs(), offset));
        let step = state.sends.pop().unwrap_or(Works);
        if let Cut(more) = step {
            state.arrived += more;
        }
        fault(step).map_or_else(|| Ok("4::handle".into()), Err)
    }

    async fn arrived(&self) -> Result<u64, Error> {
        let mut state = self.state.lock().expect("no panic");
        let step = state.looks.pop().unwrap_or(Works);
        fault(step).map_or(Ok(state.arrived), Err)
    }

    fn is_begun(&self) -> bool {
        self.begun
    }
}

#[tokio::test(start_paused = true)]
async fn it_pauses_and_goes_on_from_where_it_was_cut() {
    let (ok, open) = (None, Some(Outcome::Unknown));
    let not_sent = Some(Outcome::NotSent);
    for (sends, looks, sent, failed) in [
        (&[][..], &[][..], &[(0, 0)][..], ok),
        (&[Cut(3)], &[], &[(0, 0), (1, 3)], ok),
        (&[Away], &[], &[(0, 0), (1, 0)], ok),
        // The server is away when it is asked how much has arrived.
        (&[Cut(3)], &[Away], &[(0, 0), (3, 3)], ok),
        (&[Cut(3)], &[Away, Away], &[(0, 0), (7, 3)], ok),
        (&[Cut(3)], &[Away, Away, Away], &[(0, 0)], open),
        (&[Away], &[Away, Away, Away], &[(0, 0)], not_sent),
        // Pauses grow while nothing arrives, and begin anew when something does.
        (
            &[Cut(0), Cut(0), Cut(0)],
            &[],
            &[(0, 0), (1, 0), (3, 0), (7, 0)],
            ok,
        ),
        (
            &[Cut(0), Cut(0), Cut(2), Cut(1)],
            &[],
            &[(0, 0), (1, 0), (3, 0), (7, 2), (8, 3)],
            ok,
        ),
        (&[Cut(0); 9], &[], &[(0, 0), (1, 0), (3, 0), (7, 0)], open),
        // What is refused is not repeated; an earlier try leaves it open.
        (&[Refused], &[], &[(0, 0)], not_sent),
        (&[Cut(1), Refused], &[], &[(0, 0), (1, 1)], open),
        (
            &[Cut(1), Away, Away, Away, Away],
            &[],
            &[(0, 0), (1, 1), (2, 1), (4, 1), (8, 1)],
            open,
        ),
        // What the look-up is refused with changes nothing.
        (&[Cut(1)], &[Refused], &[(0, 0)], open),
    ] {
        let told = Told::new(sends, looks);
        let result = finish(&told, SECOND).await;
        let name = format!("{sends:?} {looks:?} {result:?}");
        assert_eq!(result.err().map(|error| error.outcome()), failed, "{name}");
        assert_eq!(told.state.lock().expect("no panic").sent, sent, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_begun_before_is_looked_up_first() {
    for (looks, sent) in [(&[][..], &[(0, 0)][..]), (&[Away], &[])] {
        let told = Told {
            begun: true,
            ..Told::new(&[], looks)
        };
        let result = finish(&told, SECOND).await;
        assert_eq!(told.state.lock().expect("no panic").sent, sent);
        if let Err(error) = result {
            assert_eq!(error.outcome(), Outcome::NotSent);
            assert!(
                error.to_string().contains("get_upload_session: "),
                "{error}"
            );
        }
    }
}
