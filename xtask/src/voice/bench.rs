//! `cargo xtask voice-bench`: conversions in turns with ffmpeg's; their CPU time, memory and quality.

use super::{Folder, converter, run as call, text};
use std::path::Path;

/// Read aloud for ten minutes and more.
const WORDS: &str =
    "The quick brown fox jumps over the lazy dog, while seven wizards discuss the price of tea. ";
/// What both are asked for.
const NOTE: [&str; 8] = [
    "-c:a",
    "libopus",
    "-b:a",
    "32k",
    "-ac",
    "1",
    "-application",
    "voip",
];
const FFMPEG: [&str; 5] = ["ffmpeg", "-v", "error", "-y", "-i"];

/// Measures conversions in turns with ffmpeg's: each ratio is the median of those of pairs that ran one after the other.
pub fn run(runs: usize, libopus: bool, brief: bool) -> Result<String, String> {
    let feature = if libopus { "libopus" } else { "convert" };
    let convert = converter("waxwing-voice", "convert", &[feature])?;
    let convert = text(&convert)?;
    let folder = Folder::new("bench")?;
    let speech = folder.join("speech.wav");
    let words = WORDS.repeat(160);
    call(
        "espeak-ng",
        &["-v", "en-us", "-s", "160", "-w", text(&speech)?, &words],
    )?;
    println!(
        "| input | ffmpeg, s | ffmpeg 16 kHz, s | waxwing, s | of the first | of the second | memory, MB |"
    );
    println!("|---|---|---|---|---|---|---|");
    let (mut first, mut second, mut memory) = (0f64, 0f64, 0f64);
    let lengths: &[u32] = if brief { &[2] } else { &[2, 10] };
    for &minutes in lengths {
        recordings(&folder, &speech, minutes)?;
        for kind in ["wav", "mp3", "m4a"] {
            let input = folder.join(format!("{minutes}.{kind}"));
            let row = row(convert, text(&input)?, &folder, runs.max(1))?;
            println!("| {minutes} min {kind} | {row} |");
            first = first.max(row.first);
            second = second.max(row.second);
            memory = memory.max(row.memory);
        }
    }
    if !brief {
        let (cpu, most) = three_hours(convert, &folder)?;
        println!("| 3 h mp3 | | | {cpu:.1} | | | {most:.1} |");
        memory = memory.max(most);
    }
    let quality = match quality(convert, &folder)? {
        Some(below) => format!("PESQ-WB at worst {below:.2} below ffmpeg's"),
        None => "no PESQ".to_owned(),
    };
    Ok(format!(
        "at worst {first:.2} of ffmpeg, {second:.2} of ffmpeg at 16 kHz, {memory:.1} MB, {quality}"
    ))
}

/// Writes so many minutes of speech as WAV, MP3 and M4A.
fn recordings(folder: &Folder, speech: &Path, minutes: u32) -> Result<(), String> {
    let plain = folder.join(format!("{minutes}.wav"));
    let length = (minutes * 60).to_string();
    let repeated = ["repeat", "9", "trim", "0", &length];
    let begin = [text(speech)?, "-r", "48000", text(&plain)?];
    call("sox", &[&begin[..], &repeated].concat())?;
    for kind in ["mp3", "m4a"] {
        let file = folder.join(format!("{minutes}.{kind}"));
        let rate = ["-b:a", "96k", text(&file)?];
        call(FFMPEG[0], &[&FFMPEG[1..], &[text(&plain)?], &rate].concat())?;
    }
    Ok(())
}

/// One line of the table: medians of CPU seconds and of their ratios, and the most memory in MB.
struct Row {
    seconds: [f64; 3],
    first: f64,
    second: f64,
    memory: f64,
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [ffmpeg, narrow, ours] = self.seconds;
        let Self { first, second, .. } = self;
        write!(
            f,
            "{ffmpeg:.2} | {narrow:.2} | {ours:.2} | {first:.2} | {second:.2} | {:.1}",
            self.memory
        )
    }
}

