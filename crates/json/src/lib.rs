#![doc = include_str!("../README.md")]
//!
//! # What is read besides JSON
//!
//! All that `serde_json` takes is read, with equal values (a number with a fraction as the nearest `f64`, which
//! `serde_json` gives with its feature `float_roundtrip`). The only exception is an object whose first member is
//! `$serde_json::private::Number`: it is an object here. More is read in three places, each of which breaks a whole body
//! elsewhere, with the good events or messages in it:
//!
//! - Half of a surrogate pair (`"caf\ud83d"`), which JavaScript writes for an emoji that was cut, is U+FFFD.
//! - A byte order mark in front is passed over.
//! - A number outside of what `f64` holds (`1e400`) is kept as its text.
//!
//! # Why it is our own
//!
//! No kept library reads these, at any depth, and gives the slice of the text that a value came from
//! ([`Node::raw`]). It is quick besides, because nothing is built that no type asks for. Nanoseconds for a webhook of 667
//! bytes, 2026-11-30, one machine (`cargo bench --bench parse` in `tests/bench` measures them again):
//!
//! | parsing alone | ns |
//! |---|---|
//! | `Document::parse` | 257 |
//! | `serde_json`, `IgnoredAny` (checks and drops) | 290 |
//! | the same document, filled through `serde_json` | 1,070 |
//! | jiter 0.19 | 1,150 |
//! | a derived struct, without tolerance | 1,205 |
//! | simd-json 0.19, its tape | 1,280 |
//! | `serde_json`, `Value` | 1,990 |
//!
//! The HMAC of that webhook alone takes 400 ns; verified and typed it is 1,740.

mod addresses;
mod cell;
mod choice;
mod closed_enum;
mod compare_text;
pub mod constraint;
mod document;
mod error;
mod extra;
mod from_json;
mod from_one;
mod int_or_string;
mod into_id;
mod json;
mod kept;
mod lenient;
mod marks;
pub mod mask;
mod members;
mod node;
mod number;
mod object_writer;
mod open_enum;
mod read;
mod scalars;
mod scan;
#[cfg(feature = "schemars")]
pub mod schema;
mod serde_door;
mod slots;
mod string_id;
pub mod validate;
mod violation;

pub use choice::{Choice, decode_exact, decode_valid};
pub use closed_enum::NotListedError;
pub use document::Document;
pub use document::parts::Part;
pub use error::{DecodeError, SyntaxError};
pub use extra::Extra;
pub use from_json::{FromJson, fits};
pub use int_or_string::IntOrString;
pub use into_id::{IntoId, given};
pub use json::Json;
pub use lenient::Lenient;
pub use members::{FromMembers, Members};
pub use node::{Entries, Items, Kind, Node};
pub use number::Number;
pub use object_writer::{Absent, ObjectWriter, WriteMembers};
pub use read::{from_slice, from_str, from_value};
pub use validate::{Checker, Validate, ValidationError};
pub use violation::{Rule, Violation};

/// What the macros expand to; not part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use crate::compare_text::is_written_as;
    pub use crate::into_id::raw_id;
    pub use crate::object_writer::write;
    pub use crate::read::object;
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde;
}
