//! Where requests go, and what they go by.

pub(crate) mod defaults;
pub(crate) mod foreign;
pub(crate) mod loopback;
pub(crate) mod path;
pub(crate) mod public_address;
pub(crate) mod transport;
pub(crate) mod written;
