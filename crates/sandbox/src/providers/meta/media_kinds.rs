//! Which files a kind of message takes: types and sizes.

use crate::wire::Media;

const KB: usize = 1024;
const MB: usize = 1024 * KB;

/// A kind of message with the types of its files and the size of the largest.
struct Kind {
    name: &'static str,
    types: &'static [&'static str],
    largest: usize,
}

const KINDS: [Kind; 5] = [
    Kind {
        name: "audio",
        types: &[
            "audio/aac",
            "audio/amr",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
        ],
        largest: 16 * MB,
    },
    Kind {
        name: "image",
        types: &["image/jpeg", "image/png"],
        largest: 5 * MB,
    },
    Kind {
        name: "video",
        types: &["video/mp4", "video/3gpp"],
        largest: 16 * MB,
    },
    // Animated; one that does not move may have 100 KB.
    Kind {
        name: "sticker",
        types: &["image/webp"],
        largest: 500 * KB,
    },
    Kind {
        name: "document",
        types: &[
            "text/plain",
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ],
        largest: 100 * MB,
    },
];

const STILL_STICKER: usize = 100 * KB;

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_lowercase()
}

/// Why a file cannot be stored at all.
pub(super) fn fault(media: &Media) -> Option<String> {
    let essence = essence(media.media_type.as_deref().unwrap_or_default());
    let Some(kind) = KINDS.iter().find(|k| k.types.contains(&&*essence)) else {
        return Some(format!("{essence} is no type that any message takes"));
    };
    size_fault(media, kind.largest)
}

/// Why a message of a kind cannot carry a file. A document may be a file of any type that can be stored.
pub(super) fn fault_in(kind: &str, media: &Media) -> Option<String> {
    let kind = KINDS.iter().find(|k| k.name == kind)?;
    let essence = essence(media.media_type.as_deref().unwrap_or_default());
    let fits = kind.types.contains(&&*essence);
    let fits = fits || kind.name == "document" && fault(media).is_none();
    if !fits {
        return Some(format!("{} messages take no {essence}", kind.name));
    }
    let largest = match kind.name == "sticker" && !is_animated(media) {
        true => STILL_STICKER,
        false => kind.largest,
    };
    size_fault(media, largest)
}

fn size_fault(media: &Media, largest: usize) -> Option<String> {
    match media.size {
        0 => Some("the file is empty".to_owned()),
        size if size > largest => {
            Some(format!("the file has {size} bytes, {largest} are the most"))
        }
        _ => None,
    }
}

/// Whether a WebP file has the flag of an animation in its extended header.
fn is_animated(media: &Media) -> bool {
    let bytes = &media.bytes;
    let extended = bytes.get(8..16) == Some(b"WEBPVP8X");
    extended && bytes.get(20).is_some_and(|flags| flags & 2 != 0)
}
