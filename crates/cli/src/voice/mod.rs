//! `waxwing voice`: recordings looked at, checked, converted, drawn.

mod check;
mod convert;
pub(crate) mod input;
mod inspect;
mod signals;
mod target;
mod trouble;
mod waveform;

pub(crate) use signals::Signals;
pub(crate) use trouble::Trouble;

use crate::exit::Exit;
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{Read, Seek};
use std::time::Duration;
use target::{Draft, Target};
use waxwing_voice::{
    AudioInfo, CancelToken, Codec, Conversion, ConversionMethod, Error, Options, inspect_seek,
};

/// Look at recordings, and turn them into voice notes.
#[derive(Args)]
#[command(after_help = "\
Exit codes: 0 all well; 1 the output cannot be written; 2 wrong usage; 3 a recording cannot be read, does not pass, or
cannot be converted; 129, 130, 143 ended by SIGHUP, Ctrl-C, SIGTERM.
A dash stands for the standard input, or for the standard output.
A standard output that is closed (>&-) counts as /dev/null: what is written there is lost without an error.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Say what recordings are: container, codec, channels, length, size, media type.
    Inspect(inspect::Inspect),
    /// Say whether the providers take recordings as voice notes, and how they will play.
    Check(check::Check),
    /// Turn a recording into a voice note: Ogg, Opus, mono.
    Convert(convert::Convert),
    /// Draw the waveform that WhatsApp shows beside a voice note.
    Waveform(waveform::Waveform),
}

pub(crate) async fn run(arguments: Arguments) -> Exit {
    match arguments.task {
        Task::Inspect(task) => inspect::run(&task),
        Task::Check(task) => check::run(&task),
        Task::Convert(task) => convert::run(task).await,
        Task::Waveform(task) => waveform::run(task).await,
    }
}

/// What this build can do, and no more asked of it.
pub(crate) fn options() -> Options {
    let options = Options::default();
    #[cfg(feature = "amr")]
    let options = options.amr_decoder(waxwing_voice_amr::decoder);
    options
}

/// What a recording is. `convertible` says what this build can convert: AMR only with the feature `amr`.
pub(crate) fn inspected(source: impl Read + Seek) -> Result<AudioInfo, Error> {
    let mut info = inspect_seek(source)?;
    if info.codec == Codec::AmrNb {
        info.convertible &= cfg!(feature = "amr");
    }
    Ok(info)
}

/// Ends with the code of what cannot be used.
fn exit(all_well: bool) -> Exit {
    match all_well {
        true => Exit::Done,
        false => Exit::NotSent,
    }
}

/// Container, codec, channels in words.
pub(crate) fn what(info: &AudioInfo) -> String {
    let channels = match info.channels {
        1 => "mono".to_owned(),
        2 => "stereo".to_owned(),
        n => format!("{n} channels"),
    };
    let film = if info.video { " with a picture" } else { "" };
    let name = match info.container.as_str() {
        container if container == info.codec.as_str() => container.to_owned(),
        "MPEG audio" | "AAC (ADTS)" | "AMR" => info.codec.to_string(),
        container => format!("{container}/{}", info.codec),
    };
    format!("{name}{film}, {channels}")
}

/// Describes a conversion in words.
pub(crate) fn described(done: &Conversion) -> String {
    let from = what(&done.source);
    match done.method {
        ConversionMethod::Unchanged => "a voice note already".to_owned(),
        ConversionMethod::Repacketized if done.warnings.is_empty() => {
            format!("{from}, repacketized without loss")
        }
        ConversionMethod::Repacketized => format!("{from}, repacketized"),
        ConversionMethod::Remuxed if done.warnings.is_empty() => {
            format!("{from}, remuxed without loss")
        }
        ConversionMethod::Remuxed => format!("{from}, remuxed"),
        ConversionMethod::Encoded { bit_rate } => {
            format!(
                "{from}, converted to Ogg/Opus at {} kbit/s",
                bit_rate / 1000
            )
        }
        _ => format!("{from}, converted"),
    }
}

/// Seconds as a person reads them.
fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    match whole {
        0..60 => format!("{:.1} s", duration.as_secs_f64()),
        60..3600 => format!("{}:{:02} min", whole / 60, whole % 60),
        _ => format!(
            "{}:{:02}:{:02} h",
            whole / 3600,
            whole / 60 % 60,
            whole % 60
        ),
    }
}

/// Works on a thread of its own, with a bar for what takes long; a signal ends it.
pub(crate) async fn blocking<T: Send + 'static>(
    options: Options,
    doing: &'static str,
    quiet: bool,
    signals: &mut Signals,
    work: impl FnOnce(&Options) -> Result<T, Error> + Send + 'static,
) -> Result<T, Trouble> {
    let cancel = CancelToken::default();
    let bar = match quiet {
        true => ProgressBar::hidden(),
        false => ProgressBar::no_length(),
    };
    let shape = "{msg} {wide_bar} {percent}% {eta}";
    bar.set_style(
        ProgressStyle::with_template(shape).unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    bar.set_message(doing);
    let shown = bar.clone();
    let options = options.cancel_token(&cancel).on_progress(move |progress| {
        if let Some(total) = progress.total {
            shown.set_length(total.as_secs().max(1));
        }
        shown.set_position(progress.done.as_secs());
    });
    let task = tokio::task::spawn_blocking(move || work(&options));
    tokio::pin!(task);
    let result = tokio::select! {
        result = &mut task => Ok(result),
        number = signals.next() => {
            cancel.cancel();
            // What it wrote so far goes with it.
            let _ = (&mut task).await;
            Err(Trouble::Signal(number))
        }
    };
    bar.finish_and_clear();
    let result = result?.unwrap_or_else(|e| Err(Error::Io(std::io::Error::other(e))));
    result.map_err(Trouble::Recording)
}

/// Puts the finished note in its place, on a thread of its own: a pipe may have no reader yet, or a slow one. A signal
/// ends it.
pub(crate) async fn kept(
    target: Target,
    draft: Draft,
    signals: &mut Signals,
) -> Result<(), Trouble> {
    let to = target.to_string();
    let keeping = tokio::task::spawn_blocking(move || target.keep(draft));
    let kept = tokio::select! {
        kept = keeping => kept,
        number = signals.next() => return Err(Trouble::Stopped(number, to)),
    };
    kept.unwrap_or_else(|e| Err(Trouble::Text(e.to_string())))
}
