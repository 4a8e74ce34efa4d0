//! `cargo xtask voice-kinds`: every kind of recording that ffmpeg, sox and mkvmerge make, and notes that others' programs
//! accept and hear the same in.

use super::heard::{self, Heard};
use super::{Folder, converter, text};
use crate::workspace;
use std::path::{Path, PathBuf};

/// Kinds that must pass at least: all that the script makes.
const LEAST: usize = 77;
/// Most seconds by which a note may be longer or shorter than it should.
const TOLERANCE: f64 = 0.02;

/// Makes every kind anew, converts each, and has opusinfo, ffprobe and opusdec judge what came out.
pub fn run() -> Result<String, String> {
    let convert = converter("waxwing-voice-amr", "convert_amr", &[])?;
    let convert = text(&convert)?;
    let root = workspace::root();
    let folder = Folder::new("kinds")?;
    let source = folder.join("source.wav");
    let hello = root.join("tests/assets/hello.wav");
    // Ten seconds, so that a note has several pages.
    super::run("sox", &[text(&hello)?, text(&source)?, "repeat", "2"])?;
    let length = seconds_of(&source)?;
    let files = folder.join("kinds");
    let make = root.join("crates/voice/tests/corpus/make");
    super::run("bash", &[text(&make)?, text(&source)?, text(&files)?])?;
    let mut entries = Vec::new();
    for folder in [&files, &files.join("cut")] {
        let folder = std::fs::read_dir(folder).map_err(|e| e.to_string())?;
        entries.extend(folder.filter_map(|entry| Some(entry.ok()?.path())));
    }
    entries.retain(|path: &PathBuf| path.is_file());
    entries.sort();
    let original = heard::decode(&source)?;
    let (mut passed, mut failed) = (0, 0);
    for file in entries {
        match kind(convert, &file, length, &original) {
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
    match (passed >= LEAST, failed) {
        (true, 0) => Ok(format!(
            "{passed} kinds of recordings become notes that opusinfo, ffprobe and opusdec accept"
        )),
        _ => Err(format!(
            "{failed} kinds failed, {passed} passed, at least {LEAST} must"
        )),
    }
}

fn kind(convert: &str, file: &Path, length: f64, original: &Heard) -> Result<String, String> {
    let note = file.with_extension("note.ogg");
    let said = super::run(convert, &[text(file)?, text(&note)?])?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let judge = match ffmpeg_fails(&name) {
        true => None,
        false => Some(heard::decode(file)?),
    };
    let exact = judge.is_some();
    let judge = judge.as_ref().unwrap_or(original);
    let expected = expected(&name, length).unwrap_or(judge.seconds());
    accepted_by_opusinfo(&note)?;
    let judges = [
        ("ffprobe", seconds_by_ffprobe(&note)?),
        ("opusdec", seconds_by_opusdec(&note)?),
    ];
    for (judge, got) in judges {
        if (got - expected).abs() > TOLERANCE {
            return Err(format!(
                "{got:.3} s by {judge}, and {expected:.3} s are right"
            ));
        }
    }
    let alike = heard::decode(&note)?.compared_with(judge, exact)?;
    let said = String::from_utf8_lossy(&said.stdout).trim().to_owned();
    let got = judges[1].1;
    Ok(format!(
        "{name:<24} {got:.3} s of {expected:.3} s  {alike}  {said}"
    ))
}

fn accepted_by_opusinfo(note: &Path) -> Result<(), String> {
    let output = super::run("opusinfo", &[text(note)?])?;
    let said = [output.stdout, output.stderr].map(|b| String::from_utf8_lossy(&b).into_owned());
    let said = said.concat();
    match said.contains("WARNING") || said.contains("ERROR") {
        true => Err(said),
        false => Ok(()),
    }
}

fn seconds_by_ffprobe(note: &Path) -> Result<f64, String> {
    let entries = "stream=codec_name,channels:format=duration";
    let shape = ["-v", "error", "-show_entries", entries, "-of", "csv=p=0"];
    let output = super::run("ffprobe", &[&shape[..], &[text(note)?]].concat())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut lines = said.lines();
    if lines.next() != Some("opus,1") {
        return Err(format!("ffprobe sees {said}, and no mono Opus"));
    }
    let seconds = lines.next().and_then(|line| line.trim().parse().ok());
    seconds.ok_or_else(|| format!("ffprobe sees no length: {said}"))
}

fn seconds_by_opusdec(note: &Path) -> Result<f64, String> {
    let decoded = note.with_extension("wav");
    let arguments = ["--quiet", "--rate", "48000", text(note)?, text(&decoded)?];
    super::run("opusdec", &arguments)?;
    seconds_of(&decoded)
}

/// What ffmpeg is no judge of: it has no decoder for the pauses of AMR, and loses the start behind what is no sound.
fn ffmpeg_fails(name: &str) -> bool {
    matches!(name, "narrow.amr" | "amr.3gp" | "junk.aac")
}

/// The length that is right, where that is not what ffmpeg decodes: the source's own where ffmpeg does not follow an edit
/// list or drops a frame at a seam, with what an encoder adds where its format has no word for it.
fn expected(name: &str, length: f64) -> Option<f64> {
    let blocks = |samples: f64, rate: f64, before: f64| {
        ((length * rate + before) / samples).ceil() * samples / rate
    };
    Some(match name {
        "chained.ogg" => 2.0 * length,
        "aac.aac" | "junk.aac" => blocks(1024.0, 32_000.0, 1024.0),
        "aac.mka" => length + 1024.0 / 24_000.0,
        "aac-fragments.mp4" => blocks(1024.0, 44_100.0, 0.0),
        "mp3.mka" => blocks(1152.0, 44_100.0, 1105.0 + 1152.0),
        "narrow.amr" | "amr.3gp" => blocks(160.0, 8000.0, 0.0),
        "layer2.mp2" => blocks(1152.0, 44_100.0, 481.0),
        "mpeg2-22k.mp3" => blocks(576.0, 22_050.0, 1105.0 + 576.0),
        "joined.mp3" => 2.0 * blocks(1152.0, 44_100.0, 1105.0 + 1152.0),
        // ffmpeg sometimes takes the second head for sound.
        "joined-heads.mp3" | "mixed-channels.mp3" => {
            2.0 * blocks(576.0, 24_000.0, 1105.0) - 1105.0 / 24_000.0
        }
        // Nor does ffmpeg see the head behind what is no sound.
        "second-track.mp4" | "zeros.mp3" => length,
        name if name.ends_with(".m4a") && name != "cut.m4a" => length,
        _ => return None,
    })
}

/// Length of a WAV by its bytes.
fn seconds_of(wav: &Path) -> Result<f64, String> {
    let output = super::run("soxi", &["-D", text(wav)?])?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.trim()
        .parse()
        .map_err(|e| format!("soxi: {e}: {said}"))
}
