// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `identity`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Sender {
    /// Get an end user's identity and whether you confirmed it.
    ///
    /// Identity checks are off by default. 404 comes without a body. At most 10 requests a second per
    /// account; one of the scopes whatsapp:manage, whatsapp:message:send.
    ///
    /// `GET /whatsapp/1/{sender}/contacts/{userNumber}/identity`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn get_identity(
        &self,
        user_number: impl Into<shared::UserNumber>,
    ) -> waxwing_runtime::Call<IdentityInfo> {
        self.core
            .prepare(&GET_IDENTITY)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .call()
    }

    /// Confirm an end user's identity.
    ///
    /// 404 and 409 come without a body; 409 means a wrong hash. At most 10 requests a second per
    /// account; one of the scopes whatsapp:manage, whatsapp:message:send.
    ///
    /// `PUT /whatsapp/1/{sender}/contacts/{userNumber}/identity`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn confirm_identity(
        &self,
        user_number: impl Into<shared::UserNumber>,
        body: &ConfirmIdentity,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&CONFIRM_IDENTITY)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .json(body)
            .call_unread()
    }

    /// Forget an end user's identity.
    ///
    /// At most 10 requests a second per account; one of the scopes whatsapp:manage,
    /// whatsapp:message:send. 404 (`NOT_FOUND`) when the sender is unknown.
    ///
    /// `DELETE /whatsapp/1/{sender}/contacts/{userNumber}/identity`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    pub fn delete_identity(
        &self,
        user_number: impl Into<shared::UserNumber>,
    ) -> waxwing_runtime::Call<()> {
        self.core
            .prepare(&DELETE_IDENTITY)
            .path("sender", &self.id)
            .id::<shared::UserNumber>("userNumber", user_number)
            .call_unread()
    }
}

#[cfg(feature = "client")]
static GET_IDENTITY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_identity",
    path: "/whatsapp/1/{sender}/contacts/{userNumber}/identity",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CONFIRM_IDENTITY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "confirm_identity",
    method: "PUT",
    path: "/whatsapp/1/{sender}/contacts/{userNumber}/identity",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_IDENTITY: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_identity",
    method: "DELETE",
    path: "/whatsapp/1/{sender}/contacts/{userNumber}/identity",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// An end user's identity.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityInfo {
    /// Whether you confirmed it.
    pub acknowledged: Option<bool>,
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: shared::IdentityHash,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for IdentityInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("acknowledged", &self.acknowledged)?;
        object.member("hash", &self.hash)?;
        object.optional("createdAt", &self.created_at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for IdentityInfo {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            acknowledged: members.lenient("acknowledged")?,
            hash: members.always("hash")?,
            created_at: members.lenient("createdAt")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(IdentityInfo);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for IdentityInfo {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IdentityInfo".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("acknowledged", generator.subschema_for::<bool>()),
            ("hash", generator.subschema_for::<shared::IdentityHash>()),
            (
                "createdAt",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// The identity that you confirm.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConfirmIdentity {
    /// Hash of an end user's identity; another hash, another identity.
    pub hash: shared::IdentityHash,
}

impl ConfirmIdentity {
    /// With the members that are required.
    pub fn new(hash: impl Into<shared::IdentityHash>) -> Self {
        Self { hash: hash.into() }
    }
}

impl waxwing_json::FromMembers for ConfirmIdentity {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            hash: members.need("hash")?,
        })
    }
}

waxwing_json::read_object!(ConfirmIdentity);
impl waxwing_types::Validate for ConfirmIdentity {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}
