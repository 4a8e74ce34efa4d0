//! The sandbox as a program, for clients in any language.

mod descriptors;
mod options;
mod terminal;

use clap::Parser;
use options::Options;
use std::io::Write;
use std::process::ExitCode;
use terminal::Terminal;
use waxwing_sandbox::StartError;

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    descriptors::raise();
    let builder = match options.builder() {
        Ok(builder) => builder,
        Err(why) => return failed(&why),
    };
    let sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => return failed(&explained(&error)),
    };
    let watch = sandbox.watch();
    let mut terminal = Terminal::new();
    terminal.greet(&sandbox, &options);
    terminal.follow(watch);
    // Asked now, so that a mistake shows before the first event.
    if let Err(why) = sandbox.meta().verify_webhook().await {
        complain(&format!(
            "warning: the webhook of meta: {why}; it is asked again before the first event"
        ));
    }
    match tokio::signal::ctrl_c().await {
        Ok(()) => {
            sandbox.shutdown().await;
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&format!("error: cannot wait for Ctrl-C: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// An error of the start, with the option that changes it.
fn explained(error: &StartError) -> String {
    match error {
        StartError::Webhook { .. } => format!("--webhook-url: {error}"),
        _ => format!("{error}\n\nTry --port with another number."),
    }
}

fn failed(why: &str) -> ExitCode {
    complain(&format!("error: {why}"));
    ExitCode::from(2)
}

/// Prints to standard error, which may be closed.
fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
