// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `inbound`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Sender::mark_message_as_read`](crate::Sender::mark_message_as_read): Mark a received message as read.
"#
)]

#[cfg(feature = "client")]
mod calls;
