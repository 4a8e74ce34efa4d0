//! `waxwing send voice`.

use crate::args::Voice;
use crate::exit::Exit;
use crate::output::{self, Failed, Line, Sent};
use crate::recording::Recording;
use crate::voice::{Signals, Trouble};
use indicatif::ProgressBar;
use std::sync::Mutex;
use std::time::Duration;
use waxwing::{
    Error, Feature, FilePart, Gateway, MediaSource, Message, Outcome, Provider, from_env,
    from_lookup,
};
use waxwing_sandbox::Sandbox;

/// Sends the recording through each provider and says what became of it.
pub(crate) async fn voice(options: &Voice) -> Exit {
    let sandbox = match options.sandbox {
        false => None,
        true => match Sandbox::start().await {
            Ok(sandbox) => Some(sandbox),
            Err(error) => {
                output::fault(&error.to_string());
                return Exit::NotSent;
            }
        },
    };
    let mut gateways = Vec::new();
    for provider in options.providers() {
        match gateway(provider, sandbox.as_ref()) {
            Ok(gateway) => gateways.push(gateway),
            Err(error) => {
                let hint = "; to try without an account, add --sandbox";
                let hint = match error {
                    Error::Environment { .. } => hint,
                    _ => "",
                };
                output::fault(&format!("{provider}: {error}{hint}"));
                return Exit::NotSent;
            }
        }
    }
    let recording = match recording(options, &gateways, sandbox.as_ref()).await {
        Ok(recording) => recording,
        Err(Trouble::Signal(number)) => {
            output::fault("stopped before anything was sent");
            return Exit::Signal(number);
        }
        Err(trouble) => {
            output::fault(&trouble.to_string());
            return Exit::NotSent;
        }
    };
    let under_way = Mutex::new(None);
    // Before anything is on its way, so that no signal falls between.
    let mut signals = Signals::new();
    let work = all(
        options,
        recording.as_ref(),
        &gateways,
        sandbox.as_ref(),
        &under_way,
    );
    let exit = tokio::select! {
        exit = work => exit,
        number = signals.next() => interrupted(&under_way, number),
    };
    if let Some(sandbox) = sandbox {
        sandbox.shutdown().await;
    }
    exit
}

/// The recording, where it goes to a provider from here; says what it is.
async fn recording(
    options: &Voice,
    gateways: &[Box<dyn Gateway>],
    sandbox: Option<&Sandbox>,
) -> Result<Option<Recording>, Trouble> {
    let Some(file) = &options.file else {
        return Ok(None);
    };
    let name = match file.file_name() {
        Some(name) if name != "-" => output::plain(&name.to_string_lossy()),
        _ => "standard input".to_owned(),
    };
    let mut gateways = gateways.iter();
    if gateways.all(|gateway| is_fetched(options, gateway.as_ref(), sandbox)) {
        let text = format!("{name}: not read, the provider fetches the address");
        output::note(&text, options.json);
        return Ok(None);
    }
    let recording = Recording::read(file, !options.no_convert).await?;
    if let Some(done) = &recording.converted {
        output::note(&format!("{name}: {done}"), options.json);
    }
    if !options.json {
        for text in &recording.warnings {
            output::warning(&format!("{name}: {text}"));
        }
    }
    let text = format!(
        "{}: Ogg/Opus, mono, {:.1} s, {} bytes, sha256 {}",
        output::plain(&recording.name),
        recording.duration.as_secs_f64(),
        recording.bytes.len(),
        recording.sha256
    );
    output::note(&text, options.json);
    Ok(Some(recording))
}

/// Whether the provider gets the address of the recording and not the file.
fn is_fetched(options: &Voice, gateway: &dyn Gateway, sandbox: Option<&Sandbox>) -> bool {
    let uploads = gateway.capabilities().has(Feature::MediaUpload) && options.file.is_some();
    !uploads && options.media_url.is_some() && sandbox.is_none()
}

/// The provider whose send is under way, and its id where it was taken already.
type UnderWay = Mutex<Option<(Provider, Option<String>)>>;

fn set(under_way: &UnderWay, value: Option<(Provider, Option<String>)>) {
    *under_way
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner) = value;
}

fn interrupted(under_way: &UnderWay, signal: u8) -> Exit {
    let at = under_way
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .take();
    match at {
        None => {
            output::fault("interrupted; nothing was under way");
            Exit::Signal(signal)
        }
        Some((provider, Some(id))) => {
            output::fault(&format!(
                "interrupted while {provider} had the note in its queue as {id}; it will be sent, do not send it again"
            ));
            Exit::Unknown
        }
        Some((provider, None)) => {
            output::fault(&format!(
                "interrupted while sending through {provider}; it may have been sent, check before you repeat"
            ));
            Exit::Unknown
        }
    }
}

