//! Sends that are dropped at random moments: none may arrive twice, and nothing may be left behind.

use crate::clients::Clients;
use crate::direct;
use crate::ledger::Totals;
use crate::plan::{Plan, shapes};
use crate::sent::Sent;
use crate::words::{Outcome, Way};
use fastrand::Rng;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use waxwing_types::Provider;

/// Drops at a time.
const AT_A_TIME: u64 = 16;
/// After how many the memory is looked at for the first time.
pub const FIRST: u64 = 500;
/// How much more of it there may be at the end.
const MORE_KIB: u64 = 5 * 1024;

/// What a provider's drops came to.
#[derive(Debug)]
pub struct Dropped {
    pub provider: Provider,
    pub drops: u64,
    /// Of them, how many were through before.
    pub finished: u64,
    /// How many the server sent, dropped or not.
    pub sent: u64,
    /// How many requests never came to their end.
    pub broken_off: u64,
    /// How many it sent more than once.
    pub twice: u64,
    /// Connections with a part of a request, or without an answer.
    pub stuck: u64,
    /// Results other than Ok.
    pub failed: Vec<String>,
    /// Resident memory after the first 500 and at the end, in KiB.
    pub memory: Option<(u64, u64)>,
}

impl Dropped {
    pub fn is_well(&self) -> bool {
        let memory = self
            .memory
            .is_none_or(|(first, last)| last <= first + MORE_KIB);
        self.twice == 0 && self.stuck == 0 && self.failed.is_empty() && memory
    }

    pub fn text(&self) -> String {
        let mut text = format!(
            "{:<12}{:>6} drops: {} were through before, {} broke off in the request, {} were sent, {} of them twice, \
             {} connections stuck",
            self.provider.as_str(),
            self.drops,
            self.finished,
            self.broken_off,
            self.sent,
            self.twice,
            self.stuck
        );
        if let Some((first, last)) = self.memory {
            text += &format!(", {first} KiB after the first {FIRST}, {last} KiB at the end");
        }
        for failed in self.failed.iter().take(10) {
            text += &format!("\n  {failed}");
        }
        text
    }
}

/// Drops sends of a provider against a server that is well.
///
/// # Errors
/// The server does not answer.
pub async fn drops(
    seed: u64,
    provider: Provider,
    drops: u64,
    server: SocketAddr,
) -> Result<Dropped, String> {
    let before = totals(server).await?;
    let clients = Arc::new(Clients::at(server));
    let mut dropped = Dropped {
        provider,
        drops,
        finished: 0,
        sent: 0,
        broken_off: 0,
        twice: 0,
        stuck: 0,
        failed: Vec::new(),
        memory: None,
    };
    let first = (provider as u64 + 1) * 10_000_000;
    some(
        seed,
        first..first + drops.min(FIRST),
        &clients,
        &mut dropped,
    )
    .await?;
    let after_first = resident();
    some(seed, first + FIRST..first + drops, &clients, &mut dropped).await?;
    // The client still works, on the connections that it has.
    for number in 0..AT_A_TIME {
        let plan = plan(first + drops + number, provider, &mut Rng::with_seed(seed));
        let sent = direct::send(&plan, &clients).await;
        dropped.check(&plan, &sent);
    }
    let after = settled(server).await?;
    dropped.memory = after_first.zip(resident());
    dropped.sent = after.sent - before.sent - AT_A_TIME;
    dropped.broken_off = after.broken_off - before.broken_off;
    dropped.twice = after.twice - before.twice;
    dropped.stuck = after.busy + after.partial;
    Ok(dropped)
}

impl Dropped {
    fn check(&mut self, plan: &Plan, sent: &Sent) {
        let own = sent
            .id
            .as_deref()
            .and_then(|id| crate::plan::number(id.as_bytes()));
        if sent.outcome != Outcome::Ok || own != Some(plan.number) {
            self.failed.push(format!("{}: {sent:?}", plan.mark()));
        }
    }
}

fn plan(number: u64, provider: Provider, rng: &mut Rng) -> Plan {
    let shapes = shapes(provider, Way::Direct);
    let shape = shapes[rng.usize(..shapes.len())];
    let mut plan = Plan::plain(number, provider, Way::Direct, shape);
    plan.in_pieces = true;
    plan
}

async fn some(
    seed: u64,
    numbers: std::ops::Range<u64>,
    clients: &Arc<Clients>,
    dropped: &mut Dropped,
) -> Result<(), String> {
    let provider = dropped.provider;
    let mut senders = tokio::task::JoinSet::new();
    for start in 0..AT_A_TIME {
        let (numbers, clients) = (numbers.clone(), clients.clone());
        senders.spawn(async move {
            let mut finished = Vec::new();
            for number in numbers.skip(start as usize).step_by(AT_A_TIME as usize) {
                let mut rng = Rng::with_seed(seed ^ number);
                let plan = plan(number, provider, &mut rng);
                let send = Box::pin(direct::send(&plan, &clients));
                let sent = match rng.bool() {
                    true => {
                        let polls = rng.u32(0..16);
                        Polls { send, polls }.await
                    }
                    false => {
                        let wait = Duration::from_micros(rng.u64(..6000));
                        tokio::time::timeout(wait, send).await.ok()
                    }
                };
                finished.extend(sent.map(|sent| (plan, sent)));
            }
            finished
        });
    }
    while let Some(joined) = senders.join_next().await {
        for (plan, sent) in joined.map_err(|e| e.to_string())? {
            dropped.finished += 1;
            dropped.check(&plan, &sent);
        }
    }
    Ok(())
}

/// A future that is given up after so many polls.
struct Polls<F> {
    send: Pin<Box<F>>,
    polls: u32,
}

impl<F: Future> Future for Polls<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.polls == 0 {
            return Poll::Ready(None);
        }
        self.polls -= 1;
        self.send.as_mut().poll(cx).map(Some)
    }
}

/// The counts once the server works for nobody, or at the end of its patience.
async fn settled(server: SocketAddr) -> Result<Totals, String> {
    let mut found = totals(server).await?;
    for _ in 0..200 {
        if found.busy + found.partial == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
        found = totals(server).await?;
    }
    Ok(found)
}

async fn totals(server: SocketAddr) -> Result<Totals, String> {
    let asked = async {
        let mut stream = TcpStream::connect(server).await?;
        stream.write_all(b"GET /ledger HTTP/1.1\r\n\r\n").await?;
        stream.shutdown().await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        std::io::Result::Ok(answer)
    };
    let answer = asked.await.map_err(|e| e.to_string())?;
    let counts = answer.split("\r\n\r\n").nth(1).unwrap_or_default();
    let counts: Vec<u64> = counts.split(' ').filter_map(|n| n.parse().ok()).collect();
    match counts[..] {
        [sent, twice, broken_off, busy, partial] => Ok(Totals {
            sent,
            twice,
            broken_off,
            busy,
            partial,
        }),
        _ => Err(format!("the server answers {answer}")),
    }
}

/// This process's resident memory in KiB, where the system tells it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
