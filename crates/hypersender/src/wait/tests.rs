//! Waiting, by a clock that stands still until all wait.

use super::*;
use crate::types::QueueState;
use crate::watch::{LookUp, Looked};
use std::collections::VecDeque;
use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use tokio::task::JoinSet;
use tokio::time::Instant;
use waxwing_runtime::{Action, Error, ErrorKind, Outcome};

const SECOND: Duration = Duration::from_secs(1);

/// A queue that finishes each ticket after a while, and takes a while for each look-up.
#[derive(Clone)]
struct Queue {
    begun: Instant,
    takes: Duration,
    look_up_takes: Duration,
    looks: Arc<AtomicU32>,
}

impl Queue {
    fn new(takes: Duration, look_up_takes: Duration) -> Self {
        Self {
            begun: Instant::now(),
            takes,
            look_up_takes,
            looks: Arc::default(),
        }
    }

    fn looks(&self) -> u32 {
        self.looks.load(Ordering::Relaxed)
    }
}

impl LookUp for Queue {
    fn look_up(
        &self,
        ticket: &QueuedRequestUuid,
        _: Duration,
    ) -> impl Future<Output = Result<Looked, Error>> + Send {
        self.looks.fetch_add(1, Ordering::Relaxed);
        let status = (self.begun.elapsed() >= self.takes).then_some(201);
        let record = serde_json::json!({"uuid": ticket, "response_status": status});
        let pause = tokio::time::sleep(self.look_up_takes);
        async move {
            pause.await;
            Ok((serde_json::from_value(record).expect("a record"), None))
        }
    }
}

fn ticket(number: u32) -> QueuedRequestUuid {
    format!("00000000-0000-4000-8000-{number:012}").into()
}

