// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `uploads`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::App {
    /// Start a resumable upload.
    ///
    /// For handles of template headers and profile pictures; media to send goes through `upload_media`.
    /// Needs a token with a role on the app.
    ///
    /// `POST /{app_id}/uploads`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/docs/graph-api/guides/upload>; GitHub david-lev/pywa
    /// 4.4.0 (as of 2026-08).
    pub fn create_upload_session(
        &self,
        query: &CreateUploadSessionQuery,
    ) -> waxwing_runtime::Call<UploadSession> {
        self.core
            .prepare(&CREATE_UPLOAD_SESSION)
            .path("app_id", &self.id)
            .query(query)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Client {
    /// Get how much of an interrupted upload has arrived.
    ///
    /// `file_offset` is where `upload_file` goes on.
    ///
    /// `GET /{upload_session_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/docs/graph-api/guides/upload>.
    pub fn get_upload_session(
        &self,
        upload_session_id: impl Into<UploadSessionId>,
    ) -> waxwing_runtime::Call<UploadSessionState> {
        self.core
            .prepare(&GET_UPLOAD_SESSION)
            .id::<UploadSessionId>("upload_session_id", upload_session_id)
            .call()
    }

    /// Upload the bytes of a session and get the handle.
    ///
    /// Start at the offset of `get_upload_session` after an interruption, else at 0. The guide writes
    /// the authorization as OAuth in place of Bearer; Bearer works.
    ///
    /// `POST /{upload_session_id}`. A repeat may act twice.
    ///
    /// Source: <https://developers.facebook.com/docs/graph-api/guides/upload>; GitHub david-lev/pywa
    /// 4.4.0 (as of 2026-08).
    pub fn upload_file(
        &self,
        upload_session_id: impl Into<UploadSessionId>,
        file_offset: i64,
        file: waxwing_runtime::FilePart,
    ) -> waxwing_runtime::Call<UploadedFile> {
        self.core
            .prepare(&UPLOAD_FILE)
            .id::<UploadSessionId>("upload_session_id", upload_session_id)
            .header_param("file_offset", Some(file_offset))
            .bytes(file)
            .call()
    }
}

#[cfg(feature = "client")]
static CREATE_UPLOAD_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_upload_session",
    path: "/{app_id}/uploads",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_UPLOAD_SESSION: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_upload_session",
    path: "/{upload_session_id}",
    verbatim: true,
    secrets: &["/upload_session_id"],
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPLOAD_FILE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "upload_file",
    path: "/{upload_session_id}",
    kind: waxwing_runtime::CallKind::Upload,
    verbatim: true,
    accepts: &[waxwing_runtime::Accept::Filled("/h")],
    secrets: &["/upload_session_id"],
    ..waxwing_runtime::Operation::POST
};

/// Query of `create_upload_session`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateUploadSessionQuery {
    /// Name of the file.
    pub file_name: String,
    /// Size of the file in bytes.
    pub file_length: i64,
    /// Media type: application/pdf, image/jpeg, image/jpg, image/png or video/mp4.
    pub file_type: waxwing_types::MediaType,
}

impl CreateUploadSessionQuery {
    /// With the members that are required.
    pub fn new(
        file_name: impl Into<String>,
        file_length: i64,
        file_type: impl Into<waxwing_types::MediaType>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            file_length,
            file_type: file_type.into(),
        }
    }
}

impl waxwing_json::FromMembers for CreateUploadSessionQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            file_name: members.need("file_name")?,
            file_length: members.need("file_length")?,
            file_type: members.need("file_type")?,
        })
    }
}

waxwing_json::read_object!(CreateUploadSessionQuery);
impl waxwing_types::Validate for CreateUploadSessionQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " Id of an upload session, with its colon and its sig; used as it is."] pub struct
    UploadSessionId;
}

/// A started session.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadSession {
    /// Id of an upload session, with its colon and its sig; used as it is.
    pub id: UploadSessionId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UploadSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UploadSession {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UploadSession);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UploadSession {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UploadSession".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<UploadSessionId>()),
        ])
    }
}

/// A stored file. Several handles may come, one a line (not documented).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Handle of a file from a resumable upload, for templates and profile pictures.
    pub h: shared::UploadHandle,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UploadedFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("h", &self.h)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UploadedFile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            h: members.always("h")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UploadedFile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UploadedFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UploadedFile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("h", generator.subschema_for::<shared::UploadHandle>()),
        ])
    }
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
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UploadSessionState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("file_offset", &self.file_offset)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UploadSessionState {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            file_offset: members.lenient("file_offset")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UploadSessionState);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UploadSessionState {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UploadSessionState".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<UploadSessionId>()),
            ("file_offset", generator.subschema_for::<i64>()),
        ])
    }
}
