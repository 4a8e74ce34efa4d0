//! What holds for any input: parse and display agree, serde says what they say, nothing is lost, nothing panics, and
//! no number shows where it should be masked.

mod ids;
mod lenient;
mod masks;
mod texts;
mod timestamps;
mod values;
