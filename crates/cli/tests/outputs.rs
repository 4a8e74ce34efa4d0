//! Where `waxwing voice` writes: devices, pipes, links, files of others, and outputs that are full or closed.

#![cfg(unix)]

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use waxwing_voice::inspect;

const PROGRAM: &str = env!("CARGO_BIN_EXE_waxwing");
const ASSETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/assets");

fn asset(name: &str) -> String {
    format!("{ASSETS}/{name}")
}

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.arg("voice").args(arguments);
    command.stdin(Stdio::null());
    command
}

fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    told(&program(arguments).output().unwrap())
}

fn is_note(path: impl AsRef<Path>) -> bool {
    inspect(&fs::read(path).unwrap()).unwrap().is_voice_note()
}

/// A folder that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("waxwing-outputs-{name}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn file(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> = entries
            .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::set_permissions(&self.0, Permissions::from_mode(0o755));
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn fifo(path: &str) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// Makes a device as /dev/null (3) or /dev/full (7) is, which only root may, so that no failure of a test replaces the
/// machine's own.
fn device(path: &str, minor: &str) -> bool {
    let made = Command::new("mknod")
        .args([path, "c", "1", minor])
        .stderr(Stdio::null())
        .status();
    // Where a container or a mount keeps root from it, it cannot be opened.
    made.unwrap().success() && OpenOptions::new().write(true).open(path).is_ok()
}

#[test]
fn devices_are_written_into() {
    let folder = Folder::new("devices");
    let device = folder.file("null");
    if !self::device(&device, "3") {
        eprintln!("skipped: this user cannot make devices");
        return;
    }
    symlink("null", folder.path("link")).unwrap();
    for (name, task, option) in [
        ("null", "convert", "-o"),
        ("link", "convert", "-o"),
        ("null", "waveform", "--svg"),
        ("link", "waveform", "--svg"),
    ] {
        let (code, _, err) = run(&[task, &asset("hello.wav"), option, &folder.file(name)]);
        assert_eq!(code, Some(0), "{err}");
        let there = fs::metadata(&device).unwrap();
        assert!(there.file_type().is_char_device(), "{task} -o {name}");
        assert!(folder.path("link").is_symlink());
    }
    assert_eq!(folder.names(), ["link", "null"]);
}

#[test]
fn pipes_are_written_into() {
    let folder = Folder::new("special");
    let pipe = folder.file("pipe");
    fifo(&pipe);
    let from = pipe.clone();
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        File::open(from).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    });
    let (code, _, err) = run(&["convert", &asset("hello.wav"), "-o", &pipe]);
    assert_eq!(code, Some(0), "{err}");
    assert!(inspect(&reader.join().unwrap()).unwrap().is_voice_note());
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    assert_eq!(folder.names(), ["pipe"]);
}

/// Runs a line of bash in which `$0` is the program.
fn bash(line: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new("bash");
    command.args(["-c", line, PROGRAM]).args(arguments);
    told(&command.stdin(Stdio::null()).output().unwrap())
}

#[test]
fn names_of_open_files_are_written_into() {
    let folder = Folder::new("open");
    let wav = asset("hello.wav");
    // A link is tried first: it is what is lost if a link is ever replaced, and not the machine's /dev/stdout.
    symlink("/dev/stdout", folder.path("link")).unwrap();
    let link = folder.file("link");
    for name in [&link, "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"] {
        let output = program(&["convert", &wav, "-o", name]).output().unwrap();
        let (code, _, err) = told(&output);
        assert_eq!(code, Some(0), "{name}: {err}");
        assert!(folder.path("link").is_symlink());
        assert!(inspect(&output.stdout).unwrap().is_voice_note(), "{name}");
        assert!(err.contains("→ standard output"), "{name}: {err}");
        let (code, out, err) = run(&["waveform", "--svg", name, &wav]);
        assert_eq!(code, Some(0), "{name}: {err}");
        assert!(
            out.starts_with("<svg") && out.ends_with("</svg>\n"),
            "{name}: {out}"
        );
    }
    // Redirected to a file, the note comes after what stands there.
    let note = folder.file("added.ogg");
    let line = "echo first > \"$2\"; \"$0\" voice convert \"$1\" -o /dev/stdout >> \"$2\"";
    let (code, _, err) = bash(line, &[&wav, &note]);
    assert_eq!(code, Some(0), "{err}");
    let bytes = fs::read(&note).unwrap();
    let rest = bytes.strip_prefix(b"first\n").unwrap();
    assert!(inspect(rest).unwrap().is_voice_note());
    // >(…) is /dev/fd/N.
    for (line, name) in [
        ("\"$0\" voice convert \"$1\" -o >(cat > \"$2\")", "n.ogg"),
        (
            "\"$0\" voice waveform \"$1\" --svg >(cat > \"$2\")",
            "n.svg",
        ),
    ] {
        let to = folder.file(name);
        let line = format!("{line} && wait $!");
        let (code, out, err) = bash(&line, &[&wav, &to]);
        assert_eq!(code, Some(0), "{err}");
        assert!(
            !out.is_empty() && fs::metadata(&to).unwrap().len() > 0,
            "{name}"
        );
    }
    assert!(is_note(folder.path("n.ogg")));
}

