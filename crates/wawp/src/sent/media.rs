//! The file of a sent message.

use super::{is_nothing, number, text};
use crate::types::{MediaType, Timestamp};
use serde_json::Value;
use std::fmt;

/// A file as WhatsApp stores it: encrypted, with the key beside it. Length, loudness and pixels come from the Go engine
/// and NOWEB alone. `Debug` shows no keys and no addresses.
#[derive(Clone, Copy)]
pub struct SentMedia<'a> {
    record: &'a Value,
    engine: Engine,
    /// The key at the top of the web engine's answer.
    key: Option<&'a str>,
}

#[derive(Clone, Copy, PartialEq)]
enum Engine {
    Web,
    Go,
}

/// The file in a member of the message of the Go engine or of NOWEB; none where it is no file.
pub(super) fn of_go(content: &Value) -> Option<SentMedia<'_>> {
    let media = SentMedia {
        record: content,
        engine: Engine::Go,
        key: None,
    };
    let is_file = [
        "mimetype",
        "fileLength",
        "directPath",
        "mediaKey",
        "seconds",
    ];
    is_file
        .iter()
        .any(|member| !content[*member].is_null())
        .then_some(media)
}

pub(super) fn of_web<'a>(data: &'a Value, key: Option<&'a str>) -> SentMedia<'a> {
    SentMedia {
        record: data,
        engine: Engine::Web,
        key: key.filter(|key| !is_nothing(key)),
    }
}

/// Whether audio is a voice note.
pub(super) fn is_voice(content: &Value) -> bool {
    [&content["PTT"], &content["ptt"]].contains(&&Value::Bool(true))
}

impl<'a> SentMedia<'a> {
    /// The first of some members that says something; the engines name them differently.
    fn find(&self, web: &str, go: &[&str]) -> Option<&'a str> {
        match self.engine {
            Engine::Web => text(&self.record[web]),
            Engine::Go => go.iter().find_map(|name| text(&self.record[*name])),
        }
    }

    /// Media type, such as `audio/ogg; codecs=opus`.
    pub fn media_type(&self) -> Option<MediaType> {
        text(&self.record["mimetype"])?.parse().ok()
    }

    /// Size in bytes.
    pub fn size(&self) -> Option<u64> {
        match self.engine {
            Engine::Web => number(&self.record["size"]),
            Engine::Go => number(&self.record["fileLength"]),
        }
    }

    /// Length of audio or video in seconds.
    pub fn seconds(&self) -> Option<u64> {
        match self.engine {
            Engine::Web => number(&self.record["duration"]),
            Engine::Go => number(&self.record["seconds"]),
        }
    }

    /// Loudness over time of a voice note: 64 bytes from 0 to 100, in base64.
    pub fn waveform(&self) -> Option<&'a str> {
        text(&self.record["waveform"])
    }

    /// Whether it is a voice note.
    pub fn is_voice(&self) -> bool {
        match self.engine {
            Engine::Web => self.record["type"] == "ptt",
            Engine::Go => is_voice(self.record),
        }
    }

    /// Key of the encrypted copy, base64.
    pub fn key(&self) -> Option<&'a str> {
        text(&self.record["mediaKey"]).or(self.key)
    }

    /// When the key was made.
    pub fn key_timestamp(&self) -> Option<Timestamp> {
        waxwing_json::from_value(&self.record["mediaKeyTimestamp"]).ok()
    }

    /// SHA-256 of the file, base64.
    pub fn sha256(&self) -> Option<&'a str> {
        self.find("filehash", &["fileSHA256", "fileSha256"])
    }

    /// SHA-256 of the encrypted copy, base64.
    pub fn encrypted_sha256(&self) -> Option<&'a str> {
        self.find("encFilehash", &["fileEncSHA256", "fileEncSha256"])
    }

    /// Path of the encrypted copy on WhatsApp's media host.
    pub fn direct_path(&self) -> Option<&'a str> {
        text(&self.record["directPath"])
    }

    /// Address of the encrypted copy.
    pub fn url(&self) -> Option<&'a str> {
        self.find("deprecatedMms3Url", &["URL", "url"])
    }

    /// File name, of a document.
    pub fn file_name(&self) -> Option<&'a str> {
        self.find("filename", &["fileName"])
    }
}

impl fmt::Debug for SentMedia<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentMedia")
            .field("media_type", &self.media_type())
            .field("size", &self.size())
            .field("seconds", &self.seconds())
            .field("is_voice", &self.is_voice())
            .finish_non_exhaustive()
    }
}
