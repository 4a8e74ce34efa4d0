//! Shared models of waxwing: recipients, ids, media types, timestamps. No I/O, no HTTP.
//!
//! ```
//! use waxwing_types::{E164, Jid, Recipient};
//!
//! let phone: E164 = "+1 555 000 1111".parse()?;
//! assert_eq!(Jid::from_phone(&phone).to_string(), "15550001111@c.us");
//! assert!(matches!("US.13491208655302741918".parse()?, Recipient::Bsuid(_)));
//! // A log line shows who was meant, not the number.
//! assert_eq!(format!("{phone:?}"), "E164(+155…11)");
//! # Ok::<(), waxwing_types::ParseError>(())
//! ```
//!
//! Every model parses and prints its wire form; `Debug` is masked where it could show a phone number or a chat id:
//! [`mask`] has the table. The text of a message is not masked in `Debug` of a request or an event.

mod bsuid;
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
    Checker, Extra, IntOrString, Json, Lenient, NotListedError, Rule, Validate, ValidationError,
    Violation, mask, validate,
};

/// What the macros expand to; not part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::spelling::Spelling;
    pub use waxwing_json::{Lenient, mask, string_id};
}
