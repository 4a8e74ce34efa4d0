// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `uploads`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::MediaType;

object_schema! { CreateUploadSessionQuery, "waxwing_meta::uploads::CreateUploadSessionQuery", "Query of `create_upload_session`.";
    required "file_name": String, "Name of the file.";
    required "file_length": i64, "Size of the file in bytes.";
    required "file_type": MediaType, "Media type: application/pdf, image/jpeg, image/jpg, image/png or video/mp4.";
}
text_schema!(
    UploadSessionId, "waxwing_meta::uploads::UploadSessionId",
    "Id of an upload session, with its colon and its sig; used as it is."
);

object_schema! { UploadSession, "waxwing_meta::uploads::UploadSession", "A started session.";
    optional "id": UploadSessionId, "Id of an upload session, with its colon and its sig; used as it is.";
}

object_schema! { UploadedFile, "waxwing_meta::uploads::UploadedFile", "A stored file. Several handles may come, one a line (not documented).";
    optional "h": shared::UploadHandle, "Handle of a file from a resumable upload, for templates and profile pictures.";
}

object_schema! { UploadSessionState, "waxwing_meta::uploads::UploadSessionState", "How far an upload has come.";
    optional "id": Option<UploadSessionId>, "Id of an upload session, with its colon and its sig; used as it is.";
    optional "file_offset": Option<i64>, "Bytes that have arrived; the next offset.";
}
