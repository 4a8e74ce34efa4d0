//! Identifies a file by its first bytes.

use crate::Container;
use crate::error::{BASE64, DATA_URL, PAGE};
use crate::probe::{adts, mpeg};

/// The file type that the first bytes indicate.
///
/// ```
/// use waxwing_voice::{Container, Sniffed, sniff};
///
/// let sniffed = sniff(b"OggS\0\x02");
/// assert_eq!(sniffed, Sniffed::Container(Container::Ogg));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sniffed {
    /// A container that can contain audio. [`inspect`](fn@crate::inspect) finds out whether it does.
    Container(Container),
    /// Another file type, with its article: `a JPEG image`.
    Other(&'static str),
    /// None of the known types, or too few bytes.
    Unknown,
}

/// Identifies a file by its first bytes. Pass 64 bytes for formats with a signature, and 8 KiB for MPEG and AAC frames
/// without a container, which are recognised if a second frame follows the first.
///
/// An ID3 tag counts as MPEG audio, whatever follows it. [`inspect`](fn@crate::inspect) reads what follows.
///
/// ```
/// use waxwing_voice::{Container, Sniffed, sniff};
/// assert_eq!(sniff(b"RIFF\x24\0\0\0WAVEfmt "), Sniffed::Container(Container::Wav));
/// assert_eq!(sniff(b"\xff\xd8\xff\xe0"), Sniffed::Other("a JPEG image"));
/// assert_eq!(sniff(b"\xff\xfb"), Sniffed::Unknown);
/// ```
pub fn sniff(head: &[u8]) -> Sniffed {
    use Container::{Aiff, Amr, Caf, Flac, Matroska, Mp4, Mpeg, Ogg, Wav, WebM};
    let at = |from: usize, text: &[u8]| head.get(from..).is_some_and(|b| b.starts_with(text));
    let form = |kinds: &[&[u8]]| kinds.iter().any(|kind| at(8, kind));
    let container = match () {
        () if at(0, b"OggS") => Ogg,
        () if (at(0, b"RIFF") || at(0, b"RF64")) && at(8, b"WAVE") => Wav,
        () if at(0, b"FORM") && form(&[b"AIFF", b"AIFC"]) => Aiff,
        () if at(0, b"caff") => Caf,
        () if at(0, b"fLaC") => Flac,
        () if at(0, b"#!AMR") => Amr,
        () if at(0, b"ID3") => Mpeg,
        () if at(4, b"ftyp") => match head.get(8..12) {
            Some(b"avif" | b"avis") => return Sniffed::Other("an AVIF image"),
            Some(b"heic" | b"heix" | b"mif1" | b"msf1") => return Sniffed::Other("a HEIC image"),
            _ => Mp4,
        },
        () if at(4, b"moov") || at(4, b"moof") || at(4, b"mdat") || at(4, b"wide") => Mp4,
        () if at(0, b"\x1a\x45\xdf\xa3") => match doctype(head) {
            Some(b"webm") => WebM,
            _ => Matroska,
        },
        () => return bare(head),
    };
    Sniffed::Container(container)
}

/// The document type in an EBML header.
fn doctype(head: &[u8]) -> Option<&[u8]> {
    let head = &head[..head.len().min(64)];
    let place = head.windows(2).position(|w| w == [0x42, 0x82])?;
    let length = usize::from(head.get(place + 2)? & 0x7f);
    head.get(place + 3..place + 3 + length)
}

fn bare(head: &[u8]) -> Sniffed {
    if adts::starts(head) {
        return Sniffed::Container(Container::Adts);
    }
    if mpeg::starts(head) {
        return Sniffed::Container(Container::Mpeg);
    }
    other(head).map_or(Sniffed::Unknown, Sniffed::Other)
}

