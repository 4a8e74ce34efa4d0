//! `cargo xtask soak faults` and `drops`: the example `soak` of `tests/`. It needs the generated clients, and so is no part
//! of the program that generates them.

use crate::workspace;
use clap::Args;
use std::process::Command;

#[derive(Args)]
pub struct Faults {
    /// Sends for each provider, directly and again through the facade.
    #[arg(long, default_value_t = 10_000)]
    sends: u64,
    /// What the faults depend on, to see the same again.
    #[arg(long)]
    seed: Option<u64>,
    /// wawp, hypersender, infobip or meta; all four if not given.
    #[arg(long)]
    provider: Option<String>,
    /// direct or facade; both if not given.
    #[arg(long)]
    path: Option<String>,
    /// No other fault than this one of the table.
    #[arg(long)]
    fault: Option<String>,
    /// reqwest, or service: a transport of the tests in its place.
    #[arg(long)]
    via: Option<String>,
    /// Show a wrong result of each kind, not the first ten alone.
    #[arg(long)]
    all: bool,
}

#[derive(Args)]
pub struct Drops {
    /// Drops for each provider.
    #[arg(long, default_value_t = 5_000)]
    drops: u64,
    /// What the moments depend on, to see the same again.
    #[arg(long)]
    seed: Option<u64>,
    /// wawp, hypersender, infobip or meta; all four if not given.
    #[arg(long)]
    provider: Option<String>,
}

impl Faults {
    pub fn run(&self) -> Result<String, String> {
        let mut command = Program::new("faults", self.seed);
        command.option("--sends", Some(self.sends.to_string()));
        command.option("--provider", self.provider.clone());
        command.option("--path", self.path.clone());
        command.option("--fault", self.fault.clone());
        command.option("--via", self.via.clone());
        if self.all {
            command.0.arg("--all");
        }
        command.run()
    }
}

impl Drops {
    pub fn run(&self) -> Result<String, String> {
        let mut command = Program::new("drops", self.seed);
        command.option("--drops", Some(self.drops.to_string()));
        command.option("--provider", self.provider.clone());
        command.run()
    }
}

struct Program(Command);

impl Program {
    fn new(what: &str, seed: Option<u64>) -> Self {
        let mut command = Command::new(env!("CARGO"));
        command
            .args([
                "run",
                "-q",
                "-p",
                "waxwing-tests",
                "--example",
                "soak",
                "--",
                what,
            ])
            .current_dir(workspace::root());
        let mut program = Self(command);
        let seed = seed.unwrap_or_else(|| u64::from(std::process::id()));
        program.option("--seed", Some(seed.to_string()));
        program
    }

    fn option(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            self.0.args([name, &value]);
        }
    }

    fn run(mut self) -> Result<String, String> {
        let status = self.0.status().map_err(|e| e.to_string())?;
        match status.success() {
            true => Ok("all well".to_owned()),
            false => Err("not all counts are 0; the seed above shows it again".to_owned()),
        }
    }
}
