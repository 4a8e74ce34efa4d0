#![doc = include_str!("../README.md")]

mod bsuid;
mod chat_id;
mod e164;
mod jid;
mod media_content;
mod media_type;
mod message_id;
mod parse_error;
mod phone_id;
mod provider;
mod queue;
mod recipient;
mod server;
mod spelling;
mod text_model;
mod timestamp;
mod voice_note;

pub use bsuid::Bsuid;
pub use chat_id::ChatId;
pub use e164::E164;
pub use jid::Jid;
pub use media_type::MediaType;
pub use message_id::MessageId;
pub use parse_error::ParseError;
pub use provider::Provider;
pub use queue::{QueueState, QueuedResponse};
pub use recipient::Recipient;
pub use server::Server;
pub use timestamp::Timestamp;
pub use voice_note::{VoiceContent, VoiceNote};
#[doc(inline)]
pub use waxwing_json::{
    Checker, Extra, IntOrString, IntoId, Json, Lenient, NotListedError, Rule, Validate,
    ValidationError, Violation, mask, validate,
};

/// What the macros expand to; not part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::spelling::Spelling;
    pub use waxwing_json::{Lenient, mask, string_id};
}
