//! The file to send: read, and made into a voice note where it is none.

use crate::voice::{Signals, Trouble, blocking, described, input, inspected, options};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::io::{Read, Seek};
use std::path::Path;
use std::time::Duration;
use waxwing::Provider;
use waxwing_voice::{AudioInfo, Options, check, convert};

/// A recording in Ogg with mono Opus.
#[derive(Debug)]
pub(crate) struct Recording {
    pub bytes: Vec<u8>,
    /// File name with the extension that all providers know, `.ogg`.
    pub name: String,
    /// In lower-case hexadecimal digits.
    pub sha256: String,
    pub duration: Duration,
    /// What was done to it, where something was.
    pub converted: Option<String>,
    /// Why it may not sound as it should.
    pub warnings: Vec<String>,
}

impl Recording {
    /// Reads and judges a file, and converts it where that is needed and allowed; the error says what is wrong and what
    /// to do.
    pub(crate) async fn read(path: &Path, may_convert: bool) -> Result<Self, Trouble> {
        let shown = input::shown(path);
        let wrong = |e: String| Trouble::Text(format!("{shown}: {e}"));
        let mut file = input::open(path).map_err(|e| wrong(e.to_string()))?;
        let info = inspected(&file).map_err(|e| wrong(e.to_string()))?;
        let mut warnings = Vec::new();
        let reasons = reasons(&info);
        let (bytes, duration, converted) = match (reasons.is_empty(), may_convert) {
            (true, _) => {
                let mut bytes = Vec::new();
                file.rewind()
                    .and_then(|()| file.read_to_end(&mut bytes))
                    .map_err(|e| wrong(e.to_string()))?;
                (bytes, info.duration, None)
            }
            (false, false) => {
                let text = format!(
                    "{}; leave --no-convert out to convert it",
                    reasons.join("; ")
                );
                return Err(wrong(text));
            }
            (false, true) => {
                let work = move |options: &Options| {
                    let mut note = Vec::new();
                    let source = waxwing_voice::Recording::seekable(file)?;
                    convert(source, &mut note, options).map(|done| (note, done))
                };
                // 16 MiB is what all providers take.
                let options = options().fit(16 * 1024 * 1024);
                let (note, done) =
                    blocking(options, "converting", false, &mut Signals::new(), work)
                        .await
                        .map_err(|e| match e {
                            Trouble::Signal(number) => Trouble::Signal(number),
                            e => wrong(e.to_string()),
                        })?;
                warnings.extend(done.warnings.iter().map(ToString::to_string));
                (note, done.duration, Some(described(&done)))
            }
        };
        let stem = path.file_stem().filter(|_| !input::is_nameless(path));
        let stem = stem.map(|s| s.to_string_lossy().into_owned());
        Ok(Self {
            name: format!("{}.ogg", stem.as_deref().unwrap_or("voice")),
            sha256: sha256(&bytes),
            duration,
            bytes,
            converted,
            warnings,
        })
    }
}

/// Why a recording is no voice note that every provider takes, in words; nothing where it is one.
fn reasons(info: &AudioInfo) -> Vec<String> {
    let mut reasons: Vec<String> = Vec::new();
    if !info.is_voice_note() {
        reasons.push(format!(
            "this is {}, and a voice note is Ogg with mono Opus",
            crate::voice::what(info)
        ));
    }
    for provider in Provider::ALL {
        for error in check(info, provider).errors {
            if !reasons.contains(&error.problem) && info.is_voice_note() {
                reasons.push(error.problem);
            }
        }
    }
    reasons
}

/// SHA-256 in lower-case hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
