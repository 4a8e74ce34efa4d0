// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `extras`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Business::get_extra`](crate::Business::get_extra): Get extra.
"#
)]

#[cfg(feature = "client")]
mod calls;