#[test]
fn links_are_followed() {
    let folder = Folder::new("links");
    fs::write(folder.path("real"), b"old").unwrap();
    symlink("real", folder.path("link")).unwrap();
    symlink("new", folder.path("dangling")).unwrap();
    symlink("nowhere", folder.path("default.ogg")).unwrap();
    symlink("round", folder.path("round")).unwrap();
    for (link, real) in [("link", "real"), ("dangling", "new")] {
        let (code, _, err) = run(&["convert", &asset("hello.wav"), "-o", &folder.file(link)]);
        assert_eq!(code, Some(0), "{err}");
        let there = fs::symlink_metadata(folder.path(link)).unwrap();
        assert!(there.is_symlink() && is_note(folder.path(real)), "{link}");
    }
    // Whatever stands under the default name is left alone.
    fs::copy(asset("hello.wav"), folder.path("default.wav")).unwrap();
    let (code, out, err) = run(&["convert", &folder.file("default.wav")]);
    assert_eq!((code, out.as_str()), (Some(3), ""));
    assert!(
        err.contains("default.ogg is there already; give -o FILE"),
        "{err}"
    );
    assert!(!folder.path("nowhere").exists());
    let (code, out, _) = run(&["convert", "--json", &folder.file("default.wav")]);
    let line: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, Some(3));
    assert!(
        line["error"].as_str().unwrap().contains("there already"),
        "{out}"
    );
    let (code, _, err) = run(&["convert", &asset("hello.wav"), "-o", &folder.file("round")]);
    assert_eq!(code, Some(3));
    assert!(err.contains("too many links"), "{err}");
}

#[test]
fn permissions_are_kept_or_those_of_any_new_file() {
    let folder = Folder::new("modes");
    let mode = |path: &str| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let old = folder.file("old.ogg");
    fs::write(&old, b"old").unwrap();
    fs::set_permissions(&old, Permissions::from_mode(0o640)).unwrap();
    let (code, _, err) = run(&["convert", &asset("hello.wav"), "-o", &old]);
    assert_eq!((code, mode(&old)), (Some(0), 0o640), "{err}");
    for (mask, expected) in [("077", 0o600), ("002", 0o664), ("022", 0o644)] {
        let new = folder.file(&format!("{mask}.ogg"));
        let script = format!("umask {mask}; exec \"$0\" voice convert \"$1\" -o \"$2\"");
        let status = Command::new("sh")
            .args(["-c", &script, PROGRAM, &asset("hello.wav"), &new])
            .stdout(Stdio::null())
            .status();
        assert!(status.unwrap().success());
        assert_eq!(mode(&new), expected, "{mask}");
    }
}

#[test]
fn a_file_with_other_names_or_in_a_closed_folder_stays_the_same_file() {
    let folder = Folder::new("closed");
    let one = folder.file("one.ogg");
    fs::write(&one, b"old").unwrap();
    fs::hard_link(&one, folder.path("other.ogg")).unwrap();
    let number = fs::metadata(&one).unwrap().ino();
    let (code, _, err) = run(&["convert", &asset("hello.wav"), "-o", &one]);
    assert_eq!(code, Some(0), "{err}");
    assert!(is_note(folder.path("other.ogg")));
    assert_eq!(fs::metadata(&one).unwrap().ino(), number);
    // A folder that takes no new file; root may do everything, so another user runs it.
    let closed = folder.file("closed.ogg");
    fs::write(&closed, vec![b'x'; 100_000]).unwrap();
    fs::set_permissions(&closed, Permissions::from_mode(0o666)).unwrap();
    fs::set_permissions(&folder.0, Permissions::from_mode(0o555)).unwrap();
    let mut command = program(&["convert", "-", "-o", &closed]);
    command.stdin(File::open(asset("hello.wav")).unwrap());
    if fs::metadata(&closed).unwrap().uid() == 0 {
        command.uid(65_534).gid(65_534);
    }
    let (code, _, err) = told(&command.output().unwrap());
    assert_eq!(code, Some(0), "{err}");
    assert!(is_note(&closed));
    assert_eq!(folder.names().len(), 3, "{:?}", folder.names());
}

