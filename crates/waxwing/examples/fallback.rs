//! A second provider when the first fails, and never a message twice: `cargo run -p waxwing --example fallback`.

use waxwing::{Error, FilePart, Gateway, Message, Outcome, Receipt, Recipient};
use waxwing_sandbox::{Fault, Provider, Sandbox};

/// Sends through the first gateway that takes the message.
async fn send(
    gateways: &[Box<dyn Gateway>],
    to: &Recipient,
    note: &Message,
) -> Result<Receipt, Error> {
    let mut last = None;
    for gateway in gateways {
        match gateway.send(to, note).await {
            Ok(receipt) => return Ok(receipt),
            // Nothing was sent, so the next may do it.
            Err(error) if matches!(error.outcome(), Outcome::NotSent | Outcome::Rejected) => {
                eprintln!("{}: {error}", gateway.provider());
                last = Some(error);
            }
            // It may have been sent: a second provider would send it again.
            Err(error) => return Err(error),
        }
    }
    Err(last.expect("at least one gateway"))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let gateway = |provider: Provider| {
        waxwing::from_lookup(provider, |name| match name {
            name if name.ends_with("_BASE_URL") => Some(sandbox.base_url(provider)),
            name if name.ends_with("_TOKEN") || name.ends_with("_KEY") => {
                Some(sandbox.token(provider).to_owned())
            }
            name if name.ends_with("_VERSION") => None,
            _ => Some(sandbox.id(provider).to_owned()),
        })
    };
    let gateways = [gateway(Provider::Meta)?, gateway(Provider::Hypersender)?];
    // Meta refuses everything for a while: too many requests.
    sandbox.fault(Fault::throttled(None).on(Provider::Meta).times(10));
    let note = Message::voice(FilePart::path("tests/assets/hello.ogg"));
    let receipt = send(&gateways, &"+15550001111".parse()?, &note).await?;
    println!("taken by {}", receipt.provider());
    Ok(())
}
