//! Signals that end the program.

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Those that ask the program to end, from the moment on at which this is made.
#[cfg(unix)]
pub(crate) struct Signals(Vec<(u8, Signal)>);

#[cfg(unix)]
impl Signals {
    pub(crate) fn new() -> Self {
        let kinds = [
            (1, SignalKind::hangup()),
            (2, SignalKind::interrupt()),
            (15, SignalKind::terminate()),
        ];
        // One without a handler ends the program as it always did.
        Self(
            kinds
                .into_iter()
                .filter_map(|(number, kind)| Some((number, signal(kind).ok()?)))
                .collect(),
        )
    }

    /// Waits for one, and says its number.
    pub(crate) async fn next(&mut self) -> u8 {
        std::future::poll_fn(|context| {
            for (number, signals) in &mut self.0 {
                if signals.poll_recv(context).is_ready() {
                    return std::task::Poll::Ready(*number);
                }
            }
            std::task::Poll::Pending
        })
        .await
    }
}

/// Ctrl-C.
#[cfg(not(unix))]
pub struct Signals(());

#[cfg(not(unix))]
impl Signals {
    pub fn new() -> Self {
        Self(())
    }

    /// Waits for it.
    pub async fn next(&mut self) -> u8 {
        match tokio::signal::ctrl_c().await {
            Ok(()) => 2,
            Err(_) => std::future::pending().await,
        }
    }
}
