//! `waxwing voice waveform`.

use super::input::{open, shown};
use super::{blocking, exit, inspect, options};
use crate::exit::Exit;
use clap::Args;
use serde_json::json;
use std::path::PathBuf;
use waxwing_voice::{Error, Options, Recording, waveform};

#[derive(Args)]
pub struct Waveform {
    /// The recording.
    file: PathBuf,

    /// Write it as a picture too; a dash prints that in place of the text.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,

    /// Print the 64 values, and their base64, as a JSON object.
    #[arg(long)]
    json: bool,
}

pub async fn run(task: Waveform) -> Exit {
    match drawn(&task).await {
        Ok(()) => exit(true),
        Err(error) => {
            inspect::fault(&task.file, &error, task.json);
            exit(false)
        }
    }
}

async fn drawn(task: &Waveform) -> Result<(), Error> {
    let source = open(&task.file)?;
    let work = move |options: &Options| waveform(Recording::seekable(source)?, options);
    let drawn = blocking(options(), "listening", task.json, work).await?;
    match &task.svg {
        Some(path) if path.as_os_str() == "-" => {
            anstream::print!("{}", drawn.svg());
            return Ok(());
        }
        Some(path) => std::fs::write(path, drawn.svg())?,
        None => {}
    }
    if task.json {
        let values = drawn.values().to_vec();
        let text =
            json!({"file": shown(&task.file), "values": values, "base64": drawn.to_string()});
        anstream::println!("{text}");
    } else {
        anstream::println!("{}\n{drawn}", drawn.sparkline());
    }
    Ok(())
}
