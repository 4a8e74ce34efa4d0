//! Waiting, by a clock that stands still until all wait.

use super::*;
use crate::types::QueueState;
use crate::watch::{LookUp, Looked};
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::task::JoinSet;
use tokio::time::Instant;

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
    assert!((7..12).contains(&queue.looks()), "{}", queue.looks());
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
