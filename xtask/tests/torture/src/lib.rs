//! A client of a service that does not exist: every construct of the dialect once, generated like the others.

#[rustfmt::skip]
mod generated;
#[cfg(feature = "client")]
mod v1;

#[cfg(all(feature = "client", feature = "extra"))]
pub use generated::client::Business;
#[cfg(feature = "client")]
pub use generated::client::{Account, Auth, Client, Instance};
pub use generated::*;
#[cfg(feature = "client")]
pub use waxwing_runtime as runtime;
