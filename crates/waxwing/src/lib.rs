//! One way to send WhatsApp messages through Wawp, Hypersender, Infobip or Meta's Cloud API.
//!
//! A [`Gateway`] is a provider with the number that acts: `wawp.instance(id)`, `hypersender.instance(id)`,
//! [`InfobipSender`], `meta.phone(id)`, or whatever [`from_env`] finds in the environment. All take the same
//! [`Recipient`] and [`Message`]; what a provider cannot do is [`Unsupported`], before anything is sent.
//!
//! ```
//! # #[cfg(all(feature = "meta", feature = "hypersender"))]
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = waxwing_sandbox::Sandbox::start().await?;
//! # use waxwing_sandbox::Provider as At;
//! # let builder = waxwing::meta::Client::builder().base_url(sandbox.base_url(At::Meta));
//! # let token = waxwing::meta::Auth::bearer(sandbox.token(At::Meta));
//! # let meta = waxwing::meta::Client::from(builder.auth(token).build()?);
//! # let (id, note) = (sandbox.id(At::Meta).to_owned(), &b"OggS"[..]);
//! use waxwing::{FilePart, Gateway, Message};
//!
//! let gateway: Box<dyn Gateway> = Box::new(meta.phone(id));
//! let file = FilePart::bytes(note).file_name("note.ogg").media_type("audio/ogg");
//! let receipt = gateway.send(&"+15550001111".parse()?, &Message::voice(file)).await?;
//! println!("{} took it: {}", receipt.provider(), receipt.id());
//! # Ok(()) }
//! # #[cfg(not(all(feature = "meta", feature = "hypersender")))] fn main() {}
//! ```
//!
//! | | Wawp | Hypersender | Infobip | Meta |
//! |---|---|---|---|---|
//! | voice note from a URL | yes | yes | yes | yes |
//! | from an upload | – | yes | – | yes |
//! | from the provider's own file id | – | – | – | yes |
//! | reply | yes, not in a status | yes | yes | yes |
//! | to a phone number | yes | yes | yes | yes |
//! | to a business-scoped user id | – | – | yes | yes |
//! | to a group, a channel, the status | all | groups | – | – |
//! | an answer means | sent, or delayed | queued | accepted | accepted |
//!
//! What the providers have beyond that is in their own crates, re-exported here under the same features.

mod capabilities;
mod environment;
mod error;
mod gateway;
mod gateways;
mod message;
mod receipt;

pub use capabilities::{Capabilities, Feature, Unsupported};
pub use environment::{from_env, from_lookup};
pub use error::Error;
pub use gateway::{Gateway, Sending};
#[cfg(feature = "infobip")]
pub use gateways::infobip::InfobipSender;
pub use message::{MediaSource, Message, VoiceMessage};
pub use receipt::{Delivery, Receipt, State};

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
pub use waxwing_types::{Bsuid, E164, Jid, MediaType, MessageId, Provider, Recipient};