#[tokio::test(start_paused = true)]
async fn a_thousand_are_waited_for_at_once_with_few_look_ups() {
    // Whether it is the send that takes 2 s or the look-up: each ticket comes back, and is asked for rarely.
    for look_up_takes in [Duration::ZERO, Duration::from_millis(80), 2 * SECOND] {
        let queue = Queue::new(2 * SECOND, look_up_takes);
        let mut waits = JoinSet::new();
        for number in 0..1000 {
            let watch = Watch::new(queue.clone(), ticket(number), 60 * SECOND, Pace::default());
            waits.spawn(watch.finished());
        }
        let mut found: Vec<_> = waits.join_all().await;
        assert!(
            found
                .iter()
                .all(|r| r.as_ref().is_ok_and(|r| r.state() == QueueState::Finished))
        );
        let mut uuids: Vec<_> = found
            .drain(..)
            .flatten()
            .map(|r| r.uuid.to_string())
            .collect();
        uuids.sort();
        uuids.dedup();
        assert_eq!(uuids.len(), 1000);
        let looks = queue.looks();
        println!(
            "{} look-ups a ticket, {look_up_takes:?} each",
            f64::from(looks) / 1000.0
        );
        assert!(
            (1000..4000).contains(&looks),
            "{looks} look-ups, {look_up_takes:?} each"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn many_that_begin_together_do_not_ask_together() {
    let queue = Queue::new(3600 * SECOND, Duration::ZERO);
    let mut waits = JoinSet::new();
    for number in 0..1000 {
        let watch = Watch::new(queue.clone(), ticket(number), 60 * SECOND, Pace::default());
        waits.spawn(watch.finished());
    }
    let mut most = 0;
    for _ in 0..150 {
        let before = queue.looks();
        tokio::time::advance(Duration::from_millis(10)).await;
        tokio::task::yield_now().await;
        most = most.max(queue.looks() - before);
    }
    assert!(
        queue.looks() >= 1000 && most < 100,
        "{most} of {} at once",
        queue.looks()
    );
}

#[tokio::test(start_paused = true)]
async fn what_is_never_done_is_pending_at_the_deadline() {
    let queue = Queue::new(3600 * SECOND, Duration::ZERO);
    let watch = Watch::new(queue.clone(), ticket(1), 60 * SECOND, Pace::default());
    let error = watch.finished().await.expect_err("still pending");
    assert!(matches!(error, WaitError::StillPending { .. }));
    assert_eq!(error.outcome(), Outcome::Accepted);
    assert_eq!(queue.begun.elapsed(), 60 * SECOND);
    assert!((8..13).contains(&queue.looks()), "{}", queue.looks());
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_asks_no_more() {
    let queue = Queue::new(3600 * SECOND, Duration::ZERO);
    let watch = Watch::new(queue.clone(), ticket(1), Duration::MAX, Pace::default());
    let cancelled = tokio::time::timeout(5 * SECOND, watch.finished()).await;
    assert!(cancelled.is_err());
    let looks = queue.looks();
    assert!(looks >= 2, "{looks}");
    tokio::time::sleep(60 * SECOND).await;
    assert_eq!(queue.looks(), looks);
}

/// What a look-up brings.
#[derive(Clone, Copy, Debug)]
enum Step {
    Pending,
    Finished,
    /// The record of another ticket that is finished.
    Another,
    /// A fault that may pass.
    Fails,
    /// Nothing, for as long as it may take.
    Hangs,
    /// A fault that stays.
    Refused,
}

use Step::{Another, Fails, Finished, Hangs, Pending, Refused};

/// Look-ups as they are told, the last one for ever, with the times when they were made.
#[derive(Clone)]
struct Script {
    begun: Instant,
    steps: Arc<Mutex<VecDeque<Step>>>,
    made: Arc<Mutex<Vec<Duration>>>,
}

impl Script {
    fn new(steps: &[Step]) -> Self {
        Self {
            begun: Instant::now(),
            steps: Arc::new(Mutex::new(steps.iter().copied().collect())),
            made: Arc::default(),
        }
    }

    async fn wait(&self, deadline: Duration) -> Result<QueuedRequest, WaitError> {
        let watch = Watch::new(self.clone(), ticket(1), deadline, Pace::default());
        watch.finished().await
    }
}

impl LookUp for Script {
    async fn look_up(&self, asked: &QueuedRequestUuid, most: Duration) -> Result<Looked, Error> {
        self.made
            .lock()
            .expect("no panic")
            .push(self.begun.elapsed());
        let step = {
            let mut steps = self.steps.lock().expect("no panic");
            match steps.len() {
                1 => steps[0],
                _ => steps.pop_front().expect("a step"),
            }
        };
        let (uuid, status) = match step {
            Pending => (asked.clone(), None),
            Finished => (asked.to_string().to_uppercase().into(), Some(201)),
            Another => (ticket(2), Some(201)),
            Fails => return Err(fault("a page")),
            Hangs => {
                tokio::time::sleep(most).await;
                return Err(fault("too late"));
            }
            Refused => return Err(refused().await),
        };
        let record = serde_json::json!({"uuid": uuid, "response_status": status});
        Ok((serde_json::from_value(record).expect("a record"), None))
    }
}

fn fault(text: &str) -> Error {
    Error::misread("hypersender", "get_queued_request", text.to_owned())
}

/// An error that does not pass, without a provider to make it.
async fn refused() -> Error {
    let client = crate::Client::new(crate::Auth::bearer("token")).expect("a client");
    let call = client.instance("1").get_queued_request("..");
    call.await.expect_err("no ticket")
}

#[tokio::test(start_paused = true)]
async fn a_finished_ticket_is_found_whatever_the_deadline() {
    for deadline in [
        Duration::ZERO,
        Duration::from_millis(700),
        SECOND,
        60 * SECOND,
    ] {
        let script = Script::new(&[Finished]);
        script
            .wait(deadline)
            .await
            .unwrap_or_else(|e| panic!("{deadline:?}: {e}"));
        assert_eq!(script.made.lock().expect("no panic").len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn the_last_look_up_is_made_at_the_deadline() {
    // Whatever the pauses are: they are spread at random.
    for _ in 0..100 {
        let script = Script::new(&[Pending]);
        script.wait(60 * SECOND).await.expect_err("still pending");
        let made = script.made.lock().expect("no panic").clone();
        assert_eq!(made.last(), Some(&(60 * SECOND)));
        assert!(made.windows(2).all(|two| two[0] < two[1]), "{made:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_look_up_brings_decides_and_a_fault_of_one_does_not() {
    for (steps, deadline, found) in [
        (&[Pending, Finished][..], 60, true),
        (&[Fails, Finished], 60, true),
        (&[Another, Finished], 60, true),
        // One that hangs leaves time for the next, and at the least for the one at the deadline.
        (&[Hangs, Finished], 60, true),
        (&[Hangs, Finished], 3, true),
        (&[Hangs, Hangs, Finished], 30, true),
        (&[Pending, Refused, Finished], 60, false),
        (&[Another], 60, false),
        (&[Hangs], 60, false),
    ] {
        let script = Script::new(steps);
        let result = script.wait(deadline * SECOND).await;
        assert_eq!(result.is_ok(), found, "{steps:?} {result:?}");
        let most = deadline * SECOND + 10 * SECOND;
        assert!(script.begun.elapsed() <= most, "{steps:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_says_what_was_seen_by_then() {
    for (steps, seen, last, text) in [
        (
            &[Pending][..],
            true,
            None,
            "was still pending after 60s; look it up later",
        ),
        (
            &[Fails, Pending],
            true,
            None,
            "was still pending after 60s; look it up later",
        ),
        (
            &[Pending, Fails],
            true,
            Some(ErrorKind::Decode),
            "was still pending after 60s (last look-up: ",
        ),
        (
            &[Fails],
            false,
            Some(ErrorKind::Decode),
            "could not be looked up for 60s (last look-up: hypersender get_queued_request: a page",
        ),
        (
            &[Hangs],
            false,
            Some(ErrorKind::Decode),
            "could not be looked up for 60s (last look-up: hypersender get_queued_request: too late",
        ),
        (
            &[Another],
            false,
            Some(ErrorKind::Decode),
            "the record of another ticket",
        ),
    ] {
        let error = Script::new(steps)
            .wait(60 * SECOND)
            .await
            .expect_err("no result");
        let shown = error.to_string();
        assert!(
            shown.contains(text) && shown.ends_with("do not send it again"),
            "{shown}"
        );
        assert_eq!(shown.contains("pending"), seen, "{shown}");
        assert_eq!(std::error::Error::source(&error).is_some(), last.is_some());
        check_is_accepted(&error);
        let WaitError::StillPending {
            seen: was_seen,
            last_error,
            ..
        } = error
        else {
            panic!("{error}");
        };
        assert_eq!(
            (was_seen, last_error.map(|error| error.kind())),
            (seen, last)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_look_up_that_is_refused_leaves_the_send_accepted() {
    let script = Script::new(&[Pending, Refused]);
    let error = script.wait(60 * SECOND).await.expect_err("refused");
    check_is_accepted(&error);
    assert!(
        matches!(&error, WaitError::LookUp { error, .. } if error.kind() == ErrorKind::Invalid)
    );
    let shown = error.to_string();
    assert!(
        shown.contains("was taken") && shown.ends_with("do not send it again"),
        "{shown}"
    );
}

fn check_is_accepted(error: &WaitError) {
    let verdict = (error.outcome(), error.action(), error.is_retryable());
    assert_eq!(
        verdict,
        (Outcome::Accepted, Action::CheckBeforeRetry, false)
    );
    assert_eq!(error.ticket(), &ticket(1));
}
