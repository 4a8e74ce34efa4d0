// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::string_id! {
    #[doc =
    " Id of an instance, one connected number; a UUID from the provider's dashboard."]
    pub struct InstanceId;
}

waxwing_types::string_id! {
    #[doc = " Ticket of a queued request, a UUID."] pub struct QueuedRequestUuid;
}

/// The ticket of a queued send: taken, not yet sent. Some answers hold the ticket's id alone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedRequestAccepted {
    /// true.
    pub queued: Option<bool>,
    /// Text for a person.
    pub message: Option<String>,
    /// Ticket of a queued request, a UUID.
    pub queued_request_uuid: QueuedRequestUuid,
    /// Full address of the look-up.
    pub queued_request_link: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for QueuedRequestAccepted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.queued {
            map.serialize_entry("queued", value)?;
        }
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        map.serialize_entry("queued_request_uuid", &self.queued_request_uuid)?;
        if let Some(value) = &self.queued_request_link {
            map.serialize_entry("queued_request_link", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for QueuedRequestAccepted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            queued: waxwing_types::union::take(&mut members, "queued")
                .map_err(D::Error::custom)?,
            message: waxwing_types::union::take(&mut members, "message")
                .map_err(D::Error::custom)?,
            queued_request_uuid: waxwing_types::union::take(
                    &mut members,
                    "queued_request_uuid",
                )
                .map_err(D::Error::custom)?
                .ok_or_else(|| D::Error::missing_field("queued_request_uuid"))?,
            queued_request_link: waxwing_types::union::take(
                    &mut members,
                    "queued_request_link",
                )
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QueuedRequestAccepted {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QueuedRequestAccepted".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "queued" : generator.subschema_for:: <
            bool > (), "message" : generator.subschema_for:: < String > (),
            "queued_request_uuid" : generator.subschema_for:: < QueuedRequestUuid > (),
            "queued_request_link" : generator.subschema_for:: < String > () } }
        )
    }
}

/// Body of a failed call, and of a failed queued request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// Object with a list of texts for each faulty member; for a recipient that does not exist also the
    /// members jid (text) and exists (boolean).
    pub errors: Option<waxwing_types::Json>,
    /// The HTTP status again; not always there.
    pub status_code: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ErrorResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.errors {
            map.serialize_entry("errors", value)?;
        }
        if let Some(value) = &self.status_code {
            map.serialize_entry("statusCode", value)?;
        }
        waxwing_types::union::write(&mut map, &self.extra)?;
        map.end()
    }
}

impl<'de> serde::Deserialize<'de> for ErrorResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::de::Error;
        let mut members = serde_json::Map::deserialize(deserializer)?;
        Ok(Self {
            message: waxwing_types::union::take(&mut members, "message")
                .map_err(D::Error::custom)?,
            errors: waxwing_types::union::take(&mut members, "errors")
                .map_err(D::Error::custom)?,
            status_code: waxwing_types::union::take(&mut members, "statusCode")
                .map_err(D::Error::custom)?,
            extra: members
                .into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        schemars::json_schema!(
            { "type" : "object", "properties" : { "message" : generator.subschema_for:: <
            String > (), "errors" : generator.subschema_for:: < waxwing_types::Json > (),
            "statusCode" : generator.subschema_for:: < i64 > () } }
        )
    }
}
