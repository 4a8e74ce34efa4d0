//! A whole use of a provider, through the public API: link a number, send, change, group, label, and receive the events.

mod answering;
mod hypersender;
mod inbox;
mod infobip;
mod odd_answers;
mod odd_json;
mod refused;
mod wawp;
