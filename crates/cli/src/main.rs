//! The program `waxwing`.

mod args;
mod exit;
mod output;
mod provider;
mod recording;
mod send;
mod voice;

use args::{Arguments, Command, Kind};
use clap::Parser;
use exit::Exit;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            output::fault(&format!("the program cannot start its threads: {error}"));
            return Exit::Unwritten.into();
        }
    };
    let exit = runtime.block_on(async {
        match arguments.command {
            Command::Send(sending) => match sending.kind {
                Kind::Voice(voice) => send::voice(&voice).await,
            },
            Command::Voice(arguments) => voice::run(arguments).await,
        }
    });
    // A thread that waits for a pipe's reader after a signal is not waited for.
    runtime.shutdown_background();
    match exit {
        Exit::Done if output::has_failed() => Exit::Unwritten,
        exit => exit,
    }
    .into()
}
