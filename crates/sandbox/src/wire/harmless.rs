//! Answers in which a browser runs no script: files, names and texts in them come from strangers.

use crate::wire::Media;
use crate::wire::Reply;
use http::header::{CONTENT_SECURITY_POLICY, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// No script, no plugin, no form; an image or a recording that is opened by itself is shown.
const POLICY: &str = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; \
                      frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";
/// Bytes of a file name that stand for themselves in `filename*` (RFC 8187).
const NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');
/// Longest file name, in characters.
const LONGEST_NAME: usize = 150;

/// Adds what every answer has.
pub(crate) fn secure(headers: &mut HeaderMap) {
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CONTENT_SECURITY_POLICY, POLICY),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
}

/// A file of a stranger: shown where its type cannot hold a script, else saved.
pub(crate) fn file(media: &Media) -> Reply {
    let kind = media.media_type.as_deref().unwrap_or_default();
    let kind = match HeaderValue::from_str(kind) {
        Ok(value) if !value.is_empty() => kind,
        _ => "application/octet-stream",
    };
    let mut disposition = match is_inert(kind) {
        true => "inline".to_owned(),
        false => "attachment".to_owned(),
    };
    if let Some(name) = &media.file_name {
        let name: String = name.chars().take(LONGEST_NAME).map(kept).collect();
        let plain = name.replace(
            |c: char| !(c.is_ascii_alphanumeric() || "._- ".contains(c)),
            "_",
        );
        disposition += &format!("; filename=\"{plain}\"");
        if plain != name {
            disposition += &format!("; filename*=UTF-8''{}", utf8_percent_encode(&name, NAME));
        }
    }
    Reply::bytes(200, kind, media.bytes.clone()).with_header("content-disposition", disposition)
}

/// What would leave the folder or the line becomes `_`.
fn kept(c: char) -> char {
    match c.is_control() || matches!(c, '/' | '\\') {
        true => '_',
        false => c,
    }
}

/// Pixels and sound; SVG is a document with scripts.
fn is_inert(kind: &str) -> bool {
    let essence = kind.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence.starts_with("audio/")
        || essence.starts_with("video/")
        || matches!(
            essence.as_str(),
            "image/png" | "image/jpeg" | "image/gif" | "image/webp"
        )
}
