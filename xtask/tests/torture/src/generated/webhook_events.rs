// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Types of the events that the provider posts. The module `webhook` verifies and reads them.
//!
//! Types that you read: [`Payload`], [`WebhookEnvelope`], [`NewThing`], [`GoneThing`].

#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_types::{Extra, Json, Lenient, Timestamp};

/// What is around every event.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    /// Its name.
    pub event: Option<String>,
    /// What it brings.
    pub payload: Option<Json>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// What is new.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewThing {
    /// The thing.
    pub thing: Option<ThingView>,
    /// A moment.
    pub at: Option<Lenient<Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
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
    pub extra: Extra,
}

/// What is gone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoneThing {
    /// Id of a thing.
    pub id: shared::ThingId,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// The payload of an event. The event's name decides the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// `thing.new`: There is a new thing.
    ThingNew(Box<NewThing>),
    /// `thing.gone`: A thing is gone.
    ///
    /// Only its id is left.
    ThingGone(Box<GoneThing>),
    /// An event that the specification does not list, or a listed event whose payload could not be read.
    Unknown {
        /// The event's name.
        event: String,
        /// The payload as it came.
        payload: Json,
        /// Why the payload of a listed event could not be read; `None` if the event is not listed.
        problem: Option<String>,
    },
}
