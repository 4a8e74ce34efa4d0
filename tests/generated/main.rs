//! Every example of the specifications, decoded and encoded. The modules are generated.

#![allow(deprecated, reason = "what is deprecated must still work")]

#[rustfmt::skip]
mod hypersender;
#[rustfmt::skip]
mod infobip;
#[rustfmt::skip]
mod meta;
#[rustfmt::skip]
mod wawp;
