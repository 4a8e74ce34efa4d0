//! Shared models of waxwing: who a message goes to, what is sent, and what is wrong with it. No I/O, no HTTP.
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
mod closed_enum;
pub mod constraint;
mod e164;
mod extra;
mod int_or_string;
mod jid;
mod json;
mod lenient;
mod macros;
pub mod mask;
mod media_content;
mod media_type;
mod message_id;
mod misfit;
mod parse_error;
mod provider;
mod queue;
pub mod read;
mod recipient;
#[cfg(feature = "schemars")]
pub mod schema;
mod server;
mod spelling;
mod text_model;
mod timestamp;
pub mod tolerant;
pub mod tree;
pub mod union;
pub mod validate;
mod voice_note;

pub use bsuid::Bsuid;
pub use closed_enum::NotListed;
pub use e164::E164;
pub use extra::Extra;
pub use int_or_string::IntOrString;
pub use jid::Jid;
pub use json::Json;
pub use lenient::Lenient;
pub use media_type::MediaType;
pub use message_id::MessageId;
pub use parse_error::ParseError;
pub use provider::Provider;
pub use queue::{QueueState, QueuedRequest, QueuedResponse};
pub use recipient::Recipient;
pub use server::Server;
pub use timestamp::Timestamp;
pub use validate::{Checker, Rule, Validate, Violation, Violations};
pub use voice_note::{VoiceContent, VoiceNote};

/// What the macros expand to; not part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::spelling::Spelling;
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde;
}
