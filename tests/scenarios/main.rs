//! A whole use of a provider, through the public API: link a number, send, change, group, label, and receive the events.

mod hypersender;
mod inbox;
mod refused;
mod wawp;
