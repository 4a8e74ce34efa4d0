//! The file to send: read, and known to be what WhatsApp plays as a voice note.

use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::Path;

/// Most bytes that all providers take for audio: 16 MiB.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A recording in Ogg with mono Opus.
#[derive(Debug)]
pub struct Recording {
    pub bytes: Vec<u8>,
    /// File name with the extension that all providers know, `.ogg`.
    pub name: String,
    /// In lower-case hexadecimal digits.
    pub sha256: String,
    /// Length, rounded to tenths of a second.
    pub seconds: f64,
}

impl Recording {
    /// Reads and judges a file; the error says what is wrong and what to do.
    pub fn read(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let wrong = |e: std::io::Error| match e.kind() {
            std::io::ErrorKind::NotFound => format!("{shown}: there is no such file"),
            _ => format!("{shown}: {e}"),
        };
        let facts = std::fs::metadata(path).map_err(wrong)?;
        if facts.is_dir() {
            return Err(format!("{shown}: a folder, not a recording"));
        }
        if facts.len() > LARGEST {
            return Err(format!(
                "{shown}: {:.1} MiB, allowed are 16 MiB; make it shorter or lower its bit rate",
                mebibytes(facts.len())
            ));
        }
        let bytes = std::fs::read(path).map_err(wrong)?;
        if bytes.is_empty() {
            return Err(format!("{shown}: the file is empty"));
        }
        judge(&bytes).map_err(|what| {
            format!(
                "{shown}: {what}; a voice note is Ogg with mono Opus, which \
                 `ffmpeg -i IN -ac 1 -c:a libopus OUT.ogg` makes"
            )
        })?;
        let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned());
        Ok(Self {
            name: format!("{}.ogg", stem.as_deref().unwrap_or("voice")),
            sha256: sha256(&bytes),
            seconds: seconds(&bytes),
            bytes,
        })
    }
}

fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / (1024.0 * 1024.0)
}

/// SHA-256 in lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Whether it is Ogg with mono Opus; else what it is.
fn judge(bytes: &[u8]) -> Result<(), String> {
    if !bytes.starts_with(b"OggS") {
        return Err(format!("this is {}", name(bytes)));
    }
    // The first page holds the codec's head: 27 bytes, the segment table, then the head.
    let segments = usize::from(bytes.get(26).copied().unwrap_or(0));
    let head = bytes.get(27 + segments..).unwrap_or_default();
    match head {
        _ if head.starts_with(b"OpusHead") => match head.get(9) {
            Some(1) => Ok(()),
            Some(channels) => Err(format!("this is Ogg with Opus of {channels} channels")),
            None => Err("this is Ogg with Opus, cut off in its head".to_owned()),
        },
        _ if head.starts_with(b"\x01vorbis") => Err("this is Ogg with Vorbis".to_owned()),
        _ if head.starts_with(b"\x7fFLAC") => Err("this is Ogg with FLAC".to_owned()),
        _ if head.starts_with(b"Speex") => Err("this is Ogg with Speex".to_owned()),
        _ => Err("this is Ogg with an unknown codec".to_owned()),
    }
}

/// What bytes are, by their beginning.
fn name(bytes: &[u8]) -> &'static str {
    let at = |from: usize, text: &[u8]| bytes.get(from..).is_some_and(|b| b.starts_with(text));
    match () {
        () if at(0, b"ID3") => "MP3",
        () if at(0, b"RIFF") && at(8, b"WAVE") => "WAV",
        () if at(4, b"ftyp") => "MP4 or M4A",
        () if at(0, b"fLaC") => "FLAC",
        () if at(0, b"#!AMR-WB") => "AMR-WB",
        () if at(0, b"#!AMR") => "AMR",
        () if at(0, b"\x1a\x45\xdf\xa3") => "WebM or Matroska",
        () if at(0, b"caff") => "CAF",
        () if at(0, b"FORM") => "AIFF",
        () if bytes.len() > 1 && bytes[0] == 0xff && bytes[1] & 0xf6 == 0xf0 => "AAC",
        () if bytes.len() > 1 && bytes[0] == 0xff && bytes[1] & 0xe0 == 0xe0 => "MP3",
        () if std::str::from_utf8(&bytes[..bytes.len().min(512)]).is_ok() => "text",
        () => "no audio format that is known here",
    }
}

/// Length by the granule position of the last page, 48000 a second.
fn seconds(bytes: &[u8]) -> f64 {
    let last = bytes.windows(4).rposition(|w| w == b"OggS").unwrap_or(0);
    let granule = bytes
        .get(last + 6..last + 14)
        .and_then(|b| b.try_into().ok());
    let samples = granule.map_or(0, u64::from_le_bytes);
    (samples as f64 / 4800.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_mono_opus_in_ogg_passes_and_the_rest_is_named() {
        let asset = |name: &str| {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/assets");
            std::fs::read(format!("{folder}/{name}")).unwrap()
        };
        let note = asset("hello.ogg");
        assert_eq!(judge(&note), Ok(()));
        assert!((1.0..10.0).contains(&seconds(&note)));
        let mut stereo = note.clone();
        stereo[28 + 9] = 2;
        let mut cut = note.clone();
        cut.truncate(28 + 9);
        for (bytes, expected) in [
            (asset("hello.mp3"), "this is MP3"),
            (asset("hello.wav"), "this is WAV"),
            (asset("hello.m4a"), "this is MP4 or M4A"),
            (b"\xff\xf1\x50\x80".to_vec(), "this is AAC"),
            (b"hello".to_vec(), "this is text"),
            (
                vec![0xfe, 0xfe],
                "this is no audio format that is known here",
            ),
            (stereo, "this is Ogg with Opus of 2 channels"),
            (cut, "this is Ogg with Opus, cut off in its head"),
            (b"OggS".to_vec(), "this is Ogg with an unknown codec"),
        ] {
            assert_eq!(judge(&bytes), Err(expected.to_owned()));
        }
    }
}
