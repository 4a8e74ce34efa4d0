// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `profile`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Get the own profile.
    ///
    /// Not documented on a page of its own for v2; a public v2 client program calls it. The members are
    /// those of the engine behind.
    ///
    /// `GET /v2/profile`; in v1 `GET /profile`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/profile-overview>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub devlikeapro/waha-docs (shape) (as of 2026-07).
    pub fn get_profile(&self) -> waxwing_runtime::Call<Profile> {
        self.core.prepare(&GET_PROFILE).query_param("instance_id", &self.id).call()
    }

    /// Set the own display name.
    ///
    /// Not documented for v2; by analogy with v1 and the engine behind. Whether v2 wants PUT or POST is
    /// disputed: v1 and the engine behind have PUT, a public v2 client program sends POST. A v1 client
    /// has /profile/nameRequest, most likely a slip.
    ///
    /// `PUT /v2/profile/name`; in v1 `PUT /profile/name`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07); public v2 client programs.
    pub fn set_profile_name(
        &self,
        body: &SetProfileName,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_PROFILE_NAME)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Set the own about text.
    ///
    /// Not documented for v2; by analogy with v1 and the engine behind. Whether v2 wants PUT or POST is
    /// disputed: v1 and the engine behind have PUT, a public v2 client program sends POST.
    ///
    /// `PUT /v2/profile/status`; in v1 `PUT /profile/status`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07); public v2 client programs.
    pub fn set_profile_about(
        &self,
        body: &SetProfileAbout,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_PROFILE_ABOUT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Set the own picture.
    ///
    /// Not documented for v2; by analogy with v1 and the engine behind. Whether v2 wants PUT or POST is
    /// disputed: v1 and the engine behind have PUT, a public v2 client program sends POST. That program
    /// marks its own body as a guess.
    ///
    /// `PUT /v2/profile/picture`; in v1 `PUT /profile/picture`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07); public v2 client programs.
    pub fn set_profile_picture(
        &self,
        body: &SetProfilePicture,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_PROFILE_PICTURE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Remove the own picture.
    ///
    /// Not documented for v2; by analogy with v1 and the engine behind.
    ///
    /// `DELETE /v2/profile/picture`; in v1 `DELETE /profile/picture`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07).
    pub fn delete_profile_picture(
        &self,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_PROFILE_PICTURE)
            .query_param("instance_id", &self.id)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_PROFILE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_profile",
    path: "/v2/profile",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/profile",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_PROFILE_NAME: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_profile_name",
    method: "PUT",
    path: "/v2/profile/name",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/profile/name",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_PROFILE_ABOUT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_profile_about",
    method: "PUT",
    path: "/v2/profile/status",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/profile/status",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static SET_PROFILE_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_profile_picture",
    method: "PUT",
    path: "/v2/profile/picture",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/profile/picture",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_PROFILE_PICTURE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_profile_picture",
    method: "DELETE",
    path: "/v2/profile/picture",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/profile/picture",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

/// The own profile.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Profile {
    /// Chat id of the account.
    pub id: Option<waxwing_types::Lenient<waxwing_types::Jid>>,
    /// Name of a person or chat.
    pub name: Option<shared::PersonName>,
    /// Address of the picture; null when there is none.
    pub picture: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Profile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("picture", &self.picture)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Profile {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            picture: members.lenient("picture")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Profile);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Profile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Profile".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "id",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::Jid>>(),
            ),
            ("name", generator.subschema_for::<shared::PersonName>()),
            ("picture", generator.subschema_for::<String>()),
        ])
    }
}

/// A new name.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetProfileName {
    /// Name of a person or chat.
    pub name: shared::PersonName,
}

impl SetProfileName {
    /// With the members that are required.
    pub fn new(name: impl Into<shared::PersonName>) -> Self {
        Self { name: name.into() }
    }
}

impl waxwing_json::FromMembers for SetProfileName {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
        })
    }
}

waxwing_json::read_object!(SetProfileName);
impl waxwing_types::Validate for SetProfileName {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A new about text.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetProfileAbout {
    /// The text.
    pub status: String,
}

impl SetProfileAbout {
    /// With the members that are required.
    pub fn new(status: impl Into<String>) -> Self {
        Self { status: status.into() }
    }
}

impl waxwing_json::FromMembers for SetProfileAbout {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.need("status")?,
        })
    }
}

waxwing_json::read_object!(SetProfileAbout);
impl waxwing_types::Validate for SetProfileAbout {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A picture that the provider fetches.
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetProfilePicture {
    /// Public https address of the image.
    #[serde(rename = "file[url]")]
    pub file_url: String,
    /// File name, such as logo.jpg.
    #[serde(rename = "file[filename]")]
    pub file_filename: String,
    /// Media type, image/jpeg.
    #[serde(rename = "file[mimetype]")]
    pub file_mimetype: waxwing_types::MediaType,
}

impl SetProfilePicture {
    /// With the members that are required.
    pub fn new(
        file_url: impl Into<String>,
        file_filename: impl Into<String>,
        file_mimetype: impl Into<waxwing_types::MediaType>,
    ) -> Self {
        Self {
            file_url: file_url.into(),
            file_filename: file_filename.into(),
            file_mimetype: file_mimetype.into(),
        }
    }
}

waxwing_json::debug_addresses!(
    SetProfilePicture { file_url : address, file_filename, file_mimetype }
);
impl waxwing_json::FromMembers for SetProfilePicture {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            file_url: members.need("file[url]")?,
            file_filename: members.need("file[filename]")?,
            file_mimetype: members.need("file[mimetype]")?,
        })
    }
}

waxwing_json::read_object!(SetProfilePicture);
impl waxwing_types::Validate for SetProfilePicture {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