/// A recording of some hours that takes no room on the disk.
fn hours(path: &Path) {
    let mut head = b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
    head.extend(16_000u32.to_le_bytes());
    head.extend(32_000u32.to_le_bytes());
    head.extend(b"\x02\0\x10\0data\xff\xff\xff\xff");
    let mut file = File::create(path).unwrap();
    file.write_all(&head).unwrap();
    file.set_len(400_000_000).unwrap();
}

fn killed(child: Child, signal: &str) -> (Option<i32>, String, String) {
    let pid = child.id().to_string();
    let done = Command::new("kill").args([signal, &pid]).status();
    assert!(done.unwrap().success());
    told(&child.wait_with_output().unwrap())
}

#[test]
fn a_signal_leaves_nothing_behind() {
    let folder = Folder::new("signals");
    hours(&folder.path("hours.wav"));
    for (signal, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 129)] {
        let child = program(&["convert", &folder.file("hours.wav")])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // It has begun when it writes.
        while !folder.names().iter().any(|n| n.starts_with(".voice-")) {
            std::thread::yield_now();
        }
        let (ended, out, err) = killed(child, signal);
        // A signal that comes before its handler stands ends the program by itself, and then nothing is told.
        assert_eq!((ended, out.as_str()), (Some(code), ""), "{signal}: {err}");
        assert!(err.contains("stopped; nothing was written"), "{err}");
        assert_eq!(folder.names(), ["hours.wav"], "{signal}");
    }
}

/// Whether a process has a file open whose name meets a condition.
#[cfg(target_os = "linux")]
fn has_open(child: &Child, condition: impl Fn(&str) -> bool) -> bool {
    let Ok(entries) = fs::read_dir(format!("/proc/{}/fd", child.id())) else {
        return false;
    };
    let links = entries.filter_map(|e| fs::read_link(e.ok()?.path()).ok());
    links.into_iter().any(|to| condition(&to.to_string_lossy()))
}

#[cfg(target_os = "linux")]
fn wait_until(child: &mut Child, condition: impl Fn(&Child) -> bool) {
    while !condition(child) {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        std::thread::yield_now();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_signal_ends_the_wait_for_a_pipe() {
    use std::os::unix::fs::OpenOptionsExt;
    const O_NONBLOCK: i32 = 0o4000;
    let folder = Folder::new("waits");
    let wav = asset("hello.wav");
    let (unread, full) = (folder.file("unread"), folder.file("full"));
    fifo(&unread);
    fifo(&full);
    // Both ends open, and no room left.
    let mut open = OpenOptions::new();
    open.read(true).write(true).custom_flags(O_NONBLOCK);
    let mut ends = open.open(&full).unwrap();
    while ends.write(&[0]).is_ok() {}
    for (signal, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 129)] {
        for (task, option) in [("convert", "-o"), ("waveform", "--svg")] {
            let spawn = |to: &str| {
                let mut command = program(&[task, &wav, option, to]);
                command.stdout(Stdio::piped()).stderr(Stdio::piped());
                command.spawn().unwrap()
            };
            // It has opened the pipe, and waits for room in it.
            let mut child = spawn(&full);
            wait_until(&mut child, |c| has_open(c, |name| name == full));
            let (ended, out, err) = killed(child, signal);
            assert_eq!((ended, out.as_str()), (Some(code), ""), "{task}: {err}");
            assert!(err.contains("stopped while writing to"), "{task}: {err}");
            // Its draft is there, so its handlers are too; soon or already it waits for a reader.
            let mut child = spawn(&unread);
            wait_until(&mut child, |c| {
                has_open(c, |name| name.ends_with("(deleted)"))
            });
            let (ended, out, err) = killed(child, signal);
            assert_eq!((ended, out.as_str()), (Some(code), ""), "{task}: {err}");
            assert!(err.contains("stopped"), "{task}: {err}");
        }
    }
}

/// Noise whose note is larger than a pipe holds.
fn noise(path: &Path) {
    let mut head = b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
    head.extend(16_000u32.to_le_bytes());
    head.extend(32_000u32.to_le_bytes());
    head.extend(b"\x02\0\x10\0data\xff\xff\xff\xff");
    let mut seed = 1u32;
    for _ in 0..16_000 * 20 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        head.extend(((seed >> 18) as i16).to_le_bytes());
    }
    fs::write(path, head).unwrap();
}

