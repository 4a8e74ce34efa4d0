// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhooks`.

use super::shared;

/// What is around every event.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Its name.
    pub event: Option<String>,
    /// What it brings.
    pub payload: Option<waxwing_types::Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for WebhookEnvelope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("event", &self.event)?;
        object.optional("payload", &self.payload)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for WebhookEnvelope {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            event: members.lenient("event")?,
            payload: members.lenient("payload")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(WebhookEnvelope);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for WebhookEnvelope {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WebhookEnvelope".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("event", generator.subschema_for::<String>()),
            ("payload", generator.subschema_for::<waxwing_types::Json>()),
        ])
    }
}

/// What is new.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewThing {
    /// The thing.
    pub thing: Option<ThingView>,
    /// A moment.
    pub at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for NewThing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("thing", &self.thing)?;
        object.optional("at", &self.at)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for NewThing {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            thing: members.lenient("thing")?,
            at: members.lenient("at")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(NewThing);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for NewThing {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NewThing".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("thing", generator.subschema_for::<ThingView>()),
            (
                "at",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// The thing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingView {
    /// Id of a thing.
    pub id: Option<shared::ThingId>,
    /// Bytes.
    pub size: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ThingView {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("size", &self.size)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ThingView {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            size: members.lenient("size")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ThingView);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ThingView {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ThingView".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::ThingId>()),
            ("size", generator.subschema_for::<i64>()),
        ])
    }
}

/// What is gone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoneThing {
    /// Id of a thing.
    pub id: shared::ThingId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GoneThing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GoneThing {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GoneThing);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GoneThing {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GoneThing".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::ThingId>()),
        ])
    }
}

/// What an event brings, by the event's name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `thing.new`: There is a new thing.
    ThingNew(Box<NewThing>),
    /// `thing.gone`: A thing is gone.
    ///
    /// Only its id is left.
    ThingGone(Box<GoneThing>),
    /// An event that the specification does not list, or a listed one of another shape: the whole payload.
    Unknown {
        /// The event's name.
        event: String,
        /// The payload as it came.
        payload: waxwing_types::Json,
        /// Why a listed event could not be read.
        problem: Option<String>,
    },
}

impl Payload {
    /// The events that the specification lists.
    pub const EVENTS: &'static [&'static str] = &["thing.new", "thing.gone"];
    /// Reads a payload; what cannot be read is kept whole.
    pub fn read(event: &str, payload: waxwing_json::Node<'_>) -> Self {
        let read = match event {
            "thing.new" => waxwing_json::FromJson::from_json(payload).map(Self::ThingNew),
            "thing.gone" => {
                waxwing_json::FromJson::from_json(payload).map(Self::ThingGone)
            }
            _ => {
                return Self::Unknown {
                    event: event.to_owned(),
                    payload: payload.to_json().into(),
                    problem: None,
                };
            }
        };
        read.unwrap_or_else(|error| Self::Unknown {
            event: event.to_owned(),
            payload: payload.to_json().into(),
            problem: Some(waxwing_types::mask::within(&error.to_string()).to_string()),
        })
    }

    /// The event's name.
    pub fn event(&self) -> &str {
        match self {
            Self::ThingNew(_) => "thing.new",
            Self::ThingGone(_) => "thing.gone",
            Self::Unknown { event, .. } => event,
        }
    }
}

/// The payload alone, without the event's name.
impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ThingNew(payload) => payload.serialize(serializer),
            Self::ThingGone(payload) => payload.serialize(serializer),
            Self::Unknown { payload, .. } => payload.serialize(serializer),
        }
    }
}
