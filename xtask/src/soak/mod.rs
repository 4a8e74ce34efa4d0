//! `cargo xtask soak`: what takes too long for every run of the tests, a file for each.

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
}

pub fn run(what: &Soak) -> Result<String, String> {
    match what {
        Soak::Voice { count, seed } => voice::run(*count, *seed),
    }
}
