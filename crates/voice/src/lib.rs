//! Draft.

mod audio_info;
mod error;
mod format;
mod input;
mod inspect;
mod opus;
mod probe;
mod sniff;

pub use audio_info::{AudioInfo, OpusFraming};
pub use error::Error;
pub use format::{Codec, Container};
pub use inspect::{inspect, inspect_path, inspect_read, inspect_seek};
pub use sniff::{Sniffed, sniff};
