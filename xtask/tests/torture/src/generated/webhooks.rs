// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `webhooks`.

use super::shared;

/// What is around every event.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Its name.
    pub event: Option<String>,
    /// What it brings.
    pub payload: Option<waxwing_types::Json>,
}

impl waxwing_types::read::FromMembers for WebhookEnvelope {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            event: members.take("event")?,
            payload: members.take("payload")?,
        })
    }
}

waxwing_types::read_object!(WebhookEnvelope);
/// What is new.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewThing {
    /// The thing.
    pub thing: Option<ThingView>,
    /// A moment.
    pub at: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
}

impl waxwing_types::read::FromMembers for NewThing {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            thing: members.take("thing")?,
            at: members.take("at")?,
        })
    }
}

waxwing_types::read_object!(NewThing);
/// The thing.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThingView {
    /// Id of a thing.
    pub id: Option<shared::ThingId>,
    /// Bytes.
    pub size: Option<i64>,
}

impl waxwing_types::read::FromMembers for ThingView {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            id: members.take("id")?,
            size: members.take("size")?,
        })
    }
}

waxwing_types::read_object!(ThingView);
/// What is gone.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoneThing {
    /// Id of a thing.
    pub id: shared::ThingId,
}

impl waxwing_types::read::FromMembers for GoneThing {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_types::read_object!(GoneThing);
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
    pub fn read(event: &str, payload: waxwing_types::read::Node<'_>) -> Self {
        let read = match event {
            "thing.new" => {
                waxwing_types::read::FromJson::from_json(payload).map(Self::ThingNew)
            }
            "thing.gone" => {
                waxwing_types::read::FromJson::from_json(payload).map(Self::ThingGone)
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
