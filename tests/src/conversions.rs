//! Expressions that do not compile, on purpose; those that do are in `tests/conversions/`.
//!
//! An id is a text, since a number may be too long for its type or begin with a zero. The compiler says "the trait
//! `IntoId<MediaId>` is not implemented for `i64`" and lists what is an id; `MediaId::from` adds "write it in quotes":
//!
//! ```compile_fail
//! let image = waxwing_meta::messages::ImageContent::from_id(1013859600285441_i64);
//! ```
//!
//! ```
//! let image = waxwing_meta::messages::ImageContent::from_id("1013859600285441");
//! ```
//!
//! An id of one kind is not an id of another. The compiler says "`WabaId` does not convert into `MediaId`" and "to give an
//! id of another kind, call `.as_str()`":
//!
//! ```compile_fail
//! use waxwing_meta::shared::{MediaId, WabaId};
//! let media = MediaId::from(WabaId::from("102290129340398"));
//! ```
//!
//! ```
//! use waxwing_meta::shared::{MediaId, WabaId};
//! let media = MediaId::from(WabaId::from("102290129340398").as_str());
//! ```
//!
//! A voice note of Wawp needs five members (`i1` leaves three out). The compiler names each argument that is missing, and
//! says where `new` is:
//!
//! ```compile_fail
//! use waxwing_types::{E164, Jid};
//! let to = Jid::from_phone(&"+15550001111".parse::<E164>().unwrap());
//! let voice = waxwing_wawp::messages::SendVoice::new(to, "https://example.com/note.ogg");
//! ```
//!
//! ```
//! use waxwing_types::{E164, Jid, MediaType};
//! let to = Jid::from_phone(&"+15550001111".parse::<E164>().unwrap());
//! let link = "https://example.com/note.ogg";
//! let voice = waxwing_wawp::messages::SendVoice::new(to, link, "note.ogg", MediaType::ogg_opus(), false);
//! ```
//!
//! Members of several kinds in one list have no type in common until the first of them names the union:
//!
//! ```compile_fail
//! use waxwing_meta::messages::{BodyParameters, CurrencyValue, TextParameter};
//! let price = CurrencyValue::new("$10", "USD", 10_000);
//! let words = BodyParameters::new([TextParameter::new("Ada").into(), price.into()]);
//! ```
//!
//! ```
//! use waxwing_meta::messages::{BodyParameter, BodyParameters, CurrencyValue, TextParameter};
//! let price = CurrencyValue::new("$10", "USD", 10_000);
//! let words = BodyParameters::new([BodyParameter::from("Ada"), price.into()]);
//! ```
//!
//! An empty list has no type of items either; leave the member out, or name the type:
//!
//! ```compile_fail
//! let values = waxwing_infobip::messages::TemplateBodyContent::new([]);
//! ```
//!
//! ```
//! let values = waxwing_infobip::messages::TemplateBodyContent::new([""; 0]);
//! ```
//!
//! The facade sends voice notes alone, so that it has no `Message` (`k1`, `o1`, `o2`); the crates of the providers send the
//! rest:
//!
//! ```compile_fail
//! let message = waxwing::Message::text("hello");
//! ```
//!
//! ```compile_fail
//! let message = waxwing::Message::voice("https://example.com/x.ogg");
//! ```
//!
//! ```compile_fail
//! let message = waxwing::Message::voice(std::path::PathBuf::from("x.ogg"));
//! ```
//!
//! A call that nobody awaits is not sent. The compiler warns: "a call is sent by .await":
//!
//! ```compile_fail
//! #![deny(unused_must_use)]
//! use waxwing_meta::{Phone, messages::SendMessageRequest};
//! async fn send(phone: Phone) {
//!     phone.send_message(&SendMessageRequest::to("+15550001111", "Hello"));
//! }
//! ```
//!
//! ```
//! #![deny(unused_must_use)]
//! use waxwing_meta::{Phone, messages::SendMessageRequest, runtime::Error};
//! async fn send(phone: Phone) -> Result<(), Error> {
//!     phone.send_message(&SendMessageRequest::to("+15550001111", "Hello")).await?;
//!     Ok(())
//! }
//! ```
