//! `waxwing voice` as its user runs it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const ASSETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/assets");

fn asset(name: &str) -> String {
    format!("{ASSETS}/{name}")
}

fn voice(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_waxwing"))
        .arg("voice")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn json(text: &str) -> Vec<serde_json::Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// A folder that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("waxwing-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn inspect_says_what_files_are() {
    let files = [asset("hello.ogg"), asset("hello.mp3"), asset("README.md")];
    let names: Vec<&str> = files.iter().map(String::as_str).collect();
    let (code, out, err) = told(&voice(&[&["inspect"], &names[..]].concat(), b""));
    assert_eq!(code, Some(3), "the last is none");
    assert!(
        out.contains("Ogg/Opus, mono, 48000 Hz, 3.3 s, 10423 bytes"),
        "{out}"
    );
    assert!(out.contains("MP3, mono, 16000 Hz"), "{out}");
    assert!(err.contains("README.md: this is text"), "{err}");
    let (_, out, _) = told(&voice(&[&["inspect", "--json"], &names[..]].concat(), b""));
    let lines = json(&out);
    assert_eq!(lines[0]["media_type"], "audio/ogg; codecs=opus");
    assert_eq!(
        (&lines[0]["voice_note"], &lines[1]["voice_note"]),
        (&true.into(), &false.into())
    );
    assert!(lines[2]["error"].as_str().unwrap().contains("this is text"));
    assert_eq!(
        (&lines[0]["opus"]["frames_per_packet"], &lines[1]["opus"]),
        (&1.into(), &serde_json::Value::Null)
    );
    let wav = std::fs::read(asset("hello.wav")).unwrap();
    let (code, out, _) = told(&voice(&["inspect", "-"], &wav));
    assert!(
        code == Some(0) && out.starts_with("standard input: WAV/PCM, mono"),
        "{out}"
    );
}

#[test]
fn check_tells_each_providers_verdict() {
    let (code, out, _) = told(&voice(&["check", &asset("hello.ogg")], b""));
    let remarks = out.matches("goes out, with a remark").count();
    assert_eq!((code, remarks), (Some(0), 4), "{out}");
    assert!(out.contains("framing: one frame per packet"), "{out}");
    let note = voice(&["convert", &asset("hello.ogg"), "-o", "-"], b"").stdout;
    let (code, out, _) = told(&voice(&["check", "-"], &note));
    assert_eq!(
        (code, out.matches("a voice note").count()),
        (Some(0), 4),
        "{out}"
    );
    let (code, out, _) = told(&voice(
        &["check", &asset("hello.wav"), "--for", "meta", "--json"],
        b"",
    ));
    assert_eq!(code, Some(3));
    let report = &json(&out)[0];
    assert_eq!(
        (&report["provider"], &report["accepted"]),
        (&"meta".into(), &false.into())
    );
    assert_eq!(report["errors"][0]["kind"], "format");
    let (code, ..) = told(&voice(
        &["check", &asset("hello.wav"), "--for", "telegram"],
        b"",
    ));
    assert_eq!(code, Some(2));
}

