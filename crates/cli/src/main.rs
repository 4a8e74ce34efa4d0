//! The program `waxwing`.

mod args;
mod exit;
mod output;
mod recording;
mod send;
mod voice;

use args::{Arguments, Command, Kind};
use clap::Parser;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        Command::Send(sending) => match sending.kind {
            Kind::Voice(voice) => send::voice(&voice).await.into(),
        },
        Command::Voice(arguments) => voice::run(arguments).await,
    }
}
