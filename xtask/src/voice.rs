//! Voice notes beside other people's programs: they judge them, and are measured against.

use crate::workspace;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs a program; an error says what it printed.
fn run(program: &str, arguments: &[&str]) -> Result<Output, String> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .map_err(|e| format!("{program}: {e}; `.ci/voice` installs what is needed"))?;
    match output.status.success() {
        true => Ok(output),
        false => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(format!("{program} {}: {said}", arguments.join(" ")))
        }
    }
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str()
        .ok_or_else(|| format!("{}: no Unicode", path.display()))
}

/// Builds the example that converts one file, and says where it is.
fn converter(features: &str) -> Result<PathBuf, String> {
    let arguments = [
        "build",
        "--quiet",
        "--release",
        "-p",
        "waxwing-voice",
        "--example",
        "convert",
    ];
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--features", features])
        .current_dir(workspace::root())
        .status()
        .map_err(|e| e.to_string())?;
    if !status.success() {
        return Err("the example `convert` does not build".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| workspace::root().join("target"));
    Ok(target.join("release/examples/convert"))
}

fn folder(name: &str) -> Result<PathBuf, String> {
    let folder = std::env::temp_dir().join(format!("waxwing-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    Ok(folder)
}

/// Makes every kind anew, converts each, and has opusinfo, ffprobe and opusdec judge what came out.
pub fn kinds() -> Result<String, String> {
    let convert = converter("amr")?;
    let convert = text(&convert)?;
    let root = workspace::root();
    let folder = folder("kinds")?;
    let source = folder.join("source.wav");
    let hello = root.join("tests/assets/hello.wav");
    // Ten seconds, so that a note has several pages.
    run("sox", &[text(&hello)?, text(&source)?, "repeat", "2"])?;
    let length = seconds_of(&source)?;
    let files = folder.join("kinds");
    let make = root.join("crates/voice/tests/corpus/make");
    run("bash", &[text(&make)?, text(&source)?, text(&files)?])?;
    let mut entries: Vec<PathBuf> = std::fs::read_dir(&files)
        .map_err(|e| e.to_string())?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
        .collect();
    entries.sort();
    let (mut passed, mut failed) = (0, 0);
    for file in entries {
        match kind(convert, &file, length) {
            Ok(said) => {
                passed += 1;
                println!("ok    {said}");
            }
            Err(why) => {
                failed += 1;
                println!("FAIL  {}: {why}", file.display());
            }
        }
    }
    let _ = std::fs::remove_dir_all(folder);
    println!("{passed} passed, {failed} failed");
    match (passed >= 24, failed) {
        (true, 0) => Ok(format!(
            "{passed} kinds of recordings become notes that others' programs accept"
        )),
        _ => Err(format!(
            "{failed} kinds failed, {passed} passed, at least 24 must"
        )),
    }
}

fn kind(convert: &str, file: &Path, length: f64) -> Result<String, String> {
    let note = file.with_extension("note.ogg");
    let said = run(convert, &[text(file)?, text(&note)?])?;
    let note = text(&note)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let expected = expected(&name, length);
    let info = run("opusinfo", &[note])?;
    let info =
        String::from_utf8_lossy(&info.stdout).into_owned() + &String::from_utf8_lossy(&info.stderr);
    if info.contains("WARNING") || info.contains("ERROR") {
        return Err(info);
    }
    let shown = run(
        "ffprobe",
        &[
            "-v",
            "error",
            "-show_entries",
            "stream=codec_name,channels:format=duration",
            "-of",
            "csv=p=0",
            note,
        ],
    )?;
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    if !shown.starts_with("opus,1") {
        return Err(format!("ffprobe sees {shown}"));
    }
    let decoded = Path::new(note).with_extension("wav");
    run(
        "opusdec",
        &["--quiet", "--rate", "48000", note, text(&decoded)?],
    )?;
    let got = seconds_of(&decoded)?;
    if (got - expected).abs() > 0.02 {
        return Err(format!("{got:.3} s, and {expected:.3} s are right"));
    }
    let said = String::from_utf8_lossy(&said.stdout).trim().to_owned();
    Ok(format!("{name:<24} {got:.3} s of {expected:.3} s  {said}"))
}

/// The length that is right: that of the source, or with what an encoder adds where its format has no word for it.
fn expected(name: &str, length: f64) -> f64 {
    let blocks = |samples: f64, rate: f64, before: f64| {
        ((length * rate + before) / samples).ceil() * samples / rate
    };
    match name {
        "chained.ogg" => 2.0 * length,
        "aac.aac" => blocks(1024.0, 32_000.0, 1024.0),
        "aac.mka" => length + 1024.0 / 24_000.0,
        "aac-fragments.mp4" => blocks(1024.0, 44_100.0, 0.0),
        "mp3.mka" => blocks(1152.0, 44_100.0, 1105.0 + 1152.0),
        "layer2.mp2" => blocks(1152.0, 44_100.0, 481.0),
        "mpeg2-22k.mp3" => blocks(576.0, 22_050.0, 1105.0 + 576.0),
        _ => length,
    }
}

/// Length of a WAV by its bytes.
fn seconds_of(wav: &Path) -> Result<f64, String> {
    let said = run("soxi", &["-D", text(wav)?])?;

    String::from_utf8_lossy(&said.stdout)
        .trim()
        .parse()
        .map_err(|e| format!("soxi: {e}"))
}

/// CPU seconds and most memory in MB of a command.
fn measured(command: &[&str]) -> Result<(f64, f64), String> {
    let output = run("/usr/bin/time", &[&["-f", "%U %S %M"], command].concat())?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let numbers: Vec<f64> = said
        .lines()
        .last()
        .unwrap_or_default()
        .split(' ')
        .filter_map(|n| n.parse().ok())
        .collect();
    match numbers[..] {
        [user, system, memory] => Ok((user + system, memory / 1024.0)),
        _ => Err(format!("time printed {said}")),
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Measures conversions in turns with ffmpeg's.
pub fn bench(runs: usize, libopus: bool) -> Result<String, String> {
    let convert = converter(if libopus { "libopus" } else { "convert" })?;
    let convert = text(&convert)?;
    let folder = folder("bench")?;
    let speech = folder.join("speech.wav");
    let words = "The quick brown fox jumps over the lazy dog, while seven wizards discuss the price of tea. ".repeat(160);
    run(
        "espeak-ng",
        &["-v", "en-us", "-s", "160", "-w", text(&speech)?, &words],
    )?;
    println!(
        "| input | ffmpeg, s | ffmpeg 16 kHz, s | waxwing, s | of the first | of the second | memory, MB |"
    );
    println!("|---|---|---|---|---|---|---|");
    let mut worst: (f64, f64, f64) = (0.0, 0.0, 0.0);
    for minutes in [2, 10] {
        let plain = folder.join(format!("{minutes}.wav"));
        let length = format!("{}", minutes * 60);
        run(
            "sox",
            &[
                text(&speech)?,
                "-r",
                "48000",
                text(&plain)?,
                "repeat",
                "9",
                "trim",
                "0",
                &length,
            ],
        )?;
        for kind in ["wav", "mp3", "m4a"] {
            let input = folder.join(format!("{minutes}.{kind}"));
            let input = text(&input)?;
            if kind != "wav" {
                run(
                    "ffmpeg",
                    &[
                        "-v",
                        "error",
                        "-y",
                        "-i",
                        text(&plain)?,
                        "-b:a",
                        "96k",
                        input,
                    ],
                )?;
            }
            let note = folder.join("note.ogg");
            let note = text(&note)?;
            let ffmpeg = [
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-i",
                input,
                "-c:a",
                "libopus",
                "-b:a",
                "32k",
                "-ac",
                "1",
                "-application",
                "voip",
            ];
            let (mut first, mut second, mut ours) = (Vec::new(), Vec::new(), Vec::new());
            let mut memory: f64 = 0.0;
            for _ in 0..runs.max(1) {
                first.push(measured(&[&ffmpeg[..], &[note]].concat())?.0);
                second.push(measured(&[&ffmpeg[..], &["-ar", "16000", note]].concat())?.0);
                let (cpu, most) = measured(&[convert, input, note])?;
                ours.push(cpu);
                memory = memory.max(most);
            }
            let (first, second, ours) = (median(first), median(second), median(ours));
            let (a, b) = (ours / first, ours / second);
            println!(
                "| {minutes} min {kind} | {first:.2} | {second:.2} | {ours:.2} | {a:.2} | {b:.2} | {memory:.1} |"
            );
            worst = (worst.0.max(a), worst.1.max(b), worst.2.max(memory));
        }
    }
    let long = folder.join("long.mp3");
    let ten = folder.join("10.wav");
    let list = folder.join("list.txt");
    let line = format!("file '{}'\n", text(&ten)?);
    std::fs::write(&list, line.repeat(18)).map_err(|e| e.to_string())?;
    run(
        "ffmpeg",
        &[
            "-v",
            "error",
            "-y",
            "-f",
            "concat",
            "-safe",
            "0",
            "-i",
            text(&list)?,
            "-b:a",
            "64k",
            text(&long)?,
        ],
    )?;
    let note = folder.join("long.ogg");
    let (cpu, memory) = measured(&[convert, text(&long)?, text(&note)?])?;
    println!("| 3 h mp3 | | | {cpu:.1} | | | {memory:.1} |");
    let _ = std::fs::remove_dir_all(folder);
    Ok(format!(
        "at worst {:.2} of ffmpeg, {:.2} of ffmpeg at 16 kHz, {:.1} MB",
        worst.0,
        worst.1,
        worst.2.max(memory)
    ))
}
