//! What the runtime promises its callers, seen from outside over real sockets.

mod budget;
mod credentials;
mod deadlines;
mod demo;
mod downloads;
mod files;
mod first_generation;
mod free_calls;
mod futures;
mod messages;
mod outcomes;
mod pages;
mod server;
mod table;
