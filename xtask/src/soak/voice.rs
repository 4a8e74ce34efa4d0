//! `cargo xtask soak voice`: damaged recordings of every kind, many more of them than a run of the tests takes.

use crate::workspace;
use std::process::Command;

/// Runs the test of `waxwing-voice` that damages recordings, optimised: it judges them by their time and memory too.
pub fn run(count: Option<u64>, seed: Option<u64>) -> Result<String, String> {
    let count = count.unwrap_or(100_000);
    let seed = seed.unwrap_or_else(|| u64::from(std::process::id()));
    let status = Command::new(env!("CARGO"))
        .args([
            "test",
            "--release",
            "-p",
            "waxwing-voice",
            "--features",
            "convert",
            "--test",
            "mutants",
        ])
        .args(["--", "--nocapture", "--test-threads", "1"])
        .env("WAXWING_MUTANTS", count.to_string())
        .env("WAXWING_SEED", seed.to_string())
        .current_dir(workspace::root())
        .status()
        .map_err(|e| e.to_string())?;
    match status.success() {
        true => Ok(format!("{count} mutants, seed {seed}: all well")),
        false => Err(format!("`--seed {seed}` shows it again")),
    }
}
