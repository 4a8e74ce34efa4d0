//! What the runtime promises its callers, seen from outside over real sockets.

mod bodies;
mod bounds;
mod budget;
mod credentials;
mod deadlines;
mod demo;
mod downloads;
mod expected_files;
mod files;
mod free_calls;
mod futures;
mod messages;
mod odd_bodies;
mod outcomes;
mod pages;
mod requests;
mod rewrites;
mod seen;
mod server;
mod table;
mod tokens;
mod transports;