async fn all(
    options: &Voice,
    recording: Option<&Recording>,
    gateways: &[Box<dyn Gateway>],
    sandbox: Option<&Sandbox>,
    under_way: &UnderWay,
) -> Exit {
    let mut exit = Exit::Done;
    for gateway in gateways {
        let provider = gateway.provider();
        set(under_way, Some((provider, None)));
        let (line, own) = one(options, recording, gateway.as_ref(), sandbox, under_way).await;
        set(under_way, None);
        output::line(&line, options.json);
        exit = exit.max(own);
    }
    exit
}

async fn one(
    options: &Voice,
    recording: Option<&Recording>,
    gateway: &dyn Gateway,
    sandbox: Option<&Sandbox>,
    under_way: &UnderWay,
) -> (Line, Exit) {
    let provider = gateway.provider();
    let fetched = is_fetched(options, gateway, sandbox);
    let recording = recording.filter(|_| !fetched);
    let source = match (recording, &options.media_url) {
        (Some(recording), _) => source(recording, gateway, sandbox),
        (None, Some(url)) => MediaSource::Url(url.clone()),
        // The arguments ask for one of them.
        (None, None) => MediaSource::Url(String::new()),
    };
    let mut message = Message::voice(source);
    if let Some(id) = &options.reply_to {
        message = message.reply_to(id.clone());
    }
    let failed = |error: Error, id: Option<String>| {
        let exit = Exit::from(error.outcome());
        (Line::Failed(Failed::new(provider, &error, id)), exit)
    };
    let receipt = match gateway.send(&options.to, &message).await {
        Ok(receipt) => receipt,
        Err(error) => return failed(error, None),
    };
    let ticket = receipt
        .message_id()
        .is_none()
        .then(|| receipt.id().to_owned());
    set(under_way, Some((provider, ticket.clone())));
    let spinner = ticket
        .as_ref()
        .filter(|_| !options.json)
        .map(|_| spinner(provider));
    let delivery = receipt.wait(options.wait).await;
    if let Some(spinner) = spinner {
        spinner.finish_and_clear();
    }
    let (state, message_id) = match delivery {
        Ok(delivery) => (delivery.state, delivery.message_id),
        // A ticket that nobody can look up is as far as it goes.
        Err(Error::Unsupported(lacking)) if lacking.feature == Feature::LookUp => {
            (receipt.state(), None)
        }
        Err(error) => return failed(error, ticket),
    };
    let matches = sandbox
        .zip(recording)
        .map(|(sandbox, recording)| arrived(sandbox, provider, recording));
    let sent = Sent {
        provider,
        id: message_id.map_or_else(|| receipt.id().to_owned(), |id| id.to_string()),
        ticket,
        state: output::state(state),
        bytes: recording.map(|recording| recording.bytes.len()),
        sha256: recording.map(|recording| recording.sha256.clone()),
        converted: recording.and_then(|recording| recording.converted.clone()),
        warnings: recording.map_or_else(Vec::new, |recording| recording.warnings.clone()),
        matches,
    };
    let exit = match matches {
        Some(false) => Exit::from(Outcome::Unknown),
        _ => Exit::Done,
    };
    (Line::Sent(sent), exit)
}

/// The upload where the provider takes one, else an address at the sandbox to fetch it from.
fn source(recording: &Recording, gateway: &dyn Gateway, sandbox: Option<&Sandbox>) -> MediaSource {
    let upload = gateway.capabilities().has(Feature::MediaUpload);
    match sandbox.filter(|_| !upload) {
        Some(sandbox) => {
            let bytes = recording.bytes.clone();
            MediaSource::Url(sandbox.serve(bytes, "audio/ogg; codecs=opus", &recording.name))
        }
        // A provider that takes no upload says so itself, and what to give instead.
        None => MediaSource::Upload(
            FilePart::bytes(recording.bytes.clone())
                .file_name(recording.name.clone())
                .media_type("audio/ogg; codecs=opus"),
        ),
    }
}

/// Whether the sandbox received exactly the file, as a voice note.
fn arrived(sandbox: &Sandbox, provider: Provider, recording: &Recording) -> bool {
    let received = sandbox.received_by(provider);
    let note = received
        .iter()
        .rev()
        .find(|r| r.kind.as_deref() == Some("voice"));
    let media = note.and_then(|r| r.media.as_ref());
    media.is_some_and(|m| crate::recording::sha256(&m.bytes) == recording.sha256)
}

fn spinner(provider: Provider) -> ProgressBar {
    let spinner =
        ProgressBar::new_spinner().with_message(format!("{provider}: waiting for its queue"));
    spinner.enable_steady_tick(Duration::from_millis(100));
    spinner
}

fn gateway(provider: Provider, sandbox: Option<&Sandbox>) -> Result<Box<dyn Gateway>, Error> {
    let Some(sandbox) = sandbox else {
        return from_env(provider);
    };
    from_lookup(provider, |name| {
        let (_, rest) = name.strip_prefix("WAXWING_")?.split_once('_')?;
        match rest {
            "BASE_URL" => Some(sandbox.base_url(provider)),
            "API_VERSION" => None,
            "TOKEN" | "ACCESS_TOKEN" | "API_KEY" => Some(sandbox.token(provider).to_owned()),
            _ => Some(sandbox.id(provider).to_owned()),
        }
    })
}
