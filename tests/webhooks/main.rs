//! Received webhooks: who is let in, what is read, and what is told of it.

mod batches;
mod extractors;
mod handshake;
mod odd_bodies;
mod proofs;
mod receive;
mod refusals;
mod replays;
mod secrets;
mod wire;
