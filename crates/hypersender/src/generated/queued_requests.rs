// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `queued_requests`.
#[cfg(feature = "client")]
impl super::client::Instance {
    /// Look up what became of a queued request.
    ///
    /// There is no state member. `response_status` null means pending, 200 to 299 finished, 400 and
    /// above failed; the look-up itself answers 200 in all three cases. Finished means that WhatsApp
    /// took the message, not that it was delivered. Back off exponentially between look-ups. How long a
    /// record is kept is not documented.
    ///
    /// `GET /{instance}/queued-requests/{queued_request_uuid}`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/whatsapp/queued-requests/get-queued-request>;
    /// GitHub hypersender/hypersender-laravel 2.1.2.
    pub fn get_queued_request(
        &self,
        queued_request_uuid: impl Into<super::shared::QueuedRequestUuid>,
    ) -> waxwing_runtime::Call<QueuedRequest> {
        self.core
            .prepare(&GET_QUEUED_REQUEST)
            .path("instance", &self.id)
            .path(
                "queued_request_uuid",
                Into::<super::shared::QueuedRequestUuid>::into(queued_request_uuid),
            )
            .call()
    }
}

#[cfg(feature = "client")]
static GET_QUEUED_REQUEST: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_queued_request",
    path: "/{instance}/queued-requests/{queued_request_uuid}",
    ..waxwing_runtime::Operation::GET
};

/// A queued request and, once it has run, its result.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedRequest {
    /// Ticket of a queued request, a UUID.
    pub uuid: super::shared::QueuedRequestUuid,
    /// Echo of what was queued, at times under internal names.
    pub request: Option<waxwing_types::Json>,
    /// HTTP status of the run; null while pending.
    pub response_status: Option<i64>,
    /// Answer of the run, or its error body; null while pending. An empty object may come as an empty
    /// list. A send gives key (remoteJid, fromMe, id), message, messageTimestamp and status.
    pub response_body: Option<waxwing_types::Json>,
    /// Headers of the run, each a text or a list of texts; null while pending, an empty list when there
    /// are none.
    pub response_header: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for QueuedRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("uuid", &self.uuid)?;
        if let Some(value) = &self.request {
            map.serialize_entry("request", value)?;
        }
        if let Some(value) = &self.response_status {
            map.serialize_entry("response_status", value)?;
        }
        if let Some(value) = &self.response_body {
            map.serialize_entry("response_body", value)?;
        }
        if let Some(value) = &self.response_header {
            map.serialize_entry("response_header", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for QueuedRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            uuid: waxwing_types::union::take(&mut members, "uuid")
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("uuid"))?,
            request: waxwing_types::union::take(&mut members, "request")
                .map_err(D::Error::custom)?,
            response_status: waxwing_types::union::take(&mut members, "response_status")
                .map_err(D::Error::custom)?,
            response_body: waxwing_types::union::take(&mut members, "response_body")
                .map_err(D::Error::custom)?,
            response_header: waxwing_types::union::take(&mut members, "response_header")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QueuedRequest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QueuedRequest".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "uuid" : generator.subschema_for:: <
            super::shared::QueuedRequestUuid > (), "request" : generator.subschema_for::
            < waxwing_types::Json > (), "response_status" : generator.subschema_for:: <
            i64 > (), "response_body" : generator.subschema_for:: < waxwing_types::Json >
            (), "response_header" : generator.subschema_for:: < waxwing_types::Json > ()
            } }
        )
    }
}