/// Files that are often sent by mistake: offset, signature, name.
const OTHERS: [(usize, &[u8], &str); 24] = [
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF8", "a GIF image"),
    (8, b"WEBP", "a WebP image"),
    (0, b"II*\0", "a TIFF image"),
    (0, b"MM\0*", "a TIFF image"),
    (0, b"%PDF", "a PDF document"),
    (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"7z\xbc\xaf", "a 7-Zip archive"),
    (0, b"Rar!", "a RAR archive"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a program"),
    (8, b"AVI ", "an AVI video"),
    (0, b"FLV\x01", "a Flash video"),
    (0, b"\0\0\x01\xba", "an MPEG video"),
    (0, b"\0\0\x01\xb3", "an MPEG video"),
    (
        0,
        b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",
        "Windows Media (WMA or WMV)",
    ),
    (0, b"MThd", "a MIDI file, notes without sound"),
    (0, b"\x0b\x77", "bare AC-3"),
    (0, b"MAC ", "Monkey's Audio"),
    (0, b"wvpk", "WavPack"),
    (0, b"MPCK", "Musepack"),
    (0, b"MP+", "Musepack"),
];

fn other(head: &[u8]) -> Option<&'static str> {
    for (place, signature, what) in OTHERS {
        if head.get(place..).is_some_and(|b| b.starts_with(signature)) {
            return Some(what);
        }
    }
    if head.len() > 188 && head[0] == 0x47 && head[188] == 0x47 {
        return Some("an MPEG transport stream");
    }
    let text = &head[..head.len().min(512)];
    // The 512 bytes can end within a character.
    let valid = match std::str::from_utf8(text) {
        Ok(_) => true,
        Err(e) => e.error_len().is_none(),
    };
    let printable = text.iter().all(|b| *b >= 0x20 || b"\t\n\r".contains(b));
    if !valid || !printable || text.is_empty() {
        return None;
    }
    // Skip a byte order mark.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let start = text.trim_ascii_start();
    Some(match start.first() {
        Some(b'<') => PAGE,
        Some(b'{' | b'[') => "JSON",
        _ if start
            .get(..5)
            .is_some_and(|b| b.eq_ignore_ascii_case(b"data:")) =>
        {
            DATA_URL
        }
        _ if is_base64(start, head.len() > 512) => BASE64,
        _ => "text",
    })
}

/// Whether a text is Base64, standard or URL-safe: at least 40 characters, with line breaks as the only white space.
fn is_base64(text: &[u8], continues: bool) -> bool {
    let text = text.trim_ascii_end();
    let digits = text.iter().filter(|b| !b"\r\n".contains(b));
    let known = |b: &&u8| b.is_ascii_alphanumeric() || b"+/-_=".contains(b);
    let count = digits.clone().count();
    let mixed = [
        u8::is_ascii_uppercase,
        u8::is_ascii_lowercase,
        u8::is_ascii_digit,
    ]
    .iter()
    .all(|kind| text.iter().any(kind));
    let padded = continues || count % 4 == 0 || text.iter().all(|b| *b != b'=');
    count >= 40 && mixed && padded && digits.clone().all(|b| known(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_identify_a_file() {
        let mut stream = vec![0u8; 400];
        stream[0] = 0x47;
        stream[188] = 0x47;
        let webm = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm";
        let mka = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x88matroska";
        for (bytes, expected) in [
            (&b"OggS\0\x02"[..], Sniffed::Container(Container::Ogg)),
            (
                b"RF64\xff\xff\xff\xffWAVEds64",
                Sniffed::Container(Container::Wav),
            ),
            (b"RIFF\0\0\0\0WEBPVP8 ", Sniffed::Other("a WebP image")),
            (b"RIFF\0\0\0\0AVI LIST", Sniffed::Other("an AVI video")),
            (b"\0\0\0\x20ftypM4A ", Sniffed::Container(Container::Mp4)),
            (b"\0\0\0\x20ftypheic", Sniffed::Other("a HEIC image")),
            (webm, Sniffed::Container(Container::WebM)),
            (mka, Sniffed::Container(Container::Matroska)),
            (b"#!AMR\n\x3c", Sniffed::Container(Container::Amr)),
            (b"#!AMR-WB\n", Sniffed::Container(Container::Amr)),
            (b"FORM\0\0\0\0AIFC", Sniffed::Container(Container::Aiff)),
            (b"<!doctype html>", Sniffed::Other(PAGE)),
            (b"\xef\xbb\xbf<?xml version", Sniffed::Other(PAGE)),
            (b"MPCK\0\0", Sniffed::Other("Musepack")),
            (
                b"data:audio/ogg;base64,T2dnUwACAAAA",
                Sniffed::Other(DATA_URL),
            ),
            (
                b"T2dnUwACAAAAAAAAAAADAAAAAAAAAJ5ofzsBE09wdXNI\nZWFkAQE4AcBdAAAAAAA=\n",
                Sniffed::Other(BASE64),
            ),
            (
                b"AVeryLongWordWithoutAnyDigitsInItIsNoBase64AtAll of course",
                Sniffed::Other("text"),
            ),
            (b" {\"error\": 1}", Sniffed::Other("JSON")),
            ("Grüße".as_bytes(), Sniffed::Other("text")),
            (&stream, Sniffed::Other("an MPEG transport stream")),
            (b"\0\0\0\0\0", Sniffed::Unknown),
            (b"", Sniffed::Unknown),
        ] {
            assert_eq!(sniff(bytes), expected, "{bytes:?}");
        }
    }
}
