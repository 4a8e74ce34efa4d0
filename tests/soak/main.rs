//! `cargo xtask soak faults` and `cargo xtask soak drops`: sends through a server of our own that does everything wrong
//! that a server can, and afterwards knows what it did.

#[macro_use]
mod words;
mod answer;
mod bodies;
mod clients;
mod direct;
mod drops;
mod facade;
mod judge;
mod ledger;
mod plan;
mod play;
mod ports;
mod report;
mod request;
mod run;
mod sent;
mod server;
mod table;
#[cfg(test)]
mod tests;
mod transport;

use crate::server::Server;
use crate::transport::Via;
use crate::words::Way;
use clap::{Parser, Subcommand};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, ExitCode, Stdio};
use waxwing_types::Provider;

#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Put faults into a fifth of the sends.
    Faults {
        /// Sends for each provider, directly and again through the facade.
        #[arg(long, default_value = "10000")]
        sends: usize,
        /// What the faults depend on.
        #[arg(long, default_value = "15")]
        seed: u64,
        /// wawp, hypersender, infobip or meta; all four if not given.
        #[arg(long)]
        provider: Option<Provider>,
        /// direct or facade; both if not given.
        #[arg(long)]
        path: Option<Way>,
        /// No other fault than this one of the table.
        #[arg(long)]
        fault: Option<String>,
        /// reqwest, or a service of these tests in its place.
        #[arg(long, default_value = "reqwest")]
        via: Via,
        /// Show a wrong result of each kind, not ten alone.
        #[arg(long)]
        all: bool,
    },
    /// Drop sends at random moments.
    Drops {
        /// Drops for each provider.
        #[arg(long, default_value = "5000")]
        drops: u64,
        /// What the moments depend on.
        #[arg(long, default_value = "15")]
        seed: u64,
        /// wawp, hypersender, infobip or meta; all four if not given.
        #[arg(long)]
        provider: Option<Provider>,
    },
    /// The server of the drops: a process of its own, so that its memory is not that of the sends.
    Serve,
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Arguments::parse().what {
        What::Faults {
            sends,
            seed,
            provider,
            path,
            fault,
            via,
            all,
        } => {
            let ways = path.map_or_else(|| vec![Way::Direct, Way::Facade], |way| vec![way]);
            let providers = providers(provider);
            let report = run::run(seed, sends, &providers, &ways, fault.as_deref(), via);
            report.await.map(|report| {
                print!("{}", report.text(seed, all));
                report.is_well()
            })
        }
        What::Drops {
            drops,
            seed,
            provider,
        } => dropped(drops, seed, provider).await,
        What::Serve => serve().await,
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(text) => {
            eprintln!("error: {text}");
            ExitCode::FAILURE
        }
    }
}

fn providers(one: Option<Provider>) -> Vec<Provider> {
    one.map_or_else(|| Provider::ALL.to_vec(), |one| vec![one])
}

async fn dropped(drops: u64, seed: u64, provider: Option<Provider>) -> Result<bool, String> {
    let (mut child, server) = spawn_server()?;
    let mut well = true;
    for provider in providers(provider) {
        let dropped = drops::drops(seed, provider, drops, server).await;
        match dropped {
            Ok(dropped) => {
                println!("{}", dropped.text());
                well &= dropped.is_well();
            }
            Err(error) => {
                stop(&mut child);
                return Err(error);
            }
        }
    }
    println!(
        "seed {seed}: {}",
        if well { "all well" } else { "not well" }
    );
    stop(&mut child);
    Ok(well)
}

/// Starts this program again as the server.
fn spawn_server() -> Result<(Child, SocketAddr), String> {
    let program = std::env::current_exe().map_err(|e| e.to_string())?;
    let mut child = Command::new(program)
        .arg("serve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| e.to_string())?;
    let mut line = String::new();
    let stdout = child.stdout.take().ok_or("the server has no output")?;
    BufReader::new(stdout)
        .read_line(&mut line)
        .map_err(|e| e.to_string())?;
    match line.trim().parse() {
        Ok(address) => Ok((child, address)),
        Err(_) => {
            stop(&mut child);
            Err(format!("the server says {line}"))
        }
    }
}

fn stop(child: &mut Child) {
    // It may have ended by itself.
    let _ = child.kill();
    let _ = child.wait();
}

/// Serves until its input ends, as it does when the other process does.
async fn serve() -> Result<bool, String> {
    let (_ledger, address) = Server::start_well().await.map_err(|e| e.to_string())?;
    println!("{address}");
    let input = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line)
    });
    input
        .await
        .map_err(|e| e.to_string())?
        .map_err(|e| e.to_string())?;
    Ok(true)
}
