//! A run: sends with faults, many at a time, and then their judgement.

use crate::clients::Clients;
use crate::judge::Judged;
use crate::ledger::Ledger;
use crate::plan::{Plan, plans};
use crate::report::Report;
use crate::sent::Sent;
use crate::server::Server;
use crate::table::faults;
use crate::transport::Via;
use crate::words::{Port, Way};
use crate::{direct, facade};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;
use waxwing_types::Provider;

/// Sends at a time, of each provider and way.
const AT_A_TIME: usize = 12;
/// How far off the marks of sends are that nobody judges.
const OTHER: u64 = 5_000_000;

/// Sends through each provider in each way.
///
/// # Errors
/// The server cannot be started, or a sender panicked.
pub async fn run(
    seed: u64,
    sends: usize,
    providers: &[Provider],
    ways: &[Way],
    only: Option<&str>,
    via: Via,
) -> Result<Report, String> {
    let server = Server::start(faults()).await.map_err(|e| e.to_string())?;
    let server = Arc::new(server);
    let mut senders = JoinSet::new();
    for provider in providers {
        for way in ways {
            begin(
                &mut senders,
                &server,
                via,
                plans(seed, *provider, *way, sends, only),
            );
        }
    }
    let mut results = Vec::new();
    while let Some(joined) = senders.join_next().await {
        results.extend(joined.map_err(|e| e.to_string())?);
    }
    idle(&server.ledger).await?;
    results.sort_by_key(|(plan, _)| plan.number);
    let mut report = Report::default();
    for (plan, sent) in results {
        let entry = server.ledger.entry(plan.number);
        report.add(&Judged::new(plan, sent, entry));
    }
    Ok(report)
}

/// Begins to send.
fn begin(
    senders: &mut JoinSet<Vec<(Plan, Sent)>>,
    server: &Arc<Server>,
    via: Via,
    plans: Vec<Plan>,
) {
    for plan in &plans {
        server.ledger.expect(plan);
    }
    let plans = Arc::new(plans);
    let clients = Arc::new(Clients::new(server.clone(), via));
    let next = Arc::new(AtomicUsize::new(0));
    for _ in 0..AT_A_TIME {
        let (plans, clients, next) = (plans.clone(), clients.clone(), next.clone());
        senders.spawn(async move {
            let mut results = Vec::new();
            while let Some(plan) = plans.get(next.fetch_add(1, Ordering::Relaxed)) {
                results.push((plan.clone(), send(plan, &clients).await));
            }
            results
        });
    }
}

async fn send(plan: &Plan, clients: &Clients) -> Sent {
    let port = plan
        .fault
        .as_ref()
        .and_then(|planned| planned.fault.how.port);
    if matches!(port, Some(Port::IdleClose | Port::Leftover)) {
        // Another one first, whose connection this one may get.
        let mut other = plan.clone();
        other.number += OTHER;
        call(&other, clients).await;
    }
    call(plan, clients).await
}

async fn call(plan: &Plan, clients: &Clients) -> Sent {
    match plan.way {
        Way::Direct => direct::send(plan, clients).await,
        Way::Facade => facade::send(plan, clients).await,
    }
}

/// Waits until the server works for nobody: only then the ledger is written to the end.
async fn idle(ledger: &Ledger) -> Result<(), String> {
    for _ in 0..3000 {
        if ledger.is_idle() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Err(format!(
        "the server is still at work: {:?}",
        ledger.totals()
    ))
}
