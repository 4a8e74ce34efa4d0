// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

#[cfg(feature = "extra")]
pub mod extras;
pub mod lists;
pub mod shared;
pub mod things;
pub mod webhooks;
#[cfg(feature = "client")]
pub(crate) mod client;
#[cfg(feature = "client")]
mod provider;
