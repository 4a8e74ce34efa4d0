//! Detects media types by the first bytes of a file.

use crate::MediaType;

/// Signature, its offset, and the type, for the types that WhatsApp accepts. A longer signature comes first.
const SIGNATURES: [(usize, &[u8], &str); 15] = [
    (28, b"OpusHead", "audio/ogg; codecs=opus"),
    (0, b"OggS", "audio/ogg"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"ID3", "audio/mpeg"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftypM4B", "audio/mp4"),
    (4, b"ftyp3g", "video/3gpp"),
    (4, b"ftypisom", "video/mp4"),
    (4, b"ftypmp4", "video/mp4"),
    (4, b"ftypavc1", "video/mp4"),
    (4, b"ftypiso", "video/mp4"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (8, b"WEBP", "image/webp"),
    (0, b"%PDF-", "application/pdf"),
];

impl MediaType {
    /// Detects the type of a file by its first bytes, if WhatsApp accepts the type and it has a signature; 64 bytes are
    /// enough.
    ///
    /// Texts and office documents have no signature; AAC and MPEG frames without a container are not detected.
    ///
    /// ```
    /// use waxwing_types::MediaType;
    /// assert_eq!(MediaType::from_content(b"%PDF-1.7"), "application/pdf".parse().ok());
    /// assert_eq!(MediaType::from_content(b"?"), None);
    /// ```
    pub fn from_content(head: &[u8]) -> Option<Self> {
        let stands =
            |place: usize, mark: &[u8]| head.get(place..).is_some_and(|b| b.starts_with(mark));
        let found = SIGNATURES
            .iter()
            .find(|(place, mark, _)| stands(*place, mark));
        found.and_then(|(_, _, name)| name.parse().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_first_bytes() {
        let mut note = b"OggS".to_vec();
        note.resize(28, 0);
        note.extend(b"OpusHead");
        for (head, expected) in [
            (&note[..], Some("audio/ogg; codecs=opus")),
            (b"OggS\0\x02", Some("audio/ogg")),
            (b"\0\0\0\x20ftypM4A ", Some("audio/mp4")),
            (b"\0\0\0\x20ftypmp42", Some("video/mp4")),
            (b"\0\0\0\x20ftyp3gp4", Some("video/3gpp")),
            (b"\0\0\0\x20ftypheic", None),
            (b"\xff\xd8\xff\xe0", Some("image/jpeg")),
            (b"\x89PNG\r\n\x1a\n", Some("image/png")),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some("image/webp")),
            (b"RIFF\0\0\0\0WAVEfmt ", None),
            (b"text", None),
            (b"", None),
        ] {
            let found = MediaType::from_content(head);
            assert_eq!(found.as_ref().map(MediaType::as_str), expected, "{head:?}");
        }
    }

    #[test]
    fn each_type_in_the_table_is_one_that_whatsapp_takes() {
        for (_, mark, name) in SIGNATURES {
            let found: MediaType = name.parse().unwrap();
            assert!(found.without_parameters().is_whatsapp(), "{mark:?} {name}");
        }
    }
}
