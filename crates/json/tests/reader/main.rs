//! What holds for any text and any JSON: it is read as `serde_json` reads it, other forms of the same are read, nothing is
//! lost, nothing panics, and no error shows a value.

mod conversions;
mod document;
mod errors;
mod ids;
mod members;
mod unions;
mod values;
