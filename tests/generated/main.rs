//! Every example of the specifications, decoded and encoded. The modules are generated.

#[rustfmt::skip]
mod hypersender;
#[rustfmt::skip]
mod infobip;
#[rustfmt::skip]
mod meta;
#[rustfmt::skip]
mod wawp;