#[test]
fn a_signal_does_not_wait_for_a_slow_reader() {
    let folder = Folder::new("slow");
    noise(&folder.path("noise.wav"));
    let wav = folder.file("noise.wav");
    for json in [&["--json"][..], &[]] {
        let arguments = ["convert", &wav, "--bit-rate", "128000", "-o", "-"];
        let mut child = program(&[&arguments[..], json].concat())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // One byte is read, so it pours, and the rest does not fit into the pipe.
        let mut reader = child.stdout.take().unwrap();
        reader.read_exact(&mut [0]).unwrap();
        let (code, _, err) = killed(child, "-TERM");
        assert_eq!(code, Some(143), "{err}");
        let expected = "stopped while writing to standard output";
        assert!(err.contains(expected), "{err}");
        assert_eq!(err.starts_with('{'), !json.is_empty(), "{err}");
        let mut rest = Vec::new();
        reader.read_to_end(&mut rest).unwrap();
        assert!(!rest.ends_with(b"}\n"), "no text in the note");
    }
}

#[test]
fn a_fault_does_not_go_into_the_note() {
    let text = asset("README.md");
    for arguments in [
        &["convert", "--json", &text, "-o", "-"][..],
        &["convert", "--json", &text, "-o", "/dev/stdout"],
        &["waveform", "--json", &text, "--svg", "-"],
    ] {
        let (code, out, err) = run(arguments);
        assert_eq!((code, out.as_str()), (Some(3), ""), "{arguments:?}");
        let line: serde_json::Value = serde_json::from_str(&err).unwrap();
        assert!(line["error"].as_str().unwrap().contains("this is text"));
    }
    // The standard output is free for it otherwise.
    let (code, out, err) = run(&["waveform", "--json", &text]);
    assert_eq!((code, err.as_str()), (Some(3), ""));
    assert!(out.contains("this is text"), "{out}");
}

#[test]
fn an_output_that_is_full_or_closed_is_an_error_with_its_name() {
    let full = || OpenOptions::new().write(true).open("/dev/full").unwrap();
    let ogg = asset("hello.ogg");
    let wav = asset("hello.wav");
    for arguments in [
        &["inspect", &ogg][..],
        &["inspect", "--json", &ogg],
        &["check", &ogg],
        &["waveform", &ogg],
        &["waveform", "--svg", "-", &ogg],
        &["convert", &wav, "-o", "-"],
    ] {
        let output = program(arguments).stdout(full()).output().unwrap();
        let (code, _, err) = told(&output);
        assert_eq!(code, Some(1), "{arguments:?}: {err}");
        assert!(
            err.contains("error: standard output: No space left"),
            "{err}"
        );
        assert!(!err.contains("panicked"), "{err}");
    }
    // Nobody but root can replace the machine's own, and root makes another.
    let folder = Folder::new("full");
    let mut to = folder.file("full");
    if !device(&to, "7") {
        to = "/dev/full".to_owned();
    }
    let (code, out, err) = run(&["convert", &wav, "-o", &to]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("full: No space left"), "{err}");
    // A reader that went away.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = program(&["inspect", &ogg, &wav]).stdout(writer).output();
    let (code, _, err) = told(&output.unwrap());
    assert_eq!(code, Some(1), "{err}");
    assert_eq!(err, "error: standard output: Broken pipe (os error 32)\n");
}

#[test]
fn a_name_that_ends_like_a_folder_is_refused() {
    let folder = Folder::new("folders");
    let wav = asset("hello.wav");
    fs::write(folder.path("file"), b"old").unwrap();
    symlink("later/", folder.path("link")).unwrap();
    for name in ["new/", "new/.", "file/", "link", "", "/."] {
        for (task, option) in [("convert", "-o"), ("waveform", "--svg")] {
            let (code, out, err) = run(&[task, &wav, option, &folder.file(name)]);
            assert_eq!((code, out.as_str()), (Some(3), ""), "{task} {name}");
            assert!(err.contains("names a folder; name a file in it"), "{err}");
            assert!(!err.contains("os error"), "{err}");
        }
    }
    assert_eq!(folder.names(), ["file", "link"]);
}

