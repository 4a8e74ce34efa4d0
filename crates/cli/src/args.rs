//! The command line.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::time::Duration;
use waxwing::{MessageId, Provider, Recipient};

/// Send WhatsApp messages through Wawp, Hypersender, Infobip or Meta's Cloud API.
#[derive(Parser)]
#[command(name = "waxwing", version, about)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Send a message.
    Send(Send),
    /// Look at recordings, and turn them into voice notes.
    Voice(crate::voice::Arguments),
}

#[derive(Args)]
pub(crate) struct Send {
    #[command(subcommand)]
    pub kind: Kind,
}

#[derive(Subcommand)]
pub(crate) enum Kind {
    /// Send a voice note.
    Voice(Voice),
}

const AFTER: &str = "\
Exit codes: 0 sent; 2 wrong usage; 3 refused before sending; 4 refused by a provider; 5 it may have been sent, or what
arrived differs; 1 the output cannot be written. With several providers the highest counts. 129, 130, 143 ended by
SIGHUP, Ctrl-C, SIGTERM while nothing was under way.

Credentials come from the environment:
  wawp         WAXWING_WAWP_INSTANCE_ID, WAXWING_WAWP_ACCESS_TOKEN
  hypersender  WAXWING_HYPERSENDER_INSTANCE, WAXWING_HYPERSENDER_TOKEN
  infobip      WAXWING_INFOBIP_API_KEY, WAXWING_INFOBIP_SENDER, WAXWING_INFOBIP_BASE_URL
  meta         WAXWING_META_TOKEN, WAXWING_META_PHONE_NUMBER_ID, WAXWING_META_API_VERSION
and WAXWING_<PROVIDER>_BASE_URL names another address of a provider.";

#[derive(Args)]
#[command(after_help = AFTER)]
pub(crate) struct Voice {
    /// The recording, or a dash for the standard input. What is no voice note yet (Ogg with mono Opus) is converted.
    /// Needed without --media-url; with it, read only for the providers that take an upload.
    #[arg(required_unless_present = "media_url")]
    pub file: Option<PathBuf>,

    /// Refuse what is no voice note yet.
    #[arg(long)]
    pub no_convert: bool,

    /// Whom to send it to: a phone number (+15550001111), a business-scoped user id (US.1349…) or a chat id
    /// (15550001111@c.us, …@g.us).
    #[arg(long, value_name = "RECIPIENT")]
    pub to: Recipient,

    /// Through which provider; may be given several times. Needed without --sandbox; with it, all four if not given.
    #[arg(long, value_name = "PROVIDER", value_parser = crate::provider::parse, required_unless_present = "sandbox")]
    pub via: Vec<Provider>,

    /// Send to a sandbox inside this program, and compare what arrives: no account, no network.
    #[arg(long)]
    pub sandbox: bool,

    /// Public address of the recording, for the providers that take no upload (wawp, infobip); without FILE for all. The
    /// provider fetches it, so its size and SHA-256 are not known here.
    #[arg(long, value_name = "URL", conflicts_with = "sandbox")]
    pub media_url: Option<String>,

    /// Id of a message to quote, in the form that the provider gave it.
    #[arg(value_parser = str::parse::<MessageId>, long, value_name = "ID")]
    pub reply_to: Option<MessageId>,

    /// Longest time to wait for a provider that queues, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub wait: Duration,

    /// Print one JSON object per provider and line.
    #[arg(long)]
    pub json: bool,
}

fn seconds(text: &str) -> Result<Duration, String> {
    text.parse()
        .map(Duration::from_secs)
        .map_err(|_| "a whole number of seconds".to_owned())
}

impl Voice {
    /// The providers to send through, each once, in the order given.
    pub(crate) fn providers(&self) -> Vec<Provider> {
        if self.via.is_empty() {
            return Provider::ALL.to_vec();
        }
        let mut providers = Vec::new();
        for provider in &self.via {
            if !providers.contains(provider) {
                providers.push(*provider);
            }
        }
        providers
    }
}
