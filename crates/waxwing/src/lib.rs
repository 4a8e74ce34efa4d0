#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(all(
        feature = "wawp",
        feature = "hypersender",
        feature = "infobip",
        feature = "meta"
    )),
    allow(dead_code, reason = "some parts serve one provider alone")
)]

mod capabilities;
mod environment;
mod error;
mod gateway;
mod gateways;
#[cfg(feature = "meta")]
pub mod guide;
mod message;
mod receipt;

pub use capabilities::{Capabilities, Feature, UnsupportedError};
pub use environment::{from_env, from_lookup};
pub use error::Error;
pub use gateway::{Gateway, Sending};
#[cfg(feature = "infobip")]
pub use gateways::infobip::InfobipSender;
pub use message::{MediaSource, Message, VoiceMessage};
pub use receipt::{Receipt, SendStatus, State};

#[cfg(feature = "hypersender")]
pub use waxwing_hypersender as hypersender;
#[cfg(feature = "infobip")]
pub use waxwing_infobip as infobip;
#[cfg(feature = "meta")]
pub use waxwing_meta as meta;
#[cfg(feature = "wawp")]
pub use waxwing_wawp as wawp;

pub use waxwing_runtime as runtime;
pub use waxwing_runtime::{Action, FilePart, Outcome};
pub use waxwing_types as types;
pub use waxwing_types::{
    Bsuid, E164, Jid, MediaType, MessageId, Provider, QueuedResponse, Recipient, VoiceNote,
};
