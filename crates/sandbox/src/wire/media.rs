//! A file, and facts about its bytes: hash, length in seconds, what they are.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::{self, Write};

/// A file that arrived.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Media {
    /// The file itself; not in the JSON form, and empty in what is read from it.
    #[serde(skip)]
    pub bytes: Bytes,
    /// Size in bytes.
    pub size: usize,
    /// SHA-256 in lower-case hexadecimal digits.
    pub sha256: String,
    /// Media type, as it was said.
    pub media_type: Option<String>,
    /// File name, as it was said.
    pub file_name: Option<String>,
}

impl Media {
    pub(crate) fn new(bytes: Bytes, media_type: Option<String>, file_name: Option<String>) -> Self {
        Self {
            size: bytes.len(),
            sha256: sha256(&bytes),
            bytes,
            media_type,
            file_name,
        }
    }
}

impl fmt::Debug for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Media({} bytes, {:?})", self.size, self.media_type)
    }
}

/// SHA-256 in lower-case hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Whether the bytes are an Ogg stream.
pub(crate) fn is_ogg(bytes: &[u8]) -> bool {
    bytes.starts_with(b"OggS")
}

/// Whole seconds of an Ogg/Opus stream, from the granule position of its last page; 48000 a second.
pub(crate) fn ogg_opus_seconds(bytes: &[u8]) -> Option<u64> {
    let last = bytes.windows(4).rposition(|w| w == b"OggS")?;
    let granule = bytes.get(last + 6..last + 14)?.try_into().ok()?;
    Some(u64::from_le_bytes(granule).div_ceil(48_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recording_is_measured() {
        let note = include_bytes!("../../../../tests/assets/hello.ogg");
        assert!(is_ogg(note));
        let seconds = ogg_opus_seconds(note).unwrap();
        assert!((1..10).contains(&seconds), "{seconds}");
        assert_eq!(ogg_opus_seconds(b"ID3"), None);
        assert_eq!(&sha256(b"")[..8], "e3b0c442");
    }
}
