// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `v1_only`.

#[cfg(feature = "client")]
use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Star a message, or take the star away.
    ///
    /// v1 only; no page of v2 is known.
    ///
    /// `PUT /star`; in v1 `PUT /star`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03).
    pub fn star_message_v1(
        &self,
        query: &StarMessageV1Query,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&STAR_MESSAGE_V1)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Get a picture of what the engine shows.
    ///
    /// v1 only, and named in an older navigation only: path and members are by analogy with `get_qr`.
    ///
    /// `GET /getScreenshot`; in v1 `GET /getScreenshot`. Safe to repeat.
    ///
    /// Source: <https://docs.wawp.net/about-login-authentication-1599668m0>.
    pub fn get_screenshot_v1(&self) -> waxwing_runtime::Call<Screenshot> {
        self.core.prepare(&GET_SCREENSHOT_V1).query_param("instance_id", &self.id).call()
    }

    /// Ask whether an instance is online.
    ///
    /// v1 only; known from the WordPress plugin.
    ///
    /// `GET /status`; in v1 `GET /status`. Safe to repeat.
    ///
    /// Source: GitHub marrco970/Wawp-Wordpress-Woocommerce-Plugin includes/class-instances.php.
    pub fn get_instance_status_v1(&self) -> waxwing_runtime::Call<InstanceStatus> {
        self.core
            .prepare(&GET_INSTANCE_STATUS_V1)
            .query_param("instance_id", &self.id)
            .call()
    }
}

#[cfg(feature = "client")]
static STAR_MESSAGE_V1: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "star_message_v1",
    method: "PUT",
    path: "/star",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/star",
        json: false,
    }),
    server: Some("https://wawp.net/wp-json/awp/v1"),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_SCREENSHOT_V1: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_screenshot_v1",
    path: "/getScreenshot",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/getScreenshot",
        json: false,
    }),
    server: Some("https://wawp.net/wp-json/awp/v1"),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_INSTANCE_STATUS_V1: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_instance_status_v1",
    path: "/status",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/status",
        json: false,
    }),
    server: Some("https://wawp.net/wp-json/awp/v1"),
    ..waxwing_runtime::Operation::GET
};

/// Query of `star_message_v1`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StarMessageV1Query {
    /// The chat.
    pub chat_id: waxwing_types::Jid,
    /// Whole id of the message.
    pub message_id: waxwing_types::MessageId,
    /// true stars it, false takes the star away.
    pub star: bool,
}

impl StarMessageV1Query {
    /// With the members that are required.
    pub fn new(
        chat_id: impl Into<waxwing_types::Jid>,
        message_id: impl Into<waxwing_types::MessageId>,
        star: bool,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            star,
        }
    }
}

impl waxwing_json::FromMembers for StarMessageV1Query {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            chat_id: members.need("chatId")?,
            message_id: members.need("messageId")?,
            star: members.need("star")?,
        })
    }
}

waxwing_json::read_object!(StarMessageV1Query);
impl waxwing_types::Validate for StarMessageV1Query {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A picture. The members are by analogy with `get_qr`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Screenshot {
    /// Media type of the picture.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// The picture as base64.
    pub data: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Screenshot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Screenshot {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            mimetype: members.lenient("mimetype")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Screenshot);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Screenshot {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Screenshot".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "mimetype",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("data", generator.subschema_for::<String>()),
        ])
    }
}

/// State of an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// Online; other values are not documented.
    pub status: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InstanceStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InstanceStatus {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InstanceStatus);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InstanceStatus {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InstanceStatus".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("status", generator.subschema_for::<String>())])
    }
}
