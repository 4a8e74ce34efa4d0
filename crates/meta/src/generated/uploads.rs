// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `uploads`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`App::create_upload_session`](crate::App::create_upload_session): Start a resumable upload.
- [`Client::get_upload_session`](crate::Client::get_upload_session): Get how much of an interrupted upload has arrived.
- [`Client::upload_file`](crate::Client::upload_file): Upload the bytes of a session and get the handle.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`CreateUploadSessionQuery`].
//!
//! Types that you read: [`UploadSession`], [`UploadedFile`], [`UploadSessionState`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, MediaType};

/// Query of `create_upload_session`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUploadSessionQuery {
    /// Name of the file.
    pub file_name: String,
    /// Size of the file in bytes.
    pub file_length: i64,
    /// Media type: application/pdf, image/jpeg, image/jpg, image/png or video/mp4.
    pub file_type: MediaType,
}

impl CreateUploadSessionQuery {
    /// Creates a value from the required members.
    pub fn new(
        file_name: impl Into<String>,
        file_length: i64,
        file_type: impl Into<MediaType>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            file_length,
            file_type: file_type.into(),
        }
    }
}

/// Id of an upload session, with its colon and its sig; used as it is.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UploadSessionId(String);

/// A started session.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSession {
    /// Id of an upload session, with its colon and its sig; used as it is.
    pub id: UploadSessionId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A stored file. Several handles may come, one a line (not documented).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Handle of a file from a resumable upload, for templates and profile pictures.
    pub h: shared::UploadHandle,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// How far an upload has come.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadSessionState {
    /// Id of an upload session, with its colon and its sig; used as it is.
    pub id: Option<UploadSessionId>,
    /// Bytes that have arrived; the next offset.
    pub file_offset: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}