#[test]
fn a_file_that_its_user_may_not_write_stays() {
    let folder = Folder::new("readonly");
    fs::set_permissions(&folder.0, Permissions::from_mode(0o777)).unwrap();
    let note = folder.file("ro.ogg");
    fs::write(&note, b"old").unwrap();
    fs::set_permissions(&note, Permissions::from_mode(0o444)).unwrap();
    let user = fs::metadata(&note).unwrap().uid();
    for (task, option) in [("convert", "-o"), ("waveform", "--svg")] {
        let mut command = program(&[task, "-", option, &note]);
        command.stdin(File::open(asset("hello.wav")).unwrap());
        // Root may write everything, so another user runs it, whose file it is.
        if user == 0 {
            std::os::unix::fs::chown(&note, Some(65_534), Some(65_534)).unwrap();
            command.uid(65_534).gid(65_534);
        }
        let (code, out, err) = told(&command.output().unwrap());
        assert_eq!((code, out.as_str()), (Some(1), ""), "{task}: {err}");
        assert!(err.contains("ro.ogg: the file is read-only"), "{err}");
        assert_eq!(fs::read(&note).unwrap(), b"old");
        assert_eq!(folder.names(), ["ro.ogg"]);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_in_memory_keeps_its_name() {
    let memory = Path::new("/dev/shm");
    if !memory.is_dir() {
        return;
    }
    let folder = memory.join(format!("waxwing-outputs-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let folder = Folder(folder);
    fs::copy(asset("hello.wav"), folder.path("rec.wav")).unwrap();
    let (code, out, err) = run(&["convert", &folder.file("rec.wav")]);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("rec.ogg"), "{out}");
    assert!(is_note(folder.path("rec.ogg")));
    // The name of the standard input is none, whatever it comes from.
    let mut command = program(&["convert", "/dev/stdin"]);
    let input = File::open(folder.path("rec.wav")).unwrap();
    let output = command.stdin(input).output().unwrap();
    assert!(inspect(&output.stdout).unwrap().is_voice_note());
    let rest = ["--to", "+15550001111", "--sandbox", "--via", "meta"];
    let mut command = Command::new(PROGRAM);
    command.args(["send", "voice", &folder.file("rec.wav")]);
    let (code, out, err) = told(&command.args(rest).output().unwrap());
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("\nrec.ogg: Ogg/Opus"), "{out}");
}

#[test]
fn pipes_are_read_like_the_standard_input() {
    let folder = Folder::new("inputs");
    let pipe = folder.file("pipe");
    fifo(&pipe);
    let to = pipe.clone();
    let writer = std::thread::spawn(move || {
        let bytes = fs::read(asset("hello.m4a")).unwrap();
        OpenOptions::new()
            .write(true)
            .open(to)
            .unwrap()
            .write_all(&bytes)
            .unwrap();
    });
    let (code, out, err) = run(&["inspect", &pipe]);
    writer.join().unwrap();
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("MP4/AAC-LC, mono"), "{out}");
    // <(…) is such a pipe under another name.
    let script = "cat \"$1\" | \"$0\" voice convert /dev/stdin";
    let output = Command::new("sh")
        .args(["-c", script, PROGRAM, &asset("hello.mp3")])
        .output()
        .unwrap();
    assert!(inspect(&output.stdout).unwrap().is_voice_note());
}

#[test]
fn a_name_stays_in_its_line_and_options_without_effect_say_so() {
    let folder = Folder::new("names");
    let odd = folder.file("two\nlines.ogg");
    fs::copy(asset("hello.ogg"), &odd).unwrap();
    let (_, out, _) = run(&["inspect", &odd]);
    assert!(out.contains("two\\nlines.ogg: Ogg/Opus"), "{out}");
    assert_eq!(out.lines().count(), 1, "{out}");
    let (_, out, _) = run(&["inspect", "--json", &odd]);
    let line: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(line["file"], odd.as_str());
    let note = folder.file("note.ogg");
    let (_, _, err) = run(&["convert", "--bit-rate", "16000", &odd, "-o", &note]);
    assert!(
        err.contains("warning:") && err.contains("--bit-rate has no effect"),
        "{err}"
    );
    let (_, out, err) = run(&[
        "convert",
        "--bit-rate",
        "16000",
        "--json",
        &odd,
        "-o",
        &note,
    ]);
    let line: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (&line["warnings"][0]["kind"], err.as_str()),
        (&"bit_rate_unused".into(), "")
    );
    for arguments in [&["--bit-rate", "16000", &asset("hello.wav")][..], &[&odd]] {
        let (code, _, err) = run(&[&["convert", "-o", &note][..], arguments].concat());
        assert_eq!((code, err.as_str()), (Some(0), ""));
    }
    let (code, _, err) = run(&["convert", "--bit-rate", "500", &odd, "-o", &note]);
    assert_eq!(code, Some(2));
    assert!(err.contains("6000..=128000"), "{err}");
    let short = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../voice/tests/corpus/opus-2.5ms.ogg"
    );
    let (_, out, _) = run(&["inspect", short]);
    assert!(out.contains("1 × 2.5 ms a packet"), "{out}");
}
