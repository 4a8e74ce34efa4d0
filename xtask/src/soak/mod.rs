//! `cargo xtask soak`: what takes too long for every run of the tests, a file for each.

mod faults;
mod voice;

use clap::Subcommand;

/// What there is to run.
#[derive(Subcommand)]
pub enum Soak {
    /// Inspect and convert damaged recordings of every kind: no panic, no hang, bounded memory.
    Voice {
        /// How many; 100,000 if not given.
        #[arg(long)]
        count: Option<u64>,
        /// What the damage depends on, to see the same again.
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Sends through a server that puts faults into a fifth of them: none lost, doubled or misreported.
    Faults(faults::Faults),
    /// Sends that are dropped at random moments: none twice, no connection stuck, no memory kept.
    Drops(faults::Drops),
}

pub fn run(soak: &Soak) -> Result<String, String> {
    match soak {
        Soak::Voice { count, seed } => voice::run(*count, *seed),
        Soak::Faults(arguments) => arguments.run(),
        Soak::Drops(arguments) => arguments.run(),
    }
}