#[test]
fn convert_writes_a_note_and_never_over_what_is_there() {
    let folder = Folder::new("convert");
    let song = folder.file("song.mp3");
    std::fs::copy(asset("hello.mp3"), &song).unwrap();
    let (code, out, err) = told(&voice(&["convert", &song], b""));
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("MP3, mono, converted to Ogg/Opus at 32 kbit/s"),
        "{out}"
    );
    let note = waxwing_voice::inspect_path(folder.file("song.ogg")).unwrap();
    assert!(note.is_voice_note());
    let (code, _, err) = told(&voice(&["convert", &song], b""));
    assert!(
        code == Some(3) && err.contains("is there already; give -o FILE"),
        "{err}"
    );
    let small = folder.file("small.ogg");
    let fit = ["convert", &song, "-o", &small, "--fit", "6KiB", "--json"];
    let (code, out, _) = told(&voice(&fit, b""));
    let done = &json(&out)[0];
    assert_eq!((code, &done["method"]), (Some(0), &"encoded".into()));
    assert!(done["bytes"].as_u64().unwrap() <= 6144);
    assert_eq!(
        std::fs::metadata(&small).unwrap().len(),
        done["bytes"].as_u64().unwrap()
    );
    let nowhere = folder.file("missing/note.ogg");
    let (code, _, err) = told(&voice(&["convert", &song, "-o", &nowhere], b""));
    assert!(
        code == Some(3) && err.contains("missing: there is no such folder"),
        "{err}"
    );
    // A refusal leaves nothing behind.
    let none = folder.file("none.ogg");
    let (code, _, err) = told(&voice(&["convert", &asset("README.md"), "-o", &none], b""));
    assert!(code == Some(3) && err.contains("this is text"), "{err}");
    let left: Vec<_> = std::fs::read_dir(&folder.0)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn pipes_work_on_both_ends() {
    let m4a = std::fs::read(asset("hello.m4a")).unwrap();
    let output = voice(&["convert", "-"], &m4a);
    assert_eq!(output.status.code(), Some(0));
    let note = waxwing_voice::inspect(&output.stdout).unwrap();
    assert!(note.is_voice_note());
    assert!(String::from_utf8_lossy(&output.stderr).contains("MP4/AAC-LC, mono, converted"));
}

#[test]
fn waveforms_are_drawn() {
    let folder = Folder::new("waveform");
    let picture = folder.file("wave.svg");
    let (code, out, _) = told(&voice(
        &["waveform", &asset("hello.wav"), "--svg", &picture],
        b"",
    ));
    assert!(code == Some(0) && out.contains('█'), "{out}");
    assert!(
        std::fs::read_to_string(picture)
            .unwrap()
            .starts_with("<svg")
    );
    let (_, out, _) = told(&voice(&["waveform", &asset("hello.wav"), "--json"], b""));
    assert_eq!(json(&out)[0]["values"].as_array().unwrap().len(), 64);
    let (_, out, _) = told(&voice(
        &["waveform", &asset("hello.wav"), "--svg", "-"],
        b"",
    ));
    assert!(
        out.starts_with("<svg") && out.ends_with("</svg>\n"),
        "nothing but the picture: {out}"
    );
}

#[test]
fn inspect_check_and_convert_agree_on_amr() {
    let amr = cfg!(feature = "amr");
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../voice/tests/corpus");
    for name in ["narrow.amr", "amr.3gp"] {
        let file = format!("{corpus}/{name}");
        let (code, out, _) = told(&voice(&["inspect", "--json", &file], b""));
        assert_eq!(code, Some(0), "{out}");
        assert_eq!(json(&out)[0]["convertible"], amr, "{name}");
        let (_, out, _) = told(&voice(&["check", &file], b""));
        let advised = out.contains("convert it to Ogg/Opus");
        assert_eq!(advised, amr, "{out}");
        assert_eq!(out.contains("export it as"), !amr, "{out}");
        let (code, _, err) = told(&voice(&["convert", &file, "-o", "-"], b""));
        let expected = if amr { 0 } else { 3 };
        assert_eq!(code, Some(expected), "{err}");
        assert_eq!(err.contains("feature `amr`"), !amr, "{err}");
    }
}

#[test]
fn help_names_every_exit_code() {
    for command in [&["voice"][..], &["send", "voice"]] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_waxwing"));
        program.args(command).arg("--help");
        let (code, out, _) = told(&program.output().unwrap());
        assert_eq!(code, Some(0));
        for expected in ["1 the output", "2 wrong usage", "129, 130, 143 ended by"] {
            assert!(out.contains(expected), "{command:?}: {out}");
        }
    }
}

#[test]
fn one_broken_packet_is_one() {
    let mut bytes = std::fs::read(asset("hello.m4a")).unwrap();
    bytes[2000..2008].fill(0xff);
    let (code, _, err) = told(&voice(&["convert", "-"], &bytes));
    assert_eq!(code, Some(0), "{err}");
    assert!(err.contains(", 1 broken packet skipped"), "{err}");
}
