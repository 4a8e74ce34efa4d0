//! `waxwing voice convert`.

use super::input::{is_nameless, open, shown};
use super::target::{Draft, Target, is_stdout};
use super::{Signals, Trouble, blocking, exit, inspect, kept, options, seconds};
use crate::exit::Exit;
use crate::output::{self, plain};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use waxwing_voice::{Conversion, ConversionMethod, Error, Options, Profile, Recording, convert};

#[derive(Args)]
pub(super) struct Convert {
    /// The recording.
    file: PathBuf,

    /// Where the note goes. The recording's name with .ogg if not given, the standard output for a recording that comes
    /// through a pipe; an existing file is replaced only if named here. A link is followed; a pipe or a device is written
    /// into.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// native: 16 kHz, as phones record. wide: 48 kHz, for music.
    #[arg(long, value_enum, default_value = "native")]
    profile: Kind,

    /// Bits per second, 6000 to 128000; 32000 if not given. Opus that is mono already is not encoded again.
    #[arg(long, value_name = "BITS", value_parser = clap::value_parser!(u32).range(6000..=128_000))]
    bit_rate: Option<u32>,

    /// Largest size of the note, such as 512KiB; the bit rate is lowered until it fits.
    #[arg(long, value_name = "SIZE", value_parser = size)]
    fit: Option<u64>,

    /// Longest recording to convert, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "14400")]
    longest: u64,

    /// Print what was done as a JSON object; on the standard error if the note goes to the standard output.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Native,
    Wide,
}

/// A size with its unit.
fn size(text: &str) -> Result<u64, String> {
    let wrong = || "a size such as 512KiB, 16MiB, 500kB or 300000".to_owned();
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let unit = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "kb" => 1000,
        "k" | "kib" => 1024,
        "mb" => 1_000_000,
        "m" | "mib" => 1024 * 1024,
        _ => return Err(wrong()),
    };
    let number: u64 = number.parse().map_err(|_| wrong())?;
    number
        .checked_mul(unit)
        .filter(|n| *n > 0)
        .ok_or_else(wrong)
}

pub(super) async fn run(task: Convert) -> Exit {
    let path = match &task.output {
        Some(path) => path.clone(),
        None if is_nameless(&task.file) => PathBuf::from("-"),
        None => task.file.with_extension("ogg"),
    };
    match converted(&task, &path).await {
        Ok(()) => exit(true),
        Err(trouble) => {
            inspect::fault(&task.file, &trouble, task.json, is_stdout(&path));
            trouble.exit()
        }
    }
}

async fn converted(task: &Convert, path: &Path) -> Result<(), Trouble> {
    let refuse = |text: String| Err(Trouble::Text(text));
    // A link is there too, wherever it leads.
    if task.output.is_none() && path.as_os_str() != "-" && path.symlink_metadata().is_ok() {
        let there = plain(&path.display().to_string());
        return refuse(format!("{there} is there already; give -o FILE"));
    }
    let target = Target::of(path)?;
    if matches!(target, Target::Stdout) && io::stdout().is_terminal() {
        return refuse(
            "a note is no text for a terminal; give -o FILE, or redirect the output".to_owned(),
        );
    }
    let mut options = options()
        .profile(match task.profile {
            Kind::Native => Profile::Native,
            Kind::Wide => Profile::Wide,
        })
        .longest(Duration::from_secs(task.longest));
    if let Some(bits) = task.bit_rate {
        options = options.bit_rate(bits);
    }
    if let Some(most) = task.fit {
        options = options.fit(most);
    }
    let source = open(&task.file)?;
    // From here on, a signal does not leave the draft behind.
    let mut signals = Signals::new();
    let mut draft = target.draft()?;
    let work = move |options: &Options| -> Result<io::Result<(Conversion, Draft)>, Error> {
        let mut out = Watched {
            out: BufWriter::new(draft.file()),
            failed: false,
        };
        let done = convert(Recording::seekable(source)?, &mut out, options);
        let done = done.and_then(|done| Ok(out.flush().map(|()| done)?));
        let failed = out.failed;
        drop(out);
        match done {
            Err(Error::Io(error)) if failed => Ok(Err(error)),
            done => Ok(Ok((done?, draft))),
        }
    };
    let done = blocking(options, "converting", task.json, &mut signals, work).await?;
    let (done, draft) = done.map_err(|e| Trouble::Output(target.to_string(), e))?;
    let to_stdout = matches!(target, Target::Stdout);
    let to = target.to_string();
    kept(target, draft, &mut signals).await?;
    let unused =
        task.bit_rate.is_some() && !matches!(done.method, ConversionMethod::Encoded { .. });
    let name = if to_stdout {
        to
    } else {
        path.display().to_string()
    };
    tell(task, &name, &done, unused, to_stdout);
    Ok(())
}

/// Remembers that it was the output that failed.
struct Watched<W> {
    out: W,
    failed: bool,
}

impl<W: Write> Write for Watched<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.out.write(bytes);
        self.failed |= result.is_err();
        result
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.out.flush();
        self.failed |= result.is_err();
        result
    }
}

const UNUSED: &str =
    "--bit-rate has no effect: the recording is mono Opus already, and is not encoded again";

fn tell(task: &Convert, to: &str, done: &Conversion, unused: bool, to_stdout: bool) {
    let from: &Path = &task.file;
    let mut warnings: Vec<(&str, String)> = done
        .warnings
        .iter()
        .map(|warning| (warning.as_str(), warning.to_string()))
        .collect();
    if unused {
        warnings.push(("bit_rate_unused", UNUSED.to_owned()));
    }
    let text = if task.json {
        let method = match done.method {
            ConversionMethod::Unchanged => "unchanged",
            ConversionMethod::Repacketized => "repacketized",
            ConversionMethod::Remuxed => "remuxed",
            _ => "encoded",
        };
        let warning = |(kind, text): &(&str, String)| json!({"kind": kind, "text": text});
        json!({
            "from": inspect::fields(from, &done.source),
            "to": to,
            "method": method,
            "seconds": done.duration.as_secs_f64(),
            "bytes": done.size,
            "skipped_packets": done.skipped_packets,
            "warnings": warnings.iter().map(warning).collect::<Vec<_>>(),
            "waveform": done.waveform.to_string(),
        })
        .to_string()
    } else {
        let skipped = match done.skipped_packets {
            0 => String::new(),
            1 => ", 1 broken packet skipped".to_owned(),
            n => format!(", {n} broken packets skipped"),
        };
        format!(
            "{}: {}{skipped} → {}, {}, {} bytes\n{}",
            shown(from),
            super::described(done),
            plain(to),
            seconds(done.duration),
            done.size,
            done.waveform.sparkline(),
        )
    };
    // The standard output is the note's own then.
    match to_stdout {
        true => output::aside(text),
        false => output::say(text),
    }
    if !task.json {
        for (_, text) in &warnings {
            output::warning(&format!("{}: {text}", shown(from)));
        }
    }
}
