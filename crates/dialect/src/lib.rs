//! Reads the dialect of the specifications (`specs/README.md`), so that the generator and the sandbox have one reading of
//! each of its ideas: operations, parameters, bodies, answers, paging, error codes, rules.
//!
//! What is read is a provider's merged document, whose references are all local. An error names its JSON path.
//!
//! ```
//! use serde_json::json;
//! use waxwing_dialect::{Place, operations};
//!
//! let document = json!({"paths": {"/{chat}/read": {"post": {
//!     "operationId": "mark_read",
//!     "tags": ["chats"],
//!     "parameters": [{"name": "chat", "in": "path", "required": true, "schema": {"type": "string"}}],
//!     "responses": {"204": {"description": "Done."}},
//! }}}});
//! let operations = operations(&document)?;
//! assert_eq!(operations[0].id, "mark_read");
//! assert_eq!(operations[0].parameters[0].place, Place::Path);
//! # Ok::<(), waxwing_dialect::ReadError>(())
//! ```

mod accept;
mod answer;
mod at;
mod body;
pub mod errors;
mod event;
mod example;
mod json;
mod meant_if;
mod operation;
mod paging;
mod parameter;
mod reference;
pub mod rules;
mod schema;
mod server;
mod source;
mod template;
pub mod tolerates;
mod v1;

pub use accept::{Accept, Accepts, ways};
pub use answer::{Answer, Success};
pub use at::{At, JsonPath, ReadError};
pub use body::{Body, BodyEncoding, File, Twin};
pub use event::{Event, events};
pub use example::Example;
pub use json::{strings, text};
pub use meant_if::MeantIf;
pub use operation::{Operation, operations};
pub use paging::{PageBy, Paging};
pub use parameter::{List, Parameter, Place};
pub use reference::{refer, reference, references, resolve, resolve_at};
pub use schema::{Shape, flat, is_binary, is_secret, shape};
pub use server::{Generation, server};
pub use source::Source;
pub use template::{Template, ToldBy};
pub use v1::V1;
