//! `waxwing voice inspect`.

use super::input::{name, open, shown};
use super::{Trouble, exit, inspected, seconds, what};
use crate::exit::Exit;
use crate::output;
use clap::Args;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use waxwing_voice::AudioInfo;

#[derive(Args)]
pub(super) struct Inspect {
    /// The recordings.
    #[arg(required = true)]
    files: Vec<PathBuf>,

    /// Print one JSON object per file and line.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(task: &Inspect) -> Exit {
    let mut well = true;
    for file in &task.files {
        let result = open(file).and_then(inspected);
        match (result, task.json) {
            (Ok(info), true) => output::say(fields(file, &info)),
            (Ok(info), false) => output::say(format_args!("{}: {}", shown(file), line(&info))),
            (Err(error), json) => {
                well = false;
                fault(file, &error.into(), json, false);
            }
        }
        if output::has_failed() {
            break;
        }
    }
    exit(well)
}

/// What went wrong with a file. As JSON it stands where the results do, but on the standard error if the standard output
/// is the note's own (`is_taken`), or if a signal ends the program: a slow reader may block the standard output. What is
/// wrong with the output is always text on the standard error.
pub(super) fn fault(file: &Path, trouble: &Trouble, json: bool, is_taken: bool) {
    let is_signal = matches!(trouble, Trouble::Signal(_) | Trouble::Stopped(..));
    match (trouble, json) {
        (Trouble::Output(..), _) | (_, false) => {
            let place = match trouble {
                Trouble::Recording(_) | Trouble::Signal(_) | Trouble::Stopped(..) => {
                    format!("{}: ", shown(file))
                }
                Trouble::Output(..) | Trouble::Text(_) => String::new(),
            };
            output::fault(&format!("{place}{trouble}"));
        }
        (trouble, true) => {
            let text = json!({"file": name(file), "error": trouble.to_string()});
            match is_taken || is_signal {
                true => output::aside(text),
                false => output::say(text),
            }
        }
    }
}

fn line(info: &AudioInfo) -> String {
    let mut text = format!(
        "{}, {} Hz, {}, {} bytes, {} kbit/s, {}",
        what(info),
        info.sample_rate,
        seconds(info.duration),
        info.size,
        (info.bit_rate() + 500) / 1000,
        info.media_type(),
    );
    if let Some(opus) = info.opus {
        text += &format!(
            ", {} × {} ms a packet",
            opus.frames_per_packet,
            opus.frame_duration.as_secs_f64() * 1000.0
        );
        if opus.streams > 1 {
            text += &format!(", {} streams", opus.streams);
        }
    }
    if info.truncated {
        text += ", truncated";
    }
    text
}

/// A recording as JSON.
pub(super) fn fields(file: &Path, info: &AudioInfo) -> Value {
    let opus = info.opus.map(|opus| {
        json!({
            "frame_milliseconds": opus.frame_duration.as_secs_f64() * 1000.0,
            "frames_per_packet": opus.frames_per_packet,
            "input_rate": opus.input_rate,
            "pre_skip": opus.pre_skip,
            "streams": opus.streams,
        })
    });
    json!({
        "file": name(file),
        "container": info.container.as_str(),
        "codec": info.codec.as_str(),
        "channels": info.channels,
        "sample_rate": info.sample_rate,
        "seconds": info.duration.as_secs_f64(),
        "bytes": info.size,
        "bit_rate": info.bit_rate(),
        "media_type": info.media_type().as_str(),
        "extension": info.extension(),
        "video": info.video,
        "truncated": info.truncated,
        "convertible": info.convertible,
        "opus": opus,
        "voice_note": info.is_voice_note(),
    })
}
