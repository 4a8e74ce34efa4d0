//! Facts about bytes: hash, length in seconds, what they are.

use sha2::{Digest, Sha256};
use std::fmt::Write;

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
        let note = include_bytes!("../../../tests/assets/hello.ogg");
        assert!(is_ogg(note));
        let seconds = ogg_opus_seconds(note).unwrap();
        assert!((1..10).contains(&seconds), "{seconds}");
        assert_eq!(ogg_opus_seconds(b"ID3"), None);
        assert_eq!(&sha256(b"")[..8], "e3b0c442");
    }
}
