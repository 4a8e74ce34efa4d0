//! What the program says: lines for a person, or one JSON object per provider.

use anstyle::{AnsiColor, Style};
use serde::Serialize;
use serde_with::skip_serializing_none;
use std::fmt::Display;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use waxwing::{Error, Feature, Outcome, Provider, State};

/// What became of the note at one provider.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Line {
    Sent(Sent),
    Failed(Failed),
}

#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub(crate) struct Sent {
    pub provider: Provider,
    /// The message's id, or the ticket where there is no message yet.
    pub id: String,
    /// The ticket of a provider that queues.
    pub ticket: Option<String>,
    pub state: &'static str,
    /// Size and hash of the file that was sent; none where the provider fetches it from an address.
    pub bytes: Option<usize>,
    pub sha256: Option<String>,
    /// What was done to the recording, where something was.
    pub converted: Option<String>,
    /// Why the note may not sound as it should.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
    /// Whether the sandbox received exactly the note; null without the sandbox.
    #[serialize_always]
    pub matches: Option<bool>,
}

#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub(crate) struct Failed {
    pub provider: Provider,
    pub state: &'static str,
    pub outcome: &'static str,
    pub error: String,
    /// Id or ticket, where the provider gave one before it failed.
    pub id: Option<String>,
}

impl Failed {
    pub(crate) fn new(provider: Provider, error: &Error, id: Option<String>) -> Self {
        Self {
            provider,
            state: "failed",
            outcome: match error.outcome() {
                Outcome::NotSent => "not_sent",
                Outcome::Rejected => "rejected",
                Outcome::Accepted => "accepted",
                Outcome::Unknown => "unknown",
            },
            error: match error {
                Error::Unsupported(lacking) if lacking.feature == Feature::MediaUpload => {
                    format!(
                        "{provider} cannot take an upload; give the file's public address with --media-url"
                    )
                }
                error => error.to_string(),
            },
            id,
        }
    }
}

/// The word for a state, in lower case.
pub(crate) fn state(state: State) -> &'static str {
    match state {
        State::Finished => "finished",
        State::Queued => "queued",
        _ => "accepted",
    }
}

const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const DOUBT: Style = AnsiColor::Yellow.on_default().bold();
const QUIET: Style = Style::new().dimmed();

/// Whether the standard output took all that was said.
static FAILED: AtomicBool = AtomicBool::new(false);

/// Says a line on the standard output. Where that is full or closed, the standard error is told so, once.
pub(crate) fn say(text: impl Display) {
    let mut out = anstream::stdout().lock();
    if let Err(error) = writeln!(out, "{text}").and_then(|()| out.flush())
        && !FAILED.swap(true, Ordering::Relaxed)
    {
        fault(&format!("standard output: {error}"));
    }
}

/// Says a line on the standard error; where that fails too, nobody is left to tell.
pub(crate) fn aside(text: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Whether something could not be said.
pub(crate) fn has_failed() -> bool {
    FAILED.load(Ordering::Relaxed)
}

/// A text in one line: a name may hold what moves a terminal's cursor.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_control() {
            true => plain.extend(c.escape_default()),
            false => plain.push(c),
        }
    }
    plain
}

/// Prints a line to the standard output; colour is dropped where it is no terminal.
pub(crate) fn line(line: &Line, json: bool) {
    if json {
        let text = serde_json::to_string(line).unwrap_or_default();
        say(text);
        return;
    }
    match line {
        Line::Sent(sent) => {
            let verdict = match sent.matches {
                Some(true) => format!("  {GOOD}arrived intact{GOOD:#}"),
                Some(false) => format!("  {BAD}what arrived differs{BAD:#}"),
                None => String::new(),
            };
            let file = match (sent.bytes, &sent.sha256) {
                (Some(bytes), Some(hash)) => {
                    format!("{bytes} bytes  {QUIET}sha256 {}…{QUIET:#}", &hash[..12])
                }
                _ => format!("{QUIET}fetched by the provider{QUIET:#}"),
            };
            say(format_args!(
                "{:<12} {:<9}{verdict}  {file}  {}",
                sent.provider, sent.state, sent.id,
            ));
        }
        Line::Failed(failed) => {
            say(format_args!(
                "{:<12} {BAD}failed{BAD:#}     {}",
                failed.provider, failed.error
            ));
            if let Some(id) = &failed.id {
                say(format_args!("{:<12} {QUIET}its id was {id}{QUIET:#}", ""));
            }
        }
    }
}

/// A remark for a person, beside the results.
pub(crate) fn note(text: &str, json: bool) {
    if !json {
        say(format_args!("{QUIET}{text}{QUIET:#}"));
    }
}

/// A fault that ends the program, on the standard error.
pub(crate) fn fault(text: &str) {
    aside(format_args!("{BAD}error:{BAD:#} {text}"));
}

/// What a person should know of a note, on the standard error.
pub(crate) fn warning(text: &str) {
    aside(format_args!("{DOUBT}warning:{DOUBT:#} {text}"));
}
