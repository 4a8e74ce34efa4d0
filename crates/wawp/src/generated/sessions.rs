// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `sessions`.
#[cfg(feature = "client")]
impl super::client::Instance {
    /// Get state, configuration and linked account of an instance.
    ///
    /// Changes nothing. While a phone is to scan the code, ask every 3 to 5 seconds. Needs no body.
    ///
    /// `POST /v2/session/info`; in v1 `GET /session/info`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/info>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (asks with GET).
    pub fn get_session_info(&self) -> waxwing_runtime::Call<Session> {
        self.core.prepare(&GET_SESSION_INFO).query_param("instance_id", &self.id).call()
    }
}

#[cfg(feature = "client")]
static GET_SESSION_INFO: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_session_info",
    path: "/v2/session/info",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/session/info",
    }),
    ..waxwing_runtime::Operation::POST
};

/// A session. Every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Session {
    /// Name of the session.
    pub name: Option<String>,
    /// State of a session: STOPPED, STARTING, `SCAN_QR_CODE` waits for a phone to scan, WORKING is ready
    /// to send, FAILED, DELETED in the answer to a deletion.
    pub status: Option<super::shared::SessionStatus>,
    /// Configuration, with webhooks, proxy and metadata among others.
    pub config: Option<waxwing_types::Json>,
    /// The linked WhatsApp account.
    pub me: Option<super::shared::Me>,
    /// Code to scan; at most while status is `SCAN_QR_CODE`.
    pub qr: Option<String>,
    /// The engine behind the session. Not documented further.
    pub engine: Option<waxwing_types::Json>,
    /// Id of an instance, one WhatsApp session; 12 letters and digits in v2.
    pub instance_id: Option<super::shared::InstanceId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Session {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.status {
            map.serialize_entry("status", value)?;
        }
        if let Some(value) = &self.config {
            map.serialize_entry("config", value)?;
        }
        if let Some(value) = &self.me {
            map.serialize_entry("me", value)?;
        }
        if let Some(value) = &self.qr {
            map.serialize_entry("qr", value)?;
        }
        if let Some(value) = &self.engine {
            map.serialize_entry("engine", value)?;
        }
        if let Some(value) = &self.instance_id {
            map.serialize_entry("instance_id", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for Session {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            name: waxwing_types::union::take(&mut members, "name")
                .map_err(D::Error::custom)?,
            status: waxwing_types::union::take(&mut members, "status")
                .map_err(D::Error::custom)?,
            config: waxwing_types::union::take(&mut members, "config")
                .map_err(D::Error::custom)?,
            me: waxwing_types::union::take(&mut members, "me")
                .map_err(D::Error::custom)?,
            qr: waxwing_types::union::take(&mut members, "qr")
                .map_err(D::Error::custom)?,
            engine: waxwing_types::union::take(&mut members, "engine")
                .map_err(D::Error::custom)?,
            instance_id: waxwing_types::union::take(&mut members, "instance_id")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Session {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Session".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "name" : generator.subschema_for:: <
            String > (), "status" : generator.subschema_for:: <
            super::shared::SessionStatus > (), "config" : generator.subschema_for:: <
            waxwing_types::Json > (), "me" : generator.subschema_for:: <
            super::shared::Me > (), "qr" : generator.subschema_for:: < String > (),
            "engine" : generator.subschema_for:: < waxwing_types::Json > (),
            "instance_id" : generator.subschema_for:: < super::shared::InstanceId > () }
            }
        )
    }
}
