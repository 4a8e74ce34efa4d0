// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `media`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Sender::download_inbound_media`](crate::Sender::download_inbound_media): Download the bytes of a received media file.
- [`Sender::get_media_metadata`](crate::Sender::get_media_metadata): Get size and type of a received media file, without its bytes.
- [`Sender::delete_media`](crate::Sender::delete_media): Delete a received or sent media file by its address.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`DeleteMedia`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

/// Id of a received media file. Not documented; that it is the last segment of the file's address is
/// taken from samples.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MediaId(String);

/// Which file to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMedia {
    /// Address of the file, as received or sent.
    pub url: String,
}

impl DeleteMedia {
    /// Creates a value from the required members.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
