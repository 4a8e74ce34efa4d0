//! `waxwing voice waveform`.

use super::input::{name, open};
use super::target::{Target, is_stdout};
use super::{Signals, Trouble, blocking, exit, inspect, kept, options};
use crate::exit::Exit;
use crate::output::say;
use clap::Args;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use waxwing_voice::{Options, Recording, waveform};

#[derive(Args)]
pub(super) struct Waveform {
    /// The recording.
    file: PathBuf,

    /// Write it as a picture too; a dash prints that in place of the text.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,

    /// Print the 64 values, and their base64, as a JSON object.
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(task: Waveform) -> Exit {
    match drawn(&task).await {
        Ok(()) => exit(true),
        Err(trouble) => {
            let is_taken = task.svg.as_deref().is_some_and(is_stdout);
            inspect::fault(&task.file, &trouble, task.json, is_taken);
            trouble.exit()
        }
    }
}

async fn drawn(task: &Waveform) -> Result<(), Trouble> {
    let source = open(&task.file)?;
    let work = move |options: &Options| waveform(Recording::seekable(source)?, options);
    let mut signals = Signals::new();
    let drawn = blocking(options(), "listening", task.json, &mut signals, work).await?;
    if let Some(path) = &task.svg {
        let target = Target::of(path)?;
        let mut draft = target.draft()?;
        let written = draft.file().write_all(drawn.svg().as_bytes());
        written.map_err(|e| Trouble::Output(target.to_string(), e))?;
        let to_stdout = matches!(target, Target::Stdout);
        kept(target, draft, &mut signals).await?;
        if to_stdout {
            return Ok(());
        }
    }
    if task.json {
        let values = drawn.values().to_vec();
        let text = json!({"file": name(&task.file), "values": values, "base64": drawn.to_string()});
        say(text);
    } else {
        say(format_args!("{}\n{drawn}", drawn.sparkline()));
    }
    Ok(())
}
