//! `waxwing voice convert`.

use super::input::{open, shown};
use super::{blocking, exit, inspect, options, seconds};
use crate::exit::Exit;
use crate::{output, recording};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use waxwing_voice::{Converted, Error, How, Options, Profile, Recording, convert};

#[derive(Args)]
pub struct Convert {
    /// The recording.
    file: PathBuf,

    /// Where the note goes. The recording's name with .ogg if not given; an existing file is replaced only if named here.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// native: 16 kHz, as phones record. wide: 48 kHz, for music.
    #[arg(long, value_enum, default_value = "native")]
    profile: Kind,

    /// Bits per second, 6000 to 128000.
    #[arg(long, value_name = "BITS", default_value = "32000")]
    bit_rate: u32,

    /// Largest size of the note, such as 512KiB; the bit rate is lowered until it fits.
    #[arg(long, value_name = "SIZE", value_parser = size)]
    fit: Option<u64>,

    /// Longest recording to convert, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "14400")]
    longest: u64,

    /// Print what was done as a JSON object.
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

pub async fn run(task: Convert) -> Exit {
    let (file, json) = (task.file.clone(), task.json);
    match converted(task).await {
        Ok(done) => done,
        Err(error) => {
            inspect::fault(&file, &error, json);
            exit(false)
        }
    }
}

async fn converted(task: Convert) -> Result<Exit, Error> {
    let refuse = |text: String| {
        output::fault(&text);
        Ok(exit(false))
    };
    let named = task.output.is_some();
    let target = match &task.output {
        Some(path) => path.clone(),
        None if task.file.as_os_str() == "-" => PathBuf::from("-"),
        None => task.file.with_extension("ogg"),
    };
    let to_stdout = target.as_os_str() == "-";
    if to_stdout && io::stdout().is_terminal() {
        return refuse(
            "a note is no text for a terminal; give -o FILE, or redirect the output".to_owned(),
        );
    }
    if !named && !to_stdout && target.exists() {
        let text = format!("{} is there already; give -o FILE", target.display());
        return refuse(text);
    }
    let mut options = options()
        .profile(match task.profile {
            Kind::Native => Profile::Native,
            Kind::Wide => Profile::Wide,
        })
        .bit_rate(task.bit_rate)
        .longest(Duration::from_secs(task.longest));
    if let Some(most) = task.fit {
        options = options.fit(most);
    }
    let source = open(&task.file)?;
    // A note that is not finished never stands under its name.
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !to_stdout => folder.to_owned(),
        _ if to_stdout => std::env::temp_dir(),
        _ => PathBuf::from("."),
    };
    if !folder.is_dir() {
        return refuse(format!("{}: there is no such folder", folder.display()));
    }
    let work = move |options: &Options| -> Result<(Converted, tempfile::NamedTempFile), Error> {
        let mut note = tempfile::Builder::new()
            .prefix(".voice-")
            .tempfile_in(folder)?;
        let mut out = BufWriter::new(note.as_file_mut());
        let done = convert(Recording::seekable(source)?, &mut out, options)?;
        out.flush()?;
        drop(out);
        Ok((done, note))
    };
    let (done, note) = blocking(options, "converting", task.json, work).await?;
    match to_stdout {
        true => {
            let mut out = io::stdout().lock();
            io::copy(&mut File::open(note.path())?, &mut out)?;
            out.flush()?;
        }
        false => {
            let kept = note.persist(&target).map_err(|e| Error::Io(e.error))?;
            readable(&kept)?;
        }
    }
    tell(&task.file, &target, &done, task.json, to_stdout);
    Ok(exit(true))
}

/// Temporary files are closed to others; what a user asked for is not.
#[cfg(unix)]
fn readable(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &File) -> io::Result<()> {
    Ok(())
}

fn tell(from: &Path, to: &Path, done: &Converted, json: bool, to_stdout: bool) {
    let text = if json {
        let how = match done.how {
            How::AsItWas => "as_it_was",
            How::Repacked => "repacked",
            How::Remuxed => "remuxed",
            _ => "encoded",
        };
        json!({
            "from": inspect::fields(from, &done.from),
            "to": to.display().to_string(),
            "how": how,
            "seconds": done.duration.as_secs_f64(),
            "bytes": done.bytes,
            "skipped_packets": done.skipped,
            "waveform": done.waveform.to_string(),
        })
        .to_string()
    } else {
        let skipped = match done.skipped {
            0 => String::new(),
            n => format!(", {n} broken packets left out"),
        };
        format!(
            "{}: {}{skipped} → {}, {}, {} bytes\n{}",
            shown(from),
            recording::said(done),
            if to_stdout {
                "standard output".into()
            } else {
                to.display().to_string()
            },
            seconds(done.duration),
            done.bytes,
            done.waveform.sparkline(),
        )
    };
    // The standard output is the note's own then.
    match to_stdout {
        true => anstream::eprintln!("{text}"),
        false => anstream::println!("{text}"),
    }
}
