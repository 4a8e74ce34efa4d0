//! The sandbox as a program, for clients in any language.

mod descriptors;

use clap::Parser;
use std::process::ExitCode;
use waxwing_sandbox::{Provider, Sandbox};

/// The WhatsApp APIs of Wawp, Hypersender, Infobip and Meta on this machine.
#[derive(Parser)]
#[command(version, about)]
struct Options {
    /// First of four ports in a row, in the order Wawp, Hypersender, Infobip, Meta; 0 for any free ones.
    #[arg(long, default_value_t = 8600)]
    port: u16,
    /// How many messages are kept, the newest ones, and how many other requests. With the oldest message goes
    /// everything that belongs to it.
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = at_least_one)]
    keep: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    descriptors::raise();
    let builder = Sandbox::builder().port(options.port).keep(options.keep);
    let sandbox = match builder.start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("error: {error}\n\nTry --port with another number.");
            return ExitCode::from(2);
        }
    };
    for provider in Provider::ALL {
        println!(
            "{provider:<12} {:<45} token {}  {} {}",
            sandbox.base_url(provider),
            sandbox.token(provider),
            id_name(provider),
            sandbox.id(provider),
        );
    }
    println!("wawp v1      {}", sandbox.v1_base_url());
    let any = sandbox.base_url(Provider::Wawp);
    println!("\nWhat arrived: {any}/_sandbox/received    Stop: Ctrl-C");
    match tokio::signal::ctrl_c().await {
        Ok(()) => {
            sandbox.shutdown().await;
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: cannot wait for Ctrl-C: {error}");
            ExitCode::FAILURE
        }
    }
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("at least 1 is kept".to_owned()),
        Ok(number) => Ok(number),
        Err(_) => Err("a whole number is expected".to_owned()),
    }
}

fn id_name(provider: Provider) -> &'static str {
    match provider {
        Provider::Wawp | Provider::Hypersender => "instance",
        Provider::Infobip => "sender",
        Provider::Meta => "phone_number_id",
    }
}