fn row(convert: &str, input: &str, folder: &Folder, runs: usize) -> Result<Row, String> {
    let note = folder.join("note.ogg");
    let note = text(&note)?;
    let ffmpeg = [&FFMPEG[..], &[input], &NOTE].concat();
    let mut memory = 0f64;
    let mut measures = [const { Vec::new() }; 5];
    for _ in 0..runs {
        let (wide, _) = measured(&[&ffmpeg[..], &[note]].concat())?;
        let (narrow, _) = measured(&[&ffmpeg[..], &["-ar", "16000", note]].concat())?;
        let (ours, most) = measured(&[convert, input, note])?;
        let values = [wide, narrow, ours, ours / wide, ours / narrow];
        for (list, value) in measures.iter_mut().zip(values) {
            list.push(value);
        }
        memory = memory.max(most);
    }
    let [wide, narrow, ours, first, second] = measures.map(median);
    Ok(Row {
        seconds: [wide, narrow, ours],
        first,
        second,
        memory,
    })
}

/// CPU seconds and most memory in MB of a command.
fn measured(command: &[&str]) -> Result<(f64, f64), String> {
    let output = call("/usr/bin/time", &[&["-f", "%U %S %M"], command].concat())?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let numbers: Vec<f64> = said
        .lines()
        .last()
        .unwrap_or_default()
        .split(' ')
        .filter_map(|n| n.parse().ok())
        .collect();
    match numbers[..] {
        // The last is in KiB.
        [user, system, memory] => Ok((user + system, memory * 1024.0 / 1e6)),
        _ => Err(format!("time printed {said}")),
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// CPU seconds and most memory of the longest recording.
fn three_hours(convert: &str, folder: &Folder) -> Result<(f64, f64), String> {
    let long = folder.join("long.mp3");
    let ten = folder.join("10.wav");
    let list = folder.join("list.txt");
    let line = format!("file '{}'\n", text(&ten)?);
    std::fs::write(&list, line.repeat(18)).map_err(|e| e.to_string())?;
    let from = ["-v", "error", "-y", "-f", "concat", "-safe", "0", "-i"];
    let to = [text(&list)?, "-b:a", "64k", text(&long)?];
    call("ffmpeg", &[&from[..], &to].concat())?;
    let note = folder.join("long.ogg");
    measured(&[convert, text(&long)?, text(&note)?])
}

/// Prints PESQ-WB of two minutes, against the recording itself; says how far ours is below ffmpeg's at worst.
fn quality(convert: &str, folder: &Folder) -> Result<Option<f64>, String> {
    if call("python3", &["-c", "import pesq"]).is_err() {
        println!("no PESQ: it needs python3 with the packages pesq and numpy");
        return Ok(None);
    }
    let script = folder.join("quality.py");
    std::fs::write(&script, include_str!("quality.py")).map_err(|e| e.to_string())?;
    let reference = folder.join("reference.wav");
    let plain = folder.join("2.wav");
    call(
        "sox",
        &[text(&plain)?, "-r", "16000", "-c", "1", text(&reference)?],
    )?;
    let mut below = f64::NEG_INFINITY;
    println!("| PESQ-WB | ffmpeg 16 kHz | waxwing |");
    println!("|---|---|---|");
    for kind in ["wav", "mp3", "m4a"] {
        let input = folder.join(format!("2.{kind}"));
        let input = text(&input)?;
        let note = folder.join("note.ogg");
        let note = text(&note)?;
        let ffmpeg = [&FFMPEG[1..], &[input], &NOTE, &["-ar", "16000", note]].concat();
        let mut heard = Vec::new();
        for (name, program, arguments) in [
            ("ffmpeg.wav", "ffmpeg", &ffmpeg[..]),
            ("waxwing.wav", convert, &[input, note]),
        ] {
            call(program, arguments)?;
            let decoded = folder.join(name);
            let to = ["--quiet", "--rate", "16000", note, text(&decoded)?];
            call("opusdec", &to)?;
            heard.push(decoded);
        }
        let files = [
            text(&script)?,
            text(&reference)?,
            text(&heard[0])?,
            text(&heard[1])?,
        ];
        let said = call("python3", &files)?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let values: Vec<&str> = said.lines().collect();
        println!("| 2 min {kind} | {} |", values.join(" | "));
        let numbers: Vec<f64> = values.iter().filter_map(|v| v.parse().ok()).collect();
        let [theirs, ours] = numbers[..] else {
            return Err(format!("quality.py printed {said}"));
        };
        below = below.max(theirs - ours);
    }
    Ok(Some(below))
}
